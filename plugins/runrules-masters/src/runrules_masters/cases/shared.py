"""What the cases of several rules are made of."""

FREE = "[[weeks]]\nstarts = 2026-11-23\n"

LONG_SINCE = "strength_since = 2026-03-02"


def runner(age: int, *lines: str, week: str = FREE, more: str = "") -> str:
    """A runner with lines of [athlete], then ``more`` tables, then the week."""
    return "\n".join(("[athlete]", f"age = {age}", *lines, "", more, "", week))


def race(date: str, distance: str = "half") -> str:
    return f'[[races]]\ndate = {date}\ndistance = "{distance}"\n'


def rules(rule: str, settings: str) -> str:
    return f'[rules]\n"masters/{rule}" = {{ {settings} }}\n'


def strength(wish: str) -> str:
    return f"[strength]\n{wish}\n"


BUILD = race("2027-01-31")

LIFT_LEGS = f'{FREE}tue = "strength legs moderate 30min"\n'
