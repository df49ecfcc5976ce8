/* Made by `nox -s generate` from templates/isa/…/avx2.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_AVX2_H
#define RUVGEN_COMMON_AVX2_H

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

/* Sixteen bytes, or the first n of them. */
RUVGEN_INLINE __m128i load16_i(const void *p)
{
    return _mm_loadu_si128((const __m128i *)p);
}

RUVGEN_INLINE __m128i first16_i(const void *p, size_t n)
{
    const size_t low = n < 8 ? n : 8;
    const uint64_t high = ruvgen_first((const char *)p + low, n - low);
    return _mm_set_epi64x((long long)high, (long long)ruvgen_first(p, low));
}

RUVGEN_INLINE __m256i gap(__m256i a, __m256i b)
{
    return _mm256_abs_epi16(_mm256_sub_epi16(a, b));
}

RUVGEN_INLINE __m256i square_gap(__m256i acc, __m256i a, __m256i b)
{
    const __m256i v = _mm256_sub_epi16(a, b);
    return _mm256_add_epi32(acc, _mm256_madd_epi16(v, v));
}

RUVGEN_INLINE uint32_t reduce_add_i(__m256i v)
{
    const __m128i q = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    const __m128i d = _mm_add_epi32(q, _mm_unpackhi_epi64(q, q));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(d, _mm_shuffle_epi32(d, 1)));
}

RUVGEN_INLINE uint32_t reduce_max_i(__m256i v)
{
    __m128i q = _mm_max_epi16(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    q = _mm_max_epi16(q, _mm_unpackhi_epi64(q, q));
    q = _mm_max_epi16(q, _mm_shuffle_epi32(q, 1));
    q = _mm_max_epi16(q, _mm_srli_epi32(q, 16));
    return (uint32_t)_mm_cvtsi128_si32(q) & 0xffff;
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_i(uint32_t *s, __m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i v = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    _mm_storeu_si128((__m128i *)(void *)s, sum);
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, __m256i a, __m256i b, __m256i c, __m256i d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
}

/* Word k of the first n < 32 bytes. */
RUVGEN_INLINE long long word_of(const uint8_t *p, size_t n, size_t k)
{
    const size_t left = n < 8 * k ? 0 : n - 8 * k;
    return (long long)ruvgen_first(p + (n - left), left < 8 ? left : 8);
}

RUVGEN_INLINE __m256i first32(const uint8_t *p, size_t n)
{
    return _mm256_set_epi64x(word_of(p, n, 3), word_of(p, n, 2), word_of(p, n, 1), word_of(p, n, 0));
}

/* Bits of each eight bytes. */
RUVGEN_INLINE __m256i ones(__m256i v)
{
    const __m256i table = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
    const __m256i low = _mm256_set1_epi8(15);
    const __m256i a = _mm256_shuffle_epi8(table, _mm256_and_si256(v, low));
    const __m256i b = _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(v, 4), low));
    return _mm256_sad_epu8(_mm256_add_epi8(a, b), _mm256_setzero_si256());
}

RUVGEN_INLINE uint32_t reduce_add_b(__m256i v)
{
    const __m128i q = _mm_add_epi64(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi64(q, _mm_unpackhi_epi64(q, q)));
}

/* Four sums at once; the upper half of each counter is zero. */
RUVGEN_INLINE void reduce_add4_b(uint32_t *s, __m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i ab = _mm256_or_si256(a, _mm256_slli_epi64(b, 32));
    const __m256i cd = _mm256_or_si256(c, _mm256_slli_epi64(d, 32));
    const __m256i v = _mm256_add_epi32(_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd));
    const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    _mm_storeu_si128((__m128i *)(void *)s, sum);
}

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE __m256d div_d(__m256d a, __m256d b)
{
    const __m256d some = _mm256_cmp_pd(b, _mm256_setzero_pd(), _CMP_NEQ_UQ);
    return _mm256_and_pd(_mm256_div_pd(a, b), some);
}

/* The first n of 4 lanes. */
RUVGEN_INLINE __m128i tail_mask_d(size_t n)
{
    static const int32_t lanes[8] = {-1, -1, -1, -1, 0, 0, 0, 0};
    return _mm_loadu_si128((const __m128i *)(const void *)(lanes + 4 - n));
}

