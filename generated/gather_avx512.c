/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/avx512.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f32_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d64__avx512, sqeuclidean_f32_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d96__avx512, sqeuclidean_f32_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d100__avx512, sqeuclidean_f32_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d128__avx512, sqeuclidean_f32_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d200__avx512, sqeuclidean_f32_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d256__avx512, sqeuclidean_f32_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d300__avx512, sqeuclidean_f32_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d384__avx512, sqeuclidean_f32_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d512__avx512, sqeuclidean_f32_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d768__avx512, sqeuclidean_f32_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d960__avx512, sqeuclidean_f32_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1024__avx512, sqeuclidean_f32_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1536__avx512, sqeuclidean_f32_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d2048__avx512, sqeuclidean_f32_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d3072__avx512, sqeuclidean_f32_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_dn__avx512, sqeuclidean_f32_gather, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f32_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d64__avx512, rk_sqeuclidean_f32_gather_d64__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d96__avx512, rk_sqeuclidean_f32_gather_d96__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d100__avx512, rk_sqeuclidean_f32_gather_d100__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d128__avx512, rk_sqeuclidean_f32_gather_d128__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d200__avx512, rk_sqeuclidean_f32_gather_d200__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d256__avx512, rk_sqeuclidean_f32_gather_d256__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d300__avx512, rk_sqeuclidean_f32_gather_d300__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d384__avx512, rk_sqeuclidean_f32_gather_d384__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d512__avx512, rk_sqeuclidean_f32_gather_d512__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d768__avx512, rk_sqeuclidean_f32_gather_d768__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d960__avx512, rk_sqeuclidean_f32_gather_d960__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1024__avx512, rk_sqeuclidean_f32_gather_d1024__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1536__avx512, rk_sqeuclidean_f32_gather_d1536__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d2048__avx512, rk_sqeuclidean_f32_gather_d2048__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d3072__avx512, rk_sqeuclidean_f32_gather_d3072__avx512,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_dn__avx512, rk_sqeuclidean_f32_gather_dn__avx512,
    euclidean_f32_finish)

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

RUVGEN_INLINE void dot_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f32_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f32_gather_d64__avx512, dot_f32_gather, 64)
RUVGEN_GATHER(rk_dot_f32_gather_d96__avx512, dot_f32_gather, 96)
RUVGEN_GATHER(rk_dot_f32_gather_d100__avx512, dot_f32_gather, 100)
RUVGEN_GATHER(rk_dot_f32_gather_d128__avx512, dot_f32_gather, 128)
RUVGEN_GATHER(rk_dot_f32_gather_d200__avx512, dot_f32_gather, 200)
RUVGEN_GATHER(rk_dot_f32_gather_d256__avx512, dot_f32_gather, 256)
RUVGEN_GATHER(rk_dot_f32_gather_d300__avx512, dot_f32_gather, 300)
RUVGEN_GATHER(rk_dot_f32_gather_d384__avx512, dot_f32_gather, 384)
RUVGEN_GATHER(rk_dot_f32_gather_d512__avx512, dot_f32_gather, 512)
RUVGEN_GATHER(rk_dot_f32_gather_d768__avx512, dot_f32_gather, 768)
RUVGEN_GATHER(rk_dot_f32_gather_d960__avx512, dot_f32_gather, 960)
RUVGEN_GATHER(rk_dot_f32_gather_d1024__avx512, dot_f32_gather, 1024)
RUVGEN_GATHER(rk_dot_f32_gather_d1536__avx512, dot_f32_gather, 1536)
RUVGEN_GATHER(rk_dot_f32_gather_d2048__avx512, dot_f32_gather, 2048)
RUVGEN_GATHER(rk_dot_f32_gather_d3072__avx512, dot_f32_gather, 3072)
RUVGEN_GATHER(rk_dot_f32_gather_dn__avx512, dot_f32_gather, n)

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
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
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

