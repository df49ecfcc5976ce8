"""Exact search on NVIDIA GPUs: what `device="cuda"` of knn, cdist and FlatIndex uses.

Needs a card, its driver, and NVRTC, NVIDIA's run-time compiler: `pip install 'ruvgen[cuda]'`. Kernels are
compiled when they are first needed, for the dimension at hand, and kept in a folder of this user.
"""

from __future__ import annotations

from ._device import info
from ._errors import CudaError

__all__ = ["CudaError", "info"]
