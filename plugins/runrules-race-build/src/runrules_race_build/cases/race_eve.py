"""The edges of race-build/race-eve."""

from runrules import Case

from .shared import race, week, with_set


def eve(day: str, planned: int = 0) -> str:
    """What is said about the eve of an A or B race."""
    return (
        f"veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, {day}\n"
        f"caution, legs light, upper light, core light, {day}\n"
        f"limit, everything, {day}, minutes 10\nlimit, everything, {day}, sessions {planned}"
    )


SHORT = '"strength core light 10min"'

RACE_DAY = 'veto, everything, sun: "It is race day: no strength work."'

CASES = (
    Case(
        "Race day is closed; on the eve nothing is added, and what is planned is light and short.",
        week(race("2026-11-29", "10k", "B"), days=""),
        f"{RACE_DAY}\n"
        "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, sat:"
        ' "Rest the gym today. Nothing you lift now can help tomorrow, and it can hurt."\n'
        'caution, legs light, upper light, core light, sat: "The day before a race: at most 10 light minutes, to loosen'
        ' up."\n'
        'limit, everything, sat, minutes 10: "The day before a race: at most 10 light minutes, to loosen up."\n'
        'limit, everything, sat, sessions 0: "Nothing is added on the day before a race; what you planned yourself may'
        ' stay, if it is light."',
    ),
    Case(
        "The eve of an A race is like that of a B race.", week(race("2026-11-29"), days=""), f"{RACE_DAY}\n{eve('sat')}"
    ),
    Case(
        "One session that is planned on the eve may stay; those of other days do not count.",
        week(
            race("2026-11-29"),
            days=f"tue = {SHORT}\nwed = {SHORT}\nsat = {SHORT}",
        ),
        f"{RACE_DAY}\n{eve('sat', 1)}",
    ),
    Case(
        "Before a C race light upper body and core may take longer.",
        week(race("2026-11-29", "5k", "C"), days=""),
        f"{RACE_DAY}\nveto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, sat\n"
        "caution, legs light, sat\nlimit, legs, sat, minutes 10\nlimit, everything, sat, sessions 0",
    ),
    Case(
        "With eve_minutes_max = 0 the eve is closed.",
        week(race("2026-11-29"), with_set("race-eve", "eve_minutes_max = 0"), days=""),
        f"{RACE_DAY}\nveto, everything, sat",
    ),
    Case("A race on Monday has its eve in last week.", week(race("2026-11-23")), "veto, everything, mon"),
    Case("A race on next Monday has its eve on this Sunday.", week(race("2026-11-30")), eve("sun")),
    Case("A race on next Tuesday has its eve in next week.", week(race("2026-12-01"))),
    Case("After the race it is silent.", week(race("2026-11-22"))),
    Case(
        "Less than no minutes cannot be set.",
        week(with_set("race-eve", "eve_minutes_max = -1")),
        "refused: eve_minutes_max must be between 0 and 15 min, not -1",
    ),
    Case(
        "Sixteen minutes cannot be set.",
        week(with_set("race-eve", "eve_minutes_max = 16")),
        "refused: eve_minutes_max must be between 0 and 15 min, not 16",
    ),
)
