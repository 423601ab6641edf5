"""The examples: whole weeks of runners, each with its advice beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs.refresh import PLUGINS, ROOT, examples

from runrules import Engine, load_profile
from runrules.advice import AdvisedDay

ADVISED = list(examples())
#: What a reader should find among them.
WANTED = (
    "first-week classic-five-runs marathon-build race-week trail sixty-five-and-new sore-achilles no-equipment".split()
)


@pytest.mark.parametrize(("file", "text"), ADVISED, ids=[file.stem for file, _ in ADVISED])
def test_the_advice_beside_an_example_is_the_advice_of_now(file: Path, text: str) -> None:
    assert file.read_text(encoding="utf-8") == text, "docs/refresh.py brings it up to date"
    assert max(map(len, text.splitlines())) <= 80


def test_the_examples_that_are_promised_are_there_and_no_advice_is_left_over() -> None:
    assert {*WANTED} <= {file.stem for file, _ in ADVISED}
    assert {file.stem for file in (ROOT / "examples").glob("*.txt")} == {file.stem for file, _ in ADVISED}


@pytest.mark.parametrize("file", [file for file, _ in ADVISED], ids=lambda file: file.stem)
def test_every_session_of_an_example_says_what_to_do(file: Path) -> None:
    advice = Engine(PLUGINS).advise(load_profile(file.with_suffix(".toml")), "all")
    for week in advice.weeks:
        for day in week.days:
            for lift in day.strength:
                assert lift.blocks or lift.done or lift.verdict == "dropped"


def test_a_week_to_come_is_advised_alone_as_it_is_in_its_season() -> None:
    profile, engine = load_profile(ROOT / "examples" / "marathon-season.toml"), Engine(PLUGINS)
    for week in engine.advise(profile, "all").weeks[::4]:
        (alone,) = engine.advise(profile, week.starts).weeks
        assert [plain(day) for day in alone.days] == [plain(day) for day in week.days]


def plain(day: AdvisedDay) -> list[object]:
    """The sessions of a day without the numbers of statements, which count from the first week."""
    return [
        (lift.areas, lift.load, lift.minutes, [(block.kind, block.sets) for block in lift.blocks])
        for lift in day.strength
    ]
