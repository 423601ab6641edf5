"""Locked sessions: they stay where they are against everything but what is hard. Laws, and worked examples."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from docs.refresh import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from runrules import (
    CORE,
    EVERYTHING,
    FULL,
    HEAVY,
    LEGS,
    Apart,
    Athlete,
    Caution,
    ChangeError,
    Engine,
    Limit,
    Prefer,
    Profile,
    Propose,
    Run,
    Said,
    Strength,
    Veto,
    Week,
    WeekPlan,
    load_profile,
    parse_changes,
    to_json,
    what_if,
    why,
)
from runrules.account import fingerprint
from runrules.decisions import decide
from runrules.explain import check
from runrules.ledger import Ledger
from runrules.locks import hard
from runrules.merge import merge
from runrules.models import Lock
from runrules.search import BUDGET
from tests import strategies
from tests.profiles_strategy import profiles
from tests.toys import MON, SAT, SUN, THU, TUE, WED, Toy, advised, lifts, placed, profile, row, rule, rules_behind, toy

HARD = rule("toy/hard", "hard")
FIRM = rule("toy/firm")
LOCK = Lock("the group meets then", "Coach Kim")


class Table:
    """A session of a profile as a table, for the toys, which write values as they are."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __str__(self) -> str:
        return f'{{ kind = "strength", {self.words}, locked = "the group meets then", locked_by = "Coach Kim" }}'


HEAVY_LEGS = Table('areas = "legs", load = "heavy", minutes = 35')


def test_a_locked_session_stays_on_a_closed_day_and_names_what_it_overrides() -> None:
    advice = advised(Veto(FIRM, LEGS & HEAVY, (TUE,)), tue=HEAVY_LEGS)
    assert placed(advice) == ["tue legs heavy kept"]
    (lift,) = lifts(advice)
    assert lift.locked is not None
    assert (lift.locked.reason, lift.locked.by) == ("the group meets then", "Coach Kim")
    assert rules_behind(advice, lift.locked.overrides) == ["toy/firm"]
    assert row(advice, "legs", "heavy") == "yes no yes yes yes yes yes"


def test_a_hard_veto_undoes_a_lock_and_the_session_goes_nowhere_else() -> None:
    advice = advised(Veto(HARD, LEGS & HEAVY, (TUE,)), Veto(FIRM, LEGS, (WED,)), tue=HEAVY_LEGS)
    assert placed(advice) == ["tue legs heavy dropped"]
    (lift,) = lifts(advice)
    assert lift.locked is not None
    assert (rules_behind(advice, lift.blocked_by), lift.locked.overrides) == (["toy/hard"], ())
    assert [(one.rung, one.try_) for one in advice.unplaced] == [("nothing this week", ())]


def test_a_veto_that_is_graver_than_its_rule_undoes_a_lock() -> None:
    advice = advised(Veto(FIRM, LEGS, (TUE,), severity="hard"), tue=HEAVY_LEGS)
    assert placed(advice) == ["tue legs heavy dropped"]


def test_a_hard_distance_and_a_hard_limit_undo_a_lock_and_firm_ones_do_not() -> None:
    days: dict[str, Any] = {"mon": "strength legs heavy done", "tue": HEAVY_LEGS}
    for one in (Apart(HARD, LEGS, LEGS, 3), Limit(HARD, LEGS, sessions=1)):
        advice = advised(one, **days)
        assert placed(advice) == ["mon legs heavy kept", "tue legs heavy dropped"]
        assert rules_behind(advice, lifts(advice)[1].blocked_by) == ["toy/hard"]
    for one in (Apart(FIRM, LEGS, LEGS, 3), Limit(FIRM, LEGS, sessions=1)):
        advice = advised(one, **days)
        assert placed(advice) == ["mon legs heavy kept", "tue legs heavy kept"]
        lock = lifts(advice)[1].locked
        assert lock is not None
        assert rules_behind(advice, lock.overrides) == ["toy/firm"]


