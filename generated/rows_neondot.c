/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/neondot.j2. Do not edit. */
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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
    *yy = dot_signed(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = dot_signed(*xx, b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d64__neondot, sqeuclidean_i8_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d96__neondot, sqeuclidean_i8_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d100__neondot, sqeuclidean_i8_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d128__neondot, sqeuclidean_i8_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d200__neondot, sqeuclidean_i8_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d256__neondot, sqeuclidean_i8_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d300__neondot, sqeuclidean_i8_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d384__neondot, sqeuclidean_i8_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d512__neondot, sqeuclidean_i8_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d768__neondot, sqeuclidean_i8_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d960__neondot, sqeuclidean_i8_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d1024__neondot, sqeuclidean_i8_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d1536__neondot, sqeuclidean_i8_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d2048__neondot, sqeuclidean_i8_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_d3072__neondot, sqeuclidean_i8_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__neondot, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d64__neondot, rk_sqeuclidean_i8_rows_d64__neondot, euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d96__neondot, rk_sqeuclidean_i8_rows_d96__neondot, euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d100__neondot, rk_sqeuclidean_i8_rows_d100__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d128__neondot, rk_sqeuclidean_i8_rows_d128__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d200__neondot, rk_sqeuclidean_i8_rows_d200__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d256__neondot, rk_sqeuclidean_i8_rows_d256__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d300__neondot, rk_sqeuclidean_i8_rows_d300__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d384__neondot, rk_sqeuclidean_i8_rows_d384__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d512__neondot, rk_sqeuclidean_i8_rows_d512__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d768__neondot, rk_sqeuclidean_i8_rows_d768__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d960__neondot, rk_sqeuclidean_i8_rows_d960__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1024__neondot, rk_sqeuclidean_i8_rows_d1024__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1536__neondot, rk_sqeuclidean_i8_rows_d1536__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d2048__neondot, rk_sqeuclidean_i8_rows_d2048__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d3072__neondot, rk_sqeuclidean_i8_rows_d3072__neondot,
    euclidean_i8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__neondot, rk_sqeuclidean_i8_rows_dn__neondot, euclidean_i8_finish)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_i8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_i8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_i8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_i8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_i8_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_i8_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_i8_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_i8_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_i8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_i8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_i8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_i8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_i8_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_i8_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_i8_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_i8_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_i8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_i8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_i8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_i8_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)), vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_i8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)), vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_i8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)), vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_i8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)), vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_i8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_i8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_i8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_i8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_i8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_i8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_i8_rows_d64__neondot, dot_i8_rows, 64)
