"""What a card opens to: exercises, swaps, why, and what would change it; and what stands on the board in words."""

from __future__ import annotations

import json
import urllib.request
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve

from runrules import Engine, parse_profile
from runrules.formats import to_json
from runrules.formats.rule_page import GRADES
from runrules.formats.story import Story, alerts, because, closed
from runrules.formats.words import lift_words, other_words, reason, run_words, squares_words
from runrules.models import AREAS, LOADS
from runrules.profile import words

from .visitor import EXAMPLES, FRI, TUE, WED, Visitor, example

_MARKS = {"x": "no", "!": "warn", "~": "after-run"}
STORY = """async (advice) => {
  const [{ Story, alerts, because }, { closings }, words] = await Promise.all(
    ["story", "closings", "words"].map((name) => import(`/board/${name}.js`)));
  const story = new Story(advice);
  return [alerts(story), advice.weeks.map((week) => {
    const found = closings(story, week);
    const waits = story.waiting.has(week.starts);
    const told = (one) => [one.verdict, words.squaresWords(one.squares), one.spoken.id];
    return [
      found.lasting.map((one) => [...told(one), one.dates]),
      week.days.map((day) =>
        found.byDay.get(day.date).map((one) => [...told(one), words.reason(one.spoken, day.date)])),
      week.days.map((day) => day.runs.map((run) => words.runWords(run, waits))),
      week.days.map((day) => day.other.map(words.otherWords)),
      week.days.map((day) => day.strength.map((lift) => words.liftWords(lift))),
      week.days.map((day) => day.strength.map((lift) => because(story, day, lift).map((one) => one.id))),
    ];
  })];
}"""


def test_the_board_says_what_the_other_pages_say(visitor: Visitor) -> None:
    for path in sorted(EXAMPLES.glob("*.toml")):
        if path.stem == "marathon-season":
            continue
        advice = Engine().advise(parse_profile(path.read_text()), "all")
        story = Story.of(advice)
        told, weeks = visitor.page.evaluate(STORY, json.loads(to_json(advice)))
        assert told == alerts(story)
        for week, found in zip(advice.weeks, weeks, strict=True):
            expected = closed(story, week)
            waits = week.starts in story.waiting
            lasting = [
                [_MARKS[one.mark], squares_words(one.squares), one.spoken.id, [day.isoformat() for day in days]]
                for one, days in expected.lasting
            ]
            by_day = [
                [
                    [
                        _MARKS[one.mark],
                        squares_words(one.squares),
                        one.spoken.id,
                        reason(one.spoken, day.date, 60, 80),
                    ]
                    for one in expected.by_day[day.date]
                ]
                for day in week.days
            ]
            assert found == [
                lasting,
                by_day,
                [[run_words(run, waits) for run in day.runs] for day in week.days],
                [[other_words(one) for one in day.other] for day in week.days],
                [[lift_words(one.areas, one.load, one.minutes) for one in day.strength] for day in week.days],
                [[[each.id for each in because(story, day, one)] for one in day.strength] for day in week.days],
            ], path.stem


def test_the_words_of_the_board_are_those_of_the_engine(visitor: Visitor) -> None:
    script = """async () => {
      const { AREAS, LOADS, EFFORTS, KINDS, GRADES } = await import("/board/words.js");
      const { kitOf } = await import("/board/swaps.js");
      return [AREAS, LOADS, EFFORTS, KINDS, GRADES, [...kitOf({ athlete: { equipment: ["gym"] } })]];
    }"""
    areas, loads, efforts, kinds, grades, gym = visitor.page.evaluate(script)
    assert (tuple(areas), tuple(loads)) == (tuple(AREAS), tuple(LOADS))
    assert (tuple(efforts), tuple(kinds)) == (words.EFFORTS, words.KINDS)
    assert all(GRADES[grade].startswith(text.split(" ")[0]) for grade, text in grades.items())
    assert {*gym} == {*words.GYM, "gym", "none"}


