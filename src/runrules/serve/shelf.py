"""What can be read without sending anything: rules, exercises, plugins, schemas, and how the service is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ..engine import Engine
from ..rules import Rule
from ..statements import Failure
from . import bodies
from .counting import Counters
from .engines import unready
from .media import JSON, METRICS, SCHEMA
from .pages import known_tags
from .refusals import refuse
from .settings import Settings


class Shelf:
    """Answers from what was loaded when the service started."""

    def __init__(self, engine: Engine, settings: Settings, counters: Counters, described: bytes) -> None:
        self._engine = engine
        self._settings = settings
        self._counters = counters
        self._described = described
        self._rules: Mapping[str, Rule] = {rule.id: rule for rule in engine.rules()}
        self._schemas = _schemas(engine)

    async def rules(self, request: Request) -> Response:
        """Every rule, or those of one plugin."""
        from ..formats.catalogue import all_json

        plugin = request.path_params.get("plugin")
        chosen = [one for one in self._rules.values() if plugin in (None, one.id.partition("/")[0])]
        if plugin is not None and not chosen:
            raise refuse("not-found", "There is no plugin of this name, or it has no rules; see /v1/rules.")
        return _still(request, all_json(chosen).encode())

    async def rule(self, request: Request) -> Response:
        """One rule."""
        from ..formats.catalogue import one_json

        one = self._rules.get(f"{request.path_params['plugin']}/{request.path_params['name']}")
        if one is None:
            raise refuse("not-found", "There is no rule of this id; see /v1/rules.")
        return _still(request, one_json(one).encode())

    async def exercises(self, request: Request) -> Response:
        """Every exercise."""
        from ..catalogue import exercises
        from ..formats.exercises import all_json

        return _still(request, all_json(tuple(exercises().values())).encode())

    async def exercise(self, request: Request) -> Response:
        """One exercise, by its id."""
        from ..catalogue import exercises
        from ..formats.exercises import one_json

        one = exercises().get(request.path_params["id"])
        if one is None:
            raise refuse("not-found", "There is no exercise of this id; see /v1/exercises.")
        return _still(request, one_json(one).encode())

    async def plugins(self, request: Request) -> Response:
        """The plugins and their states."""
        from ..formats.inside import plugins_json
        from ..inside import look

        return _still(request, plugins_json(look(self._engine), self._engine.outdated()).encode())

    async def schema(self, request: Request) -> Response:
        """The JSON Schema of a profile, of an advice, or of a line of a decision log."""
        schema = self._schemas.get(request.path_params["name"])
        if schema is None:
            raise refuse("not-found", "There are schemas of profile, advice and log.")
        return _still(request, schema, SCHEMA)

    async def openapi(self, request: Request) -> Response:
        """The description of the service."""
        return _still(request, self._described)

    async def health(self, request: Request) -> Response:
        """Whether the process answers."""
        return _plain(request, {"status": "ok"})

    async def ready(self, request: Request) -> Response:
        """Whether it should be asked."""
        why = unready(self._engine, self._settings)
        if why:
            raise refuse("not-ready", why)
        return _plain(request, {"status": "ready"})

    async def metrics(self, request: Request) -> Response:
        """What was counted."""
        bodies.query(request)
        return Response(self._counters.text(), 200, {"Content-Type": METRICS})


def _still(request: Request, content: bytes, media: str = JSON) -> Response:
    """Answer what stays as it is while the service runs."""
    bodies.query(request)
    bodies.accepted(request, {media: media})
    tag = f'"{sha256(content).hexdigest()[:32]}"'
    headers = {"Content-Type": media, "ETag": tag, "Cache-Control": "no-cache"}
    return Response(None, 304, headers) if tag in known_tags(request) else Response(content, 200, headers)


def _plain(request: Request, value: Mapping[str, str]) -> Response:
    bodies.query(request)
    bodies.accepted(request, {JSON: JSON})
    return Response(json.dumps(value) + "\n", 200, {"Content-Type": JSON})


def _schemas(engine: Engine) -> Mapping[str, bytes]:
    """All schemas, as the command line prints them."""
    from ..formats import advice_schema
    from ..log.schema import log_schema
    from ..profile import input_schema
    from ..profile.schema_rules import Known

    found = engine.found()
    loaded = [engine.load(one) for one in found if engine.policy.allows(one.name)]
    heard = [one for one in loaded if not isinstance(one, Failure)]
    names = tuple(one.name for one in found)
    silent = tuple(name for name in names if name not in {one.name for one in heard})
    known = Known(tuple(rule for one in heard for rule in one.rules.values()), names, silent)
    return {
        "profile": _written(input_schema(known)),
        "advice": _written(advice_schema()),
        "log": _written(log_schema()),
    }


def _written(schema: dict[str, Any]) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
