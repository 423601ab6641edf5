"""The plugin that is being checked: loaded once, asked once about everything, for all checks together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from unittest import SkipTest

from .. import plugins
from ..plugins import Found, Loaded, Patience
from ..plugins.guarding import FOREVER
from ..plugins.vetting import Fault, Ordered, hooks_of
from ..problems import ProfileError
from ..profile import parse_profile
from ..rules import Rule
from ..statements import Failure
from . import fresh
from .asking import Asked, asked
from .inspecting import Inspector
from .survey import Pool, Survey, survey


class NotRun(SkipTest):
    """A check that says nothing while another one fails. Test runners count it as skipped."""


class Subject:
    """A plugin with its name; ``plugin`` is a Failure where it could not even be imported."""

    def __init__(self, plugin: object, name: str, pool: Pool, patience: Patience = FOREVER) -> None:
        self.plugin, self.name, self.pool, self.patience = plugin, name, pool, patience

    @cached_property
    def joined(self) -> Loaded | Failure:
        """The plugin as the engine would have it."""
        if isinstance(self.plugin, Failure):
            return self.plugin
        return plugins.join(self.plugin, Found(self.name, "", "", ""), self.patience)

    @cached_property
    def ordered(self) -> str:
        """What it wants of the order that it is asked in; "" if nothing."""
        if not isinstance(self.plugin, Failure):
            try:
                hooks_of(self.plugin, self.name)
            except Ordered as fault:
                return str(fault)
            except Fault:
                pass
        return ""

    @property
    def loaded(self) -> Loaded:
        """The plugin, for checks that need it whole. NotRun if it is not."""
        if isinstance(self.joined, Failure):
            raise NotRun("the plugin is not loaded")
        return self.joined

    @cached_property
    def survey(self) -> Survey:
        """What it answered to everything."""
        return survey(self.loaded, self.pool, self.patience)

    @cached_property
    def fresh(self) -> tuple[str, ...]:
        """What a fresh process shows."""
        if not fresh.differs(self.plugin, self.loaded, self.pool, self.patience):
            return ()
        words = "it remembers, or leans on the order of a set, or on the environment or folder that it runs in"
        return (f"in a fresh process it answers differently: {words}",)

    @cached_property
    def inspector(self) -> Inspector:
        """Who asks single questions."""
        return Inspector(self.loaded, self.patience)

    def example(self, rule: Rule, field: str) -> Asked | str:
        """What an example of a rule asks, or what is wrong with it."""
        text = getattr(rule, field)
        if not isinstance(text, str) or not text.strip():
            return "is missing"
        try:
            question = asked(self.loaded, parse_profile(text, f"{rule.id} {field}"))
        except ProfileError as error:
            return f"is no profile:\n{error}"
        return question.error if isinstance(question, Failure) else question

    def examples(self) -> Iterator[tuple[Rule, str, Asked]]:
        """Every example and counter-example that can be asked."""
        for rule in self.loaded.rules.values():
            for field in ("example", "counter_example"):
                question = self.example(rule, field)
                if isinstance(question, Asked):
                    yield rule, field, question
