"""Moving a run or a session: refused with the reason, or shown with its cost, made, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from runrules import parse_profile

from .visitor import FIVE, FRI, MON, SAT, SUN, THU, TUE, WED, Visitor, example

if TYPE_CHECKING:
    from playwright.sync_api import Route

RUNS = ["", "Intervals", "Easy", "Tempo", "", "Easy", "Long"]
LIFTS = ["", "Upper+core", "", "", "Legs+core+jumps", "", ""]


def test_a_run_that_is_dragged_shows_what_it_costs_and_moves_when_that_is_accepted(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(THU), FRI)
    told = visitor.answer()
    assert "Tempo from Thursday to Friday?" in told
    assert "Strength moves from Fri to Wed: legs+core+jumps heavy, 40 min." in told
    assert "key-sessions/same-day-after, C" in told
    assert visitor.runs() == RUNS
    visitor.press("Make the change")
    assert visitor.runs() == ["", "Intervals", "Easy", "", "Tempo", "Easy", "Long"]
    assert visitor.lifts() == ["", "Upper+core", "Legs+core+jumps", "", "", "", ""]
    visitor.says("Done: Tempo from Thursday to Friday.")


LOCKED = """today = 2026-11-23
[athlete]
strength_since = 2026-05-04
equipment = ["gym"]
[strength]
sessions = 1
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = { kind = "strength", areas = "legs", load = "heavy", minutes = 40, locked = "the gym is open", locked_by = "Kim" }
wed = "easy 40min"
thu = "intervals 60min"
fri = "free"
sat = "long 80min"
sun = "rest"
"""


def test_a_key_run_that_comes_next_to_a_locked_session_is_asked_about_first(visitor: Visitor) -> None:
    rule = {"plugin": "key-sessions", "rule": "key-sessions/day-before-heavy", "kind": "veto", "severity": "firm"}
    because = [{**rule, "evidence": "B", "message": "Wednesday brings intervals, so no heavy legs the evening before."}]
    locked = {"reason": "the gym is open", "by": "Kim"}
    over = [{"date": TUE, "areas": ["legs"], "load": "heavy", "locked": locked, "because": because}]

    def told(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "overridden": over})

    visitor.load(LOCKED)
    visitor.page.route("**/v1/what-if", told)
    visitor.pick(visitor.run(THU))
    visitor.day(WED).locator(".flag.warn", has_text="what is locked stands against a rule").wait_for()
    visitor.over(WED)
    visitor.page.mouse.up()
    visitor.settled()
    answer = visitor.answer()
    assert "What it costs" in answer
    assert "Tue: legs heavy is locked by Kim (the gym is open) and stays, against a rule." in answer
    assert "no heavy legs the evening before. [key-sessions/day-before-heavy, B]" in answer
    visitor.press("Make the change")
    assert "against: key-sessions/day-before-heavy (intervals tomorrow)" in visitor.lift(TUE).inner_text()


def test_a_change_that_is_left_leaves_everything_as_it_was(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(THU), FRI)
    visitor.press("Leave it as it is")
    assert visitor.page.locator("#answer").is_hidden()
    assert (visitor.runs(), visitor.lifts()) == (RUNS, LIFTS)
    assert visitor.page.locator("#undo").is_disabled()


def test_strength_on_a_closed_day_is_refused_with_the_rule_in_words(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.lift(FRI), WED)
    told = visitor.answer()
    assert "Refused: Legs+core+jumps heavy, 40 min from Friday to Wednesday" in told
    assert "Thursday brings a tempo run, so no heavy legs the evening before." in told
    assert "key-sessions/day-before-heavy" in told
    assert visitor.page.get_by_role("button", name="Make the change").count() == 0
    visitor.press("Close")
    assert visitor.lifts() == LIFTS


def test_strength_that_is_moved_is_the_runners_own_from_then_on(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.lift(TUE), THU)
    assert visitor.lifts() == ["", "", "", "Upper+core", "Legs+core+jumps", "", ""]
    assert "as planned" in visitor.lift(THU).inner_text()
    assert 'thu = ["tempo 50min", "strength upper+core moderate 30min"]' in visitor.saved()


def test_every_day_says_at_once_what_it_would_say_to_what_is_held(visitor: Visitor) -> None:
    visitor.start()
    visitor.page.route("**/v1/what-if", lambda route: None)  # it never answers
    visitor.pick(visitor.lift(FRI))
    flags = {date: visitor.flag(date) for date in (MON, TUE, WED, THU, SAT, SUN)}
    assert flags[MON] == "× closed: intervals tomorrow"
    assert flags[TUE] == "× closed: intervals today"
    assert flags[SUN] == "× closed: long run today"
    assert all(words.startswith("× closed: ") for words in flags.values())
    visitor.page.keyboard.press("Escape")
    assert visitor.page.locator(".flag").count() == 0
    visitor.page.mouse.up()
    assert visitor.lifts() == LIFTS


def test_while_a_run_is_held_each_day_is_thought_through(visitor: Visitor) -> None:
    visitor.start()
    visitor.pick(visitor.run(THU))
    assert visitor.flag(MON).startswith(("… not judged yet; intervals on tue is next to it", "! "))
    visitor.day(WED).locator(".flag.warn", has_text="hard days side by side").wait_for()
    visitor.day(FRI).locator(".flag.warn", has_text="strength moves").wait_for()
    visitor.day(SUN).locator(".flag.warn", has_text="two key runs on one day").wait_for()
    visitor.over(THU)
    visitor.page.mouse.up()
    visitor.says("Tempo stays on Thursday.", now=True)
    assert visitor.runs() == RUNS


def test_two_key_runs_on_one_day_are_asked_about_although_no_rule_judges_them(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(THU), TUE)
    assert "Two key runs would stand on Tue 24 Nov 2026." in visitor.answer()


def test_what_costs_nothing_is_made_at_once_and_can_be_taken_back(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(SAT), WED)
    assert visitor.page.locator("#answer").is_hidden()
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]
    assert visitor.page.locator("#undo").evaluate("(one) => one === document.activeElement")
    visitor.press("Undo")
    assert (visitor.runs(), visitor.lifts()) == (RUNS, LIFTS)
    assert visitor.page.locator("#undo").is_disabled()
    visitor.says("Taken back: move easy from sat to wed.")


def test_changes_are_taken_back_by_keys_one_after_the_other(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(SAT), WED)
    visitor.drag(visitor.run(THU), FRI)
    visitor.press("Make the change")
    visitor.page.keyboard.press("Control+z")
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]
    visitor.page.keyboard.press("Control+z")
    assert visitor.runs() == RUNS


def test_a_card_is_moved_by_keyboard_and_a_screen_reader_is_told_each_step(visitor: Visitor) -> None:
    visitor.start()
    grip = visitor.page.get_by_role("button", name="Move strength legs+core+jumps heavy, 40 min, Friday")
    grip.focus()
    visitor.page.keyboard.press("Enter")
    visitor.says("Picked up: legs+core+jumps heavy, 40 min.", now=True)
    visitor.page.keyboard.press("ArrowLeft")
    visitor.says("Thursday: closed: tempo run today.", now=True)
    visitor.page.keyboard.press("ArrowLeft")
    visitor.says("Wednesday: closed: tempo run tomorrow.", now=True)
    visitor.page.keyboard.press("Enter")
    visitor.settled()
    assert "Refused: " in visitor.answer()
    assert visitor.page.locator("#answer-title").evaluate("(one) => one === document.activeElement")
    visitor.page.keyboard.press("Escape")
    assert visitor.page.locator("#answer").is_hidden()
    assert grip.evaluate("(one) => one === document.activeElement")


def test_a_run_is_dropped_by_keyboard_where_it_was_carried(visitor: Visitor) -> None:
    visitor.start()
    visitor.page.get_by_role("button", name="Move easy 40 min, Saturday").focus()
    for key in ("Space", "Home", "ArrowRight", "ArrowRight", "Space"):
        visitor.page.keyboard.press(key)
    visitor.settled()
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]


def test_escape_and_going_elsewhere_leave_a_card_where_it_was(visitor: Visitor) -> None:
    visitor.start()
    grip = visitor.page.get_by_role("button", name="Move tempo 50 min, Thursday")
    for key in ("Escape", "Tab"):
        grip.focus()
        for each in ("Enter", "ArrowRight", key):
            visitor.page.keyboard.press(each)
        visitor.says("Left where it", now=True)
        assert visitor.page.locator(".flag").count() == 0
        assert visitor.runs() == RUNS


def test_a_card_is_moved_from_its_sheet_without_any_dragging(visitor: Visitor) -> None:
    visitor.start()
    visitor.run(THU).locator(".title").click()
    visitor.press("Move to Friday")
    assert "Strength moves from Fri to Wed" in visitor.answer()
    assert not visitor.page.locator("#sheet").evaluate("(one) => one.open")


def test_what_is_done_over_or_a_race_has_no_grip_and_says_why(visitor: Visitor) -> None:
    text = example("classic-five-runs").replace("today = 2026-11-23", "today = 2026-11-25")
    text = text.replace('wed = "easy 50min"', 'wed = "easy 50min done"').replace(
        'sun = "long 2h"', 'sun = "race 10k B"'
    )
    visitor.load(text)
    words = {
        TUE: "The day is over, so it stays where it is.",
        WED: "It is done, so it stays where it is.",
        SUN: "A race is moved in the profile only.",
    }
    for date, why in words.items():
        assert visitor.run(date).locator(".grip").count() == 0
        visitor.run(date).locator(".title").click()
        assert why in visitor.page.locator("#sheet").inner_text()
        visitor.page.keyboard.press("Escape")
    visitor.pick(visitor.run(TUE))
    visitor.page.mouse.up()
    assert visitor.page.locator(".flag").count() == 0


def test_what_is_marked_as_done_on_a_day_to_come_moves_to_today_without_the_mark(visitor: Visitor) -> None:
    visitor.load(
        'today = 2026-11-23\n[[weeks]]\nstarts = 2026-11-23\ntue = ["easy 50min done", "walk"]\nwed = "free"\n'
    )
    visitor.drag(visitor.run(TUE), MON)
    if visitor.runs()[0] != "Easy":
        visitor.press("Make the change")
    monday, tuesday, *_ = parse_profile(visitor.saved()).weeks[0].days
    assert [(one.effort, one.done) for one in monday.runs] == [("easy", False)]
    assert tuesday.runs == ()


def test_what_a_wish_could_do_is_thought_through_and_made(visitor: Visitor) -> None:
    visitor.start("no-open-day")
    visitor.press("What if: make wed easy?")
    assert "legs+core+jumps heavy" in visitor.answer()
    visitor.press("Make the change")
    assert parse_profile(visitor.saved()).weeks[0].days[2].runs[0].effort == "easy"


def test_other_weeks_that_change_too_are_named_before_anything_is_made(visitor: Visitor) -> None:
    visitor.start("marathon-season")
    visitor.drag(visitor.run("2026-12-31"), "2027-01-01")
    told = visitor.answer()
    assert "What changes with it" in told or "What it costs" in told


def test_a_finger_drags_by_the_grip_only(visitor: Visitor) -> None:
    visitor.start()
    hand = visitor.page.context.new_cdp_session(visitor.page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        fingers = [{"x": x, "y": y} for x, y in points]
        hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})

    def dragged(start: dict[str, float]) -> None:
        x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
        target = visitor.day(WED).bounding_box()
        touch("touchStart", (x, y))
        for share in (0.1, 0.5, 1):
            touch("touchMove", (x + (target["x"] + 40 - x) * share, y))
        touch("touchEnd")
        visitor.settled()

    dragged(visitor.run(SAT).locator(".facts").bounding_box())
    assert visitor.runs() == RUNS
    dragged(visitor.run(SAT).locator(".grip").bounding_box())
    visitor.says("Done: Easy from Saturday to Wednesday.")
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]


NEXT_WEEK = """today = 2026-11-23
[athlete]
strength_since = 2026-03-02
[strength]
sessions = 1
[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
thu = "rest"
sun = { kind = "strength", areas = "legs", load = "heavy", minutes = 40, locked = "group", locked_by = "Kim" }
[[weeks]]
starts = 2026-11-30
mon = "easy 40min"
tue = "intervals 50min"
thu = "rest"
fri = "strength legs heavy 40min"
sun = "easy 60min"
"""


def test_what_comes_into_the_way_of_another_week_is_asked_about_first(visitor: Visitor) -> None:
    visitor.load(NEXT_WEEK)
    visitor.press("The week after")
    visitor.pick(visitor.run("2026-12-01"))
    visitor.page.wait_for_function(
        "() => document.querySelector(\"li.day[data-date='2026-11-30'] .flag\").textContent.includes('another week')"
    )
    visitor.over("2026-11-30")
    visitor.page.mouse.up()
    told = visitor.answer()
    assert "Sun 29 Nov 2026: legs heavy, 40 min, planned in another week, stands against a rule then." in told
    assert "key-sessions/day-before-heavy" in told


BOTH = """today = 2026-11-23
[athlete]
strength_since = 2026-03-02
[[weeks]]
starts = 2026-11-23
mon = ["easy 40min am", "easy 20min pm"]
tue = ["strength upper light 20min am", "strength core light 15min pm"]
wed = "free"
sat = "free"
sun = "rest"
"""


@pytest.mark.parametrize("kind", ["run", "strength"])
def test_what_moves_together_is_named_before_it_does(visitor: Visitor, kind: str) -> None:
    visitor.load(BOTH)
    visitor.drag(visitor.run(MON) if kind == "run" else visitor.lift(TUE), WED if kind == "run" else SAT)
    both = "easy 40min am and easy 20min pm"
    if kind == "strength":
        both = "strength upper light 20min am and strength core light 15min pm"
    assert f"They move together: {both}." in visitor.answer()


def test_while_a_plugin_is_silent_no_day_looks_fine(visitor: Visitor) -> None:
    visitor.load(example(FIVE))
    silent = {"plugin": "absent", "error": "it broke", "effect": "legs are closed"}

    def without(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "status": "degraded", "failures": [silent]})

    visitor.page.route("**/v1/what-if*", without)
    visitor.pick(visitor.run(SAT))
    visitor.page.wait_for_function(
        "() => document.querySelector(\"li.day[data-date='2026-11-25'] .flag\").textContent.includes('not heard')"
    )
    visitor.over(WED)
    visitor.page.mouse.up()
    told = visitor.answer()
    assert "NOT HEARD: absent" in told
    assert "Nothing is lost." not in told
