/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/neon.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        sqeuclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_sqeuclidean_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_sqeuclidean_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_sqeuclidean_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_sqeuclidean_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_sqeuclidean_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_sqeuclidean_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_sqeuclidean_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_sqeuclidean_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_sqeuclidean_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_sqeuclidean_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_sqeuclidean_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_sqeuclidean_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_sqeuclidean_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_sqeuclidean_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    sqeuclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_sqeuclidean_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    sqeuclidean_gather(x, base, stride, ids, count, n, out);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE void euclidean_four(
    const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0_0 = zero, dd0_1 = zero;
    float32x4_t dd1_0 = zero, dd1_1 = zero;
    float32x4_t dd2_0 = zero, dd2_1 = zero;
    float32x4_t dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        dd0_0 = vfmaq_f32(dd0_0, t0_0, t0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        dd1_0 = vfmaq_f32(dd1_0, t1_0, t1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        dd2_0 = vfmaq_f32(dd2_0, t2_0, t2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        dd3_0 = vfmaq_f32(dd3_0, t3_0, t3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        const float32x4_t t0_1 = vsubq_f32(a1, b0_1);
        dd0_1 = vfmaq_f32(dd0_1, t0_1, t0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        const float32x4_t t1_1 = vsubq_f32(a1, b1_1);
        dd1_1 = vfmaq_f32(dd1_1, t1_1, t1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        const float32x4_t t2_1 = vsubq_f32(a1, b2_1);
        dd2_1 = vfmaq_f32(dd2_1, t2_1, t2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        const float32x4_t t3_1 = vsubq_f32(a1, b3_1);
        dd3_1 = vfmaq_f32(dd3_1, t3_1, t3_1);
    }
    dd0_0 = vaddq_f32(dd0_0, dd0_1);
    dd1_0 = vaddq_f32(dd1_0, dd1_1);
    dd2_0 = vaddq_f32(dd2_0, dd2_1);
    dd3_0 = vaddq_f32(dd3_0, dd3_1);
    reduce_add4(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        euclidean_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 64, out);
}

static void rk_euclidean_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 96, out);
}

static void rk_euclidean_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 100, out);
}

static void rk_euclidean_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 128, out);
}

static void rk_euclidean_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 200, out);
}

static void rk_euclidean_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 256, out);
}

static void rk_euclidean_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 300, out);
}

static void rk_euclidean_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 384, out);
}

static void rk_euclidean_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 512, out);
}

static void rk_euclidean_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 768, out);
}

static void rk_euclidean_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 960, out);
}

static void rk_euclidean_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_euclidean_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_euclidean_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_euclidean_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    euclidean_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_euclidean_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    euclidean_gather(x, base, stride, ids, count, n, out);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        dot_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 64, out);
}

static void rk_dot_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 96, out);
}

static void rk_dot_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 100, out);
}

static void rk_dot_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 128, out);
}

static void rk_dot_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 200, out);
}

static void rk_dot_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 256, out);
}

static void rk_dot_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 300, out);
}

static void rk_dot_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 384, out);
}

static void rk_dot_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 512, out);
}

static void rk_dot_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 768, out);
}

static void rk_dot_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 960, out);
}

static void rk_dot_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_dot_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_dot_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_dot_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    dot_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_dot_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    dot_gather(x, base, stride, ids, count, n, out);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        const float32x4_t a1 = vld1q_f32(y + i + 4);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(y + i);
        xx0 = vfmaq_f32(xx0, a0, a0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(y + i, tail);
        xx1 = vfmaq_f32(xx1, a1, a1);
    }
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add(xx0);
}

