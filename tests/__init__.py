"""Tests of the generator, of the kernels it makes, and of the package around them."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
