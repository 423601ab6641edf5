"""Advice as JSON: the contract's names, the schema, the same bytes every time."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from runrules import HEAVY, LEGS, Advice, Caution, Engine, Prefer, Propose, Veto, advise, load_profile, to_json
from runrules.formats import advice_schema
from tests.toys import RULE, TUE, WED, advised, profile, rule, toy

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
WANT = Propose(RULE, LEGS & HEAVY, 30, 1)


def whole(advice: Advice) -> dict:
    return json.loads(to_json(advice))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def advice(request: pytest.FixtureRequest) -> Advice:
    return advise(load_profile(request.param))


def test_every_example_is_valid_by_the_schema(advice: Advice) -> None:
    schema = advice_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert [one.message for one in jsonschema.Draft202012Validator(schema).iter_errors(whole(advice))] == []


def test_it_is_one_line_or_indented_with_a_line_feed_at_the_end(advice: Advice) -> None:
    text = to_json(advice)
    assert text.index("\n") == len(text) - 1
    assert to_json(advice, indent=2) == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_the_same_profile_gives_the_same_bytes(advice: Advice) -> None:
    again = next(path for path in EXAMPLES if to_json(advise(load_profile(path))) == to_json(advice))
    assert to_json(Engine().advise(load_profile(again))) == to_json(advice)


def test_the_fields_of_the_contract_are_there_under_their_names() -> None:
    found = whole(advised(WANT, tue="strength legs heavy 30min", top='[plugins]\nblock = ["x"]'))
    assert [*found][:12] == (
        "schema engine input today status plugins failures weeks statements notices unplaced sources".split()
    )
    assert [*found["weeks"][0]] == ["starts", "phase", "days", "phase_because"]
    day = found["weeks"][0]["days"][1]
    assert {"date", "day", "known", "runs", "strength", "grid"} <= {*day}
    assert {
        "id",
        "areas",
        "load",
        "minutes",
        "part",
        "origin",
        "verdict",
        "from",
        "blocks",
        "because",
        "blocked_by",
    } <= {*day["strength"][0]}
    assert {
        *"id plugin rule kind severity evidence sources message params upheld by".split(),
    } <= {*found["statements"][0]}


def test_a_cell_names_its_statements_and_an_open_one_has_nothing_to_name() -> None:
    found = whole(advised(Veto(RULE, LEGS & HEAVY, (TUE,)), Caution(RULE, LEGS & HEAVY, (WED,))))
    cells = [day["grid"]["legs"]["heavy"] for day in found["weeks"][0]["days"]]
    assert cells[:3] == [
        {"verdict": "yes"},
        {"verdict": "no", "because": ["s2"]},
        {"verdict": "warn", "because": ["s1"]},
    ]


def test_params_are_an_object_and_a_moved_session_says_from_where() -> None:
    veto = Veto(RULE, LEGS & HEAVY, (TUE,), params=(("run", "tempo"), ("minutes", 45), ("share", 0.5)))
    found = whole(advised(veto, tue="strength legs heavy 30min"))
    assert found["statements"][0]["params"] == {"run": "tempo", "minutes": 45, "share": 0.5}
    moved = [lift for day in found["weeks"][0]["days"] for lift in day["strength"]]
    assert [(one["verdict"], one["from"]) for one in moved] == [("moved", "2026-11-24")]


def test_blocked_by_names_only_what_kept_a_session_from_being_as_it_was_wanted() -> None:
    good = Prefer(rule("toy/good"), LEGS & HEAVY, (WED,), 5)
    found = whole(advised(Veto(RULE, LEGS & HEAVY, (TUE,)), good, tue="strength legs heavy 30min"))
    (lift,) = [lift for day in found["weeks"][0]["days"] for lift in day["strength"]]
    kinds = {one["id"]: one["kind"] for one in found["statements"]}
    assert {kinds[one] for one in lift["because"]} == {"veto", "prefer"}
    assert {kinds[one] for one in lift["blocked_by"]} == {"veto"}
    (kept,) = [
        lift for day in whole(advised(good, wed="strength legs heavy"))["weeks"][0]["days"] for lift in day["strength"]
    ]
    assert kept["blocked_by"] == []


def test_what_would_open_a_day_stands_under_try() -> None:
    veto = Veto(RULE, LEGS & HEAVY, yields_to="lift in the evening")
    found = whole(advised(WANT, veto))
    assert found["unplaced"][0]["try"] == [
        {"change": "lift in the evening", "opens": found["unplaced"][0]["try"][0]["opens"]}
    ]


def test_words_from_outside_are_escaped_and_stay_readable() -> None:
    text = to_json(advised(Veto(RULE, LEGS, (TUE,), message='Say "ü" and \\ and \u0007.')))
    assert '"message": "Say \\"ü\\" and \\\\ and \\u0007.",' in text


def test_a_plugin_that_fails_is_named_with_its_effect() -> None:
    def lost(*_: object) -> list:
        raise RuntimeError("no luck")

    advice = Engine({"toy": toy("toy", answer=lost)}).advise(profile())
    found = whole(advice)
    assert found["status"] == "degraded"
    assert [(one["plugin"], one["error"]) for one in found["failures"]] == [("toy", "RuntimeError: no luck")]
    assert list(jsonschema.Draft202012Validator(advice_schema()).iter_errors(found)) == []
    for field in ("stage", "distribution", "version"):
        without = {**found, "failures": [{key: value for key, value in found["failures"][0].items() if key != field}]}
        assert [one.message for one in jsonschema.Draft202012Validator(advice_schema()).iter_errors(without)] == [
            f"'{field}' is a required property"
        ]


@pytest.mark.parametrize("verdict", ["no", "warn"])
def test_the_schema_refuses_a_closed_cell_without_a_reason(verdict: str) -> None:
    found = whole(advised())
    found["weeks"][0]["days"][0]["grid"]["legs"]["heavy"] = {"verdict": verdict}
    assert list(jsonschema.Draft202012Validator(advice_schema()).iter_errors(found)) != []
