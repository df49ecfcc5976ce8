"""A set from its file, or from the files that make it up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from .dataset import Dataset, metric_named, whole
from .hdf5 import hdf5
from .packed import npz
from .plain import BINS, VECS, bins, npy, vecs

KEYS = ("train", "test", "neighbors")
PLAIN = {**dict.fromkeys(VECS, vecs), **dict.fromkeys(BINS, bins), ".npy": npy}
ALL_IN_ONE = (".hdf5", ".h5", ".npz")
TRUTH = ("groundtruth", "groundtruth.neighbors")


def read(path: str | os.PathLike[str]) -> NDArray[Any]:
    """The array of a vecs, bin or npy file, mapped, so that rows are read when they are used.

    Raises OSError where the file cannot be read, ValueError for one that is malformed or truncated: sizes are
    checked before memory is taken; also for what is no file, such as a pipe.
    """
    path = Path(path)
    check_regular(path)
    ending = path.suffix.lower()
    if ending not in PLAIN:
        raise ValueError(f"{path}: files end in {', '.join(PLAIN)}")
    return PLAIN[ending](path)


def check_regular(path: Path) -> None:
    """ValueError for a pipe, socket or device: they cannot be mapped, and opening one may never return."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise ValueError(f"{path}: is a pipe, socket or device; give a regular file, such as a copy of it")


def load(path: str | os.PathLike[str], metric: str | None = None) -> Dataset:
    """The set in a file (HDF5, npz), or that a `base` file is of, with `query` and `groundtruth` beside it.

    Of `sift_base.fvecs` the others are `sift_query.fvecs` and `sift_groundtruth.ivecs`. The metric is the
    file's own, or that of the last word for one in its name or folder's: `…-angular.npz`; vecs files, which
    have none, are Euclidean. `metric` overrides it.
    Raises OSError where a file cannot be read, ImportError for HDF5 without h5py, and ValueError, which names
    the file, for one that is malformed, truncated, of other types, or whose parts do not fit together.
    """
    path = Path(path)
    check_regular(path)
    ending = path.suffix.lower()
    if ending in ALL_IN_ONE:
        return _container(path, metric)
    if ending not in PLAIN:
        raise ValueError(f"{path}: sets end in {', '.join((*ALL_IN_ONE, *PLAIN))}")
    if "base" not in path.stem:
        raise ValueError(f"{path}: the file of a set's rows has 'base' in its name, beside one with 'query'")
    query = _sibling(path, "query", path.suffix)
    if not query.exists():
        raise ValueError(f"{path}: its queries are not beside it, in {query.name}")
    truths = (_sibling(path, word, end) for word in TRUTH for end in (".ivecs", ".ibin", ".npy"))
    truth = next(filter(Path.exists, truths), None)
    named = f"{path.parent.name} {path.stem}"
    default = "euclidean " if ending in VECS else ""
    name = path.stem.replace("base", "").strip("._-") or path.parent.name
    data = Dataset(
        name,
        read(path),
        read(query),
        None if truth is None else read(truth),
        metric_named(default + named, metric, path),
    )
    return whole(data, path)


def _container(path: Path, metric: str | None) -> Dataset:
    arrays, distance = (npz(path, KEYS), None) if path.suffix.lower() == ".npz" else hdf5(path, KEYS)
    if missing := [key for key in KEYS[:2] if key not in arrays]:
        raise ValueError(f"{path}: has no {' and no '.join(missing)}")
    named = metric_named(path.stem, metric or distance, path)
    data = Dataset(path.stem, arrays["train"], arrays["test"], arrays.get("neighbors"), named)
    return whole(data, path)


def _sibling(path: Path, word: str, suffix: str) -> Path:
    return path.with_name(path.stem.replace("base", word) + suffix)
