"""The season as a small chart: what it shows, when it is there, and two marathon blocks that a coach would sign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from attrs import evolve

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    LEGS,
    LIGHT,
    UPPER,
    Advice,
    Engine,
    Limit,
    Notice,
    Propose,
    Veto,
    advise,
    parse_profile,
)
from runrules import to_text as text_of
from runrules.advice import AdvisedWeek, Block, BlockKind, Doing
from tests.toys import RULE, START, advised, rule, toy, week

WANT = Propose(RULE, LEGS & HEAVY, 30, 1)
GOAL = START + timedelta(7 * 16 - 1)
#: Kilometres a week: three weeks up, one easier, then two of taper, the race, and the week after.
RUNNING = (40, 44, 48, 38, 50, 54, 58, 44, 60, 64, 68, 50, 70, 56, 42, 18, 11)
MARKS = ("light", "moderate", "heavy")


def chart(advice: Advice, width: int = 80) -> list[str]:
    """The lines of the chart, its title and legend included."""
    lines = text_of(advice, width=width).splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("The season"))
    legend = next(place for place, line in enumerate(lines) if line.startswith(" lifts: "))
    return lines[start : lines.index("", legend)]


def season(*weeks: str, top: str = "", says: tuple = (WANT,)) -> Advice:
    return Engine({"toy": toy("toy", *says)}).advise(parse_profile(top + "".join(weeks)), "all")


def filled(advice: Advice, sets: Mapping[str, int]) -> Advice:
    """The same advice, each session with a warm-up, and by its load so many sets of two leg exercises and one other."""

    def doing(area: str) -> Doing:
        return Doing("goblet-squat", "Goblet squat", area, (8, 8), None, False, 3, "heavy")

    def blocks(load: str) -> tuple[Block, ...]:
        each: list[tuple[BlockKind, int, tuple[str, ...]]] = [
            ("warm-up", 9, ("legs",)),
            ("superset", sets[load], ("legs", "upper")),
            ("straight", sets[load], ("legs",)),
            ("cool-down", 9, ("legs",)),
        ]
        return tuple(Block(kind, number, 60, tuple(map(doing, areas)), 5.0) for kind, number, areas in each)

    def with_blocks(each: AdvisedWeek) -> AdvisedWeek:
        days = [
            evolve(day, strength=tuple(evolve(lift, blocks=blocks(lift.load)) for lift in day.strength))
            for day in each.days
        ]
        return evolve(each, days=tuple(days))

    return evolve(advice, weeks=tuple(with_blocks(each) for each in advice.weeks))


def block(since: date | None, quality: str = "tempo") -> str:
    """A marathon block of sixteen weeks and the week after, with two strength sessions wished for."""
    began = f"strength_since = {since}\n" if since else ""
    text = f"today = {START}\n[athlete]\nage = 38\n{began}" + 'equipment = ["dumbbell", "band"]\n'
    text += f'[strength]\nsessions = 2\n[[races]]\ndate = {GOAL}\ndistance = "marathon"\nname = "City Marathon"\n'
    for number, km in enumerate(RUNNING):
        fifth, long = round(km / 5), round(km * 0.35)
        days = {
            "mon": "rest",
            "tue": f"intervals {fifth}km",
            "wed": f"easy {km - 2 * fifth - long}km",
            "thu": f"{quality} {fifth}km",
            "sat": f"long {long}km",
        }
        if number == 15:
            days = {"mon": "rest", "tue": "easy 6km", "thu": "easy 8km", "sat": "easy 4km", "sun": "race marathon A"}
        elif number == 16:
            days = {"mon": "rest", "tue": "rest", "fri": "easy 5km", "sun": "easy 6km"}
        text += week(START + timedelta(7 * number), **days)
    return text


def test_a_season_reads_like_this() -> None:
    advice = season(
        week(START, tue="easy 8km", thu="easy 12km", sat="long 20km"),
        week(START + timedelta(7), tue="easy 8km", thu="easy 2km", sat="race half B"),
        week(START + timedelta(21), tue="easy 40min", sat="easy 10km"),
        week(START + timedelta(28), tue="easy 40min", wed=None),
        says=(WANT, Propose(rule("toy/arms"), (UPPER | CORE) & LIGHT, 20, 2, "arms"), Limit(RULE, percent=60)),
    )
    assert chart(filled(advice, {"heavy": 4, "light": 2})) == (
        """\
