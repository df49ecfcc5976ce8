/* Which coding suits rows; and codes of one byte per element (of two: graph_half.c), on one grid for all rows:
 * element = low + scale * code. For products and cosine the grid is symmetric, so that a product of codes is one of
 * elements but for a factor; for cosine rows are divided by their norm first. Rows of whole numbers within 255 of
 * each other are coded without loss. */
#include "graph.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

enum { SAMPLE = 1 << 18, LEVELS = 255, NARROW = 64 };

const ruvgen_codec_facts ruvgen_codecs[RUVGEN_CODEC_COUNT] = {
    [RUVGEN_CODEC_F32] = {RUVGEN_DTYPE_F32, sizeof(float)},
    [RUVGEN_CODEC_SQ8] = {RUVGEN_DTYPE_SQ8, sizeof(uint8_t)},
    [RUVGEN_CODEC_F16] = {RUVGEN_DTYPE_F16, sizeof(uint16_t)},
};

int ruvgen_sq8_suits(const ruvgen_index_options *options)
{
    const int metric = options->metric;
    return options->dim <= RUVGEN_SQ8_DIM
           && (metric == RUVGEN_METRIC_SQEUCLIDEAN || metric == RUVGEN_METRIC_EUCLIDEAN
               || metric == RUVGEN_METRIC_DOT || metric == RUVGEN_METRIC_COSINE);
}

/* No larger than float32 holds. */
static float norm_of(const float *row, size_t dim)
{
    double sum = 0;
    for (size_t j = 0; j < dim; j++)
        sum += (double)row[j] * (double)row[j];
    return (float)fmin(sqrt(sum), FLT_MAX);
}

static int ascending(const void *a, const void *b)
{
    const float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* Ends between which a sample of the elements lies, but for what is cut off at each. */
static int ends(const float *rows, size_t stride, size_t n, size_t dim, int unit, double cut_off, float *low,
                float *high)
{
    float *sample = ruvgen_room(SAMPLE * sizeof *sample);
    if (!sample)
        return RUVGEN_E_MEMORY;
    const size_t wanted = SAMPLE / dim > n ? n : SAMPLE / dim ? SAMPLE / dim : 1;
    size_t count = 0;
    for (size_t i = 0; i < wanted; i++) {
        const float *row = ruvgen_at(rows, stride, i * n / wanted);
        const float norm = unit ? norm_of(row, dim) : 1.0f;
        for (size_t j = 0; j < dim && count < SAMPLE; j++) {
            const float element = norm > 0 ? row[j] / norm : 0.0f;
            sample[count++] = isfinite(element) ? element : 0.0f; /* in rows that change meanwhile */
        }
    }
    qsort(sample, count, sizeof *sample, ascending);
    const size_t cut = (size_t)((double)count * cut_off);
    *low = sample[cut];
    *high = sample[count - 1 - cut];
    ruvgen_give(sample);
    return RUVGEN_OK;
}

/* The smallest and largest element, and whether all are whole numbers. */
static int extent(const float *rows, size_t stride, size_t n, size_t dim, float *least, float *most)
{
    int whole = 1;
    *least = INFINITY;
    *most = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float *row = ruvgen_at(rows, stride, i);
        float low = *least, high = *most;
        for (size_t j = 0; j < dim; j++) {
            low = row[j] < low ? row[j] : low;
            high = row[j] > high ? row[j] : high;
            const float small = fabsf(row[j]) < 1e6f ? row[j] : 0.5f;
            whole &= small == (float)(int)small;
        }
        *least = low;
        *most = high;
    }
    return whole;
}

/* The lowest number of a grid that holds whole numbers between these, and others like them that may come. */
static float lowest(float least, float most)
{
    if (most - least
        < NARROW) /* in the middle of the grid: queries are coded by how far from there they are */
        return ceilf((least + most) / 2) - 128;
    return least >= 0 && most <= LEVELS ? 0.0f : least >= -128 && most <= 127 ? -128.0f : least;
}

static int train_sq8(const ruvgen_index_options *options, double cut_off, const float *rows, size_t stride,
                     size_t n, ruvgen_coding *coding)
{
    const int squared = ruvgen_coding_has_constants(coding, options->metric);
    float least, most, low, high;
    const int whole = extent(rows, stride, n, options->dim, &least, &most);
    if (squared && whole && most - least <= LEVELS) {
        coding->low = lowest(least, most);
        return RUVGEN_OK;
    }
    if (options->metric == RUVGEN_METRIC_DOT && whole && least >= -128 && most <= 127) {
        coding->low = -128.0f;
        return RUVGEN_OK;
    }
    const int status =
        ends(rows, stride, n, options->dim, options->metric == RUVGEN_METRIC_COSINE, cut_off, &low, &high);
    if (status)
        return status;
    coding->lossless = 0;
    low = fminf(fmaxf(low, -FLT_MAX / 2), FLT_MAX / 2); /* so that no level times scale overflows */
    high = fminf(fmaxf(high, -FLT_MAX / 2), FLT_MAX / 2);
    const float reach = fmaxf(fabsf(low), fabsf(high));
    coding->scale = fmaxf(squared ? (high - low) / LEVELS : reach / 127, FLT_MIN);
    if (high == low && (squared || !reach))
        coding->scale = 1;
    coding->low = squared ? low : -128 * coding->scale;
    return RUVGEN_OK;
}

