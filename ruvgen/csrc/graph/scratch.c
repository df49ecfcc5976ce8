/* The working memory of searches: allocated on demand, kept by the index, and passed between threads without
 * a lock. */
#include "graph/frontier.h"
#include "sync/scratch.h"

#define ROUND(n) (((n) + 63) / 64 * 64)

enum { FRESH = RUVGEN_MAX_WIDTH * RUVGEN_MAX_DEGREE, LIST = RUVGEN_SEEN + FRESH, ROOM = RUVGEN_ROOM };

/* Per walk: slots, constants and distances, a query. */
static size_t walk_bytes(size_t dim)
{
    return ROUND(LIST * sizeof(uint32_t)) + FRESH * 2 * sizeof(float) + ROUND(ruvgen_query_bytes(dim));
}

/* Shared by all walks: a row, a row used as a query, and the lists. */
static size_t row_bytes(size_t dim)
{
    return (ROUND(dim) + 2 * ROOM) * sizeof(float) + ROUND(ruvgen_query_bytes(dim)) + ROOM * sizeof(uint64_t)
           + 2 * ROOM * sizeof(uint32_t);
}

static size_t bytes_of(const ruvgen_scratch *scratch)
{
    const size_t frontier = scratch->pool ? ruvgen_frontier_bytes(scratch->pool) : 0;
    const size_t walks = RUVGEN_MAX_GROUP * ((size_t)scratch->pool * 16 + frontier + scratch->slots / 8);
    return sizeof *scratch + walks
           + (scratch->dim ? RUVGEN_MAX_GROUP * walk_bytes(scratch->dim) + row_bytes(scratch->dim) : 0);
}

static void drop(ruvgen_index *index, ruvgen_scratch *scratch)
{
    atomic_fetch_sub_explicit(&index->scratch_bytes, bytes_of(scratch), memory_order_relaxed);
    for (size_t i = 0; i < RUVGEN_MAX_GROUP; i++) {
        ruvgen_walk *walk = &scratch->walks[i];
        ruvgen_give(walk->pool);
        ruvgen_give(walk->visited);
        ruvgen_give(walk->seen);
        ruvgen_give(walk->memory);
    }
    ruvgen_give(scratch->rows);
    ruvgen_give(scratch);
}

/* Grow to a pool of this size, this many slots and this dimension. */
static int fit(ruvgen_scratch *scratch, uint32_t pool, uint32_t slots, uint32_t dim)
{
    if (pool > scratch->pool) {
        const uint32_t room = pool + pool / 2 + 64;
        for (size_t i = 0; i < RUVGEN_MAX_GROUP; i++) {
            ruvgen_walk *const walk = &scratch->walks[i];
            uint64_t *const grown = ruvgen_room((size_t)room * 2 * sizeof *grown);
            void *const memory = ruvgen_room(ruvgen_frontier_bytes(room));
            if (!grown || !memory) {
                ruvgen_give(grown);
                ruvgen_give(memory);
                return RUVGEN_E_MEMORY;
            }
            ruvgen_give(walk->pool);
            ruvgen_give(walk->memory);
            walk->pool = grown;
            walk->memory = memory;
        }
        scratch->pool = room;
    }
    if (slots > scratch->slots) {
        const uint32_t room = slots / 4 * 5 + 4096;
        for (size_t i = 0; i < RUVGEN_MAX_GROUP; i++) {
            uint64_t *grown = ruvgen_zeroed((room / 64 + 1) * sizeof *grown);
            if (!grown)
                return RUVGEN_E_MEMORY;
            ruvgen_give(scratch->walks[i].visited);
            scratch->walks[i].visited = grown;
        }
        scratch->slots = room;
    }
    if (dim > scratch->dim) {
        for (size_t i = 0; i < RUVGEN_MAX_GROUP; i++) {
            ruvgen_walk *walk = &scratch->walks[i];
            char *block = ruvgen_room(walk_bytes(dim));
            if (!block)
                return RUVGEN_E_MEMORY;
            ruvgen_give(walk->seen);
            walk->seen = (uint32_t *)(void *)block;
            walk->constants = (float *)(void *)(block + ROUND(LIST * sizeof(uint32_t)));
            walk->distances = walk->constants + FRESH;
            walk->room = walk->distances + FRESH;
        }
        float *block = ruvgen_room(row_bytes(dim));
        if (!block)
            return RUVGEN_E_MEMORY;
        ruvgen_give(scratch->rows);
        scratch->rows = block;
        scratch->between = scratch->rows + ROUND((size_t)dim);
        scratch->constants = scratch->between + ROOM;
        scratch->keys = (uint64_t *)(void *)(scratch->constants + ROOM);
        scratch->picked = (uint32_t *)(void *)(scratch->keys + ROOM);
        scratch->gathered = scratch->picked + ROOM;
        scratch->room = scratch->gathered + ROOM;
        scratch->dim = dim;
    }
    return RUVGEN_OK;
}

ruvgen_scratch *ruvgen_scratch_take(ruvgen_index *index, uint32_t pool, uint32_t slots, uint32_t dim)
{
    ruvgen_scratch *scratch = NULL;
    for (size_t i = 0; i < RUVGEN_READERS && !scratch; i++)
        if (atomic_load_explicit(&index->spare[i], memory_order_relaxed))
            scratch = atomic_exchange_explicit(&index->spare[i], NULL, memory_order_acquire);
    size_t before = 0;
    if (scratch)
        before = bytes_of(scratch);
    else if (!(scratch = ruvgen_zeroed(sizeof *scratch)))
        return NULL;
    const int status = fit(scratch, pool, slots, dim);
    const size_t after = bytes_of(scratch);
    if (after != before)
        atomic_fetch_add_explicit(&index->scratch_bytes, after - before, memory_order_relaxed);
    if (status) {
        ruvgen_scratch_give(index, scratch);
        return NULL;
    }
    return scratch;
}

void ruvgen_scratch_give(ruvgen_index *index, ruvgen_scratch *scratch)
{
    for (size_t i = 0; RUVGEN_SCRATCH_KEEP && i < RUVGEN_READERS; i++) {
        ruvgen_scratch *none = NULL;
        if (!atomic_load_explicit(&index->spare[i], memory_order_relaxed)
            && atomic_compare_exchange_strong_explicit(&index->spare[i], &none, scratch, memory_order_release,
                                                       memory_order_relaxed))
            return;
    }
    drop(index, scratch);
}

void ruvgen_scratch_close(ruvgen_index *index)
{
    for (size_t i = 0; i < RUVGEN_READERS; i++) {
        ruvgen_scratch *scratch = atomic_exchange_explicit(&index->spare[i], NULL, memory_order_acquire);
        if (scratch)
            drop(index, scratch);
    }
}
