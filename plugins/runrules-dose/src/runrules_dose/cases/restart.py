"""The edges of dose/restart."""

from runrules import Case

from .shared import NONE, TRAINED, file, profile, rules


def _back(days: int, percent: int = 60, unseen: bool = False) -> str:
    """What is said after a break of so many days."""
    told = f"You had {days} days without strength work"
    after = "Welcome back: start at about half. Strength returns fast, soreness faster."
    after += f" ({percent} % of the usual sets, after {days} days.)"
    if unseen:
        told = f"Your last strength session in the file is {days} days back, and weeks between are not in it"
        after += " Weeks in between are not in the file: if you lifted then, write it down."
    return (
        f'veto, legs heavy, jumps, every day: "{told}: nothing heavy for legs and no jumps for three sessions."\n'
        f"limit, everything, every day, percent {percent}\n"
        f'notice, every day: "{after}"'
    )


_KNOWN = {"w1109": "", "w1116": ""}

_SIX = {"w1012": "", "w1019": "", "w1026": "", "w1102": ""}

CASES = (
    Case("After three weeks off it speaks.", file(w1102="mon", **_KNOWN), _back(21)),
    Case("After a day less than three weeks it is silent.", file(w1102="tue", **_KNOWN)),
    Case(
        "Two sessions after a break legs still count as new.",
        file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed"),
        _back(35),
    ),
    Case(
        "After the third session legs are no longer new.",
        file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed fri"),
    ),
    Case(
        "Two sessions without a break before them are just two sessions.",
        file(w1109="mon", w1116="mon wed"),
    ),
    Case(
        "Weeks that are missing count as without strength, which is said.",
        file(w1026="fri", w1116=""),
        _back(24, unseen=True),
    ),
    Case(
        "A block that began in weeks that are missing is a new one.",
        file(w1026="fri", w1116="").replace("2026-05-04", "2026-11-03"),
    ),
    Case(
        "Less than three weeks are no break, also where some days are missing.",
        file(w1102="sun", w1116=""),
    ),
    Case("Of a longer break the last six weeks are enough.", file(**_SIX, **_KNOWN), _back(42)),
    Case(
        "With five weeks nobody knows what was before them.",
        file(w1019="", w1026="", w1102="", **_KNOWN),
    ),
    Case(
        "With four weeks and a session after them it speaks.",
        file(w1019="", w1026="", w1102="", w1109="", w1116="mon"),
        _back(28),
    ),
    Case(
        "Where the file begins with the block there was no break before it.",
        file(w1102="", w1109="", w1116="sun").replace("2026-05-04", "2026-11-02"),
    ),
    Case(
        "A runner who had not lifted before these weeks had no break.",
        file(**_SIX, **_KNOWN).replace("2026-05-04", "2026-10-12"),
    ),
    Case("For a runner who has never lifted it is silent.", file(**_SIX, **_KNOWN).replace(TRAINED, "")),
    Case(
        "A single session that the file shows as done is enough to have had a break.",
        file(w1102="mon", **_KNOWN).replace(TRAINED, ""),
        _back(21),
    ),
    Case(
        "Where no strength is wished it is without words.",
        file(w1102="mon", **_KNOWN).replace(TRAINED, f"{TRAINED}\n{NONE}"),
        "veto, legs heavy, jumps, every day\nlimit, everything, every day, percent 60",
    ),
    Case(
        "Two weeks may count as a break, and the start be smaller.",
        file(w1109="mon", w1116="").replace(
            TRAINED, f"{TRAINED}\n{rules('restart', 'gap_days = 14, volume_factor = 0.4')}"
        ),
        _back(14, 40),
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("restart", "gap_days = 13, volume_factor = 0.3")),
        "refused: gap_days must be between 14 and 42 days, not 13; volume_factor must be between 0.4 and 0.7, not 0.3",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("restart", "gap_days = 43, volume_factor = 0.8")),
        "refused: gap_days must be between 14 and 42 days, not 43; volume_factor must be between 0.4 and 0.7, not 0.8",
    ),
)
