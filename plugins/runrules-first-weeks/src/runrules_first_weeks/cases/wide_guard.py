"""The edges of first-weeks/wide-guard."""

from runrules import Case

from ..examples import week
from .shared import LOADED, MON, TEMPO, athlete, lifting_since, rules


def _done(legs: int, heavy: int) -> str:
    return athlete(
        "strength_since = 2026-05-04",
        f"leg_sessions = {legs}",
        f"heavy_leg_sessions = {heavy}",
    )


def _hours(hours: int) -> str:
    return rules("wide-guard", f"wide_hours = {hours}")


_THIRD = _done(2, 0)

_HITS = "Your first 3 {} sessions hit hardest, and {}. Leave 48 hours before any hard run.".format

CASES = (
    Case(
        "Before the third leg session is done, two days before a key run have no loaded legs.",
        week(TEMPO, before=_THIRD),
        f'veto, {LOADED}, wed tue, guards 2026-11-26: "{_HITS("leg", "2 are done")}"',
    ),
    Case(
        "After the third leg session only heavy legs are new.",
        week(TEMPO, before=_done(3, 1)),
        f'veto, legs heavy, wed tue, guards 2026-11-26: "{_HITS("heavy leg", "1 is done")}"',
    ),
    Case("After the third heavy leg session it is silent.", week(TEMPO, before=_done(3, 3))),
    Case(
        "A number of sessions that is estimated is called so.",
        week(TEMPO, before=lifting_since("2026-11-16")),
        f'veto, {LOADED}, wed tue, guards 2026-11-26: "{_HITS("leg", "2 are done by our estimate")}"',
    ),
    Case("An easy run needs no guard.", week('thu = "easy 60min"', before=_THIRD)),
    Case(
        "Two evenings before an evening run are 48 hours, so one day is enough.",
        week('thu = "tempo 40min pm"', before=_THIRD),
        f"veto, {LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "With a key run in the morning and one in the evening two days are guarded.",
        week('thu = ["intervals 50min am", "tempo 40min pm"]', before=_THIRD),
        f"veto, {LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "An easy run in the morning adds nothing to an evening run.",
        week('thu = ["easy 30min am", "tempo 40min pm"]', before=_THIRD),
        f"veto, {LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "At 36 hours one day before a morning run is guarded.",
        week(TEMPO, before=_THIRD + _hours(36)),
        f"veto, {LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "At 60 hours two days before a morning run are guarded.",
        week(TEMPO, before=_THIRD + _hours(60)),
        f"veto, {LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "Above 60 hours three days before a morning run are guarded.",
        week(TEMPO, before=_THIRD + _hours(61)),
        f"veto, {LOADED}, wed tue mon, guards 2026-11-26",
    ),
    Case(
        "At 72 hours two days before an evening run are guarded.",
        week('thu = "tempo 40min pm"', before=_THIRD + _hours(72)),
        f"veto, {LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "A race cannot move: the guard is about no run that could.",
        week('fri = "race 10k B"', before=_THIRD),
        f"veto, {LOADED}, thu wed",
    ),
    Case(
        "A race just after the week counts too.",
        week('thu = "easy 40min"', before=_THIRD + '[[races]]\ndate = 2026-12-01\ndistance = "10k"\n\n'),
        f"veto, {LOADED}, mon 2026-11-30 sun",
    ),
    Case(
        "A key run on the Tuesday after the week guards its Sunday.",
        week(before=MON + _THIRD) + '\n[[weeks]]\nstarts = 2026-11-30\ntue = "tempo 40min"\n',
        f"veto, {LOADED}, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A key run on the Wednesday after the week does not.",
        week(before=MON + _THIRD) + '\n[[weeks]]\nstarts = 2026-11-30\nwed = "tempo 40min"\n',
    ),
    Case(
        "At 72 hours a key run on the Wednesday after the week does.",
        week(before=MON + _THIRD + _hours(72)) + '\n[[weeks]]\nstarts = 2026-11-30\nwed = "tempo 40min"\n',
        f"veto, {LOADED}, tue 2026-12-01 mon 2026-11-30 sun, guards 2026-12-02",
    ),
    Case(
        "Where six sessions are set, legs are new until the sixth is done.",
        week(TEMPO, before=_done(5, 0) + rules("wide-guard", "wide_sessions = 6")),
        f"veto, {LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=rules("wide-guard", "wide_sessions = 1, wide_hours = 35")),
        "refused: wide_sessions must be between 2 and 6 sessions per load class, not 1; "
        "wide_hours must be between 36 and 72 hours, not 35",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=rules("wide-guard", "wide_sessions = 7, wide_hours = 73")),
        "refused: wide_sessions must be between 2 and 6 sessions per load class, not 7; "
        "wide_hours must be between 36 and 72 hours, not 73",
    ),
)
