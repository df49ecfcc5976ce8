/* Checks guards that were loaded from a file. */
#include "graph/graph.h"

enum { UNKNOWN, REACHABLE, VISITED };

/* Follow first guards until a row that is known to be reachable from a landmark; then all rows on the way
 * are. */
static int is_reachable(const ruvgen_view *view, const ruvgen_guards *guards, uint8_t *known, uint32_t slot)
{
    uint32_t at = slot;
    while (known[at] == UNKNOWN) {
        const uint32_t by = guards[at].by[0];
        known[at] = VISITED;
        if (by == RUVGEN_NO_SLOT || !ruvgen_has_link(view, by, at))
            return 0;
        at = by;
    }
    if (known[at] != REACHABLE)
        return 0; /* a cycle, or a chain that failed before */
    for (at = slot; known[at] == VISITED; at = guards[at].by[0])
        known[at] = REACHABLE;
    return 1;
}

int ruvgen_guards_right(const ruvgen_view *view, const ruvgen_guards *guards, int thoroughly, int *right)
{
    const uint32_t slots = atomic_load_explicit(&view->count, memory_order_relaxed);
    for (uint32_t slot = 0; slot < slots; slot++)
        for (size_t i = 0; i < 2; i++)
            if (guards[slot].by[i] >= slots && guards[slot].by[i] != RUVGEN_NO_SLOT)
                return RUVGEN_E_FORMAT;
    if (!thoroughly || !view->landmarks)
        return RUVGEN_OK;
    uint8_t *known = ruvgen_zeroed((size_t)slots + 1);
    if (!known)
        return RUVGEN_E_MEMORY;
    for (uint32_t i = 0; i < view->landmarks->count; i++)
        known[view->landmarks->slots[i]] = REACHABLE;
    for (uint32_t slot = 0; slot < slots && *right; slot++)
        *right = ruvgen_is_dead(view, slot) || is_reachable(view, guards, known, slot);
    ruvgen_give(known);
    return RUVGEN_OK;
}