RUVGEN_ROWS(rk_dot_i8_rows_d96__neondot, dot_i8_rows, 96)
RUVGEN_ROWS(rk_dot_i8_rows_d100__neondot, dot_i8_rows, 100)
RUVGEN_ROWS(rk_dot_i8_rows_d128__neondot, dot_i8_rows, 128)
RUVGEN_ROWS(rk_dot_i8_rows_d200__neondot, dot_i8_rows, 200)
RUVGEN_ROWS(rk_dot_i8_rows_d256__neondot, dot_i8_rows, 256)
RUVGEN_ROWS(rk_dot_i8_rows_d300__neondot, dot_i8_rows, 300)
RUVGEN_ROWS(rk_dot_i8_rows_d384__neondot, dot_i8_rows, 384)
RUVGEN_ROWS(rk_dot_i8_rows_d512__neondot, dot_i8_rows, 512)
RUVGEN_ROWS(rk_dot_i8_rows_d768__neondot, dot_i8_rows, 768)
RUVGEN_ROWS(rk_dot_i8_rows_d960__neondot, dot_i8_rows, 960)
RUVGEN_ROWS(rk_dot_i8_rows_d1024__neondot, dot_i8_rows, 1024)
RUVGEN_ROWS(rk_dot_i8_rows_d1536__neondot, dot_i8_rows, 1536)
RUVGEN_ROWS(rk_dot_i8_rows_d2048__neondot, dot_i8_rows, 2048)
RUVGEN_ROWS(rk_dot_i8_rows_d3072__neondot, dot_i8_rows, 3072)
RUVGEN_ROWS(rk_dot_i8_rows_dn__neondot, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = dot_signed(*xy, a, b);
    *yy = dot_signed(*yy, b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_i8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = dot_signed(*xx, b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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
        cosine_i8_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        cosine_i8_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        cosine_i8_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        cosine_i8_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        cosine_i8_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        cosine_i8_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        cosine_i8_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        cosine_i8_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_i8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_i8_rows_d64__neondot, cosine_i8_rows, 64)
RUVGEN_ROWS(rk_cosine_i8_rows_d96__neondot, cosine_i8_rows, 96)
RUVGEN_ROWS(rk_cosine_i8_rows_d100__neondot, cosine_i8_rows, 100)
RUVGEN_ROWS(rk_cosine_i8_rows_d128__neondot, cosine_i8_rows, 128)
RUVGEN_ROWS(rk_cosine_i8_rows_d200__neondot, cosine_i8_rows, 200)
RUVGEN_ROWS(rk_cosine_i8_rows_d256__neondot, cosine_i8_rows, 256)
RUVGEN_ROWS(rk_cosine_i8_rows_d300__neondot, cosine_i8_rows, 300)
RUVGEN_ROWS(rk_cosine_i8_rows_d384__neondot, cosine_i8_rows, 384)
RUVGEN_ROWS(rk_cosine_i8_rows_d512__neondot, cosine_i8_rows, 512)
RUVGEN_ROWS(rk_cosine_i8_rows_d768__neondot, cosine_i8_rows, 768)
RUVGEN_ROWS(rk_cosine_i8_rows_d960__neondot, cosine_i8_rows, 960)
RUVGEN_ROWS(rk_cosine_i8_rows_d1024__neondot, cosine_i8_rows, 1024)
RUVGEN_ROWS(rk_cosine_i8_rows_d1536__neondot, cosine_i8_rows, 1536)
RUVGEN_ROWS(rk_cosine_i8_rows_d2048__neondot, cosine_i8_rows, 2048)
RUVGEN_ROWS(rk_cosine_i8_rows_d3072__neondot, cosine_i8_rows, 3072)
RUVGEN_ROWS(rk_cosine_i8_rows_dn__neondot, cosine_i8_rows, n)

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

RUVGEN_INLINE void manhattan_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        manhattan_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = vaddq_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_i8_rows_d64__neondot, manhattan_i8_rows, 64)
RUVGEN_ROWS(rk_manhattan_i8_rows_d96__neondot, manhattan_i8_rows, 96)
RUVGEN_ROWS(rk_manhattan_i8_rows_d100__neondot, manhattan_i8_rows, 100)
RUVGEN_ROWS(rk_manhattan_i8_rows_d128__neondot, manhattan_i8_rows, 128)
RUVGEN_ROWS(rk_manhattan_i8_rows_d200__neondot, manhattan_i8_rows, 200)
RUVGEN_ROWS(rk_manhattan_i8_rows_d256__neondot, manhattan_i8_rows, 256)
RUVGEN_ROWS(rk_manhattan_i8_rows_d300__neondot, manhattan_i8_rows, 300)
RUVGEN_ROWS(rk_manhattan_i8_rows_d384__neondot, manhattan_i8_rows, 384)
RUVGEN_ROWS(rk_manhattan_i8_rows_d512__neondot, manhattan_i8_rows, 512)
RUVGEN_ROWS(rk_manhattan_i8_rows_d768__neondot, manhattan_i8_rows, 768)
RUVGEN_ROWS(rk_manhattan_i8_rows_d960__neondot, manhattan_i8_rows, 960)
RUVGEN_ROWS(rk_manhattan_i8_rows_d1024__neondot, manhattan_i8_rows, 1024)
RUVGEN_ROWS(rk_manhattan_i8_rows_d1536__neondot, manhattan_i8_rows, 1536)
RUVGEN_ROWS(rk_manhattan_i8_rows_d2048__neondot, manhattan_i8_rows, 2048)
RUVGEN_ROWS(rk_manhattan_i8_rows_d3072__neondot, manhattan_i8_rows, 3072)
RUVGEN_ROWS(rk_manhattan_i8_rows_dn__neondot, manhattan_i8_rows, n)

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

RUVGEN_INLINE void chebyshev_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        chebyshev_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_i8_rows_d64__neondot, chebyshev_i8_rows, 64)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d96__neondot, chebyshev_i8_rows, 96)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d100__neondot, chebyshev_i8_rows, 100)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d128__neondot, chebyshev_i8_rows, 128)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d200__neondot, chebyshev_i8_rows, 200)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d256__neondot, chebyshev_i8_rows, 256)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d300__neondot, chebyshev_i8_rows, 300)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d384__neondot, chebyshev_i8_rows, 384)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d512__neondot, chebyshev_i8_rows, 512)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d768__neondot, chebyshev_i8_rows, 768)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d960__neondot, chebyshev_i8_rows, 960)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d1024__neondot, chebyshev_i8_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d1536__neondot, chebyshev_i8_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d2048__neondot, chebyshev_i8_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_i8_rows_d3072__neondot, chebyshev_i8_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_i8_rows_dn__neondot, chebyshev_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
    *yy = vdotq_u32(*yy, b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = vdotq_u32(*xx, b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d64__neondot, sqeuclidean_u8_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d96__neondot, sqeuclidean_u8_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d100__neondot, sqeuclidean_u8_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d128__neondot, sqeuclidean_u8_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d200__neondot, sqeuclidean_u8_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d256__neondot, sqeuclidean_u8_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d300__neondot, sqeuclidean_u8_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d384__neondot, sqeuclidean_u8_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d512__neondot, sqeuclidean_u8_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d768__neondot, sqeuclidean_u8_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d960__neondot, sqeuclidean_u8_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d1024__neondot, sqeuclidean_u8_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d1536__neondot, sqeuclidean_u8_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d2048__neondot, sqeuclidean_u8_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_d3072__neondot, sqeuclidean_u8_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__neondot, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d64__neondot, rk_sqeuclidean_u8_rows_d64__neondot, euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d96__neondot, rk_sqeuclidean_u8_rows_d96__neondot, euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d100__neondot, rk_sqeuclidean_u8_rows_d100__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d128__neondot, rk_sqeuclidean_u8_rows_d128__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d200__neondot, rk_sqeuclidean_u8_rows_d200__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d256__neondot, rk_sqeuclidean_u8_rows_d256__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d300__neondot, rk_sqeuclidean_u8_rows_d300__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d384__neondot, rk_sqeuclidean_u8_rows_d384__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d512__neondot, rk_sqeuclidean_u8_rows_d512__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d768__neondot, rk_sqeuclidean_u8_rows_d768__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d960__neondot, rk_sqeuclidean_u8_rows_d960__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1024__neondot, rk_sqeuclidean_u8_rows_d1024__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1536__neondot, rk_sqeuclidean_u8_rows_d1536__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d2048__neondot, rk_sqeuclidean_u8_rows_d2048__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d3072__neondot, rk_sqeuclidean_u8_rows_d3072__neondot,
    euclidean_u8_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__neondot, rk_sqeuclidean_u8_rows_dn__neondot, euclidean_u8_finish)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_u8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_u8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_u8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_u8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_u8_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_u8_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_u8_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_u8_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_u8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_u8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_u8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_u8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_u8_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_u8_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_u8_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_u8_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_u8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_u8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_u8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_u8_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)), vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_u8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)), vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_u8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)), vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_u8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)), vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_u8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_u8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_u8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_u8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_u8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_u8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_u8_rows_d64__neondot, dot_u8_rows, 64)
