/* A counter in parts: each thread writes its own without locked instructions, and reading adds them up. */
#ifndef RUVGEN_COUNTER_H
#define RUVGEN_COUNTER_H

#include "sync/slots.h"

typedef struct {
    struct {
        _Alignas(RUVGEN_LINE) ruvgen_atomic_u64 value;
    } parts[RUVGEN_SLOTS + 1];                    /* the last is shared by all threads without a slot */
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u64 base; /* the sum when it was last reset */
} ruvgen_counter;                                 /* all zero is a counter at zero */

/* Wraps at 2^64, so negative numbers can be added too. */
static inline void ruvgen_counter_add_at(ruvgen_counter *counter, uint32_t slot, uint64_t n)
{
    ruvgen_atomic_u64 *const value = &counter->parts[slot].value;
    if (slot == RUVGEN_SLOT_NONE)
        ruvgen_add_u64(value, n, RUVGEN_RELAXED);
    else
        ruvgen_store_u64(value, ruvgen_load_u64(value, RUVGEN_RELAXED) + n, RUVGEN_RELAXED);
}

static inline void ruvgen_counter_add(ruvgen_counter *counter, uint64_t n)
{
    ruvgen_counter_add_at(counter, ruvgen_slot(), n);
}

static inline uint64_t ruvgen_counter_sum(const ruvgen_counter *counter)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i <= RUVGEN_SLOTS; i++)
        sum += ruvgen_load_u64(&counter->parts[i].value, RUVGEN_RELAXED);
    return sum;
}

/* Everything added before the call and not reset, and possibly some of what is added during it. */
static inline uint64_t ruvgen_counter_value(const ruvgen_counter *counter)
{
    /* Acquire: the parts read below are at least as new as those from which the base was computed, so the
     * difference cannot be negative. */
    const uint64_t base = ruvgen_load_u64(&counter->base, RUVGEN_ACQUIRE);
    return ruvgen_counter_sum(counter) - base;
}

/* Reset to zero and return the old value. With concurrent resets, each addition is in exactly one result. */
static inline uint64_t ruvgen_counter_reset(ruvgen_counter *counter)
{
    for (;;) {
        uint64_t base = ruvgen_load_u64(&counter->base, RUVGEN_ACQUIRE);
        const uint64_t sum = ruvgen_counter_sum(counter);
        if (ruvgen_cas_u64(&counter->base, &base, sum, RUVGEN_RELEASE, RUVGEN_RELAXED))
            return sum - base;
    }
}

/* counter.c */

int ruvgen_counter_open(ruvgen_counter **counter); /* RUVGEN_E_MEMORY */
void ruvgen_counter_close(ruvgen_counter *counter);

#endif
