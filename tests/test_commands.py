"""The command line: what it prints, that a failure is one line, and how it ends."""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import ruvgen as rv
from ruvgen.__main__ import COMMANDS, main
from ruvgen.commands import info

MODULE = [sys.executable, "-P", "-m", "ruvgen"]


def test_info(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == rv.info()
    assert main(["info"]) == 0
    assert rv.isa() in capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([name, "--help"])
    assert end.value.code == 0
    assert name in capsys.readouterr().out


def test_every_command_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    for name in COMMANDS:
        assert f"\n    {name} " in text


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"ruvgen {rv.__version__}\n"


def test_the_script_is_the_module(tmp_path: Path) -> None:
    (entry,) = [
        entry
        for entry in importlib.metadata.distribution("ruvgen").entry_points
        if entry.group == "console_scripts"
    ]
    assert entry.name == "ruvgen"
    assert entry.load() is main
    script = Path(sys.executable).with_name("ruvgen")
    if script.exists():
        done = subprocess.run([script, "nonsense"], capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr.startswith("usage: ruvgen [")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("no such thing: 7"), "no such thing: 7"),
        (KeyError("id 7 is not in the index"), "id 7 is not in the index"),
        (OSError("in\ntwo lines"), "in two lines"),
        (MemoryError(), "MemoryError"),
    ],
)
def test_failure_is_one_line(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(args: object) -> int:
        raise error

    monkeypatch.setattr(info, "run", run)
    assert main(["info"]) == 2
    assert capsys.readouterr().err == f"ruvgen info: {said}\n"


def test_a_fault_of_ours_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(args: object) -> int:
        raise AttributeError("a bug")

    monkeypatch.setattr(info, "run", run)
    with pytest.raises(AttributeError):
        main(["info"])


def test_interrupted(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def run(args: object) -> int:
        signal.raise_signal(signal.SIGINT)
        return 0

    monkeypatch.setattr(info, "run", run)
    assert main(["info"]) == 130
    assert capsys.readouterr().err == "ruvgen info: interrupted\n"


def test_whoever_reads_may_stop(tmp_path: Path) -> None:
    """As `head` does: no traceback, and the status that a shell has for a broken pipe."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [*MODULE, "info"], stdout=writer, stderr=subprocess.PIPE, text=True, check=False, cwd=tmp_path
        )
    finally:
        os.close(writer)
    assert done.returncode == 141
    assert done.stderr == ""


@pytest.mark.parametrize("words", ["info", "tune --show", "search index queries.npy"])
def test_closed_output(words: str, tmp_path: Path) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *MODULE, *words.split()],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert re.fullmatch(r"ruvgen \w+: standard output is closed; .*>/dev/null\n", done.stderr)


def test_interrupted_while_commands_are_imported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ruvgen.__main__.import_module", stopped)
    assert main(["info"]) == 130
    assert capsys.readouterr().err == "ruvgen: interrupted\n"


def test_generate_looks_at_its_arguments_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What they lack is said before what the installation lacks."""
    for name in [name for name in sys.modules if name.startswith("ruvgen.codegen")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    for words, said in {
        "--dims 0": "0",
        "--dims 5 --metrics nonsense": "nonsense",
        "--dims 5 --dtypes nonsense": "nonsense",
        "--dims 5 --isa nonsense": "nonsense",
        "--dims 5 --timeout -1": "timeout is -1",
    }.items():
        assert main(["generate", *words.split()]) == 2
        error = capsys.readouterr().err
        assert said in error
        assert "jinja2" not in error
    assert main(["generate", "--dims", "5"]) == 2
    assert "jinja2 is missing" in capsys.readouterr().err
