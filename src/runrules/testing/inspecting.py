"""Ask a plugin one question, and name everything about its answer that some check refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from attrs import Factory, define

from .. import plugins
from ..plugins import Loaded, Patience, Seal
from ..plugins.guarding import OutOfTime, in_time
from ..plugins.vetting import Fault, Foreign, Unannounced, check_statement
from ..statements import Statement
from .asking import Asked
from .outside import watching
from .telling import message_of
from .wording import complaints

Complaint = tuple[str, str]  # the name of a check, and what it has to say


@define
class Inspector:
    """Asks one plugin again and again, and remembers what its messages were."""

    loaded: Loaded
    patience: Patience
    words: dict[str, list[str]] = Factory(dict)  # what is wrong with each message
    late: bool = False  # whether it has ever not answered in time

    def ask(self, asked: Asked) -> Sequence[Any]:
        """Take its answer; whatever it raises comes out."""
        with in_time(self.patience, self.loaded.name):
            return plugins.hear(self.loaded, asked.athlete, asked.week, asked.settings)

    def answer(self, asked: Asked) -> Sequence[Any] | str:
        """Take its answer, or what it raised in words."""
        try:
            return self.ask(asked)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.late |= isinstance(error, OutOfTime)
            return plugins.words_of(error)

    def inspect(self, asked: Asked, watched: bool = False) -> tuple[list[Complaint], Sequence[Any] | None]:
        """Ask twice, and say what is wrong; with the answer where there is one of statements alone.

        ``watched`` looks for clocks, lots, and all that goes in or out beside the answer, which takes longer.
        """
        found: list[Complaint] = []
        seal = Seal(asked.athlete, asked.week)
        with watching(found) if watched else _not_watching():
            answer = self.answer(asked)
        if seal.broken():
            seal.mend()
            found.append(("leaves-input-alone", "it changed the athlete or the week that it was asked about"))
        if isinstance(answer, str):
            return [*found, ("never-raises", answer)], None
        wrong = list(self._statements(answer))
        found += wrong
        if any(check == "never-raises" for check, _ in wrong):
            return found, None
        again = self.answer(asked)
        if seal.broken():
            seal.mend()
        if list(again) != list(answer):
            found.append(("deterministic", "it answered the same question differently the second time"))
        return found, answer

    def _statements(self, answer: Sequence[Any]) -> Iterator[Complaint]:
        for one in answer:
            try:
                check_statement(one, self.loaded.rules, self.loaded.name)
            except Foreign as fault:
                yield "own-rules-only", str(fault)
                continue
            except Unannounced as fault:
                yield "closes-what-it-announces", str(fault)
            except Fault as fault:
                yield "never-raises", str(fault)
                continue
            yield from self._worded(one)

    def _worded(self, one: Statement) -> Iterator[Complaint]:
        text = message_of(one)
        if text not in self.words:
            names = frozenset(setting.name for rule in self.loaded.rules.values() for setting in rule.settings)
            self.words[text] = list(complaints(text, names))
        for complaint in self.words[text]:
            yield "wording", f'{one.rule.id}: {complaint}: "{text}"'


@contextmanager
def _not_watching() -> Iterator[None]:
    yield
