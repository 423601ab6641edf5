"""What is counted: by rule and by what came of it, in workers together, as Prometheus reads it."""

from __future__ import annotations

from pathlib import Path

from runrules.serve.acts import Told
from runrules.serve.counting import BUCKETS, Counters, series

NAMES = series(["/v1/advise"], ["rest/fever"])


def lines(counters: Counters) -> list[str]:
    return [line for line in counters.text().splitlines() if not line.startswith("#")]


def test_a_request_is_counted_with_how_long_it_took() -> None:
    counters = Counters(NAMES)
    counters.request("POST", "/v1/advise", 200, 0.004)
    counters.request("POST", "/v1/advise", 200, 100.0)
    found = lines(counters)
    assert 'runrules_requests_total{method="POST",route="/v1/advise",status="200"} 2' in found
    buckets = [line for line in found if "_bucket" in line]
    assert len(buckets) == len(BUCKETS) + 1
    assert 'runrules_request_seconds_bucket{route="/v1/advise",le="0.0025"} 0' in buckets
    assert 'runrules_request_seconds_bucket{route="/v1/advise",le="0.005"} 1' in buckets
    assert buckets[-1] == 'runrules_request_seconds_bucket{route="/v1/advise",le="+Inf"} 2'
    assert 'runrules_request_seconds_count{route="/v1/advise"} 2' in found
    assert 'runrules_request_seconds_sum{route="/v1/advise"} 100.004' in found


def test_rules_that_are_not_known_here_are_counted_as_others() -> None:
    counters = Counters(NAMES)
    counters.told(Told("degraded", ("rest/fever", "x/not-heard"), ("x/not-heard",), ("rest/fever",)))
    assert lines(counters) == [
        'runrules_advices_total{status="degraded"} 1',
        'runrules_rule_fired_total{rule="rest/fever"} 1',
        'runrules_rule_fired_total{rule="other"} 1',
        'runrules_rule_vetoed_total{rule="other"} 1',
        'runrules_rule_switched_off_total{rule="rest/fever"} 1',
    ]


def test_every_family_says_what_it_is_once() -> None:
    counters = Counters(NAMES)
    said = [line.split()[2] for line in counters.text().splitlines() if line.startswith("# TYPE")]
    assert len(said) == len(set(said)) == 7


def test_nothing_that_is_not_known_makes_a_series() -> None:
    counters = Counters(NAMES)
    counters.request("BREW", "/coffee", 418, 0.1)
    counters.item(299)
    assert lines(counters) == []


def test_who_shares_a_file_adds_up_and_a_row_outlives_its_worker(tmp_path: Path) -> None:
    path = tmp_path / "counters"
    path.write_bytes(b"")
    first = Counters(NAMES, str(path))
    first.item(200)
    assert lines(first) == ['runrules_batch_items_total{status="200"} 1']
    first.close()
    again = Counters(NAMES, str(path))
    again.item(200)
    assert lines(again) == ['runrules_batch_items_total{status="200"} 2']
    again.close()


def test_rows_of_other_rules_are_not_added_up(tmp_path: Path) -> None:
    path = tmp_path / "counters"
    path.write_bytes(b"")
    first = Counters(NAMES, str(path))
    first.item(200)
    first.close()
    other = Counters(series(["/v1/advise"], ["rest/other"]), str(path))
    assert lines(other) == []
    other.close()
