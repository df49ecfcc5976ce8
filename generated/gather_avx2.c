/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/avx2.j2. Do not edit. */
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

RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d64__avx2, sqeuclidean_f32_gather, 64)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d96__avx2, sqeuclidean_f32_gather, 96)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d100__avx2, sqeuclidean_f32_gather, 100)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d128__avx2, sqeuclidean_f32_gather, 128)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d200__avx2, sqeuclidean_f32_gather, 200)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d256__avx2, sqeuclidean_f32_gather, 256)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d300__avx2, sqeuclidean_f32_gather, 300)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d384__avx2, sqeuclidean_f32_gather, 384)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d512__avx2, sqeuclidean_f32_gather, 512)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d768__avx2, sqeuclidean_f32_gather, 768)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d960__avx2, sqeuclidean_f32_gather, 960)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1024__avx2, sqeuclidean_f32_gather, 1024)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d1536__avx2, sqeuclidean_f32_gather, 1536)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d2048__avx2, sqeuclidean_f32_gather, 2048)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_d3072__avx2, sqeuclidean_f32_gather, 3072)
RUVGEN_GATHER(rk_sqeuclidean_f32_gather_dn__avx2, sqeuclidean_f32_gather, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f32_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d64__avx2, rk_sqeuclidean_f32_gather_d64__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d96__avx2, rk_sqeuclidean_f32_gather_d96__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d100__avx2, rk_sqeuclidean_f32_gather_d100__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d128__avx2, rk_sqeuclidean_f32_gather_d128__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d200__avx2, rk_sqeuclidean_f32_gather_d200__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d256__avx2, rk_sqeuclidean_f32_gather_d256__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d300__avx2, rk_sqeuclidean_f32_gather_d300__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d384__avx2, rk_sqeuclidean_f32_gather_d384__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d512__avx2, rk_sqeuclidean_f32_gather_d512__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d768__avx2, rk_sqeuclidean_f32_gather_d768__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d960__avx2, rk_sqeuclidean_f32_gather_d960__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1024__avx2, rk_sqeuclidean_f32_gather_d1024__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d1536__avx2, rk_sqeuclidean_f32_gather_d1536__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d2048__avx2, rk_sqeuclidean_f32_gather_d2048__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_d3072__avx2, rk_sqeuclidean_f32_gather_d3072__avx2,
    euclidean_f32_finish)
RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_dn__avx2, rk_sqeuclidean_f32_gather_dn__avx2,
    euclidean_f32_finish)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
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

