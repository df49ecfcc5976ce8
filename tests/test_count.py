"""How much the read path and the uncontended structures ask for: atomic operations, locks, allocations.

The library's own sources on a back end that counts; then its machine code, without which a count of the
source's operations would say nothing of what compilers add.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from . import ROOT, disassembly, toolchain

COUNT = ROOT / "tests" / "count"
WRAPPED = (
    *("malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign", "free", "mmap", "munmap"),
    *("pthread_mutex_lock", "pthread_mutex_trylock", "pthread_rwlock_rdlock", "pthread_rwlock_wrlock"),
)
LOCKED = ("fenced", "add", "swap", "cas", "fence")  # locked instructions on x86
Counts = dict[str, int]

# Locked operations of a whole call, however many queries it has.
JOB = {"cas": 2, "add": 3}  # an arena and an end; a number, the first item, and that there is no second
GRAPH = {"add": 4, "swap": 1, "cas": 1}  # to enter and leave, two sums; scratch is taken, given back
CALLS = {
    "knn/1": {"cas": 1},  # an arena
    "knn/256": {"cas": 1},
    "knn/2048": {"cas": 1},
    "call/1": {"cas": 1},  # too short to be a job
    "call/256": JOB,
    "call/2048": JOB,
    "call/4096": {"cas": 2, "add": 4},  # an item is 2048 queries
    "graph/1": GRAPH,
    "graph/64": GRAPH,
    "graph/1024": GRAPH,
    "graph masked/64": GRAPH,
    "graph masked/1024": GRAPH,
}
MASK = 4  # allocations and returns of a call with a filter

# Locked operations of one operation, or of a pair of them where one is taken back by the other.
STRUCTURES = {
    "scratch": {"cas": 1},
    "counter": {},
    "histogram": {},
    "pool": {"swap": 1, "cas": 1},
    "pool, many": {"swap": 0.5, "cas": 2},  # every other one from and to the free list, which is one more
    "queue": {"add": 2, "swap": 2},
    "queue, timed": {"swap": 2, "cas": 2},
    "queue, batch": {"swap": 2, "cas": 2 / 16},
}
# Machine code of the read path; in graph/search.c, what is done once for a batch is beside it.
HOT = (
    "codec/f16", "codec/sq4", "codec/sq8", "graph/query", "graph/results", "graph/scan", "graph/walk",
    "exact/knn", "exact/tiles", "layout/pack", "exact/distance",
)  # fmt: skip
ONCE = {"run"}
LOCKED_CODE = re.compile(r"^lock |^xchg\w* .*\(|^mfence")


@pytest.fixture(scope="module")
def counts(
    tool: Callable[..., str],
    objects: Callable[[str], list[Path]],
    compiled_once: Callable[..., list[Path]],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Counts]:
    """Counts by task, on the kernels that ship: they have nothing that is counted."""
    compiler, out = tool(*toolchain.compilers(toolchain.MACHINE)), tmp_path_factory.mktemp("count")
    kernels = [path for path in objects(toolchain.MACHINE) if path.parent.name == "generated"]
    units = [path for path in toolchain.runtime_units() if path.parent != toolchain.GENERATED]
    runtime = [path for path in units if path.stem != "futex"]
    options = ("-std=gnu11", "-O1", "-DRUVGEN_ATOMIC_HOOKS", f"-I{COUNT}", *toolchain.WARNINGS)
    hooked = compiled_once("counted", compiler, [*runtime, *COUNT.glob("*.c")], *options)
    wrap = [f"-Wl,--wrap={name}" for name in WRAPPED]
    toolchain.output([compiler, *kernels, *hooked, *wrap, "-pthread", "-lm", "-o", out / "program"])
    found: dict[str, Counts] = json.loads(toolchain.output([out / "program"]))
    return found


def locked(counts: Counts) -> Counts:
    """What costs a locked instruction."""
    return {name: counts[name] for name in LOCKED if counts[name]}


def test_calls_take_nothing_per_query(counts: dict[str, Counts]) -> None:
    """Warm: no allocation, no lock, and locked instructions by the call."""
    assert {name for name in counts if "/" in name} == set(CALLS)
    for name, each in CALLS.items():
        found = counts[name]
        assert locked(found) == each, name
        assert found["allocation"] == (MASK if "masked" in name else 0), name
        assert found["lock"] == found["wait"] == found["wake"] == 0, name


def test_structures(counts: dict[str, Counts]) -> None:
    """Without others in the way: what docs/runtime.md says."""
    for name, each in STRUCTURES.items():
        found = counts[name]
        assert locked(found) == {kind: n * found["operations"] for kind, n in each.items()}, name
        for nothing in ("allocation", "lock", "wait", "wake"):
            assert found[nothing] == 0, (name, nothing)


def test_counts_are_counts(counts: dict[str, Counts]) -> None:
    """The counter's add is one load and one store, and of the slot one load."""
    assert counts["counter"]["store"] == counts["counter"]["operations"]
    assert counts["counter"]["load"] == 2 * counts["counter"]["operations"]
    assert counts["graph/1024"]["load"] > 1024 * 64  # the links, which are read by atomic loads


def test_no_locked_instruction_in_a_search(objects: Callable[[str], list[Path]]) -> None:
    """By disassembly: kernels, and all that runs per query; whoever looks for locks finds some elsewhere."""
    found: dict[str, list[str]] = {}
    for path in objects("x86_64"):
        for function in disassembly.functions(path):
            if any(LOCKED_CODE.match(text) for _, text in function.code):
                found.setdefault(toolchain.label(path), []).append(function.symbol)
    assert not [name for name in found if name.startswith("generated/")]  # kernels
    assert not set(HOT) & set(found)
    assert {name.partition(".")[0] for name in found["graph/search"]} <= ONCE
    assert "sync/queue" in found
