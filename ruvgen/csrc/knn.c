/* Exact k nearest neighbours: distances block by block, and a heap per query in the result itself. */
#include "block.h"
#include "scan.h"
#include "scratch.h"
#include "tiles.h"

enum {
    GROUP = 16,   /* distances that are compared with the threshold at once */
    QUERIES = 48, /* whose distances to a panel are computed before any is offered */
};

typedef struct {
    int result;      /* enum ruvgen_result */
    size_t first, k; /* the id of row 0 */
    int64_t *ids;
    ruvgen_key *keys;
} heaps;

/* How many of a group are no farther than the worst that is kept. Compilers compare a whole group at once. */
static int near_float(const float *d, size_t count, int32_t worst)
{
    const float limit = ruvgen_float_of_key(worst);
    int near = 0;
    for (size_t j = 0; j < count; j++)
        near += d[j] <= limit; /* false for NaN */
    return near;
}

static int near_integer(const uint32_t *d, size_t count, int32_t worst, uint32_t flip)
{
    int near = 0;
    for (size_t j = 0; j < count; j++)
        near += (int32_t)(d[j] ^ flip) <= worst;
    return near;
}

/* Offer query i the distances of rows row, row + 1, …; most groups hold nothing near enough. */
static void offer(const heaps *best, size_t i, const void *distances, size_t count, size_t row)
{
    const int64_t first = (int64_t)(best->first + row);
    ruvgen_key *const keys = best->keys + i * best->k;
    int64_t *const ids = best->ids + i * best->k;
    const uint32_t flip = best->result == RUVGEN_RESULT_UINT32_T ? 0x80000000u : 0;
    for (size_t from = 0; from < count; from += GROUP) {
        const size_t some = count - from < GROUP ? count - from : GROUP;
        const ruvgen_word *const group = (const ruvgen_word *)distances + from;
        if (best->result == RUVGEN_RESULT_FLOAT) {
            const float *const d = (const float *)distances + from;
            if (!near_float(d, some, keys[0]))
                continue;
            for (size_t j = 0; j < some; j++)
                if (d[j] <= ruvgen_float_of_key(keys[0]))
                    ruvgen_topk_push(keys, ids, best->k, ruvgen_key_float(d[j]), first + (int64_t)(from + j));
        } else if (near_integer(group, some, keys[0], flip)) {
            for (size_t j = 0; j < some; j++)
                ruvgen_topk_push(keys, ids, best->k, (int32_t)(group[j] ^ flip), first + (int64_t)(from + j));
        }
    }
}

static void by_rows(const ruvgen_row *row, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const heaps *best)
{
    const ruvgen_rows kernel = (ruvgen_rows)row->fn;
    const size_t step = ruvgen_block_rows(dim * ruvgen_dtypes[row->dtype].bytes);
    float block[RUVGEN_BLOCK_ROWS]; /* or integers */
    for (size_t j = 0; j < n; j += step) {
        const size_t count = n - j < step ? n - j : step;
        for (size_t i = 0; i < m; i++) {
            kernel(ruvgen_at(queries, query_stride, i), ruvgen_at(base, base_stride, j), base_stride, count,
                   dim, block);
            offer(best, i, block, count, j);
        }
    }
}

static int by_tiles(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const heaps *best,
                    ruvgen_arena *scratch)
{
    ruvgen_tiles tiles;
    const int status = ruvgen_tiles_open(&tiles, metric, dtype, queries, query_stride, m, dim, scratch);
    if (status)
        return status;
    float block[QUERIES][RUVGEN_PANEL]; /* or integers */
    for (size_t j = 0; j < n; j += tiles.batch) {
        const size_t rows = n - j < tiles.batch ? n - j : tiles.batch;
        ruvgen_tiles_load(&tiles, ruvgen_at(base, base_stride, j), base_stride, rows);
        for (size_t i = 0; i < m; i += QUERIES) {
            const size_t some = m - i < QUERIES ? m - i : QUERIES;
            for (size_t r = 0; r < rows; r += RUVGEN_PANEL) {
                ruvgen_tiles_run(&tiles, i, some, r, block[0], sizeof block[0]);
                for (size_t q = 0; q < some; q++)
                    offer(best, i + q, block[q], rows - r < RUVGEN_PANEL ? rows - r : RUVGEN_PANEL, j + r);
            }
        }
    }
    ruvgen_tiles_close(&tiles);
    return RUVGEN_OK;
}

int ruvgen_knn_scan(int metric, int dtype, const void *base, size_t base_stride, size_t first, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids,
                    ruvgen_key *keys, ruvgen_arena *scratch)
{
    const ruvgen_row *row = ruvgen_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    const heaps best = {row->result, first, k, ids, keys};
    const void *const from = ruvgen_at(base, base_stride, first);
    if (ruvgen_tiles_pay(metric, dtype, m, n, dim))
        return by_tiles(metric, dtype, from, base_stride, n, queries, query_stride, m, dim, &best, scratch);
    by_rows(row, from, base_stride, n, queries, query_stride, m, dim, &best);
    return RUVGEN_OK;
}

void ruvgen_knn_finish(int result, size_t m, size_t k, int64_t *ids, ruvgen_key *keys)
{
    float *const distances = (float *)(void *)keys;
    for (size_t i = 0; i < m; i++)
        ruvgen_topk_sort(keys + i * k, ids + i * k, k);
    for (size_t i = 0; i < m * k; i++)
        distances[i] = ruvgen_distance_of(result, keys[i]);
}

int ruvgen_knn(int metric, int dtype, const void *base, size_t base_stride, size_t n, const void *queries,
               size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, float *distances)
{
    const ruvgen_row *row = ruvgen_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row || k < 1)
        return RUVGEN_E_ARGUMENT;
    ruvgen_arena *scratch = ruvgen_scratch_borrow();
    if (!scratch)
        return RUVGEN_E_MEMORY;
    ruvgen_key *const keys = (ruvgen_key *)(void *)distances;
    ruvgen_topk_init(keys, ids, m * k);
    const int status = ruvgen_knn_scan(metric, dtype, base, base_stride, 0, n, queries, query_stride, m, dim,
                                       k, ids, keys, scratch);
    ruvgen_scratch_return(scratch);
    if (!status)
        ruvgen_knn_finish(row->result, m, k, ids, keys);
    return status;
}
