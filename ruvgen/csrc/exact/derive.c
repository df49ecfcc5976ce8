#include "exact/derive.h"

#include <math.h>

#define TOP 0x80000000u

/* Of uint32: compilers make vectors of conversions from int32 alone. */
static inline double wide(uint32_t v)
{
    return (double)(int32_t)(v ^ TOP) + 2147483648.0;
}

void ruvgen_norm_of_whole(const ruvgen_norm *norms, size_t i, uint32_t square)
{
    norms->whole[i] = square;
    norms->length[i] = square ? 1 / sqrt(square) : 0;
}

void ruvgen_norm_of_double(const ruvgen_norm *norms, size_t i, double square)
{
    norms->whole[i] = 0;
    norms->length[i] = sqrt(square);
}

/* A product comes negated. Rounding leaves neither [0, 2] nor something of an angle that is zero. */
static inline double angle(double product, double x, double y)
{
    const double d = 1.0 + product * x * y;
    return d < 5e-16 ? 0.0 : d > 2.0 ? 2.0 : d;
}

/* The kernels' formula, and their bits where sums are exact. A norm that overflowed makes NaN. */
static inline double double_angle(double product, double x, double y)
{
    const double norms = x * y, overflow = norms - norms;
    const double d = 1.0 - (norms == 0.0 ? 0.0 - product : (0.0 - product) / norms) + overflow;
    return d < 0.0 ? 0.0 : d > 2.0 ? 2.0 : d;
}

static void of_bytes(ruvgen_derivation how, const ruvgen_word *from, uint32_t xx, double x,
                     const ruvgen_norm *ys, size_t count, void *out)
{
    const uint32_t *const yy = ys->whole;
    const double *const y = ys->length;
    ruvgen_word *const restrict words = out;
    float *const restrict floats = out;
    if (how == RUVGEN_SQUARE_OF_BYTES)
        for (size_t k = 0; k < count; k++)
            words[k] = xx + yy[k] + 2 * from[k];
    else if (how == RUVGEN_LENGTH_OF_BYTES)
        for (size_t k = 0; k < count; k++)
            floats[k] = (float)sqrt(wide(xx + yy[k] + 2 * from[k]));
    else if (how == RUVGEN_ANGLE_OF_SIGNED)
        for (size_t k = 0; k < count; k++)
            floats[k] = (float)angle((int32_t)from[k], x, y[k]);
    else
        for (size_t k = 0; k < count; k++)
            floats[k] = (float)angle(-wide(0 - from[k]), x, y[k]);
}

static void of_bits(const ruvgen_word *from, uint32_t xx, const uint32_t *yy, size_t count,
                    float *restrict out)
{
    for (size_t k = 0; k < count; k++) {
        const uint32_t total = xx + yy[k];
        const float both = (float)(int32_t)((total - from[k]) / 2),
                    either = (float)(int32_t)((total + from[k]) / 2);
        const float d = 1.0f - both / either;
        out[k] = total ? d : 0.0f;
    }
}

static void of_doubles(ruvgen_derivation how, const double *from, double x, const double *y, size_t count,
                       void *out)
{
    float *const restrict floats = out;
    double *const restrict doubles = out;
    if (how == RUVGEN_NARROWED)
        for (size_t k = 0; k < count; k++)
            floats[k] = (float)from[k];
    else if (how == RUVGEN_NARROWED_ANGLE)
        for (size_t k = 0; k < count; k++)
            floats[k] = (float)double_angle(from[k], x, y[k]);
    else
        for (size_t k = 0; k < count; k++)
            doubles[k] = double_angle(from[k], x, y[k]);
}

void ruvgen_derive(ruvgen_derivation how, const void *from, const ruvgen_norm *xs, size_t i,
                   const ruvgen_norm *ys, size_t count, void *out)
{
    const uint32_t whole = how == RUVGEN_NARROWED ? 0 : xs->whole[i];
    const double length = how == RUVGEN_NARROWED ? 0 : xs->length[i];
    if (how == RUVGEN_SHARE_OF_BITS)
        of_bits(from, whole, ys->whole, count, out);
    else if (how == RUVGEN_NARROWED || how == RUVGEN_NARROWED_ANGLE || how == RUVGEN_ANGLE)
        of_doubles(how, from, length, ys->length, count, out);
    else
        of_bytes(how, from, whole, length, ys, count, out);
}
