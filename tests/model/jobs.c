/* Jobs and their workers: every item done once, its results seen by who waits, and a job's memory left alone when it
 * is closed. Threads are the checker's, arenas are words that only one thread at a time may use. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "sync/lock.h"
#include "model.h"

static int spawn(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument);
static int finish(pthread_t thread, void **result);
static int take(pthread_mutex_t *mutex);
static int give(pthread_mutex_t *mutex);

#define pthread_create spawn
#define pthread_join finish
#define pthread_mutex_lock take
#define pthread_mutex_unlock give
#include <sync/workers.c>

#define SPINS JOB_SPINS
#include <sync/job.c>

#include "arenas.h"
#include "heap.h"
#include "memory/memory.h"

enum { POOL = RUVGEN_THREADS_MAX - 1, OWNERS = 2, TASKS = 2, MORE = 3 };

static ruvgen_atomic_u32 started[POOL], ended[POOL], through, over;
static struct {
    void *(*body)(void *);
    void *argument;
} bodies[POOL];
static uint32_t spawned;
static ruvgen_lock making;
static ruvgen_arena arenas[OWNERS];
static int results[OWNERS][MORE];
static int lanes[OWNERS][MORE];
static uint32_t owners;

static int spawn(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument)
{
    (void)attributes;
    bodies[spawned].body = body;
    bodies[spawned].argument = argument;
    *thread = spawned;
    ruvgen_store_u32(&started[spawned++], 1, RUVGEN_RELEASE);
    return 0;
}

static int finish(pthread_t thread, void **result)
{
    (void)result;
    while (!ruvgen_load_u32(&ended[thread], RUVGEN_ACQUIRE))
        ruvgen_pause();
    return 0;
}

static int take(pthread_mutex_t *mutex)
{
    (void)mutex;
    ruvgen_lock_take(&making, 0);
    return 0;
}

static int give(pthread_mutex_t *mutex)
{
    (void)mutex;
    ruvgen_lock_give(&making);
    return 0;
}

/* Threads of the pool, one after the other: most scenarios want one at a time. */
static void serve_from(int number, int step)
{
    for (; number < POOL; number += step) {
        while (!ruvgen_load_u32(&started[number], RUVGEN_ACQUIRE)) {
            if (ruvgen_load_u32(&over, RUVGEN_ACQUIRE))
                return; /* nobody wanted it */
            ruvgen_pause();
        }
        bodies[number].body(bodies[number].argument);
        ruvgen_store_u32(&ended[number], 1, RUVGEN_RELEASE);
    }
}

static void serve(void)
{
    serve_from(0, 1);
}

uint32_t ruvgen_generation(void)
{
    return 0;
}

void ruvgen_fork_watched(enum ruvgen_fork_rank rank, const ruvgen_fork_watch *watch)
{
    (void)rank, (void)watch;
}

int ruvgen_affinity_has(int cpu)
{
    return cpu >= 0;
}

int ruvgen_affinity_pin(pthread_t thread, int cpu)
{
    (void)thread;
    return cpu < 0 ? 0 : 1;
}

static ruvgen_atomic_u32 lent;

ruvgen_arena *ruvgen_scratch_borrow(void)
{
    return &arenas[ruvgen_add_u32(&lent, 1, RUVGEN_ACQ_REL) % OWNERS];
}

void ruvgen_scratch_return(ruvgen_arena *arena)
{
    use(arena);
}

static void open(uint32_t who)
{
    memset(workers, 0, sizeof workers);
    memset(started, 0, sizeof started);
    memset(ended, 0, sizeof ended);
    ruvgen_store_u32(&count, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&making, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&over, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&through, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&lent, 0, RUVGEN_RELAXED);
    spawned = 0;
    owners = who;
    for (int o = 0; o < OWNERS; o++)
        for (int i = 0; i < MORE; i++)
            ruvgen_plain_write(results[o][i], 0);
}

static void open_one(void)
{
    open(1);
}

static void open_two(void)
{
    open(2);
}

static int task(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    int *const done = context;
    (void)part;
    use(lane->scratch);
    ruvgen_plain_write(lanes[done != results[0]][lane->number], 1); /* a lane's own */
    ruvgen_plain_write(done[item], ruvgen_plain_read(done[item]) + 1);
    return 0;
}

/* A whole job, in memory that is gone when it is closed; the rest of the time, or slice by slice. */
static void work_on(int *done, int64_t slice, bool give_up)
{
    ruvgen_job *const job = ruvgen_take(sizeof *job, 64);
    model_check(!ruvgen_job_open(job, 2, TASKS, 1, task, done), "no job");
    int status;
    do
        status = ruvgen_job_run(job, slice);
    while (status == RUVGEN_BUSY && !give_up);
    ruvgen_job_close(job);
    ruvgen_give(job);
    for (int i = 0; i < TASKS; i++)
        model_check(ruvgen_plain_read(done[i]) == 1 || give_up, "an item not done, or twice");
}

static void end(void)
{
    if (ruvgen_add_u32(&through, 1, RUVGEN_ACQ_REL) + 1 < owners)
        return;
    ruvgen_workers_stop();
    ruvgen_store_u32(&over, 1, RUVGEN_RELEASE);
}

static void alone(int thread)
{
    if (thread)
        return serve();
    work_on(results[0], -1, false);
    end();
}

static void again(int thread)
{
    if (thread)
        return serve();
    work_on(results[0], -1, false);
    work_on(results[1], -1, false);
    end();
}

static void slices(int thread)
{
    if (thread)
        return serve();
    work_on(results[0], 0, false);
    end();
}

static void giving_up(int thread)
{
    if (thread)
        return serve();
    work_on(results[0], 0, true);
    end();
}

static void rivals(int thread)
{
    if (thread >= OWNERS)
        return serve();
    work_on(results[thread], -1, false);
    end();
}

/* Two workers at once, one of which may come too late. */
static void crew(int thread)
{
    if (thread)
        return serve_from(thread - 1, POOL);
    ruvgen_job job;
    model_check(!ruvgen_job_open(&job, MORE, MORE, 1, task, results[0]), "no job");
    (void)ruvgen_job_run(&job, -1);
    model_check(!ruvgen_load_u32(&job.helpers, RUVGEN_RELAXED), "helpers that are gone are counted");
    ruvgen_job_close(&job);
    end();
}

#include "jobs_offer.h"

static void whole(void)
{
    model_check(!heap_live(), "memory lost");
}

const model_scenario model_scenarios[] = {
    {"alone", 2, 1, open_one, alone, whole},
    {"giving-up", 2, 1, open_one, giving_up, whole},
    {"slices", 2, 1, open_one, slices, whole},
    {"again", 2, 1, open_one, again, whole},
    {"crew", 3, 0, open_one, crew, whole},
    {"joining", 2, 2, open_none, joining, nothing},
    {"erring", 2, 2, open_none, erring, erred},
    {"numbering", 2, 2, open_none, numbering, numbered},
    {"offering", 3, 1, open_ready, offering, settled},
    {"coming", 2, 2, open_ready, coming, settled},
    {"leaving", 2, 2, open_crew, leaving, settled},
    {"awaiting", 2, 2, open_helped, awaiting, nothing},
    {"succeeding", 3, 0, open_ready, succeeding, settled},
    {"helping", 2, 2, open_lanes, helping, settled},
    {"stopping", 3, 1, open_ready, stopping, settled},
    {"rivals", 3, 0, open_two, rivals, whole},
    {0},
};
