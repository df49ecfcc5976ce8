"""Settings that are measured: within their limits, kept by files, and without influence on batches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv
from ruvgen import tuning

DIM = 24


def built(rows: int) -> tuple[rv.Index, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    """An index, and queries for it."""
    rng = np.random.default_rng(5)
    index = rv.Index(DIM)
    index.add(rng.standard_normal((rows, DIM), np.float32))
    return index, rng.standard_normal((20, DIM), np.float32)


def test_tuned(tmp_path: Path) -> None:
    """One of the choices is in use and in files; a batch finds what it found."""
    index, queries = built(3000)
    want = index.search(queries, 10, ef=40)
    found = index.tune(queries, ef=40)
    assert set(found) == {"width", "group"}
    assert set(found.values()) <= set(tuning.CHOICES)
    assert {name: index.stats()[name] for name in found} == found
    for ours, theirs in zip(index.search(queries, 10, ef=40), want, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    assert (
        index.search(queries[0], 10, ef=3000)[0].tolist() == index.search(queries, 10, ef=3000)[0][0].tolist()
    )
    index.save(tmp_path / "index")
    assert {name: rv.Index.load(tmp_path / "index").stats()[name] for name in found} == found


@pytest.mark.parametrize(
    ("times", "now", "best"),
    [
        ({1: 5.0, 4: 5.0}, 4, 4),
        ({1: 4.9, 4: 5.0}, 4, 4),
        ({1: 4.0, 4: 5.0}, 4, 1),
        ({1: 9.0, 8: 3.0}, 5, 8),
    ],
)
def test_only_what_is_clearly_faster(
    times: dict[int, float], now: int, best: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a clock that the choice itself moves."""
    clock = [0.0]

    def run(choice: int) -> None:
        clock[0] += times.get(choice, 10.0)

    monkeypatch.setattr(tuning.time, "process_time", lambda: clock[0])
    assert tuning._fastest(run, times, now) == best


def test_nothing_to_measure() -> None:
    index, queries = built(50)
    before = {name: index.stats()[name] for name in ("width", "group")}
    with pytest.raises(ValueError, match="Q or the index is empty"):
        index.tune(queries[:0])
    with pytest.raises(ValueError, match="Q or the index is empty"):
        rv.Index(DIM).tune(queries)
    with pytest.raises(ValueError, match="NaN or Inf"):
        index.tune(np.full((3, DIM), np.nan, np.float32))
    with pytest.raises(ValueError, match="ef is 0"):
        index.tune(queries, ef=0)
    assert {name: index.stats()[name] for name in before} == before
