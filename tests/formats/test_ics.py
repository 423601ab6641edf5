"""Advice as a calendar: read by a second library, brought up to date over what is there, and silent about health."""

from __future__ import annotations

import builtins
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped,unused-ignore]
from click.testing import CliRunner, Result

from runrules import (
    EVERYTHING,
    HEAVY,
    LEGS,
    Advice,
    Engine,
    Prefer,
    Propose,
    Veto,
    advise,
    load_profile,
    parse_profile,
)
from runrules.cli import app
from runrules.formats import to_ics
from runrules.formats.as_ics import INSTALL, NOT_OURS, CalendarError
from runrules.formats.discreet import tells_of_health
from tests.toys import RULE, THU, TUE, advised, profile, rule, toy

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
TUESDAY = "strength legs+core heavy 35min"


def events(text: str) -> dict[str, Any]:
    """Read a calendar with a library that did not write it: the events by id, in the order of the file."""
    (calendar,) = vobject.readComponents(text)
    return {one.uid.value: one for one in calendar.contents.get("vevent", [])}


def only(text: str) -> Any:
    (event,) = events(text).values()
    return event


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given, prog_name="runrules")


def test_a_planned_session_is_one_event_of_a_whole_day_and_reads_like_this() -> None:
    assert to_ics(advised(tue=TUESDAY)).replace("\r\n ", "") == "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//runrules//strength sessions//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Strength",
            "BEGIN:VEVENT",
            "SUMMARY:Strength: legs + core\\, 35 min",
            "DTSTART;VALUE=DATE:20261124",
            "DTEND;VALUE=DATE:20261125",
            "DTSTAMP:20261123T000000Z",
            "UID:2026-11-23-1@runrules",
            "SEQUENCE:0",
            "CLASS:PUBLIC",
            "DESCRIPTION:Heavy.",
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "X-RUNRULES-SESSION:strength legs+core heavy 35min",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_an_event_tells_the_exercises_and_two_reasons() -> None:
    event = only(to_ics(advise(load_profile(EXAMPLES[0].with_name("race-week.toml")))))
    lines = event.description.value.split("\n")
    assert event.summary.value == "Strength: legs + core, 20 min"
    assert lines[0] == "Light."
    assert lines[1].startswith("warm-up: glute bridge 10-20")
    assert lines[2].startswith("1 round: bodyweight squat 10-20")
    assert lines[-1] == "Why: In race week a short light session is plenty, and none is fine."
    assert 1 <= sum(line.startswith("Why: ") for line in lines) <= 2


def test_a_session_is_timed_only_where_its_part_of_the_day_and_its_minutes_are_known() -> None:
    timed = only(to_ics(advised(tue="strength legs 35min pm")))
    assert timed.dtstart.value == datetime(2026, 11, 24, 18)
    assert timed.dtend.value == datetime(2026, 11, 24, 18, 35)
    assert "Moderate. In the evening; the hour only marks a place." in timed.description.value
    assert only(to_ics(advised(tue="strength legs 35min am"))).dtstart.value == datetime(2026, 11, 24, 7)
    assert only(to_ics(advised(tue="strength legs pm"))).dtstart.value == date(2026, 11, 24)


def test_only_what_is_to_be_done_has_an_event() -> None:
    week = {"mon": "strength legs heavy", "tue": "strength core", "wed": "strength core done", "fri": "strength upper"}
    text = to_ics(advised(top="today = 2026-11-25", **week))
    assert [one.dtstart.value for one in events(text).values()] == [date(2026, 11, 27)]
    assert events(to_ics(advised(Veto(RULE, EVERYTHING), fri="strength upper"))) == {}


def test_written_over_itself_a_calendar_stays_the_same_to_the_byte() -> None:
    first = to_ics(advised(tue=TUESDAY, thu="strength upper 20min pm"))
    assert to_ics(advised(tue=TUESDAY, thu="strength upper 20min pm"), first) == first
    later = advised(tue=TUESDAY, thu="strength upper 20min pm", top="today = 2026-11-24")
    assert to_ics(later, first) == first, "a day that went by changes nothing"


def test_a_session_that_moves_keeps_its_id_and_gets_a_higher_sequence() -> None:
    first = to_ics(advised(tue=TUESDAY))
    moved = to_ics(advised(Veto(RULE, LEGS, (TUE,)), Prefer(rule("toy/a"), LEGS, (THU,), 5), tue=TUESDAY), first)
    event = only(moved)
    assert (event.uid.value, event.sequence.value) == (only(first).uid.value, "1")
    assert event.dtstart.value == date(2026, 11, 26)
    assert event.dtend.value == date(2026, 11, 27)
    assert "Moved from Tue" in event.description.value
    assert only(to_ics(advised(tue=TUESDAY), moved)).sequence.value == "2"


