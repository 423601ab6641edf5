"""What is left out for a runner, and how to do what stays: by pain, by level, by kit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from runrules import Cue, Exclude, Statement, exercises

from . import words
from .body_rules import ACHILLES_INSERTION, CORE_STABILITY, HAMSTRING_ORIGIN, KNEE_DEPTH, PAIN_FILTER
from .facts import above, careful, heel_drops, heel_raises, hip_bends, knee_bends, twists, without_kit
from .instead import against_twists, barred, bent, instead_of, named, pained
from .rules import EQUIPMENT_FILTER, LEVEL_GATE
from .runner import ADULT, ADVANCED, BEARABLE, INTERMEDIATE, OLDER, Runner, Sore

#: Pains whose own rule says how to do some exercises: there the general words would only repeat it.
OWN_CUES = {"achilles_insertional": heel_raises, "pfp": knee_bends, "pht": hip_bends}


@lru_cache(maxsize=512)
def fit(runner: Runner) -> tuple[Statement, ...]:
    """Say what is left out for this runner and how to do the rest, pains first; nothing where nothing is."""
    return (
        *(one for sore in runner.sores for one in _pain(sore, runner)),
        *_heel(runner),
        *_sit_bone(runner),
        *_knee(runner),
        *_trunk(runner),
        *_level(runner),
        *_kit(runner),
    )


def _pain(sore: Sore, runner: Runner) -> Iterator[Statement]:
    """Leave out what loads a sore part, and go easy on what stays. A serious one gets no advice on exercises."""
    out = pained(sore, runner.pain_veto)
    what = words.of(sore.site, sore.pain)
    params: tuple[tuple[str, int | str], ...] = (("site", sore.site),)
    if sore.pain is not None:
        params += (("pain", sore.pain),)
    if out:
        easier = _easier(out, runner, sore)
        message = f"Because of {what} we left out what loads it."
        if easier:
            message += f" Easier for now: {named(easier)}."
        elif sore.serious:
            message += " A professional should see it first."
        elif not sore.bearable:
            message += f" Above {BEARABLE} of 10 that part is better left in peace."
        yield Exclude(PAIN_FILTER, out, named(easier), message, params)
    own = OWN_CUES.get(sore.site, tuple)()
    with_care = tuple(one for one in _open(careful(sore.site), runner) if one not in own)
    if with_care and sore.bearable:
        message = f"With {what}: a shorter range or less weight while it hurts."
        if not sore.pain:
            message = f"For {what}: shorter and easier, and stop if unsure."
        yield Cue(PAIN_FILTER, with_care, message, params)


def _heel(runner: Runner) -> Iterator[Statement]:
    sore = _judged("achilles_insertional", runner)
    if sore:
        out = heel_drops()
        easier = named(_easier(out, runner, sore))
        message = "No heel drops below a step: stretching the tendon over the heel tends to irritate it."
        yield Exclude(ACHILLES_INSERTION, out, easier, f"{message} Instead: {easier}." if easier else message)
        raises = _open(heel_raises(), runner)
        if raises:
            yield Cue(ACHILLES_INSERTION, raises)


def _sit_bone(runner: Runner) -> Iterator[Statement]:
    sore = _judged("pht", runner)
    if not sore:
        return
    degrees = runner.hip_degrees
    params = (("degrees", degrees),)
    out = bent(degrees)
    if out:
        easier = _easier(out, runner, sore)
        message = f"Bridges before deadlifts and deep lunges: no load past {degrees} degrees of hip bend at first."
        if easier:
            message += f" For now: {named(easier)}."
        yield Exclude(HAMSTRING_ORIGIN, out, named(easier), message, params)
    bends = _open(hip_bends(), runner)
    if bends:
        message = f"Bend the hips no further than about {degrees} degrees while your sit bone hurts."
        yield Cue(HAMSTRING_ORIGIN, bends, message, params)


def _knee(runner: Runner) -> Iterator[Statement]:
    bends = _open(knee_bends(), runner) if _judged("pfp", runner) else ()
    if bends:
        degrees = runner.knee_degrees
        message = f"Go down only to about {degrees} degrees of knee bend while your knee is sore (a right angle is 90),"
        yield Cue(KNEE_DEPTH, bends, f"{message} then deeper as it settles.", (("degrees", degrees),))


def _trunk(runner: Runner) -> Iterator[Statement]:
    sores = against_twists(runner)
    if sores:
        out = twists()
        why = words.listed([words.of(one.site, one.pain) for one in sores])
        easier = _easier(out, runner, *sores)
        message = f"No twists and crunches with {why}."
        if easier:
            message += f" Steadier: {named(easier)}."
        yield Exclude(CORE_STABILITY, out, named(easier), message)


def _level(runner: Runner) -> Iterator[Statement]:
    out = above(runner.level)
    if not out:
        return
    easier = named(instead_of(out, runner))
    if runner.held == "race":
        first = "In the last four weeks before your race nothing harder comes in"
    elif runner.held:
        first = f"{f'Under {ADULT}' if runner.held == 'young' else f'From {OLDER} on'} the hardest exercises stay out"
    else:
        weeks = INTERMEDIATE if runner.level == 1 else ADVANCED
        first = f"In the first {weeks} weeks of lifting the easier versions come first"
    named_after = ". Instead: " if runner.held else ": "  # those that stay out are not those that are named
    message = f"{first}{named_after}{easier}." if easier else f"{first}."
    if runner.held != "older":
        message += " The hard ones come later."
    yield Exclude(LEVEL_GATE, out, easier, message, (("level", runner.level),))


def _kit(runner: Runner) -> Iterator[Statement]:
    out = without_kit(runner.owned)
    if not out:
        return
    easier = named(instead_of(out, runner, swap_first=True))
    count = f"{len(out)} of {len(exercises())} exercises"
    if runner.kit is None:
        message = f"You have not said what you have to train with, so {count} are left out; name your kit to open more."
    else:
        message = f"{count} need kit you have not named."
    if easier:
        message += f" Without it: {easier}."
    yield Exclude(EQUIPMENT_FILTER, out, easier, message, (("exercises", len(out)),))


def _easier(out: tuple[str, ...], runner: Runner, *sores: Sore) -> tuple[str, ...]:
    """What to do instead; nothing where a pain is too much for that."""
    return instead_of(out, runner) if all(one.bearable for one in sores) else ()


def _judged(site: str, runner: Runner) -> Sore | None:
    """The sore part of that name, unless it is not ours to judge."""
    return next((one for one in runner.sores if one.site == site and not one.serious), None)


def _open(ids: tuple[str, ...], runner: Runner) -> tuple[str, ...]:
    """Those that are not left out: nobody needs to hear how to do the others."""
    out = barred(runner)
    return tuple(one for one in ids if one not in out)
