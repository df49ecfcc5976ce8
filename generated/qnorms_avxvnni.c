/* Made by `nox -s generate` from templates/qnorms.j2 and templates/isa/…/avxvnni.j2. Do not edit. */
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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, t, b), t, top_bits());
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_i8_xx_step(&xx3, load32_i(y + i + 96));
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i + 128));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 160));
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i + 192));
        sqeuclidean_i8_xx_step(&xx3, load32_i(y + i + 224));
    }
    if (n & 128) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_i8_xx_step(&xx3, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        xx3 = less(dp(xx3, t7, b7), t7, top_bits());
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_i8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_qnorms_dn__avxvnni(base, stride, count, n, out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
        dot_i8_x1_step(&x12, load32_i(y + i + 64));
        dot_i8_x1_step(&x13, load32_i(y + i + 96));
        dot_i8_x1_step(&x10, load32_i(y + i + 128));
        dot_i8_x1_step(&x11, load32_i(y + i + 160));
        dot_i8_x1_step(&x12, load32_i(y + i + 192));
        dot_i8_x1_step(&x13, load32_i(y + i + 224));
    }
    if (n & 128) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
        dot_i8_x1_step(&x12, load32_i(y + i + 64));
        dot_i8_x1_step(&x13, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        dot_i8_x1_step(&x10, load32_i(y + i));
        dot_i8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_i8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_i8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

static void rk_dot_i8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_xx_step(__m256i *xx, __m256i b)
{
    const __m256i t = flip(b);
    *xx = less(dp(*xx, b, t), top_bits(), t);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_u8_xx_step(&xx3, load32_i(y + i + 96));
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i + 128));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 160));
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i + 192));
        sqeuclidean_u8_xx_step(&xx3, load32_i(y + i + 224));
    }
    if (n & 128) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i + 64));
        sqeuclidean_u8_xx_step(&xx3, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, load32_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        xx3 = less(dp(xx3, b7, t7), top_bits(), t7);
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_u8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_qnorms_dn__avxvnni(base, stride, count, n, out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_x1_step(__m256i *x1, __m256i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
        dot_u8_x1_step(&x12, load32_i(y + i + 64));
        dot_u8_x1_step(&x13, load32_i(y + i + 96));
        dot_u8_x1_step(&x10, load32_i(y + i + 128));
        dot_u8_x1_step(&x11, load32_i(y + i + 160));
        dot_u8_x1_step(&x12, load32_i(y + i + 192));
        dot_u8_x1_step(&x13, load32_i(y + i + 224));
    }
    if (n & 128) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
        dot_u8_x1_step(&x12, load32_i(y + i + 64));
        dot_u8_x1_step(&x13, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        dot_u8_x1_step(&x10, load32_i(y + i));
        dot_u8_x1_step(&x11, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        dot_u8_x1_step(&x12, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        dot_u8_x1_step(&x13, first32_i(y + i, tail));
    }
    x10 = _mm256_add_epi32(x10, x12);
    x11 = _mm256_add_epi32(x11, x13);
    x10 = _mm256_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

static void rk_dot_u8_qnorms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_u8_x1(ruvgen_at(base, stride, i), n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVXVNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_QNORMS, RUVGEN_ISA_AVXVNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_qnorms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_qnorms_dn__avxvnni, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_qnorms_dn__avxvnni, INT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_qnorms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_qnorms_dn__avxvnni, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_qnorms_dn__avxvnni, INT32_T),
};

const ruvgen_table ruvgen_qnorms_avxvnni = {rows, sizeof rows / sizeof rows[0]};
#endif
