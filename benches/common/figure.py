"""Plots as SVG files that are the same bytes for the same figures."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any


def started() -> Any:
    """matplotlib.pyplot, set up so that the same figures give the same bytes. Raises ImportError without."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    plt.rcParams.update(
        {"svg.hashsalt": "ruvgen", "svg.fonttype": "none", "font.size": 7, "font.sans-serif": ["DejaVu Sans"]}
    )
    return plt


def save(plt: Any, figure: Any, path: Path) -> None:
    """Write SVG and forget the figure."""
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)
    # A hundredth of a point is enough, but for numbers that are read.
    short = re.sub(r"<[^>]*>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), text.getvalue())
    path.write_text(re.sub(r"\n\s*", "\n", short), encoding="utf-8")
