"""Calendars as others read them: on the right days, in whole lines, and edited in between without a loss."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any

import pytest
import recurring_ical_events  # type: ignore[import-untyped,unused-ignore]
import vobject  # type: ignore[import-untyped,unused-ignore]
from attrs import evolve
from click.testing import CliRunner
from icalendar import Calendar

from runrules import HEAVY, LEGS, Advice, Engine, Propose, advise, load_profile, parse_profile
from runrules.cli import app
from runrules.formats import to_ics
from runrules.formats.as_ics import CalendarError
from runrules.formats.words import plain
from tests.toys import RULE, advised, toy, week

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
SESSION = "strength legs+core heavy 35min"


def of_weeks(*starts: date, **days: object) -> Advice:
    text = "\n".join(week(one, **days) for one in starts)
    return Engine({"toy": toy("toy")}).advise(parse_profile(text), "all")


def on(text: str, day: date) -> list[str]:
    """The titles that a calendar shows on a day."""
    return [str(one["SUMMARY"]) for one in recurring_ical_events.of(Calendar.from_ical(text)).at(day)]


def only(text: str) -> Any:
    (calendar,) = vobject.readComponents(text)
    (event,) = calendar.contents["vevent"]
    return event


@pytest.mark.parametrize(
    "starts",
    [
        date(2026, 3, 23),
        date(2026, 10, 19),
        date(2026, 3, 22),
        date(2026, 10, 25),
        date(2026, 12, 28),
        date(2028, 2, 23),
    ],
    ids=["summer time", "winter time", "from Sunday", "from the Sunday of winter time", "new year", "leap day"],
)
def test_every_session_is_shown_on_its_day_and_on_no_other(starts: date) -> None:
    sessions = {
        "mon": "strength upper 20min pm",
        "wed": "strength core 10min",
        "fri": "strength legs am",
        "sat": "strength upper 20min",
        "sun": "strength legs 30min am",
    }
    advice = of_weeks(starts, starts + timedelta(7), **sessions)
    text = to_ics(advice)
    for each in (text, text.replace("CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\r\nX-WR-TIMEZONE:Europe/Berlin")):
        for one in advice.weeks:
            assert [len(on(each, day.date)) for day in one.days] == [len(day.strength) for day in one.days]
        assert on(each, starts - timedelta(1)) == on(each, starts + timedelta(14)) == []
    times = [(one.DTSTART, one.DTEND) for one in Calendar.from_ical(text).events]
    assert len(times) == 10
    for start, end in times:
        if isinstance(start, datetime) and isinstance(end, datetime):
            assert start.tzinfo is end.tzinfo is None
            assert (start.hour, end - start) in [(18, timedelta(minutes=20)), (7, timedelta(minutes=30))]
        else:
            assert end - start == timedelta(1)


EVIL = [
    "END:VEVENT\r\nBEGIN:VEVENT",
    "x\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\n",
    "a, b; c\\ d\\n e\\\\ f: \"g\" 'h'",
    "🏃🏽‍♀️ Zürich 🏔️ " * 30,
    "ü" * 500,
    "Grand Trail of the Very Long Name " * 100,
    "null \x00 bell \x07 next \x85 line \u2028 separator \x0b tab \t end",
    "<b>bold</b> &amp; %0D%0A",
]


@pytest.mark.parametrize("words", EVIL)
def test_words_from_elsewhere_stay_inside_one_property_and_lines_are_folded(words: str) -> None:
    advice = advised(Propose(RULE, LEGS & HEAVY, 30, 1, message=words))
    text = to_ics(advice)
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()
    told = Calendar.from_ical(text).events
    assert [str(one["DESCRIPTION"]) for one in told] == [only(text).description.value]
    assert len(Calendar.from_ical(text).walk()) == 2
    assert f"Why: {plain(words)}" in only(text).description.value
    assert to_ics(advice, text) == text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("health", [False, True])
def test_on_a_phone_an_event_tells_what_to_do_and_two_reasons_in_plain_words(path: Path, health: bool) -> None:
    advice = advise(load_profile(path), "all")
    text = to_ics(advice, health=health)
    for one in Calendar.from_ical(text).events:
        first, *lines = str(one["DESCRIPTION"]).split("\n")
        assert re.match("Light|Moderate|Heavy", first)
        assert not any(re.search(r"\[[a-z-]+/", line) for line in lines), "no names of rules"
        assert any(re.search(" left(;|$)", line) for line in lines) == any(line.startswith("left: ") for line in lines)
        assert 1 <= sum(line.startswith("Why: ") for line in lines) <= 2
        assert lines[-1].startswith("Why: ")
        assert all(line for line in [*lines[: lines.index("")], *lines[lines.index("") + 1 :]])


def test_a_note_of_a_rule_about_health_is_left_out_though_its_words_do_not_tell() -> None:
    path = next(one for one in EXAMPLES if one.stem == "race-week")
    advice = advise(load_profile(path))
    note = "Half the sets, same weight, nothing new."
    assert note in only(to_ics(advice)).description.value
    told = tuple(
        evolve(one, params=(*one.params, ("pain", 4))) if one.message.startswith(note) else one
        for one in advice.statements
    )
    assert note not in only(to_ics(evolve(advice, statements=told))).description.value
    assert note in only(to_ics(evolve(advice, statements=told), health=True)).description.value


ALARM = "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:Go\\, go\nX-WR-ALARMUID:7\nEND:VALARM"
ADDED = "X-APPLE-TRAVEL:AUTOMATIC\nLOCATION:Café\\, 2nd floor\\; left\nCATEGORIES:a,b\nCREATED:20261101T101010Z"


def edited(text: str) -> str:
    """What a calendar program may make of a file: other order, other folds, LF, its own properties, an alarm."""

    def event(found: re.Match[str]) -> str:
        lines = sorted(found[1].split("\n"), reverse=True)
        return "\n".join(["BEGIN:VEVENT", ADDED, *lines, ALARM, "END:VEVENT"])

    text = (
        re.sub(r"\r\n ", "", text).replace("\r\n", "\n").replace("DTSTAMP:20261123T000000Z", "DTSTAMP:20261123T111111Z")
    )
    text = re.sub(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", event, text, flags=re.DOTALL)
    return re.sub(r"([^\n]{38})(?=[^\n])", "\\1\n\t", text)


def test_a_file_that_a_calendar_program_edited_is_brought_up_to_date_without_a_loss() -> None:
    before = {"tue": SESSION, "thu": "strength upper light 20min pm"}
    changed = edited(to_ics(advised(**before)))
    assert "\r" not in changed
    same = to_ics(advised(**before), changed)
    assert "\n" not in same.replace("\r\n", "")
    assert re.findall("SEQUENCE:(.*)\r", same) == ["0", "0"]
    assert re.findall("DTSTAMP:(.*)\r", same) == ["20261123T111111Z", "20261123T111111Z"]
    newer = to_ics(advised(tue="strength core light 10min", fri="strength full heavy"), changed)
    (calendar,) = vobject.readComponents(newer)
    found = calendar.contents["vevent"]
    assert [one.status.value for one in found] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    for one in found[:2]:
        assert one.valarm.description.value == "Go, go"
        assert one.valarm.contents["x-wr-alarmuid"][0].value == "7"
        assert one.location.value == "Café, 2nd floor; left"
        assert one.contents["categories"][0].value == ["a", "b"]
        assert one.contents["x-apple-travel"][0].value == "AUTOMATIC"
        assert "created" in one.contents
    assert to_ics(advised(tue="strength core light 10min", fri="strength full heavy"), newer) == newer


def test_a_letter_that_a_fold_divides_is_put_together_again(tmp_path: Path) -> None:
    file, profile = tmp_path / "k.ics", tmp_path / "k.toml"
    profile.write_text(week(date(2026, 11, 23), tue=SESSION))
    command = ["advise", str(profile), "--format", "ics", "-o", str(file)]
    assert CliRunner().invoke(app, command).exit_code == 0
    place = "LOCATION:Café".encode()
    first = file.read_bytes()
    file.write_bytes(first.replace(b"END:VEVENT", place[:-1] + b"\r\n " + place[-1:] + b"\r\nEND:VEVENT", 1))
    result = CliRunner().invoke(app, command)
    assert (result.exit_code, result.output) == (0, "")
    assert place in file.read_bytes()
    file.write_bytes(b"\xef\xbb\xbf" + first)
    assert CliRunner().invoke(app, command).exit_code == 0
    assert file.read_bytes() == first


def test_a_mark_before_the_text_is_no_matter() -> None:
    first = to_ics(advised(tue=SESSION))
    assert to_ics(advised(tue=SESSION), f"\ufeff{first}") == first


def test_being_busy_is_for_the_person_to_say() -> None:
    busy = to_ics(advised(tue=SESSION)).replace("TRANSP:TRANSPARENT", "TRANSP:OPAQUE")
    assert to_ics(advised(tue=SESSION), busy) == busy
    assert only(to_ics(advised(tue="strength core 10min"), busy)).transp.value == "OPAQUE"


def test_a_duration_makes_room_for_an_end() -> None:
    other = to_ics(advised(tue=SESSION)).replace("DTEND;VALUE=DATE:20261125", "DURATION:P1D")
    event = only(to_ics(advised(tue=SESSION), other))
    assert event.dtend.value == date(2026, 11, 25)
    assert "duration" not in event.contents


def test_details_that_may_tell_of_health_are_left_out_wherever_an_event_does_not_say_that_it_is_public() -> None:
    loud = to_ics(advised(tue=SESSION, thu=SESSION), health=True).replace("DESCRIPTION:Heavy.", "DESCRIPTION:A knee.")
    for there in ("CLASS:CONFIDENTIAL\r\n", "", "CLASS:private\r\n"):
        older = loud.replace("CLASS:PRIVATE\r\n", there)
        newer = to_ics(advised(top="today = 2026-11-27", tue=SESSION, thu=SESSION), older)
        assert "knee" not in newer
        assert newer.count("The details were left out.") == 2
        assert newer.count("CLASS:PUBLIC") == 2
    event = loud[loud.index("BEGIN:VEVENT") : loud.index("END:VEVENT") + len("END:VEVENT\r\n")]
    twice = loud.replace("END:VCALENDAR", f"{event}END:VCALENDAR")
    assert "knee" not in to_ics(advised(tue=SESSION, thu=SESSION), twice), "of two with one id both"


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:20261124T070000\r\nDTSTART:20261125T070000",
        "DTSTART;VALUE=PERIOD:20261124T070000/PT1H",
        "DTSTART;VALUE=TIME:070000",
        "DTSTART;VALUE=DURATION:PT5M",
        "DTSTART;VALUE=TEXT:soon",
        "SEQUENCE:1\r\nSEQUENCE:2",
        "SEQUENCE:often",
        "CLASS:PUBLIC\r\nCLASS:PRIVATE",
    ],
)
def test_an_event_of_ours_that_says_a_thing_twice_or_has_no_day_is_left_as_it_is(line: str) -> None:
    with pytest.raises(CalendarError, match="left as it is"):
        to_ics(advised(tue=SESSION), calendar_with("UID:2026-11-23-1@runrules", line))


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:20261124T070000\r\nDTSTART:20261125T070000",),
        ("DTSTART;VALUE=PERIOD:20261124T070000/PT1H",),
        ("DTSTART;VALUE=TIME:070000",),
        ("DTSTART;VALUE=TEXT:soon",),
        ("UID:b",),
        (),
    ],
)
def test_odd_events_of_others_stay(lines: tuple[str, ...]) -> None:
    newer = to_ics(advised(tue=SESSION), calendar_with("UID:a", *lines))
    assert newer.count("BEGIN:VEVENT") == 2
    assert all(line in newer for line in lines)
    assert to_ics(advised(tue=SESSION), newer) == newer


def calendar_with(*lines: str) -> str:
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//runrules//strength sessions//EN",
            "BEGIN:VEVENT",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_thousands_of_events_are_brought_up_to_date_in_the_time_it_takes_to_read_and_write_them() -> None:
    first = to_ics(advised(tue=SESSION))
    event = first[first.index("BEGIN:VEVENT") : first.index("END:VCALENDAR")]
    monday = date(1990, 1, 1)
    many = []
    for number in range(5_000):
        starts = monday + timedelta(7 * (number // 3))
        words = event.replace("UID:2026-11-23-1@", f"UID:{starts}-{number % 3 + 1}@")
        many.append(words.replace("20261124", f"{starts + timedelta(number % 3):%Y%m%d}"))
    older = first.replace("END:VCALENDAR", f"{''.join(many)}END:VCALENDAR")
    began = process_time()
    Calendar.from_ical(older).to_ical()
    alone = process_time() - began
    began = process_time()
    newer = to_ics(advised(tue=SESSION, thu="strength upper"), older)
    assert process_time() - began < 3 * alone
    assert newer.count("BEGIN:VEVENT") == 5_002
