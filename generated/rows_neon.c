
/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

/* The first n of 4 lanes, 0 < n < 4; the rest are 0. */
RUVGEN_INLINE float32x4_t load_first(const float *p, size_t n)
{
    float32x4_t v = vld1q_lane_f32(p, vdupq_n_f32(0.0f), 0);
    if (n > 1)
        v = vld1q_lane_f32(p + 1, v, 1);
    if (n > 2)
        v = vld1q_lane_f32(p + 2, v, 2);
    return v;
}

RUVGEN_INLINE float reduce_add(float32x4_t v)
{
    return vaddvq_f32(v);
}

RUVGEN_INLINE float reduce_max(float32x4_t v)
{
    return vmaxvq_f32(v);
}

RUVGEN_INLINE void reduce_add4(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d)));
}

RUVGEN_INLINE void reduce_max4(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpmaxq_f32(vpmaxq_f32(a, b), vpmaxq_f32(c, d)));
}

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE float sqeuclidean_x1(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add(dd0);
    return sqeuclidean_finish(dd);
}

RUVGEN_INLINE void sqeuclidean_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
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

static void rk_sqeuclidean_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 64, out);
}

static void rk_sqeuclidean_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 96, out);
}

static void rk_sqeuclidean_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 100, out);
}

static void rk_sqeuclidean_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 128, out);
}

static void rk_sqeuclidean_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 200, out);
}

static void rk_sqeuclidean_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 256, out);
}

static void rk_sqeuclidean_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 300, out);
}

static void rk_sqeuclidean_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 384, out);
}

static void rk_sqeuclidean_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 512, out);
}

static void rk_sqeuclidean_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 768, out);
}

static void rk_sqeuclidean_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 960, out);
}

static void rk_sqeuclidean_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 1024, out);
}

static void rk_sqeuclidean_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 1536, out);
}

static void rk_sqeuclidean_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 2048, out);
}

static void rk_sqeuclidean_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_rows(x, base, stride, count, 3072, out);
}

static void rk_sqeuclidean_f32_rows_dn__neon(
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
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add(dd0);
    return euclidean_finish(dd);
}

RUVGEN_INLINE void euclidean_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
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

static void rk_euclidean_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 64, out);
}

static void rk_euclidean_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 96, out);
}

static void rk_euclidean_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 100, out);
}

static void rk_euclidean_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 128, out);
}

static void rk_euclidean_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 200, out);
}

static void rk_euclidean_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 256, out);
}

static void rk_euclidean_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 300, out);
}

static void rk_euclidean_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 384, out);
}

static void rk_euclidean_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 512, out);
}

static void rk_euclidean_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 768, out);
}

static void rk_euclidean_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 960, out);
}

static void rk_euclidean_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 1024, out);
}

static void rk_euclidean_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 1536, out);
}

static void rk_euclidean_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 2048, out);
}

static void rk_euclidean_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_rows(x, base, stride, count, 3072, out);
}

static void rk_euclidean_f32_rows_dn__neon(
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
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy5 = vfmaq_f32(xy5, a5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy6 = vfmaq_f32(xy6, a6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy5 = vfmaq_f32(xy5, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy6 = vfmaq_f32(xy6, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add(xy0);
    return dot_finish(xy);
}

RUVGEN_INLINE void dot_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
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

static void rk_dot_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 64, out);
}

static void rk_dot_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 96, out);
}

static void rk_dot_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 100, out);
}

static void rk_dot_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 128, out);
}

static void rk_dot_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 200, out);
}

static void rk_dot_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 256, out);
}

static void rk_dot_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 300, out);
}

static void rk_dot_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 384, out);
}

static void rk_dot_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 512, out);
}

static void rk_dot_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 768, out);
}

static void rk_dot_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 960, out);
}

static void rk_dot_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 1024, out);
}

static void rk_dot_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 1536, out);
}

static void rk_dot_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 2048, out);
}

static void rk_dot_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    dot_rows(x, base, stride, count, 3072, out);
}

