"""What whoever runs the engine lays down for every profile: who may load, who must be heard, and what is recorded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from runrules import LEGS, Advice, Engine, Veto, load_profile, to_json, to_text
from runrules.formats import to_html, to_markdown
from tests.plugins_room.shelf import install, source
from tests.toys import profile, row, rule, toy

FINE = "@hookimpl\ndef runrules_advise():\n    return [Veto(R, LEGS)]\n"
TOYS = {"one": toy("one", Veto(rule("one/legs"), LEGS)), "two": toy("two")}


def states(advice: Advice) -> list[tuple[str, str, str | None]]:
    return [(one.name, one.status, one.blocked_by) for one in advice.plugins]


def test_what_is_not_allowed_is_never_imported_and_the_answer_says_so(shelf: Path) -> None:
    marker = shelf / "was imported"
    install(shelf, "loud-toys", "1.0", {"toy_loud": f"open({str(marker)!r}, 'w').close()\nraise SystemExit\n"})
    install(shelf, "toys", "2.0", {"toy_fine": source("toy_fine", FINE, "LEGS")})
    advice = Engine(["toy_loud", "toy_fine"], allow=["toy_fine"]).advise(profile())
    assert not marker.exists()
    assert states(advice) == [("toy_fine", "heard", None), ("toy_loud", "blocked", "engine")]
    assert advice.status == "complete"
    (_, loud) = json.loads(to_json(advice))["plugins"]
    assert loud == {
        "name": "toy_loud",
        "version": "1.0",
        "status": "blocked",
        "distribution": "loud-toys",
        "blocked_by": "engine",
    }
    for text in (to_text(advice), to_markdown(advice), to_html(advice)):
        assert "Installed, but not allowed here: toy_loud" in text.replace("\\_", "_")


def test_rules_of_what_is_not_allowed_are_not_listed(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"toy_a": source("toy_a", FINE, "LEGS"), "toy_b": source("toy_b", FINE, "LEGS")})
    assert [one.id for one in Engine(["toy_a", "toy_b"], allow=["toy_b"]).rules()] == ["toy_b/rule"]


def test_an_allowed_name_that_nobody_has_is_told_of_with_the_nearest() -> None:
    advice = Engine(TOYS, allow=["one", "tow"]).advise(profile())
    assert 'tow is allowed here, but no plugin of that name can be asked; did you mean "two"?' in advice.assumed
    assert states(advice) == [("one", "heard", None), ("two", "blocked", "engine")]


def test_an_engine_that_allows_nobody_closes_what_anybody_might_have_closed() -> None:
    advice = Engine(TOYS, allow=[]).advise(profile())
    assert advice.status == "degraded"
    assert row(advice, "legs", "heavy") == "no no no no no no no"
    assert [one.error for one in advice.failures] == [
        "none of the plugins that are installed is allowed here, so nothing judges this week"
    ]


def test_what_the_engine_requires_and_nobody_has_withholds_every_plan() -> None:
    advice = Engine(TOYS, require=["one"]).advise(profile())
    assert advice.status == "complete"
    with pytest.raises(ValueError, match="'three' is required, but not in plugins"):
        Engine(TOYS, require=["three"])
    with pytest.raises(ValueError, match="'two' is required, but not in allow"):
        Engine(TOYS, allow=["one"], require=["two"])
    advice = Engine(require=["none-such"], allow=["none-such"]).advise(profile())
    assert advice.status == "withheld"
    assert "it is required, but not installed" in [one.error for one in advice.failures]


def test_what_the_engine_requires_and_fails_withholds_the_plan() -> None:
    def fails(*_: object) -> list[Veto]:
        raise RuntimeError("tired")

    for bad in (object(), toy("bad", answer=fails)):
        advice = Engine({**TOYS, "bad": bad}, require=["bad"]).advise(profile())
        assert advice.status == "withheld"
        assert row(advice, "upper", "light") == "no no no no no no no"
        assert Engine({**TOYS, "bad": bad}).advise(profile()).status == "degraded"


def test_a_profile_cannot_block_what_the_engine_requires_and_still_get_a_plan() -> None:
    advice = Engine(TOYS, require=["one"]).advise(profile('[plugins]\nblock = ["one"]'))
    assert (advice.status, states(advice)[0]) == ("withheld", ("one", "blocked", "profile"))
    assert [one.error for one in advice.failures] == ["it is required, but the profile blocks it"]


def test_a_profile_cannot_require_what_the_engine_does_not_allow_and_still_get_a_plan() -> None:
    advice = Engine(TOYS, allow=["one"]).advise(profile('[plugins]\nrequire = ["two"]'))
    assert (advice.status, states(advice)[1]) == ("withheld", ("two", "blocked", "engine"))
    assert [one.error for one in advice.failures] == ["it is required, but not among the plugins that are allowed here"]


def test_both_may_require_and_both_may_block() -> None:
    advice = Engine(TOYS, require=["one"]).advise(profile('[plugins]\nrequire = ["two"]'))
    assert advice.status == "complete"
    advice = Engine(TOYS, allow=["two"]).advise(profile('[plugins]\nblock = ["one"]'))
    assert states(advice) == [("one", "blocked", "engine"), ("two", "heard", None)]


@pytest.mark.parametrize("what", ["plugins", "allow", "require"])
def test_one_name_that_is_no_list_is_refused(what: str) -> None:
    with pytest.raises(TypeError, match="'one'"):
        Engine(**{what: "one"})  # type: ignore[arg-type]


def test_the_policy_does_not_depend_on_the_order_of_names() -> None:
    advices = [Engine(TOYS, allow=names).advise(profile()) for names in (["one", "x"], ["x", "one"])]
    assert to_json(advices[0]) == to_json(advices[1])


def test_the_settings_of_what_is_not_allowed_have_no_effect_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('[rules]\n"two/rule" = { off = "no time" }\n[[weeks]]\nstarts = 2026-11-23\n')
    advice = Engine(TOYS, allow=["one"]).advise(load_profile(path))
    told = "You switched two/rule off (no time), which has no effect: two is not allowed here."
    assert told in advice.assumed
