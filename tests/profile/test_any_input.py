"""Whatever comes in, a profile or a ProfileError with places comes out."""

import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from runrules.problems import ProfileError
from runrules.profile import parse_profile

from .test_reading import EVERYTHING, as_json

PLACED = re.compile(r"p:[1-9][0-9]*:[1-9][0-9]*: error\[P[0-9]{3}\]: ")
SCRAPS = st.sampled_from(
    [*"\"'[]{}=.,#\\\n\r\0é\u202e", "'''", '"""', "true", "nan", "= 3\n", "[[weeks]]\n", "9999-12-31"]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["easy", "2026-11-23", "race"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["effort", "kind", "areas", "date", "site", "off", "a/b", "mon"]), inner)
    ),
    max_leaves=6,
)


def refused_with_places(text: str | bytes) -> None:
    report, count = told(text)
    blocks = report.split("\n\n") if report else []
    assert len(blocks) == count
    assert all(PLACED.match(block) for block in blocks)
    assert all(line.isprintable() for line in report.splitlines())


def told(text: str | bytes) -> tuple[str, int]:
    try:
        parse_profile(text, "p")
    except ProfileError as error:
        return str(error), len(error.problems)
    return "", 0


@given(st.binary() | st.text())
def test_any_bytes_and_any_text(data: bytes | str) -> None:
    refused_with_places(data)


@given(st.sampled_from([EVERYTHING, as_json(EVERYTHING)]), st.data(), st.text(max_size=4) | SCRAPS)
@settings(max_examples=300)
def test_a_good_profile_with_something_in_its_midst(good: str, data: st.DataObject, scrap: str) -> None:
    first = data.draw(st.integers(0, len(good)))
    last = data.draw(st.integers(first, min(len(good), first + 9)))
    refused_with_places(good[:first] + scrap + good[last:])


@given(st.data(), VALUES)
@settings(max_examples=300)
def test_a_good_profile_with_another_value_somewhere(data: st.DataObject, value: Any) -> None:
    profile = json.loads(as_json(EVERYTHING))
    table: Any = profile
    while True:
        key = data.draw(st.sampled_from(sorted(table) if isinstance(table, dict) else range(len(table))))
        if not isinstance(table[key], dict | list) or not table[key] or data.draw(st.booleans()):
            break
        table = table[key]
    table[key] = value
    refused_with_places(json.dumps(profile))


@given(
    st.lists(
        st.sampled_from("easy race strength legs+core 50min 45-60min 12km 5k A am key done descent 600m 1h".split())
    )
)
def test_any_words_as_a_session(words: list[str]) -> None:
    refused_with_places(json.dumps({"weeks": [{"starts": "2026-11-23", "mon": " ".join(words)}]}))
