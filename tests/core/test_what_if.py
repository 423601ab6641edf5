"""What a change would do: solved again with toy plugins and with ours, and compared."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from runrules import (
    CORE,
    DAYS,
    EVERYTHING,
    HEAVY,
    LEGS,
    MODERATE,
    UPPER,
    Advice,
    Apart,
    Athlete,
    Caution,
    ChangeError,
    Engine,
    Notice,
    Prefer,
    Profile,
    Propose,
    Run,
    Settings,
    Statement,
    Veto,
    Week,
    parse_changes,
    parse_profile,
    what_if,
)
from runrules.explain import WhatIf, check
from runrules.explain.changes import Move
from runrules.explain.difference import changed_profile
from runrules.formats.changed import changed_text
from runrules.formats.changed_facts import changed_json
from tests.profiles_strategy import profiles
from tests.test_rule_sheet import PLUGINS
from tests.toys import FRI, MON, START, THU, TUE, profile, rule, toy, week

GUARD, WISH, NEAR, NOTE = rule("toy/guard"), rule("toy/wish"), rule("toy/near"), rule("toy/note", message="Five runs.")
HEAVY_LEGS, REST = LEGS & HEAVY, (UPPER | CORE) & MODERATE


def guarding(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """No legs on a day with tempo; heavy legs and an upper session are wanted, legs rather later in the week."""
    for day in week.days:
        if any(run.effort == "tempo" for run in day.runs):
            yield Veto(GUARD, LEGS, (day.date,), f"No legs on {day.date:%a}.", guards=day.date)
        if any(run.effort == "hills" for run in day.runs):
            yield Caution(GUARD, LEGS, (day.date,), f"Care on {day.date:%a}.")
    yield Propose(WISH, HEAVY_LEGS, 30, 1, "legs")
    yield Propose(WISH, REST, 20, 2, "upper")
    yield Prefer(WISH, LEGS, (week.days[3].date,), 1, "Late is better.")
    if sum(len(day.runs) for day in week.days) > 4:
        yield Notice(NOTE, level="warning")


TOYS = Engine({"toy": toy("toy", rules=(GUARD, WISH, NEAR, NOTE), answer=guarding)})
OURS = Engine(PLUGINS)


def asked(change: str, engine: Engine = TOYS, top: str = "", **days: object) -> WhatIf:
    return what_if(profile(top, **days), parse_changes(change), engine=engine)


def sessions(found: WhatIf) -> list[str]:
    """Every session in words: ``moves legs thu-fri``."""
    return [
        f"{one.fate} {'+'.join((one.after or one.before).areas)} {_on(one.day_before)}-{_on(one.day_after)}"  # type: ignore[union-attr]
        for one in found.sessions
    ]


def _on(when: object) -> str:
    return DAYS[when.weekday()] if when else ""  # type: ignore[attr-defined]


def turned(found: WhatIf) -> set[str]:
    """The cells that turn, with their days: ``thu legs heavy no yes``."""
    return {f"{_on(one.date)} {one.area} {one.load} {one.before} {one.after}" for one in found.turns}


def grids(advice: Advice) -> list[dict[str, dict[str, str]]]:
    return [
        {area: {load: cell.verdict for load, cell in row.items()} for area, row in day.grid.items()}
        for week in advice.weeks
        for day in week.days
    ]


def test_a_session_moves_only_where_the_change_closes_its_day() -> None:
    found = asked("move fri to thu", fri="tempo 40min")
    assert sessions(found) == ["stays upper+core mon-mon", "moves legs thu-tue"]
    assert [one.message for one in found.sessions[1].because] == ["No legs on Thu."]


def test_a_better_day_alone_moves_nothing() -> None:
    found = asked("move thu to fri", thu="tempo 40min")
    assert sessions(found) == ["stays legs mon-mon", "stays upper+core tue-tue"]
    fresh = TOYS.advise(changed_profile(profile(thu="tempo 40min"), parse_changes("move thu to fri"), engine=TOYS))
    assert [day.day for day in fresh.weeks[0].days for lift in day.strength if "legs" in lift.areas] == ["thu"]


def test_cells_open_and_close_with_what_is_behind_them() -> None:
    found = asked("move fri to thu", fri="tempo 40min")
    loads = ("light", "moderate", "heavy")
    assert turned(found) == {f"fri legs {load} no yes" for load in loads} | {
        f"thu legs {load} yes no" for load in loads
    }
    assert {(one.date, one.because[0].message) for one in found.turns} == {
        (FRI, "No legs on Fri."),
        (THU, "No legs on Thu."),
    }


def test_a_cell_that_only_asks_for_care_turns_too() -> None:
    found = asked("swap mon with tue", mon="hills 40min")
    assert {one[:3] + one[-8:] for one in turned(found)} == {"mon" + "warn yes", "tue" + "yes warn"}


def test_warnings_come_and_go() -> None:
    days: dict[str, Any] = {"mon": "easy 40min", "tue": "easy 40min", "wed": "easy 40min", "sat": "easy 40min"}
    more = asked("add sun easy 30min", **days)
    assert ([one.message for one in more.come], more.go) == (["Five runs."], ())
    fewer = asked("drop sun", **days, sun="easy 30min")
    assert (fewer.come, [one.message for one in fewer.go]) == ((), ["Five runs."])


def test_planned_strength_goes_with_its_day_and_belongs_where_it_went() -> None:
    found = asked("move mon to wed", mon=["easy 40min", "strength upper 30min"])
    assert "moves upper mon-wed" in sessions(found)
    assert found.sessions[1].after is not None
    assert found.sessions[1].after.verdict == "kept"


def test_a_planned_session_goes_back_to_its_day_when_that_opens() -> None:
    found = asked("drop tempo from tue", tue=["tempo 40min", "strength legs heavy 30min"])
    (mine,) = [one for one in found.sessions if one.before and one.before.origin == "planned"]
    assert mine.before is not None
    assert mine.after is not None
    assert (mine.before.verdict, mine.day_after, mine.after.verdict) == ("moved", TUE, "kept")


def likes_easy_days(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Legs on a day with an easy run; none with tempo."""
    for day in week.days:
        for run in day.runs:
            easy = run.effort == "easy"
            yield Prefer(WISH, LEGS, (day.date,), 2) if easy else Veto(GUARD, LEGS, (day.date,))


