"""Faults of runrules itself: answered without details; the log tells their place, never what they were about."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from .refusals import Refusal

#: What is answered: nothing of the error, which may hold what somebody sent.
FAULT = Refusal("fault", "Nothing is wrong with what was sent. The log of the service says where it happened.")
_into = [2]


def log(line: str) -> None:
    """Write a line to the log, which is standard error as it was when the process started."""
    with suppress(OSError):
        os.write(_into[0], f"{line}\n".encode("utf-8", "replace"))


def hush() -> None:
    """Let nothing but the log reach standard output and standard error: plugins may print what they are asked about."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    _into[0] = os.dup(2)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)
