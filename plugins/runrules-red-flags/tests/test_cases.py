"""Two worked weeks with every plugin there is: a sore Achilles, and one sore spot on the shin."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points

import pytest

import runrules_red_flags
from runrules import Advice, Engine, Rule, parse_profile
from runrules.advice import Spoken

PLUGINS = {one.name: one.load() for one in entry_points(group="runrules")}
ENGINE = Engine({**PLUGINS, "red-flags": runrules_red_flags})
COLUMNS = (
    (("legs", "heavy"),),
    (("legs", "moderate"),),
    (("legs", "light"),),
    tuple((area, load) for area in ("upper", "core") for load in ("light", "moderate", "heavy")),
    tuple(("jumps", load) for load in ("light", "moderate", "heavy")),
)
ACHILLES = """
[athlete]
age = 40
strength_since = 2024-11-25

[[athlete.injuries]]
site = "achilles_midportion"
pain = 3

[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "rest"
wed = "steady 50min"
thu = "rest"
fri = "easy 40min"
sat = "rest"
sun = "long 80min"
"""
SHIN = """
[athlete]
age = 22
strength_since = 2025-11-24

[[athlete.injuries]]
site = "SITE"
pain = 4
signs = ["pinpoint", "hurts_to_hop", "worse_each_run"]

[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "intervals 50min"
wed = "easy 40min"
thu = "rest"
fri = "tempo 40min"
sat = "easy 40min"
sun = "long 80min"
"""
#: Legs heavy, moderate, light, upper and core, jumps: capitals hold in every configuration.
TABLES = {
    ACHILLES: (
        "mon YES YES YES YES NO",
        "tue YES YES YES YES NO",
        "wed YES YES YES YES NO",
        "thu YES YES YES YES NO",
        "fri yes YES YES YES NO",
        "sat warn warn YES YES NO",
        "sun warn warn YES YES NO",
    ),
    SHIN: (
        "mon NO NO NO YES NO",
        "tue NO NO NO YES NO",
        "wed NO NO NO YES NO",
        "thu NO NO NO no NO",
        "fri NO NO NO YES NO",
        "sat NO NO NO YES NO",
        "sun NO NO NO YES NO",
    ),
}
SHINS = ("mtss", "bsi_tibia", "bsi_foot", "bsi_hip", "plantar", "groin_hip", "ankle_sprain", "gluteal_tendon")


@cache
def advised(text: str) -> Advice:
    return ENGINE.advise(parse_profile(text))


def at_an_end(last: bool) -> str:
    """Every number and word of the rules at its first or last allowed value."""
    lines = [f'"{rule.id}" = {{ {_values(rule, last)} }}' for rule in ENGINE.rules() if rule.settings]
    return "\n[rules]\n" + "\n".join(lines) + "\n"


def _values(rule: Rule, last: bool) -> str:
    pairs = []
    for one in rule.settings:
        if one.choices:
            pairs.append(f'{one.name} = "{one.choices[-1 if last else 0]}"')
        else:
            pairs.append(f"{one.name} = {one.high if last else one.low}")
    return ", ".join(pairs)


def verdicts(text: str, day: int, column: int) -> set[str]:
    grid = advised(text).weeks[0].days[day].grid
    return {grid[area][load].verdict for area, load in COLUMNS[column]}


def spoken(text: str, rule: str, kind: str) -> list[Spoken]:
    return [one for one in advised(text).statements if one.rule == rule and one.kind == kind]


@pytest.mark.parametrize("text", [ACHILLES, SHIN.replace("SITE", "mtss"), SHIN.replace("SITE", "bsi_tibia")])
def test_every_cell_is_as_the_table_says(text: str) -> None:
    rows = TABLES[ACHILLES if text == ACHILLES else SHIN]
    for day, row in enumerate(rows):
        for column, word in enumerate(row.split()[1:]):
            found = verdicts(text, day, column)
            place = (row.split()[0], column, found)
            if word in ("NO", "no"):
                assert found == {"no"}, place
            elif word == "warn":
                assert found == {"warn"}, place
            else:
                assert "no" not in found, place


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        ACHILLES,
        ACHILLES.replace("pain = 3", "pain = 4"),
        SHIN.replace("SITE", "mtss"),
        SHIN.replace("SITE", "bsi_tibia"),
    ],
)
def test_what_is_certain_holds_at_both_ends_of_all_settings(text: str, last: bool) -> None:
    rows = TABLES[ACHILLES if "achilles" in text else SHIN]
    for day, row in enumerate(rows):
        for column, word in enumerate(row.split()[1:]):
            found = verdicts(text + at_an_end(last), day, column)
            place = (row.split()[0], column, found)
            if word == "NO":
                assert found == {"no"}, place
            elif word == "YES":
                assert "no" not in found, place


def test_the_sore_achilles_keeps_slow_heavy_calf_work_on_monday_wednesday_and_friday() -> None:
    (notice,) = spoken(ACHILLES, "red-flags/achilles", "notice")
    assert "this week on Monday, Wednesday and Friday" in notice.message
    for phrase in (
        "fast hills",
        "at the heel bone, stay on the floor",
        "Above 5 of 10",
        "do not count as a leg session",
    ):
        assert phrase in notice.message
    assert spoken(ACHILLES, "red-flags/achilles", "favour")
    by_id = {one.id: one for one in advised(ACHILLES).statements}
    assert not [one for one in advised(ACHILLES).notices if by_id[one].level == "referral"]


def test_an_achilles_above_five_closes_leg_work_and_is_referred() -> None:
    for pain in (6, 10):
        text = ACHILLES.replace("pain = 3", f"pain = {pain}")
        assert all(verdicts(text, day, column) == {"no"} for day in range(7) for column in (0, 1, 2, 4))
        assert [one.level for one in spoken(text, "red-flags/pain-scale", "notice")] == ["referral"]
        assert not spoken(text, "red-flags/achilles", "favour")


@pytest.mark.parametrize("site", SHINS)
def test_one_sore_spot_is_referred_first_and_stops_running(site: str) -> None:
    text = SHIN.replace("SITE", site)
    by_id = {one.id: one for one in advised(text).statements}
    first = by_id[advised(text).notices[0]]
    assert first.level == "referral"
    (bone,) = spoken(text, "red-flags/bone", "notice")
    assert "can be a stress fracture. Stop running and see a doctor this week." in bone.message
    for day in range(7):
        assert all(verdicts(text, day, column) == {"no"} for column in (0, 1, 2, 4))
        if day != 3:
            assert "no" not in verdicts(text, day, 3)


@pytest.mark.parametrize("site", SHINS)
def test_no_exercise_is_offered_for_a_sore_spot_and_no_legs_are_placed(site: str) -> None:
    text = SHIN.replace("SITE", site)
    assert not [one for one in advised(text).statements if one.plugin == "red-flags" and one.kind in ("favour", "cue")]
    for day in advised(text).weeks[0].days:
        for lift in day.strength:
            assert lift.verdict == "dropped" or {"legs", "jumps"}.isdisjoint(lift.areas)
