#define _POSIX_C_SOURCE 200809L
/* The write lock of an index. */
#include "graph/graph.h"

#include "sync/lifetime.h"

enum { PATIENCE = 50000000 }; /* nanoseconds to wait for another writer */

/* A number that is unique among living threads, and unchanged in the child of a fork. */
static uintptr_t this_thread(void)
{
    static _Thread_local char own;
    return (uintptr_t)&own;
}

int ruvgen_write_is_own(const ruvgen_index *index)
{
    return atomic_load_explicit(&index->writer, memory_order_relaxed) == this_thread();
}

static void enter(ruvgen_index *index)
{
    atomic_store_explicit(&index->writer, this_thread(), memory_order_relaxed);
    ruvgen_gate_write(&index->step);
    memset(index->effort.now, 0, sizeof index->effort.now);
    ruvgen_reclaim(index);
}

/* Either this sees who joins the line, or that thread sees that the lock is free, or whose turn it is; so it is no
 * load. */
static void call_line(ruvgen_index *index)
{
    if (atomic_fetch_add(&index->line.count, 0))
        ruvgen_line_call(&index->line);
}

int ruvgen_write_lock(ruvgen_index *index)
{
    if (ruvgen_write_is_own(index))
        return RUVGEN_E_BUSY;
    atomic_fetch_add(&index->line.others, 1);
    const int locked = ruvgen_lock_try(&index->writing, ruvgen_generation(), PATIENCE);
    atomic_fetch_sub(&index->line.others, 1);
    if (!locked) { /* it may have been this call's turn */
        call_line(index);
        return RUVGEN_BUSY;
    }
    atomic_store(&index->line.passes, 0);
    enter(index);
    return RUVGEN_OK;
}

int ruvgen_write_try(ruvgen_index *index)
{
    if ((atomic_load(&index->line.passes) && atomic_load(&index->line.others))
        || !ruvgen_lock_try(&index->writing, ruvgen_generation(), 0))
        return 0;
    enter(index);
    /* Groups follow each other at once, so others would hardly ever find the lock free. */
    if (atomic_load(&index->line.others))
        atomic_store(&index->line.passes, 1);
    return 1;
}

void ruvgen_write_unlock(ruvgen_index *index)
{
    ruvgen_records_renew(ruvgen_view_now(index), 1);
    ruvgen_gate_leave(&index->step);
    atomic_store_explicit(&index->writer, 0, memory_order_relaxed);
    ruvgen_lock_give(&index->writing);
    call_line(index);
}

int ruvgen_write_forget(ruvgen_index *index)
{
    pthread_mutex_init(&index->naming, NULL);
    ruvgen_line_open(&index->line);
    atomic_store(&index->readers[0], 0);
    atomic_store(&index->readers[1], 0);
    if (atomic_load(&index->writer) == this_thread()) { /* it goes on: a progress callback forked */
        ruvgen_lock_take(&index->writing, ruvgen_generation());
        return 0;
    }
    atomic_store(&index->writer, 0);
    return 1;
}
