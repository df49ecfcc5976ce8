/* Distances of rows one by one: row i of the first array to row i of the second. */
#include "exact/scan.h"

/* Each result is that of the pair kernel, so it has the same bits as a call for these two vectors alone. The
 * product of unsigned bytes may exceed int32, in which kernels return it negated; but it fits uint32, to which
 * negating the bits leads. */
int ruvgen_pairs(int metric, int dtype, const void *x, size_t x_stride, const void *y, size_t y_stride,
                 size_t n, size_t dim, int sign, void *out)
{
    const ruvgen_row *const row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_PAIR, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    float *const floats = out;
    double *const doubles = out;
    uint32_t *const integers = out;
    for (size_t i = 0; i < n; i++) {
        const void *const a = ruvgen_at(x, x_stride, i), *const b = ruvgen_at(y, y_stride, i);
        if (row->result == RUVGEN_RESULT_FLOAT) {
            const float d = ((ruvgen_pair)row->fn)(a, b, dim);
            floats[i] = sign < 0 ? 0.0f - d : d;
        } else if (row->result == RUVGEN_RESULT_DOUBLE) {
            const double d = ((ruvgen_pair_double)row->fn)(a, b, dim);
            doubles[i] = sign < 0 ? 0.0 - d : d;
        } else {
            const uint32_t d = ((ruvgen_pair_integer)row->fn)(a, b, dim);
            integers[i] = sign < 0 ? 0 - d : d;
        }
    }
    return RUVGEN_OK;
}
