/* What keeps the graph whole after removals: sweeps, free slots, mending. */
#ifndef RUVGEN_GRAPH_UPKEEP_H
#define RUVGEN_GRAPH_UPKEEP_H

/* graph/sweep.c */

/* Redirect all links to dead rows, so that their slots can be reused. */
int ruvgen_sweep_all(ruvgen_index *index, size_t threads);
/* After removals: do a part of that, if there are so many dead rows that searches and memory suffer. If there
 * is no memory for it, the graph stays as it is: slower, but correct. */
void ruvgen_sweep_when_due(ruvgen_index *index, size_t threads);
/* Whether ruvgen_sweep_when_due would begin a sweep now. */
int ruvgen_sweep_is_due(ruvgen_index *index);
void ruvgen_sweep_forget(ruvgen_index *index);

#ifdef RUVGEN_CHECKS
/* graph/check.c, in test builds only: abort if a row that searches may visit links to one of these sorted
 * slots, which are about to be freed. */
void ruvgen_check_unlinked(ruvgen_index *index, const uint32_t *slots, uint32_t count);
#endif

/* graph/free.c */

/* The dead slots that are not free yet, sorted; NULL if there are none. The caller must release the array. */
int ruvgen_slots_dead(ruvgen_index *index, uint32_t **slots, uint32_t *count);
/* Free these slots for reuse; no link may lead to them. readers: whether there may be searches in
 * progress. */
void ruvgen_slots_release(ruvgen_index *index, const uint32_t *slots, uint32_t count, int readers);
uint32_t ruvgen_slots_reusable(const ruvgen_index *index);
/* The free slots, sorted; and mark the first `count` of them as used. */
const uint32_t *ruvgen_slots_free(const ruvgen_index *index);
void ruvgen_slots_use(ruvgen_index *index, uint32_t count);
void ruvgen_slots_forget(ruvgen_index *index);

/* graph/mend.c */

/* Make every living row reachable from the landmarks, by a link from a near reachable row, and find guards
 * for all rows. Paths through dead rows do not count. */
int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view);
/* Compute guards if there are none. O(n degree). RUVGEN_E_MEMORY. */
int ruvgen_guards_ready(ruvgen_index *index);

#endif
