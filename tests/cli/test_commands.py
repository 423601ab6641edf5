"""The commands: what they print, and where."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest
from click.testing import CliRunner, Result

from runrules import Engine, advise, load_profile, to_json, to_text
from runrules.cli import app

EXAMPLES = Path(__file__).parents[2] / "examples"
FIRST = str(EXAMPLES / "first-look.toml")
EVE = "key-sessions/day-before-heavy"


def run(*arguments: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given, prog_name="runrules")


def test_advise_prints_the_text_of_the_advice_without_colour() -> None:
    result = run("advise", FIRST)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == to_text(advise(load_profile(FIRST)))


def test_advise_prints_the_json_of_the_advice() -> None:
    assert run("advise", FIRST, "--format", "json").stdout == to_json(advise(load_profile(FIRST)), indent=2)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_example_gets_complete_advice_within_80_columns(path: Path) -> None:
    result = run("advise", str(path))
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert "\x1b" not in result.stdout


def test_a_profile_may_come_from_standard_input() -> None:
    text = Path(FIRST).read_bytes()
    assert run("advise", "-", given=text).stdout == run("advise", FIRST).stdout


def test_advise_all_covers_every_week_and_week_chooses_one() -> None:
    weeks = '[[weeks]]\nstarts = 2026-11-23\nmon = "rest"\n[[weeks]]\nstarts = 2026-11-30\nmon = "rest"\n'

    def starts(*options: str) -> list[str]:
        found = json.loads(run("advise", "-", "--format", "json", *options, given=weeks).stdout)
        return [week["starts"] for week in found["weeks"]]

    assert starts() == ["2026-11-23"]
    assert starts("--all") == ["2026-11-23", "2026-11-30"]
    assert starts("--week", "2026-12-02") == ["2026-11-30"]


def test_check_names_the_file_the_day_the_rule_and_the_reason_of_what_is_broken() -> None:
    result = run("check", FIRST)
    words = " ".join(result.stdout.split())
    assert result.exit_code == 1
    assert f"first-look.toml: Tue 24 Nov 2026: full body heavy, 35 min: {EVE} (firm, B)" in words
    assert "Wednesday brings intervals" in words
    assert "The planned strength session cannot stay as it is." in words


def test_check_gives_the_same_as_json() -> None:
    found = json.loads(run("check", FIRST, "--format", "json").stdout)
    assert [(one["date"], one["rule"], one["kind"]) for one in found["broken"]] == [("2026-11-24", EVE, "veto")]


def test_check_is_content_with_a_plan_that_breaks_nothing_even_if_advice_would_move_it() -> None:
    plan = '[athlete]\nstrength_since = 2026-01-05\n[[weeks]]\nstarts = 2026-11-23\nmon = "rest"\ntue = "easy 40min"\n'
    rest = 'wed = "free"\nthu = "strength upper light 20min"\nfri = "free"\nsat = "free"\nsun = "rest"\n'
    result = run("check", "-", given=plan + rest)
    assert (result.exit_code, result.stdout) == (0, "1 planned strength session: no rule is broken.\n")


def test_check_warns_of_weeks_of_a_build_without_strength() -> None:
    race = '[[races]]\ndate = 2027-01-24\ndistance = "half"\npriority = "A"\n'
    days = "".join(f'{day} = "easy 40min"\n' for day in ("mon", "tue", "wed", "thu", "fri", "sat")) + 'sun = "rest"\n'
    plan = f"[athlete]\nstrength_since = 2026-01-05\n{race}[[weeks]]\nstarts = 2026-11-23\n{days}"
    result = run("check", "-", given=f"{plan}[[weeks]]\nstarts = 2026-11-30\n{days}")
    assert result.exit_code == 0
    assert "weeks of 23 Nov and 30 Nov: race-build/keep-one" in " ".join(result.stdout.split())


def test_check_says_where_the_strength_of_a_plan_ends_before_the_plan_does() -> None:
    race = '[[races]]\ndate = 2027-01-24\ndistance = "half"\npriority = "A"\n'
    days = "".join(f'{day} = "easy 40min"\n' for day in ("mon", "tue", "wed", "thu", "sat")) + 'sun = "long 60min"\n'
    first = f'[[weeks]]\nstarts = 2026-11-23\n{days}fri = "strength upper light 20min"\n'
    later = "".join(f'[[weeks]]\nstarts = {when}\n{days}fri = "rest"\n' for when in ("2026-11-30", "2026-12-07"))
    plan = f"[athlete]\nstrength_since = 2026-01-05\n{race}{first}"
    words = " ".join(run("check", "-", given=plan + later).stdout.split())
    stopped = json.loads(run("check", "-", "--format", "json", given=plan + later).stdout)["stopped"]
    assert "Fri 27 Nov 2026: the last strength Strength stops here: the 2 weeks after it in this plan" in words
    assert stopped == {"last": "2026-11-27", "weeks": 2}
    assert json.loads(run("check", "-", "--format", "json", given=plan).stdout)["stopped"] is None
    open_end = plan.replace("2027-01-24", "2027-10-24") + later  # no race near: no rule wants strength in every week
    assert json.loads(run("check", "-", "--format", "json", given=open_end).stdout)["stopped"] is None


def test_check_tells_what_is_good_to_know_of_a_day_with_planned_strength_and_once() -> None:
    weeks = "".join(
        f'[[weeks]]\nstarts = {when}\nmon = "rest"\nsat = "strength legs light 20min"\nsun = "long 70min"\n'
        for when in ("2026-11-23", "2026-11-30")
    )
    words = " ".join(run("check", "-", given=weeks).stdout.split())
    assert "Good to know" in words
    assert "<stdin>: 28 Nov and Sat 5 Dec 2026: key-sessions/long-run-protected Saturday's leg work stands" in words
    (one,) = [
        one
        for one in json.loads(run("check", "-", "--format", "json", given=weeks).stdout)["remarks"]
        if one["rule"] == "key-sessions/long-run-protected"
    ]
    assert one["dates"] == ["2026-11-28", "2026-12-05"]


def test_check_finds_sessions_that_stand_too_near_each_other() -> None:
    plan = '[athlete]\nstrength_since = 2025-01-06\n[[weeks]]\nstarts = 2026-11-23\nsun = "rest"\nsat = "rest"\n'
    result = run("check", "-", given=f'{plan}tue = "strength legs heavy 30min"\nwed = "strength legs heavy 30min"\n')
    assert result.exit_code == 1
    assert "Wed 25 Nov 2026: legs heavy, 30 min: dose/spacing" in " ".join(result.stdout.split())


OBJECTIONS = """
from runrules import HEAVY, LEGS, UPPER, Caution, Limit, Rule, Veto, hookimpl
def rule(name, severity):
    return Rule(f"critic/{name}", "It objects.", f"The {name} word.", "To object.", severity, "C", closes=LEGS | UPPER)
