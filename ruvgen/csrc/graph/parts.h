/* What the parts of the graph index offer each other. */
#ifndef RUVGEN_GRAPH_PARTS_H
#define RUVGEN_GRAPH_PARTS_H

/* graph/threads.c */

typedef void (*ruvgen_work)(void *argument, size_t worker, size_t from, size_t to);
/* All items, in pieces, in up to so many threads, worker being one of them: 0, 1, … */
void ruvgen_parallel(size_t threads, size_t items, size_t piece, ruvgen_work work, void *argument);

/* graph/scratch.c */

/* Room for pools of so many, so many slots and this dimension; NULL if there is no memory. */
ruvgen_scratch *ruvgen_scratch_take(ruvgen_index *index, uint32_t pool, uint32_t slots, uint32_t dim);
void ruvgen_scratch_give(ruvgen_index *index, ruvgen_scratch *scratch);
void ruvgen_scratch_close(ruvgen_index *index);

/* graph/query.c */

/* A row into its slot: its code, its constant, and the row as it is where that is kept. Returns the number of elements
 * that did not fit the code. */
size_t ruvgen_row_put(const ruvgen_view *view, size_t slot, const float *row);
/* The row as it was added, or where only its code is kept, as that has it. */
void ruvgen_row_get(const ruvgen_view *view, size_t slot, float *row);
/* Where rows are as they were added; NULL: nowhere. */
RUVGEN_INLINE const ruvgen_span *ruvgen_plain_rows(const ruvgen_view *view)
{
    return view->coding.codec->plain ? view->codes : view->raw;
}
/* room: ruvgen_query_bytes. */
void ruvgen_query_of(const ruvgen_view *view, const float *x, void *room, ruvgen_query *query);
/* A row as a query; it ranks only. */
void ruvgen_query_of_slot(const ruvgen_view *view, size_t slot, void *room, ruvgen_query *query);
/* Distances to count rows of codes at base: those at slots, or if that is NULL the first ones. constants may be NULL
 * if there are none. */
void ruvgen_measure(const ruvgen_view *view, const ruvgen_query *query, const char *base,
                    const uint32_t *slots, const float *constants, size_t count, float *out);
/* The metric's distance, of one that ruvgen_measure gave for an exact query. */
RUVGEN_INLINE float ruvgen_metric_distance(const ruvgen_view *view, const ruvgen_query *query, float measured)
{
    const int root = ruvgen_metrics[view->metric].ranks_as != view->metric;
    return (float)(query->unit * (root ? (double)sqrtf(fmaxf(measured, 0)) : (double)measured));
}
/* The metric's own distances, from rows as they are, or as their codes have them. */
void ruvgen_measure_exactly(const ruvgen_view *view, const float *x, const uint32_t *slots, size_t count,
                            float *row, float *out);

/* graph/view.c */

/* Empty, without memory for rows yet, but with addresses for some. NULL if there is no memory. */
ruvgen_view *ruvgen_view_open(const ruvgen_index_options *options, const ruvgen_coding *coding, size_t rows);
/* The same rows and landmarks. */
ruvgen_view *ruvgen_view_copy(const ruvgen_view *view);
void ruvgen_view_close(ruvgen_view *view);
/* Memory for rows; where addresses run out, by a larger copy, so only for a view that nobody else sees. */
int ruvgen_view_fit(ruvgen_view *view, size_t rows);
int ruvgen_view_fits(const ruvgen_view *view, size_t rows);

/* graph/readers.c */

const ruvgen_view *ruvgen_view_enter(ruvgen_index *index, uint32_t *side);
void ruvgen_view_leave(ruvgen_index *index, uint32_t side);
/* Of the one writer. */
RUVGEN_INLINE ruvgen_view *ruvgen_view_now(ruvgen_index *index)
{
    return atomic_load_explicit(&index->view, memory_order_relaxed);
}
/* Whether what a reader has entered is what changes are made to still. */
RUVGEN_INLINE int ruvgen_view_is_newest(ruvgen_index *index, const ruvgen_view *view)
{
    return atomic_load(&index->view) == view;
}
/* On failure the index keeps the old view, and the new one is closed. places: of each slot the new one, if these
 * change, else NULL. */
int ruvgen_view_publish(ruvgen_index *index, ruvgen_view *view, const uint32_t *places);
void ruvgen_reclaim(ruvgen_index *index);

/* graph/writing.c */

/* RUVGEN_E_BUSY if this very thread is inserting, RUVGEN_BUSY if another still writes after a short wait. */
int ruvgen_write_lock(ruvgen_index *index);
void ruvgen_write_unlock(ruvgen_index *index);
/* In the child of a fork: whether who was writing is not there, and has left a change undone. */
int ruvgen_write_forget(ruvgen_index *index);

/* graph/store.c */

