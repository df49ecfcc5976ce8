#define _POSIX_C_SOURCE 200809L
#include "sync/lifetime.h"

#include <pthread.h>

#include "atomic.h"

static ruvgen_atomic_u32 generation;
static ruvgen_atomic_ptr watches[RUVGEN_FORK_RANKS];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static const ruvgen_fork_watch *watch_of(int rank)
{
    static const ruvgen_fork_watch none;
    const ruvgen_fork_watch *const watch = ruvgen_load_ptr(&watches[rank], RUVGEN_ACQUIRE);
    return watch ? watch : &none;
}

static void before(void)
{
    for (int rank = RUVGEN_FORK_RANKS - 1; rank >= 0; rank--)
        if (watch_of(rank)->before)
            watch_of(rank)->before();
}

static void in_parent(void)
{
    for (int rank = 0; rank < RUVGEN_FORK_RANKS; rank++)
        if (watch_of(rank)->in_parent)
            watch_of(rank)->in_parent();
}

static void in_child(void)
{
    ruvgen_add_u32(&generation, 1, RUVGEN_RELAXED);
    for (int rank = 0; rank < RUVGEN_FORK_RANKS; rank++)
        if (watch_of(rank)->in_child)
            watch_of(rank)->in_child();
}

static void register_handlers(void)
{
    (void)pthread_atfork(before, in_parent, in_child); /* fails only if there is no memory */
}

uint32_t ruvgen_generation(void)
{
    (void)pthread_once(&once, register_handlers);
    return ruvgen_load_u32(&generation, RUVGEN_RELAXED);
}

void ruvgen_fork_watched(enum ruvgen_fork_rank rank, const ruvgen_fork_watch *watch)
{
    if (ruvgen_load_ptr(&watches[rank], RUVGEN_RELAXED) == watch) /* all calls but the first only read */
        return;
    (void)ruvgen_generation();
    ruvgen_store_ptr(&watches[rank], (void *)(uintptr_t)watch, RUVGEN_RELEASE);
}
