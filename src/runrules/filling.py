"""Fill decided sessions: what each is given by the week's statements, and the reasons of each exercise."""

from __future__ import annotations

from collections.abc import Mapping

from .advice import Block, Doing
from .catalogue import hurting
from .compose import Order, compose
from .ledger import Ledger
from .models import Athlete, Week, Work
from .models import work as work_of
from .statements import Cue, Exclude, Favour

USUAL_MINUTES = 30  # where nobody says how long a planned session takes
#: What the core goes by where no rule owns the number; see rules.TOLD.
NUMBERS: Mapping[str, float] = {"heavy_reps": 5, "heavy_rest_s": 150, "menu_weeks": 4, "freeze_weeks": 0}


class Filling:
    """What one week's statements say about exercises, and the sessions filled by it."""

    def __init__(self, ledger: Ledger, told: Mapping[str, float]) -> None:
        athlete = ledger.decision.athlete
        self.ledger = ledger
        self.numbers = {**NUMBERS, **told}
        self.kit = frozenset(athlete.equipment or ())
        self.sore = hurting(athlete)
        self.turn = turn(athlete, ledger.decision.week, self.numbers)
        self.frozen = frozen(athlete, ledger.decision.week, self.numbers) and bool(athlete.heavy_leg_sessions)
        # By exercise, each with the numbers of their entries.
        self.favours: dict[str, list[tuple[int, Favour]]] = {}
        self.excludes: dict[str, list[int]] = {}
        self.cues: dict[str, list[tuple[int, Cue]]] = {}
        for number, said in enumerate(ledger.entries):
            one = said.statement
            if isinstance(one, Favour):
                for exercise in one.exercises:
                    self.favours.setdefault(exercise, []).append((number, one))
            elif isinstance(one, Exclude):
                for exercise in one.exercises:
                    self.excludes.setdefault(exercise, []).append(number)
            elif isinstance(one, Cue):
                for exercise in dict.fromkeys(one.exercises):
                    self.cues.setdefault(exercise, []).append((number, one))
        self.out = frozenset(self.excludes)
        self.works = {favour.work._value_ for favours in self.favours.values() for _, favour in favours}
        self.points: dict[frozenset[int], tuple[tuple[str, int], ...]] = {}

    def blocks(self, work: Work, place: int, minutes: int | None) -> tuple[Block, ...]:
        """Fill one session of a day (0 to 6); the fewest minutes that anybody named, or half an hour."""
        found = compose(self._order(work, place, minutes))
        return tuple(
            [
                Block(
                    block.kind,
                    block.sets,
                    block.rest_s,
                    tuple([self._explained(one, work._value_) for one in block.exercises]),
                    block.minutes,
                )
                for block in found
            ]
        )

    def _order(self, work: Work, place: int, minutes: int | None) -> Order:
        mask = work._value_
        amounts = self.ledger.amounts(place, mask)
        # Shortly before a race somebody used to heavy weights meets the same exercises in lighter sessions.
        heavier = self.frozen and work.load == "moderate"
        chosen_as = work_of(work.areas, "heavy")._value_ if heavier else mask
        beside = work_of(work.areas, "moderate")._value_ if work.load == "heavy" or heavier else mask
        return Order(
            work.areas,
            work.load,
            USUAL_MINUTES if minutes is None else minutes,
            self.kit,
            self.sore,
            self.out,
            self._points(chosen_as),
            self._points(beside),
            self.turn,
            amounts.sets,
            amounts.percent,
            amounts.exercises,
            amounts.contacts,
            amounts.reserve,
            round(self.numbers["heavy_reps"]),
            round(self.numbers["heavy_rest_s"]),
            self.numbers.get("single_leg_share"),
            "heavy" if heavier else "",
        )

    def _points(self, mask: int) -> tuple[tuple[str, int], ...]:
        """What speaks for exercises in sessions of such work, by their ids; none that comes to nothing."""
        works = frozenset([work for work in self.works if work & mask])  # often the same for all sessions of a week
        if works not in self.points:
            found: dict[str, int] = {}
            for exercise, favours in self.favours.items():
                for _, favour in favours:
                    if favour.work._value_ in works:
                        found[exercise] = found.get(exercise, 0) + favour.points
            self.points[works] = tuple(sorted([pair for pair in found.items() if pair[1]]))
        return self.points[works]

    def _explained(self, one: Doing, mask: int) -> Doing:
        """The same with what brought it in, what kept another out, and how to do it."""
        found = [
            number
            for number, favour in self.favours.get(one.exercise, ())
            if favour.points >= 0 and favour.work._value_ & mask
        ]
        found += self.excludes.get(one.instead_of or "", ())
        note = one.note
        if one.exercise in self.cues:
            how = self.cues[one.exercise]
            found += [number for number, _ in how]
            note = " ".join([cue.rule.message if cue.message is None else cue.message for _, cue in how]) or note
        return Doing(
            one.exercise,
            one.name,
            one.area,
            one.reps,
            one.seconds,
            one.per_side,
            one.reserve,
            one.load,
            one.equipment,
            note,
            one.instead_of,
            self.ledger.name(found),
        )


def frozen(athlete: Athlete, week: Week, numbers: Mapping[str, float]) -> int:
    """Count the weeks of the freeze before an A race that have begun by a week; 0 outside of it."""
    ahead = [
        (race.date - week.starts).days // 7
        for race in athlete.races
        if race.priority == "A" and race.date >= week.starts
    ]
    return max(0, round(numbers["freeze_weeks"]) - min(ahead)) if ahead else 0


def turn(athlete: Athlete, week: Week, numbers: Mapping[str, float]) -> int:
    """Count how often the menu has changed by a week: every so many weeks of lifting, not shortly before an A race."""
    weeks = athlete.weeks_of_strength - frozen(athlete, week, numbers)
    return max(0, weeks) // max(1, round(numbers["menu_weeks"]))