int ruvgen_coding_train(const ruvgen_index_options *options, int kind, double cut_off, const float *rows,
                        size_t stride, size_t n, ruvgen_coding *coding)
{
    *coding = (ruvgen_coding){.kind = kind, .lossless = 1, .scale = 1.0f};
    if (kind == RUVGEN_CODEC_SQ8)
        return train_sq8(options, cut_off, rows, stride, n, coding);
    if (kind == RUVGEN_CODEC_F16) {
        float least, most;
        (void)extent(rows, stride, n, options->dim, &least, &most);
        *coding = ruvgen_half_coding(fmaxf(-least, most));
        coding->lossless = ruvgen_coding_holds(coding, rows, stride, n, options->dim);
    }
    return RUVGEN_OK;
}

static int sq8_holds(const ruvgen_coding *coding, const float *row, size_t dim)
{
    int good = 1;
    for (size_t j = 0; j < dim; j++) {
        const float at = row[j] - coding->low;
        good &= at >= 0 && at <= LEVELS && at == (float)(int)(at >= 0 && at <= LEVELS ? at : 0.0f);
    }
    return good;
}

int ruvgen_coding_holds(const ruvgen_coding *coding, const float *rows, size_t stride, size_t n, size_t dim)
{
    if (coding->kind == RUVGEN_CODEC_F32)
        return 1;
    for (size_t i = 0; i < n; i++) {
        const float *row = ruvgen_at(rows, stride, i);
        if (!(coding->kind == RUVGEN_CODEC_F16 ? ruvgen_half_holds(coding, row, dim)
                                               : sq8_holds(coding, row, dim)))
            return 0;
    }
    return 1;
}

size_t ruvgen_code_stride(const ruvgen_coding *coding, size_t dim)
{
    /* Whole cache lines, unless that would add much. */
    const size_t bytes = dim * ruvgen_codecs[coding->kind].bytes, lines = (bytes + 63) / 64 * 64;
    return coding->kind == RUVGEN_CODEC_SQ8 || lines - bytes <= bytes / 32 ? lines : bytes;
}

int ruvgen_coding_has_constants(const ruvgen_coding *coding, int metric)
{
    return coding->kind == RUVGEN_CODEC_SQ8 && metric != RUVGEN_METRIC_DOT && metric != RUVGEN_METRIC_COSINE;
}

static size_t encode_sq8(const ruvgen_view *view, const float *row, uint8_t *code, float *constant)
{
    const ruvgen_coding *coding = &view->coding;
    const float norm = view->metric == RUVGEN_METRIC_COSINE ? norm_of(row, view->dim) : 1.0f;
    const float factor = norm > 0 ? 1 / (norm * coding->scale) : 0.0f, start = coding->low / coding->scale;
    size_t outside = 0;
    int64_t squares = 0;
    for (size_t j = 0; j < view->dim; j++) {
        const float at = row[j] * factor - start;
        outside += at < -0.5f || at > LEVELS + 0.5f;
        const int level = (int)((at > 0 ? at < LEVELS ? at : LEVELS : 0) + 0.5f); /* of NaN: 0 */
        code[j] = (uint8_t)level;
        squares += (level - 128) * (level - 128);
    }
    *constant = coding->scale * coding->scale * (float)squares;
    return outside;
}

size_t ruvgen_encode(const ruvgen_view *view, const float *row, void *code, float *constant)
{
    if (view->coding.kind == RUVGEN_CODEC_SQ8)
        return encode_sq8(view, row, code, constant);
    if (view->coding.kind == RUVGEN_CODEC_F16)
        return ruvgen_half_encode(&view->coding, row, view->dim, code);
    memcpy(code, row, view->dim * sizeof *row);
    return 0;
}

void ruvgen_decode(const ruvgen_view *view, size_t slot, float *row)
{
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    if (rows) {
        memcpy(row, ruvgen_row_of(rows, slot), view->dim * sizeof *row);
        return;
    }
    const void *own = ruvgen_row_of(view->codes, slot);
    if (view->coding.kind == RUVGEN_CODEC_F16) {
        ruvgen_half_decode(&view->coding, own, view->dim, row);
        return;
    }
    const uint8_t *code = own;
    for (size_t j = 0; j < view->dim; j++)
        row[j] = view->coding.low + view->coding.scale * (float)code[j];
}
