/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/avx512.j2. Do not edit. */
#include "common_avx512.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl")
#endif

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_yy_step(&yy0, _mm512_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_yy_step(&yy3, _mm512_loadu_ps(y + i + 48));
        cosine_f32_yy_step(&yy0, _mm512_loadu_ps(y + i + 64));
        cosine_f32_yy_step(&yy1, _mm512_loadu_ps(y + i + 80));
        cosine_f32_yy_step(&yy2, _mm512_loadu_ps(y + i + 96));
        cosine_f32_yy_step(&yy3, _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_yy_step(&yy0, _mm512_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_yy_step(&yy2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_yy_step(&yy3, _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, _mm512_loadu_ps(y + i));
        cosine_f32_yy_step(&yy1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_yy_step(&yy3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    yy0 = _mm512_add_ps(yy0, yy2);
    yy1 = _mm512_add_ps(yy1, yy3);
    yy0 = _mm512_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__avx512(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_yy_step(&yy0, _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_yy_step(&yy1, _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_yy_step(&yy2, _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_yy_step(&yy3, _mm512_cvtph_ps(load16(y + i + 48)));
        cosine_f32_yy_step(&yy0, _mm512_cvtph_ps(load16(y + i + 64)));
        cosine_f32_yy_step(&yy1, _mm512_cvtph_ps(load16(y + i + 80)));
        cosine_f32_yy_step(&yy2, _mm512_cvtph_ps(load16(y + i + 96)));
        cosine_f32_yy_step(&yy3, _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_yy_step(&yy0, _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_yy_step(&yy1, _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_yy_step(&yy2, _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_yy_step(&yy3, _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_yy_step(&yy1, _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy2, _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_yy_step(&yy3, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    yy0 = _mm512_add_ps(yy0, yy2);
    yy1 = _mm512_add_ps(yy1, yy3);
    yy0 = _mm512_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__avx512(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_yy_step(&yy0, widen_bf16(load16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load16(y + i + 16)));
        cosine_f32_yy_step(&yy2, widen_bf16(load16(y + i + 32)));
        cosine_f32_yy_step(&yy3, widen_bf16(load16(y + i + 48)));
        cosine_f32_yy_step(&yy0, widen_bf16(load16(y + i + 64)));
        cosine_f32_yy_step(&yy1, widen_bf16(load16(y + i + 80)));
        cosine_f32_yy_step(&yy2, widen_bf16(load16(y + i + 96)));
        cosine_f32_yy_step(&yy3, widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_yy_step(&yy0, widen_bf16(load16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load16(y + i + 16)));
        cosine_f32_yy_step(&yy2, widen_bf16(load16(y + i + 32)));
        cosine_f32_yy_step(&yy3, widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_yy_step(&yy0, widen_bf16(load16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy2, widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_yy_step(&yy3, widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    yy0 = _mm512_add_ps(yy0, yy2);
    yy1 = _mm512_add_ps(yy1, yy3);
    yy0 = _mm512_add_ps(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__avx512(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i + 64));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 80));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 96));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

static void rk_cosine_f32_qnorms_dn__avx512(const void *base, size_t stride, size_t count, size_t n,
    void *out)
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
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_avx512[] = {
    ROW(COSINE, F32, NORMS, 0, rk_cosine_f32_norms_dn__avx512, FLOAT),
    ROW(COSINE, F16, NORMS, 0, rk_cosine_f16_norms_dn__avx512, FLOAT),
    ROW(COSINE, BF16, NORMS, 0, rk_cosine_bf16_norms_dn__avx512, FLOAT),
    ROW(COSINE, F32, QNORMS, 0, rk_cosine_f32_qnorms_dn__avx512, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_norms_avx512 = {
    rows_norms_avx512,
    sizeof rows_norms_avx512 / sizeof rows_norms_avx512[0],
};
#endif
