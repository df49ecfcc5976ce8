/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/avx2.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

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

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE __m256 div_f(__m256 a, __m256 b)
{
    const __m256 some = _mm256_cmp_ps(b, _mm256_setzero_ps(), _CMP_NEQ_UQ);
    return _mm256_and_ps(_mm256_div_ps(a, b), some);
}

/* The first n of 8 lanes. */
RUVGEN_INLINE __m256i tail_mask(size_t n)
{
    static const int32_t lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0};
    return _mm256_loadu_si256((const __m256i *)(const void *)(lanes + 8 - n));
}

/* Eight elements of two bytes, or the first n of them. */
RUVGEN_INLINE __m128i load8(const uint16_t *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

RUVGEN_INLINE __m128i first8(const uint16_t *p, size_t n)
{
    const size_t low = n < 4 ? n : 4;
    const uint64_t high = ruvgen_first(p + low, 2 * (n - low));
    return _mm_set_epi64x((long long)high, (long long)ruvgen_first(p, 2 * low));
}

RUVGEN_INLINE __m256 widen_bf16(__m128i v)
{
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(v), 16));
}

/* The larger of two non-negative values, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE __m256 max_nan(__m256 a, __m256 b)
{
    return _mm256_castsi256_ps(_mm256_max_epi32(_mm256_castps_si256(a), _mm256_castps_si256(b)));
}

RUVGEN_INLINE __m128 max_nan4(__m128 a, __m128 b)
{
    return _mm_castsi128_ps(_mm_max_epi32(_mm_castps_si128(a), _mm_castps_si128(b)));
}

RUVGEN_INLINE float reduce_add_f(__m256 v)
{
    const __m128 q = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = _mm_add_ps(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(_mm_add_ss(d, _mm_movehdup_ps(d)));
}

RUVGEN_INLINE float reduce_max_f(__m256 v)
{
    const __m128 q = max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = max_nan4(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(max_nan4(d, _mm_movehdup_ps(d)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_f(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = _mm256_add_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = _mm256_add_ps(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = _mm256_add_ps(even, odd);
    _mm_storeu_ps(s, _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

RUVGEN_INLINE void reduce_max4_f(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = max_nan(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = max_nan(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = max_nan(even, odd);
    _mm_storeu_ps(s, max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f32_yy_step(__m256 *yy, __m256 b)
{
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 24));
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i + 32));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 40));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 48));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_yy_step(&yy3, _mm256_maskload_ps(y + i, tail));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_yy_step(__m256 *yy, __m256 b)
{
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f16_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f16_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f16_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f16_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 24)));
        cosine_f16_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i + 32)));
        cosine_f16_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 40)));
        cosine_f16_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 48)));
        cosine_f16_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_f16_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f16_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f16_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f16_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f16_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f16_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f16_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f16_yy_step(&yy3, _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_yy_step(__m256 *yy, __m256 b)
{
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_bf16_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        cosine_bf16_yy_step(&yy2, widen_bf16(load8(y + i + 16)));
        cosine_bf16_yy_step(&yy3, widen_bf16(load8(y + i + 24)));
        cosine_bf16_yy_step(&yy0, widen_bf16(load8(y + i + 32)));
        cosine_bf16_yy_step(&yy1, widen_bf16(load8(y + i + 40)));
        cosine_bf16_yy_step(&yy2, widen_bf16(load8(y + i + 48)));
        cosine_bf16_yy_step(&yy3, widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_bf16_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        cosine_bf16_yy_step(&yy2, widen_bf16(load8(y + i + 16)));
        cosine_bf16_yy_step(&yy3, widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_bf16_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_bf16_yy_step(&yy2, widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_bf16_yy_step(&yy3, widen_bf16(first8(y + i, n & 7)));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_norms_dn__avx2, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_norms_dn__avx2, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_norms_dn__avx2, FLOAT),
};

const ruvgen_table ruvgen_norms_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
