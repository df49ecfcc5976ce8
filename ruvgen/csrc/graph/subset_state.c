/* The rows of a subset at one moment. States are immutable, so that searches go on with the one that they hold while
 * another takes its place. */
#include "graph/subset.h"
#include "sync/lifetime.h"

ruvgen_subset_state *ruvgen_subset_hold(ruvgen_subset *subset)
{
    ruvgen_lock_take(&subset->guard, ruvgen_generation());
    ruvgen_subset_state *const state = subset->state;
    if (state)
        state->holders++;
    ruvgen_lock_give(&subset->guard);
    return state;
}

/* Returns the clusters that nothing holds any more. */
static ruvgen_clusters *let_go(ruvgen_subset_state *state)
{
    ruvgen_clusters *clusters = state->clusters;
    if (clusters && --clusters->holders)
        clusters = NULL;
    return clusters;
}

static void destroy(ruvgen_subset_state *state, ruvgen_clusters *clusters)
{
    ruvgen_clusters_close(clusters);
    if (!state)
        return;
    ruvgen_give(state->bits);
    ruvgen_give(state->gone);
    ruvgen_give(state->loose);
    ruvgen_give(state);
}

void ruvgen_subset_drop(ruvgen_subset *subset, ruvgen_subset_state *state)
{
    ruvgen_clusters *clusters = NULL;
    if (!state)
        return;
    ruvgen_lock_take(&subset->guard, ruvgen_generation());
    const int last = --state->holders == 0;
    if (last)
        clusters = let_go(state);
    ruvgen_lock_give(&subset->guard);
    if (last)
        destroy(state, clusters);
}

static void publish(ruvgen_subset *subset, ruvgen_subset_state *state)
{
    ruvgen_lock_take(&subset->guard, ruvgen_generation());
    ruvgen_subset_state *const old = subset->state;
    if (state->clusters) /* first, so that a fork in between holds too much, not too little */
        state->clusters->holders++;
    subset->state = state;
    ruvgen_lock_give(&subset->guard);
    ruvgen_subset_drop(subset, old);
}

int ruvgen_subset_is_new(const ruvgen_subset *subset, const ruvgen_subset_state *state,
                         const ruvgen_view *view)
{
    return state && atomic_load_explicit(&state->view, memory_order_acquire) == view
           && state->moved == view->moved
           && atomic_load_explicit(&state->upto, memory_order_acquire) == ruvgen_changes_count(subset->index);
}

static void set_bit(uint64_t *bits, uint32_t at)
{
    bits[at >> 6] |= UINT64_C(1) << (at & 63);
}

/* Sort the rows into those that are where the clusters have them and others. */
static void sort_out(const ruvgen_subset *subset, ruvgen_subset_state *state)
{
    const ruvgen_clusters *const clusters = state->clusters;
    const uint32_t rows = clusters ? clusters->rows : 0;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < rows; i++)
        set_bit(state->gone, i);
    for (size_t i = 0; i < subset->n; i++) {
        const uint32_t slot = subset->at[i], place = subset->places[i];
        if (slot == RUVGEN_NO_SLOT)
            continue;
        set_bit(state->bits, slot);
        state->count++;
        if (place < rows && clusters->slots[place] == slot) {
            state->gone[place >> 6] &= ~(UINT64_C(1) << (place & 63));
            kept++;
        } else if (clusters) {
            state->loose[state->loose_count++] = slot;
        }
    }
    state->left = rows - kept;
}

/* A state of the rows as they are named now. The caller holds `naming`. O(n), and the slots over 64. */
static int compose(ruvgen_subset *subset, const ruvgen_view *view, ruvgen_clusters *clusters)
{
    ruvgen_subset_state *const made = ruvgen_room(sizeof *made);
    if (!made)
        return RUVGEN_E_MEMORY;
    const uint32_t slots = atomic_load_explicit(&view->count, memory_order_acquire);
    *made = (ruvgen_subset_state){.holders = 1, .moved = view->moved, .slots = slots, .clusters = clusters};
    atomic_init(&made->upto, ruvgen_changes_count(subset->index));
    atomic_init(&made->view, view);
    made->bits = ruvgen_zeroed((slots / 64 + 1) * sizeof *made->bits);
    if (clusters) {
        made->gone = ruvgen_zeroed((clusters->rows / 64 + 1) * sizeof *made->gone);
        made->loose = ruvgen_room((subset->n + 1) * sizeof *made->loose);
    }
    if (!made->bits || (clusters && (!made->gone || !made->loose))) {
        destroy(made, NULL);
        return RUVGEN_E_MEMORY;
    }
    sort_out(subset, made);
    publish(subset, made);
    subset->stale = 0;
    return RUVGEN_OK;
}

