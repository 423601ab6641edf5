"""One row in, one row out, whatever is in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from runrules import Engine, documents
from runrules.batch.parts import line as written
from runrules.batch.rows import MOST_BYTES, Answer, Row, answered, died
from runrules.batch.terms import Terms, engine_of
from runrules.ruleset import ruleset

PROFILE = '{"weeks": [{"starts": "2026-11-23", "tue": "intervals 50min"}]}'


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(["rest", "key-sessions"])


def read(engine: Engine, text: str | bytes, line: bool = True) -> Answer:
    return answered(engine, Row("7", text.encode() if isinstance(text, str) and line else text, line))


def codes(answer: Answer) -> list[str]:
    assert answer.advice is None
    return [one["code"] for one in json.loads(answer.error or "")]


def test_an_advice_is_what_documents_give_on_one_line(engine: Engine) -> None:
    answer = read(engine, PROFILE)
    assert answer == Answer("7", documents.advise(engine, PROFILE, indent=None).rstrip("\n"), None, None, "complete")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PROFILE, "7"),
        (f'{{"profile": {PROFILE}}}', "7"),
        (f'{{"id": "x", "profile": {PROFILE}}}', "x"),
        (f' {{ "profile" : {PROFILE} , "id":12 }} ', "12"),
        (f'\ufeff{{"id": "ö", "profile": {PROFILE}}}', "ö"),
        ('{"id": "t", "profile": "[[weeks]]\\nstarts = 2026-11-23\\ntue = \'intervals 50min\'\\n"}', "t"),
    ],
)
def test_a_line_is_a_profile_or_holds_one_as_an_object_or_as_text(engine: Engine, text: str, name: str) -> None:
    answer = read(engine, text)
    assert (answer.id, answer.error) == (name, None)
    assert answer.advice == read(engine, PROFILE).advice


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("{bad", "7", ["P001"]),
        ("[1]", "7", None),
        ('{"id": "x", "profile": {"weeks": [', "x", ["P001"]),
        (f'{{"id": "x", "profile": {PROFILE}, "club": 1}}', "x", ["B001"]),
        (f'{{"id": "x", "profile": {PROFILE}, "profile": {PROFILE}}}', "x", ["B001"]),
        (f'{{"id": 1.5, "profile": {PROFILE}}}', "7", ["B002"]),
        (f'{{"id": true, "profile": {PROFILE}}}', "7", ["B002"]),
        (f'{{"id": "\\ud800", "profile": {PROFILE}}}', "7", ["B002"]),
        ('{"id": "x", "profile": [1]}', "x", ["B003"]),
        ('{"id": "x", "profile": null}', "x", ["B003"]),
        (b'{"athlete": {"name": "\xff"}}', "7", ["P002"]),
        (b'{"id": "x", "profile": {"athlete": {"name": "\xff"}}}', "7", ["P002"]),
    ],
)
def test_what_is_wrong_with_a_line_is_its_error(
    engine: Engine, text: str | bytes, name: str, found: list[str] | None
) -> None:
    answer = read(engine, text)
    assert answer.id == name
    assert found is None or codes(answer) == found
    assert (answer.state, answer.source) == (
        "refused",
        text if isinstance(text, str) else text.decode("utf-8", "replace"),
    )


def test_a_place_leads_into_the_source(engine: Engine) -> None:
    bad = '{"weeks": [{"starts": "2026-11-23", "tue": "easy 50mins"}]}'
    answer = read(engine, f'{{"id": "x", "profile": {bad}}}')
    assert answer.source == bad
    (one,) = json.loads(answer.error or "")
    assert (one["pointer"], bad[one["column"] - 1 :][:6]) == ("/weeks/0/tue", "50mins")


def test_a_line_that_is_too_long_is_shown_only_in_part(engine: Engine) -> None:
    answer = read(engine, " " * (MOST_BYTES + 1))
    assert codes(answer) == ["B004"]
    assert len(answer.source or "") < 10_000


@pytest.mark.parametrize("text", ["a" * 1_000_001, "[[weeks]]\nstarts = '" + "a" * 1_000_000, '{"a' * 400_000])
def test_a_profile_that_is_too_large_is_not_read_for_the_place_of_it(engine: Engine, text: str) -> None:
    answer = read(engine, json.dumps({"id": "x", "profile": text}))
    (one,) = json.loads(answer.error or "")
    assert (answer.id, answer.state, one["code"], one["line"], one["column"]) == ("x", "refused", "P003", 1, 1)


def test_a_fault_while_a_refusal_is_told_is_a_dead_letter_too(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runrules.documents.wrongs", lambda *_: 1 / 0)
    answer = read(engine, "{}")
    assert (codes(answer), answer.state) == (["B020"], "fault")


def test_a_row_without_a_profile_says_so(engine: Engine) -> None:
    assert codes(answered(engine, Row("x", None))) == ["B005"]


def test_a_fault_of_runrules_is_a_dead_letter_too(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Any:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(engine, "advise", broken)
    answer = read(engine, PROFILE)
    assert (codes(answer), answer.state) == (["B020"], "fault")
    assert "ZeroDivisionError: oh" in (answer.error or "")
    assert "at test_rows.py:" in (answer.error or "")


def test_a_plugin_that_fails_leaves_a_degraded_advice(shelf: object) -> None:
    text = '{"athlete": {"name": "fail"}, "weeks": [{"starts": "2026-11-23"}]}'
    assert read(engine_of(Terms(allow=("deadly",))), text).state == "degraded"


def test_the_dead_letter_of_a_row_that_kills_has_its_own_id_and_its_profile() -> None:
    answer = died(Row("7", f'{{"id": "x", "profile": {PROFILE}}}'.encode(), True), "it died")
    assert (answer.id, answer.source, answer.state, codes(answer)) == ("x", PROFILE, "died", ["B010"])


def test_a_written_line_is_json_with_the_advice_as_an_object(engine: Engine) -> None:
    good = json.loads(written(read(engine, PROFILE), "sha256:0"))
    assert [*good] == ["id", "advice", "error", "source", "ruleset"]
    assert (good["advice"]["status"], good["error"], good["source"]) == ("complete", None, None)
    bad = json.loads(written(read(engine, "{bad"), "sha256:0"))
    assert (bad["advice"], bad["error"][0]["code"], bad["source"]) == (None, "P001", "{bad")


# The fingerprint


def test_the_fingerprint_is_the_same_for_the_same_rules_and_another_for_another_policy() -> None:
    marks = [ruleset(engine_of(terms)) for terms in (Terms(), Terms(week="all"), Terms(patience_s=1))]
    assert len({*marks}) == 1, "what is asked for is no part of the rules"
    others = [ruleset(engine_of(terms)) for terms in (Terms(allow=("rest",)), Terms(require=("rest",)))]
    assert len({marks[0], *others}) == 3


def test_the_fingerprint_is_another_when_code_of_a_plugin_is(shelf: Any) -> None:
    before = ruleset(engine_of(Terms()))
    with (shelf / "deadly.py").open("a") as file:
        file.write("# and more\n")
    assert ruleset(engine_of(Terms())) != before
