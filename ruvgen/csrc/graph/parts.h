/* Declarations shared by the source files of the graph index. */
#ifndef RUVGEN_GRAPH_PARTS_H
#define RUVGEN_GRAPH_PARTS_H

/* graph/threads.c */

typedef void (*ruvgen_work)(void *argument, size_t worker, size_t from, size_t to);
/* Process all items, in pieces, on up to `threads` threads; `worker` is the number of the thread: 0, 1, … */
void ruvgen_parallel(size_t threads, size_t items, size_t piece, ruvgen_work work, void *argument);

/* How many of so many threads an insertion of so many rows is worth. */
size_t ruvgen_linking_threads(size_t threads, size_t rows);
/* The same on the threads of an insertion, in at least one piece for each, but of at most so many items. The next
 * pieces are smaller, so that all end at about the same time. */
void ruvgen_share(const ruvgen_insertion *insertion, size_t items, size_t piece, ruvgen_work work,
                  void *argument);

/* The same on those of the insertion in progress, or on this thread if there is none. */
void ruvgen_all_hands(const ruvgen_index *index, size_t items, size_t piece, ruvgen_work work,
                      void *argument);

/* graph/scratch.c */

/* Scratch memory for pools of this size, this many slots and this dimension; NULL if there is no memory. */
ruvgen_scratch *ruvgen_scratch_take(ruvgen_index *index, uint32_t pool, uint32_t slots, uint32_t dim);
void ruvgen_scratch_give(ruvgen_index *index, ruvgen_scratch *scratch);
void ruvgen_scratch_close(ruvgen_index *index);

/* graph/query.c */

/* Write a row to its slot: its code, its constant, and the raw row if raw rows are kept. Returns the number
 * of elements outside the code's range. */
size_t ruvgen_row_put(const ruvgen_view *view, size_t slot, const float *row);
/* Read a row: the original if it is kept, else its decoded code. */
void ruvgen_row_get(const ruvgen_view *view, size_t slot, float *row);
/* The span that holds the original rows, or NULL. */
RUVGEN_INLINE const ruvgen_span *ruvgen_plain_rows(const ruvgen_view *view)
{
    return view->coding.codec->plain ? view->codes : view->raw;
}
/* room: ruvgen_query_bytes bytes. */
void ruvgen_query_of(const ruvgen_view *view, const float *x, void *room, ruvgen_query *query);
/* Use a row as a query; its distances are only valid for ranking. */
void ruvgen_query_of_slot(const ruvgen_view *view, size_t slot, void *room, ruvgen_query *query);
/* Distances to count rows of codes at base: those at `slots`, or the first ones if that is NULL. constants
 * may be NULL if the codec has none. */
void ruvgen_measure(const ruvgen_view *view, const ruvgen_query *query, const char *base,
                    const uint32_t *slots, const float *constants, size_t count, float *out);
/* Distances of a row to others, as searches compare them; scratch->constants and ->room are used. */
void ruvgen_measure_slots(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot,
                          const uint32_t *others, size_t n, float *distances);
/* The metric's distance from a result of ruvgen_measure, for an exact query; for any other about that. */
RUVGEN_INLINE float ruvgen_metric_distance(const ruvgen_view *view, const ruvgen_query *query, float measured)
{
    const int root = ruvgen_metrics[view->metric].ranks_as != view->metric;
    return (float)(query->unit * (root ? (double)sqrtf(fmaxf(measured, 0)) : (double)measured)
                   + query->offset);
}
/* Exact distances of the metric to original rows, or to decoded codes if originals are not kept. */
void ruvgen_measure_exactly(const ruvgen_view *view, const float *x, const uint32_t *slots, size_t count,
                            float *row, float *out);

/* graph/view.c */

/* An empty view with reserved addresses, but no memory for rows yet. NULL if there is no memory. */
ruvgen_view *ruvgen_view_open(const ruvgen_index_options *options, const ruvgen_coding *coding, size_t rows);
/* A view that shares the rows and landmarks. */
ruvgen_view *ruvgen_view_copy(const ruvgen_view *view);
void ruvgen_view_close(ruvgen_view *view);
/* Provide memory for rows. If reserved addresses run out, rows are copied, so then no other thread may see
 * the view. */
