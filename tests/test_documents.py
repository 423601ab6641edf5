"""Documents in, documents out: the bytes of the command line, and what is wrong with its place."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from runrules import Engine, ProfileError, documents
from runrules.cli import app

PROFILE = Path(__file__).parents[1] / "examples" / "first-look.toml"


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def printed(*arguments: str) -> str:
    return CliRunner().invoke(app, [*arguments, "--format", "json"], "runrules").stdout


def test_an_advice_is_what_the_command_line_prints(engine: Engine) -> None:
    assert documents.advise(engine, PROFILE.read_bytes()) == printed("advise", str(PROFILE))


def test_a_check_is_what_the_command_line_prints(engine: Engine) -> None:
    assert documents.check(engine, PROFILE.read_text("utf-8"), name=str(PROFILE)) == printed("check", str(PROFILE))


def test_a_what_if_is_what_the_command_line_prints(engine: Engine) -> None:
    change = "swap wed with thu"
    assert documents.what_if(engine, PROFILE.read_bytes(), change) == printed("what-if", str(PROFILE), change)


def test_an_advice_can_stand_on_one_line(engine: Engine) -> None:
    assert "\n" not in documents.advise(engine, PROFILE.read_bytes(), indent=None).rstrip("\n")


def test_every_wrong_has_its_code_its_place_and_what_was_meant(engine: Engine) -> None:
    text = '{"weeks": [{"starts": "2026-11-23",\n  "tue": "easy 50mins", "wed/thu": "rest", "fri": "restt"}]}'
    with pytest.raises(ProfileError) as caught:
        documents.advise(engine, text)
    found = documents.wrongs(caught.value, text)
    assert [(one["code"], one["pointer"], one["line"], one["column"]) for one in found] == [
        ("P301", "/weeks/0/tue", 2, 16),
        ("P101", "/weeks/0/wed~1thu", 2, 25),
        ("P301", "/weeks/0/fri", 2, 52),
    ]
    assert json.loads(json.dumps(found)) == found


def test_what_only_the_rules_know_is_wrong_has_its_place_too(engine: Engine) -> None:
    text = 'weeks = [{ starts = 2026-11-23 }]\n[rules]\n"rest/fevr" = { off = "I feel fine" }\n'
    with pytest.raises(ProfileError) as caught:
        documents.advise(engine, text)
    found = documents.wrongs(caught.value, text)
    assert [(one["pointer"], one["line"], one["column"]) for one in found] == [("/rules/rest~1fevr", 3, 1)]
    assert "rest/fever" in found[0]["hint"]


def test_a_document_that_cannot_be_read_has_no_place_inside(engine: Engine) -> None:
    with pytest.raises(ProfileError) as caught:
        documents.advise(engine, b"x" * 1_000_001)
    (one,) = documents.wrongs(caught.value, b"")
    assert (one["code"], one["pointer"], one["line"], one["column"]) == ("P003", "", None, None)
