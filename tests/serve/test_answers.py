"""What is answered to programs that ask properly: the bytes of the command line, in every format."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from runrules import Engine, Statement, parse_profile
from runrules.cli import app
from runrules.profile.writing import json_tables
from runrules.serve.acts import Answer, Ask, answer
from runrules.serve.beside import Beside
from runrules.serve.settings import Settings
from tests.plugins_room.shelf import install, source
from tests.serve.service import PROFILE, ROOT, SEASON, TOML, Service
from tests.toys import toy

FIELDS = ("runrules-status", "runrules-referrals")
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))


def printed(*arguments: str) -> bytes:
    return CliRunner().invoke(app, arguments, "runrules").stdout_bytes


def as_json(path: Path) -> str:
    return json.dumps(json_tables(tomllib.loads(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_advice_is_byte_for_byte_what_the_command_line_prints(service: Service, path: Path) -> None:
    expected = printed("advise", str(path), "--format", "json")
    for body, headers in ((path.read_bytes(), TOML), (as_json(path), {})):
        found = service.post("/v1/advise", body, headers)
        assert (found.status, found.headers["content-type"]) == (200, "application/json")
        assert found.body == expected


@pytest.mark.parametrize(
    ("query", "options"), [("?week=all", ["--all"]), ("?week=2027-01-10", ["--week", "2027-01-10"])]
)
def test_other_weeks_and_all_of_them_are_what_the_command_line_prints(
    service: Service, query: str, options: list[str]
) -> None:
    found = service.post(f"/v1/advise{query}", SEASON.read_bytes(), TOML)
    assert found.body == printed("advise", str(SEASON), *options, "--format", "json")


@pytest.mark.parametrize(
    ("media", "form"),
    [("text/calendar", "ics"), ("text/html", "html"), ("text/markdown", "markdown"), ("text/plain", "text")],
)
def test_the_accept_field_chooses_among_the_formats_of_the_command_line(
    service: Service, media: str, form: str
) -> None:
    found = service.post("/v1/advise", PROFILE.read_bytes(), {**TOML, "Accept": f"{media}, */*;q=0.1"})
    assert found.headers["content-type"] == f"{media}; charset=utf-8"
    assert found.body == printed("advise", str(PROFILE), "--format", form)


def test_a_page_that_is_opened_from_the_service_can_do_nothing(service: Service) -> None:
    found = service.post("/v1/advise", PROFILE.read_bytes(), {**TOML, "Accept": "text/html"})
    assert found.headers["content-security-policy"] == "sandbox; frame-ancestors 'none'"


def test_a_check_is_what_the_command_line_prints(service: Service) -> None:
    found = service.post("/v1/check", PROFILE.read_bytes(), TOML)
    assert found.body == printed("check", str(PROFILE), "--format", "json").replace(str(PROFILE).encode(), b"profile")
    assert [one["rule"] for one in found.json["broken"]] == ["key-sessions/day-before-heavy"]


def test_a_change_stands_beside_the_profile_or_in_the_query(service: Service) -> None:
    expected = printed("what-if", str(PROFILE), "swap wed with thu", "--format", "json")
    assert service.post("/v1/what-if?change=swap+wed+with+thu", PROFILE.read_bytes(), TOML).body == expected
    question = f'{{"change": "swap wed with thu", "profile": {as_json(PROFILE)}}}'
    assert service.post("/v1/what-if", question).body == expected


def test_why_tells_what_closes_a_day(service: Service) -> None:
    found = service.post("/v1/why?day=tue&area=legs&load=heavy", PROFILE.read_bytes(), TOML).json
    (cell,) = found["cells"]
    assert cell["verdict"] == "no"
    assert cell["because"][0]["rule"] == "key-sessions/day-before-heavy"


def test_a_check_that_lacks_a_required_voice_is_withheld(service: Service) -> None:
    text = '{"plugins": {"require": ["not-there"]}, "weeks": [{"starts": "2026-11-23", "tue": "strength upper light"}]}'
    found = service.post("/v1/check", text)
    assert (found.status, found.json["status"], found.json["broken"]) == (200, "withheld", [])
    assert [one["rule"] for one in found.json["unheard"]] == ["not-there/not-heard"]


def test_a_degraded_advice_is_a_good_answer_that_says_so_and_has_no_tag(service: Service) -> None:
    text = '{"plugins": {"require": ["not-there"]}, "weeks": [{"starts": "2026-11-23"}]}'
    found = service.post("/v1/advise", text)
    assert (found.status, found.json["status"]) == (200, "withheld")
    assert "etag" not in found.headers
    assert service.post("/v1/advise", text, {"Accept": "text/calendar"}).status == 422


def test_a_calendar_says_beside_it_what_it_cannot_hold(service: Service) -> None:
    calendar = {**TOML, "Accept": "text/calendar"}
    for path, referrals in ((PROFILE, "0"), (PROFILE.with_name("sore-spot-on-the-shin.toml"), "1")):
        found = service.post("/v1/advise?week=all", path.read_bytes(), calendar)
        assert [found.headers[name] for name in FIELDS] == ["complete", referrals]
        other = service.post("/v1/advise", path.read_bytes(), TOML)
        again = service.post(
            "/v1/advise?week=all", path.read_bytes(), {**calendar, "If-None-Match": found.headers["etag"]}
        )
        assert (other.status, again.status) == (200, 304)
        assert [again.headers[name] for name in FIELDS] == ["complete", referrals]
        assert not {*FIELDS} & {*other.headers}


def test_a_calendar_that_lacks_a_voice_says_so_beside_it() -> None:
    def lost(*_: object) -> list[Statement]:
        raise RuntimeError("no luck")

    engine = Engine({"lost": toy("lost", answer=lost)})
    found = answer(engine, Ask("advise", PROFILE.read_bytes(), "toml", {"form": "ics"}))
    assert found.fields == {"Runrules-Status": "degraded", "Runrules-Referrals": "0"}


def test_a_plugin_that_ends_the_process_is_not_heard_in_that_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    leave = """
@hookimpl
def runrules_advise(athlete):
    import os
    if athlete.age == 77:
        os._exit(7)
    return []
