/* atomic.h on the machine's atomics, counted by thread; and the allocator and locks of the system, counted by the
 * linker's --wrap. */
#define _GNU_SOURCE
#define COUNT_BACK_END
#include "counts.h"
#include "atomic.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/mman.h>

_Thread_local uint64_t counts[COUNT_KINDS];

void count_c11(enum count kind, int order)
{
    counts[kind == COUNT_STORE && order == memory_order_seq_cst ? COUNT_FENCED : kind]++;
}

memory_order ruvgen_hook_order(const ruvgen_site *site)
{
    return (memory_order)site->order;
}

/* Sequentially consistent, whatever was asked for: only the count matters. */
uint64_t ruvgen_hook_load(const void *p, size_t size, memory_order order)
{
    count_c11(COUNT_LOAD, order);
    return size == 4 ? __atomic_load_n((const uint32_t *)p, __ATOMIC_SEQ_CST)
                     : __atomic_load_n((const uint64_t *)p, __ATOMIC_SEQ_CST);
}

void ruvgen_hook_store(void *p, size_t size, uint64_t v, memory_order order)
{
    count_c11(COUNT_STORE, order);
    if (size == 4)
        __atomic_store_n((uint32_t *)p, (uint32_t)v, __ATOMIC_SEQ_CST);
    else
        __atomic_store_n((uint64_t *)p, v, __ATOMIC_SEQ_CST);
}

uint64_t ruvgen_hook_rmw(const ruvgen_site *site, void *p, size_t size, uint64_t v, memory_order order)
{
    const int adds = site->kind == RUVGEN_SITE_ADD;
    count_c11(adds ? COUNT_ADD : COUNT_SWAP, order);
    if (size == 4)
        return adds ? __atomic_fetch_add((uint32_t *)p, (uint32_t)v, __ATOMIC_SEQ_CST)
                    : __atomic_exchange_n((uint32_t *)p, (uint32_t)v, __ATOMIC_SEQ_CST);
    return adds ? __atomic_fetch_add((uint64_t *)p, v, __ATOMIC_SEQ_CST)
                : __atomic_exchange_n((uint64_t *)p, v, __ATOMIC_SEQ_CST);
}

bool ruvgen_hook_cas(const ruvgen_site *site, void *p, size_t size, uint64_t *expected, uint64_t desired,
                     memory_order success, memory_order failure)
{
    (void)site, (void)failure;
    count_c11(COUNT_CAS, success);
    if (size == 8)
        return __atomic_compare_exchange_n((uint64_t *)p, expected, desired, 0, __ATOMIC_SEQ_CST,
                                           __ATOMIC_SEQ_CST);
    uint32_t seen = (uint32_t)*expected;
    const bool done = __atomic_compare_exchange_n((uint32_t *)p, &seen, (uint32_t)desired, 0,
                                                  __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    *expected = seen;
    return done;
}

void ruvgen_hook_plain(const void *p, size_t size, bool writes)
{
    (void)p, (void)size, (void)writes;
}

/* Awake at once: callers look again. */
int ruvgen_hook_wait(const void *p, uint32_t expected, int64_t timeout_ns)
{
    (void)p, (void)expected, (void)timeout_ns;
    counts[COUNT_WAIT]++;
    return sched_yield();
}

void ruvgen_hook_wake(const ruvgen_site *site, const void *p, uint32_t n)
{
    (void)site, (void)p, (void)n;
    counts[COUNT_WAKE]++;
}

void ruvgen_fence(memory_order order)
{
    (void)order;
    counts[COUNT_FENCE]++;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

void ruvgen_pause(void)
{
}

#define WRAPPED(kind, type, name, parameters, arguments)                                                     \
    type __real_##name parameters;                                                                           \
    type __wrap_##name parameters;                                                                           \
    type __wrap_##name parameters                                                                            \
    {                                                                                                        \
        counts[kind]++;                                                                                      \
        return __real_##name arguments;                                                                      \
    }

/* As listed in tests/test_count.py. */
WRAPPED(COUNT_ALLOCATION, void *, malloc, (size_t n), (n))
WRAPPED(COUNT_ALLOCATION, void *, calloc, (size_t n, size_t size), (n, size))
WRAPPED(COUNT_ALLOCATION, void *, realloc, (void *p, size_t n), (p, n))
WRAPPED(COUNT_ALLOCATION, void *, aligned_alloc, (size_t align, size_t n), (align, n))
WRAPPED(COUNT_ALLOCATION, int, posix_memalign, (void **p, size_t align, size_t n), (p, align, n))
WRAPPED(COUNT_ALLOCATION, void, free, (void *p), (p))
WRAPPED(COUNT_ALLOCATION, void *, mmap, (void *p, size_t n, int access, int flags, int file, off_t at),
        (p, n, access, flags, file, at))
WRAPPED(COUNT_ALLOCATION, int, munmap, (void *p, size_t n), (p, n))
WRAPPED(COUNT_LOCK, int, pthread_mutex_lock, (pthread_mutex_t * m), (m))
WRAPPED(COUNT_LOCK, int, pthread_mutex_trylock, (pthread_mutex_t * m), (m))
WRAPPED(COUNT_LOCK, int, pthread_rwlock_rdlock, (pthread_rwlock_t * m), (m))
WRAPPED(COUNT_LOCK, int, pthread_rwlock_wrlock, (pthread_rwlock_t * m), (m))
