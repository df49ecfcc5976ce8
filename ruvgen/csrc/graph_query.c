/* Queries against codes. With x = low + scale * c, and u = c - 128:
 *   squared Euclidean, around the middle of the grid:  |x - q|² = s²|u|² - 2s<u, q'> + |q'|²
 *   product, on a symmetric grid:                      <x, q> = s<u, q>
 * and q is itself coded, q = t * v, so that <u, v> = <c, v> - 128 Σv is one product of integers. What depends on
 * the row alone, s²|u|², is its constant. */
#include "graph.h"

#include <math.h>

/* v and t of a query of floats; the sum of v. */
static int32_t quantise(const float *q, size_t dim, int8_t *code, float *step)
{
    float reach = 0;
    for (size_t j = 0; j < dim; j++)
        reach = fabsf(q[j]) > reach ? fabsf(q[j]) : reach;
    *step = reach > 0 ? reach / 127 : 1.0f;
    const float factor = 1 / *step;
    int32_t sum = 0;
    for (size_t j = 0; j < dim; j++) {
        const float at = q[j] * factor, side = at < 0 ? -0.5f : 0.5f;
        const float whole = at + side; /* NaN, where elements are too large or too small to be divided: 0 */
        code[j] = (int8_t)(fabsf(whole) < 128 ? whole : 0.0f);
        sum += code[j];
    }
    return sum;
}

/* Whether every element is on the grid, and then its code and their sum. */
static int on_grid(const float *q, size_t dim, float scale, int8_t *code, int32_t *sum)
{
    int good = 1;
    int32_t total = 0;
    const float factor = 1 / scale;
    for (size_t j = 0; j < dim; j++) {
        const float at = q[j] * factor;
        const int inside = at >= -128 && at <= 127;
        const int level = (int)(inside ? at : 0.0f);
        good &= inside & ((float)level == at);
        code[j] = (int8_t)level;
        total += level;
    }
    *sum = total;
    return good;
}

void ruvgen_query_of(const ruvgen_view *view, const float *x, int8_t *code, float *scaled,
                     ruvgen_query *query)
{
    enum { EXACT_DIM = 256 }; /* up to which all terms are below 2^24, so float arithmetic is exact */
    const size_t dim = view->dim;
    if (view->coding.kind == RUVGEN_CODEC_F32) {
        *query = (ruvgen_query){.x = x, .exact = 1, .unit = 1};
        return;
    }
    if (view->coding.kind == RUVGEN_CODEC_F16) {
        ruvgen_half_query(view, x, scaled, query);
        return;
    }
    const float s = view->coding.scale;
    const int squared = view->metric != RUVGEN_METRIC_DOT && view->metric != RUVGEN_METRIC_COSINE;
    const float middle = squared ? view->coding.low + 128 * s : 0.0f;
    float squares = 0;
    for (size_t j = 0; j < dim; j++) {
        scaled[j] = x[j] - middle;
        squares += scaled[j] * scaled[j];
    }
    int32_t sum;
    float t = s;
    int exact = view->coding.lossless && on_grid(scaled, dim, s, code, &sum);
    if (!exact)
        sum = quantise(scaled, dim, code, &t);
    exact = exact && dim <= EXACT_DIM;
    const float factor = (squared ? 2 : 1) * s * t;
    *query = (ruvgen_query){.x = code, .alpha = (float)squared, .beta = factor, .exact = exact, .unit = 1};
    query->shift = factor * 128 * (float)sum + (squared ? squares : 0.0f);
}

void ruvgen_query_of_slot(const ruvgen_view *view, size_t slot, float *scaled, ruvgen_query *query)
{
    const int dot = view->metric == RUVGEN_METRIC_DOT;
    const void *own = ruvgen_row_of(view->codes, slot);
    *query = (ruvgen_query){.x = own};
    if (view->coding.kind == RUVGEN_CODEC_F32)
        return;
    if (view->coding.kind == RUVGEN_CODEC_F16) {
        static const ruvgen_coding codes = {.scale = 1};
        ruvgen_half_decode(&codes, own, view->dim, scaled);
        query->x = scaled;
        return;
    }
    const uint8_t *levels = own;
    int8_t *const code = (int8_t *)scaled;
    int32_t sum = 0;
    for (size_t j = 0; j < view->dim; j++) {
        code[j] = (int8_t)(levels[j] - 128);
        sum += code[j];
    }
    const int squared = !dot && view->metric != RUVGEN_METRIC_COSINE;
    const float factor = (squared ? 2 : 1) * view->coding.scale * view->coding.scale;
    query->x = code;
    query->alpha = (float)squared;
    query->beta = factor;
    query->shift = factor * 128 * (float)sum + (squared ? ruvgen_constant_of(view, slot) : dot ? 0.0f : 1.0f);
}

void ruvgen_measure(const ruvgen_view *view, const ruvgen_query *query, const char *base,
                    const uint32_t *slots, const float *constants, size_t count, float *out)
{
    const size_t stride = view->codes->stride;
    if (slots)
        view->gather(query->x, base, stride, slots, count, view->dim, out);
    else
        view->scan(query->x, base, stride, count, view->dim, out);
    if (view->coding.kind != RUVGEN_CODEC_SQ8)
        return;
    const float alpha = query->alpha, beta = query->beta, shift = query->shift;
    for (size_t i = 0; i < count; i++) {
        int32_t distance; /* of codes: minus their product */
        memcpy(&distance, out + i, sizeof distance);
        out[i] = alpha * constants[i] + (beta * (float)distance + shift);
    }
}

void ruvgen_measure_exactly(const ruvgen_view *view, const float *x, const uint32_t *slots, size_t count,
                            float *row, float *out)
{
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    if (rows) {
        view->exact(x, rows->base, rows->stride, slots, count, view->dim, out);
        return;
    }
    static const uint32_t first = 0;
    for (size_t i = 0; i < count; i++) {
        ruvgen_decode(view, slots[i], row);
        view->exact(x, row, view->dim * sizeof *row, &first, 1, view->dim, out + i);
    }
}
