"""Describes which codec an index uses and why, and the measured recall of the codecs that were tried."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import _lib
from ._lib import lib

NAMES: Final = tuple(_lib.CODECS)
ENOUGH: Final = (0.999, 0.995)  # as in graph/trust.c: without raw rows, and with them
ALL: Final = 2**32 - 1


def check(codec: str, metric: str, dim: int) -> int:
    """The number of a codec, or ValueError if it does not exist or does not support such vectors."""
    number = _lib.number("codec", codec, _lib.CODECS)
    if number and not lib.ruvgen_codec_has(number, _lib.METRICS[metric], dim):
        able = [
            repr(name)
            for name, kind in _lib.CODECS.items()
            if not kind or lib.ruvgen_codec_has(kind, _lib.METRICS[metric], dim)
        ]
        raise ValueError(
            f"codec {codec!r} has no {metric} distance of {dim:,} elements; "
            f"use codec={', '.join(able[:-1])} or {able[-1]}"
        )
    return number


def kernels(codec: str, metric: str, dim: int) -> list[tuple[str, str]]:
    """The metrics and element types of the kernels that an index calls for distances and codes."""
    asked, of = _lib.CODECS[codec], _lib.METRICS[metric]
    dtypes, metrics = list(_lib.DTYPES), list(_lib.METRICS)
    used = {(metric, "f32")}
    for kind in {_lib.CODECS["f32"], asked or lib.ruvgen_codec_first()}:
        if lib.ruvgen_codec_has(kind, of, dim):
            used.add((metrics[lib.ruvgen_codec_metric(kind, of)], dtypes[lib.ruvgen_codec_dtype(kind)]))
    return sorted(used)


def facts(found: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of stats() about codes, from ruvgen_index_facts and ruvgen_index_options."""
    measured = {
        name: round(float(found["recall"][number]), 4)
        for number, name in enumerate(NAMES)
        if found["tried"] >> number & 1
    }
    codec = NAMES[found["codec"]]
    dtype = list(_lib.DTYPES)[options["dtype"]]
    if dtype != "f32":
        reason = "rows of this element type are searched as they are"
        return {"codec": dtype, "codec_reason": reason, "codec_recall": {}, "rank_depth": None}
    return {
        "codec": codec,
        "codec_reason": _reason(codec, bool(found["lossless"]), measured, options),
        "codec_recall": measured,
        "rank_depth": found["rank_depth"] if found["rank_depth"] < ALL else None,
    }


def _reason(codec: str, lossless: bool, measured: Mapping[str, float], options: Mapping[str, Any]) -> str:
    if codec != "f32" and lossless:
        return "codes hold these rows without loss"
    if codec == NAMES[options["codec"]]:
        return "asked for"
    if not measured:
        first = lib.ruvgen_codec_first()
        if not lib.ruvgen_codec_has(first, options["metric"], options["dim"]):
            metric = list(_lib.METRICS)[options["metric"]]
            return f"no {NAMES[first]} for {metric} of {options['dim']} elements"
        return "too few rows for a code"
    shares = ", ".join(f"{name} {share:.2%}" for name, share in measured.items())
    return f"of the 10 nearest rows codes keep {shares}; {ENOUGH[bool(options['keep_raw'])]:.1%} are enough"
