"""Each kind of answer against the model of tests/linear.py, and all answers against each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from .linear import History, Ints, Model, Read
from .linear_search import search
from .linear_states import Found, Wrong, justify, owners, states_of
from .linear_text import explain


@dataclass
class Verdict:
    """Answers that were judged, by kind, and what is wrong, in words."""

    judged: dict[str, int]
    wrong: list[str]


def judge(history: History, most: int = 20) -> Verdict:
    """Every read of a history; at most so many faults are told."""
    model = Model(history)
    verdict = Verdict({}, [])
    bound: list[tuple[Read, list[Ints]]] = []
    for read in sorted(history.reads, key=lambda read: read.call):
        try:
            count, states = _KINDS[read.kind](model, read)
        except Wrong as error:
            count, states = 1, []
            if len(verdict.wrong) < most:
                verdict.wrong.append(str(error))
        verdict.judged[read.kind] = verdict.judged.get(read.kind, 0) + count
        bound += [(read, each) for each in states]
    verdict.wrong += [*_in_order(model, bound), *_one_after_another(model, bound)][:most]
    return verdict


def _single(model: Model, read: Read) -> Found:
    """get and in: of one id, so that few versions need to be looked at."""
    if isinstance(read.answer, Exception) and not isinstance(read.answer, KeyError):
        raise Wrong(explain(read, model.window(read.call, read.back), note="may not be raised"))
    return _held(model, read, [(read.asked["id"], read.answer)])


def _several(model: Model, read: Read) -> Found:
    """The same for ids at one moment; an error names the first that is not there."""
    ids, answer = read.asked["ids"].tolist(), read.answer
    if isinstance(answer, KeyError):
        missing = [f"id {key} is not in the index" for key in ids].index(answer.args[0])
        return _held(model, read, [*((key, True) for key in ids[:missing]), (ids[missing], False)])
    if isinstance(answer, Exception):
        raise Wrong(explain(read, model.window(read.call, read.back), note="may not be raised"))
    each = answer.tolist() if answer.dtype == bool else answer
    return _held(model, read, list(zip(ids, each, strict=True)))


def _held(model: Model, read: Read, answers: list[tuple[int, Any]]) -> Found:
    """Each id with its row, or whether it is there, all in one state."""
    least, most = model.states(read.call, read.back)
    fits = [np.ones(high - low + 1, bool) for low, high in zip(least, most, strict=True)]
    for key, answer in answers:
        writer = key % model.writers
        low = least[writer]
        there = np.zeros(len(fits[writer]), bool)  # a version that fits the answer
        for version in model.by_id.get(key, ()):
            if isinstance(answer, np.ndarray) and (model.rows[version] != answer).any():
                continue
            born, died = int(model.born[version]), int(model.died[version])
            there[max(born - low, 0) : max(died - low, 0)] = True
        fits[writer] &= ~there if answer is False or isinstance(answer, KeyError) else there
    if not all(fit.any() for fit in fits):
        raise Wrong(explain(read, model.window(read.call, read.back)))
    if all(fit.all() for fit in fits):
        return 1, []
    return 1, [[np.flatnonzero(fit) + low for fit, low in zip(fits, least, strict=True)]]


def _length(model: Model, read: Read) -> Found:
    window = model.window(read.call, read.back)
    if isinstance(read.answer, Exception) or read.answer not in window.totals:
        raise Wrong(explain(read, window))
    if model.writers > 1:
        return 1, []
    return 1, states_of(window, np.append(window.sizes(0) == read.answer, False)[None])


def _content(model: Model, read: Read) -> Found:
    """All ids, or all ids and rows of a saved file."""
    window = model.window(read.call, read.back)
    if isinstance(read.answer, Exception):
        raise Wrong(explain(read, window, note="may not be raised"))
    ids, rows = read.answer if read.kind in ("save", "replay") else (read.answer, None)
    order = np.argsort(ids)
    held = ids[order]
    place = np.minimum(np.searchsorted(held, window.ids), max(len(held) - 1, 0))
    seen = held[place] == window.ids if len(held) else np.zeros(len(window.ids), bool)
    if rows is not None and len(held):
        seen &= (rows[order][place] == window.rows).all(1)
    if len(np.unique(held)) != len(held):
        raise Wrong(explain(read, window, note="an id twice"))
    count, states = justify(read, window, seen[None], ~seen[None], owners(window, ids[None]))
    return count, states if read.kind != "replay" else []  # changes are in the log before others see them


def _in_order(model: Model, bound: list[tuple[Read, list[Ints]]]) -> list[str]:
    """Who asks after another's return sees no earlier state: each read gets the earliest that fits."""
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


def _one_after_another(model: Model, bound: list[tuple[Read, list[Ints]]]) -> list[str]:
    """Of two writers' changes one came first, for all who asked: of two states, one is the later."""
    wrong = []
    sure = [(read, states) for read, states in bound if all(len(part) == 1 for part in states)]
    known = [(read, [int(part[0]) for part in states]) for read, states in sure]
    known.sort(key=lambda pair: sum(pair[1]))
    for (_, before), (read, after) in pairwise(known):
        if any(a > b for a, b in zip(before, after, strict=True)):
            note = f"saw states {after}, another {before}, and neither is the later"
            wrong.append(explain(read, model.window(read.call, read.back), note=note))
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


_KINDS = {
    "get": _single,
    "in": _single,
    "len": _length,
    "ids": _content,
    "save": _content,
    "replay": _content,
}
_KINDS["several"] = _several
_KINDS |= dict.fromkeys(
    ("one", "batch", "everything", "few", "many", "each", "mask", "hot", "radius", "subset"), search
)
