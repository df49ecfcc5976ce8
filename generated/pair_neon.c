/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/neon.j2. Do not edit. */
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

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE float sqeuclidean_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add(dd0);
    return sqeuclidean_finish(dd);
}

static float rk_sqeuclidean_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 64);
}

static float rk_sqeuclidean_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 96);
}

static float rk_sqeuclidean_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 100);
}

static float rk_sqeuclidean_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 128);
}

static float rk_sqeuclidean_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 200);
}

static float rk_sqeuclidean_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 256);
}

static float rk_sqeuclidean_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 300);
}

static float rk_sqeuclidean_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 384);
}

static float rk_sqeuclidean_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 512);
}

static float rk_sqeuclidean_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 768);
}

static float rk_sqeuclidean_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 960);
}

static float rk_sqeuclidean_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1024);
}

static float rk_sqeuclidean_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1536);
}

static float rk_sqeuclidean_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 2048);
}

static float rk_sqeuclidean_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 3072);
}

static float rk_sqeuclidean_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return sqeuclidean_pair(x, y, n);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE float euclidean_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        dd0 = vfmaq_f32(dd0, t0, t0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        dd1 = vfmaq_f32(dd1, t1, t1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        dd2 = vfmaq_f32(dd2, t2, t2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        dd3 = vfmaq_f32(dd3, t3, t3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        const float32x4_t t4 = vsubq_f32(a4, b4);
        dd4 = vfmaq_f32(dd4, t4, t4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        const float32x4_t t5 = vsubq_f32(a5, b5);
        dd5 = vfmaq_f32(dd5, t5, t5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        const float32x4_t t6 = vsubq_f32(a6, b6);
        dd6 = vfmaq_f32(dd6, t6, t6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        const float32x4_t t7 = vsubq_f32(a7, b7);
        dd7 = vfmaq_f32(dd7, t7, t7);
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add(dd0);
    return euclidean_finish(dd);
}

static float rk_euclidean_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 64);
}

static float rk_euclidean_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 96);
}

static float rk_euclidean_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 100);
}

static float rk_euclidean_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 128);
}

static float rk_euclidean_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 200);
}

static float rk_euclidean_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 256);
}

static float rk_euclidean_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 300);
}

static float rk_euclidean_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 384);
}

static float rk_euclidean_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 512);
}

static float rk_euclidean_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 768);
}

static float rk_euclidean_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 960);
}

static float rk_euclidean_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1024);
}

static float rk_euclidean_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1536);
}

static float rk_euclidean_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 2048);
}

static float rk_euclidean_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 3072);
}

static float rk_euclidean_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return euclidean_pair(x, y, n);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE float dot_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy5 = vfmaq_f32(xy5, a5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy6 = vfmaq_f32(xy6, a6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        xy4 = vfmaq_f32(xy4, a4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy5 = vfmaq_f32(xy5, a5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy6 = vfmaq_f32(xy6, a6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy7 = vfmaq_f32(xy7, a7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add(xy0);
    return dot_finish(xy);
}

static float rk_dot_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 64);
}

static float rk_dot_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 96);
}

static float rk_dot_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 100);
}

static float rk_dot_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 128);
}

static float rk_dot_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 200);
}

static float rk_dot_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 256);
}

static float rk_dot_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 300);
}

static float rk_dot_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 384);
}

static float rk_dot_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 512);
}

static float rk_dot_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 768);
}

static float rk_dot_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 960);
}

static float rk_dot_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1024);
}

static float rk_dot_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1536);
}

static float rk_dot_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 2048);
}

static float rk_dot_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 3072);
}

