/* The interface of atomic.h as calls into functions that a test program defines; never part of the product.
 * Values are passed as 64 bits, sizes are in bytes. Every memory order, read-modify-write and wake is a site
 * that the model checker can weaken without changing the source. */
#ifndef RUVGEN_ATOMIC_HOOKS_H
#define RUVGEN_ATOMIC_HOOKS_H

#include <stddef.h>

enum { RUVGEN_SITE_ORDER, RUVGEN_SITE_CAS, RUVGEN_SITE_ADD, RUVGEN_SITE_SWAP, RUVGEN_SITE_WAKE };

typedef struct {
    const char *file;
    int line;
    short kind, order;
} ruvgen_site;

/* All sites are in one section, whose start and end the linker provides. */
#define RUVGEN_SITE(kind, order)                                                                             \
    __extension__({                                                                                          \
        static const ruvgen_site here                                                                        \
            __attribute__((section("ruvgen_sites"), used, aligned(16))) = {__FILE__, __LINE__, kind, order}; \
        &here;                                                                                               \
    })
#define RUVGEN_ORDER(order) ruvgen_hook_order(RUVGEN_SITE(RUVGEN_SITE_ORDER, order))
#define RUVGEN_RELAXED memory_order_relaxed
#define RUVGEN_ACQUIRE RUVGEN_ORDER(memory_order_acquire)
#define RUVGEN_RELEASE RUVGEN_ORDER(memory_order_release)
#define RUVGEN_ACQ_REL RUVGEN_ORDER(memory_order_acq_rel)
#define RUVGEN_SEQ_CST RUVGEN_ORDER(memory_order_seq_cst)

memory_order ruvgen_hook_order(const ruvgen_site *site);
uint64_t ruvgen_hook_load(const void *p, size_t size, memory_order order);
void ruvgen_hook_store(void *p, size_t size, uint64_t v, memory_order order);
uint64_t ruvgen_hook_rmw(const ruvgen_site *site, void *p, size_t size, uint64_t v, memory_order order);
bool ruvgen_hook_cas(const ruvgen_site *site, void *p, size_t size, uint64_t *expected, uint64_t desired,
                     memory_order success, memory_order failure);
void ruvgen_hook_plain(const void *p, size_t size, bool writes);
int ruvgen_hook_wait(const void *p, uint32_t expected, int64_t timeout_ns);
void ruvgen_hook_wake(const ruvgen_site *site, const void *p, uint32_t n);
void ruvgen_fence(memory_order order);
void ruvgen_pause(void);

#define RUVGEN_HOOKED(name, type, word)                                                                      \
    typedef struct {                                                                                         \
        type value;                                                                                          \
    } ruvgen_atomic_##name;                                                                                  \
    static inline type ruvgen_load_##name(const ruvgen_atomic_##name *p, memory_order order)                 \
    {                                                                                                        \
        return (type)(word)ruvgen_hook_load(p, sizeof *p, order);                                            \
    }                                                                                                        \
    static inline void ruvgen_store_##name(ruvgen_atomic_##name *p, type v, memory_order order)              \
    {                                                                                                        \
        ruvgen_hook_store(p, sizeof *p, (word)v, order);                                                     \
    }                                                                                                        \
    static inline type ruvgen_hooked_rmw_##name(const ruvgen_site *site, ruvgen_atomic_##name *p, type v,    \
                                                memory_order order)                                          \
    {                                                                                                        \
        return (type)(word)ruvgen_hook_rmw(site, p, sizeof *p, (word)v, order);                              \
    }                                                                                                        \
    static inline bool ruvgen_hooked_cas_##name(const ruvgen_site *site, ruvgen_atomic_##name *p,            \
                                                type *expected, type desired, memory_order success,          \
                                                memory_order failure)                                        \
    {                                                                                                        \
        uint64_t seen = (word) * expected;                                                                   \
        const bool done = ruvgen_hook_cas(site, p, sizeof *p, &seen, (word)desired, success, failure);       \
        *expected = (type)(word)seen;                                                                        \
        return done;                                                                                         \
    }

RUVGEN_HOOKED(u32, uint32_t, uint32_t)
RUVGEN_HOOKED(u64, uint64_t, uint64_t)
RUVGEN_HOOKED(ptr, void *, uintptr_t)

#define ruvgen_add_u32(...) ruvgen_hooked_rmw_u32(RUVGEN_SITE(RUVGEN_SITE_ADD, 0), __VA_ARGS__)
#define ruvgen_add_u64(...) ruvgen_hooked_rmw_u64(RUVGEN_SITE(RUVGEN_SITE_ADD, 0), __VA_ARGS__)
#define ruvgen_swap_u32(...) ruvgen_hooked_rmw_u32(RUVGEN_SITE(RUVGEN_SITE_SWAP, 0), __VA_ARGS__)
#define ruvgen_swap_u64(...) ruvgen_hooked_rmw_u64(RUVGEN_SITE(RUVGEN_SITE_SWAP, 0), __VA_ARGS__)
#define ruvgen_swap_ptr(...) ruvgen_hooked_rmw_ptr(RUVGEN_SITE(RUVGEN_SITE_SWAP, 0), __VA_ARGS__)
#define ruvgen_cas_u32(...) ruvgen_hooked_cas_u32(RUVGEN_SITE(RUVGEN_SITE_CAS, 0), __VA_ARGS__)
#define ruvgen_cas_u64(...) ruvgen_hooked_cas_u64(RUVGEN_SITE(RUVGEN_SITE_CAS, 0), __VA_ARGS__)
#define ruvgen_cas_ptr(...) ruvgen_hooked_cas_ptr(RUVGEN_SITE(RUVGEN_SITE_CAS, 0), __VA_ARGS__)

#define ruvgen_plain_read(x) (ruvgen_hook_plain(&(x), sizeof(x), false), (x))
#define ruvgen_plain_write(x, v) (ruvgen_hook_plain(&(x), sizeof(x), true), (void)((x) = (v)))

#define ruvgen_futex_wait(p, expected, timeout_ns) ruvgen_hook_wait(p, expected, timeout_ns)
#define ruvgen_futex_wake(p, n) ruvgen_hook_wake(RUVGEN_SITE(RUVGEN_SITE_WAKE, 0), p, n)

#endif
