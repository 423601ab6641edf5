"""The commands for authors of plugins: ``runrules plugin new``, ``check``. Each is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module

import click

_WHERE = {"check": "plugin_commands", "new": "plugin_new"}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_WHERE)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _WHERE:
            return None
        command: click.Command = getattr(import_module(f".{_WHERE[name]}", __package__), name)
        return command


@click.group(cls=_Lazy)
def plugin() -> None:
    """For authors of plugins: start one, hold one against the kit."""
