/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/avx512.j2. Do not edit. */
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
    return (float)dd;
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

RUVGEN_INLINE void sqeuclidean_f32_row(const float *x, const float *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d64__avx512, sqeuclidean_f32_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d96__avx512, sqeuclidean_f32_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d100__avx512, sqeuclidean_f32_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d128__avx512, sqeuclidean_f32_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d200__avx512, sqeuclidean_f32_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d256__avx512, sqeuclidean_f32_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d300__avx512, sqeuclidean_f32_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d384__avx512, sqeuclidean_f32_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d512__avx512, sqeuclidean_f32_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d768__avx512, sqeuclidean_f32_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d960__avx512, sqeuclidean_f32_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1024__avx512, sqeuclidean_f32_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1536__avx512, sqeuclidean_f32_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d2048__avx512, sqeuclidean_f32_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d3072__avx512, sqeuclidean_f32_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_dn__avx512, sqeuclidean_f32_rows, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f32_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d64__avx512, rk_sqeuclidean_f32_rows_d64__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d96__avx512, rk_sqeuclidean_f32_rows_d96__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d100__avx512, rk_sqeuclidean_f32_rows_d100__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d128__avx512, rk_sqeuclidean_f32_rows_d128__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d200__avx512, rk_sqeuclidean_f32_rows_d200__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d256__avx512, rk_sqeuclidean_f32_rows_d256__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d300__avx512, rk_sqeuclidean_f32_rows_d300__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d384__avx512, rk_sqeuclidean_f32_rows_d384__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d512__avx512, rk_sqeuclidean_f32_rows_d512__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d768__avx512, rk_sqeuclidean_f32_rows_d768__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d960__avx512, rk_sqeuclidean_f32_rows_d960__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1024__avx512, rk_sqeuclidean_f32_rows_d1024__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1536__avx512, rk_sqeuclidean_f32_rows_d1536__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d2048__avx512, rk_sqeuclidean_f32_rows_d2048__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d3072__avx512, rk_sqeuclidean_f32_rows_d3072__avx512,
    euclidean_f32_finish)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_dn__avx512, rk_sqeuclidean_f32_rows_dn__avx512, euclidean_f32_finish)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
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

