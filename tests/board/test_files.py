"""Files in and out, and the weeks of a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import icalendar
import pytest

from runrules import parse_profile
from runrules.weeks import plan_of

from .visitor import FRI, SAT, TUE, WED, Visitor, example, started

SAMPLES = Path(__file__).parents[1] / "samples"
BAD = """today = 2026-11-23
colour = "red"
[[weeks]]
starts = 2026-11-23
mon = "eazy 50min"
tue = { effort = "easy", minutes = "50" }
"""


def test_a_profile_is_saved_as_it_was_opened_with_its_comments(visitor: Visitor) -> None:
    visitor.load(example("trail"))
    assert visitor.saved() == example("trail")


def test_a_changed_profile_is_saved_with_the_change_and_reads_as_a_profile(visitor: Visitor) -> None:
    visitor.start()
    visitor.drag(visitor.run(SAT), WED)
    assert "Changed: move easy from sat to wed." in visitor.page.locator("#changed").inner_text()
    text = visitor.saved()
    assert 'wed = ["easy 50min", "easy 40min"]\n' in text
    assert 'sat = "free"\n' in text
    assert parse_profile(text).athlete == parse_profile(example("classic-five-runs")).athlete
    visitor.load(text)
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]


def test_a_profile_may_be_json(visitor: Visitor) -> None:
    visitor.load('{"weeks": [{"starts": "2026-11-23", "wed": "easy 50min"}]}', "profile.json")
    assert visitor.runs() == ["", "", "Easy", "", "", "", ""]
    assert "not known: taken as easy" in visitor.day("2026-11-23").inner_text()
    assert visitor.saved().endswith('[[weeks]]\nstarts = 2026-11-23\nwed = "easy 50min"\n')


def test_everything_that_is_wrong_with_a_file_is_said_with_its_place_and_what_is_open_stays(visitor: Visitor) -> None:
    visitor.start()
    visitor.load(BAD, "bad.toml")
    lines = visitor.page.locator("#problems li").all_inner_texts()
    assert len(lines) == 3
    assert lines[0].startswith('Line 2, column 1: "colour" is not a key')
    assert lines[1].startswith('Line 5, column 8: "eazy" is not a word of a session. Did you mean "easy"?')
    assert lines[2].startswith("Line 6, column 36: ")
    assert visitor.page.locator("#problems h2").evaluate("(one) => one === document.activeElement")
    assert visitor.runs()[1] == "Intervals"
    visitor.load("weeks = [", "torn.toml")
    assert "Line 1, column 10" in visitor.page.locator("#problems").inner_text()
    visitor.load(example("trail"))
    assert visitor.page.locator("#problems").is_hidden()


def test_words_of_a_file_are_never_markup(visitor: Visitor) -> None:
    name = "<img src=x onerror=alert(1)><b>Half</b>"
    text = example("classic-five-runs").replace('distance = "half"', f'distance = "half"\nname = "{name}"')
    visitor.load(text.replace('"easy 50min"', '"<script>alert(1)</script>"'), "<b>bad</b>.toml")
    assert "<b>bad</b>.toml could not be opened." in visitor.page.locator("#problems").inner_text()
    visitor.load(text)
    assert name in visitor.page.locator(".ahead").inner_text()
    assert visitor.page.locator("main b:text('Half'), main img").count() == 0


@pytest.mark.parametrize("name", ["ics/shaped_runna_km.ics", "intervals/shaped_events_week.json"])
def test_a_calendar_or_an_export_becomes_a_profile(visitor: Visitor, name: str) -> None:
    path = SAMPLES / name
    visitor.page.set_input_files("#file", str(path))
    visitor.page.wait_for_selector("li.day run-card")
    visitor.settled()
    assert any(visitor.runs())
    text = visitor.saved()
    week = plan_of(parse_profile(text))
    assert week is not None
    assert [bool(day.runs) for day in week.days] == [bool(one) for one in visitor.runs()]
    assert "Today is taken as" in visitor.page.locator("#notes").inner_text()


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a coach//EN
BEGIN:VEVENT
UID:1@coach
DTSTART;VALUE=DATE:20261124
SUMMARY:Run
DURATION:PT50M
END:VEVENT
BEGIN:VEVENT
UID:2@coach
DTSTART;VALUE=DATE:20261127
SUMMARY:Tempo 40min
END:VEVENT
END:VCALENDAR
"""


