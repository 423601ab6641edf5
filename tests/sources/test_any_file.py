"""Whatever a file holds: it is read or refused, and what is written is a profile."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runrules.problems import ProfileError
from runrules.profile import parse_profile
from runrules.sources import Asked, Reading, read
from runrules.sources.amounts import distance_in, minutes_in
from runrules.sources.classify import tell
from runrules.sources.merging import merge
from runrules.sources.writing import profile_text
from tests.sources.helpers import SAMPLES

FILES = sorted(SAMPLES.glob("*/*"))


def _made(path: Path, content: bytes) -> Reading | None:
    path.write_bytes(content)
    asked = Asked(starts=date(2026, 11, 23))
    try:
        reading = read([str(path)], asked)
    except ProfileError:
        return None
    plan = merge(reading, asked)
    if plan.weeks:
        parse_profile(profile_text(plan))
    return reading


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_a_damaged_file_is_read_or_refused(file: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = file.read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 40)))
        content = content[:start] + data.draw(st.binary(max_size=12) | st.sampled_from(SCRAPS)) + content[end:]
    _made(tmp_path / file.name, content)


SCRAPS = [
    b"\n", b'"', b",", b";", b":", b"\r\n ", b"null", b"-1", b"1e999", b"NaN", b"99999999999999999999", b"{",
    b"]",    b"END:VEVENT\n", b"BEGIN:VEVENT\n", b"RRULE:FREQ=DAILY\n", b"RECURRENCE-ID:20261124\n",
    b"DTSTART:00010101T000000Z\n",
    b"DTSTART:99991231T235959Z\n", b"DURATION:-P9999999D\n", b"\xff\xfe", b"\x00",
    b"=cmd()", b"[[weeks]]", b"0000-00-00",
]  # fmt: skip


@given(st.text(max_size=60))
def test_any_title_is_told_or_not(title: str) -> None:
    tell(title)
    assert (minutes_in(title) or 1) > 0
    assert (distance_in(title) or 1) > 0
