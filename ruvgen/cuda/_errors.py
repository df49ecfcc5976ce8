"""What is wrong when a GPU cannot be used."""

from __future__ import annotations


class CudaError(RuntimeError):
    """There is no GPU to be used, or it refused a call; the text says what is missing and how to get it."""
