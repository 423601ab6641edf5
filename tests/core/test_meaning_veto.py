"""What a veto and a caution mean: worked examples, one line of arrangement and one of expectation."""

from __future__ import annotations

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    Caution,
    Engine,
    Prefer,
    Propose,
    Veto,
)
from runrules.explain import check
from tests.toys import (
    FRI,
    MON,
    RULE,
    SAT,
    START,
    SUN,
    THU,
    TUE,
    WED,
    advised,
    behind,
    lifts,
    placed,
    profile,
    row,
    rule,
    rules_behind,
    spoken,
    toy,
    unnamed,
)

WANT = Propose(RULE, LEGS & HEAVY, 30, 1)


def test_a_veto_closes_its_work_on_its_day_and_nothing_else() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY, (TUE,)))
    assert row(advice, "legs", "heavy") == "yes no yes yes yes yes yes"
    assert row(advice, "legs", "moderate") == row(advice, "jumps", "heavy") == "yes yes yes yes yes yes yes"


def test_a_session_goes_to_the_first_day_that_no_veto_closes() -> None:
    assert placed(advised(WANT, Veto(RULE, LEGS & HEAVY, (MON, TUE)))) == ["wed legs heavy new"]


def test_a_veto_of_one_cell_keeps_out_a_session_that_holds_it_among_others() -> None:
    full = Propose(RULE, (LEGS | CORE) & HEAVY, 30, 1)
    assert placed(advised(full, Veto(RULE, CORE & HEAVY, (MON,)))) == ["tue legs+core heavy new"]


def test_a_veto_without_dates_closes_the_whole_week() -> None:
    advice = advised(WANT, Veto(RULE, LEGS))
    assert row(advice, "legs", "light") == row(advice, "legs", "heavy") == "no no no no no no no"
    assert placed(advice) == ["mon upper+core moderate new"]


def test_a_veto_on_dates_of_other_weeks_closes_nothing_here() -> None:
    last_sunday = START.replace(day=22)
    assert placed(advised(WANT, Veto(RULE, EVERYTHING, (last_sunday,)))) == ["mon legs heavy new"]


def test_two_vetoes_close_what_either_closes_and_each_cell_names_its_own() -> None:
    one, two = rule("toy/one"), rule("toy/two")
    advice = advised(Veto(one, LEGS & (HEAVY | LIGHT), (MON,)), Veto(two, LEGS & (HEAVY | MODERATE), (MON,)))
    monday = advice.weeks[0].days[0].grid["legs"]
    assert [monday[load].verdict for load in monday] == ["no", "no", "no"]
    assert rules_behind(advice, monday["heavy"].because) == ["toy/one", "toy/two"]
    assert rules_behind(advice, monday["moderate"].because) == ["toy/two"]
    assert rules_behind(advice, monday["light"].because) == ["toy/one"]


def test_a_morning_veto_leaves_the_work_open_after_the_run() -> None:
    advice = advised(WANT, Veto(RULE, LEGS & HEAVY, (MON,), part="am"), mon="easy 40min am")
    assert row(advice, "legs", "heavy") == "after-run yes yes yes yes yes yes"
    (lift,) = lifts(advice)
    assert (lift.after_run, lift.part) == (True, "pm")
    assert [one.kind for one in behind(advice, lift.because)] == ["propose", "veto"]


def test_a_morning_veto_on_a_day_without_a_run_closes_nothing() -> None:
    advice = advised(WANT, Veto(RULE, LEGS & HEAVY, (MON,), part="am"))
    assert row(advice, "legs", "heavy") == "yes yes yes yes yes yes yes"
    assert [lift.after_run for lift in lifts(advice)] == [False]


def test_a_morning_veto_moves_a_planned_morning_session_to_the_evening_or_another_day() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY, (MON,), part="am"), mon=["strength legs heavy am", "intervals 50min pm"])
    (lift,) = lifts(advice)
    assert (lift.verdict, lift.from_) == ("moved", MON)
    assert rules_behind(advice, lift.because) == ["toy/rule"]


