"""The edges of rest/hard-days."""

from runrules import Case

from ..examples import week
from .shared import on, set_to

_HARD = ('mon = "intervals 50min"', 'tue = "hills 40min"', 'thu = "tempo 45min"')


def _after(*days: str) -> str:
    """The week before the usual one, which is the one that is asked about."""
    return on("2026-11-23") + "[[weeks]]\nstarts = 2026-11-16\n" + "".join(f"{day}\n" for day in days) + "\n"


CASES = (
    Case(
        "Five hard days in a week are one too many.",
        week(*_HARD, 'fri = "intervals 50min"', 'sun = "long 100min"'),
        'notice, every day, level warning: "5 hard days in seven; 4 are enough. Put lifting on a day that is already'
        ' hard, or ease one."',
    ),
    Case("Four hard days are allowed, and two of them in a row.", week(*_HARD, 'fri = "intervals 50min"')),
    Case(
        "Three hard days in a row are one too many.",
        week('mon = "intervals 50min"', 'tue = "hills 40min"', 'wed = "tempo 45min"'),
        'notice, every day, level warning: "3 hard days in a row; after 2 an easy one helps. Ease or move one of'
        ' them."',
    ),
    Case(
        "A day with heavy legs is a hard day.",
        week(*_HARD[:2], 'wed = "strength legs heavy 30min"'),
        "notice, every day, level warning",
    ),
    Case(
        "A day with heavy upper body or moderate legs is not a hard one.",
        week(*_HARD[:2], 'wed = ["strength upper heavy 30min", "strength legs moderate 30min"]'),
    ),
    Case(
        "A row of hard days goes on from the week before.",
        week('mon = "intervals 50min"', before=_after('sat = "tempo 45min"', 'sun = "long 100min"')),
        'notice, every day, level warning: "3 hard days in a row; after 2 an easy one helps. Ease or move one of'
        ' them."',
    ),
    Case(
        "A row of hard days goes on into the next week.",
        week('sat = "tempo 45min"', 'sun = "long 100min"') + '\n[[weeks]]\nstarts = 2026-11-30\nmon = "hills 40min"\n',
        "notice, every day, level warning",
    ),
    Case(
        "Two hard days over the edge of the week are allowed.",
        week('mon = "intervals 50min"', before=_after('sun = "long 100min"')),
    ),
    Case(
        "Three hard days in a row that lie in last week are over.",
        week('mon = "easy 40min"', before=_after('fri = "hills 40min"', 'sat = "tempo 45min"', 'sun = "long 100min"')),
    ),
    Case(
        "Where the file does not hold the weeks around, nothing is said about them.",
        week('mon = "intervals 50min"', 'sat = "tempo 45min"', 'sun = "long 100min"'),
    ),
    Case(
        "A runner may allow five hard days, and three in a row.",
        week(
            *_HARD[:2],
            'wed = "tempo 45min"',
            'fri = "intervals 50min"',
            'sun = "long 100min"',
            before=set_to("hard-days", max_hard=5, max_in_row=3),
        ),
    ),
    Case(
        "A runner may allow only three hard days, and none beside another.",
        week(*_HARD, 'sat = "intervals 50min"', before=set_to("hard-days", max_hard=3, max_in_row=1)),
        'notice, every day, level warning: "4 hard days in seven; 3 are enough. Put lifting on a day that is already'
        ' hard, or ease one."\nnotice, every day, level warning: "2 hard days in a row; after 1 an easy one helps. Ease'
        ' or move one of them."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=set_to("hard-days", max_hard=2, max_in_row=0)),
        "refused: max_hard must be between 3 and 5 days, not 2; max_in_row must be between 1 and 3 days, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=set_to("hard-days", max_hard=6, max_in_row=4)),
        "refused: max_hard must be between 3 and 5 days, not 6; max_in_row must be between 1 and 3 days, not 4",
    ),
)
