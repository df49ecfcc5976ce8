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

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 24)));
        sqeuclidean_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i + 32)));
        sqeuclidean_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 40)));
        sqeuclidean_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 48)));
        sqeuclidean_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_i8_yy_step(&yy3, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    yy0 = vaddq_s32(yy0, yy2);
    yy1 = vaddq_s32(yy1, yy3);
    yy0 = vaddq_s32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    rk_sqeuclidean_i8_norms_dn__neon(base, stride, count, n, out);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_yy(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 24)));
        cosine_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i + 32)));
        cosine_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 40)));
        cosine_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 48)));
        cosine_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        cosine_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_yy_step(&yy3, vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_yy_step(&yy0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_yy_step(&yy1, vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_yy_step(&yy2, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_yy_step(&yy3, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    yy0 = vaddq_s32(yy0, yy2);
    yy1 = vaddq_s32(yy1, yy3);
    yy0 = vaddq_s32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_cosine_i8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_i8_yy(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 24)));
        sqeuclidean_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i + 32)));
        sqeuclidean_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 40)));
        sqeuclidean_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 48)));
        sqeuclidean_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_u8_yy_step(&yy3, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    yy0 = vaddq_s32(yy0, yy2);
    yy1 = vaddq_s32(yy1, yy3);
    yy0 = vaddq_s32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    rk_sqeuclidean_u8_norms_dn__neon(base, stride, count, n, out);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_yy(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        cosine_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 24)));
        cosine_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i + 32)));
        cosine_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 40)));
        cosine_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 48)));
        cosine_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        cosine_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        cosine_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_yy_step(&yy3, widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_yy_step(&yy0, widen_u8(vld1_u8(y + i)));
        cosine_u8_yy_step(&yy1, widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_yy_step(&yy2, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_yy_step(&yy3, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    yy0 = vaddq_s32(yy0, yy2);
    yy1 = vaddq_s32(yy1, yy3);
    yy0 = vaddq_s32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_cosine_u8_norms_dn__neon(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_u8_yy(ruvgen_at(base, stride, i), n);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_neon[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_norms_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_norms_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_norms_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_norms_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_norms_dn__neon, FLOAT),
    ROW(COSINE, I8, 0, rk_cosine_i8_norms_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_norms_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_norms_dn__neon, FLOAT),
    ROW(COSINE, U8, 0, rk_cosine_u8_norms_dn__neon, FLOAT),
};

#undef ROW

const ruvgen_table ruvgen_norms_neon = {
    rows_norms_neon,
    sizeof rows_norms_neon / sizeof rows_norms_neon[0],
};
#endif