def test_an_evening_veto_leaves_a_planned_morning_session_where_it_is() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY, (MON,), part="pm"), mon=["strength legs heavy am", "easy 50min pm"])
    assert placed(advice) == ["mon legs heavy kept am"]


def test_a_veto_is_always_upheld_and_shows_the_graver_severity() -> None:
    advice = advised(WANT, Veto(RULE, LEGS & HEAVY, (MON,), severity="hard"))
    (veto,) = spoken(advice, "veto")
    assert (veto.upheld, veto.by, veto.severity) == (True, (), "hard")


def test_a_caution_warns_and_closes_nothing() -> None:
    every = Caution(RULE, LEGS & HEAVY)
    advice = advised(WANT, every)
    assert row(advice, "legs", "heavy") == "warn warn warn warn warn warn warn"
    assert placed(advice) == ["mon legs heavy new"]
    assert [one.kind for one in behind(advice, lifts(advice)[0].because)] == ["caution", "propose"]


def test_a_new_session_goes_around_a_caution() -> None:
    assert placed(advised(WANT, Caution(RULE, LEGS & HEAVY, (MON, TUE)))) == ["wed legs heavy new"]


def test_a_caution_weighs_more_than_any_points() -> None:
    advice = advised(WANT, Caution(RULE, LEGS & HEAVY, (FRI,)), Prefer(RULE, LEGS, (FRI,), 100))
    assert placed(advice) == ["mon legs heavy new"]


def test_a_planned_session_stays_on_a_day_with_a_caution() -> None:
    advice = advised(Caution(RULE, LEGS & HEAVY, (TUE,)), tue="strength legs heavy")
    assert placed(advice) == ["tue legs heavy kept"]
    assert [one.kind for one in behind(advice, lifts(advice)[0].because)] == ["caution"]


def test_a_cautioned_session_is_not_made_lighter_to_avoid_the_warning() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, WED, THU, FRI, SAT))
    assert placed(advised(WANT, closed, Caution(RULE, LEGS & HEAVY, (SUN,)))) == ["sun legs heavy new"]


def test_where_a_veto_closes_too_a_caution_has_no_effect_and_the_cell_is_closed() -> None:
    advice = advised(Caution(rule("toy/warns"), JUMPS, (MON,)), Veto(rule("toy/closes"), LOADED_LEGS, (MON,)))
    assert advice.weeks[0].days[0].grid["jumps"]["light"].verdict == "no"
    (caution,) = spoken(advice, "caution")
    assert (caution.upheld, rules_behind(advice, caution.by)) == (False, ["toy/closes"])


def test_a_caution_beside_a_morning_veto_is_named_too() -> None:
    advice = advised(
        Caution(rule("toy/warns"), LEGS, (MON,)), Veto(rule("toy/am"), LEGS, (MON,), part="am"), mon="easy 40min"
    )
    cell = advice.weeks[0].days[0].grid["legs"]["light"]
    assert (cell.verdict, rules_behind(advice, cell.because)) == ("after-run", ["toy/am", "toy/warns"])


def test_every_cell_that_is_not_simply_open_names_a_statement() -> None:
    advice = advised(
        Veto(RULE, LEGS & LIGHT, (MON,), part="pm"),
        Veto(RULE, LEGS & HEAVY, (TUE,), part="am"),
        Veto(RULE, JUMPS),
        Caution(RULE, CORE, (WED,)),
        tue="easy 30min",
    )
    assert unnamed(advice) == []


def test_a_veto_on_the_evening_objects_to_no_session_of_the_morning() -> None:
    evening = Veto(RULE, LEGS, (TUE,), part="pm")
    engine = Engine({"toy": toy("toy", evening)})
    broken = {
        part: [one.rule for one in check(profile(tue=f"strength legs heavy {part}"), engine=engine).broken]
        for part in ("am", "pm")
    }
    assert broken == {"am": [], "pm": ["toy/rule"]}
