/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/neondot.j2. Do not edit. */
#include "common_neondot.h"

#if defined(__aarch64__) || defined(_M_ARM64)

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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_i8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_i8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_i8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_i8_xx_step(&xx7, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx7, first16_i(y + i, tail));
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

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xy_yy_step(&xy3, &yy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xy_yy_step(&xy3, &yy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d64__neondot, uint32_t, sqeuclidean_i8_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d96__neondot, uint32_t, sqeuclidean_i8_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d100__neondot, uint32_t, sqeuclidean_i8_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d128__neondot, uint32_t, sqeuclidean_i8_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d200__neondot, uint32_t, sqeuclidean_i8_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d256__neondot, uint32_t, sqeuclidean_i8_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d300__neondot, uint32_t, sqeuclidean_i8_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d384__neondot, uint32_t, sqeuclidean_i8_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d512__neondot, uint32_t, sqeuclidean_i8_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d768__neondot, uint32_t, sqeuclidean_i8_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d960__neondot, uint32_t, sqeuclidean_i8_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d1024__neondot, uint32_t, sqeuclidean_i8_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d1536__neondot, uint32_t, sqeuclidean_i8_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d2048__neondot, uint32_t, sqeuclidean_i8_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_d3072__neondot, uint32_t, sqeuclidean_i8_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__neondot, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_d64__neondot, float, euclidean_i8_pair, 64)
RUVGEN_PAIR(rk_euclidean_i8_pair_d96__neondot, float, euclidean_i8_pair, 96)
RUVGEN_PAIR(rk_euclidean_i8_pair_d100__neondot, float, euclidean_i8_pair, 100)
RUVGEN_PAIR(rk_euclidean_i8_pair_d128__neondot, float, euclidean_i8_pair, 128)
RUVGEN_PAIR(rk_euclidean_i8_pair_d200__neondot, float, euclidean_i8_pair, 200)
RUVGEN_PAIR(rk_euclidean_i8_pair_d256__neondot, float, euclidean_i8_pair, 256)
RUVGEN_PAIR(rk_euclidean_i8_pair_d300__neondot, float, euclidean_i8_pair, 300)
RUVGEN_PAIR(rk_euclidean_i8_pair_d384__neondot, float, euclidean_i8_pair, 384)
RUVGEN_PAIR(rk_euclidean_i8_pair_d512__neondot, float, euclidean_i8_pair, 512)
RUVGEN_PAIR(rk_euclidean_i8_pair_d768__neondot, float, euclidean_i8_pair, 768)
RUVGEN_PAIR(rk_euclidean_i8_pair_d960__neondot, float, euclidean_i8_pair, 960)
RUVGEN_PAIR(rk_euclidean_i8_pair_d1024__neondot, float, euclidean_i8_pair, 1024)
RUVGEN_PAIR(rk_euclidean_i8_pair_d1536__neondot, float, euclidean_i8_pair, 1536)
RUVGEN_PAIR(rk_euclidean_i8_pair_d2048__neondot, float, euclidean_i8_pair, 2048)
RUVGEN_PAIR(rk_euclidean_i8_pair_d3072__neondot, float, euclidean_i8_pair, 3072)
RUVGEN_PAIR(rk_euclidean_i8_pair_dn__neondot, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_i8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_i8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_i8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_i8_xy_step(&xy4, vld1q_u8((const uint8_t *)(x + i + 64)),
            vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_i8_xy_step(&xy5, vld1q_u8((const uint8_t *)(x + i + 80)),
            vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_i8_xy_step(&xy6, vld1q_u8((const uint8_t *)(x + i + 96)),
            vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_i8_xy_step(&xy7, vld1q_u8((const uint8_t *)(x + i + 112)),
            vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_i8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_i8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_i8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_i8_xy_step(&xy4, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_xy_step(&xy5, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_xy_step(&xy6, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_xy_step(&xy7, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_dot_i8_pair_d64__neondot, uint32_t, dot_i8_pair, 64)
RUVGEN_PAIR(rk_dot_i8_pair_d96__neondot, uint32_t, dot_i8_pair, 96)
RUVGEN_PAIR(rk_dot_i8_pair_d100__neondot, uint32_t, dot_i8_pair, 100)
RUVGEN_PAIR(rk_dot_i8_pair_d128__neondot, uint32_t, dot_i8_pair, 128)
RUVGEN_PAIR(rk_dot_i8_pair_d200__neondot, uint32_t, dot_i8_pair, 200)
RUVGEN_PAIR(rk_dot_i8_pair_d256__neondot, uint32_t, dot_i8_pair, 256)
RUVGEN_PAIR(rk_dot_i8_pair_d300__neondot, uint32_t, dot_i8_pair, 300)
RUVGEN_PAIR(rk_dot_i8_pair_d384__neondot, uint32_t, dot_i8_pair, 384)
RUVGEN_PAIR(rk_dot_i8_pair_d512__neondot, uint32_t, dot_i8_pair, 512)
RUVGEN_PAIR(rk_dot_i8_pair_d768__neondot, uint32_t, dot_i8_pair, 768)
RUVGEN_PAIR(rk_dot_i8_pair_d960__neondot, uint32_t, dot_i8_pair, 960)
RUVGEN_PAIR(rk_dot_i8_pair_d1024__neondot, uint32_t, dot_i8_pair, 1024)
RUVGEN_PAIR(rk_dot_i8_pair_d1536__neondot, uint32_t, dot_i8_pair, 1536)
RUVGEN_PAIR(rk_dot_i8_pair_d2048__neondot, uint32_t, dot_i8_pair, 2048)
RUVGEN_PAIR(rk_dot_i8_pair_d3072__neondot, uint32_t, dot_i8_pair, 3072)
RUVGEN_PAIR(rk_dot_i8_pair_dn__neondot, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        cosine_i8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i + 64)));
        cosine_i8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 80)));
        cosine_i8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i + 96)));
        cosine_i8_xx_step(&xx7, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        cosine_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx7, first16_i(y + i, tail));
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

RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_xy_yy_step(&xy3, &yy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xy_yy_step(&xy3, &yy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_cosine_i8_pair_d64__neondot, float, cosine_i8_pair, 64)
RUVGEN_PAIR(rk_cosine_i8_pair_d96__neondot, float, cosine_i8_pair, 96)
RUVGEN_PAIR(rk_cosine_i8_pair_d100__neondot, float, cosine_i8_pair, 100)
RUVGEN_PAIR(rk_cosine_i8_pair_d128__neondot, float, cosine_i8_pair, 128)
RUVGEN_PAIR(rk_cosine_i8_pair_d200__neondot, float, cosine_i8_pair, 200)
RUVGEN_PAIR(rk_cosine_i8_pair_d256__neondot, float, cosine_i8_pair, 256)
RUVGEN_PAIR(rk_cosine_i8_pair_d300__neondot, float, cosine_i8_pair, 300)
RUVGEN_PAIR(rk_cosine_i8_pair_d384__neondot, float, cosine_i8_pair, 384)
RUVGEN_PAIR(rk_cosine_i8_pair_d512__neondot, float, cosine_i8_pair, 512)
RUVGEN_PAIR(rk_cosine_i8_pair_d768__neondot, float, cosine_i8_pair, 768)
RUVGEN_PAIR(rk_cosine_i8_pair_d960__neondot, float, cosine_i8_pair, 960)
RUVGEN_PAIR(rk_cosine_i8_pair_d1024__neondot, float, cosine_i8_pair, 1024)
RUVGEN_PAIR(rk_cosine_i8_pair_d1536__neondot, float, cosine_i8_pair, 1536)
RUVGEN_PAIR(rk_cosine_i8_pair_d2048__neondot, float, cosine_i8_pair, 2048)
RUVGEN_PAIR(rk_cosine_i8_pair_d3072__neondot, float, cosine_i8_pair, 3072)
RUVGEN_PAIR(rk_cosine_i8_pair_dn__neondot, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        manhattan_i8_step(&ad2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        manhattan_i8_step(&ad3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = vaddq_u32(ad0, ad2);
    ad1 = vaddq_u32(ad1, ad3);
    ad0 = vaddq_u32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_d64__neondot, uint32_t, manhattan_i8_pair, 64)
RUVGEN_PAIR(rk_manhattan_i8_pair_d96__neondot, uint32_t, manhattan_i8_pair, 96)
RUVGEN_PAIR(rk_manhattan_i8_pair_d100__neondot, uint32_t, manhattan_i8_pair, 100)
RUVGEN_PAIR(rk_manhattan_i8_pair_d128__neondot, uint32_t, manhattan_i8_pair, 128)
RUVGEN_PAIR(rk_manhattan_i8_pair_d200__neondot, uint32_t, manhattan_i8_pair, 200)
RUVGEN_PAIR(rk_manhattan_i8_pair_d256__neondot, uint32_t, manhattan_i8_pair, 256)
RUVGEN_PAIR(rk_manhattan_i8_pair_d300__neondot, uint32_t, manhattan_i8_pair, 300)
RUVGEN_PAIR(rk_manhattan_i8_pair_d384__neondot, uint32_t, manhattan_i8_pair, 384)
RUVGEN_PAIR(rk_manhattan_i8_pair_d512__neondot, uint32_t, manhattan_i8_pair, 512)
RUVGEN_PAIR(rk_manhattan_i8_pair_d768__neondot, uint32_t, manhattan_i8_pair, 768)
RUVGEN_PAIR(rk_manhattan_i8_pair_d960__neondot, uint32_t, manhattan_i8_pair, 960)
RUVGEN_PAIR(rk_manhattan_i8_pair_d1024__neondot, uint32_t, manhattan_i8_pair, 1024)
RUVGEN_PAIR(rk_manhattan_i8_pair_d1536__neondot, uint32_t, manhattan_i8_pair, 1536)
RUVGEN_PAIR(rk_manhattan_i8_pair_d2048__neondot, uint32_t, manhattan_i8_pair, 2048)
RUVGEN_PAIR(rk_manhattan_i8_pair_d3072__neondot, uint32_t, manhattan_i8_pair, 3072)
RUVGEN_PAIR(rk_manhattan_i8_pair_dn__neondot, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        chebyshev_i8_step(&ad2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        chebyshev_i8_step(&ad3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_i8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad2));
    ad1 = max_bytes(ad1, vreinterpretq_u8_u32(ad3));
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_d64__neondot, uint32_t, chebyshev_i8_pair, 64)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d96__neondot, uint32_t, chebyshev_i8_pair, 96)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d100__neondot, uint32_t, chebyshev_i8_pair, 100)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d128__neondot, uint32_t, chebyshev_i8_pair, 128)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d200__neondot, uint32_t, chebyshev_i8_pair, 200)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d256__neondot, uint32_t, chebyshev_i8_pair, 256)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d300__neondot, uint32_t, chebyshev_i8_pair, 300)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d384__neondot, uint32_t, chebyshev_i8_pair, 384)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d512__neondot, uint32_t, chebyshev_i8_pair, 512)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d768__neondot, uint32_t, chebyshev_i8_pair, 768)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d960__neondot, uint32_t, chebyshev_i8_pair, 960)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d1024__neondot, uint32_t, chebyshev_i8_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d1536__neondot, uint32_t, chebyshev_i8_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d2048__neondot, uint32_t, chebyshev_i8_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_i8_pair_d3072__neondot, uint32_t, chebyshev_i8_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__neondot, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_u8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_u8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_u8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_u8_xx_step(&xx7, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx7, first16_i(y + i, tail));
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

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xy_yy_step(&xy3, &yy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xy_yy_step(&xy3, &yy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d64__neondot, uint32_t, sqeuclidean_u8_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d96__neondot, uint32_t, sqeuclidean_u8_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d100__neondot, uint32_t, sqeuclidean_u8_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d128__neondot, uint32_t, sqeuclidean_u8_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d200__neondot, uint32_t, sqeuclidean_u8_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d256__neondot, uint32_t, sqeuclidean_u8_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d300__neondot, uint32_t, sqeuclidean_u8_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d384__neondot, uint32_t, sqeuclidean_u8_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d512__neondot, uint32_t, sqeuclidean_u8_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d768__neondot, uint32_t, sqeuclidean_u8_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d960__neondot, uint32_t, sqeuclidean_u8_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d1024__neondot, uint32_t, sqeuclidean_u8_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d1536__neondot, uint32_t, sqeuclidean_u8_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d2048__neondot, uint32_t, sqeuclidean_u8_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_d3072__neondot, uint32_t, sqeuclidean_u8_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__neondot, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_d64__neondot, float, euclidean_u8_pair, 64)
RUVGEN_PAIR(rk_euclidean_u8_pair_d96__neondot, float, euclidean_u8_pair, 96)
RUVGEN_PAIR(rk_euclidean_u8_pair_d100__neondot, float, euclidean_u8_pair, 100)
RUVGEN_PAIR(rk_euclidean_u8_pair_d128__neondot, float, euclidean_u8_pair, 128)
RUVGEN_PAIR(rk_euclidean_u8_pair_d200__neondot, float, euclidean_u8_pair, 200)
RUVGEN_PAIR(rk_euclidean_u8_pair_d256__neondot, float, euclidean_u8_pair, 256)
RUVGEN_PAIR(rk_euclidean_u8_pair_d300__neondot, float, euclidean_u8_pair, 300)
RUVGEN_PAIR(rk_euclidean_u8_pair_d384__neondot, float, euclidean_u8_pair, 384)
RUVGEN_PAIR(rk_euclidean_u8_pair_d512__neondot, float, euclidean_u8_pair, 512)
RUVGEN_PAIR(rk_euclidean_u8_pair_d768__neondot, float, euclidean_u8_pair, 768)
RUVGEN_PAIR(rk_euclidean_u8_pair_d960__neondot, float, euclidean_u8_pair, 960)
RUVGEN_PAIR(rk_euclidean_u8_pair_d1024__neondot, float, euclidean_u8_pair, 1024)
RUVGEN_PAIR(rk_euclidean_u8_pair_d1536__neondot, float, euclidean_u8_pair, 1536)
RUVGEN_PAIR(rk_euclidean_u8_pair_d2048__neondot, float, euclidean_u8_pair, 2048)
RUVGEN_PAIR(rk_euclidean_u8_pair_d3072__neondot, float, euclidean_u8_pair, 3072)
RUVGEN_PAIR(rk_euclidean_u8_pair_dn__neondot, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
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
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_u8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_u8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_u8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_u8_xy_step(&xy4, vld1q_u8((const uint8_t *)(x + i + 64)),
            vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_u8_xy_step(&xy5, vld1q_u8((const uint8_t *)(x + i + 80)),
            vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_u8_xy_step(&xy6, vld1q_u8((const uint8_t *)(x + i + 96)),
            vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_u8_xy_step(&xy7, vld1q_u8((const uint8_t *)(x + i + 112)),
            vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_u8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_u8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_u8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_u8_xy_step(&xy4, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_xy_step(&xy5, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_xy_step(&xy6, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_xy_step(&xy7, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_dot_u8_pair_d64__neondot, uint32_t, dot_u8_pair, 64)
RUVGEN_PAIR(rk_dot_u8_pair_d96__neondot, uint32_t, dot_u8_pair, 96)
RUVGEN_PAIR(rk_dot_u8_pair_d100__neondot, uint32_t, dot_u8_pair, 100)
RUVGEN_PAIR(rk_dot_u8_pair_d128__neondot, uint32_t, dot_u8_pair, 128)
RUVGEN_PAIR(rk_dot_u8_pair_d200__neondot, uint32_t, dot_u8_pair, 200)
RUVGEN_PAIR(rk_dot_u8_pair_d256__neondot, uint32_t, dot_u8_pair, 256)
RUVGEN_PAIR(rk_dot_u8_pair_d300__neondot, uint32_t, dot_u8_pair, 300)
RUVGEN_PAIR(rk_dot_u8_pair_d384__neondot, uint32_t, dot_u8_pair, 384)
RUVGEN_PAIR(rk_dot_u8_pair_d512__neondot, uint32_t, dot_u8_pair, 512)
RUVGEN_PAIR(rk_dot_u8_pair_d768__neondot, uint32_t, dot_u8_pair, 768)
RUVGEN_PAIR(rk_dot_u8_pair_d960__neondot, uint32_t, dot_u8_pair, 960)
RUVGEN_PAIR(rk_dot_u8_pair_d1024__neondot, uint32_t, dot_u8_pair, 1024)
RUVGEN_PAIR(rk_dot_u8_pair_d1536__neondot, uint32_t, dot_u8_pair, 1536)
RUVGEN_PAIR(rk_dot_u8_pair_d2048__neondot, uint32_t, dot_u8_pair, 2048)
RUVGEN_PAIR(rk_dot_u8_pair_d3072__neondot, uint32_t, dot_u8_pair, 3072)
RUVGEN_PAIR(rk_dot_u8_pair_dn__neondot, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        cosine_u8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i + 64)));
        cosine_u8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 80)));
        cosine_u8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i + 96)));
        cosine_u8_xx_step(&xx7, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        cosine_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx4, vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xx_step(&xx5, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx6, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx7, first16_i(y + i, tail));
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

RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_xy_yy_step(&xy3, &yy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xy_yy_step(&xy2, &yy2, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xy_yy_step(&xy3, &yy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_PAIR(rk_cosine_u8_pair_d64__neondot, float, cosine_u8_pair, 64)
RUVGEN_PAIR(rk_cosine_u8_pair_d96__neondot, float, cosine_u8_pair, 96)
RUVGEN_PAIR(rk_cosine_u8_pair_d100__neondot, float, cosine_u8_pair, 100)
RUVGEN_PAIR(rk_cosine_u8_pair_d128__neondot, float, cosine_u8_pair, 128)
RUVGEN_PAIR(rk_cosine_u8_pair_d200__neondot, float, cosine_u8_pair, 200)
RUVGEN_PAIR(rk_cosine_u8_pair_d256__neondot, float, cosine_u8_pair, 256)
RUVGEN_PAIR(rk_cosine_u8_pair_d300__neondot, float, cosine_u8_pair, 300)
RUVGEN_PAIR(rk_cosine_u8_pair_d384__neondot, float, cosine_u8_pair, 384)
RUVGEN_PAIR(rk_cosine_u8_pair_d512__neondot, float, cosine_u8_pair, 512)
RUVGEN_PAIR(rk_cosine_u8_pair_d768__neondot, float, cosine_u8_pair, 768)
RUVGEN_PAIR(rk_cosine_u8_pair_d960__neondot, float, cosine_u8_pair, 960)
RUVGEN_PAIR(rk_cosine_u8_pair_d1024__neondot, float, cosine_u8_pair, 1024)
RUVGEN_PAIR(rk_cosine_u8_pair_d1536__neondot, float, cosine_u8_pair, 1536)
RUVGEN_PAIR(rk_cosine_u8_pair_d2048__neondot, float, cosine_u8_pair, 2048)
RUVGEN_PAIR(rk_cosine_u8_pair_d3072__neondot, float, cosine_u8_pair, 3072)
RUVGEN_PAIR(rk_cosine_u8_pair_dn__neondot, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        manhattan_u8_step(&ad2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        manhattan_u8_step(&ad3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        manhattan_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = vaddq_u32(ad0, ad2);
    ad1 = vaddq_u32(ad1, ad3);
    ad0 = vaddq_u32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_d64__neondot, uint32_t, manhattan_u8_pair, 64)
RUVGEN_PAIR(rk_manhattan_u8_pair_d96__neondot, uint32_t, manhattan_u8_pair, 96)
RUVGEN_PAIR(rk_manhattan_u8_pair_d100__neondot, uint32_t, manhattan_u8_pair, 100)
RUVGEN_PAIR(rk_manhattan_u8_pair_d128__neondot, uint32_t, manhattan_u8_pair, 128)
RUVGEN_PAIR(rk_manhattan_u8_pair_d200__neondot, uint32_t, manhattan_u8_pair, 200)
RUVGEN_PAIR(rk_manhattan_u8_pair_d256__neondot, uint32_t, manhattan_u8_pair, 256)
RUVGEN_PAIR(rk_manhattan_u8_pair_d300__neondot, uint32_t, manhattan_u8_pair, 300)
RUVGEN_PAIR(rk_manhattan_u8_pair_d384__neondot, uint32_t, manhattan_u8_pair, 384)
RUVGEN_PAIR(rk_manhattan_u8_pair_d512__neondot, uint32_t, manhattan_u8_pair, 512)
RUVGEN_PAIR(rk_manhattan_u8_pair_d768__neondot, uint32_t, manhattan_u8_pair, 768)
RUVGEN_PAIR(rk_manhattan_u8_pair_d960__neondot, uint32_t, manhattan_u8_pair, 960)
RUVGEN_PAIR(rk_manhattan_u8_pair_d1024__neondot, uint32_t, manhattan_u8_pair, 1024)
RUVGEN_PAIR(rk_manhattan_u8_pair_d1536__neondot, uint32_t, manhattan_u8_pair, 1536)
RUVGEN_PAIR(rk_manhattan_u8_pair_d2048__neondot, uint32_t, manhattan_u8_pair, 2048)
RUVGEN_PAIR(rk_manhattan_u8_pair_d3072__neondot, uint32_t, manhattan_u8_pair, 3072)
RUVGEN_PAIR(rk_manhattan_u8_pair_dn__neondot, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        chebyshev_u8_step(&ad2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        chebyshev_u8_step(&ad3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        chebyshev_u8_step(&ad1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad3, first16_i(x + i, tail), first16_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad2));
    ad1 = max_bytes(ad1, vreinterpretq_u8_u32(ad3));
    ad0 = max_bytes(ad0, vreinterpretq_u8_u32(ad1));
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_d64__neondot, uint32_t, chebyshev_u8_pair, 64)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d96__neondot, uint32_t, chebyshev_u8_pair, 96)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d100__neondot, uint32_t, chebyshev_u8_pair, 100)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d128__neondot, uint32_t, chebyshev_u8_pair, 128)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d200__neondot, uint32_t, chebyshev_u8_pair, 200)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d256__neondot, uint32_t, chebyshev_u8_pair, 256)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d300__neondot, uint32_t, chebyshev_u8_pair, 300)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d384__neondot, uint32_t, chebyshev_u8_pair, 384)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d512__neondot, uint32_t, chebyshev_u8_pair, 512)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d768__neondot, uint32_t, chebyshev_u8_pair, 768)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d960__neondot, uint32_t, chebyshev_u8_pair, 960)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d1024__neondot, uint32_t, chebyshev_u8_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d1536__neondot, uint32_t, chebyshev_u8_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d2048__neondot, uint32_t, chebyshev_u8_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_u8_pair_d3072__neondot, uint32_t, chebyshev_u8_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__neondot, uint32_t, chebyshev_u8_pair, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_neondot[] = {
    ROW(SQEUCLIDEAN, I8, PAIR, 64, rk_sqeuclidean_i8_pair_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 96, rk_sqeuclidean_i8_pair_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 100, rk_sqeuclidean_i8_pair_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 128, rk_sqeuclidean_i8_pair_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 200, rk_sqeuclidean_i8_pair_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 256, rk_sqeuclidean_i8_pair_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 300, rk_sqeuclidean_i8_pair_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 384, rk_sqeuclidean_i8_pair_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 512, rk_sqeuclidean_i8_pair_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 768, rk_sqeuclidean_i8_pair_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 960, rk_sqeuclidean_i8_pair_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 1024, rk_sqeuclidean_i8_pair_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 1536, rk_sqeuclidean_i8_pair_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 2048, rk_sqeuclidean_i8_pair_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 3072, rk_sqeuclidean_i8_pair_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, PAIR, 0, rk_sqeuclidean_i8_pair_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, PAIR, 64, rk_euclidean_i8_pair_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 96, rk_euclidean_i8_pair_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 100, rk_euclidean_i8_pair_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 128, rk_euclidean_i8_pair_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 200, rk_euclidean_i8_pair_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 256, rk_euclidean_i8_pair_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 300, rk_euclidean_i8_pair_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 384, rk_euclidean_i8_pair_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 512, rk_euclidean_i8_pair_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 768, rk_euclidean_i8_pair_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 960, rk_euclidean_i8_pair_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 1024, rk_euclidean_i8_pair_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 1536, rk_euclidean_i8_pair_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 2048, rk_euclidean_i8_pair_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 3072, rk_euclidean_i8_pair_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, PAIR, 0, rk_euclidean_i8_pair_dn__neondot, FLOAT),
    ROW(DOT, I8, PAIR, 64, rk_dot_i8_pair_d64__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 96, rk_dot_i8_pair_d96__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 100, rk_dot_i8_pair_d100__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 128, rk_dot_i8_pair_d128__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 200, rk_dot_i8_pair_d200__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 256, rk_dot_i8_pair_d256__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 300, rk_dot_i8_pair_d300__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 384, rk_dot_i8_pair_d384__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 512, rk_dot_i8_pair_d512__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 768, rk_dot_i8_pair_d768__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 960, rk_dot_i8_pair_d960__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 1024, rk_dot_i8_pair_d1024__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 1536, rk_dot_i8_pair_d1536__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 2048, rk_dot_i8_pair_d2048__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 3072, rk_dot_i8_pair_d3072__neondot, INT32_T),
    ROW(DOT, I8, PAIR, 0, rk_dot_i8_pair_dn__neondot, INT32_T),
    ROW(COSINE, I8, PAIR, 64, rk_cosine_i8_pair_d64__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 96, rk_cosine_i8_pair_d96__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 100, rk_cosine_i8_pair_d100__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 128, rk_cosine_i8_pair_d128__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 200, rk_cosine_i8_pair_d200__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 256, rk_cosine_i8_pair_d256__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 300, rk_cosine_i8_pair_d300__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 384, rk_cosine_i8_pair_d384__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 512, rk_cosine_i8_pair_d512__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 768, rk_cosine_i8_pair_d768__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 960, rk_cosine_i8_pair_d960__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 1024, rk_cosine_i8_pair_d1024__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 1536, rk_cosine_i8_pair_d1536__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 2048, rk_cosine_i8_pair_d2048__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 3072, rk_cosine_i8_pair_d3072__neondot, FLOAT),
    ROW(COSINE, I8, PAIR, 0, rk_cosine_i8_pair_dn__neondot, FLOAT),
    ROW(MANHATTAN, I8, PAIR, 64, rk_manhattan_i8_pair_d64__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 96, rk_manhattan_i8_pair_d96__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 100, rk_manhattan_i8_pair_d100__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 128, rk_manhattan_i8_pair_d128__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 200, rk_manhattan_i8_pair_d200__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 256, rk_manhattan_i8_pair_d256__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 300, rk_manhattan_i8_pair_d300__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 384, rk_manhattan_i8_pair_d384__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 512, rk_manhattan_i8_pair_d512__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 768, rk_manhattan_i8_pair_d768__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 960, rk_manhattan_i8_pair_d960__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 1024, rk_manhattan_i8_pair_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 1536, rk_manhattan_i8_pair_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 2048, rk_manhattan_i8_pair_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 3072, rk_manhattan_i8_pair_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, I8, PAIR, 0, rk_manhattan_i8_pair_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 64, rk_chebyshev_i8_pair_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 96, rk_chebyshev_i8_pair_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 100, rk_chebyshev_i8_pair_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 128, rk_chebyshev_i8_pair_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 200, rk_chebyshev_i8_pair_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 256, rk_chebyshev_i8_pair_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 300, rk_chebyshev_i8_pair_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 384, rk_chebyshev_i8_pair_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 512, rk_chebyshev_i8_pair_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 768, rk_chebyshev_i8_pair_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 960, rk_chebyshev_i8_pair_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 1024, rk_chebyshev_i8_pair_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 1536, rk_chebyshev_i8_pair_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 2048, rk_chebyshev_i8_pair_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 3072, rk_chebyshev_i8_pair_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 0, rk_chebyshev_i8_pair_dn__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 64, rk_sqeuclidean_u8_pair_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 96, rk_sqeuclidean_u8_pair_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 100, rk_sqeuclidean_u8_pair_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 128, rk_sqeuclidean_u8_pair_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 200, rk_sqeuclidean_u8_pair_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 256, rk_sqeuclidean_u8_pair_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 300, rk_sqeuclidean_u8_pair_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 384, rk_sqeuclidean_u8_pair_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 512, rk_sqeuclidean_u8_pair_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 768, rk_sqeuclidean_u8_pair_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 960, rk_sqeuclidean_u8_pair_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 1024, rk_sqeuclidean_u8_pair_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 1536, rk_sqeuclidean_u8_pair_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 2048, rk_sqeuclidean_u8_pair_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 3072, rk_sqeuclidean_u8_pair_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 0, rk_sqeuclidean_u8_pair_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, PAIR, 64, rk_euclidean_u8_pair_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 96, rk_euclidean_u8_pair_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 100, rk_euclidean_u8_pair_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 128, rk_euclidean_u8_pair_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 200, rk_euclidean_u8_pair_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 256, rk_euclidean_u8_pair_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 300, rk_euclidean_u8_pair_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 384, rk_euclidean_u8_pair_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 512, rk_euclidean_u8_pair_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 768, rk_euclidean_u8_pair_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 960, rk_euclidean_u8_pair_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 1024, rk_euclidean_u8_pair_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 1536, rk_euclidean_u8_pair_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 2048, rk_euclidean_u8_pair_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 3072, rk_euclidean_u8_pair_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, PAIR, 0, rk_euclidean_u8_pair_dn__neondot, FLOAT),
    ROW(DOT, U8, PAIR, 64, rk_dot_u8_pair_d64__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 96, rk_dot_u8_pair_d96__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 100, rk_dot_u8_pair_d100__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 128, rk_dot_u8_pair_d128__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 200, rk_dot_u8_pair_d200__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 256, rk_dot_u8_pair_d256__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 300, rk_dot_u8_pair_d300__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 384, rk_dot_u8_pair_d384__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 512, rk_dot_u8_pair_d512__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 768, rk_dot_u8_pair_d768__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 960, rk_dot_u8_pair_d960__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 1024, rk_dot_u8_pair_d1024__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 1536, rk_dot_u8_pair_d1536__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 2048, rk_dot_u8_pair_d2048__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 3072, rk_dot_u8_pair_d3072__neondot, INT32_T),
    ROW(DOT, U8, PAIR, 0, rk_dot_u8_pair_dn__neondot, INT32_T),
    ROW(COSINE, U8, PAIR, 64, rk_cosine_u8_pair_d64__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 96, rk_cosine_u8_pair_d96__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 100, rk_cosine_u8_pair_d100__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 128, rk_cosine_u8_pair_d128__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 200, rk_cosine_u8_pair_d200__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 256, rk_cosine_u8_pair_d256__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 300, rk_cosine_u8_pair_d300__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 384, rk_cosine_u8_pair_d384__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 512, rk_cosine_u8_pair_d512__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 768, rk_cosine_u8_pair_d768__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 960, rk_cosine_u8_pair_d960__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 1024, rk_cosine_u8_pair_d1024__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 1536, rk_cosine_u8_pair_d1536__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 2048, rk_cosine_u8_pair_d2048__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 3072, rk_cosine_u8_pair_d3072__neondot, FLOAT),
    ROW(COSINE, U8, PAIR, 0, rk_cosine_u8_pair_dn__neondot, FLOAT),
    ROW(MANHATTAN, U8, PAIR, 64, rk_manhattan_u8_pair_d64__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 96, rk_manhattan_u8_pair_d96__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 100, rk_manhattan_u8_pair_d100__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 128, rk_manhattan_u8_pair_d128__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 200, rk_manhattan_u8_pair_d200__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 256, rk_manhattan_u8_pair_d256__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 300, rk_manhattan_u8_pair_d300__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 384, rk_manhattan_u8_pair_d384__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 512, rk_manhattan_u8_pair_d512__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 768, rk_manhattan_u8_pair_d768__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 960, rk_manhattan_u8_pair_d960__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 1024, rk_manhattan_u8_pair_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 1536, rk_manhattan_u8_pair_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 2048, rk_manhattan_u8_pair_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 3072, rk_manhattan_u8_pair_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, U8, PAIR, 0, rk_manhattan_u8_pair_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 64, rk_chebyshev_u8_pair_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 96, rk_chebyshev_u8_pair_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 100, rk_chebyshev_u8_pair_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 128, rk_chebyshev_u8_pair_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 200, rk_chebyshev_u8_pair_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 256, rk_chebyshev_u8_pair_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 300, rk_chebyshev_u8_pair_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 384, rk_chebyshev_u8_pair_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 512, rk_chebyshev_u8_pair_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 768, rk_chebyshev_u8_pair_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 960, rk_chebyshev_u8_pair_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 1024, rk_chebyshev_u8_pair_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 1536, rk_chebyshev_u8_pair_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 2048, rk_chebyshev_u8_pair_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 3072, rk_chebyshev_u8_pair_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 0, rk_chebyshev_u8_pair_dn__neondot, UINT32_T),
};

#undef ROW

const ruvgen_table ruvgen_pair_neondot = {
    rows_pair_neondot,
    sizeof rows_pair_neondot / sizeof rows_pair_neondot[0],
};
#endif
