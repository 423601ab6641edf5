"""What dose says of worked weeks, written out: which dates, which work, what numbers."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest

import runrules_dose
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
    UPPER,
    Apart,
    Cue,
    Engine,
    Limit,
    Notice,
    Prefer,
    Propose,
    Rule,
    Statement,
    Veto,
    Work,
    exercises,
    hookimpl,
    parse_profile,
)
from runrules.testing import Check, parametrize_with_checks, say

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
PROMISES_AND_BLAME = ("prevent", "guarantee", "injur", "weak ", "your fault", "should have", "diagnos")
Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_dose, text)
    return [one for one in said if one.rule.id == f"dose/{rule}" and isinstance(one, kind)]


def race(when: str, distance: str = "marathon") -> str:
    return f'\n[[races]]\ndate = {when}\ndistance = "{distance}"\n'


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"dose/{rule}" = {{ {inside} }}\n'


def wishes(text: str) -> list[tuple[str, int, object, int]]:
    return [(one.name, one.rank, one.work, one.minutes) for one in ask(text, "frequency", Propose)]


@parametrize_with_checks(runrules_dose)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_a_lifter_in_base_gets_heavy_legs_and_a_second_moderate_session() -> None:
    assert wishes(LIFTER + WEEK) == [
        ("legs", 2, (LEGS | CORE) & HEAVY, 40),
        ("second", 3, FULL & MODERATE, 30),
    ]
    (_, second) = ask(LIFTER + WEEK, "frequency", Propose)
    assert second.instead == ((UPPER | CORE) & MODERATE,)
    jumps, legs = ask(LIFTER + WEEK, "frequency", Prefer)
    assert (legs.work, legs.dates, legs.points) == (LEGS & MODERATE, None, 2)
    assert (jumps.work, jumps.dates, jumps.points) == (JUMPS, None, -1)


def test_a_beginner_gets_the_same_at_moderate_load() -> None:
    assert wishes(WEEK) == [("legs", 2, (LEGS | CORE) & MODERATE, 30), ("second", 3, FULL & MODERATE, 30)]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2027-01-31", [("legs", 2, (LEGS | CORE) & HEAVY, 40)]),  # build
        ("2026-12-13", [("legs", 2, (LEGS | CORE) & HEAVY, 40)]),  # peak
        ("2026-12-06", [("legs", 2, (LEGS | CORE) & HEAVY, 25)]),  # taper: the weight stays
        ("2026-11-29", [("legs", 5, (LEGS | CORE) & LIGHT, 20)]),  # race week
        ("2026-11-22", [("second", 3, (UPPER | CORE) & LIGHT, 20)]),
    ],
)
def test_the_wishes_follow_the_phase(when: str, expected: list[tuple[str, int, object, int]]) -> None:
    assert wishes(LIFTER + race(when) + WEEK) == expected


def test_in_the_taper_only_those_lift_heavy_who_are_used_to_it() -> None:
    new = LIFTER.replace("[athlete]\n", "[athlete]\nheavy_leg_sessions = 2\n")
    assert wishes(new + race("2026-12-06") + WEEK) == [("legs", 2, (LEGS | CORE) & MODERATE, 25)]


@pytest.mark.parametrize(
    ("wished", "minutes"),
    [("", 25), ("[strength]\nminutes = 45\n", 45), (setting("duration", minutes_default=20), 20)],
)
def test_in_the_taper_the_session_is_as_long_as_the_one_of_the_build_unless_the_runner_names_the_minutes(
    wished: str, minutes: int
) -> None:
    text = "[athlete]\nstrength_since = 2026-10-26\n" + wished + race("2026-12-06") + WEEK
    assert [one[3] for one in wishes(text)] == [minutes]


def test_from_60_on_and_under_18_the_build_keeps_two_sessions() -> None:
    for age in (17, 60):
        assert len(wishes(f"[athlete]\nage = {age}\n" + race("2027-01-31") + WEEK)) == 2


def test_the_runners_own_number_and_minutes_count() -> None:
    three = wishes("[strength]\nsessions = 3\nminutes = 25\n" + WEEK)
    assert [(name, minutes) for name, _, _, minutes in three] == [("legs", 25), ("second", 25), ("third", 25)]
    assert wishes("[strength]\nsessions = 1\nminutes = 5\n" + WEEK)[0][3] == 5
    assert wishes("[strength]\nsessions = 1\nminutes = 90\n" + WEEK)[0][3] == 60


def test_what_is_planned_is_not_wished_for_again() -> None:
    legs = WEEK.replace('thu = "free"', 'thu = "strength legs moderate 30min"')
    assert [name for name, *_ in wishes(legs)] == ["second"]
    arms = WEEK.replace('thu = "free"', 'thu = "strength upper+core moderate 30min"')
    assert [name for name, *_ in wishes(arms)] == ["legs"]
    both = legs.replace('mon = "easy 50min"', 'mon = "strength upper+core moderate 20min"')
    assert wishes(both) == []


@pytest.mark.parametrize(
    ("wanted", "planned", "names"),
    [
        (3, ["legs moderate"], ["second", "third"]),
        (3, ["upper+core light"], ["legs", "second"]),
        (3, ["full moderate", "legs light"], ["third"]),
        (3, ["upper light", "core light"], ["legs"]),
        (3, ["jumps light", "upper light"], ["second"]),
        (2, ["upper light", "core light"], []),
    ],
)
def test_what_is_left_to_wish_for_goes_by_what_the_planned_sessions_hold(
    wanted: int, planned: list[str], names: list[str]
) -> None:
    text = WEEK
    for day, what in zip(("tue", "thu"), planned, strict=False):
        text = text.replace(f'{day} = "free"', f'{day} = "strength {what} 20min"')
    assert [name for name, *_ in wishes(f"[strength]\nsessions = {wanted}\n" + text)] == names


@pytest.mark.parametrize("wish", ["", "sessions = 1", "sessions = 2", "sessions = 3\nminutes = 40"])
def test_a_recovery_week_gets_one_short_light_session_without_legs_whatever_is_wished(wish: str) -> None:
    after = f"[strength]\n{wish}\n" + race("2026-11-22") + WEEK
    assert [(work, minutes) for _, _, work, minutes in wishes(after)] == [((UPPER | CORE) & LIGHT, 20)]
    assert all("one short, light session" in (one.message or "") for one in ask(after, "frequency", Propose))


def test_race_week_says_that_none_is_fine() -> None:
    (one,) = ask(race("2026-11-29") + WEEK, "frequency", Propose)
    assert one.message == "In race week a short light session is plenty, and none is fine."


def test_five_sessions_are_too_many_and_three_are_wished() -> None:
    text = "[strength]\nsessions = 5\n" + WEEK
    (warning,) = ask(text, "frequency", Notice)
    assert warning.level == "warning"
    assert warning.message is not None
    assert warning.message.startswith("Five strength sessions in one week of running is too much too soon.")
    assert warning.params == (("asked", 5), ("most", 3))
    assert len(wishes(text)) == 3
    assert ask("[strength]\nsessions = 3\n" + WEEK, "frequency", Notice) == []


def test_both_ends_of_the_number_of_sessions() -> None:
    assert len(wishes(setting("frequency", sessions_default=1) + WEEK)) == 1
    assert len(wishes(setting("frequency", sessions_default=3) + WEEK)) == 3
    assert len(wishes("[strength]\nsessions = 5\n" + setting("frequency", sessions_max=2) + WEEK)) == 2
    four = wishes("[strength]\nsessions = 5\n" + setting("frequency", sessions_max=4) + WEEK)
    assert four[3] == ("fourth", 5, (UPPER | CORE) & LIGHT, 30)


@pytest.mark.parametrize(("max_lower", "two_key", "one_key"), [(1, 1, 2), (2, 2, 3), (3, 3, 3)])
def test_leg_sessions_are_capped_by_key_runs(max_lower: int, two_key: int, one_key: int) -> None:
    own = setting("max-lower", max_lower=max_lower)
    legs, everything = ask(own + WEEK, "max-lower", Limit)
    assert (legs.work, legs.sessions) == (LEGS | JUMPS, two_key)
    assert (everything.work, everything.sessions) == (EVERYTHING, 4)
    calm = own + WEEK.replace("intervals", "easy")
    assert ask(calm, "max-lower", Limit)[0].sessions == one_key


def test_only_a_plan_with_too_many_leg_days_is_told_so() -> None:
    (legs, _) = ask(WEEK, "max-lower", Limit)
    assert legs.message == "At most two leg sessions this week, so that you can recover."
    full = WEEK
    for day in ('tue = "free"', 'thu = "free"', 'sun = "rest"'):
        full = full.replace(day, f'{day[:3]} = "strength legs moderate"')
    assert ask(full, "max-lower", Limit)[0].message is None  # the rule's own: too many leg days


def test_all_sessions_are_capped_at_both_ends() -> None:
    for most in (2, 6):
        assert ask(setting("max-lower", max_all=most) + WEEK, "max-lower", Limit)[1].sessions == most


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ({}, 2),
        ({"min_hours": 36, "min_days": 1}, 2),
        ({"min_hours": 72}, 3),
        ({"min_days": 3}, 3),
    ],
)
def test_leg_sessions_stand_apart(values: dict[str, float], days: int) -> None:
    own = setting("spacing", **values) if values else ""
    (apart,) = ask(own + WEEK, "spacing", Apart)
    assert (apart.work, apart.other, apart.days) == (LOADED_LEGS, LOADED_LEGS, days)


def test_the_days_between_do_not_go_by_age_here() -> None:
    assert ask("[athlete]\nage = 62\n" + WEEK, "spacing", Apart)[0].days == 2


def test_both_ends_of_the_duration() -> None:
    for most in (45, 75):
        assert ask(setting("duration", minutes_max=most) + WEEK, "duration", Limit)[0].minutes == most
    for usual in (20, 45):
        assert wishes(setting("duration", minutes_default=usual) + WEEK)[0][3] == usual
    for least in (8, 20):
        for minutes, speaks in ((least - 1, True), (least, False)):
            text = f"[strength]\nminutes = {minutes}\n" + setting("duration", minutes_min=least) + WEEK
            assert wishes(text)[0][3] == minutes
            assert [one.level for one in ask(text, "duration", Notice)] == (["info"] if speaks else [])


def test_only_the_heavy_session_gets_the_longer_time() -> None:
    text = LIFTER + WEEK
    lighter, _ = ask(text, "duration", Limit)
    assert (lighter.minutes, lighter.work) == (30, FULL & (LIGHT | MODERATE))
    assert not lighter.work & ask(text, "frequency", Propose)[0].work
    arms = text.replace('thu = "free"', 'thu = "strength upper+core moderate 45min"')
    lighter, _ = ask(arms, "duration", Limit)
    assert not lighter.work & (UPPER | CORE)
    for unchanged in (WEEK, text + "[strength]\nminutes = 45\n"):
        assert [one.minutes for one in ask(unchanged, "duration", Limit)] == [60]


class NothingHeavy:
    """A plugin that closes heavy legs on every day."""

    rule = Rule("toy/light", "Nothing heavy.", "Nothing heavy.", "For this test.", "firm", "C", closes=LEGS & HEAVY)

    @hookimpl
    def runrules_rules(self) -> list[Rule]:
        return [self.rule]

    @hookimpl
    def runrules_advise(self) -> list[Statement]:
        return [Veto(self.rule, LEGS & HEAVY)]


def test_heavy_legs_that_come_to_less_last_half_an_hour() -> None:
    text = "[strength]\nsessions = 1\n" + LIFTER + WEEK
    for others, load, minutes in (({}, "heavy", 40), ({"toy": NothingHeavy()}, "moderate", 30)):
        advice = Engine({"dose": runrules_dose, **others}).advise(parse_profile(text))
        found = [lift for day in advice.weeks[0].days for lift in day.strength]
        assert [(lift.load, lift.minutes) for lift in found] == [(load, minutes)]


def test_short_days_get_two_rounds_on_their_dates_only() -> None:
    text = "[strength]\nminutes_by_day = { tue = 20, fri = 20, sun = 40 }\n" + WEEK
    (limit,) = ask(text, "short-session", Limit)
    assert limit.exercises == 4
    for number in (3, 5):
        own = setting("short-session", exercises=number)
        assert ask("[strength]\nminutes = 20\n" + own + WEEK, "short-session", Limit)[0].exercises == number
    assert (limit.sets, limit.dates) == (2, (date(2026, 11, 24), date(2026, 11, 27)))
    (notice,) = ask(text, "short-session", Notice)
    assert notice.message == "Twenty minutes: one squat or lunge, one hinge, calves, core. Two rounds, done."
    assert len(ask(text, "supersets", Notice)) == 1
    every = ask("[strength]\nminutes = 20\n" + WEEK, "short-session", Limit)
    assert [(one.sets, one.dates) for one in every] == [(2, None)]
    for rounds in (1, 3):
        own = setting("short-session", rounds=rounds)
        assert ask("[strength]\nminutes = 20\n" + own + WEEK, "short-session", Limit)[0].sets == rounds
    (one,) = ask("[strength]\nminutes = 20\n" + setting("short-session", rounds=1) + WEEK, "short-session", Notice)
    assert (one.message or "").endswith("One round, done.")


@pytest.mark.parametrize(("sessions", "enough", "told"), [(1, 4, "four"), (2, 4, ""), (2, 10, "ten"), (1, 2, "")])
def test_short_sessions_that_make_few_weekly_sets_say_how_many_keep_most_of_the_gain(
    sessions: int, enough: int, told: str
) -> None:
    own = setting("short-session", weekly_sets_per_muscle=enough)
    (notice,) = ask(f"[strength]\nminutes = 20\nsessions = {sessions}\n" + own + WEEK, "short-session", Notice)
    said = (notice.message or "").partition("done.")[2]
    assert said == (f" About {told} sets a week for a muscle keep most of the gain." if told else "")


def test_one_long_session_may_as_well_be_two() -> None:
    assert len(ask("[strength]\nsessions = 1\nminutes = 50\n" + WEEK, "two-short-adherence", Notice)) == 1
    assert ask("[strength]\nsessions = 1\nminutes = 49\n" + WEEK, "two-short-adherence", Notice) == []


@pytest.mark.parametrize(("since", "weeks", "heavy"), [("2026-10-12", 6, True), ("2026-10-13", 6, False)])
def test_heavy_begins_with_the_weeks_of_groundwork(since: str, weeks: int, heavy: bool) -> None:
    text = f"[athlete]\nstrength_since = {since}\n" + setting("heavy-when-ready", ready_weeks=weeks) + WEEK
    assert bool(ask(text, "heavy-when-ready", Prefer)) is heavy
    assert (wishes(text)[0][2] == (LEGS | CORE) & HEAVY) is heavy


@pytest.mark.parametrize(
    ("done", "weeks", "heavy"), [(0, 6, False), (5, 6, False), (6, 6, True), (6, 12, False), (12, 12, True)]
)
def test_the_groundwork_holds_a_leg_session_for_each_of_its_weeks(done: int, weeks: int, heavy: bool) -> None:
    text = f"[athlete]\nstrength_since = 2025-01-06\nleg_sessions = {done}\n"
    text += setting("heavy-when-ready", ready_weeks=weeks) + WEEK
    assert (wishes(text)[0][2] == (LEGS | CORE) & HEAVY) is heavy
    assert bool(ask(text, "heavy-when-ready", Prefer)) is heavy
    assert bool(ask(text + race("2026-12-06"), "frequency", Propose)[0].work & HEAVY) is heavy
    assert bool(ask(LIFTER + f"leg_sessions = {done}\n" + WEEK, "frequency", Propose)[0].instead) is (done >= 6)


@pytest.mark.parametrize("when", ["", race("2027-01-12"), race("2026-12-06")])
@pytest.mark.parametrize(
    ("injury", "heavy"),
    [
        ('site = "low_back"\npain = 5', False),
        ('site = "pfp"\npain = 4', False),
        ('site = "pfp"\npain = 3', True),
        ('site = "pfp"\npain = 2\nsigns = ["swelling"]', False),
        ('site = "bsi_tibia"\nsigns = ["pinpoint"]', False),
        ('site = "wrist"\npain = 5', True),
    ],
)
def test_a_leg_or_back_that_hurts_makes_the_session_a_lighter_one(when: str, injury: str, heavy: bool) -> None:
    (legs, *_) = ask(LIFTER + f"[[athlete.injuries]]\n{injury}\n" + when + WEEK, "frequency", Propose)
    assert legs.work == (LEGS | CORE) & (HEAVY if heavy else MODERATE)


def test_what_a_clinician_has_cleared_is_lifted_heavy_again() -> None:
    text = LIFTER + 'cleared = ["low_back"]\n[[athlete.injuries]]\nsite = "low_back"\npain = 5\n' + WEEK
    assert wishes(text)[0][2] == (LEGS | CORE) & HEAVY


def test_both_ends_of_the_groundwork() -> None:
    eight = "[athlete]\nstrength_since = 2026-09-28\n"
    assert ask(eight + setting("heavy-when-ready", ready_weeks=4) + WEEK, "heavy-when-ready", Prefer)
    assert not ask(eight + setting("heavy-when-ready", ready_weeks=12) + WEEK, "heavy-when-ready", Prefer)


@pytest.mark.parametrize("sets", [2, 3, 5])
def test_heavy_legs_get_a_few_sets_only(sets: int) -> None:
    text = LIFTER + setting("heavy-when-ready", sets=sets) + WEEK
    (limit,) = ask(text, "heavy-when-ready", Limit)
    assert (limit.work, limit.sets) == (LEGS & HEAVY, sets)
    assert ask(WEEK, "heavy-when-ready", Limit) == []


def test_repetitions_and_rests_of_heavy_sets_are_told_to_whoever_fills_the_session() -> None:
    (rule,) = [one for one in runrules_dose.runrules_rules() if one.id == "dose/heavy-when-ready"]
    assert {one.name: one.tells for one in rule.settings if one.tells} == {
        "reps": "heavy_reps",
        "rest_s": "heavy_rest_s",
    }


@pytest.mark.parametrize("when", ["", race("2027-01-31")])
@pytest.mark.parametrize(("kit", "load"), [('"dumbbell"', HEAVY), ('"band"', MODERATE)])
def test_a_session_of_the_ready_and_well_may_hold_jumps_at_its_load(when: str, kit: str, load: Work) -> None:
    text = f"[athlete]\nstrength_since = 2026-05-04\nequipment = [{kit}]\n" + when + WEEK
    (legs, *_) = ask(text, "frequency", Propose)
    assert (legs.work, legs.instead) == ((LEGS | CORE) & load, ((LEGS | CORE | JUMPS) & load,))


@pytest.mark.parametrize(("done", "offered"), [(2, 0), (3, 1)])
def test_jumps_wait_while_heavy_weights_are_new(done: int, offered: int) -> None:
    text = LIFTER + f"heavy_leg_sessions = {done}\n" + WEEK
    assert len(ask(text, "frequency", Propose)[0].instead) == offered


@pytest.mark.parametrize(
    "why_not",
    [
        '[strength]\ngoal = "health"\n',
        race("2026-12-13"),  # peak
        race("2026-12-06"),
        '[[athlete.injuries]]\nsite = "pfp"\npain = 1\n',
        "[athlete.state]\nsoreness = 4\n",
        "[athlete.state]\nfever = true\n",
        '[athlete.state]\nsigns = ["missed_periods"]\n',
    ],
)
def test_no_jumps_are_offered_to_whoever_is_not_well_or_near_a_race(why_not: str) -> None:
    assert ask(LIFTER + why_not + WEEK, "frequency", Propose)[0].instead == ()


@pytest.mark.parametrize("line", ["age = 17", 'conditions = ["heart"]', "weeks_postnatal = 8"])
def test_no_jumps_are_offered_to_the_young_and_those_with_a_condition(line: str) -> None:
    lifter = f"[athlete]\nstrength_since = 2026-05-04\n{line}\n"
    assert ask(lifter + WEEK, "frequency", Propose)[0].instead == ()
    assert ask("[athlete]\nstrength_since = 2026-10-19\n" + WEEK, "frequency", Propose)[0].instead == ()


class Jumper:
    """A plugin that speaks for jumps."""

    rule = Rule("toy/jumps", "Jumps are good.", "Jumps are good.", "For this test.", "soft", "C")

    @hookimpl
    def runrules_rules(self) -> list[Rule]:
        return [self.rule]

    @hookimpl
    def runrules_advise(self) -> list[Statement]:
        return [Prefer(self.rule, JUMPS, None, 2)]


def test_jumps_join_in_only_where_a_rule_speaks_for_them() -> None:
    text = "[strength]\nsessions = 1\n" + LIFTER + WEEK
    for others, areas in (({}, ("legs", "core")), ({"toy": Jumper()}, ("legs", "core", "jumps"))):
        advice = Engine({"dose": runrules_dose, **others}).advise(parse_profile(text))
        assert [lift.areas for day in advice.weeks[0].days for lift in day.strength] == [areas]


@pytest.mark.parametrize(
    "why_not",
    [
        '[strength]\ngoal = "health"\n',
        race("2026-12-06"),
    ],
)
def test_heavy_waits_for_health_and_taper(why_not: str) -> None:
    assert ask(LIFTER + why_not + WEEK, "heavy-when-ready", Prefer) == []


def test_the_young_and_those_with_bands_only_do_not_lift_heavy() -> None:
    assert ask(LIFTER.replace("35", "17") + WEEK, "heavy-when-ready", Prefer) == []
    assert ask(LIFTER.replace(', "dumbbell"', "") + WEEK, "heavy-when-ready", Prefer) == []


def test_without_anything_heavy_legs_and_jumps_are_closed_all_week() -> None:
    (veto,) = ask('[athlete]\nequipment = ["none"]\n' + WEEK, "no-gym-fine", Veto)
    assert (veto.work, veto.dates, veto.severity) == ((LEGS & HEAVY) | JUMPS, None, "firm")
    (bands,) = ask('[athlete]\nequipment = ["band"]\n' + WEEK, "no-gym-fine", Veto)
    assert bands.work == LEGS & HEAVY
    assert "one missed week is harmless" in (veto.message or "")
    assert "missed" not in (bands.message or "")
    assert ask('[athlete]\nequipment = ["backpack"]\n' + WEEK, "no-gym-fine", Veto) == []
    assert ask(WEEK, "no-gym-fine", Veto) == []


@pytest.mark.parametrize("seconds", [2, 3, 4])
def test_without_a_weight_single_leg_work_is_lowered_slowly(seconds: int) -> None:
    bands = '[athlete]\nequipment = ["band"]\n' + setting("no-gym-fine", tempo_lower_s=seconds) + WEEK
    (cue,) = ask(bands, "no-gym-fine", Cue)
    found = [exercises()[one] for one in cue.exercises]
    assert found
    assert all(one.unilateral and one.area == "legs" for one in found)
    assert f"Lower over about {('two', 'three', 'four')[seconds - 2]} seconds" in (cue.message or "")
    assert ask(LIFTER + WEEK, "no-gym-fine", Cue) == ask(WEEK, "no-gym-fine", Cue) == []


def test_repetitions_are_kept_in_reserve_when_there_is_leg_work() -> None:
    (notice,) = ask(LIFTER + WEEK, "not-to-failure", Notice)
    assert notice.message is not None
    assert notice.message.startswith("Stop with two or three good reps left.")
    (limit,) = ask(LIFTER + WEEK, "not-to-failure", Limit)
    assert (limit.work, limit.reserve) == (LOADED_LEGS, 2)
    (most,) = ask(LIFTER + setting("not-to-failure", reps_in_reserve=4) + WEEK, "not-to-failure", Notice)
    assert most.message is not None
    assert "four or five" in most.message
    (least,) = ask(LIFTER + setting("not-to-failure", reps_in_reserve=1) + WEEK, "not-to-failure", Notice)
    assert least.message is not None
    assert "one or two good" in least.message
    assert ask(LIFTER + race("2026-11-29") + WEEK, "not-to-failure", Notice) == []


@pytest.mark.parametrize(("since", "speaks"), [("2026-10-26", True), ("2026-10-27", False), ("2026-11-16", False)])
def test_the_first_four_weeks_of_lifting_hear_of_one_number_in_reserve_only(since: str, speaks: bool) -> None:
    text = f"[athlete]\nstrength_since = {since}\n" + WEEK
    assert bool(ask(text, "not-to-failure", Notice)) is speaks
    assert ask(WEEK, "not-to-failure", Notice) == []


def test_no_message_promises_blames_or_diagnoses() -> None:
    for one in runrules_dose.runrules_rules():
        said = [spoken.message or "" for spoken in say(runrules_dose, one.example)]
        for message in (one.message, one.summary, *said):
            assert not [word for word in PROMISES_AND_BLAME if word in message.lower()]


NONE = "[strength]\nsessions = 0\n"


@pytest.mark.parametrize("lifter", ["", LIFTER, '[athlete]\nequipment = ["band"]\nstrength_since = 2026-05-18\n'])
def test_whoever_wants_no_strength_is_asked_nothing_and_every_limit_holds(lifter: str) -> None:
    wished, none = say(runrules_dose, lifter + WEEK), say(runrules_dose, lifter + NONE + WEEK)
    assert {one.kind for one in none} <= {"limit", "apart", "veto", "cue"}
    limits = [one for one in wished if isinstance(one, Apart | Veto) or (isinstance(one, Limit) and one.minutes != 30)]
    assert set(limits) <= set(none)


def test_of_a_week_that_is_over_and_held_no_strength_there_is_nothing_to_say() -> None:
    assert say(runrules_dose, "today = 2026-11-30\n" + NONE + WEEK) == ()
    assert say(runrules_dose, "today = 2026-11-29\n" + NONE + WEEK)


@pytest.mark.parametrize(("age", "before", "offered"), [
    (59, "upper light", True), (60, "upper light", False), (95, "legs moderate", False), (60, "jumps light", True),
])  # fmt: skip
def test_from_60_on_jumps_are_offered_only_to_those_who_jumped_before(age: int, before: str, offered: bool) -> None:
    earlier = f'\n[[weeks]]\nstarts = 2026-11-16\ntue = "strength {before} done"\n'
    text = "today = 2026-11-23\n" + LIFTER.replace("35", str(age)) + earlier + WEEK
    assert bool(ask(text, "frequency", Propose)[0].instead) is offered
