"""The edges of first-weeks/heaviness-note."""

from runrules import Case

from ..examples import TRAINED, week
from .shared import MON, TEMPO, athlete, lifting_since, rules


def _weeks(*starts: str, first: str = "") -> str:
    """Weeks of the file before the one that is asked about; ``first`` is a day of the first of them."""
    return "".join(f"[[weeks]]\nstarts = {one}\n{first if one == starts[0] else ''}\n" for one in starts)


_FOUR = ("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")

_WARNED = "notice, every day, level warning"

CASES = (
    Case(
        "Four weeks after the first session it still speaks.", week(TEMPO, before=lifting_since("2026-10-26")), _WARNED
    ),
    Case("Five weeks after the first session it is silent.", week(TEMPO, before=lifting_since("2026-10-19"))),
    Case("A runner who wants no strength needs no such word.", week(TEMPO, before="[strength]\nsessions = 0\n\n")),
    Case("A runner who wants a single session needs it.", week(TEMPO, before="[strength]\nsessions = 1\n\n"), _WARNED),
    Case(
        "A sign that asks for care comes first.",
        week(TEMPO, before='[athlete.state]\nsigns = ["constant_fatigue"]\n\n'),
    ),
    Case("In pregnancy it is silent.", week(TEMPO, before=athlete('conditions = ["pregnant"]'))),
    Case("Eleven weeks after a birth it is silent.", week(TEMPO, before=athlete("weeks_postnatal = 11"))),
    Case("Twelve weeks after a birth it speaks.", week(TEMPO, before=athlete("weeks_postnatal = 12")), _WARNED),
    Case(
        "In a week without running there is nothing to feel heavy.",
        week(
            'mon = "free"',
            'tue = "cross 40min"',
            'wed = "rest"',
            'thu = "walk 40min"',
            'fri = "strength core 20min"',
            'sat = "free"',
            'sun = "mobility 20min"',
        ),
    ),
    Case(
        "Run-walk is running.",
        week(
            'mon = "free"',
            'tue = "run-walk 30min"',
            'wed = "free"',
            'thu = "free"',
            'fri = "free"',
            'sat = "free"',
            'sun = "free"',
        ),
        _WARNED,
    ),
    Case(
        "A day of which nothing is known may hold a run.",
        week('mon = "free"', 'tue = "free"', 'wed = "free"', 'thu = "free"', 'fri = "free"', 'sat = "free"'),
        _WARNED,
    ),
    Case(
        "After four weeks without strength it speaks to those who have lifted for long.",
        week(TEMPO, before=MON + TRAINED + _weeks("2026-10-19", *_FOUR, first='sun = "strength full moderate done"\n')),
        _WARNED,
    ),
    Case(
        "A day less than four weeks without strength is no new start.",
        week(TEMPO, before=MON + TRAINED + _weeks(*_FOUR, first='mon = "strength full moderate done"\n')),
    ),
    Case(
        "Where a week in between is not in the file, nobody knows of a gap.",
        week(
            TEMPO,
            before=MON + TRAINED + _weeks("2026-10-19", *_FOUR[:3], first='sun = "strength full moderate done"\n'),
        ),
    ),
    Case(
        "Where the file shows no session, nobody knows of a gap.",
        week(TEMPO, before=MON + TRAINED + _weeks("2026-10-12", "2026-10-19", *_FOUR)),
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=rules("heaviness-note", "note_weeks = 1, restart_gap = 2")),
        "refused: note_weeks must be between 2 and 6 weeks, not 1; restart_gap must be between 3 and 8 weeks, not 2",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=rules("heaviness-note", "note_weeks = 7, restart_gap = 9")),
        "refused: note_weeks must be between 2 and 6 weeks, not 7; restart_gap must be between 3 and 8 weeks, not 9",
    ),
)
