/* What one would write with a lock: the same tasks as the library's lock-free structures, each behind a mutex, a
 * spinlock or a readers-writer lock. Waiting is by condition variable where the lock has one, else by yielding. */
#ifndef TWINS_H
#define TWINS_H

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#include "stats/buckets.h"

enum lock { FREE, SHARED, MUTEX, SPIN, RWLOCK }; /* FREE: none; SHARED: one atomic addition, no lock */

struct twin {
    _Alignas(128) pthread_mutex_t mutex;
    pthread_cond_t filled, freed;
    _Alignas(128) pthread_rwlock_t rwlock;
    _Alignas(128) atomic_int spin;
    /* What is guarded. */
    _Alignas(128) uint64_t value;
    ruvgen_buckets *buckets;
    size_t capacity, head, tail; /* of a ring; tail alone of a stack */
    uintptr_t *items;
    unsigned char *lent;
};

static inline void lock(struct twin *t, enum lock kind)
{
    if (kind == MUTEX)
        pthread_mutex_lock(&t->mutex);
    else if (kind == RWLOCK)
        pthread_rwlock_wrlock(&t->rwlock);
    else
        for (int spins = 0; atomic_exchange_explicit(&t->spin, 1, memory_order_acquire); spins++)
            while (atomic_load_explicit(&t->spin, memory_order_relaxed))
                if (++spins % 64)
                    ruvgen_pause();
                else
                    sched_yield(); /* there are more threads than cores */
}

static inline void unlock(struct twin *t, enum lock kind)
{
    if (kind == MUTEX)
        pthread_mutex_unlock(&t->mutex);
    else if (kind == RWLOCK)
        pthread_rwlock_unlock(&t->rwlock);
    else
        atomic_store_explicit(&t->spin, 0, memory_order_release);
}

/* Let others go on until there is room, or something. */
static inline void twin_wait(struct twin *t, enum lock kind, pthread_cond_t *changed)
{
    if (kind == MUTEX) {
        pthread_cond_wait(changed, &t->mutex);
        return;
    }
    unlock(t, kind);
    sched_yield();
    lock(t, kind);
}

static inline void twin_put(struct twin *t, enum lock kind, uintptr_t item)
{
    lock(t, kind);
    while (t->tail - t->head == t->capacity)
        twin_wait(t, kind, &t->freed);
    t->items[t->tail++ % t->capacity] = item;
    unlock(t, kind);
    if (kind == MUTEX)
        pthread_cond_signal(&t->filled);
}

static inline uintptr_t twin_get(struct twin *t, enum lock kind)
{
    lock(t, kind);
    while (t->tail == t->head)
        twin_wait(t, kind, &t->filled);
    const uintptr_t item = t->items[t->head++ % t->capacity];
    unlock(t, kind);
    if (kind == MUTEX)
        pthread_cond_signal(&t->freed);
    return item;
}

static inline uintptr_t twin_acquire(struct twin *t, enum lock kind)
{
    lock(t, kind);
    while (!t->tail)
        twin_wait(t, kind, &t->filled);
    const uintptr_t item = t->items[--t->tail];
    t->lent[item] = 1;
    unlock(t, kind);
    return item;
}

/* Returns whether it was lent. */
static inline int twin_release(struct twin *t, enum lock kind, uintptr_t item)
{
    lock(t, kind);
    const int lent = t->lent[item];
    if (lent) {
        t->lent[item] = 0;
        t->items[t->tail++] = item;
    }
    unlock(t, kind);
    if (kind == MUTEX)
        pthread_cond_signal(&t->filled);
    return lent;
}

static inline struct twin *twin_open(size_t capacity)
{
    struct twin *const t = aligned_alloc(128, sizeof *t);
    *t = (struct twin){.capacity = capacity,
                       .items = calloc(capacity, sizeof *t->items),
                       .lent = calloc(capacity, 1),
                       .buckets = ruvgen_buckets_open()};
    pthread_mutex_init(&t->mutex, NULL);
    pthread_cond_init(&t->filled, NULL);
    pthread_cond_init(&t->freed, NULL);
    pthread_rwlock_init(&t->rwlock, NULL);
    return t;
}

static inline void twin_close(struct twin *t)
{
    pthread_rwlock_destroy(&t->rwlock);
    pthread_cond_destroy(&t->freed);
    pthread_cond_destroy(&t->filled);
    pthread_mutex_destroy(&t->mutex);
    ruvgen_buckets_close(t->buckets);
    free(t->items);
    free(t->lent);
    free(t);
}

#endif
