"""Seeing inside beside every kind of broken plugin: plugins, doctor and advise --trace are locked out by none."""

from __future__ import annotations

import gc
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import packaging.markers
import pytest
from click.testing import CliRunner, Result

from runrules import (
    Athlete,
    Engine,
    ProfileError,
    Settings,
    Statement,
    Week,
    __version__,
    load_profile,
    parse_profile,
    seam,
    to_json,
)
from runrules.account import account
from runrules.cli import advising, app
from runrules.cli.probing import unsafe
from runrules.inside.libraries import Library, Wanted, requirements
from runrules.inside.markers import Unreadable, environment, holds
from runrules.inside.versions import within
from runrules.plugins import guarding
from runrules.plugins.watching import Watch
from runrules.seam import deprecated
from tests.plugins_room.bad_plugins import BAD
from tests.plugins_room.shelf import install, source
from tests.toys import START, profile, toy, week

ENDS = "import os\nos._exit(0)\n"
HOLDS = "import signal\nsignal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})\nwhile True: pass\n"
FINE = "@hookimpl\ndef runrules_advise():\n    return []\n"
#: Rules of the project that have nothing to do with what is tested here, and so are not in the table of their tests.
UNUSED, SET = "/".join(("trail", "lateral-balance")), "/".join(("rest", "one-rest-day"))
#: Every way of being broken that the commands must outlive, with a word of what is said of it and what kind it is.
BROKEN = {
    "raises": ("raise ValueError('no licence')\n", "ValueError: no licence", "broken"),
    "leaves": ("raise SystemExit(0)\n", "SystemExit: 0", "broken"),
    "hangs": ("while True: pass\n", "did not answer within", "broken"),
    "interrupts": ("raise KeyboardInterrupt\n", "though nobody interrupted it", "broken"),
    "mistyped": (source("mistyped", "@hookimpl\ndef runrules_advise(): return 3\n"), "returned an int", "broken"),
    "misspelt": (source("misspelt", FINE.replace("advise", "advice")), "did you mean 'runrules_advise'", "broken"),
    "ahead": (source("ahead", "RUNRULES_API = (1, 9)\n" + FINE), "update runrules", "outdated"),
    "behind": (source("behind", "RUNRULES_API = (0, 9)\n" + FINE), "the plugin must be updated", "outdated"),
}
#: Only a mistake that shows when a plugin is asked: one that is loaded without a fault.
ON_ASKING = {"mistyped"}


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given, prog_name="runrules")


