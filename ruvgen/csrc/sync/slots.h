/* Numbers for threads, small enough to index arrays of what each thread writes alone. A thread keeps its number
 * while it lives; nothing runs when it ends, a later thread finds out and takes the number over. */
#ifndef RUVGEN_SLOTS_H
#define RUVGEN_SLOTS_H

#include "atomic.h"

enum {
    RUVGEN_LINE =
        128, /* what one core's writes may disturb: two lines, since processors fetch them in pairs */
    RUVGEN_SLOTS = 64,
    RUVGEN_SLOT_NONE = RUVGEN_SLOTS, /* for threads beyond: they share, by atomic additions */
};

/* owner: the thread's number in the system, or 0, and above it how often the slot changed hands: the same thread
 * number can come back. */
typedef struct {
    ruvgen_atomic_u64 owner[RUVGEN_SLOTS];
} ruvgen_slots;

static inline uint64_t ruvgen_slots_next(uint64_t owner, uint32_t thread)
{
    return ((owner >> 32) + 1) << 32 | thread;
}

/* A slot for a thread that has none: a free one, or a dead thread's, of which it then sees all writes. `alive` asks
 * the system about a thread, and synchronises with the end of those that are not. */
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

/* In a forked child: its only thread keeps its slot under its new number, the others' are free. */
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
