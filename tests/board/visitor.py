"""The service in a process of its own, and a reader at its page."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BOARD = ROOT / "src/runrules/board"
EXAMPLES = ROOT / "examples"
FIVE = "classic-five-runs"
MON, TUE, WED, THU, FRI, SAT, SUN = (f"2026-11-{day}" for day in range(23, 30))


class Service:
    """A service on a free port of this machine."""

    def __init__(self, folder: Path, token: str = "") -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._log = (folder / "service.log").open("wb")
        command = [sys.executable, "-m", "runrules", "serve", "--port", str(self.port), "--quiet"]
        environment = {**os.environ, "RUNRULES_TOKEN": token}
        self._process = subprocess.Popen(command, env=environment, stdout=self._log, stderr=self._log)

    def wait(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.address}/healthz", timeout=2):
                    return
            except OSError:
                assert self._process.poll() is None, Path(self._log.name).read_text()
                time.sleep(0.05)
        raise AssertionError("the service does not answer")

    def ask(self, path: str, profile: str, kind: str = "toml") -> Any:
        head = {"Content-Type": f"application/{kind}"}
        request = urllib.request.Request(f"{self.address}{path}", profile.encode(), head)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait(20)
        self._log.close()


@contextmanager
def started(folder: Path, token: str = "") -> Iterator[Service]:
    for name in ("granian", "starlette"):
        if importlib.util.find_spec(name) is None:
            pytest.skip(f"the service needs {name}: runrules[serve]")
    service = Service(folder, token)
    try:
        service.wait()
        yield service
    finally:
        service.stop()


class Visitor:
    """A reader at the page: what they do, and what they see."""

    def __init__(self, page: Any, service: Service) -> None:
        self.page, self.service = page, service
        self._said: list[str] = []
        page.on("console", lambda one: self._said.append(f"{one.type}: {one.text}") if one.type != "log" else None)
        page.on("pageerror", lambda one: self._said.append(f"error: {one}"))
        page.add_init_script(
            "window.violations = []; addEventListener('securitypolicyviolation',"
            " (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`))"
        )

    def faults(self) -> list[str]:
        """What the browser complained of. That a refusal has a status of its own is none, nor is a stopped service."""
        own = [one for one in self._said if "the server responded with a status of 4" not in one]
        return [one for one in own if "net::ERR_CONNECTION_REFUSED" not in one] + self.page.evaluate("violations")

    def forget(self) -> None:
        """What the browser complained of until now was meant."""
        self._said.clear()

    def visit(self) -> None:
        self.page.goto(f"{self.service.address}/")
        self.page.wait_for_selector("body.ready")

    def start(self, example: str = FIVE) -> None:
        """Open an example from the menu."""
        self.page.click(".menu summary")
        self.page.click(f".menu [data-example='{example}']")
        self.settled()
        self.page.wait_for_selector("li.day")

    def load(self, text: str, name: str = "profile.toml") -> None:
        """Open a file with some text."""
        self.page.set_input_files("#file", {"name": name, "mimeType": "text/plain", "buffer": text.encode()})
        self.page.wait_for_function("() => !document.getElementById('file').files.length")
        self.settled()

    def settled(self) -> None:
        self.page.wait_for_selector("body:not(.working)")

    def day(self, date: str) -> Any:
        return self.page.locator(f"li.day[data-date='{date}']")

    def run(self, date: str) -> Any:
        return self.day(date).locator("run-card").first

    def lift(self, date: str) -> Any:
        return self.day(date).locator("strength-card").first

    def flag(self, date: str) -> str:
        """What a day says to what is held over it."""
        text: str = self.day(date).locator(".flag").text_content()
        return text

    def pick(self, card: Any) -> None:
        """Take a card with the mouse and move it a little."""
        card.scroll_into_view_if_needed()
        box = card.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] - 6
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + 8, y + 8, steps=2)

    def over(self, date: str) -> None:
        box = self.day(date).bounding_box()
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=4)

    def drag(self, card: Any, date: str) -> None:
        self.pick(card)
        self.over(date)
        self.page.mouse.up()
        self.settled()

    def answer(self) -> str:
        panel = self.page.locator("#answer:not([hidden])")
        panel.wait_for()
        text: str = panel.inner_text()
        return text

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()
        self.settled()

    def says(self, words: str, now: bool = False) -> None:
        """Wait until a screen reader is told some words."""
        place = "said-now" if now else "said"
        self.page.wait_for_function(
            "([place, words]) => document.getElementById(place).textContent.includes(words)", arg=[place, words]
        )

    def runs(self) -> list[str]:
        """The runs of each day: ``["", "Intervals", …]``."""
        days = self.page.locator("li.day").all()
        return [" ".join(one.locator("run-card h4").all_inner_texts()) for one in days]

    def lifts(self) -> list[str]:
        days = self.page.locator("li.day").all()
        found = [one.locator("strength-card:not(.dropped) .title").all_inner_texts() for one in days]
        return [" ".join(words).replace("\u200b", "") for words in found]

    def saved(self) -> str:
        with self.page.expect_download() as found:
            self.page.click("#save")
        text: str = Path(found.value.path()).read_text()
        return text


def example(name: str) -> str:
    return (EXAMPLES / f"{name}.toml").read_text()
