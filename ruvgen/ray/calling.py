"""Asking one of the replicas of a shard: the second one too if the first is slow, or instead if it fails.

A call goes over a connection to the actor, or by Ray: if its arguments are in Ray's object store, or where
this process cannot connect to actors.
"""

from __future__ import annotations

import pickle
import threading
import time
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from typing import Any, Final

import ray
from ray import exceptions

from .errors import ShardError
from .latency import Latency
from .lines import Line, first_ready

GONE: Final = (exceptions.RayActorError, exceptions.WorkerCrashedError, exceptions.RaySystemError)
PAUSE: Final = 0.05  # seconds between attempts while no replica answers


class Replicas:
    """The actors of one shard, and calls to them that are under way.

    limit: calls under way, of this client; more wait for these.
    """

    def __init__(self, shard: int, actors: list[Any], limit: int, find: Callable[[int, int], Any]) -> None:
        self.shard, self.actors, self.latency, self.hedged = shard, actors, dict[int, Latency](), 0
        self.lines, self.direct, self.ended = [Line() for _ in actors], True, ""
        self._room, self._turn, self._find = threading.BoundedSemaphore(limit), 0, find

    def first(self, size: int, method: str, *given: Any) -> Call:
        """Begin a call of the replica whose turn it is; size: what calls that take as long have in common."""
        self.check()
        self._room.acquire()
        try:
            self._turn += 1
            latency = self.latency.setdefault(size.bit_length(), Latency())
            return Call(self, latency, method, given, self._turn % len(self.actors))
        except BaseException:  # Ctrl-C too: the place is for the next call
            self._room.release()
            raise

    def check(self) -> None:
        """ShardError if the actors were ended, as `ended` says: nobody waits for them to come back."""
        if self.ended:
            raise ShardError(self.ended)

    def left(self) -> None:
        """A call came to its end."""
        self._room.release()

    def handle(self, replica: int) -> Any:
        """The actor, looked up again if there was none."""
        if self.actors[replica] is None:
            self.actors[replica] = self._find(self.shard, replica)
        return self.actors[replica]


class Call:
    """A call of a shard, until one replica has answered it."""

    def __init__(
        self, of: Replicas, latency: Latency, method: str, given: tuple[Any, ...], replica: int
    ) -> None:
        self.of, self.latency, self.method, self.given = of, latency, method, given
        self._packed = (
            None if any(isinstance(one, ray.ObjectRef) for one in given) else pickle.dumps((method, given))
        )
        self.began, self.asked, self.reason = time.perf_counter(), dict[Any, int](), "no replica is there"
        self._next, self.attempts, self.refused = replica, 0, set[int]()
        self.ask()

    def ask(self) -> None:
        """Ask a replica that is not working on it, if there is one."""
        self.attempts += 1
        count = len(self.of.actors)
        for i in range(count):
            replica = (self._next + i) % count
            if replica in self.asked.values():
                continue
            actor = self.of.handle(replica)
            if actor is None:
                continue
            try:
                sent = self._sent(actor, replica)
            except GONE as error:
                self.failed(replica, error)
                continue
            if sent is not None:
                self.asked[sent] = replica
                self._next = replica + 1
                return

    def _sent(self, actor: Any, replica: int) -> Any:
        """The call under way, or None. Ray takes half as long for one object of bytes as for arrays."""
        if self._packed is None:
            return getattr(actor, self.method).remote(*self.given)
        if not self.of.direct:
            return actor.packed.remote(self._packed)
        while (line := self.of.lines[replica].take(actor)) is not None:
            try:
                line.send_bytes(self._packed)
            except OSError:  # the actor that it led to is gone: perhaps there is another one already
                line.close()
                self.of.lines[replica].lost()
            else:
                return line
        self.reason = f"replica {replica}: it is starting, or cannot be reached"
        return None

    def failed(self, replica: int, error: BaseException) -> None:
        """A replica cannot answer; another one may."""
        self.reason = f"replica {replica}: {str(error).strip().splitlines()[-1]}"
        if isinstance(error, exceptions.ActorDiedError):
            self.of.actors[replica] = None  # it may be started anew under its name

    def result(self, sent: Any) -> tuple[bool, Any]:
        """Whether a finished call has the answer, and the answer. Raises the errors of its arguments."""
        replica = self.asked.pop(sent)
        try:
            good, answer = (
                self._received(sent, replica) if isinstance(sent, Connection) else (True, ray.get(sent))
            )
        except (*GONE, ConnectionError) as error:
            self.failed(replica, error)
            return False, None
        except exceptions.RayTaskError as error:
            good, answer = False, error.cause if isinstance(error.cause, Exception) else error
        if not good:
            if isinstance(answer, ShardError):
                self.failed(replica, answer)
                self.refused.add(replica)
                return False, None
            raise type(answer)(*answer.args) from None
        self.latency.add(time.perf_counter() - self.began)
        return True, pickle.loads(answer) if isinstance(answer, bytes) else answer

    def _received(self, line: Connection, replica: int) -> tuple[bool, Any]:
        """What came over a connection: whether it is an answer or an error, and that."""
        try:
            answer = line.recv_bytes()
        except (OSError, EOFError):
            line.close()
            self.of.lines[replica].lost()
            raise ConnectionError("its process ended") from None
        except BaseException:
            line.close()
            raise
        self.of.lines[replica].give_back(line)
        found: tuple[bool, Any] = pickle.loads(answer)
        return found

    def left(self) -> None:
        """Nobody waits for this call any more; what is still to come must not answer another call."""
        self.of.left()
        for sent in self.asked:
            if isinstance(sent, Connection):
                sent.close()