@pytest.fixture
def broken(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Distributions that are broken in every way, and two that bring one name, beside the plugins of the project."""
    for name, (text, _, _) in BROKEN.items():
        # Asked about the examples of its rules, so it needs one.
        text = text.replace("closes=JUMPS)", 'closes=JUMPS, example="[[weeks]]\\nstarts = 2026-11-23\\n")')
        install(shelf, f"{name}-toys", "0.3.1", {name: text})
    install(shelf, "one-twin", "1.0", {"twin_a": source("twin", FINE)}, {"twin": "twin_a"})
    install(shelf, "two-twin", "2.0", {"twin_b": "raise SystemExit\n"}, {"twin": "twin_b"})
    monkeypatch.setattr(advising, "PATIENCE_S", 0.3)
    return shelf


@pytest.mark.usefixtures("broken")
def test_plugins_lists_every_broken_one_with_its_reason_beside_the_others() -> None:
    result = run("plugins", "--format", "json")
    assert result.exit_code == 3
    rows = {one["name"]: one for one in json.loads(result.stdout)["plugins"]}
    for name, (_, words, _) in BROKEN.items():
        if name not in ON_ASKING:
            assert (rows[name]["status"], rows[name]["api"], rows[name]["rules"]) == ("failed", None, None)
            assert words in rows[name]["error"]
            assert rows[name]["effect"] == "legs from moderate up and jumps are closed this week"
    assert "two distributions bring a plugin of this name: one-twin 1.0 and two-twin 2.0" in rows["twin"]["error"]
    assert rows["rest"] == {
        "name": "rest",
        "version": "0.1.0",
        "distribution": "runrules-rest",
        "status": "heard",
        "api": "1.0",
        "rules": 7,
        "error": None,
        "effect": None,
    }
    text = run("plugins")
    assert text.exit_code == 3
    assert "NOT HEARD: leaves: SystemExit: 0. So legs from moderate up and jumps are closed" in text.stdout
    assert max(map(len, text.stdout.splitlines())) <= 80


@pytest.mark.usefixtures("broken")
def test_doctor_finds_every_broken_one_and_says_what_to_do() -> None:
    result = run("doctor", "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["schema"] == "runrules.doctor/1"
    findings = {one["plugin"]: one for one in found["findings"]}
    assert set(findings) == {*BROKEN, "twin"}
    for name, (_, words, kind) in BROKEN.items():
        one = findings[name]
        assert (one["kind"], one["distribution"], one["version"]) == (kind, f"{name}-toys", "0.3.1")
        assert words in one["problem"]
        assert f'block = ["{name}"]' in one["remedy"]
    assert findings["ahead"]["remedy"].startswith("Update runrules, or install an older ahead-toys")
    assert findings["behind"]["remedy"].startswith("Update behind-toys")
    assert findings["twin"]["kind"] == "colliding"
    assert "Uninstall one of them: pip uninstall one-twin or two-twin;" in findings["twin"]["remedy"]
    assert [one["kind"] for one in found["findings"]] == ["broken"] * 6 + ["colliding"] + ["outdated"] * 2
    assert {one["name"]: one["status"] for one in found["plugins"]}["mistyped"] == "failed"


def test_doctor_is_content_where_all_is_well() -> None:
    result = run("doctor")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("Nothing is wrong.\n")
    assert f"Python {sys.version.split()[0]}" in result.stdout
    assert "pluggy 1." in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert json.loads(run("doctor", "--format", "json").stdout)["findings"] == []


@pytest.mark.usefixtures("broken")
def test_doctor_leaves_alone_what_is_blocked() -> None:
    names = [*BROKEN, "twin"]
    assert run("doctor", *(word for name in names for word in ("--block", name))).exit_code == 0


def test_a_plugin_that_takes_the_process_with_it_is_found_from_outside(shelf: Path) -> None:
    texts = {
        "ends": ENDS,
        "fine": source("fine", FINE),
        "late": source("late", FINE.replace("return", ENDS.replace("\n", "; ") + "return")),
    }
    late = texts["late"].replace("closes=JUMPS)", 'closes=JUMPS, example="[[weeks]]\\nstarts = 2026-11-23\\n")')
    install(shelf, "toys", "1.0", {**texts, "late": late, "holds": HOLDS})
    found = unsafe(["ends", "fine", "late", "holds", "rest"], 0.3)
    assert found == {
        "ends": "it ends the process that it is loaded into (exit status 0)",
        "holds": "it does not come back, and nothing can stop it but the end of the process",
        "late": "it ends the process that it is loaded into (exit status 0)",
    }


def test_doctor_outlives_a_plugin_that_ends_its_process(shelf: Path) -> None:
    install(shelf, "end-toys", "1.0", {"ends": ENDS})
    result = run("doctor")
    assert result.exit_code == 1
    words = " ".join(result.stdout.split())
    assert "x broken: ends (end-toys 1.0): it ends the process that it is loaded into (exit status 0)." in words
    assert "1 thing to mend." in words


def test_doctor_names_what_a_profile_sets_in_vain(tmp_path: Path) -> None:
    path = tmp_path / "me.toml"
    path.write_text(
        f'[rules]\n"{UNUSED}" = {{ off = "a class" }}\n"gone-for-good/x" = {{ off = "no" }}\n'
        f'[plugins]\nblock = ["masterz"]\nrequire = ["nobody"]\n{week(START, tue="easy 40min")}'
    )
    result = run("doctor", str(path), "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert [(one["kind"], one["problem"]) for one in found["findings"]] == [
        ("missing", "it is required, but not installed"),
        (
            "unused",
            "You switched gone-for-good/x off (no), which has no effect: no plugin gone-for-good is installed",
        ),
        ("unused", 'masterz is blocked, but no plugin of that name can be asked; did you mean "masters"?'),
        (
            "unused",
            f"{UNUSED} is switched off (a class) and has nothing to say in any week of the profile",
        ),
    ]
    assert {one["name"]: one["said"] for one in found["plugins"]}["masters"] == 0
    assert "Nothing to say about this profile: " in run("doctor", str(path)).stdout


def test_doctor_shows_wrong_settings_at_their_places() -> None:
    result = run("doctor", "-", given=f'[rules]\n"{SET}" = {{ min_rst = 1 }}\n[[weeks]]\nstarts = 2026-11-23\n')
    assert (result.exit_code, result.stdout) == (2, "")
    assert "<stdin>:2:25: error[P042]" in result.stderr
    assert 'did you mean "min_rest"?' in result.stderr


def test_doctor_and_plugins_tell_what_will_go(monkeypatch: pytest.MonkeyPatch) -> None:
    will_go = deprecated("the argument `settings`", since="2026-08-01", until="2027-08-01", instead="`choices`")
    monkeypatch.setitem(seam.ARGUMENTS, "settings", will_go)
    result = run("doctor")
    assert result.exit_code == 1
    assert (
        "x outdated: rest (runrules-rest 0.1.0): uses the argument `settings`, deprecated since 2026-08-01"
        in " ".join(result.stdout.split())
    )
    listed = run("plugins")
    assert listed.exit_code == 0
    assert "OUTDATED: rest uses the argument `settings`" in " ".join(listed.stdout.split())
    assert {one["plugin"] for one in json.loads(run("plugins", "--format", "json").stdout)["outdated"]} >= {"rest"}
    assert "OUTDATED: rest uses" in " ".join(run("rules", "rest").stderr.split())


def test_a_distribution_that_asks_for_another_runrules_is_outdated(shelf: Path) -> None:
    install(shelf, "old-toys", "1.0", {"old": source("old", FINE)})
    with (shelf / "old_toys-1.0.dist-info" / "METADATA").open("a") as file:
        file.write("Requires-Dist: runrules>=0.0.1,<0.1\n")
    assert list(requirements("old-toys")) == [Wanted("runrules", ">=0.0.1,<0.1")]
    words = " ".join(run("doctor").stdout.split())
    assert "x outdated: old (old-toys 1.0): it asks for runrules >=0.0.1,<0.1, and this is 0.1.0." in words


def test_what_a_distribution_asks_for_is_read_in_every_way_that_it_is_written(shelf: Path) -> None:
    install(shelf, "odd-toys", "1.0", {"odd": source("odd", FINE)})
    with (shelf / "odd_toys-1.0.dist-info" / "METADATA").open("a") as file:
        file.write("Requires-Dist: attrs\nRequires-Dist: Click_Plus[extra] (<9,>=8.1)\n")
        file.write(
            "Requires-Dist: icalendar>=7,<8 ; extra == 'import'\nRequires-Dist: tomli>=2 ; python_version < '3'\n"
        )
    assert list(requirements("odd-toys")) == [
        Wanted("attrs", ""),
        Wanted("click-plus", "<9,>=8.1", "", ("extra",)),
        Wanted("icalendar", ">=7,<8", "import"),
    ]
    assert list(requirements("no-such-toys")) == []


def test_doctor_names_every_library_that_a_plugin_asks_for_and_does_not_have(shelf: Path) -> None:
    install(shelf, "far-toys", "1.0", {"far": "import satellites\n"})
    install(shelf, "near-lib", "2.0", {}, {})
    install(shelf, "part-lib", "1.0", {}, {})
    asked = (
        "satellites>=3",
        "near_lib>=1,<2",
        "part.lib[maps]",
        "attrs>=20",
        "winlib ; sys_platform == 'none'",
        "pylib>=9 ; python_version >= '3.8' and extra == 'plots'",
    )
    with (shelf / "far_toys-1.0.dist-info" / "METADATA").open("a") as file:
        file.write("".join(f"Requires-Dist: {one}\n" for one in asked))
    with (shelf / "part_lib-1.0.dist-info" / "METADATA").open("a") as file:
        file.write("Requires-Dist: paper>=4 ; extra == 'Maps'\nRequires-Dist: ink ; extra == 'pens'\n")
    found = json.loads(run("doctor", "--format", "json").stdout)["findings"]
    assert [(one["kind"], one["plugin"], one["problem"]) for one in found if one["kind"] != "broken"] == [
        ("outdated", "far", "it asks for near-lib >=1,<2, and 2.0 is installed"),
        ("missing", "far", "it asks for satellites >=3, and none is installed"),
        ("missing", "far", "it needs part-lib, which asks for paper >=4, and none is installed"),
    ]
    assert found[-2]["remedy"] == "pip install 'satellites>=3', or install another version of far-toys."


MARKERS = [
    "python_version >= '3.11'",
    "python_version<'3.9'",
    "python_full_version > '3.10.99'",
    "sys_platform == 'linux' or os_name != \"posix\"",
    "'inu' in sys_platform",
    "platform_system not in 'Windows Darwin'",
    "python_version >= '3' and (sys_platform == 'x' or implementation_name == 'cpython') and extra == 'A_b'",
    "extra == 'other' or python_version ~= '3.1'",
    "extra == 'other' and python_version == '3.*'",
    "python_version != '2.*'",
    "(((platform_machine != '')))",
]


@pytest.mark.parametrize("marker", MARKERS)
def test_a_marker_holds_where_the_library_for_that_says_so(marker: str) -> None:
    for extra in ("", "a-b", "other"):
        assert holds(marker, extra) is packaging.markers.Marker(marker).evaluate({"extra": extra})


def test_markers_ask_about_what_the_library_for_that_knows() -> None:
    assert {**environment()} == {**packaging.markers.default_environment()}


@pytest.mark.parametrize(
    "marker", ["python_version", "moon == 'full'", "(os_name == 'x'", "os_name == 'x')", "'a' ~= 'b'", "and", "!"]
)
def test_what_is_no_marker_is_told_apart_from_one_that_does_not_hold(marker: str) -> None:
    with pytest.raises(Unreadable):
        holds(marker)


@pytest.mark.parametrize(
    ("version", "bounds", "inside"),
    [
        ("0.1.0", ">=0.1,<0.2", True),
        ("0.2", ">=0.1,<0.2", False),
        ("0.2rc1", ">=0.1,<0.2", False),
        ("1.7", ">=1.7.0", True),
        ("1.6.9", ">1.6,!=1.6.9", False),
        ("2.4.1", "~=2.1", True),
        ("3.0", "~=2.1", False),
        ("2.2", "~=2.1.0", False),
        ("2.2", "<=2.2.0,==2.2", True),
        ("2.2", "==2.*", True),
        ("3.0", "==2.*", False),
        ("2", "==2.0.*", True),
        ("2.2", "!=2.2.*", False),
        ("2.2", "===2.2", True),
        ("2.2", "", True),
    ],
)
def test_a_version_is_within_its_bounds(version: str, bounds: str, inside: bool) -> None:
    assert within(version, bounds) is inside


def test_a_library_of_an_extra_may_be_missing_but_not_too_old() -> None:
    assert Library("x", None, ">=1", "import").fits
    assert not Library("x", None, ">=1").fits
    assert not Library("x", "0.9", ">=1", "import").fits


def test_who_cannot_be_stopped_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "LAST_RING", 0)
    said: list[str] = []
    with pytest.raises(guarding.OutOfTime), guarding.in_time(guarding.Patience(0.02, said.append), "toy"):
        time.sleep(5)
    assert said == ["toy: it did not answer within 0.02 s"]


@pytest.fixture
def no_collecting() -> Iterator[None]:
    """What rings while rubbish is collected is raised where nobody can catch it."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collecting")
