
/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>

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

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE float sqeuclidean_x1(const float *x, const float *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const float dd = reduce_add(dd0);
    return sqeuclidean_finish(dd);
}

RUVGEN_INLINE void sqeuclidean_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero;
    float dd1_0 = zero, dd1_1 = zero;
    float dd2_0 = zero, dd2_1 = zero;
    float dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    for (; i + 2 <= n; i += 2) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 1) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    float dd[4];
    reduce_add4(dd, dd0_0, dd1_0, dd2_0, dd3_0);
    d[0] = sqeuclidean_finish(dd[0]);
    d[1] = sqeuclidean_finish(dd[1]);
    d[2] = sqeuclidean_finish(dd[2]);
    d[3] = sqeuclidean_finish(dd[3]);
}

RUVGEN_INLINE void sqeuclidean_rows(const float *x, const float *base, size_t stride,
                                       size_t count, size_t n, float *restrict out)
{
    if (n >= 768) {
        for (size_t i = 0; i < count; i++)
            out[i] = sqeuclidean_x1(x, ruvgen_at_f32(base, stride, i), n);
        return;
    }
    for (size_t i = 0; i < count; i += 4) {
        const float *y[4];
        float d[4];
        for (size_t r = 0; r < 4; r++)
            y[r] = ruvgen_at_f32(base, stride, i + r < count ? i + r : count - 1);
        sqeuclidean_x4(x, y, d, n);
        for (size_t r = 0; r < 4 && i + r < count; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f32_rows_d64__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 64, out);
}

static void rk_sqeuclidean_f32_rows_d96__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 96, out);
}

static void rk_sqeuclidean_f32_rows_d100__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 100, out);
}

static void rk_sqeuclidean_f32_rows_d128__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 128, out);
}

static void rk_sqeuclidean_f32_rows_d200__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 200, out);
}

static void rk_sqeuclidean_f32_rows_d256__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 256, out);
}

static void rk_sqeuclidean_f32_rows_d300__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 300, out);
}

static void rk_sqeuclidean_f32_rows_d384__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 384, out);
}

static void rk_sqeuclidean_f32_rows_d512__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 512, out);
}

static void rk_sqeuclidean_f32_rows_d768__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 768, out);
}

static void rk_sqeuclidean_f32_rows_d960__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 960, out);
}

static void rk_sqeuclidean_f32_rows_d1024__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 1024, out);
}

static void rk_sqeuclidean_f32_rows_d1536__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 1536, out);
}

static void rk_sqeuclidean_f32_rows_d2048__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 2048, out);
}

static void rk_sqeuclidean_f32_rows_d3072__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 3072, out);
}

static void rk_sqeuclidean_f32_rows_dn__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    sqeuclidean_rows(x, base, stride, count, n, out);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE float euclidean_x1(const float *x, const float *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const float dd = reduce_add(dd0);
    return euclidean_finish(dd);
}

RUVGEN_INLINE void euclidean_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero;
    float dd1_0 = zero, dd1_1 = zero;
    float dd2_0 = zero, dd2_1 = zero;
    float dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    for (; i + 2 <= n; i += 2) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 1) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    float dd[4];
    reduce_add4(dd, dd0_0, dd1_0, dd2_0, dd3_0);
    d[0] = euclidean_finish(dd[0]);
    d[1] = euclidean_finish(dd[1]);
    d[2] = euclidean_finish(dd[2]);
    d[3] = euclidean_finish(dd[3]);
}

RUVGEN_INLINE void euclidean_rows(const float *x, const float *base, size_t stride,
                                       size_t count, size_t n, float *restrict out)
{
    if (n >= 768) {
        for (size_t i = 0; i < count; i++)
            out[i] = euclidean_x1(x, ruvgen_at_f32(base, stride, i), n);
        return;
    }
    for (size_t i = 0; i < count; i += 4) {
        const float *y[4];
        float d[4];
        for (size_t r = 0; r < 4; r++)
            y[r] = ruvgen_at_f32(base, stride, i + r < count ? i + r : count - 1);
        euclidean_x4(x, y, d, n);
        for (size_t r = 0; r < 4 && i + r < count; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f32_rows_d64__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 64, out);
}

static void rk_euclidean_f32_rows_d96__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 96, out);
}

