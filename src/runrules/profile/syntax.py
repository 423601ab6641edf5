"""What a syntax error of tomllib or json says, as a problem with its place."""

from __future__ import annotations

import re

from ..problems import Problem

_AT = re.compile(r" \((?:at line (\d+), column (\d+)|at end of document)\)$")
_MOST_DIGITS = re.compile(r"[0-9][0-9_]{3999}")


def explain(fault: ValueError, text: str, kind: str) -> list[Problem]:
    """Turn what the parser raised into a problem with line and column."""
    said, line, column = _placed(fault, text)
    content = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    if re.search("twice|overwrite|mutate", said):
        column = len(content) - len(content.lstrip()) + 1
        message = "this key or table stands twice, or is given two meanings"
        return [Problem((), "P103", message, line=line, column=column)]
    message = f"this is not {kind.upper()}: {said[:1].lower()}{said[1:]}"
    return [Problem((), "P001", message, _hint(said, content[column - 1 :]), line=line, column=column)]


def _placed(fault: ValueError, text: str) -> tuple[str, int, int]:
    # json's error has the three as attributes, tomllib's only from Python 3.14 on.
    if hasattr(fault, "lineno"):
        return tuple(getattr(fault, name) for name in ("msg", "lineno", "colno"))
    said = str(fault)
    found = _AT.search(said)
    if found and found[1]:
        return said[: found.start()], int(found[1]), int(found[2])
    digits = _MOST_DIGITS.search(text)
    if not found and digits:
        start = digits.start()
        return "a number has too many digits", text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    last = text.rstrip("\n")
    return said[: found.start()] if found else said, last.count("\n") + 1, len(last) - last.rfind("\n")


def _hint(said: str, rest: str) -> str:
    word = rest.partition("#")[0].strip()
    if (
        said.startswith("Invalid value")
        and word[:1].isalnum()
        and len(word) <= 40
        and word.isprintable()
        and '"' not in word
    ):
        return f'write text in quotes: "{word}"'
    return ""
