/* The k best of a stream of distances: a binary max-heap in the caller's result arrays, ordered by distance,
 * then by id, so that what is kept does not depend on the order of arrival. Empty places hold id -1, which as
 * an unsigned number is behind every real one, at distance +inf. */
#ifndef RUVGEN_TOPK_H
#define RUVGEN_TOPK_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

static inline int ruvgen_farther(float a, int64_t a_id, float b, int64_t b_id)
{
    return a > b || (a == b && (uint64_t)a_id > (uint64_t)b_id);
}

static inline void ruvgen_topk_init(float *distances, int64_t *ids, size_t k)
{
    for (size_t i = 0; i < k; i++) {
        distances[i] = INFINITY;
        ids[i] = -1;
    }
}

/* Put (d, id) where the hole at `i` is, among the first k. */
static inline void ruvgen_topk_sift(float *distances, int64_t *ids, size_t k, size_t i, float d, int64_t id)
{
    for (size_t child; (child = 2 * i + 1) < k; i = child) {
        if (child + 1 < k
            && ruvgen_farther(distances[child + 1], ids[child + 1], distances[child], ids[child]))
            child++;
        if (!ruvgen_farther(distances[child], ids[child], d, id))
            break;
        distances[i] = distances[child];
        ids[i] = ids[child];
    }
    distances[i] = d;
    ids[i] = id;
}

/* Offer one candidate. A NaN distance is not farther than anything, nor anything than it: it must not come
 * here. */
static inline void ruvgen_topk_push(float *distances, int64_t *ids, size_t k, float d, int64_t id)
{
    if (ruvgen_farther(distances[0], ids[0], d, id))
        ruvgen_topk_sift(distances, ids, k, 0, d, id);
}

/* Heap to ascending order. */
static inline void ruvgen_topk_sort(float *distances, int64_t *ids, size_t k)
{
    while (k-- > 1) {
        const float d = distances[k];
        const int64_t id = ids[k];
        distances[k] = distances[0];
        ids[k] = ids[0];
        ruvgen_topk_sift(distances, ids, k, 0, d, id);
    }
}

#endif