RUVGEN_ROWS(rk_dot_u8_rows_d96__neondot, dot_u8_rows, 96)
RUVGEN_ROWS(rk_dot_u8_rows_d100__neondot, dot_u8_rows, 100)
RUVGEN_ROWS(rk_dot_u8_rows_d128__neondot, dot_u8_rows, 128)
RUVGEN_ROWS(rk_dot_u8_rows_d200__neondot, dot_u8_rows, 200)
RUVGEN_ROWS(rk_dot_u8_rows_d256__neondot, dot_u8_rows, 256)
RUVGEN_ROWS(rk_dot_u8_rows_d300__neondot, dot_u8_rows, 300)
RUVGEN_ROWS(rk_dot_u8_rows_d384__neondot, dot_u8_rows, 384)
RUVGEN_ROWS(rk_dot_u8_rows_d512__neondot, dot_u8_rows, 512)
RUVGEN_ROWS(rk_dot_u8_rows_d768__neondot, dot_u8_rows, 768)
RUVGEN_ROWS(rk_dot_u8_rows_d960__neondot, dot_u8_rows, 960)
RUVGEN_ROWS(rk_dot_u8_rows_d1024__neondot, dot_u8_rows, 1024)
RUVGEN_ROWS(rk_dot_u8_rows_d1536__neondot, dot_u8_rows, 1536)
RUVGEN_ROWS(rk_dot_u8_rows_d2048__neondot, dot_u8_rows, 2048)
RUVGEN_ROWS(rk_dot_u8_rows_d3072__neondot, dot_u8_rows, 3072)
RUVGEN_ROWS(rk_dot_u8_rows_dn__neondot, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(uint32x4_t *xy, uint32x4_t *yy, uint8x16_t a, uint8x16_t b)
{
    *xy = vdotq_u32(*xy, a, b);
    *yy = vdotq_u32(*yy, b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_u8_xx_step(uint32x4_t *xx, uint8x16_t b)
{
    *xx = vdotq_u32(*xx, b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
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
        cosine_u8_step(&xy0_0, &yy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        cosine_u8_step(&xy1_0, &yy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        cosine_u8_step(&xy2_0, &yy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        cosine_u8_step(&xy3_0, &yy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        cosine_u8_step(&xy0_0, &yy0_0, a0, first16_i(y0 + i, tail));
        cosine_u8_step(&xy1_0, &yy1_0, a0, first16_i(y1 + i, tail));
        cosine_u8_step(&xy2_0, &yy2_0, a0, first16_i(y2 + i, tail));
        cosine_u8_step(&xy3_0, &yy3_0, a0, first16_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_u8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_u8_rows_d64__neondot, cosine_u8_rows, 64)
RUVGEN_ROWS(rk_cosine_u8_rows_d96__neondot, cosine_u8_rows, 96)
RUVGEN_ROWS(rk_cosine_u8_rows_d100__neondot, cosine_u8_rows, 100)
RUVGEN_ROWS(rk_cosine_u8_rows_d128__neondot, cosine_u8_rows, 128)
RUVGEN_ROWS(rk_cosine_u8_rows_d200__neondot, cosine_u8_rows, 200)
RUVGEN_ROWS(rk_cosine_u8_rows_d256__neondot, cosine_u8_rows, 256)
RUVGEN_ROWS(rk_cosine_u8_rows_d300__neondot, cosine_u8_rows, 300)
RUVGEN_ROWS(rk_cosine_u8_rows_d384__neondot, cosine_u8_rows, 384)
RUVGEN_ROWS(rk_cosine_u8_rows_d512__neondot, cosine_u8_rows, 512)
RUVGEN_ROWS(rk_cosine_u8_rows_d768__neondot, cosine_u8_rows, 768)
RUVGEN_ROWS(rk_cosine_u8_rows_d960__neondot, cosine_u8_rows, 960)
RUVGEN_ROWS(rk_cosine_u8_rows_d1024__neondot, cosine_u8_rows, 1024)
RUVGEN_ROWS(rk_cosine_u8_rows_d1536__neondot, cosine_u8_rows, 1536)
RUVGEN_ROWS(rk_cosine_u8_rows_d2048__neondot, cosine_u8_rows, 2048)
RUVGEN_ROWS(rk_cosine_u8_rows_d3072__neondot, cosine_u8_rows, 3072)
RUVGEN_ROWS(rk_cosine_u8_rows_dn__neondot, cosine_u8_rows, n)

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

RUVGEN_INLINE void manhattan_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        manhattan_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = vaddq_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_u8_rows_d64__neondot, manhattan_u8_rows, 64)
RUVGEN_ROWS(rk_manhattan_u8_rows_d96__neondot, manhattan_u8_rows, 96)
RUVGEN_ROWS(rk_manhattan_u8_rows_d100__neondot, manhattan_u8_rows, 100)
RUVGEN_ROWS(rk_manhattan_u8_rows_d128__neondot, manhattan_u8_rows, 128)
RUVGEN_ROWS(rk_manhattan_u8_rows_d200__neondot, manhattan_u8_rows, 200)
RUVGEN_ROWS(rk_manhattan_u8_rows_d256__neondot, manhattan_u8_rows, 256)
RUVGEN_ROWS(rk_manhattan_u8_rows_d300__neondot, manhattan_u8_rows, 300)
RUVGEN_ROWS(rk_manhattan_u8_rows_d384__neondot, manhattan_u8_rows, 384)
RUVGEN_ROWS(rk_manhattan_u8_rows_d512__neondot, manhattan_u8_rows, 512)
RUVGEN_ROWS(rk_manhattan_u8_rows_d768__neondot, manhattan_u8_rows, 768)
RUVGEN_ROWS(rk_manhattan_u8_rows_d960__neondot, manhattan_u8_rows, 960)
RUVGEN_ROWS(rk_manhattan_u8_rows_d1024__neondot, manhattan_u8_rows, 1024)
RUVGEN_ROWS(rk_manhattan_u8_rows_d1536__neondot, manhattan_u8_rows, 1536)
RUVGEN_ROWS(rk_manhattan_u8_rows_d2048__neondot, manhattan_u8_rows, 2048)
RUVGEN_ROWS(rk_manhattan_u8_rows_d3072__neondot, manhattan_u8_rows, 3072)
RUVGEN_ROWS(rk_manhattan_u8_rows_dn__neondot, manhattan_u8_rows, n)

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

RUVGEN_INLINE void chebyshev_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        chebyshev_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad1, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_u8_rows_d64__neondot, chebyshev_u8_rows, 64)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d96__neondot, chebyshev_u8_rows, 96)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d100__neondot, chebyshev_u8_rows, 100)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d128__neondot, chebyshev_u8_rows, 128)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d200__neondot, chebyshev_u8_rows, 200)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d256__neondot, chebyshev_u8_rows, 256)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d300__neondot, chebyshev_u8_rows, 300)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d384__neondot, chebyshev_u8_rows, 384)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d512__neondot, chebyshev_u8_rows, 512)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d768__neondot, chebyshev_u8_rows, 768)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d960__neondot, chebyshev_u8_rows, 960)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d1024__neondot, chebyshev_u8_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d1536__neondot, chebyshev_u8_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d2048__neondot, chebyshev_u8_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_u8_rows_d3072__neondot, chebyshev_u8_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_u8_rows_dn__neondot, chebyshev_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_step(uint32x4_t *xy, uint8x16_t a, uint8x16_t b)
{
    const uint8x16_t t = flip(b);
    *xy = dot_signed(*xy, a, t);
}