def test_what_an_import_guessed_is_shown_as_guessed_also_when_its_profile_is_opened_again(visitor: Visitor) -> None:
    visitor.load(CALENDAR, "plan.ics")
    for _ in range(2):
        notes = visitor.page.locator("#notes").inner_text()
        assert "Guessed: free, because nothing is there: Wed 25 Nov 2026, Thu 26 Nov 2026." in notes
        assert "guessed: free, because nothing is there" in visitor.day(WED).inner_text()
        assert "guessed: easy, because nothing says how hard" in visitor.day(TUE).inner_text()
        assert "guessed" not in visitor.day(FRI).inner_text()
        visitor.load(visitor.saved(), "mine.toml")
    visitor.drag(visitor.run(FRI), WED)
    visitor.page.locator("#changed, #answer").locator("visible=true").first.wait_for()
    if visitor.page.locator("#answer").is_visible():
        visitor.press("Make the change")
    assert "guessed" not in visitor.day(WED).inner_text()
    saved = visitor.saved()
    assert 'wed = "tempo 40min"  # Tempo 40min\nthu = "free"  # guessed: free' in saved
    assert saved.count("# guessed: free") == 1


def test_a_file_that_is_nothing_of_the_kind_is_refused_with_a_reason(visitor: Visitor) -> None:
    visitor.load("nothing to see", "notes.csv")
    told = visitor.page.locator("#problems").inner_text()
    assert "notes.csv could not be opened." in told
    assert "Line 1, column 1: This table has no columns" in told
    problem = {"problems": [{"code": "S001", "message": "This is nothing", "line": 3}]}
    visitor.page.route("**/v1/import*", lambda route: route.fulfill(status=422, json=problem))
    visitor.load("nothing to see", "notes.csv")
    assert "Line 3: This is nothing." in visitor.page.locator("#problems").inner_text()


def test_the_calendar_is_one(visitor: Visitor) -> None:
    visitor.start()
    with visitor.page.expect_download() as found:
        visitor.page.click("#calendar")
    assert found.value.suggested_filename == "strength.ics"
    calendar = icalendar.Calendar.from_ical(Path(found.value.path()).read_bytes())
    days = sorted(str(event.decoded("DTSTART"))[:10] for event in calendar.walk("VEVENT"))
    assert days == ["2026-11-24", "2026-11-27"]


def test_weeks_are_switched_by_the_strip_and_by_steps(visitor: Visitor) -> None:
    visitor.start("marathon-season")
    title = visitor.page.locator("#week")
    assert title.inner_text() == "Week of Mon 28 Dec 2026"
    strip = visitor.page.locator("phase-strip button")
    assert strip.count() == 17
    assert strip.nth(0).get_attribute("aria-current") == "true"
    label = strip.nth(15).get_attribute("aria-label")
    assert label == ("Week of 12 Apr, race; running 22 km+; 1 strength session, 20 minutes; A race: Spring Marathon")
    heights = [one.evaluate("(one) => one.offsetHeight") for one in visitor.page.locator(".bar.run").all()]
    assert heights[10] == max(heights) > 4 * heights[16] > 0
    strip.nth(15).click()
    assert title.inner_text() == "Week of Mon 12 Apr 2027"
    assert strip.nth(15).evaluate("(one) => one === document.activeElement")
    visitor.page.get_by_role("button", name="The week after").click()
    assert title.inner_text() == "Week of Mon 19 Apr 2027"
    assert visitor.page.get_by_role("button", name="The week after").is_disabled()
    visitor.page.get_by_role("button", name="The week before").click()
    visitor.says("Week of 12 Apr")


def test_nothing_is_kept_in_the_browser_unless_the_reader_says_so(visitor: Visitor) -> None:
    kept = "Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie || [])"
    visitor.start()
    visitor.drag(visitor.run(SAT), WED)
    assert visitor.page.evaluate(kept) == []
    visitor.page.check("#keep")
    assert visitor.page.evaluate(kept) == ["runrules-board"]
    visitor.visit()
    assert visitor.runs() == ["", "Intervals", "Easy Easy", "Tempo", "", "", "Long"]
    visitor.page.uncheck("#keep")
    assert visitor.page.evaluate(kept) == []
    visitor.visit()
    assert visitor.page.locator("#welcome").is_visible()
    visitor.page.evaluate("localStorage.setItem('runrules-board', '{\"version\": 1, \"advice\": 7}')")
    visitor.visit()
    assert visitor.page.locator("#welcome").is_visible()
    visitor.page.evaluate("localStorage.clear()")


def test_a_service_that_wants_a_token_is_given_one_which_is_not_kept(own_browser: Any, tmp_path: Path) -> None:
    token = "correct-horse-battery"
    with started(tmp_path, token) as service:
        visitor = Visitor(own_browser.new_page(), service)
        visitor.visit()
        visitor.page.click("#welcome [data-example]")
        visitor.page.locator("#problems", has_text="could not be opened.").wait_for()
        visitor.page.get_by_label("This service asks for a token.").fill(token)
        visitor.page.get_by_role("button", name="Use it").click()
        visitor.start()
        assert visitor.lifts()[4] == "Legs+core+jumps"
        visitor.lift(FRI).locator(".title").click()
        assert "Swaps (" in visitor.page.locator("#sheet").inner_text()
        assert visitor.page.evaluate("Object.keys(localStorage)") == []
        assert visitor.faults() == []
