/* A check that names itself, and memory that runs out when it is told to. */
#ifndef CHECK_H
#define CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "atomic.h"
#include "memory/memory.h"

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                  \
            exit(1);                                                                                         \
        }                                                                                                    \
    } while (0)

/* xorshift64*: the same numbers everywhere. */
static inline uint64_t chance(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545F4914F6CDD1D);
}

/* Of all threads: allocations that live, those there were since fail_from was called, and which of them fail. */
static ruvgen_atomic_u64 living, calls;
static uint64_t first_to_fail = UINT64_MAX, last_to_fail;

/* Let allocation k from now fail, 0 is the next, and all after it if for_good; none if k is negative. */
static inline void fail_from(long k, int for_good)
{
    ruvgen_store_u64(&calls, 0, RUVGEN_RELAXED);
    first_to_fail = k < 0 ? UINT64_MAX : (uint64_t)k;
    last_to_fail = for_good ? UINT64_MAX : first_to_fail;
}

static inline uint64_t live(void)
{
    return ruvgen_load_u64(&living, RUVGEN_RELAXED);
}

static inline void *failing_take(size_t bytes, size_t align)
{
    const uint64_t call = ruvgen_add_u64(&calls, 1, RUVGEN_RELAXED);
    void *memory = call >= first_to_fail && call <= last_to_fail ? NULL : aligned_alloc(align, bytes);
    ruvgen_add_u64(&living, memory != NULL, RUVGEN_RELAXED);
    return memory;
}

static inline void failing_give(void *memory)
{
    ruvgen_add_u64(&living, UINT64_MAX, RUVGEN_RELAXED);
    free(memory);
}

static const ruvgen_memory failing = {failing_take, failing_give};

#endif
