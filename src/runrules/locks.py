"""Locked sessions: which of them hold. A lock yields to what is hard, and to nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from .merge import Wish, merge
from .models import Strength, Week
from .puzzle import DROPPED, Fixed
from .search import Placed, place
from .statements import Apart, Limit, Said, Veto


@frozen(slots=False)
class Locks:
    """The locked sessions of a week, by the name of their wish: those that hold, and those that what is hard undoes.

    ``minutes`` are the hard limits of a session's length (mask, days, at most), which a lock keeps to.
    """

    held: frozenset[str] = frozenset()
    fallen: frozenset[str] = frozenset()
    minutes: tuple[tuple[int, int, int], ...] = ()


NO_LOCKS = Locks()


def hard(said: Said) -> bool:
    """Whether a statement forbids something that nobody may override: medical, race day, or a voice that is missing."""
    one = said.statement
    severity = one.severity if isinstance(one, Veto) else None
    return isinstance(one, (Veto, Limit, Apart)) and (severity or one.rule.severity) == "hard"


def hold(
    week: Week, said: Iterable[Said], wishes: Sequence[Wish], planned: Mapping[str, Strength], fixed: Sequence[Fixed]
) -> tuple[Locks, dict[str, Placed]]:
    """Say which locks hold, and where all locked sessions are then: at home, or nowhere.

    Each is tried at home beside what stands anyway and the locked ones before it, under hard statements alone.
    """
    locked = [wish for wish in wishes if planned[wish.name].lock]
    if not locked:
        return NO_LOCKS, {}
    board = merge(week, [one for one in said if hard(one)])
    stand = [*fixed]
    found: dict[str, Placed] = {}
    for wish in locked:
        (there,) = place(board, (wish,), stand, 0).placed
        found[wish.name] = there if there.loss == 0 else _nowhere(wish)
        if there.loss == 0:
            stand.append(Fixed(wish.home or 0, there.work))
    fallen = frozenset(name for name, one in found.items() if one.day is None)
    return Locks(frozenset(found) - fallen, fallen, board.minutes), found


def _nowhere(wish: Wish) -> Placed:
    """A session that is dropped: one that is locked goes to no other day and becomes no other work."""
    return Placed(wish, None, False, wish.works[0], DROPPED)
