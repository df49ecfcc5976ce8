"""The order of tests: the longest begin first, some on every worker.

One that begins last has a core for itself, while the others have nothing left to do.
"""

from __future__ import annotations

from collections.abc import Sequence

# By what their names begin with, the longest first; all take ten seconds or more.
LONG = (
    "test_index_race.py::test_races",
    "test_cross.py::test_kernels",
    "test_cross.py::test_compilers_agree_bit_by_bit",
    "test_build.py::test_no_warnings",
    "test_workers.py::test_jobs",
    "test_index_race.py::test_faults",
    "test_gate.py::test_a_slow_build_is_caught_end_to_end",
    "test_cli.py::test_generate_and_check",
    "test_report_html.py::test_the_page_of_the_committed_artefacts",
    "test_lockfree.py::test_under_stress",
    "test_count.py::test_calls_take_nothing_per_query",
    "test_signals.py::test_progress_that_uses_the_index",
    "test_index_life.py::test_places_of_removed_rows_are_used_again",
    "test_workloads.py::test_the_command",
    "test_threads.py::test_short_lived_threads",
    "test_export_c.py::test_the_same_bits",
)


def rank(name: str) -> int:
    """Its place among the long ones, behind which all others are equal."""
    own = name.rpartition("/")[2]
    return next((k for k, prefix in enumerate(LONG) if own.startswith(prefix)), len(LONG))


def longest_first(names: Sequence[str], workers: int) -> list[int]:
    """Places of names in a new order, of which each worker of `--dist worksteal` first gets an equal part."""
    ranks = list(map(rank, names))
    long = sorted((k for k in range(len(names)) if ranks[k] < len(LONG)), key=ranks.__getitem__)
    short = [k for k in range(len(names)) if ranks[k] == len(LONG)]
    order = list[int]()
    for worker in range(workers):
        own = long[worker::workers]
        room = max(0, (len(names) - len(order)) // (workers - worker) - len(own))
        order += [*own, *short[:room]]
        short = short[room:]
    return order + short