static void rk_euclidean_f32_rows_d100__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 100, out);
}

static void rk_euclidean_f32_rows_d128__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 128, out);
}

static void rk_euclidean_f32_rows_d200__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 200, out);
}

static void rk_euclidean_f32_rows_d256__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 256, out);
}

static void rk_euclidean_f32_rows_d300__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 300, out);
}

static void rk_euclidean_f32_rows_d384__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 384, out);
}

static void rk_euclidean_f32_rows_d512__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 512, out);
}

static void rk_euclidean_f32_rows_d768__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 768, out);
}

static void rk_euclidean_f32_rows_d960__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 960, out);
}

static void rk_euclidean_f32_rows_d1024__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 1024, out);
}

static void rk_euclidean_f32_rows_d1536__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 1536, out);
}

static void rk_euclidean_f32_rows_d2048__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 2048, out);
}

static void rk_euclidean_f32_rows_d3072__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 3072, out);
}

static void rk_euclidean_f32_rows_dn__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    euclidean_rows(x, base, stride, count, n, out);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE float dot_x1(const float *x, const float *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        xy5 = xy5 + a5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        xy6 = xy6 + a6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        xy6 = xy6 + a6 * b6;
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const float xy = reduce_add(xy0);
    return dot_finish(xy);
}

RUVGEN_INLINE void dot_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero;
    float xy1_0 = zero, xy1_1 = zero;
    float xy2_0 = zero, xy2_1 = zero;
    float xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    for (; i + 2 <= n; i += 2) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    if (n & 1) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    float xy[4];
    reduce_add4(xy, xy0_0, xy1_0, xy2_0, xy3_0);
    d[0] = dot_finish(xy[0]);
    d[1] = dot_finish(xy[1]);
    d[2] = dot_finish(xy[2]);
    d[3] = dot_finish(xy[3]);
}

RUVGEN_INLINE void dot_rows(const float *x, const float *base, size_t stride,
                                       size_t count, size_t n, float *restrict out)
{
    if (n >= 768) {
        for (size_t i = 0; i < count; i++)
            out[i] = dot_x1(x, ruvgen_at_f32(base, stride, i), n);
        return;
    }
    for (size_t i = 0; i < count; i += 4) {
        const float *y[4];
        float d[4];
        for (size_t r = 0; r < 4; r++)
            y[r] = ruvgen_at_f32(base, stride, i + r < count ? i + r : count - 1);
        dot_x4(x, y, d, n);
        for (size_t r = 0; r < 4 && i + r < count; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f32_rows_d64__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 64, out);
}

static void rk_dot_f32_rows_d96__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 96, out);
}

static void rk_dot_f32_rows_d100__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 100, out);
}

static void rk_dot_f32_rows_d128__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 128, out);
}

static void rk_dot_f32_rows_d200__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 200, out);
}

static void rk_dot_f32_rows_d256__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 256, out);
}

static void rk_dot_f32_rows_d300__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 300, out);
}

static void rk_dot_f32_rows_d384__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 384, out);
}

static void rk_dot_f32_rows_d512__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 512, out);
}

static void rk_dot_f32_rows_d768__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 768, out);
}

static void rk_dot_f32_rows_d960__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 960, out);
}

static void rk_dot_f32_rows_d1024__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 1024, out);
}

static void rk_dot_f32_rows_d1536__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 1536, out);
}

static void rk_dot_f32_rows_d2048__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 2048, out);
}

static void rk_dot_f32_rows_d3072__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 3072, out);
}

