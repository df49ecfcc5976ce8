/* Codes of two bytes per element: element = scale * float16. The scale is a power of two, so that nothing but the
 * rounding to eleven bits is lost; it leads the largest element to 2^13 or more, but below 2^14, which leaves
 * larger ones that come later some room before the largest float16. Kernels take such rows with queries of float32,
 * so a query need not be rounded; searches rank by distances in units of the grid, which neither vanish nor
 * overflow, whatever the scale: no sum exceeds (2^55 + 2^16)² · 2^16. */
#include "codec/codec.h"
#include "codec/elements.h"

enum {
    TOP = 14,      /* the largest element of the rows is led below 2^TOP */
    FINEST = -126, /* exponents of the scale: its inverse is a normal number too, */
    COARSEST = 128 - TOP
};

static const float most = 65504; /* the largest float16 */
static const float far = 0x1p55f;

/* To the nearest, ties to even; beyond the largest, the largest. */
uint16_t ruvgen_half_of(float x)
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

static int has(int metric, size_t dim)
{
    return ruvgen_find(metric, RUVGEN_DTYPE_F16, RUVGEN_FORM_GATHER, dim) != NULL;
}

static size_t row_bytes(size_t dim)
{
    return ruvgen_about_lines(dim * sizeof(uint16_t));
}

static size_t query_bytes(size_t dim)
{
    return dim * sizeof(float);
}

static int holds(const ruvgen_coding *coding, const float *row)
{
    const float scale = coding->scale, factor = 1 / scale;
    int good = 1;
    for (size_t j = 0; j < coding->dim; j++)
        good &= scale * ruvgen_f16(ruvgen_half_of(row[j] * factor)) == row[j];
    return good;
}

static int train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n)
{
    float least, most_of_all;
    (void)cut_off;
    (void)ruvgen_bounds(rows, stride, n, coding->dim, &least, &most_of_all);
    coding->scale = scale_for(fmaxf(-least, most_of_all));
    coding->lossless = ruvgen_coding_holds(coding, rows, stride, n);
    return RUVGEN_OK;
}

static size_t encode(const ruvgen_coding *coding, const float *row, void *code, float *constant)
{
    const float factor = 1 / coding->scale;
    uint16_t *const halves = code;
    uint32_t outside = 0;
    (void)constant;
    for (size_t j = 0; j < coding->dim; j++) {
        const float at = row[j] * factor;
        outside += fabsf(at) > most;
        halves[j] = ruvgen_half_of(at);
    }
    return outside;
}

static void widen(const uint16_t *code, size_t dim, float scale, float *row)
{
    for (size_t j = 0; j < dim; j++)
        row[j] = scale * ruvgen_half_as_float(code[j]);
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    widen(code, coding->dim, coding->scale, row);
}

/* The query on the grid of the rows, or, where only its direction and length matter, on one of its own. It is exact if
 * it came to its grid unchanged: neither so far away that it was moved nearer, nor so near zero that bits were lost. */
static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    const int measures = ruvgen_metrics[coding->metric].measures;
    const int angle = ruvgen_is_angle(coding->metric);
    const int product = angle || measures == RUVGEN_MEASURES_PRODUCT;
    float *const scaled = room;
    float reach = 0, grid = coding->scale;
    for (size_t j = 0; j < coding->dim && product; j++)
        reach = fabsf(x[j]) > reach ? fabsf(x[j]) : reach;
    if (product)
        grid = scale_for(reach);
    const float factor = 1 / grid;
    int same = 1;
    for (size_t j = 0; j < coding->dim; j++) {
        const float at = x[j] * factor;
        scaled[j] = at < -far ? -far : at > far ? far : at;
        same &= scaled[j] * grid == x[j];
    }
    const int twice = measures == RUVGEN_MEASURES_PRODUCT || measures == RUVGEN_MEASURES_SQUARE;
    const int scaleless = angle || measures == RUVGEN_MEASURES_SHARE;
    const double unit = scaleless ? 1 : twice ? (double)grid * (double)coding->scale : (double)grid;
    *query = (ruvgen_query){.x = scaled, .exact = same, .unit = unit};
}

static void row_query(const ruvgen_coding *coding, const void *code, float constant, void *room,
                      ruvgen_query *query)
{
    (void)constant;
    widen(code, coding->dim, 1, room);
    *query = (ruvgen_query){.x = room, .unit = 1};
}

static int may_be(const ruvgen_coding *coding)
{
    int exponent;
    return coding->low == 0 && frexpf(coding->scale, &exponent) == 0.5f && exponent - 1 >= FINEST
           && exponent - 1 <= COARSEST;
}

/* Codes are finite. */
static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        const uint16_t *const code = ruvgen_at(rows->base, rows->stride, i);
        for (size_t j = 0; j < coding->dim; j++)
            wrong |= (code[j] & 0x7c00) == 0x7c00;
    }
    return !wrong;
}

const ruvgen_codec ruvgen_codec_f16 = {
    .kind = RUVGEN_CODEC_F16,
    .dtype = RUVGEN_DTYPE_F16,
    .metric = -1,
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
    .may_be = may_be,
    .right = right,
};
