/* A bounded pool of items that are expensive to create, identified here by index. Each thread keeps a few of
 * the items it released in its own magazine; the rest are in a free list. When the list is empty, items are
 * taken from other threads' magazines, so none is out of reach. A lease holds the item's index and how often
 * it was lent, so a double release is detected even if the item has been lent again. */
#ifndef RUVGEN_POOL_H
#define RUVGEN_POOL_H

#include <stddef.h>

#include "sync/freelist.h"

enum {
    RUVGEN_MAGAZINE = 4,
    RUVGEN_POOL_MAX = INT32_MAX,    /* items */
    RUVGEN_POOL_SPINS = 64,         /* attempts before sleeping */
    RUVGEN_POOL_SHORT_NS = 1000000, /* sleep while another thread is returning an item */
};

#define RUVGEN_POOL_LENT 1u /* lowest bit of a state; the bits above count how often the item was lent */

typedef struct {
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u32 links[RUVGEN_MAGAZINE]; /* filled by its owner, emptied by any */
} ruvgen_magazine;

typedef struct {
    ruvgen_freelist list;
    uint32_t capacity;
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u32 waiters;
    ruvgen_atomic_u32 epoch; /* the word that waiters sleep on */
    ruvgen_magazine magazines[RUVGEN_SLOTS];
} ruvgen_pool;

static inline uint32_t ruvgen_lease_index(uint64_t lease)
{
    return (uint32_t)lease;
}

static inline void ruvgen_pool_init(ruvgen_pool *pool, ruvgen_pool_item *items, uint32_t capacity)
{
    pool->list.items = items;
    pool->capacity = capacity;
    ruvgen_store_u64(&pool->list.head, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&pool->waiters, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&pool->epoch, 0, RUVGEN_RELAXED);
    for (uint32_t slot = 0; slot < RUVGEN_SLOTS; slot++)
        for (int i = 0; i < RUVGEN_MAGAZINE; i++)
            ruvgen_store_u32(&pool->magazines[slot].links[i], 0, RUVGEN_RELAXED);
    for (uint32_t link = capacity; link; link--) {
        ruvgen_store_u32(&items[link - 1].state, 0, RUVGEN_RELAXED);
        ruvgen_freelist_push(&pool->list, link);
    }
}

static inline uint32_t ruvgen_magazine_take(ruvgen_magazine *magazine)
{
    for (int i = 0; i < RUVGEN_MAGAZINE; i++) {
        ruvgen_atomic_u32 *const place = &magazine->links[i];
        uint32_t link = ruvgen_load_u32(place, RUVGEN_RELAXED);
        if (link && (link = ruvgen_swap_u32(place, 0, RUVGEN_ACQUIRE)))
            return link;
    }
    return 0;
}

static inline bool ruvgen_magazine_keep(ruvgen_magazine *magazine, uint32_t link)
{
    for (int i = 0; i < RUVGEN_MAGAZINE; i++)
        if (!ruvgen_load_u32(&magazine->links[i], RUVGEN_RELAXED)) { /* others only empty places */
            ruvgen_store_u32(&magazine->links[i], link, RUVGEN_RELEASE);
            return true;
        }
    return false;
}

/* Lend a free item: from the magazine of the slot's thread, the free list, or another thread's magazine. */
static inline bool ruvgen_pool_take(ruvgen_pool *pool, uint32_t slot, uint64_t *lease)
{
    uint32_t link = slot == RUVGEN_SLOT_NONE ? 0 : ruvgen_magazine_take(&pool->magazines[slot]);
    if (!link)
        link = ruvgen_freelist_pop(&pool->list);
    for (uint32_t other = 0; !link && other < RUVGEN_SLOTS; other++)
        link = ruvgen_magazine_take(&pool->magazines[other]);
    if (!link)
        return false;
    ruvgen_atomic_u32 *const state = &pool->list.items[link - 1].state;
    const uint32_t lent = (ruvgen_load_u32(state, RUVGEN_RELAXED) + 2) | RUVGEN_POOL_LENT;
    ruvgen_store_u32(state, lent, RUVGEN_RELAXED);
    *lease = (uint64_t)lent << 32 | (link - 1);
    return true;
}

