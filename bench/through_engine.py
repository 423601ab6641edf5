"""The workload through the engine: a profile as values, every plugin asked, the week decided, the answer read off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from time import process_time

from bench.seven import FOCI, PLUGINS
from bench.workload import KEY, KINDS, Answer, Profile
from runrules import (
    Athlete,
    Day,
    Engine,
    Injury,
    Limit,
    Notice,
    Prefer,
    Race,
    Run,
    Veto,
    Week,
    WeekPlan,
    Wishes,
)
from runrules import Profile as Whole
from runrules.decisions import Decision, decide
from runrules.merge import merge
from runrules.roster import muster
from runrules.search import place

MONDAY = date(2026, 11, 23)
DATES = tuple(MONDAY + timedelta(days=place) for place in range(7))
PLACE = {when: place for place, when in enumerate(DATES)}
RUNS: dict[str, tuple[Run, ...]] = {
    kind: () if kind == "rest" else (Run(kind, key=kind in KEY),)  # type: ignore[arg-type]
    for kind in KINDS
}
DAYS = {(when, kind): Day(when, runs, rest=kind == "rest") for when in DATES for kind, runs in RUNS.items()}
FOCUS = {work: place for place, work in enumerate(FOCI)}

ENGINE = Engine(PLUGINS)
ROSTER, _ = muster(Whole((WeekPlan(MONDAY, tuple(Day(when) for when in DATES)),)), ENGINE.found(), ENGINE.load)


def answer(profile: Profile) -> Answer:
    """Answer one profile with the seven plugins."""
    athlete, week = values(profile)
    said, failures = ENGINE.ask(ROSTER, athlete, week)
    return read_off(decide(athlete, week, said, failures), profile["sessions_wanted"])


def values(profile: Profile) -> tuple[Athlete, Week]:
    """Make what plugins are asked about. Days are shared, as constants: seven dates, seven kinds."""
    to_race = profile["weeks_to_race"]
    athlete = Athlete(
        injuries=tuple([Injury(site, 3) for site in profile["injuries"]]),
        wishes=Wishes(sessions=profile["sessions_wanted"]),
        races=() if to_race is None else (Race(MONDAY + timedelta(weeks=to_race), "10k"),),
        weeks_of_strength=profile["weeks_since_strength_start"],
    )
    return athlete, Week(tuple([DAYS[pair] for pair in zip(DATES, profile["days"], strict=True)]))


def read_off(decision: Decision, wanted: int) -> Answer:
    """Write the answer of the workload from what was said and where the sessions went."""
    closed: list[list[str]] = [[] for _ in range(21)]
    points = [0] * 21
    cap, warn = wanted, []
    for one in decision.said:
        plugin, statement = one.plugin, one.statement
        if isinstance(statement, Veto):
            focus, name = FOCUS[statement.work], plugin.upper()
            for place in _places(statement.dates):
                closed[3 * place + focus].append(name)
        elif isinstance(statement, Prefer):
            if plugin == "r7":
                for place in _places(statement.dates):
                    for candidate in range(3 * place, 3 * place + 3):
                        points[candidate] += statement.points
        elif isinstance(statement, Limit):
            cap = min(cap, statement.sessions or 0)
        elif isinstance(statement, Notice):
            warn.append(plugin.upper())
    picks = [[one.day, FOCUS[one.work]] for one in decision.placing.placed if one.day is not None]
    return {"v": closed, "p": points, "cap": cap, "warn": warn, "picks": sorted(picks)}


def _places(dates: tuple[date, ...] | None) -> Iterable[int]:
    return range(7) if dates is None else [PLACE[when] for when in dates]


def stages(profiles: list[Profile]) -> dict[str, float]:
    """Processor seconds of each stage over all profiles, one stage after the other."""
    spent = {}
    clock = process_time()

    def lap(name: str) -> None:
        nonlocal clock
        now = process_time()
        spent[name] = now - clock
        clock = process_time()

    asked = [values(one) for one in profiles]
    lap("profile to values")
    heard = [ENGINE.ask(ROSTER, athlete, week)[0] for athlete, week in asked]
    lap("ask, with guards and checks")
    boards = [merge(week, said) for (_, week), said in zip(asked, heard, strict=True)]
    lap("merge")
    placings = [place(board, board.wishes) for board in boards]
    lap("search")
    decisions = [decide(athlete, week, said) for (athlete, week), said in zip(asked, heard, strict=True)]
    lap("decide")
    spent["decide, beside those two"] = max(0.0, spent.pop("decide") - spent["merge"] - spent["search"])
    for decision, profile in zip(decisions, profiles, strict=True):
        read_off(decision, profile["sessions_wanted"])
    lap("read off")
    assert len(placings) == len(decisions)
    return spent
