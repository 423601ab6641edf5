"""What a calendar says of pain and illness counts, however it is said; what a profile says of them is never lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from runrules.cli import run
from runrules.sources import Asked
from runrules.sources.calendars import read_calendar
from runrules.sources.people import hurting, ill, unplaced

from .helpers import calendar

TODAY = date(2026, 11, 24)
WEEK = (
    "DTSTART;VALUE=DATE:20261124\nSUMMARY:Easy run 45 min",
    "DTSTART;VALUE=DATE:20261126\nSUMMARY:Easy run 40 min",
    "DTSTART;VALUE=DATE:20261127\nSUMMARY:Strength heavy legs 45min",
    "DTSTART;VALUE=DATE:20261129\nSUMMARY:Long run 20 km",
)


def told(*entries: str) -> str:
    """What a calendar says of today: ``pfp 8``, ``? 9`` for a place that is not known, ``ill``."""
    events = read_calendar(calendar(*WEEK, *entries), "plan.ics", Asked(TODAY)).events
    hurts = [f"{one.site} {one.pain if one.pain is not None else '-'}" for one, _ in hurting(events, TODAY)]
    hurts += [f"? {one.pain if one.pain is not None else '-'}" for one in unplaced(events, TODAY)]
    return ", ".join([*hurts, *(["ill"] if ill(events, TODAY) else [])])


def entry(title: str, day: str = "20261124", more: str = "") -> str:
    return f"DTSTART;VALUE=DATE:{day}\n{more}SUMMARY:{title}"


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Foot pain 9/10", "? 9"),
        ("chest pain", "? -"),
        ("Knieschmerzen 8/10", "pfp 8"),
        ("Rückenschmerzen", "low_back -"),
        ("kniepijn", "pfp -"),
        ("rugpijn", "low_back -"),
        ("mal de dos", "low_back -"),
        ("mal di schiena", "low_back -"),
        ("broken foot", "? -"),
        ("ACL tear", "? -"),
        ("Surgery knee", "? -"),
        ("calf tear", "calf_tear_acute -"),
        ("Achilles rupture", "achilles_rupture -"),
        ("Hip stress reaction", "bsi_tibia -"),
        ("Easy run 5k - achilles hurts badly", "achilles_midportion -"),
        ("Easy run\\, shin splints", "mtss -"),
        ("Knee pain 2/10\\, back pain 8/10", "pfp 8, low_back 8"),
        ("Knee pain 2/10 morning\\, 8/10 evening", "pfp 8"),
        ("Fainting spell", "? -"),
        ("Fever but easy run 5k", "ill"),
        ("vomiting", "ill"),
        ("pneumonia", "ill"),
        ("Long run 20 km\\, no pain", ""),
        ("Knee pain prevention: hip strength", ""),
        ("Pain cave intervals 60 min", ""),
        ("Tempo 30 min\\, RPE 7/10", ""),
        ("Physio knee", ""),
        ("Doctor's surgery 10:00", ""),
        ("Hurt so good: hill repeats", ""),
        ("Foot pain", "? -"),
        ("Fußschmerzen", "? -"),
        ("Hüftschmerzen", "groin_hip -"),
        ("Sore legs\\, easy run 5k", ""),
        ("Sore knee / ankle 5/10", "pfp 5, ankle_sprain 5"),
        ("Easy run\\, no knee pain but achilles hurts 6/10", "achilles_midportion 6"),
        ("Knee pain gone\\, easy run 5k", ""),
        ("Easy run - back from injury", ""),
        ("Back to back long runs\\, hurts so good", ""),
        ("Rugby\\, sore shoulder", "shoulder -"),
        ("Fieber und Rückenschmerzen", "low_back -, ill"),
        ("Easy run\\, fever gone", ""),
        ("Easy run\\, no fever", ""),
        ("Cabin Fever 10k", ""),
    ],
)
def test_a_title_tells_what_hurts(title: str, meant: str) -> None:
    assert told(entry(title)) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Achilles pain 8/10 the whole way", "achilles_midportion 8"),
        ("Stop if your achilles hurts", ""),
        ("Effort 7/10 throughout, knees high", ""),
        ("Run it at 6/10", ""),
        ("RPE 6-7/10. Stop if you feel any pain.", ""),
        ("Week 3/10 of the block. Stop if it hurts.", ""),
        ("8/10 effort. This should hurt.", ""),
        ("Belastung 4/10. Bei Schmerzen abbrechen.", ""),
        ("RPE 6-7/10. Stop if your knee hurts.", ""),
        ("Calf raises: keep pain below 3/10", ""),
        ("Had chest pain at the end", "? -"),
    ],
)
def test_below_a_title_pain_has_a_word_and_a_number(text: str, meant: str) -> None:
    assert told(f"{entry('Easy run 5k')}\nDESCRIPTION:{text}") == meant


@pytest.mark.parametrize(
    ("lasts", "meant"),
    [("DURATION:P14D\n", "bsi_tibia 7"), ("DTEND;VALUE=DATE:20261204\n", "bsi_tibia 7"), ("DURATION:P3D\n", "")],
)
def test_an_entry_lasts_as_long_as_it_says_in_either_way(lasts: str, meant: str) -> None:
    assert told(entry("Stress fracture 7/10", "20261120", lasts)) == meant


def test_from_midnight_to_midnight_is_one_day() -> None:
    assert told("DTSTART:20261120T000000\nDTEND:20261121T000000\nSUMMARY:Stress fracture 7/10") == "bsi_tibia 7"


@pytest.mark.parametrize(
    ("title", "day", "meant"),
    [
        ("Achilles pain 8/10", "20261123", "achilles_midportion 8"),
        ("Achilles pain 8/10", "20261110", "achilles_midportion 8"),
        ("Achilles pain 8/10", "20261109", ""),
        ("Fever 39", "20261123", "ill"),
        ("Fever 39", "20261122", ""),
        ("Fever 39", "20261125", ""),
        ("Chest pain", "20261123", "? -"),
        ("Broken foot", "20261112", "? -"),
        ("Injured", "20261123", ""),
    ],
)
def test_one_day_of_pain_counts_for_two_weeks_and_one_of_fever_for_another_day(
    title: str, day: str, meant: str
) -> None:
    assert told(entry(title, day)) == meant


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.ics"
    path.write_text(calendar(*WEEK, entry("Achilles pain 8/10", more="DTEND;VALUE=DATE:20261130\n")))
    return path


NONE = "[athlete]\nstrength_since = 2025-05-04\n{}[[weeks]]\nstarts = 2026-11-23\n"


@pytest.mark.parametrize(
    ("known", "pain", "days"),
    [
        ("", "8", "1"),
        ('[[athlete.injuries]]\nsite = "achilles_midportion"\npain = 0\n', "8", "1"),
        ('[[athlete.injuries]]\nsite = "achilles_midportion"\npain = 3\ndays = 20\n', "8", "20"),
        ('[[athlete.injuries]]\nsite = "achilles_midportion"\npain = 9\ndays = 20\n', "9", "20"),
        ('[[athlete.injuries]]\nsite = "pfp"\npain = 0\n', "8", "1"),
    ],
)
def test_of_a_profile_and_a_calendar_the_worse_pain_counts(
    plan: Path, capsys: pytest.CaptureFixture[str], known: str, pain: str, days: str
) -> None:
    me = plan.with_name("me.toml")
    me.write_text(NONE.format(known))
    assert run(["import", str(plan), "--athlete", str(me), "--today", str(TODAY)]) == 0
    text = capsys.readouterr().out
    _, _, after = text.partition('site = "achilles_midportion"')
    lines = [line.partition("  #")[0] for line in after.splitlines()[1:3]]
    assert lines == [f"pain = {pain}", f"days = {days}"]
    assert text.count('"achilles_midportion"') == 1


@pytest.mark.parametrize(
    ("known", "status"), [("", 2), ('site = "wrist"\npain = 0\n', 2), ('site = "wrist"\npain = 2\n', 0)]
)
@pytest.mark.parametrize("command", ["check", "import"])
def test_an_old_injury_is_not_taken_for_a_hurt_without_a_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, known: str, status: int
) -> None:
    hurt, me = tmp_path / "hurt.ics", tmp_path / "me.toml"
    hurt.write_text(calendar(*WEEK[:2], entry("Injured", more="DTEND;VALUE=DATE:20261130\n")))
    me.write_text(NONE.format(known and f"[[athlete.injuries]]\n{known}"))
    assert run([command, str(hurt), "--athlete", str(me), "--today", str(TODAY)]) == status
    assert ("error[S005]" in capsys.readouterr().err) == (status == 2)


@pytest.mark.parametrize(
    ("known", "status"),
    [
        ('[[athlete.injuries]]\nsite = "shoulder"\npain = 1\n', 2),
        ('[[athlete.injuries]]\nsite = "bsi_foot"\npain = 7\n', 0),
        ('[athlete.state]\nsigns = ["chest_pain"]\n', 0),
    ],
)
def test_what_is_grave_is_not_taken_for_a_small_pain_and_is_no_session(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], known: str, status: int
) -> None:
    hurt, me = tmp_path / "hurt.ics", tmp_path / "me.toml"
    hurt.write_text(calendar(*WEEK[:2], entry("Chest pain", "20261124"), entry("Shoulder sore 1/10", "20261125")))
    me.write_text(NONE.format(known))
    assert run(["import", str(hurt), "--athlete", str(me), "--today", str(TODAY)]) == status
    told = capsys.readouterr()
    assert ("error[S005]" in told.err) == (status == 2)
    assert "strength upper" not in told.out


def test_of_an_older_profile_the_health_of_then_is_not_asked_for(tmp_path: Path) -> None:
    old, new = tmp_path / "old.toml", tmp_path / "new.toml"
    old.write_text("today = 2026-11-02\n" + NONE.format("weeks_postnatal = 37\n[athlete.state]\nfever = true\n"))
    new.write_text("today = 2026-11-23\n" + NONE.format("weeks_postnatal = 40\n") + 'tue = "easy 40min"\n')
    assert run(["import", str(new), str(old)]) == 0
    assert run(["import", str(old), str(new)]) == 0


@pytest.mark.parametrize(
    ("health", "named"),
    [
        ('[[athlete.injuries]]\nsite = "bsi_tibia"\npain = 6\n', "an injury (bsi_tibia)"),
        ('[[athlete.injuries]]\nsite = "pfp"\npain = 4\n', "an injury (pfp)"),
        ('[[athlete.injuries]]\nsite = "pfp"\npain = 2\nsigns = ["night_pain"]\n', "an injury (pfp)"),
        ("[athlete.state]\nfever = true\n", "a fever"),
        ('[athlete.state]\nsigns = ["chest_pain"]\n', "chest pain"),
        ('conditions = ["heart"]\n', "heart"),
        ("weeks_postnatal = 4\n", "weeks_postnatal"),
    ],
)
def test_health_that_one_profile_names_is_not_left_out_for_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], health: str, named: str
) -> None:
    week, base = tmp_path / "week.toml", tmp_path / "base.toml"
    week.write_text(NONE.format(health) + 'tue = "strength legs heavy 40min"\n')
    base.write_text(NONE.format('[[athlete.injuries]]\nsite = "pfp"\npain = 2\n'))
    for command in (["check", str(week), "--athlete", str(base)], ["import", str(base), str(week)]):
        assert run(command) == 2
        told = " ".join(capsys.readouterr().err.split())
        assert f"week.toml: error[S007]: it names {named}, which" in told
    assert run(["import", str(week), str(week)]) == 0
