/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/avx512.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_f32_row(const float *x, const float *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f32_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d64__avx512, sqeuclidean_f32_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d96__avx512, sqeuclidean_f32_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d100__avx512, sqeuclidean_f32_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d128__avx512, sqeuclidean_f32_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d200__avx512, sqeuclidean_f32_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d256__avx512, sqeuclidean_f32_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d300__avx512, sqeuclidean_f32_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d384__avx512, sqeuclidean_f32_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d512__avx512, sqeuclidean_f32_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d768__avx512, sqeuclidean_f32_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d960__avx512, sqeuclidean_f32_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1024__avx512, sqeuclidean_f32_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1536__avx512, sqeuclidean_f32_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d2048__avx512, sqeuclidean_f32_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d3072__avx512, sqeuclidean_f32_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_dn__avx512, sqeuclidean_f32_rows, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d64__avx512, rk_sqeuclidean_f32_rows_d64__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d96__avx512, rk_sqeuclidean_f32_rows_d96__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d100__avx512, rk_sqeuclidean_f32_rows_d100__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d128__avx512, rk_sqeuclidean_f32_rows_d128__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d200__avx512, rk_sqeuclidean_f32_rows_d200__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d256__avx512, rk_sqeuclidean_f32_rows_d256__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d300__avx512, rk_sqeuclidean_f32_rows_d300__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d384__avx512, rk_sqeuclidean_f32_rows_d384__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d512__avx512, rk_sqeuclidean_f32_rows_d512__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d768__avx512, rk_sqeuclidean_f32_rows_d768__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d960__avx512, rk_sqeuclidean_f32_rows_d960__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1024__avx512, rk_sqeuclidean_f32_rows_d1024__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1536__avx512, rk_sqeuclidean_f32_rows_d1536__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d2048__avx512, rk_sqeuclidean_f32_rows_d2048__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d3072__avx512, rk_sqeuclidean_f32_rows_d3072__avx512,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_dn__avx512, rk_sqeuclidean_f32_rows_dn__avx512,
    euclidean_f32_after_all)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_row(const float *x, const float *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f32_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f32_rows_d64__avx512, dot_f32_rows, 64)
RUVGEN_ROWS(rk_dot_f32_rows_d96__avx512, dot_f32_rows, 96)
RUVGEN_ROWS(rk_dot_f32_rows_d100__avx512, dot_f32_rows, 100)
RUVGEN_ROWS(rk_dot_f32_rows_d128__avx512, dot_f32_rows, 128)
RUVGEN_ROWS(rk_dot_f32_rows_d200__avx512, dot_f32_rows, 200)
RUVGEN_ROWS(rk_dot_f32_rows_d256__avx512, dot_f32_rows, 256)
RUVGEN_ROWS(rk_dot_f32_rows_d300__avx512, dot_f32_rows, 300)
RUVGEN_ROWS(rk_dot_f32_rows_d384__avx512, dot_f32_rows, 384)
RUVGEN_ROWS(rk_dot_f32_rows_d512__avx512, dot_f32_rows, 512)
RUVGEN_ROWS(rk_dot_f32_rows_d768__avx512, dot_f32_rows, 768)
RUVGEN_ROWS(rk_dot_f32_rows_d960__avx512, dot_f32_rows, 960)
RUVGEN_ROWS(rk_dot_f32_rows_d1024__avx512, dot_f32_rows, 1024)
RUVGEN_ROWS(rk_dot_f32_rows_d1536__avx512, dot_f32_rows, 1536)
RUVGEN_ROWS(rk_dot_f32_rows_d2048__avx512, dot_f32_rows, 2048)
RUVGEN_ROWS(rk_dot_f32_rows_d3072__avx512, dot_f32_rows, 3072)
RUVGEN_ROWS(rk_dot_f32_rows_dn__avx512, dot_f32_rows, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_row(const float *x, const float *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), _mm512_loadu_ps(y + i + 64));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), _mm512_loadu_ps(y + i + 80));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), _mm512_loadu_ps(y + i + 96));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), _mm512_loadu_ps(y + i + 112));
    }
    if (n & 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_maskz_loadu_ps(tail, y + i));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f32_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f32_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f32_rows_d64__avx512, cosine_f32_rows, 64)
