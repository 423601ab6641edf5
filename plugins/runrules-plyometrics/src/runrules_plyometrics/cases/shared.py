"""What the cases of several rules are made of."""

from ..examples import TRAINED, week

EASY = 'wed = "easy 50min"'

JUMPS = 'wed = "strength legs+jumps moderate 30min"'


def athlete(*lines: str) -> str:
    """Write an athlete who has lifted for half a year, with more said of them."""
    return "[athlete]\nstrength_since = 2026-05-04\n" + "".join(f"{line}\n" for line in lines) + "\n"


def since(when: str, *lines: str) -> str:
    """Write an athlete who has lifted since a date."""
    return f"[athlete]\nstrength_since = {when}\n" + "".join(f"{line}\n" for line in lines) + "\n"


def hurting(*pains: tuple[str, int], sign: str = "") -> str:
    """Write a trained runner with pains at some sites, the first of them with a sign."""
    text = TRAINED
    for place, (site, pain) in enumerate(pains):
        signs = f'signs = ["{sign}"]\n' if sign and not place else ""
        text += f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{signs}\n'
    return text


def with_set(rule: str, values: str, before: str = TRAINED) -> str:
    """Write a trained runner who has set something of a rule."""
    return f'{before}[rules]\n"plyometrics/{rule}" = {{ {values} }}\n\n'


def after(earlier: dict[str, str], *days: str, before: str = TRAINED) -> str:
    """Write the week with weeks before it, each the day or days it holds by the date that it starts."""
    weeks = "".join(f"[[weeks]]\nstarts = {starts}\n{lines}\n\n" for starts, lines in earlier.items())
    return f"today = 2026-11-23\n{before}{weeks}{week(*days)}"


ALL = "pogo-hops + rope-skipping + jump-squat + box-jump + drop-jump + bounding + single-leg-hop"

CUE = f"cue, exercises {ALL}"

CLOSED = "veto, jumps, every day"

LIFTED = 'mon = "strength full moderate done"'

JUMPED = 'mon = "strength legs+jumps moderate done"'