def test_a_planned_session_whose_day_stays_closed_stays_where_it_had_gone() -> None:
    engine = Engine({"toy": toy("toy", rules=(GUARD, WISH), answer=likes_easy_days)})
    found = asked("move thu to sat", engine, tue=["tempo 40min", "strength legs heavy 30min"], thu="easy 40min")
    assert sessions(found) == ["stays legs thu-thu"]


def test_advised_strength_moves_by_name_and_its_cost_is_named() -> None:
    found = asked("move strength from thu to tue")
    assert sessions(found) == ["stays upper+core mon-mon", "moves legs thu-tue"]
    assert found.sessions[1].asked
    assert ([one.message for one in found.lost], found.against) == (["Late is better."], ())
    assert asked("move strength from thu to tue", tue="hills 40min").against[0].message == "Care on Tue."


def test_another_advised_session_makes_room_for_the_one_that_was_put_there() -> None:
    found = asked("move strength from thu to mon")
    assert {one.split()[0] + one.split()[1] for one in sessions(found)} == {"moveslegs", "movesupper+core"}
    days = [one.day_after for one in found.sessions]
    assert days[0] == MON
    assert days[1] != MON


def test_strength_is_not_moved_to_a_closed_day_and_the_rule_is_named() -> None:
    planned: dict[str, Any] = {"mon": "strength legs heavy 30min"}
    for days in ({}, planned):
        first = "mon" if days else "thu"
        with pytest.raises(ChangeError, match=r"Wednesday is closed for legs heavy, by toy/guard \(\w+, C\): No legs"):
            asked(f"move strength from {first} to wed", wed="tempo 40min", **days)


