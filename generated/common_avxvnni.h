/* Made by `nox -s generate` from templates/isa/…/avxvnni.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_AVXVNNI_H
#define RUVGEN_COMMON_AVXVNNI_H

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

RUVGEN_INLINE void store32_i(void *p, __m256i v)
{
    _mm256_storeu_si256((__m256i *)p, v);
}

RUVGEN_INLINE __m256i splat4(const void *p)
{
    int32_t word;
    memcpy(&word, p, sizeof word);
    return _mm256_set1_epi32(word);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
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
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
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

RUVGEN_INLINE uint32_t sqeuclidean_i8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_panel_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, b, a);
}

RUVGEN_INLINE void sqeuclidean_i8_yy_step(__m256i *yy, __m256i b)
{
    const __m256i t = flip(b);
    *yy = dp(dp(*yy, t, b), t, top_bits());
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_INLINE void euclidean_i8_panel_after_all(void *results, size_t count)
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

RUVGEN_INLINE void dot_i8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, t, a);
}

RUVGEN_INLINE void dot_i8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, top_bits(), b);
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
        dot_i8_xy_step(&xy0_0, a0, load32_i(y0 + i));
        dot_i8_xy_step(&xy1_0, a0, load32_i(y1 + i));
        dot_i8_xy_step(&xy2_0, a0, load32_i(y2 + i));
        dot_i8_xy_step(&xy3_0, a0, load32_i(y3 + i));
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

RUVGEN_INLINE int32_t dot_i8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_panel_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, b, a);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, t, a);
    *yy = less(dp(*yy, t, b), top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, t, b), top_bits(), b);
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
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
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

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
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
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
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

RUVGEN_INLINE uint32_t sqeuclidean_u8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_panel_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_yy_step(__m256i *yy, __m256i b)
{
    const __m256i t = flip(b);
    *yy = dp(dp(*yy, b, t), top_bits(), t);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_INLINE void euclidean_u8_panel_after_all(void *results, size_t count)
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

RUVGEN_INLINE void dot_u8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, a, t);
}

RUVGEN_INLINE void dot_u8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, b, top_bits());
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
        dot_u8_xy_step(&xy0_0, a0, load32_i(y0 + i));
        dot_u8_xy_step(&xy1_0, a0, load32_i(y1 + i));
        dot_u8_xy_step(&xy2_0, a0, load32_i(y2 + i));
        dot_u8_xy_step(&xy3_0, a0, load32_i(y3 + i));
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

RUVGEN_INLINE int32_t dot_u8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_panel_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, a, b);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_xy_yy_step(__m256i *xy, __m256i *yy, __m256i a, __m256i b)
{
    const __m256i t = flip(b);
    *xy = dp(*xy, a, t);
    *yy = less(dp(*yy, b, t), b, top_bits());
}

RUVGEN_INLINE void cosine_u8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE void cosine_u8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, b, t), b, top_bits());
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
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, load32_i(y0 + i));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, load32_i(y1 + i));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, load32_i(y2 + i));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, load32_i(y3 + i));
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

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(__m256i *xy, __m256i a, __m256i b)
{
    *xy = dp(*xy, b, a);
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
        dot_sq8_xy_step(&xy0_0, a0, load32_i(y0 + i));
        dot_sq8_xy_step(&xy1_0, a0, load32_i(y1 + i));
        dot_sq8_xy_step(&xy2_0, a0, load32_i(y2 + i));
        dot_sq8_xy_step(&xy3_0, a0, load32_i(y3 + i));
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i a0 = first32_i(x + i, tail);
        dot_sq8_xy_step(&xy0_0, a0, first32_i(y0 + i, tail));
        dot_sq8_xy_step(&xy1_0, a0, first32_i(y1 + i, tail));
        dot_sq8_xy_step(&xy2_0, a0, first32_i(y2 + i, tail));
        dot_sq8_xy_step(&xy3_0, a0, first32_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_xy_step(__m256i *xy, nibbles_avxvnni a, nibbles_avxvnni b)
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
        const nibbles_avxvnni a0 = bytes_n(x + i);
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
