"""Tables of activities: dialects, double columns, decimal marks, missing values, and tables without an end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from runrules.problems import ProfileError
from runrules.sources import Asked
from runrules.sources.amounts import number
from runrules.sources.columns import moment_of
from runrules.sources.tables import MOST_KEPT, read_table
from tests.sources.helpers import rows

STRAVA = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance\n"
)
GARMIN = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"


def _rows(text: str, asked: Asked | None = None) -> list[str]:
    return rows(read_table(text.splitlines(keepends=True), "t.csv", asked or Asked()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.02", 12.02), ("14,02", 14.02), ("1,402", 1402.0), ("1.204", 1204.0), ("3.250,5", 3250.5), ("0,123", 0.123),
        ("1,234,567", 1234567.0), ("6,000", 6000.0), ("-12", -12.0), ("21 097,5", 21097.5), ("--", None), ("", None),
        ("1e9", None), ("1.2.3", 123.0),
    ],
)  # fmt: skip
def test_a_number_is_read_with_either_mark(text: str, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Nov 16, 2026, 6:02:11 AM", "2026-11-16 06:02"),
        ("Nov 16, 2026, 6:02:11\u202fPM", "2026-11-16 18:02"),
        ("2 ago 2026, 12:20:32 p.m.", "2026-08-02 12:20"),
        ("21.11.2026, 15:10:00", "2026-11-21 15:10"),
        ("16 févr. 2026 à 07:10:00", "2026-02-16 07:10"),
        ("3 mrt 2026, 07:10:00", "2026-03-03 07:10"),
        ("2 de nov. de 2026, 12:20:32 AM", "2026-11-02 00:20"),
        ("2026-11-22 07:45:02", "2026-11-22 07:45"),
        ("2026-11-22", "2026-11-22 00:00"),
        ("Oct 30, 2023, 00:00:00 PM", "2023-10-30 00:00"),
    ],
)
def test_a_moment_is_read_as_each_dialect_writes_it(text: str, moment: str) -> None:
    found = moment_of(text)
    assert found is not None
    assert f"{found[0]:%Y-%m-%d %H:%M}" == moment


@pytest.mark.parametrize("text", ["", "--", "yesterday", "32.13.2026", "2026-02-30", "99:99", "1/2", f"{10**30}-11-20"])
def test_what_is_no_moment_is_none(text: str) -> None:
    assert moment_of(text) is None


def test_of_two_distances_the_second_is_metres_and_an_empty_one_falls_back_to_the_first() -> None:
    text = STRAVA + '1,"Nov 16, 2026, 6:02:11 AM",Easy run,Run,2760,4.98,2760,2701,8010\n'
    text += '2,"Nov 17, 2026, 6:02:11 AM",Easy run,Run,2760,8.01,,,\n'
    assert _rows(text) == [
        "2026-11-16 done easy 45min 8.01km am (words)",
        "2026-11-17 done easy 46min 8.01km am (words)",
    ]


def test_universal_times_go_to_the_day_the_athlete_lived() -> None:
    text = STRAVA + '1,"Nov 16, 2026, 11:30:00 PM",Easy run,Run,2760,8.01,2760,2701,8010\n'
    assert _rows(text, Asked(zone="Europe/Berlin")) == ["2026-11-17 done easy 45min 8.01km am (words)"]
    assert _rows(text, Asked(zone="America/Denver")) == ["2026-11-16 done easy 45min 8.01km pm (words)"]


def test_a_row_that_a_spreadsheet_put_into_quotes_is_taken_apart() -> None:
    text = GARMIN + '"Running,2026-11-22 07:45:02,false,""Long run"",""21.30"",""1,402"",""02:07:34"""\n'
    assert _rows(text) == ["2026-11-22 done long 128min 21.3km am (words)"]


def test_a_table_in_miles_says_so_only_by_the_person() -> None:
    text = GARMIN + 'Running,2026-11-22 07:45:02,false,Long run,"13.10","1,402","02:07:34"\n'
    assert _rows(text, Asked(miles=True)) == ["2026-11-22 done long 128min 21.08km am (words)"]


def test_semicolons_and_french_headers_are_read() -> None:
    text = "Type d'activité;Date;Favori;Titre;Distance;Calories;Durée\n"
    text += "Course à pied;2026-11-22 07:45:02;false;Footing;8,00;1;00:45:00\n"
    assert _rows(text) == ["2026-11-22 done easy 45min 8km am (words)"]


def test_a_run_of_seconds_is_listed_and_not_a_session() -> None:
    text = GARMIN + 'Running,2026-11-22 07:45:02,false,Oops,"0.02","1","00:00:14"\n'
    assert _rows(text) == ["unread: 2026-11-22 Oops: it lasts less than a minute"]


