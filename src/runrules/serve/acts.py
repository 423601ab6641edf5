"""What is done with a document: from a question to an answer, both plain values, wherever it is done.

An ``Ask`` can be answered on the spot or sent to a process beside (``beside``); nothing here knows of HTTP but the
types of what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .. import documents
from ..account import fingerprint
from ..problems import ProfileError
from ..ruleset import ruleset
from .media import FORMS, JSON, REFERRALS, STATUS, Kind
from .refusals import MOST_TOLD, Refused, refuse

if TYPE_CHECKING:
    from ..advice import Advice
    from ..engine import Engine
    from ..models import Profile


@frozen(slots=False)
class Ask:
    """One question: what to do with which document. ``known`` are the tags of answers that the caller has."""

    act: str
    document: bytes = field(repr=False)
    kind: Kind = "json"
    options: Mapping[str, str] = field(factory=dict, repr=False)
    known: frozenset[str] = frozenset()


@frozen(slots=False)
class Told:
    """What came of an advice, for counting: ids of rules, and nothing of the person."""

    status: str
    fired: tuple[str, ...]
    vetoed: tuple[str, ...]
    off: tuple[str, ...]


@frozen(slots=False)
class Answer:
    """What is sent back. Without a body where the caller has the very same answer already.

    ``fields`` are further fields of the response.
    """

    body: bytes | None = field(repr=False)
    media: str = JSON
    tag: str = ""
    told: tuple[Told, ...] = ()
    status: int = 200
    fields: Mapping[str, str] = field(factory=dict)


def answer(engine: Engine, ask: Ask) -> Answer:
    """Answer a question. Raises Refused."""
    try:
        return ACTS[ask.act](engine, ask)
    except ProfileError as error:
        raise refused_profile(error, ask.document) from None


def refused_profile(error: ProfileError, document: bytes) -> Refused:
    """Make the refusal of a document, with everything that is wrong with it."""
    problems = documents.wrongs(error, document)
    unread = all(one["code"] in ("P001", "P002") for one in problems)
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    more: dict[str, Any] = {"problems": problems[:MOST_TOLD]}
    if len(problems) > MOST_TOLD:
        more["left_out"] = len(problems) - MOST_TOLD
    return refuse("unreadable" if unread else "profile", f"{count}: {problems[0]['message']}", **more)


def _advise(engine: Engine, ask: Ask) -> Answer:
    profile = _profile(ask)
    form = ask.options.get("form", "json")
    advice = engine.advise(profile, which(ask.options.get("week")))
    # What was complete once need not be so now: nobody knows before all are asked again.
    tag = _tag(engine, profile, ask) if advice.status == "complete" else ""
    body = None if tag and tag in ask.known else _written(advice, form, profile.athlete.name).encode()
    fields = _beside(advice) if form == "ics" else {}
    return Answer(body, FORMS[form], tag, (told(advice),), fields=fields)


def _check(engine: Engine, ask: Ask) -> Answer:
    from ..explain import check as judge
    from ..formats.checked import checked_json

    found = judge(_profile(ask), which(ask.options.get("week", "all")), engine)
    return Answer(checked_json(found, "profile").encode())


def _what_if(engine: Engine, ask: Ask) -> Answer:
    """The document is a profile where the change stands beside it, else an object that holds both."""
    if "change" in ask.options:
        return _thought(engine, _profile(ask), ask.options["change"], ask.options.get("week"))
    if ask.kind == "toml" or "weeks" in documents.loosely(ask.document):
        raise refuse("change", 'Say what would change: ?change=move+wed+to+thu, or {"profile": …, "change": "…"}.')
    raw = documents.opened(ask.document, ("change", "week"))
    profile = documents.held(raw)
    change, week = raw.get("change"), raw.get("week")
    if not isinstance(change, str):
        raise refuse("change", 'Say what would change: "change": "move wed to thu".', pointer="/change")
    if week is not None and not isinstance(week, str):
        raise refuse("change", 'A week is named by a date: "week": "2026-11-23".', pointer="/week")
    with documents.within("profile"):
        return _thought(engine, profile, change, week, "/change")


def _thought(engine: Engine, profile: Profile, change: str, week: str | None, pointer: str = "") -> Answer:
    from ..explain import ChangeError
    from ..explain import what_if as think
    from ..formats.changed_facts import changed_json
    from ..profile import parse_changes

    try:
        found = think(profile, parse_changes(change), _day(week), engine)
    except ChangeError as error:
        more: dict[str, Any] = {"pointer": pointer} if pointer else {}
        raise refuse("change", str(error), **more) from None
    return Answer(changed_json(found).encode())


def _why(engine: Engine, ask: Ask) -> Answer:
    from ..explain import why
    from ..formats.reasons import why_json

    profile, day = _profile(ask), ask.options.get("day")
    if day is None:
        raise refuse("query", "Say which day: day=tue, or a date.", parameter="day")
    advice = engine.advise(profile, _day(day, "day") if day[:1].isdigit() else None)
    try:
        found = why(advice, day, ask.options.get("area"), ask.options.get("load"))
    except (LookupError, ValueError) as error:
        raise refuse("query", f"{error.args[0]}.", parameter="day, area or load") from None
    return Answer(why_json(advice, found).encode(), told=(told(advice),))


def _line(engine: Engine, ask: Ask) -> Answer:
    from .lines import line

    return line(engine, ask)


def _profile_text(engine: Engine, ask: Ask) -> Answer:
    from .imports import profile

    return profile(engine, ask)


def _import(engine: Engine, ask: Ask) -> Answer:
    from .imports import imported

    return imported(engine, ask)


ACTS: Mapping[str, Callable[[Engine, Ask], Answer]] = {
    "advise": _advise,
    "check": _check,
    "what-if": _what_if,
    "why": _why,
    "line": _line,
    "profile": _profile_text,
    "import": _import,
}


def which(week: str | None) -> date | str | None:
    """Read which week is asked for: a date of it, or "all"."""
    return "all" if week == "all" else _day(week)


def _day(word: str | None, name: str = "week") -> date | None:
    if word is None:
        return None
    try:
        day = date.fromisoformat(word) if len(word) == 10 else None
    except ValueError:
        day = None
    if day is None or not 1900 <= day.year <= 2200:
        raise refuse("query", f"{name} is a date from 1900-01-01 to 2200-12-31: 2026-11-23.", parameter=name)
    return day


def _profile(ask: Ask) -> Profile:
    from ..profile import parse_profile

    return parse_profile(ask.document, "profile", ask.kind)


def told(advice: Advice) -> Told:
    """Sum up an advice for counting."""
    fired = {one.rule for one in advice.statements}
    vetoed = {one.rule for one in advice.statements if one.kind == "veto" and one.upheld}
    off = {one.rule for one in advice.switched_off}
    return Told(advice.status, tuple(sorted(fired)), tuple(sorted(vetoed)), tuple(sorted(off)))


def _beside(advice: Advice) -> dict[str, str]:
    """What a calendar cannot hold: how many referrals there are, but not to whom or why."""
    said = {one.id: one for one in advice.statements}
    referrals = {said[one].message for one in advice.notices if said[one].level == "referral"}
    return {STATUS: advice.status, REFERRALS: str(len(referrals))}


def _written(advice: Advice, form: str, name: str) -> str:
    from .. import formats

    if form == "json":
        return formats.to_json(advice, 2)
    if form == "text":
        return formats.to_text(advice)
    if form == "ics":
        return _calendar(advice, name)
    return formats.to_markdown(advice) if form == "markdown" else formats.to_html(advice)


def _calendar(advice: Advice, name: str) -> str:
    from ..formats import to_ics
    from ..formats.as_ics import CalendarError

    if advice.status == "withheld":
        raise refuse("withheld", "A plugin that is required was not heard, so there is no plan to make a calendar of.")
    try:
        return to_ics(advice, calendar=name)
    except CalendarError as error:
        raise refuse("not-installed", f"{error}.") from None


def _tag(engine: Engine, profile: Profile, ask: Ask) -> str:
    """Name an answer by all that it comes of: the profile, what is asked, and the rules."""
    asked = (ask.options.get("week"), ask.options.get("form", "json"), _rules(engine))
    parts = repr((fingerprint(profile), profile.assumed, asked))
    return f'"{sha256(parts.encode("utf-8", "replace")).hexdigest()[:32]}"'


@lru_cache(maxsize=4)
def _rules(engine: Engine) -> str:
    return ruleset(engine)
