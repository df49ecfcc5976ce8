/* A job is work in numbered items; each of its threads claims the next item when it is free.
 *
 * The thread that opens a job is one of its threads. It runs the job in time slices, and between them may do
 * other things (Python checks for signals) or give up. Closing a zeroed job does nothing. */
#ifndef RUVGEN_JOB_H
#define RUVGEN_JOB_H

#include <stddef.h>
#include <stdint.h>

#include "memory/arena.h"
#include "atomic.h"

/* One of a job's threads. */
typedef struct {
    unsigned number; /* 0 … threads - 1; 0 is the one that opened the job */
    ruvgen_arena *scratch;
} ruvgen_lane;

/* Runs one part of an item. The parts of an item run in order on one lane. The scratch arena is rewound after
 * each. Returns RUVGEN_OK, or an error that ends the job. */
typedef int (*ruvgen_task)(void *context, size_t item, size_t part, const ruvgen_lane *lane);

typedef struct ruvgen_job {
    ruvgen_task task;
    void *context;
    /* Called by a worker that accepted the job: work until nothing is left, then leave. */
    void (*help)(struct ruvgen_job *job, ruvgen_arena *scratch);
    size_t items, parts; /* parts per item */
    uint32_t threads, number, generation;
    ruvgen_lane lane;       /* of the thread that opened it */
    size_t item, part;      /* where that thread stopped; if part is not 0, it is in the middle of the item */
    ruvgen_atomic_u64 next; /* the next item to claim */
    ruvgen_atomic_u32 status;  /* the first error; then no further item is claimed */
    ruvgen_atomic_u32 lanes;   /* handed out so far */
    ruvgen_atomic_u32 helpers; /* workers with an open offer or at work, and the flag SLEEPS */
} ruvgen_job;

/* Prepare a job for up to `threads` threads, 1 … RUVGEN_THREADS_MAX; fewer if workers cannot be started. The
 * work is done in ruvgen_job_run. RUVGEN_E_MEMORY if there is no arena. */
int ruvgen_job_open(ruvgen_job *job, unsigned threads, size_t items, size_t parts, ruvgen_task task,
                    void *context);

/* Work for about this many nanoseconds, without limit if negative. RUVGEN_BUSY if work is left, else the
 * job's status: RUVGEN_OK, a task's error, or RUVGEN_E_FORKED in a child that was forked after the job was
 * opened. */
int ruvgen_job_run(ruvgen_job *job, int64_t nanoseconds);

/* Cancel the remaining work and wait for helpers that are still running a task. */
void ruvgen_job_close(ruvgen_job *job);

/* Open, run, close. */
int ruvgen_job_do(unsigned threads, size_t items, ruvgen_task task, void *context);

#endif
