"""Where the scanners say a key or a value stands, the parser finds that key or value."""

import json
import math
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runrules.problems import Path
from runrules.profile.json_places import json_places
from runrules.profile.positions import Places, toml_places

HARD_TOML = [
    "",
    "# nothing but this",
    "a = 1 # b = 2\nb = 'x # y'\n",
    'a.b."c.d".\'e\' = 1\na . f = 2\n"\\u0061b" = 3',
    "[a]\n  x = 1\n[ a . b ] # c\ny=2\n[c]\n",
    "[[a]]\nx = 1\n[[a.b]]\ny = 1\n[[a.b]]\ny = 2\n[a.c]\nz = 3\n[[a]]\nx = 2\n[a.c]\nz = 4",
    "a = { b = 1, c = { d.e = [1, { f = 2 }] }, 'g' = '}' }\nh = 1",
    "a = [ # one\n 1, # two ]\n [ '2', \"]\" ],\n { b = 3 },\n]\nc = []\nd = {}",
    'a = """\nfirst "quoted" line \\\n   joined\n\\"""more"""\nb = \'\'\'\n# no comment\n[no.table]\n\'\'\'\nc = 1',
    'a = """two quotes""at the end"""""\nb = \'\'\'one\'\'\'\'\nc = ""\nd = \'\'\ne = """"""\nf = "\\\\"',
    "a = 2026-11-23\nb = 2026-11-23 10:00:00.5  # blank inside\nc = 10:00:00\nd = 2026-11-23T10:00:00Z\n",
    "a = 1_000\nb = 0xff\nc = -1.5e+3\nd = inf\ne = +nan\nf = true\n1234 = 1\n1.5 = 2\n-_- = 3",
    'a = "tab\\t, \\u00e9, \\U0001F600"\n\tb = [1,2 , 3 ]\t\n',
    "[[a]]\n[[a]]\n[b.c]\n[b]\nd = 1\n[b.e]\n",
    "[fruit]\napple.colour = 1\n[fruit.apple.taste]\nsweet = true\n",
]


def resolved(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def every_path(data: Any, path: Path = ()) -> list[Path]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [one for key, value in steps for one in ((*path, key), *every_path(value, (*path, key)))]


def same(one: Any, other: Any) -> bool:
    return one == other or (isinstance(one, float) and math.isnan(one) and math.isnan(other))


def check_toml(text: str) -> Places:
    data, places = tomllib.loads(text), toml_places(text)
    assert set(places) == set(every_path(data))
    for path, place in places.items():
        if place.value:
            assert same(tomllib.loads("x = " + text[slice(*place.value)])["x"], resolved(data, path))
        if place.key and place.value:
            assert tomllib.loads(text[slice(*place.key)] + " = 1") == {path[-1]: 1}
    return places


@pytest.mark.parametrize("text", HARD_TOML)
def test_every_span_of_a_hard_text_reads_as_its_value(text: str) -> None:
    check_toml(text)


def test_tables_stand_at_their_headers() -> None:
    text = HARD_TOML[5]
    places = check_toml(text)
    headers = {path: text[slice(*place.key)] for path, place in places.items() if place.key and not place.value}
    assert headers == {
        ("a",): "[[a]]",
        ("a", 0): "[[a]]",
        ("a", 0, "b"): "[[a.b]]",
        ("a", 0, "b", 0): "[[a.b]]",
        ("a", 0, "b", 1): "[[a.b]]",
        ("a", 0, "c"): "[a.c]",
        ("a", 1): "[[a]]",
        ("a", 1, "c"): "[a.c]",
    }


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=8)
KEYS = st.text("ab-1 .#=[\"'é\\", max_size=4)


def quoted(text: str) -> str:
    # JSON's escapes are TOML's, but for pairs of surrogates and DEL.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def literal(text: str) -> str:
    plain = all(char.isprintable() and char != "'" for char in text)
    return f"'{text}'" if plain else quoted(text)


def long_string(text: str) -> str:
    return '"""\n' + quoted(text)[1:-1] + '"""'


SCALARS = (
    st.integers(-(2**60), 2**60).map(str)
    | st.booleans().map(lambda value: str(value).lower())
    | st.dates().map(str)
    | st.datetimes().map(lambda value: value.isoformat(" "))
    | st.floats(allow_nan=False).map(str)
    | TEXTS.map(quoted)
    | TEXTS.map(literal)
    | TEXTS.map(long_string)
)
WRITTEN_KEYS = KEYS.map(quoted) | KEYS.map(literal) | st.sampled_from(["bare", "b-1", "_"])
SPACE = st.sampled_from(["", " ", "\t ", "\n", " # ] } , \" '''\n"])


@st.composite
def arrays(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    items = draw(st.lists(st.tuples(SPACE, values, SPACE), max_size=4))
    trailing = draw(st.sampled_from(["", ","]))
    end = trailing if items else ""
    return "[" + ",".join("".join(item) for item in items) + end + draw(SPACE) + "]"


@st.composite
def inline_tables(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    items = draw(st.lists(st.tuples(WRITTEN_KEYS, values), max_size=3, unique_by=lambda item: meaning(item[0])))
    return "{ " + " , ".join(f"{key}\t= {value}" for key, value in items) + " }"


def meaning(key: str) -> str:
    return next(iter(tomllib.loads(key + " = 1")))


VALUES = st.recursive(SCALARS, lambda inner: arrays(inner) | inline_tables(inner), max_leaves=6)


@st.composite
def documents(draw: st.DrawFn) -> str:
    text = ""
    for number in range(draw(st.integers(0, 4))):
        if number:
            header = f"t{number}.{draw(WRITTEN_KEYS)}"
            text += draw(st.sampled_from([f"[{header}]", f"[[{header}]]", f"[[ {header} ]]\n[[{header}]]"])) + "\n"
        pairs = draw(st.lists(st.tuples(WRITTEN_KEYS, VALUES), max_size=4, unique_by=lambda pair: meaning(pair[0])))
        text += "".join(f"{draw(st.sampled_from(['', '  ']))}{key} = {value} # end\n" for key, value in pairs)
    return text


@given(documents())
def test_every_span_of_any_toml_reads_as_its_value(text: str) -> None:
    check_toml(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
)


@given(JSON, st.sampled_from([None, 1]), st.booleans())
def test_every_span_of_any_json_reads_as_its_value(data: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    places = json_places(text)
    assert set(places) == {(), *every_path(data)}
    for path, place in places.items():
        assert place.value
        assert json.dumps(json.loads(text[slice(*place.value)])) == json.dumps(resolved(data, path))
        if place.key:
            assert json.loads(text[slice(*place.key)]) == path[-1]
