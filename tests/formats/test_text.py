"""Advice for a runner: whole texts, and what holds of every text."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import evolve

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    UPPER,
    Advice,
    Caution,
    Engine,
    Limit,
    Notice,
    Prefer,
    Propose,
    Source,
    Veto,
    advise,
    load_profile,
    parse_profile,
    to_text,
)
from tests.toys import MON, RULE, START, THU, TUE, WED, advised, profile, rule, toy, week

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
WANT = Propose(RULE, LEGS & HEAVY, 30, 1)


def lines(advice: Advice) -> list[str]:
    return to_text(advice).splitlines()


def on(advice: Advice, day: str) -> list[str]:
    """The lines of one day, without what stands at the right edge."""
    text = lines(advice)
    start = next(place for place, line in enumerate(text) if line.startswith(f" {day} "))
    end = next((place for place in range(start + 1, len(text)) if not text[place].startswith("      ")), len(text))
    return [re.sub(r" +\[.*", "", line.strip()) for line in text[start:end]]


def test_a_week_with_a_session_that_must_move_reads_like_this() -> None:
    eve = evolve(rule("toy/eve", message="Tomorrow is hard, so no heavy legs."), sources=(Source("t1", "A trial"),))
    advice = advised(
        Veto(eve, LEGS & HEAVY | JUMPS, (TUE,), params=(("run", "tempo"), ("date", "2026-11-25"))),
        Veto(rule("toy/just-before"), UPPER | CORE, (WED,), part="am"),
        Prefer(rule("toy/good"), LEGS & HEAVY, (THU,), 5, "A good day: tomorrow is free."),
        Notice(rule("toy/tip"), "Sleep well."),
        mon="easy 50min",
        tue="strength legs heavy 30min",
        wed="tempo 40min",
        thu="easy 1h45",
        sun="rest",
    )
    assert to_text(advice) == (
        """\
Week of Mon 23 Nov 2026 · phase: base
1 strength session, 30 min (of your plan 1 moved) · 3 runs, 1 key

 Mon 23  easy 50 min
 Tue 24  free
      > your session here went to Thu 26
      x heavy legs, jumps: tempo run tomorrow                       [toy/eve, C]
 Wed 25 *tempo 40 min
      ~ upper, core: after the run                          [toy/just-before, C]
 Thu 26  easy 1 h 45          LIFT legs heavy, 30 min (moved, from Tue)
      > A good day: tomorrow is free                               [toy/good, C]
 Fri 27  free
 Sat 28  free
 Sun 29  rest

 * key run   > why here   ! with care   x closed   ~ only after the run

Your plan
- Tue 24: legs heavy, 30 min moves to Thu 26.
  Tomorrow is hard, so no heavy legs. [toy/eve, C]

Good to know
- Sleep well. [toy/tip, C]

Taken for granted
- Days outside the file are taken to follow the pattern of this week.
- No rule that is heard here chooses exercises, so the sessions name none.

Sources
  t1: A trial

