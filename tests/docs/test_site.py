"""The documentation site, as far as it can be checked without what builds it: `make docs` does the rest in CI."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path, PurePosixPath

import pytest
from docs.build_site import FRONT, README, pages, problems, relinked
from docs.navigation import DOCS
from markdown_it import MarkdownIt
from markdown_it.token import Token

PAGES = pages()


def test_every_link_of_the_site_leads_to_a_page_and_to_a_heading_that_is_on_it() -> None:
    headings = {name: set(anchors(text)) for name, text in PAGES.items()}
    for name, text in PAGES.items():
        for link in links(text):
            if re.match(r"\w+:", link):
                continue
            to, _, anchor = link.partition("#")
            target = os.path.normpath(PurePosixPath(name).parent / to).replace(os.sep, "/") if to else name
            assert target in PAGES, f"{name}: {link}"
            assert not anchor or anchor in headings[target], f"{name}: {link}"


def test_every_page_is_reached_from_the_front_page_by_tables_of_contents() -> None:
    reached, ahead = set(), [FRONT]
    while ahead:
        name = ahead.pop()
        assert name not in reached, f"{name} stands in two tables"
        reached.add(name)
        for tree in re.findall(r"^```\{toctree\}\n(?::[^\n]*\n)*\n(.*?)\n```$", PAGES[name], re.M | re.S):
            for line in tree.splitlines():
                there = re.sub(r".*<(.+)>", r"\1", line)
                ahead.append(f"{os.path.normpath(PurePosixPath(name).parent / there)}.md".replace(os.sep, "/"))
    assert reached == set(PAGES)


def test_the_readme_is_the_first_page_for_runners() -> None:
    assert ":caption: For runners\n\nRead me first <readme>\n" in PAGES[FRONT]
    assert "](profile.md)" in PAGES[README]


def test_a_link_goes_where_its_page_is_on_the_site_and_else_is_its_words() -> None:
    text = "[A](../README.md#installing) [B](decisions) [C](statements.md) [D](../examples) [E](#here) [F](https://x.y)"
    text += " [docs/rules.md](rules.md)"
    path = DOCS / "how-it-works.md"
    assert relinked(text, path, "how-it-works.md") == (
        "[A](readme.md#installing) [B](index.md#decisions) [C](statements.md) D [E](#here) [F](https://x.y)"
        " [The rules](rules.md)"
    )
    assert relinked("[A](docs/rules.md)", DOCS.parent / "README.md", README) == "[A](rules.md)"
    assert relinked("[A](../../rules.md)", DOCS / "rules/rest/fever.md", "rules/rest/fever.md") == "[A](../../rules.md)"


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="b.html#there">', ""),
        ('<a href="#here"><i id="here">', ""),
        ('<a href="https://example.org">', ""),
        ('<a href="c.html">', "a.html: c.html leads nowhere"),
        ('<a href="b.html#elsewhere">', "a.html: b.html#elsewhere leads to no place on its page"),
        ('<a href="#nowhere">', "a.html: #nowhere leads to no place on its page"),
        ('<script src="gone.js">', "a.html: gone.js leads nowhere"),
        ('<script src="https://example.org/x.js">', "a.html: fetches https://example.org/x.js"),
        ('<img src="//example.org/x.png">', "a.html: fetches //example.org/x.png"),
        ('<link rel="stylesheet" href="http://example.org/x.css">', "a.html: fetches http://example.org/x.css"),
    ],
)
def test_what_is_wrong_with_a_page_of_the_site_is_found(html: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    (tmp_path / "b.html").write_text('<h1 id="there">B</h1>', encoding="utf-8")
    assert list(problems(tmp_path)) == ([problem] if problem else [])


def test_a_font_from_elsewhere_is_found_in_a_style_sheet(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@import url('https://example.org/f.css'); b { background: url(c.png) }", "utf-8")
    assert list(problems(tmp_path)) == ["a.css: fetches https://example.org/f.css"]


def tokens(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def links(text: str) -> Iterator[str]:
    for token in tokens(text):
        for one in token.children or ():
            if one.type == "link_open":
                yield str(one.attrs["href"])


def anchors(text: str) -> Iterator[str]:
    """What the headings of a page are known by, as GitHub and the site have it."""
    found = tokens(text)
    for heading, words in pairwise(found):
        if heading.type == "heading_open" and words.children:
            title = "".join(one.content for one in words.children)
            yield re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
