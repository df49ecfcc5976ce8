"""The base class of all objects of the C library."""

from __future__ import annotations

from typing import NoReturn, SupportsIndex


class Handle:
    """An object of the C library, which must be held by only one Python object.

    A copy would share the C object but not the state that Python keeps for it: one copy of an arena could
    give back memory that the other still lends.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        """Refuse to be copied or pickled."""
        raise TypeError(f"a ruvgen.{type(self).__name__} can be neither copied nor pickled")
