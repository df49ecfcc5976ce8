/* Made by `nox -s generate` from templates/qnorms.j2 and templates/isa/…/avx512vnni.j2. Do not edit. */
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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, t, b), t, top_bits());
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_i8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx3 = less(dp(xx3, t7, b7), t7, top_bits());
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_i8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_qnorms_dn__avx512vnni(base, stride, count, n, out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE void dot_i8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, top_bits(), b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i + 256));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 320));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 384));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_i8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_i8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_i8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_i8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_i8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

static void rk_dot_i8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_u8_xx_step(__m512i *xx, __m512i b)
{
    const __m512i t = flip(b);
    *xx = less(dp(*xx, b, t), top_bits(), t);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_xx_step(&xx3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_u8_xx_step(&xx0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_xx_step(&xx1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        xx3 = less(dp(xx3, b7, t7), top_bits(), t7);
    }
    xx0 = _mm512_add_epi32(xx0, xx2);
    xx1 = _mm512_add_epi32(xx1, xx3);
    xx0 = _mm512_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_u8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_qnorms_dn__avx512vnni(base, stride, count, n, out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE void dot_u8_x1_step(__m512i *x1, __m512i b)
{
    *x1 = dp(*x1, b, top_bits());
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i + 256));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 320));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 384));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i + 128));
        dot_u8_x1_step(&x13, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        dot_u8_x1_step(&x10, _mm512_loadu_si512(y + i));
        dot_u8_x1_step(&x11, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        dot_u8_x1_step(&x12, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        dot_u8_x1_step(&x13, _mm512_maskz_loadu_epi8(tail, y + i));
    }
    x10 = _mm512_add_epi32(x10, x12);
    x11 = _mm512_add_epi32(x11, x13);
    x10 = _mm512_add_epi32(x10, x11);
    return reduce_add_i(x10);
}

static void rk_dot_u8_qnorms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
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
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_QNORMS, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_qnorms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_qnorms_dn__avx512vnni, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_qnorms_dn__avx512vnni, INT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_qnorms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_qnorms_dn__avx512vnni, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_qnorms_dn__avx512vnni, INT32_T),
};

const ruvgen_table ruvgen_qnorms_avx512vnni = {rows, sizeof rows / sizeof rows[0]};
#endif
