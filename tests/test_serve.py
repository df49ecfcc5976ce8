"""The HTTP server of a folder of shards. Skipped without Starlette and uvicorn."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
