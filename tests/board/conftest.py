"""A service of our own on a free port, a browser, and a page that may complain of nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from .visitor import Service, Visitor, started

CHROMIUM = os.environ.get("RUNRULES_CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with started(tmp_path_factory.mktemp("service")) as one:
        yield one


@pytest.fixture
def own_service(tmp_path: Path) -> Iterator[Service]:
    """A service that the test may stop."""
    with started(tmp_path) as one:
        yield one


@pytest.fixture(scope="package")  # while it is there no other test can have an event loop
def browser() -> Iterator[Any]:
    from playwright import sync_api as api

    if not os.path.exists(CHROMIUM):
        pytest.skip(f"the board is tested in Chromium, which is not at {CHROMIUM}")
    with api.sync_playwright() as playwright:
        args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def context(browser: Any) -> Iterator[Any]:
    """One reader's browser for all tests that leave nothing in it."""
    with opened(browser) as context:
        yield context


@pytest.fixture
def visitor(context: Any, service: Service) -> Iterator[Visitor]:
    """A reader at the page, who has seen nothing go wrong by the end."""
    yield from visiting(context, service)


@pytest.fixture
def own_browser(browser: Any) -> Iterator[Any]:
    """A browser that has never been at the page, and has fingers."""
    with opened(browser) as context:
        yield context


@pytest.fixture
def own_visitor(own_browser: Any, own_service: Service) -> Iterator[Visitor]:
    """The same in a browser of their own, at a service that may be stopped."""
    yield from visiting(own_browser, own_service)


@contextmanager
def opened(browser: Any) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True, has_touch=True)
    context.set_default_timeout(10_000)
    yield context
    context.close()


def visiting(context: Any, service: Service) -> Iterator[Visitor]:
    visitor = Visitor(context.new_page(), service)
    visitor.visit()
    yield visitor
    faults = visitor.faults()
    visitor.page.close()
    assert faults == []
