#define _POSIX_C_SOURCE 200809L
#include "sync/job.h"

#include <stdbool.h>

#include "sync/clock.h"
#include "sync/lifetime.h"
#include "ruvgen.h"
#include "sync/scratch.h"
#include "sync/workers.h"

/* Flag in `helpers`: the job's own thread is asleep until they have left. */
#define SLEEPS (UINT32_C(1) << 31)

enum { SPINS = 200 }; /* checks before sleeping, a few microseconds: helpers finish at about the same time */

static ruvgen_atomic_u32 jobs;

static int status_of(const ruvgen_job *job)
{
    return (int)ruvgen_load_u32(&job->status, RUVGEN_RELAXED);
}

/* Only the first error is kept. */
static void fail(ruvgen_job *job, int status)
{
    uint32_t none = RUVGEN_OK;
    (void)ruvgen_cas_u32(&job->status, &none, (uint32_t)status, RUVGEN_RELAXED, RUVGEN_RELAXED);
}

static bool claim(ruvgen_job *job, size_t *item)
{
    if (status_of(job))
        return false;
    *item = (size_t)ruvgen_add_u64(&job->next, 1, RUVGEN_RELAXED);
    return *item < job->items;
}

/* Run one part of an item. Returns the number of the next part, or 0 if there is none. */
static size_t perform(ruvgen_job *job, size_t item, size_t part, const ruvgen_lane *lane)
{
    const ruvgen_mark mark = ruvgen_arena_mark(lane->scratch);
    const int status = job->task(job->context, item, part, lane);
    (void)ruvgen_arena_rewind(lane->scratch, mark);
    if (status)
        fail(job, status);
    return status_of(job) || part + 1 == job->parts ? 0 : part + 1;
}

static void help(ruvgen_job *job, ruvgen_arena *scratch)
{
    const ruvgen_lane lane = {1 + ruvgen_add_u32(&job->lanes, 1, RUVGEN_RELAXED), scratch};
    size_t item;
    /* An offer can race with a helper that leaves because no work is left, so there may be one helper too
     * many. */
    while (lane.number < job->threads && claim(job, &item))
        for (size_t part = 0; (part = perform(job, item, part, &lane)) != 0;)
            continue;
    const uint32_t before = ruvgen_add_u32(&job->helpers, UINT32_MAX, RUVGEN_RELEASE);
    /* The job may be freed by now, but the address of the word is enough to wake. */
    if (before == (SLEEPS | 1))
        ruvgen_futex_wake(&job->helpers, 1);
}

int ruvgen_job_open(ruvgen_job *job, unsigned threads, size_t items, size_t parts, ruvgen_task task,
                    void *context)
{
    *job = (ruvgen_job){
        .task = task,
        .context = context,
        .help = help,
        .items = items,
        .parts = parts,
        .threads = threads < items ? threads : (unsigned)items,
        .number = ruvgen_add_u32(&jobs, 1, RUVGEN_RELAXED),
        .generation = ruvgen_generation(),
        .lane = {0, ruvgen_scratch_borrow()},
    };
    return job->lane.scratch ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

/* Wait until no worker is in the job; RUVGEN_BUSY if that is not before `end`. */
static int wait_for_helpers(ruvgen_job *job, int64_t end)
{
    for (unsigned looks = 0;; looks++) {
        uint32_t seen = ruvgen_load_u32(&job->helpers, RUVGEN_ACQUIRE);
        if (!(seen & ~SLEEPS))
            return RUVGEN_OK;
        if (looks < SPINS) {
            ruvgen_pause();
            continue;
        }
        const int64_t left = ruvgen_clock_left(end);
        if (!left)
            return RUVGEN_BUSY;
        if (seen & SLEEPS
            || ruvgen_cas_u32(&job->helpers, &seen, seen | SLEEPS, RUVGEN_RELAXED, RUVGEN_RELAXED))
            (void)ruvgen_futex_wait(&job->helpers, seen | SLEEPS, left);
    }
}

int ruvgen_job_run(ruvgen_job *job, int64_t nanoseconds)
{
    if (job->generation != ruvgen_generation())
        return RUVGEN_E_FORKED;
    const int64_t end = ruvgen_clock_after(nanoseconds);
    if (!status_of(job) && ruvgen_load_u64(&job->next, RUVGEN_RELAXED) < job->items)
        ruvgen_workers_offer(job);
    while (job->part || claim(job, &job->item)) {
        job->part = perform(job, job->item, job->part, &job->lane);
        if (!ruvgen_clock_left(end))
            return RUVGEN_BUSY;
    }
    ruvgen_workers_revoke(job);
    return wait_for_helpers(job, end) ? RUVGEN_BUSY : status_of(job);
}

void ruvgen_job_close(ruvgen_job *job)
{
    if (!job->lane.scratch)
        return;
    if (job->generation == ruvgen_generation()) { /* else the threads and the arena are the parent's */
        fail(job, RUVGEN_E_CANCELLED);
        ruvgen_workers_revoke(job);
        (void)wait_for_helpers(job, INT64_MAX);
        ruvgen_scratch_return(job->lane.scratch);
    }
    job->lane.scratch = NULL;
}

int ruvgen_job_do(unsigned threads, size_t items, ruvgen_task task, void *context)
{
    ruvgen_job job;
    int status = ruvgen_job_open(&job, threads, items, 1, task, context);
    if (!status)
        status = ruvgen_job_run(&job, -1);
    ruvgen_job_close(&job);
    return status;
}
