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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = dot_signed(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = dot_signed(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = dot_signed(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = dot_signed(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = dot_signed(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_sqeuclidean_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_sqeuclidean_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = dot_signed(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = dot_signed(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = dot_signed(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = dot_signed(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = dot_signed(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_euclidean_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (float *)out);
}

static void rk_euclidean_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (float *)out);
}

static void rk_euclidean_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (float *)out);
}

static void rk_euclidean_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (float *)out);
}

static void rk_euclidean_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (float *)out);
}

static void rk_euclidean_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (float *)out);
}

static void rk_euclidean_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (float *)out);
}

static void rk_euclidean_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (float *)out);
}

static void rk_euclidean_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (float *)out);
}

static void rk_euclidean_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (float *)out);
}

static void rk_euclidean_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (float *)out);
}

static void rk_euclidean_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (float *)out);
}

static void rk_euclidean_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (float *)out);
}

static void rk_euclidean_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (float *)out);
}

static void rk_euclidean_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (float *)out);
}

static void rk_euclidean_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero;
    uint32x4_t xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero;
    uint32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b0_1 = vld1q_u8((const uint8_t *)(y0 + i + 16));
        xy0_1 = dot_signed(xy0_1, a1, b0_1);
        const uint8x16_t b1_1 = vld1q_u8((const uint8_t *)(y1 + i + 16));
        xy1_1 = dot_signed(xy1_1, a1, b1_1);
        const uint8x16_t b2_1 = vld1q_u8((const uint8_t *)(y2 + i + 16));
        xy2_1 = dot_signed(xy2_1, a1, b2_1);
        const uint8x16_t b3_1 = vld1q_u8((const uint8_t *)(y3 + i + 16));
        xy3_1 = dot_signed(xy3_1, a1, b3_1);
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        const uint8x16_t b0_1 = first16_i(y0 + i, tail);
        xy0_1 = dot_signed(xy0_1, a1, b0_1);
        const uint8x16_t b1_1 = first16_i(y1 + i, tail);
        xy1_1 = dot_signed(xy1_1, a1, b1_1);
        const uint8x16_t b2_1 = first16_i(y2 + i, tail);
        xy2_1 = dot_signed(xy2_1, a1, b2_1);
        const uint8x16_t b3_1 = first16_i(y3 + i, tail);
        xy3_1 = dot_signed(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy2 = dot_signed(xy2, a2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = dot_signed(xy3, a3, b3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i + 64));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xy0 = dot_signed(xy0, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 80));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xy1 = dot_signed(xy1, a5, b5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i + 96));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xy2 = dot_signed(xy2, a6, b6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(x + i + 112));
        const uint8x16_t b7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xy3 = dot_signed(xy3, a7, b7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy2 = dot_signed(xy2, a2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = dot_signed(xy3, a3, b3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a5, b5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i));
        xy2 = dot_signed(xy2, a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(x + i, tail);
        const uint8x16_t b7 = first16_i(y + i, tail);
        xy3 = dot_signed(xy3, a7, b7);
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_dot_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (int32_t *)out);
}

static void rk_dot_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (int32_t *)out);
}

static void rk_dot_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (int32_t *)out);
}

static void rk_dot_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (int32_t *)out);
}

static void rk_dot_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (int32_t *)out);
}

static void rk_dot_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (int32_t *)out);
}

static void rk_dot_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (int32_t *)out);
}

static void rk_dot_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (int32_t *)out);
}

static void rk_dot_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (int32_t *)out);
}

static void rk_dot_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (int32_t *)out);
}

static void rk_dot_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (int32_t *)out);
}

static void rk_dot_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (int32_t *)out);
}

static void rk_dot_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (int32_t *)out);
}

static void rk_dot_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (int32_t *)out);
}

static void rk_dot_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (int32_t *)out);
}

