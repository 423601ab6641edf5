"""The core names no rule, no exercise and no plugin: adding one touches no file of it."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path

import pytest

from runrules import Engine, exercises

SOURCE = Path(__file__).parents[2] / "src" / "runrules"
PLUGINS = sorted(path.name.removeprefix("runrules-") for path in (SOURCE.parents[1] / "plugins").iterdir())
#: Names of plugins that are words of daily life, of which the core has its own use.
EVERYDAY = {"dose", "masters", "plyometrics", "rest", "trail"}


def words_of(path: Path) -> str:
    """The code and texts of a module, without its comments."""
    tokens = tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline)
    return " ".join(one.string for one in tokens if one.type != tokenize.COMMENT)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_core_names_no_rule_no_exercise_and_no_plugin(path: Path) -> None:
    text = words_of(path)
    ids = {rule.id for rule in Engine(PLUGINS).rules()}
    names = {*ids, *exercises(), *({*PLUGINS} - EVERYDAY)}
    assert names & {*re.findall(r"[a-z]+(?:[-/][a-z]+)*", text)} == set()
    assert not re.search(r"runrules[-_](" + "|".join(PLUGINS).replace("-", "[-_]") + r")\b", text)
