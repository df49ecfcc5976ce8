/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/avx512vnni.j2. Do not edit. */
#include "common_avx512vnni.h"

#if defined(__x86_64__) || defined(_M_X64)

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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_i8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_yy_step(&yy2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_yy_step(&yy3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_i8_yy_step(&yy0, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_i8_yy_step(&yy1, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_i8_yy_step(&yy2, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_i8_yy_step(&yy3, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_i8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_i8_yy_step(&yy2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_i8_yy_step(&yy3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_i8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_i8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_yy_step(&yy2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        yy3 = dp(dp(yy3, t7, b7), t7, top_bits());
    }
    yy0 = _mm512_add_epi32(yy0, yy2);
    yy1 = _mm512_add_epi32(yy1, yy3);
    yy0 = _mm512_add_epi32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_norms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_norms_dn__avx512vnni(base, stride, count, n, out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const __m512i zero = _mm512_setzero_si512();
    __m512i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        sqeuclidean_u8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_yy_step(&yy2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_yy_step(&yy3, _mm512_loadu_si512(y + i + 192));
        sqeuclidean_u8_yy_step(&yy0, _mm512_loadu_si512(y + i + 256));
        sqeuclidean_u8_yy_step(&yy1, _mm512_loadu_si512(y + i + 320));
        sqeuclidean_u8_yy_step(&yy2, _mm512_loadu_si512(y + i + 384));
        sqeuclidean_u8_yy_step(&yy3, _mm512_loadu_si512(y + i + 448));
    }
    if (n & 256) {
        sqeuclidean_u8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        sqeuclidean_u8_yy_step(&yy2, _mm512_loadu_si512(y + i + 128));
        sqeuclidean_u8_yy_step(&yy3, _mm512_loadu_si512(y + i + 192));
        i += 256;
    }
    if (n & 128) {
        sqeuclidean_u8_yy_step(&yy0, _mm512_loadu_si512(y + i));
        sqeuclidean_u8_yy_step(&yy1, _mm512_loadu_si512(y + i + 64));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_yy_step(&yy2, _mm512_loadu_si512(y + i));
        i += 64;
    }
    if (n & 63) {
        const __mmask64 tail = (UINT64_C(1) << (n & 63)) - 1;
        const __m512i b7 = _mm512_maskz_loadu_epi8(tail, y + i);
        const __m512i t7 = _mm512_maskz_mov_epi8(tail, flip(b7));
        yy3 = dp(dp(yy3, b7, t7), top_bits(), t7);
    }
    yy0 = _mm512_add_epi32(yy0, yy2);
    yy1 = _mm512_add_epi32(yy1, yy3);
    yy0 = _mm512_add_epi32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_norms_dn__avx512vnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_norms_dn__avx512vnni(base, stride, count, n, out);
}

/* sqeuclidean, i8: Σ (x−y)² */
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

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_avx512vnni[] = {
    ROW(SQEUCLIDEAN, I8, NORMS, 0, rk_sqeuclidean_i8_norms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, NORMS, 0, rk_euclidean_i8_norms_dn__avx512vnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, NORMS, 0, rk_sqeuclidean_u8_norms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, NORMS, 0, rk_euclidean_u8_norms_dn__avx512vnni, FLOAT),
    ROW(SQEUCLIDEAN, I8, QNORMS, 0, rk_sqeuclidean_i8_qnorms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, QNORMS, 0, rk_euclidean_i8_qnorms_dn__avx512vnni, FLOAT),
    ROW(DOT, I8, QNORMS, 0, rk_dot_i8_qnorms_dn__avx512vnni, INT32_T),
    ROW(SQEUCLIDEAN, U8, QNORMS, 0, rk_sqeuclidean_u8_qnorms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, QNORMS, 0, rk_euclidean_u8_qnorms_dn__avx512vnni, FLOAT),
    ROW(DOT, U8, QNORMS, 0, rk_dot_u8_qnorms_dn__avx512vnni, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_norms_avx512vnni = {
    rows_norms_avx512vnni,
    sizeof rows_norms_avx512vnni / sizeof rows_norms_avx512vnni[0],
};
#endif
