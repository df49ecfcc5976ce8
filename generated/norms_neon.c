/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/neon.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

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

RUVGEN_INLINE float reduce_add(float32x4_t v)
{
    return vaddvq_f32(v);
}

RUVGEN_INLINE float reduce_max(float32x4_t v)
{
    return vmaxvq_f32(v);
}

RUVGEN_INLINE void reduce_add4(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d)));
}

RUVGEN_INLINE void reduce_max4(float *s, float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d)
{
    vst1q_f32(s, vpmaxq_f32(vpmaxq_f32(a, b), vpmaxq_f32(c, d)));
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_yy(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(y + i);
        yy0 = vfmaq_f32(yy0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        yy1 = vfmaq_f32(yy1, a1, a1);
        const float32x4_t a2 = vld1q_f32(y + i + 8);
        yy2 = vfmaq_f32(yy2, a2, a2);
        const float32x4_t a3 = vld1q_f32(y + i + 12);
        yy3 = vfmaq_f32(yy3, a3, a3);
        const float32x4_t a4 = vld1q_f32(y + i + 16);
        yy0 = vfmaq_f32(yy0, a4, a4);
        const float32x4_t a5 = vld1q_f32(y + i + 20);
        yy1 = vfmaq_f32(yy1, a5, a5);
        const float32x4_t a6 = vld1q_f32(y + i + 24);
        yy2 = vfmaq_f32(yy2, a6, a6);
        const float32x4_t a7 = vld1q_f32(y + i + 28);
        yy3 = vfmaq_f32(yy3, a7, a7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(y + i);
        yy0 = vfmaq_f32(yy0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        yy1 = vfmaq_f32(yy1, a1, a1);
        const float32x4_t a2 = vld1q_f32(y + i + 8);
        yy2 = vfmaq_f32(yy2, a2, a2);
        const float32x4_t a3 = vld1q_f32(y + i + 12);
        yy3 = vfmaq_f32(yy3, a3, a3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(y + i);
        yy0 = vfmaq_f32(yy0, a4, a4);
        const float32x4_t a5 = vld1q_f32(y + i + 4);
        yy1 = vfmaq_f32(yy1, a5, a5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(y + i);
        yy2 = vfmaq_f32(yy2, a6, a6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(y + i, tail);
        yy3 = vfmaq_f32(yy3, a7, a7);
    }
    yy0 = vaddq_f32(yy0, yy2);
    yy1 = vaddq_f32(yy1, yy3);
    yy0 = vaddq_f32(yy0, yy1);
    return reduce_add(yy0);
}

static void rk_cosine_f32_norms_dn__neon(
    const float *base, size_t stride, size_t count, size_t n, float *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = cosine_yy(ruvgen_at_f32(base, stride, i), n);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_NORMS, RUVGEN_ISA_NEON}

static const ruvgen_row rows[] = {
    ROW(COSINE, 0, rk_cosine_f32_norms_dn__neon),
};

const ruvgen_table ruvgen_norms_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