def test_a_session_that_gets_a_time_loses_its_whole_day() -> None:
    text = to_ics(advised(tue=f"{TUESDAY} pm"), to_ics(advised(tue=TUESDAY)))
    assert "DTSTART:20261124T180000" in text
    assert "VALUE=DATE" not in text


def test_a_withdrawn_session_is_cancelled_once_and_comes_back() -> None:
    first = to_ics(advised(tue=TUESDAY, thu="strength upper"))
    without = to_ics(advised(tue=TUESDAY), first)
    gone = events(without)["2026-11-23-2@runrules"]
    assert (gone.status.value, gone.sequence.value) == ("CANCELLED", "1")
    assert "upper" not in gone.description.value
    assert to_ics(advised(tue=TUESDAY), without) == without
    back = events(to_ics(advised(tue=TUESDAY, thu="strength upper"), without))["2026-11-23-2@runrules"]
    assert (back.status.value, back.sequence.value) == ("CONFIRMED", "2")


def test_what_is_done_or_over_is_never_cancelled() -> None:
    first = to_ics(advised(tue=TUESDAY, thu="strength upper"))
    done = advised(top="today = 2026-11-24", tue=f"{TUESDAY} done", thu="strength upper")
    assert to_ics(done, first) == first
    over = advised(top="today = 2026-11-25")
    found = events(to_ics(over, first))
    assert [one.status.value for one in found.values()] == ["CONFIRMED", "CANCELLED"]


def test_weeks_that_the_advice_is_not_about_and_events_of_others_stay() -> None:
    mine = "BEGIN:VEVENT\r\nUID:lunch@home\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261124T120000\r\nEND:VEVENT\r\n"
    first = to_ics(advised(tue=TUESDAY)).replace("END:VCALENDAR", f"{mine}END:VCALENDAR")
    next_week = Engine({"toy": toy("toy")}).advise(
        parse_profile('today = 2026-11-23\n[[weeks]]\nstarts = 2026-11-30\ntue = "strength core"\n')
    )
    found = events(to_ics(next_week, first))
    assert list(found) == ["2026-11-23-1@runrules", "lunch@home", "2026-11-30-1@runrules"]
    kept = found["2026-11-23-1@runrules"]
    assert (kept.status.value, kept.sequence.value) == ("CONFIRMED", "0")
    assert found["lunch@home"].dtstart.value == datetime(2026, 11, 24, 12)


def test_an_alarm_that_the_runner_added_survives_a_change() -> None:
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Go\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"
    first = to_ics(advised(tue=TUESDAY)).replace("END:VEVENT", f"{alarm}END:VEVENT")
    event = only(to_ics(advised(tue="strength core light 10min"), first))
    assert event.summary.value == "Strength: core, 10 min"
    assert event.valarm.description.value == "Go"


@pytest.mark.parametrize(
    "older",
    [
        "Dear diary",
        "BEGIN:VCALENDAR\r\nPRODID:-//else//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nPRODID:-//runrules//strength sessions//EN\r\n",
        "BEGIN:VCALENDAR\r\nPRODID:-//runrules//strength sessions//EN\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n",
        to_ics(advised(tue=TUESDAY)) * 2,
        "\x00",
    ],
    ids=["no calendar", "of another", "torn", "a date that is none", "two", "nothing"],
)
def test_a_file_that_is_not_ours_or_not_whole_is_refused(older: str, tmp_path: Path) -> None:
    with pytest.raises(CalendarError, match="left as it is"):
        to_ics(advised(tue=TUESDAY), older)
    file = tmp_path / "old.ics"
    file.write_bytes(older.encode())
    result = run("advise", "-", "--format", "ics", "-o", str(file), given=FREE_WEEK)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{file}: ")
    assert result.stderr.count("\n") == 1
    assert file.read_bytes() == older.encode()


FREE_WEEK = '[[weeks]]\nstarts = 2026-11-23\ntue = "strength core 20min"\n'


def test_the_command_writes_a_calendar_and_brings_it_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / "strength.ics"
    for minutes in (20, 25):
        result = run(
            "advise", "-", "--format", "ics", "-o", str(file), given=FREE_WEEK.replace("20min", f"{minutes}min")
        )
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    found = {one.dtstart.value: one for one in events(file.read_bytes().decode()).values()}
    planned = found.pop(date(2026, 11, 24))
    assert (planned.summary.value, planned.sequence.value) == ("Strength: core, 25 min", "1")
    assert {one.sequence.value for one in found.values()} == {"0"}
    assert b"\r\n" in file.read_bytes()
    assert b"\r\r" not in file.read_bytes()


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "old.ics"
    file.write_bytes(b"\xff\xfe\x00")
    result = run("advise", "-", "--format", "ics", "-o", str(file), given=FREE_WEEK)
    assert (result.exit_code, result.stderr) == (2, f"{file}: {NOT_OURS}\n")
    assert file.read_bytes() == b"\xff\xfe\x00"


