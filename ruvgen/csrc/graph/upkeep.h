/* What changes leave to be done: sweeps, free slots, mending, landmarks, measuring. */
#ifndef RUVGEN_GRAPH_UPKEEP_H
#define RUVGEN_GRAPH_UPKEEP_H

#include "graph/views.h"

/* A call of many rows may do at once what takes time in proportion to the index: it pays for so many rows with each of
 * its own. */
enum { RUVGEN_PAID = 64 };

/* graph/upkeep.c */

RUVGEN_INLINE void ruvgen_effort_spend(ruvgen_index *index, int kind, size_t units)
{
    index->effort.now[kind] += units;
}
/* A change of so many rows, which are few, ends: remember the most that any such change took. */
void ruvgen_effort_end(ruvgen_index *index, size_t rows);

/* After a change of so many rows, by which so many died: do a part of what is left to do. */
void ruvgen_upkeep(ruvgen_index *index, size_t died, size_t rows, size_t threads);

/* Whether so many rows pay for looking at all rows. */
RUVGEN_INLINE int ruvgen_pays_for_all(const ruvgen_index *index, size_t rows)
{
    const ruvgen_view *const view = ruvgen_view_now((ruvgen_index *)(uintptr_t)index);
    return atomic_load_explicit(&view->count, memory_order_relaxed) / RUVGEN_PAID <= rows;
}

/* graph/sweep.c */

enum ruvgen_sweep_phase { RUVGEN_SWEEP_OFF, RUVGEN_SWEEP_COLLECTS, RUVGEN_SWEEP_REDIRECTS };

/* Redirect all links to dead rows, so that their slots can be reused. */
int ruvgen_sweep_all(ruvgen_index *index, size_t threads);
/* After so many rows were removed: do a part of that, if there are so many dead rows that searches and memory
 * suffer. If there is no memory for it, the graph stays as it is: slower, but correct. */
void ruvgen_sweep_when_due(ruvgen_index *index, size_t rows, size_t threads);
/* Whether ruvgen_sweep_when_due would begin a sweep now. */
int ruvgen_sweep_is_due(ruvgen_index *index, size_t rows);
void ruvgen_sweep_forget(ruvgen_index *index);

#ifdef RUVGEN_CHECKS
/* graph/check.c, in test builds only: abort if a row that searches may visit links to one of these sorted
 * slots, which are about to be freed. */
void ruvgen_check_unlinked(ruvgen_index *index, const uint32_t *slots, uint32_t count);
/* The same unless every living row is led to from a landmark by guards. */
void ruvgen_check_led(ruvgen_index *index);
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
/* Whether a slot becomes free when the sweep ends. */
int ruvgen_sweep_frees(const ruvgen_sweep *sweep, uint32_t slot);
/* Whether a slot is free. */
int ruvgen_slots_is_free(const ruvgen_index *index, uint32_t slot);

/* graph/mend.c */

/* Make every living row reachable from the landmarks, by a link from a near reachable row, and find guards
 * for all rows. Paths through dead rows do not count. */
int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view);
/* Compute guards if there are none. O(n degree). RUVGEN_E_MEMORY. */
int ruvgen_guards_ready(ruvgen_index *index);

/* graph/guard_release.c */

/* Let a row that is no landmark any more have a first guard that does not depend on it. Returns whether it has. */
int ruvgen_guards_root_off(ruvgen_index *index, uint32_t slot);

/* graph/roots.c */

/* A list of landmarks, the first `drawn` of which are drawn from all rows. */
typedef struct {
    uint32_t *slots;
    uint32_t count, drawn, room;
} ruvgen_marks;

/* Those drawn landmarks of a view that live and may stay, and others in place of those that do not, as many as there
 * should be. fresh: none stays. RUVGEN_E_MEMORY. */
int ruvgen_marks_draw(ruvgen_index *index, const ruvgen_view *view, int fresh, ruvgen_marks *made);
/* Room for `more` further ones. RUVGEN_E_MEMORY. */
int ruvgen_marks_fit(ruvgen_marks *marks, size_t more);
void ruvgen_marks_close(ruvgen_marks *marks);
/* Let searches begin without those landmarks that a sweep will free, and with others instead. RUVGEN_E_MEMORY. */
int ruvgen_roots_clear(ruvgen_index *index);

/* graph/measuring.c */

void ruvgen_measuring_forget(ruvgen_index *index);

/* graph/landmarks.c */

/* Landmarks that are these. */
ruvgen_landmarks *ruvgen_marks_place(const ruvgen_view *view, const ruvgen_marks *marks);

/* graph/store.c */

/* Let searches begin from these landmarks. RUVGEN_E_MEMORY. */
int ruvgen_store_marks(ruvgen_index *index, const ruvgen_marks *marks);

/* graph/renewal.c */

/* Begin to choose landmarks anew, in steps. drawn: they are drawn anew too; otherwise only groups are looked for to
 * which none leads. If one is being made, or there is no memory, that is done later. */
void ruvgen_renewal_begin(ruvgen_index *index, int drawn);
/* One step of it. */
void ruvgen_renewal_step(ruvgen_index *index);
void ruvgen_renewal_forget(ruvgen_index *index);

#endif