RUVGEN_INLINE void dot_sq8_x1_step(uint32x4_t *x1, uint8x16_t b)
{
    *x1 = dot_signed(*x1, b, vdupq_n_u8(0x80));
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_sq8_x1_step(&x10, vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_x1_step(&x11, vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_sq8_x1_step(&x12, vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_sq8_x1_step(&x13, vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        dot_sq8_x1_step(&x10, vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_x1_step(&x11, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_x1_step(&x12, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_x1_step(&x13, first16_i(y + i, tail));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
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
        dot_sq8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_sq8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_sq8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_sq8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        dot_sq8_step(&xy0_1, a1, vld1q_u8((const uint8_t *)(y0 + i + 16)));
        dot_sq8_step(&xy1_1, a1, vld1q_u8((const uint8_t *)(y1 + i + 16)));
        dot_sq8_step(&xy2_1, a1, vld1q_u8((const uint8_t *)(y2 + i + 16)));
        dot_sq8_step(&xy3_1, a1, vld1q_u8((const uint8_t *)(y3 + i + 16)));
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        dot_sq8_step(&xy0_0, a0, vld1q_u8((const uint8_t *)(y0 + i)));
        dot_sq8_step(&xy1_0, a0, vld1q_u8((const uint8_t *)(y1 + i)));
        dot_sq8_step(&xy2_0, a0, vld1q_u8((const uint8_t *)(y2 + i)));
        dot_sq8_step(&xy3_0, a0, vld1q_u8((const uint8_t *)(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        dot_sq8_step(&xy0_1, a1, first16_i(y0 + i, tail));
        dot_sq8_step(&xy1_1, a1, first16_i(y1 + i, tail));
        dot_sq8_step(&xy2_1, a1, first16_i(y2 + i, tail));
        dot_sq8_step(&xy3_1, a1, first16_i(y3 + i, tail));
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_sq8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_sq8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_sq8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_sq8_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)), vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_sq8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)), vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_sq8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)), vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_sq8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)),
            vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_sq8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_sq8_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)), vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_sq8_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)), vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_sq8_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)), vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_sq8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq8_rows_d64__neondot, dot_sq8_rows, 64)
