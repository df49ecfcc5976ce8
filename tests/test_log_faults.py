"""The disk fails at every k-th call of a log's life, once or from then on: index and log agree afterwards."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from . import disks

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD and /proc")


@pytest.fixture(scope="module")
def shim(tool: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disks.library(tool, tmp_path_factory.mktemp("shim"))


CASES = (
    ("EIO", "once", "always"),
    ("EIO", "once", "never"),
    ("EIO", "from then on", "always"),
    ("ENOSPC", "once", "always"),
    ("ENOSPC", "from then on", "never"),
    ("short", "from then on", "always"),
)


@pytest.mark.parametrize(("way", "how", "sync"), CASES)
def test_every_call_fails(shim: Path, way: str, how: str, sync: str) -> None:
    """In memory: the calls that fail are the same, and thousands of syncs wait for nothing."""
    with tempfile.TemporaryDirectory(prefix="ruvgen-", dir=disks.memory()) as folder:
        told = disks.run(shim, "log_failing.main", folder, way, int(how != "once"), sync)
    calls, failed = map(int, told.split())
    print(f"{calls} calls, {failed} failures")
    assert calls > 30
    assert (failed > calls // 3) == (way != "short")
