"""How a week stands in the run of weeks: breaks, patience, more running, easier weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from runrules import HEAVY, JUMPS, LEGS, Athlete, Day, Limit, Notice, Settings, Statement, Veto, Week

from .weeks_rules import DELOAD, HORIZON, ONE_CHANGE, RESTART

SEEN = 42  # days that a week sees at most
COMPARED = 28  # days before the week, whose fullest week the running is held against

_HEAVY_OR_JUMPS = (LEGS & HEAVY) | JUMPS


class Break(NamedTuple):
    """Days without strength work; ``unseen`` where some of them are not in the file."""

    days: int
    unseen: bool


class More(NamedTuple):
    """This week's running beside the fullest week before: by what share it is more, and that week's number."""

    share: float
    fullest: float
    unit: str


def break_of(athlete: Athlete, week: Week, settings: Settings) -> Break | None:
    """Find a break after which fewer than three sessions were done; None if there was none, or nobody knows.

    Days that the file does not hold count as days without strength once it shows an earlier session; without one they
    tell nothing. A break that began before the days the week can see counts as long as these days show it.
    """
    began = athlete.strength_since
    if began is None:
        return None
    enough = settings.whole(RESTART, "gap_days")
    last, since, unseen = week.starts.toordinal(), 0, False
    for day in reversed(week.before):
        if day.assumed:
            unseen = True
        elif day.strength:
            here = day.date.toordinal()
            if last - here >= enough:
                return None if unseen and day.date < began else Break(last - here, unseen)
            since += 1
            if since == 3:
                return None
            last, unseen = here, False
    first = week.before[0].date if week.before else week.starts
    seen = last - first.toordinal()
    if not unseen and began < first and seen >= enough and (since or len(week.before) >= SEEN):
        return Break(seen, False)
    return None


def restart(settings: Settings, gap: Break | None) -> Iterator[Statement]:
    if gap:
        percent = round(100 * settings.number(RESTART, "volume_factor"))
        params = (("days", gap.days), ("percent", percent))
        told = f"You had {gap.days} days without strength work"
        if gap.unseen:
            told = f"Your last strength session in the file is {gap.days} days back, and weeks between are not in it"
        why = f"{told}: nothing heavy for legs and no jumps for three sessions."
        yield Veto(RESTART, _HEAVY_OR_JUMPS, message=why, params=params)
        yield Limit(RESTART, percent=percent, params=params)
        words = f"{RESTART.message} ({percent} % of the usual sets, after {gap.days} days.)"
        if gap.unseen:
            words += " Weeks in between are not in the file: if you lifted then, write it down."
        yield Notice(RESTART, words, params=params)


def course(athlete: Athlete, week: Week, settings: Settings, gap: Break | None) -> Iterator[Statement]:
    """How this week stands in the longer run of weeks."""
    weeks = athlete.weeks_of_strength
    if weeks < settings.whole(HORIZON, "horizon"):
        yield Notice(HORIZON, params=(("weeks", weeks),))
    more = more_running(week)
    if more.share > settings.number(ONE_CHANGE, "run_increase_trigger"):
        percent = round(100 * more.share)
        message = (
            f"You are running {percent} % more this week than in your fullest of the last four weeks"
            f" ({more.fullest:g} {more.unit}), so keep the weights where they are."
        )
        yield Notice(ONE_CHANGE, message, params=(("percent", percent), ("fullest", more.fullest)))
    cycle = settings.whole(DELOAD, "cycle")
    number = _week_of_block(athlete, week)
    if number and week.phase in ("base", "build", "peak") and not gap and number % cycle == 0:
        before = week.before[-7:]
        if any(day.assumed or day.strength for day in before):
            percent = round(100 * settings.number(DELOAD, "volume_factor"))
            yield Limit(DELOAD, percent=percent, params=(("percent", percent), ("week", number)))


def _week_of_block(athlete: Athlete, week: Week) -> int:
    """Which week of the block this is; the one with its first session is the first, on whichever day that was."""
    since = athlete.strength_since
    return 0 if since is None or since >= week.starts else 1 - (since - week.starts).days // 7


def more_running(week: Week) -> More:
    """Hold this week's running against the fullest of the last four weeks that the file knows; 0 if nobody knows."""
    now = _volume(week.days)
    earlier = []
    recent = week.before[-COMPARED:]
    for end in range(len(recent), 6, -7):
        seven = recent[end - 7 : end]
        if not any(day.assumed or not day.known for day in seven):
            earlier.append(_volume(seven))
    for unit, name in enumerate(("km", "min")):
        here = now[unit]
        known = [number for one in earlier if (number := one[unit]) is not None]
        if here is not None and len(known) == len(earlier) and any(known):
            fullest = max(known)
            return More(round(here / fullest - 1, 6), round(fullest, 1), name)
    return More(0.0, 0.0, "")


def _volume(days: Sequence[Day]) -> tuple[float | None, float | None]:
    """The kilometres and the minutes of all runs, each None when a run does not tell."""
    runs = [run for day in days for run in day.runs]
    km = [run.km for run in runs if run.km is not None]
    minutes = [run.minutes for run in runs if run.minutes is not None]
    return (
        sum(km) if len(km) == len(runs) else None,
        sum(minutes) if len(minutes) == len(runs) else None,
    )
