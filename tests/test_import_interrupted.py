"""Ctrl-C during `import ruvgen`: nothing half imported stays, and another import gives all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from . import ROOT

POINTS = 16  # of some fifteen thousand at which Python looks for signals

CODE = """
import os, sys
import numpy
import interrupting

class Everywhere(interrupting._Tracer):  # in Python's own imports, too
    def __call__(self, frame, _event, _arg):
        if frame.f_code.co_filename in (interrupting.__file__, __file__):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._step

def interrupted(at):
    tracer = Everywhere(at)
    sys.settrace(tracer)
    try:
        import ruvgen
    except interrupting.Interrupted:
        pass
    finally:
        sys.settrace(None)
    return len(tracer.places)

def in_child(work):
    read, write = os.pipe()
    if not os.fork():
        status = 1
        try:
            os.write(write, str(work()).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    with open(read, "rb") as file:
        answer = file.read()
    assert os.wait()[1] == 0
    return int(answer)

def again(at):
    interrupted(at)
    half = sys.modules.get("ruvgen")
    assert half is None or hasattr(half, "__all__"), "half imported"
    import ruvgen
    parts = [name.partition(".")[2] for name in sys.modules if name.startswith("ruvgen.")]
    lost = [part for part in parts if "." not in part and not hasattr(ruvgen, part)]
    assert not lost, lost
    index = ruvgen.Index(4)
    index.add(numpy.eye(4))
    assert index.search(numpy.eye(4)[2], 1)[0] == [2]
    assert ruvgen.isa() in ruvgen.isas() and ruvgen.cosine([1, 2], [2, 4]) < 1e-6
    return len(parts)

points = int(sys.argv[1])
count = in_child(lambda: interrupted(10**9))
for i in range(points):
    in_child(lambda: again(1 + count * (2 * i + 1) // (2 * points)))
print(count)
"""


@pytest.mark.skipif(not hasattr(sys, "settrace") or sys.platform == "win32", reason="needs fork")
def test_another_import_gives_all(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(CODE, encoding="utf-8")
    (tmp_path / "interrupting.py").write_bytes((ROOT / "tests" / "interrupting.py").read_bytes())
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(script), str(POINTS)],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 1000
