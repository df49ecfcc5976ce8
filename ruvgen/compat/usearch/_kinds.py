"""Names of metrics and element types."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

import numpy as np

from ruvgen.scalars import shown


class MetricKind(Enum):
    """Metrics, of which distances are 1 − x·y, 1 − cos and the squared Euclidean one."""

    IP = "dot"
    Cos = "cosine"
    L2sq = "sqeuclidean"
    InnerProduct = IP
    Cosine = Cos


class ScalarKind(Enum):
    """Element types of `Index.get`, and but for F64 of the rows that are stored."""

    F64 = "float64"
    F32 = "float32"
    BF16 = "bfloat16"
    F16 = "float16"
    I8 = "int8"


METRICS: Final = {
    "ip": MetricKind.IP,
    "dot": MetricKind.IP,
    "inner_product": MetricKind.IP,
    "innerproduct": MetricKind.IP,
    "cos": MetricKind.Cos,
    "cosine": MetricKind.Cos,
    "l2sq": MetricKind.L2sq,
    "l2_sq": MetricKind.L2sq,
}
SCALARS: Final = {alias: kind for kind in ScalarKind for alias in (kind.name.lower(), kind.value)}
TYPES: Final = {  # of rows in `ruvgen.Index`
    ScalarKind.F64: "f32",
    ScalarKind.F32: "f32",
    ScalarKind.BF16: "bf16",
    ScalarKind.F16: "f16",
    ScalarKind.I8: "i8",
}


def metric_kind(value: Any) -> MetricKind:
    """A metric by its name or kind; also a kind of usearch's own."""
    name = value if isinstance(value, str) else getattr(value, "name", None)
    found = None if value is not None else MetricKind.Cos
    found = METRICS.get(name.lower()) if isinstance(name, str) else found
    if found is None:
        raise ValueError(f"metric is {shown(value)}; here there are IP, Cos and L2sq")
    return found


def scalar_kind(value: Any) -> ScalarKind:
    """An element type by its name, kind or NumPy type; F32 for None."""
    if value is None or value == "":
        return ScalarKind.F32
    name = value if isinstance(value, str) else getattr(value, "name", None)
    if not isinstance(name, str):
        name = np.dtype(value).name
    found = SCALARS.get(name.lower())
    if found is None:
        raise ValueError(f"dtype is {shown(value)}; here there are {', '.join(ScalarKind.__members__)}")
    return found
