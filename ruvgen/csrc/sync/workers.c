/* A worker has one word of state, on which it sleeps. A thread with work moves an idle worker to CLAIMED,
 * stores the job and moves the worker to OFFERED. Either the worker accepts the offer (BUSY), or the thread
 * takes it back. So no job waits for a worker that has not begun, and a worker in a long job does not delay
 * other jobs. */
#define _POSIX_C_SOURCE 200809L
#include "sync/workers.h"

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>

#include "memory/affinity.h"
#include "sync/lifetime.h"
#include "ruvgen.h"
#include "sync/scratch.h"

/* The state. An offer also has the job's number in its upper bits, so that it cannot be confused with a later
 * offer of another job. */
enum { AWAKE, ASLEEP, CLAIMED, OFFERED, BUSY, QUIT, STATE_BITS = 3, STATES = (1 << STATE_BITS) - 1 };
enum { SPINS = 200, PADDING = 128 };

typedef struct {
    _Alignas(PADDING) ruvgen_atomic_u32 state;
    ruvgen_job *job;
    pthread_t thread;
    ruvgen_arena arena;
} worker;

static worker workers[RUVGEN_THREADS_MAX - 1];
static ruvgen_atomic_u32 count;                          /* running workers */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* for starting, ending and pinning */
static int pins[RUVGEN_THREADS_MAX];
static size_t pin_count;

static uint32_t offer_of(const ruvgen_job *job)
{
    return job->number << STATE_BITS | OFFERED;
}

/* Wait for the next job; NULL when the worker is to quit. */
static ruvgen_job *await(worker *self)
{
    for (unsigned looks = 0;; looks++) {
        uint32_t seen = ruvgen_load_u32(&self->state, RUVGEN_RELAXED);
        if ((seen & STATES) == OFFERED) {
            if (ruvgen_cas_u32(&self->state, &seen, BUSY, RUVGEN_ACQUIRE, RUVGEN_RELAXED))
                return ruvgen_plain_read(self->job);
        } else if (seen == QUIT) {
            return NULL;
        } else if (looks < SPINS) {
            ruvgen_pause();
        } else if (seen == CLAIMED) {
            (void)ruvgen_futex_wait(&self->state, seen, 100000); /* the claimer will not wake it */
        } else if (seen == ASLEEP
                   || ruvgen_cas_u32(&self->state, &seen, ASLEEP, RUVGEN_RELAXED, RUVGEN_RELAXED)) {
            (void)ruvgen_futex_wait(&self->state, ASLEEP, -1);
            looks = 0;
        }
    }
}

static void *worker_main(void *argument)
{
    worker *const self = argument;
    for (ruvgen_job *job; (job = await(self)) != NULL;) {
        job->help(job, &self->arena);
        ruvgen_arena_reset(&self->arena);
        ruvgen_arena_trim(&self->arena, RUVGEN_SCRATCH_KEEP);
        ruvgen_store_u32(&self->state, AWAKE, RUVGEN_RELEASE);
    }
    ruvgen_arena_release(&self->arena);
    return NULL;
}

static bool offer(worker *to, ruvgen_job *job)
{
    uint32_t seen = ruvgen_load_u32(&to->state, RUVGEN_RELAXED);
    do { /* the worker may fall asleep meanwhile */
        if (seen != AWAKE && seen != ASLEEP)
            return false;
    } while (!ruvgen_cas_u32(&to->state, &seen, CLAIMED, RUVGEN_ACQUIRE, RUVGEN_RELAXED));
    ruvgen_add_u32(&job->helpers, 1, RUVGEN_RELAXED);
    ruvgen_plain_write(to->job, job);
    ruvgen_store_u32(&to->state, offer_of(job), RUVGEN_RELEASE);
    if (seen == ASLEEP)
        ruvgen_futex_wake(&to->state, 1);
    return true;
}

void ruvgen_workers_revoke(ruvgen_job *job)
{
    const unsigned running = ruvgen_workers_count();
    for (worker *at = workers; job->threads > 1 && at < workers + running; at++) {
        uint32_t mine = offer_of(job);
        if (ruvgen_load_u32(&at->state, RUVGEN_RELAXED) == mine
            && ruvgen_cas_u32(&at->state, &mine, AWAKE, RUVGEN_RELAXED, RUVGEN_RELAXED))
            ruvgen_add_u32(&job->helpers, UINT32_MAX, RUVGEN_RELAXED);
    }
}

