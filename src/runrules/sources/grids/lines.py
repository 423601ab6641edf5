"""Week grids that are lines: one day a line under headings of weeks, or a week a line with bars between its days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve

from ..words import plain
from .leads import mark_of, number_of
from .words import LABEL, NOTES, SUMS, Cell, Grid, Unfit, Week, begins_of, weekday

LONGEST_LINE, MOST_DAYS, MOST_HEADS, MOST_STRAYS = 20_000, 8_000, 1_000, 500
_WORD = re.compile(r"\W*([^\W\d_]+(?:-feira)?)\b\.?")
_JOIN = re.compile(r"\s*(?:([/&+,])|([-–—]|\b(?:to|bis|au|al|tot|a)\b)|\b(?:and|und|et|y|e|en)\b)\s*")
_MONTH = r"[^\W\d_]{3,}\.?"
_DATE = (
    r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d\d)?|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?[ -](?:de )?{_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)"
)
_FIRST_DATE = re.compile(rf"\s*(?P<date>{_DATE})\s*(?P<end>[:|,)–—-]|$|(?=\s|\W*[^\W\d_]))")
_DAY_DATE = re.compile(rf"\s*,?\s*\(?(?P<date>{_DATE})\)?\s*(?=[:|–—-]|$)")
_WEEK_OF = re.compile(
    r"\W*(?:week (?:of|from|beginning|commencing|starting)|w/c|from|woche (?:vom|ab)|ab|semaine du|semana del|"
    r"settimana del|semana de|week van|kw|kalenderwoche)\b",
    re.IGNORECASE,
)
_CLOSE = re.compile(r"\s*(?:[:|\t;,]|[-–—](?=\s|$)|(?=\())\s*")
_CLOSED = re.compile(r"\W*[^\W\d_]+(?:-feira)?\.?(?:\s*[/&+,–-]\s*[^\W\d_]+\.?)*\s*(?:[:\t;,–—]|- )")
#: A profile, or another file of settings.
_SETTINGS = re.compile(r"^\s*(?:\[\[?[\w.]+\]\]?\s*$|\w+\s*=\s*(?:[\"'\[{\d]|true|false))", re.MULTILINE)
_RULE = re.compile(r"[\s:|+-]*-{2}[\s:|+-]*")


@define
class _Chunk:
    """The days under one heading, or in one line, in the order in which they stand."""

    lead: str
    place: str
    cells: list[Cell]
    headed: bool


def lines_begin(text: str) -> bool:
    """Tell whether days begin the first line of a text, or lines with a sign behind the day, or four lines without."""
    if _SETTINGS.search(text):
        return False
    days: set[int] = set()
    loose: set[int] = set()
    for number, line in enumerate(text.splitlines()):
        for piece in _pieces(_heading(_bare(line[:LONGEST_LINE]))[1]):
            cells = _begun(piece, "")
            if cells and not number and not cells[0].vague:
                return True
            days |= {cell.day for cell in cells if cell.dated or "|" in line or _CLOSED.match(piece)}
            loose |= {cell.day for cell in cells if not cell.vague}
        if len(days) > 1 or len(loose) > 3:
            return True
    return False


def lines_of(text: str) -> Grid:
    """Read days that stand in lines; weeks end at headings, with a line that has bars, and where days start again.

    Unfit where the days under one heading do, or for a text that is too long.
    """
    strays: list[tuple[str, str]] = []
    chunks = [*_chunks(text, strays)]
    begins = _begins(chunks)
    for chunk in chunks:
        if number_of(chunk.lead) is not None and len(_cut(chunk, begins[0])) > 1:
            raise Unfit("S003", f'{chunk.place}: the days under "{chunk.lead[:40]}" do not follow each other')
    weeks = [week for chunk in chunks for week in _cut(chunk, begins[0])]
    return Grid(tuple(weeks), begins, tuple(strays[:MOST_STRAYS]))


def _chunks(text: str, strays: list[tuple[str, str]]) -> Iterator[_Chunk]:
    chunk = _Chunk("", "line 1", [], False)
    open_, any_day, count, heads = False, False, 0, 0
    for number, whole in enumerate(text.splitlines(), 1):
        if len(whole) > LONGEST_LINE:
            raise Unfit("S004", f"a line of a plan has at most {LONGEST_LINE:,} characters")
        if _RULE.fullmatch(whole):
            continue
        place, line = f"line {number}", _row(_bare(whole))
        lead, line = _heading(line)
        barred = "|" in line
        if lead or (barred and chunk.cells and _starts_day(line)):
            if chunk.cells or chunk.headed:
                yield chunk
            chunk, open_ = _Chunk(lead, place, [], bool(lead)), False
            heads += 1
        if count > MOST_DAYS or heads > MOST_HEADS:
            raise Unfit("S004", f"a plan has at most {MOST_DAYS:,} lines of days under {MOST_HEADS:,} headings")
        if not line:
            open_ = False if not lead else open_
            continue
        for piece in _pieces(line):
            cells = _begun(piece, place)
            if cells and not (cells[0].vague and not any_day):
                chunk.cells += cells
                any_day = open_ = True
                count += len(cells)
            elif SUMS.match(piece) or NOTES.match(piece):
                open_ = False
                strays += [(piece, place)] if NOTES.match(piece) and len(strays) < MOST_STRAYS else []
            elif open_ and chunk.cells:
                end = chunk.cells[-1]
                if len(end.words) > LONGEST_LINE:
                    continue  # the cell is listed as too long in any case
                chunk.cells[-1] = evolve(end, words=f"{end.words}\n{piece if barred else whole.rstrip()}")
            elif any_day and len(strays) < MOST_STRAYS:
                strays.append((piece, place))
    if chunk.cells or chunk.headed:
        yield chunk


def _heading(line: str) -> tuple[str, str]:
    """Part a line that opens a week into its lead and what stands behind it; "" for the lead of any other."""
    flat = plain(line)
    label = LABEL.match(flat)
    if label or _WEEK_OF.match(flat):
        cut = re.search(r"[|]|[:–—-]\s+(?=\W*[^\W\d_]+)|:", line)
        while cut and _starts_day(line[cut.end() :]) is False:
            cut = re.compile(r"[|]|[:–—-]\s+|\s(?=[^\W\d_])").search(line, cut.end())
        if cut:
            return line[: cut.start()].strip(), line[cut.end() :].strip()
        return line, ""
    found = _FIRST_DATE.match(line)
    if found and mark_of(found["date"]):
        rest = line[found.end() :].strip()
        if not rest or found["end"] == "|" or (mark_of(rest) and not _starts_day(rest)):
            return line if found["end"] != "|" else found["date"], rest if found["end"] == "|" else ""
    return "", line


def _row(line: str) -> str:
    """Make a row of a table with one day a row a line with commas."""
    first, *rest = [piece.strip() for piece in line.split("|")]
    if not rest or not _begun(first, "") or any(_begun(piece, "") for piece in rest):
        return line
    return f"{first}: {', '.join(filter(None, rest))}"


def _pieces(line: str) -> list[str]:
    pieces = [piece.strip() for piece in line.split("|")]
    if len(pieces) > 1 or not _starts_day(line):
        return [piece for piece in pieces if piece]
    parts = re.split(r"[,;]\s+(?=([^\W\d_]{3,}(?:-feira)?)\b)", line)
    made = [parts[0]]
    for word, rest in zip(parts[1::2], parts[2::2], strict=True):
        if weekday(word) is not None:
            made.append(rest)
        else:
            made[-1] += f", {rest}"
    return made if len(made) < 2 or _close_days(made) else [line]


def _close_days(pieces: Sequence[str]) -> bool:
    """Whether days with commas between them are sessions of several days, and not several days of one session."""
    return all(cells and cells[0].words for cells in (_begun(piece, "") for piece in pieces))


def _starts_day(line: str) -> bool:
    return bool(_begun(line.split("|", 1)[0], ""))


def _begun(piece: str, place: str) -> list[Cell]:
    """Give the cells of a piece that begins with one weekday, or with several; empty for any other."""
    dated = ""
    ahead = _FIRST_DATE.match(piece)
    if ahead and mark_of(ahead["date"]):
        dated, piece = ahead["date"], piece[ahead.end() :]
    found = _WORD.match(piece)
    day = weekday(found[1]) if found else None
    if found is None or day is None or found.start(1) > 12:
        return []
    days, rest = _more_days([day], piece[found.end() :])
    behind = _DAY_DATE.match(rest)
    if behind and mark_of(behind["date"]):
        dated, rest = behind["date"], rest[behind.end() :]
    closed = _CLOSE.match(rest)
    words = (rest[closed.end() :] if closed else rest).strip()
    if not closed and rest[:1] not in ("", " "):
        return []
    vague = not closed and not dated and not re.search(r"\d", words) and len(words.split()) > 4
    return [Cell(one, words, place, dated if one == day else "", len(days) > 1, vague) for one in days]


def _more_days(days: list[int], rest: str) -> tuple[list[int], str]:
    while joined := _JOIN.match(rest):
        word = _WORD.match(rest[joined.end() :])
        day = weekday(word[1]) if word and word.start(1) == 0 else None
        if word is None or day is None or len(days) > 6:
            break
        span = (day - days[-1]) % 7 if joined[2] else 1
        days += [(days[-1] + count) % 7 for count in range(1, span)] + [day]
        rest = rest[joined.end() + word.end() :]
    return [*dict.fromkeys(days)], rest


def _begins(chunks: Sequence[_Chunk]) -> tuple[int, ...]:
    """Give the weekdays that make the fewest weeks of all days."""
    counts = {begin: sum(len(_cut(chunk, begin)) for chunk in chunks) for begin in range(7)}
    least = min(counts.values())
    found = tuple(begin for begin in range(7) if counts[begin] == least)
    orders = [[cell.day for cell in week.cells if not cell.vague] for chunk in chunks for week in _cut(chunk, found[0])]
    return begins_of(orders) or found


def _cut(chunk: _Chunk, begin: int) -> list[Week]:
    weeks: list[list[Cell]] = [[]]
    last = -1
    for cell in chunk.cells:
        place = (cell.day - begin) % 7
        if place < last and not cell.vague:
            weeks.append([])
        last = last if cell.vague else place
        weeks[-1].append(cell)
    return [
        Week(chunk.lead if number == 0 else "", tuple(cells), cells[0].place if cells else chunk.place)
        for number, cells in enumerate(weeks)
    ]


def _bare(line: str) -> str:
    """Take away what only dresses a line: bullets, marks of headings, bold, outer bars."""
    line = re.sub(r"^\s*(?:[*+•·–—-]\s+|#+\s*|>\s*|\d+[.)]\s+(?=[^\W\d_]))", "", line)
    return re.sub(r"\*\*|__|^\s*\||\|\s*$", "", line).strip()
