/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

/* The larger of two non-negative values; NaN wins. */
RUVGEN_INLINE double max_nan_d(double a, double b)
{
    return a > b || a != a ? a : b;
}

RUVGEN_INLINE double reduce_add_d(double v)
{
    return v;
}

RUVGEN_INLINE double reduce_max_d(double v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4_d(double *s, double a, double b, double c, double d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
}

RUVGEN_INLINE void reduce_max4_d(double *s, double a, double b, double c, double d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f32_row(
    const float *x, const float *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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

static void rk_sqeuclidean_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_sqeuclidean_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    sqeuclidean_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f32_row(
    const float *x, const float *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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

static void rk_euclidean_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_euclidean_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_euclidean_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_euclidean_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_euclidean_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_euclidean_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_euclidean_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_euclidean_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_euclidean_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_euclidean_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_euclidean_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_euclidean_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_euclidean_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_euclidean_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_euclidean_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    euclidean_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = *(y1 + i + 4);
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = *(y2 + i + 4);
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = *(y3 + i + 4);
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = *(y1 + i + 5);
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = *(y2 + i + 5);
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = *(y3 + i + 5);
        xy3_5 = xy3_5 + a5 * b3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = *(y1 + i + 6);
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = *(y2 + i + 6);
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = *(y3 + i + 6);
        xy3_6 = xy3_6 + a6 * b3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        xy0_7 = xy0_7 + a7 * b0_7;
        const float b1_7 = *(y1 + i + 7);
        xy1_7 = xy1_7 + a7 * b1_7;
        const float b2_7 = *(y2 + i + 7);
        xy2_7 = xy2_7 + a7 * b2_7;
        const float b3_7 = *(y3 + i + 7);
        xy3_7 = xy3_7 + a7 * b3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = *(y1 + i);
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = *(y2 + i);
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = *(y3 + i);
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = *(y1 + i + 1);
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = *(y2 + i + 1);
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = *(y3 + i + 1);
        xy3_5 = xy3_5 + a5 * b3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = *(y1 + i);
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = *(y2 + i);
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = *(y3 + i);
        xy3_6 = xy3_6 + a6 * b3_6;
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f32_row(
    const float *x, const float *y, size_t n, float *xy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        xy5 = xy5 + a5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        xy6 = xy6 + a6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        xy6 = xy6 + a6 * b6;
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
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

static void rk_dot_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_dot_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_dot_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_dot_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_dot_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_dot_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_dot_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_dot_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_dot_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_dot_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_dot_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_dot_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_dot_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_dot_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_dot_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    dot_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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

RUVGEN_INLINE void cosine_f32_four(const float *x, const float *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const float *const y0 = rows[0];
    const float *const y1 = rows[1];
    const float *const y2 = rows[2];
    const float *const y3 = rows[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    float yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    float yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    float yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        yy0_3 = yy0_3 + b0_3 * b0_3;
        const float b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        yy1_3 = yy1_3 + b1_3 * b1_3;
        const float b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        yy2_3 = yy2_3 + b2_3 * b2_3;
        const float b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        yy3_3 = yy3_3 + b3_3 * b3_3;
    }
    if (n & 2) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        i += 2;
    }
    if (n & 1) {
        const float a2 = *(x + i);
        const float b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f32_row(
    const float *x, const float *y, size_t n, float *xy, float *yy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        xy7 = xy7 + a7 * b7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
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
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
    float yy[4] = {zero, zero, zero, zero};
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

static void rk_cosine_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_cosine_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_cosine_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_cosine_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_cosine_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_cosine_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_cosine_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_cosine_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_cosine_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_cosine_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_cosine_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_cosine_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_cosine_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_cosine_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_cosine_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    cosine_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        ad0_7 = fabsf(t0_7) + ad0_7;
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        ad1_7 = fabsf(t1_7) + ad1_7;
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        ad2_7 = fabsf(t2_7) + ad2_7;
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        ad3_7 = fabsf(t3_7) + ad3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f32_row(
    const float *x, const float *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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

static void rk_manhattan_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_manhattan_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_manhattan_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_manhattan_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_manhattan_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_manhattan_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_manhattan_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_manhattan_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_manhattan_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_manhattan_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_manhattan_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_manhattan_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_manhattan_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_manhattan_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_manhattan_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    manhattan_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        const float a4 = *(x + i + 4);
        const float b0_4 = *(y0 + i + 4);
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = *(y1 + i + 4);
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = *(y2 + i + 4);
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = *(y3 + i + 4);
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 5);
        const float b0_5 = *(y0 + i + 5);
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = *(y1 + i + 5);
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = *(y2 + i + 5);
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = *(y3 + i + 5);
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        const float a6 = *(x + i + 6);
        const float b0_6 = *(y0 + i + 6);
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = *(y1 + i + 6);
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = *(y2 + i + 6);
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = *(y3 + i + 6);
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
        const float a7 = *(x + i + 7);
        const float b0_7 = *(y0 + i + 7);
        const float t0_7 = a7 - b0_7;
        ad0_7 = max_nan(ad0_7, fabsf(t0_7));
        const float b1_7 = *(y1 + i + 7);
        const float t1_7 = a7 - b1_7;
        ad1_7 = max_nan(ad1_7, fabsf(t1_7));
        const float b2_7 = *(y2 + i + 7);
        const float t2_7 = a7 - b2_7;
        ad2_7 = max_nan(ad2_7, fabsf(t2_7));
        const float b3_7 = *(y3 + i + 7);
        const float t3_7 = a7 - b3_7;
        ad3_7 = max_nan(ad3_7, fabsf(t3_7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = *(y0 + i);
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = *(y1 + i);
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = *(y2 + i);
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = *(y3 + i);
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = *(y0 + i + 1);
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = *(y1 + i + 1);
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = *(y2 + i + 1);
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = *(y3 + i + 1);
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = *(y0 + i + 2);
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = *(y1 + i + 2);
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = *(y2 + i + 2);
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = *(y3 + i + 2);
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = *(y0 + i + 3);
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = *(y1 + i + 3);
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = *(y2 + i + 3);
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = *(y3 + i + 3);
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = *(y0 + i);
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = *(y1 + i);
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = *(y2 + i);
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = *(y3 + i);
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 1);
        const float b0_5 = *(y0 + i + 1);
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = *(y1 + i + 1);
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = *(y2 + i + 1);
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = *(y3 + i + 1);
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = *(y0 + i);
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = *(y1 + i);
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = *(y2 + i);
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = *(y3 + i);
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
    }
    ad0_0 = max_nan(ad0_0, ad0_4);
    ad1_0 = max_nan(ad1_0, ad1_4);
    ad2_0 = max_nan(ad2_0, ad2_4);
    ad3_0 = max_nan(ad3_0, ad3_4);
    ad0_1 = max_nan(ad0_1, ad0_5);
    ad1_1 = max_nan(ad1_1, ad1_5);
    ad2_1 = max_nan(ad2_1, ad2_5);
    ad3_1 = max_nan(ad3_1, ad3_5);
    ad0_2 = max_nan(ad0_2, ad0_6);
    ad1_2 = max_nan(ad1_2, ad1_6);
    ad2_2 = max_nan(ad2_2, ad2_6);
    ad3_2 = max_nan(ad3_2, ad3_6);
    ad0_3 = max_nan(ad0_3, ad0_7);
    ad1_3 = max_nan(ad1_3, ad1_7);
    ad2_3 = max_nan(ad2_3, ad2_7);
    ad3_3 = max_nan(ad3_3, ad3_7);
    ad0_0 = max_nan(ad0_0, ad0_2);
    ad1_0 = max_nan(ad1_0, ad1_2);
    ad2_0 = max_nan(ad2_0, ad2_2);
    ad3_0 = max_nan(ad3_0, ad3_2);
    ad0_1 = max_nan(ad0_1, ad0_3);
    ad1_1 = max_nan(ad1_1, ad1_3);
    ad2_1 = max_nan(ad2_1, ad2_3);
    ad3_1 = max_nan(ad3_1, ad3_3);
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f32_row(
    const float *x, const float *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        const float t7 = a7 - b7;
        ad7 = max_nan(ad7, fabsf(t7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(const float *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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

static void rk_chebyshev_f32_rows_d64__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 64, (float *)out);
}

static void rk_chebyshev_f32_rows_d96__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 96, (float *)out);
}

static void rk_chebyshev_f32_rows_d100__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 100, (float *)out);
}

static void rk_chebyshev_f32_rows_d128__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 128, (float *)out);
}

static void rk_chebyshev_f32_rows_d200__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 200, (float *)out);
}

static void rk_chebyshev_f32_rows_d256__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 256, (float *)out);
}

static void rk_chebyshev_f32_rows_d300__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 300, (float *)out);
}

static void rk_chebyshev_f32_rows_d384__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 384, (float *)out);
}

static void rk_chebyshev_f32_rows_d512__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 512, (float *)out);
}

static void rk_chebyshev_f32_rows_d768__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 768, (float *)out);
}

static void rk_chebyshev_f32_rows_d960__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 960, (float *)out);
}

static void rk_chebyshev_f32_rows_d1024__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 1024, (float *)out);
}

static void rk_chebyshev_f32_rows_d1536__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 1536, (float *)out);
}

static void rk_chebyshev_f32_rows_d2048__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 2048, (float *)out);
}

static void rk_chebyshev_f32_rows_d3072__scalar(
    const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)
{
    (void)n;
    chebyshev_f32_rows((const float *)x, (const float *)base, stride, count, 3072, (float *)out);
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_f16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_f16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_f16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_f16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = ruvgen_f16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = ruvgen_f16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = ruvgen_f16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_f16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_f16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_f16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_f16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_f16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_f16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_f16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = ruvgen_f16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = ruvgen_f16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = ruvgen_f16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_f16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_f16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_f16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f16_row(
    const float *x, const uint16_t *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_f16(*(y0 + i + 4));
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i + 4));
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i + 4));
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i + 4));
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_f16(*(y0 + i + 5));
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 5));
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 5));
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 5));
        xy3_5 = xy3_5 + a5 * b3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_f16(*(y0 + i + 6));
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i + 6));
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i + 6));
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i + 6));
        xy3_6 = xy3_6 + a6 * b3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_f16(*(y0 + i + 7));
        xy0_7 = xy0_7 + a7 * b0_7;
        const float b1_7 = ruvgen_f16(*(y1 + i + 7));
        xy1_7 = xy1_7 + a7 * b1_7;
        const float b2_7 = ruvgen_f16(*(y2 + i + 7));
        xy2_7 = xy2_7 + a7 * b2_7;
        const float b3_7 = ruvgen_f16(*(y3 + i + 7));
        xy3_7 = xy3_7 + a7 * b3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_f16(*(y0 + i));
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i));
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i));
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i));
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_f16(*(y0 + i + 1));
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 1));
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 1));
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 1));
        xy3_5 = xy3_5 + a5 * b3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_f16(*(y0 + i));
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i));
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i));
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i));
        xy3_6 = xy3_6 + a6 * b3_6;
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f16_row(
    const float *x, const uint16_t *y, size_t n, float *xy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        xy6 = xy6 + a6 * b6;
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
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

RUVGEN_INLINE void cosine_f16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    float yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    float yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    float yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        yy0_3 = yy0_3 + b0_3 * b0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        yy1_3 = yy1_3 + b1_3 * b1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        yy2_3 = yy2_3 + b2_3 * b2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        yy3_3 = yy3_3 + b3_3 * b3_3;
    }
    if (n & 2) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        i += 2;
    }
    if (n & 1) {
        const float a2 = *(x + i);
        const float b0_2 = ruvgen_f16(*(y0 + i));
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i));
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i));
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i));
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f16_row(
    const float *x, const uint16_t *y, size_t n, float *xy, float *yy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
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
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
    float yy[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_f16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_f16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_f16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_f16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        ad0_7 = fabsf(t0_7) + ad0_7;
        const float b1_7 = ruvgen_f16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        ad1_7 = fabsf(t1_7) + ad1_7;
        const float b2_7 = ruvgen_f16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        ad2_7 = fabsf(t2_7) + ad2_7;
        const float b3_7 = ruvgen_f16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        ad3_7 = fabsf(t3_7) + ad3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_f16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = ruvgen_f16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = ruvgen_f16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = ruvgen_f16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_f16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = ruvgen_f16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = ruvgen_f16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = ruvgen_f16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_f16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = ruvgen_f16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = ruvgen_f16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = ruvgen_f16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f16_row(
    const float *x, const uint16_t *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_f16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = ruvgen_f16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = ruvgen_f16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = ruvgen_f16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_f16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = ruvgen_f16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = ruvgen_f16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = ruvgen_f16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_f16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = ruvgen_f16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = ruvgen_f16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = ruvgen_f16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_f16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        ad0_7 = max_nan(ad0_7, fabsf(t0_7));
        const float b1_7 = ruvgen_f16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        ad1_7 = max_nan(ad1_7, fabsf(t1_7));
        const float b2_7 = ruvgen_f16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        ad2_7 = max_nan(ad2_7, fabsf(t2_7));
        const float b3_7 = ruvgen_f16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        ad3_7 = max_nan(ad3_7, fabsf(t3_7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_f16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = ruvgen_f16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = ruvgen_f16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = ruvgen_f16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_f16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = ruvgen_f16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = ruvgen_f16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = ruvgen_f16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_f16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = ruvgen_f16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = ruvgen_f16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = ruvgen_f16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_f16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = ruvgen_f16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = ruvgen_f16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = ruvgen_f16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_f16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = ruvgen_f16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = ruvgen_f16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = ruvgen_f16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_f16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = ruvgen_f16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = ruvgen_f16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = ruvgen_f16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_f16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = ruvgen_f16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = ruvgen_f16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = ruvgen_f16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
    }
    ad0_0 = max_nan(ad0_0, ad0_4);
    ad1_0 = max_nan(ad1_0, ad1_4);
    ad2_0 = max_nan(ad2_0, ad2_4);
    ad3_0 = max_nan(ad3_0, ad3_4);
    ad0_1 = max_nan(ad0_1, ad0_5);
    ad1_1 = max_nan(ad1_1, ad1_5);
    ad2_1 = max_nan(ad2_1, ad2_5);
    ad3_1 = max_nan(ad3_1, ad3_5);
    ad0_2 = max_nan(ad0_2, ad0_6);
    ad1_2 = max_nan(ad1_2, ad1_6);
    ad2_2 = max_nan(ad2_2, ad2_6);
    ad3_2 = max_nan(ad3_2, ad3_6);
    ad0_3 = max_nan(ad0_3, ad0_7);
    ad1_3 = max_nan(ad1_3, ad1_7);
    ad2_3 = max_nan(ad2_3, ad2_7);
    ad3_3 = max_nan(ad3_3, ad3_7);
    ad0_0 = max_nan(ad0_0, ad0_2);
    ad1_0 = max_nan(ad1_0, ad1_2);
    ad2_0 = max_nan(ad2_0, ad2_2);
    ad3_0 = max_nan(ad3_0, ad3_2);
    ad0_1 = max_nan(ad0_1, ad0_3);
    ad1_1 = max_nan(ad1_1, ad1_3);
    ad2_1 = max_nan(ad2_1, ad2_3);
    ad3_1 = max_nan(ad3_1, ad3_3);
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f16_row(
    const float *x, const uint16_t *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = max_nan(ad7, fabsf(t7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_f16(*(y + i));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_bf16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_bf16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_bf16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = ruvgen_bf16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = ruvgen_bf16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = ruvgen_bf16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_bf16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_bf16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    float dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    float dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    float dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    float dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_bf16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_bf16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_bf16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const float b1_7 = ruvgen_bf16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const float b2_7 = ruvgen_bf16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const float b3_7 = ruvgen_bf16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_bf16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_bf16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_f(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *dd)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float dd[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_bf16(*(y0 + i + 4));
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i + 4));
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i + 4));
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i + 4));
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 5));
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 5));
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 5));
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 5));
        xy3_5 = xy3_5 + a5 * b3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_bf16(*(y0 + i + 6));
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i + 6));
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i + 6));
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i + 6));
        xy3_6 = xy3_6 + a6 * b3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_bf16(*(y0 + i + 7));
        xy0_7 = xy0_7 + a7 * b0_7;
        const float b1_7 = ruvgen_bf16(*(y1 + i + 7));
        xy1_7 = xy1_7 + a7 * b1_7;
        const float b2_7 = ruvgen_bf16(*(y2 + i + 7));
        xy2_7 = xy2_7 + a7 * b2_7;
        const float b3_7 = ruvgen_bf16(*(y3 + i + 7));
        xy3_7 = xy3_7 + a7 * b3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_bf16(*(y0 + i));
        xy0_4 = xy0_4 + a4 * b0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i));
        xy1_4 = xy1_4 + a4 * b1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i));
        xy2_4 = xy2_4 + a4 * b2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i));
        xy3_4 = xy3_4 + a4 * b3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 1));
        xy0_5 = xy0_5 + a5 * b0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 1));
        xy1_5 = xy1_5 + a5 * b1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 1));
        xy2_5 = xy2_5 + a5 * b2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 1));
        xy3_5 = xy3_5 + a5 * b3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_bf16(*(y0 + i));
        xy0_6 = xy0_6 + a6 * b0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i));
        xy1_6 = xy1_6 + a6 * b1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i));
        xy2_6 = xy2_6 + a6 * b2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i));
        xy3_6 = xy3_6 + a6 * b3_6;
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *xy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        xy4 = xy4 + a4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        xy6 = xy6 + a6 * b6;
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
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

