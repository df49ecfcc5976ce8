/* Every atomic operation of this library: C11 in the product; with RUVGEN_ATOMIC_HOOKS, calls into what a test
 * program links (tests/model explores memory orders, tests/sim charges costs), so that these prove the very
 * sources that ship.
 *
 * Orders are constants, and the weakest that work: `nox -s model` fails on one that could be weaker. No fences in
 * the runtime, although the models know them: gcc's ThreadSanitizer does not. */
#ifndef RUVGEN_ATOMIC_H
#define RUVGEN_ATOMIC_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef RUVGEN_ATOMIC_HOOKS
#include "atomic_hooks.h"
#else

#define RUVGEN_RELAXED memory_order_relaxed
#define RUVGEN_ACQUIRE memory_order_acquire
#define RUVGEN_RELEASE memory_order_release
#define RUVGEN_ACQ_REL memory_order_acq_rel
#define RUVGEN_SEQ_CST memory_order_seq_cst

#define RUVGEN_ATOMIC_TYPE(name, type)                                                                       \
    typedef struct {                                                                                         \
        _Atomic(type) value;                                                                                 \
    } ruvgen_atomic_##name;                                                                                  \
    static inline type ruvgen_load_##name(const ruvgen_atomic_##name *p, memory_order order)                 \
    {                                                                                                        \
        return atomic_load_explicit(&p->value, order);                                                       \
    }                                                                                                        \
    static inline void ruvgen_store_##name(ruvgen_atomic_##name *p, type v, memory_order order)              \
    {                                                                                                        \
        atomic_store_explicit(&p->value, v, order);                                                          \
    }                                                                                                        \
    /* Returns the old value. */                                                                             \
    static inline type ruvgen_swap_##name(ruvgen_atomic_##name *p, type v, memory_order order)               \
    {                                                                                                        \
        return atomic_exchange_explicit(&p->value, v, order);                                                \
    }                                                                                                        \
    /* Strong; on failure *expected becomes what is there. */                                                \
    static inline bool ruvgen_cas_##name(ruvgen_atomic_##name *p, type *expected, type desired,              \
                                         memory_order success, memory_order failure)                         \
    {                                                                                                        \
        return atomic_compare_exchange_strong_explicit(&p->value, expected, desired, success, failure);      \
    }
/* Returns the old value; wraps. */
#define RUVGEN_ATOMIC_ADD(name, type)                                                                        \
    static inline type ruvgen_add_##name(ruvgen_atomic_##name *p, type v, memory_order order)                \
    {                                                                                                        \
        return atomic_fetch_add_explicit(&p->value, v, order);                                               \
    }

RUVGEN_ATOMIC_TYPE(u32, uint32_t)
RUVGEN_ATOMIC_TYPE(u64, uint64_t)
RUVGEN_ATOMIC_TYPE(ptr, void *)
RUVGEN_ATOMIC_ADD(u32, uint32_t)
RUVGEN_ATOMIC_ADD(u64, uint64_t)

static inline void ruvgen_fence(memory_order order)
{
    atomic_thread_fence(order);
}

/* Between two looks at a value that another thread is about to change. */
static inline void ruvgen_pause(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb"); /* `yield` is a no-op on most cores */
#endif
}

/* Data that several threads use in turn, and atomics order: plain accesses here, checked for races in the model. */
#define ruvgen_plain_read(x) (x)
#define ruvgen_plain_write(x, v) ((void)((x) = (v)))

/* Sleep while *p is `expected`, timeout_ns at most, for ever if negative. 0: woken, or *p differed, or for no reason,
 * so look again; -1: time is over. Orders nothing: what was written is to be read with an acquire. */
int ruvgen_futex_wait(ruvgen_atomic_u32 *p, uint32_t expected, int64_t timeout_ns);

/* Wake n sleepers of p at most; change *p before. */
void ruvgen_futex_wake(ruvgen_atomic_u32 *p, uint32_t n);

#endif
#endif
