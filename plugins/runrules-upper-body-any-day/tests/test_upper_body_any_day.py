"""Upper body and core: open on any day, but not just before a key run and not on the only rest day."""

from __future__ import annotations

from datetime import date

import pytest

import runrules_upper_body_any_day as plugin
from runrules import CORE, DAYS, LEGS, UPPER, Statement, Veto
from runrules.testing import Check, parametrize_with_checks, say

WEEK = ["easy 60min", "free", "tempo 45min", "free", "steady 60min", "long 95min", "rest"]
TWO_RESTS = ["rest", "intervals 60min", "easy 50min", "tempo 45min", "rest", "easy 40min", "long 120min"]


def profile(days: list[str], above: str = "") -> str:
    lines = [f'{day} = "{session}"\n' for day, session in zip(DAYS, days, strict=True)]
    return f"{above}\n[[weeks]]\nstarts = 2026-11-23\n" + "".join(lines)


def under(name: str, said: tuple[Statement, ...]) -> list[Statement]:
    return [one for one in said if one.rule.id == f"upper-body-any-day/{name}"]


def when(one: Statement) -> str:
    return " ".join(DAYS[day.weekday()] for day in getattr(one, "dates", None) or ())


@parametrize_with_checks(plugin)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_an_ordinary_week_is_open_but_for_two_mornings_and_the_rest_day() -> None:
    said = say(plugin, profile(WEEK))
    assert [(one.kind, one.rule.id.partition("/")[2], when(one)) for one in said] == [
        ("prefer", "any-day", "mon tue wed thu fri sat sun"),
        ("veto", "not-just-before", "wed"),
        ("veto", "not-just-before", "sat"),
        ("veto", "rest-day", "sun"),
    ]
    assert {one.work for one in said} == {UPPER | CORE}


def test_the_morning_veto_hangs_on_its_run_and_leaves_the_evening_open() -> None:
    (first, _) = under("not-just-before", say(plugin, profile(WEEK)))
    assert isinstance(first, Veto)
    assert (first.part, first.guards) == ("am", date(2026, 11, 25))


def test_before_an_evening_run_the_morning_stays_open() -> None:
    evening = [*WEEK[:2], "tempo 45min pm", *WEEK[3:]]
    assert [when(one) for one in under("not-just-before", say(plugin, profile(evening)))] == ["sat"]


@pytest.mark.parametrize(("hours", "words"), [(1, "at least 1 hour before"), (6, "at least 6 hours before")])
def test_the_message_names_the_hours_that_were_set(hours: int, words: str) -> None:
    above = f'[rules]\n"upper-body-any-day/not-just-before" = {{ min_hours = {hours} }}\n'
    assert words in (under("not-just-before", say(plugin, profile(WEEK, above)))[0].message or "")


def test_race_days_get_no_point_and_are_left_to_the_rules_about_races() -> None:
    week = [*WEEK[:5], "race 10k B", "rest"]
    said = say(plugin, profile(week))
    assert [when(one) for one in under("any-day", said)] == ["mon tue wed thu fri sun"]
    assert [when(one) for one in under("not-just-before", said)] == ["wed"]


def test_with_fever_no_day_is_recommended() -> None:
    assert not under("any-day", say(plugin, profile(WEEK, "[athlete.state]\nfever = true\n")))


@pytest.mark.parametrize(("session", "spoken"), [
    ("strength upper+legs moderate 30min", True),
    ("strength full heavy 30min", True),
    ("strength upper+legs light 30min", False),
    ("strength legs heavy 30min", False),
    ("strength upper+core heavy 30min", False),
])  # fmt: skip
def test_a_session_with_loaded_legs_counts_as_legs(session: str, spoken: bool) -> None:
    found = under("mixed-is-lower", say(plugin, profile([WEEK[0], session, *WEEK[2:]])))
    assert [when(one) for one in found] == (["tue"] if spoken else [])


@pytest.mark.parametrize(("wishes", "spoken"), [
    ("minutes = 20", True),
    ("minutes = 25", False),
    ("sessions = 1", True),
    ("sessions = 2", False),
    ("minutes_by_day = { tue = 20, fri = 15 }", True),
    ("minutes_by_day = { tue = 20, fri = 40 }", False),
])  # fmt: skip
def test_legs_come_first_when_time_is_short(wishes: str, spoken: bool) -> None:
    found = under("never-replaces-legs", say(plugin, profile(WEEK, f"[strength]\n{wishes}\n")))
    assert [(one.work, one.points, one.dates) for one in found] == ([(LEGS, 2, None)] if spoken else [])


@pytest.mark.parametrize(("week", "keep", "kinds"), [
    (WEEK, 0, []),
    (WEEK, 1, ["veto"]),
    (TWO_RESTS, 1, ["limit"]),
    (TWO_RESTS, 2, ["veto"]),
])  # fmt: skip
def test_a_rest_day_is_used_only_while_another_stays(week: list[str], keep: int, kinds: list[str]) -> None:
    above = f'[rules]\n"upper-body-any-day/rest-day" = {{ min_rest = {keep} }}\n'
    assert [one.kind for one in under("rest-day", say(plugin, profile(week, above)))] == kinds


def test_without_a_marked_rest_day_nothing_is_closed_here() -> None:
    assert not under("rest-day", say(plugin, profile([*WEEK[:6], "free"])))
