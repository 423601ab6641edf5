"""Changes in the words of a runner: ``move wed to thu; drop sat``, with the sessions of a profile."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from ..explain.changes import Add, Change, ChangeError, Drop, Ease, Move, Swap, When
from ..models import DAYS, WEEKDAYS, Run
from ..problems import nearest
from . import words
from .checks import FIRST_DATE, LAST_DATE
from .checks import When as Dated
from .sessions import read_session
from .wrongs import Wrongs, guess, plain

MOST_CHANGES = 12
_NAMES = {**{day: day for day in DAYS}, **{name.lower(): day for name, day in zip(WEEKDAYS, DAYS, strict=True)}}
_WHAT = ("run", *words.EFFORTS, *words.KINDS)
_FORMS = {
    "move": '"move wed to thu" or "move intervals from wed to thu"',
    "swap": '"swap wed with thu"',
    "drop": '"drop wed" or "drop intervals from wed"',
    "add": "\"add thu 'easy 40min'\"",
    "make": '"make wed easy"',
}


def parse_changes(text: str) -> tuple[Change, ...]:
    """Read one change, or several with ``;`` between them, in their order.

    Days are weekdays (``wed``, ``Wednesday``) or dates. Raises ChangeError for what is not understood.
    """
    parts = [" ".join(part.split()) for part in text.split(";")]
    parts = [part for part in parts if part]
    if not parts:
        raise ChangeError('Say what would change, for example "move wed to thu".')
    if len(parts) > MOST_CHANGES:
        raise ChangeError(f"At most {MOST_CHANGES} changes at once, not {len(parts)}.")
    return tuple(_change(part) for part in parts)


def _change(text: str) -> Change:
    verb, _, rest = text.partition(" ")
    verb = verb.lower()
    if verb not in _READ:
        near = nearest(verb, _READ) or {"cancel": "drop", "skip": "drop", "remove": "drop", "put": "move"}.get(verb, "")
        meant = f'did you mean "{near}"? Write {_FORMS[near]}' if near else f"a change begins with {_verbs()}"
        raise ChangeError(f'"{plain(verb)}" is no change; {meant}.')
    change = _READ[verb](rest)
    if change is None:
        raise ChangeError(f'"{plain(text)}" is not understood; write {_FORMS[verb]}.')
    return change


def _move(rest: str) -> Change | None:
    found = re.fullmatch(r"(?:(?:the |my )?(\S+) (?:from|on) )?(\S+) to (\S+)", rest, re.IGNORECASE)
    return found and Move(_day(found[2]), _day(found[3]), _what(found[1]))


def _swap(rest: str) -> Change | None:
    found = re.fullmatch(r"(\S+) (?:with|and|for) (\S+)", rest, re.IGNORECASE)
    return found and Swap(_day(found[1]), _day(found[2]))


def _drop(rest: str) -> Change | None:
    found = re.fullmatch(r"(?:(?:the |my )?(\S+) (?:from|on) )?(\S+)", rest, re.IGNORECASE)
    return found and Drop(_day(found[2]), _what(found[1]))


def _add(rest: str) -> Change | None:
    found = re.fullmatch(r"(\S+) (.+)", rest)
    if not found:
        return None
    day, session = _day(found[1]), found[2]
    if session[0] in "\"'":
        session = session.strip(session[0])
    wrongs = Wrongs()
    read = read_session(session, ("session",), wrongs)
    if read is None:
        one = wrongs.found[0]
        raise ChangeError(f"{one.message}; {one.hint}" if one.hint else f"{one.message}.")
    if isinstance(read.session, Run) and read.session.effort == "race":
        raise ChangeError("A race is not added here; write it into the profile.")
    if read.session.done:
        raise ChangeError("What is done is not added here; write it into the profile.")
    return Add(day, read.session)


def _make(rest: str) -> Change | None:
    found = re.fullmatch(r"(\S+) easy", rest, re.IGNORECASE)
    return found and Ease(_day(found[1]))


_READ: dict[str, Callable[[str], Change | None]] = {
    "move": _move,
    "swap": _swap,
    "drop": _drop,
    "add": _add,
    "make": _make,
}


def _day(word: str) -> When:
    low = word.lower()
    if re.fullmatch("[0-9-]+", low):
        when = Dated()(low, ("day",), Wrongs())
        if isinstance(when, date):
            return when
        raise ChangeError(f"{plain(low)} is no date from {FIRST_DATE} to {LAST_DATE}; write it like 2026-11-23.")
    for name, day in _NAMES.items():
        if len(low) >= 3 and name.startswith(low):
            return day
    near = nearest(low, _NAMES) if len(low) <= 20 else ""
    meant = f'did you mean "{near}"?' if near else f"write a date or one of {', '.join(DAYS)}."
    raise ChangeError(f'"{plain(word)}" is no day; {meant}')


def _what(word: str | None) -> str | None:
    if word is None:
        return None
    low = word.lower()
    for one in (low, low.removesuffix("s")):
        if one in _WHAT:
            return one
    near = guess(low, _WHAT)
    meant = f'did you mean "{near}"?' if near else f"write one of {', '.join(_WHAT)}."
    raise ChangeError(f'"{plain(word)}" is not a kind of session; {meant}')


def _verbs() -> str:
    *most, last = _READ
    return f"{', '.join(most)} or {last}"
