"""What a profile names and no rule judges closes what it endangers; a rule that judges it takes over."""

from __future__ import annotations

import pytest
from attrs import evolve

from runrules import LEGS, Advice, Engine, Veto, parse_profile
from tests.toys import RULE, rule, toy

WEEK = '\n[[weeks]]\nstarts = 2026-11-23\nmon = "easy 40min"\nwed = "strength full moderate"\n'


def advised(concern: str, *judges: str) -> Advice:
    judging = evolve(rule("toy/judging"), judges=judges)  # type: ignore[arg-type]
    plugin = toy("toy", Veto(RULE, LEGS, ()), rules=[RULE, judging])
    return Engine({"toy": plugin}).advise(parse_profile(concern + WEEK))


def closed(advice: Advice) -> set[str]:
    grid = advice.weeks[0].days[2].grid
    return {f"{area} {load}" for area, row in grid.items() for load, cell in row.items() if cell.verdict == "no"}


def cells(*words: str) -> set[str]:
    return {f"{area} {load}" for word in words for area, _, loads in [word.partition(" ")] for load in loads.split("/")}


ALL = "light/moderate/heavy"
LEGS_AND_JUMPS = cells(f"legs {ALL}", f"jumps {ALL}")
EVERYTHING = cells(*(f"{area} {ALL}" for area in ("legs", "upper", "core", "jumps")))
NOT_LIGHT = cells("legs moderate/heavy", "upper moderate/heavy", "core moderate/heavy", f"jumps {ALL}")
HEAVY_AND_JUMPS = cells("legs heavy", "upper heavy", "core heavy", f"jumps {ALL}")
NAMED = {
    "conditions": '[athlete]\nconditions = ["kidney"]',
    "pregnancy": '[athlete]\nconditions = ["pregnant"]',
    "osteoporosis": '[athlete]\nconditions = ["osteoporosis"]',
    "birth": "[athlete]\nweeks_postnatal = 4",
    "fever": "[athlete.state]\nfever = true",
}


@pytest.mark.parametrize(
    ("topic", "text", "wanted", "referral"),
    [
        ("illness", "[athlete.state]\nfever = true", EVERYTHING, False),
        ("illness", "[athlete.state]\nfever = false", set(), False),
        (
            "state",
            '[athlete.state]\nsigns = ["chest_pain"]',
            EVERYTHING,
            True,
        ),
        ("state", '[athlete.state]\nsigns = ["missed_periods"]', NOT_LIGHT, True),
        ("injuries", '[[athlete.injuries]]\nsite = "mtss"\npain = 2\nsigns = ["pinpoint"]', LEGS_AND_JUMPS, True),
        ("injuries", '[[athlete.injuries]]\nsite = "bsi_tibia"\npain = 1', LEGS_AND_JUMPS, True),
        ("injuries", '[[athlete.injuries]]\nsite = "itbs"\npain = 6', LEGS_AND_JUMPS, True),
        ("injuries", '[[athlete.injuries]]\nsite = "itbs"\npain = 5', cells(f"jumps {ALL}"), False),
        ("injuries", '[[athlete.injuries]]\nsite = "itbs"\npain = 0', set(), False),
        ("injuries", '[[athlete.injuries]]\nsite = "shoulder"\npain = 7', cells(f"upper {ALL}"), True),
        ("conditions", '[athlete]\nconditions = ["heart"]', NOT_LIGHT, True),
        ("conditions", '[athlete]\nconditions = ["heart"]\ncleared = ["heart"]', set(), False),
        ("pregnancy", '[athlete]\nconditions = ["pregnant"]', NOT_LIGHT, True),
        ("pregnancy", "[athlete]\nweeks_postnatal = 11", NOT_LIGHT, True),
        ("pregnancy", "[athlete]\nweeks_postnatal = 12", set(), False),
        ("osteoporosis", '[athlete]\nconditions = ["osteoporosis"]', HEAVY_AND_JUMPS, True),
        ("osteoporosis", '[[athlete.injuries]]\nsite = "osteoporosis"\npain = 0', HEAVY_AND_JUMPS, True),
        ("osteoporosis", '[athlete]\nconditions = ["osteoporosis"]\ncleared = ["osteoporosis"]', set(), False),
    ],
)
def test_a_concern_closes_what_it_endangers_until_a_rule_judges_it(
    topic: str, text: str, wanted: set[str], referral: bool
) -> None:
    advice = advised(text)
    assert closed(advice) == wanted
    by_id = {one.id: one for one in advice.statements}
    assert [by_id[one].level for one in advice.notices] == (["referral"] if referral else [])
    judged = advised(text, topic)
    assert closed(judged) == set()
    assert judged.notices == ()


@pytest.mark.parametrize(
    ("judged", "still_closed"),
    [
        ((), {"conditions", "pregnancy", "osteoporosis", "birth", "fever"}),
        (("conditions",), {"pregnancy", "osteoporosis", "birth", "fever"}),
        (("state", "injuries", "pregnancy"), {"conditions", "osteoporosis", "fever"}),
        (("illness", "injuries", "pregnancy", "conditions"), {"osteoporosis"}),
    ],
)
def test_nothing_goes_unjudged_when_the_plugin_that_judges_another_is_there(
    judged: tuple[str, ...], still_closed: set[str]
) -> None:
    assert {name for name, text in NAMED.items() if closed(advised(text, *judged))} == still_closed


def test_each_condition_of_several_keeps_its_own_judge() -> None:
    text = '[athlete]\nconditions = ["heart", "pregnant", "osteoporosis"]'
    assert closed(advised(text, "conditions", "pregnancy")) == HEAVY_AND_JUMPS
    assert closed(advised(text, "conditions", "osteoporosis")) == NOT_LIGHT


def test_what_a_concern_closes_is_not_placed_and_says_why() -> None:
    advice = advised('[athlete.state]\nsigns = ["fainting"]')
    (lift,) = advice.weeks[0].days[2].strength
    assert lift.verdict == "dropped"
    (reason,) = [one for one in advice.statements if one.id in lift.blocked_by]
    assert reason.message == "You name fainting. No rule installed here judges it, so everything is closed."
    (notice,) = [one for one in advice.statements if one.id in advice.notices]
    assert notice.message == "You name fainting. Stop, and have a professional look at it before you train."
