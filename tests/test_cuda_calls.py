"""`device="cuda"` on a GPU that is not there: results as on the CPU, and nothing is left behind."""

from __future__ import annotations

import copy
import ctypes
import gc
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import CudaError, _device, _driver, _exact, _nvrtc, _plan, info

from . import gpu, oracle
from .elements import Array

RNG = np.random.default_rng(oracle.SEED)
Given = tuple[Array, Array]


def floats(n: int, dim: int, kind: Any = "f4") -> Array:
    return RNG.standard_normal((n, dim)).astype(kind)


def whole(n: int, dim: int, kind: str = "i1") -> Array:
    """Small numbers, so that many distances are equal."""
    return RNG.integers(0 if kind == "u1" else -3, 4, (n, dim)).astype(kind)


def same(got: Any, want: Any) -> None:
    for mine, right in zip(got, want, strict=True):
        np.testing.assert_array_equal(mine, right)
        assert mine.dtype == right.dtype


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


# ---- the index


def twins(dtype: str = "i8", metric: str = "sqeuclidean", dim: int = 5) -> tuple[rv.FlatIndex, rv.FlatIndex]:
    """One on the CPU, and one on the GPU."""
    return rv.FlatIndex(dim, metric, dtype), rv.FlatIndex(dim, metric, dtype, device="cuda")


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


# ---- what goes wrong


def everything() -> None:
    """A call of each kind, which passes every function of the driver and of the compiler."""
    rv.knn(floats(40, 5), floats(2, 5), 3, "cosine", device="cuda")
    rv.cdist(floats(2, 5), floats(40, 5), device="cuda")
    index = rv.FlatIndex(5, device="cuda")
    index.add(floats(40, 5), np.arange(40)[::-1])
    index.search(floats(2, 5))
    index.add(floats(90, 5))
    index.search(floats(2, 5), filter=[3, 4])


FUNCTIONS = [name for name in _driver.FUNCTIONS if name not in ("cuCtxPopCurrent_v2", "cuMemFree_v2")]


