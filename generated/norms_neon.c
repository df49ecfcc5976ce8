/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE float32x4_t div_f(float32x4_t a, float32x4_t b)
{
    const uint32x4_t all = vreinterpretq_u32_f32(vdivq_f32(a, b));
    return vreinterpretq_f32_u32(vbicq_u32(all, vceqzq_f32(b)));
}

RUVGEN_INLINE float32x4_t widen_f16(uint16x4_t v)
{
    return vcvt_f32_f16(vreinterpret_f16_u16(v));
}

RUVGEN_INLINE float32x4_t widen_bf16(uint16x4_t v)
{
    return vreinterpretq_f32_u32(vshll_n_u16(v, 16));
}

/* The first n of 4 lanes, 0 < n < 4; the rest are 0. */
RUVGEN_INLINE float32x4_t load_first(const float *p, size_t n)
{
    float32x4_t v = vld1q_lane_f32(p, vdupq_n_f32(0.0f), 0);
    if (n > 1)
        v = vld1q_lane_f32(p + 1, v, 1);
    if (n > 2)
        v = vld1q_lane_f32(p + 2, v, 2);
    return v;
}

RUVGEN_INLINE float reduce_add_f(float32x4_t v)
{
    return vaddvq_f32(v);
}

RUVGEN_INLINE float reduce_max_f(float32x4_t v)
{
    return vmaxvq_f32(v);
}

RUVGEN_INLINE void reduce_add4_f(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d)));
}

RUVGEN_INLINE void reduce_max4_f(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpmaxq_f32(vpmaxq_f32(a, b), vpmaxq_f32(c, d)));
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f32_yy_step(float32x4_t *yy, float32x4_t b)
{
    *yy = vfmaq_f32(*yy, b, b);
}

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
RUVGEN_INLINE void cosine_f16_yy_step(float32x4_t *yy, float32x4_t b)
{
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f16_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f16_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        cosine_f16_yy_step(&yy2, widen_f16(vld1_u16(y + i + 8)));
        cosine_f16_yy_step(&yy3, widen_f16(vld1_u16(y + i + 12)));
        cosine_f16_yy_step(&yy0, widen_f16(vld1_u16(y + i + 16)));
        cosine_f16_yy_step(&yy1, widen_f16(vld1_u16(y + i + 20)));
        cosine_f16_yy_step(&yy2, widen_f16(vld1_u16(y + i + 24)));
        cosine_f16_yy_step(&yy3, widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f16_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f16_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        cosine_f16_yy_step(&yy2, widen_f16(vld1_u16(y + i + 8)));
        cosine_f16_yy_step(&yy3, widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f16_yy_step(&yy0, widen_f16(vld1_u16(y + i)));
        cosine_f16_yy_step(&yy1, widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f16_yy_step(&yy2, widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f16_yy_step(&yy3, widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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
RUVGEN_INLINE void cosine_bf16_yy_step(float32x4_t *yy, float32x4_t b)
{
    *yy = vfmaq_f32(*yy, b, b);
}

RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_bf16_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        cosine_bf16_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 8)));
        cosine_bf16_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 12)));
        cosine_bf16_yy_step(&yy0, widen_bf16(vld1_u16(y + i + 16)));
        cosine_bf16_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 20)));
        cosine_bf16_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 24)));
        cosine_bf16_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_bf16_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        cosine_bf16_yy_step(&yy2, widen_bf16(vld1_u16(y + i + 8)));
        cosine_bf16_yy_step(&yy3, widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_bf16_yy_step(&yy0, widen_bf16(vld1_u16(y + i)));
        cosine_bf16_yy_step(&yy1, widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_bf16_yy_step(&yy2, widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_bf16_yy_step(&yy3, widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
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

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_norms_dn__neon, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_norms_dn__neon, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_norms_dn__neon, FLOAT),
};

const ruvgen_table ruvgen_norms_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
