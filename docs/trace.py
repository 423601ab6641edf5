"""Trace what the articles and the rule sheet ask for to what runrules does: three pages, made of data and of the rules.

``pages()`` gives the three; docs/refresh.py writes them.
"""

from __future__ import annotations

import ast
import json
import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from runrules import Engine, Rule

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SHOWN = "tests/cases/test_contradictions.py"

#: Rules of the sheet that no plugin speaks, each with its reason.
LEFT_OUT: Mapping[str, str] = {}

Kind = Literal["rule", "corrected", "contradiction", "left out"]
KINDS: Mapping[Kind, str] = {
    "rule": "Rule",
    "corrected": "Corrected rule",
    "contradiction": "Named contradiction",
    "left out": "Left out",
}
_PRIORITIES = ("must", "should", "could")


@frozen
class Said:
    """One thing that an article asks for: ``line`` is where, ``says`` our words for it, ``does`` what became of it."""

    line: str
    says: str
    kind: Kind
    does: str
    rules: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()


@frozen
class Article:
    """An article: its key among the sources, its title, what it asks for in its own order."""

    source: str
    title: str
    statements: tuple[Said, ...]


@frozen
class Contradiction:
    """A contradiction of the articles: how it was settled, and what shows it.

    ``shown`` is a worked test, by its name, or ""; ``sentence`` stands in the text of the rule ``where``, or
    both are "".
    """

    number: str
    articles: tuple[int, ...]
    says: str
    settled: str
    shown: str = ""
    sentence: str = ""
    where: str = ""


@frozen
class Case:
    """A test: its file from the root of the project, its name."""

    file: str
    name: str


def pages() -> dict[str, str]:
    """Write the pages, each under the name of its file."""
    return {
        "articles.md": articles_page(),
        "contradictions.md": contradictions_page(),
        "rule-table.md": rule_table(),
    }


def articles() -> tuple[Article, ...]:
    """Read what the articles ask for, in the order of the articles."""
    rows = tomllib.loads((DOCS / "articles.toml").read_text(encoding="utf-8"))["article"]
    return tuple(
        Article(row["source"], row["title"], tuple(Said(**_tuples(one)) for one in row["statement"])) for row in rows
    )


def contradictions() -> tuple[Contradiction, ...]:
    """Read the contradictions, in the order of their numbers."""
    rows = tomllib.loads((DOCS / "contradictions.toml").read_text(encoding="utf-8"))["contradiction"]
    return tuple(Contradiction(**_tuples(row)) for row in rows)


def sheet() -> dict[str, dict[str, Any]]:
    """Read the facts of every rule of the sheet, by id."""
    facts: dict[str, dict[str, Any]] = json.loads((ROOT / "tests" / "rule_sheet.json").read_text(encoding="utf-8"))
    return facts


@cache
def installed() -> Mapping[str, Rule]:
    """Give every rule of the first-party plugins that are installed, by id."""
    known = {key.partition("/")[0] for key in sheet()}
    return {rule.id: rule for rule in Engine().rules() if rule.id.partition("/")[0] in known}


def articles_page() -> str:
    """Write the page about every statement of the articles."""
    found = articles()
    every = [one for article in found for one in article.statements]
    counts = {kind: sum(1 for one in every if one.kind == kind) for kind in KINDS}
    page = [
        "# What the articles ask for",
        "",
        "<!-- Written by docs/refresh.py from docs/articles.toml. -->",
        "",
        *_wrapped(
            f"Runrules grew from five articles for runners. They make {len(every)} statements that one can act on;"
            " here is each in our own words, with its line in the article and what runrules does about it."
            f" {counts['rule']} became rules as they are. {counts['corrected']} became rules with a correction,"
            f" because the evidence carries less, or something else. {counts['contradiction']} contradict another"
            f" statement or the evidence and are settled in [contradictions.md](contradictions.md);"
            f" {counts['left out']} are left out. The rules are in [rules.md](rules.md), each on a page with its"
            " sources."
        ),
    ]
    for number, article in enumerate(found):
        page += ["", f"## Article {number}: {article.title}", ""]
        page += _wrapped(f"{len(article.statements)} statements; as a source of rules it is `{article.source}`.")
        for place, one in enumerate(article.statements, 1):
            page += ["", *_entry(f"{number}.{place}", one)]
    return "\n".join(page) + "\n"


def contradictions_page() -> str:
    """Write the page about every contradiction of the articles."""
    page = [
        "# Where the articles contradict each other",
        "",
        "<!-- Written by docs/refresh.py from docs/contradictions.toml. -->",
        "",
        *_wrapped(
            f"The five articles contradict each other, themselves or the evidence in {len(contradictions())} places."
            " Each place has a number, the articles (counted from 0), how it was settled, and what shows it: a"
            f" worked test in `{SHOWN}`, or words of a rule. What else the articles say is in"
            " [articles.md](articles.md)."
        ),
    ]
    for one in contradictions():
        page += ["", f"## {one.number}", ""]
        page += _wrapped(f"Article{'s' * (len(one.articles) > 1)} {', '.join(map(str, one.articles))}. {one.says}")
        page += ["", *_wrapped(f"**Settled:** {one.settled}"), ""]
        page += [f"- test: `{one.shown}`"] * bool(one.shown)
        page += _wrapped(f"- `{one.where}` says: “{one.sentence}”", "  ") * bool(one.sentence)
    return "\n".join(page) + "\n"


