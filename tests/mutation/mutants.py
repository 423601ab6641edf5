"""Small wrong changes of a plugin's source, each of which a check or an example should notice."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path

from attrs import frozen

KINDS = ("flip a comparison", "negate a condition", "drop a rule", "widen a range", "drop a veto")

_FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
#: Data without decisions.
_LEFT_ALONE = ("examples.py", "sources.py")


@frozen
class Mutant:
    """A changed file of a package: what was done to it, at which line, and its new source."""

    kind: str
    file: Path
    line: int
    source: str


def mutants(package: Path) -> Iterator[Mutant]:
    """Give every mutant of a package, in the order of its files and lines."""
    for file in sorted(package.glob("*.py")):
        if file.name not in _LEFT_ALONE:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for kind, place, change in _changes(tree):
                yield Mutant(kind, file, getattr(_nth(tree, place), "lineno", 0), _changed(tree, place, change))


Change = Callable[[ast.AST], None]


def _changes(tree: ast.Module) -> Iterator[tuple[str, int, Change]]:
    """Everything that can be changed: what kind of change, the place of its node, and how."""
    for place, node in enumerate(ast.walk(tree)):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _FLIPPED:
            yield "flip a comparison", place, _flip
        if isinstance(node, (ast.If, ast.IfExp)) and not _typing(node):
            yield "negate a condition", place, _negate
        for index in range(_rules(node)):
            yield "drop a rule", place, _drop(index)
        if _ranged(node):
            yield "widen a range", place, _widen(2)
            yield "widen a range", place, _widen(3)
        if isinstance(node, ast.Expr) and _says_veto(node):
            yield "drop a veto", place, _silence


def _flip(node: ast.AST) -> None:
    assert isinstance(node, ast.Compare)
    node.ops = [_FLIPPED[type(node.ops[0])]()]


def _negate(node: ast.AST) -> None:
    assert isinstance(node, (ast.If, ast.IfExp))
    node.test = ast.UnaryOp(ast.Not(), node.test)


def _drop(index: int) -> Change:
    def change(node: ast.AST) -> None:
        assert isinstance(node, (ast.Assign, ast.AnnAssign))
        assert isinstance(node.value, (ast.Tuple, ast.List))
        del node.value.elts[index]

    return change


def _widen(end: int) -> Change:
    """Move one end of a range out by the width of the range."""

    def change(node: ast.AST) -> None:
        assert isinstance(node, ast.Call)
        low, high = _number(node.args[2]) or 0, _number(node.args[3]) or 0
        width = (high - low) or 1
        node.args[end] = ast.Constant(round(low - width if end == 2 else high + width, 6))

    return change


def _silence(node: ast.AST) -> None:
    assert isinstance(node, ast.Expr)
    node.value = ast.Constant(None)


def _number(node: ast.expr) -> float | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _rules(node: ast.AST) -> int:
    """How many rules a node lists, if it is where they are listed."""
    if not isinstance(node, (ast.Assign, ast.AnnAssign)) or not isinstance(node.value, (ast.Tuple, ast.List)):
        return 0
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return len(node.value.elts) if isinstance(target, ast.Name) and target.id == "RULES" else 0


def _ranged(node: ast.AST) -> bool:
    """Whether a node makes a setting that is a number."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "Setting":
        return False
    return len(node.args) >= 4 and all(_number(one) is not None for one in node.args[2:4])


def _typing(node: ast.If | ast.IfExp) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _says_veto(node: ast.Expr) -> bool:
    """Whether a line does nothing but say a veto: yields one, or puts one on a list."""
    said = node.value.value if isinstance(node.value, ast.Yield) else None
    if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute) and node.value.args:
        said = node.value.args[0] if node.value.func.attr == "append" else None
    return isinstance(said, ast.Call) and isinstance(said.func, ast.Name) and said.func.id == "Veto"


def _nth(tree: ast.Module, place: int) -> ast.AST:
    return next(node for at, node in enumerate(ast.walk(tree)) if at == place)


def _changed(tree: ast.Module, place: int, change: Change) -> str:
    other = deepcopy(tree)
    change(_nth(other, place))
    return ast.unparse(ast.fix_missing_locations(other)) + "\n"
