"""A service in processes of its own, on this machine alone, and ways to talk to it: properly, and byte by byte."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[2]
PROFILE = ROOT / "examples" / "first-look.toml"
SEASON = ROOT / "examples" / "marathon-season.toml"
TOML = {"Content-Type": "application/toml"}
JSON = {"Content-Type": "application/json"}
NDJSON = {"Content-Type": "application/x-ndjson"}
HOST = b"Host: localhost\r\n"
_RUN = """\
import sys
from runrules.serve.running import run
from runrules.serve.settings import Settings
run(Settings(port=int(sys.argv[1]), **eval(sys.argv[2])))
"""


@frozen
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)

    @property
    def lines(self) -> list[Any]:
        """The body, each line of it read as JSON."""
        return [json.loads(line) for line in self.body.splitlines()]


@frozen
class Service:
    """A service that runs."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask for something."""
        return self.ask("GET", path, None, headers)

    def post(self, path: str, body: bytes | str, headers: Mapping[str, str] | None = None) -> Answer:
        """Send something: JSON, unless the header fields say what it is."""
        return self.ask("POST", path, body.encode() if isinstance(body, str) else body, {**JSON, **(headers or {})})

    def ask(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask as a well-behaved program does."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, body, dict(headers or {}))
            found = connection.getresponse()
            return Answer(found.status, {name.lower(): value for name, value in found.getheaders()}, found.read())

    def raw(self, data: bytes, timeout: float = 20) -> bytes:
        """Send bytes as they are, and give all that comes until the service closes or has answered once."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            with suppress(OSError):  # it may close before it has read everything
                connection.sendall(data)
            found = b""
            with suppress(ConnectionError):
                while (part := connection.recv(65_536)) and not _whole(found := found + part):
                    pass
            return found

    def counted(self, name: str, headers: Mapping[str, str] | None = None) -> float:
        """The sum of all series whose lines begin so."""
        text = self.get("/metrics", headers).body.decode()
        return sum(float(line.rpartition(" ")[2]) for line in text.splitlines() if line.startswith(name))

    def stop(self, how: signal.Signals = signal.SIGTERM, everybody: bool = False) -> int:
        """Stop it, by its first process, or as a terminal does, all at once; its exit status."""
        if self.process.poll() is None:
            if everybody:
                os.killpg(self.process.pid, how)
            else:
                self.process.send_signal(how)
        return self.process.wait(60)


@contextmanager
def serving(folder: Path, settings: str = "{}", environment: Mapping[str, str] | None = None) -> Iterator[Service]:
    """Run a service with these settings for as long as the block lasts."""
    port, log = free_port(), folder / f"log-{time.monotonic_ns()}"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-c", _RUN, str(port), settings],
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdout=file,
            stderr=file,
            start_new_session=True,
        )
    service = Service(port, process, log)
    try:
        wait_until_ready(service)
        yield service
    finally:
        try:
            service.stop()
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def wait_until_ready(service: Service) -> None:
    """Wait until it answers; RuntimeError with its log if it does not."""
    for _ in range(600):
        with suppress(OSError):
            service.get("/healthz")
            return
        if service.process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(service.log.read_text(encoding="utf-8"))


def free_port() -> int:
    """A port that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def status_of(data: bytes) -> int:
    """The status in a raw answer; 0 for none."""
    return int(data.split(b" ", 2)[1]) if data.startswith(b"HTTP/1.") else 0


def _whole(data: bytes) -> bool:
    """Whether an answer with a known length has come to its end."""
    head, end, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return bool(end and lengths) and len(body) >= int(lengths[0].partition(b":")[2])
