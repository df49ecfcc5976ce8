/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/avx2.j2. Do not edit. */
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
RUVGEN_INLINE void sqeuclidean_f32_row(const float *x, const float *y, size_t n, __m256 *dd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d64__avx2, sqeuclidean_f32_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d96__avx2, sqeuclidean_f32_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d100__avx2, sqeuclidean_f32_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d128__avx2, sqeuclidean_f32_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d200__avx2, sqeuclidean_f32_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d256__avx2, sqeuclidean_f32_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d300__avx2, sqeuclidean_f32_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d384__avx2, sqeuclidean_f32_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d512__avx2, sqeuclidean_f32_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d768__avx2, sqeuclidean_f32_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d960__avx2, sqeuclidean_f32_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1024__avx2, sqeuclidean_f32_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1536__avx2, sqeuclidean_f32_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d2048__avx2, sqeuclidean_f32_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d3072__avx2, sqeuclidean_f32_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_dn__avx2, sqeuclidean_f32_rows, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d64__avx2, rk_sqeuclidean_f32_rows_d64__avx2, euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d96__avx2, rk_sqeuclidean_f32_rows_d96__avx2, euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d100__avx2, rk_sqeuclidean_f32_rows_d100__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d128__avx2, rk_sqeuclidean_f32_rows_d128__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d200__avx2, rk_sqeuclidean_f32_rows_d200__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d256__avx2, rk_sqeuclidean_f32_rows_d256__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d300__avx2, rk_sqeuclidean_f32_rows_d300__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d384__avx2, rk_sqeuclidean_f32_rows_d384__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d512__avx2, rk_sqeuclidean_f32_rows_d512__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d768__avx2, rk_sqeuclidean_f32_rows_d768__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d960__avx2, rk_sqeuclidean_f32_rows_d960__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1024__avx2, rk_sqeuclidean_f32_rows_d1024__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1536__avx2, rk_sqeuclidean_f32_rows_d1536__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d2048__avx2, rk_sqeuclidean_f32_rows_d2048__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d3072__avx2, rk_sqeuclidean_f32_rows_d3072__avx2,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_dn__avx2, rk_sqeuclidean_f32_rows_dn__avx2, euclidean_f32_after_all)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_row(const float *x, const float *y, size_t n, __m256 *xy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_dot_f32_rows_d64__avx2, dot_f32_rows, 64)
RUVGEN_ROWS(rk_dot_f32_rows_d96__avx2, dot_f32_rows, 96)
RUVGEN_ROWS(rk_dot_f32_rows_d100__avx2, dot_f32_rows, 100)
RUVGEN_ROWS(rk_dot_f32_rows_d128__avx2, dot_f32_rows, 128)
RUVGEN_ROWS(rk_dot_f32_rows_d200__avx2, dot_f32_rows, 200)
RUVGEN_ROWS(rk_dot_f32_rows_d256__avx2, dot_f32_rows, 256)
RUVGEN_ROWS(rk_dot_f32_rows_d300__avx2, dot_f32_rows, 300)
RUVGEN_ROWS(rk_dot_f32_rows_d384__avx2, dot_f32_rows, 384)
RUVGEN_ROWS(rk_dot_f32_rows_d512__avx2, dot_f32_rows, 512)
RUVGEN_ROWS(rk_dot_f32_rows_d768__avx2, dot_f32_rows, 768)
RUVGEN_ROWS(rk_dot_f32_rows_d960__avx2, dot_f32_rows, 960)
RUVGEN_ROWS(rk_dot_f32_rows_d1024__avx2, dot_f32_rows, 1024)
RUVGEN_ROWS(rk_dot_f32_rows_d1536__avx2, dot_f32_rows, 1536)
RUVGEN_ROWS(rk_dot_f32_rows_d2048__avx2, dot_f32_rows, 2048)
RUVGEN_ROWS(rk_dot_f32_rows_d3072__avx2, dot_f32_rows, 3072)
RUVGEN_ROWS(rk_dot_f32_rows_dn__avx2, dot_f32_rows, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xx_step(&xx3, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx2);
    xx1 = _mm256_add_ps(xx1, xx3);
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_row(const float *x, const float *y, size_t n, __m256 *xy, __m256 *yy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i + 32), _mm256_loadu_ps(y + i + 32));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 40), _mm256_loadu_ps(y + i + 40));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 48), _mm256_loadu_ps(y + i + 48));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 56), _mm256_loadu_ps(y + i + 56));
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    yy0 = _mm256_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
    __m256 yy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_cosine_f32_rows_d64__avx2, cosine_f32_rows, 64)
