/* Sketches of rows and queries, and the bounds that follow from them. */
#include "exact/sketch.h"

#include <math.h>

#include "memory/memory.h"
#include "exact/scan.h"
#include "sync/scratch.h"

#define PANEL ((size_t)RUVGEN_PANEL)
#define ULP 0x1p-24f

static ruvgen_norms squares(size_t dim)
{
    const int metric = ruvgen_dtypes[RUVGEN_DTYPE_F32].sums;
    return (ruvgen_norms)ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_NORMS, dim)->fn;
}

/* The measure of a metric. Squares, products and angles can be sketched: all three can be computed from
 * products. */
static int measures(int metric)
{
    return ruvgen_metrics[ruvgen_metrics[metric].ranks_as].measures;
}

static int fits(const ruvgen_sketch_options *options, int metric, size_t dim)
{
    size_t before = 0;
    if (measures(metric) != RUVGEN_MEASURES_SQUARE && measures(metric) != RUVGEN_MEASURES_ANGLE
        && measures(metric) != RUVGEN_MEASURES_PRODUCT)
        return 0;
    if (options->count < 1 || options->count > RUVGEN_SKETCH_STEPS || options->wide > dim)
        return 0;
    for (size_t i = 0; i < options->count; before = options->steps[i++])
        if (options->steps[i] <= before)
            return 0;
    return before == options->wide;
}

int ruvgen_sketch_open(const ruvgen_sketch_options *options, int metric, size_t dim, ruvgen_sketch **sketch)
{
    if (!fits(options, metric, dim))
        return RUVGEN_E_ARGUMENT;
    ruvgen_sketch *const made = ruvgen_take(sizeof *made, RUVGEN_ALIGN);
    if (!made)
        return RUVGEN_E_MEMORY;
    const size_t wide = options->wide, bytes = wide * dim * sizeof(float);
    *made = (ruvgen_sketch){
        .metric = metric,
        .dim = dim,
        .count = options->count,
        .basis = ruvgen_take(bytes, RUVGEN_ALIGN),
        .shift = ruvgen_take(wide * sizeof(float), RUVGEN_ALIGN),
        /* Bounds the rounding of `wide` sums of dim products, for any kernel, with rounded directions. */
        .error = sqrtf((float)wide) * (2 * ULP) * (300 + (float)dim / 4),
        .relative = 1e-5f + 8 * ULP * sqrtf((float)dim),
        .shape = ruvgen_shape_of(RUVGEN_LAYOUT_SOA, RUVGEN_DTYPE_F32, wide),
    };
    if (!made->basis || !made->shift) {
        ruvgen_sketch_close(made);
        return RUVGEN_E_MEMORY;
    }
    memcpy(made->steps, options->steps, sizeof made->steps);
    memcpy(made->basis, options->basis, bytes);
    made->segments.stride = made->shape.stride;
    for (size_t d = 0; d < wide; d++) {
        double product = 0;
        for (size_t j = 0; j < dim; j++)
            product += (double)options->basis[d * dim + j] * (double)options->mean[j];
        made->shift[d] = (float)product;
    }
    *sketch = made;
    return RUVGEN_OK;
}

void ruvgen_sketch_close(ruvgen_sketch *sketch)
{
    if (!sketch)
        return;
    ruvgen_segments_close(&sketch->segments);
    ruvgen_give(sketch->basis);
    ruvgen_give(sketch->shift);
    ruvgen_give(sketch);
}

int ruvgen_sketch_fit(ruvgen_sketch *sketch, size_t blocks)
{
    return ruvgen_segments_fit(&sketch->segments, blocks);
}

/* The factor for a row's products, and the row's effective length, from the square of its length. */
static float scale_of(const ruvgen_sketch *sketch, float square, float *length)
{
    const int unit = measures(sketch->metric) == RUVGEN_MEASURES_ANGLE;
    *length = unit ? 1.0f : sqrtf(square);
    return !unit ? 1.0f : square > 0 ? 1.0f / sqrtf(square) : 0.0f;
}

