"""The edges of injury-prevention/no-acwr."""

from runrules import Case

from ..examples import week
from .shared import BEFORE, TODAY, TOLD

CASES = (
    Case("1.3 times the week before is not above it.", BEFORE + week("2026-11-23", "easy 6km", "easy 7km")),
    Case("1.4 times the week before is above it.", BEFORE + week("2026-11-23", "easy 7km", "easy 7km"), TOLD),
    Case(
        "The mean of the earlier weeks in the file is what counts.",
        TODAY
        + week("2026-11-09", "easy 10km", "easy 10km")
        + week("2026-11-16", "easy 10km")
        + week("2026-11-23", "easy 10km", "easy 9km"),
    ),
    Case(
        "Above that mean it speaks.",
        TODAY
        + week("2026-11-09", "easy 10km", "easy 10km")
        + week("2026-11-16", "easy 10km")
        + week("2026-11-23", "easy 10km", "easy 10km"),
        TOLD,
    ),
    Case(
        "Where no distance is known minutes are compared.",
        TODAY + week("2026-11-16", "easy 50min") + week("2026-11-23", "easy 50min", "easy 20min"),
        TOLD,
    ),
    Case(
        "Kilometres beside minutes cannot be compared.",
        TODAY + week("2026-11-16", "easy 50min") + week("2026-11-23", "easy 10km", "easy 10km"),
    ),
    Case(
        "A week with a day that is not known does not count.",
        TODAY + '\n[[weeks]]\nstarts = 2026-11-16\nmon = "easy 10km"\n' + week("2026-11-23", "easy 10km", "easy 10km"),
    ),
    Case("Without an earlier week there is no ratio.", TODAY + week("2026-11-23", "easy 10km", "easy 10km")),
    Case(
        "After a week without a run there is no ratio.",
        TODAY + week("2026-11-16") + week("2026-11-23", "easy 10km"),
    ),
)
