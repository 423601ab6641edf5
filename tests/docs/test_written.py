"""The pages that are written from rules and code: fresh, in one shape, and true of what they are written from."""

from __future__ import annotations

import re

import pytest
from docs.catalogue import spoken
from docs.hooks import hooks
from docs.navigation import DOCS, SECTIONS, front_page, sections
from docs.refresh import PLUGINS, written
from markdown_it import MarkdownIt

from runrules import Engine, Rule, Source
from runrules.formats.rule_page import one_markdown, spoken_words
from runrules.statements import STATEMENTS

ENGINE = Engine(PLUGINS)
RULES = ENGINE.rules()
SHAPE = [
    "To the runner",
    "Why",
    "When it speaks",
    "When it is silent",
    "Settings",
    "It speaks here",
    "It is silent here",
    "At its edges",
    "Sources",
]

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return written()


def test_every_page_is_as_rules_and_code_are_now(pages: dict[str, str]) -> None:
    stale = [name for name, text in pages.items() if not (DOCS / name).is_file() or read(name) != text]
    assert stale == [], "docs/refresh.py brings the pages up to date"


def test_no_page_of_a_rule_that_is_gone_is_left_over(pages: dict[str, str]) -> None:
    there = {path.relative_to(DOCS).as_posix() for path in (DOCS / "rules").rglob("*.md")}
    assert there == {name for name in pages if name.startswith("rules/")}


def test_writing_the_pages_twice_gives_the_same(pages: dict[str, str]) -> None:
    assert written() == pages


# Rules


@each_rule
def test_the_page_of_a_rule_has_one_shape_and_all_that_the_rule_says(rule: Rule) -> None:
    text = read(f"rules/{rule.id}.md")
    assert text.startswith(f"# {rule.id}\n")
    assert re.findall(r"^## (.+)$", text, re.M) == SHAPE
    words = " ".join(plain_text(text).split())
    for said in (rule.summary, rule.message, rule.why, rule.speaks, rule.silent):
        assert " ".join(said.split()) in words
    for source in rule.sources:
        assert source.citation in words
        assert not source.url or f"<{source.url}>" in text
    for profile in (rule.example, rule.counter_example):
        assert f"```toml\n{profile.strip()}\n```" in text


@each_rule
def test_every_setting_of_a_rule_is_on_its_page_and_on_that_of_its_plugin(rule: Rule) -> None:
    for name in (f"rules/{rule.id}.md", f"rules/{rule.id.partition('/')[0]}.md"):
        rows = cells(read(name), f"`{rule.settings[0].name}`") if rule.settings else []
        for one in rule.settings:
            (row,) = [row for row in rows if f"`{one.name}`" in row and (len(row) == 5 or f"{rule.id}.md" in row[0])]
            assert row[-4].strip("`") == str(one.default)
            assert all(f"{bound:g}" in row[-3] for bound in (one.low, one.high) if bound is not None)
            assert all(f"`{word}`" in row[-3] for word in one.choices)


@each_rule
def test_what_a_rule_says_to_its_example_is_what_runrules_says(rule: Rule) -> None:
    text = read(f"rules/{rule.id}.md")
    said = spoken(ENGINE, rule, rule.example)
    assert said
    assert all(f"- {spoken_words(one)}\n" in text for one in said)
    assert spoken(ENGINE, rule, rule.counter_example) == ()


def test_the_page_of_a_rule_is_what_the_command_prints_and_what_it_says_to_its_example() -> None:
    rule = next(one for one in RULES if one.id == "key-sessions/day-before-heavy")
    paragraphs = set(read(f"rules/{rule.id}.md").split("\n\n"))
    assert set(one_markdown(rule).strip().split("\n\n")) <= {one.strip() for one in paragraphs}
    assert (
        "Under this rule runrules says:\n\n- *Closes legs heavy and jumps on Tue 24 Nov 2026:* Wednesday brings a tempo"
        " run, so no heavy legs the evening before."
    ) in read(f"rules/{rule.id}.md")


def test_words_of_a_rule_are_not_taken_for_markup() -> None:
    evil = "*Loud* <b>x</b> [y](http://example.org) | `z` and guard_hours"
    rule = Rule("toy/evil", evil, evil, evil, "firm", "C", sources=(Source("a_b", evil),))
    tokens = [one for token in MarkdownIt("commonmark").parse(one_markdown(rule)) for one in token.children or ()]
    assert {one.type for one in tokens} <= {"text", "strong_open", "strong_close", "code_inline"}
    assert [one.content for one in tokens if one.type == "code_inline"] == ["guard_hours"] * 2


def test_a_doi_in_a_citation_is_a_link_and_anything_like_one_is_left_alone() -> None:
    sources = (Source("a", "A 2020, doi 10.1007/s1-2, p. 3"), Source("b", "B 2021, doi 10.1016/S1440(14)0-7"))
    text = one_markdown(Rule("toy/doi", "A.", "B.", "C.", "soft", "C", sources=sources))
    assert "- a: A 2020, [doi 10.1007/s1-2](https://doi.org/10.1007/s1-2), p. 3\n" in text
    assert "- b: B 2021, doi 10.1016/S1440(14)0-7\n" in text


def test_the_page_of_all_rules_leads_to_each() -> None:
    links = set(re.findall(r"\]\((rules/[^)]+/[^)]+)\)", read("rules.md")))
    assert links == {f"rules/{rule.id}.md" for rule in RULES}


def test_there_are_words_for_what_every_kind_of_statement_does() -> None:
    from runrules.formats.rule_page import _DOES

    assert {*_DOES, "notice"} == {kind.kind for kind in STATEMENTS}


# Hooks


def test_the_page_about_hooks_has_each_with_its_promises_and_in_a_whole_example() -> None:
    text = read("hooks.md")
    whole = text.partition("<!-- file: ")[2].partition("```\n")[0]
    for name, hook in hooks().items():
        assert f"\n## `{name}`\n\n<!-- hook: {name} -->\n\n```python\ndef {name}(" in text
        assert f"\n@hookimpl\ndef {name}(" in whole
        promise = " ".join((hook.__doc__ or "").split())
        assert "Asked " in promise, "when it is asked, and how often"
        assert re.search(r"exception|raises", promise), "what an exception costs"


def test_the_whole_example_of_the_hooks_takes_every_argument() -> None:
    text = read("hooks.md")
    for name in hooks():
        signatures = set(re.findall(rf"^def {name}\(([^)]*)\)", text, re.M))
        assert len(signatures) == 1, name


# The front page


def test_the_front_page_is_as_the_pages_are_now() -> None:
    assert read("index.md") == front_page(), "docs/refresh.py brings the pages up to date"


def test_every_page_has_its_place_on_the_front_page_once() -> None:
    named = [name for names in sections().values() for name in names]
    there = {path.relative_to(DOCS).with_suffix("").as_posix() for path in DOCS.rglob("*.md")}
    assert len(named) == len(set(named))
    assert set(named) | {"index"} == {name for name in there if not name.startswith("rules/")}
    assert list(sections()) == [name for name in SECTIONS if name in sections()]


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def plain_text(text: str) -> str:
    """What a reader sees of a page: all text, code too, without markup."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return "\n".join("".join(one.content for one in token.children or ()) for token in tokens)


def cells(text: str, first: str) -> list[list[str]]:
    """The rows of the table in which a cell stands."""
    table = next(part for part in text.split("\n\n") if part.startswith("| ") and f" {first} |" in part)
    return [[cell.strip() for cell in line[1:-1].split(" | ")] for line in table.splitlines()]
