"""Arrays that lie on the GPU already: read where they are, or copied there."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

import ruvgen as rv
from ruvgen.cuda import _arrays, _device

from .elements import Array
from .gpu_data import RNG, floats, same, whole


class Tensor:
    """Rows on the fake GPU, with DLPack: what torch and CuPy have."""

    def __init__(self, rows: Array, code: int, *, stride: int = 0, shift: int = 0, number: int = 0) -> None:
        n, dim = rows.shape
        self.stride, size = stride or dim, rows.itemsize
        self.memory = _device.Memory(_device.device(), max(1, (n * self.stride + shift) * size))
        self.memory.clear()
        if rows.size:
            self.memory.put(shift * size, self.stride * size, rows.ctypes.data, dim * size, dim * size, n,
                            on_device=False)  # fmt: skip
        self.number, self.freed = number, 0
        shape, strides = (ctypes.c_int64 * 2)(n, dim), (ctypes.c_int64 * 2)(self.stride, 1)
        self.kept = shape, strides
        self.managed = _arrays._Managed()
        tensor = self.managed.tensor
        tensor.data, tensor.device, tensor.number, tensor.ndim = self.memory.at, 2, number, 2
        tensor.code, tensor.bits, tensor.lanes, tensor.offset = code, 8 * size, 1, shift * size
        tensor.shape, tensor.strides = (
            ctypes.cast(each, ctypes.POINTER(ctypes.c_int64)) for each in self.kept
        )

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, self.number

    def __dlpack__(self, *, stream: int) -> Any:
        assert stream == 1
        make = ctypes.pythonapi.PyCapsule_New
        make.restype, make.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
        return make(ctypes.addressof(self.managed), b"dltensor", None)


@pytest.mark.parametrize("place", [{}, {"stride": 32}, {"shift": 3}, {"stride": 19, "shift": 1}])
@pytest.mark.parametrize("dim", [16, 5])
def test_rows_on_the_device(dim: int, place: dict[str, int], fake_gpu: Any) -> None:
    """Read where they are if they lie as kernels read them, else copied on the device."""
    rows, queries = whole(70, dim), whole(3, dim)
    tensor = Tensor(rows, 0, **place)
    before = fake_gpu.calls("cuMemcpy2D_v2")
    same(rv.knn(tensor, queries, 5, device="cuda"), rv.knn(rows, queries, 5))  # type: ignore[arg-type]
    assert (fake_gpu.calls("cuMemcpy2D_v2") == before) == (dim == 16 and not place)
    same([rv.cdist(queries, tensor, device="cuda")], [rv.cdist(queries, rows)])  # type: ignore[arg-type]
    mine = Tensor(queries, 0, **place)
    same(rv.knn(rows, mine, 5, device="cuda"), rv.knn(rows, queries, 5))  # type: ignore[arg-type]


def test_types_on_the_device(fake_gpu: Any) -> None:
    rows, queries = floats(40, 8), floats(3, 8)
    want = rv.knn(rows, queries, 1)[0]
    half = (rows.view("u4") >> 16).astype("u2")
    for array, code in ((rows, 2), (rows.astype("f2"), 2), (half, 4)):
        got = rv.knn(Tensor(array, code), queries, 1, device="cuda")  # type: ignore[arg-type]
        np.testing.assert_array_equal(got[0], want)
    bits = RNG.integers(0, 256, (30, 4)).astype("u1")
    got = rv.knn(Tensor(bits, 1), bits[:2], 3, "hamming", device="cuda")  # type: ignore[arg-type]
    same(got, rv.knn(bits, bits[:2], 3, "hamming"))


def test_what_is_refused_on_the_device(fake_gpu: Any) -> None:
    queries = floats(1, 4)
    for tensor, error, text in (
        (Tensor(floats(3, 4, "f8"), 2), TypeError, "base is on the GPU and not float32"),
        (Tensor(floats(3, 4), 2, number=1), ValueError, "base is on another GPU"),
        (Tensor(floats(3, 5), 2), ValueError, "vectors of 4 and 5 elements"),
    ):
        with pytest.raises(error, match=text):
            rv.knn(tensor, queries, 1, device="cuda")  # type: ignore[arg-type]