static void rk_dot_f32_rows_dn__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    dot_rows(x, base, stride, count, n, out);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float d = norms == 0.0f ? 1.0f - xy : 1.0f - xy / norms;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_xx(const float *x, size_t n)
{
    const float zero = 0.0f;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(x + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(x + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(x + i + 3);
        xx3 = xx3 + a3 * a3;
        const float a4 = *(x + i + 4);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(x + i + 5);
        xx5 = xx5 + a5 * a5;
        const float a6 = *(x + i + 6);
        xx6 = xx6 + a6 * a6;
        const float a7 = *(x + i + 7);
        xx7 = xx7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(x + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(x + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(x + i + 3);
        xx3 = xx3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(x + i + 1);
        xx5 = xx5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        xx6 = xx6 + a6 * a6;
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add(xx0);
}

RUVGEN_INLINE float cosine_x1(const float *x, const float *y, size_t n, float xx)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
    }
    if (n & 2) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        i += 2;
    }
    if (n & 1) {
        const float a2 = *(x + i);
        const float b2 = *(y + i);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
    }
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add(xy0);
    const float yy = reduce_add(yy0);
    return cosine_finish(xy, xx, yy);
}

RUVGEN_INLINE void cosine_x4(const float *x, const float *const *y, float *d, size_t n, float xx)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float zero = 0.0f;
    float xy0_0 = zero;
    float xy1_0 = zero;
    float xy2_0 = zero;
    float xy3_0 = zero;
    float yy0_0 = zero;
    float yy1_0 = zero;
    float yy2_0 = zero;
    float yy3_0 = zero;
    size_t i = 0;
    for (; i + 1 <= n; i += 1) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    float xy[4];
    reduce_add4(xy, xy0_0, xy1_0, xy2_0, xy3_0);
    float yy[4];
    reduce_add4(yy, yy0_0, yy1_0, yy2_0, yy3_0);
    d[0] = cosine_finish(xy[0], xx, yy[0]);
    d[1] = cosine_finish(xy[1], xx, yy[1]);
    d[2] = cosine_finish(xy[2], xx, yy[2]);
    d[3] = cosine_finish(xy[3], xx, yy[3]);
}

RUVGEN_INLINE void cosine_rows(const float *x, const float *base, size_t stride,
                                       size_t count, size_t n, float *restrict out)
{
    const float xx = cosine_xx(x, n);
    if (n >= 768) {
        for (size_t i = 0; i < count; i++)
            out[i] = cosine_x1(x, ruvgen_at_f32(base, stride, i), n, xx);
        return;
    }
    for (size_t i = 0; i < count; i += 4) {
        const float *y[4];
        float d[4];
        for (size_t r = 0; r < 4; r++)
            y[r] = ruvgen_at_f32(base, stride, i + r < count ? i + r : count - 1);
        cosine_x4(x, y, d, n, xx);
        for (size_t r = 0; r < 4 && i + r < count; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f32_rows_d64__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 64, out);
}

static void rk_cosine_f32_rows_d96__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 96, out);
}

static void rk_cosine_f32_rows_d100__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 100, out);
}

static void rk_cosine_f32_rows_d128__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 128, out);
}

static void rk_cosine_f32_rows_d200__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 200, out);
}

static void rk_cosine_f32_rows_d256__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 256, out);
}

static void rk_cosine_f32_rows_d300__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 300, out);
}

static void rk_cosine_f32_rows_d384__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 384, out);
}

static void rk_cosine_f32_rows_d512__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 512, out);
}

static void rk_cosine_f32_rows_d768__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 768, out);
}

static void rk_cosine_f32_rows_d960__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 960, out);
}

static void rk_cosine_f32_rows_d1024__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 1024, out);
}

static void rk_cosine_f32_rows_d1536__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 1536, out);
}

static void rk_cosine_f32_rows_d2048__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 2048, out);
}

static void rk_cosine_f32_rows_d3072__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 3072, out);
}

