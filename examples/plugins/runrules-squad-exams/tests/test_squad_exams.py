import pytest
import runrules_squad_exams as plugin

from runrules.testing import athlete, parametrize_with_checks, say, week

WEEK = week("mon easy 50min; wed intervals 60min; sat long 90min", starts="2026-11-23")


def said(**settings):
    return say(plugin, athlete(), WEEK, settings={"squad-exams/exam-week": settings})


@parametrize_with_checks(plugin)
def test_it_keeps_what_every_plugin_promises(check):
    check()


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-11-25", "2026-11-27", [25, 26, 27]),
        ("2026-11-16", "2026-11-23", [23]),
        ("2026-11-29", "2026-12-04", [29]),
        ("2026-11-24", "2026-11-24", [24]),
    ],
)
def test_the_days_of_the_exams_are_limited_both_ends_too(first, last, days):
    (limit,) = said(first_day=first, last_day=last)
    assert [day.day for day in limit.dates] == days
    assert (limit.sessions, limit.minutes) == (1, 20)


def test_before_and_after_nothing_is_said():
    assert said(first_day="2026-11-30", last_day="2026-12-04") == ()
    assert said(first_day="2026-11-16", last_day="2026-11-22") == ()
    assert said() == ()


@pytest.mark.parametrize(
    ("settings", "count"),
    [
        ({"first_day": "2026-11-26"}, 4),
        ({"last_day": "2026-11-26"}, 4),
        ({"first_day": "2026-11-27", "last_day": "2026-11-25"}, 3),
    ],
)
def test_days_that_are_not_clear_limit_more_and_are_asked_about(settings, count):
    limit, notice = said(**settings)
    assert len(limit.dates) == count
    assert (notice.kind, notice.level) == ("notice", "warning")


def test_the_coaches_say_how_much():
    (limit,) = said(first_day="2026-11-23", last_day="2026-11-29", sessions=2, minutes=30)
    assert (limit.sessions, limit.minutes) == (2, 30)
    assert "at most two sessions of strength" in limit.message


def test_no_strength_at_all_is_said_plainly():
    (limit,) = said(first_day="2026-11-23", last_day="2026-11-29", sessions=0)
    assert (limit.sessions, limit.message) == (0, "Your squad has exams, so no strength on these days.")
