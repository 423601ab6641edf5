"""What the cases of several rules are made of."""

LOADED = "legs moderate/heavy, jumps"

HEAVY = "legs heavy, jumps"

MON = "today = 2026-11-23\n\n"

TEMPO = 'thu = "tempo 40min"'


def rules(rule: str, settings: str) -> str:
    return f'[rules]\n"first-weeks/{rule}" = {{ {settings} }}\n\n'


def athlete(*lines: str) -> str:
    return "[athlete]\n" + "".join(f"{line}\n" for line in lines) + "\n"


def lifting_since(date: str) -> str:
    return athlete(f"strength_since = {date}")


def sore(soreness: int, today: str = "2026-11-25", since: str = "2026-05-04", signs: str = "") -> str:
    state = f"[athlete.state]\nsoreness = {soreness}\n" + (f"signs = {signs}\n" if signs else "")
    return f"today = {today}\n\n{lifting_since(since)}{state}\n"
