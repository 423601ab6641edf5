"""Bring the pages up to date: those written from rules and code, the advice of examples, what commands print.

Run it with ``.venv/bin/python docs/refresh.py``. The tests hold the pages against the functions below.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from runrules import Engine, load_profile, to_text

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = (
    ROOT / "README.md",
    *sorted(DOCS.glob("*.md")),
    *sorted((ROOT / "examples" / "plugins").glob("*/README.md")),
)
#: Stands in a page that docs/walk.py follows as a whole, and not block by block.
WALKED = "<!-- followed to the letter by tests/docs/test_tutorial.py, in an empty environment, offline -->"
#: Stands in a page whose commands ask a service, which is started for them.
SERVED = "<!-- docs/refresh.py starts the service that these commands ask -->"
ADDRESS = "localhost:8765"
#: Other people's files, which may be read where they lie beside the project and are not part of it.
SAMPLES = ROOT.parent / "shared" / "samples"
PLUGINS = tuple(sorted(folder.name.removeprefix("runrules-") for folder in (ROOT / "plugins").iterdir()))

BLOCK = re.compile(
    r"(?P<before>(?:<!-- file: (?P<file>\S+) -->\n|<!-- sample: (?P<sample>\S+) as (?P<name>\S+) -->\n)?)"
    r"```(?P<word>\w+)\n(?P<body>.*?)^```$",
    re.M | re.S,
)


@frozen
class Bench:
    """Where the commands of one page run: the page's own folder if it has profiles or builds, else the project's."""

    folder: Path
    site: Path
    address: str = ADDRESS

    @property
    def home(self) -> Path:
        """The folder that a reader of the page is in."""
        return self.folder if any(path.suffix in (".toml", ".jsonl") for path in self.folder.glob("*")) else ROOT

    def run(self, command: str, home: Path | None = None) -> tuple[str, int]:
        """Run a line of shell; what it prints on both outputs together, and its exit status."""
        command = command.replace(ADDRESS, self.address)
        paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
        extra = {"PATH": paths, "PYTHONPATH": str(self.site), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            command,
            shell=True,
            cwd=home or self.home,
            env={**os.environ, **extra},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.stdout, done.returncode


def set_up(text: str, folder: Path) -> Bench:
    """Write the files that a page names, and install what they make if the page says so."""
    bench = Bench(folder / "files", folder / "site", serve() if SERVED in text else ADDRESS)
    for name, body in files(text):
        target = bench.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(body, encoding="utf-8")
    if bench.home != ROOT and "pip install ." in dict(lines(text, "sh")):
        # From here alone: no index, and into a folder of its own.
        options = "-qq --disable-pip-version-check --no-deps --no-build-isolation --no-index"
        printed, status = bench.run(f"python -m pip install {options} --target '{bench.site}' .")
        if status:
            raise RuntimeError(printed)
    return bench


def serve() -> str:
    """Start a service that ends with this process; give its address, once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "runrules", "serve", "--quiet", "--port", str(port)]
    service = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    atexit.register(_end, service)
    for _ in range(600):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return f"localhost:{port}"
        time.sleep(0.05)
    raise RuntimeError("the service does not start")


def _end(service: subprocess.Popen[bytes]) -> None:
    service.terminate()
    service.wait()


def files(text: str) -> Iterator[tuple[str, str]]:
    """Give the files of a page, each with its content: blocks under ``<!-- file: NAME -->``."""
    for block in BLOCK.finditer(text):
        if block["file"]:
            yield block["file"], block["body"]


def lines(text: str, word: str) -> Iterator[tuple[str, str]]:
    """Give the lines of all blocks of one language, each with the block it is in."""
    for block in BLOCK.finditer(text):
        if block["word"] == word:
            for line in block["body"].splitlines():
                yield line, block["body"]


def refreshed(text: str, bench: Bench) -> str:
    """The same page, with every ``console`` block as its commands print it now.

    Those of a block under ``<!-- sample: FILE as NAME -->`` run beside that file; without it the block stays as it is.
    """

    def again(block: re.Match[str]) -> str:
        sample = SAMPLES / block["sample"] if block["sample"] else None
        if block["word"] != "console" or (sample and not sample.is_file()):
            return block[0]
        if "$ curl " in block["body"] and not shutil.which("curl"):
            return block[0]
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) if sample else None
            if sample:
                shutil.copy(sample, Path(folder) / block["name"])
            commands = [line for line in block["body"].splitlines() if line.startswith("$ ")]
            body = "".join(f"{command}\n{bench.run(command[2:], home)[0]}" for command in commands)
        return f"{block['before']}```console\n{body}```"

    return BLOCK.sub(again, text)


def examples() -> Iterator[tuple[Path, str]]:
    """Give, for every example, the file beside it and what the command in its head prints."""
    engine = Engine(PLUGINS)
    for profile in sorted((ROOT / "examples").glob("*.toml")):
        command = next(line for line in profile.read_text(encoding="utf-8").splitlines() if "Show it with: " in line)
        which = "all" if " --all " in command else None
        yield profile.with_suffix(".txt"), to_text(engine.advise(load_profile(profile), which))


def written() -> dict[str, str]:
    """Write what is made of rules, code and data, each under its path from the folder of the pages.

    A page about rules is written here alone; one that is there and not among these is of a rule that is gone.
    """
    from docs.catalogue import rule_pages
    from docs.commands import commands_page
    from docs.hooks import hooks_page
    from docs.names import names_page
    from docs.trace import pages

    from runrules.serve.describing import described

    hooks = (DOCS / "hooks.md").read_text(encoding="utf-8")
    return {
        **rule_pages(),
        **pages(),
        "commands.md": commands_page(),
        "openapi.json": described().decode(),
        "names.md": names_page(),
        "hooks.md": hooks_page(hooks),
    }


def main() -> None:
    """Write every page anew."""
    sys.path.insert(0, str(ROOT))  # run as a script, this file has no package around it
    from docs.walk import walked

    pages = written()
    for name, text in pages.items():
        target = DOCS / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for page in (DOCS / "rules").rglob("*.md"):
        if page.relative_to(DOCS).as_posix() not in pages:
            page.unlink()
    for file, text in examples():
        file.write_text(text, encoding="utf-8")
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        if WALKED in text:
            made = walked(page)
        else:
            with tempfile.TemporaryDirectory() as folder:
                made = refreshed(text, set_up(text, Path(folder)))
        if made != text:
            page.write_text(made, encoding="utf-8")
            print(f"{page.relative_to(ROOT)} is brought up to date")
    from docs.navigation import front_page

    (DOCS / "index.md").write_text(front_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
