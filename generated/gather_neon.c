/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/neon.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f32_four(x, y, n, dd_sum);
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

static void rk_sqeuclidean_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_sqeuclidean_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    sqeuclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void euclidean_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        euclidean_f32_four(x, y, n, dd_sum);
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

static void rk_euclidean_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_euclidean_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_euclidean_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_euclidean_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_euclidean_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_euclidean_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_euclidean_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_euclidean_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_euclidean_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_euclidean_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_euclidean_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_euclidean_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_euclidean_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_euclidean_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_euclidean_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_euclidean_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    euclidean_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void dot_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f32_four(x, y, n, xy_sum);
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

static void rk_dot_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_dot_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_dot_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_dot_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_dot_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_dot_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_dot_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_dot_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_dot_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_dot_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_dot_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_dot_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_dot_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_dot_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_dot_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_dot_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(y + i, tail);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
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

RUVGEN_INLINE void cosine_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const float xx = cosine_f32_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f32_four(x, y, n, xy_sum, yy_sum);
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

static void rk_cosine_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_cosine_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_cosine_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_cosine_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_cosine_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_cosine_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_cosine_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_cosine_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_cosine_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_cosine_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_cosine_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_cosine_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_cosine_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_cosine_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_cosine_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_cosine_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    cosine_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void manhattan_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f32_four(x, y, n, ad_sum);
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

static void rk_manhattan_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_manhattan_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_manhattan_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_manhattan_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_manhattan_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_manhattan_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_manhattan_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_manhattan_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_manhattan_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_manhattan_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_manhattan_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_manhattan_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_manhattan_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_manhattan_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_manhattan_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_manhattan_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    manhattan_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void chebyshev_f32_gather(const float *x, const float *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f32_four(x, y, n, ad_sum);
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

static void rk_chebyshev_f32_gather_d64__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 64,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d96__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 96,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d100__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 100,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d128__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 128,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d200__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 200,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d256__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 256,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d300__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 300,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d384__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 384,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d512__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 512,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d768__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 768,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d960__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 960,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d1024__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1024,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d1536__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 1536,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d2048__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 2048,
        (float *)out);
}

static void rk_chebyshev_f32_gather_d3072__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, 3072,
        (float *)out);
}

static void rk_chebyshev_f32_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    chebyshev_f32_gather((const float *)x, (const float *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void sqeuclidean_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f16_four(x, y, n, dd_sum);
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

static void rk_sqeuclidean_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    sqeuclidean_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void euclidean_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        euclidean_f16_four(x, y, n, dd_sum);
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

static void rk_euclidean_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    euclidean_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void dot_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f16_four(x, y, n, xy_sum);
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

static void rk_dot_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(y + i, tail);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
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

RUVGEN_INLINE void cosine_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const float xx = cosine_f16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f16_four(x, y, n, xy_sum, yy_sum);
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

static void rk_cosine_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    cosine_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void manhattan_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f16_four(x, y, n, ad_sum);
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

static void rk_manhattan_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    manhattan_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void chebyshev_f16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f16_four(x, y, n, ad_sum);
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

static void rk_chebyshev_f16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    chebyshev_f16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void sqeuclidean_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_bf16_four(x, y, n, dd_sum);
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

static void rk_sqeuclidean_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    sqeuclidean_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void euclidean_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        euclidean_bf16_four(x, y, n, dd_sum);
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

static void rk_euclidean_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    euclidean_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void dot_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_bf16_four(x, y, n, xy_sum);
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

static void rk_dot_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(y + i, tail);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
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

RUVGEN_INLINE void cosine_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const float xx = cosine_bf16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_bf16_four(x, y, n, xy_sum, yy_sum);
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

static void rk_cosine_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    cosine_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void manhattan_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_bf16_four(x, y, n, ad_sum);
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

static void rk_manhattan_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    manhattan_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void chebyshev_bf16_gather(const float *x, const uint16_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_bf16_four(x, y, n, ad_sum);
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

static void rk_chebyshev_bf16_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    chebyshev_bf16_gather((const float *)x, (const uint16_t *)base, stride, ids, count, n,
        (float *)out);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void sqeuclidean_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_i8_four(x, y, n, yy_sum);
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

static void rk_sqeuclidean_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    sqeuclidean_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void euclidean_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t xx = euclidean_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        float d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        euclidean_i8_four(x, y, n, yy_sum);
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

static void rk_euclidean_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    euclidean_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (float *)out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
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

RUVGEN_INLINE void dot_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                int32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t x1 = dot_i8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_i8_four(x, y, n, xy_sum);
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

static void rk_dot_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (int32_t *)out);
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
    int32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void cosine_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_i8_four(x, y, n, xy_sum, yy_sum);
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

static void rk_cosine_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    cosine_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void manhattan_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_i8_four(x, y, n, ad_sum);
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

static void rk_manhattan_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    manhattan_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
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

RUVGEN_INLINE void chebyshev_i8_gather(const int8_t *x, const int8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_i8_four(x, y, n, ad_sum);
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

static void rk_chebyshev_i8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    chebyshev_i8_gather((const int8_t *)x, (const int8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void sqeuclidean_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_u8_four(x, y, n, yy_sum);
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

static void rk_sqeuclidean_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    sqeuclidean_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void euclidean_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t xx = euclidean_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        euclidean_u8_four(x, y, n, yy_sum);
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

static void rk_euclidean_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    euclidean_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (float *)out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
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

RUVGEN_INLINE void dot_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                int32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t x1 = dot_u8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_u8_four(x, y, n, xy_sum);
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

static void rk_dot_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (int32_t *)out);
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
    int32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        const int16x8_t a1 = widen_u8(vld1_u8(y + i + 8));
        xx1 = multiply(xx1, a1, a1);
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(y + i));
        xx0 = multiply(xx0, a0, a0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx1 = multiply(xx1, a1, a1);
    }
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

RUVGEN_INLINE void cosine_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_u8_four(x, y, n, xy_sum, yy_sum);
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

static void rk_cosine_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    cosine_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (float *)out);
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

RUVGEN_INLINE void manhattan_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_u8_four(x, y, n, ad_sum);
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

static void rk_manhattan_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    manhattan_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
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

RUVGEN_INLINE void chebyshev_u8_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_u8_four(x, y, n, ad_sum);
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

static void rk_chebyshev_u8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    chebyshev_u8_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        const int16x8_t a1 = vmovl_s8(vld1_s8(y + i + 8));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(y + i));
        x10 = multiply(x10, a0, vsubq_s16(a0, a0));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x11 = multiply(x11, a1, vsubq_s16(a1, a1));
    }
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

