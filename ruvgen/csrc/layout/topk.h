/* The k best of a stream of distances: a binary max-heap in the caller's result arrays, or a list, ordered by distance,
 * then by id, so that the result does not depend on the order of arrival. Distances are stored as keys,
 * integers that sort in the same order, so that one heap serves floats and integers, and large integers stay
 * exact. Empty places hold the key of +inf and id -1, which as an unsigned number sorts after every real
 * id. */
#ifndef RUVGEN_TOPK_H
#define RUVGEN_TOPK_H

#include <math.h>

#include "ruvgen.h"

/* A key; it is stored where the distance will be written, hence may_alias. Those of float64 are wide. */
typedef int32_t __attribute__((may_alias)) ruvgen_key;
typedef int64_t __attribute__((may_alias)) ruvgen_wide_key;

/* The keys of +inf; greater than the key of any other distance. */
#define RUVGEN_KEY_LAST INT32_MAX
#define RUVGEN_WIDE_KEY_LAST INT64_MAX

/* The key of a float that is not NaN: its bits, with those of the magnitude inverted if it is negative. */
static inline int32_t ruvgen_key_float(float d)
{
    int32_t bits;
    d += 0.0f; /* turns -0 into 0 */
    memcpy(&bits, &d, sizeof bits);
    return d == INFINITY ? RUVGEN_KEY_LAST : bits ^ (int32_t)((uint32_t)(bits >> 31) >> 1);
}

static inline float ruvgen_float_of_key(int32_t key)
{
    const int32_t bits = key ^ (int32_t)((uint32_t)(key >> 31) >> 1);
    float d;
    memcpy(&d, &bits, sizeof d);
    return key == RUVGEN_KEY_LAST ? INFINITY : d;
}

/* The same of float64. */
static inline int64_t ruvgen_key_double(double d)
{
    int64_t bits;
    d += 0.0;
    memcpy(&bits, &d, sizeof bits);
    return isinf(d) && d > 0 ? RUVGEN_WIDE_KEY_LAST : bits ^ (int64_t)((uint64_t)(bits >> 63) >> 1);
}

static inline double ruvgen_double_of_key(int64_t key)
{
    const int64_t bits = key ^ (int64_t)((uint64_t)(key >> 63) >> 1);
    double d;
    memcpy(&d, &bits, sizeof d);
    return key == RUVGEN_WIDE_KEY_LAST ? (double)INFINITY : d;
}

/* The key of a distance of four bytes, given by them and its type, an enum ruvgen_result. RUVGEN_KEY_LAST cannot occur
 * for uint32_t: even the squared distance of 65,536 bytes is below 2^32 - 1. */
static inline int32_t ruvgen_key_of(int result, uint32_t bits)
{
    float d;
    memcpy(&d, &bits, sizeof d);
    return result == RUVGEN_RESULT_FLOAT     ? ruvgen_key_float(d)
           : result == RUVGEN_RESULT_INT32_T ? (int32_t)bits
                                             : (int32_t)(bits ^ 0x80000000u);
}

/* The distance of a key, rounded to float. */
static inline float ruvgen_distance_of(int result, int32_t key)
{
    if (result == RUVGEN_RESULT_FLOAT)
        return ruvgen_float_of_key(key);
    if (key == RUVGEN_KEY_LAST)
        return INFINITY;
    return result == RUVGEN_RESULT_INT32_T ? (float)key : (float)((uint32_t)key ^ 0x80000000u);
}

/* The functions of a heap, for each type of keys: ruvgen_topk_push and others, and ruvgen_wide_topk_push. */
#define HEAP(name) ruvgen_topk_##name
#define HEAP_KEY ruvgen_key
#define HEAP_VALUE int32_t
#define HEAP_LAST RUVGEN_KEY_LAST
#include "layout/heap.h"
#undef HEAP
#undef HEAP_KEY
#undef HEAP_VALUE
#undef HEAP_LAST

#define HEAP(name) ruvgen_wide_topk_##name
#define HEAP_KEY ruvgen_wide_key
#define HEAP_VALUE int64_t
#define HEAP_LAST RUVGEN_WIDE_KEY_LAST
#include "layout/heap.h"
#undef HEAP
#undef HEAP_KEY
#undef HEAP_VALUE
#undef HEAP_LAST

/* Keys become distances in place. */
static inline void ruvgen_topk_distances(int result, size_t k, ruvgen_key *keys)
{
    for (size_t i = 0; i < k; i++)
        ((float *)(void *)keys)[i] = ruvgen_distance_of(result, keys[i]);
}

/* Sort the heap of one query into ascending neighbours, and let keys become distances. */
static inline void ruvgen_topk_finish(int result, size_t k, int64_t *ids, ruvgen_key *keys)
{
    ruvgen_topk_sort(keys, ids, k);
    ruvgen_topk_distances(result, k, keys);
}

static inline void ruvgen_wide_topk_finish(size_t k, int64_t *ids, ruvgen_wide_key *keys)
{
    ruvgen_wide_topk_sort(keys, ids, k);
    for (size_t i = 0; i < k; i++)
        ((double *)(void *)keys)[i] = ruvgen_double_of_key(keys[i]);
}

#endif
