"""What these rules need to know of a runner: kit, level and what hurts, as one small value that answers are kept by."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from runrules import Athlete, Settings, Week, hurting

from .body_rules import HAMSTRING_ORIGIN, KNEE_DEPTH, PAIN_FILTER

#: Weeks of lifting from which on somebody counts as intermediate, and as advanced: convention.
INTERMEDIATE, ADVANCED = 6, 26
ADULT, OLDER = 18, 60
FREEZE_DAYS = 28  # before an A race, in which nothing harder opens: convention
BEARABLE = 5  # of 10: up to here a sore part may be loaded by what rebuilds it
SERIOUS = frozenset("achilles_rupture bsi_foot bsi_hip bsi_tibia calf_tear_acute knee_swelling".split())


class Sore(NamedTuple):
    """A part that hurts or counts so. ``pain`` 0 to 10, None where none was named; ``serious``: not ours to judge."""

    site: str
    pain: int | None
    serious: bool

    @property
    def bearable(self) -> bool:
        """Whether it leaves room for advice on what to do instead."""
        return not self.serious and (self.pain is None or self.pain <= BEARABLE)


class Runner(NamedTuple):
    """One runner in one week. ``kit`` is None when nothing was said; ``level`` 1 to 3; ``sores`` by site.

    ``held`` says what but the weeks of lifting keeps the level down: "young", "older", "race" or "".
    """

    kit: tuple[str, ...] | None
    level: int
    held: str
    sores: tuple[Sore, ...]
    pain_veto: int
    hip_degrees: int
    knee_degrees: int

    @property
    def owned(self) -> tuple[str, ...]:
        """What there is to train with, nothing where nothing was said."""
        return self.kit or ()

    def sore(self, site: str) -> bool:
        """Whether a part hurts or counts so."""
        return any(one.site == site for one in self.sores)


def read(athlete: Athlete, week: Week, settings: Settings) -> Runner:
    """Look at an athlete with the eyes of these rules."""
    return Runner(
        athlete.equipment,
        *level_of(athlete, week),
        _sores(athlete),
        settings.whole(PAIN_FILTER, "pain_veto"),
        settings.whole(HAMSTRING_ORIGIN, "max_hip_flexion"),
        settings.whole(KNEE_DEPTH, "max_knee_flexion"),
    )


def level_of(athlete: Athlete, week: Week) -> tuple[int, str]:
    """1, 2 or 3 by the weeks of lifting, and what else holds it down.

    Never above 2 under 18 and from 60 on; shortly before an A race it stays as it was when these weeks began.
    """
    now = _level(athlete.weeks_of_strength)
    level = _level(athlete.weeks_of_strength - _frozen(athlete, week)) if now > 1 else now
    if level == 3 and athlete.age is not None and not ADULT <= athlete.age < OLDER:
        return 2, "young" if athlete.age < ADULT else "older"
    return level, "race" if level < now else ""


def _level(weeks: int) -> int:
    return 1 if weeks < INTERMEDIATE else 2 if weeks < ADVANCED else 3


def _frozen(athlete: Athlete, week: Week) -> int:
    """How many weeks of the last ones before an A race have begun before this week; 0 outside of them."""
    ahead = [(one.date - week.starts).days for one in athlete.races if one.priority == "A"]
    near = [days for days in ahead if 0 <= days < FREEZE_DAYS]
    return ceil((FREEZE_DAYS - min(near)) / 7) if near else 0


def _sores(athlete: Athlete) -> tuple[Sore, ...]:
    if not (athlete.injuries or athlete.conditions or athlete.weeks_postnatal is not None):
        return ()
    found = []
    for site in sorted(hurting(athlete)):
        here = [one for one in athlete.injuries if one.site == site]
        pain = max((one.pain for one in here), default=None)
        found.append(Sore(site, pain, site in SERIOUS or any(one.signs for one in here)))
    return tuple(found)
