"""What is packed into words fits them, or the library does not compile."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from . import ROOT

CSRC, CONTRACT = ROOT / "ruvgen" / "csrc", ROOT / "generated" / "contract.h"
# Where the number of a kind is packed, and the most that fit there.
FIELDS = [
    ("dispatch/dispatch.c", "METRIC", 128),
    ("dispatch/dispatch.c", "DTYPE", 128),
    ("dispatch/dispatch.c", "FORM", 16),
    ("dispatch/dispatch.c", "ISA", 64),
    ("dispatch/choices.c", "METRIC", 64),
    ("dispatch/choices.c", "DTYPE", 64),
    ("dispatch/choices.c", "FORM", 64),
    ("dispatch/choices.c", "CPU", 64),
]


def compiled(source: str, kind: str, count: int, folder: Path) -> subprocess.CompletedProcess[str]:
    """Compile a file as if there were `count` of a kind."""
    text = CONTRACT.read_text(encoding="utf-8")
    text, found = re.subn(rf"(RUVGEN_{kind}_COUNT)$", rf"\1 = {count}", text, flags=re.MULTILINE)
    assert found == 1
    (folder / "contract.h").write_text(text, encoding="utf-8")
    command = ["gcc", "-std=gnu11", "-fsyntax-only", f"-I{folder}", f"-I{CSRC}", str(CSRC / source)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.skipif(not shutil.which("gcc"), reason="no gcc")
@pytest.mark.parametrize(("source", "kind", "most"), FIELDS, ids=str)
def test_one_more_than_fits_is_an_error(source: str, kind: str, most: int, tmp_path: Path) -> None:
    fits = compiled(source, kind, most, tmp_path)
    assert fits.returncode == 0, fits.stderr
    fails = compiled(source, kind, most + 1, tmp_path)
    assert "static assertion failed" in fails.stderr
