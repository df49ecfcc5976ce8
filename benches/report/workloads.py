"""The parts of docs/results.md that are about workloads and threads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kernels import table

Facts = dict[str, Any]

HEAD = [
    "workload", "loop", "threads", "op/s", "p50", "p95", "p99", "p99.9", "max", "CPU p50 / p99",
    "recall before / during / after", "wrong ids", "missed",
]  # fmt: skip


def workloads(facts: Facts) -> Iterator[str]:
    """Per run: rates, latencies of searches in µs, recall, and which targets were missed."""
    goal = facts["targets"]
    yield (
        "\nLatency of searches in µs, in the open loop from when they were due, at"
        f" {facts['load']:.0%} of the closed loop's rate. Targets: p50 < {goal['p50']:,.0f},"
        f" p95 < {goal['p95']:,.0f}, p99 < {goal['p99']:,.0f}, recall@{facts['k']} ≥ {goal['recall']}."
        f" Cores: {facts['usable_cores']}; * marks more threads. CPU is the time of the thread that searched,"
        " which other programs do not add to."
    )
    if facts["partial"]:
        yield "\n**Partial**: the run was interrupted."
    for name, about in facts["sets"].items():
        yield (
            f"\n### {name}\n\n{about['rows']:,} × {about['dim']}, {about['metric']}, codec {about['codec']};"
            f" {about['present']:,} rows before inserts; ef {about['ef']}.\n"
        )
        yield from table(
            HEAD,
            [
                _row(run, goal)
                for run in facts["results"].values()
                if run["set"] == name and "search" in run["us"]
            ],
        )


def _row(run: Facts, goal: Facts) -> list[str]:
    searches = run["us"]["search"]
    wall, cpu = searches["wall"], searches["cpu"]
    recall = [found["mean"] for found in run["recall"].values() if found]
    missed = [name for name in ("p50", "p95", "p99") if wall[name] >= goal[name]]
    missed += ["recall"] if min(recall) < goal["recall"] else []
    return [
        run["workload"], run["mode"], f"{run['threads']}{'*' * run['oversubscribed']}",
        f"{run['operations_per_s']:,.0f}",
        *(f"{wall[name]:,.0f}" for name in ("p50", "p95", "p99", "p99.9", "max")),
        f"{cpu['p50']:,.0f} / {cpu['p99']:,.0f}", " / ".join(f"{value:.3f}" for value in recall),
        str(sum(run["faults"].values())), ", ".join(missed) or "none",
    ]  # fmt: skip


def threads(facts: Facts) -> Iterator[str]:
    """Per work: how many times as fast as one thread, CPU time per query at two, and the law's factors."""
    yield (
        f"\nTimes as fast as one thread, on {facts['usable_cores']} cores; * marks more threads."
        " sigma and kappa are of the universal scalability law, with 95 % intervals;"
        " † where they are of more threads than cores, so that sigma holds the cores that are missing.\n"
    )
    counts = list(next(iter(facts["results"].values()))["threads"])
    over = next(iter(facts["results"].values()))["threads"]
    head = [f"{count}{'*' * over[count]['oversubscribed']}" for count in counts]
    rows = []
    for name, found in facts["results"].items():
        by, law = found["threads"], found["usl"]
        dearer = by.get("2", {}).get("cpu")
        rows.append(
            [
                f"`{name}`",
                *(f"×{by[count]['faster'][0]:.2f}" for count in counts),
                f"×{dearer[0]:.2f}" if dearer else "",
                *(_factor(law, key) for key in ("sigma", "kappa")),
            ]
        )
    yield from table(["work", *head, "CPU of 2 over 1", "sigma", "kappa"], rows)


def _factor(law: Facts, key: str) -> str:
    return "{:.3f} [{:.3f}, {:.3f}]".format(*law[key]) + "†" * law["oversubscribed"] if law else ""
