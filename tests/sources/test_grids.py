"""Week grids: where weeks begin, dates in every dress, several sessions a cell, units, and what is not understood."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runrules.problems import ProfileError
from runrules.profile import parse_profile
from runrules.sources import Activity, Asked, Reading, kind_of, read
from runrules.sources.grids import is_grid, read_grid
from runrules.sources.grids.cells import held_in
from runrules.sources.grids.leads import mark_of, number_of
from runrules.sources.grids.units import Units
from runrules.sources.merging import merge
from runrules.sources.writing import profile_text
from tests.sources.helpers import row, rows

MONDAY = date(2026, 11, 23)
STARTS = Asked(starts=MONDAY)
SUNDAYS = """Week of,Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday
11/22/2026,Long run 14 mi,Rest,Easy 5 mi,Tempo 6 mi w/ 4 @ T,Easy 5 + gym,Off,Easy 4 mi + 6 strides
11/29/2026,Long 16 mi,Rest,Intervals 8x400,Easy 5 mi,Steady 7 mi,Strength: legs,5k race
"""
MARKDOWN = """# Half by spring
So this is the plan of our club.

| Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun |
|------|-----|-----|-----|-----|-----|-----|-----|
| 1 (23 Nov) | rest | 8k easy + core | 6x800 (10k total) | strength legs | 6k recovery | parkrun | 24k long |
| 2 (30 Nov) | rest | easy 5 / core | AM: easy 8k PM: 6x400m | blorp | 2k WU + 6x800 + 2k CD | | long 20k |
"""
LINES = """Ten weeks to go

{week} 1
Mon: rest
Tue: 8k easy
Wed: 6x800
  plus core
Sun: 24k long

