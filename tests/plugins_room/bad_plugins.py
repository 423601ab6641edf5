"""The table of bad plugins: what each does, what is said about it, and what is closed because it is silent."""

from __future__ import annotations

from attrs import frozen

from runrules import JUMPS, LOADED_LEGS, Work
from tests.plugins_room.shelf import source


@frozen
class Bad:
    """The module of a bad plugin, the words that its failure holds, and what is closed for it."""

    module: str
    says: str
    closed: Work


def broken(body: str, says: str, rules: bool = True) -> Bad:
    """One that is not even loaded: it never got to say what it may close."""
    return Bad(source("bad", body, rules=rules), says, LOADED_LEGS)


def silent(body: str, says: str) -> Bad:
    """One that is loaded, and fails when it is asked."""
    return Bad(source("bad", body), says, JUMPS)


def says(*lines: str) -> str:
    """An answer, line by line."""
    return "@hookimpl\ndef runrules_advise(athlete, week):\n    " + "\n    ".join(lines) + "\n"


def names(*lines: str) -> str:
    """Rules, line by line, and an answer that is all right."""
    return "@hookimpl\ndef runrules_rules():\n    " + "\n    ".join(lines) + "\n" + says("return []")


FINE = says("return []")
SPEAKS = "yield Veto(R, JUMPS)"

