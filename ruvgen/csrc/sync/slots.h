/* Small numbers for threads, to index arrays in which each thread writes its own element. A thread keeps its
 * slot while it lives. Nothing runs when it ends; a later thread notices and takes the slot over. */
#ifndef RUVGEN_SLOTS_H
#define RUVGEN_SLOTS_H

#include "atomic.h"

enum {
    RUVGEN_LINE =
        128, /* alignment against false sharing: two cache lines, since processors may fetch them in pairs */
    RUVGEN_SLOTS = 64,
    RUVGEN_SLOT_NONE = RUVGEN_SLOTS, /* for all further threads, which add atomically to one element */
};

/* owner: in the lower half the system's thread id, or 0; in the upper half how often the slot changed owners,
 * because the system reuses thread ids. */
typedef struct {
    ruvgen_atomic_u64 owner[RUVGEN_SLOTS];
} ruvgen_slots;

static inline uint64_t ruvgen_slots_next(uint64_t owner, uint32_t thread)
{
    return ((owner >> 32) + 1) << 32 | thread;
}

/* A slot for a thread that has none: a free one, or that of a thread that has ended, whose writes are then
 * visible. `alive` asks the system whether a thread lives, and synchronises with the end of one that does
 * not. */
static inline uint32_t ruvgen_slots_claim(ruvgen_slots *slots, uint32_t thread, bool (*alive)(uint32_t))
{
    for (int reuse = 0; reuse <= 1; reuse++)
        for (uint32_t i = 0; i < RUVGEN_SLOTS; i++) {
            uint64_t owner = ruvgen_load_u64(&slots->owner[i], RUVGEN_RELAXED);
            const uint32_t holder = (uint32_t)owner;
            if ((!holder || (reuse && !alive(holder)))
                && ruvgen_cas_u64(&slots->owner[i], &owner, ruvgen_slots_next(owner, thread), RUVGEN_RELAXED,
                                  RUVGEN_RELAXED))
                return i;
        }
    return RUVGEN_SLOT_NONE;
}

/* In the child of a fork: its only thread keeps its slot with its new thread id; all other slots become
 * free. */
static inline void ruvgen_slots_forked(ruvgen_slots *slots, uint32_t kept, uint32_t thread)
{
    for (uint32_t i = 0; i < RUVGEN_SLOTS; i++) {
        const uint64_t owner = ruvgen_load_u64(&slots->owner[i], RUVGEN_RELAXED);
        if ((uint32_t)owner)
            ruvgen_store_u64(&slots->owner[i], ruvgen_slots_next(owner, i == kept ? thread : 0),
                             RUVGEN_RELAXED);
    }
}

/* slot.c */

/* The calling thread's slot, or RUVGEN_SLOT_NONE. */
uint32_t ruvgen_slot(void);

#endif
