"""What numbers say of a run against its name: steps, intensity, felt effort. They only make it harder."""

from __future__ import annotations

from attrs import evolve

from .classify import Told
from .found import RUNS
from .steps import Asks

#: From how many per cent of the threshold on a run is no easy one, and from how many of ten on it felt hard.
HARD_PERCENT, HARD_FELT = 85, 7
_SOFT = ("recovery", "easy", "steady")


def by_steps(told: Told, asked: Asks | None) -> Told:
    """Let steps tell what a run is, where its name tells nothing or something easier."""
    if asked is None or told.what not in (*_SOFT, "long"):
        return told
    if asked.effort not in _SOFT:
        if asked.strides and told.how == "words":
            return told
        if told.what == "long":
            return evolve(told, key=True, doubts=(*told.doubts, "key, because of its steps"))
        named = f"{asked.effort}, because its steps are harder than its name" if told.how == "words" else ""
        return _made(told, asked.effort, asked.doubt or named)
    as_named = told.what == "long" or (told.how == "words" and asked.effort == "easy")
    return told if as_named else _made(told, asked.effort, asked.doubt)


def by_intensity(told: Told, percent: float | None, of: str = "its intensity") -> Told:
    """Let an intensity (per cent of the threshold) speak against an easy name: a guess, with the number."""
    if percent is None or percent < HARD_PERCENT or told.what not in (*_SOFT, "long"):
        return told
    said = f"because {of} is {percent:.0f} %"
    if told.what == "long":
        return told if told.key else evolve(told, key=True, doubts=(*told.doubts, f"key, {said}"))
    return _made(told, "tempo", f"tempo, {said}")


def by_feeling(told: Told, felt: float | None) -> Told:
    """Let the felt effort of a run (1 to 10) tell that it was hard, where no word says what it was."""
    if told.what not in RUNS or told.how != "guessed" or felt is None or not HARD_FELT <= felt <= 10:
        return told
    return _made(told, "tempo", f"hard, because perceived exertion is {felt:g} of 10")


def intensity(value: float | None, load: float | None, minutes: int | None) -> float | None:
    """Give the intensity in per cent: as it is said, in per cent or as a part of one, else from load and minutes.

    An hour at the threshold has a load of 100, and the load grows with the square of the intensity.
    """
    if value is not None and 0 < value <= 200:
        return value * 100 if value < 2 else value
    return 100 * (load * 0.6 / minutes) ** 0.5 if load and minutes else None


def _made(told: Told, effort: str, doubt: str) -> Told:
    return evolve(told, what=effort, how="numbers", key=None, doubts=(doubt,) if doubt else ())
