"""Write the pages about the rules: one of all, one of each plugin, one of each rule with what it says to its example.

``rule_pages()`` gives them all; docs/refresh.py writes them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from docs.refresh import PLUGINS, ROOT

from runrules import Engine, Rule, parse_profile
from runrules.advice import Spoken
from runrules.formats.as_markdown import escaped
from runrules.formats.rule_page import GRADES, SETTINGS_HEAD, SEVERITIES, one_markdown, setting_cells

WRITTEN = "<!-- Written by docs/refresh.py from the rules themselves. -->"


def rule_pages() -> Mapping[str, str]:
    """Give every page about rules, under its path from the folder of the pages."""
    engine = Engine(PLUGINS)
    rules = engine.rules()
    pages = {"rules.md": all_rules(rules)}
    for plugin, mine in groupby(rules, _plugin):
        own = tuple(mine)
        pages[f"rules/{plugin}.md"] = plugin_page(plugin, own)
        pages |= {f"rules/{rule.id}.md": rule_page(rule, spoken(engine, rule, rule.example)) for rule in own}
    return pages


def all_rules(rules: Sequence[Rule]) -> str:
    """Write the page with every rule of the plugins that come with runrules."""
    counts = {grade: sum(1 for rule in rules if rule.evidence == grade) for grade in GRADES}
    page = [
        "# The rules",
        "",
        WRITTEN,
        "",
        f"The {len(PLUGINS)} plugins that come with runrules have {len(rules)} rules."
        f" {counts['A']} rest on reviews of trials (A), {counts['B']} on trials (B),"
        f" and **{counts['C']} are convention (C)**: what coaches and articles agree on, or what we had to settle,"
        " without a trial that tested it.",
        "",
        "Each rule has a page: what it says, why, when it speaks and when not, its settings, an example with what"
        " runrules says to it, a counter-example, and its sources; `runrules rules ID` shows the same. What can be"
        " said at all is on the page about [statements](statements.md).",
        "",
        "| severity | for |",
        "|---|---|",
        *(f"| {severity} | {meaning} |" for severity, meaning in SEVERITIES.items()),
    ]
    for plugin, mine in groupby(rules, _plugin):
        about = f"{_description(plugin)} All its settings: [{plugin}](rules/{plugin}.md)."
        page += ["", f"## {plugin}", "", about, "", *_table(mine, "rules/")]
    return "\n".join(page) + "\n"


def plugin_page(plugin: str, rules: Sequence[Rule]) -> str:
    """Write the page of a plugin: its rules, and everything that can be set."""
    page = [f"# {plugin}", "", WRITTEN, "", _description(plugin), ""]
    page += ["## Its rules", "", *_table(rules), "", "## What can be set", ""]
    rows = [f"| {_link(rule)} | {setting_cells(one)} |" for rule in rules for one in rule.settings]
    page += [f"| rule {SETTINGS_HEAD[0]}", f"|---{SETTINGS_HEAD[1]}", *rows] if rows else ["Nothing."]
    page += ["", "[All rules](../rules.md); [how a profile sets one](../profile.md#rules)."]
    return "\n".join(page) + "\n"


def rule_page(rule: Rule, said: Sequence[Spoken]) -> str:
    """Write the page of a rule: what the command prints, and what the rule says to its example."""
    head, _, rest = one_markdown(rule, said).partition("\n\n")
    plugin = _plugin(rule)
    foot = f"Other rules of [{plugin}](../{plugin}.md); [all rules](../../rules.md)."
    return f"{head}\n\n{WRITTEN}\n\n{rest}\n{foot}\n"


def spoken(engine: Engine, rule: Rule, profile: str) -> tuple[Spoken, ...]:
    """Ask all plugins about a profile; what is said under one rule."""
    return tuple(one for one in engine.advise(parse_profile(profile)).statements if one.rule == rule.id)


def _plugin(rule: Rule) -> str:
    return rule.id.partition("/")[0]


def _description(plugin: str) -> str:
    """What the distribution of a plugin says of itself."""
    text = (ROOT / "plugins" / f"runrules-{plugin}" / "pyproject.toml").read_text(encoding="utf-8")
    return escaped(str(tomllib.loads(text)["project"]["description"]))


def _table(rules: Iterable[Rule], folder: str = "") -> Iterator[str]:
    yield from ("| rule | in a sentence | severity, evidence |", "|---|---|---|")
    for rule in rules:
        yield f"| {_link(rule, folder)} | {escaped(rule.summary)} | {rule.severity}, {rule.evidence} |"


def _link(rule: Rule, folder: str = "") -> str:
    return f"[{rule.id.partition('/')[2]}]({folder}{rule.id}.md)"