int ruvgen_sketch_write(ruvgen_sketch *sketch, size_t block, size_t first, const void *rows, size_t stride,
                        size_t count)
{
    const size_t wide = sketch->shape.dim, dim = sketch->dim;
    char *const panel = ruvgen_block_at(&sketch->segments, block);
    float *const sums = (float *)(void *)(panel + sketch->shape.sums) + first;
    float *const to = (float *)(void *)panel + first;
    float scales[RUVGEN_PANEL], length;
    ruvgen_arena *const scratch = ruvgen_scratch_borrow();
    if (!scratch)
        return RUVGEN_E_MEMORY;
    const int product = ruvgen_plain_metrics[RUVGEN_MEASURES_PRODUCT];
    const int status = ruvgen_cdist_scan(product, RUVGEN_DTYPE_F32, sketch->basis, dim * sizeof(float), wide,
                                         rows, stride, count, dim, to, PANEL * sizeof(float), scratch);
    ruvgen_scratch_return(scratch);
    if (status)
        return status;
    squares(dim)(rows, stride, count, dim, sums);
    for (size_t r = 0; r < count; r++) {
        scales[r] = scale_of(sketch, sums[r], &length);
        sketch->longest = fmaxf(sketch->longest, length);
        sums[r] = measures(sketch->metric) == RUVGEN_MEASURES_PRODUCT ? sums[r] : 0.0f;
    }
    for (size_t d = 0; d < wide; d++)
        for (size_t r = 0; r < count; r++) /* the kernel returns negated products */
            to[d * PANEL + r] = to[d * PANEL + r] * scales[r] + sketch->shift[d];
    return RUVGEN_OK;
}

size_t ruvgen_sketch_bytes(const ruvgen_sketch *sketch)
{
    return sketch ? sizeof *sketch + sketch->segments.bytes
                        + sketch->shape.dim * (sketch->dim + 1) * sizeof(float)
                  : 0;
}

void ruvgen_sketch_move(ruvgen_sketch *sketch, size_t number, size_t last)
{
    if (number != last)
        ruvgen_block_copy(&sketch->shape, ruvgen_block_at(&sketch->segments, number / PANEL), number % PANEL,
                          ruvgen_block_at(&sketch->segments, last / PANEL), last % PANEL);
}

int ruvgen_sketch_query(const ruvgen_sketch *sketch, const float *query, ruvgen_arena *arena,
                        ruvgen_sketched *made)
{
    const size_t wide = sketch->shape.dim, dim = sketch->dim;
    const int product = ruvgen_plain_metrics[RUVGEN_MEASURES_PRODUCT];
    const ruvgen_row *const rows = ruvgen_find(product, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, dim);
    float *const x = ruvgen_arena_array(arena, wide, sizeof *x), square;
    if (!x)
        return RUVGEN_E_MEMORY;
    ((ruvgen_rows)rows->fn)(query, sketch->basis, dim * sizeof *x, wide, dim, x);
    squares(dim)(query, 0, 1, dim, &square);
    const float scale = scale_of(sketch, square, &made->length);
    for (size_t d = 0; d < wide; d++)
        x[d] = x[d] * scale + sketch->shift[d];
    made->x = x;
    return RUVGEN_OK;
}

#define VANISHING 0x1p-100f

/* The rounding errors of two sketches together are at most `slack`, so the square root of the sum may be too
 * large by that. The computed distance of the k-th best may be too small by its own rounding error. */
float ruvgen_sketch_limit(const ruvgen_sketch *sketch, const ruvgen_sketched *query, float distance)
{
    const float reach = query->length + sketch->longest, slack = sketch->error * reach;
    float most; /* upper bound of the exact squared distance */
    switch (measures(sketch->metric)) {
    case RUVGEN_MEASURES_PRODUCT:
        most = 2 * distance + query->length * query->length + sketch->relative * reach * reach;
        return most + (2 * reach + slack) * slack;
    case RUVGEN_MEASURES_ANGLE:
        most = 2 * distance + sketch->relative * reach * reach;
        break;
    default: /* a squared distance, or its root */
        most = ruvgen_metrics[sketch->metric].measures == RUVGEN_MEASURES_SQUARE ? distance
                                                                                 : distance * distance;
    }
    most = fmaxf(most, VANISHING); /* smaller squares may underflow in one sum and not in another */
    const float root = sqrtf(most * (1 + 2 * sketch->relative)) + slack;
    return root * root * (1 + sketch->relative);
}
