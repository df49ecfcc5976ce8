/* Notices when rows come that codes cannot distinguish, such as a tight cluster among wide rows. Of every few
 * rows that are linked, one compares the order that codes give to the rows that its walk found, and to some
 * recent ones, with their exact order. If too many of the nearest are not among those that a search would
 * rerank, codes are measured anew (graph/train.c), with these rows as questions. It needs raw rows. */
#include "graph/trust.h"

enum {
    EVERY = 16,       /* rows per sampled row */
    FEWEST = 16,      /* sampled rows that are enough to tell */
    REST = 64,        /* after measuring, this part of all rows must come before codes are measured again, */
    LEAST_REST = 128, /* at least so many, and each time twice as many as before */
    UNKNOWN = 255
};

int ruvgen_drift_fit(ruvgen_index *index, size_t slots)
{
    ruvgen_drift *drift = &index->drift;
    const size_t words = slots / 64 + 1, room = words + words / 4;
    if (words <= drift->room)
        return RUVGEN_OK;
    uint64_t *larger = ruvgen_zeroed(room * sizeof *larger);
    if (!larger)
        return RUVGEN_E_MEMORY;
    if (drift->unsure)
        memcpy(larger, drift->unsure, drift->room * sizeof *larger);
    ruvgen_give(drift->unsure);
    drift->unsure = larger;
    drift->room = room;
    atomic_store(&index->drift_bytes, room * sizeof *larger);
    return RUVGEN_OK;
}

/* A small pool shows less of what codes confuse among all rows, so it must be in a better order. */
static size_t depth_among(uint64_t depth, size_t count)
{
    enum { PART = 6, LEAST = 16 };
    const size_t part = count / PART < LEAST ? LEAST : count / PART;
    return depth > RUVGEN_USUAL_DEPTH || depth < part ? depth : part;
}

/* Count the exactly nearest rows among the first `depth` by code. */
static uint8_t count_found(const uint64_t *codes, const float *exact, size_t depth, float limit)
{
    uint8_t found = 0;
    for (size_t i = 0; i < depth && found < RUVGEN_NEAREST; i++)
        found = (uint8_t)(found + (exact[RUVGEN_SLOT(codes[i])] <= limit));
    return found;
}

void ruvgen_drift_sample(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         const ruvgen_walk *walk, uint32_t slot, size_t place, uint8_t *found)
{
    *found = UNKNOWN;
    if (!view->raw || (index->drift.linked + place) % EVERY)
        return;
    const uint64_t ranked = ruvgen_rank_depth(&view->coding, RUVGEN_NEAREST);
    const uint64_t depth =
        ranked < RUVGEN_USUAL_DEPTH ? RUVGEN_USUAL_DEPTH : ranked; /* as codes are trusted */
    const float *const row = ruvgen_row_of(view->raw, slot);
    float exact[RUVGEN_SHOWN], constants[RUVGEN_SHOWN];
    uint64_t nearest[RUVGEN_NEAREST + 1];
    uint32_t count = 0, n = 0;
    for (uint32_t i = 0; i < walk->count && n < RUVGEN_WALKED; i++) {
        scratch->picked[n] = RUVGEN_SLOT(walk->pool[i]);
        n += scratch->picked[n] != slot;
    }
    /* What codes hide from the walk can be among recent rows: with products, they are all it could find. */
    for (uint32_t i = 0, walked = n; i < index->drift.count; i++)
        if (!ruvgen_contains(scratch->picked, walked, index->drift.slots[i]) && index->drift.slots[i] != slot)
            scratch->picked[n++] = index->drift.slots[i];
    *found = RUVGEN_NEAREST;
    if (n <= depth) /* all would be reranked */
        return;
    ruvgen_measure_exactly(view, row, scratch->picked, n, scratch->rows, exact);
    for (uint32_t i = 0; i < n; i++)
        if (!isnan(exact[i]))
            ruvgen_keys_offer(nearest, &count, RUVGEN_NEAREST, ruvgen_candidate(exact[i], i));
    const float limit =
        count < RUVGEN_NEAREST
            ? INFINITY
            : ruvgen_truth_limit(ruvgen_candidate_distance(nearest[RUVGEN_NEAREST - 1]), view->metric);
    if (!isfinite(limit))
        return;
    ruvgen_query query;
    ruvgen_query_of(view, row, scratch->room, &query);
    for (uint32_t i = 0; i < n; i++)
        constants[i] = ruvgen_constant_of(view, scratch->picked[i]);
    ruvgen_measure(view, &query, view->codes->base, scratch->picked, constants, n, scratch->between);
    for (uint32_t i = 0; i < n; i++)
        scratch->keys[i] = ruvgen_candidate(scratch->between[i], i);
    ruvgen_keys_sort(scratch->keys, n);
    *found = count_found(scratch->keys, exact, depth_among(depth, n), limit);
}

