"""How the cost of an advice grows, with the plugins and with the weeks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial

from bench.clock import seconds
from runrules import (
    HEAVY,
    LEGS,
    Athlete,
    Engine,
    Prefer,
    Profile,
    Propose,
    Rule,
    Statement,
    Veto,
    Week,
    hookimpl,
    parse_profile,
)

PLUGINS = (1, 4, 12, 50)
WEEKS = (1, 4, 16, 52)
MONDAY = date(2026, 11, 23)
WEEK = """
[[weeks]]
starts = {starts}
mon = "easy 50min"
tue = "intervals 60min"
wed = "easy 40min"
thu = "tempo 50min"
fri = "rest"
sat = "long 16km"
sun = "easy 30min"
"""


class Toy:
    """A plugin that wants a session, closes heavy legs on hard days and likes easy ones."""

    def __init__(self, name: str) -> None:
        self.rule = Rule(f"{name}/toy", "A toy.", "A toy.", "To be counted.", "firm", "C", closes=LEGS & HEAVY)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return [self.rule]

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week) -> Iterable[Statement]:
        yield Propose(self.rule, LEGS & HEAVY, 30, 1)
        for day in week.days:
            if day.key_run:
                yield Veto(self.rule, LEGS & HEAVY, (day.date,))
            elif day.runs:
                yield Prefer(self.rule, LEGS, (day.date,), 1)


def weeks(count: int) -> Profile:
    """Make a profile of so many equal weeks."""
    starts = [MONDAY + timedelta(weeks=number) for number in range(count)]
    return parse_profile("".join(WEEK.format(starts=day) for day in starts))


def by_plugins(rounds: int) -> dict[int, float]:
    """Seconds of one advice, by the number of plugins."""
    profile = weeks(1)
    found = {}
    for count in PLUGINS:
        engine = Engine({name: Toy(name) for name in (f"toy-{number:02}" for number in range(count))})
        found[count] = min(seconds(partial(engine.advise, profile)) for _ in range(rounds))
    return found


def by_weeks(rounds: int) -> dict[int, float]:
    """Seconds of one advice with all installed plugins, by the number of weeks, each carried on to the next."""
    engine = Engine()
    found = {}
    for count in WEEKS:
        profile = weeks(count)
        found[count] = min(seconds(partial(engine.advise, profile, "all")) for _ in range(rounds))
    return found
