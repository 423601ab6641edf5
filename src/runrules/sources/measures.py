"""How long and how far a row of a table was: by the unit of its column, or by what all its numbers can be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from statistics import median
from typing import Literal

from .amounts import MILE_KM, minutes_in, number

Unit = Literal["seconds", "minutes", "hours"]
_SECONDS: dict[Unit, int] = {"seconds": 1, "minutes": 60, "hours": 3600}
_CLOCK = re.compile(r"(?:\d{1,3}:){1,2}\d{1,2}(?:[.,]\d{1,6})?")
#: A middle value from here on is no duration in hours, and up to there none in seconds.
_LEAST_MINUTES, _MOST_MINUTES = 10, 400
_MOST_HOURS = 4


def unit_of(values: Iterable[str]) -> Unit:
    """Tell what plain numbers in a column of durations count, by their middle value; seconds where there are none."""
    numbers = [one for value in values if (one := number(value)) is not None and one > 0]
    middle = median(numbers) if numbers else _MOST_MINUTES + 1
    return "hours" if middle < _LEAST_MINUTES else "minutes" if middle <= _MOST_MINUTES else "seconds"


def seconds_of(text: str, unit: Unit = "seconds", long: bool = False) -> float | None:
    """Read ``0:45:10``, ``45:10``, ``45`` (in the unit) or ``45 min`` as seconds; None for anything else.

    With ``long``, two parts are hours and minutes where the first is small: nobody writes down five minutes.
    """
    if _CLOCK.fullmatch(text):
        values = [float(part) for part in text.replace(",", ".").split(":")]
        if long and len(values) == 2 and values[0] <= _MOST_HOURS:
            values.append(0.0)
        return sum(value * 60.0**power for power, value in enumerate(reversed(values)))
    value = number(text)
    if value is not None:
        return value * _SECONDS[unit]
    minutes = minutes_in(text, short=True)
    return minutes * 60.0 if minutes else None


def km_of(value: float | None, unit: Literal["km", "miles", "metres"]) -> float | None:
    """Give kilometres, with two places; None for nothing, or less than a hundred metres."""
    if value is None:
        return None
    km = value * {"km": 1, "miles": MILE_KM, "metres": 0.001}[unit]
    return round(km, 2) if km >= 0.1 else None
