"""A plugin that ends the process: the command outlives it, names it, and closes what it might have closed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from runrules.cli import Process
from runrules.cli.apart import Notes, divide
from runrules.plugins import own_distributions
from tests.plugins_room.shelf import install, source
from tests.toys import FREE, START, week

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")

#: Ways to take the whole process along, each with how that is told.
WAYS = {
    "import os; os._exit(0)": "exit status 0",
    "import os; os._exit(7)": "exit status 7",
    "import faulthandler; faulthandler._sigsegv()": "SIGSEGV",
    "import os; os.kill(os.getpid(), 9)": "SIGKILL",
}
PROFILE = week(START, **{**FREE, "mon": "tempo 40min", "wed": "intervals 50min"})
ENDS = "it ends the process that it is loaded into"


def on_import(way: str) -> str:
    return f"{way}\n"


def on_asking(way: str, closes: str = "EVERYTHING") -> str:
    text = source("bad", f"@hookimpl\ndef runrules_advise():\n    {way}\n    return []\n", closes)
    return text.replace(f"closes={closes})", f'closes={closes}, example="[[weeks]]\\nstarts = 2026-11-23\\n")')


def start(shelf: Path, *arguments: str, program: Sequence[str] = ("-m", "runrules")) -> subprocess.Popen[str]:
    (shelf / "profile.toml").write_text(PROFILE)
    path = os.pathsep.join([str(shelf), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    return subprocess.Popen(
        [sys.executable, *program, *arguments],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=shelf,
    )


def run(shelf: Path, *arguments: str, program: Sequence[str] = ("-m", "runrules")) -> tuple[int, str, str]:
    process = start(shelf, *arguments, program=program)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


@pytest.mark.parametrize(("way", "words"), WAYS.items(), ids=WAYS.values())
def test_one_that_ends_the_process_on_import_counts_as_failed(shelf: Path, way: str, words: str) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": on_import(way)})
    status, out, _ = run(shelf, "advise", "profile.toml", "--format", "json")
    found = json.loads(out)
    assert (status, found["status"]) == (3, "degraded")
    (failure,) = found["failures"]
    assert (failure["plugin"], failure["error"]) == ("bad", f"{ENDS} ({words})")
    assert failure["effect"] == "legs from moderate up and jumps are closed this week"
    assert {one["name"]: one["status"] for one in found["plugins"]}["rest"] == "heard"


@pytest.mark.parametrize(("way", "words"), WAYS.items(), ids=WAYS.values())
def test_one_that_ends_the_process_when_asked_closes_all_that_its_rules_may(shelf: Path, way: str, words: str) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": on_asking(way)})
    status, out, _ = run(shelf, "advise", "profile.toml", "--format", "json")
    found = json.loads(out)
    assert (status, found["status"]) == (3, "degraded")
    (failure,) = found["failures"]
    assert (failure["error"], failure["effect"]) == (
        f"{ENDS} ({words})",
        "closed this week: legs, upper, core, jumps",
    )
    verdicts = {
        cell["verdict"] for day in found["weeks"][0]["days"] for row in day["grid"].values() for cell in row.values()
    }
    assert verdicts == {"no"}


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("advise", "profile.toml", "--trace"), 3),
        (("check", "profile.toml"), 3),
        (("why", "profile.toml", "tue"), 3),
        (("what-if", "profile.toml", "drop wed"), 3),
        (("plugins", "--timing"), 3),
        (("rules",), 3),
        (("schema", "profile"), 3),
        (("doctor",), 1),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else "",
)
def test_no_command_ends_with_it(shelf: Path, arguments: tuple[str, ...], status: int) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": on_import("import os; os._exit(0)")})
    code, out, err = run(shelf, *arguments)
    assert code == status
    assert out
    assert f"{ENDS} (exit status 0)" in " ".join((out + err).split())


def test_several_that_end_the_process_are_all_named_and_the_trace_tells_of_the_others(shelf: Path) -> None:
    for name, text in {"bad": on_asking("import os; os._exit(0)"), "worse": "import os; os._exit(0)\n"}.items():
        install(shelf, f"{name}-toys", "1.0", {name: text})
    status, _, err = run(shelf, "advise", "profile.toml", "--trace")
    assert status == 3
    assert err.count(ENDS) >= 2
    assert "TRACE bad (bad-toys 1.0): failed" in err
    assert "TRACE rest (runrules-rest 0.1.0): heard" in err


def test_one_that_swallows_every_exception_is_left_behind_and_the_others_are_heard(shelf: Path) -> None:
    notes = Notes()
    notes.calling("ask", "bad")
    child = os.fork()
    if not child:
        notes.stuck("bad: it did not answer within 5 s")
    os.waitpid(child, 0)
    assert notes.read() == ("ask", "bad", "it did not answer within 5 s, and cannot be stopped")


def test_an_end_that_comes_while_nobody_is_called_gives_no_advice_and_status_three(shelf: Path) -> None:
    thing = "class Thing:\n    def __getattr__(self, name):\n        import os\n        os._exit(0)\nthing = Thing()\n"
    install(shelf, "bad-toys", "0.3.1", {"bad": thing}, {"bad": "bad:thing"})
    status, out, err = run(shelf, "advise", "profile.toml")
    assert (status, out) == (3, "")
    assert "the process was ended while no plugin was being called" in " ".join(err.split())


def test_what_is_told_to_end_ends_with_the_process_that_does_the_work(shelf: Path) -> None:
    install(shelf, "slow-toys", "1.0", {"slow": "print('here', flush=True)\nimport time; time.sleep(4)\n"})
    process = start(shelf, "advise", "profile.toml")
    assert process.stderr is not None
    assert process.stderr.readline() == "here\n"
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.communicate(timeout=30)[0] == ""
    assert process.returncode == -signal.SIGTERM
    assert time.monotonic() - begun < 3


HANGS = {
    "stops the timer": "import signal, time; signal.setitimer(signal.ITIMER_REAL, 0); time.sleep(60)",
    "ignores the timer": "import signal, time; signal.signal(signal.SIGALRM, signal.SIG_IGN); time.sleep(60)",
    "never comes back from C": "import collections, itertools; collections.deque(itertools.repeat(0), maxlen=0)",
}
_SOON = """
import sys
from runrules.cli import Process, advising, apart, run
advising.PATIENCE_S, apart.GRACE_S, apart._LOOK_S = 0.5, 0.5, 0.1
sys.exit(run(["advise", "profile.toml", "--format", "json"], Process()))
"""


@pytest.mark.parametrize("when", [on_import, on_asking], ids=["on import", "when asked"])
@pytest.mark.parametrize("way", HANGS.values(), ids=HANGS)
def test_one_that_gets_around_its_time_limit_is_ended_from_outside(shelf: Path, way: str, when: Any) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": when(way)})
    begun = time.monotonic()
    status, out, _ = run(shelf, program=("-c", _SOON))
    found = json.loads(out)
    assert (status, found["status"]) == (3, "degraded")
    assert [one["error"] for one in found["failures"]] == ["it did not answer within 0.5 s, and cannot be stopped"]
    assert time.monotonic() - begun < 20


#: Ways to write to standard output that Python cannot divert.
LOUD = {
    "a descriptor": "os.write(1, b'loud\\n')",
    "a library in C": "ctypes.CDLL(None).puts(b'loud')",
    "a program": "subprocess.run(['echo', 'loud'])",
    "the stream that Python began with": "print('loud', file=sys.__stdout__)",
}


@pytest.mark.parametrize("way", LOUD.values(), ids=LOUD)
def test_what_a_plugin_writes_past_python_stays_away_from_standard_output(shelf: Path, way: str) -> None:
    text = on_asking(f"import ctypes, os, subprocess, sys; {way}")
    install(shelf, "loud-toys", "1.0", {"bad": f"import os\nos.write(1, b'first\\n')\n{text}"})
    status, out, err = run(shelf, "advise", "profile.toml", "--format", "json")
    assert (status, json.loads(out)["status"]) == (0, "complete")
    assert err == "first\nloud\n"


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (">/dev/full", (2, "", "loudstandard output: cannot be written: no space left on device\n")),
        (">&-", (2, "", "standard output: cannot be written: it is closed\n")),
        ("| true", (0, "", "loud")),
        ("2>&-", (0, "Week of", "")),
        ("<&- 2>&-", (0, "Week of", "")),
    ],
)
def test_standard_output_is_what_it_was_beside_plugins_of_others(
    shelf: Path, where: str, expected: tuple[int, str, str]
) -> None:
    install(shelf, "loud-toys", "1.0", {"bad": on_asking("import os; os.write(1, b'loud')")})
    (shelf / "profile.toml").write_text(PROFILE)
    path = os.pathsep.join([str(shelf), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    command = f'set -o pipefail; "{sys.executable}" -m runrules advise profile.toml {where}'
    done = subprocess.run(
        ["bash", "-c", command], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, cwd=shelf
    )
    assert (done.returncode, done.stdout[:7], done.stderr) == expected


@pytest.mark.parametrize("then", ["", "; 1 / 0 if not os.fork() else None", "; os.fork() or sys.exit(5)"])
def test_one_that_divides_the_process_and_comes_back_twice_is_heard_once(shelf: Path, then: str) -> None:
    install(shelf, "twin-toys", "1.0", {"bad": on_asking(f"import os, sys; os.fork(){then}")})
    status, out, err = run(shelf, "advise", "profile.toml", "--format", "json")
    assert (status, json.loads(out)["status"]) == (0, "complete")
    assert err == ""


def test_plugin_check_fails_and_names_the_check_that_it_happened_in(shelf: Path) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": on_import("import os; os._exit(0)")})
    status, out, _ = run(shelf, "plugin", "check", "bad", "--count", "20")
    assert status == 1
    assert "FAILED    loads" in out
    assert f"{ENDS} (exit status 0)" in out


def test_a_process_that_is_not_ours_alone_is_never_divided(shelf: Path) -> None:
    process = Process()
    process.divided = True
    assert divide(process, lambda _: False) is None


def test_nothing_is_divided_where_only_plugins_of_the_project_are_installed(shelf: Path) -> None:
    install(shelf, "runrules", "0.1.0", {})
    info = shelf / "runrules-0.1.0.dist-info"
    (info / "METADATA").write_text(
        'Name: runrules\nRequires-Dist: attrs>=24\nRequires-Dist: runrules-some_toys<2; extra == "standard"\n\n'
        "Requires-Dist: a line of the description\n"
    )
    assert own_distributions() == {"attrs", "runrules-some-toys"}
