"""Advice as Markdown: whole pages, and that nothing in them is markup but what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from runrules import CORE, HEAVY, JUMPS, LEGS, UPPER, Advice, Notice, Prefer, Source, Veto, advise, load_profile
from runrules.formats import to_markdown
from runrules.formats.as_markdown import escaped
from tests.toys import RULE, THU, TUE, WED, advised, rule

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))


def tokens(text: str) -> Iterator[Token]:
    """Read Markdown with a reader of its own, raw HTML and links allowed."""
    for one in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        yield one
        yield from one.children or ()


def shown(text: str) -> str:
    """What a reader sees of a text."""
    return "".join(one.content for one in tokens(text) if one.type == "text")


def advice() -> Advice:
    eve = evolve(
        rule("toy/eve", message="Tomorrow is hard, so no heavy legs."),
        sources=(Source("t1", "A *trial*", "https://example.org/a_b"), Source("t2", "Talk", "javascript:alert(1)")),
    )
    return advised(
        Veto(eve, LEGS & HEAVY | JUMPS, (TUE,), params=(("run", "tempo"), ("date", "2026-11-25"))),
        Veto(rule("toy/just-before"), UPPER | CORE, (WED,), part="am"),
        Prefer(rule("toy/good"), LEGS & HEAVY, (THU,), 5, "A good day: tomorrow is free."),
        Notice(rule("toy/doctor"), "See a doctor.", "referral"),
        Notice(rule("toy/care"), "Take care.", "warning"),
        Notice(rule("toy/tip"), "Sleep well."),
        mon="easy 50min",
        tue="strength legs heavy 30min",
        wed="tempo 40min",
        thu="easy 1h45",
        sun="rest",
    )


def test_a_week_with_a_session_that_must_move_reads_like_this() -> None:
    assert to_markdown(advice()) == (
        """\
# Strength for your running week

> **SEE A PROFESSIONAL: See a doctor. (`toy/doctor`, C)**

## Week of Mon 23 Nov 2026

phase: base

1 strength session, 30 min (of your plan 1 moved) · 3 runs, 1 key

> **Warning:** Take care. (`toy/care`, C)

| day | runs | strength | closed or with care |
|---|---|---|---|
| Mon 23 | easy 50 min |  |  |
| Tue 24 | free |  | x heavy legs, jumps: tempo run tomorrow (`toy/eve`, C) |
| Wed 25 | **tempo 40 min** |  | \\~ upper, core: after the run (`toy/just-before`, C) |
| Thu 26 | easy 1 h 45 | legs heavy, 30 min (moved, from Tue)<br>A good day: tomorrow is free |  |
| Fri 27 | free |  |  |
| Sat 28 | free |  |  |
| Sun 29 | rest |  |  |

**Bold** runs are key runs. x closed, ! with care, ~ only after the run.

## Your plan

- Tue 24: legs heavy, 30 min moves to Thu 26.
  - Tomorrow is hard, so no heavy legs. (`toy/eve`, C)

## Good to know

- Sleep well. (`toy/tip`, C)

## Taken for granted

- Days outside the file are taken to follow the pattern of this week.
- No rule that is heard here chooses exercises, so the sessions name none.

## Reasons

- Tomorrow is hard, so no heavy legs. (`toy/eve`, C)
- A toy speaks. (`toy/just-before`, C)
- A good day: tomorrow is free. (`toy/good`, C)

## Sources

- t1: A \\*trial\\* <https://example.org/a_b>
- t2: Talk

Evidence: A reviews of trials, B trials, C convention. You train on your own judgement; this is no medical advice.
"""
    )


@given(st.text(max_size=60))
@example("# 1. [a](javascript:x) <script>alert(1)</script> `b` **c** ![d](e) | f ~~g~~ &amp; \\")
@example("1. one")
@example("- [x]: https://example.org 'y'")
@example("=== ")
@example("www.example.org mail@example.org https://example.org")
@example("\u202ebackwards\r\n\r\n    code")
def test_an_escaped_text_is_read_as_itself_and_as_nothing_else(text: str) -> None:
    within = f"- x: {escaped(text)}\n- {escaped(text)}\n\n{escaped(text)}\n\n| a |\n|---|\n| {escaped(text)} |\n"
    kinds = {one.type.removesuffix("_open").removesuffix("_close") for one in tokens(within)}
    assert kinds <= {
        *("bullet_list", "list_item", "paragraph", "inline", "text", "text_special"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    # Only the spaces at the edges are a reader's own.
    once = shown(f"- x: {escaped(text)}")
    assert once.replace(" ", "") == "x:" + "".join(
        char if char.isprintable() else "\ufffd" for char in "".join(text.split())
    )


def test_names_from_a_profile_and_words_of_plugins_cannot_become_markup() -> None:
    evil = "<img src=x> [a](http://b) | `c`"
    top = f'[[races]]\ndate = 2026-11-29\ndistance = "half"\nname = "{evil}"\n'
    text = to_markdown(advised(Notice(RULE, evil, "warning"), Veto(RULE, LEGS, (TUE,), evil), top=top))
    kinds = {one.type for one in tokens(text)}
    assert "image" not in kinds
    assert "link_open" not in kinds
    assert {one.content for one in tokens(text) if one.type == "html_inline"} <= {"<br>"}
    assert shown(text).count("<img src=x> [a](http://b) | ") >= 3


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_has_seven_whole_rows_a_week_and_its_sessions(path: Path) -> None:
    given_advice = advise(load_profile(path), "all")
    read = list(tokens(to_markdown(given_advice)))
    lifts = [lift for week in given_advice.weeks for day in week.days for lift in day.strength if lift.blocks]
    assert sum(one.type == "td_open" for one in read) == 4 * 7 * len(given_advice.weeks)
    assert sum(one.type == "heading_open" and one.tag == "h3" for one in read) == len(lifts)
    assert {one.content for one in read if one.type == "html_inline"} <= {"<br>"}
