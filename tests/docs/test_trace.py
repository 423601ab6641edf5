"""The three pages that trace articles and rule sheet to rules: fresh, whole, and true of the rules as they are."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from importlib.metadata import entry_points

import pytest
from docs.refresh import ROOT
from docs.trace import (
    KINDS,
    LEFT_OUT,
    SHOWN,
    Said,
    articles,
    contradictions,
    installed,
    named_by_tests,
    pages,
    sheet,
    state,
)

from runrules import Rule
from runrules.testing import say

EVIDENCE = ROOT.parent / "shared" / "evidence"
SEEDS = ROOT.parent / "shared" / "seeds"
#: Of which no page may promise anything.
PROMISES = re.compile(
    r"\b(prevent(s|ed|ing|ion)?|guarantee\w*|cure[sd]?|injury-free|will (make|keep|protect) you)\b", re.I
)

beside = pytest.mark.skipif(not EVIDENCE.exists(), reason="the evidence itself is not beside this checkout")


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def statements() -> list[tuple[str, Said]]:
    """Every statement of the articles, with the key of its article."""
    return [(article.source, one) for article in articles() for one in article.statements]


def texts(rule: Rule) -> list[str]:
    return [rule.summary, rule.message, rule.why, rule.speaks, rule.silent]


@pytest.mark.parametrize("name", ["articles.md", "contradictions.md", "rule-table.md"])
def test_each_page_is_as_its_data_and_the_rules_are_now(name: str) -> None:
    assert pages()[name] == page(name), "docs/refresh.py brings the pages up to date"


@pytest.mark.parametrize("name", ["articles.md", "contradictions.md", "rule-table.md"])
def test_each_page_says_in_its_first_lines_what_it_is_made_from(name: str) -> None:
    assert "<!-- Written by docs/refresh.py from " in "\n".join(page(name).splitlines()[:4])


@pytest.mark.parametrize("name", ["articles.md", "contradictions.md"])
def test_the_pages_of_prose_fit_into_80_columns_but_for_long_names(name: str) -> None:
    assert [line for line in page(name).splitlines() if len(line) > 80 and " `" not in line] == []


# The rule table


def test_the_table_has_each_rule_of_the_sheet_once() -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", page("rule-table.md"), re.M)
    assert len(rows) == 120
    assert rows == sorted(sheet())


def test_a_row_tells_priority_grade_number_of_sources_state_and_number_of_tests() -> None:
    tests = len(named_by_tests()["key-sessions/race-guard"])
    assert tests >= 2
    assert f"| `key-sessions/race-guard` | must | C | 2 | spoken | {tests} |" in page("rule-table.md").splitlines()


def test_every_rule_of_the_sheet_is_spoken_or_left_out_with_a_reason() -> None:
    states = {key: state(key) for key in sheet()}
    assert [key for key, one in states.items() if one == "missing"] == []
    assert {key for key, one in states.items() if one != "spoken"} == set(LEFT_OUT)
    assert set(LEFT_OUT) & set(installed()) == set()


def test_each_spoken_rule_speaks_in_its_example_and_is_silent_in_its_counter_example() -> None:
    modules = {point.name: point.load() for point in entry_points(group="runrules")}
    for key, rule in installed().items():
        plugin = key.partition("/")[0]
        assert key in {one.rule.id for one in say(modules[plugin], rule.example, plugin)}, key
        assert key not in {one.rule.id for one in say(modules[plugin], rule.counter_example, plugin)}, key


def test_each_plugin_has_a_test_of_all_its_examples() -> None:
    for plugin in {key.partition("/")[0] for key in installed()}:
        (_, _, rest) = page("rule-table.md").partition(f"\n## {plugin}\n")
        section = rest.partition("\n## ")[0]
        assert section.strip().startswith("Examples:"), plugin


def test_each_spoken_rule_is_named_by_a_test_of_its_own() -> None:
    named = named_by_tests()
    assert [key for key in installed() if not named[key]] == []


# The articles


def test_there_are_82_statements_of_five_articles() -> None:
    assert [len(article.statements) for article in articles()] == [14, 29, 13, 7, 19]
    assert [article.source for article in articles()] == [f"seed00{number}" for number in range(5)]
    numbers = re.findall(r"^- \*\*(\d+\.\d+)\*\* \(lines? ", page("articles.md"), re.M)
    assert len(numbers) == len(set(numbers)) == 82
    assert Counter(one.partition(".")[0] for one in numbers) == {"0": 14, "1": 29, "2": 13, "3": 7, "4": 19}


def test_each_statement_has_one_kind_and_what_that_kind_needs() -> None:
    known = {one.number for one in contradictions()}
    for source, one in statements():
        where = f"{source}:{one.line}"
        assert one.kind in KINDS, where
        assert bool(one.contradictions) is (one.kind == "contradiction"), where
        assert set(one.contradictions) <= known, where
        assert bool(one.rules) is (one.kind != "left out"), where
        assert one.says.endswith("."), where
        assert one.does.endswith("."), where
    kinds = "|".join(KINDS.values())
    assert len(re.findall(rf"^  - \*(?:{kinds})\*", page("articles.md"), re.M)) == 82


def test_every_rule_that_a_statement_names_is_spoken() -> None:
    named = {key for _, one in statements() for key in one.rules}
    assert named - set(sheet()) == set()
    assert named - set(installed()) == set()


def test_every_contradiction_that_is_between_statements_is_named_by_one() -> None:
    named = {number for _, one in statements() for number in one.contradictions}
    elsewhere = {
        "C13",  # between an open rule and an open rule, both kept
        "C14",  # four lengths, all within one setting
        "C17",  # a matter of counting
    }
    assert {one.number for one in contradictions()} - named == elsewhere


@pytest.mark.parametrize("name", ["articles.md", "contradictions.md"])
def test_no_page_promises_what_the_evidence_does_not_carry(name: str) -> None:
    words = re.sub(r"`[^`]*`", "", page(name))
    assert PROMISES.search(words) is None
    assert PROMISES.search("It prevents injury.")


def test_the_titles_of_the_articles_are_those_that_rules_cite() -> None:
    cited = {source.key: source.citation for rule in installed().values() for source in rule.sources}
    for article in articles():
        if article.source in cited:
            assert cited[article.source].partition(", ")[2] == article.title


@beside
def test_the_lines_and_rules_of_the_statements_are_those_of_the_evidence() -> None:
    ids = {rule["slug"]: rule["id"] for rule in tomllib.loads((EVIDENCE / "rules.toml").read_text("utf-8"))["rule"]}
    rows = evidence_rows("## 2. ", "## 3. ")
    assert len(rows) == 82
    for (line, *_, slugs), (source, one) in zip(rows, statements(), strict=True):
        assert line == one.line, f"{source}: {one.says}"
        wanted = {ids[slug] for slug in re.findall(r"[\w-]+", slugs) if slug in ids}
        assert wanted <= set(one.rules), f"{source}:{line}"


@pytest.mark.skipif(not SEEDS.exists(), reason="the articles themselves are not beside this checkout")
def test_no_page_repeats_six_words_of_an_article() -> None:
    theirs = {run for path in sorted(SEEDS.glob("*.txt")) for run in word_runs(path.read_text(encoding="utf-8"))}
    assert theirs
    for source, one in statements():
        assert word_runs(f"{one.says} {one.does}") & theirs == set(), f"{source}:{one.line}"
    for row in contradictions():
        assert word_runs(f"{row.says} {row.settled}") & theirs == set(), row.number


# The contradictions


def test_there_are_22_contradictions_each_settled_and_shown() -> None:
    assert [one.number for one in contradictions()] == [f"C{number}" for number in range(1, 23)]
    assert re.findall(r"^## (C\d+)$", page("contradictions.md"), re.M) == [one.number for one in contradictions()]
    for one in contradictions():
        assert set(one.articles) <= set(range(5)), one.number
        assert one.says.endswith("."), one.number
        assert one.settled.endswith("."), one.number
        assert one.shown or one.sentence, one.number
        assert bool(one.sentence) is bool(one.where), one.number


def test_the_test_that_shows_a_contradiction_exists_and_has_its_number() -> None:
    tree = ast.parse((ROOT / SHOWN).read_text(encoding="utf-8"))
    there = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}
    shown = {one.shown: one.number for one in contradictions() if one.shown}
    assert set(shown) == there
    for name, number in shown.items():
        assert name.startswith(f"test_c{int(number[1:]):02}_")


def test_the_sentence_that_shows_a_contradiction_stands_in_the_text_of_the_rule() -> None:
    for one in contradictions():
        if one.sentence:
            assert any(one.sentence in text for text in texts(installed()[one.where])), one.number


@beside
def test_the_contradictions_are_those_of_the_evidence() -> None:
    rows = evidence_rows("## 3. ", "## 4. ")
    assert [row[0] for row in rows] == [one.number for one in contradictions()]
    for row, one in zip(rows, contradictions(), strict=True):
        told = {int(number) for number in re.findall(r"\b00(\d)\b", row[2])}
        assert told <= set(one.articles), one.number


def evidence_rows(start: str, end: str) -> list[list[str]]:
    """The rows of the tables of one section of the evidence, without their heads."""
    text = (EVIDENCE / "EVIDENCE.md").read_text(encoding="utf-8")
    section = text[text.index(f"\n{start}") : text.index(f"\n{end}")]
    rows = [
        [cell.strip() for cell in line.strip("| ").split(" | ")] for line in section.splitlines() if line[:2] == "| "
    ]
    return [row for row in rows if row[0] not in ("Line", "#")]


def word_runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
