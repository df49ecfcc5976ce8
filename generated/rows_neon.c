/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

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

RUVGEN_INLINE void sqeuclidean_row(
    const float *x, const float *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
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
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], dd_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            sqeuclidean_row(x, ruvgen_at_f32(base, stride, i + r), n, &dd[r]);
        }
        reduce_add4(dd_sum, dd[0], dd[1], dd[2], dd[3]);
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

RUVGEN_INLINE void euclidean_row(
    const float *x, const float *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
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
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], dd_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            euclidean_row(x, ruvgen_at_f32(base, stride, i + r), n, &dd[r]);
        }
        reduce_add4(dd_sum, dd[0], dd[1], dd[2], dd[3]);
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

RUVGEN_INLINE void dot_row(
    const float *x, const float *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy1 = vfmaq_f32(xy1, a5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy2 = vfmaq_f32(xy2, a6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy3 = vfmaq_f32(xy3, a7, b7);
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
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy2 = vfmaq_f32(xy2, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy3 = vfmaq_f32(xy3, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], xy_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            dot_row(x, ruvgen_at_f32(base, stride, i + r), n, &xy[r]);
        }
        reduce_add4(xy_sum, xy[0], xy[1], xy[2], xy[3]);
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
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
        const float32x4_t a2 = vld1q_f32(y + i + 8);
        xx2 = vfmaq_f32(xx2, a2, a2);
        const float32x4_t a3 = vld1q_f32(y + i + 12);
        xx3 = vfmaq_f32(xx3, a3, a3);
        const float32x4_t a4 = vld1q_f32(y + i + 16);
        xx0 = vfmaq_f32(xx0, a4, a4);
        const float32x4_t a5 = vld1q_f32(y + i + 20);
        xx1 = vfmaq_f32(xx1, a5, a5);
        const float32x4_t a6 = vld1q_f32(y + i + 24);
        xx2 = vfmaq_f32(xx2, a6, a6);
        const float32x4_t a7 = vld1q_f32(y + i + 28);
        xx3 = vfmaq_f32(xx3, a7, a7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
        const float32x4_t a2 = vld1q_f32(y + i + 8);
        xx2 = vfmaq_f32(xx2, a2, a2);
        const float32x4_t a3 = vld1q_f32(y + i + 12);
        xx3 = vfmaq_f32(xx3, a3, a3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a4, a4);
        const float32x4_t a5 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a5, a5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(y + i);
        xx2 = vfmaq_f32(xx2, a6, a6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(y + i, tail);
        xx3 = vfmaq_f32(xx3, a7, a7);
    }
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add(xx0);
}

RUVGEN_INLINE void cosine_row(
    const float *x, const float *y, size_t n, float32x4_t *xy, float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy3 = vfmaq_f32(xy3, a7, b7);
        yy3 = vfmaq_f32(yy3, b7, b7);
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
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy3 = vfmaq_f32(xy3, a7, b7);
        yy3 = vfmaq_f32(yy3, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    yy0 = vaddq_f32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], xy_sum[4], yy_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            cosine_row(x, ruvgen_at_f32(base, stride, i + r), n, &xy[r], &yy[r]);
        }
        reduce_add4(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        reduce_add4(yy_sum, yy[0], yy[1], yy[2], yy[3]);
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

RUVGEN_INLINE void manhattan_row(
    const float *x, const float *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
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
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = vld1q_f32(y + i);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], ad_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            manhattan_row(x, ruvgen_at_f32(base, stride, i + r), n, &ad[r]);
        }
        reduce_add4(ad_sum, ad[0], ad[1], ad[2], ad[3]);
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

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_row(
    const float *x, const float *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = vld1q_f32(y + i);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_rows(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4], ad_sum[4];
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++) {
            if (n > 64)
                RUVGEN_OPAQUE(x);
            chebyshev_row(x, ruvgen_at_f32(base, stride, i + r), n, &ad[r]);
        }
        reduce_max4(ad_sum, ad[0], ad[1], ad[2], ad[3]);
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

static void rk_chebyshev_f32_rows_d64__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 64, out);
}

static void rk_chebyshev_f32_rows_d96__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 96, out);
}

static void rk_chebyshev_f32_rows_d100__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 100, out);
}

static void rk_chebyshev_f32_rows_d128__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 128, out);
}

static void rk_chebyshev_f32_rows_d200__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 200, out);
}

static void rk_chebyshev_f32_rows_d256__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 256, out);
}

static void rk_chebyshev_f32_rows_d300__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 300, out);
}

static void rk_chebyshev_f32_rows_d384__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 384, out);
}

static void rk_chebyshev_f32_rows_d512__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 512, out);
}

static void rk_chebyshev_f32_rows_d768__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 768, out);
}

static void rk_chebyshev_f32_rows_d960__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 960, out);
}

static void rk_chebyshev_f32_rows_d1024__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 1024, out);
}

static void rk_chebyshev_f32_rows_d1536__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 1536, out);
}

static void rk_chebyshev_f32_rows_d2048__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 2048, out);
}

static void rk_chebyshev_f32_rows_d3072__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_rows(x, base, stride, count, 3072, out);
}

static void rk_chebyshev_f32_rows_dn__neon(
    const float *x, const float *base, size_t stride, size_t count, size_t n, float *out)
{
    chebyshev_rows(x, base, stride, count, n, out);
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
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_rows_d64__neon),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_rows_d96__neon),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_rows_d100__neon),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_rows_d128__neon),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_rows_d200__neon),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_rows_d256__neon),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_rows_d300__neon),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_rows_d384__neon),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_rows_d512__neon),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_rows_d768__neon),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_rows_d960__neon),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_rows_d1024__neon),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_rows_d1536__neon),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_rows_d2048__neon),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_rows_d3072__neon),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_rows_dn__neon),
};

const ruvgen_table ruvgen_rows_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
