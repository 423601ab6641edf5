"""The edges of key-sessions/long-run-protected."""

from runrules import Case

from ..examples import LONG, week
from .shared import THEN, free, with_set

SUN_LONG = "veto, legs moderate/heavy, jumps, sun, guards 2026-11-29"

CASES = (
    Case(
        "The day of a long run is closed for loaded legs.",
        LONG,
        f'{SUN_LONG}: "Sunday\'s long run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("A long run of 90 minutes closes its day.", free(sun='"long 90min"'), SUN_LONG),
    Case(
        "At 89 minutes it warns, about the day of the run and the day before.",
        free(sun='"long 89min"'),
        "caution, legs moderate/heavy, jumps, sat, guards 2026-11-29:"
        " \"Better on another day: Sunday's long run is near. It is under 90 minutes, so legs are allowed the day"
        ' before, with care."\n'
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-29:"
        ' "After Sunday\'s long run legs are allowed with care, as it is under 90 minutes; another day is better."',
    ),
    Case(
        "With a shorter long run on every Monday, this Sunday is near next week's.",
        free(mon='"long 60min"'),
        "caution, legs moderate/heavy, jumps, sun 2026-11-22, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, mon, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("A shorter long run on next Tuesday is not near this week.", free() + THEN + 'tue = "long 60min"\n'),
    Case(
        "A shorter long run on the day of a tempo run needs no warning: what guards that run is stricter.",
        free(wed='["tempo 45min am", "long 60min pm"]'),
    ),
    Case(
        "A race-pace run of 90 minutes closes its day like a long run.",
        free(sun='"race-pace 90min"'),
        f'{SUN_LONG}: "Sunday\'s run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("A race-pace run of 89 minutes has the rules of fast runs.", free(sun='"race-pace 89min"')),
    Case("A tempo run has them too, however long it is.", free(sun='"tempo 120min"')),
    Case(
        "An easy run with 500 m of descent closes its day like a long run.",
        free(sun='"easy 60min descent 500m"'),
        SUN_LONG,
    ),
    Case("An easy run with 499 m of descent does not.", free(sun='"easy 60min descent 499m"')),
    Case(
        "A tempo run with 500 m of descent closes its day like a long run.",
        free(sun='"tempo 60min descent 500m"'),
        SUN_LONG,
    ),
    Case(
        "Intervals in the morning do not hide a long run in the evening.",
        free(sun='["intervals 40min am", "long 90min pm"]'),
        f'{SUN_LONG}: "Sunday\'s long run counts as a key run here, so no loaded legs on that day."',
    ),
    Case(
        "On a day with a race and a long run, the rules of the race hold.",
        free(sun='["race 5k C am", "long 90min pm"]'),
    ),
    Case(
        "Light legs that are planned on the eve of a long run may stay.",
        free(sat='"strength legs light 20min"', sun='"long 90min"'),
        f"{SUN_LONG}\nnotice, sat: \"Saturday's leg work stands on the eve of Sunday's long run. Light, it may stay;"
        ' anything heavier goes to another day."',
    ),
    Case(
        "Light legs on Sunday may stay before a long run on Monday.",
        free(sun='"strength legs light 20min"') + THEN + 'mon = "long 90min"\n',
        "notice, sun",
    ),
    Case(
        "Upper body that is planned on the eve needs no word.",
        free(sat='"strength upper light 20min"', sun='"long 90min"'),
        SUN_LONG,
    ),
    Case(
        "Where moderate legs are planned on the eve, other rules speak of them.",
        free(sat='["strength legs light 20min am", "strength legs moderate 20min pm"]', sun='"long 90min"'),
        SUN_LONG,
    ),
    Case(
        "Light legs on the eve of an easy run need no word.",
        free(sat='"strength legs light 20min"', sun='"easy 90min"'),
    ),
    Case(
        "Limits of 74 minutes and 299 m cannot be set.",
        week(before=with_set("long-run-protected", "long_minutes = 74, descent = 299")),
        "refused: long_minutes must be between 75 and 150 min, not 74; descent must be between 300 and 1500 m, not 299",
    ),
    Case(
        "Limits of 151 minutes and 1501 m cannot be set.",
        week(before=with_set("long-run-protected", "long_minutes = 151, descent = 1501")),
        "refused: long_minutes must be between 75 and 150 min, not 151;"
        " descent must be between 300 and 1500 m, not 1501",
    ),
)
