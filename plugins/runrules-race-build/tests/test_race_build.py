"""What race-build says of worked weeks, written out: which dates, which work, what numbers."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest

import runrules_dose
import runrules_race_build
from runrules import (
    CORE,
    EVERYTHING,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    Caution,
    Engine,
    Limit,
    Notice,
    Prefer,
    Propose,
    Statement,
    Veto,
    parse_profile,
)
from runrules.testing import Check, parametrize_with_checks, say

WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "rest"
tue = "intervals 60min"
wed = "easy 60min"
thu = "easy 70min"
fri = "rest"
sat = "easy 50min"
sun = "long 30km"
"""
LIFTER = "[athlete]\nstrength_since = 2025-11-03\n"

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_race_build, text)
    return [one for one in said if one.rule.id == f"race-build/{rule}" and isinstance(one, kind)]


def race(when: str, distance: str = "marathon", priority: str = "A") -> str:
    return f'\n[[races]]\ndate = {when}\ndistance = "{distance}"\npriority = "{priority}"\n'


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"race-build/{rule}" = {{ {inside} }}\n'


def days(*numbers: int) -> tuple[date, ...]:
    """Dates of the week by the day of November."""
    return tuple(date(2026, 11, number) for number in numbers)


@parametrize_with_checks(runrules_race_build)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_marathon_race_week_closes_heavy_legs_and_jumps_and_everything_on_sunday() -> None:
    text = LIFTER + race("2026-11-29") + WEEK
    (last,) = ask(text, "last-heavy", Veto)
    assert (last.work, last.dates) == ((LEGS & HEAVY) | JUMPS, days(23, 24, 25, 26, 27, 28))
    day, eve = ask(text, "race-eve", Veto)
    assert (day.work, day.dates) == (EVERYTHING, days(29))
    assert (eve.work, eve.dates) == ((EVERYTHING & (MODERATE | HEAVY)) | JUMPS, days(28))
    (light,) = ask(text, "race-eve", Caution)
    assert (light.work, light.dates) == (FULL & LIGHT, days(28))
    few, added = ask(text, "race-eve", Limit)
    assert (few.minutes, few.dates, few.work) == (10, days(28), EVERYTHING)
    assert (added.sessions, added.dates, added.work) == (0, days(28), EVERYTHING)
    (taper,) = ask(text, "taper-volume", Limit)
    assert (taper.percent, taper.dates) == (50, days(23, 24, 25, 26, 27, 28))
    (warned,) = ask(text, "taper-volume", Caution)
    assert (warned.work, warned.dates) == (LEGS & MODERATE, days(23, 24, 25, 26, 27, 28))
    assert len(ask(text, "taper-zero-ok", Notice)) == 1
    assert ask(text, "keep-one", Propose) == []
    assert ask(text, "keep-one", Notice) == []


def test_the_peak_of_a_build_keeps_one_heavy_session_of_25_minutes() -> None:
    text = LIFTER + race("2027-01-03") + WEEK
    (one,) = ask(text, "keep-one", Propose)
    assert (one.name, one.rank, one.work, one.minutes) == ("legs", 1, (LEGS | CORE) & HEAVY, 25)
    assert ask(text, "keep-one", Notice) == []
    (half,) = ask(text, "keep-load-cut-sets", Limit)
    assert (half.percent, half.dates) == (50, None)
    assert ask(text, "no-new-stress", Veto) == []


def test_whoever_wants_no_session_is_asked_to_keep_one_and_hears_why() -> None:
    text = LIFTER + race("2027-01-03") + "[strength]\nsessions = 0\n"
    assert len(ask(text + WEEK, "keep-one", Propose)) == 1
    (why,) = ask(text + WEEK, "keep-one", Notice)
    assert why.level == "warning"
    assert why.message is not None
    assert "One a week held strength all season in trials" in why.message
    assert why.message.endswith("25 minutes will do.")
    planned = WEEK.replace('fri = "rest"', 'fri = "strength full moderate"')
    assert ask(text + planned, "keep-one", Propose) == []


