"""What is known of the feeds of training apps: who made a calendar, and what its ids, titles and lines mean."""

from __future__ import annotations

import re

from attrs import frozen

from ..models import AREAS
from .amounts import clock, distance_in, minutes_in
from .classify import Told, sport
from .kinds import kind_of_title
from .life_words import CANCELLED
from .words import has, plain

_MAKERS = (
    ("runna", r"runna"),
    ("trainingpeaks", r"training ?peaks"),
    ("trainerroad", r"trainer ?road"),
    ("finalsurge", r"final ?surge"),
    ("intervals", r"intervals\.icu|intervals icu"),
    ("garmin", r"garmin"),
    ("runrules", r"runrules"),
)
_RUNNA = {
    "EASY_RUN": "easy",
    "LONG_RUN": "long",
    "INTERVALS": "intervals",
    "TEMPO": "tempo",
    "HILLS": "hills",
    "WALK_RUN": "run-walk",
    "RUN_WALK": "run-walk",
    "WALK": "walk",
    "RACE": "race",
    "TIME_TRIAL": "race",
    "RECOVERY": "recovery",
    "RECOVERY_RUN": "recovery",
    "STRETCH": "mobility",
    "MOBILITY": "mobility",
    "YOGA": "mobility",
    "PILATES": "mobility",
    "CROSS_TRAINING": "cross",
    "REST": "rest",
}
_RUNNA_AREAS = {
    "LEGS_AND_CORE": ("legs", "core"),
    "LEGS": ("legs",),
    "LOWER_BODY": ("legs",),
    "FULL_BODY": ("full",),
    "UPPER_BODY": ("upper",),
    "CORE": ("core",),
    "STRENGTH": (),
    "PLYOMETRICS": ("jumps",),
}
_LINE = re.compile(
    r"^[^\w\n]*(planned |moving |total |actual |completed |elapsed )?(time|duration|distance)\s*:\s*([^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
_MEASURED = re.compile(
    r"average heart rate|avg pace|moving time|heart rate \(avg\)|actual (?:time|distance)", re.IGNORECASE
)


@frozen(slots=False)
class Feed:
    """Who made a calendar ("" for anybody), whether it holds training only, and whether it takes entries back."""

    maker: str
    training: bool
    cancels: bool = False

    @classmethod
    def of(cls, header: str, text: str) -> Feed:
        """Judge by the head of a calendar, and by ids that only one maker writes."""
        head = " ".join(re.findall(r"^(?:PRODID|X-WR-CALNAME|NAME)[^:]*:(.*)$", header, re.MULTILINE | re.IGNORECASE))
        maker = next((name for name, words in _MAKERS if re.search(words, head, re.IGNORECASE)), "")
        if not maker and re.search(
            r"^UID:(?:UPCOMING|COMPLETED)_(?:NON_)?PLAN_WORKOUT|^UID:COMPLETED_ACTIVITY", text, re.MULTILINE
        ):
            maker = "runna"
        cancels = bool(re.search(r"^METHOD:CANCEL\s*$", header, re.MULTILINE | re.IGNORECASE))
        training = bool(maker) or bool(re.search(r"training|workout|laufplan|running plan", head, re.IGNORECASE))
        return cls(maker, training, cancels)


@frozen(slots=False)
class Labelled:
    """What the lines of a description say."""

    minutes: int | None
    km: float | None
    done: bool


def runna_type(uid: str) -> tuple[str, tuple[str, ...]]:
    """Read kind and strength areas from an id of Runna; "" for any other id."""
    found = re.search(r"_plan_week_\d+_([A-Z_]+?)_\d+$", uid)
    if not found:
        return "", ()
    name = found[1]
    if name in _RUNNA_AREAS:
        return "strength", _RUNNA_AREAS[name]
    return _RUNNA.get(name, ""), ()


def own_session(words: str) -> Told | None:
    """Read the words that runrules writes beside an event of its own: ``strength legs+core heavy 35min pm``."""
    found = re.fullmatch(
        r"strength ([a-z+]{4,40}) (light|moderate|heavy)(?: (\d{1,3})min)?(?: (?:am|pm))?", words.strip()
    )
    areas = tuple(found[1].split("+")) if found else ()
    if not found or not set(areas) <= {*AREAS, "full"} or len(set(areas)) < len(areas):
        return None
    whole = areas[:3] == AREAS[:3]
    areas = ("full", *areas[3:]) if whole else areas
    return Told("strength", "id", minutes=int(found[3]) if found[3] else None, areas=areas, load=found[2])


def own_part(words: str) -> int | None:
    """Read the part of the day beside such words, as minutes from midnight."""
    return {"am": 8 * 60, "pm": 18 * 60}.get(words.strip().rpartition(" ")[2])


def title_of(title: str, kind: str, feed: Feed) -> tuple[str, str]:
    """Split "Run: Threshold" into title and kind where a feed writes the sport first; TrainerRoad means the bike."""
    if kind:
        return title, kind
    found = re.match(r"^([A-Za-zÀ-ÿ /-]{2,20}?)(?:: | - )(.+)$", title)
    if found and feed.training and not has(CANCELLED, plain(title)):
        named = sport(found[1])
        rest = kind_of_title(plain(found[2]), private=False)
        if named == "run" or (named not in ("", "rest", "race") and rest in ("", named)):
            return found[2], named
    if feed.maker == "trainerroad" and re.match(r"^\d{1,2}:\d\d - ", title):
        return title, "cross"
    return title, ""


def labelled(text: str, feed: Feed) -> Labelled:
    """Read duration and distance from the lines of a description; measured ones win over planned ones.

    Runna writes both into the first line, behind dots; TrainerRoad writes the duration into the title.
    """
    minutes: dict[bool, int | None] = {}
    km: dict[bool, float | None] = {}
    measured = bool(_MEASURED.search(text))
    for said, what, value in _LINE.findall(text):
        planned = said.lower().startswith("planned")
        if what.lower() == "distance":
            km.setdefault(planned, distance_in(value))
        else:
            minutes.setdefault(planned, clock(value, hours=planned or feed.maker != "runna") or minutes_in(value, True))
        measured = measured or (not planned and feed.maker in ("runna", "trainingpeaks"))
    first = text.split("\n", 1)[0]
    if "•" in first:
        pieces = [piece.strip() for piece in first.split("•")[1:]]
        km.setdefault(True, next((one for one in map(distance_in, pieces) if one), None))
        minutes.setdefault(True, next((one for one in (minutes_in(piece, True) for piece in pieces) if one), None))
    return Labelled(
        minutes.get(False) or minutes.get(True),
        km.get(False) or km.get(True),
        measured,
    )