def rule_table() -> str:
    """Write the page with every rule of the sheet: its state, and the tests that hold it."""
    facts, named = sheet(), named_by_tests()
    page = [
        "# All rules of the sheet",
        "",
        "<!-- Written by docs/refresh.py from the installed rules, tests/rule_sheet.json and the tests. -->",
        "",
        *_wrapped(
            f"The rule sheet, drawn up from the articles and the evidence, has {len(facts)} rules:"
            f" {', '.join(_share(facts, one) for one in _PRIORITIES)}. A spoken rule is one that its plugin may speak"
            " under; `tests/docs/test_trace.py` asks the plugin about the example and the counter-example of each, and"
            " so does the plugin's own test named below. Grades and sources are those of the pages behind"
            " [rules.md](rules.md): A reviews of trials, B trials, C convention. The last column counts the tests that"
            " name a rule; they are listed under the table."
        ),
    ]
    for plugin, ids in groupby(sorted(facts), lambda key: key.partition("/")[0]):
        page += ["", f"## {plugin}", "", *_plugin(plugin, tuple(ids), named)]
    return "\n".join(page) + "\n"


def named_by_tests() -> dict[str, tuple[Case, ...]]:
    """Find the tests that name each rule: by its id anywhere, by its short name in the tests of its own plugin."""
    found: dict[str, list[Case]] = {key: [] for key in sheet()}
    for test, own, words in _tests():
        ids = {key for word in words for key in re.findall(r"(?<![\w/-])[a-z-]+/[a-z0-9-]+(?![\w/-])", word)}
        for key in sorted((ids | {f"{own}/{word}" for word in words}) & set(found)):
            found[key].append(test)
    return {key: tuple(tests) for key, tests in found.items()}


@cache
def _tests() -> tuple[tuple[Case, str, frozenset[str]], ...]:
    """Every test with the plugin it belongs to, or "", and the strings it holds."""
    found = []
    for path in sorted([*ROOT.glob("plugins/*/tests/**/test_*.py"), *ROOT.glob("tests/**/test_*.py")]):
        file = path.relative_to(ROOT)
        if file.parts[:2] == ("tests", "docs"):
            continue  # tests of pages name rules without trying them
        own = file.parts[1].removeprefix("runrules-") if file.parts[0] == "plugins" else ""
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.append((Case(file.as_posix(), node.name), own, frozenset(_words(node))))
    return tuple(found)


def _words(node: ast.FunctionDef) -> Iterator[str]:
    """The strings of a function and of what decorates it; and the names of what it calls, each with a pair of ()."""
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Name | ast.Attribute):
            yield f"{one.func.id if isinstance(one.func, ast.Name) else one.func.attr}()"


def _plugin(plugin: str, ids: tuple[str, ...], named: Mapping[str, tuple[Case, ...]]) -> Iterator[str]:
    checks = [test for test, own, words in _tests() if own == plugin and "check()" in words]
    for test in checks:
        yield from _wrapped(f"Examples: `{test.name}` in `{test.file}`.")
    yield from ("", "| rule | priority | grade | sources | state | tests |", "|---|---|---|---|---|---|")
    for key in ids:
        fact = sheet()[key]
        cells = (fact["priority"], fact["evidence"], len(fact["sources"]), state(key), len(named[key]))
        yield f"| `{key}` | {' | '.join(map(str, cells))} |"
    yield ""
    for key in ids:
        if named[key]:
            files = groupby(named[key], lambda test: test.file)
            listed = "; ".join(
                f"{Path(file).name}: {', '.join(f'`{one.name}`' for one in mine)}" for file, mine in files
            )
            yield from _wrapped(f"- `{key}`: {listed}", "  ")


def state(key: str) -> str:
    """Say whether a rule of the sheet is spoken, left out (and why), or missing."""
    if key in LEFT_OUT:
        return f"left out: {LEFT_OUT[key]}"
    return "spoken" if key in installed() else "missing"


def _share(facts: Mapping[str, Mapping[str, Any]], priority: str) -> str:
    ids = [key for key, fact in facts.items() if fact["priority"] == priority]
    spoken = sum(1 for key in ids if state(key) == "spoken")
    return f"{len(ids)} *{priority}* ({'all' if spoken == len(ids) else spoken} spoken)"


def _entry(number: str, one: Said) -> Iterator[str]:
    places = one.line.replace(",", ", ").replace("-", "–")
    yield from _wrapped(f"- **{number}** (line{'' if one.line.isdigit() else 's'} {places}) {one.says}", "  ")
    names = ", ".join([*one.contradictions, *(f"`{key}`" for key in one.rules)])
    listed = f" {names}" if names else ""
    yield from ("  " + line for line in _wrapped(f"- *{KINDS[one.kind]}*{listed}: {one.does}", "  ", 78))


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def _wrapped(text: str, indent: str = "", width: int = 80) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
