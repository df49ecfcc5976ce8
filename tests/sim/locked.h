/* The twins with a lock: a mutex and condition variables on a futex, as glibc makes them, and a queue under them. */
#ifndef SIM_LOCKED_H
#define SIM_LOCKED_H

#include "atomic.h"

typedef struct {
    ruvgen_atomic_u32 state; /* 0 free, 1 taken, 2 taken and wanted */
} sim_mutex;

void sim_lock(sim_mutex *mutex);
void sim_unlock(sim_mutex *mutex);

enum { SIM_CAPACITY = 1024 };

typedef struct {
    _Alignas(64) sim_mutex mutex;
    uint64_t head, tail; /* on the mutex's line, as in any such queue */
    ruvgen_atomic_u32 filled, emptied;
    uint32_t wait_filled, wait_emptied;
    _Alignas(64) uint64_t items[SIM_CAPACITY];
} sim_locked_queue;

void sim_put(sim_locked_queue *queue, uint64_t item);
uint64_t sim_get(sim_locked_queue *queue);

#endif