static int pin(const worker *one)
{
    return ruvgen_affinity_pin(one->thread, pin_count ? pins[(size_t)(one - workers) % pin_count] : -1);
}

/* Start one more worker. It blocks all signals, so that the program's own threads handle them. */
static bool start_worker(worker *next)
{
    *next = (worker){0};
    ruvgen_plain_write(next->job, NULL); /* for the model checker: whoever sees the new count may use it */
    (void)ruvgen_arena_open(&next->arena, RUVGEN_CHUNK, RUVGEN_FIRST_TOUCH, 0); /* cannot fail with these */
    sigset_t every, before;
    sigfillset(&every);
    pthread_sigmask(SIG_SETMASK, &every, &before);
    const bool made = !pthread_create(&next->thread, NULL, worker_main, next);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (made && pin_count)
        (void)pin(next); /* if pinning fails, it runs on any core */
    return made;
}

/* Keeps others from starting workers. */
static void lock_workers(void)
{
    pthread_mutex_lock(&lock);
}

static void unlock_workers(void)
{
    pthread_mutex_unlock(&lock);
}

/* The child of a fork has no workers. */
static void reset_in_child(void)
{
    memset(workers, 0, ruvgen_workers_count() * sizeof workers[0]);
    ruvgen_store_u32(&count, 0, RUVGEN_RELAXED);
    unlock_workers(); /* it was locked by this thread before the fork */
}

static const ruvgen_fork_watch watch = {lock_workers, unlock_workers, reset_in_child};

/* Start workers until there are `wanted`, or the system gives no more. */
static void grow(unsigned wanted)
{
    ruvgen_fork_watched(RUVGEN_FORK_WORKERS, &watch);
    lock_workers();
    unsigned have = ruvgen_workers_count();
    while (have < wanted && start_worker(&workers[have]))
        ruvgen_store_u32(&count, ++have, RUVGEN_RELEASE);
    unlock_workers();
}

void ruvgen_workers_offer(ruvgen_job *job)
{
    const unsigned wanted = job->threads - 1;
    if (ruvgen_workers_count() < wanted)
        grow(wanted);
    const unsigned running = ruvgen_workers_count();
    unsigned helpers = ruvgen_load_u32(&job->helpers, RUVGEN_RELAXED);
    for (worker *at = workers; at < workers + running && helpers < wanted; at++)
        helpers += offer(at, job);
}

unsigned ruvgen_workers_count(void)
{
    return ruvgen_load_u32(&count, RUVGEN_ACQUIRE);
}

int ruvgen_workers_pin(const int *cpus, size_t number)
{
    if (number > RUVGEN_THREADS_MAX)
        return RUVGEN_E_ARGUMENT;
    for (size_t i = 0; i < number; i++)
        if (!ruvgen_affinity_has(cpus[i]))
            return RUVGEN_E_ARGUMENT;
    lock_workers();
    if (number)
        memcpy(pins, cpus, number * sizeof *cpus);
    pin_count = number;
    int status = RUVGEN_OK;
    for (size_t i = 0; i < ruvgen_workers_count() && !status; i++)
        status = pin(&workers[i]);
    unlock_workers();
    return status;
}

void ruvgen_workers_stop(void)
{
    lock_workers();
    const unsigned running = ruvgen_workers_count();
    ruvgen_store_u32(&count, 0, RUVGEN_RELAXED);
    for (worker *at = workers; at < workers + running; at++) {
        uint32_t seen;
        while ((seen = ruvgen_load_u32(&at->state, RUVGEN_RELAXED)) != QUIT)
            if ((seen != AWAKE && seen != ASLEEP)
                || !ruvgen_cas_u32(&at->state, &seen, QUIT, RUVGEN_RELAXED, RUVGEN_RELAXED))
                (void)ruvgen_futex_wait(
                    &at->state, seen, 1000000); /* with a timeout: a worker that becomes idle does not wake */
        ruvgen_futex_wake(&at->state, 1);
        pthread_join(at->thread, NULL);
    }
    unlock_workers();
}
