"""What no text for a runner may say: no blame, no diagnosis, no promise, no advice on weight or diet, no treatment.

The sheet's rules on wording, held against every text of every rule and against everything said to random athletes.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings

from runrules import Engine, Profile, Rule, exercises, parse_profile, to_text
from runrules.explain import check
from runrules.formats.checked import checked_text
from runrules.profile.words import INJURY_SIGNS, STATE_SIGNS
from runrules.testing.wording import FORBIDDEN, complaints, forbidden
from tests.profiles_strategy import profiles
from tests.test_rule_sheet import PLUGINS

ENGINE = Engine(PLUGINS)
RULES = ENGINE.rules()

TREATMENT = r"\btreat(?:ment|s|ed)?\b|\brehab|\bheal(?:s|ing)?\b|\bphysio exercises"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_text_of_a_rule_holds_what_no_runner_should_read(rule: Rule) -> None:
    assert list(complaints(rule.message, names(rule))) == []


@given(profiles())
@settings(max_examples=300, deadline=None)
def test_nothing_said_to_anybody_holds_what_no_runner_should_read(given: tuple[dict[str, Any], Profile]) -> None:
    every = frozenset(name for rule in RULES for name in names(rule))
    for one in ENGINE.advise(given[1], "all").statements:
        assert list(complaints(one.message, every)) == [], (one.rule, one.message)


def names(rule: Rule) -> frozenset[str]:
    return frozenset(one.name for one in rule.settings)


def flagged(sign: str, where: str) -> str:
    """A profile with one warning sign, in a week that would otherwise have room for everything."""
    if where == "state":
        sick = f'[athlete.state]\nsigns = ["{sign}"]\n'
    else:
        sick = f'[[athlete.injuries]]\nsite = "mtss"\npain = 4\nsigns = ["{sign}"]\n'
    return (
        f'[athlete]\nage = 35\nstrength_since = 2025-01-06\nequipment = ["gym"]\n{sick}'
        '[[weeks]]\nstarts = 2026-11-23\nmon = "easy 40min"\ntue = "free"\nwed = "tempo 40min"\n'
        'thu = "free"\nfri = "free"\nsat = "easy 40min"\nsun = "rest"\n'
    )


SIGNS = [(sign, "state") for sign in STATE_SIGNS] + [(sign, "injury") for sign in INJURY_SIGNS]


@pytest.mark.parametrize(("sign", "where"), SIGNS)
def test_a_warning_sign_stands_first_with_a_professional_and_no_treatment(sign: str, where: str) -> None:
    advice = ENGINE.advise(parse_profile(flagged(sign, where)))
    assert to_text(advice).startswith("SEE A PROFESSIONAL: ")
    first = next(one for one in advice.statements if one.id == advice.notices[0])
    assert first.level == "referral"
    assert not [one.message for one in advice.statements if re.search(TREATMENT, one.message, re.I)]
    closed = [day.grid["jumps"]["light"].verdict for day in advice.weeks[0].days]
    assert closed == ["no"] * 7
    assert all(day.grid["legs"]["heavy"].verdict == "no" for day in advice.weeks[0].days)


@pytest.mark.parametrize("exercise", exercises().values(), ids=lambda one: one.id)
def test_no_exercise_promises_or_blames(exercise: Any) -> None:
    for kind in FORBIDDEN:
        assert not forbidden(f"{exercise.how} {exercise.cue}", kind)


def test_a_check_of_a_plan_begins_with_the_professional_too() -> None:
    found = check(parse_profile(flagged("chest_pain", "state")), engine=ENGINE)
    assert "chest" in found.referrals[0] or "Stop all training" in found.referrals[0]
    assert checked_text(found, "p").startswith("SEE A PROFESSIONAL: ")
