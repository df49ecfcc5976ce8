/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

RUVGEN_INLINE float32x4_t widen_f16(uint16x4_t v)
{
    return vcvt_f32_f16(vreinterpret_f16_u16(v));
}

RUVGEN_INLINE float32x4_t widen_bf16(uint16x4_t v)
{
    return vreinterpretq_f32_u32(vshll_n_u16(v, 16));
}

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

RUVGEN_INLINE float reduce_add_f(float32x4_t v)
{
    return vaddvq_f32(v);
}

RUVGEN_INLINE float reduce_max_f(float32x4_t v)
{
    return vmaxvq_f32(v);
}

RUVGEN_INLINE void reduce_add4_f(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d)));
}

RUVGEN_INLINE void reduce_max4_f(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpmaxq_f32(vpmaxq_f32(a, b), vpmaxq_f32(c, d)));
}

RUVGEN_INLINE double reduce_add_d(float64x2_t v)
{
    return vaddvq_f64(v);
}

RUVGEN_INLINE double reduce_max_d(float64x2_t v)
{
    return vmaxvq_f64(v);
}

RUVGEN_INLINE void reduce_add4_d(double *s, float64x2_t a, float64x2_t b, float64x2_t c, float64x2_t d)
{
    s[0] = reduce_add_d(a);
    s[1] = reduce_add_d(b);
    s[2] = reduce_add_d(c);
    s[3] = reduce_add_d(d);
}

RUVGEN_INLINE void reduce_max4_d(double *s, float64x2_t a, float64x2_t b, float64x2_t c, float64x2_t d)
{
    s[0] = reduce_max_d(a);
    s[1] = reduce_max_d(b);
    s[2] = reduce_max_d(c);
    s[3] = reduce_max_d(d);
}

RUVGEN_INLINE int16x8_t widen_u8(uint8x8_t v)
{
    return vreinterpretq_s16_u16(vmovl_u8(v));
}

RUVGEN_INLINE int32x4_t multiply(int32x4_t acc, int16x8_t a, int16x8_t b)
{
    return vmlal_high_s16(vmlal_s16(acc, vget_low_s16(a), vget_low_s16(b)), a, b);
}

/* The larger of each two neighbours, and zero beside it. */
RUVGEN_INLINE int16x8_t larger(int16x8_t v)
{
    const int16x8_t other = vrev32q_s16(v), mask = vreinterpretq_s16_s32(vdupq_n_s32(0xffff));
    return vandq_s16(vmaxq_s16(v, other), mask);
}

RUVGEN_INLINE uint32_t reduce_add_i(int32x4_t v)
{
    return vaddvq_u32(vreinterpretq_u32_s32(v));
}

RUVGEN_INLINE uint32_t reduce_max_i(int32x4_t v)
{
    return (uint32_t)vmaxvq_s32(v);
}

RUVGEN_INLINE void reduce_add4_i(uint32_t *s, int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d)
{
    vst1q_u32(s, vreinterpretq_u32_s32(vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d))));
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d)
{
    vst1q_u32(s, vreinterpretq_u32_s32(vpmaxq_s32(vpmaxq_s32(a, b), vpmaxq_s32(c, d))));
}

RUVGEN_INLINE uint8x16_t first16_b(const uint8_t *p, size_t n)
{
    const size_t low = n < 8 ? n : 8;
    const uint64_t high = ruvgen_first(p + low, n - low);
    return vcombine_u8(vcreate_u8(ruvgen_first(p, low)), vcreate_u8(high));
}

RUVGEN_INLINE uint32_t reduce_add_b(uint32x4_t v)
{
    return vaddvq_u32(v);
}

