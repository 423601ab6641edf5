"""What a coach lays down in a profile: locked sessions, a template for the week, who switched a rule off."""

from __future__ import annotations

import json
from datetime import date

import jsonschema
import pytest

from runrules import Engine, ProfileError, parse_profile, to_json, to_text
from runrules.account import fingerprint
from runrules.models import FULL, LEGS, MODERATE, Lock, Strength
from runrules.profile import input_schema

WEEK = "[[weeks]]\nstarts = 2026-11-23\n"


def wrong(text: str) -> list[tuple[str, str]]:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text)
    return [(one.code, one.message) for one in caught.value.problems]


def hint(text: str) -> str:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text)
    return caught.value.problems[0].hint


def test_a_session_is_locked_with_a_reason_and_whoever_says_so() -> None:
    text = 'tue = { kind = "strength", locked = "the group meets then", locked_by = "Coach Kim" }\n'
    (one,) = parse_profile(WEEK + text).weeks[0].days[1].strength
    assert one == Strength(FULL & MODERATE, lock=Lock("the group meets then", "Coach Kim"))
    (other,) = parse_profile(WEEK + 'tue = [{ kind = "strength", locked = "why" }]\n').weeks[0].days[1].strength
    assert other.lock == Lock("why", "")


@pytest.mark.parametrize("value", ["true", '""', '"  "', "3"])
def test_a_lock_without_a_reason_is_refused(value: str) -> None:
    ((code, message),) = wrong(f'{WEEK}tue = {{ kind = "strength", locked = {value} }}\n')
    assert (code, message.partition(",")[0]) == ("P404", "locking a session needs a reason")


def test_who_locked_it_alone_is_no_lock() -> None:
    assert wrong(f'{WEEK}tue = {{ kind = "strength", locked_by = "Coach" }}\n') == [
        ("P405", "locked_by names somebody, but locked does not say why")
    ]


def test_a_run_cannot_be_locked() -> None:
    assert wrong(f'{WEEK}tue = {{ effort = "easy", locked = "why" }}\n') == [
        ("P304", '"locked" does not go with "easy"')
    ]


def test_locked_as_a_word_is_told_how_it_is_written() -> None:
    text = f'{WEEK}tue = "strength heavy locked"\n'
    assert wrong(text) == [("P301", '"locked" is not a word of a session')]
    assert 'locked = "the group meets then"' in hint(text)


def test_a_template_fills_the_days_that_a_week_leaves_out() -> None:
    template = '[template]\nmon = "easy 40min"\ntue = "strength legs"\nwed = "rest"\n'
    text = f'{template}{WEEK}wed = "free"\nthu = "tempo 40min"\n'
    mon, tue, wed, thu, fri, *_ = parse_profile(text).weeks[0].days
    assert (mon.known, mon.template, [run.effort for run in mon.runs]) == (True, True, ["easy"])
    assert [one.work for one in tue.strength] == [LEGS & MODERATE]
    assert (wed.template, wed.rest) == (False, False)
    assert (thu.template, thu.known) == (False, True)
    assert (fri.template, fri.known) == (False, False)


def test_a_template_goes_by_the_names_of_days_whatever_day_a_week_starts_on() -> None:
    text = '[template]\nmon = "easy 40min"\n[[weeks]]\nstarts = 2026-11-25\n[[weeks]]\nstarts = 2026-12-02\n'
    weeks = parse_profile(text).weeks
    assert [[day.date for day in week.days if day.template] for week in weeks] == [
        [date(2026, 11, 30)],
        [date(2026, 12, 7)],
    ]


def test_a_template_may_stand_anywhere_in_the_file_and_hold_locks() -> None:
    text = f'{WEEK}[template]\ntue = {{ kind = "strength", locked = "why" }}\n'
    (one,) = parse_profile(text).weeks[0].days[1].strength
    assert one.lock == Lock("why")


def test_what_has_a_date_does_not_go_with_a_template() -> None:
    assert wrong(f'[template]\nmon = "race 10k"\ntue = "easy 40min done"\n{WEEK}') == [
        ("P304", "a race does not go with a template, which has no dates"),
        ("P304", "tue holds what is done, which does not go with a template: it has no dates"),
    ]


