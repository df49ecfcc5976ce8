"""Figures in the documents are those of the artefacts."""

from __future__ import annotations

import subprocess
import sys

from .toolchain import ROOT


def test_results_are_made_from_artefacts() -> None:
    command = [sys.executable, str(ROOT / "benches" / "run.py"), "report", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