RUVGEN_INLINE void dot_f32_row(const float *x, const float *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f32_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f32_rows_d64__avx512, dot_f32_rows, 64)
RUVGEN_ROWS(rk_dot_f32_rows_d96__avx512, dot_f32_rows, 96)
RUVGEN_ROWS(rk_dot_f32_rows_d100__avx512, dot_f32_rows, 100)
RUVGEN_ROWS(rk_dot_f32_rows_d128__avx512, dot_f32_rows, 128)
RUVGEN_ROWS(rk_dot_f32_rows_d200__avx512, dot_f32_rows, 200)
RUVGEN_ROWS(rk_dot_f32_rows_d256__avx512, dot_f32_rows, 256)
RUVGEN_ROWS(rk_dot_f32_rows_d300__avx512, dot_f32_rows, 300)
RUVGEN_ROWS(rk_dot_f32_rows_d384__avx512, dot_f32_rows, 384)
RUVGEN_ROWS(rk_dot_f32_rows_d512__avx512, dot_f32_rows, 512)
RUVGEN_ROWS(rk_dot_f32_rows_d768__avx512, dot_f32_rows, 768)
RUVGEN_ROWS(rk_dot_f32_rows_d960__avx512, dot_f32_rows, 960)
RUVGEN_ROWS(rk_dot_f32_rows_d1024__avx512, dot_f32_rows, 1024)
RUVGEN_ROWS(rk_dot_f32_rows_d1536__avx512, dot_f32_rows, 1536)
RUVGEN_ROWS(rk_dot_f32_rows_d2048__avx512, dot_f32_rows, 2048)
RUVGEN_ROWS(rk_dot_f32_rows_d3072__avx512, dot_f32_rows, 3072)
RUVGEN_ROWS(rk_dot_f32_rows_dn__avx512, dot_f32_rows, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_step(__m512 *xy, __m512 *yy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xx_step(__m512 *xx, __m512 b)
{
    *xx = _mm512_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
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
        cosine_f32_step(&xy0_0, &yy0_0, a0, _mm512_loadu_ps(y0 + i));
        cosine_f32_step(&xy1_0, &yy1_0, a0, _mm512_loadu_ps(y1 + i));
        cosine_f32_step(&xy2_0, &yy2_0, a0, _mm512_loadu_ps(y2 + i));
        cosine_f32_step(&xy3_0, &yy3_0, a0, _mm512_loadu_ps(y3 + i));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_f32_step(&xy0_1, &yy0_1, a1, _mm512_loadu_ps(y0 + i + 16));
        cosine_f32_step(&xy1_1, &yy1_1, a1, _mm512_loadu_ps(y1 + i + 16));
        cosine_f32_step(&xy2_1, &yy2_1, a1, _mm512_loadu_ps(y2 + i + 16));
        cosine_f32_step(&xy3_1, &yy3_1, a1, _mm512_loadu_ps(y3 + i + 16));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f32_step(&xy0_0, &yy0_0, a0, _mm512_loadu_ps(y0 + i));
        cosine_f32_step(&xy1_0, &yy1_0, a0, _mm512_loadu_ps(y1 + i));
        cosine_f32_step(&xy2_0, &yy2_0, a0, _mm512_loadu_ps(y2 + i));
        cosine_f32_step(&xy3_0, &yy3_0, a0, _mm512_loadu_ps(y3 + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_f32_step(&xy0_1, &yy0_1, a1, _mm512_maskz_loadu_ps(tail, y0 + i));
        cosine_f32_step(&xy1_1, &yy1_1, a1, _mm512_maskz_loadu_ps(tail, y1 + i));
        cosine_f32_step(&xy2_1, &yy2_1, a1, _mm512_maskz_loadu_ps(tail, y2 + i));
        cosine_f32_step(&xy3_1, &yy3_1, a1, _mm512_maskz_loadu_ps(tail, y3 + i));
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

RUVGEN_INLINE void cosine_f32_row(const float *x, const float *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        cosine_f32_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        cosine_f32_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        cosine_f32_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        cosine_f32_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_step(&xy2, &yy2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f32_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f32_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f32_rows_d64__avx512, cosine_f32_rows, 64)
RUVGEN_ROWS(rk_cosine_f32_rows_d96__avx512, cosine_f32_rows, 96)
RUVGEN_ROWS(rk_cosine_f32_rows_d100__avx512, cosine_f32_rows, 100)
RUVGEN_ROWS(rk_cosine_f32_rows_d128__avx512, cosine_f32_rows, 128)
RUVGEN_ROWS(rk_cosine_f32_rows_d200__avx512, cosine_f32_rows, 200)
RUVGEN_ROWS(rk_cosine_f32_rows_d256__avx512, cosine_f32_rows, 256)
RUVGEN_ROWS(rk_cosine_f32_rows_d300__avx512, cosine_f32_rows, 300)
RUVGEN_ROWS(rk_cosine_f32_rows_d384__avx512, cosine_f32_rows, 384)
RUVGEN_ROWS(rk_cosine_f32_rows_d512__avx512, cosine_f32_rows, 512)
RUVGEN_ROWS(rk_cosine_f32_rows_d768__avx512, cosine_f32_rows, 768)
RUVGEN_ROWS(rk_cosine_f32_rows_d960__avx512, cosine_f32_rows, 960)
RUVGEN_ROWS(rk_cosine_f32_rows_d1024__avx512, cosine_f32_rows, 1024)
RUVGEN_ROWS(rk_cosine_f32_rows_d1536__avx512, cosine_f32_rows, 1536)
RUVGEN_ROWS(rk_cosine_f32_rows_d2048__avx512, cosine_f32_rows, 2048)
RUVGEN_ROWS(rk_cosine_f32_rows_d3072__avx512, cosine_f32_rows, 3072)
RUVGEN_ROWS(rk_cosine_f32_rows_dn__avx512, cosine_f32_rows, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
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

RUVGEN_INLINE void manhattan_f32_row(const float *x, const float *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f32_rows_d64__avx512, manhattan_f32_rows, 64)
RUVGEN_ROWS(rk_manhattan_f32_rows_d96__avx512, manhattan_f32_rows, 96)
RUVGEN_ROWS(rk_manhattan_f32_rows_d100__avx512, manhattan_f32_rows, 100)
RUVGEN_ROWS(rk_manhattan_f32_rows_d128__avx512, manhattan_f32_rows, 128)
RUVGEN_ROWS(rk_manhattan_f32_rows_d200__avx512, manhattan_f32_rows, 200)
RUVGEN_ROWS(rk_manhattan_f32_rows_d256__avx512, manhattan_f32_rows, 256)
RUVGEN_ROWS(rk_manhattan_f32_rows_d300__avx512, manhattan_f32_rows, 300)
RUVGEN_ROWS(rk_manhattan_f32_rows_d384__avx512, manhattan_f32_rows, 384)
RUVGEN_ROWS(rk_manhattan_f32_rows_d512__avx512, manhattan_f32_rows, 512)
RUVGEN_ROWS(rk_manhattan_f32_rows_d768__avx512, manhattan_f32_rows, 768)
RUVGEN_ROWS(rk_manhattan_f32_rows_d960__avx512, manhattan_f32_rows, 960)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1024__avx512, manhattan_f32_rows, 1024)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1536__avx512, manhattan_f32_rows, 1536)
RUVGEN_ROWS(rk_manhattan_f32_rows_d2048__avx512, manhattan_f32_rows, 2048)
RUVGEN_ROWS(rk_manhattan_f32_rows_d3072__avx512, manhattan_f32_rows, 3072)
RUVGEN_ROWS(rk_manhattan_f32_rows_dn__avx512, manhattan_f32_rows, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
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

RUVGEN_INLINE void chebyshev_f32_row(const float *x, const float *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f32_rows_d64__avx512, chebyshev_f32_rows, 64)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d96__avx512, chebyshev_f32_rows, 96)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d100__avx512, chebyshev_f32_rows, 100)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d128__avx512, chebyshev_f32_rows, 128)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d200__avx512, chebyshev_f32_rows, 200)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d256__avx512, chebyshev_f32_rows, 256)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d300__avx512, chebyshev_f32_rows, 300)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d384__avx512, chebyshev_f32_rows, 384)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d512__avx512, chebyshev_f32_rows, 512)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d768__avx512, chebyshev_f32_rows, 768)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d960__avx512, chebyshev_f32_rows, 960)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1024__avx512, chebyshev_f32_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1536__avx512, chebyshev_f32_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d2048__avx512, chebyshev_f32_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d3072__avx512, chebyshev_f32_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_f32_rows_dn__avx512, chebyshev_f32_rows, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
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

