"""What stands below the week: the plan as it was changed, wishes without a day, notes, and what it all rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ..advice import Advice, Lift, Spoken, Unplaced
from .page import Page
from .words import card, lift_words, listed, plain, short_day, tag

_RUNGS = {
    "less load": "Less load instead",
    "other work": "Other work instead",
    "nothing this week": "Nothing instead this week",
}
_CLOSING = (
    "Evidence: A reviews of trials, B trials, C convention. You train on your own judgement; this is no medical advice."
)
_REASONS = 2  # shown for each session; the others are a `why` away
_CITED = 8


def rest(page: Page, advice: Advice, said: Mapping[str, Spoken], shown: Sequence[Spoken]) -> None:
    """Write everything that does not belong to one day."""
    cited = [*shown]
    if advice.status != "withheld":
        cited += _plan(page, advice, said)
        _wishes(page, advice)
        _notes(page, [said[one] for one in advice.notices if said[one].level == "info"])
    _list(page, "Taken for granted", advice.assumed)
    _list(page, "Switched off by you", [f"{one.rule}: {one.reason}" for one in advice.switched_off])
    blocked = [one.name for one in advice.plugins if one.status == "blocked"]
    _list(page, "Not asked", [f"{listed(blocked)}: blocked in your profile"] if blocked else [])
    _sources(page, advice, cited)
    page.gap()
    page.say(_CLOSING)
    page.say(f"More: runrules why PROFILE {_example(advice)} · runrules rules ID")


def _plan(page: Page, advice: Advice, said: Mapping[str, Spoken]) -> list[Spoken]:
    """Planned sessions that do not stay as they were, with whole reasons."""
    shown: list[Spoken] = []
    for week in advice.weeks:
        for day in week.days:
            for lift in day.strength:
                if lift.verdict not in ("moved", "changed", "dropped"):
                    continue
                if not shown:
                    page.head("Your plan")
                because = [said[one] for one in lift.because if one in said]
                home = lift.planned.date if lift.planned else day.date
                page.say(_fate(lift, day.date, home), "- ")
                reasons = [one for one in because if one.kind == "veto" and (one.dates is None or home in one.dates)]
                reasons = reasons or [one for one in because if one.kind in ("apart", "limit")]
                for one in reasons[:_REASONS]:
                    page.say(f"{one.message} {tag(one)}", "  ")
                    shown.append(one)
    return shown


def _fate(lift: Lift, when: date, home: date) -> str:
    if lift.planned is None:
        return f"{short_day(home)}: {lift_words(lift.areas, lift.load, lift.minutes)} is dropped."
    was = lift_words(lift.planned.areas, lift.planned.load, lift.planned.minutes)
    now = f"{short_day(when)}" + (f", {lift.part}" if lift.part else "")
    if lift.verdict == "moved":
        return f"{short_day(home)}: {was} moves to {now}."
    return f"{short_day(home)}: {was} becomes {card(lift)}" + (f" on {now}." if when != home else ".")


def _wishes(page: Page, advice: Advice) -> None:
    lifts = {lift.id: (day.date, lift) for week in advice.weeks for day in week.days for lift in day.strength}
    for number, one in enumerate(advice.unplaced):
        if number == 0:
            page.head("No open day")
        wish = lift_words(one.areas, one.load, None)
        page.say(f"{wish} finds no open day{_week(advice, one)}. {_rung(one, lifts)}.", "- ")
        for each in one.try_:
            page.say(f"{each.change} (opens {each.opens})", "  try: ", "       ")


def _week(advice: Advice, one: Unplaced) -> str:
    return f" in the week of {short_day(one.week)}" if len(advice.weeks) > 1 else ""


def _rung(one: Unplaced, lifts: Mapping[str, tuple[date, Lift]]) -> str:
    words = _RUNGS[one.rung]
    if one.instead in lifts:
        when, lift = lifts[one.instead or ""]
        words += f": {lift_words(lift.areas, lift.load, lift.minutes)} on {short_day(when)}"
    return words


def _notes(page: Page, notices: Iterable[Spoken]) -> None:
    told: dict[tuple[str, str], Spoken] = {}
    for one in notices:
        told.setdefault((one.rule, one.message), one)
    _list(page, "Good to know", [f"{one.message} {tag(one)}" for one in told.values()])


def _list(page: Page, title: str, items: Sequence[str]) -> None:
    if items:
        page.head(title)
    for item in items:
        page.say(item, "- ")


def _sources(page: Page, advice: Advice, cited: Sequence[Spoken]) -> None:
    """The sources of what closed, warned or moved something, best evidence first."""
    best = sorted(cited, key=lambda one: one.evidence)
    keys = list(dict.fromkeys(key for one in best for key in one.sources if key in advice.sources))
    if not keys:
        return
    page.head("Sources")
    for key in keys[:_CITED]:
        citation = plain(advice.sources[key].citation).partition(", doi ")[0]
        line = f"{key}: {citation}"
        page.line(f"  {line if len(line) <= page.width - 2 else line[: page.width - 3].rpartition(' ')[0] + '…'}")
    if len(keys) > _CITED:
        page.line(f"  and {len(keys) - _CITED} more, each with its rule: runrules rules ID")


def _example(advice: Advice) -> str:
    for week in advice.weeks:
        for day in week.days:
            if any(cell.verdict == "no" for row in day.grid.values() for cell in row.values()):
                return day.day
    return "thu"
