"""A first profile as text: what was answered, and beside it, as comments, what else could be said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from ..models import DAYS

#: Where editors look for the schema: beside the profile, so that they need no network.
SCHEMA_FILE = "runrules-profile.schema.json"
SCHEMA_LINE = f"#:schema ./{SCHEMA_FILE}"
_COLUMN = 36

_HEAD = f"""\
{SCHEMA_LINE}
# Your profile. Show its advice with: runrules advise FILE. No medical advice.
# The line above lets editors complete and check it, once the schema is beside it:
#   runrules schema profile > {SCHEMA_FILE}
# Keys behind a "# " are ready to be used: take it away and put your own value.
"""
_INJURY = """\
# [[athlete.injuries]]              # one such block for each place that hurts
# site = "mtss"                     # runrules schema profile lists them all
# pain = 2                          # 0 to 10 now; 0 is an old injury
# days = 10                         # how long it has hurt
# signs = ["worse_each_run"]        # pinpoint | hurts_to_hop | night_pain | swelling | ...
"""
_STATE = """\
# [athlete.state]                   # today
# soreness = 4                      # of the legs, 0 to 10
# fatigue = 3                       # 0 to 10
# sleep_hours = 7.5                 # last night
# fever = false
# signs = []                        # a doctor should hear of these, before any training:
#                                   # chest_pain | fainting | palpitations | breathless | numbness |
#                                   # bladder_or_bowel | dark_urine | missed_periods |
#                                   # repeated_bone_injury | weight_loss | constant_fatigue
"""
_RACE = """\
# [[races]]                         # one such block for each race
# date = {later}
# distance = "10k"                  # 5k | 10k | half | marathon | ultra, or kilometres as a number
# priority = "A"                    # A matters most, then B and C
"""
_STRENGTH = """\
# [strength]                        # left out: the rules decide
# sessions = 2                      # a week
# minutes = 30                      # a session
# days = ["tue", "fri"]             # the only days that are possible
"""
_DAYS = """\
# A day is a session, a list of sessions, "free" (nothing planned) or "rest" (a rest day).
# Runs: recovery | easy | steady | long | tempo | intervals | hills | race-pace | race 10k,
# with 50min, 1h30 or 16km. Strength of your own: "strength legs+core heavy 30min".
"""


@frozen(slots=False)
class Answers:
    """What the runner answered, as raw values of a profile, each already judged by its reader.

    ``days`` holds only the days with sessions; ``since`` None means that they have never lifted. ``example`` says that
    the week is nobody's own.
    """

    today: date
    days: Mapping[str, str | list[str]]
    hurts: tuple[Mapping[str, Any], ...] = ()
    since: date | None = None
    kit: tuple[str, ...] = ()
    races: tuple[Mapping[str, Any], ...] = ()
    example: bool = False


def profile_text(answers: Answers) -> str:
    """Write the profile as TOML; its week is the seven days from ``today`` on, days without a session are free."""
    today = _line("today", answers.today, "the day of the advice; change it when you ask again")
    blocks = [
        _HEAD,
        today,
        _athlete(answers),
        *(map(_injury, answers.hurts) if answers.hurts else (_INJURY,)),
        _STATE,
        *(map(_race, answers.races) if answers.races else (_RACE.format(later=answers.today + timedelta(days=70)),)),
        _STRENGTH,
        _week(answers),
    ]
    return "\n".join(blocks)


def _athlete(answers: Answers) -> str:
    since = answers.since
    first = "the first strength session, with no long break since"
    never = "the first strength session; left out: you have never lifted"
    lifting = _line("strength_since", since, first) if since else _hint("strength_since", answers.today, never)
    return "".join(
        (
            "[athlete]\n",
            _hint("age", 35, "years"),
            _hint("running_since", date(answers.today.year - 3, 4, 1), ""),
            lifting,
            _line("equipment", answers.kit, "band | dumbbell | kettlebell | barbell | box | chair | gym ..."),
            _hint("terrain", "road", "road | trail | track | mixed"),
            _hint("conditions", ["heart"], "heart | metabolic | kidney | osteoporosis | pregnant"),
        )
    )


def _injury(injury: Mapping[str, Any]) -> str:
    days = "how long it has hurt"
    signs = "pinpoint | hurts_to_hop | night_pain | swelling | ..."
    return "".join(
        (
            "[[athlete.injuries]]\n",
            _line("site", injury["site"], "where"),
            _line("pain", injury["pain"], "0 to 10 now; 0 is an old injury"),
            _line("days", injury["days"], days) if "days" in injury else _hint("days", 10, days),
            _line("signs", injury["signs"], signs) if "signs" in injury else _hint("signs", ["pinpoint"], signs),
        )
    )


def _race(race: Mapping[str, Any]) -> str:
    return "".join(
        (
            "[[races]]\n",
            _line("date", race["date"], ""),
            _line("distance", race["distance"], "5k | 10k | half | marathon | ultra, or kilometres as a number"),
            _line("priority", race["priority"], "A matters most, then B and C"),
        )
    )


def _week(answers: Answers) -> str:
    dates = [answers.today + timedelta(days) for days in range(7)]
    names = [DAYS[when.weekday()] for when in dates]
    free = ("free", "nothing planned")
    lines = [_line(day, *((answers.days[day], "") if day in answers.days else free)) for day in names]
    about = "# An example, for no week was said: put your own.\n" if answers.example else ""
    return "".join(
        (
            about,
            _DAYS,
            "[[weeks]]\n",
            _line("starts", dates[0], "next week: move this and today on, or add another [[weeks]]"),
            *lines,
        )
    )


def _line(key: str, value: object, comment: str) -> str:
    text = f"{key} = {_toml(value)}"
    return f"{text:<{_COLUMN - 1}} # {comment}\n" if comment else f"{text}\n"


def _hint(key: str, value: object, comment: str) -> str:
    return f"# {_line(key, value, '').rstrip():<{_COLUMN - 3}} {'# ' if comment else ''}{comment}".rstrip() + "\n"


def _toml(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value)  # words and whole numbers, written alike in both