typedef struct {
    ruvgen_subset *subset;
    const ruvgen_view *view;
} renewal;

static void resolve(renewal *of, size_t i)
{
    ruvgen_subset *const subset = of->subset;
    uint32_t slot = ruvgen_table_find(subset->index, of->view, subset->ids[i]);
    if (slot != RUVGEN_NO_SLOT && ruvgen_bits_has(of->view->hidden, slot)) /* it is marked */
        slot = RUVGEN_NO_SLOT;
    subset->stale |= slot != subset->at[i];
    subset->at[i] = slot;
}

/* The row of an id is another one, be it in the same slot, to which it may have come back: it is in no cluster. */
static void change(renewal *of, size_t i)
{
    resolve(of, i);
    of->subset->stale |= of->subset->places[i] != RUVGEN_NO_SLOT;
    of->subset->places[i] = RUVGEN_NO_SLOT;
}

size_t ruvgen_subset_find(const ruvgen_subset *subset, int64_t id)
{
    size_t from = 0, to = subset->n;
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        if (subset->ids[middle] < id)
            from = middle + 1;
        else
            to = middle;
    }
    return from < subset->n && subset->ids[from] == id ? from : subset->n;
}

static void see(void *argument, int64_t id)
{
    renewal *const of = argument;
    const size_t i = ruvgen_subset_find(of->subset, id);
    if (i < of->subset->n)
        change(of, i);
}

/* The row of an id is not the one that clusters have. */
static void lose_place(void *argument, int64_t id)
{
    ruvgen_subset *const subset = argument;
    const size_t i = ruvgen_subset_find(subset, id);
    if (i < subset->n)
        subset->places[i] = RUVGEN_NO_SLOT;
}

static int renew(ruvgen_subset *subset, const ruvgen_view *view)
{
    ruvgen_subset_state *const state = subset->state; /* replaced only under `naming`, which is held */
    if (!ruvgen_view_is_newest(subset->index, view))
        return RUVGEN_E_STALE;
    if (ruvgen_subset_is_new(subset, state, view))
        return RUVGEN_OK;
    renewal of = {.subset = subset, .view = view};
    /* If rows have moved, or changes are not known any more, nothing is known of any row. */
    const int known = state && state->moved == view->moved
                      && ruvgen_changes_since(
                          subset->index, atomic_load_explicit(&state->upto, memory_order_relaxed), see, &of);
    for (size_t i = 0; i < subset->n && !known; i++)
        resolve(&of, i);
    if (!known)
        return compose(subset, view, NULL);
    if (subset->stale)
        return compose(subset, view, state->clusters);
    atomic_store_explicit(&state->view, view, memory_order_release);
    atomic_store_explicit(&state->upto, ruvgen_changes_count(subset->index), memory_order_release);
    return RUVGEN_OK;
}

int ruvgen_subset_renew(ruvgen_subset *subset, const ruvgen_view *view, int held)
{
    if (!held)
        pthread_mutex_lock(&subset->index->naming);
    const int status = renew(subset, view);
    if (!held)
        pthread_mutex_unlock(&subset->index->naming);
    return status;
}

void ruvgen_subset_adopt(ruvgen_subset *subset, const ruvgen_view *view, ruvgen_clusters *clusters,
                         const uint32_t *places, uint64_t upto)
{
    pthread_mutex_lock(&subset->index->naming); /* which no view is replaced without */
    const ruvgen_view *const newest = ruvgen_view_now(subset->index);
    if (newest->moved == view->moved && !renew(subset, newest)) { /* so that all changes are accounted for */
        memcpy(subset->places, places, subset->n * sizeof *places);
        if (ruvgen_changes_since(subset->index, upto, lose_place, subset))
            (void)compose(subset, newest, clusters); /* without memory it goes on as it was */
        else
            (void)compose(subset, newest, NULL); /* they may all be others */
    }
    pthread_mutex_unlock(&subset->index->naming);
    ruvgen_lock_take(&subset->guard, ruvgen_generation());
    const int last = --clusters->holders == 0;
    ruvgen_lock_give(&subset->guard);
    if (last)
        ruvgen_clusters_close(clusters);
}
