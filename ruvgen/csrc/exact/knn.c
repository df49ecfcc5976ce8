/* Exact k nearest neighbours: distances are computed block by block, with one heap per query in the result
 * arrays. */
#include "exact/blocks.h"
#include "memory/block.h"
#include "exact/offer.h"
#include "exact/scan.h"
#include "sync/scratch.h"
#include "exact/tiles.h"

enum { QUERIES = 48 /* processed per panel before their distances are offered */ };

static void by_rows(const ruvgen_row *row, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best)
{
    const ruvgen_rows kernel = (ruvgen_rows)row->fn;
    const size_t step = ruvgen_block_rows(ruvgen_elements_bytes(row->dtype, dim));
    double block[RUVGEN_BLOCK_ROWS]; /* or floats, or integers */
    for (size_t j = 0; j < n; j += step) {
        const size_t count = n - j < step ? n - j : step;
        for (size_t i = 0; i < m; i++) {
            kernel(ruvgen_at(queries, query_stride, i), ruvgen_at(base, base_stride, j), base_stride, count,
                   dim, block);
            ruvgen_offer(best, i, block, count, j);
        }
    }
}

static int by_tiles(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
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
                    ruvgen_offer(best, i + q, block[q], rows - r < RUVGEN_PANEL ? rows - r : RUVGEN_PANEL,
                                 j + r);
            }
        }
    }
    ruvgen_tiles_close(&tiles);
    return RUVGEN_OK;
}

static int by_blocks(const ruvgen_row *row, const void *base, size_t base_stride, size_t n,
                     const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
                     ruvgen_arena *scratch)
{
    ruvgen_blocks blocks;
    const int status =
        ruvgen_blocks_open(&blocks, row->metric, row->dtype, queries, query_stride, m, dim, scratch);
    if (status)
        return status;
    double block[QUERIES][RUVGEN_BLOCK_MOST]; /* or floats, or integers */
    for (size_t j = 0; j < n; j += blocks.batch) {
        const size_t rows = n - j < blocks.batch ? n - j : blocks.batch;
        ruvgen_blocks_load(&blocks, ruvgen_at(base, base_stride, j), base_stride, rows);
        for (size_t i = 0; i < m; i += QUERIES) {
            const size_t some = m - i < QUERIES ? m - i : QUERIES;
            ruvgen_blocks_run(&blocks, i, some, rows, block[0], sizeof block[0]);
            for (size_t q = 0; q < some; q++)
                ruvgen_offer(best, i + q, block[q], rows, j);
        }
    }
    ruvgen_blocks_close(&blocks);
    return RUVGEN_OK;
}

int ruvgen_knn_scan(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
                    ruvgen_arena *scratch)
{
    const ruvgen_row *row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    if (ruvgen_blocks_pay(metric, dtype, m, dim))
        return by_blocks(row, base, base_stride, n, queries, query_stride, m, dim, best, scratch);
    if (ruvgen_tiles_pay(metric, dtype, m, n, dim))
        return by_tiles(metric, dtype, base, base_stride, n, queries, query_stride, m, dim, best, scratch);
    by_rows(row, base, base_stride, n, queries, query_stride, m, dim, best);
    return RUVGEN_OK;
}

void ruvgen_heaps_init(int result, void *keys, int64_t *ids, size_t n)
{
    if (result == RUVGEN_RESULT_DOUBLE)
        ruvgen_wide_topk_init(keys, ids, n);
    else
        ruvgen_topk_init(keys, ids, n);
}

void ruvgen_heaps_move(int result, const void *from, const int64_t *from_ids, size_t place, void *to,
                       int64_t *to_ids, size_t heap, size_t k)
{
    const int64_t id = from_ids[place];
    if (result == RUVGEN_RESULT_DOUBLE)
        ruvgen_wide_topk_push((ruvgen_wide_key *)to + heap, to_ids + heap, k,
                              ((const ruvgen_wide_key *)from)[place], id);
    else
        ruvgen_topk_push((ruvgen_key *)to + heap, to_ids + heap, k, ((const ruvgen_key *)from)[place], id);
}

void ruvgen_knn_finish(int result, size_t m, size_t k, int64_t *ids, void *keys)
{
    for (size_t i = 0; i < m; i++)
        if (result == RUVGEN_RESULT_DOUBLE)
            ruvgen_wide_topk_finish(k, ids + i * k, (ruvgen_wide_key *)keys + i * k);
        else
            ruvgen_topk_finish(result, k, ids + i * k, (ruvgen_key *)keys + i * k);
}

int ruvgen_knn(int metric, int dtype, const void *base, size_t base_stride, size_t n, const void *queries,
               size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, void *distances)
{
    const ruvgen_row *row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row || k < 1)
        return RUVGEN_E_ARGUMENT;
    ruvgen_arena *scratch = ruvgen_scratch_borrow();
    if (!scratch)
        return RUVGEN_E_MEMORY;
    ruvgen_heaps_init(row->result, distances, ids, m * k);
    const ruvgen_heaps best = {.result = row->result, .k = k, .ids = ids, .keys = distances};
    const int status =
        ruvgen_knn_scan(metric, dtype, base, base_stride, n, queries, query_stride, m, dim, &best, scratch);
    ruvgen_scratch_return(scratch);
    if (!status)
        ruvgen_knn_finish(row->result, m, k, ids, distances);
    return status;
}
