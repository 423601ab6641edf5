"""What is wrong with an input, as values: where, what, and what was meant."""

from __future__ import annotations

from attrs import frozen

Path = tuple[str | int, ...]


@frozen
class Problem:
    """One thing wrong with a profile.

    ``path`` leads to it from the top of the file, ``("weeks", 0, "tue")``. ``on_key`` says that the key itself is
    wrong, not its value. ``within`` is the span of characters inside a text value, when only a part of it is
    wrong. ``line`` and ``column`` (from 1) are set only where the text could not be read at all.
    """

    path: Path
    code: str
    message: str
    hint: str = ""
    on_key: bool = False
    within: tuple[int, int] | None = None
    line: int | None = None
    column: int | None = None


class ProfileError(ValueError):
    """A profile that cannot be used. ``problems`` holds everything that is wrong, in the order of the file.

    ``str()`` gives one line per problem; when the profile came from a text, each with its place in it.
    """

    def __init__(self, problems: tuple[Problem, ...], text: str = "") -> None:
        super().__init__(text or "\n".join(f"{dotted(one.path)}: {one.message}" for one in problems))
        self.problems = problems


def dotted(path: Path) -> str:
    """Write a path as people do: ``weeks[0].tue``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text or "profile"
