/* Made by `nox -s generate` from templates/isa/…/avx512vnni.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_AVX512VNNI_H
#define RUVGEN_COMMON_AVX512VNNI_H

#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512vpopcntdq"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512vpopcntdq")
#endif

/* acc + Σ u·s over four neighbours, u unsigned, s signed. By name: gcc 12 spills the accumulators of the
 * intrinsic. */
RUVGEN_INLINE __m512i dp(__m512i acc, __m512i u, __m512i s)
{
    __asm__("vpdpbusd %2, %1, %0" : "+v"(acc) : "v"(u), "v"(s));
    return acc;
}

/* 128, or −128. */
RUVGEN_INLINE __m512i top_bits(void)
{
    return _mm512_set1_epi8(-128);
}

RUVGEN_INLINE __m512i flip(__m512i v)
{
    return _mm512_xor_si512(v, top_bits());
}

/* acc − Σ u·s. */
RUVGEN_INLINE __m512i less(__m512i acc, __m512i u, __m512i s)
{
    return _mm512_sub_epi32(acc, dp(_mm512_setzero_si512(), u, s));
}

RUVGEN_INLINE __m512i gap(__m512i a, __m512i b)
{
    return _mm512_sub_epi8(_mm512_max_epu8(a, b), _mm512_min_epu8(a, b));
}

RUVGEN_INLINE __m128i fold_i(__m512i v)
{
    const __m256i h = _mm256_add_epi32(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
    return _mm_add_epi32(_mm256_castsi256_si128(h), _mm256_extracti128_si256(h, 1));
}

RUVGEN_INLINE uint32_t reduce_add_i(__m512i v)
{
    const __m128i q = fold_i(v);
    const __m128i d = _mm_add_epi32(q, _mm_unpackhi_epi64(q, q));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(d, _mm_shuffle_epi32(d, 1)));
}

