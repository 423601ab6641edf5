"""Changes that a runner may think through: what they are, and what a week looks like after them.

Only the week of the profile changes here; where strength then stands is for the engine to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, define, evolve, frozen

from ..decisions import Decision
from ..models import DAYS, WEEKDAYS, Cross, Day, Run, Session, Strength, Week

#: A date, or one of DAYS: then that day of the advised week.
When = date | str

MOST_SESSIONS = 8  # on one day, as in a profile


class ChangeError(ValueError):
    """A change that cannot be understood or made; ``str()`` says why in a sentence or two for the runner."""


@frozen(slots=False)
class Move:
    """Everything planned on ``day`` goes to another, or only ``what`` is called so: intervals, run, strength."""

    day: When
    to: When
    what: str | None = None


@frozen(slots=False)
class Swap:
    """Two days change places with everything planned on them."""

    day: When
    other: When


@frozen(slots=False)
class Drop:
    """Everything planned on ``day`` goes, or only ``what`` is called so."""

    day: When
    what: str | None = None


@frozen(slots=False)
class Add:
    """One more session."""

    day: When
    session: Session


@frozen(slots=False)
class Ease:
    """The key runs of ``day`` become easy runs of the same length, on the flat."""

    day: When


Change = Move | Swap | Drop | Add | Ease


@frozen(slots=False)
class Outcome:
    """The seven days after some changes.

    ``words`` says each change as it was understood. ``asked`` is planned strength that was put on a day (0 to 6) by
    name; ``pins`` are the recommended sessions that were, by the name of their wish.
    """

    days: tuple[Day, ...]
    words: tuple[str, ...]
    asked: tuple[tuple[int, Strength], ...] = ()
    pins: Mapping[str, int] = Factory(dict)


def apply(changes: Iterable[Change], days: Iterable[Day], decision: Decision) -> Outcome:
    """Make some changes, one after the other, in the seven ``days`` of a profile's week.

    ``decision`` is the advised week as it was decided before. Raises ChangeError for a day outside the week or over,
    for what is not there, for what is done, and for races.
    """
    draft = _Draft(list(days), decision)
    for one in changes:
        draft.make(one)
    return Outcome(tuple(draft.days), tuple(draft.words), tuple(draft.asked), draft.pins)


def sessions_of(day: Day) -> tuple[Session, ...]:
    """Everything planned on a day: runs, strength, the rest."""
    return (*day.runs, *day.strength, *day.other)


def name_of(session: Session) -> str:
    """The word that a session goes by: its effort, or its kind."""
    if isinstance(session, Strength):
        return "strength"
    return session.effort if isinstance(session, Run) else session.kind


@define
class _Draft:
    days: list[Day]
    decision: Decision
    words: list[str] = Factory(list)
    asked: list[tuple[int, Strength]] = Factory(list)
    pins: dict[str, int] = Factory(dict)

    def make(self, change: Change) -> None:
        """Make one change."""
        place = self._place(change.day)
        if isinstance(change, Move):
            self._move(place, self._place(change.to), change.what)
        elif isinstance(change, Swap):
            self._swap(place, self._place(change.other))
        elif isinstance(change, Drop):
            gone = self._picked(place, change.what, "dropped")
            self.days[place] = _without(self.days[place], gone)
            self.words.append(f"drop {change.what or 'everything'} on {self._name(place)}")
        elif isinstance(change, Add):
            self._put(place, (change.session,), change.session)
            self.words.append(f"add {name_of(change.session)} on {self._name(place)}")
        else:
            self._ease(place)

    def _move(self, place: int, to: int, what: str | None) -> None:
        if place == to:
            raise ChangeError(f"{self._name(place)} is where it already stands.")
        words = f"move {what or 'everything'} from {self._name(place)} to {self._name(to)}"
        if what == "strength" and self._move_advised(place, to):
            self.words.append(words)
            return
        moved = self._picked(place, what, "moved")
        left = _without(self.days[place], moved)
        empty = not sessions_of(left) and not sessions_of(self.days[to])
        # A rest day that something moves to changes places with the day that it leaves.
        self.days[place] = evolve(left, rest=True) if empty and self.days[to].rest else left
        self._put(to, moved, *(moved if what == "strength" else ()))
        self.words.append(words)

    def _move_advised(self, place: int, to: int) -> bool:
        """Move the strength that stands on a day by advice alone; False where the runner's own is to move."""
        own = self.days[place].strength
        standing = [one for one in self.decision.placing.placed if self.pins.get(one.wish.name, one.day) == place]
        stays = any(one.wish.home == place for one in standing)
        if own and (stays or not standing or own != self.decision.week.days[place].strength):
            return False
        for placed in standing:
            name, home = placed.wish.name, placed.wish.home
            if home is None:
                self.pins[name] = to
                return True
            lift = self.decision.planned[name]
            if lift in self.days[home].strength:  # planned elsewhere, and advised here
                self.days[home] = _without(self.days[home], (lift,))
                self._put(to, (lift,), lift)
                return True
        return False

    def _swap(self, place: int, other: int) -> None:
        left, right = self.days[place], self.days[other]
        if place == other:
            raise ChangeError(f"A swap needs two days, not {self._name(place)} twice.")
        if not sessions_of(left) and not sessions_of(right):
            raise ChangeError(f"Nothing is planned on {self._name(place)} or {self._name(other)}.")
        for one in (place, other):
            self._may_go(one, sessions_of(self.days[one]), "moved")
        self.days[place] = evolve(right, date=left.date)
        self.days[other] = evolve(left, date=right.date)
        self.words.append(f"swap {self._name(place)} and {self._name(other)}")

    def _ease(self, place: int) -> None:
        week = self.decision.week
        judged = [run for day in week.days for run in day.runs if run.key]
        keys = [run for run in self.days[place].runs if run.hard or run.key or _among(run, judged)]
        if not keys:
            raise ChangeError(f"{self._name(place)} has no key run that could be made easy.")
        self._may_go(place, keys, "made easy")
        runs = [
            evolve(run, effort="easy", key=None, descent_m=None) if run in keys else run
            for run in self.days[place].runs
        ]
        self.days[place] = evolve(self.days[place], runs=tuple(runs))
        self.words.append(f"make {self._name(place)} easy")

    def _put(self, place: int, sessions: Iterable[Session], *asked: Session) -> None:
        """Put sessions on a day; of those ``asked`` for by name strength must stand there in the end."""
        day, more = self.days[place], tuple(sessions)
        if len(sessions_of(day)) + len(more) > MOST_SESSIONS:
            raise ChangeError(f"{self._name(place)} would have more than {MOST_SESSIONS} sessions.")
        self.days[place] = Day(
            day.date,
            (*day.runs, *(one for one in more if isinstance(one, Run))),
            (*day.strength, *(one for one in more if isinstance(one, Strength))),
            (*day.other, *(one for one in more if isinstance(one, Cross))),
        )
        self.asked += [(place, one) for one in asked if isinstance(one, Strength)]

    def _picked(self, place: int, what: str | None, done_to: str) -> tuple[Session, ...]:
        """The sessions of a day that are called ``what``, or all; they must be there, to come, and no race."""
        there = sessions_of(self.days[place])
        found = tuple(one for one in there if what in (None, name_of(one)) or (what == "run" and isinstance(one, Run)))
        if not found:
            raise ChangeError(self._missing(place, what, done_to))
        self._may_go(place, found, done_to)
        return found

    def _may_go(self, place: int, sessions: Iterable[Session], done_to: str) -> None:
        for one in sessions:
            if one.done:
                raise ChangeError(f"The {name_of(one)} of {self._name(place)} is done, so it cannot be {done_to}.")
            if isinstance(one, Strength) and one.lock:
                by = f" by {one.lock.by}" if one.lock.by else ""
                raise ChangeError(
                    f"The strength of {self._name(place)} is locked{by}, so it cannot be {done_to}: {one.lock.reason}"
                )
            if name_of(one) == "race":
                name = self._name(place)
                raise ChangeError(f"The race of {name} cannot be {done_to} here; change it in the profile.")

    def _missing(self, place: int, what: str | None, done_to: str) -> str:
        name, short = self._name(place), DAYS[self.days[place].date.weekday()]
        if self._advised(place) and what in (None, "strength"):
            if done_to == "moved":
                return f'Only advised strength stands on {name}; did you mean "move strength from {short} to DAY"?'
            return f"The strength of {name} is advice and not planned, so there is nothing to drop."
        if not what:
            known = "" if self.days[place].known else ", as the profile does not say what it holds"
            return f"Nothing is planned on {name}{known}, so nothing can be {done_to}."
        names = [name_of(one) for one in sessions_of(self.days[place])]
        there = f"it has {' and '.join(names)}" if names else "nothing is planned there"
        others = [DAYS[day.date.weekday()] for day in self.days if what in map(name_of, sessions_of(day))]
        meant = f'; did you mean "{what} from {others[0]}"?' if others else "."
        return f"{name} has no {what}: {there}{meant}"

    def _advised(self, place: int) -> bool:
        return any(
            self.pins.get(one.wish.name, one.day) == place and one.wish.home is None
            for one in self.decision.placing.placed
        )

    def _place(self, when: When) -> int:
        """The day of the week, 0 to 6; it must be to come."""
        for place, day in enumerate(self.days):
            if when in (day.date, DAYS[day.date.weekday()]):
                self._to_come(day, self.decision.week)
                return place
        first, last = self.days[0].date, self.days[-1].date
        raise ChangeError(
            f"{when} is not in the week that is asked about, which is {first} to {last}; ask about its own."
        )

    def _to_come(self, day: Day, week: Week) -> None:
        if day.date < week.today:
            raise ChangeError(
                f"{WEEKDAYS[day.date.weekday()]} {day.date} is over; only days from {week.today} on can change."
            )

    def _name(self, place: int) -> str:
        return WEEKDAYS[self.days[place].date.weekday()]


def _among(run: Run, judged: Iterable[Run]) -> bool:
    """Whether a run is one of those that were judged to be key runs."""
    return any(evolve(one, key=run.key) == run for one in judged)


def _without(day: Day, gone: Iterable[Session]) -> Day:
    """The same day without some of its sessions."""
    left = list(sessions_of(day))
    for one in gone:
        left.remove(one)
    return evolve(
        day,
        runs=tuple(one for one in left if isinstance(one, Run)),
        strength=tuple(one for one in left if isinstance(one, Strength)),
        other=tuple(one for one in left if isinstance(one, Cross)),
    )
