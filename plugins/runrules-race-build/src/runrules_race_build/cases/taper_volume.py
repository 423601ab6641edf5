"""The edges of race-build/taper-volume."""

from runrules import Case

from .shared import ALL_DAYS, race, week, with_set


def halved(days: str, percent: int = 50) -> str:
    """What is said about the days of a taper."""
    return f"limit, everything, {days}, percent {percent}\ncaution, legs moderate, {days}"


CASES = (
    Case("Two weeks before a half marathon sets are halved.", week(race("2026-12-06")), halved(ALL_DAYS)),
    Case(
        "The fourteenth day before a half marathon is the first of the taper.", week(race("2026-12-13")), halved("sun")
    ),
    Case("The fifteenth day before it is not in the taper.", week(race("2026-12-14"))),
    Case("Before 10 km the seventh day is the first.", week(race("2026-12-06", "10k")), halved("sun")),
    Case(
        "Before 5 km the seventh day is the first, however long a taper is set.",
        week(race("2026-12-06", "5k"), with_set("taper-volume", "taper_days = 21")),
        halved("sun"),
    ),
    Case(
        "With taper_days = 21 the taper before a marathon has three weeks.",
        week(race("2026-12-13", "marathon"), with_set("taper-volume", "taper_days = 21")),
        halved(ALL_DAYS),
    ),
    Case("It ends with the eve.", week(race("2026-11-26")), halved("mon tue wed")),
    Case("Before a B race nothing is tapered.", week(race("2026-12-06", priority="B"))),
    Case(
        "With volume_factor = 0.3 three tenths of the sets stay.",
        week(race("2026-12-06"), with_set("taper-volume", "volume_factor = 0.3")),
        halved(ALL_DAYS, 30),
    ),
    Case(
        "Six days, or less than three tenths of the sets, cannot be set.",
        week(with_set("taper-volume", "taper_days = 6, volume_factor = 0.29")),
        "refused: taper_days must be between 7 and 21 days, not 6; volume_factor must be between 0.3 and 0.6, not 0.29",
    ),
    Case(
        "Twenty-two days, or more than six tenths of the sets, cannot be set.",
        week(with_set("taper-volume", "taper_days = 22, volume_factor = 0.61")),
        "refused: taper_days must be between 7 and 21 days, not 22;"
        " volume_factor must be between 0.3 and 0.6, not 0.61",
    ),
)
