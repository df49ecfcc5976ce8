/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/scalar.j2. Do not edit. */
#include "ruvgen.h"

#include <math.h>
#include <string.h>

/* The larger of two non-negative values; NaN wins. */
RUVGEN_INLINE float max_nan(float a, float b)
{
    return a > b || a != a ? a : b;
}

RUVGEN_INLINE float reduce_add(float v)
{
    return v;
}

RUVGEN_INLINE float reduce_max(float v)
{
    return v;
}

RUVGEN_INLINE void reduce_add4(float *s, float a, float b, float c, float d)
{
    s[0] = a;
    s[1] = b;
    s[2] = c;
    s[3] = d;
}

RUVGEN_INLINE void reduce_max4(float *s, float a, float b, float c, float d)
{
    reduce_add4(s, a, b, c, d);
}

/* sqeuclidean: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_finish(float dd)
{
    return dd;
}

RUVGEN_INLINE float sqeuclidean_pair(const float *x, const float *y, size_t n)
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
    const float dd = reduce_add(dd0);
    return sqeuclidean_finish(dd);
}

static float rk_sqeuclidean_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 64);
}

static float rk_sqeuclidean_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 96);
}

static float rk_sqeuclidean_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 100);
}

static float rk_sqeuclidean_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 128);
}

static float rk_sqeuclidean_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 200);
}

static float rk_sqeuclidean_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 256);
}

static float rk_sqeuclidean_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 300);
}

static float rk_sqeuclidean_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 384);
}

static float rk_sqeuclidean_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 512);
}

static float rk_sqeuclidean_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 768);
}

static float rk_sqeuclidean_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 960);
}

static float rk_sqeuclidean_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1024);
}

static float rk_sqeuclidean_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 1536);
}

static float rk_sqeuclidean_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 2048);
}

static float rk_sqeuclidean_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return sqeuclidean_pair(x, y, 3072);
}

static float rk_sqeuclidean_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return sqeuclidean_pair(x, y, n);
}

/* euclidean: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_finish(float dd)
{
    return sqrtf(dd);
}

RUVGEN_INLINE float euclidean_pair(const float *x, const float *y, size_t n)
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
    const float dd = reduce_add(dd0);
    return euclidean_finish(dd);
}

static float rk_euclidean_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 64);
}

static float rk_euclidean_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 96);
}

static float rk_euclidean_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 100);
}

static float rk_euclidean_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 128);
}

static float rk_euclidean_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 200);
}

static float rk_euclidean_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 256);
}

static float rk_euclidean_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 300);
}

static float rk_euclidean_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 384);
}

static float rk_euclidean_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 512);
}

static float rk_euclidean_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 768);
}

static float rk_euclidean_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 960);
}

static float rk_euclidean_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1024);
}

static float rk_euclidean_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 1536);
}

static float rk_euclidean_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 2048);
}

static float rk_euclidean_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return euclidean_pair(x, y, 3072);
}

static float rk_euclidean_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return euclidean_pair(x, y, n);
}

/* dot: −Σ x·y */
RUVGEN_INLINE float dot_finish(float xy)
{
    return 0.0f - xy;
}

RUVGEN_INLINE float dot_pair(const float *x, const float *y, size_t n)
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
    const float xy = reduce_add(xy0);
    return dot_finish(xy);
}

static float rk_dot_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 64);
}

static float rk_dot_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 96);
}

static float rk_dot_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 100);
}

static float rk_dot_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 128);
}

static float rk_dot_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 200);
}

static float rk_dot_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 256);
}

static float rk_dot_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 300);
}

static float rk_dot_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 384);
}

static float rk_dot_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 512);
}

static float rk_dot_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 768);
}

static float rk_dot_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 960);
}

static float rk_dot_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1024);
}

static float rk_dot_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 1536);
}

static float rk_dot_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 2048);
}

static float rk_dot_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return dot_pair(x, y, 3072);
}

static float rk_dot_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return dot_pair(x, y, n);
}

/* cosine: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_finish(float xy, float xx, float yy)
{
    const float norms = sqrtf(xx) * sqrtf(yy);
    const float overflow = norms - norms; /* 0, or NaN */
    const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
    return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
}

RUVGEN_INLINE float cosine_pair(const float *x, const float *y, size_t n)
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
    const float xy = reduce_add(xy0);
    const float xx = reduce_add(xx0);
    const float yy = reduce_add(yy0);
    return cosine_finish(xy, xx, yy);
}

