/* Exact k nearest neighbours: the rows kernel block by block, and a heap per query in the result itself. */
#include "block.h"
#include "ruvgen.h"
#include "topk.h"

enum { GROUP = 16 }; /* distances that are compared with the threshold at once */

/* Offer the distances of rows first, first + 1, …; most groups hold nothing near enough. */
static void offer(const float *block, size_t count, int64_t first, size_t k, float *distances, int64_t *ids)
{
    for (size_t i = 0; i < count; i += GROUP) {
        const size_t end = count - i < GROUP ? count : i + GROUP;
        const float worst = distances[0];
        int near = 0;
        for (size_t j = i; j < end; j++)
            near += block[j] <= worst; /* false for NaN */
        if (!near)
            continue;
        for (size_t j = i; j < end; j++)
            if (block[j] <= distances[0])
                ruvgen_topk_push(distances, ids, k, block[j], first + (int64_t)j);
    }
}

int ruvgen_knn_f32(int metric, const float *base, size_t base_stride, size_t n, const float *queries,
                   size_t query_stride, size_t m, size_t dim, size_t k, int64_t *ids, float *distances)
{
    const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, dim);
    if (!row || k < 1)
        return RUVGEN_E_ARGUMENT;
    const ruvgen_rows_f32 kernel = (ruvgen_rows_f32)row->fn;
    const size_t step = ruvgen_block_rows(dim * sizeof(float));
    float block[RUVGEN_BLOCK_ROWS];
    ruvgen_topk_init(distances, ids, m * k);
    for (size_t j = 0; j < n; j += step) {
        const size_t count = n - j < step ? n - j : step;
        for (size_t i = 0; i < m; i++) {
            kernel(ruvgen_at_f32(queries, query_stride, i), ruvgen_at_f32(base, base_stride, j), base_stride,
                   count, dim, block);
            offer(block, count, (int64_t)j, k, distances + i * k, ids + i * k);
        }
    }
    for (size_t i = 0; i < m; i++)
        ruvgen_topk_sort(distances + i * k, ids + i * k, k);
    return RUVGEN_OK;
}
