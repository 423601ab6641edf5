"""Write the part of the page about hooks that the hooks themselves tell: signatures, and what is promised of each.

``hooks_page()`` gives the page with each part between ``<!-- hook: NAME -->`` and ``<!-- end -->`` written anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from docs.docstrings import markdown_of, signature_of

from runrules import hookspecs

_PART = re.compile(r"(?P<start><!-- hook: (?P<name>\w+) -->\n).*?(?P<end>^<!-- end -->)", re.M | re.S)


def hooks() -> Mapping[str, Callable[..., object]]:
    """Give every hook there is by its name, in the order they are declared."""
    marked = f"{hookspecs.NAME}_spec"
    return {name: one for name, one in vars(hookspecs).items() if callable(one) and hasattr(one, marked)}


def hooks_page(text: str) -> str:
    """The same page, with what is told of each hook as it is now. KeyError for a hook that is gone."""
    known = hooks()
    return _PART.sub(lambda part: f"{part['start']}\n{_told(part['name'], known[part['name']])}\n\n{part['end']}", text)


def _told(name: str, hook: Callable[..., object]) -> str:
    promise = (hook.__doc__ or "").partition("Example::")[0]  # the page has a whole one
    return f"```python\ndef {signature_of(name, hook)}: ...\n```\n\n{markdown_of(promise)}"
