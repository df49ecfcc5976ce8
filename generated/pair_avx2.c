/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/avx2.j2. Do not edit. */
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

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f32_step(__m256 *dd, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *dd = _mm256_fmadd_ps(t, t, *dd);
}

RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        sqeuclidean_f32_step(&dd4, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd5, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        sqeuclidean_f32_step(&dd6, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd7, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd4, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd5, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd6, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd7, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d64__avx2, float, sqeuclidean_f32_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d96__avx2, float, sqeuclidean_f32_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d100__avx2, float, sqeuclidean_f32_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d128__avx2, float, sqeuclidean_f32_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d200__avx2, float, sqeuclidean_f32_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d256__avx2, float, sqeuclidean_f32_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d300__avx2, float, sqeuclidean_f32_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d384__avx2, float, sqeuclidean_f32_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d512__avx2, float, sqeuclidean_f32_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d768__avx2, float, sqeuclidean_f32_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d960__avx2, float, sqeuclidean_f32_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1024__avx2, float, sqeuclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1536__avx2, float, sqeuclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d2048__avx2, float, sqeuclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d3072__avx2, float, sqeuclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__avx2, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_d64__avx2, float, euclidean_f32_pair, 64)
RUVGEN_PAIR(rk_euclidean_f32_pair_d96__avx2, float, euclidean_f32_pair, 96)
RUVGEN_PAIR(rk_euclidean_f32_pair_d100__avx2, float, euclidean_f32_pair, 100)
RUVGEN_PAIR(rk_euclidean_f32_pair_d128__avx2, float, euclidean_f32_pair, 128)
RUVGEN_PAIR(rk_euclidean_f32_pair_d200__avx2, float, euclidean_f32_pair, 200)
RUVGEN_PAIR(rk_euclidean_f32_pair_d256__avx2, float, euclidean_f32_pair, 256)
RUVGEN_PAIR(rk_euclidean_f32_pair_d300__avx2, float, euclidean_f32_pair, 300)
RUVGEN_PAIR(rk_euclidean_f32_pair_d384__avx2, float, euclidean_f32_pair, 384)
RUVGEN_PAIR(rk_euclidean_f32_pair_d512__avx2, float, euclidean_f32_pair, 512)
RUVGEN_PAIR(rk_euclidean_f32_pair_d768__avx2, float, euclidean_f32_pair, 768)
RUVGEN_PAIR(rk_euclidean_f32_pair_d960__avx2, float, euclidean_f32_pair, 960)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1024__avx2, float, euclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1536__avx2, float, euclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_euclidean_f32_pair_d2048__avx2, float, euclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_euclidean_f32_pair_d3072__avx2, float, euclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_euclidean_f32_pair_dn__avx2, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        dot_f32_step(&xy4, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        dot_f32_step(&xy5, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        dot_f32_step(&xy6, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        dot_f32_step(&xy7, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy4, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy5, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy6, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy7, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f32_pair_d64__avx2, float, dot_f32_pair, 64)
RUVGEN_PAIR(rk_dot_f32_pair_d96__avx2, float, dot_f32_pair, 96)
RUVGEN_PAIR(rk_dot_f32_pair_d100__avx2, float, dot_f32_pair, 100)
RUVGEN_PAIR(rk_dot_f32_pair_d128__avx2, float, dot_f32_pair, 128)
RUVGEN_PAIR(rk_dot_f32_pair_d200__avx2, float, dot_f32_pair, 200)
RUVGEN_PAIR(rk_dot_f32_pair_d256__avx2, float, dot_f32_pair, 256)
RUVGEN_PAIR(rk_dot_f32_pair_d300__avx2, float, dot_f32_pair, 300)
RUVGEN_PAIR(rk_dot_f32_pair_d384__avx2, float, dot_f32_pair, 384)
RUVGEN_PAIR(rk_dot_f32_pair_d512__avx2, float, dot_f32_pair, 512)
RUVGEN_PAIR(rk_dot_f32_pair_d768__avx2, float, dot_f32_pair, 768)
RUVGEN_PAIR(rk_dot_f32_pair_d960__avx2, float, dot_f32_pair, 960)
RUVGEN_PAIR(rk_dot_f32_pair_d1024__avx2, float, dot_f32_pair, 1024)
RUVGEN_PAIR(rk_dot_f32_pair_d1536__avx2, float, dot_f32_pair, 1536)
RUVGEN_PAIR(rk_dot_f32_pair_d2048__avx2, float, dot_f32_pair, 2048)
RUVGEN_PAIR(rk_dot_f32_pair_d3072__avx2, float, dot_f32_pair, 3072)
RUVGEN_PAIR(rk_dot_f32_pair_dn__avx2, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_step(__m256 *xy, __m256 *xx, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *xx = _mm256_fmadd_ps(a, a, *xx);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
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
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f32_pair_d64__avx2, float, cosine_f32_pair, 64)
RUVGEN_PAIR(rk_cosine_f32_pair_d96__avx2, float, cosine_f32_pair, 96)
RUVGEN_PAIR(rk_cosine_f32_pair_d100__avx2, float, cosine_f32_pair, 100)
RUVGEN_PAIR(rk_cosine_f32_pair_d128__avx2, float, cosine_f32_pair, 128)
RUVGEN_PAIR(rk_cosine_f32_pair_d200__avx2, float, cosine_f32_pair, 200)
RUVGEN_PAIR(rk_cosine_f32_pair_d256__avx2, float, cosine_f32_pair, 256)
RUVGEN_PAIR(rk_cosine_f32_pair_d300__avx2, float, cosine_f32_pair, 300)
RUVGEN_PAIR(rk_cosine_f32_pair_d384__avx2, float, cosine_f32_pair, 384)
RUVGEN_PAIR(rk_cosine_f32_pair_d512__avx2, float, cosine_f32_pair, 512)
RUVGEN_PAIR(rk_cosine_f32_pair_d768__avx2, float, cosine_f32_pair, 768)
RUVGEN_PAIR(rk_cosine_f32_pair_d960__avx2, float, cosine_f32_pair, 960)
RUVGEN_PAIR(rk_cosine_f32_pair_d1024__avx2, float, cosine_f32_pair, 1024)
RUVGEN_PAIR(rk_cosine_f32_pair_d1536__avx2, float, cosine_f32_pair, 1536)
RUVGEN_PAIR(rk_cosine_f32_pair_d2048__avx2, float, cosine_f32_pair, 2048)
RUVGEN_PAIR(rk_cosine_f32_pair_d3072__avx2, float, cosine_f32_pair, 3072)
RUVGEN_PAIR(rk_cosine_f32_pair_dn__avx2, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
}

RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        manhattan_f32_step(&ad2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_d64__avx2, float, manhattan_f32_pair, 64)
RUVGEN_PAIR(rk_manhattan_f32_pair_d96__avx2, float, manhattan_f32_pair, 96)
RUVGEN_PAIR(rk_manhattan_f32_pair_d100__avx2, float, manhattan_f32_pair, 100)
RUVGEN_PAIR(rk_manhattan_f32_pair_d128__avx2, float, manhattan_f32_pair, 128)
RUVGEN_PAIR(rk_manhattan_f32_pair_d200__avx2, float, manhattan_f32_pair, 200)
RUVGEN_PAIR(rk_manhattan_f32_pair_d256__avx2, float, manhattan_f32_pair, 256)
RUVGEN_PAIR(rk_manhattan_f32_pair_d300__avx2, float, manhattan_f32_pair, 300)
RUVGEN_PAIR(rk_manhattan_f32_pair_d384__avx2, float, manhattan_f32_pair, 384)
RUVGEN_PAIR(rk_manhattan_f32_pair_d512__avx2, float, manhattan_f32_pair, 512)
RUVGEN_PAIR(rk_manhattan_f32_pair_d768__avx2, float, manhattan_f32_pair, 768)
RUVGEN_PAIR(rk_manhattan_f32_pair_d960__avx2, float, manhattan_f32_pair, 960)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1024__avx2, float, manhattan_f32_pair, 1024)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1536__avx2, float, manhattan_f32_pair, 1536)
RUVGEN_PAIR(rk_manhattan_f32_pair_d2048__avx2, float, manhattan_f32_pair, 2048)
RUVGEN_PAIR(rk_manhattan_f32_pair_d3072__avx2, float, manhattan_f32_pair, 3072)
RUVGEN_PAIR(rk_manhattan_f32_pair_dn__avx2, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = max_nan(*ad, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t));
}

RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        chebyshev_f32_step(&ad2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_d64__avx2, float, chebyshev_f32_pair, 64)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d96__avx2, float, chebyshev_f32_pair, 96)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d100__avx2, float, chebyshev_f32_pair, 100)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d128__avx2, float, chebyshev_f32_pair, 128)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d200__avx2, float, chebyshev_f32_pair, 200)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d256__avx2, float, chebyshev_f32_pair, 256)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d300__avx2, float, chebyshev_f32_pair, 300)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d384__avx2, float, chebyshev_f32_pair, 384)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d512__avx2, float, chebyshev_f32_pair, 512)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d768__avx2, float, chebyshev_f32_pair, 768)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d960__avx2, float, chebyshev_f32_pair, 960)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1024__avx2, float, chebyshev_f32_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1536__avx2, float, chebyshev_f32_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d2048__avx2, float, chebyshev_f32_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d3072__avx2, float, chebyshev_f32_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__avx2, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f32_step(__m256 *ad, __m256 *ap, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
    *ap = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_add_ps(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        braycurtis_f32_step(&ad2, &ap2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad3, &ap3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad2, &ap2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad3, &ap3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__avx2, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f32_step(__m256 *sd, __m256 a, __m256 b)
{
    const __m256 t_x = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a);
    const __m256 t_all = _mm256_add_ps(t_x, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b));
    const __m256 t_gap = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_sub_ps(a, b));
    const __m256 t = div_f(_mm256_add_ps(_mm256_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm256_add_ps(t, *sd);
}

RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        canberra_f32_step(&sd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        canberra_f32_step(&sd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__avx2, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_step(__m256 *dd, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *dd = _mm256_fmadd_ps(t, t, *dd);
}

RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f16_step(&dd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f16_step(&dd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f16_step(&dd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f16_step(&dd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        sqeuclidean_f16_step(&dd4, _mm256_cvtph_ps(load8(x + i + 32)), _mm256_cvtph_ps(load8(y + i + 32)));
        sqeuclidean_f16_step(&dd5, _mm256_cvtph_ps(load8(x + i + 40)), _mm256_cvtph_ps(load8(y + i + 40)));
        sqeuclidean_f16_step(&dd6, _mm256_cvtph_ps(load8(x + i + 48)), _mm256_cvtph_ps(load8(y + i + 48)));
        sqeuclidean_f16_step(&dd7, _mm256_cvtph_ps(load8(x + i + 56)), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f16_step(&dd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f16_step(&dd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f16_step(&dd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f16_step(&dd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f16_step(&dd4, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f16_step(&dd5, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f16_step(&dd6, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f16_step(&dd7, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f16_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__avx2, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f16_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__avx2, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f16_step(&xy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f16_step(&xy1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f16_step(&xy2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f16_step(&xy3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        dot_f16_step(&xy4, _mm256_cvtph_ps(load8(x + i + 32)), _mm256_cvtph_ps(load8(y + i + 32)));
        dot_f16_step(&xy5, _mm256_cvtph_ps(load8(x + i + 40)), _mm256_cvtph_ps(load8(y + i + 40)));
        dot_f16_step(&xy6, _mm256_cvtph_ps(load8(x + i + 48)), _mm256_cvtph_ps(load8(y + i + 48)));
        dot_f16_step(&xy7, _mm256_cvtph_ps(load8(x + i + 56)), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_f16_step(&xy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f16_step(&xy1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f16_step(&xy2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f16_step(&xy3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f16_step(&xy4, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f16_step(&xy5, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f16_step(&xy6, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f16_step(&xy7, _mm256_cvtph_ps(first8(x + i, n & 7)), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f16_finish(xy);
}

RUVGEN_PAIR(rk_dot_f16_pair_dn__avx2, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_step(__m256 *xy, __m256 *xx, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *xx = _mm256_fmadd_ps(a, a, *xx);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f16_step(&xy0, &xx0, &yy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        cosine_f16_step(&xy1, &xx1, &yy1, _mm256_cvtph_ps(load8(x + i + 8)),
            _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f16_step(&xy2, &xx2, &yy2, _mm256_cvtph_ps(load8(x + i + 16)),
            _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f16_step(&xy3, &xx3, &yy3, _mm256_cvtph_ps(load8(x + i + 24)),
            _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        cosine_f16_step(&xy0, &xx0, &yy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        cosine_f16_step(&xy1, &xx1, &yy1, _mm256_cvtph_ps(load8(x + i + 8)),
            _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f16_step(&xy2, &xx2, &yy2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f16_step(&xy3, &xx3, &yy3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
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
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f16_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f16_pair_dn__avx2, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
}

RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f16_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f16_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        manhattan_f16_step(&ad2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        manhattan_f16_step(&ad3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f16_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f16_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f16_step(&ad2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f16_step(&ad3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f16_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__avx2, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = max_nan(*ad, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t));
}

RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f16_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f16_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        chebyshev_f16_step(&ad2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        chebyshev_f16_step(&ad3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f16_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f16_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f16_step(&ad2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f16_step(&ad3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f16_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__avx2, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f16_step(__m256 *ad, __m256 *ap, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
    *ap = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_add_ps(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f16_step(&ad0, &ap0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f16_step(&ad1, &ap1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        braycurtis_f16_step(&ad2, &ap2, _mm256_cvtph_ps(load8(x + i + 16)),
            _mm256_cvtph_ps(load8(y + i + 16)));
        braycurtis_f16_step(&ad3, &ap3, _mm256_cvtph_ps(load8(x + i + 24)),
            _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f16_step(&ad0, &ap0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f16_step(&ad1, &ap1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f16_step(&ad2, &ap2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f16_step(&ad3, &ap3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f16_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__avx2, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f16_step(__m256 *sd, __m256 a, __m256 b)
{
    const __m256 t_x = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a);
    const __m256 t_all = _mm256_add_ps(t_x, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b));
    const __m256 t_gap = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_sub_ps(a, b));
    const __m256 t = div_f(_mm256_add_ps(_mm256_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm256_add_ps(t, *sd);
}

RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f16_step(&sd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        canberra_f16_step(&sd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        canberra_f16_step(&sd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        canberra_f16_step(&sd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_f16_step(&sd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        canberra_f16_step(&sd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f16_step(&sd2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f16_step(&sd3, _mm256_cvtph_ps(first8(x + i, n & 7)), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f16_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__avx2, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_step(__m256 *dd, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *dd = _mm256_fmadd_ps(t, t, *dd);
}

RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_bf16_step(&dd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_bf16_step(&dd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        sqeuclidean_bf16_step(&dd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        sqeuclidean_bf16_step(&dd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        sqeuclidean_bf16_step(&dd4, widen_bf16(load8(x + i + 32)), widen_bf16(load8(y + i + 32)));
        sqeuclidean_bf16_step(&dd5, widen_bf16(load8(x + i + 40)), widen_bf16(load8(y + i + 40)));
        sqeuclidean_bf16_step(&dd6, widen_bf16(load8(x + i + 48)), widen_bf16(load8(y + i + 48)));
        sqeuclidean_bf16_step(&dd7, widen_bf16(load8(x + i + 56)), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_bf16_step(&dd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_bf16_step(&dd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        sqeuclidean_bf16_step(&dd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        sqeuclidean_bf16_step(&dd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_bf16_step(&dd4, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_bf16_step(&dd5, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_bf16_step(&dd6, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_bf16_step(&dd7, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_bf16_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__avx2, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_after(float d)
{
    return (float)sqrtf(d);
}

RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_bf16_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__avx2, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_bf16_step(&xy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_bf16_step(&xy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        dot_bf16_step(&xy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        dot_bf16_step(&xy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        dot_bf16_step(&xy4, widen_bf16(load8(x + i + 32)), widen_bf16(load8(y + i + 32)));
        dot_bf16_step(&xy5, widen_bf16(load8(x + i + 40)), widen_bf16(load8(y + i + 40)));
        dot_bf16_step(&xy6, widen_bf16(load8(x + i + 48)), widen_bf16(load8(y + i + 48)));
        dot_bf16_step(&xy7, widen_bf16(load8(x + i + 56)), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_bf16_step(&xy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_bf16_step(&xy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        dot_bf16_step(&xy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        dot_bf16_step(&xy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_bf16_step(&xy4, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_bf16_step(&xy5, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_bf16_step(&xy6, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_bf16_step(&xy7, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_bf16_finish(xy);
}

RUVGEN_PAIR(rk_dot_bf16_pair_dn__avx2, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_step(__m256 *xy, __m256 *xx, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *xx = _mm256_fmadd_ps(a, a, *xx);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_bf16_step(&xy0, &xx0, &yy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        cosine_bf16_step(&xy1, &xx1, &yy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        cosine_bf16_step(&xy2, &xx2, &yy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        cosine_bf16_step(&xy3, &xx3, &yy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        cosine_bf16_step(&xy0, &xx0, &yy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        cosine_bf16_step(&xy1, &xx1, &yy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_bf16_step(&xy2, &xx2, &yy2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_bf16_step(&xy3, &xx3, &yy3, widen_bf16(first8(x + i, n & 7)),
            widen_bf16(first8(y + i, n & 7)));
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
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_bf16_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__avx2, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
}

RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_bf16_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        manhattan_bf16_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        manhattan_bf16_step(&ad2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        manhattan_bf16_step(&ad3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_bf16_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        manhattan_bf16_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_bf16_step(&ad2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_bf16_step(&ad3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_bf16_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__avx2, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_step(__m256 *ad, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = max_nan(*ad, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), t));
}

RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_bf16_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        chebyshev_bf16_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        chebyshev_bf16_step(&ad2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        chebyshev_bf16_step(&ad3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_bf16_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        chebyshev_bf16_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_bf16_step(&ad2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_bf16_step(&ad3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_bf16_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__avx2, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_bf16_step(__m256 *ad, __m256 *ap, __m256 a, __m256 b)
{
    const __m256 t = _mm256_sub_ps(a, b);
    *ad = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), t), *ad);
    *ap = _mm256_add_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_add_ps(a, b)), *ap);
}

RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_bf16_step(&ad0, &ap0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        braycurtis_bf16_step(&ad2, &ap2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        braycurtis_bf16_step(&ad3, &ap3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_bf16_step(&ad0, &ap0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_bf16_step(&ad2, &ap2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_bf16_step(&ad3, &ap3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_bf16_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__avx2, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_bf16_step(__m256 *sd, __m256 a, __m256 b)
{
    const __m256 t_x = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a);
    const __m256 t_all = _mm256_add_ps(t_x, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b));
    const __m256 t_gap = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_sub_ps(a, b));
    const __m256 t = div_f(_mm256_add_ps(_mm256_sub_ps(t_all, t_all), t_gap), t_all);
    *sd = _mm256_add_ps(t, *sd);
}

RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_bf16_step(&sd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        canberra_bf16_step(&sd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        canberra_bf16_step(&sd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        canberra_bf16_step(&sd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_bf16_step(&sd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        canberra_bf16_step(&sd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_bf16_step(&sd2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_bf16_step(&sd3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_bf16_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__avx2, float, canberra_bf16_pair, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_step(&xy1, &yy1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__avx2, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_dn__avx2, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = dot_i8_x1(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        dot_i8_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        dot_i8_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        dot_i8_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_step(&xy3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_i8_pair_dn__avx2, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_i8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        cosine_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        cosine_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_step(&xy1, &yy1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_i8_pair_dn__avx2, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_add_epi32(*ad, _mm256_madd_epi16(gap(a, b), _mm256_set1_epi16(1)));
}

RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        manhattan_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        manhattan_i8_step(&ad3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad2);
    ad1 = _mm256_add_epi32(ad1, ad3);
    ad0 = _mm256_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_dn__avx2, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_max_epi16(*ad, gap(a, b));
}

RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        chebyshev_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        chebyshev_i8_step(&ad3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad2);
    ad1 = _mm256_max_epi16(ad1, ad3);
    ad0 = _mm256_max_epi16(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__avx2, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_step(&xy1, &yy1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__avx2, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_dn__avx2, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = dot_u8_x1(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_u8_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_u8_step(&xy3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        dot_u8_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_step(&xy3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_u8_pair_dn__avx2, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
    *yy = _mm256_add_epi32(*yy, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_u8_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi32(*xx, _mm256_madd_epi16(b, b));
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        cosine_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        cosine_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_step(&xy1, &yy1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_u8_pair_dn__avx2, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_add_epi32(*ad, _mm256_madd_epi16(gap(a, b), _mm256_set1_epi16(1)));
}

RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        manhattan_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        manhattan_u8_step(&ad3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad2);
    ad1 = _mm256_add_epi32(ad1, ad3);
    ad0 = _mm256_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_dn__avx2, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(__m256i *ad, __m256i a, __m256i b)
{
    *ad = _mm256_max_epi16(*ad, gap(a, b));
}

RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        chebyshev_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        chebyshev_u8_step(&ad3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad2);
    ad1 = _mm256_max_epi16(ad1, ad3);
    ad0 = _mm256_max_epi16(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__avx2, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(__m256i *ne, __m256i a, __m256i b)
{
    *ne = _mm256_add_epi64(*ne, ones(_mm256_xor_si256(a, b)));
}

RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
        hamming_b1_step(&ne2, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 64)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 64)));
        hamming_b1_step(&ne3, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 96)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 96)));
    }
    if (n & 64) {
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
        i += 64;
    }
    if (n & 32) {
        hamming_b1_step(&ne2, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        hamming_b1_step(&ne3, first32(x + i, tail), first32(y + i, tail));
    }
    ne0 = _mm256_add_epi64(ne0, ne2);
    ne1 = _mm256_add_epi64(ne1, ne3);
    ne0 = _mm256_add_epi64(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_dn__avx2, uint32_t, hamming_b1_pair, n)

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

RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i xx0 = zero, xx1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        jaccard_b1_step(&xy1, &xx1, &yy1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
    }
    if (n & 32) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        jaccard_b1_step(&xy1, &xx1, &yy1, first32(x + i, tail), first32(y + i, tail));
    }
    xy0 = _mm256_add_epi64(xy0, xy1);
    xx0 = _mm256_add_epi64(xx0, xx1);
    yy0 = _mm256_add_epi64(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_dn__avx2, float, jaccard_b1_pair, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_PAIR, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_pair_d64__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_pair_d96__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_pair_d100__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_pair_d128__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_pair_d200__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_pair_d256__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_pair_d300__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_pair_d384__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_pair_d512__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_pair_d768__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_pair_d960__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_pair_d1024__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_pair_d1536__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_pair_d2048__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_pair_d3072__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_pair_d64__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_pair_d96__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_pair_d100__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_pair_d128__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_pair_d200__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_pair_d256__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_pair_d300__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_pair_d384__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_pair_d512__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_pair_d768__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_pair_d960__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_pair_d1024__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_pair_d1536__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_pair_d2048__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_pair_d3072__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_pair_dn__avx2, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_pair_d64__avx2, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_pair_d96__avx2, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_pair_d100__avx2, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_pair_d128__avx2, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_pair_d200__avx2, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_pair_d256__avx2, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_pair_d300__avx2, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_pair_d384__avx2, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_pair_d512__avx2, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_pair_d768__avx2, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_pair_d960__avx2, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_pair_d1024__avx2, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_pair_d1536__avx2, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_pair_d2048__avx2, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_pair_d3072__avx2, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_pair_dn__avx2, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_pair_d64__avx2, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_pair_d96__avx2, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_pair_d100__avx2, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_pair_d128__avx2, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_pair_d200__avx2, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_pair_d256__avx2, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_pair_d300__avx2, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_pair_d384__avx2, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_pair_d512__avx2, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_pair_d768__avx2, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_pair_d960__avx2, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_pair_d1024__avx2, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_pair_d1536__avx2, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_pair_d2048__avx2, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_pair_d3072__avx2, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_pair_d64__avx2, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_pair_d96__avx2, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_pair_d100__avx2, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_pair_d128__avx2, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_pair_d200__avx2, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_pair_d256__avx2, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_pair_d300__avx2, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_pair_d384__avx2, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_pair_d512__avx2, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_pair_d768__avx2, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_pair_d960__avx2, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_pair_d1024__avx2, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_pair_d1536__avx2, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_pair_d2048__avx2, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_pair_d3072__avx2, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_pair_d64__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_pair_d96__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_pair_d100__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_pair_d128__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_pair_d200__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_pair_d256__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_pair_d300__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_pair_d384__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_pair_d512__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_pair_d768__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_pair_d960__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_pair_d1024__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_pair_d1536__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_pair_d2048__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_pair_d3072__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_pair_dn__avx2, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_pair_dn__avx2, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_pair_dn__avx2, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_pair_dn__avx2, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_pair_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_pair_dn__avx2, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_pair_dn__avx2, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_pair_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_pair_dn__avx2, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_pair_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_pair_dn__avx2, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_pair_dn__avx2, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_pair_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_pair_dn__avx2, UINT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_pair_dn__avx2, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_pair_dn__avx2, FLOAT),
};

const ruvgen_table ruvgen_pair_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
