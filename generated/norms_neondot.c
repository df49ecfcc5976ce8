/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/neondot.j2. Do not edit. */
#include "common_neondot.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "dotprod"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_i8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_i8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_i8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_i8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_i8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_yy_step(&yy3, first16_i(y + i, tail));
    }
    yy0 = vaddq_u32(yy0, yy2);
    yy1 = vaddq_u32(yy1, yy3);
    yy0 = vaddq_u32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_norms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_norms_dn__neondot(base, stride, count, n, out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_u8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_u8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_u8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_u8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_u8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_yy_step(&yy3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_yy_step(&yy0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_yy_step(&yy1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_yy_step(&yy2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_yy_step(&yy3, first16_i(y + i, tail));
    }
    yy0 = vaddq_u32(yy0, yy2);
    yy1 = vaddq_u32(yy1, yy3);
    yy0 = vaddq_u32(yy0, yy1);
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_norms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_norms_dn__neondot(base, stride, count, n, out);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_i8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_i8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_i8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_qnorms_dn__neondot(base, stride, count, n, out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_i8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i + 64)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 80)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 96)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i + 32)));
        sqeuclidean_u8_xx_step(&xx3, vld1q_u8((const uint8_t *)(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, vld1q_u8((const uint8_t *)(y + i)));
        sqeuclidean_u8_xx_step(&xx1, vld1q_u8((const uint8_t *)(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx2, vld1q_u8((const uint8_t *)(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx3, first16_i(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx2);
    xx1 = vaddq_u32(xx1, xx3);
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_u8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_qnorms_dn__neondot(base, stride, count, n, out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_u8_qnorms_dn__neondot(const void *base, size_t stride, size_t count, size_t n, void *out)
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
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_neondot[] = {
    ROW(SQEUCLIDEAN, I8, NORMS, 0, rk_sqeuclidean_i8_norms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, NORMS, 0, rk_euclidean_i8_norms_dn__neondot, FLOAT),
    ROW(SQEUCLIDEAN, U8, NORMS, 0, rk_sqeuclidean_u8_norms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, NORMS, 0, rk_euclidean_u8_norms_dn__neondot, FLOAT),
    ROW(SQEUCLIDEAN, I8, QNORMS, 0, rk_sqeuclidean_i8_qnorms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, QNORMS, 0, rk_euclidean_i8_qnorms_dn__neondot, FLOAT),
    ROW(DOT, I8, QNORMS, 0, rk_dot_i8_qnorms_dn__neondot, INT32_T),
    ROW(SQEUCLIDEAN, U8, QNORMS, 0, rk_sqeuclidean_u8_qnorms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, QNORMS, 0, rk_euclidean_u8_qnorms_dn__neondot, FLOAT),
    ROW(DOT, U8, QNORMS, 0, rk_dot_u8_qnorms_dn__neondot, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_norms_neondot = {
    rows_norms_neondot,
    sizeof rows_norms_neondot / sizeof rows_norms_neondot[0],
};
#endif
