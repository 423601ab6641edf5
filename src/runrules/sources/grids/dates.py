"""When the weeks of a grid begin: from the days beside them, their numbers, and what the person says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from attrs import frozen

from ..found import Asked, clean, refused, short
from .leads import Mark, mark_of, number_of
from .words import Grid, Week

MOST_WEEKS = 520
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Weekdays come back on the same dates within so many years.
_NEVER = date(2000, 1, 1)
_EXAMPLE = date(2026, 11, 23)


@frozen(slots=False)
class Dated:
    """The first day of each week, the weekday that weeks begin on, and what was taken for granted."""

    starts: tuple[date, ...]
    begin: int
    notes: tuple[str, ...] = ()


@frozen(slots=False)
class _Beside:
    """The day beside one week: ``on`` is the weekday that it has to be, None for the first of its week."""

    row: int
    mark: Mark
    on: int | None


@frozen(slots=False)
class _Way:
    """One way to read all dates: how many are off the first weekday, whether weeks are left out, what was chosen."""

    starts: tuple[date, ...]
    begin: int
    off: int
    gaps: bool
    guessed: bool
    turned: bool


def dated(grid: Grid, source: str, asked: Asked) -> Dated:
    """Date the weeks; ProfileError with one sentence where that takes a word of the person, or dates contradict.

    What --starts says wins over dates in the file, and is said.
    """
    try:
        found = _dated(grid, source, asked)
    except OverflowError:
        found = None
    if found is None or not 1900 <= found.starts[0].year <= found.starts[-1].year <= 2200:
        raise refused(source, "S005", "its weeks would lie out of all range; say another --starts")
    return found


def _dated(grid: Grid, source: str, asked: Asked) -> Dated:
    offsets = _offsets(grid.weeks)
    if offsets[-1] >= MOST_WEEKS:
        raise refused(source, "S004", f"a plan has at most {MOST_WEEKS} weeks")
    beside = [*_beside(grid.weeks)]
    if not beside and asked.starts is None:
        message = f"the weeks of this plan have no dates; say when the first one begins: --starts {_example(grid)}"
        raise refused(source, "S005", message)
    ways = _ways(beside, offsets, grid.begins, asked) if beside else []
    best = [way for way in ways if (way.off, way.gaps) == (ways[0].off, ways[0].gaps)]
    settled = bool(best) and all(way.starts == best[0].starts for way in best if way.turned != best[0].turned)
    if asked.starts is not None:
        return _by_person(grid, offsets, source, asked.starts, best[0] if settled else None, bool(beside))
    if not settled:
        raise refused(source, "S005", _unsettled(grid, beside, bool(best), asked))
    way = best[0]
    _agree(grid.weeks, way, source)
    return Dated(way.starts, way.begin, (*_notes(way, beside, source),))


def _by_person(
    grid: Grid, offsets: Sequence[int], source: str, starts: date, way: _Way | None, any_dates: bool
) -> Dated:
    """Begin on the day that the person says, or keep the dates of the file, where that day is in their first week."""
    if way and way.starts[0] <= starts <= way.starts[0] + timedelta(6):
        _agree(grid.weeks, way, source)
        return Dated(way.starts, way.begin)
    if starts.weekday() not in grid.begins:
        begin = way.begin if way else grid.begins[0]
        before = starts - timedelta((starts.weekday() - begin) % 7)
        message = (
            f"the weeks of this plan begin on a {_NAMES[begin]}, and {starts} is a {_NAMES[starts.weekday()]}: "
            f"say --starts {before} or --starts {before + timedelta(7)}"
        )
        raise refused(source, "S005", message)
    if way is None:
        note = f"{short(source)}: the dates beside the weeks do not fit together and are not used; --starts is."
        return Dated(
            tuple(starts + timedelta(7 * count) for count in offsets), starts.weekday(), (note,) if any_dates else ()
        )
    note = (
        f"{short(source)}: its first week is dated {way.starts[0]}, and moved with all others to {starts} by --starts."
    )
    return Dated(tuple(starts + (one - way.starts[0]) for one in way.starts), starts.weekday(), (note,))


def _offsets(weeks: Sequence[Week]) -> list[int]:
    """Count weeks from the first, by their numbers where these rise or, as a countdown, fall; else as they stand."""
    numbers = [number_of(week.lead) for week in weeks]
    known = [number for number in numbers if number is not None]
    if len(known) == len(weeks):
        steps = {after - before for before, after in pairwise(known)}
        if all(step > 0 for step in steps):
            return [number - known[0] for number in known]
        if all(step < 0 for step in steps):
            return [known[0] - number for number in known]
    return [*range(len(weeks))]


def _beside(weeks: Sequence[Week]) -> Iterator[_Beside]:
    marks = [mark_of(week.lead) for week in weeks]
    if _of_many(weeks, marks):
        return
    for row, (week, mark) in enumerate(zip(weeks, marks, strict=True)):
        if mark:
            yield _Beside(row, mark, None)
            continue
        cell = next((one for one in week.cells if one.dated and not one.vague), None)
        if cell and (mark := mark_of(cell.dated)):
            yield _Beside(row, mark, cell.day)


def _of_many(weeks: Sequence[Week], marks: Sequence[Mark | None]) -> bool:
    """Whether what looks like dates counts weeks of all weeks, as in 1/12, 2/12."""
    pairs = [(mark.day, mark.month) for mark in marks if mark and mark.either and mark.year is None]
    return len(pairs) == len(weeks) > 1 and pairs == [(row, pairs[0][1]) for row in range(1, len(weeks) + 1)]


def _ways(beside: Sequence[_Beside], offsets: Sequence[int], begins: Sequence[int], asked: Asked) -> list[_Way]:
    """Give every way to read the dates, the likeliest first; without any year, and none said, there is none."""
    near = asked.starts or asked.today or _NEVER  # without a year in the plan or from the person there is no way
    found = []
    for turned in (False, True) if any(one.mark.either for one in beside) else (False,):
        marks = [(one.row, one.mark.turned() if turned else one.mark, one.on) for one in beside]
        for year, guessed in _years([mark for _, mark, _ in marks], near, asked):
            days = _days(marks, offsets, year)
            way = _way(days, marks, offsets, begins, guessed, turned) if days else None
            found += [way] if way else []
    return sorted(found, key=lambda way: (way.off, way.gaps, abs(way.starts[0] - near), way.starts[0]))


def _years(marks: Sequence[Mark], near: date, asked: Asked) -> Iterator[tuple[int, bool]]:
    """Give the years that the first day may lie in, and whether that is a guess."""
    written = next((mark.year for mark in marks if mark.year is not None), None)
    if written is not None:
        years = {written} if marks[0].year is not None else {written, written - 1}
        yield from ((year, False) for year in sorted(years))
    elif asked.starts or asked.today:
        yield from ((near.year + count, True) for count in (0, 1, -1))


def _days(marks: Sequence[tuple[int, Mark, int | None]], offsets: Sequence[int], year: int) -> list[date] | None:
    """Put the days of all weeks into years, each the next after the one before; None where one is no day."""
    days: list[date] = []
    for _, mark, _ in marks:
        since = days[-1] if days else None
        years = (year,) if since is None else (since.year, since.year + 1)
        if since is not None and mark.year is not None:
            years = (mark.year,)
        day = next((day for one in years if (day := mark.on(one)) and (since is None or day > since)), None)
        if day is None or not 1900 <= day.year <= 2200:
            return None
        days.append(day)
    return days


def _way(
    days: Sequence[date],
    marks: Sequence[tuple[int, Mark, int | None]],
    offsets: Sequence[int],
    begins: Sequence[int],
    guessed: bool,
    turned: bool,
) -> _Way | None:
    firsts = [(day.weekday() + mark.ends) % 7 for day, (_, mark, on) in zip(days, marks, strict=True) if on is None]
    begin, fits = Counter(firsts).most_common(1)[0] if firsts else (begins[0], 0)
    if begin not in begins or 2 * fits < len(firsts):
        return None
    if any(on not in (None, day.weekday()) for day, (_, _, on) in zip(days, marks, strict=True)):
        return None
    known = {row: day - timedelta((day.weekday() - begin) % 7) for day, (row, _, _) in zip(days, marks, strict=True)}
    starts: list[date] = []
    near = min(known)
    for row, offset in enumerate(offsets):
        near = row if row in known else near
        starts.append(known[near] + timedelta(7 * (offset - offsets[near])))
    steps = [(after - before).days for before, after in pairwise(starts)]
    if any(step <= 0 for step in steps) or sum(steps) > 7 * MOST_WEEKS:
        return None
    gaps = any(step != 7 * (offsets[row + 1] - offsets[row]) for row, step in enumerate(steps))
    return _Way(tuple(starts), begin, len(firsts) - fits, gaps, guessed, turned)


def _agree(weeks: Sequence[Week], way: _Way, source: str) -> None:
    """Hold the dates beside single days against their weeks; ProfileError for one that is another day."""
    for week, starts in zip(weeks, way.starts, strict=True):
        for cell in week.cells:
            mark = mark_of(cell.dated) if cell.dated and not cell.vague else None
            when = starts + timedelta((cell.day - way.begin) % 7)
            if mark and when not in (mark.on(when.year), mark.turned().on(when.year)):
                message = f'{cell.place}: "{clean(cell.dated, 30)}" is not the {_NAMES[cell.day]} of its week, {when}'
                raise refused(source, "S003", message)


def _unsettled(grid: Grid, beside: Sequence[_Beside], any_way: bool, asked: Asked) -> str:
    first = grid.weeks[beside[0].row]
    named = clean(first.lead if beside[0].on is None else next(c.dated for c in first.cells if c.dated), 40)
    if any_way:
        why = "day and month can stand either way"
    elif not (asked.today or any(one.mark.year for one in beside)):
        why = "no year is named"
    elif len(grid.begins) == 1:
        why = f"its weeks begin on a {_NAMES[grid.begins[0]]}, one after the other, and these days do not"
    else:
        why = "they do not follow each other week by week"
    ask = f"say when the first week begins: --starts {_example(grid)}"
    return f'the dates beside the weeks, as "{named}", cannot be settled: {why}; {ask}'


def _notes(way: _Way, beside: Sequence[_Beside], source: str) -> Iterator[str]:
    name = short(source)
    if way.guessed:
        year, day = way.starts[0].year, _NAMES[way.begin]
        yield f"{name}: its dates name no year; {year} is taken, when its first week begins on {day}, {way.starts[0]}."
    loose = [one for one in beside if one.mark.either]
    if loose and all(max(one.mark.day, one.mark.month) <= 12 for one in loose):
        order = "month before day" if way.turned else "day before month"
        yield f"{name}: its dates are read {order}, because then its weeks begin on a {_NAMES[way.begin]}."
    if way.off:
        yield f"{name}: weeks begin on {_NAMES[way.begin]}, though {way.off} of its dates fall on other days."


def _example(grid: Grid) -> date:
    return _EXAMPLE - timedelta((_EXAMPLE.weekday() - grid.begins[0]) % 7)
