"""The command ``runrules``. Asking for the version imports nothing else."""

from __future__ import annotations

import sys

from . import __version__


def main() -> None:
    """Run the command line and leave with its exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"runrules {__version__}")
        return
    from .cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
