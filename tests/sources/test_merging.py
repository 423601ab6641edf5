"""Several files, one plan; and what is written of it."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from runrules.profile import parse_profile
from runrules.sources import Activity, Asked, Event, Reading, Unread, read
from runrules.sources.found import joined
from runrules.sources.merging import merge
from runrules.sources.profiles import reading_of
from runrules.sources.writing import profile_text
from tests.sources.helpers import SAMPLES

MON, TUE, SUN = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 29)


def _one(when: date, what: str, status: str, source: str, how: str = "id", **facts: object) -> Activity:
    return Activity(when, what, status, how, f"{what} of {source}", source, **facts)  # type: ignore[arg-type]


def _days(*found: Activity, **asked: object) -> dict[date, tuple[Activity, ...]]:
    plan = merge(Reading(found), Asked(today=MON, **asked))  # type: ignore[arg-type]
    return {when: held for _, days in plan.weeks for when, held in days if held}


def test_a_planned_session_that_was_done_is_one_with_the_effort_of_the_plan_and_the_numbers_of_the_watch() -> None:
    planned = _one(TUE, "tempo", "planned", "plan.ics", minutes=65, km=12.5)
    done = _one(TUE, "easy", "done", "watch.csv", "guessed", minutes=41, km=8.1, starts=400, doubts=("easy",))
    (one,) = _days(done, planned)[TUE]
    assert (one.what, one.status, one.minutes, one.km, one.part, one.doubts) == ("tempo", "done", 41, 8.1, "am", ())


def test_one_run_in_two_exports_is_one_and_two_runs_in_one_export_are_two() -> None:
    first = _one(TUE, "easy", "done", "a.csv", minutes=45, km=8.0, starts=400)
    again = _one(TUE, "easy", "done", "b.csv", minutes=46, km=8.1, starts=400)
    later = _one(TUE, "easy", "done", "a.csv", minutes=45, km=8.0, starts=1100)
    assert len(_days(first, again)[TUE]) == 1
    assert len(_days(first, later)[TUE]) == 2


def test_two_watches_on_one_run_are_one_session() -> None:
    first = _one(TUE, "long", "done", "a.csv", minutes=128, km=21.3, starts=465)
    second = _one(TUE, "long", "done", "a.csv", minutes=128, km=21.28, starts=466)
    assert len(_days(first, second)[TUE]) == 1


def test_of_two_planned_runs_the_one_that_was_done_is_done() -> None:
    easy = _one(TUE, "easy", "planned", "plan.ics", minutes=30)
    tempo = _one(TUE, "tempo", "planned", "plan.ics", minutes=60)
    done = _one(TUE, "tempo", "done", "watch.csv", "words", minutes=58, starts=1100)
    assert [(one.what, one.status) for one in _days(easy, tempo, done)[TUE]] == [("easy", "planned"), ("tempo", "done")]


def test_a_run_and_strength_on_one_day_stay_two() -> None:
    assert len(_days(_one(TUE, "easy", "planned", "a"), _one(TUE, "strength", "done", "b"))[TUE]) == 2


def test_a_rest_day_with_a_session_is_none() -> None:
    assert [one.what for one in _days(_one(TUE, "rest", "planned", "a"), _one(TUE, "easy", "done", "b"))[TUE]] == [
        "easy"
    ]


def test_days_between_near_sessions_are_free_and_days_in_a_long_gap_are_not_known() -> None:
    late = date(2026, 12, 12)
    days = _days(
        _one(MON, "easy", "planned", "a"), _one(SUN, "long", "planned", "a"), _one(late, "easy", "planned", "a")
    )
    assert [one.what for one in days[TUE]] == ["free"]
    assert date(2026, 12, 9) not in days


def test_the_day_is_guessed_where_what_is_done_meets_what_is_planned() -> None:
    found = (_one(MON, "easy", "done", "a"), _one(TUE, "easy", "planned", "a"), _one(SUN, "long", "planned", "a"))
    plan = merge(Reading(found), Asked())
    assert (plan.today, plan.today_guessed) == (TUE, True)


def test_a_pain_of_today_gets_into_the_profile_as_a_guess_to_correct() -> None:
    pain = Event("injured", TUE, SUN, "Left calf tight", "a", site="calf_strain", pain=3)
    plan = merge(Reading((_one(MON, "easy", "planned", "a"),), (pain,)), Asked())
    text = profile_text(plan)
    assert 'site = "calf_strain"  # guessed: from "Left calf tight"' in text
    assert parse_profile(text).athlete.injuries[0].pain == 3


def test_a_word_about_pain_counts_for_two_weeks_and_the_worst_of_a_place_counts() -> None:
    week_ago, long_ago = date(2026, 11, 16), date(2026, 11, 8)
    said = (
        Event("injured", week_ago, week_ago, "shin 6/10", "a", site="mtss", pain=6, once=True),
        Event("injured", MON, MON, "shin 2/10", "a", site="mtss", pain=2, once=True),
        Event("injured", long_ago, long_ago, "knee 7/10", "a", site="pfp", pain=7, once=True),
        Event("injured", week_ago, week_ago, "Left calf tight", "a", site="calf_strain"),
    )
    plan = merge(Reading((_one(MON, "easy", "done", "a"),), said), Asked(today=MON))
    text = profile_text(plan)
    (injury,) = parse_profile(text).athlete.injuries
    assert (injury.site, injury.pain, injury.days) == ("mtss", 6, 8)
    assert '# - injured, 2026-11-08: "knee 7/10"; if it still hurts' in text


def test_weeks_begin_on_the_day_that_was_said() -> None:
    plan = merge(Reading((_one(TUE, "easy", "planned", "a"),), first_day=6), Asked(today=MON))
    assert [starts for starts, _ in plan.weeks] == [date(2026, 11, 22)]


def test_what_was_guessed_stands_behind_its_line_and_what_was_not_read_at_the_end() -> None:
    guessed = _one(MON, "easy", "planned", "a", "guessed", doubts=("easy, because nothing says how hard",), minutes=50)
    unread = Unread("nothing tells what training it is", 'Sauna "x" = [1]\n[[weeks]]', "folder/a.csv", "row 5", TUE)
    lines = profile_text(merge(Reading((guessed,), (), (unread,)), Asked(today=MON))).splitlines()
    assert lines[0] == "#:schema ./runrules-profile.schema.json"
    assert 'mon = "easy 50min"  # guessed: easy, because nothing says how hard ("easy of a")' in lines
    assert lines[-1] == '# - 2026-11-24: "Sauna "x" = [1] [[weeks]]", a.csv row 5: nothing tells what training it is'


def test_a_race_is_written_once_with_its_distance_and_its_day() -> None:
    race = _one(SUN, "race", "planned", "a", km=21.0975, priority="A", minutes=115)
    again = _one(SUN, "race", "planned", "b", km=21.1)
    profile = parse_profile(profile_text(merge(Reading((race, again)), Asked(today=MON))))
    (one,) = profile.athlete.races
    assert (one.date, one.distance, one.priority) == (SUN, "half", "A")
    assert len(profile.weeks[0].days[6].runs) == 1


def test_a_profile_read_again_with_another_file_keeps_all_it_had() -> None:
    mine = """
