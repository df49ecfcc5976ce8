"""A structured fuzzer: whatever a file with right checksums says, it is refused or holds what it promises.

Workers are processes, so that a crash is a failure that names the mutant. RUVGEN_FUZZ sets how many mutants
are tried, `nox -s tests_at_length -- fuzz` tries 20,000; `nox -s asan` runs them under the sanitizers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter

from . import ROOT, mutating
from .filing import SECTIONS, WORDS

MUTANTS = int(os.environ.get("RUVGEN_FUZZ", "320"))
SEED = int(os.environ.get("RUVGEN_FUZZ_SEED", "14"))
PIECE = 160  # mutants of a process
WORKERS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
CODE = f"import sys; sys.path.append({str(ROOT)!r}); from tests.fuzzing import main; main(sys.argv[1:])"


def start(first: int, count: int) -> subprocess.Popen[str]:
    """A worker for some mutants."""
    command = [sys.executable, "-P", "-c", CODE, *map(str, (SEED, first, count))]
    environment = {**os.environ, "RUVGEN_PACKS": "", "RUVGEN_PROFILE": ""}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


def test_mutants() -> None:
    piece = max(PIECE, -(-MUTANTS // 64))
    waiting = [(first, min(piece, MUTANTS - first)) for first in range(0, MUTANTS, piece)]
    running, counts = [start(*waiting.pop(0)) for _ in range(min(WORKERS, len(waiting)))], Counter[str]()
    while running:
        worker = running.pop(0)
        out, errors = worker.communicate(timeout=600 + piece * 5)  # one that hangs ends here
        assert worker.returncode == 0, f"{out[-500:]}\n{errors[-3000:]}"
        counts.update(json.loads(out))
        if waiting:
            running.append(start(*waiting.pop(0)))
    print(f"\nseed {SEED}: {json.dumps(counts)}")
    files = MUTANTS - MUTANTS // 8
    assert counts["accepted"] + counts["refused"] == files
    # It is no fuzzer if all are refused, or none; most mutants are wrong.
    assert files // 50 < counts["accepted"] < files // 2
    assert counts["unchanged"] < files // 10
    for kind, mutations in mutating.ALL.items():
        assert SECTIONS[kind]
        assert WORDS[kind]
        assert all(counts[f"by {one.__name__}"] for one in mutations)
