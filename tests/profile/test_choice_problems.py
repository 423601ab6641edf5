"""What is wrong with wishes, rules, plugins, races and weeks, told whole: place, words, line, mark, hint."""

import pytest

from runrules.problems import ProfileError
from runrules.profile import parse_profile

CHOICES: list[tuple[str, str]] = [
    (
        (
            "[strength]\n"
            "sessions = 15\n"
            "minutes = 0\n"
            "days = []\n"
            "minutes_by_day = { tue = 0 }\n"
            'goal = "looks"\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:2:12: error[P202]: sessions must be a whole number from 0 to 14, not 15\n"
            "    sessions = 15\n"
            "               ^^\n"
            "\n"
            "p.toml:3:11: error[P202]: minutes must be a whole number from 5 to 240, not 0\n"
            "    minutes = 0\n"
            "              ^\n"
            "\n"
            "p.toml:4:8: error[P003]: days must have at least one entry\n"
            "    days = []\n"
            "           ^^\n"
            "\n"
            "p.toml:5:26: error[P202]: tue must be a whole number from 5 to 240, not 0\n"
            "    minutes_by_day = { tue = 0 }\n"
            "                             ^\n"
            "\n"
            'p.toml:6:8: error[P203]: goal must be "performance" or "health", not "looks"\n'
            '    goal = "looks"\n'
            "           ^^^^^^^"
        ),
    ),
    (
        ('[plugins]\nrequire = ["dose", "no/slash"]\nblock = ["dose", ""]\n[[weeks]]\nstarts = 2026-11-23\n'),
        (
            'p.toml:2:20: error[P204]: an entry of require must be the name of a plugin, not "no/slash"\n'
            '    require = ["dose", "no/slash"]\n'
            "                       ^^^^^^^^^^\n"
            "\n"
            "p.toml:3:10: error[P405]: dose is required and blocked\n"
            '    block = ["dose", ""]\n'
            "             ^^^^^^\n"
            "\n"
            'p.toml:3:18: error[P204]: an entry of block must be the name of a plugin, not ""\n'
            '    block = ["dose", ""]\n'
            "                     ^^"
        ),
    ),
    (
        (
            "[rules]\n"
            'dose = { off = "x" }\n'
            '"dose/a" = 3\n'
            '"dose/b" = { off = true }\n'
            '"dose/c" = { off = " " }\n'
            '"dose/d" = { hours = true, "Two words" = 1, x = inf, y = [1] }\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            'p.toml:2:1: error[P403]: "dose" is not the id of a rule\n'
            '    dose = { off = "x" }\n'
            "    ^^^^\n"
            '    an id is quoted, with its plugin: "plugin/rule"\n'
            "\n"
            "p.toml:3:12: error[P201]: dose/a must be a table, not 3\n"
            '    "dose/a" = 3\n'
            "               ^\n"
            '    write { off = "the reason" } or { guard_hours = 48 }\n'
            "\n"
            "p.toml:4:20: error[P404]: switching dose/b off needs a reason, not true\n"
            '    "dose/b" = { off = true }\n'
            "                       ^^^^\n"
            '    write off = "I do these in a class"\n'
            "\n"
            'p.toml:5:20: error[P404]: switching dose/c off needs a reason, not " "\n'
            '    "dose/c" = { off = " " }\n'
            "                       ^^^\n"
            '    write off = "I do these in a class"\n'
            "\n"
            "p.toml:6:22: error[P201]: hours must be a number or a word, not true\n"
            '    "dose/d" = { hours = true, "Two words" = 1, x = inf, y = [1] }\n'
            "                         ^^^^\n"
            "\n"
            'p.toml:6:28: error[P403]: "Two words" is not the name of a setting\n'
            '    "dose/d" = { hours = true, "Two words" = 1, x = inf, y = [1] }\n'
            "                               ^^^^^^^^^^^\n"
            "\n"
            "p.toml:6:49: error[P202]: x must be a number from -1000000000 to 1000000000, not inf\n"
            '    "dose/d" = { hours = true, "Two words" = 1, x = inf, y = [1] }\n'
            "                                                    ^^^\n"
            "\n"
            "p.toml:6:58: error[P201]: y must be a number or a word, not a list\n"
            '    "dose/d" = { hours = true, "Two words" = 1, x = inf, y = [1] }\n'
            "                                                             ^^^"
        ),
    ),
    (
        ('[rules]\n"dose/a" = { word = "a\\u0007" }\n[[weeks]]\nstarts = 2026-11-23\n'),
        (
            "p.toml:2:23: error[P204]: word holds the control character U+0007\n"
            '    "dose/a" = { word = "a\\u0007" }\n'
            "                          ^^^^^^\n"
            "    take it out"
        ),
    ),
    (
        ("rules = 3\n[[weeks]]\nstarts = 2026-11-23\n"),
        ("p.toml:1:9: error[P201]: rules must be a table, not 3\n    rules = 3\n            ^"),
    ),
    (
        ("today = 10:00:00\nathlete.name = 1979-05-27\nathlete.age = {}\n[[weeks]]\nstarts = 2026-11-23\n"),
        (
            "p.toml:1:9: error[P205]: today must be a date such as 2026-11-23, not a time of day\n"
            "    today = 10:00:00\n"
            "            ^^^^^^^^\n"
            "\n"
            "p.toml:2:16: error[P201]: name must be text in quotes, not 1979-05-27\n"
            "    athlete.name = 1979-05-27\n"
            "                   ^^^^^^^^^^\n"
            "\n"
            "p.toml:3:15: error[P201]: age must be a whole number from 5 to 120, not a table\n"
            "    athlete.age = {}\n"
            "                  ^^"
        ),
    ),
    (
        (
            "[[races]]\n"
            "date = 2026-11-29\n"
            'distance = "21k"\n'
            "[[races]]\n"
            "date = 2026-11-28\n"
            "distance = true\n"
            'priority = "a"\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            'p.toml:3:12: error[P203]: distance must be "5k", "10k", "half", "marathon", "ultra" or kilometres as'
            ' a number, not "21k"\n'
            '    distance = "21k"\n'
            "               ^^^^^\n"
            '    did you mean "10k"?\n'
            "\n"
            'p.toml:6:12: error[P201]: distance must be "5k", "10k", "half", "marathon", "ultra" or kilometres as'
            " a number, not true\n"
            "    distance = true\n"
            "               ^^^^\n"
            "\n"
            'p.toml:7:12: error[P203]: priority must be "A", "B" or "C", not "a"\n'
            '    priority = "a"\n'
            "               ^^^\n"
            '    did you mean "A"?'
        ),
    ),
    (
        ("[[weeks]]\nstarts = 2026-11-30\n[[weeks]]\nstarts = 2026-11-24\n[[weeks]]\nstarts = 2026-11-24\n"),
        (
            "p.toml:6:10: error[P401]: there are two weeks from 2026-11-24\n"
            "    starts = 2026-11-24\n"
            "             ^^^^^^^^^^\n"
            "\n"
            "p.toml:6:10: error[P401]: the week from 2026-11-24 shares days with the week from 2026-11-30\n"
            "    starts = 2026-11-24\n"
            "             ^^^^^^^^^^"
        ),
    ),
]


@pytest.mark.parametrize(("text", "report"), CHOICES)
def test_wrong_choices_are_told_with_their_place(text: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text, "p.toml")
    assert str(caught.value) == report
