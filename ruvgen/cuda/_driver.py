"""The CUDA driver, libcuda, which comes with NVIDIA's display driver: its functions, with exceptions."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_ubyte, c_uint, c_void_p
from functools import cache
from typing import Any, Final

from ._errors import CudaError

LIBRARY: Final = "libcuda.so.1"
OUT_OF_MEMORY: Final = 2
HOST: Final = 1  # where a side of a copy lies
DEVICE: Final = 2
SHARED_BYTES: Final = 8  # an attribute of functions
MULTIPROCESSORS, MAJOR, MINOR = 16, 75, 76  # attributes of devices

Address = c_size_t  # a CUdeviceptr, which has the width of a pointer


class Copy2D(ctypes.Structure):
    """CUDA_MEMCPY2D."""

    _fields_ = (
        ("srcXInBytes", c_size_t), ("srcY", c_size_t), ("srcMemoryType", c_int), ("srcHost", c_void_p),
        ("srcDevice", Address), ("srcArray", c_void_p), ("srcPitch", c_size_t),
        ("dstXInBytes", c_size_t), ("dstY", c_size_t), ("dstMemoryType", c_int), ("dstHost", c_void_p),
        ("dstDevice", Address), ("dstArray", c_void_p), ("dstPitch", c_size_t),
        ("WidthInBytes", c_size_t), ("Height", c_size_t),
    )  # fmt: skip


FUNCTIONS: Final[dict[str, tuple[Any, ...]]] = {
    "cuInit": (c_uint,),
    "cuDeviceGetCount": (POINTER(c_int),),
    "cuDeviceGet": (POINTER(c_int), c_int),
    "cuDeviceGetName": (c_char_p, c_int, c_int),
    "cuDeviceGetAttribute": (POINTER(c_int), c_int, c_int),
    "cuDriverGetVersion": (POINTER(c_int),),
    "cuDevicePrimaryCtxRetain": (POINTER(c_void_p), c_int),
    "cuCtxPushCurrent_v2": (c_void_p,),
    "cuCtxPopCurrent_v2": (POINTER(c_void_p),),
    "cuCtxSynchronize": (),
    "cuMemGetInfo_v2": (POINTER(c_size_t), POINTER(c_size_t)),
    "cuMemAlloc_v2": (POINTER(Address), c_size_t),
    "cuMemFree_v2": (Address,),
    "cuMemsetD8_v2": (Address, c_ubyte, c_size_t),
    "cuMemcpyHtoD_v2": (Address, c_void_p, c_size_t),
    "cuMemcpyDtoH_v2": (c_void_p, Address, c_size_t),
    "cuMemcpy2D_v2": (POINTER(Copy2D),),
    "cuModuleLoadData": (POINTER(c_void_p), c_char_p),
    "cuModuleUnload": (c_void_p,),
    "cuModuleGetFunction": (POINTER(c_void_p), c_void_p, c_char_p),
    "cuFuncSetAttribute": (c_void_p, c_int, c_int),
    "cuLaunchKernel": (c_void_p, *(c_uint,) * 7, c_void_p, POINTER(c_void_p), c_void_p),
}


class Driver:
    """Each function of FUNCTIONS as a method; CudaError, or MemoryError, where one fails."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        library.cuGetErrorString.argtypes = (c_int, POINTER(c_char_p))
        self._functions = {name: self._function(name, types) for name, types in FUNCTIONS.items()}

    def _function(self, name: str, types: tuple[Any, ...]) -> Callable[..., None]:
        found = getattr(self._library, name)
        found.argtypes, found.restype = types, c_int

        def call(*arguments: Any) -> None:
            status = found(*arguments)
            if status == OUT_OF_MEMORY:
                raise MemoryError("the GPU has no memory for this; search fewer rows, or on the CPU")
            if status:
                raise CudaError(f"the GPU's driver failed in {name}: {self._text(status)}")

        return call

    def _text(self, status: int) -> str:
        text = c_char_p()
        self._library.cuGetErrorString(status, byref(text))
        return f"{(text.value or b'unknown').decode()} (error {status})"

    def __getattr__(self, name: str) -> Callable[..., None]:
        try:
            return self._functions[name]
        except KeyError:
            raise AttributeError(name) from None


def _opened(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(name)


@cache
def driver() -> Driver:
    """The driver, ready. Raises CudaError if there is none, or no GPU."""
    try:
        library = _opened(LIBRARY)
    except OSError:
        raise CudaError(
            f"device='cuda' needs NVIDIA's driver: {LIBRARY} was not found; install the driver of the card, "
            "in a container start it with its GPUs (docker run --gpus all), or leave out `device` for the CPU"
        ) from None
    try:
        made = Driver(library)
    except AttributeError as error:
        raise CudaError(f"NVIDIA's driver is too old: {error}; install one for CUDA 12 or later") from None
    count = c_int()
    try:
        made.cuInit(0)
        made.cuDeviceGetCount(byref(count))
    except CudaError as error:
        raise CudaError(
            f"device='cuda' finds no GPU that it can use; `nvidia-smi` says more: {error}"
        ) from None
    if not count.value:
        raise CudaError("device='cuda' finds no GPU; `nvidia-smi` lists those that the driver knows")
    return made
