"""Fill a placed session with exercises that fit body, kit and minutes: pure, and the same every time.

Who may be chosen is a matter of the catalogue, the athlete and what was said; who is chosen, of points, load, the share
of single-leg work and the order of the catalogue. Nothing is random: the menu turns by the calendar.
"""

from __future__ import annotations

from functools import lru_cache

from ..advice import Block
from .blocks import filled
from .choice import chosen
from .order import Order

__all__ = ["Order", "compose"]


@lru_cache(maxsize=1024)
def compose(order: Order) -> tuple[Block, ...]:
    """Fill one session: its blocks in the order they are done, none where nothing fits.

    Every exercise fits the kit, spares what hurts and is not left out by a rule; the minutes of all blocks together are
    at most those of the order. Big lifts stand first, jumps before them, core last. What the blocks rest on
    (``Doing.because``) is left to whoever knows the statements.
    """
    return filled(chosen(order), order)
