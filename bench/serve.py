"""Measure the service: one worker under load for a minute, beside the same work in one process without HTTP.

Needs wrk; says so where there is none. Run it with ``.venv/bin/python bench/serve.py [SECONDS]``.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from runrules import Engine, documents
from runrules.profile.writing import json_tables

PROFILE = Path(__file__).resolve().parents[1] / "examples" / "first-look.toml"
SECONDS = 60
CONNECTIONS = 16
AIM = 0.6
_LUA = """\
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = io.open("{body}"):read("a")
"""


def main(seconds: int = SECONDS) -> int:
    """Measure and print; exit status 1 only if an answer was no advice."""
    say("The service: one worker, parse + advise + JSON, as a multiple of the same in one process")
    if not shutil.which("wrk"):
        say("  Not measured: wrk is not installed (apt-get install wrk).")
        return 0
    text = _text()
    before = in_process(text)
    with tempfile.TemporaryDirectory() as folder, service() as (port, first):
        worker = _worker(first)
        load(port, text, folder, 5)  # warm
        memory, cpu = resident(worker), processor(worker)
        found = load(port, text, folder, seconds)
        cpu, after_memory = processor(worker) - cpu, resident(worker)
    after = in_process(text)
    rate, each = (before[0] + after[0]) / 2, (before[1] + after[1]) / 2
    served = found["requests"] / found["seconds"]
    say(f"  in one process            {rate:8,.0f} a second, {each * 1e3:.2f} ms of processor time each")
    say(f"  served                    {served:8,.0f} a second, {cpu / found['requests'] * 1e3:.2f} ms each")
    say(f"  as a multiple             {served / rate:8.2f} by the clock")
    share = each * found["requests"] / cpu
    say(f"                            {share:8.2f} by processor time, which a busy machine changes less")
    say(f"                            Aim {AIM}. {'Met.' if share >= AIM else 'Missed.'}")
    say(f"  half; 99 of 100 within    {found['p50']:.1f}; {found['p99']:.1f} ms, {CONNECTIONS} connections at once")
    say(f"  memory of the worker      {memory / 1024:.0f} MB at the beginning, {after_memory / 1024:.0f} MB at the end")
    say(
        f"  {found['requests']:,.0f} answers in {found['seconds']:.0f} seconds, {found['failed']:.0f} of them no advice"
    )
    return 1 if found["failed"] else 0


def in_process(text: str, seconds: float = 5) -> tuple[float, float]:
    """Advices a second in this process, and the processor seconds of each."""
    engine = Engine()
    for _ in range(20):
        documents.advise(engine, text)
    count, begun, used = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - begun < seconds:
        documents.advise(engine, text)
        count += 1
    return count / (time.perf_counter() - begun), (time.process_time() - used) / count


@contextmanager
def service() -> Iterator[tuple[int, int]]:
    """Run a service; its port, and the id of its first process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "runrules", "serve", "--quiet", "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        for _ in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        try:
            yield port, running.pid
        finally:
            running.terminate()


def load(port: int, text: str, folder: str, seconds: int) -> dict[str, float]:
    """Ask for so long, with many connections at once; what wrk found."""
    body, script = Path(folder) / "body.json", Path(folder) / "post.lua"
    body.write_text(text, encoding="utf-8")
    script.write_text(_LUA.format(body=body), encoding="utf-8")
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", str(script)]
    done = subprocess.run([*command, f"http://127.0.0.1:{port}/v1/advise"], capture_output=True, text=True, check=True)
    out = done.stdout
    total = re.search(r"(\d+) requests in ([\d.]+)(m|s)", out)
    assert total, out
    failed = re.findall(r"Non-2xx or 3xx responses: (\d+)|(?:connect|read|write|timeout) (\d+)", out)
    return {
        "requests": float(total[1]),
        "seconds": float(total[2]) * (60 if total[3] == "m" else 1),
        "failed": float(sum(int(one or other) for one, other in failed)),
        "p50": _milliseconds(out, "50%"),
        "p99": _milliseconds(out, "99%"),
    }


def _milliseconds(out: str, which: str) -> float:
    found = re.search(rf"{which}\s+([\d.]+)(us|ms|s)", out)
    assert found, out
    return float(found[1]) * {"us": 0.001, "ms": 1, "s": 1000}[found[2]]


def _worker(first: int) -> int:
    """The process that answers: of the children the largest; others only look after it."""
    children = Path(f"/proc/{first}/task/{first}/children").read_text(encoding="utf-8").split()
    return max(map(int, children), key=resident)


def resident(process: int) -> int:
    """Kilobytes of memory."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) if found else 0


def processor(process: int) -> float:
    """Processor seconds so far."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _text() -> str:
    """The profile as JSON."""
    import json

    return json.dumps(json_tables(tomllib.loads(PROFILE.read_text(encoding="utf-8"))))


def say(line: str) -> None:
    """Print at once."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
