/* Made by `nox -s generate` from templates/qnorms.j2 and templates/isa/…/scalar.j2. Do not edit. */
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
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const float zero = 0.0f;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        const float a4 = *(y + i + 4);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(y + i + 5);
        xx5 = xx5 + a5 * a5;
        const float a6 = *(y + i + 6);
        xx6 = xx6 + a6 * a6;
        const float a7 = *(y + i + 7);
        xx7 = xx7 + a7 * a7;
    }
    if (n & 4) {
        const float a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const float a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const float a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const float a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(y + i);
        xx4 = xx4 + a4 * a4;
        const float a5 = *(y + i + 1);
        xx5 = xx5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(y + i);
        xx6 = xx6 + a6 * a6;
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

static void rk_cosine_f32_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_i8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE uint32_t euclidean_i8_xx(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_euclidean_i8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = euclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        const int32_t a4 = *(y + i + 4);
        x14 = x14 + (uint32_t)(a4 - a4);
        const int32_t a5 = *(y + i + 5);
        x15 = x15 + (uint32_t)(a5 - a5);
        const int32_t a6 = *(y + i + 6);
        x16 = x16 + (uint32_t)(a6 - a6);
        const int32_t a7 = *(y + i + 7);
        x17 = x17 + (uint32_t)(a7 - a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        x14 = x14 + (uint32_t)(a4 - a4);
        const int32_t a5 = *(y + i + 1);
        x15 = x15 + (uint32_t)(a5 - a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        x16 = x16 + (uint32_t)(a6 - a6);
    }
    x10 = x10 + x14;
    x11 = x11 + x15;
    x12 = x12 + x16;
    x13 = x13 + x17;
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

static void rk_dot_i8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        x14 = x14 + (uint32_t)(a4 - a4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        x15 = x15 + (uint32_t)(a5 - a5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        x16 = x16 + (uint32_t)(a6 - a6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        x17 = x17 + (uint32_t)(a7 - a7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        x14 = x14 + (uint32_t)(a4 - a4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        x15 = x15 + (uint32_t)(a5 - a5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        x16 = x16 + (uint32_t)(a6 - a6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    x10 = x10 + x14;
    xx0 = xx0 + xx4;
    x11 = x11 + x15;
    xx1 = xx1 + xx5;
    x12 = x12 + x16;
    xx2 = xx2 + xx6;
    x13 = x13 + x17;
    xx3 = xx3 + xx7;
    x10 = x10 + x12;
    xx0 = xx0 + xx2;
    x11 = x11 + x13;
    xx1 = xx1 + xx3;
    x10 = x10 + x11;
    xx0 = xx0 + xx1;
    return reduce_add_i(x10);
}

static void rk_cosine_i8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_sqeuclidean_u8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE uint32_t euclidean_u8_xx(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

static void rk_euclidean_u8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = euclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        const int32_t a4 = *(y + i + 4);
        x14 = x14 + (uint32_t)(a4 - a4);
        const int32_t a5 = *(y + i + 5);
        x15 = x15 + (uint32_t)(a5 - a5);
        const int32_t a6 = *(y + i + 6);
        x16 = x16 + (uint32_t)(a6 - a6);
        const int32_t a7 = *(y + i + 7);
        x17 = x17 + (uint32_t)(a7 - a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        x14 = x14 + (uint32_t)(a4 - a4);
        const int32_t a5 = *(y + i + 1);
        x15 = x15 + (uint32_t)(a5 - a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        x16 = x16 + (uint32_t)(a6 - a6);
    }
    x10 = x10 + x14;
    x11 = x11 + x15;
    x12 = x12 + x16;
    x13 = x13 + x17;
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

static void rk_dot_u8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_u8_x1(ruvgen_at(base, stride, i), n);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    uint32_t x14 = zero, x15 = zero, x16 = zero, x17 = zero;
    uint32_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    uint32_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        const int32_t a4 = *(y + i + 4);
        x14 = x14 + (uint32_t)(a4 - a4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 5);
        x15 = x15 + (uint32_t)(a5 - a5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        const int32_t a6 = *(y + i + 6);
        x16 = x16 + (uint32_t)(a6 - a6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
        const int32_t a7 = *(y + i + 7);
        x17 = x17 + (uint32_t)(a7 - a7);
        xx7 = xx7 + (uint32_t)(a7 * a7);
    }
    if (n & 4) {
        const int32_t a0 = *(y + i);
        x10 = x10 + (uint32_t)(a0 - a0);
        xx0 = xx0 + (uint32_t)(a0 * a0);
        const int32_t a1 = *(y + i + 1);
        x11 = x11 + (uint32_t)(a1 - a1);
        xx1 = xx1 + (uint32_t)(a1 * a1);
        const int32_t a2 = *(y + i + 2);
        x12 = x12 + (uint32_t)(a2 - a2);
        xx2 = xx2 + (uint32_t)(a2 * a2);
        const int32_t a3 = *(y + i + 3);
        x13 = x13 + (uint32_t)(a3 - a3);
        xx3 = xx3 + (uint32_t)(a3 * a3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(y + i);
        x14 = x14 + (uint32_t)(a4 - a4);
        xx4 = xx4 + (uint32_t)(a4 * a4);
        const int32_t a5 = *(y + i + 1);
        x15 = x15 + (uint32_t)(a5 - a5);
        xx5 = xx5 + (uint32_t)(a5 * a5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(y + i);
        x16 = x16 + (uint32_t)(a6 - a6);
        xx6 = xx6 + (uint32_t)(a6 * a6);
    }
    x10 = x10 + x14;
    xx0 = xx0 + xx4;
    x11 = x11 + x15;
    xx1 = xx1 + xx5;
    x12 = x12 + x16;
    xx2 = xx2 + xx6;
    x13 = x13 + x17;
    xx3 = xx3 + xx7;
    x10 = x10 + x12;
    xx0 = xx0 + xx2;
    x11 = x11 + x13;
    xx1 = xx1 + xx3;
    x10 = x10 + x11;
    xx0 = xx0 + xx1;
    return reduce_add_i(x10);
}

static void rk_cosine_u8_qnorms_dn__scalar(
    const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_u8_x1(ruvgen_at(base, stride, i), n);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_QNORMS, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(COSINE, F32, 0, rk_cosine_f32_qnorms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_qnorms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_qnorms_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_qnorms_dn__scalar, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_qnorms_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_qnorms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_qnorms_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_qnorms_dn__scalar, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_qnorms_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_qnorms_scalar = {rows, sizeof rows / sizeof rows[0]};
