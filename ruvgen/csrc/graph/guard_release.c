/* When a row is removed, other rows take over what it guarded: see graph/guard.c. */
#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    int root; /* the row that needs a guard is a landmark, so any living row will do */
} search;

static int may_guard(const search *state, uint32_t slot, uint32_t by, size_t guard)
{
    const ruvgen_guards *guards = state->index->guards;
    return by != slot && by != guards[slot].by[!guard] && !ruvgen_is_dead(state->view, by)
           && guards[by].by[0] != RUVGEN_NO_SLOT
           && (guard || state->root || ruvgen_guards_lead_past(guards, by, slot));
}

static int guards_instead(const search *state, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    if (!may_guard(state, slot, by, guard)
        || !ruvgen_guards_attach(state->view, state->index->guards, by, slot, most))
        return 0;
    state->index->guards[slot].by[guard] = by;
    return 1;
}

/* Replace a removed guard by a living one: preferably a row that already links back, else a near one, else
 * any. */
static int replace(const search *state, uint32_t slot, size_t guard)
{
    enum { ANY = 4096 };
    const size_t degree = state->view->degree, most = ruvgen_guards_most(state->view);
    const uint32_t count = atomic_load_explicit(&state->view->count, memory_order_relaxed);
    uint32_t near[RUVGEN_MAX_DEGREE], its[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(state->view, slot, near);
    for (size_t i = 0; i < n; i++)
        if (ruvgen_has_link(state->view, near[i], slot)
            && guards_instead(state, slot, near[i], guard, degree))
            return 1;
    for (size_t i = 0; i < n; i++)
        if (guards_instead(state, slot, near[i], guard, most))
            return 1;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0, m = ruvgen_links_read(state->view, near[i], its); j < m; j++)
            if (guards_instead(state, slot, its[j], guard, most))
                return 1;
    for (uint32_t i = 1; i < count && i < ANY; i++)
        if (guards_instead(state, slot, (slot + i) % count, guard, most))
            return 1;
    return 0;
}

/* If every chain of guards passes this row, make it a landmark, so that it is itself a root. */
static int replace_root(ruvgen_index *index, uint32_t slot)
{
    const ruvgen_landmarks *landmarks = ruvgen_view_now(index)->landmarks;
    if (!landmarks)
        return 0;
    if (!ruvgen_contains(landmarks->slots, landmarks->count, slot) && ruvgen_store_far(index, &slot, 1))
        return 0;
    const search state = {.index = index, .view = ruvgen_view_now(index), .root = 1};
    landmarks = state.view->landmarks;
    return ruvgen_contains(landmarks->slots, landmarks->count, slot) && replace(&state, slot, 0);
}

int ruvgen_guards_root_off(ruvgen_index *index, uint32_t slot)
{
    const search state = {.index = index, .view = ruvgen_view_now(index)};
    const uint32_t by = index->guards[slot].by[0];
    return (by != RUVGEN_NO_SLOT && ruvgen_guards_lead_past(index->guards, by, slot))
           || replace(&state, slot, 0);
}

size_t ruvgen_guards_release(ruvgen_index *index, uint32_t slot)
{
    uint32_t to[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(ruvgen_view_now(index), slot, to);
    size_t left = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t guard = 0; guard < 2; guard++) {
            if (index->guards[to[i]].by[guard] != slot)
                continue;
            const search state = {.index = index, .view = ruvgen_view_now(index)};
            if (ruvgen_is_dead(state.view, to[i])
                || (!replace(&state, to[i], guard) && (guard || !replace_root(index, to[i]))))
                left++;
        }
    if (!left)
        index->guards[slot] = ruvgen_no_guards;
    return left;
}
