"""The parts of one cell of a week grid: its lines, parts of the day, and pieces that signs divide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..classify import tell
from ..found import RUNS
from ..words import plain

_AM, _PM = 8 * 60, 18 * 60
_PART = re.compile(
    r"(?:\b\d{1,2}(?::\d\d)? ?)?(?:(?P<am>\bAM\b|\b[aA]\.[mM]\.|\d(?<=\d)am\b|\bam(?=\s*[:)–-]|\s*$|\s+\d|\b.*\bpm\b)"
    r"|\b(?:[Mm]orning|[Mm]orgens|[Vv]orm(?:ittags?)?|[Mm]atin|[Mm]attina|[Mm]anhã|[Oo]chtend)\b)"
    r"|(?P<pm>\bPM\b|\b[pP]\.[mM]\.|\bpm\b|(?<=\d)pm\b"
    r"|\b(?:[Ee]vening|[Aa]fternoon|[Aa]bends?|[Nn]achm(?:ittags?)?|[Ss]oir|[Tt]arde|[Ss]era|[Pp]omeriggio|[Nn]oite|[Aa]vond)\b))"
    r"\s*[:–-]?"
)
_STEP = re.compile(r"^\s*(?:[-–•*·]\s|\d+[.)]\s)")
WARM = re.compile(
    r"\b(?:w/?u|c/?d|warm[- ]?(?:up|down)?|cool[- ]?(?:down)?|einlaufen|auslaufen|echauffement|retour au calme"
    r"|calentamiento|enfriamiento|riscaldamento|defaticamento|aquecimento|inlopen|uitlopen)\b"
)


def parts_of(words: str) -> Iterator[tuple[str, str, int | None]]:
    """Give the parts of a cell, the steps that are listed under each, and when they begin.

    Lines are parts of their own, unless one of them warms up or cools down for another.
    """
    lines = re.sub(r"<br\s*/?>", "\n", words, flags=re.IGNORECASE).replace("~~", "").replace("`", "").split("\n")
    lines = [line for line in lines if line.strip()]
    texts: list[list[str]] = []
    for line in lines:
        if texts and _STEP.match(line) and not _STEP.match(lines[0]) and not _other(line, texts[-1][0]):
            texts[-1].append(line.strip())
        else:
            texts.append([_STEP.sub("", line, count=1).strip()])
    timed = any(_PART.search(text[0]) for text in texts)
    if len(texts) > 1 and not timed and any(WARM.search(plain(text[0])) for text in texts):
        texts = [[" + ".join(text[0] for text in texts), *(step for text in texts for step in text[1:])]]
    for text, *steps in texts:
        for part, starts in _by_time(text):
            yield part, "\n".join(steps), starts


def _other(step: str, text: str) -> bool:
    """Whether what is listed under a session is another, as strength under a run."""
    told, over = tell(_STEP.sub("", step, count=1)), tell(text)
    return (
        over is not None and over.what in RUNS and told is not None and told.what in ("strength", "cross", "mobility")
    )


def _by_time(text: str) -> Iterator[tuple[str, int | None]]:
    """Part a line where it names parts of the day: each before what it is about, or else behind."""
    found = [*_PART.finditer(text)]
    times = [_AM if one["am"] else _PM for one in found]
    cuts = [0, *(place for one in found for place in one.span()), len(text)]
    texts = [text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    ahead = [
        one[0][-1] in ":–-" or not before.strip(" (-–:") or before.rstrip(" (")[-1:] in ",;+&/|"
        for one, before in zip(found, texts, strict=False)
    ]
    if ahead and not texts[0].strip(" (-–:") and texts[-1].strip(" )"):
        ahead = [True] * len(found)
    if len(found) == 1 and not ahead[0] and texts[1].lstrip(" )")[:1] not in tuple(",;+&/|"):
        texts, ahead = [" ".join(texts)], []
        yield _trimmed(texts[0]), times[0]
        return
    for count, piece in enumerate(texts):
        starts = times[count - 1] if count and ahead[count - 1] else None
        if starts is None and count < len(ahead) and not ahead[count]:
            starts = times[count]
        if bare := _trimmed(piece):
            yield bare, starts


def _trimmed(piece: str) -> str:
    bare = piece.strip(" +,;/&:-–").rstrip("(").removeprefix(")").strip(" +,;/&:-–")
    return bare + ")" * (bare.count("(") - bare.count(")")) if bare.strip("()") else ""


def split(text: str, pattern: re.Pattern[str]) -> list[str]:
    """Part a text at a pattern where that stands in no brackets."""
    cuts = [0]
    depth = place = 0
    for found in pattern.finditer(text):
        depth += text.count("(", place, found.start()) - text.count(")", place, found.start())
        place = found.start()
        if depth <= 0:
            cuts += found.span()
    pieces = [text[start:end].strip() for start, end in zip(cuts[::2], [*cuts[1::2], len(text)], strict=True)]
    return [piece for piece in pieces if piece]
