"""Pages for authors, followed to the letter in an empty environment, on no network: they print what they promise."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs.empty import furnished
from docs.refresh import PAGES, ROOT, WALKED
from docs.walk import followed, walked

FOLLOWED = [page for page in PAGES if WALKED in page.read_text(encoding="utf-8")]


def test_the_tutorial_and_the_examples_of_plugins_are_followed() -> None:
    examples = sorted((ROOT / "examples" / "plugins").iterdir())
    assert [page.parent for page in FOLLOWED] == [ROOT / "docs", *examples]
    assert FOLLOWED[0].name == "write-a-plugin.md"
    assert len(examples) == 3


@pytest.mark.slow
@pytest.mark.parametrize("page", FOLLOWED, ids=lambda page: page.parent.name)
def test_who_follows_the_page_sees_what_it_shows(page: Path) -> None:
    assert walked(page) == page.read_text(encoding="utf-8"), "docs/refresh.py brings the pages up to date"


@pytest.mark.slow
def test_a_page_is_followed_in_its_own_order_and_folder(tmp_path: Path) -> None:
    environment = furnished(tmp_path / "environment")
    page = (
        "```sh\nmkdir there\ncd there\n```\n<!-- file: a.txt -->\n```text\none\n```\n"
        "```console\n$ cat a.txt\nold\n$ pwd | xargs basename\n```\n<!-- file: a.txt -->\n```text\ntwo\n```\n"
        "```console\n$ cat a.txt\n```\n"
    )
    made = followed(page, environment, tmp_path)
    assert made == page.replace("old\n", "one\n").replace("basename\n", "basename\nthere\n").replace(
        "```console\n$ cat a.txt\n```", "```console\n$ cat a.txt\ntwo\n```"
    )
    with pytest.raises(AssertionError, match="exit 3"):
        followed("```sh\nexit 3\n```\n", environment, tmp_path)
