"""What whole titles mean, in calendars of training and in those of daily life: a table written out."""

from __future__ import annotations

from pathlib import Path

import pytest

from runrules.sources.classify import Told, life, tell_all

#: Each line: a title, what it means among training, and behind a bar what it means in a calendar of daily life where
#: that is something else. A dash means nothing.
LINES = (Path(__file__).parent / "titles.txt").read_text(encoding="utf-8").splitlines()


def _words(one: Told) -> str:
    words = (
        one.what,
        "+".join(one.areas),
        (one.load or "") if one.areas else "",
        f"{one.minutes}min" if one.minutes else "",
        f"{one.km:g}km" if one.km else "",
        f"climb {one.climb_m}m" if one.climb_m else "",
        "(guessed)" if one.doubts else "",
    )
    return " ".join(word for word in words if word)


def _meant(title: str, private: bool) -> str:
    return " & ".join(map(_words, tell_all(title, private=private))) or life(title) or "-"


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition(" -> ")[0])
def test_a_title_means_what_the_table_says(line: str) -> None:
    title, _, meant = line.partition(" -> ")
    among_training, _, in_daily_life = meant.partition(" | ")
    assert _meant(title, private=False) == among_training
    assert _meant(title, private=True) == (in_daily_life or among_training)
