"""Calendars: days as lived, entries that repeat, move, are cancelled, are broken, or would never end."""

from __future__ import annotations

from datetime import date

import pytest

from runrules.problems import ProfileError
from runrules.sources import Asked
from runrules.sources.calendars import read_calendar
from runrules.sources.merging import merge
from tests.sources.helpers import calendar, rows

BERLIN = "TZID=Europe/Berlin"
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""
TREFF = f"UID:treff\nDTSTART;{BERLIN}:20260908T190000\nDTEND;{BERLIN}:20260908T203000\nSUMMARY:Lauftreff\n"


def _rows(text: str, zone: str = "", today: date | None = date(2026, 11, 23), weeks: int = 2) -> list[str]:
    return rows(read_calendar(text, "c.ics", Asked(today=today, weeks=weeks, zone=zone)))


def _own(*events: str) -> str:
    return calendar(*events, head=f"PRODID:-//Somebody//Calendar//EN\n{ZONE}")


def test_a_moved_and_a_left_out_date_of_a_weekly_run_are_followed() -> None:
    weekly = TREFF + f"RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE;{BERLIN}:20261201T190000"
    moved = f"UID:treff\nRECURRENCE-ID;{BERLIN}:20261124T190000\nDTSTART;{BERLIN}:20261125T070000\nSUMMARY:Lauftreff"
    assert [one for one in _rows(_own(weekly, moved)) if one > "2026-11-16"] == [
        "2026-11-17 planned easy 90min pm (guessed)",
        "2026-11-25 planned easy am (guessed)",
    ]


def test_an_hour_stays_the_same_when_the_clocks_change() -> None:
    late = TREFF.replace("T190000", "T233000").replace("T203000", "T235900") + "RRULE:FREQ=WEEKLY;BYDAY=TU"
    found = [one[:10] for one in _rows(_own(late), today=date(2026, 10, 26), weeks=1)]
    assert found[-3:] == ["2026-10-13", "2026-10-20", "2026-10-27"]


def test_a_cancelled_entry_is_no_session() -> None:
    assert _rows(calendar("UID:a\nDTSTART:20261128\nSUMMARY:Long run 20 km\nSTATUS:CANCELLED")) == []


def test_of_two_versions_of_an_entry_the_newer_counts() -> None:
    older = "UID:a\nSEQUENCE:3\nDTSTART:20261128\nSUMMARY:Easy run 8 km"
    newer = "UID:a\nSEQUENCE:4\nDTSTART:20261129\nSUMMARY:Easy run 9 km"
    assert _rows(calendar(newer, older)) == ["2026-11-29 planned easy 9km (words)"]


@pytest.mark.parametrize(
    ("start", "zone", "day"),
    [
        ("DTSTART:20261127T233000Z", "Europe/Berlin", "2026-11-28 planned easy 10km am (words)"),
        ("DTSTART:20261128T033000Z", "America/Denver", "2026-11-27 planned easy 10km pm (words)"),
        ("DTSTART:20261127T233000Z", "", "2026-11-27 planned easy 10km pm (words)"),
        ("DTSTART;TZID=America/Denver:20261127T233000", "Europe/Berlin", "2026-11-27 planned easy 10km pm (words)"),
        ("DTSTART:20261127T233000", "Europe/Berlin", "2026-11-27 planned easy 10km pm (words)"),
        ("DTSTART;TZID=Nowhere/Land:20261127T001500", "", "2026-11-27 planned easy 10km am (words)"),
        ("DTSTART;VALUE=DATE:20261127", "America/Denver", "2026-11-27 planned easy 10km (words)"),
    ],
)
def test_a_day_is_the_one_the_athlete_lived(start: str, zone: str, day: str) -> None:
    assert _rows(calendar(f"UID:a\n{start}\nSUMMARY:Easy run 10 km"), zone) == [day]


def test_times_without_any_zone_are_told_about() -> None:
    reading = read_calendar(calendar("UID:a\nDTSTART:20261127T233000Z\nSUMMARY:Run"), "c.ics", Asked())
    assert "--zone" in reading.notes[0]


