/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

/* The larger of two non-negative values; NaN wins. */
RUVGEN_INLINE float max_nan(float a, float b)
{
    return a > b || a != a ? a : b;
}

RUVGEN_INLINE float reduce_add(float v)
{
    return v;
}

RUVGEN_INLINE float reduce_max(float v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4(float *s, float a, float b, float c, float d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
}

RUVGEN_INLINE void reduce_max4(float *s, float a, float b, float c, float d)
{
    reduce_add4(s, a, b, c, d);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_yy(const float *y, size_t n)
{
    const float zero = 0.0f;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(y + i);
        yy0 = yy0 + a0 * a0;
        const float a1 = *(y + i + 1);
        yy1 = yy1 + a1 * a1;
        const float a2 = *(y + i + 2);
        yy2 = yy2 + a2 * a2;
        const float a3 = *(y + i + 3);
        yy3 = yy3 + a3 * a3;
        const float a4 = *(y + i + 4);
        yy4 = yy4 + a4 * a4;
        const float a5 = *(y + i + 5);
        yy5 = yy5 + a5 * a5;
        const float a6 = *(y + i + 6);
        yy6 = yy6 + a6 * a6;
        const float a7 = *(y + i + 7);
        yy7 = yy7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = *(y + i);
        yy0 = yy0 + a0 * a0;
        const float a1 = *(y + i + 1);
        yy1 = yy1 + a1 * a1;
        const float a2 = *(y + i + 2);
        yy2 = yy2 + a2 * a2;
        const float a3 = *(y + i + 3);
        yy3 = yy3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(y + i);
        yy4 = yy4 + a4 * a4;
        const float a5 = *(y + i + 1);
        yy5 = yy5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(y + i);
        yy6 = yy6 + a6 * a6;
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add(yy0);
}

static void rk_cosine_f32_norms_dn__scalar(
    const float *base, size_t stride, size_t count, size_t n, float *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = cosine_yy(ruvgen_at_f32(base, stride, i), n);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_NORMS, RUVGEN_ISA_SCALAR}

static const ruvgen_row rows[] = {
    ROW(COSINE, 0, rk_cosine_f32_norms_dn__scalar),
};

const ruvgen_table ruvgen_norms_scalar = {rows, sizeof rows / sizeof rows[0]};
