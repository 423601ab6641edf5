"""Lines of text within a width, with or without colour."""

from __future__ import annotations

import textwrap

from attrs import Factory, define

from .words import plain

_STYLES = {"bold": "1", "lift": "1;32", "x": "31", "!": "33", "~": "36", ">": "2", "dim": "2"}


@define
class Page:
    """Lines, as they are added."""

    colour: bool = False
    width: int = 80
    lines: list[str] = Factory(list)

    def say(self, text: str, lead: str = "", hang: str | None = None, style: str = "") -> None:
        """Add a text, wrapped: ``lead`` before its first line, ``hang`` (or as much room) before the others."""
        after = " " * len(lead) if hang is None else hang
        wrapped = textwrap.wrap(
            plain(text), self.width, initial_indent=lead, subsequent_indent=after, break_on_hyphens=False
        )
        self.lines += [self.paint(line, style) for line in wrapped or [lead.rstrip()]]

    def whole(self, text: str, hang: str, style: str = "") -> None:
        """Add a line as it is if it fits, else wrapped."""
        if len(text) <= self.width:
            self.line(text, style)
        else:
            self.say(text.strip(), text[: len(text) - len(text.lstrip())], hang, style)

    def pair(self, text: str, end: str, hang: str, style: str = "") -> None:
        """Add a text with something at the right edge of its last line."""
        lines = textwrap.wrap(text, self.width, subsequent_indent=hang, break_on_hyphens=False)
        if len(lines[-1]) + 1 + len(end) > self.width:
            lines.append("")
        lines[-1] = f"{lines[-1]:<{self.width - len(end)}}{end}"
        self.lines += [self.paint(line, style) for line in lines]

    def line(self, text: str, style: str = "") -> None:
        """Add one line as it is, which must fit."""
        self.lines.append(self.paint(text.rstrip(), style))

    def gap(self) -> None:
        """Add an empty line, unless there is one already."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def head(self, text: str) -> None:
        """Begin a section."""
        self.gap()
        self.say(text, style="bold")

    def paint(self, text: str, style: str) -> str:
        """Colour a line where colour is wanted."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and style and text else text

    def text(self) -> str:
        """Everything, with a line feed at the end."""
        return "\n".join(self.lines).rstrip("\n") + "\n"
