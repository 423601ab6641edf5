"""What is to be seen inside, for people and for programs: plugins, what a doctor finds, and the trace of an advice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..seam import API, Use, written
from .page import Page
from .words import listed, plain, short_day

if TYPE_CHECKING:  # each command loads only what it shows
    from ..inside import Seen
    from ..inside.doctor import Checkup, Finding
    from ..inside.trace import Effect, Traced

_ROW = ("plugin", "version", "distribution", "API", "rules", "state")
_TIMED = ("plugin", "version", "API", "rules", "state", "load ms", "week ms")


def plugins_text(seen: Sequence[Seen], outdated: Sequence[Use] = (), timing: bool = False) -> str:
    """List the plugins with their state, and why the failed ones failed; with ``timing`` the milliseconds they take."""
    page = Page()
    if not seen:
        page.say("No plugin is installed, so no rule speaks. The usual ones: pip install 'runrules[standard]'")
    else:
        _table(page, _TIMED if timing else _ROW, [_timed(one) if timing else _row(one) for one in seen])
    for one in seen:
        if one.failure:
            page.gap()
            page.say(f"NOT HEARD: {one.name}: {one.failure.error}. So {one.failure.effect}.", hang="  ")
    for use in outdated:
        page.gap()
        page.say(f"OUTDATED: {use.words}", hang="  ")
    return page.text()


def plugins_json(seen: Sequence[Seen], outdated: Sequence[Use] = (), timing: bool = False) -> str:
    """Write the same as one object, ``runrules.plugins/1``."""
    return _json(
        {
            "schema": "runrules.plugins/1",
            "engine": __version__,
            "api": written(API),
            "plugins": [_seen(one, timing) for one in seen],
            "outdated": [
                {
                    "plugin": one.plugin,
                    "what": one.deprecation.what,
                    "since": one.deprecation.since.isoformat(),
                    "until": one.deprecation.until.isoformat(),
                    "instead": one.deprecation.instead,
                }
                for one in outdated
            ],
        }
    )


def doctor_text(found: Checkup) -> str:
    """Write versions, plugins, and everything that was found with what to do about it."""
    page = Page()
    page.say(f"runrules {found.engine}, plugin API {written(found.api)}, Python {found.python}")
    needed = [f"{one.name} {one.version}" for one in found.libraries if not one.extra and one.version]
    more = [f"{one.name} {one.version or '(not installed)'}" for one in found.libraries if one.extra]
    page.say(listed(needed), "  ")
    page.say(f"for calendars and activity files: {listed(more)}" if more else "", "  ")
    if found.plugins:
        page.gap()
        _table(page, _ROW, [_row(one) for one in found.plugins])
    quiet = [name for name, count in (found.said or {}).items() if not count]
    if quiet:
        page.gap()
        page.say(f"Nothing to say about this profile: {listed(quiet)}.")
    for one in found.findings:
        page.gap()
        page.say(_finding(one), "x ", "  ", style="x")
        page.say(one.remedy, "  -> ", "     ")
    page.gap()
    count = len(found.findings)
    page.say("Nothing is wrong." if not count else f"{count} thing{'s' if count > 1 else ''} to mend.")
    return page.text()


def doctor_json(found: Checkup) -> str:
    """Write the same as one object, ``runrules.doctor/1``."""
    return _json(
        {
            "schema": "runrules.doctor/1",
            "engine": found.engine,
            "api": written(found.api),
            "python": found.python,
            "libraries": [
                {"name": one.name, "version": one.version, "wanted": one.wanted, "extra": one.extra, "fits": one.fits}
                for one in found.libraries
            ],
            "plugins": [
                {**_seen(one, False), "said": None if found.said is None else found.said.get(one.name)}
                for one in found.plugins
            ],
            "findings": [
                {
                    "kind": one.kind,
                    "plugin": one.plugin,
                    "distribution": one.distribution,
                    "version": one.version,
                    "problem": one.problem,
                    "remedy": one.remedy,
                }
                for one in found.findings
            ],
        }
    )


def trace_text(traced: Iterable[Traced]) -> str:
    """Write what each plugin read and said, and what came of it."""
    page = Page()
    for one in traced:
        page.gap()
        state = one.state
        brought = f" ({state.distribution} {state.version})" if state.distribution else ""
        by = f" by the {state.blocked_by}" if state.blocked_by else ""
        page.say(f"TRACE {state.name}{brought}: {state.status}{by}")
        for failure in one.failures:
            page.say(f"failed: {failure.error}. So {failure.effect}.", "  ", "    ")
        if one.read:
            page.say(f"read: {', '.join(one.read)}", "  ", "    ")
        for taken in one.settings:
            page.say(f"took: {taken.rule} {taken.name} = {taken.value}{' (set by you)' if taken.chosen else ''}", "  ")
        for effect in one.said:
            _effect(page, effect)
        for rule, count in one.left_out:
            page.say(f"said {count} under {rule}, which you switched off: not listened to", "  ", "    ")
        if state.status == "heard" and not one.said and not one.left_out:
            page.say("said nothing", "  ")
    return page.text()


def _effect(page: Page, effect: Effect) -> None:
    one = effect.said
    what = listed([*one.work]) if one.work else ", ".join(one.exercises or ()) or ""
    when = "" if one.dates is None else f" on {_days(one.dates)}"
    page.say(f"{one.id} {one.rule}: {one.kind}{': ' if what else ''}{what}{when}", "  ", "    ")
    page.say(one.message, "    ")
    if one.upheld:
        shows = [f"the grid of {_days(effect.days)}"] if effect.days else []
        shows += [f"session {each}" for each in effect.sessions]
        page.say(f"=> upheld{f', shows in {listed(shows)}' if shows else ''}", "    ", "       ")
    else:
        page.say(f"=> outranked by {listed([*one.by])}", "    ", "       ")


def _days(days: Sequence[date]) -> str:
    return "all days" if len(days) == 7 else listed([short_day(day) for day in days])


def _finding(one: Finding) -> str:
    brought = f" ({one.distribution} {one.version})" if one.distribution else ""
    who = f"{one.plugin}{brought}: " if one.plugin and one.kind != "unused" else ""
    return f"{one.kind}: {who}{one.problem}{'' if one.problem.endswith('?') else '.'}"


def _table(page: Page, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    table = [head, *rows]
    widths = [max(len(plain(row[column])) for row in table) for column in range(len(head))]
    for row in table:
        page.whole("  ".join(f"{plain(cell):<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip(), "  ")


def _row(one: Seen) -> tuple[str, ...]:
    return one.name, one.version, one.distribution, *_inner(one)


def _timed(one: Seen) -> tuple[str, ...]:
    times = (_milliseconds(one.load_s), _milliseconds(one.ask_s))
    return one.name, one.version, *_inner(one), *("-" if each is None else f"{each:.2f}" for each in times)


def _inner(one: Seen) -> tuple[str, str, str]:
    return "-" if one.api is None else written(one.api), "-" if one.rules is None else str(one.rules), one.status


def _seen(one: Seen, timing: bool) -> Mapping[str, Any]:
    times = {"load_ms": _milliseconds(one.load_s), "week_ms": _milliseconds(one.ask_s)} if timing else {}
    return {
        "name": one.name,
        "version": one.version,
        "distribution": one.distribution,
        "status": one.status,
        "api": None if one.api is None else written(one.api),
        "rules": one.rules,
        "error": one.failure.error if one.failure else None,
        "effect": one.failure.effect if one.failure else None,
        **times,
    }


def _milliseconds(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 3)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
