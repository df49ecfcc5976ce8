/* What codecs ask of the elements of rows. */
#ifndef RUVGEN_ELEMENTS_H
#define RUVGEN_ELEMENTS_H

#include <float.h>

#include "codec/codec.h"

/* What the metric measures that codes rank by, which for the root of squares is the squares. */
RUVGEN_INLINE int ruvgen_is_square(int metric)
{
    return ruvgen_metrics[ruvgen_metrics[metric].ranks_as].measures == RUVGEN_MEASURES_SQUARE;
}

RUVGEN_INLINE int ruvgen_is_angle(int metric)
{
    return ruvgen_metrics[metric].measures == RUVGEN_MEASURES_ANGLE;
}

/* Squares, angles and products: all follow from products of rows with queries. */
RUVGEN_INLINE int ruvgen_is_of_products(int metric)
{
    return ruvgen_is_square(metric) || ruvgen_is_angle(metric)
           || ruvgen_metrics[metric].measures == RUVGEN_MEASURES_PRODUCT;
}

/* The step of a grid of `levels` steps over a range. Steps below the normal numbers are rounded up, for rounded down
 * they would not reach the end. */
RUVGEN_INLINE float ruvgen_step(float range, float levels)
{
    const float step = range / levels;
    return step * levels < range && step < FLT_MIN ? step + 0x1p-149f : step;
}

/* By what to multiply a step, and what is divided by it, so that its inverse does not overflow. */
RUVGEN_INLINE float ruvgen_lift(float step)
{
    return step < FLT_MIN ? 0x1p64f : 1.0f;
}

/* As ruvgen_f16, for codes that are finite, as those of ruvgen_half_of are, and without a branch: every row that joins
 * the graph becomes a query many times. */
RUVGEN_INLINE float ruvgen_half_as_float(uint16_t code)
{
    const uint32_t bits = (uint32_t)(code & 0x8000) << 16 | (uint32_t)(code & 0x7fff) << 13;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x * 0x1p112f;
}

/* To the nearest float16, ties to even; beyond the largest, the largest. */
uint16_t ruvgen_half_of(float x);
/* Whole cache lines, where these add little. */
size_t ruvgen_about_lines(size_t bytes);
/* No larger than float32 holds. */
float ruvgen_norm(const float *row, size_t dim);
float ruvgen_product(const float *a, const float *b, size_t dim);
/* The smallest and largest element, and whether all are whole numbers. */
int ruvgen_bounds(const float *rows, size_t stride, size_t n, size_t dim, float *least, float *most);
/* A query in signed bytes, element = step * byte, and their sum. */
int32_t ruvgen_signed_bytes(const float *q, size_t dim, int8_t *code, float *step);
/* Ends between which a sample of the elements lies, but for the share that is cut off at each; unit: of rows divided
 * by their norms. RUVGEN_E_MEMORY. */
int ruvgen_ends(const float *rows, size_t stride, size_t n, size_t dim, int unit, double cut_off, float *low,
                float *high);

#endif
