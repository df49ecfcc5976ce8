#define _POSIX_C_SOURCE 200809L
#include "sync/pool.h"

#include "sync/clock.h"
#include "memory/memory.h"
#include "ruvgen.h"

int ruvgen_pool_open(ruvgen_pool **pool, uint64_t capacity)
{
    if (capacity < 1 || capacity > RUVGEN_POOL_MAX || capacity > SIZE_MAX / sizeof(ruvgen_pool_item))
        return RUVGEN_E_ARGUMENT;
    ruvgen_pool *const made = ruvgen_take(sizeof *made, RUVGEN_LINE);
    ruvgen_pool_item *const items = ruvgen_take(capacity * sizeof *items, RUVGEN_LINE);
    if (!made || !items) {
        ruvgen_give(made);
        ruvgen_give(items);
        return RUVGEN_E_MEMORY;
    }
    ruvgen_pool_init(made, items, (uint32_t)capacity);
    *pool = made;
    return RUVGEN_OK;
}

void ruvgen_pool_close(ruvgen_pool *pool)
{
    if (pool)
        ruvgen_give(pool->list.items);
    ruvgen_give(pool);
}

int ruvgen_pool_acquire(ruvgen_pool *pool, int64_t timeout_ns, uint64_t *lease)
{
    const uint32_t slot = ruvgen_slot();
    if (ruvgen_pool_take(pool, slot, lease))
        return RUVGEN_OK;
    if (!timeout_ns)
        return RUVGEN_E_TIMEOUT;
    for (int spins = 0; spins < RUVGEN_POOL_SPINS; spins++) {
        ruvgen_pause();
        if (ruvgen_pool_take(pool, slot, lease))
            return RUVGEN_OK;
    }
    const int64_t deadline = ruvgen_clock_after(timeout_ns);
    for (int64_t left; (left = ruvgen_clock_left(deadline));)
        if (ruvgen_pool_sleep(pool, slot, lease, left))
            return RUVGEN_OK;
    return RUVGEN_E_TIMEOUT;
}

int ruvgen_pool_release(ruvgen_pool *pool, uint64_t lease)
{
    if (ruvgen_lease_index(lease) >= pool->capacity)
        return RUVGEN_E_ARGUMENT;
    return ruvgen_pool_put(pool, ruvgen_slot(), lease) ? RUVGEN_OK : RUVGEN_E_RELEASED;
}

uint32_t ruvgen_pool_lent(const ruvgen_pool *pool)
{
    uint32_t lent = 0;
    for (uint32_t i = 0; i < pool->capacity; i++)
        lent += ruvgen_load_u32(&pool->list.items[i].state, RUVGEN_RELAXED) & RUVGEN_POOL_LENT;
    return lent;
}