int ruvgen_view_fit(ruvgen_view *view, size_t rows);
int ruvgen_view_fits(const ruvgen_view *view, size_t rows);

/* graph/readers.c */

const ruvgen_view *ruvgen_view_enter(ruvgen_index *index, uint32_t *side);
void ruvgen_view_leave(ruvgen_index *index, uint32_t side);
/* For the writer only. */
RUVGEN_INLINE ruvgen_view *ruvgen_view_now(ruvgen_index *index)
{
    return atomic_load_explicit(&index->view, memory_order_relaxed);
}
/* Whether the view that a reader entered is still the current one. */
RUVGEN_INLINE int ruvgen_view_is_newest(ruvgen_index *index, const ruvgen_view *view)
{
    return atomic_load(&index->view) == view;
}
/* Make a view the current one. On failure the index keeps the old view, and the new one is closed. places:
 * the new slot of each old slot if slots change, else NULL. */
int ruvgen_view_publish(ruvgen_index *index, ruvgen_view *view, const uint32_t *places);
void ruvgen_reclaim(ruvgen_index *index);

/* graph/writing.c */

/* RUVGEN_E_BUSY if this thread is inserting, RUVGEN_BUSY if another thread is still writing after a short
 * wait. */
int ruvgen_write_lock(ruvgen_index *index);
void ruvgen_write_unlock(ruvgen_index *index);
/* Lock at once or not at all, for the changes in line; not if it is the turn of other calls. Returns whether. */
int ruvgen_write_try(ruvgen_index *index);
/* Whether this thread holds the lock. */
int ruvgen_write_is_own(const ruvgen_index *index);
/* In the child of a fork: reset the locks. Returns 0 if this thread is the writer, else 1: then an insertion
 * that another thread had in progress must be undone. */
int ruvgen_write_forget(ruvgen_index *index);

/* graph/store.c */

/* Provide memory for this many rows, with a new view if necessary. */
int ruvgen_store_fit(ruvgen_index *index, size_t rows);
/* Convert all rows to another coding. */
int ruvgen_store_recode(ruvgen_index *index, const ruvgen_coding *coding);
/* Choose new landmarks among the first `count` slots of `order`, or of all slots if that is NULL. */
int ruvgen_store_landmarks(ruvgen_index *index, const uint32_t *order, size_t count);
/* Add landmarks for groups of rows that searches would not find: see graph/cover.c. */
void ruvgen_store_cover(ruvgen_index *index);

/* graph/commit.c */

/* Begin a change of what searches see; it takes effect atomically. replaces: whether some ids get another
 * row. */
void ruvgen_commit_begin(ruvgen_index *index, int replaces);
/* rows: the number of rows visible from now on. */
void ruvgen_commit_end(ruvgen_index *index, uint32_t rows);

/* A consistent read of what searches see, as with a seqlock: repeat begin, with the number of tries so far,
 * and end until end returns nonzero. held: the caller holds `naming`, so no commit can run. */
typedef struct {
    uint64_t commits;
    int locked;
} ruvgen_look;

ruvgen_look ruvgen_look_begin(ruvgen_index *index, unsigned tries, int held);
int ruvgen_look_end(ruvgen_index *index, ruvgen_look look, int held);

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

/* graph/store.c */

/* Add these rows to the landmarks. */
int ruvgen_store_far(ruvgen_index *index, const uint32_t *slots, size_t count);

/* graph/landmarks.c */

ruvgen_landmarks *ruvgen_landmarks_make(const ruvgen_view *view, uint64_t seed, const uint32_t *order,
                                        size_t count);
/* Landmarks that are exactly these slots. */
ruvgen_landmarks *ruvgen_landmarks_of(const ruvgen_view *view, const uint32_t *slots, size_t count);
/* Those of the view, which must have some, and these. NULL if there is no memory. */
ruvgen_landmarks *ruvgen_landmarks_and(const ruvgen_view *view, const uint32_t *slots, size_t count);
void ruvgen_landmarks_close(ruvgen_landmarks *landmarks);
/* How many landmarks are drawn from the rows of this view; there may be RUVGEN_FAR more. */
size_t ruvgen_landmarks_drawn(const ruvgen_view *view);
/* Whether a row, given as a query, is an outlier: much farther from its nearest neighbour than most of that
 * neighbour's own neighbours are. */
