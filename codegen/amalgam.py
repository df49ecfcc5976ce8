"""Kernels as a stand-alone C library: a header, a source file, and what it takes to build and read them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .plan import ANY, Kernel
from .render import fill, regions
from .spec import MAX_DIM, Preference, Spec

FORMS = ("pair", "rows", "gather")  # those whose operands are plain vectors
SOURCES = ("kernel.h", "detect.h")  # hand-written C that becomes part of the source file
COMMAND = "python -m ruvgen export"  # every file that is made says so in its first lines
FILES = ("ruvgen_kernels.h", "ruvgen_kernels.c", "CMakeLists.txt", "ruvgen_kernels.pc.in", "README.md")


def amalgamate(
    spec: Spec, kernels: tuple[Kernel, ...], version: str, sources: Mapping[str, str]
) -> dict[str, str]:
    """The text of every file, by name. `sources` are the texts of SOURCES; kernels are of FORMS alone.

    Raises ValueError if the templates lack what the spec names.
    """
    there = _names(kernels)
    paired = {kernel.dtype.name for kernel in kernels if kernel.form.name == "pair"}
    code = regions(kernels)
    context: dict[str, Any] = {
        "spec": spec,
        "version": version,
        "number": ".".join(re.findall(r"\d+", version.partition("+")[0])[:3]),
        "metrics": [metric for metric in spec.metrics if metric.name in there["metrics"]],
        "dtypes": [dtype for dtype in spec.dtypes if dtype.name in there["dtypes"]],
        "isas": [isa for isa in spec.isas if isa.name in there["isas"]],
        "forms": [form for form in spec.forms if form.name in FORMS],
        "dims": sorted({kernel.dim for kernel in kernels} - {ANY}),
        "any_dim": any(kernel.dim == ANY for kernel in kernels),
        "kernels": kernels,
        "paired": [dtype for dtype in spec.dtypes if dtype.name in paired],
        "preferences": _preferences(spec, there),
        "headers": dict.fromkeys((r["guard"], r["header"]) for r in code if r["guard"]),
        "regions": [_apart(region) for region in code],
        "max_dim": MAX_DIM,
        "sources": {name.partition(".")[0]: _inline(sources[name]) for name in SOURCES},
    }
    context["command"] = _command(context)
    files = fill((f"export/{name}" for name in FILES), context)
    return {name.partition("/")[2]: text for name, text in files.items()}


def _command(context: Mapping[str, Any]) -> str:
    """What to type for the same kernels again."""
    options = {
        "dims": context["dims"],
        "metrics": [metric.name for metric in context["metrics"]],
        "dtypes": [dtype.name for dtype in context["dtypes"]],
        "isa": [isa.name for isa in context["isas"]],
    }
    words = [f"--{name} {' '.join(map(str, values))}" for name, values in options.items() if values]
    return " ".join([COMMAND, *words, *([] if context["any_dim"] else ["--only-dims"])])


def _apart(region: Mapping[str, Any]) -> dict[str, Any]:
    """A region in which helpers of the vectors have names that no other instruction set's have."""
    names = re.findall(r"^RUVGEN_INLINE [\w ]+?\*?(\w+)\(", "\n".join(region["preludes"]), re.MULTILINE)
    helper = re.compile(rf"\b({'|'.join(names)})\b(?=\()")
    renamed = {
        key: [helper.sub(rf"\1_{region['isa'].name}", text) for text in region[key]]
        for key in ("preludes", "common", "sections")
    }
    return {**region, **renamed}


def _inline(text: str) -> str:
    """A header's text without its guard and the project's other headers."""
    lines = [line for line in text.rstrip().splitlines() if not line.startswith('#include "')]
    guard = next(line.split()[1] for line in lines if line.startswith("#ifndef "))
    body = "\n".join(line for line in lines[:-1] if line.split()[1:2] != [guard])
    return re.sub(r"\n{3,}", "\n\n", body.partition("*/\n")[2]).strip()


def _names(kernels: tuple[Kernel, ...]) -> dict[str, set[str]]:
    """What the kernels are of."""
    return {
        "metrics": {kernel.metric.name for kernel in kernels},
        "dtypes": {kernel.dtype.name for kernel in kernels},
        "forms": {kernel.form.name for kernel in kernels},
        "isas": {kernel.isa.name for kernel in kernels},
    }


def _preferences(spec: Spec, there: Mapping[str, set[str]]) -> list[Preference]:
    """Those among these kernels, naming nothing else."""
    found = []
    for old in spec.preferences:
        new = replace(
            old,
            metrics=tuple(name for name in old.metrics if name in there["metrics"]),
            dtypes=tuple(name for name in old.dtypes if name in there["dtypes"]),
            forms=tuple(name for name in old.forms if name in there["forms"]),
        )
        emptied = any(
            getattr(old, kind) and not getattr(new, kind) for kind in ("metrics", "dtypes", "forms")
        )
        if {old.isa, old.over} <= there["isas"] and not emptied:
            found.append(new)
    return found
