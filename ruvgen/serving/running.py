"""Running an application until it is stopped."""

from __future__ import annotations

import uvicorn
from starlette.applications import Starlette


def serve(app: Starlette, host: str, port: int) -> None:
    """Listen, and answer; ends at Ctrl-C and SIGTERM, after the requests that are under way."""
    uvicorn.run(app, host=host, port=port, log_level="warning", timeout_keep_alive=30)