def test_strength_is_not_added_to_a_closed_day() -> None:
    with pytest.raises(ChangeError, match="Wednesday is closed for legs moderate, by toy/guard "):
        asked("add wed strength legs", wed="tempo 40min")
    assert "appears upper -wed" in sessions(asked("add wed strength upper", wed="tempo 40min"))


def test_strength_too_near_to_what_stands_fast_is_refused_with_the_distance() -> None:
    apart = Apart(NEAR, LEGS, LEGS, 2, "Two days apart.")
    engine = Engine({"toy": toy("toy", Propose(WISH, HEAVY_LEGS, 30, 1, "legs"), apart, rules=(WISH, NEAR))})
    top = f"today = {TUE}"
    with pytest.raises(ChangeError, match=r"has no room for legs heavy, by toy/near \(\w+, C\): Two days apart\."):
        asked("move strength from wed to tue", engine, top, mon="strength legs heavy done")


def test_strength_goes_only_to_the_runners_own_days() -> None:
    with pytest.raises(ChangeError, match="Friday is not among your days for strength"):
        asked("move strength from thu to fri", top='[strength]\ndays = ["mon", "tue", "thu"]')


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("move fri to sat", "Nothing is planned on Friday, so nothing can be moved."),
        ("drop fri", "Nothing is planned on Friday, so nothing can be dropped."),
        ("move tempo from tue to fri", 'Tuesday has no tempo: it has easy; did you mean "tempo from wed"?'),
        ("move thu to fri", 'did you mean "move strength from thu to DAY"'),
        ("drop strength from thu", "The strength of Thursday is advice and not planned"),
        ("move sun to sat", "The race of Sunday cannot be moved here"),
        ("swap sat with sun", "The race of Sunday cannot be moved here"),
        ("drop sun", "The race of Sunday cannot be dropped here"),
        ("make tue easy", "Tuesday has no key run that could be made easy."),
        ("make sun easy", "The race of Sunday cannot be made easy"),
        ("swap fri with sat", "Nothing is planned on Friday or Saturday."),
        ("move tue to tue", "Tuesday is where it already stands."),
        ("swap tue with tue", "A swap needs two days, not Tuesday twice."),
        ("move tue to 2026-12-01", "2026-12-01 is not in the week that is asked about"),
        ("; ".join(["add fri walk"] * 9), "Friday would have more than 8 sessions."),
    ],
)
def test_a_change_that_cannot_be_made_is_refused_in_a_sentence(change: str, words: str) -> None:
    with pytest.raises(ChangeError) as refused:
        asked(change, tue="easy 40min", wed="tempo 40min", sun="race 10k A")
    assert words in str(refused.value)


def test_what_is_marked_as_done_on_a_day_to_come_may_move_and_is_planned_there() -> None:
    given = profile(tue="easy 30min done", wed="strength legs done", thu="easy done")
    changed = changed_profile(given, parse_changes("move tue to mon; move wed to fri"), engine=TOYS)
    days = changed.weeks[0].days
    assert [(one.effort, one.done) for one in days[0].runs] == [("easy", False)]
    assert [one.done for one in days[4].strength] == [False]
    assert days[3] == given.weeks[0].days[3]


def test_what_is_done_or_over_stays() -> None:
    days: dict[str, Any] = {"mon": "easy 40min", "tue": ["easy 30min done", "walk"]}
    for change, words in (
        ("move mon to fri", "Monday 2026-11-23 is over; only days from 2026-11-24 on can change."),
        ("move wed to mon", "Monday 2026-11-23 is over"),
        ("move tue to fri", "The easy of Tuesday is done, so it cannot be moved."),
    ):
        with pytest.raises(ChangeError) as refused:
            asked(change, top=f"today = {TUE}", **days)
        assert words in str(refused.value)
    assert asked("move walk from tue to fri", top=f"today = {TUE}", **days).words


