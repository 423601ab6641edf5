"""Which event of an older calendar a session is: what did not change keeps its event, whatever changed around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from attrs import frozen


@frozen(slots=False)
class Piece:
    """A session, or the event of one: its day and what it is, in the words of a profile.

    ``bound`` is what cannot have moved: a session that is done or over, an event of a day that is over. ``withdrawn``
    is an event that was taken back.
    """

    day: date
    words: str
    bound: bool = False
    withdrawn: bool = False


def match(sessions: Sequence[Piece], events: Sequence[Piece]) -> dict[int, int]:
    """Match the sessions of a week with its events, each at most once: places of sessions to places of events.

    Closest first: the same in everything; the same day and work; the day, both with legs or both without; the day; the
    same work on another day; there too, both with legs or both without. Of equally close ones the first. One that was
    taken back is met only by the same work, on another day only if no other is.
    """
    found: dict[int, int] = {}
    for close in _CLOSEST_FIRST:
        for at, session in enumerate(sessions):
            if at in found:
                continue
            free = (one for one, event in enumerate(events) if one not in found.values() and close(session, event))
            event = next(free, None)
            if event is not None:
                found[at] = event
    return found


def _same(one: Piece, other: Piece) -> bool:
    return one.day == other.day and one.words == other.words


def _same_day_and_work(one: Piece, other: Piece) -> bool:
    return one.day == other.day and _work(one) == _work(other)


def _same_day_of_a_kind(one: Piece, other: Piece) -> bool:
    return _same_day(one, other) and _alike(one, other)


def _same_day(one: Piece, other: Piece) -> bool:
    return one.day == other.day and not other.withdrawn


def _moved(one: Piece, other: Piece) -> bool:
    return _free(one, other) and not other.withdrawn and _work(one) == _work(other)


def _back_on_another_day(one: Piece, other: Piece) -> bool:
    return _free(one, other) and _work(one) == _work(other)


def _of_a_kind(one: Piece, other: Piece) -> bool:
    return _free(one, other) and not other.withdrawn and _alike(one, other)


_CLOSEST_FIRST: tuple[Callable[[Piece, Piece], bool], ...] = (
    _same,
    _same_day_and_work,
    _same_day_of_a_kind,
    _same_day,
    _moved,
    _back_on_another_day,
    _of_a_kind,
)


def _free(one: Piece, other: Piece) -> bool:
    return not one.bound and not other.bound


def _work(one: Piece) -> tuple[frozenset[str], str]:
    """Areas and load, of ``strength legs+core heavy 35min pm``; of a text that is none, what there is of them."""
    words = [*one.words.split(), "", "", ""]
    return frozenset(words[1].split("+")) - {""}, words[2]


def _areas(one: Piece) -> frozenset[str]:
    return _work(one)[0]


def _alike(one: Piece, other: Piece) -> bool:
    return _areas(other) != frozenset() and _legs(one) == _legs(other)


def _legs(one: Piece) -> bool:
    return not _areas(one).isdisjoint(("legs", "jumps"))
