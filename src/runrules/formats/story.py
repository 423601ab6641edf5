"""What every page for people says of an advice: the words of the text, kept apart instead of wrapped into lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, define, evolve, frozen

from ..advice import Advice, AdvisedDay, AdvisedWeek, Lift, Spoken
from ..models import AREAS
from . import as_text
from .board import stopped
from .closings import Closings, closings
from .page import Page
from .rest import rest
from .sessions import Told, sessions
from .words import WEEKDAYS, full_day, lift_words, lock_words, plain, tag

_WIDE = 10_000  # columns: nothing is cut for want of room


@frozen(slots=False)
class Point:
    """Something said: its words, what stood before them, its mark (``x``, ``!``, ``>``), and whether it is a title."""

    text: str
    lead: str = ""
    mark: str = ""
    title: bool = False


@define
class Script(Page):
    """A page that keeps what is said on it as points, each whole."""

    width: int = _WIDE
    points: list[Point] = Factory(list)

    def say(self, text: str, lead: str = "", hang: str | None = None, style: str = "") -> None:
        """Keep a text with what stands before it."""
        if text:
            self.points.append(Point(plain(text), lead, style))

    def line(self, text: str, style: str = "") -> None:
        """Keep a line; the spaces it begins with are what stands before it."""
        words = text.strip()
        self.say(words, text[: len(text) - len(text.lstrip())], style=style)

    def head(self, text: str) -> None:
        """Keep a title."""
        self.points.append(Point(plain(text), title=True))


@frozen(slots=False)
class Story:
    """An advice with what its readers ask again and again.

    ``said`` are the statements by id, ``referred`` the rules that send to a professional, ``waiting`` the first days
    of the weeks whose runs wait for one.
    """

    advice: Advice
    said: Mapping[str, Spoken]
    notices: tuple[Spoken, ...]
    referred: frozenset[str]
    waiting: frozenset[date]

    @classmethod
    def of(cls, advice: Advice) -> Story:
        """Begin."""
        said = {one.id: one for one in advice.statements}
        notices = tuple(said[one] for one in advice.notices)
        referred = frozenset(one.rule for one in notices if one.level == "referral")
        waiting = frozenset(week.starts for week in advice.weeks if stopped(week, said, referred))
        return cls(advice, said, notices, referred, waiting)

    @property
    def bare(self) -> bool:
        """Whether there is no plan, so that nothing is said of what is closed."""
        return self.advice.status == "withheld"


@frozen(slots=False)
class Title:
    """The heading of a week: its date, what lies ahead and the phase, and what the week comes to."""

    week: str
    ahead: str
    total: str


@frozen(slots=False)
class Session:
    """What is done in a session: blocks with their kind ("3 sets"), and notes on how."""

    blocks: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


@frozen(slots=False)
class Section:
    """Something below the weeks: a title and items, each with the lines that belong to it."""

    title: str
    items: tuple[tuple[str, ...], ...]


def alerts(story: Story) -> list[str]:
    """Tell who was not heard, what a professional should see, and which locks are undone."""
    page = Script()
    as_text.not_heard(page, story.advice)
    as_text.referrals(page, story.notices)
    as_text.undone_locks(page, story.advice, story.said)
    return [one.text for one in page.points]


def title(story: Story, week: AdvisedWeek) -> Title:
    """Name a week."""
    page = Script()
    as_text.heading(page, story.advice, week, week.starts in story.waiting)
    name = f"Week of {full_day(week.starts)}"
    before, _, after = page.points[0].text.partition(name)
    ahead = " · ".join(part for part in (before.strip(" ·"), after.strip(" ·")) if part)
    return Title(name, ahead, page.points[1].text)


def warnings(story: Story, week: AdvisedWeek) -> list[str]:
    """Tell the warnings of a week."""
    page = Script()
    as_text.warnings(page, [one for one in story.notices if one.week == week.starts])
    return [one.text for one in page.points]


def closed(story: Story, week: AdvisedWeek) -> Closings:
    """Tell what is closed in a week; nothing where there is no plan, nothing of runs that wait."""
    if story.bare:
        return Closings([], {day.date: [] for day in week.days})
    found = closings(week, story.said)
    if week.starts in story.waiting:
        for when, each in found.by_day.items():
            found.by_day[when] = [one for one in each if one.mark != "~"]
    return found


def session(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift) -> Session:
    """Tell what is done in one session, all of it, whatever was told of others."""
    page = Script()
    alone = evolve(week, days=(evolve(day, strength=(lift,)),))
    sessions(page, alone, story.said, Told(None), week.starts in story.waiting)
    told = page.points[1:]  # the first is the session itself
    return Session(
        tuple((one.lead.strip(), one.text) for one in told if one.lead.strip() not in ("", "-")),
        tuple(one.text for one in told if one.lead.strip() == "-"),
    )


def because(story: Story, day: AdvisedDay, lift: Lift) -> list[Spoken]:
    """Tell why a session stands where it does: what speaks for the day, then what asks for it; each rule once."""
    if lift.verdict == "dropped":
        found = [story.said[one] for one in lift.blocked_by if one in story.said]
    else:
        all_ = [story.said[one] for one in lift.because if one in story.said]
        near = [one for one in all_ if one.kind == "prefer" and one.dates and day.date in one.dates]
        near = [one for one in near if lift.areas[0] in _areas(one, lift.load)]
        near.sort(key=lambda one: len(one.dates or ()))
        found = near + [one for one in all_ if one.kind == "propose"]
    return list({one.rule: one for one in reversed(found)}.values())[::-1]


def overridden(story: Story, lift: Lift) -> list[Spoken]:
    """Tell what a lock overrides: each rule and message once."""
    found = [story.said[one] for one in (lift.locked.overrides if lift.locked else ()) if one in story.said]
    return list({(one.rule, one.message): one for one in found}.values())


def fate(lift: Lift) -> str:
    """``new``, ``as planned``, ``moved, from Tue``, ``done``."""
    if lift.done:
        return "done"
    if lift.from_:
        return f"{lift.verdict}, from {WEEKDAYS[lift.from_.weekday()]}"
    return lock_words(lift) or "as planned" if lift.verdict == "kept" else lift.verdict


def lift_title(lift: Lift) -> str:
    """``Legs+core heavy, 35 min``."""
    words = lift_words(lift.areas, lift.load, lift.minutes)
    return words[0].upper() + words[1:]


def below(story: Story, shown: Iterable[Spoken] = ()) -> tuple[list[Section], list[str]]:
    """Tell everything that belongs to no one day: sections, and the closing words. Sources are left to the page."""
    page = Script()
    rest(page, story.advice, story.said, list(shown), story.referred, story.waiting)
    sections: list[tuple[str, list[list[str]]]] = []
    closing: list[str] = []
    for point in page.points:
        if point.title:
            sections.append((point.text, []))
        elif point.lead == "- ":
            sections[-1][1].append([point.text])
        elif point.lead.strip(" ") == "try:":
            sections[-1][1][-1].append(f"Try: {point.text}")
        elif not point.lead:
            closing.append(point.text)
        elif sections[-1][1]:
            sections[-1][1][-1].append(point.text)
    kept = [Section(name, tuple(map(tuple, items))) for name, items in sections if name != "Sources"]
    return kept, [words for words in closing if not words.startswith("More:")]


def cited(story: Story, shown: Iterable[Spoken]) -> list[str]:
    """The keys of the sources behind what was shown, and behind what locks override, best evidence first."""
    lifts = [lift for week in story.advice.weeks for day in week.days for lift in day.strength]
    told = () if story.bare else [one for lift in lifts for one in overridden(story, lift)]
    best = sorted([*shown, *told], key=lambda one: one.evidence)
    return list(dict.fromkeys(key for one in best for key in one.sources if key in story.advice.sources))


def marked(one: Spoken) -> str:
    """The message of a statement with its rule and grade."""
    return f"{plain(one.message)} {tag(one)}"


def span(days: tuple[date, ...]) -> str:
    """``All week``, ``Mon-Fri``, ``Mon, Wed, Thu, Sun``."""
    if len(days) == 7:
        return "All week"
    names = [WEEKDAYS[day.weekday()] for day in days]
    whole = (days[-1] - days[0]).days + 1 == len(days)
    return f"{names[0]}-{names[-1]}" if whole else ", ".join(names)


def _areas(one: Spoken, load: str) -> set[str]:
    if one.work is None:
        return {*AREAS}
    parts = [words.partition(" ") for words in one.work]
    return {area for area, _, loads in parts if not loads or load in loads.split("/")}
