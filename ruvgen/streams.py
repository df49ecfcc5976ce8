"""Files of indexes in file objects, such as open files, io.BytesIO and gzip.open."""

from __future__ import annotations

import io
import struct
from typing import Any, Final

from .scalars import shown

HEADER: Final = 4096
PIECE: Final = 1 << 24  # bytes read at a time: a header may promise more than there is memory
MAGICS: Final = (b"ruvgenix", b"ruvgenst")


def is_stream(value: object, method: str) -> bool:
    """Whether it is a file object with a method, and no path; TypeError if it is neither.

    Some path classes have a `write`, too.
    """
    if isinstance(value, (str, bytes)) or hasattr(value, "__fspath__"):
        return False
    if hasattr(value, method) and not isinstance(value, type):
        return True
    raise TypeError(f"path is {shown(value)}, not str, bytes, os.PathLike or a file object with {method}()")


def write(file: Any, data: memoryview) -> None:
    """Write all of it; a raw file may take a part at a time."""
    while data:
        try:
            count = file.write(data)
        except TypeError as error:  # files in text mode, of whatever class
            raise TypeError(f"{shown(file)} takes no bytes ({error}); open it in mode 'wb'") from error
        if count is None and not isinstance(
            file, io.RawIOBase
        ):  # some writers say nothing, and have taken all
            return
        if type(count) is not int or not 0 < count <= len(data):  # None of a raw file that does not block
            said = f"write() gave {shown(count)} for the last {len(data):,} bytes"
            raise OSError(f"{shown(file)} does not take the whole file: {said}")
        data = data[count:]


def read(file: Any) -> bytearray:
    """One file of an index, from the current position; what follows is not read.

    Its length is in the header. If that lies, the result is too short or has the wrong checksum, which the
    loader finds.
    """
    data = bytearray()
    _extend(file, data, HEADER)
    if len(data) == HEADER and bytes(data[:8]) in MAGICS:
        (size,) = struct.unpack_from("<Q", data, 16)
        _extend(file, data, size)
    return data


def _extend(file: Any, data: bytearray, size: int) -> None:
    """Read on until there are `size` bytes, or no more come."""
    while len(data) < size:
        piece = file.read(min(size - len(data), PIECE))
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            kind = type(piece).__name__
            raise TypeError(
                f"read() of {shown(file)} gives {kind}, not bytes; open it in mode 'rb', to block"
            )
        if not piece:
            return
        data += piece
