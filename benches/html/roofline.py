"""The roofline plot: every kernel row against what this machine could do at best in the same run."""

from __future__ import annotations

from typing import Any

from benches.report.kernels import own_ns

from .svg import INK, MARKERS, PALETTE

Facts = dict[str, Any]

# Operations on an element, as the formula has them: a multiply-add is two.
OPERATIONS = {
    "dot": 2, "sqeuclidean": 3, "euclidean": 3, "cosine": 4, "manhattan": 3, "chebyshev": 3, "hamming": 2,
    "jaccard": 4, "braycurtis": 6, "canberra": 7,
}  # fmt: skip
PRODUCTS = (
    "dot",
    "sqeuclidean",
    "euclidean",
    "cosine",
)  # of which all pairs take products, and sums made before
BYTES = {
    "f32": 4,
    "f64": 4,
    "f16": 2,
    "bf16": 2,
    "i8": 1,
    "u8": 1,
    "sq8": 1,
    "b1": 1 / 8,
}  # as rows are stored
PANELS = (
    ("floats", ("f32", "f64", "f16", "bf16"), "multiply-add", "Gflop/s"),
    ("bytes", ("i8", "u8", "sq8"), "bytes", "Gop/s"),
    ("bits", ("b1",), None, "Gop/s"),
)
PLACES = ("L1", "L2", "L3", "DRAM")
TILE = (48, 64)  # queries and rows of a tile
CDIST = {"1x1000": (1, 1000), "64x1000": (64, 1000)}


def point(key: str, facts: Facts) -> tuple[str, str, str, float, float] | None:
    """Form, type and place of a case, its operations per byte, and those per nanosecond."""
    form, metric, dtype, dim, place = key.split("/")
    if metric not in OPERATIONS or dtype not in BYTES:
        return None
    operations, row = OPERATIONS[metric] * int(dim), BYTES[dtype] * int(dim)
    if form in ("tile", "cdist") and metric in PRODUCTS:
        operations = OPERATIONS["dot"] * int(dim)
    m, n = CDIST.get(place, TILE if form == "tile" else (1, 0))
    moved = row if not n else (m + n) * row / (m * n) + 4  # of all pairs, the result too
    return form, dtype, place, operations / moved, operations / own_ns(facts)


def roofline(facts: Facts, plt: Any) -> Any:
    """A panel for each kind of elements: operations per byte moved, and per nanosecond."""
    points = [found for key, case in facts["results"].items() if (found := point(key, case))]
    panels = [panel for panel in PANELS if any(found[1] in panel[1] for found in points)]
    forms = list(dict.fromkeys(found[0] for found in points))
    figure, axes = plt.subplots(1, len(panels), figsize=(3.6 * len(panels), 3.8), squeeze=False)
    for axis, (title, dtypes, peak, unit) in zip(axes[0], panels, strict=True):
        here = [found for found in points if found[1] in dtypes]
        spots = [found[3] for found in here]
        span = min(spots) / 1.6, max(spots) * 1.6
        for place, color in zip((*PLACES, None), PALETTE, strict=False):
            for form, marker in zip(forms, MARKERS, strict=False):
                chosen = [
                    found[3:]
                    for found in here
                    if (found[0], found[2] if found[2] in PLACES else None) == (form, place)
                ]
                if chosen:
                    axis.plot(*zip(*chosen, strict=True), marker, color=color, alpha=0.5, mew=0)
        _roofs(axis, facts["limits"], peak, span)
        axis.set(
            xscale="log", yscale="log", xlim=span, title=title, ylabel=unit, xlabel="operations per byte"
        )
    colors = [plt.Line2D([], [], marker="s", ls="", color=PALETTE[i]) for i in range(len(PLACES) + 1)]
    shapes = [plt.Line2D([], [], marker=MARKERS[i], ls="", color=INK) for i in range(len(forms))]
    figure.legend(
        colors + shapes,
        [*(f"rows in {place}" for place in PLACES), "all pairs", *forms],
        loc="lower center",
        ncols=5,
    )
    figure.tight_layout(rect=(0, 0.11, 1, 1))
    return figure


def _roofs(axis: Any, limits: Facts, peak: str | None, span: tuple[float, float]) -> None:
    top = float(limits[peak]) if peak else float("inf")
    for place, color in zip(PLACES, PALETTE, strict=False):
        if place in limits:
            rate = float(limits[place])
            turn = min(max(top / rate, span[0]), span[1])
            axis.plot((span[0], turn), (rate * span[0], rate * turn), color=color, lw=1)
    if peak:
        axis.axhline(top, color=INK, lw=1)
        axis.annotate(peak, (span[0], top), textcoords="offset points", xytext=(2, 3), fontsize=7)
