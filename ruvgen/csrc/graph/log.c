/* Changes as entries of a log. The writer holds the index from before the entry until the change is visible, so
 * entries have the order in which changes become visible; and what cannot be logged does not happen. */
#include "graph/graph.h"

#include <errno.h>

int ruvgen_log_given(ruvgen_index *index, ruvgen_insertion *insertion)
{
    if (!index->log.open || index->options.keep_raw || index->options.dtype != RUVGEN_DTYPE_F32)
        return RUVGEN_OK;
    insertion->given = ruvgen_room(insertion->n * index->options.dim * sizeof(float));
    return insertion->given ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

/* Slots were assigned in ascending order, so ascending slots are rows in the order in which they were given. */
int ruvgen_log_rows(ruvgen_index *index, const ruvgen_insertion *insertion)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const size_t n = insertion->n, bytes = ruvgen_given_bytes(&index->options);
    ruvgen_log *const log = &index->log;
    int status = ruvgen_log_ready(log);
    if (!log->open || status) {
        index->version += !status;
        return status;
    }
    uint32_t *const slots = ruvgen_room(n * sizeof *slots);
    void *const row = ruvgen_room(bytes);
    status = slots && row ? RUVGEN_OK : RUVGEN_E_MEMORY;
    if (!status) {
        memcpy(slots, insertion->order, n * sizeof *slots);
        ruvgen_sort_slots(slots, n);
        ruvgen_entry_begin(log, RUVGEN_LOG_ROWS, n);
        for (size_t i = 0; i < n; i++)
            ruvgen_entry_put(log, ruvgen_row_of(view->ids, slots[i]), sizeof(int64_t));
        for (size_t i = 0; i < n; i++) {
            if (!insertion->given)
                ruvgen_row_give(view, slots[i], row);
            ruvgen_entry_put(log, insertion->given ? (void *)(insertion->given + i * view->dim) : row, bytes);
        }
        status = ruvgen_entry_end(log);
        index->version += !status;
    }
    const int error = errno;
    ruvgen_give(slots);
    ruvgen_give(row);
    errno = error;
    return status;
}

int ruvgen_log_ids(ruvgen_index *index, enum ruvgen_log_kind kind, const int64_t *ids, size_t n,
                   const int64_t *new)
{
    ruvgen_log *const log = &index->log;
    int status = ruvgen_log_ready(log);
    if (log->open && !status) {
        ruvgen_entry_begin(log, kind, n);
        ruvgen_entry_put(log, ids, n * sizeof *ids);
        if (new)
            ruvgen_entry_put(log, new, n * sizeof *new);
        status = ruvgen_entry_end(log);
    }
    index->version += !status;
    return status;
}

ruvgen_log_ticket ruvgen_log_ticket_of(ruvgen_index *index)
{
    const int waits = index->log.open && index->log.sync == RUVGEN_SYNC_ALWAYS;
    return waits ? ruvgen_load_u64(&index->log.written, RUVGEN_RELAXED) : 0;
}

int ruvgen_log_wait(ruvgen_index *index, ruvgen_log_ticket ticket)
{
    return ruvgen_log_settle(&index->log, ticket);
}
