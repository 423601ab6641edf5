"""The season at a glance: a line for each week with its phase, running and strength, as small bars."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from attrs import frozen

from ..advice import Advice, AdvisedWeek, Lift
from ..models import LOADS
from ..phases import kilometres, minutes
from .page import Page
from .words import MONTHS, amount, count, distance_words, full_day, plain

RUN_BAR, SET_BAR = 8, 7  # columns of the longest bar
LOAD_MARKS = {"light": "L", "moderate": "M", "heavy": "H"}
_HEAD = " week of phase     running          lifts legs "
_SETS, _LOAD = " leg sets", " load"
_NOT_SETS = ("warm-up", "cool-down")
_LEGS = frozenset({"legs", "jumps"})


@frozen(slots=False)
class Line:
    """What one week comes to. ``running`` is in the season's unit, and ``partly`` where some of it does not tell.

    ``sets`` is of leg work; ``load`` the heaviest of it, or "" without any. ``percent`` is the least share of the
    usual sets, 100 where nothing limits them. ``race`` is what is remarked: races, and that runs wait.
    """

    week: AdvisedWeek
    running: float
    partly: bool
    lifts: int
    legs: int
    load: str
    sets: int
    percent: int
    race: str


def season(page: Page, advice: Advice, waiting: Collection[date] = ()) -> None:
    """Write the chart of an advice over several weeks, with a line of words about its marks.

    ``waiting`` holds the first days of those weeks whose runs wait until a professional has looked.
    """
    by_km = _by_km(advice.weeks)
    lines = [_line(week, advice, by_km, week.starts in waiting) for week in advice.weeks]
    most, sets = max(line.running for line in lines), max(line.sets for line in lines)
    page.gap()
    page.say(f"The season: {count(len(lines), 'week')}, {_span(advice.weeks)}", style="bold")
    page.line(f"{_HEAD}{_SETS if sets else _LOAD}", "dim")
    before: date | None = None
    for line in lines:
        if before is not None and (line.week.starts - before).days != 7:
            page.gap()
        before = line.week.starts
        _draw(page, line, by_km, most, sets)
    for words in _legend(bool(sets), any(line.partly for line in lines)):
        page.say(words, " ", " ", "dim")


def _draw(page: Page, line: Line, by_km: bool, most: float, sets: int) -> None:
    starts = line.week.starts
    text = f" {starts.day:>2} {MONTHS[starts.month - 1]}  {line.week.phase:<8} {_told(line, by_km):>8} "
    text += f"{_bar(line.running, most, RUN_BAR):<{RUN_BAR}} {line.lifts:>4}  {line.legs:>4}  "
    load = LOAD_MARKS[line.load] if line.legs else "-"
    text += f"{load} {line.sets:>2} {_bar(line.sets, sets, SET_BAR):<{SET_BAR}}" if sets else f"{load}  "
    both = ", ".join(one for one in (line.race, f"{line.percent} % of sets" if line.percent < 100 else "") if one)
    remark = both if len(text) + 2 + len(both) <= page.width else line.race or both  # the sets show it too
    if len(text) + 2 + len(remark) <= page.width:
        text, remark = f"{text}  {remark}", ""
    page.line(text, "bold" if line.week.phase == "race" else "")
    if remark:
        page.say(remark, " " * 10)


def _told(line: Line, by_km: bool) -> str:
    if line.partly and not line.running:
        return "?"
    told = f"{round(line.running)} km" if by_km else amount(round(line.running), None)
    return f"{told}+" if line.partly else told


def _bar(value: float, most: float, columns: int) -> str:
    """As many columns as its share of the most, and one at least for anything at all."""
    return "#" * max(1, round(columns * value / most)) if value else ""


def _legend(sets: bool, partly: bool) -> list[str]:
    words = ["lifts: sessions; legs: those with leg work; H heavy, M moderate, L light"]
    words += ["leg sets: of all leg exercises in the week, without the warm-up"] if sets else []
    words += ["+ or ?: not every run says how long it is"] if partly else []
    return words


def _line(week: AdvisedWeek, advice: Advice, by_km: bool, waits: bool) -> Line:
    lifts = [lift for day in week.days for lift in day.strength if lift.verdict != "dropped"]
    legs = [lift for lift in lifts if not _LEGS.isdisjoint(lift.areas)]
    running, partly = _running(week, by_km)
    return Line(
        week,
        running,
        partly,
        len(lifts),
        len(legs),
        max((lift.load for lift in legs), key=LOADS.index, default=""),
        sum(_leg_sets(lift) for lift in legs),
        min((lift.sets_percent for lift in lifts if lift.sets_percent is not None), default=100),
        ", ".join((["runs wait"] if waits else []) + _races(week, advice)),
    )


def _leg_sets(lift: Lift) -> int:
    return sum(
        block.sets
        for block in lift.blocks
        if block.kind not in _NOT_SETS
        for doing in block.exercises
        if doing.area == "legs"
    )


def _running(week: AdvisedWeek, by_km: bool) -> tuple[float, bool]:
    """How much of the running is told, and whether some of it is not; a race that does not tell is named anyway."""
    measure = kilometres if by_km else minutes
    told = [(run, measure((run,))) for day in week.days for run in day.runs]
    partly = any(each is None and run.effort != "race" for run, each in told)
    return sum(each or 0 for _, each in told), partly or not all(day.known for day in week.days)


def _by_km(weeks: Sequence[AdvisedWeek]) -> bool:
    """Whether kilometres tell more of the runs than minutes, or as many."""
    runs = [run for week in weeks for day in week.days for run in day.runs]
    return sum(run.km is not None for run in runs) >= sum(run.minutes is not None for run in runs)


def _races(week: AdvisedWeek, advice: Advice) -> list[str]:
    """``A: City Half``, by date."""
    there = {day.date for day in week.days}
    return [
        f"{one.priority}: {plain(one.name or distance_words(one.distance))}"
        for one in advice.races
        if one.date in there
    ]


def _span(weeks: Sequence[AdvisedWeek]) -> str:
    return f"{full_day(weeks[0].starts)} to {full_day(weeks[-1].days[-1].date)}"
