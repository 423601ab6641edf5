"""The files of the week board: only those that are there, under a strict policy."""

from __future__ import annotations

from pathlib import Path

import pytest

from runrules.serve.pages import FOLDER, POLICY, pages
from tests.serve.service import HOST, Service, status_of


def test_every_file_of_the_board_is_served_as_it_is(service: Service) -> None:
    for path in FOLDER.rglob("*"):
        if path.is_file():
            found = service.get(f"/board/{path.relative_to(FOLDER).as_posix()}")
            assert (found.status, found.body) == (200, path.read_bytes()), path
    assert service.get("/").body == (FOLDER / "index.html").read_bytes()


def test_the_page_may_load_its_own_files_and_nothing_else(service: Service) -> None:
    found = service.get("/")
    assert found.headers["content-security-policy"] == POLICY
    assert "'unsafe" not in POLICY
    assert "require-trusted-types-for 'script'" in POLICY
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["referrer-policy"] == "no-referrer"
    assert found.headers["cross-origin-opener-policy"] == "same-origin"


def test_a_page_that_is_there_already_is_not_sent_again(service: Service) -> None:
    assert service.get("/", {"If-None-Match": service.get("/").headers["etag"]}).status == 304


@pytest.mark.parametrize(
    "path",
    [
        "/board/",
        "/board/../engine.py",
        "/board/..%2fengine.py",
        "/board/%2e%2e/engine.py",
        "/board/..%5cengine.py",
        "/board//etc/passwd",
        "//etc/passwd",
        "/board/index.html%00.js",
        "/board/%ff",
        "/board/INDEX.HTML/",
        "/board/./index.html",
        "/board/.hidden",
    ],
)
def test_nothing_else_can_be_had_by_any_path(service: Service, path: str) -> None:
    data = f"GET {path} HTTP/1.1\r\n".encode() + HOST + b"\r\n"
    assert status_of(service.raw(data)) == 404


def test_a_service_worker_may_look_after_the_whole_site(tmp_path: Path) -> None:
    (tmp_path / "sw.js").write_text("", encoding="utf-8")
    (tmp_path / "secret.pem").write_text("", encoding="utf-8")
    (tmp_path / ".notes.txt").write_text("", encoding="utf-8")
    found = pages(tmp_path)
    assert list(found) == ["sw.js"]
    assert found["sw.js"].headers["Service-Worker-Allowed"] == "/"