def test_a_ring_at_the_very_end_of_a_call_leaves_no_timer_running() -> None:
    kept, before = list[BaseException](), signal.getsignal(signal.SIGINT)
    count, end = 0, time.monotonic() + 3
    while time.monotonic() < end:
        wait = 0.00118 + count % 17 * 0.000005
        try:
            with guarding.in_time(guarding.Patience(0.0012), "toy"):
                until = time.perf_counter() + wait
                while time.perf_counter() < until:
                    pass
        except guarding.OutOfTime as error:
            kept.append(error)  # whoever reports it has it in hand
        count += 1
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
        assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not interrupted like this there")
def test_an_interruption_that_was_sent_is_no_fault_of_the_plugin() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in a job that runs in the background

    def interrupted(by: Callable[[], object]) -> None:
        with guarding.in_time(guarding.Patience(5), "toy"):
            by()

    def itself() -> None:
        raise KeyboardInterrupt

    try:
        with pytest.raises(KeyboardInterrupt):
            interrupted(lambda: os.kill(os.getpid(), signal.SIGINT))
        with pytest.raises(guarding.NobodyInterrupted):
            interrupted(itself)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with pytest.raises(guarding.NobodyInterrupted):
            interrupted(itself)
    finally:
        signal.signal(signal.SIGINT, before)