RUVGEN_INLINE void braycurtis_f32_row(const float *x, const float *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f32_rows_dn__avx512, braycurtis_f32_rows, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return (float)sd;
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

RUVGEN_INLINE void canberra_f32_row(const float *x, const float *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f32_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f32_rows_dn__avx512, canberra_f32_rows, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_step(__m512 *dd, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *dd = _mm512_fmadd_ps(t, t, *dd);
}

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
        sqeuclidean_f16_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        sqeuclidean_f16_step(&dd0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        sqeuclidean_f16_step(&dd1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        sqeuclidean_f16_step(&dd2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        sqeuclidean_f16_step(&dd3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_f16_step(&dd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        sqeuclidean_f16_step(&dd0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        sqeuclidean_f16_step(&dd1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        sqeuclidean_f16_step(&dd2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        sqeuclidean_f16_step(&dd3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm512_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm512_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm512_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f16_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f16_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f16_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f16_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        sqeuclidean_f16_step(&dd0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        sqeuclidean_f16_step(&dd1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        sqeuclidean_f16_step(&dd2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        sqeuclidean_f16_step(&dd3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_f16_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f16_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f16_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f16_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f16_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f16_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f16_step(&dd2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f16_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f16_rows_dn__avx512, sqeuclidean_f16_rows, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_f16_rows_dn__avx512, rk_sqeuclidean_f16_rows_dn__avx512, euclidean_f16_finish)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_step(__m512 *xy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
}

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
        dot_f16_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        dot_f16_step(&xy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        dot_f16_step(&xy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        dot_f16_step(&xy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        dot_f16_step(&xy0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        dot_f16_step(&xy1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        dot_f16_step(&xy2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        dot_f16_step(&xy3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_f16_step(&xy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        dot_f16_step(&xy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        dot_f16_step(&xy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        dot_f16_step(&xy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        dot_f16_step(&xy0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        dot_f16_step(&xy1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        dot_f16_step(&xy2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        dot_f16_step(&xy3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f16_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f16_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f16_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f16_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        dot_f16_step(&xy0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        dot_f16_step(&xy1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        dot_f16_step(&xy2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        dot_f16_step(&xy3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_f16_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f16_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f16_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f16_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_f16_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f16_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_f16_step(&xy2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f16_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f16_rows_dn__avx512, dot_f16_rows, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_step(__m512 *xy, __m512 *yy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f16_xx_step(__m512 *xx, __m512 b)
{
    *xx = _mm512_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f16_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f16_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_f16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f16_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f16_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

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
        cosine_f16_step(&xy0_0, &yy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_f16_step(&xy0_1, &yy0_1, a1, _mm512_cvtph_ps(load16(y0 + i + 16)));
        cosine_f16_step(&xy1_1, &yy1_1, a1, _mm512_cvtph_ps(load16(y1 + i + 16)));
        cosine_f16_step(&xy2_1, &yy2_1, a1, _mm512_cvtph_ps(load16(y2 + i + 16)));
        cosine_f16_step(&xy3_1, &yy3_1, a1, _mm512_cvtph_ps(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_f16_step(&xy0_0, &yy0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_f16_step(&xy0_1, &yy0_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        cosine_f16_step(&xy1_1, &yy1_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        cosine_f16_step(&xy2_1, &yy2_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        cosine_f16_step(&xy3_1, &yy3_1, a1, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
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

RUVGEN_INLINE void cosine_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        cosine_f16_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        cosine_f16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        cosine_f16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        cosine_f16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f16_step(&xy2, &yy2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f16_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f16_rows_dn__avx512, cosine_f16_rows, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
}

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
        manhattan_f16_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        manhattan_f16_step(&ad1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        manhattan_f16_step(&ad2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        manhattan_f16_step(&ad3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        manhattan_f16_step(&ad0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        manhattan_f16_step(&ad1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        manhattan_f16_step(&ad2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        manhattan_f16_step(&ad3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f16_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        manhattan_f16_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        manhattan_f16_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f16_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f16_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f16_rows_dn__avx512, manhattan_f16_rows, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = max_nan(*ad, _mm512_abs_ps(t));
}

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
        chebyshev_f16_step(&ad0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        chebyshev_f16_step(&ad1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        chebyshev_f16_step(&ad2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        chebyshev_f16_step(&ad3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        chebyshev_f16_step(&ad0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        chebyshev_f16_step(&ad1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        chebyshev_f16_step(&ad2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        chebyshev_f16_step(&ad3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f16_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        chebyshev_f16_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        chebyshev_f16_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f16_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f16_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f16_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f16_rows_dn__avx512, chebyshev_f16_rows, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f16_step(__m512 *ad, __m512 *ap, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
    *ap = _mm512_add_ps(_mm512_abs_ps(_mm512_add_ps(a, b)), *ap);
}

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
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        braycurtis_f16_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        braycurtis_f16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_f16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f16_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f16_rows_dn__avx512, braycurtis_f16_rows, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f16_step(__m512 *sd, __m512 a, __m512 b)
{
    const __m512 t_x = _mm512_abs_ps(a);
    const __m512 t_all = _mm512_add_ps(t_x, _mm512_abs_ps(b));
    const __m512 t_gap = _mm512_abs_ps(_mm512_sub_ps(a, b));
    const __m512 t = div_f(_mm512_add_ps(_mm512_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm512_add_ps(t, *sd);
}

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
        canberra_f16_step(&sd0_0, a0, _mm512_cvtph_ps(load16(y0 + i)));
        canberra_f16_step(&sd1_0, a0, _mm512_cvtph_ps(load16(y1 + i)));
        canberra_f16_step(&sd2_0, a0, _mm512_cvtph_ps(load16(y2 + i)));
        canberra_f16_step(&sd3_0, a0, _mm512_cvtph_ps(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        canberra_f16_step(&sd0_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        canberra_f16_step(&sd1_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        canberra_f16_step(&sd2_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        canberra_f16_step(&sd3_0, a0, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f16_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        canberra_f16_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        canberra_f16_step(&sd0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        canberra_f16_step(&sd1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_f16_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        canberra_f16_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_f16_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f16_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f16_rows_dn__avx512, canberra_f16_rows, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_step(__m512 *dd, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *dd = _mm512_fmadd_ps(t, t, *dd);
}

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
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load16(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load16(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load16(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(load16(y0 + i + 16)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(load16(y1 + i + 16)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(load16(y2 + i + 16)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load16(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load16(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load16(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm512_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm512_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm512_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_bf16_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_bf16_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        sqeuclidean_bf16_step(&dd2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        sqeuclidean_bf16_step(&dd3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        sqeuclidean_bf16_step(&dd0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        sqeuclidean_bf16_step(&dd1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        sqeuclidean_bf16_step(&dd2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        sqeuclidean_bf16_step(&dd3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_bf16_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_bf16_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        sqeuclidean_bf16_step(&dd2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        sqeuclidean_bf16_step(&dd3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_bf16_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_bf16_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_bf16_step(&dd2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_bf16_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_bf16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_bf16_rows_dn__avx512, sqeuclidean_bf16_rows, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_bf16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_bf16_rows_dn__avx512, rk_sqeuclidean_bf16_rows_dn__avx512,
    euclidean_bf16_finish)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_step(__m512 *xy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
}

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
        dot_bf16_step(&xy0_0, a0, widen_bf16(load16(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load16(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load16(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        dot_bf16_step(&xy0_1, a1, widen_bf16(load16(y0 + i + 16)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(load16(y1 + i + 16)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(load16(y2 + i + 16)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        dot_bf16_step(&xy0_0, a0, widen_bf16(load16(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load16(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load16(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        dot_bf16_step(&xy0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm512_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm512_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm512_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_bf16_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_bf16_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        dot_bf16_step(&xy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        dot_bf16_step(&xy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        dot_bf16_step(&xy0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        dot_bf16_step(&xy1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        dot_bf16_step(&xy2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        dot_bf16_step(&xy3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_bf16_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_bf16_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        dot_bf16_step(&xy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        dot_bf16_step(&xy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_bf16_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_bf16_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_bf16_step(&xy2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_bf16_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_bf16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_bf16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_bf16_rows_dn__avx512, dot_bf16_rows, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_step(__m512 *xy, __m512 *yy, __m512 a, __m512 b)
{
    *xy = _mm512_fmadd_ps(a, b, *xy);
    *yy = _mm512_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_bf16_xx_step(__m512 *xx, __m512 b)
{
    *xx = _mm512_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_bf16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_bf16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_bf16_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_bf16_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_bf16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_bf16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_bf16_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_bf16_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

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
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(load16(y0 + i)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(load16(y1 + i)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(load16(y2 + i)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(load16(y3 + i)));
        const __m512 a1 = _mm512_loadu_ps(x + i + 16);
        cosine_bf16_step(&xy0_1, &yy0_1, a1, widen_bf16(load16(y0 + i + 16)));
        cosine_bf16_step(&xy1_1, &yy1_1, a1, widen_bf16(load16(y1 + i + 16)));
        cosine_bf16_step(&xy2_1, &yy2_1, a1, widen_bf16(load16(y2 + i + 16)));
        cosine_bf16_step(&xy3_1, &yy3_1, a1, widen_bf16(load16(y3 + i + 16)));
    }
    if (n & 16) {
        const __m512 a0 = _mm512_loadu_ps(x + i);
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(load16(y0 + i)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(load16(y1 + i)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(load16(y2 + i)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(load16(y3 + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a1 = _mm512_maskz_loadu_ps(tail, x + i);
        cosine_bf16_step(&xy0_1, &yy0_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        cosine_bf16_step(&xy1_1, &yy1_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        cosine_bf16_step(&xy2_1, &yy2_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        cosine_bf16_step(&xy3_1, &yy3_1, a1, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
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

RUVGEN_INLINE void cosine_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_bf16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_bf16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        cosine_bf16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        cosine_bf16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        cosine_bf16_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        cosine_bf16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        cosine_bf16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        cosine_bf16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_bf16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_bf16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        cosine_bf16_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        cosine_bf16_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_bf16_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_bf16_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_bf16_step(&xy2, &yy2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_bf16_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_bf16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_bf16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_bf16_rows_dn__avx512, cosine_bf16_rows, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
}

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
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(load16(y0 + i)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(load16(y1 + i)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(load16(y2 + i)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        manhattan_bf16_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        manhattan_bf16_step(&ad0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        manhattan_bf16_step(&ad1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        manhattan_bf16_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_bf16_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_bf16_rows_dn__avx512, manhattan_bf16_rows, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_step(__m512 *ad, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = max_nan(*ad, _mm512_abs_ps(t));
}

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
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(load16(y0 + i)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(load16(y1 + i)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(load16(y2 + i)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        chebyshev_bf16_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        chebyshev_bf16_step(&ad0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        chebyshev_bf16_step(&ad1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        chebyshev_bf16_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_bf16_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_bf16_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_bf16_rows_dn__avx512, chebyshev_bf16_rows, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_bf16_step(__m512 *ad, __m512 *ap, __m512 a, __m512 b)
{
    const __m512 t = _mm512_sub_ps(a, b);
    *ad = _mm512_add_ps(_mm512_abs_ps(t), *ad);
    *ap = _mm512_add_ps(_mm512_abs_ps(_mm512_add_ps(a, b)), *ap);
}

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
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(load16(y0 + i)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(load16(y1 + i)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(load16(y2 + i)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_bf16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        braycurtis_bf16_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        braycurtis_bf16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_bf16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_bf16_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_bf16_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_bf16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_bf16_rows_dn__avx512, braycurtis_bf16_rows, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_bf16_step(__m512 *sd, __m512 a, __m512 b)
{
    const __m512 t_x = _mm512_abs_ps(a);
    const __m512 t_all = _mm512_add_ps(t_x, _mm512_abs_ps(b));
    const __m512 t_gap = _mm512_abs_ps(_mm512_sub_ps(a, b));
    const __m512 t = div_f(_mm512_add_ps(_mm512_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm512_add_ps(t, *sd);
}

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
        canberra_bf16_step(&sd0_0, a0, widen_bf16(load16(y0 + i)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(load16(y1 + i)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(load16(y2 + i)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(load16(y3 + i)));
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        const __m512 a0 = _mm512_maskz_loadu_ps(tail, x + i);
        canberra_bf16_step(&sd0_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y0 + i)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y1 + i)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y2 + i)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(_mm256_maskz_loadu_epi16(tail, y3 + i)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_bf16_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        canberra_bf16_step(&sd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        canberra_bf16_step(&sd0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        canberra_bf16_step(&sd1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_bf16_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        canberra_bf16_step(&sd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_bf16_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_bf16_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_bf16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_bf16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_bf16_rows_dn__avx512, canberra_bf16_rows, n)

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f64_finish(double dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f64_step(__m512d *dd, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *dd = _mm512_fmadd_pd(t, t, *dd);
}

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
        sqeuclidean_f64_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        sqeuclidean_f64_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        sqeuclidean_f64_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        sqeuclidean_f64_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        sqeuclidean_f64_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        sqeuclidean_f64_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        sqeuclidean_f64_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        sqeuclidean_f64_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        sqeuclidean_f64_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        sqeuclidean_f64_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        sqeuclidean_f64_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        sqeuclidean_f64_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        sqeuclidean_f64_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        sqeuclidean_f64_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        sqeuclidean_f64_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        sqeuclidean_f64_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm512_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm512_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm512_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f64_row(const double *x, const float *y, size_t n, __m512d *dd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        sqeuclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        sqeuclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        sqeuclidean_f64_step(&dd0, _mm512_loadu_pd(x + i + 32), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        sqeuclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 40), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        sqeuclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 48), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        sqeuclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 56), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        sqeuclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        sqeuclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f64_step(&dd2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        sqeuclidean_f64_step(&dd3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f64_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f64_rows_dn__avx512, sqeuclidean_f64_rows, n)

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f64_finish(double dd)
{
    return (float)sqrt(dd);
}

RUVGEN_INLINE void euclidean_f64_step(__m512d *dd, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *dd = _mm512_fmadd_pd(t, t, *dd);
}

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
        euclidean_f64_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        euclidean_f64_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        euclidean_f64_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        euclidean_f64_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        euclidean_f64_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        euclidean_f64_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        euclidean_f64_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        euclidean_f64_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        euclidean_f64_step(&dd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        euclidean_f64_step(&dd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        euclidean_f64_step(&dd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        euclidean_f64_step(&dd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        euclidean_f64_step(&dd0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        euclidean_f64_step(&dd1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        euclidean_f64_step(&dd2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        euclidean_f64_step(&dd3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    dd0_0 = _mm512_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm512_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm512_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm512_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f64_row(const double *x, const float *y, size_t n, __m512d *dd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        euclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        euclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        euclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        euclidean_f64_step(&dd0, _mm512_loadu_pd(x + i + 32), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        euclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 40), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        euclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 48), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        euclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 56), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        euclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        euclidean_f64_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        euclidean_f64_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        euclidean_f64_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_f64_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        euclidean_f64_step(&dd2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        euclidean_f64_step(&dd3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f64_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_euclidean_f64_rows_dn__avx512, euclidean_f64_rows, n)

/* dot, f64: −Σ x·y */
RUVGEN_INLINE float dot_f64_finish(double xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f64_step(__m512d *xy, __m512d a, __m512d b)
{
    *xy = _mm512_fmadd_pd(a, b, *xy);
}

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
        dot_f64_step(&xy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        dot_f64_step(&xy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        dot_f64_step(&xy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        dot_f64_step(&xy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        dot_f64_step(&xy0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        dot_f64_step(&xy1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        dot_f64_step(&xy2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        dot_f64_step(&xy3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        dot_f64_step(&xy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        dot_f64_step(&xy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        dot_f64_step(&xy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        dot_f64_step(&xy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        dot_f64_step(&xy0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        dot_f64_step(&xy1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        dot_f64_step(&xy2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        dot_f64_step(&xy3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    xy0_0 = _mm512_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm512_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm512_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm512_add_pd(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f64_row(const double *x, const float *y, size_t n, __m512d *xy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f64_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_f64_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        dot_f64_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        dot_f64_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        dot_f64_step(&xy0, _mm512_loadu_pd(x + i + 32), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        dot_f64_step(&xy1, _mm512_loadu_pd(x + i + 40), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        dot_f64_step(&xy2, _mm512_loadu_pd(x + i + 48), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        dot_f64_step(&xy3, _mm512_loadu_pd(x + i + 56), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        dot_f64_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_f64_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        dot_f64_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        dot_f64_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f64_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_f64_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f64_step(&xy2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        dot_f64_step(&xy3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f64_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f64_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f64_rows_dn__avx512, dot_f64_rows, n)

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f64_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f64_step(__m512d *xy, __m512d *yy, __m512d a, __m512d b)
{
    *xy = _mm512_fmadd_pd(a, b, *xy);
    *yy = _mm512_fmadd_pd(b, b, *yy);
}

RUVGEN_INLINE void cosine_f64_xx_step(__m512d *xx, __m512d b)
{
    *xx = _mm512_fmadd_pd(b, b, *xx);
}

RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f64_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_f64_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        cosine_f64_xx_step(&xx2, _mm512_loadu_pd(y + i + 16));
        cosine_f64_xx_step(&xx3, _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        cosine_f64_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_f64_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f64_xx_step(&xx2, _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_f64_xx_step(&xx3, _mm512_maskz_loadu_pd(tail, y + i));
    }
    xx0 = _mm512_add_pd(xx0, xx2);
    xx1 = _mm512_add_pd(xx1, xx3);
    xx0 = _mm512_add_pd(xx0, xx1);
    return reduce_add_d(xx0);
}

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
        cosine_f64_step(&xy0_0, &yy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        cosine_f64_step(&xy1_0, &yy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        cosine_f64_step(&xy2_0, &yy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        cosine_f64_step(&xy3_0, &yy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        const __m512d a1 = _mm512_loadu_pd(x + i + 8);
        cosine_f64_step(&xy0_1, &yy0_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i + 8)));
        cosine_f64_step(&xy1_1, &yy1_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i + 8)));
        cosine_f64_step(&xy2_1, &yy2_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i + 8)));
        cosine_f64_step(&xy3_1, &yy3_1, a1, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i + 8)));
    }
    if (n & 8) {
        const __m512d a0 = _mm512_loadu_pd(x + i);
        cosine_f64_step(&xy0_0, &yy0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        cosine_f64_step(&xy1_0, &yy1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        cosine_f64_step(&xy2_0, &yy2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        cosine_f64_step(&xy3_0, &yy3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a1 = _mm512_maskz_loadu_pd(tail, x + i);
        cosine_f64_step(&xy0_1, &yy0_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        cosine_f64_step(&xy1_1, &yy1_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        cosine_f64_step(&xy2_1, &yy2_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        cosine_f64_step(&xy3_1, &yy3_1, a1, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
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

RUVGEN_INLINE void cosine_f64_row(const double *x, const float *y, size_t n, __m512d *xy, __m512d *yy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f64_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_f64_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        cosine_f64_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        cosine_f64_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        cosine_f64_step(&xy0, &yy0, _mm512_loadu_pd(x + i + 32),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        cosine_f64_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 40),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        cosine_f64_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 48),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        cosine_f64_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 56),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        cosine_f64_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_f64_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        cosine_f64_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        cosine_f64_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f64_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_f64_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f64_step(&xy2, &yy2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_f64_step(&xy3, &yy3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    yy0 = _mm512_add_pd(yy0, yy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    yy1 = _mm512_add_pd(yy1, yy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    yy0 = _mm512_add_pd(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    __m512d yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_f64_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f64_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_d(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f64_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f64_rows_dn__avx512, cosine_f64_rows, n)

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE float manhattan_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f64_step(__m512d *ad, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = _mm512_add_pd(_mm512_abs_pd(t), *ad);
}

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
        manhattan_f64_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        manhattan_f64_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        manhattan_f64_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        manhattan_f64_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        manhattan_f64_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        manhattan_f64_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        manhattan_f64_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        manhattan_f64_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f64_row(const double *x, const float *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        manhattan_f64_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        manhattan_f64_step(&ad0, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        manhattan_f64_step(&ad1, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        manhattan_f64_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        manhattan_f64_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f64_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f64_rows_dn__avx512, manhattan_f64_rows, n)

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE float chebyshev_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f64_step(__m512d *ad, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = max_nan_d(*ad, _mm512_abs_pd(t));
}

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
        chebyshev_f64_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        chebyshev_f64_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        chebyshev_f64_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        chebyshev_f64_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        chebyshev_f64_step(&ad0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        chebyshev_f64_step(&ad1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        chebyshev_f64_step(&ad2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        chebyshev_f64_step(&ad3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f64_row(const double *x, const float *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        chebyshev_f64_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        chebyshev_f64_step(&ad0, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        chebyshev_f64_step(&ad1, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        chebyshev_f64_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f64_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        chebyshev_f64_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f64_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f64_rows_dn__avx512, chebyshev_f64_rows, n)

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f64_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f64_step(__m512d *ad, __m512d *ap, __m512d a, __m512d b)
{
    const __m512d t = _mm512_sub_pd(a, b);
    *ad = _mm512_add_pd(_mm512_abs_pd(t), *ad);
    *ap = _mm512_add_pd(_mm512_abs_pd(_mm512_add_pd(a, b)), *ap);
}

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
        braycurtis_f64_step(&ad0_0, &ap0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        braycurtis_f64_step(&ad1_0, &ap1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        braycurtis_f64_step(&ad2_0, &ap2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        braycurtis_f64_step(&ad3_0, &ap3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        braycurtis_f64_step(&ad0_0, &ap0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        braycurtis_f64_step(&ad1_0, &ap1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        braycurtis_f64_step(&ad2_0, &ap2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        braycurtis_f64_step(&ad3_0, &ap3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_f64_row(const double *x, const float *y, size_t n, __m512d *ad, __m512d *ap)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    __m512d ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f64_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        braycurtis_f64_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        braycurtis_f64_step(&ad0, &ap0, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        braycurtis_f64_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f64_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        braycurtis_f64_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f64_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        braycurtis_f64_step(&ad1, &ap1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    ap0 = _mm512_add_pd(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    __m512d ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f64_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                braycurtis_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_d(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f64_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f64_rows_dn__avx512, braycurtis_f64_rows, n)

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f64_finish(double sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f64_step(__m512d *sd, __m512d a, __m512d b)
{
    const __m512d t_x = _mm512_abs_pd(a);
    const __m512d t_all = _mm512_add_pd(t_x, _mm512_abs_pd(b));
    const __m512d t_gap = _mm512_abs_pd(_mm512_sub_pd(a, b));
    const __m512d t = div_d(_mm512_add_pd(_mm512_sub_pd(t_all, t_all), t_gap), t_all);
    *sd = _mm512_add_pd(t, *sd);
}

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
        canberra_f64_step(&sd0_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y0 + i)));
        canberra_f64_step(&sd1_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y1 + i)));
        canberra_f64_step(&sd2_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y2 + i)));
        canberra_f64_step(&sd3_0, a0, _mm512_cvtps_pd(_mm256_loadu_ps(y3 + i)));
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        const __m512d a0 = _mm512_maskz_loadu_pd(tail, x + i);
        canberra_f64_step(&sd0_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y0 + i)));
        canberra_f64_step(&sd1_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y1 + i)));
        canberra_f64_step(&sd2_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y2 + i)));
        canberra_f64_step(&sd3_0, a0, _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y3 + i)));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_f64_row(const double *x, const float *y, size_t n, __m512d *sd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f64_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        canberra_f64_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        canberra_f64_step(&sd0, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        canberra_f64_step(&sd1, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        canberra_f64_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        canberra_f64_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f64_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        canberra_f64_step(&sd1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    sd0 = _mm512_add_pd(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f64_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                canberra_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_d(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f64_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f64_rows_dn__avx512, canberra_f64_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_ROWS, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_rows_d64__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_rows_d96__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_rows_d100__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_rows_d128__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_rows_d200__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_rows_d256__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_rows_d300__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_rows_d384__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_rows_d512__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_rows_d768__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_rows_d960__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_rows_d1024__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_rows_d1536__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_rows_d2048__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_rows_d3072__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_rows_d64__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_rows_d96__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_rows_d100__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_rows_d128__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_rows_d200__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_rows_d256__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_rows_d300__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_rows_d384__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_rows_d512__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_rows_d768__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_rows_d960__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_rows_d1024__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_rows_d1536__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_rows_d2048__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_rows_d3072__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_rows_dn__avx512, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_rows_d64__avx512, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_rows_d96__avx512, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_rows_d100__avx512, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_rows_d128__avx512, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_rows_d200__avx512, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_rows_d256__avx512, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_rows_d300__avx512, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_rows_d384__avx512, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_rows_d512__avx512, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_rows_d768__avx512, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_rows_d960__avx512, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_rows_d1024__avx512, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_rows_d1536__avx512, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_rows_d2048__avx512, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_rows_d3072__avx512, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_rows_dn__avx512, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_rows_d64__avx512, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_rows_d96__avx512, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_rows_d100__avx512, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_rows_d128__avx512, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_rows_d200__avx512, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_rows_d256__avx512, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_rows_d300__avx512, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_rows_d384__avx512, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_rows_d512__avx512, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_rows_d768__avx512, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_rows_d960__avx512, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_rows_d1024__avx512, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_rows_d1536__avx512, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_rows_d2048__avx512, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_rows_d3072__avx512, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_rows_d64__avx512, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_rows_d96__avx512, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_rows_d100__avx512, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_rows_d128__avx512, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_rows_d200__avx512, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_rows_d256__avx512, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_rows_d300__avx512, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_rows_d384__avx512, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_rows_d512__avx512, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_rows_d768__avx512, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_rows_d960__avx512, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_rows_d1024__avx512, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_rows_d1536__avx512, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_rows_d2048__avx512, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_rows_d3072__avx512, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_rows_d64__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_rows_d96__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_rows_d100__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_rows_d128__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_rows_d200__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_rows_d256__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_rows_d300__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_rows_d384__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_rows_d512__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_rows_d768__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_rows_d960__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_rows_d1024__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_rows_d1536__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_rows_d2048__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_rows_d3072__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_rows_dn__avx512, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_rows_dn__avx512, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_rows_dn__avx512, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_rows_dn__avx512, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F64, 0, rk_sqeuclidean_f64_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F64, 0, rk_euclidean_f64_rows_dn__avx512, FLOAT),
    ROW(DOT, F64, 0, rk_dot_f64_rows_dn__avx512, FLOAT),
    ROW(COSINE, F64, 0, rk_cosine_f64_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F64, 0, rk_manhattan_f64_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F64, 0, rk_chebyshev_f64_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F64, 0, rk_braycurtis_f64_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F64, 0, rk_canberra_f64_rows_dn__avx512, FLOAT),
};

const ruvgen_table ruvgen_rows_avx512 = {rows, sizeof rows / sizeof rows[0]};
#endif
