/* What changes leave to be done: declarations. */
#ifndef RUVGEN_GRAPH_UPKEEP_H
#define RUVGEN_GRAPH_UPKEEP_H

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

/* graph/free.c */

/* Whether a slot becomes free when the sweep ends. */
int ruvgen_sweep_frees(const ruvgen_sweep *sweep, uint32_t slot);
/* Whether a slot is free. */
int ruvgen_slots_is_free(const ruvgen_index *index, uint32_t slot);

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
