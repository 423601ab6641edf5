"""The services that most tests here talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.serve.service import Service, serving


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with serving(tmp_path_factory.mktemp("service")) as running:
        yield running


@pytest.fixture(scope="session")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """One that waits for nobody."""
    settings = "dict(header_s=1, body_s=1, work_s=1)"
    with serving(tmp_path_factory.mktemp("hasty"), settings) as running:
        yield running
