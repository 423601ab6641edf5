"""Calendars out: the older file that is there is read first, and left as it is whenever something is wrong with it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from . import Refused, tell
from .files import write

if TYPE_CHECKING:
    from ..advice import Advice

_FOLD = re.compile(rb"\r?\n[ \t]")  # some programs break a line within a letter
_MOST = 5_000_000  # bytes; years of sessions need less than one


def older_calendar(output: str | None) -> str | None:
    """Read the calendar that will be written over; None where there is nothing. Refused if it is no text of ours."""
    if output is None or output == "-" or not os.path.isfile(output):
        return None
    try:
        with open(output, "rb") as file:
            data = file.read(_MOST + 1)
    except OSError as error:
        raise Refused(f"{output}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    if len(data) > _MOST:
        raise Refused(
            f"{output}: this is more than {_MOST // 1_000_000} MB, so it is left as it is; choose another file"
        )
    try:
        return _FOLD.sub(b"", data).decode("utf-8-sig")
    except UnicodeDecodeError:
        from ..formats.as_ics import NOT_OURS

        raise Refused(f"{output}: {NOT_OURS}") from None


def write_calendar(advice: Advice, output: str | None, older: str | None, health: bool, name: str = "") -> None:
    """Write the sessions as a calendar, and say on standard error what a calendar cannot hold.

    ``name`` is the athlete's, which tells calendars apart and is not written. Without a plan nothing is written, so
    that a calendar that is there keeps its sessions.
    """
    from ..formats.as_ics import CalendarError, write_ics

    for one in advice.failures:
        tell(f"NOT HEARD: {one.plugin}. So {one.effect}.")
    if advice.status == "withheld":
        tell("NO PLAN: a plugin that you require was not heard. No calendar is written.")
        return
    try:
        written = write_ics(advice, older, health, name)
    except CalendarError as error:
        raise Refused(f"{output}: {error}" if older else f"{error}") from None
    levels = {one.id: one.level for one in advice.statements}
    if any(levels[one] == "referral" for one in advice.notices):
        tell("SEE A PROFESSIONAL first: the calendar does not say why. Read: runrules advise PROFILE")
    if written.left:
        tell(_left(written.left, written.doubted))
    write(written.text, output)


def _left(count: int, doubted: bool) -> str:
    fate = "they are marked as not confirmed" if doubted else "they stay as they were"
    return (
        f"Sessions to come in weeks that were not advised on now: {count}. In the calendar {fate}; --all advises on "
        "every week of the profile."
    )
