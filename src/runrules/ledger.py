"""The book of one decided week: every statement with its number, and which of them speak about what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from .decisions import Decision
from .locks import hard
from .merge import ask_of, bits_of, clash, days_of
from .models import EVERYTHING, Work
from .puzzle import ladder
from .search import Placed
from .statements import LIMITED, Apart, Caution, Cue, Exclude, Favour, Limit, Notice, Prefer, Propose, Said, Veto


class Amounts(NamedTuple):
    """How much a session may hold: see Limit. None where nothing limits it."""

    percent: int | None
    sets: int | None
    exercises: int | None
    contacts: int | None
    reserve: int | None

    def told(self) -> list[tuple[str, int]]:
        """Those that are limited, by name."""
        return [(name, most) for name, most in zip(self._fields, self, strict=True) if most is not None]


class Ledger:
    """Statements of one week in their order, numbered after ``first``, and the questions that the account asks."""

    def __init__(self, decision: Decision, first: int) -> None:
        self.decision = decision
        self.entries = _in_order(decision.said)
        self.ids = [f"s{number}" for number in range(first + 1, first + 1 + len(self.entries))]
        self.start = decision.week.starts.toordinal()
        self.closing: list[list[tuple[int, int, Veto]]] = [[] for _ in range(7)]
        self.early_closing: list[list[tuple[int, int]]] = [[] for _ in range(7)]
        self.warning: list[list[tuple[int, int]]] = [[] for _ in range(7)]
        self.preferring: list[tuple[int, int, int, int]] = []
        self.limiting: list[tuple[int, Limit, int, int]] = []  # with mask and days
        self.parting: list[tuple[int, Apart]] = []
        self.proposing: dict[str, list[tuple[int, Propose]]] = {}
        self.ways: dict[str, list[int]] = {}  # what was in the way of a wish, by its name
        self._touching: dict[tuple[int, int], list[tuple[int, Limit]]] = {}  # limits, by day and mask
        self._amounts: dict[tuple[int, int], Amounts] = {}
        self._referring: dict[int, str] | None = None  # vetoes of rules that refer, if the whole week is closed
        self._left_out: dict[str, int] | None = None  # exercises, by the entry that excludes them
        for number, one in enumerate(self.entries):
            self._enter(number, one)

    def name(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """The ids of some entries, in their order, each once."""
        if len(numbers) < 2:
            return (self.ids[numbers[0]],) if numbers else ()
        return tuple([self.ids[number] for number in sorted(set(numbers))])

    def vetoes(self, place: int, mask: int, early: bool = False) -> list[int]:
        """The entries that close any of this work on a day; with ``early``, in its morning."""
        if early:
            whole = [number for closed, number, veto in self.closing[place] if closed & mask and veto.part != "pm"]
            return whole + self.early(place, mask)
        return [number for closed, number, _ in self.closing[place] if closed & mask]

    def early(self, place: int, mask: int) -> list[int]:
        """The entries that close it before the day's run only."""
        return [number for closed, number in self.early_closing[place] if closed & mask]

    def cautions(self, place: int, mask: int) -> list[int]:
        """The entries that warn of it."""
        return [number for warned, number in self.warning[place] if warned & mask]

    def preferences(self, place: int, mask: int) -> list[int]:
        """The entries that speak for it."""
        day = 1 << place
        return [
            number for wanted, days, points, number in self.preferring if points > 0 and wanted & mask and days & day
        ]

    def limits(self, place: int, mask: int) -> list[tuple[int, Limit]]:
        """The limits that touch it."""
        if (place, mask) not in self._touching:
            day = 1 << place
            self._touching[place, mask] = [
                (number, limit) for number, limit, scope, days in self.limiting if scope & mask and days & day
            ]
        return self._touching[place, mask]

    def blockers(self, placed: Placed, mask: int, place: int) -> list[int]:
        """Why some work does not stand on a day beside everything else that was placed.

        Vetoes if there are any; else the distances and limits that it would break; empty when only another wish
        stands there, or nothing is in the way.
        """
        early = placed.wish.early and place == placed.wish.home
        return self.vetoes(place, mask, early) or self.blocked_by_others(placed, mask, place)

    def blocked_by_others(self, placed: Placed, mask: int, place: int) -> list[int]:
        """The distances and limits that some work would break on a day, beside everything else that was placed."""
        others = self._others(placed)
        found = [
            number
            for number, apart in self.parting
            if any(
                abs(there - place) < apart.days and clash(apart.work._value_, apart.other._value_, mask, value)
                for there, value in others
            )
        ]
        inside = [(there, value) for there, value in others if 0 <= there < 7]
        for number, limit in self.limits(place, mask):
            days = bits_of(limit.dates, self.start)
            same = [there for there, value in inside if value & limit.work._value_ and days >> there & 1]
            if (
                limit.sessions is not None
                and len(same) >= limit.sessions
                or limit.days is not None
                and len({*same, place}) > limit.days
            ):
                found.append(number)
        return found

    def reasons(self, placed: Placed, minutes: int | None) -> tuple[str, ...]:
        """Why a session is what and where it is, with ``minutes`` as they came out."""
        found: list[int] = [number for number, _ in self.proposing.get(placed.wish.name, ())]
        if placed.day is not None:
            mask = placed.work._value_
            found += self.cautions(placed.day, mask) + self.preferences(placed.day, mask)
            if self.decision.board.closed_early[placed.day] & mask:
                found += self.early(placed.day, mask)
            amounts = self.amounts(placed.day, mask).told()
            found += [
                number
                for number, limit in self.limits(placed.day, mask)
                if (limit.minutes is not None and limit.minutes == minutes)
                or (amounts and any(getattr(limit, name) == most for name, most in amounts))
            ]
        return self.name([*found, *self._in_the_way(placed)])

    def blocked_by(self, placed: Placed, minutes: int | None) -> tuple[str, ...]:
        """What kept a wish from being as it was wanted: at its place, on every day if need be, or in its length."""
        found = [*self._in_the_way(placed)]
        wanted = placed.wish.minutes
        if placed.day is not None and wanted is not None and minutes is not None and minutes < wanted:
            found += [
                number for number, limit in self.limits(placed.day, placed.work._value_) if limit.minutes == minutes
            ]
        return self.name(found)

    def _in_the_way(self, placed: Placed) -> list[int]:
        if placed.wish.name not in self.ways:
            self.ways[placed.wish.name] = self._look(placed)
        return self.ways[placed.wish.name]

    def overridden(self, placed: Placed, minutes: int | None) -> tuple[str, ...]:
        """What objects to a locked session that stands all the same: nothing of it is hard, or it would not stand."""
        if placed.day is None or placed.wish.name not in self.decision.locks.held:
            return ()
        mask, place = placed.work._value_, placed.day
        found = [*self.vetoes(place, mask, placed.wish.early), *self.blocked_by_others(placed, mask, place)]
        for number, limit in self.limits(place, mask):
            if limit.minutes is not None and minutes is not None and minutes > limit.minutes:
                found.append(number)
        return self.name(found)

    def _look(self, placed: Placed) -> list[int]:
        wish, wished = placed.wish, placed.wish.works[0]
        if wish.name in self.decision.locks.fallen and wish.home is not None:
            mask = wished._value_
            there = self.vetoes(wish.home, mask, wish.early) + self.blocked_by_others(placed, mask, wish.home)
            return [number for number in there if hard(self.entries[number])]
        found: list[int] = []
        if wish.home is not None and (placed.loss or (placed.day, placed.early) != (wish.home, wish.early)):
            found += self.blockers(placed, wished._value_, wish.home)
        if placed.loss:
            lesser = ladder(wished) if placed.day is None else ()
            for place in range(7):
                if self.decision.days >> place & 1:
                    for work in (wished, *lesser):
                        found += self.blockers(placed, work._value_, place)
        return found

    def amounts(self, place: int, mask: int) -> Amounts:
        """What all limits leave of a session's contents, the most careful of each kind."""
        if (place, mask) not in self._amounts:
            limits = [limit for _, limit in self.limits(place, mask)]
            self._amounts[place, mask] = Amounts(
                min([one.percent for one in limits if one.percent is not None], default=None),
                min([one.sets for one in limits if one.sets is not None], default=None),
                min([one.exercises for one in limits if one.exercises is not None], default=None),
                min([one.contacts for one in limits if one.contacts is not None], default=None),
                max([one.reserve for one in limits if one.reserve is not None], default=None),
            )
        return self._amounts[place, mask]

    def outranked(self, number: int) -> list[int]:
        """The entries that make one of no effect; empty when it is upheld."""
        one = self.entries[number].statement
        if isinstance(one, (Caution, Prefer)):
            return self._closed_everywhere(one)
        if isinstance(one, Notice):
            return self._silenced(one)
        if isinstance(one, Veto):
            return []
        if isinstance(one, (Favour, Cue)):
            out = self._excluded()
            gone = [out[exercise] for exercise in one.exercises if exercise in out] if out else []
            return gone if len(gone) == len(one.exercises) else []
        if isinstance(one, Limit):
            mask = one.work._value_
            return [
                other
                for other, limit, scope, _ in self.limiting
                if scope == mask and other != number and _tighter(limit, one)
            ]
        if isinstance(one, Propose):
            return self._proposal(number, one)
        if isinstance(one, Apart):
            same = {one.work._value_, one.other._value_}
            return [
                other
                for other, apart in self.parting
                if apart.days > one.days and {apart.work._value_, apart.other._value_} == same
            ]
        return []

    def _silenced(self, one: Notice) -> list[int]:
        """Where a rule that refers to a professional closes the whole week, others have nothing to say on training."""
        if self._referring is None:
            rules = {
                said.statement.rule.id
                for said in self.entries
                if isinstance(said.statement, Notice) and said.statement.level == "referral"
            }
            shut = all(closed == EVERYTHING._value_ for closed in self.decision.board.closed)
            self._referring = (
                {number: veto.rule.id for day in self.closing for _, number, veto in day if veto.rule.id in rules}
                if rules and shut
                else {}
            )
        if one.level == "referral" or one.rule.id in self._referring.values():
            return []
        return list(self._referring)

    def _excluded(self) -> dict[str, int]:
        """Every exercise that is left out, with the last entry that says so."""
        if self._left_out is None:
            self._left_out = {
                exercise: number
                for number, said in enumerate(self.entries)
                if isinstance(said.statement, Exclude)
                for exercise in said.statement.exercises
            }
        return self._left_out

    def _closed_everywhere(self, one: Caution | Prefer) -> list[int]:
        mask, closed = one.work._value_, self.decision.board.closed
        days = days_of(one.dates, self.start)
        for place in days:
            if mask & ~closed[place]:
                return []
        return [number for place in days for number in self.vetoes(place, mask)]

    def _proposal(self, number: int, one: Propose) -> list[int]:
        placed = next(each for each in self.decision.placing.placed if each.wish.name == one.name)
        lesser = [
            other
            for other, proposal in self.proposing[one.name]
            if other != number
            and (proposal.minutes < one.minutes or ask_of(proposal.work) < ask_of(one.work) or proposal.rank < one.rank)
            and not (proposal.minutes > one.minutes or ask_of(proposal.work) > ask_of(one.work))
        ]
        if lesser:
            return lesser
        if placed.loss == 0:
            return []
        mask = one.work._value_
        return [
            each for place in range(7) if self.decision.days >> place & 1 for each in self.blockers(placed, mask, place)
        ]

    def _others(self, placed: Placed) -> list[tuple[int, int]]:
        """Every other session, with its day: standing, placed, or in a neighbouring week."""
        others = [(one.day, one.work._value_) for one in self.decision.fixed]
        for each in self.decision.placing.placed:
            if each.wish.name != placed.wish.name and each.day is not None:
                others.append((each.day, each.work._value_))
        return others

    def _enter(self, number: int, said: Said) -> None:
        one = said.statement
        if isinstance(one, Veto):
            mask = one.work._value_
            for place in days_of(one.dates, self.start):
                if one.part == "am":
                    self.early_closing[place].append((mask, number))
                else:
                    self.closing[place].append((mask, number, one))
        elif isinstance(one, Caution):
            for place in days_of(one.dates, self.start):
                self.warning[place].append((one.work._value_, number))
        elif isinstance(one, Prefer):
            self.preferring.append((one.work._value_, bits_of(one.dates, self.start), one.points, number))
        elif isinstance(one, Limit):
            self.limiting.append((number, one, one.work._value_, bits_of(one.dates, self.start)))
        elif isinstance(one, Apart):
            self.parting.append((number, one))
        elif isinstance(one, Propose):
            self.proposing.setdefault(one.name, []).append((number, one))


