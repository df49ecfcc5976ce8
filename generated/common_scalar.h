/* Made by `nox -s generate` from templates/isa/…/scalar.j2 and templates/common.j2. Do not edit. */
#ifndef RUVGEN_COMMON_SCALAR_H
#define RUVGEN_COMMON_SCALAR_H

#include "ruvgen.h"

#include <math.h>
#include <string.h>

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE ruvgen_f32x4 div_f(ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    return (ruvgen_f32x4)((ruvgen_u32x4)(a / b) & (ruvgen_u32x4)(b != 0));
}

RUVGEN_INLINE ruvgen_f32x4 splat_f(float a)
{
    const ruvgen_f32x4 v = {a, a, a, a};
    return v;
}

RUVGEN_INLINE ruvgen_f32x4 load_f(const float *p)
{
    ruvgen_f32x4 v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* The first n of 4 lanes, 0 < n < 4; the rest are 0. */
RUVGEN_INLINE ruvgen_f32x4 first_f(const float *p, size_t n)
{
    const ruvgen_f32x4 v = {p[0], n > 1 ? p[1] : 0.0f, n > 2 ? p[2] : 0.0f, 0.0f};
    return v;
}

RUVGEN_INLINE void store_f(float *p, ruvgen_f32x4 v)
{
    memcpy(p, &v, sizeof v);
}

/* Four elements of two bytes, or the first n of them, in the lower half. */
RUVGEN_INLINE ruvgen_u16x8 load4(const uint16_t *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    const ruvgen_u64x2 v = {word, 0};
    return (ruvgen_u16x8)v;
}

RUVGEN_INLINE ruvgen_u16x8 first4(const uint16_t *p, size_t n)
{
    const ruvgen_u64x2 v = {ruvgen_first(p, 2 * n), 0};
    return (ruvgen_u16x8)v;
}

RUVGEN_INLINE ruvgen_f32x4 widen_bf16(ruvgen_u16x8 v)
{
    return (ruvgen_f32x4)__builtin_shufflevector(v - v, v, 0, 8, 1, 9, 2, 10, 3, 11);
}

/* As ruvgen_f16. */
RUVGEN_INLINE ruvgen_f32x4 widen_f16(ruvgen_u16x8 v)
{
    const ruvgen_u32x4 h = (ruvgen_u32x4)__builtin_shufflevector(v, v - v, 0, 8, 1, 9, 2, 10, 3, 11);
    const ruvgen_u32x4 sign = (h & 0x8000) << 16, bits = (h & 0x7fff) << 13;
    const ruvgen_u32x4 scaled = (ruvgen_u32x4)((ruvgen_f32x4)bits * 0x1p112f);
    const ruvgen_u32x4 special = (ruvgen_u32x4)((ruvgen_i32x4)bits > 0x0f7fffff); /* infinity and NaN */
    return (ruvgen_f32x4)(sign | scaled | (special & 0x7f800000));
}

RUVGEN_INLINE ruvgen_f32x4 abs_f(ruvgen_f32x4 v)
{
    return (ruvgen_f32x4)((ruvgen_u32x4)v & 0x7fffffff);
}

/* The larger of two non-negative values, compared as integers, where the order is the same and NaN wins. */
RUVGEN_INLINE ruvgen_f32x4 max_nan(ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_u32x4 larger = (ruvgen_u32x4)((ruvgen_i32x4)a > (ruvgen_i32x4)b);
    return (ruvgen_f32x4)(((ruvgen_u32x4)a & larger) | ((ruvgen_u32x4)b & ~larger));
}

/* Four at once: transpose and join. */
RUVGEN_INLINE ruvgen_f32x4 add_halves(ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 even = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const ruvgen_f32x4 odd = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    return even + odd;
}

RUVGEN_INLINE void reduce_add4_f(float *s, ruvgen_f32x4 a, ruvgen_f32x4 b, ruvgen_f32x4 c, ruvgen_f32x4 d)
{
    const ruvgen_f32x4 ab = add_halves(a, b), cd = add_halves(c, d);
    const ruvgen_f32x4 even = __builtin_shufflevector(ab, cd, 0, 1, 4, 5);
    const ruvgen_f32x4 odd = __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
    store_f(s, even + odd);
}

RUVGEN_INLINE float reduce_add_f(ruvgen_f32x4 v)
{
    const ruvgen_f32x4 pair = add_halves(v, v); /* 0 and 2, again, 1 and 3, again */
    const ruvgen_f32x4 even = pair, odd = __builtin_shufflevector(pair, pair, 2, 3, 0, 1);
    return (even + odd)[0];
}

/* Four at once: transpose and join. */
RUVGEN_INLINE ruvgen_f32x4 max_halves(ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 even = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const ruvgen_f32x4 odd = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    return max_nan(even, odd);
}

RUVGEN_INLINE void reduce_max4_f(float *s, ruvgen_f32x4 a, ruvgen_f32x4 b, ruvgen_f32x4 c, ruvgen_f32x4 d)
{
    const ruvgen_f32x4 ab = max_halves(a, b), cd = max_halves(c, d);
    const ruvgen_f32x4 even = __builtin_shufflevector(ab, cd, 0, 1, 4, 5);
    const ruvgen_f32x4 odd = __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
    store_f(s, max_nan(even, odd));
}

RUVGEN_INLINE float reduce_max_f(ruvgen_f32x4 v)
{
    const ruvgen_f32x4 pair = max_halves(v, v); /* 0 and 2, again, 1 and 3, again */
    const ruvgen_f32x4 even = pair, odd = __builtin_shufflevector(pair, pair, 2, 3, 0, 1);
    return (max_nan(even, odd))[0];
}

RUVGEN_INLINE ruvgen_u32x4 splat_i(uint32_t a)
{
    const ruvgen_u32x4 v = {a, a, a, a};
    return v;
}

/* Sixteen bytes, or the first n of them. */
RUVGEN_INLINE ruvgen_u8x16 load_i(const void *p)
{
    ruvgen_u8x16 v;
    memcpy(&v, p, sizeof v);
    return v;
}

RUVGEN_INLINE ruvgen_u8x16 first_i(const void *p, size_t n)
{
    const size_t low = n < 8 ? n : 8;
    const ruvgen_u64x2 v = {ruvgen_first(p, low), ruvgen_first((const char *)p + low, n - low)};
    return (ruvgen_u8x16)v;
}

/* Sums of pairs of 16 bits. */
RUVGEN_INLINE ruvgen_u32x4 pairs_signed(ruvgen_i16x8 v)
{
    const ruvgen_i32x4 w = (ruvgen_i32x4)v;
    return (ruvgen_u32x4)((w >> 16) + ((ruvgen_i32x4)((ruvgen_u32x4)v << 16) >> 16));
}

RUVGEN_INLINE ruvgen_u32x4 pairs(ruvgen_u16x8 v)
{
    const ruvgen_u32x4 w = (ruvgen_u32x4)v;
    return (w >> 16) + (w & 0xffff);
}

/* Bytes at even and at odd places, widened. */
RUVGEN_INLINE ruvgen_i16x8 even_signed(ruvgen_u8x16 v)
{
    return (ruvgen_i16x8)((ruvgen_u16x8)v << 8) >> 8;
}

RUVGEN_INLINE ruvgen_i16x8 odd_signed(ruvgen_u8x16 v)
{
    return (ruvgen_i16x8)v >> 8;
}

RUVGEN_INLINE ruvgen_u16x8 even(ruvgen_u8x16 v)
{
    return (ruvgen_u16x8)v & 0xff;
}

RUVGEN_INLINE ruvgen_u16x8 odd(ruvgen_u8x16 v)
{
    return (ruvgen_u16x8)v >> 8;
}

/* Sums of four products each. */
RUVGEN_INLINE ruvgen_u32x4 dot_i8(ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    return pairs_signed(even_signed(a) * even_signed(b)) + pairs_signed(odd_signed(a) * odd_signed(b));
}

RUVGEN_INLINE ruvgen_u32x4 dot_u8(ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    return pairs(even(a) * even(b)) + pairs(odd(a) * odd(b));
}

RUVGEN_INLINE ruvgen_u32x4 dot_sq8(ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    return pairs_signed(even_signed(a) * (ruvgen_i16x8)even(b))
        + pairs_signed(odd_signed(a) * (ruvgen_i16x8)odd(b));
}

RUVGEN_INLINE ruvgen_u32x4 sum4(ruvgen_u8x16 v)
{
    return pairs(even(v) + odd(v));
}

RUVGEN_INLINE ruvgen_u8x16 flip(ruvgen_u8x16 v)
{
    return v ^ 0x80;
}

/* |a − b| of signed bytes. */
RUVGEN_INLINE ruvgen_u8x16 gap(ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    const ruvgen_u8x16 less = (ruvgen_u8x16)((ruvgen_i8x16)a < (ruvgen_i8x16)b);
    return ((a - b) ^ less) - less;
}

RUVGEN_INLINE ruvgen_u32x4 max_bytes(ruvgen_u32x4 acc, ruvgen_u8x16 v)
{
    const ruvgen_u8x16 a = (ruvgen_u8x16)acc;
    const ruvgen_u8x16 larger = (ruvgen_u8x16)((ruvgen_i8x16)flip(a) > (ruvgen_i8x16)flip(v));
    return (ruvgen_u32x4)((a & larger) | (v & ~larger));
}

RUVGEN_INLINE uint32_t reduce_add_i(ruvgen_u32x4 v)
{
    return v[0] + v[1] + v[2] + v[3];
}

RUVGEN_INLINE uint32_t reduce_max_i(ruvgen_u32x4 v)
{
    v = max_bytes(v, (ruvgen_u8x16)__builtin_shufflevector(v, v, 2, 3, 0, 1));
    v = max_bytes(v, (ruvgen_u8x16)__builtin_shufflevector(v, v, 1, 0, 3, 2));
    v = max_bytes(v, (ruvgen_u8x16)(v >> 16));
    v = max_bytes(v, (ruvgen_u8x16)(v >> 8));
    return v[0] & 0xff;
}

RUVGEN_INLINE void reduce_add4_i(uint32_t *s, ruvgen_u32x4 a, ruvgen_u32x4 b, ruvgen_u32x4 c, ruvgen_u32x4 d)
{
    s[0] = reduce_add_i(a);
    s[1] = reduce_add_i(b);
    s[2] = reduce_add_i(c);
    s[3] = reduce_add_i(d);
}

RUVGEN_INLINE void reduce_max4_i(uint32_t *s, ruvgen_u32x4 a, ruvgen_u32x4 b, ruvgen_u32x4 c, ruvgen_u32x4 d)
{
    s[0] = reduce_max_i(a);
    s[1] = reduce_max_i(b);
    s[2] = reduce_max_i(c);
    s[3] = reduce_max_i(d);
}

RUVGEN_INLINE uint64_t word(const uint8_t *p)
{
    uint64_t w;
    memcpy(&w, p, sizeof w);
    return w;
}

/* Sums of ever larger groups of bits; compilers make it one instruction only where every CPU has that. */
RUVGEN_INLINE uint32_t ones(uint64_t v)
{
    v -= v >> 1 & UINT64_C(0x5555555555555555);
    v = (v & UINT64_C(0x3333333333333333)) + (v >> 2 & UINT64_C(0x3333333333333333));
    v = (v + (v >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)(v * UINT64_C(0x0101010101010101) >> 56);
}

RUVGEN_INLINE uint32_t reduce_add_b(uint32_t v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4_b(uint32_t *s, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
}

/* a / b, and 0 where b is 0. */
RUVGEN_INLINE ruvgen_f64x2 div_d(ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    return (ruvgen_f64x2)((ruvgen_u64x2)(a / b) & (ruvgen_u64x2)(b != 0));
}

RUVGEN_INLINE ruvgen_f64x2 two_d(double a, double b)
{
    const ruvgen_f64x2 v = {a, b};
    return v;
}

RUVGEN_INLINE ruvgen_f64x2 load_d(const double *p)
{
    ruvgen_f64x2 v;
    memcpy(&v, p, sizeof v);
    return v;
}

RUVGEN_INLINE ruvgen_f64x2 widen_d(const float *p)
{
    return two_d((double)p[0], (double)p[1]);
}

RUVGEN_INLINE ruvgen_f64x2 abs_d(ruvgen_f64x2 v)
{
    return (ruvgen_f64x2)((ruvgen_u64x2)v & 0x7fffffffffffffff);
}

/* The larger of two non-negative values; NaN wins. */
RUVGEN_INLINE ruvgen_f64x2 max_nan_d(ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_u64x2 larger = (ruvgen_u64x2)((a > b) | (a != a));
    return (ruvgen_f64x2)(((ruvgen_u64x2)a & larger) | ((ruvgen_u64x2)b & ~larger));
}

RUVGEN_INLINE double reduce_add_d(ruvgen_f64x2 a)
{
    return a[0] + a[1];
}

RUVGEN_INLINE void reduce_add4_d(double *s, ruvgen_f64x2 a, ruvgen_f64x2 b, ruvgen_f64x2 c, ruvgen_f64x2 d)
{
    s[0] = reduce_add_d(a);
    s[1] = reduce_add_d(b);
    s[2] = reduce_add_d(c);
    s[3] = reduce_add_d(d);
}

RUVGEN_INLINE double reduce_max_d(ruvgen_f64x2 a)
{
    return a[0] > a[1] || a[0] != a[0] ? a[0] : a[1];
}

RUVGEN_INLINE void reduce_max4_d(double *s, ruvgen_f64x2 a, ruvgen_f64x2 b, ruvgen_f64x2 c, ruvgen_f64x2 d)
{
    s[0] = reduce_max_d(a);
    s[1] = reduce_max_d(b);
    s[2] = reduce_max_d(c);
    s[3] = reduce_max_d(d);
}

typedef struct {
    ruvgen_u8x16 part[4];
} nibbles_scalar;

RUVGEN_INLINE ruvgen_u32x4 zero_n(void)
{
    const ruvgen_u32x4 v = {0, 0, 0, 0};
    return v;
}

RUVGEN_INLINE nibbles_scalar load_n(const uint8_t *p)
{
    nibbles_scalar v;
    memcpy(v.part, p, sizeof v.part / 2);
    v.part[2] = v.part[0] >> 4;
    v.part[3] = v.part[1] >> 4;
    v.part[0] &= 15;
    v.part[1] &= 15;
    return v;
}

RUVGEN_INLINE nibbles_scalar bytes_n(const int8_t *p)
{
    nibbles_scalar v;
    memcpy(v.part, p, sizeof v.part);
    return v;
}

/* Products of signed bytes with small ones, at even and at odd places added up. */
RUVGEN_INLINE ruvgen_i16x8 products_n(ruvgen_u8x16 x, ruvgen_u8x16 y)
{
    const ruvgen_i16x8 even = (ruvgen_i16x8)((ruvgen_u16x8)x << 8) >> 8, odd = (ruvgen_i16x8)x >> 8;
    const ruvgen_i16x8 first = (ruvgen_i16x8)((ruvgen_u16x8)y & 0xff);
    return even * first + odd * (ruvgen_i16x8)((ruvgen_u16x8)y >> 8);
}

RUVGEN_INLINE ruvgen_u32x4 dot_n(nibbles_scalar x, nibbles_scalar y)
{
    const ruvgen_i16x8 sums = products_n(x.part[0], y.part[0]) + products_n(x.part[1], y.part[1])
        + products_n(x.part[2], y.part[2]) + products_n(x.part[3], y.part[3]);
    const ruvgen_i32x4 pairs = (ruvgen_i32x4)sums;
    return (ruvgen_u32x4)((pairs >> 16) + ((ruvgen_i32x4)((ruvgen_u32x4)sums << 16) >> 16));
}

RUVGEN_INLINE uint32_t reduce_add_n(ruvgen_u32x4 v)
{
    return v[0] + v[1] + v[2] + v[3];
}

RUVGEN_INLINE void reduce_add4_n(uint32_t *s, ruvgen_u32x4 a, ruvgen_u32x4 b, ruvgen_u32x4 c, ruvgen_u32x4 d)
{
    s[0] = reduce_add_n(a);
    s[1] = reduce_add_n(b);
    s[2] = reduce_add_n(c);
    s[3] = reduce_add_n(d);
}

RUVGEN_INLINE ruvgen_u32x4 splat4(const void *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return splat_i(word);
}

RUVGEN_INLINE void store_i(void *p, ruvgen_u32x4 v)
{
    memcpy(p, &v, sizeof v);
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_f32_step(ruvgen_f32x4 *dd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *dd = *dd + t * t;
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n, float *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, load_f(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, load_f(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, load_f(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, load_f(y3 + i));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, load_f(y0 + i + 4));
        sqeuclidean_f32_step(&dd1_1, a1, load_f(y1 + i + 4));
        sqeuclidean_f32_step(&dd2_1, a1, load_f(y2 + i + 4));
        sqeuclidean_f32_step(&dd3_1, a1, load_f(y3 + i + 4));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, load_f(y0 + i));
        sqeuclidean_f32_step(&dd1_0, a0, load_f(y1 + i));
        sqeuclidean_f32_step(&dd2_0, a0, load_f(y2 + i));
        sqeuclidean_f32_step(&dd3_0, a0, load_f(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, first_f(y0 + i, tail));
        sqeuclidean_f32_step(&dd1_1, a1, first_f(y1 + i, tail));
        sqeuclidean_f32_step(&dd2_1, a1, first_f(y2 + i, tail));
        sqeuclidean_f32_step(&dd3_1, a1, first_f(y3 + i, tail));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_after(float d)
{
    return sqrtf(d);
}

RUVGEN_INLINE void euclidean_f32_after_all(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrtf(from[k]);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_f32_step(ruvgen_f32x4 *xy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, load_f(y0 + i));
        dot_f32_step(&xy1_0, a0, load_f(y1 + i));
        dot_f32_step(&xy2_0, a0, load_f(y2 + i));
        dot_f32_step(&xy3_0, a0, load_f(y3 + i));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        dot_f32_step(&xy0_1, a1, load_f(y0 + i + 4));
        dot_f32_step(&xy1_1, a1, load_f(y1 + i + 4));
        dot_f32_step(&xy2_1, a1, load_f(y2 + i + 4));
        dot_f32_step(&xy3_1, a1, load_f(y3 + i + 4));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, load_f(y0 + i));
        dot_f32_step(&xy1_0, a0, load_f(y1 + i));
        dot_f32_step(&xy2_0, a0, load_f(y2 + i));
        dot_f32_step(&xy3_0, a0, load_f(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        dot_f32_step(&xy0_1, a1, first_f(y0 + i, tail));
        dot_f32_step(&xy1_1, a1, first_f(y1 + i, tail));
        dot_f32_step(&xy2_1, a1, first_f(y2 + i, tail));
        dot_f32_step(&xy3_1, a1, first_f(y3 + i, tail));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_f32_step(ruvgen_f32x4 *xy, ruvgen_f32x4 *xx, ruvgen_f32x4 *yy, ruvgen_f32x4 a,
    ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
    *xx = *xx + a * a;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_f32_xy_yy_step(ruvgen_f32x4 *xy, ruvgen_f32x4 *yy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_f32_xx_step(ruvgen_f32x4 *xx, ruvgen_f32x4 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, load_f(y0 + i));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, load_f(y1 + i));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, load_f(y2 + i));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, load_f(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, first_f(y0 + i, tail));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, first_f(y1 + i, tail));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, first_f(y2 + i, tail));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, first_f(y3 + i, tail));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_xy_step(ruvgen_f32x4 *xy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
}

RUVGEN_INLINE void cosine_f32_yy_step(ruvgen_f32x4 *yy, ruvgen_f32x4 b)
{
    *yy = *yy + b * b;
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_f32_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, load_f(y0 + i));
        manhattan_f32_step(&ad1_0, a0, load_f(y1 + i));
        manhattan_f32_step(&ad2_0, a0, load_f(y2 + i));
        manhattan_f32_step(&ad3_0, a0, load_f(y3 + i));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        manhattan_f32_step(&ad0_1, a1, load_f(y0 + i + 4));
        manhattan_f32_step(&ad1_1, a1, load_f(y1 + i + 4));
        manhattan_f32_step(&ad2_1, a1, load_f(y2 + i + 4));
        manhattan_f32_step(&ad3_1, a1, load_f(y3 + i + 4));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, load_f(y0 + i));
        manhattan_f32_step(&ad1_0, a0, load_f(y1 + i));
        manhattan_f32_step(&ad2_0, a0, load_f(y2 + i));
        manhattan_f32_step(&ad3_0, a0, load_f(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        manhattan_f32_step(&ad0_1, a1, first_f(y0 + i, tail));
        manhattan_f32_step(&ad1_1, a1, first_f(y1 + i, tail));
        manhattan_f32_step(&ad2_1, a1, first_f(y2 + i, tail));
        manhattan_f32_step(&ad3_1, a1, first_f(y3 + i, tail));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_f32_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = max_nan(*ad, abs_f(t));
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, load_f(y0 + i));
        chebyshev_f32_step(&ad1_0, a0, load_f(y1 + i));
        chebyshev_f32_step(&ad2_0, a0, load_f(y2 + i));
        chebyshev_f32_step(&ad3_0, a0, load_f(y3 + i));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        chebyshev_f32_step(&ad0_1, a1, load_f(y0 + i + 4));
        chebyshev_f32_step(&ad1_1, a1, load_f(y1 + i + 4));
        chebyshev_f32_step(&ad2_1, a1, load_f(y2 + i + 4));
        chebyshev_f32_step(&ad3_1, a1, load_f(y3 + i + 4));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, load_f(y0 + i));
        chebyshev_f32_step(&ad1_0, a0, load_f(y1 + i));
        chebyshev_f32_step(&ad2_0, a0, load_f(y2 + i));
        chebyshev_f32_step(&ad3_0, a0, load_f(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        chebyshev_f32_step(&ad0_1, a1, first_f(y0 + i, tail));
        chebyshev_f32_step(&ad1_1, a1, first_f(y1 + i, tail));
        chebyshev_f32_step(&ad2_1, a1, first_f(y2 + i, tail));
        chebyshev_f32_step(&ad3_1, a1, first_f(y3 + i, tail));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_f32_step(ruvgen_f32x4 *ad, ruvgen_f32x4 *ap, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
    *ap = abs_f(a + b) + *ap;
}

RUVGEN_INLINE void braycurtis_f32_four(const float *x, const float *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    ruvgen_f32x4 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, load_f(y0 + i));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, load_f(y1 + i));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, load_f(y2 + i));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, load_f(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, first_f(y0 + i, tail));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, first_f(y1 + i, tail));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, first_f(y2 + i, tail));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, first_f(y3 + i, tail));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_f32_step(ruvgen_f32x4 *sd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t_x = abs_f(a);
    const ruvgen_f32x4 t_all = t_x + abs_f(b);
    const ruvgen_f32x4 t_gap = abs_f(a - b);
    const ruvgen_f32x4 t = div_f(t_all - t_all + t_gap, t_all);
    *sd = t + *sd;
}

RUVGEN_INLINE void canberra_f32_four(const float *x, const float *const *rows, size_t n, float *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0_0 = zero, sd0_1 = zero, sd1_0 = zero, sd1_1 = zero;
    ruvgen_f32x4 sd2_0 = zero, sd2_1 = zero, sd3_0 = zero, sd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, load_f(y0 + i));
        canberra_f32_step(&sd1_0, a0, load_f(y1 + i));
        canberra_f32_step(&sd2_0, a0, load_f(y2 + i));
        canberra_f32_step(&sd3_0, a0, load_f(y3 + i));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        canberra_f32_step(&sd0_1, a1, load_f(y0 + i + 4));
        canberra_f32_step(&sd1_1, a1, load_f(y1 + i + 4));
        canberra_f32_step(&sd2_1, a1, load_f(y2 + i + 4));
        canberra_f32_step(&sd3_1, a1, load_f(y3 + i + 4));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, load_f(y0 + i));
        canberra_f32_step(&sd1_0, a0, load_f(y1 + i));
        canberra_f32_step(&sd2_0, a0, load_f(y2 + i));
        canberra_f32_step(&sd3_0, a0, load_f(y3 + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        canberra_f32_step(&sd0_1, a1, first_f(y0 + i, tail));
        canberra_f32_step(&sd1_1, a1, first_f(y1 + i, tail));
        canberra_f32_step(&sd2_1, a1, first_f(y2 + i, tail));
        canberra_f32_step(&sd3_1, a1, first_f(y3 + i, tail));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_xy_yy_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a,
    ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
    *yy = *yy + dot_i8(b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_i8(b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        sqeuclidean_i8_xy_yy_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        sqeuclidean_i8_xy_yy_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_panel_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
}

RUVGEN_INLINE void sqeuclidean_i8_yy_step(ruvgen_u32x4 *yy, ruvgen_u8x16 b)
{
    *yy = *yy + dot_i8(b, b);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_i8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_INLINE void euclidean_i8_panel_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        dot_i8_xy_step(&xy0_0, a0, load_i(y0 + i));
        dot_i8_xy_step(&xy1_0, a0, load_i(y1 + i));
        dot_i8_xy_step(&xy2_0, a0, load_i(y2 + i));
        dot_i8_xy_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_i8_xy_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_i8_xy_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_i8_xy_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_i8_xy_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_i8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_panel_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_xy_yy_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
    *yy = *yy + dot_i8(b, b);
}

RUVGEN_INLINE void cosine_i8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_i8(b, b);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        cosine_i8_xy_yy_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        cosine_i8_xy_yy_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        cosine_i8_xy_yy_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        cosine_i8_xy_yy_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_step(ruvgen_u32x4 *ad, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *ad = *ad + sum4(gap(a, b));
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        manhattan_i8_step(&ad0_0, a0, load_i(y0 + i));
        manhattan_i8_step(&ad1_0, a0, load_i(y1 + i));
        manhattan_i8_step(&ad2_0, a0, load_i(y2 + i));
        manhattan_i8_step(&ad3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        manhattan_i8_step(&ad0_0, a0, first_i(y0 + i, tail));
        manhattan_i8_step(&ad1_0, a0, first_i(y1 + i, tail));
        manhattan_i8_step(&ad2_0, a0, first_i(y2 + i, tail));
        manhattan_i8_step(&ad3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_step(ruvgen_u32x4 *ad, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *ad = max_bytes(*ad, gap(a, b));
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0], *const y1 = rows[1];
    const int8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        chebyshev_i8_step(&ad0_0, a0, load_i(y0 + i));
        chebyshev_i8_step(&ad1_0, a0, load_i(y1 + i));
        chebyshev_i8_step(&ad2_0, a0, load_i(y2 + i));
        chebyshev_i8_step(&ad3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        chebyshev_i8_step(&ad0_0, a0, first_i(y0 + i, tail));
        chebyshev_i8_step(&ad1_0, a0, first_i(y1 + i, tail));
        chebyshev_i8_step(&ad2_0, a0, first_i(y2 + i, tail));
        chebyshev_i8_step(&ad3_0, a0, first_i(y3 + i, tail));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_xy_yy_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a,
    ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
    *yy = *yy + dot_u8(b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_u8(b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        sqeuclidean_u8_xy_yy_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        sqeuclidean_u8_xy_yy_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_panel_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_panel_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
}

RUVGEN_INLINE void sqeuclidean_u8_yy_step(ruvgen_u32x4 *yy, ruvgen_u8x16 b)
{
    *yy = *yy + dot_u8(b, b);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_after(uint32_t d)
{
    return (float)sqrt(d);
}

RUVGEN_INLINE void euclidean_u8_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_INLINE void euclidean_u8_panel_after_all(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        dot_u8_xy_step(&xy0_0, a0, load_i(y0 + i));
        dot_u8_xy_step(&xy1_0, a0, load_i(y1 + i));
        dot_u8_xy_step(&xy2_0, a0, load_i(y2 + i));
        dot_u8_xy_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_u8_xy_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_u8_xy_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_u8_xy_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_u8_xy_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE int32_t dot_u8_panel_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_panel_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_xy_yy_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
    *yy = *yy + dot_u8(b, b);
}

RUVGEN_INLINE void cosine_u8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_u8(b, b);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        cosine_u8_xy_yy_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        cosine_u8_xy_yy_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        cosine_u8_xy_yy_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        cosine_u8_xy_yy_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_step(ruvgen_u32x4 *ad, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *ad = *ad + sum4(gap(flip(a), flip(b)));
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        manhattan_u8_step(&ad0_0, a0, load_i(y0 + i));
        manhattan_u8_step(&ad1_0, a0, load_i(y1 + i));
        manhattan_u8_step(&ad2_0, a0, load_i(y2 + i));
        manhattan_u8_step(&ad3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        manhattan_u8_step(&ad0_0, a0, first_i(y0 + i, tail));
        manhattan_u8_step(&ad1_0, a0, first_i(y1 + i, tail));
        manhattan_u8_step(&ad2_0, a0, first_i(y2 + i, tail));
        manhattan_u8_step(&ad3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_step(ruvgen_u32x4 *ad, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *ad = max_bytes(*ad, gap(flip(a), flip(b)));
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        chebyshev_u8_step(&ad0_0, a0, load_i(y0 + i));
        chebyshev_u8_step(&ad1_0, a0, load_i(y1 + i));
        chebyshev_u8_step(&ad2_0, a0, load_i(y2 + i));
        chebyshev_u8_step(&ad3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        chebyshev_u8_step(&ad0_0, a0, first_i(y0 + i, tail));
        chebyshev_u8_step(&ad1_0, a0, first_i(y1 + i, tail));
        chebyshev_u8_step(&ad2_0, a0, first_i(y2 + i, tail));
        chebyshev_u8_step(&ad3_0, a0, first_i(y3 + i, tail));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_step(uint32_t *ne, uint64_t a, uint64_t b)
{
    *ne = *ne + ones(a ^ b);
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t ne0_0 = zero, ne1_0 = zero, ne2_0 = zero, ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const uint64_t a0 = word(x + i);
        hamming_b1_step(&ne0_0, a0, word(y0 + i));
        hamming_b1_step(&ne1_0, a0, word(y1 + i));
        hamming_b1_step(&ne2_0, a0, word(y2 + i));
        hamming_b1_step(&ne3_0, a0, word(y3 + i));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x + i, tail);
        hamming_b1_step(&ne0_0, a0, ruvgen_first(y0 + i, tail));
        hamming_b1_step(&ne1_0, a0, ruvgen_first(y1 + i, tail));
        hamming_b1_step(&ne2_0, a0, ruvgen_first(y2 + i, tail));
        hamming_b1_step(&ne3_0, a0, ruvgen_first(y3 + i, tail));
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(uint32_t *xy, uint32_t *xx, uint32_t *yy, uint64_t a, uint64_t b)
{
    *xy = *xy + ones(a & b);
    *xx = *xx + ones(a);
    *yy = *yy + ones(b);
}

RUVGEN_INLINE void jaccard_b1_xy_yy_step(uint32_t *xy, uint32_t *yy, uint64_t a, uint64_t b)
{
    *xy = *xy + ones(a & b);
    *yy = *yy + ones(b);
}

RUVGEN_INLINE void jaccard_b1_xx_step(uint32_t *xx, uint64_t b)
{
    *xx = *xx + ones(b);
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum,
    uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    uint32_t yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const uint64_t a0 = word(x + i);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, word(y0 + i));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, word(y1 + i));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, word(y2 + i));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, word(y3 + i));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x + i, tail);
        jaccard_b1_xy_yy_step(&xy0_0, &yy0_0, a0, ruvgen_first(y0 + i, tail));
        jaccard_b1_xy_yy_step(&xy1_0, &yy1_0, a0, ruvgen_first(y1 + i, tail));
        jaccard_b1_xy_yy_step(&xy2_0, &yy2_0, a0, ruvgen_first(y2 + i, tail));
        jaccard_b1_xy_yy_step(&xy3_0, &yy3_0, a0, ruvgen_first(y3 + i, tail));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_finish(double dd)
{
    return dd;
}

RUVGEN_INLINE void sqeuclidean_double_step(ruvgen_f64x2 *dd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *dd = *dd + t * t;
}

RUVGEN_INLINE void sqeuclidean_double_four(const double *x, const double *const *rows, size_t n,
    double *dd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        sqeuclidean_double_step(&dd0_0, a0, load_d(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, load_d(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, load_d(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, load_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        sqeuclidean_double_step(&dd0_1, a1, load_d(y0 + i + 2));
        sqeuclidean_double_step(&dd1_1, a1, load_d(y1 + i + 2));
        sqeuclidean_double_step(&dd2_1, a1, load_d(y2 + i + 2));
        sqeuclidean_double_step(&dd3_1, a1, load_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        sqeuclidean_double_step(&dd0_0, a0, load_d(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, load_d(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, load_d(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, load_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        sqeuclidean_double_step(&dd0_1, a1, two_d(*(y0 + i), 0.0));
        sqeuclidean_double_step(&dd1_1, a1, two_d(*(y1 + i), 0.0));
        sqeuclidean_double_step(&dd2_1, a1, two_d(*(y2 + i), 0.0));
        sqeuclidean_double_step(&dd3_1, a1, two_d(*(y3 + i), 0.0));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_after(double d)
{
    return sqrt(d);
}

RUVGEN_INLINE double euclidean_double_finish(double dd)
{
    return sqrt(dd);
}

RUVGEN_INLINE void euclidean_double_step(ruvgen_f64x2 *dd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *dd = *dd + t * t;
}

RUVGEN_INLINE void euclidean_double_after_all(void *results, size_t count)
{
    const double *const from = (const double *)results;
    double *const to = (double *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = sqrt(from[k]);
}

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_finish(double xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE void dot_double_step(ruvgen_f64x2 *xy, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    *xy = *xy + a * b;
}

RUVGEN_INLINE void dot_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    ruvgen_f64x2 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        dot_double_step(&xy0_0, a0, load_d(y0 + i));
        dot_double_step(&xy1_0, a0, load_d(y1 + i));
        dot_double_step(&xy2_0, a0, load_d(y2 + i));
        dot_double_step(&xy3_0, a0, load_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        dot_double_step(&xy0_1, a1, load_d(y0 + i + 2));
        dot_double_step(&xy1_1, a1, load_d(y1 + i + 2));
        dot_double_step(&xy2_1, a1, load_d(y2 + i + 2));
        dot_double_step(&xy3_1, a1, load_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        dot_double_step(&xy0_0, a0, load_d(y0 + i));
        dot_double_step(&xy1_0, a0, load_d(y1 + i));
        dot_double_step(&xy2_0, a0, load_d(y2 + i));
        dot_double_step(&xy3_0, a0, load_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        dot_double_step(&xy0_1, a1, two_d(*(y0 + i), 0.0));
        dot_double_step(&xy1_1, a1, two_d(*(y1 + i), 0.0));
        dot_double_step(&xy2_1, a1, two_d(*(y2 + i), 0.0));
        dot_double_step(&xy3_1, a1, two_d(*(y3 + i), 0.0));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE void cosine_double_step(ruvgen_f64x2 *xy, ruvgen_f64x2 *xx, ruvgen_f64x2 *yy, ruvgen_f64x2 a,
    ruvgen_f64x2 b)
{
    *xy = *xy + a * b;
    *xx = *xx + a * a;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_double_xy_yy_step(ruvgen_f64x2 *xy, ruvgen_f64x2 *yy, ruvgen_f64x2 a,
    ruvgen_f64x2 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_double_xx_step(ruvgen_f64x2 *xx, ruvgen_f64x2 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE void cosine_double_four(const double *x, const double *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_f64x2 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, load_d(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, load_d(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, load_d(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, load_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, two_d(*(y0 + i), 0.0));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, two_d(*(y1 + i), 0.0));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, two_d(*(y2 + i), 0.0));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, two_d(*(y3 + i), 0.0));
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_double_step(ruvgen_f64x2 *ad, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = abs_d(t) + *ad;
}

RUVGEN_INLINE void manhattan_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        manhattan_double_step(&ad0_0, a0, load_d(y0 + i));
        manhattan_double_step(&ad1_0, a0, load_d(y1 + i));
        manhattan_double_step(&ad2_0, a0, load_d(y2 + i));
        manhattan_double_step(&ad3_0, a0, load_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        manhattan_double_step(&ad0_1, a1, load_d(y0 + i + 2));
        manhattan_double_step(&ad1_1, a1, load_d(y1 + i + 2));
        manhattan_double_step(&ad2_1, a1, load_d(y2 + i + 2));
        manhattan_double_step(&ad3_1, a1, load_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        manhattan_double_step(&ad0_0, a0, load_d(y0 + i));
        manhattan_double_step(&ad1_0, a0, load_d(y1 + i));
        manhattan_double_step(&ad2_0, a0, load_d(y2 + i));
        manhattan_double_step(&ad3_0, a0, load_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        manhattan_double_step(&ad0_1, a1, two_d(*(y0 + i), 0.0));
        manhattan_double_step(&ad1_1, a1, two_d(*(y1 + i), 0.0));
        manhattan_double_step(&ad2_1, a1, two_d(*(y2 + i), 0.0));
        manhattan_double_step(&ad3_1, a1, two_d(*(y3 + i), 0.0));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_finish(double ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_double_step(ruvgen_f64x2 *ad, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = max_nan_d(*ad, abs_d(t));
}

RUVGEN_INLINE void chebyshev_double_four(const double *x, const double *const *rows, size_t n, double *ad_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        chebyshev_double_step(&ad0_0, a0, load_d(y0 + i));
        chebyshev_double_step(&ad1_0, a0, load_d(y1 + i));
        chebyshev_double_step(&ad2_0, a0, load_d(y2 + i));
        chebyshev_double_step(&ad3_0, a0, load_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        chebyshev_double_step(&ad0_1, a1, load_d(y0 + i + 2));
        chebyshev_double_step(&ad1_1, a1, load_d(y1 + i + 2));
        chebyshev_double_step(&ad2_1, a1, load_d(y2 + i + 2));
        chebyshev_double_step(&ad3_1, a1, load_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        chebyshev_double_step(&ad0_0, a0, load_d(y0 + i));
        chebyshev_double_step(&ad1_0, a0, load_d(y1 + i));
        chebyshev_double_step(&ad2_0, a0, load_d(y2 + i));
        chebyshev_double_step(&ad3_0, a0, load_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        chebyshev_double_step(&ad0_1, a1, two_d(*(y0 + i), 0.0));
        chebyshev_double_step(&ad1_1, a1, two_d(*(y1 + i), 0.0));
        chebyshev_double_step(&ad2_1, a1, two_d(*(y2 + i), 0.0));
        chebyshev_double_step(&ad3_1, a1, two_d(*(y3 + i), 0.0));
    }
    ad0_0 = max_nan_d(ad0_0, ad0_1);
    ad1_0 = max_nan_d(ad1_0, ad1_1);
    ad2_0 = max_nan_d(ad2_0, ad2_1);
    ad3_0 = max_nan_d(ad3_0, ad3_1);
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
}

RUVGEN_INLINE void braycurtis_double_step(ruvgen_f64x2 *ad, ruvgen_f64x2 *ap, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = abs_d(t) + *ad;
    *ap = abs_d(a + b) + *ap;
}

RUVGEN_INLINE void braycurtis_double_four(const double *x, const double *const *rows, size_t n,
    double *ad_sum, double *ap_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    ruvgen_f64x2 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, load_d(y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, load_d(y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, load_d(y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, load_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, two_d(*(y0 + i), 0.0));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, two_d(*(y1 + i), 0.0));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, two_d(*(y2 + i), 0.0));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, two_d(*(y3 + i), 0.0));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_finish(double sd)
{
    return sd;
}

RUVGEN_INLINE void canberra_double_step(ruvgen_f64x2 *sd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t_x = abs_d(a);
    const ruvgen_f64x2 t_all = t_x + abs_d(b);
    const ruvgen_f64x2 t_gap = abs_d(a - b);
    const ruvgen_f64x2 t = div_d(t_all - t_all + t_gap, t_all);
    *sd = t + *sd;
}

RUVGEN_INLINE void canberra_double_four(const double *x, const double *const *rows, size_t n, double *sd_sum)
{
    const double *const y0 = rows[0], *const y1 = rows[1];
    const double *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 sd0_0 = zero, sd0_1 = zero, sd1_0 = zero, sd1_1 = zero;
    ruvgen_f64x2 sd2_0 = zero, sd2_1 = zero, sd3_0 = zero, sd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        canberra_double_step(&sd0_0, a0, load_d(y0 + i));
        canberra_double_step(&sd1_0, a0, load_d(y1 + i));
        canberra_double_step(&sd2_0, a0, load_d(y2 + i));
        canberra_double_step(&sd3_0, a0, load_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        canberra_double_step(&sd0_1, a1, load_d(y0 + i + 2));
        canberra_double_step(&sd1_1, a1, load_d(y1 + i + 2));
        canberra_double_step(&sd2_1, a1, load_d(y2 + i + 2));
        canberra_double_step(&sd3_1, a1, load_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        canberra_double_step(&sd0_0, a0, load_d(y0 + i));
        canberra_double_step(&sd1_0, a0, load_d(y1 + i));
        canberra_double_step(&sd2_0, a0, load_d(y2 + i));
        canberra_double_step(&sd3_0, a0, load_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        canberra_double_step(&sd0_1, a1, two_d(*(y0 + i), 0.0));
        canberra_double_step(&sd1_1, a1, two_d(*(y1 + i), 0.0));
        canberra_double_step(&sd2_1, a1, two_d(*(y2 + i), 0.0));
        canberra_double_step(&sd3_1, a1, two_d(*(y3 + i), 0.0));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_f16(load4(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_f16(load4(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, widen_f16(load4(y0 + i + 4)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_f16(load4(y1 + i + 4)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_f16(load4(y2 + i + 4)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_f16(load4(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_f16(load4(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_f16(load4(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, widen_f16(first4(y0 + i, tail)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_f16(first4(y1 + i, tail)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_f16(first4(y2 + i, tail)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, widen_f16(load4(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_f16(load4(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_f16(load4(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        dot_f32_step(&xy0_1, a1, widen_f16(load4(y0 + i + 4)));
        dot_f32_step(&xy1_1, a1, widen_f16(load4(y1 + i + 4)));
        dot_f32_step(&xy2_1, a1, widen_f16(load4(y2 + i + 4)));
        dot_f32_step(&xy3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, widen_f16(load4(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_f16(load4(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_f16(load4(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        dot_f32_step(&xy0_1, a1, widen_f16(first4(y0 + i, tail)));
        dot_f32_step(&xy1_1, a1, widen_f16(first4(y1 + i, tail)));
        dot_f32_step(&xy2_1, a1, widen_f16(first4(y2 + i, tail)));
        dot_f32_step(&xy3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_f16(load4(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_f16(load4(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_f16(load4(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_f16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_f16(first4(y0 + i, tail)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_f16(first4(y1 + i, tail)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_f16(first4(y2 + i, tail)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_f16(first4(y3 + i, tail)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        manhattan_f32_step(&ad0_1, a1, widen_f16(load4(y0 + i + 4)));
        manhattan_f32_step(&ad1_1, a1, widen_f16(load4(y1 + i + 4)));
        manhattan_f32_step(&ad2_1, a1, widen_f16(load4(y2 + i + 4)));
        manhattan_f32_step(&ad3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        manhattan_f32_step(&ad0_1, a1, widen_f16(first4(y0 + i, tail)));
        manhattan_f32_step(&ad1_1, a1, widen_f16(first4(y1 + i, tail)));
        manhattan_f32_step(&ad2_1, a1, widen_f16(first4(y2 + i, tail)));
        manhattan_f32_step(&ad3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        chebyshev_f32_step(&ad0_1, a1, widen_f16(load4(y0 + i + 4)));
        chebyshev_f32_step(&ad1_1, a1, widen_f16(load4(y1 + i + 4)));
        chebyshev_f32_step(&ad2_1, a1, widen_f16(load4(y2 + i + 4)));
        chebyshev_f32_step(&ad3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        chebyshev_f32_step(&ad0_1, a1, widen_f16(first4(y0 + i, tail)));
        chebyshev_f32_step(&ad1_1, a1, widen_f16(first4(y1 + i, tail)));
        chebyshev_f32_step(&ad2_1, a1, widen_f16(first4(y2 + i, tail)));
        chebyshev_f32_step(&ad3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    ruvgen_f32x4 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_f16(load4(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_f16(load4(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_f16(load4(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_f16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_f16(first4(y0 + i, tail)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_f16(first4(y1 + i, tail)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_f16(first4(y2 + i, tail)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_f16(first4(y3 + i, tail)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0_0 = zero, sd0_1 = zero, sd1_0 = zero, sd1_1 = zero;
    ruvgen_f32x4 sd2_0 = zero, sd2_1 = zero, sd3_0 = zero, sd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, widen_f16(load4(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_f16(load4(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_f16(load4(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        canberra_f32_step(&sd0_1, a1, widen_f16(load4(y0 + i + 4)));
        canberra_f32_step(&sd1_1, a1, widen_f16(load4(y1 + i + 4)));
        canberra_f32_step(&sd2_1, a1, widen_f16(load4(y2 + i + 4)));
        canberra_f32_step(&sd3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, widen_f16(load4(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_f16(load4(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_f16(load4(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        canberra_f32_step(&sd0_1, a1, widen_f16(first4(y0 + i, tail)));
        canberra_f32_step(&sd1_1, a1, widen_f16(first4(y1 + i, tail)));
        canberra_f32_step(&sd2_1, a1, widen_f16(first4(y2 + i, tail)));
        canberra_f32_step(&sd3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *dd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load4(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load4(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(load4(y0 + i + 4)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(load4(y1 + i + 4)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(load4(y2 + i + 4)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f32_step(&dd0_0, a0, widen_bf16(load4(y0 + i)));
        sqeuclidean_f32_step(&dd1_0, a0, widen_bf16(load4(y1 + i)));
        sqeuclidean_f32_step(&dd2_0, a0, widen_bf16(load4(y2 + i)));
        sqeuclidean_f32_step(&dd3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        sqeuclidean_f32_step(&dd0_1, a1, widen_bf16(first4(y0 + i, tail)));
        sqeuclidean_f32_step(&dd1_1, a1, widen_bf16(first4(y1 + i, tail)));
        sqeuclidean_f32_step(&dd2_1, a1, widen_bf16(first4(y2 + i, tail)));
        sqeuclidean_f32_step(&dd3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load4(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load4(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load4(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        dot_f32_step(&xy0_1, a1, widen_bf16(load4(y0 + i + 4)));
        dot_f32_step(&xy1_1, a1, widen_bf16(load4(y1 + i + 4)));
        dot_f32_step(&xy2_1, a1, widen_bf16(load4(y2 + i + 4)));
        dot_f32_step(&xy3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f32_step(&xy0_0, a0, widen_bf16(load4(y0 + i)));
        dot_f32_step(&xy1_0, a0, widen_bf16(load4(y1 + i)));
        dot_f32_step(&xy2_0, a0, widen_bf16(load4(y2 + i)));
        dot_f32_step(&xy3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        dot_f32_step(&xy0_1, a1, widen_bf16(first4(y0 + i, tail)));
        dot_f32_step(&xy1_1, a1, widen_bf16(first4(y1 + i, tail)));
        dot_f32_step(&xy2_1, a1, widen_bf16(first4(y2 + i, tail)));
        dot_f32_step(&xy3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *xy_sum,
    float *yy_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(load4(y0 + i)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(load4(y1 + i)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(load4(y2 + i)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_f32_xy_yy_step(&xy0_0, &yy0_0, a0, widen_bf16(first4(y0 + i, tail)));
        cosine_f32_xy_yy_step(&xy1_0, &yy1_0, a0, widen_bf16(first4(y1 + i, tail)));
        cosine_f32_xy_yy_step(&xy2_0, &yy2_0, a0, widen_bf16(first4(y2 + i, tail)));
        cosine_f32_xy_yy_step(&xy3_0, &yy3_0, a0, widen_bf16(first4(y3 + i, tail)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        manhattan_f32_step(&ad0_1, a1, widen_bf16(load4(y0 + i + 4)));
        manhattan_f32_step(&ad1_1, a1, widen_bf16(load4(y1 + i + 4)));
        manhattan_f32_step(&ad2_1, a1, widen_bf16(load4(y2 + i + 4)));
        manhattan_f32_step(&ad3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f32_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        manhattan_f32_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        manhattan_f32_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        manhattan_f32_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        manhattan_f32_step(&ad0_1, a1, widen_bf16(first4(y0 + i, tail)));
        manhattan_f32_step(&ad1_1, a1, widen_bf16(first4(y1 + i, tail)));
        manhattan_f32_step(&ad2_1, a1, widen_bf16(first4(y2 + i, tail)));
        manhattan_f32_step(&ad3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        chebyshev_f32_step(&ad0_1, a1, widen_bf16(load4(y0 + i + 4)));
        chebyshev_f32_step(&ad1_1, a1, widen_bf16(load4(y1 + i + 4)));
        chebyshev_f32_step(&ad2_1, a1, widen_bf16(load4(y2 + i + 4)));
        chebyshev_f32_step(&ad3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f32_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        chebyshev_f32_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        chebyshev_f32_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        chebyshev_f32_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        chebyshev_f32_step(&ad0_1, a1, widen_bf16(first4(y0 + i, tail)));
        chebyshev_f32_step(&ad1_1, a1, widen_bf16(first4(y1 + i, tail)));
        chebyshev_f32_step(&ad2_1, a1, widen_bf16(first4(y2 + i, tail)));
        chebyshev_f32_step(&ad3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *ad_sum,
    float *ap_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    ruvgen_f32x4 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(load4(y0 + i)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(load4(y1 + i)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(load4(y2 + i)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        braycurtis_f32_step(&ad0_0, &ap0_0, a0, widen_bf16(first4(y0 + i, tail)));
        braycurtis_f32_step(&ad1_0, &ap1_0, a0, widen_bf16(first4(y1 + i, tail)));
        braycurtis_f32_step(&ad2_0, &ap2_0, a0, widen_bf16(first4(y2 + i, tail)));
        braycurtis_f32_step(&ad3_0, &ap3_0, a0, widen_bf16(first4(y3 + i, tail)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_four(const float *x, const uint16_t *const *rows, size_t n, float *sd_sum)
{
    const uint16_t *const y0 = rows[0], *const y1 = rows[1];
    const uint16_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0_0 = zero, sd0_1 = zero, sd1_0 = zero, sd1_1 = zero;
    ruvgen_f32x4 sd2_0 = zero, sd2_1 = zero, sd3_0 = zero, sd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(load4(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(load4(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(load4(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        canberra_f32_step(&sd0_1, a1, widen_bf16(load4(y0 + i + 4)));
        canberra_f32_step(&sd1_1, a1, widen_bf16(load4(y1 + i + 4)));
        canberra_f32_step(&sd2_1, a1, widen_bf16(load4(y2 + i + 4)));
        canberra_f32_step(&sd3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f32_step(&sd0_0, a0, widen_bf16(load4(y0 + i)));
        canberra_f32_step(&sd1_0, a0, widen_bf16(load4(y1 + i)));
        canberra_f32_step(&sd2_0, a0, widen_bf16(load4(y2 + i)));
        canberra_f32_step(&sd3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        canberra_f32_step(&sd0_1, a1, widen_bf16(first4(y0 + i, tail)));
        canberra_f32_step(&sd1_1, a1, widen_bf16(first4(y1 + i, tail)));
        canberra_f32_step(&sd2_1, a1, widen_bf16(first4(y2 + i, tail)));
        canberra_f32_step(&sd3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        sqeuclidean_double_step(&dd0_0, a0, widen_d(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, widen_d(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, widen_d(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        sqeuclidean_double_step(&dd0_1, a1, widen_d(y0 + i + 2));
        sqeuclidean_double_step(&dd1_1, a1, widen_d(y1 + i + 2));
        sqeuclidean_double_step(&dd2_1, a1, widen_d(y2 + i + 2));
        sqeuclidean_double_step(&dd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        sqeuclidean_double_step(&dd0_0, a0, widen_d(y0 + i));
        sqeuclidean_double_step(&dd1_0, a0, widen_d(y1 + i));
        sqeuclidean_double_step(&dd2_0, a0, widen_d(y2 + i));
        sqeuclidean_double_step(&dd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        sqeuclidean_double_step(&dd0_1, a1, two_d((double)*(y0 + i), 0.0));
        sqeuclidean_double_step(&dd1_1, a1, two_d((double)*(y1 + i), 0.0));
        sqeuclidean_double_step(&dd2_1, a1, two_d((double)*(y2 + i), 0.0));
        sqeuclidean_double_step(&dd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n, double *dd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero, dd1_0 = zero, dd1_1 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero, dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        euclidean_double_step(&dd0_0, a0, widen_d(y0 + i));
        euclidean_double_step(&dd1_0, a0, widen_d(y1 + i));
        euclidean_double_step(&dd2_0, a0, widen_d(y2 + i));
        euclidean_double_step(&dd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        euclidean_double_step(&dd0_1, a1, widen_d(y0 + i + 2));
        euclidean_double_step(&dd1_1, a1, widen_d(y1 + i + 2));
        euclidean_double_step(&dd2_1, a1, widen_d(y2 + i + 2));
        euclidean_double_step(&dd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        euclidean_double_step(&dd0_0, a0, widen_d(y0 + i));
        euclidean_double_step(&dd1_0, a0, widen_d(y1 + i));
        euclidean_double_step(&dd2_0, a0, widen_d(y2 + i));
        euclidean_double_step(&dd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        euclidean_double_step(&dd0_1, a1, two_d((double)*(y0 + i), 0.0));
        euclidean_double_step(&dd1_1, a1, two_d((double)*(y1 + i), 0.0));
        euclidean_double_step(&dd2_1, a1, two_d((double)*(y2 + i), 0.0));
        euclidean_double_step(&dd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy0_1 = zero, xy1_0 = zero, xy1_1 = zero;
    ruvgen_f64x2 xy2_0 = zero, xy2_1 = zero, xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        dot_double_step(&xy0_0, a0, widen_d(y0 + i));
        dot_double_step(&xy1_0, a0, widen_d(y1 + i));
        dot_double_step(&xy2_0, a0, widen_d(y2 + i));
        dot_double_step(&xy3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        dot_double_step(&xy0_1, a1, widen_d(y0 + i + 2));
        dot_double_step(&xy1_1, a1, widen_d(y1 + i + 2));
        dot_double_step(&xy2_1, a1, widen_d(y2 + i + 2));
        dot_double_step(&xy3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        dot_double_step(&xy0_0, a0, widen_d(y0 + i));
        dot_double_step(&xy1_0, a0, widen_d(y1 + i));
        dot_double_step(&xy2_0, a0, widen_d(y2 + i));
        dot_double_step(&xy3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        dot_double_step(&xy0_1, a1, two_d((double)*(y0 + i), 0.0));
        dot_double_step(&xy1_1, a1, two_d((double)*(y1 + i), 0.0));
        dot_double_step(&xy2_1, a1, two_d((double)*(y2 + i), 0.0));
        dot_double_step(&xy3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n, double *xy_sum,
    double *yy_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    ruvgen_f64x2 yy0_0 = zero, yy1_0 = zero, yy2_0 = zero, yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, widen_d(y0 + i));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, widen_d(y1 + i));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, widen_d(y2 + i));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, widen_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        cosine_double_xy_yy_step(&xy0_0, &yy0_0, a0, two_d((double)*(y0 + i), 0.0));
        cosine_double_xy_yy_step(&xy1_0, &yy1_0, a0, two_d((double)*(y1 + i), 0.0));
        cosine_double_xy_yy_step(&xy2_0, &yy2_0, a0, two_d((double)*(y2 + i), 0.0));
        cosine_double_xy_yy_step(&xy3_0, &yy3_0, a0, two_d((double)*(y3 + i), 0.0));
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        manhattan_double_step(&ad0_0, a0, widen_d(y0 + i));
        manhattan_double_step(&ad1_0, a0, widen_d(y1 + i));
        manhattan_double_step(&ad2_0, a0, widen_d(y2 + i));
        manhattan_double_step(&ad3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        manhattan_double_step(&ad0_1, a1, widen_d(y0 + i + 2));
        manhattan_double_step(&ad1_1, a1, widen_d(y1 + i + 2));
        manhattan_double_step(&ad2_1, a1, widen_d(y2 + i + 2));
        manhattan_double_step(&ad3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        manhattan_double_step(&ad0_0, a0, widen_d(y0 + i));
        manhattan_double_step(&ad1_0, a0, widen_d(y1 + i));
        manhattan_double_step(&ad2_0, a0, widen_d(y2 + i));
        manhattan_double_step(&ad3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        manhattan_double_step(&ad0_1, a1, two_d((double)*(y0 + i), 0.0));
        manhattan_double_step(&ad1_1, a1, two_d((double)*(y1 + i), 0.0));
        manhattan_double_step(&ad2_1, a1, two_d((double)*(y2 + i), 0.0));
        manhattan_double_step(&ad3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero, ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero, ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        chebyshev_double_step(&ad0_0, a0, widen_d(y0 + i));
        chebyshev_double_step(&ad1_0, a0, widen_d(y1 + i));
        chebyshev_double_step(&ad2_0, a0, widen_d(y2 + i));
        chebyshev_double_step(&ad3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        chebyshev_double_step(&ad0_1, a1, widen_d(y0 + i + 2));
        chebyshev_double_step(&ad1_1, a1, widen_d(y1 + i + 2));
        chebyshev_double_step(&ad2_1, a1, widen_d(y2 + i + 2));
        chebyshev_double_step(&ad3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        chebyshev_double_step(&ad0_0, a0, widen_d(y0 + i));
        chebyshev_double_step(&ad1_0, a0, widen_d(y1 + i));
        chebyshev_double_step(&ad2_0, a0, widen_d(y2 + i));
        chebyshev_double_step(&ad3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        chebyshev_double_step(&ad0_1, a1, two_d((double)*(y0 + i), 0.0));
        chebyshev_double_step(&ad1_1, a1, two_d((double)*(y1 + i), 0.0));
        chebyshev_double_step(&ad2_1, a1, two_d((double)*(y2 + i), 0.0));
        chebyshev_double_step(&ad3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    ad0_0 = max_nan_d(ad0_0, ad0_1);
    ad1_0 = max_nan_d(ad1_0, ad1_1);
    ad2_0 = max_nan_d(ad2_0, ad2_1);
    ad3_0 = max_nan_d(ad3_0, ad3_1);
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_four(const double *x, const float *const *rows, size_t n, double *ad_sum,
    double *ap_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad1_0 = zero, ad2_0 = zero, ad3_0 = zero;
    ruvgen_f64x2 ap0_0 = zero, ap1_0 = zero, ap2_0 = zero, ap3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, widen_d(y0 + i));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, widen_d(y1 + i));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, widen_d(y2 + i));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, widen_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        braycurtis_double_step(&ad0_0, &ap0_0, a0, two_d((double)*(y0 + i), 0.0));
        braycurtis_double_step(&ad1_0, &ap1_0, a0, two_d((double)*(y1 + i), 0.0));
        braycurtis_double_step(&ad2_0, &ap2_0, a0, two_d((double)*(y2 + i), 0.0));
        braycurtis_double_step(&ad3_0, &ap3_0, a0, two_d((double)*(y3 + i), 0.0));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_four(const double *x, const float *const *rows, size_t n, double *sd_sum)
{
    const float *const y0 = rows[0], *const y1 = rows[1];
    const float *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 sd0_0 = zero, sd0_1 = zero, sd1_0 = zero, sd1_1 = zero;
    ruvgen_f64x2 sd2_0 = zero, sd2_1 = zero, sd3_0 = zero, sd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        canberra_double_step(&sd0_0, a0, widen_d(y0 + i));
        canberra_double_step(&sd1_0, a0, widen_d(y1 + i));
        canberra_double_step(&sd2_0, a0, widen_d(y2 + i));
        canberra_double_step(&sd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        canberra_double_step(&sd0_1, a1, widen_d(y0 + i + 2));
        canberra_double_step(&sd1_1, a1, widen_d(y1 + i + 2));
        canberra_double_step(&sd2_1, a1, widen_d(y2 + i + 2));
        canberra_double_step(&sd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        canberra_double_step(&sd0_0, a0, widen_d(y0 + i));
        canberra_double_step(&sd1_0, a0, widen_d(y1 + i));
        canberra_double_step(&sd2_0, a0, widen_d(y2 + i));
        canberra_double_step(&sd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        canberra_double_step(&sd0_1, a1, two_d((double)*(y0 + i), 0.0));
        canberra_double_step(&sd1_1, a1, two_d((double)*(y1 + i), 0.0));
        canberra_double_step(&sd2_1, a1, two_d((double)*(y2 + i), 0.0));
        canberra_double_step(&sd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_xy_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_sq8(a, b);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        dot_sq8_xy_step(&xy0_0, a0, load_i(y0 + i));
        dot_sq8_xy_step(&xy1_0, a0, load_i(y1 + i));
        dot_sq8_xy_step(&xy2_0, a0, load_i(y2 + i));
        dot_sq8_xy_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_sq8_xy_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_sq8_xy_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_sq8_xy_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_sq8_xy_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_xy_step(ruvgen_u32x4 *xy, nibbles_scalar a, nibbles_scalar b)
{
    *xy = *xy + dot_n(a, b);
}

RUVGEN_INLINE void dot_sq4_four(const int8_t *x, const uint8_t *const *rows, size_t n, uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0], *const y1 = rows[1];
    const uint8_t *const y2 = rows[2], *const y3 = rows[3];
    const ruvgen_u32x4 zero = zero_n();
    ruvgen_u32x4 xy0_0 = zero, xy1_0 = zero, xy2_0 = zero, xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const nibbles_scalar a0 = bytes_n(x + i);
        dot_sq4_xy_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_xy_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_xy_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_xy_step(&xy3_0, a0, load_n(y3 + i / 2));
    }
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

#endif