Evidence: A reviews of trials, B trials, C convention. You train on your own
judgement; this is no medical advice.
More: runrules why PROFILE tue · runrules rules ID
"""
    )


def test_what_one_rule_closes_on_most_days_is_said_once_above_them() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY | JUMPS), Veto(rule("toy/eve"), LOADED_LEGS, (TUE,)))
    assert " x All week: heavy legs, jumps. A toy speaks. [toy/rule, C]" in lines(advice)
    assert on(advice, "Mon") == ["Mon 23  free"]
    assert on(advice, "Tue") == ["Tue 24  free", "x moderate legs: A toy speaks"]


def test_each_day_shows_its_sessions_in_plain_words() -> None:
    advice = advised(
        mon=["easy 50min am", "strength upper+core moderate 20min pm"],
        tue="cross 45min",
        wed="easy 40min descent 600m",
        thu="race 5k C",
        fri="strength full heavy 1h30",
        sat="long 25km",
    )
    text = lines(advice)
    assert " Mon 23  easy 50 min am       LIFT upper+core moderate, 20 min, pm (as planned)" in text
    assert " Wed 25 *easy 40 min, 600 m down" in text
    assert " Thu 26 *race 5k" in text
    assert " Fri 27  free                 LIFT full body heavy, 90 min (as planned)" in text
    assert " Sat 28 *long 25 km" in text
    done = " Mon 23  easy 40 min done     LIFT full body heavy, 90 min (done)"
    assert done in lines(advised(mon=["easy 40min done", "strength full heavy 1h30 done"]))


def test_of_several_rules_those_are_named_that_close_most_and_the_gravest_of_equals() -> None:
    soft, hard, wide = rule("toy/a", "soft"), rule("toy/b", "hard"), rule("toy/c", "soft", message="Wide.")
    advice = advised(Veto(soft, LEGS & HEAVY, (TUE,), "Soft."), Veto(hard, LEGS & HEAVY, (TUE,), "Hard."))
    assert on(advice, "Tue") == ["Tue 24  free", "x heavy legs: Hard"]
    advice = advised(Veto(hard, LEGS & HEAVY, (TUE,), "Hard."), Veto(wide, LOADED_LEGS, (TUE,)))
    assert on(advice, "Tue") == ["Tue 24  free", "x loaded legs, jumps: Wide"]


def test_a_plugin_that_was_not_heard_and_warnings_stand_before_the_week() -> None:
    def lost(*_: object) -> list:
        raise RuntimeError("no luck")

    warned = toy("toy", Notice(RULE, "See a doctor.", "referral"), Notice(RULE, "Take care.", "warning"))
    text = lines(Engine({"toy": warned, "lost": toy("lost", answer=lost, closes=EVERYTHING)}).advise(profile()))
    assert text[0] == "NOT HEARD: lost: RuntimeError: no luck."
    assert text[2] == "INCOMPLETE: this advice lacks what they would have said."
    week = text.index(" Mon 23  free")
    assert text[4] == "SEE A PROFESSIONAL: See a doctor. [toy/rule, C]"
    assert 4 < text.index("!  Take care. [toy/rule, C]") < week


def test_without_a_required_plugin_there_is_no_plan_and_no_tour_of_what_is_closed() -> None:
    advice = advised(Caution(RULE, LEGS, (MON,)), top='[plugins]\nrequire = ["absent"]', tue="strength legs heavy")
    text = lines(advice)
    assert "NO PLAN: a plugin that you require was not heard, so nothing is advised." in text
    assert on(advice, "Tue") == ["Tue 24  free                 DROPPED legs heavy"]
    assert not [line for line in text if line.lstrip().startswith(("x ", "! "))]


def test_a_wish_without_a_day_says_what_came_instead_and_what_would_open_one() -> None:
    advice = advised(WANT, Veto(RULE, LEGS & HEAVY, yields_to="lift in the evening"))
    text = " ".join(to_text(advice).split())
    assert "- legs heavy finds no open day. Less load instead: legs moderate, 30 min on Mon 23." in text
    assert "try: lift in the evening (opens legs heavy on" in text


def test_a_referral_stands_before_everything_and_once_for_all_weeks() -> None:
    plugin = toy("toy", Notice(RULE, "See a doctor.", "referral"), Notice(RULE, "Take care.", "warning"))
    weeks = parse_profile(week(START) + week(START + timedelta(7)))
    text = lines(Engine({"toy": plugin}).advise(weeks, "all"))
    assert text[0] == "SEE A PROFESSIONAL: See a doctor. [toy/rule, C]"
    assert [line for line in text if "See a doctor" in line] == text[:1]
    assert text.count("!  Take care. [toy/rule, C]") == 2


def test_a_plan_that_changes_names_what_was_in_the_way_and_not_what_speaks_for_the_new_day() -> None:
    closed = Veto(rule("toy/closed"), LEGS & HEAVY, None, "No heavy legs.")
    liked = Prefer(rule("toy/good"), LEGS, (THU,), 5, "A good day.")
    advice = advised(closed, liked, tue="strength legs heavy 30min")
    text = to_text(advice)
    plan = text.partition("Your plan\n")[2].partition("\n\n")[0].splitlines()
    assert plan[0].startswith("- Tue 24: legs heavy, 30 min becomes legs moderate, 30 min")
    assert plan[1:] == ["  No heavy legs. [toy/closed, C]"]
    assert "  In the way: No heavy legs (toy/closed)." in text.splitlines()
    (bare,) = [evolve(lift, blocked_by=()) for day in advice.weeks[0].days for lift in day.strength]
    days = tuple(evolve(day, strength=(bare,)) if day.strength else day for day in advice.weeks[0].days)
    text = to_text(evolve(advice, weeks=(evolve(advice.weeks[0], days=days),)))
    assert text.partition("Your plan\n")[2].partition("\n\n")[0].splitlines() == plan[:1]


def test_what_is_assumed_for_every_week_takes_one_line_of_each_kind() -> None:
    assumed = (
        "About 8 leg sessions so far.",
        "About 10 leg sessions so far.",
        "About 12 leg sessions so far.",
        "The race on 2026-11-29 has no priority.",
        "The race on 2026-12-13 has no priority.",
        "Plain.",
    )
    text = to_text(evolve(advised(), assumed=assumed))
    assert text.partition("Taken for granted\n")[2].partition("\n\n")[0].splitlines() == [
        "- About 8 to 12 leg sessions so far.",
        "- The race on 2026-11-29 and 2026-12-13 has no priority.",
        "- Plain.",
    ]


def test_a_plugin_that_the_runner_blocks_is_named_in_one_line() -> None:
    plugins = {"toy": toy("toy"), "quiet": toy("quiet")}
    text = lines(Engine(plugins).advise(profile('[plugins]\nblock = ["quiet"]')))
    assert "Blocked by you: quiet." in text


@pytest.mark.parametrize(
    ("percent", "words"),
    [(50, "half the usual sets"), (67, "two thirds of the usual sets"), (60, "60 % of the sets"), (100, "")],
)
def test_a_share_of_the_sets_reads_as_people_say_it(percent: int, words: str) -> None:
    advice = advised(WANT, Limit(RULE, percent=percent))
    day = " ".join(" ".join(on(advice, "Mon")).split())
    assert day.startswith(f"Mon 23 free LIFT legs heavy, 30 min{words and ', '}{words} (new)")


def test_what_speaks_only_for_the_arms_is_no_reason_for_a_leg_session() -> None:
    arms = Prefer(rule("toy/arms"), CORE, (MON,), 5, "Legs rest.")
    both = Propose(rule("toy/wish", message="Train."), (LEGS | CORE) & HEAVY, 30, 1)
    assert on(advised(both, arms), "Mon")[1] == "> Train"
    assert on(advised(both, arms, Prefer(RULE, LEGS, (MON,), 5, "A leg day.")), "Mon")[1] == "> A leg day"


def test_a_reason_that_is_too_long_for_a_line_takes_a_second_one_unbroken() -> None:
    words = "This one sentence goes on for longer than one line has room for it here"
    text = to_text(advised(Caution(rule("toy/eve"), LEGS & HEAVY, (MON,), f"{words}, and on.")))
    assert "…" not in text
    assert words in " ".join(text.split())


@pytest.mark.parametrize(
    ("today", "left"), [("2026-11-22", "in 5 days"), ("2026-11-26", "in 2 days"), ("2026-11-27", "tomorrow")]
)
def test_the_next_race_stands_first_and_days_are_counted_from_the_week_or_from_today_in_it(
    today: str, left: str
) -> None:
    advice = advised(top=f"today = {today}", sat="race 10k B")
    assert lines(advice)[0].startswith(f"10 km race {left} (Sat 28 Nov, B race) · Week of Mon 23 Nov 2026")


def test_a_race_on_the_first_day_of_a_week_to_come_is_not_told_as_today() -> None:
    advice = advised(top="today = 2026-11-20", mon="race 10k A")
    assert lines(advice)[0].startswith("10 km race on the first day (Mon 23 Nov)")


def test_a_rule_that_is_off_and_a_day_that_is_not_known_are_said() -> None:
    advice = advised(Veto(RULE, LEGS, (MON,)), top='[rules]\n"toy/rule" = { off = "I know better" }', tue=None)
    assert "- toy/rule: I know better" in lines(advice)
    assert on(advice, "Mon") == ["Mon 23  free"]
    assert on(advice, "Tue") == ["Tue 24  not known: taken as easy"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_of_an_example_is_wider_than_asked_nor_ends_in_a_space(path: Path, width: int) -> None:
    text = to_text(advise(load_profile(path)), width=width)
    assert [line for line in text.splitlines() if len(line) > width or line != line.rstrip()] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_colour_adds_nothing_to_the_words(path: Path) -> None:
    advice = advise(load_profile(path))
    coloured = to_text(advice, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == to_text(advice)


def test_what_a_plugin_writes_cannot_command_the_terminal() -> None:
    text = to_text(advised(Notice(RULE, "Red\x1b[31m\nand a\u202e turn.")))
    assert "\x1b" not in text
    assert "- Red\ufffd[31m and a\ufffd turn. [toy/rule, C]" in text


def test_the_first_example_shows_its_week_on_one_screen() -> None:
    text = to_text(advise(load_profile(next(path for path in EXAMPLES if path.stem == "first-look"))))
    assert len(text.partition("\n * key run")[0].splitlines()) <= 30
    assert "moved, from Tue" in text
