/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/avx2.j2. Do not edit. */
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

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE float sqeuclidean_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        dd0 = _mm256_fmadd_ps(t0, t0, dd0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        dd1 = _mm256_fmadd_ps(t1, t1, dd1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        dd2 = _mm256_fmadd_ps(t2, t2, dd2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        dd3 = _mm256_fmadd_ps(t3, t3, dd3);
        const __m256 a4 = _mm256_loadu_ps(x + i + 32);
        const __m256 b4 = _mm256_loadu_ps(y + i + 32);
        const __m256 t4 = _mm256_sub_ps(a4, b4);
        dd4 = _mm256_fmadd_ps(t4, t4, dd4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 40);
        const __m256 b5 = _mm256_loadu_ps(y + i + 40);
        const __m256 t5 = _mm256_sub_ps(a5, b5);
        dd5 = _mm256_fmadd_ps(t5, t5, dd5);
        const __m256 a6 = _mm256_loadu_ps(x + i + 48);
        const __m256 b6 = _mm256_loadu_ps(y + i + 48);
        const __m256 t6 = _mm256_sub_ps(a6, b6);
        dd6 = _mm256_fmadd_ps(t6, t6, dd6);
        const __m256 a7 = _mm256_loadu_ps(x + i + 56);
        const __m256 b7 = _mm256_loadu_ps(y + i + 56);
        const __m256 t7 = _mm256_sub_ps(a7, b7);
        dd7 = _mm256_fmadd_ps(t7, t7, dd7);
    }
    if (n & 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        dd0 = _mm256_fmadd_ps(t0, t0, dd0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        dd1 = _mm256_fmadd_ps(t1, t1, dd1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        dd2 = _mm256_fmadd_ps(t2, t2, dd2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        dd3 = _mm256_fmadd_ps(t3, t3, dd3);
        i += 32;
    }
    if (n & 16) {
        const __m256 a4 = _mm256_loadu_ps(x + i);
        const __m256 b4 = _mm256_loadu_ps(y + i);
        const __m256 t4 = _mm256_sub_ps(a4, b4);
        dd4 = _mm256_fmadd_ps(t4, t4, dd4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 8);
        const __m256 b5 = _mm256_loadu_ps(y + i + 8);
        const __m256 t5 = _mm256_sub_ps(a5, b5);
        dd5 = _mm256_fmadd_ps(t5, t5, dd5);
        i += 16;
    }
    if (n & 8) {
        const __m256 a6 = _mm256_loadu_ps(x + i);
        const __m256 b6 = _mm256_loadu_ps(y + i);
        const __m256 t6 = _mm256_sub_ps(a6, b6);
        dd6 = _mm256_fmadd_ps(t6, t6, dd6);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a7 = _mm256_maskload_ps(x + i, tail);
        const __m256 b7 = _mm256_maskload_ps(y + i, tail);
        const __m256 t7 = _mm256_sub_ps(a7, b7);
        dd7 = _mm256_fmadd_ps(t7, t7, dd7);
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add(dd0);
    return sqeuclidean_finish(dd);
}

static float rk_sqeuclidean_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 64);
}

static float rk_sqeuclidean_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 96);
}

static float rk_sqeuclidean_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 100);
}

static float rk_sqeuclidean_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 128);
}

static float rk_sqeuclidean_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 200);
}

static float rk_sqeuclidean_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 256);
}

static float rk_sqeuclidean_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 300);
}

static float rk_sqeuclidean_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 384);
}

static float rk_sqeuclidean_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 512);
}

static float rk_sqeuclidean_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 768);
}

static float rk_sqeuclidean_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 960);
}

static float rk_sqeuclidean_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1024);
}

static float rk_sqeuclidean_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1536);
}

static float rk_sqeuclidean_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 2048);
}

static float rk_sqeuclidean_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 3072);
}

