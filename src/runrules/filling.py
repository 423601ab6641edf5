"""Fill decided sessions: what each is given by the week's statements, and the reasons of each exercise."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from .advice import Block, Doing
from .catalogue import hurting
from .compose import Order, compose
from .ledger import Ledger
from .models import Athlete, Week, Work
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
        self.favours: list[tuple[int, Favour]] = []
        self.excludes: list[tuple[int, Exclude]] = []
        self.cues: list[tuple[int, Cue]] = []
        for number, said in enumerate(ledger.entries):
            one = said.statement
            if isinstance(one, Favour):
                self.favours.append((number, one))
            elif isinstance(one, Exclude):
                self.excludes.append((number, one))
            elif isinstance(one, Cue):
                self.cues.append((number, one))
        self.out = frozenset(exercise for _, one in self.excludes for exercise in one.exercises)

    def blocks(self, work: Work, place: int, minutes: int | None) -> tuple[Block, ...]:
        """Fill one session of a day (0 to 6); the fewest minutes that anybody named, or half an hour."""
        found = compose(self._order(work, place, minutes))
        return tuple(
            evolve(block, exercises=tuple(self._explained(one, work) for one in block.exercises)) for block in found
        )

    def _order(self, work: Work, place: int, minutes: int | None) -> Order:
        mask = work._value_
        amounts = self.ledger.amounts(place, mask)
        points: dict[str, int] = {}
        for _, favour in self.favours:
            if favour.work._value_ & mask:
                for exercise in favour.exercises:
                    points[exercise] = points.get(exercise, 0) + favour.points
        return Order(
            work.areas,
            work.load,
            USUAL_MINUTES if minutes is None else minutes,
            self.kit,
            self.sore,
            self.out,
            tuple(sorted((exercise, number) for exercise, number in points.items() if number)),
            self.turn,
            amounts.sets,
            amounts.percent,
            amounts.exercises,
            amounts.contacts,
            amounts.reserve,
            round(self.numbers["heavy_reps"]),
            round(self.numbers["heavy_rest_s"]),
            self.numbers.get("single_leg_share"),
        )

    def _explained(self, one: Doing, work: Work) -> Doing:
        """The same with what brought it in, what kept another out, and how to do it."""
        for_it = [
            number
            for number, favour in self.favours
            if favour.points >= 0 and one.exercise in favour.exercises and favour.work._value_ & work._value_
        ]
        against = [number for number, exclude in self.excludes if one.instead_of in exclude.exercises]
        how = [(number, cue) for number, cue in self.cues if one.exercise in cue.exercises]
        note = " ".join(cue.rule.message if cue.message is None else cue.message for _, cue in how) or one.note
        because = self.ledger.name([*for_it, *against, *(number for number, _ in how)])
        return evolve(one, note=note, because=because)


def turn(athlete: Athlete, week: Week, numbers: Mapping[str, float]) -> int:
    """Count how often the menu has changed by a week: every so many weeks of lifting, not shortly before an A race."""
    weeks = athlete.weeks_of_strength
    freeze = round(numbers["freeze_weeks"])
    ahead = [
        (race.date - week.starts).days // 7
        for race in athlete.races
        if race.priority == "A" and race.date >= week.starts
    ]
    if ahead and min(ahead) < freeze:
        weeks -= freeze - min(ahead)
    return max(0, weeks) // max(1, round(numbers["menu_weeks"]))