def _endless(row: str, many: int) -> Iterator[str]:
    yield GARMIN
    for _ in range(many):
        yield row


@pytest.mark.parametrize("time", ["01:1e400:00", "--:--:--", "1e400", "999999:00:00", "::", "00:00:00"])
def test_a_time_that_is_none_leaves_the_run_without_minutes(time: str) -> None:
    text = GARMIN + f'Running,2026-11-22 07:45:02,false,Easy run,"8.00","1","{time}"\n'
    assert _rows(text) == ["2026-11-22 done easy 8km am (words)"]


def test_of_a_very_long_table_only_the_latest_are_held() -> None:
    reading = read_table(
        _endless("Running,2026-11-22 07:45:02,false,Easy run,8.00,1,00:45:00\n", 7000), "t.csv", Asked()
    )
    assert len(reading.activities) == MOST_KEPT
    assert "2,000 older rows are left out" in reading.notes[-1]


def test_a_table_without_an_end_is_refused() -> None:
    with pytest.raises(ProfileError, match="at most 100,000 rows"):
        read_table(_endless("x,,,,,,\n", 10**9), "t.csv", Asked())


STRAVA_FELT = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Private Note,Elapsed Time,Moving Time"
FELT = (
    "Perceived Exertion",
    "Gefühlte Anstrengung",
    "Effort perçu",
    "Esfuerzo percibido",
    "Sforzo percepito",
    "Ervaren inspanning",
)


@pytest.mark.parametrize("header", FELT)
def test_a_run_that_felt_hard_and_has_no_name_is_taken_as_hard(header: str) -> None:
    text = f"{STRAVA_FELT},{header}\n"
    text += '1,"Nov 16, 2026, 6:02:11 AM",Morning Run,Run,,3000,2900,9\n'
    text += '2,"Nov 17, 2026, 6:02:11 AM",Morning Run,Run,,3000,2900,6\n'
    text += '3,"Nov 18, 2026, 6:02:11 AM",Easy run,Run,,3000,2900,9\n'
    hard, other, named = read_table(text.splitlines(keepends=True), "t.csv", Asked()).activities
    assert (hard.what, hard.doubts) == ("tempo", ("hard, because perceived exertion is 9 of 10",))
    assert (other.what, named.what) == ("easy", "easy")


@pytest.mark.parametrize("named", ["Weight Training", "Entraînement aux poids", "Gewichttraining", "Krafttraining"])
def test_the_minutes_of_strength_are_those_on_the_clock_in_every_language(named: str) -> None:
    text = f'{STRAVA_FELT}\n1,"Nov 16, 2026, 6:02:11 AM",Evening,{named},,3600,1200\n'
    assert _rows(text) == ["2026-11-16 done strength full moderate 60min am (guessed)"]


def test_what_was_lifted_speaks_against_a_light_name() -> None:
    text = f"{STRAVA_FELT},Total Weight Lifted,Total Sets\n"
    text += '1,"Nov 16, 2026, 6:02:11 AM","Legs and core, light",Weight Training,,3600,1200,4310,18\n'
    (one,) = read_table(text.splitlines(keepends=True), "t.csv", Asked()).activities
    assert (one.load, one.doubts) == ("moderate", ("moderate, because 4,310 kg were lifted in 18 sets",))


PLAIN = "date,workout,distance_km,duration\n"


@pytest.mark.parametrize(
    ("header", "cells", "row"),
    [
        ("date,workout,distance_km,duration", "25/11/2026,intervals 6x800,10,60", "intervals 60min 10km (words)"),
        ("date,workout,distance (mi),duration", "25/11/2026,intervals,10,1:05", "intervals 65min 16.09km (words)"),
        ("date,workout,miles,duration_min", "25/11/2026,intervals,10,65", "intervals 65min 16.09km (words)"),
        ("date,workout,km,minutes", "25/11/2026,intervals,10,65", "intervals 65min 10km (words)"),
        ("date,workout,duration (min)", "25/11/2026,intervals,65", "intervals 65min (words)"),
        ("date,workout,hours", "25/11/2026,intervals,1.5", "intervals 90min (words)"),
        ("date,workout,duration", "25/11/2026,intervals,0:45:10", "intervals 45min (words)"),
        ("date,workout,duration", "25/11/2026,intervals,45:10", "intervals 45min (words)"),
        ("date,workout,duration", "25/11/2026,intervals,2700", "intervals 45min (words)"),
        ("date,workout,duration", "25/11/2026,intervals,1.5", "intervals 90min (words)"),
        ("date,workout,duration", "25/11/2026,intervals,1h05", "intervals 65min (words)"),
        ("date,workout,distance,time", "25/11/2026,intervals,10 km,65 min", "intervals 65min 10km (words)"),
        ("Datum;Einheit;Distanz (km);Dauer (min)", "25/11/2026;Intervalle;10;65", "intervals 65min 10km (words)"),
        ("date,type,km,minutes", "25/11/2026,Intervals,10,65", "intervals 65min 10km (words)"),
        ("date,session,km,notes", "25/11/2026,Run,10,tempo", "tempo 10km (words)"),
    ],
)
def test_a_table_of_ones_own_is_read_by_the_units_of_its_columns(header: str, cells: str, row: str) -> None:
    assert _rows(f"{header}\n{cells}\n") == [f"2026-11-25 done {row}"]


