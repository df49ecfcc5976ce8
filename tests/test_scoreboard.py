"""The scoreboard of the kernels' benchmark, and its heat map."""

from __future__ import annotations

import math

import matplotlib
import matplotlib.pyplot as plt
import pytest

from benches.html import heat
from benches.timing.scoreboard import WON, lines, scoreboard

RESULTS = {
    "pair/dot/i8/128/L1": {"faster_than": {"a": [2.0, 1.9, 2.1], "b": [0.5, 0.4, 0.6]}},
    "pair/dot/i8/768/L1": {"faster_than": {"a": [WON, 0.9, 1.1]}},
    "rows/cosine/f32/768/L2": {"faster_than": {"b": [4.0, 3.9, 4.1], "a": [8.0, 7.0, 9.0]}},
    "rows/manhattan/f32/768/L2": {"faster_than": {}},
}


def test_a_cell_is_the_ratio_to_the_best_peer() -> None:
    board = scoreboard(RESULTS)
    assert board["groups"].keys() == {"pair/i8/L1", "rows/f32/L2"}
    lost = board["groups"]["pair/i8/L1"]
    assert (lost["cells"], lost["lost"], lost["worst"]) == (2, 1, [0.5, "dot/128", "b"])
    assert lost["mean"] == pytest.approx(math.sqrt(0.5 * WON), abs=1e-3)
    assert (board["all"]["cells"], board["all"]["lost"]) == (3, 1)
    assert board["all"]["mean"] == pytest.approx((0.5 * WON * 4) ** (1 / 3), abs=1e-3)


def test_what_is_lost_comes_first() -> None:
    head, whole, *groups = lines(scoreboard(RESULTS))
    assert str(WON) in head
    assert whole.split()[:4] == ["all", "1", "of", "3"]
    assert [line.split()[0] for line in groups] == ["pair/i8/L1", "rows/f32/L2"]


def test_no_peer_has_any() -> None:
    board = scoreboard({"rows/manhattan/f32/768/L2": {"faster_than": {}}})
    assert board["groups"] == {}
    assert len(list(lines(board))) == 1


def test_heat_map() -> None:
    """A line per group, a column per metric, and how many dimensions are lost."""
    matplotlib.use("svg")
    figure = heat.heat({"results": RESULTS}, plt)
    (axis,) = figure.axes
    assert [label.get_text() for label in axis.get_yticklabels()] == ["pair/i8/L1", "rows/f32/L2"]
    assert [label.get_text() for label in axis.get_xticklabels()] == ["dot", "cosine"]
    assert [(text.get_position(), text.get_text()) for text in axis.texts] == [((0, 0), "1")]
    plt.close(figure)