def test_life_in_a_private_calendar_is_listed_and_never_a_session() -> None:
    titles = ["Zahnarzt Dr. Lauf", "Gym class meeting", "Race to the deadline", "Long lunch", "Core team sync"]
    events = [f"UID:{title}\nDTSTART:20261127T090000\nSUMMARY:{title}" for title in titles]
    assert _rows(calendar(*events)) == [
        f"unread: 2026-11-27 {title}: nothing tells what training it is" for title in titles
    ]


def test_holidays_and_pains_of_several_days_are_events_with_their_last_day() -> None:
    events = ["Urlaub", "Verletzt: Wade 4/10"]
    text = calendar(*(f"UID:{one}\nDTSTART:20261205\nDTEND:20261210\nSUMMARY:{one}" for one in events))
    assert _rows(text) == ["2026-12-05 2026-12-09 holiday Urlaub", "2026-12-05 2026-12-09 injured Verletzt: Wade 4/10"]
    hurt = read_calendar(text, "c.ics", Asked()).events[1]
    assert (hurt.site, hurt.pain) == ("calf_strain", 4)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3",
        "FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3",
        "FREQ=",
        "nonsense",
    ],
)
def test_a_rule_that_would_not_end_is_listed_not_followed(rule: str) -> None:
    found = _rows(calendar(f"UID:a\nDTSTART:20260105T070000\nRRULE:{rule}\nSUMMARY:Easy run"))
    assert len(found) == 1
    assert found[0].startswith("unread: - Easy run: ")


def test_a_billion_repetitions_are_followed_only_within_the_weeks() -> None:
    daily = "UID:a\nDTSTART:20200105T070000\nRRULE:FREQ=DAILY;COUNT=1000000000\nSUMMARY:Easy run"
    assert len(_rows(calendar(daily))) == 56 + 14 + 1


def test_a_thousand_endless_rules_give_some_thousand_entries_at_most() -> None:
    rules = [f"UID:{n}\nDTSTART:20260105T070000\nRRULE:FREQ=DAILY\nSUMMARY:Easy run" for n in range(1000)]
    found = _rows(calendar(*rules), weeks=26)
    assert sum(not one.startswith("unread") for one in found) < 6000
    assert any("too many entries repeat" in one for one in found)


def test_a_broken_entry_costs_only_itself() -> None:
    good = "UID:a\nDTSTART:20261127\nSUMMARY:Easy run 8 km"
    text = calendar("UID:b\nDTSTART:NEVER\nSUMMARY:Tempo run", good).replace("END:VCALENDAR\n", "BEGIN:VEVENT\nUID:c\n")
    assert _rows(text)[0] == "2026-11-27 planned easy 8km (words)"
    assert [one.split(": ")[-1] for one in _rows(text)[1:]] == [
        "the entry is cut off",
        "the entry has no date that can be read",
    ]


def test_what_is_no_calendar_is_refused() -> None:
    with pytest.raises(ProfileError, match="this is no calendar"):
        _rows("BEGIN:V\nRRULE:%n")


def test_addresses_and_controls_in_a_title_do_not_get_through() -> None:
    title = "Easy run https://feed.example/secret-token \x1b[31m\u202e"
    reading = read_calendar(calendar(f"UID:a\nDTSTART:20261127\nSUMMARY:{title}"), "c.ics", Asked())
    assert reading.activities[0].title == "Easy run (address) [31m"


def test_a_strength_session_that_runrules_wrote_is_read_back_as_it_was() -> None:
    event = "UID:2026-11-23-1@runrules\nDTSTART:20261124\nSUMMARY:Strength\n"
    event += "X-RUNRULES-SESSION:strength legs+core heavy 35min"
    assert _rows(calendar(event)) == ["2026-11-24 planned strength legs+core heavy 35min (id)"]


@pytest.mark.parametrize("zone", ["", "Europe/Berlin", "Pacific/Auckland"])
def test_a_date_at_the_end_of_all_time_is_listed_and_not_moved_between_zones(zone: str) -> None:
    text = calendar("UID:a\nDTSTART:99991231T235959Z\nSUMMARY:Run", "UID:b\nDTSTART:20261124\nSUMMARY:Easy run 5 km")
    reading = read_calendar(text, "c.ics", Asked(zone=zone))
    assert [one.reason for one in reading.unread] == ["the date is out of all range"]
    assert len(reading.activities) == 1