{week} 2:
Mon: rest
Tue - 8k easy, core
Sun: 10k race
"""


def _read(text: str, asked: Asked | None = None) -> Reading:
    assert is_grid(text)
    return read_grid(text, "plan.txt", asked or Asked())


def _days(reading: Reading) -> list[str]:
    return [f"{one.when:%a %d %b %Y} {one.what}" for one in reading.activities]


def _table(lead: str, *more: str) -> str:
    return "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n" + "".join(f"{one},,8k easy,,,,,18k long\n" for one in (lead, *more))


def test_a_grid_that_begins_on_sunday_with_american_dates_is_read_from_its_sundays() -> None:
    reading = _read(SUNDAYS)
    assert _days(reading) == [
        "Sun 22 Nov 2026 long", "Mon 23 Nov 2026 rest", "Tue 24 Nov 2026 easy", "Wed 25 Nov 2026 tempo",
        "Thu 26 Nov 2026 easy", "Thu 26 Nov 2026 strength", "Fri 27 Nov 2026 rest", "Sat 28 Nov 2026 easy",
        "Sun 29 Nov 2026 long", "Mon 30 Nov 2026 rest", "Tue 01 Dec 2026 intervals", "Wed 02 Dec 2026 easy",
        "Thu 03 Dec 2026 steady", "Fri 04 Dec 2026 strength", "Sat 05 Dec 2026 race",
    ]  # fmt: skip
    assert (reading.first_day, reading.unread, reading.notes) == (6, (), ())


@pytest.mark.parametrize(
    "lead",
    [
        "2026-11-23", "23.11.2026", "23/11/2026", "11/23/2026", "23 Nov 2026", "Nov 23 2026",
        "Week of 23 November 2026",
        "1 (23 Nov 2026)", "KW 48/2026", "2026-W48", "23-29 Nov 2026", "23.11.–29.11.2026", "23.-29.11.2026",
        "Semaine du 23 novembre 2026", "Semana 1: 23 de noviembre de 2026", "week ending 29 Nov 2026", "23-Nov-26",
        "Dec 7, 2026",
    ],
)  # fmt: skip
def test_a_day_beside_a_week_is_read_as_people_write_it(lead: str) -> None:
    first = date(2026, 12, 7) if "Dec" in lead else MONDAY
    reading = _read(_table(lead))
    assert [str(one.when) for one in reading.activities] == [f"{first.replace(day=first.day + add)}" for add in (1, 6)]
    assert reading.notes == ()


@pytest.mark.parametrize(
    "lead", ["23.11.", "23 Nov", "Nov 23", "1 (23 Nov)", "23-29 Nov", "23/11", "11/23", "W1 23/11"]
)
def test_a_date_without_a_year_lies_near_the_day_that_the_person_names(lead: str) -> None:
    reading = _read(_table(lead), Asked(today=date(2026, 11, 2)))
    assert _days(reading) == ["Tue 24 Nov 2026 easy", "Sun 29 Nov 2026 long"]
    assert reading.notes == (
        "plan.txt: its dates name no year; 2026 is taken, when its first week begins on Monday, 2026-11-23.",
    )


def test_a_date_without_a_year_needs_a_person_to_say_one() -> None:
    with pytest.raises(ProfileError, match="cannot be settled: no year is named; say when the first week begins"):
        _read(_table("23 Nov", "30 Nov"))


def test_dates_go_on_over_new_year() -> None:
    reading = _read(_table("21 Dec", "28 Dec", "4 Jan"), Asked(today=MONDAY))
    assert [str(one.when) for one in reading.activities[1::2]] == ["2026-12-27", "2027-01-03", "2027-01-10"]
    reading = _read(_table("KW 52", "KW 53", "KW 1"), Asked(today=MONDAY))
    assert [str(one.when) for one in reading.activities[1::2]] == ["2026-12-27", "2027-01-03", "2027-01-10"]


@pytest.mark.parametrize(("first", "second", "when"), [("4/5", "11/5", "4 May"), ("5/4", "5/11", "4 May")])
def test_day_and_month_stand_in_the_order_that_makes_weeks(first: str, second: str, when: str) -> None:
    reading = _read(_table(f"{first}/2026", f"{second}/2026"))
    assert f"{reading.activities[0].when:%-d %b}" == "5 May"
    assert "its dates are read" in reading.notes[0]


@pytest.mark.parametrize(
    ("leads", "why"),
    [
        (("11/12/2026",), "its weeks begin on a Monday"),
        (("KW 48",), "no year is named"),
        (("31.02.2026",), "its weeks begin on a Monday"),
        (("29 Nov 2026", "6 Dec 2026"), "its weeks begin on a Monday"),
        (("23 Nov 2026", "23 Nov 2026", "30 Nov 2026", "1 Dec 2026"), "one after the other"),
    ],
)
def test_dates_that_cannot_be_settled_are_refused_with_what_helps(leads: tuple[str, ...], why: str) -> None:
    with pytest.raises(ProfileError, match=rf"cannot be settled: .*{why}.*--starts 2026-11-23"):
        _read(_table(*leads))


def test_a_first_week_that_begins_late_is_still_a_week() -> None:
    reading = _read(_table("1 (Wed 25 Nov 2026)", "2 (30 Nov 2026)", "3 (7 Dec 2026)"))
    assert [str(one.when) for one in reading.activities[1::2]] == ["2026-11-29", "2026-12-06", "2026-12-13"]
    assert reading.notes == ("plan.txt: weeks begin on Monday, though 1 of its dates fall on other days.",)


def test_a_plan_without_dates_asks_for_its_first_day_and_names_one_that_would_do() -> None:
    undated = SUNDAYS.replace("11/22/2026", "1").replace("11/29/2026", "2")
    with pytest.raises(ProfileError, match="have no dates; say when the first one begins: --starts 2026-11-22"):
        _read(undated)
    message = "begin on a Sunday, and 2026-11-23 is a Monday: say --starts 2026-11-22 or --starts 2026-11-29"
    with pytest.raises(ProfileError, match=message):
        _read(undated, STARTS)
    reading = _read(undated, Asked(starts=date(2026, 11, 22)))
    assert _days(reading)[0] == "Sun 22 Nov 2026 long"


def test_what_the_person_says_moves_a_dated_plan_and_is_said() -> None:
    reading = _read(_table("2025-11-24", "2025-12-08"), STARTS)
    assert [str(one.when) for one in reading.activities[::2]] == ["2026-11-24", "2026-12-08"]
    assert reading.notes == (
        "plan.txt: its first week is dated 2025-11-24, and moved with all others to 2026-11-23 by --starts.",
    )


def test_weeks_count_by_their_numbers_also_backwards() -> None:
    assert [str(one.when) for one in _read(_table("1", "3"), STARTS).activities[::2]] == ["2026-11-24", "2026-12-08"]
    backwards = _read(_table("4", "2", "1"), STARTS)
    assert [str(one.when) for one in backwards.activities[::2]] == ["2026-11-24", "2026-12-08", "2026-12-15"]
    of_many = _read(_table("1/3", "2/3", "3/3"), STARTS)
    assert [str(one.when) for one in of_many.activities[::2]] == ["2026-11-24", "2026-12-01", "2026-12-08"]


def test_a_markdown_table_is_read_below_its_title_with_every_session_of_a_cell() -> None:
    reading = _read(MARKDOWN, Asked(today=date(2026, 11, 20)))
    assert rows(reading) == [
        "2026-11-23 planned rest (words)",
        "2026-11-24 planned easy 8km (words)",
        "2026-11-24 planned strength core moderate (words)",
        "2026-11-25 planned intervals 10km (words)",
        "2026-11-26 planned strength legs moderate (words)",
        "2026-11-27 planned recovery 6km (words)",
        "2026-11-28 planned tempo (words)",
        "2026-11-29 planned long 24km (words)",
        "2026-11-30 planned rest (words)",
        "2026-12-01 planned easy 5km (words)",
        "2026-12-01 planned strength core moderate (words)",
        "2026-12-02 planned easy 8km am (words)",
        "2026-12-02 planned intervals pm (words)",
        "2026-12-04 planned intervals 8.8km (words)",
        "2026-12-06 planned long 20km (words)",
        "unread: 2026-12-03 blorp: nothing tells what training it is",
    ]
    assert [(one.place, one.when) for one in reading.unread] == [("line 7", date(2026, 12, 3))]


def test_a_day_that_is_not_understood_is_not_free_in_the_profile() -> None:
    reading = _read(MARKDOWN, Asked(today=date(2026, 11, 20)))
    assert reading.unknown == {date(2026, 12, 3)}
    text = profile_text(merge(reading, Asked(today=date(2026, 11, 20))))
    days = {day.date: day for week in parse_profile(text).weeks for day in week.days}
    assert not days[date(2026, 12, 3)].known
    assert days[date(2026, 12, 5)].known
    assert '2026-12-03: "blorp", plan.txt line 7' in text


@pytest.mark.parametrize("week", ["Week", "Woche", "Semaine", "Semana", "Settimana", "# Week", "**Week"])
def test_days_in_lines_under_headings_are_read_in_many_languages(week: str) -> None:
    reading = _read(LINES.format(week=week), STARTS)
    assert rows(reading) == [
        "2026-11-23 planned rest (words)",
        "2026-11-24 planned easy 8km (words)",
        "2026-11-25 planned intervals (words)",
        "2026-11-25 planned strength core moderate (words)",
        "2026-11-29 planned long 24km (words)",
        "2026-11-30 planned rest (words)",
        "2026-12-01 planned easy 8km (words)",
        "2026-12-01 planned strength core moderate (words)",
        "2026-12-06 planned race 10km (words)",
    ]


def test_french_days_in_lines_are_read_with_their_dates() -> None:
    text = "Plan 10 km\nSemaine 1 (du 23 au 29 novembre)\nLundi : repos\nMardi : footing 45' + gainage\n"
    text += "Dimanche : sortie longue 1h30\n\nSemaine 2 (du 30 novembre au 6 décembre)\nJeudi : seuil 3x10'\n"
    assert rows(_read(text, Asked(today=MONDAY))) == [
        "2026-11-23 planned rest (words)",
        "2026-11-24 planned easy 45min (words)",
        "2026-11-24 planned strength core moderate (words)",
        "2026-11-29 planned long 90min (words)",
        "2026-12-03 planned tempo (words)",
    ]


def test_a_plan_whose_days_have_dates_of_their_own_is_held_against_them() -> None:
    good = "Mon 23 Nov: rest\nTue 24 Nov: easy 8k\nSun 29 Nov: long 18k\nMon 30 Nov: rest\n"
    assert [str(one.when) for one in _read(good, Asked(today=MONDAY)).activities] == [
        "2026-11-23", "2026-11-24", "2026-11-29", "2026-11-30",
    ]  # fmt: skip
    with pytest.raises(ProfileError, match=r'line 2: "25 Nov" is not the Tuesday of its week, 2026-11-24'):
        _read(good.replace("24 Nov", "25 Nov"), Asked(today=MONDAY))


def test_one_line_for_several_days_and_one_block_for_several_weeks_stand_for_each() -> None:
    reading = _read("Weeks 1-2\nMon/Wed: easy 8k\nFri-Sun: rest\n", STARTS)
    assert [str(one.when)[5:] for one in reading.activities] == [
        "11-23", "11-25", "11-27", "11-28", "11-29", "11-30", "12-02", "12-04", "12-05", "12-06",
    ]  # fmt: skip
    assert "one line names several days" in reading.activities[0].doubts


def test_weekdays_can_stand_one_below_the_other_with_a_column_a_week() -> None:
    text = "Day,Week 1,Week 2\nMon,rest,rest\nTue,easy 5 mi,6x800\nSun,long 10 mi,half marathon race\nTotal,15,20\n"
    assert _days(_read(text, STARTS)) == [
        "Mon 23 Nov 2026 rest", "Tue 24 Nov 2026 easy", "Sun 29 Nov 2026 long",
        "Mon 30 Nov 2026 rest", "Tue 01 Dec 2026 intervals", "Sun 06 Dec 2026 race",
    ]  # fmt: skip


def test_a_table_a_week_with_a_row_a_day_is_read_by_its_heading() -> None:
    text = (
        "### Week {}\n| Day | Workout | Distance |\n|---|---|---|\n| Tuesday | Easy run | 5 km |\n| Sunday | Long | |\n"
    )
    reading = _read(text.format(1) + "\n" + text.format(3), STARTS)
    assert rows(reading) == [
        "2026-11-24 planned easy 5km (words)",
        "2026-11-29 planned long (words)",
        "2026-12-08 planned easy 5km (words)",
        "2026-12-13 planned long (words)",
    ]


def test_more_rows_of_a_week_are_more_of_its_sessions_and_sums_are_none() -> None:
    text = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1 AM,rest,easy 8k,,,,,long 20k\n1 PM,,gym legs,,,,,\n"
    text += ",,,upper strength,,,,\nkm,0,8,0,0,0,0,20\n2 AM,,tempo 8k,,,,,\n"
    assert [line.replace("moderate ", "") for line in rows(_read(text, STARTS))] == [
        "2026-11-23 planned rest am (words)",
        "2026-11-24 planned easy 8km am (words)",
        "2026-11-29 planned long 20km am (words)",
        "2026-11-24 planned strength legs pm (words)",
        "2026-11-25 planned strength upper (words)",
        "2026-12-01 planned tempo 8km am (words)",
    ]


def test_training_that_stands_under_no_day_is_listed_and_other_tables_are_no_weeks() -> None:
    text = (
        MARKDOWN
        + "\nDo the strength twice.\n\n| Zone | Pace | a | b | c | d | e | f |\n|---|---|---|---|---|---|---|---|\n"
    )
    text += "| Easy | 5:30 | easy run | | | | | |\n"
    reading = _read(text, STARTS)
    assert max(one.when for one in reading.activities) == date(2026, 12, 6)
    assert [(one.title, one.place, one.when) for one in reading.unread[1:]] == [
        ("Do the strength twice.", "line 9", None),
        ("Easy easy run", "line 13", None),
    ]
    column = _read("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun,Extra\n1,easy 8k,,,,,,,2x gym\n", STARTS)
    assert [one.title for one in column.unread] == ["2x gym"]


def test_sums_and_notes_under_days_are_no_part_of_them() -> None:
    reading = _read("Week 1\nMon: rest\nSun: 24k long\nTotal: 60k\nWeek 2\nMon: rest\nNotes: easy weeks\n", STARTS)
    assert rows(reading) == [
        "2026-11-23 planned rest (words)",
        "2026-11-29 planned long 24km (words)",
        "2026-11-30 planned rest (words)",
        "unread: - Notes: easy weeks: it stands under no day of a week",
    ]


def test_a_header_of_single_letters_is_read() -> None:
    reading = _read("Week,S,M,T,W,T,F,S\n1,long 10k,rest,easy 4k,,,,gym\n", Asked(starts=date(2026, 11, 22)))
    assert _days(reading)[0] == "Sun 22 Nov 2026 long"
    assert _days(reading)[-1] == "Sat 28 Nov 2026 strength"


def test_a_row_with_a_comma_too_many_is_refused_and_not_read_a_day_late() -> None:
    text = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,rest,easy 8k, then core,rest,rest,gym,rest,long 20k\n"
    with pytest.raises(ProfileError, match="row 2 has more cells than the header"):
        _read(text, STARTS)


def test_days_of_the_month_in_cells_are_no_miles() -> None:
    text = "Sun,Mon,Tue,Wed,Thu,Fri,Sat\n22,23 Easy 5,24 rest,25 Tempo 6 mi,26,27 gym,28 Long 12 mi\n"
    reading = _read(text, Asked(starts=date(2026, 11, 22)))
    assert row(reading.activities[0]) == "2026-11-23 planned easy 8.05km (words)"
    with pytest.raises(ProfileError, match="the day with 22 in it would be 2026-11-29"):
        _read(text, Asked(starts=date(2026, 11, 29)))


def test_a_sentence_that_begins_like_a_german_weekday_is_no_session() -> None:
    text = "Mon rest\nTue 8k easy\nDo take the stairs whenever you like\nWed gym\nSun long 18k\n"
    reading = _read(text, STARTS)
    assert _days(reading)[-1] == "Sun 29 Nov 2026 long"
    assert [one.reason for one in reading.unread] == ["it may be a sentence, and no session"]
    assert reading.unknown == {date(2026, 11, 26)}


def test_days_under_one_heading_that_start_again_are_refused() -> None:
    with pytest.raises(ProfileError, match='line 1: the days under "Week 1" do not follow each other'):
        _read("Week 1\nMon: rest\nSun: long\nTue: easy\nSun: rest\nMon: easy\nWeek 2\nMon: rest\nSun: long\n", STARTS)


def test_numbers_without_a_unit_take_that_of_the_plan_as_a_guess() -> None:
    easy = next(one for one in _read(SUNDAYS).activities if one.title == "Easy 5 + gym")
    assert (easy.km, easy.doubts) == (8.05, ("miles, as elsewhere in this plan",))
    bare = _read("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,easy 5,long 14,,5,,,5k race\n", STARTS)
    assert [(one.what, one.km) for one in bare.activities] == [("easy", None), ("long", None), ("race", 5.0)]
    assert bare.activities[0].doubts == ("no length, because 5 has no unit",)
    assert [one.title for one in bare.unread] == ["5"]
    mixed = _read("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,easy 5,long 14 mi,easy 8 km,,,,\n", STARTS)
    assert mixed.activities[0].km is None
    said = _read("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,easy 5,,,,,,\n", Asked(starts=MONDAY, miles=True))
    assert (said.activities[0].km, said.activities[0].doubts) == (8.05, ("miles, as --miles says",))


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("8k easy + core", "easy 8km, strength core"),
        ("8k easy core", "easy 8km, strength core"),
        ("easy 8k, core", "easy 8km, strength core"),
        ("gym after 5k", "easy 5km, strength full"),
        ("easy 8k\ngym", "easy 8km, strength full"),
        ("- easy 8k\n- core", "easy 8km, strength core"),
        ("8k easy (am), core (pm)", "easy 8km am, strength core pm"),
        ("vorm. 8 km locker, abends Kraft", "easy 8km am, strength full pm"),
        ("Footing 8 km et gainage", "easy 8km, strength core"),
        ("legs + core", "strength legs+core"),
        ("easy 5k / easy 6k", "easy 5km, easy 6km"),
        ("2k easy + 5k threshold + 2k easy", "tempo 9km"),
        ("8k easy + 20 min tempo", "tempo"),
        ("20min wu; 3x10min T; 10min cd", "intervals 60min"),
        ("6 x 1 km off 90s", "intervals"),
        ("hills for strength", "hills, strength full"),
        ("Rest or easy run", "easy"),
        ("Easy 5k or 6k", "easy 6km"),
        ("Rest or blorp", "unread blorp"),
        ("Rest + blorp", "unread blorp"),
        ("easy 5k + blorp", "easy 5km, unread blorp"),
        ("Easy 10 km\n- 4x800 @ 5k pace", "intervals 10km"),
        ("easy run on tired legs", "easy"),
        ("Easy 70", "easy"),
        ("2k WU\n6x800\n2k CD", "intervals 8.8km"),
        ("easy " * 500, f"unread {'easy ' * 500}"),
        ("AM easy 8k PM gym", "easy 8km am, strength full pm"),
        ("—", "free"),
    ],
)
def test_a_cell_gives_all_its_sessions_and_takes_what_is_unclear_as_harder(words: str, held: str) -> None:
    found = held_in(words, Units("km", "kilometres, as elsewhere in this plan"))
    made = [
        " ".join(
            filter(
                None,
                (
                    told.what,
                    "+".join(told.areas),
                    f"{told.km:g}km" if told.km else "",
                    f"{told.minutes}min" if told.minutes else "",
                    "" if starts is None else "am" if starts < 720 else "pm",
                ),
            )
        )
        for told, starts in found.sessions
    ]
    assert ", ".join([*made, *(f"unread {piece}" for piece in found.untold)]) == held


@pytest.mark.parametrize(
    ("lead", "number"),
    [
        ("1 (23 Nov)", 1),
        ("Week 1 of 12", 1),
        ("W12", 12),
        ("1. Woche", 1),
        ("23 Nov", None),
        ("23.11.", None),
        ("Base", None),
    ],
)
def test_a_number_of_a_week_is_told_from_a_date(lead: str, number: int | None) -> None:
    assert number_of(lead) == number


@pytest.mark.parametrize("lead", ["", "Week 1", "Marathon 10", "Sett 1", "Base 2", "12", "Week 1 of 12"])
def test_what_is_no_date_is_none(lead: str) -> None:
    assert mark_of(lead) is None


@pytest.mark.parametrize(
    "text",
    [
        '# Mon: easy\n# Tue: rest\n[[weeks]]\nmon = "easy"\ntue = "rest"\n',
        "name,price\nbread,3\n",
        "Hello there\nall\n",
    ],
)
def test_what_is_no_grid_is_not_taken_for_one(text: str) -> None:
    assert not is_grid(text)


def test_a_grid_is_known_in_a_file_of_any_name(tmp_path: Path) -> None:
    for name in ("plan.md", "plan.txt", "plan.csv"):
        assert kind_of(MARKDOWN.encode(), name) == "grid"
    path = tmp_path / "plan.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    assert len(read([str(path)], STARTS).activities) == 15


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (_table(*map(str, range(1, 522))), "at most 520 weeks"),
        (_table("1", "9999"), "at most 520 weeks"),
        (_table("1") + "x,\n" * 3000, "at most 2,000 rows"),
        (f"{_table('1')}2,{'x' * 400_000}\n", "S003|S004"),
        ("Mon: easy 8k\nTue: core\n" * 9000, "at most 8,000 lines of days"),
        (f"Mon: easy 8k\nTue: {'x' * 30_000}\n", "at most 20,000 characters"),
    ],
)
def test_huge_grids_are_refused_in_time(text: str, message: str) -> None:
    before = time.perf_counter()
    with pytest.raises(ProfileError, match=message):
        read_grid(text, "plan.csv", STARTS)
    assert time.perf_counter() - before < 5


def test_a_day_without_an_end_is_listed_in_time() -> None:
    before = time.perf_counter()
    reading = _read("Mon: easy 8k\n" + "and so on\n" * 100_000, STARTS)
    assert [one.when for one in reading.unread] == [MONDAY]
    assert time.perf_counter() - before < 20


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([SUNDAYS, MARKDOWN, LINES.format(week="Week"), _table("23.11.", "30.11.")]),
    st.lists(
        st.tuples(st.integers(0, 500), st.integers(0, 30), st.sampled_from("|,;\n:-/+() 1x9Wé\t\"'") | st.text()),
        max_size=4,
    ),
    st.booleans(),
)
def test_a_damaged_grid_is_read_or_refused(text: str, cuts: list[tuple[int, int, str]], starts: bool) -> None:
    for at, many, scrap in cuts:
        text = text[:at] + scrap + text[at + many :]
    asked = Asked(starts=MONDAY) if starts else Asked(today=MONDAY)
    try:
        reading = read_grid(text, "plan.txt", asked)
    except ProfileError:
        return
    assert all(isinstance(one, Activity) for one in reading.activities)
    if any(one.what != "free" for one in reading.activities):
        plan = merge(reading, asked)
        if plan.weeks:
            parse_profile(profile_text(plan))


def test_a_plain_week_in_one_line_is_read() -> None:
    text = "Mon rest | Tue 8k easy | Wed free | Thu gym legs | Sat nonsense | Sun long run 18 km\n"
    with pytest.raises(ProfileError, match="--starts"):
        _read(text)
    assert rows(_read(text, STARTS)) == [
        "2026-11-23 planned rest (words)",
        "2026-11-24 planned easy 8km (words)",
        "2026-11-25 planned free (id)",
        "2026-11-26 planned strength legs moderate (words)",
        "2026-11-29 planned long 18km (words)",
        "unread: 2026-11-28 nonsense: nothing tells what training it is",
    ]


def test_weeks_from_sunday_are_read_from_their_sunday() -> None:
    reading = _read("2026-11-22 | So lang 18km | Mo Ruhetag | Sa 8 km locker\n2026-11-29 | So lang 20km\n")
    assert [str(one.when) for one in reading.activities] == ["2026-11-22", "2026-11-23", "2026-11-28", "2026-11-29"]
    assert reading.first_day == 6
