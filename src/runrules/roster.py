"""Who is asked for one profile: blocked, missing, required and failed plugins, and what the runner set."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Literal

from attrs import evolve, frozen

from .advice import PluginState, SwitchedOff
from .concerns import concerns
from .models import EVERYTHING, LOADED_LEGS, Profile, RuleChoice, Work, described
from .plugins import Found, Loaded, effect_of, setting_problem, settings_of, unheard
from .problems import Problem, did_you_mean
from .rules import TOLD, Rule, Settings
from .statements import Failure, Notice, Said
from .weeks import Thresholds, clearances

NO_PLAN = "no plan without it: everything is closed"
CORE_NAME = "runrules"  # what the core itself says, when a voice is missing


@frozen(slots=False)
class Policy:
    """What whoever runs the engine lays down for every profile: who alone may load (None: all), who must be heard."""

    allow: frozenset[str] | None = None
    require: frozenset[str] = frozenset()

    def allows(self, name: str) -> bool:
        """Whether a plugin of this name may load."""
        return self.allow is None or name in self.allow


ANYTHING_GOES = Policy()


@frozen(slots=False)
class Roster:
    """The plugins to ask for one profile, with their settings, and everything to be told about the others."""

    askable: tuple[tuple[Loaded, Settings], ...]
    states: tuple[PluginState, ...]
    failures: tuple[Failure, ...]
    closed: tuple[Said, ...]  # what is closed for those that failed to load
    off: tuple[SwitchedOff, ...]
    thresholds: Thresholds
    told: Mapping[str, float]  # the other numbers of the core that rules own
    choosers: tuple[str, ...]  # plugins that judge exercises
    ignored: tuple[str, ...]  # settings that no plugin takes, in sentences
    required: frozenset[str]


def muster(
    profile: Profile,
    found: Sequence[Found],
    load: Callable[[Found], Loaded | Failure],
    policy: Policy = ANYTHING_GOES,
) -> tuple[Roster, list[Problem]]:
    """Load every plugin that neither policy nor profile blocks (a blocked one is never loaded); check what is set."""
    askable: list[Loaded] = []
    states: list[PluginState] = []
    failures: list[Failure] = []
    for one in found:
        blocked_by = _blocked_by(one.name, profile, policy)
        if blocked_by:
            states.append(PluginState(one.name, one.version, "blocked", one.distribution, blocked_by))
            continue
        loaded = load(one)
        heard = isinstance(loaded, Loaded)
        states.append(PluginState(one.name, one.version, "heard" if heard else "failed", one.distribution))
        if isinstance(loaded, Loaded):
            askable.append(loaded)
        else:
            failures.append(loaded)
    failures += _nobody(found, policy)
    closed = [silence(failure) for failure in failures]
    absent = _absent(profile, found, policy)
    required = policy.require | {*profile.require}
    closed += [Said(one.plugin, unheard(one.plugin, EVERYTHING, f"{one.plugin}: {one.error}.")) for one in absent]
    closed += withheld(failures, required)
    closed += _unjudged(profile, {topic for loaded in askable for topic in loaded.judges})
    values = {key: choice.values for key, choice in profile.rules.items()}
    rules = {rule.id: rule for loaded in askable for rule in loaded.rules.values()} if values else {}
    problems, ignored = _check_choices(profile, rules, states) if values else ([], ())
    told = _told(askable, values)
    roster = Roster(
        tuple((one, settings_of(one.rules, values) if profile.rules else one.defaults) for one in askable),
        tuple(states),
        (*failures, *absent),
        tuple(closed),
        tuple(
            SwitchedOff(key, choice.off, by=choice.off_by)
            for key, choice in sorted(profile.rules.items())
            if choice.off is not None and key in rules  # never what the host says of a plugin that is not heard
        ),
        Thresholds(**{name: int(told.pop(name)) for name in ("long_minutes", "descent_m") if name in told}),
        told,
        tuple([one.name for one in askable if "exercises" in one.judges]),
        (*ignored, *_named_in_vain(profile, policy, [one.name for one in found])),
        required,
    )
    return roster, problems


def silence(failure: Failure, loaded: Loaded | None = None) -> Said:
    """Close what a plugin that failed may have closed; all leg work that needs recovery if it never got to say."""
    closes = LOADED_LEGS if loaded is None else loaded.closes
    message = f"{failure.plugin} was not heard ({failure.error}), so what it might have closed is closed."
    return Said(failure.plugin, unheard(failure.plugin, closes, message))


def _unjudged(profile: Profile, judged: Collection[str]) -> list[Said]:
    """Close what the profile's fever, warning signs, pains and conditions endanger while no rule judges them."""
    athlete = profile.athlete
    if athlete.cleared:
        athlete = evolve(athlete, cleared=clearances(athlete, profile.today))
    found = list(concerns(athlete, judged))
    said = []
    for one in found:
        message = f"You name {one.words}. No rule installed here judges it, so {_extent(one.closes)}."
        said.append(Said(CORE_NAME, unheard(CORE_NAME, one.closes, message)))
    serious = [one for one in found if one.referral]
    if serious:
        first = "Stop, and have" if any(one.closes == EVERYTHING for one in serious) else "Have"
        words = (
            f"You name {'; '.join(one.words for one in serious)}. {first} a professional look at it before you train."
        )
        rule = unheard(CORE_NAME, EVERYTHING, words).rule
        said.append(Said(CORE_NAME, Notice(rule, words, "referral")))
    return said


