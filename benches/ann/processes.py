"""A process for each configuration: one that crashes or hangs ends alone, and is reported."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benches.common.places import ROOT

Facts = dict[str, Any]

# The checkout, whose ruvgen/ has no compiled part, goes behind site-packages.
BEGIN = (
    "import sys; sys.path.append(sys.argv.pop(1)); from benches.ann.worker import main; main(*sys.argv[1:])"
)
WORKER = [sys.executable, "-P", "-c", BEGIN, str(ROOT)]


def run(task: Facts, timeout: float) -> Facts:
    """What the worker told of a task; "error" says why that is not all."""
    with tempfile.TemporaryDirectory(prefix="ruvgen-ann-") as folder:
        given, report, said = (Path(folder) / name for name in ("task.json", "report.json", "said.txt"))
        given.write_text(json.dumps(task), encoding="utf-8")
        with said.open("wb") as output:
            process = subprocess.Popen(
                [*WORKER, given, report],
                stdin=subprocess.DEVNULL,
                stdout=output,  # libraries print a lot
                stderr=subprocess.STDOUT,
                cwd=folder,
                start_new_session=True,
            )
            try:
                fault = _fault(process.wait(timeout))
            except subprocess.TimeoutExpired:
                fault = f"ended after {timeout:g} s"
            finally:
                _end(process)
        found: Facts = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        if not found.pop("complete", False):
            last = said.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
            found.setdefault("error", "; ".join(filter(None, [fault or "told nothing", *last]))[:300])
        return found


def _fault(status: int) -> str:
    if status < 0:
        return f"crashed by {signal.Signals(-status).name}"
    return f"ended with status {status}" if status else ""


def _end(process: subprocess.Popen[bytes]) -> None:
    """The process and whatever it started, also where this one is interrupted."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
