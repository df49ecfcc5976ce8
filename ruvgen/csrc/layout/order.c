#include "layout/order.h"

#include <stdlib.h>

#define SORT(name, type)                                                                                     \
    static int by_##name(const void *a, const void *b)                                                       \
    {                                                                                                        \
        const type x = *(const type *)a, y = *(const type *)b;                                               \
        return (x > y) - (x < y);                                                                            \
    }                                                                                                        \
    void ruvgen_sort_##name(type *values, size_t n)                                                          \
    {                                                                                                        \
        qsort(values, n, sizeof *values, by_##name);                                                         \
    }

SORT(floats, float)
SORT(ids, int64_t)
SORT(slots, uint32_t)
SORT(words, uint64_t)

void ruvgen_shuffle(uint32_t *order, size_t n, uint64_t state)
{
    for (size_t i = 1; i < n; i++) {
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        const size_t j = (size_t)((state >> 33) % (i + 1));
        const uint32_t other = order[i];
        order[i] = order[j];
        order[j] = other;
    }
}

uint64_t ruvgen_mixed(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}
