"""The flame graph, if a profiling session left one."""

from __future__ import annotations

import base64
from pathlib import Path

LARGEST = 1 << 20  # bytes
ABSENT = "Not measured: run `nox -s profile -- flamegraph`."


def flamegraph(folder: Path) -> tuple[str, str]:
    """The data URL of the newest one, shut in a frame by the page, and a line about it."""
    found = sorted(folder.rglob("*flame*.svg"), key=lambda path: path.stat().st_mtime)
    if not found:
        return "", ABSENT
    newest = found[-1].read_bytes()
    if len(newest) > LARGEST:
        return "", f"{found[-1].name} takes {len(newest):,} bytes, too many for this page: open it by itself."
    return f"data:image/svg+xml;base64,{base64.b64encode(newest).decode()}", f"From {found[-1].name}."
