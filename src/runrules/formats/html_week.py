"""One week as HTML: a board of seven days with runs, strength cards, and what is open, closed and why."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from attrs import Factory, define

from ..advice import AdvisedDay, AdvisedWeek, Lift, Spoken
from ..models import AREAS, LOADS
from .closings import Closing
from .story import Story, because, closed, fate, lift_title, marked, session, span, title, warnings
from .words import WEEKDAYS, month_day, other_words, plain, reason, run_words, share_words, squares_words

_VERDICTS = {
    "yes": ("✓", "open"),
    "warn": ("!", "with care"),
    "after-run": ("~", "after the run"),
    "no": ("×", "closed"),
}
_MARKS = {"x": "no", "!": "warn", "~": "after-run"}
_ROOM = 60  # characters of a reason on the board; the whole one stands beside it


@define
class Reasons:
    """What was shown, each message once, with the number it has among the reasons below the weeks."""

    shown: dict[str, tuple[int, Spoken]] = Factory(dict)

    def anchor(self, one: Spoken) -> str:
        """Keep a statement; give the id of its place."""
        number, _ = self.shown.setdefault(marked(one), (len(self.shown) + 1, one))
        return f"reason-{number}"


def week_html(story: Story, week: AdvisedWeek, reasons: Reasons) -> str:
    """Write a week as a section with its heading, warnings and board; ``reasons`` collects what is shown."""
    name = title(story, week)
    found = closed(story, week)
    lasting = "".join(
        f'<li class="closing {_MARKS[one.mark]}">{_mark(one)} {escape(span(days))}: '
        f"<b>{escape(squares_words(one.squares))}.</b> "
        f'<a href="#{reasons.anchor(one.spoken)}">{escape(plain(one.spoken.message))}</a></li>'
        for one, days in found.lasting
    )
    warned = "".join(f'<p class="warning"><strong>Warning:</strong> {escape(one)}</p>' for one in warnings(story, week))
    days = "".join(_day(story, week, day, found.by_day[day.date], reasons) for day in week.days)
    return (
        f'<section class="week" id="week-{week.starts}" aria-labelledby="title-{week.starts}">\n'
        f'<h2 id="title-{week.starts}">{escape(name.week)}</h2>\n<p class="ahead">{escape(name.ahead)}</p>\n'
        f"<p>{escape(name.total)}</p>\n{warned}"
        + (f'<ul class="lasting">{lasting}</ul>\n' if lasting else "")
        + f'<ol class="board">\n{days}</ol>\n</section>\n'
    )


def _day(story: Story, week: AdvisedWeek, day: AdvisedDay, found: list[Closing], reasons: Reasons) -> str:
    waits = week.starts in story.waiting
    past = " past" if day.date < story.advice.today else ""
    today = " <em>today</em>" if day.date == story.advice.today else ""
    lifts = "".join(_lift(story, week, day, lift, reasons) for lift in day.strength)
    closings = "".join(_closing(one, day, reasons) for one in found)
    return (
        f'<li class="day{past}"><h3><span>{WEEKDAYS[day.date.weekday()]}</span> '
        f'<time datetime="{day.date}">{month_day(day.date)}</time>{today}</h3>\n'
        f'<ul class="runs">{"".join(_runs(day, waits))}</ul>\n{lifts}'
        + ("" if story.bare else _grid(story, day, waits))
        + (f'<ul class="closings">{closings}</ul>' if closings else "")
        + "</li>\n"
    )


def _runs(day: AdvisedDay, waits: bool) -> Iterator[str]:
    for run in day.runs:
        words = escape(plain(run_words(run, waits)))
        key = run.key and not waits
        yield f'<li class="key"><strong>{words}</strong> <small>key run</small></li>' if key else f"<li>{words}</li>"
    for one in day.other:
        yield f"<li>{escape(plain(other_words(one)))}</li>"
    if not day.runs and not day.other:
        yield f"<li>{'rest' if day.rest else 'free' if day.known else 'not known: taken as easy'}</li>"


def _lift(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift, reasons: Reasons) -> str:
    """A card: what, how it came there, why, and its exercises to unfold."""
    dropped = lift.verdict == "dropped"
    name = escape(lift_title(lift)).replace("+", "+<wbr>")
    facts = "" if dropped else f"<p>{escape(', '.join(_facts(lift, week.starts in story.waiting)))}</p>\n"
    why = "".join(_why(day, one, reasons) for one in because(story, day, lift)[:1])
    return (
        f'<article class="card{" dropped" if dropped else ""}"><h4>'
        + (f"Dropped: <del>{name}</del>" if dropped else f"Strength: {name}")
        + f"</h4>\n{facts}{why}{_exercises(story, week, day, lift)}</article>\n"
    )


def _why(day: AdvisedDay, one: Spoken, reasons: Reasons) -> str:
    words = escape(plain(reason(one, day.date, _ROOM, _ROOM + 20)))
    return f'<p class="why">Why: <a href="#{reasons.anchor(one)}">{words}</a></p>'


def _facts(lift: Lift, waits: bool) -> Iterator[str]:
    yield fate(lift)
    if lift.part:
        yield "morning" if lift.part == "am" else "evening"
    if lift.after_run and not waits:
        yield "after the run"
    if lift.sets_percent is not None and lift.sets_percent < 100:
        yield share_words(lift.sets_percent)


def _exercises(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift) -> str:
    if not lift.blocks or lift.verdict == "dropped":
        return ""
    told = session(story, week, day, lift)
    blocks = "".join(f"<dt>{escape(kind)}</dt><dd>{escape(words)}</dd>" for kind, words in told.blocks)
    notes = "".join(f"<li>{escape(words)}</li>" for words in told.notes)
    where = f'<span class="unseen"> of {WEEKDAYS[day.date.weekday()]} {month_day(day.date)}</span>'
    return (
        f'<details><summary>Exercises{where}</summary><div class="sheet"><dl>{blocks}</dl>'
        + (f"<ul>{notes}</ul>" if notes else "")
        + "</div></details>"
    )


def _grid(story: Story, day: AdvisedDay, waits: bool) -> str:
    """What is open on the day: a small table, each cell with its reason on hover; nothing of a run that waits."""
    when = f"{WEEKDAYS[day.date.weekday()]} {month_day(day.date)}"
    head = "".join(f'<th scope="col">{_seen(load[0].upper(), load)}</th>' for load in LOADS)
    rows = "".join(
        f'<tr><th scope="row">{area}</th>{"".join(_cell(story, day, area, load, waits) for load in LOADS)}</tr>'
        for area in AREAS
    )
    return (
        f'<table class="grid"><caption class="unseen">What is open on {when}</caption>'
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table>\n"
    )


def _cell(story: Story, day: AdvisedDay, area: str, load: str, waits: bool) -> str:
    cell = day.grid[area][load]
    verdict = "yes" if waits and cell.verdict == "after-run" else cell.verdict
    mark, words = _VERDICTS[verdict]
    kind = {"warn": "caution", "yes": ""}.get(verdict, "veto")
    found = [story.said[one] for one in cell.because if one in story.said and story.said[one].kind == kind]
    told = dict.fromkeys(plain(one.message) for one in found)
    hover = f' title="{escape(f"{area} {load}: {words}. " + " ".join(told))}"' if told else ""
    return f'<td class="{verdict}"{hover}>{_seen(mark, words)}</td>'


def _seen(mark: str, words: str) -> str:
    """A mark for the eye, words for a screen reader."""
    return f'<span aria-hidden="true">{mark}</span><span class="unseen">{words}</span>'


def _closing(one: Closing, day: AdvisedDay, reasons: Reasons) -> str:
    """What is closed in a few words, a link to the whole reason, which stands beside it on hover and focus."""
    words = "after the run" if one.mark == "~" else reason(one.spoken, day.date, _ROOM, _ROOM + 20)
    return (
        f'<li class="closing {_MARKS[one.mark]}"><a href="#{reasons.anchor(one.spoken)}">{_mark(one)} '
        f"<b>{escape(squares_words(one.squares))}</b>: {escape(plain(words))}</a>"
        f'<span class="tip">{escape(marked(one.spoken))}</span></li>'
    )


def _mark(one: Closing) -> str:
    mark, words = _VERDICTS[_MARKS[one.mark]]
    return f'<span class="mark" aria-hidden="true">{mark}</span><span class="unseen">{words}: </span>'