def test_a_reason_is_not_cut_within_a_bracket(visitor: Visitor) -> None:
    message = "broken was not heard (RuntimeError: it fell over, and nobody knows why or where it may have been then)"
    script = "async (one) => (await import('/board/words.js')).reason(one, '2026-11-24')"
    told = visitor.page.evaluate(script, {"message": message})
    assert told.startswith("broken was not heard (RuntimeError: it")
    advice = Engine().advise(parse_profile(example("classic-five-runs")), "all")
    assert told == reason(evolve(advice.statements[0], message=message, params=()), date(2026, 11, 24), 60, 80)


def test_key_runs_stand_out_and_closed_cells_are_hatched_with_the_rule_in_words(visitor: Visitor) -> None:
    visitor.start()
    assert "★ key run" in visitor.run(TUE).inner_text()
    assert "key run" not in visitor.run(WED).inner_text()
    closed_cell = visitor.day(WED).locator(".grid tbody tr").first.locator("td").nth(2)
    assert closed_cell.text_content() == "×closed"
    assert "repeating-linear-gradient" in closed_cell.evaluate("(one) => getComputedStyle(one).backgroundImage")
    words_ = visitor.day(WED).locator(".closing").first
    assert words_.text_content() == "×closed: heavy legs, jumps: tempo run tomorrow"
    words_.click()
    sheet = visitor.page.locator("#sheet").inner_text()
    assert "Thursday brings a tempo run, so no heavy legs the evening before." in sheet
    assert "key-sessions/day-before-heavy · firm: yields only to a setting of your own · evidence B: trials" in sheet
    assert "Doma" in sheet


def test_a_strength_card_says_its_minutes_and_opens_to_exercises_why_and_what_would_change_it(visitor: Visitor) -> None:
    visitor.start()
    card = visitor.lift(FRI)
    assert "heavy · 40 min" in card.inner_text()
    width = card.locator(".filled").evaluate("(one) => one.offsetWidth / one.parentElement.offsetWidth")
    assert round(width, 1) == 0.7
    card.locator(".title").click()
    sheet = visitor.page.locator("#sheet")
    text = sheet.inner_text()
    assert "Barbell back squat 4-6, 2 left" in text
    assert "3 SETS, REST 150 S" in text.upper()
    assert "dose/not-to-failure" in text or "key-sessions/easy-run-tomorrow-fine" in text
    assert "closed: intervals tomorrow" in text
    assert sheet.evaluate("(one) => one.open && one.contains(document.activeElement)")
    visitor.page.keyboard.press("Escape")
    assert card.locator(".title").evaluate("(one) => one === document.activeElement")


def test_swaps_are_what_the_kit_allows_and_choosing_one_does_not_change_the_advice(visitor: Visitor) -> None:
    visitor.start()
    visitor.lift(TUE).locator(".title").click()
    row = visitor.page.locator(".block li", has_text="Overhead press")
    row.locator(".swaps summary").click()
    visitor.page.get_by_role("button", name="Use Push-up instead of Overhead press").click()
    assert "Your swap: Push-up. It is your choice; the advice says Overhead press." in row.inner_text()
    visitor.page.keyboard.press("Escape")
    visitor.page.emulate_media(media="print")
    assert "(your swap: Push-up)" in visitor.page.locator(".on-paper").first.inner_text()
    visitor.page.emulate_media(media="screen")
    assert visitor.lifts()[1] == "Upper+core"


SWAPS = """async ([profile, advice, catalogue]) => {
  const { swapsFor } = await import("/board/swaps.js");
  const { Story } = await import("/board/story.js");
  const story = new Story(advice), all = new Map(catalogue.map((one) => [one.id, one]));
  return advice.weeks.flatMap((week) => week.days.flatMap((day) => day.strength.flatMap((lift) =>
    lift.blocks.flatMap((block) => block.exercises.map((one) =>
      [one.exercise, swapsFor(one, { catalogue: all, profile, story, week, lift }).map((other) => other.id)])))));
}"""


