"""Whether two sessions of one day are one and the same, and what the one is then: never easier than either says."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from .found import RUNS, Activity

_TRUST = {"id": 0, "words": 1, "numbers": 2, "guessed": 3}
#: Runs from the gentlest on; a race is what the rules guard most.
_HARDNESS = ("recovery", "easy", "steady", "long", "hills", "tempo", "intervals", "race-pace", "race")
_LOADS = ("light", "moderate", "heavy")
_SLACK_MIN = 15
#: Planned sessions that begin farther apart are two, whatever else they say.
_APART_MIN = 90


def same(one: Activity, other: Activity, over: bool = True) -> bool:
    """Tell whether two sessions of one day are the same session. ``over`` tells that the day lies behind.

    Two of one profile never are. Planned and done: when they are of one kind, and while the day is not over when they
    begin at about one time. From one file: when they begin together (two watches) or agree in all that is said. From
    two files: when nothing that both say differs much. A race is one race.
    """
    if (
        one.family != other.family
        or one.when != other.when
        or (one.exact and other.exact and one.source == other.source)
    ):
        return False
    if one.what == other.what == "race" and one.status == other.status:
        return True
    if one.status != other.status:
        return _same_work(one, other) and (over or not _apart(one, other, 2 * _APART_MIN))
    if one.source == other.source:
        if one.status == "planned":
            return _all_said(one) == _all_said(other)
        together = one.starts is not None and other.starts is not None and abs(one.starts - other.starts) <= _SLACK_MIN
        return together and _near(one.minutes, other.minutes) and _near(one.km, other.km)
    return _same_effort(one, other) and (one.status == "done" or not _apart(one, other, _APART_MIN))


def joined(before: Activity, after: Activity) -> Activity:
    """One session of two: numbers of the done one, else of the first; the effort that is told best, or is harder."""
    best, other = sorted((before, after), key=lambda one: (not one.exact, _TRUST[one.how]))
    if _hardness(other) > _hardness(best) and other.how != "guessed":
        doubt = f"{other.what}, though it is {best.what} elsewhere"
        best, other = (other, best) if best.how == "guessed" else (evolve(other, doubts=(*other.doubts, doubt)), best)
    facts = after if after.status == "done" and before.status == "planned" else before
    rest = before if facts is after else after

    def one_of(name: str) -> Any:
        value = getattr(facts, name)
        return getattr(rest, name) if value is None else value

    return evolve(
        best,
        status=facts.status,
        starts=one_of("starts"),
        minutes=one_of("minutes"),
        km=one_of("km"),
        climb_m=one_of("climb_m"),
        descent_m=one_of("descent_m"),
        priority=before.priority or after.priority,
        key=before.key if before.key is not None else after.key,
        exact=before.exact or after.exact,
    )


def unlike(before: Activity, one: Activity) -> tuple[bool, bool, float]:
    """Say how little two sessions resemble each other; of several that could be the same the least unlike one is."""
    minutes = abs((before.minutes or 0) - (one.minutes or 0)) if before.minutes and one.minutes else 0
    return before.what != one.what, before.part != one.part, minutes


def _all_said(one: Activity) -> tuple[object, ...]:
    return one.title, one.what, one.minutes, one.km, one.starts, one.areas, one.load


def _same_effort(one: Activity, other: Activity) -> bool:
    """Whether two files mean one session: equal efforts, or one only guessed, or else the very same length."""
    if not (_near(one.minutes, other.minutes) and _near(one.km, other.km) and _same_work(one, other)):
        return False
    if one.what == other.what or "guessed" in (one.how, other.how):
        return True
    pairs = ((one.minutes, other.minutes), (one.km, other.km))
    both = [(left, right) for left, right in pairs if left is not None and right is not None]
    return bool(both) and all(abs(left - right) <= 0.05 * max(left, right) for left, right in both)


def _same_work(one: Activity, other: Activity) -> bool:
    """Whether two sessions of strength could be one: some area in common, or areas that are only guessed."""
    if one.family != "strength" or "guessed" in (one.how, other.how):
        return True
    whole = "full" in one.areas or "full" in other.areas
    return whole or not one.areas or not other.areas or bool({*one.areas} & {*other.areas})


def _apart(one: Activity, other: Activity, minutes: int) -> bool:
    return one.starts is not None and other.starts is not None and abs(one.starts - other.starts) > minutes


def _hardness(one: Activity) -> int:
    if one.what in RUNS:
        return _HARDNESS.index(one.what)
    return _LOADS.index(one.load) if one.load in _LOADS else -1


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return True
    return abs(one - other) <= max(0.2 * max(one, other), 0.3)
