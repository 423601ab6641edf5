"""How a week stands in the run of weeks: breaks, patience, more running, easier weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from runrules import HEAVY, JUMPS, LEGS, Athlete, Day, Limit, Notice, Settings, Statement, Veto, Week

from .weeks_rules import DELOAD, HORIZON, ONE_CHANGE, RESTART

SEEN = 42  # days that a week sees at most

_HEAVY_OR_JUMPS = (LEGS & HEAVY) | JUMPS


def break_of(athlete: Athlete, week: Week, settings: Settings) -> int:
    """The days of a break after which fewer than three sessions were done; 0 if there was none, or nobody knows.

    A break that began before the days the week can see counts as long as these days show it.
    """
    began = athlete.strength_since
    if began is None:
        return 0
    enough = settings.whole(RESTART, "gap_days")
    last, since = week.starts.toordinal(), 0
    for day in reversed(week.before):
        if day.assumed:
            return 0
        if day.strength:
            here = day.date.toordinal()
            if last - here >= enough:
                return last - here
            since += 1
            if since == 3:
                return 0
            last = here
    first = week.before[0].date if week.before else week.starts
    seen = last - first.toordinal()
    if began < first and seen >= enough and (since or len(week.before) >= SEEN):
        return seen
    return 0


def restart(settings: Settings, gap: int) -> Iterator[Statement]:
    if gap:
        percent = round(100 * settings.number(RESTART, "volume_factor"))
        params = (("days", gap), ("percent", percent))
        why = f"You had {gap} days without strength work, so nothing heavy for legs and no jumps for three sessions."
        yield Veto(RESTART, _HEAVY_OR_JUMPS, message=why, params=params)
        yield Limit(RESTART, percent=percent, params=params)
        yield Notice(RESTART, f"{RESTART.message} ({percent} % of the usual sets, after {gap} days.)", params=params)


def course(athlete: Athlete, week: Week, settings: Settings, gap: int) -> Iterator[Statement]:
    """How this week stands in the longer run of weeks."""
    weeks = athlete.weeks_of_strength
    if weeks < settings.whole(HORIZON, "horizon"):
        yield Notice(HORIZON, params=(("weeks", weeks),))
    more = more_running(week)
    if more > settings.number(ONE_CHANGE, "run_increase_trigger"):
        percent = round(100 * more)
        message = f"You are already running {percent} % more this week, so keep the weights where they are."
        yield Notice(ONE_CHANGE, message, params=(("percent", percent),))
    cycle = settings.whole(DELOAD, "cycle")
    number = _week_of_block(athlete, week)
    if number and week.phase in ("base", "build") and not gap and number % cycle == 0:
        before = week.before[-7:]
        if any(day.assumed or day.strength for day in before):
            percent = round(100 * settings.number(DELOAD, "volume_factor"))
            yield Limit(DELOAD, percent=percent, params=(("week", number),))


def _week_of_block(athlete: Athlete, week: Week) -> int:
    """Which week of the block this is; the one with its first session is the first, on whichever day that was."""
    since = athlete.strength_since
    return 0 if since is None or since >= week.starts else 1 - (since - week.starts).days // 7


def more_running(week: Week) -> float:
    """By what share this week's running is above the mean of the earlier weeks in the file; 0 if nobody knows."""
    now = _volume(week.days)
    earlier = []
    for end in range(len(week.before), 6, -7):
        seven = week.before[end - 7 : end]
        if not any(day.assumed or not day.known for day in seven):
            earlier.append(_volume(seven))
    for unit in (0, 1):
        known = [one[unit] for one in earlier]
        here, usual = now[unit], sum(one for one in known if one is not None)
        if here is not None and usual and None not in known:
            return round(here * len(known) / usual - 1, 6)
    return 0.0


def _volume(days: Sequence[Day]) -> tuple[float | None, float | None]:
    """The kilometres and the minutes of all runs, each None when a run does not tell."""
    runs = [run for day in days for run in day.runs]
    km = [run.km for run in runs if run.km is not None]
    minutes = [run.minutes for run in runs if run.minutes is not None]
    return (
        sum(km) if len(km) == len(runs) else None,
        sum(minutes) if len(minutes) == len(runs) else None,
    )
