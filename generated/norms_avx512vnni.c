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

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512VNNI, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_AVX512VNNI, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_avx512vnni[] = {
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_norms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_norms_dn__avx512vnni, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_norms_dn__avx512vnni, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_norms_dn__avx512vnni, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_norms_avx512vnni = {
    rows_norms_avx512vnni,
    sizeof rows_norms_avx512vnni / sizeof rows_norms_avx512vnni[0],
};
#endif