RUVGEN_ROWS(rk_cosine_f32_rows_d96__avx2, cosine_f32_rows, 96)
RUVGEN_ROWS(rk_cosine_f32_rows_d100__avx2, cosine_f32_rows, 100)
RUVGEN_ROWS(rk_cosine_f32_rows_d128__avx2, cosine_f32_rows, 128)
RUVGEN_ROWS(rk_cosine_f32_rows_d200__avx2, cosine_f32_rows, 200)
RUVGEN_ROWS(rk_cosine_f32_rows_d256__avx2, cosine_f32_rows, 256)
RUVGEN_ROWS(rk_cosine_f32_rows_d300__avx2, cosine_f32_rows, 300)
RUVGEN_ROWS(rk_cosine_f32_rows_d384__avx2, cosine_f32_rows, 384)
RUVGEN_ROWS(rk_cosine_f32_rows_d512__avx2, cosine_f32_rows, 512)
RUVGEN_ROWS(rk_cosine_f32_rows_d768__avx2, cosine_f32_rows, 768)
RUVGEN_ROWS(rk_cosine_f32_rows_d960__avx2, cosine_f32_rows, 960)
RUVGEN_ROWS(rk_cosine_f32_rows_d1024__avx2, cosine_f32_rows, 1024)
RUVGEN_ROWS(rk_cosine_f32_rows_d1536__avx2, cosine_f32_rows, 1536)
RUVGEN_ROWS(rk_cosine_f32_rows_d2048__avx2, cosine_f32_rows, 2048)
RUVGEN_ROWS(rk_cosine_f32_rows_d3072__avx2, cosine_f32_rows, 3072)
RUVGEN_ROWS(rk_cosine_f32_rows_dn__avx2, cosine_f32_rows, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_row(const float *x, const float *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_manhattan_f32_rows_d64__avx2, manhattan_f32_rows, 64)
RUVGEN_ROWS(rk_manhattan_f32_rows_d96__avx2, manhattan_f32_rows, 96)
RUVGEN_ROWS(rk_manhattan_f32_rows_d100__avx2, manhattan_f32_rows, 100)
RUVGEN_ROWS(rk_manhattan_f32_rows_d128__avx2, manhattan_f32_rows, 128)
RUVGEN_ROWS(rk_manhattan_f32_rows_d200__avx2, manhattan_f32_rows, 200)
RUVGEN_ROWS(rk_manhattan_f32_rows_d256__avx2, manhattan_f32_rows, 256)
RUVGEN_ROWS(rk_manhattan_f32_rows_d300__avx2, manhattan_f32_rows, 300)
RUVGEN_ROWS(rk_manhattan_f32_rows_d384__avx2, manhattan_f32_rows, 384)
RUVGEN_ROWS(rk_manhattan_f32_rows_d512__avx2, manhattan_f32_rows, 512)
RUVGEN_ROWS(rk_manhattan_f32_rows_d768__avx2, manhattan_f32_rows, 768)
RUVGEN_ROWS(rk_manhattan_f32_rows_d960__avx2, manhattan_f32_rows, 960)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1024__avx2, manhattan_f32_rows, 1024)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1536__avx2, manhattan_f32_rows, 1536)
RUVGEN_ROWS(rk_manhattan_f32_rows_d2048__avx2, manhattan_f32_rows, 2048)
RUVGEN_ROWS(rk_manhattan_f32_rows_d3072__avx2, manhattan_f32_rows, 3072)
RUVGEN_ROWS(rk_manhattan_f32_rows_dn__avx2, manhattan_f32_rows, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_row(const float *x, const float *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_chebyshev_f32_rows_d64__avx2, chebyshev_f32_rows, 64)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d96__avx2, chebyshev_f32_rows, 96)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d100__avx2, chebyshev_f32_rows, 100)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d128__avx2, chebyshev_f32_rows, 128)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d200__avx2, chebyshev_f32_rows, 200)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d256__avx2, chebyshev_f32_rows, 256)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d300__avx2, chebyshev_f32_rows, 300)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d384__avx2, chebyshev_f32_rows, 384)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d512__avx2, chebyshev_f32_rows, 512)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d768__avx2, chebyshev_f32_rows, 768)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d960__avx2, chebyshev_f32_rows, 960)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1024__avx2, chebyshev_f32_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1536__avx2, chebyshev_f32_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d2048__avx2, chebyshev_f32_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d3072__avx2, chebyshev_f32_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_f32_rows_dn__avx2, chebyshev_f32_rows, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f32_row(const float *x, const float *y, size_t n, __m256 *ad, __m256 *ap)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    __m256 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad1, &ap1, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
    __m256 ap[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_braycurtis_f32_rows_dn__avx2, braycurtis_f32_rows, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f32_row(const float *x, const float *y, size_t n, __m256 *sd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i + 16), _mm256_loadu_ps(y + i + 16));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 24), _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd1, _mm256_maskload_ps(x + i, tail), _mm256_maskload_ps(y + i, tail));
    }
    sd0 = _mm256_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_canberra_f32_rows_dn__avx2, canberra_f32_rows, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *dd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i + 32), _mm256_cvtph_ps(load8(y + i + 32)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 40), _mm256_cvtph_ps(load8(y + i + 40)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 48), _mm256_cvtph_ps(load8(y + i + 48)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 56), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd3, _mm256_maskload_ps(x + i, tail), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_sqeuclidean_f16_rows_dn__avx2, sqeuclidean_f16_rows, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f16_rows_dn__avx2, rk_sqeuclidean_f16_rows_dn__avx2, euclidean_f32_after_all)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *xy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i + 32), _mm256_cvtph_ps(load8(y + i + 32)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 40), _mm256_cvtph_ps(load8(y + i + 40)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 48), _mm256_cvtph_ps(load8(y + i + 48)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 56), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy3, _mm256_maskload_ps(x + i, tail), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_dot_f16_rows_dn__avx2, dot_f16_rows, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xx_step(&xx3, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx2);
    xx1 = _mm256_add_ps(xx1, xx3);
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *xy, __m256 *yy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i + 32), _mm256_cvtph_ps(load8(y + i + 32)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 40), _mm256_cvtph_ps(load8(y + i + 40)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 48), _mm256_cvtph_ps(load8(y + i + 48)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 56), _mm256_cvtph_ps(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_maskload_ps(x + i, tail),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    yy0 = _mm256_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
    __m256 yy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_cosine_f16_rows_dn__avx2, cosine_f16_rows, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_manhattan_f16_rows_dn__avx2, manhattan_f16_rows, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_chebyshev_f16_rows_dn__avx2, chebyshev_f16_rows, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad, __m256 *ap)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    __m256 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad1, &ap1, _mm256_maskload_ps(x + i, tail),
            _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
    __m256 ap[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_braycurtis_f16_rows_dn__avx2, braycurtis_f16_rows, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_row(const float *x, const uint16_t *y, size_t n, __m256 *sd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i + 16), _mm256_cvtph_ps(load8(y + i + 16)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 24), _mm256_cvtph_ps(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), _mm256_cvtph_ps(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), _mm256_cvtph_ps(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd1, _mm256_maskload_ps(x + i, tail), _mm256_cvtph_ps(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_canberra_f16_rows_dn__avx2, canberra_f16_rows, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *dd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i + 32), widen_bf16(load8(y + i + 32)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 40), widen_bf16(load8(y + i + 40)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 48), widen_bf16(load8(y + i + 48)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 56), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        sqeuclidean_f32_step(&dd3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        sqeuclidean_f32_step(&dd1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd2, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        sqeuclidean_f32_step(&dd3, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    dd0 = _mm256_add_ps(dd0, dd2);
    dd1 = _mm256_add_ps(dd1, dd3);
    dd0 = _mm256_add_ps(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 dd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_sqeuclidean_bf16_rows_dn__avx2, sqeuclidean_bf16_rows, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_bf16_rows_dn__avx2, rk_sqeuclidean_bf16_rows_dn__avx2, euclidean_f32_after_all)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *xy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i + 32), widen_bf16(load8(y + i + 32)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 40), widen_bf16(load8(y + i + 40)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 48), widen_bf16(load8(y + i + 48)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 56), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        dot_f32_step(&xy3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_f32_step(&xy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        dot_f32_step(&xy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy2, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        dot_f32_step(&xy3, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_dot_bf16_rows_dn__avx2, dot_bf16_rows, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i + 16));
        cosine_f32_xx_step(&xx3, _mm256_loadu_ps(y + i + 24));
    }
    if (n & 16) {
        cosine_f32_xx_step(&xx0, _mm256_loadu_ps(y + i));
        cosine_f32_xx_step(&xx1, _mm256_loadu_ps(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx2, _mm256_loadu_ps(y + i));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xx_step(&xx3, _mm256_maskload_ps(y + i, tail));
    }
    xx0 = _mm256_add_ps(xx0, xx2);
    xx1 = _mm256_add_ps(xx1, xx3);
    xx0 = _mm256_add_ps(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *xy, __m256 *yy)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i + 32), widen_bf16(load8(y + i + 32)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 40), widen_bf16(load8(y + i + 40)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 48), widen_bf16(load8(y + i + 48)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 56), widen_bf16(load8(y + i + 56)));
    }
    if (n & 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy2, &yy2, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        cosine_f32_xy_yy_step(&xy3, &yy3, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    xy0 = _mm256_add_ps(xy0, xy2);
    yy0 = _mm256_add_ps(yy0, yy2);
    xy1 = _mm256_add_ps(xy1, xy3);
    yy1 = _mm256_add_ps(yy1, yy3);
    xy0 = _mm256_add_ps(xy0, xy1);
    yy0 = _mm256_add_ps(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 xy[4] = {zero, zero, zero, zero};
    __m256 yy[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_cosine_bf16_rows_dn__avx2, cosine_bf16_rows, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        manhattan_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        manhattan_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_manhattan_bf16_rows_dn__avx2, manhattan_bf16_rows, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        chebyshev_f32_step(&ad1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        chebyshev_f32_step(&ad1, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = max_nan(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_chebyshev_bf16_rows_dn__avx2, chebyshev_bf16_rows, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *ad, __m256 *ap)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad0 = zero, ad1 = zero;
    __m256 ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        braycurtis_f32_step(&ad1, &ap1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        braycurtis_f32_step(&ad1, &ap1, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    ad0 = _mm256_add_ps(ad0, ad1);
    ap0 = _mm256_add_ps(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 ad[4] = {zero, zero, zero, zero};
    __m256 ap[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_braycurtis_bf16_rows_dn__avx2, braycurtis_bf16_rows, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_row(const float *x, const uint16_t *y, size_t n, __m256 *sd)
{
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i + 16), widen_bf16(load8(y + i + 16)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 24), widen_bf16(load8(y + i + 24)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        canberra_f32_step(&sd1, _mm256_loadu_ps(x + i + 8), widen_bf16(load8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd0, _mm256_loadu_ps(x + i), widen_bf16(load8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const __m256i tail = tail_mask(n & 7);
        (void)tail;
        canberra_f32_step(&sd1, _mm256_maskload_ps(x + i, tail), widen_bf16(first8(y + i, n & 7)));
    }
    sd0 = _mm256_add_ps(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const __m256 zero = _mm256_setzero_ps();
    __m256 sd[4] = {zero, zero, zero, zero};
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
                if (n > 64)
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

RUVGEN_ROWS(rk_canberra_bf16_rows_dn__avx2, canberra_bf16_rows, n)

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_row(const double *x, const float *y, size_t n, __m256d *dd)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i + 16), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 16)));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 20), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 20)));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 24), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 24)));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 28), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        sqeuclidean_double_step(&dd3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    dd0 = _mm256_add_pd(dd0, dd2);
    dd1 = _mm256_add_pd(dd1, dd3);
    dd0 = _mm256_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_sqeuclidean_f64_rows_dn__avx2, sqeuclidean_f64_rows, n)

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_row(const double *x, const float *y, size_t n, __m256d *dd)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        euclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        euclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        euclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        euclidean_double_step(&dd0, _mm256_loadu_pd(x + i + 16), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 16)));
        euclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 20), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 20)));
        euclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 24), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 24)));
        euclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 28), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 28)));
    }
    if (n & 16) {
        euclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        euclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        euclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        euclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        euclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        euclidean_double_step(&dd2, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        euclidean_double_step(&dd3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    dd0 = _mm256_add_pd(dd0, dd2);
    dd1 = _mm256_add_pd(dd1, dd3);
    dd0 = _mm256_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_euclidean_f64_rows_dn__avx2, euclidean_f64_rows, n)

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_row(const double *x, const float *y, size_t n, __m256d *xy)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        dot_double_step(&xy0, _mm256_loadu_pd(x + i + 16), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 16)));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 20), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 20)));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 24), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 24)));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 28), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 28)));
    }
    if (n & 16) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy2, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        dot_double_step(&xy3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_dot_f64_rows_dn__avx2, dot_f64_rows, n)

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_xx_step(&xx0, _mm256_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm256_loadu_pd(y + i + 4));
        cosine_double_xx_step(&xx2, _mm256_loadu_pd(y + i + 8));
        cosine_double_xx_step(&xx3, _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        cosine_double_xx_step(&xx0, _mm256_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xx_step(&xx2, _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        cosine_double_xx_step(&xx3, _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xx0 = _mm256_add_pd(xx0, xx2);
    xx1 = _mm256_add_pd(xx1, xx3);
    xx0 = _mm256_add_pd(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_f64_row(const double *x, const float *y, size_t n, __m256d *xy, __m256d *yy)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 8),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 12),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i + 16),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 16)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 20),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 20)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 24),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 24)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 28),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 28)));
    }
    if (n & 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 8),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 12),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy2);
    yy0 = _mm256_add_pd(yy0, yy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    yy1 = _mm256_add_pd(yy1, yy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    yy0 = _mm256_add_pd(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy[4] = {zero, zero, zero, zero};
    __m256d yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_cosine_f64_rows_dn__avx2, cosine_f64_rows, n)

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_row(const double *x, const float *y, size_t n, __m256d *ad)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
    }
    if (n & 8) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        manhattan_double_step(&ad1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_manhattan_f64_rows_dn__avx2, manhattan_f64_rows, n)

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_row(const double *x, const float *y, size_t n, __m256d *ad)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        chebyshev_double_step(&ad1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_chebyshev_f64_rows_dn__avx2, chebyshev_f64_rows, n)

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_row(const double *x, const float *y, size_t n, __m256d *ad, __m256d *ap)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    __m256d ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i + 8),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 12),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4),
            _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        braycurtis_double_step(&ad1, &ap1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad1);
    ap0 = _mm256_add_pd(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
    __m256d ap[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_braycurtis_f64_rows_dn__avx2, braycurtis_f64_rows, n)

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_row(const double *x, const float *y, size_t n, __m256d *sd)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i + 8), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 8)));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 12), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 12)));
    }
    if (n & 8) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_cvtps_pd(_mm_loadu_ps(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_cvtps_pd(_mm_loadu_ps(y + i)));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        canberra_double_step(&sd1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_cvtps_pd(_mm_maskload_ps(y + i, tail)));
    }
    sd0 = _mm256_add_pd(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_canberra_f64_rows_dn__avx2, canberra_f64_rows, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_i8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_i8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__avx2, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__avx2, rk_sqeuclidean_i8_rows_dn__avx2, euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_i8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        dot_i8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        dot_i8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
        dot_i8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i + 64)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 64)));
        dot_i8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 80)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 80)));
        dot_i8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 96)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 96)));
        dot_i8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 112)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 112)));
    }
    if (n & 64) {
        dot_i8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        dot_i8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        dot_i8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_i8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        dot_i8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_xy_step(&xy3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_i8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_i8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_i8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_i8_rows_dn__avx2, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        cosine_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        cosine_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xx_step(&xx1, _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx2, _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx3, _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *xy, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xy_yy_step(&xy0, &yy0, _mm256_cvtepi8_epi16(load16_i(x + i)),
            _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xy_yy_step(&xy1, &yy1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    __m256i yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_i8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_i8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_i8_rows_dn__avx2, cosine_i8_rows, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE void manhattan_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *ad)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_i8_rows_dn__avx2, manhattan_i8_rows, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE void chebyshev_i8_row(const int8_t *x, const int8_t *y, size_t n, __m256i *ad)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 32)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepi8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepi8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad1, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepi8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(int8_t) <= 256) {
            const int8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const int8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_i8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_i8_row(x, (const int8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_i8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_i8_rows_dn__avx2, chebyshev_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    yy0 = _mm256_sub_epi32(yy0, _mm256_add_epi32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            sqeuclidean_u8_four(x, y, n, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                sqeuclidean_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &yy[r]);
            }
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = sqeuclidean_u8_finish(0, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__avx2, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__avx2, rk_sqeuclidean_u8_rows_dn__avx2, euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_u8_xy_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_xy_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_u8_xy_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_u8_xy_step(&xy3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
        dot_u8_xy_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i + 64)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 64)));
        dot_u8_xy_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 80)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 80)));
        dot_u8_xy_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i + 96)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 96)));
        dot_u8_xy_step(&xy3, _mm256_cvtepu8_epi16(load16_i(x + i + 112)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 112)));
    }
    if (n & 64) {
        dot_u8_xy_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_xy_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_u8_xy_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_u8_xy_step(&xy3, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_u8_xy_step(&xy0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_u8_xy_step(&xy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_xy_step(&xy2, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_xy_step(&xy3, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_u8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_u8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_u8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_u8_rows_dn__avx2, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        cosine_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        cosine_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xx_step(&xx1, _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx2, _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx3, _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xx0 = _mm256_add_epi32(xx0, xx2);
    xx1 = _mm256_add_epi32(xx1, xx3);
    xx0 = _mm256_add_epi32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *xy, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero;
    __m256i yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xy_yy_step(&xy0, &yy0, _mm256_cvtepu8_epi16(load16_i(x + i)),
            _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xy_yy_step(&xy1, &yy1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy1);
    yy0 = _mm256_add_epi32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    __m256i yy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            cosine_u8_four(x, y, n, xy_sum, yy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                cosine_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r], &yy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
            reduce_add4_i(yy_sum, yy[0], yy[1], yy[2], yy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = cosine_u8_finish(xy_sum[r], x1, xx, yy_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_cosine_u8_rows_dn__avx2, cosine_u8_rows, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE void manhattan_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *ad)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_add_epi32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            manhattan_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                manhattan_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_add4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = manhattan_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_manhattan_u8_rows_dn__avx2, manhattan_u8_rows, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE void chebyshev_u8_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *ad)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, _mm256_cvtepu8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad1, _mm256_cvtepu8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    ad0 = _mm256_max_epi16(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ad[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ad_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            chebyshev_u8_four(x, y, n, ad_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                chebyshev_u8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &ad[r]);
            }
            reduce_max4_i(ad_sum, ad[0], ad[1], ad[2], ad[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = chebyshev_u8_finish(ad_sum[r]);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_chebyshev_u8_rows_dn__avx2, chebyshev_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        dot_sq8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_sq8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_sq8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_sq8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
        dot_sq8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i + 64)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 64)));
        dot_sq8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 80)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 80)));
        dot_sq8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 96)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 96)));
        dot_sq8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 112)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 112)));
    }
    if (n & 64) {
        dot_sq8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_sq8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        dot_sq8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i + 32)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 32)));
        dot_sq8_xy_step(&xy3, _mm256_cvtepi8_epi16(load16_i(x + i + 48)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 48)));
        i += 64;
    }
    if (n & 32) {
        dot_sq8_xy_step(&xy0, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        dot_sq8_xy_step(&xy1, _mm256_cvtepi8_epi16(load16_i(x + i + 16)),
            _mm256_cvtepu8_epi16(load16_i(y + i + 16)));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_xy_step(&xy2, _mm256_cvtepi8_epi16(load16_i(x + i)), _mm256_cvtepu8_epi16(load16_i(y + i)));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_sq8_xy_step(&xy3, _mm256_cvtepi8_epi16(first16_i(x + i, tail)),
            _mm256_cvtepu8_epi16(first16_i(y + i, tail)));
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq8_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq8_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 128)
                    RUVGEN_OPAQUE(x);
                dot_sq8_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_i(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq8_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq8_rows_dn__avx2, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, __m256i *xy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_xy_step(&xy0, bytes_n(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, bytes_n(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, bytes_n(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_xy_step(&xy0, bytes_n(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, bytes_n(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_xy_step(&xy2, bytes_n(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = _mm256_add_epi32(xy0, xy2);
    xy1 = _mm256_add_epi32(xy1, xy3);
    xy0 = _mm256_add_epi32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    const uint32_t x1 = dot_sq4_x1(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        int32_t d[4];
        uint32_t xy_sum[4];
        if (n / 2 * sizeof(uint8_t) <= 256) {
            const uint8_t *y[4];
            for (size_t r = 0; r < 4; r++)
                y[r] = (const uint8_t *)ruvgen_at(base, stride, r < rows ? i + r : i);
            RUVGEN_OPAQUE(x); /* the accumulators need the registers that the query would stay in */
            dot_sq4_four(x, y, n, xy_sum);
        } else {
            RUVGEN_ROLLED
            for (size_t r = 0; r < rows; r++) {
                if (n > 512)
                    RUVGEN_OPAQUE(x);
                dot_sq4_row(x, (const uint8_t *)ruvgen_at(base, stride, i + r), n, &xy[r]);
            }
            reduce_add4_n(xy_sum, xy[0], xy[1], xy[2], xy[3]);
        }
        for (size_t r = 0; r < 4; r++)
            d[r] = dot_sq4_finish(xy_sum[r], x1);
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_dot_sq4_rows_dn__avx2, dot_sq4_rows, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *ne)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 128 <= n; i += 128) {
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 64)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 64)));
        hamming_b1_step(&ne1, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 96)),
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
        hamming_b1_step(&ne0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        hamming_b1_step(&ne1, first32(x + i, tail), first32(y + i, tail));
    }
    ne0 = _mm256_add_epi64(ne0, ne1);
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i ne[4] = {zero, zero, zero, zero};
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        uint32_t d[4];
        uint32_t ne_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_hamming_b1_rows_dn__avx2, hamming_b1_rows, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        jaccard_b1_xx_step(&xx0, _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        jaccard_b1_xx_step(&xx1, _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
    }
    if (n & 32) {
        jaccard_b1_xx_step(&xx0, _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        jaccard_b1_xx_step(&xx1, first32(y + i, tail));
    }
    xx0 = _mm256_add_epi64(xx0, xx1);
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_row(const uint8_t *x, const uint8_t *y, size_t n, __m256i *xy, __m256i *yy)
{
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy0 = zero;
    __m256i yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i + 32)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i + 32)));
    }
    if (n & 32) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, _mm256_loadu_si256((const __m256i *)(const void *)(x + i)),
            _mm256_loadu_si256((const __m256i *)(const void *)(y + i)));
        i += 32;
    }
    if (n & 31) {
        const size_t tail = n & 31;
        jaccard_b1_xy_yy_step(&xy0, &yy0, first32(x + i, tail), first32(y + i, tail));
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const __m256i zero = _mm256_setzero_si256();
    __m256i xy[4] = {zero, zero, zero, zero};
    __m256i yy[4] = {zero, zero, zero, zero};
    const uint32_t xx = jaccard_b1_xx(x, n);
    for (size_t i = 0; i < count; i += 4) {
        const size_t rows = count - i < 4 ? count - i : 4;
        float d[4];
        uint32_t xy_sum[4], yy_sum[4];
        if (n * sizeof(uint8_t) <= 256) {
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
        ruvgen_put(out + i, d, rows);
    }
}

RUVGEN_ROWS(rk_jaccard_b1_rows_dn__avx2, jaccard_b1_rows, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_row(const double *x, const double *y, size_t n, __m256d *dd)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i + 16), _mm256_loadu_pd(y + i + 16));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 20), _mm256_loadu_pd(y + i + 20));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 24), _mm256_loadu_pd(y + i + 24));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 28), _mm256_loadu_pd(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        sqeuclidean_double_step(&dd3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        sqeuclidean_double_step(&dd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        sqeuclidean_double_step(&dd3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    dd0 = _mm256_add_pd(dd0, dd2);
    dd1 = _mm256_add_pd(dd1, dd3);
    dd0 = _mm256_add_pd(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d dd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_sqeuclidean_double_rows_dn__avx2, sqeuclidean_double_rows, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_double_rows_dn__avx2, rk_sqeuclidean_double_rows_dn__avx2,
    euclidean_double_after_all)

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_row(const double *x, const double *y, size_t n, __m256d *xy)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        dot_double_step(&xy0, _mm256_loadu_pd(x + i + 16), _mm256_loadu_pd(y + i + 16));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 20), _mm256_loadu_pd(y + i + 20));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 24), _mm256_loadu_pd(y + i + 24));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 28), _mm256_loadu_pd(y + i + 28));
    }
    if (n & 16) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        dot_double_step(&xy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        dot_double_step(&xy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_double_step(&xy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        dot_double_step(&xy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        dot_double_step(&xy3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_dot_double_rows_dn__avx2, dot_double_rows, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_xx(const double *y, size_t n)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_xx_step(&xx0, _mm256_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm256_loadu_pd(y + i + 4));
        cosine_double_xx_step(&xx2, _mm256_loadu_pd(y + i + 8));
        cosine_double_xx_step(&xx3, _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        cosine_double_xx_step(&xx0, _mm256_loadu_pd(y + i));
        cosine_double_xx_step(&xx1, _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xx_step(&xx2, _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        cosine_double_xx_step(&xx3, _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xx0 = _mm256_add_pd(xx0, xx2);
    xx1 = _mm256_add_pd(xx1, xx3);
    xx0 = _mm256_add_pd(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_double_row(const double *x, const double *y, size_t n, __m256d *xy, __m256d *yy)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    __m256d yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i + 16), _mm256_loadu_pd(y + i + 16));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 20), _mm256_loadu_pd(y + i + 20));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 24), _mm256_loadu_pd(y + i + 24));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 28), _mm256_loadu_pd(y + i + 28));
    }
    if (n & 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy0, &yy0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xy_yy_step(&xy2, &yy2, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        cosine_double_xy_yy_step(&xy3, &yy3, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    xy0 = _mm256_add_pd(xy0, xy2);
    yy0 = _mm256_add_pd(yy0, yy2);
    xy1 = _mm256_add_pd(xy1, xy3);
    yy1 = _mm256_add_pd(yy1, yy3);
    xy0 = _mm256_add_pd(xy0, xy1);
    yy0 = _mm256_add_pd(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d xy[4] = {zero, zero, zero, zero};
    __m256d yy[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_cosine_double_rows_dn__avx2, cosine_double_rows, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE void manhattan_double_row(const double *x, const double *y, size_t n, __m256d *ad)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        manhattan_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        manhattan_double_step(&ad1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_manhattan_double_rows_dn__avx2, manhattan_double_rows, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE void chebyshev_double_row(const double *x, const double *y, size_t n, __m256d *ad)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        chebyshev_double_step(&ad1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_double_step(&ad0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        chebyshev_double_step(&ad1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = max_nan_d(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_chebyshev_double_rows_dn__avx2, chebyshev_double_rows, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_double_row(const double *x, const double *y, size_t n, __m256d *ad, __m256d *ap)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad0 = zero, ad1 = zero;
    __m256d ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        braycurtis_double_step(&ad1, &ap1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        braycurtis_double_step(&ad1, &ap1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    ad0 = _mm256_add_pd(ad0, ad1);
    ap0 = _mm256_add_pd(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d ad[4] = {zero, zero, zero, zero};
    __m256d ap[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_braycurtis_double_rows_dn__avx2, braycurtis_double_rows, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_double_row(const double *x, const double *y, size_t n, __m256d *sd)
{
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i + 8), _mm256_loadu_pd(y + i + 8));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 12), _mm256_loadu_pd(y + i + 12));
    }
    if (n & 8) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        canberra_double_step(&sd1, _mm256_loadu_pd(x + i + 4), _mm256_loadu_pd(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_double_step(&sd0, _mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i));
        i += 4;
    }
    if (n & 3) {
        const __m128i tail = tail_mask_d(n & 3);
        canberra_double_step(&sd1, _mm256_maskload_pd(x + i, _mm256_cvtepi32_epi64(tail)),
            _mm256_maskload_pd(y + i, _mm256_cvtepi32_epi64(tail)));
    }
    sd0 = _mm256_add_pd(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const __m256d zero = _mm256_setzero_pd();
    __m256d sd[4] = {zero, zero, zero, zero};
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
                if (n > 32)
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

RUVGEN_ROWS(rk_canberra_double_rows_dn__avx2, canberra_double_rows, n)

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_AVX2, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_AVX2, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_avx2[] = {
    ROW(SQEUCLIDEAN, F32, ROWS, 64, rk_sqeuclidean_f32_rows_d64__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 96, rk_sqeuclidean_f32_rows_d96__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 100, rk_sqeuclidean_f32_rows_d100__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 128, rk_sqeuclidean_f32_rows_d128__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 200, rk_sqeuclidean_f32_rows_d200__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 256, rk_sqeuclidean_f32_rows_d256__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 300, rk_sqeuclidean_f32_rows_d300__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 384, rk_sqeuclidean_f32_rows_d384__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 512, rk_sqeuclidean_f32_rows_d512__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 768, rk_sqeuclidean_f32_rows_d768__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 960, rk_sqeuclidean_f32_rows_d960__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1024, rk_sqeuclidean_f32_rows_d1024__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1536, rk_sqeuclidean_f32_rows_d1536__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 2048, rk_sqeuclidean_f32_rows_d2048__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 3072, rk_sqeuclidean_f32_rows_d3072__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 0, rk_sqeuclidean_f32_rows_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 64, rk_euclidean_f32_rows_d64__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 96, rk_euclidean_f32_rows_d96__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 100, rk_euclidean_f32_rows_d100__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 128, rk_euclidean_f32_rows_d128__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 200, rk_euclidean_f32_rows_d200__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 256, rk_euclidean_f32_rows_d256__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 300, rk_euclidean_f32_rows_d300__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 384, rk_euclidean_f32_rows_d384__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 512, rk_euclidean_f32_rows_d512__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 768, rk_euclidean_f32_rows_d768__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 960, rk_euclidean_f32_rows_d960__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1024, rk_euclidean_f32_rows_d1024__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1536, rk_euclidean_f32_rows_d1536__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 2048, rk_euclidean_f32_rows_d2048__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 3072, rk_euclidean_f32_rows_d3072__avx2, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 0, rk_euclidean_f32_rows_dn__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 64, rk_dot_f32_rows_d64__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 96, rk_dot_f32_rows_d96__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 100, rk_dot_f32_rows_d100__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 128, rk_dot_f32_rows_d128__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 200, rk_dot_f32_rows_d200__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 256, rk_dot_f32_rows_d256__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 300, rk_dot_f32_rows_d300__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 384, rk_dot_f32_rows_d384__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 512, rk_dot_f32_rows_d512__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 768, rk_dot_f32_rows_d768__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 960, rk_dot_f32_rows_d960__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 1024, rk_dot_f32_rows_d1024__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 1536, rk_dot_f32_rows_d1536__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 2048, rk_dot_f32_rows_d2048__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 3072, rk_dot_f32_rows_d3072__avx2, FLOAT),
    ROW(DOT, F32, ROWS, 0, rk_dot_f32_rows_dn__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 64, rk_cosine_f32_rows_d64__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 96, rk_cosine_f32_rows_d96__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 100, rk_cosine_f32_rows_d100__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 128, rk_cosine_f32_rows_d128__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 200, rk_cosine_f32_rows_d200__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 256, rk_cosine_f32_rows_d256__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 300, rk_cosine_f32_rows_d300__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 384, rk_cosine_f32_rows_d384__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 512, rk_cosine_f32_rows_d512__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 768, rk_cosine_f32_rows_d768__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 960, rk_cosine_f32_rows_d960__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 1024, rk_cosine_f32_rows_d1024__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 1536, rk_cosine_f32_rows_d1536__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 2048, rk_cosine_f32_rows_d2048__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 3072, rk_cosine_f32_rows_d3072__avx2, FLOAT),
    ROW(COSINE, F32, ROWS, 0, rk_cosine_f32_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 64, rk_manhattan_f32_rows_d64__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 96, rk_manhattan_f32_rows_d96__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 100, rk_manhattan_f32_rows_d100__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 128, rk_manhattan_f32_rows_d128__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 200, rk_manhattan_f32_rows_d200__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 256, rk_manhattan_f32_rows_d256__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 300, rk_manhattan_f32_rows_d300__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 384, rk_manhattan_f32_rows_d384__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 512, rk_manhattan_f32_rows_d512__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 768, rk_manhattan_f32_rows_d768__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 960, rk_manhattan_f32_rows_d960__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1024, rk_manhattan_f32_rows_d1024__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1536, rk_manhattan_f32_rows_d1536__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 2048, rk_manhattan_f32_rows_d2048__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 3072, rk_manhattan_f32_rows_d3072__avx2, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 0, rk_manhattan_f32_rows_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 64, rk_chebyshev_f32_rows_d64__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 96, rk_chebyshev_f32_rows_d96__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 100, rk_chebyshev_f32_rows_d100__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 128, rk_chebyshev_f32_rows_d128__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 200, rk_chebyshev_f32_rows_d200__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 256, rk_chebyshev_f32_rows_d256__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 300, rk_chebyshev_f32_rows_d300__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 384, rk_chebyshev_f32_rows_d384__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 512, rk_chebyshev_f32_rows_d512__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 768, rk_chebyshev_f32_rows_d768__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 960, rk_chebyshev_f32_rows_d960__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1024, rk_chebyshev_f32_rows_d1024__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1536, rk_chebyshev_f32_rows_d1536__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 2048, rk_chebyshev_f32_rows_d2048__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 3072, rk_chebyshev_f32_rows_d3072__avx2, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 0, rk_chebyshev_f32_rows_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F32, ROWS, 0, rk_braycurtis_f32_rows_dn__avx2, FLOAT),
    ROW(CANBERRA, F32, ROWS, 0, rk_canberra_f32_rows_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F16, ROWS, 0, rk_sqeuclidean_f16_rows_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F16, ROWS, 0, rk_euclidean_f16_rows_dn__avx2, FLOAT),
    ROW(DOT, F16, ROWS, 0, rk_dot_f16_rows_dn__avx2, FLOAT),
    ROW(COSINE, F16, ROWS, 0, rk_cosine_f16_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, F16, ROWS, 0, rk_manhattan_f16_rows_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F16, ROWS, 0, rk_chebyshev_f16_rows_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F16, ROWS, 0, rk_braycurtis_f16_rows_dn__avx2, FLOAT),
    ROW(CANBERRA, F16, ROWS, 0, rk_canberra_f16_rows_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, BF16, ROWS, 0, rk_sqeuclidean_bf16_rows_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, BF16, ROWS, 0, rk_euclidean_bf16_rows_dn__avx2, FLOAT),
    ROW(DOT, BF16, ROWS, 0, rk_dot_bf16_rows_dn__avx2, FLOAT),
    ROW(COSINE, BF16, ROWS, 0, rk_cosine_bf16_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, BF16, ROWS, 0, rk_manhattan_bf16_rows_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, BF16, ROWS, 0, rk_chebyshev_bf16_rows_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, BF16, ROWS, 0, rk_braycurtis_bf16_rows_dn__avx2, FLOAT),
    ROW(CANBERRA, BF16, ROWS, 0, rk_canberra_bf16_rows_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, F64, ROWS, 0, rk_sqeuclidean_f64_rows_dn__avx2, FLOAT),
    ROW(EUCLIDEAN, F64, ROWS, 0, rk_euclidean_f64_rows_dn__avx2, FLOAT),
    ROW(DOT, F64, ROWS, 0, rk_dot_f64_rows_dn__avx2, FLOAT),
    ROW(COSINE, F64, ROWS, 0, rk_cosine_f64_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, F64, ROWS, 0, rk_manhattan_f64_rows_dn__avx2, FLOAT),
    ROW(CHEBYSHEV, F64, ROWS, 0, rk_chebyshev_f64_rows_dn__avx2, FLOAT),
    ROW(BRAYCURTIS, F64, ROWS, 0, rk_braycurtis_f64_rows_dn__avx2, FLOAT),
    ROW(CANBERRA, F64, ROWS, 0, rk_canberra_f64_rows_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, I8, ROWS, 0, rk_sqeuclidean_i8_rows_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, I8, ROWS, 0, rk_euclidean_i8_rows_dn__avx2, FLOAT),
    ROW(DOT, I8, ROWS, 0, rk_dot_i8_rows_dn__avx2, INT32_T),
    ROW(COSINE, I8, ROWS, 0, rk_cosine_i8_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, I8, ROWS, 0, rk_manhattan_i8_rows_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 0, rk_chebyshev_i8_rows_dn__avx2, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 0, rk_sqeuclidean_u8_rows_dn__avx2, UINT32_T),
    ROW(EUCLIDEAN, U8, ROWS, 0, rk_euclidean_u8_rows_dn__avx2, FLOAT),
    ROW(DOT, U8, ROWS, 0, rk_dot_u8_rows_dn__avx2, INT32_T),
    ROW(COSINE, U8, ROWS, 0, rk_cosine_u8_rows_dn__avx2, FLOAT),
    ROW(MANHATTAN, U8, ROWS, 0, rk_manhattan_u8_rows_dn__avx2, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 0, rk_chebyshev_u8_rows_dn__avx2, UINT32_T),
    ROW(DOT, SQ8, ROWS, 0, rk_dot_sq8_rows_dn__avx2, INT32_T),
    ROW(DOT, SQ4, ROWS, 0, rk_dot_sq4_rows_dn__avx2, INT32_T),
    ROW(HAMMING, B1, ROWS, 0, rk_hamming_b1_rows_dn__avx2, UINT32_T),
    ROW(JACCARD, B1, ROWS, 0, rk_jaccard_b1_rows_dn__avx2, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, ROWS, 0, rk_sqeuclidean_double_rows_dn__avx2, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, ROWS, 0, rk_euclidean_double_rows_dn__avx2, DOUBLE),
    ROW(DOT, DOUBLE, ROWS, 0, rk_dot_double_rows_dn__avx2, DOUBLE),
    ROW(COSINE, DOUBLE, ROWS, 0, rk_cosine_double_rows_dn__avx2, DOUBLE),
    ROW(MANHATTAN, DOUBLE, ROWS, 0, rk_manhattan_double_rows_dn__avx2, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, ROWS, 0, rk_chebyshev_double_rows_dn__avx2, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, ROWS, 0, rk_braycurtis_double_rows_dn__avx2, DOUBLE),
    ROW(CANBERRA, DOUBLE, ROWS, 0, rk_canberra_double_rows_dn__avx2, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_rows_avx2 = {
    rows_rows_avx2,
    sizeof rows_rows_avx2 / sizeof rows_rows_avx2[0],
};
#endif
