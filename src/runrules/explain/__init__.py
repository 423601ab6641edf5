"""Explain: why a session stands where it does, what a plan breaks, and what a change would do. Data, not text."""

from __future__ import annotations

from .changes import ChangeError
from .check import Broken, Checked, check
from .difference import WhatIf, what_if
from .reasons import Elsewhere, Square, Standing, Why, why

__all__ = [
    "Broken",
    "ChangeError",
    "Checked",
    "Elsewhere",
    "Square",
    "Standing",
    "WhatIf",
    "Why",
    "check",
    "what_if",
    "why",
]
