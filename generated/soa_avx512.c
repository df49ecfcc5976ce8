/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/avx512.j2. Do not edit. */
#include "common_avx512.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl")
#endif

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_part64(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
        __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm512_loadu_ps(y + 16));
            sqeuclidean_f32_step(&dd0_2, a0, _mm512_loadu_ps(y + 32));
            sqeuclidean_f32_step(&dd0_3, a0, _mm512_loadu_ps(y + 48));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm512_loadu_ps(y + 64));
            sqeuclidean_f32_step(&dd1_1, a1, _mm512_loadu_ps(y + 80));
            sqeuclidean_f32_step(&dd1_2, a1, _mm512_loadu_ps(y + 96));
            sqeuclidean_f32_step(&dd1_3, a1, _mm512_loadu_ps(y + 112));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, _mm512_loadu_ps(y + 128));
            sqeuclidean_f32_step(&dd2_1, a2, _mm512_loadu_ps(y + 144));
            sqeuclidean_f32_step(&dd2_2, a2, _mm512_loadu_ps(y + 160));
            sqeuclidean_f32_step(&dd2_3, a2, _mm512_loadu_ps(y + 176));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, _mm512_loadu_ps(y + 192));
            sqeuclidean_f32_step(&dd3_1, a3, _mm512_loadu_ps(y + 208));
            sqeuclidean_f32_step(&dd3_2, a3, _mm512_loadu_ps(y + 224));
            sqeuclidean_f32_step(&dd3_3, a3, _mm512_loadu_ps(y + 240));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y));
            sqeuclidean_f32_step(&dd0_1, a0, _mm512_loadu_ps(y + 16));
            sqeuclidean_f32_step(&dd0_2, a0, _mm512_loadu_ps(y + 32));
            sqeuclidean_f32_step(&dd0_3, a0, _mm512_loadu_ps(y + 48));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd2_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd2_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd2_3);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd1_1 = _mm512_add_ps(dd1_1, dd3_1);
        dd1_2 = _mm512_add_ps(dd1_2, dd3_2);
        dd1_3 = _mm512_add_ps(dd1_3, dd3_3);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f32_part16(const float *x, const float *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 dd0_0 = zero;
        __m512 dd1_0 = zero;
        __m512 dd2_0 = zero;
        __m512 dd3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm512_loadu_ps(y + 64));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, _mm512_loadu_ps(y + 128));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, _mm512_loadu_ps(y + 192));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_sqeuclidean_f32_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f32: √ Σ (x−y)² */