RUVGEN_INLINE void cosine_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    const float xx = cosine_f32_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f32_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f32_gather_d64__avx512, cosine_f32_gather, 64)
RUVGEN_GATHER(rk_cosine_f32_gather_d96__avx512, cosine_f32_gather, 96)
RUVGEN_GATHER(rk_cosine_f32_gather_d100__avx512, cosine_f32_gather, 100)
RUVGEN_GATHER(rk_cosine_f32_gather_d128__avx512, cosine_f32_gather, 128)
RUVGEN_GATHER(rk_cosine_f32_gather_d200__avx512, cosine_f32_gather, 200)
RUVGEN_GATHER(rk_cosine_f32_gather_d256__avx512, cosine_f32_gather, 256)
RUVGEN_GATHER(rk_cosine_f32_gather_d300__avx512, cosine_f32_gather, 300)
RUVGEN_GATHER(rk_cosine_f32_gather_d384__avx512, cosine_f32_gather, 384)
RUVGEN_GATHER(rk_cosine_f32_gather_d512__avx512, cosine_f32_gather, 512)
RUVGEN_GATHER(rk_cosine_f32_gather_d768__avx512, cosine_f32_gather, 768)
RUVGEN_GATHER(rk_cosine_f32_gather_d960__avx512, cosine_f32_gather, 960)
RUVGEN_GATHER(rk_cosine_f32_gather_d1024__avx512, cosine_f32_gather, 1024)
RUVGEN_GATHER(rk_cosine_f32_gather_d1536__avx512, cosine_f32_gather, 1536)
RUVGEN_GATHER(rk_cosine_f32_gather_d2048__avx512, cosine_f32_gather, 2048)
RUVGEN_GATHER(rk_cosine_f32_gather_d3072__avx512, cosine_f32_gather, 3072)
RUVGEN_GATHER(rk_cosine_f32_gather_dn__avx512, cosine_f32_gather, n)

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

RUVGEN_INLINE void manhattan_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f32_gather_d64__avx512, manhattan_f32_gather, 64)
RUVGEN_GATHER(rk_manhattan_f32_gather_d96__avx512, manhattan_f32_gather, 96)
RUVGEN_GATHER(rk_manhattan_f32_gather_d100__avx512, manhattan_f32_gather, 100)
RUVGEN_GATHER(rk_manhattan_f32_gather_d128__avx512, manhattan_f32_gather, 128)
RUVGEN_GATHER(rk_manhattan_f32_gather_d200__avx512, manhattan_f32_gather, 200)
RUVGEN_GATHER(rk_manhattan_f32_gather_d256__avx512, manhattan_f32_gather, 256)
RUVGEN_GATHER(rk_manhattan_f32_gather_d300__avx512, manhattan_f32_gather, 300)
RUVGEN_GATHER(rk_manhattan_f32_gather_d384__avx512, manhattan_f32_gather, 384)
RUVGEN_GATHER(rk_manhattan_f32_gather_d512__avx512, manhattan_f32_gather, 512)
RUVGEN_GATHER(rk_manhattan_f32_gather_d768__avx512, manhattan_f32_gather, 768)
RUVGEN_GATHER(rk_manhattan_f32_gather_d960__avx512, manhattan_f32_gather, 960)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1024__avx512, manhattan_f32_gather, 1024)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1536__avx512, manhattan_f32_gather, 1536)
RUVGEN_GATHER(rk_manhattan_f32_gather_d2048__avx512, manhattan_f32_gather, 2048)
RUVGEN_GATHER(rk_manhattan_f32_gather_d3072__avx512, manhattan_f32_gather, 3072)
RUVGEN_GATHER(rk_manhattan_f32_gather_dn__avx512, manhattan_f32_gather, n)

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

RUVGEN_INLINE void chebyshev_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f32_gather_d64__avx512, chebyshev_f32_gather, 64)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d96__avx512, chebyshev_f32_gather, 96)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d100__avx512, chebyshev_f32_gather, 100)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d128__avx512, chebyshev_f32_gather, 128)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d200__avx512, chebyshev_f32_gather, 200)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d256__avx512, chebyshev_f32_gather, 256)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d300__avx512, chebyshev_f32_gather, 300)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d384__avx512, chebyshev_f32_gather, 384)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d512__avx512, chebyshev_f32_gather, 512)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d768__avx512, chebyshev_f32_gather, 768)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d960__avx512, chebyshev_f32_gather, 960)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1024__avx512, chebyshev_f32_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1536__avx512, chebyshev_f32_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d2048__avx512, chebyshev_f32_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d3072__avx512, chebyshev_f32_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_f32_gather_dn__avx512, chebyshev_f32_gather, n)

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

RUVGEN_INLINE void braycurtis_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f32_gather_dn__avx512, braycurtis_f32_gather, n)

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

RUVGEN_INLINE void canberra_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f32_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f32_gather_dn__avx512, canberra_f32_gather, n)

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

RUVGEN_INLINE void sqeuclidean_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f16_gather_dn__avx512, sqeuclidean_f16_gather, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f16_gather_dn__avx512, rk_sqeuclidean_f16_gather_dn__avx512,
    euclidean_f16_finish)

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

RUVGEN_INLINE void dot_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f16_gather_dn__avx512, dot_f16_gather, n)

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
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_f16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f16_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
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

RUVGEN_INLINE void cosine_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_f16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f16_gather_dn__avx512, cosine_f16_gather, n)

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