# tracing


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("example", ["first-look", "race-week", "sore-achilles"])
def test_a_trace_leaves_standard_output_as_it_is(example: str, form: str) -> None:
    path = str(Path(__file__).parents[2] / "examples" / f"{example}.toml")
    plain, traced = run("advise", path, "--format", form), run("advise", path, "--format", form, "--trace")
    assert (plain.exit_code, plain.stderr) == (traced.exit_code, "") == (0, "")
    assert traced.stdout == plain.stdout
    assert "TRACE key-sessions (runrules-key-sessions 0.1.0): heard" in traced.stderr
    assert max(map(len, traced.stderr.splitlines())) <= 80
    said = {one["id"] for one in json.loads(run("advise", path, "--format", "json").stdout)["statements"]}
    assert {line.split()[0] for line in traced.stderr.splitlines() if re.match(r"  s\d", line)} == said


SPEAKER = """
S = Rule("{0}/set", "A rule.", "m", "w", "firm", "C", closes=LEGS, settings=(Setting("hours", 24, 1, 72, "h"),
    Setting("mood", "calm", choices=("calm", "wild")), Setting("unread", 1, 0, 2)))
@hookimpl
def runrules_rules(): return [S, R]
@hookimpl
def runrules_advise(athlete, week, settings):
    if athlete.age and settings.whole(S, "hours") and settings.word(S, "mood"):
        yield Veto(S, LEGS, (week.starts,), "Not on the first day.")
        yield Caution(S, LEGS, (week.starts,), "Careful.")
        yield Notice(R, "A word.")
"""


