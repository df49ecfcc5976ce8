/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/avx2.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target("avx2,fma,f16c,bmi,bmi2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif

/* The first n of 8 lanes. */
RUVGEN_INLINE __m256i tail_mask(size_t n)
{
    static const int32_t lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0};
    return _mm256_loadu_si256((const __m256i *)(const void *)(lanes + 8 - n));
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

RUVGEN_INLINE float reduce_add(__m256 v)
{
    const __m128 q = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = _mm_add_ps(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(_mm_add_ss(d, _mm_movehdup_ps(d)));
}

RUVGEN_INLINE float reduce_max(__m256 v)
{
    const __m128 q = max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 d = max_nan4(q, _mm_movehl_ps(q, q));
    return _mm_cvtss_f32(max_nan4(d, _mm_movehdup_ps(d)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = _mm256_add_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = _mm256_add_ps(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = _mm256_add_ps(even, odd);
    _mm_storeu_ps(s, _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

RUVGEN_INLINE void reduce_max4(float *s, __m256 a, __m256 b, __m256 c, __m256 d)
{
    const __m256 ab = max_nan(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
    const __m256 cd = max_nan(_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
    const __m256 even = _mm256_shuffle_ps(ab, cd, 0x44), odd = _mm256_shuffle_ps(ab, cd, 0xee);
    const __m256 v = max_nan(even, odd);
    _mm_storeu_ps(s, max_nan4(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_yy(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m256 a0 = _mm256_loadu_ps(y + i);
        yy0 = _mm256_fmadd_ps(a0, a0, yy0);
        const __m256 a1 = _mm256_loadu_ps(y + i + 8);
        yy1 = _mm256_fmadd_ps(a1, a1, yy1);
        const __m256 a2 = _mm256_loadu_ps(y + i + 16);
        yy2 = _mm256_fmadd_ps(a2, a2, yy2);
        const __m256 a3 = _mm256_loadu_ps(y + i + 24);
        yy3 = _mm256_fmadd_ps(a3, a3, yy3);
        const __m256 a4 = _mm256_loadu_ps(y + i + 32);
        yy0 = _mm256_fmadd_ps(a4, a4, yy0);
        const __m256 a5 = _mm256_loadu_ps(y + i + 40);
        yy1 = _mm256_fmadd_ps(a5, a5, yy1);
        const __m256 a6 = _mm256_loadu_ps(y + i + 48);
        yy2 = _mm256_fmadd_ps(a6, a6, yy2);
        const __m256 a7 = _mm256_loadu_ps(y + i + 56);
        yy3 = _mm256_fmadd_ps(a7, a7, yy3);
    }
    if (n & 32) {
        const __m256 a0 = _mm256_loadu_ps(y + i);
        yy0 = _mm256_fmadd_ps(a0, a0, yy0);
        const __m256 a1 = _mm256_loadu_ps(y + i + 8);
        yy1 = _mm256_fmadd_ps(a1, a1, yy1);
        const __m256 a2 = _mm256_loadu_ps(y + i + 16);
        yy2 = _mm256_fmadd_ps(a2, a2, yy2);
        const __m256 a3 = _mm256_loadu_ps(y + i + 24);
        yy3 = _mm256_fmadd_ps(a3, a3, yy3);
        i += 32;
    }
    if (n & 16) {
        const __m256 a4 = _mm256_loadu_ps(y + i);
        yy0 = _mm256_fmadd_ps(a4, a4, yy0);
        const __m256 a5 = _mm256_loadu_ps(y + i + 8);
        yy1 = _mm256_fmadd_ps(a5, a5, yy1);
        i += 16;
    }
    if (n & 8) {
        const __m256 a6 = _mm256_loadu_ps(y + i);
        yy2 = _mm256_fmadd_ps(a6, a6, yy2);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a7 = _mm256_maskload_ps(y + i, tail);
        yy3 = _mm256_fmadd_ps(a7, a7, yy3);
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add(yy0);
}

static void rk_cosine_f32_norms_dn__avx2(
    const float *base, size_t stride, size_t count, size_t n, float *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = cosine_yy(ruvgen_at_f32(base, stride, i), n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_NORMS, RUVGEN_ISA_AVX2}

static const ruvgen_row rows[] = {
    ROW(COSINE, 0, rk_cosine_f32_norms_dn__avx2),
};

const ruvgen_table ruvgen_norms_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
