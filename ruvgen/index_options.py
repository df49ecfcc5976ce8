"""The options of an index, and the defaults of its searches, as attributes."""

from __future__ import annotations

from . import codecs
from .marking import Marks
from .scalars import COUNT, integer


class Options(Marks):
    """Reads them from the C object, which has them from its creation or its file."""

    _ef = 64

    @property
    def ef(self) -> int:
        """The candidate pool of a search that does not say, 64 at first.

        Can be set; raises ValueError out of range, TypeError for anything but an integer. Not saved in files,
        but kept by pickles and copies.
        """
        return self._ef

    @ef.setter
    def ef(self, ef: int) -> None:
        self._ef = integer("ef", ef, 1, COUNT)

    @property
    def codec(self) -> str:
        """How rows are stored, as asked for: `stats()["codec"]` is what is in use."""
        return str(codecs.NAMES[self._graph.options()["codec"]])

    @property
    def dtype(self) -> str:
        """The element type of rows."""
        return self._graph.dtype

    @property
    def degree(self) -> int:
        """Links of a row."""
        return int(self._graph.options()["degree"])

    @property
    def ef_construction(self) -> int:
        """Size of the candidate pool while a row searches for its neighbours."""
        return int(self._graph.options()["ef_construction"])

    @property
    def alpha(self) -> float:
        """At 1, links go to fewer and nearer rows; above, to more and farther ones. Kept as a float32."""
        return float(f"{self._graph.options()['alpha']:.7g}")

    @property
    def passes(self) -> int:
        """How many times each row searches for its neighbours."""
        return int(self._graph.options()["passes"])

    @property
    def keep_raw(self) -> bool:
        """Whether float32 rows are kept in addition to a lossy code."""
        return bool(self._graph.options()["keep_raw"])

    @property
    def seed(self) -> int:
        """Of all random choices."""
        return int(self._graph.options()["seed"])

    def _codec_text(self) -> str:
        """The codec in use, and in brackets what was asked for if it is another."""
        used = codecs.NAMES[self._graph.facts()["codec"]]
        if self.dtype != "f32":
            return self.dtype
        return used if used == self.codec else f"{used} ({self.codec})"
