#define _POSIX_C_SOURCE 200809L
/* Changes of few rows. Each stands in line; whoever gets the lock makes all that are there, as one group. */
#include "graph/graph.h"

#include <errno.h>

#include "memory/affinity.h"
#include "sync/clock.h"
#include "sync/lifetime.h"

enum {
    PATIENCE = 50000000, /* nanoseconds to wait in line */
    EARLY = 30000,       /* nanoseconds that the others have before the leader returns */
    LATE = 100000        /* nanoseconds to wait for those who took part in the last group */
};

/* Wait until so many changes are in line, but not for long. */
static void await(const ruvgen_line *line, uint32_t wanted, int64_t nanoseconds)
{
    if (atomic_load(&line->count) >= wanted)
        return;
    const int64_t end = ruvgen_clock_ns() + nanoseconds;
    while (atomic_load_explicit(&line->count, memory_order_relaxed) < wanted && ruvgen_clock_ns() < end)
        for (int i = 0; i < 16; i++)
            ruvgen_pause();
}

/* Threads that add row by row come back together. If the first of them went ahead alone, none would help it, and the
 * others would be the next group. So it waits for as many as there were, and as can work at once. */
static size_t lead(ruvgen_index *index, const ruvgen_change *own)
{
    ruvgen_change *changes[RUVGEN_GROUP];
    await(&index->line, index->line.crowd, LATE);
    const size_t n = ruvgen_line_take(&index->line, changes);
    if (n)
        ruvgen_group_make(index, changes, n, own);
    const uint32_t crowd = (uint32_t)n + atomic_load(&index->line.count),
                   cores = crowd > 1 ? ruvgen_cores() : 1;
    index->line.crowd = crowd < cores ? crowd : cores;
    return n;
}

static int result_of(ruvgen_index *index, const ruvgen_change *change)
{
    errno = change->error;
    return change->status ? change->status : ruvgen_log_wait(index, change->ticket);
}

int ruvgen_index_change(ruvgen_index *index, ruvgen_change *change, ruvgen_change_kind kind, const void *rows,
                        size_t stride, size_t n, const int64_t *ids, size_t threads)
{
    if (ruvgen_write_is_own(index))
        return RUVGEN_E_BUSY;
    if (!n)
        return RUVGEN_OK;
    if (!change->n) { /* the first call */
        change->kind = (int)kind;
        change->rows = rows;
        change->stride = stride;
        change->n = n;
        change->ids = ids;
        change->threads = threads;
    }
    (void)ruvgen_line_join(&index->line, change);
    const int64_t end = ruvgen_clock_after(PATIENCE);
    for (int64_t left = PATIENCE; left; left = ruvgen_clock_left(end)) {
        if (ruvgen_write_try(index)) {
            const size_t made = lead(index, change);
            ruvgen_write_unlock(index);
            if (made > 1) /* callers in Python return one by one: who came too early would sleep */
                await(&index->line, 1, EARLY);
        }
        if (ruvgen_member_wait(&change->member, &index->crew, left) == RUVGEN_DONE)
            return result_of(index, change);
    }
    return RUVGEN_BUSY;
}

void ruvgen_index_withdraw(ruvgen_index *index, ruvgen_change *change)
{
    if (!change->n || change->generation != ruvgen_generation())
        return;
    if (ruvgen_line_leave(&index->line, change)) {
        ruvgen_line_call(&index->line); /* it may have been called itself */
        return;
    }
    while (ruvgen_member_wait(&change->member, &index->crew, -1) != RUVGEN_DONE) {
    }
}
