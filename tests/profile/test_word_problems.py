"""What is wrong with the words of a session, told with the word that is wrong."""

import pytest

from runrules.problems import ProfileError
from runrules.profile import parse_profile

WEEK = "[[weeks]]\nstarts = 2026-11-23\n"

#: What stands for Monday, and the whole report.
WORDS: list[tuple[str, str]] = [
    (
        '"intervalls 60min"',
        (
            'p.toml:3:8: error[P301]: "intervalls" is not a word of a session\n'
            '    mon = "intervalls 60min"\n'
            "           ^^^^^^^^^^\n"
            '    did you mean "intervals"?'
        ),
    ),
    (
        '"easy tempo"',
        (
            'p.toml:3:13: error[P302]: "tempo" says what kind of session it is a second time\n'
            '    mon = "easy tempo"\n'
            "                ^^^^^\n"
            '    two sessions on one day are a list: ["easy 40min", "strength core"]'
        ),
    ),
    (
        '"easy 50"',
        (
            'p.toml:3:13: error[P301]: "50" is not a duration or a distance\n'
            '    mon = "easy 50"\n'
            "                ^^\n"
            '    did you mean "50min"?'
        ),
    ),
    (
        '"easy 50 min"',
        (
            'p.toml:3:13: error[P301]: "50" and "min" are one word\n'
            '    mon = "easy 50 min"\n'
            "                ^^^^^^\n"
            '    write "50min"'
        ),
    ),
    (
        '"easy 50m"',
        (
            'p.toml:3:13: error[P301]: "50m" is metres, and too short for a session\n'
            '    mon = "easy 50m"\n'
            "                ^^^\n"
            '    did you mean "50min"?'
        ),
    ),
    (
        '"Easy 50MIN"',
        (
            'p.toml:3:8: error[P301]: "Easy" is not a word of a session\n'
            '    mon = "Easy 50MIN"\n'
            "           ^^^^\n"
            '    did you mean "easy"?\n'
            "\n"
            'p.toml:3:13: error[P301]: "50MIN" is not a duration or a distance\n'
            '    mon = "Easy 50MIN"\n'
            "                ^^^^^\n"
            '    did you mean "50min"?'
        ),
    ),
    (
        '"easy 1.5h"',
        (
            'p.toml:3:13: error[P301]: "1.5h" is not a duration or a distance\n'
            '    mon = "easy 1.5h"\n'
            "                ^^^^\n"
            '    did you mean "1h30"?'
        ),
    ),
    (
        '"easy 16,5km"',
        (
            'p.toml:3:13: error[P301]: "16,5km" is not a duration or a distance\n'
            '    mon = "easy 16,5km"\n'
            "                ^^^^^^\n"
            '    did you mean "16.5km"?'
        ),
    ),
    (
        '"easy 60-45min"',
        (
            'p.toml:3:13: error[P301]: "60-45min" is not a range from less to more\n'
            '    mon = "easy 60-45min"\n'
            "                ^^^^^^^^\n"
            '    write "45-60min"'
        ),
    ),
    (
        '"easy 45min-16km"',
        (
            'p.toml:3:13: error[P301]: "45min-16km" is not a range from less to more\n'
            '    mon = "easy 45min-16km"\n'
            "                ^^^^^^^^^^\n"
            '    write "45-60min"'
        ),
    ),
    (
        '"easy 0min"',
        (
            "p.toml:3:13: error[P202]: minutes must be a whole number from 1 to 1440, not 0\n"
            '    mon = "easy 0min"\n'
            "                ^^^^"
        ),
    ),
    (
        '"easy 25h"',
        (
            "p.toml:3:13: error[P202]: minutes must be a whole number from 1 to 1440, not 1500\n"
            '    mon = "easy 25h"\n'
            "                ^^^"
        ),
    ),
    (
        '"easy 1001km"',
        (
            "p.toml:3:13: error[P202]: km must be a number above 0 and up to 1000, not 1001.0\n"
            '    mon = "easy 1001km"\n'
            "                ^^^^^^"
        ),
    ),
    (
        '"easy descent"',
        (
            'p.toml:3:13: error[P301]: "descent" needs whole metres after it\n'
            '    mon = "easy descent"\n'
            "                ^^^^^^^\n"
            '    write "descent 600m"'
        ),
    ),
    (
        '"easy descent 600"',
        (
            'p.toml:3:13: error[P301]: "descent" needs whole metres after it\n'
            '    mon = "easy descent 600"\n'
            "                ^^^^^^^\n"
            '    write "descent 600m"'
        ),
    ),
    (
        '"easy climb 30000m"',
        (
            "p.toml:3:13: error[P202]: climb_m must be a whole number from 0 to 20000, not 30000\n"
            '    mon = "easy climb 30000m"\n'
            "                ^^^^^^^^^^^^"
        ),
    ),
    (
        '"easy 40min 50min"',
        (
            'p.toml:3:19: error[P302]: "50min" says minutes a second time\n'
            '    mon = "easy 40min 50min"\n'
            "                      ^^^^^"
        ),
    ),
    (
        '"easy am pm"',
        ('p.toml:3:16: error[P302]: "pm" says part a second time\n    mon = "easy am pm"\n                   ^^'),
    ),
    (
        '"easy key not-key"',
        (
            'p.toml:3:17: error[P302]: "not-key" says whether it is key a second time\n'
            '    mon = "easy key not-key"\n'
            "                    ^^^^^^^"
        ),
    ),
]


@pytest.mark.parametrize(("monday", "report"), WORDS)
def test_words_that_are_wrong_are_told_with_their_place(monday: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(f"{WEEK}mon = {monday}", "p.toml")
    assert str(caught.value) == report