def test_several_changes_are_made_one_after_the_other() -> None:
    found = asked("move tue to wed; drop wed; add thu tempo 40min", tue="easy 40min")
    assert [day.runs for day in found.after.weeks[0].days if day.runs] == [(Run("tempo", 40, key=True),)]
    assert found.words == (
        "move everything from Tuesday to Wednesday",
        "drop everything on Wednesday",
        "add tempo on Thursday",
    )


def test_a_rest_day_changes_places_with_the_day_that_moves_to_it() -> None:
    found = asked("move wed to fri", wed="easy 40min", fri="rest")
    assert [day.day for day in found.after.weeks[0].days if day.rest] == ["wed"]


def test_more_key_runs_side_by_side_are_told() -> None:
    assert asked("move fri to wed", tue="tempo 40min", fri="intervals 40min").side_by_side
    assert not asked("move wed to fri", tue="tempo 40min", wed="intervals 40min").side_by_side


def test_a_week_named_by_a_date_is_the_one_that_changes() -> None:
    plan = parse_profile(week(START, tue="easy 40min") + week(START.replace(day=30), tue="tempo 40min"))
    found = what_if(plan, parse_changes("move tue to wed"), "2026-12-01", TOYS)
    assert found.after.weeks[0].starts == START.replace(day=30)
    assert {one.date.day for one in found.turns} == {1, 2}


def test_the_profile_is_left_as_it_was() -> None:
    plan = profile(tue="easy 40min", mon="strength upper 30min")
    before = repr(plan)
    what_if(plan, parse_changes("swap mon with tue; drop mon"), engine=TOYS)
    assert repr(plan) == before


def test_what_everybody_closed_stays_closed_whatever_moves() -> None:
    shut = Engine({"toy": toy("toy", Veto(GUARD, EVERYTHING, message="Nothing."), rules=(GUARD,))})
    found = asked("swap tue with wed", shut, tue="tempo 40min")
    assert (found.turns, found.sessions) == ((), ())
    with pytest.raises(ChangeError, match=r"Friday is closed for core light, by toy/guard \(\w+, C\): Nothing\."):
        asked("add fri strength core light", shut)


# Whole weeks, with our own plugins.

RUNS = ("easy 40min", "easy 50min", "steady 60min", "tempo 45min", "intervals 60min", "long 100min", "hills 50min")
TOP = "[athlete]\nage = 35\nrunning_since = 2015-04-01\nstrength_since = 2024-11-01\n"
days = st.one_of(st.sampled_from(RUNS), st.sampled_from(("free", "rest", "cross 40min", "strength upper light 20min")))
weeks = st.fixed_dictionaries(dict.fromkeys(DAYS, days))
FORMS = (
    "move {} to {}",
    "swap {} with {}",
    "drop {}",
    "make {} easy",
    "move strength from {} to {}",
    "add {} tempo 40min",
    "add {} strength legs heavy 30min",
    "move run from {1} to {0}; drop {1}",
)
pairs = st.lists(st.sampled_from(DAYS), min_size=2, max_size=2, unique=True)


def _plan(given: dict[str, str], sessions: int) -> Profile:
    return parse_profile(f"{TOP}[strength]\nsessions = {sessions}\n{week(START, **given)}")


def _answer(plan: Profile, change: str) -> WhatIf:
    return what_if(plan, parse_changes(change), engine=OURS)


@settings(max_examples=80, deadline=None)
@given(
    weeks, st.integers(1, 3), pairs, st.sampled_from(("move {} to {}", "swap {} with {}", "drop {}", "make {} easy"))
)
def test_a_change_opens_and_closes_what_advice_on_the_changed_profile_does(
    given: dict[str, str], sessions: int, pair: list[str], form: str
) -> None:
    plan, change = _plan(given, sessions), form.format(*pair)
    try:
        found = _answer(plan, change)
    except ChangeError:
        assume(False)
    changed = changed_profile(plan, parse_changes(change), engine=OURS)
    fresh = OURS.advise(changed)
    assert grids(found.before) == grids(OURS.advise(plan))
    assert grids(found.after) == grids(fresh)
    assert [(one.rule, one.message, one.dates) for one in found.after.statements] == [
        (one.rule, one.message, one.dates) for one in fresh.statements
    ]