/* End a lease. False if it has already ended, or never existed. */
static inline bool ruvgen_pool_put(ruvgen_pool *pool, uint32_t slot, uint64_t lease)
{
    const uint32_t index = ruvgen_lease_index(lease), lent = (uint32_t)(lease >> 32);
    if (index >= pool->capacity || !(lent & RUVGEN_POOL_LENT))
        return false;
    uint32_t state = lent;
    if (!ruvgen_cas_u32(&pool->list.items[index].state, &state, lent & ~RUVGEN_POOL_LENT, RUVGEN_SEQ_CST,
                        RUVGEN_RELAXED))
        return false;
    /* Sequential consistency: either this load sees a waiter, or the waiter sees that the item is no longer
     * lent and tries again. */
    const uint32_t waiters = ruvgen_load_u32(&pool->waiters, RUVGEN_SEQ_CST);
    if (!waiters && slot != RUVGEN_SLOT_NONE && ruvgen_magazine_keep(&pool->magazines[slot], index + 1))
        return true;
    ruvgen_freelist_push(&pool->list, index + 1);
    if (waiters) {
        ruvgen_add_u32(&pool->epoch, 1, RUVGEN_RELEASE);
        ruvgen_futex_wake(&pool->epoch, 1);
    }
    return true;
}

/* Whether an item is not lent although none was found: the thread that releases it has not stored it anywhere
 * yet. */
static inline bool ruvgen_pool_moving(const ruvgen_pool *pool)
{
    for (uint32_t i = 0; i < pool->capacity; i++)
        if (!(ruvgen_load_u32(&pool->list.items[i].state, RUVGEN_SEQ_CST) & RUVGEN_POOL_LENT))
            return true;
    return false;
}

/* Lend an item, sleeping at most once if none is free. */
static inline bool ruvgen_pool_sleep(ruvgen_pool *pool, uint32_t slot, uint64_t *lease, int64_t timeout_ns)
{
    ruvgen_add_u32(&pool->waiters, 1, RUVGEN_SEQ_CST);
    const uint32_t epoch = ruvgen_load_u32(&pool->epoch, RUVGEN_ACQUIRE);
    bool done = ruvgen_pool_take(pool, slot, lease);
    if (!done) {
        const bool soon = ruvgen_pool_moving(pool) && (timeout_ns < 0 || timeout_ns > RUVGEN_POOL_SHORT_NS);
        ruvgen_futex_wait(&pool->epoch, epoch, soon ? RUVGEN_POOL_SHORT_NS : timeout_ns);
        done = ruvgen_pool_take(pool, slot, lease);
    }
    ruvgen_add_u32(&pool->waiters, (uint32_t)-1, RUVGEN_RELAXED);
    return done;
}

/* pool.c */

/* A pool whose items are all free. RUVGEN_E_ARGUMENT if capacity is not in 1…RUVGEN_POOL_MAX;
 * RUVGEN_E_MEMORY. */
int ruvgen_pool_open(ruvgen_pool **pool, uint64_t capacity);
void ruvgen_pool_close(ruvgen_pool *pool);

/* Lend the item ruvgen_lease_index(*lease), waiting at most timeout_ns, for ever if negative;
 * RUVGEN_E_TIMEOUT. */
int ruvgen_pool_acquire(ruvgen_pool *pool, int64_t timeout_ns, uint64_t *lease);

/* End a lease. RUVGEN_E_RELEASED if it has already ended, RUVGEN_E_ARGUMENT if there is no such item. */
int ruvgen_pool_release(ruvgen_pool *pool, uint64_t lease);

/* The approximate number of items lent. O(capacity). */
uint32_t ruvgen_pool_lent(const ruvgen_pool *pool);

#endif
