"""A calendar written again: each session keeps its event, whatever came, went or moved around it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped,unused-ignore]
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st

from runrules import DAYS, JUMPS, Advice, Engine, parse_profile
from runrules.cli import app
from runrules.formats import to_ics
from runrules.formats.calendar_ids import Id, mark_of, read_id
from runrules.formats.calendar_matching import Piece, match
from runrules.sources import Asked, read
from tests.toys import FRI, START, SUN, THU, TUE, advised, toy, week

LEGS = "strength legs+core heavy 35min"
FULL = "strength full moderate 30min"
UPPER = "strength upper light 20min"
READER = """
today = 2026-11-23
[athlete]
strength_since = 2026-01-04
equipment = ["dumbbell"]
[strength]
sessions = 2
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = "strength full moderate 30min am"
wed = "easy 60min"
thu = "strength upper light 20min"
fri = "easy 30min"
sat = "long 16km"
sun = "rest"
"""


def events(text: str) -> list[Any]:
    (calendar,) = vobject.readComponents(text)
    return list(calendar.contents.get("vevent", []))


def rows(text: str) -> list[str]:
    """``1 tue full moderate 30min confirmed 0``: number, day, words, status and sequence of each event, by number."""
    found = []
    for event in events(text):
        named, day = read_id(event.uid.value), str(event.dtstart.value)[:10]
        assert named
        words = event.contents["x-runrules-session"][0].value.removeprefix("strength ")
        status = event.status.value.lower()
        weekday = DAYS[date.fromisoformat(day).weekday()]
        found.append((named.week, named.number, f"{weekday} {words} {status} {event.sequence.value}"))
    return [f"{number} {words}" for _, number, words in sorted(found)]


def again(*plans: dict[str, Any]) -> str:
    """Write the calendar of each plan over the one before."""
    text: str | None = None
    for plan in plans:
        text = to_ics(advised(**plan), text)
    assert text
    return text


def weeks(*plans: tuple[date, dict[str, Any]], today: date = START) -> Advice:
    text = "\n".join(week(starts, **plan) for starts, plan in plans)
    return Engine({"toy": toy("toy")}).advise(parse_profile(f"today = {today}\n{text}"), "all")


def test_when_a_session_goes_the_others_keep_their_events(tmp_path: Path) -> None:
    profile, file = tmp_path / "k.toml", tmp_path / "k.ics"
    after = READER.replace('"strength full moderate 30min am"', '"easy 30min"').replace("sessions = 2", "sessions = 1")
    for text in (READER, after, READER):
        profile.write_text(text)
        before = {one.uid.value: one for one in events(file.read_text())} if file.exists() else {}
        result = CliRunner().invoke(app, ["advise", str(profile), "--format", "ics", "-o", str(file)])
        assert (result.exit_code, result.output) == (0, "")
        if text == after:
            assert rows(file.read_text()) == [
                "1 tue legs+upper+core moderate 30min am cancelled 1",
                "2 thu upper light 20min confirmed 0",
            ]
            thursday = events(file.read_text())[1]
            assert thursday.contents == before["2026-11-23-2@runrules"].contents
    assert rows(file.read_text()) == [
        "1 tue legs+upper+core moderate 30min am confirmed 2",
        "2 thu upper light 20min confirmed 0",
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            {"tue": FULL, "thu": UPPER},
            {"tue": FULL, "thu": UPPER, "mon": LEGS},
            [
                "1 tue legs+upper+core moderate 30min confirmed 0",
                "2 thu upper light 20min confirmed 0",
                "3 mon legs+core heavy 35min confirmed 0",
            ],
        ),
        (
            {"tue": FULL, "thu": UPPER},
            {"wed": FULL, "thu": UPPER},
            ["1 wed legs+upper+core moderate 30min confirmed 1", "2 thu upper light 20min confirmed 0"],
        ),
        (
            {"tue": UPPER, "thu": UPPER},
            {"thu": UPPER, "sat": UPPER},
            ["1 sat upper light 20min confirmed 1", "2 thu upper light 20min confirmed 0"],
        ),
        (
            {"tue": FULL, "thu": UPPER},
            {"tue": UPPER, "thu": FULL},
            ["1 tue upper light 20min confirmed 1", "2 thu legs+upper+core moderate 30min confirmed 1"],
        ),
        (
            {"tue": [LEGS, UPPER]},
            {"tue": ["strength upper 10min", "strength legs light 10min"]},
            ["1 tue legs light 10min confirmed 1", "2 tue upper moderate 10min confirmed 1"],
        ),
        (
            {"tue": ["strength upper 20min am", "strength upper 20min pm"]},
            {"tue": ["strength upper 20min pm"]},
            ["1 tue upper moderate 20min am cancelled 1", "2 tue upper moderate 20min pm confirmed 0"],
        ),
        (
            {"tue": LEGS, "thu": UPPER},
            {"wed": "strength core light 10min", "sat": "strength legs+jumps moderate 20min"},
            ["1 sat legs+jumps moderate 20min confirmed 1", "2 wed core light 10min confirmed 1"],
        ),
        (
            {"tue": LEGS},
            {"thu": UPPER},
            ["1 tue legs+core heavy 35min cancelled 1", "2 thu upper light 20min confirmed 0"],
        ),
        (
            {"tue": "strength core+legs heavy 35min"},
            {"tue": "strength legs+core heavy 35min"},
            ["1 tue legs+core heavy 35min confirmed 0"],
        ),
    ],
    ids=[
        "one more, before the others",
        "one moves",
        "one of two alike moves",
        "two change places: the day counts more",
        "two on a day, by their areas",
        "two on a day, by the hour",
        "others of a kind on other days",
        "another kind on another day",
        "the order of areas",
    ],
)
def test_sessions_are_known_again(before: dict[str, Any], after: dict[str, Any], expected: list[str]) -> None:
    assert rows(again(before, after)) == expected


def test_a_session_that_comes_back_gets_its_event_back_and_another_one_does_not() -> None:
    gone = again({"tue": FULL, "thu": UPPER}, {"tue": FULL})
    assert rows(gone)[1] == "2 thu upper light 20min cancelled 1"
    assert rows(to_ics(advised(tue=FULL, thu=LEGS), gone))[1:] == [
        "2 thu upper light 20min cancelled 1",
        "3 thu legs+core heavy 35min confirmed 0",
    ]
    assert rows(to_ics(advised(tue=FULL, sat=UPPER), gone))[1:] == ["2 sat upper light 20min confirmed 2"]


def test_a_session_moves_rather_than_that_another_comes_back() -> None:
    both = again({"tue": UPPER, "thu": UPPER}, {"thu": UPPER})
    assert rows(to_ics(advised(sat=UPPER), both)) == [
        "1 tue upper light 20min cancelled 1",
        "2 sat upper light 20min confirmed 1",
    ]


def test_a_withdrawn_event_says_so_in_its_title_once() -> None:
    gone = again({"tue": FULL, "thu": UPPER}, {"tue": FULL}, {"tue": FULL}, {})
    assert [one.summary.value for one in events(gone)] == [
        "Withdrawn strength: full body, 30 min",
        "Withdrawn strength: upper, 20 min",
    ]
    back = to_ics(advised(tue=FULL), gone)
    assert events(back)[0].summary.value == "Strength: full body, 30 min"


def test_what_was_done_on_another_day_is_not_left_to_be_done_again() -> None:
    first = again({"tue": FULL, "thu": UPPER})
    done = advised(top="today = 2026-11-25", tue=FULL, wed=f"{UPPER} done")
    assert rows(to_ics(done, first)) == [
        "1 tue legs+upper+core moderate 30min confirmed 0",
        "2 thu upper light 20min cancelled 1",
    ]


def test_the_event_of_a_day_that_is_over_is_not_moved() -> None:
    first = again({"tue": FULL, "thu": UPPER})
    later = advised(top="today = 2026-11-25", thu=UPPER, fri=FULL)
    assert rows(to_ics(later, first)) == [
        "1 tue legs+upper+core moderate 30min confirmed 0",
        "2 thu upper light 20min confirmed 0",
        "3 fri legs+upper+core moderate 30min confirmed 0",
    ]


def test_when_weeks_begin_on_another_weekday_no_session_is_there_twice() -> None:
    first = to_ics(weeks((START, {"tue": FULL, "sun": UPPER})))
    sunday = START - timedelta(1)
    shifted = to_ics(weeks((sunday, {"tue": FULL}), (sunday + timedelta(7), {"sun": UPPER, "wed": LEGS})), first)
    assert [one.uid.value for one in events(shifted)] == [
        "2026-11-23-1@runrules",
        "2026-11-23-2@runrules",
        "2026-11-29-1@runrules",
    ]
    assert [str(one.sequence.value) for one in events(shifted)] == ["0", "0", "0"]
    only_first = to_ics(weeks((sunday, {"tue": FULL})), first)
    assert only_first == first, "Sunday the 29th is not in the week that is advised"


@pytest.fixture
def two_weeks(tmp_path: Path) -> Path:
    """A profile of two weeks with strength, and the calendar of both beside it."""
    profile = tmp_path / "k.toml"
    later = READER[READER.index("[[weeks]]") :].replace("2026-11-23", "2026-11-30")
    profile.write_text(READER.replace("[strength]", "[athlete.state]\nsoreness = 0\n[strength]") + later)
    assert update(profile, "--all") == ""
    return profile


def update(profile: Path, *options: str) -> str:
    """Bring the calendar beside a profile up to date; what is told on standard error, without its breaks."""
    result = CliRunner().invoke(app, ["advise", str(profile), "-o", str(profile.with_suffix(".ics")), *options])
    assert (result.exit_code, result.stdout) == (0, "")
    assert all(len(line) <= 80 for line in result.stderr.splitlines())
    return " ".join(result.stderr.split())


CONFIRMED = ["1 tue legs+upper+core moderate 30min am confirmed", "2 thu upper light 20min confirmed"]
HINT = "--all advises on every week of the profile."


def test_sessions_of_weeks_that_were_not_advised_on_stay_and_that_is_told(two_weeks: Path) -> None:
    calendar = two_weeks.with_suffix(".ics")
    before = calendar.read_bytes()
    assert update(two_weeks) == (
        f"Sessions to come in weeks that were not advised on now: 2. In the calendar they stay as they were; {HINT}"
    )
    assert calendar.read_bytes() == before


def test_with_a_referral_sessions_to_come_in_other_weeks_are_not_confirmed_any_more(two_weeks: Path) -> None:
    calendar, well = two_weeks.with_suffix(".ics"), two_weeks.read_text()
    two_weeks.write_text(well.replace("soreness = 0", 'signs = ["chest_pain"]'))
    for _ in range(2):  # once is enough
        assert update(two_weeks).endswith(
            f"weeks that were not advised on now: 2. In the calendar they are marked as not confirmed; {HINT}"
        )
        assert rows(calendar.read_text()) == [
            "1 tue legs+upper+core moderate 30min am cancelled 1",
            "2 thu upper light 20min cancelled 1",
            "1 tue legs+upper+core moderate 30min am tentative 1",
            "2 thu upper light 20min tentative 1",
        ]
    thursday = events(calendar.read_text())[-1]
    assert thursday.summary.value == "Unconfirmed strength: upper, 20 min"
    assert thursday.description.value.startswith("Not confirmed: newer advice did not look at this week.")
    two_weeks.write_text(well)
    update(two_weeks)
    assert [row.split()[-2] for row in rows(calendar.read_text())] == ["confirmed"] * 2 + ["tentative"] * 2
    assert update(two_weeks, "--all") == ""
    assert rows(calendar.read_text()) == [f"{row} 2" for row in CONFIRMED * 2]


def test_what_is_not_confirmed_is_withdrawn_like_any_other_and_days_that_are_over_stay(two_weeks: Path) -> None:
    calendar = two_weeks.with_suffix(".ics")
    ill = two_weeks.read_text().replace("soreness = 0", 'signs = ["chest_pain"]')
    two_weeks.write_text(ill.replace("today = 2026-11-23", "today = 2026-12-02"))
    assert "not advised on now" not in update(two_weeks)  # the week of today is the second one
    update(two_weeks, "--week", "2026-11-23")
    found = ["confirmed 0", "confirmed 0", "confirmed 0", "cancelled 1"]
    assert [" ".join(row.split()[-2:]) for row in rows(calendar.read_text())] == found
    two_weeks.write_text(ill)
    update(two_weeks)
    assert rows(calendar.read_text())[2].endswith("tentative 1")
    assert "not advised on now" not in update(two_weeks, "--all")
    tuesday = next(one for one in events(calendar.read_text()) if "2026-12-01" in str(one.dtstart.value))
    assert tuesday.summary.value == "Withdrawn strength: full body, 30 min"


def test_where_a_plugin_was_not_heard_sessions_of_other_weeks_are_not_confirmed_either() -> None:
    both = to_ics(weeks((START, {"tue": FULL}), (START + timedelta(7), {"tue": FULL})))

    def lost(*_: object) -> list[Any]:
        raise RuntimeError("no luck")

    engine = Engine({"toy": toy("toy"), "lost": toy("lost", answer=lost, closes=JUMPS)})
    text = to_ics(engine.advise(parse_profile(f"today = {START}\n{week(START, tue=FULL)}")), both)
    assert [row.split()[-2] for row in rows(text)] == ["confirmed", "tentative"]


def test_a_session_stays_in_its_week() -> None:
    first = to_ics(weeks((START, {"sun": UPPER}), (START + timedelta(7), {"fri": FULL})))
    moved = to_ics(weeks((START, {}), (START + timedelta(7), {"mon": UPPER, "fri": FULL})), first)
    assert rows(moved) == [
        "1 sun upper light 20min cancelled 1",
        "1 fri legs+upper+core moderate 30min confirmed 0",
        "2 mon upper light 20min confirmed 0",
    ]


def test_an_event_without_the_words_of_its_session_is_known_by_its_day() -> None:
    bare = re.sub(r"X-RUNRULES-SESSION.*\r\n", "", again({"tue": FULL, "thu": UPPER}))
    changed = {one.uid.value: one for one in events(to_ics(advised(tue=FULL, sat=UPPER), bare))}
    assert [one.status.value for one in changed.values()] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert list(changed) == ["2026-11-23-1@runrules", "2026-11-23-2@runrules", "2026-11-23-3@runrules"]


WORDS = st.sampled_from([None, FULL, UPPER, LEGS, f"{UPPER} am", "strength core 10min", f"{FULL} done", [LEGS, UPPER]])
PLANS = st.fixed_dictionaries({}, optional=dict.fromkeys(DAYS, WORDS))
TODAYS = st.integers(0, 6).map(lambda days: START + timedelta(days))


@given(st.lists(st.tuples(PLANS, TODAYS, st.booleans()), min_size=1, max_size=5))
@settings(max_examples=80, deadline=None)
@example([({"tue": FULL, "thu": UPPER}, START, False), ({"thu": UPPER}, START, False)])
def test_what_is_promised_of_a_calendar_holds_whatever_is_written_over_it(
    plans: list[tuple[dict[str, Any], date, bool]],
) -> None:
    older: str | None = None
    for plan, today, health in sorted(plans, key=lambda each: each[1]):
        advice = advised(top=f"today = {today}", **plan)
        newer = to_ics(advice, older, health)
        assert to_ics(advice, newer, health) == newer
        assert to_ics(advice, older, health) == newer
        before = {one.uid.value: one for one in events(older)} if older else {}
        after = {one.uid.value: one for one in events(newer)}
        assert len(after) == len(events(newer)), "every id once"
        assert before.keys() <= after.keys()
        for uid, was in before.items():
            now = after[uid]
            same = {**now.contents, "sequence": 0, "dtstamp": 0} == {**was.contents, "sequence": 0, "dtstamp": 0}
            raised = int(now.sequence.value) - int(was.sequence.value)
            assert raised == (0 if same else 1)
            assert not same or now.dtstamp.value == was.dtstamp.value
            if str(was.dtstart.value)[:10] < str(today):
                assert (now.status.value, now.dtstart.value) == (was.status.value, was.dtstart.value)
        assert standing(newer, advice) == to_do(advice)
        older = newer


def standing(text: str, advice: Advice) -> list[tuple[str, str]]:
    """Day and areas of what a calendar still says to do, but for days on which something is done already."""
    done = {str(day.date) for day in advice.weeks[0].days if any(lift.done for lift in day.strength)}
    found = [one for one in events(text) if one.status.value == "CONFIRMED"]
    days = [(str(one.dtstart.value)[:10], one.contents["x-runrules-session"][0].value.split()[1]) for one in found]
    return sorted(each for each in days if each[0] >= str(advice.today) and each[0] not in done)


def to_do(advice: Advice) -> list[tuple[str, str]]:
    return sorted(
        (str(day.date), "+".join(lift.areas))
        for day in advice.weeks[0].days
        for lift in day.strength
        if lift.verdict != "dropped" and not any(one.done for one in day.strength) and day.date >= advice.today
    )


def test_a_fresh_file_is_the_same_to_the_byte_and_counts_its_sessions() -> None:
    advice = weeks((START, {"tue": FULL, "thu": UPPER}), (START + timedelta(7), {"mon": LEGS}))
    assert to_ics(advice, calendar="Sam") == to_ics(advice, calendar="Sam")
    assert [one.uid.value for one in events(to_ics(advice))] == [
        "2026-11-23-1@runrules",
        "2026-11-23-2@runrules",
        "2026-11-30-1@runrules",
    ]


def test_a_name_keeps_the_calendars_of_two_athletes_apart_and_is_not_told() -> None:
    advice = advised(tue=FULL, thu=UPPER)
    mara, sam = to_ics(advice, calendar="Mara Lindqvist"), to_ics(advice, calendar="Sam")
    assert {one.uid.value for one in events(mara)}.isdisjoint(one.uid.value for one in events(sam))
    assert "mara" not in mara.lower()
    assert "lindqvist" not in mara.lower()
    assert mara.replace(mark_of("Mara Lindqvist"), mark_of("Sam")) == sam


def test_a_mark_is_the_same_for_a_name_however_it_is_written_and_short_on_purpose() -> None:
    assert mark_of("Jose\u0301  Müller ") == mark_of("JOSÉ MÜLLER")
    assert mark_of("Sam") != mark_of("Sami")
    assert re.fullmatch("[0-9a-f]{5}", mark_of("🏃"))
    assert mark_of(" ") == mark_of("") == ""
    assert mark_of("Sam") == "3ba47", "it must not change between versions"


@pytest.mark.parametrize("began", ["", "Sam"])
@pytest.mark.parametrize("name", ["", "Sam", "Samuel"])
def test_an_older_file_keeps_the_mark_it_has(began: str, name: str) -> None:
    first = to_ics(advised(tue=FULL), calendar=began)
    found = events(to_ics(advised(tue=FULL, thu=UPPER), first, calendar=name))
    assert {read_id(one.uid.value).mark for one in found} == {mark_of(began)}  # type: ignore[union-attr]
    assert [one.sequence.value for one in found] == ["0", "0"]


def test_in_a_file_of_several_athletes_only_the_events_of_one_are_touched() -> None:
    mara, sam = to_ics(advised(tue=FULL), calendar="Mara"), to_ics(advised(tue=FULL), calendar="Sam")
    both = mara.replace("END:VCALENDAR\r\n", sam[sam.index("BEGIN:VEVENT") :])
    found = {one.uid.value: one for one in events(to_ics(advised(thu=UPPER), both, calendar="Sam"))}
    assert {uid.partition("@")[2][:5]: one.status.value for uid, one in found.items() if uid.count("-1@")} == {
        mark_of("Mara"): "CONFIRMED",
        mark_of("Sam"): "CANCELLED",
    }


def test_the_name_of_the_athlete_marks_a_calendar_that_is_written_on_the_command_line(tmp_path: Path) -> None:
    profile = tmp_path / "sam.toml"
    profile.write_text(READER.replace("[athlete]", '[athlete]\nname = "Sam"'))
    result = CliRunner().invoke(app, ["advise", str(profile), "--format", "ics"])
    assert result.exit_code == 0
    assert re.findall("UID:(.*)\r", result.stdout_bytes.decode()) == [
        f"2026-11-23-1@{mark_of('Sam')}.runrules",
        f"2026-11-23-2@{mark_of('Sam')}.runrules",
    ]
    assert "Sam" not in result.stdout


@pytest.mark.parametrize(
    ("uid", "named"),
    [
        ("2026-11-23-2@runrules", Id("2026-11-23", 2)),
        ("2026-11-23-12@3fa9c.runrules", Id("2026-11-23", 12, "3fa9c")),
        ("2026-11-23-2@.runrules", None),
        ("2026-11-23-2@3FA9C.runrules", None),
        ("2026-11-23-2@runrules.org", None),
        ("2026-11-23-٢@runrules", None),
        ("lunch@home", None),
    ],
)
def test_ids_are_read_as_they_are_written_and_others_are_not_ours(uid: str, named: Id | None) -> None:
    assert read_id(uid) == named
    assert named is None or str(named) == uid


def test_what_is_bound_to_its_day_is_met_only_there() -> None:
    sessions = [Piece(TUE, UPPER, bound=True), Piece(FRI, UPPER)]
    assert match(sessions, [Piece(THU, UPPER)]) == {1: 0}
    assert match(sessions, [Piece(THU, UPPER, bound=True), Piece(TUE, LEGS)]) == {0: 1}
    assert match([Piece(SUN, UPPER)], [Piece(TUE, ""), Piece(SUN, "", withdrawn=True)]) == {}


def test_cancelled_events_of_ours_are_not_imported_as_sessions(tmp_path: Path) -> None:
    file = tmp_path / "k.ics"
    file.write_bytes(again({"tue": FULL, "thu": UPPER}, {"thu": UPPER}).encode())
    reading = read([str(file)], Asked(today=START))
    assert [(one.when, one.areas, one.load, one.minutes) for one in reading.activities] == [
        (THU, ("upper",), "light", 20)
    ]
    assert reading.unread == ()