def test_of_two_locks_that_something_hard_keeps_apart_the_first_holds() -> None:
    for one in (Apart(HARD, LEGS, LEGS, 3), Limit(HARD, LEGS, sessions=1)):
        advice = advised(one, tue=HEAVY_LEGS, wed=HEAVY_LEGS)
        assert placed(advice) == ["tue legs heavy kept", "wed legs heavy dropped"]


def test_two_locks_that_something_firm_would_keep_apart_both_hold() -> None:
    advice = advised(Apart(FIRM, LEGS, LEGS, 3), tue=HEAVY_LEGS, wed=HEAVY_LEGS)
    assert placed(advice) == ["tue legs heavy kept", "wed legs heavy kept"]
    assert [rules_behind(advice, lift.locked.overrides) for lift in lifts(advice) if lift.locked] == [["toy/firm"]] * 2


def test_advised_strength_cannot_be_put_too_near_a_locked_session() -> None:
    plugin = toy("toy", Propose(FIRM, LEGS & HEAVY, 30, 1), Apart(FIRM, LEGS, LEGS, 3))
    asked, engine = profile(thu=HEAVY_LEGS), Engine({"toy": plugin})
    assert placed(engine.advise(asked)) == ["mon legs heavy new", "thu legs heavy kept"]
    with pytest.raises(ChangeError, match="Wednesday has no room for legs heavy"):
        what_if(asked, parse_changes("move strength from mon to wed"), engine=engine)


def test_a_locked_session_keeps_its_minutes_but_for_a_hard_limit() -> None:
    firm, hard_limit = Limit(FIRM, LEGS, minutes=20), Limit(HARD, LEGS, minutes=25)
    (kept,) = lifts(advised(firm, tue=HEAVY_LEGS))
    assert (kept.minutes, kept.verdict) == (35, "kept")
    assert kept.locked is not None
    assert len(kept.locked.overrides) == 1
    (cut,) = lifts(advised(firm, hard_limit, tue=HEAVY_LEGS))
    assert (cut.minutes, cut.verdict) == (25, "changed")


def test_nothing_moves_a_locked_session_for_a_taste_or_for_another_wish() -> None:
    want = Propose(FIRM, LEGS & HEAVY, 30, 1)
    apart, better = Apart(FIRM, LEGS, LEGS, 3), Prefer(FIRM, LEGS, (SAT,), 9)
    advice = advised(want, apart, better, Caution(FIRM, LEGS, (THU,)), thu=HEAVY_LEGS)
    assert placed(advice) == ["mon legs heavy new", "thu legs heavy kept"]


def test_an_unlocked_session_gives_way_to_a_locked_one() -> None:
    advice = advised(Apart(FIRM, LEGS, LEGS, 2), mon="strength legs heavy", tue=HEAVY_LEGS)
    assert placed(advice) == ["tue legs heavy kept", "thu legs heavy moved from mon"]


def test_a_morning_that_is_hard_to_close_undoes_a_lock_of_that_morning_only() -> None:
    before = Veto(HARD, LEGS, (WED,), part="am")
    early = Table('areas = "legs", load = "heavy", part = "am"')
    assert placed(advised(before, wed=["intervals 50min pm", early])) == ["wed legs heavy dropped am"]
    late = Table('areas = "legs", load = "heavy", part = "pm"')
    assert placed(advised(before, wed=["intervals 50min am", late])) == ["wed legs heavy kept pm"]


def test_a_missing_voice_undoes_a_lock() -> None:
    def answer(*_: object) -> list[Veto]:
        raise RuntimeError("broken")

    advice = Engine({"toy": Toy((rule(closes=LEGS),), answer)}).advise(profile(tue=HEAVY_LEGS))
    assert placed(advice) == ["tue legs heavy dropped"]


