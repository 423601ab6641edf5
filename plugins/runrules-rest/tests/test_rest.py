"""Rest: which days stay free, and what tiredness and illness close."""

from __future__ import annotations

import pytest

import runrules_rest as plugin
from runrules import (
    CORE,
    DAYS,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Engine,
    Statement,
    Veto,
    parse_profile,
)  # fmt: skip
from runrules.testing import Check, parametrize_with_checks, say

ONE_REST = ["easy 40min", "free", "tempo 45min", "free", "steady 60min", "long 95min", "rest"]
TWO_RESTS = ["rest", "intervals 60min", "easy 50min", "tempo 45min", "rest", "easy 40min", "long 120min"]
EVERY_DAY = [
    "easy 40min", "intervals 60min", "easy 40min", "steady 75min", "tempo 45min", "easy 40min", "long 110min",
]  # fmt: skip


def profile(days: list[str], above: str = "") -> str:
    lines = [f'{day} = "{session}"\n' for day, session in zip(DAYS, days, strict=True)]
    return f"{above}\n[[weeks]]\nstarts = 2026-11-23\n" + "".join(lines)


def setting(rule: str, **values: float) -> str:
    chosen = ", ".join(f"{key} = {value}" for key, value in values.items())
    return f'[rules]\n"rest/{rule}" = {{ {chosen} }}\n'


def under(name: str, said: tuple[Statement, ...]) -> list[Statement]:
    return [one for one in said if one.rule.id == f"rest/{name}"]


def when(one: Statement) -> str:
    return " ".join(DAYS[day.weekday()] for day in getattr(one, "dates", None) or ())


@parametrize_with_checks(plugin)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_the_only_rest_day_is_closed_and_light_legs_are_warned_about() -> None:
    said = say(plugin, profile(ONE_REST))
    assert [(one.kind, when(one), one.work) for one in said] == [
        ("veto", "sun", LOADED_LEGS),
        ("caution", "sun", LEGS & LIGHT),
    ]


def test_of_two_rest_days_one_may_be_used() -> None:
    (one,) = say(plugin, profile(TWO_RESTS))
    assert (one.kind, when(one), one.days, one.work) == ("limit", "mon fri", 1, EVERYTHING & ~(LEGS & LIGHT))


@pytest.mark.parametrize(("keep", "kinds"), [(0, []), (2, ["veto", "caution"])])
def test_how_many_rest_days_stay_can_be_set(keep: int, kinds: list[str]) -> None:
    said = say(plugin, profile(TWO_RESTS, setting("one-rest-day", min_rest=keep)))
    assert [one.kind for one in under("one-rest-day", said)] == kinds


def test_without_a_marked_rest_day_the_last_free_day_is_kept() -> None:
    said = say(plugin, profile([*ONE_REST[:3], *["easy 40min"] * 4]))
    assert [(one.kind, when(one)) for one in said] == [("caution", "tue"), ("limit", "tue")]
    assert said[1].days == 0


def test_of_several_free_days_all_but_one_may_be_used() -> None:
    one, *_ = say(plugin, profile([*ONE_REST[:6], "walk 40min"]))
    assert (one.kind, when(one), one.days) == ("limit", "tue thu sun", 2)
    assert one.message == "You have 3 days without training; strength may use 2, so that 1 stays."


def test_seven_running_days_are_warned_about_and_nothing_is_closed() -> None:
    said = say(plugin, profile(EVERY_DAY))
    assert [(one.rule.id, one.kind) for one in said] == [("rest/no-rest-day", "notice")]


def test_a_day_that_is_not_known_may_be_the_rest_day() -> None:
    assert not say(plugin, '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 40min"\n')


@pytest.mark.parametrize(("most", "spoken"), [(3, True), (4, False), (5, False)])
def test_too_many_hard_days_are_counted(most: int, spoken: bool) -> None:
    week = ["intervals 40min", "free", "tempo 40min", "rest", "hills 40min", "strength legs heavy 30min", "free"]
    said = say(plugin, profile(week, setting("hard-days", max_hard=most)))
    assert ([one.params for one in under("hard-days", said)] == [(("days", 4),)]) is spoken


@pytest.mark.parametrize(("row", "spoken"), [(1, True), (2, True), (3, False)])
def test_too_many_hard_days_in_a_row_are_counted(row: int, spoken: bool) -> None:
    week = ["intervals 40min", "strength full heavy 30min", "tempo 40min", "rest", "free", "free", "free"]
    said = say(plugin, profile(week, setting("hard-days", max_in_row=row)))
    assert ([one.params for one in under("hard-days", said)] == [(("row", 3),)]) is spoken


def test_a_row_of_hard_days_may_run_on_into_the_next_week() -> None:
    following = '[[weeks]]\nstarts = 2026-11-30\nmon = "intervals 40min"\ntue = "tempo 40min"\n'
    text = profile(["free", "free", "free", "free", "free", "rest", "hills 40min"]) + following
    assert [one.params for one in under("hard-days", say(plugin, text))] == [(("row", 3),)]


