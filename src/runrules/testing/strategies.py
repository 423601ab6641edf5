"""Athletes, weeks and profiles for Hypothesis, as the kit draws them; what fails is made simpler.

Needs Hypothesis: ``pip install 'runrules[testing]'``. Nothing else of runrules does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any, TypeVar

from ..models import Athlete, Profile, WeekPlan
from ..profile import parse_profile
from . import drawing

try:
    from hypothesis import strategies as st
except ImportError:
    raise ImportError("runrules.testing.strategies needs Hypothesis: pip install 'runrules[testing]'") from None

__all__ = ["athletes", "profiles", "tables", "weeks"]

_Drawn = TypeVar("_Drawn")


def profiles(most_weeks: int = 2) -> st.SearchStrategy[Profile]:
    """Profiles of one week or more, from Monday, 23 November 2026 on, which is their today."""
    return tables(most_weeks).map(_read)


def athletes() -> st.SearchStrategy[Athlete]:
    """Athletes of any age and state, with their wishes and races; half of them healthy, with weights at hand."""
    return _thrown(_athlete)


def weeks(starts: date = drawing.START) -> st.SearchStrategy[WeekPlan]:
    """Weeks from one day on, any of their days not known; half of them with room for heavy work."""
    return _thrown(lambda dice: _week(dice, starts))


def tables(most_weeks: int = 2) -> st.SearchStrategy[dict[str, Any]]:
    """Profiles as they are written: the raw tables of a JSON file."""
    return _thrown(lambda dice: drawing.tables(dice, most_weeks))


def _thrown(draw: Callable[[Random], _Drawn]) -> st.SearchStrategy[_Drawn]:
    return st.randoms(use_true_random=False).map(draw)


def _read(raw: dict[str, Any]) -> Profile:
    return parse_profile(json.dumps(raw))


def _athlete(dice: Random) -> Athlete:
    person = drawing.lifter(dice) if drawing.chance(dice) else drawing.athlete(dice)
    raw = {"athlete": person, "strength": drawing.wishes(dice), "races": drawing.races(dice)}
    return _read({**raw, "weeks": [{"starts": "2000-01-03"}]}).athlete


def _week(dice: Random, starts: date) -> WeekPlan:
    days = drawing.roomy_week(dice) if drawing.chance(dice) else drawing.week(dice)
    return _read({"weeks": [{"starts": str(starts), **days}]}).weeks[0]
