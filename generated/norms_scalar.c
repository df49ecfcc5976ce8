/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "common_scalar.h"

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, load_f(y + i));
        cosine_f32_yy_step(&yy1, load_f(y + i + 4));
        cosine_f32_yy_step(&yy2, load_f(y + i + 8));
        cosine_f32_yy_step(&yy3, load_f(y + i + 12));
        cosine_f32_yy_step(&yy0, load_f(y + i + 16));
        cosine_f32_yy_step(&yy1, load_f(y + i + 20));
        cosine_f32_yy_step(&yy2, load_f(y + i + 24));
        cosine_f32_yy_step(&yy3, load_f(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, load_f(y + i));
        cosine_f32_yy_step(&yy1, load_f(y + i + 4));
        cosine_f32_yy_step(&yy2, load_f(y + i + 8));
        cosine_f32_yy_step(&yy3, load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, load_f(y + i));
        cosine_f32_yy_step(&yy1, load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, first_f(y + i, tail));
    }
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, widen_f16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(load4(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_f16(load4(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_f16(load4(y + i + 12)));
        cosine_f32_yy_step(&yy0, widen_f16(load4(y + i + 16)));
        cosine_f32_yy_step(&yy1, widen_f16(load4(y + i + 20)));
        cosine_f32_yy_step(&yy2, widen_f16(load4(y + i + 24)));
        cosine_f32_yy_step(&yy3, widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, widen_f16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(load4(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_f16(load4(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, widen_f16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, widen_f16(first4(y + i, tail)));
    }
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_yy_step(&yy0, widen_bf16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load4(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_bf16(load4(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_bf16(load4(y + i + 12)));
        cosine_f32_yy_step(&yy0, widen_bf16(load4(y + i + 16)));
        cosine_f32_yy_step(&yy1, widen_bf16(load4(y + i + 20)));
        cosine_f32_yy_step(&yy2, widen_bf16(load4(y + i + 24)));
        cosine_f32_yy_step(&yy3, widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_yy_step(&yy0, widen_bf16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load4(y + i + 4)));
        cosine_f32_yy_step(&yy2, widen_bf16(load4(y + i + 8)));
        cosine_f32_yy_step(&yy3, widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_yy_step(&yy0, widen_bf16(load4(y + i)));
        cosine_f32_yy_step(&yy1, widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_yy_step(&yy2, widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_yy_step(&yy3, widen_bf16(first4(y + i, tail)));
    }
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load_i(y + i + 16));
        sqeuclidean_i8_yy_step(&yy2, load_i(y + i + 32));
        sqeuclidean_i8_yy_step(&yy3, load_i(y + i + 48));
        sqeuclidean_i8_yy_step(&yy0, load_i(y + i + 64));
        sqeuclidean_i8_yy_step(&yy1, load_i(y + i + 80));
        sqeuclidean_i8_yy_step(&yy2, load_i(y + i + 96));
        sqeuclidean_i8_yy_step(&yy3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_i8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load_i(y + i + 16));
        sqeuclidean_i8_yy_step(&yy2, load_i(y + i + 32));
        sqeuclidean_i8_yy_step(&yy3, load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_i8_yy_step(&yy1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_yy_step(&yy2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_yy_step(&yy3, first_i(y + i, tail));
    }
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_norms_dn__scalar(base, stride, count, n, out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load_i(y + i + 16));
        sqeuclidean_u8_yy_step(&yy2, load_i(y + i + 32));
        sqeuclidean_u8_yy_step(&yy3, load_i(y + i + 48));
        sqeuclidean_u8_yy_step(&yy0, load_i(y + i + 64));
        sqeuclidean_u8_yy_step(&yy1, load_i(y + i + 80));
        sqeuclidean_u8_yy_step(&yy2, load_i(y + i + 96));
        sqeuclidean_u8_yy_step(&yy3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_u8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load_i(y + i + 16));
        sqeuclidean_u8_yy_step(&yy2, load_i(y + i + 32));
        sqeuclidean_u8_yy_step(&yy3, load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_yy_step(&yy0, load_i(y + i));
        sqeuclidean_u8_yy_step(&yy1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_yy_step(&yy2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_yy_step(&yy3, first_i(y + i, tail));
    }
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_norms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_norms_dn__scalar(base, stride, count, n, out);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        cosine_f32_xx_step(&xx2, load_f(y + i + 8));
        cosine_f32_xx_step(&xx3, load_f(y + i + 12));
        cosine_f32_xx_step(&xx0, load_f(y + i + 16));
        cosine_f32_xx_step(&xx1, load_f(y + i + 20));
        cosine_f32_xx_step(&xx2, load_f(y + i + 24));
        cosine_f32_xx_step(&xx3, load_f(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        cosine_f32_xx_step(&xx2, load_f(y + i + 8));
        cosine_f32_xx_step(&xx3, load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx2, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx3, first_f(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

static void rk_cosine_f32_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i + 64));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 80));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 96));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_qnorms_dn__scalar(base, stride, count, n, out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i + 64));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 80));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 96));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_qnorms_dn__scalar(base, stride, count, n, out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_u8_x1(ruvgen_at(base, stride, i), n);
}

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_norms_scalar[] = {
    ROW(COSINE, F32, NORMS, 0, rk_cosine_f32_norms_dn__scalar, FLOAT),
    ROW(COSINE, F16, NORMS, 0, rk_cosine_f16_norms_dn__scalar, FLOAT),
    ROW(COSINE, BF16, NORMS, 0, rk_cosine_bf16_norms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, NORMS, 0, rk_sqeuclidean_i8_norms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, NORMS, 0, rk_euclidean_i8_norms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, U8, NORMS, 0, rk_sqeuclidean_u8_norms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, NORMS, 0, rk_euclidean_u8_norms_dn__scalar, FLOAT),
    ROW(COSINE, F32, QNORMS, 0, rk_cosine_f32_qnorms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, QNORMS, 0, rk_sqeuclidean_i8_qnorms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, QNORMS, 0, rk_euclidean_i8_qnorms_dn__scalar, FLOAT),
    ROW(DOT, I8, QNORMS, 0, rk_dot_i8_qnorms_dn__scalar, INT32_T),
    ROW(SQEUCLIDEAN, U8, QNORMS, 0, rk_sqeuclidean_u8_qnorms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, QNORMS, 0, rk_euclidean_u8_qnorms_dn__scalar, FLOAT),
    ROW(DOT, U8, QNORMS, 0, rk_dot_u8_qnorms_dn__scalar, INT32_T),
};

#undef ROW

const ruvgen_table ruvgen_norms_scalar = {
    rows_norms_scalar,
    sizeof rows_norms_scalar / sizeof rows_norms_scalar[0],
};
