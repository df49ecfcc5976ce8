/* Work in numbered items that several threads take in turn: whoever is free claims the next.
 *
 * The thread that opens a job is one of its threads, and runs it in slices, between which it may do other things
 * (Python looks for signals) or give up. A zeroed job can be closed. */
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

/* Part `part` of an item; parts of one item run one after the other on one lane. Scratch is taken back after it.
 * RUVGEN_OK or an error, which ends the job. */
typedef int (*ruvgen_task)(void *context, size_t item, size_t part, const ruvgen_lane *lane);

typedef struct ruvgen_job {
    ruvgen_task task;
    void *context;
    /* For a worker that was offered the job and took it: work until none is left, and leave. */
    void (*help)(struct ruvgen_job *job, ruvgen_arena *scratch);
    size_t items, parts; /* parts of every item */
    uint32_t threads, number, generation;
    ruvgen_lane lane;          /* of the thread that opened it */
    size_t item, part;         /* where that thread is; at a part other than 0 it owns the item */
    ruvgen_atomic_u64 next;    /* the item to claim */
    ruvgen_atomic_u32 status;  /* the first error; no further item is claimed */
    ruvgen_atomic_u32 lanes;   /* handed out so far */
    ruvgen_atomic_u32 helpers; /* workers that it was offered to and that have not left, and a flag */
} ruvgen_job;

/* On so many threads, 1 … RUVGEN_THREADS_MAX; fewer if so many workers are not to be had. Takes no time: the work
 * is in run. RUVGEN_E_MEMORY without an arena. */
int ruvgen_job_open(ruvgen_job *job, unsigned threads, size_t items, size_t parts, ruvgen_task task,
                    void *context);

/* Work for about so many nanoseconds, for ever if negative. RUVGEN_BUSY if there is more, else the job's status:
 * RUVGEN_OK, a task's error, or RUVGEN_E_FORKED if this is the child of a fork since it was opened. */
int ruvgen_job_run(ruvgen_job *job, int64_t nanoseconds);

/* Give up what is left and wait for those who are in the middle of something. */
void ruvgen_job_close(ruvgen_job *job);

/* Open, run, close. */
int ruvgen_job_do(unsigned threads, size_t items, ruvgen_task task, void *context);

#endif
