"""A team's fixed evening in the gym. It only contributes: it closes nothing and limits nothing."""

from runrules import CORE, DAYS, FULL, MODERATE, UPPER, WEEKDAYS, Prefer, Propose, Rule, Setting, Source, hookimpl

OF_THE_TEAM = Source("team", "The team's own plan")
WEEK = "[[weeks]]\nstarts = 2026-11-23\nthu = 'easy 40min'\n"

EVENING = Rule(
    id="team-evening/evening",
    summary="One strength session a week is on the team's evening, if that day is open.",
    message="Your team lifts on this day.",
    why="People keep coming to what they do together. That is all: the day itself is no better than another.",
    severity="soft",
    evidence="C",
    sources=(OF_THE_TEAM,),
    settings=(
        Setting("day", "thu", choices=DAYS, basis="to be set by the team"),
        Setting("minutes", 45, 20, 90, unit="min", basis="to be set by the team"),
    ),
    speaks="In weeks of base, build and peak: a session on the team's evening, upper body and core if legs are closed.",
    silent="In the taper, in race week and after a race.",
    example=WEEK,
    counter_example="[[races]]\ndate = 2026-11-29\ndistance = 'half'\n" + WEEK,
)

LIFTING = ("base", "build", "peak")
WORK, INSTEAD = FULL & MODERATE, (UPPER | CORE) & MODERATE
POINTS = 5  # above what speaks for other days


class TeamEvening:
    """The plugin is an object with the two hooks."""

    @hookimpl
    def runrules_rules(self):
        return [EVENING]

    @hookimpl
    def runrules_advise(self, athlete, week, settings):
        if week.phase not in LIFTING:
            return
        place = DAYS.index(settings.word(EVENING, "day"))
        evenings = tuple(day.date for day in week.days if day.date.weekday() == place)
        message = f"Your team lifts on {WEEKDAYS[place]}s."
        yield Prefer(EVENING, FULL, evenings, POINTS, message)
        # Named as the second session of runrules-dose: two wishes of one name are one, so this adds none to those two.
        if athlete.wishes.sessions is None or athlete.wishes.sessions >= 2:
            minutes = settings.whole(EVENING, "minutes")
            yield Propose(EVENING, WORK, minutes, 3, "second", message, instead=(INSTEAD,))


plugin = TeamEvening()
