"""The server: what each path does with an index."""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import anyio
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ruvgen.shards import ShardedIndex

from . import bodies, limits, options
from .limits import Limits, Refused
from .metrics import Metrics

SEARCH: Final = ("k", "ef", "filter", "probes")  # what requests can say besides "vectors"
ADD: Final = ("ids", "upsert")
REMOVE: Final = ("ids", "missing")
_WIDTH: Final = re.compile(r"\b[XQ] has(?= vectors of)")
OTHER: Final = "other"  # what metrics call paths that there are not
_ROWS: Final = re.compile(r"\b[XQ]\b(?= (?:has|hold|holds|is)\b)|(?<=\bof )[XQ]\b")  # as errors call them

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
    return Starlette(routes=routes, exception_handlers={HTTPException: server.no_such})


class Server:
    """Answers requests; work on the index is done in threads."""

    def __init__(self, index: ShardedIndex, token: str | None, bounds: Limits, writable: bool) -> None:
        self.index, self.token, self.bounds, self.writable = index, token, bounds, writable
        self.counts, self.under_way, self.coming = Metrics(), 0, 0

    def guarded(
        self, answer: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """With the checks that all paths have, and errors as statuses."""

        async def respond(request: Request) -> Response:
            began, path = time.perf_counter(), request.url.path
            try:
                if path != OPEN and not limits.allowed(request.headers.get("authorization"), self.token):
                    raise Refused(401, "Authorization: Bearer … is missing or wrong")
                response = await answer(request)
            except Refused as error:
                response = _error(error.status, str(error))
            except KeyError as error:
                response = _error(404, str(error.args[0]))
            except (ValueError, TypeError) as error:
                response = _error(400, _ROWS.sub("vectors", _WIDTH.sub("the body has", str(error))))
            except ClientDisconnect:
                response = _error(400, "the body is not whole")
            except (OSError, RuntimeError, MemoryError) as error:
                response = _error(503, str(error))
            except OverflowError as error:  # no ids, or no places for rows, are left
                response = _error(409, str(error))
            except Exception as error:  # the client learns that it is not to blame, the log why
                logging.getLogger(__name__).exception("%s %s", request.method, path)
                response = _error(500, f"internal error: {type(error).__name__}")
            self.counts.add(path, response.status_code, time.perf_counter() - began)
            return response

        return respond

    async def no_such(self, _: Request, error: Any) -> Response:
        """Paths and methods that there are not."""
        self.counts.add(OTHER, error.status_code, 0.0)
        return _error(error.status_code, str(error.detail), dict(error.headers or {}))

    async def search(self, request: Request) -> Response:
        """Neighbours of vectors; options are in the query string, or in the object of JSON."""
        queries, stated = bodies.vectors(await self._body(request), _kind(request), self.index.dim)
        given = options.given(request.query_params.multi_items(), stated, SEARCH)
        k = limits.check("k", options.integer(given, "k", 10), self.bounds.k)
        ef = limits.check("ef", options.integer(given, "ef", self.index.ef), self.bounds.ef)
        limits.check("the number of queries", len(queries), self.bounds.queries, 0)
        more: dict[str, Any] = {"filter": options.chosen(given)}
        if "probes" in given:
            more["probes"] = options.integer(given, "probes", 1)
        with self._working():
            found = await run_in_threadpool(self.index.search, queries, k, ef, **more)
        ids, distances = found
        data, kind = bodies.answer(ids, distances, request.headers.get("accept") == bodies.RAW)
        headers = {"x-missing-shards": ",".join(map(str, found.missing))} if found.missing else None
        return Response(data, media_type=kind, headers=headers)

    async def add(self, request: Request) -> Response:
        """Add rows, with "ids" or the next numbers; with "upsert" replace those that are there."""
        self._may_change()
        rows, stated = bodies.vectors(await self._body(request), _kind(request), self.index.dim)
        given = options.given(request.query_params.multi_items(), stated, ADD)
        ids = options.ids(given, "ids")
        with self._working():
            if not options.truth(given, "upsert"):
                keys = (await run_in_threadpool(self.index._added, rows, ids)).tolist()
            elif ids is None:
                raise Refused(400, 'upsert needs "ids"')
            else:
                await run_in_threadpool(self.index.upsert, rows, ids)
                keys = ids
        return _json({"added": len(rows), "ids": keys, "rows": len(self.index)})

    async def remove(self, request: Request) -> Response:
        """Remove rows by their "ids"; "missing": "ignore" passes over those that are not there."""
        self._may_change()
        stated = bodies.parsed(await self._body(request), _kind(request))
        given = options.given(request.query_params.multi_items(), stated, REMOVE)
        ids = options.ids(given, "ids")
        if ids is None:
            raise Refused(400, 'the object has no "ids"')
        missing = given.get("missing", "error")
        with self._working():
            removed = await run_in_threadpool(self.index.remove, ids, missing=missing)
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

    @contextmanager
    def _working(self) -> Iterator[None]:
        """Some requests at a time use the index; others are answered at once, and may try again."""
        if self.under_way >= self.bounds.waiting:
            raise Refused(503, "too many requests at a time; try again")
        self.under_way += 1
        try:
            yield
        finally:
            self.under_way -= 1

    async def _body(self, request: Request) -> bytes:
        """The body; refused as soon as it is, or says that it is, too large, or takes too long."""
        stated = request.headers.get("content-length", "")
        if stated.isdecimal() and int(stated[:20]) > self.bounds.body:
            raise self._large()
        parts: list[bytes] = []
        size = 0
        try:
            with anyio.fail_after(self.bounds.seconds):
                async for part in request.stream():
                    size, self.coming = size + len(part), self.coming + len(part)
                    if size > self.bounds.body:
                        raise self._large()
                    if self.coming > self.bounds.body * self.bounds.waiting:
                        raise Refused(503, "too many bodies at a time; try again")
                    parts.append(part)
        except TimeoutError:
            raise Refused(408, f"the body is not whole after {self.bounds.seconds:g} seconds") from None
        finally:
            self.coming -= size
        return b"".join(parts)

    def _large(self) -> Refused:
        return Refused(413, f"bodies have at most {self.bounds.body} bytes here")


def _kind(request: Request) -> str:
    kind: str = request.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower()


def _json(found: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(found), status, media_type="application/json")


HEADERS: Final = {
    401: {"www-authenticate": "Bearer"},
    408: {"connection": "close"},  # what is still to come is not the next request
    413: {"connection": "close"},
    503: {"retry-after": "1"},
}


def _error(status: int, text: str, headers: dict[str, str] | None = None) -> Response:
    return Response(json.dumps({"error": text}), status, headers or HEADERS.get(status), "application/json")
