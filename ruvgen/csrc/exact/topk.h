/* The k best of a stream of distances: a binary max-heap in the caller's result arrays, ordered by distance,
 * then by id, so that the result does not depend on the order of arrival. Distances are stored as keys,
 * integers that sort in the same order, so that one heap serves floats and integers, and large integers stay
 * exact. Empty places hold the key of +inf and id -1, which as an unsigned number sorts after every real
 * id. */
#ifndef RUVGEN_TOPK_H
#define RUVGEN_TOPK_H

#include <math.h>

#include "ruvgen.h"

/* A key; it is stored where the distance will be written, hence may_alias. */
typedef int32_t __attribute__((may_alias)) ruvgen_key;

#define RUVGEN_KEY_LAST INT32_MAX /* the key of +inf; greater than the key of any other distance */

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

/* The key of a distance, given by its bits and its type, an enum ruvgen_result. RUVGEN_KEY_LAST cannot occur
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

static inline int ruvgen_farther(int32_t a, int64_t a_id, int32_t b, int64_t b_id)
{
    return a > b || (a == b && (uint64_t)a_id > (uint64_t)b_id);
}

static inline void ruvgen_topk_init(ruvgen_key *keys, int64_t *ids, size_t k)
{
    for (size_t i = 0; i < k; i++) {
        keys[i] = RUVGEN_KEY_LAST;
        ids[i] = -1;
    }
}

/* Sift (key, id) down from the hole at i, in the heap of the first k places. */
static inline void ruvgen_topk_sift(ruvgen_key *keys, int64_t *ids, size_t k, size_t i, int32_t key,
                                    int64_t id)
{
    for (size_t child; (child = 2 * i + 1) < k; i = child) {
        if (child + 1 < k && ruvgen_farther(keys[child + 1], ids[child + 1], keys[child], ids[child]))
            child++;
        if (!ruvgen_farther(keys[child], ids[child], key, id))
            break;
        keys[i] = keys[child];
        ids[i] = ids[child];
    }
    keys[i] = key;
    ids[i] = id;
}

/* Offer one candidate. */
static inline void ruvgen_topk_push(ruvgen_key *keys, int64_t *ids, size_t k, int32_t key, int64_t id)
{
    if (ruvgen_farther(keys[0], ids[0], key, id))
        ruvgen_topk_sift(keys, ids, k, 0, key, id);
}

/* Heapsort: turn the heap into ascending order. */
static inline void ruvgen_topk_sort(ruvgen_key *keys, int64_t *ids, size_t k)
{
    while (k-- > 1) {
        const int32_t key = keys[k];
        const int64_t id = ids[k];
        keys[k] = keys[0];
        ids[k] = ids[0];
        ruvgen_topk_sift(keys, ids, k, 0, key, id);
    }
}

#endif
