"""The command that serves advice over HTTP."""

from __future__ import annotations

import os
import socket
from contextlib import closing

import click

from . import Refused, debug, tell, wrapped

_INSTALL = 'serving needs two libraries more: pip install "runrules[serve]"'
_VARIABLE = "RUNRULES_TOKEN"


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen on.")
@click.option("--port", type=click.IntRange(1, 65_535), default=8765, show_default=True, help="The port.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="How many processes.")
@click.option("--token-file", metavar="FILE", help=f"Callers must show the token in this file. Else: ${_VARIABLE}.")
@click.option("--name", "names", metavar="HOST", multiple=True, help="A name that it is reached by, as behind a proxy.")
@click.option("--require", metavar="PLUGIN", multiple=True, help="Without this plugin there is no plan.")
@click.option("--quiet", is_flag=True, help="No line in the log for each request.")
@debug
def serve(
    host: str,
    port: int,
    workers: int,
    token_file: str | None,
    names: tuple[str, ...],
    require: tuple[str, ...],
    quiet: bool,
) -> None:
    """Answer over HTTP: advice for programs, and the week board for browsers.

    Only this machine can ask, unless --host says otherwise; then a token is needed. Nothing that is sent is kept or
    logged. It stops on Ctrl-C or SIGTERM, once what is under way is finished.
    """
    from ..serve.settings import Settings

    settings = Settings(
        host=host,
        port=port,
        workers=workers,
        token=_token(token_file),
        names=tuple(name.lower() for name in names),
        require=require,
        log=not quiet,
    )
    if not settings.loopback and not settings.token:
        raise Refused(
            wrapped(
                f"{host} can be reached by other machines: callers must show a token then. Put a long random one into a"
                f" file that only you can read, and name it with --token-file, or set {_VARIABLE}."
            )
        )
    try:
        from ..serve.running import run
    except ModuleNotFoundError as error:
        if error.name not in ("granian", "starlette"):
            raise
        raise Refused(_INSTALL) from None
    _refuse_taken(host, port)
    tell(f"Serving on http://{f'[{host}]' if ':' in host else host}:{port}/ until Ctrl-C.")
    try:
        run(settings)
    except SystemExit as end:
        if end.code:
            tell("STOPPED: the workers ended by themselves, again and again; runrules doctor may tell why.")
        raise


def _token(path: str | None) -> str:
    """Read the token; a token that is there and short is refused."""
    token = os.environ.get(_VARIABLE, "").strip()
    if path is not None:
        try:
            with open(path, encoding="utf-8") as file:
                token = file.read(10_000).strip()
        except (OSError, UnicodeDecodeError):
            raise Refused(f"{path}: the token cannot be read") from None
    if (token or path is not None) and (len(token) < 16 or not token.isascii() or not token.isprintable()):
        raise Refused("the token must be at least 16 characters of ASCII, such as: openssl rand -hex 32")
    return token


def _refuse_taken(host: str, port: int) -> None:
    """Refuse an address that cannot be listened on, before any worker is started."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise Refused(f"{host}:{port}: cannot be listened on: {reason.lower()}") from None
