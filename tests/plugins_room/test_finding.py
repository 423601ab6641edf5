"""What is found, blocked, required and missing."""

from __future__ import annotations

import sys
from itertools import permutations
from pathlib import Path

import pytest
from attrs import evolve

from runrules import CORE, EVERYTHING, LEGS, Advice, Engine, Propose, Veto
from runrules.plugins import find
from tests.plugins_room.shelf import install, source
from tests.toys import heard, placed, profile, row, rule, rules_behind, toy, unnamed

SAYS = "@hookimpl\ndef runrules_advise():\n    return [Veto(R, LEGS, message={!r})]\n"


def plugin(name: str, message: str = "") -> str:
    return source(name, SAYS.format(message or name), "LEGS")


def closed_everywhere(advice: Advice) -> bool:
    return all(
        cell.verdict == "no" for day in advice.weeks[0].days for cells in day.grid.values() for cell in cells.values()
    )


def test_a_plugin_is_found_by_its_entry_point_with_its_distribution_and_version(shelf: Path) -> None:
    install(
        shelf,
        "two-toys",
        "1.2",
        {"toy_b": plugin("toy-b"), "toy_a": plugin("toy-a")},
        {"toy-b": "toy_b", "toy-a": "toy_a"},
    )
    found = [(one.name, one.distribution, one.version) for one in find() if one.name.startswith("toy-")]
    assert found == [("toy-a", "two-toys", "1.2"), ("toy-b", "two-toys", "1.2")]
    advice = Engine(["toy-b", "toy-a"]).advise(profile())
    assert [(one.name, one.version, one.distribution, one.status) for one in advice.plugins] == [
        ("toy-a", "1.2", "two-toys", "heard"),
        ("toy-b", "1.2", "two-toys", "heard"),
    ]


def test_finding_imports_nothing(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"toy_quiet": "raise SystemExit\n"})
    assert "toy_quiet" in [one.name for one in find()]
    assert "toy_quiet" not in sys.modules


def test_other_groups_comments_and_files_that_are_not_there_are_passed_over(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"toy_a": plugin("toy_a")})
    (shelf / "toys-1.0.dist-info" / "entry_points.txt").write_text(
        "; nothing\n[other]\ntoy_x = x\n[runrules]\n# toy_y = y\n\n  toy_a=toy_a\n[more]\ntoy_z = z\n"
    )
    (shelf / "empty-1.0.dist-info").mkdir()
    (shelf / "a_file-1.0.dist-info").write_text("")
    sys.path.insert(0, str(shelf / "not there"))
    assert [one.name for one in find() if one.name.startswith("toy_")] == ["toy_a"]


def test_two_distributions_under_one_name_load_neither_and_both_are_named(shelf: Path) -> None:
    install(
        shelf,
        "first-toys",
        "1.0",
        {"toy_one": plugin("toy"), "other": plugin("other")},
        {"toy": "toy_one", "other": "other"},
    )
    install(shelf, "second-toys", "2.5", {"toy_two": "raise SystemExit\n"}, {"toy": "toy_two"})
    advice = Engine(["toy", "other"]).advise(profile())
    (failure,) = advice.failures
    assert (failure.plugin, failure.stage) == ("toy", "find")
    assert "first-toys 1.0" in failure.error
    assert "second-toys 2.5" in failure.error
    assert not {"toy_one", "toy_two"} & set(sys.modules)
    assert [(one.name, one.status) for one in advice.plugins] == [("other", "heard"), ("toy", "failed")]
    assert (advice.status, row(advice, "jumps", "light")) == ("degraded", "no no no no no no no")
    assert [one.plugin for one in advice.statements] == ["other", "toy"]


def test_three_distributions_under_one_name_are_all_named(shelf: Path) -> None:
    for number in (1, 2, 3):
        install(shelf, f"toys-{number}", "1.0", {f"toy_{number}": plugin("toy")}, {"toy": f"toy_{number}"})
    (failure,) = Engine(["toy"]).advise(profile()).failures
    assert all(f"toys-{number} 1.0" in failure.error for number in (1, 2, 3))


def test_the_first_distribution_on_the_path_hides_a_later_one_of_its_name(tmp_path: Path, shelf: Path) -> None:
    later = tmp_path / "later"
    install(shelf, "my-toys", "2.0", {"toy": plugin("toy", "new")})
    install(later, "My_Toys", "1.0", {"toy": plugin("toy", "old"), "gone": plugin("gone")})
    sys.path.append(str(later))
    assert [(one.name, one.version) for one in find() if one.name in ("toy", "gone")] == [("toy", "2.0")]
    (veto,) = Engine(["toy"]).advise(profile()).statements
    assert veto.message == "new"