static float rk_sqeuclidean_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return sqeuclidean_pair(x, y, n);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE float euclidean_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        dd0 = _mm256_fmadd_ps(t0, t0, dd0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        dd1 = _mm256_fmadd_ps(t1, t1, dd1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        dd2 = _mm256_fmadd_ps(t2, t2, dd2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        dd3 = _mm256_fmadd_ps(t3, t3, dd3);
        const __m256 a4 = _mm256_loadu_ps(x + i + 32);
        const __m256 b4 = _mm256_loadu_ps(y + i + 32);
        const __m256 t4 = _mm256_sub_ps(a4, b4);
        dd4 = _mm256_fmadd_ps(t4, t4, dd4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 40);
        const __m256 b5 = _mm256_loadu_ps(y + i + 40);
        const __m256 t5 = _mm256_sub_ps(a5, b5);
        dd5 = _mm256_fmadd_ps(t5, t5, dd5);
        const __m256 a6 = _mm256_loadu_ps(x + i + 48);
        const __m256 b6 = _mm256_loadu_ps(y + i + 48);
        const __m256 t6 = _mm256_sub_ps(a6, b6);
        dd6 = _mm256_fmadd_ps(t6, t6, dd6);
        const __m256 a7 = _mm256_loadu_ps(x + i + 56);
        const __m256 b7 = _mm256_loadu_ps(y + i + 56);
        const __m256 t7 = _mm256_sub_ps(a7, b7);
        dd7 = _mm256_fmadd_ps(t7, t7, dd7);
    }
    if (n & 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        dd0 = _mm256_fmadd_ps(t0, t0, dd0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        dd1 = _mm256_fmadd_ps(t1, t1, dd1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        dd2 = _mm256_fmadd_ps(t2, t2, dd2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        dd3 = _mm256_fmadd_ps(t3, t3, dd3);
        i += 32;
    }
    if (n & 16) {
        const __m256 a4 = _mm256_loadu_ps(x + i);
        const __m256 b4 = _mm256_loadu_ps(y + i);
        const __m256 t4 = _mm256_sub_ps(a4, b4);
        dd4 = _mm256_fmadd_ps(t4, t4, dd4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 8);
        const __m256 b5 = _mm256_loadu_ps(y + i + 8);
        const __m256 t5 = _mm256_sub_ps(a5, b5);
        dd5 = _mm256_fmadd_ps(t5, t5, dd5);
        i += 16;
    }
    if (n & 8) {
        const __m256 a6 = _mm256_loadu_ps(x + i);
        const __m256 b6 = _mm256_loadu_ps(y + i);
        const __m256 t6 = _mm256_sub_ps(a6, b6);
        dd6 = _mm256_fmadd_ps(t6, t6, dd6);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a7 = _mm256_maskload_ps(x + i, tail);
        const __m256 b7 = _mm256_maskload_ps(y + i, tail);
        const __m256 t7 = _mm256_sub_ps(a7, b7);
        dd7 = _mm256_fmadd_ps(t7, t7, dd7);
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add(dd0);
    return euclidean_finish(dd);
}

static float rk_euclidean_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 64);
}

static float rk_euclidean_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 96);
}

static float rk_euclidean_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 100);
}

static float rk_euclidean_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 128);
}

static float rk_euclidean_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 200);
}

static float rk_euclidean_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 256);
}

static float rk_euclidean_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 300);
}

static float rk_euclidean_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 384);
}

static float rk_euclidean_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 512);
}

static float rk_euclidean_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 768);
}

static float rk_euclidean_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 960);
}

static float rk_euclidean_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1024);
}

static float rk_euclidean_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1536);
}

static float rk_euclidean_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 2048);
}

static float rk_euclidean_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 3072);
}