static void rk_dot_f32_rows_dn__neon(
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
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        xx2 = vfmaq_f32(xx2, a2, a2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        xx3 = vfmaq_f32(xx3, a3, a3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        xx4 = vfmaq_f32(xx4, a4, a4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        xx5 = vfmaq_f32(xx5, a5, a5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        xx6 = vfmaq_f32(xx6, a6, a6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        xx7 = vfmaq_f32(xx7, a7, a7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        xx2 = vfmaq_f32(xx2, a2, a2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        xx3 = vfmaq_f32(xx3, a3, a3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        xx4 = vfmaq_f32(xx4, a4, a4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        xx5 = vfmaq_f32(xx5, a5, a5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        xx6 = vfmaq_f32(xx6, a6, a6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        xx7 = vfmaq_f32(xx7, a7, a7);
    }
    xx0 = vaddq_f32(xx0, xx4);
    xx1 = vaddq_f32(xx1, xx5);
    xx2 = vaddq_f32(xx2, xx6);
    xx3 = vaddq_f32(xx3, xx7);
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add(xx0);
}

RUVGEN_INLINE float cosine_x1(const float *x, const float *y, size_t n, float xx)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        xy4 = vfmaq_f32(xy4, a4, b4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy5 = vfmaq_f32(xy5, a5, b5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy6 = vfmaq_f32(xy6, a6, b6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy7 = vfmaq_f32(xy7, a7, b7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        xy4 = vfmaq_f32(xy4, a4, b4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy5 = vfmaq_f32(xy5, a5, b5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy6 = vfmaq_f32(xy6, a6, b6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy7 = vfmaq_f32(xy7, a7, b7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    yy0 = vaddq_f32(yy0, yy1);
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
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    float32x4_t yy0_0 = zero, yy0_1 = zero;
    float32x4_t yy1_0 = zero, yy1_1 = zero;
    float32x4_t yy2_0 = zero, yy2_1 = zero;
    float32x4_t yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    yy0_0 = vaddq_f32(yy0_0, yy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    yy1_0 = vaddq_f32(yy1_0, yy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    yy2_0 = vaddq_f32(yy2_0, yy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    yy3_0 = vaddq_f32(yy3_0, yy3_1);
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

static void rk_cosine_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 64, out);
}

static void rk_cosine_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 96, out);
}

static void rk_cosine_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 100, out);
}

static void rk_cosine_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 128, out);
}

static void rk_cosine_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 200, out);
}

static void rk_cosine_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 256, out);
}

static void rk_cosine_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 300, out);
}

static void rk_cosine_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 384, out);
}

static void rk_cosine_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 512, out);
}

static void rk_cosine_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 768, out);
}

static void rk_cosine_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 960, out);
}

static void rk_cosine_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 1024, out);
}

static void rk_cosine_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 1536, out);
}

static void rk_cosine_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 2048, out);
}

static void rk_cosine_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_rows(x, base, stride, count, 3072, out);
}

static void rk_cosine_f32_rows_dn__neon(
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
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        ad4 = vaddq_f32(vabsq_f32(t4), ad4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        ad5 = vaddq_f32(vabsq_f32(t5), ad5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        ad6 = vaddq_f32(vabsq_f32(t6), ad6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        ad7 = vaddq_f32(vabsq_f32(t7), ad7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        ad4 = vaddq_f32(vabsq_f32(t4), ad4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        ad5 = vaddq_f32(vabsq_f32(t5), ad5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        ad6 = vaddq_f32(vabsq_f32(t6), ad6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        ad7 = vaddq_f32(vabsq_f32(t7), ad7);
    }
    ad0 = vaddq_f32(ad0, ad4);
    ad1 = vaddq_f32(ad1, ad5);
    ad2 = vaddq_f32(ad2, ad6);
    ad3 = vaddq_f32(ad3, ad7);
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add(ad0);
    return manhattan_finish(ad);
}

RUVGEN_INLINE void manhattan_x4(const float *x, const float *const *y, float *d, size_t n)
{
    const float *const y0 = y[0];
    const float *const y1 = y[1];
    const float *const y2 = y[2];
    const float *const y3 = y[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad0_1 = zero;
    float32x4_t ad1_0 = zero, ad1_1 = zero;
    float32x4_t ad2_0 = zero, ad2_1 = zero;
    float32x4_t ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        ad0_1 = vaddq_f32(vabsq_f32(t0_1), ad0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        ad1_1 = vaddq_f32(vabsq_f32(t1_1), ad1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        ad2_1 = vaddq_f32(vabsq_f32(t2_1), ad2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        ad3_1 = vaddq_f32(vabsq_f32(t3_1), ad3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        ad0_1 = vaddq_f32(vabsq_f32(t0_1), ad0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        ad1_1 = vaddq_f32(vabsq_f32(t1_1), ad1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        ad2_1 = vaddq_f32(vabsq_f32(t2_1), ad2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        ad3_1 = vaddq_f32(vabsq_f32(t3_1), ad3_1);
    }
    ad0_0 = vaddq_f32(ad0_0, ad0_1);
    ad1_0 = vaddq_f32(ad1_0, ad1_1);
    ad2_0 = vaddq_f32(ad2_0, ad2_1);
    ad3_0 = vaddq_f32(ad3_0, ad3_1);
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

static void rk_manhattan_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 64, out);
}

static void rk_manhattan_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 96, out);
}

static void rk_manhattan_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 100, out);
}

static void rk_manhattan_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 128, out);
}

static void rk_manhattan_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 200, out);
}

static void rk_manhattan_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 256, out);
}

static void rk_manhattan_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 300, out);
}

static void rk_manhattan_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 384, out);
}

static void rk_manhattan_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 512, out);
}

static void rk_manhattan_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 768, out);
}

static void rk_manhattan_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 960, out);
}

static void rk_manhattan_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 1024, out);
}

static void rk_manhattan_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 1536, out);
}

static void rk_manhattan_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 2048, out);
}

static void rk_manhattan_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_rows(x, base, stride, count, 3072, out);
}

