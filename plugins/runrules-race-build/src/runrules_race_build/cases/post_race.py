"""The edges of race-build/post-race."""

from runrules import Case

from .shared import ALL_DAYS, race, week, with_set


def after_race(days: str, first: str = "", later: str = "") -> str:
    """What is said about the days after a race, the first of which are closed for light legs too."""
    said = [f"veto, legs moderate/heavy, jumps, {days}"]
    if first:
        said += [f"veto, legs light, {first}", f"prefer, everything, {first}, points -3"]
    if later:
        said += [f"caution, legs light, {later}"]
    return "\n".join(said)


CASES = (
    Case(
        "The week after a marathon is closed for loaded legs, its first three days for light ones too.",
        week(race("2026-11-22", "marathon")),
        f'veto, legs moderate/heavy, jumps, {ALL_DAYS}: "Your legs are still repairing from the race. Walk, move, train'
        ' the upper body; legs wait."\n'
        'veto, legs light, mon tue wed: "Your legs are still repairing from the race: in the first days not even light'
        ' leg work."\n'
        'caution, legs light, thu fri sat sun: "Your legs are still repairing from the race: light leg work at most,'
        ' and better none."\n'
        'prefer, everything, mon tue wed, points -3: "The first days after a race are for walking and sleep: strength'
        ' work comes later in the week."',
    ),
    Case(
        "The week after an ultra is closed in the same way, also after a C race.",
        week(race("2026-11-22", "ultra", "C")),
        after_race(ALL_DAYS, "mon tue wed", "thu fri sat sun"),
    ),
    Case(
        "A marathon on last Friday leaves Monday as the last of its first three days.",
        week(race("2026-11-20", "marathon")),
        after_race("mon tue wed thu fri", "mon", "tue wed thu fri"),
    ),
    Case(
        "A marathon on last Thursday leaves none of them.",
        week(race("2026-11-19", "marathon")),
        after_race("mon tue wed thu", later="mon tue wed thu"),
    ),
    Case(
        "The seventh day after a marathon is the last that is closed.",
        week(race("2026-11-16", "marathon")),
        after_race("mon", later="mon"),
    ),
    Case("The eighth day after a marathon is open.", week(race("2026-11-15", "marathon"))),
    Case(
        "After a half marathon four days are closed.",
        week(race("2026-11-22", "half", "B")),
        after_race("mon tue wed thu", "mon", "tue wed thu"),
    ),
    Case("After 10 km two days are closed.", week(race("2026-11-22", "10k")), after_race("mon tue", "mon", "tue")),
    Case("After 5 km one day is closed.", week(race("2026-11-22", "5k")), after_race("mon", "mon")),
    Case(
        "A race in the week closes the days after it.",
        week(race("2026-11-25", "10k", "C")),
        after_race("thu fri", "thu", "fri"),
    ),
    Case("A race on the last day closes nothing of this week.", week(race("2026-11-29", "marathon"), days="")),
    Case(
        "Fewer days than a distance needs cannot be set.",
        week(with_set("post-race", "marathon_or_ultra = 4, half = 1, ten_k = 0, five_k = 0")),
        "refused: marathon_or_ultra must be between 5 and 14 days, not 4; half must be between 2 and 6 days, not 1;"
        " ten_k must be between 1 and 3 days, not 0; five_k must be between 1 and 2 days, not 0",
    ),
    Case(
        "More days than the most of a distance cannot be set.",
        week(with_set("post-race", "marathon_or_ultra = 15, half = 7, ten_k = 4, five_k = 3")),
        "refused: marathon_or_ultra must be between 5 and 14 days, not 15; half must be between 2 and 6 days, not 7;"
        " ten_k must be between 1 and 3 days, not 4; five_k must be between 1 and 2 days, not 3",
    ),
)
