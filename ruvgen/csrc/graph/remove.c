/* Removal. A removed row is no longer returned, but still traversed until links to it are redirected. */
#include "graph/mark.h"

#include <errno.h>

/* Hide the rows of these ids, and collect their slots. */
static void hide_rows(ruvgen_index *index, const int64_t *ids, size_t n, uint32_t *slots)
{
    ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t rows = atomic_load(&index->rows) - (uint32_t)n;
    ruvgen_commit_begin(index, 0);
    for (size_t i = 0; i < n; i++) {
        slots[i] = ruvgen_table_find(index, view, ids[i]);
        ruvgen_table_drop(index, view, ids[i]);
        ruvgen_bits_set(view->hidden, slots[i]);
        (void)ruvgen_mark_drop(view, slots[i]);
        ruvgen_bits_set(view->dead, slots[i]);
    }
    ruvgen_commit_end(index, rows);
    atomic_fetch_add(&index->removed, (uint32_t)n);
    atomic_fetch_add(&index->stale, (uint32_t)n);
    /* If so many rows go that a sweep is made at once, it makes all guards anew. */
    const int anew = ruvgen_pays_for_all(index, n) && ruvgen_sweep_is_due(index, n);
    for (size_t i = 0; i < n && !anew; i++)
        (void)ruvgen_guards_release(index, slots[i]);
}

/* Keep the first *n of the ids, which are those that are there; unless unknown ids are ignored, one is an error. */
static int check(ruvgen_index *index, int64_t *ids, size_t *n, int ignore, size_t *bad)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const int status = ruvgen_ids_differ(ids, *n, bad);
    if (status)
        return status;
    size_t known = 0;
    for (*bad = 0; *bad < *n; ++*bad) {
        const int there = ruvgen_table_find(index, view, ids[*bad]) != RUVGEN_NO_SLOT;
        if (!there && !ignore)
            return RUVGEN_E_UNKNOWN;
        ids[known] = ids[*bad];
        known += (size_t)there;
    }
    *n = known;
    return ruvgen_guards_ready(index);
}

int ruvgen_rows_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t *removed, size_t *bad)
{
    int64_t *const own = ruvgen_room((n + 1) * sizeof *own); /* the caller's may change meanwhile */
    uint32_t *const slots = ruvgen_room((n + 1) * sizeof *slots);
    int status = own && slots ? RUVGEN_OK : RUVGEN_E_MEMORY;
    if (!status) {
        memcpy(own, ids, n * sizeof *own);
        status = check(index, own, &n, removed != NULL, bad);
    }
    if (!status && removed)
        *removed = n;
    if (!status && n)
        status = ruvgen_log_ids(index, RUVGEN_LOG_REMOVED, own, n, NULL);
    const int error = errno;
    if (!status && n) {
        hide_rows(index, own, n, slots);
        ruvgen_stats_deletes(ruvgen_library_stats(), n);
        ruvgen_stats_deletes(index->stats, n);
    }
    ruvgen_give(own);
    ruvgen_give(slots);
    errno = error;
    return status;
}

static int remove_some(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *removed,
                       size_t *bad)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = ruvgen_rows_remove(index, ids, n, removed, bad);
    const int error = errno;
    if (!status)
        ruvgen_upkeep(index, removed ? *removed : n, n, threads);
    const ruvgen_log_ticket ticket = ruvgen_log_ticket_of(index);
    ruvgen_write_unlock(index);
    errno = error;
    return status ? status : ruvgen_log_wait(index, ticket);
}

int ruvgen_index_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *bad)
{
    return remove_some(index, ids, n, threads, NULL, bad);
}

int ruvgen_index_discard(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *removed,
                         size_t *bad)
{
    return remove_some(index, ids, n, threads, removed, bad);
}
