"""Everything of a profile but its weeks, written as TOML: the athlete, wishes, races, rules, plugins."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from ..concerns import BEARABLE_PAIN
from ..models import Athlete, Injury, Profile, State, Wishes
from .classify import grave
from .found import Event, clean

MOST_DAYS = 36_500  # that a profile knows
_ATHLETE = (
    "name age running_since strength_since leg_sessions heavy_leg_sessions equipment terrain conditions weeks_postnatal"
    " cleared cleared_on"
).split()
#: For how long a word about one session still counts, and the pain where nothing says how much.
STILL_DAYS, GUESSED_PAIN = 14, 4


def value(one: Any) -> str:
    """Write a value of TOML: text, number, date, true or false, list."""
    if isinstance(one, bool):
        return "true" if one else "false"
    if isinstance(one, date):
        return one.isoformat()
    if isinstance(one, tuple | list):
        return f"[{', '.join(map(value, one))}]"
    if isinstance(one, float):
        return f"{one:.3f}".rstrip("0").rstrip(".")
    return str(one) if isinstance(one, int) else json.dumps(one, ensure_ascii=False)


def hurting(events: Iterable[Event], today: date) -> list[tuple[Event, int]]:
    """Give the entries about pain today, one a place and the worst of it, each with its days so far.

    A word about one session counts for two weeks, for it does not say when the pain ended.
    """
    now = [one for one in events if one.kind == "injured" and one.site and one.first <= today <= _holds(one)]
    since: dict[str, date] = {}
    worst: dict[str, Event] = {}
    for one in now:
        since[one.site] = min(one.first, since.get(one.site, one.first))
        before = worst.get(one.site)
        if before is None or _pain(one) > _pain(before):
            worst[one.site] = one
    return [(one, (today - since[where]).days + 1) for where, one in worst.items()]


#: Why nobody is advised whom a file calls hurt without saying where.
UNPLACED = "an entry says hurt today and not where, so nothing could be held back; say it under [[athlete.injuries]]"


def unplaced(events: Iterable[Event], today: date) -> list[Event]:
    """Give the entries that say hurt today, but not where: no profile can hold them. What is grave holds on."""
    hurt = [one for one in events if one.kind == "injured" and not one.site]
    return [one for one in hurt if one.first <= today <= (_holds(one) if grave(one.title) else one.last)]


def lost(events: Iterable[Event], today: date, known: Athlete) -> bool:
    """Tell whether a hurt of today has no place, and what somebody says of themselves names nothing that it could be.

    It could be a pain that is no smaller; a grave one only a sign, or a pain that closes more than jumps.
    """
    if known.state.signs or any(one.signs for one in known.injuries):
        return False
    most = max((one.pain for one in known.injuries), default=0)
    return any(most < _least(one) for one in unplaced(events, today))


def _least(one: Event) -> int:
    """The pain that a hurt without a place may be taken for."""
    return BEARABLE_PAIN + 1 if grave(one.title) else max(one.pain or 0, 1)


def left_out(other: Athlete, base: Athlete) -> list[str]:
    """Name what one says of somebody's health and the other does not, which would be gone without a word."""
    known = {injury.site: injury for injury in base.injuries}
    names = [
        f"an injury ({one.site})"
        for one in other.injuries
        if one.site not in known or one.pain > known[one.site].pain or not {*one.signs} <= {*known[one.site].signs}
    ]
    names += ["a fever"] if other.state.fever and not base.state.fever else []
    names += [sign.replace("_", " ") for sign in other.state.signs if sign not in base.state.signs]
    names += [one.replace("_", " ") for one in other.conditions if one not in base.conditions]
    weeks, others = base.weeks_postnatal, other.weeks_postnatal
    return [*names, "weeks_postnatal"] if others is not None and (weeks is None or others < weeks) else names


def ill(events: Iterable[Event], today: date) -> bool:
    """Tell whether an entry says that the athlete is ill today, or was yesterday: a day without fever is asked for."""
    return any(one.kind == "sick" and one.first <= today and (today - one.last).days <= 1 for one in events)


