"""Strength in the build to a race, its taper, race week and the days after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Athlete,
    Caution,
    Limit,
    Notice,
    Prefer,
    Propose,
    Race,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    hookimpl,
    hurting,
)

from .rules import (
    B_RACE,
    GAP_WARNING,
    KEEP_LOAD_CUT_SETS,
    KEEP_ONE,
    LAST_HEAVY,
    NO_NEW_STRESS,
    POST_RACE,
    PRIORITY_OF_RACES,
    RACE_EVE,
    RULES,
    TAPER_VOLUME,
    TAPER_ZERO_OK,
)

#: The setting that holds a number of days for each distance.
DAYS_FOR = {
    "5k": "five_k",
    "10k": "ten_k",
    "half": "half",
    "marathon": "marathon_or_ultra",
    "ultra": "marathon_or_ultra",
}
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)  # those of the calendar module follow the computer's language
WEIGHTS = frozenset({"backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})
KEEP_MINUTES = 25
WISHED_MINUTES = 40  # of each, at most, where somebody wishes for two
SHORT_MINUTES = 30  # below it time is short
READY_WEEKS = 6  # weeks of lifting, a leg session in each, before the session that is kept is a heavy one
BREAK_DAYS = 21  # without strength work, after which the first week is not heavy
OK_PAIN = 3  # of 10: above it heavy weights wait; the usual limit of the rule on pain
ARMS = frozenset({"shoulder", "wrist"})
NEW_WEEKS = 4  # weeks of lifting in which sets are not cut, they are few already
SHORT_TAPER = 7  # days, before 5 and 10 km
OLDER, YOUNG = 60, 18  # years
SORE = 4  # of 10
NEW_HEAVY = 3  # heavy leg sessions that are new to the legs
FIRST_DAYS, FIRST_DAYS_LONG = 1, 3  # after a race, after a marathon or ultra
REACH = 42  # days ahead that any rule here looks

_HEAVY_LEGS = LEGS & HEAVY
_HEAVY_OR_JUMPS = _HEAVY_LEGS | JUMPS
_MODERATE_LEGS = LEGS & MODERATE
_LOADED = (EVERYTHING & (MODERATE | HEAVY)) | JUMPS
_LIGHT = (LEGS | UPPER | CORE) & LIGHT
_LIGHT_LEGS = LEGS & LIGHT
_KEEP_HEAVY, _KEEP_MODERATE = (LEGS | CORE) & HEAVY, (LEGS | CORE) & MODERATE
_OR_JUMPS = {_KEEP_HEAVY: (_KEEP_HEAVY | JUMPS & HEAVY,), _KEEP_MODERATE: (_KEEP_MODERATE | JUMPS & MODERATE,)}
_SECOND, _SECOND_INSTEAD = (LEGS | UPPER | CORE) & MODERATE, ((UPPER | CORE) & MODERATE,)


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    said: list[Statement] = []
    start = week.starts.toordinal()
    fine_without = False
    for race in athlete.races:
        away = race.date.toordinal() - start
        if -REACH <= away <= REACH + 6:
            said += _around(race, away, athlete, week, settings)
            fine_without = fine_without or _may_skip(race, away, settings)
    said += _several(athlete, start, settings)
    if week.phase in ("build", "peak") and not fine_without:
        said += _keep_one(athlete, week, settings)
    said += _cut_sets(athlete, week, settings)
    said += _gap(week, settings)
    return said


def _around(race: Race, away: int, athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """What one race asks of the days before and after it. ``away`` is the race's day, counted from the week's first."""
    yield from _race_eve(race, away, week, settings)
    about = (("race", race.distance), ("date", race.date.isoformat()))
    after = _dates(week, away, -settings.whole(POST_RACE, DAYS_FOR[race.distance]), -1)
    first = _dates(week, away, -FIRST_DAYS_LONG if race.distance in ("marathon", "ultra") else -FIRST_DAYS, -1)
    if after:
        yield Veto(POST_RACE, LOADED_LEGS, after, params=about)
        later = after[len(first) :]
        if later:
            gently = "Your legs are still repairing from the race: light leg work at most, and better none."
            yield Caution(POST_RACE, _LIGHT_LEGS, later, gently, params=about)
    if first:
        none = "Your legs are still repairing from the race: in the first days not even light leg work."
        yield Veto(POST_RACE, _LIGHT_LEGS, first, none, params=about)
        rest = "The first days after a race are for walking and sleep: strength work comes later in the week."
        yield Prefer(POST_RACE, EVERYTHING, first, -3, rest, params=about)
    if away < 0:
        return
    if race.priority != "A":
        guarded = _dates(week, away, 1, settings.whole(B_RACE, "guard_days"))
        if guarded:
            yield Veto(B_RACE, LOADED_LEGS, guarded, params=about)
            yield Notice(B_RACE, _training_race(settings), dates=guarded, params=about)
        return
    clear = settings.whole(LAST_HEAVY, DAYS_FOR[race.distance])
    close = _dates(week, away, 1, clear)
    if close:
        yield Veto(LAST_HEAVY, _HEAVY_OR_JUMPS, close, params=(*about, ("clear_days", clear)))
    yield from _nothing_new(race, away, athlete, week, settings)
    yield from _taper(race, away, athlete, week, settings)


def _race_eve(race: Race, away: int, week: Week, settings: Settings) -> Iterator[Statement]:
    about = (("race", race.distance), ("date", race.date.isoformat()))
    on_it = _dates(week, away, 0, 0)
    if on_it:
        yield Veto(RACE_EVE, EVERYTHING, on_it, "It is race day: no strength work.", params=about)
    eve = _dates(week, away, 1, 1)
    if not eve:
        return
    most = settings.whole(RACE_EVE, "eve_minutes_max")
    if not most:
        yield Veto(RACE_EVE, EVERYTHING, eve, params=about)
        return
    training = race.priority == "C"
    few = f"The day before a race: at most {most} light minutes, to loosen up."
    yield Veto(RACE_EVE, _LOADED, eve, params=about)
    yield Caution(RACE_EVE, _LIGHT_LEGS if training else _LIGHT, eve, few, params=about)
    yield Limit(RACE_EVE, LEGS if training else EVERYTHING, eve, few, minutes=most, params=about)
    planned = sum(len(day.strength) for day in week.days if day.date in eve)
    added = "Nothing is added on the day before a race; what you planned yourself may stay, if it is light."
    yield Limit(RACE_EVE, EVERYTHING, eve, added, sessions=planned, params=about)


def _nothing_new(race: Race, away: int, athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    weeks = settings.whole(NO_NEW_STRESS, "freeze_weeks")
    frozen = _dates(week, away, 1, 7 * weeks)
    if frozen:
        about = (("date", race.date.isoformat()), ("freeze_weeks", weeks))
        work = JUMPS if athlete.heavy_leg_sessions else _HEAVY_OR_JUMPS
        yield Veto(NO_NEW_STRESS, work, frozen, params=about)
        yield Notice(NO_NEW_STRESS, dates=frozen, params=about)


def _taper(race: Race, away: int, athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    days = settings.whole(TAPER_VOLUME, "taper_days")
    if race.distance in ("5k", "10k"):
        days = min(days, SHORT_TAPER)
    dates = _dates(week, away, 1, days)
    if dates:
        percent = round(100 * settings.number(TAPER_VOLUME, "volume_factor"))
        about = (("date", race.date.isoformat()), ("percent", percent))
        yield Limit(TAPER_VOLUME, dates=dates, percent=percent, params=about)
        yield Caution(TAPER_VOLUME, _MODERATE_LEGS, dates, params=about)
    if _may_skip(race, away, settings):
        older = athlete.age is not None and athlete.age >= OLDER
        message = f"{TAPER_ZERO_OK.message} From 60 on, one short session a week is the better choice."
        yield Notice(TAPER_ZERO_OK, message if older else None, params=(("date", race.date.isoformat()),))


def _may_skip(race: Race, away: int, settings: Settings) -> bool:
    """Whether the whole week may go without strength because of this race."""
    return race.priority == "A" and 0 < away <= settings.whole(TAPER_ZERO_OK, "zero_ok_days")


def _several(athlete: Athlete, start: int, settings: Settings) -> Iterator[Statement]:
    """Which of several races the weeks lead up to: the more important, and of equals the later."""
    if len(athlete.races) < 2:
        return
    reach = settings.whole(PRIORITY_OF_RACES, "window_days")
    near = [race for race in athlete.races if 0 <= race.date.toordinal() - start <= reach]
    if len(near) > 1:
        first = min(near, key=lambda race: (race.priority, -race.date.toordinal()))
        params = (("races", len(near)), ("date", first.date.isoformat()))
        message = (
            f"You have {'two' if len(near) == 2 else len(near)} races close together. We guard all of them and build"
            f" the week around the one on {first.date.day} {MONTHS[first.date.month - 1]}."
        )
        yield Notice(PRIORITY_OF_RACES, message, params=params)


def _keep_one(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Ask for the one session that is kept through build and peak; only words where it is planned already.

    Also where none is wished: that is when the rule matters. Who means it switches the rule off.
    """
    if athlete.state.fever:
        return
    wishes = athlete.wishes
    floor = settings.whole(KEEP_ONE, "min_sessions")
    if wishes.sessions is None:
        floor = max(floor, settings.whole(KEEP_ONE, "default_sessions"))
    planned = sum(len(day.strength) for day in week.days)
    minutes = wishes.minutes or (KEEP_MINUTES if (wishes.sessions or 0) < 2 else WISHED_MINUTES)
    if planned < 1:
        heavy = _ready(athlete, week)
        work = _KEEP_HEAVY if heavy else _KEEP_MODERATE
        instead = _OR_JUMPS[work] if minutes >= SHORT_MINUTES and _jumps(athlete, week, heavy) else ()
        yield Propose(KEEP_ONE, work, minutes, 1, "legs", instead=instead)
    if planned < 2 <= floor:
        yield Propose(KEEP_ONE, _SECOND, minutes, 2, "second", instead=_SECOND_INSTEAD)
    if wishes.sessions == 0:
        yield Notice(KEEP_ONE, f"{KEEP_ONE.message} {minutes} minutes will do.", "warning")
    elif planned >= floor:
        yield Notice(KEEP_ONE)


