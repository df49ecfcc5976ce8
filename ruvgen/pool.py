"""A pool of objects that are expensive to create."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Any, Final, Generic, TypeVar

from . import _lib
from .handles import Handle
from .scalars import integer

T = TypeVar("T")

_MISSING: Final[Any] = object()


class Lease(Handle, Generic[T]):
    """A loan of one object of a pool, until `release`, or the end of the `with` block that enters it.

    A lease that is garbage-collected also gives its object back.
    """

    # The C pool stores what it lends in the token. The token is made first, and its finaliser ends the loan,
    # so a signal at any moment cannot leave an object lent without an owner.

    __slots__ = ("_held", "_pool", "_token")

    def __init__(self, pool: ObjectPool[T], token: Any) -> None:
        self._pool, self._token = pool, token
        self._held: list[T] = []  # the object; empty once released, which only one thread can do

    @property
    def object(self) -> T:
        """The object. Raises RuntimeError after release."""
        try:
            return self._held[0]
        except IndexError:
            raise RuntimeError("the lease has ended; acquire another") from None

    def release(self) -> None:
        """Give the object back. Raises RuntimeError the second time, and what the pool's `reset` raises."""
        self._pool.release(self)

    def __enter__(self) -> T:
        return self.object

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def __del__(self) -> None:
        if getattr(self, "_held", None):  # a signal may interrupt __init__
            self.release()


class ObjectPool(Handle, Generic[T]):
    """At most `capacity` objects, made by `factory` on demand, each lent to one user at a time.

    `reset(object)` is called whenever an object is given back. An object whose reset fails is discarded, and
    the factory makes another. Threads that release and acquire in turn get the same objects, in O(1), without
    a lock; a thread that must wait sleeps. In the child of a fork, objects that other threads held stay lent.
    Raises ValueError for a capacity outside of 1…2^31 - 1, MemoryError.
    """

    def __init__(
        self, factory: Callable[[], T], capacity: int, reset: Callable[[T], object] | None = None
    ) -> None:
        size = integer("capacity", capacity, 1, _lib.lib.RUVGEN_POOL_MAX)
        self._place: Any = _lib.opened("pool", size)
        self._native = self._place[0]
        self._end = partial(_lib.lib.ruvgen_lease_let_go, self._native)  # ends the lease in a token, if any
        self._factory, self._reset = factory, reset
        self._objects: list[T] = [_MISSING] * size  # objects that are not lent

    def acquire(self, timeout: float | None = None) -> Lease[T]:
        """A lease of an object, to be used as `with pool.acquire() as object:`.

        Waits at most `timeout` seconds; None for ever. Raises TimeoutError if all stay lent, what the factory
        raises, ValueError for a negative timeout.
        """
        token = _lib.ffi.gc(_lib.ffi.new("uint64_t *"), self._end)
        lease = Lease(self, token)
        try:
            for nanoseconds in _lib.slices(timeout):
                status = _lib.lib.ruvgen_pool_acquire(self._native, nanoseconds, token)
                if status != _lib.lib.RUVGEN_E_TIMEOUT:
                    break
            else:
                raise TimeoutError(f"all {self.capacity} objects of the pool stayed lent for {timeout} s")
            _lib._check(status)
            index = token[0] & 0xFFFFFFFF
            if self._objects[index] is _MISSING:
                self._objects[index] = self._factory()
            lease._held.append(self._objects[index])
            self._objects[index] = _MISSING
            return lease
        except BaseException:
            lease._held = []
            self._end(token)
            raise

    def release(self, lease: object) -> None:
        """Give back what a lease of this pool holds.

        Raises ValueError for anything else, RuntimeError if it was given back before, and what `reset`
        raises.
        """
        if not isinstance(lease, Lease) or lease._pool is not self:
            raise ValueError(f"{lease!r} is no lease of this pool")
        token, mine = lease._token, True
        try:  # if `reset` raises, the object is not stored, so it is not lent again
            try:
                held = lease._held.pop()
            except IndexError:
                mine = False
                raise RuntimeError("the lease has ended already; release it once") from None
            if self._reset is not None:
                self._reset(held)
            self._objects[token[0] & 0xFFFFFFFF] = held
        finally:
            if mine:
                self._end(token)

    @property
    def capacity(self) -> int:
        """How many objects there can be."""
        return len(self._objects)

    @property
    def lent(self) -> int:
        """The approximate number of lent objects. O(capacity)."""
        return int(_lib.lib.ruvgen_pool_lent(self._native))

    def __repr__(self) -> str:
        return f"<ruvgen.runtime.ObjectPool: {self.lent} of {self.capacity} lent>"
