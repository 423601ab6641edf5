"""Random athletes and weeks with every field, as profiles that read without a problem."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from runrules import Profile, parse_profile
from runrules.profile.words import CONDITIONS, EQUIPMENT, INJURY_SIGNS, SITES, STATE_SIGNS

START = date(2026, 11, 23)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

runs = st.builds(
    lambda effort, size, more: " ".join(word for word in (effort, size, more) if word),
    st.sampled_from("recovery easy easy easy steady long tempo intervals hills race-pace".split()),
    st.sampled_from(["", "30min", "50min", "75min", "2h", "8km", "16km", "30km"]),
    st.sampled_from(["", "", "", "am", "pm", "descent 700m", "climb 900m", "key", "not-key"]),
)
lifting = st.builds(
    lambda areas, load, size, part: " ".join(word for word in ("strength", areas, load, size, part) if word),
    st.sampled_from("full legs upper core legs+core upper+core full+jumps jumps".split()),
    st.sampled_from(["light", "moderate", "heavy"]),
    st.sampled_from(["", "15min", "30min", "45min"]),
    st.sampled_from(["", "", "am", "pm"]),
)
races = st.sampled_from(["race 5k C", "race 10k B", "race half A", "race marathon A"])
others = st.sampled_from(["cross 40min", "walk", "mobility 20min", "run-walk 30min"])
#: Mostly runs and days off, some strength, few races.
sessions = st.one_of(runs, runs, runs, others, lifting, races)
days = st.one_of(
    st.sampled_from(["free", "rest", "free", "rest"]),
    runs,
    runs,
    sessions,
    st.lists(st.one_of(runs, lifting, others), min_size=1, max_size=2),
)


def _some(words: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), max_size=most, unique=True)


def _back(most: int) -> st.SearchStrategy[str]:
    """A date in the past."""
    return st.integers(0, most).map(lambda gone: str(START - timedelta(gone)))


injuries: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"site": st.sampled_from(SITES), "pain": st.integers(0, 10)},
    optional={"days": st.integers(0, 200), "signs": _some(INJURY_SIGNS, 2)},
)
state = st.fixed_dictionaries(
    {},
    optional={
        "soreness": st.integers(0, 10),
        "fatigue": st.integers(0, 10),
        "sleep_hours": st.sampled_from([3, 5.5, 8]),
        "fever": st.booleans(),
        "signs": _some(STATE_SIGNS, 1),
    },
)
athletes = st.fixed_dictionaries(
    {},
    optional={
        "age": st.integers(10, 85),
        "running_since": _back(4000),
        "strength_since": _back(900),
        "leg_sessions": st.integers(0, 80),
        "equipment": _some(EQUIPMENT, 6),
        "terrain": st.sampled_from(["road", "trail", "track", "mixed"]),
        "conditions": _some(CONDITIONS, 1),
        "weeks_postnatal": st.integers(0, 40),
        "cleared": _some((*SITES, "bone_stress", *CONDITIONS), 2),
        "injuries": st.lists(injuries, max_size=2),
        "state": state,
    },
)
#: Healthy, with months of lifting behind them and weights at home: who really gets heavy work and jumps.
_always: dict[str, st.SearchStrategy[Any]] = {
    "age": st.integers(19, 58),
    "strength_since": st.integers(60, 700).map(lambda gone: str(START - timedelta(gone))),
    "equipment": st.sampled_from([["gym"], ["dumbbell", "band"], ["barbell", "bench", "dumbbell"]]),
}
_perhaps: dict[str, st.SearchStrategy[Any]] = {
    "injuries": st.lists(injuries, max_size=1).map(
        lambda found: [{"site": one["site"], "pain": min(one["pain"], 3)} for one in found]
    ),
    "terrain": st.sampled_from(["road", "trail"]),
}
lifters = st.fixed_dictionaries(_always, optional=_perhaps)
wishes = st.fixed_dictionaries(
    {},
    optional={
        "sessions": st.integers(0, 4),
        "minutes": st.sampled_from([8, 11, 14, 18, 20, 25, 30, 40, 55, 70]),
        "days": st.just(["sun"]) | st.lists(st.sampled_from(DAYS), min_size=1, max_size=7, unique=True),
        "minutes_by_day": st.dictionaries(st.sampled_from(DAYS), st.integers(10, 40), max_size=3),
        "goal": st.sampled_from(["performance", "health"]),
    },
)
weeks: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({}, optional=dict.fromkeys(DAYS, days))
#: A week with room for heavy work.
easy_weeks: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        **dict.fromkeys(DAYS[:5], st.sampled_from(["easy 40min", "free", "easy 50min"])),
        "sat": st.sampled_from(["long 80min", "tempo 40min", "free"]),
        "sun": st.sampled_from(["rest", "rest", "easy 30min", "long 2h"]),
    }
)
goals = st.lists(
    st.fixed_dictionaries(
        {
            "date": st.integers(-15, 100).map(lambda away: str(START + timedelta(away))),
            "distance": st.sampled_from(["5k", "10k", "half", "marathon", "ultra"]),
            "priority": st.sampled_from(["A", "A", "B", "C"]),
        }
    ),
    max_size=2,
    unique_by=lambda race: race["date"],
)


@st.composite
def profiles(draw: st.DrawFn, most_weeks: int = 2) -> tuple[dict[str, Any], Profile]:
    """A profile as it is written and as it is read. Races stand in ``[[races]]`` or on a day, never on both."""
    count = draw(st.integers(1, most_weeks))
    fit = draw(st.booleans())
    written = [
        {"starts": str(START + timedelta(7 * place)), **draw(easy_weeks if fit else weeks)} for place in range(count)
    ]
    raced = any("race " in json.dumps(week) for week in written)
    raw: dict[str, Any] = {
        "today": str(START),
        "athlete": draw(lifters if fit else athletes),
        "strength": draw(wishes),
        "races": [] if raced else draw(goals),
        "weeks": written,
    }
    return raw, parse_profile(json.dumps(raw))