int ruvgen_is_far(const ruvgen_view *view, ruvgen_scratch *scratch, const ruvgen_query *row,
                  uint32_t nearest);
/* The landmarks `drawn`, and those of `old` that are still outliers, at most RUVGEN_FAR. NULL if there is no
 * memory. */
ruvgen_landmarks *ruvgen_landmarks_with_far(const ruvgen_view *view, ruvgen_scratch *scratch,
                                            const ruvgen_landmarks *drawn, const ruvgen_landmarks *old);

/* graph/cover.c */

/* Add landmarks to a view that is not published yet, for groups of rows that searches would not find. The
 * guards must be those of this view. If memory runs out, the landmarks stay as they are. Returns whether
 * there are more now. O(n degree), and at most some thousand searches. */
int ruvgen_cover(ruvgen_index *index, ruvgen_view *view);

/* graph/lost.c */

/* Of these entries, keys in order, make landmarks of those that searches do not find, until there are so many. If
 * memory runs out, the landmarks stay as they are. */
void ruvgen_cover_entries(ruvgen_index *index, ruvgen_view *view, const uint64_t *keys, uint32_t keyed,
                          size_t most);
/* Keep those of some rows that searches would not find; returns how many. */
size_t ruvgen_cover_lost(ruvgen_index *index, const ruvgen_view *view, uint32_t *slots, size_t n);

/* graph/table.c */

int ruvgen_table_fit(ruvgen_index *index, size_t more);
uint32_t ruvgen_table_find(const ruvgen_index *index, const ruvgen_view *view, int64_t id);
void ruvgen_table_put(ruvgen_index *index, const ruvgen_view *view, int64_t id, uint32_t slot);
void ruvgen_table_drop(ruvgen_index *index, const ruvgen_view *view, int64_t id);
/* All rows of a view get other slots: the new ones, by the old ones. */
void ruvgen_table_move(ruvgen_index *index, const ruvgen_view *view, const uint32_t *places);

/* graph/changes.c */

/* An id got another row, or none. The caller holds `naming`. */
void ruvgen_changes_note(ruvgen_index *index, int64_t id);

/* graph/walk.c */

typedef struct ruvgen_journey {
    const ruvgen_view *view;
    uint32_t width, group, ef;
    const ruvgen_span *passed; /* rows that are traversed but not returned; NULL: none */
    uint32_t spare;            /* how many candidates beyond ef may be held because of them */
    int by_records;            /* expand rows by their records */
    void (*begin)(const struct ruvgen_journey *journey, ruvgen_walk *walk);
    void (*end)(const struct ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk);
    const void *of;
} ruvgen_journey;

/* Run a walk for each item in [from, to), several interleaved. */
void ruvgen_walk_all(const ruvgen_journey *journey, ruvgen_scratch *scratch, size_t from, size_t to);

/* graph/candidates.c */

/* Offer measured slots to the pool, and to `found`. */
void ruvgen_walk_offer(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count);
void ruvgen_walk_find(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count);
/* The distance beyond which nothing enters the pool. */
float ruvgen_walk_limit(const ruvgen_walk *walk);
/* Offer measured slots to `found`; most are too far, which is seen before a key is made. gone:
 * bits of those to leave out, from bit `first` on; NULL: none. */
void ruvgen_found_offer(ruvgen_walk *walk, const uint32_t *slots, const float *measured, uint32_t count,
                        const uint64_t *gone, uint32_t first);
/* Whether a candidate that was estimated was not expanded before; from now on it was. */
int ruvgen_walk_takes(ruvgen_walk *walk, uint32_t slot);
/* Whether a walk with a filter is at its end: it has found as many rows as it wants, all nearer than this, the nearest
 * candidate that it has not expanded. */
int ruvgen_walk_has_found(const ruvgen_walk *walk, float distance);
/* Whether the filter allows a slot. */
int ruvgen_walk_allows(const ruvgen_walk *walk, uint32_t slot);
/* Before a slot is inserted into the pool: grow the pool for a row that is traversed only, so that it displaces no
 * other. */
