/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/scalar.j2. Do not edit. */
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

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        sqeuclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_sqeuclidean_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_sqeuclidean_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_sqeuclidean_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_sqeuclidean_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_sqeuclidean_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_sqeuclidean_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_sqeuclidean_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_sqeuclidean_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_sqeuclidean_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_sqeuclidean_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_sqeuclidean_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_sqeuclidean_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_sqeuclidean_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_sqeuclidean_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_sqeuclidean_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    sqeuclidean_gather(x, base, stride, ids, count, n, out);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE void euclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        euclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_euclidean_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_euclidean_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_euclidean_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_euclidean_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_euclidean_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_euclidean_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_euclidean_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_euclidean_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_euclidean_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_euclidean_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_euclidean_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_euclidean_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_euclidean_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_euclidean_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_euclidean_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    euclidean_gather(x, base, stride, ids, count, n, out);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = *(y1 + i + 4);
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = *(y2 + i + 4);
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = *(y3 + i + 4);
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = *(y1 + i + 5);
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = *(y2 + i + 5);
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = *(y3 + i + 5);
        xy3_5 = xy3_5 + a5 * b3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = *(y1 + i + 6);
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = *(y2 + i + 6);
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = *(y3 + i + 6);
        xy3_6 = xy3_6 + a6 * b3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        xy0_7 = xy0_7 + a7 * b0_7;
        const float b1_7 = *(y1 + i + 7);
        xy1_7 = xy1_7 + a7 * b1_7;
        const float b2_7 = *(y2 + i + 7);
        xy2_7 = xy2_7 + a7 * b2_7;
        const float b3_7 = *(y3 + i + 7);
        xy3_7 = xy3_7 + a7 * b3_7;
    }
    if (n & 4) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = *(y1 + i);
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = *(y2 + i);
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = *(y3 + i);
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = *(y1 + i + 1);
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = *(y2 + i + 1);
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = *(y3 + i + 1);
        xy3_5 = xy3_5 + a5 * b3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = *(y1 + i);
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = *(y2 + i);
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = *(y3 + i);
        xy3_6 = xy3_6 + a6 * b3_6;
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        dot_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 64, out);
}

static void rk_dot_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 96, out);
}

static void rk_dot_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 100, out);
}

static void rk_dot_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 128, out);
}

static void rk_dot_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 200, out);
}

static void rk_dot_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 256, out);
}

static void rk_dot_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 300, out);
}

static void rk_dot_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 384, out);
}

static void rk_dot_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 512, out);
}

static void rk_dot_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 768, out);
}

static void rk_dot_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 960, out);
}

static void rk_dot_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_dot_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_dot_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_dot_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_dot_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    dot_gather(x, base, stride, ids, count, n, out);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_xx(const float *y, size_t n)
{
    const float zero = 0.0f;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        const float a4 = *(y + i + 4);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(y + i + 5);
        xx5 = xx5 + a5 * a5;
        const float a6 = *(y + i + 6);
        xx6 = xx6 + a6 * a6;
        const float a7 = *(y + i + 7);
        xx7 = xx7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(y + i);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(y + i + 1);
        xx5 = xx5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(y + i);
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

RUVGEN_INLINE void cosine_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    float yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    float yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    float yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
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
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        yy0_3 = yy0_3 + b0_3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        yy1_3 = yy1_3 + b1_3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        yy2_3 = yy2_3 + b2_3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        yy3_3 = yy3_3 + b3_3 * b3_3;
    }
    if (n & 2) {
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
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        i += 2;
    }
    if (n & 1) {
        const float a2 = *(x + i);
        const float b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    const float xx = cosine_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        cosine_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 64, out);
}

static void rk_cosine_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 96, out);
}

static void rk_cosine_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 100, out);
}

static void rk_cosine_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 128, out);
}

static void rk_cosine_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 200, out);
}

static void rk_cosine_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 256, out);
}

static void rk_cosine_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 300, out);
}

static void rk_cosine_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 384, out);
}

static void rk_cosine_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 512, out);
}

static void rk_cosine_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 768, out);
}

static void rk_cosine_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 960, out);
}

static void rk_cosine_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_cosine_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_cosine_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_cosine_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_cosine_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    cosine_gather(x, base, stride, ids, count, n, out);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        ad0_7 = fabsf(t0_7) + ad0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        ad1_7 = fabsf(t1_7) + ad1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        ad2_7 = fabsf(t2_7) + ad2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        ad3_7 = fabsf(t3_7) + ad3_7;
    }
    if (n & 4) {
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
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        manhattan_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 64, out);
}

static void rk_manhattan_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 96, out);
}

