"""The edges of dose/deload."""

from runrules import Case

from .shared import BUILD, FREE, PEAK, TAPER, file, profile, race, rules

_EASIER = "limit, everything, every day, percent 60"


def _began(when: str, *tables: str) -> str:
    return profile(f"[athlete]\nstrength_since = {when}\n", *tables)


CASES = (
    Case("The fourth week of the block is an easier one.", _began("2026-11-02"), _EASIER),
    Case("The first week counts whole, on whichever day it began.", _began("2026-11-08"), _EASIER),
    Case("The third week is not an easier one.", _began("2026-11-09")),
    Case("The fifth week is not an easier one.", _began("2026-11-01")),
    Case("The eighth week is.", _began("2026-10-05"), _EASIER),
    Case("A block that begins today has no fourth week yet.", _began("2026-11-23")),
    Case("A runner who has never lifted has no block.", FREE),
    Case("In the peak it speaks.", _began("2026-11-02", race(PEAK)), _EASIER),
    Case("In the build it speaks.", _began("2026-11-02", race(BUILD)), _EASIER),
    Case("In the taper it is silent.", _began("2026-11-02", race(TAPER))),
    Case(
        "After a week without strength that the file shows it is silent.",
        file(w1116="").replace("2026-05-04", "2026-11-02"),
    ),
    Case("After a week with strength it speaks.", file(w1116="tue").replace("2026-05-04", "2026-11-02"), _EASIER),
    Case(
        "After a break it is silent.",
        file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed").replace("2026-05-04", "2026-10-05"),
    ),
    Case(
        "It may be set to every third week.",
        _began("2026-11-09", rules("deload", "cycle = 3, volume_factor = 0.7")),
        _EASIER.replace("60", "70"),
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("deload", "cycle = 2, volume_factor = 0.3")),
        "refused: cycle must be between 3 and 6 weeks, not 2; volume_factor must be between 0.4 and 0.7, not 0.3",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("deload", "cycle = 7, volume_factor = 0.8")),
        "refused: cycle must be between 3 and 6 weeks, not 7; volume_factor must be between 0.4 and 0.7, not 0.8",
    ),
)
