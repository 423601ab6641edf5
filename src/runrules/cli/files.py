"""Profiles in and text out: a file or standard input, a file or standard output, always UTF-8."""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import redirect_stdout, suppress

from attrs import frozen

from ..models import Profile
from ..problems import ProfileError
from . import Refused, unwritable


@frozen(slots=False)
class Source:
    """A profile with the name and the text that it came from."""

    profile: Profile
    name: str
    text: str

    def refuse(self, error: ProfileError) -> Refused:
        """Show problems that were found only later at their places in the text."""
        from ..profile import locate_problems

        return Refused(locate_problems(error.problems, self.text, self.name))


def read(path: str) -> Source:
    """Read a profile; ``-`` is standard input. ProfileError for what cannot be used."""
    from ..profile import parse_profile
    from ..profile.text import decode, read_file

    refuse_address(path)
    name = "<stdin>" if path == "-" else path
    text = decode(_given() if path == "-" else read_file(path), name)
    try:
        return Source(parse_profile(text, name), name, text)
    except ProfileError as error:
        if error.choices is None:
            raise
        raise _with_rules(error, error.choices, text, name) from None


def _with_rules(error: ProfileError, choices: Profile, text: str, name: str) -> ProfileError:
    """Add what only plugins know to be wrong with the [rules] of a profile that is refused already."""
    from ..profile.report import refused
    from ..roster import muster
    from .advising import patient_engine

    engine = patient_engine()
    with redirect_stdout(sys.stderr):  # what plugins print
        _, problems = muster(choices, engine.found(), engine.load, engine.policy)
    return refused((*error.problems, *problems), text, name)


def refuse_address(path: str | None) -> None:
    """Refuse an address where a file belongs, without its text, which may hold a secret."""
    if path and re.match(r"\s*(?:[a-z][a-z0-9+.-]+:/|(?:https?|webcals?|ftp):)", path, re.IGNORECASE):
        raise Refused("(address): addresses are neither opened nor written to; save it as a file and name that")


def _given() -> bytes:
    """Everything on standard input, which is None when it is closed."""
    try:
        if sys.stdin is not None:
            return sys.stdin.buffer.read()
        reason = "it is closed"
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
    raise Refused(f"standard input: cannot be read: {reason}")


def refuse_own(output: str | None, path: str) -> None:
    """Refuse to write over the very file that is read, by its name or, where the path is "-", on standard input."""
    if not output or not os.path.exists(output):
        return
    same = _is_standard_input(output) if path == "-" else os.path.exists(path) and os.path.samefile(output, path)
    if same:
        raise Refused(f"{output}: is the file that is read; name another one to write to")


def _is_standard_input(path: str) -> bool:
    try:
        there, read = os.stat(path), os.fstat(0)
    except OSError:  # closed
        return False
    return stat.S_ISREG(read.st_mode) and os.path.samestat(there, read)


def holds(path: str, text: str) -> bool:
    """Tell whether a file has just this text, which then need not be written."""
    try:
        with open(path, "rb") as file:
            return file.read() == text.encode()
    except OSError:
        return False


def write(text: str, output: str | None = None) -> None:
    """Write to standard output, or to a file: all of it or nothing."""
    data = text.encode()
    refuse_address(output)
    if output is None or output == "-":
        _print(data)
        return
    try:
        _put(os.path.realpath(output), data)
    except OSError as error:
        raise Refused(f"{output}: cannot be written: {(error.strerror or str(error)).lower()}") from None


def _print(data: bytes) -> None:
    if sys.stdout is None:
        raise Refused("standard output: cannot be written: it is closed")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(error) from None


def _put(target: str, data: bytes) -> None:
    there = os.path.exists(target)
    if os.path.isdir(target):
        raise IsADirectoryError(21, "it is a directory")
    if there and not os.path.isfile(target):
        with open(target, "wb") as device:  # a pipe or a device cannot be replaced
            device.write(data)
        return
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name}.{os.getpid()}.part")
    try:
        with open(beside, "xb") as file:
            file.write(data)
        if there:
            os.chmod(beside, os.stat(target).st_mode)
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def coloured(output: str | None = None) -> bool:
    """Whether colour is wanted: only on a terminal, and not where NO_COLOR is set."""
    if output not in (None, "-") or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()