static void rk_manhattan_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 100, out);
}

static void rk_manhattan_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 128, out);
}

static void rk_manhattan_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 200, out);
}

static void rk_manhattan_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 256, out);
}

static void rk_manhattan_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 300, out);
}

static void rk_manhattan_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 384, out);
}

static void rk_manhattan_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 512, out);
}

static void rk_manhattan_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 768, out);
}

static void rk_manhattan_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 960, out);
}

static void rk_manhattan_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_manhattan_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_manhattan_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_manhattan_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_manhattan_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    manhattan_gather(x, base, stride, ids, count, n, out);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        ad0_7 = max_nan(ad0_7, fabsf(t0_7));
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        ad1_7 = max_nan(ad1_7, fabsf(t1_7));
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        ad2_7 = max_nan(ad2_7, fabsf(t2_7));
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        ad3_7 = max_nan(ad3_7, fabsf(t3_7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
    }
    ad0_0 = max_nan(ad0_0, ad0_4);
    ad1_0 = max_nan(ad1_0, ad1_4);
    ad2_0 = max_nan(ad2_0, ad2_4);
    ad3_0 = max_nan(ad3_0, ad3_4);
    ad0_1 = max_nan(ad0_1, ad0_5);
    ad1_1 = max_nan(ad1_1, ad1_5);
    ad2_1 = max_nan(ad2_1, ad2_5);
    ad3_1 = max_nan(ad3_1, ad3_5);
    ad0_2 = max_nan(ad0_2, ad0_6);
    ad1_2 = max_nan(ad1_2, ad1_6);
    ad2_2 = max_nan(ad2_2, ad2_6);
    ad3_2 = max_nan(ad3_2, ad3_6);
    ad0_3 = max_nan(ad0_3, ad0_7);
    ad1_3 = max_nan(ad1_3, ad1_7);
    ad2_3 = max_nan(ad2_3, ad2_7);
    ad3_3 = max_nan(ad3_3, ad3_7);
    ad0_0 = max_nan(ad0_0, ad0_2);
    ad1_0 = max_nan(ad1_0, ad1_2);
    ad2_0 = max_nan(ad2_0, ad2_2);
    ad3_0 = max_nan(ad3_0, ad3_2);
    ad0_1 = max_nan(ad0_1, ad0_3);
    ad1_1 = max_nan(ad1_1, ad1_3);
    ad2_1 = max_nan(ad2_1, ad2_3);
    ad3_1 = max_nan(ad3_1, ad3_3);
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        chebyshev_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f32_gather_d64__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 64, out);
}

static void rk_chebyshev_f32_gather_d96__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 96, out);
}

static void rk_chebyshev_f32_gather_d100__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 100, out);
}

static void rk_chebyshev_f32_gather_d128__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 128, out);
}

static void rk_chebyshev_f32_gather_d200__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 200, out);
}

static void rk_chebyshev_f32_gather_d256__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 256, out);
}

static void rk_chebyshev_f32_gather_d300__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 300, out);
}

static void rk_chebyshev_f32_gather_d384__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 384, out);
}

static void rk_chebyshev_f32_gather_d512__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 512, out);
}

static void rk_chebyshev_f32_gather_d768__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 768, out);
}

static void rk_chebyshev_f32_gather_d960__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 960, out);
}

