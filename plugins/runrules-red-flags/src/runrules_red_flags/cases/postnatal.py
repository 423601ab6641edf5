"""The edges of red-flags/postnatal."""

from runrules import Case

from ..examples import injury, rules, signs, week
from .shared import (
    CLEARED,
    CLEARED_ON,
    HEAVY_AND_JUMPS,
    HEAVY_TOO,
    NOT_LIGHT,
    NOV_2,
    REFERRED,
    WARNED,
    after_birth,
    plus,
    says,
)

_CHECKED = 'cleared = ["pelvic_floor"]'

_WAITS = (
    "{} weeks after a birth: jumps and heavy weights wait for a pelvic-health check, or until 26 weeks have passed."
    ' Once you have had it, write cleared = ["pelvic_floor"] with cleared_on.'
).format

_TOO_SOON = (
    "{} after a birth: running, jumps and heavy weights wait for about {} weeks and a pelvic-health check. Walking and"
    " gentle strength are welcome."
).format

_FLOOR = "You name leaking, heaviness or pain of the pelvic floor"

_FLOOR_WORDS = (
    "Running, jumps and heavy weights wait for a pelvic-health check. Walking and gentle strength that brings on no"
    " symptom are welcome."
)

CASES = (
    Case(
        "Eleven weeks after a birth all that is not light is closed.",
        after_birth(11),
        says(plus(REFERRED, _TOO_SOON("11 weeks", 12)), plus(NOT_LIGHT, _TOO_SOON("11 weeks", 12))),
    ),
    Case(
        "One week after a birth the same is closed.",
        after_birth(1),
        says(plus(REFERRED, _TOO_SOON("1 week", 12)), NOT_LIGHT),
    ),
    Case(
        "After a pelvic-health check eleven weeks leave only heavy work and jumps closed.",
        after_birth(11, _CHECKED),
        says(plus(WARNED, _TOO_SOON("11 weeks", 12)), HEAVY_AND_JUMPS),
    ),
    Case(
        "From twelve weeks on heavy work and jumps wait for that check.",
        after_birth(12),
        says(plus(REFERRED, _WAITS(12)), plus(HEAVY_AND_JUMPS, _WAITS(12))),
    ),
    Case("With the check nothing waits from twelve weeks on.", after_birth(12, _CHECKED)),
    Case(
        "Without the check heavy work and jumps still wait in week 25.",
        after_birth(25),
        says(REFERRED, HEAVY_AND_JUMPS),
    ),
    Case("From week 26 on nothing waits.", after_birth(26)),
    Case(
        "The twelve weeks may be set to more.",
        after_birth(25) + rules("postnatal", "weeks = 26"),
        says(plus(REFERRED, _TOO_SOON("25 weeks", 26)), NOT_LIGHT),
    ),
    Case(
        "A pelvic floor that complains closes heavy work and jumps.",
        injury("pelvic_floor", 5),
        says(
            plus(
                REFERRED,
                f"{_FLOOR} (pain 5 of 10). Once a professional has cleared it, write cleared ="
                f' ["pelvic_floor"] with cleared_on. {_FLOOR_WORDS}',
            ),
            plus(
                f"{HEAVY_AND_JUMPS}, severity hard",
                f"{_FLOOR} (pain 5 of 10), so jumps and everything heavy are closed until a professional has looked at"
                " it.",
            ),
        ),
    ),
    Case("A pelvic floor with strong pain closes all leg work.", injury("pelvic_floor", 6), says(REFERRED, HEAVY_TOO)),
    Case(
        "A pelvic floor with a warning sign closes all leg work, cleared or not.",
        CLEARED_ON("pelvic_floor", NOV_2) + injury("pelvic_floor", 0, signs("night_pain")),
        says(plus(REFERRED, f"{_FLOOR} with pain at night. {_FLOOR_WORDS}"), HEAVY_TOO),
    ),
    Case("A pelvic floor that a clinician has cleared is silent.", CLEARED("pelvic_floor") + injury("pelvic_floor", 2)),
    Case(
        "The weeks cannot be fewer than 12.",
        week() + rules("postnatal", "weeks = 11"),
        "refused: weeks must be between 12 and 26 weeks, not 11",
    ),
    Case(
        "The weeks cannot be more than 26.",
        week() + rules("postnatal", "weeks = 27"),
        "refused: weeks must be between 12 and 26 weeks, not 27",
    ),
)
