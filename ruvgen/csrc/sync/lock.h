/* A lock for rare operations. It sleeps at once instead of spinning, and in the child of a fork it is free
 * even if a thread that exists only in the parent held it; so the data that it guards must be consistent at
 * every moment. */
#ifndef RUVGEN_LOCK_H
#define RUVGEN_LOCK_H

#include "atomic.h"

#define RUVGEN_LOCK_PARKED 1u /* a thread may be sleeping on the lock */

/* 0 if free, else 2 × (generation of the process that locked it + 1), plus RUVGEN_LOCK_PARKED; see
 * lifetime.h. */
typedef ruvgen_atomic_u32 ruvgen_lock;

/* Try to take the lock, sleeping at most once, for timeout_ns; not at all if that is 0, and until it is taken if that
 * is negative.
 * Returns whether it was taken. */
static inline bool ruvgen_lock_try(ruvgen_lock *lock, uint32_t generation, int64_t timeout_ns)
{
    const uint32_t own = (generation + 1) << 1;
    uint32_t parked = 0; /* after a sleep, others may still be asleep, so keep the flag */
    for (;;) {
        uint32_t seen = 0;
        if (ruvgen_cas_u32(lock, &seen, own | parked, RUVGEN_ACQUIRE, RUVGEN_RELAXED))
            return true;
        const bool here = (seen & ~RUVGEN_LOCK_PARKED) == own;
        /* Relaxed: the fork has already made the lost thread's writes visible. */
        if (!here && ruvgen_cas_u32(lock, &seen, own | parked, RUVGEN_RELAXED, RUVGEN_RELAXED))
            return true;
        if (here && !timeout_ns)
            return false;
        if (!here || !ruvgen_cas_u32(lock, &seen, own | RUVGEN_LOCK_PARKED, RUVGEN_RELAXED, RUVGEN_RELAXED))
            continue;
        if (parked && timeout_ns >= 0)
            return false; /* the flag is set again, so that the next release still wakes another thread */
        parked = RUVGEN_LOCK_PARKED;
        ruvgen_futex_wait(lock, own | RUVGEN_LOCK_PARKED, timeout_ns);
    }
}

static inline void ruvgen_lock_take(ruvgen_lock *lock, uint32_t generation)
{
    (void)ruvgen_lock_try(lock, generation, -1);
}

static inline void ruvgen_lock_give(ruvgen_lock *lock)
{
    if (ruvgen_swap_u32(lock, 0, RUVGEN_RELEASE) & RUVGEN_LOCK_PARKED)
        ruvgen_futex_wake(lock, 1);
}

#endif