static void rk_dot_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = dot_signed(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = dot_signed(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = dot_signed(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = dot_signed(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = dot_signed(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = dot_signed(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = dot_signed(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = dot_signed(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = dot_signed(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = dot_signed(xy0_0, a0, b0_0);
        yy0_0 = dot_signed(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = dot_signed(xy1_0, a0, b1_0);
        yy1_0 = dot_signed(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = dot_signed(xy2_0, a0, b2_0);
        yy2_0 = dot_signed(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = dot_signed(xy3_0, a0, b3_0);
        yy3_0 = dot_signed(yy3_0, b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a0, b0);
        yy0 = dot_signed(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = dot_signed(xy1, a1, b1);
        yy1 = dot_signed(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = dot_signed(xy0, a2, b2);
        yy0 = dot_signed(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = dot_signed(xy1, a3, b3);
        yy1 = dot_signed(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_cosine_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (float *)out);
}

static void rk_cosine_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (float *)out);
}

static void rk_cosine_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (float *)out);
}

static void rk_cosine_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (float *)out);
}

static void rk_cosine_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (float *)out);
}

static void rk_cosine_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (float *)out);
}

static void rk_cosine_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (float *)out);
}

static void rk_cosine_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (float *)out);
}

static void rk_cosine_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (float *)out);
}

static void rk_cosine_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (float *)out);
}

static void rk_cosine_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (float *)out);
}

static void rk_cosine_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (float *)out);
}

static void rk_cosine_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (float *)out);
}

static void rk_cosine_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (float *)out);
}

static void rk_cosine_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (float *)out);
}

static void rk_cosine_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero;
    uint32x4_t ad1_0 = zero;
    uint32x4_t ad2_0 = zero;
    uint32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        ad0_0 = vpadalq_u16(ad0_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b0_0))));
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        ad1_0 = vpadalq_u16(ad1_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b1_0))));
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        ad2_0 = vpadalq_u16(ad2_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b2_0))));
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        ad3_0 = vpadalq_u16(ad3_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b3_0))));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        ad0_0 = vpadalq_u16(ad0_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b0_0))));
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        ad1_0 = vpadalq_u16(ad1_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b1_0))));
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        ad2_0 = vpadalq_u16(ad2_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b2_0))));
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        ad3_0 = vpadalq_u16(ad3_0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b3_0))));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b0))));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(flip(a1), flip(b1))));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(flip(a2), flip(b2))));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(flip(a3), flip(b3))));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(flip(a0), flip(b0))));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(flip(a1), flip(b1))));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(flip(a2), flip(b2))));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(flip(a3), flip(b3))));
    }
    ad0 = vaddq_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_manhattan_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_manhattan_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero;
    uint32x4_t ad1_0 = zero;
    uint32x4_t ad2_0 = zero;
    uint32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        ad0_0 = max_bytes(ad0_0, vabdq_u8(flip(a0), flip(b0_0)));
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        ad1_0 = max_bytes(ad1_0, vabdq_u8(flip(a0), flip(b1_0)));
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        ad2_0 = max_bytes(ad2_0, vabdq_u8(flip(a0), flip(b2_0)));
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        ad3_0 = max_bytes(ad3_0, vabdq_u8(flip(a0), flip(b3_0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        ad0_0 = max_bytes(ad0_0, vabdq_u8(flip(a0), flip(b0_0)));
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        ad1_0 = max_bytes(ad1_0, vabdq_u8(flip(a0), flip(b1_0)));
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        ad2_0 = max_bytes(ad2_0, vabdq_u8(flip(a0), flip(b2_0)));
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        ad3_0 = max_bytes(ad3_0, vabdq_u8(flip(a0), flip(b3_0)));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(flip(a0), flip(b0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = max_bytes(ad1, vabdq_u8(flip(a1), flip(b1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        ad0 = max_bytes(ad0, vabdq_u8(flip(a2), flip(b2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad1 = max_bytes(ad1, vabdq_u8(flip(a3), flip(b3)));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(flip(a0), flip(b0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = max_bytes(ad1, vabdq_u8(flip(a1), flip(b1)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(flip(a2), flip(b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad1 = max_bytes(ad1, vabdq_u8(flip(a3), flip(b3)));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_chebyshev_i8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_chebyshev_i8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = vdotq_u32(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = vdotq_u32(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = vdotq_u32(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_sqeuclidean_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_sqeuclidean_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = vdotq_u32(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = vdotq_u32(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = vdotq_u32(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    yy0_0 = vsubq_u32(yy0_0, vaddq_u32(xy0_0, xy0_0));
    yy1_0 = vsubq_u32(yy1_0, vaddq_u32(xy1_0, xy1_0));
    yy2_0 = vsubq_u32(yy2_0, vaddq_u32(xy2_0, xy2_0));
    yy3_0 = vsubq_u32(yy3_0, vaddq_u32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_euclidean_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (float *)out);
}

static void rk_euclidean_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (float *)out);
}

static void rk_euclidean_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (float *)out);
}

static void rk_euclidean_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (float *)out);
}

static void rk_euclidean_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (float *)out);
}

static void rk_euclidean_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (float *)out);
}

static void rk_euclidean_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (float *)out);
}

static void rk_euclidean_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (float *)out);
}

static void rk_euclidean_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (float *)out);
}

static void rk_euclidean_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (float *)out);
}

static void rk_euclidean_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (float *)out);
}

static void rk_euclidean_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (float *)out);
}

