"""A changed profile is its writer's own: only the lines of changed days are other ones, and no comment is lost."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

import pytest

from runrules import parse_profile
from runrules.models import DAYS
from runrules.profile.text import parse
from runrules.profile.writing import json_tables, toml_text
from runrules.testing import drawing

from .visitor import FIVE, FRI, MON, SAT, TUE, WED, Visitor, example

CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@coach
DTSTART;VALUE=DATE:20261124
SUMMARY:Run 40min
END:VEVENT
BEGIN:VEVENT
UID:2@coach
DTSTART;VALUE=DATE:20261127
SUMMARY:Tempo 40min
END:VEVENT
END:VCALENDAR
"""

OWN = """\
# Anna's winter   (half on 14 March)
today    = 2026-11-23          # a Monday
[athlete]  # who
strength_since = 2026-05-04
equipment = [
  'dumbbell',  # two of them
  "band",
]

[[weeks]]  # the first
starts = 2026-11-23
tue = 'intervals 60min'   # track, with the "club"
wed = "free"  # children's day
sat = [  # the long day
  "easy 40min",  # to the hall
  # an hour between
  "mobility 20min",
]
sun = "long 100min"

[[weeks]]
starts = 2026-11-30
tue = "tempo 40min"  # alone
"""

_TWICE = """async (asked) => {
  const { rewritten } = await import("/board/rewriting.js");
  const found = [];
  for (const [text, before, after] of asked) found.push(await rewritten(text, before, after));
  return found;
}"""


def test_a_move_changes_the_lines_of_its_days_and_nothing_else(visitor: Visitor) -> None:
    visitor.load(OWN)
    visitor.drag(visitor.run(SAT), WED)
    make(visitor)
    assert visitor.saved() == OWN.replace(
        'wed = "free"  # children\'s day\n', '# children\'s day\nwed = "easy 40min"  # to the hall\n'
    ).replace(
        'sat = [  # the long day\n  "easy 40min",  # to the hall\n  # an hour between\n  "mobility 20min",\n]\n',
        '# the long day\n# an hour between\nsat = "mobility 20min"\n',
    )
    visitor.page.keyboard.press("Control+z")
    assert visitor.saved() == OWN


def test_a_day_that_the_file_left_out_is_written_into_its_week_in_its_place(visitor: Visitor) -> None:
    visitor.load(OWN)
    visitor.drag(visitor.run(TUE), FRI)
    make(visitor)
    assert visitor.saved() == OWN.replace(
        "tue = 'intervals 60min'   # track, with the \"club\"\n", 'tue = "free"\n'
    ).replace("children's day\n", 'children\'s day\nfri = "intervals 60min"  # track, with the "club"\n')


def test_a_run_that_comes_to_another_keeps_its_comment_beside_it(visitor: Visitor) -> None:
    visitor.load(example(FIVE).replace('sat = "easy 40min"', 'sat = "easy 40min"  # parkrun, slowly'))
    visitor.drag(visitor.run(SAT), WED)
    make(visitor)
    assert 'wed = [\n  "easy 50min",\n  "easy 40min",  # parkrun, slowly\n]\n' in visitor.saved()


def test_a_guess_goes_with_its_session(visitor: Visitor) -> None:
    visitor.load(CALENDAR, "plan.ics")
    visitor.drag(visitor.run(TUE), WED)
    make(visitor)
    guess = "guessed: easy, because nothing says how hard"
    assert guess in visitor.day(WED).inner_text()
    assert "guessed" not in visitor.day(TUE).inner_text()
    assert re.search(f'^wed = "easy 40min" {{2}}# {guess}', visitor.saved(), re.MULTILINE)
    visitor.press("Undo")
    assert guess in visitor.day(TUE).inner_text()


def test_lines_keep_the_ends_that_they_had(visitor: Visitor) -> None:
    visitor.load(OWN.replace("\n", "\r\n"))
    visitor.drag(visitor.run(TUE), FRI)
    make(visitor)
    with visitor.page.expect_download() as found:
        visitor.page.click("#save")
    saved = found.value.path().read_bytes()
    assert b'fri = "intervals 60min"' in saved
    assert saved.count(b"\n") == saved.count(b"\r\n") == OWN.count("\n") + 1


def test_what_is_written_as_no_lines_of_days_is_written_anew(visitor: Visitor) -> None:
    visitor.load('today = 2026-11-23\nweeks = [{ starts = 2026-11-23, tue = "easy 40min" }]  # all of it\n')
    visitor.drag(visitor.run(TUE), WED)
    make(visitor)
    assert visitor.saved().endswith('[[weeks]]\nstarts = 2026-11-23\ntue = "free"\nwed = "easy 40min"\n')


