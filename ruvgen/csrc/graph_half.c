/* Codes of two bytes per element: element = scale * float16. The scale is a power of two, so that nothing but the
 * rounding to eleven bits is lost; it leads the largest element to 2^13 or more, but below 2^14, which leaves
 * larger ones that come later some room before the largest float16. Kernels take such rows with queries of float32,
 * so a query need not be rounded; searches rank by distances in units of the grid, which neither vanish nor
 * overflow, whatever the scale: no sum exceeds (2^55 + 2^16)² · 2^16. */
#include "graph.h"

enum {
    TOP = 14,      /* the largest element of the rows is led below 2^TOP */
    FINEST = -126, /* exponents of the scale: its inverse is a normal number too, */
    COARSEST = 128 - TOP
};

static const float most = 65504; /* the largest float16 */
static const float far = 0x1p55f;

/* To the nearest, ties to even; beyond the largest, the largest. */
static uint16_t half_of(float x)
{
    uint32_t bits, small;
    memcpy(&bits, &x, sizeof bits);
    const uint32_t sign = bits >> 16 & 0x8000;
    const float size = fabsf(x) < most ? fabsf(x) : most; /* NaN, in rows that change meanwhile, too */
    memcpy(&bits, &size, sizeof bits);
    const uint32_t normal = (bits - (UINT32_C(112) << 23) + 0xfff + (bits >> 13 & 1)) >> 13;
    const float beside = size + 0.5f; /* whose last bit is that of the subnormal */
    memcpy(&small, &beside, sizeof small);
    return (uint16_t)(sign | (size < 0x1p-14f ? small - UINT32_C(0x3f000000) : normal));
}

static float scale_for(float reach)
{
    int exponent;
    if (!(reach > 0) || !isfinite(reach))
        return 1;
    frexpf(reach, &exponent);
    return ldexpf(1, exponent - TOP < FINEST ? FINEST : exponent - TOP);
}

ruvgen_coding ruvgen_half_coding(float reach)
{
    return (ruvgen_coding){.kind = RUVGEN_CODEC_F16, .scale = scale_for(reach)};
}

int ruvgen_half_scale(float scale)
{
    int exponent;
    return frexpf(scale, &exponent) == 0.5f && exponent - 1 >= FINEST && exponent - 1 <= COARSEST;
}

int ruvgen_half_holds(const ruvgen_coding *coding, const float *row, size_t dim)
{
    const float scale = coding->scale, factor = 1 / scale;
    int good = 1;
    for (size_t j = 0; j < dim; j++)
        good &= scale * ruvgen_f16(half_of(row[j] * factor)) == row[j];
    return good;
}

size_t ruvgen_half_encode(const ruvgen_coding *coding, const float *row, size_t dim, uint16_t *code)
{
    const float factor = 1 / coding->scale;
    uint32_t outside = 0;
    for (size_t j = 0; j < dim; j++) {
        const float at = row[j] * factor;
        outside += fabsf(at) > most;
        code[j] = half_of(at);
    }
    return outside;
}

/* As ruvgen_f16, for codes that are finite, as those of half_of are, and without a branch: every row that joins the
 * graph becomes a query many times. */
static float float_of(uint16_t code)
{
    const uint32_t bits = (uint32_t)(code & 0x8000) << 16 | (uint32_t)(code & 0x7fff) << 13;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x * 0x1p112f;
}

void ruvgen_half_decode(const ruvgen_coding *coding, const uint16_t *code, size_t dim, float *row)
{
    const float scale = coding->scale;
    for (size_t j = 0; j < dim; j++)
        row[j] = scale * float_of(code[j]);
}

/* The query on the grid of the rows, or, where only its direction and length matter, on one of its own. Codes give
 * exact distances if no row is kept beside them and the query came to its grid unchanged: neither so far away that
 * it was moved nearer, nor so near zero that bits were lost. */
void ruvgen_half_query(const ruvgen_view *view, const float *x, float *scaled, ruvgen_query *query)
{
    const int metric = view->metric, cosine = metric == RUVGEN_METRIC_COSINE;
    const int product = cosine || metric == RUVGEN_METRIC_DOT;
    float reach = 0, grid = view->coding.scale;
    for (size_t j = 0; j < view->dim && product; j++)
        reach = fabsf(x[j]) > reach ? fabsf(x[j]) : reach;
    if (product)
        grid = scale_for(reach);
    const float factor = 1 / grid;
    int same = 1;
    for (size_t j = 0; j < view->dim; j++) {
        const float at = x[j] * factor;
        scaled[j] = at < -far ? -far : at > far ? far : at;
        same &= scaled[j] * grid == x[j];
    }
    const int twice = metric == RUVGEN_METRIC_DOT || metric == RUVGEN_METRIC_SQEUCLIDEAN;
    const double unit = cosine ? 1 : twice ? (double)grid * (double)view->coding.scale : (double)grid;
    *query = (ruvgen_query){.x = scaled, .exact = same && !view->raw, .unit = unit};
}
