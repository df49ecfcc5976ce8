/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/neondot.j2. Do not edit. */
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

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_block_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_block_sums(const int8_t *x0, const int8_t *x1, const int8_t *x2, const int8_t *x3,
    const int8_t *x4, const int8_t *y0, const int8_t *y1, const int8_t *y2, const int8_t *y3, size_t n,
    uint32_t *sums0, uint32_t *sums1, uint32_t *sums2, uint32_t *sums3, uint32_t *sums4)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x0 + i));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x1 + i));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x2 + i));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x3 + i));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x4 + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y0 + i));
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        dot_i8_xy_step(&xy2_0, a2, b0);
        dot_i8_xy_step(&xy3_0, a3, b0);
        dot_i8_xy_step(&xy4_0, a4, b0);
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y1 + i));
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        dot_i8_xy_step(&xy2_1, a2, b1);
        dot_i8_xy_step(&xy3_1, a3, b1);
        dot_i8_xy_step(&xy4_1, a4, b1);
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y2 + i));
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        dot_i8_xy_step(&xy2_2, a2, b2);
        dot_i8_xy_step(&xy3_2, a3, b2);
        dot_i8_xy_step(&xy4_2, a4, b2);
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y3 + i));
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
        dot_i8_xy_step(&xy2_3, a2, b3);
        dot_i8_xy_step(&xy3_3, a3, b3);
        dot_i8_xy_step(&xy4_3, a4, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x0 + i, tail);
        const uint8x16_t a1 = first16_i(x1 + i, tail);
        const uint8x16_t a2 = first16_i(x2 + i, tail);
        const uint8x16_t a3 = first16_i(x3 + i, tail);
        const uint8x16_t a4 = first16_i(x4 + i, tail);
        const uint8x16_t b0 = first16_i(y0 + i, tail);
        dot_i8_xy_step(&xy0_0, a0, b0);
        dot_i8_xy_step(&xy1_0, a1, b0);
        dot_i8_xy_step(&xy2_0, a2, b0);
        dot_i8_xy_step(&xy3_0, a3, b0);
        dot_i8_xy_step(&xy4_0, a4, b0);
        const uint8x16_t b1 = first16_i(y1 + i, tail);
        dot_i8_xy_step(&xy0_1, a0, b1);
        dot_i8_xy_step(&xy1_1, a1, b1);
        dot_i8_xy_step(&xy2_1, a2, b1);
        dot_i8_xy_step(&xy3_1, a3, b1);
        dot_i8_xy_step(&xy4_1, a4, b1);
        const uint8x16_t b2 = first16_i(y2 + i, tail);
        dot_i8_xy_step(&xy0_2, a0, b2);
        dot_i8_xy_step(&xy1_2, a1, b2);
        dot_i8_xy_step(&xy2_2, a2, b2);
        dot_i8_xy_step(&xy3_2, a3, b2);
        dot_i8_xy_step(&xy4_2, a4, b2);
        const uint8x16_t b3 = first16_i(y3 + i, tail);
        dot_i8_xy_step(&xy0_3, a0, b3);
        dot_i8_xy_step(&xy1_3, a1, b3);
        dot_i8_xy_step(&xy2_3, a2, b3);
        dot_i8_xy_step(&xy3_3, a3, b3);
        dot_i8_xy_step(&xy4_3, a4, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_i(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_i(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_i(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

RUVGEN_INLINE void dot_i8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const int8_t *const x0 =
            (const int8_t *)ruvgen_at(queries, query_stride, i);
        const int8_t *const x1 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const int8_t *const x2 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const int8_t *const x3 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const int8_t *const x4 =
            (const int8_t *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
        const uint32_t x1_0 = dot_i8_block_x1(x0, n);
        const uint32_t x1_1 = dot_i8_block_x1(x1, n);
        const uint32_t x1_2 = dot_i8_block_x1(x2, n);
        const uint32_t x1_3 = dot_i8_block_x1(x3, n);
        const uint32_t x1_4 = dot_i8_block_x1(x4, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const int8_t *const y0 =
                (const int8_t *)ruvgen_at(base, stride, j);
            const int8_t *const y1 =
                (const int8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const int8_t *const y2 =
                (const int8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const int8_t *const y3 =
                (const int8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_i8_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums2[r], x1_2);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums3[r], x1_3);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_i8_finish(sums4[r], x1_4);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_i8_block_dn__neondot, dot_i8_block_all, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_block_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_block_sums(const uint8_t *x0, const uint8_t *x1, const uint8_t *x2,
    const uint8_t *x3, const uint8_t *x4, const uint8_t *y0, const uint8_t *y1, const uint8_t *y2,
    const uint8_t *y3, size_t n, uint32_t *sums0, uint32_t *sums1, uint32_t *sums2, uint32_t *sums3,
    uint32_t *sums4)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint8x16_t a0 = vld1q_u8((const uint8_t *)(x0 + i));
        const uint8x16_t a1 = vld1q_u8((const uint8_t *)(x1 + i));
        const uint8x16_t a2 = vld1q_u8((const uint8_t *)(x2 + i));
        const uint8x16_t a3 = vld1q_u8((const uint8_t *)(x3 + i));
        const uint8x16_t a4 = vld1q_u8((const uint8_t *)(x4 + i));
        const uint8x16_t b0 = vld1q_u8((const uint8_t *)(y0 + i));
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        dot_u8_xy_step(&xy2_0, a2, b0);
        dot_u8_xy_step(&xy3_0, a3, b0);
        dot_u8_xy_step(&xy4_0, a4, b0);
        const uint8x16_t b1 = vld1q_u8((const uint8_t *)(y1 + i));
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        dot_u8_xy_step(&xy2_1, a2, b1);
        dot_u8_xy_step(&xy3_1, a3, b1);
        dot_u8_xy_step(&xy4_1, a4, b1);
        const uint8x16_t b2 = vld1q_u8((const uint8_t *)(y2 + i));
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        dot_u8_xy_step(&xy2_2, a2, b2);
        dot_u8_xy_step(&xy3_2, a3, b2);
        dot_u8_xy_step(&xy4_2, a4, b2);
        const uint8x16_t b3 = vld1q_u8((const uint8_t *)(y3 + i));
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
        dot_u8_xy_step(&xy2_3, a2, b3);
        dot_u8_xy_step(&xy3_3, a3, b3);
        dot_u8_xy_step(&xy4_3, a4, b3);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const uint8x16_t a0 = first16_i(x0 + i, tail);
        const uint8x16_t a1 = first16_i(x1 + i, tail);
        const uint8x16_t a2 = first16_i(x2 + i, tail);
        const uint8x16_t a3 = first16_i(x3 + i, tail);
        const uint8x16_t a4 = first16_i(x4 + i, tail);
        const uint8x16_t b0 = first16_i(y0 + i, tail);
        dot_u8_xy_step(&xy0_0, a0, b0);
        dot_u8_xy_step(&xy1_0, a1, b0);
        dot_u8_xy_step(&xy2_0, a2, b0);
        dot_u8_xy_step(&xy3_0, a3, b0);
        dot_u8_xy_step(&xy4_0, a4, b0);
        const uint8x16_t b1 = first16_i(y1 + i, tail);
        dot_u8_xy_step(&xy0_1, a0, b1);
        dot_u8_xy_step(&xy1_1, a1, b1);
        dot_u8_xy_step(&xy2_1, a2, b1);
        dot_u8_xy_step(&xy3_1, a3, b1);
        dot_u8_xy_step(&xy4_1, a4, b1);
        const uint8x16_t b2 = first16_i(y2 + i, tail);
        dot_u8_xy_step(&xy0_2, a0, b2);
        dot_u8_xy_step(&xy1_2, a1, b2);
        dot_u8_xy_step(&xy2_2, a2, b2);
        dot_u8_xy_step(&xy3_2, a3, b2);
        dot_u8_xy_step(&xy4_2, a4, b2);
        const uint8x16_t b3 = first16_i(y3 + i, tail);
        dot_u8_xy_step(&xy0_3, a0, b3);
        dot_u8_xy_step(&xy1_3, a1, b3);
        dot_u8_xy_step(&xy2_3, a2, b3);
        dot_u8_xy_step(&xy3_3, a3, b3);
        dot_u8_xy_step(&xy4_3, a4, b3);
    }
    reduce_add4_i(sums0, xy0_0, xy0_1, xy0_2, xy0_3);
    reduce_add4_i(sums1, xy1_0, xy1_1, xy1_2, xy1_3);
    reduce_add4_i(sums2, xy2_0, xy2_1, xy2_2, xy2_3);
    reduce_add4_i(sums3, xy3_0, xy3_1, xy3_2, xy3_3);
    reduce_add4_i(sums4, xy4_0, xy4_1, xy4_2, xy4_3);
}

RUVGEN_INLINE void dot_u8_block_all(
    const void *queries, size_t query_stride, size_t m, const void *base, size_t stride, size_t count,
    size_t n, void *results, size_t out_stride)
{
    for (size_t i = 0; i < m; i += 5) {
        const uint8_t *const x0 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i);
        const uint8_t *const x1 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 1 < m ? i + 1 : i);
        const uint8_t *const x2 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 2 < m ? i + 2 : i);
        const uint8_t *const x3 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 3 < m ? i + 3 : i);
        const uint8_t *const x4 =
            (const uint8_t *)ruvgen_at(queries, query_stride, i + 4 < m ? i + 4 : i);
        const uint32_t x1_0 = dot_u8_block_x1(x0, n);
        const uint32_t x1_1 = dot_u8_block_x1(x1, n);
        const uint32_t x1_2 = dot_u8_block_x1(x2, n);
        const uint32_t x1_3 = dot_u8_block_x1(x3, n);
        const uint32_t x1_4 = dot_u8_block_x1(x4, n);
        for (size_t j = 0; j < count; j += 4) {
            const size_t rows = count - j < 4 ? count - j : 4;
            const uint8_t *const y0 =
                (const uint8_t *)ruvgen_at(base, stride, j);
            const uint8_t *const y1 =
                (const uint8_t *)ruvgen_at(base, stride, j + 1 < count ? j + 1 : j);
            const uint8_t *const y2 =
                (const uint8_t *)ruvgen_at(base, stride, j + 2 < count ? j + 2 : j);
            const uint8_t *const y3 =
                (const uint8_t *)ruvgen_at(base, stride, j + 3 < count ? j + 3 : j);
            int32_t d[4];
            uint32_t sums0[4], sums1[4], sums2[4], sums3[4], sums4[4];
            dot_u8_block_sums(x0, x1, x2, x3, x4, y0, y1, y2, y3, n, sums0, sums1, sums2, sums3, sums4);
            {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums0[r], x1_0);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i) + j, d, rows);
            }
            if (i + 1 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums1[r], x1_1);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 1) + j, d, rows);
            }
            if (i + 2 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums2[r], x1_2);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 2) + j, d, rows);
            }
            if (i + 3 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums3[r], x1_3);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 3) + j, d, rows);
            }
            if (i + 4 < m) {
                for (size_t r = 0; r < 4; r++)
                    d[r] = dot_u8_finish(sums4[r], x1_4);
                ruvgen_put(
                    (int32_t *)ruvgen_into(results, out_stride, i + 4) + j, d, rows);
            }
        }
    }
}