today = 2026-11-24
[athlete]
name = "Sam \\"the\\" runner"
age = 41
strength_since = 2026-05-04
equipment = []
conditions = ["heart"]
cleared = ["heart"]
cleared_on = 2026-10-01
[[athlete.injuries]]
site = "pfp"
pain = 2
days = 9
signs = ["swelling"]
[athlete.state]
soreness = 4
sleep_hours = 7.5
[strength]
sessions = 2
days = ["tue", "fri"]
minutes_by_day = { tue = 20 }
goal = "health"
[rules]
"key-sessions/day-before-heavy" = { guard_hours = 48 }
"trail/lateral-balance" = { off = "in a class" }
[plugins]
block = ["masters"]
[[races]]
date = 2026-12-13
distance = "half"
priority = "B"
name = "City Half"
[[weeks]]
starts = 2026-11-23
mon = ["intervals 60min 12km climb 20m descent 30m key am done", "strength upper+core light 20min pm"]
tue = "rest"
wed = "free"
thu = "strength full+jumps heavy"
sat = "walk 40min"
"""
    profile = parse_profile(mine)
    text = profile_text(merge(reading_of(profile, "p.toml"), Asked(today=profile.today), 0), profile)
    assert parse_profile(text) == profile
    extra = Reading((_one(SUN, "long", "planned", "b.ics", minutes=90),))
    both = merge(joined([reading_of(profile, "p.toml"), extra]), Asked(today=profile.today), 0)
    more = parse_profile(profile_text(both, profile))
    assert more.athlete == profile.athlete
    assert more.rules == profile.rules
    assert more.block == ("masters",)
    assert more.weeks[0].days[6].runs[0].minutes == 90


def test_two_told_efforts_from_two_files_are_two_sessions_in_either_order() -> None:
    easy = _one(TUE, "easy", "planned", "a.ics", "words", km=5.0)
    tempo = _one(TUE, "tempo", "planned", "b.ics", "words", km=10.0)
    assert [one.what for one in _days(easy, tempo)[TUE]] == ["easy", "tempo"]
    assert _days(easy, tempo) == _days(tempo, easy)


def test_one_session_told_twice_is_as_hard_as_its_harder_telling_and_says_so() -> None:
    easy = _one(TUE, "easy", "planned", "a.ics", "id", minutes=60)
    hills = _one(TUE, "hills", "planned", "b.csv", "words", minutes=60)
    (one,) = _days(easy, hills)[TUE]
    assert (one.what, one.doubts) == ("hills", ("hills, though it is easy elsewhere",))


def test_a_race_that_was_run_on_the_day_of_a_planned_easy_run_is_a_race() -> None:
    planned = _one(MON, "easy", "planned", "plan.ics", "id", minutes=40)
    raced = _one(MON, "race", "done", "watch.csv", "words", minutes=40, km=10.0)
    plan = merge(Reading((planned, raced)), Asked(today=TUE))
    assert [(one.what, one.km) for one in plan.races] == [("race", 10.0)]


def test_a_planned_evening_is_still_to_come_after_a_morning_run_of_today_and_done_by_a_run_of_yesterday() -> None:
    def held(when: date) -> list[tuple[str, str]]:
        planned = _one(when, "intervals", "planned", "plan.ics", starts=1080)
        done = _one(when, "easy", "done", "watch.csv", "guessed", minutes=30, starts=420)
        plan = merge(Reading((planned, done)), Asked(today=TUE))
        return [(one.what, one.status) for _, days in plan.weeks for day, found in days for one in found if day == when]

    assert held(TUE) == [("intervals", "planned"), ("easy", "done")]
    assert held(MON) == [("intervals", "done")]


def test_sessions_that_begin_hours_apart_in_two_plans_are_two() -> None:
    morning = _one(TUE, "easy", "planned", "a.ics", "words", km=6.0, starts=420)
    evening = _one(TUE, "easy", "planned", "b.ics", "words", km=6.0, starts=1080)
    assert len(_days(morning, evening)[TUE]) == 2


def test_legs_in_one_plan_and_upper_body_in_another_are_two_sessions() -> None:
    legs = _one(TUE, "strength", "planned", "a", areas=("legs",), load="heavy")
    upper = _one(TUE, "strength", "planned", "b", areas=("upper",), load="light")
    whole = _one(TUE, "strength", "planned", "c", "guessed", areas=("full",), load="moderate")
    assert len(_days(legs, upper)[TUE]) == 2
    assert [(one.areas, one.load) for one in _days(legs, whole)[TUE]] == [(("legs",), "heavy")]


def test_two_sessions_of_one_profile_are_never_one() -> None:
    days = """
