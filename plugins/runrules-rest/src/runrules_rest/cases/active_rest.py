"""The edges of rest/active-rest."""

from runrules import Case

from ..examples import WALK, week

_GENTLE = "{}: a walk or gentle mobility still counts as a day without training. Nothing that makes you puff.".format

CASES = (
    Case("A day with a walk still counts as one without training.", WALK, f'notice, sun: "{_GENTLE("Sunday")}"'),
    Case(
        "A day with mobility counts as one, too.",
        week('wed = "mobility 20min"', 'sun = ["walk 40min", "mobility 20min"]'),
        f'notice, wed sun: "{_GENTLE("Wednesday, Sunday")}"',
    ),
    Case(
        "Beside a run, strength or other sports a walk makes no rest day.",
        week(
            'mon = ["easy 40min", "walk 30min"]',
            'tue = ["strength core 20min", "walk 30min"]',
            'wed = ["cross 40min", "walk 30min"]',
            'thu = "run-walk 30min"',
        ),
    ),
    Case("About a rest day and a free day without anything it is silent.", week('sat = "rest"', 'sun = "free"')),
)
