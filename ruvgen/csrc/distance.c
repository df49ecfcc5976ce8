/* Distances from many vectors to many. */
#include "block.h"
#include "ruvgen.h"

int ruvgen_cdist_f32(int metric, const float *x, size_t x_stride, size_t m, const float *y, size_t y_stride,
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
                   (float *)(void *)((char *)out + i * out_stride) + j);
    }
    return RUVGEN_OK;
}
