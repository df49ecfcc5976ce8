/* What searches see changes at one moment: a call's rows become visible, vanish, or take the places of others all
 * together. The one writer holds `naming` while it changes bits and ids, and makes `commits` odd before and even
 * after. Readers look at bits without a lock, and look again if `commits` was odd or is another one by then; after a
 * few vain tries they hold `naming` too, so that no stream of changes keeps them from an answer. */
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

/* What was read in between was read by acquiring loads, so this one comes after them; and whoever has seen a bit of a
 * later change has seen the odd number that was stored before. */
int ruvgen_look_end(ruvgen_index *index, ruvgen_look look, int held)
{
    if (look.locked)
        pthread_mutex_unlock(&index->naming);
    return held || look.locked || atomic_load_explicit(&index->commits, memory_order_relaxed) == look.commits;
}
