/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/neon.j2. Do not edit. */
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

RUVGEN_INLINE float sqeuclidean_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

static float rk_sqeuclidean_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_sqeuclidean_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_sqeuclidean_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_sqeuclidean_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_sqeuclidean_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_sqeuclidean_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_sqeuclidean_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_sqeuclidean_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_sqeuclidean_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_sqeuclidean_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_sqeuclidean_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_sqeuclidean_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_sqeuclidean_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_sqeuclidean_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_sqeuclidean_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_sqeuclidean_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, n);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
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
    const float dd = reduce_add_f(dd0);
    return euclidean_f32_finish(dd);
}

static float rk_euclidean_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_euclidean_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_euclidean_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_euclidean_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_euclidean_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_euclidean_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_euclidean_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_euclidean_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_euclidean_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_euclidean_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_euclidean_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_euclidean_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_euclidean_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_euclidean_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_euclidean_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_euclidean_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return euclidean_f32_pair((const float *)x, (const float *)y, n);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
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
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

static float rk_dot_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_dot_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_dot_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_dot_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_dot_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_dot_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_dot_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_dot_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_dot_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_dot_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_dot_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_dot_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_dot_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_dot_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_dot_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_dot_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return dot_f32_pair((const float *)x, (const float *)y, n);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

static float rk_cosine_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_cosine_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_cosine_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_cosine_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_cosine_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_cosine_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_cosine_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_cosine_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_cosine_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_cosine_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_cosine_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_cosine_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_cosine_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_cosine_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_cosine_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_cosine_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return cosine_f32_pair((const float *)x, (const float *)y, n);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
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
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

static float rk_manhattan_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_manhattan_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_manhattan_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_manhattan_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_manhattan_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_manhattan_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_manhattan_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_manhattan_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_manhattan_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_manhattan_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_manhattan_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_manhattan_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_manhattan_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_manhattan_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_manhattan_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_manhattan_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return manhattan_f32_pair((const float *)x, (const float *)y, n);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_f32_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
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
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

static float rk_chebyshev_f32_pair_d64__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_chebyshev_f32_pair_d96__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_chebyshev_f32_pair_d100__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_chebyshev_f32_pair_d128__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_chebyshev_f32_pair_d200__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_chebyshev_f32_pair_d256__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_chebyshev_f32_pair_d300__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_chebyshev_f32_pair_d384__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_chebyshev_f32_pair_d512__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_chebyshev_f32_pair_d768__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_chebyshev_f32_pair_d960__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_chebyshev_f32_pair_d1024__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_chebyshev_f32_pair_d1536__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_chebyshev_f32_pair_d2048__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_chebyshev_f32_pair_d3072__neon(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_chebyshev_f32_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return chebyshev_f32_pair((const float *)x, (const float *)y, n);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE float sqeuclidean_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = widen_f16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = widen_f16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = widen_f16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_f16(vld1_u16(x + i));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_f16(vld1_u16(x + i));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f16_finish(dd);
}

static float rk_sqeuclidean_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return sqeuclidean_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = widen_f16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = widen_f16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = widen_f16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_f16(vld1_u16(x + i));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_f16(vld1_u16(x + i));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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
    const float dd = reduce_add_f(dd0);
    return euclidean_f16_finish(dd);
}

static float rk_euclidean_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return euclidean_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = widen_f16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        xy5 = vfmaq_f32(xy5, a5, b5);
        const float32x4_t a6 = widen_f16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        xy6 = vfmaq_f32(xy6, a6, b6);
        const float32x4_t a7 = widen_f16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_f16(vld1_u16(x + i));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        xy5 = vfmaq_f32(xy5, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_f16(vld1_u16(x + i));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        xy6 = vfmaq_f32(xy6, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f16_finish(xy);
}

static float rk_dot_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return dot_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = widen_f16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i + 16));
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 20));
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        const float32x4_t a6 = widen_f16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i + 24));
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        const float32x4_t a7 = widen_f16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_f16(vld1_u16(y + i + 28));
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_f16(vld1_u16(x + i));
        const float32x4_t b4 = widen_f16(vld1_u16(y + i));
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_f16(vld1_u16(y + i + 4));
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_f16(vld1_u16(x + i));
        const float32x4_t b6 = widen_f16(vld1_u16(y + i));
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f16_finish(xy, xx, yy);
}

static float rk_cosine_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return cosine_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    if (n & 8) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = widen_f16(vld1_u16(x + i));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b3 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f16_finish(ad);
}

static float rk_manhattan_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return manhattan_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = widen_f16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        const float32x4_t a3 = widen_f16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_f16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = widen_f16(vld1_u16(x + i));
        const float32x4_t b0 = widen_f16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = widen_f16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_f16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = widen_f16(vld1_u16(x + i));
        const float32x4_t b2 = widen_f16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b3 = widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f16_finish(ad);
}

