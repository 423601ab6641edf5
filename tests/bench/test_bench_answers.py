"""What is timed must be right first: the seven rules as plugins against the plain function, and both by hand."""

import pytest
from bench import peers, through_engine, workload

FREE = ["rest"] * 7


def profile(days, **changes):
    return {
        "id": 0,
        "days": days,
        "weeks_to_race": None,
        "sessions_wanted": 3,
        "weeks_since_strength_start": 30,
        "injuries": [],
        **changes,
    }


@pytest.mark.parametrize("answer", [workload.answer, through_engine.answer])
class TestByHand:
    def test_a_week_of_rest_takes_heavy_legs_every_other_day_from_the_first_on(self, answer):
        assert answer(profile(FREE))["picks"] == [[0, 0], [2, 0], [4, 0]]

    def test_heavy_legs_are_closed_on_a_key_day_and_on_the_day_before(self, answer):
        days = ["rest", "rest", "rest", "long", "rest", "rest", "rest"]
        closed = answer(profile(days))["v"]
        assert {place: rules for place, rules in enumerate(closed) if rules} == {6: ["R1"], 9: ["R2"]}

    def test_the_day_after_a_key_run_and_easy_days_are_worth_more(self, answer):
        days = ["tempo", "easy", "rest", "rest", "easy", "rest", "rest"]
        found = answer(profile(days, sessions_wanted=1))
        assert found["p"][::3] == [0, 3, 0, 0, 1, 0, 0]
        assert found["picks"] == [[1, 0]]

    def test_within_two_weeks_of_a_race_there_is_one_session_and_within_one_no_heavy_legs(self, answer):
        assert answer(profile(FREE, weeks_to_race=3))["cap"] == 3
        assert answer(profile(FREE, weeks_to_race=2))["picks"] == [[0, 0]]
        assert answer(profile(FREE, weeks_to_race=1))["picks"] == [[0, 1]]

    def test_race_day_has_no_upper_body_and_the_day_before_no_full_body(self, answer):
        days = ["rest", "rest", "rest", "rest", "rest", "rest", "race"]
        closed = answer(profile(days))["v"]
        assert closed[15:] == [["R1"], ["R6"], [], ["R2"], [], ["R3"]]

    def test_the_first_four_weeks_carry_a_warning(self, answer):
        assert answer(profile(FREE, weeks_since_strength_start=3))["warn"] == ["R5"]
        assert answer(profile(FREE, weeks_since_strength_start=4))["warn"] == []


def test_the_plugins_answer_two_hundred_random_weeks_like_the_plain_function():
    for one in workload.profiles(200):
        assert through_engine.answer(one) == workload.answer(one), one


@pytest.mark.skipif(not peers.present(), reason="there is no peers' folder beside the project")
def test_the_plugins_give_the_two_thousand_answers_of_the_peers():
    for one, expected in zip(*peers.workload(), strict=True):
        assert through_engine.answer(one) == expected, one
