"""The C parts of the benchmarks of structures and threads: they compile against the library's own sources."""

from __future__ import annotations

import shutil

import pytest

from benches.runtime import arena, lockfree

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


def test_every_structure_runs_and_is_checked() -> None:
    """On several threads; a run raises if anything is lost or doubled, or a function was left out."""
    library = lockfree.driver()
    for structure in lockfree.STRUCTURES:
        for kind, name in enumerate(lockfree.KINDS):
            if name != "fetch_add" or structure == "counter":
                runs = lockfree.Measured(library, structure, 2)
                assert runs.run(lockfree.Contestant(name, kind, None), 20 * lockfree.SAMPLE).ns > 0


def test_the_arena_compiles() -> None:
    assert arena.load().arena_allocated
