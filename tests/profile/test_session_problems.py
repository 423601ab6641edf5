"""What is wrong with a session or a day as a whole, told with its place."""

import pytest

from runrules.problems import ProfileError
from runrules.profile import parse_profile

WEEK = "[[weeks]]\nstarts = 2026-11-23\n"

#: What stands for Monday, and the whole report.
SESSIONS: list[tuple[str, str]] = [
    (
        '"50min"',
        (
            'p.toml:3:7: error[P303]: "50min" does not say what kind of session it is\n'
            '    mon = "50min"\n'
            "          ^^^^^^^\n"
            "    one of recovery, easy, steady, long, tempo, intervals, hills, race-pace,\n"
            "    race, run-walk, walk, cross, mobility, strength"
        ),
    ),
    (
        '""',
        (
            'p.toml:3:7: error[P303]: "" does not say what kind of session it is\n'
            '    mon = ""\n'
            "          ^^\n"
            '    a day without training is "free" or "rest"'
        ),
    ),
    (
        '"easy 10k"',
        (
            'p.toml:3:13: error[P304]: "10k" does not go with "easy"\n'
            '    mon = "easy 10k"\n'
            "                ^^^\n"
            '    did you mean "10km"?'
        ),
    ),
    (
        '"easy legs"',
        (
            'p.toml:3:13: error[P304]: "legs" does not go with "easy"\n'
            '    mon = "easy legs"\n'
            "                ^^^^\n"
            '    areas and loads go with "strength"'
        ),
    ),
    ('"easy A"', ('p.toml:3:13: error[P304]: "A" does not go with "easy"\n    mon = "easy A"\n                ^')),
    (
        '"strength legs core"',
        (
            'p.toml:3:22: error[P302]: "core" says areas a second time\n'
            '    mon = "strength legs core"\n'
            "                         ^^^^\n"
            '    join areas with "+": "legs+core"'
        ),
    ),
    (
        '"strength legs+bore"',
        (
            'p.toml:3:22: error[P301]: "bore" is not an area\n'
            '    mon = "strength legs+bore"\n'
            "                         ^^^^\n"
            '    did you mean "core"?'
        ),
    ),
    (
        '"strength legs+legs"',
        (
            'p.toml:3:22: error[P206]: "legs" is named twice\n'
            '    mon = "strength legs+legs"\n'
            "                         ^^^^"
        ),
    ),
    (
        '"strength legs+"',
        ('p.toml:3:17: error[P301]: "" is not an area\n    mon = "strength legs+"\n                    ^^^^^'),
    ),
    (
        '"strength key"',
        (
            'p.toml:3:17: error[P304]: "key" does not go with "strength"\n'
            '    mon = "strength key"\n'
            "                    ^^^"
        ),
    ),
    (
        '"walk descent 600m"',
        (
            'p.toml:3:13: error[P304]: "descent 600m" does not go with "walk"\n'
            '    mon = "walk descent 600m"\n'
            "                ^^^^^^^^^^^^"
        ),
    ),
    (
        '"Rest"',
        (
            'p.toml:3:7: error[P301]: "Rest" is not a session\n'
            '    mon = "Rest"\n'
            "          ^^^^^^\n"
            '    did you mean "rest"?'
        ),
    ),
    (
        '"rest easy"',
        (
            'p.toml:3:8: error[P301]: "rest" stands alone: it is no part of a session\n'
            '    mon = "rest easy"\n'
            "           ^^^^"
        ),
    ),
    (
        '["rest", "easy"]',
        (
            'p.toml:3:8: error[P301]: "rest" stands alone: it is no part of a list of sessions\n'
            '    mon = ["rest", "easy"]\n'
            "           ^^^^^^"
        ),
    ),
    (
        "[]",
        (
            "p.toml:3:7: error[P204]: mon is an empty list\n"
            "    mon = []\n"
            "          ^^\n"
            '    write "free" if nothing is planned, or "rest"'
        ),
    ),
    ("3", ('p.toml:3:7: error[P201]: mon must be a session such as "easy 50min", not 3\n    mon = 3\n          ^')),
    (
        "[3]",
        (
            'p.toml:3:8: error[P201]: an entry of mon must be a session such as "easy 50min", not 3\n'
            "    mon = [3]\n"
            "           ^"
        ),
    ),
    (
        '["easy", "jog 30min"]',
        (
            'p.toml:3:17: error[P301]: "jog" is not a word of a session\n'
            '    mon = ["easy", "jog 30min"]\n'
            "                    ^^^\n"
            '    did you mean "easy"?'
        ),
    ),
    (
        '"easy \\u0007"',
        (
            "p.toml:3:13: error[P204]: mon holds the control character U+0007\n"
            '    mon = "easy \\u0007"\n'
            "                ^^^^^^\n"
            "    take it out"
        ),
    ),
    (
        '"e\\u0061sy jog"',
        (
            'p.toml:3:18: error[P301]: "jog" is not a word of a session\n'
            '    mon = "e\\u0061sy jog"\n'
            "                     ^^^\n"
            '    did you mean "easy"?'
        ),
    ),
    (
        ("'''\neasy\njog'''"),
        ("p.toml:4:5: error[P204]: mon holds the control character U+000A\n    easy\n        ^\n    take it out"),
    ),
    (
        '"gym"',
        (
            'p.toml:3:8: error[P301]: "gym" is not a word of a session\n'
            '    mon = "gym"\n'
            "           ^^^\n"
            '    did you mean "strength"?'
        ),
    ),
    (
        '"race A"',
        (
            "p.toml:3:8: error[P305]: the race on 2026-11-23 has no distance\n"
            '    mon = "race A"\n'
            "           ^^^^\n"
            '    write "race 10k", or give the race in [[races]]'
        ),
    ),
    (
        '["easy","easy","easy","easy","easy","easy","easy","easy","easy"]',
        (
            "p.toml:3:7: error[P003]: mon must have at most 8 entries, not 9\n"
            '    mon = ["easy","easy","easy","easy","easy","easy","easy","easy","easy"]\n'
            "          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
        ),
    ),
    (
        '{ effort = "easy", areas = ["legs"], load = "heavy" }',
        (
            'p.toml:3:26: error[P304]: "areas" does not go with "easy"\n'
            '    mon = { effort = "easy", areas = ["legs"], load = "heavy" }\n'
            "                             ^^^^^\n"
            '    areas and loads go with "strength"\n'
            "\n"
            'p.toml:3:44: error[P304]: "load" does not go with "easy"\n'
            '    mon = { effort = "easy", areas = ["legs"], load = "heavy" }\n'
            "                                               ^^^^\n"
            '    areas and loads go with "strength"'
        ),
    ),
    (
        '{ kind = "strength", km = 3, key = true }',
        (
            'p.toml:3:28: error[P304]: "km" does not go with "strength"\n'
            '    mon = { kind = "strength", km = 3, key = true }\n'
            "                               ^^\n"
            "\n"
            'p.toml:3:36: error[P304]: "key" does not go with "strength"\n'
            '    mon = { kind = "strength", km = 3, key = true }\n'
            "                                       ^^^"
        ),
    ),
    (
        '{ effort = "easy", kind = "walk" }',
        (
            "p.toml:3:26: error[P302]: a session has effort or kind, not both\n"
            '    mon = { effort = "easy", kind = "walk" }\n'
            "                             ^^^^"
        ),
    ),
    (
        '{ kind = "easy" }',
        (
            'p.toml:3:16: error[P203]: kind must be "run-walk", "walk", "cross", "mobility" or "strength", not "e'
            'asy"\n'
            '    mon = { kind = "easy" }\n'
            "                   ^^^^^^\n"
            '    write effort = "easy"'
        ),
    ),
    (
        '{ effort = "strength" }',
        (
            'p.toml:3:18: error[P203]: effort must be "recovery", "easy", "steady", "long", "tempo", "intervals",'
            ' "hills", "race-pace" or "race", not "strength"\n'
            '    mon = { effort = "strength" }\n'
            "                     ^^^^^^^^^^\n"
            '    write kind = "strength"'
        ),
    ),
    (
        '{ effort = "easy", minutes = "50min", done = 1 }',
        (
            'p.toml:3:36: error[P201]: minutes must be a whole number from 1 to 1440, not "50min"\n'
            '    mon = { effort = "easy", minutes = "50min", done = 1 }\n'
            "                                       ^^^^^^^\n"
            "\n"
            "p.toml:3:52: error[P201]: done must be true or false, not 1\n"
            '    mon = { effort = "easy", minutes = "50min", done = 1 }\n'
            "                                                       ^"
        ),
    ),
    (
        '{ kind = "strength", areas = "legs+bore" }',
        (
            'p.toml:3:36: error[P203]: an entry of areas must be "full", "legs", "upper", "core" or "jumps", not '
            '"bore"\n'
            '    mon = { kind = "strength", areas = "legs+bore" }\n'
            "                                       ^^^^^^^^^^^\n"
            '    did you mean "core"?'
        ),
    ),
    (
        '{ effort = "easy", distance = "10k" }',
        (
            'p.toml:3:26: error[P304]: "distance" does not go with "easy"\n'
            '    mon = { effort = "easy", distance = "10k" }\n'
            "                             ^^^^^^^^"
        ),
    ),
]


@pytest.mark.parametrize(("monday", "report"), SESSIONS)
def test_sessions_that_are_wrong_are_told_with_their_place(monday: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(f"{WEEK}mon = {monday}", "p.toml")
    assert str(caught.value) == report
