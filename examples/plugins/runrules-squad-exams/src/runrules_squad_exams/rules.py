"""What this plugin may speak about: fewer and shorter sessions while a squad has exams."""

from runrules import Rule, Setting, Source

EXAMS = Rule(
    id="squad-exams/exam-week",
    summary="Fewer and shorter strength sessions while the squad has exams.",
    message="Your squad has exams, so strength is short these days.",
    why="Sleep and time are short in exams. How much strength fits beside them has not been tested; one session of 20"
    " minutes is our guess, and one a week is what keeps strength.",
    severity="firm",
    evidence="C",
    sources=(Source("squad", "An agreement of the squad's coaches"),),
    settings=(
        Setting("first_day", "", form="date", basis="the squad's calendar"),
        Setting("last_day", "", form="date", basis="the squad's calendar"),
        Setting("sessions", 1, 0, 3, basis="the squad's coaches"),
        Setting("minutes", 20, 10, 60, unit="min", basis="the squad's coaches"),
    ),
    speaks="In weeks with a day from first_day to last_day. Without one of the two it speaks from that day on, or up to"
    " it, and asks for the other.",
    silent="In all other weeks, and while neither day is set.",
    example="""
[rules]
"squad-exams/exam-week" = { first_day = 2026-11-25, last_day = 2026-12-02 }

[[weeks]]
starts = 2026-11-23
""",
    counter_example="""
[rules]
"squad-exams/exam-week" = { first_day = 2026-11-30, last_day = 2026-12-02 }

[[weeks]]
starts = 2026-11-23
""",
)