def test_a_warning_sign_undoes_a_lock_whatever_is_installed() -> None:
    top = '[athlete.state]\nsigns = ["chest_pain"]'
    assert placed(Engine().advise(profile(top, tue=HEAVY_LEGS))) == ["tue legs heavy dropped"]
    assert placed(Engine({"toy": toy("toy")}).advise(profile(top, tue=HEAVY_LEGS))) == ["tue legs heavy dropped"]


def test_race_day_undoes_a_lock() -> None:
    advice = Engine().advise(profile(sun=["race 10k A am", HEAVY_LEGS]))
    assert next(lift.verdict for lift in lifts(advice) if lift.locked) == "dropped"


def test_a_check_lists_what_a_lock_overrides_and_breaks_only_what_is_hard() -> None:
    plugin = toy("toy", Veto(FIRM, LEGS, (TUE,)), Veto(HARD, LEGS, (THU,)))
    found = check(profile(tue=HEAVY_LEGS, thu=HEAVY_LEGS), engine=Engine({"toy": plugin}))
    assert [(one.date, one.rule) for one in found.overridden] == [(TUE, "toy/firm")]
    assert [(one.date, one.rule) for one in found.broken] == [(THU, "toy/hard")]


def test_of_two_that_are_too_near_a_check_blames_the_one_without_a_lock() -> None:
    plugin = toy("toy", Apart(FIRM, LEGS, LEGS, 3))
    found = check(profile(mon="strength legs heavy", tue=HEAVY_LEGS), engine=Engine({"toy": plugin}))
    assert [one.date for one in found.broken] == [MON]
    assert found.overridden == ()


@pytest.mark.parametrize(
    "change", ["move tue to thu", "drop tue", "swap tue with sun", "move strength from tue to thu"]
)
def test_a_change_of_a_locked_session_is_refused_with_the_reason(change: str) -> None:
    with pytest.raises(ChangeError, match=r"locked by Coach Kim, so it cannot be .*: the group meets then"):
        what_if(profile(tue=HEAVY_LEGS), parse_changes(change), engine=Engine({"toy": toy("toy")}))


def test_a_change_beside_a_locked_session_leaves_it_where_it_is() -> None:
    plugin = toy("toy", Veto(FIRM, LEGS, (TUE,)), Propose(FIRM, CORE & HEAVY, 20, 1))
    asked = profile(tue=HEAVY_LEGS, wed="easy 30min")
    found = what_if(asked, parse_changes("move wed to fri"), engine=Engine({"toy": plugin}))
    assert [(one.fate, one.day_after) for one in found.sessions if one.after and one.after.locked] == [("stays", TUE)]


def test_a_change_that_makes_something_hard_of_its_day_undoes_the_lock() -> None:
    def answer(athlete: Athlete, week: Week, settings: object) -> list[Veto]:
        return [Veto(HARD, LEGS, (day.date,)) for day in week.days if any(run.effort == "hills" for run in day.runs)]

    found = what_if(
        profile(tue=HEAVY_LEGS, wed="hills 40min"),
        parse_changes("move wed to tue"),
        engine=Engine({"toy": Toy((HARD,), answer)}),
    )
    assert [one.fate for one in found.sessions if one.before and one.before.locked] == ["goes"]


def test_why_tells_what_the_lock_overrides() -> None:
    found = why(advised(Veto(FIRM, LEGS, (TUE,)), tue=HEAVY_LEGS), "tue")
    assert [one.rule for one in found.stands[0].overrides] == ["toy/firm"]


def test_what_would_open_a_day_for_another_wish_is_still_told_beside_a_lock() -> None:
    guard = Veto(FIRM, LEGS & HEAVY, (MON, TUE, WED, THU, SAT, SUN), guards=WED)
    days: dict[str, Any] = {
        "tue": Table('areas = "upper", load = "light"'),
        "wed": "intervals 50min",
        "fri": HEAVY_LEGS,
    }
    lock_closed = Veto(rule("toy/other"), EVERYTHING, (date(2026, 11, 27),))
    advice = advised(Propose(FIRM, LEGS & HEAVY, 30, 1), guard, lock_closed, **days)
    assert "make wed easy" in [one.change for one in advice.unplaced[0].try_]


