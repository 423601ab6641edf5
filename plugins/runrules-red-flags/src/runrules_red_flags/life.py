"""Young runners, pregnancy, the time after a birth, and after an injury of the bone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from runrules import (
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    MODERATE,
    Apart,
    Athlete,
    Limit,
    Notice,
    Settings,
    Statement,
    Veto,
    Week,
)

from .flags import HEAVY_OR_JUMPS, NOT_LIGHT
from .rules import BSI, CHECKED_BY, DATA, POSTNATAL, PREGNANCY, SUPERVISED
from .troubles import LEGS_AND_JUMPS, Trouble

ADULT, COACHED_HEAVY, CHILD = 18, 16, 16  # years
RESERVE = 3  # repetitions: convention
_HEAVY_LEGS = LEGS & HEAVY
_ABOVE_LIGHT = MODERATE | HEAVY
_TIMES = ("", "One day", "Two days", "Three days")


def youth(age: int, athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Under 18: nothing heavy, few days, an adult; under 16 nobody can switch that off, and key runs are few."""
    light = settings.word(SUPERVISED, "max_load") == "light"
    words = f"Under 18 we plan nothing {'above light' if light else 'heavy'}: form first, taught by a qualified adult."
    coach = "your coach, who sees you lift, decides otherwise" if age >= COACHED_HEAVY else ""
    yield Veto(
        SUPERVISED, _ABOVE_LIGHT if light else HEAVY, message=words, yields_to=coach, severity=None if coach else "hard"
    )
    if athlete.wishes.sessions != 0 or any(day.strength for day in week.days):
        sessions, reps = settings.whole(SUPERVISED, "sessions"), settings.whole(SUPERVISED, "reps")
        params = (("sessions", sessions), ("reps", reps))
        taught = (
            "Strength training is good and safe for young runners when a qualified adult teaches it."
            f" {_TIMES[sessions]} a week, about {reps} repetitions, perfect form, nothing maximal."
        )
        yield Notice(SUPERVISED, taught, params=params)
        few = f"{_TIMES[sessions]} of strength a week are enough under 18, a free day between them."
        yield Limit(SUPERVISED, message=few, sessions=sessions, reserve=RESERVE, params=params)
        yield Apart(SUPERVISED, EVERYTHING, EVERYTHING, 2, few)
    if age < CHILD:
        yield Notice(DATA)
        keys, most = sum(1 for day in week.days for run in day.runs if run.key), settings.whole(DATA, "max_keys")
        if keys > most:
            many = f"{keys} hard runs are many under 16; {most} a week are enough. Talk it over with your coach."
            yield Notice(DATA, many, "warning", params=(("keys", keys), ("max_keys", most)))


def births(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    """Pregnancy closes everything; the weeks after a birth what is not gentle.

    Before those weeks are over a pelvic-health check opens moderate work; without one heavy work and jumps stay closed
    for half a year.
    """
    if "pregnant" in athlete.conditions:
        yield Notice(PREGNANCY, level="referral")
        yield Veto(PREGNANCY, EVERYTHING)
    weeks, least = athlete.weeks_postnatal, settings.whole(POSTNATAL, "weeks")
    if weeks is None or weeks >= CHECKED_BY:
        return
    params = (("weeks_postnatal", weeks), ("weeks", least))
    checked = "pelvic_floor" in athlete.cleared
    if weeks < least:
        message = (
            f"{weeks} week{'s' * (weeks != 1)} after a birth: running, jumps and heavy weights wait for about {least}"
            " weeks and a pelvic-health check. Walking and gentle strength are welcome."
        )
        yield Notice(POSTNATAL, message, "warning" if checked else "referral", params=params)
        yield Veto(POSTNATAL, HEAVY_OR_JUMPS if checked else NOT_LIGHT, message=message, params=params)
    elif not checked:
        message = (
            f"{weeks} weeks after a birth: jumps and heavy weights wait for a pelvic-health check, or until"
            f' {CHECKED_BY} weeks have passed. Once you have had it, write cleared = ["pelvic_floor"] with cleared_on.'
        )
        yield Notice(POSTNATAL, message, "referral", params=params)
        yield Veto(POSTNATAL, HEAVY_OR_JUMPS, message=message, params=params)


def bones(old: Sequence[Trouble], athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """After a bone stress injury that no longer hurts: closed until cleared, then heavy legs first and jumps last."""
    waiting = [one for one in old if not one.cleared]
    for one in waiting:
        message = (
            f"A bone stress injury at {one.where}: until a clinician has cleared it, legs and jumps stay closed."
            ' Once it is, write cleared = ["bone_stress"] with cleared_on.'
        )
        yield Notice(BSI, message, "referral", params=(("site", one.site),))
        yield Veto(BSI, LEGS_AND_JUMPS, message=message, params=(("site", one.site),))
    if old and not waiting:
        yield from _stages(athlete.cleared_on or week.today, week, settings)


def _stages(cleared_on: date, week: Week, settings: Settings) -> Iterator[Statement]:
    heavy = cleared_on + timedelta(weeks=settings.whole(BSI, "heavy_after_weeks"))
    jumps = cleared_on + timedelta(weeks=settings.whole(BSI, "no_plyo_weeks_after_run_clearance"))
    params = (("heavy_from", heavy.isoformat()), ("jumps_from", jumps.isoformat()))
    for work, opens, what in ((_HEAVY_LEGS, heavy, "heavy legs"), (JUMPS, jumps, "jumps")):
        dates = tuple(day.date for day in week.days if day.date < opens)
        if dates:
            words = f"After a bone stress injury {what} open on {opens} at the earliest, or when your clinic says."
            yield Veto(BSI, work, dates, words, params=params)
    if week.starts < max(heavy, jumps):
        message = (
            f"Strength is part of the way back: heavy legs from {heavy}, jumps from {jumps}, unless your clinic says"
            " otherwise. Any bone pain: stop and tell your clinician."
        )
        yield Notice(BSI, message, params=params)
        yield from _run_days(week, settings.whole(BSI, "max_runs_consecutive_days"))


def _run_days(week: Week, most: int) -> Iterator[Statement]:
    """Warn of more days of running in a row than the way back allows."""
    row: list[date] = []
    found: list[date] = []
    for day in week.days:
        row = [*row, day.date] if day.runs else []
        if len(row) > most:
            found.append(day.date)
    if found:
        many = "one day" if most == 1 else f"{most} days"
        message = f"On the way back from a bone stress injury run on no more than {many} in a row."
        yield Notice(BSI, message, "warning", tuple(found), (("max_runs_consecutive_days", most),))
