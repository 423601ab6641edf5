"""What the cases of several rules are made of."""

FREE = "[[weeks]]\nstarts = 2026-11-23\n"

OVER = "today = 2026-11-30\n\n"

TRAINED = "[athlete]\nstrength_since = 2026-05-04\n"

BUILD, PEAK, TAPER = "2027-01-31", "2026-12-08", "2026-12-07"

RACE_WEEK, RECOVERY = "2026-11-28", "2026-11-21"


def profile(*tables: str, week: str = FREE) -> str:
    return "\n".join((*tables, week))


def week_of(*days: str) -> str:
    return FREE + "".join(f"{day}\n" for day in days)


def lifts(**days: str) -> str:
    """A week with strength sessions on its days."""
    return week_of(*(f'{day} = "strength {words} 30min"' for day, words in days.items()))


def race(when: str) -> str:
    return f'[[races]]\ndate = {when}\ndistance = "half"\n'


def strength(*wishes: str) -> str:
    return "[strength]\n" + "".join(f"{wish}\n" for wish in wishes)


def rules(rule: str, settings: str) -> str:
    return f'[rules]\n"dose/{rule}" = {{ {settings} }}\n'


def joined(*lines: str) -> str:
    return "\n".join(lines)


NONE = strength("sessions = 0")

ONE = strength("sessions = 1")


def lifter(*lines: str, legs: int = 6, heavy: int = 3, since: str = "2026-10-12") -> str:
    """A runner with just enough groundwork for heavy legs, and just used to them."""
    counts = f"strength_since = {since}", f"leg_sessions = {legs}", f"heavy_leg_sessions = {heavy}"
    return "\n".join(("[athlete]", *counts, *lines, ""))


NO_WEIGHT = 'equipment = ["band"]'


def hurts(site: str, pain: int, more: str = "") -> str:
    return f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{more}\n'


def state(words: str) -> str:
    return f"[athlete.state]\n{words}\n"


FOUR_WEEKS = "[athlete]\nstrength_since = 2026-10-26\n"

TODAY = "today = 2026-11-23\n"


def ran(starts: str, tue: str, thu: str = "free") -> str:
    """A week of the file of which every day is known."""
    days = {"mon": "free", "tue": tue, "wed": "free", "thu": thu, "fri": "free", "sat": "free", "sun": "free"}
    return f"[[weeks]]\nstarts = {starts}\n" + "".join(f'{day} = "{words}"\n' for day, words in days.items())


FORTY = ran("2026-11-16", "easy 40km")


def file(**weeks: str) -> str:
    """Weeks before the one that is asked about, by their month and day, each with the days of its strength."""
    lines = [TODAY, TRAINED]
    for name, days in weeks.items():
        lines.append(f"[[weeks]]\nstarts = 2026-{name[1:3]}-{name[3:]}")
        lines += [f'{day} = "strength full moderate done"' for day in days.split()]
    return "\n".join((*lines, "", FREE))
