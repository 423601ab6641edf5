"""What is wrong with the tables and keys of a profile, told whole: place, words, line, mark, hint."""

import pytest

from runrules.problems import ProfileError
from runrules.profile import parse_profile

TABLES: list[tuple[str, str]] = [
    ("", "p.toml:1:1: error[P102]: weeks is missing from a profile"),
    (
        ("[[week]]\nstarts = 2026-11-23"),
        (
            'p.toml:1:1: error[P101]: "week" is not a key of a profile\n'
            "    [[week]]\n"
            "    ^^^^^^^^\n"
            '    did you mean "weeks"?'
        ),
    ),
    (
        ("[[weeks]]\nstart = 2026-11-23"),
        (
            'p.toml:2:1: error[P101]: "start" is not a key of [[weeks]]\n'
            "    start = 2026-11-23\n"
            "    ^^^^^\n"
            '    did you mean "starts"?'
        ),
    ),
    (
        ('[[weeks]]\nmon = "easy"'),
        ("p.toml:1:1: error[P102]: starts is missing from [[weeks]]\n    [[weeks]]\n    ^^^^^^^^^"),
    ),
    ("weeks = []", ("p.toml:1:9: error[P003]: weeks must have at least one entry\n    weeks = []\n            ^^")),
    (
        'weeks = "easy"',
        (
            'p.toml:1:9: error[P201]: weeks must be a list, not "easy"\n'
            '    weeks = "easy"\n'
            "            ^^^^^^\n"
            '    write ["easy"]'
        ),
    ),
    (
        "weeks = [3]",
        ("p.toml:1:10: error[P201]: an entry of weeks must be a table, not 3\n    weeks = [3]\n             ^"),
    ),
    (
        ("[state]\nsoreness = 4\n[[weeks]]\nstarts = 2026-11-23\n"),
        (
            'p.toml:1:1: error[P101]: "state" is not a key of a profile\n'
            "    [state]\n"
            "    ^^^^^^^\n"
            "    state belongs in [athlete]"
        ),
    ),
    (
        (
            "[athlete]\n"
            "equipmnt = []\n"
            "pain = 3\n"
            "today = 2026-11-23\n"
            "Age = 3\n"
            'favourite_colour = "red"\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            'p.toml:2:1: error[P101]: "equipmnt" is not a key of [athlete]\n'
            "    equipmnt = []\n"
            "    ^^^^^^^^\n"
            '    did you mean "equipment"?\n'
            "\n"
            'p.toml:3:1: error[P101]: "pain" is not a key of [athlete]\n'
            "    pain = 3\n"
            "    ^^^^\n"
            "    pain belongs in [[athlete.injuries]]\n"
            "\n"
            'p.toml:4:1: error[P101]: "today" is not a key of [athlete]\n'
            "    today = 2026-11-23\n"
            "    ^^^^^\n"
            "    today belongs at the top of the file\n"
            "\n"
            'p.toml:5:1: error[P101]: "Age" is not a key of [athlete]\n'
            "    Age = 3\n"
            "    ^^^\n"
            '    did you mean "age"?\n'
            "\n"
            'p.toml:6:1: error[P101]: "favourite_colour" is not a key of [athlete]\n'
            '    favourite_colour = "red"\n'
            "    ^^^^^^^^^^^^^^^^"
        ),
    ),
    (
        ("[[athlete.injuries]]\npain = 3\n[[weeks]]\nstarts = 2026-11-23\n"),
        (
            "p.toml:1:1: error[P102]: site is missing from [[athlete.injuries]]\n"
            "    [[athlete.injuries]]\n"
            "    ^^^^^^^^^^^^^^^^^^^^"
        ),
    ),
    (
        ("[[races]]\ndat = 2026-11-23\nkm = 3\n[[weeks]]\nstarts = 2026-11-23\n"),
        (
            "p.toml:1:1: error[P102]: distance is missing from [[races]]\n"
            "    [[races]]\n"
            "    ^^^^^^^^^\n"
            "\n"
            'p.toml:2:1: error[P101]: "dat" is not a key of [[races]]\n'
            "    dat = 2026-11-23\n"
            "    ^^^\n"
            '    did you mean "date"?\n'
            "\n"
            'p.toml:3:1: error[P101]: "km" is not a key of [[races]]\n'
            "    km = 3\n"
            "    ^^"
        ),
    ),
    (
        ('[[weeks]]\nstarts = 2026-11-23\nthu = { efort = "easy", minutes = 30 }\nfri = { minutes = 30 }'),
        (
            'p.toml:3:9: error[P101]: "efort" is not a key of a session\n'
            '    thu = { efort = "easy", minutes = 30 }\n'
            "            ^^^^^\n"
            '    did you mean "effort"?\n'
            "\n"
            "p.toml:4:7: error[P303]: the table does not say what kind of session it is\n"
            "    fri = { minutes = 30 }\n"
            "          ^^^^^^^^^^^^^^^^\n"
            "    add effort or kind"
        ),
    ),
    (
        ("[strength.minutes_by_day]\ntues = 20\n[[weeks]]\nstarts = 2026-11-23\n"),
        (
            'p.toml:2:1: error[P101]: "tues" is not a key of [strength.minutes_by_day]\n'
            "    tues = 20\n"
            "    ^^^^\n"
            '    did you mean "tue"?'
        ),
    ),
]


@pytest.mark.parametrize(("text", "report"), TABLES)
def test_wrong_tables_and_keys_are_told_with_their_place(text: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text, "p.toml")
    assert str(caught.value) == report