@pytest.mark.parametrize(("hours", "limit", "spoken"), [
    (5.5, 6, True), (6, 6, False), (4.9, 5, True), (6.9, 7, True), (5, 5, False),
])  # fmt: skip
def test_after_a_short_night_heavy_legs_and_jumps_are_closed_today(hours: float, limit: int, spoken: bool) -> None:
    above = f"today = 2026-11-25\n[athlete.state]\nsleep_hours = {hours}\n" + setting("readiness", sleep_min=limit)
    found = under("readiness", say(plugin, profile(ONE_REST, above)))
    closed = ("veto", "wed", LEGS & HEAVY | JUMPS)
    assert [(one.kind, when(one), one.work) for one in found] == ([closed] if spoken else [])


@pytest.mark.parametrize(("fatigue", "limit", "spoken"), [(7, 7, True), (6, 7, False), (6, 6, True), (8, 9, False)])
def test_tiredness_closes_heavy_legs_and_jumps_today(fatigue: int, limit: int, spoken: bool) -> None:
    above = f"[athlete.state]\nfatigue = {fatigue}\n" + setting("readiness", fatigue_max=limit)
    found = under("readiness", say(plugin, profile(ONE_REST, above)))
    closed = ("veto", "mon", LEGS & HEAVY | JUMPS)
    assert [(one.kind, when(one), one.work) for one in found] == ([closed] if spoken else [])


@pytest.mark.parametrize(
    ("hours", "days", "later"),
    [
        (24, "wed thu", "fri sat sun mon tue wed"),
        (36, "wed thu fri", "sat sun mon tue wed"),
        (72, "wed thu fri sat", "sun mon tue wed"),
    ],
)
def test_fever_closes_everything_until_it_could_be_gone_and_then_all_but_light(
    hours: int, days: str, later: str
) -> None:
    above = "today = 2026-11-25\n[athlete.state]\nfever = true\n" + setting("fever", clear_hours=hours)
    veto, start, notice = under("fever", say(plugin, profile(ONE_REST, above)))
    assert (veto.kind, when(veto), veto.work) == ("veto", days, EVERYTHING)
    assert (start.kind, when(start)) == ("veto", later)
    assert start.work == ((LEGS | UPPER | CORE) & (MODERATE | HEAVY)) | JUMPS
    assert (notice.kind, notice.level) == ("notice", "warning")


def test_nothing_moves_what_fever_closes() -> None:
    vetoes = [one for one in say(plugin, profile(ONE_REST, "[athlete.state]\nfever = true\n")) if one.kind == "veto"]
    fevers = [one for one in vetoes if isinstance(one, Veto) and one.rule.id == "rest/fever"]
    assert [(one.rule.severity, one.severity, one.guards, one.yields_to) for one in fevers] == [
        ("hard", None, None, ""),
        ("hard", None, None, ""),
    ]


def test_the_core_leaves_fever_to_this_plugin() -> None:
    advice = Engine({"rest": plugin}).advise(parse_profile(profile(ONE_REST, "[athlete.state]\nfever = true\n")))
    assert {one.plugin for one in advice.statements} == {"rest"}


def test_fever_on_the_last_day_leaves_nothing_to_start_again_in_this_week() -> None:
    above = "today = 2026-11-29\n[athlete.state]\nfever = true\n"
    assert [one.kind for one in under("fever", say(plugin, profile(ONE_REST, above)))] == ["veto", "notice"]


@pytest.mark.parametrize(("today", "kinds"), [
    ("2026-11-15", []), ("2026-11-16", ["veto", "notice"]), ("2026-11-21", ["veto", "notice"]),
    ("2026-11-22", ["veto", "veto", "notice"]), ("2026-11-30", []),
])  # fmt: skip
def test_fever_speaks_in_every_week_that_its_days_reach_and_in_no_other(today: str, kinds: list[str]) -> None:
    above = f"today = {today}\n[athlete.state]\nfever = true\n"
    assert [one.kind for one in under("fever", say(plugin, profile(ONE_REST, above)))] == kinds


def test_after_a_fever_only_light_work_is_open_up_to_the_same_day_of_the_next_week() -> None:
    following = profile(EVERY_DAY).replace("2026-11-23", "2026-11-30")
    text = profile(EVERY_DAY, "today = 2026-11-28\n[athlete.state]\nfever = true\n") + following
    advice = Engine({"rest": plugin}).advise(parse_profile(text), "2026-11-30")
    legs = [day.grid["legs"] for day in advice.weeks[0].days]
    assert [day["heavy"].verdict for day in legs] == ["no"] * 6 + ["yes"]
    assert {day["light"].verdict for day in legs} == {"yes"}


def test_a_walk_does_not_use_up_the_day() -> None:
    (one,) = under("active-rest", say(plugin, profile([*ONE_REST[:6], "walk 40min"])))
    assert when(one) == "sun"
    assert not under("active-rest", say(plugin, profile([*ONE_REST[:6], "cross 40min"])))


MISSED = ["easy 40min{}", "strength legs moderate 30min", "easy 40min", "free", "free", "free", "rest"]


@pytest.mark.parametrize(("mark", "today", "spoken"), [
    (" done", "2026-11-25", True), ("", "2026-11-25", False), (" done", "2026-11-24", False),
])  # fmt: skip
def test_a_missed_session_is_dropped_when_we_can_tell(mark: str, today: str, spoken: bool) -> None:
    said = say(plugin, profile([day.format(mark) for day in MISSED], f"today = {today}\n"))
    assert [when(one) for one in under("missed-session", said)] == (["tue"] if spoken else [])