def _extent(closes: Work) -> str:
    return "everything is closed" if closes == EVERYTHING else f"closed: {', '.join(described(closes._value_))}"


def withheld(failures: Iterable[Failure], required: Collection[str]) -> list[Said]:
    """Close everything for each required plugin that failed."""
    return [
        Said(one.plugin, unheard(one.plugin, EVERYTHING, f"{one.plugin} is required and was not heard: {one.error}."))
        for one in failures
        if one.plugin in required
    ]


def _blocked_by(name: str, profile: Profile, policy: Policy) -> Literal["profile", "engine"] | None:
    """Who blocks a plugin; the engine where both do, since then the profile alone cannot let it in."""
    if not policy.allows(name):
        return "engine"
    return "profile" if name in profile.block else None


def _nobody(found: Sequence[Found], policy: Policy) -> list[Failure]:
    """The failure of an engine in which nothing could judge any week."""
    if any(policy.allows(one.name) for one in found):
        return []
    error = "no plugin is installed, so nothing judges this week; see the README for the ones that belong to it"
    if found:
        error = "none of the plugins that are installed is allowed here, so nothing judges this week"
    return [Failure(CORE_NAME, "find", error, effect_of(LOADED_LEGS))]


def _absent(profile: Profile, found: Sequence[Found], policy: Policy) -> list[Failure]:
    """What is required and cannot be heard, whoever requires it: that nobody loads what is blocked comes first."""
    names = [one.name for one in found]
    absent = []
    for name in sorted(policy.require | {*profile.require}):
        if not policy.allows(name):
            error = "it is required, but not among the plugins that are allowed here"
        elif name in profile.block:
            error = "it is required, but the profile blocks it"
        elif name not in names:
            hint = did_you_mean(name, names)
            error = "it is required, but not installed" + (f"; {hint}" if hint else "")
        else:
            continue
        absent.append(Failure(name, "find", error, NO_PLAN))
    return absent


def _named_in_vain(profile: Profile, policy: Policy, names: Sequence[str]) -> list[str]:
    """Say which names that are blocked or allowed belong to nobody: most likely another was meant."""
    said = [(name, "is blocked") for name in profile.block] + [
        (name, "is allowed here") for name in sorted(policy.allow or ())
    ]
    hints = [(f"{name} {what}", did_you_mean(name, names)) for name, what in said if name not in names]
    return [
        f"{words}, but no plugin of that name can be asked" + (f"; {hint}" if hint else ".") for words, hint in hints
    ]


def _check_choices(
    profile: Profile, rules: Mapping[str, Rule], states: Sequence[PluginState]
) -> tuple[list[Problem], tuple[str, ...]]:
    problems: list[Problem] = []
    ignored: list[str] = []
    names = {one.name for one in states}
    speaking = {rule_id.partition("/")[0] for rule_id in rules}
    for rule_id, choice in profile.rules.items():
        path = ("rules", rule_id)
        rule = rules.get(rule_id)
        if rule is None:
            plugin = rule_id.partition("/")[0]
            hint = did_you_mean(rule_id, rules)
            if plugin in speaking or (plugin not in names and hint):
                problems.append(Problem(path, "P040", f"there is no rule {rule_id}", hint, on_key=True))
            else:
                ignored.append(_without_effect(rule_id, choice, plugin, states, hint))
            continue
        if choice.off is not None and rule.severity == "hard":
            message = f"{rule_id} cannot be switched off: it is a hard rule (medical, or race day)"
            problems.append(Problem((*path, "off"), "P041", message, on_key=True))
        known = {one.name: one for one in rule.settings}
        for name, value in choice.values.items():
            if name not in known:
                wrong = f"{rule_id} has no setting {name}" + ("" if known else "; it has none at all")
                problems.append(Problem((*path, name), "P042", wrong, did_you_mean(name, known), on_key=True))
            elif wrong := setting_problem(known[name], value):
                hint = did_you_mean(str(value), known[name].choices) if known[name].choices else ""
                problems.append(Problem((*path, name), "P043", f"{name} {wrong}", hint))
    return problems, tuple(sorted(ignored))


def _without_effect(rule_id: str, choice: RuleChoice, plugin: str, states: Sequence[PluginState], hint: str) -> str:
    """Say why what is set for a rule, or that it is switched off, changes nothing."""
    state = next((one for one in states if one.name == plugin), None)
    if state is None:
        near = hint or did_you_mean(plugin, [one.name for one in states])
        why = f"no plugin {plugin} is installed" + (f"; {near}" if near else ".")
    elif state.status == "failed":
        why = f"{plugin} was not heard."
    else:
        why = f"{plugin} is {'blocked' if state.blocked_by == 'profile' else 'not allowed here'}."
    if choice.off is None:
        return f"The settings of {rule_id} have no effect: {why}"
    also = " Its settings have none either." if choice.values else ""
    return f"{choice.off_by or 'You'} switched {rule_id} off ({choice.off}), which has no effect: {why}{also}"


def _told(askable: Iterable[Loaded], values: Mapping[str, Mapping[str, int | float | str]]) -> dict[str, float]:
    """The most careful value of each number of the core that some rule owns."""
    told: dict[str, list[float]] = {}
    for loaded in askable:
        for rule, setting in loaded.tells:
            value = values.get(rule, {}).get(setting.name, setting.default)
            told.setdefault(setting.tells, []).append(float(value))
    return {name: TOLD[name](numbers) for name, numbers in told.items()}
