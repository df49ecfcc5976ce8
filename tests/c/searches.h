/* Searches are the kernel that dispatch picks, over blocks or over panels. */
#ifndef SEARCHES_H
#define SEARCHES_H

#include <math.h>

#include "calls.h"
#include "exact/blocks.h"
#include "exact/tiles.h"

/* Distance i of a kernel as a search returns it. */
static double rounded(const ruvgen_row *row, const void *distances, size_t i)
{
    const void *const at = ruvgen_at(distances, ruvgen_result_bytes(row->result), i);
    return row->result == RUVGEN_RESULT_FLOAT     ? (double)*(const float *)at
           : row->result == RUVGEN_RESULT_DOUBLE  ? *(const double *)at
           : row->result == RUVGEN_RESULT_INT32_T ? (double)(float)*(const int32_t *)at
                                                  : (double)(float)*(const uint32_t *)at;
}

/* What a search has found at place i. */
static double found(const ruvgen_row *row, const void *nearest, size_t i)
{
    return row->result == RUVGEN_RESULT_DOUBLE ? ((const double *)nearest)[i]
                                               : (double)((const float *)nearest)[i];
}

static void check_knn(const ruvgen_row *row, const int64_t *ids, const void *nearest, size_t k,
                      const void *want)
{
    for (size_t i = 0; i < k; i++)
        if (ids[i] < 0 ? found(row, nearest, i) != (double)INFINITY
                       : found(row, nearest, i) != rounded(row, want, (size_t)ids[i])
                             || (i && found(row, nearest, i) < found(row, nearest, i - 1)))
            fail("knn differs from its kernel");
}

/* The kernel that serves many queries, and its distances of all of them and PANEL rows, which are x and the first
 * row; NULL if the library has no other way for them than for one. */
static const ruvgen_row *many(int metric, const struct head *h, const void *x, const void *base,
                              ruvgen_word (*all)[PANEL])
{
    ruvgen_word none[MANY];
    const int blocks = ruvgen_blocks_pay(metric, (int)h->dtype, MANY, h->dim);
    if (!blocks && !ruvgen_tiles_pay(metric, (int)h->dtype, MANY, PANEL, h->dim))
        return NULL;
    const ruvgen_row *row =
        ruvgen_find(metric, (int)h->dtype, blocks ? RUVGEN_FORM_BLOCK : RUVGEN_FORM_TILE, h->dim);
    if (!row || row->result == RUVGEN_RESULT_DOUBLE) /* what is widened or derived has none of its own */
        return NULL;
    if (blocks)
        ((ruvgen_block)row->fn)(x, 0, MANY, base, 0, PANEL, h->dim, all[0], sizeof all[0]);
    else
        tile(row, h, x, 0, MANY, x, base, none, all);
    return row;
}

/* So many queries and rows that blocks or tiles pay are the kernel's that dispatch picks. */
static void check_many(const struct head *h, const void *x, const void *base)
{
    ruvgen_word all[MANY][PANEL], got[MANY][PANEL];
    float nearest[MANY][MAX_ROWS];
    int64_t ids[MANY][MAX_ROWS];
    for (int metric = 0; h->count && metric < RUVGEN_METRIC_COUNT; metric++) {
        const ruvgen_row *row = many(metric, h, x, base, all);
        if (!row)
            continue;
        if (ruvgen_cdist(metric, (int)h->dtype, x, 0, MANY, base, 0, PANEL, h->dim, got[0], sizeof got[0])
                != RUVGEN_OK
            || ruvgen_knn(metric, (int)h->dtype, base, 0, PANEL, x, 0, MANY, h->dim, MAX_ROWS, ids[0],
                          nearest[0])
                   != RUVGEN_OK)
            fail("a search for many fails");
        for (size_t i = 0; i < MANY; i++) {
            const double want = rounded(row, all[i], 1);
            for (size_t j = 0; j < PANEL; j++)
                if (got[i][j] != all[i][1])
                    fail("cdist differs from its kernel for many");
            for (size_t k = 0; k < MAX_ROWS; k++)
                if (want == want ? ids[i][k] != (int64_t)k || (double)nearest[i][k] != want : ids[i][k] != -1)
                    fail("knn differs from its kernel for many");
        }
    }
}

static void check_searches(const struct head *h, const void *x, const void *base)
{
    double want[MAX_ROWS], got[MAX_ROWS], nearest[MAX_ROWS]; /* or half the room, for other distances */
    int64_t ids[MAX_ROWS];
    if (h->search)
        check_many(h, x, base);
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++) {
        const ruvgen_row *row = ruvgen_find(metric, (int)h->dtype, RUVGEN_FORM_ROWS, h->dim);
        if (!row)
            continue;
        call(row, h, x, base, want);
        if (ruvgen_cdist(metric, (int)h->dtype, x, 0, 1, base, h->stride, h->count, h->dim, got, 0)
                != RUVGEN_OK
            || memcmp(got, want, h->count * ruvgen_result_bytes(row->result)))
            fail("cdist differs from its kernel");
        const size_t k = h->count + 1;
        if (ruvgen_knn(metric, (int)h->dtype, base, h->stride, h->count, x, 0, 1, h->dim, k, ids, nearest)
            != RUVGEN_OK)
            fail("knn fails");
        check_knn(row, ids, nearest, k, want);
    }
}

#endif
