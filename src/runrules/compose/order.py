"""What a session to be filled is given: values only, so that equal orders get equal sessions."""

from __future__ import annotations

from attrs import frozen


@frozen(slots=False, cache_hash=True)
class Order:
    """One session as it was placed, and what binds it.

    ``sets``, ``exercises`` and ``contacts`` are the most of each, ``percent`` the share of the usual sets, ``reserve``
    the fewest repetitions left; None where nothing limits them. ``kit`` is everything owned, ``sore`` every pain that
    counts, ``out`` what rules leave out, ``points`` what they favour, ``points_beside`` the same for what is not done
    heavily in a heavy session (None: the same). ``turn`` counts how often the menu has changed.
    ``chosen_as`` is the load by which exercises are chosen, "" for that of the session: before a race a lighter one
    keeps those that are known.
    """

    areas: tuple[str, ...]
    load: str
    minutes: int
    kit: frozenset[str] = frozenset()
    sore: frozenset[str] = frozenset()
    out: frozenset[str] = frozenset()
    points: tuple[tuple[str, int], ...] = ()
    points_beside: tuple[tuple[str, int], ...] | None = None
    turn: int = 0
    sets: int | None = None
    percent: int | None = None
    exercises: int | None = None
    contacts: int | None = None
    reserve: int | None = None
    heavy_reps: int = 5
    heavy_rest_s: int = 150
    single_leg_share: float | None = None
    chosen_as: str = ""
