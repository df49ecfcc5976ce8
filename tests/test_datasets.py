"""Files of vectors: what is written comes back, what is broken is refused by name."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import ruvgen as rv
from ruvgen import datasets
from ruvgen.datasets import Dataset, files, ground_truth, load, read, synthetic, truth

from . import ROOT

ROWS, QUERIES, DIM, K = 30, 4, 6, 5
TYPES = {
    ".fvecs": np.float32, ".bvecs": np.uint8, ".ivecs": np.int32, ".fbin": np.float32, ".u8bin": np.uint8,
    ".i8bin": np.int8, ".ibin": np.int32, ".npy": np.float16,
}  # fmt: skip


def some(dtype: type[np.generic], rows: int = ROWS, dim: int = DIM, seed: int = 0) -> NDArray[np.generic]:
    return np.random.default_rng(seed).integers(0, 100, (rows, dim)).astype(dtype)


def encoded(array: NDArray[np.generic], suffix: str) -> bytes:
    """The bytes of a file, put together here, apart from the reader."""
    if suffix == ".npy":
        file = io.BytesIO()
        np.save(file, array)
        return file.getvalue()
    if suffix.endswith("bin"):
        return struct.pack("<II", *array.shape) + array.tobytes()
    return b"".join(struct.pack("<i", array.shape[1]) + row.tobytes() for row in array)


def put(path: Path, array: NDArray[np.generic]) -> Path:
    path.write_bytes(encoded(array, path.suffix))
    return path


def parts(dtype: type[np.generic] = np.float32) -> dict[str, NDArray[np.generic]]:
    train, test = some(dtype), some(dtype, QUERIES, seed=1)
    exact = rv.knn(train.astype(np.float32), test.astype(np.float32), K)[0]
    return {"train": train, "test": test, "neighbors": exact.astype(np.int32)}


def put_hdf5(path: Path, arrays: dict[str, NDArray[np.generic]], distance: str | None, **how: object) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        for key, array in arrays.items():
            file.create_dataset(key, data=array, **how)
        if distance:
            file.attrs["distance"] = distance
    return path


def same(data: Dataset, arrays: dict[str, NDArray[np.generic]]) -> None:
    assert np.array_equal(data.train, arrays["train"])
    assert data.train.dtype == arrays["train"].dtype
    assert np.array_equal(data.test, arrays["test"])
    if data.neighbors is not None:
        assert np.array_equal(data.neighbors, arrays["neighbors"])


def test_every_plain_format_is_covered() -> None:
    assert set(TYPES) == set(files.PLAIN)


@pytest.mark.parametrize("suffix", TYPES)
def test_a_plain_file_comes_back_as_a_view(suffix: str, tmp_path: Path) -> None:
    array = some(TYPES[suffix])
    found = read(put(tmp_path / f"x{suffix}", array))
    assert np.array_equal(found, array)
    assert found.dtype == array.dtype
    assert isinstance(found, np.memmap)


@pytest.mark.parametrize("suffix", TYPES)
@pytest.mark.parametrize("cut", ["empty", "header", "byte", "longer"])
def test_a_plain_file_of_another_length_is_refused(suffix: str, cut: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    whole = encoded(some(TYPES[suffix]), suffix)
    path.write_bytes({"empty": b"", "header": whole[:3], "byte": whole[:-1], "longer": whole + b"\0"}[cut])
    with pytest.raises(ValueError, match=rf"x\{suffix}"):
        read(path)


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("x.fbin", struct.pack("<II", 2**32 - 1, 2**32 - 1), r"promises \(4294967295, 4294967295\)"),
        ("x.u8bin", struct.pack("<II", 2**31, 512) + bytes(64), "1099511627776 bytes, but 64 are there"),
        ("x.fbin", struct.pack("<II", 0, 8), "is empty"),
        ("x.fvecs", struct.pack("<i", -1) + bytes(16), "has -1 elements"),
        ("x.fvecs", struct.pack("<i", 2**30) + bytes(16), "has 1073741824 elements"),
        ("x.bvecs", struct.pack("<i", 4) + bytes(4) + struct.pack("<i", 3) + bytes(4), "row 1 does not have"),
        ("x.npy", b"not an npy file", "no npy header"),
        ("x.txt", b"1 2 3", "files end in"),
    ],
)
def test_a_hostile_header_is_refused_before_memory_is_taken(
    name: str, content: bytes, text: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=text) as error:
        read(tmp_path / name)
    assert name in str(error.value)


def npy_of(header: str) -> bytes:
    text = header.ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text.encode()


@pytest.mark.parametrize(
    ("header", "text"),
    [
        (f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({2**40}, 128), }}", "promises"),
        (f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({2**70},), }}", "not an array of numbers"),
        ("{'descr': '|O', 'fortran_order': False, 'shape': (2, 2), }", "not an array of numbers"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (-1, 2), }", "not an array of numbers"),
        ("__import__('os').abort()", "no npy header"),
    ],
)
@pytest.mark.parametrize("inside", [False, True], ids=["npy", "npz"])
def test_a_hostile_npy_header(header: str, text: str, inside: bool, tmp_path: Path) -> None:
    path = tmp_path / ("x-euclidean.npz" if inside else "x.npy")
    content = npy_of(header)
    if inside:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("train.npy", content)
    else:
        path.write_bytes(content)
    with pytest.raises(ValueError, match=text):
        (load if inside else read)(path)


@pytest.mark.parametrize("suffix", [".fvecs", ".bvecs", ".fbin", ".u8bin", ".i8bin", ".npy"])
def test_a_set_of_plain_files(suffix: str, tmp_path: Path) -> None:
    arrays = parts(TYPES[suffix])
    truth_suffix = ".ivecs" if "vecs" in suffix else ".ibin" if "bin" in suffix else ".npy"
    put(tmp_path / f"tiny_base{suffix}", arrays["train"])
    put(tmp_path / f"tiny_query{suffix}", arrays["test"])
    metric = None if "vecs" in suffix else "ip"
    data = load(tmp_path / f"tiny_base{suffix}", metric)
    assert data.neighbors is None
    assert (data.name, data.metric, data.dim) == ("tiny", "dot" if metric else "sqeuclidean", DIM)
    put(tmp_path / f"tiny_groundtruth{truth_suffix}", arrays["neighbors"])
    data = load(tmp_path / f"tiny_base{suffix}", metric)
    assert data.neighbors is not None
    same(data, arrays)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed], ids=["stored", "compressed"])
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.uint8, np.int8])
def test_npz(save: Callable[..., None], dtype: type[np.generic], tmp_path: Path) -> None:
    arrays = parts(dtype)
    save(tmp_path / "tiny-angular.npz", **arrays)
    data = load(tmp_path / "tiny-angular.npz")
    kept = np.float32 if dtype is np.float64 else dtype
    same(data, arrays | {key: arrays[key].astype(kept) for key in ("train", "test")})
    assert (data.name, data.metric) == ("tiny-angular", "cosine")
    if save is np.savez and dtype is not np.float64:  # which is narrowed
        assert isinstance(data.train, np.memmap)


@pytest.mark.parametrize(
    "how", [{}, {"chunks": (3, 2)}, {"compression": "gzip"}], ids=["plain", "chunks", "gzip"]
)
@pytest.mark.parametrize(("distance", "metric"), [("euclidean", "sqeuclidean"), ("angular", "cosine")])
def test_hdf5(how: dict[str, object], distance: str, metric: str, tmp_path: Path) -> None:
    arrays = parts()
    data = load(put_hdf5(tmp_path / "tiny.hdf5", arrays, distance, **how))
    same(data, arrays)
    assert data.metric == metric
    assert isinstance(data.train, np.memmap) == (not how)


def test_hdf5_that_lies(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    arrays = parts()
    path = put_hdf5(tmp_path / "tiny.hdf5", arrays, "euclidean", compression="gzip")
    content = path.read_bytes()
    for length in (0, 100, len(content) // 2):
        path.write_bytes(content[:length])
        with pytest.raises(ValueError, match=r"tiny\.hdf5"):
            load(path)
    with h5py.File(path, "w") as file:
        file.create_dataset("train", shape=(2**40, 128), dtype="f4", chunks=(1024, 128))
        file.attrs["distance"] = "euclidean"
    with pytest.raises(ValueError, match="promises 562949953421312 bytes, but 0 are stored"):
        load(path)
    with h5py.File(path, "w") as file:
        file["train"] = h5py.ExternalLink("other.hdf5", "train")
    with pytest.raises(ValueError, match="is a link"):
        load(path)
    with h5py.File(path, "w") as file:
        file.create_dataset("train", shape=(2, 2), dtype="f4", external=[("/dev/zero", 0, 16)])
    with pytest.raises(ValueError, match="not an array in this file"):
        load(path)


def test_an_npz_that_lies(tmp_path: Path) -> None:
    path = tmp_path / "x-euclidean.npz"
    np.savez_compressed(path, **parts())
    content = path.read_bytes()
    for length in (0, 100, len(content) - 10):
        path.write_bytes(content[:length])
        with pytest.raises(ValueError, match=r"x-euclidean\.npz"):
            load(path)
    flipped = bytearray(content)
    flipped[120] ^= 0xFF
    path.write_bytes(flipped)
    with pytest.raises(ValueError, match=r"x-euclidean\.npz"):
        load(path)
    np.savez_compressed(path, train=some(np.float32))
    with pytest.raises(ValueError, match="has no test"):
        load(path)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"test": some(np.float32, QUERIES, DIM + 1)}, "rows of train have 6 elements, those of test 7"),
        ({"test": some(np.uint8, QUERIES)}, "train is float32, test uint8"),
        ({"train": some(np.int64)}, "train is int64"),
        ({"train": np.zeros(8, np.float32)}, r"train has shape \(8,\)"),
        ({"train": np.zeros((0, 8), np.float32)}, r"train has shape \(0, 8\)"),
        ({"neighbors": some(np.float32, QUERIES)}, "neighbors is float32"),
        ({"neighbors": np.zeros((QUERIES + 1, 3), np.int32)}, "neighbors has 5 rows, test 4"),
        ({"neighbors": np.full((QUERIES, 3), ROWS)}, r"ids 30…30, train has rows 0…29"),
        ({"neighbors": np.full((QUERIES, 3), -1)}, "ids -1…-1"),
    ],
)
def test_parts_that_do_not_fit(change: dict[str, NDArray[np.generic]], text: str, tmp_path: Path) -> None:
    path = tmp_path / "x-euclidean.npz"
    np.savez_compressed(path, **(parts() | change))
    with pytest.raises(ValueError, match=text) as error:
        load(path)
    assert str(path) in str(error.value)


def test_a_metric_is_said_or_asked_for(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", **parts())
    with pytest.raises(ValueError, match="give metric="):
        load(tmp_path / "x.npz")
    with pytest.raises(ValueError, match="unknown metric 'jaccard'"):
        load(tmp_path / "x.npz", "jaccard")
    with pytest.raises(ValueError, match=r"unknown metric \['l2'\]; known are "):
        load(tmp_path / "x.npz", ["l2"])  # type: ignore[arg-type]
    assert load(tmp_path / "x.npz", "angular").metric == "cosine"
    with pytest.raises(ValueError, match="unknown metric 'jaccard'"):
        load(put_hdf5(tmp_path / "x.hdf5", parts(), "jaccard"))
    for name, text in (("x.fvecs", "has 'base' in its name"), ("base.fvecs", r"in query\.fvecs")):
        put(tmp_path / name, some(np.float32))
        with pytest.raises(ValueError, match=text):
            load(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "missing-euclidean.npz")


@pytest.mark.parametrize("metric", ["sqeuclidean", "cosine", "dot"])
@pytest.mark.parametrize("dtype", [np.float32, np.uint8])
def test_neighbours_are_found_once(
    metric: str, dtype: type[np.generic], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = Dataset("x", some(dtype, 200), some(dtype, QUERIES, seed=1), None, metric)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = ground_truth(data, K)
    assert np.array_equal(first, rv.knn(data.float32().train, data.float32().test, K, metric)[0])
    (kept,) = (tmp_path / "ruvgen" / "neighbors").iterdir()
    with monkeypatch.context() as patched:
        patched.delattr(truth, "knn")
        assert np.array_equal(ground_truth(data, K), first)
    kept.write_bytes(kept.read_bytes()[:-8])
    assert np.array_equal(ground_truth(data, K), first)
    other = Dataset("x", data.train[1:], data.test, None, metric)
    assert np.array_equal(
        ground_truth(other, K), rv.knn(other.float32().train, other.float32().test, K, metric)[0]
    )


def test_neighbours_need_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    data = Dataset("x", some(np.float32), some(np.float32, QUERIES), None, "sqeuclidean")
    assert ground_truth(data, K, cache=tmp_path / "file").shape == (QUERIES, K)
    with pytest.raises(ValueError, match="k is 31"):
        ground_truth(data, ROWS + 1)


def intrinsic_dimension(data: Dataset, k: int = 100) -> float:
    """By maximum likelihood (Levina and Bickel, 2004), on the k nearest to each query."""
    far = np.sqrt(rv.knn(data.train, data.test, k)[1].astype(np.float64))
    return float(np.mean(1 / np.mean(np.log(far[:, -1:] / far[:, :-1]), axis=1)))


def test_made_sets_have_the_dimension_they_are_given() -> None:
    found = [intrinsic_dimension(synthetic(20_000, 64, inner)) for inner in (2, 8, 16)]
    assert 1.7 < found[0] < 2.3
    assert 6 < found[1] < 9
    assert found[1] + 2 < found[2] < 17
    data = synthetic(5000, 64, 4, queries=7, seed=3)
    assert (data.name, data.train.shape, data.test.shape) == ("synthetic-5k-64-id4", (5000, 64), (7, 64))
    assert np.linalg.matrix_rank(data.train[:100], tol=1e-3) == 4
    assert np.array_equal(data.train, synthetic(5000, 64, 4, queries=7, seed=3).train)
    assert not np.array_equal(data.train, synthetic(5000, 64, 4, queries=7, seed=4).train)
    assert synthetic(1500, 8).name == "synthetic-1500-8"
    with pytest.raises(ValueError, match="intrinsic is 9; it must lie in 1…8"):
        synthetic(10, 8, 9)


SHIPPED = ROOT / "benches" / "data" / "debsift-10k-128-euclidean.npz"


@pytest.mark.skipif(not SHIPPED.exists(), reason="source archives leave it out")
def test_the_shipped_set() -> None:
    data = load(SHIPPED)
    assert (data.train.shape, data.test.shape, data.metric) == ((10_000, 128), (200, 128), "sqeuclidean")
    found = rv.knn(data.train, data.test, 10)[0]
    assert np.array_equal(ground_truth(data, 10), found)


def test_everything_public_is_documented() -> None:
    assert all(getattr(datasets, name).__doc__ for name in datasets.__all__)
