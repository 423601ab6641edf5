"""The command what-if: what it prints, how it refuses, and that it promises nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from runrules import ChangeError, parse_changes
from runrules.cli import app
from runrules.explain.changes import Add, Drop, Ease, Move, Swap

EXAMPLES = Path(__file__).parents[2] / "examples"
FIVE = str(EXAMPLES / "classic-five-runs.toml")
SORE = str(EXAMPLES / "sore-spot-on-the-shin.toml")
EVE = "key-sessions/day-before-heavy"


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, ["what-if", *arguments], input=given, prog_name="runrules")


def test_the_difference_is_told_on_one_screen() -> None:
    result = run(FIVE, "move tempo from thu to sat")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        result.stdout
        == """\
What if: move tempo from Thursday to Saturday?
Week of Mon 23 Nov 2026

 Thu 26  tempo 50 min (key) -> free
 Sat 28  easy 40 min -> easy 40 min, tempo 50 min (key)
 !  More key runs stand on neighbouring days than before.

Strength
 moves   Fri 27 -> Wed 25: legs+core+jumps heavy, 40 min
         - Saturday brings a tempo run, so no heavy legs the evening before. In
           a trial, hard efforts the day after a run-and-lift day lasted 18-29 %
           less time. [key-sessions/day-before-heavy, B]
 stays   Tue 24: upper+core moderate, 30 min, after the run

Opens
   Wed 25  heavy legs, jumps: no longer: tempo run tomorrow
                                              [key-sessions/day-before-heavy, B]
   Thu 26  loaded legs, jumps: no longer: tempo run today
                                                [key-sessions/same-day-after, C]

Needs less care
   Wed 25  moderate legs: no longer: tempo run tomorrow
                                           [key-sessions/day-before-moderate, C]
   Thu 26  upper, core: no longer: after the run
                                         [upper-body-any-day/not-just-before, C]

Needs more care
 ! Fri 27  moderate legs: tempo run tomorrow
                                           [key-sessions/day-before-moderate, C]
 ~ Sat 28  upper, core: after the run    [upper-body-any-day/not-just-before, C]

Closes
 x Fri 27  heavy legs, jumps: tempo run tomorrow
                                              [key-sessions/day-before-heavy, B]
 x Sat 28  moderate legs: tempo run today       [key-sessions/same-day-after, C]

 ! with care   x closed   ~ only after the run   no longer: open now

Of 2 strength sessions 1 moves; 1 stays.
Nothing is saved: your profile is as it was. This is what the rules would say,
and no promise; you train on your own judgement, and this is no medical advice.
More: runrules rules ID
"""
    )


def test_what_the_change_itself_does_is_told_before_what_follows() -> None:
    assert (
        run(str(EXAMPLES / "first-look.toml"), "drop strength from tue").stdout.partition("\nOf 3")[0]
        == """\
What if: drop strength on Tuesday?
Week of Mon 23 Nov 2026

 Tue 24  strength full body heavy 35 min -> free

Strength
 goes    Tue 24: full body heavy, 35 min, dropped by you (advised on Mon 23)
 appears Mon 23: legs+core heavy, 35 min, newly advised
 stays   Thu 26: full body moderate, 35 min
