/* Exact k nearest neighbours: distances block by block, and a heap per query in the result itself. */
#include "block.h"
#include "tiles.h"
#include "topk.h"

enum {
    GROUP = 16,   /* distances that are compared with the threshold at once */
    QUERIES = 48, /* whose distances to a panel are computed before any is offered */
};

typedef struct {
    size_t k;
    int64_t *ids;
    float *distances;
} result;

/* Offer query i the distances of rows first, first + 1, …; most groups hold nothing near enough. */
static void offer(const result *best, size_t i, const float *block, size_t count, size_t first)
{
    float *const distances = best->distances + i * best->k;
    int64_t *const ids = best->ids + i * best->k;
    for (size_t group = 0; group < count; group += GROUP) {
        const size_t end = count - group < GROUP ? count : group + GROUP;
        const float worst = distances[0];
        int near = 0;
        for (size_t j = group; j < end; j++)
            near += block[j] <= worst; /* false for NaN */
        if (!near)
            continue;
        for (size_t j = group; j < end; j++)
            if (block[j] <= distances[0])
                ruvgen_topk_push(distances, ids, best->k, block[j], (int64_t)(first + j));
    }
}

static int by_rows(int metric, const float *base, size_t base_stride, size_t n, const float *queries,
                   size_t query_stride, size_t m, size_t dim, const result *best)
{
    const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    const ruvgen_rows_f32 kernel = (ruvgen_rows_f32)row->fn;
    const size_t step = ruvgen_block_rows(dim * sizeof(float));
    float block[RUVGEN_BLOCK_ROWS];
    for (size_t j = 0; j < n; j += step) {
        const size_t count = n - j < step ? n - j : step;
        for (size_t i = 0; i < m; i++) {
            kernel(ruvgen_at_f32(queries, query_stride, i), ruvgen_at_f32(base, base_stride, j), base_stride,
                   count, dim, block);
            offer(best, i, block, count, j);
        }
    }
    return RUVGEN_OK;
}

static int by_tiles(int metric, const float *base, size_t base_stride, size_t n, const float *queries,
                    size_t query_stride, size_t m, size_t dim, const result *best)
{
    ruvgen_tiles tiles;
    const int status = ruvgen_tiles_open(&tiles, metric, queries, query_stride, m, dim);
    if (status)
        return status;
    float block[QUERIES][RUVGEN_PANEL];
    for (size_t j = 0; j < n; j += tiles.batch) {
        const size_t rows = n - j < tiles.batch ? n - j : tiles.batch;
        ruvgen_tiles_load(&tiles, ruvgen_at_f32(base, base_stride, j), base_stride, rows);
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

int ruvgen_knn_f32(int metric, const float *base, size_t base_stride, size_t n, const float *queries,
                   size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, float *distances)
{
    if (k < 1)
        return RUVGEN_E_ARGUMENT;
    const result best = {k, ids, distances};
    ruvgen_topk_init(distances, ids, m * k);
    const int status = ruvgen_tiles_pay(metric, m, n, dim)
                           ? by_tiles(metric, base, base_stride, n, queries, query_stride, m, dim, &best)
                           : by_rows(metric, base, base_stride, n, queries, query_stride, m, dim, &best);
    if (status)
        return status;
    for (size_t i = 0; i < m; i++)
        ruvgen_topk_sort(distances + i * k, ids + i * k, k);
    return RUVGEN_OK;
}
