"""Structs of the C library as dictionaries."""

from __future__ import annotations

import gc

from ruvgen._native import ffi
from ruvgen._status import fields


def test_arrays_outlive_their_struct() -> None:
    """A view into the struct would be read after it was freed."""
    made = [ffi.new("ruvgen_index_facts *", {"rows": i, "recall": [i, 0.5]}) for i in range(100)]
    found = [fields(struct) for struct in made]
    views = [one["recall"] for one in found]
    del made
    gc.collect()
    others = [ffi.new("ruvgen_index_facts *") for _ in range(1000)]
    assert others
    assert not any(isinstance(view, ffi.CData) for view in views)
    assert [one["rows"] for one in found] == list(range(100))
    assert [view[:2] for view in views] == [[i, 0.5] for i in range(100)]
