"""The server for assistants, asked as assistants ask it: another program, over standard input and output."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from docs.refresh import ROOT
from mcp import Client, MCPError
from mcp.types import CallToolRequestParams

from runrules import Engine, documents, load_profile
from runrules.assist import server
from runrules.assist.words import PROFILE as WORDS
from runrules.formats import to_text
from runrules.profile import parse_profile
from tests.assist.talking import calls, talk
from tests.plugins_room.shelf import install, source

PATH = ROOT / "examples" / "first-look.toml"
PROFILE = PATH.read_text("utf-8")
LOCKED = (
    "[[weeks]]\nstarts = 2026-11-23\n"
    'tue = { kind = "strength", load = "heavy", locked = "the group meets then", locked_by = "Coach Kim" }\n'
)


def test_it_says_what_it_is_for_and_lists_its_tools_as_read_only() -> None:
    async def act(client: Client) -> None:
        assert (client.server_info and client.server_info.name) == "runrules"
        assert "call check before you show the plan" in (client.instructions or "")
        assert "no medical advice" in (client.instructions or "")
        tools = (await client.list_tools()).tools
        assert [one.name for one in tools] == ["check", "advise", "why", "what-if", "rules", "exercises"]
        for one in tools:
            hints = one.annotations
            assert hints is not None
            assert (hints.read_only_hint, hints.destructive_hint) == (True, False)
            assert (hints.idempotent_hint, hints.open_world_hint) == (True, False)
            assert len(one.description or "") > 80  # an assistant knows the tool by these words alone
            assert all(each["description"] for each in one.input_schema["properties"].values())
            assert one.input_schema["additionalProperties"] is False

    talk(act)


def test_every_tool_answers_with_the_document_and_with_words() -> None:
    change = "swap wed with thu"
    check, advise, why, change_, rules, rule, all_, one = calls(
        ("check", {"profile": PROFILE}),
        ("advise", {"profile": PROFILE}),
        ("why", {"profile": PROFILE, "day": "tue", "area": "legs", "load": "heavy"}),
        ("what-if", {"profile": PROFILE, "change": change}),
        ("rules", {}),
        ("rules", {"id": "key-sessions/day-before-heavy"}),
        ("exercises", {}),
        ("exercises", {"id": "heel raise"}),
    )
    engine = Engine()
    assert not any(each.is_error for each in (check, advise, why, change_, rules, rule, all_, one))
    assert check.structured_content == json.loads(documents.check(engine, PROFILE))
    assert advise.structured_content == json.loads(documents.advise(engine, PROFILE))
    assert advise.content[0].text == to_text(engine.advise(load_profile(PATH)))
    assert change_.structured_content == json.loads(documents.what_if(engine, PROFILE, change))
    assert "What if: swap Wednesday and Thursday?" in change_.content[0].text
    (cell,) = why.structured_content["cells"]
    assert (cell["verdict"], cell["because"][0]["rule"]) == ("no", "key-sessions/day-before-heavy")
    assert "x  Closed: heavy legs" in why.content[0].text
    assert {each["id"] for each in rules.structured_content["rules"]} == {each.id for each in engine.rules()}
    assert rule.structured_content["rule"]["settings"][0]["name"] == "guard_hours"
    assert rule.content[0].text.startswith("key-sessions/day-before-heavy\n")
    assert len(all_.structured_content["exercises"]) > 50
    assert one.structured_content["exercise"]["id"] == "calf-raise"


def test_a_profile_may_be_json_and_the_week_named() -> None:
    raw = {"weeks": [{"starts": "2026-11-23", "tue": "easy 40min"}, {"starts": "2026-11-30"}]}
    week, every = calls(
        ("advise", {"profile": json.dumps(raw), "week": "2026-12-02"}),
        ("advise", {"profile": json.dumps(raw), "week": "all"}),
    )
    assert [one["starts"] for one in week.structured_content["weeks"]] == ["2026-11-30"]
    assert len(every.structured_content["weeks"]) == 2


def test_a_bad_profile_is_refused_with_every_problem_at_its_place() -> None:
    text = '[[weeks]]\nstarts = 2026-11-23\nmon = "esay 40min"\nmoon = "rest"\n'
    for answer in calls(*((name, {"profile": text, **more}) for name, more in TAKING)):
        assert answer.is_error
        found = answer.structured_content["problems"]
        assert [(one["code"], one["pointer"], one["line"]) for one in found] == [
            ("P301", "/weeks/0/mon", 3),
            ("P101", "/weeks/0/moon", 4),
        ]
        words = answer.content[0].text
        assert words.startswith("The profile cannot be used: 2 problems. Mend all of it and call again.\n")
        assert 'profile:3:8: error[P301]: "esay" is not a word of a session' in words
        assert 'did you mean "easy"?' in words


TAKING = [("check", {}), ("advise", {}), ("why", {"day": "tue"}), ("what-if", {"change": "drop mon"})]


def test_what_only_the_rules_know_is_wrong_has_its_place_too() -> None:
    text = '[rules]\n"rest/fevr" = { off = "I feel fine" }\n[[weeks]]\nstarts = 2026-11-23\n'
    (answer,) = calls(("advise", {"profile": text}))
    assert answer.is_error
    assert [(one["code"], one["line"]) for one in answer.structured_content["problems"]] == [("P040", 2)]


UNANSWERED: list[tuple[str, dict[str, object], str]] = [
    ("advise", {}, "advise needs the argument profile."),
    ("advise", {"profile": PROFILE, "weak": "all"}, 'Did you mean "week"?'),
    ("advise", {"profile": {"weeks": []}}, "profile must be text, not dict"),
    ("advise", {"profile": PROFILE, "week": "soon"}, "a week is named by a date"),
    ("why", {"profile": PROFILE, "day": "someday"}, "is no day"),
    ("why", {"profile": PROFILE, "day": "tue", "area": "arms"}, "area must be one of legs, upper, core, jumps."),
    ("what-if", {"profile": PROFILE, "change": "burn wed"}, "burn"),
    ("what-if", {"profile": LOCKED, "change": "move tue to thu"}, "locked by Coach Kim, so it cannot be moved"),
    ("rules", {"id": "day-before-hevy"}, "There is no rule"),
    ("exercises", {"id": "deadlfit"}, 'Did you mean "deadlift"?'),
]


def test_a_call_that_cannot_be_answered_says_how_to_mend_it() -> None:
    answers = calls(*((name, arguments) for name, arguments, _ in UNANSWERED))
    for answer, (_, _, words) in zip(answers, UNANSWERED, strict=True):
        assert answer.is_error
        assert words in answer.content[0].text


def test_an_unknown_tool_is_an_error_of_the_protocol() -> None:
    async def act(client: Client) -> None:
        with pytest.raises(MCPError, match="there are check, advise, why, what-if, rules, exercises"):
            await client.call_tool("advice", {})
        assert not (await client.call_tool("rules", {})).is_error  # and it goes on

    talk(act)


def test_an_advice_that_lacks_a_voice_is_given_closed_and_says_so_first(tmp_path: Path) -> None:
    install(tmp_path, "runrules-broken", "0.1", {"broken": "raise RuntimeError('no')"})
    advise, check = calls(("advise", {"profile": PROFILE}), ("check", {"profile": PROFILE}), shelves=(tmp_path,))
    assert (advise.is_error, advise.structured_content["status"]) == (False, "degraded")
    assert advise.content[0].text.startswith("NOT HEARD: broken")
    assert {day["grid"]["jumps"]["light"]["verdict"] for day in advise.structured_content["weeks"][0]["days"]} == {"no"}
    assert check.structured_content["failures"][0]["plugin"] == "broken"
    assert check.structured_content["status"] == "degraded"
    assert check.structured_content["unheard"]
    assert "INCOMPLETE" in check.content[0].text


def test_a_plugin_that_prints_does_not_disturb_the_protocol(tmp_path: Path) -> None:
    loud = (
        "import os, subprocess, sys\nprint('loud')\nos.write(1, b'louder\\n')\n"
        "subprocess.run([sys.executable, '-c', 'print(1)'])\n"
        "@hookimpl\ndef runrules_advise():\n    print('{}')\n    os.write(1, b'{}\\n')\n    return []\n"
    )
    install(tmp_path, "runrules-loud", "0.1", {"loud": source("loud", loud)})
    first, second = calls(("advise", {"profile": PROFILE}), ("check", {"profile": PROFILE}), shelves=(tmp_path,))
    assert (first.is_error, second.is_error) == (False, False)
    assert {"loud", "dose"} <= {one["name"] for one in first.structured_content["plugins"] if one["status"] == "heard"}


def test_a_plugin_that_hangs_is_stopped_as_on_the_command_line(tmp_path: Path) -> None:
    slow = "@hookimpl\ndef runrules_advise():\n    while True:\n        pass\n"
    install(tmp_path, "runrules-slow", "0.1", {"slow": source("slow", slow)})
    (answer,) = calls(("advise", {"profile": PROFILE}), shelves=(tmp_path,))
    assert answer.structured_content["status"] == "degraded"
    assert [one["plugin"] for one in answer.structured_content["failures"]] == ["slow"]


def test_nothing_of_a_profile_is_written_to_standard_error_and_it_ends_with_its_input() -> None:
    secret = '[athlete]\nname = "Nobody Knows"\n[athlete.state]\nsigns = ["chest_pain"]\nsoreness = "nobody"\n'
    asked: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {
            "name": "advise", "arguments": {"profile": secret}}},
        {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {
            "name": "advise", "arguments": {"profile": PROFILE}}},
    ]  # fmt: skip
    server = subprocess.Popen(
        [sys.executable, "-m", "runrules", "mcp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)},
    )
    with server:
        assert server.stdin
        assert server.stdout
        assert server.stderr
        answers = {}
        for one in asked:
            server.stdin.write(f"{json.dumps(one)}\n")
            server.stdin.flush()
            if "id" in one:
                answers[one["id"]] = json.loads(server.stdout.readline())["result"]
        server.stdin.close()
        assert (server.stdout.read(), server.stderr.read(), server.wait(60)) == ("", "", 0)
    assert answers[2]["isError"] is True
    assert answers[3]["structuredContent"]["schema"] == "runrules.advice/1"


def test_the_example_that_assistants_are_shown_is_a_profile() -> None:
    example = WORDS.partition("Example:\n")[2].partition("A session is")[0]
    assert len(parse_profile(example).weeks) == 1
    assert Engine().advise(parse_profile(example)).status == "complete"


def test_a_fault_of_our_own_is_told_with_its_place_and_without_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("Sam has a sore knee")

    monkeypatch.setattr(server, "call", broken)
    answer = server._answer(Engine({}), CallToolRequestParams(name="check", arguments={}))
    told = capsys.readouterr()
    assert (answer.failed, "(KeyError)" in answer.text, "knee" in answer.text + told.err) == (True, True, False)
    assert re.fullmatch(r"fault: KeyError at test_server.py:\d+ broken < server.py:\d+ _answer\n", told.err)
