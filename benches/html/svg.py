"""Plots as SVG that stands inside a page and takes its colours from it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html import escape
from typing import Any

INK = "#010203"  # stands for the colour of the page's text, which is not known here
PALETTE = ("#0083c9", "#d55e00", "#009e73", "#c77d00", "#b85c9e", "#4fa3d9", "#8a8a8a", "#a3722f")
MARKERS = "osD^vPX*"


def pyplot() -> Any:
    """matplotlib.pyplot in the style of the page, legible on light and on dark ground."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt
    from cycler import cycler

    inked = (
        "text.color",
        "axes.edgecolor",
        "axes.labelcolor",
        "xtick.color",
        "ytick.color",
        "axes.titlecolor",
    )
    settings: Any = dict.fromkeys(inked, INK) | {
        "axes.prop_cycle": cycler(color=PALETTE),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlesize": 9,
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": 8,
        "legend.frameon": False,
        "lines.linewidth": 1.2,
        "lines.markersize": 3.5,
        "svg.fonttype": "none",
        "svg.hashsalt": "ruvgen",
    }
    plt.rcParams.update(settings)
    return plt


def drawn(name: str, what: str, draw: Callable[[Any], Any]) -> str:
    """The figure that `draw` makes: `name` keeps its ids apart, `what` is for who cannot see it."""
    plt = pyplot()
    figure = draw(plt)
    text = io.StringIO()
    figure.savefig(text, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    plt.close(figure)
    return inline(name, what, text.getvalue())


def inline(name: str, what: str, text: str) -> str:
    """An SVG file as an element of the page."""
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    text = re.sub(r'\b(id=")', rf"\g<1>{name}-", text)
    text = re.sub(r'(href="#|url\(#)', rf"\g<1>{name}-", text)
    text = re.sub(r"<[^>]*>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), text)  # labels stay exact
    text = re.sub(r"<!--.*?-->\s*", "", text, flags=re.DOTALL)
    text = re.sub(r"\n\s*", "\n", text).replace(INK, "currentColor").replace("'DejaVu Sans'", "inherit")
    head = re.match(r'<svg[^>]*?viewBox="([^"]*)"[^>]*>', text)
    if head is None:
        raise ValueError(f"the plot {name} has no viewBox")
    width = float(head[1].split()[2])
    opening = f'<svg class="plot" role="img" aria-label="{escape(what)}" viewBox="{head[1]}"'
    space = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'{opening} {space} style="width: {width * 4 / 3:.0f}px">{text[head.end() :]}'