@pytest.mark.parametrize(
    ("text", "heavy"),
    [
        ("", True),
        ("leg_sessions = 5\n", False),
        ("leg_sessions = 6\n", True),
        ('[[athlete.injuries]]\nsite = "low_back"\npain = 4\n', False),
        ('[[athlete.injuries]]\nsite = "low_back"\npain = 3\n', True),
        ('[[athlete.injuries]]\nsite = "itbs"\npain = 2\nsigns = ["limping"]\n', False),
        ('[[athlete.injuries]]\nsite = "shoulder"\npain = 5\n', True),
        ('cleared = ["itbs"]\n[[athlete.injuries]]\nsite = "itbs"\npain = 5\n', True),
    ],
)
def test_the_session_that_is_kept_is_heavy_only_with_groundwork_and_without_much_pain(text: str, heavy: bool) -> None:
    (one,) = ask(LIFTER + text + race("2027-01-03") + WEEK, "keep-one", Propose)
    assert one.work == (LEGS | CORE) & (HEAVY if heavy else MODERATE)


@pytest.mark.parametrize(
    ("session", "heavy"),
    [
        ('mon = "strength full moderate done"', False),  # 21 days before the week
        ('tue = "strength full moderate done"', True),
        ('mon = "easy 30min done"', True),  # nobody knows
    ],
)
def test_the_first_week_after_a_break_is_not_heavy(session: str, heavy: bool) -> None:
    head = f"today = 2026-11-23\n{LIFTER}{race('2027-01-03')}\n[[weeks]]\nstarts = 2026-11-02\n{session}\n"
    (one,) = ask(head + WEEK, "keep-one", Propose)
    assert bool(one.work & HEAVY) is heavy


@pytest.mark.parametrize(
    ("age", "before", "jumps"),
    [(59, "upper light", True), (60, "legs light", False), (95, "upper light", False), (60, "jumps light", True)],
)
def test_from_60_on_the_session_that_is_kept_may_hold_jumps_for_those_who_jumped_before(
    age: int, before: str, jumps: bool
) -> None:
    head = f"today = 2026-11-23\n{LIFTER}age = {age}\n[strength]\nminutes = 30\n" + race("2027-01-31")
    text = head + f'\n[[weeks]]\nstarts = 2026-11-16\ntue = "strength {before} done"\n' + WEEK
    (one,) = ask(text, "keep-one", Propose)
    assert bool(one.instead) is jumps


@pytest.mark.parametrize(
    ("text", "jumps"),
    [
        (race("2027-01-31") + "[strength]\nminutes = 30\n", True),
        (race("2027-01-31"), False),  # 25 minutes are too short for them
        (race("2026-12-20") + "[strength]\nminutes = 30\n", False),  # peak
        (race("2027-01-31") + '[strength]\nminutes = 30\ngoal = "health"\n', False),
        (race("2027-01-31") + '[strength]\nminutes = 30\n[[athlete.injuries]]\nsite = "itbs"\npain = 1\n', False),
        (race("2027-01-31") + "[strength]\nminutes = 30\n[athlete.state]\nsoreness = 4\n", False),
    ],
)
def test_the_session_that_is_kept_may_hold_jumps_for_the_well(text: str, jumps: bool) -> None:
    (one,) = ask(LIFTER + text + WEEK, "keep-one", Propose)
    assert not one.work & JUMPS
    assert [work.areas for work in one.instead] == ([("legs", "core", "jumps")] if jumps else [])


def test_how_long_nothing_is_new_is_told_to_whoever_fills_the_sessions() -> None:
    (rule,) = [one for one in runrules_race_build.runrules_rules() if one.id == "race-build/no-new-stress"]
    assert [(one.name, one.tells) for one in rule.settings] == [("freeze_weeks", "freeze_weeks")]


def test_less_time_makes_the_session_that_is_kept_shorter() -> None:
    text = race("2027-01-03") + "[strength]\nminutes = 15\n" + WEEK
    (one,) = ask(text, "keep-one", Propose)
    assert (one.work, one.minutes) == ((LEGS | CORE) & MODERATE, 15)


def test_a_planned_session_is_only_praised() -> None:
    text = race("2027-01-03") + WEEK.replace('fri = "rest"', 'fri = "strength full moderate"')
    assert ask(text, "keep-one", Propose) == []
    assert [one.level for one in ask(text, "keep-one", Notice)] == ["info"]


@pytest.mark.parametrize("when", ["2027-05-09", "2026-12-06", "2026-11-29", "2026-11-22"])
def test_base_taper_race_and_recovery_weeks_need_not_keep_one(when: str) -> None:
    assert ask(race(when) + WEEK, "keep-one", Propose) == []


def test_fever_needs_not_keep_one() -> None:
    assert ask("[athlete.state]\nfever = true\n" + race("2027-01-03") + WEEK, "keep-one", Propose) == []