"""
    install(tmp_path, "leaving-toys", "1.0", {"leaving": source("leaving", leave)})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))

    async def asked() -> list[Answer]:
        beside = Beside(Settings())
        athletes = [b'{"athlete": {"age": %d}, "weeks": [{"starts": "2026-11-23"}]}' % age for age in (30, 77, 30)]
        found = [await beside.answer(Ask("advise", one)) for one in athletes]
        await beside.stop()
        return found

    before, lost, after = (json.loads(one.body or b"") for one in asyncio.run(asked()))
    assert [one["status"] for one in (before, lost, after)] == ["complete", "degraded", "complete"]
    (failure,) = lost["failures"]
    error = "it ended the process, or could not be stopped (exit status 7)"
    assert (failure["plugin"], failure["error"]) == ("leaving", error)
    assert capfd.readouterr().err == f"NOT HEARD: leaving: {error}\n"
    closed = [day["grid"]["jumps"]["light"]["verdict"] for day in lost["weeks"][0]["days"]]
    assert set(closed) == {"no"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_a_plugin_that_writes_past_python_or_comes_back_twice_mixes_up_no_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = "@hookimpl\ndef runrules_advise():\n    import os\n    os.write(1, b'loud')\n    os.fork()\n    return []\n"
    install(tmp_path, "twin-toys", "1.0", {"twin": source("twin", twice)})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))

    async def asked() -> list[Answer]:
        beside = Beside(Settings())
        weeks = ("2026-11-23", "2026-11-30")
        asks = [Ask("advise", f'{{"weeks": [{{"starts": "{week}"}}]}}'.encode()) for week in weeks]
        found = [await beside.answer(one) for one in asks]
        await beside.stop()
        return found

    found = [json.loads(one.body or b"") for one in asyncio.run(asked())]
    assert [one["weeks"][0]["starts"] for one in found] == ["2026-11-23", "2026-11-30"]
    assert all(
        {"twin", "rest"} <= {each["name"] for each in one["plugins"] if each["status"] == "heard"} for one in found
    )


def test_who_has_the_answer_already_gets_none(service: Service) -> None:
    first = service.post("/v1/advise", PROFILE.read_bytes(), TOML)
    tag = {"If-None-Match": f'"other", W/{first.headers["etag"]}'}
    again = service.post("/v1/advise", as_json(PROFILE), tag)
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", first.headers["etag"])


def test_who_has_a_complete_answer_is_told_when_it_no_longer_is() -> None:
    silent = False

    def fickle(*_: object) -> list[Statement]:
        if silent:
            raise RuntimeError("no luck")
        return []

    engine = Engine({"toy": toy("toy", answer=fickle)})
    first = answer(engine, Ask("advise", PROFILE.read_bytes(), "toml"))
    known = frozenset({first.tag})
    assert answer(engine, Ask("advise", PROFILE.read_bytes(), "toml", known=known)).body is None
    silent = True
    again = answer(engine, Ask("advise", PROFILE.read_bytes(), "toml", known=known))
    assert (json.loads(again.body or b"")["status"], again.tag) == ("degraded", "")


def test_under_other_rules_an_answer_has_another_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tag_of(engine: Engine) -> str:
        return answer(engine, Ask("advise", PROFILE.read_bytes(), "toml")).tag

    tags = [tag_of(Engine()), tag_of(Engine(require=["rest"])), tag_of(Engine(allow=["rest", "red-flags"]))]
    monkeypatch.syspath_prepend(str(tmp_path))
    silent = "@hookimpl\ndef runrules_advise():\n    return []\n"
    for text in (silent, f"{silent}# another line\n"):
        install(tmp_path, "sole-toys", "1.0", {"sole": source("sole", text)})
        sys.modules.pop("sole", None)
        tags.append(tag_of(Engine()))
        shutil.rmtree(tmp_path / "sole_toys-1.0.dist-info")
    assert "" not in tags
    assert len({*tags}) == 5


@pytest.mark.parametrize("change", ["week", "format", "profile"])
def test_another_question_has_another_tag(service: Service, change: str) -> None:
    tag = {"If-None-Match": service.post("/v1/advise", PROFILE.read_bytes(), TOML).headers["etag"]}
    body = PROFILE.read_text(encoding="utf-8")
    if change == "profile":
        body = body.replace("age = 35", "age = 36")
    accept = {"Accept": "text/plain"} if change == "format" else {}
    path = "/v1/advise?week=all" if change == "week" else "/v1/advise"
    assert service.post(path, body, {**TOML, **tag, **accept}).status == 200


def test_nothing_about_a_person_may_be_kept_on_the_way(service: Service) -> None:
    assert service.post("/v1/advise", PROFILE.read_bytes(), TOML).headers["cache-control"] == "no-store"


def test_rules_exercises_plugins_and_schemas_are_what_the_command_line_prints(service: Service) -> None:
    assert service.get("/v1/rules").body == printed("rules", "--format", "json")
    assert service.get("/v1/rules/rest").body == printed("rules", "rest", "--format", "json")
    assert service.get("/v1/rules/rest/fever").body == printed("rules", "rest/fever", "--format", "json")
    assert service.get("/v1/exercises").body == printed("exercises", "--format", "json")
    assert service.get("/v1/exercises/plank").body == printed("exercises", "plank", "--format", "json")
    assert service.get("/v1/plugins").body == printed("plugins", "--format", "json")
    assert service.get("/v1/schema/profile").body == printed("schema", "profile")
    assert service.get("/v1/schema/advice").body == printed("schema", "advice")


def test_what_stays_as_it_is_has_a_tag_too(service: Service) -> None:
    tag = service.get("/v1/rules").headers["etag"]
    assert service.get("/v1/rules", {"If-None-Match": tag}).status == 304


def test_a_profile_comes_back_as_toml_and_as_json(service: Service) -> None:
    for path in EXAMPLES:
        mine = parse_profile(path.read_text(encoding="utf-8"))
        found = service.post("/v1/profile", as_json(path)).json
        assert parse_profile(found["toml"], format="toml") == mine
        assert parse_profile(json.dumps(found["profile"])) == mine


def test_toml_comes_back_with_its_comments(service: Service) -> None:
    text = PROFILE.read_text(encoding="utf-8")
    assert service.post("/v1/profile", text, TOML).json["toml"] == text


CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a coach//EN
BEGIN:VEVENT
UID:1@coach
DTSTART;VALUE=DATE:20261124
SUMMARY:Easy run 50min
END:VEVENT
BEGIN:VEVENT
UID:2@coach
DTSTART;VALUE=DATE:20261126
SUMMARY:Blue whale
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_becomes_a_profile_with_what_was_not_understood(service: Service) -> None:
    found = service.post("/v1/import?name=plan.ics&today=2026-11-23", CALENDAR, {"Content-Type": "text/calendar"}).json
    assert parse_profile(found["toml"]) == parse_profile(json.dumps(found["profile"]))
    (week,) = found["profile"]["weeks"]
    assert week["tue"] == "easy 50min"
    assert [(one["title"], one["date"]) for one in found["not_understood"]] == [("Blue whale", "2026-11-26")]


def test_an_import_counts_and_names_the_days_that_are_guessed_to_be_free(service: Service) -> None:
    text = CALENDAR.replace("20261126", "20261127").replace("Blue whale", "Tempo 40min")
    found = service.post("/v1/import?name=plan.ics&today=2026-11-23", text, {"Content-Type": "text/calendar"}).json
    free = {"session": "free", "guess": "free, because nothing is there"}
    assert found["guesses"] == [{"date": "2026-11-25", **free}, {"date": "2026-11-26", **free}]
    assert found["guessed"] == 2 == found["toml"].count("# guessed")


def test_a_profile_that_is_imported_stays_what_it_is(service: Service) -> None:
    text = PROFILE.read_text(encoding="utf-8")
    assert service.post("/v1/import?name=mine.toml", text).json["toml"] == text
    assert parse_profile(service.post("/v1/import?name=mine.json", as_json(PROFILE)).json["toml"]) == parse_profile(
        text
    )


@pytest.mark.parametrize(("name", "body"), [("a.ics", b""), ("a.bin", bytes(range(256))), ("a.json", b"[[[[")])
def test_a_file_that_is_none_of_those_known_is_refused(service: Service, name: str, body: bytes) -> None:
    found = service.post(f"/v1/import?name={name}", body)
    assert (found.status, found.json["type"]) == (422, "urn:runrules:problem:file")
    assert found.json["problems"][0]["code"].startswith("S00")


def test_what_is_wrong_with_a_file_has_line_and_column_as_on_the_command_line(service: Service) -> None:
    (problem,) = service.post("/v1/import?name=x.csv", b"hello there\n").json["problems"]
    assert (problem["line"], problem["column"]) == (1, 1)


def test_who_is_called_hurt_without_a_place_gets_no_profile_to_be_advised_on(service: Service) -> None:
    hurt = CALENDAR.replace("BEGIN:VEVENT", HURT + "BEGIN:VEVENT", 1)
    found = service.post("/v1/import?name=plan.ics&today=2026-11-24", hurt, {"Content-Type": "text/calendar"})
    assert found.status == 422
    assert "hurt today and not where, so nothing could be held back" in found.json["detail"]
    elsewhere = service.post("/v1/import?name=plan.ics&today=2026-11-26", hurt, {"Content-Type": "text/calendar"})
    assert elsewhere.status == 200
    assert "Some entries are about how you are: check them in the profile." in elsewhere.json["notes"]


HURT = """\
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261124
SUMMARY:Injured - no running
END:VEVENT
"""
