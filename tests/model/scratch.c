/* Arenas that are lent: each to one at a time, who sees what the last left. */
#include <sync/scratch.c>

#include "arenas.h"
#include "heap.h"
#include "model.h"

#include <string.h>

void ruvgen_fork_watched(enum ruvgen_fork_rank rank, const ruvgen_fork_watch *watch)
{
    (void)rank, (void)watch;
}

static void setup(void)
{
    memset(places, 0, sizeof places);
}

static void lending(int thread)
{
    for (int i = thread / 2; i < 2; i++) {
        ruvgen_arena *const mine = ruvgen_scratch_borrow();
        model_check(mine != NULL, "no arena");
        use(mine);
        ruvgen_scratch_return(mine);
    }
}

/* One gives back to the system what is not lent meanwhile. */
static void releasing(int thread)
{
    if (thread == 0)
        ruvgen_scratch_release();
    else
        lending(thread);
}

static void whole(void)
{
    model_check(!heap_live(), "memory lost");
}

const model_scenario model_scenarios[] = {
    {"lending", 3, 2, setup, lending, whole},
    {"releasing", 2, 2, setup, releasing, whole},
    {0},
};