static void rk_chebyshev_f32_gather_d1024__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_chebyshev_f32_gather_d1536__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_chebyshev_f32_gather_d2048__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_chebyshev_f32_gather_d3072__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_chebyshev_f32_gather_dn__scalar(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    chebyshev_gather(x, base, stride, ids, count, n, out);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_GATHER, RUVGEN_ISA_SCALAR}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_gather_d64__scalar),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_gather_d96__scalar),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_gather_d100__scalar),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_gather_d128__scalar),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_gather_d200__scalar),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_gather_d256__scalar),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_gather_d300__scalar),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_gather_d384__scalar),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_gather_d512__scalar),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_gather_d768__scalar),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_gather_d960__scalar),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_gather_d1024__scalar),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_gather_d1536__scalar),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_gather_d2048__scalar),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_gather_d3072__scalar),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_gather_dn__scalar),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_gather_d64__scalar),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_gather_d96__scalar),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_gather_d100__scalar),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_gather_d128__scalar),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_gather_d200__scalar),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_gather_d256__scalar),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_gather_d300__scalar),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_gather_d384__scalar),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_gather_d512__scalar),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_gather_d768__scalar),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_gather_d960__scalar),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_gather_d1024__scalar),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_gather_d1536__scalar),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_gather_d2048__scalar),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_gather_d3072__scalar),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_gather_dn__scalar),
    ROW(DOT, 64, rk_dot_f32_gather_d64__scalar),
    ROW(DOT, 96, rk_dot_f32_gather_d96__scalar),
    ROW(DOT, 100, rk_dot_f32_gather_d100__scalar),
    ROW(DOT, 128, rk_dot_f32_gather_d128__scalar),
    ROW(DOT, 200, rk_dot_f32_gather_d200__scalar),
    ROW(DOT, 256, rk_dot_f32_gather_d256__scalar),
    ROW(DOT, 300, rk_dot_f32_gather_d300__scalar),
    ROW(DOT, 384, rk_dot_f32_gather_d384__scalar),
    ROW(DOT, 512, rk_dot_f32_gather_d512__scalar),
    ROW(DOT, 768, rk_dot_f32_gather_d768__scalar),
    ROW(DOT, 960, rk_dot_f32_gather_d960__scalar),
    ROW(DOT, 1024, rk_dot_f32_gather_d1024__scalar),
    ROW(DOT, 1536, rk_dot_f32_gather_d1536__scalar),
    ROW(DOT, 2048, rk_dot_f32_gather_d2048__scalar),
    ROW(DOT, 3072, rk_dot_f32_gather_d3072__scalar),
    ROW(DOT, 0, rk_dot_f32_gather_dn__scalar),
    ROW(COSINE, 64, rk_cosine_f32_gather_d64__scalar),
    ROW(COSINE, 96, rk_cosine_f32_gather_d96__scalar),
    ROW(COSINE, 100, rk_cosine_f32_gather_d100__scalar),
    ROW(COSINE, 128, rk_cosine_f32_gather_d128__scalar),
    ROW(COSINE, 200, rk_cosine_f32_gather_d200__scalar),
    ROW(COSINE, 256, rk_cosine_f32_gather_d256__scalar),
    ROW(COSINE, 300, rk_cosine_f32_gather_d300__scalar),
    ROW(COSINE, 384, rk_cosine_f32_gather_d384__scalar),
    ROW(COSINE, 512, rk_cosine_f32_gather_d512__scalar),
    ROW(COSINE, 768, rk_cosine_f32_gather_d768__scalar),
    ROW(COSINE, 960, rk_cosine_f32_gather_d960__scalar),
    ROW(COSINE, 1024, rk_cosine_f32_gather_d1024__scalar),
    ROW(COSINE, 1536, rk_cosine_f32_gather_d1536__scalar),
    ROW(COSINE, 2048, rk_cosine_f32_gather_d2048__scalar),
    ROW(COSINE, 3072, rk_cosine_f32_gather_d3072__scalar),
    ROW(COSINE, 0, rk_cosine_f32_gather_dn__scalar),
    ROW(MANHATTAN, 64, rk_manhattan_f32_gather_d64__scalar),
    ROW(MANHATTAN, 96, rk_manhattan_f32_gather_d96__scalar),
    ROW(MANHATTAN, 100, rk_manhattan_f32_gather_d100__scalar),
    ROW(MANHATTAN, 128, rk_manhattan_f32_gather_d128__scalar),
    ROW(MANHATTAN, 200, rk_manhattan_f32_gather_d200__scalar),
    ROW(MANHATTAN, 256, rk_manhattan_f32_gather_d256__scalar),
    ROW(MANHATTAN, 300, rk_manhattan_f32_gather_d300__scalar),
    ROW(MANHATTAN, 384, rk_manhattan_f32_gather_d384__scalar),
    ROW(MANHATTAN, 512, rk_manhattan_f32_gather_d512__scalar),
    ROW(MANHATTAN, 768, rk_manhattan_f32_gather_d768__scalar),
    ROW(MANHATTAN, 960, rk_manhattan_f32_gather_d960__scalar),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_gather_d1024__scalar),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_gather_d1536__scalar),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_gather_d2048__scalar),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_gather_d3072__scalar),
    ROW(MANHATTAN, 0, rk_manhattan_f32_gather_dn__scalar),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_gather_d64__scalar),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_gather_d96__scalar),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_gather_d100__scalar),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_gather_d128__scalar),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_gather_d200__scalar),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_gather_d256__scalar),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_gather_d300__scalar),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_gather_d384__scalar),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_gather_d512__scalar),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_gather_d768__scalar),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_gather_d960__scalar),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_gather_d1024__scalar),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_gather_d1536__scalar),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_gather_d2048__scalar),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_gather_d3072__scalar),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_gather_dn__scalar),
};

const ruvgen_table ruvgen_gather_scalar = {rows, sizeof rows / sizeof rows[0]};