def test_a_trace_tells_what_was_read_and_said_and_what_came_of_it(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"speaker": source("speaker", SPEAKER.format("speaker"), rules=False)})
    top = '[athlete]\nage = 40\n[rules]\n"speaker/set" = { hours = 30 }\n"speaker/rule" = { off = "too chatty" }\n'
    result = run("advise", "-", "--trace", given=top + week(START, tue="easy 40min"))
    lines = [line.strip() for line in result.stderr.splitlines()]
    begin = lines.index("TRACE speaker (toys 1.0): heard")
    end = lines.index("", begin)
    block = lines[begin + 1 : end]
    assert block[:3] == [
        "read: athlete.age, week.starts",
        "took: speaker/set hours = 30 (set by you)",
        "took: speaker/set mood = calm",
    ]
    (caution, veto) = [one.split()[0] for one in block if one.startswith("s") and one[1].isdigit()]
    assert block[3:] == [
        f"{caution} speaker/set: caution: legs on Mon 23",
        "Careful.",
        block[5],
        f"{veto} speaker/set: veto: legs on Mon 23",
        "Not on the first day.",
        block[8],
        "said 1 under speaker/rule, which you switched off: not listened to",
    ]
    assert re.fullmatch(rf"=> outranked by (s\d+ and )?{veto}", block[5])
    assert block[8].startswith("=> upheld, shows in the grid of Mon 23")


