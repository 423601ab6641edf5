"""Read docstrings and signatures as Markdown, for the pages that are written from them."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable


def markdown_of(docstring: str | None) -> str:
    """A docstring as Markdown: names as code, and what stands under a line that ends in ``::`` as Python."""
    text = inspect.cleandoc(docstring or "").replace("``", "`")
    parts = re.split(r"^(.*)::\n\n((?:(?: {4}.*)?\n?)+)", text, flags=re.M)
    lines = [parts[0].strip()]
    for lead, block, rest in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        lines += [f"{lead}:", f"```python\n{textwrap.dedent(block).strip()}\n```", rest.strip()]
    return "\n\n".join(_joined(one) for one in lines if one)


def signature_of(name: str, called: Callable[..., object]) -> str:
    """``name(one: int, other: str = 'x') -> bool``, with the types as they are written."""
    signature = inspect.signature(inspect.unwrap(called))
    takes: list[str] = []
    for one in signature.parameters.values():
        if one.name != "self":
            star = "*" if one.kind == one.VAR_POSITIONAL else "**" if one.kind == one.VAR_KEYWORD else ""
            if one.kind == one.KEYWORD_ONLY and not any(word.startswith("*") for word in takes):
                takes.append("*")
            default = "" if one.default is one.empty else f" = {one.default!r}"
            takes.append(f"{star}{one.name}: {_type(one.annotation)}{default}")
    gives = "" if signature.return_annotation is signature.empty else f" -> {_type(signature.return_annotation)}"
    return f"{name}({', '.join(takes)}){gives}"


def _type(annotation: object) -> str:
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))


def _joined(text: str) -> str:
    """The lines of each paragraph as one, but for blocks and lists."""
    if text.startswith("```"):
        return text
    return re.sub(r"(?<!\n)\n(?![\n\-* ])", " ", text)
