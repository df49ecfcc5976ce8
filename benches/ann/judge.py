"""What the figures say: speed at a recall by library, and the bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from benches.common.bar import Bar

from .curve import at, speeds
from .table import OWN

Facts = dict[str, Any]

RECALLS = (0.90, 0.95, 0.99)
MODES = ("batch", "single")


@dataclass(frozen=True)
class Wanted:
    """A ratio of speeds at a recall, on sets whose name begins so."""

    name: str
    begins: str
    mode: str
    least: float
    rival: str = ""  # the fastest, where it is empty
    codec: str = ""  # any
    recall: float = 0.95


WANTED = (
    Wanted("batch, of the best peer's", "debsift-1m", "batch", 1.5),
    Wanted("batch, of hnswlib's", "debsift-1m", "batch", 4.0, "hnswlib"),
    Wanted("single queries, of the best peer's", "debsift-1m", "single", 1.2),
    Wanted("batch of float32 codes, of hnswlib's", "debsift-1m", "batch", 2.0, "hnswlib", "f32"),
    Wanted("batch, of hnswlib's", "debtext-50k-384", "batch", 2.5, "hnswlib"),
    Wanted("batch, of glass's", "debtext-50k-384", "batch", 1.0, "glass"),
    *(
        Wanted(f"{mode}, of the best peer's at recall {recall}", "", mode, 1.0, recall=recall)
        for mode in MODES
        for recall in RECALLS
    ),
)


def entries(facts: Facts, name: str) -> dict[tuple[str, str], Facts]:
    """Of a set, by library and configuration."""
    found = {tuple(key.split(" | ")): entry for key, entry in facts["results"].items()}
    return {(key[1], key[2]): entry for key, entry in found.items() if key[0] == name}


def usual(facts: Facts, name: str) -> float:
    """The median time of the reference work on a set, µs: what speeds are adjusted to."""
    times = [
        point["reference_us"]
        for entry in entries(facts, name).values()
        for mode in MODES
        for point in entry.get(mode, [])
    ]
    return float(np.median(times)) if times else 1.0


def speed(facts: Facts, name: str, library: str, mode: str, recall: float, codec: str = "") -> Facts | None:
    """The fastest configuration of a library at a recall, and its queries per second."""
    reference = usual(facts, name)
    best: Facts | None = None
    for (other, config), entry in entries(facts, name).items():
        if other == library and codec in config:
            per_s = at(speeds(entry, mode, reference), recall)
            if per_s is not None and (best is None or per_s > best["per_s"]):
                best = {"library": library, "config": config, "per_s": per_s}
    return best


def ranking(facts: Facts, name: str, mode: str, recall: float) -> list[Facts]:
    """Libraries that reach a recall, the fastest first."""
    libraries = dict.fromkeys(library for library, _ in entries(facts, name))
    found = [speed(facts, name, library, mode, recall) for library in libraries]
    return sorted((each for each in found if each), key=lambda each: -float(each["per_s"]))


def bars(facts: Facts) -> list[Bar]:
    """All that the figures allow to judge."""
    found = []
    for wanted in WANTED:
        for name in facts["sets"]:
            own = speed(facts, name, OWN, wanted.mode, wanted.recall, wanted.codec)
            peers = [
                each
                for each in ranking(facts, name, wanted.mode, wanted.recall)
                if each["library"] != OWN and wanted.rival in ("", each["library"])
            ]
            if own and peers and name.startswith(wanted.begins):
                ratio = own["per_s"] / peers[0]["per_s"]
                found.append(Bar(wanted.name, f"{name}, {peers[0]['library']}", ratio, wanted.least))
    return found
