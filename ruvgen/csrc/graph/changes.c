/* The ids whose rows changed last, in a ring, for the subsets of an index. Written under `naming`. */
#include "graph/subset.h"

enum { RING = 1 << 14 };

int ruvgen_changes_watch(ruvgen_index *index)
{
    pthread_mutex_lock(&index->naming);
    if (!index->changed && (index->changed = ruvgen_room(RING * sizeof *index->changed)))
        atomic_store(&index->changed_bytes, RING * sizeof *index->changed);
    const int status = index->changed ? RUVGEN_OK : RUVGEN_E_MEMORY;
    pthread_mutex_unlock(&index->naming);
    return status;
}

void ruvgen_changes_note(ruvgen_index *index, int64_t id)
{
    if (!index->changed)
        return;
    const uint64_t count = atomic_load_explicit(&index->changed_count, memory_order_relaxed);
    index->changed[count % RING] = id;
    atomic_store_explicit(&index->changed_count, count + 1, memory_order_release);
}

uint64_t ruvgen_changes_count(const ruvgen_index *index)
{
    return atomic_load_explicit(&((ruvgen_index *)(uintptr_t)index)->changed_count, memory_order_acquire);
}

int ruvgen_changes_since(const ruvgen_index *index, uint64_t from, void (*see)(void *of, int64_t id),
                         void *of)
{
    const uint64_t count = ruvgen_changes_count(index);
    if (count - from > RING)
        return 0;
    for (; from < count; from++)
        see(of, index->changed[from % RING]);
    return 1;
}
