"""Write the page about every name that ``runrules`` and ``runrules.testing`` export, from their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Literal, get_args, get_origin

import attrs
from docs.docstrings import markdown_of, signature_of

import runrules
from runrules import models, rules, testing
from runrules.models import Work, described
from runrules.statements import STATEMENTS

_ROOMS = {
    "engine": "Asking for advice",
    "profile": "Profiles",
    "advice": "Advice",
    "formats": "Advice as text",
    "explain": "Questions about an advice",
    "problems": "Problems",
    "hookspecs": "Hooks",
    "rules": "Rules",
    "statements": "Statements",
    "models": "What a plugin is asked about",
    "catalogue": "Exercises",
}
_ELSEWHERE = {
    "Advice": "[advice.md](advice.md) has every field.",
    "Profile": "[profile.md](profile.md) has every word of the file it is read from.",
    "hookimpl": "Marks a function or method as the implementation of a hook: [hooks.md](hooks.md).",
    "Statement": "Any of the kinds of statement, as a type: [statements.md](statements.md).",
    "__version__": "The version of runrules.",
}


def names_page() -> str:
    """Write the page."""
    page = [
        "# The names of `runrules`",
        "",
        "<!-- Written by docs/refresh.py from the docstrings. -->",
        "",
        "Everything that programs and plugins may import, and no more: whatever else a module holds may change at any"
        " time. All values are frozen; each member is here with its type, and with what it is when it is left out. The"
        " pages about [hooks](hooks.md) and [statements](statements.md) say how a plugin uses them, the README how a"
        " program does.",
        "",
        "- `__version__`: " + _ELSEWHERE["__version__"],
    ]
    where = runrules._WHERE
    rooms = [*_ROOMS, *sorted({*where.values()} - set(_ROOMS))]
    for room in rooms:
        names = sorted((name for name in where if where[name] == room), key=_order)
        page += ["", f"## {_ROOMS.get(room, room.capitalize())}", ""]
        constants = [name for name in names if _kind(getattr(runrules, name)) == "constant"]
        page += [_constant(name) for name in constants]
        for name in names:
            if name not in constants:
                page += ["", f"### `{name}`", "", *_entry(name, getattr(runrules, name))]
    page += ["", "## Words", "", "What these types may be:", "", *_words()]
    page += ["", "## For tests: `runrules.testing`", "", "These are imported from `runrules.testing`."]
    for name in names_for_tests():
        page += ["", f"### `{name}`", "", *_entry(name, getattr(testing, name))]
    return "\n".join(page).replace("\n\n\n", "\n\n") + "\n"


def names_for_tests() -> list[str]:
    """The names of ``runrules.testing`` that are meant for others."""
    own = [
        name
        for name, one in vars(testing).items()
        if not name.startswith("_") and getattr(one, "__module__", "").startswith(testing.__name__)
    ]
    return sorted(getattr(testing, "__all__", own), key=_order)


def _order(name: str) -> tuple[bool, str]:
    return name[:1].islower(), name.lower()


def _kind(one: object) -> str:
    if inspect.isclass(one):
        return "class"
    return "function" if _function(one) else "constant" if isinstance(one, tuple | Work) else "other"


def _function(one: object) -> bool:
    return callable(one) and inspect.isfunction(inspect.unwrap(one))


def _constant(name: str) -> str:
    value = getattr(runrules, name)
    words = ", ".join(described(value.value)) if isinstance(value, Work) else ", ".join(f"`{one}`" for one in value)
    return f"- `{name}`: {words}."


def _entry(name: str, one: object) -> Iterator[str]:
    kind = _kind(one)
    made = inspect.isclass(one) and "__init__" in vars(one) and not attrs.has(one)
    if callable(one) and (kind == "function" or kind == "class" and made):
        yield from ("```text", signature_of(name, one), "```", "")
    if kind in ("class", "function") and one.__doc__:
        yield markdown_of(one.__doc__)
    if name in _ELSEWHERE:
        yield from ("", _ELSEWHERE[name])
    elif one in STATEMENTS:
        yield from ("", f"[Its law and examples](statements.md#{name.lower()}).")
    if inspect.isclass(one) and name != "Advice":
        yield from ("", *_members(one))


def _members(one: type) -> Iterator[str]:
    if attrs.has(one):
        for field in attrs.fields(one):
            if field.init:
                yield f"- `{field.name}`: `{field.type}`{_default(field)}."
    if one is Work:
        return
    for name, member in vars(one).items():
        if isinstance(member, property) and member.fget:
            yield f"- `{name}`: {_line(member)}"
        elif inspect.isfunction(member) and not name.startswith("_"):
            yield f"- `{signature_of(name, member)}`: {_line(member)}"


def _default(field: attrs.Attribute[object]) -> str:
    value = field.default
    if value is attrs.NOTHING or type(value).__name__ == "Factory":  # attrs.Factory is a function to type checkers
        return ""
    words = f"{type(value).__name__}()" if attrs.has(type(value)) else repr(value)
    return f", else `{value.name if isinstance(value, Work) else words}`"


def _line(member: object) -> str:
    return " ".join(markdown_of(member.__doc__).split())


def _words() -> Iterator[str]:
    for room in (models, rules):
        for name, one in sorted(vars(room).items()):
            if get_origin(one) is Literal:
                yield f"- `{name}`: {', '.join(f'`{word}`' for word in get_args(one))}."
