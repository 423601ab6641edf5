"""Explain: why a session stands where it does, and what a plan breaks. Data, not text."""

from __future__ import annotations

from .check import Broken, Checked, check
from .reasons import Elsewhere, Square, Standing, Why, why

__all__ = ["Broken", "Checked", "Elsewhere", "Square", "Standing", "Why", "check", "why"]
