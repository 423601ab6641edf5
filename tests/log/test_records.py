"""What a decision log holds: every statement and what came of it, what was read and changed, what was overridden."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from docs.refresh import ROOT
from hypothesis import HealthCheck, given, settings

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    LEGS,
    MODERATE,
    UPPER,
    Apart,
    Athlete,
    Caution,
    Engine,
    Favour,
    Limit,
    Notice,
    Prefer,
    Profile,
    Propose,
    Setting,
    Settings,
    Veto,
    Week,
    hurting,
    load_profile,
    parse_profile,
    to_json,
)
from runrules.explain import check
from runrules.log import to_lines
from runrules.log.schema import log_schema
from tests.profiles_strategy import profiles
from tests.toys import FRI, MON, START, THU, TUE, WED, Toy, profile, rule, toy

VALID = jsonschema.Draft202012Validator(log_schema())
Record = dict[str, Any]


def logged(plugins: dict[str, Any] | None, asked: Profile, which: date | str | None = None) -> list[Record]:
    kept: list[Record] = []
    Engine(plugins, log=kept.extend).advise(asked, which)
    return kept


def of(records: list[Record], kind: str) -> list[Record]:
    return [one for one in records if one["record"] == kind]


def test_a_run_begins_with_its_head_which_says_how_many_records_follow() -> None:
    head, *rest = logged({"toy": toy("toy", Veto(rule(), LEGS, (TUE,)))}, profile())
    assert (head["record"], head["act"], head["schema"], head["records"]) == (
        "run",
        "advise",
        "runrules.log/1",
        len(rest),
    )
    assert (head["today"], head["weeks"], head["status"]) == ("2026-11-23", ["2026-11-23"], "complete")
    assert [(one["name"], one["status"]) for one in head["plugins"]] == [("toy", "heard")]
    assert {one["run"] for one in rest} == {head["run"]}


def test_each_statement_of_the_advice_has_one_record_in_its_order() -> None:
    kept: list[Record] = []
    asked = load_profile(ROOT / "examples" / "marathon-build.toml")
    advice = Engine(log=kept.extend).advise(asked, "all")
    assert [one["id"] for one in of(kept, "statement")] == [one.id for one in advice.statements]
    assert [one["rule"] for one in of(kept, "statement")] == [one.rule for one in advice.statements]
    lifts = [lift for week in advice.weeks for day in week.days for lift in day.strength]
    assert [one["id"] for one in of(kept, "session")] == [lift.id for lift in lifts]
    assert len(of(kept, "unplaced")) == len(advice.unplaced)


def test_a_veto_says_which_cells_it_closed_and_which_session_it_moved() -> None:
    (one,) = of(
        logged({"toy": toy("toy", Veto(rule(), LEGS & HEAVY, (TUE,)))}, profile(tue="strength legs heavy 35min")),
        "statement",
    )
    assert one["changed"]["cells"] == [{"date": "2026-11-24", "work": ["legs heavy"], "before": "yes", "after": "no"}]
    (turned,) = one["changed"]["sessions"]
    assert (turned["before"]["date"], turned["after"]["date"]) == ("2026-11-24", "2026-11-23")
    assert one["shows_in"] == {"days": ["2026-11-24"], "sessions": ["2026-11-23/1"]}


def test_what_two_vetoes_close_alike_neither_changes_alone() -> None:
    both = {name: toy(name, Veto(rule(f"{name}/x"), LEGS & HEAVY, (TUE,))) for name in ("one", "two")}
    found = of(logged(both, profile()), "statement")
    assert [one["changed"] for one in found] == [{"cells": [], "sessions": []}] * 2


def test_a_proposal_says_what_would_not_be_there_without_it() -> None:
    (one,) = of(logged({"toy": toy("toy", Propose(rule(), LEGS & HEAVY, 30, 1))}, profile()), "statement")
    (turned,) = one["changed"]["sessions"]
    assert (turned["wish"], turned["before"], turned["after"]["date"]) == ("session", None, "2026-11-23")


def test_a_caution_a_distance_and_a_limit_say_what_they_changed() -> None:
    want = [Propose(rule(), LEGS & HEAVY, 30, 1, name) for name in ("a", "b")]
    found = {
        one["kind"]: one
        for one in of(
            logged(
                {
                    "toy": toy(
                        "toy",
                        *want,
                        Caution(rule(), LEGS, (MON,)),
                        Apart(rule(), LEGS, LEGS, 2),
                        Limit(rule(), LEGS, minutes=20),
                    )
                },
                profile(),
            ),
            "statement",
        )
    }
    assert found["caution"]["changed"]["cells"][0]["after"] == "warn"
    assert {one["before"]["minutes"] for one in found["limit"]["changed"]["sessions"]} == {30}
    (moved,) = found["apart"]["changed"]["sessions"]
    assert (moved["before"]["date"], moved["after"]["date"]) == ("2026-11-25", "2026-11-26")


def test_words_and_exercises_change_no_cell_and_no_session() -> None:
    plugin = toy("toy", Notice(rule(), "Words."), Favour(rule(), ("plank",)))
    assert [one["changed"] for one in of(logged({"toy": plugin}, profile()), "statement")] == [None, None]


def test_an_overridden_statement_names_what_outranks_it() -> None:
    plugin = toy("toy", Prefer(rule("toy/like"), LEGS, (TUE,), 1), Veto(rule("toy/shut"), EVERYTHING, (TUE,)))
    like, shut = of(logged({"toy": plugin}, profile()), "statement")
    assert (like["upheld"], shut["upheld"]) == (False, True)
    assert [(one["id"], one["rule"]) for one in like["overridden_by"]] == [(shut["id"], "toy/shut")]


def test_a_rule_that_is_switched_off_is_an_override_with_its_reason_and_what_it_would_have_said() -> None:
    top = '[rules]\n"toy/rule" = { off = "I know better" }'
    records = logged({"toy": toy("toy", Veto(rule(), LEGS & HEAVY, (TUE,)))}, profile(top))
    (one,) = of(records, "override")
    assert (one["what"], one["rule"], one["reason"], one["author"]) == ("rule", "toy/rule", "I know better", None)
    assert [(each["kind"], each["dates"], each["work"]) for each in one["statements"]] == [
        ("veto", ["2026-11-24"], ["legs heavy"])
    ]
    assert of(records, "statement") == []


def test_what_a_plugin_read_is_there_with_its_values_and_who_read_it() -> None:
    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        assert athlete.age == 40
        assert week.on(WED)
        return [Veto(known, LEGS, (FRI,))]

    known, asked = rule(), profile("[athlete]\nage = 40", wed="easy 50min")
    records = logged({"toy": Toy((known,), answer), "mute": toy("mute")}, asked)
    (inputs,) = of(records, "inputs")
    assert inputs["read"] == {"toy": ["athlete.age", "week.after", "week.before", "week.days"]}
    assert inputs["values"]["athlete.age"] == 40
    assert inputs["values"]["week.days"][2] == {
        "date": "2026-11-25",
        "runs": [{"effort": "easy", "minutes": 50, "key": False}],
    }
    (one,) = of(records, "statement")
    assert one["read"] == inputs["read"]["toy"]


def test_what_is_read_for_a_plugin_by_the_catalogue_counts_as_read_by_it() -> None:
    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        return [Veto(known, LEGS, (FRI,))] if not hurting(athlete) else []

    known = rule()
    (inputs,) = of(logged({"toy": Toy((known,), answer)}, profile()), "inputs")
    assert "athlete.injuries" in inputs["read"]["toy"]


def test_settings_that_were_taken_say_who_set_them() -> None:
    known = rule(settings=(Setting("hours", 24, 0, 72), Setting("days", 1, 0, 7)))

    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        return [Veto(known, LEGS, (FRI,))] if settings.whole(known, "hours") + settings.whole(known, "days") else []

    top = '[rules]\n"toy/rule" = { hours = 48 }'
    (one,) = of(logged({"toy": Toy((known,), answer)}, profile(top)), "statement")
    assert one["settings"] == {
        "days": {"value": 1, "set_by": "default"},
        "hours": {"value": 48, "set_by": "profile"},
    }


def test_reads_are_told_week_by_week() -> None:
    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        return [Veto(known, LEGS, None)] if week.starts == START or athlete.age else []

    known = rule()
    asked = profile(thu="easy 30min")
    two = type(asked)((*asked.weeks, profile_of_next(asked)), asked.athlete, asked.today)
    first, second = of(logged({"toy": Toy((known,), answer)}, two, "all"), "inputs")
    assert (first["read"], second["read"]) == ({"toy": ["week.days"]}, {"toy": ["athlete.age", "week.days"]})


def profile_of_next(asked: Profile) -> Any:
    text = "[[weeks]]\nstarts = 2026-11-30\nmon = 'free'\n"
    return parse_profile(text).weeks[0]


def test_a_session_has_its_reasons_and_what_it_was_before() -> None:
    plugin = toy("toy", Veto(rule(), LEGS & HEAVY, (TUE,)))
    (one,) = of(logged({"toy": plugin}, profile(tue="strength legs heavy 35min")), "session")
    assert (one["verdict"], one["date"], one["before"]["date"]) == ("moved", "2026-11-23", "2026-11-24")
    assert one["because"] == one["blocked_by"] == [{"id": "s1", "rule": "toy/rule"}]


def test_a_wish_without_a_day_has_a_record_with_its_rung() -> None:
    plugin = toy("toy", Propose(rule(), LEGS & MODERATE, 30, 1), Veto(rule("toy/no"), EVERYTHING))
    (one,) = of(logged({"toy": plugin}, profile()), "unplaced")
    assert (one["rung"], one["instead"]) == ("nothing this week", None)
    assert {each["rule"] for each in one["because"]} == {"toy/no"}


def test_a_plugin_that_fails_is_in_the_head_and_what_is_closed_for_it_is_a_statement() -> None:
    def answer(*_: object) -> list[Veto]:
        raise RuntimeError("broken")

    head, *rest = logged({"toy": Toy((rule(),), answer)}, profile())
    assert (head["status"], head["failures"][0]["plugin"]) == ("degraded", "toy")
    assert {one["severity"] for one in of(rest, "statement")} == {"hard"}


def test_a_check_logs_each_planned_session_and_what_it_breaks() -> None:
    kept: list[Record] = []
    plugin = toy("toy", Veto(rule(), LEGS & HEAVY, (TUE,)), Caution(rule("toy/soft"), UPPER, (THU,)))
    engine = Engine({"toy": plugin}, log=kept.extend)
    check(profile(tue="strength legs heavy", thu="strength upper", fri="strength core"), engine=engine)
    assert [(one["date"], one["outcome"]) for one in of(kept, "judged")] == [
        ("2026-11-24", "broken"),
        ("2026-11-26", "warned"),
        ("2026-11-27", "passes"),
    ]
    assert kept[0]["act"] == "check"
    assert len(of(kept, "statement")) == 2
    assert not of(kept, "session")


def test_a_log_that_cannot_be_kept_keeps_the_advice_back() -> None:
    def full(_: object) -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        Engine({"toy": toy("toy")}, log=full).advise(profile())


@given(profiles())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_log_changes_no_answer_is_the_same_each_time_and_as_its_schema_says(drawn: tuple[object, Profile]) -> None:
    texts = []
    for _ in range(2):
        kept: list[Record] = []
        advice = Engine(log=kept.extend).advise(drawn[1], "all")
        texts.append(to_lines(kept))
    assert texts[0] == texts[1]
    assert to_json(advice) == to_json(Engine().advise(drawn[1], "all"))
    for line in texts[0].splitlines():
        VALID.validate(json.loads(line))


def test_the_work_of_areas_beside_legs_is_put_in_words() -> None:
    plugin = toy("toy", Veto(rule(), UPPER | CORE & HEAVY, (THU,)))
    (one,) = of(logged({"toy": plugin}, profile()), "statement")
    assert one["changed"]["cells"][0]["work"] == one["work"] == ["upper", "core heavy"]
