/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/avx512.j2. Do not edit. */
#include "common_avx512.h"

#if defined(__x86_64__) || defined(_M_X64)

/* By pragma, not by flags: link-time optimisation would merge flags into code that runs on every CPU. */
#if defined(__clang__)
#pragma clang attribute push( \
    __attribute__((target( \
        "avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl"))), \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl")
#endif

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m512 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd4, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        sqeuclidean_f32_step(&dd5, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        sqeuclidean_f32_step(&dd6, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        sqeuclidean_f32_step(&dd7, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd4, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd5, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd6, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd7, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    dd0 = _mm512_add_ps(dd0, dd4);
    dd1 = _mm512_add_ps(dd1, dd5);
    dd2 = _mm512_add_ps(dd2, dd6);
    dd3 = _mm512_add_ps(dd3, dd7);
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d64__avx512, float, sqeuclidean_f32_pair, 64)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d96__avx512, float, sqeuclidean_f32_pair, 96)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d100__avx512, float, sqeuclidean_f32_pair, 100)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d128__avx512, float, sqeuclidean_f32_pair, 128)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d200__avx512, float, sqeuclidean_f32_pair, 200)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d256__avx512, float, sqeuclidean_f32_pair, 256)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d300__avx512, float, sqeuclidean_f32_pair, 300)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d384__avx512, float, sqeuclidean_f32_pair, 384)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d512__avx512, float, sqeuclidean_f32_pair, 512)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d768__avx512, float, sqeuclidean_f32_pair, 768)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d960__avx512, float, sqeuclidean_f32_pair, 960)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1024__avx512, float, sqeuclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d1536__avx512, float, sqeuclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d2048__avx512, float, sqeuclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_d3072__avx512, float, sqeuclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__avx512, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_d64__avx512, float, euclidean_f32_pair, 64)
RUVGEN_PAIR(rk_euclidean_f32_pair_d96__avx512, float, euclidean_f32_pair, 96)
RUVGEN_PAIR(rk_euclidean_f32_pair_d100__avx512, float, euclidean_f32_pair, 100)
RUVGEN_PAIR(rk_euclidean_f32_pair_d128__avx512, float, euclidean_f32_pair, 128)
RUVGEN_PAIR(rk_euclidean_f32_pair_d200__avx512, float, euclidean_f32_pair, 200)
RUVGEN_PAIR(rk_euclidean_f32_pair_d256__avx512, float, euclidean_f32_pair, 256)
RUVGEN_PAIR(rk_euclidean_f32_pair_d300__avx512, float, euclidean_f32_pair, 300)
RUVGEN_PAIR(rk_euclidean_f32_pair_d384__avx512, float, euclidean_f32_pair, 384)
RUVGEN_PAIR(rk_euclidean_f32_pair_d512__avx512, float, euclidean_f32_pair, 512)
RUVGEN_PAIR(rk_euclidean_f32_pair_d768__avx512, float, euclidean_f32_pair, 768)
RUVGEN_PAIR(rk_euclidean_f32_pair_d960__avx512, float, euclidean_f32_pair, 960)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1024__avx512, float, euclidean_f32_pair, 1024)
RUVGEN_PAIR(rk_euclidean_f32_pair_d1536__avx512, float, euclidean_f32_pair, 1536)
RUVGEN_PAIR(rk_euclidean_f32_pair_d2048__avx512, float, euclidean_f32_pair, 2048)
RUVGEN_PAIR(rk_euclidean_f32_pair_d3072__avx512, float, euclidean_f32_pair, 3072)
RUVGEN_PAIR(rk_euclidean_f32_pair_dn__avx512, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        dot_f32_step(&xy4, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        dot_f32_step(&xy5, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        dot_f32_step(&xy6, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        dot_f32_step(&xy7, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy4, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy5, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy6, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy7, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f32_pair_d64__avx512, float, dot_f32_pair, 64)
RUVGEN_PAIR(rk_dot_f32_pair_d96__avx512, float, dot_f32_pair, 96)
RUVGEN_PAIR(rk_dot_f32_pair_d100__avx512, float, dot_f32_pair, 100)
RUVGEN_PAIR(rk_dot_f32_pair_d128__avx512, float, dot_f32_pair, 128)
RUVGEN_PAIR(rk_dot_f32_pair_d200__avx512, float, dot_f32_pair, 200)
RUVGEN_PAIR(rk_dot_f32_pair_d256__avx512, float, dot_f32_pair, 256)
RUVGEN_PAIR(rk_dot_f32_pair_d300__avx512, float, dot_f32_pair, 300)
RUVGEN_PAIR(rk_dot_f32_pair_d384__avx512, float, dot_f32_pair, 384)
RUVGEN_PAIR(rk_dot_f32_pair_d512__avx512, float, dot_f32_pair, 512)
RUVGEN_PAIR(rk_dot_f32_pair_d768__avx512, float, dot_f32_pair, 768)
RUVGEN_PAIR(rk_dot_f32_pair_d960__avx512, float, dot_f32_pair, 960)
RUVGEN_PAIR(rk_dot_f32_pair_d1024__avx512, float, dot_f32_pair, 1024)
RUVGEN_PAIR(rk_dot_f32_pair_d1536__avx512, float, dot_f32_pair, 1536)
RUVGEN_PAIR(rk_dot_f32_pair_d2048__avx512, float, dot_f32_pair, 2048)
RUVGEN_PAIR(rk_dot_f32_pair_d3072__avx512, float, dot_f32_pair, 3072)
RUVGEN_PAIR(rk_dot_f32_pair_dn__avx512, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512 xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    __m512 yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        cosine_f32_step(&xy4, &xx4, &yy4, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        cosine_f32_step(&xy5, &xx5, &yy5, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        cosine_f32_step(&xy6, &xx6, &yy6, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        cosine_f32_step(&xy7, &xx7, &yy7, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_step(&xy4, &xx4, &yy4, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_step(&xy5, &xx5, &yy5, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_step(&xy6, &xx6, &yy6, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_step(&xy7, &xx7, &yy7, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xx0 = _mm512_add_ps(xx0, xx4);
    yy0 = _mm512_add_ps(yy0, yy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xx1 = _mm512_add_ps(xx1, xx5);
    yy1 = _mm512_add_ps(yy1, yy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xx2 = _mm512_add_ps(xx2, xx6);
    yy2 = _mm512_add_ps(yy2, yy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xx3 = _mm512_add_ps(xx3, xx7);
    yy3 = _mm512_add_ps(yy3, yy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xx0 = _mm512_add_ps(xx0, xx2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xx1 = _mm512_add_ps(xx1, xx3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    xx0 = _mm512_add_ps(xx0, xx1);
    yy0 = _mm512_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f32_pair_d64__avx512, float, cosine_f32_pair, 64)
RUVGEN_PAIR(rk_cosine_f32_pair_d96__avx512, float, cosine_f32_pair, 96)
RUVGEN_PAIR(rk_cosine_f32_pair_d100__avx512, float, cosine_f32_pair, 100)
RUVGEN_PAIR(rk_cosine_f32_pair_d128__avx512, float, cosine_f32_pair, 128)
RUVGEN_PAIR(rk_cosine_f32_pair_d200__avx512, float, cosine_f32_pair, 200)
RUVGEN_PAIR(rk_cosine_f32_pair_d256__avx512, float, cosine_f32_pair, 256)
RUVGEN_PAIR(rk_cosine_f32_pair_d300__avx512, float, cosine_f32_pair, 300)
RUVGEN_PAIR(rk_cosine_f32_pair_d384__avx512, float, cosine_f32_pair, 384)
RUVGEN_PAIR(rk_cosine_f32_pair_d512__avx512, float, cosine_f32_pair, 512)
RUVGEN_PAIR(rk_cosine_f32_pair_d768__avx512, float, cosine_f32_pair, 768)
RUVGEN_PAIR(rk_cosine_f32_pair_d960__avx512, float, cosine_f32_pair, 960)
RUVGEN_PAIR(rk_cosine_f32_pair_d1024__avx512, float, cosine_f32_pair, 1024)
RUVGEN_PAIR(rk_cosine_f32_pair_d1536__avx512, float, cosine_f32_pair, 1536)
RUVGEN_PAIR(rk_cosine_f32_pair_d2048__avx512, float, cosine_f32_pair, 2048)
RUVGEN_PAIR(rk_cosine_f32_pair_d3072__avx512, float, cosine_f32_pair, 3072)
RUVGEN_PAIR(rk_cosine_f32_pair_dn__avx512, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        manhattan_f32_step(&ad3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ad0 = _mm512_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_d64__avx512, float, manhattan_f32_pair, 64)
RUVGEN_PAIR(rk_manhattan_f32_pair_d96__avx512, float, manhattan_f32_pair, 96)
RUVGEN_PAIR(rk_manhattan_f32_pair_d100__avx512, float, manhattan_f32_pair, 100)
RUVGEN_PAIR(rk_manhattan_f32_pair_d128__avx512, float, manhattan_f32_pair, 128)
RUVGEN_PAIR(rk_manhattan_f32_pair_d200__avx512, float, manhattan_f32_pair, 200)
RUVGEN_PAIR(rk_manhattan_f32_pair_d256__avx512, float, manhattan_f32_pair, 256)
RUVGEN_PAIR(rk_manhattan_f32_pair_d300__avx512, float, manhattan_f32_pair, 300)
RUVGEN_PAIR(rk_manhattan_f32_pair_d384__avx512, float, manhattan_f32_pair, 384)
RUVGEN_PAIR(rk_manhattan_f32_pair_d512__avx512, float, manhattan_f32_pair, 512)
RUVGEN_PAIR(rk_manhattan_f32_pair_d768__avx512, float, manhattan_f32_pair, 768)
RUVGEN_PAIR(rk_manhattan_f32_pair_d960__avx512, float, manhattan_f32_pair, 960)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1024__avx512, float, manhattan_f32_pair, 1024)
RUVGEN_PAIR(rk_manhattan_f32_pair_d1536__avx512, float, manhattan_f32_pair, 1536)
RUVGEN_PAIR(rk_manhattan_f32_pair_d2048__avx512, float, manhattan_f32_pair, 2048)
RUVGEN_PAIR(rk_manhattan_f32_pair_d3072__avx512, float, manhattan_f32_pair, 3072)
RUVGEN_PAIR(rk_manhattan_f32_pair_dn__avx512, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        chebyshev_f32_step(&ad3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_d64__avx512, float, chebyshev_f32_pair, 64)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d96__avx512, float, chebyshev_f32_pair, 96)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d100__avx512, float, chebyshev_f32_pair, 100)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d128__avx512, float, chebyshev_f32_pair, 128)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d200__avx512, float, chebyshev_f32_pair, 200)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d256__avx512, float, chebyshev_f32_pair, 256)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d300__avx512, float, chebyshev_f32_pair, 300)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d384__avx512, float, chebyshev_f32_pair, 384)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d512__avx512, float, chebyshev_f32_pair, 512)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d768__avx512, float, chebyshev_f32_pair, 768)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d960__avx512, float, chebyshev_f32_pair, 960)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1024__avx512, float, chebyshev_f32_pair, 1024)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d1536__avx512, float, chebyshev_f32_pair, 1536)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d2048__avx512, float, chebyshev_f32_pair, 2048)
RUVGEN_PAIR(rk_chebyshev_f32_pair_d3072__avx512, float, chebyshev_f32_pair, 3072)
RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__avx512, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m512 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad2, &ap2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        braycurtis_f32_step(&ad3, &ap3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad2, &ap2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad3, &ap3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ap0 = _mm512_add_ps(ap0, ap2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ap1 = _mm512_add_ps(ap1, ap3);
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__avx512, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        canberra_f32_step(&sd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        canberra_f32_step(&sd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    sd0 = _mm512_add_ps(sd0, sd2);
    sd1 = _mm512_add_ps(sd1, sd3);
    sd0 = _mm512_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__avx512, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m512 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
        sqeuclidean_f32_step(&dd4, _mm512_cvtph_ps(load16(x + i + 64)), _mm512_cvtph_ps(load16(y + i + 64)));
        sqeuclidean_f32_step(&dd5, _mm512_cvtph_ps(load16(x + i + 80)), _mm512_cvtph_ps(load16(y + i + 80)));
        sqeuclidean_f32_step(&dd6, _mm512_cvtph_ps(load16(x + i + 96)), _mm512_cvtph_ps(load16(y + i + 96)));
        sqeuclidean_f32_step(&dd7, _mm512_cvtph_ps(load16(x + i + 112)),
            _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd4, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd5, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd6, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd7, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd4);
    dd1 = _mm512_add_ps(dd1, dd5);
    dd2 = _mm512_add_ps(dd2, dd6);
    dd3 = _mm512_add_ps(dd3, dd7);
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__avx512, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__avx512, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
        dot_f32_step(&xy4, _mm512_cvtph_ps(load16(x + i + 64)), _mm512_cvtph_ps(load16(y + i + 64)));
        dot_f32_step(&xy5, _mm512_cvtph_ps(load16(x + i + 80)), _mm512_cvtph_ps(load16(y + i + 80)));
        dot_f32_step(&xy6, _mm512_cvtph_ps(load16(x + i + 96)), _mm512_cvtph_ps(load16(y + i + 96)));
        dot_f32_step(&xy7, _mm512_cvtph_ps(load16(x + i + 112)), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy4, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy5, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy6, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy7, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f16_pair_dn__avx512, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512 xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    __m512 yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm512_cvtph_ps(load16(x + i + 16)),
            _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm512_cvtph_ps(load16(x + i + 32)),
            _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm512_cvtph_ps(load16(x + i + 48)),
            _mm512_cvtph_ps(load16(y + i + 48)));
        cosine_f32_step(&xy4, &xx4, &yy4, _mm512_cvtph_ps(load16(x + i + 64)),
            _mm512_cvtph_ps(load16(y + i + 64)));
        cosine_f32_step(&xy5, &xx5, &yy5, _mm512_cvtph_ps(load16(x + i + 80)),
            _mm512_cvtph_ps(load16(y + i + 80)));
        cosine_f32_step(&xy6, &xx6, &yy6, _mm512_cvtph_ps(load16(x + i + 96)),
            _mm512_cvtph_ps(load16(y + i + 96)));
        cosine_f32_step(&xy7, &xx7, &yy7, _mm512_cvtph_ps(load16(x + i + 112)),
            _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_step(&xy0, &xx0, &yy0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, _mm512_cvtph_ps(load16(x + i + 16)),
            _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_step(&xy2, &xx2, &yy2, _mm512_cvtph_ps(load16(x + i + 32)),
            _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_step(&xy3, &xx3, &yy3, _mm512_cvtph_ps(load16(x + i + 48)),
            _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_step(&xy4, &xx4, &yy4, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_step(&xy5, &xx5, &yy5, _mm512_cvtph_ps(load16(x + i + 16)),
            _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_step(&xy6, &xx6, &yy6, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_step(&xy7, &xx7, &yy7, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xx0 = _mm512_add_ps(xx0, xx4);
    yy0 = _mm512_add_ps(yy0, yy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xx1 = _mm512_add_ps(xx1, xx5);
    yy1 = _mm512_add_ps(yy1, yy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xx2 = _mm512_add_ps(xx2, xx6);
    yy2 = _mm512_add_ps(yy2, yy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xx3 = _mm512_add_ps(xx3, xx7);
    yy3 = _mm512_add_ps(yy3, yy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xx0 = _mm512_add_ps(xx0, xx2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xx1 = _mm512_add_ps(xx1, xx3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    xx0 = _mm512_add_ps(xx0, xx1);
    yy0 = _mm512_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f16_pair_dn__avx512, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        manhattan_f32_step(&ad2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        manhattan_f32_step(&ad3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad2, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad3, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ad0 = _mm512_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__avx512, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        chebyshev_f32_step(&ad2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        chebyshev_f32_step(&ad3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad2, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad3, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__avx512, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m512 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_cvtph_ps(load16(x + i + 16)),
            _mm512_cvtph_ps(load16(y + i + 16)));
        braycurtis_f32_step(&ad2, &ap2, _mm512_cvtph_ps(load16(x + i + 32)),
            _mm512_cvtph_ps(load16(y + i + 32)));
        braycurtis_f32_step(&ad3, &ap3, _mm512_cvtph_ps(load16(x + i + 48)),
            _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_cvtph_ps(load16(x + i + 16)),
            _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad2, &ap2, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad3, &ap3, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ap0 = _mm512_add_ps(ap0, ap2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ap1 = _mm512_add_ps(ap1, ap3);
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__avx512, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        canberra_f32_step(&sd2, _mm512_cvtph_ps(load16(x + i + 32)), _mm512_cvtph_ps(load16(y + i + 32)));
        canberra_f32_step(&sd3, _mm512_cvtph_ps(load16(x + i + 48)), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_cvtph_ps(load16(x + i + 16)), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd2, _mm512_cvtph_ps(load16(x + i)), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd3, _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, x + i)),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd2);
    sd1 = _mm512_add_ps(sd1, sd3);
    sd0 = _mm512_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__avx512, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m512 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        sqeuclidean_f32_step(&dd4, widen_bf16(load16(x + i + 64)), widen_bf16(load16(y + i + 64)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load16(x + i + 80)), widen_bf16(load16(y + i + 80)));
        sqeuclidean_f32_step(&dd6, widen_bf16(load16(x + i + 96)), widen_bf16(load16(y + i + 96)));
        sqeuclidean_f32_step(&dd7, widen_bf16(load16(x + i + 112)), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd4, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd6, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd7, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd4);
    dd1 = _mm512_add_ps(dd1, dd5);
    dd2 = _mm512_add_ps(dd2, dd6);
    dd3 = _mm512_add_ps(dd3, dd7);
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__avx512, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__avx512, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        dot_f32_step(&xy1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        dot_f32_step(&xy2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        dot_f32_step(&xy3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        dot_f32_step(&xy4, widen_bf16(load16(x + i + 64)), widen_bf16(load16(y + i + 64)));
        dot_f32_step(&xy5, widen_bf16(load16(x + i + 80)), widen_bf16(load16(y + i + 80)));
        dot_f32_step(&xy6, widen_bf16(load16(x + i + 96)), widen_bf16(load16(y + i + 96)));
        dot_f32_step(&xy7, widen_bf16(load16(x + i + 112)), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_f32_step(&xy0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        dot_f32_step(&xy1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        dot_f32_step(&xy2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        dot_f32_step(&xy3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy4, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        dot_f32_step(&xy5, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy6, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy7, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_bf16_pair_dn__avx512, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512 xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    __m512 yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        cosine_f32_step(&xy4, &xx4, &yy4, widen_bf16(load16(x + i + 64)), widen_bf16(load16(y + i + 64)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_bf16(load16(x + i + 80)), widen_bf16(load16(y + i + 80)));
        cosine_f32_step(&xy6, &xx6, &yy6, widen_bf16(load16(x + i + 96)), widen_bf16(load16(y + i + 96)));
        cosine_f32_step(&xy7, &xx7, &yy7, widen_bf16(load16(x + i + 112)), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_step(&xy4, &xx4, &yy4, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        cosine_f32_step(&xy5, &xx5, &yy5, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_step(&xy6, &xx6, &yy6, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_step(&xy7, &xx7, &yy7, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy4);
    xx0 = _mm512_add_ps(xx0, xx4);
    yy0 = _mm512_add_ps(yy0, yy4);
    xy1 = _mm512_add_ps(xy1, xy5);
    xx1 = _mm512_add_ps(xx1, xx5);
    yy1 = _mm512_add_ps(yy1, yy5);
    xy2 = _mm512_add_ps(xy2, xy6);
    xx2 = _mm512_add_ps(xx2, xx6);
    yy2 = _mm512_add_ps(yy2, yy6);
    xy3 = _mm512_add_ps(xy3, xy7);
    xx3 = _mm512_add_ps(xx3, xx7);
    yy3 = _mm512_add_ps(yy3, yy7);
    xy0 = _mm512_add_ps(xy0, xy2);
    xx0 = _mm512_add_ps(xx0, xx2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xx1 = _mm512_add_ps(xx1, xx3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    xx0 = _mm512_add_ps(xx0, xx1);
    yy0 = _mm512_add_ps(yy0, yy1);
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__avx512, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        manhattan_f32_step(&ad2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        manhattan_f32_step(&ad3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad2, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad3, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ad0 = _mm512_add_ps(ad0, ad1);
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__avx512, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        chebyshev_f32_step(&ad2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        chebyshev_f32_step(&ad3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad2, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad3, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__avx512, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m512 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad2);
    ap0 = _mm512_add_ps(ap0, ap2);
    ad1 = _mm512_add_ps(ad1, ad3);
    ap1 = _mm512_add_ps(ap1, ap3);
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__avx512, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        canberra_f32_step(&sd2, widen_bf16(load16(x + i + 32)), widen_bf16(load16(y + i + 32)));
        canberra_f32_step(&sd3, widen_bf16(load16(x + i + 48)), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load16(x + i + 16)), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd2, widen_bf16(load16(x + i)), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd3, widen_bf16(_mm256_maskz_loadu_epi16(tail, x + i)),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd2);
    sd1 = _mm512_add_ps(sd1, sd3);
    sd0 = _mm512_add_ps(sd0, sd1);
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__avx512, float, canberra_bf16_pair, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    __m512d dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        sqeuclidean_double_step(&dd4, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        sqeuclidean_double_step(&dd5, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        sqeuclidean_double_step(&dd6, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        sqeuclidean_double_step(&dd7, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd4, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd5, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd6, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        sqeuclidean_double_step(&dd7, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    dd0 = _mm512_add_pd(dd0, dd4);
    dd1 = _mm512_add_pd(dd1, dd5);
    dd2 = _mm512_add_pd(dd2, dd6);
    dd3 = _mm512_add_pd(dd3, dd7);
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    const double dd = reduce_add_d(dd0);
    return sqeuclidean_double_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_double_pair_dn__avx512, double, sqeuclidean_double_pair, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_pair(const void *x, const void *y, size_t n)
{
    return euclidean_double_after(sqeuclidean_double_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_double_pair_dn__avx512, double, euclidean_double_pair, n)

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512d xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        dot_double_step(&xy4, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        dot_double_step(&xy5, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        dot_double_step(&xy6, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        dot_double_step(&xy7, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        dot_double_step(&xy4, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy5, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy6, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        dot_double_step(&xy7, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    xy0 = _mm512_add_pd(xy0, xy4);
    xy1 = _mm512_add_pd(xy1, xy5);
    xy2 = _mm512_add_pd(xy2, xy6);
    xy3 = _mm512_add_pd(xy3, xy7);
    xy0 = _mm512_add_pd(xy0, xy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    const double xy = reduce_add_d(xy0);
    return dot_double_finish(xy);
}

RUVGEN_PAIR(rk_dot_double_pair_dn__avx512, double, dot_double_pair, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512d xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    __m512d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    __m512d xx4 = zero, xx5 = zero, xx6 = zero, xx7 = zero;
    __m512d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    __m512d yy4 = zero, yy5 = zero, yy6 = zero, yy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_double_step(&xy0, &xx0, &yy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        cosine_double_step(&xy2, &xx2, &yy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        cosine_double_step(&xy3, &xx3, &yy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        cosine_double_step(&xy4, &xx4, &yy4, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        cosine_double_step(&xy5, &xx5, &yy5, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        cosine_double_step(&xy6, &xx6, &yy6, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        cosine_double_step(&xy7, &xx7, &yy7, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        cosine_double_step(&xy0, &xx0, &yy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        cosine_double_step(&xy2, &xx2, &yy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        cosine_double_step(&xy3, &xx3, &yy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_double_step(&xy4, &xx4, &yy4, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_step(&xy5, &xx5, &yy5, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_double_step(&xy6, &xx6, &yy6, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_double_step(&xy7, &xx7, &yy7, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_maskz_loadu_pd(tail, y + i));
    }
    xy0 = _mm512_add_pd(xy0, xy4);
    xx0 = _mm512_add_pd(xx0, xx4);
    yy0 = _mm512_add_pd(yy0, yy4);
    xy1 = _mm512_add_pd(xy1, xy5);
    xx1 = _mm512_add_pd(xx1, xx5);
    yy1 = _mm512_add_pd(yy1, yy5);
    xy2 = _mm512_add_pd(xy2, xy6);
    xx2 = _mm512_add_pd(xx2, xx6);
    yy2 = _mm512_add_pd(yy2, yy6);
    xy3 = _mm512_add_pd(xy3, xy7);
    xx3 = _mm512_add_pd(xx3, xx7);
    yy3 = _mm512_add_pd(yy3, yy7);
    xy0 = _mm512_add_pd(xy0, xy2);
    xx0 = _mm512_add_pd(xx0, xx2);
    yy0 = _mm512_add_pd(yy0, yy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    xx1 = _mm512_add_pd(xx1, xx3);
    yy1 = _mm512_add_pd(yy1, yy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    xx0 = _mm512_add_pd(xx0, xx1);
    yy0 = _mm512_add_pd(yy0, yy1);
    const double xy = reduce_add_d(xy0);
    const double xx = reduce_add_d(xx0);
    const double yy = reduce_add_d(yy0);
    return cosine_double_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_double_pair_dn__avx512, double, cosine_double_pair, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        manhattan_double_step(&ad2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        manhattan_double_step(&ad3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        manhattan_double_step(&ad2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        manhattan_double_step(&ad3, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = _mm512_add_pd(ad0, ad2);
    ad1 = _mm512_add_pd(ad1, ad3);
    ad0 = _mm512_add_pd(ad0, ad1);
    const double ad = reduce_add_d(ad0);
    return manhattan_double_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_double_pair_dn__avx512, double, manhattan_double_pair, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        chebyshev_double_step(&ad2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        chebyshev_double_step(&ad3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        chebyshev_double_step(&ad2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        chebyshev_double_step(&ad3, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    const double ad = reduce_max_d(ad0);
    return chebyshev_double_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_double_pair_dn__avx512, double, chebyshev_double_pair, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    __m512d ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        braycurtis_double_step(&ad2, &ap2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        braycurtis_double_step(&ad3, &ap3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        braycurtis_double_step(&ad2, &ap2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        braycurtis_double_step(&ad3, &ap3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = _mm512_add_pd(ad0, ad2);
    ap0 = _mm512_add_pd(ap0, ap2);
    ad1 = _mm512_add_pd(ad1, ad3);
    ap1 = _mm512_add_pd(ap1, ap3);
    ad0 = _mm512_add_pd(ad0, ad1);
    ap0 = _mm512_add_pd(ap0, ap1);
    const double ad = reduce_add_d(ad0);
    const double ap = reduce_add_d(ap0);
    return braycurtis_double_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_double_pair_dn__avx512, double, braycurtis_double_pair, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        canberra_double_step(&sd2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        canberra_double_step(&sd3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        canberra_double_step(&sd2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        canberra_double_step(&sd3, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    sd0 = _mm512_add_pd(sd0, sd2);
    sd1 = _mm512_add_pd(sd1, sd3);
    sd0 = _mm512_add_pd(sd0, sd1);
    const double sd = reduce_add_d(sd0);
    return canberra_double_finish(sd);
}

RUVGEN_PAIR(rk_canberra_double_pair_dn__avx512, double, canberra_double_pair, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_avx512[] = {
    ROW(SQEUCLIDEAN, F32, PAIR, 64, rk_sqeuclidean_f32_pair_d64__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 96, rk_sqeuclidean_f32_pair_d96__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 100, rk_sqeuclidean_f32_pair_d100__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 128, rk_sqeuclidean_f32_pair_d128__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 200, rk_sqeuclidean_f32_pair_d200__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 256, rk_sqeuclidean_f32_pair_d256__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 300, rk_sqeuclidean_f32_pair_d300__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 384, rk_sqeuclidean_f32_pair_d384__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 512, rk_sqeuclidean_f32_pair_d512__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 768, rk_sqeuclidean_f32_pair_d768__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 960, rk_sqeuclidean_f32_pair_d960__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1024, rk_sqeuclidean_f32_pair_d1024__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 1536, rk_sqeuclidean_f32_pair_d1536__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 2048, rk_sqeuclidean_f32_pair_d2048__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 3072, rk_sqeuclidean_f32_pair_d3072__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, PAIR, 0, rk_sqeuclidean_f32_pair_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 64, rk_euclidean_f32_pair_d64__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 96, rk_euclidean_f32_pair_d96__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 100, rk_euclidean_f32_pair_d100__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 128, rk_euclidean_f32_pair_d128__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 200, rk_euclidean_f32_pair_d200__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 256, rk_euclidean_f32_pair_d256__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 300, rk_euclidean_f32_pair_d300__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 384, rk_euclidean_f32_pair_d384__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 512, rk_euclidean_f32_pair_d512__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 768, rk_euclidean_f32_pair_d768__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 960, rk_euclidean_f32_pair_d960__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1024, rk_euclidean_f32_pair_d1024__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 1536, rk_euclidean_f32_pair_d1536__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 2048, rk_euclidean_f32_pair_d2048__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 3072, rk_euclidean_f32_pair_d3072__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 0, rk_euclidean_f32_pair_dn__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 64, rk_dot_f32_pair_d64__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 96, rk_dot_f32_pair_d96__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 100, rk_dot_f32_pair_d100__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 128, rk_dot_f32_pair_d128__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 200, rk_dot_f32_pair_d200__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 256, rk_dot_f32_pair_d256__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 300, rk_dot_f32_pair_d300__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 384, rk_dot_f32_pair_d384__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 512, rk_dot_f32_pair_d512__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 768, rk_dot_f32_pair_d768__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 960, rk_dot_f32_pair_d960__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 1024, rk_dot_f32_pair_d1024__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 1536, rk_dot_f32_pair_d1536__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 2048, rk_dot_f32_pair_d2048__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 3072, rk_dot_f32_pair_d3072__avx512, FLOAT),
    ROW(DOT, F32, PAIR, 0, rk_dot_f32_pair_dn__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 64, rk_cosine_f32_pair_d64__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 96, rk_cosine_f32_pair_d96__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 100, rk_cosine_f32_pair_d100__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 128, rk_cosine_f32_pair_d128__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 200, rk_cosine_f32_pair_d200__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 256, rk_cosine_f32_pair_d256__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 300, rk_cosine_f32_pair_d300__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 384, rk_cosine_f32_pair_d384__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 512, rk_cosine_f32_pair_d512__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 768, rk_cosine_f32_pair_d768__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 960, rk_cosine_f32_pair_d960__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 1024, rk_cosine_f32_pair_d1024__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 1536, rk_cosine_f32_pair_d1536__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 2048, rk_cosine_f32_pair_d2048__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 3072, rk_cosine_f32_pair_d3072__avx512, FLOAT),
    ROW(COSINE, F32, PAIR, 0, rk_cosine_f32_pair_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 64, rk_manhattan_f32_pair_d64__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 96, rk_manhattan_f32_pair_d96__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 100, rk_manhattan_f32_pair_d100__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 128, rk_manhattan_f32_pair_d128__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 200, rk_manhattan_f32_pair_d200__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 256, rk_manhattan_f32_pair_d256__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 300, rk_manhattan_f32_pair_d300__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 384, rk_manhattan_f32_pair_d384__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 512, rk_manhattan_f32_pair_d512__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 768, rk_manhattan_f32_pair_d768__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 960, rk_manhattan_f32_pair_d960__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1024, rk_manhattan_f32_pair_d1024__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 1536, rk_manhattan_f32_pair_d1536__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 2048, rk_manhattan_f32_pair_d2048__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 3072, rk_manhattan_f32_pair_d3072__avx512, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 0, rk_manhattan_f32_pair_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 64, rk_chebyshev_f32_pair_d64__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 96, rk_chebyshev_f32_pair_d96__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 100, rk_chebyshev_f32_pair_d100__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 128, rk_chebyshev_f32_pair_d128__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 200, rk_chebyshev_f32_pair_d200__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 256, rk_chebyshev_f32_pair_d256__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 300, rk_chebyshev_f32_pair_d300__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 384, rk_chebyshev_f32_pair_d384__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 512, rk_chebyshev_f32_pair_d512__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 768, rk_chebyshev_f32_pair_d768__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 960, rk_chebyshev_f32_pair_d960__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1024, rk_chebyshev_f32_pair_d1024__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 1536, rk_chebyshev_f32_pair_d1536__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 2048, rk_chebyshev_f32_pair_d2048__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 3072, rk_chebyshev_f32_pair_d3072__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 0, rk_chebyshev_f32_pair_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F32, PAIR, 0, rk_braycurtis_f32_pair_dn__avx512, FLOAT),
    ROW(CANBERRA, F32, PAIR, 0, rk_canberra_f32_pair_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, PAIR, 0, rk_sqeuclidean_f16_pair_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, PAIR, 0, rk_euclidean_f16_pair_dn__avx512, FLOAT),
    ROW(DOT, F16, PAIR, 0, rk_dot_f16_pair_dn__avx512, FLOAT),
    ROW(COSINE, F16, PAIR, 0, rk_cosine_f16_pair_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, PAIR, 0, rk_manhattan_f16_pair_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, PAIR, 0, rk_chebyshev_f16_pair_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F16, PAIR, 0, rk_braycurtis_f16_pair_dn__avx512, FLOAT),
    ROW(CANBERRA, F16, PAIR, 0, rk_canberra_f16_pair_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, PAIR, 0, rk_sqeuclidean_bf16_pair_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, PAIR, 0, rk_euclidean_bf16_pair_dn__avx512, FLOAT),
    ROW(DOT, BF16, PAIR, 0, rk_dot_bf16_pair_dn__avx512, FLOAT),
    ROW(COSINE, BF16, PAIR, 0, rk_cosine_bf16_pair_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, PAIR, 0, rk_manhattan_bf16_pair_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, PAIR, 0, rk_chebyshev_bf16_pair_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, BF16, PAIR, 0, rk_braycurtis_bf16_pair_dn__avx512, FLOAT),
    ROW(CANBERRA, BF16, PAIR, 0, rk_canberra_bf16_pair_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, PAIR, 0, rk_sqeuclidean_double_pair_dn__avx512, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, PAIR, 0, rk_euclidean_double_pair_dn__avx512, DOUBLE),
    ROW(DOT, DOUBLE, PAIR, 0, rk_dot_double_pair_dn__avx512, DOUBLE),
    ROW(COSINE, DOUBLE, PAIR, 0, rk_cosine_double_pair_dn__avx512, DOUBLE),
    ROW(MANHATTAN, DOUBLE, PAIR, 0, rk_manhattan_double_pair_dn__avx512, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, PAIR, 0, rk_chebyshev_double_pair_dn__avx512, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, PAIR, 0, rk_braycurtis_double_pair_dn__avx512, DOUBLE),
    ROW(CANBERRA, DOUBLE, PAIR, 0, rk_canberra_double_pair_dn__avx512, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_pair_avx512 = {
    rows_pair_avx512,
    sizeof rows_pair_avx512 / sizeof rows_pair_avx512[0],
};
#endif
