"""What docs/results.md shows at once, and what it folds; whether a plot is of the figures that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benches.common.figure import save, started
from benches.report import command
from benches.report.fold import OPEN, folded
from benches.report.plot import cells

from . import ROOT

PAGE = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")


def table(rows: int) -> str:
    return "\n".join(["| a | b |", "| --- | --- |", *(f"| {i} | x |" for i in range(rows))])


def test_nothing_is_lost() -> None:
    text = f"words\n\n{table(OPEN + 1)}\n\nmore\n\n### `one`, f32\n\n{table(2)}\n\n### two\n\nwords of two"
    found = "\n".join(folded(text.splitlines()))
    words = [line for line in text.splitlines() if line and not line.startswith("### ")]
    assert [line for line in found.splitlines() if line and "details" not in line] == words
    assert re.findall("<summary>(.*)</summary>", found) == [
        f"Table of {OPEN + 1} rows",
        "<code>one</code>, f32",
        "two",
    ]
    assert found.count("<details ") == found.count("</details>") == 3


def test_a_short_table_is_shown() -> None:
    text = f"words\n\n{table(OPEN)}\n"
    assert "\n".join(folded(text.splitlines())).strip() == text.strip()


def test_blank_lines_are_around_what_markdown_is_to_read() -> None:
    """Inside of HTML it would be text otherwise."""
    lines = PAGE.splitlines()
    for i, line in enumerate(lines):
        if "<summary>" in line or line == "</details>":
            assert lines[i - 1] == "", line
            assert i + 1 == len(lines) or lines[i + 1] == "", line


def test_the_page_is_short_until_something_is_opened() -> None:
    assert PAGE.count("<details ") == PAGE.count("</details>") > 20
    shown = re.sub(r"<details .*?</details>", "", PAGE, flags=re.DOTALL)
    assert len(shown.splitlines()) < 400
    first = shown.index("![")
    assert first < shown.index("|")  # a plot before any table


def test_a_plot_of_other_figures_is_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "PAGE", tmp_path / "results.md")
    facts = {"results": {"a": 1}}
    assert command.is_stale("plot.svg", facts)
    command.drawn(lambda _, path: path.write_text("<svg></svg>\n"), facts, tmp_path / "plot.svg")
    assert not command.is_stale("plot.svg", facts)
    assert command.is_stale("plot.svg", {"results": {"a": 2}})


@pytest.mark.parametrize("plot", command.PLOTS)
def test_plots_are_of_the_artefacts(plot: str) -> None:
    facts = command.load(command.PLOTS[plot][0])
    assert facts
    assert not command.is_stale(plot, facts)


def test_numbers_in_a_plot_are_whole(tmp_path: Path) -> None:
    """Coordinates are cut to a hundredth of a point, what is read is not."""
    plt = started()
    figure, axis = plt.subplots()
    axis.plot([0.1, 0.123456], [1, 2])
    axis.set_xticks([0.125, 0.1], ["0.125", "0.1"])
    save(plt, figure, tmp_path / "plot.svg")
    text = (tmp_path / "plot.svg").read_text(encoding="utf-8")
    assert ">0.125<" in text
    assert not re.search(r'd="[^"]*\d\.\d\d\d', text)


def test_a_cell_is_the_median_over_dimensions() -> None:
    shares = {"96": 0.2, "128": 0.9, "384": 0.3}
    results = {f"rows/dot/f32/{dim}/L1": {"of_limit": [share, 0, 1]} for dim, share in shares.items()}
    results |= {
        "rows/dot/f32/96/L2": {"of_limit": [0.5, 0, 1]},
        "cdist/dot/f32/96/1x1000": {"of_limit": [1.0]},
    }
    results |= {"tile/dot/i8/96/L2": {"ns": {}}}
    assert cells({"results": results}) == {("f32", "dot"): {("rows", "L1"): 0.3, ("rows", "L2"): 0.5}}
