import pytest
import runrules_heat

from runrules.testing import athlete, parametrize_with_checks, say, week

JULY = week("mon easy 50min; tue free; thu easy 40min; sat long 90min", starts="2026-07-13")


def closed(**settings):
    said = say(runrules_heat, athlete(), JULY, settings={"heat/hot-day": settings})
    return [(str(veto.dates[0]), veto.message) for veto in said]


@parametrize_with_checks(runrules_heat)
def test_it_keeps_what_every_plugin_promises(check):
    check()


def test_only_the_days_that_are_forecast_hot_are_closed():
    forecast = "2026-07-13 31.9, 2026-07-14 32, 2026-07-16 36.5, 2026-07-20 40"
    assert closed(forecast=forecast) == [
        ("2026-07-14", "32 °C are forecast today, so no heavy legs."),
        ("2026-07-16", "36.5 °C are forecast today, so no heavy legs."),
    ]


def test_the_runner_decides_what_is_hot():
    assert closed(forecast="2026-07-14 30", hottest_c=29) != []
    assert closed(forecast="2026-07-14 34", hottest_c=35) == []


def test_without_a_forecast_it_is_silent():
    assert closed() == []


@pytest.mark.parametrize("forecast", ["hot", "2026-07-14", "14.7. 34", "2026-07-14 99"])
def test_a_forecast_that_cannot_be_read_is_refused(forecast):
    with pytest.raises(AssertionError, match="forecast"):
        closed(forecast=forecast)