static float rk_euclidean_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return euclidean_pair(x, y, n);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE float dot_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        xy0 = _mm256_fmadd_ps(a0, b0, xy0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        xy1 = _mm256_fmadd_ps(a1, b1, xy1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        xy2 = _mm256_fmadd_ps(a2, b2, xy2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        xy3 = _mm256_fmadd_ps(a3, b3, xy3);
        const __m256 a4 = _mm256_loadu_ps(x + i + 32);
        const __m256 b4 = _mm256_loadu_ps(y + i + 32);
        xy4 = _mm256_fmadd_ps(a4, b4, xy4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 40);
        const __m256 b5 = _mm256_loadu_ps(y + i + 40);
        xy5 = _mm256_fmadd_ps(a5, b5, xy5);
        const __m256 a6 = _mm256_loadu_ps(x + i + 48);
        const __m256 b6 = _mm256_loadu_ps(y + i + 48);
        xy6 = _mm256_fmadd_ps(a6, b6, xy6);
        const __m256 a7 = _mm256_loadu_ps(x + i + 56);
        const __m256 b7 = _mm256_loadu_ps(y + i + 56);
        xy7 = _mm256_fmadd_ps(a7, b7, xy7);
    }
    if (n & 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        xy0 = _mm256_fmadd_ps(a0, b0, xy0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        xy1 = _mm256_fmadd_ps(a1, b1, xy1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        xy2 = _mm256_fmadd_ps(a2, b2, xy2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        xy3 = _mm256_fmadd_ps(a3, b3, xy3);
        i += 32;
    }
    if (n & 16) {
        const __m256 a4 = _mm256_loadu_ps(x + i);
        const __m256 b4 = _mm256_loadu_ps(y + i);
        xy4 = _mm256_fmadd_ps(a4, b4, xy4);
        const __m256 a5 = _mm256_loadu_ps(x + i + 8);
        const __m256 b5 = _mm256_loadu_ps(y + i + 8);
        xy5 = _mm256_fmadd_ps(a5, b5, xy5);
        i += 16;
    }
    if (n & 8) {
        const __m256 a6 = _mm256_loadu_ps(x + i);
        const __m256 b6 = _mm256_loadu_ps(y + i);
        xy6 = _mm256_fmadd_ps(a6, b6, xy6);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a7 = _mm256_maskload_ps(x + i, tail);
        const __m256 b7 = _mm256_maskload_ps(y + i, tail);
        xy7 = _mm256_fmadd_ps(a7, b7, xy7);
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add(xy0);
    return dot_finish(xy);
}

static float rk_dot_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 64);
}

static float rk_dot_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 96);
}

static float rk_dot_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 100);
}

static float rk_dot_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 128);
}

static float rk_dot_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 200);
}

static float rk_dot_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 256);
}

static float rk_dot_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 300);
}

static float rk_dot_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 384);
}

static float rk_dot_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 512);
}

static float rk_dot_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 768);
}

static float rk_dot_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 960);
}

static float rk_dot_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1024);
}

static float rk_dot_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1536);
}

static float rk_dot_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 2048);
}

static float rk_dot_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 3072);
}

