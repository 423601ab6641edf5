"""The page about testing a plugin names everything there is to test with."""

from __future__ import annotations

import re

from docs.refresh import ROOT

from runrules import testing
from runrules.testing import CHECKS, strategies

PAGE = (ROOT / "docs" / "testing-a-plugin.md").read_text(encoding="utf-8")


def test_every_check_has_its_row_in_order() -> None:
    assert tuple(re.findall(r"^\| `([\w-]+)` \| \S.+\S \|$", PAGE, re.M)) == CHECKS


def test_every_public_name_is_on_the_page() -> None:
    words = set(re.findall(r"\w+", PAGE))
    # Heard is the type of an answer, Check that of one check; `check` is told of where plugins are written.
    assert {*testing.__all__, *strategies.__all__} - words - {"Heard", "Check"} == set()


def test_every_option_of_the_command_is_on_the_page() -> None:
    from runrules.cli.plugin_commands import check

    options = {one for param in check.params for one in param.opts if one.startswith("--")}
    assert {one for one in options if one not in PAGE} == {"--debug"}
