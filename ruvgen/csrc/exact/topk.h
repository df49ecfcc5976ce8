/* The k best of a stream of distances: a binary max-heap in the caller's result arrays, ordered by distance,
 * then by id, so that what is kept does not depend on the order of arrival. Distances are kept as keys: integers
 * in the same order, so that one heap serves floats and integers, and large integers stay exact. Empty places
 * hold id -1, which as an unsigned number is behind every real one, and the key of +inf. */
#ifndef RUVGEN_TOPK_H
#define RUVGEN_TOPK_H

#include <math.h>

#include "ruvgen.h"

/* A key, which stands where its distance will. */
typedef int32_t __attribute__((may_alias)) ruvgen_key;

#define RUVGEN_KEY_LAST INT32_MAX /* behind the key of every distance but that of +inf, which it stands for */

/* The key of a float that is not NaN: its bits, of negative ones the magnitude reversed. */
static inline int32_t ruvgen_key_float(float d)
{
    int32_t bits;
    d += 0.0f; /* -0 is 0 */
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

/* The key of a distance of a type of enum ruvgen_result, from its bits. No uint32_t comes near 2^32 - 1, for a
 * square distance of 65,536 bytes is less. */
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

/* Put (key, id) where the hole at `i` is, among the first k. */
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

/* Heap to ascending order. */
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