@settings(max_examples=80, deadline=None)
@given(weeks, st.integers(1, 3), pairs, st.booleans())
def test_the_way_back_brings_back_the_first_grids(
    given: dict[str, str], sessions: int, pair: list[str], swap: bool
) -> None:
    left, right = pair
    plan = _plan(given, sessions)
    if not swap:
        assume(given[left] not in ("free", "rest") and given[right] in ("free", "rest"))
    there = f"swap {left} with {right}" if swap else f"move {left} to {right}"
    back = f"swap {left} with {right}" if swap else f"move {right} to {left}"
    try:
        both = _answer(plan, f"{there}; {back}")
    except ChangeError:
        assume(False)
    assert both.turns == ()
    assert both.after.weeks[0].days[0].runs == both.before.weeks[0].days[0].runs
    assert {one.fate for one in both.sessions} <= {"stays"}
    assert changed_profile(plan, parse_changes(f"{there}; {back}"), engine=OURS).weeks == plan.weeks


@settings(max_examples=80, deadline=None)
@given(weeks, st.integers(1, 3), pairs)
def test_no_session_leaves_a_day_that_stays_open_for_it_without_something_in_its_way(
    given: dict[str, str], sessions: int, pair: list[str]
) -> None:
    try:
        found = _answer(_plan(given, sessions), f"swap {pair[0]} with {pair[1]}")
    except ChangeError:
        assume(False)
    taken = {one.day_after for one in found.sessions if one.after and one.after.origin == "planned"}
    for one in found.sessions:
        if one.fate == "moves" and one.before and one.before.origin == "recommended":
            more = one.after is not None and (one.after.areas, one.after.load) != (one.before.areas, one.before.load)
            others = [each for each in found.sessions if each is not one and each.fate != "stays"]
            assert one.because or more or others or one.day_before in taken


@settings(max_examples=80, deadline=None)
@given(weeks, st.integers(1, 3), st.sampled_from(DAYS))
def test_strength_put_on_a_day_stands_there_or_is_refused(given: dict[str, str], sessions: int, to: str) -> None:
    plan = _plan(given, sessions)
    advice = OURS.advise(plan)
    for day in advice.weeks[0].days:
        if not day.strength or day.day == to:
            continue
        target = next(each for each in advice.weeks[0].days if each.day == to)
        lift = day.strength[0]
        closed = any(target.grid[area][lift.load].verdict == "no" for area in lift.areas)
        try:
            found = what_if(plan, [Move(day.day, to, "strength")], engine=OURS)
        except ChangeError:
            continue
        (mine,) = [one for one in found.sessions if one.asked]
        assert mine.day_after == target.date
        assert not closed or lift.origin == "planned"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(profiles(), pairs, st.sampled_from(FORMS))
def test_it_holds_for_every_athlete(given: tuple[dict[str, Any], Profile], pair: list[str], form: str) -> None:
    plan, change = given[1], form.format(*pair)
    try:
        found = _answer(plan, change)
    except ChangeError as refused:
        told = str(refused)
    else:
        told = changed_text(found)
        assert max(map(len, told.splitlines())) <= 80
        assert grids(found.after) == grids(OURS.advise(changed_profile(plan, parse_changes(change), engine=OURS)))
        for day in found.after.weeks[0].days:
            for lift in day.strength:
                closed = any(day.grid[area][lift.load].verdict == "no" for area in lift.areas)
                assert not closed or lift.verdict == "dropped" or lift.done or lift.part == "am" or day.date < START
    assert told.strip()