def test_both_ends_of_how_many_are_kept() -> None:
    two = ask(race("2027-01-03") + setting("keep-one", min_sessions=2) + WEEK, "keep-one", Propose)
    assert [(one.name, one.rank, one.work) for one in two] == [
        ("legs", 1, (LEGS | CORE) & MODERATE),
        ("second", 2, FULL & MODERATE),
    ]
    usual = race("2027-01-03") + setting("keep-one", default_sessions=2)
    assert len(ask(usual + WEEK, "keep-one", Propose)) == 2
    assert len(ask(usual + "[strength]\nsessions = 1\n" + WEEK, "keep-one", Propose)) == 1


@pytest.mark.parametrize(("days_ok", "kept"), [(7, True), (14, True), (28, False)])
def test_both_ends_of_when_skipping_is_fine(days_ok: int, kept: bool) -> None:
    text = race("2026-12-13") + setting("taper-zero-ok", zero_ok_days=days_ok) + WEEK
    assert bool(ask(text, "keep-one", Propose)) is kept
    assert bool(ask(text, "taper-zero-ok", Notice)) is not kept


def test_from_60_on_one_short_session_is_the_better_choice() -> None:
    (notice,) = ask("[athlete]\nage = 60\n" + race("2026-11-29") + WEEK, "taper-zero-ok", Notice)
    assert notice.message is not None
    assert notice.message.endswith("From 60 on, one short session a week is the better choice.")


def test_sets_are_cut_when_time_is_short_and_in_the_taper() -> None:
    build = LIFTER + race("2027-01-03")
    for minutes, percent in ((30, 75), (29, 50)):  # two sessions share the cut, if there is time for both
        two = f"[strength]\nsessions = 2\nminutes = {minutes}\n"
        assert ask(build + two + WEEK, "keep-load-cut-sets", Limit)[0].percent == percent
    assert ask(LIFTER + race("2026-12-06") + "[strength]\nsessions = 2\n" + WEEK, "keep-load-cut-sets", Limit)
    new = "[athlete]\nstrength_since = 2026-11-02\n" + race("2027-01-03")
    assert ask(new + WEEK, "keep-load-cut-sets", Limit) == []
    assert ask(build + WEEK, "keep-load-cut-sets", Limit)
    for age, cut in ((17, True), (59, True), (60, False)):  # from 60 on muscle does not stay on so little
        aged = LIFTER + f"age = {age}\n" + race("2027-01-03")
        assert bool(ask(aged + WEEK, "keep-load-cut-sets", Limit)) is cut
        assert bool(ask(aged + "[strength]\nsessions = 1\n" + WEEK, "keep-load-cut-sets", Limit)) is cut
        assert ask(aged + "[strength]\nminutes = 20\n" + WEEK, "keep-load-cut-sets", Limit)
    for share, percent in ((0.33, 33), (0.75, 75)):
        own = setting("keep-load-cut-sets", volume_factor=share)
        assert ask(build + own + WEEK, "keep-load-cut-sets", Limit)[0].percent == percent


@pytest.mark.parametrize(
    ("distance", "name", "least", "usual", "most"),
    [
        ("marathon", "marathon_or_ultra", 7, 10, 14),
        ("ultra", "marathon_or_ultra", 7, 10, 14),
        ("half", "half", 5, 7, 10),
        ("10k", "ten_k", 3, 5, 7),
        ("5k", "five_k", 3, 4, 7),
    ],
)
def test_the_last_heavy_session_by_distance(distance: str, name: str, least: int, usual: int, most: int) -> None:
    for number in (least, usual, most):
        own = setting("last-heavy", **{name: number})
        seen = set()
        for day in range(23, 30):  # a race on each Sunday of three weeks, seen from this one
            for sunday in (date(2026, 11, 29), date(2026, 12, 6), date(2026, 12, 13)):
                vetoes = ask(race(str(sunday), distance) + own + WEEK, "last-heavy", Veto)
                if vetoes and date(2026, 11, day) in (vetoes[0].dates or ()):
                    seen.add((sunday - date(2026, 11, day)).days)
        assert seen == set(range(1, number + 1))


def test_the_eve_of_a_c_race_leaves_light_upper_body_and_core_alone() -> None:
    text = race("2026-11-29", "10k", "C") + WEEK
    (light,) = ask(text, "race-eve", Caution)
    few, added = ask(text, "race-eve", Limit)
    assert (light.work, light.dates) == (LEGS & LIGHT, days(28))
    assert (few.work, few.minutes) == (LEGS, 10)
    assert (added.work, added.sessions) == (EVERYTHING, 0)


