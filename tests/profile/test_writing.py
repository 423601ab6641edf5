"""Profiles written again: whatever is read, its TOML and its JSON are read as the same."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from hypothesis import given, settings
from tests.profiles_strategy import profiles

from runrules import Profile, parse_profile
from runrules.profile.writing import json_tables, toml_text


@given(profiles())
@settings(max_examples=150, deadline=None)
def test_a_profile_that_is_written_again_is_the_same(drawn: tuple[dict[str, Any], Profile]) -> None:
    raw, profile = drawn
    text = toml_text(raw)
    assert parse_profile(text, format="toml") == profile
    assert parse_profile(json.dumps(json_tables(tomllib.loads(text))), format="json") == profile


def test_a_profile_is_laid_out_as_people_write_it() -> None:
    raw = {
        "weeks": [{"starts": "2026-11-23", "tue": ["easy 50min", {"kind": "strength", "areas": ["legs"]}]}],
        "athlete": {"injuries": [{"site": "knee_itb"}], "name": 'Sam "S" O\\', "state": {"sleep_hours": 7.5}},
        "rules": {"key-sessions/day-before-heavy": {"guard_hours": 48}},
        "strength": {"minutes_by_day": {"tue": 20}},
        "today": "2026-11-23",
    }
    assert toml_text(raw) == (
        "today = 2026-11-23\n"
        "\n[[weeks]]\n"
        "starts = 2026-11-23\n"
        'tue = ["easy 50min", { kind = "strength", areas = ["legs"] }]\n'
        "\n[athlete]\n"
        'name = "Sam \\"S\\" O\\\\"\n'
        "\n[[athlete.injuries]]\n"
        'site = "knee_itb"\n'
        "\n[athlete.state]\n"
        "sleep_hours = 7.5\n"
        "\n[rules]\n"
        '"key-sessions/day-before-heavy" = { guard_hours = 48 }\n'
        "\n[strength]\n"
        "minutes_by_day = { tue = 20 }\n"
    )