static float rk_dot_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return dot_pair(x, y, n);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        xy0 = _mm256_fmadd_ps(a0, b0, xy0);
        xx0 = _mm256_fmadd_ps(a0, a0, xx0);
        yy0 = _mm256_fmadd_ps(b0, b0, yy0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        xy1 = _mm256_fmadd_ps(a1, b1, xy1);
        xx1 = _mm256_fmadd_ps(a1, a1, xx1);
        yy1 = _mm256_fmadd_ps(b1, b1, yy1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        xy2 = _mm256_fmadd_ps(a2, b2, xy2);
        xx2 = _mm256_fmadd_ps(a2, a2, xx2);
        yy2 = _mm256_fmadd_ps(b2, b2, yy2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        xy3 = _mm256_fmadd_ps(a3, b3, xy3);
        xx3 = _mm256_fmadd_ps(a3, a3, xx3);
        yy3 = _mm256_fmadd_ps(b3, b3, yy3);
    }
    if (n & 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        xy0 = _mm256_fmadd_ps(a0, b0, xy0);
        xx0 = _mm256_fmadd_ps(a0, a0, xx0);
        yy0 = _mm256_fmadd_ps(b0, b0, yy0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        xy1 = _mm256_fmadd_ps(a1, b1, xy1);
        xx1 = _mm256_fmadd_ps(a1, a1, xx1);
        yy1 = _mm256_fmadd_ps(b1, b1, yy1);
        i += 16;
    }
    if (n & 8) {
        const __m256 a2 = _mm256_loadu_ps(x + i);
        const __m256 b2 = _mm256_loadu_ps(y + i);
        xy2 = _mm256_fmadd_ps(a2, b2, xy2);
        xx2 = _mm256_fmadd_ps(a2, a2, xx2);
        yy2 = _mm256_fmadd_ps(b2, b2, yy2);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a3 = _mm256_maskload_ps(x + i, tail);
        const __m256 b3 = _mm256_maskload_ps(y + i, tail);
        xy3 = _mm256_fmadd_ps(a3, b3, xy3);
        xx3 = _mm256_fmadd_ps(a3, a3, xx3);
        yy3 = _mm256_fmadd_ps(b3, b3, yy3);
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xx0 = _mm256_add_ps(xx0, xx2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xx1 = _mm256_add_ps(xx1, xx3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    xx0 = _mm256_add_ps(xx0, xx1);
    yy0 = _mm256_add_ps(yy0, yy1);
    const float xy = reduce_add(xy0);
    const float xx = reduce_add(xx0);
    const float yy = reduce_add(yy0);
    return cosine_finish(xy, xx, yy);
}

static float rk_cosine_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 64);
}

static float rk_cosine_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 96);
}

static float rk_cosine_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 100);
}

static float rk_cosine_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 128);
}

static float rk_cosine_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 200);
}

static float rk_cosine_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 256);
}

static float rk_cosine_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 300);
}

static float rk_cosine_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 384);
}

static float rk_cosine_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 512);
}

static float rk_cosine_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 768);
}

static float rk_cosine_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 960);
}

static float rk_cosine_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1024);
}

static float rk_cosine_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1536);
}

static float rk_cosine_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 2048);
}

static float rk_cosine_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 3072);
}

static float rk_cosine_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return cosine_pair(x, y, n);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float manhattan_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        ad0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0), ad0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        ad1 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1), ad1);
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        ad2 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2), ad2);
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        ad3 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3), ad3);
    }
    if (n & 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        ad0 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0), ad0);
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        ad1 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1), ad1);
        i += 16;
    }
    if (n & 8) {
        const __m256 a2 = _mm256_loadu_ps(x + i);
        const __m256 b2 = _mm256_loadu_ps(y + i);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        ad2 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2), ad2);
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a3 = _mm256_maskload_ps(x + i, tail);
        const __m256 b3 = _mm256_maskload_ps(y + i, tail);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        ad3 = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3), ad3);
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add(ad0);
    return manhattan_finish(ad);
}

static float rk_manhattan_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 64);
}

static float rk_manhattan_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 96);
}

static float rk_manhattan_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 100);
}

static float rk_manhattan_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 128);
}

static float rk_manhattan_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 200);
}

static float rk_manhattan_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 256);
}

static float rk_manhattan_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 300);
}

static float rk_manhattan_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 384);
}

static float rk_manhattan_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 512);
}

static float rk_manhattan_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 768);
}

static float rk_manhattan_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 960);
}

static float rk_manhattan_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1024);
}

static float rk_manhattan_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1536);
}

static float rk_manhattan_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 2048);
}

static float rk_manhattan_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 3072);
}

