"""The option for a decision log: a whole run is put at the end of a file, before its answer is given."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import click
from attrs import Factory, define

from . import Refused
from .files import refuse_address, refuse_own

if TYPE_CHECKING:
    from ..log import Record

LOG = click.option("--log", metavar="FILE", help="Put at the end of FILE what was decided, by whom and why (health!).")


@define
class Log:
    """A file for a log, or none, and what is to be put into it."""

    path: str | None
    records: list[Record] = Factory(list)

    def refuse_own(self, *others: str | None) -> None:
        """Refuse an address, and a file that is read or written otherwise."""
        refuse_address(self.path)
        if self.path == "-":
            raise click.UsageError("--log takes a file; standard output is for the answer.")
        for other in others:
            if self.path and other and os.path.realpath(self.path) == os.path.realpath(other):
                raise Refused(f"{self.path}: is a file of this very command; name another one for the log")
            refuse_own(self.path, other or "")

    def listener(self) -> Callable[[tuple[Record, ...]], object] | None:
        """What an engine calls with the records of a run; None without a file."""
        return self.records.extend if self.path else None

    def keep(self) -> None:
        """Put all records at the end of the file; without that there is no answer."""
        if self.path is None:
            return
        from ..log import append

        try:
            append(self.path, self.records)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise Refused(f"{self.path}: the log cannot be written, so there is no answer: {reason}") from None
