"""The order of tests: none is lost, and long ones begin first on every worker."""

from __future__ import annotations

import random

import pytest

from . import ROOT
from .ordering import LONG, longest_first, rank


def test_long_tests_exist() -> None:
    for name in LONG:
        file, _, function = name.partition("::")
        assert f"def {function}" in (ROOT / "tests" / file).read_text(encoding="utf-8"), name


@pytest.mark.parametrize("workers", [1, 2, 3, 8])
@pytest.mark.parametrize("short", [0, 1, 5, 1000])
def test_order(workers: int, short: int) -> None:
    names = [
        *(f"tests/{name}[{k}]" for name in LONG for k in range(2)),
        *(f"x.py::y[{k}]" for k in range(short)),
    ]
    random.Random(workers).shuffle(names)
    order = longest_first(names, workers)
    assert sorted(order) == list(range(len(names)))
    begin = 0
    for left in range(workers, 0, -1):  # as xdist deals them
        size = (len(names) - begin) // left
        ranks = [rank(names[k]) for k in order[begin : begin + size]]
        if short == 1000:
            assert ranks == sorted(ranks)
            assert sum(each < len(LONG) for each in ranks) >= 2 * len(LONG) // workers
        begin += size