def test_what_the_advice_offers_is_understood_and_opens_the_day() -> None:
    words = ("tempo 45min", "free", "intervals 60min", "easy 40min", "tempo 45min", "long 100min", "rest")
    plan = _plan(dict(zip(DAYS, words, strict=True)), 2)
    wish = OURS.advise(plan).unplaced[0]
    offers = [one for one in wish.try_ if one.change.split()[0] in ("swap", "move", "make")]
    assert offers
    for offer in offers:
        day = re.search(r" on (\w+)", offer.opens)
        assert day is not None
        opened = {one[: -len(" no yes")] for one in turned(_answer(plan, offer.change)) if " no " in one}
        assert f"{day[1]} {wish.areas[0]} {wish.load}" in {" ".join(one.split()[:3]) for one in opened}


def test_only_the_week_asked_about_changes() -> None:
    every = {**dict.fromkeys(DAYS, "easy 40min")}
    both = parse_profile(TOP + week(START, **every) + week(START.replace(day=30), **every))
    changed = changed_profile(both, parse_changes("drop tue"), engine=OURS)
    assert changed.weeks[1] == both.weeks[1]
    assert [len(day.runs) for day in changed.weeks[0].days] == [1, 0, 1, 1, 1, 1, 1]


def test_a_change_is_thought_through_in_one_week() -> None:
    with pytest.raises(ChangeError, match="in one week"):
        what_if(profile(tue="easy 40min"), parse_changes("drop tue"), "all", TOYS)


def test_the_answer_is_a_plain_value() -> None:
    found = asked("move fri to thu", fri="tempo 40min")
    assert json.loads(changed_json(found))["changes"] == ["move everything from Friday to Thursday"]


def test_a_day_that_a_change_touches_is_the_weeks_own_and_no_longer_the_templates() -> None:
    text = '[template]\nmon = "easy 40min"\ntue = "easy 50min"\n[[weeks]]\nstarts = 2026-11-23\nthu = "free"\n'
    found = what_if(parse_profile(text), parse_changes("move mon to thu"))
    assert [day.template for day in found.after.weeks[0].days[:4]] == [False, True, False, False]


LOCKED = """
today = 2026-11-23
[[weeks]]
starts = 2026-11-23
tue = { kind = "strength", areas = "legs", load = "heavy", minutes = 40, locked = "The gym is full", locked_by = "Kim" }
wed = "easy 40min"
thu = "tempo 40min"
fri = "free"
"""


