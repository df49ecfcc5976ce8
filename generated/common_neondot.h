/* Made by `nox -s generate` from templates/isa/…/neondot.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_NEONDOT_H
#define RUVGEN_COMMON_NEONDOT_H

#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "dotprod"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

RUVGEN_INLINE uint8x16_t first16_i(const void *p, size_t n)
{
    const size_t low = n < 8 ? n : 8;
    const uint64_t high = ruvgen_first((const char *)p + low, n - low);
    return vcombine_u8(vcreate_u8(ruvgen_first(p, low)), vcreate_u8(high));
}

RUVGEN_INLINE uint8x16_t flip(uint8x16_t v)
{
    return veorq_u8(v, vdupq_n_u8(0x80));
}

RUVGEN_INLINE uint32x4_t dot_signed(uint32x4_t acc, uint8x16_t a, uint8x16_t b)
{
    const int8x16_t x = vreinterpretq_s8_u8(a), y = vreinterpretq_s8_u8(b);
    return vreinterpretq_u32_s32(vdotq_s32(vreinterpretq_s32_u32(acc), x, y));
}

RUVGEN_INLINE uint32x4_t max_bytes(uint32x4_t acc, uint8x16_t v)
{
    return vreinterpretq_u32_u8(vmaxq_u8(vreinterpretq_u8_u32(acc), v));
}

RUVGEN_INLINE uint32_t reduce_add_i(uint32x4_t v)
{
    return vaddvq_u32(v);
}

RUVGEN_INLINE uint32_t reduce_max_i(uint32x4_t v)
{
    return vmaxvq_u8(vreinterpretq_u8_u32(v));
}

RUVGEN_INLINE void reduce_add4_i(uint32_t *s, uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d)
{
    vst1q_u32(s, vpaddq_u32(vpaddq_u32(a, b), vpaddq_u32(c, d)));
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
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
    acc = vdotq_s32(vdotq_s32(acc, x.val[0], y.val[0]), x.val[1], y.val[1]);
    return vdotq_s32(vdotq_s32(acc, x.val[2], y.val[2]), x.val[3], y.val[3]);
}

RUVGEN_INLINE uint32_t reduce_add_n(int32x4_t v)
{
    return vaddvq_u32(vreinterpretq_u32_s32(v));
}

RUVGEN_INLINE void reduce_add4_n(uint32_t *s, int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d)
{
    vst1q_u32(s, vreinterpretq_u32_s32(vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d))));
}

RUVGEN_INLINE uint8x16_t flipped(const uint8_t *p)
{
    return veorq_u8(vld1q_u8(p), vdupq_n_u8(0x80));
}

RUVGEN_INLINE uint8x16_t splat4(const void *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return vreinterpretq_u8_u32(vdupq_n_u32(word));
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
    *yy = dot_signed(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = dot_signed(*xx, b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    uint32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_panel_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_yy_step(uint32x4_t *yy, uint8x16_t b)
{
    *yy = dot_signed(*yy, b, b);
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

RUVGEN_INLINE void euclidean_i8_panel_after_all(void *results, size_t count)
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

RUVGEN_INLINE void dot_i8_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_i8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_i8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_i8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_i8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_i8_xy_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_i8_xy_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_i8_xy_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_i8_xy_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_i8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_i8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_i8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_i8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_i8_xy_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_i8_xy_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_i8_xy_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_i8_xy_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_i8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_panel_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_xy_yy_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
    *yy = dot_signed(*yy, b, b);
}

RUVGEN_INLINE void cosine_i8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = dot_signed(*xx, b, b);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    uint32x4_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(uint32x4_t *ad, uint8x16_t a, uint8x16_t b)
{
    *ad = vpadalq_u16(*ad, vpaddlq_u8(vabdq_u8(flip(a), flip(b))));
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        manhattan_i8_step(&ad0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        manhattan_i8_step(&ad1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        manhattan_i8_step(&ad2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        manhattan_i8_step(&ad3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        manhattan_i8_step(&ad0_0, a0, first16_i(y0 + i, tail));
        manhattan_i8_step(&ad1_0, a0, first16_i(y1 + i, tail));
        manhattan_i8_step(&ad2_0, a0, first16_i(y2 + i, tail));
        manhattan_i8_step(&ad3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(uint32x4_t *ad, uint8x16_t a, uint8x16_t b)
{
    *ad = max_bytes(*ad, vabdq_u8(flip(a), flip(b)));
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        chebyshev_i8_step(&ad0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        chebyshev_i8_step(&ad1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        chebyshev_i8_step(&ad2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        chebyshev_i8_step(&ad3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        chebyshev_i8_step(&ad0_0, a0, first16_i(y0 + i, tail));
        chebyshev_i8_step(&ad1_0, a0, first16_i(y1 + i, tail));
        chebyshev_i8_step(&ad2_0, a0, first16_i(y2 + i, tail));
        chebyshev_i8_step(&ad3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
    *yy = vdotq_u32(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = vdotq_u32(*xx, b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_panel_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_yy_step(uint32x4_t *yy, uint8x16_t b)
{
    *yy = vdotq_u32(*yy, b, b);
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

RUVGEN_INLINE void euclidean_u8_panel_after_all(void *results, size_t count)
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

RUVGEN_INLINE void dot_u8_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_u8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_u8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_u8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_u8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_u8_xy_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_u8_xy_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_u8_xy_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_u8_xy_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_u8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_u8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_u8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_u8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_u8_xy_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_u8_xy_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_u8_xy_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_u8_xy_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_u8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_panel_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_xy_yy_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
    *yy = vdotq_u32(*yy, b, b);
}

RUVGEN_INLINE void cosine_u8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = vdotq_u32(*xx, b, b);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(uint32x4_t *ad, uint8x16_t a, uint8x16_t b)
{
    *ad = vpadalq_u16(*ad, vpaddlq_u8(vabdq_u8(a, b)));
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        manhattan_u8_step(&ad0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        manhattan_u8_step(&ad1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        manhattan_u8_step(&ad2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        manhattan_u8_step(&ad3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        manhattan_u8_step(&ad0_0, a0, first16_i(y0 + i, tail));
        manhattan_u8_step(&ad1_0, a0, first16_i(y1 + i, tail));
        manhattan_u8_step(&ad2_0, a0, first16_i(y2 + i, tail));
        manhattan_u8_step(&ad3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(uint32x4_t *ad, uint8x16_t a, uint8x16_t b)
{
    *ad = max_bytes(*ad, vabdq_u8(a, b));
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        chebyshev_u8_step(&ad0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        chebyshev_u8_step(&ad1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        chebyshev_u8_step(&ad2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        chebyshev_u8_step(&ad3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        chebyshev_u8_step(&ad0_0, a0, first16_i(y0 + i, tail));
        chebyshev_u8_step(&ad1_0, a0, first16_i(y1 + i, tail));
        chebyshev_u8_step(&ad2_0, a0, first16_i(y2 + i, tail));
        chebyshev_u8_step(&ad3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    const uint8x16_t t = flip(b);
    *xy = dot_signed(*xy, a, t);
}

RUVGEN_INLINE void dot_sq8_x1_step(uint32x4_t *x1, uint8x16_t b)
{
    *x1 = dot_signed(*x1, b, vdupq_n_u8(0x80));
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_sq8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_sq8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_sq8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_sq8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_sq8_xy_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_sq8_xy_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_sq8_xy_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_sq8_xy_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_sq8_xy_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_sq8_xy_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_sq8_xy_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_sq8_xy_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_sq8_xy_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_sq8_xy_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_sq8_xy_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_sq8_xy_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
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

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
#endif
