/* Rows as they are, of other element types than float32. Nothing is trained, nothing is lost, and nothing is kept
 * beside them: rows of bytes and bits are compared with queries of the same type, whose distances are whole numbers,
 * and sixteen-bit floats with queries of float32. Floats are what the rest of the index sees of a row: the middle of
 * several rows, for example, is rounded to the type again. */
#include "layout/finite.h"
#include "codec/codec.h"
#include "codec/elements.h"

static int type_of(const ruvgen_coding *coding)
{
    return coding->codec->dtype;
}

static int is_half(int dtype)
{
    return dtype == RUVGEN_DTYPE_F16 || dtype == RUVGEN_DTYPE_BF16;
}

static uint16_t brain_of(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static void narrow(int dtype, const float *row, size_t dim, void *to)
{
    const float least = dtype == RUVGEN_DTYPE_I8 ? -128.0f : 0.0f, most = least + 255;
    for (size_t j = 0; j < dim; j++) {
        const float whole = fminf(fmaxf(rintf(row[j]), least), most);
        if (dtype == RUVGEN_DTYPE_F16)
            ((uint16_t *)to)[j] = ruvgen_half_of(row[j]);
        else if (dtype == RUVGEN_DTYPE_BF16)
            ((uint16_t *)to)[j] = brain_of(row[j]);
        else if (dtype == RUVGEN_DTYPE_I8)
            ((int8_t *)to)[j] = (int8_t)whole;
        else
            ((uint8_t *)to)[j] = (uint8_t)whole;
    }
}

static void widen(int dtype, const void *from, size_t dim, float *row)
{
    const uint16_t *const halves = from;
    for (size_t j = 0; j < dim && dtype == RUVGEN_DTYPE_F16; j++)
        row[j] = ruvgen_half_as_float(halves[j]);
    for (size_t j = 0; j < dim && dtype == RUVGEN_DTYPE_BF16; j++)
        row[j] = ruvgen_bf16(halves[j]);
    for (size_t j = 0; j < dim && dtype == RUVGEN_DTYPE_I8; j++)
        row[j] = (float)((const int8_t *)from)[j];
    for (size_t j = 0; j < dim && (dtype == RUVGEN_DTYPE_U8 || dtype == RUVGEN_DTYPE_B1); j++)
        row[j] = (float)((const uint8_t *)from)[j];
}

static size_t query_bytes(size_t dim)
{
    return dim * sizeof(float);
}

static int train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n)
{
    (void)cut_off, (void)rows, (void)stride, (void)n;
    coding->lossless = 1;
    return RUVGEN_OK;
}

static int holds(const ruvgen_coding *coding, const float *row)
{
    (void)coding, (void)row;
    return 1;
}

static size_t encode(const ruvgen_coding *coding, const float *row, void *code, float *constant)
{
    (void)constant;
    narrow(type_of(coding), row, coding->dim, code);
    return 0;
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    widen(type_of(coding), code, coding->dim, row);
}

/* What kernels return, for `finish`. */
static float result_of(const ruvgen_coding *coding)
{
    switch (ruvgen_metrics[coding->metric].measures) {
    case RUVGEN_MEASURES_ANGLE:
    case RUVGEN_MEASURES_SHARE:
        return RUVGEN_RESULT_FLOAT;
    case RUVGEN_MEASURES_PRODUCT:
        return coding->codec->whole ? RUVGEN_RESULT_INT32_T : RUVGEN_RESULT_FLOAT;
    default:
        return coding->codec->whole ? RUVGEN_RESULT_UINT32_T : RUVGEN_RESULT_FLOAT;
    }
}

static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    const int half = is_half(type_of(coding));
    if (!half)
        narrow(type_of(coding), x, coding->dim, room);
    *query = (ruvgen_query){.x = half ? x : room, .alpha = result_of(coding), .exact = 1, .unit = 1};
}

static void row_query(const ruvgen_coding *coding, const void *code, float constant, void *room,
                      ruvgen_query *query)
{
    (void)constant;
    const int half = is_half(type_of(coding));
    if (half)
        widen(type_of(coding), code, coding->dim, room);
    *query = (ruvgen_query){.x = half ? room : code, .alpha = result_of(coding), .unit = 1};
}

/* Whole numbers become floats, those from 2^24 on the nearest. */
static void finish(const ruvgen_query *query, const ruvgen_compared *rows, size_t count, float *out)
{
    const int result = (int)query->alpha;
    (void)rows;
    for (size_t i = 0; i < count && result == RUVGEN_RESULT_INT32_T; i++) {
        int32_t whole;
        memcpy(&whole, out + i, sizeof whole);
        out[i] = (float)whole;
    }
    for (size_t i = 0; i < count && result == RUVGEN_RESULT_UINT32_T; i++) {
        uint32_t whole;
        memcpy(&whole, out + i, sizeof whole);
        out[i] = (float)whole;
    }
}

static int may_be(const ruvgen_coding *coding)
{
    return coding->lossless && coding->low == 0 && coding->scale == 1;
}

static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count && is_half(type_of(coding)); i++)
        wrong |= !ruvgen_is_finite(type_of(coding), ruvgen_at(rows->base, rows->stride, i), coding->dim);
    return !wrong;
}

#define TYPED(NAME, BYTES, WHOLE)                                                                            \
    static int has_##NAME(int metric, size_t dim)                                                            \
    {                                                                                                        \
        return ruvgen_find(metric, RUVGEN_DTYPE_##NAME, RUVGEN_FORM_GATHER, dim) != NULL;                    \
    }                                                                                                        \
    static size_t bytes_##NAME(size_t dim)                                                                   \
    {                                                                                                        \
        return ruvgen_about_lines(dim * (BYTES));                                                            \
    }                                                                                                        \
    static const ruvgen_codec rows_##NAME = {.kind = RUVGEN_CODEC_F32,                                       \
                                             .dtype = RUVGEN_DTYPE_##NAME,                                   \
                                             .plain = 1,                                                     \
                                             .whole = (WHOLE),                                               \
                                             .metric = -1,                                                   \
                                             .cuts = {0, -1},                                                \
                                             .has = has_##NAME,                                              \
                                             .row_bytes = bytes_##NAME,                                      \
                                             .query_bytes = query_bytes,                                     \
                                             .train = train,                                                 \
                                             .holds = holds,                                                 \
                                             .encode = encode,                                               \
                                             .decode = decode,                                               \
                                             .query = query_of,                                              \
                                             .row_query = row_query,                                         \
                                             .finish = finish,                                               \
                                             .may_be = may_be,                                               \
                                             .right = right}

TYPED(F16, 2, 0);
TYPED(BF16, 2, 0);
TYPED(I8, 1, 1);
TYPED(U8, 1, 1);
TYPED(B1, 1, 1);

const ruvgen_codec *ruvgen_plain_codec(int dtype)
{
    const ruvgen_codec *const codecs[RUVGEN_DTYPE_COUNT] = {
        [RUVGEN_DTYPE_F32] = ruvgen_codecs[RUVGEN_CODEC_F32],
        [RUVGEN_DTYPE_F16] = &rows_F16,
        [RUVGEN_DTYPE_BF16] = &rows_BF16,
        [RUVGEN_DTYPE_I8] = &rows_I8,
        [RUVGEN_DTYPE_U8] = &rows_U8,
        [RUVGEN_DTYPE_B1] = &rows_B1,
    };
    return dtype >= 0 && dtype < RUVGEN_DTYPE_COUNT ? codecs[dtype] : NULL;
}
