/* The grid of sq8, one for all rows. For products and cosine it is symmetric, so that a product of codes is one of
 * elements but for a factor; for cosine rows are divided by their norms first. Rows of whole numbers within 255 of
 * each other are coded without loss. */
#include "codec/elements.h"
#include "codec/sq8.h"

#include <float.h>

enum { NARROW = 64 };

/* The lowest number of a grid that holds whole numbers between these, and others like them that may come. */
static float lowest(float least, float most)
{
    if (most - least < NARROW) /* in the middle: queries are coded by how far from there they are */
        return ceilf((least + most) / 2) - 128;
    return least >= 0 && most <= RUVGEN_LEVELS ? 0.0f : least >= -128 && most <= 127 ? -128.0f : least;
}

int ruvgen_sq8_train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n)
{
    const int squares = ruvgen_is_square(coding->metric);
    const int unit = ruvgen_is_angle(coding->metric);
    float least, most, low, high;
    const int whole = ruvgen_bounds(rows, stride, n, coding->dim, &least, &most);
    coding->lossless = 1;
    if (squares && whole && most - least <= RUVGEN_LEVELS) {
        coding->low = lowest(least, most);
        return RUVGEN_OK;
    }
    if (!squares && !unit && whole && least >= -128 && most <= 127) {
        coding->low = -128.0f;
        return RUVGEN_OK;
    }
    const int status = ruvgen_ends(rows, stride, n, coding->dim, unit, cut_off, &low, &high);
    if (status)
        return status;
    coding->lossless = 0;
    low = fminf(fmaxf(low, -FLT_MAX / 2), FLT_MAX / 2); /* so that no level times scale overflows */
    high = fminf(fmaxf(high, -FLT_MAX / 2), FLT_MAX / 2);
    const float reach = fmaxf(fabsf(low), fabsf(high));
    coding->scale = squares ? ruvgen_step(high - low, RUVGEN_LEVELS) : ruvgen_step(reach, 127);
    if (high == low && (squares || reach == 0))
        coding->scale = 1;
    coding->low = squares ? low : -128 * coding->scale;
    return RUVGEN_OK;
}

int ruvgen_sq8_holds(const ruvgen_coding *coding, const float *row)
{
    int good = 1;
    for (size_t j = 0; j < coding->dim; j++) {
        const float at = row[j] - coding->low;
        const int inside = at >= 0 && at <= RUVGEN_LEVELS;
        good &= inside && at == (float)(int)(inside ? at : 0.0f);
    }
    return good;
}

int ruvgen_sq8_may_be(const ruvgen_coding *coding)
{
    const int unit = ruvgen_is_angle(coding->metric);
    if (!ruvgen_is_square(coding->metric) && coding->low != -128 * coding->scale)
        return 0;
    return !coding->lossless || (coding->scale == 1 && coding->low == truncf(coding->low) && !unit);
}