def _ready(athlete: Athlete, week: Week) -> bool:
    """Whether the session that is kept is a heavy one."""
    return (
        _performs(athlete)
        and (athlete.equipment is None or not WEIGHTS.isdisjoint(athlete.equipment))
        and not _hurts_much(athlete)
        and not _after_break(athlete, week)
    )


def _hurts_much(athlete: Athlete) -> bool:
    """Whether a leg or the back hurts too much for heavy weights, or with a sign."""
    if not athlete.injuries:
        return False
    sore = hurting(athlete) - ARMS
    return any(one.site in sore and (one.pain > OK_PAIN or one.signs) for one in athlete.injuries)


def _after_break(athlete: Athlete, week: Week) -> bool:
    """Whether the file shows a strength session of this block, and then none for three weeks or more."""
    began = athlete.strength_since
    for back, day in enumerate(reversed(week.before), 1):
        if day.strength:
            return back >= BREAK_DAYS and (began is None or began <= day.date)
    return False


def _performs(athlete: Athlete) -> bool:
    return (
        athlete.wishes.goal == "performance"
        and athlete.weeks_of_strength >= READY_WEEKS
        and (athlete.leg_sessions or 0) >= READY_WEEKS
        and (athlete.age is None or athlete.age >= YOUNG)
    )


