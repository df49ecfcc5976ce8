"""Run a benchmark against the installed library: python benches/run.py NAME [options].

The checkout's own ruvgen/ has no compiled part, so the checkout goes behind site-packages on the path.
BLAS is used as it comes, on one thread.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from pathlib import Path

COMMANDS = {  # by name, the module whose main() it is
    "kernels": "kernels.command",
    "calls": "kernels.calls",
    "arena": "runtime.arena",
    "threads": "runtime.threads",
    "lockfree": "runtime.lockfree",
    "layouts": "layouts.command",
    "index": "index.command",
    "hard": "hard.command",
    "workloads": "workloads.command",
    "shards": "shards.command",
    "cuda": "cuda.command",
    "ann": "ann.command",
    "ablation": "builds.ablation",
    "build": "builds.build",
    "packs": "kernels.packs",
    "tune": "kernels.tune",
    "make_datasets": "data.make",
    "report": "report.command",
    "html": "html.command",
    "all": "all",
}


def main() -> int:
    """Hand the rest of the command line to the benchmark."""
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        print(f"say which benchmark: {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):  # some machines set them for other programs
        os.environ.pop(name, None)
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    # What this user has measured, or generated besides, is not measured.
    os.environ |= {"RUVGEN_PROFILE": "", "RUVGEN_PACKS": ""}
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what Ctrl-C keeps, it keeps
    here = Path(__file__).resolve().parent
    sys.path[:] = [path for path in sys.path if Path(path or ".").resolve() != here] + [str(here.parent)]
    return int(importlib.import_module(f"benches.{COMMANDS[sys.argv[1]]}").main(sys.argv[2:]))


if __name__ == "__main__":
    sys.exit(main())
