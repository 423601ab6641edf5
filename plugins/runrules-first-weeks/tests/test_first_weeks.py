"""First weeks: what is closed for those who begin to lift, and what soreness decides."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import runrules_first_weeks as plugin
from runrules import (
    DAYS,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    Athlete,
    Day,
    Run,
    Settings,
    Statement,
    Strength,
    Veto,
    Week,
    Work,
)
from runrules.testing import Check, parametrize_with_checks, say

MONDAY = date(2026, 11, 23)
HEAVY_LEGS = LEGS & HEAVY | JUMPS
MODERATE_LEGS = LEGS & MODERATE
WEEK = ["easy 40min", "rest", "easy 40min", "tempo 40min", "rest", "easy 30min", "long 75min"]


def profile(above: str = "", days: list[str] = WEEK) -> str:
    lines = [f'{day} = "{session}"\n' for day, session in zip(DAYS, days, strict=True)]
    return f"{above}\n[[weeks]]\nstarts = 2026-11-23\n" + "".join(lines)


def lifter(since: str, **counts: int) -> str:
    return f"[athlete]\nstrength_since = {since}\n" + "".join(f"{key} = {value}\n" for key, value in counts.items())


def setting(rule: str, **values: float) -> str:
    chosen = ", ".join(f"{key} = {value}" for key, value in values.items())
    return f'[rules]\n"first-weeks/{rule}" = {{ {chosen} }}\n'


def under(name: str, said: tuple[Statement, ...]) -> list[Statement]:
    return [one for one in said if one.rule.id == f"first-weeks/{name}"]


def when(one: Statement) -> str:
    return " ".join(DAYS[day.weekday()] for day in getattr(one, "dates", None) or ())


@parametrize_with_checks(plugin)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_the_first_week_ever_is_light_and_keeps_two_days_from_the_tempo_run() -> None:
    said = say(plugin, profile())
    assert [(one.kind, one.rule.id.partition("/")[2], when(one)) for one in said] == [
        ("notice", "heaviness-note", ""),
        ("veto", "wide-guard", "wed tue"),
        ("veto", "load-cap", ""),
        ("limit", "load-cap", ""),
    ]
    assert [one.work for one in said if isinstance(one, Veto)] == [LOADED_LEGS, HEAVY_LEGS]


def test_half_a_year_later_nothing_is_said() -> None:
    assert say(plugin, profile(lifter("2026-05-04"))) == ()


@pytest.mark.parametrize(("hours", "dates"), [(36, "wed"), (48, "wed tue"), (72, "wed tue mon")])
def test_the_wide_guard_reaches_as_far_as_its_hours(hours: int, dates: str) -> None:
    (one,) = under("wide-guard", say(plugin, profile(setting("wide-guard", wide_hours=hours))))
    assert when(one) == dates


def test_the_wide_guard_hangs_on_the_run_but_not_on_a_race() -> None:
    (one,) = under("wide-guard", say(plugin, profile()))
    assert isinstance(one, Veto)
    assert one.guards == date(2026, 11, 26)
    (race, *_) = under("wide-guard", say(plugin, profile(days=["free"] * 5 + ["race 5k C", "rest"])))
    assert isinstance(race, Veto)
    assert (when(race), race.guards) == ("fri thu", None)


@pytest.mark.parametrize(("done", "sessions", "spoken"), [(2, 2, False), (2, 3, True), (5, 6, True), (6, 6, False)])
def test_the_wide_guard_lasts_for_the_first_leg_sessions(done: int, sessions: int, spoken: bool) -> None:
    above = lifter("2026-11-02", leg_sessions=done, heavy_leg_sessions=0) + setting(
        "wide-guard", wide_sessions=sessions
    )
    moderate = [one for one in under("wide-guard", say(plugin, profile(above))) if one.work == LOADED_LEGS]
    assert bool(moderate) is spoken


def test_the_first_heavy_sessions_get_the_wide_guard_again() -> None:
    (one,) = under("wide-guard", say(plugin, profile(lifter("2026-05-04", leg_sessions=40, heavy_leg_sessions=1))))
    assert (when(one), one.work) == ("wed tue", LEGS & HEAVY)
    assert (one.message or "").startswith("Your first 3 heavy leg sessions hit hardest, and 1 is done.")


def test_an_estimate_is_said_to_be_one() -> None:
    (one,) = under("wide-guard", say(plugin, profile(lifter("2026-10-05"))))
    assert "1 is done by our estimate." in (one.message or "")


def test_a_key_run_at_the_start_of_the_next_week_reaches_into_this_one() -> None:
    days = ["intervals 40min", "easy 40min", "free", "free", "free", "free", "free"]
    assert [when(one) for one in under("wide-guard", say(plugin, profile(days=days)))] == ["sun sat", "sun sat"]


@pytest.mark.parametrize(("since", "weeks", "spoken"), [
    ("2026-11-09", 2, False), ("2026-11-10", 2, True), ("2026-09-28", 8, False), ("2026-09-29", 8, True),
])  # fmt: skip
def test_the_load_is_capped_for_as_many_weeks_as_were_set(since: str, weeks: int, spoken: bool) -> None:
    above = lifter(since) + setting("load-cap", cap_weeks=weeks)
    assert bool(under("load-cap", say(plugin, profile(above)))) is spoken


@pytest.mark.parametrize(("sets", "reserve"), [(1, 2), (3, 4)])
def test_the_cap_names_its_sets_and_its_reserve(sets: int, reserve: int) -> None:
    above = setting("load-cap", sets_max=sets, reps_in_reserve=reserve)
    veto, limit = under("load-cap", say(plugin, profile(above)))
    assert f"ten times with {reserve} to spare" in (veto.message or "")
    assert (limit.sets, limit.reserve, limit.work) == (sets, reserve, EVERYTHING)


def race(when: str, priority: str = "A") -> str:
    return f'[[races]]\ndate = {when}\ndistance = "half"\npriority = "{priority}"\n'


@pytest.mark.parametrize(("day", "weeks", "spoken"), [
    ("2026-12-20", 4, True), ("2026-12-21", 4, False), ("2027-01-31", 10, True), ("2027-02-01", 10, False),
])  # fmt: skip
def test_leg_strength_does_not_begin_shortly_before_an_a_race(day: str, weeks: int, spoken: bool) -> None:
    said = say(plugin, profile(race(day) + setting("start-window", start_weeks=weeks)))
    assert [(when(one), one.work) for one in under("start-window", said)] == (
        [(" ".join(DAYS), LOADED_LEGS)] if spoken else []
    )


def test_the_start_window_ends_with_the_race_and_leaves_lifters_and_lesser_races_alone() -> None:
    (one,) = under("start-window", say(plugin, profile(race("2026-11-28"), ["free"] * 7)))
    assert when(one) == "mon tue wed thu fri"
    assert not under("start-window", say(plugin, profile(race("2026-12-13", "B"))))
    assert not under("start-window", say(plugin, profile(lifter("2026-11-02") + race("2026-12-13"))))


@pytest.mark.parametrize(("today", "left"), [
    ("2026-11-20", "5 days"), ("2026-11-23", "5 days"), ("2026-11-25", "3 days"), ("2026-11-27", "1 day"),
])  # fmt: skip
def test_the_days_to_the_race_are_counted_from_today(today: str, left: str) -> None:
    (one,) = under("start-window", say(plugin, profile(f"today = {today}\n" + race("2026-11-28"), ["free"] * 7)))
    assert f"Your half is {left} away:" in (one.message or "")


@pytest.mark.parametrize("today", ["2026-11-28", "2026-11-29"])
def test_after_the_race_the_start_window_is_over(today: str) -> None:
    assert not under("start-window", say(plugin, profile(f"today = {today}\n" + race("2026-11-28"), ["free"] * 7)))


def sore(soreness: int, more: str = "") -> str:
    return f"{lifter('2026-05-04')}[athlete.state]\nsoreness = {soreness}\n{more}"


@pytest.mark.parametrize(("soreness", "kinds"), [
    (3, []),
    (4, [("caution", "mon", MODERATE_LEGS), ("prefer", "mon", LOADED_LEGS), ("veto", "mon", HEAVY_LEGS),
         ("veto", "tue", HEAVY_LEGS)]),
    (5, [("caution", "mon", MODERATE_LEGS), ("prefer", "mon", LOADED_LEGS), ("veto", "mon", HEAVY_LEGS),
         ("veto", "tue", HEAVY_LEGS)]),
    (6, [("veto", "mon", LOADED_LEGS), ("veto", "tue", LOADED_LEGS)]),
])  # fmt: skip
def test_soreness_decides_about_today_and_tomorrow(soreness: int, kinds: list[tuple[str, str, Work]]) -> None:
    found = under("soreness-gate", say(plugin, profile(sore(soreness))))
    told = [(one.kind, when(one), getattr(one, "work", None)) for one in found]
    assert sorted(told, key=lambda one: one[:2]) == kinds
    assert all(f"({soreness} of 10)" in (one.message or "") for one in found)


def test_that_soreness_peaks_later_is_the_reason_of_tomorrow() -> None:
    (tomorrow,) = [one for one in under("soreness-gate", say(plugin, profile(sore(6)))) if when(one) == "tue"]
    assert "usually peaks one to three days later" in (tomorrow.message or "")


@pytest.mark.parametrize(("soreness", "warn", "veto", "closed"), [
    (3, 3, 5, HEAVY_LEGS), (4, 5, 8, None), (5, 3, 5, LOADED_LEGS), (7, 5, 8, HEAVY_LEGS), (8, 5, 8, LOADED_LEGS),
])  # fmt: skip
def test_the_thresholds_of_soreness_can_be_set(soreness: int, warn: int, veto: int, closed: Work | None) -> None:
    said = say(plugin, profile(sore(soreness, setting("soreness-gate", warn_at=warn, veto_at=veto))))
    found = {one.work for one in under("soreness-gate", said) if isinstance(one, Veto)}
    assert found == ({closed} if closed else set())


def test_soreness_of_last_sunday_is_about_monday_alone() -> None:
    found = under("soreness-gate", say(plugin, "today = 2026-11-22\n" + profile(sore(7))))
    assert [(one.kind, when(one)) for one in found] == [("veto", "mon")]
    assert not under("soreness-gate", say(plugin, "today = 2026-11-20\n" + profile(sore(7))))


@pytest.mark.parametrize(("since", "weeks", "spoken"), [
    ("2026-11-09", 2, True), ("2026-11-02", 2, False), ("2026-10-12", 6, True), ("2026-10-05", 6, False),
])  # fmt: skip
def test_the_note_about_heavy_runs_lasts_as_many_weeks_as_were_set(since: str, weeks: int, spoken: bool) -> None:
    above = lifter(since) + setting("heaviness-note", note_weeks=weeks)
    assert bool(under("heaviness-note", say(plugin, profile(above)))) is spoken


@pytest.mark.parametrize(("above", "spoken"), [
    ("", True), ("[athlete]\nweeks_postnatal = 11\n", False), ("[athlete]\nweeks_postnatal = 12\n", True),
    ('[athlete]\nconditions = ["pregnant"]\n', False), ('[athlete]\nconditions = ["heart"]\n', True),
])  # fmt: skip
def test_where_running_is_advised_against_nothing_is_said_of_heavy_runs(above: str, spoken: bool) -> None:
    assert bool(under("heaviness-note", say(plugin, profile(above)))) is spoken


@pytest.mark.parametrize(
    ("tuesday", "spoken"), [("cross 40min", False), ("easy 20min", True), ("run-walk 20min", True)]
)
def test_a_week_without_running_hears_nothing_of_heavy_runs(tuesday: str, spoken: bool) -> None:
    text = profile(days=["walk 30min", tuesday, "rest", "free", "free", "free", "rest"])
    assert bool(under("heaviness-note", say(plugin, text))) is spoken


def test_nobody_who_wants_no_strength_is_told_about_heavy_runs() -> None:
    assert not under("heaviness-note", say(plugin, profile("[strength]\nsessions = 0\n")))


@pytest.mark.parametrize(("gap", "days_off", "spoken"), [(3, 21, True), (4, 21, False), (4, 28, True), (8, 41, False)])
def test_a_gap_that_the_file_shows_counts_as_a_new_start(gap: int, days_off: int, spoken: bool) -> None:
    lifted = Strength(LEGS & MODERATE)
    before = [Day(MONDAY - timedelta(days=back), strength=(lifted,) * (back == days_off + 1)) for back in range(1, 43)]
    week = Week(tuple(Day(MONDAY + timedelta(days=ahead), (Run("easy"),)) for ahead in range(7)), (*before[::-1],))
    athlete = Athlete(strength_since=date(2026, 5, 4), weeks_of_strength=29, leg_sessions=50, heavy_leg_sessions=20)
    values = {rule.id: {one.name: one.default for one in rule.settings} for rule in plugin.runrules_rules()}
    values["first-weeks/heaviness-note"]["restart_gap"] = gap
    said = tuple(plugin.runrules_advise(athlete, week, Settings(values)))
    assert bool(under("heaviness-note", said)) is spoken


def test_soreness_long_after_the_first_weeks_is_too_much() -> None:
    (one,) = under("heavy-too-long", say(plugin, profile(sore(6))))
    assert (one.kind, one.level) == ("notice", "warning")
    assert not under("heavy-too-long", say(plugin, profile(sore(5))))


@pytest.mark.parametrize(("since", "weeks", "spoken"), [
    ("2026-10-26", 4, False), ("2026-10-19", 4, True), ("2026-09-28", 8, False), ("2026-09-21", 8, True),
])  # fmt: skip
def test_when_the_first_weeks_should_be_over_can_be_set(since: str, weeks: int, spoken: bool) -> None:
    above = lifter(since) + "[athlete.state]\nsoreness = 6\n" + setting("heavy-too-long", max_weeks=weeks)
    assert bool(under("heavy-too-long", say(plugin, profile(above)))) is spoken


@pytest.mark.parametrize(("days", "spoken"), [(3, True), (4, False)])
def test_soreness_that_outlasts_its_session_is_too_much(days: int, spoken: bool) -> None:
    week = ["strength legs moderate 30min done", "easy 30min", "free", "easy 30min", "free", "free", "rest"]
    above = "today = 2026-11-27\n" + sore(4, setting("heavy-too-long", max_days=days))
    assert bool(under("heavy-too-long", say(plugin, profile(above, week)))) is spoken


@pytest.mark.parametrize(("factor", "percent"), [(0.3, 30), (0.5, 50), (0.7, 70)])
def test_constant_fatigue_on_top_cuts_the_sets(factor: float, percent: int) -> None:
    above = sore(6, 'signs = ["constant_fatigue"]\n' + setting("heavy-too-long", volume_factor=factor))
    (one,) = under("heavy-too-long", say(plugin, profile(above)))
    assert (one.kind, one.percent, dict(one.params)["percent"]) == ("limit", percent, percent)


@pytest.mark.parametrize("sign", ["chest_pain", "dark_urine", "missed_periods", "constant_fatigue"])
def test_beside_a_sign_that_asks_for_care_nothing_is_told_of_sore_or_heavy_legs(sign: str) -> None:
    for since in ("2026-05-04", "2026-11-16"):
        above = f'{lifter(since)}[athlete.state]\nsoreness = 8\nsigns = ["{sign}"]\n'
        said = say(plugin, profile(above))
        assert not [one for one in said if one.kind == "notice"]
        assert say(plugin, profile(above.replace(f'signs = ["{sign}"]', ""))) != said


def test_no_word_is_said_about_food() -> None:
    (one,) = under("heavy-too-long", say(plugin, profile(sore(6))))
    assert "food" not in (one.message or "") + one.rule.message