static void rk_euclidean_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (float *)out);
}

static void rk_euclidean_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (float *)out);
}

static void rk_euclidean_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (float *)out);
}

static void rk_euclidean_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero;
    uint32x4_t xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero;
    uint32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b0_1 = vld1q_u8((const uint8_t *)(y0 + i + 16));
        xy0_1 = vdotq_u32(xy0_1, a1, b0_1);
        const uint8x16_t b1_1 = vld1q_u8((const uint8_t *)(y1 + i + 16));
        xy1_1 = vdotq_u32(xy1_1, a1, b1_1);
        const uint8x16_t b2_1 = vld1q_u8((const uint8_t *)(y2 + i + 16));
        xy2_1 = vdotq_u32(xy2_1, a1, b2_1);
        const uint8x16_t b3_1 = vld1q_u8((const uint8_t *)(y3 + i + 16));
        xy3_1 = vdotq_u32(xy3_1, a1, b3_1);
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        const uint8x16_t b0_1 = first16_i(y0 + i, tail);
        xy0_1 = vdotq_u32(xy0_1, a1, b0_1);
        const uint8x16_t b1_1 = first16_i(y1 + i, tail);
        xy1_1 = vdotq_u32(xy1_1, a1, b1_1);
        const uint8x16_t b2_1 = first16_i(y2 + i, tail);
        xy2_1 = vdotq_u32(xy2_1, a1, b2_1);
        const uint8x16_t b3_1 = first16_i(y3 + i, tail);
        xy3_1 = vdotq_u32(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy2 = vdotq_u32(xy2, a2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = vdotq_u32(xy3, a3, b3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i + 64));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xy0 = vdotq_u32(xy0, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 80));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xy1 = vdotq_u32(xy1, a5, b5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i + 96));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xy2 = vdotq_u32(xy2, a6, b6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(x + i + 112));
        const uint8x16_t b7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xy3 = vdotq_u32(xy3, a7, b7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy2 = vdotq_u32(xy2, a2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = vdotq_u32(xy3, a3, b3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a5, b5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i));
        xy2 = vdotq_u32(xy2, a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(x + i, tail);
        const uint8x16_t b7 = first16_i(y + i, tail);
        xy3 = vdotq_u32(xy3, a7, b7);
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_dot_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (int32_t *)out);
}

static void rk_dot_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (int32_t *)out);
}

