"""Each kind of answer against the model of tests/linear.py, and all answers against each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .linear import Bools, Floats, History, Ints, Model, Read, Window
from .linear_text import explain

# Rows that may be returned are compared one by one if they are few: their number squared, by ef times rows.
FEW = 4


@dataclass
class Verdict:
    """Answers that were judged, by kind, and what is wrong, in words."""

    judged: dict[str, int]
    wrong: list[str]


class _Wrong(Exception):
    """An answer that no state justifies."""


def judge(history: History, most: int = 20) -> Verdict:
    """Every read of a history; at most so many faults are told."""
    model = Model(history)
    verdict = Verdict({}, [])
    bound: list[tuple[Read, list[Ints]]] = []
    for read in sorted(history.reads, key=lambda read: read.call):
        try:
            count, states = _KINDS[read.kind](model, read)
        except _Wrong as error:
            count, states = 1, []
            if len(verdict.wrong) < most:
                verdict.wrong.append(str(error))
        verdict.judged[read.kind] = verdict.judged.get(read.kind, 0) + count
        bound += [(read, each) for each in states]
    verdict.wrong += _in_order(model, bound)[:most]
    return verdict


Found = tuple[int, list[list[Ints]]]


def _states(window: Window, right: Bools) -> list[list[Ints]]:
    """Of each query the states of each writer that justify it; none where that is any of the window."""
    found = []
    for row in right:
        parts = [np.flatnonzero(row[window.part(w)]) + low for w, low in enumerate(window.least)]
        if any(len(part) <= high - low for part, low, high in zip(parts, window.least, window.most, strict=True)):
            found.append(parts)
    return found


def _judged(read: Read, window: Window, seen: Bools, unseen: Bools, owners: Ints, right: Bools | None = None) -> Found:
    """Fails if some query has no state; right: what else the states must fulfil."""
    justified = window.justified(seen, unseen, owners)
    if right is not None:
        justified &= right
    for query, row in enumerate(justified):
        if not all(row[window.part(w)].any() for w in range(len(window.least))):
            raise _Wrong(explain(read, window, query, seen[query], unseen[query], owners[query]))
    return len(seen), _states(window, justified)


def _owners(window: Window, ids: Ints) -> Ints:
    """How many of (queries, k) ids each writer owns."""
    writers = len(window.least)
    return np.stack([((ids >= 0) & (ids % writers == w)).sum(1) for w in range(writers)], axis=1)


def _single(model: Model, read: Read) -> Found:
    """get and in: of one id, so that few versions need to be looked at."""
    key = read.asked["id"]
    if isinstance(read.answer, Exception) and not isinstance(read.answer, KeyError):
        raise _Wrong(explain(read, model.window(read.call, read.back), note="may not be raised"))
    writer = key % model.writers
    least, most = model.states(read.call, read.back)
    low, high = least[writer], most[writer]
    there = np.zeros(high - low + 1, bool)  # a version that fits the answer
    for version in model.by_id.get(key, ()):
        if read.kind == "get" and not isinstance(read.answer, KeyError):
            if not isinstance(read.answer, np.ndarray) or (model.rows[version] != read.answer).any():
                continue
        born, died = int(model.born[version]), int(model.died[version])
        there[max(born - low, 0) : max(died - low, 0)] = True
    if read.answer is False or isinstance(read.answer, KeyError):
        there = ~there
    if not there.any():
        raise _Wrong(explain(read, model.window(read.call, read.back)))
    if there.all():
        return 1, []
    states = [np.arange(a, b + 1) for a, b in zip(least, most, strict=True)]
    states[writer] = np.flatnonzero(there) + low
    return 1, [states]


def _length(model: Model, read: Read) -> Found:
    window = model.window(read.call, read.back)
    if isinstance(read.answer, Exception) or read.answer not in window.totals:
        raise _Wrong(explain(read, window))
    if model.writers > 1:
        return 1, []
    return 1, _states(window, np.append(window.sizes(0) == read.answer, False)[None])


def _content(model: Model, read: Read) -> Found:
    """All ids, or all ids and rows of a saved file."""
    window = model.window(read.call, read.back)
    if isinstance(read.answer, Exception):
        raise _Wrong(explain(read, window, note="may not be raised"))
    ids, rows = read.answer if read.kind == "save" else (read.answer, None)
    order = np.argsort(ids)
    held = ids[order]
    place = np.minimum(np.searchsorted(held, window.ids), max(len(held) - 1, 0))
    seen = held[place] == window.ids if len(held) else np.zeros(len(window.ids), bool)
    if rows is not None and len(held):
        seen &= (rows[order][place] == window.rows).all(1)
    if len(np.unique(held)) != len(held):
        raise _Wrong(explain(read, window, note="an id twice"))
    return _judged(read, window, seen[None], ~seen[None], _owners(window, ids[None]))


def _search(model: Model, read: Read) -> Found:
    window, asked = model.window(read.call, read.back), read.asked
    mask = asked.get("mask")
    if isinstance(read.answer, ValueError) and mask is not None:
        if (window.totals == len(mask)).all():
            raise _Wrong(explain(read, window, note="refused, though the mask fits every state"))
        return 1, []
    if isinstance(read.answer, Exception):
        raise _Wrong(explain(read, window, note="may not be raised"))
    ids, distances = (np.atleast_2d(part) for part in read.answer)
    true = window.distances(np.atleast_2d(asked["Q"]))
    _in_form(read, window, ids, distances)
    allowed, limits, right = _filter(model, read, window, len(ids))
    seen = _seen(window, ids, distances, true)
    if allowed is not None:
        seen &= allowed
    complete = _complete(model, window, asked, allowed)
    unseen = ~seen & allowed if allowed is not None else ~seen
    if limits is None:
        unseen &= complete[:, None] & _before_last(window, ids, distances, true)
    else:  # which rows the mask means is not known, only how many
        unseen[:] = False
    found = (ids >= 0).sum(1)
    for query in range(len(ids)):
        if limits is not None:
            few = found[query] != min(ids.shape[1], limits)
        else:
            few = found[query] < _least(window, None if allowed is None else allowed[query], ids.shape[1])
        if few:
            raise _Wrong(explain(read, window, query, seen[query], note=f"{found[query]} results are too few"))
    _hot(read, window, ids)
    return _judged(read, window, seen, unseen, _owners(window, ids), right)


def _in_form(read: Read, window: Window, ids: Ints, distances: Floats) -> None:
    """Sorted by distance, then by id, none twice, and nothing after the last."""
    ordered = (distances[:, :-1] < distances[:, 1:]) | (
        (distances[:, :-1] == distances[:, 1:]) & ((ids[:, :-1] < ids[:, 1:]) | (ids[:, 1:] < 0))
    )
    known = np.sort(ids, axis=1)
    twice = (known[:, 1:] == known[:, :-1]) & (known[:, 1:] >= 0)
    empty = (ids < 0) & ~((ids == -1) & np.isposinf(distances))
    for bad, note in ((~ordered, "not in order"), (twice, "an id twice"), (empty, "no result, but a distance")):
        if bad.any():
            raise _Wrong(explain(read, window, int(np.nonzero(bad)[0][0]), note=note))


def _seen(window: Window, ids: Ints, distances: Floats, true: Floats) -> Bools:
    """Which versions are results: of the same id, at the same distance."""
    keys, place = np.unique(window.ids, return_inverse=True)
    given = np.full((len(ids), len(keys) + 1), np.nan, np.float32)
    at = np.searchsorted(keys, ids)
    known = (ids >= 0) & (at < len(keys))
    known[known] = keys[at[known]] == ids[known]
    np.put_along_axis(given, np.where(known, at, len(keys)), distances, axis=1)
    seen: Bools = given[:, place] == true
    return seen


def _before_last(window: Window, ids: Ints, distances: Floats, true: Floats) -> Bools:
    """What would come before the last result, or anywhere if there is room."""
    last, far = ids[:, -1:], distances[:, -1:]
    before: Bools = (last < 0) | (true < far) | ((true == far) & (window.ids < last))
    return before


def _filter(
    model: Model, read: Read, window: Window, m: int
) -> tuple[Bools | None, int | None, Bools | None]:
    """Versions that may be returned; or, of a mask whose order is not known, how many rows, and in which states."""
    asked = read.asked
    if (lists := asked.get("filter")) is not None:
        rows = [np.isin(window.ids, each) for each in lists]
        return np.stack(rows * m if len(rows) == 1 else rows), None, None
    if (mask := asked.get("mask")) is None:
        return None, None, None
    if len(mask) not in window.totals:
        raise _Wrong(explain(read, window, note=f"a mask of {len(mask)} rows fits no state, and was not refused"))
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


def _least(window: Window, allowed: Bools | None, k: int) -> int:
    """How many results there are at least."""
    if allowed is None:
        return min(k, int(window.totals[0]))
    alive = window.alive(allowed[None])[0]
    return min(k, sum(int(alive[window.part(w)].min()) for w in range(len(window.least))))


def _hot(read: Read, window: Window, ids: Ints) -> None:
    """A row by far the nearest in all its versions, and there all the time, is found by any search."""
    key = read.asked.get("hot")
    if key is None:
        return
    alive = window.alive((window.ids == key)[None])[0, window.part(key % len(window.least))]
    missed = ~(ids == key).any(1)
    if alive.all() and missed.any():
        raise _Wrong(explain(read, window, int(missed.argmax()), note=f"the hot id {key} is not found"))


def _in_order(model: Model, bound: list[tuple[Read, list[Ints]]]) -> list[str]:
    """Who asks after another's return must not see an earlier state. Each read gets the earliest that fits."""
    wrong: list[str] = []
    waiting = sorted(range(len(bound)), key=lambda i: bound[i][0].back)
    at, floor = 0, [0] * model.writers
    earliest: list[list[int]] = []
    for read, states in bound:  # by their calls
        while at < len(waiting) and bound[waiting[at]][0].back < read.call:
            floor = [max(pair) for pair in zip(floor, earliest[waiting[at]], strict=True)]
            at += 1
        own = _earliest(model, states, floor)
        if own is None:
            seen = [part.tolist() for part in states]
            text = f"saw states {seen}, but another that had returned before saw at least {floor}"
            wrong.append(explain(read, model.window(read.call, read.back), note=text))
        earliest.append(own or floor)
    return wrong


def _earliest(model: Model, states: list[Ints], floor: list[int]) -> list[int] | None:
    """The first states not before floor; of two changes one after the other, the second is not seen alone."""
    own = floor
    while True:
        found = []
        for part, least in zip(states, own, strict=True):
            at = int(np.searchsorted(part, least))
            if at == len(part):
                return None
            found.append(int(part[at]))
        needed = list(found)
        for writer, state in enumerate(found):
            if state:
                call = model.calls[writer][state - 1]
                for other, backs in enumerate(model.backs):
                    if other != writer:
                        needed[other] = max(needed[other], int(np.searchsorted(backs, call)))
        if needed == found:
            return found
        own = needed


_KINDS = {"get": _single, "in": _single, "len": _length, "ids": _content, "save": _content}
_KINDS |= dict.fromkeys(("one", "batch", "everything", "few", "many", "each", "mask", "hot"), _search)