static float rk_manhattan_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return manhattan_pair(x, y, n);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float chebyshev_pair(const float *x, const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        ad0 = max_nan(ad0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        ad1 = max_nan(ad1, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1));
        const __m256 a2 = _mm256_loadu_ps(x + i + 16);
        const __m256 b2 = _mm256_loadu_ps(y + i + 16);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        ad2 = max_nan(ad2, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2));
        const __m256 a3 = _mm256_loadu_ps(x + i + 24);
        const __m256 b3 = _mm256_loadu_ps(y + i + 24);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        ad3 = max_nan(ad3, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3));
    }
    if (n & 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        const __m256 b0 = _mm256_loadu_ps(y + i);
        const __m256 t0 = _mm256_sub_ps(a0, b0);
        ad0 = max_nan(ad0, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t0));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        const __m256 b1 = _mm256_loadu_ps(y + i + 8);
        const __m256 t1 = _mm256_sub_ps(a1, b1);
        ad1 = max_nan(ad1, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t1));
        i += 16;
    }
    if (n & 8) {
        const __m256 a2 = _mm256_loadu_ps(x + i);
        const __m256 b2 = _mm256_loadu_ps(y + i);
        const __m256 t2 = _mm256_sub_ps(a2, b2);
        ad2 = max_nan(ad2, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t2));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        const __m256 a3 = _mm256_maskload_ps(x + i, tail);
        const __m256 b3 = _mm256_maskload_ps(y + i, tail);
        const __m256 t3 = _mm256_sub_ps(a3, b3);
        ad3 = max_nan(ad3, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t3));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max(ad0);
    return chebyshev_finish(ad);
}

static float rk_chebyshev_f32_pair_d64__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 64);
}

static float rk_chebyshev_f32_pair_d96__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 96);
}

static float rk_chebyshev_f32_pair_d100__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 100);
}

static float rk_chebyshev_f32_pair_d128__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 128);
}

static float rk_chebyshev_f32_pair_d200__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 200);
}

static float rk_chebyshev_f32_pair_d256__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 256);
}

static float rk_chebyshev_f32_pair_d300__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 300);
}

static float rk_chebyshev_f32_pair_d384__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 384);
}

static float rk_chebyshev_f32_pair_d512__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 512);
}

static float rk_chebyshev_f32_pair_d768__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 768);
}

static float rk_chebyshev_f32_pair_d960__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 960);
}

static float rk_chebyshev_f32_pair_d1024__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1024);
}

static float rk_chebyshev_f32_pair_d1536__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1536);
}

static float rk_chebyshev_f32_pair_d2048__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 2048);
}

static float rk_chebyshev_f32_pair_d3072__avx2(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 3072);
}

