"""What leads a week of a grid: its number, or a day of it, as people write them beside a table."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from ..words import plain
from .words import LABEL

_MONTHS = (
    "january januar janner janvier enero gennaio janeiro januari",
    "february februar fevrier febrero febbraio fevereiro februari",
    "march marz mars marzo marco maart mrz mrt",
    "april avril abril aprile",
    "may mai mayo maggio maio mei",
    "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho",
    "august aout agosto augustus",
    "september septembre septiembre settembre setembro",
    "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dicembre dezembro",
)
_MONTH = {
    name[:length]: number
    for number, names in enumerate(_MONTHS, 1)
    for name in names.split()
    for length in range(3, len(name) + 1)
    if name[:length] != "sett"  # an Italian week
}
_NAMED = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = r"(?:[ ,/-]{1,2}(?:de |del )?((?:19|20|21)\d\d)(?!\d)|[ -]?'?(\d\d)(?![\w.:/]|\s*[-–]?\s*[a-z]))?"
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_ISO_WEEK = re.compile(
    r"(?<!\w)(?:(\d{4})[ -]?w(\d{1,2})|(?:kw|cw|kalenderwoche|calendar week)\.?\s*(\d{1,2})(?:\W{1,3}(20\d\d))?)(?!\w)"
)
_SPAN = r"(?<![\d.])(\d{1,2})\.?(?:st|nd|rd|th)?\s*(?:-|to|bis|au|al|a|tot|/)\s*(\d{1,2})"
_DAYS_MONTH = re.compile(rf"{_SPAN}(?:\.|st|nd|rd|th)?\s*(?:de |d')?({_NAMED})\b\.?{_YEAR}")
_DAY_MONTH = re.compile(rf"(?<![\d.])(\d{{1,2}})(?:\.|st|nd|rd|th|er|o)?[ -]?(?:de |of )?({_NAMED})\b\.?{_YEAR}")
_MONTH_DAY = re.compile(rf"\b({_NAMED})\b\.?[ -]?(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:,? (20\d\d))?")
_DOTTED_SPAN = re.compile(r"(?<![\d.])(\d{1,2})\.?\s*(?:-|bis)\s*(\d{1,2})\.(\d{1,2})\.?(20\d\d|\d\d)?(?!\d)")
_NUMBERS = re.compile(
    r"(?<![\d./-])(\d{1,2})(?:(/)(\d{1,2})(?:/(\d{4}|\d\d))?|(\.) ?(\d{1,2})(?:\. ?(\d{4}|\d\d)?)?"
    r"|(-)(\d{1,2})-(\d{4}|\d\d))(?![\d/])"
)
_LATER_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_ENDS = re.compile(r"\b(?:ending|ends?|w/e|bis|endet|fin|finissant|termina|fine)\b(?!\s*(?:of|de)\b)")
_NUMBER = re.compile(rf"^\W*(\d{{1,4}})(?![\d./:-]*\d|\.\s*-|\s*\.?\s*[-/]?\s*(?:de )?(?:{_NAMED})\b)")


@frozen(slots=False)
class Mark:
    """A day as it is written: the year may be missing; ``week`` is an ISO week, whose Monday is meant.

    ``ends`` tells that it is the last day of its week. ``either`` tells that day and month may stand the other way.
    """

    year: int | None
    month: int = 0
    day: int = 0
    week: int = 0
    ends: bool = False
    either: bool = False

    def turned(self) -> Mark:
        """Give it with day and month the other way round, where that can be meant."""
        return Mark(self.year, self.day, self.month, 0, self.ends, True) if self.either else self

    def on(self, year: int) -> date | None:
        """Give the day in a year, or None where there is none such, or another year is written."""
        if self.year not in (None, year):
            return None
        try:
            return date.fromisocalendar(year, self.week, 1) if self.week else date(year, self.month, self.day)
        except ValueError:
            return None


def number_of(lead: str) -> int | None:
    """Give the number of a week that its lead names, or None."""
    flat = plain(lead)
    found = LABEL.match(flat)
    if found:
        return int(found[1] or found[2] or found[3])
    bare = _NUMBER.match(flat)
    return int(bare[1]) if bare else None


def mark_of(lead: str) -> Mark | None:
    """Read a day beside a week, the first of a span; None where none stands there. Days come before months."""
    flat = plain(lead[:300])
    for reader in (_iso, _iso_week):
        if mark := reader(flat):
            return mark
    flat = LABEL.sub(" ", flat, count=1)
    ends = bool(_ENDS.search(flat)) and not re.search(r"\d\W*\s(?:bis|to)\b", flat)
    mark = _named(flat) or _dotted_span(flat) or _numbers(flat)
    return mark and Mark(mark.year, mark.month, mark.day, 0, ends, mark.either)


def _iso(flat: str) -> Mark | None:
    found = _ISO.search(flat)
    return Mark(int(found[1]), int(found[2]), int(found[3]), 0, bool(_ENDS.search(flat))) if found else None


def _iso_week(flat: str) -> Mark | None:
    found = _ISO_WEEK.search(flat)
    if not found:
        return None
    year = found[1] or found[4]
    return Mark(int(year) if year else None, week=int(found[2] or found[3]))


def _named(flat: str) -> Mark | None:
    if found := _DAYS_MONTH.search(flat):
        first, last, month = int(found[1]), int(found[2]), _MONTH[found[3]]
        year = _year(found[4], found[5])
        if last - first in (5, 6):
            return Mark(year, month, first)
        if first > 23 and last < 8:
            return Mark(year and (year if month > 1 else year - 1), (month - 2) % 12 + 1, first)
    found = _DAY_MONTH.search(flat)
    other = _MONTH_DAY.search(flat)
    if found and not (other and other.start() < found.start()):
        mark = Mark(_year(found[3], found[4]), _MONTH[found[2]], int(found[1]))
        return _with_later_year(mark, flat[found.end() :])
    if other:
        mark = Mark(_year(other[3]), _MONTH[other[1]], int(other[2]))
        return _with_later_year(mark, flat[other.end() :])
    return None


def _dotted_span(flat: str) -> Mark | None:
    found = _DOTTED_SPAN.search(flat)
    if not found:
        return None
    first, last, month, year = int(found[1]), int(found[2]), int(found[3]), _year(found[4])
    if last - first in (5, 6):
        return Mark(year, month, first)
    if first > 23 and last < 8 and 1 <= month <= 12:
        return Mark(year and (year if month > 1 else year - 1), (month - 2) % 12 + 1, first)
    return None


def _numbers(flat: str) -> Mark | None:
    found = _NUMBERS.search(flat)
    if not found:
        return None
    first = int(found[1])
    second = int(found[3] or found[6] or found[9])
    year = _year(found[4] or found[7] or found[10])
    return _with_later_year(Mark(year, second, first, either=not found[5]), flat[found.end() :])


def _with_later_year(mark: Mark, rest: str) -> Mark:
    """Take the year that stands behind the end of a span; a span over New Year begins the year before."""
    found = _LATER_YEAR.search(rest)
    if mark.year is not None or not found:
        return mark
    over = mark.month == 12 and bool(re.search(r"\bjan|\b\d{1,2}[./]0?1[./]", rest))
    return Mark(int(found[1]) - over, mark.month, mark.day, 0, mark.ends, mark.either)


def _year(*written: str | None) -> int | None:
    year = next((int(one) for one in written if one), None)
    return year + 2000 if year is not None and year < 100 else year