RUVGEN_ROWS(rk_dot_sq8_rows_d96__neondot, dot_sq8_rows, 96)
RUVGEN_ROWS(rk_dot_sq8_rows_d100__neondot, dot_sq8_rows, 100)
RUVGEN_ROWS(rk_dot_sq8_rows_d128__neondot, dot_sq8_rows, 128)
RUVGEN_ROWS(rk_dot_sq8_rows_d200__neondot, dot_sq8_rows, 200)
RUVGEN_ROWS(rk_dot_sq8_rows_d256__neondot, dot_sq8_rows, 256)
RUVGEN_ROWS(rk_dot_sq8_rows_d300__neondot, dot_sq8_rows, 300)
RUVGEN_ROWS(rk_dot_sq8_rows_d384__neondot, dot_sq8_rows, 384)
RUVGEN_ROWS(rk_dot_sq8_rows_d512__neondot, dot_sq8_rows, 512)
RUVGEN_ROWS(rk_dot_sq8_rows_d768__neondot, dot_sq8_rows, 768)
RUVGEN_ROWS(rk_dot_sq8_rows_d960__neondot, dot_sq8_rows, 960)
RUVGEN_ROWS(rk_dot_sq8_rows_d1024__neondot, dot_sq8_rows, 1024)
RUVGEN_ROWS(rk_dot_sq8_rows_d1536__neondot, dot_sq8_rows, 1536)
RUVGEN_ROWS(rk_dot_sq8_rows_d2048__neondot, dot_sq8_rows, 2048)
RUVGEN_ROWS(rk_dot_sq8_rows_d3072__neondot, dot_sq8_rows, 3072)
RUVGEN_ROWS(rk_dot_sq8_rows_dn__neondot, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_step(int32x4_t *xy, int8x16x4_t a, int8x16x4_t b)
{
    *xy = dot_n(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_sq4_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_step(&xy3_0, a0, load_n(y3 + i / 2));
        const int8x16x4_t a1 = vld1q_s8_x4(x + i + 64);
        dot_sq4_step(&xy0_1, a1, load_n(y0 + (i + 64) / 2));
        dot_sq4_step(&xy1_1, a1, load_n(y1 + (i + 64) / 2));
        dot_sq4_step(&xy2_1, a1, load_n(y2 + (i + 64) / 2));
        dot_sq4_step(&xy3_1, a1, load_n(y3 + (i + 64) / 2));
    }
    if (n & 64) {
        const int8x16x4_t a0 = vld1q_s8_x4(x + i);
        dot_sq4_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_step(&xy3_0, a0, load_n(y3 + i / 2));
        i += 64;
    }
    xy0_0 = vaddq_s32(xy0_0, xy0_1);
    xy1_0 = vaddq_s32(xy1_0, xy1_1);
    xy2_0 = vaddq_s32(xy2_0, xy2_1);
    xy3_0 = vaddq_s32(xy3_0, xy3_1);
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_step(&xy0, vld1q_s8_x4(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_step(&xy1, vld1q_s8_x4(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_step(&xy2, vld1q_s8_x4(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_step(&xy3, vld1q_s8_x4(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_step(&xy2, vld1q_s8_x4(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq4_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n / 2 * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq4_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 1024)
                    RUVGEN_OPAQUE(x);
                dot_sq4_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_n(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq4_rows_dn__neondot, dot_sq4_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_ROWS, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 64, rk_sqeuclidean_i8_rows_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 96, rk_sqeuclidean_i8_rows_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 100, rk_sqeuclidean_i8_rows_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 128, rk_sqeuclidean_i8_rows_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 200, rk_sqeuclidean_i8_rows_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 256, rk_sqeuclidean_i8_rows_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 300, rk_sqeuclidean_i8_rows_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 384, rk_sqeuclidean_i8_rows_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 512, rk_sqeuclidean_i8_rows_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 768, rk_sqeuclidean_i8_rows_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 960, rk_sqeuclidean_i8_rows_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 1024, rk_sqeuclidean_i8_rows_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 1536, rk_sqeuclidean_i8_rows_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 2048, rk_sqeuclidean_i8_rows_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 3072, rk_sqeuclidean_i8_rows_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_rows_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, 64, rk_euclidean_i8_rows_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 96, rk_euclidean_i8_rows_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 100, rk_euclidean_i8_rows_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 128, rk_euclidean_i8_rows_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 200, rk_euclidean_i8_rows_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 256, rk_euclidean_i8_rows_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 300, rk_euclidean_i8_rows_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 384, rk_euclidean_i8_rows_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 512, rk_euclidean_i8_rows_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 768, rk_euclidean_i8_rows_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 960, rk_euclidean_i8_rows_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 1024, rk_euclidean_i8_rows_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 1536, rk_euclidean_i8_rows_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 2048, rk_euclidean_i8_rows_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 3072, rk_euclidean_i8_rows_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_rows_dn__neondot, FLOAT),
    ROW(DOT, I8, 64, rk_dot_i8_rows_d64__neondot, INT32_T),
    ROW(DOT, I8, 96, rk_dot_i8_rows_d96__neondot, INT32_T),
    ROW(DOT, I8, 100, rk_dot_i8_rows_d100__neondot, INT32_T),
    ROW(DOT, I8, 128, rk_dot_i8_rows_d128__neondot, INT32_T),
    ROW(DOT, I8, 200, rk_dot_i8_rows_d200__neondot, INT32_T),
    ROW(DOT, I8, 256, rk_dot_i8_rows_d256__neondot, INT32_T),
    ROW(DOT, I8, 300, rk_dot_i8_rows_d300__neondot, INT32_T),
    ROW(DOT, I8, 384, rk_dot_i8_rows_d384__neondot, INT32_T),
    ROW(DOT, I8, 512, rk_dot_i8_rows_d512__neondot, INT32_T),
    ROW(DOT, I8, 768, rk_dot_i8_rows_d768__neondot, INT32_T),
    ROW(DOT, I8, 960, rk_dot_i8_rows_d960__neondot, INT32_T),
    ROW(DOT, I8, 1024, rk_dot_i8_rows_d1024__neondot, INT32_T),
    ROW(DOT, I8, 1536, rk_dot_i8_rows_d1536__neondot, INT32_T),
    ROW(DOT, I8, 2048, rk_dot_i8_rows_d2048__neondot, INT32_T),
    ROW(DOT, I8, 3072, rk_dot_i8_rows_d3072__neondot, INT32_T),
    ROW(DOT, I8, 0, rk_dot_i8_rows_dn__neondot, INT32_T),
    ROW(COSINE, I8, 64, rk_cosine_i8_rows_d64__neondot, FLOAT),
    ROW(COSINE, I8, 96, rk_cosine_i8_rows_d96__neondot, FLOAT),
    ROW(COSINE, I8, 100, rk_cosine_i8_rows_d100__neondot, FLOAT),
    ROW(COSINE, I8, 128, rk_cosine_i8_rows_d128__neondot, FLOAT),
    ROW(COSINE, I8, 200, rk_cosine_i8_rows_d200__neondot, FLOAT),
    ROW(COSINE, I8, 256, rk_cosine_i8_rows_d256__neondot, FLOAT),
    ROW(COSINE, I8, 300, rk_cosine_i8_rows_d300__neondot, FLOAT),
    ROW(COSINE, I8, 384, rk_cosine_i8_rows_d384__neondot, FLOAT),
    ROW(COSINE, I8, 512, rk_cosine_i8_rows_d512__neondot, FLOAT),
    ROW(COSINE, I8, 768, rk_cosine_i8_rows_d768__neondot, FLOAT),
    ROW(COSINE, I8, 960, rk_cosine_i8_rows_d960__neondot, FLOAT),
    ROW(COSINE, I8, 1024, rk_cosine_i8_rows_d1024__neondot, FLOAT),
    ROW(COSINE, I8, 1536, rk_cosine_i8_rows_d1536__neondot, FLOAT),
    ROW(COSINE, I8, 2048, rk_cosine_i8_rows_d2048__neondot, FLOAT),
    ROW(COSINE, I8, 3072, rk_cosine_i8_rows_d3072__neondot, FLOAT),
    ROW(COSINE, I8, 0, rk_cosine_i8_rows_dn__neondot, FLOAT),
    ROW(MANHATTAN, I8, 64, rk_manhattan_i8_rows_d64__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 96, rk_manhattan_i8_rows_d96__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 100, rk_manhattan_i8_rows_d100__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 128, rk_manhattan_i8_rows_d128__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 200, rk_manhattan_i8_rows_d200__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 256, rk_manhattan_i8_rows_d256__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 300, rk_manhattan_i8_rows_d300__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 384, rk_manhattan_i8_rows_d384__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 512, rk_manhattan_i8_rows_d512__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 768, rk_manhattan_i8_rows_d768__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 960, rk_manhattan_i8_rows_d960__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 1024, rk_manhattan_i8_rows_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 1536, rk_manhattan_i8_rows_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 2048, rk_manhattan_i8_rows_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 3072, rk_manhattan_i8_rows_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_rows_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 64, rk_chebyshev_i8_rows_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 96, rk_chebyshev_i8_rows_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 100, rk_chebyshev_i8_rows_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 128, rk_chebyshev_i8_rows_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 200, rk_chebyshev_i8_rows_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 256, rk_chebyshev_i8_rows_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 300, rk_chebyshev_i8_rows_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 384, rk_chebyshev_i8_rows_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 512, rk_chebyshev_i8_rows_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 768, rk_chebyshev_i8_rows_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 960, rk_chebyshev_i8_rows_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 1024, rk_chebyshev_i8_rows_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 1536, rk_chebyshev_i8_rows_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 2048, rk_chebyshev_i8_rows_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 3072, rk_chebyshev_i8_rows_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_rows_dn__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 64, rk_sqeuclidean_u8_rows_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 96, rk_sqeuclidean_u8_rows_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 100, rk_sqeuclidean_u8_rows_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 128, rk_sqeuclidean_u8_rows_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 200, rk_sqeuclidean_u8_rows_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 256, rk_sqeuclidean_u8_rows_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 300, rk_sqeuclidean_u8_rows_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 384, rk_sqeuclidean_u8_rows_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 512, rk_sqeuclidean_u8_rows_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 768, rk_sqeuclidean_u8_rows_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 960, rk_sqeuclidean_u8_rows_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 1024, rk_sqeuclidean_u8_rows_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 1536, rk_sqeuclidean_u8_rows_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 2048, rk_sqeuclidean_u8_rows_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 3072, rk_sqeuclidean_u8_rows_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_rows_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, 64, rk_euclidean_u8_rows_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 96, rk_euclidean_u8_rows_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 100, rk_euclidean_u8_rows_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 128, rk_euclidean_u8_rows_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 200, rk_euclidean_u8_rows_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 256, rk_euclidean_u8_rows_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 300, rk_euclidean_u8_rows_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 384, rk_euclidean_u8_rows_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 512, rk_euclidean_u8_rows_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 768, rk_euclidean_u8_rows_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 960, rk_euclidean_u8_rows_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 1024, rk_euclidean_u8_rows_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 1536, rk_euclidean_u8_rows_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 2048, rk_euclidean_u8_rows_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 3072, rk_euclidean_u8_rows_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_rows_dn__neondot, FLOAT),
    ROW(DOT, U8, 64, rk_dot_u8_rows_d64__neondot, INT32_T),
    ROW(DOT, U8, 96, rk_dot_u8_rows_d96__neondot, INT32_T),
    ROW(DOT, U8, 100, rk_dot_u8_rows_d100__neondot, INT32_T),
    ROW(DOT, U8, 128, rk_dot_u8_rows_d128__neondot, INT32_T),
    ROW(DOT, U8, 200, rk_dot_u8_rows_d200__neondot, INT32_T),
    ROW(DOT, U8, 256, rk_dot_u8_rows_d256__neondot, INT32_T),
    ROW(DOT, U8, 300, rk_dot_u8_rows_d300__neondot, INT32_T),
    ROW(DOT, U8, 384, rk_dot_u8_rows_d384__neondot, INT32_T),
    ROW(DOT, U8, 512, rk_dot_u8_rows_d512__neondot, INT32_T),
    ROW(DOT, U8, 768, rk_dot_u8_rows_d768__neondot, INT32_T),
    ROW(DOT, U8, 960, rk_dot_u8_rows_d960__neondot, INT32_T),
    ROW(DOT, U8, 1024, rk_dot_u8_rows_d1024__neondot, INT32_T),
    ROW(DOT, U8, 1536, rk_dot_u8_rows_d1536__neondot, INT32_T),
    ROW(DOT, U8, 2048, rk_dot_u8_rows_d2048__neondot, INT32_T),
    ROW(DOT, U8, 3072, rk_dot_u8_rows_d3072__neondot, INT32_T),
    ROW(DOT, U8, 0, rk_dot_u8_rows_dn__neondot, INT32_T),
    ROW(COSINE, U8, 64, rk_cosine_u8_rows_d64__neondot, FLOAT),
    ROW(COSINE, U8, 96, rk_cosine_u8_rows_d96__neondot, FLOAT),
    ROW(COSINE, U8, 100, rk_cosine_u8_rows_d100__neondot, FLOAT),
    ROW(COSINE, U8, 128, rk_cosine_u8_rows_d128__neondot, FLOAT),
    ROW(COSINE, U8, 200, rk_cosine_u8_rows_d200__neondot, FLOAT),
    ROW(COSINE, U8, 256, rk_cosine_u8_rows_d256__neondot, FLOAT),
    ROW(COSINE, U8, 300, rk_cosine_u8_rows_d300__neondot, FLOAT),
    ROW(COSINE, U8, 384, rk_cosine_u8_rows_d384__neondot, FLOAT),
    ROW(COSINE, U8, 512, rk_cosine_u8_rows_d512__neondot, FLOAT),
    ROW(COSINE, U8, 768, rk_cosine_u8_rows_d768__neondot, FLOAT),
    ROW(COSINE, U8, 960, rk_cosine_u8_rows_d960__neondot, FLOAT),
    ROW(COSINE, U8, 1024, rk_cosine_u8_rows_d1024__neondot, FLOAT),
    ROW(COSINE, U8, 1536, rk_cosine_u8_rows_d1536__neondot, FLOAT),
    ROW(COSINE, U8, 2048, rk_cosine_u8_rows_d2048__neondot, FLOAT),
    ROW(COSINE, U8, 3072, rk_cosine_u8_rows_d3072__neondot, FLOAT),
    ROW(COSINE, U8, 0, rk_cosine_u8_rows_dn__neondot, FLOAT),
    ROW(MANHATTAN, U8, 64, rk_manhattan_u8_rows_d64__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 96, rk_manhattan_u8_rows_d96__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 100, rk_manhattan_u8_rows_d100__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 128, rk_manhattan_u8_rows_d128__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 200, rk_manhattan_u8_rows_d200__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 256, rk_manhattan_u8_rows_d256__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 300, rk_manhattan_u8_rows_d300__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 384, rk_manhattan_u8_rows_d384__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 512, rk_manhattan_u8_rows_d512__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 768, rk_manhattan_u8_rows_d768__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 960, rk_manhattan_u8_rows_d960__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 1024, rk_manhattan_u8_rows_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 1536, rk_manhattan_u8_rows_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 2048, rk_manhattan_u8_rows_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 3072, rk_manhattan_u8_rows_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_rows_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 64, rk_chebyshev_u8_rows_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 96, rk_chebyshev_u8_rows_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 100, rk_chebyshev_u8_rows_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 128, rk_chebyshev_u8_rows_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 200, rk_chebyshev_u8_rows_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 256, rk_chebyshev_u8_rows_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 300, rk_chebyshev_u8_rows_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 384, rk_chebyshev_u8_rows_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 512, rk_chebyshev_u8_rows_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 768, rk_chebyshev_u8_rows_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 960, rk_chebyshev_u8_rows_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 1024, rk_chebyshev_u8_rows_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 1536, rk_chebyshev_u8_rows_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 2048, rk_chebyshev_u8_rows_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 3072, rk_chebyshev_u8_rows_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_rows_dn__neondot, UINT32_T),
    ROW(DOT, SQ8, 64, rk_dot_sq8_rows_d64__neondot, INT32_T),
    ROW(DOT, SQ8, 96, rk_dot_sq8_rows_d96__neondot, INT32_T),
    ROW(DOT, SQ8, 100, rk_dot_sq8_rows_d100__neondot, INT32_T),
    ROW(DOT, SQ8, 128, rk_dot_sq8_rows_d128__neondot, INT32_T),
    ROW(DOT, SQ8, 200, rk_dot_sq8_rows_d200__neondot, INT32_T),
    ROW(DOT, SQ8, 256, rk_dot_sq8_rows_d256__neondot, INT32_T),
    ROW(DOT, SQ8, 300, rk_dot_sq8_rows_d300__neondot, INT32_T),
    ROW(DOT, SQ8, 384, rk_dot_sq8_rows_d384__neondot, INT32_T),
    ROW(DOT, SQ8, 512, rk_dot_sq8_rows_d512__neondot, INT32_T),
    ROW(DOT, SQ8, 768, rk_dot_sq8_rows_d768__neondot, INT32_T),
    ROW(DOT, SQ8, 960, rk_dot_sq8_rows_d960__neondot, INT32_T),
    ROW(DOT, SQ8, 1024, rk_dot_sq8_rows_d1024__neondot, INT32_T),
    ROW(DOT, SQ8, 1536, rk_dot_sq8_rows_d1536__neondot, INT32_T),
    ROW(DOT, SQ8, 2048, rk_dot_sq8_rows_d2048__neondot, INT32_T),
    ROW(DOT, SQ8, 3072, rk_dot_sq8_rows_d3072__neondot, INT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_rows_dn__neondot, INT32_T),
    ROW(DOT, SQ4, 0, rk_dot_sq4_rows_dn__neondot, INT32_T),
};

const ruvgen_table ruvgen_rows_neondot = {rows, sizeof rows / sizeof rows[0]};
#endif