def health_notes(events: Iterable[Event], today: date) -> list[str]:
    """Say in sentences that entries are about how the athlete is, never what they say."""
    known, lines = list(events), []
    if ill(known, today) or hurting(known, today):
        lines.append("The files say that you are ill or hurt now, and the advice counts on it; the profile says how.")
    if unplaced(known, today):
        lines.append("An entry says hurt without a place; it is taken for what the profile says hurts.")
    if not lines and any(one.kind in ("injured", "sick") for one in known):
        lines.append("Some entries are about how you are: check them in the profile.")
    return lines


def _holds(one: Event) -> date:
    return one.last + timedelta(STILL_DAYS) if one.once else one.last


def _pain(one: Event) -> int:
    return GUESSED_PAIN if one.pain is None else one.pain


def athlete_lines(
    athlete: Athlete, hurts: Iterable[tuple[Event, int]], hint: str = "", ill: bool = False
) -> Iterator[str]:
    """Write [athlete] with injuries and state. ``hurts`` are entries about pain today, each with its days so far."""
    yield "[athlete]"
    for name in _ATHLETE:
        one = getattr(athlete, name)
        if name == "equipment" and one == ():
            yield 'equipment = ["none"]'
        elif one not in (None, "", ()):
            yield f"{name} = {value(one)}"
    if hint:
        yield hint
    today = {event.site: (event, days) for event, days in hurts}
    for injury in athlete.injuries:
        yield from _injury(injury, *today.pop(injury.site, (None, 0)))
    for event, days in today.values():
        yield from _injury(Injury(event.site, 0), event, days)
    if athlete.state != State() or ill:
        yield ""
        yield "[athlete.state]"
        for name in ("soreness", "fatigue", "sleep_hours", "fever", "signs"):
            one = getattr(athlete.state, name)
            if one not in (None, ()) and one is not False:
                yield f"{name} = {value(one)}"
        if ill and not athlete.state.fever:
            yield "fever = true  # guessed: an entry says ill on that day; correct it if there is no fever"


def _injury(injury: Injury, event: Event | None, days: int) -> Iterator[str]:
    """An injury that is known, with what an entry says of its place today: the worse of both counts."""
    new = not injury.pain and not injury.signs
    worse = event is not None and (new if event.pain is None else event.pain > injury.pain)
    yield ""
    yield "[[athlete.injuries]]"
    if event is None or not worse:
        yield f"site = {value(injury.site)}"
        yield f"pain = {injury.pain}"
        yield from ([] if injury.days is None else [f"days = {injury.days}"])
    else:
        said = "" if event.pain is not None else "  # guessed: nothing says how much it hurts"
        yield f'site = {value(event.site)}  # guessed: from "{clean(event.title, 60)}"'
        yield f"pain = {_pain(event)}{said}"
        since = days if new or injury.days is None else max(days, injury.days)
        yield f"days = {min(since, MOST_DAYS)}  # guessed: since the entry begins"
    if injury.signs:
        yield f"signs = {value(injury.signs)}"


def wishes_lines(wishes: Wishes) -> Iterator[str]:
    """Write [strength], if anything is wished."""
    if wishes == Wishes():
        return
    yield "[strength]"
    for name in ("sessions", "minutes", "days"):
        one = getattr(wishes, name)
        if one not in (None, ()):
            yield f"{name} = {value(one)}"
    if wishes.minutes_by_day:
        yield f"minutes_by_day = {inline(dict(wishes.minutes_by_day))}"
    if wishes.goal != "performance":
        yield f"goal = {value(wishes.goal)}"


def choices_lines(profile: Profile) -> Iterator[str]:
    """Write [rules] and [plugins], as far as anything is chosen."""
    if profile.rules:
        yield "[rules]"
        for rule, choice in profile.rules.items():
            off = {} if choice.off is None else {"off": choice.off}
            off |= {"off_by": choice.off_by} if choice.off_by else {}
            yield f"{json.dumps(rule)} = {inline({**choice.values, **off})}"
        yield ""
    if profile.require or profile.block:
        yield "[plugins]"
        for name in ("require", "block"):
            if one := getattr(profile, name):
                yield f"{name} = {value(one)}"
        yield ""


def inline(table: dict[str, Any]) -> str:
    """Write a table of TOML on one line."""
    inner = ", ".join(
        f"{name if re.fullmatch('[a-z_]+', name) else json.dumps(name)} = {value(one)}" for name, one in table.items()
    )
    return "{ " + inner + " }"
