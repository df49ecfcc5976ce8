"""Figures in the documents are those of the artefacts, and there are no others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from . import ROOT
from .documents import DOCUMENTS

MADE = re.compile(r"<!-- results: .*?<!-- end of results -->", re.DOTALL)  # a block that a command writes
NUMBER = r"\d[\d.,]*"
FIGURE = re.compile(
    r"×\s?\d+\.\d+"
    rf"|{NUMBER}\s?(?:ns|µs|us|ms|s|seconds|minutes|hours)\b"
    rf"|{NUMBER}[kKM]?\s?(?:QPS|queries/s|queries per second|[GM]B/s|Gflop/s|Gop/s)"
    rf"|{NUMBER}\s?(?:×|times|%)\s(?:as fast|faster|slower|cheaper|the speed)"
)
# What looks like a figure and is none: (document, words, why).
NO_FIGURES = (
    ("README.md", "In 30 seconds", "what reading takes"),
    ("index.md", "does it every 0.2 s", "the option that is shown"),
    ("packs.md", "300 seconds for the compiler", "a default"),
    ("proofs.md", "250 ns of work", "a parameter of the model"),
    ("proofs.md", "at 1000 ns the ratio", "a parameter of the model"),
    ("runtime.md", "about 0.1 ms, use fewer", "a bound in the code"),
    ("shards.md", "not whole after 30 seconds", "a limit of the server"),
    ("shards.md", "or after 5 seconds", "a limit of the server"),
    ("tuning.md", "at least 3 % faster", "a rule of the code"),
    ("tuning.md", "more than 1 % slower", "a rule of the code"),
    ("tuning.md", "Windows are 0.1 ms", "a constant of the code"),
    ("runtime.md", "within about 50 ms helpers stop", "how often the code looks for signals"),
    ("runtime.md", "`KeyboardInterrupt` within about 50 ms", "how often the code looks for signals"),
)


def figures(name: str, text: str) -> list[str]:
    """Lines with a figure that nothing made and nobody explained."""
    for document, words, _ in NO_FIGURES:
        if document == name:
            text = text.replace(words, "")
    return [line for line in MADE.sub("", text).splitlines() if FIGURE.search(line)]


def test_results_are_made_from_artefacts() -> None:
    command = [sys.executable, str(ROOT / "benches" / "run.py"), "report", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_section_of_results_has_its_artefact() -> None:
    sections = re.split(
        r"^## ", (ROOT / "docs" / "results.md").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert len(sections) > 1
    assert not figures("results.md", sections[0]), "figures before the first section"
    for section in sections[1:]:
        title = section.partition("\n")[0]
        artefact = re.search(r"All figures: `(benches/results/\w+\.json)`", section)
        assert artefact, title
        facts = json.loads((ROOT / artefact[1]).read_text(encoding="utf-8"))
        assert {"command", "commit", "date", "cpu"} <= facts.keys(), artefact[1]


@pytest.mark.parametrize(
    "document", [path for path in DOCUMENTS if path.name != "results.md"], ids=lambda path: path.stem
)
def test_no_figure_is_typed(document: Path) -> None:
    found = figures(document.name, document.read_text(encoding="utf-8"))
    assert not found, "figures belong into docs/results.md"


@pytest.mark.parametrize(
    "text",
    ["it is ×1.3 as fast", "takes 35 ns", "12,000 QPS", "5 µs a call", "30 % faster", "3 times as fast"],
)
def test_a_typed_figure_is_found(text: str) -> None:
    assert figures("x.md", text) == [text]
    assert not figures("x.md", f"<!-- results: made -->\n{text}\n<!-- end of results -->")


def test_what_is_allowed_is_still_there() -> None:
    for document, words, _ in NO_FIGURES:
        (path,) = [path for path in DOCUMENTS if path.name == document]
        assert words in path.read_text(encoding="utf-8"), f"{document} no longer says {words!r}"