RUVGEN_INLINE void cosine_bf16_four(const float *x, const uint16_t *const *rows, size_t n,
                              float *xy_sum, float *yy_sum)
{
    const uint16_t *const y0 = rows[0];
    const uint16_t *const y1 = rows[1];
    const uint16_t *const y2 = rows[2];
    const uint16_t *const y3 = rows[3];
    const float zero = 0.0f;
    float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    float xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    float xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    float yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    float yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    float yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    float yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        xy0_3 = xy0_3 + a3 * b0_3;
        yy0_3 = yy0_3 + b0_3 * b0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        xy1_3 = xy1_3 + a3 * b1_3;
        yy1_3 = yy1_3 + b1_3 * b1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        xy2_3 = xy2_3 + a3 * b2_3;
        yy2_3 = yy2_3 + b2_3 * b2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        xy3_3 = xy3_3 + a3 * b3_3;
        yy3_3 = yy3_3 + b3_3 * b3_3;
    }
    if (n & 2) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        i += 2;
    }
    if (n & 1) {
        const float a2 = *(x + i);
        const float b0_2 = ruvgen_bf16(*(y0 + i));
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i));
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i));
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i));
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_f(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_f(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *xy, float *yy)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
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
    const float zero = 0.0f;
    float xy[4] = {zero, zero, zero, zero};
    float yy[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_bf16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_bf16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_bf16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        ad0_7 = fabsf(t0_7) + ad0_7;
        const float b1_7 = ruvgen_bf16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        ad1_7 = fabsf(t1_7) + ad1_7;
        const float b2_7 = ruvgen_bf16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        ad2_7 = fabsf(t2_7) + ad2_7;
        const float b3_7 = ruvgen_bf16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        ad3_7 = fabsf(t3_7) + ad3_7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = fabsf(t0_0) + ad0_0;
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = fabsf(t1_0) + ad1_0;
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = fabsf(t2_0) + ad2_0;
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = fabsf(t3_0) + ad3_0;
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = fabsf(t0_1) + ad0_1;
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = fabsf(t1_1) + ad1_1;
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = fabsf(t2_1) + ad2_1;
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = fabsf(t3_1) + ad3_1;
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = fabsf(t0_2) + ad0_2;
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = fabsf(t1_2) + ad1_2;
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = fabsf(t2_2) + ad2_2;
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = fabsf(t3_2) + ad3_2;
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = fabsf(t0_3) + ad0_3;
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = fabsf(t1_3) + ad1_3;
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = fabsf(t2_3) + ad2_3;
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = fabsf(t3_3) + ad3_3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_bf16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        ad0_4 = fabsf(t0_4) + ad0_4;
        const float b1_4 = ruvgen_bf16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        ad1_4 = fabsf(t1_4) + ad1_4;
        const float b2_4 = ruvgen_bf16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        ad2_4 = fabsf(t2_4) + ad2_4;
        const float b3_4 = ruvgen_bf16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        ad3_4 = fabsf(t3_4) + ad3_4;
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        ad0_5 = fabsf(t0_5) + ad0_5;
        const float b1_5 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        ad1_5 = fabsf(t1_5) + ad1_5;
        const float b2_5 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        ad2_5 = fabsf(t2_5) + ad2_5;
        const float b3_5 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        ad3_5 = fabsf(t3_5) + ad3_5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_bf16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        ad0_6 = fabsf(t0_6) + ad0_6;
        const float b1_6 = ruvgen_bf16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        ad1_6 = fabsf(t1_6) + ad1_6;
        const float b2_6 = ruvgen_bf16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        ad2_6 = fabsf(t2_6) + ad2_6;
        const float b3_6 = ruvgen_bf16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        ad3_6 = fabsf(t3_6) + ad3_6;
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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
    const float zero = 0.0f;
    float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    float ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    float ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    float ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    float ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    float ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    float ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        const float a4 = *(x + i + 4);
        const float b0_4 = ruvgen_bf16(*(y0 + i + 4));
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = ruvgen_bf16(*(y1 + i + 4));
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = ruvgen_bf16(*(y2 + i + 4));
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = ruvgen_bf16(*(y3 + i + 4));
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 5);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 5));
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = ruvgen_bf16(*(y1 + i + 5));
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = ruvgen_bf16(*(y2 + i + 5));
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = ruvgen_bf16(*(y3 + i + 5));
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        const float a6 = *(x + i + 6);
        const float b0_6 = ruvgen_bf16(*(y0 + i + 6));
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = ruvgen_bf16(*(y1 + i + 6));
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = ruvgen_bf16(*(y2 + i + 6));
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = ruvgen_bf16(*(y3 + i + 6));
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
        const float a7 = *(x + i + 7);
        const float b0_7 = ruvgen_bf16(*(y0 + i + 7));
        const float t0_7 = a7 - b0_7;
        ad0_7 = max_nan(ad0_7, fabsf(t0_7));
        const float b1_7 = ruvgen_bf16(*(y1 + i + 7));
        const float t1_7 = a7 - b1_7;
        ad1_7 = max_nan(ad1_7, fabsf(t1_7));
        const float b2_7 = ruvgen_bf16(*(y2 + i + 7));
        const float t2_7 = a7 - b2_7;
        ad2_7 = max_nan(ad2_7, fabsf(t2_7));
        const float b3_7 = ruvgen_bf16(*(y3 + i + 7));
        const float t3_7 = a7 - b3_7;
        ad3_7 = max_nan(ad3_7, fabsf(t3_7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0_0 = ruvgen_bf16(*(y0 + i));
        const float t0_0 = a0 - b0_0;
        ad0_0 = max_nan(ad0_0, fabsf(t0_0));
        const float b1_0 = ruvgen_bf16(*(y1 + i));
        const float t1_0 = a0 - b1_0;
        ad1_0 = max_nan(ad1_0, fabsf(t1_0));
        const float b2_0 = ruvgen_bf16(*(y2 + i));
        const float t2_0 = a0 - b2_0;
        ad2_0 = max_nan(ad2_0, fabsf(t2_0));
        const float b3_0 = ruvgen_bf16(*(y3 + i));
        const float t3_0 = a0 - b3_0;
        ad3_0 = max_nan(ad3_0, fabsf(t3_0));
        const float a1 = *(x + i + 1);
        const float b0_1 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_1 = a1 - b0_1;
        ad0_1 = max_nan(ad0_1, fabsf(t0_1));
        const float b1_1 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_1 = a1 - b1_1;
        ad1_1 = max_nan(ad1_1, fabsf(t1_1));
        const float b2_1 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_1 = a1 - b2_1;
        ad2_1 = max_nan(ad2_1, fabsf(t2_1));
        const float b3_1 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_1 = a1 - b3_1;
        ad3_1 = max_nan(ad3_1, fabsf(t3_1));
        const float a2 = *(x + i + 2);
        const float b0_2 = ruvgen_bf16(*(y0 + i + 2));
        const float t0_2 = a2 - b0_2;
        ad0_2 = max_nan(ad0_2, fabsf(t0_2));
        const float b1_2 = ruvgen_bf16(*(y1 + i + 2));
        const float t1_2 = a2 - b1_2;
        ad1_2 = max_nan(ad1_2, fabsf(t1_2));
        const float b2_2 = ruvgen_bf16(*(y2 + i + 2));
        const float t2_2 = a2 - b2_2;
        ad2_2 = max_nan(ad2_2, fabsf(t2_2));
        const float b3_2 = ruvgen_bf16(*(y3 + i + 2));
        const float t3_2 = a2 - b3_2;
        ad3_2 = max_nan(ad3_2, fabsf(t3_2));
        const float a3 = *(x + i + 3);
        const float b0_3 = ruvgen_bf16(*(y0 + i + 3));
        const float t0_3 = a3 - b0_3;
        ad0_3 = max_nan(ad0_3, fabsf(t0_3));
        const float b1_3 = ruvgen_bf16(*(y1 + i + 3));
        const float t1_3 = a3 - b1_3;
        ad1_3 = max_nan(ad1_3, fabsf(t1_3));
        const float b2_3 = ruvgen_bf16(*(y2 + i + 3));
        const float t2_3 = a3 - b2_3;
        ad2_3 = max_nan(ad2_3, fabsf(t2_3));
        const float b3_3 = ruvgen_bf16(*(y3 + i + 3));
        const float t3_3 = a3 - b3_3;
        ad3_3 = max_nan(ad3_3, fabsf(t3_3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b0_4 = ruvgen_bf16(*(y0 + i));
        const float t0_4 = a4 - b0_4;
        ad0_4 = max_nan(ad0_4, fabsf(t0_4));
        const float b1_4 = ruvgen_bf16(*(y1 + i));
        const float t1_4 = a4 - b1_4;
        ad1_4 = max_nan(ad1_4, fabsf(t1_4));
        const float b2_4 = ruvgen_bf16(*(y2 + i));
        const float t2_4 = a4 - b2_4;
        ad2_4 = max_nan(ad2_4, fabsf(t2_4));
        const float b3_4 = ruvgen_bf16(*(y3 + i));
        const float t3_4 = a4 - b3_4;
        ad3_4 = max_nan(ad3_4, fabsf(t3_4));
        const float a5 = *(x + i + 1);
        const float b0_5 = ruvgen_bf16(*(y0 + i + 1));
        const float t0_5 = a5 - b0_5;
        ad0_5 = max_nan(ad0_5, fabsf(t0_5));
        const float b1_5 = ruvgen_bf16(*(y1 + i + 1));
        const float t1_5 = a5 - b1_5;
        ad1_5 = max_nan(ad1_5, fabsf(t1_5));
        const float b2_5 = ruvgen_bf16(*(y2 + i + 1));
        const float t2_5 = a5 - b2_5;
        ad2_5 = max_nan(ad2_5, fabsf(t2_5));
        const float b3_5 = ruvgen_bf16(*(y3 + i + 1));
        const float t3_5 = a5 - b3_5;
        ad3_5 = max_nan(ad3_5, fabsf(t3_5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b0_6 = ruvgen_bf16(*(y0 + i));
        const float t0_6 = a6 - b0_6;
        ad0_6 = max_nan(ad0_6, fabsf(t0_6));
        const float b1_6 = ruvgen_bf16(*(y1 + i));
        const float t1_6 = a6 - b1_6;
        ad1_6 = max_nan(ad1_6, fabsf(t1_6));
        const float b2_6 = ruvgen_bf16(*(y2 + i));
        const float t2_6 = a6 - b2_6;
        ad2_6 = max_nan(ad2_6, fabsf(t2_6));
        const float b3_6 = ruvgen_bf16(*(y3 + i));
        const float t3_6 = a6 - b3_6;
        ad3_6 = max_nan(ad3_6, fabsf(t3_6));
    }
    ad0_0 = max_nan(ad0_0, ad0_4);
    ad1_0 = max_nan(ad1_0, ad1_4);
    ad2_0 = max_nan(ad2_0, ad2_4);
    ad3_0 = max_nan(ad3_0, ad3_4);
    ad0_1 = max_nan(ad0_1, ad0_5);
    ad1_1 = max_nan(ad1_1, ad1_5);
    ad2_1 = max_nan(ad2_1, ad2_5);
    ad3_1 = max_nan(ad3_1, ad3_5);
    ad0_2 = max_nan(ad0_2, ad0_6);
    ad1_2 = max_nan(ad1_2, ad1_6);
    ad2_2 = max_nan(ad2_2, ad2_6);
    ad3_2 = max_nan(ad3_2, ad3_6);
    ad0_3 = max_nan(ad0_3, ad0_7);
    ad1_3 = max_nan(ad1_3, ad1_7);
    ad2_3 = max_nan(ad2_3, ad2_7);
    ad3_3 = max_nan(ad3_3, ad3_7);
    ad0_0 = max_nan(ad0_0, ad0_2);
    ad1_0 = max_nan(ad1_0, ad1_2);
    ad2_0 = max_nan(ad2_0, ad2_2);
    ad3_0 = max_nan(ad3_0, ad3_2);
    ad0_1 = max_nan(ad0_1, ad0_3);
    ad1_1 = max_nan(ad1_1, ad1_3);
    ad2_1 = max_nan(ad2_1, ad2_3);
    ad3_1 = max_nan(ad3_1, ad3_3);
    ad0_0 = max_nan(ad0_0, ad0_1);
    ad1_0 = max_nan(ad1_0, ad1_1);
    ad2_0 = max_nan(ad2_0, ad2_1);
    ad3_0 = max_nan(ad3_0, ad3_1);
    reduce_max4_f(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_bf16_row(
    const float *x, const uint16_t *y, size_t n, float *ad)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        const float a4 = *(x + i + 4);
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 5);
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        const float a6 = *(x + i + 6);
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
        const float a7 = *(x + i + 7);
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = max_nan(ad7, fabsf(t7));
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = *(x + i + 1);
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = *(x + i + 2);
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = *(x + i + 3);
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = *(x + i + 1);
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = ruvgen_bf16(*(y + i));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(const float *x, const uint16_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const float zero = 0.0f;
    float ad[4] = {zero, zero, zero, zero};
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
    const double zero = 0.0;
    double dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    double dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    double dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    double dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    double dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    double dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    double dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    double dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const double a4 = *(x + i + 4);
        const double b0_4 = (double)*(y0 + i + 4);
        const double t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const double b1_4 = (double)*(y1 + i + 4);
        const double t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const double b2_4 = (double)*(y2 + i + 4);
        const double t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const double b3_4 = (double)*(y3 + i + 4);
        const double t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const double a5 = *(x + i + 5);
        const double b0_5 = (double)*(y0 + i + 5);
        const double t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const double b1_5 = (double)*(y1 + i + 5);
        const double t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const double b2_5 = (double)*(y2 + i + 5);
        const double t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const double b3_5 = (double)*(y3 + i + 5);
        const double t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const double a6 = *(x + i + 6);
        const double b0_6 = (double)*(y0 + i + 6);
        const double t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const double b1_6 = (double)*(y1 + i + 6);
        const double t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const double b2_6 = (double)*(y2 + i + 6);
        const double t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const double b3_6 = (double)*(y3 + i + 6);
        const double t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const double a7 = *(x + i + 7);
        const double b0_7 = (double)*(y0 + i + 7);
        const double t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const double b1_7 = (double)*(y1 + i + 7);
        const double t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const double b2_7 = (double)*(y2 + i + 7);
        const double t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const double b3_7 = (double)*(y3 + i + 7);
        const double t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b0_4 = (double)*(y0 + i);
        const double t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const double b1_4 = (double)*(y1 + i);
        const double t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const double b2_4 = (double)*(y2 + i);
        const double t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const double b3_4 = (double)*(y3 + i);
        const double t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const double a5 = *(x + i + 1);
        const double b0_5 = (double)*(y0 + i + 1);
        const double t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const double b1_5 = (double)*(y1 + i + 1);
        const double t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const double b2_5 = (double)*(y2 + i + 1);
        const double t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const double b3_5 = (double)*(y3 + i + 1);
        const double t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b0_6 = (double)*(y0 + i);
        const double t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const double b1_6 = (double)*(y1 + i);
        const double t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const double b2_6 = (double)*(y2 + i);
        const double t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const double b3_6 = (double)*(y3 + i);
        const double t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void sqeuclidean_f64_row(
    const double *x, const float *y, size_t n, double *dd)
{
    const double zero = 0.0;
    double dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    double dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        const double t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        const double t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        const double t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        const double t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        const double t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        const double t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        const double t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const double zero = 0.0;
    double dd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const double zero = 0.0;
    double dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
    double dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
    double dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
    double dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
    double dd2_0 = zero, dd2_1 = zero, dd2_2 = zero, dd2_3 = zero;
    double dd2_4 = zero, dd2_5 = zero, dd2_6 = zero, dd2_7 = zero;
    double dd3_0 = zero, dd3_1 = zero, dd3_2 = zero, dd3_3 = zero;
    double dd3_4 = zero, dd3_5 = zero, dd3_6 = zero, dd3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        const double a4 = *(x + i + 4);
        const double b0_4 = (double)*(y0 + i + 4);
        const double t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const double b1_4 = (double)*(y1 + i + 4);
        const double t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const double b2_4 = (double)*(y2 + i + 4);
        const double t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const double b3_4 = (double)*(y3 + i + 4);
        const double t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const double a5 = *(x + i + 5);
        const double b0_5 = (double)*(y0 + i + 5);
        const double t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const double b1_5 = (double)*(y1 + i + 5);
        const double t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const double b2_5 = (double)*(y2 + i + 5);
        const double t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const double b3_5 = (double)*(y3 + i + 5);
        const double t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        const double a6 = *(x + i + 6);
        const double b0_6 = (double)*(y0 + i + 6);
        const double t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const double b1_6 = (double)*(y1 + i + 6);
        const double t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const double b2_6 = (double)*(y2 + i + 6);
        const double t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const double b3_6 = (double)*(y3 + i + 6);
        const double t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
        const double a7 = *(x + i + 7);
        const double b0_7 = (double)*(y0 + i + 7);
        const double t0_7 = a7 - b0_7;
        dd0_7 = dd0_7 + t0_7 * t0_7;
        const double b1_7 = (double)*(y1 + i + 7);
        const double t1_7 = a7 - b1_7;
        dd1_7 = dd1_7 + t1_7 * t1_7;
        const double b2_7 = (double)*(y2 + i + 7);
        const double t2_7 = a7 - b2_7;
        dd2_7 = dd2_7 + t2_7 * t2_7;
        const double b3_7 = (double)*(y3 + i + 7);
        const double t3_7 = a7 - b3_7;
        dd3_7 = dd3_7 + t3_7 * t3_7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        dd0_0 = dd0_0 + t0_0 * t0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        dd1_0 = dd1_0 + t1_0 * t1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        dd2_0 = dd2_0 + t2_0 * t2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        dd3_0 = dd3_0 + t3_0 * t3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        dd0_1 = dd0_1 + t0_1 * t0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        dd1_1 = dd1_1 + t1_1 * t1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        dd2_1 = dd2_1 + t2_1 * t2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        dd3_1 = dd3_1 + t3_1 * t3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        dd0_2 = dd0_2 + t0_2 * t0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        dd1_2 = dd1_2 + t1_2 * t1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        dd2_2 = dd2_2 + t2_2 * t2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        dd3_2 = dd3_2 + t3_2 * t3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        dd0_3 = dd0_3 + t0_3 * t0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        dd1_3 = dd1_3 + t1_3 * t1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        dd2_3 = dd2_3 + t2_3 * t2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        dd3_3 = dd3_3 + t3_3 * t3_3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b0_4 = (double)*(y0 + i);
        const double t0_4 = a4 - b0_4;
        dd0_4 = dd0_4 + t0_4 * t0_4;
        const double b1_4 = (double)*(y1 + i);
        const double t1_4 = a4 - b1_4;
        dd1_4 = dd1_4 + t1_4 * t1_4;
        const double b2_4 = (double)*(y2 + i);
        const double t2_4 = a4 - b2_4;
        dd2_4 = dd2_4 + t2_4 * t2_4;
        const double b3_4 = (double)*(y3 + i);
        const double t3_4 = a4 - b3_4;
        dd3_4 = dd3_4 + t3_4 * t3_4;
        const double a5 = *(x + i + 1);
        const double b0_5 = (double)*(y0 + i + 1);
        const double t0_5 = a5 - b0_5;
        dd0_5 = dd0_5 + t0_5 * t0_5;
        const double b1_5 = (double)*(y1 + i + 1);
        const double t1_5 = a5 - b1_5;
        dd1_5 = dd1_5 + t1_5 * t1_5;
        const double b2_5 = (double)*(y2 + i + 1);
        const double t2_5 = a5 - b2_5;
        dd2_5 = dd2_5 + t2_5 * t2_5;
        const double b3_5 = (double)*(y3 + i + 1);
        const double t3_5 = a5 - b3_5;
        dd3_5 = dd3_5 + t3_5 * t3_5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b0_6 = (double)*(y0 + i);
        const double t0_6 = a6 - b0_6;
        dd0_6 = dd0_6 + t0_6 * t0_6;
        const double b1_6 = (double)*(y1 + i);
        const double t1_6 = a6 - b1_6;
        dd1_6 = dd1_6 + t1_6 * t1_6;
        const double b2_6 = (double)*(y2 + i);
        const double t2_6 = a6 - b2_6;
        dd2_6 = dd2_6 + t2_6 * t2_6;
        const double b3_6 = (double)*(y3 + i);
        const double t3_6 = a6 - b3_6;
        dd3_6 = dd3_6 + t3_6 * t3_6;
    }
    dd0_0 = dd0_0 + dd0_4;
    dd1_0 = dd1_0 + dd1_4;
    dd2_0 = dd2_0 + dd2_4;
    dd3_0 = dd3_0 + dd3_4;
    dd0_1 = dd0_1 + dd0_5;
    dd1_1 = dd1_1 + dd1_5;
    dd2_1 = dd2_1 + dd2_5;
    dd3_1 = dd3_1 + dd3_5;
    dd0_2 = dd0_2 + dd0_6;
    dd1_2 = dd1_2 + dd1_6;
    dd2_2 = dd2_2 + dd2_6;
    dd3_2 = dd3_2 + dd3_6;
    dd0_3 = dd0_3 + dd0_7;
    dd1_3 = dd1_3 + dd1_7;
    dd2_3 = dd2_3 + dd2_7;
    dd3_3 = dd3_3 + dd3_7;
    dd0_0 = dd0_0 + dd0_2;
    dd1_0 = dd1_0 + dd1_2;
    dd2_0 = dd2_0 + dd2_2;
    dd3_0 = dd3_0 + dd3_2;
    dd0_1 = dd0_1 + dd0_3;
    dd1_1 = dd1_1 + dd1_3;
    dd2_1 = dd2_1 + dd2_3;
    dd3_1 = dd3_1 + dd3_3;
    dd0_0 = dd0_0 + dd0_1;
    dd1_0 = dd1_0 + dd1_1;
    dd2_0 = dd2_0 + dd2_1;
    dd3_0 = dd3_0 + dd3_1;
    reduce_add4_d(dd_sum, dd0_0, dd1_0, dd2_0, dd3_0);
}

RUVGEN_INLINE void euclidean_f64_row(
    const double *x, const float *y, size_t n, double *dd)
{
    const double zero = 0.0;
    double dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    double dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        const double t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        const double t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        const double t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        const double t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        const double t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        const double t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        const double t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const double zero = 0.0;
    double dd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const double zero = 0.0;
    double xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    double xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    double xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    double xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    double xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    double xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    double xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    double xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const double b1_0 = (double)*(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const double b2_0 = (double)*(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const double b3_0 = (double)*(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        const double a4 = *(x + i + 4);
        const double b0_4 = (double)*(y0 + i + 4);
        xy0_4 = xy0_4 + a4 * b0_4;
        const double b1_4 = (double)*(y1 + i + 4);
        xy1_4 = xy1_4 + a4 * b1_4;
        const double b2_4 = (double)*(y2 + i + 4);
        xy2_4 = xy2_4 + a4 * b2_4;
        const double b3_4 = (double)*(y3 + i + 4);
        xy3_4 = xy3_4 + a4 * b3_4;
        const double a5 = *(x + i + 5);
        const double b0_5 = (double)*(y0 + i + 5);
        xy0_5 = xy0_5 + a5 * b0_5;
        const double b1_5 = (double)*(y1 + i + 5);
        xy1_5 = xy1_5 + a5 * b1_5;
        const double b2_5 = (double)*(y2 + i + 5);
        xy2_5 = xy2_5 + a5 * b2_5;
        const double b3_5 = (double)*(y3 + i + 5);
        xy3_5 = xy3_5 + a5 * b3_5;
        const double a6 = *(x + i + 6);
        const double b0_6 = (double)*(y0 + i + 6);
        xy0_6 = xy0_6 + a6 * b0_6;
        const double b1_6 = (double)*(y1 + i + 6);
        xy1_6 = xy1_6 + a6 * b1_6;
        const double b2_6 = (double)*(y2 + i + 6);
        xy2_6 = xy2_6 + a6 * b2_6;
        const double b3_6 = (double)*(y3 + i + 6);
        xy3_6 = xy3_6 + a6 * b3_6;
        const double a7 = *(x + i + 7);
        const double b0_7 = (double)*(y0 + i + 7);
        xy0_7 = xy0_7 + a7 * b0_7;
        const double b1_7 = (double)*(y1 + i + 7);
        xy1_7 = xy1_7 + a7 * b1_7;
        const double b2_7 = (double)*(y2 + i + 7);
        xy2_7 = xy2_7 + a7 * b2_7;
        const double b3_7 = (double)*(y3 + i + 7);
        xy3_7 = xy3_7 + a7 * b3_7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        const double b1_0 = (double)*(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        const double b2_0 = (double)*(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        const double b3_0 = (double)*(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b0_4 = (double)*(y0 + i);
        xy0_4 = xy0_4 + a4 * b0_4;
        const double b1_4 = (double)*(y1 + i);
        xy1_4 = xy1_4 + a4 * b1_4;
        const double b2_4 = (double)*(y2 + i);
        xy2_4 = xy2_4 + a4 * b2_4;
        const double b3_4 = (double)*(y3 + i);
        xy3_4 = xy3_4 + a4 * b3_4;
        const double a5 = *(x + i + 1);
        const double b0_5 = (double)*(y0 + i + 1);
        xy0_5 = xy0_5 + a5 * b0_5;
        const double b1_5 = (double)*(y1 + i + 1);
        xy1_5 = xy1_5 + a5 * b1_5;
        const double b2_5 = (double)*(y2 + i + 1);
        xy2_5 = xy2_5 + a5 * b2_5;
        const double b3_5 = (double)*(y3 + i + 1);
        xy3_5 = xy3_5 + a5 * b3_5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b0_6 = (double)*(y0 + i);
        xy0_6 = xy0_6 + a6 * b0_6;
        const double b1_6 = (double)*(y1 + i);
        xy1_6 = xy1_6 + a6 * b1_6;
        const double b2_6 = (double)*(y2 + i);
        xy2_6 = xy2_6 + a6 * b2_6;
        const double b3_6 = (double)*(y3 + i);
        xy3_6 = xy3_6 + a6 * b3_6;
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_f64_row(
    const double *x, const float *y, size_t n, double *xy)
{
    const double zero = 0.0;
    double xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    double xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        xy0 = xy0 + a0 * b0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        xy3 = xy3 + a3 * b3;
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        xy4 = xy4 + a4 * b4;
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        xy5 = xy5 + a5 * b5;
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        xy6 = xy6 + a6 * b6;
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        xy0 = xy0 + a0 * b0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        xy1 = xy1 + a1 * b1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        xy2 = xy2 + a2 * b2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        xy4 = xy4 + a4 * b4;
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        xy6 = xy6 + a6 * b6;
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const double zero = 0.0;
    double xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const double zero = 0.0;
    double xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    double xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const double a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const double a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const double a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        const double a4 = *(y + i + 4);
        xx4 = xx4 + a4 * a4;
        const double a5 = *(y + i + 5);
        xx5 = xx5 + a5 * a5;
        const double a6 = *(y + i + 6);
        xx6 = xx6 + a6 * a6;
        const double a7 = *(y + i + 7);
        xx7 = xx7 + a7 * a7;
    }
    if (n & 4) {
        const double a0 = *(y + i);
        xx0 = xx0 + a0 * a0;
        const double a1 = *(y + i + 1);
        xx1 = xx1 + a1 * a1;
        const double a2 = *(y + i + 2);
        xx2 = xx2 + a2 * a2;
        const double a3 = *(y + i + 3);
        xx3 = xx3 + a3 * a3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(y + i);
        xx4 = xx4 + a4 * a4;
        const double a5 = *(y + i + 1);
        xx5 = xx5 + a5 * a5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(y + i);
        xx6 = xx6 + a6 * a6;
    }
    xx0 = xx0 + xx4;
    xx1 = xx1 + xx5;
    xx2 = xx2 + xx6;
    xx3 = xx3 + xx7;
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
    const double zero = 0.0;
    double xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    double xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    double xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    double xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    double yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    double yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    double yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    double yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const double b1_0 = (double)*(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const double b2_0 = (double)*(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const double b3_0 = (double)*(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        xy0_3 = xy0_3 + a3 * b0_3;
        yy0_3 = yy0_3 + b0_3 * b0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        xy1_3 = xy1_3 + a3 * b1_3;
        yy1_3 = yy1_3 + b1_3 * b1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        xy2_3 = xy2_3 + a3 * b2_3;
        yy2_3 = yy2_3 + b2_3 * b2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        xy3_3 = xy3_3 + a3 * b3_3;
        yy3_3 = yy3_3 + b3_3 * b3_3;
    }
    if (n & 2) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        xy0_0 = xy0_0 + a0 * b0_0;
        yy0_0 = yy0_0 + b0_0 * b0_0;
        const double b1_0 = (double)*(y1 + i);
        xy1_0 = xy1_0 + a0 * b1_0;
        yy1_0 = yy1_0 + b1_0 * b1_0;
        const double b2_0 = (double)*(y2 + i);
        xy2_0 = xy2_0 + a0 * b2_0;
        yy2_0 = yy2_0 + b2_0 * b2_0;
        const double b3_0 = (double)*(y3 + i);
        xy3_0 = xy3_0 + a0 * b3_0;
        yy3_0 = yy3_0 + b3_0 * b3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        xy0_1 = xy0_1 + a1 * b0_1;
        yy0_1 = yy0_1 + b0_1 * b0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        xy1_1 = xy1_1 + a1 * b1_1;
        yy1_1 = yy1_1 + b1_1 * b1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        xy2_1 = xy2_1 + a1 * b2_1;
        yy2_1 = yy2_1 + b2_1 * b2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        xy3_1 = xy3_1 + a1 * b3_1;
        yy3_1 = yy3_1 + b3_1 * b3_1;
        i += 2;
    }
    if (n & 1) {
        const double a2 = *(x + i);
        const double b0_2 = (double)*(y0 + i);
        xy0_2 = xy0_2 + a2 * b0_2;
        yy0_2 = yy0_2 + b0_2 * b0_2;
        const double b1_2 = (double)*(y1 + i);
        xy1_2 = xy1_2 + a2 * b1_2;
        yy1_2 = yy1_2 + b1_2 * b1_2;
        const double b2_2 = (double)*(y2 + i);
        xy2_2 = xy2_2 + a2 * b2_2;
        yy2_2 = yy2_2 + b2_2 * b2_2;
        const double b3_2 = (double)*(y3 + i);
        xy3_2 = xy3_2 + a2 * b3_2;
        yy3_2 = yy3_2 + b3_2 * b3_2;
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_d(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_d(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_f64_row(
    const double *x, const float *y, size_t n, double *xy, double *yy)
{
    const double zero = 0.0;
    double xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    double xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    double yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    double yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        xy7 = xy7 + a7 * b7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        xy0 = xy0 + a0 * b0;
        yy0 = yy0 + b0 * b0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        xy1 = xy1 + a1 * b1;
        yy1 = yy1 + b1 * b1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        xy2 = xy2 + a2 * b2;
        yy2 = yy2 + b2 * b2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        xy3 = xy3 + a3 * b3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        xy4 = xy4 + a4 * b4;
        yy4 = yy4 + b4 * b4;
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        xy5 = xy5 + a5 * b5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        xy6 = xy6 + a6 * b6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
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
    const double zero = 0.0;
    double xy[4] = {zero, zero, zero, zero};
    double yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const double zero = 0.0;
    double ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    double ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    double ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    double ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    double ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    double ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    double ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    double ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        ad0_0 = fabs(t0_0) + ad0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        ad1_0 = fabs(t1_0) + ad1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        ad2_0 = fabs(t2_0) + ad2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        ad3_0 = fabs(t3_0) + ad3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        ad0_1 = fabs(t0_1) + ad0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        ad1_1 = fabs(t1_1) + ad1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        ad2_1 = fabs(t2_1) + ad2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        ad3_1 = fabs(t3_1) + ad3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        ad0_2 = fabs(t0_2) + ad0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        ad1_2 = fabs(t1_2) + ad1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        ad2_2 = fabs(t2_2) + ad2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        ad3_2 = fabs(t3_2) + ad3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        ad0_3 = fabs(t0_3) + ad0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        ad1_3 = fabs(t1_3) + ad1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        ad2_3 = fabs(t2_3) + ad2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        ad3_3 = fabs(t3_3) + ad3_3;
        const double a4 = *(x + i + 4);
        const double b0_4 = (double)*(y0 + i + 4);
        const double t0_4 = a4 - b0_4;
        ad0_4 = fabs(t0_4) + ad0_4;
        const double b1_4 = (double)*(y1 + i + 4);
        const double t1_4 = a4 - b1_4;
        ad1_4 = fabs(t1_4) + ad1_4;
        const double b2_4 = (double)*(y2 + i + 4);
        const double t2_4 = a4 - b2_4;
        ad2_4 = fabs(t2_4) + ad2_4;
        const double b3_4 = (double)*(y3 + i + 4);
        const double t3_4 = a4 - b3_4;
        ad3_4 = fabs(t3_4) + ad3_4;
        const double a5 = *(x + i + 5);
        const double b0_5 = (double)*(y0 + i + 5);
        const double t0_5 = a5 - b0_5;
        ad0_5 = fabs(t0_5) + ad0_5;
        const double b1_5 = (double)*(y1 + i + 5);
        const double t1_5 = a5 - b1_5;
        ad1_5 = fabs(t1_5) + ad1_5;
        const double b2_5 = (double)*(y2 + i + 5);
        const double t2_5 = a5 - b2_5;
        ad2_5 = fabs(t2_5) + ad2_5;
        const double b3_5 = (double)*(y3 + i + 5);
        const double t3_5 = a5 - b3_5;
        ad3_5 = fabs(t3_5) + ad3_5;
        const double a6 = *(x + i + 6);
        const double b0_6 = (double)*(y0 + i + 6);
        const double t0_6 = a6 - b0_6;
        ad0_6 = fabs(t0_6) + ad0_6;
        const double b1_6 = (double)*(y1 + i + 6);
        const double t1_6 = a6 - b1_6;
        ad1_6 = fabs(t1_6) + ad1_6;
        const double b2_6 = (double)*(y2 + i + 6);
        const double t2_6 = a6 - b2_6;
        ad2_6 = fabs(t2_6) + ad2_6;
        const double b3_6 = (double)*(y3 + i + 6);
        const double t3_6 = a6 - b3_6;
        ad3_6 = fabs(t3_6) + ad3_6;
        const double a7 = *(x + i + 7);
        const double b0_7 = (double)*(y0 + i + 7);
        const double t0_7 = a7 - b0_7;
        ad0_7 = fabs(t0_7) + ad0_7;
        const double b1_7 = (double)*(y1 + i + 7);
        const double t1_7 = a7 - b1_7;
        ad1_7 = fabs(t1_7) + ad1_7;
        const double b2_7 = (double)*(y2 + i + 7);
        const double t2_7 = a7 - b2_7;
        ad2_7 = fabs(t2_7) + ad2_7;
        const double b3_7 = (double)*(y3 + i + 7);
        const double t3_7 = a7 - b3_7;
        ad3_7 = fabs(t3_7) + ad3_7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        ad0_0 = fabs(t0_0) + ad0_0;
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        ad1_0 = fabs(t1_0) + ad1_0;
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        ad2_0 = fabs(t2_0) + ad2_0;
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        ad3_0 = fabs(t3_0) + ad3_0;
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        ad0_1 = fabs(t0_1) + ad0_1;
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        ad1_1 = fabs(t1_1) + ad1_1;
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        ad2_1 = fabs(t2_1) + ad2_1;
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        ad3_1 = fabs(t3_1) + ad3_1;
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        ad0_2 = fabs(t0_2) + ad0_2;
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        ad1_2 = fabs(t1_2) + ad1_2;
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        ad2_2 = fabs(t2_2) + ad2_2;
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        ad3_2 = fabs(t3_2) + ad3_2;
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        ad0_3 = fabs(t0_3) + ad0_3;
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        ad1_3 = fabs(t1_3) + ad1_3;
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        ad2_3 = fabs(t2_3) + ad2_3;
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        ad3_3 = fabs(t3_3) + ad3_3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b0_4 = (double)*(y0 + i);
        const double t0_4 = a4 - b0_4;
        ad0_4 = fabs(t0_4) + ad0_4;
        const double b1_4 = (double)*(y1 + i);
        const double t1_4 = a4 - b1_4;
        ad1_4 = fabs(t1_4) + ad1_4;
        const double b2_4 = (double)*(y2 + i);
        const double t2_4 = a4 - b2_4;
        ad2_4 = fabs(t2_4) + ad2_4;
        const double b3_4 = (double)*(y3 + i);
        const double t3_4 = a4 - b3_4;
        ad3_4 = fabs(t3_4) + ad3_4;
        const double a5 = *(x + i + 1);
        const double b0_5 = (double)*(y0 + i + 1);
        const double t0_5 = a5 - b0_5;
        ad0_5 = fabs(t0_5) + ad0_5;
        const double b1_5 = (double)*(y1 + i + 1);
        const double t1_5 = a5 - b1_5;
        ad1_5 = fabs(t1_5) + ad1_5;
        const double b2_5 = (double)*(y2 + i + 1);
        const double t2_5 = a5 - b2_5;
        ad2_5 = fabs(t2_5) + ad2_5;
        const double b3_5 = (double)*(y3 + i + 1);
        const double t3_5 = a5 - b3_5;
        ad3_5 = fabs(t3_5) + ad3_5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b0_6 = (double)*(y0 + i);
        const double t0_6 = a6 - b0_6;
        ad0_6 = fabs(t0_6) + ad0_6;
        const double b1_6 = (double)*(y1 + i);
        const double t1_6 = a6 - b1_6;
        ad1_6 = fabs(t1_6) + ad1_6;
        const double b2_6 = (double)*(y2 + i);
        const double t2_6 = a6 - b2_6;
        ad2_6 = fabs(t2_6) + ad2_6;
        const double b3_6 = (double)*(y3 + i);
        const double t3_6 = a6 - b3_6;
        ad3_6 = fabs(t3_6) + ad3_6;
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_f64_row(
    const double *x, const float *y, size_t n, double *ad)
{
    const double zero = 0.0;
    double ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    double ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        ad0 = fabs(t0) + ad0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        ad1 = fabs(t1) + ad1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        ad2 = fabs(t2) + ad2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        ad3 = fabs(t3) + ad3;
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        const double t4 = a4 - b4;
        ad4 = fabs(t4) + ad4;
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        const double t5 = a5 - b5;
        ad5 = fabs(t5) + ad5;
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        const double t6 = a6 - b6;
        ad6 = fabs(t6) + ad6;
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        const double t7 = a7 - b7;
        ad7 = fabs(t7) + ad7;
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        ad0 = fabs(t0) + ad0;
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        ad1 = fabs(t1) + ad1;
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        ad2 = fabs(t2) + ad2;
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        ad3 = fabs(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        const double t4 = a4 - b4;
        ad4 = fabs(t4) + ad4;
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        const double t5 = a5 - b5;
        ad5 = fabs(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        const double t6 = a6 - b6;
        ad6 = fabs(t6) + ad6;
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const double zero = 0.0;
    double ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const double zero = 0.0;
    double ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    double ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    double ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    double ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    double ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    double ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    double ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    double ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        ad0_0 = max_nan_d(ad0_0, fabs(t0_0));
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        ad1_0 = max_nan_d(ad1_0, fabs(t1_0));
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        ad2_0 = max_nan_d(ad2_0, fabs(t2_0));
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        ad3_0 = max_nan_d(ad3_0, fabs(t3_0));
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        ad0_1 = max_nan_d(ad0_1, fabs(t0_1));
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        ad1_1 = max_nan_d(ad1_1, fabs(t1_1));
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        ad2_1 = max_nan_d(ad2_1, fabs(t2_1));
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        ad3_1 = max_nan_d(ad3_1, fabs(t3_1));
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        ad0_2 = max_nan_d(ad0_2, fabs(t0_2));
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        ad1_2 = max_nan_d(ad1_2, fabs(t1_2));
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        ad2_2 = max_nan_d(ad2_2, fabs(t2_2));
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        ad3_2 = max_nan_d(ad3_2, fabs(t3_2));
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        ad0_3 = max_nan_d(ad0_3, fabs(t0_3));
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        ad1_3 = max_nan_d(ad1_3, fabs(t1_3));
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        ad2_3 = max_nan_d(ad2_3, fabs(t2_3));
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        ad3_3 = max_nan_d(ad3_3, fabs(t3_3));
        const double a4 = *(x + i + 4);
        const double b0_4 = (double)*(y0 + i + 4);
        const double t0_4 = a4 - b0_4;
        ad0_4 = max_nan_d(ad0_4, fabs(t0_4));
        const double b1_4 = (double)*(y1 + i + 4);
        const double t1_4 = a4 - b1_4;
        ad1_4 = max_nan_d(ad1_4, fabs(t1_4));
        const double b2_4 = (double)*(y2 + i + 4);
        const double t2_4 = a4 - b2_4;
        ad2_4 = max_nan_d(ad2_4, fabs(t2_4));
        const double b3_4 = (double)*(y3 + i + 4);
        const double t3_4 = a4 - b3_4;
        ad3_4 = max_nan_d(ad3_4, fabs(t3_4));
        const double a5 = *(x + i + 5);
        const double b0_5 = (double)*(y0 + i + 5);
        const double t0_5 = a5 - b0_5;
        ad0_5 = max_nan_d(ad0_5, fabs(t0_5));
        const double b1_5 = (double)*(y1 + i + 5);
        const double t1_5 = a5 - b1_5;
        ad1_5 = max_nan_d(ad1_5, fabs(t1_5));
        const double b2_5 = (double)*(y2 + i + 5);
        const double t2_5 = a5 - b2_5;
        ad2_5 = max_nan_d(ad2_5, fabs(t2_5));
        const double b3_5 = (double)*(y3 + i + 5);
        const double t3_5 = a5 - b3_5;
        ad3_5 = max_nan_d(ad3_5, fabs(t3_5));
        const double a6 = *(x + i + 6);
        const double b0_6 = (double)*(y0 + i + 6);
        const double t0_6 = a6 - b0_6;
        ad0_6 = max_nan_d(ad0_6, fabs(t0_6));
        const double b1_6 = (double)*(y1 + i + 6);
        const double t1_6 = a6 - b1_6;
        ad1_6 = max_nan_d(ad1_6, fabs(t1_6));
        const double b2_6 = (double)*(y2 + i + 6);
        const double t2_6 = a6 - b2_6;
        ad2_6 = max_nan_d(ad2_6, fabs(t2_6));
        const double b3_6 = (double)*(y3 + i + 6);
        const double t3_6 = a6 - b3_6;
        ad3_6 = max_nan_d(ad3_6, fabs(t3_6));
        const double a7 = *(x + i + 7);
        const double b0_7 = (double)*(y0 + i + 7);
        const double t0_7 = a7 - b0_7;
        ad0_7 = max_nan_d(ad0_7, fabs(t0_7));
        const double b1_7 = (double)*(y1 + i + 7);
        const double t1_7 = a7 - b1_7;
        ad1_7 = max_nan_d(ad1_7, fabs(t1_7));
        const double b2_7 = (double)*(y2 + i + 7);
        const double t2_7 = a7 - b2_7;
        ad2_7 = max_nan_d(ad2_7, fabs(t2_7));
        const double b3_7 = (double)*(y3 + i + 7);
        const double t3_7 = a7 - b3_7;
        ad3_7 = max_nan_d(ad3_7, fabs(t3_7));
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0_0 = (double)*(y0 + i);
        const double t0_0 = a0 - b0_0;
        ad0_0 = max_nan_d(ad0_0, fabs(t0_0));
        const double b1_0 = (double)*(y1 + i);
        const double t1_0 = a0 - b1_0;
        ad1_0 = max_nan_d(ad1_0, fabs(t1_0));
        const double b2_0 = (double)*(y2 + i);
        const double t2_0 = a0 - b2_0;
        ad2_0 = max_nan_d(ad2_0, fabs(t2_0));
        const double b3_0 = (double)*(y3 + i);
        const double t3_0 = a0 - b3_0;
        ad3_0 = max_nan_d(ad3_0, fabs(t3_0));
        const double a1 = *(x + i + 1);
        const double b0_1 = (double)*(y0 + i + 1);
        const double t0_1 = a1 - b0_1;
        ad0_1 = max_nan_d(ad0_1, fabs(t0_1));
        const double b1_1 = (double)*(y1 + i + 1);
        const double t1_1 = a1 - b1_1;
        ad1_1 = max_nan_d(ad1_1, fabs(t1_1));
        const double b2_1 = (double)*(y2 + i + 1);
        const double t2_1 = a1 - b2_1;
        ad2_1 = max_nan_d(ad2_1, fabs(t2_1));
        const double b3_1 = (double)*(y3 + i + 1);
        const double t3_1 = a1 - b3_1;
        ad3_1 = max_nan_d(ad3_1, fabs(t3_1));
        const double a2 = *(x + i + 2);
        const double b0_2 = (double)*(y0 + i + 2);
        const double t0_2 = a2 - b0_2;
        ad0_2 = max_nan_d(ad0_2, fabs(t0_2));
        const double b1_2 = (double)*(y1 + i + 2);
        const double t1_2 = a2 - b1_2;
        ad1_2 = max_nan_d(ad1_2, fabs(t1_2));
        const double b2_2 = (double)*(y2 + i + 2);
        const double t2_2 = a2 - b2_2;
        ad2_2 = max_nan_d(ad2_2, fabs(t2_2));
        const double b3_2 = (double)*(y3 + i + 2);
        const double t3_2 = a2 - b3_2;
        ad3_2 = max_nan_d(ad3_2, fabs(t3_2));
        const double a3 = *(x + i + 3);
        const double b0_3 = (double)*(y0 + i + 3);
        const double t0_3 = a3 - b0_3;
        ad0_3 = max_nan_d(ad0_3, fabs(t0_3));
        const double b1_3 = (double)*(y1 + i + 3);
        const double t1_3 = a3 - b1_3;
        ad1_3 = max_nan_d(ad1_3, fabs(t1_3));
        const double b2_3 = (double)*(y2 + i + 3);
        const double t2_3 = a3 - b2_3;
        ad2_3 = max_nan_d(ad2_3, fabs(t2_3));
        const double b3_3 = (double)*(y3 + i + 3);
        const double t3_3 = a3 - b3_3;
        ad3_3 = max_nan_d(ad3_3, fabs(t3_3));
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b0_4 = (double)*(y0 + i);
        const double t0_4 = a4 - b0_4;
        ad0_4 = max_nan_d(ad0_4, fabs(t0_4));
        const double b1_4 = (double)*(y1 + i);
        const double t1_4 = a4 - b1_4;
        ad1_4 = max_nan_d(ad1_4, fabs(t1_4));
        const double b2_4 = (double)*(y2 + i);
        const double t2_4 = a4 - b2_4;
        ad2_4 = max_nan_d(ad2_4, fabs(t2_4));
        const double b3_4 = (double)*(y3 + i);
        const double t3_4 = a4 - b3_4;
        ad3_4 = max_nan_d(ad3_4, fabs(t3_4));
        const double a5 = *(x + i + 1);
        const double b0_5 = (double)*(y0 + i + 1);
        const double t0_5 = a5 - b0_5;
        ad0_5 = max_nan_d(ad0_5, fabs(t0_5));
        const double b1_5 = (double)*(y1 + i + 1);
        const double t1_5 = a5 - b1_5;
        ad1_5 = max_nan_d(ad1_5, fabs(t1_5));
        const double b2_5 = (double)*(y2 + i + 1);
        const double t2_5 = a5 - b2_5;
        ad2_5 = max_nan_d(ad2_5, fabs(t2_5));
        const double b3_5 = (double)*(y3 + i + 1);
        const double t3_5 = a5 - b3_5;
        ad3_5 = max_nan_d(ad3_5, fabs(t3_5));
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b0_6 = (double)*(y0 + i);
        const double t0_6 = a6 - b0_6;
        ad0_6 = max_nan_d(ad0_6, fabs(t0_6));
        const double b1_6 = (double)*(y1 + i);
        const double t1_6 = a6 - b1_6;
        ad1_6 = max_nan_d(ad1_6, fabs(t1_6));
        const double b2_6 = (double)*(y2 + i);
        const double t2_6 = a6 - b2_6;
        ad2_6 = max_nan_d(ad2_6, fabs(t2_6));
        const double b3_6 = (double)*(y3 + i);
        const double t3_6 = a6 - b3_6;
        ad3_6 = max_nan_d(ad3_6, fabs(t3_6));
    }
    ad0_0 = max_nan_d(ad0_0, ad0_4);
    ad1_0 = max_nan_d(ad1_0, ad1_4);
    ad2_0 = max_nan_d(ad2_0, ad2_4);
    ad3_0 = max_nan_d(ad3_0, ad3_4);
    ad0_1 = max_nan_d(ad0_1, ad0_5);
    ad1_1 = max_nan_d(ad1_1, ad1_5);
    ad2_1 = max_nan_d(ad2_1, ad2_5);
    ad3_1 = max_nan_d(ad3_1, ad3_5);
    ad0_2 = max_nan_d(ad0_2, ad0_6);
    ad1_2 = max_nan_d(ad1_2, ad1_6);
    ad2_2 = max_nan_d(ad2_2, ad2_6);
    ad3_2 = max_nan_d(ad3_2, ad3_6);
    ad0_3 = max_nan_d(ad0_3, ad0_7);
    ad1_3 = max_nan_d(ad1_3, ad1_7);
    ad2_3 = max_nan_d(ad2_3, ad2_7);
    ad3_3 = max_nan_d(ad3_3, ad3_7);
    ad0_0 = max_nan_d(ad0_0, ad0_2);
    ad1_0 = max_nan_d(ad1_0, ad1_2);
    ad2_0 = max_nan_d(ad2_0, ad2_2);
    ad3_0 = max_nan_d(ad3_0, ad3_2);
    ad0_1 = max_nan_d(ad0_1, ad0_3);
    ad1_1 = max_nan_d(ad1_1, ad1_3);
    ad2_1 = max_nan_d(ad2_1, ad2_3);
    ad3_1 = max_nan_d(ad3_1, ad3_3);
    ad0_0 = max_nan_d(ad0_0, ad0_1);
    ad1_0 = max_nan_d(ad1_0, ad1_1);
    ad2_0 = max_nan_d(ad2_0, ad2_1);
    ad3_0 = max_nan_d(ad3_0, ad3_1);
    reduce_max4_d(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_f64_row(
    const double *x, const float *y, size_t n, double *ad)
{
    const double zero = 0.0;
    double ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    double ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        ad0 = max_nan_d(ad0, fabs(t0));
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        ad1 = max_nan_d(ad1, fabs(t1));
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        ad2 = max_nan_d(ad2, fabs(t2));
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        ad3 = max_nan_d(ad3, fabs(t3));
        const double a4 = *(x + i + 4);
        const double b4 = (double)*(y + i + 4);
        const double t4 = a4 - b4;
        ad4 = max_nan_d(ad4, fabs(t4));
        const double a5 = *(x + i + 5);
        const double b5 = (double)*(y + i + 5);
        const double t5 = a5 - b5;
        ad5 = max_nan_d(ad5, fabs(t5));
        const double a6 = *(x + i + 6);
        const double b6 = (double)*(y + i + 6);
        const double t6 = a6 - b6;
        ad6 = max_nan_d(ad6, fabs(t6));
        const double a7 = *(x + i + 7);
        const double b7 = (double)*(y + i + 7);
        const double t7 = a7 - b7;
        ad7 = max_nan_d(ad7, fabs(t7));
    }
    if (n & 4) {
        const double a0 = *(x + i);
        const double b0 = (double)*(y + i);
        const double t0 = a0 - b0;
        ad0 = max_nan_d(ad0, fabs(t0));
        const double a1 = *(x + i + 1);
        const double b1 = (double)*(y + i + 1);
        const double t1 = a1 - b1;
        ad1 = max_nan_d(ad1, fabs(t1));
        const double a2 = *(x + i + 2);
        const double b2 = (double)*(y + i + 2);
        const double t2 = a2 - b2;
        ad2 = max_nan_d(ad2, fabs(t2));
        const double a3 = *(x + i + 3);
        const double b3 = (double)*(y + i + 3);
        const double t3 = a3 - b3;
        ad3 = max_nan_d(ad3, fabs(t3));
        i += 4;
    }
    if (n & 2) {
        const double a4 = *(x + i);
        const double b4 = (double)*(y + i);
        const double t4 = a4 - b4;
        ad4 = max_nan_d(ad4, fabs(t4));
        const double a5 = *(x + i + 1);
        const double b5 = (double)*(y + i + 1);
        const double t5 = a5 - b5;
        ad5 = max_nan_d(ad5, fabs(t5));
        i += 2;
    }
    if (n & 1) {
        const double a6 = *(x + i);
        const double b6 = (double)*(y + i);
        const double t6 = a6 - b6;
        ad6 = max_nan_d(ad6, fabs(t6));
    }
    ad0 = max_nan_d(ad0, ad4);
    ad1 = max_nan_d(ad1, ad5);
    ad2 = max_nan_d(ad2, ad6);
    ad3 = max_nan_d(ad3, ad7);
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(const double *x, const float *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const double zero = 0.0;
    double ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void sqeuclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void euclidean_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32_t zero = 0;
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void dot_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i + 4);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i + 4);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i + 4);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 5);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 5);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 5);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i + 6);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i + 6);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i + 6);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        xy0_7 = xy0_7 + (uint32_t)(a7 * b0_7);
        const int32_t b1_7 = *(y1 + i + 7);
        xy1_7 = xy1_7 + (uint32_t)(a7 * b1_7);
        const int32_t b2_7 = *(y2 + i + 7);
        xy2_7 = xy2_7 + (uint32_t)(a7 * b2_7);
        const int32_t b3_7 = *(y3 + i + 7);
        xy3_7 = xy3_7 + (uint32_t)(a7 * b3_7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 1);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 1);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 1);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *xy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
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

RUVGEN_INLINE void cosine_i8_four(const int8_t *x, const int8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const int8_t *const y0 = rows[0];
    const int8_t *const y1 = rows[1];
    const int8_t *const y2 = rows[2];
    const int8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *xy, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const uint32_t zero = 0;
    uint32_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    uint32_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    uint32_t ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    uint32_t ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    uint32_t ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    uint32_t ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    uint32_t ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    uint32_t ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = ad0_0 + gap(a0, b0_0);
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = ad1_0 + gap(a0, b1_0);
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = ad2_0 + gap(a0, b2_0);
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = ad3_0 + gap(a0, b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = ad0_1 + gap(a1, b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = ad1_1 + gap(a1, b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = ad2_1 + gap(a1, b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = ad3_1 + gap(a1, b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = ad0_2 + gap(a2, b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = ad1_2 + gap(a2, b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = ad2_2 + gap(a2, b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = ad3_2 + gap(a2, b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = ad0_3 + gap(a3, b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = ad1_3 + gap(a3, b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = ad2_3 + gap(a3, b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = ad3_3 + gap(a3, b3_3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        ad0_4 = ad0_4 + gap(a4, b0_4);
        const int32_t b1_4 = *(y1 + i + 4);
        ad1_4 = ad1_4 + gap(a4, b1_4);
        const int32_t b2_4 = *(y2 + i + 4);
        ad2_4 = ad2_4 + gap(a4, b2_4);
        const int32_t b3_4 = *(y3 + i + 4);
        ad3_4 = ad3_4 + gap(a4, b3_4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        ad0_5 = ad0_5 + gap(a5, b0_5);
        const int32_t b1_5 = *(y1 + i + 5);
        ad1_5 = ad1_5 + gap(a5, b1_5);
        const int32_t b2_5 = *(y2 + i + 5);
        ad2_5 = ad2_5 + gap(a5, b2_5);
        const int32_t b3_5 = *(y3 + i + 5);
        ad3_5 = ad3_5 + gap(a5, b3_5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        ad0_6 = ad0_6 + gap(a6, b0_6);
        const int32_t b1_6 = *(y1 + i + 6);
        ad1_6 = ad1_6 + gap(a6, b1_6);
        const int32_t b2_6 = *(y2 + i + 6);
        ad2_6 = ad2_6 + gap(a6, b2_6);
        const int32_t b3_6 = *(y3 + i + 6);
        ad3_6 = ad3_6 + gap(a6, b3_6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        ad0_7 = ad0_7 + gap(a7, b0_7);
        const int32_t b1_7 = *(y1 + i + 7);
        ad1_7 = ad1_7 + gap(a7, b1_7);
        const int32_t b2_7 = *(y2 + i + 7);
        ad2_7 = ad2_7 + gap(a7, b2_7);
        const int32_t b3_7 = *(y3 + i + 7);
        ad3_7 = ad3_7 + gap(a7, b3_7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = ad0_0 + gap(a0, b0_0);
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = ad1_0 + gap(a0, b1_0);
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = ad2_0 + gap(a0, b2_0);
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = ad3_0 + gap(a0, b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = ad0_1 + gap(a1, b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = ad1_1 + gap(a1, b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = ad2_1 + gap(a1, b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = ad3_1 + gap(a1, b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = ad0_2 + gap(a2, b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = ad1_2 + gap(a2, b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = ad2_2 + gap(a2, b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = ad3_2 + gap(a2, b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = ad0_3 + gap(a3, b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = ad1_3 + gap(a3, b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = ad2_3 + gap(a3, b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = ad3_3 + gap(a3, b3_3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        ad0_4 = ad0_4 + gap(a4, b0_4);
        const int32_t b1_4 = *(y1 + i);
        ad1_4 = ad1_4 + gap(a4, b1_4);
        const int32_t b2_4 = *(y2 + i);
        ad2_4 = ad2_4 + gap(a4, b2_4);
        const int32_t b3_4 = *(y3 + i);
        ad3_4 = ad3_4 + gap(a4, b3_4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        ad0_5 = ad0_5 + gap(a5, b0_5);
        const int32_t b1_5 = *(y1 + i + 1);
        ad1_5 = ad1_5 + gap(a5, b1_5);
        const int32_t b2_5 = *(y2 + i + 1);
        ad2_5 = ad2_5 + gap(a5, b2_5);
        const int32_t b3_5 = *(y3 + i + 1);
        ad3_5 = ad3_5 + gap(a5, b3_5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        ad0_6 = ad0_6 + gap(a6, b0_6);
        const int32_t b1_6 = *(y1 + i);
        ad1_6 = ad1_6 + gap(a6, b1_6);
        const int32_t b2_6 = *(y2 + i);
        ad2_6 = ad2_6 + gap(a6, b2_6);
        const int32_t b3_6 = *(y3 + i);
        ad3_6 = ad3_6 + gap(a6, b3_6);
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *ad)
{
    const uint32_t zero = 0;
    uint32_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    uint32_t ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = ad0 + gap(a0, b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = ad1 + gap(a1, b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = ad2 + gap(a2, b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = ad3 + gap(a3, b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        ad4 = ad4 + gap(a4, b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        ad5 = ad5 + gap(a5, b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        ad6 = ad6 + gap(a6, b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        ad7 = ad7 + gap(a7, b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = ad0 + gap(a0, b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = ad1 + gap(a1, b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = ad2 + gap(a2, b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = ad3 + gap(a3, b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        ad4 = ad4 + gap(a4, b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        ad5 = ad5 + gap(a5, b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        ad6 = ad6 + gap(a6, b6);
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const uint32_t zero = 0;
    uint32_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    uint32_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    uint32_t ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    uint32_t ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    uint32_t ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    uint32_t ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    uint32_t ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    uint32_t ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = max_u32(ad0_0, gap(a0, b0_0));
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = max_u32(ad1_0, gap(a0, b1_0));
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = max_u32(ad2_0, gap(a0, b2_0));
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = max_u32(ad3_0, gap(a0, b3_0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = max_u32(ad0_1, gap(a1, b0_1));
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = max_u32(ad1_1, gap(a1, b1_1));
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = max_u32(ad2_1, gap(a1, b2_1));
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = max_u32(ad3_1, gap(a1, b3_1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = max_u32(ad0_2, gap(a2, b0_2));
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = max_u32(ad1_2, gap(a2, b1_2));
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = max_u32(ad2_2, gap(a2, b2_2));
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = max_u32(ad3_2, gap(a2, b3_2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = max_u32(ad0_3, gap(a3, b0_3));
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = max_u32(ad1_3, gap(a3, b1_3));
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = max_u32(ad2_3, gap(a3, b2_3));
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = max_u32(ad3_3, gap(a3, b3_3));
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        ad0_4 = max_u32(ad0_4, gap(a4, b0_4));
        const int32_t b1_4 = *(y1 + i + 4);
        ad1_4 = max_u32(ad1_4, gap(a4, b1_4));
        const int32_t b2_4 = *(y2 + i + 4);
        ad2_4 = max_u32(ad2_4, gap(a4, b2_4));
        const int32_t b3_4 = *(y3 + i + 4);
        ad3_4 = max_u32(ad3_4, gap(a4, b3_4));
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        ad0_5 = max_u32(ad0_5, gap(a5, b0_5));
        const int32_t b1_5 = *(y1 + i + 5);
        ad1_5 = max_u32(ad1_5, gap(a5, b1_5));
        const int32_t b2_5 = *(y2 + i + 5);
        ad2_5 = max_u32(ad2_5, gap(a5, b2_5));
        const int32_t b3_5 = *(y3 + i + 5);
        ad3_5 = max_u32(ad3_5, gap(a5, b3_5));
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        ad0_6 = max_u32(ad0_6, gap(a6, b0_6));
        const int32_t b1_6 = *(y1 + i + 6);
        ad1_6 = max_u32(ad1_6, gap(a6, b1_6));
        const int32_t b2_6 = *(y2 + i + 6);
        ad2_6 = max_u32(ad2_6, gap(a6, b2_6));
        const int32_t b3_6 = *(y3 + i + 6);
        ad3_6 = max_u32(ad3_6, gap(a6, b3_6));
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        ad0_7 = max_u32(ad0_7, gap(a7, b0_7));
        const int32_t b1_7 = *(y1 + i + 7);
        ad1_7 = max_u32(ad1_7, gap(a7, b1_7));
        const int32_t b2_7 = *(y2 + i + 7);
        ad2_7 = max_u32(ad2_7, gap(a7, b2_7));
        const int32_t b3_7 = *(y3 + i + 7);
        ad3_7 = max_u32(ad3_7, gap(a7, b3_7));
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = max_u32(ad0_0, gap(a0, b0_0));
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = max_u32(ad1_0, gap(a0, b1_0));
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = max_u32(ad2_0, gap(a0, b2_0));
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = max_u32(ad3_0, gap(a0, b3_0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = max_u32(ad0_1, gap(a1, b0_1));
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = max_u32(ad1_1, gap(a1, b1_1));
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = max_u32(ad2_1, gap(a1, b2_1));
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = max_u32(ad3_1, gap(a1, b3_1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = max_u32(ad0_2, gap(a2, b0_2));
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = max_u32(ad1_2, gap(a2, b1_2));
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = max_u32(ad2_2, gap(a2, b2_2));
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = max_u32(ad3_2, gap(a2, b3_2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = max_u32(ad0_3, gap(a3, b0_3));
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = max_u32(ad1_3, gap(a3, b1_3));
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = max_u32(ad2_3, gap(a3, b2_3));
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = max_u32(ad3_3, gap(a3, b3_3));
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        ad0_4 = max_u32(ad0_4, gap(a4, b0_4));
        const int32_t b1_4 = *(y1 + i);
        ad1_4 = max_u32(ad1_4, gap(a4, b1_4));
        const int32_t b2_4 = *(y2 + i);
        ad2_4 = max_u32(ad2_4, gap(a4, b2_4));
        const int32_t b3_4 = *(y3 + i);
        ad3_4 = max_u32(ad3_4, gap(a4, b3_4));
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        ad0_5 = max_u32(ad0_5, gap(a5, b0_5));
        const int32_t b1_5 = *(y1 + i + 1);
        ad1_5 = max_u32(ad1_5, gap(a5, b1_5));
        const int32_t b2_5 = *(y2 + i + 1);
        ad2_5 = max_u32(ad2_5, gap(a5, b2_5));
        const int32_t b3_5 = *(y3 + i + 1);
        ad3_5 = max_u32(ad3_5, gap(a5, b3_5));
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        ad0_6 = max_u32(ad0_6, gap(a6, b0_6));
        const int32_t b1_6 = *(y1 + i);
        ad1_6 = max_u32(ad1_6, gap(a6, b1_6));
        const int32_t b2_6 = *(y2 + i);
        ad2_6 = max_u32(ad2_6, gap(a6, b2_6));
        const int32_t b3_6 = *(y3 + i);
        ad3_6 = max_u32(ad3_6, gap(a6, b3_6));
    }
    ad0_0 = max_u32(ad0_0, ad0_4);
    ad1_0 = max_u32(ad1_0, ad1_4);
    ad2_0 = max_u32(ad2_0, ad2_4);
    ad3_0 = max_u32(ad3_0, ad3_4);
    ad0_1 = max_u32(ad0_1, ad0_5);
    ad1_1 = max_u32(ad1_1, ad1_5);
    ad2_1 = max_u32(ad2_1, ad2_5);
    ad3_1 = max_u32(ad3_1, ad3_5);
    ad0_2 = max_u32(ad0_2, ad0_6);
    ad1_2 = max_u32(ad1_2, ad1_6);
    ad2_2 = max_u32(ad2_2, ad2_6);
    ad3_2 = max_u32(ad3_2, ad3_6);
    ad0_3 = max_u32(ad0_3, ad0_7);
    ad1_3 = max_u32(ad1_3, ad1_7);
    ad2_3 = max_u32(ad2_3, ad2_7);
    ad3_3 = max_u32(ad3_3, ad3_7);
    ad0_0 = max_u32(ad0_0, ad0_2);
    ad1_0 = max_u32(ad1_0, ad1_2);
    ad2_0 = max_u32(ad2_0, ad2_2);
    ad3_0 = max_u32(ad3_0, ad3_2);
    ad0_1 = max_u32(ad0_1, ad0_3);
    ad1_1 = max_u32(ad1_1, ad1_3);
    ad2_1 = max_u32(ad2_1, ad2_3);
    ad3_1 = max_u32(ad3_1, ad3_3);
    ad0_0 = max_u32(ad0_0, ad0_1);
    ad1_0 = max_u32(ad1_0, ad1_1);
    ad2_0 = max_u32(ad2_0, ad2_1);
    ad3_0 = max_u32(ad3_0, ad3_1);
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_i8_row(
    const int8_t *x, const int8_t *y, size_t n, uint32_t *ad)
{
    const uint32_t zero = 0;
    uint32_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    uint32_t ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = max_u32(ad0, gap(a0, b0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = max_u32(ad1, gap(a1, b1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = max_u32(ad2, gap(a2, b2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = max_u32(ad3, gap(a3, b3));
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        ad4 = max_u32(ad4, gap(a4, b4));
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        ad5 = max_u32(ad5, gap(a5, b5));
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        ad6 = max_u32(ad6, gap(a6, b6));
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        ad7 = max_u32(ad7, gap(a7, b7));
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = max_u32(ad0, gap(a0, b0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = max_u32(ad1, gap(a1, b1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = max_u32(ad2, gap(a2, b2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = max_u32(ad3, gap(a3, b3));
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        ad4 = max_u32(ad4, gap(a4, b4));
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        ad5 = max_u32(ad5, gap(a5, b5));
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        ad6 = max_u32(ad6, gap(a6, b6));
    }
    ad0 = max_u32(ad0, ad4);
    ad1 = max_u32(ad1, ad5);
    ad2 = max_u32(ad2, ad6);
    ad3 = max_u32(ad3, ad7);
    ad0 = max_u32(ad0, ad2);
    ad1 = max_u32(ad1, ad3);
    ad0 = max_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(const int8_t *x, const int8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void sqeuclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void sqeuclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void euclidean_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    yy0_0 = yy0_0 - 2 * xy0_0;
    yy1_0 = yy1_0 - 2 * xy1_0;
    yy2_0 = yy2_0 - 2 * xy2_0;
    yy3_0 = yy3_0 - 2 * xy3_0;
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void euclidean_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    *yy = yy0;
}

RUVGEN_INLINE void euclidean_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32_t zero = 0;
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void dot_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i + 4);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i + 4);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i + 4);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 5);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 5);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 5);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i + 6);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i + 6);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i + 6);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        xy0_7 = xy0_7 + (uint32_t)(a7 * b0_7);
        const int32_t b1_7 = *(y1 + i + 7);
        xy1_7 = xy1_7 + (uint32_t)(a7 * b1_7);
        const int32_t b2_7 = *(y2 + i + 7);
        xy2_7 = xy2_7 + (uint32_t)(a7 * b2_7);
        const int32_t b3_7 = *(y3 + i + 7);
        xy3_7 = xy3_7 + (uint32_t)(a7 * b3_7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 1);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 1);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 1);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *xy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
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

RUVGEN_INLINE void cosine_u8_four(const uint8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum, uint32_t *yy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t yy0_0 = zero, yy0_1 = zero, yy0_2 = zero, yy0_3 = zero;
    uint32_t yy1_0 = zero, yy1_1 = zero, yy1_2 = zero, yy1_3 = zero;
    uint32_t yy2_0 = zero, yy2_1 = zero, yy2_2 = zero, yy2_3 = zero;
    uint32_t yy3_0 = zero, yy3_1 = zero, yy3_2 = zero, yy3_3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 4 <= n; i += 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        yy0_3 = yy0_3 + (uint32_t)(b0_3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        yy1_3 = yy1_3 + (uint32_t)(b1_3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        yy2_3 = yy2_3 + (uint32_t)(b2_3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        yy3_3 = yy3_3 + (uint32_t)(b3_3 * b3_3);
    }
    if (n & 2) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        yy0_0 = yy0_0 + (uint32_t)(b0_0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        yy1_0 = yy1_0 + (uint32_t)(b1_0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        yy2_0 = yy2_0 + (uint32_t)(b2_0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        yy3_0 = yy3_0 + (uint32_t)(b3_0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        yy0_1 = yy0_1 + (uint32_t)(b0_1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        yy1_1 = yy1_1 + (uint32_t)(b1_1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        yy2_1 = yy2_1 + (uint32_t)(b2_1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        yy3_1 = yy3_1 + (uint32_t)(b3_1 * b3_1);
        i += 2;
    }
    if (n & 1) {
        const int32_t a2 = *(x + i);
        const int32_t b0_2 = *(y0 + i);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        yy0_2 = yy0_2 + (uint32_t)(b0_2 * b0_2);
        const int32_t b1_2 = *(y1 + i);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        yy1_2 = yy1_2 + (uint32_t)(b1_2 * b1_2);
        const int32_t b2_2 = *(y2 + i);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        yy2_2 = yy2_2 + (uint32_t)(b2_2 * b2_2);
        const int32_t b3_2 = *(y3 + i);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        yy3_2 = yy3_2 + (uint32_t)(b3_2 * b3_2);
    }
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    yy0_0 = yy0_0 + yy0_2;
    yy1_0 = yy1_0 + yy1_2;
    yy2_0 = yy2_0 + yy2_2;
    yy3_0 = yy3_0 + yy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    yy0_1 = yy0_1 + yy0_3;
    yy1_1 = yy1_1 + yy1_3;
    yy2_1 = yy2_1 + yy2_3;
    yy3_1 = yy3_1 + yy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    yy0_0 = yy0_0 + yy0_1;
    yy1_0 = yy1_0 + yy1_1;
    yy2_0 = yy2_0 + yy2_1;
    yy3_0 = yy3_0 + yy3_1;
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
    reduce_add4_i(yy_sum, yy0_0, yy1_0, yy2_0, yy3_0);
}

RUVGEN_INLINE void cosine_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *xy, uint32_t *yy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    uint32_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    uint32_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
        yy7 = yy7 + (uint32_t)(b7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        yy0 = yy0 + (uint32_t)(b0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        yy1 = yy1 + (uint32_t)(b1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        yy2 = yy2 + (uint32_t)(b2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        yy3 = yy3 + (uint32_t)(b3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        yy4 = yy4 + (uint32_t)(b4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        yy5 = yy5 + (uint32_t)(b5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        yy6 = yy6 + (uint32_t)(b6 * b6);
    }
    xy0 = xy0 + xy4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, float *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
    uint32_t yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const uint32_t zero = 0;
    uint32_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    uint32_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    uint32_t ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    uint32_t ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    uint32_t ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    uint32_t ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    uint32_t ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    uint32_t ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = ad0_0 + gap(a0, b0_0);
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = ad1_0 + gap(a0, b1_0);
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = ad2_0 + gap(a0, b2_0);
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = ad3_0 + gap(a0, b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = ad0_1 + gap(a1, b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = ad1_1 + gap(a1, b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = ad2_1 + gap(a1, b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = ad3_1 + gap(a1, b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = ad0_2 + gap(a2, b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = ad1_2 + gap(a2, b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = ad2_2 + gap(a2, b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = ad3_2 + gap(a2, b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = ad0_3 + gap(a3, b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = ad1_3 + gap(a3, b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = ad2_3 + gap(a3, b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = ad3_3 + gap(a3, b3_3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        ad0_4 = ad0_4 + gap(a4, b0_4);
        const int32_t b1_4 = *(y1 + i + 4);
        ad1_4 = ad1_4 + gap(a4, b1_4);
        const int32_t b2_4 = *(y2 + i + 4);
        ad2_4 = ad2_4 + gap(a4, b2_4);
        const int32_t b3_4 = *(y3 + i + 4);
        ad3_4 = ad3_4 + gap(a4, b3_4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        ad0_5 = ad0_5 + gap(a5, b0_5);
        const int32_t b1_5 = *(y1 + i + 5);
        ad1_5 = ad1_5 + gap(a5, b1_5);
        const int32_t b2_5 = *(y2 + i + 5);
        ad2_5 = ad2_5 + gap(a5, b2_5);
        const int32_t b3_5 = *(y3 + i + 5);
        ad3_5 = ad3_5 + gap(a5, b3_5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        ad0_6 = ad0_6 + gap(a6, b0_6);
        const int32_t b1_6 = *(y1 + i + 6);
        ad1_6 = ad1_6 + gap(a6, b1_6);
        const int32_t b2_6 = *(y2 + i + 6);
        ad2_6 = ad2_6 + gap(a6, b2_6);
        const int32_t b3_6 = *(y3 + i + 6);
        ad3_6 = ad3_6 + gap(a6, b3_6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        ad0_7 = ad0_7 + gap(a7, b0_7);
        const int32_t b1_7 = *(y1 + i + 7);
        ad1_7 = ad1_7 + gap(a7, b1_7);
        const int32_t b2_7 = *(y2 + i + 7);
        ad2_7 = ad2_7 + gap(a7, b2_7);
        const int32_t b3_7 = *(y3 + i + 7);
        ad3_7 = ad3_7 + gap(a7, b3_7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = ad0_0 + gap(a0, b0_0);
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = ad1_0 + gap(a0, b1_0);
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = ad2_0 + gap(a0, b2_0);
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = ad3_0 + gap(a0, b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = ad0_1 + gap(a1, b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = ad1_1 + gap(a1, b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = ad2_1 + gap(a1, b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = ad3_1 + gap(a1, b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = ad0_2 + gap(a2, b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = ad1_2 + gap(a2, b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = ad2_2 + gap(a2, b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = ad3_2 + gap(a2, b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = ad0_3 + gap(a3, b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = ad1_3 + gap(a3, b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = ad2_3 + gap(a3, b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = ad3_3 + gap(a3, b3_3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        ad0_4 = ad0_4 + gap(a4, b0_4);
        const int32_t b1_4 = *(y1 + i);
        ad1_4 = ad1_4 + gap(a4, b1_4);
        const int32_t b2_4 = *(y2 + i);
        ad2_4 = ad2_4 + gap(a4, b2_4);
        const int32_t b3_4 = *(y3 + i);
        ad3_4 = ad3_4 + gap(a4, b3_4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        ad0_5 = ad0_5 + gap(a5, b0_5);
        const int32_t b1_5 = *(y1 + i + 1);
        ad1_5 = ad1_5 + gap(a5, b1_5);
        const int32_t b2_5 = *(y2 + i + 1);
        ad2_5 = ad2_5 + gap(a5, b2_5);
        const int32_t b3_5 = *(y3 + i + 1);
        ad3_5 = ad3_5 + gap(a5, b3_5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        ad0_6 = ad0_6 + gap(a6, b0_6);
        const int32_t b1_6 = *(y1 + i);
        ad1_6 = ad1_6 + gap(a6, b1_6);
        const int32_t b2_6 = *(y2 + i);
        ad2_6 = ad2_6 + gap(a6, b2_6);
        const int32_t b3_6 = *(y3 + i);
        ad3_6 = ad3_6 + gap(a6, b3_6);
    }
    ad0_0 = ad0_0 + ad0_4;
    ad1_0 = ad1_0 + ad1_4;
    ad2_0 = ad2_0 + ad2_4;
    ad3_0 = ad3_0 + ad3_4;
    ad0_1 = ad0_1 + ad0_5;
    ad1_1 = ad1_1 + ad1_5;
    ad2_1 = ad2_1 + ad2_5;
    ad3_1 = ad3_1 + ad3_5;
    ad0_2 = ad0_2 + ad0_6;
    ad1_2 = ad1_2 + ad1_6;
    ad2_2 = ad2_2 + ad2_6;
    ad3_2 = ad3_2 + ad3_6;
    ad0_3 = ad0_3 + ad0_7;
    ad1_3 = ad1_3 + ad1_7;
    ad2_3 = ad2_3 + ad2_7;
    ad3_3 = ad3_3 + ad3_7;
    ad0_0 = ad0_0 + ad0_2;
    ad1_0 = ad1_0 + ad1_2;
    ad2_0 = ad2_0 + ad2_2;
    ad3_0 = ad3_0 + ad3_2;
    ad0_1 = ad0_1 + ad0_3;
    ad1_1 = ad1_1 + ad1_3;
    ad2_1 = ad2_1 + ad2_3;
    ad3_1 = ad3_1 + ad3_3;
    ad0_0 = ad0_0 + ad0_1;
    ad1_0 = ad1_0 + ad1_1;
    ad2_0 = ad2_0 + ad2_1;
    ad3_0 = ad3_0 + ad3_1;
    reduce_add4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void manhattan_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *ad)
{
    const uint32_t zero = 0;
    uint32_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    uint32_t ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = ad0 + gap(a0, b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = ad1 + gap(a1, b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = ad2 + gap(a2, b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = ad3 + gap(a3, b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        ad4 = ad4 + gap(a4, b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        ad5 = ad5 + gap(a5, b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        ad6 = ad6 + gap(a6, b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        ad7 = ad7 + gap(a7, b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = ad0 + gap(a0, b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = ad1 + gap(a1, b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = ad2 + gap(a2, b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = ad3 + gap(a3, b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        ad4 = ad4 + gap(a4, b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        ad5 = ad5 + gap(a5, b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        ad6 = ad6 + gap(a6, b6);
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
    const uint32_t zero = 0;
    uint32_t ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
    uint32_t ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
    uint32_t ad1_0 = zero, ad1_1 = zero, ad1_2 = zero, ad1_3 = zero;
    uint32_t ad1_4 = zero, ad1_5 = zero, ad1_6 = zero, ad1_7 = zero;
    uint32_t ad2_0 = zero, ad2_1 = zero, ad2_2 = zero, ad2_3 = zero;
    uint32_t ad2_4 = zero, ad2_5 = zero, ad2_6 = zero, ad2_7 = zero;
    uint32_t ad3_0 = zero, ad3_1 = zero, ad3_2 = zero, ad3_3 = zero;
    uint32_t ad3_4 = zero, ad3_5 = zero, ad3_6 = zero, ad3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = max_u32(ad0_0, gap(a0, b0_0));
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = max_u32(ad1_0, gap(a0, b1_0));
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = max_u32(ad2_0, gap(a0, b2_0));
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = max_u32(ad3_0, gap(a0, b3_0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = max_u32(ad0_1, gap(a1, b0_1));
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = max_u32(ad1_1, gap(a1, b1_1));
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = max_u32(ad2_1, gap(a1, b2_1));
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = max_u32(ad3_1, gap(a1, b3_1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = max_u32(ad0_2, gap(a2, b0_2));
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = max_u32(ad1_2, gap(a2, b1_2));
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = max_u32(ad2_2, gap(a2, b2_2));
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = max_u32(ad3_2, gap(a2, b3_2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = max_u32(ad0_3, gap(a3, b0_3));
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = max_u32(ad1_3, gap(a3, b1_3));
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = max_u32(ad2_3, gap(a3, b2_3));
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = max_u32(ad3_3, gap(a3, b3_3));
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        ad0_4 = max_u32(ad0_4, gap(a4, b0_4));
        const int32_t b1_4 = *(y1 + i + 4);
        ad1_4 = max_u32(ad1_4, gap(a4, b1_4));
        const int32_t b2_4 = *(y2 + i + 4);
        ad2_4 = max_u32(ad2_4, gap(a4, b2_4));
        const int32_t b3_4 = *(y3 + i + 4);
        ad3_4 = max_u32(ad3_4, gap(a4, b3_4));
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        ad0_5 = max_u32(ad0_5, gap(a5, b0_5));
        const int32_t b1_5 = *(y1 + i + 5);
        ad1_5 = max_u32(ad1_5, gap(a5, b1_5));
        const int32_t b2_5 = *(y2 + i + 5);
        ad2_5 = max_u32(ad2_5, gap(a5, b2_5));
        const int32_t b3_5 = *(y3 + i + 5);
        ad3_5 = max_u32(ad3_5, gap(a5, b3_5));
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        ad0_6 = max_u32(ad0_6, gap(a6, b0_6));
        const int32_t b1_6 = *(y1 + i + 6);
        ad1_6 = max_u32(ad1_6, gap(a6, b1_6));
        const int32_t b2_6 = *(y2 + i + 6);
        ad2_6 = max_u32(ad2_6, gap(a6, b2_6));
        const int32_t b3_6 = *(y3 + i + 6);
        ad3_6 = max_u32(ad3_6, gap(a6, b3_6));
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        ad0_7 = max_u32(ad0_7, gap(a7, b0_7));
        const int32_t b1_7 = *(y1 + i + 7);
        ad1_7 = max_u32(ad1_7, gap(a7, b1_7));
        const int32_t b2_7 = *(y2 + i + 7);
        ad2_7 = max_u32(ad2_7, gap(a7, b2_7));
        const int32_t b3_7 = *(y3 + i + 7);
        ad3_7 = max_u32(ad3_7, gap(a7, b3_7));
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        ad0_0 = max_u32(ad0_0, gap(a0, b0_0));
        const int32_t b1_0 = *(y1 + i);
        ad1_0 = max_u32(ad1_0, gap(a0, b1_0));
        const int32_t b2_0 = *(y2 + i);
        ad2_0 = max_u32(ad2_0, gap(a0, b2_0));
        const int32_t b3_0 = *(y3 + i);
        ad3_0 = max_u32(ad3_0, gap(a0, b3_0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        ad0_1 = max_u32(ad0_1, gap(a1, b0_1));
        const int32_t b1_1 = *(y1 + i + 1);
        ad1_1 = max_u32(ad1_1, gap(a1, b1_1));
        const int32_t b2_1 = *(y2 + i + 1);
        ad2_1 = max_u32(ad2_1, gap(a1, b2_1));
        const int32_t b3_1 = *(y3 + i + 1);
        ad3_1 = max_u32(ad3_1, gap(a1, b3_1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        ad0_2 = max_u32(ad0_2, gap(a2, b0_2));
        const int32_t b1_2 = *(y1 + i + 2);
        ad1_2 = max_u32(ad1_2, gap(a2, b1_2));
        const int32_t b2_2 = *(y2 + i + 2);
        ad2_2 = max_u32(ad2_2, gap(a2, b2_2));
        const int32_t b3_2 = *(y3 + i + 2);
        ad3_2 = max_u32(ad3_2, gap(a2, b3_2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        ad0_3 = max_u32(ad0_3, gap(a3, b0_3));
        const int32_t b1_3 = *(y1 + i + 3);
        ad1_3 = max_u32(ad1_3, gap(a3, b1_3));
        const int32_t b2_3 = *(y2 + i + 3);
        ad2_3 = max_u32(ad2_3, gap(a3, b2_3));
        const int32_t b3_3 = *(y3 + i + 3);
        ad3_3 = max_u32(ad3_3, gap(a3, b3_3));
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        ad0_4 = max_u32(ad0_4, gap(a4, b0_4));
        const int32_t b1_4 = *(y1 + i);
        ad1_4 = max_u32(ad1_4, gap(a4, b1_4));
        const int32_t b2_4 = *(y2 + i);
        ad2_4 = max_u32(ad2_4, gap(a4, b2_4));
        const int32_t b3_4 = *(y3 + i);
        ad3_4 = max_u32(ad3_4, gap(a4, b3_4));
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        ad0_5 = max_u32(ad0_5, gap(a5, b0_5));
        const int32_t b1_5 = *(y1 + i + 1);
        ad1_5 = max_u32(ad1_5, gap(a5, b1_5));
        const int32_t b2_5 = *(y2 + i + 1);
        ad2_5 = max_u32(ad2_5, gap(a5, b2_5));
        const int32_t b3_5 = *(y3 + i + 1);
        ad3_5 = max_u32(ad3_5, gap(a5, b3_5));
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        ad0_6 = max_u32(ad0_6, gap(a6, b0_6));
        const int32_t b1_6 = *(y1 + i);
        ad1_6 = max_u32(ad1_6, gap(a6, b1_6));
        const int32_t b2_6 = *(y2 + i);
        ad2_6 = max_u32(ad2_6, gap(a6, b2_6));
        const int32_t b3_6 = *(y3 + i);
        ad3_6 = max_u32(ad3_6, gap(a6, b3_6));
    }
    ad0_0 = max_u32(ad0_0, ad0_4);
    ad1_0 = max_u32(ad1_0, ad1_4);
    ad2_0 = max_u32(ad2_0, ad2_4);
    ad3_0 = max_u32(ad3_0, ad3_4);
    ad0_1 = max_u32(ad0_1, ad0_5);
    ad1_1 = max_u32(ad1_1, ad1_5);
    ad2_1 = max_u32(ad2_1, ad2_5);
    ad3_1 = max_u32(ad3_1, ad3_5);
    ad0_2 = max_u32(ad0_2, ad0_6);
    ad1_2 = max_u32(ad1_2, ad1_6);
    ad2_2 = max_u32(ad2_2, ad2_6);
    ad3_2 = max_u32(ad3_2, ad3_6);
    ad0_3 = max_u32(ad0_3, ad0_7);
    ad1_3 = max_u32(ad1_3, ad1_7);
    ad2_3 = max_u32(ad2_3, ad2_7);
    ad3_3 = max_u32(ad3_3, ad3_7);
    ad0_0 = max_u32(ad0_0, ad0_2);
    ad1_0 = max_u32(ad1_0, ad1_2);
    ad2_0 = max_u32(ad2_0, ad2_2);
    ad3_0 = max_u32(ad3_0, ad3_2);
    ad0_1 = max_u32(ad0_1, ad0_3);
    ad1_1 = max_u32(ad1_1, ad1_3);
    ad2_1 = max_u32(ad2_1, ad2_3);
    ad3_1 = max_u32(ad3_1, ad3_3);
    ad0_0 = max_u32(ad0_0, ad0_1);
    ad1_0 = max_u32(ad1_0, ad1_1);
    ad2_0 = max_u32(ad2_0, ad2_1);
    ad3_0 = max_u32(ad3_0, ad3_1);
    reduce_max4_i(ad_sum, ad0_0, ad1_0, ad2_0, ad3_0);
}

RUVGEN_INLINE void chebyshev_u8_row(
    const uint8_t *x, const uint8_t *y, size_t n, uint32_t *ad)
{
    const uint32_t zero = 0;
    uint32_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    uint32_t ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = max_u32(ad0, gap(a0, b0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = max_u32(ad1, gap(a1, b1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = max_u32(ad2, gap(a2, b2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = max_u32(ad3, gap(a3, b3));
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        ad4 = max_u32(ad4, gap(a4, b4));
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        ad5 = max_u32(ad5, gap(a5, b5));
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        ad6 = max_u32(ad6, gap(a6, b6));
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        ad7 = max_u32(ad7, gap(a7, b7));
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        ad0 = max_u32(ad0, gap(a0, b0));
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        ad1 = max_u32(ad1, gap(a1, b1));
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        ad2 = max_u32(ad2, gap(a2, b2));
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        ad3 = max_u32(ad3, gap(a3, b3));
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        ad4 = max_u32(ad4, gap(a4, b4));
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        ad5 = max_u32(ad5, gap(a5, b5));
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        ad6 = max_u32(ad6, gap(a6, b6));
    }
    ad0 = max_u32(ad0, ad4);
    ad1 = max_u32(ad1, ad5);
    ad2 = max_u32(ad2, ad6);
    ad3 = max_u32(ad3, ad7);
    ad0 = max_u32(ad0, ad2);
    ad1 = max_u32(ad1, ad3);
    ad0 = max_u32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(const uint8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, uint32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_INLINE void dot_sq8_four(const int8_t *x, const uint8_t *const *rows, size_t n,
                              uint32_t *xy_sum)
{
    const uint8_t *const y0 = rows[0];
    const uint8_t *const y1 = rows[1];
    const uint8_t *const y2 = rows[2];
    const uint8_t *const y3 = rows[3];
    const uint32_t zero = 0;
    uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
    uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
    uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
    uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
    uint32_t xy2_0 = zero, xy2_1 = zero, xy2_2 = zero, xy2_3 = zero;
    uint32_t xy2_4 = zero, xy2_5 = zero, xy2_6 = zero, xy2_7 = zero;
    uint32_t xy3_0 = zero, xy3_1 = zero, xy3_2 = zero, xy3_3 = zero;
    uint32_t xy3_4 = zero, xy3_5 = zero, xy3_6 = zero, xy3_7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b0_4 = *(y0 + i + 4);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i + 4);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i + 4);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i + 4);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b0_5 = *(y0 + i + 5);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 5);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 5);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 5);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b0_6 = *(y0 + i + 6);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i + 6);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i + 6);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i + 6);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b0_7 = *(y0 + i + 7);
        xy0_7 = xy0_7 + (uint32_t)(a7 * b0_7);
        const int32_t b1_7 = *(y1 + i + 7);
        xy1_7 = xy1_7 + (uint32_t)(a7 * b1_7);
        const int32_t b2_7 = *(y2 + i + 7);
        xy2_7 = xy2_7 + (uint32_t)(a7 * b2_7);
        const int32_t b3_7 = *(y3 + i + 7);
        xy3_7 = xy3_7 + (uint32_t)(a7 * b3_7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0_0 = *(y0 + i);
        xy0_0 = xy0_0 + (uint32_t)(a0 * b0_0);
        const int32_t b1_0 = *(y1 + i);
        xy1_0 = xy1_0 + (uint32_t)(a0 * b1_0);
        const int32_t b2_0 = *(y2 + i);
        xy2_0 = xy2_0 + (uint32_t)(a0 * b2_0);
        const int32_t b3_0 = *(y3 + i);
        xy3_0 = xy3_0 + (uint32_t)(a0 * b3_0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b0_1 = *(y0 + i + 1);
        xy0_1 = xy0_1 + (uint32_t)(a1 * b0_1);
        const int32_t b1_1 = *(y1 + i + 1);
        xy1_1 = xy1_1 + (uint32_t)(a1 * b1_1);
        const int32_t b2_1 = *(y2 + i + 1);
        xy2_1 = xy2_1 + (uint32_t)(a1 * b2_1);
        const int32_t b3_1 = *(y3 + i + 1);
        xy3_1 = xy3_1 + (uint32_t)(a1 * b3_1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b0_2 = *(y0 + i + 2);
        xy0_2 = xy0_2 + (uint32_t)(a2 * b0_2);
        const int32_t b1_2 = *(y1 + i + 2);
        xy1_2 = xy1_2 + (uint32_t)(a2 * b1_2);
        const int32_t b2_2 = *(y2 + i + 2);
        xy2_2 = xy2_2 + (uint32_t)(a2 * b2_2);
        const int32_t b3_2 = *(y3 + i + 2);
        xy3_2 = xy3_2 + (uint32_t)(a2 * b3_2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b0_3 = *(y0 + i + 3);
        xy0_3 = xy0_3 + (uint32_t)(a3 * b0_3);
        const int32_t b1_3 = *(y1 + i + 3);
        xy1_3 = xy1_3 + (uint32_t)(a3 * b1_3);
        const int32_t b2_3 = *(y2 + i + 3);
        xy2_3 = xy2_3 + (uint32_t)(a3 * b2_3);
        const int32_t b3_3 = *(y3 + i + 3);
        xy3_3 = xy3_3 + (uint32_t)(a3 * b3_3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b0_4 = *(y0 + i);
        xy0_4 = xy0_4 + (uint32_t)(a4 * b0_4);
        const int32_t b1_4 = *(y1 + i);
        xy1_4 = xy1_4 + (uint32_t)(a4 * b1_4);
        const int32_t b2_4 = *(y2 + i);
        xy2_4 = xy2_4 + (uint32_t)(a4 * b2_4);
        const int32_t b3_4 = *(y3 + i);
        xy3_4 = xy3_4 + (uint32_t)(a4 * b3_4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b0_5 = *(y0 + i + 1);
        xy0_5 = xy0_5 + (uint32_t)(a5 * b0_5);
        const int32_t b1_5 = *(y1 + i + 1);
        xy1_5 = xy1_5 + (uint32_t)(a5 * b1_5);
        const int32_t b2_5 = *(y2 + i + 1);
        xy2_5 = xy2_5 + (uint32_t)(a5 * b2_5);
        const int32_t b3_5 = *(y3 + i + 1);
        xy3_5 = xy3_5 + (uint32_t)(a5 * b3_5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b0_6 = *(y0 + i);
        xy0_6 = xy0_6 + (uint32_t)(a6 * b0_6);
        const int32_t b1_6 = *(y1 + i);
        xy1_6 = xy1_6 + (uint32_t)(a6 * b1_6);
        const int32_t b2_6 = *(y2 + i);
        xy2_6 = xy2_6 + (uint32_t)(a6 * b2_6);
        const int32_t b3_6 = *(y3 + i);
        xy3_6 = xy3_6 + (uint32_t)(a6 * b3_6);
    }
    xy0_0 = xy0_0 + xy0_4;
    xy1_0 = xy1_0 + xy1_4;
    xy2_0 = xy2_0 + xy2_4;
    xy3_0 = xy3_0 + xy3_4;
    xy0_1 = xy0_1 + xy0_5;
    xy1_1 = xy1_1 + xy1_5;
    xy2_1 = xy2_1 + xy2_5;
    xy3_1 = xy3_1 + xy3_5;
    xy0_2 = xy0_2 + xy0_6;
    xy1_2 = xy1_2 + xy1_6;
    xy2_2 = xy2_2 + xy2_6;
    xy3_2 = xy3_2 + xy3_6;
    xy0_3 = xy0_3 + xy0_7;
    xy1_3 = xy1_3 + xy1_7;
    xy2_3 = xy2_3 + xy2_7;
    xy3_3 = xy3_3 + xy3_7;
    xy0_0 = xy0_0 + xy0_2;
    xy1_0 = xy1_0 + xy1_2;
    xy2_0 = xy2_0 + xy2_2;
    xy3_0 = xy3_0 + xy3_2;
    xy0_1 = xy0_1 + xy0_3;
    xy1_1 = xy1_1 + xy1_3;
    xy2_1 = xy2_1 + xy2_3;
    xy3_1 = xy3_1 + xy3_3;
    xy0_0 = xy0_0 + xy0_1;
    xy1_0 = xy1_0 + xy1_1;
    xy2_0 = xy2_0 + xy2_1;
    xy3_0 = xy3_0 + xy3_1;
    reduce_add4_i(xy_sum, xy0_0, xy1_0, xy2_0, xy3_0);
}

RUVGEN_INLINE void dot_sq8_row(
    const int8_t *x, const uint8_t *y, size_t n, uint32_t *xy)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    uint32_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        const int32_t a4 = *(x + i + 4);
        const int32_t b4 = *(y + i + 4);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 5);
        const int32_t b5 = *(y + i + 5);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        const int32_t a6 = *(x + i + 6);
        const int32_t b6 = *(y + i + 6);
        xy6 = xy6 + (uint32_t)(a6 * b6);
        const int32_t a7 = *(x + i + 7);
        const int32_t b7 = *(y + i + 7);
        xy7 = xy7 + (uint32_t)(a7 * b7);
    }
    if (n & 4) {
        const int32_t a0 = *(x + i);
        const int32_t b0 = *(y + i);
        xy0 = xy0 + (uint32_t)(a0 * b0);
        const int32_t a1 = *(x + i + 1);
        const int32_t b1 = *(y + i + 1);
        xy1 = xy1 + (uint32_t)(a1 * b1);
        const int32_t a2 = *(x + i + 2);
        const int32_t b2 = *(y + i + 2);
        xy2 = xy2 + (uint32_t)(a2 * b2);
        const int32_t a3 = *(x + i + 3);
        const int32_t b3 = *(y + i + 3);
        xy3 = xy3 + (uint32_t)(a3 * b3);
        i += 4;
    }
    if (n & 2) {
        const int32_t a4 = *(x + i);
        const int32_t b4 = *(y + i);
        xy4 = xy4 + (uint32_t)(a4 * b4);
        const int32_t a5 = *(x + i + 1);
        const int32_t b5 = *(y + i + 1);
        xy5 = xy5 + (uint32_t)(a5 * b5);
        i += 2;
    }
    if (n & 1) {
        const int32_t a6 = *(x + i);
        const int32_t b6 = *(y + i);
        xy6 = xy6 + (uint32_t)(a6 * b6);
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(const int8_t *x, const uint8_t *base, size_t stride, size_t count,
                              size_t n, int32_t *restrict out)
{
    const uint32_t zero = 0;
    uint32_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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
                if (n > 256)
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
                if (n > 256)
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
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_rows_d64__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_rows_d96__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_rows_d100__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_rows_d128__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_rows_d200__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_rows_d256__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_rows_d300__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_rows_d384__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_rows_d512__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_rows_d768__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_rows_d960__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_rows_d1024__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_rows_d1536__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_rows_d2048__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_rows_d3072__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_rows_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_rows_d64__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_rows_d96__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_rows_d100__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_rows_d128__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_rows_d200__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_rows_d256__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_rows_d300__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_rows_d384__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_rows_d512__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_rows_d768__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_rows_d960__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_rows_d1024__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_rows_d1536__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_rows_d2048__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_rows_d3072__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_rows_dn__scalar, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_rows_d64__scalar, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_rows_d96__scalar, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_rows_d100__scalar, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_rows_d128__scalar, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_rows_d200__scalar, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_rows_d256__scalar, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_rows_d300__scalar, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_rows_d384__scalar, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_rows_d512__scalar, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_rows_d768__scalar, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_rows_d960__scalar, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_rows_d1024__scalar, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_rows_d1536__scalar, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_rows_d2048__scalar, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_rows_d3072__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_rows_dn__scalar, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_rows_d64__scalar, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_rows_d96__scalar, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_rows_d100__scalar, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_rows_d128__scalar, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_rows_d200__scalar, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_rows_d256__scalar, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_rows_d300__scalar, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_rows_d384__scalar, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_rows_d512__scalar, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_rows_d768__scalar, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_rows_d960__scalar, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_rows_d1024__scalar, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_rows_d1536__scalar, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_rows_d2048__scalar, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_rows_d3072__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_rows_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_rows_d64__scalar, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_rows_d96__scalar, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_rows_d100__scalar, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_rows_d128__scalar, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_rows_d200__scalar, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_rows_d256__scalar, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_rows_d300__scalar, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_rows_d384__scalar, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_rows_d512__scalar, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_rows_d768__scalar, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_rows_d960__scalar, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_rows_d1024__scalar, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_rows_d1536__scalar, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_rows_d2048__scalar, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_rows_d3072__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_rows_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_rows_d64__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_rows_d96__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_rows_d100__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_rows_d128__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_rows_d200__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_rows_d256__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_rows_d300__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_rows_d384__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_rows_d512__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_rows_d768__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_rows_d960__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_rows_d1024__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_rows_d1536__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_rows_d2048__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_rows_d3072__scalar, FLOAT),
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
