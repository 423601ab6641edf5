"""Pain without a warning sign: the scale, and what stays in beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from runrules import (
    CORE,
    HEAVY,
    JUMPS,
    LEGS,
    MODERATE,
    UPPER,
    Caution,
    Favour,
    Limit,
    Notice,
    Settings,
    Statement,
    Veto,
    Work,
)

from .rules import PAIN_SCALE, PERSISTING, SOFT_TISSUE
from .troubles import ABOVE, DATE_IT, Trouble, extent, no_jumps, rehabilitation, sentence

LESS_PERCENT = 70  # of the usual sets while pain says reduce: convention
LOADED = MODERATE | HEAVY
OWN_RULES = ("achilles_midportion", "plantar")
_LOADED_UPPER, _LOADED_LEGS, _LOADED_BACK = UPPER & LOADED, LEGS & LOADED, (LEGS | CORE) & LOADED


def scale(sore: Sequence[Trouble], settings: Settings) -> Iterator[Statement]:
    """Sort every pain by the scale; how to use it is said once, when some pain is within it."""
    ok, most = settings.whole(PAIN_SCALE, "ok_max"), settings.whole(PAIN_SCALE, "reduce_max")
    within = False
    for one in sore:
        if one.pain > most:
            yield from _too_much(one, most)
        elif not one.cleared:
            within = True
            if one.pain > ok:
                yield from _less(one, ok)
    if within:
        hours = settings.whole(PAIN_SCALE, "settle_hours")
        yield Notice(
            PAIN_SCALE,
            f"Pain up to {ok} of 10 that settles within {hours} hours is fine. Up to {most}: do less. Above {most}, or"
            " worse next day: stop that exercise.",
        )


#: Where trials kept slow heavy work up to a pain of 5 (beyer2015, silbernagel2007): heavy stays, with caution.
SLOW_HEAVY = frozenset({"achilles_midportion"})


def _too_much(one: Trouble, most: int) -> Iterator[Statement]:
    params = (("site", one.site), ("pain", one.pain), ("reduce_max", most))
    message = f"{sentence(one.what)} is above {most}: stop what hurts and have it looked at this week."
    yield Notice(PAIN_SCALE, message, "referral", params=params)
    closed = (
        f"You name {one.what}, above {most}, so {extent(one.area)} closed until it settles; have it looked at this"
        " week."
    )
    yield Veto(PAIN_SCALE, one.area, message=closed, severity="hard", params=params)


def _less(one: Trouble, ok: int) -> Iterator[Statement]:
    params = (("site", one.site), ("pain", one.pain), ("ok_max", ok))
    above = one.site in ABOVE
    work: Work = _LOADED_UPPER if above else _LOADED_BACK if one.site == "low_back" else _LOADED_LEGS
    message = f"{sentence(one.what)} is above {ok}: fewer sets, less weight, and nothing that makes it worse."
    if one.undated:
        message += DATE_IT
    yield Caution(PAIN_SCALE, work, message=message, params=params)
    yield Limit(PAIN_SCALE, work, message=message, percent=LESS_PERCENT, params=params)
    if one.site in SLOW_HEAVY:
        return
    heavy = one.area & HEAVY
    where = "the upper body" if above else "legs, core or upper body" if one.site == "low_back" else "the legs"
    jumps = "" if above else " and no jumps"
    closed = f"{sentence(one.what)}: nothing heavy for {where}{jumps} until it is at {ok} or below."
    yield Veto(PAIN_SCALE, heavy if above else heavy | JUMPS, message=closed, params=params)


def reduces(one: Veto) -> bool:
    """Whether a veto is the scale's own step down, which closes what is heavy and leaves the lighter work."""
    return one.rule is PAIN_SCALE and one.severity is None


def persisting(sore: Sequence[Trouble], settings: Settings) -> Iterator[Statement]:
    """Say that what has hurt for too long should be looked at; before any training only where it hurts a lot.

    Bearable pain without a sign closes nothing, so it is no referral: that word stands above everything else.
    """
    most, bearable = settings.whole(PERSISTING, "max_days"), settings.whole(PAIN_SCALE, "reduce_max")
    for one in sore:
        if one.days is not None and one.days > most and not one.cleared:
            message = (
                f"{sentence(one.where)} has hurt for {one.days} days, more than {most}: have it looked at."
                " A physiotherapist can find the cause faster than an app."
            )
            level: Literal["warning", "referral"] = "referral" if one.signs or one.pain > bearable else "warning"
            yield Notice(PERSISTING, message, level, params=(("site", one.site), ("days", one.days)))


def around(bearable: Sequence[Trouble], helps: bool) -> Iterator[Statement]:
    """Train around other sore sites: no jumps where none suits, and the matching exercise first where it ``helps``."""
    others = [one for one in bearable if one.site not in OWN_RULES]
    for one in others:
        if one.site in no_jumps():
            message = f"No jumps while {one.where} hurts."
            yield Veto(SOFT_TISSUE, JUMPS, message=message, params=(("site", one.site),))
        chosen = rehabilitation(one.site) if helps else ()
        if chosen:
            message = f"In because of {one.where}: as far as it stays comfortable."
            yield Favour(SOFT_TISSUE, chosen, 5, message, params=(("site", one.site),))
    if others:
        yield Notice(SOFT_TISSUE)