RUVGEN_ROWS(rk_cosine_f32_rows_d96__avx512, cosine_f32_rows, 96)
RUVGEN_ROWS(rk_cosine_f32_rows_d100__avx512, cosine_f32_rows, 100)
RUVGEN_ROWS(rk_cosine_f32_rows_d128__avx512, cosine_f32_rows, 128)
RUVGEN_ROWS(rk_cosine_f32_rows_d200__avx512, cosine_f32_rows, 200)
RUVGEN_ROWS(rk_cosine_f32_rows_d256__avx512, cosine_f32_rows, 256)
RUVGEN_ROWS(rk_cosine_f32_rows_d300__avx512, cosine_f32_rows, 300)
RUVGEN_ROWS(rk_cosine_f32_rows_d384__avx512, cosine_f32_rows, 384)
RUVGEN_ROWS(rk_cosine_f32_rows_d512__avx512, cosine_f32_rows, 512)
RUVGEN_ROWS(rk_cosine_f32_rows_d768__avx512, cosine_f32_rows, 768)
RUVGEN_ROWS(rk_cosine_f32_rows_d960__avx512, cosine_f32_rows, 960)
RUVGEN_ROWS(rk_cosine_f32_rows_d1024__avx512, cosine_f32_rows, 1024)
RUVGEN_ROWS(rk_cosine_f32_rows_d1536__avx512, cosine_f32_rows, 1536)
RUVGEN_ROWS(rk_cosine_f32_rows_d2048__avx512, cosine_f32_rows, 2048)
RUVGEN_ROWS(rk_cosine_f32_rows_d3072__avx512, cosine_f32_rows, 3072)
RUVGEN_ROWS(rk_cosine_f32_rows_dn__avx512, cosine_f32_rows, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_row(const float *x, const float *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f32_rows_d64__avx512, manhattan_f32_rows, 64)
RUVGEN_ROWS(rk_manhattan_f32_rows_d96__avx512, manhattan_f32_rows, 96)
RUVGEN_ROWS(rk_manhattan_f32_rows_d100__avx512, manhattan_f32_rows, 100)
RUVGEN_ROWS(rk_manhattan_f32_rows_d128__avx512, manhattan_f32_rows, 128)
RUVGEN_ROWS(rk_manhattan_f32_rows_d200__avx512, manhattan_f32_rows, 200)
RUVGEN_ROWS(rk_manhattan_f32_rows_d256__avx512, manhattan_f32_rows, 256)
RUVGEN_ROWS(rk_manhattan_f32_rows_d300__avx512, manhattan_f32_rows, 300)
RUVGEN_ROWS(rk_manhattan_f32_rows_d384__avx512, manhattan_f32_rows, 384)
RUVGEN_ROWS(rk_manhattan_f32_rows_d512__avx512, manhattan_f32_rows, 512)
RUVGEN_ROWS(rk_manhattan_f32_rows_d768__avx512, manhattan_f32_rows, 768)
RUVGEN_ROWS(rk_manhattan_f32_rows_d960__avx512, manhattan_f32_rows, 960)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1024__avx512, manhattan_f32_rows, 1024)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1536__avx512, manhattan_f32_rows, 1536)
RUVGEN_ROWS(rk_manhattan_f32_rows_d2048__avx512, manhattan_f32_rows, 2048)
RUVGEN_ROWS(rk_manhattan_f32_rows_d3072__avx512, manhattan_f32_rows, 3072)
RUVGEN_ROWS(rk_manhattan_f32_rows_dn__avx512, manhattan_f32_rows, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_row(const float *x, const float *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f32_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f32_rows_d64__avx512, chebyshev_f32_rows, 64)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d96__avx512, chebyshev_f32_rows, 96)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d100__avx512, chebyshev_f32_rows, 100)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d128__avx512, chebyshev_f32_rows, 128)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d200__avx512, chebyshev_f32_rows, 200)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d256__avx512, chebyshev_f32_rows, 256)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d300__avx512, chebyshev_f32_rows, 300)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d384__avx512, chebyshev_f32_rows, 384)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d512__avx512, chebyshev_f32_rows, 512)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d768__avx512, chebyshev_f32_rows, 768)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d960__avx512, chebyshev_f32_rows, 960)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1024__avx512, chebyshev_f32_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1536__avx512, chebyshev_f32_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d2048__avx512, chebyshev_f32_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d3072__avx512, chebyshev_f32_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_f32_rows_dn__avx512, chebyshev_f32_rows, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f32_row(const float *x, const float *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_maskz_loadu_ps(tail, y + i));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f32_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f32_rows_dn__avx512, braycurtis_f32_rows, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f32_row(const float *x, const float *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i + 32), _mm512_loadu_ps(y + i + 32));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 48), _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i), _mm512_maskz_loadu_ps(tail, y + i));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f32_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_f32_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f32_rows_dn__avx512, canberra_f32_rows, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f16_rows_dn__avx512, sqeuclidean_f16_rows, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f16_rows_dn__avx512, rk_sqeuclidean_f16_rows_dn__avx512,
    euclidean_f32_after_all)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f16_rows_dn__avx512, dot_f16_rows, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), _mm512_cvtph_ps(load16(y + i + 64)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), _mm512_cvtph_ps(load16(y + i + 80)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), _mm512_cvtph_ps(load16(y + i + 96)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), _mm512_cvtph_ps(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_f16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f16_rows_dn__avx512, cosine_f16_rows, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f16_rows_dn__avx512, manhattan_f16_rows, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f16_rows_dn__avx512, chebyshev_f16_rows, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f16_rows_dn__avx512, braycurtis_f16_rows, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_row(const float *x, const uint16_t *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i + 32), _mm512_cvtph_ps(load16(y + i + 32)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 48), _mm512_cvtph_ps(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), _mm512_cvtph_ps(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), _mm512_cvtph_ps(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i),
            _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_f16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f16_rows_dn__avx512, canberra_f16_rows, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *dd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        sqeuclidean_f32_step(&dd3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        sqeuclidean_f32_step(&dd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        sqeuclidean_f32_step(&dd3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    dd0 = _mm512_add_ps(dd0, dd2);
    dd1 = _mm512_add_ps(dd1, dd3);
    dd0 = _mm512_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float dd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_bf16_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_f(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_f32_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_bf16_rows_dn__avx512, sqeuclidean_bf16_rows, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_bf16_rows_dn__avx512, rk_sqeuclidean_bf16_rows_dn__avx512,
    euclidean_f32_after_all)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        dot_f32_step(&xy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        dot_f32_step(&xy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        dot_f32_step(&xy3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_bf16_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                dot_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_f32_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_bf16_rows_dn__avx512, dot_bf16_rows, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i + 32));
        cosine_f32_xx_step(&xx3, _mm512_loadu_ps(y + i + 48));
    }
    if (n & 32) {
        cosine_f32_xx_step(&xx0, _mm512_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm512_loadu_ps(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx2, _mm512_loadu_ps(y + i));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xx_step(&xx3, _mm512_maskz_loadu_ps(tail, y + i));
    }
    xx0 = _mm512_add_ps(xx0, xx2);
    xx1 = _mm512_add_ps(xx1, xx3);
    xx0 = _mm512_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *xy, __m512 *yy)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i + 64), widen_bf16(load16(y + i + 64)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 80), widen_bf16(load16(y + i + 80)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 96), widen_bf16(load16(y + i + 96)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 112), widen_bf16(load16(y + i + 112)));
    }
    if (n & 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    xy0 = _mm512_add_ps(xy0, xy2);
    yy0 = _mm512_add_ps(yy0, yy2);
    xy1 = _mm512_add_ps(xy1, xy3);
    yy1 = _mm512_add_ps(yy1, yy3);
    xy0 = _mm512_add_ps(xy0, xy1);
    yy0 = _mm512_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 xy[4] = {zero, zero, zero, zero};
    __m512 yy[4] = {zero, zero, zero, zero};
    const float xx = cosine_bf16_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float xy_sum[4], yy_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_bf16_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                cosine_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_f(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_f(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_f32_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_bf16_rows_dn__avx512, cosine_bf16_rows, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        manhattan_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        manhattan_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                manhattan_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_bf16_rows_dn__avx512, manhattan_bf16_rows, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        chebyshev_f32_step(&ad1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        chebyshev_f32_step(&ad1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_bf16_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                chebyshev_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_f32_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_bf16_rows_dn__avx512, chebyshev_bf16_rows, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *ad, __m512 *ap)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad0 = zero, ad1 = zero;
    __m512 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        braycurtis_f32_step(&ad1, &ap1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    ad0 = _mm512_add_ps(ad0, ad1);
    ap0 = _mm512_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 ad[4] = {zero, zero, zero, zero};
    __m512 ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float ad_sum[4], ap_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_bf16_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                braycurtis_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_f(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_f(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_f32_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_bf16_rows_dn__avx512, braycurtis_bf16_rows, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_row(const float *x, const uint16_t *y, size_t n, __m512 *sd)
{
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i + 32), widen_bf16(load16(y + i + 32)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 48), widen_bf16(load16(y + i + 48)));
    }
    if (n & 32) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        canberra_f32_step(&sd1, _mm512_loadu_ps(x + i + 16), widen_bf16(load16(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm512_loadu_ps(x + i), widen_bf16(load16(y + i)));
        i += 16;
    }
    if (n & 15) {
        const __mmask16 tail = (__mmask16)((1u << (n & 15)) - 1u);
        canberra_f32_step(&sd1, _mm512_maskz_loadu_ps(tail, x + i),
            widen_bf16(_mm256_maskz_loadu_epi16(tail, y + i)));
    }
    sd0 = _mm512_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m512 zero = _mm512_setzero_ps();
    __m512 sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        float sd_sum[4];
        if (n * sizeof(uint16_t) <= 256) {
            const uint16_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint16_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_bf16_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 256)
                    RUVGEN_OPAQUE(x);
                canberra_bf16_row(x, (const uint16_t *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_f(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_f32_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_bf16_rows_dn__avx512, canberra_bf16_rows, n)

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_row(const double *x, const float *y, size_t n, __m512d *dd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i + 32),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 40),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 48),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 56),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        sqeuclidean_double_step(&dd3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)sqeuclidean_double_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_f64_rows_dn__avx512, sqeuclidean_f64_rows, n)

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_row(const double *x, const float *y, size_t n, __m512d *dd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        euclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        euclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        euclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        euclidean_double_step(&dd0, _mm512_loadu_pd(x + i + 32),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        euclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 40),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        euclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 48),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        euclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 56),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        euclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        euclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        euclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        euclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        euclidean_double_step(&dd2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        euclidean_double_step(&dd3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double dd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            euclidean_f64_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                euclidean_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)euclidean_double_finish(dd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_euclidean_f64_rows_dn__avx512, euclidean_f64_rows, n)

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_row(const double *x, const float *y, size_t n, __m512d *xy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        dot_double_step(&xy0, _mm512_loadu_pd(x + i + 32), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 40), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 48), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 56), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        dot_double_step(&xy3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_f64_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)dot_double_finish(xy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_f64_rows_dn__avx512, dot_f64_rows, n)

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_double_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        cosine_double_xx_step(&xx2, _mm512_loadu_pd(y + i + 16));
        cosine_double_xx_step(&xx3, _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        cosine_double_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xx_step(&xx2, _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_double_xx_step(&xx3, _mm512_maskz_loadu_pd(tail, y + i));
    }
    xx0 = _mm512_add_pd(xx0, xx2);
    xx1 = _mm512_add_pd(xx1, xx3);
    xx0 = _mm512_add_pd(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_f64_row(const double *x, const float *y, size_t n, __m512d *xy, __m512d *yy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i + 32),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 32)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 40),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 40)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 48),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 48)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 56),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 56)));
    }
    if (n & 32) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    yy0 = _mm512_add_pd(yy0, yy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    yy1 = _mm512_add_pd(yy1, yy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    yy0 = _mm512_add_pd(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    __m512d yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_f64_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_f64_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_d(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)cosine_double_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_f64_rows_dn__avx512, cosine_f64_rows, n)

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_row(const double *x, const float *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        manhattan_double_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)manhattan_double_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_f64_rows_dn__avx512, manhattan_f64_rows, n)

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_row(const double *x, const float *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        chebyshev_double_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_f64_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)chebyshev_double_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_f64_rows_dn__avx512, chebyshev_f64_rows, n)

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_row(const double *x, const float *y, size_t n, __m512d *ad, __m512d *ap)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    __m512d ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i + 16),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 24),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8),
            _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        braycurtis_double_step(&ad1, &ap1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    ap0 = _mm512_add_pd(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    __m512d ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double ad_sum[4], ap_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_f64_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                braycurtis_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_d(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)braycurtis_double_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_f64_rows_dn__avx512, braycurtis_f64_rows, n)

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_row(const double *x, const float *y, size_t n, __m512d *sd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i + 16), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 16)));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 24), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 24)));
    }
    if (n & 16) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_cvtps_pd(_mm256_loadu_ps(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_cvtps_pd(_mm256_loadu_ps(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        canberra_double_step(&sd1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_cvtps_pd(_mm256_maskz_loadu_ps(tail, y + i)));
    }
    sd0 = _mm512_add_pd(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        double sd_sum[4];
        if (n * sizeof(float) <= 256) {
            const float *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const float *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_f64_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                canberra_f64_row(x, (const float *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_d(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = (float)canberra_double_finish(sd_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_f64_rows_dn__avx512, canberra_f64_rows, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_row(const double *x, const double *y, size_t n, __m512d *dd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        sqeuclidean_double_step(&dd3, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    dd0 = _mm512_add_pd(dd0, dd2);
    dd1 = _mm512_add_pd(dd1, dd3);
    dd0 = _mm512_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d dd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double dd_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_double_four(x, y, n, dd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &dd[r]);
            }
            reduce_add4_d(dd_sum, dd[0], dd[1], dd[2], dd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_double_finish(dd_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_double_rows_dn__avx512, sqeuclidean_double_rows, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_double_rows_dn__avx512, rk_sqeuclidean_double_rows_dn__avx512,
    euclidean_double_after_all)

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_row(const double *x, const double *y, size_t n, __m512d *xy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        dot_double_step(&xy0, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        dot_double_step(&xy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        dot_double_step(&xy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        dot_double_step(&xy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        dot_double_step(&xy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        dot_double_step(&xy3, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double xy_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_double_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_double_finish(xy_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_double_rows_dn__avx512, dot_double_rows, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_xx(const double *y, size_t n)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_double_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        cosine_double_xx_step(&xx2, _mm512_loadu_pd(y + i + 16));
        cosine_double_xx_step(&xx3, _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        cosine_double_xx_step(&xx0, _mm512_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xx_step(&xx2, _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_double_xx_step(&xx3, _mm512_maskz_loadu_pd(tail, y + i));
    }
    xx0 = _mm512_add_pd(xx0, xx2);
    xx1 = _mm512_add_pd(xx1, xx3);
    xx0 = _mm512_add_pd(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_double_row(const double *x, const double *y, size_t n, __m512d *xy, __m512d *yy)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m512d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i + 32), _mm512_loadu_pd(y + i + 32));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 40), _mm512_loadu_pd(y + i + 40));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 48), _mm512_loadu_pd(y + i + 48));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 56), _mm512_loadu_pd(y + i + 56));
    }
    if (n & 32) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy2, &yy2, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        cosine_double_xy_yy_step(&xy3, &yy3, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_maskz_loadu_pd(tail, y + i));
    }
    xy0 = _mm512_add_pd(xy0, xy2);
    yy0 = _mm512_add_pd(yy0, yy2);
    xy1 = _mm512_add_pd(xy1, xy3);
    yy1 = _mm512_add_pd(yy1, yy3);
    xy0 = _mm512_add_pd(xy0, xy1);
    yy0 = _mm512_add_pd(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d xy[4] = {zero, zero, zero, zero};
    __m512d yy[4] = {zero, zero, zero, zero};
    const double xx = cosine_double_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double xy_sum[4], yy_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_double_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_d(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_d(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_double_finish(xy_sum[r], xx, yy_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_double_rows_dn__avx512, cosine_double_rows, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE void manhattan_double_row(const double *x, const double *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        manhattan_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        manhattan_double_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double ad_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_double_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_double_finish(ad_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_double_rows_dn__avx512, manhattan_double_rows, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE void chebyshev_double_row(const double *x, const double *y, size_t n, __m512d *ad)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        chebyshev_double_step(&ad1, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double ad_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_double_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_double_finish(ad_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_double_rows_dn__avx512, chebyshev_double_rows, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_double_row(const double *x, const double *y, size_t n, __m512d *ad, __m512d *ap)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad0 = zero, ad1 = zero;
    __m512d ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        braycurtis_double_step(&ad0, &ap0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        braycurtis_double_step(&ad1, &ap1, _mm512_maskz_loadu_pd(tail, x + i),
            _mm512_maskz_loadu_pd(tail, y + i));
    }
    ad0 = _mm512_add_pd(ad0, ad1);
    ap0 = _mm512_add_pd(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d ad[4] = {zero, zero, zero, zero};
    __m512d ap[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double ad_sum[4], ap_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            braycurtis_double_four(x, y, n, ad_sum, ap_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                braycurtis_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &ad[r], &ap[r]);
            }
            reduce_add4_d(ad_sum, ad[0], ad[1], ad[2], ad[3]);
            reduce_add4_d(ap_sum, ap[0], ap[1], ap[2], ap[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = braycurtis_double_finish(ad_sum[r], ap_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_braycurtis_double_rows_dn__avx512, braycurtis_double_rows, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_double_row(const double *x, const double *y, size_t n, __m512d *sd)
{
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i + 16), _mm512_loadu_pd(y + i + 16));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 24), _mm512_loadu_pd(y + i + 24));
    }
    if (n & 16) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm512_loadu_pd(x + i + 8), _mm512_loadu_pd(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        canberra_double_step(&sd0, _mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i));
        i += 8;
    }
    if (n & 7) {
        const __mmask8 tail = (__mmask8)((1u << (n & 7)) - 1u);
        canberra_double_step(&sd1, _mm512_maskz_loadu_pd(tail, x + i), _mm512_maskz_loadu_pd(tail, y + i));
    }
    sd0 = _mm512_add_pd(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m512d zero = _mm512_setzero_pd();
    __m512d sd[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        double d[4];
        double sd_sum[4];
        if (n * sizeof(double) <= 256) {
            const double *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const double *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            canberra_double_four(x, y, n, sd_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                canberra_double_row(x, (const double *)ruvgen_at(base, stride, i + r), n, &sd[r]);
            }
            reduce_add4_d(sd_sum, sd[0], sd[1], sd[2], sd[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = canberra_double_finish(sd_sum[r]);
        ruvgen_put_doubles(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_canberra_double_rows_dn__avx512, canberra_double_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX512, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX512, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_avx512[] = {
    ROW(SQEUCLIDEAN, F32, ROWS, 64, rk_sqeuclidean_f32_rows_d64__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 96, rk_sqeuclidean_f32_rows_d96__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 100, rk_sqeuclidean_f32_rows_d100__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 128, rk_sqeuclidean_f32_rows_d128__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 200, rk_sqeuclidean_f32_rows_d200__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 256, rk_sqeuclidean_f32_rows_d256__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 300, rk_sqeuclidean_f32_rows_d300__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 384, rk_sqeuclidean_f32_rows_d384__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 512, rk_sqeuclidean_f32_rows_d512__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 768, rk_sqeuclidean_f32_rows_d768__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 960, rk_sqeuclidean_f32_rows_d960__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1024, rk_sqeuclidean_f32_rows_d1024__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1536, rk_sqeuclidean_f32_rows_d1536__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 2048, rk_sqeuclidean_f32_rows_d2048__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 3072, rk_sqeuclidean_f32_rows_d3072__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 0, rk_sqeuclidean_f32_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 64, rk_euclidean_f32_rows_d64__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 96, rk_euclidean_f32_rows_d96__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 100, rk_euclidean_f32_rows_d100__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 128, rk_euclidean_f32_rows_d128__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 200, rk_euclidean_f32_rows_d200__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 256, rk_euclidean_f32_rows_d256__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 300, rk_euclidean_f32_rows_d300__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 384, rk_euclidean_f32_rows_d384__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 512, rk_euclidean_f32_rows_d512__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 768, rk_euclidean_f32_rows_d768__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 960, rk_euclidean_f32_rows_d960__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1024, rk_euclidean_f32_rows_d1024__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1536, rk_euclidean_f32_rows_d1536__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 2048, rk_euclidean_f32_rows_d2048__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 3072, rk_euclidean_f32_rows_d3072__avx512, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 0, rk_euclidean_f32_rows_dn__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 64, rk_dot_f32_rows_d64__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 96, rk_dot_f32_rows_d96__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 100, rk_dot_f32_rows_d100__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 128, rk_dot_f32_rows_d128__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 200, rk_dot_f32_rows_d200__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 256, rk_dot_f32_rows_d256__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 300, rk_dot_f32_rows_d300__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 384, rk_dot_f32_rows_d384__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 512, rk_dot_f32_rows_d512__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 768, rk_dot_f32_rows_d768__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 960, rk_dot_f32_rows_d960__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 1024, rk_dot_f32_rows_d1024__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 1536, rk_dot_f32_rows_d1536__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 2048, rk_dot_f32_rows_d2048__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 3072, rk_dot_f32_rows_d3072__avx512, FLOAT),
    ROW(DOT, F32, ROWS, 0, rk_dot_f32_rows_dn__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 64, rk_cosine_f32_rows_d64__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 96, rk_cosine_f32_rows_d96__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 100, rk_cosine_f32_rows_d100__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 128, rk_cosine_f32_rows_d128__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 200, rk_cosine_f32_rows_d200__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 256, rk_cosine_f32_rows_d256__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 300, rk_cosine_f32_rows_d300__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 384, rk_cosine_f32_rows_d384__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 512, rk_cosine_f32_rows_d512__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 768, rk_cosine_f32_rows_d768__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 960, rk_cosine_f32_rows_d960__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 1024, rk_cosine_f32_rows_d1024__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 1536, rk_cosine_f32_rows_d1536__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 2048, rk_cosine_f32_rows_d2048__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 3072, rk_cosine_f32_rows_d3072__avx512, FLOAT),
    ROW(COSINE, F32, ROWS, 0, rk_cosine_f32_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 64, rk_manhattan_f32_rows_d64__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 96, rk_manhattan_f32_rows_d96__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 100, rk_manhattan_f32_rows_d100__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 128, rk_manhattan_f32_rows_d128__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 200, rk_manhattan_f32_rows_d200__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 256, rk_manhattan_f32_rows_d256__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 300, rk_manhattan_f32_rows_d300__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 384, rk_manhattan_f32_rows_d384__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 512, rk_manhattan_f32_rows_d512__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 768, rk_manhattan_f32_rows_d768__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 960, rk_manhattan_f32_rows_d960__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1024, rk_manhattan_f32_rows_d1024__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1536, rk_manhattan_f32_rows_d1536__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 2048, rk_manhattan_f32_rows_d2048__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 3072, rk_manhattan_f32_rows_d3072__avx512, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 0, rk_manhattan_f32_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 64, rk_chebyshev_f32_rows_d64__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 96, rk_chebyshev_f32_rows_d96__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 100, rk_chebyshev_f32_rows_d100__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 128, rk_chebyshev_f32_rows_d128__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 200, rk_chebyshev_f32_rows_d200__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 256, rk_chebyshev_f32_rows_d256__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 300, rk_chebyshev_f32_rows_d300__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 384, rk_chebyshev_f32_rows_d384__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 512, rk_chebyshev_f32_rows_d512__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 768, rk_chebyshev_f32_rows_d768__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 960, rk_chebyshev_f32_rows_d960__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1024, rk_chebyshev_f32_rows_d1024__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1536, rk_chebyshev_f32_rows_d1536__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 2048, rk_chebyshev_f32_rows_d2048__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 3072, rk_chebyshev_f32_rows_d3072__avx512, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 0, rk_chebyshev_f32_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F32, ROWS, 0, rk_braycurtis_f32_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F32, ROWS, 0, rk_canberra_f32_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F16, ROWS, 0, rk_sqeuclidean_f16_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F16, ROWS, 0, rk_euclidean_f16_rows_dn__avx512, FLOAT),
    ROW(DOT, F16, ROWS, 0, rk_dot_f16_rows_dn__avx512, FLOAT),
    ROW(COSINE, F16, ROWS, 0, rk_cosine_f16_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F16, ROWS, 0, rk_manhattan_f16_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F16, ROWS, 0, rk_chebyshev_f16_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F16, ROWS, 0, rk_braycurtis_f16_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F16, ROWS, 0, rk_canberra_f16_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, BF16, ROWS, 0, rk_sqeuclidean_bf16_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, BF16, ROWS, 0, rk_euclidean_bf16_rows_dn__avx512, FLOAT),
    ROW(DOT, BF16, ROWS, 0, rk_dot_bf16_rows_dn__avx512, FLOAT),
    ROW(COSINE, BF16, ROWS, 0, rk_cosine_bf16_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, BF16, ROWS, 0, rk_manhattan_bf16_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, BF16, ROWS, 0, rk_chebyshev_bf16_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, BF16, ROWS, 0, rk_braycurtis_bf16_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, BF16, ROWS, 0, rk_canberra_bf16_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, F64, ROWS, 0, rk_sqeuclidean_f64_rows_dn__avx512, FLOAT),
    ROW(EUCLIDEAN, F64, ROWS, 0, rk_euclidean_f64_rows_dn__avx512, FLOAT),
    ROW(DOT, F64, ROWS, 0, rk_dot_f64_rows_dn__avx512, FLOAT),
    ROW(COSINE, F64, ROWS, 0, rk_cosine_f64_rows_dn__avx512, FLOAT),
    ROW(MANHATTAN, F64, ROWS, 0, rk_manhattan_f64_rows_dn__avx512, FLOAT),
    ROW(CHEBYSHEV, F64, ROWS, 0, rk_chebyshev_f64_rows_dn__avx512, FLOAT),
    ROW(BRAYCURTIS, F64, ROWS, 0, rk_braycurtis_f64_rows_dn__avx512, FLOAT),
    ROW(CANBERRA, F64, ROWS, 0, rk_canberra_f64_rows_dn__avx512, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, ROWS, 0, rk_sqeuclidean_double_rows_dn__avx512, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, ROWS, 0, rk_euclidean_double_rows_dn__avx512, DOUBLE),
    ROW(DOT, DOUBLE, ROWS, 0, rk_dot_double_rows_dn__avx512, DOUBLE),
    ROW(COSINE, DOUBLE, ROWS, 0, rk_cosine_double_rows_dn__avx512, DOUBLE),
    ROW(MANHATTAN, DOUBLE, ROWS, 0, rk_manhattan_double_rows_dn__avx512, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, ROWS, 0, rk_chebyshev_double_rows_dn__avx512, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, ROWS, 0, rk_braycurtis_double_rows_dn__avx512, DOUBLE),
    ROW(CANBERRA, DOUBLE, ROWS, 0, rk_canberra_double_rows_dn__avx512, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_rows_avx512 = {
    rows_rows_avx512,
    sizeof rows_rows_avx512 / sizeof rows_rows_avx512[0],
};
#endif
