"""Measure runrules against plain Python and, where they are there, other engines. Prints one report.

Exit status 1 if an answer is wrong; a missed target is only said.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import growth, peers, stages, startup, through_engine, workload
from bench.clock import Timing, compare
from runrules import Engine

ROUNDS = 9
REPEAT = 20  # advices in one timing
AT_MOST, AIM = 6.0, 4.0
VERSION_AT_MOST, ADVISE_AT_MOST = 0.4, 1.3


def main() -> int:
    """Run every part; give the exit status."""
    title("runrules against the plain function: seven rules, 2,000 weeks")
    wrong, plain_s = rules()
    title("One advice with all installed plugins, JSON in to JSON out")
    full_advice(plain_s)
    title("Starting")
    starting()
    title("Growing")
    growing()
    return 1 if wrong else 0


def rules() -> tuple[int, float]:
    """The seven rules; how many answers are wrong, and the plain function's seconds for one week."""
    if peers.present():
        profiles, expected = peers.workload()
        yardstick = peers.plain()
        others, missing = peers.workers()
        say("Weeks, answers and plain function: the peers' folder beside the project.")
    else:
        profiles = workload.profiles()
        yardstick, others, missing = plain, {}, []
        expected = plain(profiles)
        say("No peers' folder beside the project: own weeks, own plain function.")
    wrong = 0
    takers = {"runrules, seven plugins": engine, "own plain function": plain, **others}
    for name, answers in takers.items():
        bad = sum(mine != theirs for mine, theirs in zip(answers(profiles), expected, strict=True))
        wrong += bad if answers is engine else 0
        say(f"  {name:34}{len(expected) - bad:6,} of {len(expected):,} answers right")
    timed = {name: partial(many, profiles) for name, many in takers.items()}
    each, timings = compare(partial(yardstick, profiles), timed, ROUNDS)
    say()
    say(f"  {'processor time, per week':34}{'us':>8}{'x plain':>10}   {'least - most':14}")
    say(f"  {'plain function':34}{each / len(profiles) * 1e6:8.1f}{1:10.2f}")
    for name, one in timings.items():
        say(row(name, one, len(profiles)))
    ratio = timings["runrules, seven plugins"].ratio
    say(f"  Target: at most {AT_MOST:g}, aim {AIM:g}. {verdict(ratio, AT_MOST)}")
    if missing:
        say(f"  Not installed: {', '.join(missing)}.")
    say()
    say("  Where the time of the seven plugins goes:")
    shares(through_engine.stages(profiles), len(profiles), each / len(profiles))
    return wrong, each / len(profiles)


def plain(profiles: list[workload.Profile]) -> list[workload.Answer]:
    """Answer all with our own plain function."""
    return [workload.answer(one) for one in profiles]


def engine(profiles: list[workload.Profile]) -> list[workload.Answer]:
    """Answer all with the seven plugins."""
    return [through_engine.answer(one) for one in profiles]


def full_advice(plain_s: float) -> None:
    """Each example as a multiple of the plain function, and the stages of all of them."""
    installed = Engine()
    texts = stages.examples()
    some = workload.profiles(500)
    takers = {name: partial(repeated, installed, text) for name, text in texts.items()}
    for warm_up in takers.values():
        warm_up()
    each, timings = compare(partial(plain, some), takers, ROUNDS)
    say(f"  {len(installed.found())} plugins.")
    say(f"  {'processor time, per advice':34}{'us':>8}{'x plain':>10}")
    for name, one in timings.items():
        us, ratio = one.seconds / REPEAT * 1e6, one.ratio * len(some) / REPEAT
        say(f"  {name:34}{us:8.0f}{ratio:10.0f}")
    say()
    say("  Where the time goes, all examples together:")
    clock = stages.Stages()
    for _ in range(REPEAT * ROUNDS):
        for text in texts.values():
            clock.advice(installed, text)
    shares(clock.spent, REPEAT * ROUNDS * len(texts), each / len(some))


def repeated(installed: Engine, text: str) -> list[str]:
    """Advise so often that a clock can tell."""
    return [stages.advice(installed, text) for _ in range(REPEAT)]


def starting() -> None:
    """Both commands, beside importing what they stand on."""
    each, found = startup.ratios(15)
    say(f"  {'processor time, per process':34}{'ms':>8}{'x imports':>10}{'at most':>10}")
    say(f"  {'import click, attrs, cattrs, ...':34}{each * 1e3:8.0f}{1:10.2f}")
    targets = {"runrules --version": VERSION_AT_MOST, "runrules advise": ADVISE_AT_MOST}
    for name, ratio in found.items():
        most = targets[name]
        say(f"  {name:34}{ratio * each * 1e3:8.0f}{ratio:10.2f}{most:10.1f}   {verdict(ratio, most)}")
    if not found:
        say("  The command line is not installed.")


def growing() -> None:
    """By plugins and by weeks."""
    for what, found in (("plugins", growth.by_plugins(40)), ("weeks", growth.by_weeks(3))):
        say(f"  {what:>10}{'ms':>10}{'us per one':>14}")
        for count, taken in found.items():
            say(f"  {count:10}{taken * 1e3:10.2f}{taken / count * 1e6:14.0f}")


def shares(spent: dict[str, float], times: int, plain_s: float) -> None:
    """A row for each stage."""
    whole = sum(spent.values())
    for stage, taken in spent.items():
        one = taken / times
        say(f"    {stage:32}{one * 1e6:8.1f}{one / plain_s:10.2f}{taken / whole:8.0%}")


def row(name: str, one: Timing, many: int) -> str:
    """One taker's line."""
    return f"  {name:34}{one.seconds / many * 1e6:8.1f}{one.ratio:10.2f}   {one.least:.2f} - {one.most:.2f}"


def verdict(ratio: float, most: float) -> str:
    """Say whether a target is met."""
    return "Met." if ratio <= most else f"Over target ({ratio:.2f})."


def title(words: str) -> None:
    """Begin a part."""
    say()
    say(words)
    say("-" * len(words))


def say(line: str = "") -> None:
    """Print at once, so that a reader sees how far it is."""
    print(line.rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
