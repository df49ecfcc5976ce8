"""Every public integer, number and switch: what it refuses, and in which words. The tables are held against
the signatures, so that no parameter can be forgotten."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import _lib, datasets, scalars
from ruvgen.export import export

ROWS = np.random.default_rng(0).standard_normal((40, 4)).astype(np.float32)
COUNT = 2**31 - 1
LONG = 2**63 - 1
THREADS = int(_lib.lib.RUVGEN_THREADS_MAX)


def graph() -> rv.Index:
    index = rv.Index(4)
    index.add(ROWS)
    return index


def flat() -> rv.FlatIndex:
    index = rv.FlatIndex(4)
    index.add(ROWS)
    return index


def store() -> rv.SoAStore:
    made = rv.SoAStore(4)
    made.extend(ROWS)
    return made


# An instruction set of which kernels of 128 elements are there, so that none is made.
THERE = next(s for s in _lib.rows() if s.startswith("rk_dot_f32_rows_d128__")).rpartition("__")[2]


def generated(dim: Any) -> object:
    return rv.generate(dim, "dot", "f32", "scalar")


def saved(path: Path, made: rv.Index | rv.FlatIndex | rv.SoAStore) -> Path:
    made.save(path)
    return path


SET = datasets.Dataset("made", ROWS, ROWS[:3], None, "sqeuclidean")


@dataclass(frozen=True)
class Range:
    """A call with an integer: what it may be, what is raised for others, and how that names it."""

    call: Callable[[Any], object]
    least: int | None
    most: int | None
    ends: bool = True  # whether both ends can be tried: not where they take much memory or many threads
    beyond: type[Exception] = ValueError
    other: type[Exception] = TypeError
    named: str = ""
    optional: bool = False


INTEGERS = {
    "Arena.chunk": Range(rv.runtime.Arena, 4096, LONG // 2, ends=False),
    "Arena.numa": Range(lambda v: rv.runtime.Arena(numa=v), None, None, other=ValueError, optional=True),
    "Arena.alloc.nbytes": Range(
        lambda v: rv.runtime.Arena().alloc(v), 0, None, beyond=MemoryError, ends=False
    ),
    "Arena.alloc.align": Range(lambda v: rv.runtime.Arena().alloc(1, v), None, None),
    "Counter.add.n": Range(lambda v: rv.runtime.Counter().add(v), -(2**63), LONG),
    "FlatIndex.dim": Range(rv.FlatIndex, 1, 65_536),
    "FlatIndex.get.ids": Range(lambda v: flat().get(v), None, None, True, KeyError, KeyError, "id"),
    "FlatIndex.search.k": Range(lambda v: flat().search(ROWS, v), 1, COUNT, ends=False),
    "FlatIndex.search.threads": Range(
        lambda v: flat().search(ROWS[0], threads=v), 0, THREADS, ends=False, optional=True
    ),
    "FlatIndex.search_radius.threads": Range(
        lambda v: flat().search_radius(ROWS[0], 1, threads=v), 0, THREADS, ends=False, optional=True
    ),
    "Histogram.digits": Range(rv.runtime.Histogram, 1, 3),
    "Histogram.record.count": Range(lambda v: rv.runtime.Histogram().record(1, v), 0, 2**64 - 1),
    "Index.dim": Range(rv.Index, 1, 65_536),
    "Index.degree": Range(lambda v: rv.Index(4, degree=v), 4, 128),
    "Index.ef_construction": Range(lambda v: rv.Index(4, ef_construction=v), 1, 4096),
    "Index.passes": Range(lambda v: rv.Index(4, passes=v), 1, 4),
    "Index.seed": Range(lambda v: rv.Index(4, seed=v), 0, 2**64 - 1),
    "Index.add.threads": Range(lambda v: graph().add(ROWS, threads=v), 0, THREADS, ends=False),
    "Index.upsert.threads": Range(
        lambda v: graph().upsert(ROWS, range(40), threads=v), 0, THREADS, ends=False
    ),
    "Index.remove.threads": Range(lambda v: graph().remove(1, threads=v), 0, THREADS, ends=False),
    "Index.compact.threads": Range(lambda v: graph().compact(threads=v), 0, THREADS, ends=False),
    "Index.get.ids": Range(lambda v: graph().get(v), None, None, True, KeyError, KeyError, "id"),
    "Index.search.k": Range(lambda v: graph().search(ROWS[0], v), 1, COUNT, ends=False),
    "Index.search.ef": Range(lambda v: graph().search(ROWS[0], 3, v), 1, COUNT, optional=True),
    "Index.subset.threads": Range(lambda v: graph().subset([0], threads=v), 0, THREADS, ends=False),
    "Index.merge.threads": Range(lambda v: graph().merge(rv.Index(4), threads=v), 0, THREADS, ends=False),
    "Index.search.threads": Range(
        lambda v: graph().search(ROWS[0], threads=v), 0, THREADS, ends=False, optional=True
    ),
    "Index.search_radius.ef": Range(lambda v: graph().search_radius(ROWS[0], 1, v), 1, COUNT, optional=True),
    "Index.search_radius.threads": Range(
        lambda v: graph().search_radius(ROWS[0], 1, threads=v), 0, THREADS, ends=False, optional=True
    ),
    "Index.tune.k": Range(lambda v: graph().tune(ROWS[:2], v), 1, COUNT, ends=False),
    "Index.tune.ef": Range(lambda v: graph().tune(ROWS[:2], 3, v), 1, COUNT, ends=False, optional=True),
    "ObjectPool.capacity": Range(lambda v: rv.runtime.ObjectPool(object, v), 1, COUNT, ends=False),
    "SoAStore.dim": Range(rv.SoAStore, 1, 65_536),
    "SoAStore.reserve.n": Range(lambda v: store().reserve(v), 0, COUNT, ends=False),
    "SoAStore.get.i": Range(lambda v: store().get(v), 0, 39, beyond=IndexError),
    "SoAStore.set.i": Range(lambda v: store().set(v, ROWS[0]), 0, 39, beyond=IndexError),
    "SoAStore.delete.i": Range(lambda v: store().delete(v), 0, 39, beyond=IndexError),
    "SoAStore.dimension.j": Range(lambda v: store().dimension(v), 0, 3, beyond=IndexError),
    "SoAStore.search.k": Range(lambda v: store().search(ROWS[0], v), 1, COUNT, ends=False),
    "SoAStore.search.threads": Range(
        lambda v: store().search(ROWS[0], threads=v), 0, THREADS, ends=False, optional=True
    ),
    "Stats.record_deletes.n": Range(lambda v: rv.Stats().record_deletes(v), 0, LONG),
    "Stats.record_inserts.n": Range(lambda v: rv.Stats().record_inserts(v), 0, LONG),
    "Stats.record_queries.n": Range(lambda v: rv.Stats().record_queries(v, 1.0), 0, LONG),
    "WorkQueue.capacity": Range(rv.runtime.WorkQueue, 1, 2**30, ends=False),
    "WorkQueue.get_many.limit": Range(lambda v: rv.runtime.WorkQueue(1).get_many(v, 0), 1, None, ends=False),
    "cdist.threads": Range(lambda v: rv.cdist(ROWS, ROWS, threads=v), 0, THREADS, ends=False),
    "knn.threads": Range(lambda v: rv.knn(ROWS, ROWS, 1, threads=v), 0, THREADS, ends=False),
    "radius.threads": Range(lambda v: rv.radius(ROWS, ROWS, 1, threads=v), 0, THREADS, ends=False),
    "knn.k": Range(lambda v: rv.knn(ROWS, ROWS, v), 1, COUNT, ends=False),
    "generate.dims": Range(generated, 1, 65_536, ends=False, other=ValueError),
    "pin_workers.cpus": Range(lambda v: rv.pin_workers([v]), None, None, named="a core|cpus"),
    "which.dim": Range(lambda v: rv.which("dot", dim=v), 1, 65_536),
    "datasets.ground_truth.k": Range(lambda v: datasets.ground_truth(SET, v, cache="/dev/null"), 1, 40),
    "datasets.ground_truth.threads": Range(
        lambda v: datasets.ground_truth(SET, 1, threads=v, cache="/dev/null"), 0, THREADS, ends=False
    ),
    "datasets.synthetic.n": Range(lambda v: datasets.synthetic(v, 4), 1, COUNT, ends=False),
    "datasets.synthetic.dim": Range(lambda v: datasets.synthetic(2, v, queries=1), 1, 65_536),
    "datasets.synthetic.intrinsic": Range(lambda v: datasets.synthetic(9, 4, v), 1, 4, optional=True),
    "datasets.synthetic.queries": Range(lambda v: datasets.synthetic(2, 4, queries=v), 1, COUNT, ends=False),
    "datasets.synthetic.seed": Range(lambda v: datasets.synthetic(2, 4, seed=v), 0, None, ends=False),
}

SWITCHES: dict[str, Callable[[Any, Path], object]] = {
    "Arena.huge_pages": lambda v, _: rv.runtime.Arena(huge_pages=v),
    "FlatIndex.prune": lambda v, _: rv.FlatIndex(4, prune=v),
    "FlatIndex.load.mmap": lambda v, path: rv.FlatIndex.load(saved(path, flat()), mmap=v),
    "FlatIndex.load.prune": lambda v, path: rv.FlatIndex.load(saved(path, flat()), prune=v),
    "FlatIndex.from_bytes.prune": lambda v, _: rv.FlatIndex.from_bytes(flat().to_bytes(), prune=v),
    "Index.keep_raw": lambda v, _: rv.Index(4, keep_raw=v),
    "Index.specialise": lambda v, _: rv.Index(128, specialise=v) if v is not True else None,
    "Index.load.mmap": lambda v, path: rv.Index.load(saved(path, graph()), mmap=v),
    "SoAStore.load.mmap": lambda v, path: rv.SoAStore.load(saved(path, store()), mmap=v),
    "cdist.accurate": lambda v, _: rv.cdist(ROWS, ROWS, accurate=v),
    "export.any_dim": lambda v, path: export(path, dims=[4], metrics=["dot"], isas=["scalar"], any_dim=v),
}

TINY = 2.0**-100  # of what must be greater than 0
NUMBERS: dict[str, tuple[Callable[[Any], object], float, float]] = {
    "Histogram.record.value": (lambda v: rv.runtime.Histogram().record(v), 0, 2**64 - 2**12),
    "Histogram.percentile.percentage": (lambda v: rv.runtime.Histogram().percentile(v), 0, 100),
    "Histogram.snapshot.percentages": (lambda v: rv.runtime.Histogram().snapshot([v]), 0, 100),
    "Index.alpha": (lambda v: rv.Index(4, alpha=v), 1, 4),
    "ObjectPool.acquire.timeout": (lambda v: rv.runtime.ObjectPool(object, 1).acquire(v), 0, float("inf")),
    "Stats.record_queries.seconds": (lambda v: rv.Stats().record_queries(1, v), 0, 999_999_999),
    "WorkQueue.get.timeout": (lambda v: full().get(v), 0, float("inf")),
    "WorkQueue.get_many.timeout": (lambda v: full().get_many(1, v), 0, float("inf")),
    "WorkQueue.put.timeout": (lambda v: rv.runtime.WorkQueue(1).put(1, v), 0, float("inf")),
    "WorkQueue.put_many.timeout": (lambda v: rv.runtime.WorkQueue(1).put_many([1], v), 0, float("inf")),
    **{
        f"{name}.p": (lambda v, call=call: call(ROWS, v), TINY, float("inf"))  # type: ignore[misc]
        for name, call in {
            "cdist": lambda x, v: rv.cdist(x, x, "minkowski", p=v),
            "knn": lambda x, v: rv.knn(x, x, 1, "minkowski", p=v),
            "radius": lambda x, v: rv.radius(x, x, 1, "minkowski", p=v),
            "minkowski": lambda x, v: rv.minkowski(x, x, p=v),
        }.items()
    },
    "generate.timeout": (lambda v: rv.generate(128, "dot", "f32", THERE, timeout=v), 0, float("inf")),
}


def full() -> rv.runtime.WorkQueue[int]:
    made: rv.runtime.WorkQueue[int] = rv.runtime.WorkQueue(2)
    made.put(1)
    return made


def public() -> Iterator[tuple[str, Callable[..., object]]]:
    """Functions, constructors and methods that have a signature, by the names of the tables."""
    modules = [
        ("", rv, rv.__all__),
        ("", rv.runtime, rv.runtime.__all__),
        ("datasets.", datasets, datasets.__all__),
    ]
    found = [(prefix + name, getattr(module, name)) for prefix, module, names in modules for name in names]
    for name, thing in (*found, ("export", export)):
        if not inspect.isclass(thing):
            yield name, thing
        elif not issubclass(thing, Exception) and thing is not datasets.Dataset:
            yield name, thing.__init__
            yield from (
                (f"{name}.{each}", getattr(thing, each))
                for each in dir(thing)
                if not each.startswith("_") and callable(getattr(thing, each))
            )


def parameters(kind: str) -> set[str]:
    """Those whose annotation holds a type, but for arguments of functions and elements of arrays."""
    names = set()
    for name, function in public():
        if function in rv._PAIRS.values():
            continue
        for parameter in inspect.signature(function).parameters.values():
            text = re.sub(r"Callable\[.*\]|NDArray\[.*?\]", "", str(parameter.annotation))
            if re.search(rf"\b{kind}\b", text):
                names.add(f"{name}.{parameter.name}")
    return names


def test_no_parameter_is_forgotten() -> None:
    assert parameters("int") - {"export.dims"} == set(INTEGERS)
    # test_progress.py has those of progress, which may also be functions.
    assert parameters("bool") - {"Index.add.progress", "Index.upsert.progress"} == set(SWITCHES)
    assert parameters("float") - {"Index.log.sync"} == set(
        NUMBERS
    )  # which takes words too: test_log_refused.py


def raised(call: Callable[[Any], object], value: object, error: type[Exception], named: str) -> str:
    with pytest.raises(error) as caught:
        call(value)
    text = str(caught.value)
    assert re.search(rf"\b({named})\b", text), text
    assert "\n" not in text
    assert len(text) < 300
    return text


@pytest.mark.parametrize("name", INTEGERS)
def test_what_is_no_integer(name: str) -> None:
    case = INTEGERS[name]
    for wrong in (2.0, np.float64(1), True, np.True_, "2", b"2", None, 1j, np.timedelta64(1, "s"), object()):
        if wrong is None and case.optional:
            continue
        if name == "generate.dims" and isinstance(wrong, (str, bytes, np.generic)):
            continue  # several dimensions, or what the generator is given as it is
        text = raised(case.call, wrong, case.other, case.named or name.rpartition(".")[2])
        assert scalars.shown(wrong) in text
        if case.least is not None and case.beyond is not IndexError:
            assert str(case.least) in text


@pytest.mark.parametrize("name", INTEGERS)
def test_integers_out_of_range(name: str) -> None:
    case = INTEGERS[name]
    below = -(2**70) if case.least is None else case.least - 1
    above = 2**70 if case.most is None else case.most + 1
    narrow = () if below < -(2**63) else (np.int64(below),)
    for wrong in (below, above, -(2**70), 2**70, *narrow):
        if wrong == 2**70 and case.most is None and case.beyond is ValueError and case.least is not None:
            continue  # there is no upper limit
        error = ValueError if case.beyond is MemoryError and wrong < 0 else case.beyond
        if name == "Arena.alloc.align" and wrong > 0:
            error = MemoryError
        text = raised(case.call, wrong, error, case.named or f"{name.rpartition('.')[2]}|bytes")
        assert str(int(wrong)) in text
        if case.most is not None:
            assert str(case.most) in text or "the store has 40 rows" in text


@pytest.mark.parametrize("name", [name for name, case in INTEGERS.items() if case.ends and case.most])
def test_the_ends_are_in(name: str) -> None:
    case = INTEGERS[name]
    for good in (case.least, case.most):
        case.call(good)
    case.call(np.uint8(case.least) if case.least and case.least > 0 else np.int64(case.least or 0))


@pytest.mark.parametrize("name", SWITCHES)
def test_switches(name: str, tmp_path: Path) -> None:
    for wrong in ("no", "", 0, 1, 0.0, None, [], np.int8(1), np.array([True, False])):
        text = raised(
            lambda v: SWITCHES[name](v, tmp_path / "file"), wrong, TypeError, name.rpartition(".")[2]
        )
        assert f"{scalars.shown(wrong)}, not True" in text
    for good in (False, np.False_, True, np.True_):
        if name != "Index.specialise" or not good:
            SWITCHES[name](good, tmp_path / "file")


@pytest.mark.parametrize("name", NUMBERS)
def test_numbers(name: str) -> None:
    call, least, most = NUMBERS[name]
    named = name.rpartition(".")[2].replace("percentages", "percentage")
    for wrong in ("1", b"1", 1j, [1.0]):
        assert scalars.shown(wrong) in raised(call, wrong, TypeError, named)
    for beyond in (float("nan"), -1, -0.6, np.float32(-3), -(10**5000)):
        raised(call, beyond, ValueError, named)
    for good in (least, np.float32(least), np.int16(np.ceil(least)), most):
        call(good)


def test_long_values_are_cut() -> None:
    for wrong in (10**5000, -(10**5000)):
        with pytest.raises(ValueError, match="^k is a value of type int of 16,610 bits; it must lie in 1…"):
            rv.knn(ROWS, ROWS, wrong)
    with pytest.raises(TypeError, match="^threads is '.{78}…, not an integer in 0…512$"):
        rv.cdist(ROWS, ROWS, threads="1" * 10_000)  # type: ignore[arg-type]


def test_a_repr_that_fails() -> None:
    class Hostile:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    with pytest.raises(TypeError, match="^k is a value of type Hostile, not an integer"):
        rv.knn(ROWS, ROWS, Hostile())  # type: ignore[arg-type]
