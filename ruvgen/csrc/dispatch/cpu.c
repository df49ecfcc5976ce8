/* The features of this CPU, detected once. */
#include "ruvgen.h"

#include "detect.h"

#include <stdatomic.h>

uint64_t ruvgen_cpu(void)
{
    static _Atomic uint64_t cache; /* the features, and a top bit that says they are known */
    const uint64_t known = UINT64_C(1) << 63;
    uint64_t value = atomic_load_explicit(&cache, memory_order_relaxed);
    if (!(value & known)) {
        value = detect() | known;
        atomic_store_explicit(&cache, value, memory_order_relaxed);
    }
    return value & ~known;
}