static float rk_dot_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return dot_pair(x, y, n);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        const float32x4_t a4 = vld1q_f32(x + i + 16);
        const float32x4_t b4 = vld1q_f32(y + i + 16);
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 20);
        const float32x4_t b5 = vld1q_f32(y + i + 20);
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        const float32x4_t a6 = vld1q_f32(x + i + 24);
        const float32x4_t b6 = vld1q_f32(y + i + 24);
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        const float32x4_t a7 = vld1q_f32(x + i + 28);
        const float32x4_t b7 = vld1q_f32(y + i + 28);
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    if (n & 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        xy0 = vfmaq_f32(xy0, a0, b0);
        xx0 = vfmaq_f32(xx0, a0, a0);
        yy0 = vfmaq_f32(yy0, b0, b0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        xy1 = vfmaq_f32(xy1, a1, b1);
        xx1 = vfmaq_f32(xx1, a1, a1);
        yy1 = vfmaq_f32(yy1, b1, b1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        xy2 = vfmaq_f32(xy2, a2, b2);
        xx2 = vfmaq_f32(xx2, a2, a2);
        yy2 = vfmaq_f32(yy2, b2, b2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        xy3 = vfmaq_f32(xy3, a3, b3);
        xx3 = vfmaq_f32(xx3, a3, a3);
        yy3 = vfmaq_f32(yy3, b3, b3);
        i += 16;
    }
    if (n & 8) {
        const float32x4_t a4 = vld1q_f32(x + i);
        const float32x4_t b4 = vld1q_f32(y + i);
        xy4 = vfmaq_f32(xy4, a4, b4);
        xx4 = vfmaq_f32(xx4, a4, a4);
        yy4 = vfmaq_f32(yy4, b4, b4);
        const float32x4_t a5 = vld1q_f32(x + i + 4);
        const float32x4_t b5 = vld1q_f32(y + i + 4);
        xy5 = vfmaq_f32(xy5, a5, b5);
        xx5 = vfmaq_f32(xx5, a5, a5);
        yy5 = vfmaq_f32(yy5, b5, b5);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a6 = vld1q_f32(x + i);
        const float32x4_t b6 = vld1q_f32(y + i);
        xy6 = vfmaq_f32(xy6, a6, b6);
        xx6 = vfmaq_f32(xx6, a6, a6);
        yy6 = vfmaq_f32(yy6, b6, b6);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a7 = load_first(x + i, tail);
        const float32x4_t b7 = load_first(y + i, tail);
        xy7 = vfmaq_f32(xy7, a7, b7);
        xx7 = vfmaq_f32(xx7, a7, a7);
        yy7 = vfmaq_f32(yy7, b7, b7);
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add(xy0);
    const float xx = reduce_add(xx0);
    const float yy = reduce_add(yy0);
    return cosine_finish(xy, xx, yy);
}

static float rk_cosine_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 64);
}

static float rk_cosine_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 96);
}

static float rk_cosine_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 100);
}

static float rk_cosine_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 128);
}

static float rk_cosine_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 200);
}

static float rk_cosine_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 256);
}

static float rk_cosine_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 300);
}

static float rk_cosine_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 384);
}

static float rk_cosine_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 512);
}

static float rk_cosine_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 768);
}

static float rk_cosine_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 960);
}

static float rk_cosine_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1024);
}

static float rk_cosine_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1536);
}

static float rk_cosine_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 2048);
}

static float rk_cosine_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 3072);
}

static float rk_cosine_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return cosine_pair(x, y, n);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float manhattan_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vaddq_f32(vabsq_f32(t0), ad0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vaddq_f32(vabsq_f32(t1), ad1);
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = vld1q_f32(y + i);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vaddq_f32(vabsq_f32(t2), ad2);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vaddq_f32(vabsq_f32(t3), ad3);
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add(ad0);
    return manhattan_finish(ad);
}

static float rk_manhattan_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 64);
}

static float rk_manhattan_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 96);
}

static float rk_manhattan_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 100);
}

static float rk_manhattan_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 128);
}

static float rk_manhattan_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 200);
}

static float rk_manhattan_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 256);
}

static float rk_manhattan_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 300);
}

static float rk_manhattan_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 384);
}

static float rk_manhattan_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 512);
}

static float rk_manhattan_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 768);
}

static float rk_manhattan_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 960);
}

static float rk_manhattan_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1024);
}

static float rk_manhattan_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1536);
}

