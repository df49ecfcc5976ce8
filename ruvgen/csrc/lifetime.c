#define _POSIX_C_SOURCE 200809L
#include "lifetime.h"

#include <pthread.h>

#include "atomic.h"
#include "gate.h"
#include "scratch.h"
#include "workers.h"

static ruvgen_atomic_u32 generation;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Changes under way need the workers, so they end first. */
static void before(void)
{
    ruvgen_gates_hold();
    ruvgen_workers_lock();
}

static void in_parent(void)
{
    ruvgen_workers_unlock();
    ruvgen_gates_release();
}

static void in_child(void)
{
    ruvgen_add_u32(&generation, 1, RUVGEN_RELAXED);
    ruvgen_workers_forget();
    ruvgen_scratch_forget();
    ruvgen_gates_forget();
}

static void arrange(void)
{
    (void)pthread_atfork(before, in_parent, in_child); /* fails without memory */
}

uint32_t ruvgen_generation(void)
{
    (void)pthread_once(&once, arrange);
    return ruvgen_load_u32(&generation, RUVGEN_RELAXED);
}
