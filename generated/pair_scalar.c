/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/scalar.j2. Do not edit. */
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

RUVGEN_INLINE float sqeuclidean_f32_pair(const float *x, const float *y, size_t n)
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

static float rk_sqeuclidean_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_sqeuclidean_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_sqeuclidean_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_sqeuclidean_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_sqeuclidean_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_sqeuclidean_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_sqeuclidean_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_sqeuclidean_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_sqeuclidean_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_sqeuclidean_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_sqeuclidean_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_sqeuclidean_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_sqeuclidean_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_sqeuclidean_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_sqeuclidean_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_sqeuclidean_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return sqeuclidean_f32_pair((const float *)x, (const float *)y, n);
}

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_f32_pair(const float *x, const float *y, size_t n)
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
    const float dd = reduce_add_f(dd0);
    return euclidean_f32_finish(dd);
}

static float rk_euclidean_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_euclidean_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_euclidean_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_euclidean_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_euclidean_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_euclidean_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_euclidean_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_euclidean_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_euclidean_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_euclidean_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_euclidean_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_euclidean_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_euclidean_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_euclidean_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_euclidean_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return euclidean_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_euclidean_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return euclidean_f32_pair((const float *)x, (const float *)y, n);
}

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_f32_pair(const float *x, const float *y, size_t n)
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
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

static float rk_dot_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_dot_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_dot_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_dot_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_dot_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_dot_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_dot_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_dot_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_dot_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_dot_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_dot_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_dot_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_dot_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_dot_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_dot_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return dot_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_dot_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return dot_f32_pair((const float *)x, (const float *)y, n);
}

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f32_pair(const float *x, const float *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        const float a4 = *(x + i + 4);
        const float b4 = *(y + i + 4);
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 5);
        const float b5 = *(y + i + 5);
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        const float a6 = *(x + i + 6);
        const float b6 = *(y + i + 6);
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
        const float a7 = *(x + i + 7);
        const float b7 = *(y + i + 7);
        xy7 = xy7 + a7 * b7;
        xx7 = xx7 + a7 * a7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = *(x + i);
        const float b0 = *(y + i);
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = *(x + i + 1);
        const float b1 = *(y + i + 1);
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = *(x + i + 2);
        const float b2 = *(y + i + 2);
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = *(x + i + 3);
        const float b3 = *(y + i + 3);
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = *(x + i);
        const float b4 = *(y + i);
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = *(x + i + 1);
        const float b5 = *(y + i + 1);
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = *(x + i);
        const float b6 = *(y + i);
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    xx0 = xx0 + xx4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    xx1 = xx1 + xx5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    xx2 = xx2 + xx6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    xx3 = xx3 + xx7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

static float rk_cosine_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_cosine_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_cosine_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_cosine_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_cosine_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_cosine_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_cosine_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_cosine_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_cosine_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_cosine_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_cosine_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_cosine_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_cosine_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_cosine_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_cosine_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return cosine_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_cosine_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return cosine_f32_pair((const float *)x, (const float *)y, n);
}

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_f32_pair(const float *x, const float *y, size_t n)
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
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

static float rk_manhattan_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_manhattan_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_manhattan_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_manhattan_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_manhattan_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_manhattan_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_manhattan_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_manhattan_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_manhattan_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_manhattan_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_manhattan_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_manhattan_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_manhattan_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_manhattan_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_manhattan_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return manhattan_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_manhattan_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return manhattan_f32_pair((const float *)x, (const float *)y, n);
}

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_f32_pair(const float *x, const float *y, size_t n)
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
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

static float rk_chebyshev_f32_pair_d64__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 64);
}

static float rk_chebyshev_f32_pair_d96__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 96);
}

static float rk_chebyshev_f32_pair_d100__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 100);
}

static float rk_chebyshev_f32_pair_d128__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 128);
}

static float rk_chebyshev_f32_pair_d200__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 200);
}

static float rk_chebyshev_f32_pair_d256__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 256);
}

