/* Made by `nox -s generate` from templates/soa.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

RUVGEN_INLINE void sqeuclidean_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = *(y + 65);
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = *(y + 66);
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = *(y + 67);
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = *(y + 68);
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = *(y + 69);
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = *(y + 70);
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = *(y + 71);
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = *(y + 72);
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = *(y + 73);
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = *(y + 74);
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = *(y + 75);
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = *(y + 76);
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = *(y + 77);
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = *(y + 78);
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = *(y + 79);
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = *(y + 65);
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = *(y + 66);
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = *(y + 67);
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = *(y + 68);
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = *(y + 69);
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = *(y + 70);
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = *(y + 71);
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = *(y + 72);
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = *(y + 73);
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = *(y + 74);
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = *(y + 75);
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = *(y + 76);
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = *(y + 77);
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = *(y + 78);
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = *(y + 79);
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_f32_finish(d[k]);
}

static void rk_sqeuclidean_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = *(y + 65);
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = *(y + 66);
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = *(y + 67);
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = *(y + 68);
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = *(y + 69);
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = *(y + 70);
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = *(y + 71);
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = *(y + 72);
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = *(y + 73);
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = *(y + 74);
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = *(y + 75);
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = *(y + 76);
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = *(y + 77);
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = *(y + 78);
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = *(y + 79);
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = *(y + 65);
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = *(y + 66);
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = *(y + 67);
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = *(y + 68);
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = *(y + 69);
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = *(y + 70);
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = *(y + 71);
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = *(y + 72);
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = *(y + 73);
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = *(y + 74);
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = *(y + 75);
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = *(y + 76);
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = *(y + 77);
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = *(y + 78);
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = *(y + 79);
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            euclidean_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                euclidean_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = euclidean_f32_finish(d[k]);
}

static void rk_euclidean_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        euclidean_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = *(y + 65);
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = *(y + 66);
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = *(y + 67);
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = *(y + 68);
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = *(y + 69);
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = *(y + 70);
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = *(y + 71);
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = *(y + 72);
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = *(y + 73);
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = *(y + 74);
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = *(y + 75);
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = *(y + 76);
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = *(y + 77);
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = *(y + 78);
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = *(y + 79);
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = *(y + 65);
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = *(y + 66);
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = *(y + 67);
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = *(y + 68);
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = *(y + 69);
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = *(y + 70);
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = *(y + 71);
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = *(y + 72);
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = *(y + 73);
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = *(y + 74);
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = *(y + 75);
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = *(y + 76);
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = *(y + 77);
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = *(y + 78);
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = *(y + 79);
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_f32_finish(d[k]);
}

static void rk_dot_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = *(y + 65);
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = *(y + 66);
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = *(y + 67);
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = *(y + 68);
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = *(y + 69);
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = *(y + 70);
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = *(y + 71);
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = *(y + 72);
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = *(y + 73);
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = *(y + 74);
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = *(y + 75);
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = *(y + 76);
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = *(y + 77);
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = *(y + 78);
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = *(y + 79);
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = *(y + 64);
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = *(y + 65);
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = *(y + 66);
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = *(y + 67);
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = *(y + 68);
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = *(y + 69);
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = *(y + 70);
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = *(y + 71);
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = *(y + 72);
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = *(y + 73);
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = *(y + 74);
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = *(y + 75);
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = *(y + 76);
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = *(y + 77);
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = *(y + 78);
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = *(y + 79);
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = *(y + 1);
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = *(y + 2);
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = *(y + 3);
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = *(y + 4);
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = *(y + 5);
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = *(y + 6);
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = *(y + 7);
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = *(y + 8);
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = *(y + 9);
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = *(y + 10);
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = *(y + 11);
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = *(y + 12);
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = *(y + 13);
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = *(y + 14);
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = *(y + 15);
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_f32_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_f32_finish(d[k]);
}

static void rk_manhattan_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f32_part64(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_f32_part16(
    const float *x, const float *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const float *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = *(y);
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = *(y + 1);
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = *(y + 2);
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = *(y + 3);
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = *(y + 4);
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = *(y + 5);
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = *(y + 6);
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = *(y + 7);
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = *(y + 8);
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = *(y + 9);
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = *(y + 10);
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = *(y + 11);
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = *(y + 12);
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = *(y + 13);
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = *(y + 14);
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = *(y + 15);
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_f32_panel(
    const float *x, const float *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_f32_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_f32_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_f32_finish(d[k]);
}

static void rk_chebyshev_f32_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_f32_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_f16_finish(d[k]);
}

static void rk_sqeuclidean_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            euclidean_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                euclidean_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = euclidean_f16_finish(d[k]);
}

static void rk_euclidean_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        euclidean_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_f16_finish(d[k]);
}

static void rk_dot_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_f16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_f16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_f16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_f16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_f16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_f16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_f16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_f16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_f16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_f16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_f16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_f16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_f16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_f16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_f16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_f16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_f16_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_f16_finish(d[k]);
}

static void rk_manhattan_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_f16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_f16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_f16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = ruvgen_f16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = ruvgen_f16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = ruvgen_f16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = ruvgen_f16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = ruvgen_f16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = ruvgen_f16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = ruvgen_f16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = ruvgen_f16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = ruvgen_f16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = ruvgen_f16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = ruvgen_f16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = ruvgen_f16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = ruvgen_f16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = ruvgen_f16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = ruvgen_f16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_f16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_f16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_f16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_f16_finish(d[k]);
}

static void rk_chebyshev_f16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_f16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE void sqeuclidean_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = sqeuclidean_bf16_finish(d[k]);
}

static void rk_sqeuclidean_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE void euclidean_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float dd0_0 = zero, dd0_1 = zero, dd0_2 = zero, dd0_3 = zero;
        float dd0_4 = zero, dd0_5 = zero, dd0_6 = zero, dd0_7 = zero;
        float dd0_8 = zero, dd0_9 = zero, dd0_10 = zero, dd0_11 = zero;
        float dd0_12 = zero, dd0_13 = zero, dd0_14 = zero, dd0_15 = zero;
        float dd1_0 = zero, dd1_1 = zero, dd1_2 = zero, dd1_3 = zero;
        float dd1_4 = zero, dd1_5 = zero, dd1_6 = zero, dd1_7 = zero;
        float dd1_8 = zero, dd1_9 = zero, dd1_10 = zero, dd1_11 = zero;
        float dd1_12 = zero, dd1_13 = zero, dd1_14 = zero, dd1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            const float t1_0 = a1 - b1_0;
            dd1_0 = dd1_0 + t1_0 * t1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            const float t1_1 = a1 - b1_1;
            dd1_1 = dd1_1 + t1_1 * t1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            const float t1_2 = a1 - b1_2;
            dd1_2 = dd1_2 + t1_2 * t1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            const float t1_3 = a1 - b1_3;
            dd1_3 = dd1_3 + t1_3 * t1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            const float t1_4 = a1 - b1_4;
            dd1_4 = dd1_4 + t1_4 * t1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            const float t1_5 = a1 - b1_5;
            dd1_5 = dd1_5 + t1_5 * t1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            const float t1_6 = a1 - b1_6;
            dd1_6 = dd1_6 + t1_6 * t1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            const float t1_7 = a1 - b1_7;
            dd1_7 = dd1_7 + t1_7 * t1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            const float t1_8 = a1 - b1_8;
            dd1_8 = dd1_8 + t1_8 * t1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            const float t1_9 = a1 - b1_9;
            dd1_9 = dd1_9 + t1_9 * t1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            const float t1_10 = a1 - b1_10;
            dd1_10 = dd1_10 + t1_10 * t1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            const float t1_11 = a1 - b1_11;
            dd1_11 = dd1_11 + t1_11 * t1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            const float t1_12 = a1 - b1_12;
            dd1_12 = dd1_12 + t1_12 * t1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            const float t1_13 = a1 - b1_13;
            dd1_13 = dd1_13 + t1_13 * t1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            const float t1_14 = a1 - b1_14;
            dd1_14 = dd1_14 + t1_14 * t1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            const float t1_15 = a1 - b1_15;
            dd1_15 = dd1_15 + t1_15 * t1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            dd0_0 = dd0_0 + t0_0 * t0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            dd0_1 = dd0_1 + t0_1 * t0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            dd0_2 = dd0_2 + t0_2 * t0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            dd0_3 = dd0_3 + t0_3 * t0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            dd0_4 = dd0_4 + t0_4 * t0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            dd0_5 = dd0_5 + t0_5 * t0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            dd0_6 = dd0_6 + t0_6 * t0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            dd0_7 = dd0_7 + t0_7 * t0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            dd0_8 = dd0_8 + t0_8 * t0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            dd0_9 = dd0_9 + t0_9 * t0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            dd0_10 = dd0_10 + t0_10 * t0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            dd0_11 = dd0_11 + t0_11 * t0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            dd0_12 = dd0_12 + t0_12 * t0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            dd0_13 = dd0_13 + t0_13 * t0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            dd0_14 = dd0_14 + t0_14 * t0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            dd0_15 = dd0_15 + t0_15 * t0_15;
        }
        dd0_0 = dd0_0 + dd1_0;
        dd0_1 = dd0_1 + dd1_1;
        dd0_2 = dd0_2 + dd1_2;
        dd0_3 = dd0_3 + dd1_3;
        dd0_4 = dd0_4 + dd1_4;
        dd0_5 = dd0_5 + dd1_5;
        dd0_6 = dd0_6 + dd1_6;
        dd0_7 = dd0_7 + dd1_7;
        dd0_8 = dd0_8 + dd1_8;
        dd0_9 = dd0_9 + dd1_9;
        dd0_10 = dd0_10 + dd1_10;
        dd0_11 = dd0_11 + dd1_11;
        dd0_12 = dd0_12 + dd1_12;
        dd0_13 = dd0_13 + dd1_13;
        dd0_14 = dd0_14 + dd1_14;
        dd0_15 = dd0_15 + dd1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = dd0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = dd0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = dd0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = dd0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = dd0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = dd0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = dd0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = dd0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = dd0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = dd0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = dd0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = dd0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = dd0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = dd0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = dd0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = dd0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            euclidean_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                euclidean_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = euclidean_bf16_finish(d[k]);
}

static void rk_euclidean_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        euclidean_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE void dot_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = dot_bf16_finish(d[k]);
}

static void rk_dot_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE void cosine_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        float xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        float xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        float xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        float xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        float xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        float xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        float xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 2 <= to; j += 2) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
            const float a1 = *(x + j + 1);
            const float b1_0 = ruvgen_bf16(*(y + 64));
            xy1_0 = xy1_0 + a1 * b1_0;
            const float b1_1 = ruvgen_bf16(*(y + 65));
            xy1_1 = xy1_1 + a1 * b1_1;
            const float b1_2 = ruvgen_bf16(*(y + 66));
            xy1_2 = xy1_2 + a1 * b1_2;
            const float b1_3 = ruvgen_bf16(*(y + 67));
            xy1_3 = xy1_3 + a1 * b1_3;
            const float b1_4 = ruvgen_bf16(*(y + 68));
            xy1_4 = xy1_4 + a1 * b1_4;
            const float b1_5 = ruvgen_bf16(*(y + 69));
            xy1_5 = xy1_5 + a1 * b1_5;
            const float b1_6 = ruvgen_bf16(*(y + 70));
            xy1_6 = xy1_6 + a1 * b1_6;
            const float b1_7 = ruvgen_bf16(*(y + 71));
            xy1_7 = xy1_7 + a1 * b1_7;
            const float b1_8 = ruvgen_bf16(*(y + 72));
            xy1_8 = xy1_8 + a1 * b1_8;
            const float b1_9 = ruvgen_bf16(*(y + 73));
            xy1_9 = xy1_9 + a1 * b1_9;
            const float b1_10 = ruvgen_bf16(*(y + 74));
            xy1_10 = xy1_10 + a1 * b1_10;
            const float b1_11 = ruvgen_bf16(*(y + 75));
            xy1_11 = xy1_11 + a1 * b1_11;
            const float b1_12 = ruvgen_bf16(*(y + 76));
            xy1_12 = xy1_12 + a1 * b1_12;
            const float b1_13 = ruvgen_bf16(*(y + 77));
            xy1_13 = xy1_13 + a1 * b1_13;
            const float b1_14 = ruvgen_bf16(*(y + 78));
            xy1_14 = xy1_14 + a1 * b1_14;
            const float b1_15 = ruvgen_bf16(*(y + 79));
            xy1_15 = xy1_15 + a1 * b1_15;
        }
        RUVGEN_ROLLED
        for (; j < to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            xy0_0 = xy0_0 + a0 * b0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            xy0_1 = xy0_1 + a0 * b0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            xy0_2 = xy0_2 + a0 * b0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            xy0_3 = xy0_3 + a0 * b0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            xy0_4 = xy0_4 + a0 * b0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            xy0_5 = xy0_5 + a0 * b0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            xy0_6 = xy0_6 + a0 * b0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            xy0_7 = xy0_7 + a0 * b0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            xy0_8 = xy0_8 + a0 * b0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            xy0_9 = xy0_9 + a0 * b0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            xy0_10 = xy0_10 + a0 * b0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            xy0_11 = xy0_11 + a0 * b0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            xy0_12 = xy0_12 + a0 * b0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            xy0_13 = xy0_13 + a0 * b0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            xy0_14 = xy0_14 + a0 * b0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            xy0_15 = xy0_15 + a0 * b0_15;
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void cosine_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            cosine_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                cosine_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = cosine_bf16_finish(d[k], *xs, ys[k]);
}

static void rk_cosine_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        cosine_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void manhattan_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = fabsf(t0_0) + ad0_0;
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = fabsf(t0_1) + ad0_1;
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = fabsf(t0_2) + ad0_2;
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = fabsf(t0_3) + ad0_3;
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = fabsf(t0_4) + ad0_4;
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = fabsf(t0_5) + ad0_5;
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = fabsf(t0_6) + ad0_6;
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = fabsf(t0_7) + ad0_7;
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = fabsf(t0_8) + ad0_8;
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = fabsf(t0_9) + ad0_9;
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = fabsf(t0_10) + ad0_10;
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = fabsf(t0_11) + ad0_11;
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = fabsf(t0_12) + ad0_12;
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = fabsf(t0_13) + ad0_13;
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = fabsf(t0_14) + ad0_14;
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = fabsf(t0_15) + ad0_15;
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = ad0_0 + p0;
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = ad0_1 + p1;
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = ad0_2 + p2;
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = ad0_3 + p3;
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = ad0_4 + p4;
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = ad0_5 + p5;
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = ad0_6 + p6;
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = ad0_7 + p7;
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = ad0_8 + p8;
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = ad0_9 + p9;
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = ad0_10 + p10;
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = ad0_11 + p11;
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = ad0_12 + p12;
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = ad0_13 + p13;
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = ad0_14 + p14;
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = ad0_15 + p15;
    }
}

RUVGEN_INLINE void manhattan_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            manhattan_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                manhattan_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = manhattan_bf16_finish(d[k]);
}

static void rk_manhattan_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        manhattan_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE void chebyshev_bf16_part64(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_bf16_part16(
    const float *x, const uint16_t *panel, size_t from, size_t to, float *d)
{
    const float zero = 0.0f;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        float ad0_0 = zero, ad0_1 = zero, ad0_2 = zero, ad0_3 = zero;
        float ad0_4 = zero, ad0_5 = zero, ad0_6 = zero, ad0_7 = zero;
        float ad0_8 = zero, ad0_9 = zero, ad0_10 = zero, ad0_11 = zero;
        float ad0_12 = zero, ad0_13 = zero, ad0_14 = zero, ad0_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 1 <= to; j += 1) {
            const uint16_t *const y = panel + j * 64 + l * 1;
            const float a0 = *(x + j);
            const float b0_0 = ruvgen_bf16(*(y));
            const float t0_0 = a0 - b0_0;
            ad0_0 = max_nan(ad0_0, fabsf(t0_0));
            const float b0_1 = ruvgen_bf16(*(y + 1));
            const float t0_1 = a0 - b0_1;
            ad0_1 = max_nan(ad0_1, fabsf(t0_1));
            const float b0_2 = ruvgen_bf16(*(y + 2));
            const float t0_2 = a0 - b0_2;
            ad0_2 = max_nan(ad0_2, fabsf(t0_2));
            const float b0_3 = ruvgen_bf16(*(y + 3));
            const float t0_3 = a0 - b0_3;
            ad0_3 = max_nan(ad0_3, fabsf(t0_3));
            const float b0_4 = ruvgen_bf16(*(y + 4));
            const float t0_4 = a0 - b0_4;
            ad0_4 = max_nan(ad0_4, fabsf(t0_4));
            const float b0_5 = ruvgen_bf16(*(y + 5));
            const float t0_5 = a0 - b0_5;
            ad0_5 = max_nan(ad0_5, fabsf(t0_5));
            const float b0_6 = ruvgen_bf16(*(y + 6));
            const float t0_6 = a0 - b0_6;
            ad0_6 = max_nan(ad0_6, fabsf(t0_6));
            const float b0_7 = ruvgen_bf16(*(y + 7));
            const float t0_7 = a0 - b0_7;
            ad0_7 = max_nan(ad0_7, fabsf(t0_7));
            const float b0_8 = ruvgen_bf16(*(y + 8));
            const float t0_8 = a0 - b0_8;
            ad0_8 = max_nan(ad0_8, fabsf(t0_8));
            const float b0_9 = ruvgen_bf16(*(y + 9));
            const float t0_9 = a0 - b0_9;
            ad0_9 = max_nan(ad0_9, fabsf(t0_9));
            const float b0_10 = ruvgen_bf16(*(y + 10));
            const float t0_10 = a0 - b0_10;
            ad0_10 = max_nan(ad0_10, fabsf(t0_10));
            const float b0_11 = ruvgen_bf16(*(y + 11));
            const float t0_11 = a0 - b0_11;
            ad0_11 = max_nan(ad0_11, fabsf(t0_11));
            const float b0_12 = ruvgen_bf16(*(y + 12));
            const float t0_12 = a0 - b0_12;
            ad0_12 = max_nan(ad0_12, fabsf(t0_12));
            const float b0_13 = ruvgen_bf16(*(y + 13));
            const float t0_13 = a0 - b0_13;
            ad0_13 = max_nan(ad0_13, fabsf(t0_13));
            const float b0_14 = ruvgen_bf16(*(y + 14));
            const float t0_14 = a0 - b0_14;
            ad0_14 = max_nan(ad0_14, fabsf(t0_14));
            const float b0_15 = ruvgen_bf16(*(y + 15));
            const float t0_15 = a0 - b0_15;
            ad0_15 = max_nan(ad0_15, fabsf(t0_15));
        }
        const float p0 = from ? *(d + l) : zero;
        *(d + l) = max_nan(ad0_0, p0);
        const float p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = max_nan(ad0_1, p1);
        const float p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = max_nan(ad0_2, p2);
        const float p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = max_nan(ad0_3, p3);
        const float p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = max_nan(ad0_4, p4);
        const float p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = max_nan(ad0_5, p5);
        const float p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = max_nan(ad0_6, p6);
        const float p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = max_nan(ad0_7, p7);
        const float p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = max_nan(ad0_8, p8);
        const float p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = max_nan(ad0_9, p9);
        const float p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = max_nan(ad0_10, p10);
        const float p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = max_nan(ad0_11, p11);
        const float p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = max_nan(ad0_12, p12);
        const float p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = max_nan(ad0_13, p13);
        const float p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = max_nan(ad0_14, p14);
        const float p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = max_nan(ad0_15, p15);
    }
}

RUVGEN_INLINE void chebyshev_bf16_panel(
    const float *x, const uint16_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const float *xs, const float *ys, void *out)
{
    float *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            chebyshev_bf16_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                chebyshev_bf16_part16(x, panel + l * 1, from, next, d + l);
    }
    if (to < n)
        return;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                d[k] = chebyshev_bf16_finish(d[k]);
}

static void rk_chebyshev_bf16_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        chebyshev_bf16_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_i8_part64(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_i8_part16(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_i8_panel(
    const int8_t *x, const int8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_i8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_i8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    uint32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = sqeuclidean_i8_finish(d[k], *xs, ys[k]);
}

static void rk_sqeuclidean_i8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE void euclidean_i8_part64(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_i8_part16(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_i8_panel(
    const int8_t *x, const int8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            euclidean_i8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                euclidean_i8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    float *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = euclidean_i8_finish(d[k], *xs, ys[k]);
}

static void rk_euclidean_i8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        euclidean_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_i8_part64(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_i8_part16(
    const int8_t *x, const int8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_i8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_i8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_i8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_i8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_i8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_i8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_i8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_i8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_i8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_i8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_i8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_i8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_i8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_i8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_i8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_i8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const int8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_i8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_i8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_i8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_i8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_i8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_i8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_i8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_i8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_i8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_i8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_i8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_i8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_i8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_i8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_i8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_i8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_i8_panel(
    const int8_t *x, const int8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_i8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_i8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    int32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = dot_i8_finish(d[k], *xs);
}

static void rk_dot_i8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_i8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return xx + yy - 2 * xy;
}

RUVGEN_INLINE void sqeuclidean_u8_part64(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_u8_part16(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void sqeuclidean_u8_panel(
    const uint8_t *x, const uint8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            sqeuclidean_u8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                sqeuclidean_u8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    uint32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = sqeuclidean_u8_finish(d[k], *xs, ys[k]);
}

static void rk_sqeuclidean_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        sqeuclidean_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_finish(ruvgen_word xy, ruvgen_word xx, ruvgen_word yy)
{
    return (float)sqrt(xx + yy - 2 * xy);
}

RUVGEN_INLINE void euclidean_u8_part64(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_u8_part16(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void euclidean_u8_panel(
    const uint8_t *x, const uint8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            euclidean_u8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                euclidean_u8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    float *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = euclidean_u8_finish(d[k], *xs, ys[k]);
}

static void rk_euclidean_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        euclidean_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ruvgen_at(ys, stride, p), (ruvgen_word *)out + p * 64);
}

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_finish(ruvgen_word xy, ruvgen_word x1)
{
    return (int32_t)(x1 - xy);
}

RUVGEN_INLINE void dot_u8_part64(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 64; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_u8_part16(
    const uint8_t *x, const uint8_t *panel, size_t from, size_t to, ruvgen_word *d)
{
    const uint32_t zero = 0;
    RUVGEN_ROLLED
    for (size_t l = 0; l < 16; l += 16) {
        uint32_t xy0_0 = zero, xy0_1 = zero, xy0_2 = zero, xy0_3 = zero;
        uint32_t xy0_4 = zero, xy0_5 = zero, xy0_6 = zero, xy0_7 = zero;
        uint32_t xy0_8 = zero, xy0_9 = zero, xy0_10 = zero, xy0_11 = zero;
        uint32_t xy0_12 = zero, xy0_13 = zero, xy0_14 = zero, xy0_15 = zero;
        uint32_t xy1_0 = zero, xy1_1 = zero, xy1_2 = zero, xy1_3 = zero;
        uint32_t xy1_4 = zero, xy1_5 = zero, xy1_6 = zero, xy1_7 = zero;
        uint32_t xy1_8 = zero, xy1_9 = zero, xy1_10 = zero, xy1_11 = zero;
        uint32_t xy1_12 = zero, xy1_13 = zero, xy1_14 = zero, xy1_15 = zero;
        size_t j = from;
        RUVGEN_ROLLED
        for (; j + 8 <= to; j += 8) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
            const uint32_t a1 = word(x + j + 4);
            const uint32_t b1_0 = word(y + 256);
            xy1_0 = xy1_0 + dot4_u8(a1, b1_0 ^ 0x80808080);
            const uint32_t b1_1 = word(y + 260);
            xy1_1 = xy1_1 + dot4_u8(a1, b1_1 ^ 0x80808080);
            const uint32_t b1_2 = word(y + 264);
            xy1_2 = xy1_2 + dot4_u8(a1, b1_2 ^ 0x80808080);
            const uint32_t b1_3 = word(y + 268);
            xy1_3 = xy1_3 + dot4_u8(a1, b1_3 ^ 0x80808080);
            const uint32_t b1_4 = word(y + 272);
            xy1_4 = xy1_4 + dot4_u8(a1, b1_4 ^ 0x80808080);
            const uint32_t b1_5 = word(y + 276);
            xy1_5 = xy1_5 + dot4_u8(a1, b1_5 ^ 0x80808080);
            const uint32_t b1_6 = word(y + 280);
            xy1_6 = xy1_6 + dot4_u8(a1, b1_6 ^ 0x80808080);
            const uint32_t b1_7 = word(y + 284);
            xy1_7 = xy1_7 + dot4_u8(a1, b1_7 ^ 0x80808080);
            const uint32_t b1_8 = word(y + 288);
            xy1_8 = xy1_8 + dot4_u8(a1, b1_8 ^ 0x80808080);
            const uint32_t b1_9 = word(y + 292);
            xy1_9 = xy1_9 + dot4_u8(a1, b1_9 ^ 0x80808080);
            const uint32_t b1_10 = word(y + 296);
            xy1_10 = xy1_10 + dot4_u8(a1, b1_10 ^ 0x80808080);
            const uint32_t b1_11 = word(y + 300);
            xy1_11 = xy1_11 + dot4_u8(a1, b1_11 ^ 0x80808080);
            const uint32_t b1_12 = word(y + 304);
            xy1_12 = xy1_12 + dot4_u8(a1, b1_12 ^ 0x80808080);
            const uint32_t b1_13 = word(y + 308);
            xy1_13 = xy1_13 + dot4_u8(a1, b1_13 ^ 0x80808080);
            const uint32_t b1_14 = word(y + 312);
            xy1_14 = xy1_14 + dot4_u8(a1, b1_14 ^ 0x80808080);
            const uint32_t b1_15 = word(y + 316);
            xy1_15 = xy1_15 + dot4_u8(a1, b1_15 ^ 0x80808080);
        }
        RUVGEN_ROLLED
        for (; j < to; j += 4) {
            const uint8_t *const y = panel + j * 64 + l * 4;
            const uint32_t a0 = word(x + j);
            const uint32_t b0_0 = word(y);
            xy0_0 = xy0_0 + dot4_u8(a0, b0_0 ^ 0x80808080);
            const uint32_t b0_1 = word(y + 4);
            xy0_1 = xy0_1 + dot4_u8(a0, b0_1 ^ 0x80808080);
            const uint32_t b0_2 = word(y + 8);
            xy0_2 = xy0_2 + dot4_u8(a0, b0_2 ^ 0x80808080);
            const uint32_t b0_3 = word(y + 12);
            xy0_3 = xy0_3 + dot4_u8(a0, b0_3 ^ 0x80808080);
            const uint32_t b0_4 = word(y + 16);
            xy0_4 = xy0_4 + dot4_u8(a0, b0_4 ^ 0x80808080);
            const uint32_t b0_5 = word(y + 20);
            xy0_5 = xy0_5 + dot4_u8(a0, b0_5 ^ 0x80808080);
            const uint32_t b0_6 = word(y + 24);
            xy0_6 = xy0_6 + dot4_u8(a0, b0_6 ^ 0x80808080);
            const uint32_t b0_7 = word(y + 28);
            xy0_7 = xy0_7 + dot4_u8(a0, b0_7 ^ 0x80808080);
            const uint32_t b0_8 = word(y + 32);
            xy0_8 = xy0_8 + dot4_u8(a0, b0_8 ^ 0x80808080);
            const uint32_t b0_9 = word(y + 36);
            xy0_9 = xy0_9 + dot4_u8(a0, b0_9 ^ 0x80808080);
            const uint32_t b0_10 = word(y + 40);
            xy0_10 = xy0_10 + dot4_u8(a0, b0_10 ^ 0x80808080);
            const uint32_t b0_11 = word(y + 44);
            xy0_11 = xy0_11 + dot4_u8(a0, b0_11 ^ 0x80808080);
            const uint32_t b0_12 = word(y + 48);
            xy0_12 = xy0_12 + dot4_u8(a0, b0_12 ^ 0x80808080);
            const uint32_t b0_13 = word(y + 52);
            xy0_13 = xy0_13 + dot4_u8(a0, b0_13 ^ 0x80808080);
            const uint32_t b0_14 = word(y + 56);
            xy0_14 = xy0_14 + dot4_u8(a0, b0_14 ^ 0x80808080);
            const uint32_t b0_15 = word(y + 60);
            xy0_15 = xy0_15 + dot4_u8(a0, b0_15 ^ 0x80808080);
        }
        xy0_0 = xy0_0 + xy1_0;
        xy0_1 = xy0_1 + xy1_1;
        xy0_2 = xy0_2 + xy1_2;
        xy0_3 = xy0_3 + xy1_3;
        xy0_4 = xy0_4 + xy1_4;
        xy0_5 = xy0_5 + xy1_5;
        xy0_6 = xy0_6 + xy1_6;
        xy0_7 = xy0_7 + xy1_7;
        xy0_8 = xy0_8 + xy1_8;
        xy0_9 = xy0_9 + xy1_9;
        xy0_10 = xy0_10 + xy1_10;
        xy0_11 = xy0_11 + xy1_11;
        xy0_12 = xy0_12 + xy1_12;
        xy0_13 = xy0_13 + xy1_13;
        xy0_14 = xy0_14 + xy1_14;
        xy0_15 = xy0_15 + xy1_15;
        const uint32_t p0 = from ? *(d + l) : zero;
        *(d + l) = xy0_0 + p0;
        const uint32_t p1 = from ? *(d + l + 1) : zero;
        *(d + l + 1) = xy0_1 + p1;
        const uint32_t p2 = from ? *(d + l + 2) : zero;
        *(d + l + 2) = xy0_2 + p2;
        const uint32_t p3 = from ? *(d + l + 3) : zero;
        *(d + l + 3) = xy0_3 + p3;
        const uint32_t p4 = from ? *(d + l + 4) : zero;
        *(d + l + 4) = xy0_4 + p4;
        const uint32_t p5 = from ? *(d + l + 5) : zero;
        *(d + l + 5) = xy0_5 + p5;
        const uint32_t p6 = from ? *(d + l + 6) : zero;
        *(d + l + 6) = xy0_6 + p6;
        const uint32_t p7 = from ? *(d + l + 7) : zero;
        *(d + l + 7) = xy0_7 + p7;
        const uint32_t p8 = from ? *(d + l + 8) : zero;
        *(d + l + 8) = xy0_8 + p8;
        const uint32_t p9 = from ? *(d + l + 9) : zero;
        *(d + l + 9) = xy0_9 + p9;
        const uint32_t p10 = from ? *(d + l + 10) : zero;
        *(d + l + 10) = xy0_10 + p10;
        const uint32_t p11 = from ? *(d + l + 11) : zero;
        *(d + l + 11) = xy0_11 + p11;
        const uint32_t p12 = from ? *(d + l + 12) : zero;
        *(d + l + 12) = xy0_12 + p12;
        const uint32_t p13 = from ? *(d + l + 13) : zero;
        *(d + l + 13) = xy0_13 + p13;
        const uint32_t p14 = from ? *(d + l + 14) : zero;
        *(d + l + 14) = xy0_14 + p14;
        const uint32_t p15 = from ? *(d + l + 15) : zero;
        *(d + l + 15) = xy0_15 + p15;
    }
}

RUVGEN_INLINE void dot_u8_panel(
    const uint8_t *x, const uint8_t *panel, size_t n, size_t from, size_t to, unsigned wanted,
    const ruvgen_word *xs, const ruvgen_word *ys, void *out)
{
    ruvgen_word *const d = out;
    for (size_t next; from < to; from = next) {
        next = to - from < 64 ? to : from + 64;
        if (wanted == 15) {
            dot_u8_part64(x, panel, from, next, d);
            continue;
        }
        for (size_t l = 0; l < 64; l += 16)
            if (wanted >> l / 16 & 1)
                dot_u8_part16(x, panel + l * 4, from, next, d + l);
    }
    if (to < n)
        return;
    int32_t *const r = out;
    (void)xs;
    (void)ys;
    for (size_t l = 0; l < 64; l += 16)
        if (wanted >> l / 16 & 1)
            for (size_t k = l; k < l + 16; k++)
                r[k] = dot_u8_finish(d[k], *xs);
}

static void rk_dot_u8_soa_dn__scalar(
    const void *x, const void *panels, size_t stride, size_t count, size_t n, size_t from, size_t to,
    unsigned strips, const void *xs, const void *ys, void *out)
{
    for (size_t p = 0; p < count; p++)
        dot_u8_panel(x, ruvgen_at(panels, stride, p), n, from, to, strips, xs,
            ys, (ruvgen_word *)out + p * 64);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_SOA, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_soa_dn__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_soa_dn__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_soa_dn__scalar, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_soa_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_soa_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_soa_dn__scalar, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_soa_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_soa_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_soa_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_soa_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_soa_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_soa_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_soa_dn__scalar, INT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_soa_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_soa_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_soa_dn__scalar, INT32_T),
};

const ruvgen_table ruvgen_soa_scalar = {rows, sizeof rows / sizeof rows[0]};
