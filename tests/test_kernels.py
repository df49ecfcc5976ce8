"""Every kernel, called directly, against the spec's definitions."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np

from codegen.plan import plan

from . import ROOT, oracle
from .elements import SPEC, whole
from .fences import Fence, fenced_rows
from .samples import answers, case
from .table import BY_NAME, CANARY, MOST, ROWS, Row, every, every_row

X = Fence(8 * MOST)
BASE = Fence(9 * 8 * MOST + 9 * 120)
OUT = Fence(8 * 16)
OFFSETS = (0, 1, 2, 3, 7, 9, 15)  # in elements
BATCHES = tuple(form.name for form in SPEC.forms if form.name != "pair")
every_batch = every(*BATCHES)
every_strided = every("rows", "gather", "norms", "qnorms")


def dims(row: Row, any_dim: tuple[int, ...]) -> tuple[int, ...]:
    """The dimensions that a kernel is tried on; of types that are read in blocks all, since few are left."""
    block = SPEC.dtype(row.name.dtype).block
    more = range(block, MOST, block) if block > 1 and any_dim is not oracle.SOME_DIMS else ()
    return (row.name.dim,) if row.name.dim else whole(row.name.dtype, (*any_dim, *more))


def test_fences_stop_readers() -> None:
    code = (
        "import numpy, sys; sys.path.append({!r}); from tests.fences import Fence; import ctypes;"
        "a = Fence(64).{}(numpy.zeros({}, '{}')); ctypes.string_at(a.ctypes.data + {}, {})"
    )
    for size, dtype in ((4, "f4"), (2, "u2"), (1, "i1")):
        for place, inside, outside in (("end", 3 * size, 4 * size), ("start", 0, -size)):
            for offset in (inside, outside):
                text = code.format(str(ROOT), place, 4, dtype, offset, size)
                done = subprocess.run([sys.executable, "-c", text], check=False)
                assert done.returncode == (0 if offset == inside else -signal.SIGSEGV), (place, offset)


def test_every_contract_has_rows() -> None:
    """Whatever is planned for this architecture, and portable C for all of it."""
    own = {row.name.isa for row in ROWS}
    assert {row.name for row in ROWS} == {kernel.name for kernel in plan(SPEC) if kernel.isa.name in own}
    assert {replace(row.name, isa="scalar", dim=0) for row in ROWS} <= set(BY_NAME)


@every_row
def test_matches_the_reference(row: Row) -> None:
    """Right up to a fence after the last element of both operands."""
    tried = dims(row, oracle.EVERY_DIM if row.name.dtype == "f32" else oracle.MANY_DIMS)
    results = [row(X.end(x), BASE.end(base)) for x, base in (case(row.types, dim) for dim in tried)]
    judged = [answers(row.metric.name, row.types, dim) for dim in tried]
    got, (want, tolerance) = np.stack(results), (np.stack(part) for part in zip(*judged, strict=True))
    failures = [
        f"dim {tried[k]}, row {i}: {got[k, i]!r}, not {want[k, i]!r} ± {tolerance[k, i]:.3g}"
        for k, i in np.argwhere(oracle.wrong(row.metric, got, want, tolerance))
    ]
    assert not failures, "\n".join(failures[:10])


@every_row
def test_alignment_does_not_matter(row: Row) -> None:
    """The same bits from every address that an element may have, right after a fence too."""
    q, r = row.types.query.size, row.types.rows.size
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = case(row.types, dim)
        want = row(X.end(x), BASE.end(base)).tobytes()
        for k, offset in enumerate(OFFSETS):
            other = OFFSETS[-k]
            got = row(X.start(x, q * offset), BASE.start(base, r * other, pad=0 if k % 2 else r * k))
            assert got.tobytes() == want, f"dim {dim}, x at {offset}, base at {other}"


FIXED = tuple(form.name for form in SPEC.forms if form.fixed_dims)


@every(*FIXED)
def test_fixed_and_any_dimension_give_the_same_bits(row: Row) -> None:
    """A fixed dimension is the shared body with a constant length."""
    if not row.name.dim:
        return
    x, base = case(row.types, row.name.dim)
    assert row(x, base).tobytes() == BY_NAME[replace(row.name, dim=0)](x, base).tobytes()


@every_batch
def test_a_row_does_not_depend_on_its_place(row: Row) -> None:
    """Alone or among others, whatever they hold, with whatever lies between them."""
    rng = np.random.default_rng([oracle.SEED, 2])
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = case(row.types, dim)
        x = X.end(x)
        alone = np.concatenate([row(x, BASE.end(y[None])) for y in base])
        for count in (0, 1, 2, 3, 4, 5, 7, 8, 9):
            order = rng.permutation(len(base))[:count]
            for pad in (0, 1, 15):
                got = row(x, BASE.end(base[order], pad * base.itemsize))
                assert got.tobytes() == alone[order].tobytes(), f"dim {dim}, rows {order}, pad {pad}"
        for bad in row.types.rows.spoilers[:2]:
            for place in range(len(base)):
                others = np.arange(len(base)) != place
                spoilt = base.copy()
                spoilt.view(f"u{base.itemsize}")[place] = bad
                got = row(x, BASE.end(spoilt))
                assert got[others].tobytes() == alone[others].tobytes(), f"dim {dim}, row {place} is {bad:#x}"


@every_strided
def test_nothing_is_read_between_rows(row: Row) -> None:
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = case(row.types, dim)
        for count in (1, 3, 4, 9):
            want = row(X.end(x), BASE.end(base[:count]))
            assert row(X.end(x), fenced_rows(base[:count])).tobytes() == want.tobytes(), f"dim {dim}"


@every_strided
def test_writes_count_results(row: Row) -> None:
    dim = dims(row, (5,))[0]
    x, base = case(row.types, dim)
    for count in range(10):
        room = OUT.end(row.blank(16))
        row.into(X.end(x), BASE.end(base[:count]), room[16 - count :])
        written = (room.view(np.float32) != CANARY).reshape(16, -1).all(axis=1)
        assert not written[: 16 - count].any(), count
        assert written[16 - count :].all(), count