static float rk_manhattan_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 2048);
}

static float rk_manhattan_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 3072);
}

static float rk_manhattan_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return manhattan_pair(x, y, n);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float chebyshev_pair(const float *x, const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        const float32x4_t a2 = vld1q_f32(x + i + 8);
        const float32x4_t b2 = vld1q_f32(y + i + 8);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        const float32x4_t a3 = vld1q_f32(x + i + 12);
        const float32x4_t b3 = vld1q_f32(y + i + 12);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    if (n & 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0 = vld1q_f32(y + i);
        const float32x4_t t0 = vsubq_f32(a0, b0);
        ad0 = vmaxq_f32(ad0, vabsq_f32(t0));
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b1 = vld1q_f32(y + i + 4);
        const float32x4_t t1 = vsubq_f32(a1, b1);
        ad1 = vmaxq_f32(ad1, vabsq_f32(t1));
        i += 8;
    }
    if (n & 4) {
        const float32x4_t a2 = vld1q_f32(x + i);
        const float32x4_t b2 = vld1q_f32(y + i);
        const float32x4_t t2 = vsubq_f32(a2, b2);
        ad2 = vmaxq_f32(ad2, vabsq_f32(t2));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a3 = load_first(x + i, tail);
        const float32x4_t b3 = load_first(y + i, tail);
        const float32x4_t t3 = vsubq_f32(a3, b3);
        ad3 = vmaxq_f32(ad3, vabsq_f32(t3));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max(ad0);
    return chebyshev_finish(ad);
}

static float rk_chebyshev_f32_pair_d64__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 64);
}

static float rk_chebyshev_f32_pair_d96__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 96);
}

static float rk_chebyshev_f32_pair_d100__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 100);
}

static float rk_chebyshev_f32_pair_d128__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 128);
}

static float rk_chebyshev_f32_pair_d200__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 200);
}

static float rk_chebyshev_f32_pair_d256__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 256);
}

static float rk_chebyshev_f32_pair_d300__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 300);
}

static float rk_chebyshev_f32_pair_d384__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 384);
}

static float rk_chebyshev_f32_pair_d512__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 512);
}

static float rk_chebyshev_f32_pair_d768__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 768);
}

static float rk_chebyshev_f32_pair_d960__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 960);
}

static float rk_chebyshev_f32_pair_d1024__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1024);
}

static float rk_chebyshev_f32_pair_d1536__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1536);
}

static float rk_chebyshev_f32_pair_d2048__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 2048);
}

static float rk_chebyshev_f32_pair_d3072__neon(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 3072);
}

