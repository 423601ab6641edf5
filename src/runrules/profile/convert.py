"""From the raw tables of a profile to the models: one walk through the file that notes every problem on its way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from ..models import DAYS, Athlete, Injury, Profile, RuleChoice, State, Wishes
from . import tables
from .checks import Number, Text, When, called, items_of
from .races import claims_of, merge_races, place_races, read_races
from .tables import read_table
from .weeks import read_template, read_weeks
from .words import GYM
from .wrongs import Wrongs, plain, shown

_REASON = Text(1)
_SETTING = Number(-(10**9), 10**9)


def convert(raw: Mapping[str, object], wrongs: Wrongs) -> Profile | None:
    """Read a whole profile; None, with the reasons in ``wrongs``, if anything in it is wrong."""
    top = read_table(raw, (), {"today": When()}, wrongs, ("weeks",), tables.TOP)
    athlete = _athlete(raw.get("athlete", {}), wrongs)
    wishes = _wishes(raw.get("strength", {}), wrongs)
    rules = _rules(raw.get("rules", {}), wrongs)
    plugins = _plugins(raw.get("plugins", {}), wrongs)
    template = read_template(raw["template"], wrongs) if "template" in raw else {}
    weeks, sessions = read_weeks(raw["weeks"], wrongs, template) if "weeks" in raw else ((), [])
    claims = [read_races(raw.get("races", []), wrongs), claims_of(sessions)]
    if "races" in raw and list(raw).index("races") > list(raw).index("weeks" if "weeks" in raw else "races"):
        claims.reverse()
    races, assumed = merge_races([*claims[0], *claims[1]], wrongs)
    if wrongs.found:
        if rules and not any(one.path[:1] == ("plugins",) for one in wrongs.found):
            wrongs.choices = Profile((), today=date.min, rules=rules, **plugins)
        return None
    weeks, added = place_races(weeks, races)
    return Profile(
        weeks=weeks,
        athlete=Athlete(**athlete, wishes=wishes, races=races),
        rules=rules,
        assumed=(*_undated(athlete), *assumed, *added),
        **top,
        **plugins,
    )


def _athlete(raw: object, wrongs: Wrongs) -> dict[str, Any]:
    facts = read_table(raw, ("athlete",), tables.ATHLETE, wrongs, (), ("injuries", "state"))
    content = raw if isinstance(raw, dict) else {}
    if "equipment" in facts:
        owned = {*facts["equipment"], *(GYM if "gym" in facts["equipment"] else ())}
        facts["equipment"] = tuple(sorted(owned - {"gym", "none"}))
    if facts.get("heavy_leg_sessions", 0) > facts.get("leg_sessions", 100_000):
        message = f"of {facts['leg_sessions']} leg sessions {facts['heavy_leg_sessions']} cannot have been heavy"
        wrongs.add(("athlete", "heavy_leg_sessions"), "P405", message)
    if "cleared_on" in facts and not content.get("cleared"):
        message = "cleared_on gives a date, but cleared does not say what was cleared"
        wrongs.add(("athlete", "cleared_on"), "P405", message, on_key=True)
    if "injuries" in content:
        facts["injuries"] = _injuries(content["injuries"], wrongs)
    if "state" in content:
        facts["state"] = State(**read_table(content["state"], ("athlete", "state"), tables.STATE, wrongs))
    return facts


def _injuries(raw: object, wrongs: Wrongs) -> tuple[Injury, ...]:
    path = ("athlete", "injuries")
    injuries = []
    for place, one in enumerate(items_of(raw, path, wrongs, tables.MOST_INJURIES)):
        facts = read_table(one, (*path, place), tables.INJURY, wrongs, ("site",))
        if "site" in facts:
            injuries.append(Injury(**facts))
    return tuple(injuries)


def _wishes(raw: object, wrongs: Wrongs) -> Wishes:
    facts = read_table(raw, ("strength",), tables.WISHES, wrongs, (), ("minutes_by_day",))
    if isinstance(raw, dict) and "minutes_by_day" in raw:
        path = ("strength", "minutes_by_day")
        minutes = read_table(raw["minutes_by_day"], path, tables.BY_DAY, wrongs)
        facts["minutes_by_day"] = {day: minutes[day] for day in DAYS if day in minutes}
    if "days" in facts:
        facts["days"] = tuple(day for day in DAYS if day in facts["days"])
    return Wishes(**facts)


def _plugins(raw: object, wrongs: Wrongs) -> dict[str, Any]:
    facts = read_table(raw, ("plugins",), tables.PLUGINS, wrongs)
    for place, name in enumerate(facts.get("block", ())):
        if name in facts.get("require", ()):
            wrongs.add(("plugins", "block", place), "P405", f"{name} is required and blocked")
    return facts


def _rules(raw: object, wrongs: Wrongs) -> dict[str, RuleChoice]:
    if not isinstance(raw, dict):
        wrongs.add(("rules",), "P201", f"rules must be a table, not {shown(raw)}")
        return {}
    if len(raw) > tables.MOST_RULES:
        wrongs.add(("rules",), "P003", f"rules must have at most {tables.MOST_RULES} entries, not {len(raw)}")
        return {}
    choices = {}
    for rule, values in raw.items():
        if not re.fullmatch(tables.RULE_ID, rule) or len(rule) > 100:
            hint = 'an id is quoted, with its plugin: "plugin/rule"'
            wrongs.add(("rules", rule), "P403", f'"{plain(rule)}" is not the id of a rule', hint, on_key=True)
        elif not isinstance(values, dict):
            hint = 'write { off = "the reason" } or { guard_hours = 48 }'
            wrongs.add(("rules", rule), "P201", f"{rule} must be a table, not {shown(values)}", hint)
        else:
            choices[rule] = _choice(rule, values, wrongs)
    return choices


def _choice(rule: str, values: dict[str, object], wrongs: Wrongs) -> RuleChoice:
    settings: dict[str, int | float | str] = {}
    off, off_by = None, ""
    for name, value in values.items():
        path = ("rules", rule, name)
        if name == "off":
            off = _reason(value, rule, wrongs)
        elif name == "off_by":
            off_by = _REASON(value, path, wrongs) or ""
            if "off" not in values:
                message = "off_by names somebody, but off does not say why"
                wrongs.add(path, "P405", message, 'write off = "the reason"', on_key=True)
        elif not re.fullmatch(tables.SETTING_NAME, name):
            wrongs.add(path, "P403", f'"{plain(name)}" is not the name of a setting', on_key=True)
        elif isinstance(value, str):
            if Text(1)(value, path, wrongs) is not None:
                settings[name] = value
        elif type(value) is date:
            settings[name] = value.isoformat()
        elif isinstance(value, bool) or not isinstance(value, int | float):
            wrongs.add(path, "P201", f"{called(path)} must be a number or a word, not {shown(value)}")
        elif _SETTING(value, path, wrongs) is not None:
            settings[name] = value
    return RuleChoice(settings, off, off_by)


def _reason(value: object, rule: str, wrongs: Wrongs) -> str | None:
    path = ("rules", rule, "off")
    if isinstance(value, str) and value.strip():
        return _REASON(value, path, wrongs)
    hint = 'write off = "I do these in a class"'
    wrongs.add(path, "P404", f"switching {rule} off needs a reason, not {shown(value)}", hint)
    return None


def _undated(athlete: dict[str, Any]) -> tuple[str, ...]:
    if not athlete.get("cleared") or "cleared_on" in athlete:
        return ()
    return (f"No cleared_on is given: {', '.join(athlete['cleared'])} counts as cleared by now.",)