@pytest.mark.parametrize("status", [719, 2])
def test_every_failure_is_told_and_leaves_nothing(
    status: int, fake_gpu: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each call of each function fails once: one error, no memory lost, and then all works again."""
    monkeypatch.setenv("RUVGEN_CUBINS", "")
    everything()
    names = [name for name in FUNCTIONS if fake_gpu.calls(name)]
    names += ["nvrtcCreateProgram", "nvrtcCompileProgram", "nvrtcGetCUBIN"]
    assert len(names) > 15
    for name in names:
        gpu.forget()
        gc.collect()
        before = fake_gpu.calls(name)
        everything()
        for after in range(min(fake_gpu.calls(name) - before, 12)):
            gpu.forget()
            fake_gpu.fail(name, after, status)
            with pytest.raises((CudaError, MemoryError)) as error:
                everything()
            assert str(error.value)
            del error
            gc.collect()
            assert not fake_gpu.live, (name, after)
            everything()


def test_an_index_survives_a_failure(fake_gpu: Any) -> None:
    """What is on the device is thrown away, and copied there again by the next search."""
    cpu, on_gpu = twins()
    rows, queries = whole(60, 5), whole(3, 5)
    for index in (cpu, on_gpu):
        index.add(rows)
    for name in ("cuMemcpy2D_v2", "cuLaunchKernel", "cuMemAlloc_v2", "cuMemcpyDtoH_v2"):
        fake_gpu.fail(name)
        on_gpu.upsert(rows[:1], [0])
        cpu.upsert(rows[:1], [0])
        with pytest.raises(CudaError, match=f"failed in {name}: an error of the fake driver .error 719"):
            on_gpu.search(queries)
        same(on_gpu.search(queries), cpu.search(queries))


def test_too_little_memory(fake_gpu: Any) -> None:
    index = twins()[1]
    index.add(whole(5000, 5))
    fake_gpu.offer(nbytes=20000)
    with pytest.raises(MemoryError, match="the GPU has no memory for this"):
        index.search(whole(1, 5))
    assert not fake_gpu.live
    fake_gpu.offer()
    index.search(whole(1, 5))


def test_without_a_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text says what is missing and how to get it, from every call alike."""
    monkeypatch.setattr(_driver, "LIBRARY", "libcuda-that-is-not-there.so")
    monkeypatch.setattr(_nvrtc, "compiler", lambda: None)
    _device.device.cache_clear()
    _driver.driver.cache_clear()
    x = floats(3, 3)
    for call in (
        lambda: rv.knn(x, x, 1, device="cuda"),
        lambda: rv.cdist(x, x, device="cuda"),
        lambda: rv.FlatIndex(3, device="cuda"),
        info,
    ):
        with pytest.raises(CudaError, match="needs NVIDIA's driver: .* was not found; install the driver"):
            call()
    assert issubclass(CudaError, RuntimeError)


def test_without_a_compiler(fake_gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_nvrtc, "candidates", lambda: iter(["/nowhere/libnvrtc.so"]))
    _nvrtc.compiler.cache_clear()
    with pytest.raises(CudaError, match="needs NVIDIA's compiler, NVRTC: run `pip install 'ruvgen"):
        rv.FlatIndex(3, device="cuda")


@pytest.mark.parametrize(
    ("offer", "text"), [((0, 9), "finds no GPU"), ((1, 7), "emulated, is sm_70; kernels are for sm_80")]
)
def test_without_a_card(offer: tuple[int, int], text: str, fake_gpu: Any) -> None:
    fake_gpu.offer(*offer)
    with pytest.raises(CudaError, match=text):
        rv.FlatIndex(3, device="cuda")


def test_info(fake_gpu: Any) -> None:
    facts = info()
    assert facts["name"] == "emulated"
    assert facts["architecture"] == "sm_90"
    assert facts["free bytes"] == 1 << 30
    assert facts["nvrtc"] == "13.0"


def test_where_the_compiler_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In packages first, for then it is what pip installed."""
    made = tmp_path / "nvidia" / "cu13" / "lib" / "libnvrtc.so.13"
    made.parent.mkdir(parents=True)
    made.touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert next(_nvrtc.candidates()) == str(made)
    assert [*_nvrtc.candidates()][-2:] == list(_nvrtc.NAMES)


# ---- arrays that lie on the GPU


class Tensor:
    """Rows on the fake GPU, with DLPack: what torch and CuPy have."""

    def __init__(self, rows: Array, code: int, *, stride: int = 0, shift: int = 0, number: int = 0) -> None:
        n, dim = rows.shape
        self.stride, size = stride or dim, rows.itemsize
        self.memory = _device.Memory(_device.device(), max(1, (n * self.stride + shift) * size))
        self.memory.clear()
        if rows.size:
            self.memory.put(shift * size, self.stride * size, rows.ctypes.data, dim * size, dim * size, n,
                            on_device=False)  # fmt: skip
        self.number, self.freed = number, 0
        shape, strides = (ctypes.c_int64 * 2)(n, dim), (ctypes.c_int64 * 2)(self.stride, 1)
        from ruvgen.cuda import _arrays

        self.kept = shape, strides
        self.managed = _arrays._Managed()
        tensor = self.managed.tensor
        tensor.data, tensor.device, tensor.number, tensor.ndim = self.memory.at, 2, number, 2
        tensor.code, tensor.bits, tensor.lanes, tensor.offset = code, 8 * size, 1, shift * size
        tensor.shape, tensor.strides = (
            ctypes.cast(each, ctypes.POINTER(ctypes.c_int64)) for each in self.kept
        )

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, self.number

    def __dlpack__(self, *, stream: int) -> Any:
        assert stream == 1
        make = ctypes.pythonapi.PyCapsule_New
        make.restype, make.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
        return make(ctypes.addressof(self.managed), b"dltensor", None)


@pytest.mark.parametrize("place", [{}, {"stride": 32}, {"shift": 3}, {"stride": 19, "shift": 1}])
@pytest.mark.parametrize("dim", [16, 5])
def test_rows_on_the_device(dim: int, place: dict[str, int], fake_gpu: Any) -> None:
    """Read where they are if they lie as kernels read them, else copied on the device."""
    rows, queries = whole(70, dim), whole(3, dim)
    tensor = Tensor(rows, 0, **place)
    before = fake_gpu.calls("cuMemcpy2D_v2")
    same(rv.knn(tensor, queries, 5, device="cuda"), rv.knn(rows, queries, 5))  # type: ignore[arg-type]
    assert (fake_gpu.calls("cuMemcpy2D_v2") == before) == (dim == 16 and not place)
    same([rv.cdist(queries, tensor, device="cuda")], [rv.cdist(queries, rows)])  # type: ignore[arg-type]
    mine = Tensor(queries, 0, **place)
    same(rv.knn(rows, mine, 5, device="cuda"), rv.knn(rows, queries, 5))  # type: ignore[arg-type]


def test_types_on_the_device(fake_gpu: Any) -> None:
    rows, queries = floats(40, 8), floats(3, 8)
    want = rv.knn(rows, queries, 1)[0]
    half = (rows.view("u4") >> 16).astype("u2")
    for array, code in ((rows, 2), (rows.astype("f2"), 2), (half, 4)):
        got = rv.knn(Tensor(array, code), queries, 1, device="cuda")  # type: ignore[arg-type]
        np.testing.assert_array_equal(got[0], want)
    bits = RNG.integers(0, 256, (30, 4)).astype("u1")
    got = rv.knn(Tensor(bits, 1), bits[:2], 3, "hamming", device="cuda")  # type: ignore[arg-type]
    same(got, rv.knn(bits, bits[:2], 3, "hamming"))


def test_what_is_refused_on_the_device(fake_gpu: Any) -> None:
    queries = floats(1, 4)
    for tensor, error, text in (
        (Tensor(floats(3, 4, "f8"), 2), TypeError, "base is on the GPU and not float32"),
        (Tensor(floats(3, 4), 2, number=1), ValueError, "base is on another GPU"),
        (Tensor(floats(3, 5), 2), ValueError, "vectors of 4 and 5 elements"),
    ):
        with pytest.raises(error, match=text):
            rv.knn(tensor, queries, 1, device="cuda")  # type: ignore[arg-type]
