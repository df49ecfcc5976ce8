/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/neondot.j2. Do not edit. */
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
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = dot_signed(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = dot_signed(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = dot_signed(xx7, a7, a7);
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = dot_signed(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = dot_signed(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = dot_signed(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static uint32_t rk_sqeuclidean_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static uint32_t rk_sqeuclidean_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static uint32_t rk_sqeuclidean_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static uint32_t rk_sqeuclidean_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static uint32_t rk_sqeuclidean_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static uint32_t rk_sqeuclidean_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static uint32_t rk_sqeuclidean_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static uint32_t rk_sqeuclidean_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static uint32_t rk_sqeuclidean_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static uint32_t rk_sqeuclidean_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static uint32_t rk_sqeuclidean_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static uint32_t rk_sqeuclidean_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static uint32_t rk_sqeuclidean_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static uint32_t rk_sqeuclidean_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static uint32_t rk_sqeuclidean_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = dot_signed(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = dot_signed(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = dot_signed(xx7, a7, a7);
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = dot_signed(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = dot_signed(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = dot_signed(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float euclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = euclidean_i8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_i8_finish(0, xx, yy);
}

static float rk_euclidean_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static float rk_euclidean_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static float rk_euclidean_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static float rk_euclidean_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static float rk_euclidean_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static float rk_euclidean_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static float rk_euclidean_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static float rk_euclidean_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static float rk_euclidean_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static float rk_euclidean_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static float rk_euclidean_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static float rk_euclidean_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static float rk_euclidean_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static float rk_euclidean_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static float rk_euclidean_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static float rk_euclidean_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x14);
    x11 = vaddq_u32(x11, x15);
    x12 = vaddq_u32(x12, x16);
    x13 = vaddq_u32(x13, x17);
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = dot_i8_x1(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
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
        xy4 = dot_signed(xy4, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 80));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xy5 = dot_signed(xy5, a5, b5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i + 96));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xy6 = dot_signed(xy6, a6, b6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(x + i + 112));
        const uint8x16_t b7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xy7 = dot_signed(xy7, a7, b7);
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
        xy4 = dot_signed(xy4, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy5 = dot_signed(xy5, a5, b5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i));
        xy6 = dot_signed(xy6, a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(x + i, tail);
        const uint8x16_t b7 = first16_i(y + i, tail);
        xy7 = dot_signed(xy7, a7, b7);
    }
    xy0 = vaddq_u32(xy0, xy4);
    xy1 = vaddq_u32(xy1, xy5);
    xy2 = vaddq_u32(xy2, xy6);
    xy3 = vaddq_u32(xy3, xy7);
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

static uint32_t rk_dot_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static uint32_t rk_dot_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static uint32_t rk_dot_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static uint32_t rk_dot_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static uint32_t rk_dot_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static uint32_t rk_dot_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static uint32_t rk_dot_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static uint32_t rk_dot_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static uint32_t rk_dot_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static uint32_t rk_dot_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static uint32_t rk_dot_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static uint32_t rk_dot_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static uint32_t rk_dot_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static uint32_t rk_dot_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static uint32_t rk_dot_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static uint32_t rk_dot_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x14);
    x11 = vaddq_u32(x11, x15);
    x12 = vaddq_u32(x12, x16);
    x13 = vaddq_u32(x13, x17);
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = dot_signed(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = dot_signed(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = dot_signed(xx7, a7, a7);
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
        xx4 = dot_signed(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = dot_signed(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = dot_signed(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = dot_signed(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
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
        xy2 = dot_signed(xy2, a2, b2);
        yy2 = dot_signed(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = dot_signed(xy3, a3, b3);
        yy3 = dot_signed(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

static float rk_cosine_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static float rk_cosine_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static float rk_cosine_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static float rk_cosine_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static float rk_cosine_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static float rk_cosine_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static float rk_cosine_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static float rk_cosine_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static float rk_cosine_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static float rk_cosine_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static float rk_cosine_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static float rk_cosine_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static float rk_cosine_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static float rk_cosine_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static float rk_cosine_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static float rk_cosine_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vpadalq_u16(ad2, vpaddlq_u8(vabdq_u8(flip(a2), flip(b2))));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad3 = vpadalq_u16(ad3, vpaddlq_u8(vabdq_u8(flip(a3), flip(b3))));
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
        ad2 = vpadalq_u16(ad2, vpaddlq_u8(vabdq_u8(flip(a2), flip(b2))));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad3 = vpadalq_u16(ad3, vpaddlq_u8(vabdq_u8(flip(a3), flip(b3))));
    }
    ad0 = vaddq_u32(ad0, ad2);
    ad1 = vaddq_u32(ad1, ad3);
    ad0 = vaddq_u32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

static uint32_t rk_manhattan_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static uint32_t rk_manhattan_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static uint32_t rk_manhattan_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static uint32_t rk_manhattan_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static uint32_t rk_manhattan_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static uint32_t rk_manhattan_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static uint32_t rk_manhattan_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static uint32_t rk_manhattan_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static uint32_t rk_manhattan_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static uint32_t rk_manhattan_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static uint32_t rk_manhattan_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static uint32_t rk_manhattan_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static uint32_t rk_manhattan_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static uint32_t rk_manhattan_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static uint32_t rk_manhattan_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static uint32_t rk_manhattan_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = max_bytes(ad2, vabdq_u8(flip(a2), flip(b2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad3 = max_bytes(ad3, vabdq_u8(flip(a3), flip(b3)));
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
        ad2 = max_bytes(ad2, vabdq_u8(flip(a2), flip(b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad3 = max_bytes(ad3, vabdq_u8(flip(a3), flip(b3)));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad2));
    ad1 = max_bytes(ad1, vreinterpretq_u8_u32(ad3));
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

static uint32_t rk_chebyshev_i8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 64);
}

static uint32_t rk_chebyshev_i8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 96);
}

static uint32_t rk_chebyshev_i8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 100);
}

static uint32_t rk_chebyshev_i8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 128);
}

static uint32_t rk_chebyshev_i8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 200);
}

static uint32_t rk_chebyshev_i8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 256);
}

static uint32_t rk_chebyshev_i8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 300);
}

static uint32_t rk_chebyshev_i8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 384);
}

static uint32_t rk_chebyshev_i8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 512);
}