def test_what_is_wrong_with_a_template_is_told_once_with_its_place_however_many_weeks_there_are() -> None:
    text = f'[template]\nmon = "esay 40min"\nmoon = "rest"\n{WEEK}[[weeks]]\nstarts = 2026-11-30\n'
    with pytest.raises(ProfileError) as caught:
        parse_profile(text, "sam.toml")
    shown = str(caught.value)
    assert 'sam.toml:2:8: error[P301]: "esay" is not a word of a session' in shown
    assert 'sam.toml:3:1: error[P101]: "moon" is not a key of [template]' in shown
    assert len(caught.value.problems) == 2
    assert wrong(f"template = 3\n{WEEK}") == [("P201", "template must be a table, not 3")]


def test_the_advice_says_which_days_come_from_the_template() -> None:
    advice = Engine([]).advise(parse_profile(f'[template]\nmon = "easy 40min"\nsun = "rest"\n{WEEK}tue = "free"\n'))
    assert "From the template, as the week of 2026-11-23 leaves them out: Mon 23, Sun 29." in advice.assumed
    assert "From the template" in to_text(advice)
    days = json.loads(to_json(advice))["weeks"][0]["days"]
    assert [day["day"] for day in days if day.get("template")] == ["mon", "sun"]


def test_a_day_from_a_template_is_advised_on_as_if_it_were_written_in_the_week() -> None:
    days = 'mon = "easy 40min"\ntue = "strength legs heavy"\nwed = "intervals 50min"\n'
    template = Engine().advise(parse_profile(f"[template]\n{days}{WEEK}"))
    written = Engine().advise(parse_profile(WEEK + days))
    assert [day.strength for day in template.weeks[0].days] == [day.strength for day in written.weeks[0].days]
    assert template.statements == written.statements
    assert template.input != written.input


def test_a_race_falls_on_a_day_of_the_template() -> None:
    text = f'[template]\nsun = "long 90min"\n[[races]]\ndate = 2026-11-29\ndistance = "10k"\n{WEEK}'
    sunday = parse_profile(text).weeks[0].days[6]
    assert [run.effort for run in sunday.runs] == ["long", "race"]


def test_an_empty_template_changes_nothing_not_even_the_name() -> None:
    assert fingerprint(parse_profile(f"[template]\n{WEEK}")) == fingerprint(parse_profile(WEEK))


def test_who_switched_a_rule_off_is_told() -> None:
    text = '[rules]\n"trail/lateral-balance" = { off = "in a class", off_by = "Coach Kim" }\n' + WEEK
    advice = Engine().advise(parse_profile(text))
    assert [(one.reason, one.by) for one in advice.switched_off] == [("in a class", "Coach Kim")]
    assert "- trail/lateral-balance, by Coach Kim: in a class" in to_text(advice)
    assert json.loads(to_json(advice))["switched_off"][0]["by"] == "Coach Kim"
    assert wrong('[rules]\n"a/b" = { off_by = "Coach" }\n' + WEEK) == [
        ("P405", "off_by names somebody, but off does not say why")
    ]


@pytest.mark.parametrize(
    ("day", "good"),
    [
        ({"kind": "strength", "locked": "why", "locked_by": "Coach"}, True),
        ({"kind": "strength", "locked": " "}, False),
        ({"kind": "strength", "locked": True}, False),
        ({"effort": "easy", "locked": "why"}, False),
    ],
)
def test_the_schema_knows_locks_and_templates(day: object, good: bool) -> None:
    check = jsonschema.Draft202012Validator(input_schema())
    for raw in (
        {"weeks": [{"starts": "2026-11-23", "tue": day}]},
        {"template": {"tue": day}, "weeks": [{"starts": "2026-11-23"}]},
    ):
        assert check.is_valid(raw) is good
    assert not check.is_valid({"template": {"moon": "rest"}, "weeks": [{"starts": "2026-11-23"}]})
    off = {"rules": {"a/b": {"off": "why", "off_by": "Coach"}}, "weeks": [{"starts": "2026-11-23"}]}
    assert check.is_valid(off)
