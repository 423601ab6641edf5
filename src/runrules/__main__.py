"""The command ``runrules``. Asking for the version imports nothing else."""

from __future__ import annotations

import sys

from . import __version__


def main() -> None:
    """Run the command line and leave with its exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        try:
            print(f"runrules {__version__}", flush=True)
        except OSError:
            print("runrules: the version cannot be written to standard output", file=sys.stderr)
            sys.exit(2)
        return
    from .cli import Process, run

    sys.exit(run(process=Process()))


if __name__ == "__main__":
    main()
