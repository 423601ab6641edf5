"""One rule as a page of Markdown: always the same sections, in the same order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date

from ..advice import Spoken
from ..catalogue import exercises
from ..models import AREAS, LOADS
from ..rules import Rule, Setting, Source, cases_of
from .as_markdown import escaped
from .words import WEEKDAYS, full_day, listed, short_day, squares_words

SEVERITIES = {
    "hard": "health or race day; it cannot be switched off",
    "firm": "what trials or strong convention ask for; it holds unless you switch it off, and the advice then says so",
    "soft": "better and worse: mostly warnings and preferences",
    "policy": "how runrules itself speaks",
}
GRADES = {
    "A": "reviews of trials",
    "B": "trials",
    "C": "convention: what coaches agree on, or what had to be settled without a trial",
}
FORMS = {"date": "a date, 2026-11-23", "numbers by date": '"2026-11-23 4, 2026-11-24 6", each number'}
_DOES = {
    "propose": "Wants {}",
    "prefer": "Weighs the days for {}",
    "veto": "Closes {}",
    "caution": "Asks for care with {}",
    "limit": "Limits {}",
    "apart": "Keeps a distance between {}",
    "favour": "Brings in {}",
    "exclude": "Leaves out {}",
    "cue": "Tells how to do {}",
}
_EVERYTHING = {"apart": "all strength sessions", "limit": "every session"}
_LEVELS = {"info": "Tells", "warning": "Warns", "referral": "Refers to a professional"}
_DOI = re.compile(r"\bdoi (10\.\d{4,9}/[\w./:-]*\w)(?=[\s,;)]|\.?$)")
_NAME = re.compile(r"(?<![\w`])[a-z]+(?:\\_[a-z\d]+)+(?!\w)")
_MOST_EXERCISES = 4
_IN_SHORT = (
    "What it says is written in short here: what it does, with which work, on which days. `guards` is the day of the"
    " run that it is about, `yields_to` what would lift it, `refused` what a profile cannot set."
)
#: Above rows of ``setting_cells()``.
SETTINGS_HEAD = ("| setting | default | may be | unit | rests on |", "|---|---|---|---|---|")


def one_markdown(rule: Rule, said: Sequence[Spoken] = ()) -> str:
    """Write everything about one rule as a page.

    ``said`` is what the rule says to its example, shown below it; without it the page shows the example alone.
    """
    lines = [f"# {rule.id}", "", escaped(rule.summary), ""]
    lines += [f"- **Severity:** {rule.severity}: {SEVERITIES[rule.severity]}."]
    lines += [f"- **Evidence:** {rule.evidence}: {GRADES[rule.evidence]}."]
    lines += [f"- **May close:** {may_close(rule)}.", ""]
    for title, text in (
        ("To the runner", rule.message),
        ("Why", rule.why),
        ("When it speaks", rule.speaks),
        ("When it is silent", rule.silent),
    ):
        lines += [f"## {title}", "", _prose(text) or "It does not say.", ""]
    lines += ["## Settings", "", *_settings(rule), ""]
    lines += ["## It speaks here", "", *_block(rule.example)]
    if said:
        lines += ["Under this rule runrules says:", "", *(f"- {spoken_words(one)}" for one in said), ""]
    lines += ["## It is silent here", "", *_block(rule.counter_example)]
    lines += _cases(rule)
    lines += ["## Sources", "", *_sources(rule.sources)]
    return "\n".join(lines).rstrip() + "\n"


def may_close(rule: Rule) -> str:
    """All work that a rule may ever close, or ``nothing``."""
    squares = [
        (area, load)
        for row, area in enumerate(AREAS)
        for step, load in enumerate(LOADS)
        if rule.closes._value_ >> 3 * row + step & 1
    ]
    return squares_words(squares) if squares else "nothing"


def setting_cells(one: Setting) -> str:
    """Name, default, range, unit and basis of a setting, as cells of a table."""
    default = f"`{one.default}`" if one.choices else f"{one.default}"
    words = (f"`{one.name}`", default, range_words(one), escaped(one.unit), escaped(one.basis))
    return " | ".join(words)


def range_words(one: Setting) -> str:
    """``20 to 48``, ``never or after_only``."""
    if one.choices:
        return listed([f"`{word}`" for word in one.choices], "or")
    if one.form:
        return FORMS[one.form] + (f" from {one.low:g} to {one.high:g}" if one.low is not None else "")
    if one.low is None or one.high is None:
        return "any"
    return f"{one.low:g} to {one.high:g}"


def spoken_words(one: Spoken) -> str:
    """What a statement does, to what and when (nothing of that for all week), and its words to the runner."""
    subject = _exercises(one.exercises) if one.exercises else listed(one.work or ())
    if one.kind == "notice":
        does = _LEVELS[one.level or "info"]
    else:
        does = _DOES[one.kind].format(escaped(subject or _EVERYTHING.get(one.kind, "everything")))
    when = f" on {_dates(one.dates)}" if one.dates and len(one.dates) < len(WEEKDAYS) else ""
    outranked = " (others outrank it here)" if not one.upheld else ""
    return f"*{does}{when}{outranked}:* {escaped(one.message)}"


def _exercises(names: Sequence[str]) -> str:
    known = exercises()
    shown = [known[name].name.lower() if name in known else name for name in names]
    more = len(shown) - _MOST_EXERCISES
    return f"{', '.join(shown[:_MOST_EXERCISES])} and {more} more" if more > 1 else listed(shown)


def _dates(dates: Sequence[date]) -> str:
    return listed([*map(short_day, dates[:-1]), full_day(dates[-1])])


def _prose(text: str) -> str:
    """Escape a text; names of settings and of values in it are set as code."""
    return _NAME.sub(lambda found: f"`{found[0]}`".replace("\\", ""), escaped(text))


def _settings(rule: Rule) -> list[str]:
    if not rule.settings:
        return ["It has none."]
    first = rule.settings[0]
    table = [f"| {setting_cells(one)} |" for one in rule.settings]
    written = f'"{rule.id}" = {{ {first.name} = {json.dumps(first.default)} }}'
    return [*SETTINGS_HEAD, *table, "", f"A profile sets it under `[rules]`: `{written}`."]


def _block(profile: str) -> Iterator[str]:
    yield from ("```toml", profile.strip(), "```", "") if profile.strip() else ("There is none.", "")


def _cases(rule: Rule) -> Iterator[str]:
    cases = cases_of(rule)
    if cases:
        yield from ("## At its edges", "", _IN_SHORT, "")
    for one in cases:
        yield from (f"### {escaped(one.shows)}", "", *_block(one.profile))
        said = [f"- `{line}`" for line in one.says.splitlines() if line.strip()]
        yield from ("It says:", "", *said, "") if said else ("It is silent.", "")


def _sources(sources: Sequence[Source]) -> list[str]:
    lines = []
    for one in sources:
        citation = _DOI.sub(r"[doi \1](https://doi.org/\1)", escaped(one.citation))
        url = f" <{one.url}>" if re.fullmatch(r"https?://[^\s<>]+", one.url) else ""
        lines.append(f"- {escaped(one.key)}: {citation}{url}")
    return lines or ["It names none."]
