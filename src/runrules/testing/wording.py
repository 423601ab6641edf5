"""What a text for a runner may not hold: blame, a diagnosis, a promise, advice on weight, the insides of a program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..profile.tables import ATHLETE, INJURY, PLUGINS, STATE, WISHES
from ..profile.words import CLEARABLE, CONDITIONS, INJURY_SIGNS, SITES, STATE_SIGNS
from ..statements import STATEMENTS

LONGEST = 600  # characters of anything said to a runner

#: Words that no runner should read, by what is wrong with them.
FORBIDDEN = {
    "blame": r"\byour? (?:own )?fault|\blaz(?:y|iness)\b|\bweak\b|\bweakness|\bbad form\b|\byou (?:failed|neglected)\b",
    "diagnosis": r"\byou (?:have|suffer from|are suffering) (?:an? |the )?(?:stress fracture|tendinopathy|tendinitis"
    r"|rupture|tear|clot|sprain|RED-?S|osteoporosis|deficiency)"
    r"|\bthis is (?:a |an )?(?:stress fracture|rupture|tear|clot)",
    "promise": r"\bprevents?\b|\bguarantee|\binjury-free\b|\binjury-proof|\bcures?\b|\bwill (?:heal|make you faster"
    r"|not get (?:hurt|injured)|protect)|\bnever get (?:hurt|injured)|\bbulletproof\b|\brisk-free\b|\bperfectly safe\b",
    "advice on weight": r"\blose weight\b|\bweight loss\b|\bslim\b|\bcalorie|\blighter body|\bbody fat\b|\beat less\b"
    r"|\bfasting\b|\bsupplement|\bprotein\b",
}
#: Just before, or just after, such a word: then it is being denied ("no guarantee", "weakness is rarely the cause").
_DENIES_BEFORE = re.compile(r"\b(?:no|not|never|nor|cannot|nobody|rarely|without)\b(?:\W+\w+){0,3}\W+$", re.I)
_DENIES_AFTER = re.compile(r"^\w*\W+(?:is|was|are)\W+(?:rarely|not|never|no)\b", re.I)

#: What belongs to a program. Words of the profile are what a runner writes, and may stand in a text.
_INSIDE = {
    "the name of something inside a program": re.compile(
        r"(?:(?<=[\w,:] )|(?<=[=(]))(?:None|True|False)\b|\b(?:nan|inf)\b(?!-)|\b(?:datetime|Work)\.\w+"
        r"|%[sdr]\b|<[\w.]+ object"
        rf"|\b(?:{'|'.join(one.__name__ for one in STATEMENTS)})\("
    ),
    "a place that was not filled in": re.compile(r"\{[^}]*\}|\{\{|\}\}"),
}
_PROFILE_WORDS = {
    *(key for table in (ATHLETE, INJURY, STATE, WISHES, PLUGINS) for key in table),
    *(*CLEARABLE, *CONDITIONS, *INJURY_SIGNS, *SITES, *STATE_SIGNS, "minutes_by_day", "climb_m", "descent_m"),
}
_UNITS = r"min|h|km|mi|m|kg|s"
_PLURALS = (
    r"days|weeks|months|years|hours|minutes|seconds|sessions|rounds|sets|runs|exercises|repetitions|kilometres|metres"
)


def complaints(text: str, settings: frozenset[str] = frozenset()) -> Iterator[str]:
    """Say everything that is wrong with a text for a runner, each in a few words, in order.

    ``settings`` are names of settings, which a runner writes too, and may read.
    """
    yield from _shape(text)
    for kind in FORBIDDEN:
        for word in forbidden(text, kind):
            yield f'"{word}" reads as {"blame" if kind == "blame" else _article(kind)}'
    for what, pattern in _INSIDE.items():
        for found in pattern.finditer(text):
            yield f'"{found[0].strip()}" is {what}'
    for found in re.finditer(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b", text):
        if found[0] not in _PROFILE_WORDS and found[0] not in settings:
            yield f'"{found[0]}" is the name of something inside a program'
    yield from _numbers(text)


def forbidden(text: str, kind: str) -> tuple[str, ...]:
    """The words of a text that no runner should read, of one kind of ``FORBIDDEN``; not those that are denied."""
    return tuple(
        found[0]
        for found in re.finditer(FORBIDDEN[kind], text, re.I)
        if not _DENIES_BEFORE.search(text[: found.start()]) and not _DENIES_AFTER.search(text[found.end() :])
    )


def _shape(text: str) -> Iterator[str]:
    if not text.strip():
        yield "it is empty"
        return
    if len(text) > LONGEST:
        yield f"it has {len(text)} characters; {LONGEST} are enough for anybody"
    if "\n" in text or "\t" in text or "  " in text or text != text.strip():
        yield "it holds line breaks or spaces that are too many: one paragraph, single spaces"
    if any(unicodedata.category(one) == "Cc" and not one.isspace() for one in text):
        yield "it holds control characters, which no reader sees"
    if text.strip()[:1].islower():
        yield "it does not begin with a capital letter"
    if text.rstrip()[-1:] not in ".!?)”\"'":
        yield "it does not end as a sentence does"


def _numbers(text: str) -> Iterator[str]:
    for found in re.finditer(rf"(?<![\w.:])\d+(?:\.\d+)?(?:{_UNITS})\b(?!in)", text):
        yield f'"{found[0]}" needs a space before its unit'
    for found in re.finditer(rf"(?<![\w.,:–-])(?:1|[Oo]ne) (?:{_PLURALS})\b", text):
        yield f'"{found[0]}" needs the singular'
    for found in re.finditer(r"(?<![\w.])\d+\.\d{3,}", text):
        yield f'"{found[0]}" is more exact than anybody can be'


def _article(kind: str) -> str:
    return kind if kind.startswith("advice") else f"a {kind}"