static uint32_t rk_chebyshev_i8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 768);
}

static uint32_t rk_chebyshev_i8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 960);
}

static uint32_t rk_chebyshev_i8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 1024);
}

static uint32_t rk_chebyshev_i8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 1536);
}

static uint32_t rk_chebyshev_i8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 2048);
}

static uint32_t rk_chebyshev_i8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, 3072);
}

static uint32_t rk_chebyshev_i8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = vdotq_u32(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = vdotq_u32(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = vdotq_u32(xx7, a7, a7);
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = vdotq_u32(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = vdotq_u32(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = vdotq_u32(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static uint32_t rk_sqeuclidean_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static uint32_t rk_sqeuclidean_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static uint32_t rk_sqeuclidean_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static uint32_t rk_sqeuclidean_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static uint32_t rk_sqeuclidean_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static uint32_t rk_sqeuclidean_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static uint32_t rk_sqeuclidean_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static uint32_t rk_sqeuclidean_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static uint32_t rk_sqeuclidean_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static uint32_t rk_sqeuclidean_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static uint32_t rk_sqeuclidean_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static uint32_t rk_sqeuclidean_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static uint32_t rk_sqeuclidean_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static uint32_t rk_sqeuclidean_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static uint32_t rk_sqeuclidean_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = vdotq_u32(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = vdotq_u32(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = vdotq_u32(xx7, a7, a7);
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = vdotq_u32(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = vdotq_u32(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = vdotq_u32(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float euclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = euclidean_u8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    yy0 = vsubq_u32(yy0, vaddq_u32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_u8_finish(0, xx, yy);
}

static float rk_euclidean_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static float rk_euclidean_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static float rk_euclidean_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static float rk_euclidean_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static float rk_euclidean_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static float rk_euclidean_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static float rk_euclidean_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static float rk_euclidean_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static float rk_euclidean_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static float rk_euclidean_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static float rk_euclidean_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static float rk_euclidean_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static float rk_euclidean_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static float rk_euclidean_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static float rk_euclidean_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static float rk_euclidean_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x14);
    x11 = vaddq_u32(x11, x15);
    x12 = vaddq_u32(x12, x16);
    x13 = vaddq_u32(x13, x17);
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE int32_t dot_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = dot_u8_x1(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
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
        xy4 = vdotq_u32(xy4, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 80));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xy5 = vdotq_u32(xy5, a5, b5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i + 96));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xy6 = vdotq_u32(xy6, a6, b6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(x + i + 112));
        const uint8x16_t b7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xy7 = vdotq_u32(xy7, a7, b7);
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
        xy4 = vdotq_u32(xy4, a4, b4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(x + i + 16));
        const uint8x16_t b5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xy5 = vdotq_u32(xy5, a5, b5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(x + i));
        const uint8x16_t b6 = vld1q_u8((const uint8_t *)(y + i));
        xy6 = vdotq_u32(xy6, a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(x + i, tail);
        const uint8x16_t b7 = first16_i(y + i, tail);
        xy7 = vdotq_u32(xy7, a7, b7);
    }
    xy0 = vaddq_u32(xy0, xy4);
    xy1 = vaddq_u32(xy1, xy5);
    xy2 = vaddq_u32(xy2, xy6);
    xy3 = vaddq_u32(xy3, xy7);
    xy0 = vaddq_u32(xy0, xy2);
    xy1 = vaddq_u32(xy1, xy3);
    xy0 = vaddq_u32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

static uint32_t rk_dot_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static uint32_t rk_dot_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static uint32_t rk_dot_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static uint32_t rk_dot_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static uint32_t rk_dot_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static uint32_t rk_dot_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static uint32_t rk_dot_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static uint32_t rk_dot_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static uint32_t rk_dot_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static uint32_t rk_dot_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static uint32_t rk_dot_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static uint32_t rk_dot_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static uint32_t rk_dot_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static uint32_t rk_dot_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static uint32_t rk_dot_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static uint32_t rk_dot_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32x4_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
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
        x14 = vaddq_u32(x14, vreinterpretq_u32_u8(vsubq_u8(a4, a4)));
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        x15 = vaddq_u32(x15, vreinterpretq_u32_u8(vsubq_u8(a5, a5)));
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        x16 = vaddq_u32(x16, vreinterpretq_u32_u8(vsubq_u8(a6, a6)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        x17 = vaddq_u32(x17, vreinterpretq_u32_u8(vsubq_u8(a7, a7)));
    }
    x10 = vaddq_u32(x10, x14);
    x11 = vaddq_u32(x11, x15);
    x12 = vaddq_u32(x12, x16);
    x13 = vaddq_u32(x13, x17);
    x10 = vaddq_u32(x10, x12);
    x11 = vaddq_u32(x11, x13);
    x10 = vaddq_u32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 80));
        xx5 = vdotq_u32(xx5, a5, a5);
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i + 96));
        xx6 = vdotq_u32(xx6, a6, a6);
        const uint8x16_t a7 = vld1q_u8((const uint8_t *)(y + i + 112));
        xx7 = vdotq_u32(xx7, a7, a7);
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
        xx4 = vdotq_u32(xx4, a4, a4);
        const uint8x16_t a5 = vld1q_u8((const uint8_t *)(y + i + 16));
        xx5 = vdotq_u32(xx5, a5, a5);
        i += 32;
    }
    if (n & 16) {
        const uint8x16_t a6 = vld1q_u8((const uint8_t *)(y + i));
        xx6 = vdotq_u32(xx6, a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a7 = first16_i(y + i, tail);
        xx7 = vdotq_u32(xx7, a7, a7);
    }
    xx0 = vaddq_u32(xx0, xx4);
    xx1 = vaddq_u32(xx1, xx5);
    xx2 = vaddq_u32(xx2, xx6);
    xx3 = vaddq_u32(xx3, xx7);
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
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
        xy2 = vdotq_u32(xy2, a2, b2);
        yy2 = vdotq_u32(yy2, b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        xy3 = vdotq_u32(xy3, a3, b3);
        yy3 = vdotq_u32(yy3, b3, b3);
    }
    xy0 = vaddq_u32(xy0, xy2);
    yy0 = vaddq_u32(yy0, yy2);
    xy1 = vaddq_u32(xy1, xy3);
    yy1 = vaddq_u32(yy1, yy3);
    xy0 = vaddq_u32(xy0, xy1);
    yy0 = vaddq_u32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

static float rk_cosine_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static float rk_cosine_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static float rk_cosine_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static float rk_cosine_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static float rk_cosine_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static float rk_cosine_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static float rk_cosine_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static float rk_cosine_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static float rk_cosine_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static float rk_cosine_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static float rk_cosine_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static float rk_cosine_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static float rk_cosine_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static float rk_cosine_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static float rk_cosine_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static float rk_cosine_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = vpadalq_u16(ad2, vpaddlq_u8(vabdq_u8(a2, b2)));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad3 = vpadalq_u16(ad3, vpaddlq_u8(vabdq_u8(a3, b3)));
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
        ad2 = vpadalq_u16(ad2, vpaddlq_u8(vabdq_u8(a2, b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad3 = vpadalq_u16(ad3, vpaddlq_u8(vabdq_u8(a3, b3)));
    }
    ad0 = vaddq_u32(ad0, ad2);
    ad1 = vaddq_u32(ad1, ad3);
    ad0 = vaddq_u32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

static uint32_t rk_manhattan_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static uint32_t rk_manhattan_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static uint32_t rk_manhattan_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static uint32_t rk_manhattan_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static uint32_t rk_manhattan_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static uint32_t rk_manhattan_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static uint32_t rk_manhattan_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static uint32_t rk_manhattan_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static uint32_t rk_manhattan_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static uint32_t rk_manhattan_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static uint32_t rk_manhattan_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static uint32_t rk_manhattan_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static uint32_t rk_manhattan_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static uint32_t rk_manhattan_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static uint32_t rk_manhattan_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static uint32_t rk_manhattan_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
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
        ad2 = max_bytes(ad2, vabdq_u8(a2, b2));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x + i + 48));
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y + i + 48));
        ad3 = max_bytes(ad3, vabdq_u8(a3, b3));
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
        ad2 = max_bytes(ad2, vabdq_u8(a2, b2));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a3 = first16_i(x + i, tail);
        const uint8x16_t b3 = first16_i(y + i, tail);
        ad3 = max_bytes(ad3, vabdq_u8(a3, b3));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad2));
    ad1 = max_bytes(ad1, vreinterpretq_u8_u32(ad3));
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

static uint32_t rk_chebyshev_u8_pair_d64__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 64);
}

