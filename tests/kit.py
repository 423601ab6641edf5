"""Whether the kit for authors is whole here: what is written against it runs from then on."""

from __future__ import annotations

import pytest
from docs.empty import KIT as KIT

needs_kit = pytest.mark.skipif(not KIT, reason="runrules.testing has no parametrize_with_checks yet")