static void rk_dot_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (int32_t *)out);
}

static void rk_dot_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (int32_t *)out);
}

static void rk_dot_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (int32_t *)out);
}

static void rk_dot_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (int32_t *)out);
}

static void rk_dot_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (int32_t *)out);
}

static void rk_dot_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (int32_t *)out);
}

static void rk_dot_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (int32_t *)out);
}

static void rk_dot_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (int32_t *)out);
}

static void rk_dot_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (int32_t *)out);
}

static void rk_dot_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (int32_t *)out);
}

static void rk_dot_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (int32_t *)out);
}

static void rk_dot_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (int32_t *)out);
}

static void rk_dot_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (int32_t *)out);
}

static void rk_dot_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a0, a0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a1, a1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a2, a2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a3, a3)));
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        x10 = vaddq_u32(x10, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = vaddq_u32(x11, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x12 = vaddq_u32(x12, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x13 = vaddq_u32(x13, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx1 = vdotq_u32(xx1, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx2 = vdotq_u32(xx2, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a0, a0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a1, a1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xx2 = vdotq_u32(xx2, a2, a2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xx3 = vdotq_u32(xx3, a3, a3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        xx0 = vdotq_u32(xx0, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx1 = vdotq_u32(xx1, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx2 = vdotq_u32(xx2, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx3 = vdotq_u32(xx3, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
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
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        xy0_0 = vdotq_u32(xy0_0, a0, b0_0);
        yy0_0 = vdotq_u32(yy0_0, b0_0, b0_0);
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        xy1_0 = vdotq_u32(xy1_0, a0, b1_0);
        yy1_0 = vdotq_u32(yy1_0, b1_0, b1_0);
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        xy2_0 = vdotq_u32(xy2_0, a0, b2_0);
        yy2_0 = vdotq_u32(yy2_0, b2_0, b2_0);
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        xy3_0 = vdotq_u32(xy3_0, a0, b3_0);
        yy3_0 = vdotq_u32(yy3_0, b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a0, b0);
        yy0 = vdotq_u32(yy0, b0, b0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy1 = vdotq_u32(xy1, a1, b1);
        yy1 = vdotq_u32(yy1, b1, b1);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        xy0 = vdotq_u32(xy0, a2, b2);
        yy0 = vdotq_u32(yy0, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy1 = vdotq_u32(xy1, a3, b3);
        yy1 = vdotq_u32(yy1, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_cosine_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (float *)out);
}

static void rk_cosine_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (float *)out);
}

static void rk_cosine_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (float *)out);
}

static void rk_cosine_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (float *)out);
}

static void rk_cosine_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (float *)out);
}

static void rk_cosine_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (float *)out);
}

static void rk_cosine_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (float *)out);
}

static void rk_cosine_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (float *)out);
}

static void rk_cosine_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (float *)out);
}

static void rk_cosine_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (float *)out);
}

static void rk_cosine_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (float *)out);
}

static void rk_cosine_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (float *)out);
}

static void rk_cosine_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (float *)out);
}

static void rk_cosine_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (float *)out);
}

static void rk_cosine_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (float *)out);
}

