"""The edges of masters/screen."""

from runrules import Case

from ..examples import HEART, HEART_CLEARED
from .shared import LONG_SINCE, runner

_NOT_LIGHT = "legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps"


def _asks(words: str) -> str:
    return f'veto, {_NOT_LIGHT}, every day: "{words}"\nnotice, every day, level referral: "{words}"'


_NEW = "Please check with your doctor before heavy lifting, because of your {}. We keep it light until then.".format

_ACTIVE = (
    "You are active already. Because of your {} a doctor's word is still advised before hard work; until you have it we"
    " keep it light."
).format

_SYMPTOMS = "Symptoms like these come before any training: have them looked at before anything hard."

CASES = (
    Case("A heart condition waits for a doctor's word.", HEART, _asks(_NEW("heart"))),
    Case("With a doctor's word about the heart it is silent.", HEART_CLEARED),
    Case(
        "Metabolism and kidneys wait for a doctor's word at any age.",
        runner(25, 'conditions = ["metabolic", "kidney"]'),
        _asks(_NEW("metabolism and kidneys")),
    ),
    Case(
        "What is cleared is not named.",
        runner(25, 'conditions = ["heart", "kidney"]', 'cleared = ["heart"]'),
        _asks(_NEW("kidneys")),
    ),
    Case(
        "A runner who lifts already hears why a doctor's word is still advised.",
        runner(25, 'conditions = ["heart"]', "strength_since = 2026-11-16"),
        _asks(_ACTIVE("heart")),
    ),
    Case(
        "Pregnancy and thin bones are other rules' business.", runner(32, 'conditions = ["pregnant", "osteoporosis"]')
    ),
    Case(
        "Symptoms come before conditions.",
        runner(25, LONG_SINCE, 'conditions = ["heart"]', more='[athlete.state]\nsigns = ["breathless"]\n'),
        _asks(_SYMPTOMS),
    ),
    Case(
        "A symptom is enough by itself.",
        runner(25, more='[athlete.state]\nsigns = ["fainting"]\n'),
        _asks(_SYMPTOMS),
    ),
    Case(
        "A symptom that was cleared is no reason.",
        runner(25, 'cleared = ["palpitations"]', more='[athlete.state]\nsigns = ["palpitations"]\n'),
    ),
    Case("Other signs are other rules' business.", runner(25, more='[athlete.state]\nsigns = ["numbness"]\n')),
)
