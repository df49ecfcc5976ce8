/* A lock for what is rare: it sleeps when it must wait, and does not stay locked in the child of a fork when it was
 * held by a thread that is not there. What it guards must be in order at every moment, then. */
#ifndef RUVGEN_LOCK_H
#define RUVGEN_LOCK_H

#include "atomic.h"

#define RUVGEN_LOCK_PARKED 1u /* somebody sleeps on it, perhaps */

/* Zero is free; else twice one more than the generation of the process that locked it; see lifetime.h. */
typedef ruvgen_atomic_u32 ruvgen_lock;

/* Whether it was taken, after at most one sleep of so many nanoseconds; if that is negative, it is taken. */
static inline bool ruvgen_lock_try(ruvgen_lock *lock, uint32_t generation, int64_t timeout_ns)
{
    const uint32_t own = (generation + 1) << 1;
    uint32_t parked = 0; /* who has slept cannot know whether others still do */
    for (;;) {
        uint32_t seen = 0;
        if (ruvgen_cas_u32(lock, &seen, own | parked, RUVGEN_ACQUIRE, RUVGEN_RELAXED))
            return true;
        const bool here = (seen & ~RUVGEN_LOCK_PARKED) == own;
        /* What the thread that is gone wrote, the fork has shown. */
        if (!here && ruvgen_cas_u32(lock, &seen, own | parked, RUVGEN_RELAXED, RUVGEN_RELAXED))
            return true;
        if (!here || !ruvgen_cas_u32(lock, &seen, own | RUVGEN_LOCK_PARKED, RUVGEN_RELAXED, RUVGEN_RELAXED))
            continue;
        if (parked && timeout_ns >= 0)
            return false; /* parked again before, so that a wake that was meant for this thread is not the last */
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