static void rk_cosine_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero;
    uint32x4_t ad1_0 = zero;
    uint32x4_t ad2_0 = zero;
    uint32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        ad0_0 = vpadalq_u16(ad0_0, vpaddlq_u8(vabdq_u8(a0, b0_0)));
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        ad1_0 = vpadalq_u16(ad1_0, vpaddlq_u8(vabdq_u8(a0, b1_0)));
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        ad2_0 = vpadalq_u16(ad2_0, vpaddlq_u8(vabdq_u8(a0, b2_0)));
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        ad3_0 = vpadalq_u16(ad3_0, vpaddlq_u8(vabdq_u8(a0, b3_0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        ad0_0 = vpadalq_u16(ad0_0, vpaddlq_u8(vabdq_u8(a0, b0_0)));
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        ad1_0 = vpadalq_u16(ad1_0, vpaddlq_u8(vabdq_u8(a0, b1_0)));
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        ad2_0 = vpadalq_u16(ad2_0, vpaddlq_u8(vabdq_u8(a0, b2_0)));
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        ad3_0 = vpadalq_u16(ad3_0, vpaddlq_u8(vabdq_u8(a0, b3_0)));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(a0, b0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(a1, b1)));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(a2, b2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(a3, b3)));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(a0, b0)));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(a1, b1)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = vpadalq_u16(ad0, vpaddlq_u8(vabdq_u8(a2, b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad1 = vpadalq_u16(ad1, vpaddlq_u8(vabdq_u8(a3, b3)));
    }
    ad0 = vaddq_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_manhattan_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_manhattan_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0_0 = zero;
    uint32x4_t ad1_0 = zero;
    uint32x4_t ad2_0 = zero;
    uint32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        ad0_0 = max_bytes(ad0_0, vabdq_u8(a0, b0_0));
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        ad1_0 = max_bytes(ad1_0, vabdq_u8(a0, b1_0));
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        ad2_0 = max_bytes(ad2_0, vabdq_u8(a0, b2_0));
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        ad3_0 = max_bytes(ad3_0, vabdq_u8(a0, b3_0));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x + i, tail);
        const uint8x16_t b0_0 = first16_i(y0 + i, tail);
        ad0_0 = max_bytes(ad0_0, vabdq_u8(a0, b0_0));
        const uint8x16_t b1_0 = first16_i(y1 + i, tail);
        ad1_0 = max_bytes(ad1_0, vabdq_u8(a0, b1_0));
        const uint8x16_t b2_0 = first16_i(y2 + i, tail);
        ad2_0 = max_bytes(ad2_0, vabdq_u8(a0, b2_0));
        const uint8x16_t b3_0 = first16_i(y3 + i, tail);
        ad3_0 = max_bytes(ad3_0, vabdq_u8(a0, b3_0));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ad)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(a0, b0));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = max_bytes(ad1, vabdq_u8(a1, b1));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        ad0 = max_bytes(ad0, vabdq_u8(a2, b2));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad1 = max_bytes(ad1, vabdq_u8(a3, b3));
    }
    if (n & 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(a0, b0));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        ad1 = max_bytes(ad1, vabdq_u8(a1, b1));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i));
        ad0 = max_bytes(ad0, vabdq_u8(a2, b2));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad1 = max_bytes(ad1, vabdq_u8(a3, b3));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_chebyshev_u8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 64, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 96, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 100, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 128, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 200, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 256, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 300, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 384, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 512, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 768, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 960, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1024, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 1536, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 2048, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, 3072, (uint32_t *)out);
}

