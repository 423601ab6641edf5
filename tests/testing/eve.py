"""A small plugin that passes every check, and for each check one that fails that check alone."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from attrs import evolve

from runrules import (
    HEAVY,
    LEGS,
    Athlete,
    Case,
    Caution,
    Notice,
    Rule,
    Setting,
    Settings,
    Source,
    Statement,
    Veto,
    Week,
    hookimpl,
)
from runrules.plugins import Found, imported

HEAVY_LEGS = LEGS & HEAVY

LONG = """
[[weeks]]
starts = 2026-11-23
sat = "long 100min"
"""
SHORT = LONG.replace("100min", "60min")
HILLY = LONG.replace("100min", "60min climb 900m")

BEFORE_LONG = Rule(
    id="eve/before-long",
    summary="No heavy legs on the day before a long run.",
    message="A long run tomorrow, so no heavy legs today.",
    why="Tired legs make a long run harder than it was meant to be. How long is long is a convention.",
    severity="firm",
    evidence="C",
    sources=(Source("practice", "Common practice"),),
    settings=(Setting("long_min", 90, 60, 180, "min"),),
    closes=HEAVY_LEGS,
    speaks="About the day before a run of long_min minutes or more.",
    silent="About days before other runs.",
    example=LONG,
    counter_example=SHORT,
)
CLIMBS = Rule(
    id="eve/climbs",
    summary="A word about runs that climb a lot.",
    message="A run with a lot of climbing is leg work as well.",
    why="Going up works the same muscles. Nobody has tested from where on.",
    severity="soft",
    evidence="C",
    sources=(Source("practice", "Common practice"),),
    speaks="About runs with 500 m of climbing or more.",
    silent="About all others.",
    example=HILLY,
    counter_example=SHORT,
)


class Eve:
    """A plugin that is as it should be."""

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules or (BEFORE_LONG, CLIMBS)

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return self.rules

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        return self.answer(athlete, week, settings)

    def answer(self, athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
        """Say what there is to say; the broken ones say more."""
        before_long, climbs = self.rules[:2]
        said: list[Statement] = []
        for day in week.days:
            minutes = max((run.minutes or 0 for run in day.runs), default=0)
            eve = day.date - timedelta(days=1)
            if minutes >= settings.whole(before_long, "long_min"):
                said.append(Veto(before_long, HEAVY_LEGS, (eve,), guards=day.date))
            if any((run.climb_m or 0) >= 500 for run in day.runs):
                said.append(Notice(climbs, dates=(day.date,)))
        return said


Answer = Callable[[Eve, list[Statement], Athlete, Week, Settings], Iterable[Any]]


def saying(answer: Answer, *rules: Rule) -> Eve:
    """The same plugin, with ``answer`` made of what it would have said."""

    class Other(Eve):
        @hookimpl
        def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Any:
            return answer(self, self.answer(athlete, week, settings), athlete, week, settings)

    return Other(*rules)


class _Default(Eve):
    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings = None) -> Iterable[Statement]:  # type: ignore[assignment]
        return []


class _Misspelt(Eve):
    @hookimpl
    def runrules_advize(self, athlete: Athlete) -> Iterable[Statement]:
        return []


class _Raising(Eve):
    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        raise KeyError("no licence")


class _First(Eve):
    @hookimpl(tryfirst=True)  # type: ignore[call-arg]
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        return self.answer(athlete, week, settings)


class _Wrapper(Eve):
    @hookimpl(wrapper=True)  # type: ignore[call-arg]
    def runrules_advise(self) -> Any:
        return (yield)


class _Remembers(Eve):
    """Answers by the athlete that it was asked about before."""

    def __init__(self) -> None:
        super().__init__()
        self.now = self.last = ""

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        if self.now != repr(athlete):
            self.last, self.now = self.now, repr(athlete)
        said = self.answer(athlete, week, settings)
        return [evolve(one, params=(("last", len(self.last)),)) for one in said]


def _tired(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    """Forgets that somebody may not have said how tired they are."""
    return said if athlete.state.soreness is None or athlete.state.fatigue + 1 else []  # type: ignore[operator]


def _slowly(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    sum(range(1_000_000))
    return said


def _by_force(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    object.__setattr__(athlete, "age", athlete.age)
    if athlete.age is not None:
        object.__setattr__(athlete, "age", athlete.age + 1)
    return said


def _by_clock(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    return said if date.today().year > 1900 else []


def _doing(act: Callable[[], object]) -> Eve:
    """The same plugin, doing something else beside its answer."""

    left = [act] * 30  # more would take too long for the check of the speed

    def answer(eve: Eve, said: list[Statement], *_: object) -> list[Statement]:
        if left:
            left.pop()()
        return said

    return saying(answer)


def _by_network() -> None:
    with socket.socket() as one, suppress(OSError):
        one.connect(("127.0.0.1", 9))


def _by_lot(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    return [evolve(one, params=(("lot", random.random()),)) for one in said]


def _too_close(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    """Cannot count to the upper end of its own setting."""
    assert settings.whole(BEFORE_LONG, "long_min") < 180, "nobody runs for so long"
    return said


def _boast(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    return [evolve(one, message="This will protect your knees.") if isinstance(one, Notice) else one for one in said]


def _more(eve: Eve, said: list[Statement], athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    return [evolve(one, work=LEGS) if isinstance(one, Veto) else one for one in said]


def _warns(eve: Eve, said: list[Statement], *_: object) -> list[Statement]:
    """Announces that it closes, and only speaks."""
    return [Notice(BEFORE_LONG) if isinstance(one, Veto) else one for one in said]


ELSEWHERE: dict[str, tuple[Callable[[], object], str]] = {
    "a file": (
        lambda: Path(__file__).read_text(),
        "it opens a file (eve.py); what it needs, it reads when it is imported",
    ),
    "a look into a folder": (lambda: os.listdir("."), "it reaches into the system (os.listdir)"),
    "a look for a file": (lambda: Path("forecast.toml").exists(), "it looks at where it runs (stat)"),
    "a variable": (lambda: os.environ.get("FORECAST"), "it reads the environment (os.environ)"),
    "a variable in brackets": (lambda: os.environ["PATH"], "it reads the environment (os.environ)"),
    "all variables": (lambda: dict(os.environ), "it reads the environment (os.environ)"),
    "the folder": (os.getcwd, "it looks at where it runs (getcwd)"),
    "the network": (_by_network, "it uses the network (socket."),
    "a program": (lambda: subprocess.run([sys.executable, "-c", ""], check=True), "it starts a program"),
    "printed words": (lambda: print("asked"), "it prints; what it has to say are statements"),
    "written words": (lambda: sys.stderr.write("asked\n"), "it prints; what it has to say are statements"),
}

STRANGER = evolve(BEFORE_LONG, id="eve/stranger")
UNREAD = evolve(BEFORE_LONG, settings=(*BEFORE_LONG.settings, Setting("spare_min", 5, 1, 9, "min")))


def _foreign(eve: Eve, said: list[Statement], *_: object) -> list[Statement]:
    return [*said, *(Caution(STRANGER, HEAVY_LEGS, one.dates) for one in said if isinstance(one, Veto))]


#: Each with the check that it fails, alone, and words of what is said about it.
BROKEN: dict[str, tuple[object, str, str]] = {
    "a default": (_Default(), "loads", "argument 'settings' has a default"),
    "a misspelt hook": (_Misspelt(), "loads", "no hook 'runrules_advize'; did you mean 'runrules_advise'?"),
    "rules that raise": (_Raising(), "loads", "KeyError: 'no licence'"),
    "an import that fails": (imported(Found("eve", "no_such_module", "", "")), "loads", "No module named"),
    "a rule of another plugin": (Eve(BEFORE_LONG, evolve(CLIMBS, id="dawn/climbs")), "loads", "must begin with 'eve/'"),
    "no why": (Eve(evolve(BEFORE_LONG, why=" "), CLIMBS), "rules-complete", "eve/before-long: why is missing"),
    "no sources": (Eve(BEFORE_LONG, evolve(CLIMBS, sources=())), "rules-complete", "eve/climbs: it names no source"),
    "a range below zero": (
        Eve(evolve(BEFORE_LONG, settings=(Setting("long_min", 90, -5, 180, "min"),)), CLIMBS),
        "rules-complete",
        "goes down to -5",
    ),
    "a summary that is no sentence": (
        Eve(BEFORE_LONG, evolve(CLIMBS, summary="climbs")),
        "rules-complete",
        "summary is no sentence",
    ),
    "an example that is silent": (
        Eve(BEFORE_LONG, evolve(CLIMBS, example=LONG)),
        "examples-fire",
        "eve/climbs: example: the rule is silent. It said:",
    ),
    "an example that cannot be read": (
        Eve(BEFORE_LONG, evolve(CLIMBS, example=HILLY.replace("climb", "clim"))),
        "examples-fire",
        'did you mean "climb"?',
    ),
    "no counter-example": (
        Eve(BEFORE_LONG, evolve(CLIMBS, counter_example="")),
        "counter-examples-silent",
        "eve/climbs: counter_example is missing",
    ),
    "a counter-example in which it speaks": (
        Eve(BEFORE_LONG, evolve(CLIMBS, counter_example=HILLY)),
        "counter-examples-silent",
        "the rule speaks",
    ),
    "a case that is not so": (
        Eve(evolve(BEFORE_LONG, cases=(Case("An hour is long.", SHORT, "veto, legs heavy, fri"),)), CLIMBS),
        "cases-hold",
        "An hour is long.\n  Expected:\n    veto, legs heavy, fri\n  Heard nothing.",
    ),
    "a case that is no profile": (
        Eve(evolve(BEFORE_LONG, cases=(Case("A run that climbs.", HILLY.replace("climb", "clim")),)), CLIMBS),
        "cases-hold",
        'did you mean "climb"?',
    ),
    "a case that shows nothing": (
        Eve(evolve(BEFORE_LONG, cases=(Case("", SHORT),)), CLIMBS),
        "cases-hold",
        "a case does not say what it shows",
    ),
    "a rule that it did not name": (saying(_foreign), "own-rules-only", "it spoke under 'eve/stranger'"),
    "an answer that is none": (
        saying(lambda eve, said, athlete, *_: [*said, "no legs"] if athlete.age == 40 else said),
        "never-raises",
        "a str among the statements",
    ),
    "a question it did not think of": (saying(_tired), "never-raises", "TypeError"),
    "a clock": (saying(_by_clock), "deterministic", "it reads the clock (today)"),
    "lots": (saying(_by_lot), "deterministic", "it draws lots (random)"),
    "a memory": (_Remembers(), "stateless", "it remembers something"),
    "a hand in the input": (saying(_by_force), "leaves-input-alone", "it changed the athlete or the week"),
    "a wish to be first": (_First(), "order-does-not-matter", "order must not matter"),
    "a wrapper": (_Wrapper(), "order-does-not-matter", "wrappers, tryfirst"),
    "a veto too wide": (saying(_more), "closes-what-it-announces", "a veto on legs"),
    "a veto that never comes": (
        saying(_warns),
        "closes-what-it-announces",
        "its example shows none of it closed or limited",
    ),
    "a promise": (saying(_boast), "wording", '"will protect" reads as a promise'),
    "blame in a rule": (
        Eve(BEFORE_LONG, evolve(CLIMBS, message="Your legs are weak.")),
        "wording",
        '"weak" reads as blame',
    ),
    "an end that it cannot hear": (saying(_too_close), "settings-ends", "long_min = 180: AssertionError"),
    "a setting that nobody reads": (Eve(UNREAD, CLIMBS), "settings-ends", "spare_min is never read"),
    "all the time in the world": (saying(_slowly), "fast", "times as long as a small plugin"),
}
BROKEN |= {what: (_doing(act), "deterministic", words) for what, (act, words) in ELSEWHERE.items()}
