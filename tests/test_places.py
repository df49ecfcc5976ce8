"""What a machine measures changes no file that is committed: the README's commands can follow each other."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benches import all as every
from benches.common import places
from benches.workloads import command as workloads
from profiling import pgo

from . import ROOT, simulating

MEASURED = ROOT / "build"


class Stopped(Exception):
    """Instead of measuring."""


def test_pgo_build(monkeypatch: pytest.MonkeyPatch) -> None:
    for compiler in ("", "gcc", "clang"):
        monkeypatch.setenv("CC", compiler)
        for quick in (False, True):
            assert pgo.target(quick=quick, out=None).is_relative_to(MEASURED)
            assert pgo.target(quick=quick, out=Path("x.json")) == Path("x.json")


@pytest.mark.parametrize("main", [every.main, simulating.main, workloads.main])
@pytest.mark.parametrize("arguments", [[], ["--quick"]])
def test_defaults(main: Any, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every command that writes without being told where."""
    seen: list[Path | None] = []

    def parse(self: argparse.ArgumentParser, args: Any = None, namespace: Any = None) -> Any:
        found = before(self, [word for word in args if word in self._option_string_actions], namespace)
        seen.append(found.out)
        raise Stopped

    before = argparse.ArgumentParser.parse_args
    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse)
    with pytest.raises(Stopped):
        main(arguments)
    assert seen[0] is None or seen[0].is_relative_to(MEASURED)
    assert every.FULL.is_relative_to(MEASURED)
    assert every.QUICK.is_relative_to(MEASURED)


def test_nobody_else_names_the_place() -> None:
    """Whoever wants figures asks benches/common/places.py."""
    paths = [path for folder in ("benches", "profiling", ".ci") for path in (ROOT / folder).rglob("*.py")]
    for path in [*paths, ROOT / "noxfile.py", ROOT / "tests" / "simulating.py"]:
        named = re.search(r'"benches" / "results"', path.read_text(encoding="utf-8"))
        assert not named or path.name == "places.py", path


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=root, capture_output=True, text=True, check=False, timeout=300
    )


def test_both_commands_in_one_clone(tmp_path: Path) -> None:
    """What pgo_build writes in the end, then what the tests ask of the documents; both in a copy."""
    clone = tmp_path / "clone"
    clone.mkdir()
    for name in ("benches", "docs", "profiling", "codegen"):
        shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "README.md", clone)
    facts = json.loads((clone / "benches" / "results" / "pgo_build.json").read_text(encoding="utf-8"))
    facts["cpu"] = "another machine"
    (clone / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
    write = (
        "import json, sys; from pathlib import Path; from profiling import pgo;"
        "pgo.write(json.load(open('facts.json')), pgo.target(quick=False, out=eval(sys.argv[1])))"
    )
    committed = {path: path.read_bytes() for path in (clone / "benches" / "results").iterdir()}
    done = run(clone, "-c", write, "None")
    assert done.returncode == 0, done.stderr
    assert committed == {path: path.read_bytes() for path in (clone / "benches" / "results").iterdir()}
    assert (
        json.loads((clone / places.measured("pgo_build").relative_to(ROOT)).read_text())["cpu"]
        == facts["cpu"]
    )
    done = run(clone, "benches/run.py", "report", "--check")
    assert done.returncode == 0, done.stdout + done.stderr
    # And that this would be seen: told to, it changes what documents are made from.
    assert not run(clone, "-c", write, "Path('benches/results/pgo_build.json')").returncode
    assert run(clone, "benches/run.py", "report", "--check").returncode
