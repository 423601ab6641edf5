"""The edges of dose/one-change."""

from runrules import Case

from .shared import FORTY, NONE, TODAY, profile, ran, rules, week_of


def _more(percent: int, fullest: str) -> str:
    return (
        f'notice, every day: "You are running {percent} % more this week than in your fullest of the last four weeks'
        f' ({fullest}), so keep the weights where they are."'
    )


CASES = (
    Case(
        "A quarter more running is enough of a change.",
        profile(TODAY, FORTY, week=week_of('tue = "easy 50km"')),
        _more(25, "40 km"),
    ),
    Case("A tenth more running is not.", profile(TODAY, FORTY, week=week_of('tue = "easy 44km"'))),
    Case(
        "Where a run has no kilometres, minutes count.",
        profile(TODAY, ran("2026-11-16", "easy 60min", "easy 5km 40min"), week=week_of('tue = "easy 120min"')),
        _more(20, "100 min"),
    ),
    Case(
        "Where some runs have no kilometres and some no minutes it is silent.",
        profile(TODAY, ran("2026-11-16", "easy 60min", "easy 5km"), week=week_of('tue = "easy 120min"')),
    ),
    Case(
        "Without an earlier week in the file it is silent.",
        week_of('tue = "easy 50km"'),
    ),
    Case(
        "Where a day of the earlier week is not known it is silent.",
        profile(TODAY, '[[weeks]]\nstarts = 2026-11-16\ntue = "easy 40km"\n', week=week_of('tue = "easy 50km"')),
    ),
    Case(
        "After a week without running it is silent.",
        profile(TODAY, ran("2026-11-16", "free"), week=week_of('tue = "easy 50km"')),
    ),
    Case(
        "The fullest of the last four weeks is what counts.",
        profile(TODAY, ran("2026-10-26", "easy 50km"), FORTY, week=week_of('tue = "easy 50km"')),
    ),
    Case(
        "A week further back does not count.",
        profile(TODAY, ran("2026-10-19", "easy 50km"), FORTY, week=week_of('tue = "easy 50km"')),
        _more(25, "40 km"),
    ),
    Case(
        "Weeks that tell kilometres and weeks that tell minutes cannot be compared.",
        profile(TODAY, ran("2026-11-09", "easy 300min"), FORTY, week=week_of('tue = "easy 50km"')),
    ),
    Case("Where no strength is wished it is silent.", profile(TODAY, NONE, FORTY, week=week_of('tue = "easy 50km"'))),
    Case(
        "Its number cannot be set lower.",
        profile(rules("one-change", "run_increase_trigger = 0.04")),
        "refused: run_increase_trigger must be between 0.05 and 0.3, not 0.04",
    ),
    Case(
        "Its number cannot be set higher.",
        profile(rules("one-change", "run_increase_trigger = 0.4")),
        "refused: run_increase_trigger must be between 0.05 and 0.3, not 0.4",
    ),
)