RUVGEN_INLINE void reduce_add4_b(uint32_t *s, uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d)
{
    vst1q_u32(s, vpaddq_u32(vpaddq_u32(a, b), vpaddq_u32(c, d)));
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n,
                              float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f32_row(
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

RUVGEN_INLINE void sqeuclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_sqeuclidean_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f32_four(const float *x, const float *const *rows, size_t n,
                              float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f32_row(
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

RUVGEN_INLINE void euclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                euclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f32_finish(dd_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_euclidean_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_euclidean_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_euclidean_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_euclidean_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_euclidean_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_euclidean_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_euclidean_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_euclidean_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_euclidean_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_euclidean_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_euclidean_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_euclidean_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_euclidean_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_euclidean_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_euclidean_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n,
                              float *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
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
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f32_row(
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

RUVGEN_INLINE void dot_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f32_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                dot_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_dot_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_dot_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_dot_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_dot_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_dot_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_dot_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_dot_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_dot_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_dot_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_dot_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_dot_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_dot_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_dot_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_dot_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_dot_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
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
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
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
    RUVGEN_ROLLED
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
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    yy0_0 = vaddq_f32(yy0_0, yy0_1);
    yy1_0 = vaddq_f32(yy1_0, yy1_1);
    yy2_0 = vaddq_f32(yy2_0, yy2_1);
    yy3_0 = vaddq_f32(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_row(
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

RUVGEN_INLINE void cosine_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f32_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f32_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                cosine_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_cosine_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_cosine_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_cosine_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_cosine_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_cosine_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_cosine_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_cosine_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_cosine_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_cosine_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_cosine_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_cosine_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_cosine_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_cosine_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_cosine_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_cosine_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n,
                              float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
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
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = load_first(y0 + i, tail);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = load_first(y1 + i, tail);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = load_first(y2 + i, tail);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = load_first(y3 + i, tail);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f32_row(
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

RUVGEN_INLINE void manhattan_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                manhattan_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_manhattan_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_manhattan_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_manhattan_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_manhattan_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_manhattan_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_manhattan_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_manhattan_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_manhattan_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_manhattan_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_manhattan_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_manhattan_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_manhattan_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_manhattan_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_manhattan_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_manhattan_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n,
                              float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = load_first(y0 + i, tail);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = load_first(y1 + i, tail);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = load_first(y2 + i, tail);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = load_first(y3 + i, tail);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f32_row(
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

RUVGEN_INLINE void chebyshev_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                chebyshev_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
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
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_chebyshev_f32_rows_d96__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_chebyshev_f32_rows_d100__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_chebyshev_f32_rows_d128__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_chebyshev_f32_rows_d200__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_chebyshev_f32_rows_d256__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_chebyshev_f32_rows_d300__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_chebyshev_f32_rows_d384__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_chebyshev_f32_rows_d512__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_chebyshev_f32_rows_d768__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_chebyshev_f32_rows_d960__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_chebyshev_f32_rows_d1024__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_chebyshev_f32_rows_d1536__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_chebyshev_f32_rows_d2048__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_chebyshev_f32_rows_d3072__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
}

static void rk_chebyshev_f32_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_f16(vld1_u16(y0 + i + 4));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_f16(vld1_u16(y1 + i + 4));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_f16(vld1_u16(y2 + i + 4));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_f16(vld1_u16(y3 + i + 4));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_f16(vld1_u16(y0 + i + 4));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_f16(vld1_u16(y1 + i + 4));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_f16(vld1_u16(y2 + i + 4));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_f16(vld1_u16(y3 + i + 4));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                euclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_f16(vld1_u16(y0 + i + 4));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = widen_f16(vld1_u16(y1 + i + 4));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = widen_f16(vld1_u16(y2 + i + 4));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = widen_f16(vld1_u16(y3 + i + 4));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        xy1 = vfmaq_f32(xy1, a5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        xy2 = vfmaq_f32(xy2, a6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        xy3 = vfmaq_f32(xy3, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        xy2 = vfmaq_f32(xy2, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy3 = vfmaq_f32(xy3, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                dot_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f16_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
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
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
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
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_f16(vld1_u16(y0 + i + 4));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = widen_f16(vld1_u16(y1 + i + 4));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = widen_f16(vld1_u16(y2 + i + 4));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = widen_f16(vld1_u16(y3 + i + 4));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    yy0_0 = vaddq_f32(yy0_0, yy0_1);
    yy1_0 = vaddq_f32(yy1_0, yy1_1);
    yy2_0 = vaddq_f32(yy2_0, yy2_1);
    yy3_0 = vaddq_f32(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *xy, float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        xy3 = vfmaq_f32(xy3, a7, b7);
        yy3 = vfmaq_f32(yy3, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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

RUVGEN_INLINE void cosine_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                cosine_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f16_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                manhattan_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_f16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = widen_f16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = widen_f16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = widen_f16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = widen_f16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                chebyshev_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_bf16(vld1_u16(y0 + i + 4));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_bf16(vld1_u16(y1 + i + 4));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_bf16(vld1_u16(y2 + i + 4));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_bf16(vld1_u16(y3 + i + 4));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_bf16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_bf16(vld1_u16(y0 + i + 4));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_bf16(vld1_u16(y1 + i + 4));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_bf16(vld1_u16(y2 + i + 4));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_bf16(vld1_u16(y3 + i + 4));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd0 = vfmaq_f32(dd0, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd1 = vfmaq_f32(dd1, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd2 = vfmaq_f32(dd2, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd3 = vfmaq_f32(dd3, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                euclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_bf16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_bf16(vld1_u16(y0 + i + 4));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = widen_bf16(vld1_u16(y1 + i + 4));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = widen_bf16(vld1_u16(y2 + i + 4));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = widen_bf16(vld1_u16(y3 + i + 4));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        xy1 = vfmaq_f32(xy1, a5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        xy2 = vfmaq_f32(xy2, a6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        xy3 = vfmaq_f32(xy3, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        xy2 = vfmaq_f32(xy2, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy3 = vfmaq_f32(xy3, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_bf16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                dot_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_bf16_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
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
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
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
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = widen_bf16(vld1_u16(y0 + i + 4));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = widen_bf16(vld1_u16(y1 + i + 4));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = widen_bf16(vld1_u16(y2 + i + 4));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = widen_bf16(vld1_u16(y3 + i + 4));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    yy0_0 = vaddq_f32(yy0_0, yy0_1);
    yy1_0 = vaddq_f32(yy1_0, yy1_1);
    yy2_0 = vaddq_f32(yy2_0, yy2_1);
    yy3_0 = vaddq_f32(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *xy, float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        xy3 = vfmaq_f32(xy3, a7, b7);
        yy3 = vfmaq_f32(yy3, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a4, b4);
        yy0 = vfmaq_f32(yy0, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a5, b5);
        yy1 = vfmaq_f32(yy1, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        xy2 = vfmaq_f32(xy2, a6, b6);
        yy2 = vfmaq_f32(yy2, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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

RUVGEN_INLINE void cosine_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_bf16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                cosine_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_bf16_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vaddq_f32(vabsq_f32(t2), ad0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vaddq_f32(vabsq_f32(t3), ad1);
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                manhattan_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_bf16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = widen_bf16(vld1_u16(y0 + i));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = widen_bf16(vld1_u16(y1 + i));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = widen_bf16(vld1_u16(y2 + i));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = widen_bf16(vld1_u16(y3 + i));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail)));
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail)));
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail)));
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail)));
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_bf16_row(
    const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                chebyshev_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_bf16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_bf16_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f64_finish(double dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n,
                              double *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0_0 = zero, dd0_1 = zero;
    float64x2_t dd1_0 = zero, dd1_1 = zero;
    float64x2_t dd2_0 = zero, dd2_1 = zero;
    float64x2_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        dd0_0 = vfmaq_f64(dd0_0, t0_0, t0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        dd1_0 = vfmaq_f64(dd1_0, t1_0, t1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        dd2_0 = vfmaq_f64(dd2_0, t2_0, t2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        dd3_0 = vfmaq_f64(dd3_0, t3_0, t3_0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_f32(y0 + i + 2));
        const float64x2_t t0_1 = vsubq_f64(a1, b0_1);
        dd0_1 = vfmaq_f64(dd0_1, t0_1, t0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_f32(y1 + i + 2));
        const float64x2_t t1_1 = vsubq_f64(a1, b1_1);
        dd1_1 = vfmaq_f64(dd1_1, t1_1, t1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_f32(y2 + i + 2));
        const float64x2_t t2_1 = vsubq_f64(a1, b2_1);
        dd2_1 = vfmaq_f64(dd2_1, t2_1, t2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_f32(y3 + i + 2));
        const float64x2_t t3_1 = vsubq_f64(a1, b3_1);
        dd3_1 = vfmaq_f64(dd3_1, t3_1, t3_1);
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        dd0_0 = vfmaq_f64(dd0_0, t0_0, t0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        dd1_0 = vfmaq_f64(dd1_0, t1_0, t1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        dd2_0 = vfmaq_f64(dd2_0, t2_0, t2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        dd3_0 = vfmaq_f64(dd3_0, t3_0, t3_0);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t0_1 = vsubq_f64(a1, b0_1);
        dd0_1 = vfmaq_f64(dd0_1, t0_1, t0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t1_1 = vsubq_f64(a1, b1_1);
        dd1_1 = vfmaq_f64(dd1_1, t1_1, t1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t2_1 = vsubq_f64(a1, b2_1);
        dd2_1 = vfmaq_f64(dd2_1, t2_1, t2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3_1 = vsubq_f64(a1, b3_1);
        dd3_1 = vfmaq_f64(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f64(dd0_0, dd0_1);
    dd1_0 = vaddq_f64(dd1_0, dd1_1);
    dd2_0 = vaddq_f64(dd2_0, dd2_1);
    dd3_0 = vaddq_f64(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *dd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        dd0 = vfmaq_f64(dd0, t0, t0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        dd1 = vfmaq_f64(dd1, t1, t1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        dd2 = vfmaq_f64(dd2, t2, t2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        dd3 = vfmaq_f64(dd3, t3, t3);
        const float64x2_t a4 = vld1q_f64(x + i + 8);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i + 8));
        const float64x2_t t4 = vsubq_f64(a4, b4);
        dd0 = vfmaq_f64(dd0, t4, t4);
        const float64x2_t a5 = vld1q_f64(x + i + 10);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 10));
        const float64x2_t t5 = vsubq_f64(a5, b5);
        dd1 = vfmaq_f64(dd1, t5, t5);
        const float64x2_t a6 = vld1q_f64(x + i + 12);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i + 12));
        const float64x2_t t6 = vsubq_f64(a6, b6);
        dd2 = vfmaq_f64(dd2, t6, t6);
        const float64x2_t a7 = vld1q_f64(x + i + 14);
        const float64x2_t b7 = vcvt_f64_f32(vld1_f32(y + i + 14));
        const float64x2_t t7 = vsubq_f64(a7, b7);
        dd3 = vfmaq_f64(dd3, t7, t7);
    }
    if (n & 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        dd0 = vfmaq_f64(dd0, t0, t0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        dd1 = vfmaq_f64(dd1, t1, t1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        dd2 = vfmaq_f64(dd2, t2, t2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        dd3 = vfmaq_f64(dd3, t3, t3);
        i += 8;
    }
    if (n & 4) {
        const float64x2_t a4 = vld1q_f64(x + i);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t4 = vsubq_f64(a4, b4);
        dd0 = vfmaq_f64(dd0, t4, t4);
        const float64x2_t a5 = vld1q_f64(x + i + 2);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t5 = vsubq_f64(a5, b5);
        dd1 = vfmaq_f64(dd1, t5, t5);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a6 = vld1q_f64(x + i);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t6 = vsubq_f64(a6, b6);
        dd2 = vfmaq_f64(dd2, t6, t6);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a7 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b7 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t7 = vsubq_f64(a7, b7);
        dd3 = vfmaq_f64(dd3, t7, t7);
    }
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f64_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f64_finish(double dd)
{
    return (float)sqrt(dd);
}

RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n,
                              double *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0_0 = zero, dd0_1 = zero;
    float64x2_t dd1_0 = zero, dd1_1 = zero;
    float64x2_t dd2_0 = zero, dd2_1 = zero;
    float64x2_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        dd0_0 = vfmaq_f64(dd0_0, t0_0, t0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        dd1_0 = vfmaq_f64(dd1_0, t1_0, t1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        dd2_0 = vfmaq_f64(dd2_0, t2_0, t2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        dd3_0 = vfmaq_f64(dd3_0, t3_0, t3_0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_f32(y0 + i + 2));
        const float64x2_t t0_1 = vsubq_f64(a1, b0_1);
        dd0_1 = vfmaq_f64(dd0_1, t0_1, t0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_f32(y1 + i + 2));
        const float64x2_t t1_1 = vsubq_f64(a1, b1_1);
        dd1_1 = vfmaq_f64(dd1_1, t1_1, t1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_f32(y2 + i + 2));
        const float64x2_t t2_1 = vsubq_f64(a1, b2_1);
        dd2_1 = vfmaq_f64(dd2_1, t2_1, t2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_f32(y3 + i + 2));
        const float64x2_t t3_1 = vsubq_f64(a1, b3_1);
        dd3_1 = vfmaq_f64(dd3_1, t3_1, t3_1);
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        dd0_0 = vfmaq_f64(dd0_0, t0_0, t0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        dd1_0 = vfmaq_f64(dd1_0, t1_0, t1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        dd2_0 = vfmaq_f64(dd2_0, t2_0, t2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        dd3_0 = vfmaq_f64(dd3_0, t3_0, t3_0);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t0_1 = vsubq_f64(a1, b0_1);
        dd0_1 = vfmaq_f64(dd0_1, t0_1, t0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t1_1 = vsubq_f64(a1, b1_1);
        dd1_1 = vfmaq_f64(dd1_1, t1_1, t1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t2_1 = vsubq_f64(a1, b2_1);
        dd2_1 = vfmaq_f64(dd2_1, t2_1, t2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3_1 = vsubq_f64(a1, b3_1);
        dd3_1 = vfmaq_f64(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f64(dd0_0, dd0_1);
    dd1_0 = vaddq_f64(dd1_0, dd1_1);
    dd2_0 = vaddq_f64(dd2_0, dd2_1);
    dd3_0 = vaddq_f64(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *dd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        dd0 = vfmaq_f64(dd0, t0, t0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        dd1 = vfmaq_f64(dd1, t1, t1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        dd2 = vfmaq_f64(dd2, t2, t2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        dd3 = vfmaq_f64(dd3, t3, t3);
        const float64x2_t a4 = vld1q_f64(x + i + 8);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i + 8));
        const float64x2_t t4 = vsubq_f64(a4, b4);
        dd0 = vfmaq_f64(dd0, t4, t4);
        const float64x2_t a5 = vld1q_f64(x + i + 10);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 10));
        const float64x2_t t5 = vsubq_f64(a5, b5);
        dd1 = vfmaq_f64(dd1, t5, t5);
        const float64x2_t a6 = vld1q_f64(x + i + 12);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i + 12));
        const float64x2_t t6 = vsubq_f64(a6, b6);
        dd2 = vfmaq_f64(dd2, t6, t6);
        const float64x2_t a7 = vld1q_f64(x + i + 14);
        const float64x2_t b7 = vcvt_f64_f32(vld1_f32(y + i + 14));
        const float64x2_t t7 = vsubq_f64(a7, b7);
        dd3 = vfmaq_f64(dd3, t7, t7);
    }
    if (n & 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        dd0 = vfmaq_f64(dd0, t0, t0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        dd1 = vfmaq_f64(dd1, t1, t1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        dd2 = vfmaq_f64(dd2, t2, t2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        dd3 = vfmaq_f64(dd3, t3, t3);
        i += 8;
    }
    if (n & 4) {
        const float64x2_t a4 = vld1q_f64(x + i);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t4 = vsubq_f64(a4, b4);
        dd0 = vfmaq_f64(dd0, t4, t4);
        const float64x2_t a5 = vld1q_f64(x + i + 2);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t5 = vsubq_f64(a5, b5);
        dd1 = vfmaq_f64(dd1, t5, t5);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a6 = vld1q_f64(x + i);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t6 = vsubq_f64(a6, b6);
        dd2 = vfmaq_f64(dd2, t6, t6);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a7 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b7 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t7 = vsubq_f64(a7, b7);
        dd3 = vfmaq_f64(dd3, t7, t7);
    }
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                euclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f64_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE float dot_f64_finish(double xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n,
                              double *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero;
    float64x2_t xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero;
    float64x2_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        xy0_0 = vfmaq_f64(xy0_0, a0, b0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        xy1_0 = vfmaq_f64(xy1_0, a0, b1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        xy2_0 = vfmaq_f64(xy2_0, a0, b2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        xy3_0 = vfmaq_f64(xy3_0, a0, b3_0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_f32(y0 + i + 2));
        xy0_1 = vfmaq_f64(xy0_1, a1, b0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_f32(y1 + i + 2));
        xy1_1 = vfmaq_f64(xy1_1, a1, b1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_f32(y2 + i + 2));
        xy2_1 = vfmaq_f64(xy2_1, a1, b2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_f32(y3 + i + 2));
        xy3_1 = vfmaq_f64(xy3_1, a1, b3_1);
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        xy0_0 = vfmaq_f64(xy0_0, a0, b0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        xy1_0 = vfmaq_f64(xy1_0, a0, b1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        xy2_0 = vfmaq_f64(xy2_0, a0, b2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        xy3_0 = vfmaq_f64(xy3_0, a0, b3_0);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        xy0_1 = vfmaq_f64(xy0_1, a1, b0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        xy1_1 = vfmaq_f64(xy1_1, a1, b1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        xy2_1 = vfmaq_f64(xy2_1, a1, b2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        xy3_1 = vfmaq_f64(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_f64(xy0_0, xy0_1);
    xy1_0 = vaddq_f64(xy1_0, xy1_1);
    xy2_0 = vaddq_f64(xy2_0, xy2_1);
    xy3_0 = vaddq_f64(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *xy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a0, b0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a1, b1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        xy2 = vfmaq_f64(xy2, a2, b2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        xy3 = vfmaq_f64(xy3, a3, b3);
        const float64x2_t a4 = vld1q_f64(x + i + 8);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i + 8));
        xy0 = vfmaq_f64(xy0, a4, b4);
        const float64x2_t a5 = vld1q_f64(x + i + 10);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 10));
        xy1 = vfmaq_f64(xy1, a5, b5);
        const float64x2_t a6 = vld1q_f64(x + i + 12);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i + 12));
        xy2 = vfmaq_f64(xy2, a6, b6);
        const float64x2_t a7 = vld1q_f64(x + i + 14);
        const float64x2_t b7 = vcvt_f64_f32(vld1_f32(y + i + 14));
        xy3 = vfmaq_f64(xy3, a7, b7);
    }
    if (n & 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a0, b0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a1, b1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        xy2 = vfmaq_f64(xy2, a2, b2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        xy3 = vfmaq_f64(xy3, a3, b3);
        i += 8;
    }
    if (n & 4) {
        const float64x2_t a4 = vld1q_f64(x + i);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a4, b4);
        const float64x2_t a5 = vld1q_f64(x + i + 2);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a5, b5);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a6 = vld1q_f64(x + i);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i));
        xy2 = vfmaq_f64(xy2, a6, b6);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a7 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b7 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        xy3 = vfmaq_f64(xy3, a7, b7);
    }
    xy0 = vaddq_f64(xy0, xy2);
    xy1 = vaddq_f64(xy1, xy3);
    xy0 = vaddq_f64(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f64_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                dot_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f64_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f64_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float64x2_t a0 = vld1q_f64(y + i);
        xx0 = vfmaq_f64(xx0, a0, a0);
        const float64x2_t a1 = vld1q_f64(y + i + 2);
        xx1 = vfmaq_f64(xx1, a1, a1);
        const float64x2_t a2 = vld1q_f64(y + i + 4);
        xx2 = vfmaq_f64(xx2, a2, a2);
        const float64x2_t a3 = vld1q_f64(y + i + 6);
        xx3 = vfmaq_f64(xx3, a3, a3);
        const float64x2_t a4 = vld1q_f64(y + i + 8);
        xx0 = vfmaq_f64(xx0, a4, a4);
        const float64x2_t a5 = vld1q_f64(y + i + 10);
        xx1 = vfmaq_f64(xx1, a5, a5);
        const float64x2_t a6 = vld1q_f64(y + i + 12);
        xx2 = vfmaq_f64(xx2, a6, a6);
        const float64x2_t a7 = vld1q_f64(y + i + 14);
        xx3 = vfmaq_f64(xx3, a7, a7);
    }
    if (n & 8) {
        const float64x2_t a0 = vld1q_f64(y + i);
        xx0 = vfmaq_f64(xx0, a0, a0);
        const float64x2_t a1 = vld1q_f64(y + i + 2);
        xx1 = vfmaq_f64(xx1, a1, a1);
        const float64x2_t a2 = vld1q_f64(y + i + 4);
        xx2 = vfmaq_f64(xx2, a2, a2);
        const float64x2_t a3 = vld1q_f64(y + i + 6);
        xx3 = vfmaq_f64(xx3, a3, a3);
        i += 8;
    }
    if (n & 4) {
        const float64x2_t a4 = vld1q_f64(y + i);
        xx0 = vfmaq_f64(xx0, a4, a4);
        const float64x2_t a5 = vld1q_f64(y + i + 2);
        xx1 = vfmaq_f64(xx1, a5, a5);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a6 = vld1q_f64(y + i);
        xx2 = vfmaq_f64(xx2, a6, a6);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a7 = vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0);
        xx3 = vfmaq_f64(xx3, a7, a7);
    }
    xx0 = vaddq_f64(xx0, xx2);
    xx1 = vaddq_f64(xx1, xx3);
    xx0 = vaddq_f64(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n,
                              double *xy_sum, double *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero;
    float64x2_t xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero;
    float64x2_t xy3_0 = zero, xy3_1 = zero;
    float64x2_t yy0_0 = zero, yy0_1 = zero;
    float64x2_t yy1_0 = zero, yy1_1 = zero;
    float64x2_t yy2_0 = zero, yy2_1 = zero;
    float64x2_t yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        xy0_0 = vfmaq_f64(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f64(yy0_0, b0_0, b0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        xy1_0 = vfmaq_f64(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f64(yy1_0, b1_0, b1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        xy2_0 = vfmaq_f64(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f64(yy2_0, b2_0, b2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        xy3_0 = vfmaq_f64(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f64(yy3_0, b3_0, b3_0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_f32(y0 + i + 2));
        xy0_1 = vfmaq_f64(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f64(yy0_1, b0_1, b0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_f32(y1 + i + 2));
        xy1_1 = vfmaq_f64(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f64(yy1_1, b1_1, b1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_f32(y2 + i + 2));
        xy2_1 = vfmaq_f64(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f64(yy2_1, b2_1, b2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_f32(y3 + i + 2));
        xy3_1 = vfmaq_f64(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f64(yy3_1, b3_1, b3_1);
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        xy0_0 = vfmaq_f64(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f64(yy0_0, b0_0, b0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        xy1_0 = vfmaq_f64(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f64(yy1_0, b1_0, b1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        xy2_0 = vfmaq_f64(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f64(yy2_0, b2_0, b2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        xy3_0 = vfmaq_f64(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f64(yy3_0, b3_0, b3_0);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_1 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        xy0_1 = vfmaq_f64(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f64(yy0_1, b0_1, b0_1);
        const float64x2_t b1_1 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        xy1_1 = vfmaq_f64(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f64(yy1_1, b1_1, b1_1);
        const float64x2_t b2_1 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        xy2_1 = vfmaq_f64(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f64(yy2_1, b2_1, b2_1);
        const float64x2_t b3_1 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        xy3_1 = vfmaq_f64(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f64(yy3_1, b3_1, b3_1);
    }
    xy0_0 = vaddq_f64(xy0_0, xy0_1);
    xy1_0 = vaddq_f64(xy1_0, xy1_1);
    xy2_0 = vaddq_f64(xy2_0, xy2_1);
    xy3_0 = vaddq_f64(xy3_0, xy3_1);
    yy0_0 = vaddq_f64(yy0_0, yy0_1);
    yy1_0 = vaddq_f64(yy1_0, yy1_1);
    yy2_0 = vaddq_f64(yy2_0, yy2_1);
    yy3_0 = vaddq_f64(yy3_0, yy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *xy, float64x2_t *yy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float64x2_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a0, b0);
        yy0 = vfmaq_f64(yy0, b0, b0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a1, b1);
        yy1 = vfmaq_f64(yy1, b1, b1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        xy2 = vfmaq_f64(xy2, a2, b2);
        yy2 = vfmaq_f64(yy2, b2, b2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        xy3 = vfmaq_f64(xy3, a3, b3);
        yy3 = vfmaq_f64(yy3, b3, b3);
        const float64x2_t a4 = vld1q_f64(x + i + 8);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i + 8));
        xy0 = vfmaq_f64(xy0, a4, b4);
        yy0 = vfmaq_f64(yy0, b4, b4);
        const float64x2_t a5 = vld1q_f64(x + i + 10);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 10));
        xy1 = vfmaq_f64(xy1, a5, b5);
        yy1 = vfmaq_f64(yy1, b5, b5);
        const float64x2_t a6 = vld1q_f64(x + i + 12);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i + 12));
        xy2 = vfmaq_f64(xy2, a6, b6);
        yy2 = vfmaq_f64(yy2, b6, b6);
        const float64x2_t a7 = vld1q_f64(x + i + 14);
        const float64x2_t b7 = vcvt_f64_f32(vld1_f32(y + i + 14));
        xy3 = vfmaq_f64(xy3, a7, b7);
        yy3 = vfmaq_f64(yy3, b7, b7);
    }
    if (n & 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a0, b0);
        yy0 = vfmaq_f64(yy0, b0, b0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a1, b1);
        yy1 = vfmaq_f64(yy1, b1, b1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        xy2 = vfmaq_f64(xy2, a2, b2);
        yy2 = vfmaq_f64(yy2, b2, b2);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        xy3 = vfmaq_f64(xy3, a3, b3);
        yy3 = vfmaq_f64(yy3, b3, b3);
        i += 8;
    }
    if (n & 4) {
        const float64x2_t a4 = vld1q_f64(x + i);
        const float64x2_t b4 = vcvt_f64_f32(vld1_f32(y + i));
        xy0 = vfmaq_f64(xy0, a4, b4);
        yy0 = vfmaq_f64(yy0, b4, b4);
        const float64x2_t a5 = vld1q_f64(x + i + 2);
        const float64x2_t b5 = vcvt_f64_f32(vld1_f32(y + i + 2));
        xy1 = vfmaq_f64(xy1, a5, b5);
        yy1 = vfmaq_f64(yy1, b5, b5);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a6 = vld1q_f64(x + i);
        const float64x2_t b6 = vcvt_f64_f32(vld1_f32(y + i));
        xy2 = vfmaq_f64(xy2, a6, b6);
        yy2 = vfmaq_f64(yy2, b6, b6);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a7 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b7 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        xy3 = vfmaq_f64(xy3, a7, b7);
        yy3 = vfmaq_f64(yy3, b7, b7);
    }
    xy0 = vaddq_f64(xy0, xy2);
    yy0 = vaddq_f64(yy0, yy2);
    xy1 = vaddq_f64(xy1, xy3);
    yy1 = vaddq_f64(yy1, yy3);
    xy0 = vaddq_f64(xy0, xy1);
    yy0 = vaddq_f64(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
    float64x2_t yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_f64_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f64_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                cosine_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_d(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f64_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE float manhattan_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n,
                              double *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero;
    float64x2_t ad1_0 = zero;
    float64x2_t ad2_0 = zero;
    float64x2_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        ad0_0 = vaddq_f64(vabsq_f64(t0_0), ad0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        ad1_0 = vaddq_f64(vabsq_f64(t1_0), ad1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        ad2_0 = vaddq_f64(vabsq_f64(t2_0), ad2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        ad3_0 = vaddq_f64(vabsq_f64(t3_0), ad3_0);
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        ad0_0 = vaddq_f64(vabsq_f64(t0_0), ad0_0);
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        ad1_0 = vaddq_f64(vabsq_f64(t1_0), ad1_0);
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        ad2_0 = vaddq_f64(vabsq_f64(t2_0), ad2_0);
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        ad3_0 = vaddq_f64(vabsq_f64(t3_0), ad3_0);
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        ad0 = vaddq_f64(vabsq_f64(t0), ad0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        ad1 = vaddq_f64(vabsq_f64(t1), ad1);
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        ad0 = vaddq_f64(vabsq_f64(t2), ad0);
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        ad1 = vaddq_f64(vabsq_f64(t3), ad1);
    }
    if (n & 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        ad0 = vaddq_f64(vabsq_f64(t0), ad0);
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        ad1 = vaddq_f64(vabsq_f64(t1), ad1);
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a2 = vld1q_f64(x + i);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        ad0 = vaddq_f64(vabsq_f64(t2), ad0);
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a3 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b3 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        ad1 = vaddq_f64(vabsq_f64(t3), ad1);
    }
    ad0 = vaddq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                manhattan_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f64_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE float chebyshev_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n,
                              double *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero;
    float64x2_t ad1_0 = zero;
    float64x2_t ad2_0 = zero;
    float64x2_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_f32(y0 + i));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        ad0_0 = vmaxq_f64(ad0_0, vabsq_f64(t0_0));
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_f32(y1 + i));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        ad1_0 = vmaxq_f64(ad1_0, vabsq_f64(t1_0));
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_f32(y2 + i));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        ad2_0 = vmaxq_f64(ad2_0, vabsq_f64(t2_0));
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_f32(y3 + i));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        ad3_0 = vmaxq_f64(ad3_0, vabsq_f64(t3_0));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b0_0 = vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t0_0 = vsubq_f64(a0, b0_0);
        ad0_0 = vmaxq_f64(ad0_0, vabsq_f64(t0_0));
        const float64x2_t b1_0 = vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t1_0 = vsubq_f64(a0, b1_0);
        ad1_0 = vmaxq_f64(ad1_0, vabsq_f64(t1_0));
        const float64x2_t b2_0 = vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t2_0 = vsubq_f64(a0, b2_0);
        ad2_0 = vmaxq_f64(ad2_0, vabsq_f64(t2_0));
        const float64x2_t b3_0 = vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3_0 = vsubq_f64(a0, b3_0);
        ad3_0 = vmaxq_f64(ad3_0, vabsq_f64(t3_0));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f64_row(
    const double *x, const float *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        ad0 = vmaxq_f64(ad0, vabsq_f64(t0));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        ad1 = vmaxq_f64(ad1, vabsq_f64(t1));
        const float64x2_t a2 = vld1q_f64(x + i + 4);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i + 4));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        ad0 = vmaxq_f64(ad0, vabsq_f64(t2));
        const float64x2_t a3 = vld1q_f64(x + i + 6);
        const float64x2_t b3 = vcvt_f64_f32(vld1_f32(y + i + 6));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        ad1 = vmaxq_f64(ad1, vabsq_f64(t3));
    }
    if (n & 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        const float64x2_t b0 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t0 = vsubq_f64(a0, b0);
        ad0 = vmaxq_f64(ad0, vabsq_f64(t0));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        const float64x2_t b1 = vcvt_f64_f32(vld1_f32(y + i + 2));
        const float64x2_t t1 = vsubq_f64(a1, b1);
        ad1 = vmaxq_f64(ad1, vabsq_f64(t1));
        i += 4;
    }
    if (n & 2) {
        const float64x2_t a2 = vld1q_f64(x + i);
        const float64x2_t b2 = vcvt_f64_f32(vld1_f32(y + i));
        const float64x2_t t2 = vsubq_f64(a2, b2);
        ad0 = vmaxq_f64(ad0, vabsq_f64(t2));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a3 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        const float64x2_t b3 = vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0));
        const float64x2_t t3 = vsubq_f64(a3, b3);
        ad1 = vmaxq_f64(ad1, vabsq_f64(t3));
    }
    ad0 = vmaxq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                chebyshev_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f64_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f64_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = euclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_i8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (float *)out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero;
    int32x4_t xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero;
    int32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b0_1 = vmovl_s8(vld1_s8(y0 + i + 8));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = vmovl_s8(vld1_s8(y1 + i + 8));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = vmovl_s8(vld1_s8(y2 + i + 8));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = vmovl_s8(vld1_s8(y3 + i + 8));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_1 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        const int16x8_t a4 = vmovl_s8(vld1_s8(x + i + 32));
        const int16x8_t b4 = vmovl_s8(vld1_s8(y + i + 32));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 40));
        const int16x8_t b5 = vmovl_s8(vld1_s8(y + i + 40));
        xy1 = multiply(xy1, a5, b5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i + 48));
        const int16x8_t b6 = vmovl_s8(vld1_s8(y + i + 48));
        xy2 = multiply(xy2, a6, b6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(x + i + 56));
        const int16x8_t b7 = vmovl_s8(vld1_s8(y + i + 56));
        xy3 = multiply(xy3, a7, b7);
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b4 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b5 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a5, b5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b6 = vmovl_s8(vld1_s8(y + i));
        xy2 = multiply(xy2, a6, b6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a7, b7);
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_i8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_i8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (int32_t *)out);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *xy, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_i8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (float *)out);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero;
    int32x4_t ad1_0 = zero;
    int32x4_t ad2_0 = zero;
    int32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        ad0_0 = vpadalq_s16(ad0_0, vabdq_s16(a0, b0_0));
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        ad1_0 = vpadalq_s16(ad1_0, vabdq_s16(a0, b1_0));
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        ad2_0 = vpadalq_s16(ad2_0, vabdq_s16(a0, b2_0));
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        ad3_0 = vpadalq_s16(ad3_0, vabdq_s16(a0, b3_0));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        ad0_0 = vpadalq_s16(ad0_0, vabdq_s16(a0, b0_0));
        const int16x8_t b1_0 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        ad1_0 = vpadalq_s16(ad1_0, vabdq_s16(a0, b1_0));
        const int16x8_t b2_0 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        ad2_0 = vpadalq_s16(ad2_0, vabdq_s16(a0, b2_0));
        const int16x8_t b3_0 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        ad3_0 = vpadalq_s16(ad3_0, vabdq_s16(a0, b3_0));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a0, b0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a1, b1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a2, b2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a3, b3));
    }
    if (n & 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a0, b0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a1, b1));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a2, b2));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a3, b3));
    }
    ad0 = vaddq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero;
    int32x4_t ad1_0 = zero;
    int32x4_t ad2_0 = zero;
    int32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = vmovl_s8(vld1_s8(y0 + i));
        ad0_0 = vmaxq_s32(ad0_0, vpaddlq_s16(larger(vabdq_s16(a0, b0_0))));
        const int16x8_t b1_0 = vmovl_s8(vld1_s8(y1 + i));
        ad1_0 = vmaxq_s32(ad1_0, vpaddlq_s16(larger(vabdq_s16(a0, b1_0))));
        const int16x8_t b2_0 = vmovl_s8(vld1_s8(y2 + i));
        ad2_0 = vmaxq_s32(ad2_0, vpaddlq_s16(larger(vabdq_s16(a0, b2_0))));
        const int16x8_t b3_0 = vmovl_s8(vld1_s8(y3 + i));
        ad3_0 = vmaxq_s32(ad3_0, vpaddlq_s16(larger(vabdq_s16(a0, b3_0))));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail)));
        ad0_0 = vmaxq_s32(ad0_0, vpaddlq_s16(larger(vabdq_s16(a0, b0_0))));
        const int16x8_t b1_0 = vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail)));
        ad1_0 = vmaxq_s32(ad1_0, vpaddlq_s16(larger(vabdq_s16(a0, b1_0))));
        const int16x8_t b2_0 = vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail)));
        ad2_0 = vmaxq_s32(ad2_0, vpaddlq_s16(larger(vabdq_s16(a0, b2_0))));
        const int16x8_t b3_0 = vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail)));
        ad3_0 = vmaxq_s32(ad3_0, vpaddlq_s16(larger(vabdq_s16(a0, b3_0))));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_i8_row(
    const int8_t *x, const int8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a0, b0))));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a1, b1))));
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i + 16));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    if (n & 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = vmovl_s8(vld1_s8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a0, b0))));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = vmovl_s8(vld1_s8(y + i + 8));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a1, b1))));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b2 = vmovl_s8(vld1_s8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    ad0 = vmaxq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_i8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = widen_u8(vld1_u8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = widen_u8(vld1_u8(x + i));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = widen_u8(vld1_u8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = widen_u8(vld1_u8(x + i));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = euclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_u8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        const int16x8_t a4 = widen_u8(vld1_u8(y + i + 32));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero;
    int32x4_t xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero;
    int32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b0_1 = widen_u8(vld1_u8(y0 + i + 8));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = widen_u8(vld1_u8(y1 + i + 8));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = widen_u8(vld1_u8(y2 + i + 8));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = widen_u8(vld1_u8(y3 + i + 8));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_1 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        const int16x8_t a4 = widen_u8(vld1_u8(x + i + 32));
        const int16x8_t b4 = widen_u8(vld1_u8(y + i + 32));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = widen_u8(vld1_u8(x + i + 40));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 40));
        xy1 = multiply(xy1, a5, b5);
        const int16x8_t a6 = widen_u8(vld1_u8(x + i + 48));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i + 48));
        xy2 = multiply(xy2, a6, b6);
        const int16x8_t a7 = widen_u8(vld1_u8(x + i + 56));
        const int16x8_t b7 = widen_u8(vld1_u8(y + i + 56));
        xy3 = multiply(xy3, a7, b7);
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(x + i));
        const int16x8_t b4 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a5, b5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(x + i));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i));
        xy2 = multiply(xy2, a6, b6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a7, b7);
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_u8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_u8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (int32_t *)out);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        const int16x8_t a4 = widen_u8(vld1_u8(y + i + 32));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        const int16x8_t a4 = widen_u8(vld1_u8(y + i + 32));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx1 = multiply(xx1, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx2 = multiply(xx2, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx3 = multiply(xx3, a7, a7);
    }
    if (n & 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
        const int16x8_t a2 = widen_u8(vld1_u8(y + i + 16));
        xx2 = multiply(xx2, a2, a2);
        const int16x8_t a3 = widen_u8(vld1_u8(y + i + 24));
        xx3 = multiply(xx3, a3, a3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx2 = multiply(xx2, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx3 = multiply(xx3, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero;
    int32x4_t xy1_0 = zero;
    int32x4_t xy2_0 = zero;
    int32x4_t xy3_0 = zero;
    int32x4_t yy0_0 = zero;
    int32x4_t yy1_0 = zero;
    int32x4_t yy2_0 = zero;
    int32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        yy0_0 = multiply(yy0_0, b0_0, b0_0);
        const int16x8_t b1_0 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        yy1_0 = multiply(yy1_0, b1_0, b1_0);
        const int16x8_t b2_0 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        yy2_0 = multiply(yy2_0, b2_0, b2_0);
        const int16x8_t b3_0 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        yy3_0 = multiply(yy3_0, b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *xy, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    if (n & 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        yy0 = multiply(yy0, b0, b0);
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        yy1 = multiply(yy1, b1, b1);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = widen_u8(vld1_u8(x + i));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a2, b2);
        yy0 = multiply(yy0, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy1 = multiply(xy1, a3, b3);
        yy1 = multiply(yy1, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    int32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_u8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero;
    int32x4_t ad1_0 = zero;
    int32x4_t ad2_0 = zero;
    int32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        ad0_0 = vpadalq_s16(ad0_0, vabdq_s16(a0, b0_0));
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        ad1_0 = vpadalq_s16(ad1_0, vabdq_s16(a0, b1_0));
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        ad2_0 = vpadalq_s16(ad2_0, vabdq_s16(a0, b2_0));
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        ad3_0 = vpadalq_s16(ad3_0, vabdq_s16(a0, b3_0));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        ad0_0 = vpadalq_s16(ad0_0, vabdq_s16(a0, b0_0));
        const int16x8_t b1_0 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        ad1_0 = vpadalq_s16(ad1_0, vabdq_s16(a0, b1_0));
        const int16x8_t b2_0 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        ad2_0 = vpadalq_s16(ad2_0, vabdq_s16(a0, b2_0));
        const int16x8_t b3_0 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        ad3_0 = vpadalq_s16(ad3_0, vabdq_s16(a0, b3_0));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a0, b0));
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a1, b1));
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a2, b2));
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a3, b3));
    }
    if (n & 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a0, b0));
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a1, b1));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = widen_u8(vld1_u8(x + i));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i));
        ad0 = vpadalq_s16(ad0, vabdq_s16(a2, b2));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        ad1 = vpadalq_s16(ad1, vabdq_s16(a3, b3));
    }
    ad0 = vaddq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero;
    int32x4_t ad1_0 = zero;
    int32x4_t ad2_0 = zero;
    int32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        ad0_0 = vmaxq_s32(ad0_0, vpaddlq_s16(larger(vabdq_s16(a0, b0_0))));
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        ad1_0 = vmaxq_s32(ad1_0, vpaddlq_s16(larger(vabdq_s16(a0, b1_0))));
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        ad2_0 = vmaxq_s32(ad2_0, vpaddlq_s16(larger(vabdq_s16(a0, b2_0))));
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        ad3_0 = vmaxq_s32(ad3_0, vpaddlq_s16(larger(vabdq_s16(a0, b3_0))));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_0 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        ad0_0 = vmaxq_s32(ad0_0, vpaddlq_s16(larger(vabdq_s16(a0, b0_0))));
        const int16x8_t b1_0 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        ad1_0 = vmaxq_s32(ad1_0, vpaddlq_s16(larger(vabdq_s16(a0, b1_0))));
        const int16x8_t b2_0 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        ad2_0 = vmaxq_s32(ad2_0, vpaddlq_s16(larger(vabdq_s16(a0, b2_0))));
        const int16x8_t b3_0 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        ad3_0 = vmaxq_s32(ad3_0, vpaddlq_s16(larger(vabdq_s16(a0, b3_0))));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a0, b0))));
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a1, b1))));
        const int16x8_t a2 = widen_u8(vld1_u8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    if (n & 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a0, b0))));
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a1, b1))));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a2 = widen_u8(vld1_u8(x + i));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i));
        ad0 = vmaxq_s32(ad0, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        ad1 = vmaxq_s32(ad1, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    ad0 = vmaxq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_u8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i + 32));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
        const int16x8_t a2 = vmovl_s8(vld1_s8(y + i + 16));
        x12 = multiply(x12, a2, vsubq_s16(a2, a2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(y + i + 24));
        x13 = multiply(x13, a3, vsubq_s16(a3, a3));
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        x12 = multiply(x12, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x13 = multiply(x13, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero;
    int32x4_t xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero;
    int32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b0_1 = widen_u8(vld1_u8(y0 + i + 8));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = widen_u8(vld1_u8(y1 + i + 8));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = widen_u8(vld1_u8(y2 + i + 8));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = widen_u8(vld1_u8(y3 + i + 8));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0_0 = widen_u8(vld1_u8(y0 + i));
        xy0_0 = multiply(xy0_0, a0, b0_0);
        const int16x8_t b1_0 = widen_u8(vld1_u8(y1 + i));
        xy1_0 = multiply(xy1_0, a0, b1_0);
        const int16x8_t b2_0 = widen_u8(vld1_u8(y2 + i));
        xy2_0 = multiply(xy2_0, a0, b2_0);
        const int16x8_t b3_0 = widen_u8(vld1_u8(y3 + i));
        xy3_0 = multiply(xy3_0, a0, b3_0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b0_1 = widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail)));
        xy0_1 = multiply(xy0_1, a1, b0_1);
        const int16x8_t b1_1 = widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail)));
        xy1_1 = multiply(xy1_1, a1, b1_1);
        const int16x8_t b2_1 = widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail)));
        xy2_1 = multiply(xy2_1, a1, b2_1);
        const int16x8_t b3_1 = widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail)));
        xy3_1 = multiply(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(
    const int8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        const int16x8_t a4 = vmovl_s8(vld1_s8(x + i + 32));
        const int16x8_t b4 = widen_u8(vld1_u8(y + i + 32));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 40));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 40));
        xy1 = multiply(xy1, a5, b5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i + 48));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i + 48));
        xy2 = multiply(xy2, a6, b6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(x + i + 56));
        const int16x8_t b7 = widen_u8(vld1_u8(y + i + 56));
        xy3 = multiply(xy3, a7, b7);
    }
    if (n & 32) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b0 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a0, b0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b1 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a1, b1);
        const int16x8_t a2 = vmovl_s8(vld1_s8(x + i + 16));
        const int16x8_t b2 = widen_u8(vld1_u8(y + i + 16));
        xy2 = multiply(xy2, a2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        i += 32;
    }
    if (n & 16) {
        const int16x8_t a4 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b4 = widen_u8(vld1_u8(y + i));
        xy0 = multiply(xy0, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 8));
        xy1 = multiply(xy1, a5, b5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i));
        xy2 = multiply(xy2, a6, b6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a7, b7);
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(const int8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_sq8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_sq8_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, n, (int32_t *)out);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0_0 = zero;
    uint32x4_t ne1_0 = zero;
    uint32x4_t ne2_0 = zero;
    uint32x4_t ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0_0 = vld1q_u8(y0 + i);
        ne0_0 = vpadalq_u16(ne0_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b0_0))));
        const uint8x16_t b1_0 = vld1q_u8(y1 + i);
        ne1_0 = vpadalq_u16(ne1_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b1_0))));
        const uint8x16_t b2_0 = vld1q_u8(y2 + i);
        ne2_0 = vpadalq_u16(ne2_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b2_0))));
        const uint8x16_t b3_0 = vld1q_u8(y3 + i);
        ne3_0 = vpadalq_u16(ne3_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b3_0))));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_b(x + i, tail);
        const uint8x16_t b0_0 = first16_b(y0 + i, tail);
        ne0_0 = vpadalq_u16(ne0_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b0_0))));
        const uint8x16_t b1_0 = first16_b(y1 + i, tail);
        ne1_0 = vpadalq_u16(ne1_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b1_0))));
        const uint8x16_t b2_0 = first16_b(y2 + i, tail);
        ne2_0 = vpadalq_u16(ne2_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b2_0))));
        const uint8x16_t b3_0 = first16_b(y3 + i, tail);
        ne3_0 = vpadalq_u16(ne3_0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b3_0))));
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

