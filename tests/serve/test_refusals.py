"""What is refused, each with its status, its type, and what is wrong where."""

from __future__ import annotations

import json

import pytest

from runrules.serve.refusals import KINDS
from tests.serve.service import HOST, JSON, PROFILE, TOML, Service, status_of

GOOD = '{"weeks": [{"starts": "2026-11-23"}]}'
POSTED = ("/v1/advise", "/v1/check", "/v1/what-if?change=drop+mon", "/v1/why?day=mon", "/v1/profile")


def kind(body: bytes) -> str:
    found = json.loads(body)
    status, title = KINDS[found["type"].removeprefix("urn:runrules:problem:")]
    assert (found["status"], found["title"]) == (status, title)
    assert found["detail"]
    return str(found["type"]).removeprefix("urn:runrules:problem:")


def test_what_is_wrong_with_a_profile_is_told_with_code_pointer_and_place(service: Service) -> None:
    text = '{"weeks": [{"starts": "2026-11-23",\n  "tue": "easy 50mins", "wed/thu": "rest"}]}'
    for path in POSTED:
        found = service.post(path, text)
        assert (found.status, found.headers["content-type"]) == (422, "application/problem+json")
        assert kind(found.body) == "profile"
        told = [(one["code"], one["pointer"], one["line"], one["column"]) for one in found.json["problems"]]
        assert told == [("P301", "/weeks/0/tue", 2, 16), ("P101", "/weeks/0/wed~1thu", 2, 25)]


def test_what_only_the_rules_know_is_wrong_is_told_in_the_same_way(service: Service) -> None:
    text = 'weeks = [{ starts = 2026-11-23 }]\n[rules]\n"rest/fevr" = { off = "I feel fine" }\n'
    (problem,) = service.post("/v1/advise", text, TOML).json["problems"]
    assert (problem["pointer"], problem["line"], problem["column"]) == ("/rules/rest~1fevr", 3, 1)


def test_pointers_lead_into_the_document_that_was_sent(service: Service) -> None:
    question = '{"change": "drop mon", "profile": {"weeks": [{"starts": "2026-11-23", "mon": "fly"}]}}'
    (problem,) = service.post("/v1/what-if", question).json["problems"]
    assert (problem["pointer"], problem["column"]) == ("/profile/weeks/0/mon", question.index('"fly"') + 2)
    late = '{"change": "drop mon", "profile": {"weeks": [{"starts": "2026-11-23"}], "rules": {"rest/fevr": {}}}}'
    (problem,) = service.post("/v1/what-if", late).json["problems"]
    assert problem["pointer"] == "/profile/rules/rest~1fevr"