static float rk_chebyshev_f32_pair_d300__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 300);
}

static float rk_chebyshev_f32_pair_d384__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 384);
}

static float rk_chebyshev_f32_pair_d512__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 512);
}

static float rk_chebyshev_f32_pair_d768__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 768);
}

static float rk_chebyshev_f32_pair_d960__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 960);
}

static float rk_chebyshev_f32_pair_d1024__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 1024);
}

static float rk_chebyshev_f32_pair_d1536__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 1536);
}

static float rk_chebyshev_f32_pair_d2048__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 2048);
}

static float rk_chebyshev_f32_pair_d3072__scalar(const void *x, const void *y, size_t n)
{
    (void)n;
    return chebyshev_f32_pair((const float *)x, (const float *)y, 3072);
}

static float rk_chebyshev_f32_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return chebyshev_f32_pair((const float *)x, (const float *)y, n);
}

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE float sqeuclidean_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f16_finish(dd);
}

static float rk_sqeuclidean_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return sqeuclidean_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
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
    const float dd = reduce_add_f(dd0);
    return euclidean_f16_finish(dd);
}

static float rk_euclidean_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return euclidean_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        xy4 = xy4 + a4 * b4;
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
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
    const float xy = reduce_add_f(xy0);
    return dot_f16_finish(xy);
}

static float rk_dot_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return dot_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
        xx7 = xx7 + a7 * a7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
        const float b6 = ruvgen_f16(*(y + i));
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    xx0 = xx0 + xx4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    xx1 = xx1 + xx5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    xx2 = xx2 + xx6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    xx3 = xx3 + xx7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f16_finish(xy, xx, yy);
}

static float rk_cosine_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return cosine_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
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
    const float ad = reduce_add_f(ad0);
    return manhattan_f16_finish(ad);
}

static float rk_manhattan_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return manhattan_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_f16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        const float a4 = ruvgen_f16(*(x + i + 4));
        const float b4 = ruvgen_f16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = ruvgen_f16(*(x + i + 5));
        const float b5 = ruvgen_f16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        const float a6 = ruvgen_f16(*(x + i + 6));
        const float b6 = ruvgen_f16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
        const float a7 = ruvgen_f16(*(x + i + 7));
        const float b7 = ruvgen_f16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = max_nan(ad7, fabsf(t7));
    }
    if (n & 4) {
        const float a0 = ruvgen_f16(*(x + i));
        const float b0 = ruvgen_f16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = ruvgen_f16(*(x + i + 1));
        const float b1 = ruvgen_f16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = ruvgen_f16(*(x + i + 2));
        const float b2 = ruvgen_f16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = ruvgen_f16(*(x + i + 3));
        const float b3 = ruvgen_f16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_f16(*(x + i));
        const float b4 = ruvgen_f16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = ruvgen_f16(*(x + i + 1));
        const float b5 = ruvgen_f16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_f16(*(x + i));
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
    const float ad = reduce_max_f(ad0);
    return chebyshev_f16_finish(ad);
}

static float rk_chebyshev_f16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return chebyshev_f16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_finish(float dd)
{
    return (float)dd;
}

RUVGEN_INLINE float sqeuclidean_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
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
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_bf16_finish(dd);
}

static float rk_sqeuclidean_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return sqeuclidean_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_finish(float dd)
{
    return (float)sqrtf(dd);
}

RUVGEN_INLINE float euclidean_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        dd6 = dd6 + t6 * t6;
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        dd7 = dd7 + t7 * t7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        dd0 = dd0 + t0 * t0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        dd1 = dd1 + t1 * t1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        dd2 = dd2 + t2 * t2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        dd3 = dd3 + t3 * t3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        dd4 = dd4 + t4 * t4;
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        dd5 = dd5 + t5 * t5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
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
    const float dd = reduce_add_f(dd0);
    return euclidean_bf16_finish(dd);
}

static float rk_euclidean_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return euclidean_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_finish(float xy)
{
    return (float)(0.0f - xy);
}

