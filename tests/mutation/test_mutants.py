"""Mutants: each is the source with one small wrong change."""

from __future__ import annotations

from pathlib import Path

from tests.mutation.mutants import KINDS, mutants

SOURCE = """\
RULES = (ONE, TWO)
PACE = Setting('pace', 5, 2, 8, 'min')

def advise(week):
    if week.runs > 3:
        yield Veto(ONE, LEGS)
    said.append(Veto(TWO, LEGS))
"""
CHANGED = [
    ("drop a rule", "RULES = (TWO,)"),
    ("drop a rule", "RULES = (ONE,)"),
    ("widen a range", "PACE = Setting('pace', 5, -4, 8, 'min')"),
    ("widen a range", "PACE = Setting('pace', 5, 2, 14, 'min')"),
    ("negate a condition", "    if not week.runs > 3:"),
    ("flip a comparison", "    if week.runs <= 3:"),
    ("drop a veto", "        None"),
    ("drop a veto", "    None"),
]


def test_each_mutant_changes_one_line_in_its_way(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(SOURCE)
    (tmp_path / "examples.py").write_text("A = 1 if x else 2\n")
    before = [line for line in SOURCE.splitlines() if line]
    found = []
    for one in mutants(tmp_path):
        after = [line for line in one.source.splitlines() if line]
        (place,) = [place for place, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
        assert one.line == SOURCE.splitlines().index(before[place]) + 1
        found.append((one.kind, after[place]))
    assert sorted(found) == sorted(CHANGED)
    assert {kind for kind, _ in found} == set(KINDS)
