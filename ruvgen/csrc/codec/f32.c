/* Rows as they are. */
#include "layout/finite.h"
#include "codec/codec.h"
#include "codec/elements.h"

static int has(int metric, size_t dim)
{
    return ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_GATHER, dim) != NULL;
}

static size_t row_bytes(size_t dim)
{
    return ruvgen_about_lines(dim * sizeof(float));
}

static size_t query_bytes(size_t dim)
{
    (void)dim; /* the caller's floats serve */
    return 0;
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
    memcpy(code, row, coding->dim * sizeof *row);
    return 0;
}

static void decode(const ruvgen_coding *coding, const void *code, float *row)
{
    memcpy(row, code, coding->dim * sizeof *row);
}

static void query_of(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query)
{
    (void)coding, (void)room;
    *query = (ruvgen_query){.x = x, .exact = 1, .unit = 1};
}

static void row_query(const ruvgen_coding *coding, const void *code, float constant, void *room,
                      ruvgen_query *query)
{
    (void)coding, (void)constant, (void)room;
    *query = (ruvgen_query){.x = code, .unit = 1};
}

static int may_be(const ruvgen_coding *coding)
{
    return coding->lossless && coding->low == 0 && coding->scale == 1;
}

static int right(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count)
{
    size_t bad;
    return !ruvgen_rows_finite((const float *)(const void *)rows->base, rows->stride, count, coding->dim,
                               &bad);
}

const ruvgen_codec ruvgen_codec_f32 = {
    .kind = RUVGEN_CODEC_F32,
    .dtype = RUVGEN_DTYPE_F32,
    .plain = 1,
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
