"""What trail says of worked weeks, written out: which days, which exercises, what numbers."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest

import runrules_trail
from runrules import (
    DAYS,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    Cue,
    Exclude,
    Favour,
    Notice,
    Statement,
    Veto,
    exercises,
)
from runrules.testing import Check, parametrize_with_checks, say

MONDAY = date(2026, 11, 23)
HEAVY_OR_JUMPS = LEGS & HEAVY | JUMPS
TRAIL = '[athlete]\nterrain = "trail"\nstrength_since = 2026-05-04\n'
NEW = '[athlete]\nterrain = "trail"\nstrength_since = 2026-11-16\n'
WEEK = '[[weeks]]\nstarts = 2026-11-23\nwed = "easy 50min"\nsat = "long 100min"\n'
RACE = '[[races]]\ndate = 2026-12-06\ndistance = "ultra"\npriority = "A"\n'
DOWN = '[[weeks]]\nstarts = 2026-11-23\nwed = "easy 50min descent {}"\n'

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    said = say(runrules_trail, text)
    return [one for one in said if one.rule.id == f"trail/{rule}" and isinstance(one, kind)]


def setting(rule: str, **values: int) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'[rules]\n"trail/{rule}" = {{ {inside} }}\n'


def closed(text: str) -> list[tuple[str, object]]:
    """Days as words, those of the week before with "-", of the week after with "+"; and the work."""
    found: list[tuple[str, object]] = []
    for one in ask(text, "downhill-is-key", Veto):
        away = [(when - MONDAY).days for when in one.dates or ()]
        days = [("-" if day < 0 else "+" if day > 6 else "") + DAYS[day % 7] for day in away]
        found.append((" ".join(days), one.work))
    return found


@parametrize_with_checks(runrules_trail)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_a_road_runner_on_flat_ground_hears_nothing() -> None:
    assert say(runrules_trail, TRAIL.replace("trail", "road") + RACE + WEEK) == ()


@pytest.mark.parametrize(("hours", "after", "before"), [
    (24, "wed", ""),
    (48, "wed thu", "tue"),
    (72, "wed thu fri", "tue mon"),
])  # fmt: skip
def test_a_descent_closes_its_day_the_days_after_and_heavy_legs_before(hours: int, after: str, before: str) -> None:
    text = TRAIL + setting("downhill-is-key", guard_hours=hours) + DOWN.format("600m")
    free = text + "".join(f'{day} = "free"\n' for day in DAYS if day != "wed")
    wanted: list[tuple[str, object]] = [(after, LOADED_LEGS)]
    assert closed(free) == wanted + ([(before, HEAVY_OR_JUMPS)] if before else [])


@pytest.mark.parametrize(("least", "metres", "big"), [
    (500, 499, False), (500, 500, True), (300, 300, True), (1500, 1499, False), (1500, 1500, True),
])  # fmt: skip
def test_which_descent_is_big_can_be_set(least: int, metres: int, big: bool) -> None:
    assert bool(closed(TRAIL + setting("downhill-is-key", descent=least) + DOWN.format(f"{metres}m"))) is big


def test_light_legs_upper_body_and_core_stay_open() -> None:
    vetoes = ask(TRAIL + DOWN.format("900m"), "downhill-is-key", Veto)
    assert vetoes
    assert not any(one.work & (LEGS & LIGHT) or one.work & ~LOADED_LEGS for one in vetoes)


def test_a_descent_on_sunday_reaches_into_the_weeks_on_both_sides() -> None:
    assert closed(TRAIL + WEEK.replace("sat", "sun").replace("100min", "100min descent 700m")) == [
        ("-sun mon", LOADED_LEGS),
        ("sun +mon", LOADED_LEGS),
        ("sat", HEAVY_OR_JUMPS),
    ]


def test_the_words_name_the_metres_and_an_assumed_week() -> None:
    last, here, before = ask(
        TRAIL + WEEK.replace("sat", "sun").replace("100min", "100min descent 700m"), "downhill-is-key", Veto
    )
    assert last.message == (
        "Last Sunday's run goes down 700 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        " day and the next. We took last week to be like this one."
    )
    assert (last.guards, here.guards, before.guards) == (None, date(2026, 11, 29), date(2026, 11, 29))
    assert before.message == (
        "Sunday's 700 m of descent want fresh thighs: no heavy legs and no jumps on the day before."
    )


def test_before_the_third_leg_session_moderate_counts_as_heavy_before_a_descent() -> None:
    text = "[athlete]\nstrength_since = 2026-11-16\nleg_sessions = 2\n" + DOWN.format("600m")
    assert closed(text) == [("wed thu", LOADED_LEGS), ("tue", LOADED_LEGS)]


def test_a_descent_that_is_no_key_run_still_tires_but_needs_no_fresh_legs() -> None:
    assert closed(TRAIL + DOWN.format("600m not-key")) == [("wed thu", LOADED_LEGS)]


def test_a_race_does_not_move() -> None:
    text = TRAIL + '[[weeks]]\nstarts = 2026-11-23\nwed = "race 10k B descent 600m"\n'
    assert {one.guards for one in ask(text, "downhill-is-key", Veto)} == {None}


@pytest.mark.parametrize(("seconds", "sets", "words"), [
    (3, 2, "Take 3 seconds on the way down, in up to 2 sets."),
    (2, 1, "Take 2 seconds on the way down, in up to 1 set."),
    (5, 4, "Take 5 seconds on the way down, in up to 4 sets."),
])  # fmt: skip
def test_lowering_is_brought_in_and_slow(seconds: int, sets: int, words: str) -> None:
    text = TRAIL + setting("eccentric-quads", tempo_lower_s=seconds, sets=sets) + WEEK
    every, first = ask(text, "eccentric-quads", Favour)
    assert every.exercises == ("lateral-step-down", "split-squat", "bulgarian-split-squat")
    assert first.exercises == ("lateral-step-down", "split-squat")
    assert {(one.points, one.work) for one in (every, first)} == {(1, LEGS & (MODERATE | HEAVY))}
    (cue,) = ask(text, "eccentric-quads", Cue)
    assert (cue.exercises, cue.message) == (every.exercises, words)
    new = TRAIL + "leg_sessions = 2\n" + WEEK
    assert [one.points for one in ask(new, "eccentric-quads", Favour)] == [1]


@pytest.mark.parametrize(("day", "speaks"), [("easy 50min", False), ("easy 50min climb 100m", True)])
def test_mixed_ground_counts_in_a_week_that_goes_up_or_down(day: str, speaks: bool) -> None:
    text = TRAIL.replace('"trail"', '"mixed"') + WEEK.replace("easy 50min", day)
    assert bool(ask(text, "eccentric-quads", Favour)) is speaks
    assert bool(ask(text, "lateral-balance", Favour)) is speaks


@pytest.mark.parametrize(("weeks", "away", "speaks"), [
    (3, 21, True), (3, 22, False), (2, 14, True), (2, 15, False), (4, 28, True), (4, 29, False), (3, 0, False),
])  # fmt: skip
def test_the_last_weeks_before_an_a_race_are_as_many_as_set(weeks: int, away: int, speaks: bool) -> None:
    race = RACE.replace("2026-12-06", date.fromordinal(MONDAY.toordinal() + away).isoformat())
    text = setting("eccentric-timing", freeze_weeks=weeks) + race + WEEK
    assert bool(ask(TRAIL + text, "eccentric-timing", Notice)) is speaks
    assert not ask(TRAIL + text.replace('"A"', '"B"'), "eccentric-timing", Notice)


def test_who_has_lifted_for_long_keeps_the_lowering_work_and_adds_nothing() -> None:
    (notice,) = ask(TRAIL + RACE + WEEK, "eccentric-timing", Notice)
    assert notice.message is not None
    assert notice.message.startswith("Your ultra is 13 days away. From 3 weeks before it add nothing")
    assert ask(TRAIL + RACE + WEEK, "eccentric-quads", Favour)
    assert not ask(TRAIL + RACE + WEEK, "eccentric-timing", Exclude)


def test_who_is_new_to_lifting_leaves_it_out_so_near_a_race() -> None:
    (out,) = ask(NEW + RACE + WEEK, "eccentric-timing", Exclude)
    assert out.exercises == ("lateral-step-down", "split-squat", "bulgarian-split-squat", "nordic-hamstring")
    assert not ask(NEW + RACE + WEEK, "eccentric-quads", Favour)
    assert not ask(NEW + RACE + WEEK, "eccentric-quads", Cue)
    balance, _ = ask(NEW + RACE + setting("lateral-balance", exercises=2) + WEEK, "lateral-balance", Favour)
    assert balance.exercises == ("single-leg-balance",)
    assert ask(NEW + WEEK, "eccentric-quads", Favour)


def test_what_is_rehabilitation_is_not_left_out() -> None:
    knee = '[[athlete.injuries]]\nsite = "pfp"\npain = 2\n'
    (out,) = ask(NEW + knee + RACE + WEEK, "eccentric-timing", Exclude)
    kept = {"lateral-step-down", "split-squat", "bulgarian-split-squat", "nordic-hamstring"} - {*out.exercises}
    assert kept == {one for one in ("lateral-step-down", "split-squat") if "pfp" in exercises()[one].rehab_for}
    assert kept


@pytest.mark.parametrize(("athlete", "number", "wanted"), [
    (TRAIL, 1, ("lateral-lunge",)),
    (TRAIL, 2, ("lateral-lunge", "single-leg-balance")),
    (NEW, 1, ("single-leg-balance",)),
    (NEW, 2, ("single-leg-balance", "lateral-lunge")),
    (TRAIL + '[[athlete.injuries]]\nsite = "ankle_sprain"\npain = 0\n', 1, ("single-leg-balance",)),
    (TRAIL + '[[athlete.injuries]]\nsite = "groin_hip"\npain = 2\n', 2, ("single-leg-balance", "lateral-step-down")),
    (TRAIL + '[[athlete.injuries]]\nsite = "bsi_tibia"\npain = 2\n', 2, None),
])  # fmt: skip
def test_one_or_two_exercises_for_uneven_ground(athlete: str, number: int, wanted: tuple[str, ...] | None) -> None:
    found = ask(athlete + setting("lateral-balance", exercises=number) + WEEK, "lateral-balance", Favour)
    assert [one.exercises for one in found] == ([wanted] * 2 if wanted else [])


@pytest.mark.parametrize(("gain", "climb", "speaks"), [
    (800, 799, False), (800, 800, True), (300, 300, True), (2000, 1999, False), (2000, 2000, True),
])  # fmt: skip
def test_climbs_of_the_week_add_up(gain: int, climb: int, speaks: bool) -> None:
    week = f'[[weeks]]\nstarts = 2026-11-23\nwed = "easy 50min climb {climb - 200}m"\nsat = "long 100min climb 200m"\n'
    found = ask(setting("climb-calf-hip", gain=gain) + week, "climb-calf-hip", Favour)
    raises = ("calf-raise", "single-leg-calf-raise", "bent-knee-calf-raise")
    wanted = [(raises, 1), (("hip-flexor-march",), 4)]
    assert [(one.exercises, one.points) for one in found] == (wanted if speaks else [])
    assert all(f"{climb} m" in (one.message or "") for one in found)


def test_without_any_wish_for_strength_what_comes_too_late_stays_out() -> None:
    new = TRAIL.replace("2026-05-04", "2026-11-16")
    text = new + "[strength]\nsessions = 0\n" + RACE + DOWN.format("100m climb 900m")
    assert [(one.kind, one.rule.id) for one in say(runrules_trail, text)] == [("exclude", "trail/eccentric-timing")]


def test_without_any_wish_for_strength_only_the_descents_are_guarded() -> None:
    text = TRAIL + "[strength]\nsessions = 0\n" + RACE + DOWN.format("900m climb 900m")
    assert {one.rule.id for one in say(runrules_trail, text)} == {"trail/downhill-is-key"}
    assert ask(text + 'thu = "strength legs moderate"\n', "eccentric-quads", Favour)
