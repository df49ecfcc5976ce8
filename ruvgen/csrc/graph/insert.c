/* The steps and the end of an insertion: rows are linked batch by batch and made visible, or hidden again to
 * undo it. */
#include "graph/mark.h"

#include <errno.h>

/* Rows of a batch cannot link to each other. So a batch must be small relative to the graph, and relative to
 * the rows of the same call that are already linked: the call's rows may be similar to each other and to no
 * others. The first one is larger where the graph is, so that many threads have something to do. */
enum { SHARE = 64, OWN_SHARE = 4, FIRST = 4, FIRST_SHARE = 2048, MOST_FIRST = 256 };

/* Rows of the next batch, at most, where so many are linked already, and so many of the call. */
static size_t batch_after(size_t linked, size_t done)
{
    const size_t part = linked / FIRST_SHARE, first = part < FIRST        ? FIRST
                                                      : part < MOST_FIRST ? part
                                                                          : MOST_FIRST;
    const size_t own = first + done / OWN_SHARE, all = linked / SHARE;
    return own < all ? own : all;
}

enum { COVER_SHARE = 16 }; /* when one row in so many is new, look for groups without landmarks */

void ruvgen_insertion_drop(ruvgen_index *index, ruvgen_insertion *insertion)
{
    for (size_t i = 0; i < RUVGEN_READERS; i++)
        if (insertion->scratch[i])
            ruvgen_scratch_give(index, insertion->scratch[i]);
    ruvgen_give(insertion->order);
    ruvgen_give(insertion->replaced);
    ruvgen_give(insertion->edges);
    ruvgen_give(insertion->sorted);
    ruvgen_give(insertion->starts);
    ruvgen_give(insertion->far);
    ruvgen_give(insertion->found);
    ruvgen_give(insertion->again);
    ruvgen_give(insertion->given);
    ruvgen_give(insertion->marked);
    ruvgen_give(insertion);
}

/* Make rows order[shown], …, order[to - 1] visible, and hide the rows that had their ids before. */
static void show(ruvgen_index *index, ruvgen_insertion *insertion, size_t to)
{
    ruvgen_view *view = ruvgen_view_now(index);
    const size_t from = insertion->shown;
    uint32_t replaced = 0;
    for (size_t i = from; i < to; i++)
        replaced += insertion->replaced[i] != RUVGEN_NO_SLOT;
    const uint32_t rows = atomic_load(&index->rows) + (uint32_t)(to - from) - replaced;
    ruvgen_commit_begin(index, replaced > 0);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i], old = insertion->replaced[i];
        ruvgen_table_put(index, view, ruvgen_id_of(view, slot), slot);
        ruvgen_bits_clear(view->hidden, slot);
        if (old == RUVGEN_NO_SLOT)
            continue;
        ruvgen_bits_set(view->hidden, old);
        if (insertion->marked)
            insertion->marked[i] = (uint8_t)ruvgen_mark_drop(view, old);
    }
    ruvgen_commit_end(index, rows);
    atomic_fetch_add(&index->stale, replaced);
    insertion->shown = to;
}

static size_t linked_of(const ruvgen_insertion *insertion)
{
    return insertion->pass ? insertion->n : insertion->done;
}

