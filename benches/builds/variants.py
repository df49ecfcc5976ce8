"""Ways to build ruvgen, each in a folder of its own under build/pgo/."""

from __future__ import annotations

import hashlib
import os
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

from benches.common.places import ROOT

from .toolchain import Compiler, Problem

WORK = ROOT / "build" / "pgo"
PROFILE = WORK / "profile"


@dataclass(frozen=True)
class Variant:
    """One way to build; `control` is a copy of `base`, so it is none."""

    name: str
    title: str
    lto: bool = False
    pgo: str = "off"
    flags: tuple[str, ...] = ()

    @property
    def site(self) -> Path:
        """Where the wheel is unpacked: a directory for sys.path."""
        return WORK / self.name / "site"

    @property
    def says(self) -> str:
        """How the library describes a build like this."""
        return " ".join((f"lto={'ON' if self.lto else 'OFF'}", f"pgo={self.pgo}", *self.flags))

    def build(self, compiler: Compiler, kernels: Path | None = None) -> Path:
        """Build and unpack; returns the wheel. kernels: those that another build of these sources made."""
        home = WORK / self.name
        options = {
            "RUVGEN_LTO": "ON" if self.lto else "OFF",
            "RUVGEN_PGO": self.pgo,
            "RUVGEN_PGO_DIR": PROFILE,
            "RUVGEN_EXTRA_FLAGS": ";".join(self.flags),
            "RUVGEN_KERNELS": kernels or "",
        }
        defines = [f"-Ccmake.define.{key}={value}" for key, value in options.items()]
        run(
            f"{self.name}.log", "pyproject-build", "--wheel", "--no-isolation", "--outdir", home / "dist",
            f"-Cbuild-dir={home / 'cmake'}", *defines, ROOT, CC=compiler.command,
        )  # fmt: skip
        (wheel,) = (home / "dist").glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(self.site)
        return wheel


def run(log: str, *command: str | Path, **environment: str) -> None:
    """Run a command quietly; if it fails, show the end of what it said."""
    path = WORK / log
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as output:
        status = subprocess.run(
            command,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | environment,
            cwd=ROOT,
            check=False,
        ).returncode
    if status:
        print("".join(path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)[-40:]))
        raise Problem(f"{Path(command[0]).name} failed; all it said is in {path.relative_to(ROOT)}")


def fingerprint() -> str:
    """Of all that a build reads, to notice edits between two builds that are to be compared."""
    digest = hashlib.sha256()
    for part in ("CMakeLists.txt", "pyproject.toml", "generated", "ruvgen"):
        for path in sorted((ROOT / part).rglob("*.*")) or [ROOT / part]:
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.read_bytes())
    return digest.hexdigest()


def shared_object(site: Path) -> Path:
    (path,) = (site / "ruvgen").glob("_native*.so")
    return path
