"""What no runner should read, word by word, and what may stand because it is denied or is the runner's own word."""

from __future__ import annotations

import pytest

from runrules.testing.wording import LONGEST, complaints

WRONG = {
    "Your weak hips are the cause.": '"weak" reads as blame',
    "You have a stress fracture.": '"You have a stress fracture" reads as a diagnosis',
    "Calf raises prevent injury.": '"prevent" reads as a promise',
    "They will protect your knees, not your hips.": '"will protect" reads as a promise',
    "Lose weight first.": '"Lose weight" reads as advice on weight',
    "See Work.LEGS_HEAVY for this.": '"Work.LEGS_HEAVY" is the name of something inside a program',
    "Your pain is None of ten.": '"None" is the name of something inside a program',
    "That is Veto(rule).": '"Veto(" is the name of something inside a program',
    "The key_run is tomorrow.": '"key_run" is the name of something inside a program',
    "Your {run} is tomorrow.": '"{run}" is a place that was not filled in',
    "Rest for 30min today.": '"30min" needs a space before its unit',
    "Your race is 1 days away.": '"1 days" needs the singular',
    "One rounds, done.": '"One rounds" needs the singular',
    "Do 3.3333 sets.": '"3.3333" is more exact than anybody can be',
    "no legs today.": "it does not begin with a capital letter",
    "No legs today": "it does not end as a sentence does",
    "No legs.\nNot today.": "it holds line breaks or spaces that are too many: one paragraph, single spaces",
    "No legs \x1b[31mtoday.": "it holds control characters, which no reader sees",
    " ": "it is empty",
    "A" * LONGEST + ".": f"it has {LONGEST + 1} characters; {LONGEST} are enough for anybody",
}
RIGHT = (
    "It is no guarantee.",
    "Strength does not prevent every injury.",
    "Weakness is rarely the proven cause of running injury.",
    "We suggest it because it helps most people, not because you are 'weak'.",
    'Once it is, write cleared = ["bone_stress"] with cleared_on.',
    "Rest 30 min, then 1 day off, 21 days in all.",
    "At an easy pace of 6:15 min/km that is 1-2 sets.",
    "None of this is new to you.",
    "Your half is 3 days away (10k pace at most).",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_text_is_told_what_is_wrong_with_it(text: str) -> None:
    assert list(complaints(text)) == [WRONG[text]]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_denied_and_what_runners_write_themselves_may_stand(text: str) -> None:
    assert list(complaints(text)) == []


def test_the_names_of_a_rules_settings_are_words_for_a_runner() -> None:
    assert list(complaints("Set guard_hours lower.", frozenset({"guard_hours"}))) == []
    assert list(complaints("Set guard_hours lower.")) != []
