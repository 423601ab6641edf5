"""Key sessions: what key runs and races close, in whole weeks and at both ends of every setting."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.metadata import entry_points

import pytest

import runrules_key_sessions as plugin
from runrules import (
    DAYS,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    Engine,
    Limit,
    Notice,
    Prefer,
    Statement,
    Veto,
    parse_profile,
)
from runrules.testing import Check, parametrize_with_checks, say

MONDAY = date(2026, 11, 23)
HEAVY_LEGS = LEGS & HEAVY | JUMPS
TRAINED = "[athlete]\nstrength_since = 2026-05-04\n\n"
SEED_WEEK = ["easy 60min", "free", "tempo 45min", "free", "steady 60min", "long 95min", "rest"]
FOUR_KEYS = [
    "intervals 60min", "easy 40min", "tempo 45min", "easy 40min", "hills 50min", "easy 40min", "long 120min",
]  # fmt: skip


def profile(days: list[str], athlete: str = TRAINED, rules: str = "", next_week: list[str] | None = None) -> str:
    text = athlete + (f"[rules]\n{rules}\n\n" if rules else "")
    for starts, week in ((MONDAY, days), (MONDAY + timedelta(days=7), next_week or [])):
        if week:
            lines = [f'{day} = "{session}"\n' for day, session in zip(DAYS, week, strict=True)]
            text += f"[[weeks]]\nstarts = {starts}\n" + "".join(lines) + "\n"
    return text


def under(name: str, said: tuple[Statement, ...]) -> list[Statement]:
    return [one for one in said if one.rule.id == f"key-sessions/{name}"]


def when(one: Statement) -> str:
    """Days as words; those of the week before begin with "-", those of the week after with "+"."""
    names = []
    for day in getattr(one, "dates", None) or ():
        away = (day - MONDAY).days
        names.append(("-" if away < 0 else "+" if away > 6 else "") + DAYS[away % 7])
    return " ".join(names)


def closed(name: str, said: tuple[Statement, ...]) -> list[tuple[str, object]]:
    return [(when(one), one.work) for one in under(name, said) if isinstance(one, Veto)]


@parametrize_with_checks(plugin)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_the_week_of_the_first_article_closes_tuesday_and_friday_for_heavy_legs() -> None:
    said = say(plugin, profile(SEED_WEEK))
    assert closed("day-before-heavy", said) == [("tue", HEAVY_LEGS), ("fri", HEAVY_LEGS)]
    assert closed("same-day-before", said) == [("wed", LOADED_LEGS), ("sat", LOADED_LEGS)]
    assert closed("same-day-after", said) == [("wed", LOADED_LEGS)]
    assert closed("long-run-protected", said) == [("sat", LOADED_LEGS)]
    assert [when(one) for one in under("day-before-moderate", said)] == ["tue", "fri", "tue fri", "fri"]
    legs = [one for one in under("preferred-days", said) if one.work == LEGS & (MODERATE | HEAVY)]
    assert [(when(one), one.points) for one in legs] == [
        ("mon", 2),
        ("thu", 3),
        ("sun", -2),
    ]
    assert not any(under(name, said) for name in ("back-to-back", "race-guard", "week-wrap", "downgrade-ladder"))


def test_a_week_with_four_key_runs_leaves_no_day_for_heavy_legs_and_says_so() -> None:
    said = say(plugin, profile(FOUR_KEYS))
    eves = [when(one) for one in under("day-before-heavy", said)]
    assert eves == ["-sun", "tue", "thu", "sat", "sun"]
    assert [one.level for one in under("downgrade-ladder", said)] == ["info"]
    (many,) = under("too-many-keys", said)
    assert many.message is not None
    assert many.message.startswith("4 hard runs in seven days")


def test_one_open_day_silences_the_ladder() -> None:
    assert not under("downgrade-ladder", say(plugin, profile([*FOUR_KEYS[:2], "easy 30min", *FOUR_KEYS[3:]])))


@pytest.mark.parametrize(("hours", "dates"), [(20, "tue"), (24, "tue"), (48, "tue mon")])
def test_the_guard_before_a_key_run_reaches_as_far_as_its_hours(hours: int, dates: str) -> None:
    rules = f'"key-sessions/day-before-heavy" = {{ guard_hours = {hours} }}'
    said = say(plugin, profile(SEED_WEEK, rules=rules))
    assert next(when(one) for one in under("day-before-heavy", said)) == dates


def test_an_evening_run_is_half_a_day_further_away_than_a_morning_run() -> None:
    rules = '"key-sessions/day-before-heavy" = { guard_hours = 48 }'
    week = ["easy 40min", "free", "tempo 45min pm", "free", "easy 40min", "easy 40min", "rest"]
    assert [when(one) for one in under("day-before-heavy", say(plugin, profile(week, rules=rules)))] == ["tue"]


def test_every_veto_about_a_key_run_hangs_on_the_date_of_that_run() -> None:
    said = say(plugin, profile(SEED_WEEK))
    guards = {one.guards for one in said if isinstance(one, Veto)}
    assert guards == {date(2026, 11, 25), date(2026, 11, 28)}


def test_the_message_names_the_day_and_the_run_and_the_number() -> None:
    (first, *_) = under("day-before-heavy", say(plugin, profile(SEED_WEEK)))
    assert first.message == (
        "Wednesday brings a tempo run, so no heavy legs the evening before. In a trial, hard efforts the day after a"
        " run-and-lift day lasted 18-29 % less time."
    )
    assert first.params == (("run", "tempo"), ("date", "2026-11-25"))


@pytest.mark.parametrize(("done", "work"), [(2, LOADED_LEGS), (3, HEAVY_LEGS)])
def test_moderate_counts_as_heavy_until_three_leg_sessions_are_done(done: int, work: object) -> None:
    athlete = f"today = 2026-11-23\n[athlete]\nstrength_since = 2026-11-09\nleg_sessions = {done}\n\n"
    said = say(plugin, profile(SEED_WEEK, athlete))
    assert closed("day-before-heavy", said)[0] == ("tue", work)
    assert bool(under("day-before-moderate", said)) is (done == 3)


def test_before_a_race_the_eve_is_closed_for_good() -> None:
    week = ["easy 40min", "free", "easy 40min", "rest", "easy 20min", "free", "race marathon A"]
    said = say(plugin, profile(week))
    eve = under("day-before-heavy", said)[-1]
    assert (when(eve), eve.severity, eve.guards) == ("sat", "hard", None)
    assert closed("race-guard", said) == [("sat fri thu", HEAVY_LEGS), ("sat fri", LEGS & MODERATE)]


@pytest.mark.parametrize(("heavy", "moderate", "first", "second"), [
    (2, 1, "sat fri", "sat"),
    (5, 3, "sat fri thu wed tue", "sat fri thu"),
    (2, 3, "sat fri thu", "sat fri thu"),
])  # fmt: skip
def test_the_race_guard_reaches_as_far_as_it_is_set(heavy: int, moderate: int, first: str, second: str) -> None:
    week = ["easy 40min", "free", "easy 40min", "rest", "easy 20min", "free", "race 10k C"]
    rules = f'"key-sessions/race-guard" = {{ heavy_days = {heavy}, moderate_days = {moderate} }}'
    assert [days for days, _ in closed("race-guard", say(plugin, profile(week, rules=rules)))] == [first, second]


def test_a_race_after_the_file_ends_still_closes_the_days_before_it() -> None:
    text = TRAINED + '[[races]]\ndate = 2026-12-01\ndistance = "10k"\n\n' + profile(SEED_WEEK, "")
    assert [days for days, _ in closed("race-guard", say(plugin, text))] == ["+mon sun sat", "+mon sun"]


@pytest.mark.parametrize(("minutes", "limit", "key"), [(80, 75, True), (80, 90, False), (140, 150, False)])
def test_a_long_run_is_a_key_run_from_the_limit_on_and_only_warned_about_below(
    minutes: int, limit: int, key: bool
) -> None:
    rules = f'"key-sessions/long-run-protected" = {{ long_minutes = {limit} }}'
    week = ["easy 40min", "free", "easy 40min", "free", "free", f"long {minutes}min", "rest"]
    found = under("long-run-protected", say(plugin, profile(week, rules=rules)))
    assert [(one.kind, when(one)) for one in found] == (
        [("veto", "sat")] if key else [("caution", "fri"), ("caution", "sat")]
    )


@pytest.mark.parametrize(("descent", "limit", "key"), [(400, 300, True), (400, 500, False), (1400, 1500, False)])
def test_a_big_descent_is_protected_like_a_long_run(descent: int, limit: int, key: bool) -> None:
    rules = f'"key-sessions/long-run-protected" = {{ descent = {limit} }}'
    week = ["easy 40min", "free", "easy 40min", "free", "free", f"easy 60min descent {descent}m", "rest"]
    assert bool(under("long-run-protected", say(plugin, profile(week, rules=rules)))) is key


AFTER_ONLY = '"key-sessions/same-day-after" = { policy = "after_only" }'


def test_legs_after_a_key_run_are_closed_with_a_way_out() -> None:
    (one,) = under("same-day-after", say(plugin, profile(SEED_WEEK)))
    assert isinstance(one, Veto)
    assert one.yields_to == "lift in the evening, at least 6 hours after the run"


def test_the_runner_may_choose_to_lift_after_the_key_run() -> None:
    found = under("same-day-after", say(plugin, profile(SEED_WEEK, rules=AFTER_ONLY)))
    assert [(one.work, one.part) for one in found if isinstance(one, Veto)] == [
        (LEGS & (MODERATE | HEAVY), "am"),
        (JUMPS, None),
    ]


@pytest.mark.parametrize(("week", "athlete"), [
    (["free", "free", "tempo 45min", "intervals 45min pm", "free", "free", "rest"], TRAINED),
    (["free", "free", "tempo 45min pm", "free", "free", "free", "rest"], TRAINED),
    (["free", "free", "tempo 45min", "free", "free", "free", "rest"], "[athlete]\nstrength_since = 2026-11-02\n\n"),
])  # fmt: skip
def test_lifting_after_the_key_run_needs_a_morning_run_an_easy_tomorrow_and_four_weeks(
    week: list[str], athlete: str
) -> None:
    for rules in ("", AFTER_ONLY):
        for one in under("same-day-after", say(plugin, profile(week, athlete, rules))):
            assert isinstance(one, Veto)
            assert (one.work, one.part, one.yields_to) == (LOADED_LEGS, None, "")


@pytest.mark.parametrize("hours", [3, 12])
def test_the_way_out_names_the_hours_that_were_set(hours: int) -> None:
    rules = f'"key-sessions/same-day-after" = {{ min_gap_hours = {hours} }}'
    (one,) = under("same-day-after", say(plugin, profile(SEED_WEEK, rules=rules)))
    assert isinstance(one, Veto)
    assert one.yields_to == f"lift in the evening, at least {hours} hours after the run"


def test_moderate_legs_on_the_eve_can_be_closed_by_choice() -> None:
    rules = '"key-sessions/day-before-moderate" = { policy = "veto" }'
    said = say(plugin, profile(SEED_WEEK, rules=rules))
    lifted = LEGS & (MODERATE | HEAVY)
    assert closed("day-before-moderate", said) == [("tue", lifted), ("fri", lifted)]


@pytest.mark.parametrize(("sets", "reserve"), [(1, 3), (3, 5)])
def test_the_eve_has_as_few_sets_as_were_set(sets: int, reserve: int) -> None:
    rules = f'"key-sessions/day-before-moderate" = {{ max_sets_per_exercise = {sets}, reps_in_reserve = {reserve} }}'
    found = under("day-before-moderate", say(plugin, profile(SEED_WEEK, rules=rules)))
    assert [one.sets for one in found if isinstance(one, Limit)] == [sets]
    assert f"{reserve} repetitions in reserve" in (found[0].message or "")


def test_two_key_runs_in_a_row_hang_on_the_second() -> None:
    week = ["easy 40min", "intervals 50min", "tempo 45min", "easy 40min", "free", "free", "rest"]
    (one,) = under("back-to-back", say(plugin, profile(week)))
    assert isinstance(one, Veto)
    assert (when(one), one.work, one.guards) == ("tue", HEAVY_LEGS, date(2026, 11, 25))


def test_two_key_runs_with_a_day_between_are_not_in_a_row() -> None:
    assert not under("back-to-back", say(plugin, profile([*FOUR_KEYS[:6], "rest"])))


MONDAY_KEY = ["intervals 50min", "easy 40min", "easy 40min", "free", "free", "easy 40min", "free"]
EASY_WEEK = ["easy 40min", "free", "easy 40min", "free", "easy 40min", "free", "rest"]


def test_a_key_run_on_the_next_monday_closes_sunday() -> None:
    said = say(plugin, profile(EASY_WEEK, next_week=MONDAY_KEY))
    assert closed("day-before-heavy", said) == [("sun", HEAVY_LEGS)]
    assert not under("week-wrap", said)


def test_an_assumed_next_week_is_said_aloud_when_it_closes_a_day() -> None:
    (one,) = under("week-wrap", say(plugin, profile(MONDAY_KEY)))
    assert when(one) == "sun"
    assert "taken to follow this week's pattern" in (one.message or "")


@pytest.mark.parametrize("days", [3, 21])
def test_looking_further_changes_nothing_as_no_guard_reaches_further(days: int) -> None:
    rules = f'"key-sessions/week-wrap" = {{ look_ahead_days = {days}, look_back_days = {min(days, 14)} }}'
    assert say(plugin, profile(MONDAY_KEY, rules=rules)) == say(plugin, profile(MONDAY_KEY))


@pytest.mark.parametrize(("hours", "dates"), [(36, []), (48, ["mon thu"]), (72, ["mon thu sun"])])
def test_two_clear_days_before_a_key_run_are_better(hours: int, dates: list[str]) -> None:
    rules = f'"key-sessions/48h-better" = {{ preferred_hours = {hours} }}'
    found = under("48h-better", say(plugin, profile(SEED_WEEK, rules=rules)))
    assert [when(one) for one in found] == dates
    assert all(one.points == -1 for one in found)


def for_moderate_legs(said: tuple[Statement, ...]) -> dict[str, int]:
    """The points of each eve for moderate legs, those of all rules together."""
    found: dict[str, int] = {}
    for one in said:
        if isinstance(one, Prefer) and one.work == LEGS & MODERATE:
            for day in when(one).split():
                found[day] = found.get(day, 0) + one.points
    return found


@pytest.mark.parametrize("weighty", ["long 100min", "race-pace 60min", "race 10k C", "easy 60min descent 900m"])
@pytest.mark.parametrize("other", ["tempo 45min", "intervals 50min", "hills 50min"])
def test_of_several_eves_the_one_before_the_run_that_matters_least_is_the_best_for_moderate_legs(
    weighty: str, other: str
) -> None:
    said = say(plugin, profile(["easy 40min", "free", other, "free", "free", "free", weighty]))
    points = for_moderate_legs(said)
    assert points["tue"] > points["sat"]
    (prefer,) = [one for one in under("day-before-moderate", said) if isinstance(one, Prefer)]
    assert (when(prefer), prefer.points) == ("sat", -2)


@pytest.mark.parametrize(("days", "rules", "athlete"), [
    (["free", "free", "free", "free", "free", "free", "long 100min"], "", TRAINED),
    (["free", "free", "long 100min", "free", "free", "free", "long 100min"], "", TRAINED),
    (["free", "free", "tempo 45min", "free", "free", "intervals 50min", "rest"], "", TRAINED),
    (SEED_WEEK, '"key-sessions/day-before-moderate" = { policy = "veto" }', TRAINED),
    (SEED_WEEK, "", ""),
])  # fmt: skip
def test_eves_that_are_alike_or_closed_are_not_set_against_each_other(
    days: list[str], rules: str, athlete: str
) -> None:
    said = say(plugin, profile(days, athlete, rules))
    assert not [one for one in under("day-before-moderate", said) if isinstance(one, Prefer)]


def test_a_week_without_an_open_day_has_its_moderate_session_before_a_tempo_hill_or_interval_run() -> None:
    athlete = "[athlete]\nstrength_since = 2024-11-01\n\n[strength]\nsessions = 2\nminutes = 35\n\n"
    others = {one.name: one.load() for one in entry_points(group="runrules")}
    advice = Engine({**others, "key-sessions": plugin}).advise(parse_profile(profile(FOUR_KEYS, athlete)))
    legs = [(day.day, one.load) for day in advice.weeks[0].days for one in day.strength if "legs" in one.areas]
    assert legs == [("tue", "moderate")]


def test_cross_training_days_get_a_point_and_free_days_none() -> None:
    week = ["cross 40min", "free", "easy 40min", "free", "free", "free", "free"]
    found = under("preferred-days", say(plugin, profile(week)))
    assert [(when(one), one.points) for one in found] == [("mon", 1), ("wed", 2)]


def test_the_day_before_an_easy_run_is_fine_but_not_for_the_very_new() -> None:
    (one,) = under("easy-run-tomorrow-fine", say(plugin, profile(EASY_WEEK)))
    assert when(one) == "tue thu sun"
    assert not under("easy-run-tomorrow-fine", say(plugin, profile(EASY_WEEK, "")))


LIFT_THEN_RUN = "[[weeks]]\nstarts = 2026-11-23\ntue = {}\n"


@pytest.mark.parametrize(("sessions", "rules", "spoken"), [
    ('["strength legs moderate 30min am", "easy 40min am"]', "", True),
    ('["strength legs moderate 30min am", "easy 40min pm"]', "", False),
    ('["strength legs moderate 30min am", "easy 40min pm"]', "min_gap_hours_if_lift_first = 24", True),
    ('["strength legs moderate 30min pm", "easy 40min pm"]', "", True),
    ('["strength legs moderate 30min", "easy 40min pm"]', "", True),
    ('["strength upper moderate 30min am", "easy 40min am"]', "", False),
    ('["easy 40min am", "strength legs moderate 30min pm"]', "min_gap_hours_if_run_first = 9", False),
])  # fmt: skip
def test_legs_too_close_before_an_easy_run_are_pointed_out(sessions: str, rules: str, spoken: bool) -> None:
    chosen = f'[rules]\n"key-sessions/easy-day-order" = {{ {rules} }}\n\n' if rules else ""
    said = under("easy-day-order", say(plugin, TRAINED + chosen + LIFT_THEN_RUN.format(sessions)))
    assert ("notice" in [one.kind for one in said]) is spoken


@pytest.mark.parametrize(("most", "spoken"), [(2, True), (3, True), (4, False)])
def test_how_many_key_runs_are_too_many_can_be_set(most: int, spoken: bool) -> None:
    rules = f'"key-sessions/too-many-keys" = {{ max_keys = {most} }}'
    assert bool(under("too-many-keys", say(plugin, profile(FOUR_KEYS, rules=rules)))) is spoken


def test_days_that_were_left_out_are_named() -> None:
    text = (
        TRAINED
        + '[[weeks]]\nstarts = 2026-11-23\nmon = "free"\nwed = "rest"\nthu = "free"\nfri = "free"\nsat = "free"\n'
    )
    (one,) = under("unknown-day", say(plugin, text))
    assert when(one) == "tue sun"
    assert (one.message or "").startswith("Tuesday and Sunday: nothing written")


@pytest.mark.parametrize("minutes", [75, 90, 150])
def test_the_words_about_a_shorter_long_run_name_the_number_that_was_set(minutes: int) -> None:
    rules = f'"key-sessions/long-run-protected" = {{ long_minutes = {minutes} }}'
    days = [*["free"] * 6, f"long {minutes - 5}min"]
    eve, day = [one for one in say(plugin, profile(days, rules=rules)) if one.kind == "caution"]
    assert eve.message == (
        f"Better on another day: Sunday's long run is near. It is under {minutes} minutes, so legs are allowed the day"
        " before, with care."
    )
    assert day.message == (
        f"After Sunday's long run legs are allowed with care, as it is under {minutes} minutes; another day is better."
    )
    assert (when(eve), when(day)) == ("sat", "sun")


def test_a_shorter_long_run_on_the_next_monday_is_near_on_sunday_and_says_nothing_of_its_own_day() -> None:
    said = say(plugin, profile(EASY_WEEK, next_week=["long 60min", *EASY_WEEK[1:]]))
    (one,) = [one for one in under("long-run-protected", said) if one.kind == "caution"]
    assert when(one) == "sun"
    assert "Monday's long run is near" in (one.message or "")


@pytest.mark.parametrize("long", ["long 70min", "long 130min"])
def test_light_legs_planned_on_the_eve_of_a_long_run_may_stay_and_are_named(long: str) -> None:
    def named(saturday: str) -> list[str]:
        said = under("long-run-protected", say(plugin, profile([*["free"] * 5, saturday, long])))
        return [f"{when(one)}: {one.message}" for one in said if isinstance(one, Notice)]

    assert named("strength legs+core light 20min") == [
        "sat: Saturday's leg work stands on the eve of Sunday's long run. Light, it may stay; anything heavier goes to"
        " another day."
    ]
    assert named("strength upper light 20min") == []
    assert named("strength legs moderate 20min") == []  # what guards the eve speaks of that


def test_where_no_day_is_good_the_words_leave_the_ways_out_to_the_advice() -> None:
    (said,) = under("downgrade-ladder", say(plugin, profile(FOUR_KEYS)))
    assert (said.message or said.rule.message) == "Your week leaves no good day for heavy legs."