def test_without_the_library_one_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "icalendar":
            raise ModuleNotFoundError("No module named 'icalendar'", name="icalendar")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    result = run("advise", "-", "--format", "ics", given=FREE_WEEK)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"{INSTALL}\n")


def test_health_is_for_calendars_only() -> None:
    result = run("advise", "-", "--health", given=FREE_WEEK)
    assert result.exit_code == 2
    assert "--health goes with --format ics" in result.stderr


def sore() -> Advice:
    pain = rule("toy/knee-pain", message="Your knee hurts 4 of 10, so this is light.")
    fine = rule("toy/rhythm", message="Two a week.")
    return advised(
        Propose(pain, LEGS & HEAVY, 30, 1, message="Because of your knee."), Propose(fine, LEGS & HEAVY, 30, 2)
    )


def test_nothing_tells_of_health_unless_it_is_asked_for() -> None:
    quiet, loud = to_ics(sore()), to_ics(sore(), health=True)
    assert "knee" not in quiet
    assert "CLASS:PUBLIC" in quiet
    assert "Why: Because of your knee." in loud
    assert "CLASS:PRIVATE" in loud


def test_what_an_older_file_told_of_health_is_taken_out_of_days_that_are_over_too() -> None:
    plan = toy("toy", Propose(rule("toy/pain"), LEGS & HEAVY, 30, 1, message="Your knee hurts."))
    engine = Engine({"toy": plan})
    loud = to_ics(engine.advise(profile(top='strength = { days = ["tue"] }')), health=True)
    assert "knee" in loud
    over = to_ics(engine.advise(profile(top='today = 2026-11-26\nstrength = { days = ["fri"] }')), loud)
    elsewhere = to_ics(engine.advise(parse_profile("[[weeks]]\nstarts = 2026-12-07\n")), loud)
    assert "knee" not in over
    assert "knee" not in elsewhere


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_read_by_a_second_library_and_tells_nothing_of_health(path: Path) -> None:
    advice = advise(load_profile(path), "all")
    text = to_ics(advice)
    found = events(text)
    days = [day for week in advice.weeks for day in week.days if day.date >= advice.today]
    lifts = [lift for day in days for lift in day.strength if lift.verdict != "dropped" and not lift.done]
    assert len(found) == len(lifts)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    for event, lift in zip(found.values(), lifts, strict=True):
        assert f"{lift.minutes} min" in event.summary.value
        assert not tells_of_health(event.summary.value)
        told = [line for line in event.description.value.split("\n") if re.match("Why|- ", line)]
        assert [line for line in told if tells_of_health(line)] == []
    assert to_ics(advice, text) == text


def test_words_from_a_plugin_stay_inside_their_text() -> None:
    evil = "x\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\n"
    text = to_ics(advised(Propose(RULE, LEGS & HEAVY, 30, 1, message=evil)))
    assert "Why: x END:VEVENT BEGIN:VALARM;,\\n" in only(text).description.value
    assert "VALARM" not in only(text).contents


def test_who_was_not_heard_is_named_and_without_a_plan_nothing_is_written(tmp_path: Path) -> None:
    def lost(*_: object) -> list:
        raise RuntimeError("no luck")

    plan = Propose(RULE, LEGS & HEAVY, 30, 1)
    engine = Engine({"toy": toy("toy", plan), "lost": toy("lost", answer=lost, closes=LEGS & HEAVY)})
    advice = engine.advise(profile())
    assert "Incomplete: lost was not heard." in only(to_ics(advice)).description.value
    file = tmp_path / "new.ics"
    needs = f'plugins = {{ require = ["not-there"] }}\n{FREE_WEEK}'
    result = run("advise", "-", "--format", "ics", "-o", str(file), given=needs)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "NO PLAN" in result.stderr
    assert not file.exists()


def test_without_a_plan_a_calendar_keeps_its_sessions() -> None:
    first = to_ics(advised(tue=TUESDAY))
    withheld = Engine({"toy": toy("toy")}).advise(profile(top='plugins = { require = ["gone"] }', tue=TUESDAY))
    assert withheld.status == "withheld"
    assert to_ics(withheld, first) == first


def test_a_referral_is_told_beside_the_calendar_without_saying_why() -> None:
    result = run("advise", str(EXAMPLES[0].with_name("sore-spot-on-the-shin.toml")), "--format", "ics")
    assert result.exit_code == 0
    assert result.stderr.startswith("SEE A PROFESSIONAL first")
    assert "shin" not in result.stderr
    assert "shin" not in result.stdout
