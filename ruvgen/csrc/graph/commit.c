/* Atomic changes of what searches see: all rows of a call become visible, vanish, or replace others together.
 * This is a seqlock. The only writer holds `naming` while it changes bits and ids, and makes `commits` odd
 * before and even after. Readers read bits without a lock, and retry if `commits` was odd or has changed.
 * After a few failed tries they take `naming` too, so that a stream of changes cannot starve them. */
#include "graph/graph.h"

enum { TRIES = 3 };

void ruvgen_commit_begin(ruvgen_index *index, int replaces)
{
    pthread_mutex_lock(&index->naming);
    atomic_fetch_add(&index->commits, 1);
    if (replaces)
        atomic_fetch_add(&index->changes, 1);
}

void ruvgen_commit_end(ruvgen_index *index, uint32_t rows)
{
    atomic_store(&index->rows, rows);
    atomic_fetch_add(&index->commits, 1);
    pthread_mutex_unlock(&index->naming);
}

ruvgen_look ruvgen_look_begin(ruvgen_index *index, unsigned tries, int held)
{
    ruvgen_look look = {.commits = atomic_load_explicit(&index->commits, memory_order_acquire)};
    look.locked = !held && (look.commits % 2 || tries >= TRIES);
    if (look.locked)
        pthread_mutex_lock(&index->naming);
    return look;
}

/* All reads in between are acquire loads, so this load comes after them; and a reader that saw a bit of a
 * later change also sees the odd number that was stored before it. */
int ruvgen_look_end(ruvgen_index *index, ruvgen_look look, int held)
{
    if (look.locked)
        pthread_mutex_unlock(&index->naming);
    return held || look.locked || atomic_load_explicit(&index->commits, memory_order_relaxed) == look.commits;
}