/* Memory for so many rows, by a new view if need be. */
int ruvgen_store_fit(ruvgen_index *index, size_t rows);
/* All rows in another coding. */
int ruvgen_store_recode(ruvgen_index *index, const ruvgen_coding *coding);
/* New landmarks among the first of order, or of all slots if that is NULL. */
int ruvgen_store_landmarks(ruvgen_index *index, const uint32_t *order, size_t count);

/* graph/commit.c */

/* Change what searches see: at one moment for all of them, `replaces` if some ids get another row. */
void ruvgen_commit_begin(ruvgen_index *index, int replaces);
/* rows: that searches see from now on. */
void ruvgen_commit_end(ruvgen_index *index, uint32_t rows);

/* A look at what searches see that is of one moment. Repeat it, with the number of tries so far, until it is done;
 * held: the caller holds naming, which keeps changes away. */
typedef struct {
    uint64_t commits;
    int locked;
} ruvgen_look;

ruvgen_look ruvgen_look_begin(ruvgen_index *index, unsigned tries, int held);
int ruvgen_look_end(ruvgen_index *index, ruvgen_look look, int held);

/* graph/guard.c */

static const ruvgen_guards ruvgen_no_guards = {{RUVGEN_NO_SLOT, RUVGEN_NO_SLOT}};

/* Guards for so many slots, those there are included; RUVGEN_E_MEMORY. */
int ruvgen_guards_fit(ruvgen_index *index, size_t slots);
/* Put the links of a row that it must keep among `count` of at most degree others; old: all links that it had. */
size_t ruvgen_guards_keep(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot,
                          const uint32_t *old, size_t old_count, uint32_t *kept, size_t count);
/* Of the rows that one links to, how many it guards. */
size_t ruvgen_guards_count(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by);
/* Lead from `by`, which guards fewer than `most`, to slot, in a free place or in that of a link which guards nothing;
 * 0 if there is none. */
int ruvgen_guards_attach(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by, uint32_t slot,
                         size_t most);

/* Whether the way from a landmark to `by` does not pass slot. Guards that lead round in a circle pass a landmark; a way
 * that is too long to be followed is not trusted. */
int ruvgen_guards_lead_past(const ruvgen_guards *guards, uint32_t by, uint32_t slot);

RUVGEN_INLINE int ruvgen_is_guard(const ruvgen_guards *guards, uint32_t slot, uint32_t by)
{
    return guards[slot].by[0] == by || guards[slot].by[1] == by;
}

/* How many rows one may guard of those that it links to anyway. By products a few long rows are everybody's
 * neighbours, and would lead to nothing else any more. */
RUVGEN_INLINE size_t ruvgen_guards_most(const ruvgen_view *view)
{
    return ruvgen_is_product(view) ? view->degree / 4 : view->degree / 2;
}

/* And how many one may that no search passes. The links left lead on from it. */
RUVGEN_INLINE size_t ruvgen_guards_idle(const ruvgen_view *view)
{
    return view->degree - view->degree / 4;
}

/* graph/guard_find.c */

/* Guards of rows that were just linked, order[from], …, order[to - 1]. */
void ruvgen_guards_find(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to);

/* graph/guard_release.c */

/* A row has died: others guard what it guarded, and need not keep their links to it. */
void ruvgen_guards_release(ruvgen_index *index, uint32_t slot);

/* graph/guard_check.c */

/* Whether guards from a file lead where they can: RUVGEN_E_FORMAT if not to slots. thoroughly: also that they link to
 * the rows that they guard, and hang on landmarks. RUVGEN_E_MEMORY. */
int ruvgen_guards_right(const ruvgen_view *view, const ruvgen_guards *guards, int thoroughly, int *right);

/* graph/store.c */

/* Searches start from these rows too. */
int ruvgen_store_far(ruvgen_index *index, const uint32_t *slots, size_t count);

/* graph/landmarks.c */

ruvgen_landmarks *ruvgen_landmarks_make(const ruvgen_view *view, uint64_t seed, const uint32_t *order,
                                        size_t count);
/* These and no others. */
ruvgen_landmarks *ruvgen_landmarks_of(const ruvgen_view *view, const uint32_t *slots, size_t count);
void ruvgen_landmarks_close(ruvgen_landmarks *landmarks);
/* How many there may be of so many rows. */
size_t ruvgen_landmarks_most(size_t rows);
/* Whether a row, as a query, lies much farther from its nearest neighbour than most of that one's neighbours do. */
int ruvgen_is_far(const ruvgen_view *view, ruvgen_scratch *scratch, const ruvgen_query *row,
                  uint32_t nearest);
/* These and some more; of the old ones those that lie far from all other rows, at most RUVGEN_FAR in all. NULL without
 * memory. */
ruvgen_landmarks *ruvgen_landmarks_with_far(const ruvgen_view *view, ruvgen_scratch *scratch,
                                            const ruvgen_landmarks *drawn, const ruvgen_landmarks *old);

/* graph/table.c */

