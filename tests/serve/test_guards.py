"""Who may ask: this machine alone, no page of another site, and elsewhere nobody without the token."""

from __future__ import annotations

import select
import socket
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from runrules.cli import app
from tests.serve.service import HOST, PROFILE, TOML, Service, serving, status_of

GOOD = '{"weeks": [{"starts": "2026-11-23"}]}'
TOKEN = "correct-horse-battery-staple"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "192.168.0.7", ""])
def test_a_name_that_points_here_from_elsewhere_gets_nothing(service: Service, host: str) -> None:
    for path in ("/", "/healthz", "/v1/rules"):
        assert service.get(path, {"Host": host}).status == 421
    assert service.post("/v1/advise", GOOD, {"Host": host}).status == 421


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:9", "[::1]:80"])
def test_this_machine_may_call_itself_by_any_of_its_names(service: Service, host: str) -> None:
    assert service.get("/healthz", {"Host": host}).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_page_of_another_site_gets_nothing(service: Service, headers: dict[str, str]) -> None:
    for found in (service.post("/v1/advise", GOOD, headers), service.get("/metrics", headers)):
        assert found.status == 403
        assert "access-control-allow-origin" not in found.headers


def test_the_own_page_may_ask(service: Service) -> None:
    own = {"Origin": f"http://127.0.0.1:{service.port}", "Sec-Fetch-Site": "same-origin"}
    assert service.post("/v1/advise", GOOD, own).status == 200


def test_no_browser_is_told_that_other_sites_may_ask(service: Service) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    found = service.ask("OPTIONS", "/v1/advise", None, headers)
    assert found.status in (403, 405)
    assert not [name for name in found.headers if name.startswith("access-control")]


def test_with_a_token_everything_about_people_needs_it(tmp_path: Path) -> None:
    with serving(tmp_path, f"dict(token={TOKEN!r}, names=('board.example',))") as service:
        for path in ("/v1/rules", "/metrics"):
            assert service.get(path, {"Authorization": f"Bearer {TOKEN}"}).status == 200
            assert service.get(path, {"Authorization": f"bearer  {TOKEN}"}).status == 200
            for wrong in ("", TOKEN, f"Basic {TOKEN}", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", "Bearer \xe4"):
                found = service.get(path, {"Authorization": wrong} if wrong else {})
                assert (found.status, found.headers["www-authenticate"]) == (401, "Bearer")
        assert service.post("/v1/advise", GOOD).status == 401
        assert service.post("/v1/advise", GOOD, {"Authorization": f"Bearer {TOKEN}"}).status == 200
        for path in ("/healthz", "/readyz", "/openapi.json", "/"):
            assert service.get(path, {"Host": "board.example"}).status == 200
        assert TOKEN not in service.log.read_text(encoding="utf-8")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "runrules.serve.running", raising=False)
    monkeypatch.setitem(sys.modules, "granian", None)
    assert 'pip install "runrules[serve]"' in refused()


def refused(*options: str, token: str = "") -> str:
    found = CliRunner().invoke(app, ["serve", *options], "runrules", env={"RUNRULES_TOKEN": token})
    assert (found.exit_code, found.stdout) == (2, "")
    return " ".join(found.stderr.split())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.7", "example.org"])
def test_nobody_listens_elsewhere_without_a_token(host: str) -> None:
    assert "callers must show a token" in refused("--host", host)


def test_a_token_must_be_long_and_readable(tmp_path: Path) -> None:
    assert "at least 16 characters" in refused(token="short")
    (tmp_path / "token").write_text("", encoding="utf-8")
    assert "at least 16 characters" in refused("--token-file", str(tmp_path / "token"))
    assert "cannot be read" in refused("--token-file", str(tmp_path / "none"))


def test_an_address_that_is_taken_is_refused(service: Service) -> None:
    assert f"127.0.0.1:{service.port}: cannot be listened on" in refused("--port", str(service.port))


def test_too_many_at_once_are_told_to_come_again(tmp_path: Path) -> None:
    start = b"POST /v1/advise HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"
    with serving(tmp_path, "dict(at_once=2, body_s=30)") as service, ExitStack() as waiting:
        connections = []
        for _ in range(6):
            connections.append(socket.create_connection(("127.0.0.1", service.port), timeout=20))
            waiting.enter_context(closing(connections[-1]))
            connections[-1].sendall(start)
        answered: set[socket.socket] = set()
        while len(answered) < 4:  # two are in
            ready, _, _ = select.select([one for one in connections if one not in answered], [], [], 20)
            assert ready
            answered |= set(ready)
        assert {status_of(one.recv(65_536)) for one in answered} == {503}
        found = service.post("/v1/advise", GOOD)
        assert (found.status, found.headers["retry-after"]) == (503, "1")
        assert found.json["type"] == "urn:runrules:problem:busy"
        assert service.get("/healthz").status == 200
        waiting.close()
        for _ in range(100):
            if service.post("/v1/advise", GOOD).status == 200:
                break
            time.sleep(0.05)
        assert service.post("/v1/advise", PROFILE.read_bytes(), TOML).status == 200


def test_a_request_without_a_host_gets_nothing(service: Service) -> None:
    assert status_of(service.raw(b"GET /healthz HTTP/1.1\r\n\r\n")) in (400, 421)


@pytest.mark.parametrize("name", ["Host", "Origin", "Sec-Fetch-Site", "Authorization", "Content-Type"])
def test_a_field_that_decides_who_may_ask_stands_once(service: Service, name: str) -> None:
    twice = f"{name}: localhost\r\n".encode()
    asked = b"GET /v1/plugins HTTP/1.1\r\n" + (b"" if name == "Host" else HOST) + twice * 2 + b"\r\n"
    found = service.raw(asked)
    assert status_of(found) == 400
    assert b"urn:runrules:problem:header" in found
