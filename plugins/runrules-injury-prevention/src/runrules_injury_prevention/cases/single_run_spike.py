"""The edges of injury-prevention/single-run-spike."""

from runrules import Case

from ..examples import PLAIN_WEEK, rules, week
from .shared import BEFORE, TODAY, plus

_FAR = TODAY + week("2026-11-02", "free", "free", "free", "free", "free", "free", "long 20km")

_SPIKE = (
    "{} km is {} % more than {} km, the longest run your file shows in the month before: the pattern most tied to"
    " injury. Shorten it, and add nothing new in the gym this week."
).format

CASES = (
    Case(
        "A run a tenth longer than the longest of the month is no leap.",
        BEFORE + week("2026-11-23", "free", "easy 11km"),
    ),
    Case(
        "A run more than a tenth longer is one.",
        BEFORE + week("2026-11-23", "free", "easy 11.2km"),
        plus("notice, tue, level warning", _SPIKE("11.2", 12, 10)),
    ),
    Case(
        "Of two such runs the longest is named, and both days.",
        BEFORE + week("2026-11-23", "free", "easy 12km", "free", "free", "free", "free", "long 15km"),
        plus("notice, tue sun, level warning", _SPIKE(15, 25, 12)),
    ),
    Case(
        "A run earlier in the same week counts as one of the month before.",
        BEFORE + week("2026-11-23", "free", "easy 12km", "free", "free", "free", "free", "long 13km"),
        "notice, tue, level warning",
    ),
    Case(
        "A race is only told about.",
        BEFORE + week("2026-11-23", "free", "free", "free", "free", "free", "free", "race 21km"),
        plus(
            "notice, sun",
            "Your race of 21 km is longer than any run of the month before (10 km). Start gently.",
        ),
    ),
    Case("A run without a distance cannot be judged.", BEFORE + week("2026-11-23", "free", "long 150min")),
    Case(
        "Where the month before has no distance no run can be judged.",
        TODAY + week("2026-11-16", "free", "easy 50min") + week("2026-11-23", "free", "easy 20km"),
    ),
    Case(
        "Seven days before a run in the file are enough.",
        BEFORE + week("2026-11-23", "easy 12km"),
        "notice, mon, level warning",
    ),
    Case(
        "Six days before a run in the file are too few.",
        TODAY + week("2026-11-23", "easy 5km", "free", "free", "free", "free", "free", "long 20km"),
    ),
    Case(
        "A run of fifteen days ago is within the month.",
        _FAR + week("2026-11-09") + week("2026-11-16") + week("2026-11-23", "easy 21km"),
    ),
    Case(
        "With fourteen days to look back on, a run of fifteen days ago is not seen.",
        _FAR
        + week("2026-11-09", "free", "easy 10km")
        + week("2026-11-16")
        + week("2026-11-23", "easy 21km")
        + rules("single-run-spike", "window_days = 14"),
        plus("notice, mon, level warning", _SPIKE(21, 110, 10)),
    ),
    Case(
        "Five hundredths may be enough.",
        BEFORE + week("2026-11-23", "free", "easy 11km") + rules("single-run-spike", "spike = 0.05"),
        "notice, tue, level warning",
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("single-run-spike", "spike = 0.04, window_days = 13"),
        "refused: spike must be between 0.05 and 0.3, not 0.04; window_days must be between 14 and 42 days, not 13",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("single-run-spike", "spike = 0.31, window_days = 43"),
        "refused: spike must be between 0.05 and 0.3, not 0.31; window_days must be between 14 and 42 days, not 43",
    ),
)
