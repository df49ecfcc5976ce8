/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/neondot.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_i8_part64(const int8_t *x, const int8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            sqeuclidean_i8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            sqeuclidean_i8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            sqeuclidean_i8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            sqeuclidean_i8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
            const uint8x16_t a1 = splat4(x + j + 4);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
            sqeuclidean_i8_panel_xy_step(&xy1_4, a1, flipped((const uint8_t *)(y + 320)));
            sqeuclidean_i8_panel_xy_step(&xy1_5, a1, flipped((const uint8_t *)(y + 336)));
            sqeuclidean_i8_panel_xy_step(&xy1_6, a1, flipped((const uint8_t *)(y + 352)));
            sqeuclidean_i8_panel_xy_step(&xy1_7, a1, flipped((const uint8_t *)(y + 368)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            sqeuclidean_i8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            sqeuclidean_i8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            sqeuclidean_i8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            sqeuclidean_i8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        xy0_4 = vaddq_u32(xy0_4, xy1_4);
        xy0_5 = vaddq_u32(xy0_5, xy1_5);
        xy0_6 = vaddq_u32(xy0_6, xy1_6);
        xy0_7 = vaddq_u32(xy0_7, xy1_7);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
        vst1q_u32(d + l + 16, vaddq_u32(xy0_4, (from ? vld1q_u32(d + l + 16) : zero)));
        vst1q_u32(d + l + 20, vaddq_u32(xy0_5, (from ? vld1q_u32(d + l + 20) : zero)));
        vst1q_u32(d + l + 24, vaddq_u32(xy0_6, (from ? vld1q_u32(d + l + 24) : zero)));
        vst1q_u32(d + l + 28, vaddq_u32(xy0_7, (from ? vld1q_u32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_i8_part16(const int8_t *x, const int8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            const uint8x16_t a1 = splat4(x + j + 4);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_i8_panel(
    const int8_t *x, const int8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_i8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_i8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    uint32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = sqeuclidean_i8_panel_finish(d[k], *xs, ys[k]);
}

static void rk_sqeuclidean_i8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_i8_soa_dn__neondot(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_i8_panel_after_all((ruvgen_word *)out + l, 16);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_part64(const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            dot_i8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            dot_i8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            dot_i8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            dot_i8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
            const uint8x16_t a1 = splat4(x + j + 4);
            dot_i8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            dot_i8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            dot_i8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            dot_i8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
            dot_i8_panel_xy_step(&xy1_4, a1, flipped((const uint8_t *)(y + 320)));
            dot_i8_panel_xy_step(&xy1_5, a1, flipped((const uint8_t *)(y + 336)));
            dot_i8_panel_xy_step(&xy1_6, a1, flipped((const uint8_t *)(y + 352)));
            dot_i8_panel_xy_step(&xy1_7, a1, flipped((const uint8_t *)(y + 368)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            dot_i8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            dot_i8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            dot_i8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            dot_i8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        xy0_4 = vaddq_u32(xy0_4, xy1_4);
        xy0_5 = vaddq_u32(xy0_5, xy1_5);
        xy0_6 = vaddq_u32(xy0_6, xy1_6);
        xy0_7 = vaddq_u32(xy0_7, xy1_7);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
        vst1q_u32(d + l + 16, vaddq_u32(xy0_4, (from ? vld1q_u32(d + l + 16) : zero)));
        vst1q_u32(d + l + 20, vaddq_u32(xy0_5, (from ? vld1q_u32(d + l + 20) : zero)));
        vst1q_u32(d + l + 24, vaddq_u32(xy0_6, (from ? vld1q_u32(d + l + 24) : zero)));
        vst1q_u32(d + l + 28, vaddq_u32(xy0_7, (from ? vld1q_u32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void dot_i8_part16(const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            const uint8x16_t a1 = splat4(x + j + 4);
            dot_i8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            dot_i8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            dot_i8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            dot_i8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_i8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_i8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_i8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void dot_i8_panel(
    const int8_t *x, const int8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_i8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_i8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    int32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = dot_i8_panel_finish(d[k], *xs);
}

static void rk_dot_i8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_part64(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            sqeuclidean_u8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            sqeuclidean_u8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            sqeuclidean_u8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            sqeuclidean_u8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
            const uint8x16_t a1 = splat4(x + j + 4);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
            sqeuclidean_u8_panel_xy_step(&xy1_4, a1, flipped((const uint8_t *)(y + 320)));
            sqeuclidean_u8_panel_xy_step(&xy1_5, a1, flipped((const uint8_t *)(y + 336)));
            sqeuclidean_u8_panel_xy_step(&xy1_6, a1, flipped((const uint8_t *)(y + 352)));
            sqeuclidean_u8_panel_xy_step(&xy1_7, a1, flipped((const uint8_t *)(y + 368)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            sqeuclidean_u8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            sqeuclidean_u8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            sqeuclidean_u8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            sqeuclidean_u8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        xy0_4 = vaddq_u32(xy0_4, xy1_4);
        xy0_5 = vaddq_u32(xy0_5, xy1_5);
        xy0_6 = vaddq_u32(xy0_6, xy1_6);
        xy0_7 = vaddq_u32(xy0_7, xy1_7);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
        vst1q_u32(d + l + 16, vaddq_u32(xy0_4, (from ? vld1q_u32(d + l + 16) : zero)));
        vst1q_u32(d + l + 20, vaddq_u32(xy0_5, (from ? vld1q_u32(d + l + 20) : zero)));
        vst1q_u32(d + l + 24, vaddq_u32(xy0_6, (from ? vld1q_u32(d + l + 24) : zero)));
        vst1q_u32(d + l + 28, vaddq_u32(xy0_7, (from ? vld1q_u32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_u8_part16(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            const uint8x16_t a1 = splat4(x + j + 4);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_u8_panel(
    const uint8_t *x, const uint8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_u8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_u8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    uint32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = sqeuclidean_u8_panel_finish(d[k], *xs, ys[k]);
}

static void rk_sqeuclidean_u8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_u8_soa_dn__neondot(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_u8_panel_after_all((ruvgen_word *)out + l, 16);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_part64(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            dot_u8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            dot_u8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            dot_u8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            dot_u8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
            const uint8x16_t a1 = splat4(x + j + 4);
            dot_u8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            dot_u8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            dot_u8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            dot_u8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
            dot_u8_panel_xy_step(&xy1_4, a1, flipped((const uint8_t *)(y + 320)));
            dot_u8_panel_xy_step(&xy1_5, a1, flipped((const uint8_t *)(y + 336)));
            dot_u8_panel_xy_step(&xy1_6, a1, flipped((const uint8_t *)(y + 352)));
            dot_u8_panel_xy_step(&xy1_7, a1, flipped((const uint8_t *)(y + 368)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            dot_u8_panel_xy_step(&xy0_4, a0, flipped((const uint8_t *)(y + 64)));
            dot_u8_panel_xy_step(&xy0_5, a0, flipped((const uint8_t *)(y + 80)));
            dot_u8_panel_xy_step(&xy0_6, a0, flipped((const uint8_t *)(y + 96)));
            dot_u8_panel_xy_step(&xy0_7, a0, flipped((const uint8_t *)(y + 112)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        xy0_4 = vaddq_u32(xy0_4, xy1_4);
        xy0_5 = vaddq_u32(xy0_5, xy1_5);
        xy0_6 = vaddq_u32(xy0_6, xy1_6);
        xy0_7 = vaddq_u32(xy0_7, xy1_7);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
        vst1q_u32(d + l + 16, vaddq_u32(xy0_4, (from ? vld1q_u32(d + l + 16) : zero)));
        vst1q_u32(d + l + 20, vaddq_u32(xy0_5, (from ? vld1q_u32(d + l + 20) : zero)));
        vst1q_u32(d + l + 24, vaddq_u32(xy0_6, (from ? vld1q_u32(d + l + 24) : zero)));
        vst1q_u32(d + l + 28, vaddq_u32(xy0_7, (from ? vld1q_u32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void dot_u8_part16(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
            const uint8x16_t a1 = splat4(x + j + 4);
            dot_u8_panel_xy_step(&xy1_0, a1, flipped((const uint8_t *)(y + 256)));
            dot_u8_panel_xy_step(&xy1_1, a1, flipped((const uint8_t *)(y + 272)));
            dot_u8_panel_xy_step(&xy1_2, a1, flipped((const uint8_t *)(y + 288)));
            dot_u8_panel_xy_step(&xy1_3, a1, flipped((const uint8_t *)(y + 304)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint8x16_t a0 = splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, flipped((const uint8_t *)(y)));
            dot_u8_panel_xy_step(&xy0_1, a0, flipped((const uint8_t *)(y + 16)));
            dot_u8_panel_xy_step(&xy0_2, a0, flipped((const uint8_t *)(y + 32)));
            dot_u8_panel_xy_step(&xy0_3, a0, flipped((const uint8_t *)(y + 48)));
        }
        xy0_0 = vaddq_u32(xy0_0, xy1_0);
        xy0_1 = vaddq_u32(xy0_1, xy1_1);
        xy0_2 = vaddq_u32(xy0_2, xy1_2);
        xy0_3 = vaddq_u32(xy0_3, xy1_3);
        vst1q_u32(d + l, vaddq_u32(xy0_0, (from ? vld1q_u32(d + l) : zero)));
        vst1q_u32(d + l + 4, vaddq_u32(xy0_1, (from ? vld1q_u32(d + l + 4) : zero)));
        vst1q_u32(d + l + 8, vaddq_u32(xy0_2, (from ? vld1q_u32(d + l + 8) : zero)));
        vst1q_u32(d + l + 12, vaddq_u32(xy0_3, (from ? vld1q_u32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void dot_u8_panel(
    const uint8_t *x, const uint8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_u8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_u8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    int32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = dot_u8_panel_finish(d[k], *xs);
}

static void rk_dot_u8_soa_dn__neondot(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
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

static const ruvgen_row rows_soa_neondot[] = {
    ROW(SQEUCLIDEAN, I8, SOA, 0, rk_sqeuclidean_i8_soa_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, SOA, 0, rk_euclidean_i8_soa_dn__neondot, FLOAT),
    ROW(DOT, I8, SOA, 0, rk_dot_i8_soa_dn__neondot, INT32_T),
    ROW(SQEUCLIDEAN, U8, SOA, 0, rk_sqeuclidean_u8_soa_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, SOA, 0, rk_euclidean_u8_soa_dn__neondot, FLOAT),
    ROW(DOT, U8, SOA, 0, rk_dot_u8_soa_dn__neondot, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_soa_neondot = {
    rows_soa_neondot,
    sizeof rows_soa_neondot / sizeof rows_soa_neondot[0],
};
#endif
