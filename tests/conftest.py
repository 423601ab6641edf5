"""Which tests are run under one hash seed only, for their folder."""

from __future__ import annotations

from pathlib import Path

import pytest

#: Browsers and worker processes: the order of a set would show in the tests of what they show or work on.
ONCE = ("batch", "board")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of those folders as ``once``."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here) and item.path.relative_to(here).parts[0] in ONCE:
            item.add_marker(pytest.mark.once)