static void rk_chebyshev_u8_rows_dn__neondot(
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = dot_signed(x10, a0, vdupq_n_u8(0x80));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = dot_signed(x11, a1, vdupq_n_u8(0x80));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = dot_signed(x12, a2, vdupq_n_u8(0x80));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = dot_signed(x13, a3, vdupq_n_u8(0x80));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i + 64));
        x10 = dot_signed(x10, a4, vdupq_n_u8(0x80));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x11 = dot_signed(x11, a5, vdupq_n_u8(0x80));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x12 = dot_signed(x12, a6, vdupq_n_u8(0x80));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x13 = dot_signed(x13, a7, vdupq_n_u8(0x80));
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(y + i));
        x10 = dot_signed(x10, a0, vdupq_n_u8(0x80));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = dot_signed(x11, a1, vdupq_n_u8(0x80));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(y + i + 32));
        x12 = dot_signed(x12, a2, vdupq_n_u8(0x80));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(y + i + 48));
        x13 = dot_signed(x13, a3, vdupq_n_u8(0x80));
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(y + i));
        x10 = dot_signed(x10, a4, vdupq_n_u8(0x80));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x11 = dot_signed(x11, a5, vdupq_n_u8(0x80));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x12 = dot_signed(x12, a6, vdupq_n_u8(0x80));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x13 = dot_signed(x13, a7, vdupq_n_u8(0x80));
    }
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero;
    uint32x4_t xy1_0 = zero, xy1_1 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero;
    uint32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        const uint8x16_t t0_0 = flip(b0_0);
        xy0_0 = dot_signed(xy0_0, a0, t0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        const uint8x16_t t1_0 = flip(b1_0);
        xy1_0 = dot_signed(xy1_0, a0, t1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        const uint8x16_t t2_0 = flip(b2_0);
        xy2_0 = dot_signed(xy2_0, a0, t2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        const uint8x16_t t3_0 = flip(b3_0);
        xy3_0 = dot_signed(xy3_0, a0, t3_0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b0_1 = vld1q_u8((const uint8_t *)(y0 + i + 16));
        const uint8x16_t t0_1 = flip(b0_1);
        xy0_1 = dot_signed(xy0_1, a1, t0_1);
        const uint8x16_t b1_1 = vld1q_u8((const uint8_t *)(y1 + i + 16));
        const uint8x16_t t1_1 = flip(b1_1);
        xy1_1 = dot_signed(xy1_1, a1, t1_1);
        const uint8x16_t b2_1 = vld1q_u8((const uint8_t *)(y2 + i + 16));
        const uint8x16_t t2_1 = flip(b2_1);
        xy2_1 = dot_signed(xy2_1, a1, t2_1);
        const uint8x16_t b3_1 = vld1q_u8((const uint8_t *)(y3 + i + 16));
        const uint8x16_t t3_1 = flip(b3_1);
        xy3_1 = dot_signed(xy3_1, a1, t3_1);
    }
    if (n & 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0_0 = vld1q_u8((const uint8_t *)(y0 + i));
        const uint8x16_t t0_0 = flip(b0_0);
        xy0_0 = dot_signed(xy0_0, a0, t0_0);
        const uint8x16_t b1_0 = vld1q_u8((const uint8_t *)(y1 + i));
        const uint8x16_t t1_0 = flip(b1_0);
        xy1_0 = dot_signed(xy1_0, a0, t1_0);
        const uint8x16_t b2_0 = vld1q_u8((const uint8_t *)(y2 + i));
        const uint8x16_t t2_0 = flip(b2_0);
        xy2_0 = dot_signed(xy2_0, a0, t2_0);
        const uint8x16_t b3_0 = vld1q_u8((const uint8_t *)(y3 + i));
        const uint8x16_t t3_0 = flip(b3_0);
        xy3_0 = dot_signed(xy3_0, a0, t3_0);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a1 = first16_i(x + i, tail);
        const uint8x16_t b0_1 = first16_i(y0 + i, tail);
        const uint8x16_t t0_1 = flip(b0_1);
        xy0_1 = dot_signed(xy0_1, a1, t0_1);
        const uint8x16_t b1_1 = first16_i(y1 + i, tail);
        const uint8x16_t t1_1 = flip(b1_1);
        xy1_1 = dot_signed(xy1_1, a1, t1_1);
        const uint8x16_t b2_1 = first16_i(y2 + i, tail);
        const uint8x16_t t2_1 = flip(b2_1);
        xy2_1 = dot_signed(xy2_1, a1, t2_1);
        const uint8x16_t b3_1 = first16_i(y3 + i, tail);
        const uint8x16_t t3_1 = flip(b3_1);
        xy3_1 = dot_signed(xy3_1, a1, t3_1);
    }
    xy0_0 = vaddq_u32(xy0_0, xy0_1);
    xy1_0 = vaddq_u32(xy1_0, xy1_1);
    xy2_0 = vaddq_u32(xy2_0, xy2_1);
    xy3_0 = vaddq_u32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(
    const int8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        const uint8x16_t t0 = flip(b0);
        xy0 = dot_signed(xy0, a0, t0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        const uint8x16_t t1 = flip(b1);
        xy1 = dot_signed(xy1, a1, t1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        const uint8x16_t t2 = flip(b2);
        xy2 = dot_signed(xy2, a2, t2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        const uint8x16_t t3 = flip(b3);
        xy3 = dot_signed(xy3, a3, t3);
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i + 64));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i + 64));
        const uint8x16_t t4 = flip(b4);
        xy0 = dot_signed(xy0, a4, t4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 80));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 80));
        const uint8x16_t t5 = flip(b5);
        xy1 = dot_signed(xy1, a5, t5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i + 96));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i + 96));
        const uint8x16_t t6 = flip(b6);
        xy2 = dot_signed(xy2, a6, t6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(x + i + 112));
        const uint8x16_t b7 = vld1q_u8((const uint8_t *)(y + i + 112));
        const uint8x16_t t7 = flip(b7);
        xy3 = dot_signed(xy3, a7, t7);
    }
    if (n & 64) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y + i));
        const uint8x16_t t0 = flip(b0);
        xy0 = dot_signed(xy0, a0, t0);
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y + i + 16));
        const uint8x16_t t1 = flip(b1);
        xy1 = dot_signed(xy1, a1, t1);
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x + i + 32));
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y + i + 32));
        const uint8x16_t t2 = flip(b2);
        xy2 = dot_signed(xy2, a2, t2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        const uint8x16_t t3 = flip(b3);
        xy3 = dot_signed(xy3, a3, t3);
        i += 64;
    }
    if (n & 32) {
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b4 = vld1q_u8((const uint8_t *)(y + i));
        const uint8x16_t t4 = flip(b4);
        xy0 = dot_signed(xy0, a4, t4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 16));
        const uint8x16_t t5 = flip(b5);
        xy1 = dot_signed(xy1, a5, t5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i));
        const uint8x16_t t6 = flip(b6);
        xy2 = dot_signed(xy2, a6, t6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(x + i, tail);
        const uint8x16_t b7 = first16_i(y + i, tail);
        const uint8x16_t t7 = flip(b7);
        xy3 = dot_signed(xy3, a7, t7);
    }
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(const int8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 256)
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

