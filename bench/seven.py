"""The seven rules of the workload as seven runrules plugins, and an eighth for the frame that they stand in.

Each is an object with the two hooks, as ``Engine`` takes them in a mapping, and uses nothing but what any plugin may.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from runrules import (
    CORE,
    FULL,
    HEAVY,
    LEGS,
    LIGHT,
    MODERATE,
    UPPER,
    Apart,
    Athlete,
    Day,
    Limit,
    Notice,
    Prefer,
    Propose,
    Rule,
    Statement,
    Veto,
    Week,
    Work,
    hookimpl,
)

LOWER_HEAVY = LEGS & HEAVY
FULL_MODERATE = FULL & MODERATE
UPPER_CORE = (UPPER | CORE) & LIGHT
FOCI = (LOWER_HEAVY, FULL_MODERATE, UPPER_CORE)
ANY = LOWER_HEAVY | FULL_MODERATE | UPPER_CORE


def rule(name: str, summary: str, closes: Work = Work.NOTHING) -> Rule:
    """Make a rule of the workload, which has no source but itself."""
    return Rule(name, summary, summary, "It is part of the workload.", "firm", "C", closes=closes)


def weeks_to_race(athlete: Athlete, week: Week) -> int | None:
    """Count the whole weeks to the next race; None without one."""
    return (athlete.races[0].date - week.starts).days // 7 if athlete.races else None


def is_sharp(day: Day) -> bool:
    """Whether a day has intervals or a race."""
    return bool(day.runs) and day.runs[0].effort in ("intervals", "race")


WANTED = rule("frame/wanted", "As many sessions as are wanted.")
WORTH = rule("frame/worth", "Heavy legs are worth most, then the full body.")
SPACED = rule("frame/spaced", "A full day between two sessions with legs.")


class Frame:
    """What holds without any rule: the sessions wanted, what each is worth, and a day between two with legs."""

    # The least session is named first: below it there is nothing that the engine could fall back to.
    wishes = tuple([Propose(WANTED, UPPER_CORE, 30, 1, name, None, (LOWER_HEAVY, FULL_MODERATE)) for name in "123"])
    always = (
        Prefer(WORTH, LOWER_HEAVY, None, 3),
        Prefer(WORTH, FULL_MODERATE, None, 2),
        Prefer(WORTH, UPPER_CORE, None, 1),
        Apart(SPACED, LEGS, LEGS, 2),
    )

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (WANTED, WORTH, SPACED)

    @hookimpl
    def runrules_advise(self, athlete: Athlete) -> Iterable[Statement]:
        return (*self.always, *self.wishes[: athlete.wishes.sessions])


class R1:
    """No heavy legs on the day before a key run."""

    rule = rule("r1/day-before", "A key run tomorrow: no heavy legs today.", LOWER_HEAVY)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.rule,)

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        dates = tuple([today.date for today, tomorrow in pairwise(week.days) if tomorrow.key_run])
        return (Veto(self.rule, LOWER_HEAVY, dates),) if dates else ()


class R2:
    """No heavy legs on the day of a key run."""

    rule = rule("r2/same-day", "A key run today: no heavy legs.", LOWER_HEAVY)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.rule,)

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        dates = tuple([day.date for day in week.days if day.key_run])
        return (Veto(self.rule, LOWER_HEAVY, dates),) if dates else ()


class R3:
    """No upper body on race day."""

    rule = rule("r3/race-day", "A race today: no upper body.", UPPER_CORE)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.rule,)

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        dates = tuple([day.date for day in week.days if day.race])
        return (Veto(self.rule, UPPER_CORE, dates),) if dates else ()


class R4:
    """One session within two weeks of a race, and no heavy legs within one."""

    less = rule("r4/less", "A race within two weeks: one session.")
    lighter = rule("r4/lighter", "A race within a week: no heavy legs.", LOWER_HEAVY)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.less, self.lighter)

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week) -> Iterable[Statement]:
        weeks = weeks_to_race(athlete, week)
        if weeks is not None and weeks <= 2:
            yield Limit(self.less, sessions=1)
            if weeks <= 1:
                yield Veto(self.lighter, LOWER_HEAVY)


class R5:
    """A word of warning in the first four weeks of strength."""

    rule = rule("r5/first-weeks", "Legs may feel heavy.")

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.rule,)

    @hookimpl
    def runrules_advise(self, athlete: Athlete) -> Iterable[Statement]:
        return (Notice(self.rule, level="warning"),) if athlete.weeks_of_strength < 4 else ()


class R6:
    """No full body on the day before intervals or a race."""

    rule = rule("r6/sharp-tomorrow", "Intervals or a race tomorrow: no full body today.", FULL_MODERATE)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.rule,)

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        dates = tuple([today.date for today, tomorrow in pairwise(week.days) if is_sharp(tomorrow)])
        return (Veto(self.rule, FULL_MODERATE, dates),) if dates else ()


class R7:
    """Two points for the day after a key run, one for an easy day."""

    after = rule("r7/after-key", "The day after a key run suits strength.")
    easy = rule("r7/easy", "An easy day suits strength.")

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return (self.after, self.easy)

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        after = tuple([today.date for yesterday, today in pairwise(week.days) if yesterday.key_run])
        easy = tuple([day.date for day in week.days if day.runs and day.runs[0].effort == "easy"])
        if after:
            yield Prefer(self.after, ANY, after, 2)
        if easy:
            yield Prefer(self.easy, ANY, easy, 1)


PLUGINS: dict[str, object] = {
    "frame": Frame(),
    **{kind.__name__.lower(): kind() for kind in (R1, R2, R3, R4, R5, R6, R7)},
}
