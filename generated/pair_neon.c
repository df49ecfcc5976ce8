/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE float32x4_t div_f(float32x4_t a, float32x4_t b)
{
    const uint32x4_t all = vreinterpretq_u32_f32(vdivq_f32(a, b));
    return vreinterpretq_f32_u32(vbicq_u32(all, vceqzq_f32(b)));
}

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

RUVGEN_INLINE void sqeuclidean_f32_step(float32x4_t *dd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *dd = vfmaq_f32(*dd, t, t);
}

RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        sqeuclidean_f32_step(&dd4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        sqeuclidean_f32_step(&dd5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        sqeuclidean_f32_step(&dd6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        sqeuclidean_f32_step(&dd7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, load_first(x + i, tail), load_first(y + i, tail));
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

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d64__neon, float, sqeuclidean_f32_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d96__neon, float, sqeuclidean_f32_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d100__neon, float, sqeuclidean_f32_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d128__neon, float, sqeuclidean_f32_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d200__neon, float, sqeuclidean_f32_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d256__neon, float, sqeuclidean_f32_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d300__neon, float, sqeuclidean_f32_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d384__neon, float, sqeuclidean_f32_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d512__neon, float, sqeuclidean_f32_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d768__neon, float, sqeuclidean_f32_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d960__neon, float, sqeuclidean_f32_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1024__neon, float, sqeuclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1536__neon, float, sqeuclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d2048__neon, float, sqeuclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d3072__neon, float, sqeuclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__neon, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_d64__neon, float, euclidean_f32_pair, 64)
RUVGEN_PAIR(rk_euclidean_f32_pair_d96__neon, float, euclidean_f32_pair, 96)
RUVGEN_PAIR(rk_euclidean_f32_pair_d100__neon, float, euclidean_f32_pair, 100)
RUVGEN_PAIR(rk_euclidean_f32_pair_d128__neon, float, euclidean_f32_pair, 128)
RUVGEN_PAIR(rk_euclidean_f32_pair_d200__neon, float, euclidean_f32_pair, 200)
RUVGEN_PAIR(rk_euclidean_f32_pair_d256__neon, float, euclidean_f32_pair, 256)
RUVGEN_PAIR(rk_euclidean_f32_pair_d300__neon, float, euclidean_f32_pair, 300)
RUVGEN_PAIR(rk_euclidean_f32_pair_d384__neon, float, euclidean_f32_pair, 384)
RUVGEN_PAIR(rk_euclidean_f32_pair_d512__neon, float, euclidean_f32_pair, 512)
RUVGEN_PAIR(rk_euclidean_f32_pair_d768__neon, float, euclidean_f32_pair, 768)
RUVGEN_PAIR(rk_euclidean_f32_pair_d960__neon, float, euclidean_f32_pair, 960)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1024__neon, float, euclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1536__neon, float, euclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_euclidean_f32_pair_d2048__neon, float, euclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_euclidean_f32_pair_d3072__neon, float, euclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_euclidean_f32_pair_dn__neon, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_step(float32x4_t *xy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
}

RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        dot_f32_step(&xy4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        dot_f32_step(&xy5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        dot_f32_step(&xy6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        dot_f32_step(&xy7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, load_first(x + i, tail), load_first(y + i, tail));
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

RUVGEN_PAIR(rk_dot_f32_pair_d64__neon, float, dot_f32_pair, 64)
RUVGEN_PAIR(rk_dot_f32_pair_d96__neon, float, dot_f32_pair, 96)
RUVGEN_PAIR(rk_dot_f32_pair_d100__neon, float, dot_f32_pair, 100)
RUVGEN_PAIR(rk_dot_f32_pair_d128__neon, float, dot_f32_pair, 128)
RUVGEN_PAIR(rk_dot_f32_pair_d200__neon, float, dot_f32_pair, 200)
RUVGEN_PAIR(rk_dot_f32_pair_d256__neon, float, dot_f32_pair, 256)
RUVGEN_PAIR(rk_dot_f32_pair_d300__neon, float, dot_f32_pair, 300)
RUVGEN_PAIR(rk_dot_f32_pair_d384__neon, float, dot_f32_pair, 384)
RUVGEN_PAIR(rk_dot_f32_pair_d512__neon, float, dot_f32_pair, 512)
RUVGEN_PAIR(rk_dot_f32_pair_d768__neon, float, dot_f32_pair, 768)
RUVGEN_PAIR(rk_dot_f32_pair_d960__neon, float, dot_f32_pair, 960)
RUVGEN_PAIR(rk_dot_f32_pair_d1024__neon, float, dot_f32_pair, 1024)
RUVGEN_PAIR(rk_dot_f32_pair_d1536__neon, float, dot_f32_pair, 1536)
RUVGEN_PAIR(rk_dot_f32_pair_d2048__neon, float, dot_f32_pair, 2048)
RUVGEN_PAIR(rk_dot_f32_pair_d3072__neon, float, dot_f32_pair, 3072)
RUVGEN_PAIR(rk_dot_f32_pair_dn__neon, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_step(float32x4_t *xy, float32x4_t *xx, float32x4_t *yy, float32x4_t a,
    float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
    *xx = vfmaq_f32(*xx, a, a);
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
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
        cosine_f32_step(&xy0, &xx0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_step(&xy2, &xx2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_step(&xy3, &xx3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        cosine_f32_step(&xy4, &xx4, &yy4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        cosine_f32_step(&xy5, &xx5, &yy5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        cosine_f32_step(&xy6, &xx6, &yy6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        cosine_f32_step(&xy7, &xx7, &yy7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_step(&xy2, &xx2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_step(&xy3, &xx3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy4, &xx4, &yy4, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy5, &xx5, &yy5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy6, &xx6, &yy6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy7, &xx7, &yy7, load_first(x + i, tail), load_first(y + i, tail));
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

RUVGEN_PAIR(rk_cosine_f32_pair_d64__neon, float, cosine_f32_pair, 64)
RUVGEN_PAIR(rk_cosine_f32_pair_d96__neon, float, cosine_f32_pair, 96)
RUVGEN_PAIR(rk_cosine_f32_pair_d100__neon, float, cosine_f32_pair, 100)
RUVGEN_PAIR(rk_cosine_f32_pair_d128__neon, float, cosine_f32_pair, 128)
RUVGEN_PAIR(rk_cosine_f32_pair_d200__neon, float, cosine_f32_pair, 200)
RUVGEN_PAIR(rk_cosine_f32_pair_d256__neon, float, cosine_f32_pair, 256)
RUVGEN_PAIR(rk_cosine_f32_pair_d300__neon, float, cosine_f32_pair, 300)
RUVGEN_PAIR(rk_cosine_f32_pair_d384__neon, float, cosine_f32_pair, 384)
RUVGEN_PAIR(rk_cosine_f32_pair_d512__neon, float, cosine_f32_pair, 512)
RUVGEN_PAIR(rk_cosine_f32_pair_d768__neon, float, cosine_f32_pair, 768)
RUVGEN_PAIR(rk_cosine_f32_pair_d960__neon, float, cosine_f32_pair, 960)
RUVGEN_PAIR(rk_cosine_f32_pair_d1024__neon, float, cosine_f32_pair, 1024)
RUVGEN_PAIR(rk_cosine_f32_pair_d1536__neon, float, cosine_f32_pair, 1536)
RUVGEN_PAIR(rk_cosine_f32_pair_d2048__neon, float, cosine_f32_pair, 2048)
RUVGEN_PAIR(rk_cosine_f32_pair_d3072__neon, float, cosine_f32_pair, 3072)
RUVGEN_PAIR(rk_cosine_f32_pair_dn__neon, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
}

RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        manhattan_f32_step(&ad2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        manhattan_f32_step(&ad3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_d64__neon, float, manhattan_f32_pair, 64)
RUVGEN_PAIR(rk_manhattan_f32_pair_d96__neon, float, manhattan_f32_pair, 96)
RUVGEN_PAIR(rk_manhattan_f32_pair_d100__neon, float, manhattan_f32_pair, 100)
RUVGEN_PAIR(rk_manhattan_f32_pair_d128__neon, float, manhattan_f32_pair, 128)
RUVGEN_PAIR(rk_manhattan_f32_pair_d200__neon, float, manhattan_f32_pair, 200)
RUVGEN_PAIR(rk_manhattan_f32_pair_d256__neon, float, manhattan_f32_pair, 256)
RUVGEN_PAIR(rk_manhattan_f32_pair_d300__neon, float, manhattan_f32_pair, 300)
RUVGEN_PAIR(rk_manhattan_f32_pair_d384__neon, float, manhattan_f32_pair, 384)
RUVGEN_PAIR(rk_manhattan_f32_pair_d512__neon, float, manhattan_f32_pair, 512)
RUVGEN_PAIR(rk_manhattan_f32_pair_d768__neon, float, manhattan_f32_pair, 768)
RUVGEN_PAIR(rk_manhattan_f32_pair_d960__neon, float, manhattan_f32_pair, 960)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1024__neon, float, manhattan_f32_pair, 1024)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1536__neon, float, manhattan_f32_pair, 1536)
RUVGEN_PAIR(rk_manhattan_f32_pair_d2048__neon, float, manhattan_f32_pair, 2048)
RUVGEN_PAIR(rk_manhattan_f32_pair_d3072__neon, float, manhattan_f32_pair, 3072)
RUVGEN_PAIR(rk_manhattan_f32_pair_dn__neon, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vmaxq_f32(*ad, vabsq_f32(t));
}

RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        chebyshev_f32_step(&ad2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        chebyshev_f32_step(&ad3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_d64__neon, float, chebyshev_f32_pair, 64)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d96__neon, float, chebyshev_f32_pair, 96)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d100__neon, float, chebyshev_f32_pair, 100)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d128__neon, float, chebyshev_f32_pair, 128)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d200__neon, float, chebyshev_f32_pair, 200)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d256__neon, float, chebyshev_f32_pair, 256)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d300__neon, float, chebyshev_f32_pair, 300)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d384__neon, float, chebyshev_f32_pair, 384)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d512__neon, float, chebyshev_f32_pair, 512)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d768__neon, float, chebyshev_f32_pair, 768)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d960__neon, float, chebyshev_f32_pair, 960)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1024__neon, float, chebyshev_f32_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1536__neon, float, chebyshev_f32_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d2048__neon, float, chebyshev_f32_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d3072__neon, float, chebyshev_f32_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__neon, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f32_step(float32x4_t *ad, float32x4_t *ap, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
    *ap = vaddq_f32(vabsq_f32(vaddq_f32(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        braycurtis_f32_step(&ad2, &ap2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        braycurtis_f32_step(&ad3, &ap3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__neon, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f32_step(float32x4_t *sd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t_x = vabsq_f32(a);
    const float32x4_t t_all = vaddq_f32(t_x, vabsq_f32(b));
    const float32x4_t t_gap = vabsq_f32(vsubq_f32(a, b));
    const float32x4_t t = div_f(vaddq_f32(vsubq_f32(t_all, t_all), t_gap), t_all);
    *sd = vaddq_f32(t, *sd);
}

RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        canberra_f32_step(&sd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        canberra_f32_step(&sd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd3, load_first(x + i, tail), load_first(y + i, tail));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__neon, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_step(float32x4_t *dd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *dd = vfmaq_f32(*dd, t, t);
}

RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f16_step(&dd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f16_step(&dd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f16_step(&dd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f16_step(&dd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        sqeuclidean_f16_step(&dd4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        sqeuclidean_f16_step(&dd5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        sqeuclidean_f16_step(&dd6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        sqeuclidean_f16_step(&dd7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f16_step(&dd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f16_step(&dd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f16_step(&dd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f16_step(&dd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f16_step(&dd4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f16_step(&dd5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f16_step(&dd6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f16_step(&dd7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__neon, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f16_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__neon, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_step(float32x4_t *xy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
}

RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f16_step(&xy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f16_step(&xy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        dot_f16_step(&xy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        dot_f16_step(&xy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        dot_f16_step(&xy4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        dot_f16_step(&xy5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        dot_f16_step(&xy6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        dot_f16_step(&xy7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_f16_step(&xy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f16_step(&xy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        dot_f16_step(&xy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        dot_f16_step(&xy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f16_step(&xy4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f16_step(&xy5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f16_step(&xy6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f16_step(&xy7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_dot_f16_pair_dn__neon, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_step(float32x4_t *xy, float32x4_t *xx, float32x4_t *yy, float32x4_t a,
    float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
    *xx = vfmaq_f32(*xx, a, a);
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
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
        cosine_f16_step(&xy0, &xx0, &yy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f16_step(&xy1, &xx1, &yy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        cosine_f16_step(&xy2, &xx2, &yy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        cosine_f16_step(&xy3, &xx3, &yy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        cosine_f16_step(&xy4, &xx4, &yy4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        cosine_f16_step(&xy5, &xx5, &yy5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        cosine_f16_step(&xy6, &xx6, &yy6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        cosine_f16_step(&xy7, &xx7, &yy7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f16_step(&xy0, &xx0, &yy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f16_step(&xy1, &xx1, &yy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        cosine_f16_step(&xy2, &xx2, &yy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        cosine_f16_step(&xy3, &xx3, &yy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f16_step(&xy4, &xx4, &yy4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f16_step(&xy5, &xx5, &yy5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f16_step(&xy6, &xx6, &yy6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f16_step(&xy7, &xx7, &yy7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_cosine_f16_pair_dn__neon, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
}

RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f16_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        manhattan_f16_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        manhattan_f16_step(&ad2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        manhattan_f16_step(&ad3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_f16_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        manhattan_f16_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f16_step(&ad2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f16_step(&ad3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f16_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__neon, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vmaxq_f32(*ad, vabsq_f32(t));
}

RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f16_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        chebyshev_f16_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        chebyshev_f16_step(&ad2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        chebyshev_f16_step(&ad3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_f16_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        chebyshev_f16_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f16_step(&ad2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f16_step(&ad3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f16_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__neon, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f16_step(float32x4_t *ad, float32x4_t *ap, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
    *ap = vaddq_f32(vabsq_f32(vaddq_f32(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f16_step(&ad0, &ap0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        braycurtis_f16_step(&ad1, &ap1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        braycurtis_f16_step(&ad2, &ap2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        braycurtis_f16_step(&ad3, &ap3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f16_step(&ad0, &ap0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        braycurtis_f16_step(&ad1, &ap1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f16_step(&ad2, &ap2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f16_step(&ad3, &ap3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f16_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__neon, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f16_step(float32x4_t *sd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t_x = vabsq_f32(a);
    const float32x4_t t_all = vaddq_f32(t_x, vabsq_f32(b));
    const float32x4_t t_gap = vabsq_f32(vsubq_f32(a, b));
    const float32x4_t t = div_f(vaddq_f32(vsubq_f32(t_all, t_all), t_gap), t_all);
    *sd = vaddq_f32(t, *sd);
}

RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f16_step(&sd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        canberra_f16_step(&sd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        canberra_f16_step(&sd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        canberra_f16_step(&sd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_f16_step(&sd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        canberra_f16_step(&sd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f16_step(&sd2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f16_step(&sd3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f16_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__neon, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_step(float32x4_t *dd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *dd = vfmaq_f32(*dd, t, t);
}

RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_bf16_step(&dd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_bf16_step(&dd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_bf16_step(&dd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_bf16_step(&dd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        sqeuclidean_bf16_step(&dd4, widen_bf16(vld1_u16(x + i + 16)), widen_bf16(vld1_u16(y + i + 16)));
        sqeuclidean_bf16_step(&dd5, widen_bf16(vld1_u16(x + i + 20)), widen_bf16(vld1_u16(y + i + 20)));
        sqeuclidean_bf16_step(&dd6, widen_bf16(vld1_u16(x + i + 24)), widen_bf16(vld1_u16(y + i + 24)));
        sqeuclidean_bf16_step(&dd7, widen_bf16(vld1_u16(x + i + 28)), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_bf16_step(&dd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_bf16_step(&dd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_bf16_step(&dd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_bf16_step(&dd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_bf16_step(&dd4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_bf16_step(&dd5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_bf16_step(&dd6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_bf16_step(&dd7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__neon, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_bf16_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__neon, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_step(float32x4_t *xy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
}

RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_bf16_step(&xy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_bf16_step(&xy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        dot_bf16_step(&xy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        dot_bf16_step(&xy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        dot_bf16_step(&xy4, widen_bf16(vld1_u16(x + i + 16)), widen_bf16(vld1_u16(y + i + 16)));
        dot_bf16_step(&xy5, widen_bf16(vld1_u16(x + i + 20)), widen_bf16(vld1_u16(y + i + 20)));
        dot_bf16_step(&xy6, widen_bf16(vld1_u16(x + i + 24)), widen_bf16(vld1_u16(y + i + 24)));
        dot_bf16_step(&xy7, widen_bf16(vld1_u16(x + i + 28)), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_bf16_step(&xy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_bf16_step(&xy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        dot_bf16_step(&xy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        dot_bf16_step(&xy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_bf16_step(&xy4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_bf16_step(&xy5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_bf16_step(&xy6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_bf16_step(&xy7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_dot_bf16_pair_dn__neon, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_step(float32x4_t *xy, float32x4_t *xx, float32x4_t *yy, float32x4_t a,
    float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
    *xx = vfmaq_f32(*xx, a, a);
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
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
        cosine_bf16_step(&xy0, &xx0, &yy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_bf16_step(&xy1, &xx1, &yy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        cosine_bf16_step(&xy2, &xx2, &yy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        cosine_bf16_step(&xy3, &xx3, &yy3, widen_bf16(vld1_u16(x + i + 12)),
            widen_bf16(vld1_u16(y + i + 12)));
        cosine_bf16_step(&xy4, &xx4, &yy4, widen_bf16(vld1_u16(x + i + 16)),
            widen_bf16(vld1_u16(y + i + 16)));
        cosine_bf16_step(&xy5, &xx5, &yy5, widen_bf16(vld1_u16(x + i + 20)),
            widen_bf16(vld1_u16(y + i + 20)));
        cosine_bf16_step(&xy6, &xx6, &yy6, widen_bf16(vld1_u16(x + i + 24)),
            widen_bf16(vld1_u16(y + i + 24)));
        cosine_bf16_step(&xy7, &xx7, &yy7, widen_bf16(vld1_u16(x + i + 28)),
            widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_bf16_step(&xy0, &xx0, &yy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_bf16_step(&xy1, &xx1, &yy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        cosine_bf16_step(&xy2, &xx2, &yy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        cosine_bf16_step(&xy3, &xx3, &yy3, widen_bf16(vld1_u16(x + i + 12)),
            widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_bf16_step(&xy4, &xx4, &yy4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_bf16_step(&xy5, &xx5, &yy5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_bf16_step(&xy6, &xx6, &yy6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_bf16_step(&xy7, &xx7, &yy7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__neon, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
}

RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_bf16_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        manhattan_bf16_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        manhattan_bf16_step(&ad2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        manhattan_bf16_step(&ad3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_bf16_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        manhattan_bf16_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_bf16_step(&ad2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_bf16_step(&ad3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_bf16_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__neon, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vmaxq_f32(*ad, vabsq_f32(t));
}

RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_bf16_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        chebyshev_bf16_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        chebyshev_bf16_step(&ad2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        chebyshev_bf16_step(&ad3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_bf16_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        chebyshev_bf16_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_bf16_step(&ad2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_bf16_step(&ad3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_bf16_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__neon, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_bf16_step(float32x4_t *ad, float32x4_t *ap, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
    *ap = vaddq_f32(vabsq_f32(vaddq_f32(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_bf16_step(&ad0, &ap0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        braycurtis_bf16_step(&ad2, &ap2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        braycurtis_bf16_step(&ad3, &ap3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_bf16_step(&ad0, &ap0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_bf16_step(&ad2, &ap2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_bf16_step(&ad3, &ap3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_bf16_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__neon, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_bf16_step(float32x4_t *sd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t_x = vabsq_f32(a);
    const float32x4_t t_all = vaddq_f32(t_x, vabsq_f32(b));
    const float32x4_t t_gap = vabsq_f32(vsubq_f32(a, b));
    const float32x4_t t = div_f(vaddq_f32(vsubq_f32(t_all, t_all), t_gap), t_all);
    *sd = vaddq_f32(t, *sd);
}

RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_bf16_step(&sd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        canberra_bf16_step(&sd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        canberra_bf16_step(&sd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        canberra_bf16_step(&sd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_bf16_step(&sd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        canberra_bf16_step(&sd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_bf16_step(&sd2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_bf16_step(&sd3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_bf16_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__neon, float, canberra_bf16_pair, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx3, vmovl_s8(vld1_s8(y + i + 24)));
        sqeuclidean_i8_xx_step(&xx4, vmovl_s8(vld1_s8(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx5, vmovl_s8(vld1_s8(y + i + 40)));
        sqeuclidean_i8_xx_step(&xx6, vmovl_s8(vld1_s8(y + i + 48)));
        sqeuclidean_i8_xx_step(&xx7, vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx3, vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx4, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_xx_step(&xx5, vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_i8_xx_step(&xx6, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_i8_xx_step(&xx7, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
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

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_step(&xy2, &yy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_step(&xy3, &yy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_i8_step(&xy2, &yy2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_i8_step(&xy3, &yy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__neon, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_dn__neon, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(int32x4_t *xy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = dot_i8_x1(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_step(&xy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        dot_i8_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        dot_i8_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
        dot_i8_step(&xy4, vmovl_s8(vld1_s8(x + i + 32)), vmovl_s8(vld1_s8(y + i + 32)));
        dot_i8_step(&xy5, vmovl_s8(vld1_s8(x + i + 40)), vmovl_s8(vld1_s8(y + i + 40)));
        dot_i8_step(&xy6, vmovl_s8(vld1_s8(x + i + 48)), vmovl_s8(vld1_s8(y + i + 48)));
        dot_i8_step(&xy7, vmovl_s8(vld1_s8(x + i + 56)), vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        dot_i8_step(&xy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        dot_i8_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        dot_i8_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_step(&xy4, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_step(&xy5, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_i8_step(&xy6, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_i8_step(&xy7, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_dot_i8_pair_dn__neon, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_i8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_xx_step(&xx3, vmovl_s8(vld1_s8(y + i + 24)));
        cosine_i8_xx_step(&xx4, vmovl_s8(vld1_s8(y + i + 32)));
        cosine_i8_xx_step(&xx5, vmovl_s8(vld1_s8(y + i + 40)));
        cosine_i8_xx_step(&xx6, vmovl_s8(vld1_s8(y + i + 48)));
        cosine_i8_xx_step(&xx7, vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_xx_step(&xx3, vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx4, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx5, vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_xx_step(&xx6, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_xx_step(&xx7, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
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

RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_step(&xy2, &yy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_step(&xy3, &yy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_step(&xy2, &yy2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_step(&xy3, &yy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_cosine_i8_pair_dn__neon, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vpadalq_s16(*ad, vabdq_s16(a, b));
}

RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        manhattan_i8_step(&ad2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        manhattan_i8_step(&ad3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_i8_step(&ad2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_i8_step(&ad3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_dn__neon, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vmaxq_s32(*ad, vpaddlq_s16(larger(vabdq_s16(a, b))));
}

RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        chebyshev_i8_step(&ad2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        chebyshev_i8_step(&ad3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_i8_step(&ad2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_i8_step(&ad3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__neon, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx3, widen_u8(vld1_u8(y + i + 24)));
        sqeuclidean_u8_xx_step(&xx4, widen_u8(vld1_u8(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx5, widen_u8(vld1_u8(y + i + 40)));
        sqeuclidean_u8_xx_step(&xx6, widen_u8(vld1_u8(y + i + 48)));
        sqeuclidean_u8_xx_step(&xx7, widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx3, widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx4, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_xx_step(&xx5, widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_u8_xx_step(&xx6, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_u8_xx_step(&xx7, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
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

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_step(&xy2, &yy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_step(&xy3, &yy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_u8_step(&xy2, &yy2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_u8_step(&xy3, &yy3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__neon, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_dn__neon, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(int32x4_t *xy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = dot_u8_x1(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_step(&xy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_step(&xy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_u8_step(&xy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_u8_step(&xy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        dot_u8_step(&xy4, widen_u8(vld1_u8(x + i + 32)), widen_u8(vld1_u8(y + i + 32)));
        dot_u8_step(&xy5, widen_u8(vld1_u8(x + i + 40)), widen_u8(vld1_u8(y + i + 40)));
        dot_u8_step(&xy6, widen_u8(vld1_u8(x + i + 48)), widen_u8(vld1_u8(y + i + 48)));
        dot_u8_step(&xy7, widen_u8(vld1_u8(x + i + 56)), widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        dot_u8_step(&xy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_step(&xy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_u8_step(&xy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_u8_step(&xy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_step(&xy4, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_step(&xy5, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_u8_step(&xy6, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_u8_step(&xy7, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_dot_u8_pair_dn__neon, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_u8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_xx_step(&xx3, widen_u8(vld1_u8(y + i + 24)));
        cosine_u8_xx_step(&xx4, widen_u8(vld1_u8(y + i + 32)));
        cosine_u8_xx_step(&xx5, widen_u8(vld1_u8(y + i + 40)));
        cosine_u8_xx_step(&xx6, widen_u8(vld1_u8(y + i + 48)));
        cosine_u8_xx_step(&xx7, widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_xx_step(&xx3, widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx4, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx5, widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_xx_step(&xx6, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_xx_step(&xx7, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
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

RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_step(&xy2, &yy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_step(&xy3, &yy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_step(&xy2, &yy2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_step(&xy3, &yy3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
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

RUVGEN_PAIR(rk_cosine_u8_pair_dn__neon, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vpadalq_s16(*ad, vabdq_s16(a, b));
}

RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        manhattan_u8_step(&ad2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        manhattan_u8_step(&ad3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_u8_step(&ad2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_u8_step(&ad3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_dn__neon, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vmaxq_s32(*ad, vpaddlq_s16(larger(vabdq_s16(a, b))));
}

RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        chebyshev_u8_step(&ad2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        chebyshev_u8_step(&ad3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_u8_step(&ad2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_u8_step(&ad3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__neon, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(uint32x4_t *ne, uint8x16_t a, uint8x16_t b)
{
    *ne = vpadalq_u16(*ne, vpaddlq_u8(vcntq_u8(veorq_u8(a, b))));
}

RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        hamming_b1_step(&ne2, vld1q_u8(x + i + 32), vld1q_u8(y + i + 32));
        hamming_b1_step(&ne3, vld1q_u8(x + i + 48), vld1q_u8(y + i + 48));
    }
    if (n & 32) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        hamming_b1_step(&ne2, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        hamming_b1_step(&ne3, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    ne0 = vaddq_u32(ne0, ne2);
    ne1 = vaddq_u32(ne1, ne3);
    ne0 = vaddq_u32(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_dn__neon, uint32_t, hamming_b1_pair, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(uint32x4_t *xy, uint32x4_t *xx, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vpadalq_u16(*xy, vpaddlq_u8(vcntq_u8(vandq_u8(a, b))));
    *xx = vpadalq_u16(*xx, vpaddlq_u8(vcntq_u8(a)));
    *yy = vpadalq_u16(*yy, vpaddlq_u8(vcntq_u8(b)));
}

RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t xx0 = zero, xx1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        jaccard_b1_step(&xy0, &xx0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        jaccard_b1_step(&xy1, &xx1, &yy1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
    }
    if (n & 16) {
        jaccard_b1_step(&xy0, &xx0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        jaccard_b1_step(&xy1, &xx1, &yy1, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    xx0 = vaddq_u32(xx0, xx1);
    yy0 = vaddq_u32(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_dn__neon, float, jaccard_b1_pair, n)

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
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_pair_dn__neon, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_pair_dn__neon, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_pair_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_pair_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_pair_dn__neon, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_pair_dn__neon, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_pair_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_pair_dn__neon, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_pair_dn__neon, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_pair_dn__neon, FLOAT),
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