def test_a_bare_number_beside_clock_times_is_no_minute_either() -> None:
    text = PLAIN + "2026-11-25,intervals 6x800,10,60\n2026-11-26,easy,8,0:45\n"
    reading = read_table(text.splitlines(keepends=True), "t.csv", Asked())
    assert [one.minutes for one in reading.activities] == [60, 45]
    assert "t.csv: durations without a unit are taken as minutes, which is a guess." in reading.notes


def test_rows_after_today_are_planned() -> None:
    text = PLAIN + "2026-11-25,intervals,10,60\n2026-11-27,easy,8,45\n2026-11-28,long run,20,125\n"
    reading = read_table(text.splitlines(keepends=True), "t.csv", Asked(today=date(2026, 11, 27)))
    assert [one.status for one in reading.activities] == ["done", "done", "planned"]


@pytest.mark.parametrize(
    ("first", "second", "days", "note"),
    [
        ("11/25/2026", "11/05/2026", ["2026-11-05", "2026-11-25"], "with the month first."),
        ("25/11/2026", "05/11/2026", ["2026-11-05", "2026-11-25"], ""),
        ("05/11/2026", "06/11/2026", ["2026-11-05", "2026-11-06"], "with the day first, which is a guess."),
    ],
)
def test_one_date_of_a_column_tells_how_all_are_written(first: str, second: str, days: list[str], note: str) -> None:
    text = f"{PLAIN}{first},easy,8,45\n{second},easy,8,45\n"
    reading = read_table(text.splitlines(keepends=True), "t.csv", Asked())
    assert [str(one.when) for one in reading.activities] == days
    assert any("with strokes" in one for one in reading.notes) == bool(note)
    assert any(one.endswith(note) for one in reading.notes)


TRAININGPEAKS = (
    "Title,WorkoutType,PlannedDuration,WorkoutDay,CoachComments,AthleteComments,TimeTotalInHours,IF,Rpe,Feeling\n"
)


def test_pain_in_a_comment_is_an_entry_of_that_day() -> None:
    text = TRAININGPEAKS
    text += ',Run,,2026-11-24,,"Sharp pain in shin, 6/10, had to stop",0.8,,8,4\n'
    text += "Easy,Run,,2026-11-25,,Right achilles 2/10 first km. Felt 8/10,0.8,,3,4\n"
    text += 'Easy,Run,,2026-11-26,,"RPE 8/10, no knee pain",0.8,,3,4\n'
    text += "Easy,Run,0.8,2026-11-29,stop if the knee hurts,,,,,\n"
    reading = read_table(text.splitlines(keepends=True), "t.csv", Asked())
    assert [(str(one.first), one.site, one.pain) for one in reading.events] == [
        ("2026-11-24", "mtss", 6),
        ("2026-11-25", "achilles_midportion", 2),
    ]
    assert reading.activities[0].doubts == ("hard, because perceived exertion is 8 of 10",)


def test_an_intensity_factor_speaks_against_an_easy_name() -> None:
    (one,) = read_table([TRAININGPEAKS, "Easy,Run,,2026-11-24,,,0.8,0.9,,\n"], "t.csv", Asked()).activities
    assert (one.what, one.doubts) == ("tempo", ("tempo, because its intensity factor is 90 %",))


def test_a_broken_row_is_told_without_the_words_of_the_library() -> None:
    with pytest.raises(ProfileError, match=r"^t\.csv: error\[S003\]: this table is broken behind row 1: a value"):
        read_table([GARMIN, "Running,2026-11-22,x,y,8,1,1\n", 'Running,"' + "x" * 300_000], "t.csv", Asked())


def test_another_table_is_refused() -> None:
    with pytest.raises(ProfileError, match="no columns for the day"):
        _rows("name,price\nbread,3\n")
