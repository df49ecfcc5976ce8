"""What a search gave, against the model of tests/linear.py."""

from __future__ import annotations

import numpy as np

from .linear import Bools, Floats, Ints, Model, Read, Window
from .linear_states import Found, Wrong, justify, owners
from .linear_text import explain

# Rows that may be returned are compared one by one if they are few: their number squared, by ef times rows.
FEW = 4


def search(model: Model, read: Read) -> Found:
    window, asked = model.window(read.call, read.back), read.asked
    mask = asked.get("mask")
    if isinstance(read.answer, ValueError) and mask is not None:
        if (window.totals == len(mask)).all():
            raise Wrong(explain(read, window, note="refused, though the mask fits every state"))
        return 1, []
    if isinstance(read.answer, Exception):
        raise Wrong(explain(read, window, note="may not be raised"))
    radius = asked.get("radius")
    if radius is not None:
        ids, distances = _padded(*read.answer)
    else:
        ids, distances = (np.atleast_2d(part) for part in read.answer)
    _in_form(read, window, ids, distances)
    allowed, limits, right = _filter(model, read, window, len(ids))
    if radius is None:
        _enough(read, window, ids, allowed, limits)
    elif (distances[ids >= 0] > radius).any():
        raise Wrong(explain(read, window, note="beyond the radius"))
    _hot(read, window, ids)
    complete = _complete(model, window, asked, allowed)
    if not complete.any():  # then only what was found matters
        chosen = np.isin(window.ids, ids)
        window, allowed = window.only(chosen), None if allowed is None else allowed[:, chosen]
    true = window.distances(np.atleast_2d(asked["Q"]))
    seen = _seen(read, window, ids, distances, true)
    unseen = np.zeros(seen.shape, bool)
    if complete.any() and limits is None:  # else which rows a mask means is not known, only how many
        unseen = ~seen & complete[:, None] & _before_last(window, ids, distances, true)
        if radius is not None:
            unseen &= true <= radius
    if allowed is not None:
        seen &= allowed
        unseen &= allowed
    return justify(read, window, seen, unseen, owners(window, ids), right)


def _padded(lims: Ints, ids: Ints, distances: Floats) -> tuple[Ints, Floats]:
    """Results of a radius search as those of a search for more rows than there are."""
    m, counts = len(lims) - 1, np.diff(lims)
    width = int(counts.max(initial=0)) + 1
    padded, far = np.full((m, width), -1, np.int64), np.full((m, width), np.inf, np.float32)
    place = np.arange(width) < counts[:, None]
    padded[place], far[place] = ids, distances
    return padded, far


def _in_form(read: Read, window: Window, ids: Ints, distances: Floats) -> None:
    """Sorted by distance, then by id, none twice, and nothing after the last."""
    ordered = (distances[:, :-1] < distances[:, 1:]) | (
        (distances[:, :-1] == distances[:, 1:]) & ((ids[:, :-1] < ids[:, 1:]) | (ids[:, 1:] < 0))
    )
    known = np.sort(ids, axis=1)
    twice = (known[:, 1:] == known[:, :-1]) & (known[:, 1:] >= 0)
    empty = (ids < 0) & ~((ids == -1) & np.isposinf(distances))
    for bad, note in (
        (~ordered, "not in order"),
        (twice, "an id twice"),
        (empty, "a distance without an id"),
    ):
        if bad.any():
            raise Wrong(explain(read, window, int(np.nonzero(bad)[0][0]), note=note))