def extents(said: Iterable[Said]) -> dict[str, int]:
    """How many cells each rule closes at most, by its id: of two referrals the one that closes more is more urgent."""
    found: dict[str, int] = {}
    for one in said:
        if isinstance(one.statement, Veto):
            key = one.statement.rule.id
            found[key] = max(found.get(key, 0), one.statement.work._value_.bit_count())
    return found


def _in_order(said: Sequence[Said]) -> list[Said]:
    """Order by plugin, rule, kind, date and work, each different statement once."""
    keyed = sorted([(_key(one), one) for one in said], key=_KEY)
    for (before, _), (after, _) in pairwise(keyed):
        if before == after:  # rare: said twice, or every field decides
            return sorted(dict.fromkeys(said), key=lambda one: (_key(one), repr(one)))
    return [one for _, one in keyed]


_KEY = itemgetter(0)


def _key(said: Said) -> tuple[object, ...]:
    one = said.statement
    facts = vars(one)  # not every kind has all of them
    work: Work | None = facts.get("work")
    mask = 0 if work is None else work._value_
    return (said.plugin, one.rule.id, one.kind, facts.get("dates") or (), mask, one.message or "")


def _tighter(limit: Limit, one: Limit) -> bool:
    """Whether a limit of the same scope leaves less of everything that the other limits, and less of something."""
    if limit.work != one.work or limit.dates != one.dates:
        return False
    pairs = [
        (getattr(limit, name), getattr(one, name), name == "reserve")
        for name in LIMITED
        if getattr(one, name) is not None
    ]
    return bool(pairs) and all(
        mine is not None and (mine > other if more else mine < other) for mine, other, more in pairs
    )
