"""The command that starts a plugin: a whole distribution, with a rule, tests that pass, and nothing left to fill in."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from string import Template

import click

from . import Refused, debug

LONGEST = 40  # characters of a name
_STARTER = Path(__file__).with_name("starter")
_NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_OWN = ("runrules", "not-heard")  # what runrules itself is called, and what it says where a plugin is silent


class _Page(Template):
    delimiter = "%"  # a dollar means something in a workflow


@click.command()
@click.argument("name", metavar="NAME")
@click.option("--rule", metavar="NAME", default="long-run", show_default=True, help="What its first rule is called.")
@click.option("--author", metavar="NAME", help="Who writes it, for its metadata.")
@click.option("--into", metavar="DIR", help="The folder to make; left out: runrules-NAME.")
@debug
def new(name: str, rule: str, author: str | None, into: str | None) -> None:
    """Start a plugin: a distribution that installs and passes its tests.

    NAME is lower-case words joined by hyphens, such as hill-legs. The folder must not be there yet.
    """
    _check_name(name, "NAME")
    _check_name(rule, "--rule")
    _refuse_installed(name)
    if author is not None and not (author.strip() and author.isprintable()):
        raise click.UsageError("--author is a name on one line.")
    folder = into or f"runrules-{name}"
    pages = starter(name, rule, author)
    _put(folder, pages)
    click.echo("\n".join([f"Written: {_shown(folder)}", *(f"  {file}" for file in pages)]))
    click.echo(
        f"\nNext:\n  cd {shlex.quote(folder)}\n"
        "  python -m pip install --editable .  # offline: --no-build-isolation\n"
        "  python -m pytest"
    )


def starter(name: str, rule: str = "long-run", author: str | None = None) -> dict[str, str]:
    """Write the files of a new plugin, by their paths in its folder, in the order in which one reads them."""
    package = f"runrules_{name.replace('-', '_')}"
    constant = rule.replace("-", "_").upper()
    words = {
        "name": name,
        "package": package,
        "rule": rule,
        "constant": f"{constant}_RULE" if constant in ("HEAVY", "LEGS") else constant,
        "title": name.replace("-", " ").capitalize(),
        "authors": f"authors = [{{ name = {json.dumps(author, ensure_ascii=False)} }}]\n" if author else "",
    }
    return {
        "pyproject.toml": _page("pyproject", words),
        f"src/{package}/__init__.py": _page("module", words),
        f"src/{package}/py.typed": "",
        f"tests/test_{package.removeprefix('runrules_')}.py": _page("tests", words),
        "README.md": _page("readme", words),
        ".gitignore": _page("gitignore", words),
        ".github/workflows/test.yml": _page("workflow", words),
    }


def _page(name: str, words: Mapping[str, str]) -> str:
    return _Page((_STARTER / f"{name}.txt").read_text(encoding="utf-8")).substitute(words)


def _check_name(name: str, what: str) -> None:
    if re.fullmatch(_NAME, name) and len(name) <= LONGEST and name not in _OWN and not name.startswith("runrules-"):
        return
    near = _near(name)
    hint = f' Did you mean "{near}"?' if near else ""
    wanted = f"lower-case words joined by hyphens, at most {LONGEST} characters, such as hill-legs"
    if name.lower().startswith("runrules"):
        wanted += '; "runrules-" comes before it by itself'
    raise click.UsageError(f'{what} is {wanted}, not "{_shown(name)}".{hint}')


def _near(name: str) -> str:
    """The nearest name of the right form, or ""."""
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    parts = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", ascii_only).lower()
    words = re.findall(r"[a-z0-9]+", re.sub(r"^\W*runrules(?![a-z0-9])", "", parts))
    near = "-".join(words)[:LONGEST].rstrip("-")
    return near if re.fullmatch(_NAME, near) and near not in _OWN else ""


def _refuse_installed(name: str) -> None:
    from ..plugins import find

    for one in find():
        if one.name == name:
            raise click.UsageError(
                f'A plugin "{name}" is installed already ({one.distribution} {one.version}), and of two under one name'
                " neither is heard. Choose another name, or uninstall that one."
            )


def _put(folder: str, pages: Mapping[str, str]) -> None:
    """Write all of a folder or nothing; one that is there stays as it is."""
    target = Path(folder)
    if os.path.lexists(target):
        raise Refused(f"{_shown(folder)}: is there already, and stays as it is; name another folder with --into")
    if not target.parent.is_dir():
        raise Refused(f"{_shown(folder)}: cannot be written: there is no folder {_shown(str(target.parent))}")
    beside = target.parent / f".{target.name}.{os.getpid()}.part"
    try:
        for name, text in pages.items():
            file = beside / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        if os.path.lexists(target):
            raise FileExistsError(17, "it is there by now")
        os.rename(beside, target)
    except OSError as error:
        raise Refused(f"{_shown(folder)}: cannot be written: {(error.strerror or str(error)).lower()}") from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _shown(text: str) -> str:
    return text if text.isprintable() else repr(text)
