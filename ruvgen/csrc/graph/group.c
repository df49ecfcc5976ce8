/* A group: changes that were in line together. Insertions are linked as one batch, with their rows in the order of the
 * line, so the graph is that of one call with all these rows. A change that fails is left out, and whatever would
 * not succeed for all is tried for each alone; so nobody sees that others were there. */
#include "graph/graph.h"

#include <errno.h>

#include "memory/affinity.h"

enum { RELINKS = 64 }; /* earlier rows linked anew per row, when codes were replaced: see graph/relink.c */

/* The insertions of a group that are linked together. */
typedef struct {
    ruvgen_change *by[RUVGEN_GROUP];
    size_t count, rows, threads;
    int64_t *ids;
    char *all; /* copies of the rows */
    uint64_t next_id;
} batch;

/* Add the rows of a change, with its ids or the next ones. Its own errors: RUVGEN_E_EXISTS and so on. RUVGEN_E_STALE:
 * ids that an earlier one of these changes has, so only after that it can be checked. */
static int admit(ruvgen_index *index, batch *of, ruvgen_change *change)
{
    const size_t bytes = ruvgen_given_bytes(&index->options), n = change->n;
    int64_t *const ids = of->ids + of->rows;
    char *const rows = of->all + of->rows * bytes;
    size_t other;
    for (size_t i = 0; i < n; i++)
        memcpy(rows + i * bytes, ruvgen_at(change->rows, change->stride, i), bytes);
    int status = ruvgen_given_finite(index, rows, bytes, n, &change->bad);
    if (!status && !change->ids && n > RUVGEN_IDS - of->next_id)
        status = RUVGEN_E_NO_IDS;
    for (size_t i = 0; i < n && !status; i++)
        ids[i] = change->ids ? change->ids[i] : (int64_t)(of->next_id + i);
    if (!status && change->ids)
        status = ruvgen_ids_check(index, ids, n, change->kind == RUVGEN_UPSERTS, &change->bad);
    if (!status && of->count && ruvgen_ids_differ(of->ids, of->rows + n, &other))
        return RUVGEN_E_STALE;
    if (status)
        return status;
    for (size_t i = 0; i < n; i++)
        if ((uint64_t)ids[i] >= of->next_id)
            of->next_id = (uint64_t)ids[i] + 1;
    of->by[of->count++] = change;
    of->rows += n;
    of->threads = change->threads > of->threads ? change->threads : of->threads;
    return RUVGEN_OK;
}

/* Let those who wait help: as many as there are lanes. */
static void call_in(ruvgen_index *index, const batch *of, const ruvgen_change *own)
{
    ruvgen_insertion *const insertion = index->insertion;
    insertion->crew = &index->crew;
    for (size_t i = 0, lane = 1; i < of->count && lane < insertion->threads; i++)
        if (of->by[i] != own)
            ruvgen_member_tell(&of->by[i]->member, RUVGEN_TAKEN, (uint32_t)lane++);
}

/* Link the rows of a batch, with the threads that wait for it, or with workers if those are more. */
static int insert(ruvgen_index *index, const batch *of, const ruvgen_change *own)
{
    const size_t workers = ruvgen_linking_threads(of->threads, of->rows);
    const size_t cores = of->count > 1 ? ruvgen_cores() : 1, lanes = of->count < cores ? of->count : cores;
    const int joined = lanes > 1 && lanes >= workers;
    size_t bad;
    int status = ruvgen_insertion_begin(index, of->all, ruvgen_given_bytes(&index->options), of->rows,
                                        of->ids, 1, joined ? lanes : workers, &bad);
    if (status) {
        of->by[0]->bad = bad; /* if it is alone */
        return status;
    }
    index->insertion->relinks = RELINKS * of->rows;
    if (joined)
        call_in(index, of, own);
    status = ruvgen_insertion_link(index);
    const int ended = ruvgen_insertion_end(index, !status);
    return status ? status : ended;
}

/* The result of a change, and the place in the log up to which the caller waits. */
static void settle(ruvgen_index *index, ruvgen_change *change, int status, int error)
{
    change->status = status;
    change->error = error;
    change->ticket = status ? 0 : ruvgen_log_ticket_of(index);
}

/* Insert the rows of the first changes, and set the results of these. Returns how many. */
static size_t insert_some(ruvgen_index *index, ruvgen_change **changes, size_t n, const ruvgen_change *own)
{
    batch of = {.next_id = index->next_id};
    size_t rows = 0, used = 0;
    int status = RUVGEN_OK;
    for (size_t i = 0; i < n; i++)
        rows += changes[i]->n;
    of.ids = ruvgen_room(rows * sizeof *of.ids);
    of.all = ruvgen_room(rows * ruvgen_given_bytes(&index->options));
    for (const int room = of.ids && of.all; used < n && status != RUVGEN_E_STALE;
         used += status != RUVGEN_E_STALE) {
        status = room ? admit(index, &of, changes[used]) : RUVGEN_E_MEMORY;
        if (status != RUVGEN_E_STALE)
            changes[used]->status = status;
    }
    status = of.count ? insert(index, &of, own) : RUVGEN_OK;
    const int error = errno;
    ruvgen_effort_end(index, of.rows);
    for (size_t i = 0; i < of.count; i++)
        if (status && of.count > 1)
            (void)insert_some(index, &of.by[i], 1, own);
        else
            settle(index, of.by[i], status, error);
    ruvgen_give(of.ids);
    ruvgen_give(of.all);
    return used;
}

static void remove_some(ruvgen_index *index, ruvgen_change *change)
{
    size_t *const removed = change->kind == RUVGEN_DISCARDS ? &change->removed : NULL;
    const int status = ruvgen_rows_remove(index, change->ids, change->n, removed, &change->bad);
    settle(index, change, status, errno);
    if (!change->status)
        ruvgen_upkeep(index, removed ? *removed : change->n, change->n, change->threads);
    ruvgen_effort_end(index, change->n);
}

void ruvgen_group_make(ruvgen_index *index, ruvgen_change **changes, size_t n, const ruvgen_change *own)
{
    const int kind = changes[0]->kind;
    const int removes = kind == RUVGEN_REMOVES || kind == RUVGEN_DISCARDS;
    for (size_t from = 0, to; from < n; from = to) {
        to = from + (removes ? 1 : insert_some(index, changes + from, n - from, own));
        if (removes)
            remove_some(index, changes[from]);
        for (size_t i = from; i < to; i++)
            ruvgen_member_tell(&changes[i]->member, RUVGEN_DONE, 0);
        ruvgen_crew_ring(&index->crew);
    }
}
