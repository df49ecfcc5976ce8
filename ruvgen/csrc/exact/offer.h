/* Offers distances of consecutive rows to the heaps of topk.h, or to the list of a radius search. Groups without any distance below the
 * threshold are skipped. */
#ifndef RUVGEN_OFFER_H
#define RUVGEN_OFFER_H

#include "exact/hits.h"

enum { RUVGEN_OFFER_GROUP = 16 }; /* distances compared with the threshold at a time */

/* One heap per query; or, if `hits` is not NULL, one limit per query: k is 1, and `keys` are the limits, of no
 * doubles. */
typedef struct {
    int result;      /* enum ruvgen_result */
    size_t first, k; /* first: the number of row 0 */
    int64_t *ids;
    union {
        ruvgen_key *keys;
        ruvgen_wide_key *wide; /* of doubles */
    };
    const int64_t *names;  /* ids of rows by number; NULL: ids are the numbers */
    ruvgen_hit_list *hits; /* for all rows within the limits */
    size_t query;          /* the number of query 0 there */
} ruvgen_heaps;

/* How many of a group are no farther than the worst kept. Branchless, so that compilers vectorise it. */
static inline int ruvgen_near_float(const float *d, size_t count, int32_t worst)
{
    const float limit = ruvgen_float_of_key(worst);
    int near = 0;
    for (size_t j = 0; j < count; j++)
        near += d[j] <= limit; /* false for NaN */
    return near;
}

static inline int ruvgen_near_integer(const uint32_t *d, size_t count, int32_t worst, uint32_t flip)
{
    int near = 0;
    for (size_t j = 0; j < count; j++)
        near += (int32_t)(d[j] ^ flip) <= worst;
    return near;
}

/* Offer query i the distance of one row, given by its bits. */
static inline void ruvgen_offer_one(const ruvgen_heaps *best, size_t i, uint32_t bits, size_t row)
{
    float d;
    memcpy(&d, &bits, sizeof d);
    if (best->result == RUVGEN_RESULT_FLOAT && d != d)
        return;
    const size_t number = best->first + row;
    const int32_t key = ruvgen_key_of(best->result, bits);
    if (best->hits && key > best->keys[i])
        return;
    const int64_t id = best->names ? best->names[number] : (int64_t)number;
    if (best->hits)
        ruvgen_hits_put(best->hits, best->query + i, key, id);
    else
        ruvgen_topk_push(best->keys + i * best->k, best->ids + i * best->k, best->k, key, id);
}

/* Offer query i distances of float64. */
static inline void ruvgen_offer_doubles(const ruvgen_heaps *best, size_t i, const double *d, size_t count,
                                        size_t row)
{
    ruvgen_wide_key *const keys = best->wide + i * best->k;
    int64_t *const ids = best->ids + i * best->k;
    for (size_t from = 0; from < count; from += RUVGEN_OFFER_GROUP) {
        const size_t end = count - from < RUVGEN_OFFER_GROUP ? count : from + RUVGEN_OFFER_GROUP;
        const double limit = ruvgen_double_of_key(*keys);
        int near = 0;
        for (size_t j = from; j < end; j++)
            near += d[j] <= limit; /* false for NaN */
        for (size_t j = from; near && j < end; j++) {
            const size_t number = best->first + row + j;
            if (d[j] <= limit)
                ruvgen_wide_topk_push(keys, ids, best->k, ruvgen_key_double(d[j]),
                                      best->names ? best->names[number] : (int64_t)number);
        }
    }
}

/* Offer query i the distances of rows row, row + 1, …; most groups hold nothing near enough and are
 * skipped. */
static inline void ruvgen_offer(const ruvgen_heaps *best, size_t i, const void *distances, size_t count,
                                size_t row)
{
    if (best->result == RUVGEN_RESULT_DOUBLE) {
        ruvgen_offer_doubles(best, i, distances, count, row);
        return;
    }
    const ruvgen_key *const worst = best->keys + i * best->k;
    const uint32_t flip = best->result == RUVGEN_RESULT_UINT32_T ? 0x80000000u : 0;
    for (size_t from = 0; from < count; from += RUVGEN_OFFER_GROUP) {
        const size_t some = count - from < RUVGEN_OFFER_GROUP ? count - from : RUVGEN_OFFER_GROUP;
        const ruvgen_word *const group = (const ruvgen_word *)distances + from;
        if (best->result == RUVGEN_RESULT_FLOAT
                ? ruvgen_near_float((const float *)distances + from, some, *worst)
                : ruvgen_near_integer(group, some, *worst, flip))
            for (size_t j = 0; j < some; j++)
                ruvgen_offer_one(best, i, group[j], row + from + j);
    }
}

/* Offer those of a panel's rows whose bit in `rows` is set; the panel starts at `row`. */
static inline void ruvgen_offer_some(const ruvgen_heaps *best, size_t i, const void *distances, uint64_t rows,
                                     size_t row)
{
    for (; rows; rows &= rows - 1) {
        const size_t j = (size_t)__builtin_ctzll(rows);
        ruvgen_offer_one(best, i, ((const ruvgen_word *)distances)[j], row + j);
    }
}

#endif
