"""One full advice, JSON in to JSON out, and where its time goes."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time
from typing import TypeVar

from runrules import Engine, __version__, parse_profile, plugins, to_json
from runrules.account import account
from runrules.decisions import decide
from runrules.plugins import Seal
from runrules.roster import muster
from runrules.weeks import calendar, plan_of, week_of

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"

Given = TypeVar("Given")


def examples() -> dict[str, str]:
    """Read the example profiles as JSON texts, by name."""
    return {
        path.stem: json.dumps(tomllib.loads(path.read_text("utf-8")), default=str)
        for path in sorted(EXAMPLES.glob("*.toml"))
    }


def advice(engine: Engine, text: str) -> str:
    """Do it all, the way an application does."""
    return to_json(engine.advise(parse_profile(text, "profile.json")))


class Stages:
    """Processor seconds by stage, added up over any number of advices."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def timed(self, stage: str, work: Callable[[], Given]) -> Given:
        """Do some work and book its time."""
        start = process_time()
        done = work()
        self.spent[stage] = self.spent.get(stage, 0.0) + process_time() - start
        return done

    def advice(self, engine: Engine, text: str) -> str:
        """Do what ``Engine.advise`` does, stage by stage."""
        profile = self.timed("parse", lambda: parse_profile(text, "profile.json"))
        roster, _ = self.timed("muster", lambda: muster(profile, engine.found(), engine.load))
        plan = plan_of(profile)
        assert plan is not None
        athlete, week = self.timed("week", lambda: week_of(profile, plan, calendar(profile, roster.thresholds)))
        seal = self.timed("seal", lambda: Seal(athlete, week))
        for loaded, settings in roster.askable:
            self.timed(f"ask {loaded.name}", partial(plugins.ask, loaded, athlete, week, settings))
        self.timed("seal", seal.broken)
        said, failures = engine.ask(roster, athlete, week)
        decision = self.timed("decide", lambda: decide(athlete, week, said, failures, roster.off))
        made = self.timed("account", lambda: account(profile, roster, [decision], __version__))
        return self.timed("write", lambda: to_json(made))