static float rk_cosine_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 64);
}

static float rk_cosine_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 96);
}

static float rk_cosine_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 100);
}

static float rk_cosine_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 128);
}

static float rk_cosine_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 200);
}

static float rk_cosine_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 256);
}

static float rk_cosine_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 300);
}

static float rk_cosine_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 384);
}

static float rk_cosine_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 512);
}

static float rk_cosine_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 768);
}

static float rk_cosine_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 960);
}

static float rk_cosine_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1024);
}

static float rk_cosine_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 1536);
}

static float rk_cosine_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 2048);
}

static float rk_cosine_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return cosine_pair(x, y, 3072);
}

static float rk_cosine_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return cosine_pair(x, y, n);
}

/* manhattan: Σ |x−y| */
RUVGEN_INLINE float manhattan_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float manhattan_pair(const float *x, const float *y, size_t n)
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
    const float ad = reduce_add(ad0);
    return manhattan_finish(ad);
}

static float rk_manhattan_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 64);
}

static float rk_manhattan_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 96);
}

static float rk_manhattan_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 100);
}

static float rk_manhattan_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 128);
}

static float rk_manhattan_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 200);
}

static float rk_manhattan_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 256);
}

static float rk_manhattan_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 300);
}

static float rk_manhattan_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 384);
}

static float rk_manhattan_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 512);
}

static float rk_manhattan_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 768);
}

static float rk_manhattan_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 960);
}

static float rk_manhattan_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1024);
}

static float rk_manhattan_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 1536);
}

static float rk_manhattan_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 2048);
}

static float rk_manhattan_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return manhattan_pair(x, y, 3072);
}

static float rk_manhattan_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return manhattan_pair(x, y, n);
}

/* chebyshev: max |x−y| */
RUVGEN_INLINE float chebyshev_finish(float ad)
{
    return ad;
}

RUVGEN_INLINE float chebyshev_pair(const float *x, const float *y, size_t n)
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
    const float ad = reduce_max(ad0);
    return chebyshev_finish(ad);
}

static float rk_chebyshev_f32_pair_d64__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 64);
}

static float rk_chebyshev_f32_pair_d96__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 96);
}

static float rk_chebyshev_f32_pair_d100__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 100);
}

static float rk_chebyshev_f32_pair_d128__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 128);
}

static float rk_chebyshev_f32_pair_d200__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 200);
}

static float rk_chebyshev_f32_pair_d256__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 256);
}

static float rk_chebyshev_f32_pair_d300__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 300);
}

static float rk_chebyshev_f32_pair_d384__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 384);
}

static float rk_chebyshev_f32_pair_d512__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 512);
}

static float rk_chebyshev_f32_pair_d768__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 768);
}

static float rk_chebyshev_f32_pair_d960__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 960);
}

static float rk_chebyshev_f32_pair_d1024__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1024);
}

static float rk_chebyshev_f32_pair_d1536__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 1536);
}

static float rk_chebyshev_f32_pair_d2048__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 2048);
}

static float rk_chebyshev_f32_pair_d3072__scalar(const float *x, const float *y, size_t n)
{
    (void)n;
    return chebyshev_pair(x, y, 3072);
}

static float rk_chebyshev_f32_pair_dn__scalar(const float *x, const float *y, size_t n)
{
    return chebyshev_pair(x, y, n);
}

#define ROW(METRIC, dim, kernel) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_F32, RUVGEN_FORM_PAIR, RUVGEN_ISA_SCALAR}

