"""Worked cases of a rule: what is written beside a profile is exactly what the rule says there."""

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


def test_cases_are_a_tuple_of_cases() -> None:
    wrongs: tuple[Any, ...] = ([Case("", LONG)], (LONG,))
    for wrong in wrongs:
        plugin = Eve(evolve(BEFORE_LONG, cases=wrong), CLIMBS)
        loads = next(one for one in checks(plugin, count=10) if one.name == "loads")
        with pytest.raises(AssertionError, match="cases must be a tuple of Case values"):
            loads.run()
