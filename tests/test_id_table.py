"""The table of ids: nobody can choose ids that make it slow, and nothing depends on where they are in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import ruvgen as rv

from . import toolchain

CHOICES = (
    "in order",
    "in steps of 2^20",
    "in steps of 2^43",
    "from the last one on",
    "made for a known hash",
)
MOST = 3.0  # entries that are looked at for an id; by chance 1.8 where three fifths are taken


def test_chosen_ids_are_spread(tool: Callable[..., str], tmp_path: Path) -> None:
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    program = toolchain.program(compiler, "id_probes", ("entropy", "memory"), tmp_path, "-O1")
    counts = [int(line) / 100 for line in toolchain.output([program]).splitlines()]
    assert len(counts) == len(CHOICES)
    assert all(1 <= count < MOST for count in counts), dict(zip(CHOICES, counts, strict=True))


@pytest.mark.parametrize("seed", range(1, 4))
def test_growing_in_steps(tool: Callable[..., str], tmp_path: Path, seed: int) -> None:
    """Every id is found at every moment, while one table is cleared and another emptied."""
    compiler = tool(*toolchain.compilers(toolchain.MACHINE))
    program = toolchain.program(compiler, "id_table", ("entropy", "memory"), tmp_path, "-O1", "-g")
    clearing, emptying = map(int, toolchain.output([program, seed]).split())
    assert clearing > 10
    assert emptying > 100


# Another process has other keys.
SCRIPT = """
import hashlib, sys
import numpy as np, ruvgen as rv
rows = np.random.default_rng(0).standard_normal((900, 8)).astype(np.float32)
ids = np.random.default_rng(1).permutation(10**6)[:900]
told = hashlib.sha256()
for made in (rv.Index(8, degree=8, ef_construction=10), rv.FlatIndex(8)):
    made.add(rows, ids)
    made.remove(ids[::3])
    made.add(rows[:50])
    for found in made.search(rows[:20], 9, filter=ids[1::2]):
        told.update(found.tobytes())
    told.update(made.ids.tobytes())
    made.save(sys.argv[1])
    told.update(open(sys.argv[1], "rb").read())
print(told.hexdigest())
"""


def test_nothing_depends_on_the_key(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", SCRIPT, str(tmp_path / "file")]
    done = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(3)]
    assert len(set(done)) == 1


def test_the_last_ids(tmp_path: Path) -> None:
    """2⁶³ − 1 is an id as any other; behind it there are no default ones, and nothing else is lost."""
    rows, last = np.random.default_rng(0).standard_normal((9, 4)).astype(np.float32), 2**63 - 1
    for made in (rv.Index(4), rv.FlatIndex(4)):
        made.add(rows[:2], [last - 2, 7])
        for start in (made, type(made).load(saved(made, tmp_path))):
            with_two = len(start)
            with pytest.raises(OverflowError, match=r"no default ids left.*give ids"):
                start.add(rows[2:5])  # one more than there are
            assert len(start) == with_two
        made.add(rows[2:3])
        assert last - 1 in made
        added = made.add(rows[3:4])  # the last one there is
        assert added is None or added.tolist() == [last]
        assert (made.get(last) == rows[3]).all()
        path = saved(made, tmp_path)
        for one in (made, type(made).load(path), type(made).load(path, mmap=True)):
            for n in (1, 5):
                with pytest.raises(OverflowError, match="no default ids left"):
                    one.add(rows[:n])
            one.add(rows[:0])
            assert sorted(one.ids.tolist()) == [7, last - 2, last - 1, last]
            assert (one.get(last) == rows[3]).all()
            one.add(rows[4:6], [0, 8])
            one.remove(last)
            assert last not in one
            one.add(rows[6:7], [last])
            assert (one.get(last) == rows[6]).all()
            assert sorted(one.ids.tolist()) == [0, 7, 8, last - 2, last - 1, last]
            if isinstance(one, rv.Index):
                one.upsert(rows[7:8], [last])
                assert (one.get(last) == rows[7]).all()
                assert not one.check()["wrong_ids"]


def saved(made: rv.Index | rv.FlatIndex, folder: Path) -> Path:
    """A file of it."""
    made.save(folder / "file")
    return folder / "file"
