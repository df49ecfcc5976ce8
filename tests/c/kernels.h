/* In place of the generated kernels and their registry, for programs that are to be compiled in no time: square
 * Euclidean distances, of which sanitizers see every access. */
#ifndef KERNELS_H
#define KERNELS_H

#include "ruvgen.h"

static float plain(const float *x, const float *y, size_t n)
{
    float sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sum;
}

static void plain_rows(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    for (size_t i = 0; i < count; i++)
        ((float *)out)[i] = plain(x, ruvgen_at(base, stride, i), n);
}

static void plain_gather(const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count,
                         size_t n, void *out)
{
    for (size_t i = 0; i < count; i++)
        ((float *)out)[i] = plain(x, ruvgen_at(base, stride, ids[i]), n);
}

static const ruvgen_row rows_of_table[] = {
    {.symbol = "rows", .fn = (ruvgen_fn)plain_rows, .form = RUVGEN_FORM_ROWS},
    {.symbol = "gather", .fn = (ruvgen_fn)plain_gather, .form = RUVGEN_FORM_GATHER},
};
static const ruvgen_table table = {rows_of_table, 2};
const ruvgen_table *const ruvgen_tables[] = {&table, NULL};
const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT] = {{.name = "scalar"}};
const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT] = {{.name = "sqeuclidean"}};
const ruvgen_dtype_info ruvgen_dtypes[RUVGEN_DTYPE_COUNT] = {{.name = "f32", .bytes = 4, .group = 1}};
const char *const ruvgen_forms[RUVGEN_FORM_COUNT] = {NULL};
const char *const ruvgen_features[RUVGEN_CPU_COUNT] = {NULL};
const ruvgen_preference ruvgen_preferences[] = {{.metrics = 0}};

#endif