RUVGEN_BLOCK(rk_dot_u8_block_dn__neondot, dot_u8_block_all, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        uint32x4_t xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_i8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_i8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_i8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_i8_panel_xy_step(&xy3_3, a3, b3);
            const uint8x16_t a4 = splat4(x4 + j);
            sqeuclidean_i8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_i8_panel_xy_step(&xy4_1, a4, b1);
            sqeuclidean_i8_panel_xy_step(&xy4_2, a4, b2);
            sqeuclidean_i8_panel_xy_step(&xy4_3, a4, b3);
            const uint8x16_t a5 = splat4(x5 + j);
            sqeuclidean_i8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_i8_panel_xy_step(&xy5_1, a5, b1);
            sqeuclidean_i8_panel_xy_step(&xy5_2, a5, b2);
            sqeuclidean_i8_panel_xy_step(&xy5_3, a5, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
        vst1q_u32(d4 + l, xy4_0);
        vst1q_u32(d4 + l + 4, xy4_1);
        vst1q_u32(d4 + l + 8, xy4_2);
        vst1q_u32(d4 + l + 12, xy4_3);
        vst1q_u32(d5 + l, xy5_0);
        vst1q_u32(d5 + l + 4, xy5_1);
        vst1q_u32(d5 + l + 8, xy5_2);
        vst1q_u32(d5 + l + 12, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_i8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_i8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            sqeuclidean_i8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_i8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_i8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_i8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            sqeuclidean_i8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_i8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_i8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_i8_panel_xy_step(&xy3_3, a3, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_i8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_i8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_i8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_i8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_i8_tile_dn__neondot(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_i8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_tile6(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const int8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const int8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        uint32x4_t xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            dot_i8_panel_xy_step(&xy2_2, a2, b2);
            dot_i8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
            dot_i8_panel_xy_step(&xy3_2, a3, b2);
            dot_i8_panel_xy_step(&xy3_3, a3, b3);
            const uint8x16_t a4 = splat4(x4 + j);
            dot_i8_panel_xy_step(&xy4_0, a4, b0);
            dot_i8_panel_xy_step(&xy4_1, a4, b1);
            dot_i8_panel_xy_step(&xy4_2, a4, b2);
            dot_i8_panel_xy_step(&xy4_3, a4, b3);
            const uint8x16_t a5 = splat4(x5 + j);
            dot_i8_panel_xy_step(&xy5_0, a5, b0);
            dot_i8_panel_xy_step(&xy5_1, a5, b1);
            dot_i8_panel_xy_step(&xy5_2, a5, b2);
            dot_i8_panel_xy_step(&xy5_3, a5, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
        vst1q_u32(d4 + l, xy4_0);
        vst1q_u32(d4 + l + 4, xy4_1);
        vst1q_u32(d4 + l + 8, xy4_2);
        vst1q_u32(d4 + l + 12, xy4_3);
        vst1q_u32(d5 + l, xy5_0);
        vst1q_u32(d5 + l + 4, xy5_1);
        vst1q_u32(d5 + l + 8, xy5_2);
        vst1q_u32(d5 + l + 12, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_i8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_i8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_i8_tile4(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const int8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const int8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            dot_i8_panel_xy_step(&xy2_0, a2, b0);
            dot_i8_panel_xy_step(&xy2_1, a2, b1);
            dot_i8_panel_xy_step(&xy2_2, a2, b2);
            dot_i8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            dot_i8_panel_xy_step(&xy3_0, a3, b0);
            dot_i8_panel_xy_step(&xy3_1, a3, b1);
            dot_i8_panel_xy_step(&xy3_2, a3, b2);
            dot_i8_panel_xy_step(&xy3_3, a3, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_i8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_i8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_i8_tile2(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const int8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_i8_panel_xy_step(&xy1_0, a1, b0);
            dot_i8_panel_xy_step(&xy1_1, a1, b1);
            dot_i8_panel_xy_step(&xy1_2, a1, b2);
            dot_i8_panel_xy_step(&xy1_3, a1, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_i8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_i8_panel_xy_step(&xy0_0, a0, b0);
            dot_i8_panel_xy_step(&xy0_1, a0, b1);
            dot_i8_panel_xy_step(&xy0_2, a0, b2);
            dot_i8_panel_xy_step(&xy0_3, a0, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_i8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_i8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_i8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_i8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    uint32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    uint32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        uint32x4_t xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_u8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_u8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_u8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_u8_panel_xy_step(&xy3_3, a3, b3);
            const uint8x16_t a4 = splat4(x4 + j);
            sqeuclidean_u8_panel_xy_step(&xy4_0, a4, b0);
            sqeuclidean_u8_panel_xy_step(&xy4_1, a4, b1);
            sqeuclidean_u8_panel_xy_step(&xy4_2, a4, b2);
            sqeuclidean_u8_panel_xy_step(&xy4_3, a4, b3);
            const uint8x16_t a5 = splat4(x5 + j);
            sqeuclidean_u8_panel_xy_step(&xy5_0, a5, b0);
            sqeuclidean_u8_panel_xy_step(&xy5_1, a5, b1);
            sqeuclidean_u8_panel_xy_step(&xy5_2, a5, b2);
            sqeuclidean_u8_panel_xy_step(&xy5_3, a5, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
        vst1q_u32(d4 + l, xy4_0);
        vst1q_u32(d4 + l + 4, xy4_1);
        vst1q_u32(d4 + l + 8, xy4_2);
        vst1q_u32(d4 + l + 12, xy4_3);
        vst1q_u32(d5 + l, xy5_0);
        vst1q_u32(d5 + l + 4, xy5_1);
        vst1q_u32(d5 + l + 8, xy5_2);
        vst1q_u32(d5 + l + 12, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = sqeuclidean_u8_panel_finish(d4[k], xs[4], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = sqeuclidean_u8_panel_finish(d5[k], xs[5], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    uint32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    uint32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            sqeuclidean_u8_panel_xy_step(&xy2_0, a2, b0);
            sqeuclidean_u8_panel_xy_step(&xy2_1, a2, b1);
            sqeuclidean_u8_panel_xy_step(&xy2_2, a2, b2);
            sqeuclidean_u8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            sqeuclidean_u8_panel_xy_step(&xy3_0, a3, b0);
            sqeuclidean_u8_panel_xy_step(&xy3_1, a3, b1);
            sqeuclidean_u8_panel_xy_step(&xy3_2, a3, b2);
            sqeuclidean_u8_panel_xy_step(&xy3_3, a3, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = sqeuclidean_u8_panel_finish(d2[k], xs[2], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = sqeuclidean_u8_panel_finish(d3[k], xs[3], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    uint32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, b0);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, b1);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, b2);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = sqeuclidean_u8_panel_finish(d1[k], xs[1], ys[k]);
}

RUVGEN_INLINE void sqeuclidean_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, b0);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, b1);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, b2);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_panel_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_u8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        sqeuclidean_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        sqeuclidean_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        sqeuclidean_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        sqeuclidean_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    rk_sqeuclidean_u8_tile_dn__neondot(x, stride, count, panel, n, xs, ys, out, out_stride);
    for (size_t i = 0; i < count; i++)
        euclidean_u8_panel_after_all(ruvgen_into(out, out_stride, i), 64);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_tile6(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    const uint8_t *const x4 = ruvgen_at(x, stride, 4);
    ruvgen_word *const d4 = ruvgen_into(out, out_stride, 4);
    int32_t *const r4 = ruvgen_into(out, out_stride, 4);
    const uint8_t *const x5 = ruvgen_at(x, stride, 5);
    ruvgen_word *const d5 = ruvgen_into(out, out_stride, 5);
    int32_t *const r5 = ruvgen_into(out, out_stride, 5);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        uint32x4_t xy4_0 = zero, xy4_1 = zero, xy4_2 = zero, xy4_3 = zero;
        uint32x4_t xy5_0 = zero, xy5_1 = zero, xy5_2 = zero, xy5_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            dot_u8_panel_xy_step(&xy2_2, a2, b2);
            dot_u8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
            dot_u8_panel_xy_step(&xy3_2, a3, b2);
            dot_u8_panel_xy_step(&xy3_3, a3, b3);
            const uint8x16_t a4 = splat4(x4 + j);
            dot_u8_panel_xy_step(&xy4_0, a4, b0);
            dot_u8_panel_xy_step(&xy4_1, a4, b1);
            dot_u8_panel_xy_step(&xy4_2, a4, b2);
            dot_u8_panel_xy_step(&xy4_3, a4, b3);
            const uint8x16_t a5 = splat4(x5 + j);
            dot_u8_panel_xy_step(&xy5_0, a5, b0);
            dot_u8_panel_xy_step(&xy5_1, a5, b1);
            dot_u8_panel_xy_step(&xy5_2, a5, b2);
            dot_u8_panel_xy_step(&xy5_3, a5, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
        vst1q_u32(d4 + l, xy4_0);
        vst1q_u32(d4 + l + 4, xy4_1);
        vst1q_u32(d4 + l + 8, xy4_2);
        vst1q_u32(d4 + l + 12, xy4_3);
        vst1q_u32(d5 + l, xy5_0);
        vst1q_u32(d5 + l + 4, xy5_1);
        vst1q_u32(d5 + l + 8, xy5_2);
        vst1q_u32(d5 + l + 12, xy5_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
    for (size_t k = 0; k < 64; k++)
        r4[k] = dot_u8_panel_finish(d4[k], xs[4]);
    for (size_t k = 0; k < 64; k++)
        r5[k] = dot_u8_panel_finish(d5[k], xs[5]);
}

RUVGEN_INLINE void dot_u8_tile4(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    const uint8_t *const x2 = ruvgen_at(x, stride, 2);
    ruvgen_word *const d2 = ruvgen_into(out, out_stride, 2);
    int32_t *const r2 = ruvgen_into(out, out_stride, 2);
    const uint8_t *const x3 = ruvgen_at(x, stride, 3);
    ruvgen_word *const d3 = ruvgen_into(out, out_stride, 3);
    int32_t *const r3 = ruvgen_into(out, out_stride, 3);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        uint32x4_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
            const uint8x16_t a2 = splat4(x2 + j);
            dot_u8_panel_xy_step(&xy2_0, a2, b0);
            dot_u8_panel_xy_step(&xy2_1, a2, b1);
            dot_u8_panel_xy_step(&xy2_2, a2, b2);
            dot_u8_panel_xy_step(&xy2_3, a2, b3);
            const uint8x16_t a3 = splat4(x3 + j);
            dot_u8_panel_xy_step(&xy3_0, a3, b0);
            dot_u8_panel_xy_step(&xy3_1, a3, b1);
            dot_u8_panel_xy_step(&xy3_2, a3, b2);
            dot_u8_panel_xy_step(&xy3_3, a3, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
        vst1q_u32(d2 + l, xy2_0);
        vst1q_u32(d2 + l + 4, xy2_1);
        vst1q_u32(d2 + l + 8, xy2_2);
        vst1q_u32(d2 + l + 12, xy2_3);
        vst1q_u32(d3 + l, xy3_0);
        vst1q_u32(d3 + l + 4, xy3_1);
        vst1q_u32(d3 + l + 8, xy3_2);
        vst1q_u32(d3 + l + 12, xy3_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
    for (size_t k = 0; k < 64; k++)
        r2[k] = dot_u8_panel_finish(d2[k], xs[2]);
    for (size_t k = 0; k < 64; k++)
        r3[k] = dot_u8_panel_finish(d3[k], xs[3]);
}

RUVGEN_INLINE void dot_u8_tile2(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    const uint8_t *const x1 = ruvgen_at(x, stride, 1);
    ruvgen_word *const d1 = ruvgen_into(out, out_stride, 1);
    int32_t *const r1 = ruvgen_into(out, out_stride, 1);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
            const uint8x16_t a1 = splat4(x1 + j);
            dot_u8_panel_xy_step(&xy1_0, a1, b0);
            dot_u8_panel_xy_step(&xy1_1, a1, b1);
            dot_u8_panel_xy_step(&xy1_2, a1, b2);
            dot_u8_panel_xy_step(&xy1_3, a1, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
        vst1q_u32(d1 + l, xy1_0);
        vst1q_u32(d1 + l + 4, xy1_1);
        vst1q_u32(d1 + l + 8, xy1_2);
        vst1q_u32(d1 + l + 12, xy1_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
    for (size_t k = 0; k < 64; k++)
        r1[k] = dot_u8_panel_finish(d1[k], xs[1]);
}

RUVGEN_INLINE void dot_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t b0 = flipped((const uint8_t *)(y));
            const uint8x16_t b1 = flipped((const uint8_t *)(y + 16));
            const uint8x16_t b2 = flipped((const uint8_t *)(y + 32));
            const uint8x16_t b3 = flipped((const uint8_t *)(y + 48));
            const uint8x16_t a0 = splat4(x0 + j);
            dot_u8_panel_xy_step(&xy0_0, a0, b0);
            dot_u8_panel_xy_step(&xy0_1, a0, b1);
            dot_u8_panel_xy_step(&xy0_2, a0, b2);
            dot_u8_panel_xy_step(&xy0_3, a0, b3);
        }
        vst1q_u32(d0 + l, xy0_0);
        vst1q_u32(d0 + l + 4, xy0_1);
        vst1q_u32(d0 + l + 8, xy0_2);
        vst1q_u32(d0 + l + 12, xy0_3);
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_panel_finish(d0[k], xs[0]);
}

static void rk_dot_u8_tile_dn__neondot(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 6 <= count; i += 6)
        dot_u8_tile6(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 4 <= count; i += 4)
        dot_u8_tile4(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 2 <= count; i += 2)
        dot_u8_tile2(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
    for (; i + 1 <= count; i += 1)
        dot_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_tile_neondot[] = {
    ROW(DOT, I8, BLOCK, 0, rk_dot_i8_block_dn__neondot, INT32_T),
    ROW(DOT, U8, BLOCK, 0, rk_dot_u8_block_dn__neondot, INT32_T),
    ROW(SQEUCLIDEAN, I8, TILE, 0, rk_sqeuclidean_i8_tile_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, TILE, 0, rk_euclidean_i8_tile_dn__neondot, FLOAT),
    ROW(DOT, I8, TILE, 0, rk_dot_i8_tile_dn__neondot, INT32_T),
    ROW(SQEUCLIDEAN, U8, TILE, 0, rk_sqeuclidean_u8_tile_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, TILE, 0, rk_euclidean_u8_tile_dn__neondot, FLOAT),
    ROW(DOT, U8, TILE, 0, rk_dot_u8_tile_dn__neondot, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_tile_neondot = {
    rows_tile_neondot,
    sizeof rows_tile_neondot / sizeof rows_tile_neondot[0],
};
#endif
