/* C11's atomics, counted: found before the compiler's own by the units that do not use atomic.h, which are those of
 * the graph index. A macro does not expand within itself, so the builtins still do the work. */
#ifndef COUNT_STDATOMIC_H
#define COUNT_STDATOMIC_H

#include_next <stdatomic.h>

#include "counts.h"

#ifndef COUNT_BACK_END
#define COUNTED(kind, order, call) (count_c11(kind, order), call)
/* gcc's names, then clang's. */
#define __atomic_fetch_add(p, v, o) COUNTED(COUNT_ADD, o, __atomic_fetch_add(p, v, o))
#define __atomic_fetch_sub(p, v, o) COUNTED(COUNT_ADD, o, __atomic_fetch_sub(p, v, o))
#define __atomic_fetch_or(p, v, o) COUNTED(COUNT_ADD, o, __atomic_fetch_or(p, v, o))
#define __atomic_fetch_and(p, v, o) COUNTED(COUNT_ADD, o, __atomic_fetch_and(p, v, o))
#define __atomic_exchange(p, v, r, o) COUNTED(COUNT_SWAP, o, __atomic_exchange(p, v, r, o))
#define __atomic_compare_exchange(p, e, d, w, s, f)                                                          \
    COUNTED(COUNT_CAS, s, __atomic_compare_exchange(p, e, d, w, s, f))
#define __atomic_load(p, r, o) (COUNTED(COUNT_LOAD, o, __atomic_load(p, r, o)), count_after(o))
#define __atomic_store(p, v, o) COUNTED(COUNT_STORE, o, __atomic_store(p, v, o))
#define __c11_atomic_fetch_add(p, v, o) COUNTED(COUNT_ADD, o, __c11_atomic_fetch_add(p, v, o))
#define __c11_atomic_fetch_sub(p, v, o) COUNTED(COUNT_ADD, o, __c11_atomic_fetch_sub(p, v, o))
#define __c11_atomic_fetch_or(p, v, o) COUNTED(COUNT_ADD, o, __c11_atomic_fetch_or(p, v, o))
#define __c11_atomic_fetch_and(p, v, o) COUNTED(COUNT_ADD, o, __c11_atomic_fetch_and(p, v, o))
#define __c11_atomic_exchange(p, v, o) COUNTED(COUNT_SWAP, o, __c11_atomic_exchange(p, v, o))
#define __c11_atomic_compare_exchange_strong(p, e, d, s, f)                                                  \
    COUNTED(COUNT_CAS, s, __c11_atomic_compare_exchange_strong(p, e, d, s, f))
#define __c11_atomic_load(p, o) COUNTED(COUNT_LOAD, o, __c11_atomic_load(p, o))
#define __c11_atomic_store(p, v, o) COUNTED(COUNT_STORE, o, __c11_atomic_store(p, v, o))
#endif

#endif
