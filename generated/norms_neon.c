/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "common_neon.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, vld1q_f32(y + i));
        cosine_f32_yy_step(&yy1, vld1q_f32(y + i + 4));
        cosine_f32_yy_step(&yy2, vld1q_f32(y + i + 8));
        cosine_f32_yy_step(&yy3, vld1q_f32(y + i + 12));
        cosine_f32_yy_step(&yy0, vld1q_f32(y + i + 16));
        cosine_f32_yy_step(&yy1, vld1q_f32(y + i + 20));
        cosine_f32_yy_step(&yy2, vld1q_f32(y + i + 24));
        cosine_f32_yy_step(&yy3, vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, vld1q_f32(y + i));
        cosine_f32_yy_step(&yy1, vld1q_f32(y + i + 4));
        cosine_f32_yy_step(&yy2, vld1q_f32(y + i + 8));
        cosine_f32_yy_step(&yy3, vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, vld1q_f32(y + i));
        cosine_f32_yy_step(&yy1, vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, load_first(y + i, tail));
    }
    yy0 = vaddq_f32(yy0, yy2);
    yy1 = vaddq_f32(yy1, yy3);
    yy0 = vaddq_f32(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_f16(vld1_u16(y + i + 12)));
        cosine_f32_yy_step(&yy0, widen_f16(vld1_u16(y + i + 16)));
        cosine_f32_yy_step(&yy1, widen_f16(vld1_u16(y + i + 20)));
        cosine_f32_yy_step(&yy2, widen_f16(vld1_u16(y + i + 24)));
        cosine_f32_yy_step(&yy3, widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    yy0 = vaddq_f32(yy0, yy2);
    yy1 = vaddq_f32(yy1, yy3);
    yy0 = vaddq_f32(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 12)));
        cosine_f32_yy_step(&yy0, widen_bf16(vld1_u16(y + i + 16)));
        cosine_f32_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 20)));
        cosine_f32_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 24)));
        cosine_f32_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    yy0 = vaddq_f32(yy0, yy2);
    yy1 = vaddq_f32(yy1, yy3);
    yy0 = vaddq_f32(yy0, yy1);
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 8));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 12));
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i + 16));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 20));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 24));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 8));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx3, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add_f(xx0);
}

static void rk_cosine_f32_qnorms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_neon[] = {
    ROW(COSINE, F32, NORMS, 0, rk_cosine_f32_norms_dn__neon, FLOAT),
    ROW(COSINE, F16, NORMS, 0, rk_cosine_f16_norms_dn__neon, FLOAT),
    ROW(COSINE, BF16, NORMS, 0, rk_cosine_bf16_norms_dn__neon, FLOAT),
    ROW(COSINE, F32, QNORMS, 0, rk_cosine_f32_qnorms_dn__neon, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_norms_neon = {
    rows_norms_neon,
    sizeof rows_norms_neon / sizeof rows_norms_neon[0],
};
#endif
