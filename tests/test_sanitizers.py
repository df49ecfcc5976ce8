"""That the sanitizers would tell, and that nothing is kept from them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from . import ROOT, sanitizing, toolchain

# A program with one fault each.
FAULTS = {
    "thread": """
#include <pthread.h>
static int shared;
static void *work(void *p) { for (int i = 0; i < 1000; i++) shared++; return p; }
int main(void) {
    pthread_t a, b;
    pthread_create(&a, 0, work, 0); pthread_create(&b, 0, work, 0);
    pthread_join(a, 0); pthread_join(b, 0);
    return 0;
}
""",
    "address": """
#include <stdlib.h>
int main(void) { char *volatile p = malloc(8); free(p); return p[1]; }
""",
}


@pytest.mark.parametrize("sanitizer", FAULTS)
def test_faults_are_found(sanitizer: str, tool: Callable[..., str], tmp_path: Path) -> None:
    source = tmp_path / "fault.c"
    source.write_text(FAULTS[sanitizer], encoding="utf-8")
    compiler, flags = tool(*toolchain.compilers(toolchain.MACHINE)), sanitizing.FLAGS[sanitizer]
    line = [compiler, *flags, source, "-pthread", "-o", tmp_path / "fault"]
    if subprocess.run(line, capture_output=True, check=False).returncode:
        pytest.skip(f"{compiler} without its sanitizers")
    command = [str(word) for word in sanitizing.command(tmp_path / "fault", (), sanitizer)]
    environment = {**os.environ, **sanitizing.ENVIRONMENT}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode
    assert re.search(r"data race|heap-use-after-free", done.stderr)


@pytest.mark.parametrize("way", sanitizing.ONLY)
def test_one_unit_alone_reads_what_a_way_defines(way: str) -> None:
    """The others are taken from the way that it is like."""
    alike, stem = sanitizing.ONLY[way]
    options, common = set(sanitizing.WAYS[way]), set(sanitizing.WAYS[alike])
    assert common < options
    for option in options - common:
        name = option.removeprefix("-D")
        assert name != option
        reading = [path for path in toolchain.written() if name in path.read_text(encoding="utf-8")]
        assert reading == [toolchain.unit(stem)]


def test_every_driver_is_run() -> None:
    """A new driver in tests/c is also for the long sessions, unless it is linked as no other is."""
    apart = {"avxvnni", "disk", "edges", "exported", "guard", "id_probes", "id_table", "index_faults"}
    apart |= {"runner"}
    drivers = {path.stem for path in (ROOT / "tests" / "c").glob("*.c")} - apart
    assert drivers == set(sanitizing.RUNS)


def test_nothing_is_suppressed() -> None:
    sources = [*toolchain.written(), *(ROOT / "tests" / "c").glob("*.[ch]")]
    for path in sources:
        assert "no_sanitize" not in path.read_text(encoding="utf-8"), path.name
    assert not [*ROOT.glob("**/*supp*.txt"), *ROOT.glob("tests/**/*.supp")]