def _jumps(athlete: Athlete, week: Week, heavy: bool) -> bool:
    """Whether it may as well hold jumps: in the build, where nothing hurts or asks for care or is new."""
    state = athlete.state
    return (
        week.phase == "build"
        and _performs(athlete)
        and (not heavy or (athlete.heavy_leg_sessions or 0) >= NEW_HEAVY)
        and (athlete.age is None or athlete.age < OLDER or _jumped(week))
        and not state.signs
        and not state.fever
        and (state.soreness or 0) < SORE
        and all(one in athlete.cleared for one in athlete.conditions)
        and not hurting(athlete)
    )


def _jumped(week: Week) -> bool:
    """Whether the weeks before held jumps."""
    return any(lift.work & JUMPS for day in week.before for lift in day.strength)


def _cut_sets(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Fewer sets at the same weight when time is short or the race is near."""
    if athlete.strength_since is None or athlete.weeks_of_strength < NEW_WEEKS:
        return
    wishes, age = athlete.wishes, athlete.age
    # From 60 on muscle does not stay on so little.
    older = age is not None and age >= OLDER
    two = wishes.sessions is not None and wishes.sessions >= 2
    short = wishes.minutes is not None and wishes.minutes < SHORT_MINUTES
    if week.phase == "taper" or (week.phase in ("build", "peak") and (short or not older)):
        percent = round(100 * settings.number(KEEP_LOAD_CUT_SETS, "volume_factor"))
        if two and not short and week.phase != "taper":
            percent = (percent + 100) // 2  # two sessions share the cut
        params = (("percent", percent), ("load_factor", settings.number(KEEP_LOAD_CUT_SETS, "load_factor")))
        yield Limit(KEEP_LOAD_CUT_SETS, percent=percent, params=params)


def _gap(week: Week, settings: Settings) -> Iterator[Statement]:
    """Warn of a long gap, where the file shows when it began."""
    if week.phase in ("taper", "race", "recovery"):
        return
    start = week.starts.toordinal()
    for day in reversed(week.before):
        if day.assumed:
            return
        if day.strength:
            gap = start - day.date.toordinal()
            if gap > settings.whole(GAP_WARNING, "max_gap"):
                message = (
                    f"It is {gap} days since you lifted. One missed week is harmless; one session a fortnight slowly"
                    " loses strength."
                )
                yield Notice(GAP_WARNING, message, "warning", params=(("days", gap),))
            return


def _dates(week: Week, away: int, least: int, most: int) -> tuple[date, ...]:
    """The dates of the week that are ``least`` to ``most`` days before the race (after it, below zero)."""
    first, last = max(0, away - most), min(6, away - least)
    return tuple(day.date for day in week.days[first : last + 1]) if first <= last else ()


def _training_race(settings: Settings) -> str:
    days = settings.whole(B_RACE, "guard_days")
    guarded = "the day" if days == 1 else f"{('two', 'three')[days - 2]} days"
    return f"This is a training race: we guard {guarded} before it and carry on."
