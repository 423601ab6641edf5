"""Place sessions into a week: exact, pure, integers only.

What is compared, in this order: wishes kept, by rank (a planned session comes before any new one; lesser work is a
smaller loss than none); fewest planned sessions moved; fewest sessions on a day with a warning; most points; and then
the list of (day, work) that comes first, heavier work before lighter and legs before the rest. So the best placing
does not depend on the order of what was said. All of it is one integer per choice, which branch and bound adds up.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from .merge import ALL_DAYS, Board, Wish
from .models import Work
from .puzzle import Fixed, Option, Puzzle, pose

BUDGET = 1_000_000
SHORT = 100  # looks, beyond which a search is worth its better bound


@frozen(slots=False)
class Placed:
    """Where one wish went: ``day`` 0 to 6, or None for nowhere; ``loss`` 0 as wished, DROPPED for nowhere."""

    wish: Wish
    day: int | None
    early: bool
    work: Work
    loss: int


@frozen(slots=False)
class Placing:
    """The best placing, one entry per wish. ``exact`` is False when the budget ran out first."""

    placed: tuple[Placed, ...]
    cost: int
    exact: bool


def place(
    board: Board,
    wishes: Sequence[Wish],
    fixed: Sequence[Fixed] = (),
    days: int = ALL_DAYS,
    budget: int = BUDGET,
) -> Placing:
    """Find the best placing of ``wishes``, sorted by rank, on a board.

    ``days`` are those on which something new may stand (bits); a planned session may also stay where it is.
    ``budget`` counts the options looked at; beyond it the best found so far is returned with ``exact=False``.
    """
    if not wishes:
        return Placing((), 0, True)
    puzzle = pose(board, wishes, fixed, days)
    picks, cost, exact = solve(puzzle, budget)
    placed = [
        Placed(wish, day, early, _work(mask), loss)
        for wish, (_, _, _, _, mask, day, early, loss) in zip(wishes, picks, strict=True)
    ]
    return Placing(tuple(placed), cost, exact)


def solve(puzzle: Puzzle, budget: int = BUDGET) -> tuple[list[Option], int, bool]:
    """Search depth first, cheapest choice first, leaving every branch that cannot beat the best."""
    options, overflow, day_caps = puzzle.options, puzzle.overflow, puzzle.day_caps
    last = len(options) - 1
    twin = [depth > 0 and options[depth] is options[depth - 1] for depth in range(last + 1)]
    # What can never be cheaper, however the week fills: twins take their options in order, the others their cheapest.
    twins = [1] * (last + 1)
    beyond = [0] * (last + 1)
    for depth in range(last - 1, -1, -1):
        if twin[depth + 1]:
            twins[depth], beyond[depth] = twins[depth + 1] + 1, beyond[depth + 1]
        else:
            beyond[depth] = beyond[depth + 1] + twins[depth + 1] * options[depth + 1][0][0]
    best: list[Option] = []
    best_cost: int | None = None
    picks: list[Option] = []
    looks = 0

    def fits(option: Option, state: int, count: int) -> bool:
        nonlocal looks
        looks += 1
        if state & option[1] or count + option[3] & overflow:
            return False
        if not day_caps:
            return True
        taken = state | option[2]
        return all((taken >> place & ALL_DAYS).bit_count() <= most for place, most in day_caps)

    def floor(depth: int, state: int, count: int) -> int:
        """The least that the wishes from here on can cost beside what is placed.

        Each is taken alone; then as many as do not fit under a cap must take something that it does not count.
        Caps are taken from the one that turns away fewest to the one that turns away most: those that the first
        turned away need not be turned away again.
        """
        rest = options[depth:]
        alone = [next(option for option in here if fits(option, state, count)) for here in rest]
        least = sum([option[0] for option in alone])
        turned = sorted((len(rest) - 127 + (count >> shift & 127), shift) for shift in puzzle.counters)
        gone = 0
        for over, shift in turned:
            if over > gone:
                extras = sorted(
                    0
                    if not option[3] >> shift & 1
                    else next(one[0] for one in here if not one[3] >> shift & 1 and fits(one, state, count)) - option[0]
                    for here, option in zip(rest, alone, strict=True)
                )
                least += sum(extras[: over - gone])
                gone = over
        return least

    def descend(depth: int, state: int, count: int, cost: int, first: int) -> None:
        nonlocal best, best_cost, looks
        here, others, least = options[depth], twins[depth] - 1, cost + beyond[depth]
        final = len(here) - 1
        rest: int | None = None
        for index in range(first, final + 1):
            option = here[index]
            so_far = cost + option[0]
            if best_cost is not None:
                following = here[index + 1 if index < final else final]
                if least + option[0] + others * following[0] >= best_cost:
                    return  # every later one costs at least as much
                if looks > SHORT and depth < last:
                    if rest is None:
                        rest = floor(depth + 1, state, count)
                    if so_far + rest >= best_cost:
                        return
            if looks > budget:
                return
            looks += 1
            if state & option[1] or count + option[3] & overflow or day_caps and not fits(option, state, count):
                continue
            if depth == last:
                best, best_cost = [*picks, option], so_far
                return
            taken, counted = state | option[2], count + option[3]
            # The better bound costs more than a short search does.
            if looks > SHORT and best_cost is not None and so_far + floor(depth + 1, taken, counted) >= best_cost:
                continue
            picks.append(option)
            # Twins take their options in order: the same choices for the same wishes are tried once.
            descend(depth + 1, taken, counted, so_far, index if twin[depth + 1] else 0)
            picks.pop()

    descend(0, puzzle.state, puzzle.count, 0, 0)
    if best_cost is None:  # the budget ran out before anything was complete: then nothing is placed
        best = [next(option for option in here if option[5] is None) for here in options]
        best_cost = sum(option[0] for option in best)
    return best, best_cost, looks <= budget


_work = lru_cache(maxsize=None)(Work)
