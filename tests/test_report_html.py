"""The HTML page of figures: whole, on its own, and honest about what is missing."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from . import ROOT

RESULTS = ROOT / "benches" / "results"
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}
FETCHING = {"src", "srcset", "href", "xlink:href", "data", "poster", "action"}
ORIGIN = {
    "command": "nox -s bench -- planted",
    "cpu": "a CPU",
    "commit": "0123456789abcdef",
    "date": "2026-01-02T03:04",
}
LIMIT = 3_000_000  # bytes


class Page(HTMLParser):
    """What a page links to, its ids, the rows of its tables, and whether its elements are balanced."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.rows: list[list[str]] = []
        self.cell = False
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in FETCHING]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.cell = True
            self.rows[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> at {self.getpos()}"
        if tag in ("td", "th"):
            self.cell = False

    def handle_data(self, data: str) -> None:
        if self.cell:
            self.rows[-1][-1] += data.strip("\n")


def made(tmp_path: Path, *options: str) -> tuple[subprocess.CompletedProcess[str], str]:
    out = tmp_path / "page" / "index.html"
    command = [sys.executable, str(ROOT / "benches" / "run.py"), "html", "--out", str(out)]
    profile = [] if "--profile" in options else ["--profile", str(tmp_path / "none")]
    done = subprocess.run([*command, *profile, *options], capture_output=True, text=True, check=False)
    return done, out.read_text(encoding="utf-8") if out.exists() else ""


def planted(tmp_path: Path, **artefacts: Any) -> str:
    """The page of artefacts that a test makes."""
    folder = tmp_path / "results"
    folder.mkdir()
    for name, facts in artefacts.items():
        text = facts if isinstance(facts, str) else json.dumps(ORIGIN | facts)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    done, text = made(tmp_path, "--results", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    return text


def state(text: str, what: str) -> tuple[str, str]:
    """Figure and state of a target."""
    (row,) = [row for row in Page(text).rows if row[0] == what]
    return row[2], row[4]


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of the committed artefacts."""
    done, text = made(tmp_path_factory.mktemp("committed"))
    assert done.returncode == 0, done.stdout + done.stderr
    return text


def test_the_page_of_the_committed_artefacts(committed: str) -> None:
    text = committed
    page = Page(text)
    assert len(text.encode()) <= LIMIT
    assert len(page.ids) == len(set(page.ids)), "ids are not unique"
    for path in RESULTS.glob("*.json"):
        facts = json.loads(path.read_text(encoding="utf-8"))
        assert path.stem in page.ids
        assert facts["commit"][:9] in text, path.name
        assert facts["command"].strip() in text.replace("&#39;", "'"), path.name
    assert "cannot be read" not in text
    assert "No plot" not in text
    assert "No tables" not in text


def test_nothing_is_fetched_from_elsewhere(committed: str) -> None:
    text = committed
    page = Page(text)
    for link in page.links:
        assert not re.match(r"(?i)(https?:)?//", link), link
        if link.startswith("#"):
            assert link[1:] in page.ids, link
    assert not re.search(r"@import|url\((?!#)", text)


@pytest.mark.parametrize("name", ["ann", "workloads", "tune"])
def test_what_is_missing_is_said_to_be(tmp_path: Path, name: str) -> None:
    text = planted(tmp_path, arena={"results": {}, "missing": {}, "bars": {}})
    assert f"Not measured: run <code>nox -s bench -- {name}</code>." in text
    assert any(row[4] == "not measured" and row[6] == name for row in Page(text).rows if len(row) > 6)


@pytest.mark.parametrize(("ratio", "wanted"), [(6.0, "held"), (5.99, "missed")])
def test_a_figure_against_its_bound(tmp_path: Path, ratio: float, wanted: str) -> None:
    text = planted(tmp_path, arena={"results": {"query": {"faster_than": {"malloc": [ratio, 1, 9]}}}})
    assert state(text, "arena for a query's scratch, of malloc's speed") == (f"{ratio:.3g}", wanted)
    assert state(text, "the same, of posix_memalign's speed")[1] == "not measured"


def test_the_worst_of_several_figures_counts(tmp_path: Path) -> None:
    text = planted(tmp_path, pgo_build={"library_bytes": {"base": 100, "pgo": 111, "pgo_lto": 90}})
    assert state(text, "size with profile-guided optimisation, of that without") == ("1.11", "missed")
    assert state(text, "size of the library, bytes") == ("111", "held")


def test_bars_of_an_artefact(tmp_path: Path) -> None:
    bar = {"name": "a ratio", "case": "good", "value": 2.0, "least": 1.5, "held": True}
    bad = bar | {"case": "bad", "value": 1.0, "held": False}
    other = {"name": "a span", "case": "x", "value": 1.0, "least": 0.5, "most": 2.0, "held": True}
    text = planted(tmp_path, packs={"bars": [bar, bad, other], "results": {}})
    assert state(text, "a ratio") == ("1.00", "missed")
    assert "1 of 2" in text
    assert state(text, "a span") == ("1.00", "held")


def test_a_bar_from_above(tmp_path: Path) -> None:
    bar = {"name": "a size", "case": "small", "value": 1.0, "least": 0, "most": 2.0, "held": True}
    text = planted(tmp_path, build={"bars": [bar, bar | {"case": "large", "value": 1.9}], "results": {}})
    assert state(text, "a size") == ("1.90", "held")


def test_what_has_no_bound_is_reported(tmp_path: Path) -> None:
    found = {
        name: {"workloads": {"batch": {"faster": [ratio, 1, 2]}}} for name, ratio in (("x", 0.9), ("y", 1.4))
    }
    text = planted(tmp_path, ablation={"results": found}, tune={"results": {}})
    what = "what each part of the library gains: everything on, of the speed with one switched off"
    assert state(text, what) == ("0.9 … 1.4", "reported")


def test_marks(tmp_path: Path) -> None:
    facts = {"results": {}, "partial": True, "changed_since": True, "command": "nox -s bench -- tune --quick"}
    text = planted(tmp_path, tune=facts)
    for mark in ("partial", "quick form", "uncommitted changes"):
        assert f'<span class="mark">{mark}</span>' in text


def test_artefacts_that_cannot_be_shown_spoil_no_other(tmp_path: Path) -> None:
    shutil.copy(RESULTS / "arena.json", tmp_path / "arena.json")
    arena = (tmp_path / "arena.json").read_text(encoding="utf-8")
    text = planted(tmp_path, arena=arena, kernels="{", calls="[]", lockfree={"results": {"odd": {}}}, sim={})
    Page(text)
    assert "kernels.json cannot be read" in text
    assert "calls.json holds no object" in text
    assert text.count("No plot") == 2
    assert "posix_memalign" in text


def test_plots_of_artefacts_by_shape(tmp_path: Path) -> None:
    points = [{"recall": recall, "per_s": 1e4 * (1.1 - recall)} for recall in (0.8, 0.9, 0.99)]
    waits = {"p50": 0.2, "p95": 0.4, "p99": 1.0, "p99.9": 3.0}
    text = planted(
        tmp_path,
        ann={
            "results": {"a set | ruvgen | ": {"batch": points}, "a set | other | x=1": {"batch": points}},
            "sets": {},
        },
        workloads={"results": {"mixed": {"us": {"search": {"wall": waits}, "insert": {"wall": waits}}}}},
        threads={
            "results": {
                "index.search/x": {"threads": {"1": {"faster": [1, 1, 1]}, "2": {"faster": [1.9, 1, 2]}}}
            },
            "cores": 2,
        },
    )
    page = Page(text)
    for label in ("Recall and queries per second", "Latency by percentile", "Speed by number of threads"):
        assert f'aria-label="{label}' in text
    assert ">0.995<" in text, "labels are rounded"
    assert len(page.ids) == len(set(page.ids))
    assert state(text, "95th percentile of it, µs") == ("0.4", "held")
    assert state(text, "search by two threads, of the speed of one") == ("1.9", "held")


def test_text_of_artefacts_is_text(tmp_path: Path) -> None:
    text = planted(tmp_path, tune={"results": {"<script>alert(1)</script>": 1}, "cpu": "<b>odd</b>"})
    assert "<script>alert" not in text
    assert "<b>odd" not in text


def test_the_flame_graph_is_shut_in(tmp_path: Path) -> None:
    folder = tmp_path / "profile" / "cpu"
    folder.mkdir(parents=True)
    (folder / "flamegraph.svg").write_text("<svg><script>x</script></svg>", encoding="utf-8")
    (tmp_path / "tune.json").write_text(json.dumps(ORIGIN), encoding="utf-8")
    _, text = made(tmp_path, "--profile", str(folder.parent), "--results", str(tmp_path))
    assert '<iframe title="Flame graph" sandbox="allow-scripts" data-src="data:image/svg+xml;base64,' in text
    assert "<script>x" not in text


def test_without_any_artefact(tmp_path: Path) -> None:
    done, text = made(tmp_path, "--results", str(tmp_path))
    assert done.returncode == 1
    assert "there is no artefact" in done.stdout
    assert not text
