"""The server: what each path does with an index."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

import numpy as np
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ruvgen.shards import ShardedIndex

from . import bodies, limits
from .limits import Limits, Refused
from .metrics import Metrics

OPEN: Final = "/health"  # for those that watch whether it runs, who have no token


def application(
    index: ShardedIndex, *, token: str | None = None, bounds: Limits | None = None, writable: bool = True
) -> Starlette:
    """The server of an index, as an ASGI application.

    token: what requests have to bring as `Authorization: Bearer …`. bounds: what they may ask for. writable:
    whether they may change rows.
    """
    server = Server(index, token, bounds or Limits(), writable)
    routes = [
        Route("/search", server.guarded(server.search), methods=["POST"]),
        Route("/add", server.guarded(server.add), methods=["POST"]),
        Route("/remove", server.guarded(server.remove), methods=["POST"]),
        Route("/health", server.guarded(server.health)),
        Route("/metrics", server.guarded(server.metrics)),
    ]
    return Starlette(routes=routes)


class Server:
    """Answers requests; work on the index is done in threads."""

    def __init__(self, index: ShardedIndex, token: str | None, bounds: Limits, writable: bool) -> None:
        self.index, self.token, self.bounds, self.writable = index, token, bounds, writable
        self.counts, self.under_way = Metrics(), 0

    def guarded(
        self, answer: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """With the checks that all paths have, and errors as statuses."""

        async def respond(request: Request) -> Response:
            began, path = time.perf_counter(), request.url.path
            try:
                if path != OPEN and not limits.allowed(request.headers.get("authorization"), self.token):
                    raise Refused(401, "Authorization: Bearer … is missing or wrong")
                if self.under_way >= self.bounds.waiting:
                    raise Refused(503, "too many requests at a time; try again")
                self.under_way += 1
                try:
                    response = await answer(request)
                finally:
                    self.under_way -= 1
            except Refused as error:
                response = _error(error.status, str(error))
            except KeyError as error:
                response = _error(404, str(error.args[0]))
            except (ValueError, TypeError) as error:
                response = _error(400, str(error))
            except ClientDisconnect:
                response = _error(400, "the body is not whole")
            except (OSError, RuntimeError, MemoryError) as error:
                response = _error(503, str(error))
            self.counts.add(path, response.status_code, time.perf_counter() - began)
            return response

        return respond

    async def search(self, request: Request) -> Response:
        """Neighbours of vectors; options are in the query string, or in the object of JSON."""
        queries, given = bodies.vectors(await self._body(request), _kind(request), self.index.dim)
        given = {**request.query_params, **given}
        k = limits.check("k", _integer(given, "k", 10), self.bounds.k)
        ef = limits.check("ef", _integer(given, "ef", self.index.ef), self.bounds.ef)
        limits.check("the number of queries", len(queries), self.bounds.queries)
        options: dict[str, Any] = {"filter": given.get("filter")}
        if "probes" in given:
            options["probes"] = _integer(given, "probes", 1)
        found = await run_in_threadpool(self.index.search, queries, k, ef, **options)
        ids, distances = found
        data, kind = bodies.answer(ids, distances, request.headers.get("accept") == bodies.RAW)
        headers = {"x-missing-shards": ",".join(map(str, found.missing))} if found.missing else None
        return Response(data, media_type=kind, headers=headers)

    async def add(self, request: Request) -> Response:
        """Add rows, with "ids" or the next numbers; with "upsert" replace those that are there."""
        self._may_change()
        rows, given = bodies.vectors(await self._body(request), _kind(request), self.index.dim)
        ids = given.get("ids")
        if given.get("upsert", False):
            if ids is None:
                raise Refused(400, 'upsert needs "ids"')
            await run_in_threadpool(self.index.upsert, rows, ids)
        else:
            await run_in_threadpool(self.index.add, rows, ids)
        return _json({"added": len(rows), "rows": len(self.index)})

    async def remove(self, request: Request) -> Response:
        """Remove rows by their "ids"; "missing": "ignore" passes over those that are not there."""
        self._may_change()
        given = bodies.parsed(await self._body(request), _kind(request))
        if "ids" not in given:
            raise Refused(400, 'the object has no "ids"')
        keys = np.asarray(given["ids"])
        missing = given.get("missing", "error")
        removed = await run_in_threadpool(self.index.remove, keys, missing=missing)
        return _json({"removed": removed, "rows": len(self.index)})

    async def health(self, _: Request) -> Response:
        """200, or 503 if shards are missing."""
        index = self.index
        facts = {"rows": len(index), "dim": index.dim, "metric": index.metric, "missing": list(index.missing)}
        return _json({"status": "partial" if index.missing else "ok", **facts}, 503 if index.missing else 200)

    async def metrics(self, _: Request) -> Response:
        """For Prometheus."""
        text = self.counts.text(len(self.index), len(self.index.missing))
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    def _may_change(self) -> None:
        if not self.writable:
            raise Refused(403, "this server only searches")

    async def _body(self, request: Request) -> bytes:
        """The body; refused as soon as it is larger than the limit, whatever it said before."""
        most, parts, size = self.bounds.body, [], 0
        async for part in request.stream():
            size += len(part)
            if size > most:
                raise Refused(413, f"bodies have at most {most} bytes here")
            parts.append(part)
        return b"".join(parts)


def _kind(request: Request) -> str:
    kind: str = request.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower()


def _integer(given: dict[str, Any], name: str, otherwise: int) -> int:
    value = given.get(name, otherwise)
    try:
        if isinstance(value, (bool, float)):
            raise ValueError
        return int(value)
    except (TypeError, ValueError):
        raise Refused(400, f"{name} is {str(value)[:40]!r}, not an integer") from None


def _json(found: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(found), status, media_type="application/json")


def _error(status: int, text: str) -> Response:
    headers = (
        {"retry-after": "1"} if status == 503 else {"www-authenticate": "Bearer"} if status == 401 else {}
    )
    return Response(json.dumps({"error": text}), status, headers, "application/json")
