/* Made by `nox -s generate` from templates/gather.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f32_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f32_gather_dn__scalar, sqeuclidean_f32_gather, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f32_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f32_gather_dn__scalar, rk_sqeuclidean_f32_gather_dn__scalar,
    euclidean_f32_finish)

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

RUVGEN_INLINE void dot_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f32_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f32_gather_dn__scalar, dot_f32_gather, n)

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
    ruvgen_f32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx1, first_f(y + i, tail));
    }
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

RUVGEN_INLINE void cosine_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    const float xx = cosine_f32_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f32_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f32_gather_dn__scalar, cosine_f32_gather, n)

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

RUVGEN_INLINE void manhattan_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f32_gather_dn__scalar, manhattan_f32_gather, n)

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

RUVGEN_INLINE void chebyshev_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f32_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f32_gather_dn__scalar, chebyshev_f32_gather, n)

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

RUVGEN_INLINE void braycurtis_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f32_gather_dn__scalar, braycurtis_f32_gather, n)

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

RUVGEN_INLINE void canberra_f32_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(float);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const float *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const float *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f32_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f32_gather_dn__scalar, canberra_f32_gather, n)

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

RUVGEN_INLINE void sqeuclidean_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_f16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_f16_gather_dn__scalar, sqeuclidean_f16_gather, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_f16_gather_dn__scalar, rk_sqeuclidean_f16_gather_dn__scalar,
    euclidean_f16_finish)

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

RUVGEN_INLINE void dot_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_f16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_f16_gather_dn__scalar, dot_f16_gather, n)

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
    ruvgen_f32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_f16_xx_step(&xx0, load_f(y + i));
        cosine_f16_xx_step(&xx1, load_f(y + i + 4));
    }
    if (n & 4) {
        cosine_f16_xx_step(&xx0, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f16_xx_step(&xx1, first_f(y + i, tail));
    }
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

RUVGEN_INLINE void cosine_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_f16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_f16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_f16_gather_dn__scalar, cosine_f16_gather, n)

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

RUVGEN_INLINE void manhattan_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_f16_gather_dn__scalar, manhattan_f16_gather, n)

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

RUVGEN_INLINE void chebyshev_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_f16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_f16_gather_dn__scalar, chebyshev_f16_gather, n)

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

RUVGEN_INLINE void braycurtis_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_f16_gather_dn__scalar, braycurtis_f16_gather, n)

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

RUVGEN_INLINE void canberra_f16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_f16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_f16_gather_dn__scalar, canberra_f16_gather, n)

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

RUVGEN_INLINE void sqeuclidean_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float dd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        sqeuclidean_bf16_four(x, y, n, dd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_bf16_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_bf16_gather_dn__scalar, sqeuclidean_bf16_gather, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_bf16_finish(void *results, size_t count)
{
    const float *const from = (const float *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrtf(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_bf16_gather_dn__scalar, rk_sqeuclidean_bf16_gather_dn__scalar,
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

RUVGEN_INLINE void dot_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_bf16_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_bf16_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_bf16_gather_dn__scalar, dot_bf16_gather, n)

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
    ruvgen_f32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_bf16_xx_step(&xx0, load_f(y + i));
        cosine_bf16_xx_step(&xx1, load_f(y + i + 4));
    }
    if (n & 4) {
        cosine_bf16_xx_step(&xx0, load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_bf16_xx_step(&xx1, first_f(y + i, tail));
    }
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

RUVGEN_INLINE void cosine_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    const float xx = cosine_bf16_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_bf16_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_bf16_gather_dn__scalar, cosine_bf16_gather, n)

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

RUVGEN_INLINE void manhattan_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_bf16_gather_dn__scalar, manhattan_bf16_gather, n)

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

RUVGEN_INLINE void chebyshev_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_bf16_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_bf16_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_bf16_gather_dn__scalar, chebyshev_bf16_gather, n)

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

RUVGEN_INLINE void braycurtis_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float ad_sum[4], ap_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_bf16_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_braycurtis_bf16_gather_dn__scalar, braycurtis_bf16_gather, n)

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

RUVGEN_INLINE void canberra_bf16_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint16_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint16_t *y[4];
        float d[4];
        float sd_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint16_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        canberra_bf16_four(x, y, n, sd_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_bf16_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_canberra_bf16_gather_dn__scalar, canberra_bf16_gather, n)

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
    ruvgen_u32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx1, first_i(y + i, tail));
    }
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

RUVGEN_INLINE void sqeuclidean_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_i8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_i8_gather_dn__scalar, sqeuclidean_i8_gather, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_i8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_i8_gather_dn__scalar, rk_sqeuclidean_i8_gather_dn__scalar,
    euclidean_i8_finish)

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

RUVGEN_INLINE void dot_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = dot_i8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_i8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_i8_gather_dn__scalar, dot_i8_gather, n)

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
    ruvgen_u32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        cosine_i8_xx_step(&xx1, load_i(y + i + 16));
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx1, first_i(y + i, tail));
    }
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

RUVGEN_INLINE void cosine_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(int8_t);
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_i8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_i8_gather_dn__scalar, cosine_i8_gather, n)

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

RUVGEN_INLINE void manhattan_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_i8_gather_dn__scalar, manhattan_i8_gather, n)

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

RUVGEN_INLINE void chebyshev_i8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(int8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const int8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const int8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_i8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_i8_gather_dn__scalar, chebyshev_i8_gather, n)

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
    ruvgen_u32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx1, first_i(y + i, tail));
    }
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

RUVGEN_INLINE void sqeuclidean_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        sqeuclidean_u8_four(x, y, n, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_sqeuclidean_u8_gather_dn__scalar, sqeuclidean_u8_gather, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_u8_finish(void *results, size_t count)
{
    const ruvgen_word *const from = (const ruvgen_word *)results;
    float *const to = (float *)results;
    for (size_t k = 0; k < count; k++)
        to[k] = (float)sqrt(from[k]);
}

RUVGEN_GATHER_AFTER(rk_euclidean_u8_gather_dn__scalar, rk_sqeuclidean_u8_gather_dn__scalar,
    euclidean_u8_finish)

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

RUVGEN_INLINE void dot_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_u8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_u8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_u8_gather_dn__scalar, dot_u8_gather, n)

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
    ruvgen_u32x4 xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        cosine_u8_xx_step(&xx1, load_i(y + i + 16));
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx1, first_i(y + i, tail));
    }
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

RUVGEN_INLINE void cosine_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        cosine_u8_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_cosine_u8_gather_dn__scalar, cosine_u8_gather, n)

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

RUVGEN_INLINE void manhattan_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        manhattan_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_manhattan_u8_gather_dn__scalar, manhattan_u8_gather, n)

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

RUVGEN_INLINE void chebyshev_u8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ad_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        chebyshev_u8_four(x, y, n, ad_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_chebyshev_u8_gather_dn__scalar, chebyshev_u8_gather, n)

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

RUVGEN_INLINE void dot_sq8_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t x1 = dot_sq8_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq8_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq8_gather_dn__scalar, dot_sq8_gather, n)

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

RUVGEN_INLINE void dot_sq4_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const size_t bytes = n / 2 * sizeof(uint8_t);
    const uint32_t x1 = dot_sq4_x1(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        int32_t d[4];
        uint32_t xy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        dot_sq4_four(x, y, n, xy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_dot_sq4_gather_dn__scalar, dot_sq4_gather, n)

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

RUVGEN_INLINE void hamming_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const size_t bytes = n * sizeof(uint8_t);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        uint32_t d[4];
        uint32_t ne_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        hamming_b1_four(x, y, n, ne_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = hamming_b1_finish(ne_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_hamming_b1_gather_dn__scalar, hamming_b1_gather, n)

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
    uint32_t xx0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        jaccard_b1_xx_step(&xx0, word(y + i));
    }
    if (n & 7) {
        const size_t tail = n & 7;
        jaccard_b1_xx_step(&xx0, ruvgen_first(y + i, tail));
    }
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

RUVGEN_INLINE void jaccard_b1_gather(
    const void *query, const void *base, size_t stride, const uint32_t *ids, size_t count, size_t n,
    void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const size_t bytes = n * sizeof(uint8_t);
    const uint32_t xx = jaccard_b1_xx(x, n);
    size_t ahead = 0, lines = 0;
    if (bytes <= 1024)
        ahead = 16, lines = 16;
    else if (bytes <= 4096)
        ahead = 8, lines = 4;
    for (size_t i = 0; i < ahead && i < count; i++)
        ruvgen_fetch(ruvgen_at(base, stride, ids[i]), bytes, lines);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        const uint8_t *y[4];
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        for (size_t r = 0; r < 4; r++) {
            y[r] = (const uint8_t *)ruvgen_at(base, stride, ids[r < rows ? i + r : i]);
            if (lines && i + r + ahead < count)
                ruvgen_fetch(ruvgen_at(base, stride, ids[i + r + ahead]), bytes, lines);
        }
        RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
        jaccard_b1_four(x, y, n, xy_sum, yy_sum);
        for (size_t r = 0; r < 4; r++)
            d[r] = jaccard_b1_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_GATHER(rk_jaccard_b1_gather_dn__scalar, jaccard_b1_gather, n)

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_GATHER, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_gather_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_gather_dn__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_gather_dn__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_gather_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_gather_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_gather_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F32, 0, rk_braycurtis_f32_gather_dn__scalar, FLOAT),
    ROW(CANBERRA, F32, 0, rk_canberra_f32_gather_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_gather_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_gather_dn__scalar, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_gather_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_gather_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_gather_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_gather_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F16, 0, rk_braycurtis_f16_gather_dn__scalar, FLOAT),
    ROW(CANBERRA, F16, 0, rk_canberra_f16_gather_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_gather_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_gather_dn__scalar, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_gather_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_gather_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_gather_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_gather_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, BF16, 0, rk_braycurtis_bf16_gather_dn__scalar, FLOAT),
    ROW(CANBERRA, BF16, 0, rk_canberra_bf16_gather_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_gather_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_gather_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_gather_dn__scalar, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_gather_dn__scalar, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_gather_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_gather_dn__scalar, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_gather_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_gather_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_gather_dn__scalar, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_gather_dn__scalar, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_gather_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_gather_dn__scalar, UINT32_T),
    ROW(DOT, SQ8, 0, rk_dot_sq8_gather_dn__scalar, INT32_T),
    ROW(DOT, SQ4, 0, rk_dot_sq4_gather_dn__scalar, INT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_gather_dn__scalar, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_gather_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_gather_scalar = {rows, sizeof rows / sizeof rows[0]};
