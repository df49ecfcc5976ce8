/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 4), load_f(y + i + 4));
        sqeuclidean_f32_step(&dd2, load_f(x + i + 8), load_f(y + i + 8));
        sqeuclidean_f32_step(&dd3, load_f(x + i + 12), load_f(y + i + 12));
        sqeuclidean_f32_step(&dd0, load_f(x + i + 16), load_f(y + i + 16));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 20), load_f(y + i + 20));
        sqeuclidean_f32_step(&dd2, load_f(x + i + 24), load_f(y + i + 24));
        sqeuclidean_f32_step(&dd3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 4), load_f(y + i + 4));
        sqeuclidean_f32_step(&dd2, load_f(x + i + 8), load_f(y + i + 8));
        sqeuclidean_f32_step(&dd3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd0, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd3, first_f(x + i, tail), first_f(y + i, tail));
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f32_rows_dn__scalar, sqeuclidean_f32_rows, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f32_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_dn__scalar, rk_sqeuclidean_f32_rows_dn__scalar, euclidean_f32_finish)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
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

RUVGEN_INLINE void dot_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy1, load_f(x + i + 4), load_f(y + i + 4));
        dot_f32_step(&xy2, load_f(x + i + 8), load_f(y + i + 8));
        dot_f32_step(&xy3, load_f(x + i + 12), load_f(y + i + 12));
        dot_f32_step(&xy0, load_f(x + i + 16), load_f(y + i + 16));
        dot_f32_step(&xy1, load_f(x + i + 20), load_f(y + i + 20));
        dot_f32_step(&xy2, load_f(x + i + 24), load_f(y + i + 24));
        dot_f32_step(&xy3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        dot_f32_step(&xy0, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy1, load_f(x + i + 4), load_f(y + i + 4));
        dot_f32_step(&xy2, load_f(x + i + 8), load_f(y + i + 8));
        dot_f32_step(&xy3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy0, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy3, first_f(x + i, tail), first_f(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f32_rows_dn__scalar, dot_f32_rows, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_step(ruvgen_f32x4 *xy, ruvgen_f32x4 *yy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_f32_xx_step(ruvgen_f32x4 *xx, ruvgen_f32x4 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        cosine_f32_xx_step(&xx2, load_f(y + i + 8));
        cosine_f32_xx_step(&xx3, load_f(y + i + 12));
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
        cosine_f32_step(&xy0_0, &yy0_0, a0, load_f(y0 + i));
        cosine_f32_step(&xy1_0, &yy1_0, a0, load_f(y1 + i));
        cosine_f32_step(&xy2_0, &yy2_0, a0, load_f(y2 + i));
        cosine_f32_step(&xy3_0, &yy3_0, a0, load_f(y3 + i));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_f32_step(&xy0_0, &yy0_0, a0, first_f(y0 + i, tail));
        cosine_f32_step(&xy1_0, &yy1_0, a0, first_f(y1 + i, tail));
        cosine_f32_step(&xy2_0, &yy2_0, a0, first_f(y2 + i, tail));
        cosine_f32_step(&xy3_0, &yy3_0, a0, first_f(y3 + i, tail));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *xy,
    ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &yy0, load_f(x + i), load_f(y + i));
        cosine_f32_step(&xy1, &yy1, load_f(x + i + 4), load_f(y + i + 4));
        cosine_f32_step(&xy2, &yy2, load_f(x + i + 8), load_f(y + i + 8));
        cosine_f32_step(&xy3, &yy3, load_f(x + i + 12), load_f(y + i + 12));
        cosine_f32_step(&xy0, &yy0, load_f(x + i + 16), load_f(y + i + 16));
        cosine_f32_step(&xy1, &yy1, load_f(x + i + 20), load_f(y + i + 20));
        cosine_f32_step(&xy2, &yy2, load_f(x + i + 24), load_f(y + i + 24));
        cosine_f32_step(&xy3, &yy3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &yy0, load_f(x + i), load_f(y + i));
        cosine_f32_step(&xy1, &yy1, load_f(x + i + 4), load_f(y + i + 4));
        cosine_f32_step(&xy2, &yy2, load_f(x + i + 8), load_f(y + i + 8));
        cosine_f32_step(&xy3, &yy3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy0, &yy0, load_f(x + i), load_f(y + i));
        cosine_f32_step(&xy1, &yy1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy2, &yy2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy3, &yy3, first_f(x + i, tail), first_f(y + i, tail));
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

RUVGEN_INLINE void cosine_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f32_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f32_rows_dn__scalar, cosine_f32_rows, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
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

RUVGEN_INLINE void manhattan_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        manhattan_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        manhattan_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        manhattan_f32_step(&ad0, load_f(x + i + 16), load_f(y + i + 16));
        manhattan_f32_step(&ad1, load_f(x + i + 20), load_f(y + i + 20));
        manhattan_f32_step(&ad2, load_f(x + i + 24), load_f(y + i + 24));
        manhattan_f32_step(&ad3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        manhattan_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        manhattan_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad3, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f32_rows_dn__scalar, manhattan_f32_rows, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
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

RUVGEN_INLINE void chebyshev_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        chebyshev_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        chebyshev_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        chebyshev_f32_step(&ad0, load_f(x + i + 16), load_f(y + i + 16));
        chebyshev_f32_step(&ad1, load_f(x + i + 20), load_f(y + i + 20));
        chebyshev_f32_step(&ad2, load_f(x + i + 24), load_f(y + i + 24));
        chebyshev_f32_step(&ad3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        chebyshev_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        chebyshev_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad3, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f32_rows_dn__scalar, chebyshev_f32_rows, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
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

RUVGEN_INLINE void braycurtis_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *ad,
    ruvgen_f32x4 *ap)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i), load_f(y + i));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 4), load_f(y + i + 4));
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i + 8), load_f(y + i + 8));
        braycurtis_f32_step(&ad3, &ap3, load_f(x + i + 12), load_f(y + i + 12));
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i + 16), load_f(y + i + 16));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 20), load_f(y + i + 20));
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i + 24), load_f(y + i + 24));
        braycurtis_f32_step(&ad3, &ap3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i), load_f(y + i));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 4), load_f(y + i + 4));
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i + 8), load_f(y + i + 8));
        braycurtis_f32_step(&ad3, &ap3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i), load_f(y + i));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                braycurtis_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f32_rows_dn__scalar, braycurtis_f32_rows, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_finish(float sd)
{
    return (float)sd;
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

RUVGEN_INLINE void canberra_f32_row(const float *x, const float *y, size_t n, ruvgen_f32x4 *sd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd1, load_f(x + i + 4), load_f(y + i + 4));
        canberra_f32_step(&sd2, load_f(x + i + 8), load_f(y + i + 8));
        canberra_f32_step(&sd3, load_f(x + i + 12), load_f(y + i + 12));
        canberra_f32_step(&sd0, load_f(x + i + 16), load_f(y + i + 16));
        canberra_f32_step(&sd1, load_f(x + i + 20), load_f(y + i + 20));
        canberra_f32_step(&sd2, load_f(x + i + 24), load_f(y + i + 24));
        canberra_f32_step(&sd3, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd1, load_f(x + i + 4), load_f(y + i + 4));
        canberra_f32_step(&sd2, load_f(x + i + 8), load_f(y + i + 8));
        canberra_f32_step(&sd3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd0, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd3, first_f(x + i, tail), first_f(y + i, tail));
    }
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f32_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                canberra_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f32_rows_dn__scalar, canberra_f32_rows, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_step(ruvgen_f32x4 *dd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *dd = *dd + t * t;
}

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
        sqeuclidean_f16_step(&dd0_0, a0, widen_f16(load4(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, widen_f16(load4(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, widen_f16(load4(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        sqeuclidean_f16_step(&dd0_1, a1, widen_f16(load4(y0 + i + 4)));
        sqeuclidean_f16_step(&dd1_1, a1, widen_f16(load4(y1 + i + 4)));
        sqeuclidean_f16_step(&dd2_1, a1, widen_f16(load4(y2 + i + 4)));
        sqeuclidean_f16_step(&dd3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_f16_step(&dd0_0, a0, widen_f16(load4(y0 + i)));
        sqeuclidean_f16_step(&dd1_0, a0, widen_f16(load4(y1 + i)));
        sqeuclidean_f16_step(&dd2_0, a0, widen_f16(load4(y2 + i)));
        sqeuclidean_f16_step(&dd3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        sqeuclidean_f16_step(&dd0_1, a1, widen_f16(first4(y0 + i, tail)));
        sqeuclidean_f16_step(&dd1_1, a1, widen_f16(first4(y1 + i, tail)));
        sqeuclidean_f16_step(&dd2_1, a1, widen_f16(first4(y2 + i, tail)));
        sqeuclidean_f16_step(&dd3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f16_step(&dd0, load_f(x + i), widen_f16(load4(y + i)));
        sqeuclidean_f16_step(&dd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        sqeuclidean_f16_step(&dd2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        sqeuclidean_f16_step(&dd3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        sqeuclidean_f16_step(&dd0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        sqeuclidean_f16_step(&dd1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        sqeuclidean_f16_step(&dd2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        sqeuclidean_f16_step(&dd3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f16_step(&dd0, load_f(x + i), widen_f16(load4(y + i)));
        sqeuclidean_f16_step(&dd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        sqeuclidean_f16_step(&dd2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        sqeuclidean_f16_step(&dd3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f16_step(&dd0, load_f(x + i), widen_f16(load4(y + i)));
        sqeuclidean_f16_step(&dd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f16_step(&dd2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f16_step(&dd3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f16_rows_dn__scalar, sqeuclidean_f16_rows, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_f16_rows_dn__scalar, rk_sqeuclidean_f16_rows_dn__scalar, euclidean_f16_finish)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_step(ruvgen_f32x4 *xy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
}

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
        dot_f16_step(&xy0_0, a0, widen_f16(load4(y0 + i)));
        dot_f16_step(&xy1_0, a0, widen_f16(load4(y1 + i)));
        dot_f16_step(&xy2_0, a0, widen_f16(load4(y2 + i)));
        dot_f16_step(&xy3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        dot_f16_step(&xy0_1, a1, widen_f16(load4(y0 + i + 4)));
        dot_f16_step(&xy1_1, a1, widen_f16(load4(y1 + i + 4)));
        dot_f16_step(&xy2_1, a1, widen_f16(load4(y2 + i + 4)));
        dot_f16_step(&xy3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_f16_step(&xy0_0, a0, widen_f16(load4(y0 + i)));
        dot_f16_step(&xy1_0, a0, widen_f16(load4(y1 + i)));
        dot_f16_step(&xy2_0, a0, widen_f16(load4(y2 + i)));
        dot_f16_step(&xy3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        dot_f16_step(&xy0_1, a1, widen_f16(first4(y0 + i, tail)));
        dot_f16_step(&xy1_1, a1, widen_f16(first4(y1 + i, tail)));
        dot_f16_step(&xy2_1, a1, widen_f16(first4(y2 + i, tail)));
        dot_f16_step(&xy3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f16_step(&xy0, load_f(x + i), widen_f16(load4(y + i)));
        dot_f16_step(&xy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        dot_f16_step(&xy2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        dot_f16_step(&xy3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        dot_f16_step(&xy0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        dot_f16_step(&xy1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        dot_f16_step(&xy2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        dot_f16_step(&xy3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        dot_f16_step(&xy0, load_f(x + i), widen_f16(load4(y + i)));
        dot_f16_step(&xy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        dot_f16_step(&xy2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        dot_f16_step(&xy3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f16_step(&xy0, load_f(x + i), widen_f16(load4(y + i)));
        dot_f16_step(&xy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f16_step(&xy2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f16_step(&xy3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f16_rows_dn__scalar, dot_f16_rows, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_step(ruvgen_f32x4 *xy, ruvgen_f32x4 *yy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_f16_xx_step(ruvgen_f32x4 *xx, ruvgen_f32x4 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f16_xx_step(&xx0, load_f(y + i));
        cosine_f16_xx_step(&xx1, load_f(y + i + 4));
        cosine_f16_xx_step(&xx2, load_f(y + i + 8));
        cosine_f16_xx_step(&xx3, load_f(y + i + 12));
    }
    if (n & 8) {
        cosine_f16_xx_step(&xx0, load_f(y + i));
        cosine_f16_xx_step(&xx1, load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f16_xx_step(&xx2, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f16_xx_step(&xx3, first_f(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

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
        cosine_f16_step(&xy0_0, &yy0_0, a0, widen_f16(load4(y0 + i)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, widen_f16(load4(y1 + i)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, widen_f16(load4(y2 + i)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, widen_f16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_f16_step(&xy0_0, &yy0_0, a0, widen_f16(first4(y0 + i, tail)));
        cosine_f16_step(&xy1_0, &yy1_0, a0, widen_f16(first4(y1 + i, tail)));
        cosine_f16_step(&xy2_0, &yy2_0, a0, widen_f16(first4(y2 + i, tail)));
        cosine_f16_step(&xy3_0, &yy3_0, a0, widen_f16(first4(y3 + i, tail)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy,
    ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f16_step(&xy0, &yy0, load_f(x + i), widen_f16(load4(y + i)));
        cosine_f16_step(&xy1, &yy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        cosine_f16_step(&xy2, &yy2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        cosine_f16_step(&xy3, &yy3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        cosine_f16_step(&xy0, &yy0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        cosine_f16_step(&xy1, &yy1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        cosine_f16_step(&xy2, &yy2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        cosine_f16_step(&xy3, &yy3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        cosine_f16_step(&xy0, &yy0, load_f(x + i), widen_f16(load4(y + i)));
        cosine_f16_step(&xy1, &yy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        cosine_f16_step(&xy2, &yy2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        cosine_f16_step(&xy3, &yy3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f16_step(&xy0, &yy0, load_f(x + i), widen_f16(load4(y + i)));
        cosine_f16_step(&xy1, &yy1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f16_step(&xy2, &yy2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f16_step(&xy3, &yy3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
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

RUVGEN_INLINE void cosine_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f16_rows_dn__scalar, cosine_f16_rows, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
}

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
        manhattan_f16_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        manhattan_f16_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        manhattan_f16_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        manhattan_f16_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        manhattan_f16_step(&ad0_1, a1, widen_f16(load4(y0 + i + 4)));
        manhattan_f16_step(&ad1_1, a1, widen_f16(load4(y1 + i + 4)));
        manhattan_f16_step(&ad2_1, a1, widen_f16(load4(y2 + i + 4)));
        manhattan_f16_step(&ad3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_f16_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        manhattan_f16_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        manhattan_f16_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        manhattan_f16_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        manhattan_f16_step(&ad0_1, a1, widen_f16(first4(y0 + i, tail)));
        manhattan_f16_step(&ad1_1, a1, widen_f16(first4(y1 + i, tail)));
        manhattan_f16_step(&ad2_1, a1, widen_f16(first4(y2 + i, tail)));
        manhattan_f16_step(&ad3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        manhattan_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        manhattan_f16_step(&ad2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        manhattan_f16_step(&ad3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        manhattan_f16_step(&ad0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        manhattan_f16_step(&ad1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        manhattan_f16_step(&ad2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        manhattan_f16_step(&ad3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        manhattan_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        manhattan_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        manhattan_f16_step(&ad2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        manhattan_f16_step(&ad3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        manhattan_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f16_step(&ad2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f16_step(&ad3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f16_rows_dn__scalar, manhattan_f16_rows, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = max_nan(*ad, abs_f(t));
}

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
        chebyshev_f16_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        chebyshev_f16_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        chebyshev_f16_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        chebyshev_f16_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        chebyshev_f16_step(&ad0_1, a1, widen_f16(load4(y0 + i + 4)));
        chebyshev_f16_step(&ad1_1, a1, widen_f16(load4(y1 + i + 4)));
        chebyshev_f16_step(&ad2_1, a1, widen_f16(load4(y2 + i + 4)));
        chebyshev_f16_step(&ad3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_f16_step(&ad0_0, a0, widen_f16(load4(y0 + i)));
        chebyshev_f16_step(&ad1_0, a0, widen_f16(load4(y1 + i)));
        chebyshev_f16_step(&ad2_0, a0, widen_f16(load4(y2 + i)));
        chebyshev_f16_step(&ad3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        chebyshev_f16_step(&ad0_1, a1, widen_f16(first4(y0 + i, tail)));
        chebyshev_f16_step(&ad1_1, a1, widen_f16(first4(y1 + i, tail)));
        chebyshev_f16_step(&ad2_1, a1, widen_f16(first4(y2 + i, tail)));
        chebyshev_f16_step(&ad3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        chebyshev_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        chebyshev_f16_step(&ad2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        chebyshev_f16_step(&ad3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        chebyshev_f16_step(&ad0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        chebyshev_f16_step(&ad1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        chebyshev_f16_step(&ad2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        chebyshev_f16_step(&ad3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        chebyshev_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        chebyshev_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        chebyshev_f16_step(&ad2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        chebyshev_f16_step(&ad3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f16_step(&ad0, load_f(x + i), widen_f16(load4(y + i)));
        chebyshev_f16_step(&ad1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f16_step(&ad2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f16_step(&ad3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f16_rows_dn__scalar, chebyshev_f16_rows, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 *ap, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
    *ap = abs_f(a + b) + *ap;
}

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
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, widen_f16(load4(y0 + i)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, widen_f16(load4(y1 + i)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, widen_f16(load4(y2 + i)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, widen_f16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        braycurtis_f16_step(&ad0_0, &ap0_0, a0, widen_f16(first4(y0 + i, tail)));
        braycurtis_f16_step(&ad1_0, &ap1_0, a0, widen_f16(first4(y1 + i, tail)));
        braycurtis_f16_step(&ad2_0, &ap2_0, a0, widen_f16(first4(y2 + i, tail)));
        braycurtis_f16_step(&ad3_0, &ap3_0, a0, widen_f16(first4(y3 + i, tail)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad,
    ruvgen_f32x4 *ap)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f16_step(&ad0, &ap0, load_f(x + i), widen_f16(load4(y + i)));
        braycurtis_f16_step(&ad1, &ap1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        braycurtis_f16_step(&ad2, &ap2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        braycurtis_f16_step(&ad3, &ap3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        braycurtis_f16_step(&ad0, &ap0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        braycurtis_f16_step(&ad1, &ap1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        braycurtis_f16_step(&ad2, &ap2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        braycurtis_f16_step(&ad3, &ap3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        braycurtis_f16_step(&ad0, &ap0, load_f(x + i), widen_f16(load4(y + i)));
        braycurtis_f16_step(&ad1, &ap1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        braycurtis_f16_step(&ad2, &ap2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        braycurtis_f16_step(&ad3, &ap3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f16_step(&ad0, &ap0, load_f(x + i), widen_f16(load4(y + i)));
        braycurtis_f16_step(&ad1, &ap1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f16_step(&ad2, &ap2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f16_step(&ad3, &ap3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                braycurtis_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f16_rows_dn__scalar, braycurtis_f16_rows, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f16_step(ruvgen_f32x4 *sd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t_x = abs_f(a);
    const ruvgen_f32x4 t_all = t_x + abs_f(b);
    const ruvgen_f32x4 t_gap = abs_f(a - b);
    const ruvgen_f32x4 t = div_f(t_all - t_all + t_gap, t_all);
    *sd = t + *sd;
}

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
        canberra_f16_step(&sd0_0, a0, widen_f16(load4(y0 + i)));
        canberra_f16_step(&sd1_0, a0, widen_f16(load4(y1 + i)));
        canberra_f16_step(&sd2_0, a0, widen_f16(load4(y2 + i)));
        canberra_f16_step(&sd3_0, a0, widen_f16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        canberra_f16_step(&sd0_1, a1, widen_f16(load4(y0 + i + 4)));
        canberra_f16_step(&sd1_1, a1, widen_f16(load4(y1 + i + 4)));
        canberra_f16_step(&sd2_1, a1, widen_f16(load4(y2 + i + 4)));
        canberra_f16_step(&sd3_1, a1, widen_f16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_f16_step(&sd0_0, a0, widen_f16(load4(y0 + i)));
        canberra_f16_step(&sd1_0, a0, widen_f16(load4(y1 + i)));
        canberra_f16_step(&sd2_0, a0, widen_f16(load4(y2 + i)));
        canberra_f16_step(&sd3_0, a0, widen_f16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        canberra_f16_step(&sd0_1, a1, widen_f16(first4(y0 + i, tail)));
        canberra_f16_step(&sd1_1, a1, widen_f16(first4(y1 + i, tail)));
        canberra_f16_step(&sd2_1, a1, widen_f16(first4(y2 + i, tail)));
        canberra_f16_step(&sd3_1, a1, widen_f16(first4(y3 + i, tail)));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_f16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *sd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f16_step(&sd0, load_f(x + i), widen_f16(load4(y + i)));
        canberra_f16_step(&sd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        canberra_f16_step(&sd2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        canberra_f16_step(&sd3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        canberra_f16_step(&sd0, load_f(x + i + 16), widen_f16(load4(y + i + 16)));
        canberra_f16_step(&sd1, load_f(x + i + 20), widen_f16(load4(y + i + 20)));
        canberra_f16_step(&sd2, load_f(x + i + 24), widen_f16(load4(y + i + 24)));
        canberra_f16_step(&sd3, load_f(x + i + 28), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        canberra_f16_step(&sd0, load_f(x + i), widen_f16(load4(y + i)));
        canberra_f16_step(&sd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        canberra_f16_step(&sd2, load_f(x + i + 8), widen_f16(load4(y + i + 8)));
        canberra_f16_step(&sd3, load_f(x + i + 12), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        canberra_f16_step(&sd0, load_f(x + i), widen_f16(load4(y + i)));
        canberra_f16_step(&sd1, load_f(x + i + 4), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f16_step(&sd2, load_f(x + i), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f16_step(&sd3, first_f(x + i, tail), widen_f16(first4(y + i, tail)));
    }
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                canberra_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f16_rows_dn__scalar, canberra_f16_rows, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_step(ruvgen_f32x4 *dd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *dd = *dd + t * t;
}

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
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load4(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load4(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load4(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(load4(y0 + i + 4)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(load4(y1 + i + 4)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(load4(y2 + i + 4)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        sqeuclidean_bf16_step(&dd0_0, a0, widen_bf16(load4(y0 + i)));
        sqeuclidean_bf16_step(&dd1_0, a0, widen_bf16(load4(y1 + i)));
        sqeuclidean_bf16_step(&dd2_0, a0, widen_bf16(load4(y2 + i)));
        sqeuclidean_bf16_step(&dd3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        sqeuclidean_bf16_step(&dd0_1, a1, widen_bf16(first4(y0 + i, tail)));
        sqeuclidean_bf16_step(&dd1_1, a1, widen_bf16(first4(y1 + i, tail)));
        sqeuclidean_bf16_step(&dd2_1, a1, widen_bf16(first4(y2 + i, tail)));
        sqeuclidean_bf16_step(&dd3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *dd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_bf16_step(&dd0, load_f(x + i), widen_bf16(load4(y + i)));
        sqeuclidean_bf16_step(&dd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        sqeuclidean_bf16_step(&dd2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        sqeuclidean_bf16_step(&dd3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        sqeuclidean_bf16_step(&dd0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        sqeuclidean_bf16_step(&dd1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        sqeuclidean_bf16_step(&dd2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        sqeuclidean_bf16_step(&dd3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_bf16_step(&dd0, load_f(x + i), widen_bf16(load4(y + i)));
        sqeuclidean_bf16_step(&dd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        sqeuclidean_bf16_step(&dd2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        sqeuclidean_bf16_step(&dd3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_bf16_step(&dd0, load_f(x + i), widen_bf16(load4(y + i)));
        sqeuclidean_bf16_step(&dd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_bf16_step(&dd2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_bf16_step(&dd3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_bf16_rows_dn__scalar, sqeuclidean_bf16_rows, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_bf16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_bf16_rows_dn__scalar, rk_sqeuclidean_bf16_rows_dn__scalar,
    euclidean_bf16_finish)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_step(ruvgen_f32x4 *xy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
}

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
        dot_bf16_step(&xy0_0, a0, widen_bf16(load4(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load4(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load4(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        dot_bf16_step(&xy0_1, a1, widen_bf16(load4(y0 + i + 4)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(load4(y1 + i + 4)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(load4(y2 + i + 4)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        dot_bf16_step(&xy0_0, a0, widen_bf16(load4(y0 + i)));
        dot_bf16_step(&xy1_0, a0, widen_bf16(load4(y1 + i)));
        dot_bf16_step(&xy2_0, a0, widen_bf16(load4(y2 + i)));
        dot_bf16_step(&xy3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        dot_bf16_step(&xy0_1, a1, widen_bf16(first4(y0 + i, tail)));
        dot_bf16_step(&xy1_1, a1, widen_bf16(first4(y1 + i, tail)));
        dot_bf16_step(&xy2_1, a1, widen_bf16(first4(y2 + i, tail)));
        dot_bf16_step(&xy3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_bf16_step(&xy0, load_f(x + i), widen_bf16(load4(y + i)));
        dot_bf16_step(&xy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        dot_bf16_step(&xy2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        dot_bf16_step(&xy3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        dot_bf16_step(&xy0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        dot_bf16_step(&xy1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        dot_bf16_step(&xy2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        dot_bf16_step(&xy3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        dot_bf16_step(&xy0, load_f(x + i), widen_bf16(load4(y + i)));
        dot_bf16_step(&xy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        dot_bf16_step(&xy2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        dot_bf16_step(&xy3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_bf16_step(&xy0, load_f(x + i), widen_bf16(load4(y + i)));
        dot_bf16_step(&xy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_bf16_step(&xy2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_bf16_step(&xy3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_bf16_rows_dn__scalar, dot_bf16_rows, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_step(ruvgen_f32x4 *xy, ruvgen_f32x4 *yy, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_bf16_xx_step(ruvgen_f32x4 *xx, ruvgen_f32x4 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_bf16_xx_step(&xx0, load_f(y + i));
        cosine_bf16_xx_step(&xx1, load_f(y + i + 4));
        cosine_bf16_xx_step(&xx2, load_f(y + i + 8));
        cosine_bf16_xx_step(&xx3, load_f(y + i + 12));
    }
    if (n & 8) {
        cosine_bf16_xx_step(&xx0, load_f(y + i));
        cosine_bf16_xx_step(&xx1, load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_bf16_xx_step(&xx2, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_bf16_xx_step(&xx3, first_f(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_f(xx0);
}

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
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(load4(y0 + i)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(load4(y1 + i)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(load4(y2 + i)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        cosine_bf16_step(&xy0_0, &yy0_0, a0, widen_bf16(first4(y0 + i, tail)));
        cosine_bf16_step(&xy1_0, &yy1_0, a0, widen_bf16(first4(y1 + i, tail)));
        cosine_bf16_step(&xy2_0, &yy2_0, a0, widen_bf16(first4(y2 + i, tail)));
        cosine_bf16_step(&xy3_0, &yy3_0, a0, widen_bf16(first4(y3 + i, tail)));
    }
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *xy,
    ruvgen_f32x4 *yy)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_bf16_step(&xy0, &yy0, load_f(x + i), widen_bf16(load4(y + i)));
        cosine_bf16_step(&xy1, &yy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        cosine_bf16_step(&xy2, &yy2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        cosine_bf16_step(&xy3, &yy3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        cosine_bf16_step(&xy0, &yy0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        cosine_bf16_step(&xy1, &yy1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        cosine_bf16_step(&xy2, &yy2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        cosine_bf16_step(&xy3, &yy3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        cosine_bf16_step(&xy0, &yy0, load_f(x + i), widen_bf16(load4(y + i)));
        cosine_bf16_step(&xy1, &yy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        cosine_bf16_step(&xy2, &yy2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        cosine_bf16_step(&xy3, &yy3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_bf16_step(&xy0, &yy0, load_f(x + i), widen_bf16(load4(y + i)));
        cosine_bf16_step(&xy1, &yy1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_bf16_step(&xy2, &yy2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_bf16_step(&xy3, &yy3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
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

RUVGEN_INLINE void cosine_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_bf16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_bf16_rows_dn__scalar, cosine_bf16_rows, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
}

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
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        manhattan_bf16_step(&ad0_1, a1, widen_bf16(load4(y0 + i + 4)));
        manhattan_bf16_step(&ad1_1, a1, widen_bf16(load4(y1 + i + 4)));
        manhattan_bf16_step(&ad2_1, a1, widen_bf16(load4(y2 + i + 4)));
        manhattan_bf16_step(&ad3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        manhattan_bf16_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        manhattan_bf16_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        manhattan_bf16_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        manhattan_bf16_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        manhattan_bf16_step(&ad0_1, a1, widen_bf16(first4(y0 + i, tail)));
        manhattan_bf16_step(&ad1_1, a1, widen_bf16(first4(y1 + i, tail)));
        manhattan_bf16_step(&ad2_1, a1, widen_bf16(first4(y2 + i, tail)));
        manhattan_bf16_step(&ad3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        manhattan_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        manhattan_bf16_step(&ad2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        manhattan_bf16_step(&ad3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        manhattan_bf16_step(&ad0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        manhattan_bf16_step(&ad1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        manhattan_bf16_step(&ad2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        manhattan_bf16_step(&ad3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        manhattan_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        manhattan_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        manhattan_bf16_step(&ad2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        manhattan_bf16_step(&ad3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        manhattan_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        manhattan_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_bf16_step(&ad2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_bf16_step(&ad3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_bf16_rows_dn__scalar, manhattan_bf16_rows, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = max_nan(*ad, abs_f(t));
}

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
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        chebyshev_bf16_step(&ad0_1, a1, widen_bf16(load4(y0 + i + 4)));
        chebyshev_bf16_step(&ad1_1, a1, widen_bf16(load4(y1 + i + 4)));
        chebyshev_bf16_step(&ad2_1, a1, widen_bf16(load4(y2 + i + 4)));
        chebyshev_bf16_step(&ad3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        chebyshev_bf16_step(&ad0_0, a0, widen_bf16(load4(y0 + i)));
        chebyshev_bf16_step(&ad1_0, a0, widen_bf16(load4(y1 + i)));
        chebyshev_bf16_step(&ad2_0, a0, widen_bf16(load4(y2 + i)));
        chebyshev_bf16_step(&ad3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        chebyshev_bf16_step(&ad0_1, a1, widen_bf16(first4(y0 + i, tail)));
        chebyshev_bf16_step(&ad1_1, a1, widen_bf16(first4(y1 + i, tail)));
        chebyshev_bf16_step(&ad2_1, a1, widen_bf16(first4(y2 + i, tail)));
        chebyshev_bf16_step(&ad3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        chebyshev_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        chebyshev_bf16_step(&ad2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        chebyshev_bf16_step(&ad3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        chebyshev_bf16_step(&ad0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        chebyshev_bf16_step(&ad1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        chebyshev_bf16_step(&ad2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        chebyshev_bf16_step(&ad3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        chebyshev_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        chebyshev_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        chebyshev_bf16_step(&ad2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        chebyshev_bf16_step(&ad3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_bf16_step(&ad0, load_f(x + i), widen_bf16(load4(y + i)));
        chebyshev_bf16_step(&ad1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_bf16_step(&ad2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_bf16_step(&ad3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_bf16_rows_dn__scalar, chebyshev_bf16_rows, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_finish(float ad, float ap)
{
    const float overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_bf16_step(ruvgen_f32x4 *ad, ruvgen_f32x4 *ap, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t = a - b;
    *ad = abs_f(t) + *ad;
    *ap = abs_f(a + b) + *ap;
}

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
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(load4(y0 + i)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(load4(y1 + i)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(load4(y2 + i)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(load4(y3 + i)));
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a0 = first_f(x + i, tail);
        braycurtis_bf16_step(&ad0_0, &ap0_0, a0, widen_bf16(first4(y0 + i, tail)));
        braycurtis_bf16_step(&ad1_0, &ap1_0, a0, widen_bf16(first4(y1 + i, tail)));
        braycurtis_bf16_step(&ad2_0, &ap2_0, a0, widen_bf16(first4(y2 + i, tail)));
        braycurtis_bf16_step(&ad3_0, &ap3_0, a0, widen_bf16(first4(y3 + i, tail)));
    }
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_f(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *ad,
    ruvgen_f32x4 *ap)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_bf16_step(&ad0, &ap0, load_f(x + i), widen_bf16(load4(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        braycurtis_bf16_step(&ad2, &ap2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        braycurtis_bf16_step(&ad3, &ap3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        braycurtis_bf16_step(&ad0, &ap0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        braycurtis_bf16_step(&ad1, &ap1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        braycurtis_bf16_step(&ad2, &ap2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        braycurtis_bf16_step(&ad3, &ap3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        braycurtis_bf16_step(&ad0, &ap0, load_f(x + i), widen_bf16(load4(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        braycurtis_bf16_step(&ad2, &ap2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        braycurtis_bf16_step(&ad3, &ap3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_bf16_step(&ad0, &ap0, load_f(x + i), widen_bf16(load4(y + i)));
        braycurtis_bf16_step(&ad1, &ap1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_bf16_step(&ad2, &ap2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_bf16_step(&ad3, &ap3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad[4] = {zero, zero, zero, zero};
    ruvgen_f32x4 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                braycurtis_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_bf16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_bf16_rows_dn__scalar, braycurtis_bf16_rows, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_finish(float sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_bf16_step(ruvgen_f32x4 *sd, ruvgen_f32x4 a, ruvgen_f32x4 b)
{
    const ruvgen_f32x4 t_x = abs_f(a);
    const ruvgen_f32x4 t_all = t_x + abs_f(b);
    const ruvgen_f32x4 t_gap = abs_f(a - b);
    const ruvgen_f32x4 t = div_f(t_all - t_all + t_gap, t_all);
    *sd = t + *sd;
}

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
        canberra_bf16_step(&sd0_0, a0, widen_bf16(load4(y0 + i)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(load4(y1 + i)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(load4(y2 + i)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(load4(y3 + i)));
        const ruvgen_f32x4 a1 = load_f(x + i + 4);
        canberra_bf16_step(&sd0_1, a1, widen_bf16(load4(y0 + i + 4)));
        canberra_bf16_step(&sd1_1, a1, widen_bf16(load4(y1 + i + 4)));
        canberra_bf16_step(&sd2_1, a1, widen_bf16(load4(y2 + i + 4)));
        canberra_bf16_step(&sd3_1, a1, widen_bf16(load4(y3 + i + 4)));
    }
    if (n & 4) {
        const ruvgen_f32x4 a0 = load_f(x + i);
        canberra_bf16_step(&sd0_0, a0, widen_bf16(load4(y0 + i)));
        canberra_bf16_step(&sd1_0, a0, widen_bf16(load4(y1 + i)));
        canberra_bf16_step(&sd2_0, a0, widen_bf16(load4(y2 + i)));
        canberra_bf16_step(&sd3_0, a0, widen_bf16(load4(y3 + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        const ruvgen_f32x4 a1 = first_f(x + i, tail);
        canberra_bf16_step(&sd0_1, a1, widen_bf16(first4(y0 + i, tail)));
        canberra_bf16_step(&sd1_1, a1, widen_bf16(first4(y1 + i, tail)));
        canberra_bf16_step(&sd2_1, a1, widen_bf16(first4(y2 + i, tail)));
        canberra_bf16_step(&sd3_1, a1, widen_bf16(first4(y3 + i, tail)));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_f(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_bf16_row(const float *x, const uint16_t *y, size_t n, ruvgen_f32x4 *sd)
{
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_bf16_step(&sd0, load_f(x + i), widen_bf16(load4(y + i)));
        canberra_bf16_step(&sd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        canberra_bf16_step(&sd2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        canberra_bf16_step(&sd3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        canberra_bf16_step(&sd0, load_f(x + i + 16), widen_bf16(load4(y + i + 16)));
        canberra_bf16_step(&sd1, load_f(x + i + 20), widen_bf16(load4(y + i + 20)));
        canberra_bf16_step(&sd2, load_f(x + i + 24), widen_bf16(load4(y + i + 24)));
        canberra_bf16_step(&sd3, load_f(x + i + 28), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        canberra_bf16_step(&sd0, load_f(x + i), widen_bf16(load4(y + i)));
        canberra_bf16_step(&sd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        canberra_bf16_step(&sd2, load_f(x + i + 8), widen_bf16(load4(y + i + 8)));
        canberra_bf16_step(&sd3, load_f(x + i + 12), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        canberra_bf16_step(&sd0, load_f(x + i), widen_bf16(load4(y + i)));
        canberra_bf16_step(&sd1, load_f(x + i + 4), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_bf16_step(&sd2, load_f(x + i), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_bf16_step(&sd3, first_f(x + i, tail), widen_bf16(first4(y + i, tail)));
    }
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    *sd = sd0;
}

RUVGEN_INLINE void canberra_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_bf16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 32)
                    RUVGEN_OPAQUE(x);
                canberra_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_bf16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_bf16_rows_dn__scalar, canberra_bf16_rows, n)

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f64_finish(double dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f64_step(ruvgen_f64x2 *dd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *dd = *dd + t * t;
}

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
        sqeuclidean_f64_step(&dd0_0, a0, widen_d(y0 + i));
        sqeuclidean_f64_step(&dd1_0, a0, widen_d(y1 + i));
        sqeuclidean_f64_step(&dd2_0, a0, widen_d(y2 + i));
        sqeuclidean_f64_step(&dd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        sqeuclidean_f64_step(&dd0_1, a1, widen_d(y0 + i + 2));
        sqeuclidean_f64_step(&dd1_1, a1, widen_d(y1 + i + 2));
        sqeuclidean_f64_step(&dd2_1, a1, widen_d(y2 + i + 2));
        sqeuclidean_f64_step(&dd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        sqeuclidean_f64_step(&dd0_0, a0, widen_d(y0 + i));
        sqeuclidean_f64_step(&dd1_0, a0, widen_d(y1 + i));
        sqeuclidean_f64_step(&dd2_0, a0, widen_d(y2 + i));
        sqeuclidean_f64_step(&dd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        sqeuclidean_f64_step(&dd0_1, a1, two_d((double)*(y0 + i), 0.0));
        sqeuclidean_f64_step(&dd1_1, a1, two_d((double)*(y1 + i), 0.0));
        sqeuclidean_f64_step(&dd2_1, a1, two_d((double)*(y2 + i), 0.0));
        sqeuclidean_f64_step(&dd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *dd)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        sqeuclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        sqeuclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        sqeuclidean_f64_step(&dd2, load_d(x + i + 4), widen_d(y + i + 4));
        sqeuclidean_f64_step(&dd3, load_d(x + i + 6), widen_d(y + i + 6));
        sqeuclidean_f64_step(&dd0, load_d(x + i + 8), widen_d(y + i + 8));
        sqeuclidean_f64_step(&dd1, load_d(x + i + 10), widen_d(y + i + 10));
        sqeuclidean_f64_step(&dd2, load_d(x + i + 12), widen_d(y + i + 12));
        sqeuclidean_f64_step(&dd3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        sqeuclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        sqeuclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        sqeuclidean_f64_step(&dd2, load_d(x + i + 4), widen_d(y + i + 4));
        sqeuclidean_f64_step(&dd3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        sqeuclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        sqeuclidean_f64_step(&dd2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        sqeuclidean_f64_step(&dd3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f64_rows_dn__scalar, sqeuclidean_f64_rows, n)

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f64_finish(double dd)
{
    return (float)sqrt(dd);
}

RUVGEN_INLINE void euclidean_f64_step(ruvgen_f64x2 *dd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *dd = *dd + t * t;
}

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
        euclidean_f64_step(&dd0_0, a0, widen_d(y0 + i));
        euclidean_f64_step(&dd1_0, a0, widen_d(y1 + i));
        euclidean_f64_step(&dd2_0, a0, widen_d(y2 + i));
        euclidean_f64_step(&dd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        euclidean_f64_step(&dd0_1, a1, widen_d(y0 + i + 2));
        euclidean_f64_step(&dd1_1, a1, widen_d(y1 + i + 2));
        euclidean_f64_step(&dd2_1, a1, widen_d(y2 + i + 2));
        euclidean_f64_step(&dd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        euclidean_f64_step(&dd0_0, a0, widen_d(y0 + i));
        euclidean_f64_step(&dd1_0, a0, widen_d(y1 + i));
        euclidean_f64_step(&dd2_0, a0, widen_d(y2 + i));
        euclidean_f64_step(&dd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        euclidean_f64_step(&dd0_1, a1, two_d((double)*(y0 + i), 0.0));
        euclidean_f64_step(&dd1_1, a1, two_d((double)*(y1 + i), 0.0));
        euclidean_f64_step(&dd2_1, a1, two_d((double)*(y2 + i), 0.0));
        euclidean_f64_step(&dd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *dd)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        euclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        euclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        euclidean_f64_step(&dd2, load_d(x + i + 4), widen_d(y + i + 4));
        euclidean_f64_step(&dd3, load_d(x + i + 6), widen_d(y + i + 6));
        euclidean_f64_step(&dd0, load_d(x + i + 8), widen_d(y + i + 8));
        euclidean_f64_step(&dd1, load_d(x + i + 10), widen_d(y + i + 10));
        euclidean_f64_step(&dd2, load_d(x + i + 12), widen_d(y + i + 12));
        euclidean_f64_step(&dd3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        euclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        euclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        euclidean_f64_step(&dd2, load_d(x + i + 4), widen_d(y + i + 4));
        euclidean_f64_step(&dd3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        euclidean_f64_step(&dd0, load_d(x + i), widen_d(y + i));
        euclidean_f64_step(&dd1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        euclidean_f64_step(&dd2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        euclidean_f64_step(&dd3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_euclidean_f64_rows_dn__scalar, euclidean_f64_rows, n)

/* dot, f64: −Σ x·y */
RUVGEN_INLINE float dot_f64_finish(double xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f64_step(ruvgen_f64x2 *xy, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    *xy = *xy + a * b;
}

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
        dot_f64_step(&xy0_0, a0, widen_d(y0 + i));
        dot_f64_step(&xy1_0, a0, widen_d(y1 + i));
        dot_f64_step(&xy2_0, a0, widen_d(y2 + i));
        dot_f64_step(&xy3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        dot_f64_step(&xy0_1, a1, widen_d(y0 + i + 2));
        dot_f64_step(&xy1_1, a1, widen_d(y1 + i + 2));
        dot_f64_step(&xy2_1, a1, widen_d(y2 + i + 2));
        dot_f64_step(&xy3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        dot_f64_step(&xy0_0, a0, widen_d(y0 + i));
        dot_f64_step(&xy1_0, a0, widen_d(y1 + i));
        dot_f64_step(&xy2_0, a0, widen_d(y2 + i));
        dot_f64_step(&xy3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        dot_f64_step(&xy0_1, a1, two_d((double)*(y0 + i), 0.0));
        dot_f64_step(&xy1_1, a1, two_d((double)*(y1 + i), 0.0));
        dot_f64_step(&xy2_1, a1, two_d((double)*(y2 + i), 0.0));
        dot_f64_step(&xy3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *xy)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        dot_f64_step(&xy0, load_d(x + i), widen_d(y + i));
        dot_f64_step(&xy1, load_d(x + i + 2), widen_d(y + i + 2));
        dot_f64_step(&xy2, load_d(x + i + 4), widen_d(y + i + 4));
        dot_f64_step(&xy3, load_d(x + i + 6), widen_d(y + i + 6));
        dot_f64_step(&xy0, load_d(x + i + 8), widen_d(y + i + 8));
        dot_f64_step(&xy1, load_d(x + i + 10), widen_d(y + i + 10));
        dot_f64_step(&xy2, load_d(x + i + 12), widen_d(y + i + 12));
        dot_f64_step(&xy3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        dot_f64_step(&xy0, load_d(x + i), widen_d(y + i));
        dot_f64_step(&xy1, load_d(x + i + 2), widen_d(y + i + 2));
        dot_f64_step(&xy2, load_d(x + i + 4), widen_d(y + i + 4));
        dot_f64_step(&xy3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        dot_f64_step(&xy0, load_d(x + i), widen_d(y + i));
        dot_f64_step(&xy1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        dot_f64_step(&xy2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        dot_f64_step(&xy3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f64_rows_dn__scalar, dot_f64_rows, n)

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f64_finish(double xy, double xx, double yy)
{
    const double norms = sqrt(xx) * sqrt(yy);
    const double overflow = norms - norms; /* 0, or NaN */
    const double d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f64_step(ruvgen_f64x2 *xy, ruvgen_f64x2 *yy, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    *xy = *xy + a * b;
    *yy = *yy + b * b;
}

RUVGEN_INLINE void cosine_f64_xx_step(ruvgen_f64x2 *xx, ruvgen_f64x2 b)
{
    *xx = *xx + b * b;
}

RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f64_xx_step(&xx0, load_d(y + i));
        cosine_f64_xx_step(&xx1, load_d(y + i + 2));
        cosine_f64_xx_step(&xx2, load_d(y + i + 4));
        cosine_f64_xx_step(&xx3, load_d(y + i + 6));
    }
    if (n & 4) {
        cosine_f64_xx_step(&xx0, load_d(y + i));
        cosine_f64_xx_step(&xx1, load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_f64_xx_step(&xx2, load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_f64_xx_step(&xx3, two_d(*(y + i), 0.0));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_d(xx0);
}

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
        cosine_f64_step(&xy0_0, &yy0_0, a0, widen_d(y0 + i));
        cosine_f64_step(&xy1_0, &yy1_0, a0, widen_d(y1 + i));
        cosine_f64_step(&xy2_0, &yy2_0, a0, widen_d(y2 + i));
        cosine_f64_step(&xy3_0, &yy3_0, a0, widen_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        cosine_f64_step(&xy0_0, &yy0_0, a0, two_d((double)*(y0 + i), 0.0));
        cosine_f64_step(&xy1_0, &yy1_0, a0, two_d((double)*(y1 + i), 0.0));
        cosine_f64_step(&xy2_0, &yy2_0, a0, two_d((double)*(y2 + i), 0.0));
        cosine_f64_step(&xy3_0, &yy3_0, a0, two_d((double)*(y3 + i), 0.0));
    }
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *xy,
    ruvgen_f64x2 *yy)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f64x2 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f64_step(&xy0, &yy0, load_d(x + i), widen_d(y + i));
        cosine_f64_step(&xy1, &yy1, load_d(x + i + 2), widen_d(y + i + 2));
        cosine_f64_step(&xy2, &yy2, load_d(x + i + 4), widen_d(y + i + 4));
        cosine_f64_step(&xy3, &yy3, load_d(x + i + 6), widen_d(y + i + 6));
        cosine_f64_step(&xy0, &yy0, load_d(x + i + 8), widen_d(y + i + 8));
        cosine_f64_step(&xy1, &yy1, load_d(x + i + 10), widen_d(y + i + 10));
        cosine_f64_step(&xy2, &yy2, load_d(x + i + 12), widen_d(y + i + 12));
        cosine_f64_step(&xy3, &yy3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        cosine_f64_step(&xy0, &yy0, load_d(x + i), widen_d(y + i));
        cosine_f64_step(&xy1, &yy1, load_d(x + i + 2), widen_d(y + i + 2));
        cosine_f64_step(&xy2, &yy2, load_d(x + i + 4), widen_d(y + i + 4));
        cosine_f64_step(&xy3, &yy3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        cosine_f64_step(&xy0, &yy0, load_d(x + i), widen_d(y + i));
        cosine_f64_step(&xy1, &yy1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_f64_step(&xy2, &yy2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_f64_step(&xy3, &yy3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
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

RUVGEN_INLINE void cosine_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy[4] = {zero, zero, zero, zero};
    ruvgen_f64x2 yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_f64_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f64_rows_dn__scalar, cosine_f64_rows, n)

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE float manhattan_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f64_step(ruvgen_f64x2 *ad, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = abs_d(t) + *ad;
}

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
        manhattan_f64_step(&ad0_0, a0, widen_d(y0 + i));
        manhattan_f64_step(&ad1_0, a0, widen_d(y1 + i));
        manhattan_f64_step(&ad2_0, a0, widen_d(y2 + i));
        manhattan_f64_step(&ad3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        manhattan_f64_step(&ad0_1, a1, widen_d(y0 + i + 2));
        manhattan_f64_step(&ad1_1, a1, widen_d(y1 + i + 2));
        manhattan_f64_step(&ad2_1, a1, widen_d(y2 + i + 2));
        manhattan_f64_step(&ad3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        manhattan_f64_step(&ad0_0, a0, widen_d(y0 + i));
        manhattan_f64_step(&ad1_0, a0, widen_d(y1 + i));
        manhattan_f64_step(&ad2_0, a0, widen_d(y2 + i));
        manhattan_f64_step(&ad3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        manhattan_f64_step(&ad0_1, a1, two_d((double)*(y0 + i), 0.0));
        manhattan_f64_step(&ad1_1, a1, two_d((double)*(y1 + i), 0.0));
        manhattan_f64_step(&ad2_1, a1, two_d((double)*(y2 + i), 0.0));
        manhattan_f64_step(&ad3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *ad)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        manhattan_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        manhattan_f64_step(&ad2, load_d(x + i + 4), widen_d(y + i + 4));
        manhattan_f64_step(&ad3, load_d(x + i + 6), widen_d(y + i + 6));
        manhattan_f64_step(&ad0, load_d(x + i + 8), widen_d(y + i + 8));
        manhattan_f64_step(&ad1, load_d(x + i + 10), widen_d(y + i + 10));
        manhattan_f64_step(&ad2, load_d(x + i + 12), widen_d(y + i + 12));
        manhattan_f64_step(&ad3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        manhattan_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        manhattan_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        manhattan_f64_step(&ad2, load_d(x + i + 4), widen_d(y + i + 4));
        manhattan_f64_step(&ad3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        manhattan_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        manhattan_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        manhattan_f64_step(&ad2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        manhattan_f64_step(&ad3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f64_rows_dn__scalar, manhattan_f64_rows, n)

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE float chebyshev_f64_finish(double ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f64_step(ruvgen_f64x2 *ad, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = max_nan_d(*ad, abs_d(t));
}

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
        chebyshev_f64_step(&ad0_0, a0, widen_d(y0 + i));
        chebyshev_f64_step(&ad1_0, a0, widen_d(y1 + i));
        chebyshev_f64_step(&ad2_0, a0, widen_d(y2 + i));
        chebyshev_f64_step(&ad3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        chebyshev_f64_step(&ad0_1, a1, widen_d(y0 + i + 2));
        chebyshev_f64_step(&ad1_1, a1, widen_d(y1 + i + 2));
        chebyshev_f64_step(&ad2_1, a1, widen_d(y2 + i + 2));
        chebyshev_f64_step(&ad3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        chebyshev_f64_step(&ad0_0, a0, widen_d(y0 + i));
        chebyshev_f64_step(&ad1_0, a0, widen_d(y1 + i));
        chebyshev_f64_step(&ad2_0, a0, widen_d(y2 + i));
        chebyshev_f64_step(&ad3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        chebyshev_f64_step(&ad0_1, a1, two_d((double)*(y0 + i), 0.0));
        chebyshev_f64_step(&ad1_1, a1, two_d((double)*(y1 + i), 0.0));
        chebyshev_f64_step(&ad2_1, a1, two_d((double)*(y2 + i), 0.0));
        chebyshev_f64_step(&ad3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    ad0_0 = max_nan_d(ad0_0, ad0_1);
    ad1_0 = max_nan_d(ad1_0, ad1_1);
    ad2_0 = max_nan_d(ad2_0, ad2_1);
    ad3_0 = max_nan_d(ad3_0, ad3_1);
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *ad)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        chebyshev_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        chebyshev_f64_step(&ad2, load_d(x + i + 4), widen_d(y + i + 4));
        chebyshev_f64_step(&ad3, load_d(x + i + 6), widen_d(y + i + 6));
        chebyshev_f64_step(&ad0, load_d(x + i + 8), widen_d(y + i + 8));
        chebyshev_f64_step(&ad1, load_d(x + i + 10), widen_d(y + i + 10));
        chebyshev_f64_step(&ad2, load_d(x + i + 12), widen_d(y + i + 12));
        chebyshev_f64_step(&ad3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        chebyshev_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        chebyshev_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        chebyshev_f64_step(&ad2, load_d(x + i + 4), widen_d(y + i + 4));
        chebyshev_f64_step(&ad3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f64_step(&ad0, load_d(x + i), widen_d(y + i));
        chebyshev_f64_step(&ad1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        chebyshev_f64_step(&ad2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        chebyshev_f64_step(&ad3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f64_rows_dn__scalar, chebyshev_f64_rows, n)

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f64_finish(double ad, double ap)
{
    const double overflow = ap - ap; /* 0, or NaN */
    return ad == 0.0f && ap == 0.0f ? 0.0f : (float)(ad / ap + overflow);
}

RUVGEN_INLINE void braycurtis_f64_step(ruvgen_f64x2 *ad, ruvgen_f64x2 *ap, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t = a - b;
    *ad = abs_d(t) + *ad;
    *ap = abs_d(a + b) + *ap;
}

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
        braycurtis_f64_step(&ad0_0, &ap0_0, a0, widen_d(y0 + i));
        braycurtis_f64_step(&ad1_0, &ap1_0, a0, widen_d(y1 + i));
        braycurtis_f64_step(&ad2_0, &ap2_0, a0, widen_d(y2 + i));
        braycurtis_f64_step(&ad3_0, &ap3_0, a0, widen_d(y3 + i));
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a0 = two_d(*(x + i), 0.0);
        braycurtis_f64_step(&ad0_0, &ap0_0, a0, two_d((double)*(y0 + i), 0.0));
        braycurtis_f64_step(&ad1_0, &ap1_0, a0, two_d((double)*(y1 + i), 0.0));
        braycurtis_f64_step(&ad2_0, &ap2_0, a0, two_d((double)*(y2 + i), 0.0));
        braycurtis_f64_step(&ad3_0, &ap3_0, a0, two_d((double)*(y3 + i), 0.0));
    }
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
    reduce_add4_d(ap_sum, ap0_0, ap1_0, ap2_0, ap3_0);
}

RUVGEN_INLINE void braycurtis_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *ad,
    ruvgen_f64x2 *ap)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f64x2 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f64_step(&ad0, &ap0, load_d(x + i), widen_d(y + i));
        braycurtis_f64_step(&ad1, &ap1, load_d(x + i + 2), widen_d(y + i + 2));
        braycurtis_f64_step(&ad2, &ap2, load_d(x + i + 4), widen_d(y + i + 4));
        braycurtis_f64_step(&ad3, &ap3, load_d(x + i + 6), widen_d(y + i + 6));
        braycurtis_f64_step(&ad0, &ap0, load_d(x + i + 8), widen_d(y + i + 8));
        braycurtis_f64_step(&ad1, &ap1, load_d(x + i + 10), widen_d(y + i + 10));
        braycurtis_f64_step(&ad2, &ap2, load_d(x + i + 12), widen_d(y + i + 12));
        braycurtis_f64_step(&ad3, &ap3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        braycurtis_f64_step(&ad0, &ap0, load_d(x + i), widen_d(y + i));
        braycurtis_f64_step(&ad1, &ap1, load_d(x + i + 2), widen_d(y + i + 2));
        braycurtis_f64_step(&ad2, &ap2, load_d(x + i + 4), widen_d(y + i + 4));
        braycurtis_f64_step(&ad3, &ap3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f64_step(&ad0, &ap0, load_d(x + i), widen_d(y + i));
        braycurtis_f64_step(&ad1, &ap1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        braycurtis_f64_step(&ad2, &ap2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        braycurtis_f64_step(&ad3, &ap3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad[4] = {zero, zero, zero, zero};
    ruvgen_f64x2 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f64_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                braycurtis_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_d(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f64_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f64_rows_dn__scalar, braycurtis_f64_rows, n)

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f64_finish(double sd)
{
    return (float)sd;
}

RUVGEN_INLINE void canberra_f64_step(ruvgen_f64x2 *sd, ruvgen_f64x2 a, ruvgen_f64x2 b)
{
    const ruvgen_f64x2 t_x = abs_d(a);
    const ruvgen_f64x2 t_all = t_x + abs_d(b);
    const ruvgen_f64x2 t_gap = abs_d(a - b);
    const ruvgen_f64x2 t = div_d(t_all - t_all + t_gap, t_all);
    *sd = t + *sd;
}

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
        canberra_f64_step(&sd0_0, a0, widen_d(y0 + i));
        canberra_f64_step(&sd1_0, a0, widen_d(y1 + i));
        canberra_f64_step(&sd2_0, a0, widen_d(y2 + i));
        canberra_f64_step(&sd3_0, a0, widen_d(y3 + i));
        const ruvgen_f64x2 a1 = load_d(x + i + 2);
        canberra_f64_step(&sd0_1, a1, widen_d(y0 + i + 2));
        canberra_f64_step(&sd1_1, a1, widen_d(y1 + i + 2));
        canberra_f64_step(&sd2_1, a1, widen_d(y2 + i + 2));
        canberra_f64_step(&sd3_1, a1, widen_d(y3 + i + 2));
    }
    if (n & 2) {
        const ruvgen_f64x2 a0 = load_d(x + i);
        canberra_f64_step(&sd0_0, a0, widen_d(y0 + i));
        canberra_f64_step(&sd1_0, a0, widen_d(y1 + i));
        canberra_f64_step(&sd2_0, a0, widen_d(y2 + i));
        canberra_f64_step(&sd3_0, a0, widen_d(y3 + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        const ruvgen_f64x2 a1 = two_d(*(x + i), 0.0);
        canberra_f64_step(&sd0_1, a1, two_d((double)*(y0 + i), 0.0));
        canberra_f64_step(&sd1_1, a1, two_d((double)*(y1 + i), 0.0));
        canberra_f64_step(&sd2_1, a1, two_d((double)*(y2 + i), 0.0));
        canberra_f64_step(&sd3_1, a1, two_d((double)*(y3 + i), 0.0));
    }
    sd0_0 = sd0_0 + sd0_1;
    sd1_0 = sd1_0 + sd1_1;
    sd2_0 = sd2_0 + sd2_1;
    sd3_0 = sd3_0 + sd3_1;
    reduce_add4_d(sd_sum, sd0_0, sd1_0, sd2_0, sd3_0);
}

RUVGEN_INLINE void canberra_f64_row(const double *x, const float *y, size_t n, ruvgen_f64x2 *sd)
{
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f64_step(&sd0, load_d(x + i), widen_d(y + i));
        canberra_f64_step(&sd1, load_d(x + i + 2), widen_d(y + i + 2));
        canberra_f64_step(&sd2, load_d(x + i + 4), widen_d(y + i + 4));
        canberra_f64_step(&sd3, load_d(x + i + 6), widen_d(y + i + 6));
        canberra_f64_step(&sd0, load_d(x + i + 8), widen_d(y + i + 8));
        canberra_f64_step(&sd1, load_d(x + i + 10), widen_d(y + i + 10));
        canberra_f64_step(&sd2, load_d(x + i + 12), widen_d(y + i + 12));
        canberra_f64_step(&sd3, load_d(x + i + 14), widen_d(y + i + 14));
    }
    if (n & 8) {
        canberra_f64_step(&sd0, load_d(x + i), widen_d(y + i));
        canberra_f64_step(&sd1, load_d(x + i + 2), widen_d(y + i + 2));
        canberra_f64_step(&sd2, load_d(x + i + 4), widen_d(y + i + 4));
        canberra_f64_step(&sd3, load_d(x + i + 6), widen_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        canberra_f64_step(&sd0, load_d(x + i), widen_d(y + i));
        canberra_f64_step(&sd1, load_d(x + i + 2), widen_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        canberra_f64_step(&sd2, load_d(x + i), widen_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        canberra_f64_step(&sd3, two_d(*(x + i), 0.0), two_d((double)*(y + i), 0.0));
    }
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f64_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 16)
                    RUVGEN_OPAQUE(x);
                canberra_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_d(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f64_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f64_rows_dn__scalar, canberra_f64_rows, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
    *yy = *yy + dot_i8(b, b);
}

RUVGEN_INLINE void sqeuclidean_i8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_i8(b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
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
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        sqeuclidean_i8_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        sqeuclidean_i8_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        sqeuclidean_i8_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        sqeuclidean_i8_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_i8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        sqeuclidean_i8_step(&xy0, &yy0, load_i(x + i + 32), load_i(y + i + 32));
        sqeuclidean_i8_step(&xy1, &yy1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        sqeuclidean_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_i8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__scalar, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__scalar, rk_sqeuclidean_i8_rows_dn__scalar, euclidean_i8_finish)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
}

RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_i8_step(&xy0_0, a0, load_i(y0 + i));
        dot_i8_step(&xy1_0, a0, load_i(y1 + i));
        dot_i8_step(&xy2_0, a0, load_i(y2 + i));
        dot_i8_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_i8_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_i8_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_i8_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_i8_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_i8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_i8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_i8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_i8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        dot_i8_step(&xy0, load_i(x + i + 64), load_i(y + i + 64));
        dot_i8_step(&xy1, load_i(x + i + 80), load_i(y + i + 80));
        dot_i8_step(&xy2, load_i(x + i + 96), load_i(y + i + 96));
        dot_i8_step(&xy3, load_i(x + i + 112), load_i(y + i + 112));
    }
    if (n & 64) {
        dot_i8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_i8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_i8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_i8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_i8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_i8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_i8_step(&xy2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_step(&xy3, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_i8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_i8_rows_dn__scalar, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (int32_t)(xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_i8_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_i8(a, b);
    *yy = *yy + dot_i8(b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_i8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_i8(b, b);
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        cosine_i8_xx_step(&xx1, load_i(y + i + 16));
        cosine_i8_xx_step(&xx2, load_i(y + i + 32));
        cosine_i8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        cosine_i8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
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
        cosine_i8_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        cosine_i8_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        cosine_i8_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        cosine_i8_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        cosine_i8_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        cosine_i8_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        cosine_i8_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        cosine_i8_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *xy,
    ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_i8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        cosine_i8_step(&xy0, &yy0, load_i(x + i + 32), load_i(y + i + 32));
        cosine_i8_step(&xy1, &yy1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_i8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_i8_rows_dn__scalar, cosine_i8_rows, n)

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

RUVGEN_INLINE void manhattan_i8_row(const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        manhattan_i8_step(&ad0, load_i(x + i + 32), load_i(y + i + 32));
        manhattan_i8_step(&ad1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad1, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_i8_rows_dn__scalar, manhattan_i8_rows, n)

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

RUVGEN_INLINE void chebyshev_i8_row(const int8_t *x, const int8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        chebyshev_i8_step(&ad0, load_i(x + i + 32), load_i(y + i + 32));
        chebyshev_i8_step(&ad1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad1, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_i8_rows_dn__scalar, chebyshev_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
    *yy = *yy + dot_u8(b, b);
}

RUVGEN_INLINE void sqeuclidean_u8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_u8(b, b);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
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
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        sqeuclidean_u8_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        sqeuclidean_u8_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        sqeuclidean_u8_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        sqeuclidean_u8_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_u8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        sqeuclidean_u8_step(&xy0, &yy0, load_i(x + i + 32), load_i(y + i + 32));
        sqeuclidean_u8_step(&xy1, &yy1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        sqeuclidean_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_u8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__scalar, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__scalar, rk_sqeuclidean_u8_rows_dn__scalar, euclidean_u8_finish)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
}

RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_u8_step(&xy0_0, a0, load_i(y0 + i));
        dot_u8_step(&xy1_0, a0, load_i(y1 + i));
        dot_u8_step(&xy2_0, a0, load_i(y2 + i));
        dot_u8_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_u8_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_u8_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_u8_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_u8_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_u8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_u8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_u8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_u8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        dot_u8_step(&xy0, load_i(x + i + 64), load_i(y + i + 64));
        dot_u8_step(&xy1, load_i(x + i + 80), load_i(y + i + 80));
        dot_u8_step(&xy2, load_i(x + i + 96), load_i(y + i + 96));
        dot_u8_step(&xy3, load_i(x + i + 112), load_i(y + i + 112));
    }
    if (n & 64) {
        dot_u8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_u8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_u8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_u8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_u8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_u8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_u8_step(&xy2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_step(&xy3, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_u8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_u8_rows_dn__scalar, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_finish(uint32_t xy, uint32_t x1, uint32_t xx, uint32_t yy)
{
    const double cross = (xy - x1), norms = sqrt((double)xx * (double)yy);
    const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
    return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_u8_step(ruvgen_u32x4 *xy, ruvgen_u32x4 *yy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_u8(a, b);
    *yy = *yy + dot_u8(b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void cosine_u8_xx_step(ruvgen_u32x4 *xx, ruvgen_u8x16 b)
{
    *xx = *xx + dot_u8(b, b);
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        cosine_u8_xx_step(&xx1, load_i(y + i + 16));
        cosine_u8_xx_step(&xx2, load_i(y + i + 32));
        cosine_u8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        cosine_u8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
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
        cosine_u8_step(&xy0_0, &yy0_0, a0, load_i(y0 + i));
        cosine_u8_step(&xy1_0, &yy1_0, a0, load_i(y1 + i));
        cosine_u8_step(&xy2_0, &yy2_0, a0, load_i(y2 + i));
        cosine_u8_step(&xy3_0, &yy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        cosine_u8_step(&xy0_0, &yy0_0, a0, first_i(y0 + i, tail));
        cosine_u8_step(&xy1_0, &yy1_0, a0, first_i(y1 + i, tail));
        cosine_u8_step(&xy2_0, &yy2_0, a0, first_i(y2 + i, tail));
        cosine_u8_step(&xy3_0, &yy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy,
    ruvgen_u32x4 *yy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_u8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        cosine_u8_step(&xy0, &yy0, load_i(x + i + 32), load_i(y + i + 32));
        cosine_u8_step(&xy1, &yy1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_u8_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    ruvgen_u32x4 yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_u8_rows_dn__scalar, cosine_u8_rows, n)

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

RUVGEN_INLINE void manhattan_u8_row(const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        manhattan_u8_step(&ad0, load_i(x + i + 32), load_i(y + i + 32));
        manhattan_u8_step(&ad1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad1, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_u8_rows_dn__scalar, manhattan_u8_rows, n)

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

RUVGEN_INLINE void chebyshev_u8_row(const uint8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *ad)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        chebyshev_u8_step(&ad0, load_i(x + i + 32), load_i(y + i + 32));
        chebyshev_u8_step(&ad1, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad1, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_u8_rows_dn__scalar, chebyshev_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq8_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq8_step(ruvgen_u32x4 *xy, ruvgen_u8x16 a, ruvgen_u8x16 b)
{
    *xy = *xy + dot_sq8(a, b);
}

RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_sq8_step(&xy0_0, a0, load_i(y0 + i));
        dot_sq8_step(&xy1_0, a0, load_i(y1 + i));
        dot_sq8_step(&xy2_0, a0, load_i(y2 + i));
        dot_sq8_step(&xy3_0, a0, load_i(y3 + i));
    }
    if (n & 15) {
        const size_t tail = n & 15;
        const ruvgen_u8x16 a0 = first_i(x + i, tail);
        dot_sq8_step(&xy0_0, a0, first_i(y0 + i, tail));
        dot_sq8_step(&xy1_0, a0, first_i(y1 + i, tail));
        dot_sq8_step(&xy2_0, a0, first_i(y2 + i, tail));
        dot_sq8_step(&xy3_0, a0, first_i(y3 + i, tail));
    }
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_sq8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_sq8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_sq8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_sq8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        dot_sq8_step(&xy0, load_i(x + i + 64), load_i(y + i + 64));
        dot_sq8_step(&xy1, load_i(x + i + 80), load_i(y + i + 80));
        dot_sq8_step(&xy2, load_i(x + i + 96), load_i(y + i + 96));
        dot_sq8_step(&xy3, load_i(x + i + 112), load_i(y + i + 112));
    }
    if (n & 64) {
        dot_sq8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_sq8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_sq8_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_sq8_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_sq8_step(&xy0, load_i(x + i), load_i(y + i));
        dot_sq8_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_step(&xy2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_step(&xy3, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq8_rows_dn__scalar, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE int32_t dot_sq4_finish(uint32_t xy, uint32_t x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_sq4_step(ruvgen_u32x4 *xy, nibbles_scalar a, nibbles_scalar b)
{
    *xy = *xy + dot_n(a, b);
}

RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
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
        dot_sq4_step(&xy0_0, a0, load_n(y0 + i / 2));
        dot_sq4_step(&xy1_0, a0, load_n(y1 + i / 2));
        dot_sq4_step(&xy2_0, a0, load_n(y2 + i / 2));
        dot_sq4_step(&xy3_0, a0, load_n(y3 + i / 2));
    }
    reduce_add4_n(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, ruvgen_u32x4 *xy)
{
    const ruvgen_u32x4 zero = zero_n();
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_step(&xy0, bytes_n(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_step(&xy1, bytes_n(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_step(&xy2, bytes_n(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_step(&xy3, bytes_n(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_step(&xy2, bytes_n(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const ruvgen_u32x4 zero = zero_n();
    ruvgen_u32x4 xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq4_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n / 2 * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq4_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 512)
                    RUVGEN_OPAQUE(x);
                dot_sq4_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_n(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq4_rows_dn__scalar, dot_sq4_rows, n)

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

RUVGEN_INLINE void hamming_b1_row(const uint8_t *x, const uint8_t *y, size_t n, uint32_t *ne)
{
    const uint32_t zero = 0;
    uint32_t ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        hamming_b1_step(&ne0, word(x + i), word(y + i));
        hamming_b1_step(&ne1, word(x + i + 8), word(y + i + 8));
        hamming_b1_step(&ne0, word(x + i + 16), word(y + i + 16));
        hamming_b1_step(&ne1, word(x + i + 24), word(y + i + 24));
    }
    if (n & 16) {
        hamming_b1_step(&ne0, word(x + i), word(y + i));
        hamming_b1_step(&ne1, word(x + i + 8), word(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        hamming_b1_step(&ne0, word(x + i), word(y + i));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        hamming_b1_step(&ne1, ruvgen_first(x + i, tail), ruvgen_first(y + i, tail));
    }
    ne0 = ne0 + ne1;
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32_t zero = 0;
    uint32_t ne[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ne_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_hamming_b1_rows_dn__scalar, hamming_b1_rows, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE void jaccard_b1_step(uint32_t *xy, uint32_t *yy, uint64_t a, uint64_t b)
{
    *xy = *xy + ones(a & b);
    *yy = *yy + ones(b);
}

RUVGEN_INLINE void jaccard_b1_xx_step(uint32_t *xx, uint64_t b)
{
    *xx = *xx + ones(b);
}

RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        jaccard_b1_xx_step(&xx0, word(y + i));
        jaccard_b1_xx_step(&xx1, word(y + i + 8));
    }
    if (n & 8) {
        jaccard_b1_xx_step(&xx0, word(y + i));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        jaccard_b1_xx_step(&xx1, ruvgen_first(y + i, tail));
    }
    xx0 = xx0 + xx1;
    return reduce_add_b(xx0);
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
        jaccard_b1_step(&xy0_0, &yy0_0, a0, word(y0 + i));
        jaccard_b1_step(&xy1_0, &yy1_0, a0, word(y1 + i));
        jaccard_b1_step(&xy2_0, &yy2_0, a0, word(y2 + i));
        jaccard_b1_step(&xy3_0, &yy3_0, a0, word(y3 + i));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a0 = ruvgen_first(x + i, tail);
        jaccard_b1_step(&xy0_0, &yy0_0, a0, ruvgen_first(y0 + i, tail));
        jaccard_b1_step(&xy1_0, &yy1_0, a0, ruvgen_first(y1 + i, tail));
        jaccard_b1_step(&xy2_0, &yy2_0, a0, ruvgen_first(y2 + i, tail));
        jaccard_b1_step(&xy3_0, &yy3_0, a0, ruvgen_first(y3 + i, tail));
    }
    reduce_add4_b(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_b(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void jaccard_b1_row(const uint8_t *x, const uint8_t *y, size_t n, uint32_t *xy, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero;
    uint32_t yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        jaccard_b1_step(&xy0, &yy0, word(x + i), word(y + i));
        jaccard_b1_step(&xy0, &yy0, word(x + i + 8), word(y + i + 8));
    }
    if (n & 8) {
        jaccard_b1_step(&xy0, &yy0, word(x + i), word(y + i));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        jaccard_b1_step(&xy0, &yy0, ruvgen_first(x + i, tail), ruvgen_first(y + i, tail));
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
    uint32_t yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = jaccard_b1_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_jaccard_b1_rows_dn__scalar, jaccard_b1_rows, n)

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
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_rows_dn__scalar, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_rows_dn__scalar, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_rows_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_rows_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_rows_dn__scalar, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_rows_dn__scalar, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_rows_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_rows_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_rows_dn__scalar, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_rows_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F64, 0, rk_sqeuclidean_f64_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F64, 0, rk_euclidean_f64_rows_dn__scalar, FLOAT),
    ROW(DOT, F64, 0, rk_dot_f64_rows_dn__scalar, FLOAT),
    ROW(COSINE, F64, 0, rk_cosine_f64_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F64, 0, rk_manhattan_f64_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F64, 0, rk_chebyshev_f64_rows_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F64, 0, rk_braycurtis_f64_rows_dn__scalar, FLOAT),
    ROW(CANBERRA, F64, 0, rk_canberra_f64_rows_dn__scalar, FLOAT),
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
    ROW(DOT, SQ4, 0, rk_dot_sq4_rows_dn__scalar, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_rows_dn__scalar, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_rows_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_rows_scalar = {rows, sizeof rows / sizeof rows[0]};
