"""Toy plugins, and one-line readings of an advice: what the examples of the core are written with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from attrs import evolve

from runrules import (
    DAYS,
    EVERYTHING,
    Advice,
    Athlete,
    Engine,
    Profile,
    Rule,
    Setting,
    Settings,
    Statement,
    Week,
    Work,
    hookimpl,
    parse_profile,
)
from runrules.advice import Lift, Spoken
from runrules.rules import Severity, Topic

START = date(2026, 11, 23)
MON, TUE, WED, THU, FRI, SAT, SUN = (START + timedelta(day) for day in range(7))

#: A week of nothing but free days, in words that a profile understands.
FREE = dict.fromkeys(DAYS, "free")

Answer = Callable[[Athlete, Week, Settings], Iterable[Statement]]


def rule(
    rule_id: str = "toy/rule",
    severity: Severity = "firm",
    closes: Work = EVERYTHING,
    settings: tuple[Setting, ...] = (),
    message: str = "A toy speaks.",
    judges: tuple[Topic, ...] = (),
) -> Rule:
    """Make a rule that is whole enough to be heard."""
    why = "To try things out."
    return Rule(rule_id, "A rule of a toy.", message, why, severity, "C", (), settings, closes, judges=judges)


#: The rule that most examples speak under.
RULE = rule()


class Toy:
    """A plugin that names some rules and gives one answer."""

    def __init__(self, rules: Iterable[Rule], answer: Answer) -> None:
        self.rules, self.answer, self.asked = tuple(rules), answer, 0

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return self.rules

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        self.asked += 1
        return self.answer(athlete, week, settings)


def toy(
    name: str,
    *statements: Statement,
    closes: Work | None = None,
    rules: Iterable[Rule] = (),
    answer: Answer | None = None,
) -> Toy:
    """Make a plugin that says ``statements`` (or gives ``answer``) whatever it is asked.

    Its rules are ``rules``, else those it speaks under, else ``name/rule``; ``closes`` is what each may close.
    """
    known = tuple(rules) or tuple({one.rule.id: one.rule for one in statements}.values()) or (rule(f"{name}/rule"),)
    if closes is not None:
        known = tuple(evolve(one, closes=closes) for one in known)
    return Toy(known, answer or (lambda athlete, week, settings: statements))


def profile(top: str = "", **days: object) -> Profile:
    """Make a profile of one week: free days, except for those given as the words of a session or a list of them.

    ``top`` is TOML that stands before the week.
    """
    return parse_profile(f"{top}\n{week(START, **days)}")


def week(starts: date, **days: object) -> str:
    """One week in TOML, its days free except for those given."""
    lines = [f"{day} = {_toml(value)}" for day, value in {**FREE, **days}.items() if value is not None]
    return "\n".join(["[[weeks]]", f"starts = {starts}", *lines, ""])


def advised(*statements: Statement, top: str = "", **days: object) -> Advice:
    """Advise on a week, free but for ``days``, with one toy that says ``statements``."""
    plugin = toy("toy", *statements, rules={one.rule.id: one.rule for one in statements}.values() or (RULE,))
    return Engine({"toy": plugin}).advise(profile(top, **days))


def heard(plugins: Mapping[str, object], top: str = "", **days: object) -> Advice:
    """Advise on a week, free but for ``days``, with these plugins."""
    return Engine(plugins).advise(profile(top, **days))


def placed(advice: Advice, week: int = 0) -> list[str]:
    """Every strength session in words: ``tue legs+core heavy new``, ``thu legs heavy moved from tue``."""
    return [f"{day.day} {_words(lift)}" for day in advice.weeks[week].days for lift in day.strength]


def lifts(advice: Advice) -> list[Lift]:
    """Every strength session of the first week."""
    return [lift for day in advice.weeks[0].days for lift in day.strength]


def row(advice: Advice, area: str, load: str, week: int = 0) -> str:
    """One row of the grid, Monday (or the first day) first: ``no yes yes warn yes yes yes``."""
    return " ".join(day.grid[area][load].verdict for day in advice.weeks[week].days)


def behind(advice: Advice, ids: Iterable[str]) -> list[Spoken]:
    """The statements of these ids."""
    known = {one.id: one for one in advice.statements}
    return [known[one] for one in ids]


def rules_behind(advice: Advice, ids: Iterable[str]) -> list[str]:
    """The rules of the statements of these ids."""
    return [one.rule for one in behind(advice, ids)]


def spoken(advice: Advice, kind: str) -> list[Spoken]:
    """The statements of one kind."""
    return [one for one in advice.statements if one.kind == kind]


def unnamed(advice: Advice) -> list[str]:
    """The cells that are not simply open and yet name no statement that is there: none, if all is well."""
    known = {one.id for one in advice.statements}
    return [
        f"{day.day} {area} {load}"
        for week in advice.weeks
        for day in week.days
        for area, cells in day.grid.items()
        for load, cell in cells.items()
        if cell.verdict != "yes" and not (cell.because and set(cell.because) <= known)
    ]


def _words(lift: Lift) -> str:
    part = f" {lift.part}" if lift.part else ""
    moved = f" from {DAYS[lift.from_.weekday()]}" if lift.from_ else ""
    return f"{'+'.join(lift.areas)} {lift.load} {lift.verdict}{moved}{part}"


def _toml(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return str(value)
