"""Where figures come from: without it a number is a rumour."""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
from pathlib import Path
from typing import Any

from .places import ROOT


def cpu_model() -> str:
    """The name of this CPU, as far as the system tells."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


def origin(command: str) -> dict[str, Any]:
    """The command, the commit, the date and the machine."""

    def git(*args: str) -> str:
        return subprocess.run(
            ["git", *args], capture_output=True, text=True, cwd=ROOT, check=False
        ).stdout.strip()

    return {
        "command": command,
        "commit": git("rev-parse", "HEAD"),
        "changed_since": bool(git("status", "--porcelain", "--untracked-files=no")),
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "cpu": cpu_model(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def bench_command(name: str, argv: list[str]) -> str:
    """The command of a benchmark, without where its artefact went and where its data lie."""
    kept = [
        word
        for before, word in zip(["", *argv], argv, strict=False)
        if not {"--out", "--keep"} & {before, word}
    ]
    return " ".join(["nox -s bench --", name, *(Path(w).name if Path(w).is_absolute() else w for w in kept)])


def write_artefact(path: Path, command: str, facts: dict[str, Any]) -> None:
    """Write figures with their origin as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_text(origin(command) | facts), encoding="utf-8")
    print(f"figures in {path}")


def _text(facts: dict[str, Any]) -> str:
    """JSON with a line for every figure or case, so that the history shows which changed."""

    def short(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(", ", ":"))

    lines = []
    for key, value in facts.items():
        if isinstance(value, dict) and value:
            text = (
                "{\n" + ",\n".join(f"  {short(name)}: {short(part)}" for name, part in value.items()) + "\n }"
            )
        elif isinstance(value, list) and value:
            text = "[\n" + ",\n".join(f"  {short(part)}" for part in value) + "\n ]"
        else:
            text = short(value)
        lines.append(f" {short(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
