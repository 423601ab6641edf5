"""The seam has its own version; what leaves it is told of for a year, by the name of who uses it; and it can grow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import pytest

import runrules
from runrules import (
    API,
    LEGS,
    LOADED_LEGS,
    Athlete,
    Engine,
    Notice,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    hookimpl,
    hookspecs,
    plugins,
    seam,
    to_json,
)
from runrules.hookspecs import hookspec
from runrules.plugins import Loaded
from runrules.plugins.finding import Found
from runrules.seam import deprecated
from runrules.statements import Failure
from tests.plugins_room.shelf import install, source
from tests.toys import heard, profile, row, rule, toy

ANSWERS = "@hookimpl\ndef runrules_advise(athlete, week, settings):\n    return [Veto(R, LEGS)]\n"


def speaking(version: str) -> str:
    return source("toy", f"RUNRULES_API = {version}\n{ANSWERS}", "LEGS")


def asked(shelf: Path, text: str, value: str = "toy") -> runrules.Advice:
    install(shelf, "toys", "1.0", {"toy": text}, {"toy": value})
    return Engine(["toy"]).advise(profile())


def test_the_version_of_the_seam_is_recorded_in_one_place() -> None:
    assert API == seam.API == (1, 0)
    texts = [path.read_text("utf-8") for path in Path(runrules.__file__).parent.rglob("*.py")]
    assert sum(text.count("API: Version = (") for text in texts) == 1


@pytest.mark.parametrize("version", ["(1, 0)", None])
def test_a_plugin_that_speaks_this_version_or_says_nothing_is_heard(version: str | None, shelf: Path) -> None:
    advice = asked(shelf, speaking(version) if version else source("toy", ANSWERS, "LEGS"))
    assert advice.status == "complete"


@pytest.mark.parametrize(
    ("version", "host", "error"),
    [
        ("(1, 1)", (1, 0), "it speaks plugin API 1.1, newer than the 1.0 of this runrules 0.1.0: update runrules"),
        ("(2, 0)", (1, 7), "it speaks plugin API 2.0, newer than the 1.7 of this runrules 0.1.0: update runrules"),
        ("(1, 9)", (2, 0), "it speaks plugin API 1.9, older than the 2.0 of this runrules 0.1.0: the plugin must be"),
        (None, (2, 0), "it speaks plugin API 1.0, older than the 2.0 of this runrules 0.1.0: the plugin must be"),
        ("'1.0'", (1, 0), "RUNRULES_API must be two whole numbers, such as (1, 0), not '1.0'"),
        ("(1, True)", (1, 0), "RUNRULES_API must be two whole numbers, such as (1, 0), not (1, True)"),
        ("(1,)", (1, 0), "RUNRULES_API must be two whole numbers, such as (1, 0), not (1,)"),
    ],
)
def test_one_that_speaks_another_is_refused_with_who_must_update_and_fails_closed(
    version: str | None, host: tuple[int, int], error: str, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plugins, "API", host)
    advice = asked(shelf, speaking(version) if version else source("toy", ANSWERS, "LEGS"))
    (failure,) = advice.failures
    assert failure.error.startswith(error)
    assert (failure.plugin, failure.stage, failure.version) == ("toy", "load", "1.0")
    assert (advice.status, row(advice, "legs", "heavy")) == ("degraded", "no no no no no no no")


@pytest.mark.parametrize(("version", "host"), [("(1, 0)", (1, 3)), ("(1, 3)", (1, 3)), ("(2, 1)", (2, 4))])
def test_a_newer_minor_version_of_the_host_hears_older_plugins(
    version: str, host: tuple[int, int], shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plugins, "API", host)
    assert asked(shelf, speaking(version)).status == "complete"


def test_an_object_may_say_it_itself_or_leave_it_to_its_module(shelf: Path) -> None:
    text = source("toy", f"RUNRULES_API = (1, 7)\n{ANSWERS}", "LEGS")
    text += (
        "import types\nsilent = types.SimpleNamespace(runrules_rules=runrules_rules, runrules_advise=runrules_advise)\n"
    )
    install(shelf, "toys", "1.0", {"toy": text}, {"toy": "toy:silent"})
    (failure,) = Engine(["toy"]).advise(profile()).failures
    assert "plugin API 1.7" in failure.error
    outspoken = toy("toy")
    outspoken.RUNRULES_API = (1, 8)  # type: ignore[attr-defined]
    (failure,) = heard({"toy": outspoken}).failures
    assert "plugin API 1.8" in failure.error


def test_a_hook_of_a_newer_version_is_no_misspelt_one(shelf: Path) -> None:
    text = speaking("(1, 1)") + "@hookimpl\ndef runrules_explain(week):\n    return []\n"
    (failure,) = asked(shelf, text).failures
    assert "update runrules" in failure.error


def test_a_name_that_a_newer_runrules_exports_is_no_riddle(shelf: Path) -> None:
    advice = asked(shelf, "from runrules import Decree\n")
    assert [one.error for one in advice.failures] == [
        "it takes 'Decree' from runrules, which 0.1.0 does not have: update runrules, or the plugin"
    ]


# growing


class Future:
    """The hooks of a version to come, in which the argument ``weather`` stands between those of today."""

    @hookspec
    def runrules_rules(self) -> Iterable[Rule]:
        return ()

    @hookspec
    def runrules_advise(self, athlete: Athlete, weather: str, week: Week, settings: Settings) -> Iterable[Statement]:
        return ()


@pytest.fixture
def future(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hookspecs, "runrules_advise", Future().runrules_advise)
    monkeypatch.setattr(plugins, "API", (1, 1))
    monkeypatch.setattr(plugins, "OFFERED", ("athlete", "weather", "week", "settings"))
    monkeypatch.setattr(plugins, "offer", lambda athlete, week, settings: (athlete, "hot", week, settings))


@pytest.mark.usefixtures("future")
def test_a_hook_grows_by_arguments_that_older_plugins_do_not_take() -> None:
    old, new = rule("old/rule"), rule("new/rule")

    class New:
        RUNRULES_API = (1, 1)

        @hookimpl
        def runrules_rules(self) -> list[Rule]:
            return [new]

        @hookimpl  # type: ignore[type-var]
        def runrules_advise(self, week: Week, weather: str) -> list[Notice]:
            return [Notice(new, f"{weather} on {week.starts}")]

    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        assert (type(athlete), type(week), type(settings)) == (Athlete, Week, Settings)
        return [Veto(old, LEGS, (week.starts,))]

    advice = heard({"old": toy("old", rules=(old,), answer=answer), "new": New()})
    assert advice.status == "complete"
    assert [one.message for one in advice.statements] == ["hot on 2026-11-23", "A toy speaks."]


def test_without_the_argument_the_newer_plugin_is_told_to_wait() -> None:
    class New:
        @hookimpl
        def runrules_rules(self) -> list[Rule]:
            return [rule("new/rule")]

        @hookimpl  # type: ignore[type-var]
        def runrules_advise(self, weather: str) -> list[Notice]:
            return []

    (failure,) = heard({"new": New()}).failures
    assert "weather" in failure.error


# leaving

SINCE, UNTIL = "2026-08-01", "2027-08-01"
KIT = deprecated("Athlete.kit", since=SINCE, until=UNTIL, instead="Athlete.equipment")


def test_a_deprecation_lasts_a_year_at_least() -> None:
    with pytest.raises(ValueError, match="a year at least, not from 2026-08-01 to 2027-07-31"):
        deprecated("x", since=SINCE, until="2027-07-31", instead="y")


def uses_kit(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """An engine with a plugin that reads an attribute which will go, and another that does not."""

    def kit(athlete: Athlete) -> object:
        return athlete.equipment

    monkeypatch.setattr(Athlete, "kit", property(KIT(kit)), raising=False)
    body = "@hookimpl\ndef runrules_advise(athlete):\n    athlete.kit\n    yield Veto(R, LEGS)\n"
    install(shelf, "toys", "1.0", {"toy": source("toy", body, "LEGS"), "other": source("other", ANSWERS, "LEGS")})
    return Engine(["toy", "other"])


def test_what_will_go_works_as_before_and_its_user_is_named(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = uses_kit(shelf, monkeypatch)
    assert engine.outdated() == ()
    advice = engine.advise(profile())
    assert advice.status == "complete"
    assert [one.words for one in engine.outdated()] == [
        "toy uses Athlete.kit, deprecated since 2026-08-01; from 2027-08-01 on it may be gone."
        " Instead: Athlete.equipment."
    ]
    assert engine.advise(profile()) == advice
    assert len(engine.outdated()) == 1
    assert "deprecated" not in to_json(advice)


def test_a_property_names_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    class Thing:
        @property
        @deprecated(since=SINCE, until=UNTIL, instead="Thing.new")
        def old(self) -> int:
            return 3

    uses: set[seam.Use] = set()
    with seam.speaking("toy", uses):
        assert Thing().old == 3
    assert Thing().old == 3  # nobody is speaking
    assert [one.deprecation.what.rpartition(".<locals>.")[2] for one in uses] == ["Thing.old"]


def test_an_argument_that_will_go_is_noted_when_the_plugin_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    what = "the argument `settings` of runrules_advise"
    monkeypatch.setitem(
        seam.ARGUMENTS, "settings", deprecated(what, since=SINCE, until=UNTIL, instead="the argument `choices`")
    )
    rules = [rule("without/rule")]
    without = SimpleNamespace(
        runrules_rules=hookimpl(lambda: rules),
        runrules_advise=hookimpl(lambda week: []),
    )
    engine = Engine({"toy": toy("toy"), "without": without})
    assert [one.id for one in engine.rules()] == ["toy/rule", "without/rule"]
    assert [(one.plugin, one.deprecation.what) for one in engine.outdated()] == [("toy", what)]


def test_a_name_that_will_go_is_noted_for_each_that_takes_it_also_when_it_was_imported_before(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(seam.NAMES, "LEGS", deprecated("the name LEGS", since=SINCE, until=UNTIL, instead="CALVES"))
    monkeypatch.delitem(vars(runrules), "LEGS", raising=False)
    text = (
        "from runrules import LEGS, Rule, Veto, hookimpl\nR = Rule('{0}/r', 's', 'm', 'w', 'firm', 'C', closes=LEGS)\n"
    )
    text += "@hookimpl\ndef runrules_rules(): return [R]\n" + ANSWERS
    install(shelf, "toys", "1.0", {name: text.format(name) for name in ("toy_a", "toy_b")})
    for _ in range(2):
        engine = Engine(["toy_a", "toy_b"])
        assert engine.advise(profile()).status == "complete"
        assert [one.plugin for one in engine.outdated()] == ["toy_a", "toy_b"]
    assert "LEGS" not in vars(runrules)


COMMAND = """
import sys
from runrules import Athlete
from runrules.cli import run
from runrules.seam import deprecated
if "--old" in sys.argv:
    sys.argv.remove("--old")
    old = deprecated("Athlete.age", since="2026-08-01", until="2027-08-01", instead="Athlete.years")
    age = Athlete.__getattribute__
    def read(self, name):
        if name == "age":
            old.note()
        return age(self, name)
    Athlete.__getattribute__ = read
sys.exit(run(sys.argv[1:]))
"""


def test_the_command_line_says_it_on_standard_error_and_never_in_the_advice() -> None:
    example = str(Path(__file__).parents[2] / "examples" / "first-look.toml")

    def advise(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", COMMAND, "advise", example, "--format", "json", *options]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    plain, old = advise(), advise("--old")
    assert (plain.returncode, plain.stderr) == (0, "")
    assert (old.returncode, old.stdout) == (0, plain.stdout)
    assert "OUTDATED: masters uses Athlete.age, deprecated since 2026-08-01" in old.stderr


def test_a_kit_may_ask_one_plugin_alone_for_what_it_uses() -> None:
    uses: set[seam.Use] = set()

    def answer(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
        KIT.note()
        return []

    loaded = plugins.join(toy("toy", closes=LOADED_LEGS, answer=answer), Found("toy", "", "", ""), uses=uses)
    assert isinstance(loaded, Loaded)
    assert loaded.api == (1, 0)
    question = Athlete(), None
    assert not isinstance(plugins.ask(loaded, *question, uses=uses), Failure)  # type: ignore[arg-type]
    assert [one.plugin for one in uses] == ["toy"]