static float rk_chebyshev_f32_pair_dn__avx2(const float *x, const float *y, size_t n)
{
    return chebyshev_pair(x, y, n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_PAIR, RUVGEN_ISA_AVX2}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_pair_d64__avx2),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_pair_d96__avx2),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_pair_d100__avx2),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_pair_d128__avx2),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_pair_d200__avx2),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_pair_d256__avx2),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_pair_d300__avx2),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_pair_d384__avx2),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_pair_d512__avx2),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_pair_d768__avx2),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_pair_d960__avx2),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_pair_d1024__avx2),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_pair_d1536__avx2),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_pair_d2048__avx2),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_pair_d3072__avx2),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_pair_dn__avx2),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_pair_d64__avx2),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_pair_d96__avx2),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_pair_d100__avx2),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_pair_d128__avx2),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_pair_d200__avx2),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_pair_d256__avx2),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_pair_d300__avx2),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_pair_d384__avx2),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_pair_d512__avx2),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_pair_d768__avx2),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_pair_d960__avx2),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_pair_d1024__avx2),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_pair_d1536__avx2),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_pair_d2048__avx2),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_pair_d3072__avx2),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_pair_dn__avx2),
    ROW(DOT, 64, rk_dot_f32_pair_d64__avx2),
    ROW(DOT, 96, rk_dot_f32_pair_d96__avx2),
    ROW(DOT, 100, rk_dot_f32_pair_d100__avx2),
    ROW(DOT, 128, rk_dot_f32_pair_d128__avx2),
    ROW(DOT, 200, rk_dot_f32_pair_d200__avx2),
    ROW(DOT, 256, rk_dot_f32_pair_d256__avx2),
    ROW(DOT, 300, rk_dot_f32_pair_d300__avx2),
    ROW(DOT, 384, rk_dot_f32_pair_d384__avx2),
    ROW(DOT, 512, rk_dot_f32_pair_d512__avx2),
    ROW(DOT, 768, rk_dot_f32_pair_d768__avx2),
    ROW(DOT, 960, rk_dot_f32_pair_d960__avx2),
    ROW(DOT, 1024, rk_dot_f32_pair_d1024__avx2),
    ROW(DOT, 1536, rk_dot_f32_pair_d1536__avx2),
    ROW(DOT, 2048, rk_dot_f32_pair_d2048__avx2),
    ROW(DOT, 3072, rk_dot_f32_pair_d3072__avx2),
    ROW(DOT, 0, rk_dot_f32_pair_dn__avx2),
    ROW(COSINE, 64, rk_cosine_f32_pair_d64__avx2),
    ROW(COSINE, 96, rk_cosine_f32_pair_d96__avx2),
    ROW(COSINE, 100, rk_cosine_f32_pair_d100__avx2),
    ROW(COSINE, 128, rk_cosine_f32_pair_d128__avx2),
    ROW(COSINE, 200, rk_cosine_f32_pair_d200__avx2),
    ROW(COSINE, 256, rk_cosine_f32_pair_d256__avx2),
    ROW(COSINE, 300, rk_cosine_f32_pair_d300__avx2),
    ROW(COSINE, 384, rk_cosine_f32_pair_d384__avx2),
    ROW(COSINE, 512, rk_cosine_f32_pair_d512__avx2),
    ROW(COSINE, 768, rk_cosine_f32_pair_d768__avx2),
    ROW(COSINE, 960, rk_cosine_f32_pair_d960__avx2),
    ROW(COSINE, 1024, rk_cosine_f32_pair_d1024__avx2),
    ROW(COSINE, 1536, rk_cosine_f32_pair_d1536__avx2),
    ROW(COSINE, 2048, rk_cosine_f32_pair_d2048__avx2),
    ROW(COSINE, 3072, rk_cosine_f32_pair_d3072__avx2),
    ROW(COSINE, 0, rk_cosine_f32_pair_dn__avx2),
    ROW(MANHATTAN, 64, rk_manhattan_f32_pair_d64__avx2),
    ROW(MANHATTAN, 96, rk_manhattan_f32_pair_d96__avx2),
    ROW(MANHATTAN, 100, rk_manhattan_f32_pair_d100__avx2),
    ROW(MANHATTAN, 128, rk_manhattan_f32_pair_d128__avx2),
    ROW(MANHATTAN, 200, rk_manhattan_f32_pair_d200__avx2),
    ROW(MANHATTAN, 256, rk_manhattan_f32_pair_d256__avx2),
    ROW(MANHATTAN, 300, rk_manhattan_f32_pair_d300__avx2),
    ROW(MANHATTAN, 384, rk_manhattan_f32_pair_d384__avx2),
    ROW(MANHATTAN, 512, rk_manhattan_f32_pair_d512__avx2),
    ROW(MANHATTAN, 768, rk_manhattan_f32_pair_d768__avx2),
    ROW(MANHATTAN, 960, rk_manhattan_f32_pair_d960__avx2),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_pair_d1024__avx2),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_pair_d1536__avx2),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_pair_d2048__avx2),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_pair_d3072__avx2),
    ROW(MANHATTAN, 0, rk_manhattan_f32_pair_dn__avx2),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_pair_d64__avx2),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_pair_d96__avx2),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_pair_d100__avx2),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_pair_d128__avx2),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_pair_d200__avx2),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_pair_d256__avx2),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_pair_d300__avx2),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_pair_d384__avx2),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_pair_d512__avx2),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_pair_d768__avx2),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_pair_d960__avx2),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_pair_d1024__avx2),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_pair_d1536__avx2),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_pair_d2048__avx2),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_pair_d3072__avx2),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_pair_dn__avx2),
};

const ruvgen_table ruvgen_pair_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
