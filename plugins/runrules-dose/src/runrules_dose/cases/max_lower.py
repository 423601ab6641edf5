"""The edges of dose/max-lower."""

from runrules import Case

from .shared import FREE, NONE, ONE, OVER, joined, lifts, profile, rules, week_of

_TWO_KEY = f'{FREE}wed = "intervals 50min"\nsun = "long 100min"\n'


def _at_most(legs: int, word: str = "") -> str:
    words = f': "At most {word} this week, so that you can recover."' if word else ""
    return f"limit, legs, jumps, every day, sessions {legs}{words}"


_IN_ALL = 'limit, everything, every day, sessions 4: "At most four strength sessions in a week of running."'

CASES = (
    Case("With two key runs at most two leg sessions.", _TWO_KEY, joined(_at_most(2, "two leg sessions"), _IN_ALL)),
    Case(
        "With one key run at most three leg sessions.",
        week_of('wed = "intervals 50min"', 'sun = "long 80min"'),
        joined(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case(
        "Whatever is set, never more than three leg sessions.",
        profile(rules("max-lower", "max_lower = 3")),
        joined(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case(
        "It may be set to one leg session, and two in all.",
        profile(rules("max-lower", "max_lower = 1, max_all = 2"), week=_TWO_KEY),
        joined(
            _at_most(1, "one leg session"),
            'limit, everything, every day, sessions 2: "At most two strength sessions in a week of running."',
        ),
    ),
    Case(
        "Three planned leg sessions beside two key runs are too many, which is said; light ones count.",
        f'{_TWO_KEY}mon = "strength legs"\nthu = "strength legs light"\nfri = "strength jumps light"\n',
        joined(
            f'{_at_most(2)}: "That is too many leg days to recover from. We kept the best ones and made the rest upper'
            ' body, core or rest."',
            _IN_ALL,
        ),
    ),
    Case(
        "Two planned leg sessions are not too many.",
        f'{_TWO_KEY}mon = "strength legs"\nthu = "strength upper"\nfri = "strength legs"\n',
        joined(_at_most(2, "two leg sessions"), _IN_ALL),
    ),
    Case(
        "Where none is wished it speaks until the week is over.",
        profile("today = 2026-11-29\n", NONE),
        joined(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case("In a week that is over, where none was wished, it is silent.", profile(OVER, NONE)),
    Case(
        "In a week that is over it speaks where some was planned.",
        profile(OVER, NONE, week=lifts(mon="core")),
        joined(_at_most(3), _IN_ALL),
    ),
    Case("In a week that is over it speaks where some was wished.", profile(OVER, ONE), joined(_at_most(3), _IN_ALL)),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("max-lower", "max_lower = 0, max_all = 1")),
        "refused: max_lower must be between 1 and 3, not 0; max_all must be between 2 and 6, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("max-lower", "max_lower = 4, max_all = 7")),
        "refused: max_lower must be between 1 and 3, not 4; max_all must be between 2 and 6, not 7",
    ),
)