def harder(exercise: str, known: dict[str, Any]) -> set[str]:
    """What the catalogue has above an exercise, step by step."""
    found, before = {exercise}, 0
    while len(found) > before:
        before = len(found)
        found |= {each for one in found for each in known[one]["harder"]}
        found |= {each["id"] for each in known.values() if found & {*each["easier"]}}
    return found - {exercise}


def test_no_swap_is_what_the_catalogue_calls_harder(visitor: Visitor) -> None:
    visitor.start("first-week")
    visitor.page.wait_for_function("async () => (await import('/board/app.js')).app.catalogue")
    visitor.page.locator("strength-card:not(.dropped) .title").first.click()
    told = visitor.page.locator("#sheet").text_content()
    assert "Calf raise" in told
    for name in ("Single-leg calf raise", "Single-leg bridge", "Mountain climber"):
        assert f"Use {name}" not in visitor.page.locator("#sheet").inner_html()


def test_a_swap_to_be_done_with_care_for_what_hurts_says_so(visitor: Visitor) -> None:
    hurting = '[[athlete.injuries]]\nsite = "low_back"\npain = 1\n\n[strength]'
    visitor.load(example("classic-five-runs").replace("[strength]", hurting, 1))
    visitor.page.wait_for_function("async () => (await import('/board/app.js')).app.catalogue")
    words = []
    for card in visitor.page.locator("strength-card:not(.dropped) .title").all():
        card.click()
        words += visitor.page.locator("#sheet .swaps li").all_text_contents()
        visitor.page.keyboard.press("Escape")
    told = [one for one in words if "with care: a shorter range and less weight, for what hurts" in one]
    assert told
    with urllib.request.urlopen(f"{visitor.service.address}/v1/exercises") as answer:
        careful = {one["name"] for one in json.load(answer) if "low_back" in one["caution_with"]}
    assert all(any(one.startswith(name) for name in careful) == (one in told) for one in words)


def test_no_swap_needs_what_is_not_there_or_is_left_out_by_a_rule_or_for_a_pain(visitor: Visitor) -> None:
    with urllib.request.urlopen(f"{visitor.service.address}/v1/exercises") as answer:
        catalogue = json.load(answer)
    known = {one["id"]: one for one in catalogue}
    found = 0
    for name in ("classic-five-runs", "sore-achilles", "first-week", "no-equipment"):
        raw = visitor.service.ask("/v1/profile", example(name))["profile"]
        advice = visitor.service.ask("/v1/advise", example(name))
        out = {each for one in advice["statements"] if one["kind"] == "exclude" for each in one["exercises"]}
        for exercise, others in visitor.page.evaluate(SWAPS, [raw, advice, catalogue]):
            for other in others:
                found += 1
                assert other not in out
                assert "achilles_midportion" not in known[other]["avoid_with"] or name != "sore-achilles"
                assert known[other]["pattern"] == known[exercise]["pattern"]
                assert known[other]["level"] <= known[exercise]["level"]
                assert other not in harder(exercise, known)
                assert (exercise, other) != ("back-squat", "pistol-squat")
        swaps = dict(visitor.page.evaluate(SWAPS, [raw, advice, catalogue]))
        offered = next((others[0] for others in swaps.values() if others), "")
        said = {"id": "s9999", "kind": "exclude", "upheld": False, "level": None, "exercises": [offered]}
        advice["statements"].append({**said, "week": advice["weeks"][0]["starts"], "rule": "a/b", "evidence": "C"})
        assert not any(offered in others for _, others in visitor.page.evaluate(SWAPS, [raw, advice, catalogue]))
        advice["status"] = "degraded"
        assert not any(others for _, others in visitor.page.evaluate(SWAPS, [raw, advice, catalogue]))
    assert found > 5


