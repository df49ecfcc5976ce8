#include "python/handles.h"

#define CLOSING(kind)                                                                                        \
    void ruvgen_##kind##_let_go(ruvgen_##kind **place)                                                       \
    {                                                                                                        \
        if (*place)                                                                                          \
            ruvgen_##kind##_close(*place);                                                                   \
        *place = NULL;                                                                                       \
    }

CLOSING(counter)
CLOSING(histogram)
CLOSING(hits)
CLOSING(index)
CLOSING(pool)
CLOSING(queue)
CLOSING(stats)
CLOSING(store)
CLOSING(subset)

void ruvgen_lease_let_go(ruvgen_pool *pool, uint64_t *lease)
{
    const uint64_t held = *lease;
    *lease = 0;
    if (held)
        (void)ruvgen_pool_release(pool, held);
}