RUVGEN_INLINE void cosine_four(
    const float *x, const float *const *rows, size_t n, float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0_0 = zero, xy0_1 = zero;
    float32x4_t xy1_0 = zero, xy1_1 = zero;
    float32x4_t xy2_0 = zero, xy2_1 = zero;
    float32x4_t xy3_0 = zero, xy3_1 = zero;
    float32x4_t yy0_0 = zero, yy0_1 = zero;
    float32x4_t yy1_0 = zero, yy1_1 = zero;
    float32x4_t yy2_0 = zero, yy2_1 = zero;
    float32x4_t yy3_0 = zero, yy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        const float32x4_t a1 = vld1q_f32(x + i + 4);
        const float32x4_t b0_1 = vld1q_f32(y0 + i + 4);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = vld1q_f32(y1 + i + 4);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = vld1q_f32(y2 + i + 4);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = vld1q_f32(y3 + i + 4);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    if (n & 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        xy0_0 = vfmaq_f32(xy0_0, a0, b0_0);
        yy0_0 = vfmaq_f32(yy0_0, b0_0, b0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        xy1_0 = vfmaq_f32(xy1_0, a0, b1_0);
        yy1_0 = vfmaq_f32(yy1_0, b1_0, b1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        xy2_0 = vfmaq_f32(xy2_0, a0, b2_0);
        yy2_0 = vfmaq_f32(yy2_0, b2_0, b2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        xy3_0 = vfmaq_f32(xy3_0, a0, b3_0);
        yy3_0 = vfmaq_f32(yy3_0, b3_0, b3_0);
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a1 = load_first(x + i, tail);
        const float32x4_t b0_1 = load_first(y0 + i, tail);
        xy0_1 = vfmaq_f32(xy0_1, a1, b0_1);
        yy0_1 = vfmaq_f32(yy0_1, b0_1, b0_1);
        const float32x4_t b1_1 = load_first(y1 + i, tail);
        xy1_1 = vfmaq_f32(xy1_1, a1, b1_1);
        yy1_1 = vfmaq_f32(yy1_1, b1_1, b1_1);
        const float32x4_t b2_1 = load_first(y2 + i, tail);
        xy2_1 = vfmaq_f32(xy2_1, a1, b2_1);
        yy2_1 = vfmaq_f32(yy2_1, b2_1, b2_1);
        const float32x4_t b3_1 = load_first(y3 + i, tail);
        xy3_1 = vfmaq_f32(xy3_1, a1, b3_1);
        yy3_1 = vfmaq_f32(yy3_1, b3_1, b3_1);
    }
    xy0_0 = vaddq_f32(xy0_0, xy0_1);
    xy1_0 = vaddq_f32(xy1_0, xy1_1);
    xy2_0 = vaddq_f32(xy2_0, xy2_1);
    xy3_0 = vaddq_f32(xy3_0, xy3_1);
    yy0_0 = vaddq_f32(yy0_0, yy0_1);
    yy1_0 = vaddq_f32(yy1_0, yy1_1);
    yy2_0 = vaddq_f32(yy2_0, yy2_1);
    yy3_0 = vaddq_f32(yy3_0, yy3_1);
    reduce_add4(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    const float xx = cosine_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        cosine_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 64, out);
}

static void rk_cosine_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 96, out);
}

static void rk_cosine_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 100, out);
}

static void rk_cosine_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 128, out);
}

static void rk_cosine_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 200, out);
}

static void rk_cosine_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 256, out);
}

static void rk_cosine_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 300, out);
}

static void rk_cosine_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 384, out);
}

static void rk_cosine_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 512, out);
}

static void rk_cosine_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 768, out);
}

static void rk_cosine_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 960, out);
}

static void rk_cosine_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_cosine_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_cosine_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_cosine_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    cosine_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_cosine_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    cosine_gather(x, base, stride, ids, count, n, out);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = load_first(y0 + i, tail);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vaddq_f32(vabsq_f32(t0_0), ad0_0);
        const float32x4_t b1_0 = load_first(y1 + i, tail);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vaddq_f32(vabsq_f32(t1_0), ad1_0);
        const float32x4_t b2_0 = load_first(y2 + i, tail);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vaddq_f32(vabsq_f32(t2_0), ad2_0);
        const float32x4_t b3_0 = load_first(y3 + i, tail);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vaddq_f32(vabsq_f32(t3_0), ad3_0);
    }
    reduce_add4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        manhattan_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 64, out);
}

static void rk_manhattan_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 96, out);
}

static void rk_manhattan_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 100, out);
}

static void rk_manhattan_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 128, out);
}

static void rk_manhattan_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 200, out);
}

static void rk_manhattan_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 256, out);
}

static void rk_manhattan_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 300, out);
}

static void rk_manhattan_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 384, out);
}

static void rk_manhattan_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 512, out);
}

static void rk_manhattan_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 768, out);
}

static void rk_manhattan_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 960, out);
}