def _seen(read: Read, window: Window, ids: Ints, distances: Floats, true: Floats) -> Bools:
    """Which versions are results: of the same id, at the same distance. Every result is some version."""
    order, keys, starts, counts = window.by_id
    seen, right = np.zeros(true.shape, bool), ids < 0
    at = np.minimum(np.searchsorted(keys, ids), len(keys) - 1)
    known = keys[at] == ids if len(keys) else np.zeros(ids.shape, bool)
    for nth in range(int(counts.max(initial=0))):
        query, place = np.nonzero(known & (counts[at] > nth))
        version = order[starts[at[query, place]] + nth]
        same = true[query, version] == distances[query, place]
        seen[query, version] = same
        right[query, place] |= same
    if not right.all():
        query, place = np.argwhere(~right)[0]
        key = ids[query, place]
        own = np.unique(true[query, window.ids == key]).tolist()
        note = f"id {key} is given at {distances[query, place]:g}, where no state has it; it was at {own}"
        raise Wrong(explain(read, window, int(query), note=note))
    return seen


def _before_last(window: Window, ids: Ints, distances: Floats, true: Floats) -> Bools:
    """What would come before the last result, or anywhere if there is room."""
    last, far = ids[:, -1:], distances[:, -1:]
    before: Bools = (last < 0) | (true < far) | ((true == far) & (window.ids < last))
    return before


def _filter(
    model: Model, read: Read, window: Window, m: int
) -> tuple[Bools | None, int | None, Bools | None]:
    """Versions that may be returned; of a mask whose order is not known, how many, and in which states."""
    asked = read.asked
    if (lists := asked.get("filter")) is not None:
        rows = [np.isin(window.ids, each) for each in lists]
        return np.stack(rows * m if len(rows) == 1 else rows), None, None
    if (mask := asked.get("mask")) is None:
        return None, None, None
    if len(mask) not in window.totals:
        raise Wrong(explain(read, window, note=f"a mask of {len(mask)} fits no state, and was not refused"))
    least, most = model.states(asked["since"], read.back)
    if least == most:  # nothing has changed since the order of the mask was asked for
        return np.broadcast_to(np.isin(window.ids, asked["order"][mask]), (m, len(window.ids))), None, None
    right = None
    if model.writers == 1:
        right = np.append(window.sizes(0) == len(mask), False)
    return None, int(mask.sum()), right


def _complete(model: Model, window: Window, asked: dict[str, object], allowed: Bools | None) -> Bools:
    """Which queries must find exactly the nearest."""
    ef, k = int(asked["ef"]), int(asked["k"])  # type: ignore[call-overload]
    if max(ef, k) >= window.totals[-1]:
        return np.ones(1 if allowed is None else len(allowed), bool)
    if allowed is None:
        return np.zeros(1, bool)
    most = allowed.sum(1)
    few = model.history.lossless & (most * most <= FEW * max(ef, k) * int(window.totals[0]))
    complete: Bools = few | (most <= k)
    return complete


def _enough(read: Read, window: Window, ids: Ints, allowed: Bools | None, limits: int | None) -> None:
    """As many results as there are rows that may be returned, at least, up to k."""
    least = np.full(len(ids), window.totals[0] if limits is None else limits)
    if allowed is not None:
        alive = window.alive(allowed)
        least = np.sum([alive[:, window.part(w)].min(1) for w in range(len(window.least))], axis=0)
    found = (ids >= 0).sum(1)
    few = found < np.minimum(least, ids.shape[1])
    if few.any():
        query = int(few.argmax())
        note = f"{found[query]} results, where {least[query]} rows may be returned"
        raise Wrong(explain(read, window, query, note=note))
    if limits is not None and (found > limits).any():
        raise Wrong(explain(read, window, int(found.argmax()), note="more results than the mask has rows"))


def _hot(read: Read, window: Window, ids: Ints) -> None:
    """A row by far the nearest in all its versions, and there all the time, is found by any search."""
    key = read.asked.get("hot")
    if key is None:
        return
    alive = window.alive((window.ids == key)[None])[0, window.part(key % len(window.least))]
    missed = ~(ids == key).any(1)
    if alive.all() and missed.any():
        raise Wrong(explain(read, window, int(missed.argmax()), note=f"the hot id {key} is not found"))
