"""What goes out as a calendar comes back in as the same strength."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings

from runrules import Advice, Engine, Profile
from runrules.formats import to_ics
from runrules.models import AREAS
from runrules.problems import ProfileError
from runrules.profile import parse_profile
from runrules.sources import Asked, read
from runrules.sources.merging import merge
from runrules.sources.profiles import reading_of
from runrules.sources.writing import profile_text
from tests.profiles_strategy import profiles
from tests.test_rule_sheet import PLUGINS

ENGINE = Engine(PLUGINS)


def to_do(advice: Advice) -> list[tuple[Any, ...]]:
    """Date, areas, load, minutes and part of every session that is still to be done."""
    return sorted(
        (day.date, lift.areas, lift.load, lift.minutes or 0, lift.part or "")
        for week in advice.weeks
        for day in week.days
        for lift in day.strength
        if lift.verdict != "dropped" and not lift.done and day.date >= advice.today
    )


@given(profiles())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_calendar_of_ours_is_read_as_the_strength_that_was_advised(
    tmp_path_factory: Any, given: tuple[dict[str, Any], Profile]
) -> None:
    advice = ENGINE.advise(given[1], "all")
    path: Path = tmp_path_factory.mktemp("calendar") / "strength.ics"
    path.write_bytes(to_ics(advice).encode())
    try:
        reading = read([str(path)], Asked(today=advice.today))
    except ProfileError:
        assert to_do(advice) == []  # an empty calendar holds no training
        return
    found = [
        (
            one.when,
            tuple(area for area in AREAS if area in _spelled_out(one.areas)),
            one.load,
            one.minutes or 0,
            one.part or "",
        )
        for one in reading.activities
        if one.what == "strength"
    ]
    assert sorted(found) == to_do(advice)
    plan = merge(reading, Asked(today=advice.today, weeks=500))
    written = parse_profile(profile_text(plan)) if plan.weeks else None
    assert to_do(advice) == sorted(
        (day.date, one.work.areas, one.work.load, one.minutes or 0, one.part or "")
        for week in (written.weeks if written else ())
        for day in week.days
        for one in day.strength
    )


def _spelled_out(areas: tuple[str, ...]) -> set[str]:
    """The areas of a session, ``full`` for what it stands for."""
    return {*areas} | ({"legs", "upper", "core"} if "full" in areas else set())


def test_a_profile_that_is_read_as_a_source_keeps_its_locks_and_writes_its_template_out() -> None:
    text = (
        '[template]\nmon = "easy 40min"\n[[weeks]]\nstarts = 2026-11-23\n'
        'tue = { kind = "strength", areas = "legs", minutes = 35, locked = "a \\"group\\"", locked_by = "Kim" }\n'
        'wed = ["easy 30min am", { kind = "strength", areas = "full+jumps", load = "heavy", locked = "why" }]\n'
    )
    asked = parse_profile(text)
    written = profile_text(merge(reading_of(asked, "sam.toml", text), Asked(today=asked.today)), asked)
    again = parse_profile(written)
    for was, now in zip(asked.weeks[0].days[:3], again.weeks[0].days[:3], strict=True):
        assert (now.strength, now.known) == (was.strength, True)
    assert not any(day.template for day in again.weeks[0].days)
