/* Codes of rows of any bits, for sanitizers: codes ROUNDS. Rows are the caller's, who may change them at any time, so
 * no pattern of bits may lead anywhere but to some code; and codes of finite rows give these back as well as their
 * grid can. */
#include "graph/trust.h"

#include <float.h>
#include <stdio.h>

#include "check.h"

#ifdef PLAIN_KERNELS
#include "kernels.h"
#endif

enum { ROWS = 300, DIM = 40 };

#define LARGEST 0x1p127 /* of the elements of a grid of bytes */

static float rows[ROWS * DIM];
static uint64_t state = 1;

static float of_bits(uint32_t bits)
{
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Of any bits; of any size, but finite; near the largest; so small that they are not normal; equal; zero; whole. */
static float element(int mode)
{
    const uint32_t bits = (uint32_t)(chance(&state) >> 32);
    const float sign = bits & 1 ? -1.0f : 1.0f;
    switch (mode) {
    case 0:
        return of_bits(bits);
    case 1:
        return isfinite(of_bits(bits)) ? of_bits(bits) : 1.0f;
    case 2:
        return sign * 0x1.fp127f;
    case 3:
        return sign * of_bits(bits & 0x7fffff);
    case 4:
        return 1e30f;
    case 5:
        return 0;
    default:
        return (float)(bits % 200);
    }
}

enum { MODES = 7 };

/* There are kernels of one metric only, but codes differ by metric. */
static ruvgen_view *opened(const ruvgen_index_options *options, const ruvgen_coding *coding)
{
    ruvgen_index_options squared = *options;
    squared.metric = RUVGEN_METRIC_SQEUCLIDEAN;
    squared.keep_raw = 0;
    ruvgen_view *view = ruvgen_view_open(&squared, coding, ROWS);
    CHECK(view && ruvgen_view_fit(view, ROWS) == RUVGEN_OK);
    view->metric = options->metric;
    for (size_t i = 0; i < ROWS; i++)
        (void)ruvgen_row_put(view, i, rows + i * options->dim);
    return view;
}

/* The step of the grid of a row: that of all, or its own of sixteen levels, which begins where the middle of all can be
 * told from its elements. */
static double step_of(const ruvgen_view *view, const float *row)
{
    double least = INFINITY, most = -INFINITY;
    for (size_t j = 0; j < view->dim; j++) {
        least = fmin(least, (double)row[j]);
        most = fmax(most, (double)row[j]);
    }
    return view->coding.codec->dtype == RUVGEN_DTYPE_SQ4
               ? (most - least) / 15 + FLT_MIN + fabs((double)view->coding.low) * 0x1p-22
               : (double)view->coding.scale;
}

/* Elements of rows come back to half a step, where the grid leaves none out; those that are cut off come back as
 * its ends. */
static void verify_rows(const ruvgen_view *view, size_t dim)
{
    float row[DIM];
    for (size_t i = 0; i < ROWS; i++) {
        ruvgen_row_get(view, i, row);
        const double grid = step_of(view, rows + i * dim);
        for (size_t j = 0; j < dim; j++) {
            const double x = (double)rows[i * dim + j], y = (double)row[j];
            const double step = view->coding.codec->dtype == RUVGEN_DTYPE_F16 ? fabs(x) * 0x1p-10 : 0;
            const double error = fabs(x) < LARGEST ? fabs(x - y) : fabs(fmin(fmax(x, -LARGEST), LARGEST) - y);
            CHECK(error <= 0.502 * grid + step + fabs(x) * 0x1p-20
                  || (fabs(x) >= LARGEST && fabs(y) >= LARGEST / 1.02));
        }
    }
}

static void ask(const ruvgen_view *view, size_t dim, int mode)
{
    float x[DIM], out[ROWS], constants[ROWS] = {0};
    uint32_t slots[ROWS];
    ruvgen_query query;
    void *const room = ruvgen_room(ruvgen_query_bytes(dim) + 1);
    CHECK(room);
    for (uint32_t i = 0; i < ROWS; i++)
        slots[i] = i;
    for (size_t j = 0; j < dim; j++)
        x[j] = element(mode);
    ruvgen_query_of(view, x, room, &query);
    ruvgen_measure(view, &query, view->codes->base, slots, constants, ROWS, out);
    ruvgen_query_of_slot(view, chance(&state) % ROWS, room, &query);
    ruvgen_measure(view, &query, view->codes->base, slots, constants, ROWS, out);
    ruvgen_give(room);
}

static void verify(const ruvgen_index_options *options, const ruvgen_codec *codec, double cut_off, int mode)
{
    const size_t stride = options->dim * sizeof(float);
    ruvgen_coding coding;
    ruvgen_truth truth;
    ruvgen_trust trust = {0};
    CHECK(ruvgen_coding_train(codec, options->metric, options->dim, cut_off, rows, stride, ROWS, &coding)
          == RUVGEN_OK);
    CHECK(isfinite(coding.low) && isfinite(coding.scale) && coding.scale > 0);
    CHECK(codec->may_be(&coding));
    ruvgen_view *view = opened(options, &coding);
    if (mode && cut_off == 0 && !codec->edges && options->metric != RUVGEN_METRIC_COSINE)
        verify_rows(view, options->dim);
    for (int other = 0; other < MODES; other++)
        ask(view, options->dim, other);
    ruvgen_view_close(view);
    if (options->metric != RUVGEN_METRIC_SQEUCLIDEAN) {
        ruvgen_coding_close(&coding);
        return;
    }
    CHECK(ruvgen_truth_open(&truth, options, rows, stride, ROWS, NULL, 0, 1) == RUVGEN_OK);
    CHECK(ruvgen_trust_measure(&truth, &coding, &trust) == RUVGEN_OK);
    CHECK(trust.tried == UINT32_C(1) << codec->kind && trust.recall[codec->kind] >= 0
          && trust.recall[codec->kind] <= 1);
    ruvgen_truth_close(&truth);
    ruvgen_coding_close(&coding);
}

static void verify_cuts(const ruvgen_index_options *options, const ruvgen_codec *codec, int mode)
{
    for (size_t i = 0; i < RUVGEN_CUTS && codec && !codec->plain; i++)
        if (codec->cuts[i] >= 0)
            verify(options, codec, codec->cuts[i], mode);
}

int main(int argc, char **argv)
{
    const long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    static const int metrics[] = {RUVGEN_METRIC_SQEUCLIDEAN, RUVGEN_METRIC_EUCLIDEAN, RUVGEN_METRIC_DOT,
                                  RUVGEN_METRIC_COSINE};
    for (long round = 0; round < rounds; round++)
        for (int mode = 0; mode < MODES; mode++) {
            const uint32_t dim = 1 + (uint32_t)(chance(&state) % DIM);
            for (size_t i = 0; i < (size_t)ROWS * dim; i++)
                rows[i] = element(mode);
            for (size_t m = 0; m < sizeof metrics / sizeof *metrics; m++) {
                const ruvgen_index_options options = {
                    .dim = dim, .degree = 8, .metric = metrics[m], .keep_raw = 1};
                for (int kind = 0; kind < RUVGEN_CODEC_COUNT; kind++)
                    verify_cuts(&options, ruvgen_codecs[kind], mode);
            }
        }
    return 0;
}
