"""What an answer was, and what it could have been, in words."""

from __future__ import annotations

import numpy as np

from .linear import Bools, Ints, Read, Window

SOME = 8  # of whatever is told


def _some(values: Ints) -> str:
    shown = ", ".join(map(str, values[:SOME].tolist()))
    return f"{shown} and {len(values) - SOME} more" if len(values) > SOME else shown


def _answer(read: Read, query: int) -> str:
    """Without what would fill a page."""
    if isinstance(read.answer, tuple) and read.kind != "save":
        if read.kind == "radius":
            lims, ids, distances = read.answer
            ids, distances = (part[lims[query] : lims[query + 1]] for part in (ids, distances))
        else:
            ids, distances = (np.atleast_2d(part)[query] for part in read.answer)
        pairs = [f"{i}: {d:g}" for i, d in zip(ids[:SOME].tolist(), distances[:SOME].tolist(), strict=True)]
        return f"{(ids >= 0).sum()} results {{{', '.join(pairs)}{', …' if len(ids) > SOME else ''}}}"
    if isinstance(read.answer, tuple):
        return f"{len(read.answer[0])} rows"
    if isinstance(read.answer, np.ndarray) and read.kind == "ids":
        return f"{len(read.answer)} ids"
    return repr(read.answer)


def _asked(read: Read, query: int) -> str:
    facts = [
        f"{name} {read.asked[name]}"
        for name in ("id", "ids", "radius", "k", "ef", "threads", "hot")
        if name in read.asked
    ]
    if (lists := read.asked.get("filter")) is not None:
        facts.append(f"filter of {len(lists[query if len(lists) > 1 else 0])} ids")
    if (mask := read.asked.get("mask")) is not None:
        facts.append(f"mask of {mask.sum()} of {len(mask)} rows")
    if "Q" in read.asked:
        facts.append(f"query {query} {np.atleast_2d(read.asked['Q'])[query][:SOME].tolist()}")
    return ", ".join(facts)


def explain(
    read: Read,
    window: Window,
    query: int = 0,
    seen: Bools | None = None,
    unseen: Bools | None = None,
    owners: Ints | None = None,
    note: str = "no state justifies this",
) -> str:
    """A paragraph about one answer: what was asked, what came, and for each state why it is not that."""
    events = f"events {read.call} to {read.back}"
    lines = [
        f"reader {read.reader}, {read.kind}({_asked(read, query)}), {events}: {note}",
        f"  answer: {_answer(read, query)}",
        f"  rows there may have been: {_some(window.totals)}",
    ]
    for writer, (least, most) in enumerate(zip(window.least, window.most, strict=True)):
        count = None if owners is None else int(owners[writer])
        states = [_state(window, writer, state, seen, unseen, count) for state in range(least, most + 1)]
        nearest = sorted(sorted(states)[:SOME], key=lambda each: each[1])
        lines.append(f"  writer {writer}: states {least} to {most}, of which the nearest are")
        lines += [f"    {text}" for _, _, text in nearest]
    return "\n".join(lines)


def _state(
    window: Window, writer: int, state: int, seen: Bools | None, unseen: Bools | None, count: int | None
) -> tuple[int, int, str]:
    """How much an answer differs from a state, the state, and that in words."""
    text, wrong = f"{state}: ", 0
    if state > window.least[writer]:
        change = window.model.history.changes[writer][state - 1]
        text += f"after {change.kind}, events {change.call} to {change.back}"
        text += f", put {_some(change.put)}" if len(change.put) else ""
        text += f", removed {_some(change.gone)}" if len(change.gone) else ""
    else:
        text += "as it was"
    column = window.offsets[writer] + state - window.least[writer]
    alive = (window.first <= column) & (column < window.end)
    if seen is not None and count is not None:
        wrong = count - int((alive & seen).sum())
        text += f"; {wrong} results are not in it" if wrong else ""
    if unseen is not None and (alive & unseen).any():
        wrong += int((alive & unseen).sum())
        text += f"; missing: ids {_some(window.ids[alive & unseen])}"
    return wrong, state, text