def test_of_very_many_problems_a_hundred_are_told(service: Service) -> None:
    text = json.dumps({"weeks": [{"starts": "2026-11-23", **{f"x{number}": 1 for number in range(500)}}]})
    found = service.post("/v1/advise", text).json
    assert (len(found["problems"]), found["left_out"]) == (100, 400)


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"\xff\xfe", JSON, 400, "P002"),
        (b'{"weeks": "\xe4"}', JSON, 400, "P002"),
        (b"{", JSON, 400, "P001"),
        (b"", JSON, 400, "P001"),
        (b"weeks = ", TOML, 400, "P001"),
        (b"weeks = 1", JSON, 400, "P001"),
        (b"[]", JSON, 422, "P201"),
        (b'"' + b"a" * 100 + b'"', JSON, 422, "P201"),
        (b"[" * 100_000, JSON, 422, "P003"),
        (b'{"a":' * 200_000, JSON, 422, "P003"),
        (b'{"weeks": ' + b"[" * 65 + b"]" * 65 + b"}", JSON, 422, "P003"),
        (b"a" + b".a" * 100 + b" = 1", TOML, 422, "P003"),
        (b'{"today": NaN, "weeks": []}', JSON, 422, "P205"),
        (b'{"today": ' + b"9" * 5000 + b"}", JSON, 400, "P001"),
        (b'{"weeks": [], "weeks": []}', JSON, 422, "P103"),
        (b'{"athlete": {"name": "\\ud800"}, "weeks": []}', JSON, 422, "P204"),
    ],
)
def test_documents_that_are_none_are_refused(
    service: Service, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    for path in POSTED[:2]:
        found = service.ask("POST", path, body, headers)
        assert (found.status, found.json["problems"][0]["code"]) == (status, code)


@pytest.mark.parametrize(
    ("question", "status", "pointer"),
    [
        ('{"profile": {}, "change": "drop mon"}', 422, "/profile"),
        ('{"profile": [], "change": "drop mon"}', 422, "/profile"),
        ('{"change": "drop mon"}', 422, ""),
        (f'{{"profile": {GOOD}}}', 422, "/change"),
        (f'{{"profile": {GOOD}, "change": 7}}', 422, "/change"),
        (f'{{"profile": {GOOD}, "change": "fly to mars"}}', 422, "/change"),
        (f'{{"profile": {GOOD}, "change": "drop mon", "week": 7}}', 422, "/week"),
        (f'{{"profile": {GOOD}, "chnage": "drop mon"}}', 422, "/chnage"),
        (f'{{"profile": {GOOD}, "change": "drop mon", "change": "drop tue"}}', 422, "/change"),
        ('{"profile": ' * 3000, 422, ""),
    ],
)
def test_questions_about_a_change_are_read_as_strictly(
    service: Service, question: str, status: int, pointer: str
) -> None:
    found = service.post("/v1/what-if", question)
    assert found.status == status
    told = found.json.get("pointer", found.json.get("problems", [{}])[0].get("pointer"))
    assert told == pointer


@pytest.mark.parametrize(
    ("path", "parameter"),
    [
        ("/v1/advise?week=never", "week"),
        ("/v1/advise?week=1066-01-01", "week"),
        ("/v1/advise?weeks=all", "weeks"),
        ("/v1/advise?week=all&week=all", "week"),
        ("/v1/check?week=20261123", "week"),
        ("/v1/why", "day"),
        ("/v1/why?day=someday", "day, area or load"),
        ("/v1/why?day=mon&area=arms", "day, area or load"),
        ("/v1/import?today=all", "today"),
        ("/v1/import?zone=Mars", "zone"),
        ("/v1/profile?a=b", "a"),
    ],
)
def test_queries_that_are_not_understood_are_refused(service: Service, path: str, parameter: str) -> None:
    found = service.post(path, GOOD)
    assert (found.status, kind(found.body), found.json["parameter"]) == (400, "query", parameter)


def test_a_week_that_is_not_in_the_profile_is_a_problem_of_the_profile(service: Service) -> None:
    found = service.post("/v1/advise?week=2030-01-01", GOOD)
    assert (found.status, found.json["problems"][0]["code"]) == (422, "P044")


def test_paths_and_methods_that_are_not_there(service: Service) -> None:
    for path in ("/v1", "/v1/", "/v1/nothing", "/v2/advise", "/v1/advise/", "/v1/rules/no", "/v1/rules/rest/no"):
        assert (service.get(path).status, kind(service.get(path).body)) == (404, "not-found")
    for method, path, allowed in (("GET", "/v1/advise", "POST"), ("DELETE", "/v1/rules", "GET, HEAD")):
        found = service.ask(method, path, None)
        assert (found.status, found.headers["allow"], kind(found.body)) == (405, allowed, "method")


def test_types_that_are_not_read_or_not_written(service: Service) -> None:
    for headers in (
        {"Content-Type": "text/plain"},
        {"Content-Type": ""},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Encoding": "gzip"},
    ):
        found = service.post("/v1/advise", GOOD, headers)
        assert (found.status, kind(found.body)) == (415, "media-type")
        assert "application/toml" in found.headers["accept-post"]
    for accept in ("image/png", "application/json;q=0", "text/calendar;q=0, image/*"):
        found = service.post("/v1/advise", GOOD, {"Accept": accept})
        assert (found.status, kind(found.body)) == (406, "not-acceptable")
    for accept in ("application/json;q=nan", "a/b;q=, */*;q=nan", "application/json;q=inf", "application/json;q=x"):
        assert service.post("/v1/advise", GOOD, {"Accept": accept}).status == 200


def test_bodies_headers_and_addresses_have_limits(service: Service) -> None:
    start = b"POST /v1/advise HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
    said = service.raw(start + b"Content-Length: 99999999999999999999999\r\n\r\n")
    assert status_of(said) in (400, 413)
    said = service.raw(start + b"Content-Length: 1000001\r\n\r\n{")
    assert (status_of(said), kind(said.partition(b"\r\n\r\n")[2])) == (413, "too-large")
    chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    unsaid = service.raw(start + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 20)
    assert (status_of(unsaid), kind(unsaid.partition(b"\r\n\r\n")[2])) == (413, "too-large")
    assert service.post("/v1/advise", GOOD.ljust(1_000_000)).status == 200
    large = service.get("/healthz", {"X-Large": "a" * 17_000})
    assert (large.status, kind(large.body)) == (431, "headers-too-large")
    long = service.get("/healthz?" + "a" * 9_000)
    assert (long.status, kind(long.body)) == (414, "target-too-long")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: " + b"a" * 900_000 + b"\r\n\r\n", 431),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"".join(b"X-%d: a\r\n" % n for n in range(500)) + b"\r\n", 431),
        (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 414),
        (b"rubbish\r\n\r\n", 400),
        (b"POST /v1/advise HTTP/1.1\r\n" + HOST + b"Content-Length: -4\r\n\r\n{", 400),
        (b"GET /\xff HTTP/1.1\r\n" + HOST + b"\r\n", 404),
        (
            b"POST /v1/advise HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
            b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\nnochunk\r\n",
            400,
        ),
    ],
)
def test_what_is_hardly_http_is_refused_before_it_is_read(service: Service, data: bytes, status: int) -> None:
    assert status_of(service.raw(data)) in (status, 400)
    assert service.get("/healthz").status == 200


def test_a_body_that_does_not_arrive_is_not_waited_for(hasty: Service) -> None:
    start = b"POST /v1/advise HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"
    found = hasty.raw(start)
    assert (status_of(found), kind(found.partition(b"\r\n\r\n")[2])) == (408, "slow")


def test_headers_that_do_not_end_are_not_waited_for(hasty: Service) -> None:
    assert hasty.raw(b"GET /healthz HTTP/1.1\r\nX: ") == b""


def test_an_answer_that_takes_too_long_is_stopped(hasty: Service) -> None:
    weeks = [{"starts": f"{year}-01-01", "mon": ["strength full", "long 30km"]} for year in range(1900, 2200)]
    weeks = [{**week, **dict.fromkeys(("tue", "wed", "thu", "fri", "sat"), "strength legs heavy")} for week in weeks]
    found = hasty.post("/v1/advise?week=all", json.dumps({"today": "1900-01-01", "weeks": weeks}))
    assert (found.status, kind(found.body), found.headers["retry-after"]) == (503, "too-long", "60")
    assert hasty.post("/v1/advise", PROFILE.read_bytes(), TOML).status == 200