"""
    )


def test_planned_strength_that_moves_is_told_with_the_days_and_in_json_too() -> None:
    change = ("move strength from tue to thu", "--format", "json")
    found = json.loads(run(str(EXAMPLES / "first-look.toml"), *change).stdout)
    lift = "strength full body heavy 35 min"
    assert found["days"] == [
        {"date": "2026-11-24", "before": lift, "after": "free"},
        {"date": "2026-11-26", "before": "easy 45 min", "after": f"easy 45 min, {lift}"},
    ]
    dropped = json.loads(run(str(EXAMPLES / "first-look.toml"), "drop tue", "--format", "json").stdout)["sessions"]
    assert [(one["fate"], one["dropped"]) for one in dropped if one["fate"] != "stays"] == [
        ("appears", False),
        ("goes", True),
    ]


def test_the_words_may_come_without_quotes() -> None:
    assert (
        run(FIVE, "move", "tempo", "from", "thu", "to", "sat").stdout == run(FIVE, "move tempo from thu to sat").stdout
    )


def test_json_has_the_days_the_sessions_the_cells_and_the_warnings() -> None:
    result = run(FIVE, "add fri 'intervals 50min'", "--format", "json")
    found = json.loads(result.stdout)
    assert (found["schema"], found["status"], found["changes"]) == (
        "runrules.what-if/1",
        "complete",
        ["add intervals on Friday"],
    )
    assert found["days"] == [{"date": "2026-11-27", "before": "rest", "after": "intervals 50 min (key)"}]
    moved = next(one for one in found["sessions"] if one["fate"] == "moves")
    assert (moved["before"]["date"], moved["before"]["load"]) == ("2026-11-27", "heavy")
    assert "key-sessions/same-day-after" in [one["rule"] for one in moved["because"]]
    assert [one["rule"] for one in found["warnings"]["come"]] == ["key-sessions/too-many-keys"]
    closed = [one for one in found["cells"] if one["date"] == "2026-11-27" and one["after"] == "no"]
    assert {(one["area"], one["load"]) for one in closed} >= {("legs", "heavy"), ("jumps", "light")}
    assert all(one["because"] for one in found["cells"])


def test_a_refused_session_names_its_rules_on_standard_error_only() -> None:
    result = run(FIVE, "move strength from fri to wed")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(
        f"Wednesday is closed for legs+core+jumps heavy, by {EVE}\n(firm, B): Thursday brings"
    )
    assert max(map(len, result.stderr.splitlines())) <= 80


def test_a_session_that_may_move_shows_what_that_costs() -> None:
    result = run(FIVE, "move strength from tue to mon")
    assert result.exit_code == 0
    assert "moves   Tue 24 -> Mon 23: upper+core moderate" in result.stdout
    assert "put there by you" in result.stdout
    assert "- given up: Upper body and core fit where legs should keep still" in result.stdout


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("move wen to thu", '"wen" is no day; did you mean "wed"?'),
        ("mvoe wed to thu", '"mvoe" is no change; did you mean "move"? Write "move wed to thu" or'),
        ("skip wed", '"skip" is no change; did you mean "drop"?'),
        ("turn wed", '"turn" is no change; a change begins with move, swap, drop, add or make.'),
        ("move wed thu", '"move wed thu" is not understood; write "move wed to thu"'),
        ("move tempoo from thu to fri", '"tempoo" is not a kind of session; did you mean "tempo"?'),
        (
            "move intervals from wed to thu",
            'Wednesday has no intervals: it has easy; did you mean "intervals from tue"?',
        ),
        ("drop mon", "Nothing is planned on Monday, so nothing can be dropped."),
        ("add mon", '"add mon" is not understood; write "add thu \'easy 40min\'".'),
        ("add mon gym", '"gym" is not a word of a session; did you mean "strength"?'),
        ("add mon easy 40", '"40" is not a duration or a distance; did you mean "40min"?'),
        ("add sat race 10k", "A race is not added here; write it into the profile."),
        ("add sat easy done", "What is done is not added here; write it into the profile."),
        ("move 2026-12-24 to mon", "2026-12-24 is not in the week that is asked about"),
        ("move 2026-11-31 to mon", "2026-11-31 is no date"),
        (" ; ", "Say what would change"),
        ("; ".join(["drop tue"] * 13), "At most 12 changes at once, not 13."),
    ],
)
def test_what_is_not_understood_is_one_sentence_and_nothing_else(change: str, words: str) -> None:
    result = run(FIVE, change)
    assert (result.exit_code, result.stdout) == (2, "")
    assert " ".join(result.stderr.split()).startswith(words.strip())
    assert max(map(len, result.stderr.splitlines())) <= 80


@pytest.mark.parametrize(
    "change", ["move \x1b[31m to thu", "add tue 'easy \u202e40min'", "\x00 tue", "drop " + "x" * 5000]
)
def test_nothing_that_a_terminal_obeys_is_said_back(change: str) -> None:
    result = run(FIVE, change)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.replace("\n", "").isprintable()
    assert len(result.stderr) < 300


def test_days_are_named_in_any_usual_way() -> None:
    for words in ("move wed to sun", "MOVE Wednesday TO Sunday", "move weds to sunday", "move 2026-11-25 to sun"):
        if "weds" in words:
            with pytest.raises(ChangeError):
                parse_changes(words)
        else:
            assert run(FIVE, words).stdout == run(FIVE, "move wed to sun").stdout != ""


def test_each_form_is_read_as_what_it_says() -> None:
    text = "move wed to thu; move the long from sun to Sat; swap mon and tue; drop easy on fri; drop wed; make tue easy"
    assert parse_changes(text) == (
        Move("wed", "thu"),
        Move("sun", "sat", "long"),
        Swap("mon", "tue"),
        Drop("fri", "easy"),
        Drop("wed"),
        Ease("tue"),
    )
    (added,) = parse_changes('add thu "easy 40min"')
    assert (added,) == parse_changes("add thu easy 40min") == parse_changes("add Thursday 'easy 40min'")
    assert isinstance(added, Add)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.toml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("change", ["swap tue with wed", "add thu easy 30min", "move sat to mon", "make tue easy"])
def test_every_example_answers_within_80_columns_or_refuses_in_a_sentence(path: Path, change: str) -> None:
    result = run(str(path), change)
    assert result.exit_code in (0, 2)
    told = result.stderr if result.exit_code else result.stdout
    assert max(map(len, told.splitlines())) <= 80
    assert "\x1b" not in told
    assert result.exit_code == 0 or result.stdout == ""


def test_a_red_flag_stands_first_and_nothing_opens() -> None:
    result = run(SORE, "swap tue with wed; drop sun")
    assert result.exit_code == 0
    assert result.stdout.startswith("SEE A PROFESSIONAL: ")
    words = " ".join(result.stdout.split())
    assert "The runs of this week wait until a professional has looked; no change of days opens anything." in words
    assert "Opens" not in result.stdout
    assert "wait until seen" in result.stdout


def test_loaded_legs_are_not_put_where_a_red_flag_closes_them() -> None:
    result = run(SORE, "add thu strength legs heavy")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Thursday is closed for legs heavy, by red-flags/")


def test_the_week_is_chosen_by_date_and_must_be_there() -> None:
    weeks = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 40min"\n[[weeks]]\nstarts = 2026-11-30\nwed = "easy 40min"\n'
    assert "Week of Mon 30 Nov 2026" in run("-", "drop wed", "--week", "2026-12-03", given=weeks).stdout
    missing = run("-", "drop wed", "--week", "2027-01-01", given=weeks)
    assert (missing.exit_code, missing.stdout) == (2, "")
    assert "2027-01-01" in missing.stderr


def test_a_plugin_that_is_required_and_missing_leaves_no_answer() -> None:
    week = '[plugins]\nrequire = ["no-such-plugin"]\n[[weeks]]\nstarts = 2026-11-23\ntue = "easy 40min"\n'
    result = run("-", "drop tue", given=week)
    assert result.exit_code == 3
    assert "NOT HEARD: no-such-plugin" in result.stdout
    assert "NO PLAN" in result.stdout
    assert "Strength" not in result.stdout


def test_a_profile_that_cannot_be_read_is_refused_as_everywhere() -> None:
    result = run("-", "drop tue", given='[[weeks]]\nstarts = "soon"\n')
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error[P205]" in result.stderr


def test_help_shows_every_form() -> None:
    words = run("--help").stdout
    for form in (
        "move wed to thu",
        "move intervals from wed to thu",
        "swap wed with thu",
        "drop wed",
        "add thu",
        "make",
    ):
        assert form in words
    assert max(map(len, words.splitlines())) <= 80