static void rk_cosine_f32_rows_dn__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    cosine_rows(x, base, stride, count, n, out);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float manhattan_x1(const float *x, const float *y, size_t n)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const float ad = reduce_add(ad0);
    return manhattan_finish(ad);
}

RUVGEN_INLINE void manhattan_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero;
    float ad1_0 = zero, ad1_1 = zero;
    float ad2_0 = zero, ad2_1 = zero;
    float ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    for (; i + 2 <= n; i += 2) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
    }
    if (n & 1) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    float ad[4];
    reduce_add4(ad, ad0_0, ad1_0, ad2_0, ad3_0);
    d[0] = manhattan_finish(ad[0]);
    d[1] = manhattan_finish(ad[1]);
    d[2] = manhattan_finish(ad[2]);
    d[3] = manhattan_finish(ad[3]);
}

RUVGEN_INLINE void manhattan_rows(const float *x, const float *base, size_t stride,
                                       size_t count, size_t n, float *restrict out)
{
    if (n >= 768) {
        for (size_t i = 0; i < count; i++)
            out[i] = manhattan_x1(x, ruvgen_at_f32(base, stride, i), n);
        return;
    }
    for (size_t i = 0; i < count; i += 4) {
        const float *y[4];
        float d[4];
        for (size_t r = 0; r < 4; r++)
            y[r] = ruvgen_at_f32(base, stride, i + r < count ? i + r : count - 1);
        manhattan_x4(x, y, d, n);
        for (size_t r = 0; r < 4 && i + r < count; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f32_rows_d64__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 64, out);
}

static void rk_manhattan_f32_rows_d96__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 96, out);
}

static void rk_manhattan_f32_rows_d100__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 100, out);
}

static void rk_manhattan_f32_rows_d128__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 128, out);
}

static void rk_manhattan_f32_rows_d200__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 200, out);
}

static void rk_manhattan_f32_rows_d256__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 256, out);
}

static void rk_manhattan_f32_rows_d300__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 300, out);
}

static void rk_manhattan_f32_rows_d384__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 384, out);
}

static void rk_manhattan_f32_rows_d512__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 512, out);
}

static void rk_manhattan_f32_rows_d768__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 768, out);
}

static void rk_manhattan_f32_rows_d960__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 960, out);
}

static void rk_manhattan_f32_rows_d1024__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 1024, out);
}

static void rk_manhattan_f32_rows_d1536__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 1536, out);
}

static void rk_manhattan_f32_rows_d2048__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 2048, out);
}

static void rk_manhattan_f32_rows_d3072__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 3072, out);
}

