"""What all objects of the C library have in common."""

from __future__ import annotations

from typing import NoReturn, SupportsIndex


class Handle:
    """An object of the C library, which only one object of Python may hold.

    A copy would share it, but not what Python notes beside it: two copies of an arena gave memory back that
    the other still lent.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        """Refuse what `copy` and `pickle` ask for."""
        cure = "; save it, and load the file" if hasattr(self, "save") else ""
        raise TypeError(f"a ruvgen.{type(self).__name__} can be neither copied nor pickled{cure}")