SOFT, FIRM, HARD = rule("soft", "soft"), rule("firm", "firm"), rule("hard", "hard")
@hookimpl
def runrules_rules():
    return [SOFT, FIRM, HARD]
@hookimpl
def runrules_advise(week):
    mon, tue, wed = (day.date for day in week.days[:3])
    return [
        Limit(SOFT, minutes=20),
        Veto(SOFT, UPPER & HEAVY, (mon,)),
        Caution(HARD, LEGS, (tue,), "Take care."),
        Limit(FIRM, LEGS, (wed,), minutes=15),
        Caution(FIRM, LEGS, (wed,), "Said once, and more plainly above."),
    ]
"""


@pytest.fixture
def critic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin on its own that objects to sessions under rules of three severities."""
    module = ModuleType("critic")
    exec(OBJECTIONS, module.__dict__)
    monkeypatch.setattr("runrules.cli.advising.patient_engine", lambda: Engine({"critic": module}))


def checked(plan: str) -> tuple[int, list[tuple[str, str]], list[tuple[str, str]]]:
    """Exit status, and the date and rule of each thing broken and of each warning."""
    result = run("check", "-", "--format", "json", given=f"[[weeks]]\nstarts = 2026-11-23\n{plan}")
    found = json.loads(result.stdout)
    broken, warned = ([(one["date"][8:], one["rule"]) for one in found[key]] for key in ("broken", "warnings"))
    return result.exit_code, broken, warned


