/* Distances between two sets of vectors. */
#include "exact/blocks.h"
#include "memory/block.h"
#include "exact/scan.h"
#include "sync/scratch.h"
#include "exact/tiles.h"

enum {
    QUERIES = 96, /* processed per panel, so that the panel is loaded into the cache only once */
    RESULT = 4,   /* bytes of a distance of a tile, whatever its type */
};

static void by_rows(const ruvgen_row *row, const void *x, size_t x_stride, size_t m, const void *y,
                    size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride)
{
    const ruvgen_rows kernel = (ruvgen_rows)row->fn;
    const size_t block = ruvgen_block_rows(ruvgen_elements_bytes(row->dtype, dim));
    const size_t result = ruvgen_result_bytes(row->result);
    for (size_t j = 0; j < n; j += block) {
        const size_t count = n - j < block ? n - j : block;
        for (size_t i = 0; i < m; i++)
            kernel(ruvgen_at(x, x_stride, i), ruvgen_at(y, y_stride, j), y_stride, count, dim,
                   ruvgen_into(ruvgen_into(out, out_stride, i), result, j));
    }
}

static int by_tiles(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                    size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                    ruvgen_arena *scratch)
{
    ruvgen_tiles tiles;
    const int status = ruvgen_tiles_open(&tiles, metric, dtype, x, x_stride, m, dim, scratch);
    if (status)
        return status;
    float aside[QUERIES][RUVGEN_PANEL]; /* floats or integers; for a last panel that is not full */
    for (size_t j = 0; j < n; j += tiles.batch) {
        const size_t rows = n - j < tiles.batch ? n - j : tiles.batch;
        ruvgen_tiles_load(&tiles, ruvgen_at(y, y_stride, j), y_stride, rows);
        for (size_t i = 0; i < m; i += QUERIES) {
            const size_t count = m - i < QUERIES ? m - i : QUERIES;
            char *const to = ruvgen_into(ruvgen_into(out, out_stride, i), RESULT, j);
            size_t r = 0;
            for (; r + RUVGEN_PANEL <= rows; r += RUVGEN_PANEL)
                ruvgen_tiles_run(&tiles, i, count, r, to + r * RESULT, out_stride);
            if (r == rows)
                continue;
            ruvgen_tiles_run(&tiles, i, count, r, aside[0], sizeof aside[0]);
            for (size_t q = 0; q < count; q++)
                memcpy(to + q * out_stride + r * RESULT, aside[q], (rows - r) * RESULT);
        }
    }
    ruvgen_tiles_close(&tiles);
    return RUVGEN_OK;
}

static int by_blocks(const ruvgen_row *row, const void *x, size_t x_stride, size_t m, const void *y,
                     size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                     ruvgen_arena *scratch)
{
    ruvgen_blocks blocks;
    const int status = ruvgen_blocks_open(&blocks, row->metric, row->dtype, x, x_stride, m, dim, scratch);
    if (status)
        return status;
    const size_t result = ruvgen_result_bytes(row->result);
    for (size_t j = 0; j < n; j += blocks.batch) {
        const size_t rows = n - j < blocks.batch ? n - j : blocks.batch;
        ruvgen_blocks_load(&blocks, ruvgen_at(y, y_stride, j), y_stride, rows);
        ruvgen_blocks_run(&blocks, 0, m, rows, ruvgen_into(out, result, j), out_stride);
    }
    ruvgen_blocks_close(&blocks);
    return RUVGEN_OK;
}

int ruvgen_cdist_scan(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                      size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                      ruvgen_arena *scratch)
{
    const ruvgen_row *row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    if (ruvgen_blocks_pay(metric, dtype, m, dim))
        return by_blocks(row, x, x_stride, m, y, y_stride, n, dim, out, out_stride, scratch);
    if (ruvgen_tiles_pay(metric, dtype, m, n, dim))
        return by_tiles(metric, dtype, x, x_stride, m, y, y_stride, n, dim, out, out_stride, scratch);
    by_rows(row, x, x_stride, m, y, y_stride, n, dim, out, out_stride);
    return RUVGEN_OK;
}

int ruvgen_cdist(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                 size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride)
{
    ruvgen_arena *scratch = ruvgen_scratch_borrow();
    if (!scratch)
        return RUVGEN_E_MEMORY;
    const int status =
        ruvgen_cdist_scan(metric, dtype, x, x_stride, m, y, y_stride, n, dim, out, out_stride, scratch);
    ruvgen_scratch_return(scratch);
    return status;
}
