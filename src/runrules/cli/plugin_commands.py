"""The command that holds a plugin against the conformance kit."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import click

from ..plugins import words_of
from ..problems import did_you_mean
from . import Refused, debug, tell, wrapped
from .advising import PATIENCE_S, end
from .files import write
from .plugin_paths import Candidate, candidates

if TYPE_CHECKING:
    from ..testing import Check
    from .apart import Lost, Notes

_WORDS = _PASSED, _FAILED, _EXPECTED, _NOT_RUN, _SKIPPED = "ok", "FAILED", "expected", "not run", "skipped"


@click.command()
@click.argument("path", metavar="[PATH]", required=False)
@click.option(
    "--expect", "expected", metavar="CHECK=REASON", multiple=True, help="A check that is known to fail, and why."
)
@click.option("--skip", "skipped", metavar="CHECK", multiple=True, help="A check to leave out.")
@click.option("--count", type=click.IntRange(1, 1_000_000), default=2000, show_default=True, help="Profiles to draw.")
@click.option("--seed", type=int, default=0, show_default=True, help="Another seed draws other profiles.")
@debug
def check(path: str | None, expected: tuple[str, ...], skipped: tuple[str, ...], count: int, seed: int) -> None:
    """Hold a plugin against the conformance kit.

    PATH is a folder with a pyproject.toml, a module (.py), or the name of a plugin that is installed; left out: every
    plugin that is. Nothing needs to be installed. Exit status 1 if a check fails, or passes that is expected to fail.
    """
    reasons = _reasons(expected)
    _known(skipped, "--skip")
    failed = False
    pages = []
    chosen = candidates(path)
    lost: dict[str, Lost] = {}
    notes = _apart(lost)
    for candidate in chosen:
        with redirect_stdout(sys.stderr):
            if candidate.title in lost:
                found = _ended(lost[candidate.title])
            else:
                found = _outcomes(candidate, reasons, skipped, count, seed, notes)
        failed |= any(word == _FAILED for _, word, _ in found)
        pages.append(_page(candidate, found))
    write("\n".join(pages))
    if failed:
        click.get_current_context().exit(1)


def _apart(lost: dict[str, Lost]) -> Notes | None:
    """Do all that follows apart; a plugin that ends its process is noted in ``lost``, and the others are checked."""
    process = click.get_current_context().obj
    if process is None:
        return None
    from .apart import divide

    def give_up(one: Lost) -> bool:
        if not one.plugin:
            tell(f"The process was ended before any plugin was loaded ({one.error}).")
            return False
        lost[one.plugin] = one
        return True

    return divide(process, give_up)


def _ended(lost: Lost) -> list[tuple[str, str, str]]:
    """What the checks come to of a plugin that ended the process in one of them."""
    from ..testing import CHECKS

    return [(one, _FAILED, lost.error) if one == lost.stage else (one, _NOT_RUN, "") for one in CHECKS]


def _outcomes(
    candidate: Candidate,
    reasons: Mapping[str, str],
    skipped: tuple[str, ...],
    count: int,
    seed: int,
    notes: Notes | None,
) -> list[tuple[str, str, str]]:
    """What each check comes to: its name, a word, and what is to be said about it."""
    from ..plugins import Patience
    from ..testing import checks

    _note(notes, "loads", candidate)
    plugin, name = candidate.load()
    found = []
    for one in checks(plugin, name, count=count, seed=seed, patience=Patience(PATIENCE_S, end)):
        _note(notes, one.name, candidate)
        word, why = (_SKIPPED, "") if one.name in skipped else _outcome(one)
        if one.name in reasons and word == _FAILED:
            word, why = _EXPECTED, reasons[one.name]
        elif one.name in reasons and word == _PASSED:
            word, why = _FAILED, f"it passes, but is expected to fail: {reasons[one.name]}"
        found.append((one.name, word, why))
    return found


def _note(notes: Notes | None, check: str, candidate: Candidate) -> None:
    if notes is not None:
        notes.calling(check, candidate.title)


def _outcome(check: Check) -> tuple[str, str]:
    from ..testing import NotRun

    try:
        check()
    except NotRun as reason:
        return _NOT_RUN, str(reason)
    except AssertionError as wrong:
        return _FAILED, str(wrong)
    except Exception as error:  # what nobody thought of is the plugin's, and no fault of runrules
        return _FAILED, f"the check could not be finished: {words_of(error)}"
    return _PASSED, ""


def _page(candidate: Candidate, found: list[tuple[str, str, str]]) -> str:
    lines = [candidate.title]
    for name, word, why in found:
        lines.append(f"  {word:<8}  {name}" + (f": {why}" if why and word in (_EXPECTED, _NOT_RUN) else ""))
    for name, word, why in found:
        if word == _FAILED:
            lines += ["", f"{name}:", *(_line(line) for line in why.splitlines())]
    lines += ["", _sum([word for _, word, _ in found])]
    return "\n".join(lines) + "\n"


def _sum(words: list[str]) -> str:
    counts = [f"{words.count(word)} {word.lower()}" for word in _WORDS if word in words]
    return f"{len(words)} checks: {', '.join(counts)}."


def _line(text: str) -> str:
    """A line of prose, broken; one of a profile or an error with its mark as it is."""
    return f"  {text}" if text.startswith(" ") else "\n".join(f"  {one}" for one in wrapped(text, "  ").splitlines())


def _reasons(expected: tuple[str, ...]) -> dict[str, str]:
    reasons = {}
    for one in expected:
        name, equals, reason = one.partition("=")
        if not equals or not reason.strip():
            raise click.UsageError(f'--expect takes a check and the reason, "wording=we quote a study", not "{one}".')
        reasons[name.strip()] = reason.strip()
    _known(tuple(reasons), "--expect")
    return reasons


def _known(names: tuple[str, ...], option: str) -> None:
    from ..testing import CHECKS

    for name in names:
        if name not in CHECKS:
            hint = did_you_mean(name, CHECKS) or f"checks are {', '.join(CHECKS)}"
            raise Refused(wrapped(f'{option}: there is no check "{name}"; {hint}'))
