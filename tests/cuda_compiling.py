"""Kernels for GPUs through NVIDIA's compiler: python -m tests.cuda_compiling [--all] says what is wrong.

Without --all each metric of each element type is compiled in a few of its forms, for an architecture and a
dimension that change from one to the next; with it, all of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from typing import NamedTuple

from ruvgen.cuda import _device, _nvrtc, _plan

ARCHITECTURES = ("sm_80", "sm_90", "sm_100")
DIMS = (100, 777)  # sums of one chain, and of several
# Queries and neighbours of searches, each of which takes another kernel or another number of queues.
SEARCHES = {"scan one": (1, 10), "scan eight": (8, 10), "tile": (1000, 10), "tile, more": (1000, 100)}
FORMS = (*SEARCHES, "scan long", "scan wide", "cdist", "query", "row")
# Elements of which one lane adds up several chains; and the most that queries of eight may have.
LONG = {"scan long": 9000, "scan wide": 2048}
REGISTERS = 65_536  # of a multiprocessor, which warps take in pieces of 256
SHARED = {"sm_80": 164 << 10, "sm_90": 228 << 10, "sm_100": 228 << 10}  # bytes of a multiprocessor
RESERVED = 1 << 10  # of these for each block


class Case(NamedTuple):
    """One compilation."""

    metric: str
    dtype: str
    form: str
    dim: int
    architecture: str

    @property
    def kernel(self) -> _plan.Kernel:
        facts = _plan.metrics()[self.metric, self.dtype]
        shape = _plan.Shape(facts, LONG.get(self.form, self.dim))
        if self.form in LONG:
            return _plan.search(shape, 8, 10)
        if self.form in SEARCHES:
            return _plan.search(shape, *SEARCHES[self.form])
        return _plan.cdist(shape) if self.form == "cdist" else _plan.sums(shape, self.form)


class Taken(NamedTuple):
    """What the assembler said."""

    registers: int
    spilled: int
    stack: int


def has(metric: _plan.Metric, form: str) -> bool:
    """Whether a metric has sums of that operand alone."""
    return {"query": metric.query_sums, "row": metric.row_sums}.get(form, 1) > 0


def every() -> Iterator[Case]:
    """All of them."""
    for (metric, dtype), facts in _plan.metrics().items():
        forms = [form for form in FORMS if has(facts, form)]
        for form, dim, architecture in product(forms, DIMS, ARCHITECTURES):
            yield Case(metric, dtype, form, dim, architecture)


def some() -> Iterator[Case]:
    """Each form of every third metric that has it, with each architecture and dimension in turn."""
    for place, form in enumerate(FORMS):
        having = [key for key, facts in _plan.metrics().items() if has(facts, form)]
        for at, (metric, dtype) in enumerate(having[place % 3 :: 3]):
            yield Case(metric, dtype, form, DIMS[at % 2], ARCHITECTURES[(at + place) % 3])


def others() -> Iterator[tuple[_plan.Kernel, str]]:
    """Kernels of no metric or form of their own: those that merge, and those of lists."""
    shape = _plan.Shape(_plan.metrics()["cosine", "f32"], 100)
    for k, architecture in zip((10, 100, 500, 1000), (*ARCHITECTURES, "sm_90"), strict=True):
        yield _plan.merge(k), architecture
        yield _plan.search(shape, 3, k, listed=True), architecture


def compiled(kernel: _plan.Kernel, architecture: str) -> tuple[bytes, Taken]:
    """A cubin, and what it takes."""
    texts = _device.texts_of()
    options = [f"--gpu-architecture={architecture}", *_device.OPTIONS, *kernel.options, "--ptxas-options=-v"]
    headers = {name: text for name, text in texts.items() if name != "kernel.cu"}
    cubin, log = _nvrtc.compiler().compile(texts["kernel.cu"], headers, options)
    assert "warning" not in log, log
    registers, stack, spilled = (
        re.search(text, log)
        for text in (r"Used (\d+) registers", r"(\d+) bytes stack frame", r"(\d+) bytes spill stores")
    )
    assert registers, log
    assert stack, log
    assert spilled, log
    return cubin, Taken(int(registers[1]), int(spilled[1]), int(stack[1]))


def wrong(kernel: _plan.Kernel, architecture: str) -> str:
    """What is wrong with a kernel: no cubin, spills, or fewer blocks at once than were planned."""
    cubin, taken = compiled(kernel, architecture)
    if not cubin.startswith(b"\x7fELF"):
        return "no cubin"
    if taken.spilled or taken.stack:
        return f"{taken}: registers go to memory"
    warps = kernel.blocks * _plan.BLOCK.threads // 32
    if warps * 32 * (-(-taken.registers // 8) * 8) > REGISTERS:
        return f"{taken}: too many registers for {kernel.blocks} blocks"
    if kernel.blocks * (kernel.shared + RESERVED) > SHARED[architecture] and kernel.blocks > 1:
        return f"{kernel.shared} bytes of shared memory are too many for {kernel.blocks} blocks"
    return ""


def main(arguments: list[str]) -> int:
    """Compile them, two at a time; exit status 1 if anything is wrong."""
    jobs = [(case, case.kernel, case.architecture) for case in (every() if "--all" in arguments else some())]
    jobs += [(None, *other) for other in others()]
    bad = 0
    with ThreadPoolExecutor(2 if "--one" not in arguments else 1) as pool:
        for (case, kernel, architecture), text in zip(
            jobs, pool.map(lambda job: wrong(job[1], job[2]), jobs), strict=True
        ):
            if text:
                bad += 1
                print(case or kernel.name, architecture, text, flush=True)
    print(f"{len(jobs)} kernels compiled, {bad} of them wrong")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
