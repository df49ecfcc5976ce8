/* misses LAYOUT ROWS DIM QUERIES: squared distances from so many queries to all rows in one layout, by the kernels of
 * AVX2, which is what a simulator of caches runs. */
#include "ruvgen.h"

#include <stdio.h>
#include <stdlib.h>

extern const ruvgen_table ruvgen_rows_avx2, ruvgen_soa_avx2;
void columns_sqeuclidean(const float *x, const char *base, size_t stride, size_t count, size_t n, float *out);
void pdx_sqeuclidean(const float *x, const char *base, size_t stride, size_t count, size_t n, float *out);

static ruvgen_fn find(const ruvgen_table *table, size_t dim)
{
    ruvgen_fn found = NULL;
    for (const ruvgen_row *row = table->rows; row < table->rows + table->count; row++)
        if (row->metric == RUVGEN_METRIC_SQEUCLIDEAN && row->dtype == RUVGEN_DTYPE_F32
            && (row->dim == dim || (!row->dim && !found)))
            found = row->fn;
    return found;
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    const char *const layout = argv[1];
    const size_t rows = (size_t)atol(argv[2]), dim = (size_t)atol(argv[3]);
    const size_t panel = RUVGEN_PANEL * dim * sizeof(float);
    char *const base = aligned_alloc(4096, (rows * dim * sizeof(float) + 4095) & ~(size_t)4095);
    float *const x = aligned_alloc(64, (dim * sizeof *x + 63) & ~(size_t)63), *const out =
                                                                                  malloc(rows * sizeof *out);
    if (!base || !x || !out || rows % RUVGEN_PANEL)
        return 1;
    memset(base, 0, rows * dim * sizeof(float));
    memset(out, 0, rows * sizeof *out);
    for (size_t j = 0; j < dim; j++)
        x[j] = (float)j;
    const ruvgen_rows by_rows = (ruvgen_rows)find(&ruvgen_rows_avx2, dim);
    const ruvgen_soa by_panels = (ruvgen_soa)find(&ruvgen_soa_avx2, dim);
    for (long queries = atol(argv[4]); queries; queries--)
        switch (layout[0]) {
        case 'r':
            by_rows(x, base, dim * sizeof *x, rows, dim, out);
            break;
        case 's':
            by_panels(x, base, panel, rows / RUVGEN_PANEL, dim, 0, dim, 15, NULL, NULL, out);
            break;
        case 'c':
            columns_sqeuclidean(x, base, rows * sizeof *x, rows, dim, out);
            break;
        default:
            pdx_sqeuclidean(x, base, panel, rows, dim, out);
        }
    printf("%g\n", (double)out[rows - 1]);
    return 0;
}
