/* Codes of four bits per element, each row on a grid of its own: with x = low + step * c, c from 0 to 15, and a query
 * q = t * v + e of signed bytes v,
 *   <x, q> = low Σq + step (t <c, v> + 7.5 Σe) + step <c - 7.5, e>
 * of which the last term alone is left out, and |x - q|² = |x|² - 2 <x, q> + |q|². Elements are counted from the middle
 * of all rows where distances are squares, and are those of the row divided by its norm where angles count. Behind the
 * code of a row stand low, step and |x|². */
#include "codec/elements.h"

#include <float.h>

enum { TOP = 15, BLOCK = 64, HALF = 32 };

static const float far = FLT_MAX / 2; /* elements are led back to it, so that no difference overflows */

typedef struct {
    float low, step, squares;
} grid;

static size_t padded(size_t dim)
{
    return ruvgen_whole_blocks(RUVGEN_DTYPE_SQ4, dim);
}

static size_t code_bytes(size_t dim)
{
    return ruvgen_elements_bytes(RUVGEN_DTYPE_SQ4, padded(dim));
}

static int has(int metric, size_t dim)
{
    return ruvgen_find(RUVGEN_METRIC_DOT, RUVGEN_DTYPE_SQ4, RUVGEN_FORM_GATHER, padded(dim))
           && ruvgen_is_of_products(metric);
}

static size_t row_bytes(size_t dim)
{
    return ruvgen_about_lines(code_bytes(dim) + sizeof(grid));
}

/* As floats, and as a code. */
static size_t query_bytes(size_t dim)
{
    return dim * sizeof(float) + padded(dim);
}

static float between(float x, float low, float high)
{
    return x > low ? x < high ? x : high : low; /* NaN, in rows that change meanwhile: low */
}

static int train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n)
{
    float low, high;
    (void)cut_off;
    if (!ruvgen_is_square(coding->metric))
        return RUVGEN_OK;
    (void)ruvgen_bounds(rows, stride, n, coding->dim, &low, &high);
    coding->low = (between(low, -far, far) + between(high, -far, far)) / 2;
    return RUVGEN_OK;
}

static int holds(const ruvgen_coding *coding, const float *row)
{
    (void)coding, (void)row;
    return 0;
}

static unsigned level_at(const uint8_t *code, size_t j)
{
    const size_t place = j % BLOCK;
    return place < HALF ? code[j / BLOCK * HALF + place] & TOP : code[j / BLOCK * HALF + place - HALF] >> 4;
}

static grid grid_of(const void *code, size_t dim)
{
    grid its;
    memcpy(&its, (const char *)code + code_bytes(dim), sizeof its);
    return its;
}

/* Of the row as its code has it, from sums of levels and of their squares. */
static double squares_of(grid its, size_t dim, uint32_t sum, uint32_t squares)
{
    const double low = (double)its.low, step = (double)its.step;
    return (double)dim * low * low + 2 * low * step * (double)sum + step * step * (double)squares;
}

/* What a level stands for; of large elements it may be rounded beyond float32. */
static float element_of(grid its, unsigned level, float middle)
{
    const double x = (double)its.low + (double)its.step * (double)level + (double)middle;
    return (float)fmin(fmax(x, -FLT_MAX), FLT_MAX);
}

static size_t encode(const ruvgen_coding *coding, const float *row, void *code, float *constant)
{
    const size_t dim = coding->dim;
    const float norm = ruvgen_is_angle(coding->metric) ? ruvgen_norm(row, dim) : 1.0f;
    const float limit = norm > 0 ? far : 0.0f, divisor = norm > 0 ? norm : 1.0f;
    uint8_t *const bytes = code;
    float least = INFINITY, most = -INFINITY;
    (void)constant;
    for (size_t j = 0; j < dim; j++) {
        const float x = between(row[j] / divisor, -limit, limit);
        least = x < least ? x : least;
        most = x > most ? x : most;
    }
    grid its = {.low = least - coding->low, .step = most > least ? ruvgen_step(most - least, TOP) : 0};
    const float lift = ruvgen_lift(its.step), factor = its.step > 0 ? 1 / (lift * its.step) : 0.0f;
    uint32_t sum = 0, squares = 0;
    memset(bytes, 0, row_bytes(dim));
    for (size_t j = 0; j < dim; j++) {
        const float x = between(row[j] / divisor, -limit, limit);
        const unsigned level = (unsigned)(between(lift * (x - least) * factor, 0, TOP) + 0.5f);
        const size_t place = j % BLOCK;
        bytes[j / BLOCK * HALF + place % HALF] |= (uint8_t)(place < HALF ? level : level << 4);
        sum += level;
        squares += level * level;
    }
    its.squares = (float)fmin(fmax(squares_of(its, dim, sum, squares), 0), FLT_MAX);
    memcpy(bytes + code_bytes(dim), &its, sizeof its);
    return 0;
}

static void elements_of(grid its, float middle, float *elements)
{
    for (unsigned level = 0; level <= TOP; level++)
        elements[level] = element_of(its, level, middle);
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    float elements[TOP + 1];
    elements_of(grid_of(code, coding->dim), coding->low, elements);
    for (size_t j = 0; j < coding->dim; j++)
        row[j] = elements[level_at(code, j)];
}

