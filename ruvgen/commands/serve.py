"""Serve a folder of shards over HTTP.

POST /search, /add and /remove, GET /health and /metrics (Prometheus). Only this machine can connect, unless
--host says otherwise, which takes a token: the variable RUVGEN_TOKEN, or the first line of --token-file.
Needs Starlette and uvicorn: pip install 'ruvgen[serve]'.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ruvgen.scalars import integer


def configure(parser: argparse.ArgumentParser) -> None:
    """Add its options."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where a ShardedIndex was saved or built")
    parser.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="default: 127.0.0.1")
    parser.add_argument("--port", type=int, default=8765, metavar="N", help="default: 8765; 0: a free one")
    parser.add_argument("--token-file", type=Path, metavar="FILE", help="its first line is the token")
    parser.add_argument("--read-only", action="store_true", help="no changes; maps the files")
    parser.add_argument("--max-body", type=int, default=16, metavar="MB", help="of a request; default: 16")
    parser.add_argument("--max-k", type=int, default=1000, metavar="N", help="neighbours; default: 1000")


def run(args: argparse.Namespace) -> int:
    """Serve until it is stopped."""
    try:
        from ruvgen.serving import Limits, application, serve
        from ruvgen.serving.limits import is_local
    except ImportError as error:
        raise ImportError(
            f"serving needs Starlette and uvicorn, pip install 'ruvgen[serve]': {error}"
        ) from None
    from ruvgen.shards import ShardedIndex

    port = integer("--port", args.port, 0, 65535)
    k, body = integer("--max-k", args.max_k, 1), integer("--max-body", args.max_body, 1, 1 << 20)
    token = _token(args.token_file)
    if not is_local(args.host) and token is None:
        raise ValueError(
            f"--host {args.host} can be reached by others: set RUVGEN_TOKEN or give --token-file"
        )
    index = ShardedIndex.load(args.folder, mmap=args.read_only)
    if not args.read_only:
        index.log(args.folder)
    try:
        bounds = Limits(body=body << 20, k=k)
        app = application(index, token=token, bounds=bounds, writable=not args.read_only)
        serve(app, args.host, port)
    finally:
        index.close()
    return 0


def _token(path: Path | None) -> str | None:
    """The token; ValueError if it is one that could be guessed."""
    text = (
        os.environ.get("RUVGEN_TOKEN")
        if path is None
        else path.read_text(encoding="utf-8").partition("\n")[0]
    )
    if text is None:
        return None
    token = text.strip()
    if len(token) < 16 or not token.isascii() or not token.isprintable():
        raise ValueError("the token has to have at least 16 characters, of ASCII that can be printed")
    return token