RUVGEN_INLINE float dot_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        xy4 = xy4 + a4 * b4;
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
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
    const float xy = reduce_add_f(xy0);
    return dot_bf16_finish(xy);
}

static float rk_dot_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return dot_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : (float)d;
}

RUVGEN_INLINE float cosine_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        xy7 = xy7 + a7 * b7;
        xx7 = xx7 + a7 * a7;
        yy7 = yy7 + b7 * b7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        xy0 = xy0 + a0 * b0;
        xx0 = xx0 + a0 * a0;
        yy0 = yy0 + b0 * b0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        xy1 = xy1 + a1 * b1;
        xx1 = xx1 + a1 * a1;
        yy1 = yy1 + b1 * b1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        xy2 = xy2 + a2 * b2;
        xx2 = xx2 + a2 * a2;
        yy2 = yy2 + b2 * b2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        xy3 = xy3 + a3 * b3;
        xx3 = xx3 + a3 * a3;
        yy3 = yy3 + b3 * b3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        xy4 = xy4 + a4 * b4;
        xx4 = xx4 + a4 * a4;
        yy4 = yy4 + b4 * b4;
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        xy5 = xy5 + a5 * b5;
        xx5 = xx5 + a5 * a5;
        yy5 = yy5 + b5 * b5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
        const float b6 = ruvgen_bf16(*(y + i));
        xy6 = xy6 + a6 * b6;
        xx6 = xx6 + a6 * a6;
        yy6 = yy6 + b6 * b6;
    }
    xy0 = xy0 + xy4;
    xx0 = xx0 + xx4;
    yy0 = yy0 + yy4;
    xy1 = xy1 + xy5;
    xx1 = xx1 + xx5;
    yy1 = yy1 + yy5;
    xy2 = xy2 + xy6;
    xx2 = xx2 + xx6;
    yy2 = yy2 + yy6;
    xy3 = xy3 + xy7;
    xx3 = xx3 + xx7;
    yy3 = yy3 + yy7;
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_bf16_finish(xy, xx, yy);
}

static float rk_cosine_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return cosine_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float manhattan_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = fabsf(t6) + ad6;
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = fabsf(t7) + ad7;
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = fabsf(t0) + ad0;
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = fabsf(t1) + ad1;
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = fabsf(t2) + ad2;
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = fabsf(t3) + ad3;
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = fabsf(t4) + ad4;
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = fabsf(t5) + ad5;
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
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
    const float ad = reduce_add_f(ad0);
    return manhattan_bf16_finish(ad);
}

static float rk_manhattan_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return manhattan_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
}

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_finish(float ad)
{
    return (float)ad;
}

RUVGEN_INLINE float chebyshev_bf16_pair(const uint16_t *x, const uint16_t *y, size_t n)
{
    const float zero = 0.0f;
    float ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        const float a4 = ruvgen_bf16(*(x + i + 4));
        const float b4 = ruvgen_bf16(*(y + i + 4));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = ruvgen_bf16(*(x + i + 5));
        const float b5 = ruvgen_bf16(*(y + i + 5));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        const float a6 = ruvgen_bf16(*(x + i + 6));
        const float b6 = ruvgen_bf16(*(y + i + 6));
        const float t6 = a6 - b6;
        ad6 = max_nan(ad6, fabsf(t6));
        const float a7 = ruvgen_bf16(*(x + i + 7));
        const float b7 = ruvgen_bf16(*(y + i + 7));
        const float t7 = a7 - b7;
        ad7 = max_nan(ad7, fabsf(t7));
    }
    if (n & 4) {
        const float a0 = ruvgen_bf16(*(x + i));
        const float b0 = ruvgen_bf16(*(y + i));
        const float t0 = a0 - b0;
        ad0 = max_nan(ad0, fabsf(t0));
        const float a1 = ruvgen_bf16(*(x + i + 1));
        const float b1 = ruvgen_bf16(*(y + i + 1));
        const float t1 = a1 - b1;
        ad1 = max_nan(ad1, fabsf(t1));
        const float a2 = ruvgen_bf16(*(x + i + 2));
        const float b2 = ruvgen_bf16(*(y + i + 2));
        const float t2 = a2 - b2;
        ad2 = max_nan(ad2, fabsf(t2));
        const float a3 = ruvgen_bf16(*(x + i + 3));
        const float b3 = ruvgen_bf16(*(y + i + 3));
        const float t3 = a3 - b3;
        ad3 = max_nan(ad3, fabsf(t3));
        i += 4;
    }
    if (n & 2) {
        const float a4 = ruvgen_bf16(*(x + i));
        const float b4 = ruvgen_bf16(*(y + i));
        const float t4 = a4 - b4;
        ad4 = max_nan(ad4, fabsf(t4));
        const float a5 = ruvgen_bf16(*(x + i + 1));
        const float b5 = ruvgen_bf16(*(y + i + 1));
        const float t5 = a5 - b5;
        ad5 = max_nan(ad5, fabsf(t5));
        i += 2;
    }
    if (n & 1) {
        const float a6 = ruvgen_bf16(*(x + i));
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
    const float ad = reduce_max_f(ad0);
    return chebyshev_bf16_finish(ad);
}