static uint32_t rk_chebyshev_u8_pair_d96__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 96);
}

static uint32_t rk_chebyshev_u8_pair_d100__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 100);
}

static uint32_t rk_chebyshev_u8_pair_d128__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 128);
}

static uint32_t rk_chebyshev_u8_pair_d200__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 200);
}

static uint32_t rk_chebyshev_u8_pair_d256__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 256);
}

static uint32_t rk_chebyshev_u8_pair_d300__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 300);
}

static uint32_t rk_chebyshev_u8_pair_d384__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 384);
}

static uint32_t rk_chebyshev_u8_pair_d512__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 512);
}

static uint32_t rk_chebyshev_u8_pair_d768__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 768);
}

static uint32_t rk_chebyshev_u8_pair_d960__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 960);
}

static uint32_t rk_chebyshev_u8_pair_d1024__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1024);
}

static uint32_t rk_chebyshev_u8_pair_d1536__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 1536);
}

static uint32_t rk_chebyshev_u8_pair_d2048__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 2048);
}

static uint32_t rk_chebyshev_u8_pair_d3072__neondot(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, 3072);
}

static uint32_t rk_chebyshev_u8_pair_dn__neondot(const void *x, const void *y, size_t n)
{
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_PAIR, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 64, rk_sqeuclidean_i8_pair_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 96, rk_sqeuclidean_i8_pair_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 100, rk_sqeuclidean_i8_pair_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 128, rk_sqeuclidean_i8_pair_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 200, rk_sqeuclidean_i8_pair_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 256, rk_sqeuclidean_i8_pair_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 300, rk_sqeuclidean_i8_pair_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 384, rk_sqeuclidean_i8_pair_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 512, rk_sqeuclidean_i8_pair_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 768, rk_sqeuclidean_i8_pair_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 960, rk_sqeuclidean_i8_pair_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 1024, rk_sqeuclidean_i8_pair_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 1536, rk_sqeuclidean_i8_pair_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 2048, rk_sqeuclidean_i8_pair_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 3072, rk_sqeuclidean_i8_pair_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_pair_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, 64, rk_euclidean_i8_pair_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 96, rk_euclidean_i8_pair_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 100, rk_euclidean_i8_pair_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 128, rk_euclidean_i8_pair_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 200, rk_euclidean_i8_pair_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 256, rk_euclidean_i8_pair_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 300, rk_euclidean_i8_pair_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 384, rk_euclidean_i8_pair_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 512, rk_euclidean_i8_pair_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 768, rk_euclidean_i8_pair_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 960, rk_euclidean_i8_pair_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 1024, rk_euclidean_i8_pair_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 1536, rk_euclidean_i8_pair_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 2048, rk_euclidean_i8_pair_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 3072, rk_euclidean_i8_pair_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_pair_dn__neondot, FLOAT),
    ROW(DOT, I8, 64, rk_dot_i8_pair_d64__neondot, INT32_T),
    ROW(DOT, I8, 96, rk_dot_i8_pair_d96__neondot, INT32_T),
    ROW(DOT, I8, 100, rk_dot_i8_pair_d100__neondot, INT32_T),
    ROW(DOT, I8, 128, rk_dot_i8_pair_d128__neondot, INT32_T),
    ROW(DOT, I8, 200, rk_dot_i8_pair_d200__neondot, INT32_T),
    ROW(DOT, I8, 256, rk_dot_i8_pair_d256__neondot, INT32_T),
    ROW(DOT, I8, 300, rk_dot_i8_pair_d300__neondot, INT32_T),
    ROW(DOT, I8, 384, rk_dot_i8_pair_d384__neondot, INT32_T),
    ROW(DOT, I8, 512, rk_dot_i8_pair_d512__neondot, INT32_T),
    ROW(DOT, I8, 768, rk_dot_i8_pair_d768__neondot, INT32_T),
    ROW(DOT, I8, 960, rk_dot_i8_pair_d960__neondot, INT32_T),
    ROW(DOT, I8, 1024, rk_dot_i8_pair_d1024__neondot, INT32_T),
    ROW(DOT, I8, 1536, rk_dot_i8_pair_d1536__neondot, INT32_T),
    ROW(DOT, I8, 2048, rk_dot_i8_pair_d2048__neondot, INT32_T),
    ROW(DOT, I8, 3072, rk_dot_i8_pair_d3072__neondot, INT32_T),
    ROW(DOT, I8, 0, rk_dot_i8_pair_dn__neondot, INT32_T),
    ROW(COSINE, I8, 64, rk_cosine_i8_pair_d64__neondot, FLOAT),
    ROW(COSINE, I8, 96, rk_cosine_i8_pair_d96__neondot, FLOAT),
    ROW(COSINE, I8, 100, rk_cosine_i8_pair_d100__neondot, FLOAT),
    ROW(COSINE, I8, 128, rk_cosine_i8_pair_d128__neondot, FLOAT),
    ROW(COSINE, I8, 200, rk_cosine_i8_pair_d200__neondot, FLOAT),
    ROW(COSINE, I8, 256, rk_cosine_i8_pair_d256__neondot, FLOAT),
    ROW(COSINE, I8, 300, rk_cosine_i8_pair_d300__neondot, FLOAT),
    ROW(COSINE, I8, 384, rk_cosine_i8_pair_d384__neondot, FLOAT),
    ROW(COSINE, I8, 512, rk_cosine_i8_pair_d512__neondot, FLOAT),
    ROW(COSINE, I8, 768, rk_cosine_i8_pair_d768__neondot, FLOAT),
    ROW(COSINE, I8, 960, rk_cosine_i8_pair_d960__neondot, FLOAT),
    ROW(COSINE, I8, 1024, rk_cosine_i8_pair_d1024__neondot, FLOAT),
    ROW(COSINE, I8, 1536, rk_cosine_i8_pair_d1536__neondot, FLOAT),
    ROW(COSINE, I8, 2048, rk_cosine_i8_pair_d2048__neondot, FLOAT),
    ROW(COSINE, I8, 3072, rk_cosine_i8_pair_d3072__neondot, FLOAT),
    ROW(COSINE, I8, 0, rk_cosine_i8_pair_dn__neondot, FLOAT),
    ROW(MANHATTAN, I8, 64, rk_manhattan_i8_pair_d64__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 96, rk_manhattan_i8_pair_d96__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 100, rk_manhattan_i8_pair_d100__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 128, rk_manhattan_i8_pair_d128__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 200, rk_manhattan_i8_pair_d200__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 256, rk_manhattan_i8_pair_d256__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 300, rk_manhattan_i8_pair_d300__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 384, rk_manhattan_i8_pair_d384__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 512, rk_manhattan_i8_pair_d512__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 768, rk_manhattan_i8_pair_d768__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 960, rk_manhattan_i8_pair_d960__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 1024, rk_manhattan_i8_pair_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 1536, rk_manhattan_i8_pair_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 2048, rk_manhattan_i8_pair_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 3072, rk_manhattan_i8_pair_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_pair_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 64, rk_chebyshev_i8_pair_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 96, rk_chebyshev_i8_pair_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 100, rk_chebyshev_i8_pair_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 128, rk_chebyshev_i8_pair_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 200, rk_chebyshev_i8_pair_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 256, rk_chebyshev_i8_pair_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 300, rk_chebyshev_i8_pair_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 384, rk_chebyshev_i8_pair_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 512, rk_chebyshev_i8_pair_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 768, rk_chebyshev_i8_pair_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 960, rk_chebyshev_i8_pair_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 1024, rk_chebyshev_i8_pair_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 1536, rk_chebyshev_i8_pair_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 2048, rk_chebyshev_i8_pair_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 3072, rk_chebyshev_i8_pair_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_pair_dn__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 64, rk_sqeuclidean_u8_pair_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 96, rk_sqeuclidean_u8_pair_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 100, rk_sqeuclidean_u8_pair_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 128, rk_sqeuclidean_u8_pair_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 200, rk_sqeuclidean_u8_pair_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 256, rk_sqeuclidean_u8_pair_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 300, rk_sqeuclidean_u8_pair_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 384, rk_sqeuclidean_u8_pair_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 512, rk_sqeuclidean_u8_pair_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 768, rk_sqeuclidean_u8_pair_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 960, rk_sqeuclidean_u8_pair_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 1024, rk_sqeuclidean_u8_pair_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 1536, rk_sqeuclidean_u8_pair_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 2048, rk_sqeuclidean_u8_pair_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 3072, rk_sqeuclidean_u8_pair_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_pair_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, 64, rk_euclidean_u8_pair_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 96, rk_euclidean_u8_pair_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 100, rk_euclidean_u8_pair_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 128, rk_euclidean_u8_pair_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 200, rk_euclidean_u8_pair_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 256, rk_euclidean_u8_pair_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 300, rk_euclidean_u8_pair_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 384, rk_euclidean_u8_pair_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 512, rk_euclidean_u8_pair_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 768, rk_euclidean_u8_pair_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 960, rk_euclidean_u8_pair_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 1024, rk_euclidean_u8_pair_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 1536, rk_euclidean_u8_pair_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 2048, rk_euclidean_u8_pair_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 3072, rk_euclidean_u8_pair_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_pair_dn__neondot, FLOAT),
    ROW(DOT, U8, 64, rk_dot_u8_pair_d64__neondot, INT32_T),
    ROW(DOT, U8, 96, rk_dot_u8_pair_d96__neondot, INT32_T),
    ROW(DOT, U8, 100, rk_dot_u8_pair_d100__neondot, INT32_T),
    ROW(DOT, U8, 128, rk_dot_u8_pair_d128__neondot, INT32_T),
    ROW(DOT, U8, 200, rk_dot_u8_pair_d200__neondot, INT32_T),
    ROW(DOT, U8, 256, rk_dot_u8_pair_d256__neondot, INT32_T),
    ROW(DOT, U8, 300, rk_dot_u8_pair_d300__neondot, INT32_T),
    ROW(DOT, U8, 384, rk_dot_u8_pair_d384__neondot, INT32_T),
    ROW(DOT, U8, 512, rk_dot_u8_pair_d512__neondot, INT32_T),
    ROW(DOT, U8, 768, rk_dot_u8_pair_d768__neondot, INT32_T),
    ROW(DOT, U8, 960, rk_dot_u8_pair_d960__neondot, INT32_T),
    ROW(DOT, U8, 1024, rk_dot_u8_pair_d1024__neondot, INT32_T),
    ROW(DOT, U8, 1536, rk_dot_u8_pair_d1536__neondot, INT32_T),
    ROW(DOT, U8, 2048, rk_dot_u8_pair_d2048__neondot, INT32_T),
    ROW(DOT, U8, 3072, rk_dot_u8_pair_d3072__neondot, INT32_T),
    ROW(DOT, U8, 0, rk_dot_u8_pair_dn__neondot, INT32_T),
    ROW(COSINE, U8, 64, rk_cosine_u8_pair_d64__neondot, FLOAT),
    ROW(COSINE, U8, 96, rk_cosine_u8_pair_d96__neondot, FLOAT),
    ROW(COSINE, U8, 100, rk_cosine_u8_pair_d100__neondot, FLOAT),
    ROW(COSINE, U8, 128, rk_cosine_u8_pair_d128__neondot, FLOAT),
    ROW(COSINE, U8, 200, rk_cosine_u8_pair_d200__neondot, FLOAT),
    ROW(COSINE, U8, 256, rk_cosine_u8_pair_d256__neondot, FLOAT),
    ROW(COSINE, U8, 300, rk_cosine_u8_pair_d300__neondot, FLOAT),
    ROW(COSINE, U8, 384, rk_cosine_u8_pair_d384__neondot, FLOAT),
    ROW(COSINE, U8, 512, rk_cosine_u8_pair_d512__neondot, FLOAT),
    ROW(COSINE, U8, 768, rk_cosine_u8_pair_d768__neondot, FLOAT),
    ROW(COSINE, U8, 960, rk_cosine_u8_pair_d960__neondot, FLOAT),
    ROW(COSINE, U8, 1024, rk_cosine_u8_pair_d1024__neondot, FLOAT),
    ROW(COSINE, U8, 1536, rk_cosine_u8_pair_d1536__neondot, FLOAT),
    ROW(COSINE, U8, 2048, rk_cosine_u8_pair_d2048__neondot, FLOAT),
    ROW(COSINE, U8, 3072, rk_cosine_u8_pair_d3072__neondot, FLOAT),
    ROW(COSINE, U8, 0, rk_cosine_u8_pair_dn__neondot, FLOAT),
    ROW(MANHATTAN, U8, 64, rk_manhattan_u8_pair_d64__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 96, rk_manhattan_u8_pair_d96__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 100, rk_manhattan_u8_pair_d100__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 128, rk_manhattan_u8_pair_d128__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 200, rk_manhattan_u8_pair_d200__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 256, rk_manhattan_u8_pair_d256__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 300, rk_manhattan_u8_pair_d300__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 384, rk_manhattan_u8_pair_d384__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 512, rk_manhattan_u8_pair_d512__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 768, rk_manhattan_u8_pair_d768__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 960, rk_manhattan_u8_pair_d960__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 1024, rk_manhattan_u8_pair_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 1536, rk_manhattan_u8_pair_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 2048, rk_manhattan_u8_pair_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 3072, rk_manhattan_u8_pair_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_pair_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 64, rk_chebyshev_u8_pair_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 96, rk_chebyshev_u8_pair_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 100, rk_chebyshev_u8_pair_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 128, rk_chebyshev_u8_pair_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 200, rk_chebyshev_u8_pair_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 256, rk_chebyshev_u8_pair_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 300, rk_chebyshev_u8_pair_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 384, rk_chebyshev_u8_pair_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 512, rk_chebyshev_u8_pair_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 768, rk_chebyshev_u8_pair_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 960, rk_chebyshev_u8_pair_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 1024, rk_chebyshev_u8_pair_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 1536, rk_chebyshev_u8_pair_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 2048, rk_chebyshev_u8_pair_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 3072, rk_chebyshev_u8_pair_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_pair_dn__neondot, UINT32_T),
};

const ruvgen_table ruvgen_pair_neondot = {rows, sizeof rows / sizeof rows[0]};
#endif
