"""A GPU: its context, memory, and the kernels that were compiled for it."""

from __future__ import annotations

import ctypes
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes import byref, c_int, c_size_t, c_void_p
from functools import cache
from typing import Any, Final, Self

from . import _cache, _driver, _nvrtc, _plan
from ._driver import Address, Copy2D
from ._errors import CudaError

OPTIONS: Final = ("--std=c++17", "--fmad=false", "-diag-suppress=177")
ENTRY: Final = b"ruvgen_kernel"


class Task(ctypes.Structure):
    """What a kernel is given: the structure of the same name in primitives.cuh."""

    _fields_ = (
        ("rows", Address), ("queries", Address), ("query_sums", Address), ("row_sums", Address),
        ("list", Address), ("ranks", Address), ("out", Address), ("pitch", ctypes.c_uint64),
        ("count", ctypes.c_uint32), ("asked", ctypes.c_uint32), ("k", ctypes.c_uint32),
        ("share", ctypes.c_uint32),
    )  # fmt: skip


class Device:
    """The first GPU, by its primary context, which other libraries of the process share."""

    def __init__(self) -> None:
        self.driver, self._lock = _driver.driver(), threading.RLock()
        number, context = c_int(), c_void_p()
        self.driver.cuDeviceGet(byref(number), 0)
        self._number = number.value
        self.multiprocessors = self._fact(_driver.MULTIPROCESSORS)
        self.architecture = f"sm_{self._fact(_driver.MAJOR)}{self._fact(_driver.MINOR)}"
        if self._fact(_driver.MAJOR) < 8:
            raise CudaError(f"the GPU, {self.name}, is {self.architecture}; kernels are for sm_80 and later")
        self.driver.cuDevicePrimaryCtxRetain(byref(context), self._number)
        self._context = context
        self._functions: dict[_plan.Kernel, c_void_p] = {}

    def _fact(self, which: int) -> int:
        value = c_int()
        self.driver.cuDeviceGetAttribute(byref(value), which, self._number)
        return value.value

    @property
    def name(self) -> str:
        """As NVIDIA calls it."""
        text = ctypes.create_string_buffer(256)
        self.driver.cuDeviceGetName(text, len(text), self._number)
        return text.value.decode(errors="replace")

    @contextmanager
    def active(self) -> Iterator[Self]:
        """Calls of the driver are about this device; one thread at a time."""
        with self._lock:
            self.driver.cuCtxPushCurrent_v2(self._context)
            try:
                yield self
            finally:
                self.driver.cuCtxPopCurrent_v2(byref(c_void_p()))

    def free_bytes(self) -> int:
        """Memory that nobody has taken."""
        free, whole = c_size_t(), c_size_t()
        with self.active():
            self.driver.cuMemGetInfo_v2(byref(free), byref(whole))
        return free.value

    def launch(self, kernel: _plan.Kernel, task: Task, across: int, groups: int = 1) -> None:
        """Start a kernel on so many blocks along the rows and along the queries."""
        with self.active():
            function = self._function(kernel)
            arguments = (c_void_p * 1)(ctypes.addressof(task))
            shape = across, groups, 1, _plan.BLOCK.threads, 1, 1, kernel.shared
            self.driver.cuLaunchKernel(function, *shape, None, arguments, None)

    def _function(self, kernel: _plan.Kernel) -> c_void_p:
        found = self._functions.get(kernel)
        if found is None:
            module, found = c_void_p(), c_void_p()
            self.driver.cuModuleLoadData(byref(module), self._cubin(kernel))
            try:
                self.driver.cuModuleGetFunction(byref(found), module, ENTRY)
                self.driver.cuFuncSetAttribute(found, _driver.SHARED_BYTES, kernel.shared)
            except BaseException:
                with suppress(CudaError):
                    self.driver.cuModuleUnload(module)
                raise
            self._functions[kernel] = found
        return found

    def _cubin(self, kernel: _plan.Kernel) -> bytes:
        compiler, texts = _nvrtc.compiler(), texts_of()
        options = [f"--gpu-architecture={self.architecture}", *OPTIONS, *kernel.options]
        parts = [compiler.version, *options, *(word for each in texts.items() for word in each)]
        headers = {name: text for name, text in texts.items() if name != "kernel.cu"}
        return _cache.cubin(parts, lambda: compiler.compile(texts["kernel.cu"], headers, options)[0])


def texts_of() -> dict[str, str]:
    """The files of the kernels' text by name."""
    names = sorted(path.name for path in _plan.HERE.iterdir() if path.suffix in (".cu", ".cuh"))
    return {name: _plan.text(name) for name in names}


class Memory:
    """Bytes on a device, freed with this object."""

    def __init__(self, device: Device, nbytes: int) -> None:
        self.device, self.nbytes = device, nbytes
        at = Address()
        with device.active():
            device.driver.cuMemAlloc_v2(byref(at), max(1, nbytes))
        self.at = at.value
        self._end = weakref.finalize(self, _free, device, self.at)
        self._end.atexit = False  # the process gives all back

    @classmethod
    def of(cls, device: Device, array: Any) -> Self:
        """A copy of a contiguous array."""
        made = cls(device, array.nbytes)
        if array.nbytes:
            with device.active():
                device.driver.cuMemcpyHtoD_v2(made.at, array.ctypes.data, array.nbytes)
        return made

    def close(self) -> None:
        """Free the bytes now."""
        self._end()

    def clear(self) -> None:
        """Make them zeros."""
        with self.device.active():
            self.device.driver.cuMemsetD8_v2(self.at, 0, max(1, self.nbytes))

    def read(self, array: Any) -> None:
        """Copy the first bytes to a contiguous array, after all kernels that were launched."""
        if array.nbytes:
            with self.device.active():
                self.device.driver.cuMemcpyDtoH_v2(array.ctypes.data, self.at, array.nbytes)

    def put(
        self, at: int, pitch: int, source: int, source_pitch: int, width: int, rows: int, *, on_device: bool
    ) -> None:
        """Copy rows of `width` bytes to place `at`, from an address on the host or on the device."""
        if not rows:
            return
        copy = Copy2D(
            srcMemoryType=_driver.DEVICE if on_device else _driver.HOST, srcPitch=max(source_pitch, width),
            dstMemoryType=_driver.DEVICE, dstDevice=self.at + at, dstPitch=pitch,
            WidthInBytes=width, Height=rows,
        )  # fmt: skip
        if on_device:
            copy.srcDevice = source
        else:
            copy.srcHost = source
        with self.device.active():
            self.device.driver.cuMemcpy2D_v2(byref(copy))


def _free(device: Device, at: int) -> None:
    with suppress(CudaError), device.active():
        device.driver.cuMemFree_v2(at)


@cache
def device() -> Device:
    """The GPU that is used. Raises CudaError if there is none, or no compiler for it."""
    _nvrtc.compiler()
    return Device()


def info() -> dict[str, object]:
    """The GPU that `device="cuda"` uses: its name, architecture, and memory in bytes that is free.

    Raises CudaError, which says what is missing, if there is none that can be used.
    """
    found = device()
    return {
        "name": found.name,
        "architecture": found.architecture,
        "free bytes": found.free_bytes(),
        "nvrtc": _nvrtc.compiler().version,
    }