@pytest.mark.usefixtures("broken")
def test_a_trace_goes_on_beside_broken_plugins() -> None:
    text = week(START, tue="easy 40min")
    result = run("advise", "-", "--trace", given=text)
    assert result.exit_code == 3
    words = " ".join(result.stderr.split())
    for name, (_, said, _) in BROKEN.items():
        assert f"TRACE {name} ({name}-toys 0.3.1): failed failed: " in words
        assert said in words
    assert "TRACE rest (runrules-rest 0.1.0): heard read: " in words
    assert result.stdout == run("advise", "-", given=text).stdout


@pytest.mark.parametrize("what", [name for name in BAD if "change" in name or "takes an attribute" in name])
def test_who_changes_the_question_is_found_out_while_it_is_watched_too(what: str) -> None:
    text = week(START, mon="tempo 40min", fri=["strength full light 20min", "easy 20min"], sat="cross 30min")
    space: dict[str, Any] = {}
    exec(BAD[what].module, space)
    plugin = type("P", (), {name: staticmethod(space[name]) for name in ("runrules_rules", "runrules_advise")})()
    engine = Engine({"bad": plugin, "good": toy("good")})
    asks = parse_profile(
        '[[athlete.injuries]]\nsite = "calf_strain"\npain = 2\n[[races]]\ndate = 2026-12-06\ndistance = "10k"\n' + text
    )
    plain = engine.decide(asks)[1][0]
    watched = engine.decide(asks, watch=Watch())[1][0]
    assert watched.failures == plain.failures != ()
    assert watched.said == plain.said


def test_what_is_watched_passes_for_what_it_shows() -> None:
    asked: list[tuple[Athlete, Week]] = []

    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
        asked.append((athlete, week))
        for one, plain in zip((athlete, week), asked[0], strict=True):
            assert plain == one == plain
            assert (hash(plain), repr(plain), type(plain)) == (hash(one), repr(one), one.__class__)
        assert not hasattr(athlete, "shoes")
        return []

    engine = Engine({"toy": toy("toy", answer=answer)})
    for watch in (None, Watch()):
        assert engine.decide(profile(), watch=watch)[1][0].failures == ()
    assert type(asked[0][1]) is Week is not type(asked[1][1])


def test_every_example_gets_the_same_advice_while_it_is_watched() -> None:
    for path in sorted((Path(__file__).parents[2] / "examples").glob("*.toml")):
        engine, asks = Engine(), load_profile(path)
        watched = account(asks, *engine.decide(asks, watch=Watch()), __version__)
        assert to_json(watched) == to_json(engine.advise(asks))


# timing and start-up


def test_times_are_told_only_when_they_are_asked_for() -> None:
    assert run("plugins").stdout == run("plugins").stdout
    assert run("plugins", "--format", "json").stdout == run("plugins", "--format", "json").stdout
    assert "ms" not in run("plugins").stdout
    assert "load ms  week ms" in run("plugins", "--timing").stdout
    for one in json.loads(run("plugins", "--timing", "--format", "json", "--block", "rest").stdout)["plugins"]:
        assert (one["week_ms"] is None) == (one["name"] == "rest")
    assert max(map(len, run("plugins", "--timing").stdout.splitlines())) <= 80


