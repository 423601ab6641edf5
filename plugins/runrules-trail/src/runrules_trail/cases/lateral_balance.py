"""The edges of trail/lateral-balance."""

from runrules import Case

from ..examples import ON_ROADS, ON_TRAILS, TRAIL, week
from .shared import EASY, HEAVY, KNOWN_LEGS, on_trails, race, with_set


def hurting(site: str, pain: int = 3) -> str:
    """Write a trained runner on trails whom something hurts, or has hurt."""
    return f'{TRAIL}[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n\n'


def sideways(names: str, points: int = 1) -> str:
    """What is said about exercises for uneven ground, with the points they have in sessions with arms."""
    beside = f", points {points}" if points > 1 else ""
    return f"favour, legs light/moderate, exercises {names}\nfavour, upper light/moderate, exercises {names}{beside}"


TWO = with_set("lateral-balance", "exercises = 2")

FIVE_WEEKS = on_trails("strength_since = 2026-10-13")

SIX_WEEKS = on_trails("strength_since = 2026-10-12")

CASES = (
    Case("Side lunges are for those used to lifting.", ON_TRAILS, sideways("lateral-lunge")),
    Case("With six weeks of lifting side lunges come in.", week(EASY, before=SIX_WEEKS), sideways("lateral-lunge")),
    Case("With five weeks of lifting balance does.", week(EASY, before=FIVE_WEEKS), sideways("single-leg-balance")),
    Case(
        "After a sprained ankle balance does.",
        week(EASY, before=hurting("ankle_sprain", 0)),
        sideways("single-leg-balance"),
    ),
    Case(
        "After an old groin strain side lunges do.",
        week(EASY, before=hurting("groin_strain", 0)),
        sideways("lateral-lunge"),
    ),
    Case(
        "With exercises = 2 balance comes second.",
        week(EASY, before=TWO),
        sideways("lateral-lunge + single-leg-balance"),
    ),
    Case(
        "With exercises = 2 side lunges come second after a sprained ankle.",
        week(EASY, before=hurting("ankle_sprain", 0) + '[rules]\n"trail/lateral-balance" = { exercises = 2 }\n\n'),
        sideways("single-leg-balance + lateral-lunge"),
    ),
    Case(
        "In the last weeks before an A race those new to lifting have balance alone.",
        week(EASY, before=KNOWN_LEGS + race("2026-12-06") + '[rules]\n"trail/lateral-balance" = { exercises = 2 }\n\n'),
        sideways("single-leg-balance"),
    ),
    Case(
        "For those who lift heavy it counts more in sessions with arms.",
        week(EASY, before=HEAVY),
        sideways("lateral-lunge", 2),
    ),
    Case(
        "With a swollen knee balance comes in.",
        week(EASY, before=hurting("knee_swelling")),
        sideways("single-leg-balance"),
    ),
    Case("With a bone of the foot that hurts nothing does.", week(EASY, before=hurting("bsi_foot"))),
    Case("On roads it is silent.", ON_ROADS),
    Case(
        "To have no exercise at all cannot be set.",
        week(before=with_set("lateral-balance", "exercises = 0")),
        "refused: exercises must be between 1 and 2, not 0",
    ),
    Case(
        "Three exercises cannot be set.",
        week(before=with_set("lateral-balance", "exercises = 3")),
        "refused: exercises must be between 1 and 2, not 3",
    ),
)
