"""The parts of docs/results.md that are about the arena, and about cores that are modelled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]


def arena(facts: Facts) -> Iterator[str]:
    """Per kind of work: ns of a round, percentiles, and ratios to other allocators."""
    bars = ", ".join(f"×{bar:g} {name}" for name, bar in facts["bars"].items())
    yield f"\nA round takes pieces and gives all of them back; on `query` the arena is to reach {bars}."
    for name, reason in facts["missing"].items():
        yield f"Not measured: {name}, {reason}."
    for name, found in facts["results"].items():
        yield f"\n### {name.capitalize()}\n"
        rows = []
        for who, ns in found["ns"].items():
            waits, ratio = found["latency_ns"][who], found["faster_than"].get(who)
            cells = [f"{ns:,.1f}", *(f"{waits[part]:,.0f}" for part in ("p50", "p99", "p99.9"))]
            faults = f"{found['page_faults'][who]:.3g}"
            rows.append(
                [who, *cells, faults, f"×{ratio[0]:.2f} [{ratio[1]:.2f}, {ratio[2]:.2f}]" if ratio else ""]
            )
        head = ["allocator", "ns of a round", "p50", "p99", "p99.9", "page faults", "arena is faster"]
        yield from table(head, rows)


def sim(facts: Facts) -> Iterator[str]:
    """Per nanoseconds of work: modelled throughput, line transfers, and the ratio that is claimed."""
    costs = ", ".join(f"{name} {ns:g}" for name, ns in facts["costs_ns"].items())
    yield f"\n**Modelled, not measured**: see [proofs](proofs.md). Costs in nanoseconds: {costs}."
    for work, found in facts["work_ns"].items():
        yield f"\n### {work} ns of work between a core's operations\n"
        yield "Million operations per second, and line transfers per operation in brackets, by cores.\n"
        cores = list(dict.fromkeys(n for by_cores in found["results"].values() for n in by_cores))
        rows = [
            [task, *(_modelled(by_cores.get(n)) for n in cores)]
            for task, by_cores in found["results"].items()
        ]
        yield from table(["task", *cores], rows)
        others = found["with_one_cost_changed"].values()
        for task, ratio in found["ticket_over_mutex"].items():
            changed = [case[task] for case in others]
            span = f"×{min(changed):.2f} to ×{max(changed):.2f} with one cost halved or doubled"
            yield f"\n`{task}`, {facts['cores']} cores: ticket queue ×{ratio:.2f} the mutex queue, {span}."


def _modelled(found: Facts | None) -> str:
    return f"{found['mops']:.2f} ({found['transfers']:.1f})" if found else ""
