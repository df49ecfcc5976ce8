"""The bars of hard data, and one line for a case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

EFS = (32, 64, 128)
SELF_EF = 64
BELOW_PEER, BELOW_PLAIN = 0.005, 0.01  # of recall, that an index may lose to hnswlib, and a code to float32
SELF = 0.999
MANY, IN_DEGREE = 100, 2  # from so many rows on so many links lead to each
HALF_RESULT = 1e-9  # what differs by less is rounding of a mean

Facts = dict[str, Any]


def missed(found: Facts, peers: Facts, plain: Facts | None, rows: int) -> list[str]:
    """Each bar that is missed, and by how much; peers and float32 where they were measured."""
    return list(_missed(found, peers, plain, rows))


def _missed(found: Facts, peers: Facts, plain: Facts | None, rows: int) -> Iterator[str]:
    rival = peers.get("hnswlib")
    for other, name, least in ((rival, "hnswlib", BELOW_PEER), (plain, "f32", BELOW_PLAIN)):
        for ef, own, theirs in zip(EFS, found["recall"], other["recall"] if other else (), strict=False):
            if own < theirs - least - HALF_RESULT:
                yield f"ef {ef} {name} {own - theirs:+.3f}"
    if found["self"] is not None and rival and rival["self"] >= SELF > found["self"]:
        yield f"self {found['self'] - SELF:+.4f}"
    if found["unreachable"]:
        yield f"unreachable {found['unreachable']}"
    if rows >= MANY and found["in_degree"] < IN_DEGREE:
        yield f"in-degree {found['in_degree']}"


def line(case: str, found: Facts) -> str:
    """Recall at each ef, the share of rows that find themselves, the same of peers; then what is missed."""

    def cells(part: Facts) -> str:
        recalls = " ".join(f"{value:.3f}" for value in part["recall"])
        return recalls + ("" if part["self"] is None else f", self {part['self']:.4f}")

    peers = "".join(f" | {name} {cells(part)}" for name, part in found["peers"].items())
    graph = f"in-degree {found['in_degree']}, unreachable {found['unreachable']}"
    verdict = f"MISSED {'; '.join(found['missed'])}" if found["missed"] else "held"
    return f"{case} -> {found['codec']}: {cells(found)}, {graph}{peers} | {verdict}"
