"""NVRTC, NVIDIA's run-time compiler: from the kernels' text to a cubin."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_size_t, c_void_p, create_string_buffer
from functools import cache
from pathlib import Path
from typing import Any, Final

from ._errors import CudaError

PACKAGES: Final = ("nvidia/cu13/lib", "nvidia/cuda_nvrtc/lib")  # of nvidia-cuda-nvrtc and -cu12
NAMES: Final = ("libnvrtc.so.13", "libnvrtc.so.12")


def candidates() -> Iterator[str]:
    """Where NVRTC may be: in a package that pip installed, or where the system looks for libraries."""
    for place in sys.path:
        for package in PACKAGES:
            for name in NAMES:
                path = Path(place or ".") / package / name
                if path.is_file():
                    yield str(path)
    yield from NAMES


class Compiler:
    """An opened NVRTC."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        library.nvrtcGetErrorString.restype = c_char_p
        major, minor = c_int(), c_int()
        self._call("nvrtcVersion", byref(major), byref(minor))
        self.version = f"{major.value}.{minor.value}"

    def _call(self, name: str, *arguments: Any) -> None:
        if status := getattr(self._library, name)(*arguments):
            text = self._library.nvrtcGetErrorString(status).decode()
            raise CudaError(f"NVRTC failed in {name}: {text}")

    def compile(self, text: str, headers: Mapping[str, str], options: Sequence[str]) -> tuple[bytes, str]:
        """A cubin, and what the compiler said. Raises CudaError with that if it refuses the text."""
        with self._program(text, headers) as program:
            words = (c_char_p * len(options))(*(word.encode() for word in options))
            try:
                self._call("nvrtcCompileProgram", program, len(options), words)
            except CudaError as error:
                raise CudaError(f"{error}\n{self._log(program)}") from None
            size = c_size_t()
            self._call("nvrtcGetCUBINSize", program, byref(size))
            cubin = create_string_buffer(size.value)
            self._call("nvrtcGetCUBIN", program, cubin)
            return cubin.raw, self._log(program)

    @contextmanager
    def _program(self, text: str, headers: Mapping[str, str]) -> Iterator[c_void_p]:
        program, count = c_void_p(), len(headers)
        texts = (c_char_p * count)(*(each.encode() for each in headers.values()))
        names = (c_char_p * count)(*(name.encode() for name in headers))
        self._call("nvrtcCreateProgram", byref(program), text.encode(), b"kernel.cu", count, texts, names)
        try:
            yield program
        finally:
            self._library.nvrtcDestroyProgram(byref(program))

    def _log(self, program: c_void_p) -> str:
        size = c_size_t()
        self._call("nvrtcGetProgramLogSize", program, byref(size))
        log = create_string_buffer(size.value)
        self._call("nvrtcGetProgramLog", program, log)
        return log.value.decode(errors="replace")


@cache
def compiler() -> Compiler:
    """NVRTC. Raises CudaError if it is not installed."""
    for path in candidates():
        try:
            return Compiler(ctypes.CDLL(path))
        except (OSError, AttributeError):
            continue
    raise CudaError("device='cuda' needs NVIDIA's compiler, NVRTC: run `pip install 'ruvgen[cuda]'`")
