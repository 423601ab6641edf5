"""The page changes a profile as the engine does when it thinks the same change through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve

from runrules import Engine, Profile, parse_profile
from runrules.explain import ChangeError
from runrules.explain.difference import changed_profile
from runrules.profile import parse_changes

from .visitor import EXAMPLES, Visitor, example

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.toml"))
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ODD = """
today = 2026-11-23
[athlete]
name = 'Sam "the \\ Hill" 2026-11-23'
strength_since = 2025-11-17
equipment = ["gym"]
cleared = ["shoulder"]
cleared_on = 2026-11-01
[[athlete.injuries]]
site = "achilles_midportion"
pain = 0
[athlete.state]
soreness = 4
sleep_hours = 7.5
[[races]]
date = 2027-03-21
distance = 15.5
name = "2027-03-21"
[strength]
minutes_by_day = { tue = 20 }
[rules]
"key-sessions/day-before-heavy" = { guard_hours = 48 }
"trail/lateral-balance" = { off = "2026-01-01" }
[plugins]
require = ["rest"]
[[weeks]]
starts = 2026-11-25
wed = ["intervals 60min am", "strength upper+core 20min pm"]
thu = { effort = "easy", minutes = 40, descent_m = 600, key = true }
fri = ["easy 30min", { kind = "strength", areas = ["legs"], load = "light" }]
sat = "rest"
sun = "long 16km descent 900m"
mon = ["easy 5km", "hills 40min climb 300m", "cross 30min"]
"""
TEMPLATE = """
today = 2026-11-23
[template]
thu = "intervals 60min"
[[weeks]]
starts = 2026-11-23
tue = "rest"
wed = "tempo 40min"
"""
# Each takes the profile and its advice: every move there is, and some changes in words, with the profile after each.
MOVED = """async ([profile, advice]) => {
  const { runHeld, liftHeld, moved, moveWords } = await import("/board/changes.js");
  const week = advice.weeks[0];
  const own = (lift) => lift.origin === "planned" && !lift.from;
  const heldOn = (day) => [
    ...day.runs.map((run) => runHeld(day, run)), ...day.strength.filter(own).map((lift) => liftHeld(day, lift))];
  return week.days.flatMap((day) => heldOn(day).flatMap((held) =>
    week.days.filter((one) => one !== day).map((to) =>
      [moveWords(held, to.date), moved(profile, week.starts, held, to.date)])));
}"""
REWORDED = """async ([profile, advice, changes]) => {
  const { reworded } = await import("/board/changes.js");
  return changes.map((words) => reworded(profile, advice.weeks[0], words));
}"""


def asked(visitor: Visitor, text: str) -> list[Any]:
    ask = visitor.service.ask
    return [ask("/v1/profile", text)["profile"], ask("/v1/advise", text)]


def own(profile: Profile) -> Profile:
    """The same, whoever wrote its days: the page writes each that it touches, though it be as the template has it."""
    weeks = (evolve(week, days=tuple(evolve(day, template=False) for day in week.days)) for week in profile.weeks)
    return evolve(profile, weeks=tuple(weeks))


def compared(text: str, made: list[tuple[str, Any]], engine: Engine) -> int:
    """Hold what the page made of a profile against what the engine makes of it; say how many changes can be made."""
    count, profile = 0, parse_profile(text)
    for words, changed in made:
        try:
            expected = changed_profile(profile, parse_changes(words), engine=engine)
        except ChangeError:
            continue
        assert own(parse_profile(json.dumps(changed))) == own(expected), words
        count += 1
    return count


def test_every_move_of_a_run_or_of_planned_strength_changes_the_profile_as_the_engine_does(visitor: Visitor) -> None:
    engine, count = Engine(), 0
    for text in (ODD, *map(example, ("classic-five-runs", "coached", "first-look", "trail"))):
        count += compared(text, visitor.page.evaluate(MOVED, asked(visitor, text)), engine)
    assert count > 100


@pytest.mark.parametrize("form", ["swap {} and {}", "move {} to {}", "make {} easy"])
def test_every_change_in_words_changes_the_profile_as_the_engine_does(visitor: Visitor, form: str) -> None:
    changes = list(dict.fromkeys(form.format(day, other) for day in DAYS for other in DAYS))
    engine, count = Engine(), 0
    for text in (ODD, example("no-open-day"), example("coached")):
        made = visitor.page.evaluate(REWORDED, [*asked(visitor, text), changes])
        count += compared(text, list(zip(changes, made, strict=True)), engine)
    assert count > 5


def test_no_day_becomes_unknown_that_the_template_would_fill_again(visitor: Visitor) -> None:
    changes = [
        f"{act} {day} {word} {other}"
        for act, word in (("swap", "and"), ("move", "to"))
        for day in DAYS
        for other in DAYS
        if day != other
    ]
    asked_for = [*asked(visitor, TEMPLATE), changes]
    made = list(zip(changes, visitor.page.evaluate(REWORDED, asked_for), strict=True))
    lost = {words for words, changed in made if changed is None}
    unknown = ("mon", "fri", "sat", "sun")
    assert lost == {f"swap {' and '.join(pair)}" for one in unknown for pair in (("thu", one), (one, "thu"))}
    engine = Engine()
    assert compared(TEMPLATE, [(words, changed) for words, changed in made if changed], engine) > 20
    assert compared(TEMPLATE, visitor.page.evaluate(MOVED, asked_for[:2]), engine) == 12


def test_a_change_that_the_page_does_not_know_is_not_made_there(visitor: Visitor) -> None:
    changes = ["drop wed", "lift in the evening", "swap wed and yesterday", "make all easy"]
    assert visitor.page.evaluate(REWORDED, [*asked(visitor, ODD), changes]) == [None] * 4


def test_a_profile_that_the_page_writes_reads_as_it_was(visitor: Visitor) -> None:
    script = "async (profile) => (await import('/board/toml.js')).toToml(profile)"
    for text in (ODD, *map(example, NAMES)):
        raw = visitor.service.ask("/v1/profile", text)["profile"]
        assert parse_profile(visitor.page.evaluate(script, raw)) == parse_profile(text)
