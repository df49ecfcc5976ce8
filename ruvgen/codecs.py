"""Which codec an index uses, why, and what was measured of the codecs that could be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import _graph, _lib

NAMES: Final = {number: name for name, number in _graph.CODECS.items()}
LOSSY: Final = ("sq8", "f16")
ENOUGH: Final = (0.999, 0.995)  # as graph_trust.c has it: without rows beside codes, and with
ALL: Final = 2**32 - 1
WITHOUT_SQ8: Final = ("manhattan", "chebyshev")
SQ8_DIM: Final = 26_000


def facts(found: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of stats() that are about codes, of ruvgen_index_facts and ruvgen_index_options."""
    measured = {
        name: round(float(found[f"recall_{name}"]), 4)
        for name in LOSSY
        if found["tried"] >> _graph.CODECS[name] & 1
    }
    codec = NAMES[found["codec"]]
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
        metric = list(_lib.METRICS)[options["metric"]]
        if metric in WITHOUT_SQ8 or options["dim"] > SQ8_DIM:
            return f"no sq8 for {metric} of {options['dim']} elements"
        return "too few rows for a code"
    shares = ", ".join(f"{name} {share:.2%}" for name, share in measured.items())
    return f"of the 10 nearest rows codes keep {shares}; {ENOUGH[bool(options['keep_raw'])]:.1%} are enough"
