"""Several files, one plan; and what is written of it."""

from __future__ import annotations

from datetime import date

from runrules.profile import parse_profile
from runrules.sources import Activity, Asked, Event, Reading
from runrules.sources.found import joined
from runrules.sources.merging import merge
from runrules.sources.profiles import reading_of
from runrules.sources.writing import profile_text

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
    from runrules.sources import Unread

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
