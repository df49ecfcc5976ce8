"""`device="cuda"` on a GPU that is not there: results as on the CPU, and nothing is left behind."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import _exact, _plan

from . import oracle
from .elements import Array
from .gpu_data import RNG, floats, same, twins, whole

Given = tuple[Array, Array]

GIVEN: dict[str, Callable[[], Given]] = {
    "int8": lambda: (whole(300, 20), whole(5, 20)),
    "uint8": lambda: (whole(300, 16, "u1"), whole(33, 16, "u1")),
    "signed against unsigned": lambda: (whole(100, 16), whole(3, 16, "u1")),  # which become floats
    "rows apart": lambda: (whole(300, 40)[::3, :21], whole(9, 40)[:, :21]),
    "one of each": lambda: (whole(1, 1), whole(1, 1)),
    "no rows": lambda: (np.empty((0, 4), "i1"), whole(3, 4)),
    "no queries": lambda: (whole(3, 4), np.empty((0, 4), "i1")),
}


@pytest.mark.parametrize("metric", ["sqeuclidean", "dot", "euclidean", "cosine", "manhattan", "chebyshev"])
@pytest.mark.parametrize("given", GIVEN)
def test_whole_numbers_are_exact(given: str, metric: str, fake_gpu: Any) -> None:
    """The results of the CPU, bit by bit, ties and all."""
    rows, queries = GIVEN[given]()
    want = rv.knn(rows, queries, 7, metric)
    got = rv.knn(rows, queries, 7, metric, device="cuda")
    exact = "float" not in str(rv.cdist(queries, rows, metric).dtype) or metric == "euclidean"
    if exact:
        same(got, want)
    np.testing.assert_allclose(got[1], want[1], rtol=1e-6, atol=1e-6)
    distances = rv.cdist(queries, rows, metric, device="cuda")
    np.testing.assert_allclose(distances, rv.cdist(queries, rows, metric), rtol=1e-6, atol=1e-6)
    assert distances.dtype == rv.cdist(queries, rows, metric).dtype


@pytest.mark.parametrize("metric", ["hamming", "jaccard"])
def test_bits(metric: str, fake_gpu: Any) -> None:
    rows, queries = RNG.random((200, 70)) < 0.5, RNG.random((20, 70)) < 0.5
    for x, y in ((rows, queries), (np.packbits(rows, axis=1), np.packbits(queries, axis=1))):
        same(rv.knn(x, y, 9, metric, device="cuda"), rv.knn(x, y, 9, metric))
        same([rv.cdist(y, x, metric, device="cuda")], [rv.cdist(y, x, metric)])


@pytest.mark.parametrize("kind", ["f2", "f4", "bf16", "mixed"])
def test_floats(kind: str, fake_gpu: Any) -> None:
    rows, queries = floats(300, 33), floats(20, 33)
    how = None
    if kind == "bf16":
        rows, how = (rows.view("u4") >> 16).astype("u2"), "bf16"
    elif kind != "mixed":
        rows, queries = rows.astype(kind), queries.astype(kind)
    else:
        rows = rows.astype("f2")
    for m in (1, 20):
        got = rv.knn(rows, queries[:m], 5, dtype=how, device="cuda")
        want = rv.knn(rows, queries[:m], 5, dtype=how)
        np.testing.assert_array_equal(got[0], want[0])
        np.testing.assert_allclose(got[1], want[1], rtol=1e-6)
        assert got[1].dtype == np.float32


def test_out(fake_gpu: Any) -> None:
    x, y = whole(5, 4), whole(6, 4)
    room = np.zeros((5, 9), "u4")
    assert rv.cdist(x, y, out=room[:, 2:8], device="cuda").base is not None
    np.testing.assert_array_equal(room[:, 2:8], rv.cdist(x, y))
    assert not room[:, :2].any()
    assert not room[:, 8:].any()
    with pytest.raises(ValueError, match="out has shape"):
        rv.cdist(x, y, out=np.zeros((5, 5), "u4"), device="cuda")
    with pytest.raises(ValueError, match="out overlaps X or Y"):
        rv.cdist(room[:, :4].view("u1"), np.zeros((6, 16), "u1"), out=room[:, :6], device="cuda")


@pytest.mark.parametrize("nbytes", [3000, 20000])
def test_rows_come_as_memory_allows(nbytes: int, fake_gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """In parts, whose results are merged: equal distances go by number there, too."""
    rows, queries = whole(1000, 3), whole(2, 3)
    monkeypatch.setattr(_exact, "SHARE", nbytes / (1 << 30))
    same(rv.knn(rows, queries, 50, device="cuda"), rv.knn(rows, queries, 50))
    same([rv.cdist(queries, rows, device="cuda")], [rv.cdist(queries, rows)])
    assert fake_gpu.calls("cuMemcpy2D_v2") > 2 * 16000 // nbytes


def test_batches_come_in_parts(fake_gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, queries = whole(50, 3), whole(45, 3)
    monkeypatch.setattr(_plan, "MOST_ASKED", 10)
    monkeypatch.setattr("ruvgen.cuda._rows.BLOCK_BYTES", 300)
    same(rv.knn(rows, queries, 5, device="cuda"), rv.knn(rows, queries, 5))
    same([rv.cdist(queries, rows, device="cuda")], [rv.cdist(queries, rows)])


REFUSED: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "device": (lambda: rv.knn(whole(2, 2), whole(2, 2), 1, device="gpu"), ValueError, "unknown device 'gpu'"),
    "k": (lambda: rv.knn(whole(2, 2), whole(2, 2), 1025, device="cuda"), ValueError, "at most 1024 neigh"),
    "float64": (lambda: rv.cdist(floats(2, 2, "f8"), floats(2, 2, "f8"), device="cuda"), TypeError,
                "sqeuclidean of float64 is computed on the CPU alone; .*astype"),
    "lists": (lambda: rv.knn([[1, 2]], [[1, 2]], 1, device="cuda"), TypeError, "of float64 is computed on"),
    "accurate": (lambda: rv.cdist(floats(2, 2), floats(2, 2), accurate=True, device="cuda"), ValueError,
                 "accurate=True"),
    "derived": (lambda: rv.knn(floats(2, 2), floats(2, 2), 1, "haversine", device="cuda"), ValueError,
                "haversine is computed on the CPU alone"),
    "metric": (lambda: rv.knn(floats(2, 2), floats(2, 2), 1, "hamming", device="cuda"), TypeError,
               "hamming has no kernels"),
    "dim": (lambda: rv.knn(floats(2, 2), floats(2, 3), 1, device="cuda"), ValueError, "elements"),
    "p": (lambda: rv.knn(floats(2, 2), floats(2, 2), 1, p=3, device="cuda"), ValueError, "p is"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str, fake_gpu: Any) -> None:
    call, error, text = REFUSED[name]
    with pytest.raises(error, match=text):
        call()


@pytest.mark.parametrize("layout", ["rows", "soa"])
@pytest.mark.parametrize("seed", range(4))
def test_an_index_lives(seed: int, layout: str, fake_gpu: Any) -> None:
    """Rows come, change and go in any order; searches with and without filters find what the CPU finds."""
    rng = np.random.default_rng([oracle.SEED, seed])
    both = [rv.FlatIndex(5, dtype="i8", layout=layout, device=device) for device in ("cpu", "cuda")]
    next_id = 0
    for _ in range(40):
        there = both[0].ids
        match rng.integers(6):
            case 0 | 1:
                rows = rng.integers(-2, 3, (rng.integers(1, 40), 5)).astype("i1")
                ids = rng.permutation(len(rows)) + next_id if rng.integers(2) else None
                next_id = 1000 + max(next_id, int(there.max(initial=0))) + len(rows)
                for index in both:
                    index.add(rows, ids)
            case 2 if len(there):
                ids = rng.choice(there, min(len(there), 5), replace=False)
                rows = rng.integers(-2, 3, (len(ids), 5)).astype("i1")
                for index in both:
                    index.upsert(rows, ids)
            case 3 if len(there):
                ids = rng.choice(there, min(len(there), 7), replace=False)
                for index in both:
                    index.remove(ids)
            case _:
                m, k = int(rng.choice([1, 2, 20])), int(rng.choice([1, 10, 50]))
                queries = rng.integers(-2, 3, (m, 5)).astype("i1")
                mask = rng.random(len(there)) < 0.3
                some = there[mask] if mask.any() else None
                for chosen in (None, mask, some, [mask] * m, None if some is None else [some] * m):
                    want, got = (index.search(queries, k, filter=chosen) for index in both)
                    same(got, want)
    assert both[1].device == "cuda"
    same(both[1].search_radius(queries, 5), both[0].search_radius(queries, 5))


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16", "i8", "u8"])
@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine", "dot"])
def test_types_of_an_index(metric: str, dtype: str, fake_gpu: Any) -> None:
    cpu, on_gpu = twins(dtype, metric, 19)
    rows = whole(200, 19, "u1") if dtype in ("i8", "u8") else floats(200, 19)
    for index in (cpu, on_gpu):
        index.add(rows)
    for m in (1, 5, 20):
        want, got = (index.search(rows[:m], 3) for index in (cpu, on_gpu))
        np.testing.assert_allclose(got[1], want[1], rtol=1e-5, atol=1e-5)
        if metric != "cosine":
            np.testing.assert_array_equal(got[0][:, 0], want[0][:, 0])
    one = on_gpu.search(rows[0], 3)
    assert one[0].shape == one[1].shape == (3,)


def test_only_what_is_new_is_copied(fake_gpu: Any) -> None:
    """Rows that come go behind the others; what stays is neither copied nor added up anew."""
    index = twins("i8", "sqeuclidean", 16)[1]
    index.add(whole(1000, 16))
    index.search(whole(1, 16))
    before = fake_gpu.calls("cuMemcpy2D_v2")
    index.search(whole(1, 16))
    assert fake_gpu.calls("cuMemcpy2D_v2") == before
    index.add(whole(1, 16))
    index.search(whole(1, 16))  # moved to where there is more room, and one row
    assert fake_gpu.calls("cuMemcpy2D_v2") == before + 2
    index.add(whole(1, 16))
    index.search(whole(1, 16))
    assert fake_gpu.calls("cuMemcpy2D_v2") == before + 3


def test_device_can_be_set(fake_gpu: Any, tmp_path: Path) -> None:
    cpu, on_gpu = twins()
    for index in (cpu, on_gpu):
        index.add(whole(50, 5))
    index = on_gpu
    queries = whole(2, 5)
    want = index.search(queries)
    assert fake_gpu.live
    index.device = "cpu"
    assert index.device == "cpu"
    assert not fake_gpu.live
    same(index.search(queries), want)
    index.device = "cuda"
    same(index.search(queries), want)
    index.save(tmp_path / "index")
    for other in (rv.FlatIndex.load(tmp_path / "index"), copy.copy(index), pickle.loads(pickle.dumps(index))):
        assert other.device == "cpu"
        same(other.search(queries), want)
    index.device = None  # type: ignore[assignment]
    assert index.device == "cpu"
    with pytest.raises(ValueError, match="unknown device 'tpu'"):
        index.device = "tpu"


INDEX_REFUSED: dict[str, tuple[Callable[[rv.FlatIndex], Any], type[Exception], str]] = {
    "NaN": (lambda index: index.search([np.nan] * 5), ValueError, "Q holds NaN or Inf in column 0"),
    "mask": (lambda index: index.search([0] * 5, filter=np.ones(3, bool)), ValueError, "a mask has"),
    "k": (lambda index: index.search([0] * 5, 2000), ValueError, "at most 1024 neighbours"),
    "threads": (lambda index: index.search([0] * 5, threads=-1), ValueError, "threads is -1"),
    "dim": (lambda index: index.search([0] * 4), ValueError, "elements"),
}


@pytest.mark.parametrize("name", INDEX_REFUSED)
def test_what_an_index_refuses(name: str, fake_gpu: Any) -> None:
    call, error, text = INDEX_REFUSED[name]
    index = twins("f32")[1]
    index.add(floats(20, 5))
    with pytest.raises(error, match=text):
        call(index)


def test_subsets_are_of_an_index(fake_gpu: Any) -> None:
    index = rv.Index(5)
    index.add(floats(50, 5))
    on_gpu = twins("f32")[1]
    with pytest.raises(ValueError, match="another index"):
        on_gpu.search(floats(1, 5), filter=index.subset([1, 2]))
