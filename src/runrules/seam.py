"""The seam between runrules and its plugins: which version of it each speaks, and what of it will go.

It has its own version, since plugins hold on to it and to nothing else: the hooks with their arguments, the statements,
and the names that ``runrules`` exports. The second number grows when something is added, the first when something goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import wraps
from typing import ParamSpec, TypeVar

from attrs import evolve, frozen

Version = tuple[int, int]

#: The version of the seam that this runrules speaks.
API: Version = (1, 0)
#: How a plugin says which one it was written for, and what it means to say nothing.
ATTRIBUTE = "RUNRULES_API"
UNSAID: Version = (1, 0)

_P = ParamSpec("_P")
_T = TypeVar("_T")


def spoken_by(*places: object) -> object:
    """Read which version a plugin was written for, from the first place that says so: the object, then its module."""
    said = (getattr(place, ATTRIBUTE, None) for place in places)
    return next((one for one in said if one is not None), UNSAID)


def written(version: Version) -> str:
    """``1.0``."""
    return f"{version[0]}.{version[1]}"


def refusal(spoken: object, host: Version, engine: str) -> str:
    """Say why a plugin of that version cannot be heard here, and who must update what; "" if it can."""
    if type(spoken) is not tuple or len(spoken) != 2 or not all(type(one) is int and one >= 0 for one in spoken):
        return f"{ATTRIBUTE} must be two whole numbers, such as {host}, not {spoken!r}"[:300]
    if spoken[0] == host[0] and spoken[1] <= host[1]:
        return ""
    here = f"the {written(host)} of this runrules {engine}"
    if spoken > host:
        return f"it speaks plugin API {written(spoken)}, newer than {here}: update runrules"
    return f"it speaks plugin API {written(spoken)}, older than {here}: the plugin must be updated"


@frozen(slots=False)
class Deprecation:
    """Something that plugins use and that will go: since when that is said, from when on it may be gone."""

    what: str
    since: date
    until: date
    instead: str

    def note(self) -> None:
        """Note that the plugin that is being loaded or asked uses it; nothing where none is."""
        listening = SPEAKER.get()
        if listening is not None:
            plugin, uses = listening
            uses.add(Use(plugin, self))

    def __call__(self, function: Callable[_P, _T]) -> Callable[_P, _T]:
        """Mark a function, or what a property gets: its use is noted, and it works as before."""
        named = self if self.what else evolve(self, what=function.__qualname__)

        @wraps(function)
        def noted(*positional: _P.args, **named_ones: _P.kwargs) -> _T:
            named.note()
            return function(*positional, **named_ones)

        return noted


@frozen(slots=False)
class Use:
    """A plugin that uses something deprecated."""

    plugin: str
    deprecation: Deprecation

    @property
    def words(self) -> str:
        """The sentence for whoever can update it."""
        one = self.deprecation
        return (
            f"{self.plugin} uses {one.what}, deprecated since {one.since}; from {one.until} on it may be gone."
            f" Instead: {one.instead}."
        )


def deprecated(what: str = "", *, since: str, until: str, instead: str) -> Deprecation:
    """Announce that something will go, ``until`` at least a year after ``since`` (dates as text).

    Decorates a function or what a property gets, which name themselves; for names and arguments say ``what``.
    """
    begins, ends = date.fromisoformat(since), date.fromisoformat(until)
    if ends < date(begins.year + 1, begins.month, min(begins.day, 28)):
        raise ValueError(f"{what or 'it'}: a deprecation lasts a year at least, not from {since} to {until}")
    return Deprecation(what, begins, ends, instead)


#: Names that ``runrules`` exports, and arguments of ``runrules_advise``, that will go.
NAMES: dict[str, Deprecation] = {}
ARGUMENTS: dict[str, Deprecation] = {}

SPEAKER: ContextVar[tuple[str, set[Use]] | None] = ContextVar("speaker", default=None)


@contextmanager
def speaking(plugin: str, uses: set[Use]) -> Iterator[None]:
    """Collect in ``uses`` what a plugin uses of what will go, while its code runs."""
    token = SPEAKER.set((plugin, uses))
    try:
        yield
    finally:
        SPEAKER.reset(token)
