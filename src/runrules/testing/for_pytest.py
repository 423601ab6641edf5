"""The kit as parameters of one pytest function. Only what is called here needs pytest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..problems import did_you_mean
from .asking import own_name
from .kit import CHECKS, checks

if TYPE_CHECKING:
    import pytest


def parametrize_with_checks(
    plugins: object,
    expected_failures: Mapping[str, str] | None = None,
    *,
    count: int = 2000,
    seed: int = 0,
) -> pytest.MarkDecorator:
    """Make a test function with the argument ``check`` run once for each check of a plugin, or of several.

    ``plugins`` is a module or an object, a list of these, or a mapping of their names to them. ``expected_failures``
    names checks that are known to fail, each with the reason: one that passes after all is reported as a failure.
    ``count`` and ``seed`` as for ``checks``. Raises ValueError for a name that no check has.
    """
    try:
        import pytest
    except ImportError:
        raise ImportError("parametrize_with_checks needs pytest: pip install 'runrules[testing]'") from None
    expected = known_checks(expected_failures or {})
    many = _many(plugins)
    params = [
        pytest.param(
            check,
            id=check.name if len(many) == 1 else f"{name}-{check.name}",
            marks=[pytest.mark.xfail(reason=expected[check.name], strict=True)] if check.name in expected else [],
        )
        for name, plugin in many
        for check in checks(plugin, name, count=count, seed=seed)
    ]
    return pytest.mark.parametrize("check", params)


def known_checks(expected: Mapping[str, str]) -> Mapping[str, str]:
    """The same mapping; TypeError for anything else, ValueError for a name that no check has or without a reason."""
    if not isinstance(expected, Mapping):
        raise TypeError('expected_failures maps checks to reasons, {"wording": "we quote a study"}')
    for name, reason in expected.items():
        if name not in CHECKS:
            hint = did_you_mean(name, CHECKS) or f"checks are {', '.join(CHECKS)}"
            raise ValueError(f'there is no check "{name}"; {hint}')
        if not isinstance(reason, str) or not reason.strip():
            raise ValueError(f"{name}: say why it is expected to fail")
    return expected


def _many(plugins: Any) -> list[tuple[str, object]]:
    if isinstance(plugins, str):
        raise TypeError(f"a plugin is a module or an object, not its name: import {plugins}, and give that")
    if isinstance(plugins, Mapping):
        return list(plugins.items())
    if isinstance(plugins, Iterable) and not hasattr(plugins, "runrules_rules"):
        return [(own_name(one), one) for one in plugins]
    return [(own_name(plugins), plugins)]
