"""What the cases of several rules are made of."""

#: Lifts for a year.
LIFTER = "[athlete]\nstrength_since = 2025-11-03\n"


def race(when: str, distance: str = "half", priority: str = "A") -> str:
    """Write a race; the week that is asked about begins on Monday, 23 November 2026."""
    return f'\n[[races]]\ndate = {when}\ndistance = "{distance}"\npriority = "{priority}"\n'


def with_set(rule: str, values: str) -> str:
    """Write something that is set of a rule."""
    return f'\n[rules]\n"race-build/{rule}" = {{ {values} }}\n'


def wish(*lines: str) -> str:
    """Write what is wished of strength."""
    return "\n[strength]\n" + "".join(f"{line}\n" for line in lines)


def week(*parts: str, days: str = 'sun = "long 100min"', earlier: dict[str, str] | None = None) -> str:
    """Write a profile of these parts, with the days of its week, and of weeks before it by their first day."""
    weeks = {**(earlier or {}), "2026-11-23": days}
    written = "".join(f"\n[[weeks]]\nstarts = {starts}\n{lines}\n" for starts, lines in weeks.items())
    return "today = 2026-11-23\n\n" + "".join(parts) + written


BUILD = race("2027-01-31")

PEAK = race("2026-12-20")

TAPER = race("2026-12-07")

RACE_WEEK = race("2026-11-29")

RECOVERY = race("2026-11-20")

HALF_AN_HOUR = wish("minutes = 30")

LIFTED = 'mon = "strength full moderate done"'

REST = 'sun = "rest"'


def lifter(*lines: str) -> str:
    """Write someone who lifts for a year, with more said of them."""
    return LIFTER + "".join(f"{line}\n" for line in lines)


ALL_DAYS = "mon tue wed thu fri sat sun"
