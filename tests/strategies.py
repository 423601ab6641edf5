"""Everything a runner could write and a plugin could say, for Hypothesis."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from runrules import (
    CORE,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Apart,
    Caution,
    Day,
    Limit,
    Prefer,
    Propose,
    Rule,
    Run,
    Said,
    Statement,
    Strength,
    Veto,
    Week,
)

START = date(2026, 11, 23)
DATES = tuple(START + timedelta(days) for days in range(-2, 9))
RULES = tuple(
    Rule(f"{plugin}/{name}", name, f"{name} speaks.", "why", "firm", "C") for plugin in "ab" for name in ("one", "two")
)
SESSIONS = (LEGS & HEAVY, (LEGS | CORE) & MODERATE, (UPPER | CORE) & MODERATE, FULL & LIGHT, (UPPER | CORE) & LIGHT)
WORK = (LEGS, LEGS & HEAVY, LOADED_LEGS, UPPER | CORE, CORE & MODERATE, LIGHT, HEAVY, MODERATE | JUMPS, FULL)


def _sorted(dates: list[date]) -> tuple[date, ...]:
    return tuple(sorted(dates))


rules = st.sampled_from(RULES)
works = st.sampled_from(WORK)
sessions = st.sampled_from(SESSIONS)
dates = st.none() | st.lists(st.sampled_from(DATES), min_size=1, max_size=3, unique=True).map(_sorted)


def statements() -> st.SearchStrategy[Statement]:
    """Any statement that bears on placing."""
    return st.one_of(
        st.builds(Veto, rules, works, dates, part=st.sampled_from((None, None, "am"))),
        st.builds(Caution, rules, works, dates),
        st.builds(Prefer, rules, works, dates, st.integers(-3, 3)),
        st.builds(
            Limit,
            rules,
            works,
            dates,
            sessions=st.none() | st.integers(0, 2),
            days=st.none() | st.integers(0, 2),
            minutes=st.none() | st.integers(5, 40),
        ),
        st.builds(Apart, rules, works, works, st.integers(1, 4)),
        st.builds(
            Propose,
            rules,
            sessions,
            st.integers(10, 40),
            st.integers(1, 3),
            st.sampled_from(("x", "y")),
            instead=st.lists(sessions, max_size=1).map(tuple),
        ),
    )


said = st.lists(st.tuples(st.sampled_from("ab"), statements()).map(lambda pair: Said(*pair)), max_size=14)


@st.composite
def weeks(draw: st.DrawFn, planned: int = 2) -> Week:
    """A week with up to ``planned`` strength sessions, and now and then one in a neighbouring week."""
    lifts: dict[int, list[Strength]] = {}
    for _ in range(draw(st.integers(0, planned))):
        place = draw(st.integers(0, 6))
        lift = Strength(
            draw(sessions),
            draw(st.none() | st.integers(15, 45)),
            draw(st.sampled_from((None, "am", "pm"))),
            draw(st.sampled_from((False, False, False, True))),
        )
        lifts.setdefault(place, []).append(lift)
    runs = [draw(st.sampled_from((None, Run("easy", key=False), Run("tempo", key=True)))) for _ in range(7)]
    days = tuple(
        Day(
            START + timedelta(place),
            () if run is None else (run,),
            tuple(lifts.get(place, ())),
        )
        for place, run in enumerate(runs)
    )
    before = Day(START - timedelta(1), (), (Strength(draw(sessions)),) if draw(st.booleans()) else ())
    after = Day(START + timedelta(7), (), (Strength(draw(sessions)),) if draw(st.booleans()) else ())
    return Week(days, (before,), (after,))