static void rk_euclidean_f32_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f32_soa_dn__avx512(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_part64(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm512_loadu_ps(y + 16));
            dot_f32_step(&xy0_2, a0, _mm512_loadu_ps(y + 32));
            dot_f32_step(&xy0_3, a0, _mm512_loadu_ps(y + 48));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm512_loadu_ps(y + 64));
            dot_f32_step(&xy1_1, a1, _mm512_loadu_ps(y + 80));
            dot_f32_step(&xy1_2, a1, _mm512_loadu_ps(y + 96));
            dot_f32_step(&xy1_3, a1, _mm512_loadu_ps(y + 112));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, _mm512_loadu_ps(y + 128));
            dot_f32_step(&xy2_1, a2, _mm512_loadu_ps(y + 144));
            dot_f32_step(&xy2_2, a2, _mm512_loadu_ps(y + 160));
            dot_f32_step(&xy2_3, a2, _mm512_loadu_ps(y + 176));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, _mm512_loadu_ps(y + 192));
            dot_f32_step(&xy3_1, a3, _mm512_loadu_ps(y + 208));
            dot_f32_step(&xy3_2, a3, _mm512_loadu_ps(y + 224));
            dot_f32_step(&xy3_3, a3, _mm512_loadu_ps(y + 240));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y));
            dot_f32_step(&xy0_1, a0, _mm512_loadu_ps(y + 16));
            dot_f32_step(&xy0_2, a0, _mm512_loadu_ps(y + 32));
            dot_f32_step(&xy0_3, a0, _mm512_loadu_ps(y + 48));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void dot_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm512_loadu_ps(y + 64));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, _mm512_loadu_ps(y + 128));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, _mm512_loadu_ps(y + 192));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_dot_f32_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm512_loadu_ps(y + 16));
            cosine_f32_xy_step(&xy0_2, a0, _mm512_loadu_ps(y + 32));
            cosine_f32_xy_step(&xy0_3, a0, _mm512_loadu_ps(y + 48));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm512_loadu_ps(y + 64));
            cosine_f32_xy_step(&xy1_1, a1, _mm512_loadu_ps(y + 80));
            cosine_f32_xy_step(&xy1_2, a1, _mm512_loadu_ps(y + 96));
            cosine_f32_xy_step(&xy1_3, a1, _mm512_loadu_ps(y + 112));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, _mm512_loadu_ps(y + 128));
            cosine_f32_xy_step(&xy2_1, a2, _mm512_loadu_ps(y + 144));
            cosine_f32_xy_step(&xy2_2, a2, _mm512_loadu_ps(y + 160));
            cosine_f32_xy_step(&xy2_3, a2, _mm512_loadu_ps(y + 176));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, _mm512_loadu_ps(y + 192));
            cosine_f32_xy_step(&xy3_1, a3, _mm512_loadu_ps(y + 208));
            cosine_f32_xy_step(&xy3_2, a3, _mm512_loadu_ps(y + 224));
            cosine_f32_xy_step(&xy3_3, a3, _mm512_loadu_ps(y + 240));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_loadu_ps(y));
            cosine_f32_xy_step(&xy0_1, a0, _mm512_loadu_ps(y + 16));
            cosine_f32_xy_step(&xy0_2, a0, _mm512_loadu_ps(y + 32));
            cosine_f32_xy_step(&xy0_3, a0, _mm512_loadu_ps(y + 48));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void cosine_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_loadu_ps(y));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm512_loadu_ps(y + 64));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, _mm512_loadu_ps(y + 128));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, _mm512_loadu_ps(y + 192));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_loadu_ps(y));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_cosine_f32_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            manhattan_f32_step(&ad0_1, a0, _mm512_loadu_ps(y + 16));
            manhattan_f32_step(&ad0_2, a0, _mm512_loadu_ps(y + 32));
            manhattan_f32_step(&ad0_3, a0, _mm512_loadu_ps(y + 48));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, _mm512_loadu_ps(y + 64));
            manhattan_f32_step(&ad1_1, a1, _mm512_loadu_ps(y + 80));
            manhattan_f32_step(&ad1_2, a1, _mm512_loadu_ps(y + 96));
            manhattan_f32_step(&ad1_3, a1, _mm512_loadu_ps(y + 112));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            manhattan_f32_step(&ad0_1, a0, _mm512_loadu_ps(y + 16));
            manhattan_f32_step(&ad0_2, a0, _mm512_loadu_ps(y + 32));
            manhattan_f32_step(&ad0_3, a0, _mm512_loadu_ps(y + 48));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        ad0_1 = _mm512_add_ps(ad0_1, ad1_1);
        ad0_2 = _mm512_add_ps(ad0_2, ad1_2);
        ad0_3 = _mm512_add_ps(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, _mm512_loadu_ps(y + 64));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_manhattan_f32_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            chebyshev_f32_step(&ad0_1, a0, _mm512_loadu_ps(y + 16));
            chebyshev_f32_step(&ad0_2, a0, _mm512_loadu_ps(y + 32));
            chebyshev_f32_step(&ad0_3, a0, _mm512_loadu_ps(y + 48));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, _mm512_loadu_ps(y + 64));
            chebyshev_f32_step(&ad1_1, a1, _mm512_loadu_ps(y + 80));
            chebyshev_f32_step(&ad1_2, a1, _mm512_loadu_ps(y + 96));
            chebyshev_f32_step(&ad1_3, a1, _mm512_loadu_ps(y + 112));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            chebyshev_f32_step(&ad0_1, a0, _mm512_loadu_ps(y + 16));
            chebyshev_f32_step(&ad0_2, a0, _mm512_loadu_ps(y + 32));
            chebyshev_f32_step(&ad0_3, a0, _mm512_loadu_ps(y + 48));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        ad0_1 = max_nan(ad0_1, ad1_1);
        ad0_2 = max_nan(ad0_2, ad1_2);
        ad0_3 = max_nan(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, max_nan(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, max_nan(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, max_nan(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f32_part16(const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, _mm512_loadu_ps(y + 64));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_loadu_ps(y));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_chebyshev_f32_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
        __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            sqeuclidean_f32_step(&dd0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            sqeuclidean_f32_step(&dd0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, _mm512_cvtph_ps(load16(y + 80)));
            sqeuclidean_f32_step(&dd1_2, a1, _mm512_cvtph_ps(load16(y + 96)));
            sqeuclidean_f32_step(&dd1_3, a1, _mm512_cvtph_ps(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            sqeuclidean_f32_step(&dd2_1, a2, _mm512_cvtph_ps(load16(y + 144)));
            sqeuclidean_f32_step(&dd2_2, a2, _mm512_cvtph_ps(load16(y + 160)));
            sqeuclidean_f32_step(&dd2_3, a2, _mm512_cvtph_ps(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
            sqeuclidean_f32_step(&dd3_1, a3, _mm512_cvtph_ps(load16(y + 208)));
            sqeuclidean_f32_step(&dd3_2, a3, _mm512_cvtph_ps(load16(y + 224)));
            sqeuclidean_f32_step(&dd3_3, a3, _mm512_cvtph_ps(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            sqeuclidean_f32_step(&dd0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            sqeuclidean_f32_step(&dd0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd2_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd2_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd2_3);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd1_1 = _mm512_add_ps(dd1_1, dd3_1);
        dd1_2 = _mm512_add_ps(dd1_2, dd3_2);
        dd1_3 = _mm512_add_ps(dd1_3, dd3_3);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 dd0_0 = zero;
        __m512 dd1_0 = zero;
        __m512 dd2_0 = zero;
        __m512 dd3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y)));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_sqeuclidean_f16_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f16: √ Σ (x−y)² */
static void rk_euclidean_f16_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_f16_soa_dn__avx512(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            dot_f32_step(&xy0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            dot_f32_step(&xy0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            dot_f32_step(&xy0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            dot_f32_step(&xy1_1, a1, _mm512_cvtph_ps(load16(y + 80)));
            dot_f32_step(&xy1_2, a1, _mm512_cvtph_ps(load16(y + 96)));
            dot_f32_step(&xy1_3, a1, _mm512_cvtph_ps(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            dot_f32_step(&xy2_1, a2, _mm512_cvtph_ps(load16(y + 144)));
            dot_f32_step(&xy2_2, a2, _mm512_cvtph_ps(load16(y + 160)));
            dot_f32_step(&xy2_3, a2, _mm512_cvtph_ps(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
            dot_f32_step(&xy3_1, a3, _mm512_cvtph_ps(load16(y + 208)));
            dot_f32_step(&xy3_2, a3, _mm512_cvtph_ps(load16(y + 224)));
            dot_f32_step(&xy3_3, a3, _mm512_cvtph_ps(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            dot_f32_step(&xy0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            dot_f32_step(&xy0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            dot_f32_step(&xy0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void dot_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_dot_f16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            cosine_f32_xy_step(&xy0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            cosine_f32_xy_step(&xy0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, _mm512_cvtph_ps(load16(y + 80)));
            cosine_f32_xy_step(&xy1_2, a1, _mm512_cvtph_ps(load16(y + 96)));
            cosine_f32_xy_step(&xy1_3, a1, _mm512_cvtph_ps(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            cosine_f32_xy_step(&xy2_1, a2, _mm512_cvtph_ps(load16(y + 144)));
            cosine_f32_xy_step(&xy2_2, a2, _mm512_cvtph_ps(load16(y + 160)));
            cosine_f32_xy_step(&xy2_3, a2, _mm512_cvtph_ps(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
            cosine_f32_xy_step(&xy3_1, a3, _mm512_cvtph_ps(load16(y + 208)));
            cosine_f32_xy_step(&xy3_2, a3, _mm512_cvtph_ps(load16(y + 224)));
            cosine_f32_xy_step(&xy3_3, a3, _mm512_cvtph_ps(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            cosine_f32_xy_step(&xy0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            cosine_f32_xy_step(&xy0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            cosine_f32_xy_step(&xy0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void cosine_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, _mm512_cvtph_ps(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, _mm512_cvtph_ps(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_cosine_f16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            manhattan_f32_step(&ad0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            manhattan_f32_step(&ad0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            manhattan_f32_step(&ad0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            manhattan_f32_step(&ad1_1, a1, _mm512_cvtph_ps(load16(y + 80)));
            manhattan_f32_step(&ad1_2, a1, _mm512_cvtph_ps(load16(y + 96)));
            manhattan_f32_step(&ad1_3, a1, _mm512_cvtph_ps(load16(y + 112)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            manhattan_f32_step(&ad0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            manhattan_f32_step(&ad0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            manhattan_f32_step(&ad0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        ad0_1 = _mm512_add_ps(ad0_1, ad1_1);
        ad0_2 = _mm512_add_ps(ad0_2, ad1_2);
        ad0_3 = _mm512_add_ps(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void manhattan_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_manhattan_f16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            chebyshev_f32_step(&ad0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            chebyshev_f32_step(&ad0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            chebyshev_f32_step(&ad0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
            chebyshev_f32_step(&ad1_1, a1, _mm512_cvtph_ps(load16(y + 80)));
            chebyshev_f32_step(&ad1_2, a1, _mm512_cvtph_ps(load16(y + 96)));
            chebyshev_f32_step(&ad1_3, a1, _mm512_cvtph_ps(load16(y + 112)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            chebyshev_f32_step(&ad0_1, a0, _mm512_cvtph_ps(load16(y + 16)));
            chebyshev_f32_step(&ad0_2, a0, _mm512_cvtph_ps(load16(y + 32)));
            chebyshev_f32_step(&ad0_3, a0, _mm512_cvtph_ps(load16(y + 48)));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        ad0_1 = max_nan(ad0_1, ad1_1);
        ad0_2 = max_nan(ad0_2, ad1_2);
        ad0_3 = max_nan(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, max_nan(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, max_nan(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, max_nan(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_f16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, _mm512_cvtph_ps(load16(y + 64)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y)));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_chebyshev_f16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        __m512 dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        __m512 dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
        __m512 dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load16(y + 16)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load16(y + 32)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load16(y + 64)));
            sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load16(y + 80)));
            sqeuclidean_f32_step(&dd1_2, a1, widen_bf16(load16(y + 96)));
            sqeuclidean_f32_step(&dd1_3, a1, widen_bf16(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, widen_bf16(load16(y + 128)));
            sqeuclidean_f32_step(&dd2_1, a2, widen_bf16(load16(y + 144)));
            sqeuclidean_f32_step(&dd2_2, a2, widen_bf16(load16(y + 160)));
            sqeuclidean_f32_step(&dd2_3, a2, widen_bf16(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, widen_bf16(load16(y + 192)));
            sqeuclidean_f32_step(&dd3_1, a3, widen_bf16(load16(y + 208)));
            sqeuclidean_f32_step(&dd3_2, a3, widen_bf16(load16(y + 224)));
            sqeuclidean_f32_step(&dd3_3, a3, widen_bf16(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y)));
            sqeuclidean_f32_step(&dd0_1, a0, widen_bf16(load16(y + 16)));
            sqeuclidean_f32_step(&dd0_2, a0, widen_bf16(load16(y + 32)));
            sqeuclidean_f32_step(&dd0_3, a0, widen_bf16(load16(y + 48)));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd2_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd2_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd2_3);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd1_1 = _mm512_add_ps(dd1_1, dd3_1);
        dd1_2 = _mm512_add_ps(dd1_2, dd3_2);
        dd1_3 = _mm512_add_ps(dd1_3, dd3_3);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        dd0_1 = _mm512_add_ps(dd0_1, dd1_1);
        dd0_2 = _mm512_add_ps(dd0_2, dd1_2);
        dd0_3 = _mm512_add_ps(dd0_3, dd1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(dd0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(dd0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(dd0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 dd0_0 = zero;
        __m512 dd1_0 = zero;
        __m512 dd2_0 = zero;
        __m512 dd3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            sqeuclidean_f32_step(&dd1_0, a1, widen_bf16(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            sqeuclidean_f32_step(&dd2_0, a2, widen_bf16(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            sqeuclidean_f32_step(&dd3_0, a3, widen_bf16(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y)));
        }
        dd0_0 = _mm512_add_ps(dd0_0, dd2_0);
        dd1_0 = _mm512_add_ps(dd1_0, dd3_0);
        dd0_0 = _mm512_add_ps(dd0_0, dd1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(dd0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_sqeuclidean_bf16_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, bf16: √ Σ (x−y)² */
static void rk_euclidean_bf16_soa_dn__avx512(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    rk_sqeuclidean_bf16_soa_dn__avx512(x, panels, stride, count, n, from, to, strips, xs, ys, out);
    if (to < n)
        return;
    for (size_t l = 0; l < count * 64; l += 16)
        if (strips >> l % 64 / 16 & 1)
            euclidean_f32_after_all((ruvgen_word *)out + l, 16);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_part64(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load16(y + 16)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load16(y + 32)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load16(y + 64)));
            dot_f32_step(&xy1_1, a1, widen_bf16(load16(y + 80)));
            dot_f32_step(&xy1_2, a1, widen_bf16(load16(y + 96)));
            dot_f32_step(&xy1_3, a1, widen_bf16(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, widen_bf16(load16(y + 128)));
            dot_f32_step(&xy2_1, a2, widen_bf16(load16(y + 144)));
            dot_f32_step(&xy2_2, a2, widen_bf16(load16(y + 160)));
            dot_f32_step(&xy2_3, a2, widen_bf16(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, widen_bf16(load16(y + 192)));
            dot_f32_step(&xy3_1, a3, widen_bf16(load16(y + 208)));
            dot_f32_step(&xy3_2, a3, widen_bf16(load16(y + 224)));
            dot_f32_step(&xy3_3, a3, widen_bf16(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load16(y)));
            dot_f32_step(&xy0_1, a0, widen_bf16(load16(y + 16)));
            dot_f32_step(&xy0_2, a0, widen_bf16(load16(y + 32)));
            dot_f32_step(&xy0_3, a0, widen_bf16(load16(y + 48)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void dot_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            dot_f32_step(&xy1_0, a1, widen_bf16(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            dot_f32_step(&xy2_0, a2, widen_bf16(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            dot_f32_step(&xy3_0, a3, widen_bf16(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            dot_f32_step(&xy0_0, a0, widen_bf16(load16(y)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_dot_bf16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        __m512 xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        __m512 xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
        __m512 xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load16(y + 16)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load16(y + 32)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load16(y + 64)));
            cosine_f32_xy_step(&xy1_1, a1, widen_bf16(load16(y + 80)));
            cosine_f32_xy_step(&xy1_2, a1, widen_bf16(load16(y + 96)));
            cosine_f32_xy_step(&xy1_3, a1, widen_bf16(load16(y + 112)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, widen_bf16(load16(y + 128)));
            cosine_f32_xy_step(&xy2_1, a2, widen_bf16(load16(y + 144)));
            cosine_f32_xy_step(&xy2_2, a2, widen_bf16(load16(y + 160)));
            cosine_f32_xy_step(&xy2_3, a2, widen_bf16(load16(y + 176)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, widen_bf16(load16(y + 192)));
            cosine_f32_xy_step(&xy3_1, a3, widen_bf16(load16(y + 208)));
            cosine_f32_xy_step(&xy3_2, a3, widen_bf16(load16(y + 224)));
            cosine_f32_xy_step(&xy3_3, a3, widen_bf16(load16(y + 240)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load16(y)));
            cosine_f32_xy_step(&xy0_1, a0, widen_bf16(load16(y + 16)));
            cosine_f32_xy_step(&xy0_2, a0, widen_bf16(load16(y + 32)));
            cosine_f32_xy_step(&xy0_3, a0, widen_bf16(load16(y + 48)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy2_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy2_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy2_3);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy1_1 = _mm512_add_ps(xy1_1, xy3_1);
        xy1_2 = _mm512_add_ps(xy1_2, xy3_2);
        xy1_3 = _mm512_add_ps(xy1_3, xy3_3);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        xy0_1 = _mm512_add_ps(xy0_1, xy1_1);
        xy0_2 = _mm512_add_ps(xy0_2, xy1_2);
        xy0_3 = _mm512_add_ps(xy0_3, xy1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(xy0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(xy0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(xy0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void cosine_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 xy0_0 = zero;
        __m512 xy1_0 = zero;
        __m512 xy2_0 = zero;
        __m512 xy3_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 4 <= to; j += 4) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            cosine_f32_xy_step(&xy1_0, a1, widen_bf16(load16(y + 64)));
            const __m512 a2 = _mm512_set1_ps(*(x + j + 2));
            cosine_f32_xy_step(&xy2_0, a2, widen_bf16(load16(y + 128)));
            const __m512 a3 = _mm512_set1_ps(*(x + j + 3));
            cosine_f32_xy_step(&xy3_0, a3, widen_bf16(load16(y + 192)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            cosine_f32_xy_step(&xy0_0, a0, widen_bf16(load16(y)));
        }
        xy0_0 = _mm512_add_ps(xy0_0, xy2_0);
        xy1_0 = _mm512_add_ps(xy1_0, xy3_0);
        xy0_0 = _mm512_add_ps(xy0_0, xy1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(xy0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_cosine_bf16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load16(y + 16)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(load16(y + 32)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, widen_bf16(load16(y + 64)));
            manhattan_f32_step(&ad1_1, a1, widen_bf16(load16(y + 80)));
            manhattan_f32_step(&ad1_2, a1, widen_bf16(load16(y + 96)));
            manhattan_f32_step(&ad1_3, a1, widen_bf16(load16(y + 112)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            manhattan_f32_step(&ad0_1, a0, widen_bf16(load16(y + 16)));
            manhattan_f32_step(&ad0_2, a0, widen_bf16(load16(y + 32)));
            manhattan_f32_step(&ad0_3, a0, widen_bf16(load16(y + 48)));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        ad0_1 = _mm512_add_ps(ad0_1, ad1_1);
        ad0_2 = _mm512_add_ps(ad0_2, ad1_2);
        ad0_3 = _mm512_add_ps(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, _mm512_add_ps(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, _mm512_add_ps(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, _mm512_add_ps(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void manhattan_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            manhattan_f32_step(&ad1_0, a1, widen_bf16(load16(y + 64)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            manhattan_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
        }
        ad0_0 = _mm512_add_ps(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, _mm512_add_ps(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_manhattan_bf16_soa_dn__avx512(
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
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 64) {
        __m512 ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        __m512 ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load16(y + 16)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(load16(y + 32)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(load16(y + 48)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, widen_bf16(load16(y + 64)));
            chebyshev_f32_step(&ad1_1, a1, widen_bf16(load16(y + 80)));
            chebyshev_f32_step(&ad1_2, a1, widen_bf16(load16(y + 96)));
            chebyshev_f32_step(&ad1_3, a1, widen_bf16(load16(y + 112)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            chebyshev_f32_step(&ad0_1, a0, widen_bf16(load16(y + 16)));
            chebyshev_f32_step(&ad0_2, a0, widen_bf16(load16(y + 32)));
            chebyshev_f32_step(&ad0_3, a0, widen_bf16(load16(y + 48)));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        ad0_1 = max_nan(ad0_1, ad1_1);
        ad0_2 = max_nan(ad0_2, ad1_2);
        ad0_3 = max_nan(ad0_3, ad1_3);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
        _mm512_storeu_ps(d + l + 16, max_nan(ad0_1, (from ? _mm512_loadu_ps(d + l + 16) : zero)));
        _mm512_storeu_ps(d + l + 32, max_nan(ad0_2, (from ? _mm512_loadu_ps(d + l + 32) : zero)));
        _mm512_storeu_ps(d + l + 48, max_nan(ad0_3, (from ? _mm512_loadu_ps(d + l + 48) : zero)));
    }
}

RUVGEN_INLINE void chebyshev_bf16_part16(const float *x, const uint16_t *panel, size_t from, size_t to,
    float *d)
{
    const __m512 zero = _mm512_setzero_ps();
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        __m512 ad0_0 = zero;
        __m512 ad1_0 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
            const __m512 a1 = _mm512_set1_ps(*(x + j + 1));
            chebyshev_f32_step(&ad1_0, a1, widen_bf16(load16(y + 64)));
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const __m512 a0 = _mm512_set1_ps(*(x + j));
            chebyshev_f32_step(&ad0_0, a0, widen_bf16(load16(y)));
        }
        ad0_0 = max_nan(ad0_0, ad1_0);
        _mm512_storeu_ps(d + l, max_nan(ad0_0, (from ? _mm512_loadu_ps(d + l) : zero)));
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

static void rk_chebyshev_bf16_soa_dn__avx512(
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
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_soa_avx512[] = {
    ROW(SQEUCLIDEAN, F32, SOA, 0, rk_sqeuclidean_f32_soa_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, SOA, 0, rk_euclidean_f32_soa_dn__avx512, FLOAT),
    ROW(DOT, F32, SOA, 0, rk_dot_f32_soa_dn__avx512, FLOAT),
    ROW(COSINE, F32, SOA, 0, rk_cosine_f32_soa_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, SOA, 0, rk_manhattan_f32_soa_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, SOA, 0, rk_chebyshev_f32_soa_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, SOA, 0, rk_sqeuclidean_f16_soa_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, SOA, 0, rk_euclidean_f16_soa_dn__avx512, FLOAT),
    ROW(DOT, F16, SOA, 0, rk_dot_f16_soa_dn__avx512, FLOAT),
    ROW(COSINE, F16, SOA, 0, rk_cosine_f16_soa_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, SOA, 0, rk_manhattan_f16_soa_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, SOA, 0, rk_chebyshev_f16_soa_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, SOA, 0, rk_sqeuclidean_bf16_soa_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, SOA, 0, rk_euclidean_bf16_soa_dn__avx512, FLOAT),
    ROW(DOT, BF16, SOA, 0, rk_dot_bf16_soa_dn__avx512, FLOAT),
    ROW(COSINE, BF16, SOA, 0, rk_cosine_bf16_soa_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, SOA, 0, rk_manhattan_bf16_soa_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, SOA, 0, rk_chebyshev_bf16_soa_dn__avx512, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_soa_avx512 = {
    rows_soa_avx512,
    sizeof rows_soa_avx512 / sizeof rows_soa_avx512[0],
};
#endif
