"""Ctrl-C in the midst of a measurement: what was measured by then is kept, and marked."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

INTERRUPTED = 130  # exit status, as shells have it


class Partial:
    """Ends the block that it guards at Ctrl-C, and goes on behind it.

    `mark` goes into the artefact, `status` is that of the process.
    """

    def __init__(self) -> None:
        self.mark: dict[str, Any] = {}
        self.status = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is not None and issubclass(kind, KeyboardInterrupt):
            print("interrupted; what was measured is kept", flush=True)
            self.mark, self.status = {"partial": "interrupted"}, INTERRUPTED
            return True
        return False
