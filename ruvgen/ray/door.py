"""The way into an actor beside Ray's own: a socket, on which a call takes a fraction of the time."""

from __future__ import annotations

import errno
import hmac
import secrets
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final, NamedTuple

KEY_BYTES: Final = 32
SHORT: Final = 5.0  # seconds for a part of a message to move, after which the other end is taken for gone


class Address(NamedTuple):
    """Where an actor listens, and what a connection has to begin with."""

    host: str
    port: int
    key: bytes


def prepared(sock: socket.socket, *, impatient: bool) -> Connection:
    """A connection of messages over a socket. impatient: reading, too, fails after `SHORT` seconds."""
    sock.setblocking(True)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    limit = struct.pack("@ll", int(SHORT), 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit if impatient else struct.pack("@ll", 0, 0))
    return Connection(sock.detach())


class Door:
    """Answers the calls of those who know its key: a thread for each connection.

    answer: makes the bytes of an answer from those of a call. most: calls that are answered at a time.
    """

    def __init__(self, answer: Callable[[bytes], bytes], host: str, most: int) -> None:
        self._answer, self._room = answer, threading.BoundedSemaphore(most)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=128)
        self.address = Address(host, self._listener.getsockname()[1], secrets.token_bytes(KEY_BYTES))
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Let nobody else in."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError as error:
                if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                    time.sleep(0.1)
                elif error.errno != errno.ECONNABORTED:
                    return
                continue
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError, EOFError):
            with prepared(sock.dup(), impatient=True) as line:
                key = line.recv_bytes(KEY_BYTES)
            if hmac.compare_digest(key, self.address.key):
                with prepared(sock, impatient=False) as line:
                    while True:
                        call = line.recv_bytes()
                        with self._room:
                            answer = self._answer(call)
                        line.send_bytes(answer)
        sock.close()