@pytest.mark.parametrize("priority", ["A", "B", "C"])
@pytest.mark.parametrize(
    ("planned", "placed"),
    [
        ("", []),
        ('sat = "strength legs light 10min"\n', [("sat", "light", 10, "planned")]),
        ('sat = "strength full moderate 30min"\n', [("sat", "light", 10, "planned")]),
        ('tue = "strength upper moderate 30min"\n', [("tue", "moderate", 30, "planned")]),
    ],
)
def test_nothing_is_added_on_the_eve_of_a_race_and_what_is_planned_is_ten_light_minutes(
    priority: str, planned: str, placed: list[object]
) -> None:
    wished = '[strength]\ndays = ["sat"]\nsessions = 3\n'
    text = LIFTER + wished + race("2026-11-29", "marathon", priority) + "[[weeks]]\nstarts = 2026-11-23\n" + planned
    advice = Engine({"dose": runrules_dose, "race-build": runrules_race_build}).advise(parse_profile(text))
    found = [(day.day, lift) for day in advice.weeks[0].days for lift in day.strength if lift.verdict != "dropped"]
    assert [(day, lift.load, lift.minutes, lift.origin) for day, lift in found] == placed


def test_a_race_on_the_next_monday_has_its_eve_on_this_sunday() -> None:
    (eve,) = ask(race("2026-11-30", "10k", "B") + WEEK, "race-eve", Veto)
    assert eve.dates == days(29)


def test_both_ends_of_the_minutes_on_the_eve() -> None:
    day, eve = ask(race("2026-11-29", "10k", "B") + setting("race-eve", eve_minutes_max=0) + WEEK, "race-eve", Veto)
    assert (day.work, eve.work, eve.dates) == (EVERYTHING, EVERYTHING, days(28))
    few, _ = ask(race("2026-11-29", "10k", "B") + setting("race-eve", eve_minutes_max=15) + WEEK, "race-eve", Limit)
    assert few.minutes == 15


def test_taper_days_by_distance_and_at_both_ends() -> None:
    half = race("2026-12-13", "half")
    (usual,) = ask(half + WEEK, "taper-volume", Limit)
    assert usual.dates == days(29)
    (long,) = ask(half + setting("taper-volume", taper_days=21) + WEEK, "taper-volume", Limit)
    assert long.dates == days(23, 24, 25, 26, 27, 28, 29)
    (week,) = ask(race("2026-12-02", "half") + setting("taper-volume", taper_days=7) + WEEK, "taper-volume", Limit)
    assert week.dates == days(25, 26, 27, 28, 29)
    (ten,) = ask(race("2026-12-02", "10k") + WEEK, "taper-volume", Limit)
    assert ten.dates == days(25, 26, 27, 28, 29)
    for share in (0.3, 0.6):
        own = setting("taper-volume", volume_factor=share)
        assert ask(race("2026-11-29") + own + WEEK, "taper-volume", Limit)[0].percent == round(100 * share)


@pytest.mark.parametrize(
    ("weeks", "when", "frozen"),
    [(4, "2026-12-20", True), (4, "2027-01-03", False), (6, "2027-01-03", True), (2, "2026-12-20", False)],
)
def test_jumps_are_closed_in_the_last_weeks(weeks: int, when: str, frozen: bool) -> None:
    text = LIFTER + race(when) + setting("no-new-stress", freeze_weeks=weeks) + WEEK
    vetoes = ask(text, "no-new-stress", Veto)
    assert [one.work for one in vetoes] == ([JUMPS] if frozen else [])
    assert len(ask(text, "no-new-stress", Notice)) == len(vetoes)


def test_heavy_legs_are_new_for_whoever_has_not_lifted_heavy() -> None:
    (veto,) = ask("[athlete]\nstrength_since = 2026-11-02\n" + race("2026-12-20") + WEEK, "no-new-stress", Veto)
    assert veto.work == JUMPS | (LEGS & HEAVY)