static void rk_manhattan_f32_rows_dn__scalar(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    manhattan_rows(x, base, stride, count, n, out);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, RUVGEN_ISA_SCALAR}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_rows_d64__scalar),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_rows_d96__scalar),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_rows_d100__scalar),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_rows_d128__scalar),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_rows_d200__scalar),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_rows_d256__scalar),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_rows_d300__scalar),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_rows_d384__scalar),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_rows_d512__scalar),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_rows_d768__scalar),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_rows_d960__scalar),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_rows_d1024__scalar),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_rows_d1536__scalar),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_rows_d2048__scalar),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_rows_d3072__scalar),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_rows_dn__scalar),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_rows_d64__scalar),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_rows_d96__scalar),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_rows_d100__scalar),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_rows_d128__scalar),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_rows_d200__scalar),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_rows_d256__scalar),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_rows_d300__scalar),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_rows_d384__scalar),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_rows_d512__scalar),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_rows_d768__scalar),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_rows_d960__scalar),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_rows_d1024__scalar),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_rows_d1536__scalar),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_rows_d2048__scalar),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_rows_d3072__scalar),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_rows_dn__scalar),
    ROW(DOT, 64, rk_dot_f32_rows_d64__scalar),
    ROW(DOT, 96, rk_dot_f32_rows_d96__scalar),
    ROW(DOT, 100, rk_dot_f32_rows_d100__scalar),
    ROW(DOT, 128, rk_dot_f32_rows_d128__scalar),
    ROW(DOT, 200, rk_dot_f32_rows_d200__scalar),
    ROW(DOT, 256, rk_dot_f32_rows_d256__scalar),
    ROW(DOT, 300, rk_dot_f32_rows_d300__scalar),
    ROW(DOT, 384, rk_dot_f32_rows_d384__scalar),
    ROW(DOT, 512, rk_dot_f32_rows_d512__scalar),
    ROW(DOT, 768, rk_dot_f32_rows_d768__scalar),
    ROW(DOT, 960, rk_dot_f32_rows_d960__scalar),
    ROW(DOT, 1024, rk_dot_f32_rows_d1024__scalar),
    ROW(DOT, 1536, rk_dot_f32_rows_d1536__scalar),
    ROW(DOT, 2048, rk_dot_f32_rows_d2048__scalar),
    ROW(DOT, 3072, rk_dot_f32_rows_d3072__scalar),
    ROW(DOT, 0, rk_dot_f32_rows_dn__scalar),
    ROW(COSINE, 64, rk_cosine_f32_rows_d64__scalar),
    ROW(COSINE, 96, rk_cosine_f32_rows_d96__scalar),
    ROW(COSINE, 100, rk_cosine_f32_rows_d100__scalar),
    ROW(COSINE, 128, rk_cosine_f32_rows_d128__scalar),
    ROW(COSINE, 200, rk_cosine_f32_rows_d200__scalar),
    ROW(COSINE, 256, rk_cosine_f32_rows_d256__scalar),
    ROW(COSINE, 300, rk_cosine_f32_rows_d300__scalar),
    ROW(COSINE, 384, rk_cosine_f32_rows_d384__scalar),
    ROW(COSINE, 512, rk_cosine_f32_rows_d512__scalar),
    ROW(COSINE, 768, rk_cosine_f32_rows_d768__scalar),
    ROW(COSINE, 960, rk_cosine_f32_rows_d960__scalar),
    ROW(COSINE, 1024, rk_cosine_f32_rows_d1024__scalar),
    ROW(COSINE, 1536, rk_cosine_f32_rows_d1536__scalar),
    ROW(COSINE, 2048, rk_cosine_f32_rows_d2048__scalar),
    ROW(COSINE, 3072, rk_cosine_f32_rows_d3072__scalar),
    ROW(COSINE, 0, rk_cosine_f32_rows_dn__scalar),
    ROW(MANHATTAN, 64, rk_manhattan_f32_rows_d64__scalar),
    ROW(MANHATTAN, 96, rk_manhattan_f32_rows_d96__scalar),
    ROW(MANHATTAN, 100, rk_manhattan_f32_rows_d100__scalar),
    ROW(MANHATTAN, 128, rk_manhattan_f32_rows_d128__scalar),
    ROW(MANHATTAN, 200, rk_manhattan_f32_rows_d200__scalar),
    ROW(MANHATTAN, 256, rk_manhattan_f32_rows_d256__scalar),
    ROW(MANHATTAN, 300, rk_manhattan_f32_rows_d300__scalar),
    ROW(MANHATTAN, 384, rk_manhattan_f32_rows_d384__scalar),
    ROW(MANHATTAN, 512, rk_manhattan_f32_rows_d512__scalar),
    ROW(MANHATTAN, 768, rk_manhattan_f32_rows_d768__scalar),
    ROW(MANHATTAN, 960, rk_manhattan_f32_rows_d960__scalar),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_rows_d1024__scalar),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_rows_d1536__scalar),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_rows_d2048__scalar),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_rows_d3072__scalar),
    ROW(MANHATTAN, 0, rk_manhattan_f32_rows_dn__scalar),
};

const ruvgen_table ruvgen_rows_scalar = {rows, sizeof rows / sizeof rows[0]};
