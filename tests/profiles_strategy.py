"""Random profiles, each as it is written and as it is read."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from runrules import Profile, parse_profile
from runrules.testing.strategies import tables


def profiles(most_weeks: int = 2) -> st.SearchStrategy[tuple[dict[str, Any], Profile]]:
    """A profile as raw tables, and as a value."""
    return tables(most_weeks).map(lambda raw: (raw, parse_profile(json.dumps(raw))))
