"""Advice as one HTML page that needs nothing else: no scripts, no network, everything from elsewhere escaped."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from ..advice import Advice, AdvisedWeek, Spoken
from .html_week import Reasons, week_html
from .story import Section, Story, alerts, below, cited, marked
from .words import full_day, month_day, plain

_TITLE = "Strength for your running week"
_LEGEND = (
    '<p class="legend"><span class="sample yes">✓</span> open <span class="sample warn">!</span> with care '
    '<span class="sample after-run">~</span> only after the run <span class="sample no">×</span> closed. '
    "L, M, H: light, moderate, heavy. <strong>Bold</strong> runs are key runs.</p>\n"
)
_SESSIONS = (
    "<p>Rounds: one exercise after the other, then the rest. Left: end a set with so many good repetitions to spare;"
    " choose the weight for that.</p>\n"
)


def to_html(advice: Advice) -> str:
    """Write an advice as a page: the same bytes for the same advice."""
    story = Story.of(advice)
    reasons = Reasons()
    weeks = "".join(week_html(story, week, reasons) for week in advice.weeks)
    shown = [one for _, one in reasons.shown.values()]
    sections, closing = below(story)
    body = (
        f'<a class="skip" href="#main">To the weeks</a>\n<header><h1>{_TITLE}</h1>\n{_about(advice)}</header>\n'
        f'{_alerts(story)}{_contents(advice)}<main id="main" tabindex="-1">\n'
        f"{'' if story.bare else _LEGEND}{weeks}{_SESSIONS if 'Exercises<' in weeks else ''}"
        f"{''.join(_section(one) for one in sections)}{_reasons(shown)}{_sources(story, shown)}</main>\n"
        f"<footer>{''.join(f'<p>{escape(words)}</p>' for words in closing)}</footer>\n"
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n{_head(advice)}<body>\n{body}</body>\n</html>\n'


def _head(advice: Advice) -> str:
    """The head, whose policy allows this page's own style and nothing else."""
    style = _style()
    hashed = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    name = f"{_TITLE}: {_span(advice.weeks)}" if advice.weeks else _TITLE
    return (
        f'<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="runrules {escape(advice.engine)}">\n<title>{escape(name)}</title>\n'
        f"<style>{style}</style>\n</head>\n"
    )


@cache
def _style() -> str:
    return Path(__file__).with_name("page.css").read_text(encoding="utf-8")


def _span(weeks: Sequence[AdvisedWeek]) -> str:
    return f"{full_day(weeks[0].starts)} to {full_day(weeks[-1].days[-1].date)}"


def _about(advice: Advice) -> str:
    span = f"{_span(advice.weeks)}. " if advice.weeks else ""
    return f"<p>{escape(span)}Written as of {full_day(advice.today)}.</p>\n"


def _alerts(story: Story) -> str:
    """What must be read before anything else."""
    found = "".join(f"<p>{escape(words)}</p>\n" for words in alerts(story))
    return f'<section class="alerts" aria-label="Read this first">\n{found}</section>\n' if found else ""


def _contents(advice: Advice) -> str:
    """The weeks as a table of links, where there are several."""
    if len(advice.weeks) < 2:
        return ""
    rows = "".join(_line(week, advice) for week in advice.weeks)
    return (
        '<nav aria-label="Weeks"><table class="season"><caption>The season</caption><thead><tr><th scope="col">Week of'
        '</th><th scope="col">Phase</th><th scope="col">Sessions</th><th scope="col">Races</th></tr></thead>\n'
        f"<tbody>{rows}</tbody></table></nav>\n"
    )


def _line(week: AdvisedWeek, advice: Advice) -> str:
    lifts = sum(lift.verdict != "dropped" for day in week.days for lift in day.strength)
    days = {day.date for day in week.days}
    races = ", ".join(f"{one.priority}: {plain(one.name or one.distance)}" for one in advice.races if one.date in days)
    return (
        f'<tr><th scope="row"><a href="#week-{week.starts}">{month_day(week.starts)}</a></th><td>{week.phase}</td>'
        f"<td>{lifts}</td><td>{escape(races)}</td></tr>\n"
    )


def _section(section: Section) -> str:
    items = "".join(
        f"<li>{escape(item[0])}{''.join(f'<p>{escape(words)}</p>' for words in item[1:])}</li>\n"
        for item in section.items
    )
    return f"<section>\n<h2>{escape(section.title)}</h2>\n<ul>{items}</ul></section>\n"


def _reasons(shown: Sequence[Spoken]) -> str:
    items = "".join(
        f'<li id="reason-{number}" tabindex="-1">{escape(marked(one))}</li>\n'
        for number, one in enumerate(shown, start=1)
    )
    return f"<section>\n<h2>Reasons</h2>\n<ul>{items}</ul></section>\n" if items else ""


def _sources(story: Story, shown: Sequence[Spoken]) -> str:
    items = []
    for key in cited(story, shown):
        source = story.advice.sources[key]
        words = escape(plain(source.citation))
        if source.url.startswith(("https://", "http://")):
            words = f'<a href="{escape(plain(source.url))}" rel="noreferrer">{words}</a>'
        items.append(f"<li>{escape(key)}: {words}</li>\n")
    return f"<section>\n<h2>Sources</h2>\n<ul>{''.join(items)}</ul></section>\n" if items else ""
