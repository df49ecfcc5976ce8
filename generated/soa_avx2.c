/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/avx2.j2. Do not edit. */
#include "common_avx2.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_part64(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_loadu_ps(y + 8));
            sqeuclidean_f32_step(&dd0_2, a0, _mm256_loadu_ps(y + 16));
            sqeuclidean_f32_step(&dd0_3, a0, _mm256_loadu_ps(y + 24));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm256_loadu_ps(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, _mm256_loadu_ps(y + 72));
            sqeuclidean_f32_step(&dd1_2, a1, _mm256_loadu_ps(y + 80));
            sqeuclidean_f32_step(&dd1_3, a1, _mm256_loadu_ps(y + 88));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_loadu_ps(y + 8));
            sqeuclidean_f32_step(&dd0_2, a0, _mm256_loadu_ps(y + 16));
            sqeuclidean_f32_step(&dd0_3, a0, _mm256_loadu_ps(y + 24));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm256_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm256_add_ps(dd0_3, dd1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(dd0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(dd0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f32_part16(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 dd0_0 = zero, dd0_1 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_loadu_ps(y + 8));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm256_loadu_ps(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, _mm256_loadu_ps(y + 72));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_loadu_ps(y + 8));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_sqeuclidean_f32_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f32_soa_dn__avx2(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            dot_f32_step(&xy0_2, a0, _mm256_loadu_ps(y + 16));
            dot_f32_step(&xy0_3, a0, _mm256_loadu_ps(y + 24));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm256_loadu_ps(y + 64));
            dot_f32_step(&xy1_1, a1, _mm256_loadu_ps(y + 72));
            dot_f32_step(&xy1_2, a1, _mm256_loadu_ps(y + 80));
            dot_f32_step(&xy1_3, a1, _mm256_loadu_ps(y + 88));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            dot_f32_step(&xy0_2, a0, _mm256_loadu_ps(y + 16));
            dot_f32_step(&xy0_3, a0, _mm256_loadu_ps(y + 24));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void dot_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm256_loadu_ps(y + 64));
            dot_f32_step(&xy1_1, a1, _mm256_loadu_ps(y + 72));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_dot_f32_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            cosine_f32_xy_step(&xy0_2, a0, _mm256_loadu_ps(y + 16));
            cosine_f32_xy_step(&xy0_3, a0, _mm256_loadu_ps(y + 24));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm256_loadu_ps(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, _mm256_loadu_ps(y + 72));
            cosine_f32_xy_step(&xy1_2, a1, _mm256_loadu_ps(y + 80));
            cosine_f32_xy_step(&xy1_3, a1, _mm256_loadu_ps(y + 88));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            cosine_f32_xy_step(&xy0_2, a0, _mm256_loadu_ps(y + 16));
            cosine_f32_xy_step(&xy0_3, a0, _mm256_loadu_ps(y + 24));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void cosine_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm256_loadu_ps(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, _mm256_loadu_ps(y + 72));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_loadu_ps(y + 8));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_cosine_f32_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm256_loadu_ps(y));
            manhattan_f32_step(&ad0_1, a0, _mm256_loadu_ps(y + 8));
            manhattan_f32_step(&ad0_2, a0, _mm256_loadu_ps(y + 16));
            manhattan_f32_step(&ad0_3, a0, _mm256_loadu_ps(y + 24));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm256_loadu_ps(y));
            manhattan_f32_step(&ad0_1, a0, _mm256_loadu_ps(y + 8));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_manhattan_f32_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm256_loadu_ps(y));
            chebyshev_f32_step(&ad0_1, a0, _mm256_loadu_ps(y + 8));
            chebyshev_f32_step(&ad0_2, a0, _mm256_loadu_ps(y + 16));
            chebyshev_f32_step(&ad0_3, a0, _mm256_loadu_ps(y + 24));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, max_nan(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, max_nan(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm256_loadu_ps(y));
            chebyshev_f32_step(&ad0_1, a0, _mm256_loadu_ps(y + 8));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_chebyshev_f32_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            sqeuclidean_f32_step(&dd0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            sqeuclidean_f32_step(&dd0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
            sqeuclidean_f32_step(&dd1_2, a1, _mm256_cvtph_ps(load8(y + 80)));
            sqeuclidean_f32_step(&dd1_3, a1, _mm256_cvtph_ps(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            sqeuclidean_f32_step(&dd0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            sqeuclidean_f32_step(&dd0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm256_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm256_add_ps(dd0_3, dd1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(dd0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(dd0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 dd0_0 = zero, dd0_1 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_sqeuclidean_f16_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f16: √ Σ (x−y)² */
static void rk_euclidean_f16_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f16_soa_dn__avx2(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            dot_f32_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            dot_f32_step(&xy0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            dot_f32_step(&xy0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            dot_f32_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
            dot_f32_step(&xy1_2, a1, _mm256_cvtph_ps(load8(y + 80)));
            dot_f32_step(&xy1_3, a1, _mm256_cvtph_ps(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            dot_f32_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            dot_f32_step(&xy0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            dot_f32_step(&xy0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void dot_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            dot_f32_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            dot_f32_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            dot_f32_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_dot_f16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            cosine_f32_xy_step(&xy0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            cosine_f32_xy_step(&xy0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
            cosine_f32_xy_step(&xy1_2, a1, _mm256_cvtph_ps(load8(y + 80)));
            cosine_f32_xy_step(&xy1_3, a1, _mm256_cvtph_ps(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            cosine_f32_xy_step(&xy0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            cosine_f32_xy_step(&xy0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void cosine_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm256_cvtph_ps(load8(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_cosine_f16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y)));
            manhattan_f32_step(&ad0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            manhattan_f32_step(&ad0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            manhattan_f32_step(&ad0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y)));
            manhattan_f32_step(&ad0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_manhattan_f16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y)));
            chebyshev_f32_step(&ad0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
            chebyshev_f32_step(&ad0_2, a0, _mm256_cvtph_ps(load8(y + 16)));
            chebyshev_f32_step(&ad0_3, a0, _mm256_cvtph_ps(load8(y + 24)));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, max_nan(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, max_nan(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y)));
            chebyshev_f32_step(&ad0_1, a0, _mm256_cvtph_ps(load8(y + 8)));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_chebyshev_f16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load8(y + 8)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load8(y + 16)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load8(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load8(y + 72)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(load8(y + 80)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load8(y + 8)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load8(y + 16)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load8(y + 24)));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm256_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm256_add_ps(dd0_3, dd1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(dd0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(dd0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 dd0_0 = zero, dd0_1 = zero;
        __m256 dd1_0 = zero, dd1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load8(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load8(y + 8)));
        }
        dd0_0 = _mm256_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm256_add_ps(dd0_1, dd1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(dd0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(dd0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_sqeuclidean_bf16_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, bf16: √ Σ (x−y)² */
static void rk_euclidean_bf16_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_bf16_soa_dn__avx2(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load8(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load8(y + 16)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load8(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(load8(y + 72)));
            dot_f32_step(&xy1_2, a1, widen_bf16(load8(y + 80)));
            dot_f32_step(&xy1_3, a1, widen_bf16(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load8(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load8(y + 16)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load8(y + 24)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void dot_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load8(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load8(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load8(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_dot_bf16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load8(y + 16)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load8(y + 24)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load8(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(load8(y + 72)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(load8(y + 80)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(load8(y + 88)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load8(y + 16)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load8(y + 24)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm256_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm256_add_ps(xy0_3, xy1_3);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(xy0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(xy0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void cosine_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 xy0_0 = zero, xy0_1 = zero;
        __m256 xy1_0 = zero, xy1_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
            const __m256 a1 = _mm256_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load8(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(load8(y + 72)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load8(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load8(y + 8)));
        }
        xy0_0 = _mm256_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm256_add_ps(xy0_1, xy1_1);
        _mm256_storeu_ps(d + l, _mm256_add_ps(xy0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(xy0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_cosine_bf16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load8(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load8(y + 8)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(load8(y + 16)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(load8(y + 24)));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, _mm256_add_ps(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, _mm256_add_ps(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void manhattan_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load8(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load8(y + 8)));
        }
        _mm256_storeu_ps(d + l, _mm256_add_ps(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, _mm256_add_ps(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_manhattan_bf16_soa_dn__avx2(
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
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 32) {
        __m256 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load8(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load8(y + 8)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(load8(y + 16)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(load8(y + 24)));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
        _mm256_storeu_ps(d + l + 16, max_nan(ad0_2, (from ? _mm256_loadu_ps(d + l + 16) : zero)));
        _mm256_storeu_ps(d + l + 24, max_nan(ad0_3, (from ? _mm256_loadu_ps(d + l + 24) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m256 zero = _mm256_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m256 ad0_0 = zero, ad0_1 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m256 a0 = _mm256_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load8(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load8(y + 8)));
        }
        _mm256_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm256_loadu_ps(d + l) : zero)));
        _mm256_storeu_ps(d + l + 8, max_nan(ad0_1, (from ? _mm256_loadu_ps(d + l + 8) : zero)));
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

static void rk_chebyshev_bf16_soa_dn__avx2(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_soa_avx2[] = {
    ROW(SQEUCLIDEAN, F32, SOA, 0, rk_sqeuclidean_f32_soa_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, SOA, 0, rk_euclidean_f32_soa_dn__avx2, FLOAT),
    ROW(DOT, F32, SOA, 0, rk_dot_f32_soa_dn__avx2, FLOAT),
    ROW(COSINE, F32, SOA, 0, rk_cosine_f32_soa_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, SOA, 0, rk_manhattan_f32_soa_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, SOA, 0, rk_chebyshev_f32_soa_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F16, SOA, 0, rk_sqeuclidean_f16_soa_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F16, SOA, 0, rk_euclidean_f16_soa_dn__avx2, FLOAT),
    ROW(DOT, F16, SOA, 0, rk_dot_f16_soa_dn__avx2, FLOAT),
    ROW(COSINE, F16, SOA, 0, rk_cosine_f16_soa_dn__avx2, FLOAT),
    ROW(MANHATTAN, F16, SOA, 0, rk_manhattan_f16_soa_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F16, SOA, 0, rk_chebyshev_f16_soa_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, BF16, SOA, 0, rk_sqeuclidean_bf16_soa_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, BF16, SOA, 0, rk_euclidean_bf16_soa_dn__avx2, FLOAT),
    ROW(DOT, BF16, SOA, 0, rk_dot_bf16_soa_dn__avx2, FLOAT),
    ROW(COSINE, BF16, SOA, 0, rk_cosine_bf16_soa_dn__avx2, FLOAT),
    ROW(MANHATTAN, BF16, SOA, 0, rk_manhattan_bf16_soa_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, BF16, SOA, 0, rk_chebyshev_bf16_soa_dn__avx2, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_soa_avx2 = {
    rows_soa_avx2,
    sizeof rows_soa_avx2 / sizeof rows_soa_avx2[0],
};
#endif
