"""The whole story: muster the plugins, ask each once a week, merge, place, account for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from . import __version__, plugins
from .account import account
from .advice import Advice
from .decisions import Decision, decide
from .models import Athlete, Day, Profile, Week, WeekPlan
from .plugins import Found, Loaded, Patience, Seal, absent
from .problems import Problem, ProfileError
from .roster import Policy, Roster, muster, silence, withheld
from .rules import Rule, Settings
from .seam import Use
from .search import BUDGET
from .statements import Failure, Said, Statement
from .weeks import calendar, plan_of, week_of, with_strength

if TYPE_CHECKING:
    from .log import Record
    from .plugins.watching import Watch

Which = date | str | None  # a date, also as ISO text, or "all"


def advise(profile: Profile, week: Which = None, plugins: Iterable[str] | Mapping[str, object] | None = None) -> Advice:
    """Advise on one week of a profile, or on all.

    ``week`` is any date of the week, also as text ("2026-11-23"). Left out, it is the week of ``profile.today``, else
    the next after it, else the last.
    ``plugins`` as for Engine. For many profiles keep an Engine: it loads plugins once.
    Raises ProfileError when the profile sets what no rule has, or ``week`` is not in it.
    """
    return Engine(plugins).advise(profile, week)


class Engine:
    """Plugins, loaded once, and any number of profiles. Keeps nothing of a profile.

    ``plugins``: None for all that are installed, names for some of these, or a mapping of names to modules or
    objects for exactly those. ``allow``: of these only the named may load. ``require``: without these there is no plan,
    whatever a profile says; docs/policy.md has what follows where a profile blocks or requires. ``patience_s`` gives
    each call of a plugin a time limit, where signals allow it (main thread, POSIX); ``stuck`` is called with a sentence
    when a plugin swallows even that. ``budget`` bounds the options that one search looks at. ``log`` is called with the
    records of every advice and check (docs/decision-log.md) before it is given; what it raises is raised here.
    Raises ValueError when a plugin that is required is kept out by ``plugins`` or ``allow``.
    """

    def __init__(
        self,
        plugins: Iterable[str] | Mapping[str, object] | None = None,
        *,
        allow: Iterable[str] | None = None,
        require: Iterable[str] = (),
        patience_s: float | None = None,
        stuck: Callable[[str], None] | None = None,
        budget: int = BUDGET,
        log: Callable[[tuple[Record, ...]], object] | None = None,
    ) -> None:
        if isinstance(plugins, str):
            raise TypeError(f"plugins are names in a list, [{plugins!r}], or a mapping of names to modules")
        for what, names in (("allow", allow), ("require", require)):
            if isinstance(names, str):
                raise TypeError(f"{what} takes names in a list, [{names!r}]")
        self._given = plugins if isinstance(plugins, Mapping) else None
        self._only = None if plugins is None or isinstance(plugins, Mapping) else tuple(sorted(set(plugins)))
        self.policy = Policy(None if allow is None else frozenset(allow), frozenset(require))
        _refuse_contradiction(self.policy, self._only if self._given is None else tuple(self._given))
        self._found: tuple[Found, ...] | None = None
        self._loaded: dict[str, Loaded | Failure] = {}
        self._uses: set[Use] = set()
        self._mute: dict[str, str] = {}
        self.patience = Patience(patience_s, stuck)
        self.budget = budget
        self.log = log

    def advise(self, profile: Profile, week: Which = None) -> Advice:
        """Advise on one week of a profile, or on all; see the function of this name."""
        watch = self.watch()
        roster, decisions = self.decide(profile, week, watch=watch)
        advice = account(profile, roster, decisions, __version__)
        self.record(profile, decisions, advice, watch)
        return advice

    def watch(self) -> Watch | None:
        """Give somebody who sees what plugins read, if there is a log to tell it to: watching takes time."""
        if self.log is None:
            return None
        from .plugins.watching import Watch

        return Watch()

    def record(
        self,
        profile: Profile,
        decisions: Sequence[Decision],
        advice: Advice,
        watch: Watch | None,
        judged: Iterable[Record] | None = None,
    ) -> None:
        """Tell the log of one run, if there is one; ``judged`` is what came of a check."""
        if self.log is not None and watch is not None:
            from .log import records

            self.log(records(profile, decisions, advice, watch, judged))

    def decide(
        self, profile: Profile, week: Which = None, carry: bool = True, watch: Watch | None = None
    ) -> tuple[Roster, list[Decision]]:
        """Decide one week of a profile, or all: who was asked, and what was said, merged and placed.

        What was placed in one week stands in the next, or with ``carry=False`` what was planned. So a week to come is
        decided after the weeks between today and it. A ``watch`` sees what plugins read; it changes no answer.
        """
        roster, problems = muster(profile, self.found(), self.load, self.policy)
        plans, wrong = _chosen(profile, week)
        if problems or wrong:
            raise ProfileError((*problems, *wrong))
        days = calendar(profile, roster.thresholds)
        decisions = []
        for plan in _led_up_to(plans, profile) if carry else plans:
            athlete, asked = week_of(profile, plan, days)
            said, failures = self.ask(roster, athlete, asked, watch)
            decisions.append(decide(athlete, asked, said, failures, roster.off, self.budget))
            if carry:
                _carry(decisions[-1], days)
        return roster, decisions[-len(plans) :] if plans else []

    def ask(
        self, roster: Roster, athlete: Athlete, week: Week, watch: Watch | None = None
    ) -> tuple[list[Said], list[Failure]]:
        """Ask each plugin once, alone, by name; a silent one closes what it might have closed.

        A plugin that changed what it was asked about is found out afterwards: then the others are asked again, each
        before an untouched question.
        """
        seal = Seal(athlete, week)
        said, failures = self._round(roster.askable, athlete, week, watch=watch)
        if seal.broken():
            seal.mend()
            said, failures = self._round(roster.askable, athlete, week, seal, watch)
        if failures or roster.closed:
            said = [*roster.closed, *said, *withheld(failures, roster.required)]
        return said, failures

    def found(self) -> tuple[Found, ...]:
        """Name the plugins there are, by name (but import none)."""
        if self._found is None:
            if self._given is not None:
                self._found = tuple(Found(name, "", "", "") for name in sorted(self._given))
            else:
                there = plugins.find()
                names = {one.name: one for one in there}
                # A name that is not installed is found without a value: it cannot be loaded, and that is said.
                self._found = (
                    there if self._only is None else tuple(names.get(one, absent(one, there)) for one in self._only)
                )
        return self._found

    def load(self, found: Found) -> Loaded | Failure:
        """Load one of the plugins found; the first time only."""
        if found.name not in self._loaded:
            if self._given is None:
                self._loaded[found.name] = plugins.load(found, self.patience, self._uses)
            else:
                self._loaded[found.name] = plugins.join(self._given[found.name], found, self.patience, self._uses)
        return self._loaded[found.name]

    def give_up(self, found: Found, error: str) -> Failure:
        """Count one of the plugins found as failed, for a reason that somebody else knows, and never load it."""
        failure = plugins.not_loaded(found, error)
        self._loaded[found.name] = failure
        return failure

    def mute(self, name: str, error: str) -> None:
        """Load this plugin, but never ask it: all its answers count as failed, for a reason known elsewhere."""
        self._mute[name] = error

    def outdated(self) -> tuple[Use, ...]:
        """List what the plugins loaded and asked so far use of what will go from the seam, by plugin."""
        return tuple(sorted(self._uses, key=lambda one: (one.plugin, one.deprecation.what)))

    def rules(self) -> tuple[Rule, ...]:
        """List every rule of the plugins that load, by id."""
        loaded = [self.load(found) for found in self.found() if self.policy.allows(found.name)]
        return tuple(rule for one in loaded if isinstance(one, Loaded) for rule in one.rules.values())

    def _round(
        self,
        askable: Iterable[tuple[Loaded, Settings]],
        athlete: Athlete,
        week: Week,
        seal: Seal | None = None,
        watch: Watch | None = None,
    ) -> tuple[list[Said], list[Failure]]:
        said: list[Said] = []
        failures: list[Failure] = []
        ask = plugins.ask if watch is None else watch.ask
        for loaded, settings in askable:
            if loaded.name in self._mute:
                answer: tuple[Statement, ...] | Failure = plugins.failed(loaded, self._mute[loaded.name])
            else:
                answer = ask(loaded, athlete, week, settings, self.patience, self._uses)
            if seal is not None and seal.broken():
                seal.mend()
                answer = plugins.failed(loaded, "it changed what it was asked about")
            if isinstance(answer, Failure):
                failures.append(answer)
                if loaded.closes:
                    said.append(silence(answer, loaded))
            else:
                name = loaded.name
                said += [Said(name, one) for one in answer]
        return said, failures


def _refuse_contradiction(policy: Policy, only: Collection[str] | None) -> None:
    """Refuse to require what the same engine keeps out: there could never be a plan."""
    for name in sorted(policy.require):
        if not policy.allows(name):
            raise ValueError(f"{name!r} is required, but not in allow")
        if only is not None and name not in only:
            raise ValueError(f"{name!r} is required, but not in plugins")


def _chosen(profile: Profile, week: Which) -> tuple[Sequence[WeekPlan], list[Problem]]:
    """The weeks to advise on, in order."""
    if week == "all":
        return profile.weeks, []
    if isinstance(week, str):
        try:
            week = date.fromisoformat(week)
        except ValueError:
            return (), [Problem(("weeks",), "P044", f'a week is named by a date, 2026-11-23, or "all", not {week!r}')]
    plan = plan_of(profile, week)
    if plan is not None:
        return (plan,), []
    there = ", ".join(str(plan.starts) for plan in profile.weeks[:8])
    return (), [Problem(("weeks",), "P044", f"no week holds {week}; those of the file start on {there}")]


def _led_up_to(plans: Sequence[WeekPlan], profile: Profile) -> Sequence[WeekPlan]:
    """The same weeks, after those of the file that lie between today and the first of them."""
    first = plans[0].starts
    return (*(one for one in profile.weeks if profile.today <= one.days[-1].date < first), *plans)


def _carry(decision: Decision, days: dict[int, Day]) -> None:
    """Put what was placed where later weeks look for it."""
    for place, lifts in decision.lifts().items():
        number = decision.week.starts.toordinal() + place
        days[number] = with_strength(days[number], lifts)