RUVGEN_INLINE void hamming_b1_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ne)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        ne0 = vpadalq_u16(ne0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b0))));
        const uint8x16_t a1 = vld1q_u8(x + i + 16);
        const uint8x16_t b1 = vld1q_u8(y + i + 16);
        ne1 = vpadalq_u16(ne1, vpaddlq_u8(vcntq_u8(veorq_u8(a1, b1))));
        const uint8x16_t a2 = vld1q_u8(x + i + 32);
        const uint8x16_t b2 = vld1q_u8(y + i + 32);
        ne0 = vpadalq_u16(ne0, vpaddlq_u8(vcntq_u8(veorq_u8(a2, b2))));
        const uint8x16_t a3 = vld1q_u8(x + i + 48);
        const uint8x16_t b3 = vld1q_u8(y + i + 48);
        ne1 = vpadalq_u16(ne1, vpaddlq_u8(vcntq_u8(veorq_u8(a3, b3))));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        ne0 = vpadalq_u16(ne0, vpaddlq_u8(vcntq_u8(veorq_u8(a0, b0))));
        const uint8x16_t a1 = vld1q_u8(x + i + 16);
        const uint8x16_t b1 = vld1q_u8(y + i + 16);
        ne1 = vpadalq_u16(ne1, vpaddlq_u8(vcntq_u8(veorq_u8(a1, b1))));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8(x + i);
        const uint8x16_t b2 = vld1q_u8(y + i);
        ne0 = vpadalq_u16(ne0, vpaddlq_u8(vcntq_u8(veorq_u8(a2, b2))));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_b(x + i, tail);
        const uint8x16_t b3 = first16_b(y + i, tail);
        ne1 = vpadalq_u16(ne1, vpaddlq_u8(vcntq_u8(veorq_u8(a3, b3))));
    }
    ne0 = vaddq_u32(ne0, ne1);
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ne_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            hamming_b1_four(x, y, n, ne_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                hamming_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ne[r]);
            }
            reduce_add4_b(ne_sum, ne[0], ne[1], ne[2], ne[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_hamming_b1_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    hamming_b1_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8(y + i);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
        const uint8x16_t a1 = vld1q_u8(y + i + 16);
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a1)));
        const uint8x16_t a2 = vld1q_u8(y + i + 32);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a2)));
        const uint8x16_t a3 = vld1q_u8(y + i + 48);
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a3)));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8(y + i);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
        const uint8x16_t a1 = vld1q_u8(y + i + 16);
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a1)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8(y + i);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_b(y + i, tail);
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a3)));
    }
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero;
    uint32x4_t xy1_0 = zero;
    uint32x4_t xy2_0 = zero;
    uint32x4_t xy3_0 = zero;
    uint32x4_t yy0_0 = zero;
    uint32x4_t yy1_0 = zero;
    uint32x4_t yy2_0 = zero;
    uint32x4_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0_0 = vld1q_u8(y0 + i);
        xy0_0 = vpadalq_u16(xy0_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0_0))));
        yy0_0 = vpadalq_u16(yy0_0, vpaddlq_u8(vcntq_u8(b0_0)));
        const uint8x16_t b1_0 = vld1q_u8(y1 + i);
        xy1_0 = vpadalq_u16(xy1_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b1_0))));
        yy1_0 = vpadalq_u16(yy1_0, vpaddlq_u8(vcntq_u8(b1_0)));
        const uint8x16_t b2_0 = vld1q_u8(y2 + i);
        xy2_0 = vpadalq_u16(xy2_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b2_0))));
        yy2_0 = vpadalq_u16(yy2_0, vpaddlq_u8(vcntq_u8(b2_0)));
        const uint8x16_t b3_0 = vld1q_u8(y3 + i);
        xy3_0 = vpadalq_u16(xy3_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b3_0))));
        yy3_0 = vpadalq_u16(yy3_0, vpaddlq_u8(vcntq_u8(b3_0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_b(x + i, tail);
        const uint8x16_t b0_0 = first16_b(y0 + i, tail);
        xy0_0 = vpadalq_u16(xy0_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0_0))));
        yy0_0 = vpadalq_u16(yy0_0, vpaddlq_u8(vcntq_u8(b0_0)));
        const uint8x16_t b1_0 = first16_b(y1 + i, tail);
        xy1_0 = vpadalq_u16(xy1_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b1_0))));
        yy1_0 = vpadalq_u16(yy1_0, vpaddlq_u8(vcntq_u8(b1_0)));
        const uint8x16_t b2_0 = first16_b(y2 + i, tail);
        xy2_0 = vpadalq_u16(xy2_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b2_0))));
        yy2_0 = vpadalq_u16(yy2_0, vpaddlq_u8(vcntq_u8(b2_0)));
        const uint8x16_t b3_0 = first16_b(y3 + i, tail);
        xy3_0 = vpadalq_u16(xy3_0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b3_0))));
        yy3_0 = vpadalq_u16(yy3_0, vpaddlq_u8(vcntq_u8(b3_0)));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void jaccard_b1_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero;
    uint32x4_t yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0))));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b0)));
        const uint8x16_t a1 = vld1q_u8(x + i + 16);
        const uint8x16_t b1 = vld1q_u8(y + i + 16);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a1, b1))));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b1)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0))));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b0)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_b(x + i, tail);
        const uint8x16_t b1 = first16_b(y + i, tail);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a1, b1))));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b1)));
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = jaccard_b1_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                jaccard_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_b(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_b(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_jaccard_b1_rows_dn__neon(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    jaccard_b1_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_ROWS, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_rows_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_rows_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_rows_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_rows_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_rows_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_rows_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_rows_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_rows_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_rows_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_rows_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_rows_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_rows_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_rows_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_rows_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_rows_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_rows_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_rows_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_rows_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_rows_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_rows_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_rows_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_rows_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_rows_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_rows_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_rows_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_rows_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_rows_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_rows_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_rows_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_rows_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_rows_dn__neon, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_rows_d64__neon, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_rows_d96__neon, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_rows_d100__neon, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_rows_d128__neon, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_rows_d200__neon, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_rows_d256__neon, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_rows_d300__neon, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_rows_d384__neon, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_rows_d512__neon, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_rows_d768__neon, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_rows_d960__neon, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_rows_d1024__neon, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_rows_d1536__neon, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_rows_d2048__neon, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_rows_d3072__neon, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_rows_dn__neon, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_rows_d64__neon, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_rows_d96__neon, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_rows_d100__neon, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_rows_d128__neon, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_rows_d200__neon, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_rows_d256__neon, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_rows_d300__neon, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_rows_d384__neon, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_rows_d512__neon, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_rows_d768__neon, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_rows_d960__neon, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_rows_d1024__neon, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_rows_d1536__neon, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_rows_d2048__neon, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_rows_d3072__neon, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_rows_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_rows_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_rows_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_rows_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_rows_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_rows_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_rows_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_rows_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_rows_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_rows_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_rows_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_rows_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_rows_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_rows_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_rows_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_rows_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_rows_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_rows_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_rows_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_rows_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_rows_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_rows_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_rows_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_rows_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_rows_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_rows_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_rows_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_rows_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_rows_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_rows_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_rows_dn__neon, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_rows_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_rows_dn__neon, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_rows_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F64, 0, rk_sqeuclidean_f64_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F64, 0, rk_euclidean_f64_rows_dn__neon, FLOAT),
    ROW(DOT, F64, 0, rk_dot_f64_rows_dn__neon, FLOAT),
    ROW(COSINE, F64, 0, rk_cosine_f64_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F64, 0, rk_manhattan_f64_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F64, 0, rk_chebyshev_f64_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_rows_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_rows_dn__neon, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_rows_dn__neon, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_rows_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_rows_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_rows_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_rows_dn__neon, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_rows_dn__neon, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_rows_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_rows_dn__neon, UINT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_rows_dn__neon, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_rows_dn__neon, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_rows_dn__neon, FLOAT),
};

const ruvgen_table ruvgen_rows_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