def test_the_order_of_folders_on_the_path_does_not_matter(tmp_path: Path, shelf: Path) -> None:
    folders = []
    for name in ("c", "a", "b"):
        install(tmp_path / name, f"toys-{name}", "1.0", {f"toy_{name}": plugin(f"toy_{name}")})
        folders.append(str(tmp_path / name))
    path = list(sys.path)
    answers = []
    for order in permutations(folders):
        sys.path[:] = [*order, *path]
        answers.append(Engine(["toy_b", "toy_a", "toy_c"]).advise(profile()))
    sys.path[:] = path
    assert all(answer == answers[0] for answer in answers)
    assert [one.plugin for one in answers[0].statements] == ["toy_a", "toy_b", "toy_c"]


def test_a_blocked_plugin_is_never_imported_and_closes_nothing(shelf: Path) -> None:
    marker = shelf / "was imported"
    install(shelf, "toys", "1.0", {"toy_loud": f"open({str(marker)!r}, 'w').close()\nraise SystemExit\n"})
    advice = Engine(["toy_loud"]).advise(profile('[plugins]\nblock = ["toy_loud"]'))
    assert not marker.exists()
    assert [(one.name, one.version, one.status) for one in advice.plugins] == [("toy_loud", "1.0", "blocked")]
    assert (advice.status, advice.failures, advice.statements) == ("complete", (), ())


def test_of_two_that_share_a_name_none_is_asked_for_when_the_name_is_blocked(shelf: Path) -> None:
    for number in (1, 2):
        install(shelf, f"toys-{number}", "1.0", {f"toy_{number}": plugin("toy")}, {"toy": f"toy_{number}"})
    advice = Engine(["toy"]).advise(profile('[plugins]\nblock = ["toy"]'))
    assert (advice.status, [one.status for one in advice.plugins]) == ("complete", ["blocked"])


WANT = toy("good", Propose(rule("good/rule"), LEGS, 30, 1))


def fails(*_: object) -> list[Veto]:
    raise RuntimeError("tired")


@pytest.mark.parametrize(
    ("plugins", "block", "error"),
    [
        ({}, (), "it is required, but not installed"),
        ({"bad": toy("bad")}, ("bad",), "it is required, but the profile blocks it"),
        ({"bad": object()}, (), "it has no runrules_rules"),
        ({"bad": toy("bad", closes=CORE, answer=fails)}, (), "RuntimeError: tired"),
    ],
    ids=["missing", "blocked", "fails on loading", "fails on being asked"],
)
def test_without_a_required_plugin_there_is_no_plan(
    plugins: dict[str, object], block: tuple[str, ...], error: str
) -> None:
    # A profile that is read may not both require and block; one that a program makes may.
    asks = evolve(profile(tue="strength full heavy"), require=("bad",), block=block)
    advice = Engine({"good": WANT, **plugins}).advise(asks)
    assert advice.status == "withheld"
    assert [(one.plugin, one.error) for one in advice.failures] == [("bad", error)]
    assert closed_everywhere(advice)
    assert unnamed(advice) == []
    assert placed(advice) == ["tue legs+upper+core heavy dropped"]
    assert set(rules_behind(advice, advice.weeks[0].days[1].strength[0].because)) == {"bad/not-heard"}


def test_a_required_plugin_that_is_heard_changes_nothing() -> None:
    assert heard({"good": WANT}, '[plugins]\nrequire = ["good"]').status == "complete"


def test_a_required_plugin_that_is_misspelt_is_guessed_at_but_not_taken() -> None:
    advice = heard({"good": WANT}, '[plugins]\nrequire = ["goood"]')
    assert [one.error for one in advice.failures] == ['it is required, but not installed; did you mean "good"?']
    assert closed_everywhere(advice)


def test_a_failed_plugin_that_nobody_requires_only_degrades() -> None:
    advice = heard({"good": WANT, "bad": object()}, '[plugins]\nrequire = ["good"]')
    assert (advice.status, closed_everywhere(advice)) == ("degraded", False)


def test_an_engine_may_be_given_the_plugins_themselves_and_then_looks_for_no_others() -> None:
    advice = Engine({"b": toy("b", Veto(rule("b/x"), EVERYTHING)), "a": toy("a")}).advise(profile())
    assert [(one.name, one.version, one.distribution) for one in advice.plugins] == [("a", "", ""), ("b", "", "")]


def test_an_entry_point_in_no_encoding_is_a_plugin_that_fails_and_costs_the_others_nothing(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"toy_a": plugin("toy_a")})
    install(shelf, "odd", "1.0", {"toy_b": plugin("toy_b")})
    (shelf / "odd-1.0.dist-info" / "entry_points.txt").write_bytes(b"[runrules]\nz\xe9 = toy_b\n")
    assert [one.name for one in find() if one.distribution in ("toys", "odd")] == ["toy_a", "z\ufffd"]
    advice = Engine().advise(profile())
    assert "z\ufffd" in [one.plugin for one in advice.failures]
