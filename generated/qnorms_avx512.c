/* Made by `nox -s generate` from templates/qnorms.j2 and templates/isa/…/avx512.j2. Do not edit. */
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

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
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
    for (; i + 128 <= n; i += 128) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i + 64));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 80));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 96));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
        i += 64;
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

static void rk_cosine_f32_qnorms_dn__avx512(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_QNORMS, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_qnorms_dn__avx512, FLOAT),
};

const ruvgen_table ruvgen_qnorms_avx512 = {rows, sizeof rows / sizeof rows[0]};
#endif