static float rk_chebyshev_f16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return chebyshev_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE float sqeuclidean_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = widen_bf16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_bf16_finish(dd);
}

static float rk_sqeuclidean_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return sqeuclidean_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = widen_bf16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
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
    const float dd = reduce_add_f(dd0);
    return euclidean_bf16_finish(dd);
}

static float rk_euclidean_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return euclidean_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        xy5 = vfmaq_f32(xy5, a5, b5);
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        xy6 = vfmaq_f32(xy6, a6, b6);
        const float32x4_t a7 = widen_bf16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        xy5 = vfmaq_f32(xy5, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        xy6 = vfmaq_f32(xy6, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_bf16_finish(xy);
}

static float rk_dot_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return dot_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i + 16));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i + 16));
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 20));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 20));
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i + 24));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i + 24));
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        const float32x4_t a7 = widen_bf16(vld1_u16(x + i + 28));
        const float32x4_t b7 = widen_bf16(vld1_u16(y + i + 28));
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b4 = widen_bf16(vld1_u16(y + i));
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b5 = widen_bf16(vld1_u16(y + i + 4));
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b6 = widen_bf16(vld1_u16(y + i));
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b7 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_bf16_finish(xy, xx, yy);
}

static float rk_cosine_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return cosine_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    if (n & 8) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b3 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_bf16_finish(ad);
}

static float rk_manhattan_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return manhattan_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i + 8));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i + 8));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        const float32x4_t a3 = widen_bf16(vld1_u16(x + i + 12));
        const float32x4_t b3 = widen_bf16(vld1_u16(y + i + 12));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b0 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = widen_bf16(vld1_u16(x + i + 4));
        const float32x4_t b1 = widen_bf16(vld1_u16(y + i + 4));
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = widen_bf16(vld1_u16(x + i));
        const float32x4_t b2 = widen_bf16(vld1_u16(y + i));
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail)));
        const float32x4_t b3 = widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail)));
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_bf16_finish(ad);
}

static float rk_chebyshev_bf16_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return chebyshev_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
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
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float euclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = euclidean_i8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_i8_finish(0, xx, yy);
}

static float rk_euclidean_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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
    int32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x14);
    x11 = vaddq_s32(x11, x15);
    x12 = vaddq_s32(x12, x16);
    x13 = vaddq_s32(x13, x17);
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = dot_i8_x1(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
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
        xy4 = multiply(xy4, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 40));
        const int16x8_t b5 = vmovl_s8(vld1_s8(y + i + 40));
        xy5 = multiply(xy5, a5, b5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i + 48));
        const int16x8_t b6 = vmovl_s8(vld1_s8(y + i + 48));
        xy6 = multiply(xy6, a6, b6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(x + i + 56));
        const int16x8_t b7 = vmovl_s8(vld1_s8(y + i + 56));
        xy7 = multiply(xy7, a7, b7);
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
        xy4 = multiply(xy4, a4, b4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(x + i + 8));
        const int16x8_t b5 = vmovl_s8(vld1_s8(y + i + 8));
        xy5 = multiply(xy5, a5, b5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(x + i));
        const int16x8_t b6 = vmovl_s8(vld1_s8(y + i));
        xy6 = multiply(xy6, a6, b6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy7 = multiply(xy7, a7, b7);
    }
    xy0 = vaddq_s32(xy0, xy4);
    xy1 = vaddq_s32(xy1, xy5);
    xy2 = vaddq_s32(xy2, xy6);
    xy3 = vaddq_s32(xy3, xy7);
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