def test_plugins_and_trace_import_no_more_than_they_need() -> None:
    def loaded(*arguments: str) -> set[str]:
        code = (
            f"import sys; from runrules.cli import run; run({list(arguments)!r}); print(*sys.modules, file=sys.stderr)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        return set(done.stderr.splitlines()[-1].split())

    never = {"importlib.metadata", "subprocess", "runrules.inside.doctor", "runrules.testing", "runrules.shapes"}
    assert not never & loaded("plugins")
    example = str(Path(__file__).parents[2] / "examples" / "first-look.toml")
    assert not (never | {"runrules.inside.trace", "runrules.plugins.watching"}) & loaded("advise", example)


def test_a_plugin_that_fails_while_its_time_is_taken_is_not_called_heard(shelf: Path) -> None:
    late = "@hookimpl\ndef runrules_advise(week):\n    yield Notice(R)\n    raise ValueError('late')\n"
    install(shelf, "late-toys", "1.0", {"late": source("late", late)})
    assert run("plugins").exit_code == 0
    timed = run("plugins", "--timing", "--format", "json")
    (one,) = [one for one in json.loads(timed.stdout)["plugins"] if one["name"] == "late"]
    assert (one["status"], timed.exit_code) == ("failed", 3)
    assert "ValueError: late" in run("plugins", "--timing").stdout


REFUSED = '[rules]\n"trial/lateral-balance" = { off = "no" }\n[[weeks]]\nstarts = 2026-11-23\ntue = "esy 40min"\n'


def test_wrong_rules_are_told_beside_everything_else_that_is_wrong_with_a_profile() -> None:
    result = run("advise", "-", given=REFUSED)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "<stdin>:2:1: error[P040]: there is no rule trial/lateral-balance" in result.stderr
    assert f'did you mean "{UNUSED}"?' in result.stderr
    assert "<stdin>:5:8: error[P301]" in result.stderr
    assert result.stderr.index("P040") < result.stderr.index("P301")


def test_what_a_refused_profile_blocks_is_not_imported_for_its_rules(shelf: Path) -> None:
    install(shelf, "loud-toys", "1.0", {"loud": f"open({str(shelf / 'heard')!r}, 'w').close()\n"})
    run("advise", "-", given=f'[plugins]\nblock = ["loud"]\n{REFUSED}')
    run("advise", "-", given=f'[plugins]\nblock = ["loud", 3]\n{REFUSED}')
    assert not (shelf / "heard").exists()
    run("advise", "-", given=REFUSED)
    assert (shelf / "heard").exists()


def test_a_problem_that_only_plugins_know_says_what_was_meant_from_python_too() -> None:
    text = f'[rules]\n"{UNUSED[:-1]}" = {{ off = "no" }}\n[[weeks]]\nstarts = 2026-11-23\n'
    with pytest.raises(ProfileError) as caught:
        Engine().advise(parse_profile(text))
    assert str(caught.value).endswith(f'there is no rule {UNUSED[:-1]}; did you mean "{UNUSED}"?')


def test_one_distribution_that_brings_a_name_twice_is_named_alone(shelf: Path) -> None:
    install(shelf, "own-twin", "1.0", {"twin_a": source("twin", FINE)}, {"twin": "twin_a", "twin ": "twin_b"})
    install(shelf, "same-toys", "1.0", {"same": source("same", FINE)}, {"same": "same", "same ": "same"})
    (one,) = json.loads(run("doctor", "--format", "json").stdout)["findings"]
    assert (one["kind"], one["plugin"]) == ("colliding", "twin")
    assert one["problem"].startswith("own-twin brings two plugins of this name, and neither is loaded")
    assert one["remedy"].startswith("Update own-twin, or tell its author")


def test_of_two_that_bring_a_name_the_one_that_is_not_ours_is_to_go(shelf: Path) -> None:
    install(shelf, "ours-toys", "1.0", {"twin_a": source("twin", FINE)}, {"twin": "twin_a"})
    install(shelf, "another-twin", "1.0", {"twin_b": source("twin", FINE)}, {"twin": "twin_b"})
    install(shelf, "runrules", "0.1.0", {}, {})
    with (shelf / "runrules-0.1.0.dist-info" / "METADATA").open("a") as file:
        file.write("Requires-Dist: ours-toys\n")
    found = {one["plugin"]: one for one in json.loads(run("doctor", "--format", "json").stdout)["findings"]}
    assert "pip uninstall another-twin;" in found["twin"]["remedy"]
