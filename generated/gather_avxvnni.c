/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/avxvnni.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avxvnni"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avxvnni")
#endif

/* acc + Σ u·s over four neighbours, u unsigned, s signed. By name: gcc 12 spills the accumulators of the
 * intrinsic. */
RUVGEN_INLINE __m256i dp(__m256i acc, __m256i u, __m256i s)
{
    __asm__("%{vex%} vpdpbusd %2, %1, %0" : "+x"(acc) : "x"(u), "x"(s));
    return acc;
}

RUVGEN_INLINE __m256i load32_i(const void *p)
{
    return _mm256_loadu_si256((const __m256i *)p);
}

/* The first n bytes, less than 32, and zeros. */
RUVGEN_INLINE __m256i first32_i(const void *p, size_t n)
{
    const size_t low = n < 16 ? 0 : 16, next = n & 8;
    const char *const rest = (const char *)p + low;
    const uint64_t a = ruvgen_first(rest, next ? 8 : n & 7), b = ruvgen_first(rest + next, next ? n & 7 : 0);
    const __m128i last = _mm_set_epi64x((long long)b, (long long)a);
    return low ? _mm256_set_m128i(last, _mm_loadu_si128((const __m128i *)p)) : _mm256_zextsi128_si256(last);
}

RUVGEN_INLINE __m256i only_first(__m256i v, size_t n)
{
    const __m256i places = _mm256_setr_epi64x(
        0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918);
    return _mm256_and_si256(v, _mm256_cmpgt_epi8(_mm256_set1_epi8((char)n), places));
}

/* 128, or −128. */
RUVGEN_INLINE __m256i top_bits(void)
{
    return _mm256_set1_epi8(-128);
}

RUVGEN_INLINE __m256i flip(__m256i v)
{
    return _mm256_xor_si256(v, top_bits());
}

/* acc − Σ u·s. */
RUVGEN_INLINE __m256i less(__m256i acc, __m256i u, __m256i s)
{
    return _mm256_sub_epi32(acc, dp(_mm256_setzero_si256(), u, s));
}

RUVGEN_INLINE uint32_t reduce_add_i(__m256i v)
{
    const __m128i q = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    const __m128i d = _mm_add_epi32(q, _mm_unpackhi_epi64(q, q));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(d, _mm_shuffle_epi32(d, 1)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_i(uint32_t *s, __m256i a, __m256i b, __m256i c, __m256i d)
{
    const __m256i v = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    _mm_storeu_si128((__m128i *)(void *)s, sum);
}

typedef struct {
    __m256i low, high;
} nibbles_avxvnni;

RUVGEN_INLINE nibbles_avxvnni load_n(const uint8_t *p)
{
    const __m256i both = _mm256_loadu_si256((const __m256i *)(const void *)p), low = _mm256_set1_epi8(15);
    const __m256i next = _mm256_srli_epi16(both, 4);
    const nibbles_avxvnni v = {_mm256_and_si256(both, low), _mm256_and_si256(next, low)};
    return v;
}

RUVGEN_INLINE nibbles_avxvnni bytes_n(const int8_t *p)
{
    const __m256i *const halves = (const __m256i *)(const void *)p;
    const nibbles_avxvnni v = {_mm256_loadu_si256(halves), _mm256_loadu_si256(halves + 1)};
    return v;
}

RUVGEN_INLINE __m256i dot_n(__m256i acc, nibbles_avxvnni x, nibbles_avxvnni y)
{
    return _mm256_dpbusd_avx_epi32(_mm256_dpbusd_avx_epi32(acc, y.low, x.low), y.high, x.high);
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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, t, a);
    *yy = dp(dp(*yy, t, b), t, top_bits());
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, t, b), t, top_bits());
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, t1, b1), t1, top_bits());
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
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, t0_0, a0);
        yy0_0 = dp(dp(yy0_0, t0_0, b0_0), t0_0, top_bits());
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, t1_0, a0);
        yy1_0 = dp(dp(yy1_0, t1_0, b1_0), t1_0, top_bits());
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, t2_0, a0);
        yy2_0 = dp(dp(yy2_0, t2_0, b2_0), t2_0, top_bits());
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, t3_0, a0);
        yy3_0 = dp(dp(yy3_0, t3_0, b3_0), t3_0, top_bits());
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

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__avxvnni, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__avxvnni, rk_sqeuclidean_i8_gather_dn__avxvnni,
    euclidean_i8_finish)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(__m256i *xy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, t, a);
}

RUVGEN_INLINE void dot_i8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_i8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        dot_i8_step(&xy0_0, a0, load32_i(y0 + i));
        dot_i8_step(&xy1_0, a0, load32_i(y1 + i));
        dot_i8_step(&xy2_0, a0, load32_i(y2 + i));
        dot_i8_step(&xy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, t0_0, a0);
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, t1_0, a0);
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, t2_0, a0);
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, t3_0, a0);
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

RUVGEN_GATHER(rk_dot_i8_gather_dn__avxvnni, dot_i8_gather, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, t, a);
    *yy = less(dp(*yy, t, b), top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        cosine_i8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_i8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_i8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void cosine_i8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, t, b), top_bits(), b);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        cosine_i8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, t1, b1), top_bits(), b1);
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
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        cosine_i8_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        cosine_i8_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        cosine_i8_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        cosine_i8_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, t0_0, a0);
        yy0_0 = less(dp(yy0_0, t0_0, b0_0), top_bits(), b0_0);
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, t1_0, a0);
        yy1_0 = less(dp(yy1_0, t1_0, b1_0), top_bits(), b1_0);
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, t2_0, a0);
        yy2_0 = less(dp(yy2_0, t2_0, b2_0), top_bits(), b2_0);
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, t3_0, a0);
        yy3_0 = less(dp(yy3_0, t3_0, b3_0), top_bits(), b3_0);
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

