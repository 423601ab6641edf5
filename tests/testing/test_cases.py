"""Worked cases of a rule: what is written beside a profile is exactly what the rule says there."""

import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from runrules import Case
from runrules.testing import checks
from tests.testing.eve import BEFORE_LONG, CLIMBS, HILLY, LONG, Eve


def held(*cases: Case) -> None:
    plugin = Eve(evolve(BEFORE_LONG, cases=cases), CLIMBS)
    next(one for one in checks(plugin, count=10) if one.name == "cases-hold").run()


def test_a_case_names_what_is_said_and_need_not_name_the_words() -> None:
    held(
        Case("A long run closes its eve.", LONG, "veto, legs heavy, fri, guards 2026-11-28"),
        Case(
            "It says why.",
            LONG,
            'veto, legs heavy, fri, guards 2026-11-28: "A long run tomorrow, so no heavy legs today."',
        ),
        Case("A case stands for one rule alone.", HILLY),
    )


def test_other_words_than_a_case_names_are_not_the_same() -> None:
    with pytest.raises(AssertionError, match="A long run tomorrow, so no heavy legs today"):
        held(Case("It says why.", LONG, 'veto, legs heavy, fri, guards 2026-11-28: "Rest."'))


def test_everything_that_is_said_must_be_named_once() -> None:
    two = LONG + 'wed = "long 95min"\n'
    held(
        Case(
            "Two runs close two days.",
            two,
            "veto, legs heavy, fri, guards 2026-11-28\nveto, legs heavy, tue, guards 2026-11-25",
        )
    )
    for says in (
        "veto, legs heavy, fri, guards 2026-11-28",
        "veto, legs heavy, fri, guards 2026-11-28\nveto, legs heavy, fri, guards 2026-11-28",
        "",
    ):
        with pytest.raises(AssertionError, match="Two runs close two days"):
            held(Case("Two runs close two days.", two, says))


def test_what_cannot_be_set_is_refused() -> None:
    beyond = LONG + '[rules]\n"eve/before-long" = { long_min = 181 }\n'
    held(Case("Three hours are the end.", beyond, "refused: long_min must be between 60 and 180 min, not 181"))


def test_cases_may_stand_in_a_module_that_nobody_imports_before_they_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"from runrules import Case\nCASES = (Case('A long run closes its eve.', {LONG!r}),)\n"
    (tmp_path / "edges_of_eve.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    plugin = Eve(evolve(BEFORE_LONG, cases="edges_of_eve"), CLIMBS)
    loads, holds = (one for one in checks(plugin, count=10) if one.name in ("loads", "cases-hold"))
    loads.run()
    assert "edges_of_eve" not in sys.modules
    with pytest.raises(AssertionError, match="A long run closes its eve"):
        holds.run()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "No module named 'edges_of_dawn'"),
        ("CASE = ()", "has no attribute 'CASES'"),
        ("CASES = [1]", "a tuple of"),
    ],
)
def test_a_module_that_does_not_hold_cases_is_told(
    text: str | None, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if text is not None:
        (tmp_path / "edges_of_dawn.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "edges_of_dawn", raising=False)
    plugin = Eve(evolve(BEFORE_LONG, cases="edges_of_dawn"), CLIMBS)
    holds = next(one for one in checks(plugin, count=10) if one.name == "cases-hold")
    with pytest.raises(AssertionError, match="eve/before-long: its cases cannot be had: ") as caught:
        holds.run()
    assert words in str(caught.value)


def test_cases_are_a_tuple_of_cases() -> None:
    wrongs: tuple[Any, ...] = ([Case("", LONG)], (LONG,))
    for wrong in wrongs:
        plugin = Eve(evolve(BEFORE_LONG, cases=wrong), CLIMBS)
        loads = next(one for one in checks(plugin, count=10) if one.name == "loads")
        with pytest.raises(AssertionError, match="cases must be a tuple of Case values"):
            loads.run()