RUVGEN_GATHER(rk_dot_f32_gather_d64__avx2, dot_f32_gather, 64)
RUVGEN_GATHER(rk_dot_f32_gather_d96__avx2, dot_f32_gather, 96)
RUVGEN_GATHER(rk_dot_f32_gather_d100__avx2, dot_f32_gather, 100)
RUVGEN_GATHER(rk_dot_f32_gather_d128__avx2, dot_f32_gather, 128)
RUVGEN_GATHER(rk_dot_f32_gather_d200__avx2, dot_f32_gather, 200)
RUVGEN_GATHER(rk_dot_f32_gather_d256__avx2, dot_f32_gather, 256)
RUVGEN_GATHER(rk_dot_f32_gather_d300__avx2, dot_f32_gather, 300)
RUVGEN_GATHER(rk_dot_f32_gather_d384__avx2, dot_f32_gather, 384)
RUVGEN_GATHER(rk_dot_f32_gather_d512__avx2, dot_f32_gather, 512)
RUVGEN_GATHER(rk_dot_f32_gather_d768__avx2, dot_f32_gather, 768)
RUVGEN_GATHER(rk_dot_f32_gather_d960__avx2, dot_f32_gather, 960)
RUVGEN_GATHER(rk_dot_f32_gather_d1024__avx2, dot_f32_gather, 1024)
RUVGEN_GATHER(rk_dot_f32_gather_d1536__avx2, dot_f32_gather, 1536)
RUVGEN_GATHER(rk_dot_f32_gather_d2048__avx2, dot_f32_gather, 2048)
RUVGEN_GATHER(rk_dot_f32_gather_d3072__avx2, dot_f32_gather, 3072)
RUVGEN_GATHER(rk_dot_f32_gather_dn__avx2, dot_f32_gather, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_step(__m256 *xy, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f32_xx_step(__m256 *xx, __m256 b)
{
    *xx = _mm256_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xx_step(&xx1, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
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
        cosine_f32_step(&xy0_0, &yy0_0, a0, _mm256_loadu_ps(y0 + i));
        cosine_f32_step(&xy1_0, &yy1_0, a0, _mm256_loadu_ps(y1 + i));
        cosine_f32_step(&xy2_0, &yy2_0, a0, _mm256_loadu_ps(y2 + i));
        cosine_f32_step(&xy3_0, &yy3_0, a0, _mm256_loadu_ps(y3 + i));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_f32_step(&xy0_0, &yy0_0, a0, _mm256_maskload_ps(y0 + i, tail));
        cosine_f32_step(&xy1_0, &yy1_0, a0, _mm256_maskload_ps(y1 + i, tail));
        cosine_f32_step(&xy2_0, &yy2_0, a0, _mm256_maskload_ps(y2 + i, tail));
        cosine_f32_step(&xy3_0, &yy3_0, a0, _mm256_maskload_ps(y3 + i, tail));
    }
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

RUVGEN_GATHER(rk_cosine_f32_gather_d64__avx2, cosine_f32_gather, 64)
RUVGEN_GATHER(rk_cosine_f32_gather_d96__avx2, cosine_f32_gather, 96)
RUVGEN_GATHER(rk_cosine_f32_gather_d100__avx2, cosine_f32_gather, 100)
RUVGEN_GATHER(rk_cosine_f32_gather_d128__avx2, cosine_f32_gather, 128)
RUVGEN_GATHER(rk_cosine_f32_gather_d200__avx2, cosine_f32_gather, 200)
RUVGEN_GATHER(rk_cosine_f32_gather_d256__avx2, cosine_f32_gather, 256)
RUVGEN_GATHER(rk_cosine_f32_gather_d300__avx2, cosine_f32_gather, 300)
RUVGEN_GATHER(rk_cosine_f32_gather_d384__avx2, cosine_f32_gather, 384)
RUVGEN_GATHER(rk_cosine_f32_gather_d512__avx2, cosine_f32_gather, 512)
RUVGEN_GATHER(rk_cosine_f32_gather_d768__avx2, cosine_f32_gather, 768)
RUVGEN_GATHER(rk_cosine_f32_gather_d960__avx2, cosine_f32_gather, 960)
RUVGEN_GATHER(rk_cosine_f32_gather_d1024__avx2, cosine_f32_gather, 1024)
RUVGEN_GATHER(rk_cosine_f32_gather_d1536__avx2, cosine_f32_gather, 1536)
RUVGEN_GATHER(rk_cosine_f32_gather_d2048__avx2, cosine_f32_gather, 2048)
RUVGEN_GATHER(rk_cosine_f32_gather_d3072__avx2, cosine_f32_gather, 3072)
RUVGEN_GATHER(rk_cosine_f32_gather_dn__avx2, cosine_f32_gather, n)

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

RUVGEN_GATHER(rk_manhattan_f32_gather_d64__avx2, manhattan_f32_gather, 64)
RUVGEN_GATHER(rk_manhattan_f32_gather_d96__avx2, manhattan_f32_gather, 96)
RUVGEN_GATHER(rk_manhattan_f32_gather_d100__avx2, manhattan_f32_gather, 100)
RUVGEN_GATHER(rk_manhattan_f32_gather_d128__avx2, manhattan_f32_gather, 128)
RUVGEN_GATHER(rk_manhattan_f32_gather_d200__avx2, manhattan_f32_gather, 200)
RUVGEN_GATHER(rk_manhattan_f32_gather_d256__avx2, manhattan_f32_gather, 256)
RUVGEN_GATHER(rk_manhattan_f32_gather_d300__avx2, manhattan_f32_gather, 300)
RUVGEN_GATHER(rk_manhattan_f32_gather_d384__avx2, manhattan_f32_gather, 384)
RUVGEN_GATHER(rk_manhattan_f32_gather_d512__avx2, manhattan_f32_gather, 512)
RUVGEN_GATHER(rk_manhattan_f32_gather_d768__avx2, manhattan_f32_gather, 768)
RUVGEN_GATHER(rk_manhattan_f32_gather_d960__avx2, manhattan_f32_gather, 960)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1024__avx2, manhattan_f32_gather, 1024)
RUVGEN_GATHER(rk_manhattan_f32_gather_d1536__avx2, manhattan_f32_gather, 1536)
RUVGEN_GATHER(rk_manhattan_f32_gather_d2048__avx2, manhattan_f32_gather, 2048)
RUVGEN_GATHER(rk_manhattan_f32_gather_d3072__avx2, manhattan_f32_gather, 3072)
RUVGEN_GATHER(rk_manhattan_f32_gather_dn__avx2, manhattan_f32_gather, n)

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

RUVGEN_GATHER(rk_chebyshev_f32_gather_d64__avx2, chebyshev_f32_gather, 64)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d96__avx2, chebyshev_f32_gather, 96)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d100__avx2, chebyshev_f32_gather, 100)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d128__avx2, chebyshev_f32_gather, 128)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d200__avx2, chebyshev_f32_gather, 200)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d256__avx2, chebyshev_f32_gather, 256)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d300__avx2, chebyshev_f32_gather, 300)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d384__avx2, chebyshev_f32_gather, 384)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d512__avx2, chebyshev_f32_gather, 512)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d768__avx2, chebyshev_f32_gather, 768)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d960__avx2, chebyshev_f32_gather, 960)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1024__avx2, chebyshev_f32_gather, 1024)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d1536__avx2, chebyshev_f32_gather, 1536)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d2048__avx2, chebyshev_f32_gather, 2048)
RUVGEN_GATHER(rk_chebyshev_f32_gather_d3072__avx2, chebyshev_f32_gather, 3072)
RUVGEN_GATHER(rk_chebyshev_f32_gather_dn__avx2, chebyshev_f32_gather, n)

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