static void rk_manhattan_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_manhattan_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_manhattan_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_manhattan_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    manhattan_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_manhattan_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    manhattan_gather(x, base, stride, ids, count, n, out);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_four(
    const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0_0 = zero;
    float32x4_t ad1_0 = zero;
    float32x4_t ad2_0 = zero;
    float32x4_t ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float32x4_t a0 = vld1q_f32(x + i);
        const float32x4_t b0_0 = vld1q_f32(y0 + i);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = vld1q_f32(y1 + i);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = vld1q_f32(y2 + i);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = vld1q_f32(y3 + i);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const float32x4_t a0 = load_first(x + i, tail);
        const float32x4_t b0_0 = load_first(y0 + i, tail);
        const float32x4_t t0_0 = vsubq_f32(a0, b0_0);
        ad0_0 = vmaxq_f32(ad0_0, vabsq_f32(t0_0));
        const float32x4_t b1_0 = load_first(y1 + i, tail);
        const float32x4_t t1_0 = vsubq_f32(a0, b1_0);
        ad1_0 = vmaxq_f32(ad1_0, vabsq_f32(t1_0));
        const float32x4_t b2_0 = load_first(y2 + i, tail);
        const float32x4_t t2_0 = vsubq_f32(a0, b2_0);
        ad2_0 = vmaxq_f32(ad2_0, vabsq_f32(t2_0));
        const float32x4_t b3_0 = load_first(y3 + i, tail);
        const float32x4_t t3_0 = vsubq_f32(a0, b3_0);
        ad3_0 = vmaxq_f32(ad3_0, vabsq_f32(t3_0));
    }
    reduce_max4(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_gather(const float *x, const float *base, size_t stride,
                                         const uint32_t *ids, size_t count, size_t n, float *restrict out)
{
    size_t ahead = 0, lines = 0;
    if (n * sizeof *x <= 1024)
        ahead = 16, lines = 16;
    else if (n * sizeof *x <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i]), n * sizeof *x, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4], ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = ruvgen_at_f32(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at_f32(base, stride, ids[i + r + ahead]), n * sizeof *x, lines);
        }
        chebyshev_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f32_gather_d64__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 64, out);
}

static void rk_chebyshev_f32_gather_d96__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 96, out);
}

static void rk_chebyshev_f32_gather_d100__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 100, out);
}

static void rk_chebyshev_f32_gather_d128__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 128, out);
}

static void rk_chebyshev_f32_gather_d200__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 200, out);
}

static void rk_chebyshev_f32_gather_d256__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 256, out);
}

static void rk_chebyshev_f32_gather_d300__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 300, out);
}

static void rk_chebyshev_f32_gather_d384__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 384, out);
}

static void rk_chebyshev_f32_gather_d512__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 512, out);
}

static void rk_chebyshev_f32_gather_d768__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 768, out);
}

static void rk_chebyshev_f32_gather_d960__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 960, out);
}

static void rk_chebyshev_f32_gather_d1024__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1024, out);
}

static void rk_chebyshev_f32_gather_d1536__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 1536, out);
}

static void rk_chebyshev_f32_gather_d2048__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 2048, out);
}

static void rk_chebyshev_f32_gather_d3072__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    (void)n;
    chebyshev_gather(x, base, stride, ids, count, 3072, out);
}

