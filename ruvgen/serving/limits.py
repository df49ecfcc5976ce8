"""What a request may ask for, and who may ask."""

from __future__ import annotations

import hmac
import ipaddress
from typing import NamedTuple


class Limits(NamedTuple):
    """Bytes of a body, neighbours, candidates, queries of a request, and requests at a time."""

    body: int = 16 << 20
    k: int = 1000
    ef: int = 10_000
    queries: int = 10_000
    waiting: int = 64


class Refused(Exception):
    """A request that is answered with a status and a text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


def check(name: str, value: int, most: int) -> int:
    """A number that a request gave, in 1…most."""
    if not 1 <= value <= most:
        raise Refused(400, f"{name} is {value}; this server takes 1…{most}")
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
    return hmac.compare_digest((header or "").encode(), f"Bearer {token}".encode())
