/* Opening, closing and using subsets. */
#include "graph/subset.h"
#include "sync/lifetime.h"

enum {
    FEW = 256,     /* changed rows that make clusters anew: so many, */
    SHARE = 8,     /* and one in so many of all */
    OWN = 1 << 15, /* distances that a search spends on making clusters, */
    STEP = 1 << 19 /* and each thread of a step that is made for them alone */
};

/* The ids that a filter names, whether they are there or not, or those of the rows that a mask allows. */
static int list_ids(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                    ruvgen_subset *made)
{
    ruvgen_allowed allowed = {0};
    if (filter->mask) {
        const int status = ruvgen_allowed_find(index, view, filter, held, 1, &allowed);
        if (status)
            return status;
    }
    const size_t most = filter->mask ? (size_t)allowed.count : filter->n;
    made->ids = ruvgen_room((most + 1) * sizeof *made->ids);
    for (size_t i = 0; made->ids && !filter->mask && i < most; i++)
        made->ids[i] = filter->ids[i];
    for (uint32_t slot = 0, i = 0; made->ids && slot < allowed.slots; slot++)
        if (allowed.bits[slot >> 6] >> (slot & 63) & 1)
            made->ids[i++] = ruvgen_id_of(view, slot);
    ruvgen_give(allowed.bits);
    if (!made->ids)
        return RUVGEN_E_MEMORY;
    ruvgen_sort_ids(made->ids, most);
    for (size_t i = 0; i < most; i++)
        if (!i || made->ids[i] != made->ids[i - 1])
            made->ids[made->n++] = made->ids[i];
    return RUVGEN_OK;
}

static int begin(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                 ruvgen_subset *made)
{
    const int status = list_ids(index, view, filter, held, made);
    if (status)
        return status;
    made->at = ruvgen_room((made->n + 1) * sizeof *made->at);
    made->places = ruvgen_room((made->n + 1) * sizeof *made->places);
    if (!made->at || !made->places)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < made->n; i++)
        made->at[i] = made->places[i] = RUVGEN_NO_SLOT;
    return ruvgen_subset_renew(made, view, held);
}

/* held: with `naming` held, so that the view cannot be replaced. */
static int open_in_view(ruvgen_index *index, const ruvgen_filter *filter, int held, ruvgen_subset *made)
{
    uint32_t side;
    if (held)
        pthread_mutex_lock(&index->naming);
    const ruvgen_view *const view = ruvgen_view_enter(index, &side);
    int status = begin(index, view, filter, held, made);
    if (held)
        pthread_mutex_unlock(&index->naming);
    ruvgen_view_leave(index, side);
    return status;
}

int ruvgen_subset_open(ruvgen_index *index, const ruvgen_filter *filter, ruvgen_subset **subset)
{
    int status = ruvgen_changes_watch(index);
    for (int held = 0; held < 2 && !status; held++) {
        ruvgen_subset *made = ruvgen_zeroed(sizeof *made);
        if (!made)
            return RUVGEN_E_MEMORY;
        made->index = index;
        status = open_in_view(index, filter, held, made);
        if (!status) {
            *subset = made;
            return RUVGEN_OK;
        }
        ruvgen_subset_close(made);
        if (status == RUVGEN_E_STALE && !held)
            status = RUVGEN_OK;
    }
    return status;
}

void ruvgen_subset_close(ruvgen_subset *subset)
{
    if (!subset)
        return;
    ruvgen_clustering_drop(subset);
    ruvgen_subset_drop(subset, subset->state);
    ruvgen_give(subset->ids);
    ruvgen_give(subset->at);
    ruvgen_give(subset->places);
    ruvgen_give(subset);
}

/* Whether there are no clusters yet, or many rows are not theirs. */
static int wants_clusters(const ruvgen_view *view, const ruvgen_subset_state *state)
{
    if (view->coding.codec->whole) /* which have no means; comparing all takes little */
        return 0;
    const uint64_t changed = (uint64_t)state->loose_count + state->left;
    return state->count && (!state->clusters || (changed > FEW && changed > state->count / SHARE));
}

/* Make a step of the clusters, unless another thread does. *done as of ruvgen_clustering_step. */
static int step(ruvgen_subset *subset, const ruvgen_view *view, size_t distances, size_t threads, int *done)
{
    *done = 0;
    if (!ruvgen_lock_try(&subset->building, ruvgen_generation(), 0))
        return RUVGEN_OK;
    const int status = ruvgen_clustering_step(subset, view, distances, threads, done);
    ruvgen_lock_give(&subset->building);
    return status;
}

int ruvgen_subset_allowed(ruvgen_subset *subset, const ruvgen_view *view, int held, size_t threads,
                          ruvgen_allowed *made)
{
    ruvgen_subset_state *state;
    for (int stepped = 0;;) {
        int done = 0;
        state = ruvgen_subset_hold(subset);
        const int is_new = ruvgen_subset_is_new(subset, state, view);
        if (is_new && !held && !stepped && wants_clusters(view, state)) {
            stepped = 1; /* if there is no memory for it, it goes without */
            (void)step(subset, view, OWN, threads, &done);
        }
        if (is_new && !done)
            break;
        ruvgen_subset_drop(subset, state);
        const int status = ruvgen_subset_renew(subset, view, held);
        if (status)
            return status;
    }
    *made = (ruvgen_allowed){
        .bits = state->bits, .slots = state->slots, .count = state->count, .subset = subset, .of = state};
    return RUVGEN_OK;
}

int ruvgen_subset_step(ruvgen_subset *subset, size_t threads)
{
    uint32_t side;
    int left = 0, done = 0;
    const ruvgen_view *const view = ruvgen_view_enter(subset->index, &side);
    int status = ruvgen_subset_renew(subset, view, 0);
    if (!status) {
        ruvgen_subset_state *const state = ruvgen_subset_hold(subset);
        left = wants_clusters(view, state);
        ruvgen_subset_drop(subset, state);
    }
    if (!status && left)
        status = step(subset, view, STEP, threads, &done);
    ruvgen_view_leave(subset->index, side);
    return status == RUVGEN_E_STALE
           || (!status && left && !done); /* it can do without, if there is no memory */
}

size_t ruvgen_subset_ids(ruvgen_subset *subset, int64_t *ids, size_t n)
{
    ruvgen_index *const index = subset->index;
    uint32_t side;
    size_t rows = 0;
    pthread_mutex_lock(&index->naming);
    const ruvgen_view *const view = ruvgen_view_enter(index, &side);
    for (size_t i = 0; i < subset->n; i++) {
        if (ruvgen_table_find(index, view, subset->ids[i]) == RUVGEN_NO_SLOT)
            continue;
        if (rows < n)
            ids[rows] = subset->ids[i];
        rows++;
    }
    pthread_mutex_unlock(&index->naming);
    ruvgen_view_leave(index, side);
    return rows;
}

size_t ruvgen_subset_bytes(ruvgen_subset *subset)
{
    ruvgen_subset_state *const state = ruvgen_subset_hold(subset);
    size_t bytes = sizeof *subset + subset->n * (sizeof *subset->ids + 2 * sizeof *subset->at);
    if (state) {
        bytes += sizeof *state + (state->slots / 64 + 1) * sizeof *state->bits;
        if (state->clusters)
            bytes += state->clusters->bytes + (state->clusters->rows / 64 + 1) * sizeof *state->gone
                     + subset->n * sizeof *state->loose;
    }
    ruvgen_subset_drop(subset, state);
    return bytes;
}