static float rk_chebyshev_bf16_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return chebyshev_bf16_pair((const uint16_t *)x, (const uint16_t *)y, n);
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

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
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
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return sqeuclidean_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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

RUVGEN_INLINE float euclidean_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t xx = euclidean_i8_xx(x, n);
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
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_i8_finish(0, xx, yy);
}

static float rk_euclidean_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return euclidean_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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

RUVGEN_INLINE int32_t dot_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = dot_i8_x1(x, n);
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
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

static uint32_t rk_dot_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return (uint32_t)dot_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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

RUVGEN_INLINE float cosine_i8_pair(const int8_t *x, const int8_t *y, size_t n)
{
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
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
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

static float rk_cosine_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return cosine_i8_pair((const int8_t *)x, (const int8_t *)y, n);
}

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t manhattan_i8_pair(const int8_t *x, const int8_t *y, size_t n)
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
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

static uint32_t rk_manhattan_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return manhattan_i8_pair((const int8_t *)x, (const int8_t *)y, n);
}

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t chebyshev_i8_pair(const int8_t *x, const int8_t *y, size_t n)
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
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

static uint32_t rk_chebyshev_i8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return chebyshev_i8_pair((const int8_t *)x, (const int8_t *)y, n);
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

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
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
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

static uint32_t rk_sqeuclidean_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return sqeuclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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

RUVGEN_INLINE float euclidean_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t xx = euclidean_u8_xx(x, n);
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
    const uint32_t yy = reduce_add_i(yy0);
    return euclidean_u8_finish(0, xx, yy);
}

static float rk_euclidean_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return euclidean_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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

RUVGEN_INLINE int32_t dot_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = dot_u8_x1(x, n);
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
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

static uint32_t rk_dot_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return (uint32_t)dot_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
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

RUVGEN_INLINE float cosine_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
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
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

static float rk_cosine_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return cosine_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t manhattan_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
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
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

static uint32_t rk_manhattan_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return manhattan_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_finish(uint32_t ad)
{
    return ad;
}

RUVGEN_INLINE uint32_t chebyshev_u8_pair(const uint8_t *x, const uint8_t *y, size_t n)
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
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

static uint32_t rk_chebyshev_u8_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return chebyshev_u8_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_finish(uint32_t ne)
{
    return ne;
}

RUVGEN_INLINE uint32_t hamming_b1_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
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
        ne2 = ne2 + ones(a2 ^ b2);
        const uint64_t a3 = word(x + i + 24);
        const uint64_t b3 = word(y + i + 24);
        ne3 = ne3 + ones(a3 ^ b3);
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
        ne2 = ne2 + ones(a2 ^ b2);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a3 = ruvgen_first(x + i, tail);
        const uint64_t b3 = ruvgen_first(y + i, tail);
        ne3 = ne3 + ones(a3 ^ b3);
    }
    ne0 = ne0 + ne2;
    ne1 = ne1 + ne3;
    ne0 = ne0 + ne1;
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

