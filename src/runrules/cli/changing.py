"""The command that thinks a change through: what-if."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from datetime import date

import click

from ..problems import ProfileError
from . import Refused, debug, wrapped
from .files import coloured, write
from .reading import Day, Given, takes_a_file


@click.command("what-if")
@takes_a_file
@click.argument("change", metavar="CHANGE", nargs=-1, required=True)
@click.option("--week", type=Day(), metavar="DATE", help="The week that holds this date.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@debug
def what_if(given: Given, change: tuple[str, ...], week: date | None, form: str) -> None:
    """Say what a change of the week would do to its strength; nothing is saved.

    CHANGE is one of these, or several with ";" between them:

    \b
      "move wed to thu"                  everything planned on wed
      "move intervals from wed to thu"   only that: any effort, or run,
                                         strength, cross, walk, mobility
      "swap wed with thu"                two days with all they hold
      "drop wed"  "drop easy from wed"
      "add thu 'easy 40min'"             a session as profiles write it
      "make wed easy"                    its key run, on the flat

    Days are weekdays (wed, Wednesday) or dates of the week. A day that gives away all it has is free then; a rest day
    that something moves to changes places with it. "move strength from mon to thu" also moves a session that was only
    advised; it is refused, with the rules, where thu is closed for it. Advised sessions that no change touches stay
    where they are if they can. Races, and what is done or over, do not change here.
    """
    source = given.read()
    from ..explain import ChangeError
    from ..explain import what_if as think
    from ..formats.changed import changed_text
    from ..formats.changed_facts import changed_json
    from ..profile import parse_changes
    from . import advising

    engine = advising.patient_engine()
    try:
        changes = parse_changes(" ".join(change))
        with redirect_stdout(sys.stderr):  # what plugins print
            found = think(source.profile, changes, week, engine)
    except ChangeError as error:
        raise Refused(wrapped(str(error))) from None
    except ProfileError as error:
        raise source.refuse(error) from None
    advising.tell_outdated(engine)
    write(changed_json(found) if form == "json" else changed_text(found, coloured()))
    if found.before.failures or found.after.failures:
        click.get_current_context().exit(3)
