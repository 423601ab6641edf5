"""What injury-prevention says of worked weeks, written out: which work, which exercises, what numbers."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar

import pytest

import runrules_injury_prevention
from runrules import HEAVY, JUMPS, LEGS, Caution, Favour, Notice, Statement, Veto, exercises
from runrules.profile.words import SITES
from runrules.testing import Check, parametrize_with_checks, say
from runrules_injury_prevention.exercises import FOR_SITE

LIFTER = "[athlete]\nleg_sessions = 3\nstrength_since = 2026-05-04\n"
WEEK = """
[[weeks]]
starts = 2026-11-23
tue = "intervals 50min"
sun = "long 100min"
"""
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
PROMISES = ("prevents", "will not get injured", "guaranteed", "weak glutes cause")

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_injury_prevention, text)
    return [one for one in said if one.rule.id == f"injury-prevention/{rule}" and isinstance(one, kind)]


def injury(site: str, pain: int = 0, *signs: str) -> str:
    listed = ", ".join(f'"{sign}"' for sign in signs)
    return f'\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\nsigns = [{listed}]\n'


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"injury-prevention/{rule}" = {{ {inside} }}\n'


def favoured(text: str, rule: str) -> list[tuple[str, ...]]:
    return [one.exercises for one in ask(text, rule, Favour)]


@parametrize_with_checks(runrules_injury_prevention)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_a_runner_without_trouble_hears_only_of_calves() -> None:
    said = say(runrules_injury_prevention, "[athlete]\nrunning_since = 2019-04-01\n" + WEEK)
    assert [one.rule.id for one in said] == ["injury-prevention/calf-every-lower"]
    assert favoured(LIFTER + WEEK, "calf-every-lower") == [("single-leg-calf-raise", "bent-knee-calf-raise")]


@pytest.mark.parametrize(("done", "raises"), [
    (0, ("calf-raise",)), (2, ("calf-raise",)), (3, ("single-leg-calf-raise", "bent-knee-calf-raise")),
])  # fmt: skip
def test_the_first_three_leg_sessions_raise_both_heels_at_once(done: int, raises: tuple[str, ...]) -> None:
    text = LIFTER.replace("3", str(done), 1) + WEEK
    (said,) = ask(text, "calf-every-lower", Favour)
    assert said.exercises == raises
    assert ("on both legs" in (said.message or "")) is (done < 3)


def test_both_ends_of_the_calf_sets() -> None:
    assert favoured(LIFTER + setting("calf-every-lower", sets_bent=0) + WEEK, "calf-every-lower") == [
        ("single-leg-calf-raise",)
    ]
    (most,) = ask(setting("calf-every-lower", sets_straight=4, sets_bent=4) + WEEK, "calf-every-lower", Favour)
    assert most.params == (("sets_straight", 4), ("sets_bent", 4))


def test_calves_rest_with_a_tear_and_without_strength() -> None:
    assert favoured(injury("achilles_rupture", 6) + WEEK, "calf-every-lower") == []
    assert favoured("[strength]\nsessions = 0\n" + WEEK, "calf-every-lower") == []


@pytest.mark.parametrize(("months", "speaks"), [(6, False), (12, True), (24, True)])
def test_new_runners_get_hips_and_core(months: int, speaks: bool) -> None:
    text = "[athlete]\nrunning_since = 2026-02-01\n" + setting("hip-core-novice", novice_months=months) + WEEK
    assert bool(favoured(text, "hip-core-novice")) is speaks
    assert bool(ask(text, "claims-modest", Notice)) is speaks


def test_a_knee_of_old_gets_hips_and_core_twice_a_week() -> None:
    wanted = ask(LIFTER + injury("pfp") + WEEK, "hip-core-novice", Favour)
    assert [(one.exercises, one.points) for one in wanted] == [
        (("side-leg-raise", "single-leg-bridge"), 2),
        (("side-plank",), 1),
    ]
    first = favoured(injury("pfp") + WEEK, "hip-core-novice")
    assert first == [("side-leg-raise", "glute-bridge"), ("side-plank",)]
    (notice,) = ask(injury("pfp") + WEEK, "hip-core-novice", Notice)
    assert notice.message is not None
    assert "twice this week" in notice.message
    for number, word in ((1, "once"), (3, "three times")):
        (own,) = ask(
            injury("pfp") + setting("hip-core-novice", sessions_per_week=number) + WEEK, "hip-core-novice", Notice
        )
        assert own.message is not None
        assert f"block {word} this week" in own.message
    for number in (2, 5):
        own_list = favoured(
            injury("pfp") + setting("hip-core-novice", exercises_per_session=number) + WEEK, "hip-core-novice"
        )
        assert sum(len(one) for one in own_list) == number


@pytest.mark.parametrize("site", ["groin_hip", "bsi_hip"])
def test_a_pain_deep_in_the_hip_gets_no_hip_block(site: str) -> None:
    new = "[athlete]\nrunning_since = 2026-08-03\n"
    assert favoured(new + injury(site, 3) + WEEK, "hip-core-novice") == []
    assert ask(new + injury(site, 3) + WEEK, "hip-core-novice", Notice) == []
    assert favoured(new + injury(site) + WEEK, "hip-core-novice")


def test_a_sore_side_of_the_hip_gets_what_leaves_it_alone() -> None:
    fitting = favoured(LIFTER + injury("gluteal_tendon", 2) + WEEK, "hip-core-novice")
    assert fitting == [("single-leg-bridge", "side-plank"), ("dead-bug",)]


def test_the_exercises_after_an_injury_are_those_the_catalogue_has_for_it() -> None:
    for site, ids in FOR_SITE.items():
        for one in ids:
            assert site in exercises()[one].helps_prevent + exercises()[one].rehab_for, (site, one)


def test_old_injuries_put_their_exercises_first() -> None:
    text = injury("achilles_midportion") + WEEK
    assert favoured(text, "history-first") == [("single-leg-calf-raise", "bent-knee-calf-raise")]
    for number in (1, 3):
        (own,) = favoured(injury("itbs") + setting("history-first", max_exercises=number) + WEEK, "history-first")
        assert len(own) == number
    assert favoured(injury("achilles_midportion", 3) + WEEK, "history-first") == []


def test_an_old_injury_that_hurts_again_is_one_of_today() -> None:
    old = injury("achilles_midportion")
    assert favoured(old + injury("achilles_midportion", 3) + WEEK, "history-first") == []
    assert favoured(injury("achilles_midportion", 0, "pinpoint") + old + WEEK, "history-first") == []
    assert len(favoured(old + old + WEEK, "history-first")) == 1


@pytest.mark.parametrize(
    ("site", "rule", "expected"),
    [
        ("itbs", "itbs-hip-abductors", ("side-leg-raise", "lateral-band-walk", "hip-hike")),
        ("ankle_sprain", "ankle-balance", ("single-leg-balance",)),
        ("plantar", "foot-core-optional", ("short-foot", "towel-heel-raise")),
        ("mtss", "foot-core-optional", ("short-foot", "towel-heel-raise")),
    ],
)
def test_each_trouble_has_its_exercises(site: str, rule: str, expected: tuple[str, ...]) -> None:
    assert favoured(injury(site) + WEEK, rule) == [expected]
    assert favoured(injury("low_back") + WEEK, rule) == []


@pytest.mark.parametrize(
    ("rule", "site", "least", "most"),
    [
        ("itbs-hip-abductors", "itbs", {"sets": 1, "sessions_per_week": 1}, {"sets": 3, "sessions_per_week": 3}),
        (
            "ankle-balance",
            "ankle_sprain",
            {"minutes": 3, "sessions_per_week": 2},
            {"minutes": 10, "sessions_per_week": 5},
        ),
        ("nordic-selective", "hamstring_strain", {"sets": 1, "reps": 3}, {"sets": 3, "reps": 8}),
    ],
)
def test_numbers_of_an_exercise_go_along(rule: str, site: str, least: dict[str, int], most: dict[str, int]) -> None:
    for values in (least, most):
        lifter = "[athlete]\nstrength_since = 2026-05-04\n"
        (said,) = ask(lifter + injury(site) + setting(rule, **values) + WEEK, rule, Favour)
        assert dict(said.params) == values


def test_foot_exercises_may_wait_for_the_first_weeks() -> None:
    wait = setting("foot-core-optional", start_after_weeks=4, minutes_per_session=3)
    assert favoured(injury("plantar") + wait + WEEK, "foot-core-optional") == []
    assert favoured("[athlete]\nstrength_since = 2026-10-26\n" + injury("plantar") + wait + WEEK, "foot-core-optional")


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("[athlete]\nstrength_since = 2026-05-04\n" + injury("hamstring_strain"), True),
        ('[athlete]\nstrength_since = 2026-05-04\nterrain = "track"\n', True),
        ('[athlete]\nterrain = "track"\n', False),
        ('[athlete]\nstrength_since = 2026-05-04\nterrain = "track"\n' + injury("pht", 2), False),
        ("[athlete]\nstrength_since = 2026-05-04\n" + injury("hamstring_strain", 1), False),
    ],
)
def test_nordics_are_for_some(text: str, speaks: bool) -> None:
    assert bool(favoured(text + WEEK, "nordic-selective")) is speaks


def test_a_sore_knee_warns_heavy_legs_and_closes_nothing() -> None:
    text = injury("pfp", 3) + WEEK
    (caution,) = ask(text, "pfp-hip-and-knee", Caution)
    assert (caution.work, caution.dates) == (LEGS & HEAVY, None)
    assert caution.message is not None
    assert "45 degrees" in caution.message
    assert [one.level for one in ask(text, "pfp-hip-and-knee", Notice)] == ["info"]
    assert ask(text, "pfp-hip-and-knee", Veto) == []
    assert ask(injury("pfp") + WEEK, "pfp-hip-and-knee", Caution) == []


@pytest.mark.parametrize(
    ("pain", "most", "level"),
    [(3, 3, "info"), (4, 3, "warning"), (3, 2, "warning"), (5, 5, "info"), (6, 5, "referral")],
)
def test_both_ends_of_the_pain_that_is_all_right(pain: int, most: int, level: str) -> None:
    text = injury("pfp", pain) + setting("pfp-hip-and-knee", pain_ok_max=most, max_knee_flexion_start=90) + WEEK
    assert [one.level for one in ask(text, "pfp-hip-and-knee", Notice)] == [level]
    assert bool(favoured(text, "pfp-hip-and-knee")) is (level == "info")


@pytest.mark.parametrize(("more", "kit", "hips"), [
    ("", "", ("single-leg-bridge", "side-leg-raise")),
    (injury("gluteal_tendon", 2), '["step"]', ("single-leg-bridge", "hip-hike")),
    (injury("gluteal_tendon", 2), "[]", ("single-leg-bridge",)),
])  # fmt: skip
def test_a_sore_knee_really_gets_hip_work_and_keeps_its_big_lift(more: str, kit: str, hips: tuple[str, ...]) -> None:
    text = LIFTER + (f"equipment = {kit}\n" if kit else "") + injury("pfp", 2) + more + WEEK
    said = ask(text, "pfp-hip-and-knee", Favour)
    assert [(one.exercises, one.points) for one in said] == [(hips, 2), (("bodyweight-squat",), 0)]
    assert favoured(injury("pfp", 2) + WEEK, "pfp-hip-and-knee")[0] == ("glute-bridge", "side-leg-raise")


def test_a_locking_knee_goes_to_a_professional() -> None:
    assert [one.level for one in ask(injury("pfp", 2, "locking") + WEEK, "pfp-hip-and-knee", Notice)] == ["referral"]


def test_shin_splints_close_jumps_and_ease_the_running() -> None:
    text = injury("mtss", 3) + WEEK
    (veto,) = ask(text, "mtss-load-first", Veto)
    assert (veto.work, veto.dates) == (JUMPS, None)
    (notice,) = ask(text, "mtss-load-first", Notice)
    assert (notice.level, notice.params) == ("warning", (("percent", 70),))
    for share, percent in ((0.4, 40), (0.9, 90)):
        own = setting("mtss-load-first", run_volume_factor=share)
        assert ask(injury("mtss", 3) + own + WEEK, "mtss-load-first", Notice)[0].params == (("percent", percent),)


def test_one_sore_spot_on_the_shin_is_referred() -> None:
    (notice,) = ask(injury("mtss", 3, "pinpoint") + WEEK, "mtss-load-first", Notice)
    assert notice.level == "referral"


def test_the_words_on_claims_and_blame_come_with_every_injury_once() -> None:
    text = injury("itbs") + injury("pfp", 2) + WEEK
    assert len(ask(text, "claims-modest", Notice)) == 1
    assert len(ask(text, "no-weakness-verdict", Notice)) == 1


@pytest.mark.parametrize(
    ("km", "spike", "warned"),
    [(22, 0.1, False), (22.5, 0.1, True), (21.5, 0.05, True), (26, 0.3, False), (26.5, 0.3, True)],
)
def test_a_run_far_longer_than_the_longest_of_the_month_is_warned_of(km: float, spike: float, warned: bool) -> None:
    now = f'[[weeks]]\nstarts = 2026-11-23\nsun = "long {km}km"\n'
    text = "today = 2026-11-23\n" + setting("single-run-spike", spike=spike) + EARLIER + now
    said = ask(text, "single-run-spike", Notice)
    assert [(one.level, one.dates) for one in said] == ([("warning", (date(2026, 11, 29),))] if warned else [])


def test_a_race_is_not_nagged_about() -> None:
    now = '[[weeks]]\nstarts = 2026-11-23\nsun = { effort = "race", distance = "marathon", km = 42.2 }\n'
    (said,) = ask("today = 2026-11-23\n" + EARLIER + now, "single-run-spike", Notice)
    assert said.level == "info"


@pytest.mark.parametrize(("window", "warned"), [(14, True), (42, False)])
def test_both_ends_of_the_month(window: int, warned: bool) -> None:
    older = EARLIER.replace("2026-11-16", "2026-11-02").replace("20km", "30km")
    between = EARLIER.replace("2026-11-16", "2026-11-09")
    now = '[[weeks]]\nstarts = 2026-11-23\nsun = "long 26km"\n'
    own = setting("single-run-spike", window_days=window)
    text = "today = 2026-11-23\n" + own + older + between + EARLIER + now
    assert bool(ask(text, "single-run-spike", Notice)) is warned


def test_without_the_days_before_nothing_is_called_long() -> None:
    assert (
        ask('[[weeks]]\nstarts = 2026-11-23\nmon = "easy 5km"\ntue = "long 30km"\n', "single-run-spike", Notice) == []
    )


def test_the_ratio_is_named_and_never_used() -> None:
    now = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 20km"\nthu = "easy 20km"\nsun = "long 20km"\n'
    (said,) = ask("today = 2026-11-23\n" + EARLIER + now, "no-acwr", Notice)
    assert (said.level, said.params) == ("info", (("ratio", 1.5),))
    assert ask("today = 2026-11-23\n" + EARLIER + now.replace("20km", "17km"), "no-acwr", Notice) == []


def test_no_text_promises_or_blames() -> None:
    for rule in runrules_injury_prevention.runrules_rules():
        assert not any(word in rule.message for word in PROMISES), rule.id


@pytest.mark.parametrize(("pain", "signs"), [(6, ()), (2, ("pinpoint",)), (0, ("limping",))])
def test_where_a_professional_comes_first_no_exercise_is_named_for_a_sore_place(
    pain: int, signs: tuple[str, ...]
) -> None:
    for site in FOR_SITE:
        said = say(runrules_injury_prevention, injury(site, pain, *signs) + WEEK)
        assert {one.rule.id for one in said if isinstance(one, Favour)} <= {"injury-prevention/calf-every-lower"}, site
        assert not ask(injury(site, pain, *signs) + WEEK, "hip-core-novice", Notice)


@pytest.mark.parametrize("site", SITES)
def test_no_pain_goes_by_its_id(site: str) -> None:
    for text in (injury(site), injury(site, 2), injury(site, 8), injury(site, 0, "swelling", "pinpoint")):
        for one in say(runrules_injury_prevention, LIFTER + text + WEEK):
            message = one.message or one.rule.message
            assert not re.search(r"_|\b(?:pfp|pht|itbs|mtss|bsi)\b", message), message