void ruvgen_drift_note(ruvgen_index *index, const ruvgen_insertion *insertion, size_t from, size_t to)
{
    ruvgen_drift *drift = &index->drift;
    for (size_t i = from; i < to; i++) {
        if (insertion->found[i - from] == UNKNOWN)
            continue;
        drift->slots[drift->next] = insertion->order[i];
        drift->found[drift->next] = insertion->found[i - from];
        drift->next = (drift->next + 1) % RUVGEN_RECENT;
        drift->count += drift->count < RUVGEN_RECENT;
    }
    drift->linked += to - from;
    if (ruvgen_view_now(index)->raw && !insertion->sure)
        ruvgen_drift_mark(index, insertion->order + from, to - from);
}

int ruvgen_drift_is_bad(const ruvgen_index *index)
{
    const ruvgen_drift *drift = &index->drift;
    size_t found = 0;
    for (size_t i = 0; i < drift->count; i++)
        found += drift->found[i];
    return drift->count >= FEWEST && (float)found < RUVGEN_DRIFTED * (float)(drift->count * RUVGEN_NEAREST);
}

int ruvgen_drift_is_due(const ruvgen_index *index)
{
    return index->drift.linked >= index->drift.quiet && ruvgen_drift_is_bad(index);
}

void ruvgen_drift_measured(ruvgen_index *index, int changed)
{
    ruvgen_drift *drift = &index->drift;
    const uint64_t rest = atomic_load(&ruvgen_view_now(index)->count) / REST;
    const uint64_t least = rest < LEAST_REST ? LEAST_REST : rest, twice = 2 * drift->pause;
    memset(drift->found, RUVGEN_NEAREST, sizeof drift->found);
    drift->pause = changed ? 0 : twice < least ? least : twice;
    drift->quiet = drift->linked + drift->pause;
    if (changed)
        drift->count = drift->next = 0;
}

void ruvgen_drift_forget(ruvgen_index *index)
{
    ruvgen_drift *drift = &index->drift;
    if (drift->room)
        memset(drift->unsure, 0, drift->room * sizeof *drift->unsure);
    drift->again = 0;
}

void ruvgen_drift_move(ruvgen_index *index, const uint32_t *places, uint32_t count)
{
    ruvgen_drift *drift = &index->drift;
    uint32_t left = 0;
    for (uint32_t i = 0; i < drift->count; i++) {
        const uint32_t place = drift->slots[i] < count ? places[drift->slots[i]] : RUVGEN_NO_SLOT;
        if (place == RUVGEN_NO_SLOT)
            continue;
        drift->slots[left] = place;
        drift->found[left++] = drift->found[i];
    }
    drift->count = left;
    drift->next = left % RUVGEN_RECENT;
    for (uint32_t slot = 0; slot < count && slot / 64 < drift->room; slot++) {
        uint64_t *const word = drift->unsure + slot / 64, bit = UINT64_C(1) << slot % 64;
        if (!(*word & bit))
            continue;
        *word &= ~bit;
        if (places[slot] != RUVGEN_NO_SLOT)
            drift->unsure[places[slot] / 64] |= UINT64_C(1) << places[slot] % 64;
    }
}

void ruvgen_drift_mark(ruvgen_index *index, const uint32_t *slots, size_t rows)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    uint64_t *const unsure = index->drift.unsure;
    for (size_t i = 0; slots && i < rows; i++)
        unsure[slots[i] / 64] |= UINT64_C(1) << slots[i] % 64;
    for (uint32_t slot = atomic_load(&view->count); !slots && rows && slot--;)
        if (!ruvgen_is_dead(view, slot)) {
            unsure[slot / 64] |= UINT64_C(1) << slot % 64;
            rows--;
        }
}