RUVGEN_INLINE uint32_t reduce_max_i(__m512i v)
{
    const __m256i h = _mm256_max_epu8(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
    __m128i q = _mm_max_epu8(_mm256_castsi256_si128(h), _mm256_extracti128_si256(h, 1));
    q = _mm_max_epu8(q, _mm_unpackhi_epi64(q, q));
    q = _mm_max_epu8(q, _mm_shuffle_epi32(q, 1));
    q = _mm_max_epu8(q, _mm_srli_epi32(q, 16));
    q = _mm_max_epu8(q, _mm_srli_epi32(q, 8));
    return (uint32_t)_mm_cvtsi128_si32(q) & 0xff;
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_i(uint32_t *s, __m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    const __m512i cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    const __m512i v = _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    _mm_storeu_si128((__m128i *)(void *)s, fold_i(v));
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, __m512i a, __m512i b, __m512i c, __m512i d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
}

RUVGEN_INLINE __m128i fold_b(__m512i v)
{
    const __m256i h = _mm256_add_epi64(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
    return _mm_add_epi64(_mm256_castsi256_si128(h), _mm256_extracti128_si256(h, 1));
}

RUVGEN_INLINE uint32_t reduce_add_b(__m512i v)
{
    const __m128i q = fold_b(v);
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi64(q, _mm_unpackhi_epi64(q, q)));
}

/* Four sums at once; the upper half of each counter is zero. */
RUVGEN_INLINE void reduce_add4_b(uint32_t *s, __m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_or_si512(a, _mm512_slli_epi64(b, 32));
    const __m512i cd = _mm512_or_si512(c, _mm512_slli_epi64(d, 32));
    const __m512i v = _mm512_add_epi64(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    _mm_storeu_si128((__m128i *)(void *)s, fold_b(v));
}

RUVGEN_INLINE __m512i load_n(const uint8_t *p)
{
    const __m256i both = _mm256_loadu_si256((const __m256i *)(const void *)p);
    const __m512i apart = _mm512_inserti64x4(_mm512_castsi256_si512(both), _mm256_srli_epi16(both, 4), 1);
    return _mm512_and_si512(apart, _mm512_set1_epi8(15));
}

/* acc + Σ x·y over four neighbours, y unsigned, x signed. By name: gcc 12 spills the accumulators of the
 * intrinsic. */
RUVGEN_INLINE __m512i dot_n(__m512i acc, __m512i x, __m512i y)
{
    __asm__("vpdpbusd %2, %1, %0" : "+v"(acc) : "v"(y), "v"(x));
    return acc;
}

RUVGEN_INLINE __m128i fold_n(__m512i v)
{
    const __m256i h = _mm256_add_epi32(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
    return _mm_add_epi32(_mm256_castsi256_si128(h), _mm256_extracti128_si256(h, 1));
}

RUVGEN_INLINE uint32_t reduce_add_n(__m512i v)
{
    const __m128i q = fold_n(v);
    const __m128i d = _mm_add_epi32(q, _mm_unpackhi_epi64(q, q));
    return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(d, _mm_shuffle_epi32(d, 1)));
}

/* Four sums at once: transpose and add, 128-bit lane by lane. */
RUVGEN_INLINE void reduce_add4_n(uint32_t *s, __m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    const __m512i cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    const __m512i v = _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    _mm_storeu_si128((__m128i *)(void *)s, fold_n(v));
}

RUVGEN_INLINE __m512i splat4(const void *p)
{
    int32_t word;
    memcpy(&word, p, sizeof word);
    return _mm512_set1_epi32(word);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(__m512i *xy, __m512i *yy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, t, a);
    *yy = dp(dp(*yy, t, b), t, top_bits());
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, t, b), t, top_bits());
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m512i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_si512(y0 + i));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_si512(y1 + i));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_si512(y2 + i));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_0 = _mm512_maskz_mov_epi8(tail, flip(b0_0));
        xy0_0 = dp(xy0_0, t0_0, a0);
        yy0_0 = dp(dp(yy0_0, t0_0, b0_0), t0_0, top_bits());
        const __m512i b1_0 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_0 = _mm512_maskz_mov_epi8(tail, flip(b1_0));
        xy1_0 = dp(xy1_0, t1_0, a0);
        yy1_0 = dp(dp(yy1_0, t1_0, b1_0), t1_0, top_bits());
        const __m512i b2_0 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_0 = _mm512_maskz_mov_epi8(tail, flip(b2_0));
        xy2_0 = dp(xy2_0, t2_0, a0);
        yy2_0 = dp(dp(yy2_0, t2_0, b2_0), t2_0, top_bits());
        const __m512i b3_0 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_0 = _mm512_maskz_mov_epi8(tail, flip(b3_0));
        xy3_0 = dp(xy3_0, t3_0, a0);
        yy3_0 = dp(dp(yy3_0, t3_0, b3_0), t3_0, top_bits());
    }
    yy0_0 = _mm512_sub_epi32(yy0_0, _mm512_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm512_sub_epi32(yy1_0, _mm512_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm512_sub_epi32(yy2_0, _mm512_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm512_sub_epi32(yy3_0, _mm512_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_panel_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    *xy = dp(*xy, b, a);
}

RUVGEN_INLINE void sqeuclidean_i8_yy_step(__m512i *yy, __m512i b)
{
    const __m512i t = flip(b);
    *yy = dp(dp(*yy, t, b), t, top_bits());
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

RUVGEN_INLINE void dot_i8_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, t, a);
}

RUVGEN_INLINE void dot_i8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_i8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_i8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_i8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_i8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        const __m512i a1 = _mm512_loadu_si512(x + i + 64);
        dot_i8_xy_step(&xy0_1, a1, _mm512_loadu_si512(y0 + i + 64));
        dot_i8_xy_step(&xy1_1, a1, _mm512_loadu_si512(y1 + i + 64));
        dot_i8_xy_step(&xy2_1, a1, _mm512_loadu_si512(y2 + i + 64));
        dot_i8_xy_step(&xy3_1, a1, _mm512_loadu_si512(y3 + i + 64));
    }
    if (n & 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_i8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_i8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_i8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_i8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_1 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_1 = _mm512_maskz_mov_epi8(tail, flip(b0_1));
        xy0_1 = dp(xy0_1, t0_1, a1);
        const __m512i b1_1 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_1 = _mm512_maskz_mov_epi8(tail, flip(b1_1));
        xy1_1 = dp(xy1_1, t1_1, a1);
        const __m512i b2_1 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_1 = _mm512_maskz_mov_epi8(tail, flip(b2_1));
        xy2_1 = dp(xy2_1, t2_1, a1);
        const __m512i b3_1 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_1 = _mm512_maskz_mov_epi8(tail, flip(b3_1));
        xy3_1 = dp(xy3_1, t3_1, a1);
    }
    xy0_0 = _mm512_add_epi32(xy0_0, xy0_1);
    xy1_0 = _mm512_add_epi32(xy1_0, xy1_1);
    xy2_0 = _mm512_add_epi32(xy2_0, xy2_1);
    xy3_0 = _mm512_add_epi32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_i8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_panel_xy_step(__m512i *xy, __m512i a, __m512i b)
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

RUVGEN_INLINE void cosine_i8_xy_yy_step(__m512i *xy, __m512i *yy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, t, a);
    *yy = less(dp(*yy, t, b), top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, t, b), top_bits(), b);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m512i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_si512(y0 + i));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_si512(y1 + i));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_si512(y2 + i));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_0 = _mm512_maskz_mov_epi8(tail, flip(b0_0));
        xy0_0 = dp(xy0_0, t0_0, a0);
        yy0_0 = less(dp(yy0_0, t0_0, b0_0), top_bits(), b0_0);
        const __m512i b1_0 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_0 = _mm512_maskz_mov_epi8(tail, flip(b1_0));
        xy1_0 = dp(xy1_0, t1_0, a0);
        yy1_0 = less(dp(yy1_0, t1_0, b1_0), top_bits(), b1_0);
        const __m512i b2_0 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_0 = _mm512_maskz_mov_epi8(tail, flip(b2_0));
        xy2_0 = dp(xy2_0, t2_0, a0);
        yy2_0 = less(dp(yy2_0, t2_0, b2_0), top_bits(), b2_0);
        const __m512i b3_0 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_0 = _mm512_maskz_mov_epi8(tail, flip(b3_0));
        xy3_0 = dp(xy3_0, t3_0, a0);
        yy3_0 = less(dp(yy3_0, t3_0, b3_0), top_bits(), b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(__m512i *ad, __m512i a, __m512i b)
{
    *ad = _mm512_add_epi32(*ad, _mm512_sad_epu8(flip(a), flip(b)));
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        manhattan_i8_step(&ad0_0, a0, _mm512_loadu_si512(y0 + i));
        manhattan_i8_step(&ad1_0, a0, _mm512_loadu_si512(y1 + i));
        manhattan_i8_step(&ad2_0, a0, _mm512_loadu_si512(y2 + i));
        manhattan_i8_step(&ad3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        manhattan_i8_step(&ad0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        manhattan_i8_step(&ad1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        manhattan_i8_step(&ad2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        manhattan_i8_step(&ad3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(__m512i *ad, __m512i a, __m512i b)
{
    *ad = _mm512_max_epu8(*ad, gap(flip(a), flip(b)));
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        chebyshev_i8_step(&ad0_0, a0, _mm512_loadu_si512(y0 + i));
        chebyshev_i8_step(&ad1_0, a0, _mm512_loadu_si512(y1 + i));
        chebyshev_i8_step(&ad2_0, a0, _mm512_loadu_si512(y2 + i));
        chebyshev_i8_step(&ad3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        chebyshev_i8_step(&ad0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        chebyshev_i8_step(&ad1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        chebyshev_i8_step(&ad2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        chebyshev_i8_step(&ad3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(__m512i *xy, __m512i *yy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, a, t);
    *yy = dp(dp(*yy, b, t), top_bits(), t);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, b, t), top_bits(), t);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m512i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_si512(y0 + i));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_si512(y1 + i));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_si512(y2 + i));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_0 = _mm512_maskz_mov_epi8(tail, flip(b0_0));
        xy0_0 = dp(xy0_0, a0, t0_0);
        yy0_0 = dp(dp(yy0_0, b0_0, t0_0), top_bits(), t0_0);
        const __m512i b1_0 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_0 = _mm512_maskz_mov_epi8(tail, flip(b1_0));
        xy1_0 = dp(xy1_0, a0, t1_0);
        yy1_0 = dp(dp(yy1_0, b1_0, t1_0), top_bits(), t1_0);
        const __m512i b2_0 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_0 = _mm512_maskz_mov_epi8(tail, flip(b2_0));
        xy2_0 = dp(xy2_0, a0, t2_0);
        yy2_0 = dp(dp(yy2_0, b2_0, t2_0), top_bits(), t2_0);
        const __m512i b3_0 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_0 = _mm512_maskz_mov_epi8(tail, flip(b3_0));
        xy3_0 = dp(xy3_0, a0, t3_0);
        yy3_0 = dp(dp(yy3_0, b3_0, t3_0), top_bits(), t3_0);
    }
    yy0_0 = _mm512_sub_epi32(yy0_0, _mm512_add_epi32(xy0_0, xy0_0));
    yy1_0 = _mm512_sub_epi32(yy1_0, _mm512_add_epi32(xy1_0, xy1_0));
    yy2_0 = _mm512_sub_epi32(yy2_0, _mm512_add_epi32(xy2_0, xy2_0));
    yy3_0 = _mm512_sub_epi32(yy3_0, _mm512_add_epi32(xy3_0, xy3_0));
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_panel_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    *xy = dp(*xy, a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_yy_step(__m512i *yy, __m512i b)
{
    const __m512i t = flip(b);
    *yy = dp(dp(*yy, b, t), top_bits(), t);
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

RUVGEN_INLINE void dot_u8_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, a, t);
}

RUVGEN_INLINE void dot_u8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_u8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_u8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_u8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_u8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        const __m512i a1 = _mm512_loadu_si512(x + i + 64);
        dot_u8_xy_step(&xy0_1, a1, _mm512_loadu_si512(y0 + i + 64));
        dot_u8_xy_step(&xy1_1, a1, _mm512_loadu_si512(y1 + i + 64));
        dot_u8_xy_step(&xy2_1, a1, _mm512_loadu_si512(y2 + i + 64));
        dot_u8_xy_step(&xy3_1, a1, _mm512_loadu_si512(y3 + i + 64));
    }
    if (n & 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_u8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_u8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_u8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_u8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_1 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_1 = _mm512_maskz_mov_epi8(tail, flip(b0_1));
        xy0_1 = dp(xy0_1, a1, t0_1);
        const __m512i b1_1 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_1 = _mm512_maskz_mov_epi8(tail, flip(b1_1));
        xy1_1 = dp(xy1_1, a1, t1_1);
        const __m512i b2_1 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_1 = _mm512_maskz_mov_epi8(tail, flip(b2_1));
        xy2_1 = dp(xy2_1, a1, t2_1);
        const __m512i b3_1 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_1 = _mm512_maskz_mov_epi8(tail, flip(b3_1));
        xy3_1 = dp(xy3_1, a1, t3_1);
    }
    xy0_0 = _mm512_add_epi32(xy0_0, xy0_1);
    xy1_0 = _mm512_add_epi32(xy1_0, xy1_1);
    xy2_0 = _mm512_add_epi32(xy2_0, xy2_1);
    xy3_0 = _mm512_add_epi32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_u8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_panel_xy_step(__m512i *xy, __m512i a, __m512i b)
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

RUVGEN_INLINE void cosine_u8_xy_yy_step(__m512i *xy, __m512i *yy, __m512i a, __m512i b)
{
    const __m512i t = flip(b);
    *xy = dp(*xy, a, t);
    *yy = less(dp(*yy, b, t), b, top_bits());
}

RUVGEN_INLINE void cosine_u8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE void cosine_u8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, b, t), b, top_bits());
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m512i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_si512(y0 + i));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_si512(y1 + i));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_si512(y2 + i));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        const __m512i b0_0 = _mm512_maskz_loadu_epi8(tail, y0 + i);
        const __m512i t0_0 = _mm512_maskz_mov_epi8(tail, flip(b0_0));
        xy0_0 = dp(xy0_0, a0, t0_0);
        yy0_0 = less(dp(yy0_0, b0_0, t0_0), b0_0, top_bits());
        const __m512i b1_0 = _mm512_maskz_loadu_epi8(tail, y1 + i);
        const __m512i t1_0 = _mm512_maskz_mov_epi8(tail, flip(b1_0));
        xy1_0 = dp(xy1_0, a0, t1_0);
        yy1_0 = less(dp(yy1_0, b1_0, t1_0), b1_0, top_bits());
        const __m512i b2_0 = _mm512_maskz_loadu_epi8(tail, y2 + i);
        const __m512i t2_0 = _mm512_maskz_mov_epi8(tail, flip(b2_0));
        xy2_0 = dp(xy2_0, a0, t2_0);
        yy2_0 = less(dp(yy2_0, b2_0, t2_0), b2_0, top_bits());
        const __m512i b3_0 = _mm512_maskz_loadu_epi8(tail, y3 + i);
        const __m512i t3_0 = _mm512_maskz_mov_epi8(tail, flip(b3_0));
        xy3_0 = dp(xy3_0, a0, t3_0);
        yy3_0 = less(dp(yy3_0, b3_0, t3_0), b3_0, top_bits());
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(__m512i *ad, __m512i a, __m512i b)
{
    *ad = _mm512_add_epi32(*ad, _mm512_sad_epu8(a, b));
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        manhattan_u8_step(&ad0_0, a0, _mm512_loadu_si512(y0 + i));
        manhattan_u8_step(&ad1_0, a0, _mm512_loadu_si512(y1 + i));
        manhattan_u8_step(&ad2_0, a0, _mm512_loadu_si512(y2 + i));
        manhattan_u8_step(&ad3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        manhattan_u8_step(&ad0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        manhattan_u8_step(&ad1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        manhattan_u8_step(&ad2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        manhattan_u8_step(&ad3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(__m512i *ad, __m512i a, __m512i b)
{
    *ad = _mm512_max_epu8(*ad, gap(a, b));
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        chebyshev_u8_step(&ad0_0, a0, _mm512_loadu_si512(y0 + i));
        chebyshev_u8_step(&ad1_0, a0, _mm512_loadu_si512(y1 + i));
        chebyshev_u8_step(&ad2_0, a0, _mm512_loadu_si512(y2 + i));
        chebyshev_u8_step(&ad3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        chebyshev_u8_step(&ad0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        chebyshev_u8_step(&ad1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        chebyshev_u8_step(&ad2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        chebyshev_u8_step(&ad3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(__m512i *ne, __m512i a, __m512i b)
{
    *ne = _mm512_add_epi64(*ne, _mm512_popcnt_epi64(_mm512_xor_si512(a, b)));
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i ne0_0 = zero, ne1_0 = zero, ne2_0 = zero, ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        hamming_b1_step(&ne0_0, a0, _mm512_loadu_si512(y0 + i));
        hamming_b1_step(&ne1_0, a0, _mm512_loadu_si512(y1 + i));
        hamming_b1_step(&ne2_0, a0, _mm512_loadu_si512(y2 + i));
        hamming_b1_step(&ne3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        hamming_b1_step(&ne0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        hamming_b1_step(&ne1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        hamming_b1_step(&ne2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        hamming_b1_step(&ne3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(__m512i *xy, __m512i *xx, __m512i *yy, __m512i a, __m512i b)
{
    *xy = _mm512_add_epi64(*xy, _mm512_popcnt_epi64(_mm512_and_si512(a, b)));
    *xx = _mm512_add_epi64(*xx, _mm512_popcnt_epi64(a));
    *yy = _mm512_add_epi64(*yy, _mm512_popcnt_epi64(b));
}

RUVGEN_INLINE void jaccard_b1_xy_yy_step(__m512i *xy, __m512i *yy, __m512i a, __m512i b)
{
    *xy = _mm512_add_epi64(*xy, _mm512_popcnt_epi64(_mm512_and_si512(a, b)));
    *yy = _mm512_add_epi64(*yy, _mm512_popcnt_epi64(b));
}

RUVGEN_INLINE void jaccard_b1_xx_step(__m512i *xx, __m512i b)
{
    *xx = _mm512_add_epi64(*xx, _mm512_popcnt_epi64(b));
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    __m512i yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_loadu_si512(y0 + i));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_loadu_si512(y1 + i));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_loadu_si512(y2 + i));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_loadu_si512(y3 + i));
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a0 = _mm512_maskz_loadu_epi8(tail, x + i);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, _mm512_maskz_loadu_epi8(tail, y0 + i));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, _mm512_maskz_loadu_epi8(tail, y1 + i));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, _mm512_maskz_loadu_epi8(tail, y2 + i));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    *xy = dp(*xy, b, a);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_sq8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_sq8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_sq8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_sq8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        const __m512i a1 = _mm512_loadu_si512(x + i + 64);
        dot_sq8_xy_step(&xy0_1, a1, _mm512_loadu_si512(y0 + i + 64));
        dot_sq8_xy_step(&xy1_1, a1, _mm512_loadu_si512(y1 + i + 64));
        dot_sq8_xy_step(&xy2_1, a1, _mm512_loadu_si512(y2 + i + 64));
        dot_sq8_xy_step(&xy3_1, a1, _mm512_loadu_si512(y3 + i + 64));
    }
    if (n & 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_sq8_xy_step(&xy0_0, a0, _mm512_loadu_si512(y0 + i));
        dot_sq8_xy_step(&xy1_0, a0, _mm512_loadu_si512(y1 + i));
        dot_sq8_xy_step(&xy2_0, a0, _mm512_loadu_si512(y2 + i));
        dot_sq8_xy_step(&xy3_0, a0, _mm512_loadu_si512(y3 + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i a1 = _mm512_maskz_loadu_epi8(tail, x + i);
        dot_sq8_xy_step(&xy0_1, a1, _mm512_maskz_loadu_epi8(tail, y0 + i));
        dot_sq8_xy_step(&xy1_1, a1, _mm512_maskz_loadu_epi8(tail, y1 + i));
        dot_sq8_xy_step(&xy2_1, a1, _mm512_maskz_loadu_epi8(tail, y2 + i));
        dot_sq8_xy_step(&xy3_1, a1, _mm512_maskz_loadu_epi8(tail, y3 + i));
    }
    xy0_0 = _mm512_add_epi32(xy0_0, xy0_1);
    xy1_0 = _mm512_add_epi32(xy1_0, xy1_1);
    xy2_0 = _mm512_add_epi32(xy2_0, xy2_1);
    xy3_0 = _mm512_add_epi32(xy3_0, xy3_1);
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_xy_step(__m512i *xy, __m512i a, __m512i b)
{
    *xy = dot_n(*xy, a, b);
}

RUVGEN_INLINE void dot_sq4_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const __m512i zero = _mm512_setzero_si512();
    __m512i xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    __m512i xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
        const __m512i a1 = _mm512_loadu_si512(x + i + 64);
        dot_sq4_xy_step(&xy0_1, a1, load_n(y0 + (i + 64) / 2));
        dot_sq4_xy_step(&xy1_1, a1, load_n(y1 + (i + 64) / 2));
        dot_sq4_xy_step(&xy2_1, a1, load_n(y2 + (i + 64) / 2));
        dot_sq4_xy_step(&xy3_1, a1, load_n(y3 + (i + 64) / 2));
    }
    if (n & 64) {
        const __m512i a0 = _mm512_loadu_si512(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
        i += 64;
    }
    xy0_0 = _mm512_add_epi32(xy0_0, xy0_1);
    xy1_0 = _mm512_add_epi32(xy1_0, xy1_1);
    xy2_0 = _mm512_add_epi32(xy2_0, xy2_1);
    xy3_0 = _mm512_add_epi32(xy3_0, xy3_1);
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
#endif
