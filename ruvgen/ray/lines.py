"""Connections of a client to the doors of actors."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import connection
from multiprocessing.connection import Connection
from typing import Any, Final

import ray
from ray import exceptions

from .door import Address, prepared

REACHED: Final = 1.0  # seconds to connect


def reach(address: Address) -> Connection:
    """A new connection. OSError if there is no way."""
    sock = socket.create_connection((address.host, address.port), REACHED)
    line = prepared(sock, impatient=True)
    line.send_bytes(address.key)
    return line


class Line:
    """The connections to one actor, each of which carries one call at a time."""

    def __init__(self) -> None:
        self._idle: list[Connection] = []
        self._address: Address | None = None
        self._asked: Any = None
        self._lock = threading.Lock()

    def take(self, actor: Any) -> Connection | None:
        """A connection for one call; None if the actor cannot be reached, or has not said where."""
        with self._lock:
            if self._idle:
                return self._idle.pop()
            address = self._found(actor)
        if address is None:
            return None
        try:
            return reach(address)
        except OSError:
            self.lost()
            return None

    def give_back(self, used: Connection) -> None:
        """A connection whose call was answered."""
        with self._lock:
            self._idle.append(used)

    def lost(self) -> None:
        """The actor is gone, or began anew: where it listens is asked again."""
        with self._lock:
            idle, self._idle, self._address = self._idle, [], None
        for one in idle:
            one.close()

    def ask(self, actor: Any) -> Any:
        """Begin to ask an actor where it listens; the call of Ray that is under way."""
        if self._asked is None:
            self._asked = actor.door.remote()
        return self._asked

    def _found(self, actor: Any) -> Address | None:
        """Where it listens, without waiting: an actor that is being restarted answers late."""
        if self._address is None and ray.wait([self.ask(actor)], timeout=0)[0]:
            asked, self._asked = self._asked, None
            with suppress(exceptions.RayError):
                self._address = ray.get(asked)
        return self._address


def first_ready(asked: Sequence[Any], seconds: float) -> list[Any]:
    """Those calls under way, of one kind, that are answered within so long, as soon as there is one."""
    if isinstance(asked[0], Connection):
        return connection.wait(asked, seconds)
    ready: list[Any] = ray.wait(list(asked), num_returns=1, timeout=seconds)[0]
    return ready