def warding(severity: str) -> Engine:
    """No legs the day before tempo, as gravely as that."""
    guard = rule("toy/guard", severity)  # type: ignore[arg-type]

    def ward(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        for day, after in zip(week.days, week.days[1:], strict=False):
            if any(run.effort == "tempo" for run in after.runs):
                yield Veto(guard, LEGS, (day.date,), f"Tempo follows {day.date:%a}.")

    return Engine({"toy": toy("toy", rules=(guard,), answer=ward)})


def test_a_run_moved_into_the_way_of_a_lock_is_told_before_anything_else() -> None:
    found = what_if(parse_profile(LOCKED), parse_changes("move thu to wed"), None, warding("firm"))
    assert [(one.date, [each.rule for each in one.because]) for one in found.overridden] == [(TUE, ["toy/guard"])]
    (told,) = json.loads(changed_json(found))["overridden"]
    assert {**told, "because": [one["message"] for one in told["because"]]} == {
        "date": "2026-11-24",
        "areas": ["legs"],
        "load": "heavy",
        "locked": {"reason": "The gym is full", "by": "Kim"},
        "because": ["Tempo follows Tue."],
    }
    text = " ".join(changed_text(found).split())
    words = (
        "AGAINST THE RULES: Tue 24: legs heavy, 40 min is locked by Kim (The gym is full) and stays. After this change"
    )
    assert f"{words} it stands against: - Tempo follows Tue. [toy/guard, C]" in text
    assert text.index("AGAINST THE RULES") < text.index("Wed 25")
    assert "But 1 locked session would stand against the rules." in text


def test_what_a_lock_overrode_before_or_what_is_soft_is_no_news() -> None:
    against = LOCKED.replace('wed = "easy 40min"', 'wed = "tempo 30min"').replace('thu = "tempo 40min"', 'thu = "free"')
    for text, severity, change in ((against, "firm", "drop fri"), (LOCKED, "soft", "move thu to wed")):
        text = text.replace('fri = "free"', 'fri = "easy 30min"')
        found = what_if(parse_profile(text), parse_changes(change), None, warding(severity))
        assert found.overridden == ()
        assert json.loads(changed_json(found))["overridden"] == []
        assert "AGAINST THE RULES" not in changed_text(found)


def test_a_lock_that_a_change_undoes_is_told_before_anything_else() -> None:
    found = what_if(parse_profile(LOCKED), parse_changes("move thu to wed"), None, warding("hard"))
    text = changed_text(found)
    assert text.index("LOCKED BY KIM, BUT DROPPED") < text.index("Strength\n")
    assert found.overridden == ()


TWO_WEEKS = """today = 2026-11-23
[athlete]
strength_since = 2026-03-02
[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
wed = "intervals 50min"
thu = "rest"
sun = {}
[[weeks]]
starts = 2026-11-30
mon = "easy 40min"
tue = "intervals 50min"
wed = "easy 30min"
thu = "rest"
sun = "easy 60min"
"""
HEAVY_SUNDAY = '"strength legs heavy 40min"'
LOCKED_SUNDAY = (
    '{ kind = "strength", areas = "legs", load = "heavy", minutes = 40, locked = "group", locked_by = "Kim" }'
)


@pytest.mark.parametrize("sunday", [HEAVY_SUNDAY, LOCKED_SUNDAY])
def test_what_a_change_breaks_in_the_week_beside_is_told_as_a_check_of_it_would(sunday: str) -> None:
    plan, changes = parse_profile(TWO_WEEKS.format(sunday)), parse_changes("move tue to mon")
    found = what_if(plan, changes, "2026-11-30", OURS)
    assert [(str(one.date), one.rule) for one in found.elsewhere] == [("2026-11-29", "key-sessions/day-before-heavy")]
    fresh = check(changed_profile(plan, changes, "2026-11-30", OURS), "2026-11-23", OURS)
    assert found.elsewhere == (*fresh.broken, *fresh.overridden)
    text = " ".join(changed_text(found).split())
    assert "AGAINST THE RULES: Sun 29: legs heavy, 40 min, planned in another week. After this change" in text
    assert "But 1 session of other weeks would stand against the rules." in text
    (told,) = json.loads(changed_json(found))["elsewhere"]
    assert (told["date"], told["rule"], told["minutes"]) == ("2026-11-29", "key-sessions/day-before-heavy", 40)


def test_what_stood_against_a_rule_in_the_week_beside_before_is_no_news() -> None:
    against = TWO_WEEKS.format(HEAVY_SUNDAY).replace('mon = "easy 40min"\ntue', 'mon = "tempo 40min"\ntue')
    found = what_if(parse_profile(against), parse_changes("swap tue and wed"), "2026-11-30", OURS)
    assert found.elsewhere == ()
    assert "another week" not in changed_text(found)


def test_weeks_that_are_over_or_far_away_are_not_looked_at() -> None:
    over = TWO_WEEKS.format(HEAVY_SUNDAY).replace("today = 2026-11-23", "today = 2026-11-30")
    far = TWO_WEEKS.format(HEAVY_SUNDAY).replace("starts = 2026-11-30", "starts = 2026-12-21")
    for text, changed in ((over, "2026-11-30"), (far, "2026-12-21")):
        assert what_if(parse_profile(text), parse_changes("move tue to mon"), changed, OURS).elsewhere == ()
