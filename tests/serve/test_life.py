"""From start to stop: nothing lost, nothing left behind, nothing told that is nobody's business."""

from __future__ import annotations

import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.serve.service import HOST, JSON, PROFILE, SEASON, TOML, Answer, Service, serving, status_of

NAME = "Zenobia Quux"
PERSON = f"""\
[athlete]
name = "{NAME}"
conditions = ["heart"]
[[athlete.injuries]]
site = "achilles_midportion"
pain = 3
[rules]
"trail/lateral-balance" = {{ off = "I do these in a class" }}
[[weeks]]
starts = 2026-11-23
tue = "easy 50min"
"""


@contextmanager
def asked_slowly(service: Service, found: list[Answer], count: int) -> Iterator[None]:
    """While the block runs, requests that take a while are under way."""

    def ask() -> None:
        found.append(service.post("/v1/advise?week=all", SEASON.read_bytes(), TOML))

    asking = [threading.Thread(target=ask) for _ in range(count)]
    for one in asking:
        one.start()
    time.sleep(0.2)
    yield
    for one in asking:
        one.join()


@pytest.mark.parametrize(("how", "everybody"), [(signal.SIGTERM, False), (signal.SIGINT, False), (signal.SIGINT, True)])
def test_what_is_under_way_is_finished_before_it_stops(tmp_path: Path, how: signal.Signals, everybody: bool) -> None:
    found: list[Answer] = []
    with serving(tmp_path) as service:
        with asked_slowly(service, found, 6):
            assert service.stop(how, everybody) == 0
        assert [one.status for one in found] == [200] * 6
        assert len({one.body for one in found}) == 1
        with pytest.raises(OSError, match="refused"):
            service.get("/healthz")