@pytest.mark.usefixtures("critic")
def test_check_fails_only_for_hard_and_firm_rules_and_lists_the_rest_as_warnings() -> None:
    assert checked('mon = "strength upper heavy 30min"') == (0, [], [("23", "critic/soft"), ("23", "critic/soft")])
    assert checked('tue = "strength legs light 20min"') == (0, [], [("24", "critic/hard")])
    assert checked('wed = "strength legs light 30min"') == (1, [("25", "critic/firm")], [("25", "critic/soft")])


@pytest.mark.usefixtures("critic")
def test_check_shows_warnings_in_a_section_of_their_own() -> None:
    week = '[[weeks]]\nstarts = 2026-11-23\ntue = "strength legs light 20min"\n'
    assert run("check", "-", given=week).stdout == (
        """\
Warnings
<stdin>: Tue 24 Nov 2026: legs light, 20 min: critic/hard (hard, C)
  Take care.

1 planned strength session: no rule is broken. 1 warning.
"""
    )


@pytest.mark.parametrize("day", ["Tuesday", "TUE", "tues", "2026-11-24", " tue "])
def test_why_takes_a_weekday_however_it_is_written_and_dates(day: str) -> None:
    assert run("why", FIRST, day, "Legs", "HEAVY").stdout == run("why", FIRST, "tue", "legs", "heavy").stdout != ""


@pytest.mark.parametrize("day", ["tu", "tuesdays", "24", "2026-11-31"])
def test_why_refuses_a_word_that_is_no_day(day: str) -> None:
    result = run("why", FIRST, day)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"'{day}' is no day; write a date such as" in result.stderr


def test_why_names_the_rule_that_closes_a_day() -> None:
    result = run("why", FIRST, "tue", "legs", "heavy")
    assert result.exit_code == 0
    assert "x  Closed: heavy legs" in result.stdout
    assert EVE in result.stdout


def test_why_takes_a_date_of_any_week() -> None:
    assert run("why", FIRST, "2026-11-24").stdout == run("why", FIRST, "tue").stdout


def test_rules_lists_every_rule_and_one_in_full() -> None:
    everything = run("rules")
    assert everything.exit_code == 0
    one = run("rules", EVE).stdout
    for rule in Engine().rules():
        assert f"  {rule.id} " in everything.stdout
        if rule.id == EVE:
            words = " ".join(one.split())
            for text in (rule.summary, rule.message, rule.why, rule.speaks, rule.silent, rule.settings[0].name):
                assert " ".join(text.split()) in words
            assert all(source.url in words for source in rule.sources)


def test_rules_takes_the_name_of_a_plugin() -> None:
    listed = json.loads(run("rules", "rest", "--format", "json").stdout)
    assert {one["id"].partition("/")[0] for one in listed} == {"rest"}


def test_rules_in_markdown_has_a_table_for_each_plugin_and_a_page_for_one_rule() -> None:
    assert "\n## key-sessions\n\n| rule | severity | evidence | in a sentence |\n" in (
        run("rules", "--format", "markdown").stdout
    )
    assert run("rules", EVE, "--format", "markdown").stdout.startswith(f"# {EVE}\n\n")


def test_a_rule_that_is_not_there_gets_the_nearest_one_that_is() -> None:
    for wrong in ("key-sessions/day-before-hevy", "day-before-heavy"):
        result = run("rules", wrong)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f'Did you mean "{EVE}"?' in " ".join(result.stderr.split())


def test_plugins_names_each_with_its_state_and_leaves_blocked_ones_alone() -> None:
    result = run("plugins", "--block", "rest")
    states = {line.split()[0]: line.split()[-1] for line in result.stdout.splitlines()[1:]}
    assert result.exit_code == 0
    assert (states["rest"], states["dose"]) == ("blocked", "heard")