static void rk_chebyshev_f32_gather_dn__neon(const float *x, const float *base, size_t stride,
                        const uint32_t *ids, size_t count, size_t n, float *out)
{
    chebyshev_gather(x, base, stride, ids, count, n, out);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_GATHER, RUVGEN_ISA_NEON}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_gather_d64__neon),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_gather_d96__neon),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_gather_d100__neon),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_gather_d128__neon),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_gather_d200__neon),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_gather_d256__neon),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_gather_d300__neon),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_gather_d384__neon),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_gather_d512__neon),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_gather_d768__neon),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_gather_d960__neon),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_gather_d1024__neon),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_gather_d1536__neon),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_gather_d2048__neon),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_gather_d3072__neon),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_gather_dn__neon),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_gather_d64__neon),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_gather_d96__neon),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_gather_d100__neon),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_gather_d128__neon),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_gather_d200__neon),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_gather_d256__neon),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_gather_d300__neon),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_gather_d384__neon),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_gather_d512__neon),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_gather_d768__neon),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_gather_d960__neon),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_gather_d1024__neon),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_gather_d1536__neon),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_gather_d2048__neon),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_gather_d3072__neon),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_gather_dn__neon),
    ROW(DOT, 64, rk_dot_f32_gather_d64__neon),
    ROW(DOT, 96, rk_dot_f32_gather_d96__neon),
    ROW(DOT, 100, rk_dot_f32_gather_d100__neon),
    ROW(DOT, 128, rk_dot_f32_gather_d128__neon),
    ROW(DOT, 200, rk_dot_f32_gather_d200__neon),
    ROW(DOT, 256, rk_dot_f32_gather_d256__neon),
    ROW(DOT, 300, rk_dot_f32_gather_d300__neon),
    ROW(DOT, 384, rk_dot_f32_gather_d384__neon),
    ROW(DOT, 512, rk_dot_f32_gather_d512__neon),
    ROW(DOT, 768, rk_dot_f32_gather_d768__neon),
    ROW(DOT, 960, rk_dot_f32_gather_d960__neon),
    ROW(DOT, 1024, rk_dot_f32_gather_d1024__neon),
    ROW(DOT, 1536, rk_dot_f32_gather_d1536__neon),
    ROW(DOT, 2048, rk_dot_f32_gather_d2048__neon),
    ROW(DOT, 3072, rk_dot_f32_gather_d3072__neon),
    ROW(DOT, 0, rk_dot_f32_gather_dn__neon),
    ROW(COSINE, 64, rk_cosine_f32_gather_d64__neon),
    ROW(COSINE, 96, rk_cosine_f32_gather_d96__neon),
    ROW(COSINE, 100, rk_cosine_f32_gather_d100__neon),
    ROW(COSINE, 128, rk_cosine_f32_gather_d128__neon),
    ROW(COSINE, 200, rk_cosine_f32_gather_d200__neon),
    ROW(COSINE, 256, rk_cosine_f32_gather_d256__neon),
    ROW(COSINE, 300, rk_cosine_f32_gather_d300__neon),
    ROW(COSINE, 384, rk_cosine_f32_gather_d384__neon),
    ROW(COSINE, 512, rk_cosine_f32_gather_d512__neon),
    ROW(COSINE, 768, rk_cosine_f32_gather_d768__neon),
    ROW(COSINE, 960, rk_cosine_f32_gather_d960__neon),
    ROW(COSINE, 1024, rk_cosine_f32_gather_d1024__neon),
    ROW(COSINE, 1536, rk_cosine_f32_gather_d1536__neon),
    ROW(COSINE, 2048, rk_cosine_f32_gather_d2048__neon),
    ROW(COSINE, 3072, rk_cosine_f32_gather_d3072__neon),
    ROW(COSINE, 0, rk_cosine_f32_gather_dn__neon),
    ROW(MANHATTAN, 64, rk_manhattan_f32_gather_d64__neon),
    ROW(MANHATTAN, 96, rk_manhattan_f32_gather_d96__neon),
    ROW(MANHATTAN, 100, rk_manhattan_f32_gather_d100__neon),
    ROW(MANHATTAN, 128, rk_manhattan_f32_gather_d128__neon),
    ROW(MANHATTAN, 200, rk_manhattan_f32_gather_d200__neon),
    ROW(MANHATTAN, 256, rk_manhattan_f32_gather_d256__neon),
    ROW(MANHATTAN, 300, rk_manhattan_f32_gather_d300__neon),
    ROW(MANHATTAN, 384, rk_manhattan_f32_gather_d384__neon),
    ROW(MANHATTAN, 512, rk_manhattan_f32_gather_d512__neon),
    ROW(MANHATTAN, 768, rk_manhattan_f32_gather_d768__neon),
    ROW(MANHATTAN, 960, rk_manhattan_f32_gather_d960__neon),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_gather_d1024__neon),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_gather_d1536__neon),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_gather_d2048__neon),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_gather_d3072__neon),
    ROW(MANHATTAN, 0, rk_manhattan_f32_gather_dn__neon),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_gather_d64__neon),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_gather_d96__neon),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_gather_d100__neon),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_gather_d128__neon),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_gather_d200__neon),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_gather_d256__neon),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_gather_d300__neon),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_gather_d384__neon),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_gather_d512__neon),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_gather_d768__neon),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_gather_d960__neon),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_gather_d1024__neon),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_gather_d1536__neon),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_gather_d2048__neon),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_gather_d3072__neon),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_gather_dn__neon),
};

const ruvgen_table ruvgen_gather_neon = {rows, sizeof rows / sizeof rows[0]};
#endif
