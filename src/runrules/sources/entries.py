"""Calendar entries one by one: cut from the text, parsed alone, repeating ones followed within the weeks asked for."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from attrs import frozen

from .found import Asked

BACK_DAYS = 56
MOST_RULES, MOST_ZONES = 300, 20
MOST_REPEATS = 5000
LONGEST = 20_000  # characters of a property; only descriptions are longer, and lists of dates without end
MOST_YEARS = 30
_END = "\n"
_ODD = "the way it repeats cannot be followed"
_ENDS = "END:VCALENDAR"
_FREQUENT = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_ALLOWED = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
_REPEATING = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID)[:;]", re.MULTILINE | re.IGNORECASE)

Found = tuple[int, "Any | None", str]


@frozen(slots=False)
class Block:
    """The lines of one entry, unfolded, with the number of the first; its id and how often it was changed."""

    line: int
    text: str
    uid: str
    sequence: int


def blocks(text: str) -> tuple[list[Block], list[int]]:
    """Cut a text into its entries; the lines of those that are cut off come second."""
    found: list[Block] = []
    broken: list[int] = []
    start, held, inner = 0, [""], 0
    for number, line in enumerate(text.split("\n"), 1):
        mark = line.strip().upper()
        if mark == "BEGIN:VEVENT":
            if start:
                broken.append(start)
            start, held, inner = number, [], 0
        elif mark == "END:VEVENT" and start:
            found.append(_block(start, held))
            start = 0
        elif start:
            inner += mark.startswith("BEGIN:") - mark.startswith("END:")
            if mark == _ENDS:
                broken.append(start)
                start = 0
            elif inner <= 0 and not mark.startswith(("BEGIN:", "END:")) and mark:
                held.append(line)
    return found, [*broken, *([start] if start else [])]


def outside(text: str) -> tuple[str, str]:
    """Give the lines of a calendar that stand outside its entries, and those of its time zones (at most twenty)."""
    head: list[str] = []
    zones: list[str] = []
    within, count = "", 0
    for line in text.split("\n"):
        mark = line.strip().upper()
        if not within and mark in ("BEGIN:VEVENT", "BEGIN:VTODO", "BEGIN:VJOURNAL", "BEGIN:VTIMEZONE"):
            within = mark.removeprefix("BEGIN:")
            count += within == "VTIMEZONE"
        if within == "VTIMEZONE" and count <= MOST_ZONES and line.strip():
            zones.append(line)
        elif not within:
            head.append(line)
        if mark in (f"END:{within}", _ENDS):
            within = ""
    whole = zones[-1:] and zones[-1].strip().upper() == "END:VTIMEZONE"
    return "\n".join(head[:2000]), "\n".join(zones[:5000]) if whole and len(zones) <= 5000 else ""


def tasks(text: str) -> Iterator[tuple[int, str]]:
    """Name the tasks of a calendar, which are no entries of a day, each by its line and title; at most a thousand."""
    start, title, count = 0, "", 0
    for number, line in enumerate(text.split("\n"), 1):
        mark = line.strip().upper()
        if mark == "BEGIN:VTODO":
            start, title = number, ""
        elif start and mark.startswith("SUMMARY"):
            title = line.partition(":")[2].strip()
        elif start and mark == "END:VTODO" and count < 1000:
            yield start, title
            start, count = 0, count + 1


def title_in(block: Block) -> str:
    """Find the title in the lines of an entry, "" for none."""
    found = re.search(r"^SUMMARY[^:\n]*:(.*)$", block.text, re.MULTILINE | re.IGNORECASE)
    return found[1].replace("\\", "").strip()[:200] if found else ""


def event_of(block: Block) -> Any:
    """Parse one entry alone; an exception where that is not possible. What it warns of may hold secrets: silence."""
    from icalendar import Event

    with warnings.catch_warnings(action="ignore"):
        return Event.from_ical(f"BEGIN:VEVENT\r\n{_crlf(block.text)}\r\nEND:VEVENT\r\n")


def middle(found: list[Block], asked: Asked) -> date | None:
    """Give the day that repeating entries are followed around, None where nothing repeats.

    Without a day called today: when the calendar was last written on, or else where its entries begin.
    """
    if not any(_REPEATING.search(block.text) for block in found):
        return None
    if asked.today:
        return asked.today
    stamped = [day for block in found for day in _days(block, "DTSTAMP")]
    begun = [day for block in found for day in _days(block, "DTSTART")]
    return max(max(stamped, default=date(2000, 1, 3)), min(begun, default=date(2000, 1, 3)))


def occurrences(found: list[Block], zones: str, around: date | None, weeks: int) -> Iterator[Found]:
    """Give every entry with its line: newest version of each, repeating ones once for each day within the weeks.

    An entry that cannot be read comes as its line and the reason, with the parsed entry or None.
    """
    groups: dict[str, list[Block]] = {}
    for place, block in enumerate(found):
        groups.setdefault(block.uid or f"without id {place}", []).append(block)
    followed = repeats = 0
    for group in groups.values():
        if around is None or not any(_REPEATING.search(block.text) for block in group):
            yield from map(_parsed, _newest(group))
            continue
        if all(_ended(block, around - timedelta(BACK_DAYS)) for block in group):
            continue
        followed += 1
        if followed > MOST_RULES or repeats > MOST_REPEATS:
            line, one, _ = _parsed(group[0])
            yield line, one, "too many entries repeat; this one is left out"
        else:
            window = around - timedelta(BACK_DAYS), around + timedelta(7 * weeks + 1)
            made = _followed(group, zones, window)
            repeats += len(made)
            yield from made


def _newest(group: list[Block]) -> list[Block]:
    """Of entries with one id the newest; all of those that nothing but their days tell apart, for ids can be wrong."""
    newest = max(block.sequence for block in group)
    last = {tuple(_days(block, "DTSTART")): block for block in group if block.sequence == newest}
    return sorted(last.values(), key=lambda block: block.line)


def _parsed(block: Block) -> Found:
    try:
        return block.line, event_of(block), ""
    except ModuleNotFoundError:
        raise
    except Exception:  # a broken property can make the library raise nearly anything
        return block.line, None, "the entry cannot be read"


def _followed(group: list[Block], zones: str, window: tuple[date, date]) -> list[Found]:
    import recurring_ical_events  # type: ignore[import-untyped]
    from icalendar import Calendar

    first = group[0]
    for block in group:
        for rule in re.findall(r"^RRULE[^:\n]*:(.*)$", block.text, re.MULTILINE | re.IGNORECASE):
            old = any(day.year < window[0].year - MOST_YEARS for day in _days(block, "DTSTART"))
            if why := "it began too long ago to be followed" if old else _unfollowable(rule):
                return [(block.line, _parsed(block)[1], why)]
    body = "".join(f"BEGIN:VEVENT\n{block.text.strip(_END)}\nEND:VEVENT\n" for block in group)
    zoned = f"{zones.strip(_END)}\n" if zones else ""
    try:
        calendar = Calendar.from_ical(_crlf(f"BEGIN:VCALENDAR\n{zoned}{body}END:VCALENDAR\n"))
        made = recurring_ical_events.of(calendar, keep_recurrence_attributes=False).between(*window)
        ordered = sorted(made, key=lambda one: str(one["DTSTART"].dt))
    except Exception:  # whatever a broken rule makes two libraries do, it costs this entry only
        return [(first.line, _parsed(first)[1], _ODD)]
    return [(first.line, one, "") for one in ordered[:MOST_REPEATS]]


def _ended(block: Block, before: date) -> bool:
    """Whether a series says that it ended before a day; single dates moved out of one do so by their own day."""
    until = re.search(r"^RRULE[^\n]*UNTIL=(\d{8})", block.text, re.MULTILINE | re.IGNORECASE)
    if until:
        return until[1] < before.strftime("%Y%m%d")
    alone = not re.search(r"^(?:RRULE|RDATE)[:;]", block.text, re.MULTILINE | re.IGNORECASE)
    return alone and all(day < before for day in _days(block, "DTSTART"))


def _unfollowable(rule: str) -> str:
    parts = {}
    for piece in rule.strip().upper().split(";"):
        name, _, value = piece.partition("=")
        parts[name.strip()] = value.strip()
    frequency, every = parts.get("FREQ", ""), parts.get("INTERVAL", "1")
    if frequency not in _FREQUENT:
        return "it repeats more often than once a day" if frequency else _ODD
    position = parts.get("BYSETPOS", "1").lstrip("+-")
    odd = (
        bool(parts.keys() - _ALLOWED)
        or not re.fullmatch(r"[1-9]\d{0,2}", every)
        or len(rule) > 300
        or ("BYMONTH" in parts and "BYMONTHDAY" in parts)
        or ("BYMONTHDAY" in parts and frequency != "MONTHLY")
        or not set(re.findall(r"[^,]+", parts.get("BYMONTH", "1"))) <= {str(month) for month in range(1, 13)}
        or not re.fullmatch(r"-?[1-9]\d?(?:,-?[1-9]\d?)*", parts.get("BYMONTHDAY", "1"))
        or ("BYSETPOS" in parts and re.search(r"\d", parts.get("BYDAY", "")))
        or ("BYSETPOS" in parts and (frequency != "MONTHLY" or "BYDAY" not in parts or position not in "12345"))
        or (frequency == "DAILY" and "BYDAY" in parts and int(every) % 7 == 0)
    )
    return _ODD if odd else ""


def _days(block: Block, name: str) -> list[date]:
    found = re.search(rf"^{name}[^:\n]*:(\d{{8}})", block.text, re.MULTILINE | re.IGNORECASE)
    try:
        day = datetime.strptime(found[1], "%Y%m%d").date() if found else None
    except ValueError:
        day = None
    return [day] if day and 1950 <= day.year <= 2150 else []


def _block(line: int, held: list[str]) -> Block:
    lines = re.sub(r"\n[ \t]", "", "\n".join(held)).split("\n")
    text = "\n".join(line for line in lines if len(line) <= LONGEST or line.upper().startswith("DESCRIPTION"))
    uid = re.search(r"^UID[^:\n]*:(.*)$", text, re.MULTILINE | re.IGNORECASE)
    sequence = re.search(r"^SEQUENCE[^:\n]*:\s*(\d{1,9})\s*$", text, re.MULTILINE | re.IGNORECASE)
    return Block(line, text, uid[1].strip() if uid else "", int(sequence[1]) if sequence else 0)


def _crlf(text: str) -> str:
    return text.strip("\n").replace("\n", "\r\n")