/* Link one more batch. */
static int link_next(ruvgen_index *index, ruvgen_insertion *insertion)
{
    const uint32_t linked = ruvgen_linked(ruvgen_view_now(index));
    if (insertion->relinks && ruvgen_relink_is_due(index, insertion)) {
        size_t most = linked / SHARE;
        most = most < 1 ? 1 : most > insertion->room ? insertion->room : most;
        most = most > insertion->relinks ? insertion->relinks : most;
        ruvgen_relink_next(index, insertion, most);
        insertion->relinks -= insertion->relinks < SIZE_MAX ? most : 0;
        return RUVGEN_OK;
    }
    if (insertion->pass == index->options.passes)
        return RUVGEN_OK;
    if (linked && index->since_landmarks >= linked - linked / 2) {
        /* Choose them among linked rows: the old ones, or the new ones linked so far, whichever are more. */
        const size_t new = linked_of(insertion);
        const int status = insertion->before < new ? ruvgen_store_landmarks(index, insertion->order, new)
                                                   : ruvgen_store_landmarks(index, NULL, insertion->before);
        insertion->mended = 1;
        if (status && !ruvgen_view_now(index)->landmarks)
            return status; /* no entry point; with old landmarks, the next step tries again */
        index->since_landmarks = status ? index->since_landmarks : 0;
    }
    size_t n = insertion->pass ? linked / SHARE : batch_after(linked, insertion->done);
    n = n < 1 ? 1 : n > insertion->room ? insertion->room : n;
    n = n > insertion->n - insertion->done ? insertion->n - insertion->done : n;
    ruvgen_link_batch(index, insertion, insertion->done, insertion->done + n);
    if (!insertion->pass) {
        index->since_landmarks += (uint32_t)n;
        index->since_cover += (uint32_t)n;
    }
    insertion->done += n;
    if (!insertion->pass && ruvgen_drift_is_due(index)) {
        if (insertion->sure)
            ruvgen_drift_mark(index, insertion->order, insertion->done);
        insertion->sure = 0;
        ruvgen_train_meanwhile(index);
    }
    if (insertion->done == insertion->n) {
        insertion->done = 0;
        insertion->pass++;
    }
    /* Searches traverse rows that are not visible yet; if these outnumbered the others, searches would be
     * slow. */
    const size_t waiting = linked_of(insertion) - insertion->shown;
    if (!insertion->at_once && waiting > atomic_load(&index->rows))
        show(index, insertion, linked_of(insertion));
    return RUVGEN_OK;
}

int ruvgen_index_step(ruvgen_index *index, size_t *done)
{
    ruvgen_insertion *insertion = index->insertion;
    ruvgen_gate_write(&index->step);
    const int status = link_next(index, insertion);
    ruvgen_gate_leave(&index->step);
    *done = insertion->pass * insertion->n + insertion->done;
    if (*done && !status && ruvgen_relink_is_due(index, insertion))
        --*done; /* so that the caller goes on */
    return status;
}

/* Undo the insertion. Rows that are already linked stay in the graph as dead rows. Default ids go on where they
 * were, unless some of the rows were visible: a reader may still hold ids that it saw, so other rows never get
 * these by default. */
static void take_back(ruvgen_index *index, ruvgen_insertion *insertion)
{
    ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t n = (uint32_t)insertion->n;
    uint32_t restored = 0, again = 0;
    if (!insertion->shown)
        index->next_id = insertion->next_id;
    for (size_t i = 0; i < insertion->n; i++)
        restored += insertion->replaced[i] != RUVGEN_NO_SLOT;
    if (insertion->shown) {
        for (size_t i = 0; i < insertion->shown; i++)
            again += insertion->replaced[i] != RUVGEN_NO_SLOT;
        const uint32_t rows = atomic_load(&index->rows) - (uint32_t)insertion->shown + again;
        ruvgen_commit_begin(index, again > 0);
        for (size_t i = 0; i < insertion->shown; i++) {
            const uint32_t slot = insertion->order[i], old = insertion->replaced[i];
            const int64_t id = ruvgen_id_of(view, slot);
            ruvgen_bits_set(view->hidden, slot);
            if (old == RUVGEN_NO_SLOT) {
                ruvgen_table_drop(index, view, id);
                continue;
            }
            ruvgen_table_put(index, view, id, old);
            if (insertion->marked && insertion->marked[i])
                ruvgen_bits_set(view->marked, old);
            else
                ruvgen_bits_clear(view->hidden, old);
        }
        ruvgen_commit_end(index, rows);
    }
    for (size_t i = 0; i < insertion->n; i++) {
        ruvgen_bits_set(view->dead, insertion->order[i]);
        if (insertion->replaced[i] != RUVGEN_NO_SLOT)
            ruvgen_bits_clear(view->dead, insertion->replaced[i]);
    }
    atomic_fetch_add(&index->removed, n - restored);
    atomic_fetch_add(&index->stale, n - again);
    const int anew = ruvgen_pays_for_all(index, insertion->n) && ruvgen_sweep_is_due(index, insertion->n);
    if (restored && insertion->mended) /* then restored rows have no guards */
        index->guards_room = 0;
    for (size_t i = insertion->n;
         i-- && !anew;) /* the last rows first, since rows are guarded by earlier ones */
        (void)ruvgen_guards_release(index, insertion->order[i]);
}

