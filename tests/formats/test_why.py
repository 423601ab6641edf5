"""Why: as data, and as text."""

from __future__ import annotations

import pytest

from runrules import HEAVY, LEGS, Apart, Prefer, Propose, Veto, why
from runrules.formats.reasons import why_text
from tests.toys import MON, RULE, TUE, advised, rule

WANT = Propose(RULE, LEGS & HEAVY, 30, 1)
CLOSED = Veto(rule("toy/eve", message="Tomorrow is hard."), LEGS & HEAVY, (TUE,))


def test_a_closed_square_comes_with_the_statements_that_close_it() -> None:
    found = why(advised(WANT, CLOSED), "tue", "legs", "heavy")
    assert [(one.area, one.load, one.verdict, [each.rule for each in one.because]) for one in found.squares] == [
        ("legs", "heavy", "no", ["toy/eve"])
    ]
    assert found.stands == ()
    assert [each.date for each in found.elsewhere] == [MON]


def test_a_session_comes_with_what_asks_for_it_and_what_speaks_for_its_day() -> None:
    found = why(advised(WANT, Prefer(rule("toy/good"), LEGS & HEAVY, (TUE,), 5)), TUE)
    assert [(one.lift.verdict, {each.rule for each in one.because}) for one in found.stands] == [
        ("new", {"toy/rule", "toy/good"})
    ]


def test_where_nothing_is_closed_the_distances_and_points_say_what_decided() -> None:
    found = why(
        advised(WANT, Apart(rule("toy/apart"), LEGS, LEGS, 3), Prefer(rule("toy/good"), LEGS, (TUE,), -5)),
        "tue",
        "legs",
    )
    assert [one.rule for one in found.between] == ["toy/apart"]
    assert [one.rule for one in found.preferences] == ["toy/good"]


def test_a_date_outside_the_advice_and_a_word_that_is_no_day_are_refused() -> None:
    with pytest.raises(LookupError, match="2027-01-01 is not in this advice, which goes from 2026-11-23 to 2026-11-29"):
        why(advised(), "2027-01-01")
    with pytest.raises(ValueError, match="'someday' is no day"):
        why(advised(), "someday")
    with pytest.raises(ValueError, match="'arms' is no area; there are legs, upper, core, jumps"):
        why(advised(), "mon", "arms")


def test_the_text_of_a_closed_day_reads_like_this() -> None:
    advice = advised(CLOSED, tue="strength legs heavy 30min", wed="tempo 40min")
    assert why_text(advice, why(advice, "tue", "legs")) == (
        """\
Tue 24 Nov 2026: free

x  Closed: heavy legs
   - Tomorrow is hard. [toy/eve, C]

   Open: light and moderate legs

No strength stands here, though something is open.
   - Mon 23 has legs heavy, 30 min instead.

More: runrules rules ID
"""
    )


def test_the_text_of_a_moved_session_says_from_where_and_why() -> None:
    advice = advised(CLOSED, tue="strength legs heavy 30min", wed="tempo 40min")
    text = why_text(advice, why(advice, "mon"))
    assert "LIFT legs heavy, 30 min: moved here from Tue 24. Because:\n   - Tomorrow is hard. [toy/eve, C]\n" in text