MISLEADING = '''\
today = 2026-11-23
weeks = [{ starts = 2026-11-23, tue = "easy 40min" }]
[[races]]
date = 2027-03-14
distance = "half"
name = """\\
[[weeks]]"""
'''


def test_a_text_that_only_looks_like_days_is_left_alone(visitor: Visitor) -> None:
    visitor.load(MISLEADING)
    visitor.drag(visitor.run(TUE), WED)
    make(visitor)
    saved, before = visitor.saved(), parse_profile(MISLEADING)
    assert saved.startswith("# Written by the week board of runrules.\n")
    assert parse_profile(saved).athlete.races == before.athlete.races
    assert [day.runs != () for day in parse_profile(saved).weeks[0].days[1:3]] == [False, True]


def test_guesses_are_told_at_the_top_where_their_lines_could_not_be_kept(visitor: Visitor) -> None:
    race = '[[races]]\ndate = 2027-03-14\ndistance = "half"\nname = """\\\n[[weeks]]"""\n'
    visitor.load(f'today = 2026-11-23\n{race}[[weeks]]\nstarts = 2026-11-23\ntue = "easy 40min"  # guessed: easy\n')
    visitor.drag(visitor.run(TUE), WED)
    make(visitor)
    assert "# As it was opened: Guessed: easy: Tue 24 Nov 2026." in visitor.saved()


@pytest.mark.parametrize(("day", "to", "first"), [(TUE, MON, "alone"), (MON, TUE, "with the club")])
def test_of_two_that_are_the_same_each_keeps_its_own_comment(visitor: Visitor, day: str, to: str, first: str) -> None:
    visitor.load(
        "today = 2026-11-23\n[[weeks]]\nstarts = 2026-11-23\n"
        'mon = "easy 40min"  # alone\ntue = "easy 40min"  # with the club\nwed = "free"\n'
    )
    visitor.drag(visitor.run(day), to)
    make(visitor)
    name, second = "mon" if to == MON else "tue", "with the club" if first == "alone" else "alone"
    assert f'{name} = [\n  "easy 40min",  # {first}\n  "easy 40min",  # {second}\n]\n' in visitor.saved()


def test_nothing_changes_while_nobody_can_look_whether_the_text_is_right(visitor: Visitor) -> None:
    visitor.load(OWN)
    visitor.page.route("**/v1/profile", lambda route: route.fulfill(status=503, json={"detail": "Busy."}))
    visitor.drag(visitor.run(TUE), FRI)
    assert "Not made" in visitor.answer()
    assert visitor.saved() == OWN
    visitor.forget()


def test_whatever_days_change_the_text_reads_as_the_profile_and_keeps_every_remark(visitor: Visitor) -> None:
    asked = [drawn(Random(seed)) for seed in range(60)]
    visitor.visit()
    for (text, _, after), made in zip(asked, visitor.page.evaluate(_TWICE, asked), strict=True):
        assert made, text
        assert json_tables(parse(made, "toml", "made")) == after, text
        assert sorted(re.findall("# remark [0-9]+", made)) == sorted(re.findall("# remark [0-9]+", text)), text


def drawn(dice: Random) -> tuple[str, Any, Any]:
    """A profile with a remark behind each line, as text and tables, and its tables after some days were changed."""
    parse_profile(json.dumps(before := drawing.tables(dice)))
    before["weeks"] = [{**week, "sun": ["easy 30min", "strength core 20min"]} for week in before["weeks"]]
    lines = toml_text(before).split("\n")
    text = "\n".join(f"{line}  # remark {place}" if line else line for place, line in enumerate(lines))
    before = json_tables(parse(text, "toml", "drawn"))
    after = json.loads(json.dumps(before))
    for week in after["weeks"]:
        one, other = dice.sample(DAYS, 2)
        week[one], week[other] = week.get(other, "free"), week.get(one, "free")
        third = dice.choice(DAYS)
        held = week.get(third, "free")
        week[third] = ["recovery 25min", held] if isinstance(held, str) and held not in ("free", "rest") else "rest"
    return text, before, after


def make(visitor: Visitor) -> None:
    """Make the change that was begun, whether it is asked about or not."""
    visitor.page.locator("#changed, #answer").locator("visible=true").first.wait_for()
    if visitor.page.locator("#answer").is_visible():
        visitor.press("Make the change")