void ruvgen_walk_makes_room(ruvgen_walk *walk, uint32_t slot);
/* Insert a key into a sorted list of at most capacity keys, if it is small enough. Returns whether it was
 * inserted. */
int ruvgen_keys_offer(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key);

/* graph/mask.c */

/* A consistent set of the rows that searches see and a filter allows. */
typedef struct {
    uint64_t *bits;                 /* bitmap over slots */
    uint32_t slots;                 /* slots that existed */
    uint64_t count;                 /* set bits */
    ruvgen_subset *subset;          /* whose bits these are; NULL: they are this set's own */
    struct ruvgen_subset_state *of; /* and at which moment */
} ruvgen_allowed;

/* The set of a mask, of ids, or with NULL of all rows; errors as of ruvgen_allowed_make. */
int ruvgen_allowed_find(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                        ruvgen_allowed *one);

/* graph/filter.c */

/* The set of all rows, or one set per filter; each set is consistent, but different sets may be of different
 * moments. RUVGEN_E_STALE: there is a newer view, so enter that and start again; it cannot happen if `held`
 * is set, which means that the caller holds `naming`. RUVGEN_E_MEMORY. */
int ruvgen_allowed_all(ruvgen_index *index, const ruvgen_view *view, int held, ruvgen_allowed *made);
int ruvgen_allowed_make(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filters, size_t n,
                        int held, ruvgen_allowed **made);
void ruvgen_allowed_drop(ruvgen_allowed *all, size_t n);

/* graph/links.c */

void ruvgen_links_write(const ruvgen_view *view, uint32_t slot, const uint32_t *to, size_t count);
size_t ruvgen_links_read(const ruvgen_view *view, uint32_t slot, uint32_t *to);
int ruvgen_has_link(const ruvgen_view *view, uint32_t from, uint32_t to);
void ruvgen_keys_sort(uint64_t *keys, size_t count);

/* graph/prune.c */

/* Choose diverse neighbours of `target` out of count candidates, sorted by distance: those that are not
 * nearer to one already kept. Writes at most limit slots to out and returns their number. */
size_t ruvgen_prune(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target, const uint64_t *keys,
                    size_t count, size_t limit, float alpha, uint32_t *out);

/* graph/choose.c */

/* Choose the links of slot out of count others, and keep those old links that it must keep as a guard. count
 * is at most RUVGEN_ROOM; others may be scratch->gathered. limit: as for ruvgen_prune, up to
 * RUVGEN_MAX_DEGREE. */
void ruvgen_links_choose(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         uint32_t slot, const uint32_t *others, size_t count, size_t limit);

/* graph/train.c */

/* Adapt the coding to new rows, before they are stored, after that, and while they are linked. */
int ruvgen_train_before(ruvgen_index *index, const float *rows, size_t stride, size_t n, size_t threads);
void ruvgen_train_after(ruvgen_index *index);
void ruvgen_train_meanwhile(ruvgen_index *index);

/* graph/drift.c */

/* Make room for marks of this many slots. RUVGEN_E_MEMORY. */
int ruvgen_drift_fit(ruvgen_index *index, size_t slots);
/* Called for each row of a batch after its walk, by several threads: if the row is one of the sample, compare
 * the codes' order of the rows that it found with their exact order. */
void ruvgen_drift_sample(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         const ruvgen_walk *walk, uint32_t slot, size_t place, uint8_t *found);
/* Note the results of a batch, and mark its rows as unsure. */
void ruvgen_drift_note(ruvgen_index *index, const ruvgen_insertion *insertion, size_t from, size_t to);
/* Whether codes do badly with recent rows; and whether it is also time to measure them. */
int ruvgen_drift_is_bad(const ruvgen_index *index);
int ruvgen_drift_is_due(const ruvgen_index *index);
/* Codes were measured, and the recent rows say nothing about them from now on. changed: they are others. */
void ruvgen_drift_measured(ruvgen_index *index, int changed);
/* All rows are linked as well as codes allow. */
void ruvgen_drift_forget(ruvgen_index *index);
/* Slots changed: places holds the new one of each, not above the old one. */
void ruvgen_drift_move(ruvgen_index *index, const uint32_t *places, uint32_t count);
/* Mark these rows, or of all slots the last `rows` living ones if slots is NULL. */
void ruvgen_drift_mark(ruvgen_index *index, const uint32_t *slots, size_t rows);

