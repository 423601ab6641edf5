"""What dose says across several weeks: patience, more running, breaks, easier weeks."""

from __future__ import annotations

from typing import TypeVar

import pytest

import runrules_dose
from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    MODERATE,
    Limit,
    Notice,
    Propose,
    Statement,
    Veto,
)
from runrules.testing import say

WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = "free"
wed = "intervals 60min"
thu = "free"
fri = "easy 60min"
sat = "long 95min"
sun = "rest"
"""
LIFTER = '[athlete]\nage = 35\nstrength_since = 2026-05-04\nequipment = ["band", "dumbbell"]\n'
EARLIER = """
[[weeks]]
starts = 2026-11-16
mon = "free"
tue = "easy 10km"
wed = "free"
thu = "easy 10km"
fri = "free"
sat = "free"
sun = "long 20km"
"""

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_dose, text)
    return [one for one in said if one.rule.id == f"dose/{rule}" and isinstance(one, kind)]


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"dose/{rule}" = {{ {inside} }}\n'


@pytest.mark.parametrize(("horizon", "speaks"), [(8, False), (12, True), (16, True)])
def test_patience_until_the_horizon(horizon: int, speaks: bool) -> None:
    text = "[athlete]\nstrength_since = 2026-09-14\n" + setting("horizon", horizon=horizon) + WEEK
    assert bool(ask(text, "horizon", Notice)) is speaks


@pytest.mark.parametrize(
    ("km", "trigger", "speaks"),
    [(25, 0.1, True), (24, 0.1, False), (23, 0.05, True), (22, 0.05, False), (33, 0.3, True), (32, 0.3, False)],
)
def test_more_running_than_before_keeps_the_weights(km: int, trigger: float, speaks: bool) -> None:
    now = f'[[weeks]]\nstarts = 2026-11-23\ntue = "easy 10km"\nthu = "easy 10km"\nsun = "long {km}km"\n'
    text = "today = 2026-11-23\n" + setting("one-change", run_increase_trigger=trigger) + EARLIER + now
    assert bool(ask(text, "one-change", Notice)) is speaks


def test_the_words_name_the_fullest_of_the_last_four_weeks() -> None:
    now = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 10km"\nthu = "easy 10km"\nsun = "long 25km"\n'
    (said,) = ask("today = 2026-11-23\n" + EARLIER + now, "one-change", Notice)
    assert said.message == (
        "You are running 12 % more this week than in your fullest of the last four weeks (40 km), so keep the weights"
        " where they are."
    )


@pytest.mark.parametrize(("fullest", "speaks"), [("2026-10-26", False), ("2026-10-19", True)])
def test_a_week_after_an_easier_one_is_no_growth_when_one_of_the_last_four_was_as_full(
    fullest: str, speaks: bool
) -> None:
    weeks = ("2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")
    earlier = "".join(
        EARLIER.replace("2026-11-16", one).replace("20km", "25km" if one == fullest else "15km") for one in weeks
    )
    now = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 10km"\nthu = "easy 10km"\nsun = "long 25km"\n'
    assert bool(ask("today = 2026-11-23\n" + earlier + now, "one-change", Notice)) is speaks


def test_running_of_unknown_length_is_not_compared() -> None:
    now = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 60km"\nthu = "easy"\n'
    assert ask("today = 2026-11-23\n" + EARLIER + now, "one-change", Notice) == []
    assert ask(WEEK, "one-change", Notice) == []


LIGHTER = '[athlete]\nstrength_since = 2026-06-08\nequipment = ["dumbbell"]\n'  # 24 weeks ago


@pytest.mark.parametrize(("step", "percent"), [(0.02, 2), (0.05, 5), (0.1, 10)])
def test_every_fourth_week_says_how_to_go_on(step: float, percent: int) -> None:
    (notice,) = ask(LIGHTER + setting("progress-load", step=step) + WEEK, "progress-load", Notice)
    assert notice.level == "info"
    assert f"add about {percent} % to that weight" in (notice.message or "")
    for days in ("01", "15", "22", "29"):
        other = LIGHTER.replace("06-08", f"06-{days}")
        assert ask(other + WEEK, "progress-load", Notice) == []


@pytest.mark.parametrize(("sessions", "words"), [(1, "one session,"), (2, "two sessions"), (3, "three sessions")])
def test_how_many_sessions_show_it(sessions: int, words: str) -> None:
    own = setting("progress-load", sessions_in_a_row=sessions)
    (notice,) = ask(LIGHTER + own + WEEK, "progress-load", Notice)
    assert f"in {words}" in (notice.message or "")


@pytest.mark.parametrize(
    "why_not",
    [
        "[athlete.state]\nsoreness = 4\n",
        '[[athlete.injuries]]\nsite = "itbs"\npain = 2\n',
        '[athlete.state]\nsigns = ["constant_fatigue"]\n',
        '[[races]]\ndate = 2026-12-13\ndistance = "half"\n',  # peak
        '[[races]]\ndate = 2026-12-06\ndistance = "half"\n',  # taper
        "[strength]\nsessions = 0\n",
    ],
)
def test_no_weight_is_added_when_sore_hurt_or_near_a_race(why_not: str) -> None:
    assert ask(LIGHTER + why_not + WEEK, "progress-load", Notice) == []
    assert ask(LIGHTER + '[[athlete.injuries]]\nsite = "itbs"\npain = 0\n' + WEEK, "progress-load", Notice)


@pytest.mark.parametrize("line", ["age = 17", 'conditions = ["kidney"]'])
def test_no_weight_is_added_for_the_young_and_those_with_a_condition(line: str) -> None:
    assert ask(LIGHTER + line + "\n" + WEEK, "progress-load", Notice) == []
    cleared = LIGHTER + 'conditions = ["kidney"]\ncleared = ["kidney"]\n'
    assert ask(cleared + WEEK, "progress-load", Notice)


def test_no_weight_is_added_without_weights_before_it_is_learnt_or_while_running_grows() -> None:
    assert ask(LIGHTER.replace("dumbbell", "band") + WEEK, "progress-load", Notice) == []
    assert ask("[athlete]\nstrength_since = 2026-11-23\n" + WEEK, "progress-load", Notice) == []
    assert ask("[athlete]\nstrength_since = 2026-10-26\n" + WEEK, "progress-load", Notice)
    now = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 10km"\nthu = "easy 10km"\nsun = "long {km}km"\n'
    for km, speaks in ((20, True), (30, False)):
        text = "today = 2026-11-23\n" + LIGHTER + EARLIER + now.format(km=km)
        assert bool(ask(text, "progress-load", Notice)) is speaks


def gap(last: str, *between: str) -> str:
    weeks = "".join(f'\n[[weeks]]\nstarts = {start}\nsun = "long 90min"\n' for start in between)
    return (
        f'today = 2026-11-23\n{LIFTER}\n[[weeks]]\nstarts = {last}\nmon = "strength full moderate done"\n{weeks}{WEEK}'
    )


def test_after_three_weeks_without_strength_legs_start_again_at_60_percent() -> None:
    text = gap("2026-11-02", "2026-11-09", "2026-11-16")
    (veto,) = ask(text, "restart", Veto)
    (limit,) = ask(text, "restart", Limit)
    assert (veto.work, veto.dates, veto.yields_to) == ((LEGS & HEAVY) | JUMPS, None, "")
    assert (limit.percent, limit.work) == (60, EVERYTHING)
    assert ask(text, "frequency", Propose)[0].work == (LEGS | CORE) & MODERATE


def test_both_ends_of_the_gap_and_the_share() -> None:
    three = gap("2026-11-02", "2026-11-09", "2026-11-16")
    two = gap("2026-11-09", "2026-11-16")
    six = gap("2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")

    def with_setting(text: str, **values: float) -> str:
        return text.replace("[athlete]", setting("restart", **values) + "[athlete]")

    assert ask(two, "restart", Veto) == []
    assert ask(with_setting(two, gap_days=14), "restart", Veto)
    assert ask(with_setting(three, gap_days=42), "restart", Veto) == []
    assert ask(with_setting(six, gap_days=42), "restart", Veto)
    for share in (0.4, 0.7):
        assert ask(with_setting(three, volume_factor=share), "restart", Limit)[0].percent == round(100 * share)


def test_a_break_that_the_file_does_not_show_is_no_break() -> None:
    assert ask(LIFTER + WEEK, "restart", Veto) == []
    head = "today = 2026-11-23\n" + LIFTER
    assert ask(head + empty("2026-11-02", "2026-11-09") + WEEK, "restart", Veto) == []
    lately = '\n[[weeks]]\nstarts = 2026-11-16\nmon = "strength full moderate done"\n'
    assert ask(head + lately + WEEK, "restart", Veto) == []


@pytest.mark.parametrize("between", [(), ("2026-11-16",), ("2026-11-02", "2026-11-16")])
def test_weeks_missing_after_the_last_session_in_the_file_count_as_a_break_and_are_told(
    between: tuple[str, ...],
) -> None:
    text = gap("2026-10-12", *between)
    (veto,) = ask(text, "restart", Veto)
    (notice,) = ask(text, "restart", Notice)
    assert veto.message == (
        "Your last strength session in the file is 42 days back, and weeks between are not in it: nothing heavy"
        " for legs and no jumps for three sessions."
    )
    assert "not in the file" in (notice.message or "")
    assert ask(text, "frequency", Propose)[0].work == (LEGS | CORE) & MODERATE
    assert ask(text.replace("2026-05-04", "2026-11-02"), "restart", Veto) == []  # a block that began in between


def test_weeks_that_are_all_in_the_file_are_not_called_missing() -> None:
    for one in ask(gap("2026-11-02", "2026-11-09", "2026-11-16"), "restart", Notice):
        assert "not in the file" not in (one.message or "")


def test_a_restart_after_missing_weeks_lasts_for_three_sessions_too() -> None:
    back = '\n[[weeks]]\nstarts = 2026-11-16\nmon = "strength full moderate done"\n'
    text = "today = 2026-11-23\n" + LIFTER + '\n[[weeks]]\nstarts = 2026-10-12\nfri = "strength full done"\n' + back
    assert ask(text + WEEK, "restart", Veto)
    twice = 'wed = "strength full moderate done"\nfri = "strength full moderate done"\n'
    assert ask(text + twice + WEEK, "restart", Veto) == []


def test_the_restart_lasts_for_three_sessions() -> None:
    head = "today = 2026-11-23\n" + LIFTER
    start = '\n[[weeks]]\nstarts = 2026-10-19\nmon = "strength full moderate done"\n'
    empty = "".join(
        f'\n[[weeks]]\nstarts = {one}\nsun = "long 90min"\n' for one in ("2026-10-26", "2026-11-02", "2026-11-09")
    )
    back = (
        '\n[[weeks]]\nstarts = 2026-11-16\nmon = "strength full moderate done"\nwed = "strength full moderate done"\n'
    )
    assert ask(head + start + empty + back + WEEK, "restart", Veto)
    third = back + 'fri = "strength full moderate done"\n'
    assert ask(head + start + empty + third + WEEK, "restart", Veto) == []


def empty(*starts: str) -> str:
    return "".join(f'\n[[weeks]]\nstarts = {one}\nsun = "long 90min"\n' for one in starts)


SUNDAYS = ("2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")


def test_a_break_that_began_six_weeks_ago_or_longer_is_one_still() -> None:
    text = "today = 2026-11-23\n" + LIFTER + empty(*SUNDAYS) + WEEK
    (limit,) = ask(text, "restart", Limit)
    assert limit.params[0] == ("days", 42)
    assert ask("today = 2026-11-23\n" + LIFTER + empty(*SUNDAYS[1:]) + WEEK, "restart", Limit) == []
    began = text.replace("2026-05-04", "2026-10-12")
    assert ask(began, "restart", Limit) == []


def test_the_second_week_back_after_five_weeks_off_still_counts_as_the_restart() -> None:
    lifted = '\n[[weeks]]\nstarts = 2026-10-05\nsun = "strength full moderate done"\n'
    back = '\n[[weeks]]\nstarts = 2026-11-16\nwed = "strength full moderate done"\n{}'
    text = "today = 2026-11-23\n" + LIFTER + lifted + empty(*SUNDAYS[:-1]) + back + WEEK
    assert ask(text.format('fri = "strength full moderate done"\n'), "restart", Veto)
    third = 'thu = "strength upper light done"\nfri = "strength full moderate done"\n'
    assert ask(text.format(third), "restart", Veto) == []


@pytest.mark.parametrize(
    ("since", "cycle", "percent"),
    [
        ("2026-05-18", 4, 60),
        ("2026-05-11", 4, None),
        ("2026-05-24", 4, 60),
        ("2026-05-25", 4, None),
        ("2026-09-14", 3, None),
        ("2026-09-28", 3, 60),
        ("2026-10-19", 6, 60),
    ],
)
def test_every_fourth_week_is_easier(since: str, cycle: int, percent: int | None) -> None:
    text = f"[athlete]\nstrength_since = {since}\n" + setting("deload", cycle=cycle) + WEEK
    found = ask(text, "deload", Limit)
    assert [one.percent for one in found] == ([] if percent is None else [percent])
    assert [dict(one.params)["percent"] for one in found] == [one.percent for one in found]


def test_both_ends_of_the_easier_week() -> None:
    for share in (0.4, 0.7):
        text = "[athlete]\nstrength_since = 2026-05-18\n" + setting("deload", volume_factor=share) + WEEK
        assert ask(text, "deload", Limit)[0].percent == round(100 * share)