RUVGEN_GATHER(rk_cosine_i8_gather_dn__avxvnni, cosine_i8_gather, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, a, t);
    *yy = dp(dp(*yy, b, t), top_bits(), t);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, b, t), top_bits(), t);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, b1, t1), top_bits(), t1);
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
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, a0, t0_0);
        yy0_0 = dp(dp(yy0_0, b0_0, t0_0), top_bits(), t0_0);
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, a0, t1_0);
        yy1_0 = dp(dp(yy1_0, b1_0, t1_0), top_bits(), t1_0);
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, a0, t2_0);
        yy2_0 = dp(dp(yy2_0, b2_0, t2_0), top_bits(), t2_0);
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, a0, t3_0);
        yy3_0 = dp(dp(yy3_0, b3_0, t3_0), top_bits(), t3_0);
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

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__avxvnni, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__avxvnni, rk_sqeuclidean_u8_gather_dn__avxvnni,
    euclidean_u8_finish)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(__m256i *xy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, a, t);
}

RUVGEN_INLINE void dot_u8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_u8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        dot_u8_step(&xy0_0, a0, load32_i(y0 + i));
        dot_u8_step(&xy1_0, a0, load32_i(y1 + i));
        dot_u8_step(&xy2_0, a0, load32_i(y2 + i));
        dot_u8_step(&xy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, a0, t0_0);
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, a0, t1_0);
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, a0, t2_0);
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, a0, t3_0);
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

RUVGEN_GATHER(rk_dot_u8_gather_dn__avxvnni, dot_u8_gather, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, a, t);
    *yy = less(dp(*yy, b, t), b, top_bits());
}

RUVGEN_INLINE void cosine_u8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        cosine_u8_x1_step(&x11, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_u8_x1_step(&x10, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        cosine_u8_x1_step(&x11, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

RUVGEN_INLINE void cosine_u8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, b, t), b, top_bits());
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        cosine_u8_xx_step(&xx1, load32_i(y + i + 32));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b1 = first32_i(y + i, tail);
        const __m256i t1 = only_first(flip(b1), tail);
        xx1 = less(dp(xx1, b1, t1), b1, top_bits());
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
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        cosine_u8_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        cosine_u8_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        cosine_u8_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        cosine_u8_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        const __m256i b0_0 = first32_i(y0 + i, tail);
        const __m256i t0_0 = only_first(flip(b0_0), tail);
        xy0_0 = dp(xy0_0, a0, t0_0);
        yy0_0 = less(dp(yy0_0, b0_0, t0_0), b0_0, top_bits());
        const __m256i b1_0 = first32_i(y1 + i, tail);
        const __m256i t1_0 = only_first(flip(b1_0), tail);
        xy1_0 = dp(xy1_0, a0, t1_0);
        yy1_0 = less(dp(yy1_0, b1_0, t1_0), b1_0, top_bits());
        const __m256i b2_0 = first32_i(y2 + i, tail);
        const __m256i t2_0 = only_first(flip(b2_0), tail);
        xy2_0 = dp(xy2_0, a0, t2_0);
        yy2_0 = less(dp(yy2_0, b2_0, t2_0), b2_0, top_bits());
        const __m256i b3_0 = first32_i(y3 + i, tail);
        const __m256i t3_0 = only_first(flip(b3_0), tail);
        xy3_0 = dp(xy3_0, a0, t3_0);
        yy3_0 = less(dp(yy3_0, b3_0, t3_0), b3_0, top_bits());
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

RUVGEN_GATHER(rk_cosine_u8_gather_dn__avxvnni, cosine_u8_gather, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, b, a);
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
    for (; i + 32 <= n; i += 32) {
        const __m256i a0 = load32_i(x + i);
        dot_sq8_step(&xy0_0, a0, load32_i(y0 + i));
        dot_sq8_step(&xy1_0, a0, load32_i(y1 + i));
        dot_sq8_step(&xy2_0, a0, load32_i(y2 + i));
        dot_sq8_step(&xy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        dot_sq8_step(&xy0_0, a0, first32_i(y0 + i, tail));
        dot_sq8_step(&xy1_0, a0, first32_i(y1 + i, tail));
        dot_sq8_step(&xy2_0, a0, first32_i(y2 + i, tail));
        dot_sq8_step(&xy3_0, a0, first32_i(y3 + i, tail));
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

RUVGEN_GATHER(rk_dot_sq8_gather_dn__avxvnni, dot_sq8_gather, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_step(__m256i *xy, nibbles_avxvnni a, nibbles_avxvnni b)
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
        const nibbles_avxvnni a0 = bytes_n(x + i);
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

RUVGEN_GATHER(rk_dot_sq4_gather_dn__avxvnni, dot_sq4_gather, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVXVNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_GATHER, RUVGEN_ISA_AVXVNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_gather_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_gather_dn__avxvnni, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_gather_dn__avxvnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_gather_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_gather_dn__avxvnni, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_gather_dn__avxvnni, FLOAT),
    ROW(DOT, SQ8, 0, rk_dot_sq8_gather_dn__avxvnni, INT32_T),
    ROW(DOT, SQ4, 0, rk_dot_sq4_gather_dn__avxvnni, INT32_T),
};

const ruvgen_table ruvgen_gather_avxvnni = {rows, sizeof rows / sizeof rows[0]};
#endif
