"""What plugin authors test with: builders, one plugin's answer, readable assertions, and the conformance kit.

``runrules.testing.strategies`` draws athletes, weeks and profiles for Hypothesis.
"""

from __future__ import annotations

from .asking import Heard as Heard
from .asking import say as say
from .asserting import assert_closes as assert_closes
from .asserting import assert_open as assert_open
from .asserting import assert_says as assert_says
from .asserting import assert_silent as assert_silent
from .athletes import athlete as athlete
from .for_pytest import parametrize_with_checks as parametrize_with_checks
from .kit import CHECKS as CHECKS
from .kit import Check as Check
from .kit import NotRun as NotRun
from .kit import checks as checks
from .quick import check as check
from .weeks import week as week

__all__ = [
    "CHECKS",
    "Check",
    "Heard",
    "NotRun",
    "assert_closes",
    "assert_open",
    "assert_says",
    "assert_silent",
    "athlete",
    "check",
    "checks",
    "parametrize_with_checks",
    "say",
    "week",
]
