/* Every atomic operation of this library. In the product these are C11 atomics. With RUVGEN_ATOMIC_HOOKS they
 * are calls to functions that a test program defines (tests/model explores memory orders, tests/sim charges
 * costs), so the tests run on the sources that ship.
 *
 * Memory orders are constants, and the weakest that are correct: `nox -s model` fails if one could be weaker.
 * The runtime uses no fences, although the models support them, because gcc's ThreadSanitizer does not. */
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
    /* Strong; on failure *expected becomes the current value. */                                            \
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

/* Call this between two reads when spinning on a value that another thread is about to change. */
static inline void ruvgen_pause(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb"); /* `yield` is a no-op on most cores */
#endif
}

/* Non-atomic data shared by threads, ordered by atomics: plain accesses here, checked for races in the
 * model. */
#define ruvgen_plain_read(x) (x)
#define ruvgen_plain_write(x, v) ((void)((x) = (v)))

/* Sleep while *p is `expected`, for at most timeout_ns; for ever if negative. Returns 0 if woken, if *p
 * differed, or spuriously, so check *p again; -1 on timeout. Gives no memory ordering: read the other
 * thread's writes after an acquire load. */
int ruvgen_futex_wait(ruvgen_atomic_u32 *p, uint32_t expected, int64_t timeout_ns);

/* Wake at most n threads that sleep on p; change *p first. */
void ruvgen_futex_wake(ruvgen_atomic_u32 *p, uint32_t n);

#endif
#endif