@pytest.mark.parametrize(
    ("distance", "name", "least", "usual", "most"),
    [
        ("marathon", "marathon_or_ultra", 5, 7, 14),
        ("half", "half", 2, 4, 6),
        ("10k", "ten_k", 1, 2, 3),
        ("5k", "five_k", 1, 1, 2),
    ],
)
def test_legs_wait_after_a_race(distance: str, name: str, least: int, usual: int, most: int) -> None:
    for number in (least, usual, most):
        own = setting("post-race", **{name: number})
        first = 3 if distance == "marathon" else 1
        for priority in "ABC":
            text = race("2026-11-22", distance, priority) + own + WEEK
            veto, light = ask(text, "post-race", Veto)
            assert veto.work == LOADED_LEGS
            assert veto.dates == days(*range(23, min(30, 23 + number)))
            assert (light.work, light.dates) == (LEGS & LIGHT, veto.dates[:first])
            warned = ask(text, "post-race", Caution)
            assert [(one.work, one.dates) for one in warned] == (
                [(LEGS & LIGHT, veto.dates[first:])] if veto.dates[first:] else []
            )


@pytest.mark.parametrize(("distance", "first"), [("marathon", (23, 24, 25)), ("half", (23,)), ("5k", (23,))])
def test_the_first_days_after_a_race_come_last_for_any_strength(distance: str, first: tuple[int, ...]) -> None:
    (prefer,) = ask(race("2026-11-22", distance) + WEEK, "post-race", Prefer)
    assert (prefer.work, prefer.dates) == (EVERYTHING, days(*first))
    assert prefer.points < 0
    assert ask(race("2026-11-29", distance) + WEEK, "post-race", Prefer) == []


def test_a_b_race_has_a_guard_and_no_taper() -> None:
    text = race("2026-11-28", "10k", "B") + WEEK
    (veto,) = ask(text, "b-race", Veto)
    assert (veto.work, veto.dates) == (LOADED_LEGS, days(26, 27))
    assert len(ask(text, "b-race", Notice)) == 1
    assert ask(text, "taper-volume", Limit) == []
    assert ask(text, "last-heavy", Veto) == []
    for number, guarded in ((1, days(27)), (3, days(25, 26, 27))):
        (own,) = ask(race("2026-11-28", "10k", "B") + setting("b-race", guard_days=number) + WEEK, "b-race", Veto)
        assert own.dates == guarded


def test_of_two_races_the_more_important_leads_and_of_equals_the_later() -> None:
    def leads(text: str) -> list[object]:
        return [dict(one.params)["date"] for one in ask(text + WEEK, "priority-of-races", Notice)]

    two = race("2026-11-29", "10k", "B") + race("2026-12-13", "half")
    assert leads(two) == ["2026-12-13"]
    (notice,) = ask(two + WEEK, "priority-of-races", Notice)
    assert notice.message is not None
    assert notice.message.endswith("build the week around the one on 13 December.")
    assert leads(race("2026-11-29", "10k") + race("2026-12-13", "half", "B")) == ["2026-11-29"]
    assert leads(race("2026-11-29", "10k") + race("2026-12-13", "half")) == ["2026-12-13"]
    assert (
        leads(setting("priority-of-races", window_days=7) + race("2026-11-29", "10k") + race("2026-12-13", "half"))
        == []
    )
    assert leads(setting("priority-of-races", window_days=35) + race("2026-11-29", "10k") + race("2026-12-27", "half"))


def test_a_long_gap_is_warned_of_with_its_days() -> None:
    def after(first: str, *more: str) -> str:
        head = f'today = 2026-11-23\n{LIFTER}\n[[weeks]]\nstarts = {first}\nthu = "strength full moderate done"\n'
        return head + "".join(f'\n[[weeks]]\nstarts = {one}\nsun = "long 90min"\n' for one in more) + WEEK

    (warning,) = ask(after("2026-11-09", "2026-11-16"), "gap-warning", Notice)
    assert warning.level == "warning"
    assert warning.params == (("days", 11),)
    assert warning.message is not None
    assert warning.message.startswith("It is 11 days since you lifted.")
    assert ask(after("2026-11-16"), "gap-warning", Notice) == []
    assert ask(WEEK, "gap-warning", Notice) == []
    for most, speaks in ((7, True), (16, False)):
        own = after("2026-11-09", "2026-11-16").replace("[athlete]", setting("gap-warning", max_gap=most) + "[athlete]")
        assert bool(ask(own, "gap-warning", Notice)) is speaks
    taper = after("2026-11-09", "2026-11-16").replace("[athlete]", race("2026-12-06") + "[athlete]")
    assert ask(taper, "gap-warning", Notice) == []


def test_no_race_no_words() -> None:
    assert say(runrules_race_build, WEEK) == ()
