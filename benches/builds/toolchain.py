"""The C compiler that a profile-guided build uses, and what it needs beside it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# What gcc's -fprofile-use switches on beyond -O3: a build with these alone tells what the profile adds.
GCC_PROFILE_FLAGS = ("-funroll-loops", "-fpeel-loops", "-ftracer", "-fvpt")
INSTALL = "apt-get install gcc, or the like of your system"


class Problem(Exception):
    """What stops a build, in one line that names the cure."""


@dataclass(frozen=True)
class Compiler:
    command: str
    family: str  # "gcc" or "clang"
    version: str

    @classmethod
    def find(cls) -> Compiler:
        """The one that CC names, or the system's."""
        command = os.environ.get("CC") or next(filter(shutil.which, ("cc", "gcc", "clang")), "")
        if not command:
            raise Problem(f"no C compiler found; install one ({INSTALL}) or name it in CC")
        if not shutil.which(shlex.split(command)[0]):
            raise Problem(f"CC={command}: no such compiler; install it ({INSTALL}) or unset CC")
        told = subprocess.run(
            [*shlex.split(command), "--version"], capture_output=True, text=True, check=False
        ).stdout
        version = told.partition("\n")[0]
        if "clang" in version:
            return cls(command, "clang", version)
        if "Free Software Foundation" in told:
            return cls(command, "gcc", version)
        raise Problem(f"CC={command} is neither gcc nor clang ({version or 'it does not tell its version'})")

    @property
    def profile_flags(self) -> tuple[str, ...]:
        """Empty for clang, whose -fprofile-use switches on no further passes."""
        return GCC_PROFILE_FLAGS if self.family == "gcc" else ()

    def profdata(self) -> list[str]:
        """The command that merges clang's raw profiles; empty for gcc, which needs none."""
        if self.family == "gcc":
            return []
        query = [*shlex.split(self.command), "-print-prog-name=llvm-profdata"]
        tool = subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
        if shutil.which(tool):
            return [tool]
        if sys.platform == "darwin":
            return ["xcrun", "llvm-profdata"]
        raise Problem(
            f"{self.command} has no llvm-profdata of its version; install the llvm package that goes with it"
        )

    def check_profile(self, profile: Path) -> None:
        """Merge what training wrote to where CMakeLists.txt reads it; raise Problem if there is nothing."""
        raw = sorted(profile.glob("*.gcda" if self.family == "gcc" else "*.profraw"))
        if not raw:
            raise Problem(f"training wrote no profile to {profile}")
        if merge := self.profdata():
            subprocess.run([*merge, "merge", "-o", profile / "merged.profdata", *raw], check=True)
