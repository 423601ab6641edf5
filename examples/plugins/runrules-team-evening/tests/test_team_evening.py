import pytest
from runrules_team_evening import plugin

from runrules.testing import athlete, parametrize_with_checks, say, week

WEEK = week("mon easy 50min; wed intervals 60min; thu easy 40min; sat long 90min", starts="2026-11-23")


def kinds(runner, **settings):
    said = say(plugin, runner, WEEK, settings={"team-evening/evening": settings})
    return [(one.kind, one.message) for one in said]


@parametrize_with_checks(plugin)
def test_it_keeps_what_every_plugin_promises(check):
    check()


def test_it_wishes_for_a_session_and_prefers_the_evening():
    message = "Your team lifts on Thursdays."
    assert kinds(athlete()) == [("prefer", message), ("propose", message)]


@pytest.mark.parametrize(("day", "date"), [("mon", "2026-11-23"), ("sun", "2026-11-29")])
def test_the_team_says_which_day(day, date):
    prefer, _ = say(plugin, athlete(), WEEK, settings={"team-evening/evening": {"day": day}})
    assert [str(one) for one in prefer.dates] == [date]


def test_who_wants_one_session_gets_no_second():
    assert [kind for kind, _ in kinds(athlete(sessions=1))] == ["prefer"]
