"""Ask one plugin about a profile, or about an athlete and a week, and hold it against what every plugin promises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import overload

from attrs import evolve, frozen

from .. import plugins
from ..models import Athlete, Profile, RuleChoice, Week, WeekPlan
from ..plugins import Found, Loaded, Seal
from ..problems import Problem, ProfileError
from ..profile import parse_profile
from ..profile.races import Claim, merge_races, place_races
from ..profile.wrongs import Wrongs
from ..roster import muster
from ..rules import Rule, Settings
from ..statements import Failure, Statement
from ..weeks import calendar, plan_of, week_of

Chosen = Mapping[str, Mapping[str, int | float | str]]


class Heard(tuple[Statement, ...]):
    """What a plugin said, in its own order: a tuple of statements that knows the week it is about."""

    week: Week

    def __new__(cls, statements: Iterable[Statement], week: Week) -> Heard:
        """Keep the statements with their week."""
        heard = super().__new__(cls, statements)
        heard.week = week
        return heard


@frozen(slots=False)
class Asked:
    """What a plugin is asked about."""

    athlete: Athlete
    week: Week
    settings: Settings


@overload
def say(plugin: object, profile: str | Profile, week: str = "", *, name: str = "") -> Heard: ...
@overload
def say(
    plugin: object,
    profile: Athlete,
    week: WeekPlan,
    *,
    more_weeks: Iterable[WeekPlan] = (),
    today: str | date | None = None,
    settings: Chosen | None = None,
    name: str = "",
) -> Heard: ...


def say(
    plugin: object,
    profile: str | Profile | Athlete,
    week: WeekPlan | str | None = None,
    *,
    more_weeks: Iterable[WeekPlan] = (),
    today: str | date | None = None,
    settings: Chosen | None = None,
    name: str = "",
) -> Heard:
    """Ask one plugin about a week; its statements in its own order.

    About a profile (as text or as a value) it is the week of ``today``, or the first; ``[rules]`` counts. About an
    athlete it is the ``week`` given, with ``more_weeks`` as its neighbours; ``today`` left out is its first day, and
    ``settings`` are values by rule and name. ``name`` is the plugin's name, taken from the ids of its rules if left
    out. Raises AssertionError with the words a runner would see when the plugin fails, ProfileError for what cannot be
    asked.
    """
    _refuse_no_plugin(plugin)
    if isinstance(profile, Athlete):
        if not isinstance(week, WeekPlan):
            raise TypeError('about an athlete say() needs a week: say(plugin, athlete(), week("mon easy 50min"))')
        given = profile_of(profile, (week, *more_weeks), today or week.starts, settings or {})
        starts: date | None = week.starts
    else:
        if more_weeks or today or settings:
            raise TypeError("a profile has its own weeks, day and [rules]; leave more_weeks, today and settings out")
        if not isinstance(profile, str | Profile):
            about = "say(plugin, athlete(), week(...)) or say(plugin, profile)"
            raise TypeError(f"say() asks about a profile, or an athlete and a week, not {_kind(profile)}: {about}")
        name, starts = (week if isinstance(week, str) else name), None
        given = parse_profile(profile) if isinstance(profile, str) else profile
    answer = answered(joined(plugin, name or own_name(plugin)), given, starts)
    if isinstance(answer, Failure):
        raise AssertionError(f"{answer.plugin}: {answer.error}")
    return answer


def _refuse_no_plugin(plugin: object) -> None:
    if isinstance(plugin, str | Athlete | Profile | Week | WeekPlan):
        raise TypeError(f"say() takes the plugin first, a module or an object, not {_kind(plugin)}")


def _kind(value: object) -> str:
    name = {"str": "text", "WeekPlan": "week", "NoneType": "nothing"}.get(type(value).__name__, type(value).__name__)
    return name if value is None else f"{'an' if name[:1] in 'AEIOUaeiou' else 'a'} {name}"


def profile_of(athlete: Athlete, weeks: Iterable[WeekPlan], today: str | date, settings: Chosen) -> Profile:
    """Put a profile together from its parts; races of the athlete and of the weeks are the same thing seen twice."""
    plans = tuple(sorted(weeks, key=lambda one: one.starts))
    for one, after in pairwise(plans):
        if (after.starts - one.starts).days < 7:
            raise ProfileError(
                (Problem(("weeks",), "P401", f"the weeks from {one.starts} and {after.starts} share days"),)
            )
    claims = [
        Claim(race.date, ("races", place), race.distance, race.priority, race.km, race.name)
        for place, race in enumerate(athlete.races)
    ]
    claims += [
        Claim(day.date, ("weeks", place), run.distance, run.priority, run.km)
        for place, plan in enumerate(plans)
        for day in plan.days
        for run in day.runs
        if run.effort == "race"
    ]
    wrongs = Wrongs()
    races, assumed = merge_races(claims, wrongs)
    if wrongs.found:
        raise ProfileError(tuple(wrongs.found))
    placed, added = place_races(plans, races)
    choices = {rule: RuleChoice(values) for rule, values in settings.items()}
    when = date.fromisoformat(today) if isinstance(today, str) else today
    return Profile(placed, evolve(athlete, races=races), when, choices, assumed=(*assumed, *added))


def joined(plugin: object, name: str) -> Loaded:
    """Take a plugin; AssertionError with the reason if it cannot be one."""
    loaded = plugins.join(plugin, Found(name, "", "", ""))
    if isinstance(loaded, Failure):
        raise AssertionError(f"{name}: {loaded.error}")
    return loaded


def own_name(plugin: object) -> str:
    """The first half of the ids of a plugin's rules; "plugin" if it has none."""
    try:
        rules = list(getattr(plugin, "runrules_rules", list)() or ())
    except (Exception, SystemExit):  # whoever joins it will say so
        rules = []
    return rules[0].id.partition("/")[0] if rules and isinstance(rules[0], Rule) else "plugin"


def asked(loaded: Loaded, profile: Profile, starts: date | None = None) -> Asked | Failure:
    """Put together what a plugin is asked about the week of ``today`` or the one that ``starts`` then."""
    found = Found(loaded.name, "", "", "")
    roster, problems = muster(profile, (found,), lambda _: loaded)
    if problems:
        return plugins.failed(loaded, "; ".join(_words(problem) for problem in problems))
    plan = plan_of(profile, starts)
    assert plan is not None
    athlete, week = week_of(profile, plan, calendar(profile, roster.thresholds))
    return Asked(athlete, week, roster.askable[0][1])


def answered(loaded: Loaded, profile: Profile, starts: date | None = None) -> Heard | Failure:
    """Ask twice; a Failure also for what answers differently, or changes what it was asked about."""
    question = asked(loaded, profile, starts)
    if isinstance(question, Failure):
        return question
    athlete, week = question.athlete, question.week
    seal = Seal(athlete, week)
    answer = plugins.ask(loaded, athlete, week, question.settings)
    again = plugins.ask(loaded, athlete, week, question.settings)
    if seal.broken():
        return plugins.failed(loaded, "it changed what it was asked about")
    if answer != again:
        return plugins.failed(loaded, "it answered the same question differently the second time")
    return answer if isinstance(answer, Failure) else Heard(answer, week)


def _words(problem: Problem) -> str:
    return problem.message + (f"; {problem.hint}" if problem.hint else "")
