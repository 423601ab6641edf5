"""The text of a week whose runs wait until a professional has looked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    UPPER,
    Advice,
    Engine,
    Notice,
    Propose,
    Statement,
    Veto,
    parse_profile,
    to_text,
)
from tests.toys import MON, RULE, START, THU, TUE, advised, rule, toy, week

SEE = Notice(RULE, "See a doctor.", "referral")
STOP = Veto(RULE, LEGS | JUMPS, message="Legs wait.")
WANT = Propose(rule("toy/want"), LEGS & HEAVY, 30, 1)
RUNS = {"mon": "easy 40min", "tue": "tempo 40min", "wed": "rest"}


def told(*says: Statement, **days: str) -> list[str]:
    return to_text(advised(*says, **days)).splitlines()


def test_every_run_waits_none_is_key_and_nothing_must_follow_one() -> None:
    arms = Propose(rule("toy/arms"), UPPER & HEAVY, 30, 1, "arms")
    late = Veto(rule("toy/late"), UPPER | CORE, (TUE,), part="am")
    only_tuesday = Veto(rule("toy/day"), UPPER, tuple(START + timedelta(day) for day in (0, 2, 3, 4, 5, 6)))
    lines = told(SEE, STOP, arms, late, only_tuesday, **RUNS)
    assert lines[3] == "1 strength session, 30 min · 2 runs: all wait until a professional has looked"
    assert " Mon 23  easy 40 min: wait until seen" in lines
    tuesday = lines.index(" Tue 24  tempo 40 min: wait until seen")
    assert lines[tuesday + 1] == "      LIFT upper heavy, 30 min (new)"
    assert not [line for line in lines if "~" in line or "*" in line or "after the run" in line or " key" in line]


def test_without_a_referral_of_the_same_rule_runs_stay_as_they_are() -> None:
    elsewhere = Notice(rule("toy/other"), "See a doctor.", "referral")
    for says in (
        (STOP,),
        (STOP, elsewhere),
        (SEE, Veto(RULE, LEGS, tuple(START + timedelta(day) for day in range(6)))),
    ):
        lines = told(*says, **RUNS)
        assert " Tue 24 *tempo 40 min" in lines
        assert not [line for line in lines if "wait until" in line]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"mon": "easy 40min"}, "1 run: it waits until a professional has looked"),
        ({"mon": "easy 40min done", "tue": "easy 40min"}, "2 runs: 1 of them waits until a professional has looked"),
        ({"mon": "easy 40min done"}, "1 run"),
        ({}, "0 runs"),
    ],
)
def test_only_runs_that_are_not_done_wait(days: dict[str, str], words: str) -> None:
    lines = told(SEE, STOP, **days)
    assert lines[3] == f"no strength · {words}"
    assert not [line for line in lines if "done: wait" in line]


def test_wishes_and_tips_are_silent_but_for_those_of_the_rule_that_refers() -> None:
    own, other = Notice(RULE, "Write down when it hurts."), Notice(rule("toy/tip"), "Sleep well.")
    waiting, running = "\n".join(told(SEE, STOP, WANT, own, other)), "\n".join(told(STOP, WANT, own, other))
    assert "No open day" in running
    assert "Sleep well" in running
    assert "No open day" not in waiting
    assert "Sleep well" not in waiting
    assert "Write down when it hurts" in waiting


def test_a_wish_that_a_referral_answers_is_not_listed_but_one_with_another_obstacle_is() -> None:
    heavy = Veto(RULE, LEGS & HEAVY, message="Nothing heavy.")
    assert "No open day" not in "\n".join(told(SEE, heavy, WANT))
    assert "No open day" in told(SEE, heavy, Veto(rule("toy/too"), LEGS & HEAVY), WANT)


def test_a_week_in_which_everything_is_closed_says_so_in_one_line() -> None:
    lines = told(SEE, Veto(RULE, EVERYTHING, message="Nothing until a doctor has looked."), **RUNS)
    assert [line for line in lines if line.lstrip().startswith("x ")] == [
        " x All week: Nothing until a doctor has looked. [toy/rule, C]"
    ]


def test_several_rules_that_close_everything_are_named_in_one_line() -> None:
    first = Veto(rule("toy/arms"), UPPER | CORE, (MON, TUE))
    then = Veto(rule("toy/rest"), UPPER | CORE, tuple(START + timedelta(day) for day in range(2, 7)))
    lines = told(SEE, STOP, first, then, **RUNS)
    found = [place for place, line in enumerate(lines) if line.lstrip().startswith("x ")]
    assert len(found) == 1
    words = " ".join(" ".join(lines[found[0] : found[0] + 2]).split())
    assert words.startswith("x All week: everything is closed. ")
    assert {"[toy/rule,", "[toy/arms,", "[toy/rest,"} <= {*words.split()}


def test_what_a_planned_session_waits_for_is_named_and_nothing_else() -> None:
    lines = told(SEE, Veto(rule("toy/eve"), LEGS & HEAVY, (THU,), "A race is near."), STOP, thu="strength legs heavy")
    plan = lines[lines.index("Your plan") + 1 :]
    assert plan[:3] == ["- Thu 26: legs heavy becomes upper+core moderate.", "  Legs wait. [toy/rule, C]", ""]


def two_weeks() -> Advice:
    text = week(START, mon="easy 10km") + week(START + timedelta(7), mon="easy 10km")
    plugin = toy("toy", answer=lambda athlete, given, settings: [SEE, STOP] if given.starts == START else [WANT])
    plugin.rules = (RULE, WANT.rule)
    return Engine({"toy": plugin}).advise(parse_profile(text), "all")


def test_only_the_weeks_wait_that_are_stopped_and_the_season_shows_them() -> None:
    lines = to_text(two_weeks()).splitlines()
    rows = [line for line in lines if line.startswith((" 23 Nov", " 30 Nov"))]
    assert [row.endswith("  runs wait") for row in rows] == [True, False]
    assert " Mon 23  easy 10 km: wait until seen" in lines
    assert " Mon 30  easy 10 km           LIFT legs heavy, 30 min (new)" in lines