def children(of: int) -> set[int]:
    """Every process below one, by its id."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text("utf-8").rpartition(")")[2].split()[1])
            except OSError:
                continue
    found = {of}
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {of}


def alive(process: int) -> bool:
    try:
        return (Path("/proc") / str(process) / "stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc here")
def test_no_process_is_left_when_the_first_is_killed(tmp_path: Path) -> None:
    with serving(tmp_path, "dict(workers=2)", {"TMPDIR": str(tmp_path)}) as service:
        service.post("/v1/advise?week=all", SEASON.read_bytes(), TOML)
        below = children(service.process.pid)
        assert len(below) >= 3
        assert list(tmp_path.glob("*.counters"))
        service.process.kill()
        service.process.wait()
        for _ in range(150):
            if not any(map(alive, below)):
                break
            time.sleep(0.1)
        assert not [one for one in below if alive(one)]
        assert not list(tmp_path.glob("*.counters"))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc here")
def test_a_worker_that_dies_is_replaced_and_its_counts_are_kept(tmp_path: Path) -> None:
    with serving(tmp_path, "dict(workers=1)") as service:
        service.post("/v1/advise", PROFILE.read_bytes(), TOML)
        sizes = {one: _size(one) for one in children(service.process.pid)}
        os.kill(max(sizes, key=lambda one: sizes[one]), signal.SIGKILL)
        for _ in range(200):
            try:
                if service.get("/healthz").status == 200:
                    break
            except OSError:
                time.sleep(0.1)
        assert service.counted("runrules_advices_total") == 1


def _size(process: int) -> int:
    """Pages of memory: a worker has more than any process that only looks after others."""
    return int((Path("/proc") / str(process) / "statm").read_text("utf-8").split()[1])


def test_two_workers_answer_the_same_and_count_together(tmp_path: Path) -> None:
    with serving(tmp_path, "dict(workers=2)", {"TMPDIR": str(tmp_path)}) as service:
        found = {service.post("/v1/advise", PROFILE.read_bytes(), TOML).body for _ in range(30)}
        assert len(found) == 1
        for _ in range(100):  # a request is counted when its answer is on its way
            if service.counted('runrules_requests_total{method="POST"') == 30:
                break
            time.sleep(0.02)
        for _ in range(5):  # whichever worker is asked
            assert service.counted("runrules_advices_total") == 30
            assert service.counted('runrules_requests_total{method="POST",route="/v1/advise",status="200"}') == 30
        assert service.stop() == 0
    assert not list(tmp_path.glob("*.counters"))


def test_long_answers_do_not_keep_short_ones_waiting(service: Service) -> None:
    service.post("/v1/advise?week=all", SEASON.read_bytes(), TOML)
    found: list[Answer] = []
    with asked_slowly(service, found, 8):
        begun = time.perf_counter()
        assert service.post("/v1/advise", PROFILE.read_bytes(), TOML).status == 200
        short = time.perf_counter() - begun
    assert {one.status for one in found} == {200}
    begun = time.perf_counter()
    service.post("/v1/advise?week=all", SEASON.read_bytes(), TOML)
    assert short < 4 * (time.perf_counter() - begun)  # of eight that are before it


def test_the_log_has_no_word_of_what_was_sent(tmp_path: Path) -> None:
    with serving(tmp_path) as service:
        assert service.post("/v1/advise", PERSON, TOML).status == 200
        assert service.post(f"/v1/what-if?change=drop+{NAME[:4]}", PERSON, TOML).status == 422
        assert service.post("/v1/advise", PERSON.replace("[[weeks", "[[weks"), TOML).status == 422
        assert service.get(f"/{NAME[:4]}").status == 404
        service.raw(f"{NAME[:4]} / HTTP/1.1\r\n".encode() + HOST + b"\r\n")
        metrics = service.get("/metrics").body.decode()
        service.stop()
        log = service.log.read_text(encoding="utf-8")
    assert "POST /v1/advise 200" in log
    assert "POST /v1/what-if 422" in log
    assert all(re.fullmatch(r"(GET|POST|other) \S+ \d{3} [\d.]+ ms", line) for line in log.splitlines())
    for word in (NAME[:4], "Quux", "achilles_midportion", "heart", "easy 50min", "I do these"):
        assert word not in log
        assert word not in metrics
    assert 'runrules_rule_switched_off_total{rule="trail/lateral-balance"} 1' in metrics


def test_whatever_is_asked_there_are_never_more_series(service: Service) -> None:
    def names() -> set[str]:
        lines = service.get("/metrics").body.decode().splitlines()
        return {line.partition(" ")[0] for line in lines if not line.startswith("#")}

    def ask(number: int) -> None:
        service.get(f"/nothing/{number}")
        service.get(f"/v1/rules/plugin/{number}")
        service.ask(f"METHOD{number}", "/", None)
        off = f'{{"rules": {{"nobody-{number}/rule": {{"off": "x"}}}}, "weeks": [{{"starts": "2026-11-23"}}]}}'
        service.post("/v1/advise", off)

    ask(0)
    names()
    before = names()
    for number in range(1, 4):
        ask(number)
    assert names() - before == set()


def test_a_fault_is_told_without_what_it_was_about(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(BROKEN, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    with serving(tmp_path, environment={"PYTHONPATH": path}) as service:
        for query in ("", "?week=all"):
            found = service.post(f"/v1/advise{query}", PERSON, TOML)
            assert (found.status, found.json["type"]) == (500, "urn:runrules:problem:fault")
            assert NAME not in found.body.decode()
            beside = service.post(f"/v1/advise{query}", PERSON + "#" * 17_000, TOML)
            assert beside.body == found.body
        assert service.get("/healthz").status == 200
        service.stop()
        log = service.log.read_text(encoding="utf-8")
    assert "fault: KeyError at sitecustomize.py" in log
    assert NAME not in log


BROKEN = """\
import runrules.engine

def advise(self, profile, week=None):
    print(profile)
    raise KeyError(profile.athlete.name)

