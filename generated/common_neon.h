/* Made by `nox -s generate` from templates/isa/…/neon.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_NEON_H
#define RUVGEN_COMMON_NEON_H

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

RUVGEN_INLINE int32x4_t square_gap(int32x4_t acc, int16x8_t a, int16x8_t b)
{
    const int16x8_t v = vsubq_s16(a, b);
    return multiply(acc, v, v);
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

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE float64x2_t div_d(float64x2_t a, float64x2_t b)
{
    const uint64x2_t all = vreinterpretq_u64_f64(vdivq_f64(a, b));
    return vreinterpretq_f64_u64(vbicq_u64(all, vceqzq_f64(b)));
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

RUVGEN_INLINE int8x16x4_t load_n(const uint8_t *p)
{
    const uint8x16_t a = vld1q_u8(p), b = vld1q_u8(p + 16), low = vdupq_n_u8(15);
    int8x16x4_t v;
    v.val[0] = vreinterpretq_s8_u8(vandq_u8(a, low));
    v.val[1] = vreinterpretq_s8_u8(vandq_u8(b, low));
    v.val[2] = vreinterpretq_s8_u8(vshrq_n_u8(a, 4));
    v.val[3] = vreinterpretq_s8_u8(vshrq_n_u8(b, 4));
    return v;
}

RUVGEN_INLINE int32x4_t dot_n(int32x4_t acc, int8x16x4_t x, int8x16x4_t y)
{
    int16x8_t sums = vmull_s8(vget_low_s8(x.val[0]), vget_low_s8(y.val[0]));
    sums = vmlal_high_s8(sums, x.val[0], y.val[0]);
    sums = vmlal_high_s8(vmlal_s8(sums, vget_low_s8(x.val[1]), vget_low_s8(y.val[1])), x.val[1], y.val[1]);
    sums = vmlal_high_s8(vmlal_s8(sums, vget_low_s8(x.val[2]), vget_low_s8(y.val[2])), x.val[2], y.val[2]);
    sums = vmlal_high_s8(vmlal_s8(sums, vget_low_s8(x.val[3]), vget_low_s8(y.val[3])), x.val[3], y.val[3]);
    return vpadalq_s16(acc, sums);
}

RUVGEN_INLINE uint32_t reduce_add_n(int32x4_t v)
{
    return vaddvq_u32(vreinterpretq_u32_s32(v));
}

RUVGEN_INLINE void reduce_add4_n(uint32_t *s, int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d)
{
    vst1q_u32(s, vreinterpretq_u32_s32(vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d))));
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_f32_step(float32x4_t *dd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *dd = vfmaq_f32(*dd, t, t);
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, vld1q_f32(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, vld1q_f32(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, vld1q_f32(y3 + i));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, vld1q_f32(y0 + i + 4));
        sqeuclidean_f32_step(&dd1_1, a1, vld1q_f32(y1 + i + 4));
        sqeuclidean_f32_step(&dd2_1, a1, vld1q_f32(y2 + i + 4));
        sqeuclidean_f32_step(&dd3_1, a1, vld1q_f32(y3 + i + 4));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, vld1q_f32(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, vld1q_f32(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, vld1q_f32(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, load_first(y0 + i, tail));
        sqeuclidean_f32_step(&dd1_1, a1, load_first(y1 + i, tail));
        sqeuclidean_f32_step(&dd2_1, a1, load_first(y2 + i, tail));
        sqeuclidean_f32_step(&dd3_1, a1, load_first(y3 + i, tail));
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_after(float d)
{
    return sqrtf(d);
}

RUVGEN_INLINE void euclidean_f32_after_all(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrtf(from[k]);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_f32_step(float32x4_t *xy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, vld1q_f32(y0 + i));
        dot_f32_step(&xy1_0, a0, vld1q_f32(y1 + i));
        dot_f32_step(&xy2_0, a0, vld1q_f32(y2 + i));
        dot_f32_step(&xy3_0, a0, vld1q_f32(y3 + i));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        dot_f32_step(&xy0_1, a1, vld1q_f32(y0 + i + 4));
        dot_f32_step(&xy1_1, a1, vld1q_f32(y1 + i + 4));
        dot_f32_step(&xy2_1, a1, vld1q_f32(y2 + i + 4));
        dot_f32_step(&xy3_1, a1, vld1q_f32(y3 + i + 4));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, vld1q_f32(y0 + i));
        dot_f32_step(&xy1_0, a0, vld1q_f32(y1 + i));
        dot_f32_step(&xy2_0, a0, vld1q_f32(y2 + i));
        dot_f32_step(&xy3_0, a0, vld1q_f32(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        dot_f32_step(&xy0_1, a1, load_first(y0 + i, tail));
        dot_f32_step(&xy1_1, a1, load_first(y1 + i, tail));
        dot_f32_step(&xy2_1, a1, load_first(y2 + i, tail));
        dot_f32_step(&xy3_1, a1, load_first(y3 + i, tail));
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_f32_step(float32x4_t *xy, float32x4_t *xx, float32x4_t *yy, float32x4_t a,
    float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
    *xx = vfmaq_f32(*xx, a, a);
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE void cosine_f32_xy_yy_step(float32x4_t *xy, float32x4_t *yy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE void cosine_f32_xx_step(float32x4_t *xx, float32x4_t b)
{
    *xx = vfmaq_f32(*xx, b, b);
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    float32x4_t yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    float32x4_t yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_f32(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_f32(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_f32(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_f32(y3 + i));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, vld1q_f32(y0 + i + 4));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, vld1q_f32(y1 + i + 4));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, vld1q_f32(y2 + i + 4));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, vld1q_f32(y3 + i + 4));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_f32(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_f32(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_f32(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_f32(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, load_first(y0 + i, tail));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, load_first(y1 + i, tail));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, load_first(y2 + i, tail));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, load_first(y3 + i, tail));
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

RUVGEN_INLINE void cosine_f32_xy_step(float32x4_t *xy, float32x4_t a, float32x4_t b)
{
    *xy = vfmaq_f32(*xy, a, b);
}

RUVGEN_INLINE void cosine_f32_yy_step(float32x4_t *yy, float32x4_t b)
{
    *yy = vfmaq_f32(*yy, b, b);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_f32_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        manhattan_f32_step(&ad0_0, a0, vld1q_f32(y0 + i));
        manhattan_f32_step(&ad1_0, a0, vld1q_f32(y1 + i));
        manhattan_f32_step(&ad2_0, a0, vld1q_f32(y2 + i));
        manhattan_f32_step(&ad3_0, a0, vld1q_f32(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, load_first(y0 + i, tail));
        manhattan_f32_step(&ad1_0, a0, load_first(y1 + i, tail));
        manhattan_f32_step(&ad2_0, a0, load_first(y2 + i, tail));
        manhattan_f32_step(&ad3_0, a0, load_first(y3 + i, tail));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_f32_step(float32x4_t *ad, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vmaxq_f32(*ad, vabsq_f32(t));
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        chebyshev_f32_step(&ad0_0, a0, vld1q_f32(y0 + i));
        chebyshev_f32_step(&ad1_0, a0, vld1q_f32(y1 + i));
        chebyshev_f32_step(&ad2_0, a0, vld1q_f32(y2 + i));
        chebyshev_f32_step(&ad3_0, a0, vld1q_f32(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, load_first(y0 + i, tail));
        chebyshev_f32_step(&ad1_0, a0, load_first(y1 + i, tail));
        chebyshev_f32_step(&ad2_0, a0, load_first(y2 + i, tail));
        chebyshev_f32_step(&ad3_0, a0, load_first(y3 + i, tail));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_f32_step(float32x4_t *ad, float32x4_t *ap, float32x4_t a, float32x4_t b)
{
    const float32x4_t t = vsubq_f32(a, b);
    *ad = vaddq_f32(vabsq_f32(t), *ad);
    *ap = vaddq_f32(vabsq_f32(vaddq_f32(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    float32x4_t ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, vld1q_f32(y0 + i));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, vld1q_f32(y1 + i));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, vld1q_f32(y2 + i));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, vld1q_f32(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, load_first(y0 + i, tail));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, load_first(y1 + i, tail));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, load_first(y2 + i, tail));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, load_first(y3 + i, tail));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_f32_step(float32x4_t *sd, float32x4_t a, float32x4_t b)
{
    const float32x4_t t_x = vabsq_f32(a);
    const float32x4_t t_all = vaddq_f32(t_x, vabsq_f32(b));
    const float32x4_t t_gap = vabsq_f32(vsubq_f32(a, b));
    const float32x4_t t = div_f(vaddq_f32(vsubq_f32(t_all, t_all), t_gap), t_all);
    *sd = vaddq_f32(t, *sd);
}

RUVGEN_INLINE void canberra_f32_four(const float *x, const float *const *rows, size_t n, float *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        canberra_f32_step(&sd0_0, a0, vld1q_f32(y0 + i));
        canberra_f32_step(&sd1_0, a0, vld1q_f32(y1 + i));
        canberra_f32_step(&sd2_0, a0, vld1q_f32(y2 + i));
        canberra_f32_step(&sd3_0, a0, vld1q_f32(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        canberra_f32_step(&sd0_0, a0, load_first(y0 + i, tail));
        canberra_f32_step(&sd1_0, a0, load_first(y1 + i, tail));
        canberra_f32_step(&sd2_0, a0, load_first(y2 + i, tail));
        canberra_f32_step(&sd3_0, a0, load_first(y3 + i, tail));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(int32x4_t *xy, int32x4_t *xx, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = *xy;
    *xx = *xx;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = *xy;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    int32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail))));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail))));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail))));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail))));
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_i8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(int32x4_t *xy, int32x4_t *x1, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *x1 = *x1;
}

RUVGEN_INLINE void dot_i8_xy_step(int32x4_t *xy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        dot_i8_xy_step(&xy0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        dot_i8_xy_step(&xy1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        dot_i8_xy_step(&xy2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        dot_i8_xy_step(&xy3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        dot_i8_xy_step(&xy0_1, a1, vmovl_s8(vld1_s8(y0 + i + 8)));
        dot_i8_xy_step(&xy1_1, a1, vmovl_s8(vld1_s8(y1 + i + 8)));
        dot_i8_xy_step(&xy2_1, a1, vmovl_s8(vld1_s8(y2 + i + 8)));
        dot_i8_xy_step(&xy3_1, a1, vmovl_s8(vld1_s8(y3 + i + 8)));
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        dot_i8_xy_step(&xy0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        dot_i8_xy_step(&xy1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        dot_i8_xy_step(&xy2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        dot_i8_xy_step(&xy3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        dot_i8_xy_step(&xy0_1, a1, vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail))));
        dot_i8_xy_step(&xy1_1, a1, vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail))));
        dot_i8_xy_step(&xy2_1, a1, vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail))));
        dot_i8_xy_step(&xy3_1, a1, vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail))));
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(int32x4_t *xy, int32x4_t *x1, int32x4_t *xx, int32x4_t *yy, int16x8_t a,
    int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *x1 = *x1;
    *xx = multiply(*xx, a, a);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void cosine_i8_xy_yy_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void cosine_i8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    int32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail))));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail))));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail))));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail))));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vpadalq_s16(*ad, vabdq_s16(a, b));
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        manhattan_i8_step(&ad0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        manhattan_i8_step(&ad1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        manhattan_i8_step(&ad2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        manhattan_i8_step(&ad3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        manhattan_i8_step(&ad0_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail))));
        manhattan_i8_step(&ad1_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail))));
        manhattan_i8_step(&ad2_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail))));
        manhattan_i8_step(&ad3_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail))));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vmaxq_s32(*ad, vpaddlq_s16(larger(vabdq_s16(a, b))));
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        chebyshev_i8_step(&ad0_0, a0, vmovl_s8(vld1_s8(y0 + i)));
        chebyshev_i8_step(&ad1_0, a0, vmovl_s8(vld1_s8(y1 + i)));
        chebyshev_i8_step(&ad2_0, a0, vmovl_s8(vld1_s8(y2 + i)));
        chebyshev_i8_step(&ad3_0, a0, vmovl_s8(vld1_s8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        chebyshev_i8_step(&ad0_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y0 + i, tail))));
        chebyshev_i8_step(&ad1_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y1 + i, tail))));
        chebyshev_i8_step(&ad2_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y2 + i, tail))));
        chebyshev_i8_step(&ad3_0, a0, vmovl_s8(vcreate_s8(ruvgen_first(y3 + i, tail))));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(int32x4_t *xy, int32x4_t *xx, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = *xy;
    *xx = *xx;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = *xy;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    int32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, widen_u8(vld1_u8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    yy0_0 = vsubq_s32(yy0_0, vaddq_s32(xy0_0, xy0_0));
    yy1_0 = vsubq_s32(yy1_0, vaddq_s32(xy1_0, xy1_0));
    yy2_0 = vsubq_s32(yy2_0, vaddq_s32(xy2_0, xy2_0));
    yy3_0 = vsubq_s32(yy3_0, vaddq_s32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_u8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(int32x4_t *xy, int32x4_t *x1, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *x1 = *x1;
}

RUVGEN_INLINE void dot_u8_xy_step(int32x4_t *xy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        dot_u8_xy_step(&xy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        dot_u8_xy_step(&xy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        dot_u8_xy_step(&xy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        dot_u8_xy_step(&xy3_0, a0, widen_u8(vld1_u8(y3 + i)));
        const int16x8_t a1 = widen_u8(vld1_u8(x + i + 8));
        dot_u8_xy_step(&xy0_1, a1, widen_u8(vld1_u8(y0 + i + 8)));
        dot_u8_xy_step(&xy1_1, a1, widen_u8(vld1_u8(y1 + i + 8)));
        dot_u8_xy_step(&xy2_1, a1, widen_u8(vld1_u8(y2 + i + 8)));
        dot_u8_xy_step(&xy3_1, a1, widen_u8(vld1_u8(y3 + i + 8)));
    }
    if (n & 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        dot_u8_xy_step(&xy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        dot_u8_xy_step(&xy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        dot_u8_xy_step(&xy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        dot_u8_xy_step(&xy3_0, a0, widen_u8(vld1_u8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        dot_u8_xy_step(&xy0_1, a1, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        dot_u8_xy_step(&xy1_1, a1, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        dot_u8_xy_step(&xy2_1, a1, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        dot_u8_xy_step(&xy3_1, a1, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(int32x4_t *xy, int32x4_t *x1, int32x4_t *xx, int32x4_t *yy, int16x8_t a,
    int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *x1 = *x1;
    *xx = multiply(*xx, a, a);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void cosine_u8_xy_yy_step(int32x4_t *xy, int32x4_t *yy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
    *yy = multiply(*yy, b, b);
}

RUVGEN_INLINE void cosine_u8_xx_step(int32x4_t *xx, int16x8_t b)
{
    *xx = multiply(*xx, b, b);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    int32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, widen_u8(vld1_u8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vpadalq_s16(*ad, vabdq_s16(a, b));
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        manhattan_u8_step(&ad0_0, a0, widen_u8(vld1_u8(y0 + i)));
        manhattan_u8_step(&ad1_0, a0, widen_u8(vld1_u8(y1 + i)));
        manhattan_u8_step(&ad2_0, a0, widen_u8(vld1_u8(y2 + i)));
        manhattan_u8_step(&ad3_0, a0, widen_u8(vld1_u8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        manhattan_u8_step(&ad0_0, a0, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        manhattan_u8_step(&ad1_0, a0, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        manhattan_u8_step(&ad2_0, a0, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        manhattan_u8_step(&ad3_0, a0, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(int32x4_t *ad, int16x8_t a, int16x8_t b)
{
    *ad = vmaxq_s32(*ad, vpaddlq_s16(larger(vabdq_s16(a, b))));
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int16x8_t a0 = widen_u8(vld1_u8(x + i));
        chebyshev_u8_step(&ad0_0, a0, widen_u8(vld1_u8(y0 + i)));
        chebyshev_u8_step(&ad1_0, a0, widen_u8(vld1_u8(y1 + i)));
        chebyshev_u8_step(&ad2_0, a0, widen_u8(vld1_u8(y2 + i)));
        chebyshev_u8_step(&ad3_0, a0, widen_u8(vld1_u8(y3 + i)));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a0 = widen_u8(vcreate_u8(ruvgen_first(x + i, tail)));
        chebyshev_u8_step(&ad0_0, a0, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        chebyshev_u8_step(&ad1_0, a0, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        chebyshev_u8_step(&ad2_0, a0, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        chebyshev_u8_step(&ad3_0, a0, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(uint32x4_t *ne, uint8x16_t a, uint8x16_t b)
{
    *ne = vpadalq_u16(*ne, vpaddlq_u8(vcntq_u8(veorq_u8(a, b))));
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0_0 = zero, ne1_0 = zero, ne2_0 = zero, ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        hamming_b1_step(&ne0_0, a0, vld1q_u8(y0 + i));
        hamming_b1_step(&ne1_0, a0, vld1q_u8(y1 + i));
        hamming_b1_step(&ne2_0, a0, vld1q_u8(y2 + i));
        hamming_b1_step(&ne3_0, a0, vld1q_u8(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_b(x + i, tail);
        hamming_b1_step(&ne0_0, a0, first16_b(y0 + i, tail));
        hamming_b1_step(&ne1_0, a0, first16_b(y1 + i, tail));
        hamming_b1_step(&ne2_0, a0, first16_b(y2 + i, tail));
        hamming_b1_step(&ne3_0, a0, first16_b(y3 + i, tail));
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

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

RUVGEN_INLINE void jaccard_b1_xy_yy_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vpadalq_u16(*xy, vpaddlq_u8(vcntq_u8(vandq_u8(a, b))));
    *yy = vpadalq_u16(*yy, vpaddlq_u8(vcntq_u8(b)));
}

RUVGEN_INLINE void jaccard_b1_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = vpadalq_u16(*xx, vpaddlq_u8(vcntq_u8(b)));
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    uint32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8(x + i);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_u8(y0 + i));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_u8(y1 + i));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_u8(y2 + i));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_u8(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_b(x + i, tail);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, first16_b(y0 + i, tail));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, first16_b(y1 + i, tail));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, first16_b(y2 + i, tail));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, first16_b(y3 + i, tail));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_finish(double dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_double_step(float64x2_t *dd, float64x2_t a, float64x2_t b)
{
    const float64x2_t t = vsubq_f64(a, b);
    *dd = vfmaq_f64(*dd, t, t);
}

RUVGEN_INLINE void sqeuclidean_double_four(const double *x, const double *const *rows, size_t n,
    double *dd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float64x2_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        sqeuclidean_double_step(&dd0_0, a0, vld1q_f64(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, vld1q_f64(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, vld1q_f64(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, vld1q_f64(y3 + i));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        sqeuclidean_double_step(&dd0_1, a1, vld1q_f64(y0 + i + 2));
        sqeuclidean_double_step(&dd1_1, a1, vld1q_f64(y1 + i + 2));
        sqeuclidean_double_step(&dd2_1, a1, vld1q_f64(y2 + i + 2));
        sqeuclidean_double_step(&dd3_1, a1, vld1q_f64(y3 + i + 2));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        sqeuclidean_double_step(&dd0_0, a0, vld1q_f64(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, vld1q_f64(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, vld1q_f64(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, vld1q_f64(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        sqeuclidean_double_step(&dd0_1, a1, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        sqeuclidean_double_step(&dd1_1, a1, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        sqeuclidean_double_step(&dd2_1, a1, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        sqeuclidean_double_step(&dd3_1, a1, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    dd0_0 = vaddq_f64(dd0_0, dd0_1);
    dd1_0 = vaddq_f64(dd1_0, dd1_1);
    dd2_0 = vaddq_f64(dd2_0, dd2_1);
    dd3_0 = vaddq_f64(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_after(double d)
{
    return sqrt(d);
}

RUVGEN_INLINE double euclidean_double_finish(double dd)
{
    return sqrt(dd);
}

RUVGEN_INLINE void euclidean_double_step(float64x2_t *dd, float64x2_t a, float64x2_t b)
{
    const float64x2_t t = vsubq_f64(a, b);
    *dd = vfmaq_f64(*dd, t, t);
}

RUVGEN_INLINE void euclidean_double_after_all(void *results, size_t count)
{
    const double *const from = (const double *)results;
    double *const to = (double *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrt(from[k]);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_finish(double xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_double_step(float64x2_t *xy, float64x2_t a, float64x2_t b)
{
    *xy = vfmaq_f64(*xy, a, b);
}

RUVGEN_INLINE void dot_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        dot_double_step(&xy0_0, a0, vld1q_f64(y0 + i));
        dot_double_step(&xy1_0, a0, vld1q_f64(y1 + i));
        dot_double_step(&xy2_0, a0, vld1q_f64(y2 + i));
        dot_double_step(&xy3_0, a0, vld1q_f64(y3 + i));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        dot_double_step(&xy0_1, a1, vld1q_f64(y0 + i + 2));
        dot_double_step(&xy1_1, a1, vld1q_f64(y1 + i + 2));
        dot_double_step(&xy2_1, a1, vld1q_f64(y2 + i + 2));
        dot_double_step(&xy3_1, a1, vld1q_f64(y3 + i + 2));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        dot_double_step(&xy0_0, a0, vld1q_f64(y0 + i));
        dot_double_step(&xy1_0, a0, vld1q_f64(y1 + i));
        dot_double_step(&xy2_0, a0, vld1q_f64(y2 + i));
        dot_double_step(&xy3_0, a0, vld1q_f64(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        dot_double_step(&xy0_1, a1, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        dot_double_step(&xy1_1, a1, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        dot_double_step(&xy2_1, a1, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        dot_double_step(&xy3_1, a1, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    xy0_0 = vaddq_f64(xy0_0, xy0_1);
    xy1_0 = vaddq_f64(xy1_0, xy1_1);
    xy2_0 = vaddq_f64(xy2_0, xy2_1);
    xy3_0 = vaddq_f64(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_double_step(float64x2_t *xy, float64x2_t *xx, float64x2_t *yy, float64x2_t a,
    float64x2_t b)
{
    *xy = vfmaq_f64(*xy, a, b);
    *xx = vfmaq_f64(*xx, a, a);
    *yy = vfmaq_f64(*yy, b, b);
}

RUVGEN_INLINE void cosine_double_xy_yy_step(float64x2_t *xy, float64x2_t *yy, float64x2_t a, float64x2_t b)
{
    *xy = vfmaq_f64(*xy, a, b);
    *yy = vfmaq_f64(*yy, b, b);
}

RUVGEN_INLINE void cosine_double_xx_step(float64x2_t *xx, float64x2_t b)
{
    *xx = vfmaq_f64(*xx, b, b);
}

RUVGEN_INLINE void cosine_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    float64x2_t yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    float64x2_t yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_f64(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_f64(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_f64(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_f64(y3 + i));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, vld1q_f64(y0 + i + 2));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, vld1q_f64(y1 + i + 2));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, vld1q_f64(y2 + i + 2));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, vld1q_f64(y3 + i + 2));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_f64(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_f64(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_f64(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_f64(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
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

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_double_step(float64x2_t *ad, float64x2_t a, float64x2_t b)
{
    const float64x2_t t = vsubq_f64(a, b);
    *ad = vaddq_f64(vabsq_f64(t), *ad);
}

RUVGEN_INLINE void manhattan_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        manhattan_double_step(&ad0_0, a0, vld1q_f64(y0 + i));
        manhattan_double_step(&ad1_0, a0, vld1q_f64(y1 + i));
        manhattan_double_step(&ad2_0, a0, vld1q_f64(y2 + i));
        manhattan_double_step(&ad3_0, a0, vld1q_f64(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        manhattan_double_step(&ad0_0, a0, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        manhattan_double_step(&ad1_0, a0, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        manhattan_double_step(&ad2_0, a0, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        manhattan_double_step(&ad3_0, a0, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_double_step(float64x2_t *ad, float64x2_t a, float64x2_t b)
{
    const float64x2_t t = vsubq_f64(a, b);
    *ad = vmaxq_f64(*ad, vabsq_f64(t));
}

RUVGEN_INLINE void chebyshev_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        chebyshev_double_step(&ad0_0, a0, vld1q_f64(y0 + i));
        chebyshev_double_step(&ad1_0, a0, vld1q_f64(y1 + i));
        chebyshev_double_step(&ad2_0, a0, vld1q_f64(y2 + i));
        chebyshev_double_step(&ad3_0, a0, vld1q_f64(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        chebyshev_double_step(&ad0_0, a0, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        chebyshev_double_step(&ad1_0, a0, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        chebyshev_double_step(&ad2_0, a0, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        chebyshev_double_step(&ad3_0, a0, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_double_step(float64x2_t *ad, float64x2_t *ap, float64x2_t a, float64x2_t b)
{
    const float64x2_t t = vsubq_f64(a, b);
    *ad = vaddq_f64(vabsq_f64(t), *ad);
    *ap = vaddq_f64(vabsq_f64(vaddq_f64(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_double_four(const double *x, const double *const *rows, size_t n,
    double *ad_sum, double *ap_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    float64x2_t ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, vld1q_f64(y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, vld1q_f64(y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, vld1q_f64(y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, vld1q_f64(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_finish(double sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_double_step(float64x2_t *sd, float64x2_t a, float64x2_t b)
{
    const float64x2_t t_x = vabsq_f64(a);
    const float64x2_t t_all = vaddq_f64(t_x, vabsq_f64(b));
    const float64x2_t t_gap = vabsq_f64(vsubq_f64(a, b));
    const float64x2_t t = div_d(vaddq_f64(vsubq_f64(t_all, t_all), t_gap), t_all);
    *sd = vaddq_f64(t, *sd);
}

RUVGEN_INLINE void canberra_double_four(const double *x, const double *const *rows, size_t n, double *sd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        canberra_double_step(&sd0_0, a0, vld1q_f64(y0 + i));
        canberra_double_step(&sd1_0, a0, vld1q_f64(y1 + i));
        canberra_double_step(&sd2_0, a0, vld1q_f64(y2 + i));
        canberra_double_step(&sd3_0, a0, vld1q_f64(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        canberra_double_step(&sd0_0, a0, vld1q_lane_f64(y0 + i, vdupq_n_f64(0.0), 0));
        canberra_double_step(&sd1_0, a0, vld1q_lane_f64(y1 + i, vdupq_n_f64(0.0), 0));
        canberra_double_step(&sd2_0, a0, vld1q_lane_f64(y2 + i, vdupq_n_f64(0.0), 0));
        canberra_double_step(&sd3_0, a0, vld1q_lane_f64(y3 + i, vdupq_n_f64(0.0), 0));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_f16(vld1_u16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_f16(vld1_u16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_f16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, widen_f16(vld1_u16(y0 + i + 4)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_f16(vld1_u16(y1 + i + 4)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_f16(vld1_u16(y2 + i + 4)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_f16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_f16(vld1_u16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_f16(vld1_u16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_f16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd1_1, a1, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd2_1, a1, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd3_1, a1, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_f16(vld1_u16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_f16(vld1_u16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_f16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        dot_f32_step(&xy0_1, a1, widen_f16(vld1_u16(y0 + i + 4)));
        dot_f32_step(&xy1_1, a1, widen_f16(vld1_u16(y1 + i + 4)));
        dot_f32_step(&xy2_1, a1, widen_f16(vld1_u16(y2 + i + 4)));
        dot_f32_step(&xy3_1, a1, widen_f16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_f16(vld1_u16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_f16(vld1_u16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_f16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        dot_f32_step(&xy0_1, a1, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        dot_f32_step(&xy1_1, a1, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        dot_f32_step(&xy2_1, a1, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        dot_f32_step(&xy3_1, a1, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    float32x4_t yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    float32x4_t yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_f16(vld1_u16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_f16(vld1_u16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_f16(vld1_u16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_f16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_f16(vld1_u16(y0 + i + 4)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_f16(vld1_u16(y1 + i + 4)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_f16(vld1_u16(y2 + i + 4)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_f16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_f16(vld1_u16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_f16(vld1_u16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_f16(vld1_u16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_f16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
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

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_f16(vld1_u16(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_f16(vld1_u16(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_f16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        manhattan_f32_step(&ad1_0, a0, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        manhattan_f32_step(&ad2_0, a0, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        manhattan_f32_step(&ad3_0, a0, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_f16(vld1_u16(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_f16(vld1_u16(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_f16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        chebyshev_f32_step(&ad1_0, a0, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        chebyshev_f32_step(&ad2_0, a0, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        chebyshev_f32_step(&ad3_0, a0, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    float32x4_t ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_f16(vld1_u16(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_f16(vld1_u16(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_f16(vld1_u16(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_f16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        canberra_f32_step(&sd0_0, a0, widen_f16(vld1_u16(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_f16(vld1_u16(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_f16(vld1_u16(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_f16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        canberra_f32_step(&sd0_0, a0, widen_f16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        canberra_f32_step(&sd1_0, a0, widen_f16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        canberra_f32_step(&sd2_0, a0, widen_f16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        canberra_f32_step(&sd3_0, a0, widen_f16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(vld1_u16(y0 + i + 4)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(vld1_u16(y1 + i + 4)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(vld1_u16(y2 + i + 4)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        dot_f32_step(&xy0_1, a1, widen_bf16(vld1_u16(y0 + i + 4)));
        dot_f32_step(&xy1_1, a1, widen_bf16(vld1_u16(y1 + i + 4)));
        dot_f32_step(&xy2_1, a1, widen_bf16(vld1_u16(y2 + i + 4)));
        dot_f32_step(&xy3_1, a1, widen_bf16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        dot_f32_step(&xy0_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        dot_f32_step(&xy1_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        dot_f32_step(&xy2_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        dot_f32_step(&xy3_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    float32x4_t yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    float32x4_t yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_bf16(vld1_u16(y0 + i + 4)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_bf16(vld1_u16(y1 + i + 4)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_bf16(vld1_u16(y2 + i + 4)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_bf16(vld1_u16(y3 + i + 4)));
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(vld1_u16(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
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

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    float32x4_t ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(vld1_u16(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(vld1_u16(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(vld1_u16(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(vld1_u16(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        canberra_f32_step(&sd0_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y0 + i, 2 * tail))));
        canberra_f32_step(&sd1_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y1 + i, 2 * tail))));
        canberra_f32_step(&sd2_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y2 + i, 2 * tail))));
        canberra_f32_step(&sd3_0, a0, widen_bf16(vcreate_u16(ruvgen_first(y3 + i, 2 * tail))));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float64x2_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        sqeuclidean_double_step(&dd0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        sqeuclidean_double_step(&dd0_1, a1, vcvt_f64_f32(vld1_f32(y0 + i + 2)));
        sqeuclidean_double_step(&dd1_1, a1, vcvt_f64_f32(vld1_f32(y1 + i + 2)));
        sqeuclidean_double_step(&dd2_1, a1, vcvt_f64_f32(vld1_f32(y2 + i + 2)));
        sqeuclidean_double_step(&dd3_1, a1, vcvt_f64_f32(vld1_f32(y3 + i + 2)));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        sqeuclidean_double_step(&dd0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        sqeuclidean_double_step(&dd0_1, a1, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        sqeuclidean_double_step(&dd1_1, a1, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        sqeuclidean_double_step(&dd2_1, a1, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        sqeuclidean_double_step(&dd3_1, a1, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    dd0_0 = vaddq_f64(dd0_0, dd0_1);
    dd1_0 = vaddq_f64(dd1_0, dd1_1);
    dd2_0 = vaddq_f64(dd2_0, dd2_1);
    dd3_0 = vaddq_f64(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    float64x2_t dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        euclidean_double_step(&dd0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        euclidean_double_step(&dd1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        euclidean_double_step(&dd2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        euclidean_double_step(&dd3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        euclidean_double_step(&dd0_1, a1, vcvt_f64_f32(vld1_f32(y0 + i + 2)));
        euclidean_double_step(&dd1_1, a1, vcvt_f64_f32(vld1_f32(y1 + i + 2)));
        euclidean_double_step(&dd2_1, a1, vcvt_f64_f32(vld1_f32(y2 + i + 2)));
        euclidean_double_step(&dd3_1, a1, vcvt_f64_f32(vld1_f32(y3 + i + 2)));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        euclidean_double_step(&dd0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        euclidean_double_step(&dd1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        euclidean_double_step(&dd2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        euclidean_double_step(&dd3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        euclidean_double_step(&dd0_1, a1, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        euclidean_double_step(&dd1_1, a1, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        euclidean_double_step(&dd2_1, a1, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        euclidean_double_step(&dd3_1, a1, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    dd0_0 = vaddq_f64(dd0_0, dd0_1);
    dd1_0 = vaddq_f64(dd1_0, dd1_1);
    dd2_0 = vaddq_f64(dd2_0, dd2_1);
    dd3_0 = vaddq_f64(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        dot_double_step(&xy0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        dot_double_step(&xy1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        dot_double_step(&xy2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        dot_double_step(&xy3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        dot_double_step(&xy0_1, a1, vcvt_f64_f32(vld1_f32(y0 + i + 2)));
        dot_double_step(&xy1_1, a1, vcvt_f64_f32(vld1_f32(y1 + i + 2)));
        dot_double_step(&xy2_1, a1, vcvt_f64_f32(vld1_f32(y2 + i + 2)));
        dot_double_step(&xy3_1, a1, vcvt_f64_f32(vld1_f32(y3 + i + 2)));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        dot_double_step(&xy0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        dot_double_step(&xy1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        dot_double_step(&xy2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        dot_double_step(&xy3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        dot_double_step(&xy0_1, a1, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        dot_double_step(&xy1_1, a1, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        dot_double_step(&xy2_1, a1, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        dot_double_step(&xy3_1, a1, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    xy0_0 = vaddq_f64(xy0_0, xy0_1);
    xy1_0 = vaddq_f64(xy1_0, xy1_1);
    xy2_0 = vaddq_f64(xy2_0, xy2_1);
    xy3_0 = vaddq_f64(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    float64x2_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    float64x2_t yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    float64x2_t yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float64x2_t a0 = vld1q_f64(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        const float64x2_t a1 = vld1q_f64(x + i + 2);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, vcvt_f64_f32(vld1_f32(y0 + i + 2)));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, vcvt_f64_f32(vld1_f32(y1 + i + 2)));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, vcvt_f64_f32(vld1_f32(y2 + i + 2)));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, vcvt_f64_f32(vld1_f32(y3 + i + 2)));
    }
    if (n & 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a1 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1,
            vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1,
            vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1,
            vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1,
            vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
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

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        manhattan_double_step(&ad0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        manhattan_double_step(&ad1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        manhattan_double_step(&ad2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        manhattan_double_step(&ad3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        manhattan_double_step(&ad0_0, a0, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        manhattan_double_step(&ad1_0, a0, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        manhattan_double_step(&ad2_0, a0, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        manhattan_double_step(&ad3_0, a0, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        chebyshev_double_step(&ad0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        chebyshev_double_step(&ad1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        chebyshev_double_step(&ad2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        chebyshev_double_step(&ad3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        chebyshev_double_step(&ad0_0, a0, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        chebyshev_double_step(&ad1_0, a0, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        chebyshev_double_step(&ad2_0, a0, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        chebyshev_double_step(&ad3_0, a0, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum,
    double *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    float64x2_t ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_four(const double *x, const float *const *rows, size_t n, double *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const float64x2_t a0 = vld1q_f64(x + i);
        canberra_double_step(&sd0_0, a0, vcvt_f64_f32(vld1_f32(y0 + i)));
        canberra_double_step(&sd1_0, a0, vcvt_f64_f32(vld1_f32(y1 + i)));
        canberra_double_step(&sd2_0, a0, vcvt_f64_f32(vld1_f32(y2 + i)));
        canberra_double_step(&sd3_0, a0, vcvt_f64_f32(vld1_f32(y3 + i)));
    }
    if (n & 1) {
        (void)(n & 1);
        const float64x2_t a0 = vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0);
        canberra_double_step(&sd0_0, a0, vcvt_f64_f32(vld1_lane_f32(y0 + i, vdup_n_f32(0.0f), 0)));
        canberra_double_step(&sd1_0, a0, vcvt_f64_f32(vld1_lane_f32(y1 + i, vdup_n_f32(0.0f), 0)));
        canberra_double_step(&sd2_0, a0, vcvt_f64_f32(vld1_lane_f32(y2 + i, vdup_n_f32(0.0f), 0)));
        canberra_double_step(&sd3_0, a0, vcvt_f64_f32(vld1_lane_f32(y3 + i, vdup_n_f32(0.0f), 0)));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(int32x4_t *xy, int16x8_t a, int16x8_t b)
{
    *xy = multiply(*xy, a, b);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        dot_sq8_xy_step(&xy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        dot_sq8_xy_step(&xy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        dot_sq8_xy_step(&xy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        dot_sq8_xy_step(&xy3_0, a0, widen_u8(vld1_u8(y3 + i)));
        const int16x8_t a1 = vmovl_s8(vld1_s8(x + i + 8));
        dot_sq8_xy_step(&xy0_1, a1, widen_u8(vld1_u8(y0 + i + 8)));
        dot_sq8_xy_step(&xy1_1, a1, widen_u8(vld1_u8(y1 + i + 8)));
        dot_sq8_xy_step(&xy2_1, a1, widen_u8(vld1_u8(y2 + i + 8)));
        dot_sq8_xy_step(&xy3_1, a1, widen_u8(vld1_u8(y3 + i + 8)));
    }
    if (n & 8) {
        const int16x8_t a0 = vmovl_s8(vld1_s8(x + i));
        dot_sq8_xy_step(&xy0_0, a0, widen_u8(vld1_u8(y0 + i)));
        dot_sq8_xy_step(&xy1_0, a0, widen_u8(vld1_u8(y1 + i)));
        dot_sq8_xy_step(&xy2_0, a0, widen_u8(vld1_u8(y2 + i)));
        dot_sq8_xy_step(&xy3_0, a0, widen_u8(vld1_u8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const int16x8_t a1 = vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail)));
        dot_sq8_xy_step(&xy0_1, a1, widen_u8(vcreate_u8(ruvgen_first(y0 + i, tail))));
        dot_sq8_xy_step(&xy1_1, a1, widen_u8(vcreate_u8(ruvgen_first(y1 + i, tail))));
        dot_sq8_xy_step(&xy2_1, a1, widen_u8(vcreate_u8(ruvgen_first(y2 + i, tail))));
        dot_sq8_xy_step(&xy3_1, a1, widen_u8(vcreate_u8(ruvgen_first(y3 + i, tail))));
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_xy_step(int32x4_t *xy, int8x16x4_t a, int8x16x4_t b)
{
    *xy = dot_n(*xy, a, b);
}

RUVGEN_INLINE void dot_sq4_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    int32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const int8x16x4_t a0 = vld1q_s8_x4(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
        const int8x16x4_t a1 = vld1q_s8_x4(x + i + 64);
        dot_sq4_xy_step(&xy0_1, a1, load_n(y0 + (i + 64) / 2));
        dot_sq4_xy_step(&xy1_1, a1, load_n(y1 + (i + 64) / 2));
        dot_sq4_xy_step(&xy2_1, a1, load_n(y2 + (i + 64) / 2));
        dot_sq4_xy_step(&xy3_1, a1, load_n(y3 + (i + 64) / 2));
    }
    if (n & 64) {
        const int8x16x4_t a0 = vld1q_s8_x4(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
        i += 64;
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

#endif
#endif