static uint32_t rk_dot_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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
    int32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x14);
    x11 = vaddq_s32(x11, x15);
    x12 = vaddq_s32(x12, x16);
    x13 = vaddq_s32(x13, x17);
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = vmovl_s8(vld1_s8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = vmovl_s8(vld1_s8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = vmovl_s8(vld1_s8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

static float rk_cosine_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, n);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t manhattan_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vpadalq_s16(ad2, vabdq_s16(a2, b2));
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        ad3 = vpadalq_s16(ad3, vabdq_s16(a3, b3));
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
        ad2 = vpadalq_s16(ad2, vabdq_s16(a2, b2));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        ad3 = vpadalq_s16(ad3, vabdq_s16(a3, b3));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

static uint32_t rk_manhattan_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, n);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t chebyshev_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vmaxq_s32(ad2, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        const int16x8_t a3 = vmovl_s8(vld1_s8(x + i + 24));
        const int16x8_t b3 = vmovl_s8(vld1_s8(y + i + 24));
        ad3 = vmaxq_s32(ad3, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
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
        ad2 = vmaxq_s32(ad2, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail)));
        ad3 = vmaxq_s32(ad3, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

static uint32_t rk_chebyshev_i8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float euclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = euclidean_u8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_u8_finish(0, xx, yy);
}

static float rk_euclidean_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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
    int32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x14);
    x11 = vaddq_s32(x11, x15);
    x12 = vaddq_s32(x12, x16);
    x13 = vaddq_s32(x13, x17);
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = dot_u8_x1(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
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
        xy4 = multiply(xy4, a4, b4);
        const int16x8_t a5 = widen_u8(vld1_u8(x + i + 40));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 40));
        xy5 = multiply(xy5, a5, b5);
        const int16x8_t a6 = widen_u8(vld1_u8(x + i + 48));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i + 48));
        xy6 = multiply(xy6, a6, b6);
        const int16x8_t a7 = widen_u8(vld1_u8(x + i + 56));
        const int16x8_t b7 = widen_u8(vld1_u8(y + i + 56));
        xy7 = multiply(xy7, a7, b7);
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
        xy4 = multiply(xy4, a4, b4);
        const int16x8_t a5 = widen_u8(vld1_u8(x + i + 8));
        const int16x8_t b5 = widen_u8(vld1_u8(y + i + 8));
        xy5 = multiply(xy5, a5, b5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(x + i));
        const int16x8_t b6 = widen_u8(vld1_u8(y + i));
        xy6 = multiply(xy6, a6, b6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy7 = multiply(xy7, a7, b7);
    }
    xy0 = vaddq_s32(xy0, xy4);
    xy1 = vaddq_s32(xy1, xy5);
    xy2 = vaddq_s32(xy2, xy6);
    xy3 = vaddq_s32(xy3, xy7);
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

