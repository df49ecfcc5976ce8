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
