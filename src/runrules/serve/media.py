"""The types of what comes in and goes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Kind = Literal["toml", "json"]

JSON = "application/json"
#: The lines of a batch.
LINES = "application/x-ndjson"
PROBLEM = "application/problem+json"
SCHEMA = "application/schema+json"
METRICS = "text/plain; version=0.0.4; charset=utf-8"

#: Fields of a calendar's response, for what it cannot hold itself.
STATUS, REFERRALS = "Runrules-Status", "Runrules-Referrals"

#: The types of profiles.
DOCUMENTS: Mapping[str, Kind] = {JSON: "json", "application/toml": "toml"}
#: The types of batches, which people name in several ways.
BATCHES: Mapping[str, Kind] = dict.fromkeys((LINES, "application/ndjson", "application/jsonl"), "json")
#: The formats of an advice, each with its type.
FORMS: Mapping[str, str] = {
    "json": JSON,
    "ics": "text/calendar; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "text": "text/plain; charset=utf-8",
}
