"""What requests to the HTTP server say and how long they take; skipped without Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from ruvgen.__main__ import main
from ruvgen.shards import ShardedIndex

pytest.importorskip("starlette", reason="Starlette is not installed: pip install ruvgen[serve]")
pytest.importorskip("uvicorn", reason="uvicorn is not installed: pip install ruvgen[serve]")

from .test_serve import JSON, RAW, Server, served
from .test_shards import DIM, OPTIONS, data

__all__ = ["served"]  # the fixture


def test_no_vectors_have_no_results(served: Server) -> None:
    assert json.loads(served.call("/search", {"vectors": []})[1]) == {"ids": [], "distances": []}
    assert json.loads(served.call("/add", {"vectors": []})[1]) == {"added": 0, "ids": [], "rows": 500}


def test_ids_of_added_rows(tmp_path: Path) -> None:
    """In whatever form they come, and whoever gives them."""
    many = ShardedIndex(DIM, shards=2, **OPTIONS)
    many.add(data(50))
    many.save(tmp_path / "index")
    server = Server(tmp_path / "index")
    rows = data(2, 2)

    def added(path: str, body: Any, kind: str = JSON) -> tuple[int, list[int]]:
        status, answer = server.call(path, body, kind)
        assert status == 200, answer
        found = json.loads(answer)
        return found["rows"], found["ids"]

    try:
        assert added("/add?ids=8001,8002", rows.tobytes(), RAW) == (52, [8001, 8002])
        assert added("/add", rows.tobytes(), RAW) == (54, [8003, 8004])
        assert added("/add?ids=8001,%208002&upsert=true", (rows + 1).tobytes(), RAW) == (54, [8001, 8002])
        assert added("/add?upsert=false", {"vectors": rows.tolist(), "ids": [5000, 5001]}) == (
            56,
            [5000, 5001],
        )
        assert added("/add", {"vectors": rows.tolist()}) == (58, [8005, 8006])
        found = served_ids(server, rows + 1)
        assert found == [8001, 8002]
        status, answer = server.call("/search?k=1&filter=5000", rows[:1].tobytes(), RAW)
        assert json.loads(answer)["ids"] == [[5000]]
        assert added("/add", {"vectors": rows[:1].tolist(), "ids": [2**63 - 1]})[0] == 59
        status, answer = server.call("/add", {"vectors": rows.tolist()})
        assert (status, "no default ids left" in answer.decode()) == (409, True)
        server.call("/nothing")
        text = server.call("/metrics")[1].decode()
        assert '{path="/add",status="409"} 1' in text
        assert '{path="other",status="404"} 1' in text
    finally:
        server.stop()


def served_ids(server: Server, rows: Any) -> list[int]:
    answer = json.loads(server.call("/search", {"vectors": rows.tolist(), "k": 1})[1])
    return [row[0] for row in answer["ids"]]


def test_a_length_that_is_too_large_is_refused_at_once(served: Server) -> None:
    """From the header, without a byte of the body; whoever goes on sending is not listened to."""
    with unfinished(served, 99_999_999_999) as line:
        answer = line.recv(1000)
        assert b"413" in answer.split(b"\r\n")[0]
        while line.recv(1000):  # the server closes the connection
            pass


def test_unfinished_bodies_hold_nobody_up(tmp_path: Path) -> None:
    many = ShardedIndex(DIM, shards=2, **OPTIONS)
    many.add(data(50))
    many.save(tmp_path / "index")
    server = Server(tmp_path / "index")
    with contextlib.ExitStack() as stack:
        for _ in range(100):
            stack.enter_context(unfinished(server, 50))
        assert server.call("/search", {"vectors": data(1).tolist()})[0] == 200
        assert server.call("/health")[0] == 200
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(60)
    server.stop()


def unfinished(server: Server, length: int) -> socket.socket:
    """A connection on which a request has the first byte of so many."""
    line = socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2])), 60)
    head = f"POST /search HTTP/1.1\r\nHost: a\r\nContent-Type: {JSON}\r\nContent-Length: {length}\r\n\r\n"
    line.sendall(head.encode() + b"{")
    return line


class Asked(NamedTuple):
    """What an application answered."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(app: Any, path: str, parts: list[bytes], ends: bool = True, method: str = "POST") -> Asked:
    """Call an application without a server. ends: whether the body does."""

    async def run() -> Asked:
        left, sent = list(parts), []

        async def receive() -> dict[str, Any]:
            if not left and not ends:
                await asyncio.Event().wait()
            part = left.pop(0) if left else b""
            return {"type": "http.request", "body": part, "more_body": bool(left) or not ends}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
        await app({**scope, "http_version": "1.1", "scheme": "http", "root_path": ""}, receive, send)
        headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return Asked(sent[0]["status"], headers, b"".join(each.get("body", b"") for each in sent[1:]))

    return asyncio.run(run())


def test_a_body_that_takes_too_long() -> None:
    from ruvgen.serving import Limits, application

    app = application(ShardedIndex(DIM, shards=2), bounds=Limits(seconds=0.05))
    found = ask(app, "/search", [b"{"], ends=False)
    assert (found.status, found.headers["connection"]) == (408, "close")
    assert b"not whole after 0.05 seconds" in found.body
    assert ask(app, "/search", [b'{"vectors":', b" []}"]).status == 200


def test_what_nobody_expected_is_counted(caplog: pytest.LogCaptureFixture) -> None:
    from ruvgen.serving import application

    class Broken(ShardedIndex):
        def search(self, *_: Any, **__: Any) -> Any:
            raise AssertionError("a secret")

    app = application(Broken(DIM, shards=2))
    found = ask(app, "/search", [b'{"vectors": []}'])
    assert (found.status, found.body) == (500, b'{"error": "internal error: AssertionError"}')
    assert "a secret" in caplog.text
    text = ask(app, "/metrics", [], method="GET").body.decode()
    assert '{path="/search",status="500"} 1' in text


@pytest.mark.parametrize("kind", ["f16", "i8", "u8", "b1"])
def test_element_types(kind: str) -> None:
    from ruvgen.serving import application

    rows = data(50).astype(np.float64) * 10
    rows = np.rint(rows - rows.min()) if kind != "f16" else rows
    many = ShardedIndex(DIM, "hamming" if kind == "b1" else "sqeuclidean", shards=2, dtype=kind)
    app = application(many)
    answer = ask(app, "/add", [json.dumps({"vectors": np.clip(rows, -128, 127).tolist()}).encode()])
    assert answer.status == 200, answer.body
    asked = ask(
        app, "/search", [json.dumps({"vectors": many.get(range(5)).tolist(), "k": 1, "ef": 99}).encode()]
    )
    assert not any(near[0] for near in json.loads(asked.body)["distances"])
    if kind in ("i8", "u8", "b1"):
        refused = ask(app, "/add", [json.dumps({"vectors": [[0] * 3 + [300] * (DIM - 3)]}).encode()])
        assert refused.status == 400
        assert "row 0 of vectors" in json.loads(refused.body)["error"]


BAD_OPTIONS = {
    "--port": ("99999", "-1"), "--max-k": ("0", "-1"), "--max-body": ("0", "-1"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, each in BAD_OPTIONS.items() for value in each]
)
def test_bad_options(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, value: str) -> None:
    ShardedIndex(DIM, shards=2).save(tmp_path / "index")
    assert main(["serve", str(tmp_path / "index"), f"{name}={value}"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert f"{name} is {value}" in lines[0]