def test_referrals_come_first_and_the_runs_wait(visitor: Visitor) -> None:
    visitor.start("sore-spot-on-the-shin")
    first = visitor.page.locator("main > :visible").first
    assert first.inner_text().startswith("SEE A PROFESSIONAL: ")
    assert "wait until seen" in visitor.run(TUE).inner_text()
    assert visitor.page.locator("run-card .grip").count() == 0
    assert visitor.page.locator("run-card.key").count() == 0
    week = visitor.page.locator("phase-strip .week-button.waits")
    assert "waits" in week.locator(".strip-waits").inner_text()
    bar = week.locator(".bar.run").evaluate("(one) => getComputedStyle(one).backgroundImage")
    assert "repeating-linear-gradient" in bar
    visitor.says("SEE A PROFESSIONAL")


def test_what_was_not_heard_comes_first_and_without_a_plan_nothing_moves(visitor: Visitor) -> None:
    visitor.load(example("classic-five-runs") + '\n[plugins]\nrequire = ["absent"]\n')
    told = visitor.page.locator("main > :visible").first.inner_text()
    assert "NOT HEARD: absent" in told
    assert "NO PLAN: a plugin that you require was not heard, so nothing is advised." in told
    assert visitor.page.locator(".grip, .grid, .closing").count() == 0
    visitor.page.locator("#calendar").click()
    visitor.page.locator("#problems", has_text="There is no calendar.").wait_for()


def test_the_files_of_the_examples_are_those_of_the_project() -> None:
    for path in (Path(__file__).parents[2] / "src/runrules/board/examples").glob("*.toml"):
        assert path.read_text() == example(path.stem)


def test_a_locked_session_says_whose_it_is_and_why_and_stays(visitor: Visitor) -> None:
    visitor.load(example("coached"))
    card = visitor.lift(TUE)
    assert "locked by Coach" in card.inner_text()
    assert card.locator(".grip").count() == 0
    card.locator(".title").click()
    words = visitor.page.locator("#sheet").inner_text()
    assert "Locked by Coach: the group meets then. Overridden:" in words
    assert "It is locked by Coach (the group meets then), so it stays where it is." in words


def test_a_rule_that_somebody_switched_off_has_their_name(visitor: Visitor) -> None:
    visitor.load(example("coached"))
    told = visitor.page.locator("#below section", has_text="Switched off").inner_text()
    assert "by you" not in told
    words_ = "dose/deload: easy weeks are planned with the club (Coach) (it has nothing to say this week)"
    assert words_ in told
    visitor.load(example("coached").replace(', off_by = "Coach"', ""))
    assert visitor.page.locator("#below h2", has_text="Switched off by you").count() == 1


LOCKED = """today = 2026-11-23
[athlete]
strength_since = 2026-05-04
equipment = ["gym"]
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = { kind = "strength", areas = "legs", load = "heavy", minutes = 40, locked = "the gym is open", locked_by = "Kim" }
wed = "intervals 60min"
thu = "rest"
fri = "free"
sat = "long 80min"
sun = "free"
"""


def test_what_a_lock_overrides_stands_on_its_card_and_in_the_plan_and_on_paper(visitor: Visitor) -> None:
    visitor.load(LOCKED)
    card = visitor.lift(TUE).inner_text()
    assert "against: key-sessions/day-before-heavy (intervals tomorrow)" in card
    for media in ("screen", "print"):
        visitor.page.emulate_media(media=media)
        plan = visitor.page.locator("#below section", has_text="Your plan").inner_text()
        assert "Tue: legs heavy, 40 min is locked by Kim: the gym is open. Overridden:" in plan
        assert "so no heavy legs the evening before." in plan
        assert "[key-sessions/day-before-heavy, B]" in plan
    visitor.page.emulate_media(media="screen")


def test_a_lock_that_is_undone_is_told_before_anything_else(visitor: Visitor) -> None:
    text = example("coached").replace("[strength]", "[athlete.state]\nfever = true\n\n[strength]", 1)
    story = Story.of(Engine().advise(parse_profile(text), "all"))
    assert any("LOCKED BY COACH, BUT DROPPED" in one for one in alerts(story))
    assert visitor.page.evaluate(STORY, json.loads(to_json(story.advice)))[0] == alerts(story)
