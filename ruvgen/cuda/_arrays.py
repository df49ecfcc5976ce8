"""Arrays of other libraries that lie on the GPU already, such as tensors of torch, by DLPack."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_int32, c_int64, c_uint8, c_uint16, c_uint64, c_void_p
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ruvgen.rounding import STORED

from ._device import Device

GPU: Final = 2  # kDLCUDA
LEGACY_STREAM: Final = 1  # whose work is done before what is launched next
NAME: Final = b"dltensor"
TYPES: Final = {
    (2, 32): "f32",
    (2, 16): "f16",
    (4, 16): "bf16",
    (0, 8): "i8",
    (1, 8): "u8",
}  # by code and bits


class _Tensor(ctypes.Structure):
    _fields_ = (
        ("data", c_uint64), ("device", c_int32), ("number", c_int32), ("ndim", c_int32), ("code", c_uint8),
        ("bits", c_uint8), ("lanes", c_uint16), ("shape", POINTER(c_int64)), ("strides", POINTER(c_int64)),
        ("offset", c_uint64),
    )  # fmt: skip


class _Managed(ctypes.Structure):
    _fields_ = (("tensor", _Tensor), ("context", c_void_p), ("deleter", ctypes.CFUNCTYPE(None, c_void_p)))


def is_lying(value: Any) -> bool:
    """Whether an object is an array on a GPU."""
    find = getattr(value, "__dlpack_device__", None)
    return find is not None and not isinstance(value, np.ndarray) and find()[0] == GPU


class Lying:
    """A matrix on the GPU: its address, type and shape. It stays there as long as this object and `value`."""

    def __init__(self, value: Any, name: str) -> None:
        if value.__dlpack_device__()[1] != 0:
            raise ValueError(
                f"{name} is on another GPU than the first, which device='cuda' uses; move it there"
            )
        api = ctypes.pythonapi
        api.PyCapsule_GetPointer.restype = c_void_p
        api.PyCapsule_GetPointer.argtypes = (ctypes.py_object, ctypes.c_char_p)
        self._capsule = value.__dlpack__(
            stream=LEGACY_STREAM
        )  # which frees it in the end: it is never consumed
        self._value = value
        tensor = _Managed.from_address(api.PyCapsule_GetPointer(self._capsule, NAME)).tensor
        dtype = TYPES.get((tensor.code, tensor.bits)) if tensor.lanes == 1 else None
        if dtype is None:
            raise TypeError(
                f"{name} is on the GPU and not float32, float16, bfloat16, int8 or uint8; "
                "convert it there first"
            )
        if tensor.ndim != 2:
            raise ValueError(f"{name} has {tensor.ndim} dimensions, not 2 (one vector per row)")
        self.dtype, self.shape = dtype, (int(tensor.shape[0]), int(tensor.shape[1]))
        size = tensor.bits // 8
        strides = (tensor.strides[0], tensor.strides[1]) if tensor.strides else (self.shape[1], 1)
        if (strides[1] != 1 and self.shape[1] > 1) or (strides[0] < self.shape[1] and self.shape[0] > 1):
            raise ValueError(f"{name} is on the GPU, but its rows are not contiguous; make them so first")
        self.address, self.stride = int(tensor.data + tensor.offset), int(strides[0]) * size

    def read(self, device: Device) -> NDArray[Any]:
        """A copy on the host; bfloat16 as its bits."""
        size = np.dtype(STORED[self.dtype]).itemsize
        out = np.empty(self.shape, STORED[self.dtype])
        with device.active():
            for i in range(len(out)):
                at = self.address + i * self.stride
                device.driver.cuMemcpyDtoH_v2(out[i].ctypes.data, at, size * self.shape[1])
        return out