static void rk_manhattan_f32_rows_dn__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    manhattan_rows(x, base, stride, count, n, out);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, RUVGEN_ISA_NEON}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_rows_d64__neon),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_rows_d96__neon),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_rows_d100__neon),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_rows_d128__neon),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_rows_d200__neon),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_rows_d256__neon),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_rows_d300__neon),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_rows_d384__neon),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_rows_d512__neon),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_rows_d768__neon),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_rows_d960__neon),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_rows_d1024__neon),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_rows_d1536__neon),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_rows_d2048__neon),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_rows_d3072__neon),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_rows_dn__neon),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_rows_d64__neon),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_rows_d96__neon),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_rows_d100__neon),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_rows_d128__neon),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_rows_d200__neon),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_rows_d256__neon),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_rows_d300__neon),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_rows_d384__neon),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_rows_d512__neon),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_rows_d768__neon),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_rows_d960__neon),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_rows_d1024__neon),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_rows_d1536__neon),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_rows_d2048__neon),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_rows_d3072__neon),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_rows_dn__neon),
    ROW(DOT, 64, rk_dot_f32_rows_d64__neon),
    ROW(DOT, 96, rk_dot_f32_rows_d96__neon),
    ROW(DOT, 100, rk_dot_f32_rows_d100__neon),
    ROW(DOT, 128, rk_dot_f32_rows_d128__neon),
    ROW(DOT, 200, rk_dot_f32_rows_d200__neon),
    ROW(DOT, 256, rk_dot_f32_rows_d256__neon),
    ROW(DOT, 300, rk_dot_f32_rows_d300__neon),
    ROW(DOT, 384, rk_dot_f32_rows_d384__neon),
    ROW(DOT, 512, rk_dot_f32_rows_d512__neon),
    ROW(DOT, 768, rk_dot_f32_rows_d768__neon),
    ROW(DOT, 960, rk_dot_f32_rows_d960__neon),
    ROW(DOT, 1024, rk_dot_f32_rows_d1024__neon),
    ROW(DOT, 1536, rk_dot_f32_rows_d1536__neon),
    ROW(DOT, 2048, rk_dot_f32_rows_d2048__neon),
    ROW(DOT, 3072, rk_dot_f32_rows_d3072__neon),
    ROW(DOT, 0, rk_dot_f32_rows_dn__neon),
    ROW(COSINE, 64, rk_cosine_f32_rows_d64__neon),
    ROW(COSINE, 96, rk_cosine_f32_rows_d96__neon),
    ROW(COSINE, 100, rk_cosine_f32_rows_d100__neon),
    ROW(COSINE, 128, rk_cosine_f32_rows_d128__neon),
    ROW(COSINE, 200, rk_cosine_f32_rows_d200__neon),
    ROW(COSINE, 256, rk_cosine_f32_rows_d256__neon),
    ROW(COSINE, 300, rk_cosine_f32_rows_d300__neon),
    ROW(COSINE, 384, rk_cosine_f32_rows_d384__neon),
    ROW(COSINE, 512, rk_cosine_f32_rows_d512__neon),
    ROW(COSINE, 768, rk_cosine_f32_rows_d768__neon),
    ROW(COSINE, 960, rk_cosine_f32_rows_d960__neon),
    ROW(COSINE, 1024, rk_cosine_f32_rows_d1024__neon),
    ROW(COSINE, 1536, rk_cosine_f32_rows_d1536__neon),
    ROW(COSINE, 2048, rk_cosine_f32_rows_d2048__neon),
    ROW(COSINE, 3072, rk_cosine_f32_rows_d3072__neon),
    ROW(COSINE, 0, rk_cosine_f32_rows_dn__neon),
    ROW(MANHATTAN, 64, rk_manhattan_f32_rows_d64__neon),
    ROW(MANHATTAN, 96, rk_manhattan_f32_rows_d96__neon),
    ROW(MANHATTAN, 100, rk_manhattan_f32_rows_d100__neon),
    ROW(MANHATTAN, 128, rk_manhattan_f32_rows_d128__neon),
    ROW(MANHATTAN, 200, rk_manhattan_f32_rows_d200__neon),
    ROW(MANHATTAN, 256, rk_manhattan_f32_rows_d256__neon),
    ROW(MANHATTAN, 300, rk_manhattan_f32_rows_d300__neon),
    ROW(MANHATTAN, 384, rk_manhattan_f32_rows_d384__neon),
    ROW(MANHATTAN, 512, rk_manhattan_f32_rows_d512__neon),
    ROW(MANHATTAN, 768, rk_manhattan_f32_rows_d768__neon),
    ROW(MANHATTAN, 960, rk_manhattan_f32_rows_d960__neon),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_rows_d1024__neon),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_rows_d1536__neon),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_rows_d2048__neon),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_rows_d3072__neon),
    ROW(MANHATTAN, 0, rk_manhattan_f32_rows_dn__neon),
};

const ruvgen_table ruvgen_rows_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
