/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "common_neon.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_part64(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float32x4_t dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y));
            sqeuclidean_f32_step(&dd0_1, a0, vld1q_f32(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, vld1q_f32(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, vld1q_f32(y + 12));
            sqeuclidean_f32_step(&dd0_4, a0, vld1q_f32(y + 16));
            sqeuclidean_f32_step(&dd0_5, a0, vld1q_f32(y + 20));
            sqeuclidean_f32_step(&dd0_6, a0, vld1q_f32(y + 24));
            sqeuclidean_f32_step(&dd0_7, a0, vld1q_f32(y + 28));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, vld1q_f32(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, vld1q_f32(y + 68));
            sqeuclidean_f32_step(&dd1_2, a1, vld1q_f32(y + 72));
            sqeuclidean_f32_step(&dd1_3, a1, vld1q_f32(y + 76));
            sqeuclidean_f32_step(&dd1_4, a1, vld1q_f32(y + 80));
            sqeuclidean_f32_step(&dd1_5, a1, vld1q_f32(y + 84));
            sqeuclidean_f32_step(&dd1_6, a1, vld1q_f32(y + 88));
            sqeuclidean_f32_step(&dd1_7, a1, vld1q_f32(y + 92));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y));
            sqeuclidean_f32_step(&dd0_1, a0, vld1q_f32(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, vld1q_f32(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, vld1q_f32(y + 12));
            sqeuclidean_f32_step(&dd0_4, a0, vld1q_f32(y + 16));
            sqeuclidean_f32_step(&dd0_5, a0, vld1q_f32(y + 20));
            sqeuclidean_f32_step(&dd0_6, a0, vld1q_f32(y + 24));
            sqeuclidean_f32_step(&dd0_7, a0, vld1q_f32(y + 28));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        dd0_4 = vaddq_f32(dd0_4, dd1_4);
        dd0_5 = vaddq_f32(dd0_5, dd1_5);
        dd0_6 = vaddq_f32(dd0_6, dd1_6);
        dd0_7 = vaddq_f32(dd0_7, dd1_7);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(dd0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(dd0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(dd0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(dd0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f32_part16(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y));
            sqeuclidean_f32_step(&dd0_1, a0, vld1q_f32(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, vld1q_f32(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, vld1q_f32(y + 12));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, vld1q_f32(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, vld1q_f32(y + 68));
            sqeuclidean_f32_step(&dd1_2, a1, vld1q_f32(y + 72));
            sqeuclidean_f32_step(&dd1_3, a1, vld1q_f32(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, vld1q_f32(y));
            sqeuclidean_f32_step(&dd0_1, a0, vld1q_f32(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, vld1q_f32(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, vld1q_f32(y + 12));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_f32_finish(d[k]);
}

static void rk_sqeuclidean_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f32_soa_dn__neon(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, vld1q_f32(y));
            dot_f32_step(&xy0_1, a0, vld1q_f32(y + 4));
            dot_f32_step(&xy0_2, a0, vld1q_f32(y + 8));
            dot_f32_step(&xy0_3, a0, vld1q_f32(y + 12));
            dot_f32_step(&xy0_4, a0, vld1q_f32(y + 16));
            dot_f32_step(&xy0_5, a0, vld1q_f32(y + 20));
            dot_f32_step(&xy0_6, a0, vld1q_f32(y + 24));
            dot_f32_step(&xy0_7, a0, vld1q_f32(y + 28));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, vld1q_f32(y + 64));
            dot_f32_step(&xy1_1, a1, vld1q_f32(y + 68));
            dot_f32_step(&xy1_2, a1, vld1q_f32(y + 72));
            dot_f32_step(&xy1_3, a1, vld1q_f32(y + 76));
            dot_f32_step(&xy1_4, a1, vld1q_f32(y + 80));
            dot_f32_step(&xy1_5, a1, vld1q_f32(y + 84));
            dot_f32_step(&xy1_6, a1, vld1q_f32(y + 88));
            dot_f32_step(&xy1_7, a1, vld1q_f32(y + 92));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, vld1q_f32(y));
            dot_f32_step(&xy0_1, a0, vld1q_f32(y + 4));
            dot_f32_step(&xy0_2, a0, vld1q_f32(y + 8));
            dot_f32_step(&xy0_3, a0, vld1q_f32(y + 12));
            dot_f32_step(&xy0_4, a0, vld1q_f32(y + 16));
            dot_f32_step(&xy0_5, a0, vld1q_f32(y + 20));
            dot_f32_step(&xy0_6, a0, vld1q_f32(y + 24));
            dot_f32_step(&xy0_7, a0, vld1q_f32(y + 28));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void dot_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, vld1q_f32(y));
            dot_f32_step(&xy0_1, a0, vld1q_f32(y + 4));
            dot_f32_step(&xy0_2, a0, vld1q_f32(y + 8));
            dot_f32_step(&xy0_3, a0, vld1q_f32(y + 12));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, vld1q_f32(y + 64));
            dot_f32_step(&xy1_1, a1, vld1q_f32(y + 68));
            dot_f32_step(&xy1_2, a1, vld1q_f32(y + 72));
            dot_f32_step(&xy1_3, a1, vld1q_f32(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, vld1q_f32(y));
            dot_f32_step(&xy0_1, a0, vld1q_f32(y + 4));
            dot_f32_step(&xy0_2, a0, vld1q_f32(y + 8));
            dot_f32_step(&xy0_3, a0, vld1q_f32(y + 12));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void dot_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_f32_finish(d[k]);
}

static void rk_dot_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, vld1q_f32(y));
            cosine_f32_xy_step(&xy0_1, a0, vld1q_f32(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, vld1q_f32(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, vld1q_f32(y + 12));
            cosine_f32_xy_step(&xy0_4, a0, vld1q_f32(y + 16));
            cosine_f32_xy_step(&xy0_5, a0, vld1q_f32(y + 20));
            cosine_f32_xy_step(&xy0_6, a0, vld1q_f32(y + 24));
            cosine_f32_xy_step(&xy0_7, a0, vld1q_f32(y + 28));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, vld1q_f32(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, vld1q_f32(y + 68));
            cosine_f32_xy_step(&xy1_2, a1, vld1q_f32(y + 72));
            cosine_f32_xy_step(&xy1_3, a1, vld1q_f32(y + 76));
            cosine_f32_xy_step(&xy1_4, a1, vld1q_f32(y + 80));
            cosine_f32_xy_step(&xy1_5, a1, vld1q_f32(y + 84));
            cosine_f32_xy_step(&xy1_6, a1, vld1q_f32(y + 88));
            cosine_f32_xy_step(&xy1_7, a1, vld1q_f32(y + 92));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, vld1q_f32(y));
            cosine_f32_xy_step(&xy0_1, a0, vld1q_f32(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, vld1q_f32(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, vld1q_f32(y + 12));
            cosine_f32_xy_step(&xy0_4, a0, vld1q_f32(y + 16));
            cosine_f32_xy_step(&xy0_5, a0, vld1q_f32(y + 20));
            cosine_f32_xy_step(&xy0_6, a0, vld1q_f32(y + 24));
            cosine_f32_xy_step(&xy0_7, a0, vld1q_f32(y + 28));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void cosine_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, vld1q_f32(y));
            cosine_f32_xy_step(&xy0_1, a0, vld1q_f32(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, vld1q_f32(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, vld1q_f32(y + 12));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, vld1q_f32(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, vld1q_f32(y + 68));
            cosine_f32_xy_step(&xy1_2, a1, vld1q_f32(y + 72));
            cosine_f32_xy_step(&xy1_3, a1, vld1q_f32(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, vld1q_f32(y));
            cosine_f32_xy_step(&xy0_1, a0, vld1q_f32(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, vld1q_f32(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, vld1q_f32(y + 12));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void cosine_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_f32_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, vld1q_f32(y));
            manhattan_f32_step(&ad0_1, a0, vld1q_f32(y + 4));
            manhattan_f32_step(&ad0_2, a0, vld1q_f32(y + 8));
            manhattan_f32_step(&ad0_3, a0, vld1q_f32(y + 12));
            manhattan_f32_step(&ad0_4, a0, vld1q_f32(y + 16));
            manhattan_f32_step(&ad0_5, a0, vld1q_f32(y + 20));
            manhattan_f32_step(&ad0_6, a0, vld1q_f32(y + 24));
            manhattan_f32_step(&ad0_7, a0, vld1q_f32(y + 28));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, vld1q_f32(y));
            manhattan_f32_step(&ad0_1, a0, vld1q_f32(y + 4));
            manhattan_f32_step(&ad0_2, a0, vld1q_f32(y + 8));
            manhattan_f32_step(&ad0_3, a0, vld1q_f32(y + 12));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_f32_finish(d[k]);
}

static void rk_manhattan_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, vld1q_f32(y));
            chebyshev_f32_step(&ad0_1, a0, vld1q_f32(y + 4));
            chebyshev_f32_step(&ad0_2, a0, vld1q_f32(y + 8));
            chebyshev_f32_step(&ad0_3, a0, vld1q_f32(y + 12));
            chebyshev_f32_step(&ad0_4, a0, vld1q_f32(y + 16));
            chebyshev_f32_step(&ad0_5, a0, vld1q_f32(y + 20));
            chebyshev_f32_step(&ad0_6, a0, vld1q_f32(y + 24));
            chebyshev_f32_step(&ad0_7, a0, vld1q_f32(y + 28));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vmaxq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vmaxq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vmaxq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vmaxq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, vld1q_f32(y));
            chebyshev_f32_step(&ad0_1, a0, vld1q_f32(y + 4));
            chebyshev_f32_step(&ad0_2, a0, vld1q_f32(y + 8));
            chebyshev_f32_step(&ad0_3, a0, vld1q_f32(y + 12));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_f32_finish(d[k]);
}

static void rk_chebyshev_f32_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float32x4_t dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(vld1_u16(y + 12)));
            sqeuclidean_f32_step(&dd0_4, a0, widen_f16(vld1_u16(y + 16)));
            sqeuclidean_f32_step(&dd0_5, a0, widen_f16(vld1_u16(y + 20)));
            sqeuclidean_f32_step(&dd0_6, a0, widen_f16(vld1_u16(y + 24)));
            sqeuclidean_f32_step(&dd0_7, a0, widen_f16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_f16(vld1_u16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_f16(vld1_u16(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_f16(vld1_u16(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_f16(vld1_u16(y + 76)));
            sqeuclidean_f32_step(&dd1_4, a1, widen_f16(vld1_u16(y + 80)));
            sqeuclidean_f32_step(&dd1_5, a1, widen_f16(vld1_u16(y + 84)));
            sqeuclidean_f32_step(&dd1_6, a1, widen_f16(vld1_u16(y + 88)));
            sqeuclidean_f32_step(&dd1_7, a1, widen_f16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(vld1_u16(y + 12)));
            sqeuclidean_f32_step(&dd0_4, a0, widen_f16(vld1_u16(y + 16)));
            sqeuclidean_f32_step(&dd0_5, a0, widen_f16(vld1_u16(y + 20)));
            sqeuclidean_f32_step(&dd0_6, a0, widen_f16(vld1_u16(y + 24)));
            sqeuclidean_f32_step(&dd0_7, a0, widen_f16(vld1_u16(y + 28)));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        dd0_4 = vaddq_f32(dd0_4, dd1_4);
        dd0_5 = vaddq_f32(dd0_5, dd1_5);
        dd0_6 = vaddq_f32(dd0_6, dd1_6);
        dd0_7 = vaddq_f32(dd0_7, dd1_7);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(dd0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(dd0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(dd0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(dd0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_f16(vld1_u16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_f16(vld1_u16(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_f16(vld1_u16(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_f16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(vld1_u16(y + 12)));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_f32_finish(d[k]);
}

static void rk_sqeuclidean_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f16: √ Σ (x−y)² */
static void rk_euclidean_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f16_soa_dn__neon(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            dot_f32_step(&xy0_4, a0, widen_f16(vld1_u16(y + 16)));
            dot_f32_step(&xy0_5, a0, widen_f16(vld1_u16(y + 20)));
            dot_f32_step(&xy0_6, a0, widen_f16(vld1_u16(y + 24)));
            dot_f32_step(&xy0_7, a0, widen_f16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_f16(vld1_u16(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_f16(vld1_u16(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_f16(vld1_u16(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_f16(vld1_u16(y + 76)));
            dot_f32_step(&xy1_4, a1, widen_f16(vld1_u16(y + 80)));
            dot_f32_step(&xy1_5, a1, widen_f16(vld1_u16(y + 84)));
            dot_f32_step(&xy1_6, a1, widen_f16(vld1_u16(y + 88)));
            dot_f32_step(&xy1_7, a1, widen_f16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            dot_f32_step(&xy0_4, a0, widen_f16(vld1_u16(y + 16)));
            dot_f32_step(&xy0_5, a0, widen_f16(vld1_u16(y + 20)));
            dot_f32_step(&xy0_6, a0, widen_f16(vld1_u16(y + 24)));
            dot_f32_step(&xy0_7, a0, widen_f16(vld1_u16(y + 28)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void dot_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_f16(vld1_u16(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_f16(vld1_u16(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_f16(vld1_u16(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_f16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void dot_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_f32_finish(d[k]);
}

static void rk_dot_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            cosine_f32_xy_step(&xy0_4, a0, widen_f16(vld1_u16(y + 16)));
            cosine_f32_xy_step(&xy0_5, a0, widen_f16(vld1_u16(y + 20)));
            cosine_f32_xy_step(&xy0_6, a0, widen_f16(vld1_u16(y + 24)));
            cosine_f32_xy_step(&xy0_7, a0, widen_f16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_f16(vld1_u16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_f16(vld1_u16(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_f16(vld1_u16(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_f16(vld1_u16(y + 76)));
            cosine_f32_xy_step(&xy1_4, a1, widen_f16(vld1_u16(y + 80)));
            cosine_f32_xy_step(&xy1_5, a1, widen_f16(vld1_u16(y + 84)));
            cosine_f32_xy_step(&xy1_6, a1, widen_f16(vld1_u16(y + 88)));
            cosine_f32_xy_step(&xy1_7, a1, widen_f16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            cosine_f32_xy_step(&xy0_4, a0, widen_f16(vld1_u16(y + 16)));
            cosine_f32_xy_step(&xy0_5, a0, widen_f16(vld1_u16(y + 20)));
            cosine_f32_xy_step(&xy0_6, a0, widen_f16(vld1_u16(y + 24)));
            cosine_f32_xy_step(&xy0_7, a0, widen_f16(vld1_u16(y + 28)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void cosine_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_f16(vld1_u16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_f16(vld1_u16(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_f16(vld1_u16(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_f16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(vld1_u16(y + 12)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void cosine_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_f32_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_f16(vld1_u16(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_f16(vld1_u16(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_f16(vld1_u16(y + 12)));
            manhattan_f32_step(&ad0_4, a0, widen_f16(vld1_u16(y + 16)));
            manhattan_f32_step(&ad0_5, a0, widen_f16(vld1_u16(y + 20)));
            manhattan_f32_step(&ad0_6, a0, widen_f16(vld1_u16(y + 24)));
            manhattan_f32_step(&ad0_7, a0, widen_f16(vld1_u16(y + 28)));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_f16(vld1_u16(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_f16(vld1_u16(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_f16(vld1_u16(y + 12)));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_f32_finish(d[k]);
}

static void rk_manhattan_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_f16(vld1_u16(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_f16(vld1_u16(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_f16(vld1_u16(y + 12)));
            chebyshev_f32_step(&ad0_4, a0, widen_f16(vld1_u16(y + 16)));
            chebyshev_f32_step(&ad0_5, a0, widen_f16(vld1_u16(y + 20)));
            chebyshev_f32_step(&ad0_6, a0, widen_f16(vld1_u16(y + 24)));
            chebyshev_f32_step(&ad0_7, a0, widen_f16(vld1_u16(y + 28)));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vmaxq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vmaxq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vmaxq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vmaxq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_f16(vld1_u16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_f16(vld1_u16(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_f16(vld1_u16(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_f16(vld1_u16(y + 12)));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_f32_finish(d[k]);
}

static void rk_chebyshev_f16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float32x4_t dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(vld1_u16(y + 12)));
            sqeuclidean_f32_step(&dd0_4, a0, widen_bf16(vld1_u16(y + 16)));
            sqeuclidean_f32_step(&dd0_5, a0, widen_bf16(vld1_u16(y + 20)));
            sqeuclidean_f32_step(&dd0_6, a0, widen_bf16(vld1_u16(y + 24)));
            sqeuclidean_f32_step(&dd0_7, a0, widen_bf16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(vld1_u16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(vld1_u16(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(vld1_u16(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(vld1_u16(y + 76)));
            sqeuclidean_f32_step(&dd1_4, a1, widen_bf16(vld1_u16(y + 80)));
            sqeuclidean_f32_step(&dd1_5, a1, widen_bf16(vld1_u16(y + 84)));
            sqeuclidean_f32_step(&dd1_6, a1, widen_bf16(vld1_u16(y + 88)));
            sqeuclidean_f32_step(&dd1_7, a1, widen_bf16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(vld1_u16(y + 12)));
            sqeuclidean_f32_step(&dd0_4, a0, widen_bf16(vld1_u16(y + 16)));
            sqeuclidean_f32_step(&dd0_5, a0, widen_bf16(vld1_u16(y + 20)));
            sqeuclidean_f32_step(&dd0_6, a0, widen_bf16(vld1_u16(y + 24)));
            sqeuclidean_f32_step(&dd0_7, a0, widen_bf16(vld1_u16(y + 28)));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        dd0_4 = vaddq_f32(dd0_4, dd1_4);
        dd0_5 = vaddq_f32(dd0_5, dd1_5);
        dd0_6 = vaddq_f32(dd0_6, dd1_6);
        dd0_7 = vaddq_f32(dd0_7, dd1_7);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(dd0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(dd0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(dd0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(dd0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float32x4_t dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(vld1_u16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(vld1_u16(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(vld1_u16(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(vld1_u16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(vld1_u16(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(vld1_u16(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(vld1_u16(y + 12)));
        }
        dd0_0 = vaddq_f32(dd0_0, dd1_0);
        dd0_1 = vaddq_f32(dd0_1, dd1_1);
        dd0_2 = vaddq_f32(dd0_2, dd1_2);
        dd0_3 = vaddq_f32(dd0_3, dd1_3);
        vst1q_f32(d + l, vaddq_f32(dd0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(dd0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(dd0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(dd0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_f32_finish(d[k]);
}

static void rk_sqeuclidean_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, bf16: √ Σ (x−y)² */
static void rk_euclidean_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_bf16_soa_dn__neon(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            dot_f32_step(&xy0_4, a0, widen_bf16(vld1_u16(y + 16)));
            dot_f32_step(&xy0_5, a0, widen_bf16(vld1_u16(y + 20)));
            dot_f32_step(&xy0_6, a0, widen_bf16(vld1_u16(y + 24)));
            dot_f32_step(&xy0_7, a0, widen_bf16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(vld1_u16(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(vld1_u16(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_bf16(vld1_u16(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_bf16(vld1_u16(y + 76)));
            dot_f32_step(&xy1_4, a1, widen_bf16(vld1_u16(y + 80)));
            dot_f32_step(&xy1_5, a1, widen_bf16(vld1_u16(y + 84)));
            dot_f32_step(&xy1_6, a1, widen_bf16(vld1_u16(y + 88)));
            dot_f32_step(&xy1_7, a1, widen_bf16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            dot_f32_step(&xy0_4, a0, widen_bf16(vld1_u16(y + 16)));
            dot_f32_step(&xy0_5, a0, widen_bf16(vld1_u16(y + 20)));
            dot_f32_step(&xy0_6, a0, widen_bf16(vld1_u16(y + 24)));
            dot_f32_step(&xy0_7, a0, widen_bf16(vld1_u16(y + 28)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void dot_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(vld1_u16(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(vld1_u16(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_bf16(vld1_u16(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_bf16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void dot_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_f32_finish(d[k]);
}

static void rk_dot_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float32x4_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            cosine_f32_xy_step(&xy0_4, a0, widen_bf16(vld1_u16(y + 16)));
            cosine_f32_xy_step(&xy0_5, a0, widen_bf16(vld1_u16(y + 20)));
            cosine_f32_xy_step(&xy0_6, a0, widen_bf16(vld1_u16(y + 24)));
            cosine_f32_xy_step(&xy0_7, a0, widen_bf16(vld1_u16(y + 28)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(vld1_u16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(vld1_u16(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(vld1_u16(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(vld1_u16(y + 76)));
            cosine_f32_xy_step(&xy1_4, a1, widen_bf16(vld1_u16(y + 80)));
            cosine_f32_xy_step(&xy1_5, a1, widen_bf16(vld1_u16(y + 84)));
            cosine_f32_xy_step(&xy1_6, a1, widen_bf16(vld1_u16(y + 88)));
            cosine_f32_xy_step(&xy1_7, a1, widen_bf16(vld1_u16(y + 92)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            cosine_f32_xy_step(&xy0_4, a0, widen_bf16(vld1_u16(y + 16)));
            cosine_f32_xy_step(&xy0_5, a0, widen_bf16(vld1_u16(y + 20)));
            cosine_f32_xy_step(&xy0_6, a0, widen_bf16(vld1_u16(y + 24)));
            cosine_f32_xy_step(&xy0_7, a0, widen_bf16(vld1_u16(y + 28)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        xy0_4 = vaddq_f32(xy0_4, xy1_4);
        xy0_5 = vaddq_f32(xy0_5, xy1_5);
        xy0_6 = vaddq_f32(xy0_6, xy1_6);
        xy0_7 = vaddq_f32(xy0_7, xy1_7);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(xy0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(xy0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(xy0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(xy0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void cosine_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float32x4_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
            const float32x4_t a1 = vdupq_n_f32(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(vld1_u16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(vld1_u16(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(vld1_u16(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(vld1_u16(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(vld1_u16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(vld1_u16(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(vld1_u16(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(vld1_u16(y + 12)));
        }
        xy0_0 = vaddq_f32(xy0_0, xy1_0);
        xy0_1 = vaddq_f32(xy0_1, xy1_1);
        xy0_2 = vaddq_f32(xy0_2, xy1_2);
        xy0_3 = vaddq_f32(xy0_3, xy1_3);
        vst1q_f32(d + l, vaddq_f32(xy0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(xy0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(xy0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(xy0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void cosine_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_f32_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(vld1_u16(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(vld1_u16(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(vld1_u16(y + 12)));
            manhattan_f32_step(&ad0_4, a0, widen_bf16(vld1_u16(y + 16)));
            manhattan_f32_step(&ad0_5, a0, widen_bf16(vld1_u16(y + 20)));
            manhattan_f32_step(&ad0_6, a0, widen_bf16(vld1_u16(y + 24)));
            manhattan_f32_step(&ad0_7, a0, widen_bf16(vld1_u16(y + 28)));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vaddq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vaddq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vaddq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vaddq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void manhattan_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(vld1_u16(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(vld1_u16(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(vld1_u16(y + 12)));
        }
        vst1q_f32(d + l, vaddq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vaddq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vaddq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vaddq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void manhattan_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_f32_finish(d[k]);
}

static void rk_manhattan_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float32x4_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(vld1_u16(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(vld1_u16(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(vld1_u16(y + 12)));
            chebyshev_f32_step(&ad0_4, a0, widen_bf16(vld1_u16(y + 16)));
            chebyshev_f32_step(&ad0_5, a0, widen_bf16(vld1_u16(y + 20)));
            chebyshev_f32_step(&ad0_6, a0, widen_bf16(vld1_u16(y + 24)));
            chebyshev_f32_step(&ad0_7, a0, widen_bf16(vld1_u16(y + 28)));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
        vst1q_f32(d + l + 16, vmaxq_f32(ad0_4, (from ? vld1q_f32(d + l + 16) : zero)));
        vst1q_f32(d + l + 20, vmaxq_f32(ad0_5, (from ? vld1q_f32(d + l + 20) : zero)));
        vst1q_f32(d + l + 24, vmaxq_f32(ad0_6, (from ? vld1q_f32(d + l + 24) : zero)));
        vst1q_f32(d + l + 28, vmaxq_f32(ad0_7, (from ? vld1q_f32(d + l + 28) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float32x4_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float32x4_t a0 = vdupq_n_f32(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(vld1_u16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(vld1_u16(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(vld1_u16(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(vld1_u16(y + 12)));
        }
        vst1q_f32(d + l, vmaxq_f32(ad0_0, (from ? vld1q_f32(d + l) : zero)));
        vst1q_f32(d + l + 4, vmaxq_f32(ad0_1, (from ? vld1q_f32(d + l + 4) : zero)));
        vst1q_f32(d + l + 8, vmaxq_f32(ad0_2, (from ? vld1q_f32(d + l + 8) : zero)));
        vst1q_f32(d + l + 12, vmaxq_f32(ad0_3, (from ? vld1q_f32(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_f32_finish(d[k]);
}

static void rk_chebyshev_bf16_soa_dn__neon(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_soa_neon[] = {
    ROW(SQEUCLIDEAN, F32, SOA, 0, rk_sqeuclidean_f32_soa_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, SOA, 0, rk_euclidean_f32_soa_dn__neon, FLOAT),
    ROW(DOT, F32, SOA, 0, rk_dot_f32_soa_dn__neon, FLOAT),
    ROW(COSINE, F32, SOA, 0, rk_cosine_f32_soa_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, SOA, 0, rk_manhattan_f32_soa_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, SOA, 0, rk_chebyshev_f32_soa_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, SOA, 0, rk_sqeuclidean_f16_soa_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, SOA, 0, rk_euclidean_f16_soa_dn__neon, FLOAT),
    ROW(DOT, F16, SOA, 0, rk_dot_f16_soa_dn__neon, FLOAT),
    ROW(COSINE, F16, SOA, 0, rk_cosine_f16_soa_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, SOA, 0, rk_manhattan_f16_soa_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, SOA, 0, rk_chebyshev_f16_soa_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, SOA, 0, rk_sqeuclidean_bf16_soa_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, SOA, 0, rk_euclidean_bf16_soa_dn__neon, FLOAT),
    ROW(DOT, BF16, SOA, 0, rk_dot_bf16_soa_dn__neon, FLOAT),
    ROW(COSINE, BF16, SOA, 0, rk_cosine_bf16_soa_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, SOA, 0, rk_manhattan_bf16_soa_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, SOA, 0, rk_chebyshev_bf16_soa_dn__neon, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_soa_neon = {
    rows_soa_neon,
    sizeof rows_soa_neon / sizeof rows_soa_neon[0],
};
#endif