def test_two_entries_that_share_an_id_by_mistake_are_both_read() -> None:
    first, second = "UID:1\nDTSTART:20261124\nSUMMARY:Intervals 8x400m run", "UID:1\nDTSTART:20261126\nSUMMARY:Easy run"
    assert _rows(calendar(first, second)) == ["2026-11-24 planned intervals (words)", "2026-11-26 planned easy (words)"]


def test_a_race_and_its_start_are_one_race() -> None:
    text = calendar(
        "UID:1\nDTSTART;VALUE=DATE:20261129\nSUMMARY:Berlin Marathon",
        "UID:2\nDTSTART:20261129T090000\nSUMMARY:Marathon start wave 3",
    )
    plan = merge(read_calendar(text, "c.ics", Asked(today=date(2026, 11, 23))), Asked(today=date(2026, 11, 23)))
    assert [(one.when.day, one.what) for one in plan.races] == [(29, "race")]


def test_a_task_is_listed_and_no_session() -> None:
    task = "BEGIN:VTODO\nDUE;VALUE=DATE:20261205\nSUMMARY:Long run 20 km\nEND:VTODO\n"
    text = calendar("UID:1\nDTSTART:20261124\nSUMMARY:Easy run").replace("END:VCALENDAR", f"{task}END:VCALENDAR")
    assert _rows(text)[-1] == "unread: - Long run 20 km: tasks are not read"


