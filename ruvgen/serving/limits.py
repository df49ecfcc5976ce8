"""What a request may ask for, and who may ask."""

from __future__ import annotations

import hmac
import ipaddress
from typing import NamedTuple


class Limits(NamedTuple):
    """Bytes of a body, neighbours, candidates, queries of a request, and requests worked on at a time.

    seconds: in which a body has to come. Bodies that are coming take together no more than `waiting` whole
    ones do.
    """

    body: int = 16 << 20
    k: int = 1000
    ef: int = 10_000
    queries: int = 10_000
    waiting: int = 64
    seconds: float = 30.0


class Refused(Exception):
    """A request that is answered with a status and a text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


def check(name: str, value: int, most: int, least: int = 1) -> int:
    """A number that a request gave, in least…most."""
    if not least <= value <= most:
        raise Refused(400, f"{name} is {value}; this server takes {least}…{most}")
    return value


def is_local(host: str) -> bool:
    """Whether only this machine reaches an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def allowed(header: str | None, token: str | None) -> bool:
    """Whether the header Authorization has the token, compared in a time that tells nothing of it."""
    if token is None:
        return True
    scheme, _, given = (header or "").partition(" ")
    return hmac.compare_digest(given.strip().encode(), token.encode()) and scheme.lower() == "bearer"
