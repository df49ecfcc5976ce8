/* Guards: the rows that keep their links to a row. */
#ifndef RUVGEN_GRAPH_GUARDS_H
#define RUVGEN_GRAPH_GUARDS_H

#include "graph/measure.h"

/* graph/guard.c */

static const ruvgen_guards ruvgen_no_guards = {{RUVGEN_NO_SLOT, RUVGEN_NO_SLOT}};

/* Make room for the guards of `slots` slots in total. RUVGEN_E_MEMORY. */
int ruvgen_guards_fit(ruvgen_index *index, size_t slots);
/* Add to the chosen links `kept` those old links of a row that it must keep as a guard, replacing the
 * farthest others if the list is full. Returns the new count, at most the degree. */
size_t ruvgen_guards_keep(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot,
                          const uint32_t *old, size_t old_count, uint32_t *kept, size_t count);
/* How many of the rows that `by` links to it also guards. */
size_t ruvgen_guards_count(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by);
/* Link `by` to slot, in a free place or in that of a link that is not guarded. Returns 0 if there is no such
 * place, or if `by` already guards `most` rows; 1 also if the link exists. */
int ruvgen_guards_attach(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by, uint32_t slot,
                         size_t most);

/* Whether the chain of first guards from `by` up to a landmark avoids slot. A cycle of guards contains a
 * landmark, so it counts as avoiding it; a chain too long to follow does not. */
int ruvgen_guards_lead_past(const ruvgen_guards *guards, uint32_t by, uint32_t slot);

RUVGEN_INLINE int ruvgen_is_guard(const ruvgen_guards *guards, uint32_t slot, uint32_t by)
{
    return guards[slot].by[0] == by || guards[slot].by[1] == by;
}

/* The most rows that a row may guard among its natural neighbours. With products a few long rows (hubs) are
 * neighbours of almost all rows, and would otherwise keep no other links. */
RUVGEN_INLINE size_t ruvgen_guards_most(const ruvgen_view *view)
{
    return ruvgen_is_product(view) ? view->degree / 4 : view->degree / 2;
}

/* The same for a row that no search passes. The remaining links lead on from it. */
RUVGEN_INLINE size_t ruvgen_guards_idle(const ruvgen_view *view)
{
    return view->degree - view->degree / 4;
}

/* graph/guard_find.c */

/* Find guards for the newly linked rows order[from], …, order[to - 1]. */
void ruvgen_guards_find(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to);

/* graph/guard_release.c */

/* A row was removed: other rows take over guarding what it guarded, and its own guards may drop their links
 * to it. Returns how many rows it still guards. */
size_t ruvgen_guards_release(ruvgen_index *index, uint32_t slot);

/* graph/guard_check.c */

/* Check guards from a file. RUVGEN_E_FORMAT if one is not a valid slot. thoroughly: *right becomes 0 unless
 * all guards link to the rows that they guard and are reachable from landmarks. RUVGEN_E_MEMORY. */
int ruvgen_guards_right(const ruvgen_view *view, const ruvgen_guards *guards, int thoroughly, int *right);

#endif
