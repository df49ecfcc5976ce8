/* Threads that give way by chance: before each atomic operation, and after each load, of what is compiled with the
 * <stdatomic.h> of tests/count; before each lock of what is linked with --wrap=pthread_mutex_lock. */
#ifndef YIELDS_H
#define YIELDS_H

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#include "counts.h"

static int giving_way; /* not before there are several threads */
static _Thread_local uint32_t chance_state = 1;

static uint32_t chance(uint32_t below)
{
    chance_state = chance_state * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)(chance_state >> 8) * below >> 24);
}

/* Most operations are relaxed, as those on links are; what readers and writers agree by is not. */
void count_c11(enum count kind, int order)
{
    (void)kind;
    if (!__atomic_load_n(&giving_way, __ATOMIC_RELAXED)) /* which is not counted, and so does not come here */
        return;
    const uint32_t drawn = chance(order == memory_order_relaxed ? 1 << 12 : 1 << 6);
    if (!drawn)
        usleep(chance(300));
    else if (drawn < 16)
        sched_yield();
}

void count_after(int order)
{
    count_c11(COUNT_LOAD, order);
}

int __real_pthread_mutex_lock(pthread_mutex_t *lock);
int __wrap_pthread_mutex_lock(pthread_mutex_t *lock);

int __wrap_pthread_mutex_lock(pthread_mutex_t *lock)
{
    if (!chance(8))
        usleep(chance(200));
    return __real_pthread_mutex_lock(lock);
}

#endif
