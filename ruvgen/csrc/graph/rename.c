/* New ids for rows that stay where they are: all of a call at one moment. */
#include "graph/mark.h"

#include <errno.h>

static int check(ruvgen_index *index, const int64_t *old, const int64_t *new, size_t n, size_t *bad)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    int status = ruvgen_ids_differ(old, n, bad);
    if (status)
        return status == RUVGEN_E_EXISTS ? RUVGEN_E_STALE : status;
    for (*bad = 0; *bad < n; ++*bad)
        if (ruvgen_table_find(index, view, old[*bad]) == RUVGEN_NO_SLOT)
            return RUVGEN_E_UNKNOWN;
    return ruvgen_ids_check(index, new, n, 0, bad);
}

static void change(ruvgen_index *index, const int64_t *old, const int64_t *new, size_t n)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    for (size_t i = 0; i < n; i++)
        if ((uint64_t)new[i] >= index->next_id)
            index->next_id = (uint64_t)new[i] + 1;
    ruvgen_commit_begin(index, 0);
    atomic_fetch_add(&index->names, 1);
    for (size_t i = 0; i < n; i++) {
        const uint32_t slot = ruvgen_table_find(index, view, old[i]);
        ruvgen_table_drop(index, view, old[i]);
        atomic_store_explicit(ruvgen_id_place(view, slot), new[i], memory_order_release);
        ruvgen_table_put(index, view, new[i], slot);
    }
    atomic_fetch_add(&index->names, 1);
    ruvgen_commit_end(index, atomic_load(&index->rows));
}

int ruvgen_index_rename(ruvgen_index *index, const int64_t *old, const int64_t *new, size_t n, size_t *bad)
{
    int64_t *const own = ruvgen_room((2 * n + 1) * sizeof *own);
    if (!own)
        return RUVGEN_E_MEMORY;
    memcpy(own, old, n * sizeof *own); /* the caller's may change meanwhile */
    memcpy(own + n, new, n * sizeof *own);
    int status = ruvgen_write_lock(index);
    if (!status) {
        status = check(index, own, own + n, n, bad);
        if (!status && n)
            status = ruvgen_log_ids(index, RUVGEN_LOG_RENAMED, own, n, own + n);
        const int error = errno;
        if (!status && n)
            change(index, own, own + n, n);
        const ruvgen_log_ticket ticket = status || !n ? 0 : ruvgen_log_ticket_of(index);
        ruvgen_write_unlock(index);
        errno = error;
        status = status ? status : ruvgen_log_wait(index, ticket);
    }
    const int error = errno;
    ruvgen_give(own);
    errno = error;
    return status;
}
