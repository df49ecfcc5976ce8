"""Running an application until it is stopped."""

from __future__ import annotations

from typing import Final

import uvicorn
from starlette.applications import Starlette

GRACE: Final = 5


def serve(app: Starlette, host: str, port: int) -> None:
    """Listen, and answer; ends at Ctrl-C and SIGTERM, after requests that end in `GRACE` seconds."""
    uvicorn.run(
        app, host=host, port=port, log_level="warning", timeout_keep_alive=30, timeout_graceful_shutdown=GRACE
    )
