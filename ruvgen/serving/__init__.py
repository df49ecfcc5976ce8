"""A small HTTP server of a folder of shards: an example that works, on Starlette and uvicorn.

`python -m ruvgen serve FOLDER` starts it. Needs both: `pip install 'ruvgen[serve]'`.
"""

from __future__ import annotations

from .app import application
from .limits import Limits
from .running import serve

__all__ = ["Limits", "application", "serve"]
