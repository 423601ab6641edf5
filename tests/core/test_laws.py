"""The laws of statements and of the search, as properties."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from runrules import Athlete, Limit, Prefer, Said, Statement, Veto, Week, Work
from runrules.decisions import Decision, decide
from runrules.merge import merge
from tests.core import brute
from tests.strategies import RULES, said, statements, weeks, works

ANYBODY = Athlete()


def decided(week: Week, words: list[Said]) -> Decision:
    return decide(ANYBODY, week, words)


def judged(decision: Decision) -> Any:
    """What the search placed, judged by the slow reading of the statements."""
    placed = decision.placing.placed
    wanted = brute.wishes(decision.week, decision.said)
    choices = [(one.day, one.early, one.work, one.loss) for one in placed]
    return brute.judge(decision.week, decision.said, wanted, choices)


@given(weeks(), said, st.randoms(use_true_random=False))
def test_no_order_of_statements_changes_what_is_placed(week: Week, words: list[Said], shuffler: random.Random) -> None:
    shuffled = list(words)
    shuffler.shuffle(shuffled)
    assert decided(week, shuffled).placing == decided(week, words).placing


@given(weeks(), said, st.data())
def test_what_is_said_twice_is_said_once(week: Week, words: list[Said], data: st.DataObject) -> None:
    again = words + [data.draw(st.sampled_from(words)) for _ in range(3)] if words else words
    assert merge(week, again) == merge(week, words)
    assert decided(week, again).placing == decided(week, words).placing


@given(weeks(), said, statements())
def test_a_veto_never_opens_and_nothing_else_closes(week: Week, words: list[Said], more: Statement) -> None:
    before, after = merge(week, words), merge(week, [*words, Said("b", more)])
    for was, now in zip(before.closed + before.closed_early, after.closed + after.closed_early, strict=True):
        assert now & was == was
        assert now == was or isinstance(more, Veto)


@given(weeks(), said, works, st.integers(0, 2))
def test_a_limit_never_lengthens_and_never_makes_a_week_better(
    week: Week, words: list[Said], work: Work, most: int
) -> None:
    limit = Limit(RULES[0], work, sessions=most, minutes=10)
    before, after = decided(week, words), decided(week, [*words, Said("a", limit)])
    assert judged(after) >= judged(before)
    most_before = {(mask, days): most for mask, days, most in before.board.minutes}
    for mask, days, least in after.board.minutes:
        assert least <= most_before.get((mask, days), least)


@given(weeks(), said)
def test_nothing_vetoed_is_ever_placed(week: Week, words: list[Said]) -> None:
    for one in decided(week, words).placing.placed:
        if one.day is not None:
            assert not brute.closed(week, words, one.day, one.work, one.early)


@given(weeks(), said)
def test_nothing_moves_without_need(week: Week, words: list[Said]) -> None:
    """Put any one moved session back where it was, as it is: it may not stand there, or something of a better rank,
    or another planned session, would have to give way."""
    decision = decided(week, words)
    wanted = brute.wishes(week, words)
    choices = [(one.day, one.early, one.work, one.loss) for one in decision.placing.placed]
    best = judged(decision)
    for index, one in enumerate(decision.placing.placed):
        if one.wish.home is None or one.day is None or (one.day, one.early) == (one.wish.home, one.wish.early):
            continue
        back = (one.wish.home, one.wish.early, one.work, one.loss)
        if brute.closed(week, words, one.wish.home, one.work, one.wish.early):
            continue
        other = brute.judge(week, words, wanted, [*choices[:index], back, *choices[index + 1 :]])
        assert other is None or other > best


@settings(max_examples=150, deadline=None)
@given(weeks(planned=1), said.filter(lambda words: len(words) < 10), st.sets(st.integers(0, 6), min_size=1, max_size=4))
def test_the_search_is_as_good_as_trying_everything(week: Week, words: list[Said], days: set[int]) -> None:
    from runrules import DAYS, Wishes

    wishes = Wishes(days=tuple(DAYS[place] for place in sorted(days)))
    decision = decide(Athlete(wishes=wishes), week, words)
    assert decision.placing.exact
    assert judged(decision) == brute.best(week, words, sorted(days))


@given(weeks(), said, st.integers(1, 40))
def test_a_search_that_runs_out_of_nodes_says_so_and_breaks_no_veto(week: Week, words: list[Said], budget: int) -> None:
    decision = decide(ANYBODY, week, words, budget=budget)
    assert judged(decision) is not None
    if decision.placing.exact:
        assert decision.placing == decided(week, words).placing


@given(weeks(), said)
def test_points_of_the_same_words_count_once_and_of_others_add_up(week: Week, words: list[Said]) -> None:
    prefers = {one.statement for one in words if isinstance(one.statement, Prefer)}
    assert sorted(points for _, _, points in merge(week, words).points) == sorted(one.points for one in prefers)