runrules.engine.Engine.advise = advise
"""


def test_it_is_not_ready_where_a_required_plugin_is_missing(tmp_path: Path) -> None:
    with serving(tmp_path, "dict(require=('not-there',))") as service:
        found = service.get("/readyz")
        assert (found.status, found.json["type"]) == (503, "urn:runrules:problem:not-ready")
        assert found.json["detail"] == "Required, and not heard: not-there."
        assert service.get("/healthz").status == 200
        advice = service.post("/v1/advise", '{"weeks": [{"starts": "2026-11-23"}]}', JSON).json
        assert advice["status"] == "withheld"


def test_a_plugin_that_never_answers_is_not_heard_and_the_advice_says_so(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(ENDLESS, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    with serving(tmp_path, "dict(patience_s=0.5)", {"PYTHONPATH": path}) as service:
        for query in ("", "?week=all"):
            for more in ("", "#" * 17_000):  # at once, and beside
                advice = service.post(f"/v1/advise{query}", PROFILE.read_text("utf-8") + more, TOML).json
                assert advice["status"] == "degraded"
                assert [one["plugin"] for one in advice["failures"]] == ["rest"]


ENDLESS = """\
import runrules_rest

def runrules_advise(athlete, week, settings):
    while True:
        pass

runrules_rest.runrules_advise.__code__ = runrules_advise.__code__
"""


def test_a_broken_request_line_gets_a_bare_answer(service: Service) -> None:
    assert status_of(service.raw(b"\x00\x01\x02\r\n\r\n")) == 400


def test_sessions_of_a_template_count_in_every_week() -> None:
    from runrules.serve.acts import Ask
    from runrules.serve.desk import light

    weeks = "".join(f'[[weeks]]\nstarts = "2026-{day}"\n' for day in ("11-23", "11-30", "12-07", "12-14"))
    session = '"strength full heavy 40min"'
    few = f"[template]\ntue = {session}\nthu = {session}\n"
    many = f"[template]\ntue = [{', '.join([session] * 6)}]\nthu = [{', '.join([session] * 6)}]\n"
    assert light(Ask("advise", (few + weeks).encode(), "toml"))
    assert not light(Ask("advise", (many + weeks).encode(), "toml"))


def test_a_plugin_that_ends_its_process_is_not_heard_and_costs_no_worker(tmp_path: Path) -> None:
    (tmp_path / "deadly.py").write_text(DEADLY, encoding="utf-8")
    folder = tmp_path / "runrules_deadly-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: runrules-deadly\nVersion: 1.0\n", encoding="utf-8")
    (folder / "entry_points.txt").write_text("[runrules]\ndeadly = deadly\n", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    week = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 50min"\n'
    with serving(tmp_path, environment={"PYTHONPATH": path}) as service:
        for _ in range(4):
            lost = service.post("/v1/advise", f'[athlete]\nname = "Sam"\n{week}', TOML)
            assert (lost.status, lost.json["status"], lost.json["failures"][0]["plugin"]) == (200, "degraded", "deadly")
            assert service.post("/v1/advise", week, TOML).json["status"] == "complete"
            told = service.post("/v1/check", f'[athlete]\nname = "Sam"\n{week}', TOML)
            assert (told.status, told.json["status"]) == (200, "degraded")


DEADLY = """\
import os
from runrules import Rule, Source, hookimpl

RULE = Rule("deadly/rule", "A rule.", "Words.", "Because.", "soft", "C", (Source("practice", "Common practice"),))

@hookimpl
def runrules_rules():
    return [RULE]

@hookimpl
def runrules_advise(athlete):
    if athlete.name:
        os._exit(7)
"""


def test_weeks_that_stand_in_comments_only_do_not_make_many_sessions_light() -> None:
    from runrules.serve.acts import Ask
    from runrules.serve.desk import light

    day = "tue = [" + ", ".join(['"strength full heavy 40min"'] * 6) + "]\n"
    assert not light(Ask("advise", f"# starts starts starts\n[[weeks]]\nstarts = 2026-11-23\n{day}".encode(), "toml"))