The season: 4 weeks, Mon 23 Nov 2026 to Sun 27 Dec 2026
 week of phase     running          lifts legs  leg sets
 23 Nov  base        40 km ########    2     1  H  8 #######  60 % of sets
 30 Nov  base        31 km ######      2     1  H  8 #######  B: half marathon

 14 Dec  base       10 km+ ##          2     1  H  8 #######  60 % of sets
 21 Dec  base            ?             2     1  H  8 #######  60 % of sets
 lifts: sessions; legs: those with leg work; H heavy, M moderate, L light
 leg sets: of all leg exercises in the week, without the warm-up
 + or ?: not every run says how long it is""".splitlines()
    )


def test_one_week_is_no_season_and_without_a_plan_there_is_none() -> None:
    assert "The season" not in text_of(advised(WANT))
    both = season(week(START), week(START + timedelta(7)), top='[plugins]\nrequire = ["absent"]\n')
    assert both.status == "withheld"
    assert "The season" not in text_of(both)


def test_what_failed_and_who_should_see_a_professional_stand_before_the_season() -> None:
    text = text_of(season(week(START), week(START + timedelta(7)), says=(Notice(RULE, "See a doctor.", "referral"),)))
    assert text.startswith("SEE A PROFESSIONAL: See a doctor. [toy/rule, C]\n\nThe season: 2 weeks")


def test_running_is_told_in_minutes_where_most_runs_tell_them() -> None:
    advice = season(
        week(START, tue="easy 40min", wed="easy 6km", sat="long 90min"), week(START + timedelta(7), tue="easy 60min")
    )
    rows = chart(advice)[2:4]
    assert [row[17:35].strip() for row in rows] == ["2 h 10+ ########", "60 min ####"]


def test_dropped_sessions_do_not_count_and_without_leg_work_there_is_no_load() -> None:
    weeks = week(START, tue="strength legs heavy"), week(START + timedelta(7), tue="strength upper light")
    planned, dropped = season(*weeks, says=()), season(*weeks, says=(Veto(RULE, EVERYTHING),))
    assert [row[34:49].split() for row in chart(planned)[2:4]] == [["1", "1", "H"], ["1", "0", "-"]]
    assert [lift.verdict for each in dropped.weeks for day in each.days for lift in day.strength] == ["dropped"] * 2
    assert [row[34:49].split() for row in chart(dropped)[2:4]] == [["0", "0", "-"]] * 2


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_chart_fits_and_is_plain(width: int) -> None:
    text = block(None).replace("City Marathon", "The Long Name of a Marathon Along the River and Over Both Bridges")
    advice = filled(advise(parse_profile(text), "all"), {"light": 6, "moderate": 12, "heavy": 16})
    found = chart(advice, width)
    assert [line for line in found if len(line) > min(width, 80) or not line.isascii()] == []
    assert "A: The Long Name of a Marathon Along the River" in " ".join(" ".join(found).split())


def test_the_heading_of_a_week_says_why_its_phase_is_what_it_is_unless_the_race_beside_it_does() -> None:
    lines = text_of(advise(parse_profile(block(None)), "all")).splitlines()
    assert "City Marathon in 111 days (Sun 14 Mar) · Week of Mon 23 Nov 2026 · phase: base" in lines
    assert "City Marathon in 76 days (Sun 14 Mar) · Week of Mon 28 Dec 2026 · phase: build" in lines
    assert "City Marathon in 6 days (Sun 14 Mar) · Week of Mon 8 Mar 2027 · phase: race" in lines
    assert not [line for line in lines if "before your A race" in line or "the week of your A race" in line]
    assert "phase: peak (the most running before the race)" in lines
    assert "Week of Mon 15 Mar 2027 · phase: recovery (1 day after your A race)" in lines


def loads(advice: Advice) -> list[str]:
    """The heaviest load of leg work of each week, "" for none."""
    found = []
    for each in advice.weeks:
        lifts = [one for day in each.days for one in day.strength if one.verdict == "new" and "legs" in one.areas]
        found.append(max((one.load for one in lifts), key=MARKS.index, default=""))
    return found


def percents(advice: Advice) -> list[int]:
    """The least share of the sets of each week's sessions."""
    return [min(one.sets_percent or 100 for day in each.days for one in day.strength) for each in advice.weeks]


def test_a_marathon_block_of_a_lifter_goes_from_base_over_peak_and_taper_to_the_race() -> None:
    advice = advise(parse_profile(block(START - timedelta(weeks=20))), "all")
    assert [each.phase for each in advice.weeks] == (
        "base base base base build build build build build build peak peak peak taper taper race recovery".split()
    )
    found, shares = loads(advice), percents(advice)
    assert set(found[:13]) == {"heavy"}
    assert found[15:] == ["light", ""]
    assert [shares[number] for number in (3, 7, 11)] == [60, 60, 60]
    assert [shares[number] for number in range(13) if number not in (3, 7, 11)] == [100] * 3 + [75] * 7
    assert shares[13:15] == [50, 50]


def test_who_begins_in_week_one_lifts_nothing_heavy_at_first_and_heavy_when_ready() -> None:
    advice = advise(parse_profile(block(None, quality="easy")), "all")
    found = loads(advice)
    assert "heavy" not in found[:4]
    assert set(found[8:13]) == {"heavy"}
    assert "" not in found[:13]
    assert found[16] == ""


@pytest.mark.parametrize("since", [None, START - timedelta(weeks=20)])
@pytest.mark.parametrize("quality", ["easy", "tempo"])
def test_in_the_last_ten_days_nothing_for_the_legs_is_heavy_and_no_week_before_them_is_without(
    since: date | None, quality: str
) -> None:
    advice = advise(parse_profile(block(since, quality)), "all")
    lifts = [(day.date, one) for each in advice.weeks for day in each.days for one in day.strength]
    near = [one for when, one in lifts if 0 <= (GOAL - when).days < 10 and one.verdict != "dropped"]
    assert [one for one in near if one.load == "heavy"] == []
    assert "" not in loads(advice)[:13]
    assert [one for when, one in lifts if when > GOAL and {"legs", "jumps"} & {*one.areas}] == []