def gather(
    begun: Iterable[Call], patience: float, partial: bool
) -> tuple[list[tuple[int, Any]], dict[int, str]]:
    """Shards and their answers in the order of calls, and why some have none.

    begun: calls, which may begin as they are asked for, so that those before are ended if one fails.
    patience: seconds for replicas that are gone to come back. Raises ShardError then, unless partial.
    """
    calls: list[Call] = []
    answers: dict[int, Any] = {}
    reasons: dict[int, str] = {}
    until = time.monotonic() + patience
    try:
        calls.extend(begun)
        if (found := _at_once(calls)) is not None:
            return [(call.of.shard, answer) for call, answer in zip(calls, found, strict=True)], {}
        while len(answers) + len(reasons) < len(calls):
            open_calls = {
                at: call for at, call in enumerate(calls) if at not in answers and at not in reasons
            }
            now = time.perf_counter()
            for at, call in open_calls.items():
                if not call.asked and not _again(call, until):
                    reasons[at] = call.reason
                elif (
                    len(call.asked) == 1 < len(call.of.actors)
                    and now - call.began >= call.latency.hedge_after()
                ):
                    call.ask()
                    call.of.hedged += len(call.asked) > 1
            owner = {sent: at for at, call in open_calls.items() for sent in call.asked}
            if not owner:
                continue
            delays = [call.latency.hedge_after() - (now - call.began) for call in open_calls.values()]
            delay = min([each for each in delays if each > 0], default=PAUSE)
            for sent in first_ready(list(owner), delay):
                at = owner[sent]
                good, answer = calls[at].result(sent)
                if good:
                    answers.setdefault(at, answer)
    finally:
        for call in calls:
            call.left()
    if reasons and not partial:
        raise ShardError("; ".join(f"shard {calls[at].of.shard}: {why}" for at, why in reasons.items()))
    shards = [call.of.shard for call in calls]
    return [(shards[at], answers[at]) for at in sorted(answers)], {
        shards[at]: why for at, why in reasons.items()
    }


def _at_once(calls: list[Call]) -> list[Any] | None:
    """The answers, if all come before a second replica would be asked, as nearly all do: one call of Ray."""
    refs = [ref for call in calls for ref in call.asked]
    if not refs or len(refs) < len(calls) or isinstance(refs[0], Connection):
        return None
    delay = min(call.latency.hedge_after() - (time.perf_counter() - call.began) for call in calls)
    try:
        answers = ray.get(refs, timeout=max(0.0, delay))
    except (*GONE, exceptions.GetTimeoutError, exceptions.RayTaskError):
        return None  # whose it is, and what to do, is looked at call by call
    now = time.perf_counter()
    for call in calls:
        call.latency.add(now - call.began)
    return [pickle.loads(one) if isinstance(one, bytes) else one for one in answers]


def _again(call: Call, until: float) -> bool:
    """Ask any replica again; False when all have refused, or patience is at its end."""
    if len(call.refused) == len(call.of.actors) or time.monotonic() > until:
        return False
    if call.attempts >= len(call.of.actors):
        time.sleep(PAUSE)
    call.ask()
    return True
