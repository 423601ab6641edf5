"""Which areas the exercises named in a text work, told by the catalogue's own names for them."""

from __future__ import annotations

import re
from functools import cache

from ..catalogue import exercises
from .words import plain

#: Names of families of exercises that no single one of the catalogue stands for, as people list them; first English.
_FAMILIES = {
    "legs": "squat | step down | dead lift | hip hinge | thrust | thruster | swing"
    " | good morning | leg curl | hamstring curl | leg extension | leg raise | calf raise | heel raise | clean | snatch"
    " | abduction | adduction | donkey kick | burpee | rdl"
    " | kniebeuge | kniebeugen | kreuzheben | ausfallschritt | ausfallschritte | wadenheben | beinpresse | beckenheben"
    " | fente | souleve de terre | mollets debout | sentadilla | peso muerto | zancada | gemelos de pie"
    " | affondo | affondi"
    " | stacco | stacchi | agachamento | levantamento terra | afundo | kniebuiging | kniebuigingen | uitvalpas",
    "upper": "row | pulldown | pull down | dip | fly | triceps extension | tricep extension | curl | face pull"
    " | liegestutz | liegestutze | klimmzug | klimmzuge | bankdrucken | rudern mit"
    " | pompe | traction | flexione | dominada | piegamenti | trazioni | flexoe | barra fixa | opdrukken | optrekken",
    "core": "crunch | sit up | situp | hollow hold | v up | leg lift | flutter kick",
    "jumps": "jump | hop | bound | box jump | burpee",
}


def areas_of_exercises(text: str) -> frozenset[str]:
    """Name the areas of every exercise that a text names; of overlapping names the longest counts."""
    return frozenset(area for found in _names().finditer(plain(text)) for area in _areas()[_key(found[1])])


@cache
def _areas() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for area, names in _FAMILIES.items():
        for name in names.split(" | "):
            found[name] = (*found.get(name, ()), area)
    for one in exercises().values():
        for name in (one.name.partition(" (")[0], *one.also):
            found[_key(plain(name))] = (one.area,)
    return found


@cache
def _names() -> re.Pattern[str]:
    longest_first = sorted(_areas(), key=lambda name: (-len(name), name))
    spelt = "|".join(re.escape(name).replace(r"\ ", "[ -]") for name in longest_first)
    return re.compile(rf"(?<!\w)({spelt})(?:e?s)?(?!\w)")


def _key(name: str) -> str:
    return name.replace("-", " ")
