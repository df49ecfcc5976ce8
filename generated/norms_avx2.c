/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/avx2.j2. Do not edit. */
#include "common_avx2.h"

#if defined(__x86_64__) || defined(_M_X64)

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

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 24));
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i + 32));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 40));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 48));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy3, _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, _mm256_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_yy_step(&yy3, _mm256_maskload_ps(y + i, tail));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f32_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f32_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 24)));
        cosine_f32_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i + 32)));
        cosine_f32_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 40)));
        cosine_f32_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 48)));
        cosine_f32_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f32_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f32_yy_step(&yy3, _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_yy_step(&yy1, _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy2, _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_yy_step(&yy3, _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        cosine_f32_yy_step(&yy2, widen_bf16(load8(y + i + 16)));
        cosine_f32_yy_step(&yy3, widen_bf16(load8(y + i + 24)));
        cosine_f32_yy_step(&yy0, widen_bf16(load8(y + i + 32)));
        cosine_f32_yy_step(&yy1, widen_bf16(load8(y + i + 40)));
        cosine_f32_yy_step(&yy2, widen_bf16(load8(y + i + 48)));
        cosine_f32_yy_step(&yy3, widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        cosine_f32_yy_step(&yy2, widen_bf16(load8(y + i + 16)));
        cosine_f32_yy_step(&yy3, widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, widen_bf16(load8(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy2, widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_yy_step(&yy3, widen_bf16(first8(y + i, n & 7)));
    }
    yy0 = _mm256_add_ps(yy0, yy2);
    yy1 = _mm256_add_ps(yy1, yy3);
    yy0 = _mm256_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 24));
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 40));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 48));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xx_step(&xx3, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx2);
    xx1 = _mm256_add_ps(xx1, xx3);
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

static void rk_cosine_f32_qnorms_dn__avx2(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_avx2[] = {
    ROW(COSINE, F32, NORMS, 0, rk_cosine_f32_norms_dn__avx2, FLOAT),
    ROW(COSINE, F16, NORMS, 0, rk_cosine_f16_norms_dn__avx2, FLOAT),
    ROW(COSINE, BF16, NORMS, 0, rk_cosine_bf16_norms_dn__avx2, FLOAT),
    ROW(COSINE, F32, QNORMS, 0, rk_cosine_f32_qnorms_dn__avx2, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_norms_avx2 = {
    rows_norms_avx2,
    sizeof rows_norms_avx2 / sizeof rows_norms_avx2[0],
};
#endif
