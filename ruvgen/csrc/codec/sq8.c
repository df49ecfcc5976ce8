/* Codes of one byte per element, on one grid for all rows, and queries against them. With x = low + scale * c, and
 * u = c - 128:
 *   squared Euclidean, around the middle of the grid:  |x - q|² = s²|u|² - 2s<u, q'> + |q'|²
 *   product, on a symmetric grid:                      <x, q> = s<u, q>
 * and q is itself coded, q = t * v, so that <u, v> = <c, v> - 128 Σv is one product of integers. What depends on
 * the row alone, s²|u|², is its constant. */
#include "codec/sq8.h"

#include "codec/elements.h"

enum {
    MOST_DIM = 26000, /* up to which sums of products of codes fit int32 */
    EXACT_DIM = 256   /* up to which all terms are below 2^24, so float arithmetic is exact */
};

static int has(int metric, size_t dim)
{
    return dim <= MOST_DIM && ruvgen_is_of_products(metric);
}

size_t ruvgen_sq8_row_bytes(size_t dim)
{
    return (dim + 63) / 64 * 64;
}

static int has_constant(int metric)
{
    return ruvgen_is_square(metric);
}

/* As floats, and as a code. */
static size_t query_bytes(size_t dim)
{
    return dim * (sizeof(float) + 1);
}

static size_t encode(const ruvgen_coding *coding, const float *row, void *code, float *constant)
{
    const int unit = ruvgen_is_angle(coding->metric);
    const float norm = unit ? ruvgen_norm(row, coding->dim) : 1.0f;
    const float lift = ruvgen_lift(coding->scale), start = coding->low / coding->scale;
    const float factor = norm > 0 ? 1 / (norm * (lift * coding->scale)) : 0.0f;
    uint8_t *const levels = code;
    size_t outside = 0;
    int64_t squares = 0;
    for (size_t j = 0; j < coding->dim; j++) {
        const float at = lift * row[j] * factor - start;
        const int level = levels[j] = ruvgen_sq8_level(at, &outside);
        squares += (level - 128) * (level - 128);
    }
    *constant = coding->scale * coding->scale * (float)squares;
    return outside;
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    const uint8_t *const levels = code;
    for (size_t j = 0; j < coding->dim; j++)
        row[j] =
            (float)((double)coding->low + (double)coding->scale * levels[j]); /* the product may overflow */
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

static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    const size_t dim = coding->dim;
    const float s = coding->scale;
    const int squared = ruvgen_is_square(coding->metric), angle = ruvgen_is_angle(coding->metric);
    const float middle = squared ? coding->low + 128 * s : 0.0f;
    float *const scaled = room, squares = 0;
    int8_t *const code = (int8_t *)(scaled + dim);
    for (size_t j = 0; j < dim; j++) {
        scaled[j] = x[j] - middle;
        squares += scaled[j] * scaled[j];
    }
    int32_t sum;
    float t = s;
    const int exact = coding->lossless && on_grid(scaled, dim, s, code, &sum);
    if (!exact)
        sum = ruvgen_signed_bytes(scaled, dim, code, &t);
    const float factor = (squared ? 2 : 1) * s * t;
    *query = (ruvgen_query){.x = code,
                            .alpha = (float)squared,
                            .beta = factor,
                            .shift = factor * 128 * (float)sum + (squared ? squares : 0.0f),
                            .exact = exact && dim <= EXACT_DIM,
                            .unit = angle && squares > 0 ? 1 / sqrt((double)squares) : 1,
                            .offset = angle};
}

int32_t ruvgen_sq8_signed(const uint8_t *levels, size_t dim, int8_t *code)
{
    int32_t sum = 0;
    for (size_t j = 0; j < dim; j++) {
        code[j] = (int8_t)(levels[j] - 128);
        sum += code[j];
    }
    return sum;
}

static void row_query(const ruvgen_coding *coding, const void *own, float constant, void *room,
                      ruvgen_query *query)
{
    const int squared = ruvgen_is_square(coding->metric);
    const uint8_t *const levels = own;
    int8_t *const code = room;
    const int32_t sum = ruvgen_sq8_signed(levels, coding->dim, code);
    const float factor = (squared ? 2 : 1) * coding->scale * coding->scale;
    const int angle = ruvgen_is_angle(coding->metric);
    *query = (ruvgen_query){.x = code,
                            .alpha = (float)squared,
                            .beta = factor,
                            .shift = factor * 128 * (float)sum
                                     + (squared ? constant
                                        : angle ? 1.0f
                                                : 0.0f),
                            .unit = 1};
}

/* The kernel's results are whole numbers: minus products of codes. */
void ruvgen_sq8_finish(const ruvgen_query *query, const ruvgen_compared *rows, size_t count, float *out)
{
    const float alpha = query->alpha, beta = query->beta, shift = query->shift;
    const float *const constants = rows->constants;
    for (size_t i = 0; i < count; i++) {
        int32_t product;
        memcpy(&product, out + i, sizeof product);
        out[i] = alpha * constants[i] + (beta * (float)product + shift);
    }
}

/* Constants are those that encoding computes, bit by bit. */
static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    const float scale = coding->scale;
    int wrong = 0;
    for (size_t i = 0; i < count && rows->constants; i++) {
        const uint8_t *const code = ruvgen_at(rows->base, rows->stride, i);
        int32_t squares = 0;
        for (size_t j = 0; j < coding->dim; j++)
            squares += (code[j] - 128) * (code[j] - 128);
        const float wanted = scale * scale * (float)squares;
        wrong |= memcmp(&rows->constants[i], &wanted, sizeof wanted) != 0;
    }
    return !wrong;
}

const ruvgen_codec ruvgen_codec_sq8 = {
    .kind = RUVGEN_CODEC_SQ8,
    .dtype = RUVGEN_DTYPE_SQ8,
    .metric = RUVGEN_METRIC_DOT,
    .cuts = {0.0005, 0},
    .has = has,
    .row_bytes = ruvgen_sq8_row_bytes,
    .query_bytes = query_bytes,
    .has_constant = has_constant,
    .train = ruvgen_sq8_train,
    .holds = ruvgen_sq8_holds,
    .encode = encode,
    .decode = decode,
    .query = query_of,
    .row_query = row_query,
    .finish = ruvgen_sq8_finish,
    .may_be = ruvgen_sq8_may_be,
    .right = right,
};