BAD = {
    # importing
    "raises on import": broken("raise ValueError('no licence')\n", "ValueError: no licence"),
    "leaves on import": broken("raise SystemExit(0)\n", "SystemExit: 0"),
    "is no Python": broken("def f(:\n", "SyntaxError"),
    "imports what is not there": broken("import nothing_of_this_name\n", "No module named 'nothing_of_this_name'"),
    "never ends on import": broken("while True: pass\n", "did not answer within"),
    # registering
    "raises on registering": broken(names("raise KeyError('x')"), "KeyError: 'x'", rules=False),
    "leaves on registering": broken(names("raise SystemExit('bye')"), "SystemExit: bye", rules=False),
    "names no rules": broken(names("return []"), "named no rule", rules=False),
    "names one rule twice": broken(names("return [R, R]"), "rule 'bad/rule' is there twice", rules=False),
    "names what is no rule": broken(names("return ['bad/rule']"), "a str among the rules", rules=False),
    "names rules as text": broken(names("return 'bad/rule'"), "returned a str", rules=False),
    "names a rule of another": broken(
        names("return [Rule('good/rule', 's', 'm', 'w', 'firm', 'C')]"), "must begin with 'bad/'", rules=False
    ),
    "names a rule in the host's name": broken(
        names("return [Rule('bad/not-heard', 's', 'm', 'w', 'firm', 'C')]"), "'bad/not-heard'", rules=False
    ),
    "names a severity that there is not": broken(
        names("return [Rule('bad/x', 's', 'm', 'w', 'severe', 'C')]"), "severity is one of", rules=False
    ),
    "has a default out of range": broken(
        names("return [Rule('bad/x', 's', 'm', 'w', 'firm', 'C', settings=(Setting('n', 9, 1, 5),))]"),
        "between 1 and 5",
        rules=False,
    ),
    "has a number without a range": broken(
        names("return [Rule('bad/x', 's', 'm', 'w', 'firm', 'C', settings=(Setting('n', 9, 1),))]"),
        "range",
        rules=False,
    ),
    "tells a threshold that there is not": broken(
        names("return [Rule('bad/x', 's', 'm', 'w', 'firm', 'C', settings=(Setting('n', 9, 1, 9, tells='x'),))]"),
        "tells",
        rules=False,
    ),
    "has a rule without words": broken(
        names("return [Rule('bad/x', 's', None, 'w', 'firm', 'C')]"), "message must be text", rules=False
    ),
    "has rules but no answer": broken("", "it has no runrules_advise"),
    "has an answer but no rules": broken(FINE, "it has no runrules_rules", rules=False),
    "misspells a hook": broken(
        FINE.replace("runrules_advise", "runrules_advice"), "no hook 'runrules_advice'; did you mean 'runrules_advise'?"
    ),
    "misspells a hook beside the right one": broken(
        FINE + "@hookimpl\ndef runrules_rule(): return []\n", "no hook 'runrules_rule'; did you mean 'runrules_rules'?"
    ),
    "forgets to mark a hook": broken(
        "def runrules_advise(athlete): return []\n", "runrules_advise is not marked with @hookimpl"
    ),
    "wants an argument that there is not": broken(FINE.replace("week", "weeks"), "weeks"),
    "has an argument with a default": broken(FINE.replace("week", "week=None"), "'week' has a default"),
    "is a wrapper": broken(
        "@hookimpl(wrapper=True)\ndef runrules_advise():\n    return (yield)\n", "wrappers, tryfirst"
    ),
    "is a wrapper of the old kind": broken(
        "@hookimpl(hookwrapper=True)\ndef runrules_advise():\n    yield\n", "wrappers, tryfirst"
    ),
    "wants to be first": broken(FINE.replace("@hookimpl", "@hookimpl(tryfirst=True)"), "order must not matter"),
    "wants to be last": broken(FINE.replace("@hookimpl", "@hookimpl(trylast=True)"), "order must not matter"),
    # answering
    "raises before answering": silent(says("1 / 0"), "ZeroDivisionError: division by zero"),
    "raises half-way through a generator": silent(says(SPEAKS, "raise RuntimeError('tired')"), "RuntimeError: tired"),
    "leaves while answering": silent(says("raise SystemExit(0)"), "SystemExit: 0"),
    "claims to be interrupted": silent(says("raise KeyboardInterrupt"), "though nobody interrupted it"),
    "raises what cannot be put in words": silent(
        "class Mute(Exception):\n    def __str__(self): raise self\n" + says("raise Mute"), "Mute"
    ),
    "calls itself for ever": silent(says("return runrules_advise(athlete, week)"), "RecursionError"),
    "never ends": silent(says("while True: pass"), "did not answer within 0.2 s"),
    "never ends in a generator": silent(says(SPEAKS, "while True: pass"), "did not answer within 0.2 s"),
    "never stops talking": silent(says("one = Veto(R, LEGS)", "while True: yield one"), "more than 10,000 answers"),
    "swallows the end of its time": silent(
        says("while True:", "    try: time.sleep(9)", "    except: pass"), "did not answer within 0.2 s"
    ),
    "comes back late as if nothing had been": silent(
        says("try: time.sleep(9)", "except BaseException: return []"), "did not answer within 0.2 s"
    ),
    "returns text": silent(says("return 'no legs today'"), "returned a str"),
    "returns a number": silent(says("return 3"), "returned an int"),
    "returns a dictionary": silent(says("return {'a': 1}"), "returned a dict"),
    "returns one statement": silent(says("return Veto(R, LEGS)"), "returned a Veto; return a list, or yield"),
    "is a coroutine": silent(says("return []").replace("def ", "async def "), "is a coroutine"),
    "is an asynchronous generator": silent(says(SPEAKS).replace("def ", "async def "), "returned an async_generator"),
    "closes more than its rule announced": silent(says("return [Veto(R, LEGS)]"), "a veto on legs, which the rule"),
    "says a foreign type": silent(says(SPEAKS, "yield ('veto', 'legs')"), "a tuple among the statements"),
    "says nothing as a statement": silent(says("return [None]"), "a NoneType among the statements"),
    "says a class": silent(says("return [Veto]"), "among the statements"),
    "makes a statement of its own kind": silent(
        "class Decree(Veto): pass\n" + says("return [Decree(R, LEGS)]"), "a Decree among the statements"
    ),
    "speaks under a rule of another": silent(
        says("return [Veto(Rule('good/rule', 's', 'm', 'w', 'firm', 'C'), LEGS)]"),
        "'good/rule', which is no rule of bad",
    ),
    "speaks under a rule that it did not name": silent(
        says("return [Veto(Rule('bad/new', 's', 'm', 'w', 'firm', 'C'), LEGS)]"), "'bad/new', which is no rule of bad"
    ),
    "speaks under its rule with another severity": silent(
        says("return [Veto(Rule('bad/rule', 's', 'm', 'w', 'soft', 'C'), LEGS)]"), "bad/rule"
    ),
    "is milder than its rule": silent(
        says("return [Veto(R, LEGS, severity='soft')]"), "graver than its rule, not milder"
    ),
    "is of a severity that there is not": silent(says("return [Veto(R, LEGS, severity='severe')]"), "sever"),
    "gives one date and no tuple": silent(
        says("return [Veto(R, LEGS, week.starts)]"), "dates must be a tuple of dates"
    ),
    "gives dates as text": silent(says("return [Veto(R, LEGS, ('2026-11-23',))]"), "dates must be a tuple of dates"),
    "gives dates with hours": silent(
        says("return [Veto(R, LEGS, (datetime.datetime(2026, 11, 23),))]"), "dates must be a tuple of dates"
    ),
    "guards a date as text": silent(says("return [Veto(R, LEGS, guards='2026-11-23')]"), "guards"),
    "warns for a date as text": silent(says("return [Caution(R, LEGS, guards='2026-11-23')]"), "guards"),
    "yields to a number": silent(says("return [Veto(R, LEGS, yields_to=5)]"), "yields_to"),
    "names work as text": silent(says("return [Veto(R, 'legs')]"), "work must be Work"),
    "has a message that is no text": silent(says("return [Veto(R, LEGS, message=5)]"), "message must be text"),
    "has a part that there is not": silent(says("return [Veto(R, LEGS, part='noon')]"), "part is 'am', 'pm' or None"),
    "has a level that there is not": silent(says("return [Notice(R, level='alarm')]"), "level"),
    "has params as a dictionary": silent(says("return [Notice(R, params={'a': 1})]"), "params must be pairs"),
    "has a param that is no number": silent(
        says("return [Notice(R, params=(('a', float('nan')),))]"), "params must be"
    ),
    "has points that are not whole": silent(says("return [Prefer(R, LEGS, None, 1.5)]"), "takes whole numbers"),
    "favours a list": silent(says("return [Favour(R, ['lunge'])]"), "bad/rule"),
    "excludes a list": silent(says("return [Exclude(R, ['lunge'])]"), "bad/rule"),
    "favours an exercise that there is not": silent(
        says("return [Favour(R, ('lunge', 'lunges'))]"), "there is no exercise 'lunges'; did you mean 'lunge'?"
    ),
    "excludes an exercise that there is not": silent(
        says("return [Exclude(R, ('jogging',))]"), "no exercise 'jogging'"
    ),
    "tells how to do an exercise that there is not": silent(
        says("from runrules import Cue; return [Cue(R, ('planks',))]"), "did you mean 'plank'?"
    ),
    "proposes a list instead": silent(says("return [Propose(R, LEGS, 10, 1, instead=[CORE])]"), "bad/rule"),
    "proposes under a number": silent(says("return [Propose(R, LEGS, 10, 1, name=5)]"), "bad/rule"),
    "proposes in the runner's name": silent(
        says("return [Propose(R, CORE & LIGHT, 10, 1, name='planned 4/0')]"), "planned 4/0"
    ),
    "proposes nothing": silent(says("return [Propose(R, Work.NOTHING, 10, 1)]"), "needs some work"),
    "limits below nothing": silent(says("return [Limit(R, sessions=-1)]"), "cannot be below 0"),
    # changing what it is asked about
    "sets an attribute of the athlete": silent(says("athlete.age = 99", "return []"), "FrozenInstanceError"),
    "adds to the wishes": silent(says("athlete.wishes.minutes_by_day['mon'] = 5", "return []"), "TypeError"),
    "changes the athlete by force": silent(
        says("object.__setattr__(athlete, 'age', 99)", "return []"), "it changed what"
    ),
    "changes a run by force": silent(
        says("object.__setattr__(week.days[0].runs[0], 'key', False)", "return []"),
        "it changed what it was asked about",
    ),
    "changes a day by force": silent(
        says("object.__setattr__(week.days[0], 'runs', ())", "return []"), "it changed what"
    ),
    "changes the week by force": silent(
        says("object.__setattr__(week, 'phase', 'race')", "return []"), "it changed what"
    ),
    "changes planned strength by force": silent(
        says("object.__setattr__(week.days[4].strength[0], 'work', CORE)", "return []"), "it changed what"
    ),
    "changes an injury by force": silent(
        says("object.__setattr__(athlete.injuries[0], 'pain', 9)", "return []"), "it changed what"
    ),
    "changes a race by force": silent(
        says("object.__setattr__(athlete.races[0], 'priority', 'C')", "return []"), "it changed what"
    ),
    "changes other training by force": silent(
        says("object.__setattr__(week.days[5].other[0], 'minutes', 0)", "return []"), "it changed what"
    ),
    "takes an attribute away": silent(says("object.__delattr__(athlete, 'age')", "return []"), "it changed what"),
    "changes and then raises": silent(says("object.__setattr__(athlete, 'age', 99)", "1 / 0"), ""),
}
