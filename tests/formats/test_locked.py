"""Locked sessions as people read them: held ones with their reason, undone ones at the top, on every page."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from attrs import evolve
from click.testing import CliRunner

from runrules import EVERYTHING, Engine, Limit, Source, Veto, parse_profile, to_json, to_text
from runrules.cli import app
from runrules.explain import check
from runrules.formats import advice_schema, to_html, to_ics, to_markdown
from runrules.formats.checked import checked_json, checked_text
from runrules.models import HEAVY, LEGS
from tests.toys import TUE, advised, rule, toy

PROFILE = """\
today = 2026-11-23
[template]
mon = "easy 40min"
[[weeks]]
starts = 2026-11-23
tue = { kind = "strength", areas = "legs", load = "heavy", minutes = 35, locked = "my knee says so", locked_by = "Kim" }
"""
FIRM = {"toy": toy("toy", Veto(rule(message="No heavy legs."), LEGS & HEAVY, (TUE,)))}
HARD = {"toy": toy("toy", Veto(rule(severity="hard", message="No heavy legs."), LEGS & HEAVY, (TUE,)))}
VALID = jsonschema.Draft202012Validator(advice_schema())


def test_a_lock_that_holds_stands_on_the_card_and_with_all_it_overrides_below() -> None:
    text = to_text(Engine(FIRM).advise(parse_profile(PROFILE)))
    assert "LIFT legs heavy, 35 min (locked by Kim)" in text
    below = text.partition("Your plan\n")[2]
    assert below.startswith(
        "- Tue 24: legs heavy, 35 min is locked by Kim: my knee says so. Overridden:\n  No heavy legs. [toy/rule, C]\n"
    )
    assert "BUT DROPPED" not in text


def test_a_lock_that_is_undone_is_told_first() -> None:
    text = to_text(Engine(HARD).advise(parse_profile(PROFILE)))
    assert text.startswith("LOCKED BY KIM, BUT DROPPED: Tue 24 Nov 2026, legs heavy, 35 min (my knee says\n")
    assert "No heavy legs. [toy/rule, C] No lock opens that." in " ".join(text.split())


def test_the_other_pages_tell_both_too() -> None:
    profile = parse_profile(PROFILE)
    for page in (to_markdown, to_html):
        held, undone = (" ".join(page(Engine(plugins).advise(profile)).split()) for plugins in (FIRM, HARD))
        assert "locked by Kim: my knee says so. Overridden:" in held
        assert "LOCKED BY KIM, BUT DROPPED" in undone


def test_a_calendar_tells_who_locked_it_but_not_why() -> None:
    advice = Engine(FIRM).advise(parse_profile(PROFILE))
    calendar = to_ics(advice).replace("\r\n ", "")
    assert "Why: Locked by Kim." in calendar
    assert "knee" not in calendar
    assert "Why: Locked by Kim: my knee says so." in to_ics(advice, health=True).replace("\r\n ", "")


def test_a_calendar_tells_what_a_locked_session_stands_against() -> None:
    calendar = to_ics(Engine(FIRM).advise(parse_profile(PROFILE))).replace("\r\n ", "")
    assert "Only the lock keeps it here: it stands against what rules say." in calendar
    assert "Against it: No heavy legs." in calendar
    free = parse_profile(PROFILE.replace(', locked = "my knee says so", locked_by = "Kim"', ""))
    assert "Only the lock" not in to_ics(Engine(FIRM).advise(free))


def test_a_calendar_says_of_a_pain_that_a_lock_overrides_only_that_there_is_more() -> None:
    sore = {"toy": toy("toy", Veto(rule(message="Your knee hurts."), LEGS & HEAVY, (TUE,)))}
    advice = Engine(sore).advise(parse_profile(PROFILE))
    hidden, told = (to_ics(advice, health=health).replace("\r\n ", "") for health in (False, True))
    assert "it stands against what rules say.\\nAgainst it: what is not told here\\; the advice has it." in hidden
    assert "hurts" not in hidden
    assert "Against it: Your knee hurts." in told


def test_the_sources_of_what_a_lock_overrides_stand_on_every_page() -> None:
    books = (Source("book", "A book on legs."),)
    guard = evolve(rule(message="Too many legs."), sources=books, closes=EVERYTHING)
    few = {"toy": toy("toy", Limit(guard, LEGS, sessions=0))}
    advice = Engine(few).advise(parse_profile(PROFILE))
    for page in (to_text, to_markdown, to_html):
        written = " ".join(page(advice).split())
        assert "Too many legs." in written
        assert "book: A book on legs" in written


def test_the_schema_of_an_advice_knows_locks_templates_and_authors() -> None:
    off = '[rules]\n"toy/rule" = { off = "why", off_by = "Kim" }\n'
    for text in (PROFILE, off + PROFILE.replace("today = 2026-11-23\n", "")):
        told = json.loads(to_json(Engine(FIRM).advise(parse_profile(text))))
        VALID.validate(told)
    told["switched_off"][0]["by"] = 3
    assert not VALID.is_valid(told)


def test_a_check_tells_what_is_overridden_by_whom_and_why_and_passes() -> None:
    found = check(parse_profile(PROFILE), engine=Engine(FIRM))
    text = checked_text(found, "sam.toml")
    assert "Overridden by a lock\nsam.toml: Tue 24 Nov 2026: legs heavy, 35 min: toy/rule (firm, C)\n" in text
    assert "  Locked by Kim: my knee says so\n" in text
    assert text.endswith("1 planned strength session: no rule is broken. 1 overridden.\n")
    (one,) = json.loads(checked_json(found, "sam.toml"))["overridden"]
    assert (one["rule"], one["locked"]) == ("toy/rule", {"reason": "my knee says so", "by": "Kim"})


def test_a_check_without_locks_has_no_word_of_them() -> None:
    found = check(parse_profile("[[weeks]]\nstarts = 2026-11-23\ntue = 'strength legs'\n"), engine=Engine(FIRM))
    assert "overridden" not in checked_json(found, "sam.toml")


def test_a_check_passes_on_the_command_line_unless_what_is_hard_breaks_it(tmp_path: Path) -> None:
    path = tmp_path / "sam.toml"
    eve = '[athlete]\nstrength_since = 2026-01-05\n[[weeks]]\nstarts = 2026-11-23\nwed = "intervals 60min"\n'
    lock = 'tue = { kind = "strength", load = "heavy", locked = "why" }\n'
    path.write_text(eve + lock, "utf-8")
    assert CliRunner().invoke(app, ["check", str(path)]).exit_code == 0
    path.write_text(eve + 'tue = "strength heavy"\n', "utf-8")
    assert CliRunner().invoke(app, ["check", str(path)]).exit_code == 1
    path.write_text(
        "[athlete.state]\nfever = true\n" + eve.replace("[athlete]\nstrength_since = 2026-01-05\n", "") + lock, "utf-8"
    )
    assert CliRunner().invoke(app, ["check", str(path)]).exit_code == 1


def test_a_line_of_a_reason_stays_a_line() -> None:
    advice = advised(tue="strength legs heavy")
    assert "locked" not in to_text(advice)


def test_who_switched_a_rule_off_is_told_and_by_you_only_where_nobody_is_named() -> None:
    rules = (rule("toy/one"), rule("toy/two"))
    engine = Engine({"toy": toy("toy", rules=rules)})
    week = PROFILE.partition("\n")[2]
    mine, coachs = '"toy/one" = { off = "mine" }\n', '"toy/two" = { off = "theirs", off_by = "Kim" }\n'
    for page in (to_text, to_markdown, to_html):
        alone = page(engine.advise(parse_profile(f"[rules]\n{mine}{week}")))
        both = page(engine.advise(parse_profile(f"[rules]\n{mine}{coachs}{week}")))
        assert "Switched off by you" in alone
        assert "by you:" not in alone
        assert "Switched off by you" not in both
        assert [words in both for words in ("toy/one, by you: mine", "toy/two, by Kim: theirs")] == [True, True]


def test_a_rule_that_somebody_else_switched_off_in_vain_is_not_told_as_yours() -> None:
    week = PROFILE.partition("\n")[2]
    off = '[rules]\n"swimming/no-legs" = { off = "why", off_by = "Kim" }\n'
    assumed = Engine(FIRM).advise(parse_profile(off + week)).assumed
    assert any(one.startswith("Kim switched swimming/no-legs off (why)") for one in assumed)