RUVGEN_INLINE void dot_sq8_gather(const int8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                int32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t x1 = dot_sq8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq8_four(x, y, n, xy_sum);
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

static void rk_dot_sq8_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    dot_sq8_gather((const int8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (int32_t *)out);
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

RUVGEN_INLINE void hamming_b1_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                uint32_t *restrict out)
{
    const size_t bytes = n * sizeof *base;
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ne_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        hamming_b1_four(x, y, n, ne_sum);
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

static void rk_hamming_b1_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    hamming_b1_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (uint32_t *)out);
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
    uint32x4_t xx0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8(y + i);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_b(y + i, tail);
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
    }
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

RUVGEN_INLINE void jaccard_b1_gather(const uint8_t *x, const uint8_t *base, size_t stride,
                                const uint32_t *ids, size_t count, size_t n,
                                float *restrict out)
{
    const size_t bytes = n * sizeof *base;
    const uint32_t xx = jaccard_b1_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        jaccard_b1_four(x, y, n, xy_sum, yy_sum);
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

static void rk_jaccard_b1_gather_dn__neon(
    const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n, void *out)
{
    jaccard_b1_gather((const uint8_t *)x, (const uint8_t *)base, stride, ids, count, n,
        (float *)out);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_GATHER, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_gather_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_gather_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_gather_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_gather_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_gather_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_gather_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_gather_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_gather_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_gather_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_gather_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_gather_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_gather_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_gather_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_gather_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_gather_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_gather_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_gather_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_gather_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_gather_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_gather_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_gather_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_gather_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_gather_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_gather_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_gather_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_gather_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_gather_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_gather_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_gather_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_gather_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_gather_dn__neon, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_gather_d64__neon, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_gather_d96__neon, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_gather_d100__neon, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_gather_d128__neon, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_gather_d200__neon, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_gather_d256__neon, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_gather_d300__neon, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_gather_d384__neon, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_gather_d512__neon, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_gather_d768__neon, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_gather_d960__neon, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_gather_d1024__neon, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_gather_d1536__neon, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_gather_d2048__neon, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_gather_d3072__neon, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_gather_dn__neon, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_gather_d64__neon, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_gather_d96__neon, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_gather_d100__neon, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_gather_d128__neon, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_gather_d200__neon, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_gather_d256__neon, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_gather_d300__neon, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_gather_d384__neon, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_gather_d512__neon, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_gather_d768__neon, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_gather_d960__neon, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_gather_d1024__neon, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_gather_d1536__neon, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_gather_d2048__neon, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_gather_d3072__neon, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_gather_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_gather_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_gather_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_gather_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_gather_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_gather_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_gather_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_gather_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_gather_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_gather_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_gather_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_gather_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_gather_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_gather_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_gather_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_gather_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_gather_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_gather_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_gather_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_gather_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_gather_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_gather_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_gather_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_gather_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_gather_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_gather_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_gather_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_gather_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_gather_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_gather_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_gather_dn__neon, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_gather_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_gather_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_gather_dn__neon, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_gather_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_gather_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_gather_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_gather_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_gather_dn__neon, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_gather_dn__neon, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_gather_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_gather_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_gather_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_gather_dn__neon, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_gather_dn__neon, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_gather_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_gather_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_gather_dn__neon, UINT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_gather_dn__neon, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_gather_dn__neon, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_gather_dn__neon, FLOAT),
};

const ruvgen_table ruvgen_gather_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
