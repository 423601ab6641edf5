"""The edges of race-build/keep-load-cut-sets."""

from runrules import Case

from .shared import BUILD, HALF_AN_HOUR, LIFTER, PEAK, RACE_WEEK, TAPER, lifter, week, wish, with_set

CUT = "limit, everything, every day, percent 50"

SHARED = "limit, everything, every day, percent 75"

CASES = (
    Case("In the build half the sets are enough.", week(LIFTER, BUILD), CUT),
    Case("In peak weeks half the sets are enough.", week(LIFTER, PEAK), CUT),
    Case("In the taper half the sets are enough.", week(LIFTER, TAPER), CUT),
    Case("In base weeks nothing is cut.", week(LIFTER)),
    Case("In the week of an A race other rules cut.", week(LIFTER, RACE_WEEK)),
    Case("With four weeks of lifting sets are cut.", week("[athlete]\nstrength_since = 2026-10-26\n", BUILD), CUT),
    Case("With three weeks of lifting sets are few already.", week("[athlete]\nstrength_since = 2026-10-27\n", BUILD)),
    Case("Who has never lifted has none to cut.", week(BUILD)),
    Case("Two sessions share the cut.", week(LIFTER, BUILD, wish("sessions = 2")), SHARED),
    Case(
        "Two sessions of 30 minutes share the cut.", week(LIFTER, BUILD, wish("sessions = 2", "minutes = 30")), SHARED
    ),
    Case(
        "Two sessions of 29 minutes are cut in half each.",
        week(LIFTER, BUILD, wish("sessions = 2", "minutes = 29")),
        CUT,
    ),
    Case("Two sessions in the taper are cut in half each.", week(LIFTER, TAPER, wish("sessions = 2")), CUT),
    Case("One session is cut in half.", week(LIFTER, BUILD, wish("sessions = 1")), CUT),
    Case("At 59 sets are cut.", week(lifter("age = 59"), BUILD), CUT),
    Case("At 60 sets are not cut.", week(lifter("age = 60"), BUILD)),
    Case(
        "At 60 sets are cut where there are only 29 minutes.",
        week(lifter("age = 60"), BUILD, wish("minutes = 29")),
        CUT,
    ),
    Case("At 60 sets are not cut where there are 30 minutes.", week(lifter("age = 60"), BUILD, HALF_AN_HOUR)),
    Case("At 60 sets are cut in the taper.", week(lifter("age = 60"), TAPER), CUT),
    Case(
        "With volume_factor = 0.75 three quarters of the sets stay.",
        week(LIFTER, BUILD, with_set("keep-load-cut-sets", "volume_factor = 0.75")),
        "limit, everything, every day, percent 75",
    ),
    Case(
        "Less than a third of the sets, or less than nine tenths of the weight, cannot be set.",
        week(with_set("keep-load-cut-sets", "volume_factor = 0.32, load_factor = 0.89")),
        "refused: volume_factor must be between 0.33 and 0.75, not 0.32;"
        " load_factor must be between 0.9 and 1, not 0.89",
    ),
    Case(
        "More than three quarters of the sets, or more weight than before, cannot be set.",
        week(with_set("keep-load-cut-sets", "volume_factor = 0.76, load_factor = 1.01")),
        "refused: volume_factor must be between 0.33 and 0.75, not 0.76;"
        " load_factor must be between 0.9 and 1, not 1.01",
    ),
)
