"""What events are known by: their week, a number, and a mark that keeps the calendars of two athletes apart."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

_ID = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{1,9})@(?:([0-9a-f]{5})\.)?runrules")
_ROUNDS = 100_000  # some hundredths of a second, once a file


@frozen(slots=False)
class Id:
    """The id of an event; ``week`` is the first day of its week, ``mark`` is "" for a calendar without one."""

    week: str
    number: int
    mark: str = ""

    def __str__(self) -> str:
        """``2026-11-23-2@runrules``, or with a mark ``2026-11-23-2@3fa9c.runrules``."""
        return f"{self.week}-{self.number}@{self.mark}{'.' if self.mark else ''}runrules"


def read_id(uid: str) -> Id | None:
    """Read an id of ours; None for any other."""
    found = _ID.fullmatch(uid)
    return Id(found[1], int(found[2]), found[3] or "") if found else None


def ids_of(week: date, mark: str, there: Iterable[Id]) -> Iterator[str]:
    """Give new ids for a week without end, above every number that is there, withdrawn ones too."""
    name = str(week)
    number = max((one.number for one in there if one.week == name), default=0)
    while True:
        number += 1
        yield str(Id(name, number, mark))


def mark_for(name: str, there: Iterable[Id]) -> str:
    """Choose the mark of a calendar: the only one that is there, else the one made from a name."""
    marks = {one.mark for one in there}
    return marks.pop() if len(marks) == 1 else mark_of(name)


def mark_of(name: str) -> str:
    """Make five signs from a name, "" from none: the same for the same name in any case, and not to be read back.

    One mark in a million, so that two athletes rarely share one and yet a full name is one of many with its mark.
    Who suspects a name can still try it: no mark that is made from a name alone withstands that.
    """
    words = " ".join(unicodedata.normalize("NFC", name).casefold().split())
    if not words:
        return ""
    return hashlib.pbkdf2_hmac("sha256", words.encode(), b"runrules calendar", _ROUNDS).hex()[:5]
