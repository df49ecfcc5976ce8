/* Made by `nox -s generate` from templates/qnorms.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
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
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        cosine_f32_xx_step(&xx2, load_f(y + i + 8));
        cosine_f32_xx_step(&xx3, load_f(y + i + 12));
        cosine_f32_xx_step(&xx0, load_f(y + i + 16));
        cosine_f32_xx_step(&xx1, load_f(y + i + 20));
        cosine_f32_xx_step(&xx2, load_f(y + i + 24));
        cosine_f32_xx_step(&xx3, load_f(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, load_f(y + i));
        cosine_f32_xx_step(&xx1, load_f(y + i + 4));
        cosine_f32_xx_step(&xx2, load_f(y + i + 8));
        cosine_f32_xx_step(&xx3, load_f(y + i + 12));
        i += 16;
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

static void rk_cosine_f32_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    float *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = cosine_f32_xx(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, i8: Σ (x−y)² */
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
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i + 64));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 80));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 96));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
        i += 64;
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

static void rk_sqeuclidean_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_i8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, i8: √ Σ (x−y)² */
static void rk_euclidean_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_i8_qnorms_dn__scalar(base, stride, count, n, out);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_i8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_i8_x1(ruvgen_at(base, stride, i), n);
}

/* sqeuclidean, u8: Σ (x−y)² */
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
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i + 64));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 80));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 96));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
        i += 64;
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

static void rk_sqeuclidean_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = sqeuclidean_u8_xx(ruvgen_at(base, stride, i), n);
}

/* euclidean, u8: √ Σ (x−y)² */
static void rk_euclidean_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n,
    void *out)
{
    rk_sqeuclidean_u8_qnorms_dn__scalar(base, stride, count, n, out);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

static void rk_dot_u8_qnorms_dn__scalar(const void *base, size_t stride, size_t count, size_t n, void *out)
{
    uint32_t *const sums = out;
    for (size_t i = 0; i < count; i++)
        sums[i] = dot_u8_x1(ruvgen_at(base, stride, i), n);
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
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_qnorms_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_qnorms_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_qnorms_dn__scalar, INT32_T),
};

const ruvgen_table ruvgen_qnorms_scalar = {rows, sizeof rows / sizeof rows[0]};
