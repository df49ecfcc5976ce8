"""The HTTP server of a folder of shards. Skipped without Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from ruvgen.__main__ import main
from ruvgen.shards import ShardedIndex

from .test_shards import DIM, OPTIONS, data, same

pytest.importorskip("starlette", reason="Starlette is not installed: pip install ruvgen[serve]")
pytest.importorskip("uvicorn", reason="uvicorn is not installed: pip install ruvgen[serve]")

RAW, NPY, JSON = "application/octet-stream", "application/x-npy", "application/json"


class Server:
    """A process that serves a folder."""

    def __init__(self, folder: Path, *options: str, **env: str) -> None:
        self.folder = folder
        script = (
            "import socket, sys; s = socket.socket(); s.bind(('127.0.0.1', 0)); port = s.getsockname()[1]\n"
            "s.close(); print(port, flush=True); from ruvgen.__main__ import main\n"
            "sys.exit(main(['serve', *sys.argv[1:], '--port', str(port)]))"
        )
        command = [sys.executable, "-P", "-c", script, str(folder), *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | env)
        assert self.process.stdout
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        self.token = env.get("RUVGEN_TOKEN", "")
        until = time.monotonic() + 60
        while True:
            try:
                self.call("/health")
                return
            except urllib.error.URLError:
                assert time.monotonic() < until
                assert self.process.poll() is None
                time.sleep(0.05)

    def call(self, path: str, body: Any = None, kind: str = JSON, **headers: str) -> tuple[int, bytes]:
        given = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        request = urllib.request.Request(self.url + path, given, {"Content-Type": kind, **headers})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        assert self.process.stdout
        self.process.stdout.close()
        return self.process.wait(60)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("served") / "index"
    many = ShardedIndex(DIM, shards=2, **OPTIONS)
    many.add(data(500))
    many.save(folder)
    server = Server(folder)
    yield server
    server.stop()


def test_search_in_every_form(served: Server) -> None:
    queries, many = data(7, 1), ShardedIndex.load(served.folder)
    ids, distances = many.search(queries, 5)
    status, answer = served.call("/search", {"vectors": queries.tolist(), "k": 5})
    assert status == 200
    found = json.loads(answer)
    assert found["ids"] == ids.tolist()
    same([np.array(found["distances"], np.float32)], [distances])
    file = io.BytesIO()
    np.save(file, queries)
    for body, kind in ((queries.tobytes(), RAW), (file.getvalue(), NPY)):
        status, answer = served.call("/search?k=5", body, kind, Accept=RAW)
        assert status == 200
        assert answer == ids.tobytes() + distances.tobytes()
    status, answer = served.call("/search", {"vectors": queries[0].tolist(), "k": 3, "filter": [7, 9]})
    assert sorted(json.loads(answer)["ids"][0]) == [-1, 7, 9]
    assert json.loads(answer)["distances"][0][2] is None


def test_changes_last(tmp_path: Path) -> None:
    many = ShardedIndex(DIM, shards=2, **OPTIONS)
    many.add(data(50))
    many.save(tmp_path / "index")
    server = Server(tmp_path / "index")
    try:
        rows = data(4, 2)
        assert server.call("/add", {"vectors": rows.tolist(), "ids": [100, 101, 102, 103]})[0] == 200
        assert server.call("/add", rows[:1].tobytes(), RAW)[0] == 200
        assert (
            server.call(
                "/add", {"vectors": (rows + 1).tolist(), "ids": [100, 101, 102, 103], "upsert": True}
            )[0]
            == 200
        )
        assert json.loads(server.call("/remove", {"ids": [0, 1]})[1]) == {"removed": 2, "rows": 53}
        assert server.call("/remove", {"ids": [0]})[0] == 404
        assert json.loads(server.call("/remove", {"ids": [0], "missing": "ignore"})[1])["removed"] == 0
        assert server.call("/add", {"vectors": rows.tolist(), "ids": [100, 901, 902, 903]})[0] == 400
        with pytest.raises(BlockingIOError):
            ShardedIndex.load(tmp_path / "index").log(tmp_path / "index")
        server.process.kill()  # what was acknowledged is there
        server.process.wait()
    finally:
        server.process.kill()
        server.stop()
    again = ShardedIndex.load(tmp_path / "index")
    assert sorted(again) == [*range(2, 50), 100, 101, 102, 103, 104]
    np.testing.assert_array_equal(again.get([100, 103]), (rows + 1)[[0, 3]])


def test_health_and_metrics(served: Server) -> None:
    status, answer = served.call("/health")
    assert (status, json.loads(answer)) == (
        200, {"status": "ok", "rows": 500, "dim": DIM, "metric": "sqeuclidean", "missing": []},
    )  # fmt: skip
    served.call("/search", {"vectors": data(1).tolist()})
    text = served.call("/metrics")[1].decode()
    assert "ruvgen_rows 500\n" in text
    assert re.search(r'^ruvgen_requests_total\{path="/search",status="200"\} \d+$', text, re.MULTILINE)
    buckets = list(map(int, re.findall(r'seconds_bucket\{path="/search",le="[^"]+"\} (\d+)', text)))
    assert buckets == sorted(buckets)
    assert int(re.findall(r'seconds_count\{path="/search"\} (\d+)', text)[0]) == buckets[-1]


BAD: dict[str, tuple[str, Any, str, int, str]] = {
    "no json": ("/search", b"{", JSON, 400, "no JSON"),
    "a list": ("/search", [1], JSON, 400, "no JSON object"),
    "nothing": ("/search", {}, JSON, 400, "vectors"),
    "text": ("/search", {"vectors": [["a"]]}, JSON, 400, "no matrix"),
    "ragged": ("/search", {"vectors": [[1], [1, 2]]}, JSON, 400, "no matrix"),
    "null": (
        "/search",
        {"vectors": [[0.0] * 3, [None] * 3]},
        JSON,
        400,
        "row 1 of vectors has null in column 0",
    ),
    "true": ("/search", {"vectors": [[0.0, True]]}, JSON, 400, "row 0 of vectors has true in column 1"),
    "beyond": ("/search", {"vectors": [[0.0] * 5 + [1e39] * (DIM - 5)]}, JSON, 400, "column 5"),
    "huge": ("/search", {"vectors": [[10**400] * DIM]}, JSON, 400, "beyond 64 bits"),
    "deep": ("/search", {"vectors": [[[1.0]]]}, JSON, 400, "shape"),
    "no rows": ("/search", {"vectors": [[]]}, JSON, 400, "elements"),
    "width": ("/search", {"vectors": [[1.0] * 3]}, JSON, 400, "elements"),
    "nan": ("/search", b'{"vectors": [[' + b", ".join([b"NaN"] * DIM) + b"]]}", JSON, 400, "NaN"),
    "k": ("/search", {"vectors": [[0.0] * DIM], "k": 10**6}, JSON, 400, "k is 1000000"),
    "k text": ("/search", {"vectors": [[0.0] * DIM], "k": "many"}, JSON, 400, 'k is \\"many'),
    "ef": ("/search", {"vectors": [[0.0] * DIM], "ef": 0}, JSON, 400, "ef is 0"),
    "probes": ("/search", {"vectors": [[0.0] * DIM], "probes": 1}, JSON, 400, "router='clusters'"),
    "filter": ("/search", {"vectors": [[0.0] * DIM], "filter": "x"}, JSON, 400, "filter"),
    "raw": ("/search", b"abc", RAW, 400, "not whole vectors"),
    "npy": ("/search", b"\x93NUMPY\x01\x00", NPY, 400, "no npy"),
    "pickle": ("/search", b"\x80\x04K\x01.", NPY, 400, "no npy"),
    "kind": ("/search", b"<x/>", "text/xml", 415, "application/json"),
    "ids": ("/remove", {"ids": ["a"]}, JSON, 400, "integers"),
    "no ids": ("/remove", {}, JSON, 400, "ids"),
    "upsert": ("/add", {"vectors": [[0.0] * DIM], "upsert": True}, JSON, 400, "ids"),
    "large": ("/search", bytes(17 << 20), RAW, 413, "at most"),
    "k in text": ("/search", {"vectors": [[0.0] * DIM], "k": "3"}, JSON, 400, "k is"),
    "k true": ("/search", {"vectors": [[0.0] * DIM], "k": True}, JSON, 400, "k is true"),
    "k null": ("/search", {"vectors": [[0.0] * DIM], "k": None}, JSON, 400, "k is null"),
    "k float": ("/search", {"vectors": [[0.0] * DIM], "k": 2.0}, JSON, 400, "k is 2.0"),
    "k long": ("/search?k=" + "9" * 5000, bytes(4 * DIM), RAW, 400, "k is"),
    "k twice": ("/search?k=3", {"vectors": [[0.0] * DIM], "k": 3}, JSON, 400, "k is given twice"),
    "k twice in the query": ("/search?k=3&k=4", bytes(4 * DIM), RAW, 400, "k is given twice"),
    "unknown": ("/search", {"vectors": [[0.0] * DIM], "kk": 3}, JSON, 400, "there are k, ef, filter, probes"),
    "unknown in the query": ("/search?top=3", bytes(4 * DIM), RAW, 400, "there are k, ef, filter, probes"),
    "unknown of add": ("/add?k=3", bytes(4 * DIM), RAW, 400, "there are ids, upsert"),
    "unknown of remove": ("/remove", {"ids": [1], "id": 2}, JSON, 400, "there are ids, missing"),
    "upsert text": (
        "/add",
        {"vectors": [[0.0] * DIM], "ids": [1], "upsert": "false"},
        JSON,
        400,
        "neither true",
    ),
    "upsert 0": ("/add", {"vectors": [[0.0] * DIM], "ids": [1], "upsert": 0}, JSON, 400, "neither true"),
    "upsert null": (
        "/add",
        {"vectors": [[0.0] * DIM], "ids": [1], "upsert": None},
        JSON,
        400,
        "neither true",
    ),
    "upsert in the query": ("/add?ids=1&upsert=1", bytes(4 * DIM), RAW, 400, "neither true"),
    "ids in the query": ("/add?ids=1,x", bytes(4 * DIM), RAW, 400, "at place 1"),
    "ids and none": ("/add?ids=", bytes(4 * DIM), RAW, 400, "1 rows, but ids 0"),
    "ids too few": ("/add?ids=900", bytes(8 * DIM), RAW, 400, "2 rows, but ids 1"),
    "ids null": ("/add", {"vectors": [[0.0] * DIM], "ids": None}, JSON, 400, "ids is null"),
    "ids true": ("/remove", {"ids": [True]}, JSON, 400, "ids has true at place 0"),
    "ids float": ("/remove", {"ids": [1, 2.0]}, JSON, 400, "ids has 2.0 at place 1"),
    "ids long": ("/remove", {"ids": [2**63]}, JSON, 400, "up to 2"),
    "missing": ("/remove", {"ids": [1], "missing": 3}, JSON, 400, "missing"),
    "filter mask": (
        "/search",
        {"vectors": [[0.0] * DIM], "filter": [True, False]},
        JSON,
        400,
        "filter has true",
    ),
    "filters": ("/search", {"vectors": [[0.0] * DIM], "filter": [[1], "a"]}, JSON, 400, "filter[1]"),
    "path": ("/nothing", {}, JSON, 404, '{"error": "Not Found"}'),
    "method": ("/search", None, JSON, 405, '{"error": "Method Not Allowed"}'),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_requests(served: Server, name: str) -> None:
    path, body, kind, status, text = BAD[name]
    try:
        found, answer = served.call(path, body, kind)
    except urllib.error.URLError:  # the server answered before the body was whole
        assert status == 413
    else:
        assert found == status, answer
        assert text in answer.decode()
    status, answer = served.call("/health")
    assert (status, json.loads(answer)["rows"]) == (200, 500)


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


def test_a_token(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    many = ShardedIndex(DIM, shards=2, **OPTIONS)
    many.add(data(50))
    many.save(tmp_path / "index")
    server = Server(tmp_path / "index", "--read-only", RUVGEN_TOKEN="of sixteen or more")
    try:
        assert server.call("/search", {"vectors": data(1).tolist()})[0] == 200
        assert server.call("/add", {"vectors": data(1).tolist()})[0] == 403
        for right in ("bearer of sixteen or more", "BEARER  of sixteen or more"):
            assert server.call("/metrics", Authorization=right)[0] == 200
        for wrong in ("Bearer x", "", "of sixteen or more", "Basic of sixteen or more", "Bearer"):
            assert server.call("/search", {"vectors": data(1).tolist()}, Authorization=wrong)[0] == 401
            assert server.call("/metrics", Authorization=wrong)[0] == 401
        assert server.call("/health", Authorization="")[0] == 200
    finally:
        server.stop()
    monkeypatch.delenv("RUVGEN_TOKEN", raising=False)
    assert main(["serve", str(tmp_path / "index"), "--host", "0.0.0.0"]) == 2
    assert "can be reached by others" in capsys.readouterr().err
    monkeypatch.setenv("RUVGEN_TOKEN", "short")
    assert main(["serve", str(tmp_path / "index")]) == 2
    assert "at least 16 characters" in capsys.readouterr().err
    monkeypatch.delenv("RUVGEN_TOKEN")
    assert main(["serve", str(tmp_path / "nowhere")]) == 2
    assert "No such file" in capsys.readouterr().err


def test_what_is_local() -> None:
    from ruvgen.serving.limits import is_local

    for host in ("127.0.0.1", "127.9.9.9", "::1", "localhost"):
        assert is_local(host), host
    for host in ("0.0.0.0", "::", "10.0.0.1", "example.org", "127.0.0.1.example.org"):
        assert not is_local(host), host
