"""Every kernel, called directly, against the spec's definitions."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np

from . import ROOT, oracle
from .fences import Fence, fenced_rows
from .table import CANARY, MOST, ROWS, Row, every, every_row

X = Fence(8 * MOST)
BASE = Fence(9 * 4 * MOST + 9 * 64)
OUT = Fence(4 * 16)
OFFSETS = (0, 4, 8, 12, 28, 36, 60)
every_batch = every(*(form.name for form in oracle.SPEC.forms if form.name != "pair"))
every_strided = every("rows", "gather", "norms")


def dims(row: Row, any_dim: tuple[int, ...]) -> tuple[int, ...]:
    """The dimensions that a kernel is tried on."""
    return (row.name.dim,) if row.name.dim else any_dim


def test_fences_stop_readers() -> None:
    code = (
        "import numpy, sys; sys.path.append({!r}); from tests.fences import Fence; import ctypes;"
        "a = Fence(64).{}(numpy.zeros(4, 'f4')); ctypes.string_at(a.ctypes.data + {}, 4)"
    )
    for place, inside, outside in (("end", 12, 16), ("start", 0, -4)):
        for offset in (inside, outside):
            done = subprocess.run([sys.executable, "-c", code.format(str(ROOT), place, offset)], check=False)
            assert done.returncode == (0 if offset == inside else -signal.SIGSEGV), (place, offset)


def test_every_form_has_rows() -> None:
    assert {row.name.form for row in ROWS} == {form.name for form in oracle.SPEC.forms}
    for form in oracle.SPEC.forms:
        wanted = {m.name for m in oracle.SPEC.metrics if form.name != "norms" or m.row_sums}
        assert {row.name.metric for row in ROWS if row.name.form == form.name} == wanted


@every_row
def test_matches_the_reference(row: Row) -> None:
    """Right up to a fence after the last element of both operands."""
    failures = []
    for dim in dims(row, oracle.EVERY_DIM):
        x, base = oracle.case(dim)
        want, tolerance = oracle.answers(row.metric.name, dim)
        got = row(X.end(x), BASE.end(base))
        failures += [
            f"dim {dim}, row {i}: {got[i]!r}, not {want[i]!r} ± {tolerance[i]:.3g}"
            for i in np.flatnonzero(oracle.wrong(row.metric, got, want, tolerance))
        ]
    assert not failures, "\n".join(failures[:10])


@every_row
def test_alignment_does_not_matter(row: Row) -> None:
    """The same bits from every address, right after a fence too."""
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = oracle.case(dim)
        want = row(X.end(x), BASE.end(base)).tobytes()
        for k, offset in enumerate(OFFSETS):
            other = OFFSETS[-k]
            got = row(X.start(x, offset), BASE.start(base, other, pad=0 if k % 2 else 4 * k))
            assert got.tobytes() == want, f"dim {dim}, x at {offset}, base at {other}"


BY_NAME = {row.name: row for row in ROWS}


@every(*(form.name for form in oracle.SPEC.forms if form.fixed_dims))
def test_fixed_and_any_dimension_give_the_same_bits(row: Row) -> None:
    """A fixed dimension is the shared body with a constant length."""
    for dim in dims(row, oracle.SPEC.dims):
        x, base = oracle.case(dim)
        fixed, any_dim = (BY_NAME[replace(row.name, dim=d)](x, base) for d in (dim, 0))
        assert fixed.tobytes() == any_dim.tobytes(), dim


@every_batch
def test_a_row_does_not_depend_on_its_place(row: Row) -> None:
    """Alone or among others, whatever they hold, with whatever lies between them."""
    rng = np.random.default_rng([oracle.SEED, 2])
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = oracle.case(dim)
        x = X.end(x)
        alone = np.concatenate([row(x, BASE.end(y[None])) for y in base])
        for count in (0, 1, 2, 3, 4, 5, 7, 8, 9):
            order = rng.permutation(len(base))[:count]
            for pad in (0, 4, 60):
                got = row(x, BASE.end(base[order], pad))
                assert got.tobytes() == alone[order].tobytes(), f"dim {dim}, rows {order}, pad {pad}"
        for bad in (np.nan, np.inf):
            for place in range(len(base)):
                others = np.arange(len(base)) != place
                spoilt = base.copy()
                spoilt[place] = bad
                got = row(x, BASE.end(spoilt))
                assert got[others].tobytes() == alone[others].tobytes(), f"dim {dim}, row {place} is {bad}"


@every_strided
def test_nothing_is_read_between_rows(row: Row) -> None:
    for dim in dims(row, oracle.SOME_DIMS):
        x, base = oracle.case(dim)
        for count in (1, 3, 4, 9):
            want = row(X.end(x), BASE.end(base[:count]))
            assert row(X.end(x), fenced_rows(base[:count])).tobytes() == want.tobytes(), f"dim {dim}"


@every_strided
def test_writes_count_results(row: Row) -> None:
    dim = dims(row, (5,))[0]
    x, base = oracle.case(dim)
    for count in range(10):
        room = OUT.end(np.full(16, CANARY))
        row.into(X.end(x), BASE.end(base[:count]), room[16 - count :])
        assert (room[: 16 - count] == CANARY).all(), count
        assert (room[16 - count :] != CANARY).all(), count