/* graph/relink.c */

/* Whether rows must be linked anew. If there is no memory for that, the next insertion does it. */
int ruvgen_relink_is_due(ruvgen_index *index, ruvgen_insertion *insertion);
/* Link some of them anew. */
void ruvgen_relink_next(ruvgen_index *index, ruvgen_insertion *insertion, size_t most);

/* graph/rows.c */

/* Store rows into their slots, to which no link leads yet. RUVGEN_E_VALUE: row *bad is no longer finite, or no longer
 * fits a lossless coding. *outside: elements outside the range of the coding. */
int ruvgen_rows_store(ruvgen_index *index, const ruvgen_insertion *insertion, const float *rows,
                      size_t stride, const int64_t *ids, size_t *outside, size_t *bad);

/* graph/begin.c */

/* Check the ids of an insertion: not negative, different, and not there unless they may be replaced. */
int ruvgen_ids_check(ruvgen_index *index, const int64_t *ids, size_t n, int replace, size_t *bad);
/* Check everything and store the rows, for threads that hold the lock: an insertion is in progress unless it fails. */
int ruvgen_insertion_begin(ruvgen_index *index, const float *rows, size_t stride, size_t n,
                           const int64_t *ids, int replace, size_t threads, size_t *bad);

/* graph/insert.c */

/* Link all rows of the insertion in progress. RUVGEN_E_MEMORY. */
int ruvgen_insertion_link(ruvgen_index *index);
/* Make them visible, or undo the insertion, and end it. An error, which only a change that is kept can have, undoes it
 * too. */
int ruvgen_insertion_end(ruvgen_index *index, int keep);
void ruvgen_insertion_drop(ruvgen_index *index, ruvgen_insertion *insertion);
/* Undo the insertion in progress. */
void ruvgen_insertion_abandon(ruvgen_index *index);

/* graph/link.c */

/* Link rows order[from], …, order[to - 1] in both directions. */
void ruvgen_link_batch(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to);

/* graph/remove.c */

/* Remove rows, for a thread that holds the lock. removed: NULL, or for how many of the ids were there, and unknown
 * ids are no error. */
int ruvgen_rows_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t *removed, size_t *bad);

/* graph/line.c */

void ruvgen_line_open(ruvgen_line *line);
/* Append a change that is in no line yet. Returns 0 if it is, or was taken by a group. */
int ruvgen_line_join(ruvgen_line *line, ruvgen_change *change);
/* Remove a change. Returns 0 if it is not in line. */
int ruvgen_line_leave(ruvgen_line *line, ruvgen_change *change);
/* Take changes of one kind, insertions or removals, from the front; returns how many. */
size_t ruvgen_line_take(ruvgen_line *line, ruvgen_change **taken);
/* The lock is free: tell the first in line, if there is one. */
void ruvgen_line_call(ruvgen_line *line);

/* graph/group.c */

enum { RUVGEN_GROUP = RUVGEN_READERS }; /* changes, at most */

/* Make changes that were taken from the line, by a thread that holds the lock; `own` is its own, if among them. Each
 * has a result then, and is done. */
void ruvgen_group_make(ruvgen_index *index, ruvgen_change **changes, size_t n, const ruvgen_change *own);

/* graph/compact.c */

/* Copy the living rows to new memory. No link may lead to a dead row. */
int ruvgen_rewrite(ruvgen_index *index);

/* graph/sweep.c */

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

/* graph/mend.c */

/* Make every living row reachable from the landmarks, by a link from a near reachable row, and find guards
 * for all rows. Paths through dead rows do not count. */
int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view);
/* Compute guards if there are none. O(n degree). RUVGEN_E_MEMORY. */
int ruvgen_guards_ready(ruvgen_index *index);

#include "graph/log.h"
#include "graph/record.h"

#endif
