/* What C11 lets threads see: the memory of the model checker. */
#ifndef MODEL_VIEWS_H
#define MODEL_VIEWS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    THREADS = 6, /* thread 0 is the one of setup and check */
    LOCATIONS = 96,
    MESSAGES = 128, /* stores to a location in an execution */
};

/* What has happened before: per location the newest message known, per thread how many of its steps. */
typedef struct {
    uint16_t message[LOCATIONS];
    uint16_t step[THREADS];
} view;

void views_reset(void);

/* A thread sees what another has seen: at its start, and when it is joined. */
void views_inherit(int thread, int from);

uint64_t views_load(int thread, const void *p, size_t size, memory_order order);
void views_store(int thread, void *p, size_t size, uint64_t v, memory_order order);

/* Read the newest message and store after it; returns what it was. */
uint64_t views_swap(int thread, void *p, size_t size, uint64_t v, bool adds, memory_order order);

/* A comparison may fail on an older message, as a load may return one. */
bool views_cas(int thread, void *p, size_t size, uint64_t *expected, uint64_t desired, memory_order success,
               memory_order failure);
void views_fence(int thread, memory_order order);

/* A step that touches no atomic. */
void views_tick(int thread);

/* The lock of a futex's bucket: the kernel compares under it, and wakes under it. */
uint64_t views_futex_load(int thread, const void *p);
void views_futex_wake(int thread, const void *p);

/* How many steps of another a thread has seen. */
uint16_t views_step(int thread, int other);

/* Stores since the start that changed something, and whether a thread may only see the newest from now on. */
uint64_t views_stores(void);
void views_freshen(int thread, bool fresh);

/* Given by the explorer: one of 0 ... n - 1, and the end of it all. */
int explore_choose(int n);
_Noreturn void explore_fail(const char *what);

#endif
