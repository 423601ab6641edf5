"""Advice as Markdown: warnings, a table for each week, the sessions, reasons, and what it all rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..advice import Advice, AdvisedDay, AdvisedWeek, Lift, Spoken
from .closings import Closing, Closings
from .sessions import Told, sessions
from .story import Script, Story, alerts, because, below, cited, closed, fate, lift_title, marked, span, title, warnings
from .words import card, other_words, plain, reason, run_words, short_day, squares_words, tag

_HEAD = ("| day | runs | strength | closed or with care |", "|---|---|---|---|")
_LEGEND = "**Bold** runs are key runs. x closed, ! with care, ~ only after the run."
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~$&@#])")
_LINK = re.compile(r"(?i)\b(www)\.|([a-z]):(?=//)")
_START = re.compile(r"^(\d+)([.)])|^([-+=:])")
_TAG = re.compile(r" \[([a-z0-9-]+/[a-z0-9-]+), ([ABC])\]$")
_ROOM = 60  # characters of a reason in the table; whole ones stand below


def to_markdown(advice: Advice) -> str:
    """Write an advice as Markdown, with a line feed at its end. No words of it are taken for markup."""
    story = Story.of(advice)
    lines = ["# Strength for your running week", ""]
    lines += [f"> **{_said(one)}**\n" for one in alerts(story)]
    shown: list[Spoken] = []
    told = Told.of(advice.weeks)
    for week in advice.weeks:
        lines += _week(story, week, told, shown)
    sections, closing = below(story)
    for section in sections:
        lines += [f"## {section.title}", "", *_items(section.items), ""]
    lines += _reasons(shown)
    lines += _sources(story, shown)
    lines += [f"{_said(words)}\n" for words in closing]
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Make one line of a text in which nothing is markup, a link, or the beginning of a list."""
    safe = _SPECIAL.sub(r"\\\1", plain(text))
    safe = _LINK.sub(lambda found: f"{found[1]}\\." if found[1] else f"{found[2]}\\:", safe)
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", safe)


def _said(text: str) -> str:
    """Escape a text; the rule at its end is set as code."""
    found = _TAG.search(text)
    return f"{escaped(text[: found.start()])} (`{found[1]}`, {found[2]})" if found else escaped(text)


def _items(items: Iterable[Sequence[str]]) -> list[str]:
    return [f"{'  ' if number else ''}- {_said(words)}" for item in items for number, words in enumerate(item)]


def _week(story: Story, week: AdvisedWeek, told: Told, shown: list[Spoken]) -> list[str]:
    name = title(story, week)
    found = closed(story, week)
    lines = [f"## {name.week}", "", escaped(name.ahead), "", escaped(name.total), ""]
    lines += [f"> **Warning:** {_said(one)}\n" for one in warnings(story, week)]
    for closing, days in found.lasting:
        words = f"{span(days)}: {squares_words(closing.squares)}. {marked(closing.spoken)}"
        lines.append(f"- {closing.mark} {_said(words)}")
        shown.append(closing.spoken)
    lines += ["", *_HEAD] if found.lasting else [*_HEAD]
    lines += [_row(story, week, day, found, shown) for day in week.days]
    return [*lines, "", _LEGEND, "", *_sessions(story, week, told, shown)]


def _row(story: Story, week: AdvisedWeek, day: AdvisedDay, found: Closings, shown: list[Spoken]) -> str:
    waits = week.starts in story.waiting
    runs = [f"**{escaped(words)}**" if key else escaped(words) for words, key in _runs(day, waits)]
    left = "rest" if day.rest else "free" if day.known else "not known: taken as easy"
    lifts = []
    for lift in day.strength:
        if lift.verdict == "dropped":
            lifts.append(f"dropped: {escaped(lift_title(lift))}")
        else:
            lifts.append(f"{escaped(card(lift, brief=True, waits=waits))} ({fate(lift)}){_why(story, day, lift)}")
        shown += because(story, day, lift)[:1]
    closings = [_closing(one, day) for one in found.by_day[day.date]]
    shown += [one.spoken for one in found.by_day[day.date]]
    return f"| {short_day(day.date)} | {', '.join(runs) or left} | {'<br>'.join(lifts)} | {'<br>'.join(closings)} |"


def _runs(day: AdvisedDay, waits: bool) -> list[tuple[str, bool]]:
    others = [(other_words(one), False) for one in day.other]
    return [(run_words(run, waits), bool(run.key) and not waits) for run in day.runs] + others


def _why(story: Story, day: AdvisedDay, lift: Lift) -> str:
    found = because(story, day, lift)[:1]
    return f"<br>{escaped(reason(found[0], day.date, _ROOM, _ROOM + 20))}" if found else ""


def _closing(one: Closing, day: AdvisedDay) -> str:
    words = "after the run" if one.mark == "~" else reason(one.spoken, day.date, _ROOM, _ROOM + 20)
    mark = "\\~" if one.mark == "~" else one.mark
    return f"{mark} {escaped(squares_words(one.squares))}: {_said(f'{words} {tag(one.spoken)}')}"


def _sessions(story: Story, week: AdvisedWeek, told: Told, shown: list[Spoken]) -> list[str]:
    page = Script()
    shown += sessions(page, week, story.said, told, week.starts in story.waiting)
    lines: list[str] = []
    for point in page.points:
        lead = point.lead.strip()
        if point.mark == "lift":
            lines += ["", f"### {lead}: {escaped(point.text)}", ""]
        elif point.mark == "dim":
            lines += ["", escaped(point.text)]
        else:
            lines.append(f"- {_said(point.text)}" if lead == "-" else f"- **{lead}**: {escaped(point.text)}")
    return [*lines[1:], ""] if lines else []


def _reasons(shown: Sequence[Spoken]) -> list[str]:
    told = list(dict.fromkeys(marked(one) for one in shown))
    return ["## Reasons", "", *[f"- {_said(words)}" for words in told], ""] if told else []


def _sources(story: Story, shown: Sequence[Spoken]) -> list[str]:
    keys = cited(story, shown)
    lines = []
    for key in keys:
        source = story.advice.sources[key]
        url = f" <{source.url}>" if re.fullmatch(r"https?://[^\s<>]+", source.url) else ""
        lines.append(f"- {escaped(key)}: {escaped(source.citation)}{url}")
    return ["## Sources", "", *lines, ""] if lines else []