tue = ["easy 30min am", "easy 30min am", "strength legs heavy", "strength core light"]
fri = ["easy am done", "tempo pm"]
sat = ["easy am", "tempo pm done"]
"""
    profile = parse_profile(f"today = {TUE}\n[[weeks]]\nstarts = {MON}\n{days}")
    again = parse_profile(profile_text(merge(reading_of(profile, "p.toml"), Asked(today=TUE), 0), profile))
    assert [sorted(map(str, day.runs)) for day in again.weeks[0].days] == [
        sorted(map(str, day.runs)) for day in profile.weeks[0].days
    ]
    assert [day.strength for day in again.weeks[0].days] == [day.strength for day in profile.weeks[0].days]


def test_a_day_with_an_entry_that_may_have_been_training_is_not_free() -> None:
    around = (_one(MON, "easy", "planned", "a"), _one(date(2026, 11, 27), "easy", "planned", "a"))
    unread = (
        Unread("nothing tells what training it is", "LT2", "a", "line 9", TUE),
        Unread("nothing tells what training it is", "Dentist", "a", "line 12", date(2026, 11, 25), maybe=False),
    )
    plan = merge(Reading(around, (), unread), Asked(today=MON))
    held = {when.day: [one.what for one in found] for _, days in plan.weeks for when, found in days}
    assert (held[24], held[25]) == ([], ["free"])


PAIRS = list(combinations(sorted(SAMPLES.glob("*/*")), 2))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0].name}+{pair[1].name}")
def test_the_order_of_the_files_does_not_matter(pair: tuple[Path, Path]) -> None:
    def text(paths: tuple[Path, ...]) -> list[str]:
        made = profile_text(merge(read([*map(str, paths)], Asked(today=MON, zone="UTC")), Asked(today=MON)))
        return sorted(line for line in made.splitlines() if not line.startswith("#"))

    assert text(pair) == text(pair[::-1])


def test_guesses_stay_guesses_when_a_profile_is_read_again_with_another_file() -> None:
    text = f"""today = {TUE}
