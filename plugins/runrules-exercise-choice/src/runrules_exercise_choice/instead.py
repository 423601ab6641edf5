"""What is left out for a runner altogether, and what to do instead."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from runrules import Exercise, exercises

from .facts import HIP_BEND, above, avoided, careful, heel_drops, twists, without_kit
from .runner import Runner, Sore

MOST = 3  # replacements named
SPARED = ("low_back", "osteoporosis", "pelvic_floor")  # no twists and crunches with these
PROPER = frozenset("Bulgarian Copenhagen Nordic Pallof Romanian Russian".split())


def pained(sore: Sore, pain_veto: int) -> tuple[str, ...]:
    """What a pain leaves out: what loads the part; from ``pain_veto`` on also what must be done with care.

    Spared is what rebuilds the part, while the pain is bearable and no warning sign came with it.
    """
    out = avoided(sore.site)
    if not sore.serious and (sore.pain is None or sore.pain < pain_veto):
        return out
    catalogue = exercises()
    return out + tuple(
        one for one in careful(sore.site) if not (sore.bearable and sore.site in catalogue[one].rehab_for)
    )


def bent(degrees: int) -> tuple[str, ...]:
    """What bends the hip further than so many degrees and cannot be done with less."""
    return tuple(one for one, bend in HIP_BEND.items() if bend > degrees)


def against_twists(runner: Runner) -> tuple[Sore, ...]:
    """The sore parts with which twists and crunches are left out."""
    return tuple(one for one in runner.sores if one.site in SPARED)


@lru_cache(maxsize=256)
def barred(runner: Runner) -> frozenset[str]:
    """Everything that some rule of this plugin leaves out."""
    out = {*above(runner.level), *without_kit(runner.owned)}
    for sore in runner.sores:
        out.update(pained(sore, runner.pain_veto))
    if runner.sore("achilles_insertional"):
        out.update(heel_drops())
    if runner.sore("pht"):
        out.update(bent(runner.hip_degrees))
    if against_twists(runner):
        out.update(twists())
    return frozenset(out)


def instead_of(left_out: tuple[str, ...], runner: Runner, swap_first: bool = False) -> tuple[str, ...]:
    """Name a few exercises to do instead, none of them left out itself; none if there is none.

    What the runner could have done but for this comes first, so that the words are about this runner. With something
    that a professional should see first, nothing is named.
    """
    if any(one.serious for one in runner.sores):
        return ()
    beyond = {*above(runner.level), *without_kit(runner.owned)}
    found: list[str] = []
    for gone in [one for one in left_out if one not in beyond] or left_out:
        other = _replacement(exercises()[gone], runner, swap_first)
        if other and other not in found:
            found.append(other)
        if len(found) == MOST:
            break
    return tuple(found)


def named(ids: tuple[str, ...]) -> str:
    """Put exercises in words: "bodyweight squat, split squat or step-up"."""
    words = [name_of(exercises()[one]) for one in ids]
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def name_of(exercise: Exercise) -> str:
    """The name as it stands within a sentence, without what is added in brackets."""
    name = exercise.name
    for sign in (" (", ",", " with "):
        name = name.partition(sign)[0]
    return name if name.partition(" ")[0] in PROPER else name[0].lower() + name[1:]


def _replacement(gone: Exercise, runner: Runner, swap_first: bool) -> str | None:
    """The first easier exercise or swap that is not left out, a gentle one if there is one."""
    ways = (_swaps, _easier) if swap_first else (_easier, _swaps)
    out = barred(runner)
    open_ones = [one for way in ways for one in way(gone) if one.id not in out]
    gentle = next((one for one in open_ones if _gentle(one, runner)), None)
    best = gentle or next(iter(open_ones), None)
    return best.id if best else None


def _gentle(exercise: Exercise, runner: Runner) -> bool:
    """Whether no sore part need take care with it, and it is no jump."""
    if runner.sores and exercise.area == "jumps":
        return False
    return all(one.site not in exercise.caution_with or one.site in exercise.rehab_for for one in runner.sores)


def _easier(gone: Exercise) -> Iterator[Exercise]:
    """The easier ones, then those easier than they, and so on; each once."""
    catalogue = exercises()
    found = [gone.id]
    for one in found:  # grows while it is walked
        found += [easier for easier in catalogue[one].easier if easier not in found]
    return (catalogue[one] for one in found[1:])


def _swaps(gone: Exercise) -> Iterator[Exercise]:
    """Those that do the same job with other kit: same pattern, some muscle in common, not harder."""
    for one in exercises().values():
        if (
            one.id != gone.id
            and (one.area, one.pattern) == (gone.area, gone.pattern)
            and one.level <= gone.level
            and not {*one.muscles}.isdisjoint(gone.muscles)
        ):
            yield one
