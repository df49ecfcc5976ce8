/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "common_neon.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        sqeuclidean_f32_step(&dd4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        sqeuclidean_f32_step(&dd5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        sqeuclidean_f32_step(&dd6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        sqeuclidean_f32_step(&dd7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, load_first(x + i, tail), load_first(y + i, tail));
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d64__neon, float, sqeuclidean_f32_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d96__neon, float, sqeuclidean_f32_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d100__neon, float, sqeuclidean_f32_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d128__neon, float, sqeuclidean_f32_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d200__neon, float, sqeuclidean_f32_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d256__neon, float, sqeuclidean_f32_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d300__neon, float, sqeuclidean_f32_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d384__neon, float, sqeuclidean_f32_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d512__neon, float, sqeuclidean_f32_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d768__neon, float, sqeuclidean_f32_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d960__neon, float, sqeuclidean_f32_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1024__neon, float, sqeuclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1536__neon, float, sqeuclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d2048__neon, float, sqeuclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d3072__neon, float, sqeuclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__neon, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_d64__neon, float, euclidean_f32_pair, 64)
RUVGEN_PAIR(rk_euclidean_f32_pair_d96__neon, float, euclidean_f32_pair, 96)
RUVGEN_PAIR(rk_euclidean_f32_pair_d100__neon, float, euclidean_f32_pair, 100)
RUVGEN_PAIR(rk_euclidean_f32_pair_d128__neon, float, euclidean_f32_pair, 128)
RUVGEN_PAIR(rk_euclidean_f32_pair_d200__neon, float, euclidean_f32_pair, 200)
RUVGEN_PAIR(rk_euclidean_f32_pair_d256__neon, float, euclidean_f32_pair, 256)
RUVGEN_PAIR(rk_euclidean_f32_pair_d300__neon, float, euclidean_f32_pair, 300)
RUVGEN_PAIR(rk_euclidean_f32_pair_d384__neon, float, euclidean_f32_pair, 384)
RUVGEN_PAIR(rk_euclidean_f32_pair_d512__neon, float, euclidean_f32_pair, 512)
RUVGEN_PAIR(rk_euclidean_f32_pair_d768__neon, float, euclidean_f32_pair, 768)
RUVGEN_PAIR(rk_euclidean_f32_pair_d960__neon, float, euclidean_f32_pair, 960)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1024__neon, float, euclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1536__neon, float, euclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_euclidean_f32_pair_d2048__neon, float, euclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_euclidean_f32_pair_d3072__neon, float, euclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_euclidean_f32_pair_dn__neon, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        dot_f32_step(&xy4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        dot_f32_step(&xy5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        dot_f32_step(&xy6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        dot_f32_step(&xy7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, load_first(x + i, tail), load_first(y + i, tail));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f32_pair_d64__neon, float, dot_f32_pair, 64)
RUVGEN_PAIR(rk_dot_f32_pair_d96__neon, float, dot_f32_pair, 96)
RUVGEN_PAIR(rk_dot_f32_pair_d100__neon, float, dot_f32_pair, 100)
RUVGEN_PAIR(rk_dot_f32_pair_d128__neon, float, dot_f32_pair, 128)
RUVGEN_PAIR(rk_dot_f32_pair_d200__neon, float, dot_f32_pair, 200)
RUVGEN_PAIR(rk_dot_f32_pair_d256__neon, float, dot_f32_pair, 256)
RUVGEN_PAIR(rk_dot_f32_pair_d300__neon, float, dot_f32_pair, 300)
RUVGEN_PAIR(rk_dot_f32_pair_d384__neon, float, dot_f32_pair, 384)
RUVGEN_PAIR(rk_dot_f32_pair_d512__neon, float, dot_f32_pair, 512)
RUVGEN_PAIR(rk_dot_f32_pair_d768__neon, float, dot_f32_pair, 768)
RUVGEN_PAIR(rk_dot_f32_pair_d960__neon, float, dot_f32_pair, 960)
RUVGEN_PAIR(rk_dot_f32_pair_d1024__neon, float, dot_f32_pair, 1024)
RUVGEN_PAIR(rk_dot_f32_pair_d1536__neon, float, dot_f32_pair, 1536)
RUVGEN_PAIR(rk_dot_f32_pair_d2048__neon, float, dot_f32_pair, 2048)
RUVGEN_PAIR(rk_dot_f32_pair_d3072__neon, float, dot_f32_pair, 3072)
RUVGEN_PAIR(rk_dot_f32_pair_dn__neon, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_step(&xy2, &xx2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_step(&xy3, &xx3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        cosine_f32_step(&xy4, &xx4, &yy4, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        cosine_f32_step(&xy5, &xx5, &yy5, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        cosine_f32_step(&xy6, &xx6, &yy6, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        cosine_f32_step(&xy7, &xx7, &yy7, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_step(&xy2, &xx2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_step(&xy3, &xx3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy4, &xx4, &yy4, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_step(&xy5, &xx5, &yy5, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy6, &xx6, &yy6, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy7, &xx7, &yy7, load_first(x + i, tail), load_first(y + i, tail));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f32_pair_d64__neon, float, cosine_f32_pair, 64)
RUVGEN_PAIR(rk_cosine_f32_pair_d96__neon, float, cosine_f32_pair, 96)
RUVGEN_PAIR(rk_cosine_f32_pair_d100__neon, float, cosine_f32_pair, 100)
RUVGEN_PAIR(rk_cosine_f32_pair_d128__neon, float, cosine_f32_pair, 128)
RUVGEN_PAIR(rk_cosine_f32_pair_d200__neon, float, cosine_f32_pair, 200)
RUVGEN_PAIR(rk_cosine_f32_pair_d256__neon, float, cosine_f32_pair, 256)
RUVGEN_PAIR(rk_cosine_f32_pair_d300__neon, float, cosine_f32_pair, 300)
RUVGEN_PAIR(rk_cosine_f32_pair_d384__neon, float, cosine_f32_pair, 384)
RUVGEN_PAIR(rk_cosine_f32_pair_d512__neon, float, cosine_f32_pair, 512)
RUVGEN_PAIR(rk_cosine_f32_pair_d768__neon, float, cosine_f32_pair, 768)
RUVGEN_PAIR(rk_cosine_f32_pair_d960__neon, float, cosine_f32_pair, 960)
RUVGEN_PAIR(rk_cosine_f32_pair_d1024__neon, float, cosine_f32_pair, 1024)
RUVGEN_PAIR(rk_cosine_f32_pair_d1536__neon, float, cosine_f32_pair, 1536)
RUVGEN_PAIR(rk_cosine_f32_pair_d2048__neon, float, cosine_f32_pair, 2048)
RUVGEN_PAIR(rk_cosine_f32_pair_d3072__neon, float, cosine_f32_pair, 3072)
RUVGEN_PAIR(rk_cosine_f32_pair_dn__neon, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        manhattan_f32_step(&ad2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        manhattan_f32_step(&ad3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_d64__neon, float, manhattan_f32_pair, 64)
RUVGEN_PAIR(rk_manhattan_f32_pair_d96__neon, float, manhattan_f32_pair, 96)
RUVGEN_PAIR(rk_manhattan_f32_pair_d100__neon, float, manhattan_f32_pair, 100)
RUVGEN_PAIR(rk_manhattan_f32_pair_d128__neon, float, manhattan_f32_pair, 128)
RUVGEN_PAIR(rk_manhattan_f32_pair_d200__neon, float, manhattan_f32_pair, 200)
RUVGEN_PAIR(rk_manhattan_f32_pair_d256__neon, float, manhattan_f32_pair, 256)
RUVGEN_PAIR(rk_manhattan_f32_pair_d300__neon, float, manhattan_f32_pair, 300)
RUVGEN_PAIR(rk_manhattan_f32_pair_d384__neon, float, manhattan_f32_pair, 384)
RUVGEN_PAIR(rk_manhattan_f32_pair_d512__neon, float, manhattan_f32_pair, 512)
RUVGEN_PAIR(rk_manhattan_f32_pair_d768__neon, float, manhattan_f32_pair, 768)
RUVGEN_PAIR(rk_manhattan_f32_pair_d960__neon, float, manhattan_f32_pair, 960)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1024__neon, float, manhattan_f32_pair, 1024)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1536__neon, float, manhattan_f32_pair, 1536)
RUVGEN_PAIR(rk_manhattan_f32_pair_d2048__neon, float, manhattan_f32_pair, 2048)
RUVGEN_PAIR(rk_manhattan_f32_pair_d3072__neon, float, manhattan_f32_pair, 3072)
RUVGEN_PAIR(rk_manhattan_f32_pair_dn__neon, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        chebyshev_f32_step(&ad2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        chebyshev_f32_step(&ad3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_d64__neon, float, chebyshev_f32_pair, 64)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d96__neon, float, chebyshev_f32_pair, 96)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d100__neon, float, chebyshev_f32_pair, 100)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d128__neon, float, chebyshev_f32_pair, 128)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d200__neon, float, chebyshev_f32_pair, 200)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d256__neon, float, chebyshev_f32_pair, 256)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d300__neon, float, chebyshev_f32_pair, 300)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d384__neon, float, chebyshev_f32_pair, 384)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d512__neon, float, chebyshev_f32_pair, 512)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d768__neon, float, chebyshev_f32_pair, 768)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d960__neon, float, chebyshev_f32_pair, 960)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1024__neon, float, chebyshev_f32_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1536__neon, float, chebyshev_f32_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d2048__neon, float, chebyshev_f32_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d3072__neon, float, chebyshev_f32_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__neon, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        braycurtis_f32_step(&ad2, &ap2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        braycurtis_f32_step(&ad3, &ap3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__neon, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        canberra_f32_step(&sd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        canberra_f32_step(&sd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd3, load_first(x + i, tail), load_first(y + i, tail));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__neon, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        sqeuclidean_f32_step(&dd4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        sqeuclidean_f32_step(&dd5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        sqeuclidean_f32_step(&dd6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        sqeuclidean_f32_step(&dd7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__neon, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__neon, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        dot_f32_step(&xy4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        dot_f32_step(&xy5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        dot_f32_step(&xy6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        dot_f32_step(&xy7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f16_pair_dn__neon, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        cosine_f32_step(&xy4, &xx4, &yy4, widen_f16(vld1_u16(x + i + 16)), widen_f16(vld1_u16(y + i + 16)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_f16(vld1_u16(x + i + 20)), widen_f16(vld1_u16(y + i + 20)));
        cosine_f32_step(&xy6, &xx6, &yy6, widen_f16(vld1_u16(x + i + 24)), widen_f16(vld1_u16(y + i + 24)));
        cosine_f32_step(&xy7, &xx7, &yy7, widen_f16(vld1_u16(x + i + 28)), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy4, &xx4, &yy4, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy6, &xx6, &yy6, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy7, &xx7, &yy7, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f16_pair_dn__neon, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        manhattan_f32_step(&ad2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        manhattan_f32_step(&ad3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__neon, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__neon, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        braycurtis_f32_step(&ad2, &ap2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        braycurtis_f32_step(&ad3, &ap3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__neon, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        canberra_f32_step(&sd2, widen_f16(vld1_u16(x + i + 8)), widen_f16(vld1_u16(y + i + 8)));
        canberra_f32_step(&sd3, widen_f16(vld1_u16(x + i + 12)), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, widen_f16(vld1_u16(x + i + 4)), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd2, widen_f16(vld1_u16(x + i)), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd3, widen_f16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__neon, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float32x4_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        sqeuclidean_f32_step(&dd4, widen_bf16(vld1_u16(x + i + 16)), widen_bf16(vld1_u16(y + i + 16)));
        sqeuclidean_f32_step(&dd5, widen_bf16(vld1_u16(x + i + 20)), widen_bf16(vld1_u16(y + i + 20)));
        sqeuclidean_f32_step(&dd6, widen_bf16(vld1_u16(x + i + 24)), widen_bf16(vld1_u16(y + i + 24)));
        sqeuclidean_f32_step(&dd7, widen_bf16(vld1_u16(x + i + 28)), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    dd0 = vaddq_f32(dd0, dd4);
    dd1 = vaddq_f32(dd1, dd5);
    dd2 = vaddq_f32(dd2, dd6);
    dd3 = vaddq_f32(dd3, dd7);
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__neon, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__neon, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        dot_f32_step(&xy4, widen_bf16(vld1_u16(x + i + 16)), widen_bf16(vld1_u16(y + i + 16)));
        dot_f32_step(&xy5, widen_bf16(vld1_u16(x + i + 20)), widen_bf16(vld1_u16(y + i + 20)));
        dot_f32_step(&xy6, widen_bf16(vld1_u16(x + i + 24)), widen_bf16(vld1_u16(y + i + 24)));
        dot_f32_step(&xy7, widen_bf16(vld1_u16(x + i + 28)), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xy1 = vaddq_f32(xy1, xy5);
    xy2 = vaddq_f32(xy2, xy6);
    xy3 = vaddq_f32(xy3, xy7);
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_bf16_pair_dn__neon, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float32x4_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float32x4_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        cosine_f32_step(&xy4, &xx4, &yy4, widen_bf16(vld1_u16(x + i + 16)), widen_bf16(vld1_u16(y + i + 16)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_bf16(vld1_u16(x + i + 20)), widen_bf16(vld1_u16(y + i + 20)));
        cosine_f32_step(&xy6, &xx6, &yy6, widen_bf16(vld1_u16(x + i + 24)), widen_bf16(vld1_u16(y + i + 24)));
        cosine_f32_step(&xy7, &xx7, &yy7, widen_bf16(vld1_u16(x + i + 28)), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy4, &xx4, &yy4, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy6, &xx6, &yy6, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy7, &xx7, &yy7, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy4);
    xx0 = vaddq_f32(xx0, xx4);
    yy0 = vaddq_f32(yy0, yy4);
    xy1 = vaddq_f32(xy1, xy5);
    xx1 = vaddq_f32(xx1, xx5);
    yy1 = vaddq_f32(yy1, yy5);
    xy2 = vaddq_f32(xy2, xy6);
    xx2 = vaddq_f32(xx2, xx6);
    yy2 = vaddq_f32(yy2, yy6);
    xy3 = vaddq_f32(xy3, xy7);
    xx3 = vaddq_f32(xx3, xx7);
    yy3 = vaddq_f32(yy3, yy7);
    xy0 = vaddq_f32(xy0, xy2);
    xx0 = vaddq_f32(xx0, xx2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    xx1 = vaddq_f32(xx1, xx3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    xx0 = vaddq_f32(xx0, xx1);
    yy0 = vaddq_f32(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__neon, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        manhattan_f32_step(&ad2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        manhattan_f32_step(&ad3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ad1 = vaddq_f32(ad1, ad3);
    ad0 = vaddq_f32(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__neon, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad2);
    ad1 = vmaxq_f32(ad1, ad3);
    ad0 = vmaxq_f32(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__neon, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float32x4_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad2);
    ap0 = vaddq_f32(ap0, ap2);
    ad1 = vaddq_f32(ad1, ad3);
    ap1 = vaddq_f32(ap1, ap3);
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__neon, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        canberra_f32_step(&sd2, widen_bf16(vld1_u16(x + i + 8)), widen_bf16(vld1_u16(y + i + 8)));
        canberra_f32_step(&sd3, widen_bf16(vld1_u16(x + i + 12)), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, widen_bf16(vld1_u16(x + i + 4)), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd2, widen_bf16(vld1_u16(x + i)), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd3, widen_bf16(vcreate_u16(ruvgen_first(x + i, 2 * tail))),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd2);
    sd1 = vaddq_f32(sd1, sd3);
    sd0 = vaddq_f32(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__neon, float, canberra_bf16_pair, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_step(&xy0, &xx0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_step(&xy1, &xx1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_step(&xy2, &xx2, &yy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_step(&xy3, &xx3, &yy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy0, &xx0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_step(&xy1, &xx1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_i8_step(&xy2, &xx2, &yy2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_i8_step(&xy3, &xx3, &yy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    xx0 = vaddq_s32(xx0, xx2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    xx1 = vaddq_s32(xx1, xx3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    xx0 = vaddq_s32(xx0, xx1);
    yy0 = vaddq_s32(yy0, yy1);
    xx0 = vsubq_s32(xx0, vaddq_s32(xy0, xy0));
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__neon, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_dn__neon, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_i8_step(&xy0, &x10, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_step(&xy1, &x11, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        dot_i8_step(&xy2, &x12, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        dot_i8_step(&xy3, &x13, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        dot_i8_step(&xy0, &x10, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_step(&xy1, &x11, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_i8_step(&xy2, &x12, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_i8_step(&xy3, &x13, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    x10 = vaddq_s32(x10, x12);
    xy1 = vaddq_s32(xy1, xy3);
    x11 = vaddq_s32(x11, x13);
    xy0 = vaddq_s32(xy0, xy1);
    x10 = vaddq_s32(x10, x11);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    return dot_i8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_i8_pair_dn__neon, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_step(&xy0, &x10, &xx0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_step(&xy1, &x11, &xx1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_step(&xy2, &x12, &xx2, &yy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_step(&xy3, &x13, &xx3, &yy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &x10, &xx0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_step(&xy1, &x11, &xx1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_step(&xy2, &x12, &xx2, &yy2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_step(&xy3, &x13, &xx3, &yy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    x10 = vaddq_s32(x10, x12);
    xx0 = vaddq_s32(xx0, xx2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    x11 = vaddq_s32(x11, x13);
    xx1 = vaddq_s32(xx1, xx3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    x10 = vaddq_s32(x10, x11);
    xx0 = vaddq_s32(xx0, xx1);
    yy0 = vaddq_s32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_i8_pair_dn__neon, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        manhattan_i8_step(&ad2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        manhattan_i8_step(&ad3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_i8_step(&ad2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_i8_step(&ad3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_dn__neon, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        chebyshev_i8_step(&ad2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        chebyshev_i8_step(&ad3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_i8_step(&ad2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_i8_step(&ad3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__neon, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_step(&xy0, &xx0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_step(&xy1, &xx1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_step(&xy2, &xx2, &yy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_step(&xy3, &xx3, &yy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy0, &xx0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_step(&xy1, &xx1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_u8_step(&xy2, &xx2, &yy2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_u8_step(&xy3, &xx3, &yy3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    xx0 = vaddq_s32(xx0, xx2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    xx1 = vaddq_s32(xx1, xx3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    xx0 = vaddq_s32(xx0, xx1);
    yy0 = vaddq_s32(yy0, yy1);
    xx0 = vsubq_s32(xx0, vaddq_s32(xy0, xy0));
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__neon, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_dn__neon, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_u8_step(&xy0, &x10, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_step(&xy1, &x11, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_u8_step(&xy2, &x12, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_u8_step(&xy3, &x13, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        dot_u8_step(&xy0, &x10, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_step(&xy1, &x11, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_u8_step(&xy2, &x12, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_u8_step(&xy3, &x13, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    x10 = vaddq_s32(x10, x12);
    xy1 = vaddq_s32(xy1, xy3);
    x11 = vaddq_s32(x11, x13);
    xy0 = vaddq_s32(xy0, xy1);
    x10 = vaddq_s32(x10, x11);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    return dot_u8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_u8_pair_dn__neon, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    int32x4_t x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    int32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_step(&xy0, &x10, &xx0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_step(&xy1, &x11, &xx1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_step(&xy2, &x12, &xx2, &yy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_step(&xy3, &x13, &xx3, &yy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &x10, &xx0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_step(&xy1, &x11, &xx1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_step(&xy2, &x12, &xx2, &yy2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_step(&xy3, &x13, &xx3, &yy3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    x10 = vaddq_s32(x10, x12);
    xx0 = vaddq_s32(xx0, xx2);
    yy0 = vaddq_s32(yy0, yy2);
    xy1 = vaddq_s32(xy1, xy3);
    x11 = vaddq_s32(x11, x13);
    xx1 = vaddq_s32(xx1, xx3);
    yy1 = vaddq_s32(yy1, yy3);
    xy0 = vaddq_s32(xy0, xy1);
    x10 = vaddq_s32(x10, x11);
    xx0 = vaddq_s32(xx0, xx1);
    yy0 = vaddq_s32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_u8_pair_dn__neon, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        manhattan_u8_step(&ad2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        manhattan_u8_step(&ad3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_u8_step(&ad2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_u8_step(&ad3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad2);
    ad1 = vaddq_s32(ad1, ad3);
    ad0 = vaddq_s32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_dn__neon, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        chebyshev_u8_step(&ad2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        chebyshev_u8_step(&ad3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_u8_step(&ad2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_u8_step(&ad3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad2);
    ad1 = vmaxq_s32(ad1, ad3);
    ad0 = vmaxq_s32(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__neon, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        hamming_b1_step(&ne2, vld1q_u8(x + i + 32), vld1q_u8(y + i + 32));
        hamming_b1_step(&ne3, vld1q_u8(x + i + 48), vld1q_u8(y + i + 48));
    }
    if (n & 32) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        hamming_b1_step(&ne2, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        hamming_b1_step(&ne3, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    ne0 = vaddq_u32(ne0, ne2);
    ne1 = vaddq_u32(ne1, ne3);
    ne0 = vaddq_u32(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_dn__neon, uint32_t, hamming_b1_pair, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero, xy1 = zero;
    uint32x4_t xx0 = zero, xx1 = zero;
    uint32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        jaccard_b1_step(&xy0, &xx0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        jaccard_b1_step(&xy1, &xx1, &yy1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
    }
    if (n & 16) {
        jaccard_b1_step(&xy0, &xx0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        jaccard_b1_step(&xy1, &xx1, &yy1, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    xy0 = vaddq_u32(xy0, xy1);
    xx0 = vaddq_u32(xx0, xx1);
    yy0 = vaddq_u32(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_dn__neon, float, jaccard_b1_pair, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    float64x2_t dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        sqeuclidean_double_step(&dd4, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        sqeuclidean_double_step(&dd5, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        sqeuclidean_double_step(&dd6, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        sqeuclidean_double_step(&dd7, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd4, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd5, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        sqeuclidean_double_step(&dd6, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        sqeuclidean_double_step(&dd7, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    dd0 = vaddq_f64(dd0, dd4);
    dd1 = vaddq_f64(dd1, dd5);
    dd2 = vaddq_f64(dd2, dd6);
    dd3 = vaddq_f64(dd3, dd7);
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    const double dd = reduce_add_d(dd0);
    return sqeuclidean_double_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_double_pair_dn__neon, double, sqeuclidean_double_pair, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_pair(const void *x, const void *y, size_t n)
{
    return euclidean_double_after(sqeuclidean_double_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_double_pair_dn__neon, double, euclidean_double_pair, n)

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float64x2_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        dot_double_step(&xy0, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        dot_double_step(&xy4, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        dot_double_step(&xy5, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        dot_double_step(&xy6, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        dot_double_step(&xy7, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        dot_double_step(&xy0, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy4, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy5, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        dot_double_step(&xy6, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        dot_double_step(&xy7, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xy0 = vaddq_f64(xy0, xy4);
    xy1 = vaddq_f64(xy1, xy5);
    xy2 = vaddq_f64(xy2, xy6);
    xy3 = vaddq_f64(xy3, xy7);
    xy0 = vaddq_f64(xy0, xy2);
    xy1 = vaddq_f64(xy1, xy3);
    xy0 = vaddq_f64(xy0, xy1);
    const double xy = reduce_add_d(xy0);
    return dot_double_finish(xy);
}

RUVGEN_PAIR(rk_dot_double_pair_dn__neon, double, dot_double_pair, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float64x2_t xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    float64x2_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    float64x2_t xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    float64x2_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    float64x2_t yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_step(&xy0, &xx0, &yy0, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        cosine_double_step(&xy2, &xx2, &yy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        cosine_double_step(&xy3, &xx3, &yy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        cosine_double_step(&xy4, &xx4, &yy4, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        cosine_double_step(&xy5, &xx5, &yy5, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        cosine_double_step(&xy6, &xx6, &yy6, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        cosine_double_step(&xy7, &xx7, &yy7, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        cosine_double_step(&xy0, &xx0, &yy0, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        cosine_double_step(&xy2, &xx2, &yy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        cosine_double_step(&xy3, &xx3, &yy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        cosine_double_step(&xy4, &xx4, &yy4, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_step(&xy5, &xx5, &yy5, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_double_step(&xy6, &xx6, &yy6, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_step(&xy7, &xx7, &yy7, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xy0 = vaddq_f64(xy0, xy4);
    xx0 = vaddq_f64(xx0, xx4);
    yy0 = vaddq_f64(yy0, yy4);
    xy1 = vaddq_f64(xy1, xy5);
    xx1 = vaddq_f64(xx1, xx5);
    yy1 = vaddq_f64(yy1, yy5);
    xy2 = vaddq_f64(xy2, xy6);
    xx2 = vaddq_f64(xx2, xx6);
    yy2 = vaddq_f64(yy2, yy6);
    xy3 = vaddq_f64(xy3, xy7);
    xx3 = vaddq_f64(xx3, xx7);
    yy3 = vaddq_f64(yy3, yy7);
    xy0 = vaddq_f64(xy0, xy2);
    xx0 = vaddq_f64(xx0, xx2);
    yy0 = vaddq_f64(yy0, yy2);
    xy1 = vaddq_f64(xy1, xy3);
    xx1 = vaddq_f64(xx1, xx3);
    yy1 = vaddq_f64(yy1, yy3);
    xy0 = vaddq_f64(xy0, xy1);
    xx0 = vaddq_f64(xx0, xx1);
    yy0 = vaddq_f64(yy0, yy1);
    const double xy = reduce_add_d(xy0);
    const double xx = reduce_add_d(xx0);
    const double yy = reduce_add_d(yy0);
    return cosine_double_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_double_pair_dn__neon, double, cosine_double_pair, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        manhattan_double_step(&ad2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        manhattan_double_step(&ad3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        manhattan_double_step(&ad2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        manhattan_double_step(&ad3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vaddq_f64(ad0, ad2);
    ad1 = vaddq_f64(ad1, ad3);
    ad0 = vaddq_f64(ad0, ad1);
    const double ad = reduce_add_d(ad0);
    return manhattan_double_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_double_pair_dn__neon, double, manhattan_double_pair, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        chebyshev_double_step(&ad2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        chebyshev_double_step(&ad3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        chebyshev_double_step(&ad2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        chebyshev_double_step(&ad3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vmaxq_f64(ad0, ad2);
    ad1 = vmaxq_f64(ad1, ad3);
    ad0 = vmaxq_f64(ad0, ad1);
    const double ad = reduce_max_d(ad0);
    return chebyshev_double_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_double_pair_dn__neon, double, chebyshev_double_pair, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    float64x2_t ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vld1q_f64(y + i));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        braycurtis_double_step(&ad2, &ap2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        braycurtis_double_step(&ad3, &ap3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vld1q_f64(y + i));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        braycurtis_double_step(&ad2, &ap2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        braycurtis_double_step(&ad3, &ap3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vaddq_f64(ad0, ad2);
    ap0 = vaddq_f64(ap0, ap2);
    ad1 = vaddq_f64(ad1, ad3);
    ap1 = vaddq_f64(ap1, ap3);
    ad0 = vaddq_f64(ad0, ad1);
    ap0 = vaddq_f64(ap0, ap1);
    const double ad = reduce_add_d(ad0);
    const double ap = reduce_add_d(ap0);
    return braycurtis_double_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_double_pair_dn__neon, double, braycurtis_double_pair, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vld1q_f64(y + i));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        canberra_double_step(&sd2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        canberra_double_step(&sd3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vld1q_f64(y + i));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        canberra_double_step(&sd2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        canberra_double_step(&sd3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    sd0 = vaddq_f64(sd0, sd2);
    sd1 = vaddq_f64(sd1, sd3);
    sd0 = vaddq_f64(sd0, sd1);
    const double sd = reduce_add_d(sd0);
    return canberra_double_finish(sd);
}

RUVGEN_PAIR(rk_canberra_double_pair_dn__neon, double, canberra_double_pair, n)

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_neon[] = {
    ROW(SQEUCLIDEAN, F32, PAIR, 64, rk_sqeuclidean_f32_pair_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 96, rk_sqeuclidean_f32_pair_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 100, rk_sqeuclidean_f32_pair_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 128, rk_sqeuclidean_f32_pair_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 200, rk_sqeuclidean_f32_pair_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 256, rk_sqeuclidean_f32_pair_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 300, rk_sqeuclidean_f32_pair_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 384, rk_sqeuclidean_f32_pair_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 512, rk_sqeuclidean_f32_pair_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 768, rk_sqeuclidean_f32_pair_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 960, rk_sqeuclidean_f32_pair_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1024, rk_sqeuclidean_f32_pair_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1536, rk_sqeuclidean_f32_pair_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 2048, rk_sqeuclidean_f32_pair_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 3072, rk_sqeuclidean_f32_pair_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 0, rk_sqeuclidean_f32_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 64, rk_euclidean_f32_pair_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 96, rk_euclidean_f32_pair_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 100, rk_euclidean_f32_pair_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 128, rk_euclidean_f32_pair_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 200, rk_euclidean_f32_pair_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 256, rk_euclidean_f32_pair_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 300, rk_euclidean_f32_pair_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 384, rk_euclidean_f32_pair_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 512, rk_euclidean_f32_pair_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 768, rk_euclidean_f32_pair_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 960, rk_euclidean_f32_pair_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1024, rk_euclidean_f32_pair_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1536, rk_euclidean_f32_pair_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 2048, rk_euclidean_f32_pair_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 3072, rk_euclidean_f32_pair_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 0, rk_euclidean_f32_pair_dn__neon, FLOAT),
    ROW(DOT, F32, PAIR, 64, rk_dot_f32_pair_d64__neon, FLOAT),
    ROW(DOT, F32, PAIR, 96, rk_dot_f32_pair_d96__neon, FLOAT),
    ROW(DOT, F32, PAIR, 100, rk_dot_f32_pair_d100__neon, FLOAT),
    ROW(DOT, F32, PAIR, 128, rk_dot_f32_pair_d128__neon, FLOAT),
    ROW(DOT, F32, PAIR, 200, rk_dot_f32_pair_d200__neon, FLOAT),
    ROW(DOT, F32, PAIR, 256, rk_dot_f32_pair_d256__neon, FLOAT),
    ROW(DOT, F32, PAIR, 300, rk_dot_f32_pair_d300__neon, FLOAT),
    ROW(DOT, F32, PAIR, 384, rk_dot_f32_pair_d384__neon, FLOAT),
    ROW(DOT, F32, PAIR, 512, rk_dot_f32_pair_d512__neon, FLOAT),
    ROW(DOT, F32, PAIR, 768, rk_dot_f32_pair_d768__neon, FLOAT),
    ROW(DOT, F32, PAIR, 960, rk_dot_f32_pair_d960__neon, FLOAT),
    ROW(DOT, F32, PAIR, 1024, rk_dot_f32_pair_d1024__neon, FLOAT),
    ROW(DOT, F32, PAIR, 1536, rk_dot_f32_pair_d1536__neon, FLOAT),
    ROW(DOT, F32, PAIR, 2048, rk_dot_f32_pair_d2048__neon, FLOAT),
    ROW(DOT, F32, PAIR, 3072, rk_dot_f32_pair_d3072__neon, FLOAT),
    ROW(DOT, F32, PAIR, 0, rk_dot_f32_pair_dn__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 64, rk_cosine_f32_pair_d64__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 96, rk_cosine_f32_pair_d96__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 100, rk_cosine_f32_pair_d100__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 128, rk_cosine_f32_pair_d128__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 200, rk_cosine_f32_pair_d200__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 256, rk_cosine_f32_pair_d256__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 300, rk_cosine_f32_pair_d300__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 384, rk_cosine_f32_pair_d384__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 512, rk_cosine_f32_pair_d512__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 768, rk_cosine_f32_pair_d768__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 960, rk_cosine_f32_pair_d960__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 1024, rk_cosine_f32_pair_d1024__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 1536, rk_cosine_f32_pair_d1536__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 2048, rk_cosine_f32_pair_d2048__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 3072, rk_cosine_f32_pair_d3072__neon, FLOAT),
    ROW(COSINE, F32, PAIR, 0, rk_cosine_f32_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 64, rk_manhattan_f32_pair_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 96, rk_manhattan_f32_pair_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 100, rk_manhattan_f32_pair_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 128, rk_manhattan_f32_pair_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 200, rk_manhattan_f32_pair_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 256, rk_manhattan_f32_pair_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 300, rk_manhattan_f32_pair_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 384, rk_manhattan_f32_pair_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 512, rk_manhattan_f32_pair_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 768, rk_manhattan_f32_pair_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 960, rk_manhattan_f32_pair_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1024, rk_manhattan_f32_pair_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1536, rk_manhattan_f32_pair_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 2048, rk_manhattan_f32_pair_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 3072, rk_manhattan_f32_pair_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 0, rk_manhattan_f32_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 64, rk_chebyshev_f32_pair_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 96, rk_chebyshev_f32_pair_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 100, rk_chebyshev_f32_pair_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 128, rk_chebyshev_f32_pair_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 200, rk_chebyshev_f32_pair_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 256, rk_chebyshev_f32_pair_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 300, rk_chebyshev_f32_pair_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 384, rk_chebyshev_f32_pair_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 512, rk_chebyshev_f32_pair_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 768, rk_chebyshev_f32_pair_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 960, rk_chebyshev_f32_pair_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1024, rk_chebyshev_f32_pair_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1536, rk_chebyshev_f32_pair_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 2048, rk_chebyshev_f32_pair_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 3072, rk_chebyshev_f32_pair_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 0, rk_chebyshev_f32_pair_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F32, PAIR, 0, rk_braycurtis_f32_pair_dn__neon, FLOAT),
    ROW(CANBERRA, F32, PAIR, 0, rk_canberra_f32_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, PAIR, 0, rk_sqeuclidean_f16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, PAIR, 0, rk_euclidean_f16_pair_dn__neon, FLOAT),
    ROW(DOT, F16, PAIR, 0, rk_dot_f16_pair_dn__neon, FLOAT),
    ROW(COSINE, F16, PAIR, 0, rk_cosine_f16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, PAIR, 0, rk_manhattan_f16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, PAIR, 0, rk_chebyshev_f16_pair_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F16, PAIR, 0, rk_braycurtis_f16_pair_dn__neon, FLOAT),
    ROW(CANBERRA, F16, PAIR, 0, rk_canberra_f16_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, PAIR, 0, rk_sqeuclidean_bf16_pair_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, PAIR, 0, rk_euclidean_bf16_pair_dn__neon, FLOAT),
    ROW(DOT, BF16, PAIR, 0, rk_dot_bf16_pair_dn__neon, FLOAT),
    ROW(COSINE, BF16, PAIR, 0, rk_cosine_bf16_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, PAIR, 0, rk_manhattan_bf16_pair_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, PAIR, 0, rk_chebyshev_bf16_pair_dn__neon, FLOAT),
    ROW(BRAYCURTIS, BF16, PAIR, 0, rk_braycurtis_bf16_pair_dn__neon, FLOAT),
    ROW(CANBERRA, BF16, PAIR, 0, rk_canberra_bf16_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, PAIR, 0, rk_sqeuclidean_i8_pair_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, PAIR, 0, rk_euclidean_i8_pair_dn__neon, FLOAT),
    ROW(DOT, I8, PAIR, 0, rk_dot_i8_pair_dn__neon, INT32_T),
    ROW(COSINE, I8, PAIR, 0, rk_cosine_i8_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, PAIR, 0, rk_manhattan_i8_pair_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 0, rk_chebyshev_i8_pair_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 0, rk_sqeuclidean_u8_pair_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, PAIR, 0, rk_euclidean_u8_pair_dn__neon, FLOAT),
    ROW(DOT, U8, PAIR, 0, rk_dot_u8_pair_dn__neon, INT32_T),
    ROW(COSINE, U8, PAIR, 0, rk_cosine_u8_pair_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, PAIR, 0, rk_manhattan_u8_pair_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 0, rk_chebyshev_u8_pair_dn__neon, UINT32_T),
    ROW(HAMMING, B1, PAIR, 0, rk_hamming_b1_pair_dn__neon, UINT32_T),
    ROW(JACCARD, B1, PAIR, 0, rk_jaccard_b1_pair_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, PAIR, 0, rk_sqeuclidean_double_pair_dn__neon, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, PAIR, 0, rk_euclidean_double_pair_dn__neon, DOUBLE),
    ROW(DOT, DOUBLE, PAIR, 0, rk_dot_double_pair_dn__neon, DOUBLE),
    ROW(COSINE, DOUBLE, PAIR, 0, rk_cosine_double_pair_dn__neon, DOUBLE),
    ROW(MANHATTAN, DOUBLE, PAIR, 0, rk_manhattan_double_pair_dn__neon, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, PAIR, 0, rk_chebyshev_double_pair_dn__neon, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, PAIR, 0, rk_braycurtis_double_pair_dn__neon, DOUBLE),
    ROW(CANBERRA, DOUBLE, PAIR, 0, rk_canberra_double_pair_dn__neon, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_pair_neon = {
    rows_pair_neon,
    sizeof rows_pair_neon / sizeof rows_pair_neon[0],
};
#endif