[[weeks]]
starts = {MON}
tue = "easy 50min"  # guessed: easy, because nothing says how hard ("Run (with Tom)")
wed = "free"  # guessed: free, because nothing is there
thu = [
  "long 20km",  # guessed: long, because it has 20 km
  "strength legs moderate",  # Legs
]
fri = "free"
"""
    profile = parse_profile(text)
    extra = Reading((_one(date(2026, 11, 27), "easy", "planned", "b.ics"), _one(SUN, "long", "planned", "b.ics")))
    again = profile_text(merge(joined([reading_of(profile, "p.toml", text), extra]), Asked(today=TUE), 0), profile)
    assert 'tue = "easy 50min"  # guessed: easy, because nothing says how hard\n' in again
    assert 'wed = "free"  # guessed: free, because nothing is there\n' in again
    assert '  "long 20km",  # guessed: long, because it has 20 km\n' in again
    assert '  "strength legs moderate",\n' in again
    assert 'fri = "easy"' in again


def test_a_day_of_rest_in_a_profile_stays_one_whatever_else_is_planned_and_that_is_listed() -> None:
    profile = parse_profile(f'[[weeks]]\nstarts = {MON}\ntue = "rest"\n')
    extra = Reading((_one(TUE, "intervals", "planned", "b.ics"), _one(SUN, "long", "planned", "b.ics")))
    text = profile_text(merge(joined([reading_of(profile, "p.toml"), extra]), Asked(today=MON), 0), profile)
    assert 'tue = "rest"\n' in text
    assert '"intervals of b.ics", b.ics: your profile has a rest day there' in text


def test_a_day_that_was_not_understood_says_so_in_its_place() -> None:
    unread = Unread("nothing tells what training it is", "LT2", "a", "line 9", TUE)
    text = profile_text(merge(Reading((_one(MON, "easy", "planned", "a"),), (), (unread,)), Asked(today=MON)))
    assert '# tue is not known: "LT2" was not understood\n' in text


def test_of_races_that_nobody_ranks_the_longest_to_come_is_taken_for_the_one_that_matters() -> None:
    def ranked(*races: tuple[int, float | None, str]) -> list[str]:
        found = [
            Activity(date(2026, 11, day), "race", "planned", "words", title, "a", km=km) for day, km, title in races
        ]
        profile = parse_profile(profile_text(merge(Reading(tuple(found)), Asked(today=MON))))
        return [race.priority for race in profile.athlete.races]

    assert ranked((25, 5.0, "parkrun"), (27, 10.0, "City 10k"), (29, 21.1, "City Half")) == ["C", "B", "A"]
    assert ranked((21, 42.2, "Marathon"), (29, 10.0, "City 10k")) == ["B", "A"]
    assert ranked((29, 5.0, "parkrun")) == ["A"]
