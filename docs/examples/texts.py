"""Texts and their embeddings for the examples: paragraphs of these documents, by latent semantic analysis.

It needs NumPy alone, and downloads nothing. A model of your own takes the place of `Embedding`: whatever
makes a vector of a text.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DOCS = Path(__file__).resolve().parent.parent
NAMES = ("tutorial", "guide-performance", "numerics", "graph-index", "flat", "format", "packs", "runtime")


def paragraphs() -> list[tuple[str, str]]:
    """Pairs (name of the document, paragraph): prose, without code and tables."""
    found: list[tuple[str, str]] = []
    for name in NAMES:
        text = re.sub(r"```.*?```", "", (DOCS / f"{name}.md").read_text(encoding="utf-8"), flags=re.DOTALL)
        prose = [part for part in text.split("\n\n") if not part.lstrip().startswith(("#", "|", "<"))]
        found += [(name, " ".join(part.split())) for part in prose if len(part) > 80]
    return found


class Embedding:
    """Weights of words (tf-idf), reduced to the directions in which texts differ most."""

    def __init__(self, texts: list[str], dim: int = 96) -> None:
        words = sorted({word for text in texts for word in self._words(text)})
        self._column = {word: i for i, word in enumerate(words)}
        counts = np.array([self._counts(text) for text in texts])
        self._weights = np.log((1 + len(texts)) / (1 + (counts > 0).sum(axis=0)))
        _, _, directions = np.linalg.svd(self._scaled(counts), full_matrices=False)
        self._directions = directions[:dim].T

    def __call__(self, texts: list[str]) -> NDArray[np.float64]:
        """The vectors of texts, (n, dim), of length 1."""
        vectors = self._scaled(np.array([self._counts(text) for text in texts])) @ self._directions
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)

    def _counts(self, text: str) -> NDArray[np.float64]:
        found = np.zeros(len(self._column))
        for word in self._words(text):
            if word in self._column:
                found[self._column[word]] += 1
        return found

    def _scaled(self, counts: NDArray[np.float64]) -> NDArray[np.float64]:
        weighed = np.log1p(counts) * self._weights
        return weighed / np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-12)

    @staticmethod
    def _words(text: str) -> list[str]:
        return [word.removesuffix("s") for word in re.findall(r"[a-z]{3,}", text.lower())]