static uint32_t rk_dot_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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
    int32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
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
        x14 = multiply(x14, a4, vsubq_s16(a4, a4));
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        x15 = multiply(x15, a5, vsubq_s16(a5, a5));
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        x16 = multiply(x16, a6, vsubq_s16(a6, a6));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        x17 = multiply(x17, a7, vsubq_s16(a7, a7));
    }
    x10 = vaddq_s32(x10, x14);
    x11 = vaddq_s32(x11, x15);
    x12 = vaddq_s32(x12, x16);
    x13 = vaddq_s32(x13, x17);
    x10 = vaddq_s32(x10, x12);
    x11 = vaddq_s32(x11, x13);
    x10 = vaddq_s32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 40));
        xx5 = multiply(xx5, a5, a5);
        const int16x8_t a6 = widen_u8(vld1_u8(y + i + 48));
        xx6 = multiply(xx6, a6, a6);
        const int16x8_t a7 = widen_u8(vld1_u8(y + i + 56));
        xx7 = multiply(xx7, a7, a7);
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
        xx4 = multiply(xx4, a4, a4);
        const int16x8_t a5 = widen_u8(vld1_u8(y + i + 8));
        xx5 = multiply(xx5, a5, a5);
        i += 16;
    }
    if (n & 8) {
        const int16x8_t a6 = widen_u8(vld1_u8(y + i));
        xx6 = multiply(xx6, a6, a6);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a7 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xx7 = multiply(xx7, a7, a7);
    }
    xx0 = vaddq_s32(xx0, xx4);
    xx1 = vaddq_s32(xx1, xx5);
    xx2 = vaddq_s32(xx2, xx6);
    xx3 = vaddq_s32(xx3, xx7);
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
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
        xy2 = multiply(xy2, a2, b2);
        yy2 = multiply(yy2, b2, b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        xy3 = multiply(xy3, a3, b3);
        yy3 = multiply(yy3, b3, b3);
    }
    xy0 = vaddq_s32(xy0, xy2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

static float rk_cosine_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t manhattan_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vpadalq_s16(ad2, vabdq_s16(a2, b2));
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        ad3 = vpadalq_s16(ad3, vabdq_s16(a3, b3));
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
        ad2 = vpadalq_s16(ad2, vabdq_s16(a2, b2));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        ad3 = vpadalq_s16(ad3, vabdq_s16(a3, b3));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

static uint32_t rk_manhattan_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t chebyshev_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vmaxq_s32(ad2, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        const int16x8_t a3 = widen_u8(vld1_u8(x + i + 24));
        const int16x8_t b3 = widen_u8(vld1_u8(y + i + 24));
        ad3 = vmaxq_s32(ad3, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
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
        ad2 = vmaxq_s32(ad2, vpaddlq_s16(larger(vabdq_s16(a2, b2))));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a3 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        const int16x8_t b3 = widen_u8(vcreate_u8(ruvgen_first(y + i, tail)));
        ad3 = vmaxq_s32(ad3, vpaddlq_s16(larger(vabdq_s16(a3, b3))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

static uint32_t rk_chebyshev_u8_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE uint32_t hamming_b1_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
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
        ne2 = vpadalq_u16(ne2, vpaddlq_u8(vcntq_u8(veorq_u8(a2, b2))));
        const uint8x16_t a3 = vld1q_u8(x + i + 48);
        const uint8x16_t b3 = vld1q_u8(y + i + 48);
        ne3 = vpadalq_u16(ne3, vpaddlq_u8(vcntq_u8(veorq_u8(a3, b3))));
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
        ne2 = vpadalq_u16(ne2, vpaddlq_u8(vcntq_u8(veorq_u8(a2, b2))));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_b(x + i, tail);
        const uint8x16_t b3 = first16_b(y + i, tail);
        ne3 = vpadalq_u16(ne3, vpaddlq_u8(vcntq_u8(veorq_u8(a3, b3))));
    }
    ne0 = vaddq_u32(ne0, ne2);
    ne1 = vaddq_u32(ne1, ne3);
    ne0 = vaddq_u32(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

static uint32_t rk_hamming_b1_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return hamming_b1_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE float jaccard_b1_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t xx0 = zero, xx1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0))));
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b0)));
        const uint8x16_t a1 = vld1q_u8(x + i + 16);
        const uint8x16_t b1 = vld1q_u8(y + i + 16);
        xy1 = vpadalq_u16(xy1, vpaddlq_u8(vcntq_u8(vandq_u8(a1, b1))));
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a1)));
        yy1 = vpadalq_u16(yy1, vpaddlq_u8(vcntq_u8(b1)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        const uint8x16_t b0 = vld1q_u8(y + i);
        xy0 = vpadalq_u16(xy0, vpaddlq_u8(vcntq_u8(vandq_u8(a0, b0))));
        xx0 = vpadalq_u16(xx0, vpaddlq_u8(vcntq_u8(a0)));
        yy0 = vpadalq_u16(yy0, vpaddlq_u8(vcntq_u8(b0)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_b(x + i, tail);
        const uint8x16_t b1 = first16_b(y + i, tail);
        xy1 = vpadalq_u16(xy1, vpaddlq_u8(vcntq_u8(vandq_u8(a1, b1))));
        xx1 = vpadalq_u16(xx1, vpaddlq_u8(vcntq_u8(a1)));
        yy1 = vpadalq_u16(yy1, vpaddlq_u8(vcntq_u8(b1)));
    }
    xy0 = vaddq_u32(xy0, xy1);
    xx0 = vaddq_u32(xx0, xx1);
    yy0 = vaddq_u32(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

static float rk_jaccard_b1_pair_dn__neon(const void *x, const void *y, size_t n)
{
    return jaccard_b1_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_PAIR, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_pair_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_pair_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_pair_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_pair_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_pair_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_pair_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_pair_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_pair_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_pair_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_pair_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_pair_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_pair_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_pair_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_pair_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_pair_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_pair_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_pair_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_pair_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_pair_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_pair_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_pair_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_pair_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_pair_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_pair_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_pair_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_pair_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_pair_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_pair_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_pair_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_pair_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_pair_dn__neon, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_pair_d64__neon, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_pair_d96__neon, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_pair_d100__neon, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_pair_d128__neon, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_pair_d200__neon, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_pair_d256__neon, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_pair_d300__neon, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_pair_d384__neon, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_pair_d512__neon, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_pair_d768__neon, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_pair_d960__neon, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_pair_d1024__neon, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_pair_d1536__neon, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_pair_d2048__neon, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_pair_d3072__neon, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_pair_dn__neon, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_pair_d64__neon, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_pair_d96__neon, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_pair_d100__neon, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_pair_d128__neon, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_pair_d200__neon, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_pair_d256__neon, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_pair_d300__neon, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_pair_d384__neon, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_pair_d512__neon, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_pair_d768__neon, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_pair_d960__neon, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_pair_d1024__neon, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_pair_d1536__neon, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_pair_d2048__neon, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_pair_d3072__neon, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_pair_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_pair_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_pair_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_pair_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_pair_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_pair_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_pair_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_pair_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_pair_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_pair_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_pair_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_pair_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_pair_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_pair_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_pair_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_pair_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_pair_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_pair_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_pair_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_pair_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_pair_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_pair_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_pair_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_pair_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_pair_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_pair_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_pair_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_pair_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_pair_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_pair_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_pair_dn__neon, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_pair_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_pair_dn__neon, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_pair_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_pair_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_pair_dn__neon, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_pair_dn__neon, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_pair_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_pair_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_pair_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_pair_dn__neon, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_pair_dn__neon, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_pair_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_pair_dn__neon, UINT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_pair_dn__neon, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_pair_dn__neon, FLOAT),
};

const ruvgen_table ruvgen_pair_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
