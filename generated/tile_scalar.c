/* Made by `nox -s generate` from templates/tile.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

RUVGEN_INLINE uint32_t word(const void *p)
{
    uint32_t w;
    memcpy(&w, p, sizeof w);
    return w;
}

RUVGEN_INLINE uint32_t dot4_i8(uint32_t a, uint32_t b)
{
    uint32_t sum = 0;
    for (unsigned k = 0; k < 32; k += 8)
        sum += (uint32_t)((int8_t)(a >> k) * (int8_t)(b >> k));
    return sum;
}

RUVGEN_INLINE uint32_t dot4_u8(uint32_t a, uint32_t b)
{
    uint32_t sum = 0;
    for (unsigned k = 0; k < 32; k += 8)
        sum += (uint32_t)((uint8_t)(a >> k) * (uint8_t)(b >> k));
    return sum;
}

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
            float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
            float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const float b0 = *(y);
                const float b1 = *(y + 1);
                const float b2 = *(y + 2);
                const float b3 = *(y + 3);
                const float b4 = *(y + 4);
                const float b5 = *(y + 5);
                const float b6 = *(y + 6);
                const float b7 = *(y + 7);
                const float b8 = *(y + 8);
                const float b9 = *(y + 9);
                const float b10 = *(y + 10);
                const float b11 = *(y + 11);
                const float b12 = *(y + 12);
                const float b13 = *(y + 13);
                const float b14 = *(y + 14);
                const float b15 = *(y + 15);
                const float a0 = *(x0 + j);
                const float t0_0 = a0 - b0;
                dd0_0 = dd0_0 + t0_0 * t0_0;
                const float t0_1 = a0 - b1;
                dd0_1 = dd0_1 + t0_1 * t0_1;
                const float t0_2 = a0 - b2;
                dd0_2 = dd0_2 + t0_2 * t0_2;
                const float t0_3 = a0 - b3;
                dd0_3 = dd0_3 + t0_3 * t0_3;
                const float t0_4 = a0 - b4;
                dd0_4 = dd0_4 + t0_4 * t0_4;
                const float t0_5 = a0 - b5;
                dd0_5 = dd0_5 + t0_5 * t0_5;
                const float t0_6 = a0 - b6;
                dd0_6 = dd0_6 + t0_6 * t0_6;
                const float t0_7 = a0 - b7;
                dd0_7 = dd0_7 + t0_7 * t0_7;
                const float t0_8 = a0 - b8;
                dd0_8 = dd0_8 + t0_8 * t0_8;
                const float t0_9 = a0 - b9;
                dd0_9 = dd0_9 + t0_9 * t0_9;
                const float t0_10 = a0 - b10;
                dd0_10 = dd0_10 + t0_10 * t0_10;
                const float t0_11 = a0 - b11;
                dd0_11 = dd0_11 + t0_11 * t0_11;
                const float t0_12 = a0 - b12;
                dd0_12 = dd0_12 + t0_12 * t0_12;
                const float t0_13 = a0 - b13;
                dd0_13 = dd0_13 + t0_13 * t0_13;
                const float t0_14 = a0 - b14;
                dd0_14 = dd0_14 + t0_14 * t0_14;
                const float t0_15 = a0 - b15;
                dd0_15 = dd0_15 + t0_15 * t0_15;
            }
            *(d0 + l) = dd0_0 + (from ? *(d0 + l) : zero);
            *(d0 + l + 1) = dd0_1 + (from ? *(d0 + l + 1) : zero);
            *(d0 + l + 2) = dd0_2 + (from ? *(d0 + l + 2) : zero);
            *(d0 + l + 3) = dd0_3 + (from ? *(d0 + l + 3) : zero);
            *(d0 + l + 4) = dd0_4 + (from ? *(d0 + l + 4) : zero);
            *(d0 + l + 5) = dd0_5 + (from ? *(d0 + l + 5) : zero);
            *(d0 + l + 6) = dd0_6 + (from ? *(d0 + l + 6) : zero);
            *(d0 + l + 7) = dd0_7 + (from ? *(d0 + l + 7) : zero);
            *(d0 + l + 8) = dd0_8 + (from ? *(d0 + l + 8) : zero);
            *(d0 + l + 9) = dd0_9 + (from ? *(d0 + l + 9) : zero);
            *(d0 + l + 10) = dd0_10 + (from ? *(d0 + l + 10) : zero);
            *(d0 + l + 11) = dd0_11 + (from ? *(d0 + l + 11) : zero);
            *(d0 + l + 12) = dd0_12 + (from ? *(d0 + l + 12) : zero);
            *(d0 + l + 13) = dd0_13 + (from ? *(d0 + l + 13) : zero);
            *(d0 + l + 14) = dd0_14 + (from ? *(d0 + l + 14) : zero);
            *(d0 + l + 15) = dd0_15 + (from ? *(d0 + l + 15) : zero);
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = sqeuclidean_f32_finish(d0[k]);
}

static void rk_sqeuclidean_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 1 <= count; i += 1)
        sqeuclidean_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
            float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
            float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
            float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const float b0 = *(y);
                const float b1 = *(y + 1);
                const float b2 = *(y + 2);
                const float b3 = *(y + 3);
                const float b4 = *(y + 4);
                const float b5 = *(y + 5);
                const float b6 = *(y + 6);
                const float b7 = *(y + 7);
                const float b8 = *(y + 8);
                const float b9 = *(y + 9);
                const float b10 = *(y + 10);
                const float b11 = *(y + 11);
                const float b12 = *(y + 12);
                const float b13 = *(y + 13);
                const float b14 = *(y + 14);
                const float b15 = *(y + 15);
                const float a0 = *(x0 + j);
                const float t0_0 = a0 - b0;
                dd0_0 = dd0_0 + t0_0 * t0_0;
                const float t0_1 = a0 - b1;
                dd0_1 = dd0_1 + t0_1 * t0_1;
                const float t0_2 = a0 - b2;
                dd0_2 = dd0_2 + t0_2 * t0_2;
                const float t0_3 = a0 - b3;
                dd0_3 = dd0_3 + t0_3 * t0_3;
                const float t0_4 = a0 - b4;
                dd0_4 = dd0_4 + t0_4 * t0_4;
                const float t0_5 = a0 - b5;
                dd0_5 = dd0_5 + t0_5 * t0_5;
                const float t0_6 = a0 - b6;
                dd0_6 = dd0_6 + t0_6 * t0_6;
                const float t0_7 = a0 - b7;
                dd0_7 = dd0_7 + t0_7 * t0_7;
                const float t0_8 = a0 - b8;
                dd0_8 = dd0_8 + t0_8 * t0_8;
                const float t0_9 = a0 - b9;
                dd0_9 = dd0_9 + t0_9 * t0_9;
                const float t0_10 = a0 - b10;
                dd0_10 = dd0_10 + t0_10 * t0_10;
                const float t0_11 = a0 - b11;
                dd0_11 = dd0_11 + t0_11 * t0_11;
                const float t0_12 = a0 - b12;
                dd0_12 = dd0_12 + t0_12 * t0_12;
                const float t0_13 = a0 - b13;
                dd0_13 = dd0_13 + t0_13 * t0_13;
                const float t0_14 = a0 - b14;
                dd0_14 = dd0_14 + t0_14 * t0_14;
                const float t0_15 = a0 - b15;
                dd0_15 = dd0_15 + t0_15 * t0_15;
            }
            *(d0 + l) = dd0_0 + (from ? *(d0 + l) : zero);
            *(d0 + l + 1) = dd0_1 + (from ? *(d0 + l + 1) : zero);
            *(d0 + l + 2) = dd0_2 + (from ? *(d0 + l + 2) : zero);
            *(d0 + l + 3) = dd0_3 + (from ? *(d0 + l + 3) : zero);
            *(d0 + l + 4) = dd0_4 + (from ? *(d0 + l + 4) : zero);
            *(d0 + l + 5) = dd0_5 + (from ? *(d0 + l + 5) : zero);
            *(d0 + l + 6) = dd0_6 + (from ? *(d0 + l + 6) : zero);
            *(d0 + l + 7) = dd0_7 + (from ? *(d0 + l + 7) : zero);
            *(d0 + l + 8) = dd0_8 + (from ? *(d0 + l + 8) : zero);
            *(d0 + l + 9) = dd0_9 + (from ? *(d0 + l + 9) : zero);
            *(d0 + l + 10) = dd0_10 + (from ? *(d0 + l + 10) : zero);
            *(d0 + l + 11) = dd0_11 + (from ? *(d0 + l + 11) : zero);
            *(d0 + l + 12) = dd0_12 + (from ? *(d0 + l + 12) : zero);
            *(d0 + l + 13) = dd0_13 + (from ? *(d0 + l + 13) : zero);
            *(d0 + l + 14) = dd0_14 + (from ? *(d0 + l + 14) : zero);
            *(d0 + l + 15) = dd0_15 + (from ? *(d0 + l + 15) : zero);
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = euclidean_f32_finish(d0[k]);
}

static void rk_euclidean_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 1 <= count; i += 1)
        euclidean_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
            float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
            float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const float b0 = *(y);
                const float b1 = *(y + 1);
                const float b2 = *(y + 2);
                const float b3 = *(y + 3);
                const float b4 = *(y + 4);
                const float b5 = *(y + 5);
                const float b6 = *(y + 6);
                const float b7 = *(y + 7);
                const float b8 = *(y + 8);
                const float b9 = *(y + 9);
                const float b10 = *(y + 10);
                const float b11 = *(y + 11);
                const float b12 = *(y + 12);
                const float b13 = *(y + 13);
                const float b14 = *(y + 14);
                const float b15 = *(y + 15);
                const float a0 = *(x0 + j);
                xy0_0 = xy0_0 + a0 * b0;
                xy0_1 = xy0_1 + a0 * b1;
                xy0_2 = xy0_2 + a0 * b2;
                xy0_3 = xy0_3 + a0 * b3;
                xy0_4 = xy0_4 + a0 * b4;
                xy0_5 = xy0_5 + a0 * b5;
                xy0_6 = xy0_6 + a0 * b6;
                xy0_7 = xy0_7 + a0 * b7;
                xy0_8 = xy0_8 + a0 * b8;
                xy0_9 = xy0_9 + a0 * b9;
                xy0_10 = xy0_10 + a0 * b10;
                xy0_11 = xy0_11 + a0 * b11;
                xy0_12 = xy0_12 + a0 * b12;
                xy0_13 = xy0_13 + a0 * b13;
                xy0_14 = xy0_14 + a0 * b14;
                xy0_15 = xy0_15 + a0 * b15;
            }
            *(d0 + l) = xy0_0 + (from ? *(d0 + l) : zero);
            *(d0 + l + 1) = xy0_1 + (from ? *(d0 + l + 1) : zero);
            *(d0 + l + 2) = xy0_2 + (from ? *(d0 + l + 2) : zero);
            *(d0 + l + 3) = xy0_3 + (from ? *(d0 + l + 3) : zero);
            *(d0 + l + 4) = xy0_4 + (from ? *(d0 + l + 4) : zero);
            *(d0 + l + 5) = xy0_5 + (from ? *(d0 + l + 5) : zero);
            *(d0 + l + 6) = xy0_6 + (from ? *(d0 + l + 6) : zero);
            *(d0 + l + 7) = xy0_7 + (from ? *(d0 + l + 7) : zero);
            *(d0 + l + 8) = xy0_8 + (from ? *(d0 + l + 8) : zero);
            *(d0 + l + 9) = xy0_9 + (from ? *(d0 + l + 9) : zero);
            *(d0 + l + 10) = xy0_10 + (from ? *(d0 + l + 10) : zero);
            *(d0 + l + 11) = xy0_11 + (from ? *(d0 + l + 11) : zero);
            *(d0 + l + 12) = xy0_12 + (from ? *(d0 + l + 12) : zero);
            *(d0 + l + 13) = xy0_13 + (from ? *(d0 + l + 13) : zero);
            *(d0 + l + 14) = xy0_14 + (from ? *(d0 + l + 14) : zero);
            *(d0 + l + 15) = xy0_15 + (from ? *(d0 + l + 15) : zero);
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = dot_f32_finish(d0[k]);
}

static void rk_dot_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 1 <= count; i += 1)
        dot_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
            float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
            float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
            float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const float b0 = *(y);
                const float b1 = *(y + 1);
                const float b2 = *(y + 2);
                const float b3 = *(y + 3);
                const float b4 = *(y + 4);
                const float b5 = *(y + 5);
                const float b6 = *(y + 6);
                const float b7 = *(y + 7);
                const float b8 = *(y + 8);
                const float b9 = *(y + 9);
                const float b10 = *(y + 10);
                const float b11 = *(y + 11);
                const float b12 = *(y + 12);
                const float b13 = *(y + 13);
                const float b14 = *(y + 14);
                const float b15 = *(y + 15);
                const float a0 = *(x0 + j);
                xy0_0 = xy0_0 + a0 * b0;
                xy0_1 = xy0_1 + a0 * b1;
                xy0_2 = xy0_2 + a0 * b2;
                xy0_3 = xy0_3 + a0 * b3;
                xy0_4 = xy0_4 + a0 * b4;
                xy0_5 = xy0_5 + a0 * b5;
                xy0_6 = xy0_6 + a0 * b6;
                xy0_7 = xy0_7 + a0 * b7;
                xy0_8 = xy0_8 + a0 * b8;
                xy0_9 = xy0_9 + a0 * b9;
                xy0_10 = xy0_10 + a0 * b10;
                xy0_11 = xy0_11 + a0 * b11;
                xy0_12 = xy0_12 + a0 * b12;
                xy0_13 = xy0_13 + a0 * b13;
                xy0_14 = xy0_14 + a0 * b14;
                xy0_15 = xy0_15 + a0 * b15;
            }
            *(d0 + l) = xy0_0 + (from ? *(d0 + l) : zero);
            *(d0 + l + 1) = xy0_1 + (from ? *(d0 + l + 1) : zero);
            *(d0 + l + 2) = xy0_2 + (from ? *(d0 + l + 2) : zero);
            *(d0 + l + 3) = xy0_3 + (from ? *(d0 + l + 3) : zero);
            *(d0 + l + 4) = xy0_4 + (from ? *(d0 + l + 4) : zero);
            *(d0 + l + 5) = xy0_5 + (from ? *(d0 + l + 5) : zero);
            *(d0 + l + 6) = xy0_6 + (from ? *(d0 + l + 6) : zero);
            *(d0 + l + 7) = xy0_7 + (from ? *(d0 + l + 7) : zero);
            *(d0 + l + 8) = xy0_8 + (from ? *(d0 + l + 8) : zero);
            *(d0 + l + 9) = xy0_9 + (from ? *(d0 + l + 9) : zero);
            *(d0 + l + 10) = xy0_10 + (from ? *(d0 + l + 10) : zero);
            *(d0 + l + 11) = xy0_11 + (from ? *(d0 + l + 11) : zero);
            *(d0 + l + 12) = xy0_12 + (from ? *(d0 + l + 12) : zero);
            *(d0 + l + 13) = xy0_13 + (from ? *(d0 + l + 13) : zero);
            *(d0 + l + 14) = xy0_14 + (from ? *(d0 + l + 14) : zero);
            *(d0 + l + 15) = xy0_15 + (from ? *(d0 + l + 15) : zero);
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = cosine_f32_finish(d0[k], xs[0], ys[k]);
}

static void rk_cosine_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        cosine_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        RUVGEN_ROLLED
        for (size_t from = 0; from < n; from += 256) {
            const size_t to = n - from < 256 ? n : from + 256;
            float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
            float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
            float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
            float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
            RUVGEN_TWICE
            for (size_t j = from; j < to; j += 1) {
                const float *const y = panel + j * 64 + l * 1;
                const float b0 = *(y);
                const float b1 = *(y + 1);
                const float b2 = *(y + 2);
                const float b3 = *(y + 3);
                const float b4 = *(y + 4);
                const float b5 = *(y + 5);
                const float b6 = *(y + 6);
                const float b7 = *(y + 7);
                const float b8 = *(y + 8);
                const float b9 = *(y + 9);
                const float b10 = *(y + 10);
                const float b11 = *(y + 11);
                const float b12 = *(y + 12);
                const float b13 = *(y + 13);
                const float b14 = *(y + 14);
                const float b15 = *(y + 15);
                const float a0 = *(x0 + j);
                const float t0_0 = a0 - b0;
                ad0_0 = fabsf(t0_0) + ad0_0;
                const float t0_1 = a0 - b1;
                ad0_1 = fabsf(t0_1) + ad0_1;
                const float t0_2 = a0 - b2;
                ad0_2 = fabsf(t0_2) + ad0_2;
                const float t0_3 = a0 - b3;
                ad0_3 = fabsf(t0_3) + ad0_3;
                const float t0_4 = a0 - b4;
                ad0_4 = fabsf(t0_4) + ad0_4;
                const float t0_5 = a0 - b5;
                ad0_5 = fabsf(t0_5) + ad0_5;
                const float t0_6 = a0 - b6;
                ad0_6 = fabsf(t0_6) + ad0_6;
                const float t0_7 = a0 - b7;
                ad0_7 = fabsf(t0_7) + ad0_7;
                const float t0_8 = a0 - b8;
                ad0_8 = fabsf(t0_8) + ad0_8;
                const float t0_9 = a0 - b9;
                ad0_9 = fabsf(t0_9) + ad0_9;
                const float t0_10 = a0 - b10;
                ad0_10 = fabsf(t0_10) + ad0_10;
                const float t0_11 = a0 - b11;
                ad0_11 = fabsf(t0_11) + ad0_11;
                const float t0_12 = a0 - b12;
                ad0_12 = fabsf(t0_12) + ad0_12;
                const float t0_13 = a0 - b13;
                ad0_13 = fabsf(t0_13) + ad0_13;
                const float t0_14 = a0 - b14;
                ad0_14 = fabsf(t0_14) + ad0_14;
                const float t0_15 = a0 - b15;
                ad0_15 = fabsf(t0_15) + ad0_15;
            }
            *(d0 + l) = ad0_0 + (from ? *(d0 + l) : zero);
            *(d0 + l + 1) = ad0_1 + (from ? *(d0 + l + 1) : zero);
            *(d0 + l + 2) = ad0_2 + (from ? *(d0 + l + 2) : zero);
            *(d0 + l + 3) = ad0_3 + (from ? *(d0 + l + 3) : zero);
            *(d0 + l + 4) = ad0_4 + (from ? *(d0 + l + 4) : zero);
            *(d0 + l + 5) = ad0_5 + (from ? *(d0 + l + 5) : zero);
            *(d0 + l + 6) = ad0_6 + (from ? *(d0 + l + 6) : zero);
            *(d0 + l + 7) = ad0_7 + (from ? *(d0 + l + 7) : zero);
            *(d0 + l + 8) = ad0_8 + (from ? *(d0 + l + 8) : zero);
            *(d0 + l + 9) = ad0_9 + (from ? *(d0 + l + 9) : zero);
            *(d0 + l + 10) = ad0_10 + (from ? *(d0 + l + 10) : zero);
            *(d0 + l + 11) = ad0_11 + (from ? *(d0 + l + 11) : zero);
            *(d0 + l + 12) = ad0_12 + (from ? *(d0 + l + 12) : zero);
            *(d0 + l + 13) = ad0_13 + (from ? *(d0 + l + 13) : zero);
            *(d0 + l + 14) = ad0_14 + (from ? *(d0 + l + 14) : zero);
            *(d0 + l + 15) = ad0_15 + (from ? *(d0 + l + 15) : zero);
        }
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = manhattan_f32_finish(d0[k]);
}

static void rk_manhattan_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 1 <= count; i += 1)
        manhattan_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_tile1(
    const float *x, size_t stride, const float *panel, size_t n, const float *xs,
    const float *ys, void *out, size_t out_stride)
{
    const float zero = 0.0f;
    const float *const x0 = ruvgen_at(x, stride, 0);
    float *const d0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float b0 = *(y);
            const float b1 = *(y + 1);
            const float b2 = *(y + 2);
            const float b3 = *(y + 3);
            const float b4 = *(y + 4);
            const float b5 = *(y + 5);
            const float b6 = *(y + 6);
            const float b7 = *(y + 7);
            const float b8 = *(y + 8);
            const float b9 = *(y + 9);
            const float b10 = *(y + 10);
            const float b11 = *(y + 11);
            const float b12 = *(y + 12);
            const float b13 = *(y + 13);
            const float b14 = *(y + 14);
            const float b15 = *(y + 15);
            const float a0 = *(x0 + j);
            const float t0_0 = a0 - b0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float t0_1 = a0 - b1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float t0_2 = a0 - b2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float t0_3 = a0 - b3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float t0_4 = a0 - b4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float t0_5 = a0 - b5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float t0_6 = a0 - b6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float t0_7 = a0 - b7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float t0_8 = a0 - b8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float t0_9 = a0 - b9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float t0_10 = a0 - b10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float t0_11 = a0 - b11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float t0_12 = a0 - b12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float t0_13 = a0 - b13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float t0_14 = a0 - b14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float t0_15 = a0 - b15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        *(d0 + l) = ad0_0;
        *(d0 + l + 1) = ad0_1;
        *(d0 + l + 2) = ad0_2;
        *(d0 + l + 3) = ad0_3;
        *(d0 + l + 4) = ad0_4;
        *(d0 + l + 5) = ad0_5;
        *(d0 + l + 6) = ad0_6;
        *(d0 + l + 7) = ad0_7;
        *(d0 + l + 8) = ad0_8;
        *(d0 + l + 9) = ad0_9;
        *(d0 + l + 10) = ad0_10;
        *(d0 + l + 11) = ad0_11;
        *(d0 + l + 12) = ad0_12;
        *(d0 + l + 13) = ad0_13;
        *(d0 + l + 14) = ad0_14;
        *(d0 + l + 15) = ad0_15;
    }
    for (size_t k = 0; k < 64; k++)
        d0[k] = chebyshev_f32_finish(d0[k]);
}

static void rk_chebyshev_f32_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const float *const sums = xs;
    size_t i = 0;
    (void)sums;
    for (; i + 1 <= count; i += 1)
        chebyshev_f32_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            NULL, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_i8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_i8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_i8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_i8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_i8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_i8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_i8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_i8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_i8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_i8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_i8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_i8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_i8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_i8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_i8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_i8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_i8_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        sqeuclidean_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE void euclidean_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    float *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_i8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_i8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_i8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_i8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_i8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_i8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_i8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_i8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_i8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_i8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_i8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_i8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_i8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_i8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_i8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_i8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = euclidean_i8_finish(d0[k], xs[0], ys[k]);
}

static void rk_euclidean_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        euclidean_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_tile1(
    const int8_t *x, size_t stride, const int8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const int8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_i8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_i8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_i8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_i8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_i8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_i8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_i8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_i8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_i8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_i8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_i8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_i8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_i8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_i8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_i8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_i8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_i8_finish(d0[k], xs[0]);
}

static void rk_dot_i8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        dot_i8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    uint32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_u8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_u8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_u8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_u8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_u8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_u8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_u8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_u8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_u8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_u8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_u8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_u8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_u8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_u8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_u8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_u8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = sqeuclidean_u8_finish(d0[k], xs[0], ys[k]);
}

static void rk_sqeuclidean_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        sqeuclidean_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE void euclidean_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    float *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_u8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_u8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_u8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_u8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_u8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_u8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_u8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_u8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_u8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_u8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_u8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_u8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_u8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_u8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_u8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_u8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = euclidean_u8_finish(d0[k], xs[0], ys[k]);
}

static void rk_euclidean_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        euclidean_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_tile1(
    const uint8_t *x, size_t stride, const uint8_t *panel, size_t n, const ruvgen_word *xs,
    const ruvgen_word *ys, void *out, size_t out_stride)
{
    const uint32_t zero = 0;
    const uint8_t *const x0 = ruvgen_at(x, stride, 0);
    ruvgen_word *const d0 = ruvgen_into(out, out_stride, 0);
    int32_t *const r0 = ruvgen_into(out, out_stride, 0);
    (void)xs;
    (void)ys;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        RUVGEN_TWICE
        for (size_t j = 0; j < n; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t b0 = word(y);
            const uint32_t b1 = word(y + 4);
            const uint32_t b2 = word(y + 8);
            const uint32_t b3 = word(y + 12);
            const uint32_t b4 = word(y + 16);
            const uint32_t b5 = word(y + 20);
            const uint32_t b6 = word(y + 24);
            const uint32_t b7 = word(y + 28);
            const uint32_t b8 = word(y + 32);
            const uint32_t b9 = word(y + 36);
            const uint32_t b10 = word(y + 40);
            const uint32_t b11 = word(y + 44);
            const uint32_t b12 = word(y + 48);
            const uint32_t b13 = word(y + 52);
            const uint32_t b14 = word(y + 56);
            const uint32_t b15 = word(y + 60);
            const uint32_t a0 = word(x0 + j);
            xy0_0 = xy0_0 + dot4_u8(a0, b0 ^ 0x80808080);
            xy0_1 = xy0_1 + dot4_u8(a0, b1 ^ 0x80808080);
            xy0_2 = xy0_2 + dot4_u8(a0, b2 ^ 0x80808080);
            xy0_3 = xy0_3 + dot4_u8(a0, b3 ^ 0x80808080);
            xy0_4 = xy0_4 + dot4_u8(a0, b4 ^ 0x80808080);
            xy0_5 = xy0_5 + dot4_u8(a0, b5 ^ 0x80808080);
            xy0_6 = xy0_6 + dot4_u8(a0, b6 ^ 0x80808080);
            xy0_7 = xy0_7 + dot4_u8(a0, b7 ^ 0x80808080);
            xy0_8 = xy0_8 + dot4_u8(a0, b8 ^ 0x80808080);
            xy0_9 = xy0_9 + dot4_u8(a0, b9 ^ 0x80808080);
            xy0_10 = xy0_10 + dot4_u8(a0, b10 ^ 0x80808080);
            xy0_11 = xy0_11 + dot4_u8(a0, b11 ^ 0x80808080);
            xy0_12 = xy0_12 + dot4_u8(a0, b12 ^ 0x80808080);
            xy0_13 = xy0_13 + dot4_u8(a0, b13 ^ 0x80808080);
            xy0_14 = xy0_14 + dot4_u8(a0, b14 ^ 0x80808080);
            xy0_15 = xy0_15 + dot4_u8(a0, b15 ^ 0x80808080);
        }
        *(d0 + l) = xy0_0;
        *(d0 + l + 1) = xy0_1;
        *(d0 + l + 2) = xy0_2;
        *(d0 + l + 3) = xy0_3;
        *(d0 + l + 4) = xy0_4;
        *(d0 + l + 5) = xy0_5;
        *(d0 + l + 6) = xy0_6;
        *(d0 + l + 7) = xy0_7;
        *(d0 + l + 8) = xy0_8;
        *(d0 + l + 9) = xy0_9;
        *(d0 + l + 10) = xy0_10;
        *(d0 + l + 11) = xy0_11;
        *(d0 + l + 12) = xy0_12;
        *(d0 + l + 13) = xy0_13;
        *(d0 + l + 14) = xy0_14;
        *(d0 + l + 15) = xy0_15;
    }
    for (size_t k = 0; k < 64; k++)
        r0[k] = dot_u8_finish(d0[k], xs[0]);
}

static void rk_dot_u8_tile_dn__scalar(
    const void *x, size_t stride, size_t count, const void *panel, size_t n, const void *xs, const void *ys,
    void *out, size_t out_stride)
{
    const ruvgen_word *const sums = xs;
    size_t i = 0;
    for (; i + 1 <= count; i += 1)
        dot_u8_tile1(ruvgen_at(x, stride, i), stride, panel, n,
            sums + i, ys, ruvgen_into(out, out_stride, i), out_stride);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_TILE, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_tile_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_tile_dn__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_tile_dn__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_tile_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_tile_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_tile_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_tile_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_tile_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_tile_dn__scalar, INT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_tile_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_tile_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_tile_dn__scalar, INT32_T),
};

const ruvgen_table ruvgen_tile_scalar = {rows, sizeof rows / sizeof rows[0]};
