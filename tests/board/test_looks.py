"""How the page looks and is read aloud: wide, narrow, dark and on paper; and what it may load and run."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .visitor import BOARD, FRI, THU, Visitor

WIDE, MIDDLE, NARROW = (1280, 900), (768, 1000), (360, 740)
SCROLLS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
DARK = "getComputedStyle(document.body).backgroundColor"


def shot(visitor: Visitor, path: Path) -> None:
    visitor.page.screenshot(path=str(path), full_page=True)
    assert path.stat().st_size > 10_000


def resize(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.page.set_viewport_size({"width": size[0], "height": size[1]})


def test_seven_columns_on_a_wide_page_and_a_list_of_days_on_a_narrow_one(visitor: Visitor, tmp_path: Path) -> None:
    visitor.start("marathon-season")
    for size, columns in ((WIDE, 7), (MIDDLE, 1), (NARROW, 1)):
        resize(visitor, size)
        boxes = [one.bounding_box() for one in visitor.page.locator("li.day").all()]
        assert len({round(box["x"]) for box in boxes}) == columns
        scrolls, room = visitor.page.evaluate(SCROLLS)
        assert scrolls <= room, f"the page scrolls sideways at {size[0]}"
        shot(visitor, tmp_path / f"{size[0]}.png")


@pytest.mark.parametrize("opens", [".run.key .title", "strength-card .title", ".closing"])
def test_what_opens_fits_a_narrow_page(visitor: Visitor, opens: str) -> None:
    resize(visitor, NARROW)
    visitor.start()
    visitor.page.locator(opens).first.click()
    sheet = visitor.page.locator("#sheet")
    assert sheet.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    assert sheet.bounding_box()["width"] <= 360


def test_a_finger_drags_by_the_grip_and_scrolls_by_the_rest_of_a_card(visitor: Visitor) -> None:
    visitor.start()
    touch = "(one) => getComputedStyle(one).touchAction"
    assert visitor.run(THU).locator(".grip").evaluate(touch) == "none"
    assert visitor.run(THU).evaluate(touch) == "auto"
    box = visitor.run(THU).locator(".grip").bounding_box()
    assert min(box["width"], box["height"]) >= 24


def test_the_page_is_dark_where_the_reader_wants_it(visitor: Visitor, tmp_path: Path) -> None:
    visitor.start()
    light = visitor.page.evaluate(DARK)
    visitor.page.emulate_media(color_scheme="dark")
    dark = visitor.page.evaluate(DARK)
    assert max(map(int, re.findall(r"\d+", dark))) < 60 < 200 < min(map(int, re.findall(r"\d+", light)))
    shot(visitor, tmp_path / "dark.png")


def test_a_week_is_printed_on_one_page_with_all_reasons_and_no_controls(visitor: Visitor, tmp_path: Path) -> None:
    for name in ("marathon-season", "sore-achilles", "no-open-day"):
        visitor.start(name)
        pdf = visitor.page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, name
    visitor.page.emulate_media(media="print")
    controls = visitor.page.locator(".top, .grip, .step, phase-strip, #answer, dialog, .tries, .skip")
    assert all(one.is_hidden() for one in controls.all())
    paper = visitor.page.locator(".below").inner_text()
    assert "Reasons" in paper
    for words in visitor.page.locator(".closing").all_text_contents():
        squares = words.split(": ")[1]
        assert squares in paper, words
    shot(visitor, tmp_path / "print.png")


def test_nothing_moves_by_itself_for_those_who_want_less_motion(visitor: Visitor) -> None:
    visitor.page.emulate_media(reduced_motion="reduce")
    visitor.start()
    for place in ("button", "run-card", "strength-card"):
        moves = visitor.page.locator(place).first.evaluate("(one) => getComputedStyle(one).transitionDuration")
        assert moves == "0s"


def test_every_control_has_a_name_and_is_reached_in_the_order_of_the_page(visitor: Visitor) -> None:
    visitor.start()
    visitor.page.locator("body").evaluate("(one) => { one.tabIndex = -1; one.focus(); }")
    reached = []
    for _ in range(60):
        visitor.page.keyboard.press("Tab")
        reached.append(
            visitor.page.evaluate("document.activeElement.getAttribute('data-key') || document.activeElement.id")
        )
        outline = visitor.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none" or reached[-1] in ("file", ""), reached[-1]
    cards = [key for key in dict.fromkeys(reached) if key.startswith(("run/", "lift/")) and key.endswith("/open")]
    assert cards == sorted(cards, key=lambda key: (key.split("/")[1], key.startswith("lift/")))
    assert len(cards) == 7
    assert reached.index("save") < reached.index("week-2026-11-23") < reached.index(cards[0])


def test_headings_and_landmarks_tell_the_page(visitor: Visitor) -> None:
    visitor.start()
    tree = visitor.page.locator("body").aria_snapshot()
    for line in (
        '- heading "runrules Strength for your running week" [level=1]',
        '- heading "Week of Mon 23 Nov 2026" [level=2]',
        '- heading "Tuesday 24 Nov" [level=3]',
        "- 'button \"Strength: Upper+core, Tuesday 24 Nov\"'",
        '- button "Move intervals 60 min, Tuesday"',
        '- table "What is open on Tuesday 24 Nov"',
        '- cell "closed"',
    ):
        assert line in tree, tree


STATES: dict[str, Any] = {
    "welcome": lambda visitor: None,
    "week": lambda visitor: visitor.start("marathon-season"),
    "referral": lambda visitor: visitor.start("sore-spot-on-the-shin"),
    "session": lambda visitor: (visitor.start(), visitor.lift(FRI).locator(".title").click()),
    "answer": lambda visitor: (visitor.start(), visitor.drag(visitor.run(THU), FRI)),
    "problems": lambda visitor: visitor.load("weeks = 7"),
}


@pytest.mark.parametrize("state", STATES)
def test_an_accessibility_check_finds_nothing(visitor: Visitor, state: str) -> None:
    axe = import_module("axe_playwright_python.sync_playwright")  # it has no types
    visitor.page.emulate_media(reduced_motion="reduce")
    STATES[state](visitor)
    for size, scheme in ((WIDE, "light"), (NARROW, "dark")):
        resize(visitor, size)
        visitor.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found = axe.Axe().run(visitor.page).response["violations"]
        told = [(one["id"], [node["html"][:200] + node["failureSummary"] for node in one["nodes"]]) for one in found]
        assert told == [], (scheme, size)


def test_the_policy_of_the_page_bites(visitor: Visitor) -> None:
    asks = []
    visitor.page.on("request", lambda one: asks.append(one.url))
    blocked = visitor.page.evaluate("""async () => {
      const tried = {};
      const attempt = async (name, act) => {
        try { await act(); tried[name] = "done"; } catch (error) { tried[name] = error.name; }
      };
      await attempt("markup", () => { document.body.innerHTML = "<b>x</b>"; });
      await attempt("another policy", () => trustedTypes.createPolicy("other", { createHTML: (text) => text }));
      await attempt("elsewhere", () => fetch("https://example.org/"));
      await attempt("a worker", () => new Worker("/board/words.js"));
      const script = document.createElement("script");
      script.append("window.ran = true");
      await attempt("a script", () => document.head.append(script));
      const box = document.createElement("p");
      box.setAttribute("style", "color: rgb(1, 2, 3)");
      document.body.append(box);
      tried.style = getComputedStyle(box).color;
      box.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [tried, window.ran === undefined, violations.length];
    }""")
    tried, silent, violations = blocked
    assert tried["markup"] == tried["another policy"] == tried["elsewhere"] == tried["a worker"] == "TypeError"
    assert tried["style"] != "rgb(1, 2, 3)"
    assert silent
    assert violations >= 4
    assert all(url.startswith(visitor.service.address) for url in asks if not url.startswith("https://example.org"))
    visitor.visit()  # and the page itself is as it was
    visitor.forget()


def test_the_page_loads_nothing_from_elsewhere_and_reads_no_markup() -> None:
    for path in [*BOARD.glob("*.js"), BOARD / "index.html", BOARD / "style.css"]:
        text = path.read_text()
        for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", 'setAttribute("style"'):
            assert word not in text, path.name
        assert not re.search(r"https?://(?!www\.w3\.org)[a-z]", text), path.name
