"""Damaged files of every format: ValueError or OSError, or a set that is whole, but nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from ruvgen.datasets import load

from .test_datasets import parts, put, put_hdf5

MUTANTS = int(os.environ.get("RUVGEN_DAMAGED", "150"))
HEADER = 160  # bytes in which most damage is done: there is what is parsed
# What readers look for, and what parsers of headers choke on.
PIECES = (
    b"(", b")", b"{", b"'", b'"', b"\\", b"\n", b"\x00", b"[" * 200, b"9" * 30, b"0x", b"1e9", b"None",
    b"'O'", b"<f4", b"True", b"\xff" * 8, b"\x93NUMPY", b"PK\x03\x04", b"lambda:0", b"-1", b"f'{", b"#",
    b"\xe2\x82",
)  # fmt: skip


def plain(suffix: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        dtype = {".bvecs": np.uint8, ".u8bin": np.uint8, ".i8bin": np.int8}.get(suffix, np.float32)
        arrays = parts(dtype)
        put(folder / f"l2_query{suffix}", arrays["test"])
        put(folder / "l2_groundtruth.ivecs", arrays["neighbors"])
        return put(folder / f"l2_base{suffix}", arrays["train"])

    return make


def npz(save: Callable[..., None]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        save(folder / "l2.npz", **parts())
        return folder / "l2.npz"

    return make


def truth(folder: Path) -> Path:
    plain(".fvecs")(folder)
    return folder / "l2_groundtruth.ivecs"


FORMATS: dict[str, Callable[[Path], Path]] = {
    **{suffix[1:]: plain(suffix) for suffix in (".fvecs", ".bvecs", ".fbin", ".u8bin", ".i8bin", ".npy")},
    "npz": npz(np.savez),
    "npz, compressed": npz(np.savez_compressed),
    "hdf5": lambda folder: put_hdf5(folder / "l2.hdf5", parts(), "euclidean"),
    "hdf5, chunks": lambda folder: put_hdf5(
        folder / "l2.hdf5", parts(), "euclidean", chunks=True, compression="gzip"
    ),
    "groundtruth": truth,
}


def mutants(good: bytes, seed: int) -> Iterator[bytes]:
    """Bytes that are changed, cut out, doubled or put in, one to three at a time."""
    rng = np.random.default_rng(seed)
    for _ in range(MUTANTS):
        bad = bytearray(good)
        for _ in range(rng.integers(1, 4)):
            at = int(rng.integers(0, min(HEADER, len(bad)) if rng.random() < 0.8 else len(bad)))
            match rng.integers(0, 5):
                case 0:
                    bad[at] ^= 1 << int(rng.integers(0, 8))
                case 1:
                    bad[at] = int(rng.integers(0, 256))
                case 2:
                    piece = PIECES[rng.integers(0, len(PIECES))]
                    bad[at : at + len(piece)] = piece
                case 3:
                    bad[at:at] = PIECES[rng.integers(0, len(PIECES))]
                case 4:
                    del bad[at : at + int(rng.integers(1, 9))]
            if not bad:
                break
        yield bytes(bad)


@pytest.mark.parametrize("name", FORMATS)
def test_damaged(name: str, tmp_path: Path) -> None:
    path = FORMATS[name](tmp_path)
    set_of = next((each for each in tmp_path.iterdir() if "base" in each.name), path)
    good, refused = path.read_bytes(), 0
    for bad in mutants(good, len(name)):
        path.write_bytes(bad)
        try:
            data = load(set_of)
        except (ValueError, OSError):
            refused += 1
            continue
        assert data.train.shape[1] == data.test.shape[1]
        assert data.neighbors is None or len(data.neighbors) == len(data.test)
        _ = data.train.view(np.uint8).sum()  # every byte is there
    assert refused