static uint32_t rk_hamming_b1_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return hamming_b1_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_finish(uint32_t xy, uint32_t xx, uint32_t yy)
{
    const uint32_t either = xx + yy - xy;
    return either ? 1.0f - (float)xy / (float)either : 0.0f;
}

RUVGEN_INLINE float jaccard_b1_pair(const uint8_t *x, const uint8_t *y, size_t n)
{
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero;
    uint32_t xx0 = zero, xx1 = zero;
    uint32_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        xy0 = xy0 + ones(a0 & b0);
        xx0 = xx0 + ones(a0);
        yy0 = yy0 + ones(b0);
        const uint64_t a1 = word(x + i + 8);
        const uint64_t b1 = word(y + i + 8);
        xy1 = xy1 + ones(a1 & b1);
        xx1 = xx1 + ones(a1);
        yy1 = yy1 + ones(b1);
    }
    if (n & 8) {
        const uint64_t a0 = word(x + i);
        const uint64_t b0 = word(y + i);
        xy0 = xy0 + ones(a0 & b0);
        xx0 = xx0 + ones(a0);
        yy0 = yy0 + ones(b0);
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        const uint64_t a1 = ruvgen_first(x + i, tail);
        const uint64_t b1 = ruvgen_first(y + i, tail);
        xy1 = xy1 + ones(a1 & b1);
        xx1 = xx1 + ones(a1);
        yy1 = yy1 + ones(b1);
    }
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

static float rk_jaccard_b1_pair_dn__scalar(const void *x, const void *y, size_t n)
{
    return jaccard_b1_pair((const uint8_t *)x, (const uint8_t *)y, n);
}

