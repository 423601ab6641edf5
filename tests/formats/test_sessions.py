"""What the text says of the exercises of a session, of notes for several weeks, and where it ends."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from attrs import evolve

from runrules import (
    HEAVY,
    LEGS,
    Advice,
    Engine,
    Limit,
    Notice,
    Propose,
    Source,
    Veto,
    exercises,
    parse_profile,
    to_text,
)
from runrules.advice import AdvisedWeek, Block, BlockKind, Doing
from runrules.formats.exercises import one_text
from runrules.formats.words import reason
from tests.toys import RULE, START, advised, rule, toy, week

WANT = Propose(RULE, LEGS & HEAVY, 30, 1)


def doing(
    exercise: str, reserve: int | None = 3, load: str = "moderate", tool: str = "dumbbell", area: str = "legs"
) -> Doing:
    return Doing(exercise, exercise, area, (8, 8), None, False, reserve, load, (tool,) if tool else ())


def block(*doings: Doing, kind: BlockKind = "straight", sets: int = 2) -> Block:
    return Block(kind, sets, 90, doings, 5.0)


WARM_UP, OTHER_WARM_UP = (block(doing(one), kind="warm-up", sets=1) for one in ("glute-bridge", "bodyweight-squat"))


def filled(advice: Advice, *weeks: tuple[Block, ...]) -> Advice:
    """The same advice, the sessions of each week with blocks of their own."""

    def with_blocks(each: AdvisedWeek, blocks: tuple[Block, ...]) -> AdvisedWeek:
        days = [evolve(day, strength=tuple(evolve(one, blocks=blocks) for one in day.strength)) for day in each.days]
        return evolve(each, days=tuple(days))

    return evolve(advice, weeks=tuple(map(with_blocks, advice.weeks, weeks)))


def told(*blocks: Block) -> list[str]:
    """The lines on one session with such blocks."""
    lines = to_text(filled(advised(WANT), blocks)).splitlines()
    start = lines.index(" Mon 23  legs heavy, 30 min")
    return lines[start + 1 : lines.index("", start)]


def seasons(says: dict[int, tuple], number: int) -> Advice:
    """An advice for so many weeks, each with the statements of its place."""
    given = {START + timedelta(7 * place): statements for place, statements in says.items()}
    plugin = toy("toy", answer=lambda athlete, week, settings: given.get(week.starts, ()))
    plugin.rules = tuple({one.rule.id: one.rule for each in says.values() for one in each}.values())
    text = "".join(week(START + timedelta(7 * place)) for place in range(number))
    return Engine({"toy": plugin}).advise(parse_profile(text), "all")


def test_what_is_left_at_the_end_of_a_set_stands_behind_the_exercises_of_a_block() -> None:
    squat, raised, plank = doing("goblet-squat", 2), doing("single-leg-calf-raise"), doing("plank", None, tool="")
    assert told(WARM_UP, block(squat), block(squat, raised, kind="superset"), block(plank)) == [
        "      warm-up    glute bridge (dumbbell) 8",
        "      2 sets     goblet squat (dumbbell) 8; 2 left; rest 90 s",
        "      2 rounds   goblet squat (dumbbell) 8, single-leg calf raise (dumbbell) 8;",
        "                 2-3 left; rest 90 s",
        "      2 sets     plank 8; rest 90 s",
    ]


def test_lighter_sets_come_before_a_heavy_one_that_has_a_weight() -> None:
    ramp = "      - before the first heavy set: one or two lighter ones, at half and three"
    heavy = doing("goblet-squat", 2, "heavy")
    assert told(block(heavy), block(heavy)).count(ramp) == 1
    for other in (doing("goblet-squat"), doing("nordic-hamstring", 2, "heavy", ""), evolve(heavy, area="jumps")):
        assert ramp not in told(block(other))


def test_the_words_of_the_sessions_are_explained_once_under_the_last_of_them() -> None:
    advice = seasons({0: (WANT,), 1: (WANT,)}, 3)
    lines = to_text(filled(advice, (block(doing("goblet-squat")),), (block(doing("deadlift")),), ())).splitlines()
    (place,) = [place for place, line in enumerate(lines) if line.startswith(" rounds: one after the other")]
    assert lines[place - 2] == "      2 sets     deadlift (dumbbell) 8; 3 left; rest 90 s"
    assert lines[place + 2] == " How to do one: runrules exercises NAME"


def test_a_session_like_an_earlier_one_is_not_told_again_whatever_its_warm_up() -> None:
    squat, more = block(doing("goblet-squat")), block(doing("goblet-squat"), sets=3)
    advice = seasons(dict.fromkeys(range(3), (WANT,)), 3)
    lines = to_text(filled(advice, (WARM_UP, squat), (OTHER_WARM_UP, squat), (WARM_UP, more))).splitlines()
    assert " Mon 30  legs heavy, 30 min: as on Mon 23 Nov" in lines
    assert " Mon  7  legs heavy, 30 min" in lines


def test_fewer_sets_than_usual_are_explained_once_by_the_rule_that_asks_for_them() -> None:
    fewer = Limit(rule("toy/taper", message="Half the sets."), percent=50, params=(("percent", 50),))
    gentler = Limit(rule("toy/age", message="A little less."), sets=3, params=(("percent", 80),))
    advice = seasons(dict.fromkeys(range(2), (WANT, fewer, gentler)), 2)
    text = to_text(filled(advice, (block(doing("goblet-squat")),), (block(doing("deadlift")),)))
    assert text.count("      - Half the sets. [toy/taper, C]") == 1
    assert "A little less" not in text


def test_notes_that_differ_only_in_numbers_are_one_with_the_weeks_they_are_for() -> None:
    def more(percent: str) -> Notice:
        return Notice(RULE, f"You run {percent} % more.")

    tip, rare = Notice(rule("toy/tip"), "Sleep well."), Notice(rule("toy/rare"), "Eat.")
    grown = {0: "12", 2: "25", 3: "9.5", 5: "14"}
    says = {place: (tip, *([more(grown[place])] if place in grown else [])) for place in range(6)}
    says[1] += (rare,)
    text = " ".join(to_text(seasons(says, 6)).split())
    assert "- You run 9.5 to 25 % more. (weeks of 23 Nov, 7 Dec and 2 more) [toy/rule, C]" in text
    assert "- Sleep well. [toy/tip, C]" in text
    assert "- Eat. (week of 30 Nov) [toy/rare, C]" in text


def test_what_is_in_the_way_of_a_wish_begins_with_its_short_reason() -> None:
    eve = Veto(rule("toy/eve"), LEGS & HEAVY, None, "Long words.", params=(("run", "tempo"), ("date", "2026-11-25")))
    assert "  In the way: tempo run on Wed (toy/eve)." in to_text(advised(WANT, eve)).splitlines()


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("In race week one short, light session is plenty.", "In race week one short, light session is plenty"),
        ("Your first sessions hit hardest, and none is done.", "Your first sessions hit hardest"),
        ("Keep the weights, but do fewer of the sets today.", "Keep the weights"),
        ("Legs are tired today, so keep them out of the gym.", "Legs are tired today"),
        ("The day before a race: light or nothing, nothing new.", "The day before a race"),
    ],
)
def test_a_message_is_cut_only_where_its_beginning_makes_sense_alone(message: str, words: str) -> None:
    (one,) = [each for each in advised(Notice(RULE, message)).statements if each.kind == "notice"]
    assert reason(one, START, 32, 72) == words


@pytest.mark.parametrize("width", [60, 80])
def test_the_last_lines_name_an_exercise_of_the_advice_and_break_no_command(width: int) -> None:
    advice = filled(advised(WANT), (WARM_UP, block(doing("single-leg-calf-raise"))))
    end = to_text(advice, width=width).partition("More: ")[2]
    commands = [one.strip() for one in re.split(r" · | ·\n", end)]
    assert commands == ["runrules why PROFILE thu", "runrules rules ID", "runrules exercises single-leg-calf-raise"]


def test_five_sources_are_shown_and_the_others_counted() -> None:
    many = evolve(RULE, sources=tuple(Source(f"t{number}", f"Trial {number}") for number in range(7)))
    lines = to_text(advised(Veto(many, LEGS & HEAVY))).splitlines()
    start = lines.index("Sources")
    assert lines[start + 5 : start + 7] == [
        "  t4: Trial 4",
        "  and 2 more, each with its rule: runrules rules ID",
    ]


def test_an_exercise_says_its_minutes_and_how_many_articles_name_it() -> None:
    one = evolve(exercises()["goblet-squat"], minutes_per_set=1, named_in=("000", "002", "004"))
    text = " ".join(one_text(one).split())
    assert "about 1 minute a set" in text
    assert "Named in 3 of the five articles behind the rules (docs/articles.md)" in text
    assert "Named in one of the five articles" in " ".join(one_text(evolve(one, named_in=("004",))).split())
    assert "Named in" not in one_text(evolve(one, named_in=()))
