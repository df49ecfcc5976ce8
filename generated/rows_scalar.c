/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

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

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f32_four(const float *x, const float *const *rows, size_t n,
                              float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = load_f(y0 + i + 4);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = load_f(y1 + i + 4);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = load_f(y2 + i + 4);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = load_f(y3 + i + 4);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = first_f(y0 + i, tail);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = first_f(y1 + i, tail);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = first_f(y2 + i, tail);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = first_f(y3 + i, tail);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f32_four(const float *x, const float *const *rows, size_t n,
                              float *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = load_f(y0 + i + 4);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = load_f(y1 + i + 4);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = load_f(y2 + i + 4);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = load_f(y3 + i + 4);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = first_f(y0 + i, tail);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = first_f(y1 + i, tail);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = first_f(y2 + i, tail);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = first_f(y3 + i, tail);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                euclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f32_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_four(const float *x, const float *const *rows, size_t n,
                              float *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
    ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
    ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = load_f(y0 + i + 4);
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = load_f(y1 + i + 4);
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = load_f(y2 + i + 4);
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = load_f(y3 + i + 4);
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = first_f(y0 + i, tail);
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = first_f(y1 + i, tail);
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = first_f(y2 + i, tail);
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = first_f(y3 + i, tail);
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        xy3 = xy3 + a3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        xy1 = xy1 + a5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        xy2 = xy2 + a6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        xy3 = xy3 + a7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        xy3 = xy3 + a3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        xy1 = xy1 + a5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        xy2 = xy2 + a6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        xy3 = xy3 + a7 * b7;
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f32_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                dot_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        const ruvgen_f32x4 a4 = load_f(y + i + 16);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 20);
        xx1 = xx1 + a5 * a5;
        const ruvgen_f32x4 a6 = load_f(y + i + 24);
        xx2 = xx2 + a6 * a6;
        const ruvgen_f32x4 a7 = load_f(y + i + 28);
        xx3 = xx3 + a7 * a7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(y + i);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 4);
        xx1 = xx1 + a5 * a5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(y + i);
        xx2 = xx2 + a6 * a6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(y + i, tail);
        xx3 = xx3 + a7 * a7;
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero;
    ruvgen_f32x4 xy1_0 = zero;
    ruvgen_f32x4 xy2_0 = zero;
    ruvgen_f32x4 xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero;
    ruvgen_f32x4 yy1_0 = zero;
    ruvgen_f32x4 yy2_0 = zero;
    ruvgen_f32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_0 = first_f(y0 + i, tail);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = first_f(y1 + i, tail);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = first_f(y2 + i, tail);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = first_f(y3 + i, tail);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *xy, ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f32_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f32_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                cosine_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_four(const float *x, const float *const *rows, size_t n,
                              float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = load_f(y0 + i + 4);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = load_f(y1 + i + 4);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = load_f(y2 + i + 4);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = load_f(y3 + i + 4);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = first_f(y0 + i, tail);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = first_f(y1 + i, tail);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = first_f(y2 + i, tail);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = first_f(y3 + i, tail);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                manhattan_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_four(const float *x, const float *const *rows, size_t n,
                              float *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = load_f(y0 + i + 4);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = load_f(y1 + i + 4);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = load_f(y2 + i + 4);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = load_f(y3 + i + 4);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = load_f(y0 + i);
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = load_f(y1 + i);
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = load_f(y2 + i);
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = load_f(y3 + i);
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = first_f(y0 + i, tail);
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = first_f(y1 + i, tail);
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = first_f(y2 + i, tail);
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = first_f(y3 + i, tail);
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f32_row(
    const float *x, const float *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = load_f(y + i + 16);
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = load_f(y + i + 20);
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = load_f(y + i + 24);
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = load_f(y + i + 28);
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = load_f(y + i);
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = load_f(y + i + 4);
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = load_f(y + i + 8);
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = load_f(y + i + 12);
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = load_f(y + i);
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = load_f(y + i + 4);
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = load_f(y + i);
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = first_f(y + i, tail);
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                chebyshev_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f32_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_f16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_f16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_f16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_f16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                euclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
    ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
    ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_f16(load4(y0 + i + 4));
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(load4(y1 + i + 4));
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(load4(y2 + i + 4));
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(load4(y3 + i + 4));
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_f16(first4(y0 + i, tail));
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(first4(y1 + i, tail));
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(first4(y2 + i, tail));
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(first4(y3 + i, tail));
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        xy1 = xy1 + a5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        xy2 = xy2 + a6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        xy3 = xy3 + a7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        xy2 = xy2 + a6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        xy3 = xy3 + a7 * b7;
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                dot_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f16_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        const ruvgen_f32x4 a4 = load_f(y + i + 16);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 20);
        xx1 = xx1 + a5 * a5;
        const ruvgen_f32x4 a6 = load_f(y + i + 24);
        xx2 = xx2 + a6 * a6;
        const ruvgen_f32x4 a7 = load_f(y + i + 28);
        xx3 = xx3 + a7 * a7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(y + i);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 4);
        xx1 = xx1 + a5 * a5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(y + i);
        xx2 = xx2 + a6 * a6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(y + i, tail);
        xx3 = xx3 + a7 * a7;
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero;
    ruvgen_f32x4 xy1_0 = zero;
    ruvgen_f32x4 xy2_0 = zero;
    ruvgen_f32x4 xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero;
    ruvgen_f32x4 yy1_0 = zero;
    ruvgen_f32x4 yy2_0 = zero;
    ruvgen_f32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_0 = widen_f16(first4(y0 + i, tail));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(first4(y1 + i, tail));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(first4(y2 + i, tail));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(first4(y3 + i, tail));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy, ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                cosine_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f16_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_f16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_f16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = widen_f16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = widen_f16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = widen_f16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                manhattan_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_f16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = widen_f16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = widen_f16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = widen_f16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_f16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = widen_f16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = widen_f16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = widen_f16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_f16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = widen_f16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = widen_f16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = widen_f16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_f16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_f16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_f16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_f16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_f16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_f16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                chebyshev_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_bf16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_bf16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_bf16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *dd_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f32x4 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f32x4 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f32x4 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_bf16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_bf16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                euclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_bf16_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero, xy0_1 = zero;
    ruvgen_f32x4 xy1_0 = zero, xy1_1 = zero;
    ruvgen_f32x4 xy2_0 = zero, xy2_1 = zero;
    ruvgen_f32x4 xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_bf16(load4(y0 + i + 4));
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(load4(y1 + i + 4));
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(load4(y2 + i + 4));
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(load4(y3 + i + 4));
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_bf16(first4(y0 + i, tail));
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(first4(y1 + i, tail));
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(first4(y2 + i, tail));
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(first4(y3 + i, tail));
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        xy1 = xy1 + a5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        xy2 = xy2 + a6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        xy3 = xy3 + a7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        xy0 = xy0 + a4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        xy2 = xy2 + a6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        xy3 = xy3 + a7 * b7;
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_bf16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                dot_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_bf16_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        const ruvgen_f32x4 a4 = load_f(y + i + 16);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 20);
        xx1 = xx1 + a5 * a5;
        const ruvgen_f32x4 a6 = load_f(y + i + 24);
        xx2 = xx2 + a6 * a6;
        const ruvgen_f32x4 a7 = load_f(y + i + 28);
        xx3 = xx3 + a7 * a7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f32x4 a1 = load_f(y + i + 4);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f32x4 a2 = load_f(y + i + 8);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f32x4 a3 = load_f(y + i + 12);
        xx3 = xx3 + a3 * a3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(y + i);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f32x4 a5 = load_f(y + i + 4);
        xx1 = xx1 + a5 * a5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(y + i);
        xx2 = xx2 + a6 * a6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(y + i, tail);
        xx3 = xx3 + a7 * a7;
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0_0 = zero;
    ruvgen_f32x4 xy1_0 = zero;
    ruvgen_f32x4 xy2_0 = zero;
    ruvgen_f32x4 xy3_0 = zero;
    ruvgen_f32x4 yy0_0 = zero;
    ruvgen_f32x4 yy1_0 = zero;
    ruvgen_f32x4 yy2_0 = zero;
    ruvgen_f32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_0 = widen_bf16(first4(y0 + i, tail));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(first4(y1 + i, tail));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(first4(y2 + i, tail));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(first4(y3 + i, tail));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy, ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_bf16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                cosine_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_bf16_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_bf16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = abs_f(t0_0) + ad0_0;
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = abs_f(t1_0) + ad1_0;
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = abs_f(t2_0) + ad2_0;
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = abs_f(t3_0) + ad3_0;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_bf16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = abs_f(t0_1) + ad0_1;
        const ruvgen_f32x4 b1_1 = widen_bf16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = abs_f(t1_1) + ad1_1;
        const ruvgen_f32x4 b2_1 = widen_bf16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = abs_f(t2_1) + ad2_1;
        const ruvgen_f32x4 b3_1 = widen_bf16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = abs_f(t3_1) + ad3_1;
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = abs_f(t0) + ad0;
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = abs_f(t1) + ad1;
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = abs_f(t2) + ad2;
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = abs_f(t3) + ad3;
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = abs_f(t4) + ad0;
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = abs_f(t5) + ad1;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = abs_f(t6) + ad2;
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = abs_f(t7) + ad3;
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                manhattan_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_bf16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *ad_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f32x4 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f32x4 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f32x4 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b0_1 = widen_bf16(load4(y0 + i + 4));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = widen_bf16(load4(y1 + i + 4));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = widen_bf16(load4(y2 + i + 4));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = widen_bf16(load4(y3 + i + 4));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0_0 = widen_bf16(load4(y0 + i));
        const ruvgen_f32x4 t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, abs_f(t0_0));
        const ruvgen_f32x4 b1_0 = widen_bf16(load4(y1 + i));
        const ruvgen_f32x4 t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, abs_f(t1_0));
        const ruvgen_f32x4 b2_0 = widen_bf16(load4(y2 + i));
        const ruvgen_f32x4 t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, abs_f(t2_0));
        const ruvgen_f32x4 b3_0 = widen_bf16(load4(y3 + i));
        const ruvgen_f32x4 t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, abs_f(t3_0));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        const ruvgen_f32x4 b0_1 = widen_bf16(first4(y0 + i, tail));
        const ruvgen_f32x4 t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, abs_f(t0_1));
        const ruvgen_f32x4 b1_1 = widen_bf16(first4(y1 + i, tail));
        const ruvgen_f32x4 t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, abs_f(t1_1));
        const ruvgen_f32x4 b2_1 = widen_bf16(first4(y2 + i, tail));
        const ruvgen_f32x4 t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, abs_f(t2_1));
        const ruvgen_f32x4 b3_1 = widen_bf16(first4(y3 + i, tail));
        const ruvgen_f32x4 t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, abs_f(t3_1));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_bf16_row(
    const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        const ruvgen_f32x4 a4 = load_f(x + i + 16);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i + 16));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 20);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 20));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        const ruvgen_f32x4 a6 = load_f(x + i + 24);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i + 24));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        const ruvgen_f32x4 a7 = load_f(x + i + 28);
        const ruvgen_f32x4 b7 = widen_bf16(load4(y + i + 28));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    if (n & 16) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        const ruvgen_f32x4 b0 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t0 = a0 - b0;
        ad0 = max_nan(ad0, abs_f(t0));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        const ruvgen_f32x4 b1 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t1 = a1 - b1;
        ad1 = max_nan(ad1, abs_f(t1));
        const ruvgen_f32x4 a2 = load_f(x + i + 8);
        const ruvgen_f32x4 b2 = widen_bf16(load4(y + i + 8));
        const ruvgen_f32x4 t2 = a2 - b2;
        ad2 = max_nan(ad2, abs_f(t2));
        const ruvgen_f32x4 a3 = load_f(x + i + 12);
        const ruvgen_f32x4 b3 = widen_bf16(load4(y + i + 12));
        const ruvgen_f32x4 t3 = a3 - b3;
        ad3 = max_nan(ad3, abs_f(t3));
        i += 16;
    }
    if (n & 8) {
        const ruvgen_f32x4 a4 = load_f(x + i);
        const ruvgen_f32x4 b4 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t4 = a4 - b4;
        ad0 = max_nan(ad0, abs_f(t4));
        const ruvgen_f32x4 a5 = load_f(x + i + 4);
        const ruvgen_f32x4 b5 = widen_bf16(load4(y + i + 4));
        const ruvgen_f32x4 t5 = a5 - b5;
        ad1 = max_nan(ad1, abs_f(t5));
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f32x4 a6 = load_f(x + i);
        const ruvgen_f32x4 b6 = widen_bf16(load4(y + i));
        const ruvgen_f32x4 t6 = a6 - b6;
        ad2 = max_nan(ad2, abs_f(t6));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a7 = first_f(x + i, tail);
        const ruvgen_f32x4 b7 = widen_bf16(first4(y + i, tail));
        const ruvgen_f32x4 t7 = a7 - b7;
        ad3 = max_nan(ad3, abs_f(t7));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                chebyshev_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_bf16_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_bf16_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_bf16_rows((const float *)x, (const uint16_t *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f64_finish(double dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f64_four(const double *x, const float *const *rows, size_t n,
                              double *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f64x2 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f64x2 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b0_1 = widen_d(y0 + i + 2);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f64x2 b1_1 = widen_d(y1 + i + 2);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f64x2 b2_1 = widen_d(y2 + i + 2);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f64x2 b3_1 = widen_d(y3 + i + 2);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_1 = two_d((double)*(y0 + i), 0.0);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f64x2 b1_1 = two_d((double)*(y1 + i), 0.0);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f64x2 b2_1 = two_d((double)*(y2 + i), 0.0);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f64x2 b3_1 = two_d((double)*(y3 + i), 0.0);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *dd)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        const ruvgen_f64x2 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        const ruvgen_f64x2 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        const ruvgen_f64x2 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        const ruvgen_f64x2 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        const ruvgen_f64x2 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        const ruvgen_f64x2 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        const ruvgen_f64x2 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        const ruvgen_f64x2 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f64_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f64_finish(double dd)
{
    return (float)sqrt(dd);
}

RUVGEN_INLINE void euclidean_f64_four(const double *x, const float *const *rows, size_t n,
                              double *dd_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0_0 = zero, dd0_1 = zero;
    ruvgen_f64x2 dd1_0 = zero, dd1_1 = zero;
    ruvgen_f64x2 dd2_0 = zero, dd2_1 = zero;
    ruvgen_f64x2 dd3_0 = zero, dd3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b0_1 = widen_d(y0 + i + 2);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f64x2 b1_1 = widen_d(y1 + i + 2);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f64x2 b2_1 = widen_d(y2 + i + 2);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f64x2 b3_1 = widen_d(y3 + i + 2);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_1 = two_d((double)*(y0 + i), 0.0);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const ruvgen_f64x2 b1_1 = two_d((double)*(y1 + i), 0.0);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const ruvgen_f64x2 b2_1 = two_d((double)*(y2 + i), 0.0);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const ruvgen_f64x2 b3_1 = two_d((double)*(y3 + i), 0.0);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *dd)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        const ruvgen_f64x2 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        const ruvgen_f64x2 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        const ruvgen_f64x2 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        const ruvgen_f64x2 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        const ruvgen_f64x2 t4 = a4 - b4;
        dd0 = dd0 + t4 * t4;
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        const ruvgen_f64x2 t5 = a5 - b5;
        dd1 = dd1 + t5 * t5;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        const ruvgen_f64x2 t6 = a6 - b6;
        dd2 = dd2 + t6 * t6;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        const ruvgen_f64x2 t7 = a7 - b7;
        dd3 = dd3 + t7 * t7;
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                euclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_f64_finish(dd_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* dot, f64: −Σ x·y */
RUVGEN_INLINE float dot_f64_finish(double xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f64_four(const double *x, const float *const *rows, size_t n,
                              double *xy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero, xy0_1 = zero;
    ruvgen_f64x2 xy1_0 = zero, xy1_1 = zero;
    ruvgen_f64x2 xy2_0 = zero, xy2_1 = zero;
    ruvgen_f64x2 xy3_0 = zero, xy3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b0_1 = widen_d(y0 + i + 2);
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f64x2 b1_1 = widen_d(y1 + i + 2);
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f64x2 b2_1 = widen_d(y2 + i + 2);
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f64x2 b3_1 = widen_d(y3 + i + 2);
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_1 = two_d((double)*(y0 + i), 0.0);
        xy0_1 = xy0_1 + a1 * b0_1;
        const ruvgen_f64x2 b1_1 = two_d((double)*(y1 + i), 0.0);
        xy1_1 = xy1_1 + a1 * b1_1;
        const ruvgen_f64x2 b2_1 = two_d((double)*(y2 + i), 0.0);
        xy2_1 = xy2_1 + a1 * b2_1;
        const ruvgen_f64x2 b3_1 = two_d((double)*(y3 + i), 0.0);
        xy3_1 = xy3_1 + a1 * b3_1;
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *xy)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        xy0 = xy0 + a0 * b0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        xy1 = xy1 + a1 * b1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        xy2 = xy2 + a2 * b2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        xy3 = xy3 + a3 * b3;
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        xy0 = xy0 + a4 * b4;
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        xy1 = xy1 + a5 * b5;
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        xy2 = xy2 + a6 * b6;
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        xy3 = xy3 + a7 * b7;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        xy0 = xy0 + a0 * b0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        xy1 = xy1 + a1 * b1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        xy2 = xy2 + a2 * b2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        xy3 = xy3 + a3 * b3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        xy0 = xy0 + a4 * b4;
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        xy1 = xy1 + a5 * b5;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        xy2 = xy2 + a6 * b6;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        xy3 = xy3 + a7 * b7;
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f64_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                dot_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f64_finish(xy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f64_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f64x2 a1 = load_d(y + i + 2);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f64x2 a2 = load_d(y + i + 4);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f64x2 a3 = load_d(y + i + 6);
        xx3 = xx3 + a3 * a3;
        const ruvgen_f64x2 a4 = load_d(y + i + 8);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f64x2 a5 = load_d(y + i + 10);
        xx1 = xx1 + a5 * a5;
        const ruvgen_f64x2 a6 = load_d(y + i + 12);
        xx2 = xx2 + a6 * a6;
        const ruvgen_f64x2 a7 = load_d(y + i + 14);
        xx3 = xx3 + a7 * a7;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(y + i);
        xx0 = xx0 + a0 * a0;
        const ruvgen_f64x2 a1 = load_d(y + i + 2);
        xx1 = xx1 + a1 * a1;
        const ruvgen_f64x2 a2 = load_d(y + i + 4);
        xx2 = xx2 + a2 * a2;
        const ruvgen_f64x2 a3 = load_d(y + i + 6);
        xx3 = xx3 + a3 * a3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(y + i);
        xx0 = xx0 + a4 * a4;
        const ruvgen_f64x2 a5 = load_d(y + i + 2);
        xx1 = xx1 + a5 * a5;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(y + i);
        xx2 = xx2 + a6 * a6;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(y + i), 0.0);
        xx3 = xx3 + a7 * a7;
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_f64_four(const double *x, const float *const *rows, size_t n,
                              double *xy_sum, double *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0_0 = zero;
    ruvgen_f64x2 xy1_0 = zero;
    ruvgen_f64x2 xy2_0 = zero;
    ruvgen_f64x2 xy3_0 = zero;
    ruvgen_f64x2 yy0_0 = zero;
    ruvgen_f64x2 yy1_0 = zero;
    ruvgen_f64x2 yy2_0 = zero;
    ruvgen_f64x2 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 2 <= n; i += 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_0 = two_d((double)*(y0 + i), 0.0);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const ruvgen_f64x2 b1_0 = two_d((double)*(y1 + i), 0.0);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const ruvgen_f64x2 b2_0 = two_d((double)*(y2 + i), 0.0);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const ruvgen_f64x2 b3_0 = two_d((double)*(y3 + i), 0.0);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *xy, ruvgen_f64x2 *yy)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f64x2 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        xy0 = xy0 + a4 * b4;
        yy0 = yy0 + b4 * b4;
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        xy1 = xy1 + a5 * b5;
        yy1 = yy1 + b5 * b5;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        xy2 = xy2 + a6 * b6;
        yy2 = yy2 + b6 * b6;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        xy3 = xy3 + a7 * b7;
        yy3 = yy3 + b7 * b7;
    }
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy[4] = {zero, zero, zero, zero};
    ruvgen_f64x2 yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_f64_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f64_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                cosine_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_d(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f64_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE float manhattan_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f64_four(const double *x, const float *const *rows, size_t n,
                              double *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f64x2 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f64x2 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        ad0_0 = abs_d(t0_0) + ad0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        ad1_0 = abs_d(t1_0) + ad1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        ad2_0 = abs_d(t2_0) + ad2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        ad3_0 = abs_d(t3_0) + ad3_0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b0_1 = widen_d(y0 + i + 2);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        ad0_1 = abs_d(t0_1) + ad0_1;
        const ruvgen_f64x2 b1_1 = widen_d(y1 + i + 2);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        ad1_1 = abs_d(t1_1) + ad1_1;
        const ruvgen_f64x2 b2_1 = widen_d(y2 + i + 2);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        ad2_1 = abs_d(t2_1) + ad2_1;
        const ruvgen_f64x2 b3_1 = widen_d(y3 + i + 2);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        ad3_1 = abs_d(t3_1) + ad3_1;
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        ad0_0 = abs_d(t0_0) + ad0_0;
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        ad1_0 = abs_d(t1_0) + ad1_0;
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        ad2_0 = abs_d(t2_0) + ad2_0;
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        ad3_0 = abs_d(t3_0) + ad3_0;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_1 = two_d((double)*(y0 + i), 0.0);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        ad0_1 = abs_d(t0_1) + ad0_1;
        const ruvgen_f64x2 b1_1 = two_d((double)*(y1 + i), 0.0);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        ad1_1 = abs_d(t1_1) + ad1_1;
        const ruvgen_f64x2 b2_1 = two_d((double)*(y2 + i), 0.0);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        ad2_1 = abs_d(t2_1) + ad2_1;
        const ruvgen_f64x2 b3_1 = two_d((double)*(y3 + i), 0.0);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        ad3_1 = abs_d(t3_1) + ad3_1;
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *ad)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        ad0 = abs_d(t0) + ad0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        ad1 = abs_d(t1) + ad1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        ad2 = abs_d(t2) + ad2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        ad3 = abs_d(t3) + ad3;
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        const ruvgen_f64x2 t4 = a4 - b4;
        ad0 = abs_d(t4) + ad0;
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        const ruvgen_f64x2 t5 = a5 - b5;
        ad1 = abs_d(t5) + ad1;
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        const ruvgen_f64x2 t6 = a6 - b6;
        ad2 = abs_d(t6) + ad2;
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        const ruvgen_f64x2 t7 = a7 - b7;
        ad3 = abs_d(t7) + ad3;
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        ad0 = abs_d(t0) + ad0;
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        ad1 = abs_d(t1) + ad1;
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        ad2 = abs_d(t2) + ad2;
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        ad3 = abs_d(t3) + ad3;
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        const ruvgen_f64x2 t4 = a4 - b4;
        ad0 = abs_d(t4) + ad0;
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        const ruvgen_f64x2 t5 = a5 - b5;
        ad1 = abs_d(t5) + ad1;
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        const ruvgen_f64x2 t6 = a6 - b6;
        ad2 = abs_d(t6) + ad2;
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        const ruvgen_f64x2 t7 = a7 - b7;
        ad3 = abs_d(t7) + ad3;
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                manhattan_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f64_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE float chebyshev_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f64_four(const double *x, const float *const *rows, size_t n,
                              double *ad_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0_0 = zero, ad0_1 = zero;
    ruvgen_f64x2 ad1_0 = zero, ad1_1 = zero;
    ruvgen_f64x2 ad2_0 = zero, ad2_1 = zero;
    ruvgen_f64x2 ad3_0 = zero, ad3_1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        ad0_0 = max_nan_d(ad0_0, abs_d(t0_0));
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        ad1_0 = max_nan_d(ad1_0, abs_d(t1_0));
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        ad2_0 = max_nan_d(ad2_0, abs_d(t2_0));
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        ad3_0 = max_nan_d(ad3_0, abs_d(t3_0));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b0_1 = widen_d(y0 + i + 2);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        ad0_1 = max_nan_d(ad0_1, abs_d(t0_1));
        const ruvgen_f64x2 b1_1 = widen_d(y1 + i + 2);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        ad1_1 = max_nan_d(ad1_1, abs_d(t1_1));
        const ruvgen_f64x2 b2_1 = widen_d(y2 + i + 2);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        ad2_1 = max_nan_d(ad2_1, abs_d(t2_1));
        const ruvgen_f64x2 b3_1 = widen_d(y3 + i + 2);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        ad3_1 = max_nan_d(ad3_1, abs_d(t3_1));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0_0 = widen_d(y0 + i);
        const ruvgen_f64x2 t0_0 = a0 - b0_0;
        ad0_0 = max_nan_d(ad0_0, abs_d(t0_0));
        const ruvgen_f64x2 b1_0 = widen_d(y1 + i);
        const ruvgen_f64x2 t1_0 = a0 - b1_0;
        ad1_0 = max_nan_d(ad1_0, abs_d(t1_0));
        const ruvgen_f64x2 b2_0 = widen_d(y2 + i);
        const ruvgen_f64x2 t2_0 = a0 - b2_0;
        ad2_0 = max_nan_d(ad2_0, abs_d(t2_0));
        const ruvgen_f64x2 b3_0 = widen_d(y3 + i);
        const ruvgen_f64x2 t3_0 = a0 - b3_0;
        ad3_0 = max_nan_d(ad3_0, abs_d(t3_0));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b0_1 = two_d((double)*(y0 + i), 0.0);
        const ruvgen_f64x2 t0_1 = a1 - b0_1;
        ad0_1 = max_nan_d(ad0_1, abs_d(t0_1));
        const ruvgen_f64x2 b1_1 = two_d((double)*(y1 + i), 0.0);
        const ruvgen_f64x2 t1_1 = a1 - b1_1;
        ad1_1 = max_nan_d(ad1_1, abs_d(t1_1));
        const ruvgen_f64x2 b2_1 = two_d((double)*(y2 + i), 0.0);
        const ruvgen_f64x2 t2_1 = a1 - b2_1;
        ad2_1 = max_nan_d(ad2_1, abs_d(t2_1));
        const ruvgen_f64x2 b3_1 = two_d((double)*(y3 + i), 0.0);
        const ruvgen_f64x2 t3_1 = a1 - b3_1;
        ad3_1 = max_nan_d(ad3_1, abs_d(t3_1));
    }
    ad0_0 = max_nan_d(ad0_0, ad0_1);
    ad1_0 = max_nan_d(ad1_0, ad1_1);
    ad2_0 = max_nan_d(ad2_0, ad2_1);
    ad3_0 = max_nan_d(ad3_0, ad3_1);
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f64_row(
    const double *x, const float *y, size_t n, ruvgen_f64x2 *ad)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        ad0 = max_nan_d(ad0, abs_d(t0));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        ad1 = max_nan_d(ad1, abs_d(t1));
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        ad2 = max_nan_d(ad2, abs_d(t2));
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        ad3 = max_nan_d(ad3, abs_d(t3));
        const ruvgen_f64x2 a4 = load_d(x + i + 8);
        const ruvgen_f64x2 b4 = widen_d(y + i + 8);
        const ruvgen_f64x2 t4 = a4 - b4;
        ad0 = max_nan_d(ad0, abs_d(t4));
        const ruvgen_f64x2 a5 = load_d(x + i + 10);
        const ruvgen_f64x2 b5 = widen_d(y + i + 10);
        const ruvgen_f64x2 t5 = a5 - b5;
        ad1 = max_nan_d(ad1, abs_d(t5));
        const ruvgen_f64x2 a6 = load_d(x + i + 12);
        const ruvgen_f64x2 b6 = widen_d(y + i + 12);
        const ruvgen_f64x2 t6 = a6 - b6;
        ad2 = max_nan_d(ad2, abs_d(t6));
        const ruvgen_f64x2 a7 = load_d(x + i + 14);
        const ruvgen_f64x2 b7 = widen_d(y + i + 14);
        const ruvgen_f64x2 t7 = a7 - b7;
        ad3 = max_nan_d(ad3, abs_d(t7));
    }
    if (n & 8) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        const ruvgen_f64x2 b0 = widen_d(y + i);
        const ruvgen_f64x2 t0 = a0 - b0;
        ad0 = max_nan_d(ad0, abs_d(t0));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        const ruvgen_f64x2 b1 = widen_d(y + i + 2);
        const ruvgen_f64x2 t1 = a1 - b1;
        ad1 = max_nan_d(ad1, abs_d(t1));
        const ruvgen_f64x2 a2 = load_d(x + i + 4);
        const ruvgen_f64x2 b2 = widen_d(y + i + 4);
        const ruvgen_f64x2 t2 = a2 - b2;
        ad2 = max_nan_d(ad2, abs_d(t2));
        const ruvgen_f64x2 a3 = load_d(x + i + 6);
        const ruvgen_f64x2 b3 = widen_d(y + i + 6);
        const ruvgen_f64x2 t3 = a3 - b3;
        ad3 = max_nan_d(ad3, abs_d(t3));
        i += 8;
    }
    if (n & 4) {
        const ruvgen_f64x2 a4 = load_d(x + i);
        const ruvgen_f64x2 b4 = widen_d(y + i);
        const ruvgen_f64x2 t4 = a4 - b4;
        ad0 = max_nan_d(ad0, abs_d(t4));
        const ruvgen_f64x2 a5 = load_d(x + i + 2);
        const ruvgen_f64x2 b5 = widen_d(y + i + 2);
        const ruvgen_f64x2 t5 = a5 - b5;
        ad1 = max_nan_d(ad1, abs_d(t5));
        i += 4;
    }
    if (n & 2) {
        const ruvgen_f64x2 a6 = load_d(x + i);
        const ruvgen_f64x2 b6 = widen_d(y + i);
        const ruvgen_f64x2 t6 = a6 - b6;
        ad2 = max_nan_d(ad2, abs_d(t6));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a7 = two_d(*(x + i), 0.0);
        const ruvgen_f64x2 b7 = two_d((double)*(y + i), 0.0);
        const ruvgen_f64x2 t7 = a7 - b7;
        ad3 = max_nan_d(ad3, abs_d(t7));
    }
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof *base <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                chebyshev_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f64_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_f64_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_f64_rows((const double *)x, (const float *)base, stride, count, n, (float *)out);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_i8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_i8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_i8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_i8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_i8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_i8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = euclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_i8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (float *)out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_i8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_i8(a3, b3);
        const ruvgen_u8x16 a4 = load_i(x + i + 64);
        const ruvgen_u8x16 b4 = load_i(y + i + 64);
        xy0 = xy0 + dot_i8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 80);
        const ruvgen_u8x16 b5 = load_i(y + i + 80);
        xy1 = xy1 + dot_i8(a5, b5);
        const ruvgen_u8x16 a6 = load_i(x + i + 96);
        const ruvgen_u8x16 b6 = load_i(y + i + 96);
        xy2 = xy2 + dot_i8(a6, b6);
        const ruvgen_u8x16 a7 = load_i(x + i + 112);
        const ruvgen_u8x16 b7 = load_i(y + i + 112);
        xy3 = xy3 + dot_i8(a7, b7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_i8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_i8(a3, b3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(x + i);
        const ruvgen_u8x16 b4 = load_i(y + i);
        xy0 = xy0 + dot_i8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 16);
        const ruvgen_u8x16 b5 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a5, b5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(x + i);
        const ruvgen_u8x16 b6 = load_i(y + i);
        xy2 = xy2 + dot_i8(a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(x + i, tail);
        const ruvgen_u8x16 b7 = first_i(y + i, tail);
        xy3 = xy3 + dot_i8(a7, b7);
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_i8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_i8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (int32_t *)out);
}

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_i8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_i8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_i8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_i8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_i8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_i8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_i8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_i8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_i8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_i8(a0, b0_0);
        yy0_0 = yy0_0 + dot_i8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_i8(a0, b1_0);
        yy1_0 = yy1_0 + dot_i8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_i8(a0, b2_0);
        yy2_0 = yy2_0 + dot_i8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_i8(a0, b3_0);
        yy3_0 = yy3_0 + dot_i8(b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *xy, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_i8(a0, b0);
        yy0 = yy0 + dot_i8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_i8(a1, b1);
        yy1 = yy1 + dot_i8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_i8(a2, b2);
        yy0 = yy0 + dot_i8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_i8(a3, b3);
        yy1 = yy1 + dot_i8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_i8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (float *)out);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero;
    ruvgen_u32x4 ad1_0 = zero;
    ruvgen_u32x4 ad2_0 = zero;
    ruvgen_u32x4 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        ad0_0 = ad0_0 + sum4(gap(a0, b0_0));
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        ad1_0 = ad1_0 + sum4(gap(a0, b1_0));
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        ad2_0 = ad2_0 + sum4(gap(a0, b2_0));
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        ad3_0 = ad3_0 + sum4(gap(a0, b3_0));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        ad0_0 = ad0_0 + sum4(gap(a0, b0_0));
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        ad1_0 = ad1_0 + sum4(gap(a0, b1_0));
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        ad2_0 = ad2_0 + sum4(gap(a0, b2_0));
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        ad3_0 = ad3_0 + sum4(gap(a0, b3_0));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = ad0 + sum4(gap(a0, b0));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = ad1 + sum4(gap(a1, b1));
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        ad0 = ad0 + sum4(gap(a2, b2));
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        ad1 = ad1 + sum4(gap(a3, b3));
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = ad0 + sum4(gap(a0, b0));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = ad1 + sum4(gap(a1, b1));
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        ad0 = ad0 + sum4(gap(a2, b2));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        ad1 = ad1 + sum4(gap(a3, b3));
    }
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero;
    ruvgen_u32x4 ad1_0 = zero;
    ruvgen_u32x4 ad2_0 = zero;
    ruvgen_u32x4 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        ad0_0 = max_bytes(ad0_0, gap(a0, b0_0));
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        ad1_0 = max_bytes(ad1_0, gap(a0, b1_0));
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        ad2_0 = max_bytes(ad2_0, gap(a0, b2_0));
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        ad3_0 = max_bytes(ad3_0, gap(a0, b3_0));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        ad0_0 = max_bytes(ad0_0, gap(a0, b0_0));
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        ad1_0 = max_bytes(ad1_0, gap(a0, b1_0));
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        ad2_0 = max_bytes(ad2_0, gap(a0, b2_0));
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        ad3_0 = max_bytes(ad3_0, gap(a0, b3_0));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_i8_row(
    const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(a0, b0));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = max_bytes(ad1, gap(a1, b1));
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        ad0 = max_bytes(ad0, gap(a2, b2));
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        ad1 = max_bytes(ad1, gap(a3, b3));
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(a0, b0));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = max_bytes(ad1, gap(a1, b1));
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(a2, b2));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        ad1 = max_bytes(ad1, gap(a3, b3));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_i8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_i8_rows((const int8_t *)x, (const int8_t *)base, stride, count, n, (uint32_t *)out);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_u8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_u8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_u8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_sqeuclidean_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    sqeuclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE uint32_t euclidean_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_u8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_u8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_u8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void euclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = euclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = euclidean_u8_finish(0, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_euclidean_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    euclidean_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_u8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_u8(a3, b3);
        const ruvgen_u8x16 a4 = load_i(x + i + 64);
        const ruvgen_u8x16 b4 = load_i(y + i + 64);
        xy0 = xy0 + dot_u8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 80);
        const ruvgen_u8x16 b5 = load_i(y + i + 80);
        xy1 = xy1 + dot_u8(a5, b5);
        const ruvgen_u8x16 a6 = load_i(x + i + 96);
        const ruvgen_u8x16 b6 = load_i(y + i + 96);
        xy2 = xy2 + dot_u8(a6, b6);
        const ruvgen_u8x16 a7 = load_i(x + i + 112);
        const ruvgen_u8x16 b7 = load_i(y + i + 112);
        xy3 = xy3 + dot_u8(a7, b7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_u8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_u8(a3, b3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(x + i);
        const ruvgen_u8x16 b4 = load_i(y + i);
        xy0 = xy0 + dot_u8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 16);
        const ruvgen_u8x16 b5 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a5, b5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(x + i);
        const ruvgen_u8x16 b6 = load_i(y + i);
        xy2 = xy2 + dot_u8(a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(x + i, tail);
        const ruvgen_u8x16 b7 = first_i(y + i, tail);
        xy3 = xy3 + dot_u8(a7, b7);
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_u8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_u8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (int32_t *)out);
}

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        xx1 = xx1 + dot_u8(a5, a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        xx2 = xx2 + dot_u8(a6, a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        xx0 = xx0 + dot_u8(a0, a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a1, a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        xx2 = xx2 + dot_u8(a2, a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        xx3 = xx3 + dot_u8(a3, a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        xx0 = xx0 + dot_u8(a4, a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        xx1 = xx1 + dot_u8(a5, a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        xx2 = xx2 + dot_u8(a6, a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        xx3 = xx3 + dot_u8(a7, a7);
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    ruvgen_u32x4 yy0_0 = zero;
    ruvgen_u32x4 yy1_0 = zero;
    ruvgen_u32x4 yy2_0 = zero;
    ruvgen_u32x4 yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_u8(a0, b0_0);
        yy0_0 = yy0_0 + dot_u8(b0_0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_u8(a0, b1_0);
        yy1_0 = yy1_0 + dot_u8(b1_0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_u8(a0, b2_0);
        yy2_0 = yy2_0 + dot_u8(b2_0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_u8(a0, b3_0);
        yy3_0 = yy3_0 + dot_u8(b3_0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_u8(a0, b0);
        yy0 = yy0 + dot_u8(b0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_u8(a1, b1);
        yy1 = yy1 + dot_u8(b1, b1);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        xy0 = xy0 + dot_u8(a2, b2);
        yy0 = yy0 + dot_u8(b2, b2);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        xy1 = xy1 + dot_u8(a3, b3);
        yy1 = yy1 + dot_u8(b3, b3);
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_u8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_cosine_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    cosine_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void manhattan_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero;
    ruvgen_u32x4 ad1_0 = zero;
    ruvgen_u32x4 ad2_0 = zero;
    ruvgen_u32x4 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        ad0_0 = ad0_0 + sum4(gap(flip(a0), flip(b0_0)));
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        ad1_0 = ad1_0 + sum4(gap(flip(a0), flip(b1_0)));
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        ad2_0 = ad2_0 + sum4(gap(flip(a0), flip(b2_0)));
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        ad3_0 = ad3_0 + sum4(gap(flip(a0), flip(b3_0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        ad0_0 = ad0_0 + sum4(gap(flip(a0), flip(b0_0)));
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        ad1_0 = ad1_0 + sum4(gap(flip(a0), flip(b1_0)));
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        ad2_0 = ad2_0 + sum4(gap(flip(a0), flip(b2_0)));
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        ad3_0 = ad3_0 + sum4(gap(flip(a0), flip(b3_0)));
    }
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = ad0 + sum4(gap(flip(a0), flip(b0)));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = ad1 + sum4(gap(flip(a1), flip(b1)));
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        ad0 = ad0 + sum4(gap(flip(a2), flip(b2)));
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        ad1 = ad1 + sum4(gap(flip(a3), flip(b3)));
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = ad0 + sum4(gap(flip(a0), flip(b0)));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = ad1 + sum4(gap(flip(a1), flip(b1)));
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        ad0 = ad0 + sum4(gap(flip(a2), flip(b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        ad1 = ad1 + sum4(gap(flip(a3), flip(b3)));
    }
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_manhattan_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    manhattan_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE void chebyshev_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ad_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0_0 = zero;
    ruvgen_u32x4 ad1_0 = zero;
    ruvgen_u32x4 ad2_0 = zero;
    ruvgen_u32x4 ad3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        ad0_0 = max_bytes(ad0_0, gap(flip(a0), flip(b0_0)));
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        ad1_0 = max_bytes(ad1_0, gap(flip(a0), flip(b1_0)));
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        ad2_0 = max_bytes(ad2_0, gap(flip(a0), flip(b2_0)));
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        ad3_0 = max_bytes(ad3_0, gap(flip(a0), flip(b3_0)));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        ad0_0 = max_bytes(ad0_0, gap(flip(a0), flip(b0_0)));
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        ad1_0 = max_bytes(ad1_0, gap(flip(a0), flip(b1_0)));
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        ad2_0 = max_bytes(ad2_0, gap(flip(a0), flip(b2_0)));
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        ad3_0 = max_bytes(ad3_0, gap(flip(a0), flip(b3_0)));
    }
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(flip(a0), flip(b0)));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = max_bytes(ad1, gap(flip(a1), flip(b1)));
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        ad0 = max_bytes(ad0, gap(flip(a2), flip(b2)));
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        ad1 = max_bytes(ad1, gap(flip(a3), flip(b3)));
    }
    if (n & 32) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(flip(a0), flip(b0)));
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        ad1 = max_bytes(ad1, gap(flip(a1), flip(b1)));
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a2 = load_i(x + i);
        const ruvgen_u8x16 b2 = load_i(y + i);
        ad0 = max_bytes(ad0, gap(flip(a2), flip(b2)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a3 = first_i(x + i, tail);
        const ruvgen_u8x16 b3 = first_i(y + i, tail);
        ad1 = max_bytes(ad1, gap(flip(a3), flip(b3)));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_chebyshev_u8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    chebyshev_u8_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        const ruvgen_u8x16 a4 = load_i(y + i + 64);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 80);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        const ruvgen_u8x16 a6 = load_i(y + i + 96);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        const ruvgen_u8x16 a7 = load_i(y + i + 112);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a0 - a0);
        const ruvgen_u8x16 a1 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a1 - a1);
        const ruvgen_u8x16 a2 = load_i(y + i + 32);
        x12 = x12 + (ruvgen_u32x4)(a2 - a2);
        const ruvgen_u8x16 a3 = load_i(y + i + 48);
        x13 = x13 + (ruvgen_u32x4)(a3 - a3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(y + i);
        x10 = x10 + (ruvgen_u32x4)(a4 - a4);
        const ruvgen_u8x16 a5 = load_i(y + i + 16);
        x11 = x11 + (ruvgen_u32x4)(a5 - a5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(y + i);
        x12 = x12 + (ruvgen_u32x4)(a6 - a6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(y + i, tail);
        x13 = x13 + (ruvgen_u32x4)(a7 - a7);
    }
    x10 = x10 + x12;
    x11 = x11 + x13;
    x10 = x10 + x11;
    return reduce_add_i(x10);
}

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0_0 = zero;
    ruvgen_u32x4 xy1_0 = zero;
    ruvgen_u32x4 xy2_0 = zero;
    ruvgen_u32x4 xy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0_0 = load_i(y0 + i);
        xy0_0 = xy0_0 + dot_sq8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = load_i(y1 + i);
        xy1_0 = xy1_0 + dot_sq8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = load_i(y2 + i);
        xy2_0 = xy2_0 + dot_sq8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = load_i(y3 + i);
        xy3_0 = xy3_0 + dot_sq8(a0, b3_0);
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        const ruvgen_u8x16 b0_0 = first_i(y0 + i, tail);
        xy0_0 = xy0_0 + dot_sq8(a0, b0_0);
        const ruvgen_u8x16 b1_0 = first_i(y1 + i, tail);
        xy1_0 = xy1_0 + dot_sq8(a0, b1_0);
        const ruvgen_u8x16 b2_0 = first_i(y2 + i, tail);
        xy2_0 = xy2_0 + dot_sq8(a0, b2_0);
        const ruvgen_u8x16 b3_0 = first_i(y3 + i, tail);
        xy3_0 = xy3_0 + dot_sq8(a0, b3_0);
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(
    const int8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_sq8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_sq8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_sq8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_sq8(a3, b3);
        const ruvgen_u8x16 a4 = load_i(x + i + 64);
        const ruvgen_u8x16 b4 = load_i(y + i + 64);
        xy0 = xy0 + dot_sq8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 80);
        const ruvgen_u8x16 b5 = load_i(y + i + 80);
        xy1 = xy1 + dot_sq8(a5, b5);
        const ruvgen_u8x16 a6 = load_i(x + i + 96);
        const ruvgen_u8x16 b6 = load_i(y + i + 96);
        xy2 = xy2 + dot_sq8(a6, b6);
        const ruvgen_u8x16 a7 = load_i(x + i + 112);
        const ruvgen_u8x16 b7 = load_i(y + i + 112);
        xy3 = xy3 + dot_sq8(a7, b7);
    }
    if (n & 64) {
        const ruvgen_u8x16 a0 = load_i(x + i);
        const ruvgen_u8x16 b0 = load_i(y + i);
        xy0 = xy0 + dot_sq8(a0, b0);
        const ruvgen_u8x16 a1 = load_i(x + i + 16);
        const ruvgen_u8x16 b1 = load_i(y + i + 16);
        xy1 = xy1 + dot_sq8(a1, b1);
        const ruvgen_u8x16 a2 = load_i(x + i + 32);
        const ruvgen_u8x16 b2 = load_i(y + i + 32);
        xy2 = xy2 + dot_sq8(a2, b2);
        const ruvgen_u8x16 a3 = load_i(x + i + 48);
        const ruvgen_u8x16 b3 = load_i(y + i + 48);
        xy3 = xy3 + dot_sq8(a3, b3);
        i += 64;
    }
    if (n & 32) {
        const ruvgen_u8x16 a4 = load_i(x + i);
        const ruvgen_u8x16 b4 = load_i(y + i);
        xy0 = xy0 + dot_sq8(a4, b4);
        const ruvgen_u8x16 a5 = load_i(x + i + 16);
        const ruvgen_u8x16 b5 = load_i(y + i + 16);
        xy1 = xy1 + dot_sq8(a5, b5);
        i += 32;
    }
    if (n & 16) {
        const ruvgen_u8x16 a6 = load_i(x + i);
        const ruvgen_u8x16 b6 = load_i(y + i);
        xy2 = xy2 + dot_sq8(a6, b6);
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a7 = first_i(x + i, tail);
        const ruvgen_u8x16 b7 = first_i(y + i, tail);
        xy3 = xy3 + dot_sq8(a7, b7);
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(const int8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_sq8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_dot_sq8_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    dot_sq8_rows((const int8_t *)x, (const uint8_t *)base, stride, count, n, (int32_t *)out);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE void hamming_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *ne_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t ne0_0 = zero;
    uint32_t ne1_0 = zero;
    uint32_t ne2_0 = zero;
    uint32_t ne3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0_0 = word(y0 + i);
        ne0_0 = ne0_0 + ones(a0 ^ b0_0);
        const uint64_t b1_0 = word(y1 + i);
        ne1_0 = ne1_0 + ones(a0 ^ b1_0);
        const uint64_t b2_0 = word(y2 + i);
        ne2_0 = ne2_0 + ones(a0 ^ b2_0);
        const uint64_t b3_0 = word(y3 + i);
        ne3_0 = ne3_0 + ones(a0 ^ b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x + i, tail);
        const uint64_t b0_0 = ruvgen_first(y0 + i, tail);
        ne0_0 = ne0_0 + ones(a0 ^ b0_0);
        const uint64_t b1_0 = ruvgen_first(y1 + i, tail);
        ne1_0 = ne1_0 + ones(a0 ^ b1_0);
        const uint64_t b2_0 = ruvgen_first(y2 + i, tail);
        ne2_0 = ne2_0 + ones(a0 ^ b2_0);
        const uint64_t b3_0 = ruvgen_first(y3 + i, tail);
        ne3_0 = ne3_0 + ones(a0 ^ b3_0);
    }
    reduce_add4_b(ne_sum, ne0_0, ne1_0, ne2_0, ne3_0);
}

RUVGEN_INLINE void hamming_b1_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *ne)
{
    const uint32_t zero = 0;
    uint32_t ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        ne0 = ne0 + ones(a0 ^ b0);
        const uint64_t a1 = word(x + i + 8);
        const uint64_t b1 = word(y + i + 8);
        ne1 = ne1 + ones(a1 ^ b1);
        const uint64_t a2 = word(x + i + 16);
        const uint64_t b2 = word(y + i + 16);
        ne0 = ne0 + ones(a2 ^ b2);
        const uint64_t a3 = word(x + i + 24);
        const uint64_t b3 = word(y + i + 24);
        ne1 = ne1 + ones(a3 ^ b3);
    }
    if (n & 16) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        ne0 = ne0 + ones(a0 ^ b0);
        const uint64_t a1 = word(x + i + 8);
        const uint64_t b1 = word(y + i + 8);
        ne1 = ne1 + ones(a1 ^ b1);
        i += 16;
    }
    if (n & 8) {
        const uint64_t a2 = word(x + i);
        const uint64_t b2 = word(y + i);
        ne0 = ne0 + ones(a2 ^ b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a3 = ruvgen_first(x + i, tail);
        const uint64_t b3 = ruvgen_first(y + i, tail);
        ne1 = ne1 + ones(a3 ^ b3);
    }
    ne0 = ne0 + ne1;
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t ne[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ne_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            hamming_b1_four(x, y, n, ne_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                hamming_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ne[r]);
            }
            reduce_add4_b(ne_sum, ne[0], ne[1], ne[2], ne[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_hamming_b1_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    hamming_b1_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (uint32_t *)out);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        const uint64_t a0 = word(y + i);
        xx0 = xx0 + ones(a0);
        const uint64_t a1 = word(y + i + 8);
        xx1 = xx1 + ones(a1);
        const uint64_t a2 = word(y + i + 16);
        xx0 = xx0 + ones(a2);
        const uint64_t a3 = word(y + i + 24);
        xx1 = xx1 + ones(a3);
    }
    if (n & 16) {
        const uint64_t a0 = word(y + i);
        xx0 = xx0 + ones(a0);
        const uint64_t a1 = word(y + i + 8);
        xx1 = xx1 + ones(a1);
        i += 16;
    }
    if (n & 8) {
        const uint64_t a2 = word(y + i);
        xx0 = xx0 + ones(a2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a3 = ruvgen_first(y + i, tail);
        xx1 = xx1 + ones(a3);
    }
    xx0 = xx0 + xx1;
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero;
    uint32_t xy1_0 = zero;
    uint32_t xy2_0 = zero;
    uint32_t xy3_0 = zero;
    uint32_t yy0_0 = zero;
    uint32_t yy1_0 = zero;
    uint32_t yy2_0 = zero;
    uint32_t yy3_0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0_0 = word(y0 + i);
        xy0_0 = xy0_0 + ones(a0 & b0_0);
        yy0_0 = yy0_0 + ones(b0_0);
        const uint64_t b1_0 = word(y1 + i);
        xy1_0 = xy1_0 + ones(a0 & b1_0);
        yy1_0 = yy1_0 + ones(b1_0);
        const uint64_t b2_0 = word(y2 + i);
        xy2_0 = xy2_0 + ones(a0 & b2_0);
        yy2_0 = yy2_0 + ones(b2_0);
        const uint64_t b3_0 = word(y3 + i);
        xy3_0 = xy3_0 + ones(a0 & b3_0);
        yy3_0 = yy3_0 + ones(b3_0);
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x + i, tail);
        const uint64_t b0_0 = ruvgen_first(y0 + i, tail);
        xy0_0 = xy0_0 + ones(a0 & b0_0);
        yy0_0 = yy0_0 + ones(b0_0);
        const uint64_t b1_0 = ruvgen_first(y1 + i, tail);
        xy1_0 = xy1_0 + ones(a0 & b1_0);
        yy1_0 = yy1_0 + ones(b1_0);
        const uint64_t b2_0 = ruvgen_first(y2 + i, tail);
        xy2_0 = xy2_0 + ones(a0 & b2_0);
        yy2_0 = yy2_0 + ones(b2_0);
        const uint64_t b3_0 = ruvgen_first(y3 + i, tail);
        xy3_0 = xy3_0 + ones(a0 & b3_0);
        yy3_0 = yy3_0 + ones(b3_0);
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void jaccard_b1_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *xy, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero;
    uint32_t yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        xy0 = xy0 + ones(a0 & b0);
        yy0 = yy0 + ones(b0);
        const uint64_t a1 = word(x + i + 8);
        const uint64_t b1 = word(y + i + 8);
        xy0 = xy0 + ones(a1 & b1);
        yy0 = yy0 + ones(b1);
    }
    if (n & 8) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        xy0 = xy0 + ones(a0 & b0);
        yy0 = yy0 + ones(b0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a1 = ruvgen_first(x + i, tail);
        const uint64_t b1 = ruvgen_first(y + i, tail);
        xy0 = xy0 + ones(a1 & b1);
        yy0 = yy0 + ones(b1);
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
    uint32_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = jaccard_b1_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof *base <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 64)
                    RUVGEN_OPAQUE(x);
                jaccard_b1_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_b(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_b(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        if (rows == 4) {
            memcpy(out + i, d, sizeof d);
            continue;
        }
        RUVGEN_ROLLED
        for (size_t r = 0; r < rows; r++)
            out[i + r] = d[r];
    }
}

static void rk_jaccard_b1_rows_dn__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    jaccard_b1_rows((const uint8_t *)x, (const uint8_t *)base, stride, count, n, (float *)out);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_ROWS, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_rows_dn__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_rows_dn__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_rows_dn__scalar, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_rows_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_rows_dn__scalar, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_rows_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F64, 0, rk_sqeuclidean_f64_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F64, 0, rk_euclidean_f64_rows_dn__scalar, FLOAT),
    ROW(DOT, F64, 0, rk_dot_f64_rows_dn__scalar, FLOAT),
    ROW(COSINE, F64, 0, rk_cosine_f64_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F64, 0, rk_manhattan_f64_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F64, 0, rk_chebyshev_f64_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_rows_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_rows_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_rows_dn__scalar, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_rows_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_rows_dn__scalar, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_rows_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_rows_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_rows_dn__scalar, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_rows_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_rows_dn__scalar, UINT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_rows_dn__scalar, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_rows_dn__scalar, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_rows_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_rows_scalar = {rows, sizeof rows / sizeof rows[0]};