def test_a_locked_day_in_a_later_week_of_a_season_holds_too() -> None:
    two = profile(tue=HEAVY_LEGS)
    later = evolve(
        two.weeks[0],
        starts=date(2026, 11, 30),
        days=tuple(evolve(day, date=date.fromordinal(day.date.toordinal() + 7)) for day in two.weeks[0].days),
    )
    engine = Engine({"toy": toy("toy", Limit(FIRM, LEGS, sessions=0))})
    advice = engine.advise(evolve(two, weeks=(two.weeks[0], later)), "all")
    assert [placed(advice, week) for week in (0, 1)] == [["tue legs heavy kept"]] * 2


# Laws


def locked(week: Week, chosen: list[bool]) -> Week:
    """The same week with some of its planned sessions locked."""
    turns = iter(chosen)
    return evolve(
        week,
        days=tuple(
            evolve(day, strength=tuple(evolve(one, lock=LOCK) if next(turns, False) else one for one in day.strength))
            for day in week.days
        ),
    )


def graver(said: list[Said], chosen: list[bool]) -> list[Said]:
    """The same statements, some of them under a hard rule."""
    turns = iter(chosen)
    return [evolve(one, statement=evolve(one.statement, rule=HARD)) if next(turns, False) else one for one in said]


flags = st.lists(st.booleans(), min_size=14, max_size=14)


@given(strategies.weeks(3), strategies.said, flags, flags)
@settings(max_examples=400, deadline=None)
def test_a_lock_never_opens_what_is_hard(week: Week, said: list[Said], grave: list[bool], locks: list[bool]) -> None:
    said = graver(said, grave)
    week = locked(week, locks)
    decision = decide(Athlete(), week, said)
    board = merge(week, [one for one in said if hard(one)])
    there = [(one.day, one.lift.work._value_) for one in decision.stands]
    for one in decision.placing.placed:
        if one.day is None:
            continue
        mask = one.work._value_
        assert not (board.closed_early if one.early else board.closed)[one.day] & mask
        there.append((one.day, mask))
    if not decision.stands:  # what is done stands whatever it breaks
        ledger = Ledger(decision, 0)
        grave_ids = {ledger.ids[number] for number, one in enumerate(ledger.entries) if hard(one)}
        held = [one for one in decision.placing.placed if one.wish.name in decision.locks.held]
        for one in held:
            assert not grave_ids & {*ledger.overridden(one, None)}
        for cap in board.caps:
            counted = [day for day, mask in there if mask & cap.mask and cap.days >> day & 1]
            assert len(set(counted) if cap.counts_days else counted) <= cap.most


@given(strategies.weeks(3), strategies.said, flags, flags)
@settings(max_examples=300, deadline=None)
def test_a_lock_that_holds_keeps_its_session_as_it_is_and_another_is_dropped(
    week: Week, said: list[Said], grave: list[bool], locks: list[bool]
) -> None:
    decision = decide(Athlete(), locked(week, locks), graver(said, grave))
    for one in decision.placing.placed:
        lift = decision.planned.get(one.wish.name)
        if lift is None or lift.lock is None:
            continue
        if one.wish.name in decision.locks.held:
            assert (one.day, one.early, one.work, one.loss) == (one.wish.home, lift.part == "am", lift.work, 0)
        else:
            assert one.wish.name in decision.locks.fallen
            assert one.day is None


@given(strategies.weeks(3), strategies.said, flags)
@settings(max_examples=200, deadline=None)
def test_with_nothing_hard_every_lock_holds(week: Week, said: list[Said], locks: list[bool]) -> None:
    assert decide(Athlete(), locked(week, locks), said).locks.fallen == frozenset()


