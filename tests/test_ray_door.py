"""The doors of actors: who is let in, and who is not. Skipped without Ray; `nox -s tests_ray` has it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection

import pytest

pytest.importorskip("ray", reason="Ray is not installed: pip install ruvgen[ray]")

from ruvgen.ray import door as doors
from ruvgen.ray.calling import Replicas, gather
from ruvgen.ray.lines import reach


@pytest.fixture
def door() -> Iterator[doors.Door]:
    made = doors.Door(lambda call: call[::-1], "127.0.0.1", 2)
    yield made
    made.close()


def plain(door: doors.Door) -> Connection:
    """A connection that says nothing yet."""
    return Connection(socket.create_connection((door.address.host, door.address.port), 5).detach())


def test_calls_are_answered_in_turn(door: doors.Door) -> None:
    one, other = reach(door.address), reach(door.address)
    for i in range(100):
        one.send_bytes(b"one%d" % i)
        other.send_bytes(b"other%d" % i * 1000)
        assert one.recv_bytes()[::-1] == b"one%d" % i
        assert other.recv_bytes()[::-1] == b"other%d" % i * 1000


@pytest.mark.parametrize("said", ["another key", "more than a key", "a part of it", "no message at all"])
def test_nothing_is_done_for_strangers(door: doors.Door, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[bytes] = []
    monkeypatch.setattr(door, "_answer", lambda call: calls.append(call) or call)
    stranger, key = plain(door), door.address.key
    if said == "no message at all":
        stranger._send(b"GET / HTTP/1.1\r\n\r\n")  # type: ignore[attr-defined]
    else:
        stranger.send_bytes({"another key": bytes(32), "more than a key": key + b"x"}.get(said, key[:31]))
    with suppress(OSError):
        stranger.send_bytes(b"call")
    with pytest.raises((EOFError, OSError)):
        stranger.recv_bytes()
    assert not calls
    friend = reach(door.address)
    friend.send_bytes(b"call")
    assert friend.recv_bytes() == b"call"


def test_who_says_nothing_is_shown_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "SHORT", 1.0)
    door = doors.Door(bytes, "127.0.0.1", 1)
    silent = plain(door)
    assert silent.poll(30)
    with pytest.raises((EOFError, OSError)):
        silent.recv_bytes()
    door.close()


def test_so_many_calls_at_a_time_as_it_says() -> None:
    inside, most, lock = 0, 0, threading.Lock()
    begun, go = threading.Semaphore(0), threading.Event()

    def answer(call: bytes) -> bytes:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        begun.release()
        go.wait(30)
        with lock:
            inside -= 1
        return call

    door = doors.Door(answer, "127.0.0.1", 2)
    lines = [reach(door.address) for _ in range(5)]
    for line in lines:
        line.send_bytes(b"call")
    assert begun.acquire(timeout=30)
    assert begun.acquire(timeout=30)
    go.set()
    assert [line.recv_bytes() for line in lines] == [b"call"] * 5
    assert most == 2
    door.close()


def test_a_closed_door_lets_nobody_in(door: doors.Door) -> None:
    inside = reach(door.address)
    inside.send_bytes(b"in")  # once this is answered, it is not waiting to be let in
    assert inside.recv_bytes() == b"ni"
    door.close()
    with pytest.raises(ConnectionError):
        reach(door.address)
    inside.send_bytes(b"abc")
    assert inside.recv_bytes() == b"cba"


class Ended(BaseException):
    """As Ctrl-C is, which may come anywhere."""


def test_a_call_that_is_stopped_leaves_its_place() -> None:
    """While it begins, and while others of the same search do."""

    def stopped(shard: int, replica: int) -> None:
        raise Ended(shard, replica)

    waits = Replicas(0, [None], 1, lambda *_: None)
    fails = Replicas(1, [None], 1, stopped)
    for _ in range(3):  # there is one place each
        with pytest.raises(Ended):
            fails.first(1, "size")
        with pytest.raises(Ended):
            gather((of.first(1, "size") for of in (waits, fails)), 1, False)
