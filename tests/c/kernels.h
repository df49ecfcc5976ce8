/* In place of the generated kernels and their registry, for programs that are to be compiled in no time: square
 * Euclidean distances, of which sanitizers see every access. */
#ifndef KERNELS_H
#define KERNELS_H

#include "ruvgen.h"

#include "edges_scalar.c" /* compiled in no time */

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

/* Minus the product of a query's code and rows of codes, whole numbers where floats would be. */
static void plain_codes_gather(const void *x, const void *base, size_t stride, const uint32_t *ids,
                               size_t count, size_t n, void *out)
{
    for (size_t i = 0; i < count; i++) {
        const uint8_t *const row = ruvgen_at(base, stride, ids ? ids[i] : i);
        int32_t sum = 0;
        for (size_t j = 0; j < n; j++)
            sum -= ((const int8_t *)x)[j] * row[j];
        ((int32_t *)out)[i] = sum;
    }
}

static void plain_codes(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    plain_codes_gather(x, base, stride, NULL, count, n, out);
}

static void plain_halves_gather(const void *x, const void *base, size_t stride, const uint32_t *ids,
                                size_t count, size_t n, void *out)
{
    for (size_t i = 0; i < count; i++) {
        const uint16_t *const row = ruvgen_at(base, stride, ids ? ids[i] : i);
        float sum = 0;
        for (size_t j = 0; j < n; j++) {
            const float gap = ((const float *)x)[j] - ruvgen_f16(row[j]);
            sum += gap * gap;
        }
        ((float *)out)[i] = sum;
    }
}

static void plain_halves(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    plain_halves_gather(x, base, stride, NULL, count, n, out);
}

/* The same of codes of four bits, two to a byte. */
static void plain_nibbles_gather(const void *x, const void *base, size_t stride, const uint32_t *ids,
                                 size_t count, size_t n, void *out)
{
    for (size_t i = 0; i < count; i++) {
        const uint8_t *const row = ruvgen_at(base, stride, ids ? ids[i] : i);
        int32_t sum = 0;
        for (size_t j = 0; j < n; j++)
            sum -= ((const int8_t *)x)[j] * (row[j / 64 * 32 + j % 32] >> j % 64 / 32 * 4 & 15);
        ((int32_t *)out)[i] = sum;
    }
}

static void plain_nibbles(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    plain_nibbles_gather(x, base, stride, NULL, count, n, out);
}

static void plain_soa(const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from,
                      size_t to, unsigned strips, const void *xs, const void *ys, void *out)
{
    (void)n, (void)xs, (void)ys;
    for (size_t r = 0; r < count * RUVGEN_PANEL; r++) {
        const float *const panel = ruvgen_at(panels, stride, r / RUVGEN_PANEL);
        float sum = from ? ((float *)out)[r] : 0;
        if (!(strips >> r % RUVGEN_PANEL / RUVGEN_STRIP & 1))
            continue;
        for (size_t j = from; j < to; j++) {
            const float gap = ((const float *)x)[j] - panel[j * RUVGEN_PANEL + r % RUVGEN_PANEL];
            sum += gap * gap;
        }
        ((float *)out)[r] = sum;
    }
}

static void plain_norms(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    for (size_t i = 0; i < count; i++) {
        const float *const row = ruvgen_at(base, stride, i);
        float sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += row[j] * row[j];
        ((float *)out)[i] = sum;
    }
}

static const ruvgen_row plain_table[] = {
    {.symbol = "rows", .fn = (ruvgen_fn)plain_rows, .form = RUVGEN_FORM_ROWS},
    {.symbol = "gather", .fn = (ruvgen_fn)plain_gather, .form = RUVGEN_FORM_GATHER},
    {.symbol = "soa", .fn = (ruvgen_fn)plain_soa, .form = RUVGEN_FORM_SOA},
    {.symbol = "norms",
     .fn = (ruvgen_fn)plain_norms,
     .form = RUVGEN_FORM_NORMS,
     .metric = RUVGEN_METRIC_COSINE},
    {.symbol = "codes",
     .fn = (ruvgen_fn)plain_codes,
     .form = RUVGEN_FORM_ROWS,
     .metric = RUVGEN_METRIC_DOT,
     .dtype = RUVGEN_DTYPE_SQ8},
    {.symbol = "codes, gathered",
     .fn = (ruvgen_fn)plain_codes_gather,
     .form = RUVGEN_FORM_GATHER,
     .metric = RUVGEN_METRIC_DOT,
     .dtype = RUVGEN_DTYPE_SQ8},
    {.symbol = "nibbles",
     .fn = (ruvgen_fn)plain_nibbles,
     .form = RUVGEN_FORM_ROWS,
     .metric = RUVGEN_METRIC_DOT,
     .dtype = RUVGEN_DTYPE_SQ4},
    {.symbol = "nibbles, gathered",
     .fn = (ruvgen_fn)plain_nibbles_gather,
     .form = RUVGEN_FORM_GATHER,
     .metric = RUVGEN_METRIC_DOT,
     .dtype = RUVGEN_DTYPE_SQ4},
    {.symbol = "halves", .fn = (ruvgen_fn)plain_halves, .form = RUVGEN_FORM_ROWS, .dtype = RUVGEN_DTYPE_F16},
    {.symbol = "halves, gathered",
     .fn = (ruvgen_fn)plain_halves_gather,
     .form = RUVGEN_FORM_GATHER,
     .dtype = RUVGEN_DTYPE_F16},
};
static const ruvgen_table tables[] = {{plain_table, 1},     {plain_table + 1, 1}, {plain_table + 2, 1},
                                      {plain_table + 3, 1}, {plain_table + 4, 1}, {plain_table + 5, 1},
                                      {plain_table + 6, 1}, {plain_table + 7, 1}, {plain_table + 8, 1},
                                      {plain_table + 9, 1}};
const ruvgen_table *const ruvgen_tables[] = {tables,     tables + 1, tables + 2, tables + 3,
                                             tables + 4, tables + 5, tables + 6, tables + 7,
                                             tables + 8, tables + 9, NULL};
const ruvgen_edge_kernels *const ruvgen_edge_sets[] = {&ruvgen_edges_scalar};
const char ruvgen_spec[] = "";
const ruvgen_preference ruvgen_preferences[] = {{.metrics = 0}};

#endif