/* Choose new landmarks if the graph has grown enough. The rows are inserted, so if memory runs out here, the
 * next insertion does it. */
static void renew_landmarks(ruvgen_index *index, size_t rows)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t linked = ruvgen_linked(view);
    const int draws = index->since_landmarks >= linked / 3, whole = ruvgen_pays_for_all(index, rows);
    if (!whole && (draws || index->since_cover > linked / COVER_SHARE)) {
        ruvgen_renewal_begin(index, draws);
        return;
    }
    if (draws && !ruvgen_store_landmarks(index, NULL, atomic_load(&view->count)))
        index->since_landmarks = 0;
    if (index->since_cover > linked / COVER_SHARE)
        ruvgen_store_cover(index);
}

static void finish(ruvgen_index *index)
{
    ruvgen_insertion_drop(index, index->insertion);
    index->insertion = NULL;
    ruvgen_reclaim(index);
}

void ruvgen_insertion_abandon(ruvgen_index *index)
{
    take_back(index, index->insertion);
    finish(index);
}

int ruvgen_insertion_link(ruvgen_index *index)
{
    const ruvgen_insertion *const insertion = index->insertion;
    int status = RUVGEN_OK;
    while (!status
           && (insertion->pass < index->options.passes
               || (insertion->relinks && ruvgen_relink_is_due(index, index->insertion))))
        status = link_next(index, index->insertion);
    return status;
}

int ruvgen_insertion_end(ruvgen_index *index, int keep)
{
    ruvgen_insertion *insertion = index->insertion;
    const int status = keep ? ruvgen_log_rows(index, insertion) : RUVGEN_OK, error = errno;
    const uint32_t stale = atomic_load(&index->stale);
    if (keep && !status) {
        show(index, insertion, insertion->n);
        const int anew = ruvgen_pays_for_all(index, insertion->n) && ruvgen_sweep_is_due(index, insertion->n);
        for (size_t i = 0; i < insertion->n && !anew; i++) /* else a sweep makes all guards anew */
            if (insertion->replaced[i] != RUVGEN_NO_SLOT)
                (void)ruvgen_guards_release(index, insertion->replaced[i]);
        renew_landmarks(index, insertion->n);
        ruvgen_stats_inserts(ruvgen_library_stats(), insertion->n);
        ruvgen_stats_inserts(index->stats, insertion->n);
    } else {
        take_back(index, insertion);
        (void)ruvgen_guards_ready(index); /* on failure the next change computes them */
    }
    ruvgen_upkeep(index, atomic_load(&index->stale) - stale, insertion->n, insertion->threads);
    ruvgen_records_renew(ruvgen_view_now(index), insertion->threads);
    finish(index);
    errno = error;
    return status;
}

int ruvgen_index_end(ruvgen_index *index, ruvgen_index_owner *owner, int keep)
{
    if (!owner->holds)
        return RUVGEN_OK;
    owner->holds = 0;
    ruvgen_gate_write(&index->step);
    const int status = ruvgen_insertion_end(index, keep), error = errno;
    const ruvgen_log_ticket ticket = ruvgen_log_ticket_of(index);
    ruvgen_write_unlock(index);
    errno = error;
    return keep && !status ? ruvgen_log_wait(index, ticket) : status;
}
