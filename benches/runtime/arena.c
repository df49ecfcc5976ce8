/* Allocators at work, timed in C. One way of calling for all, and the arena's own, which is inlined. */
#define _GNU_SOURCE /* RUSAGE_THREAD */
#include "memory/arena.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

typedef void *(*take_fn)(size_t align, size_t bytes);
typedef void (*give_fn)(void *);

enum { PIECES = 1024 };

static double now(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

void *take_malloc(size_t align, size_t bytes)
{
    (void)align; /* 16 */
    return malloc(bytes);
}

void *take_calloc(size_t align, size_t bytes)
{
    (void)align;
    return calloc(1, bytes);
}

void *take_posix_memalign(size_t align, size_t bytes)
{
    void *memory = NULL;
    return posix_memalign(&memory, align, bytes) ? NULL : memory;
}

static void *(*turned)(size_t bytes, size_t align);

void turn(void *(*function)(size_t, size_t))
{
    turned = function;
}

/* For an allocator that wants the size first. */
void *take_turned(size_t align, size_t bytes)
{
    return turned(bytes, align);
}

static ruvgen_arena arena;

/* Not inlined, to tell the algorithm from the call. */
void *take_arena(size_t align, size_t bytes)
{
    return ruvgen_arena_take(&arena, bytes, align);
}

/* One round of `count` pieces: use writes to both ends. Without `give` the arena takes all back at once. */
static void work(take_fn take, give_fn give, const uint32_t *sizes, size_t count, int use)
{
    char *pieces[PIECES];
    for (size_t i = 0; i < count; i++) {
        pieces[i] = take ? take(64, sizes[i]) : ruvgen_arena_take(&arena, sizes[i], 64);
        if (!pieces[i])
            exit(1);
        __asm__ volatile("" : : "r"(pieces[i]) : "memory"); /* nobody knows what it is used for */
        if (use)
            pieces[i][0] = pieces[i][sizes[i] - 1] = (char)i;
    }
    if (give)
        while (count--)
            give(pieces[count]);
    else
        ruvgen_arena_reset(&arena);
}

/* Nanoseconds of a round: `rounds` of them, each with the next `count` of `total` sizes. Page faults in *faults. */
double time_rounds(take_fn take, give_fn give, const uint32_t *sizes, size_t total, size_t count, int use,
                   size_t rounds, long *faults)
{
    struct rusage before, after;
    if (!arena.chunk && ruvgen_arena_open(&arena, RUVGEN_CHUNK, RUVGEN_FIRST_TOUCH, 0))
        return -1;
    getrusage(RUSAGE_THREAD, &before);
    const double start = now(CLOCK_THREAD_CPUTIME_ID);
    for (size_t r = 0, at = 0; r<rounds; r++, at = at + 2 * count> total ? 0 : at + count)
        work(take, give, sizes + at, count, use);
    const double end = now(CLOCK_THREAD_CPUTIME_ID);
    getrusage(RUSAGE_THREAD, &after);
    *faults = after.ru_minflt - before.ru_minflt;
    return (end - start) / (double)rounds;
}

/* Nanoseconds of each round by the clock on the wall, for percentiles. */
void time_each(take_fn take, give_fn give, const uint32_t *sizes, size_t total, size_t count, int use,
               size_t rounds, double *out)
{
    for (size_t r = 0, at = 0; r<rounds; r++, at = at + 2 * count> total ? 0 : at + count) {
        const double start = now(CLOCK_MONOTONIC);
        work(take, give, sizes + at, count, use);
        out[r] = now(CLOCK_MONOTONIC) - start;
    }
}

size_t arena_allocated(void)
{
    return arena.allocated;
}
