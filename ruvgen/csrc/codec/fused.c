/* Codes of one byte per element of rows that are seen from their centre m and rotated, so that one grid around zero
 * serves them all; and codes of edges beside them: codec/edges.c. With a row x = m + s * u and a query q = m + y,
 * y coded in bytes as t * v,
 *   |x - q|² = s²|u|² - 2 s t <u, v> + |y|²
 *   <x, q>   = s t <u, v> + <m, s u> + <m, q>
 * where products are counted in the unit of the basis, and queries have the length 1.
 * What depends on the row alone, s²|u|² or -<m, s u>, is its constant. Bytes are stored as u + 128. */
#include "codec/basis.h"
#include "codec/edges.h"
#include "codec/rotate.h"
#include "codec/sq8.h"
#include "layout/order.h"

#include <float.h>

enum { LEAST_DIM = 32, MIDDLE = 128, SAMPLE = 1 << 18 };

static int has(int metric, size_t dim)
{
    return dim >= LEAST_DIM && dim <= RUVGEN_ROTATED_DIM && ruvgen_is_of_products(metric);
}

static size_t query_bytes(size_t dim)
{
    return dim <= RUVGEN_ROTATED_DIM ? ruvgen_edges_query_bytes(dim) : 0;
}

static int has_constant(int metric)
{
    (void)metric;
    return 1;
}

static int train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n)
{
    const size_t dim = coding->dim, wanted = SAMPLE / dim > n ? n : SAMPLE / dim;
    int status = ruvgen_basis_train(coding, rows, stride, n);
    float *const sample = ruvgen_take(SAMPLE * sizeof *sample, 64);
    if (!sample || status) {
        ruvgen_coding_close(coding);
        ruvgen_give(sample);
        return RUVGEN_E_MEMORY;
    }
    for (size_t i = 0; i < wanted; i++)
        ruvgen_basis_of_row(coding, ruvgen_at(rows, stride, i * n / wanted), sample + i * dim);
    for (size_t j = 0; j < wanted * dim; j++)
        sample[j] = isfinite(sample[j]) ? fabsf(sample[j]) : 0.0f;
    ruvgen_sort_floats(sample, wanted * dim);
    const size_t last = wanted * dim - 1;
    const float reach = fminf(sample[last - (size_t)((double)last * cut_off)], FLT_MAX / 256);
    ruvgen_give(sample);
    coding->scale = reach > 0 ? fmaxf(reach / 127, FLT_MIN) : 1.0f;
    coding->low = -MIDDLE * coding->scale;
    ruvgen_basis_finish(coding);
    return RUVGEN_OK;
}

static int holds(const ruvgen_coding *coding, const float *row)
{
    (void)coding, (void)row;
    return 0;
}

/* What depends on a row alone. */
static float constant_of(const ruvgen_coding *coding, const uint8_t *levels)
{
    const float *const m = coding->basis->rotated;
    int64_t squares = 0;
    float product = 0;
    for (size_t j = 0; j < coding->dim; j++) {
        const int level = levels[j] - MIDDLE;
        squares += level * level;
        product += m[j] * (float)level;
    }
    const float step = ruvgen_fused_step(coding);
    return ruvgen_is_square(coding->metric) ? step * step * (float)squares : -step * product;
}

static size_t encode(const ruvgen_coding *coding, const float *row, void *code, float *constant)
{
    float y[RUVGEN_ROTATED_DIM];
    const size_t dim = coding->dim;
    const float factor = 1 / coding->scale;
    uint8_t *const levels = code;
    size_t outside = 0;
    ruvgen_basis_of_row(coding, row, y);
    for (size_t j = 0; j < dim; j++)
        levels[j] = ruvgen_sq8_level(y[j] * factor + MIDDLE, &outside);
    memset(levels + dim, MIDDLE, ruvgen_sq8_row_bytes(dim) - dim);
    *constant = constant_of(coding, levels);
    return outside;
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    const uint8_t *const levels = code;
    for (size_t j = 0; j < coding->dim; j++)
        row[j] = coding->scale * (float)(levels[j] - MIDDLE);
    ruvgen_basis_back(coding, row, row);
}

static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    const size_t dim = coding->dim;
    const int squared = ruvgen_is_square(coding->metric), angle = ruvgen_is_angle(coding->metric);
    float *const y = room, t;
    int8_t *const code = (int8_t *)(y + dim);
    const float norm = squared ? 1 : ruvgen_norm(x, dim);
    const double length = norm > 0 ? 1 / (double)norm : 0, inverse = 1 / coding->basis->unit;
    for (size_t j = 0; j < dim; j++) {
        const float at = (float)((double)x[j] * length);
        const float centre = (float)((double)coding->basis->centre[j] * inverse);
        y[j] = at - centre;
    }
    ruvgen_rotate(y, dim);
    const float rest =
        squared ? ruvgen_product(y, y, dim) /* (y + m) m, where m is the centre */
                : -(ruvgen_product(y, coding->basis->rotated, dim) + (float)coding->basis->squares);
    const int32_t sum = ruvgen_signed_bytes(y, dim, code, &t);
    const float factor = (squared ? 2 : 1) * ruvgen_fused_step(coding) * t;
    *query = (ruvgen_query){.x = code,
                            .alpha = 1,
                            .beta = factor,
                            .shift = factor * MIDDLE * (float)sum + rest,
                            .rest = rest,
                            .unit = squared || angle ? 1 : (double)norm * coding->basis->unit,
                            .offset = angle};
}

static void row_query(const ruvgen_coding *coding, const void *own, float constant, void *room,
                      ruvgen_query *query)
{
    const int squared = ruvgen_is_square(coding->metric);
    const uint8_t *const levels = own;
    int8_t *const code = room;
    const int32_t sum = ruvgen_sq8_signed(levels, coding->dim, code);
    const float step = ruvgen_fused_step(coding), factor = (squared ? 2 : 1) * step * step;
    const double one = ruvgen_is_angle(coding->metric) ? 1 : 0;
    *query = (ruvgen_query){.x = code,
                            .alpha = 1,
                            .beta = factor,
                            .shift = factor * MIDDLE * (float)sum + constant
                                     + (squared ? 0.0f : (float)(one - coding->basis->squares)),
                            .unit = 1};
}

static int may_be(const ruvgen_coding *coding)
{
    return !coding->lossless && coding->low == -MIDDLE * coding->scale;
}

/* Constants are those that encoding computes, bit by bit: rotations are the same on all machines. */
static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    const size_t dim = coding->dim;
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *const levels = ruvgen_at(rows->base, rows->stride, i);
        const float wanted = constant_of(coding, levels);
        wrong |= memcmp(&rows->constants[i], &wanted, sizeof wanted) != 0;
        for (size_t j = dim; j < ruvgen_sq8_row_bytes(dim); j++)
            wrong |= levels[j] != MIDDLE;
    }
    return !wrong;
}

const ruvgen_codec ruvgen_codec_fused = {
    .kind = RUVGEN_CODEC_FUSED,
    .dtype = RUVGEN_DTYPE_SQ8,
    .metric = RUVGEN_METRIC_DOT,
    .cuts = {0.0005, 0},
    .has = has,
    .row_bytes = ruvgen_sq8_row_bytes,
    .query_bytes = query_bytes,
    .has_constant = has_constant,
    .train = train,
    .holds = holds,
    .encode = encode,
    .decode = decode,
    .query = query_of,
    .row_query = row_query,
    .finish = ruvgen_sq8_finish,
    .may_be = may_be,
    .right = right,
    .edges = &ruvgen_edges_of_bits,
};