@given(strategies.weeks(3), strategies.said, flags)
@settings(max_examples=200, deadline=None)
def test_what_is_not_locked_keeps_to_every_veto_as_ever(week: Week, said: list[Said], locks: list[bool]) -> None:
    decision = decide(Athlete(), locked(week, locks), said)
    for one in decision.placing.placed:
        if one.day is not None and one.wish.name not in decision.locks.held:
            closed = decision.board.closed_early if one.early else decision.board.closed
            assert not closed[one.day] & one.work._value_


@given(strategies.weeks(3), strategies.said, flags)
@settings(max_examples=150, deadline=None)
def test_a_lock_on_a_session_that_stays_anyway_changes_nothing(week: Week, said: list[Said], locks: list[bool]) -> None:
    plain = decide(Athlete(), week, said)
    stays = all(
        one.loss == 0 and (one.day, one.early) == (one.wish.home, one.wish.early)
        for one in plain.placing.placed
        if one.wish.name in plain.planned
    )
    if stays and plain.placing.exact:
        held = decide(Athlete(), locked(week, locks), said, budget=BUDGET)
        assert [one.day for one in held.placing.placed] == [one.day for one in plain.placing.placed]


@given(profiles())
@settings(max_examples=25, deadline=None)
def test_without_a_lock_nothing_of_locks_is_told(drawn: tuple[object, Profile]) -> None:
    text = to_json(Engine().advise(drawn[1], "all"))
    assert '"locked"' not in text
    assert '"template"' not in text


@given(profiles(1))
@settings(max_examples=25, deadline=None)
def test_the_real_rules_never_lose_a_hard_veto_to_a_lock(drawn: tuple[object, Profile]) -> None:
    asked = drawn[1]
    weeks = tuple(
        WeekPlan(
            one.starts,
            tuple(
                evolve(
                    day,
                    strength=(*(evolve(lift, lock=LOCK) for lift in day.strength), Strength(FULL & HEAVY, lock=LOCK)),
                )
                for day in one.days
            ),
        )
        for one in asked.weeks
    )
    _, decisions = Engine().decide(evolve(asked, weeks=weeks), "all")
    for decision in decisions:
        board = merge(decision.week, [one for one in decision.said if hard(one)])
        for one in decision.placing.placed:
            if one.day is not None:
                assert not (board.closed_early if one.early else board.closed)[one.day] & one.work._value_


# Names of profiles


def test_a_profile_of_old_is_named_as_ever() -> None:
    named = fingerprint(load_profile(ROOT / "examples" / "first-look.toml"))
    assert named == "sha256:e2b1e2a8f2b0f60982f440582d8fa40ff9b693b2e2b8dbd3f7a8bdbd47f457b5"


def test_a_lock_its_reason_and_its_author_name_another_profile() -> None:
    plain = profile(tue="strength legs heavy 35min")
    names = [fingerprint(plain)]
    for lock in (LOCK, Lock("the group meets then"), Lock("another", "Coach Kim")):
        days = tuple(
            evolve(day, strength=tuple(evolve(one, lock=lock) for one in day.strength)) for day in plain.weeks[0].days
        )
        names.append(fingerprint(evolve(plain, weeks=(evolve(plain.weeks[0], days=days),))))
    assert len(set(names)) == 4


def test_the_json_of_a_locked_session_tells_the_lock() -> None:
    told = json.loads(to_json(advised(Veto(FIRM, LEGS & HEAVY, (TUE,)), tue=HEAVY_LEGS)))
    (session,) = told["weeks"][0]["days"][1]["strength"]
    assert session["locked"] == {"reason": "the group meets then", "by": "Coach Kim", "overrides": ["s1"]}


def test_a_run_has_no_lock() -> None:
    assert not hasattr(Run("easy"), "lock")