/* The larger of two non-negative values; NaN wins: the instruction takes its second operand if one is NaN. */
RUVGEN_INLINE __m256d max_nan_d(__m256d a, __m256d b)
{
    return _mm256_or_pd(_mm256_max_pd(a, b), _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

RUVGEN_INLINE double reduce_add_d(__m256d v)
{
    const __m128d h = _mm_add_pd(_mm256_castpd256_pd128(v), _mm256_extractf128_pd(v, 1));
    return _mm_cvtsd_f64(_mm_add_sd(h, _mm_unpackhi_pd(h, h)));
}

RUVGEN_INLINE double reduce_max_d(__m256d v)
{
    const __m256d h = max_nan_d(v, _mm256_permute2f128_pd(v, v, 1));
    return _mm256_cvtsd_f64(max_nan_d(h, _mm256_permute_pd(h, 5)));
}

RUVGEN_INLINE void reduce_add4_d(double *s, __m256d a, __m256d b, __m256d c, __m256d d)
{
    s[0] = reduce_add_d(a);
    s[1] = reduce_add_d(b);
    s[2] = reduce_add_d(c);
    s[3] = reduce_add_d(d);
}

RUVGEN_INLINE void reduce_max4_d(double *s, __m256d a, __m256d b, __m256d c, __m256d d)
{
    s[0] = reduce_max_d(a);
    s[1] = reduce_max_d(b);
    s[2] = reduce_max_d(c);
    s[3] = reduce_max_d(d);
}

typedef struct {
    __m256i low, high;
} nibbles_avx2;

RUVGEN_INLINE nibbles_avx2 load_n(const uint8_t *p)
{
    const __m256i both = _mm256_loadu_si256((const __m256i *)(const void *)p), low = _mm256_set1_epi8(15);
    const nibbles_avx2 v = {_mm256_and_si256(both, low), _mm256_and_si256(_mm256_srli_epi16(both, 4), low)};
    return v;
}

RUVGEN_INLINE nibbles_avx2 bytes_n(const int8_t *p)
{
    const __m256i *const halves = (const __m256i *)(const void *)p;
    const nibbles_avx2 v = {_mm256_loadu_si256(halves), _mm256_loadu_si256(halves + 1)};
    return v;
}

RUVGEN_INLINE __m256i dot_n(__m256i acc, nibbles_avx2 x, nibbles_avx2 y)
{
    const __m256i low = _mm256_maddubs_epi16(y.low, x.low), high = _mm256_maddubs_epi16(y.high, x.high);
    const __m256i both = _mm256_add_epi16(low, high);
    return _mm256_add_epi32(acc, _mm256_madd_epi16(both, _mm256_set1_epi16(1)));
}

RUVGEN_INLINE uint32_t reduce_add_n(__m256i v)
{
    const __m128i q = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    const __m128i d = _mm_add_epi32(q, _mm_unpackhi_epi64(q, q));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(d, _mm_shuffle_epi32(d, 1)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_n(uint32_t *s, __m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i v = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    _mm_storeu_si128((__m128i *)(void *)s, sum);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_f32_step(__m256 *dd, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *dd = _mm256_fmadd_ps(t, t, *dd);
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, _mm256_loadu_ps(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, _mm256_loadu_ps(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, _mm256_loadu_ps(y3 + i));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        sqeuclidean_f32_step(&dd0_1, a1, _mm256_loadu_ps(y0 + i + 8));
        sqeuclidean_f32_step(&dd1_1, a1, _mm256_loadu_ps(y1 + i + 8));
        sqeuclidean_f32_step(&dd2_1, a1, _mm256_loadu_ps(y2 + i + 8));
        sqeuclidean_f32_step(&dd3_1, a1, _mm256_loadu_ps(y3 + i + 8));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm256_loadu_ps(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, _mm256_loadu_ps(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, _mm256_loadu_ps(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, _mm256_loadu_ps(y3 + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, _mm256_maskload_ps(y0 + i, tail));
        sqeuclidean_f32_step(&dd1_1, a1, _mm256_maskload_ps(y1 + i, tail));
        sqeuclidean_f32_step(&dd2_1, a1, _mm256_maskload_ps(y2 + i, tail));
        sqeuclidean_f32_step(&dd3_1, a1, _mm256_maskload_ps(y3 + i, tail));
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
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

RUVGEN_INLINE void dot_f32_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m256 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y0 + i));
        dot_f32_step(&xy1_0, a0, _mm256_loadu_ps(y1 + i));
        dot_f32_step(&xy2_0, a0, _mm256_loadu_ps(y2 + i));
        dot_f32_step(&xy3_0, a0, _mm256_loadu_ps(y3 + i));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        dot_f32_step(&xy0_1, a1, _mm256_loadu_ps(y0 + i + 8));
        dot_f32_step(&xy1_1, a1, _mm256_loadu_ps(y1 + i + 8));
        dot_f32_step(&xy2_1, a1, _mm256_loadu_ps(y2 + i + 8));
        dot_f32_step(&xy3_1, a1, _mm256_loadu_ps(y3 + i + 8));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm256_loadu_ps(y0 + i));
        dot_f32_step(&xy1_0, a0, _mm256_loadu_ps(y1 + i));
        dot_f32_step(&xy2_0, a0, _mm256_loadu_ps(y2 + i));
        dot_f32_step(&xy3_0, a0, _mm256_loadu_ps(y3 + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        dot_f32_step(&xy0_1, a1, _mm256_maskload_ps(y0 + i, tail));
        dot_f32_step(&xy1_1, a1, _mm256_maskload_ps(y1 + i, tail));
        dot_f32_step(&xy2_1, a1, _mm256_maskload_ps(y2 + i, tail));
        dot_f32_step(&xy3_1, a1, _mm256_maskload_ps(y3 + i, tail));
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
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

RUVGEN_INLINE void cosine_f32_step(__m256 *xy, __m256 *xx, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *xx = _mm256_fmadd_ps(a, a, *xx);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xy_yy_step(__m256 *xy, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xx_step(__m256 *xx, __m256 b)
{
    *xx = _mm256_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_loadu_ps(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_loadu_ps(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_loadu_ps(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_xy_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE void cosine_f32_yy_step(__m256 *yy, __m256 b)
{
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_f32_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, _mm256_loadu_ps(y0 + i));
        manhattan_f32_step(&ad1_0, a0, _mm256_loadu_ps(y1 + i));
        manhattan_f32_step(&ad2_0, a0, _mm256_loadu_ps(y2 + i));
        manhattan_f32_step(&ad3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        manhattan_f32_step(&ad1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        manhattan_f32_step(&ad2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        manhattan_f32_step(&ad3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_f32_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = max_nan(*ad, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t));
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm256_loadu_ps(y0 + i));
        chebyshev_f32_step(&ad1_0, a0, _mm256_loadu_ps(y1 + i));
        chebyshev_f32_step(&ad2_0, a0, _mm256_loadu_ps(y2 + i));
        chebyshev_f32_step(&ad3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        chebyshev_f32_step(&ad1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        chebyshev_f32_step(&ad2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        chebyshev_f32_step(&ad3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_f32_step(__m256 *ad, __m256 *ap, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
    *ap = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_add_ps(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m256 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm256_loadu_ps(y0 + i));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm256_loadu_ps(y1 + i));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm256_loadu_ps(y2 + i));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_f32_step(__m256 *sd, __m256 a, __m256 b)
{
    const __m256 t_x = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a);
    const __m256 t_all = _mm256_add_ps(t_x, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b));
    const __m256 t_gap = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_sub_ps(a, b));
    const __m256 t = div_f(_mm256_add_ps(_mm256_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm256_add_ps(t, *sd);
}

RUVGEN_INLINE void canberra_f32_four(const float *x, const float *const *rows, size_t n, float *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, _mm256_loadu_ps(y0 + i));
        canberra_f32_step(&sd1_0, a0, _mm256_loadu_ps(y1 + i));
        canberra_f32_step(&sd2_0, a0, _mm256_loadu_ps(y2 + i));
        canberra_f32_step(&sd3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        canberra_f32_step(&sd0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        canberra_f32_step(&sd1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        canberra_f32_step(&sd2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        canberra_f32_step(&sd3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(__m256i *xy, __m256i *xx, __m256i *yy, __m256i a, __m256i b)
{
    *xy = *xy;
    *xx = *xx;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = *xy;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    yy0_0 = _mm256_sub_epi32(yy0_0, _mm256_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm256_sub_epi32(yy1_0, _mm256_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm256_sub_epi32(yy2_0, _mm256_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm256_sub_epi32(yy3_0, _mm256_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_i8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(__m256i *xy, __m256i *x1, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *x1 = *x1;
}

RUVGEN_INLINE void dot_i8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        dot_i8_xy_step(&xy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        dot_i8_xy_step(&xy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        dot_i8_xy_step(&xy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        dot_i8_xy_step(&xy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        dot_i8_xy_step(&xy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        dot_i8_xy_step(&xy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        dot_i8_xy_step(&xy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        dot_i8_xy_step(&xy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(__m256i *xy, __m256i *x1, __m256i *xx, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *x1 = *x1;
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(a, a));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_i8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_i8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_add_epi32(*ad, _mm256_madd_epi16(gap(a, b), _mm256_set1_epi16(1)));
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        manhattan_i8_step(&ad0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        manhattan_i8_step(&ad1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        manhattan_i8_step(&ad2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        manhattan_i8_step(&ad3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        manhattan_i8_step(&ad0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        manhattan_i8_step(&ad1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        manhattan_i8_step(&ad2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        manhattan_i8_step(&ad3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_max_epi16(*ad, gap(a, b));
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        chebyshev_i8_step(&ad0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        chebyshev_i8_step(&ad1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        chebyshev_i8_step(&ad2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        chebyshev_i8_step(&ad3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        chebyshev_i8_step(&ad0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        chebyshev_i8_step(&ad1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        chebyshev_i8_step(&ad2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        chebyshev_i8_step(&ad3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(__m256i *xy, __m256i *xx, __m256i *yy, __m256i a, __m256i b)
{
    *xy = *xy;
    *xx = *xx;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = *xy;
    *yy = square_gap(*yy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x + i));
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    yy0_0 = _mm256_sub_epi32(yy0_0, _mm256_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm256_sub_epi32(yy1_0, _mm256_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm256_sub_epi32(yy2_0, _mm256_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm256_sub_epi32(yy3_0, _mm256_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_u8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(__m256i *xy, __m256i *x1, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *x1 = *x1;
}

RUVGEN_INLINE void dot_u8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x + i));
        dot_u8_xy_step(&xy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        dot_u8_xy_step(&xy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        dot_u8_xy_step(&xy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        dot_u8_xy_step(&xy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        dot_u8_xy_step(&xy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        dot_u8_xy_step(&xy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        dot_u8_xy_step(&xy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        dot_u8_xy_step(&xy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(__m256i *xy, __m256i *x1, __m256i *xx, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *x1 = *x1;
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(a, a));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_u8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_u8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x + i));
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_add_epi32(*ad, _mm256_madd_epi16(gap(a, b), _mm256_set1_epi16(1)));
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x + i));
        manhattan_u8_step(&ad0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        manhattan_u8_step(&ad1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        manhattan_u8_step(&ad2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        manhattan_u8_step(&ad3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        manhattan_u8_step(&ad0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        manhattan_u8_step(&ad1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        manhattan_u8_step(&ad2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        manhattan_u8_step(&ad3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_max_epi16(*ad, gap(a, b));
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepu8_epi16(load16_i(x + i));
        chebyshev_u8_step(&ad0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        chebyshev_u8_step(&ad1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        chebyshev_u8_step(&ad2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        chebyshev_u8_step(&ad3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        chebyshev_u8_step(&ad0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        chebyshev_u8_step(&ad1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        chebyshev_u8_step(&ad2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        chebyshev_u8_step(&ad3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(__m256i *ne, __m256i a, __m256i b)
{
    *ne = _mm256_add_epi64(*ne, ones(_mm256_xor_si256(a, b)));
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne0_0 = zero, ne1_0 = zero, ne2_0 = zero, ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = _mm256_loadu_si256((const __m256i *)(const void *)(x + i));
        hamming_b1_step(&ne0_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y0 + i)));
        hamming_b1_step(&ne1_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y1 + i)));
        hamming_b1_step(&ne2_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y2 + i)));
        hamming_b1_step(&ne3_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y3 + i)));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32(x + i, tail);
        hamming_b1_step(&ne0_0, a0, first32(y0 + i, tail));
        hamming_b1_step(&ne1_0, a0, first32(y1 + i, tail));
        hamming_b1_step(&ne2_0, a0, first32(y2 + i, tail));
        hamming_b1_step(&ne3_0, a0, first32(y3 + i, tail));
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(__m256i *xy, __m256i *xx, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi64(*xy, ones(_mm256_and_si256(a, b)));
    *xx = _mm256_add_epi64(*xx, ones(a));
    *yy = _mm256_add_epi64(*yy, ones(b));
}

RUVGEN_INLINE void jaccard_b1_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi64(*xy, ones(_mm256_and_si256(a, b)));
    *yy = _mm256_add_epi64(*yy, ones(b));
}

RUVGEN_INLINE void jaccard_b1_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi64(*xx, ones(b));
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = _mm256_loadu_si256((const __m256i *)(const void *)(x + i));
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0,
            _mm256_loadu_si256((const __m256i *)(const void *)(y0 + i)));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0,
            _mm256_loadu_si256((const __m256i *)(const void *)(y1 + i)));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0,
            _mm256_loadu_si256((const __m256i *)(const void *)(y2 + i)));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0,
            _mm256_loadu_si256((const __m256i *)(const void *)(y3 + i)));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32(x + i, tail);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, first32(y0 + i, tail));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, first32(y1 + i, tail));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, first32(y2 + i, tail));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, first32(y3 + i, tail));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_finish(double dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_double_step(__m256d *dd, __m256d a, __m256d b)
{
    const __m256d t = _mm256_sub_pd(a, b);
    *dd = _mm256_fmadd_pd(t, t, *dd);
}

RUVGEN_INLINE void sqeuclidean_double_four(const double *x, const double *const *rows, size_t n,
    double *dd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm256_loadu_pd(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, _mm256_loadu_pd(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, _mm256_loadu_pd(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, _mm256_loadu_pd(y3 + i));
        const __m256d a1 = _mm256_loadu_pd(x + i + 4);
        sqeuclidean_double_step(&dd0_1, a1, _mm256_loadu_pd(y0 + i + 4));
        sqeuclidean_double_step(&dd1_1, a1, _mm256_loadu_pd(y1 + i + 4));
        sqeuclidean_double_step(&dd2_1, a1, _mm256_loadu_pd(y2 + i + 4));
        sqeuclidean_double_step(&dd3_1, a1, _mm256_loadu_pd(y3 + i + 4));
    }
    if (n & 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm256_loadu_pd(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, _mm256_loadu_pd(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, _mm256_loadu_pd(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, _mm256_loadu_pd(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a1 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_1, a1, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        sqeuclidean_double_step(&dd1_1, a1, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        sqeuclidean_double_step(&dd2_1, a1, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        sqeuclidean_double_step(&dd3_1, a1, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    dd0_0 = _mm256_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm256_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm256_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm256_add_pd(dd3_0, dd3_1);
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

RUVGEN_INLINE void euclidean_double_step(__m256d *dd, __m256d a, __m256d b)
{
    const __m256d t = _mm256_sub_pd(a, b);
    *dd = _mm256_fmadd_pd(t, t, *dd);
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

RUVGEN_INLINE void dot_double_step(__m256d *xy, __m256d a, __m256d b)
{
    *xy = _mm256_fmadd_pd(a, b, *xy);
}

RUVGEN_INLINE void dot_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m256d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm256_loadu_pd(y0 + i));
        dot_double_step(&xy1_0, a0, _mm256_loadu_pd(y1 + i));
        dot_double_step(&xy2_0, a0, _mm256_loadu_pd(y2 + i));
        dot_double_step(&xy3_0, a0, _mm256_loadu_pd(y3 + i));
        const __m256d a1 = _mm256_loadu_pd(x + i + 4);
        dot_double_step(&xy0_1, a1, _mm256_loadu_pd(y0 + i + 4));
        dot_double_step(&xy1_1, a1, _mm256_loadu_pd(y1 + i + 4));
        dot_double_step(&xy2_1, a1, _mm256_loadu_pd(y2 + i + 4));
        dot_double_step(&xy3_1, a1, _mm256_loadu_pd(y3 + i + 4));
    }
    if (n & 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm256_loadu_pd(y0 + i));
        dot_double_step(&xy1_0, a0, _mm256_loadu_pd(y1 + i));
        dot_double_step(&xy2_0, a0, _mm256_loadu_pd(y2 + i));
        dot_double_step(&xy3_0, a0, _mm256_loadu_pd(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a1 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_1, a1, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        dot_double_step(&xy1_1, a1, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        dot_double_step(&xy2_1, a1, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        dot_double_step(&xy3_1, a1, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    xy0_0 = _mm256_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm256_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm256_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm256_add_pd(xy3_0, xy3_1);
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

RUVGEN_INLINE void cosine_double_step(__m256d *xy, __m256d *xx, __m256d *yy, __m256d a, __m256d b)
{
    *xy = _mm256_fmadd_pd(a, b, *xy);
    *xx = _mm256_fmadd_pd(a, a, *xx);
    *yy = _mm256_fmadd_pd(b, b, *yy);
}

RUVGEN_INLINE void cosine_double_xy_yy_step(__m256d *xy, __m256d *yy, __m256d a, __m256d b)
{
    *xy = _mm256_fmadd_pd(a, b, *xy);
    *yy = _mm256_fmadd_pd(b, b, *yy);
}

RUVGEN_INLINE void cosine_double_xx_step(__m256d *xx, __m256d b)
{
    *xx = _mm256_fmadd_pd(b, b, *xx);
}

RUVGEN_INLINE void cosine_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256d yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_loadu_pd(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_loadu_pd(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_loadu_pd(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_loadu_pd(y3 + i));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_double_step(__m256d *ad, __m256d a, __m256d b)
{
    const __m256d t = _mm256_sub_pd(a, b);
    *ad = _mm256_add_pd(_mm256_andnot_pd(_mm256_set1_pd(-0.0), t), *ad);
}

RUVGEN_INLINE void manhattan_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        manhattan_double_step(&ad0_0, a0, _mm256_loadu_pd(y0 + i));
        manhattan_double_step(&ad1_0, a0, _mm256_loadu_pd(y1 + i));
        manhattan_double_step(&ad2_0, a0, _mm256_loadu_pd(y2 + i));
        manhattan_double_step(&ad3_0, a0, _mm256_loadu_pd(y3 + i));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        manhattan_double_step(&ad0_0, a0, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        manhattan_double_step(&ad1_0, a0, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        manhattan_double_step(&ad2_0, a0, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        manhattan_double_step(&ad3_0, a0, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_double_step(__m256d *ad, __m256d a, __m256d b)
{
    const __m256d t = _mm256_sub_pd(a, b);
    *ad = max_nan_d(*ad, _mm256_andnot_pd(_mm256_set1_pd(-0.0), t));
}

RUVGEN_INLINE void chebyshev_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        chebyshev_double_step(&ad0_0, a0, _mm256_loadu_pd(y0 + i));
        chebyshev_double_step(&ad1_0, a0, _mm256_loadu_pd(y1 + i));
        chebyshev_double_step(&ad2_0, a0, _mm256_loadu_pd(y2 + i));
        chebyshev_double_step(&ad3_0, a0, _mm256_loadu_pd(y3 + i));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        chebyshev_double_step(&ad0_0, a0, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        chebyshev_double_step(&ad1_0, a0, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        chebyshev_double_step(&ad2_0, a0, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        chebyshev_double_step(&ad3_0, a0, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_double_step(__m256d *ad, __m256d *ap, __m256d a, __m256d b)
{
    const __m256d t = _mm256_sub_pd(a, b);
    *ad = _mm256_add_pd(_mm256_andnot_pd(_mm256_set1_pd(-0.0), t), *ad);
    *ap = _mm256_add_pd(_mm256_andnot_pd(_mm256_set1_pd(-0.0), _mm256_add_pd(a, b)), *ap);
}

RUVGEN_INLINE void braycurtis_double_four(const double *x, const double *const *rows, size_t n,
    double *ad_sum, double *ap_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m256d ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm256_loadu_pd(y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm256_loadu_pd(y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm256_loadu_pd(y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm256_loadu_pd(y3 + i));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_finish(double sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_double_step(__m256d *sd, __m256d a, __m256d b)
{
    const __m256d t_x = _mm256_andnot_pd(_mm256_set1_pd(-0.0), a);
    const __m256d t_all = _mm256_add_pd(t_x, _mm256_andnot_pd(_mm256_set1_pd(-0.0), b));
    const __m256d t_gap = _mm256_andnot_pd(_mm256_set1_pd(-0.0), _mm256_sub_pd(a, b));
    const __m256d t = div_d(_mm256_add_pd(_mm256_sub_pd(t_all, t_all), t_gap), t_all);
    *sd = _mm256_add_pd(t, *sd);
}

RUVGEN_INLINE void canberra_double_four(const double *x, const double *const *rows, size_t n, double *sd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        canberra_double_step(&sd0_0, a0, _mm256_loadu_pd(y0 + i));
        canberra_double_step(&sd1_0, a0, _mm256_loadu_pd(y1 + i));
        canberra_double_step(&sd2_0, a0, _mm256_loadu_pd(y2 + i));
        canberra_double_step(&sd3_0, a0, _mm256_loadu_pd(y3 + i));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        canberra_double_step(&sd0_0, a0, _mm256_maskload_pd(y0 + i, _mm256_cvtepi32_epi64(tail)));
        canberra_double_step(&sd1_0, a0, _mm256_maskload_pd(y1 + i, _mm256_cvtepi32_epi64(tail)));
        canberra_double_step(&sd2_0, a0, _mm256_maskload_pd(y2 + i, _mm256_cvtepi32_epi64(tail)));
        canberra_double_step(&sd3_0, a0, _mm256_maskload_pd(y3 + i, _mm256_cvtepi32_epi64(tail)));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        sqeuclidean_f32_step(&dd0_1, a1, _mm256_cvtph_ps(load8(y0 + i + 8)));
        sqeuclidean_f32_step(&dd1_1, a1, _mm256_cvtph_ps(load8(y1 + i + 8)));
        sqeuclidean_f32_step(&dd2_1, a1, _mm256_cvtph_ps(load8(y2 + i + 8)));
        sqeuclidean_f32_step(&dd3_1, a1, _mm256_cvtph_ps(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        sqeuclidean_f32_step(&dd1_1, a1, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        sqeuclidean_f32_step(&dd2_1, a1, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        sqeuclidean_f32_step(&dd3_1, a1, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m256 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        dot_f32_step(&xy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        dot_f32_step(&xy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        dot_f32_step(&xy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        dot_f32_step(&xy0_1, a1, _mm256_cvtph_ps(load8(y0 + i + 8)));
        dot_f32_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y1 + i + 8)));
        dot_f32_step(&xy2_1, a1, _mm256_cvtph_ps(load8(y2 + i + 8)));
        dot_f32_step(&xy3_1, a1, _mm256_cvtph_ps(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        dot_f32_step(&xy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        dot_f32_step(&xy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        dot_f32_step(&xy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        dot_f32_step(&xy0_1, a1, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        dot_f32_step(&xy1_1, a1, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        dot_f32_step(&xy2_1, a1, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        dot_f32_step(&xy3_1, a1, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        manhattan_f32_step(&ad1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        manhattan_f32_step(&ad2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        manhattan_f32_step(&ad3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        chebyshev_f32_step(&ad1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        chebyshev_f32_step(&ad2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        chebyshev_f32_step(&ad3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m256 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        canberra_f32_step(&sd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        canberra_f32_step(&sd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        canberra_f32_step(&sd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        canberra_f32_step(&sd0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        canberra_f32_step(&sd1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        canberra_f32_step(&sd2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        canberra_f32_step(&sd3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load8(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load8(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(load8(y0 + i + 8)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load8(y1 + i + 8)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(load8(y2 + i + 8)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load8(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load8(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load8(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(first8(y0 + i, n & 7)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(first8(y1 + i, n & 7)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(first8(y2 + i, n & 7)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(first8(y3 + i, n & 7)));
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m256 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load8(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load8(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load8(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        dot_f32_step(&xy0_1, a1, widen_bf16(load8(y0 + i + 8)));
        dot_f32_step(&xy1_1, a1, widen_bf16(load8(y1 + i + 8)));
        dot_f32_step(&xy2_1, a1, widen_bf16(load8(y2 + i + 8)));
        dot_f32_step(&xy3_1, a1, widen_bf16(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load8(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load8(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load8(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        dot_f32_step(&xy0_1, a1, widen_bf16(first8(y0 + i, n & 7)));
        dot_f32_step(&xy1_1, a1, widen_bf16(first8(y1 + i, n & 7)));
        dot_f32_step(&xy2_1, a1, widen_bf16(first8(y2 + i, n & 7)));
        dot_f32_step(&xy3_1, a1, widen_bf16(first8(y3 + i, n & 7)));
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(load8(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(load8(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(load8(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(load8(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(load8(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(load8(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(load8(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(load8(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(load8(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m256 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(load8(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(load8(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(load8(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(load8(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(load8(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(load8(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        canberra_f32_step(&sd0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        const __m256d a1 = _mm256_loadu_pd(x + i + 4);
        sqeuclidean_double_step(&dd0_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i + 4)));
        sqeuclidean_double_step(&dd1_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i + 4)));
        sqeuclidean_double_step(&dd2_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i + 4)));
        sqeuclidean_double_step(&dd3_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i + 4)));
    }
    if (n & 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        sqeuclidean_double_step(&dd0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        sqeuclidean_double_step(&dd1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        sqeuclidean_double_step(&dd2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        sqeuclidean_double_step(&dd3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a1 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        sqeuclidean_double_step(&dd0_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        sqeuclidean_double_step(&dd1_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        sqeuclidean_double_step(&dd2_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        sqeuclidean_double_step(&dd3_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    dd0_0 = _mm256_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm256_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm256_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm256_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    __m256d dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        euclidean_double_step(&dd0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        euclidean_double_step(&dd1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        euclidean_double_step(&dd2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        euclidean_double_step(&dd3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        const __m256d a1 = _mm256_loadu_pd(x + i + 4);
        euclidean_double_step(&dd0_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i + 4)));
        euclidean_double_step(&dd1_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i + 4)));
        euclidean_double_step(&dd2_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i + 4)));
        euclidean_double_step(&dd3_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i + 4)));
    }
    if (n & 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        euclidean_double_step(&dd0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        euclidean_double_step(&dd1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        euclidean_double_step(&dd2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        euclidean_double_step(&dd3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a1 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        euclidean_double_step(&dd0_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        euclidean_double_step(&dd1_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        euclidean_double_step(&dd2_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        euclidean_double_step(&dd3_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    dd0_0 = _mm256_add_pd(dd0_0, dd0_1);
    dd1_0 = _mm256_add_pd(dd1_0, dd1_1);
    dd2_0 = _mm256_add_pd(dd2_0, dd2_1);
    dd3_0 = _mm256_add_pd(dd3_0, dd3_1);
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m256d xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        dot_double_step(&xy1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        dot_double_step(&xy2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        dot_double_step(&xy3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        const __m256d a1 = _mm256_loadu_pd(x + i + 4);
        dot_double_step(&xy0_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i + 4)));
        dot_double_step(&xy1_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i + 4)));
        dot_double_step(&xy2_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i + 4)));
        dot_double_step(&xy3_1, a1, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i + 4)));
    }
    if (n & 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        dot_double_step(&xy0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        dot_double_step(&xy1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        dot_double_step(&xy2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        dot_double_step(&xy3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a1 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        dot_double_step(&xy0_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        dot_double_step(&xy1_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        dot_double_step(&xy2_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        dot_double_step(&xy3_1, a1, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    xy0_0 = _mm256_add_pd(xy0_0, xy0_1);
    xy1_0 = _mm256_add_pd(xy1_0, xy1_1);
    xy2_0 = _mm256_add_pd(xy2_0, xy2_1);
    xy3_0 = _mm256_add_pd(xy3_0, xy3_1);
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m256d yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        manhattan_double_step(&ad0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        manhattan_double_step(&ad1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        manhattan_double_step(&ad2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        manhattan_double_step(&ad3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        manhattan_double_step(&ad0_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        manhattan_double_step(&ad1_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        manhattan_double_step(&ad2_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        manhattan_double_step(&ad3_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        chebyshev_double_step(&ad0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        chebyshev_double_step(&ad1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        chebyshev_double_step(&ad2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        chebyshev_double_step(&ad3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        chebyshev_double_step(&ad0_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        chebyshev_double_step(&ad1_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        chebyshev_double_step(&ad2_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        chebyshev_double_step(&ad3_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum,
    double *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    __m256d ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        braycurtis_double_step(&ad0_0, &ap0_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_four(const double *x, const float *const *rows, size_t n, double *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd0_0 = zero, sd1_0 = zero, sd2_0 = zero, sd3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const __m256d a0 = _mm256_loadu_pd(x + i);
        canberra_double_step(&sd0_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y0 + i)));
        canberra_double_step(&sd1_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y1 + i)));
        canberra_double_step(&sd2_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y2 + i)));
        canberra_double_step(&sd3_0, a0, _mm256_cvtps_pd(_mm_loadu_ps(y3 + i)));
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        const __m256d a0 = _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail));
        canberra_double_step(&sd0_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y0 + i, tail)));
        canberra_double_step(&sd1_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y1 + i, tail)));
        canberra_double_step(&sd2_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y2 + i, tail)));
        canberra_double_step(&sd3_0, a0, _mm256_cvtps_pd(_mm_maskload_ps(y3 + i, tail)));
    }
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const __m256i a0 = _mm256_cvtepi8_epi16(load16_i(x + i));
        dot_sq8_xy_step(&xy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        dot_sq8_xy_step(&xy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        dot_sq8_xy_step(&xy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        dot_sq8_xy_step(&xy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        dot_sq8_xy_step(&xy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        dot_sq8_xy_step(&xy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        dot_sq8_xy_step(&xy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        dot_sq8_xy_step(&xy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_xy_step(__m256i *xy, nibbles_avx2 a, nibbles_avx2 b)
{
    *xy = dot_n(*xy, a, b);
}

RUVGEN_INLINE void dot_sq4_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const nibbles_avx2 a0 = bytes_n(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
    }
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
#endif
