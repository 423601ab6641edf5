"""The pages name everything that there is, and nothing that there is not."""

from __future__ import annotations

import builtins
import importlib
import inspect
import json
import re
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import click
from docs.commands import commands
from docs.names import names_for_tests
from docs.refresh import ROOT

import runrules
from runrules import Engine, Rule, load_profile, parse_profile, testing, to_json
from runrules.cli import app
from runrules.formats import advice_schema
from runrules.profile import checks, input_schema, tables, text
from runrules.statements import STATEMENTS

SOURCE = ROOT / "src" / "runrules"
Fields = dict[str, set[str]]

#: Keys of what is shaped alike on every day, in every area and at every load, or named by the plugins.
ALIKE = {"grid.upper", "grid.core", "grid.jumps", "grid.legs.moderate", "grid.legs.heavy", "params"}


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def ticked(words: str) -> set[str]:
    """Everything that stands between back-ticks, outside of blocks."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", words, flags=re.M | re.S)))


def sections(name: str, level: str = "##") -> dict[str, str]:
    """The sections of a page by their headings."""
    parts = re.split(rf"^{level} (.+)$", page(name), flags=re.M)
    return {heading.strip("`"): body for heading, body in zip(parts[1::2], parts[2::2], strict=True)}


def documented(name: str) -> Fields:
    """The fields of each section: what its list begins its lines with."""
    found: Fields = {}
    for heading, body in sections(name).items():
        heads = re.findall(r"^- ((?:`\w+`(?:, )?)+):", body, re.M)
        if heads:
            found[heading] = {word for head in heads for word in re.findall(r"\w+", head)}
    return found


def in_schema(schema: dict[str, Any], top: str) -> Fields:
    """The properties of every object of a schema, by the way to it."""
    found: Fields = {}

    def walk(one: dict[str, Any], way: str) -> None:
        if "$ref" in one:
            one = schema["$defs"][one["$ref"].rpartition("/")[2]]
        if "properties" in one:
            found.setdefault(way or top, set()).update(one["properties"])
            for key, value in one["properties"].items():
                walk(value, f"{way}.{key}" if way else key)
        if isinstance(one.get("additionalProperties"), dict):
            walk(one["additionalProperties"], f"{way}.*")
        if "items" in one:
            walk(one["items"], f"{way}[]")
        for choice in one.get("anyOf", ()):
            walk(choice, way)

    walk(schema, "")
    return found


def in_advice(advice: object) -> Fields:
    """The keys of every object of an advice, by the way to it."""
    found: Fields = {}

    def walk(one: object, way: str) -> None:
        if isinstance(one, dict):
            found.setdefault(way or "advice", set()).update(one)
            for key, value in one.items():
                walk(value, f"{way}.{'*' if way == 'sources' else key}" if way else key)
        elif isinstance(one, list):
            for each in one:
                walk(each, f"{way}[]")

    walk(advice, "")
    return found


def without_alike(fields: Fields) -> Fields:
    """Leave out the tables that are shaped like another, and those that only hold others."""
    day = "weeks[].days[]."
    held = {f"{day}grid", f"{day}grid.legs", "sources", *(f"{day}{one}" for one in ALIKE)}
    return {
        way: keys
        for way, keys in fields.items()
        if way not in held and not any(way.startswith(f"{day}{one}.") for one in ALIKE) and not way.endswith(".params")
    }


def test_the_advice_page_has_every_field_of_the_schema() -> None:
    page_, schema = documented("docs/advice.md"), without_alike(in_schema(advice_schema(), "advice"))
    assert set(page_) == set(schema)
    for way, keys in schema.items():
        assert keys <= page_[way], way


def test_the_advice_page_has_every_field_of_real_advice() -> None:
    found: Fields = {}
    for path in sorted((ROOT / "examples").glob("*.toml")):
        advice = Engine().advise(load_profile(path), "all")
        for way, keys in without_alike(in_advice(json.loads(to_json(advice)))).items():
            found.setdefault(way, set()).update(keys)
    pages = documented("docs/advice.md")
    assert {way: pages.get(way) for way in found} == found


def test_the_advice_page_has_every_field_of_a_failure() -> None:
    profile = parse_profile("[plugins]\nrequire = ['rset']\n[[weeks]]\nstarts = 2026-11-23\n")
    found = json.loads(to_json(Engine().advise(profile)))
    assert set(found["failures"][0]) == documented("docs/advice.md")["failures[]"]


def test_the_profile_page_has_every_field_of_the_schema() -> None:
    page_ = documented("docs/profile.md")
    schema = in_schema(input_schema(), "profile")
    of_sessions = {way for way in schema if re.match(r"(weeks\[\]|template)\.", way)}
    schema.pop("rules.*")
    schema.pop("strength.minutes_by_day")
    for way, keys in schema.items():
        if way not in of_sessions:
            assert keys == page_[way], way
    table = ticked(sections("docs/profile.md")["Sessions"])
    for way in of_sessions:
        assert schema[way] <= table, way


def test_the_profile_page_has_every_word_of_the_schema() -> None:
    words = set(re.findall(r"[\w-]+", " ".join(ticked(page("docs/profile.md")))))

    def missing(one: object) -> Iterator[str]:
        if isinstance(one, dict):
            yield from (word for word in one.get("enum", ()) if word not in words)
            for value in one.values():
                yield from missing(value)
        elif isinstance(one, list):
            for value in one:
                yield from missing(value)

    assert set(missing(input_schema())) == set()


def test_the_profile_page_has_every_limit() -> None:
    body = " ".join(page("docs/profile.md").split())
    counts = {
        f"{text.MOST_BYTES:,} bytes",
        f"{text.MOST_DEEP} levels",
        f"{tables.MOST_WEEKS} weeks",
        f"{tables.MOST_RACES:,} races",
        f"{tables.MOST_INJURIES} injuries",
        f"{tables.MOST_RULES:,} rules",
        f"{tables.MOST_SESSIONS} sessions a day",
        f"{checks.LONGEST_TEXT} characters",
        f"between {checks.FIRST_DATE} and {checks.LAST_DATE}",
    }
    assert {one for one in counts if one not in body} == set()


def test_the_profile_page_has_every_code_of_a_problem() -> None:
    used = {code for path in SOURCE.rglob("*.py") for code in re.findall(r'"(P\d{3})"', path.read_text("utf-8"))}
    assert set(re.findall(r"\bP\d{3}\b", page("docs/profile.md"))) == used


def test_the_page_about_files_has_every_code_of_a_refusal() -> None:
    found = re.compile(r'"(S\d{3})"|error\[(S\d{3})\]')
    used = {one[1] or one[2] for path in SOURCE.rglob("*.py") for one in found.finditer(path.read_text("utf-8"))}
    assert set(re.findall(r"\bS\d{3}\b", page("docs/imports.md"))) == used


def test_every_code_of_any_kind_stands_on_a_page() -> None:
    used = {code for path in SOURCE.rglob("*.py") for code in re.findall(r'"([A-Z]\d{3})"', path.read_text("utf-8"))}
    pages = "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))
    assert {code for code in used if not re.search(rf"\b{code}\b", pages)} == set()


def test_the_statements_page_has_a_section_for_each_kind_with_its_fields_and_its_law() -> None:
    bodies = sections("docs/statements.md")
    for kind in STATEMENTS:
        body = bodies[kind.__name__]
        names = {one.name for one in attrs.fields(kind)}
        assert names <= ticked(body) | ({"params"} & ticked(page("docs/statements.md"))), kind
        assert "**Law:**" in body, kind
    assert {one.name for one in attrs.fields(Rule)} <= ticked(page("docs/statements.md"))


def test_each_statement_has_two_worked_examples() -> None:
    bodies = sections("docs/statements.md")
    for kind in STATEMENTS:
        examples = [
            line
            for body in bodies.values()
            for line in body.splitlines()
            if line.startswith(">>> ") and f"{kind.__name__}(" in line
        ]
        assert len(examples) >= 2, kind


def test_the_walk_names_every_module_and_no_other() -> None:
    there = {path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py")}
    assert {name for name in ticked(page("docs/how-it-works.md")) if name.endswith(".py")} == there


def test_every_name_in_the_walk_and_in_the_tutorial_exists() -> None:
    known = modules()
    for name in ("docs/how-it-works.md", "docs/write-a-plugin.md", "README.md"):
        for word in ticked(page(name)):
            called = re.fullmatch(r"([a-z_]+)\(\)", word)
            dotted = re.fullmatch(r"([A-Z]\w+)\.(\w+)", word)
            plain = re.fullmatch(r"[A-Z][a-z]+[A-Z]?\w*", word)
            if called:
                assert any(callable(getattr(module, called[1], None)) for module in known), word
            elif dotted:
                assert has(known, dotted[1], dotted[2]), word
            elif plain:
                assert hasattr(builtins, word) or any(hasattr(module, word) for module in known), word


def test_the_readme_has_every_command() -> None:
    words = ticked(page("README.md"))
    commands = {word.split()[1] for word in words if re.match(r"runrules [a-z-]+( |$)", word)}
    assert commands == set(app.list_commands(None))  # type: ignore[arg-type]


def test_the_readme_has_every_command_of_a_group() -> None:
    words = ticked(page("README.md"))
    for called, command in commands():
        if called.count(" ") > 1 and not command.hidden:
            assert any(word == called or word.startswith(f"{called} ") for word in words), called


def test_the_page_about_commands_has_each_with_every_option_and_says_what_it_does() -> None:
    bodies = sections("docs/commands.md")
    assert list(bodies) == [called for called, _ in commands()]
    everywhere = ticked(page("docs/commands.md").partition("\n## ")[0])
    for called, command in commands():
        said = ticked(bodies[called]) | everywhere
        for one in command.params:
            if isinstance(one, click.Option):
                assert {*one.opts, *one.secondary_opts} <= said, called
                assert (one.help or "").strip() or one.show_default, f"{called} {one.opts[0]} has no help"
        assert (command.help or "").strip(), f"{called} has no help"


def test_the_readme_says_what_every_extra_brings() -> None:
    extras = tomllib.loads(page("pyproject.toml"))["project"]["optional-dependencies"]
    words = re.findall(r"[\w-]+", " ".join(ticked(sections("README.md")["Installing"])))
    assert set(extras) - set(words) == set()


def test_the_page_about_names_has_every_public_name() -> None:
    text = page("docs/names.md")
    listed = set(re.findall(r"^(?:### |- )`(\w+)`", text, re.M))
    assert {*runrules.__all__, *names_for_tests()} - listed == set()
    for name in runrules.__all__:
        said = re.search(rf"^### `{name}`\n\n(?:```text\n.*\n```\n\n)?(?!#)\S|^- `{name}`: \S", text, re.M)
        assert said, f"{name} is named, and nothing is said of it"


def test_the_page_about_testing_has_every_check_of_the_kit() -> None:
    checks = getattr(testing, "CHECKS", ())
    told = ticked(page("docs/testing-a-plugin.md")) if checks else set()
    assert {getattr(one, "name", one) for one in checks} - told == set()


def modules() -> list[ModuleType]:
    """Every module of runrules but the one that runs it, and the one for Spark where there is none."""
    names = sorted(path.relative_to(SOURCE.parent).with_suffix("").as_posix() for path in SOURCE.rglob("*.py"))
    dotted = (name.replace("/", ".").removesuffix(".__init__") for name in names if not name.endswith("__main__"))
    if find_spec("pyspark") is None:
        dotted = (name for name in dotted if name != "runrules.batch.on_spark")
    return [importlib.import_module(name) for name in dotted]


def has(known: list[ModuleType], owner: str, name: str) -> bool:
    """Whether a class of this name has an attribute or a field of that."""
    for module in known:
        one = getattr(module, owner, None)
        if inspect.isclass(one):
            fields = {field.name for field in attrs.fields(one)} if attrs.has(one) else set()
            if hasattr(one, name) or name in fields:
                return True
    return False


def test_the_pages_speak_of_no_other_machine() -> None:
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        words = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<![\w.])/(work|tmp|home|Users)/", words), path


def test_no_two_sections_of_a_page_share_a_heading() -> None:
    for path in sorted(Path(ROOT / "docs").glob("*.md")):
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.M)
        assert len(headings) == len(set(headings)), path.name


def test_every_rule_that_a_page_names_exists() -> None:
    known = {rule.id for rule in Engine().rules()}
    plugins = {rule_id.partition("/")[0] for rule_id in known}
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    named = {
        found.group(0)
        for page in pages
        for found in re.finditer(r"(?<![\w/.-])[a-z-]+/[a-z0-9-]+(?![\w/.-])", page.read_text(encoding="utf-8"))
        if found.group(0).partition("/")[0] in plugins
    }
    assert named - known - {"dose/progress-load"} == set()
