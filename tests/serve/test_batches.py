"""Batches: a line out for every line in, whatever is in it, while they still arrive."""

from __future__ import annotations

import json
import socket
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from runrules import Engine, advise, parse_profile
from runrules.formats import to_json
from tests.serve.service import HOST, NDJSON, SEASON, Service

WEEK = {"weeks": [{"starts": "2026-11-23", "tue": "intervals 60min", "sun": "long 100min"}]}


@pytest.fixture(scope="module")
def alone() -> Any:
    return json.loads(to_json(Engine().advise(parse_profile(json.dumps(WEEK)))))


def lines(*values: object) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in values)


def test_each_line_has_its_answer_in_order_and_with_its_id(service: Service, alone: Any) -> None:
    found = service.post("/v1/advise:batch", lines(*({"id": n, "profile": WEEK} for n in range(50))), NDJSON)
    assert found.headers["content-type"] == "application/x-ndjson"
    assert [(one["line"], one["id"], one["status"]) for one in found.lines] == [(n + 1, n, 200) for n in range(50)]
    assert all(one["advice"] == alone for one in found.lines)


def test_a_line_that_is_wrong_says_so_and_stops_no_other(service: Service) -> None:
    body = (
        b"\xef\xbb\xbf" + lines({"id": "a", "profile": WEEK})
        + b"\r\n   \n"
        + lines({"id": "b", "profile": {"weeks": [{"starts": "2026-11-23", "tue": "fly"}]}})
        + b"nonsense\r\n\xff\xfe\n[]\n" + b"[" * 5000 + b"\n"
        + lines({"id": [], "profile": WEEK}, {"id": "c", "profile": WEEK, "weeks": 1}, {"id": 2**70, "profile": WEEK})
        + b'{"id": "d", "id": "e", "profile": {}}\n'
        + lines(*({"profile": WEEK, "week": week} for week in (5, "never", "2030-01-01")))
        + b"x" * 1_000_001 + b"\n"
        + lines({"id": "\ud800", "profile": WEEK})
        + lines({"id": "last", "profile": WEEK})[:-1]
    )  # fmt: skip
    found = service.post("/v1/advise:batch", body, NDJSON).lines
    told = [(one["line"], one["id"], one["status"]) for one in found]
    assert told == [
        (1, "a", 200),
        (4, "b", 422),
        (5, None, 400),
        (6, None, 400),
        (7, None, 422),
        (8, None, 422),
        (9, None, 400),
        (10, "c", 422),
        (11, None, 400),
        (12, None, 422),
        (13, None, 400),
        (14, None, 400),
        (15, None, 422),
        (16, None, 413),
        (17, None, 400),
        (18, "last", 200),
    ]
    assert found[1]["problem"]["problems"][0]["pointer"] == "/profile/weeks/0/tue"
    assert all("advice" in one or one["problem"]["status"] == one["status"] for one in found)


def test_large_profiles_and_many_weeks_are_answered_beside(service: Service) -> None:
    season = json.loads(service.post("/v1/profile", SEASON.read_bytes(), {"Content-Type": "application/toml"}).body)
    body = lines({"id": 1, "profile": season["profile"], "week": "all"}, {"id": 2, "profile": WEEK})
    first, second = service.post("/v1/advise:batch", body, NDJSON).lines
    assert first["advice"] == json.loads(to_json(advise(parse_profile(SEASON.read_text("utf-8")), "all")))
    assert (second["id"], second["status"]) == (2, 200)


def test_a_week_can_be_named_for_all_lines_and_for_one(service: Service) -> None:
    two = {"weeks": [{"starts": "2026-11-23"}, {"starts": "2026-11-30"}]}
    body = lines({"profile": two}, {"profile": two, "week": "2026-11-23"})
    found = service.post("/v1/advise:batch?week=all", body, NDJSON).lines
    assert [len(one["advice"]["weeks"]) for one in found] == [2, 1]


def test_an_empty_batch_has_an_empty_answer(service: Service) -> None:
    assert service.post("/v1/advise:batch", b"", NDJSON).body == b""


def test_a_batch_that_cannot_begin_is_refused_as_a_whole(service: Service) -> None:
    line = lines({"profile": WEEK})
    assert service.post("/v1/advise:batch", line).status == 415
    assert service.post("/v1/advise:batch?week=never", line, NDJSON).status == 400
    assert service.post("/v1/advise:batch", line, {**NDJSON, "Accept": "text/html"}).status == 406
    assert service.post("/v1/advise:batch", line, {**NDJSON, "Content-Encoding": "gzip"}).status == 415


def test_answers_come_while_the_rest_is_still_to_be_sent(service: Service) -> None:
    head = b"POST /v1/advise:batch HTTP/1.1\r\n" + HOST
    head += b"Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
    with closing(socket.create_connection(("127.0.0.1", service.port), timeout=20)) as connection:
        connection.sendall(head)
        for number in range(3):
            line = lines({"id": f"n{number}", "profile": WEEK})
            connection.sendall(b"%x\r\n%s\r\n" % (len(line), line))
            found = b""
            while f'"n{number}"'.encode() not in found:
                found += connection.recv(65_536)
        connection.sendall(b"0\r\n\r\n")


def test_a_batch_that_stops_arriving_ends_with_a_line_that_says_so(hasty: Service) -> None:
    head = b"POST /v1/advise:batch HTTP/1.1\r\n" + HOST + b"Content-Type: application/x-ndjson\r\n"
    with closing(socket.create_connection(("127.0.0.1", hasty.port), timeout=20)) as connection:
        connection.sendall(head + b"Content-Length: 100000\r\n\r\n" + lines({"id": 1, "profile": WEEK}))
        found = b""
        while b"0\r\n\r\n" not in found[-20:] and (part := connection.recv(65_536)):
            found += part
    assert b'"status": 200' in found
    assert b'"line": 2, "id": null, "status": 408' in found


def test_memory_does_not_grow_with_the_lines(service: Service) -> None:
    def batch(count: int) -> int:
        line = lines({"id": 1, "profile": WEEK})
        with closing(socket.create_connection(("127.0.0.1", service.port), timeout=60)) as connection:
            head = b"POST /v1/advise:batch HTTP/1.1\r\nConnection: close\r\n" + HOST
            connection.sendall(head + b"Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
            with connection.makefile("rb") as answers:
                for _ in range(count):
                    connection.sendall(b"%x\r\n%s\r\n" % (len(line), line))
                    while not answers.readline().startswith(b'{"line"'):
                        pass
            connection.sendall(b"0\r\n\r\n")
        return resident(service)

    batch(20)
    before = batch(20)
    assert batch(400) < before + 8_000


def resident(service: Service) -> int:
    """Kilobytes of memory of the process and those that it started, and those they did."""
    folders = [path for path in Path("/proc").iterdir() if path.name.isdigit()]
    if not folders:
        pytest.skip("no /proc here")
    parents, sizes = {}, {}
    for folder in folders:
        try:
            words = dict(line.split(":", 1) for line in (folder / "status").read_text("utf-8").splitlines())
        except OSError:
            continue
        parents[int(folder.name)] = int(words["PPid"])
        sizes[int(folder.name)] = int(words.get("VmRSS", "0 kB").split()[0])
    mine = {service.process.pid}
    while more := {one for one, parent in parents.items() if parent in mine} - mine:
        mine |= more
    return sum(sizes[one] for one in mine)
