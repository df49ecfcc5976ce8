"""Shards of every element type find, keep and change what one index of that type does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.row_types import TYPES
from ruvgen.shards import ShardedIndex, build

from .test_index_types import DIM, NUMBERS, how, metrics, stored
from .test_shards import same

N = 600
SMALL: dict[str, Any] = {"degree": 8, "ef_construction": 40}
ROUTERS = [
    (kind, router)
    for kind in TYPES
    for router in ("hash", "clusters")
    if (kind, router) != ("b1", "clusters")
]


def both(kind: str, router: str, metric: str | None = None) -> tuple[rv.Index, ShardedIndex]:
    metric = metric or metrics(kind)[0]
    one = rv.Index(DIM, metric, dtype=kind, **SMALL)
    many = ShardedIndex(DIM, metric, shards=3, router=router, dtype=kind, **SMALL)
    for index in (one, many):
        index.add(stored(NUMBERS[:N], kind), np.arange(N) * 3)
    return one, many


def ties(distances: Any) -> Any:
    """Of integers in float32 those beyond 2^24 are equal that are not: all are small here."""
    assert (np.abs(distances) < 2**24).all()
    return distances


def as_one(one: rv.Index, many: ShardedIndex, kind: str) -> None:
    """Every question has one answer."""
    queries, form = stored(NUMBERS[-20:], kind), how(kind)
    ids, n = one.ids, len(one)
    assert len(many) == n
    assert sorted(many.ids.tolist()) == sorted(ids.tolist())
    for filter in (None, ids[::5], set(ids[:40].tolist())):  # noqa: A001
        same(
            one.search(queries, 9, n, filter=filter, **form),
            many.search(queries, 9, n, filter=filter, **form),
        )
        same(
            one.search(queries[0], 9, n, filter=filter, **form),
            many.search(queries[0], 9, n, filter=filter, **form),
        )
    subset = many.subset(ids[::3])
    same(
        one.search(queries, 9, n, filter=ids[::3], **form), many.search(queries, 9, n, filter=subset, **form)
    )
    radius = ties(np.nan_to_num(one.search(queries, 20, n, **form)[1][:, -1], posinf=1))
    if (radius >= 0).all():
        same(one.search_radius(queries, radius, n, **form), many.search_radius(queries, radius, n, **form))
    got, wanted = many.get(ids[:50]), one.get(ids[:50])
    assert got.dtype == wanted.dtype
    np.testing.assert_array_equal(got, wanted)
    np.testing.assert_array_equal(many.get(int(ids[0])), one.get(int(ids[0])))
    other = queries.dtype if kind == "bf16" else np.dtype(np.float64)
    same(
        one.search(queries.astype(other), 5, n, **form), many.search(queries.astype(other), 5, n, **form)
    )  # numbers of another type are converted


@pytest.mark.parametrize(
    ("kind", "metric"), [(kind, metric) for kind in TYPES[1:] for metric in metrics(kind)]
)
def test_every_metric(kind: str, metric: str) -> None:
    as_one(*both(kind, "hash", metric), kind)


@pytest.mark.parametrize(("kind", "router"), ROUTERS)
def test_life_in_a_folder(kind: str, router: str, tmp_path: Path) -> None:
    one, many = both(kind, router)
    as_one(one, many, kind)
    many.save(tmp_path / "a")
    for mapped in (False, True):
        as_one(one, ShardedIndex.load(tmp_path / "a", mmap=mapped), kind)
    many.log(tmp_path / "a")
    new = stored(NUMBERS[N : 2 * N], kind)
    for index in (one, many):
        index.add(new[:100], np.arange(10_000, 10_100))
        index.upsert(new[100:200], np.arange(100) * 3)
        index.remove(np.arange(300, 350) * 3)
    as_one(one, many, kind)
    as_one(one, ShardedIndex.load(tmp_path / "a"), kind)
    many.close()
    again = ShardedIndex.load(tmp_path / "a")
    for index in (one, again):
        index.add(new[200:300])
    as_one(one, again, kind)
    again.save(tmp_path / "a")
    as_one(one, ShardedIndex.load(tmp_path / "a"), kind)
    assert ShardedIndex.load(tmp_path / "a").dtype == kind


def floats_too(kind: str) -> Iterator[np.ndarray]:
    yield stored(NUMBERS[:N], kind)
    if kind == "b1":
        yield np.unpackbits(stored(NUMBERS[:N], kind), axis=1).astype(np.bool_)
    elif kind != "bf16":
        yield stored(NUMBERS[:N], kind).astype(np.float64)


@pytest.mark.parametrize(("kind", "router"), ROUTERS)
def test_built_of_files(kind: str, router: str, tmp_path: Path) -> None:
    one = rv.Index(DIM, metrics(kind)[0], dtype=kind, **SMALL)
    one.add(stored(NUMBERS[:N], kind))
    for number, rows in enumerate(floats_too(kind)):
        np.save(tmp_path / f"{number}.npy", rows)
        built = build(
            tmp_path / f"{number}.npy", tmp_path / f"{number}", metrics(kind)[0], shards=3, router=router,
            dtype=kind, progress=False, **SMALL,
        )  # fmt: skip
        as_one(one, built, kind)


@pytest.mark.parametrize("kind", TYPES[:-1])
def test_a_file_with_a_bad_number_is_named(kind: str, tmp_path: Path) -> None:
    rows = NUMBERS[:100].astype(np.float32)
    rows = np.clip(rows, 0, 100)
    rows[77, 5] = np.nan
    np.save(tmp_path / "r.npy", rows)
    with pytest.raises(ValueError, match=r"r\.npy'?: row 77 .* column 5"):
        build(tmp_path / "r.npy", tmp_path / "r", shards=2, dtype=kind, progress=False)


def test_no_clusters_of_bits(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bits have no clusters; use router='hash'"):
        ShardedIndex(4, "hamming", router="clusters", dtype="b1")
    np.save(tmp_path / "r.npy", np.zeros((10, 4), np.uint8))
    with pytest.raises(ValueError, match="bits have no clusters"):
        build(tmp_path / "r.npy", tmp_path / "r", "hamming", router="clusters", dtype="b1")
    with pytest.raises(ValueError, match="unknown dtype 'f8'"):
        build(tmp_path / "r.npy", tmp_path / "r", dtype="f8")


@pytest.mark.parametrize("kind", TYPES)
def test_bad_rows_change_nothing(kind: str) -> None:
    _, many = both(kind, "hash")
    bad = np.zeros((2, DIM))
    bad[1, 3] = np.nan
    for call in (many.add, many.train, lambda x: many.upsert(x, [1, 2]), many.search):
        with pytest.raises((ValueError, RuntimeError), match=r"row 1|rows already"):
            call(bad)
    if kind in ("f16", "bf16"):
        with pytest.raises(ValueError, match=r"row 1 of X holds NaN or Inf in column 3"):
            many.add(stored(bad, kind), [7, 8])
    assert len(many) == N
