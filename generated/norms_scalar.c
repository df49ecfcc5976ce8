/* Made by `nox -s generate` from templates/norms.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

/* The larger of two non-negative values; NaN wins. */
RUVGEN_INLINE float max_nan(float a, float b)
{
    return a > b || a != a ? a : b;
}

RUVGEN_INLINE float reduce_add_f(float v)
{
    return v;
}

RUVGEN_INLINE float reduce_max_f(float v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4_f(float *s, float a, float b, float c, float d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
}

RUVGEN_INLINE void reduce_max4_f(float *s, float a, float b, float c, float d)
{
    reduce_add4_f(s, a, b, c, d);
}

RUVGEN_INLINE uint32_t gap(int32_t a, int32_t b)
{
    return (uint32_t)(a > b ? a - b : b - a);
}

RUVGEN_INLINE uint32_t max_u32(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

RUVGEN_INLINE uint32_t reduce_add_i(uint32_t v)
{
    return v;
}

RUVGEN_INLINE uint32_t reduce_max_i(uint32_t v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4_i(uint32_t *s, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    s[0] = reduce_add_i(a);
    s[1] = reduce_add_i(b);
    s[2] = reduce_add_i(c);
    s[3] = reduce_add_i(d);
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_yy(const float *y, size_t n)
{
    const float zero = 0.0f;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(y + i);
        yy0 = yy0 + a0 * a0;
        const float a1 = *(y + i + 1);
        yy1 = yy1 + a1 * a1;
        const float a2 = *(y + i + 2);
        yy2 = yy2 + a2 * a2;
        const float a3 = *(y + i + 3);
        yy3 = yy3 + a3 * a3;
        const float a4 = *(y + i + 4);
        yy4 = yy4 + a4 * a4;
        const float a5 = *(y + i + 5);
        yy5 = yy5 + a5 * a5;
        const float a6 = *(y + i + 6);
        yy6 = yy6 + a6 * a6;
        const float a7 = *(y + i + 7);
        yy7 = yy7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = *(y + i);
        yy0 = yy0 + a0 * a0;
        const float a1 = *(y + i + 1);
        yy1 = yy1 + a1 * a1;
        const float a2 = *(y + i + 2);
        yy2 = yy2 + a2 * a2;
        const float a3 = *(y + i + 3);
        yy3 = yy3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(y + i);
        yy4 = yy4 + a4 * a4;
        const float a5 = *(y + i + 1);
        yy5 = yy5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(y + i);
        yy6 = yy6 + a6 * a6;
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_f32_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_yy(const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(y + i));
        yy0 = yy0 + a0 * a0;
        const float a1 = ruvgen_f16(*(y + i + 1));
        yy1 = yy1 + a1 * a1;
        const float a2 = ruvgen_f16(*(y + i + 2));
        yy2 = yy2 + a2 * a2;
        const float a3 = ruvgen_f16(*(y + i + 3));
        yy3 = yy3 + a3 * a3;
        const float a4 = ruvgen_f16(*(y + i + 4));
        yy4 = yy4 + a4 * a4;
        const float a5 = ruvgen_f16(*(y + i + 5));
        yy5 = yy5 + a5 * a5;
        const float a6 = ruvgen_f16(*(y + i + 6));
        yy6 = yy6 + a6 * a6;
        const float a7 = ruvgen_f16(*(y + i + 7));
        yy7 = yy7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(y + i));
        yy0 = yy0 + a0 * a0;
        const float a1 = ruvgen_f16(*(y + i + 1));
        yy1 = yy1 + a1 * a1;
        const float a2 = ruvgen_f16(*(y + i + 2));
        yy2 = yy2 + a2 * a2;
        const float a3 = ruvgen_f16(*(y + i + 3));
        yy3 = yy3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(y + i));
        yy4 = yy4 + a4 * a4;
        const float a5 = ruvgen_f16(*(y + i + 1));
        yy5 = yy5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(y + i));
        yy6 = yy6 + a6 * a6;
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_f16_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f16_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_yy(const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(y + i));
        yy0 = yy0 + a0 * a0;
        const float a1 = ruvgen_bf16(*(y + i + 1));
        yy1 = yy1 + a1 * a1;
        const float a2 = ruvgen_bf16(*(y + i + 2));
        yy2 = yy2 + a2 * a2;
        const float a3 = ruvgen_bf16(*(y + i + 3));
        yy3 = yy3 + a3 * a3;
        const float a4 = ruvgen_bf16(*(y + i + 4));
        yy4 = yy4 + a4 * a4;
        const float a5 = ruvgen_bf16(*(y + i + 5));
        yy5 = yy5 + a5 * a5;
        const float a6 = ruvgen_bf16(*(y + i + 6));
        yy6 = yy6 + a6 * a6;
        const float a7 = ruvgen_bf16(*(y + i + 7));
        yy7 = yy7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(y + i));
        yy0 = yy0 + a0 * a0;
        const float a1 = ruvgen_bf16(*(y + i + 1));
        yy1 = yy1 + a1 * a1;
        const float a2 = ruvgen_bf16(*(y + i + 2));
        yy2 = yy2 + a2 * a2;
        const float a3 = ruvgen_bf16(*(y + i + 3));
        yy3 = yy3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(y + i));
        yy4 = yy4 + a4 * a4;
        const float a5 = ruvgen_bf16(*(y + i + 1));
        yy5 = yy5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(y + i));
        yy6 = yy6 + a6 * a6;
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_f(yy0);
}

static void rk_cosine_bf16_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_bf16_yy(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_yy(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_i8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE uint32_t euclidean_i8_yy(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_euclidean_i8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = euclidean_i8_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_yy(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_cosine_i8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_i8_yy(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_yy(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_sqeuclidean_u8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE uint32_t euclidean_u8_yy(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_euclidean_u8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = euclidean_u8_yy(ruvgen_at(base, stride, i), n);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_yy(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        yy6 = yy6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        yy7 = yy7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        yy0 = yy0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        yy1 = yy1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        yy2 = yy2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        yy3 = yy3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        yy4 = yy4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        yy5 = yy5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        yy6 = yy6 + (uint32_t)(a6 * a6);
    }
    yy0 = yy0 + yy4;
    yy1 = yy1 + yy5;
    yy2 = yy2 + yy6;
    yy3 = yy3 + yy7;
    yy0 = yy0 + yy2;
    yy1 = yy1 + yy3;
    yy0 = yy0 + yy1;
    return reduce_add_i(yy0);
}

static void rk_cosine_u8_norms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_u8_yy(ruvgen_at(base, stride, i), n);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_NORMS, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_norms_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_norms_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_norms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_norms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_norms_dn__scalar, FLOAT),
    ROW(COSINE, I8, 0, rk_cosine_i8_norms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_norms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_norms_dn__scalar, FLOAT),
    ROW(COSINE, U8, 0, rk_cosine_u8_norms_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_norms_scalar = {rows, sizeof rows / sizeof rows[0]};