static float rk_chebyshev_f32_pair_dn__neon(const float *x, const float *y, size_t n)
{
    return chebyshev_pair(x, y, n);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_PAIR, RUVGEN_ISA_NEON}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_pair_d64__neon),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_pair_d96__neon),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_pair_d100__neon),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_pair_d128__neon),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_pair_d200__neon),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_pair_d256__neon),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_pair_d300__neon),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_pair_d384__neon),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_pair_d512__neon),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_pair_d768__neon),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_pair_d960__neon),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_pair_d1024__neon),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_pair_d1536__neon),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_pair_d2048__neon),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_pair_d3072__neon),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_pair_dn__neon),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_pair_d64__neon),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_pair_d96__neon),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_pair_d100__neon),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_pair_d128__neon),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_pair_d200__neon),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_pair_d256__neon),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_pair_d300__neon),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_pair_d384__neon),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_pair_d512__neon),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_pair_d768__neon),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_pair_d960__neon),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_pair_d1024__neon),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_pair_d1536__neon),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_pair_d2048__neon),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_pair_d3072__neon),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_pair_dn__neon),
    ROW(DOT, 64, rk_dot_f32_pair_d64__neon),
    ROW(DOT, 96, rk_dot_f32_pair_d96__neon),
    ROW(DOT, 100, rk_dot_f32_pair_d100__neon),
    ROW(DOT, 128, rk_dot_f32_pair_d128__neon),
    ROW(DOT, 200, rk_dot_f32_pair_d200__neon),
    ROW(DOT, 256, rk_dot_f32_pair_d256__neon),
    ROW(DOT, 300, rk_dot_f32_pair_d300__neon),
    ROW(DOT, 384, rk_dot_f32_pair_d384__neon),
    ROW(DOT, 512, rk_dot_f32_pair_d512__neon),
    ROW(DOT, 768, rk_dot_f32_pair_d768__neon),
    ROW(DOT, 960, rk_dot_f32_pair_d960__neon),
    ROW(DOT, 1024, rk_dot_f32_pair_d1024__neon),
    ROW(DOT, 1536, rk_dot_f32_pair_d1536__neon),
    ROW(DOT, 2048, rk_dot_f32_pair_d2048__neon),
    ROW(DOT, 3072, rk_dot_f32_pair_d3072__neon),
    ROW(DOT, 0, rk_dot_f32_pair_dn__neon),
    ROW(COSINE, 64, rk_cosine_f32_pair_d64__neon),
    ROW(COSINE, 96, rk_cosine_f32_pair_d96__neon),
    ROW(COSINE, 100, rk_cosine_f32_pair_d100__neon),
    ROW(COSINE, 128, rk_cosine_f32_pair_d128__neon),
    ROW(COSINE, 200, rk_cosine_f32_pair_d200__neon),
    ROW(COSINE, 256, rk_cosine_f32_pair_d256__neon),
    ROW(COSINE, 300, rk_cosine_f32_pair_d300__neon),
    ROW(COSINE, 384, rk_cosine_f32_pair_d384__neon),
    ROW(COSINE, 512, rk_cosine_f32_pair_d512__neon),
    ROW(COSINE, 768, rk_cosine_f32_pair_d768__neon),
    ROW(COSINE, 960, rk_cosine_f32_pair_d960__neon),
    ROW(COSINE, 1024, rk_cosine_f32_pair_d1024__neon),
    ROW(COSINE, 1536, rk_cosine_f32_pair_d1536__neon),
    ROW(COSINE, 2048, rk_cosine_f32_pair_d2048__neon),
    ROW(COSINE, 3072, rk_cosine_f32_pair_d3072__neon),
    ROW(COSINE, 0, rk_cosine_f32_pair_dn__neon),
    ROW(MANHATTAN, 64, rk_manhattan_f32_pair_d64__neon),
    ROW(MANHATTAN, 96, rk_manhattan_f32_pair_d96__neon),
    ROW(MANHATTAN, 100, rk_manhattan_f32_pair_d100__neon),
    ROW(MANHATTAN, 128, rk_manhattan_f32_pair_d128__neon),
    ROW(MANHATTAN, 200, rk_manhattan_f32_pair_d200__neon),
    ROW(MANHATTAN, 256, rk_manhattan_f32_pair_d256__neon),
    ROW(MANHATTAN, 300, rk_manhattan_f32_pair_d300__neon),
    ROW(MANHATTAN, 384, rk_manhattan_f32_pair_d384__neon),
    ROW(MANHATTAN, 512, rk_manhattan_f32_pair_d512__neon),
    ROW(MANHATTAN, 768, rk_manhattan_f32_pair_d768__neon),
    ROW(MANHATTAN, 960, rk_manhattan_f32_pair_d960__neon),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_pair_d1024__neon),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_pair_d1536__neon),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_pair_d2048__neon),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_pair_d3072__neon),
    ROW(MANHATTAN, 0, rk_manhattan_f32_pair_dn__neon),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_pair_d64__neon),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_pair_d96__neon),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_pair_d100__neon),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_pair_d128__neon),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_pair_d200__neon),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_pair_d256__neon),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_pair_d300__neon),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_pair_d384__neon),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_pair_d512__neon),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_pair_d768__neon),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_pair_d960__neon),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_pair_d1024__neon),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_pair_d1536__neon),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_pair_d2048__neon),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_pair_d3072__neon),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_pair_dn__neon),
};

const ruvgen_table ruvgen_pair_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