@pytest.mark.parametrize(
    "line",
    [
        "DURATION:https://feed.example/secret-token-123 flu",
        "DTSTART;TZID=America:20261124T180000",
        "DTSTART;TZID=/secret-token-123/Europe/Berlin:20261124T180000",
        "RDATE:" + "20261201T100000," * 9_000,
        "CATEGORIES:" + "a," * 90_000,
    ],
    ids=lambda line: line[:20],
)
@pytest.mark.filterwarnings("error")
def test_a_broken_property_costs_its_entry_at_most_and_nobody_prints_it(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _rows(
        calendar(
            f"UID:1\nDTSTART:20261124T100000\n{line}\nSUMMARY:Tempo run", "UID:2\nDTSTART:20261126\nSUMMARY:Easy run"
        )
    )
    assert "2026-11-26 planned easy (words)" in found
    assert len(found) == 2
    assert "secret" not in "".join(found) + capsys.readouterr().err


@pytest.mark.parametrize("rule", ["FREQ=DAILY;BYMONTH=13", "FREQ=YEARLY;BYMONTH=0", "FREQ=MONTHLY;BYMONTHDAY=0",
                                  "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2"])  # fmt: skip
def test_a_rule_that_never_comes_true_is_not_followed(rule: str) -> None:
    assert _rows(calendar(f"UID:1\nDTSTART:20261124\nSUMMARY:Easy run\nRRULE:{rule}")) == [
        "unread: - Easy run: the way it repeats cannot be followed"
    ]


def test_a_session_that_is_called_off_is_listed_with_that_reason() -> None:
    found = _rows(calendar("UID:1\nDTSTART:20261124\nSUMMARY:Canceled: Interval run"))
    assert found == ["unread: 2026-11-24 Canceled: Interval run: it says that it does not take place"]


def test_a_calendar_of_nothing_but_training_needs_one_word_an_entry_and_one_of_daily_life_more() -> None:
    titles = ("Threshold with Anna", "Speed in the park", "Hills near the lake", "Moderate hour", "Gym")
    entries = [f"UID:{n}\nDTSTART:2026112{n}\nSUMMARY:{title}" for n, title in enumerate(titles, 3)]
    life = [f"UID:9{n}\nDTSTART:2026112{n}\nSUMMARY:{title}" for n, title in enumerate(("Dentist", "Choir", "Call"), 3)]
    assert [one.split()[2] for one in _rows(calendar(*entries))] == [
        "tempo",
        "intervals",
        "hills",
        "steady",
        "strength",
    ]
    assert [one.split()[2] for one in _rows(calendar(*entries, *life))[:1]] == ["strength"]


def test_being_ill_at_some_hour_and_a_pain_that_is_named_are_kept() -> None:
    found = _rows(
        calendar(
            "UID:1\nDTSTART:20261124T080000\nSUMMARY:Sick",
            "UID:2\nDTSTART:20261125\nSUMMARY:No run - Achilles pain 6/10",
            "UID:3\nDTSTART:20261126\nSUMMARY:Cold run easy 5k",
        )
    )
    assert found == [
        "2026-11-26 planned easy 5km (words)",
        "2026-11-24 2026-11-24 sick Sick",
        "2026-11-25 2026-11-25 injured No run - Achilles pain 6/10",
    ]


def test_whoever_is_ill_in_a_calendar_of_training_is_ill_and_what_was_done_in_spite_is_done() -> None:
    entries = [f"UID:{n}\nDTSTART:2026112{n}\nSUMMARY:{title}" for n, title in enumerate(
        ("Sick: rest day", "Knee pain - cross training", "Injured - no running", "Easy run"), 3)]  # fmt: skip
    assert _rows(calendar(*entries, head="PRODID:-//Training//EN")) == [
        "2026-11-24 planned cross (words)",
        "2026-11-26 planned easy (words)",
        "2026-11-23 2026-11-23 sick Sick: rest day",
        "2026-11-24 2026-11-24 injured Knee pain - cross training",
        "2026-11-25 2026-11-25 injured Injured - no running",
    ]


def _known(*entries: str, head: str = "PRODID:-//Somebody//EN") -> dict[int, list[str]]:
    asked = Asked(today=date(2026, 11, 23))
    plan = merge(read_calendar(calendar(*entries, head=head), "c.ics", asked), asked)
    asked_for = [one for _, days in plan.weeks for one in days if one[0].month == 11]
    return {when.day: [one.what for one in found] for when, found in asked_for}


AROUND = ("UID:a\nDTSTART:20261123\nSUMMARY:Easy run", "UID:b\nDTSTART:20261129\nSUMMARY:Long run")


def test_no_day_of_an_entry_that_lasts_several_is_free() -> None:
    camp = "UID:c\nDTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261128\nSUMMARY:Running camp"
    assert _known(*AROUND, camp) == {23: ["easy"], 24: [], 25: [], 26: [], 27: [], 28: ["free"], 29: ["long"]}


def test_a_race_of_several_days_is_one_on_its_first() -> None:
    stages = "UID:c\nDTSTART;VALUE=DATE:20261125\nDTEND;VALUE=DATE:20261128\nSUMMARY:Transalpine Run 100 km race"
    days = _known(*AROUND, stages)
    assert (days[25], days[26], days[27]) == (["race"], [], [])


def test_no_day_is_free_beside_training_that_repeats_in_a_way_that_cannot_be_followed() -> None:
    odd = "RRULE:FREQ=WEEKLY;BYDAY=TU;BYSETPOS=1"
    assert _known(*AROUND, f"UID:c\nDTSTART:20261103\nSUMMARY:Intervals 6x800\n{odd}")[24] == []
    assert _known(*AROUND, f"UID:c\nDTSTART:20261103\nSUMMARY:Choir\n{odd}")[24] == ["free"]


def test_series_that_have_ended_take_no_place_from_others() -> None:
    over = [
        f"UID:{n}\nDTSTART:20150106T100000\nSUMMARY:Choir\nRRULE:FREQ=WEEKLY;UNTIL=20150601T000000Z" for n in range(301)
    ]
    weekly = "UID:c\nDTSTART:20261103\nSUMMARY:Intervals 6x800\nRRULE:FREQ=WEEKLY"
    assert _known(*over, *AROUND, weekly)[24] == ["intervals"]


def test_a_broken_duration_costs_the_duration_and_not_the_session() -> None:
    found = _rows(calendar("UID:1\nDTSTART:20261124T100000\nDURATION:an hour\nSUMMARY:Tempo run"))
    assert found == ["2026-11-24 planned tempo am (words)"]
