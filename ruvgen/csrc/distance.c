/* Distances from many vectors to many. */
#include "block.h"
#include "tiles.h"

#include <string.h>

enum { QUERIES = 12 }; /* that stay in the first-level cache while all panels of a batch pass by */

static int by_rows(int metric, const float *x, size_t x_stride, size_t m, const float *y, size_t y_stride,
                   size_t n, size_t dim, float *out, size_t out_stride)
{
    const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    const ruvgen_rows_f32 kernel = (ruvgen_rows_f32)row->fn;
    const size_t block = ruvgen_block_rows(dim * sizeof(float));
    for (size_t j = 0; j < n; j += block) {
        const size_t count = n - j < block ? n - j : block;
        for (size_t i = 0; i < m; i++)
            kernel(ruvgen_at_f32(x, x_stride, i), ruvgen_at_f32(y, y_stride, j), y_stride, count, dim,
                   ruvgen_into_f32(out, out_stride, i) + j);
    }
    return RUVGEN_OK;
}

static int by_tiles(int metric, const float *x, size_t x_stride, size_t m, const float *y, size_t y_stride,
                    size_t n, size_t dim, float *out, size_t out_stride)
{
    ruvgen_tiles tiles;
    const int status = ruvgen_tiles_open(&tiles, metric, x, x_stride, m, dim);
    if (status)
        return status;
    float aside[QUERIES][RUVGEN_PANEL]; /* for a last panel that is not full */
    for (size_t j = 0; j < n; j += tiles.batch) {
        const size_t rows = n - j < tiles.batch ? n - j : tiles.batch;
        ruvgen_tiles_load(&tiles, ruvgen_at_f32(y, y_stride, j), y_stride, rows);
        for (size_t i = 0; i < m; i += QUERIES) {
            const size_t count = m - i < QUERIES ? m - i : QUERIES;
            float *const to = ruvgen_into_f32(out, out_stride, i) + j;
            size_t r = 0;
            for (; r + RUVGEN_PANEL <= rows; r += RUVGEN_PANEL)
                ruvgen_tiles_run(&tiles, i, count, r, to + r, out_stride);
            if (r == rows)
                continue;
            ruvgen_tiles_run(&tiles, i, count, r, aside[0], sizeof aside[0]);
            for (size_t q = 0; q < count; q++)
                memcpy(ruvgen_into_f32(to, out_stride, q) + r, aside[q], (rows - r) * sizeof(float));
        }
    }
    ruvgen_tiles_close(&tiles);
    return RUVGEN_OK;
}

int ruvgen_cdist_f32(int metric, const float *x, size_t x_stride, size_t m, const float *y, size_t y_stride,
                     size_t n, size_t dim, float *out, size_t out_stride)
{
    if (ruvgen_tiles_pay(metric, m, n, dim))
        return by_tiles(metric, x, x_stride, m, y, y_stride, n, dim, out, out_stride);
    return by_rows(metric, x, x_stride, m, y, y_stride, n, dim, out, out_stride);
}
