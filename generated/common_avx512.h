/* Made by `nox -s generate` from templates/isa/…/avx512.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_AVX512_H
#define RUVGEN_COMMON_AVX512_H

#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

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

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE __m512 div_f(__m512 a, __m512 b)
{
    return _mm512_maskz_div_ps(_mm512_cmp_ps_mask(b, _mm512_setzero_ps(), _CMP_NEQ_UQ), a, b);
}

RUVGEN_INLINE __m256i load16(const uint16_t *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

RUVGEN_INLINE __m512 widen_bf16(__m256i v)
{
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(v), 16));
}

/* The larger of two non-negative values, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m512 max_nan(__m512 a, __m512 b)
{
    return _mm512_castsi512_ps(_mm512_max_epi32(_mm512_castps_si512(a), _mm512_castps_si512(b)));
}

RUVGEN_INLINE __m128 max_nan4(__m128 a, __m128 b)
{
    return _mm_castsi128_ps(_mm_max_epi32(_mm_castps_si128(a), _mm_castps_si128(b)));
}

RUVGEN_INLINE __m128 fold_add(__m512 v)
{
    const __m256 h = _mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps(v, 1));
    return _mm_add_ps(_mm256_castps256_ps128(h), _mm256_extractf128_ps(h, 1));
}

RUVGEN_INLINE __m128 fold_max(__m512 v)
{
    const __m128 lo = max_nan4(_mm512_castps512_ps128(v), _mm512_extractf32x4_ps(v, 1));
    return max_nan4(lo, max_nan4(_mm512_extractf32x4_ps(v, 2), _mm512_extractf32x4_ps(v, 3)));
}

RUVGEN_INLINE float reduce_add_f(__m512 v)
{
    const __m128 q = fold_add(v);
    const __m128 d = _mm_add_ps(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(_mm_add_ss(d, _mm_movehdup_ps(d)));
}

RUVGEN_INLINE float reduce_max_f(__m512 v)
{
    const __m128 q = fold_max(v);
    const __m128 d = max_nan4(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(max_nan4(d, _mm_movehdup_ps(d)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_f(float *s, __m512 a, __m512 b, __m512 c, __m512 d)
{
    const __m512 ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
    const __m512 cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
    const __m512 even = _mm512_shuffle_ps(ab, cd, 0x44), odd = _mm512_shuffle_ps(ab, cd, 0xee);
    _mm_storeu_ps(s, fold_add(_mm512_add_ps(even, odd)));
}

RUVGEN_INLINE void reduce_max4_f(float *s, __m512 a, __m512 b, __m512 c, __m512 d)
{
    const __m512 ab = max_nan(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
    const __m512 cd = max_nan(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
    const __m512 even = _mm512_shuffle_ps(ab, cd, 0x44), odd = _mm512_shuffle_ps(ab, cd, 0xee);
    _mm_storeu_ps(s, fold_max(max_nan(even, odd)));
}

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE __m512d div_d(__m512d a, __m512d b)
{
    return _mm512_maskz_div_pd(_mm512_cmp_pd_mask(b, _mm512_setzero_pd(), _CMP_NEQ_UQ), a, b);
}

/* The larger of two non-negative values, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m512d max_nan_d(__m512d a, __m512d b)
{
    return _mm512_castsi512_pd(_mm512_max_epi64(_mm512_castpd_si512(a), _mm512_castpd_si512(b)));
}

RUVGEN_INLINE double reduce_add_d(__m512d v)
{
    const __m256d h = _mm256_add_pd(_mm512_castpd512_pd256(v), _mm512_extractf64x4_pd(v, 1));
    const __m128d q = _mm_add_pd(_mm256_castpd256_pd128(h), _mm256_extractf128_pd(h, 1));
    return _mm_cvtsd_f64(_mm_add_sd(q, _mm_unpackhi_pd(q, q)));
}

RUVGEN_INLINE double reduce_max_d(__m512d v)
{
    __m512d h = max_nan_d(v, _mm512_shuffle_f64x2(v, v, 0x4e));
    h = max_nan_d(h, _mm512_shuffle_f64x2(h, h, 0xb1));
    return _mm512_cvtsd_f64(max_nan_d(h, _mm512_permute_pd(h, 0x55)));
}

RUVGEN_INLINE void reduce_add4_d(double *s, __m512d a, __m512d b, __m512d c, __m512d d)
{
    s[0] = reduce_add_d(a);
    s[1] = reduce_add_d(b);
    s[2] = reduce_add_d(c);
    s[3] = reduce_add_d(d);
}

RUVGEN_INLINE void reduce_max4_d(double *s, __m512d a, __m512d b, __m512d c, __m512d d)
{
    s[0] = reduce_max_d(a);
    s[1] = reduce_max_d(b);
    s[2] = reduce_max_d(c);
    s[3] = reduce_max_d(d);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_f32_step(__m512 *dd, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *dd = _mm512_fmadd_ps(t, t, *dd);
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, _mm512_loadu_ps(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, _mm512_loadu_ps(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, _mm512_loadu_ps(y3 + i));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        sqeuclidean_f32_step(&dd0_1, a1, _mm512_loadu_ps(y0 + i + 16));
        sqeuclidean_f32_step(&dd1_1, a1, _mm512_loadu_ps(y1 + i + 16));
        sqeuclidean_f32_step(&dd2_1, a1, _mm512_loadu_ps(y2 + i + 16));
        sqeuclidean_f32_step(&dd3_1, a1, _mm512_loadu_ps(y3 + i + 16));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm512_loadu_ps(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, _mm512_loadu_ps(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, _mm512_loadu_ps(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, _mm512_loadu_ps(y3 + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        sqeuclidean_f32_step(&dd0_1, a1, _mm512_maskz_loadu_ps(tail, y0 + i));
        sqeuclidean_f32_step(&dd1_1, a1, _mm512_maskz_loadu_ps(tail, y1 + i));
        sqeuclidean_f32_step(&dd2_1, a1, _mm512_maskz_loadu_ps(tail, y2 + i));
        sqeuclidean_f32_step(&dd3_1, a1, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    dd0_0 = _mm512_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm512_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm512_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm512_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_after(float d)
{
    return sqrtf(d);
}

RUVGEN_INLINE void euclidean_f32_after_all(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrtf(from[k]);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_f32_step(__m512 *xy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y0 + i));
        dot_f32_step(&xy1_0, a0, _mm512_loadu_ps(y1 + i));
        dot_f32_step(&xy2_0, a0, _mm512_loadu_ps(y2 + i));
        dot_f32_step(&xy3_0, a0, _mm512_loadu_ps(y3 + i));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        dot_f32_step(&xy0_1, a1, _mm512_loadu_ps(y0 + i + 16));
        dot_f32_step(&xy1_1, a1, _mm512_loadu_ps(y1 + i + 16));
        dot_f32_step(&xy2_1, a1, _mm512_loadu_ps(y2 + i + 16));
        dot_f32_step(&xy3_1, a1, _mm512_loadu_ps(y3 + i + 16));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm512_loadu_ps(y0 + i));
        dot_f32_step(&xy1_0, a0, _mm512_loadu_ps(y1 + i));
        dot_f32_step(&xy2_0, a0, _mm512_loadu_ps(y2 + i));
        dot_f32_step(&xy3_0, a0, _mm512_loadu_ps(y3 + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        dot_f32_step(&xy0_1, a1, _mm512_maskz_loadu_ps(tail, y0 + i));
        dot_f32_step(&xy1_1, a1, _mm512_maskz_loadu_ps(tail, y1 + i));
        dot_f32_step(&xy2_1, a1, _mm512_maskz_loadu_ps(tail, y2 + i));
        dot_f32_step(&xy3_1, a1, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_f32_step(__m512 *xy, __m512 *xx, __m512 *yy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
    *xx = _mm512_fmadd_ps(a, a, *xx);
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xy_yy_step(__m512 *xy, __m512 *yy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xx_step(__m512 *xx, __m512 b)
{
    *xx = _mm512_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    __m512 yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    __m512 yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_ps(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_ps(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_ps(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_ps(y3 + i));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_loadu_ps(y0 + i + 16));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_loadu_ps(y1 + i + 16));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_loadu_ps(y2 + i + 16));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_loadu_ps(y3 + i + 16));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_ps(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_ps(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_ps(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_ps(y3 + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_maskz_loadu_ps(tail, y0 + i));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_maskz_loadu_ps(tail, y1 + i));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_maskz_loadu_ps(tail, y2 + i));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    yy0_0 = _mm512_add_ps(yy0_0, yy0_1);
    yy1_0 = _mm512_add_ps(yy1_0, yy1_1);
    yy2_0 = _mm512_add_ps(yy2_0, yy2_1);
    yy3_0 = _mm512_add_ps(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_xy_step(__m512 *xy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE void cosine_f32_yy_step(__m512 *yy, __m512 b)
{
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_f32_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, _mm512_loadu_ps(y0 + i));
        manhattan_f32_step(&ad1_0, a0, _mm512_loadu_ps(y1 + i));
        manhattan_f32_step(&ad2_0, a0, _mm512_loadu_ps(y2 + i));
        manhattan_f32_step(&ad3_0, a0, _mm512_loadu_ps(y3 + i));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        manhattan_f32_step(&ad0_0, a0, _mm512_maskz_loadu_ps(tail, y0 + i));
        manhattan_f32_step(&ad1_0, a0, _mm512_maskz_loadu_ps(tail, y1 + i));
        manhattan_f32_step(&ad2_0, a0, _mm512_maskz_loadu_ps(tail, y2 + i));
        manhattan_f32_step(&ad3_0, a0, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_f32_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = max_nan(*ad, _mm512_abs_ps(t));
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm512_loadu_ps(y0 + i));
        chebyshev_f32_step(&ad1_0, a0, _mm512_loadu_ps(y1 + i));
        chebyshev_f32_step(&ad2_0, a0, _mm512_loadu_ps(y2 + i));
        chebyshev_f32_step(&ad3_0, a0, _mm512_loadu_ps(y3 + i));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm512_maskz_loadu_ps(tail, y0 + i));
        chebyshev_f32_step(&ad1_0, a0, _mm512_maskz_loadu_ps(tail, y1 + i));
        chebyshev_f32_step(&ad2_0, a0, _mm512_maskz_loadu_ps(tail, y2 + i));
        chebyshev_f32_step(&ad3_0, a0, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_f32_step(__m512 *ad, __m512 *ap, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
    *ap = _mm512_add_ps(_mm512_abs_ps(_mm512_add_ps(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m512 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm512_loadu_ps(y0 + i));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm512_loadu_ps(y1 + i));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm512_loadu_ps(y2 + i));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm512_loadu_ps(y3 + i));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm512_maskz_loadu_ps(tail, y0 + i));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm512_maskz_loadu_ps(tail, y1 + i));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm512_maskz_loadu_ps(tail, y2 + i));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_f32_step(__m512 *sd, __m512 a, __m512 b)
{
    const __m512 t_x = _mm512_abs_ps(a);
    const __m512 t_all = _mm512_add_ps(t_x, _mm512_abs_ps(b));
    const __m512 t_gap = _mm512_abs_ps(_mm512_sub_ps(a, b));
    const __m512 t = div_f(_mm512_add_ps(_mm512_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm512_add_ps(t, *sd);
}

RUVGEN_INLINE void canberra_f32_four(const float *x, const float *const *rows, size_t n, float *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, _mm512_loadu_ps(y0 + i));
        canberra_f32_step(&sd1_0, a0, _mm512_loadu_ps(y1 + i));
        canberra_f32_step(&sd2_0, a0, _mm512_loadu_ps(y2 + i));
        canberra_f32_step(&sd3_0, a0, _mm512_loadu_ps(y3 + i));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        canberra_f32_step(&sd0_0, a0, _mm512_maskz_loadu_ps(tail, y0 + i));
        canberra_f32_step(&sd1_0, a0, _mm512_maskz_loadu_ps(tail, y1 + i));
        canberra_f32_step(&sd2_0, a0, _mm512_maskz_loadu_ps(tail, y2 + i));
        canberra_f32_step(&sd3_0, a0, _mm512_maskz_loadu_ps(tail, y3 + i));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_finish(double dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_double_step(__m512d *dd, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *dd = _mm512_fmadd_pd(t, t, *dd);
}

RUVGEN_INLINE void sqeuclidean_double_four(const double *x, const double *const *rows, size_t n,
    double *dd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm512_loadu_pd(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, _mm512_loadu_pd(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, _mm512_loadu_pd(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, _mm512_loadu_pd(y3 + i));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        sqeuclidean_double_step(&dd0_1, a1, _mm512_loadu_pd(y0 + i + 8));
        sqeuclidean_double_step(&dd1_1, a1, _mm512_loadu_pd(y1 + i + 8));
        sqeuclidean_double_step(&dd2_1, a1, _mm512_loadu_pd(y2 + i + 8));
        sqeuclidean_double_step(&dd3_1, a1, _mm512_loadu_pd(y3 + i + 8));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm512_loadu_pd(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, _mm512_loadu_pd(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, _mm512_loadu_pd(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, _mm512_loadu_pd(y3 + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        sqeuclidean_double_step(&dd0_1, a1, _mm512_maskz_loadu_pd(tail, y0 + i));
        sqeuclidean_double_step(&dd1_1, a1, _mm512_maskz_loadu_pd(tail, y1 + i));
        sqeuclidean_double_step(&dd2_1, a1, _mm512_maskz_loadu_pd(tail, y2 + i));
        sqeuclidean_double_step(&dd3_1, a1, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    dd0_0 = _mm512_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm512_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm512_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm512_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_after(double d)
{
    return sqrt(d);
}

RUVGEN_INLINE double euclidean_double_finish(double dd)
{
    return sqrt(dd);
}

RUVGEN_INLINE void euclidean_double_step(__m512d *dd, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *dd = _mm512_fmadd_pd(t, t, *dd);
}

RUVGEN_INLINE void euclidean_double_after_all(void *results, size_t count)
{
    const double *const from = (const double *)results;
    double *const to = (double *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrt(from[k]);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_finish(double xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_double_step(__m512d *xy, __m512d a, __m512d b)
{
    *xy = _mm512_fmadd_pd(a, b, *xy);
}

RUVGEN_INLINE void dot_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm512_loadu_pd(y0 + i));
        dot_double_step(&xy1_0, a0, _mm512_loadu_pd(y1 + i));
        dot_double_step(&xy2_0, a0, _mm512_loadu_pd(y2 + i));
        dot_double_step(&xy3_0, a0, _mm512_loadu_pd(y3 + i));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        dot_double_step(&xy0_1, a1, _mm512_loadu_pd(y0 + i + 8));
        dot_double_step(&xy1_1, a1, _mm512_loadu_pd(y1 + i + 8));
        dot_double_step(&xy2_1, a1, _mm512_loadu_pd(y2 + i + 8));
        dot_double_step(&xy3_1, a1, _mm512_loadu_pd(y3 + i + 8));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm512_loadu_pd(y0 + i));
        dot_double_step(&xy1_0, a0, _mm512_loadu_pd(y1 + i));
        dot_double_step(&xy2_0, a0, _mm512_loadu_pd(y2 + i));
        dot_double_step(&xy3_0, a0, _mm512_loadu_pd(y3 + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        dot_double_step(&xy0_1, a1, _mm512_maskz_loadu_pd(tail, y0 + i));
        dot_double_step(&xy1_1, a1, _mm512_maskz_loadu_pd(tail, y1 + i));
        dot_double_step(&xy2_1, a1, _mm512_maskz_loadu_pd(tail, y2 + i));
        dot_double_step(&xy3_1, a1, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    xy0_0 = _mm512_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm512_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm512_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm512_add_pd(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_double_step(__m512d *xy, __m512d *xx, __m512d *yy, __m512d a, __m512d b)
{
    *xy = _mm512_fmadd_pd(a, b, *xy);
    *xx = _mm512_fmadd_pd(a, a, *xx);
    *yy = _mm512_fmadd_pd(b, b, *yy);
}

RUVGEN_INLINE void cosine_double_xy_yy_step(__m512d *xy, __m512d *yy, __m512d a, __m512d b)
{
    *xy = _mm512_fmadd_pd(a, b, *xy);
    *yy = _mm512_fmadd_pd(b, b, *yy);
}

RUVGEN_INLINE void cosine_double_xx_step(__m512d *xx, __m512d b)
{
    *xx = _mm512_fmadd_pd(b, b, *xx);
}

RUVGEN_INLINE void cosine_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    __m512d yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    __m512d yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_pd(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_pd(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_pd(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_pd(y3 + i));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_loadu_pd(y0 + i + 8));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_loadu_pd(y1 + i + 8));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_loadu_pd(y2 + i + 8));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_loadu_pd(y3 + i + 8));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_pd(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_pd(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_pd(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_pd(y3 + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_maskz_loadu_pd(tail, y0 + i));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_maskz_loadu_pd(tail, y1 + i));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_maskz_loadu_pd(tail, y2 + i));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    xy0_0 = _mm512_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm512_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm512_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm512_add_pd(xy3_0, xy3_1);
    yy0_0 = _mm512_add_pd(yy0_0, yy0_1);
    yy1_0 = _mm512_add_pd(yy1_0, yy1_1);
    yy2_0 = _mm512_add_pd(yy2_0, yy2_1);
    yy3_0 = _mm512_add_pd(yy3_0, yy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_double_step(__m512d *ad, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = _mm512_add_pd(_mm512_abs_pd(t), *ad);
}

RUVGEN_INLINE void manhattan_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        manhattan_double_step(&ad0_0, a0, _mm512_loadu_pd(y0 + i));
        manhattan_double_step(&ad1_0, a0, _mm512_loadu_pd(y1 + i));
        manhattan_double_step(&ad2_0, a0, _mm512_loadu_pd(y2 + i));
        manhattan_double_step(&ad3_0, a0, _mm512_loadu_pd(y3 + i));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        manhattan_double_step(&ad0_0, a0, _mm512_maskz_loadu_pd(tail, y0 + i));
        manhattan_double_step(&ad1_0, a0, _mm512_maskz_loadu_pd(tail, y1 + i));
        manhattan_double_step(&ad2_0, a0, _mm512_maskz_loadu_pd(tail, y2 + i));
        manhattan_double_step(&ad3_0, a0, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_double_step(__m512d *ad, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = max_nan_d(*ad, _mm512_abs_pd(t));
}

RUVGEN_INLINE void chebyshev_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        chebyshev_double_step(&ad0_0, a0, _mm512_loadu_pd(y0 + i));
        chebyshev_double_step(&ad1_0, a0, _mm512_loadu_pd(y1 + i));
        chebyshev_double_step(&ad2_0, a0, _mm512_loadu_pd(y2 + i));
        chebyshev_double_step(&ad3_0, a0, _mm512_loadu_pd(y3 + i));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        chebyshev_double_step(&ad0_0, a0, _mm512_maskz_loadu_pd(tail, y0 + i));
        chebyshev_double_step(&ad1_0, a0, _mm512_maskz_loadu_pd(tail, y1 + i));
        chebyshev_double_step(&ad2_0, a0, _mm512_maskz_loadu_pd(tail, y2 + i));
        chebyshev_double_step(&ad3_0, a0, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_double_step(__m512d *ad, __m512d *ap, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = _mm512_add_pd(_mm512_abs_pd(t), *ad);
    *ap = _mm512_add_pd(_mm512_abs_pd(_mm512_add_pd(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_double_four(const double *x, const double *const *rows, size_t n,
    double *ad_sum, double *ap_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m512d ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm512_loadu_pd(y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm512_loadu_pd(y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm512_loadu_pd(y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm512_loadu_pd(y3 + i));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm512_maskz_loadu_pd(tail, y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm512_maskz_loadu_pd(tail, y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm512_maskz_loadu_pd(tail, y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_finish(double sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_double_step(__m512d *sd, __m512d a, __m512d b)
{
    const __m512d t_x = _mm512_abs_pd(a);
    const __m512d t_all = _mm512_add_pd(t_x, _mm512_abs_pd(b));
    const __m512d t_gap = _mm512_abs_pd(_mm512_sub_pd(a, b));
    const __m512d t = div_d(_mm512_add_pd(_mm512_sub_pd(t_all, t_all), t_gap), t_all);
    *sd = _mm512_add_pd(t, *sd);
}

RUVGEN_INLINE void canberra_double_four(const double *x, const double *const *rows, size_t n, double *sd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        canberra_double_step(&sd0_0, a0, _mm512_loadu_pd(y0 + i));
        canberra_double_step(&sd1_0, a0, _mm512_loadu_pd(y1 + i));
        canberra_double_step(&sd2_0, a0, _mm512_loadu_pd(y2 + i));
        canberra_double_step(&sd3_0, a0, _mm512_loadu_pd(y3 + i));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        canberra_double_step(&sd0_0, a0, _mm512_maskz_loadu_pd(tail, y0 + i));
        canberra_double_step(&sd1_0, a0, _mm512_maskz_loadu_pd(tail, y1 + i));
        canberra_double_step(&sd2_0, a0, _mm512_maskz_loadu_pd(tail, y2 + i));
        canberra_double_step(&sd3_0, a0, _mm512_maskz_loadu_pd(tail, y3 + i));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        sqeuclidean_f32_step(&dd0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        sqeuclidean_f32_step(&dd1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        sqeuclidean_f32_step(&dd2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        sqeuclidean_f32_step(&dd3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        sqeuclidean_f32_step(&dd0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        sqeuclidean_f32_step(&dd1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        sqeuclidean_f32_step(&dd2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        sqeuclidean_f32_step(&dd3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm512_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm512_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm512_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        dot_f32_step(&xy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        dot_f32_step(&xy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        dot_f32_step(&xy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        dot_f32_step(&xy0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        dot_f32_step(&xy1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        dot_f32_step(&xy2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        dot_f32_step(&xy3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        dot_f32_step(&xy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        dot_f32_step(&xy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        dot_f32_step(&xy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        dot_f32_step(&xy0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        dot_f32_step(&xy1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        dot_f32_step(&xy2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        dot_f32_step(&xy3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    __m512 yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    __m512 yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    yy0_0 = _mm512_add_ps(yy0_0, yy0_1);
    yy1_0 = _mm512_add_ps(yy1_0, yy1_1);
    yy2_0 = _mm512_add_ps(yy2_0, yy2_1);
    yy3_0 = _mm512_add_ps(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        manhattan_f32_step(&ad0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        manhattan_f32_step(&ad1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        manhattan_f32_step(&ad2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        manhattan_f32_step(&ad3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m512 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        canberra_f32_step(&sd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        canberra_f32_step(&sd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        canberra_f32_step(&sd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        canberra_f32_step(&sd0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        canberra_f32_step(&sd1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        canberra_f32_step(&sd2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        canberra_f32_step(&sd3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(load16(y0 + i + 16)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load16(y1 + i + 16)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(load16(y2 + i + 16)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load16(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load16(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load16(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm512_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm512_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm512_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        dot_f32_step(&xy0_1, a1, widen_bf16(load16(y0 + i + 16)));
        dot_f32_step(&xy1_1, a1, widen_bf16(load16(y1 + i + 16)));
        dot_f32_step(&xy2_1, a1, widen_bf16(load16(y2 + i + 16)));
        dot_f32_step(&xy3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load16(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load16(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load16(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        dot_f32_step(&xy0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        dot_f32_step(&xy1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        dot_f32_step(&xy2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        dot_f32_step(&xy3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    __m512 yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    __m512 yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(load16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(load16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(load16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_bf16(load16(y0 + i + 16)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_bf16(load16(y1 + i + 16)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_bf16(load16(y2 + i + 16)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(load16(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(load16(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(load16(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_f32_xy_yy_step(&xy0_1, &yy0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        cosine_f32_xy_yy_step(&xy1_1, &yy1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        cosine_f32_xy_yy_step(&xy2_1, &yy2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        cosine_f32_xy_yy_step(&xy3_1, &yy3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    yy0_0 = _mm512_add_ps(yy0_0, yy0_1);
    yy1_0 = _mm512_add_ps(yy1_0, yy1_1);
    yy2_0 = _mm512_add_ps(yy2_0, yy2_1);
    yy3_0 = _mm512_add_ps(yy3_0, yy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(load16(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(load16(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(load16(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(load16(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(load16(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(load16(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m512 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(load16(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(load16(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(load16(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(load16(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(load16(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(load16(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        sqeuclidean_double_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        sqeuclidean_double_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        sqeuclidean_double_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        sqeuclidean_double_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        sqeuclidean_double_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        sqeuclidean_double_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        sqeuclidean_double_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        sqeuclidean_double_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm512_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm512_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm512_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m512d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        euclidean_double_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        euclidean_double_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        euclidean_double_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        euclidean_double_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        euclidean_double_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        euclidean_double_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        euclidean_double_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        euclidean_double_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        euclidean_double_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        euclidean_double_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        euclidean_double_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        euclidean_double_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        euclidean_double_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        euclidean_double_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        euclidean_double_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        euclidean_double_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm512_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm512_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm512_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        dot_double_step(&xy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        dot_double_step(&xy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        dot_double_step(&xy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        dot_double_step(&xy0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        dot_double_step(&xy1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        dot_double_step(&xy2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        dot_double_step(&xy3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        dot_double_step(&xy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        dot_double_step(&xy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        dot_double_step(&xy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        dot_double_step(&xy0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        dot_double_step(&xy1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        dot_double_step(&xy2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        dot_double_step(&xy3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm512_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm512_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm512_add_pd(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    __m512d yy0_0 = zero, yy0_1 = zero, yy1_0 = zero, yy1_1 = zero;
    __m512d yy2_0 = zero, yy2_1 = zero, yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        cosine_double_xy_yy_step(&xy0_1, &yy0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        cosine_double_xy_yy_step(&xy1_1, &yy1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        cosine_double_xy_yy_step(&xy2_1, &yy2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        cosine_double_xy_yy_step(&xy3_1, &yy3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm512_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm512_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm512_add_pd(xy3_0, xy3_1);
    yy0_0 = _mm512_add_pd(yy0_0, yy0_1);
    yy1_0 = _mm512_add_pd(yy1_0, yy1_1);
    yy2_0 = _mm512_add_pd(yy2_0, yy2_1);
    yy3_0 = _mm512_add_pd(yy3_0, yy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        manhattan_double_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        manhattan_double_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        manhattan_double_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        manhattan_double_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        manhattan_double_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        manhattan_double_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        manhattan_double_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        manhattan_double_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        chebyshev_double_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        chebyshev_double_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        chebyshev_double_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        chebyshev_double_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        chebyshev_double_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        chebyshev_double_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        chebyshev_double_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        chebyshev_double_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum,
    double *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m512d ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_four(const double *x, const float *const *rows, size_t n, double *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        canberra_double_step(&sd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        canberra_double_step(&sd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        canberra_double_step(&sd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        canberra_double_step(&sd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        canberra_double_step(&sd0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        canberra_double_step(&sd1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        canberra_double_step(&sd2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        canberra_double_step(&sd3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
#endif
