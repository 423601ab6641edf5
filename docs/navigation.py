"""Write the front page of the documentation, which is also its navigation: every page, by who reads it.

A new page is taken up by its name, its heading and its first sentence; one that no pattern names stands under "More".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

DOCS = Path(__file__).parent
MORE = "More"
#: The pages of each section in their order, by name or pattern, with what to say of them instead of their first words.
SECTIONS: Mapping[str, Mapping[str, str]] = {
    "For runners": {
        "profile": "every word of the file that you write, and what is refused",
        "commands": "each with its options",
        "imports": "calendars, exports and plans in; your strength sessions out as a calendar",
        "week-board": "your week as a page: move things about, and see what it costs",
        "rules": "all of them, each with a page: why, when, on what evidence, what you can set",
        "articles": "what five articles for runners ask for, and what became of each statement",
        "contradictions": "how that was settled",
    },
    "For plugin authors": {
        "write-a-plugin": "from an empty folder to a tested plugin",
        "hooks": "what a plugin is asked, when, and what an exception costs",
        "statements": "what a plugin can say, and the law of each kind",
        "names": "everything that can be imported, with its fields",
        "testing-*": "",
        "publishing-*": "",
        "*-plugin": "",
    },
    "For software": {
        "advice": "every field of what comes out",
        "service": "advice over HTTP: what can be asked, errors, limits, who may ask, what is counted",
        "batches": "many athletes at once: on all cores, or on a cluster, and when that is worth it",
        "policy": "",
        "assistants": "",
        "decision-log": "",
        "seeing-*": "",
        "how-it-works": "a walk through the rooms, from profile to advice",
        "rule-table": "each rule with the tests that hold it",
    },
    "Decisions": {"decisions/*": ""},
    MORE: {"*": ""},
}
_INTRODUCTION = """\
# runrules

<!-- Written by docs/refresh.py from the pages. -->

Where strength training goes in a running week, how much, and why. The [README](../README.md) says what runrules is and
shows what it prints; these pages say the rest. Nothing in them is medical advice."""


def sections() -> Mapping[str, tuple[str, ...]]:
    """Give every page but the front page, under its section; those of rules stand below the page of all rules."""
    paths = (path.relative_to(DOCS) for path in sorted(DOCS.rglob("*.md")))
    left = [path.with_suffix("").as_posix() for path in paths if path.parts[0] != "rules"]
    left.remove("index")
    found: dict[str, tuple[str, ...]] = {}
    for section, patterns in SECTIONS.items():
        mine = tuple(dict.fromkeys(name for one in patterns for name in left if fnmatch(name, one)))
        left = [name for name in left if name not in mine]
        if mine:
            found[section] = mine
    return found


def front_page() -> str:
    """Write the page."""
    page = [_INTRODUCTION]
    for section, names in sections().items():
        page += ["", f"## {section}", "", *map(_line, names)]
    return "\n".join(page) + "\n"


def _line(name: str) -> str:
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    title, _, rest = text.partition("\n")
    heading = title.removeprefix("# ").replace("`", "")
    return f"- [{heading}]({name}.md){_about(name, rest)}"


def _about(name: str, text: str) -> str:
    if name.startswith("decisions/"):
        return ""
    told = next((patterns[name] for patterns in SECTIONS.values() if name in patterns), "")
    return f": {told or _first_sentence(text)}"


def _first_sentence(text: str) -> str:
    """What a page begins with, without its links: they would lead elsewhere from here."""
    words = " ".join(next(_paragraphs(text)).split())
    sentence = re.split(r"(?<=[.:])\s(?=[A-Z`*\[])", words)[0].removesuffix(":").removesuffix(".")
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", sentence) + "."


def _paragraphs(text: str) -> Iterator[str]:
    for one in re.split(r"\n{2,}", text):
        if one.strip() and not one.lstrip().startswith(("<!--", "#", "```")):
            yield one
