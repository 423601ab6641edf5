"""A check beside a plugin that was not heard: never to be read as a permission, as text or as data."""

from __future__ import annotations

import json

from runrules import LEGS, Engine, Veto, parse_profile
from runrules.explain import Checked, check
from runrules.formats.checked import checked_json, checked_text
from tests.toys import TUE, profile, rule, toy

HEAVY, LIGHT = "strength legs heavy 30min", "strength upper light"


def judged(top: str = "", plugin: object = None, **days: object) -> Checked:
    """Check a week with a plugin that has nothing to say, and one that is not heard."""
    return check(profile(top, **days), engine=Engine({"toy": plugin or toy("toy"), "care": object()}))


def test_what_silence_closes_is_named_and_is_not_broken() -> None:
    found = judged(tue=HEAVY, thu=LIGHT)
    assert (found.status, found.planned, found.broken) == ("degraded", 2, ())
    assert [(one.date, one.rule) for one in found.unheard] == [(TUE, "care/not-heard")]
    told = json.loads(checked_json(found, "sam"))
    assert (told["status"], told["broken"]) == ("degraded", [])
    assert [(one["date"], one["rule"]) for one in told["unheard"]] == [(str(TUE), "care/not-heard")]


def test_the_text_says_that_the_judgement_is_incomplete_and_that_nothing_is_allowed() -> None:
    text = checked_text(judged(tue=HEAVY), "sam")
    assert text.startswith("NOT HEARD: care")
    assert "INCOMPLETE: this judgement" in text
    assert "Closed, because a plugin was not heard\nsam: Tue 24 Nov 2026: legs heavy, 30 min: care/not-heard" in text
    last = " ".join(text.partition("1 planned strength session: ")[2].split())
    assert last.startswith("not judged completely.")
    assert last.endswith("1 closed, because a plugin was not heard.")
    assert "no rule is broken" not in text


def test_a_session_that_silence_does_not_close_is_not_allowed_by_it_either() -> None:
    found = judged(thu=LIGHT)
    assert (found.status, found.unheard) == ("degraded", ())
    assert "no rule is broken" not in checked_text(found, "sam")


def test_what_breaks_a_rule_that_was_heard_stays_broken() -> None:
    found = judged(plugin=toy("toy", Veto(rule(), LEGS, (TUE,))), tue=HEAVY, thu="strength upper light")
    assert [one.rule for one in found.broken] == ["toy/rule"]
    assert [one.rule for one in found.unheard] == ["care/not-heard"]
    assert "the others are not allowed by this" in " ".join(checked_text(found, "sam").split())


def test_without_a_required_voice_nothing_may_stand() -> None:
    found = judged('[plugins]\nrequire = ["care"]', thu=LIGHT)
    assert (found.status, [one.rule for one in found.unheard]) == ("withheld", ["care/not-heard"])
    text = checked_text(found, "sam")
    assert "NO JUDGEMENT" in text
    words = " ".join(text.split())
    assert words.endswith("1 planned strength session: none may stand until everyone who is required is heard.")


def test_a_lock_does_not_open_what_silence_closes() -> None:
    lock = 'tue = { kind = "strength", areas = "legs", load = "heavy", locked = "why" }'
    week = parse_profile(f"[[weeks]]\nstarts = 2026-11-23\n{lock}\n")
    found = check(week, engine=Engine({"care": object()}))
    assert (found.overridden, [one.rule for one in found.unheard]) == ((), ["care/not-heard"])


def test_where_everyone_was_heard_nothing_is_missing() -> None:
    found = check(profile(tue=HEAVY), engine=Engine({"toy": toy("toy")}))
    told = json.loads(checked_json(found, "sam"))
    assert (told["status"], told["unheard"]) == ("complete", [])
    assert checked_text(found, "sam").endswith("1 planned strength session: no rule is broken.\n")