RUVGEN_INLINE void manhattan_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f16_gather_dn__avx512, manhattan_f16_gather, n)

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

RUVGEN_INLINE void chebyshev_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f16_gather_dn__avx512, chebyshev_f16_gather, n)

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

RUVGEN_INLINE void braycurtis_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f16_gather_dn__avx512, braycurtis_f16_gather, n)

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

RUVGEN_INLINE void canberra_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f16_gather_dn__avx512, canberra_f16_gather, n)

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

RUVGEN_INLINE void sqeuclidean_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_bf16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_bf16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_bf16_gather_dn__avx512, sqeuclidean_bf16_gather, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_bf16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_bf16_gather_dn__avx512, rk_sqeuclidean_bf16_gather_dn__avx512,
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

RUVGEN_INLINE void dot_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_bf16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_bf16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_bf16_gather_dn__avx512, dot_bf16_gather, n)

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
    __m512 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_bf16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_bf16_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
    }
    if (n & 16) {
        cosine_bf16_xx_step(&xx0, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_bf16_xx_step(&xx1, _mm512_maskz_loadu_ps(tail, y + i));
    }
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

RUVGEN_INLINE void cosine_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_bf16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_bf16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_bf16_gather_dn__avx512, cosine_bf16_gather, n)

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

RUVGEN_INLINE void manhattan_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_bf16_gather_dn__avx512, manhattan_bf16_gather, n)

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

RUVGEN_INLINE void chebyshev_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_bf16_gather_dn__avx512, chebyshev_bf16_gather, n)

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

RUVGEN_INLINE void braycurtis_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_bf16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_bf16_gather_dn__avx512, braycurtis_bf16_gather, n)

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

RUVGEN_INLINE void canberra_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_bf16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_bf16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_bf16_gather_dn__avx512, canberra_bf16_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_GATHER, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_gather_d64__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_gather_d96__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_gather_d100__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_gather_d128__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_gather_d200__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_gather_d256__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_gather_d300__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_gather_d384__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_gather_d512__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_gather_d768__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_gather_d960__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_gather_d1024__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_gather_d1536__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_gather_d2048__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_gather_d3072__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_gather_d64__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_gather_d96__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_gather_d100__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_gather_d128__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_gather_d200__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_gather_d256__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_gather_d300__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_gather_d384__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_gather_d512__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_gather_d768__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_gather_d960__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_gather_d1024__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_gather_d1536__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_gather_d2048__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_gather_d3072__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_gather_dn__avx512, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_gather_d64__avx512, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_gather_d96__avx512, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_gather_d100__avx512, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_gather_d128__avx512, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_gather_d200__avx512, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_gather_d256__avx512, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_gather_d300__avx512, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_gather_d384__avx512, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_gather_d512__avx512, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_gather_d768__avx512, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_gather_d960__avx512, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_gather_d1024__avx512, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_gather_d1536__avx512, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_gather_d2048__avx512, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_gather_d3072__avx512, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_gather_dn__avx512, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_gather_d64__avx512, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_gather_d96__avx512, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_gather_d100__avx512, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_gather_d128__avx512, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_gather_d200__avx512, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_gather_d256__avx512, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_gather_d300__avx512, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_gather_d384__avx512, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_gather_d512__avx512, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_gather_d768__avx512, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_gather_d960__avx512, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_gather_d1024__avx512, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_gather_d1536__avx512, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_gather_d2048__avx512, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_gather_d3072__avx512, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_gather_d64__avx512, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_gather_d96__avx512, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_gather_d100__avx512, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_gather_d128__avx512, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_gather_d200__avx512, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_gather_d256__avx512, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_gather_d300__avx512, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_gather_d384__avx512, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_gather_d512__avx512, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_gather_d768__avx512, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_gather_d960__avx512, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_gather_d1024__avx512, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_gather_d1536__avx512, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_gather_d2048__avx512, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_gather_d3072__avx512, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_gather_d64__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_gather_d96__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_gather_d100__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_gather_d128__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_gather_d200__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_gather_d256__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_gather_d300__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_gather_d384__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_gather_d512__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_gather_d768__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_gather_d960__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_gather_d1024__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_gather_d1536__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_gather_d2048__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_gather_d3072__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_gather_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_gather_dn__avx512, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_gather_dn__avx512, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_gather_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_gather_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_gather_dn__avx512, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_gather_dn__avx512, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_gather_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_gather_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_gather_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_gather_dn__avx512, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_gather_dn__avx512, FLOAT),
};

const ruvgen_table ruvgen_gather_avx512 = {rows, sizeof rows / sizeof rows[0]};
#endif
