/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/neondot.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
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
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
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
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d64__neondot, rk_sqeuclidean_i8_rows_d64__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d96__neondot, rk_sqeuclidean_i8_rows_d96__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d100__neondot, rk_sqeuclidean_i8_rows_d100__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d128__neondot, rk_sqeuclidean_i8_rows_d128__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d200__neondot, rk_sqeuclidean_i8_rows_d200__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d256__neondot, rk_sqeuclidean_i8_rows_d256__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d300__neondot, rk_sqeuclidean_i8_rows_d300__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d384__neondot, rk_sqeuclidean_i8_rows_d384__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d512__neondot, rk_sqeuclidean_i8_rows_d512__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d768__neondot, rk_sqeuclidean_i8_rows_d768__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d960__neondot, rk_sqeuclidean_i8_rows_d960__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1024__neondot, rk_sqeuclidean_i8_rows_d1024__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d1536__neondot, rk_sqeuclidean_i8_rows_d1536__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d2048__neondot, rk_sqeuclidean_i8_rows_d2048__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_d3072__neondot, rk_sqeuclidean_i8_rows_d3072__neondot,
    euclidean_i8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__neondot, rk_sqeuclidean_i8_rows_dn__neondot,
    euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
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
        dot_i8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)),
            vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_i8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)),
            vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_i8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)),
            vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_i8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)),
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
        dot_i8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_i8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_xy_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
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
        cosine_i8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xy_yy_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
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
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
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
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d64__neondot, rk_sqeuclidean_u8_rows_d64__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d96__neondot, rk_sqeuclidean_u8_rows_d96__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d100__neondot, rk_sqeuclidean_u8_rows_d100__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d128__neondot, rk_sqeuclidean_u8_rows_d128__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d200__neondot, rk_sqeuclidean_u8_rows_d200__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d256__neondot, rk_sqeuclidean_u8_rows_d256__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d300__neondot, rk_sqeuclidean_u8_rows_d300__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d384__neondot, rk_sqeuclidean_u8_rows_d384__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d512__neondot, rk_sqeuclidean_u8_rows_d512__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d768__neondot, rk_sqeuclidean_u8_rows_d768__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d960__neondot, rk_sqeuclidean_u8_rows_d960__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1024__neondot, rk_sqeuclidean_u8_rows_d1024__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d1536__neondot, rk_sqeuclidean_u8_rows_d1536__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d2048__neondot, rk_sqeuclidean_u8_rows_d2048__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_d3072__neondot, rk_sqeuclidean_u8_rows_d3072__neondot,
    euclidean_u8_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__neondot, rk_sqeuclidean_u8_rows_dn__neondot,
    euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
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
        dot_u8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)),
            vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_u8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)),
            vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_u8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)),
            vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_u8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)),
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
        dot_u8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_u8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_xy_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy, uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        cosine_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        cosine_u8_xy_yy_step(&xy1, &yy1, vld1q_u8((const uint8_t *)(x + i + 48)),
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
        cosine_u8_xy_yy_step(&xy0, &yy0, vld1q_u8((const uint8_t *)(x + i)),
            vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xy_yy_step(&xy1, &yy1, first16_i(x + i, tail), first16_i(y + i, tail));
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

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_sq8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_sq8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_sq8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        dot_sq8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i + 64)),
            vld1q_u8((const uint8_t *)(y + i + 64)));
        dot_sq8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 80)),
            vld1q_u8((const uint8_t *)(y + i + 80)));
        dot_sq8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 96)),
            vld1q_u8((const uint8_t *)(y + i + 96)));
        dot_sq8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 112)),
            vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        dot_sq8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        dot_sq8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i + 32)),
            vld1q_u8((const uint8_t *)(y + i + 32)));
        dot_sq8_xy_step(&xy3, vld1q_u8((const uint8_t *)(x + i + 48)),
            vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_sq8_xy_step(&xy0, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        dot_sq8_xy_step(&xy1, vld1q_u8((const uint8_t *)(x + i + 16)),
            vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_xy_step(&xy2, vld1q_u8((const uint8_t *)(x + i)), vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_xy_step(&xy3, first16_i(x + i, tail), first16_i(y + i, tail));
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
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i), load_n(y + i / 2));
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

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_neondot[] = {
    ROW(SQEUCLIDEAN, I8, ROWS, 64, rk_sqeuclidean_i8_rows_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 96, rk_sqeuclidean_i8_rows_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 100, rk_sqeuclidean_i8_rows_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 128, rk_sqeuclidean_i8_rows_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 200, rk_sqeuclidean_i8_rows_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 256, rk_sqeuclidean_i8_rows_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 300, rk_sqeuclidean_i8_rows_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 384, rk_sqeuclidean_i8_rows_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 512, rk_sqeuclidean_i8_rows_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 768, rk_sqeuclidean_i8_rows_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 960, rk_sqeuclidean_i8_rows_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 1024, rk_sqeuclidean_i8_rows_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 1536, rk_sqeuclidean_i8_rows_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 2048, rk_sqeuclidean_i8_rows_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 3072, rk_sqeuclidean_i8_rows_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, I8, ROWS, 0, rk_sqeuclidean_i8_rows_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, ROWS, 64, rk_euclidean_i8_rows_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 96, rk_euclidean_i8_rows_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 100, rk_euclidean_i8_rows_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 128, rk_euclidean_i8_rows_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 200, rk_euclidean_i8_rows_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 256, rk_euclidean_i8_rows_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 300, rk_euclidean_i8_rows_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 384, rk_euclidean_i8_rows_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 512, rk_euclidean_i8_rows_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 768, rk_euclidean_i8_rows_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 960, rk_euclidean_i8_rows_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 1024, rk_euclidean_i8_rows_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 1536, rk_euclidean_i8_rows_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 2048, rk_euclidean_i8_rows_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 3072, rk_euclidean_i8_rows_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, I8, ROWS, 0, rk_euclidean_i8_rows_dn__neondot, FLOAT),
    ROW(DOT, I8, ROWS, 64, rk_dot_i8_rows_d64__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 96, rk_dot_i8_rows_d96__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 100, rk_dot_i8_rows_d100__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 128, rk_dot_i8_rows_d128__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 200, rk_dot_i8_rows_d200__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 256, rk_dot_i8_rows_d256__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 300, rk_dot_i8_rows_d300__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 384, rk_dot_i8_rows_d384__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 512, rk_dot_i8_rows_d512__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 768, rk_dot_i8_rows_d768__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 960, rk_dot_i8_rows_d960__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 1024, rk_dot_i8_rows_d1024__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 1536, rk_dot_i8_rows_d1536__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 2048, rk_dot_i8_rows_d2048__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 3072, rk_dot_i8_rows_d3072__neondot, INT32_T),
    ROW(DOT, I8, ROWS, 0, rk_dot_i8_rows_dn__neondot, INT32_T),
    ROW(COSINE, I8, ROWS, 64, rk_cosine_i8_rows_d64__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 96, rk_cosine_i8_rows_d96__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 100, rk_cosine_i8_rows_d100__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 128, rk_cosine_i8_rows_d128__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 200, rk_cosine_i8_rows_d200__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 256, rk_cosine_i8_rows_d256__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 300, rk_cosine_i8_rows_d300__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 384, rk_cosine_i8_rows_d384__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 512, rk_cosine_i8_rows_d512__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 768, rk_cosine_i8_rows_d768__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 960, rk_cosine_i8_rows_d960__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 1024, rk_cosine_i8_rows_d1024__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 1536, rk_cosine_i8_rows_d1536__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 2048, rk_cosine_i8_rows_d2048__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 3072, rk_cosine_i8_rows_d3072__neondot, FLOAT),
    ROW(COSINE, I8, ROWS, 0, rk_cosine_i8_rows_dn__neondot, FLOAT),
    ROW(MANHATTAN, I8, ROWS, 64, rk_manhattan_i8_rows_d64__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 96, rk_manhattan_i8_rows_d96__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 100, rk_manhattan_i8_rows_d100__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 128, rk_manhattan_i8_rows_d128__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 200, rk_manhattan_i8_rows_d200__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 256, rk_manhattan_i8_rows_d256__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 300, rk_manhattan_i8_rows_d300__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 384, rk_manhattan_i8_rows_d384__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 512, rk_manhattan_i8_rows_d512__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 768, rk_manhattan_i8_rows_d768__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 960, rk_manhattan_i8_rows_d960__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 1024, rk_manhattan_i8_rows_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 1536, rk_manhattan_i8_rows_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 2048, rk_manhattan_i8_rows_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 3072, rk_manhattan_i8_rows_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, I8, ROWS, 0, rk_manhattan_i8_rows_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 64, rk_chebyshev_i8_rows_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 96, rk_chebyshev_i8_rows_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 100, rk_chebyshev_i8_rows_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 128, rk_chebyshev_i8_rows_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 200, rk_chebyshev_i8_rows_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 256, rk_chebyshev_i8_rows_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 300, rk_chebyshev_i8_rows_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 384, rk_chebyshev_i8_rows_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 512, rk_chebyshev_i8_rows_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 768, rk_chebyshev_i8_rows_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 960, rk_chebyshev_i8_rows_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 1024, rk_chebyshev_i8_rows_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 1536, rk_chebyshev_i8_rows_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 2048, rk_chebyshev_i8_rows_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 3072, rk_chebyshev_i8_rows_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 0, rk_chebyshev_i8_rows_dn__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 64, rk_sqeuclidean_u8_rows_d64__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 96, rk_sqeuclidean_u8_rows_d96__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 100, rk_sqeuclidean_u8_rows_d100__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 128, rk_sqeuclidean_u8_rows_d128__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 200, rk_sqeuclidean_u8_rows_d200__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 256, rk_sqeuclidean_u8_rows_d256__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 300, rk_sqeuclidean_u8_rows_d300__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 384, rk_sqeuclidean_u8_rows_d384__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 512, rk_sqeuclidean_u8_rows_d512__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 768, rk_sqeuclidean_u8_rows_d768__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 960, rk_sqeuclidean_u8_rows_d960__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 1024, rk_sqeuclidean_u8_rows_d1024__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 1536, rk_sqeuclidean_u8_rows_d1536__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 2048, rk_sqeuclidean_u8_rows_d2048__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 3072, rk_sqeuclidean_u8_rows_d3072__neondot, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 0, rk_sqeuclidean_u8_rows_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, ROWS, 64, rk_euclidean_u8_rows_d64__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 96, rk_euclidean_u8_rows_d96__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 100, rk_euclidean_u8_rows_d100__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 128, rk_euclidean_u8_rows_d128__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 200, rk_euclidean_u8_rows_d200__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 256, rk_euclidean_u8_rows_d256__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 300, rk_euclidean_u8_rows_d300__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 384, rk_euclidean_u8_rows_d384__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 512, rk_euclidean_u8_rows_d512__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 768, rk_euclidean_u8_rows_d768__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 960, rk_euclidean_u8_rows_d960__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 1024, rk_euclidean_u8_rows_d1024__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 1536, rk_euclidean_u8_rows_d1536__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 2048, rk_euclidean_u8_rows_d2048__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 3072, rk_euclidean_u8_rows_d3072__neondot, FLOAT),
    ROW(EUCLIDEAN, U8, ROWS, 0, rk_euclidean_u8_rows_dn__neondot, FLOAT),
    ROW(DOT, U8, ROWS, 64, rk_dot_u8_rows_d64__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 96, rk_dot_u8_rows_d96__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 100, rk_dot_u8_rows_d100__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 128, rk_dot_u8_rows_d128__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 200, rk_dot_u8_rows_d200__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 256, rk_dot_u8_rows_d256__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 300, rk_dot_u8_rows_d300__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 384, rk_dot_u8_rows_d384__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 512, rk_dot_u8_rows_d512__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 768, rk_dot_u8_rows_d768__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 960, rk_dot_u8_rows_d960__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 1024, rk_dot_u8_rows_d1024__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 1536, rk_dot_u8_rows_d1536__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 2048, rk_dot_u8_rows_d2048__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 3072, rk_dot_u8_rows_d3072__neondot, INT32_T),
    ROW(DOT, U8, ROWS, 0, rk_dot_u8_rows_dn__neondot, INT32_T),
    ROW(COSINE, U8, ROWS, 64, rk_cosine_u8_rows_d64__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 96, rk_cosine_u8_rows_d96__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 100, rk_cosine_u8_rows_d100__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 128, rk_cosine_u8_rows_d128__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 200, rk_cosine_u8_rows_d200__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 256, rk_cosine_u8_rows_d256__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 300, rk_cosine_u8_rows_d300__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 384, rk_cosine_u8_rows_d384__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 512, rk_cosine_u8_rows_d512__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 768, rk_cosine_u8_rows_d768__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 960, rk_cosine_u8_rows_d960__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 1024, rk_cosine_u8_rows_d1024__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 1536, rk_cosine_u8_rows_d1536__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 2048, rk_cosine_u8_rows_d2048__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 3072, rk_cosine_u8_rows_d3072__neondot, FLOAT),
    ROW(COSINE, U8, ROWS, 0, rk_cosine_u8_rows_dn__neondot, FLOAT),
    ROW(MANHATTAN, U8, ROWS, 64, rk_manhattan_u8_rows_d64__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 96, rk_manhattan_u8_rows_d96__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 100, rk_manhattan_u8_rows_d100__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 128, rk_manhattan_u8_rows_d128__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 200, rk_manhattan_u8_rows_d200__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 256, rk_manhattan_u8_rows_d256__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 300, rk_manhattan_u8_rows_d300__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 384, rk_manhattan_u8_rows_d384__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 512, rk_manhattan_u8_rows_d512__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 768, rk_manhattan_u8_rows_d768__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 960, rk_manhattan_u8_rows_d960__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 1024, rk_manhattan_u8_rows_d1024__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 1536, rk_manhattan_u8_rows_d1536__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 2048, rk_manhattan_u8_rows_d2048__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 3072, rk_manhattan_u8_rows_d3072__neondot, UINT32_T),
    ROW(MANHATTAN, U8, ROWS, 0, rk_manhattan_u8_rows_dn__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 64, rk_chebyshev_u8_rows_d64__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 96, rk_chebyshev_u8_rows_d96__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 100, rk_chebyshev_u8_rows_d100__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 128, rk_chebyshev_u8_rows_d128__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 200, rk_chebyshev_u8_rows_d200__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 256, rk_chebyshev_u8_rows_d256__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 300, rk_chebyshev_u8_rows_d300__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 384, rk_chebyshev_u8_rows_d384__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 512, rk_chebyshev_u8_rows_d512__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 768, rk_chebyshev_u8_rows_d768__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 960, rk_chebyshev_u8_rows_d960__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 1024, rk_chebyshev_u8_rows_d1024__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 1536, rk_chebyshev_u8_rows_d1536__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 2048, rk_chebyshev_u8_rows_d2048__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 3072, rk_chebyshev_u8_rows_d3072__neondot, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 0, rk_chebyshev_u8_rows_dn__neondot, UINT32_T),
    ROW(DOT, SQ8, ROWS, 64, rk_dot_sq8_rows_d64__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 96, rk_dot_sq8_rows_d96__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 100, rk_dot_sq8_rows_d100__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 128, rk_dot_sq8_rows_d128__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 200, rk_dot_sq8_rows_d200__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 256, rk_dot_sq8_rows_d256__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 300, rk_dot_sq8_rows_d300__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 384, rk_dot_sq8_rows_d384__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 512, rk_dot_sq8_rows_d512__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 768, rk_dot_sq8_rows_d768__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 960, rk_dot_sq8_rows_d960__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 1024, rk_dot_sq8_rows_d1024__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 1536, rk_dot_sq8_rows_d1536__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 2048, rk_dot_sq8_rows_d2048__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 3072, rk_dot_sq8_rows_d3072__neondot, INT32_T),
    ROW(DOT, SQ8, ROWS, 0, rk_dot_sq8_rows_dn__neondot, INT32_T),
    ROW(DOT, SQ4, ROWS, 0, rk_dot_sq4_rows_dn__neondot, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_rows_neondot = {
    rows_rows_neondot,
    sizeof rows_rows_neondot / sizeof rows_rows_neondot[0],
};
#endif