int ruvgen_table_fit(ruvgen_index *index, size_t more);
uint32_t ruvgen_table_find(const ruvgen_index *index, const ruvgen_view *view, int64_t id);
void ruvgen_table_put(ruvgen_index *index, const ruvgen_view *view, int64_t id, uint32_t slot);
void ruvgen_table_drop(ruvgen_index *index, const ruvgen_view *view, int64_t id);

/* graph/walk.c */

typedef struct ruvgen_journey {
    const ruvgen_view *view;
    uint32_t width, group, ef;
    const ruvgen_span *passed; /* rows that are walked over only; NULL: none */
    uint32_t spare;            /* more candidates than ef that may be held for the sake of these */
    void (*begin)(const struct ruvgen_journey *journey, ruvgen_walk *walk);
    void (*end)(const struct ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk);
    const void *of;
} ruvgen_journey;

/* A walk for each item in [from, to), several at a time. */
void ruvgen_walk_all(const ruvgen_journey *journey, ruvgen_scratch *scratch, size_t from, size_t to);

/* A key to where it belongs among count of at most capacity, if it does. */
int ruvgen_keys_offer(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key);

/* graph/filter.c */

/* Rows that searches saw at one moment, and that a filter allows. */
typedef struct {
    uint64_t *bits; /* for each slot */
    uint32_t slots; /* that there were */
    uint64_t count; /* of bits */
} ruvgen_allowed;

/* Of all rows, or of those that each filter allows, at a moment of its own. RUVGEN_E_STALE: there is a newer view, so
 * enter that and begin again. held: the caller holds naming, so that this cannot be. RUVGEN_E_MEMORY. */
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

/* Of count candidates, keys ascending by their distance to target, those that are not nearer to a kept one; at most
 * limit slots to out. */
size_t ruvgen_prune(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target, const uint64_t *keys,
                    size_t count, size_t limit, float alpha, uint32_t *out);

/* graph/choose.c */

/* The links of slot, out of count others, by their distances, and those that it must keep of the ones it has; count
 * is at most RUVGEN_ROOM, and others may be scratch->gathered. limit: as of ruvgen_prune, up to RUVGEN_MAX_DEGREE. */
void ruvgen_links_choose(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         uint32_t slot, const uint32_t *others, size_t count, size_t limit);

/* graph/train.c */

/* The coding that rows need, before they are stored and after. */
int ruvgen_train_before(ruvgen_index *index, const float *rows, size_t stride, size_t n);
void ruvgen_train_after(ruvgen_index *index);

/* graph/insert.c */

void ruvgen_insertion_drop(ruvgen_index *index, ruvgen_insertion *insertion);
/* Take out the rows that are on their way in, as if they had never come. */
void ruvgen_insertion_abandon(ruvgen_index *index);

/* graph/link.c */

/* Links for rows order[from], …, order[to - 1]: their own, and back. */
void ruvgen_link_batch(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to);

/* graph/compact.c */

/* The living rows in new memory; no link may lead to a dead one. */
int ruvgen_rewrite(ruvgen_index *index);

/* graph/sweep.c */

/* Lead no link to a dead row any more, so that their slots may be used again. */
int ruvgen_sweep_all(ruvgen_index *index, size_t threads);
/* After removals: some of that, if so many rows are dead that searches and memory suffer. Without memory for it the
 * graph stays as it is: slower, not wrong. */
void ruvgen_sweep_when_due(ruvgen_index *index, size_t threads);
/* Whether one will begin now. */
int ruvgen_sweep_is_due(ruvgen_index *index);
void ruvgen_sweep_forget(ruvgen_index *index);

#ifdef RUVGEN_CHECKS
/* graph/check.c: of builds for tests. Ends the process if a row that searches may be at leads to one of these slots,
 * ascending, which are about to be free. */
void ruvgen_check_unlinked(ruvgen_index *index, const uint32_t *slots, uint32_t count);
#endif

/* graph/free.c */

/* The dead that are not free yet, ascending, for the caller to give back; NULL if there are none. */
int ruvgen_slots_dead(ruvgen_index *index, uint32_t **slots, uint32_t *count);
/* To be used again, too: such dead, to which no link may lead. readers: there may be some. */
void ruvgen_slots_release(ruvgen_index *index, const uint32_t *slots, uint32_t count, int readers);
uint32_t ruvgen_slots_reusable(const ruvgen_index *index);
/* These, ascending; and that the first of them are in use again. */
const uint32_t *ruvgen_slots_free(const ruvgen_index *index);
void ruvgen_slots_use(ruvgen_index *index, uint32_t count);
void ruvgen_slots_forget(ruvgen_index *index);

/* graph/mend.c */

/* Give every row that the landmarks of a view do not lead to a link from a near one that is led to, and every row its
 * guards. Dead rows lead nowhere. */
int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view);
/* Make guards where there are none, as after loading. O(n degree). RUVGEN_E_MEMORY. */
int ruvgen_guards_ready(ruvgen_index *index);

#endif
