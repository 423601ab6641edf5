"""Build the documentation site from the README and the pages: ``make docs``.

The pages are gathered in one folder, with the links between README and pages as they are there and with the tables of
contents that the front page and the pages of rules imply. Sphinx then makes the site, each warning an error, and what
it made is read again: every link must lead somewhere, and nothing may be fetched from elsewhere.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
FRONT = "index.md"
README = "readme.md"
_FILE = re.compile(r"[\w./-]+\.md")
_LINK = re.compile(r"\[(?P<text>[^\]\n]*(?:\n[^\]\n]+)?)\]\((?P<to>[^)\s:]*?)(?P<anchor>#[^)\s]*)?\)")
#: What makes a browser fetch by itself, by tag and attribute.
_FETCHED = {
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("link", "href"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("video", "src"),
}


def pages() -> Mapping[str, str]:
    """Give every page of the site as Sphinx takes it, under its path there."""
    sources = {path.relative_to(DOCS).as_posix(): path for path in sorted(DOCS.rglob("*.md"))}
    sources[README] = ROOT / "README.md"
    found = {}
    for name, path in sources.items():
        found[name] = relinked(path.read_text(encoding="utf-8"), path, name) + "".join(_contents(name, sources))
    return found


def relinked(text: str, path: Path, name: str) -> str:
    """The same page with its links as they are on the site.

    One that is worded as the name of a file has the title of the page, and one to what is not there is its words alone.
    """

    def link(found: re.Match[str]) -> str:
        if not found["to"]:
            return found[0]
        target = _place((path.parent / found["to"]).resolve())
        if target is None:
            return found["text"]
        way = os.path.relpath(target, PurePosixPath(name).parent).replace(os.sep, "/")
        words = _title(target) if _FILE.fullmatch(found["text"]) else found["text"]
        return f"[{words}]({way}{found['anchor'] or ('#decisions' if target == FRONT else '')})"

    return _LINK.sub(link, text)


def _place(target: Path) -> str | None:
    """Where the site has a file of the project: its page, for the folder of decisions the front page, or nowhere."""
    if target == ROOT / "README.md":
        return README
    if target == DOCS / "decisions":
        return FRONT
    return target.relative_to(DOCS).as_posix() if target.suffix == ".md" and target.is_relative_to(DOCS) else None


def _title(name: str) -> str:
    path = ROOT / "README.md" if name == README else DOCS / name
    return path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ").replace("`", "")


def _contents(name: str, sources: Mapping[str, Path]) -> Iterator[str]:
    """The hidden tables of contents of a page, from which the site has its navigation."""
    from docs.navigation import sections

    if name == FRONT:
        for section, names in sections().items():
            first = "Read me first <readme>\n" if section == "For runners" else ""
            yield _tree(first + "\n".join(names), f":caption: {section}\n")
    elif name == "rules.md":
        yield _tree("\n".join(one.removesuffix(".md") for one in sources if re.fullmatch(r"rules/[^/]+\.md", one)))
    elif re.fullmatch(r"rules/[^/]+\.md", name):
        plugin = PurePosixPath(name).stem
        rules = (PurePosixPath(one).stem for one in sources if one.startswith(f"rules/{plugin}/"))
        yield _tree("\n".join(f"{rule} <{plugin}/{rule}>" for rule in rules))


def _tree(names: str, options: str = "") -> str:
    return f"\n```{{toctree}}\n:hidden:\n{options}\n{names}\n```\n"


def write(folder: Path) -> None:
    """Write the pages of the site into a folder, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in pages().items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


class _Page(HTMLParser):
    """What a page of HTML leads to, has fetched, and can be led to within it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif (tag, name) in _FETCHED and value:
                self.fetched.append(value)
            elif tag == "a" and name == "href" and value:
                self.links.append(value)


def problems(site: Path) -> Iterator[str]:
    """Say what is wrong with a site: links that lead nowhere, and what a browser would fetch from elsewhere."""
    read = {path: _Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in read.items():
        where = path.relative_to(site)
        for link in page.links + page.fetched:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                if link in page.fetched and parts.scheme != "data":
                    yield f"{where}: fetches {link}"
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.is_file():
                yield f"{where}: {link} leads nowhere"
            elif parts.fragment and target in read and unquote(parts.fragment) not in read[target].anchors:
                yield f"{where}: {link} leads to no place on its page"
    for path in sorted(site.rglob("*.css")):
        for url in re.findall(
            r"(?:@import|url\()\s*[\"']?((?:https?:)?//[^\"')\s]+)", path.read_text(encoding="utf-8")
        ):
            yield f"{path.relative_to(site)}: fetches {url}"


def main() -> int:
    """Build the site under ``build``; 1 if anything about it is wrong."""
    sys.path.insert(0, str(ROOT))
    gathered, site = ROOT / "build" / "pages", ROOT / "build" / "site"
    write(gathered)
    shutil.rmtree(site, ignore_errors=True)
    options = ("-q", "-W", "--keep-going", "-E", "-b", "html", "-d", str(ROOT / "build" / "doctrees"), "-c", str(DOCS))
    made = subprocess.run([sys.executable, "-m", "sphinx", *options, str(gathered), str(site)], check=False)
    if made.returncode:
        return 1
    wrong = list(problems(site))
    print("\n".join(wrong) or f"{(site / 'index.html').relative_to(ROOT)}: open it in a browser.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
