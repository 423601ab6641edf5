"""Advice as a page: sound, safe, readable by everyone, and laid out as meant in a browser."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import zlib
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve

from runrules import (
    EVERYTHING,
    LEGS,
    Advice,
    Engine,
    Notice,
    Profile,
    Source,
    Veto,
    advise,
    load_profile,
    parse_profile,
)
from runrules.formats import as_html, to_html
from tests.toys import RULE, START, TUE, advised, profile, rule, toy, week

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
STYLE = Path(as_html.__file__).with_name("page.css").read_text(encoding="utf-8")
VOID = {"meta", "wbr", "br", "link", "img", "input"}
CHROMIUM = shutil.which("chromium")
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")


class Read(HTMLParser):
    """A page as a browser would read it: tags with attributes and the path to them, and what each says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None], tuple[str, ...]]] = []
        self.words: list[tuple[tuple[str, ...], str]] = []
        self.path: list[str] = []
        self.feed(text)
        self.close()
        assert self.path == [], "everything that is opened is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs), tuple(self.path)))
        if tag not in VOID:
            self.path.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.path.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append((tuple(self.path), data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs, _ in self.tags if name == tag]

    def said(self, tag: str = "body") -> str:
        return " ".join("".join(words for path, words in self.words if tag in path).split())


def example(name: str) -> Advice:
    return advise(load_profile(next(path for path in EXAMPLES if path.stem == name)), "all")


each_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


@each_example
def test_every_example_is_a_whole_page_with_seven_days_a_week_and_all_its_sessions(path: Path) -> None:
    advice = advise(load_profile(path), "all")
    page = Read(to_html(advice))
    lifts = [lift for week in advice.weeks for day in week.days for lift in day.strength]
    classes = [attrs.get("class") or "" for _, attrs, _ in page.tags]
    assert sum(one.startswith("day") for one in classes) == 7 * len(advice.weeks)
    assert sum(one.startswith("card") for one in classes) == len(lifts)
    assert len(page.all("details")) == sum(bool(lift.blocks) for lift in lifts)


@each_example
def test_every_example_can_be_read_without_seeing_it(path: Path) -> None:
    page = Read(to_html(advise(load_profile(path), "all")))
    assert page.all("html") == [{"lang": "en"}]
    assert [len(page.all(one)) for one in ("h1", "main", "header", "footer", "title")] == [1, 1, 1, 1, 1]
    levels = [int(tag[1]) for tag, _, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [attrs["id"] for _, attrs, _ in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {one["href"] for one in page.all("a") if (one["href"] or "").startswith("#")} <= {f"#{one}" for one in ids}
    assert {attrs["aria-labelledby"] for _, attrs, _ in page.tags if "aria-labelledby" in attrs} <= set(ids)
    assert len(page.all("caption")) == len(page.all("table"))
    assert {one.get("scope") for one in page.all("th")} == {"row", "col"}


@each_example
def test_what_is_not_open_says_so_in_words_and_why_on_hover(path: Path) -> None:
    advice = advise(load_profile(path), "all")
    text = to_html(advice)
    shut = re.findall(r'<td class="(?:no|warn|after-run)"([^>]*)>(.*?)</td>', text)
    assert all(hover.startswith(' title="') and len(hover) > 30 for hover, _ in shut)
    assert {re.sub("<[^>]+>", "", words) for _, words in shut} <= {"×closed", "!with care", "~after the run"}


def test_the_policy_allows_the_style_of_the_page_and_nothing_else() -> None:
    text = to_html(example("race-week"))
    page = Read(text)
    (policy,) = [one["content"] for one in page.all("meta") if one.get("http-equiv") == "Content-Security-Policy"]
    assert page.said("style") == " ".join(STYLE.split())
    hashed = b64encode(sha256(STYLE.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    assert not page.all("script")
    assert not [attrs for _, attrs, _ in page.tags for name in attrs if name == "style" or name.startswith("on")]
    assert "url(" not in STYLE
    assert "@import" not in STYLE


def week_after() -> Profile:
    return parse_profile(week(START + timedelta(7)))


def test_nothing_from_a_profile_or_a_plugin_becomes_markup_or_a_dangerous_link() -> None:
    evil = "</style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;"
    sources = (Source("a", evil, "javascript:alert(1)"), Source("b", "B", f'https://x.example/"{evil}'))
    bad = evolve(rule("toy/bad", message=evil), sources=sources)
    top = f'[[races]]\ndate = 2026-11-29\ndistance = "half"\nname = {json.dumps(evil)}\n'
    veto, seen, care = Veto(bad, LEGS, (TUE,)), Notice(bad, evil, "referral"), Notice(bad, evil, "warning")
    engine = Engine({"toy": toy("toy", veto, seen, care)})
    later = evolve(profile(top=top), weeks=(*profile(tue="strength legs").weeks, *week_after().weeks))
    page = Read(to_html(engine.advise(later, "all")))
    assert f"A: {' '.join(evil.split())}" in page.said("nav")
    assert not page.all("script")
    assert not page.all("img")
    assert all((one["href"] or "").startswith(("#", "https://")) for one in page.all("a"))
    assert page.said().count("<script>alert(1)</script>") >= 4


def test_what_was_not_heard_and_referrals_come_before_the_weeks() -> None:
    def lost(*_: object) -> list:
        raise RuntimeError("no luck")

    warned = toy("toy", Notice(RULE, "See a doctor.", "referral"), Notice(RULE, "Take care.", "warning"))
    engine = Engine({"toy": warned, "lost": toy("lost", answer=lost, closes=EVERYTHING)})
    said = Read(to_html(engine.advise(profile()))).said()
    order = ["NOT HEARD: lost", "INCOMPLETE", "SEE A PROFESSIONAL: See a doctor.", "Week of", "Warning: ! Take care."]
    places = [said.index(words.replace("! ", "")) for words in order]
    assert places == sorted(places)


def test_key_runs_are_strong_and_say_so_and_a_dropped_session_says_so() -> None:
    page = Read(to_html(advised(Veto(RULE, EVERYTHING), tue="strength legs", wed="tempo 40min", thu="easy 40min")))
    assert page.said("strong") == "Boldtempo 40 min"
    assert "tempo 40 min key run" in page.said("li")
    assert page.said("h4") == "Dropped: Legs moderate"


def test_without_a_required_plugin_no_day_is_shown_as_open() -> None:
    page = Read(to_html(Engine({"toy": toy("toy")}).advise(profile(top='plugins = { require = ["gone"] }'))))
    assert "NO PLAN" in page.said("section")
    assert not page.all("table")


def test_while_runs_wait_nothing_is_put_after_them() -> None:
    page = Read(to_html(example("sore-spot-on-the-shin")))
    assert not [
        attrs for tag, attrs, _ in page.tags if tag in ("td", "li") and "after-run" in (attrs.get("class") or "")
    ]
    assert "wait until seen" in page.said("li")


@pytest.mark.parametrize("form", ["markdown", "ics", "html"])
def test_the_same_bytes_come_out_whatever_the_hash_seed(form: str) -> None:
    path = next(path for path in EXAMPLES if path.stem == "marathon-season")
    command = [sys.executable, "-m", "runrules", "advise", str(path), "--all", "--format", form]
    found = [
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    ]
    assert found[0] == found[1]
    assert len(found[0]) > 5_000


def colours(scheme: str) -> dict[str, tuple[float, float, float]]:
    """The named colours of the light or the dark page, each part from 0 to 1."""
    blocks = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    names = dict(re.findall(r"--([a-z]+): #([0-9a-f]+);", blocks[0]))
    if scheme == "dark":
        names |= dict(re.findall(r"--([a-z]+): #([0-9a-f]+);", blocks[1]))
    whole = {name: value if len(value) == 6 else "".join(2 * one for one in value) for name, value in names.items()}
    return {
        name: (int(value[:2], 16) / 255, int(value[2:4], 16) / 255, int(value[4:], 16) / 255)
        for name, value in whole.items()
    }


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """How far two colours stand apart, as WCAG 2 counts it."""

    def light(colour: tuple[float, ...]) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_is_behind_it(scheme: str) -> None:
    named = colours(scheme)
    pairs = [
        *[("ink", behind) for behind in ("paper", "card", "alert", "care", "shut", "hatch")],
        *[("soft", behind) for behind in ("paper", "card")],
        *[("link", behind) for behind in ("paper", "card", "care")],
    ]
    assert {
        pair: round(contrast(named[pair[0]], named[pair[1]]), 1)
        for pair in pairs
        if contrast(named[pair[0]], named[pair[1]]) < 4.5
    } == {}
    assert contrast(named["alarm"], named["paper"]) >= 3
    assert contrast(named["edge"], named["paper"]) >= 3


def browse(*options: str) -> bytes:
    """Run the browser without a window; give what it prints."""
    command = [CHROMIUM or "", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options]
    return subprocess.run(command, capture_output=True, timeout=120, check=True).stdout


#: What a script measures in a frame of the page: its width, the columns of the board, and what is too wide.
_MEASURE = """<pre id="found"></pre><iframe id="f" style="border:0;width:WIDTHpx;height:900px" srcdoc="PAGE"></iframe>
<script>f.onload = () => {
  const d = f.contentDocument, w = f.contentWindow, style = (one) => w.getComputedStyle(one);
  const link = d.querySelector('.closings a'), tip = link.parentNode.querySelector('.tip');
  const hidden = style(tip).visibility; link.focus();
  found.textContent = JSON.stringify({
    width: d.documentElement.scrollWidth,
    columns: style(d.querySelector('.board')).gridTemplateColumns.split(' ').length,
    hatched: style(d.querySelector('td.no')).backgroundImage.startsWith('repeating-linear-gradient'),
    key: style(d.querySelector('.key strong')).fontWeight,
    before: hidden, after: style(tip).visibility,
  });
}</script>"""


def measured(tmp_path: Path, width: int) -> dict[str, object]:
    page = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", to_html(example("marathon-season")))
    frame = page.replace("&", "&amp;").replace('"', "&quot;")
    file = tmp_path / "frame.html"
    file.write_text(_MEASURE.replace("WIDTH", str(width)).replace("PAGE", frame), encoding="utf-8")
    printed = browse("--window-size=1400,1000", "--virtual-time-budget=10000", "--dump-dom", file.as_uri()).decode()
    (found,) = re.findall(r'<pre id="found">(.*?)</pre>', printed)
    return dict(json.loads(found))


@pytest.mark.slow
@in_a_browser
@pytest.mark.parametrize(("width", "columns"), [(360, 1), (700, 7), (1200, 7)])
def test_the_board_has_seven_columns_or_one_and_nothing_is_wider_than_the_page(
    tmp_path: Path, width: int, columns: int
) -> None:
    found = measured(tmp_path, width)
    beside = "hidden" if columns == 7 else "visible"
    assert found == {
        "width": width,
        "columns": columns,
        "hatched": True,
        "key": "700",
        "before": beside,
        "after": "visible",
    }


def pixels(png: bytes) -> Iterator[bytes]:
    """The rows of an image, filtered as they are in the file, each with its filter byte."""
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    data, place = b"", 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += 12 + length
    rows = zlib.decompress(data)
    step = 1 + width * depth // 8 * {2: 3, 6: 4}[kind]
    yield from (rows[row * step : (row + 1) * step] for row in range(height))


@pytest.mark.slow
@in_a_browser
@pytest.mark.parametrize(("scheme", "paper"), [("light", (255, 255, 255)), ("dark", (20, 23, 26))])
@pytest.mark.parametrize("width", [360, 1200])
def test_a_browser_draws_the_page_by_day_and_by_night(
    tmp_path: Path, width: int, scheme: str, paper: tuple[int, int, int]
) -> None:
    file, shot = tmp_path / "page.html", tmp_path / "page.png"
    file.write_text(to_html(example("race-week")), encoding="utf-8")
    dark = ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    browse(*dark, f"--window-size={width},900", f"--screenshot={shot}", file.as_uri())
    png = shot.read_bytes()
    assert struct.unpack(">II", png[16:24]) == (width, 900)
    rows = list(pixels(png))
    assert tuple(rows[0][1:4]) == paper
    assert len(set(rows)) > 200, "there is something on it"
