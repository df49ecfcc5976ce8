"""Vectors in bodies of requests and answers: JSON, raw float32, or npy. Never a pickle."""

from __future__ import annotations

import io
import json
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .limits import Refused

RAW: Final = "application/octet-stream"
NPY: Final = "application/x-npy"


def vectors(body: bytes, kind: str, dim: int) -> tuple[NDArray[Any], dict[str, Any]]:
    """The vectors (n, dim) of a body, of any type of numbers, and what a JSON object has besides.

    kind: its media type. Raw ones are little-endian float32, one vector after the other.
    """
    if kind == RAW:
        if not body or len(body) % (4 * dim):
            raise Refused(400, f"{len(body)} bytes are not whole vectors of {dim} float32")
        return np.frombuffer(body, "<f4").reshape(-1, dim), {}
    if kind == NPY:
        try:
            array = np.load(io.BytesIO(body), allow_pickle=False, max_header_size=4096)
        except Exception as error:  # noqa: BLE001  NumPy reads the header with Python's tokenizer
            raise Refused(400, f"the body is no npy file of numbers: {error}") from None
        return _matrix(array, "fiub"), {}
    found = parsed(body, kind)
    if "vectors" not in found:
        raise Refused(400, 'the object has no "vectors"')
    return _listed(found.pop("vectors"), dim), found


def parsed(body: bytes, kind: str) -> dict[str, Any]:
    """The JSON object of a body."""
    if kind not in ("application/json", ""):
        raise Refused(415, f"bodies are application/json, {RAW} or {NPY}, not {kind}")
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refused(400, f"the body is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise Refused(400, "the body is no JSON object")
    return found


def answer(ids: NDArray[np.int64], distances: NDArray[np.float32], raw: bool) -> tuple[bytes, str]:
    """Results as bytes and their media type. raw: all ids as int64, then all distances as float32."""
    if raw:
        return ids.astype("<i8").tobytes() + distances.astype("<f4").tobytes(), RAW
    near = [
        [None if key < 0 else float(str(value)) for key, value in zip(*row, strict=True)]
        for row in zip(ids, distances, strict=True)
    ]
    return json.dumps({"ids": ids.tolist(), "distances": near}).encode(), "application/json"


def _listed(value: Any, dim: int) -> NDArray[Any]:
    """The matrix of a list of lists of numbers, or of one list of them."""
    if value == []:
        return np.empty((0, dim), np.float32)
    try:
        array = np.asarray(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise Refused(400, f"vectors are no matrix of numbers: {error}") from None
    rows = value if isinstance(value, list) and isinstance(value[0], list) else [value]
    mixed = array.ndim in (1, 2) and any(bool in set(map(type, one)) for one in rows if isinstance(one, list))
    if isinstance(value, list) and (mixed or array.dtype.kind not in "fiu"):
        for row, one in enumerate(rows):
            for column, number in enumerate(one if isinstance(one, list) else [one]):
                if type(number) not in (int, float):
                    text = f"row {row} of vectors has {json.dumps(number)[:40]} in column {column}"
                    raise Refused(400, f"{text}, which is no number; vectors are no matrix of numbers")
        raise Refused(400, "vectors hold integers beyond 64 bits; they are no matrix of numbers of float32")
    return _matrix(array, "fiu")


def _matrix(array: NDArray[Any], kinds: str) -> NDArray[Any]:
    if array.dtype.kind not in kinds or array.ndim not in (1, 2):
        raise Refused(400, f"vectors are {array.dtype} of shape {array.shape}, not a matrix of numbers")
    return np.atleast_2d(array)
