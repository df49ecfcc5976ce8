/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/avx2.j2. Do not edit. */
#include "common_avx2.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        sqeuclidean_f32_step(&dd4, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd5, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        sqeuclidean_f32_step(&dd6, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd7, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd4, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd5, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd6, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd7, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d64__avx2, float, sqeuclidean_f32_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d96__avx2, float, sqeuclidean_f32_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d100__avx2, float, sqeuclidean_f32_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d128__avx2, float, sqeuclidean_f32_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d200__avx2, float, sqeuclidean_f32_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d256__avx2, float, sqeuclidean_f32_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d300__avx2, float, sqeuclidean_f32_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d384__avx2, float, sqeuclidean_f32_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d512__avx2, float, sqeuclidean_f32_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d768__avx2, float, sqeuclidean_f32_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d960__avx2, float, sqeuclidean_f32_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1024__avx2, float, sqeuclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1536__avx2, float, sqeuclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d2048__avx2, float, sqeuclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d3072__avx2, float, sqeuclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__avx2, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_d64__avx2, float, euclidean_f32_pair, 64)
RUVGEN_PAIR(rk_euclidean_f32_pair_d96__avx2, float, euclidean_f32_pair, 96)
RUVGEN_PAIR(rk_euclidean_f32_pair_d100__avx2, float, euclidean_f32_pair, 100)
RUVGEN_PAIR(rk_euclidean_f32_pair_d128__avx2, float, euclidean_f32_pair, 128)
RUVGEN_PAIR(rk_euclidean_f32_pair_d200__avx2, float, euclidean_f32_pair, 200)
RUVGEN_PAIR(rk_euclidean_f32_pair_d256__avx2, float, euclidean_f32_pair, 256)
RUVGEN_PAIR(rk_euclidean_f32_pair_d300__avx2, float, euclidean_f32_pair, 300)
RUVGEN_PAIR(rk_euclidean_f32_pair_d384__avx2, float, euclidean_f32_pair, 384)
RUVGEN_PAIR(rk_euclidean_f32_pair_d512__avx2, float, euclidean_f32_pair, 512)
RUVGEN_PAIR(rk_euclidean_f32_pair_d768__avx2, float, euclidean_f32_pair, 768)
RUVGEN_PAIR(rk_euclidean_f32_pair_d960__avx2, float, euclidean_f32_pair, 960)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1024__avx2, float, euclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1536__avx2, float, euclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_euclidean_f32_pair_d2048__avx2, float, euclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_euclidean_f32_pair_d3072__avx2, float, euclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_euclidean_f32_pair_dn__avx2, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        dot_f32_step(&xy4, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        dot_f32_step(&xy5, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        dot_f32_step(&xy6, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        dot_f32_step(&xy7, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy4, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy5, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy6, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy7, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f32_pair_d64__avx2, float, dot_f32_pair, 64)
RUVGEN_PAIR(rk_dot_f32_pair_d96__avx2, float, dot_f32_pair, 96)
RUVGEN_PAIR(rk_dot_f32_pair_d100__avx2, float, dot_f32_pair, 100)
RUVGEN_PAIR(rk_dot_f32_pair_d128__avx2, float, dot_f32_pair, 128)
RUVGEN_PAIR(rk_dot_f32_pair_d200__avx2, float, dot_f32_pair, 200)
RUVGEN_PAIR(rk_dot_f32_pair_d256__avx2, float, dot_f32_pair, 256)
RUVGEN_PAIR(rk_dot_f32_pair_d300__avx2, float, dot_f32_pair, 300)
RUVGEN_PAIR(rk_dot_f32_pair_d384__avx2, float, dot_f32_pair, 384)
RUVGEN_PAIR(rk_dot_f32_pair_d512__avx2, float, dot_f32_pair, 512)
RUVGEN_PAIR(rk_dot_f32_pair_d768__avx2, float, dot_f32_pair, 768)
RUVGEN_PAIR(rk_dot_f32_pair_d960__avx2, float, dot_f32_pair, 960)
RUVGEN_PAIR(rk_dot_f32_pair_d1024__avx2, float, dot_f32_pair, 1024)
RUVGEN_PAIR(rk_dot_f32_pair_d1536__avx2, float, dot_f32_pair, 1536)
RUVGEN_PAIR(rk_dot_f32_pair_d2048__avx2, float, dot_f32_pair, 2048)
RUVGEN_PAIR(rk_dot_f32_pair_d3072__avx2, float, dot_f32_pair, 3072)
RUVGEN_PAIR(rk_dot_f32_pair_dn__avx2, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xx0 = _mm256_add_ps(xx0, xx2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xx1 = _mm256_add_ps(xx1, xx3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    xx0 = _mm256_add_ps(xx0, xx1);
    yy0 = _mm256_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f32_pair_d64__avx2, float, cosine_f32_pair, 64)
RUVGEN_PAIR(rk_cosine_f32_pair_d96__avx2, float, cosine_f32_pair, 96)
RUVGEN_PAIR(rk_cosine_f32_pair_d100__avx2, float, cosine_f32_pair, 100)
RUVGEN_PAIR(rk_cosine_f32_pair_d128__avx2, float, cosine_f32_pair, 128)
RUVGEN_PAIR(rk_cosine_f32_pair_d200__avx2, float, cosine_f32_pair, 200)
RUVGEN_PAIR(rk_cosine_f32_pair_d256__avx2, float, cosine_f32_pair, 256)
RUVGEN_PAIR(rk_cosine_f32_pair_d300__avx2, float, cosine_f32_pair, 300)
RUVGEN_PAIR(rk_cosine_f32_pair_d384__avx2, float, cosine_f32_pair, 384)
RUVGEN_PAIR(rk_cosine_f32_pair_d512__avx2, float, cosine_f32_pair, 512)
RUVGEN_PAIR(rk_cosine_f32_pair_d768__avx2, float, cosine_f32_pair, 768)
RUVGEN_PAIR(rk_cosine_f32_pair_d960__avx2, float, cosine_f32_pair, 960)
RUVGEN_PAIR(rk_cosine_f32_pair_d1024__avx2, float, cosine_f32_pair, 1024)
RUVGEN_PAIR(rk_cosine_f32_pair_d1536__avx2, float, cosine_f32_pair, 1536)
RUVGEN_PAIR(rk_cosine_f32_pair_d2048__avx2, float, cosine_f32_pair, 2048)
RUVGEN_PAIR(rk_cosine_f32_pair_d3072__avx2, float, cosine_f32_pair, 3072)
RUVGEN_PAIR(rk_cosine_f32_pair_dn__avx2, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        manhattan_f32_step(&ad2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_d64__avx2, float, manhattan_f32_pair, 64)
RUVGEN_PAIR(rk_manhattan_f32_pair_d96__avx2, float, manhattan_f32_pair, 96)
RUVGEN_PAIR(rk_manhattan_f32_pair_d100__avx2, float, manhattan_f32_pair, 100)
RUVGEN_PAIR(rk_manhattan_f32_pair_d128__avx2, float, manhattan_f32_pair, 128)
RUVGEN_PAIR(rk_manhattan_f32_pair_d200__avx2, float, manhattan_f32_pair, 200)
RUVGEN_PAIR(rk_manhattan_f32_pair_d256__avx2, float, manhattan_f32_pair, 256)
RUVGEN_PAIR(rk_manhattan_f32_pair_d300__avx2, float, manhattan_f32_pair, 300)
RUVGEN_PAIR(rk_manhattan_f32_pair_d384__avx2, float, manhattan_f32_pair, 384)
RUVGEN_PAIR(rk_manhattan_f32_pair_d512__avx2, float, manhattan_f32_pair, 512)
RUVGEN_PAIR(rk_manhattan_f32_pair_d768__avx2, float, manhattan_f32_pair, 768)
RUVGEN_PAIR(rk_manhattan_f32_pair_d960__avx2, float, manhattan_f32_pair, 960)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1024__avx2, float, manhattan_f32_pair, 1024)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1536__avx2, float, manhattan_f32_pair, 1536)
RUVGEN_PAIR(rk_manhattan_f32_pair_d2048__avx2, float, manhattan_f32_pair, 2048)
RUVGEN_PAIR(rk_manhattan_f32_pair_d3072__avx2, float, manhattan_f32_pair, 3072)
RUVGEN_PAIR(rk_manhattan_f32_pair_dn__avx2, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        chebyshev_f32_step(&ad2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_d64__avx2, float, chebyshev_f32_pair, 64)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d96__avx2, float, chebyshev_f32_pair, 96)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d100__avx2, float, chebyshev_f32_pair, 100)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d128__avx2, float, chebyshev_f32_pair, 128)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d200__avx2, float, chebyshev_f32_pair, 200)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d256__avx2, float, chebyshev_f32_pair, 256)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d300__avx2, float, chebyshev_f32_pair, 300)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d384__avx2, float, chebyshev_f32_pair, 384)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d512__avx2, float, chebyshev_f32_pair, 512)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d768__avx2, float, chebyshev_f32_pair, 768)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d960__avx2, float, chebyshev_f32_pair, 960)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1024__avx2, float, chebyshev_f32_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1536__avx2, float, chebyshev_f32_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d2048__avx2, float, chebyshev_f32_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d3072__avx2, float, chebyshev_f32_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__avx2, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        braycurtis_f32_step(&ad2, &ap2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad3, &ap3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad2, &ap2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad3, &ap3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__avx2, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        canberra_f32_step(&sd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        canberra_f32_step(&sd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__avx2, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        sqeuclidean_f32_step(&dd4, _mm256_cvtph_ps(load8(x + i + 32)), _mm256_cvtph_ps(load8(y + i + 32)));
        sqeuclidean_f32_step(&dd5, _mm256_cvtph_ps(load8(x + i + 40)), _mm256_cvtph_ps(load8(y + i + 40)));
        sqeuclidean_f32_step(&dd6, _mm256_cvtph_ps(load8(x + i + 48)), _mm256_cvtph_ps(load8(y + i + 48)));
        sqeuclidean_f32_step(&dd7, _mm256_cvtph_ps(load8(x + i + 56)), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd4, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd5, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd6, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd7, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__avx2, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__avx2, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        dot_f32_step(&xy4, _mm256_cvtph_ps(load8(x + i + 32)), _mm256_cvtph_ps(load8(y + i + 32)));
        dot_f32_step(&xy5, _mm256_cvtph_ps(load8(x + i + 40)), _mm256_cvtph_ps(load8(y + i + 40)));
        dot_f32_step(&xy6, _mm256_cvtph_ps(load8(x + i + 48)), _mm256_cvtph_ps(load8(y + i + 48)));
        dot_f32_step(&xy7, _mm256_cvtph_ps(load8(x + i + 56)), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy4, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy5, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy6, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy7, _mm256_cvtph_ps(first8(x + i, n & 7)), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f16_pair_dn__avx2, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_cvtph_ps(load8(x + i + 8)),
            _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_cvtph_ps(load8(x + i + 16)),
            _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_cvtph_ps(load8(x + i + 24)),
            _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm256_cvtph_ps(load8(x + i + 8)),
            _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy2, &xx2, &yy2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_step(&xy3, &xx3, &yy3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xx0 = _mm256_add_ps(xx0, xx2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xx1 = _mm256_add_ps(xx1, xx3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    xx0 = _mm256_add_ps(xx0, xx1);
    yy0 = _mm256_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f16_pair_dn__avx2, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        manhattan_f32_step(&ad2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        manhattan_f32_step(&ad3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__avx2, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        chebyshev_f32_step(&ad2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        chebyshev_f32_step(&ad3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__avx2, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        braycurtis_f32_step(&ad2, &ap2, _mm256_cvtph_ps(load8(x + i + 16)),
            _mm256_cvtph_ps(load8(y + i + 16)));
        braycurtis_f32_step(&ad3, &ap3, _mm256_cvtph_ps(load8(x + i + 24)),
            _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad2, &ap2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad3, &ap3, _mm256_cvtph_ps(first8(x + i, n & 7)),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__avx2, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        canberra_f32_step(&sd2, _mm256_cvtph_ps(load8(x + i + 16)), _mm256_cvtph_ps(load8(y + i + 16)));
        canberra_f32_step(&sd3, _mm256_cvtph_ps(load8(x + i + 24)), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_cvtph_ps(load8(x + i + 8)), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd2, _mm256_cvtph_ps(load8(x + i)), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd3, _mm256_cvtph_ps(first8(x + i, n & 7)), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__avx2, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        sqeuclidean_f32_step(&dd4, widen_bf16(load8(x + i + 32)), widen_bf16(load8(y + i + 32)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load8(x + i + 40)), widen_bf16(load8(y + i + 40)));
        sqeuclidean_f32_step(&dd6, widen_bf16(load8(x + i + 48)), widen_bf16(load8(y + i + 48)));
        sqeuclidean_f32_step(&dd7, widen_bf16(load8(x + i + 56)), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd4, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd6, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd7, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd4);
    dd1 = _mm256_add_ps(dd1, dd5);
    dd2 = _mm256_add_ps(dd2, dd6);
    dd3 = _mm256_add_ps(dd3, dd7);
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__avx2, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__avx2, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_f32_step(&xy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        dot_f32_step(&xy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        dot_f32_step(&xy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        dot_f32_step(&xy4, widen_bf16(load8(x + i + 32)), widen_bf16(load8(y + i + 32)));
        dot_f32_step(&xy5, widen_bf16(load8(x + i + 40)), widen_bf16(load8(y + i + 40)));
        dot_f32_step(&xy6, widen_bf16(load8(x + i + 48)), widen_bf16(load8(y + i + 48)));
        dot_f32_step(&xy7, widen_bf16(load8(x + i + 56)), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_f32_step(&xy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_f32_step(&xy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        dot_f32_step(&xy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        dot_f32_step(&xy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy4, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        dot_f32_step(&xy5, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy6, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy7, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy4);
    xy1 = _mm256_add_ps(xy1, xy5);
    xy2 = _mm256_add_ps(xy2, xy6);
    xy3 = _mm256_add_ps(xy3, xy7);
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_bf16_pair_dn__avx2, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xx0 = _mm256_add_ps(xx0, xx2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xx1 = _mm256_add_ps(xx1, xx3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    xx0 = _mm256_add_ps(xx0, xx1);
    yy0 = _mm256_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__avx2, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        manhattan_f32_step(&ad2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        manhattan_f32_step(&ad3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ad0 = _mm256_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__avx2, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        chebyshev_f32_step(&ad2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        chebyshev_f32_step(&ad3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__avx2, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad2);
    ap0 = _mm256_add_ps(ap0, ap2);
    ad1 = _mm256_add_ps(ad1, ad3);
    ap1 = _mm256_add_ps(ap1, ap3);
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__avx2, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        canberra_f32_step(&sd2, widen_bf16(load8(x + i + 16)), widen_bf16(load8(y + i + 16)));
        canberra_f32_step(&sd3, widen_bf16(load8(x + i + 24)), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load8(x + i + 8)), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd2, widen_bf16(load8(x + i)), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd3, widen_bf16(first8(x + i, n & 7)), widen_bf16(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd2);
    sd1 = _mm256_add_ps(sd1, sd3);
    sd0 = _mm256_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__avx2, float, canberra_bf16_pair, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_step(&xy0, &xx0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_step(&xy1, &xx1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        sqeuclidean_i8_step(&xy2, &xx2, &yy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        sqeuclidean_i8_step(&xy3, &xx3, &yy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_step(&xy0, &xx0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_step(&xy1, &xx1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_step(&xy2, &xx2, &yy2, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_step(&xy3, &xx3, &yy3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xx0 = _mm256_add_epi32(xx0, xx2);
    yy0 = _mm256_add_epi32(yy0, yy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xx1 = _mm256_add_epi32(xx1, xx3);
    yy1 = _mm256_add_epi32(yy1, yy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    xx0 = _mm256_add_epi32(xx0, xx1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    xx0 = _mm256_sub_epi32(xx0, _mm256_add_epi32(xy0, xy0));
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__avx2, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_dn__avx2, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_step(&xy0, &x10, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_step(&xy1, &x11, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        dot_i8_step(&xy2, &x12, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        dot_i8_step(&xy3, &x13, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        dot_i8_step(&xy0, &x10, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_step(&xy1, &x11, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_step(&xy2, &x12, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_step(&xy3, &x13, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    x10 = _mm256_add_epi32(x10, x12);
    xy1 = _mm256_add_epi32(xy1, xy3);
    x11 = _mm256_add_epi32(x11, x13);
    xy0 = _mm256_add_epi32(xy0, xy1);
    x10 = _mm256_add_epi32(x10, x11);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    return dot_i8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_i8_pair_dn__avx2, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i x10 = zero, x11 = zero;
    __m256i xx0 = zero, xx1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_step(&xy0, &x10, &xx0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_step(&xy1, &x11, &xx1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_i8_step(&xy0, &x10, &xx0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_step(&xy1, &x11, &xx1, &yy1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    x10 = _mm256_add_epi32(x10, x11);
    xx0 = _mm256_add_epi32(xx0, xx1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_i8_pair_dn__avx2, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        manhattan_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        manhattan_i8_step(&ad3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad2);
    ad1 = _mm256_add_epi32(ad1, ad3);
    ad0 = _mm256_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_dn__avx2, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        chebyshev_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        chebyshev_i8_step(&ad3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad2);
    ad1 = _mm256_max_epi16(ad1, ad3);
    ad0 = _mm256_max_epi16(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__avx2, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256i yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_step(&xy0, &xx0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_step(&xy1, &xx1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        sqeuclidean_u8_step(&xy2, &xx2, &yy2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        sqeuclidean_u8_step(&xy3, &xx3, &yy3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_step(&xy0, &xx0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_step(&xy1, &xx1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_step(&xy2, &xx2, &yy2, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_step(&xy3, &xx3, &yy3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xx0 = _mm256_add_epi32(xx0, xx2);
    yy0 = _mm256_add_epi32(yy0, yy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xx1 = _mm256_add_epi32(xx1, xx3);
    yy1 = _mm256_add_epi32(yy1, yy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    xx0 = _mm256_add_epi32(xx0, xx1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    xx0 = _mm256_sub_epi32(xx0, _mm256_add_epi32(xy0, xy0));
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__avx2, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_dn__avx2, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256i x10 = zero, x11 = zero, x12 = zero, x13 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_step(&xy0, &x10, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_step(&xy1, &x11, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_u8_step(&xy2, &x12, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_u8_step(&xy3, &x13, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        dot_u8_step(&xy0, &x10, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_step(&xy1, &x11, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_step(&xy2, &x12, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_step(&xy3, &x13, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    x10 = _mm256_add_epi32(x10, x12);
    xy1 = _mm256_add_epi32(xy1, xy3);
    x11 = _mm256_add_epi32(x11, x13);
    xy0 = _mm256_add_epi32(xy0, xy1);
    x10 = _mm256_add_epi32(x10, x11);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    return dot_u8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_u8_pair_dn__avx2, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i x10 = zero, x11 = zero;
    __m256i xx0 = zero, xx1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_step(&xy0, &x10, &xx0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_step(&xy1, &x11, &xx1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
    }
    if (n & 16) {
        cosine_u8_step(&xy0, &x10, &xx0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_step(&xy1, &x11, &xx1, &yy1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    x10 = _mm256_add_epi32(x10, x11);
    xx0 = _mm256_add_epi32(xx0, xx1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t x1 = reduce_add_i(x10);
    const uint32_t xx = reduce_add_i(xx0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_u8_pair_dn__avx2, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        manhattan_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        manhattan_u8_step(&ad3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad2);
    ad1 = _mm256_add_epi32(ad1, ad3);
    ad0 = _mm256_add_epi32(ad0, ad1);
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_dn__avx2, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        chebyshev_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        chebyshev_u8_step(&ad3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad2);
    ad1 = _mm256_max_epi16(ad1, ad3);
    ad0 = _mm256_max_epi16(ad0, ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__avx2, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
        hamming_b1_step(&ne2, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 64)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 64)));
        hamming_b1_step(&ne3, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 96)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 96)));
    }
    if (n & 64) {
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
        i += 64;
    }
    if (n & 32) {
        hamming_b1_step(&ne2, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        hamming_b1_step(&ne3, first32(x + i, tail), first32(y + i, tail));
    }
    ne0 = _mm256_add_epi64(ne0, ne2);
    ne1 = _mm256_add_epi64(ne1, ne3);
    ne0 = _mm256_add_epi64(ne0, ne1);
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_dn__avx2, uint32_t, hamming_b1_pair, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i xx0 = zero, xx1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        jaccard_b1_step(&xy1, &xx1, &yy1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
    }
    if (n & 32) {
        jaccard_b1_step(&xy0, &xx0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        jaccard_b1_step(&xy1, &xx1, &yy1, first32(x + i, tail), first32(y + i, tail));
    }
    xy0 = _mm256_add_epi64(xy0, xy1);
    xx0 = _mm256_add_epi64(xx0, xx1);
    yy0 = _mm256_add_epi64(yy0, yy1);
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_dn__avx2, float, jaccard_b1_pair, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m256d dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        sqeuclidean_double_step(&dd4, _mm256_loadu_pd(x + i + 16), _mm256_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd5, _mm256_loadu_pd(x + i + 20), _mm256_loadu_pd(y + i + 20));
        sqeuclidean_double_step(&dd6, _mm256_loadu_pd(x + i + 24), _mm256_loadu_pd(y + i + 24));
        sqeuclidean_double_step(&dd7, _mm256_loadu_pd(x + i + 28), _mm256_loadu_pd(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd4, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd5, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd6, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        sqeuclidean_double_step(&dd7, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    dd0 = _mm256_add_pd(dd0, dd4);
    dd1 = _mm256_add_pd(dd1, dd5);
    dd2 = _mm256_add_pd(dd2, dd6);
    dd3 = _mm256_add_pd(dd3, dd7);
    dd0 = _mm256_add_pd(dd0, dd2);
    dd1 = _mm256_add_pd(dd1, dd3);
    dd0 = _mm256_add_pd(dd0, dd1);
    const double dd = reduce_add_d(dd0);
    return sqeuclidean_double_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_double_pair_dn__avx2, double, sqeuclidean_double_pair, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_pair(const void *x, const void *y, size_t n)
{
    return euclidean_double_after(sqeuclidean_double_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_double_pair_dn__avx2, double, euclidean_double_pair, n)

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256d xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        dot_double_step(&xy4, _mm256_loadu_pd(x + i + 16), _mm256_loadu_pd(y + i + 16));
        dot_double_step(&xy5, _mm256_loadu_pd(x + i + 20), _mm256_loadu_pd(y + i + 20));
        dot_double_step(&xy6, _mm256_loadu_pd(x + i + 24), _mm256_loadu_pd(y + i + 24));
        dot_double_step(&xy7, _mm256_loadu_pd(x + i + 28), _mm256_loadu_pd(y + i + 28));
    }
    if (n & 16) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy4, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy5, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy6, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        dot_double_step(&xy7, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy4);
    xy1 = _mm256_add_pd(xy1, xy5);
    xy2 = _mm256_add_pd(xy2, xy6);
    xy3 = _mm256_add_pd(xy3, xy7);
    xy0 = _mm256_add_pd(xy0, xy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    const double xy = reduce_add_d(xy0);
    return dot_double_finish(xy);
}

RUVGEN_PAIR(rk_dot_double_pair_dn__avx2, double, dot_double_pair, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m256d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_step(&xy0, &xx0, &yy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        cosine_double_step(&xy2, &xx2, &yy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        cosine_double_step(&xy3, &xx3, &yy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        cosine_double_step(&xy0, &xx0, &yy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_double_step(&xy2, &xx2, &yy2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        cosine_double_step(&xy3, &xx3, &yy3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy2);
    xx0 = _mm256_add_pd(xx0, xx2);
    yy0 = _mm256_add_pd(yy0, yy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    xx1 = _mm256_add_pd(xx1, xx3);
    yy1 = _mm256_add_pd(yy1, yy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    xx0 = _mm256_add_pd(xx0, xx1);
    yy0 = _mm256_add_pd(yy0, yy1);
    const double xy = reduce_add_d(xy0);
    const double xx = reduce_add_d(xx0);
    const double yy = reduce_add_d(yy0);
    return cosine_double_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_double_pair_dn__avx2, double, cosine_double_pair, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        manhattan_double_step(&ad2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        manhattan_double_step(&ad3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_double_step(&ad2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        manhattan_double_step(&ad3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad2);
    ad1 = _mm256_add_pd(ad1, ad3);
    ad0 = _mm256_add_pd(ad0, ad1);
    const double ad = reduce_add_d(ad0);
    return manhattan_double_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_double_pair_dn__avx2, double, manhattan_double_pair, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        chebyshev_double_step(&ad2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        chebyshev_double_step(&ad3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_double_step(&ad2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        chebyshev_double_step(&ad3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    const double ad = reduce_max_d(ad0);
    return chebyshev_double_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_double_pair_dn__avx2, double, chebyshev_double_pair, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m256d ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        braycurtis_double_step(&ad2, &ap2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        braycurtis_double_step(&ad3, &ap3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_double_step(&ad2, &ap2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        braycurtis_double_step(&ad3, &ap3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad2);
    ap0 = _mm256_add_pd(ap0, ap2);
    ad1 = _mm256_add_pd(ad1, ad3);
    ap1 = _mm256_add_pd(ap1, ap3);
    ad0 = _mm256_add_pd(ad0, ad1);
    ap0 = _mm256_add_pd(ap0, ap1);
    const double ad = reduce_add_d(ad0);
    const double ap = reduce_add_d(ap0);
    return braycurtis_double_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_double_pair_dn__avx2, double, braycurtis_double_pair, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        canberra_double_step(&sd2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        canberra_double_step(&sd3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_double_step(&sd2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        canberra_double_step(&sd3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    sd0 = _mm256_add_pd(sd0, sd2);
    sd1 = _mm256_add_pd(sd1, sd3);
    sd0 = _mm256_add_pd(sd0, sd1);
    const double sd = reduce_add_d(sd0);
    return canberra_double_finish(sd);
}

RUVGEN_PAIR(rk_canberra_double_pair_dn__avx2, double, canberra_double_pair, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_avx2[] = {
    ROW(SQEUCLIDEAN, F32, PAIR, 64, rk_sqeuclidean_f32_pair_d64__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 96, rk_sqeuclidean_f32_pair_d96__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 100, rk_sqeuclidean_f32_pair_d100__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 128, rk_sqeuclidean_f32_pair_d128__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 200, rk_sqeuclidean_f32_pair_d200__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 256, rk_sqeuclidean_f32_pair_d256__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 300, rk_sqeuclidean_f32_pair_d300__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 384, rk_sqeuclidean_f32_pair_d384__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 512, rk_sqeuclidean_f32_pair_d512__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 768, rk_sqeuclidean_f32_pair_d768__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 960, rk_sqeuclidean_f32_pair_d960__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1024, rk_sqeuclidean_f32_pair_d1024__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1536, rk_sqeuclidean_f32_pair_d1536__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 2048, rk_sqeuclidean_f32_pair_d2048__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 3072, rk_sqeuclidean_f32_pair_d3072__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 0, rk_sqeuclidean_f32_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 64, rk_euclidean_f32_pair_d64__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 96, rk_euclidean_f32_pair_d96__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 100, rk_euclidean_f32_pair_d100__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 128, rk_euclidean_f32_pair_d128__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 200, rk_euclidean_f32_pair_d200__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 256, rk_euclidean_f32_pair_d256__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 300, rk_euclidean_f32_pair_d300__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 384, rk_euclidean_f32_pair_d384__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 512, rk_euclidean_f32_pair_d512__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 768, rk_euclidean_f32_pair_d768__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 960, rk_euclidean_f32_pair_d960__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1024, rk_euclidean_f32_pair_d1024__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1536, rk_euclidean_f32_pair_d1536__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 2048, rk_euclidean_f32_pair_d2048__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 3072, rk_euclidean_f32_pair_d3072__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 0, rk_euclidean_f32_pair_dn__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 64, rk_dot_f32_pair_d64__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 96, rk_dot_f32_pair_d96__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 100, rk_dot_f32_pair_d100__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 128, rk_dot_f32_pair_d128__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 200, rk_dot_f32_pair_d200__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 256, rk_dot_f32_pair_d256__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 300, rk_dot_f32_pair_d300__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 384, rk_dot_f32_pair_d384__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 512, rk_dot_f32_pair_d512__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 768, rk_dot_f32_pair_d768__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 960, rk_dot_f32_pair_d960__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 1024, rk_dot_f32_pair_d1024__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 1536, rk_dot_f32_pair_d1536__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 2048, rk_dot_f32_pair_d2048__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 3072, rk_dot_f32_pair_d3072__avx2, FLOAT),
    ROW(DOT, F32, PAIR, 0, rk_dot_f32_pair_dn__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 64, rk_cosine_f32_pair_d64__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 96, rk_cosine_f32_pair_d96__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 100, rk_cosine_f32_pair_d100__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 128, rk_cosine_f32_pair_d128__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 200, rk_cosine_f32_pair_d200__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 256, rk_cosine_f32_pair_d256__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 300, rk_cosine_f32_pair_d300__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 384, rk_cosine_f32_pair_d384__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 512, rk_cosine_f32_pair_d512__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 768, rk_cosine_f32_pair_d768__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 960, rk_cosine_f32_pair_d960__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 1024, rk_cosine_f32_pair_d1024__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 1536, rk_cosine_f32_pair_d1536__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 2048, rk_cosine_f32_pair_d2048__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 3072, rk_cosine_f32_pair_d3072__avx2, FLOAT),
    ROW(COSINE, F32, PAIR, 0, rk_cosine_f32_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 64, rk_manhattan_f32_pair_d64__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 96, rk_manhattan_f32_pair_d96__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 100, rk_manhattan_f32_pair_d100__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 128, rk_manhattan_f32_pair_d128__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 200, rk_manhattan_f32_pair_d200__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 256, rk_manhattan_f32_pair_d256__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 300, rk_manhattan_f32_pair_d300__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 384, rk_manhattan_f32_pair_d384__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 512, rk_manhattan_f32_pair_d512__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 768, rk_manhattan_f32_pair_d768__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 960, rk_manhattan_f32_pair_d960__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1024, rk_manhattan_f32_pair_d1024__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1536, rk_manhattan_f32_pair_d1536__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 2048, rk_manhattan_f32_pair_d2048__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 3072, rk_manhattan_f32_pair_d3072__avx2, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 0, rk_manhattan_f32_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 64, rk_chebyshev_f32_pair_d64__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 96, rk_chebyshev_f32_pair_d96__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 100, rk_chebyshev_f32_pair_d100__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 128, rk_chebyshev_f32_pair_d128__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 200, rk_chebyshev_f32_pair_d200__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 256, rk_chebyshev_f32_pair_d256__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 300, rk_chebyshev_f32_pair_d300__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 384, rk_chebyshev_f32_pair_d384__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 512, rk_chebyshev_f32_pair_d512__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 768, rk_chebyshev_f32_pair_d768__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 960, rk_chebyshev_f32_pair_d960__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1024, rk_chebyshev_f32_pair_d1024__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1536, rk_chebyshev_f32_pair_d1536__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 2048, rk_chebyshev_f32_pair_d2048__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 3072, rk_chebyshev_f32_pair_d3072__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 0, rk_chebyshev_f32_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F32, PAIR, 0, rk_braycurtis_f32_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, F32, PAIR, 0, rk_canberra_f32_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F16, PAIR, 0, rk_sqeuclidean_f16_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F16, PAIR, 0, rk_euclidean_f16_pair_dn__avx2, FLOAT),
    ROW(DOT, F16, PAIR, 0, rk_dot_f16_pair_dn__avx2, FLOAT),
    ROW(COSINE, F16, PAIR, 0, rk_cosine_f16_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, F16, PAIR, 0, rk_manhattan_f16_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F16, PAIR, 0, rk_chebyshev_f16_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F16, PAIR, 0, rk_braycurtis_f16_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, F16, PAIR, 0, rk_canberra_f16_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, BF16, PAIR, 0, rk_sqeuclidean_bf16_pair_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, BF16, PAIR, 0, rk_euclidean_bf16_pair_dn__avx2, FLOAT),
    ROW(DOT, BF16, PAIR, 0, rk_dot_bf16_pair_dn__avx2, FLOAT),
    ROW(COSINE, BF16, PAIR, 0, rk_cosine_bf16_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, BF16, PAIR, 0, rk_manhattan_bf16_pair_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, BF16, PAIR, 0, rk_chebyshev_bf16_pair_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, BF16, PAIR, 0, rk_braycurtis_bf16_pair_dn__avx2, FLOAT),
    ROW(CANBERRA, BF16, PAIR, 0, rk_canberra_bf16_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, I8, PAIR, 0, rk_sqeuclidean_i8_pair_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, I8, PAIR, 0, rk_euclidean_i8_pair_dn__avx2, FLOAT),
    ROW(DOT, I8, PAIR, 0, rk_dot_i8_pair_dn__avx2, INT32_T),
    ROW(COSINE, I8, PAIR, 0, rk_cosine_i8_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, I8, PAIR, 0, rk_manhattan_i8_pair_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 0, rk_chebyshev_i8_pair_dn__avx2, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 0, rk_sqeuclidean_u8_pair_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, U8, PAIR, 0, rk_euclidean_u8_pair_dn__avx2, FLOAT),
    ROW(DOT, U8, PAIR, 0, rk_dot_u8_pair_dn__avx2, INT32_T),
    ROW(COSINE, U8, PAIR, 0, rk_cosine_u8_pair_dn__avx2, FLOAT),
    ROW(MANHATTAN, U8, PAIR, 0, rk_manhattan_u8_pair_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 0, rk_chebyshev_u8_pair_dn__avx2, UINT32_T),
    ROW(HAMMING, B1, PAIR, 0, rk_hamming_b1_pair_dn__avx2, UINT32_T),
    ROW(JACCARD, B1, PAIR, 0, rk_jaccard_b1_pair_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, PAIR, 0, rk_sqeuclidean_double_pair_dn__avx2, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, PAIR, 0, rk_euclidean_double_pair_dn__avx2, DOUBLE),
    ROW(DOT, DOUBLE, PAIR, 0, rk_dot_double_pair_dn__avx2, DOUBLE),
    ROW(COSINE, DOUBLE, PAIR, 0, rk_cosine_double_pair_dn__avx2, DOUBLE),
    ROW(MANHATTAN, DOUBLE, PAIR, 0, rk_manhattan_double_pair_dn__avx2, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, PAIR, 0, rk_chebyshev_double_pair_dn__avx2, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, PAIR, 0, rk_braycurtis_double_pair_dn__avx2, DOUBLE),
    ROW(CANBERRA, DOUBLE, PAIR, 0, rk_canberra_double_pair_dn__avx2, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_pair_avx2 = {
    rows_pair_avx2,
    sizeof rows_pair_avx2 / sizeof rows_pair_avx2[0],
};
#endif
