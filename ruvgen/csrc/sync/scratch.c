#include "sync/scratch.h"

#include <stdint.h>

#include "atomic.h"
#include "sync/lifetime.h"
#include "memory/memory.h"

enum { PLACES = 128, PADDING = 128 }; /* some processors fetch cache lines in pairs */

typedef struct {
    _Alignas(PADDING) ruvgen_atomic_u32 lent;
    ruvgen_arena arena; /* all zero: not opened yet */
} place;

static place places[PLACES];

static void open_arena(ruvgen_arena *arena)
{
    (void)ruvgen_arena_open(arena, RUVGEN_CHUNK, RUVGEN_FIRST_TOUCH, 0); /* cannot fail with these */
}

static int lend(place *at)
{
    uint32_t unused = 0;
    return !ruvgen_load_u32(&at->lent, RUVGEN_RELAXED)
           && ruvgen_cas_u32(&at->lent, &unused, 1, RUVGEN_ACQUIRE, RUVGEN_RELAXED);
}

/* In the child of a fork: drop the arenas that were lent to threads of the parent. */
static void reset_in_child(void)
{
    for (place *at = places; at < places + PLACES; at++)
        if (ruvgen_load_u32(&at->lent, RUVGEN_RELAXED)) {
            at->arena = (ruvgen_arena){0};
            ruvgen_store_u32(&at->lent, 0, RUVGEN_RELAXED);
        }
}

static const ruvgen_fork_watch watch = {.in_child = reset_in_child};

ruvgen_arena *ruvgen_scratch_borrow(void)
{
    ruvgen_fork_watched(RUVGEN_FORK_SCRATCH, &watch);
    for (place *at = places; at < places + PLACES; at++)
        if (lend(at)) {
            if (!at->arena.chunk)
                open_arena(&at->arena);
            return &at->arena;
        }
    ruvgen_arena *more = ruvgen_take(sizeof *more, PADDING);
    if (more)
        open_arena(more);
    return more;
}

void ruvgen_scratch_return(ruvgen_arena *arena)
{
    const uintptr_t at = (uintptr_t)arena - (uintptr_t)&places[0].arena;
    if (at >= sizeof places) {
        ruvgen_arena_release(arena);
        ruvgen_give(arena);
        return;
    }
    ruvgen_arena_reset(arena);
    ruvgen_arena_trim(arena, RUVGEN_SCRATCH_KEEP);
    ruvgen_store_u32(&places[at / sizeof places[0]].lent, 0, RUVGEN_RELEASE);
}

void ruvgen_scratch_release(void)
{
    for (place *at = places; at < places + PLACES; at++)
        if (lend(at)) {
            ruvgen_arena_release(&at->arena);
            ruvgen_store_u32(&at->lent, 0, RUVGEN_RELEASE);
        }
}

unsigned ruvgen_scratch_lent(void)
{
    unsigned lent = 0;
    for (const place *at = places; at < places + PLACES; at++)
        lent += ruvgen_load_u32(&at->lent, RUVGEN_RELAXED);
    return lent;
}