/* From a query as bytes, their step and sum, and the sum and squares of what it stands for. */
static ruvgen_query query_from(const ruvgen_coding *coding, const int8_t *code, float t, int32_t bytes,
                               float sum, float shift)
{
    const int square = ruvgen_is_square(coding->metric);
    const float factor = square ? 2.0f : 1.0f;
    return (ruvgen_query){.x = code,
                          .alpha = (float)square,
                          .beta = factor * t,
                          .shift = shift,
                          .sum = factor * sum,
                          .rest = factor * 7.5f * (sum - t * (float)bytes),
                          .unit = 1};
}

static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    const size_t dim = coding->dim;
    float *const from = room, t, sum = 0, squares = 0;
    int8_t *const code = (int8_t *)(from + dim);
    for (size_t j = 0; j < dim; j++) {
        from[j] = x[j] - coding->low;
        sum += from[j];
        squares += from[j] * from[j];
    }
    const int32_t bytes = ruvgen_signed_bytes(from, dim, code, &t);
    memset(code + dim, 0, padded(dim) - dim);
    *query = query_from(coding, code, t, bytes, sum, ruvgen_is_square(coding->metric) ? squares : 0.0f);
    query->offset = ruvgen_is_angle(coding->metric);
    query->unit = query->offset > 0 && squares > 0 ? 1 / sqrt((double)squares)
                                                   : 1; /* angles have no middle to subtract */
}

/* Each level becomes a byte. */
static void row_query(const ruvgen_coding *coding, const void *own, float constant, void *room,
                      ruvgen_query *query)
{
    const size_t dim = coding->dim;
    const grid its = grid_of(own, dim);
    float elements[TOP + 1], t;
    int8_t of_level[TOP + 1], *const code = room;
    int32_t bytes = 0;
    uint32_t sum = 0;
    (void)constant;
    elements_of(its, 0, elements);
    (void)ruvgen_signed_bytes(elements, TOP + 1, of_level, &t);
    for (size_t j = 0; j < dim; j++) {
        const unsigned level = level_at(own, j);
        code[j] = of_level[level];
        bytes += of_level[level];
        sum += level;
    }
    memset(code + dim, 0, padded(dim) - dim);
    *query = query_from(coding, code, t, bytes, (float)dim * its.low + its.step * (float)sum,
                        ruvgen_is_square(coding->metric)  ? its.squares
                        : ruvgen_is_angle(coding->metric) ? 1.0f
                                                          : 0.0f);
}

/* The kernel's results are whole numbers: minus products of codes. */
static void finish(const ruvgen_query *query, const ruvgen_compared *rows, size_t count, float *out)
{
    for (size_t i = 0; i < count; i++) {
        const void *const code = ruvgen_at(rows->base, rows->stride, rows->slots ? rows->slots[i] : i);
        const grid its = grid_of(code, rows->dim);
        int32_t product;
        memcpy(&product, out + i, sizeof product);
        out[i] = query->alpha * its.squares - query->sum * its.low
                 + its.step * (query->beta * (float)product - query->rest) + query->shift;
    }
}

static int may_be(const ruvgen_coding *coding)
{
    return !coding->lossless && coding->scale == 1 && fabsf(coding->low) <= far
           && (coding->low == 0 || ruvgen_is_square(coding->metric));
}

/* Grids are of numbers, and know the length of the row; there is nothing behind the last element, nor the grid. */
static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    const size_t dim = coding->dim, end = code_bytes(dim) + sizeof(grid);
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *const code = ruvgen_at(rows->base, rows->stride, i);
        const grid its = grid_of(code, dim);
        uint32_t sum = 0, squares = 0;
        for (size_t j = 0; j < dim; j++) {
            const unsigned level = level_at(code, j);
            sum += level;
            squares += level * level;
        }
        for (size_t j = dim; j < padded(dim); j++)
            wrong |= level_at(code, j) != 0;
        for (size_t at = end; at < rows->stride; at++)
            wrong |= code[at] != 0;
        const double low = (double)its.low, step = (double)its.step;
        const double wanted = fmin(fmax(squares_of(its, dim, sum, squares), 0), FLT_MAX);
        const double error = 1e-6 * ((double)dim * low * low + step * step * (double)squares) + FLT_MIN;
        wrong |= !(isfinite(its.low) && isfinite(its.step) && its.step >= 0
                   && fabs((double)its.squares - wanted) <= error);
    }
    return !wrong;
}

const ruvgen_codec ruvgen_codec_sq4 = {
    .kind = RUVGEN_CODEC_SQ4,
    .dtype = RUVGEN_DTYPE_SQ4,
    .metric = RUVGEN_METRIC_DOT,
    .cuts = {0, -1},
    .has = has,
    .row_bytes = row_bytes,
    .query_bytes = query_bytes,
    .train = train,
    .holds = holds,
    .encode = encode,
    .decode = decode,
    .query = query_of,
    .row_query = row_query,
    .finish = finish,
    .may_be = may_be,
    .right = right,
};
