"""TCX and GPX: what laps and tracks tell, on the day it was lived; entities and endless files are refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runrules.problems import ProfileError
from runrules.sources import Asked, Reading, read_one
from tests.sources.helpers import SHARED, rows

EXPECTED = {
    "tcx/no_hr.tcx": ["2012-12-26 done easy 33min 4.69km pm (guessed)"],
    "tcx/sup_activity_1.tcx": ["unread: 2022-07-16 -: nothing tells what training it is"],
    "gpx/cerknicko-without-times.gpx": [
        "unread: - ACTIVE LOG: it does not say on which day it was",
        *(f"unread: - ACTIVE LOG #{count}: it does not say on which day it was" for count in range(2, 8)),
        "unread: 2010-08-05 ACTIVE LOG #8: it lasts less than a minute",
    ],
    "gpx/gpx_with_garmin_extension.gpx": ["refused: error[S006]: there is no track in this file"],
    "gpx/strava_py_empty-trkseg.gpx": ["unread: - -: it does not say on which day it was"],
    "gpx/strava_py_invalid-lon-lat-missing.gpx": ["unread: 2019-08-31 Other: it lasts less than a minute"],
    "gpx/track-with-empty-segment.gpx": ["unread: 2013-07-06 2013-07-06T14:59:00Z: nothing tells what training it is"],
    "gpx/track-with-less-sec-time.gpx": ["unread: 2015-12-11 run: it lasts less than a minute"],
    "gpx/unicode2.gpx": ["unread: - test™: it does not say on which day it was"],
    "gpx/unicode_with_bom.gpx": ["refused: error[S006]: there is no track in this file"],
}
TCX = """<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>
<Activity Sport="Running"><Id>2026-11-24T23:30:00Z</Id>
<Lap StartTime="2026-11-24T23:30:00Z"><TotalTimeSeconds>1500.5</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters>
<Track><Trackpoint><DistanceMeters>4999</DistanceMeters></Trackpoint></Track></Lap>
<Lap StartTime="2026-11-24T23:55:00Z"><TotalTimeSeconds>1500</TotalTimeSeconds><DistanceMeters>5100</DistanceMeters>
</Lap><Notes>Tempo run</Notes></Activity>
</Activities></TrainingCenterDatabase>
"""


def _point(metres: float, time: str) -> str:
    """A point so many metres north of the equator."""
    return f'<trkpt lat="{metres / 111_194.93:.9f}" lon="0"><time>{time}</time></trkpt>'


def _gpx(kind: str = "<type>running</type>", name: str = "<name>Morning</name>", zone: str = "Z") -> str:
    first = _point(0, f"2026-11-24T23:00:00{zone}") + _point(3000, f"2026-11-24T23:15:00.5{zone}")
    second = _point(9000, f"2026-11-25T00:00:00{zone}") + _point(11_000, f"2026-11-25T00:10:00{zone}")
    return f"<gpx><trk>{name}{kind}<trkseg>{first}</trkseg><trkseg>{second}</trkseg></trk></gpx>"


def _reading(folder: Path, content: str | bytes, zone: str = "") -> Reading:
    path = folder / "one.xml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_one(str(path), Asked(today=date(2026, 11, 25), zone=zone))


def _rows(folder: Path, content: str | bytes, zone: str = "") -> list[str]:
    try:
        return rows(_reading(folder, content, zone))
    except ProfileError as error:
        return [f"refused: {str(error).partition(' ')[2]}"]


def _climbing(*heights: float, segments: int = 1) -> str:
    """A track of an hour and a half over these heights, each of its segments over the same."""
    points = [
        f'<trkpt lat="{0.01 * number}" lon="0"><ele>{height}</ele><time>2026-11-24T09:{number:02}:00Z</time></trkpt>'
        for number, height in enumerate(heights * segments)
    ]
    size = len(heights)
    cut = ["".join(points[first : first + size]) for first in range(0, len(points), size)]
    return f"<gpx><trk><name>Run</name>{''.join(f'<trkseg>{one}</trkseg>' for one in cut)}</trk></gpx>"


@pytest.mark.parametrize(
    ("content", "climb", "descent"),
    [
        (_climbing(100, 104, 97, 103, 96), None, None),  # a watch that wavers
        (_climbing(100, 400, 395, 700, 90), 600, 610),
        (_climbing(100, 108, 116, 124, 132), 32, None),  # small steps that go on count
        (_climbing(100, 700, segments=2), 1200, None),  # the way from one segment to the next does not
        (_climbing(100, 1e9, -1e9, 100), None, None),
    ],
)
def test_heights_that_differ_are_added_up_and_said_to_be_a_guess(
    content: str, climb: int | None, descent: int | None, tmp_path: Path
) -> None:
    (one,) = _reading(tmp_path, content).activities
    assert (one.climb_m, one.descent_m) == (climb, descent)
    assert ("climb and descent, from the heights of its points" in one.doubts) is bool(climb or descent)


def test_the_heights_of_a_tcx_count_from_its_own_first_point(tmp_path: Path) -> None:
    def activity(*heights: int) -> str:
        points = "".join(f"<Trackpoint><AltitudeMeters>{one}</AltitudeMeters></Trackpoint>" for one in heights)
        lap = f"<Lap StartTime='2026-11-24T09:00:00Z'><TotalTimeSeconds>3000</TotalTimeSeconds>{points}</Lap>"
        return f"<Activity Sport='Running'><Id>2026-11-24T09:00:00Z</Id>{lap}</Activity>"

    text = f"<TrainingCenterDatabase>{activity(900, 300)}{activity(20, 80)}</TrainingCenterDatabase>"
    found = _reading(tmp_path, text).activities
    assert [(one.climb_m, one.descent_m) for one in found] == [(None, 600), (60, None)]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_collected_sample_is_read_or_refused_as_its_table_says(name: str, tmp_path: Path) -> None:
    assert _rows(tmp_path, (SHARED / name).read_bytes()) == EXPECTED[name]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
def test_no_collected_sample_is_without_an_expected_table() -> None:
    there = {str(path.relative_to(SHARED)) for end in ("tcx", "gpx") for path in SHARED.glob(f"*/*.{end}")}
    assert there == set(EXPECTED)


def test_the_laps_of_an_activity_are_added_up_and_its_points_are_not(tmp_path: Path) -> None:
    assert _rows(tmp_path, TCX) == ["2026-11-24 done tempo 50min 10.1km pm (words)"]


@pytest.mark.parametrize(
    ("written", "zone", "day"),
    [
        ("2026-11-24T23:30:00Z", "Europe/Berlin", "2026-11-25"),
        ("2026-11-24T23:30:00Z", "", "2026-11-24"),
        ("2026-11-24T23:30:00+02:00", "America/Denver", "2026-11-24"),
        ("2026-11-24T23:30:00", "Europe/Berlin", "2026-11-24"),
        ("2026-11-24T23:30:00.123456789Z", "Europe/Berlin", "2026-11-25"),
    ],
)
def test_a_day_is_the_one_the_athlete_lived(written: str, zone: str, day: str, tmp_path: Path) -> None:
    found = _reading(tmp_path, TCX.replace("2026-11-24T23:30:00Z", written), zone)
    assert [str(one.when) for one in found.activities] == [day]
    assert bool(found.notes) == (written.endswith("Z") and not zone)


@pytest.mark.parametrize(
    ("sport", "row"),
    [
        ("Biking", "2026-11-24 done cross 50min 10.1km pm (id)"),
        ("Other", "2026-11-24 done tempo 50min 10.1km pm (words)"),
    ],
)
def test_an_activity_of_another_sport_is_other_training_and_of_none_is_what_its_notes_say(
    sport: str, row: str, tmp_path: Path
) -> None:
    assert _rows(tmp_path, TCX.replace("Running", sport)) == [row]


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("<type>running</type>", "2026-11-24 done easy 25min 5km pm (guessed)"),
        ("<type>9</type>", "2026-11-24 done easy 25min 5km pm (guessed)"),
        ("<type>trail_running</type>", "2026-11-24 done easy 25min 5km pm (guessed)"),
        ("<type>1</type>", "2026-11-24 done cross 25min 5km pm (id)"),
        ("<type>cycling</type>", "2026-11-24 done cross 25min 5km pm (id)"),
        ("<type>hiking</type>", "2026-11-24 done walk 25min 5km pm (id)"),
        ("", "unread: 2026-11-24 Morning: nothing tells what training it is"),
    ],
)
def test_a_track_is_as_long_as_its_segments_without_the_gaps_between(kind: str, row: str, tmp_path: Path) -> None:
    assert _rows(tmp_path, _gpx(kind)) == [row]


def test_the_distance_of_a_track_is_marked_as_measured_along_it(tmp_path: Path) -> None:
    (one,) = _reading(tmp_path, _gpx(name="<name>Tempo</name>")).activities
    assert (one.what, one.doubts) == ("tempo", ("the distance, along the points of the track",))


def test_points_without_place_or_time_are_left_out(tmp_path: Path) -> None:
    broken = '<trkpt lat="91" lon="x"/><trkpt/><trkpt lat="nan" lon="0"><time>soon</time></trkpt>'
    text = _gpx(name="<name>Easy</name>").replace("<trkseg>", f"<trkseg>{broken}", 1)
    assert _rows(tmp_path, text) == ["2026-11-24 done easy 25min 5km pm (words)"]


def test_nothing_of_where_it_was_is_kept(tmp_path: Path) -> None:
    text = _gpx().replace('lon="0"', 'lon="13.37771"')
    assert "13.37" not in repr(_reading(tmp_path, text))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_and_space_before_the_first_line_are_read(encoding: str, tmp_path: Path) -> None:
    head = '<?xml version="1.0"?>' if encoding == "utf-16" else '  \n<?xml version="1.0" encoding="UTF-8"?>'
    text = head + _gpx(name="<name>Läufe: Tempo</name>")
    (one,) = _reading(tmp_path, text.encode(encoding)).activities
    assert one.title == "Läufe: Tempo"


LAUGHS = '<!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (LAUGHS + _gpx(name="<name>&b;</name>"), "error[S003]: this file brings a document type of its own"),
        ('<!DOCTYPE gpx SYSTEM "file:///etc/passwd">' + _gpx(), "error[S003]: this file brings a document type"),
        ("<html><body>Sign in</body></html>", "error[S002]: this is neither a GPX nor a TCX file"),
        (TCX[:400], "error[S003]: this file is broken or cut off here"),
        (_gpx()[:-3], "error[S003]: this file is broken or cut off here"),
        ("<gpx/>", "error[S006]: there is no track in this file"),
        ("<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>", "error[S006]: there is no activity in this"),
        ('<?xml version="1.0" encoding="no-such"?><gpx/>', "error[S003]: this file is "),
        ('<?xml version="1.0" encoding="utf-7"?><gpx/>', "error[S003]: this file is in an encoding that"),
        ("<gpx>" + "<a>" * 500, "error[S004]: this file holds more than any activity has"),
        ("<gpx>" + "<trk/>" * 1_001 + "</gpx>", "error[S004]: a file of this kind has at most 1,000 activities"),
        ("<gpx a='" + "x" * 3_000_000, "error[S004]: a name or a value in this file is longer than 262,144 bytes"),
        ("<gpx " + "".join(f"a{count}='' " for count in range(200_000)), "error[S004]: a name or a value in this"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_one_sentence(content: str, refusal: str, tmp_path: Path) -> None:
    (told,) = _rows(tmp_path, content)
    assert told.startswith(f"refused: {refusal}")


def test_an_endless_file_is_refused(tmp_path: Path) -> None:
    point = '<trkpt lat="1" lon="2"><ele>1</ele></trkpt>'
    (told,) = _rows(tmp_path, "<gpx><trk><trkseg>" + point * 1_200_000)
    assert told == "refused: error[S004]: a file of this kind has at most 50,000,000 bytes"


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("text", [TCX, _gpx()], ids=["tcx", "gpx"])
def test_a_damaged_file_is_read_or_refused(text: str, tmp_path: Path, data: st.DataObject) -> None:
    scraps = [
        b"<",
        b">",
        b"&",
        b"&#0;",
        b"</trk>",
        b"<trk>",
        b"<Lap>",
        b"1e999",
        b"-1",
        b"\x00",
        b"9999",
        b"0001",
        b"+99",
    ]
    content = text.encode()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 20)))
        content = content[:start] + data.draw(st.sampled_from(scraps) | st.binary(max_size=8)) + content[end:]
    assert isinstance(_rows(tmp_path, content), list)