RUVGEN_GATHER(rk_braycurtis_f32_gather_dn__avx2, braycurtis_f32_gather, n)

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

RUVGEN_GATHER(rk_canberra_f32_gather_dn__avx2, canberra_f32_gather, n)

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
        sqeuclidean_f16_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        sqeuclidean_f16_step(&dd0_1, a1, _mm256_cvtph_ps(load8(y0 + i + 8)));
        sqeuclidean_f16_step(&dd1_1, a1, _mm256_cvtph_ps(load8(y1 + i + 8)));
        sqeuclidean_f16_step(&dd2_1, a1, _mm256_cvtph_ps(load8(y2 + i + 8)));
        sqeuclidean_f16_step(&dd3_1, a1, _mm256_cvtph_ps(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_f16_step(&dd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        sqeuclidean_f16_step(&dd0_1, a1, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        sqeuclidean_f16_step(&dd1_1, a1, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        sqeuclidean_f16_step(&dd2_1, a1, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        sqeuclidean_f16_step(&dd3_1, a1, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
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

RUVGEN_GATHER(rk_sqeuclidean_f16_gather_dn__avx2, sqeuclidean_f16_gather, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f16_gather_dn__avx2, rk_sqeuclidean_f16_gather_dn__avx2,
    euclidean_f16_finish)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

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
        dot_f16_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        dot_f16_step(&xy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        dot_f16_step(&xy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        dot_f16_step(&xy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        dot_f16_step(&xy0_1, a1, _mm256_cvtph_ps(load8(y0 + i + 8)));
        dot_f16_step(&xy1_1, a1, _mm256_cvtph_ps(load8(y1 + i + 8)));
        dot_f16_step(&xy2_1, a1, _mm256_cvtph_ps(load8(y2 + i + 8)));
        dot_f16_step(&xy3_1, a1, _mm256_cvtph_ps(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_f16_step(&xy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        dot_f16_step(&xy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        dot_f16_step(&xy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        dot_f16_step(&xy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        dot_f16_step(&xy0_1, a1, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        dot_f16_step(&xy1_1, a1, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        dot_f16_step(&xy2_1, a1, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        dot_f16_step(&xy3_1, a1, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
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

RUVGEN_GATHER(rk_dot_f16_gather_dn__avx2, dot_f16_gather, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_step(__m256 *xy, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_f16_xx_step(__m256 *xx, __m256 b)
{
    *xx = _mm256_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f16_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f16_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
    }
    if (n & 8) {
        cosine_f16_xx_step(&xx0, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f16_xx_step(&xx1, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

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
        cosine_f16_step(&xy0_0, &yy0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_f16_step(&xy0_0, &yy0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
    }
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

RUVGEN_GATHER(rk_cosine_f16_gather_dn__avx2, cosine_f16_gather, n)

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
        manhattan_f16_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        manhattan_f16_step(&ad1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        manhattan_f16_step(&ad2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        manhattan_f16_step(&ad3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        manhattan_f16_step(&ad0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        manhattan_f16_step(&ad1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        manhattan_f16_step(&ad2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        manhattan_f16_step(&ad3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_manhattan_f16_gather_dn__avx2, manhattan_f16_gather, n)

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
        chebyshev_f16_step(&ad0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        chebyshev_f16_step(&ad1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        chebyshev_f16_step(&ad2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        chebyshev_f16_step(&ad3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        chebyshev_f16_step(&ad0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        chebyshev_f16_step(&ad1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        chebyshev_f16_step(&ad2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        chebyshev_f16_step(&ad3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_chebyshev_f16_gather_dn__avx2, chebyshev_f16_gather, n)

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
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_braycurtis_f16_gather_dn__avx2, braycurtis_f16_gather, n)

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
        canberra_f16_step(&sd0_0, a0, _mm256_cvtph_ps(load8(y0 + i)));
        canberra_f16_step(&sd1_0, a0, _mm256_cvtph_ps(load8(y1 + i)));
        canberra_f16_step(&sd2_0, a0, _mm256_cvtph_ps(load8(y2 + i)));
        canberra_f16_step(&sd3_0, a0, _mm256_cvtph_ps(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        canberra_f16_step(&sd0_0, a0, _mm256_cvtph_ps(first8(y0 + i, n & 7)));
        canberra_f16_step(&sd1_0, a0, _mm256_cvtph_ps(first8(y1 + i, n & 7)));
        canberra_f16_step(&sd2_0, a0, _mm256_cvtph_ps(first8(y2 + i, n & 7)));
        canberra_f16_step(&sd3_0, a0, _mm256_cvtph_ps(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_canberra_f16_gather_dn__avx2, canberra_f16_gather, n)

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
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load8(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load8(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load8(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(load8(y0 + i + 8)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(load8(y1 + i + 8)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(load8(y2 + i + 8)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load8(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load8(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load8(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(first8(y0 + i, n & 7)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(first8(y1 + i, n & 7)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(first8(y2 + i, n & 7)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(first8(y3 + i, n & 7)));
    }
    dd0_0 = _mm256_add_ps(dd0_0, dd0_1);
    dd1_0 = _mm256_add_ps(dd1_0, dd1_1);
    dd2_0 = _mm256_add_ps(dd2_0, dd2_1);
    dd3_0 = _mm256_add_ps(dd3_0, dd3_1);
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

RUVGEN_GATHER(rk_sqeuclidean_bf16_gather_dn__avx2, sqeuclidean_bf16_gather, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_bf16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_bf16_gather_dn__avx2, rk_sqeuclidean_bf16_gather_dn__avx2,
    euclidean_bf16_finish)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_step(__m256 *xy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
}

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
        dot_bf16_step(&xy0_0, a0, widen_bf16(load8(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load8(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load8(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load8(y3 + i)));
        const __m256 a1 = _mm256_loadu_ps(x + i + 8);
        dot_bf16_step(&xy0_1, a1, widen_bf16(load8(y0 + i + 8)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(load8(y1 + i + 8)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(load8(y2 + i + 8)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(load8(y3 + i + 8)));
    }
    if (n & 8) {
        const __m256 a0 = _mm256_loadu_ps(x + i);
        dot_bf16_step(&xy0_0, a0, widen_bf16(load8(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load8(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load8(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load8(y3 + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a1 = _mm256_maskload_ps(x + i, tail);
        dot_bf16_step(&xy0_1, a1, widen_bf16(first8(y0 + i, n & 7)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(first8(y1 + i, n & 7)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(first8(y2 + i, n & 7)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(first8(y3 + i, n & 7)));
    }
    xy0_0 = _mm256_add_ps(xy0_0, xy0_1);
    xy1_0 = _mm256_add_ps(xy1_0, xy1_1);
    xy2_0 = _mm256_add_ps(xy2_0, xy2_1);
    xy3_0 = _mm256_add_ps(xy3_0, xy3_1);
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

RUVGEN_GATHER(rk_dot_bf16_gather_dn__avx2, dot_bf16_gather, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_step(__m256 *xy, __m256 *yy, __m256 a, __m256 b)
{
    *xy = _mm256_fmadd_ps(a, b, *xy);
    *yy = _mm256_fmadd_ps(b, b, *yy);
}

RUVGEN_INLINE void cosine_bf16_xx_step(__m256 *xx, __m256 b)
{
    *xx = _mm256_fmadd_ps(b, b, *xx);
}

RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_bf16_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_bf16_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
    }
    if (n & 8) {
        cosine_bf16_xx_step(&xx0, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_bf16_xx_step(&xx1, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

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
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(load8(y0 + i)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(load8(y1 + i)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(load8(y2 + i)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
    }
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

RUVGEN_GATHER(rk_cosine_bf16_gather_dn__avx2, cosine_bf16_gather, n)

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
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(load8(y0 + i)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(load8(y1 + i)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(load8(y2 + i)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_manhattan_bf16_gather_dn__avx2, manhattan_bf16_gather, n)

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
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(load8(y0 + i)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(load8(y1 + i)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(load8(y2 + i)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_chebyshev_bf16_gather_dn__avx2, chebyshev_bf16_gather, n)

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
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(load8(y0 + i)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(load8(y1 + i)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(load8(y2 + i)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_braycurtis_bf16_gather_dn__avx2, braycurtis_bf16_gather, n)

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
        canberra_bf16_step(&sd0_0, a0, widen_bf16(load8(y0 + i)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(load8(y1 + i)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(load8(y2 + i)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(load8(y3 + i)));
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        const __m256 a0 = _mm256_maskload_ps(x + i, tail);
        canberra_bf16_step(&sd0_0, a0, widen_bf16(first8(y0 + i, n & 7)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(first8(y1 + i, n & 7)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(first8(y2 + i, n & 7)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(first8(y3 + i, n & 7)));
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

RUVGEN_GATHER(rk_canberra_bf16_gather_dn__avx2, canberra_bf16_gather, n)

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
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
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
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    yy0_0 = _mm256_sub_epi32(yy0_0, _mm256_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm256_sub_epi32(yy1_0, _mm256_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm256_sub_epi32(yy2_0, _mm256_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm256_sub_epi32(yy3_0, _mm256_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_i8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__avx2, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__avx2, rk_sqeuclidean_i8_gather_dn__avx2, euclidean_i8_finish)

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
        dot_i8_step(&xy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        dot_i8_step(&xy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        dot_i8_step(&xy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        dot_i8_step(&xy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        dot_i8_step(&xy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        dot_i8_step(&xy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        dot_i8_step(&xy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        dot_i8_step(&xy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = dot_i8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_i8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_i8_gather_dn__avx2, dot_i8_gather, n)

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
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
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
        cosine_i8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(load16_i(y0 + i)));
        cosine_i8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(load16_i(y1 + i)));
        cosine_i8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(load16_i(y2 + i)));
        cosine_i8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        cosine_i8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepi8_epi16(first16_i(y0 + i, tail)));
        cosine_i8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepi8_epi16(first16_i(y1 + i, tail)));
        cosine_i8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepi8_epi16(first16_i(y2 + i, tail)));
        cosine_i8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepi8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_i8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_i8_gather_dn__avx2, cosine_i8_gather, n)

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

RUVGEN_INLINE void manhattan_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_i8_gather_dn__avx2, manhattan_i8_gather, n)

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

RUVGEN_INLINE void chebyshev_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_i8_gather_dn__avx2, chebyshev_i8_gather, n)

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
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
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
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    yy0_0 = _mm256_sub_epi32(yy0_0, _mm256_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm256_sub_epi32(yy1_0, _mm256_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm256_sub_epi32(yy2_0, _mm256_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm256_sub_epi32(yy3_0, _mm256_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_u8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__avx2, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__avx2, rk_sqeuclidean_u8_gather_dn__avx2, euclidean_u8_finish)

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
        dot_u8_step(&xy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        dot_u8_step(&xy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        dot_u8_step(&xy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        dot_u8_step(&xy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        dot_u8_step(&xy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        dot_u8_step(&xy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        dot_u8_step(&xy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        dot_u8_step(&xy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_u8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_u8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_u8_gather_dn__avx2, dot_u8_gather, n)

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
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
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
        cosine_u8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        cosine_u8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        cosine_u8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        cosine_u8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepu8_epi16(first16_i(x + i, tail));
        cosine_u8_step(&xy0_0, &yy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        cosine_u8_step(&xy1_0, &yy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        cosine_u8_step(&xy2_0, &yy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        cosine_u8_step(&xy3_0, &yy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_u8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_u8_gather_dn__avx2, cosine_u8_gather, n)

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

RUVGEN_INLINE void manhattan_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_u8_gather_dn__avx2, manhattan_u8_gather, n)

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

RUVGEN_INLINE void chebyshev_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_u8_gather_dn__avx2, chebyshev_u8_gather, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi32(*xy, _mm256_madd_epi16(a, b));
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_sq8_step(&xy0_0, a0, _mm256_cvtepu8_epi16(load16_i(y0 + i)));
        dot_sq8_step(&xy1_0, a0, _mm256_cvtepu8_epi16(load16_i(y1 + i)));
        dot_sq8_step(&xy2_0, a0, _mm256_cvtepu8_epi16(load16_i(y2 + i)));
        dot_sq8_step(&xy3_0, a0, _mm256_cvtepu8_epi16(load16_i(y3 + i)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const __m256i a0 = _mm256_cvtepi8_epi16(first16_i(x + i, tail));
        dot_sq8_step(&xy0_0, a0, _mm256_cvtepu8_epi16(first16_i(y0 + i, tail)));
        dot_sq8_step(&xy1_0, a0, _mm256_cvtepu8_epi16(first16_i(y1 + i, tail)));
        dot_sq8_step(&xy2_0, a0, _mm256_cvtepu8_epi16(first16_i(y2 + i, tail)));
        dot_sq8_step(&xy3_0, a0, _mm256_cvtepu8_epi16(first16_i(y3 + i, tail)));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_sq8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq8_gather_dn__avx2, dot_sq8_gather, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_step(__m256i *xy, nibbles_avx2 a, nibbles_avx2 b)
{
    *xy = dot_n(*xy, a, b);
}

RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_sq4_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_step(&xy3_0, a0, load_n(y3 + i / 2));
    }
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq4_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n / 2 * sizeof(uint8_t);
    const uint32_t x1 = dot_sq4_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq4_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq4_gather_dn__avx2, dot_sq4_gather, n)

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

RUVGEN_INLINE void hamming_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ne_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        hamming_b1_four(x, y, n, ne_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_hamming_b1_gather_dn__avx2, hamming_b1_gather, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    *xy = _mm256_add_epi64(*xy, ones(_mm256_and_si256(a, b)));
    *yy = _mm256_add_epi64(*yy, ones(b));
}

RUVGEN_INLINE void jaccard_b1_xx_step(__m256i *xx, __m256i b)
{
    *xx = _mm256_add_epi64(*xx, ones(b));
}

RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        jaccard_b1_xx_step(&xx0, _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        jaccard_b1_xx_step(&xx0, first32(y + i, tail));
    }
    return reduce_add_b(xx0);
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
        jaccard_b1_step(&xy0_0, &yy0_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y0 + i)));
        jaccard_b1_step(&xy1_0, &yy1_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y1 + i)));
        jaccard_b1_step(&xy2_0, &yy2_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y2 + i)));
        jaccard_b1_step(&xy3_0, &yy3_0, a0, _mm256_loadu_si256((const __m256i *)(const void *)(y3 + i)));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32(x + i, tail);
        jaccard_b1_step(&xy0_0, &yy0_0, a0, first32(y0 + i, tail));
        jaccard_b1_step(&xy1_0, &yy1_0, a0, first32(y1 + i, tail));
        jaccard_b1_step(&xy2_0, &yy2_0, a0, first32(y2 + i, tail));
        jaccard_b1_step(&xy3_0, &yy3_0, a0, first32(y3 + i, tail));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void jaccard_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = jaccard_b1_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_jaccard_b1_gather_dn__avx2, jaccard_b1_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_GATHER, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_gather_d64__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_gather_d96__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_gather_d100__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_gather_d128__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_gather_d200__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_gather_d256__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_gather_d300__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_gather_d384__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_gather_d512__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_gather_d768__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_gather_d960__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_gather_d1024__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_gather_d1536__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_gather_d2048__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_gather_d3072__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_gather_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_gather_d64__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_gather_d96__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_gather_d100__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_gather_d128__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_gather_d200__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_gather_d256__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_gather_d300__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_gather_d384__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_gather_d512__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_gather_d768__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_gather_d960__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_gather_d1024__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_gather_d1536__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_gather_d2048__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_gather_d3072__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_gather_dn__avx2, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_gather_d64__avx2, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_gather_d96__avx2, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_gather_d100__avx2, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_gather_d128__avx2, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_gather_d200__avx2, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_gather_d256__avx2, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_gather_d300__avx2, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_gather_d384__avx2, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_gather_d512__avx2, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_gather_d768__avx2, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_gather_d960__avx2, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_gather_d1024__avx2, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_gather_d1536__avx2, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_gather_d2048__avx2, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_gather_d3072__avx2, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_gather_dn__avx2, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_gather_d64__avx2, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_gather_d96__avx2, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_gather_d100__avx2, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_gather_d128__avx2, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_gather_d200__avx2, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_gather_d256__avx2, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_gather_d300__avx2, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_gather_d384__avx2, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_gather_d512__avx2, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_gather_d768__avx2, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_gather_d960__avx2, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_gather_d1024__avx2, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_gather_d1536__avx2, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_gather_d2048__avx2, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_gather_d3072__avx2, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_gather_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_gather_d64__avx2, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_gather_d96__avx2, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_gather_d100__avx2, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_gather_d128__avx2, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_gather_d200__avx2, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_gather_d256__avx2, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_gather_d300__avx2, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_gather_d384__avx2, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_gather_d512__avx2, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_gather_d768__avx2, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_gather_d960__avx2, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_gather_d1024__avx2, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_gather_d1536__avx2, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_gather_d2048__avx2, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_gather_d3072__avx2, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_gather_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_gather_d64__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_gather_d96__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_gather_d100__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_gather_d128__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_gather_d200__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_gather_d256__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_gather_d300__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_gather_d384__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_gather_d512__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_gather_d768__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_gather_d960__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_gather_d1024__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_gather_d1536__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_gather_d2048__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_gather_d3072__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_gather_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_gather_dn__avx2, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_gather_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_gather_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_gather_dn__avx2, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_gather_dn__avx2, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_gather_dn__avx2, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_gather_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_gather_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_gather_dn__avx2, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_gather_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_gather_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_gather_dn__avx2, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_gather_dn__avx2, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_gather_dn__avx2, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_gather_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_gather_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_gather_dn__avx2, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_gather_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_gather_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_gather_dn__avx2, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_gather_dn__avx2, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_gather_dn__avx2, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_gather_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_gather_dn__avx2, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_gather_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_gather_dn__avx2, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_gather_dn__avx2, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_gather_dn__avx2, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_gather_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_gather_dn__avx2, UINT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_gather_dn__avx2, INT32_T),
    ROW(DOT, SQ4, 0, rk_dot_sq4_gather_dn__avx2, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_gather_dn__avx2, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_gather_dn__avx2, FLOAT),
};

const ruvgen_table ruvgen_gather_avx2 = {rows, sizeof rows / sizeof rows[0]};
#endif
