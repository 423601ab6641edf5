"""The edges of key-sessions/preferred-days."""

from runrules import Case

from ..examples import ALL_KNOWN, FREE
from .shared import free

TUE_HARD = 'prefer, legs moderate, tue, points -3: "The day before a key run is among the last choices for legs."'

THU_AFTER = "prefer, legs moderate/heavy, thu, points 3"

CASES = (
    Case(
        "The day after a tempo run is the best, its eve among the last; upper body fits where legs are closed.",
        free(wed='"tempo 45min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue wed, points 1",
    ),
    Case(
        "An easy run on the day after a tempo run does not count twice.",
        free(wed='"tempo 45min"', thu='"easy 40min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue wed, points 1",
    ),
    Case(
        "The day after a key run is no good day where it is the eve of another.",
        free(wed='"tempo 45min"', fri='"hills 40min"'),
        "prefer, legs moderate/heavy, sat, points 3\nprefer, legs moderate, tue thu, points -3\n"
        "prefer, upper, core, tue wed thu fri, points 1",
    ),
    Case(
        "Upper body gets no points on the evening of a key run.",
        free(wed='"tempo 45min pm"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue, points 1",
    ),
    Case(
        "A rest day stays one, also as an eve.",
        free(tue='"rest"', wed='"tempo 45min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, wed, points 1",
    ),
    Case(
        "The day after a long run is the last choice.",
        free(sat='"long 90min"'),
        "prefer, legs moderate/heavy, sun, points -2:"
        ' "The day after a long run, a big descent or a race is the last choice for legs."\n'
        'prefer, legs moderate, fri, points -2: "The day before a long run is among the last choices for legs."\n'
        "prefer, upper, core, fri sat, points 1",
    ),
    Case(
        "The day after a race is the last choice, and its eve too.",
        free(sat='"race 10k B"', sun='"easy 30min"'),
        "prefer, legs moderate/heavy, sun, points -2\nprefer, legs moderate, fri, points -4\n"
        "prefer, upper, core, fri, points 1",
    ),
    Case(
        "With a long run on every Sunday, Monday is the day after one.",
        free(tue='"tempo 45min"', sun='"long 90min"'),
        "prefer, legs moderate/heavy, mon, points -2\nprefer, legs moderate/heavy, wed, points 3\n"
        "prefer, legs moderate, mon, points -3\nprefer, legs moderate, sat, points -2\n"
        "prefer, upper, core, mon tue sat sun, points 1",
    ),
    Case(
        "Easy-run days get two points.",
        free(mon='"easy 40min"', thu='"easy 40min"'),
        "prefer, legs moderate/heavy, mon thu, points 2",
    ),
    Case(
        "Cross-training and run-walk days get a point, walks and mobility none.",
        free(mon='"cross 40min"', wed='"run-walk 30min"', fri='"walk 30min"', sat='"mobility 20min"'),
        "prefer, legs moderate/heavy, mon wed, points 1",
    ),
    Case(
        "With an easy run, cross-training makes an easy-run day.",
        free(mon='["cross 40min", "easy 30min"]'),
        "prefer, legs moderate/heavy, mon, points 2",
    ),
    Case("With a shorter long run, cross-training makes no good day.", free(mon='["cross 40min", "long 60min"]')),
    Case("The eve of a shorter long run gets no points.", free(mon='"easy 40min"', tue='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, mon fri sat, points 2\nprefer, legs moderate/heavy, thu, points 3\n"
        "prefer, legs moderate, tue, points -3\nprefer, upper, core, tue wed, points 1",
    ),
    Case("In a free week no day is better.", FREE),
)
