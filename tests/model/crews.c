/* A crew: every item done once, on lanes of which each is one thread's; who is done sees all of it and is left alone; and
 * nobody helps a group that is not its own. */
#define _POSIX_C_SOURCE 200809L
#include <sync/crew.c>

#include "heap.h"
#include "memory/memory.h"
#include "model.h"
#include "sync/lock.h"

#include <string.h>

enum { ITEMS = 2, LANES = 3, GROUPS = 2 };

static ruvgen_crew crew;
static ruvgen_lock lock;
static ruvgen_member *members[LANES];
static int done[GROUPS][ITEMS], lanes[GROUPS][LANES], results[LANES];
static ruvgen_atomic_u32 met;

static void open(void)
{
    memset(&crew, 0, sizeof crew);
    ruvgen_store_u32(&lock, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&met, 0, RUVGEN_RELAXED);
    for (int g = 0; g < GROUPS; g++)
        for (int i = 0; i < LANES; i++) {
            ruvgen_plain_write(lanes[g][i], 0);
            ruvgen_plain_write(done[g][i % ITEMS], 0);
        }
    for (int i = 0; i < LANES; i++) {
        members[i] = ruvgen_take(sizeof *members[i], 64);
        ruvgen_member_open(members[i]);
        ruvgen_plain_write(results[i], 0);
    }
}

/* The context is the number of the group. */
static void work(void *context, size_t lane, size_t from, size_t to)
{
    const size_t group = (size_t)(uintptr_t)context;
    ruvgen_plain_write(lanes[group][lane], 1); /* a lane's own */
    for (size_t i = from; i < to; i++)
        ruvgen_plain_write(done[group][i], ruvgen_plain_read(done[group][i]) + 1);
}

static void all_done(size_t group)
{
    for (int i = 0; i < ITEMS; i++)
        model_check(ruvgen_plain_read(done[group][i]) == 1, "an item not done, or twice");
}

/* Lead a group with members first, …, last - 1. */
static void lead(size_t group, int first, int last)
{
    for (int i = first; i < last; i++)
        ruvgen_member_tell(members[i], RUVGEN_TAKEN, (uint32_t)(i - first + 1));
    ruvgen_crew_do(&crew, work, (void *)(uintptr_t)group, ITEMS, 1);
    all_done(group);
    for (int i = first; i < last; i++) {
        ruvgen_plain_write(results[i], 1);
        ruvgen_member_tell(members[i], RUVGEN_DONE, 0);
    }
    ruvgen_crew_ring(&crew);
}

/* Wait until done, in memory that is gone then. */
static void follow(int member, size_t group)
{
    ruvgen_member *const own = members[member];
    while (ruvgen_member_wait(own, &crew, -1) != RUVGEN_DONE)
        continue;
    model_check(ruvgen_plain_read(results[member]) == 1, "done without a result");
    all_done(group);
    ruvgen_give(own);
    members[member] = NULL;
}

static void one_helper(int thread)
{
    if (thread)
        follow(0, 0);
    else
        lead(0, 0, 1);
}

static void two_helpers(int thread)
{
    if (thread)
        follow(thread - 1, 0);
    else
        lead(0, 0, 2);
}

/* Tasks that follow each other: a member that fell asleep over the first is woken for the next. */
static void again(int thread)
{
    if (thread)
        return follow(0, 1);
    ruvgen_member_tell(members[0], RUVGEN_TAKEN, 1);
    ruvgen_crew_do(&crew, work, (void *)(uintptr_t)0, ITEMS, 1);
    ruvgen_crew_do(&crew, work, (void *)(uintptr_t)1, ITEMS, 1);
    ruvgen_plain_write(results[0], 1);
    ruvgen_member_tell(members[0], RUVGEN_DONE, 0);
    ruvgen_crew_ring(&crew);
}

/* Another leads the next group, in which the first one's member has the same lane as another of its own. */
static void next_group(int thread)
{
    if (thread == 2)
        return follow(0, 0);
    ruvgen_lock_take(&lock, 0);
    const uint32_t group = ruvgen_add_u32(&met, 1, RUVGEN_RELAXED);
    if (!group)
        lead(0, 0, 1);
    else
        lead(1, 0, 0);
    model_check(!group || !ruvgen_plain_read(lanes[1][1]), "help from another group");
    ruvgen_lock_give(&lock);
}

/* Done without having been of help, awake or asleep. */
static void left_out(int thread)
{
    if (thread)
        return follow(0, 0);
    ruvgen_crew_do(&crew, work, (void *)(uintptr_t)0, ITEMS, 1);
    ruvgen_plain_write(results[0], 1);
    ruvgen_member_tell(members[0], RUVGEN_DONE, 0);
    ruvgen_crew_ring(&crew);
}

/* Called by one, and then done by another, who has taken it meanwhile: nothing that it is told is lost. */
static void called(int thread)
{
    if (thread == 1)
        return follow(0, 0);
    ruvgen_lock_take(&lock, 0);
    if (!ruvgen_add_u32(&met, 1, RUVGEN_RELAXED))
        ruvgen_member_tell(members[0], RUVGEN_CALLED, 0);
    else
        lead(0, 0, 1);
    ruvgen_lock_give(&lock);
}

/* Who is called gets to know it, and leads itself. */
static void called_to_lead(int thread)
{
    if (thread == 0) {
        ruvgen_member_tell(members[0], RUVGEN_CALLED, 0);
        return;
    }
    model_check(ruvgen_member_wait(members[0], &crew, -1) == RUVGEN_CALLED, "not called");
    lead(0, 0, 1);
    follow(0, 0);
}

/* Impatient: it waits again until it is done. */
static void in_slices(int thread)
{
    if (thread == 0)
        return lead(0, 0, 1);
    uint32_t state;
    while ((state = ruvgen_member_wait(members[0], &crew, 0)) == RUVGEN_WAITS)
        ruvgen_pause();
    model_check(state == RUVGEN_DONE, "told something else");
    follow(0, 0);
}

static void whole(void)
{
    for (int i = 0; i < LANES; i++)
        ruvgen_give(members[i]);
    model_check(!heap_live(), "memory lost");
}

const model_scenario model_scenarios[] = {
    {"one-helper", 2, 2, open, one_helper, whole},
    {"left-out", 2, 2, open, left_out, whole},
    {"called-to-lead", 2, 2, open, called_to_lead, whole},
    {"in-slices", 2, 1, open, in_slices, whole},
    {"again", 2, 1, open, again, whole},
    {"called", 3, 1, open, called, whole},
    {"next-group", 3, 1, open, next_group, whole},
    {"two-helpers", 3, 0, open, two_helpers, whole},
    {0},
};
