/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/neondot.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

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

RUVGEN_INLINE uint8x16_t first16_i(const void *p, size_t n)
{
    const size_t low = n < 8 ? n : 8;
    const uint64_t high = ruvgen_first((const char *)p + low, n - low);
    return vcombine_u8(vcreate_u8(ruvgen_first(p, low)), vcreate_u8(high));
}

RUVGEN_INLINE uint8x16_t flip(uint8x16_t v)
{
    return veorq_u8(v, vdupq_n_u8(0x80));
}

RUVGEN_INLINE uint32x4_t dot_signed(uint32x4_t acc, uint8x16_t a, uint8x16_t b)
{
    const int8x16_t x = vreinterpretq_s8_u8(a), y = vreinterpretq_s8_u8(b);
    return vreinterpretq_u32_s32(vdotq_s32(vreinterpretq_s32_u32(acc), x, y));
}

RUVGEN_INLINE uint32x4_t max_bytes(uint32x4_t acc, uint8x16_t v)
{
    return vreinterpretq_u32_u8(vmaxq_u8(vreinterpretq_u8_u32(acc), v));
}

RUVGEN_INLINE uint32_t reduce_add_i(uint32x4_t v)
{
    return vaddvq_u32(v);
}

RUVGEN_INLINE uint32_t reduce_max_i(uint32x4_t v)
{
    return vmaxvq_u8(vreinterpretq_u8_u32(v));
}

RUVGEN_INLINE void reduce_add4_i(uint32_t *s, uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d)
{
    vst1q_u32(s, vpaddq_u32(vpaddq_u32(a, b), vpaddq_u32(c, d)));
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_i8_yy_step(uint32x4_t *yy, uint8x16_t b)
{
    *yy = dot_signed(*yy, b, b);
}

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
RUVGEN_INLINE void sqeuclidean_u8_yy_step(uint32x4_t *yy, uint8x16_t b)
{
    *yy = vdotq_u32(*yy, b, b);
}

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

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEONDOT, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_NEONDOT, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_norms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_norms_dn__neondot, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_norms_dn__neondot, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_norms_dn__neondot, FLOAT),
};

const ruvgen_table ruvgen_norms_neondot = {rows, sizeof rows / sizeof rows[0]};
#endif
