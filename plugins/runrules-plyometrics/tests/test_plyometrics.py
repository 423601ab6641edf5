"""What plyometrics says of worked weeks, written out: when jumps are closed, how many there may be, and how."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TypeVar

import pytest

import runrules_plyometrics
from runrules import JUMPS, Cue, Favour, Limit, Notice, Prefer, Statement, Veto
from runrules.profile.words import SITES
from runrules.testing import Check, parametrize_with_checks, say

WEEK = '[[weeks]]\nstarts = 2026-11-23\nwed = "easy 50min"\nsun = "long 100min"\n'
PLANNED = WEEK + 'thu = "strength legs+jumps moderate 30min"\n'
TRAINED = "[athlete]\nstrength_since = 2026-05-04\nage = 35\n"
SMALL = ("pogo-hops", "rope-skipping")

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    said = say(runrules_plyometrics, text)
    return [one for one in said if one.rule.id == f"plyometrics/{rule}" and isinstance(one, kind)]


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'[rules]\n"plyometrics/{rule}" = {{ {inside} }}\n'


def injury(site: str, pain: int = 0, *signs: str) -> str:
    listed = ", ".join(f'"{sign}"' for sign in signs)
    return f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\nsigns = [{listed}]\n'


def lifted_for(weeks: int) -> str:
    return f"[athlete]\nstrength_since = {date(2026, 11, 23) - timedelta(weeks=weeks)}\nage = 35\n"


def earlier(*sessions: str) -> str:
    """Weeks before, the latest last, each with one strength session on Thursday, or none."""
    text = ""
    for back, session in zip(range(len(sessions), 0, -1), sessions, strict=True):
        days = dict.fromkeys(("mon", "tue", "wed", "fri", "sat", "sun"), "free") | {"thu": session}
        lines = "".join(f'{day} = "{what}"\n' for day, what in days.items())
        text += f"[[weeks]]\nstarts = {date(2026, 11, 23) - timedelta(weeks=back)}\n{lines}"
    return text


def opened(text: str) -> bool:
    return not [one for one in say(runrules_plyometrics, text) if isinstance(one, Veto)]


def limit(text: str) -> Limit:
    (found,) = ask("today = 2026-11-23\n" + text, "dose", Limit)
    return found


@parametrize_with_checks(runrules_plyometrics)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


@pytest.mark.parametrize(("weeks", "base", "is_open"), [
    (0, 4, False), (3, 4, False), (4, 4, True), (5, 6, False), (6, 6, True), (11, 12, False), (12, 12, True),
])  # fmt: skip
def test_jumps_are_closed_all_week_until_the_weeks_of_strength_are_there(weeks: int, base: int, is_open: bool) -> None:
    text = lifted_for(weeks) + setting("prerequisite", base_weeks=base) + WEEK
    found = ask(text, "prerequisite", Veto)
    assert [(one.work, one.dates) for one in found] == ([] if is_open else [(JUMPS, None)])


def test_the_words_name_the_weeks_and_what_to_be_able_to_do() -> None:
    (one,) = ask(lifted_for(3) + WEEK, "prerequisite", Veto)
    assert one.message == (
        "Jumps wait until you have 6 weeks of strength work (3 so far) and can do 20 calf raises and 10 hops on each"
        " leg without pain."
    )
    (new,) = ask(setting("prerequisite", single_leg_calf_raises=30, hops=5) + WEEK, "prerequisite", Veto)
    assert "(none so far) and can do 30 calf raises and 5 hops" in (new.message or "")


def test_closed_jumps_are_neither_recommended_nor_counted() -> None:
    for text in (lifted_for(3) + PLANNED, TRAINED + injury("pfp", 1) + PLANNED):
        assert {one.kind for one in say(runrules_plyometrics, text)} == {"veto"}


@pytest.mark.parametrize("site", [
    "bsi_tibia", "bsi_foot", "bsi_hip", "achilles_midportion", "achilles_insertional", "achilles_rupture", "plantar",
    "calf_strain", "calf_tear_acute", "mtss", "pelvic_floor", "patellar_tendon",
])  # fmt: skip
def test_these_pains_close_jumps_for_good(site: str) -> None:
    (one,) = ask(TRAINED + injury(site, 1) + PLANNED, "pain-veto", Veto)
    assert (one.work, one.dates, one.rule.severity) == (JUMPS, None, "hard")
    assert ask(TRAINED + injury(site, 0, "swelling") + PLANNED, "pain-veto", Veto)
    assert opened(TRAINED + injury(site) + PLANNED)
    cleared = "bone_stress" if site.startswith("bsi") else site
    assert opened(TRAINED + f'cleared = ["{cleared}"]\n' + injury(site, 1) + PLANNED)


@pytest.mark.parametrize(("site", "closes"), [
    ("pfp", True), ("itbs", True), ("hamstring_strain", True), ("low_back", True), ("knee_swelling", True),
    ("shoulder", False), ("wrist", False),
])  # fmt: skip
def test_any_other_pain_but_that_of_the_arms_closes_them_too(site: str, closes: bool) -> None:
    text = TRAINED + injury(site, 2) + PLANNED
    assert bool(ask(text, "prerequisite", Veto)) is closes
    assert not ask(text, "pain-veto", Veto)


@pytest.mark.parametrize(("trouble", "words"), [
    (injury("achilles_midportion", 3),
     "No jumps while your Achilles tendon hurts (3 of 10). Slow strength work is the way back."),
    (injury("mtss", 6), "No jumps while your shin hurts (6 of 10)."),
    (injury("mtss", 3, "pinpoint"), "No jumps: signs like these need a professional's look first."),
    (injury("bsi_hip", 2) + injury("plantar", 2),
     "No jumps: pain at the bones of the hip needs a professional's look first."),
    (injury("plantar", 2) + injury("calf_strain", 1),
     "No jumps while your calf and your heel hurt (2 of 10). Slow strength work is the way back."),
])  # fmt: skip
def test_words_for_pain_offer_nothing_where_a_professional_should_look(trouble: str, words: str) -> None:
    assert [one.message for one in ask(TRAINED + trouble + WEEK, "pain-veto", Veto)] == [words]


@pytest.mark.parametrize(("weeks", "closes"), [(8, True), (11, True), (12, False), (40, False)])
def test_jumps_wait_after_a_birth(weeks: int, closes: bool) -> None:
    text = TRAINED + f"weeks_postnatal = {weeks}\n" + WEEK
    assert bool(ask(text, "pain-veto", Veto)) is closes
    assert not ask(text, "with-strength", Prefer)


@pytest.mark.parametrize("site", SITES)
def test_every_pain_has_its_words_and_none_goes_by_its_id(site: str) -> None:
    for text in (injury(site, 1), injury(site, 7), injury(site, 0, "swelling"), injury(site, 2) + injury("pfp", 1)):
        for one in say(runrules_plyometrics, TRAINED + text + PLANNED):
            message = one.message or one.rule.message
            assert not re.search(r"_|\b(?:pfp|pht|itbs|mtss|bsi)\b|what hurts", message), message


def test_the_words_for_other_pains_are_plain() -> None:
    text = TRAINED + injury("pfp", 1) + injury("itbs", 2) + PLANNED
    (one,) = ask(text, "prerequisite", Veto)
    assert one.message == "Jumps wait while this is not settled: the outer side of your knee and your knee."


LIFT = "strength full moderate 30min done"


@pytest.mark.parametrize(("before", "is_open"), [
    ((LIFT, "free", "free", "free"), False),
    ((LIFT, "free", "free", "free", LIFT, LIFT), False),
    ((LIFT, "free", "free", "free", LIFT, LIFT, LIFT), True),
    ((LIFT, "free", LIFT), True),
    ((LIFT, "free", "free"), True),
])  # fmt: skip
def test_after_a_break_of_three_weeks_three_sessions_come_first(before: tuple[str, ...], is_open: bool) -> None:
    text = "today = 2026-11-23\n" + TRAINED + earlier(*before) + WEEK
    assert opened(text) is is_open


def missing(*kept: int) -> str:
    """Six weeks before, the first with a session, of which only these are written down (1 is the last)."""
    weeks = earlier(LIFT, *["free"] * 5).split("[[weeks]]")[1:]
    return "".join("[[weeks]]" + weeks[-one] for one in kept)


@pytest.mark.parametrize(("kept", "is_open"), [((6, 1), False), ((6,), False), ((6, 3), False), ((2, 1), True)])
def test_weeks_missing_after_a_session_in_the_file_count_as_a_break(kept: tuple[int, ...], is_open: bool) -> None:
    text = "today = 2026-11-23\n" + TRAINED + missing(*kept) + WEEK
    assert opened(text) is is_open
    for one in ask(text, "prerequisite", Veto):
        assert one.message == (
            "Your last strength session in the file is 39 days back, and weeks between are not in it: 3 sessions"
            " first, then jumps."
        )


@pytest.mark.parametrize(("day", "is_open"), [("mon", False), ("tue", True)])
def test_three_weeks_are_twenty_one_days(day: str, is_open: bool) -> None:
    text = "today = 2026-11-23\n" + TRAINED + earlier("free", "free", "free") + WEEK
    assert opened(text.replace(f'{day} = "free"', f'{day} = "{LIFT}"', 1)) is is_open


def test_forty_contacts_twice_a_week_are_the_start_however_long_one_has_lifted() -> None:
    one = limit(TRAINED + WEEK)
    assert (one.work, one.contacts, one.sessions, one.dates) == (JUMPS, 40, 2, None)
    assert one.message == (
        "About 40 small jumps in a session, twice a week at most. Quiet landings, full rest; give it 8 weeks before"
        " you judge it."
    )
    assert limit(TRAINED + earlier(*[LIFT] * 6) + WEEK).contacts == 40


JUMP = "strength legs+jumps moderate 30min done"


@pytest.mark.parametrize(("before", "number"), [
    ((JUMP, LIFT), 46), ((JUMP, JUMP), 53), ((JUMP, LIFT, JUMP), 53), ((JUMP,) * 6, 93),
])  # fmt: skip
def test_each_earlier_week_with_jumps_adds_a_step(before: tuple[str, ...], number: int) -> None:
    assert limit(TRAINED + earlier(*before) + WEEK).contacts == number


@pytest.mark.parametrize(("km", "effort", "number"), [
    (22, "long", 53), (22.5, "long", 46), (22.5, "race half C", 53), (30, "easy", 46),
])  # fmt: skip
def test_in_a_week_with_a_far_longer_run_the_contacts_do_not_grow(km: float, effort: str, number: int) -> None:
    before = earlier(JUMP, JUMP).replace('sun = "free"', 'sun = "long 20km"')
    now = PLANNED.replace("long 100min", f"{effort} {km}km")
    one = limit(TRAINED + before + now)
    assert one.contacts == number
    assert ("no more than last week" in (one.message or "")) is (number == 46)


def test_the_first_jumps_need_no_holding_back() -> None:
    before = earlier(LIFT, LIFT).replace('sun = "free"', 'sun = "long 10km"')
    one = limit(TRAINED + before + WEEK.replace("100min", "20km"))
    assert one.contacts == 40
    assert "last week" not in (one.message or "")


def test_the_steps_are_no_more_than_the_weeks_beyond_the_first() -> None:
    assert limit(lifted_for(7) + earlier(JUMP, JUMP, JUMP) + WEEK).contacts == 46


@pytest.mark.parametrize(("values", "number"), [
    ({"contacts_start": 20, "weekly_increase": 0.05, "contacts_max": 60}, 27),
    ({"contacts_start": 60, "weekly_increase": 0.25, "contacts_max": 140}, 140),
    ({"contacts_start": 60, "weekly_increase": 0.25, "contacts_max": 60}, 60),
])  # fmt: skip
def test_both_ends_of_the_contacts(values: dict[str, float], number: int) -> None:
    assert limit(TRAINED + setting("dose", **values) + earlier(*[JUMP] * 6) + WEEK).contacts == number


@pytest.mark.parametrize(("times", "word"), [(1, "once"), (3, "three times")])
def test_both_ends_of_the_sessions_a_week(times: int, word: str) -> None:
    one = limit(TRAINED + setting("dose", sessions_per_week=times, min_weeks=12) + WEEK)
    assert one.sessions == times
    assert f"{word} a week at most" in (one.message or "")
    assert "12 weeks" in (one.message or "")


HEALTH = '[strength]\ngoal = "health"\n'
MARATHON = '[[races]]\ndate = 2026-12-{}\ndistance = "marathon"\n'


@pytest.mark.parametrize(("text", "recommended"), [
    (TRAINED, True),
    (TRAINED + "[[races]]\ndate = 2027-01-31\ndistance = 'marathon'\n", True),
    (TRAINED + MARATHON.format(13), False),
    (TRAINED + MARATHON.format("06"), False),
    (TRAINED + HEALTH, False),
    (TRAINED + "[strength]\nsessions = 0\n", False),
    (TRAINED + injury("itbs"), False),
    (TRAINED + injury("wrist", 2), False),
    (TRAINED + 'conditions = ["heart"]\n', False),
    (TRAINED + '[athlete.state]\nsigns = ["missed_periods"]\n', False),
    (TRAINED + "[athlete.state]\nfever = true\n", False),
    (TRAINED.replace("35", "17"), False),
    (TRAINED.replace("35", "18"), True),
    (TRAINED.replace("age = 35\n", ""), True),
    (lifted_for(11).replace("35", "59"), True),
    (lifted_for(11).replace("35", "60"), False),
    (lifted_for(12).replace("35", "60"), False),
    (TRAINED.replace("35", "95"), False),
])  # fmt: skip
def test_jumps_are_recommended_to_the_sound_and_ready_alone(text: str, recommended: bool) -> None:
    found = ask(text + WEEK, "with-strength", Prefer)
    assert [(one.work, one.dates, one.points) for one in found] == ([(JUMPS, None, 1)] if recommended else [])
    if not recommended:
        assert {one.kind for one in say(runrules_plyometrics, text + WEEK)} <= {"veto"}


@pytest.mark.parametrize(("weeks", "age", "before", "recommended"), [
    (12, 60, True, True), (11, 60, True, False), (12, 60, False, False), (12, 59, False, True), (30, 95, True, True),
])  # fmt: skip
def test_from_60_on_jumps_go_on_but_do_not_begin(weeks: int, age: int, before: bool, recommended: bool) -> None:
    text = "today = 2026-11-23\n" + lifted_for(weeks).replace("35", str(age)) + earlier(JUMP if before else LIFT)
    assert bool(ask(text + WEEK, "with-strength", Prefer)) is recommended


@pytest.mark.parametrize(("race", "weeks", "before", "begins"), [
    ("2027-01-18", 8, (LIFT,), True),
    ("2027-01-17", 8, (LIFT,), False),
    ("2027-01-17", 8, (JUMP,), True),
    ("2027-01-04", 6, (LIFT,), True),
    ("2027-01-03", 6, (LIFT,), False),
    ("2027-02-15", 12, (LIFT,), True),
    ("2027-02-14", 12, (LIFT,), False),
])  # fmt: skip
def test_near_a_race_jumps_are_kept_but_not_begun(race: str, weeks: int, before: tuple[str, ...], begins: bool) -> None:
    text = "today = 2026-11-23\n" + TRAINED + f'[[races]]\ndate = {race}\ndistance = "half"\npriority = "A"\n'
    text += setting("dose", min_weeks=weeks) + earlier(*before) + WEEK
    assert bool(ask(text, "with-strength", Prefer)) is begins
    assert ask(text.replace('"A"', '"C"'), "with-strength", Prefer)


@pytest.mark.parametrize(("wishes", "days"), [
    ("minutes = 30", [None]),
    ("minutes = 29", []),
    ("minutes = 20\nminutes_by_day = { fri = 45 }", [(date(2026, 11, 27),)]),
    ("minutes_by_day = { mon = 20, tue = 20, wed = 20, thu = 20, fri = 20, sat = 20 }", [(date(2026, 11, 29),)]),
])  # fmt: skip
def test_a_short_session_has_no_room_for_jumps(wishes: str, days: list[object]) -> None:
    assert [one.dates for one in ask(TRAINED + f"[strength]\n{wishes}\n" + WEEK, "with-strength", Prefer)] == days


def test_planned_jumps_are_dosed_and_cued_though_not_recommended() -> None:
    text = TRAINED + injury("itbs") + PLANNED
    assert limit(text).contacts == 40
    assert ask(text, "fresh-first", Cue)
    assert not ask(text, "with-strength", Prefer)
    assert not ask(text, "with-strength", Notice)


def test_planned_jumps_without_leg_work_are_pointed_out() -> None:
    alone = WEEK + 'thu = "strength jumps moderate 15min"\n'
    (one,) = ask(TRAINED + HEALTH + alone, "with-strength", Notice)
    assert one.dates == (date(2026, 11, 26),)
    assert (one.message or "").startswith("Thursday's jumps stand without leg work.")


def test_jumps_come_first_and_only_for_who_can_hop() -> None:
    (fresh,) = ask(TRAINED + WEEK, "fresh-first", Cue)
    assert {*SMALL, "box-jump", "drop-jump", "bounding"} < {*fresh.exercises}
    assert fresh.message == "First in the session, while fresh; full rest between sets."
    (able,) = ask(TRAINED + setting("prerequisite", hops=20, single_leg_calf_raises=10) + WEEK, "prerequisite", Cue)
    assert able.exercises == fresh.exercises
    assert "10 calf raises and 20 hops on each leg without pain" in (able.message or "")


@pytest.mark.parametrize(("runs", "said"), [
    ('wed = "easy 50min 8km"\n', "6:15"),
    ('wed = "easy 50min 10km"\n', ""),
    ('wed = "easy 51min 10km"\n', "5:06"),
    ('wed = "easy 40min 10km"\nsun = "long 70min 10km"\n', "5:30"),
    ('wed = "tempo 60min 10km"\n', ""),
    ('wed = "easy 60min"\nsun = "long 16km"\n', ""),
])  # fmt: skip
def test_slower_runners_hear_that_small_jumps_are_for_them(runs: str, said: str) -> None:
    found = ask(TRAINED + "[[weeks]]\nstarts = 2026-11-23\n" + runs, "not-alone-slower", Favour)
    assert [(one.exercises, one.work) for one in found] == ([(SMALL, JUMPS)] if said else [])
    assert all(f"about {said} min/km" in (one.message or "") for one in found)


def test_the_pace_is_read_from_earlier_weeks_too() -> None:
    text = "today = 2026-11-23\n" + TRAINED + earlier("easy 60min 10km") + WEEK
    assert "6:00 min/km" in (ask(text, "not-alone-slower", Favour)[0].message or "")


def test_a_week_that_is_only_assumed_does_not_change_the_pace() -> None:
    text = "today = 2026-11-23\n" + TRAINED + earlier("easy 40min 10km") + WEEK.replace("50min", "60min 10km")
    assert not ask(text, "not-alone-slower", Favour)