static const ruvgen_row rows[] = {
    ROW(SQEUCLIDEAN, 64, rk_sqeuclidean_f32_pair_d64__scalar),
    ROW(SQEUCLIDEAN, 96, rk_sqeuclidean_f32_pair_d96__scalar),
    ROW(SQEUCLIDEAN, 100, rk_sqeuclidean_f32_pair_d100__scalar),
    ROW(SQEUCLIDEAN, 128, rk_sqeuclidean_f32_pair_d128__scalar),
    ROW(SQEUCLIDEAN, 200, rk_sqeuclidean_f32_pair_d200__scalar),
    ROW(SQEUCLIDEAN, 256, rk_sqeuclidean_f32_pair_d256__scalar),
    ROW(SQEUCLIDEAN, 300, rk_sqeuclidean_f32_pair_d300__scalar),
    ROW(SQEUCLIDEAN, 384, rk_sqeuclidean_f32_pair_d384__scalar),
    ROW(SQEUCLIDEAN, 512, rk_sqeuclidean_f32_pair_d512__scalar),
    ROW(SQEUCLIDEAN, 768, rk_sqeuclidean_f32_pair_d768__scalar),
    ROW(SQEUCLIDEAN, 960, rk_sqeuclidean_f32_pair_d960__scalar),
    ROW(SQEUCLIDEAN, 1024, rk_sqeuclidean_f32_pair_d1024__scalar),
    ROW(SQEUCLIDEAN, 1536, rk_sqeuclidean_f32_pair_d1536__scalar),
    ROW(SQEUCLIDEAN, 2048, rk_sqeuclidean_f32_pair_d2048__scalar),
    ROW(SQEUCLIDEAN, 3072, rk_sqeuclidean_f32_pair_d3072__scalar),
    ROW(SQEUCLIDEAN, 0, rk_sqeuclidean_f32_pair_dn__scalar),
    ROW(EUCLIDEAN, 64, rk_euclidean_f32_pair_d64__scalar),
    ROW(EUCLIDEAN, 96, rk_euclidean_f32_pair_d96__scalar),
    ROW(EUCLIDEAN, 100, rk_euclidean_f32_pair_d100__scalar),
    ROW(EUCLIDEAN, 128, rk_euclidean_f32_pair_d128__scalar),
    ROW(EUCLIDEAN, 200, rk_euclidean_f32_pair_d200__scalar),
    ROW(EUCLIDEAN, 256, rk_euclidean_f32_pair_d256__scalar),
    ROW(EUCLIDEAN, 300, rk_euclidean_f32_pair_d300__scalar),
    ROW(EUCLIDEAN, 384, rk_euclidean_f32_pair_d384__scalar),
    ROW(EUCLIDEAN, 512, rk_euclidean_f32_pair_d512__scalar),
    ROW(EUCLIDEAN, 768, rk_euclidean_f32_pair_d768__scalar),
    ROW(EUCLIDEAN, 960, rk_euclidean_f32_pair_d960__scalar),
    ROW(EUCLIDEAN, 1024, rk_euclidean_f32_pair_d1024__scalar),
    ROW(EUCLIDEAN, 1536, rk_euclidean_f32_pair_d1536__scalar),
    ROW(EUCLIDEAN, 2048, rk_euclidean_f32_pair_d2048__scalar),
    ROW(EUCLIDEAN, 3072, rk_euclidean_f32_pair_d3072__scalar),
    ROW(EUCLIDEAN, 0, rk_euclidean_f32_pair_dn__scalar),
    ROW(DOT, 64, rk_dot_f32_pair_d64__scalar),
    ROW(DOT, 96, rk_dot_f32_pair_d96__scalar),
    ROW(DOT, 100, rk_dot_f32_pair_d100__scalar),
    ROW(DOT, 128, rk_dot_f32_pair_d128__scalar),
    ROW(DOT, 200, rk_dot_f32_pair_d200__scalar),
    ROW(DOT, 256, rk_dot_f32_pair_d256__scalar),
    ROW(DOT, 300, rk_dot_f32_pair_d300__scalar),
    ROW(DOT, 384, rk_dot_f32_pair_d384__scalar),
    ROW(DOT, 512, rk_dot_f32_pair_d512__scalar),
    ROW(DOT, 768, rk_dot_f32_pair_d768__scalar),
    ROW(DOT, 960, rk_dot_f32_pair_d960__scalar),
    ROW(DOT, 1024, rk_dot_f32_pair_d1024__scalar),
    ROW(DOT, 1536, rk_dot_f32_pair_d1536__scalar),
    ROW(DOT, 2048, rk_dot_f32_pair_d2048__scalar),
    ROW(DOT, 3072, rk_dot_f32_pair_d3072__scalar),
    ROW(DOT, 0, rk_dot_f32_pair_dn__scalar),
    ROW(COSINE, 64, rk_cosine_f32_pair_d64__scalar),
    ROW(COSINE, 96, rk_cosine_f32_pair_d96__scalar),
    ROW(COSINE, 100, rk_cosine_f32_pair_d100__scalar),
    ROW(COSINE, 128, rk_cosine_f32_pair_d128__scalar),
    ROW(COSINE, 200, rk_cosine_f32_pair_d200__scalar),
    ROW(COSINE, 256, rk_cosine_f32_pair_d256__scalar),
    ROW(COSINE, 300, rk_cosine_f32_pair_d300__scalar),
    ROW(COSINE, 384, rk_cosine_f32_pair_d384__scalar),
    ROW(COSINE, 512, rk_cosine_f32_pair_d512__scalar),
    ROW(COSINE, 768, rk_cosine_f32_pair_d768__scalar),
    ROW(COSINE, 960, rk_cosine_f32_pair_d960__scalar),
    ROW(COSINE, 1024, rk_cosine_f32_pair_d1024__scalar),
    ROW(COSINE, 1536, rk_cosine_f32_pair_d1536__scalar),
    ROW(COSINE, 2048, rk_cosine_f32_pair_d2048__scalar),
    ROW(COSINE, 3072, rk_cosine_f32_pair_d3072__scalar),
    ROW(COSINE, 0, rk_cosine_f32_pair_dn__scalar),
    ROW(MANHATTAN, 64, rk_manhattan_f32_pair_d64__scalar),
    ROW(MANHATTAN, 96, rk_manhattan_f32_pair_d96__scalar),
    ROW(MANHATTAN, 100, rk_manhattan_f32_pair_d100__scalar),
    ROW(MANHATTAN, 128, rk_manhattan_f32_pair_d128__scalar),
    ROW(MANHATTAN, 200, rk_manhattan_f32_pair_d200__scalar),
    ROW(MANHATTAN, 256, rk_manhattan_f32_pair_d256__scalar),
    ROW(MANHATTAN, 300, rk_manhattan_f32_pair_d300__scalar),
    ROW(MANHATTAN, 384, rk_manhattan_f32_pair_d384__scalar),
    ROW(MANHATTAN, 512, rk_manhattan_f32_pair_d512__scalar),
    ROW(MANHATTAN, 768, rk_manhattan_f32_pair_d768__scalar),
    ROW(MANHATTAN, 960, rk_manhattan_f32_pair_d960__scalar),
    ROW(MANHATTAN, 1024, rk_manhattan_f32_pair_d1024__scalar),
    ROW(MANHATTAN, 1536, rk_manhattan_f32_pair_d1536__scalar),
    ROW(MANHATTAN, 2048, rk_manhattan_f32_pair_d2048__scalar),
    ROW(MANHATTAN, 3072, rk_manhattan_f32_pair_d3072__scalar),
    ROW(MANHATTAN, 0, rk_manhattan_f32_pair_dn__scalar),
    ROW(CHEBYSHEV, 64, rk_chebyshev_f32_pair_d64__scalar),
    ROW(CHEBYSHEV, 96, rk_chebyshev_f32_pair_d96__scalar),
    ROW(CHEBYSHEV, 100, rk_chebyshev_f32_pair_d100__scalar),
    ROW(CHEBYSHEV, 128, rk_chebyshev_f32_pair_d128__scalar),
    ROW(CHEBYSHEV, 200, rk_chebyshev_f32_pair_d200__scalar),
    ROW(CHEBYSHEV, 256, rk_chebyshev_f32_pair_d256__scalar),
    ROW(CHEBYSHEV, 300, rk_chebyshev_f32_pair_d300__scalar),
    ROW(CHEBYSHEV, 384, rk_chebyshev_f32_pair_d384__scalar),
    ROW(CHEBYSHEV, 512, rk_chebyshev_f32_pair_d512__scalar),
    ROW(CHEBYSHEV, 768, rk_chebyshev_f32_pair_d768__scalar),
    ROW(CHEBYSHEV, 960, rk_chebyshev_f32_pair_d960__scalar),
    ROW(CHEBYSHEV, 1024, rk_chebyshev_f32_pair_d1024__scalar),
    ROW(CHEBYSHEV, 1536, rk_chebyshev_f32_pair_d1536__scalar),
    ROW(CHEBYSHEV, 2048, rk_chebyshev_f32_pair_d2048__scalar),
    ROW(CHEBYSHEV, 3072, rk_chebyshev_f32_pair_d3072__scalar),
    ROW(CHEBYSHEV, 0, rk_chebyshev_f32_pair_dn__scalar),
};

const ruvgen_table ruvgen_pair_scalar = {rows, sizeof rows / sizeof rows[0]};
