"""The programs that profile: where they come from, how they are run, and what is said if one is missing."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benches.builds.toolchain import Compiler, Problem

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
# The packages of Debian and Ubuntu; Ubuntu has perf in one for each kernel.
PACKAGES = {
    "perf": "linux-perf (Ubuntu: linux-tools-generic)",
    "valgrind": "valgrind",
    "heaptrack": "heaptrack",
    "addr2line": "binutils",
}
PARTS_OF = {
    "cg_annotate": "valgrind",
    "callgrind_annotate": "valgrind",
    "ms_print": "valgrind",
    "heaptrack_print": "heaptrack",
}
# What changes the work from run to run.
STEADY = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class MissingTool(Problem):
    """A tool that is not installed, and its package."""


def need(name: str) -> str:
    """The path of a tool. Raises MissingTool."""
    if name == "py-spy":  # comes with this Python's packages
        found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
        cure = "pip install py-spy"
    else:
        found = shutil.which(name)
        package = PACKAGES[PARTS_OF.get(name, name)]
        cure = f"on Debian or Ubuntu: apt-get install {package}, or nox -s profile -- install"
    if not found:
        raise MissingTool(f"{name} not found; {cure}")
    return found


def run(command: Iterable[str | Path], log: Path | None = None, **environment: str) -> str:
    """Run to the end; returns what it printed. Raises Problem with the last lines it said if it failed."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, **STEADY, **environment},
        check=False,
    )
    if log:
        log.write_text(f"$ {shlex.join(words)}\n{done.stdout}{done.stderr}", encoding="utf-8")
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip()).splitlines()
        said = [line for line in lines if not line.startswith("==")][-4:] or ["no word"]  # == is statistics
        where = f"; all it said is in {log}" if log else ""
        name = Path(words[0]).name
        raise Problem(f"{name} failed with status {done.returncode}: {' | '.join(said)}{where}")
    return done.stdout


def workload(*arguments: object) -> list[str]:
    """The command that does the work; -P keeps the source tree, which has no compiled part, off the path."""
    return [sys.executable, "-P", str(HERE / "workload.py"), *map(str, arguments)]


def told(output: str) -> dict[str, Any]:
    """The line that the workload ends with, among what a tool prints."""
    for line in reversed(output.splitlines()):
        if line.startswith('{"part"'):
            return dict(json.loads(line))
    raise Problem(f"the workload did not come to its end: {output[-200:]!r}")


def index_file(out: Path) -> Path:
    """An index to start from, built now: no profile of a search holds its building."""
    path = out / "workload.index"
    run(workload("build", "--save", path))
    return path


def marks(out: Path) -> Path:
    """The library of marks.c. Raises MissingTool without valgrind's headers."""
    need("valgrind")
    path = out / "marks.so"
    command = shlex.split(Compiler.find().command)
    try:
        run([*command, "-shared", "-fPIC", "-O2", HERE / "marks.c", "-o", path])
    except Problem as problem:
        raise MissingTool(f"valgrind/callgrind.h not usable; apt-get install valgrind ({problem})") from None
    return path


def install() -> None:
    """Install what is missing with apt-get as root, otherwise print the command. Raises Problem."""
    missing = [name for name in PACKAGES if not shutil.which(name)]
    if not missing:
        print(f"all there: {', '.join(PACKAGES)}; py-spy comes with the session")
        return
    of = PACKAGES | {"perf": "linux-tools-generic" if "ubuntu" in _system() else "linux-perf"}
    command = ["apt-get", "install", "-y", *(of[name] for name in missing)]
    if not shutil.which("apt-get"):
        raise Problem(f"no apt-get here; install {', '.join(missing)} as your system does it")
    if os.geteuid() != 0:
        print(f"not root; run: sudo {shlex.join(command)}")
        raise Problem(f"not installed: {', '.join(missing)}")
    print(shlex.join(command), flush=True)
    if subprocess.run(command, check=False).returncode:
        raise Problem(f"apt-get could not install {', '.join(missing)}; apt-get update may help")


def _system() -> str:
    release = Path("/etc/os-release")
    return release.read_text(encoding="utf-8").lower() if release.exists() else ""
