"""What is wrong with what an athlete says of themselves, told whole: place, words, line, mark, hint."""

import pytest

from runrules.problems import ProfileError
from runrules.profile import parse_profile

VALUES: list[tuple[str, str]] = [
    (
        (
            "[athlete]\n"
            'age = "35"\n'
            "weeks_postnatal = true\n"
            "leg_sessions = 45.0\n"
            "heavy_leg_sessions = 45.9\n"
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            'p.toml:2:7: error[P201]: age must be a whole number from 5 to 120, not "35"\n'
            '    age = "35"\n'
            "          ^^^^\n"
            "    write 35 without quotes\n"
            "\n"
            "p.toml:3:19: error[P201]: weeks_postnatal must be a whole number from 0 to 520, not true\n"
            "    weeks_postnatal = true\n"
            "                      ^^^^\n"
            "\n"
            "p.toml:4:16: error[P201]: leg_sessions must be a whole number from 0 to 100000, not 45.0\n"
            "    leg_sessions = 45.0\n"
            "                   ^^^^\n"
            "    write 45\n"
            "\n"
            "p.toml:5:22: error[P201]: heavy_leg_sessions must be a whole number from 0 to 100000, not 45.9\n"
            "    heavy_leg_sessions = 45.9\n"
            "                         ^^^^"
        ),
    ),
    (
        (
            "[athlete]\n"
            "age = 4\n"
            "name = 3\n"
            'terrain = "hill"\n'
            'equipment = "band"\n'
            'conditions = ["heart", "hart", "heart", 1]\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:2:7: error[P202]: age must be a whole number from 5 to 120, not 4\n"
            "    age = 4\n"
            "          ^\n"
            "\n"
            "p.toml:3:8: error[P201]: name must be text in quotes, not 3\n"
            "    name = 3\n"
            "           ^\n"
            "\n"
            'p.toml:4:11: error[P203]: terrain must be "road", "trail", "track" or "mixed", not "hill"\n'
            '    terrain = "hill"\n'
            "              ^^^^^^\n"
            "\n"
            'p.toml:5:13: error[P201]: equipment must be a list, not "band"\n'
            '    equipment = "band"\n'
            "                ^^^^^^\n"
            '    write ["band"]\n'
            "\n"
            'p.toml:6:24: error[P203]: an entry of conditions must be "heart", "metabolic", "kidney", "osteoporos'
            'is" or "pregnant", not "hart"\n'
            '    conditions = ["heart", "hart", "heart", 1]\n'
            "                           ^^^^^^\n"
            '    did you mean "heart"?\n'
            "\n"
            'p.toml:6:32: error[P206]: conditions names "heart" twice\n'
            '    conditions = ["heart", "hart", "heart", 1]\n'
            "                                   ^^^^^^^\n"
            "\n"
            'p.toml:6:41: error[P201]: an entry of conditions must be "heart", "metabolic", "kidney", "osteoporos'
            'is" or "pregnant", not 1\n'
            '    conditions = ["heart", "hart", "heart", 1]\n'
            "                                            ^"
        ),
    ),
    (
        (
            'athlete.state = { sleep_hours = nan, fever = "false", soreness = 11, fatigue = inf, signs = ["fainte'
            'd"] }\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:1:33: error[P202]: sleep_hours must be a number from 0 to 24, not nan\n"
            '    …state = { sleep_hours = nan, fever = "false", soreness = 11, fatigue = inf…\n'
            "                             ^^^\n"
            "\n"
            'p.toml:1:46: error[P201]: fever must be true or false, not "false"\n'
            '    …ep_hours = nan, fever = "false", soreness = 11, fatigue = inf, signs = ["f…\n'
            "                             ^^^^^^^\n"
            "    write false without quotes\n"
            "\n"
            "p.toml:1:66: error[P202]: soreness must be a whole number from 0 to 10, not 11\n"
            '    … nan, fever = "false", soreness = 11, fatigue = inf, signs = ["fainted"] }\n'
            "                                       ^^\n"
            "\n"
            "p.toml:1:80: error[P201]: fatigue must be a whole number from 0 to 10, not inf\n"
            '    … nan, fever = "false", soreness = 11, fatigue = inf, signs = ["fainted"] }\n'
            "                                                     ^^^\n"
            "\n"
            'p.toml:1:94: error[P203]: an entry of signs must be one of the known words, not "fainted"\n'
            '    … nan, fever = "false", soreness = 11, fatigue = inf, signs = ["fainted"] }\n'
            "                                                                   ^^^^^^^^^\n"
            '    did you mean "fainting"?'
        ),
    ),
    (
        (
            "[[athlete.injuries]]\n"
            'site = "knee"\n'
            "pain = 9223372036854775808000\n"
            'signs = ["limping", "night-pain"]\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            'p.toml:2:8: error[P203]: site must be one of the known words, not "knee"\n'
            '    site = "knee"\n'
            "           ^^^^^^\n"
            "    known are achilles_midportion, achilles_insertional, achilles_rupture,\n"
            "    ankle_sprain, bsi_tibia, bsi_foot, bsi_hip, calf_strain, calf_tear_acute,\n"
            "    gluteal_tendon, groin_hip, groin_strain, hamstring_strain, itbs,\n"
            "    knee_swelling, low_back, mtss, osteoporosis, patellar_tendon, pelvic_floor,\n"
            "    pfp, pht, plantar, shoulder, wrist\n"
            "\n"
            "p.toml:3:8: error[P202]: pain must be a whole number from 0 to 10, not a number of more than 18 digi"
            "ts\n"
            "    pain = 9223372036854775808000\n"
            "           ^^^^^^^^^^^^^^^^^^^^^^\n"
            "\n"
            'p.toml:4:21: error[P203]: an entry of signs must be "pinpoint", "hurts_to_hop", "night_pain", "swell'
            'ing", "locking", "pop", "limping" or "worse_each_run", not "night-pain"\n'
            '    signs = ["limping", "night-pain"]\n'
            "                        ^^^^^^^^^^^^\n"
            '    did you mean "night_pain"?'
        ),
    ),
    (
        (
            "today = 2026-11-23T10:00:00\n"
            "athlete.running_since = 9999-01-01\n"
            'athlete.strength_since = "23.11.2026"\n'
            'athlete.cleared_on = "2026-02-30"\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:1:9: error[P205]: today must be a date such as 2026-11-23, not a date with a time\n"
            "    today = 2026-11-23T10:00:00\n"
            "            ^^^^^^^^^^^^^^^^^^^\n"
            "    leave the time out\n"
            "\n"
            "p.toml:2:25: error[P202]: running_since must be from 1900-01-01 to 2200-12-31, not 9999-01-01\n"
            "    athlete.running_since = 9999-01-01\n"
            "                            ^^^^^^^^^^\n"
            "\n"
            'p.toml:3:26: error[P205]: strength_since must be a date such as 2026-11-23, not "23.11.2026"\n'
            '    athlete.strength_since = "23.11.2026"\n'
            "                             ^^^^^^^^^^^^\n"
            "\n"
            'p.toml:4:22: error[P205]: cleared_on must be a date such as 2026-11-23, not "2026-02-30"\n'
            '    athlete.cleared_on = "2026-02-30"\n'
            "                         ^^^^^^^^^^^^"
        ),
    ),
    (
        ('athlete.name = "a\\u0007b"\n[[weeks]]\nstarts = 2026-11-23\n'),
        (
            "p.toml:1:18: error[P204]: name holds the control character U+0007\n"
            '    athlete.name = "a\\u0007b"\n'
            "                     ^^^^^^\n"
            "    take it out"
        ),
    ),
    (
        ('athlete.name = "a\u202eb"\n[[weeks]]\nstarts = 2026-11-23\n'),
        (
            "p.toml:1:18: error[P204]: name holds the control character U+202E\n"
            '    athlete.name = "a�b"\n'
            "                     ^\n"
            "    take it out"
        ),
    ),
    (
        (
            'athlete.name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'
            "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
            'nnnnnnnnnnnnnnnnn"\n'
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:1:16: error[P204]: name must have at most 200 characters, not 201\n"
            '    athlete.name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…\n'
            "                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
        ),
    ),
    (
        (
            "[athlete]\n"
            "leg_sessions = 3\n"
            "heavy_leg_sessions = 4\n"
            "cleared_on = 2026-01-01\n"
            "[[weeks]]\n"
            "starts = 2026-11-23\n"
        ),
        (
            "p.toml:3:22: error[P405]: of 3 leg sessions 4 cannot have been heavy\n"
            "    heavy_leg_sessions = 4\n"
            "                         ^\n"
            "\n"
            "p.toml:4:1: error[P405]: cleared_on gives a date, but cleared does not say what was cleared\n"
            "    cleared_on = 2026-01-01\n"
            "    ^^^^^^^^^^"
        ),
    ),
]


@pytest.mark.parametrize(("text", "report"), VALUES)
def test_wrong_values_are_told_with_their_place(text: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text, "p.toml")
    assert str(caught.value) == report
