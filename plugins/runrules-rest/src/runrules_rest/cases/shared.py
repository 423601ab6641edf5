"""What the cases of several rules are made of."""

RUNS = (
    'mon = "easy 40min"',
    'tue = "easy 40min"',
    'wed = "easy 40min"',
    'thu = "easy 40min"',
    'fri = "easy 40min"',
)


def set_to(rule: str, **values: float) -> str:
    return f'[rules]\n"rest/{rule}" = {{ {", ".join(f"{name} = {value}" for name, value in values.items())} }}\n\n'


def on(today: str, state: str = "") -> str:
    return f"today = {today}\n\n" + (f"[athlete.state]\n{state}\n\n" if state else "")
