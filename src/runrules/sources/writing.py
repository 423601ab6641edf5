"""The profile that an import writes: what was guessed is said behind its line, what was not read at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from ..models import DAYS, Athlete, Profile, Race
from .found import EMPTY, OTHERS, Activity, Event, clean
from .life_words import SMALL_RACES
from .merging import Plan, shown
from .people import athlete_lines, choices_lines, hurting, ill, inline, unplaced, value, wishes_lines
from .words import has, plain

SCHEMA_LINE = "#:schema ./runrules-profile.schema.json"
MOST_LISTED = 100


def profile_text(plan: Plan, base: Profile | None = None) -> str:
    """Write a plan as a profile, with athlete, wishes, races, rules and plugins of the base."""
    lines = [SCHEMA_LINE, "# A runrules.profile/1, written by runrules import. Correct what is guessed; it is yours."]
    lines += [f"# {clean(note, 300)}" for note in plan.notes]
    lines += ["", f"today = {plan.today}{'  # guessed: nobody said which day it is' if plan.today_guessed else ''}", ""]
    if base:
        lines += [*choices_lines(base)]
    lines += [*_person(plan, base), ""]
    if wishes := [*wishes_lines(base.athlete.wishes if base else Athlete().wishes)]:
        lines += [*wishes, ""]
    lines += [*_races(plan, base.athlete.races if base else ())]
    away = _away(plan)
    missed = {one.when: clean(one.title, 60) for one in reversed(plan.unread) if one.when and one.maybe and one.title}
    for starts, days in plan.weeks:
        lines += ["[[weeks]]", f"starts = {starts}"]
        kept = _last_free(days, away)
        for when, found in days:
            written = _day(when, found, "" if when == kept else away.get(when, ""))
            if not written and when in missed:
                written = [f'# {DAYS[when.weekday()]} is not known: "{missed[when]}" was not understood']
            lines += written
        lines.append("")
    lines += [*_events(plan), *_unread(plan)]
    return "\n".join(lines).rstrip("\n") + "\n"


def session_text(one: Activity) -> str:
    """Write a session in the words of a profile: ``tempo 65min 12.5km pm done``."""
    if one.what in EMPTY:
        return one.what
    words = [one.what]
    if one.what == "strength":
        words += ["+".join(one.areas or ("full",)), one.load or "moderate"]
    if one.minutes is not None:
        words.append(f"{one.minutes}min")
    if one.km is not None and one.what not in ("strength", "race"):
        words.append(f"{one.km:.3f}".rstrip("0").rstrip(".") + "km")
    if one.what not in ("strength", *OTHERS):
        words += [
            f"{name} {metres}m" for name, metres in (("climb", one.climb_m), ("descent", one.descent_m)) if metres
        ]
        words += [] if one.key is None else ["key" if one.key else "not-key"]
    words += [one.part] if one.part else []
    return " ".join([*words, "done"] if one.status == "done" else words)


def _session(one: Activity) -> str:
    """Write a session as a value of TOML: in words, or as a table where it is locked, for a lock has its reason."""
    if one.lock is None:
        return value(session_text(one))
    facts = {
        "kind": one.what,
        "areas": one.areas or ("full",),
        "load": one.load or "moderate",
        "minutes": one.minutes,
        "part": one.part,
        "done": one.status == "done" or None,
        "locked": one.lock.reason,
        "locked_by": one.lock.by or None,
    }
    return inline({name: fact for name, fact in facts.items() if fact is not None})


def _away(plan: Plan) -> dict[date, str]:
    """Days that an entry says ill or on holiday of, as far as the weeks go; ill is the stronger word."""
    dates = [when for _, days in plan.weeks for when, _ in days]
    said: dict[date, str] = {}
    for kind, word in (("holiday", "holiday"), ("sick", "ill")):
        for one in plan.events:
            if one.kind == kind:
                said |= {when: word for when in dates if one.first <= when <= one.last}
    return said


def _last_free(days: Iterable[tuple[date, tuple[Activity, ...]]], away: dict[date, str]) -> date | None:
    """The last free day of a holiday, where the week has no other: one that is not known would not count as rest."""
    free = [when for when, found in days if any(one.what in EMPTY for one in found)]
    holiday = [when for when in free if away.get(when) == "holiday"]
    return holiday[-1] if holiday and len(holiday) == len(free) else None


def _day(when: date, found: tuple[Activity, ...], away: str) -> list[str]:
    """Write a day; one that nobody trains on for sure, because an entry says away, is not known, and says so."""
    name = DAYS[when.weekday()]
    if away and all(_open(one, away) for one in found):
        planned = "; ".join(f"{session_text(one)}{_remark(one)}" for one in found if one.what not in EMPTY)
        return [f"# {name} is not known: {away}{f'; planned was {planned}' if planned else ''}"]
    if not found:
        return []
    if len(found) == 1:
        return [f"{name} = {_session(found[0])}{_remark(found[0])}"]
    inner = [f"  {_session(one)},{_remark(one)}" for one in found]
    return [f"{name} = [", *inner, "]"]


def _open(one: Activity, away: str) -> bool:
    """Whether a day with this may count as not known: a guessed free one, and when ill, an easy run still to do."""
    if one.what == "free":
        return one.how == "guessed" or away == "ill"
    return away == "ill" and one.status == "planned" and one.what in ("recovery", "easy", "steady")


def _remark(one: Activity) -> str:
    title = clean(one.title, 60)
    if one.doubts:
        said = f' ("{title}")' if title else ""
        return f"  # guessed: {'; '.join(one.doubts)}{said}"
    return f"  # {title}" if title else ""


def _person(plan: Plan, base: Profile | None) -> Iterator[str]:
    athlete = base.athlete if base else Athlete()
    hint = ""
    if plan.first_strength and athlete.strength_since is None:
        hint = f"# strength_since = {plan.first_strength}  # the first strength session found; true?"
    return athlete_lines(athlete, hurting(plan.events, plan.today), hint, ill(plan.events, plan.today))


def _races(plan: Plan, known: tuple[Race, ...]) -> Iterator[str]:
    dates = {race.date for race in known}
    guesses = _priorities(plan, known)
    rows: list[tuple[date, str, str, str]] = []
    for race in known:
        distance = value(race.km if race.km is not None else race.distance)
        rows.append((race.date, distance, value(race.priority), race.name))
    for one in plan.races:
        if one.when in dates:
            continue
        dates.add(one.when)
        guessed = next((doubt for doubt in one.doubts if "distance" in doubt), "")
        distance = value(one.km) if one.km else '"10k"'
        doubt = guessed or ("" if one.km else "the distance is not said")
        said = one.priority or _ranked(one.title)
        priority = value(said) if said else f'"{guesses[one.when]}"  # guessed: it is not said'
        rows.append((one.when, distance + (f"  # guessed: {doubt}" if doubt else ""), priority, clean(one.title)))
    for when, distance, priority, name in sorted(rows, key=lambda row: row[0]):
        yield "[[races]]"
        yield f"date = {when}"
        yield f"distance = {distance}"
        yield f"priority = {priority}"
        if name:
            yield f"name = {value(name)}"
        yield ""


def _priorities(plan: Plan, known: tuple[Race, ...]) -> dict[date, str]:
    """Guess what matters most: the longest race to come that nobody ranks, the latest of equals, if none is an A."""
    races = plan.races
    unranked = [one for one in races if not (one.priority or _ranked(one.title))]
    small = [one for one in unranked if has(SMALL_RACES, plain(one.title))]
    large = [one for one in unranked if one not in small]
    said = [*(race.priority for race in known), *(one.priority or _ranked(one.title) for one in races)]
    ahead = [one for one in large if one.when >= plan.today] or large or small
    first = None if "A" in said else max(ahead, key=lambda one: (one.km or 10.0, one.when), default=None)
    return {one.when: "A" if one is first else "C" if one in small else "B" for one in unranked}


def _ranked(title: str) -> str:
    """Read ``B race`` or ``race (B)``; "" for a title that ranks no race."""
    flat = plain(title)
    names = "race|rennen|wettkampf|course|carrera|gara|prova|wedstrijd"
    found = re.search(rf"(?<!\w)([abc])[- ](?:{names})(?!\w)|\(([abc])\)$", flat)
    return (found[1] or found[2]).upper() if found else ""


def _events(plan: Plan) -> Iterator[str]:
    if not plan.events:
        return
    yield "# Also in the files:"
    for one in plan.events[:MOST_LISTED]:
        until = f" to {one.last}" if one.last > one.first else ""
        yield f'# - {one.kind}, {one.first}{until}: "{clean(one.title)}"{_advice(one, plan)}'
    if len(plan.events) > MOST_LISTED:
        yield f"# - and {len(plan.events) - MOST_LISTED} more"
    yield ""


def _advice(one: Event, plan: Plan) -> str:
    if unplaced([one], plan.today):
        return "; it does not say where: it is taken for what stands under [[athlete.injuries]]"
    if one.kind == "injured":
        return "; if it still hurts, say so under [[athlete.injuries]]"
    if one.kind == "sick" and one.first <= plan.today:
        return "; how you are today belongs under [athlete.state]"
    return ""


def _unread(plan: Plan) -> Iterator[str]:
    if not plan.unread:
        return
    yield f"# Not understood, and not in the weeks above ({len(plan.unread)}):"
    counted: dict[str, int] = {}
    for one in plan.unread:
        counted[shown(one)] = counted.get(shown(one), 0) + 1
    for line, times in list(counted.items())[:MOST_LISTED]:
        yield f"# - {line}{f' ({times} times)' if times > 1 else ''}"
    if len(counted) > MOST_LISTED:
        yield f"# - and {len(counted) - MOST_LISTED} more"
