"""A lock is a decision of its own: who laid it down, why, what it overrides, and whether it holds."""

from __future__ import annotations

import json
from typing import Any

import jsonschema

from runrules import HEAVY, LEGS, Engine, Veto, parse_profile
from runrules.explain import check
from runrules.log import to_lines
from runrules.log.schema import log_schema
from tests.toys import TUE, rule, toy

PROFILE = """\
[rules]
"toy/other" = { off = "we know", off_by = "Coach Kim" }
[[weeks]]
starts = 2026-11-23
tue = { kind = "strength", areas = "legs", load = "heavy", locked = "the group meets", locked_by = "Coach Kim" }
"""


def records(severity: Any, judge: bool = False) -> list[dict[str, Any]]:
    veto = Veto(rule("toy/rule", severity), LEGS & HEAVY, (TUE,))
    kept: list[dict[str, Any]] = []
    engine = Engine({"toy": toy("toy", veto, rules=(veto.rule, rule("toy/other")))}, log=kept.extend)
    if judge:
        check(parse_profile(PROFILE), engine=engine)
    else:
        engine.advise(parse_profile(PROFILE))
    for line in to_lines(kept).splitlines():
        jsonschema.Draft202012Validator(log_schema()).validate(json.loads(line))
    return kept


def test_a_lock_that_holds_is_an_override_and_the_statement_says_for_which_session() -> None:
    found = records("firm")
    off, lock = [one for one in found if one["record"] == "override"]
    assert (off["what"], off["author"]) == ("rule", "Coach Kim")
    assert (lock["what"], lock["reason"], lock["author"], lock["holds"]) == (
        "session",
        "the group meets",
        "Coach Kim",
        True,
    )
    assert lock["overrides"] == [{"id": "s1", "rule": "toy/rule"}]
    (said,) = [one for one in found if one["record"] == "statement"]
    assert (said["upheld"], said["overridden_for"]) == (
        True,
        [{"session": "2026-11-24/1", "reason": "the group meets", "author": "Coach Kim"}],
    )


def test_a_lock_that_is_undone_says_by_what() -> None:
    (lock,) = [one for one in records("hard") if one.get("what") == "session"]
    assert (lock["holds"], lock["overrides"], lock["undone_by"]) == (False, [], [{"id": "s1", "rule": "toy/rule"}])


def test_a_check_says_what_a_lock_overrides() -> None:
    for severity, outcome in (("firm", "overridden"), ("hard", "broken")):
        (one,) = [one for one in records(severity, judge=True) if one["record"] == "judged"]
        assert (one["outcome"], one["locked"]) == (outcome, {"reason": "the group meets", "author": "Coach Kim"})
