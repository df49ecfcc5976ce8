"""Copies beside calls that change what is copied."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ruvgen as rv

from .copying_objects import COPIES, FILES
from .specimens import normal


@pytest.mark.parametrize("cls", [rv.Index, rv.FlatIndex])
@pytest.mark.parametrize("way", ["pickle 4", "pickle out of band", "copy", "bytes", "file object"])
def test_a_state_of_one_moment(cls: type[Any], way: str) -> None:
    """Beside calls of which each adds or removes 20 rows at once, and beside searches."""
    made = cls(6)
    made.add(normal(20, 6, 0), np.arange(20))
    done, failed, written = threading.Event(), [], [0]

    def repeat(call: Callable[[int], object]) -> None:
        first = 0
        try:
            while not done.is_set():
                first += 20
                call(first)
        except BaseException as error:
            failed.append(error)
            raise

    def write(first: int) -> None:
        made.add(normal(20, 6, first), np.arange(20) + first)
        made.remove(np.arange(20) + first - 20)
        written.append(first)

    asked = normal(2, 6, 1)
    threads = [
        threading.Thread(target=repeat, args=(call,)) for call in (write, lambda _: made.search(asked, 5))
    ]
    for thread in threads:
        thread.start()
    seen = set()
    try:
        for _ in range(25):
            begun = len(written)
            while len(written) == begun and not failed:  # whatever thread the locks prefer
                time.sleep(1e-4)
            again = {**COPIES, **FILES}[way](made)
            ids = np.sort(again.ids)
            assert len(ids) in (20, 40)
            assert ids[0] % 20 == 0
            assert (ids == ids[0] + np.arange(len(ids))).all(), "rows of a call that was half done"
            for first in ids[::20].tolist():
                assert (again.get(first + 3) == normal(20, 6, first)[3]).all()
            if cls is rv.Index:
                report = again.check()
                assert not any(report[each] for each in ("duplicates", "wild", "self_links", "wrong_ids"))
            seen.add(int(ids[0]))
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not failed
    assert len(seen) > 12  # a copy may come between a change and the note of it
