/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/avxvnni.j2. Do not edit. */
#include "common_avxvnni.h"

#if defined(__x86_64__) || defined(_M_X64)

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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_i8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load32_i(y + i + 32));
        sqeuclidean_i8_yy_step(&yy2, load32_i(y + i + 64));
        sqeuclidean_i8_yy_step(&yy3, load32_i(y + i + 96));
        sqeuclidean_i8_yy_step(&yy0, load32_i(y + i + 128));
        sqeuclidean_i8_yy_step(&yy1, load32_i(y + i + 160));
        sqeuclidean_i8_yy_step(&yy2, load32_i(y + i + 192));
        sqeuclidean_i8_yy_step(&yy3, load32_i(y + i + 224));
    }
    if (n & 128) {
        sqeuclidean_i8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load32_i(y + i + 32));
        sqeuclidean_i8_yy_step(&yy2, load32_i(y + i + 64));
        sqeuclidean_i8_yy_step(&yy3, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_i8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_yy_step(&yy2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        yy3 = dp(dp(yy3, t7, b7), t7, top_bits());
    }
    yy0 = _mm256_add_epi32(yy0, yy2);
    yy1 = _mm256_add_epi32(yy1, yy3);
    yy0 = _mm256_add_epi32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_norms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_norms_dn__avxvnni(base, stride, count, n, out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 256 <= n; i += 256) {
        sqeuclidean_u8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load32_i(y + i + 32));
        sqeuclidean_u8_yy_step(&yy2, load32_i(y + i + 64));
        sqeuclidean_u8_yy_step(&yy3, load32_i(y + i + 96));
        sqeuclidean_u8_yy_step(&yy0, load32_i(y + i + 128));
        sqeuclidean_u8_yy_step(&yy1, load32_i(y + i + 160));
        sqeuclidean_u8_yy_step(&yy2, load32_i(y + i + 192));
        sqeuclidean_u8_yy_step(&yy3, load32_i(y + i + 224));
    }
    if (n & 128) {
        sqeuclidean_u8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load32_i(y + i + 32));
        sqeuclidean_u8_yy_step(&yy2, load32_i(y + i + 64));
        sqeuclidean_u8_yy_step(&yy3, load32_i(y + i + 96));
        i += 128;
    }
    if (n & 64) {
        sqeuclidean_u8_yy_step(&yy0, load32_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load32_i(y + i + 32));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_yy_step(&yy2, load32_i(y + i));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        const __m256i b7 = first32_i(y + i, tail);
        const __m256i t7 = only_first(flip(b7), tail);
        yy3 = dp(dp(yy3, b7, t7), top_bits(), t7);
    }
    yy0 = _mm256_add_epi32(yy0, yy2);
    yy1 = _mm256_add_epi32(yy1, yy3);
    yy0 = _mm256_add_epi32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_norms_dn__avxvnni(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_norms_dn__avxvnni(base, stride, count, n, out);
}

/* sqeuclidean, i8: Σ (x−y)² */
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

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVXVNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVXVNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_avxvnni[] = {
    ROW(SQEUCLIDEAN, I8, NORMS, 0, rk_sqeuclidean_i8_norms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, NORMS, 0, rk_euclidean_i8_norms_dn__avxvnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, NORMS, 0, rk_sqeuclidean_u8_norms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, NORMS, 0, rk_euclidean_u8_norms_dn__avxvnni, FLOAT),
    ROW(SQEUCLIDEAN, I8, QNORMS, 0, rk_sqeuclidean_i8_qnorms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, I8, QNORMS, 0, rk_euclidean_i8_qnorms_dn__avxvnni, FLOAT),
    ROW(DOT, I8, QNORMS, 0, rk_dot_i8_qnorms_dn__avxvnni, INT32_T),
    ROW(SQEUCLIDEAN, U8, QNORMS, 0, rk_sqeuclidean_u8_qnorms_dn__avxvnni, UINT32_T),
    ROW(EUCLIDEAN, U8, QNORMS, 0, rk_euclidean_u8_qnorms_dn__avxvnni, FLOAT),
    ROW(DOT, U8, QNORMS, 0, rk_dot_u8_qnorms_dn__avxvnni, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_norms_avxvnni = {
    rows_norms_avxvnni,
    sizeof rows_norms_avxvnni / sizeof rows_norms_avxvnni[0],
};
#endif
