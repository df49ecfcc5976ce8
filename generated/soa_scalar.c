/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "common_scalar.h"

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_part64(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, load_f(y));
            sqeuclidean_f32_step(&dd0_1, a0, load_f(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, load_f(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, load_f(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, load_f(y + 68));
            sqeuclidean_f32_step(&dd1_2, a1, load_f(y + 72));
            sqeuclidean_f32_step(&dd1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, load_f(y));
            sqeuclidean_f32_step(&dd0_1, a0, load_f(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, load_f(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, load_f(y + 12));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void sqeuclidean_f32_part16(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, load_f(y));
            sqeuclidean_f32_step(&dd0_1, a0, load_f(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, load_f(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, load_f(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, load_f(y + 68));
            sqeuclidean_f32_step(&dd1_2, a1, load_f(y + 72));
            sqeuclidean_f32_step(&dd1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, load_f(y));
            sqeuclidean_f32_step(&dd0_1, a0, load_f(y + 4));
            sqeuclidean_f32_step(&dd0_2, a0, load_f(y + 8));
            sqeuclidean_f32_step(&dd0_3, a0, load_f(y + 12));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_sqeuclidean_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f32_soa_dn__scalar(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, load_f(y));
            dot_f32_step(&xy0_1, a0, load_f(y + 4));
            dot_f32_step(&xy0_2, a0, load_f(y + 8));
            dot_f32_step(&xy0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, load_f(y + 64));
            dot_f32_step(&xy1_1, a1, load_f(y + 68));
            dot_f32_step(&xy1_2, a1, load_f(y + 72));
            dot_f32_step(&xy1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, load_f(y));
            dot_f32_step(&xy0_1, a0, load_f(y + 4));
            dot_f32_step(&xy0_2, a0, load_f(y + 8));
            dot_f32_step(&xy0_3, a0, load_f(y + 12));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void dot_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, load_f(y));
            dot_f32_step(&xy0_1, a0, load_f(y + 4));
            dot_f32_step(&xy0_2, a0, load_f(y + 8));
            dot_f32_step(&xy0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, load_f(y + 64));
            dot_f32_step(&xy1_1, a1, load_f(y + 68));
            dot_f32_step(&xy1_2, a1, load_f(y + 72));
            dot_f32_step(&xy1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, load_f(y));
            dot_f32_step(&xy0_1, a0, load_f(y + 4));
            dot_f32_step(&xy0_2, a0, load_f(y + 8));
            dot_f32_step(&xy0_3, a0, load_f(y + 12));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_dot_f32_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, load_f(y));
            cosine_f32_xy_step(&xy0_1, a0, load_f(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, load_f(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, load_f(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, load_f(y + 68));
            cosine_f32_xy_step(&xy1_2, a1, load_f(y + 72));
            cosine_f32_xy_step(&xy1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, load_f(y));
            cosine_f32_xy_step(&xy0_1, a0, load_f(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, load_f(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, load_f(y + 12));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void cosine_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, load_f(y));
            cosine_f32_xy_step(&xy0_1, a0, load_f(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, load_f(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, load_f(y + 12));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, load_f(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, load_f(y + 68));
            cosine_f32_xy_step(&xy1_2, a1, load_f(y + 72));
            cosine_f32_xy_step(&xy1_3, a1, load_f(y + 76));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, load_f(y));
            cosine_f32_xy_step(&xy0_1, a0, load_f(y + 4));
            cosine_f32_xy_step(&xy0_2, a0, load_f(y + 8));
            cosine_f32_xy_step(&xy0_3, a0, load_f(y + 12));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_cosine_f32_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, load_f(y));
            manhattan_f32_step(&ad0_1, a0, load_f(y + 4));
            manhattan_f32_step(&ad0_2, a0, load_f(y + 8));
            manhattan_f32_step(&ad0_3, a0, load_f(y + 12));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void manhattan_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, load_f(y));
            manhattan_f32_step(&ad0_1, a0, load_f(y + 4));
            manhattan_f32_step(&ad0_2, a0, load_f(y + 8));
            manhattan_f32_step(&ad0_3, a0, load_f(y + 12));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_manhattan_f32_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, load_f(y));
            chebyshev_f32_step(&ad0_1, a0, load_f(y + 4));
            chebyshev_f32_step(&ad0_2, a0, load_f(y + 8));
            chebyshev_f32_step(&ad0_3, a0, load_f(y + 12));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, load_f(y));
            chebyshev_f32_step(&ad0_1, a0, load_f(y + 4));
            chebyshev_f32_step(&ad0_2, a0, load_f(y + 8));
            chebyshev_f32_step(&ad0_3, a0, load_f(y + 12));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
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

static void rk_chebyshev_f32_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_f16(load4(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_f16(load4(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_f16(load4(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(load4(y + 12)));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void sqeuclidean_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_f16(load4(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_f16(load4(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_f16(load4(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_f16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_f16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_f16(load4(y + 12)));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_sqeuclidean_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f16: √ Σ (x−y)² */
static void rk_euclidean_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f16_soa_dn__scalar(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_f16(load4(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_f16(load4(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_f16(load4(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void dot_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_f16(load4(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_f16(load4(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_f16(load4(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_f16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_f16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_dot_f16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_f16(load4(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_f16(load4(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_f16(load4(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void cosine_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_f16(load4(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_f16(load4(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_f16(load4(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_f16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_f16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_f16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_f16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_f16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_cosine_f16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_f16(load4(y)));
            manhattan_f32_step(&ad0_1, a0, widen_f16(load4(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_f16(load4(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_f16(load4(y + 12)));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void manhattan_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_f16(load4(y)));
            manhattan_f32_step(&ad0_1, a0, widen_f16(load4(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_f16(load4(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_f16(load4(y + 12)));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_manhattan_f16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_f16(load4(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_f16(load4(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_f16(load4(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_f16(load4(y + 12)));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_f16(load4(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_f16(load4(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_f16(load4(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_f16(load4(y + 12)));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
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

static void rk_chebyshev_f16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load4(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load4(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(load4(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load4(y + 12)));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load4(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load4(y + 68)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(load4(y + 72)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load4(y + 4)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load4(y + 8)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load4(y + 12)));
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        store_f(d + l, dd0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, dd0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, dd0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, dd0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_sqeuclidean_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, bf16: √ Σ (x−y)² */
static void rk_euclidean_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_bf16_soa_dn__scalar(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load4(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(load4(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_bf16(load4(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void dot_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load4(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(load4(y + 68)));
            dot_f32_step(&xy1_2, a1, widen_bf16(load4(y + 72)));
            dot_f32_step(&xy1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load4(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_dot_bf16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load4(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(load4(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(load4(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void cosine_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
            const ruvgen_f32x4 a1 = splat_f(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load4(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(load4(y + 68)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(load4(y + 72)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(load4(y + 76)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load4(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load4(y + 4)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load4(y + 8)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load4(y + 12)));
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_f(d + l, xy0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, xy0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, xy0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, xy0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_cosine_bf16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load4(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load4(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(load4(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(load4(y + 12)));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void manhattan_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load4(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load4(y + 4)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(load4(y + 8)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(load4(y + 12)));
        }
        store_f(d + l, ad0_0 + (from ? load_f(d + l) : zero));
        store_f(d + l + 4, ad0_1 + (from ? load_f(d + l + 4) : zero));
        store_f(d + l + 8, ad0_2 + (from ? load_f(d + l + 8) : zero));
        store_f(d + l + 12, ad0_3 + (from ? load_f(d + l + 12) : zero));
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

static void rk_manhattan_bf16_soa_dn__scalar(
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
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load4(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load4(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(load4(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(load4(y + 12)));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const ruvgen_f32x4 a0 = splat_f(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load4(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load4(y + 4)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(load4(y + 8)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(load4(y + 12)));
        }
        store_f(d + l, max_nan(ad0_0, (from ? load_f(d + l) : zero)));
        store_f(d + l + 4, max_nan(ad0_1, (from ? load_f(d + l + 4) : zero)));
        store_f(d + l + 8, max_nan(ad0_2, (from ? load_f(d + l + 8) : zero)));
        store_f(d + l + 12, max_nan(ad0_3, (from ? load_f(d + l + 12) : zero)));
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

static void rk_chebyshev_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_part64(const int8_t *x, const int8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void sqeuclidean_i8_part16(const int8_t *x, const int8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            sqeuclidean_i8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
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

static void rk_sqeuclidean_i8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_i8_soa_dn__scalar(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_i8_panel_after_all((ruvgen_word *)out + l, 16);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_part64(const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            dot_i8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void dot_i8_part16(const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            dot_i8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            dot_i8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_i8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_i8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
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

static void rk_dot_i8_soa_dn__scalar(
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
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void sqeuclidean_u8_part16(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            sqeuclidean_u8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            sqeuclidean_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            sqeuclidean_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
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

static void rk_sqeuclidean_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_u8_soa_dn__scalar(x, panels, stride, count, n, from, to, strips, xs, ys, out);
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
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            dot_u8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
    }
}

RUVGEN_INLINE void dot_u8_part16(const uint8_t *x, const uint8_t *panel, size_t from, size_t to,
    ruvgen_word *d)
{
    const ruvgen_u32x4 zero = splat_i(0);
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        ruvgen_u32x4 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        ruvgen_u32x4 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
            const ruvgen_u8x16 a1 = (ruvgen_u8x16)splat4(x + j + 4);
            dot_u8_panel_xy_step(&xy1_0, a1, load_i(y + 256) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_1, a1, load_i(y + 272) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_2, a1, load_i(y + 288) ^ 0x80);
            dot_u8_panel_xy_step(&xy1_3, a1, load_i(y + 304) ^ 0x80);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const ruvgen_u8x16 a0 = (ruvgen_u8x16)splat4(x + j);
            dot_u8_panel_xy_step(&xy0_0, a0, load_i(y) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_1, a0, load_i(y + 16) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_2, a0, load_i(y + 32) ^ 0x80);
            dot_u8_panel_xy_step(&xy0_3, a0, load_i(y + 48) ^ 0x80);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        store_i(d + l, xy0_0 + (from ? (ruvgen_u32x4)load_i(d + l) : zero));
        store_i(d + l + 4, xy0_1 + (from ? (ruvgen_u32x4)load_i(d + l + 4) : zero));
        store_i(d + l + 8, xy0_2 + (from ? (ruvgen_u32x4)load_i(d + l + 8) : zero));
        store_i(d + l + 12, xy0_3 + (from ? (ruvgen_u32x4)load_i(d + l + 12) : zero));
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

static void rk_dot_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_soa_scalar[] = {
    ROW(SQEUCLIDEAN, F32, SOA, 0, rk_sqeuclidean_f32_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, SOA, 0, rk_euclidean_f32_soa_dn__scalar, FLOAT),
    ROW(DOT, F32, SOA, 0, rk_dot_f32_soa_dn__scalar, FLOAT),
    ROW(COSINE, F32, SOA, 0, rk_cosine_f32_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, SOA, 0, rk_manhattan_f32_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, SOA, 0, rk_chebyshev_f32_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, SOA, 0, rk_sqeuclidean_f16_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, SOA, 0, rk_euclidean_f16_soa_dn__scalar, FLOAT),
    ROW(DOT, F16, SOA, 0, rk_dot_f16_soa_dn__scalar, FLOAT),
    ROW(COSINE, F16, SOA, 0, rk_cosine_f16_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, SOA, 0, rk_manhattan_f16_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, SOA, 0, rk_chebyshev_f16_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, SOA, 0, rk_sqeuclidean_bf16_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, SOA, 0, rk_euclidean_bf16_soa_dn__scalar, FLOAT),
    ROW(DOT, BF16, SOA, 0, rk_dot_bf16_soa_dn__scalar, FLOAT),
    ROW(COSINE, BF16, SOA, 0, rk_cosine_bf16_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, SOA, 0, rk_manhattan_bf16_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, SOA, 0, rk_chebyshev_bf16_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, SOA, 0, rk_sqeuclidean_i8_soa_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, SOA, 0, rk_euclidean_i8_soa_dn__scalar, FLOAT),
    ROW(DOT, I8, SOA, 0, rk_dot_i8_soa_dn__scalar, INT32_T),
    ROW(SQEUCLIDEAN, U8, SOA, 0, rk_sqeuclidean_u8_soa_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, SOA, 0, rk_euclidean_u8_soa_dn__scalar, FLOAT),
    ROW(DOT, U8, SOA, 0, rk_dot_u8_soa_dn__scalar, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_soa_scalar = {
    rows_soa_scalar,
    sizeof rows_soa_scalar / sizeof rows_soa_scalar[0],
};