static void rk_dot_sq8_rows_d64__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 64, (int32_t *)out);
}

static void rk_dot_sq8_rows_d96__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 96, (int32_t *)out);
}

static void rk_dot_sq8_rows_d100__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 100, (int32_t *)out);
}

static void rk_dot_sq8_rows_d128__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 128, (int32_t *)out);
}

static void rk_dot_sq8_rows_d200__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 200, (int32_t *)out);
}

static void rk_dot_sq8_rows_d256__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 256, (int32_t *)out);
}

static void rk_dot_sq8_rows_d300__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 300, (int32_t *)out);
}

static void rk_dot_sq8_rows_d384__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 384, (int32_t *)out);
}

static void rk_dot_sq8_rows_d512__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 512, (int32_t *)out);
}

static void rk_dot_sq8_rows_d768__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 768, (int32_t *)out);
}

static void rk_dot_sq8_rows_d960__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 960, (int32_t *)out);
}

static void rk_dot_sq8_rows_d1024__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 1024, (int32_t *)out);
}

static void rk_dot_sq8_rows_d1536__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 1536, (int32_t *)out);
}

static void rk_dot_sq8_rows_d2048__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 2048, (int32_t *)out);
}

static void rk_dot_sq8_rows_d3072__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, 3072, (int32_t *)out);
}

static void rk_dot_sq8_rows_dn__neondot(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, n, (int32_t *)out);
}

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
};

const ruvgen_table ruvgen_rows_neondot = {rows, sizeof rows / sizeof rows[0]};
#endif