#define ROW(METRIC, DTYPE, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_PAIR, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, F32, 64, rk_sqeuclidean_f32_pair_d64__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 96, rk_sqeuclidean_f32_pair_d96__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 100, rk_sqeuclidean_f32_pair_d100__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 128, rk_sqeuclidean_f32_pair_d128__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 200, rk_sqeuclidean_f32_pair_d200__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 256, rk_sqeuclidean_f32_pair_d256__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 300, rk_sqeuclidean_f32_pair_d300__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 384, rk_sqeuclidean_f32_pair_d384__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 512, rk_sqeuclidean_f32_pair_d512__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 768, rk_sqeuclidean_f32_pair_d768__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 960, rk_sqeuclidean_f32_pair_d960__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1024, rk_sqeuclidean_f32_pair_d1024__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 1536, rk_sqeuclidean_f32_pair_d1536__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 2048, rk_sqeuclidean_f32_pair_d2048__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 3072, rk_sqeuclidean_f32_pair_d3072__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F32, 0, rk_sqeuclidean_f32_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 64, rk_euclidean_f32_pair_d64__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 96, rk_euclidean_f32_pair_d96__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 100, rk_euclidean_f32_pair_d100__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 128, rk_euclidean_f32_pair_d128__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 200, rk_euclidean_f32_pair_d200__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 256, rk_euclidean_f32_pair_d256__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 300, rk_euclidean_f32_pair_d300__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 384, rk_euclidean_f32_pair_d384__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 512, rk_euclidean_f32_pair_d512__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 768, rk_euclidean_f32_pair_d768__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 960, rk_euclidean_f32_pair_d960__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 1024, rk_euclidean_f32_pair_d1024__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 1536, rk_euclidean_f32_pair_d1536__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 2048, rk_euclidean_f32_pair_d2048__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 3072, rk_euclidean_f32_pair_d3072__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, 0, rk_euclidean_f32_pair_dn__scalar, FLOAT),
    ROW(DOT, F32, 64, rk_dot_f32_pair_d64__scalar, FLOAT),
    ROW(DOT, F32, 96, rk_dot_f32_pair_d96__scalar, FLOAT),
    ROW(DOT, F32, 100, rk_dot_f32_pair_d100__scalar, FLOAT),
    ROW(DOT, F32, 128, rk_dot_f32_pair_d128__scalar, FLOAT),
    ROW(DOT, F32, 200, rk_dot_f32_pair_d200__scalar, FLOAT),
    ROW(DOT, F32, 256, rk_dot_f32_pair_d256__scalar, FLOAT),
    ROW(DOT, F32, 300, rk_dot_f32_pair_d300__scalar, FLOAT),
    ROW(DOT, F32, 384, rk_dot_f32_pair_d384__scalar, FLOAT),
    ROW(DOT, F32, 512, rk_dot_f32_pair_d512__scalar, FLOAT),
    ROW(DOT, F32, 768, rk_dot_f32_pair_d768__scalar, FLOAT),
    ROW(DOT, F32, 960, rk_dot_f32_pair_d960__scalar, FLOAT),
    ROW(DOT, F32, 1024, rk_dot_f32_pair_d1024__scalar, FLOAT),
    ROW(DOT, F32, 1536, rk_dot_f32_pair_d1536__scalar, FLOAT),
    ROW(DOT, F32, 2048, rk_dot_f32_pair_d2048__scalar, FLOAT),
    ROW(DOT, F32, 3072, rk_dot_f32_pair_d3072__scalar, FLOAT),
    ROW(DOT, F32, 0, rk_dot_f32_pair_dn__scalar, FLOAT),
    ROW(COSINE, F32, 64, rk_cosine_f32_pair_d64__scalar, FLOAT),
    ROW(COSINE, F32, 96, rk_cosine_f32_pair_d96__scalar, FLOAT),
    ROW(COSINE, F32, 100, rk_cosine_f32_pair_d100__scalar, FLOAT),
    ROW(COSINE, F32, 128, rk_cosine_f32_pair_d128__scalar, FLOAT),
    ROW(COSINE, F32, 200, rk_cosine_f32_pair_d200__scalar, FLOAT),
    ROW(COSINE, F32, 256, rk_cosine_f32_pair_d256__scalar, FLOAT),
    ROW(COSINE, F32, 300, rk_cosine_f32_pair_d300__scalar, FLOAT),
    ROW(COSINE, F32, 384, rk_cosine_f32_pair_d384__scalar, FLOAT),
    ROW(COSINE, F32, 512, rk_cosine_f32_pair_d512__scalar, FLOAT),
    ROW(COSINE, F32, 768, rk_cosine_f32_pair_d768__scalar, FLOAT),
    ROW(COSINE, F32, 960, rk_cosine_f32_pair_d960__scalar, FLOAT),
    ROW(COSINE, F32, 1024, rk_cosine_f32_pair_d1024__scalar, FLOAT),
    ROW(COSINE, F32, 1536, rk_cosine_f32_pair_d1536__scalar, FLOAT),
    ROW(COSINE, F32, 2048, rk_cosine_f32_pair_d2048__scalar, FLOAT),
    ROW(COSINE, F32, 3072, rk_cosine_f32_pair_d3072__scalar, FLOAT),
    ROW(COSINE, F32, 0, rk_cosine_f32_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, 64, rk_manhattan_f32_pair_d64__scalar, FLOAT),
    ROW(MANHATTAN, F32, 96, rk_manhattan_f32_pair_d96__scalar, FLOAT),
    ROW(MANHATTAN, F32, 100, rk_manhattan_f32_pair_d100__scalar, FLOAT),
    ROW(MANHATTAN, F32, 128, rk_manhattan_f32_pair_d128__scalar, FLOAT),
    ROW(MANHATTAN, F32, 200, rk_manhattan_f32_pair_d200__scalar, FLOAT),
    ROW(MANHATTAN, F32, 256, rk_manhattan_f32_pair_d256__scalar, FLOAT),
    ROW(MANHATTAN, F32, 300, rk_manhattan_f32_pair_d300__scalar, FLOAT),
    ROW(MANHATTAN, F32, 384, rk_manhattan_f32_pair_d384__scalar, FLOAT),
    ROW(MANHATTAN, F32, 512, rk_manhattan_f32_pair_d512__scalar, FLOAT),
    ROW(MANHATTAN, F32, 768, rk_manhattan_f32_pair_d768__scalar, FLOAT),
    ROW(MANHATTAN, F32, 960, rk_manhattan_f32_pair_d960__scalar, FLOAT),
    ROW(MANHATTAN, F32, 1024, rk_manhattan_f32_pair_d1024__scalar, FLOAT),
    ROW(MANHATTAN, F32, 1536, rk_manhattan_f32_pair_d1536__scalar, FLOAT),
    ROW(MANHATTAN, F32, 2048, rk_manhattan_f32_pair_d2048__scalar, FLOAT),
    ROW(MANHATTAN, F32, 3072, rk_manhattan_f32_pair_d3072__scalar, FLOAT),
    ROW(MANHATTAN, F32, 0, rk_manhattan_f32_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 64, rk_chebyshev_f32_pair_d64__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 96, rk_chebyshev_f32_pair_d96__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 100, rk_chebyshev_f32_pair_d100__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 128, rk_chebyshev_f32_pair_d128__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 200, rk_chebyshev_f32_pair_d200__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 256, rk_chebyshev_f32_pair_d256__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 300, rk_chebyshev_f32_pair_d300__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 384, rk_chebyshev_f32_pair_d384__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 512, rk_chebyshev_f32_pair_d512__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 768, rk_chebyshev_f32_pair_d768__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 960, rk_chebyshev_f32_pair_d960__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 1024, rk_chebyshev_f32_pair_d1024__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 1536, rk_chebyshev_f32_pair_d1536__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 2048, rk_chebyshev_f32_pair_d2048__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 3072, rk_chebyshev_f32_pair_d3072__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, 0, rk_chebyshev_f32_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, 0, rk_sqeuclidean_f16_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, 0, rk_euclidean_f16_pair_dn__scalar, FLOAT),
    ROW(DOT, F16, 0, rk_dot_f16_pair_dn__scalar, FLOAT),
    ROW(COSINE, F16, 0, rk_cosine_f16_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, 0, rk_manhattan_f16_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, 0, rk_chebyshev_f16_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, 0, rk_sqeuclidean_bf16_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, 0, rk_euclidean_bf16_pair_dn__scalar, FLOAT),
    ROW(DOT, BF16, 0, rk_dot_bf16_pair_dn__scalar, FLOAT),
    ROW(COSINE, BF16, 0, rk_cosine_bf16_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, 0, rk_manhattan_bf16_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, 0, rk_chebyshev_bf16_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, 0, rk_sqeuclidean_i8_pair_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, 0, rk_euclidean_i8_pair_dn__scalar, FLOAT),
    ROW(DOT, I8, 0, rk_dot_i8_pair_dn__scalar, INT32_T),
    ROW(COSINE, I8, 0, rk_cosine_i8_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, I8, 0, rk_manhattan_i8_pair_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, I8, 0, rk_chebyshev_i8_pair_dn__scalar, UINT32_T),
    ROW(SQEUCLIDEAN, U8, 0, rk_sqeuclidean_u8_pair_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, 0, rk_euclidean_u8_pair_dn__scalar, FLOAT),
    ROW(DOT, U8, 0, rk_dot_u8_pair_dn__scalar, INT32_T),
    ROW(COSINE, U8, 0, rk_cosine_u8_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, U8, 0, rk_manhattan_u8_pair_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, U8, 0, rk_chebyshev_u8_pair_dn__scalar, UINT32_T),
    ROW(HAMMING, B1, 0, rk_hamming_b1_pair_dn__scalar, UINT32_T),
    ROW(JACCARD, B1, 0, rk_jaccard_b1_pair_dn__scalar, FLOAT),
};

const ruvgen_table ruvgen_pair_scalar = {rows, sizeof rows / sizeof rows[0]};