def test_plugins_honours_what_a_profile_blocks(tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text('[plugins]\nblock = ["dose"]\n[[weeks]]\nstarts = 2026-11-23\n')
    assert "blocked" in next(
        line for line in run("plugins", "--profile", str(path)).stdout.splitlines() if "dose" in line
    )


@pytest.mark.parametrize("what", ["profile", "advice"])
def test_schema_prints_a_json_schema(what: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(run("schema", what).stdout))


def test_output_goes_to_a_file_all_of_it_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "week.json"
    path.write_text("old")
    path.chmod(0o640)
    result = run("advise", FIRST, "--format", "json", "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert path.read_bytes() == to_json(advise(load_profile(FIRST)), indent=2).encode()
    assert [one.name for one in tmp_path.iterdir()] == ["week.json"]
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_folder_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "week").mkdir()
    result = run("advise", FIRST, "-o", str(tmp_path / "week"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{tmp_path / 'week'}: cannot be written: it is a directory\n"
    assert [one.name for one in tmp_path.rglob("*")] == ["week"]


def test_a_week_outside_the_file_is_refused_with_the_weeks_that_there_are() -> None:
    result = run("advise", FIRST, "--week", "2027-01-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "2027-01-01" in result.stderr
    assert "2026-11-23" in result.stderr


@pytest.mark.parametrize("where", ["no/such/folder.txt", "."])
def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, where: str) -> None:
    result = run("advise", FIRST, "-o", str(tmp_path / where))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot be written" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_check_judges_every_week_of_the_file_unless_one_is_named() -> None:
    plan = "".join(
        f'[[weeks]]\nstarts = {starts}\ntue = "strength legs heavy 30min"\nwed = "intervals 50min"\n'
        for starts in ("2026-11-23", "2026-11-30")
    )
    every = run("check", "-", given=plan)
    assert (every.exit_code, every.stdout.splitlines()[-1]) == (
        1,
        "2 of 2 planned strength sessions cannot stay as planned.",
    )
    one = run("check", "-", "--week", "2026-12-01", given=plan)
    assert (one.exit_code, one.stdout.splitlines()[-1]) == (1, "The planned strength session cannot stay as it is.")


def test_check_judges_what_is_marked_as_done_on_a_day_to_come() -> None:
    plan = """today = 2026-11-23
[athlete.state]
signs = ["chest_pain"]
[[weeks]]
starts = 2026-11-23
tue = "strength full+jumps heavy 90min done"
"""
    result = run("check", "-", given=plan)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == "The planned strength session cannot stay as it is."
    over = run("check", "-", given=plan.replace("today = 2026-11-23", "today = 2026-11-24"))
    assert over.stdout.splitlines()[-1] == "There is no planned strength session to judge."


def test_check_finds_a_fever_that_nobody_judges() -> None:
    plan = """today = 2026-11-23
[athlete.state]
fever = true
[plugins]
block = ["rest"]
[[weeks]]
starts = 2026-11-23
mon = "strength upper light 40min"
"""
    result = run("check", "-", given=plan)
    assert result.exit_code == 1
    assert "You name a fever. No rule installed here judges it, so everything is closed." in " ".join(
        result.stdout.split()
    )


@pytest.mark.parametrize("command", ["advise", "check", "import", "what-if", "why"])
def test_no_command_prints_an_address_it_is_given(command: str) -> None:
    more = {"why": ["tue"], "what-if": ["drop tue"]}.get(command, [])
    result = run(command, "https://feed.example/ics?token=S3CRET", *more)
    assert result.exit_code == 2
    assert "S3CRET" not in result.stdout + result.stderr


def test_no_command_prints_an_address_it_is_to_write_to_or_to_take_the_athlete_from() -> None:
    for options in (["-o", "https://feed.example/S3CRET"], ["--athlete", "https://feed.example/S3CRET"]):
        result = run("advise", FIRST, *options)
        assert result.exit_code == 2
        assert "S3CRET" not in result.stdout + result.stderr
