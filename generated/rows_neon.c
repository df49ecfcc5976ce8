/* Made by `nox -s generate` from templates/rows.j2 and templates/isa/…/neon.j2. Do not edit. */
#include "common_neon.h"

#if defined(__aarch64__) || defined(_M_ARM64)

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f32_row(const float *x, const float *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), vld1q_f32(y + i));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd3, load_first(x + i, tail), load_first(y + i, tail));
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d64__neon, sqeuclidean_f32_rows, 64)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d96__neon, sqeuclidean_f32_rows, 96)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d100__neon, sqeuclidean_f32_rows, 100)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d128__neon, sqeuclidean_f32_rows, 128)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d200__neon, sqeuclidean_f32_rows, 200)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d256__neon, sqeuclidean_f32_rows, 256)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d300__neon, sqeuclidean_f32_rows, 300)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d384__neon, sqeuclidean_f32_rows, 384)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d512__neon, sqeuclidean_f32_rows, 512)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d768__neon, sqeuclidean_f32_rows, 768)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d960__neon, sqeuclidean_f32_rows, 960)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1024__neon, sqeuclidean_f32_rows, 1024)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d1536__neon, sqeuclidean_f32_rows, 1536)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d2048__neon, sqeuclidean_f32_rows, 2048)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_d3072__neon, sqeuclidean_f32_rows, 3072)
RUVGEN_ROWS(rk_sqeuclidean_f32_rows_dn__neon, sqeuclidean_f32_rows, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d64__neon, rk_sqeuclidean_f32_rows_d64__neon, euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d96__neon, rk_sqeuclidean_f32_rows_d96__neon, euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d100__neon, rk_sqeuclidean_f32_rows_d100__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d128__neon, rk_sqeuclidean_f32_rows_d128__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d200__neon, rk_sqeuclidean_f32_rows_d200__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d256__neon, rk_sqeuclidean_f32_rows_d256__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d300__neon, rk_sqeuclidean_f32_rows_d300__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d384__neon, rk_sqeuclidean_f32_rows_d384__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d512__neon, rk_sqeuclidean_f32_rows_d512__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d768__neon, rk_sqeuclidean_f32_rows_d768__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d960__neon, rk_sqeuclidean_f32_rows_d960__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1024__neon, rk_sqeuclidean_f32_rows_d1024__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d1536__neon, rk_sqeuclidean_f32_rows_d1536__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d2048__neon, rk_sqeuclidean_f32_rows_d2048__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_d3072__neon, rk_sqeuclidean_f32_rows_d3072__neon,
    euclidean_f32_after_all)
RUVGEN_ROWS_AFTER(rk_euclidean_f32_rows_dn__neon, rk_sqeuclidean_f32_rows_dn__neon, euclidean_f32_after_all)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE void dot_f32_row(const float *x, const float *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        dot_f32_step(&xy0, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        dot_f32_step(&xy1, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        dot_f32_step(&xy2, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        dot_f32_step(&xy3, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy0, vld1q_f32(x + i), vld1q_f32(y + i));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy3, load_first(x + i, tail), load_first(y + i, tail));
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_f32_rows_d64__neon, dot_f32_rows, 64)
RUVGEN_ROWS(rk_dot_f32_rows_d96__neon, dot_f32_rows, 96)
RUVGEN_ROWS(rk_dot_f32_rows_d100__neon, dot_f32_rows, 100)
RUVGEN_ROWS(rk_dot_f32_rows_d128__neon, dot_f32_rows, 128)
RUVGEN_ROWS(rk_dot_f32_rows_d200__neon, dot_f32_rows, 200)
RUVGEN_ROWS(rk_dot_f32_rows_d256__neon, dot_f32_rows, 256)
RUVGEN_ROWS(rk_dot_f32_rows_d300__neon, dot_f32_rows, 300)
RUVGEN_ROWS(rk_dot_f32_rows_d384__neon, dot_f32_rows, 384)
RUVGEN_ROWS(rk_dot_f32_rows_d512__neon, dot_f32_rows, 512)
RUVGEN_ROWS(rk_dot_f32_rows_d768__neon, dot_f32_rows, 768)
RUVGEN_ROWS(rk_dot_f32_rows_d960__neon, dot_f32_rows, 960)
RUVGEN_ROWS(rk_dot_f32_rows_d1024__neon, dot_f32_rows, 1024)
RUVGEN_ROWS(rk_dot_f32_rows_d1536__neon, dot_f32_rows, 1536)
RUVGEN_ROWS(rk_dot_f32_rows_d2048__neon, dot_f32_rows, 2048)
RUVGEN_ROWS(rk_dot_f32_rows_d3072__neon, dot_f32_rows, 3072)
RUVGEN_ROWS(rk_dot_f32_rows_dn__neon, dot_f32_rows, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 8));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx3, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f32_row(const float *x, const float *y, size_t n, float32x4_t *xy, float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i + 16), vld1q_f32(y + i + 16));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 20), vld1q_f32(y + i + 20));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 24), vld1q_f32(y + i + 24));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 28), vld1q_f32(y + i + 28));
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), vld1q_f32(y + i));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xy_yy_step(&xy3, &yy3, load_first(x + i, tail), load_first(y + i, tail));
    }
    xy0 = vaddq_f32(xy0, xy2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    yy0 = vaddq_f32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_f32_rows_d64__neon, cosine_f32_rows, 64)
RUVGEN_ROWS(rk_cosine_f32_rows_d96__neon, cosine_f32_rows, 96)
RUVGEN_ROWS(rk_cosine_f32_rows_d100__neon, cosine_f32_rows, 100)
RUVGEN_ROWS(rk_cosine_f32_rows_d128__neon, cosine_f32_rows, 128)
RUVGEN_ROWS(rk_cosine_f32_rows_d200__neon, cosine_f32_rows, 200)
RUVGEN_ROWS(rk_cosine_f32_rows_d256__neon, cosine_f32_rows, 256)
RUVGEN_ROWS(rk_cosine_f32_rows_d300__neon, cosine_f32_rows, 300)
RUVGEN_ROWS(rk_cosine_f32_rows_d384__neon, cosine_f32_rows, 384)
RUVGEN_ROWS(rk_cosine_f32_rows_d512__neon, cosine_f32_rows, 512)
RUVGEN_ROWS(rk_cosine_f32_rows_d768__neon, cosine_f32_rows, 768)
RUVGEN_ROWS(rk_cosine_f32_rows_d960__neon, cosine_f32_rows, 960)
RUVGEN_ROWS(rk_cosine_f32_rows_d1024__neon, cosine_f32_rows, 1024)
RUVGEN_ROWS(rk_cosine_f32_rows_d1536__neon, cosine_f32_rows, 1536)
RUVGEN_ROWS(rk_cosine_f32_rows_d2048__neon, cosine_f32_rows, 2048)
RUVGEN_ROWS(rk_cosine_f32_rows_d3072__neon, cosine_f32_rows, 3072)
RUVGEN_ROWS(rk_cosine_f32_rows_dn__neon, cosine_f32_rows, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE void manhattan_f32_row(const float *x, const float *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        manhattan_f32_step(&ad0, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad1, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_f32_rows_d64__neon, manhattan_f32_rows, 64)
RUVGEN_ROWS(rk_manhattan_f32_rows_d96__neon, manhattan_f32_rows, 96)
RUVGEN_ROWS(rk_manhattan_f32_rows_d100__neon, manhattan_f32_rows, 100)
RUVGEN_ROWS(rk_manhattan_f32_rows_d128__neon, manhattan_f32_rows, 128)
RUVGEN_ROWS(rk_manhattan_f32_rows_d200__neon, manhattan_f32_rows, 200)
RUVGEN_ROWS(rk_manhattan_f32_rows_d256__neon, manhattan_f32_rows, 256)
RUVGEN_ROWS(rk_manhattan_f32_rows_d300__neon, manhattan_f32_rows, 300)
RUVGEN_ROWS(rk_manhattan_f32_rows_d384__neon, manhattan_f32_rows, 384)
RUVGEN_ROWS(rk_manhattan_f32_rows_d512__neon, manhattan_f32_rows, 512)
RUVGEN_ROWS(rk_manhattan_f32_rows_d768__neon, manhattan_f32_rows, 768)
RUVGEN_ROWS(rk_manhattan_f32_rows_d960__neon, manhattan_f32_rows, 960)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1024__neon, manhattan_f32_rows, 1024)
RUVGEN_ROWS(rk_manhattan_f32_rows_d1536__neon, manhattan_f32_rows, 1536)
RUVGEN_ROWS(rk_manhattan_f32_rows_d2048__neon, manhattan_f32_rows, 2048)
RUVGEN_ROWS(rk_manhattan_f32_rows_d3072__neon, manhattan_f32_rows, 3072)
RUVGEN_ROWS(rk_manhattan_f32_rows_dn__neon, manhattan_f32_rows, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE void chebyshev_f32_row(const float *x, const float *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        chebyshev_f32_step(&ad0, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad1, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_f32_rows_d64__neon, chebyshev_f32_rows, 64)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d96__neon, chebyshev_f32_rows, 96)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d100__neon, chebyshev_f32_rows, 100)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d128__neon, chebyshev_f32_rows, 128)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d200__neon, chebyshev_f32_rows, 200)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d256__neon, chebyshev_f32_rows, 256)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d300__neon, chebyshev_f32_rows, 300)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d384__neon, chebyshev_f32_rows, 384)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d512__neon, chebyshev_f32_rows, 512)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d768__neon, chebyshev_f32_rows, 768)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d960__neon, chebyshev_f32_rows, 960)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1024__neon, chebyshev_f32_rows, 1024)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d1536__neon, chebyshev_f32_rows, 1536)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d2048__neon, chebyshev_f32_rows, 2048)
RUVGEN_ROWS(rk_chebyshev_f32_rows_d3072__neon, chebyshev_f32_rows, 3072)
RUVGEN_ROWS(rk_chebyshev_f32_rows_dn__neon, chebyshev_f32_rows, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f32_row(const float *x, const float *y, size_t n, float32x4_t *ad,
    float32x4_t *ap)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    float32x4_t ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad1, &ap1, load_first(x + i, tail), load_first(y + i, tail));
    }
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    float32x4_t ap[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_braycurtis_f32_rows_dn__neon, braycurtis_f32_rows, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f32_row(const float *x, const float *y, size_t n, float32x4_t *sd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        canberra_f32_step(&sd0, vld1q_f32(x + i + 8), vld1q_f32(y + i + 8));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 12), vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd1, load_first(x + i, tail), load_first(y + i, tail));
    }
    sd0 = vaddq_f32(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f32_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_canberra_f32_rows_dn__neon, canberra_f32_rows, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i + 16), widen_f16(vld1_u16(y + i + 16)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 20), widen_f16(vld1_u16(y + i + 20)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 24), widen_f16(vld1_u16(y + i + 24)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 28), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd3, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_f16_rows_dn__neon, sqeuclidean_f16_rows, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_f16_rows_dn__neon, rk_sqeuclidean_f16_rows_dn__neon, euclidean_f32_after_all)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE void dot_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        dot_f32_step(&xy0, vld1q_f32(x + i + 16), widen_f16(vld1_u16(y + i + 16)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 20), widen_f16(vld1_u16(y + i + 20)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 24), widen_f16(vld1_u16(y + i + 24)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 28), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy2, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy3, load_first(x + i, tail), widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_f16_rows_dn__neon, dot_f16_rows, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 8));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx3, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *xy,
    float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i + 16), widen_f16(vld1_u16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 20), widen_f16(vld1_u16(y + i + 20)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 24), widen_f16(vld1_u16(y + i + 24)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 28), widen_f16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xy_yy_step(&xy3, &yy3, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    yy0 = vaddq_f32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_f16_rows_dn__neon, cosine_f16_rows, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE void manhattan_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        manhattan_f32_step(&ad0, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad1, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_f16_rows_dn__neon, manhattan_f16_rows, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE void chebyshev_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        chebyshev_f32_step(&ad0, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad1, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_f16_rows_dn__neon, chebyshev_f16_rows, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad,
    float32x4_t *ap)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    float32x4_t ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad1, &ap1, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    float32x4_t ap[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_braycurtis_f16_rows_dn__neon, braycurtis_f16_rows, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *sd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        canberra_f32_step(&sd0, vld1q_f32(x + i + 8), widen_f16(vld1_u16(y + i + 8)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 12), widen_f16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), widen_f16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_f16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd1, load_first(x + i, tail),
            widen_f16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_canberra_f16_rows_dn__neon, canberra_f16_rows, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *dd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i + 16), widen_bf16(vld1_u16(y + i + 16)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 20), widen_bf16(vld1_u16(y + i + 20)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 24), widen_bf16(vld1_u16(y + i + 24)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 28), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        sqeuclidean_f32_step(&dd3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        sqeuclidean_f32_step(&dd1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd2, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd3, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    dd0 = vaddq_f32(dd0, dd2);
    dd1 = vaddq_f32(dd1, dd3);
    dd0 = vaddq_f32(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_bf16_rows_dn__neon, sqeuclidean_bf16_rows, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_bf16_rows_dn__neon, rk_sqeuclidean_bf16_rows_dn__neon, euclidean_f32_after_all)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE void dot_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *xy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        dot_f32_step(&xy0, vld1q_f32(x + i + 16), widen_bf16(vld1_u16(y + i + 16)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 20), widen_bf16(vld1_u16(y + i + 20)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 24), widen_bf16(vld1_u16(y + i + 24)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 28), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        dot_f32_step(&xy2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        dot_f32_step(&xy3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        dot_f32_step(&xy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy2, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy3, load_first(x + i, tail), widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy2);
    xy1 = vaddq_f32(xy1, xy3);
    xy0 = vaddq_f32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_bf16_rows_dn__neon, dot_bf16_rows, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_xx(const float *y, size_t n)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i + 8));
        cosine_f32_xx_step(&xx3, vld1q_f32(y + i + 12));
    }
    if (n & 8) {
        cosine_f32_xx_step(&xx0, vld1q_f32(y + i));
        cosine_f32_xx_step(&xx1, vld1q_f32(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xx_step(&xx2, vld1q_f32(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xx_step(&xx3, load_first(y + i, tail));
    }
    xx0 = vaddq_f32(xx0, xx2);
    xx1 = vaddq_f32(xx1, xx3);
    xx0 = vaddq_f32(xx0, xx1);
    return reduce_add_f(xx0);
}

RUVGEN_INLINE void cosine_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *xy,
    float32x4_t *yy)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float32x4_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i + 16), widen_bf16(vld1_u16(y + i + 16)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 20), widen_bf16(vld1_u16(y + i + 20)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 24), widen_bf16(vld1_u16(y + i + 24)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 28), widen_bf16(vld1_u16(y + i + 28)));
    }
    if (n & 16) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        cosine_f32_xy_yy_step(&xy3, &yy3, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        cosine_f32_xy_yy_step(&xy0, &yy0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        cosine_f32_xy_yy_step(&xy1, &yy1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_xy_yy_step(&xy2, &yy2, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_xy_yy_step(&xy3, &yy3, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    xy0 = vaddq_f32(xy0, xy2);
    yy0 = vaddq_f32(yy0, yy2);
    xy1 = vaddq_f32(xy1, xy3);
    yy1 = vaddq_f32(yy1, yy3);
    xy0 = vaddq_f32(xy0, xy1);
    yy0 = vaddq_f32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t xy[4] = {zero, zero, zero, zero};
    float32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_bf16_rows_dn__neon, cosine_bf16_rows, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE void manhattan_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        manhattan_f32_step(&ad0, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        manhattan_f32_step(&ad1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad1, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_bf16_rows_dn__neon, manhattan_bf16_rows, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE void chebyshev_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        chebyshev_f32_step(&ad0, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        chebyshev_f32_step(&ad1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad1, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vmaxq_f32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_bf16_rows_dn__neon, chebyshev_bf16_rows, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *ad,
    float32x4_t *ap)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad0 = zero, ad1 = zero;
    float32x4_t ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        braycurtis_f32_step(&ad1, &ap1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad0, &ap0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad1, &ap1, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    ad0 = vaddq_f32(ad0, ad1);
    ap0 = vaddq_f32(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t ad[4] = {zero, zero, zero, zero};
    float32x4_t ap[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_braycurtis_bf16_rows_dn__neon, braycurtis_bf16_rows, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_bf16_row(const float *x, const uint16_t *y, size_t n, float32x4_t *sd)
{
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        canberra_f32_step(&sd0, vld1q_f32(x + i + 8), widen_bf16(vld1_u16(y + i + 8)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 12), widen_bf16(vld1_u16(y + i + 12)));
    }
    if (n & 8) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        canberra_f32_step(&sd1, vld1q_f32(x + i + 4), widen_bf16(vld1_u16(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd0, vld1q_f32(x + i), widen_bf16(vld1_u16(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd1, load_first(x + i, tail),
            widen_bf16(vcreate_u16(ruvgen_first(y + i, 2 * tail))));
    }
    sd0 = vaddq_f32(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_bf16_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const float *x = (const float *)query;
    float *const restrict out = (float *)results;
    const float32x4_t zero = vdupq_n_f32(0.0f);
    float32x4_t sd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_canberra_bf16_rows_dn__neon, canberra_bf16_rows, n)

/* sqeuclidean, f64: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_f64_row(const double *x, const float *y, size_t n, float64x2_t *dd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i + 8), vcvt_f64_f32(vld1_f32(y + i + 8)));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 10), vcvt_f64_f32(vld1_f32(y + i + 10)));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 12), vcvt_f64_f32(vld1_f32(y + i + 12)));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 14), vcvt_f64_f32(vld1_f32(y + i + 14)));
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        sqeuclidean_double_step(&dd3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_f64_rows_dn__neon, sqeuclidean_f64_rows, n)

/* euclidean, f64: √ Σ (x−y)² */
RUVGEN_INLINE void euclidean_f64_row(const double *x, const float *y, size_t n, float64x2_t *dd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        euclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        euclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        euclidean_double_step(&dd2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        euclidean_double_step(&dd3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        euclidean_double_step(&dd0, vld1q_f64(x + i + 8), vcvt_f64_f32(vld1_f32(y + i + 8)));
        euclidean_double_step(&dd1, vld1q_f64(x + i + 10), vcvt_f64_f32(vld1_f32(y + i + 10)));
        euclidean_double_step(&dd2, vld1q_f64(x + i + 12), vcvt_f64_f32(vld1_f32(y + i + 12)));
        euclidean_double_step(&dd3, vld1q_f64(x + i + 14), vcvt_f64_f32(vld1_f32(y + i + 14)));
    }
    if (n & 8) {
        euclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        euclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        euclidean_double_step(&dd2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        euclidean_double_step(&dd3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        i += 8;
    }
    if (n & 4) {
        euclidean_double_step(&dd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        euclidean_double_step(&dd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        euclidean_double_step(&dd2, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        euclidean_double_step(&dd3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void euclidean_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_euclidean_f64_rows_dn__neon, euclidean_f64_rows, n)

/* dot, f64: −Σ x·y */
RUVGEN_INLINE void dot_f64_row(const double *x, const float *y, size_t n, float64x2_t *xy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        dot_double_step(&xy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        dot_double_step(&xy0, vld1q_f64(x + i + 8), vcvt_f64_f32(vld1_f32(y + i + 8)));
        dot_double_step(&xy1, vld1q_f64(x + i + 10), vcvt_f64_f32(vld1_f32(y + i + 10)));
        dot_double_step(&xy2, vld1q_f64(x + i + 12), vcvt_f64_f32(vld1_f32(y + i + 12)));
        dot_double_step(&xy3, vld1q_f64(x + i + 14), vcvt_f64_f32(vld1_f32(y + i + 14)));
    }
    if (n & 8) {
        dot_double_step(&xy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        dot_double_step(&xy2, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        dot_double_step(&xy3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    xy0 = vaddq_f64(xy0, xy2);
    xy1 = vaddq_f64(xy1, xy3);
    xy0 = vaddq_f64(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_f64_rows_dn__neon, dot_f64_rows, n)

/* cosine, f64: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_f64_xx(const double *y, size_t n)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_double_xx_step(&xx0, vld1q_f64(y + i));
        cosine_double_xx_step(&xx1, vld1q_f64(y + i + 2));
        cosine_double_xx_step(&xx2, vld1q_f64(y + i + 4));
        cosine_double_xx_step(&xx3, vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        cosine_double_xx_step(&xx0, vld1q_f64(y + i));
        cosine_double_xx_step(&xx1, vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_double_xx_step(&xx2, vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_xx_step(&xx3, vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xx0 = vaddq_f64(xx0, xx2);
    xx1 = vaddq_f64(xx1, xx3);
    xx0 = vaddq_f64(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_f64_row(const double *x, const float *y, size_t n, float64x2_t *xy, float64x2_t *yy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float64x2_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i + 8), vcvt_f64_f32(vld1_f32(y + i + 8)));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 10), vcvt_f64_f32(vld1_f32(y + i + 10)));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 12), vcvt_f64_f32(vld1_f32(y + i + 12)));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 14), vcvt_f64_f32(vld1_f32(y + i + 14)));
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    xy0 = vaddq_f64(xy0, xy2);
    yy0 = vaddq_f64(yy0, yy2);
    xy1 = vaddq_f64(xy1, xy3);
    yy1 = vaddq_f64(yy1, yy3);
    xy0 = vaddq_f64(xy0, xy1);
    yy0 = vaddq_f64(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
    float64x2_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_f64_rows_dn__neon, cosine_f64_rows, n)

/* manhattan, f64: Σ |x−y| */
RUVGEN_INLINE void manhattan_f64_row(const double *x, const float *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        manhattan_double_step(&ad0, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
    }
    if (n & 4) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        manhattan_double_step(&ad1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    ad0 = vaddq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_f64_rows_dn__neon, manhattan_f64_rows, n)

/* chebyshev, f64: max |x−y| */
RUVGEN_INLINE void chebyshev_f64_row(const double *x, const float *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        chebyshev_double_step(&ad0, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
    }
    if (n & 4) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        chebyshev_double_step(&ad1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    ad0 = vmaxq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_f64_rows_dn__neon, chebyshev_f64_rows, n)

/* braycurtis, f64: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_f64_row(const double *x, const float *y, size_t n, float64x2_t *ad,
    float64x2_t *ap)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    float64x2_t ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        braycurtis_double_step(&ad1, &ap1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    ad0 = vaddq_f64(ad0, ad1);
    ap0 = vaddq_f64(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
    float64x2_t ap[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_braycurtis_f64_rows_dn__neon, braycurtis_f64_rows, n)

/* canberra, f64: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_f64_row(const double *x, const float *y, size_t n, float64x2_t *sd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        canberra_double_step(&sd0, vld1q_f64(x + i + 4), vcvt_f64_f32(vld1_f32(y + i + 4)));
        canberra_double_step(&sd1, vld1q_f64(x + i + 6), vcvt_f64_f32(vld1_f32(y + i + 6)));
    }
    if (n & 4) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vcvt_f64_f32(vld1_f32(y + i + 2)));
        i += 4;
    }
    if (n & 2) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vcvt_f64_f32(vld1_f32(y + i)));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        canberra_double_step(&sd1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vcvt_f64_f32(vld1_lane_f32(y + i, vdup_n_f32(0.0f), 0)));
    }
    sd0 = vaddq_f64(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_f64_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    float *const restrict out = (float *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_canberra_f64_rows_dn__neon, canberra_f64_rows, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_i8_row(const int8_t *x, const int8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_i8_rows_dn__neon, sqeuclidean_i8_rows, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_i8_rows_dn__neon, rk_sqeuclidean_i8_rows_dn__neon, euclidean_i8_after_all)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_i8_row(const int8_t *x, const int8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        dot_i8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        dot_i8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
        dot_i8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i + 32)), vmovl_s8(vld1_s8(y + i + 32)));
        dot_i8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 40)), vmovl_s8(vld1_s8(y + i + 40)));
        dot_i8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 48)), vmovl_s8(vld1_s8(y + i + 48)));
        dot_i8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 56)), vmovl_s8(vld1_s8(y + i + 56)));
    }
    if (n & 32) {
        dot_i8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        dot_i8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        dot_i8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_i8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        dot_i8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_i8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_i8_xy_step(&xy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_i8_rows_dn__neon, dot_i8_rows, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_xx_step(&xx3, vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx0, vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xx_step(&xx1, vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_xx_step(&xx2, vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_xx_step(&xx3, vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_i8_row(const int8_t *x, const int8_t *y, size_t n, int32x4_t *xy, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        cosine_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        cosine_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_i8_xy_yy_step(&xy0, &yy0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_i8_xy_yy_step(&xy1, &yy1, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    float *const restrict out = (float *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    int32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_i8_rows_dn__neon, cosine_i8_rows, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE void manhattan_i8_row(const int8_t *x, const int8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        manhattan_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_i8_step(&ad1, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_i8_rows_dn__neon, manhattan_i8_rows, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE void chebyshev_i8_row(const int8_t *x, const int8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i + 16)), vmovl_s8(vld1_s8(y + i + 16)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 24)), vmovl_s8(vld1_s8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        chebyshev_i8_step(&ad1, vmovl_s8(vld1_s8(x + i + 8)), vmovl_s8(vld1_s8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_i8_step(&ad0, vmovl_s8(vld1_s8(x + i)), vmovl_s8(vld1_s8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_i8_step(&ad1, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            vmovl_s8(vcreate_s8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_i8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_i8_rows_dn__neon, chebyshev_i8_rows, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void sqeuclidean_u8_row(const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    yy0 = vsubq_s32(yy0, vaddq_s32(xy0, xy0));
    *yy = yy0;
}

RUVGEN_INLINE void sqeuclidean_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_u8_rows_dn__neon, sqeuclidean_u8_rows, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_u8_rows_dn__neon, rk_sqeuclidean_u8_rows_dn__neon, euclidean_u8_after_all)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_u8_row(const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_xy_step(&xy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_xy_step(&xy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_u8_xy_step(&xy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_u8_xy_step(&xy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        dot_u8_xy_step(&xy0, widen_u8(vld1_u8(x + i + 32)), widen_u8(vld1_u8(y + i + 32)));
        dot_u8_xy_step(&xy1, widen_u8(vld1_u8(x + i + 40)), widen_u8(vld1_u8(y + i + 40)));
        dot_u8_xy_step(&xy2, widen_u8(vld1_u8(x + i + 48)), widen_u8(vld1_u8(y + i + 48)));
        dot_u8_xy_step(&xy3, widen_u8(vld1_u8(x + i + 56)), widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        dot_u8_xy_step(&xy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_xy_step(&xy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_u8_xy_step(&xy2, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_u8_xy_step(&xy3, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_u8_xy_step(&xy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_u8_xy_step(&xy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_u8_xy_step(&xy2, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_u8_xy_step(&xy3, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_u8_rows_dn__neon, dot_u8_rows, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_xx_step(&xx3, widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx0, widen_u8(vld1_u8(y + i)));
        cosine_u8_xx_step(&xx1, widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_xx_step(&xx2, widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_xx_step(&xx3, widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xx0 = vaddq_s32(xx0, xx2);
    xx1 = vaddq_s32(xx1, xx3);
    xx0 = vaddq_s32(xx0, xx1);
    return reduce_add_i(xx0);
}

RUVGEN_INLINE void cosine_u8_row(const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *xy, int32x4_t *yy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero;
    int32x4_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        cosine_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        cosine_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        cosine_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        cosine_u8_xy_yy_step(&xy1, &yy1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        cosine_u8_xy_yy_step(&xy0, &yy0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        cosine_u8_xy_yy_step(&xy1, &yy1, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy1);
    yy0 = vaddq_s32(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
    int32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_u8_rows_dn__neon, cosine_u8_rows, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE void manhattan_u8_row(const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        manhattan_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        manhattan_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        manhattan_u8_step(&ad1, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vaddq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_u8_rows_dn__neon, manhattan_u8_rows, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE void chebyshev_u8_row(const uint8_t *x, const uint8_t *y, size_t n, int32x4_t *ad)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
    }
    if (n & 16) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        chebyshev_u8_step(&ad1, widen_u8(vld1_u8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_u8_step(&ad0, widen_u8(vld1_u8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        chebyshev_u8_step(&ad1, widen_u8(vcreate_u8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    ad0 = vmaxq_s32(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_u8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_u8_rows_dn__neon, chebyshev_u8_rows, n)

/* dot, sq8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq8_row(const int8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_sq8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_sq8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_sq8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_sq8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        dot_sq8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i + 32)), widen_u8(vld1_u8(y + i + 32)));
        dot_sq8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 40)), widen_u8(vld1_u8(y + i + 40)));
        dot_sq8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 48)), widen_u8(vld1_u8(y + i + 48)));
        dot_sq8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 56)), widen_u8(vld1_u8(y + i + 56)));
    }
    if (n & 32) {
        dot_sq8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_sq8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        dot_sq8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i + 16)), widen_u8(vld1_u8(y + i + 16)));
        dot_sq8_xy_step(&xy3, vmovl_s8(vld1_s8(x + i + 24)), widen_u8(vld1_u8(y + i + 24)));
        i += 32;
    }
    if (n & 16) {
        dot_sq8_xy_step(&xy0, vmovl_s8(vld1_s8(x + i)), widen_u8(vld1_u8(y + i)));
        dot_sq8_xy_step(&xy1, vmovl_s8(vld1_s8(x + i + 8)), widen_u8(vld1_u8(y + i + 8)));
        i += 16;
    }
    if (n & 8) {
        dot_sq8_xy_step(&xy2, vmovl_s8(vld1_s8(x + i)), widen_u8(vld1_u8(y + i)));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        dot_sq8_xy_step(&xy3, vmovl_s8(vcreate_s8(ruvgen_first(x + i, tail))),
            widen_u8(vcreate_u8(ruvgen_first(y + i, tail))));
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq8_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_sq8_rows_dn__neon, dot_sq8_rows, n)

/* dot, sq4: −Σ x·y */
RUVGEN_INLINE uint32_t dot_sq4_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE void dot_sq4_row(const int8_t *x, const uint8_t *y, size_t n, int32x4_t *xy)
{
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 512 <= n; i += 512) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i + 256), load_n(y + (i + 256) / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 320), load_n(y + (i + 320) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 384), load_n(y + (i + 384) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 448), load_n(y + (i + 448) / 2));
    }
    if (n & 256) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i + 128), load_n(y + (i + 128) / 2));
        dot_sq4_xy_step(&xy3, vld1q_s8_x4(x + i + 192), load_n(y + (i + 192) / 2));
        i += 256;
    }
    if (n & 128) {
        dot_sq4_xy_step(&xy0, vld1q_s8_x4(x + i), load_n(y + i / 2));
        dot_sq4_xy_step(&xy1, vld1q_s8_x4(x + i + 64), load_n(y + (i + 64) / 2));
        i += 128;
    }
    if (n & 64) {
        dot_sq4_xy_step(&xy2, vld1q_s8_x4(x + i), load_n(y + i / 2));
        i += 64;
    }
    xy0 = vaddq_s32(xy0, xy2);
    xy1 = vaddq_s32(xy1, xy3);
    xy0 = vaddq_s32(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_sq4_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const int8_t *x = (const int8_t *)query;
    int32_t *const restrict out = (int32_t *)results;
    const int32x4_t zero = vdupq_n_s32(0);
    int32x4_t xy[4] = {zero, zero, zero, zero};
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
                if (n > 1024)
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

RUVGEN_ROWS(rk_dot_sq4_rows_dn__neon, dot_sq4_rows, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE void hamming_b1_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *ne)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne0 = zero, ne1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        hamming_b1_step(&ne0, vld1q_u8(x + i + 32), vld1q_u8(y + i + 32));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 48), vld1q_u8(y + i + 48));
    }
    if (n & 32) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        hamming_b1_step(&ne1, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        hamming_b1_step(&ne0, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        hamming_b1_step(&ne1, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    ne0 = vaddq_u32(ne0, ne1);
    *ne = ne0;
}

RUVGEN_INLINE void hamming_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    uint32_t *const restrict out = (uint32_t *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t ne[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_hamming_b1_rows_dn__neon, hamming_b1_rows, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE uint32_t jaccard_b1_xx(const uint8_t *y, size_t n)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xx0 = zero, xx1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        jaccard_b1_xx_step(&xx0, vld1q_u8(y + i));
        jaccard_b1_xx_step(&xx1, vld1q_u8(y + i + 16));
    }
    if (n & 16) {
        jaccard_b1_xx_step(&xx0, vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        jaccard_b1_xx_step(&xx1, first16_b(y + i, tail));
    }
    xx0 = vaddq_u32(xx0, xx1);
    return reduce_add_b(xx0);
}

RUVGEN_INLINE void jaccard_b1_row(const uint8_t *x, const uint8_t *y, size_t n, uint32x4_t *xy,
    uint32x4_t *yy)
{
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy0 = zero;
    uint32x4_t yy0 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        jaccard_b1_xy_yy_step(&xy0, &yy0, vld1q_u8(x + i + 16), vld1q_u8(y + i + 16));
    }
    if (n & 16) {
        jaccard_b1_xy_yy_step(&xy0, &yy0, vld1q_u8(x + i), vld1q_u8(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        jaccard_b1_xy_yy_step(&xy0, &yy0, first16_b(x + i, tail), first16_b(y + i, tail));
    }
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void jaccard_b1_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const uint8_t *x = (const uint8_t *)query;
    float *const restrict out = (float *)results;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t xy[4] = {zero, zero, zero, zero};
    uint32x4_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_jaccard_b1_rows_dn__neon, jaccard_b1_rows, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE void sqeuclidean_double_row(const double *x, const double *y, size_t n, float64x2_t *dd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        sqeuclidean_double_step(&dd3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd0, vld1q_f64(x + i), vld1q_f64(y + i));
        sqeuclidean_double_step(&dd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        sqeuclidean_double_step(&dd2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        sqeuclidean_double_step(&dd3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    dd0 = vaddq_f64(dd0, dd2);
    dd1 = vaddq_f64(dd1, dd3);
    dd0 = vaddq_f64(dd0, dd1);
    *dd = dd0;
}

RUVGEN_INLINE void sqeuclidean_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t dd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_sqeuclidean_double_rows_dn__neon, sqeuclidean_double_rows, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_ROWS_AFTER(rk_euclidean_double_rows_dn__neon, rk_sqeuclidean_double_rows_dn__neon,
    euclidean_double_after_all)

/* dot, double: −Σ x·y */
RUVGEN_INLINE void dot_double_row(const double *x, const double *y, size_t n, float64x2_t *xy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        dot_double_step(&xy0, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        dot_double_step(&xy0, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        dot_double_step(&xy1, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        dot_double_step(&xy2, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        dot_double_step(&xy3, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        dot_double_step(&xy0, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        dot_double_step(&xy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        dot_double_step(&xy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy0, vld1q_f64(x + i), vld1q_f64(y + i));
        dot_double_step(&xy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        dot_double_step(&xy2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        dot_double_step(&xy3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xy0 = vaddq_f64(xy0, xy2);
    xy1 = vaddq_f64(xy1, xy3);
    xy0 = vaddq_f64(xy0, xy1);
    *xy = xy0;
}

RUVGEN_INLINE void dot_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_dot_double_rows_dn__neon, dot_double_rows, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_xx(const double *y, size_t n)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_double_xx_step(&xx0, vld1q_f64(y + i));
        cosine_double_xx_step(&xx1, vld1q_f64(y + i + 2));
        cosine_double_xx_step(&xx2, vld1q_f64(y + i + 4));
        cosine_double_xx_step(&xx3, vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        cosine_double_xx_step(&xx0, vld1q_f64(y + i));
        cosine_double_xx_step(&xx1, vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_double_xx_step(&xx2, vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_xx_step(&xx3, vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xx0 = vaddq_f64(xx0, xx2);
    xx1 = vaddq_f64(xx1, xx3);
    xx0 = vaddq_f64(xx0, xx1);
    return reduce_add_d(xx0);
}

RUVGEN_INLINE void cosine_double_row(const double *x, const double *y, size_t n, float64x2_t *xy,
    float64x2_t *yy)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    float64x2_t yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i + 8), vld1q_f64(y + i + 8));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 10), vld1q_f64(y + i + 10));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 12), vld1q_f64(y + i + 12));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 14), vld1q_f64(y + i + 14));
    }
    if (n & 8) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        cosine_double_xy_yy_step(&xy0, &yy0, vld1q_f64(x + i), vld1q_f64(y + i));
        cosine_double_xy_yy_step(&xy1, &yy1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_double_xy_yy_step(&xy2, &yy2, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_xy_yy_step(&xy3, &yy3, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    xy0 = vaddq_f64(xy0, xy2);
    yy0 = vaddq_f64(yy0, yy2);
    xy1 = vaddq_f64(xy1, xy3);
    yy1 = vaddq_f64(yy1, yy3);
    xy0 = vaddq_f64(xy0, xy1);
    yy0 = vaddq_f64(yy0, yy1);
    *xy = xy0;
    *yy = yy0;
}

RUVGEN_INLINE void cosine_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t xy[4] = {zero, zero, zero, zero};
    float64x2_t yy[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_cosine_double_rows_dn__neon, cosine_double_rows, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE void manhattan_double_row(const double *x, const double *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        manhattan_double_step(&ad0, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        manhattan_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        manhattan_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        manhattan_double_step(&ad1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vaddq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void manhattan_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_manhattan_double_rows_dn__neon, manhattan_double_rows, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE void chebyshev_double_row(const double *x, const double *y, size_t n, float64x2_t *ad)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        chebyshev_double_step(&ad0, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        chebyshev_double_step(&ad1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        chebyshev_double_step(&ad0, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        chebyshev_double_step(&ad1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vmaxq_f64(ad0, ad1);
    *ad = ad0;
}

RUVGEN_INLINE void chebyshev_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_chebyshev_double_rows_dn__neon, chebyshev_double_rows, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE void braycurtis_double_row(const double *x, const double *y, size_t n, float64x2_t *ad,
    float64x2_t *ap)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad0 = zero, ad1 = zero;
    float64x2_t ap0 = zero, ap1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vld1q_f64(y + i));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vld1q_f64(y + i));
        braycurtis_double_step(&ad1, &ap1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        braycurtis_double_step(&ad0, &ap0, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        braycurtis_double_step(&ad1, &ap1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    ad0 = vaddq_f64(ad0, ad1);
    ap0 = vaddq_f64(ap0, ap1);
    *ad = ad0;
    *ap = ap0;
}

RUVGEN_INLINE void braycurtis_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t ad[4] = {zero, zero, zero, zero};
    float64x2_t ap[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_braycurtis_double_rows_dn__neon, braycurtis_double_rows, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE void canberra_double_row(const double *x, const double *y, size_t n, float64x2_t *sd)
{
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd0 = zero, sd1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vld1q_f64(y + i));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        canberra_double_step(&sd0, vld1q_f64(x + i + 4), vld1q_f64(y + i + 4));
        canberra_double_step(&sd1, vld1q_f64(x + i + 6), vld1q_f64(y + i + 6));
    }
    if (n & 4) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vld1q_f64(y + i));
        canberra_double_step(&sd1, vld1q_f64(x + i + 2), vld1q_f64(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        canberra_double_step(&sd0, vld1q_f64(x + i), vld1q_f64(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        canberra_double_step(&sd1, vld1q_lane_f64(x + i, vdupq_n_f64(0.0), 0),
            vld1q_lane_f64(y + i, vdupq_n_f64(0.0), 0));
    }
    sd0 = vaddq_f64(sd0, sd1);
    *sd = sd0;
}

RUVGEN_INLINE void canberra_double_rows(
    const void *query, const void *base, size_t stride, size_t count, size_t n, void *results)
{
    const double *x = (const double *)query;
    double *const restrict out = (double *)results;
    const float64x2_t zero = vdupq_n_f64(0.0);
    float64x2_t sd[4] = {zero, zero, zero, zero};
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

RUVGEN_ROWS(rk_canberra_double_rows_dn__neon, canberra_double_rows, n)

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_NEON, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_NEON, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_rows_neon[] = {
    ROW(SQEUCLIDEAN, F32, ROWS, 64, rk_sqeuclidean_f32_rows_d64__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 96, rk_sqeuclidean_f32_rows_d96__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 100, rk_sqeuclidean_f32_rows_d100__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 128, rk_sqeuclidean_f32_rows_d128__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 200, rk_sqeuclidean_f32_rows_d200__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 256, rk_sqeuclidean_f32_rows_d256__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 300, rk_sqeuclidean_f32_rows_d300__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 384, rk_sqeuclidean_f32_rows_d384__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 512, rk_sqeuclidean_f32_rows_d512__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 768, rk_sqeuclidean_f32_rows_d768__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 960, rk_sqeuclidean_f32_rows_d960__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1024, rk_sqeuclidean_f32_rows_d1024__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 1536, rk_sqeuclidean_f32_rows_d1536__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 2048, rk_sqeuclidean_f32_rows_d2048__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 3072, rk_sqeuclidean_f32_rows_d3072__neon, FLOAT),
    ROW(SQEUCLIDEAN, F32, ROWS, 0, rk_sqeuclidean_f32_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 64, rk_euclidean_f32_rows_d64__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 96, rk_euclidean_f32_rows_d96__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 100, rk_euclidean_f32_rows_d100__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 128, rk_euclidean_f32_rows_d128__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 200, rk_euclidean_f32_rows_d200__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 256, rk_euclidean_f32_rows_d256__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 300, rk_euclidean_f32_rows_d300__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 384, rk_euclidean_f32_rows_d384__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 512, rk_euclidean_f32_rows_d512__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 768, rk_euclidean_f32_rows_d768__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 960, rk_euclidean_f32_rows_d960__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1024, rk_euclidean_f32_rows_d1024__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 1536, rk_euclidean_f32_rows_d1536__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 2048, rk_euclidean_f32_rows_d2048__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 3072, rk_euclidean_f32_rows_d3072__neon, FLOAT),
    ROW(EUCLIDEAN, F32, ROWS, 0, rk_euclidean_f32_rows_dn__neon, FLOAT),
    ROW(DOT, F32, ROWS, 64, rk_dot_f32_rows_d64__neon, FLOAT),
    ROW(DOT, F32, ROWS, 96, rk_dot_f32_rows_d96__neon, FLOAT),
    ROW(DOT, F32, ROWS, 100, rk_dot_f32_rows_d100__neon, FLOAT),
    ROW(DOT, F32, ROWS, 128, rk_dot_f32_rows_d128__neon, FLOAT),
    ROW(DOT, F32, ROWS, 200, rk_dot_f32_rows_d200__neon, FLOAT),
    ROW(DOT, F32, ROWS, 256, rk_dot_f32_rows_d256__neon, FLOAT),
    ROW(DOT, F32, ROWS, 300, rk_dot_f32_rows_d300__neon, FLOAT),
    ROW(DOT, F32, ROWS, 384, rk_dot_f32_rows_d384__neon, FLOAT),
    ROW(DOT, F32, ROWS, 512, rk_dot_f32_rows_d512__neon, FLOAT),
    ROW(DOT, F32, ROWS, 768, rk_dot_f32_rows_d768__neon, FLOAT),
    ROW(DOT, F32, ROWS, 960, rk_dot_f32_rows_d960__neon, FLOAT),
    ROW(DOT, F32, ROWS, 1024, rk_dot_f32_rows_d1024__neon, FLOAT),
    ROW(DOT, F32, ROWS, 1536, rk_dot_f32_rows_d1536__neon, FLOAT),
    ROW(DOT, F32, ROWS, 2048, rk_dot_f32_rows_d2048__neon, FLOAT),
    ROW(DOT, F32, ROWS, 3072, rk_dot_f32_rows_d3072__neon, FLOAT),
    ROW(DOT, F32, ROWS, 0, rk_dot_f32_rows_dn__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 64, rk_cosine_f32_rows_d64__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 96, rk_cosine_f32_rows_d96__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 100, rk_cosine_f32_rows_d100__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 128, rk_cosine_f32_rows_d128__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 200, rk_cosine_f32_rows_d200__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 256, rk_cosine_f32_rows_d256__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 300, rk_cosine_f32_rows_d300__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 384, rk_cosine_f32_rows_d384__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 512, rk_cosine_f32_rows_d512__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 768, rk_cosine_f32_rows_d768__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 960, rk_cosine_f32_rows_d960__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 1024, rk_cosine_f32_rows_d1024__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 1536, rk_cosine_f32_rows_d1536__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 2048, rk_cosine_f32_rows_d2048__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 3072, rk_cosine_f32_rows_d3072__neon, FLOAT),
    ROW(COSINE, F32, ROWS, 0, rk_cosine_f32_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 64, rk_manhattan_f32_rows_d64__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 96, rk_manhattan_f32_rows_d96__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 100, rk_manhattan_f32_rows_d100__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 128, rk_manhattan_f32_rows_d128__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 200, rk_manhattan_f32_rows_d200__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 256, rk_manhattan_f32_rows_d256__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 300, rk_manhattan_f32_rows_d300__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 384, rk_manhattan_f32_rows_d384__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 512, rk_manhattan_f32_rows_d512__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 768, rk_manhattan_f32_rows_d768__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 960, rk_manhattan_f32_rows_d960__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1024, rk_manhattan_f32_rows_d1024__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 1536, rk_manhattan_f32_rows_d1536__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 2048, rk_manhattan_f32_rows_d2048__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 3072, rk_manhattan_f32_rows_d3072__neon, FLOAT),
    ROW(MANHATTAN, F32, ROWS, 0, rk_manhattan_f32_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 64, rk_chebyshev_f32_rows_d64__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 96, rk_chebyshev_f32_rows_d96__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 100, rk_chebyshev_f32_rows_d100__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 128, rk_chebyshev_f32_rows_d128__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 200, rk_chebyshev_f32_rows_d200__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 256, rk_chebyshev_f32_rows_d256__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 300, rk_chebyshev_f32_rows_d300__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 384, rk_chebyshev_f32_rows_d384__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 512, rk_chebyshev_f32_rows_d512__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 768, rk_chebyshev_f32_rows_d768__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 960, rk_chebyshev_f32_rows_d960__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1024, rk_chebyshev_f32_rows_d1024__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 1536, rk_chebyshev_f32_rows_d1536__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 2048, rk_chebyshev_f32_rows_d2048__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 3072, rk_chebyshev_f32_rows_d3072__neon, FLOAT),
    ROW(CHEBYSHEV, F32, ROWS, 0, rk_chebyshev_f32_rows_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F32, ROWS, 0, rk_braycurtis_f32_rows_dn__neon, FLOAT),
    ROW(CANBERRA, F32, ROWS, 0, rk_canberra_f32_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F16, ROWS, 0, rk_sqeuclidean_f16_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F16, ROWS, 0, rk_euclidean_f16_rows_dn__neon, FLOAT),
    ROW(DOT, F16, ROWS, 0, rk_dot_f16_rows_dn__neon, FLOAT),
    ROW(COSINE, F16, ROWS, 0, rk_cosine_f16_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F16, ROWS, 0, rk_manhattan_f16_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F16, ROWS, 0, rk_chebyshev_f16_rows_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F16, ROWS, 0, rk_braycurtis_f16_rows_dn__neon, FLOAT),
    ROW(CANBERRA, F16, ROWS, 0, rk_canberra_f16_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, BF16, ROWS, 0, rk_sqeuclidean_bf16_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, BF16, ROWS, 0, rk_euclidean_bf16_rows_dn__neon, FLOAT),
    ROW(DOT, BF16, ROWS, 0, rk_dot_bf16_rows_dn__neon, FLOAT),
    ROW(COSINE, BF16, ROWS, 0, rk_cosine_bf16_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, BF16, ROWS, 0, rk_manhattan_bf16_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, BF16, ROWS, 0, rk_chebyshev_bf16_rows_dn__neon, FLOAT),
    ROW(BRAYCURTIS, BF16, ROWS, 0, rk_braycurtis_bf16_rows_dn__neon, FLOAT),
    ROW(CANBERRA, BF16, ROWS, 0, rk_canberra_bf16_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, F64, ROWS, 0, rk_sqeuclidean_f64_rows_dn__neon, FLOAT),
    ROW(EUCLIDEAN, F64, ROWS, 0, rk_euclidean_f64_rows_dn__neon, FLOAT),
    ROW(DOT, F64, ROWS, 0, rk_dot_f64_rows_dn__neon, FLOAT),
    ROW(COSINE, F64, ROWS, 0, rk_cosine_f64_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, F64, ROWS, 0, rk_manhattan_f64_rows_dn__neon, FLOAT),
    ROW(CHEBYSHEV, F64, ROWS, 0, rk_chebyshev_f64_rows_dn__neon, FLOAT),
    ROW(BRAYCURTIS, F64, ROWS, 0, rk_braycurtis_f64_rows_dn__neon, FLOAT),
    ROW(CANBERRA, F64, ROWS, 0, rk_canberra_f64_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, I8, ROWS, 0, rk_sqeuclidean_i8_rows_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, I8, ROWS, 0, rk_euclidean_i8_rows_dn__neon, FLOAT),
    ROW(DOT, I8, ROWS, 0, rk_dot_i8_rows_dn__neon, INT32_T),
    ROW(COSINE, I8, ROWS, 0, rk_cosine_i8_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, I8, ROWS, 0, rk_manhattan_i8_rows_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, I8, ROWS, 0, rk_chebyshev_i8_rows_dn__neon, UINT32_T),
    ROW(SQEUCLIDEAN, U8, ROWS, 0, rk_sqeuclidean_u8_rows_dn__neon, UINT32_T),
    ROW(EUCLIDEAN, U8, ROWS, 0, rk_euclidean_u8_rows_dn__neon, FLOAT),
    ROW(DOT, U8, ROWS, 0, rk_dot_u8_rows_dn__neon, INT32_T),
    ROW(COSINE, U8, ROWS, 0, rk_cosine_u8_rows_dn__neon, FLOAT),
    ROW(MANHATTAN, U8, ROWS, 0, rk_manhattan_u8_rows_dn__neon, UINT32_T),
    ROW(CHEBYSHEV, U8, ROWS, 0, rk_chebyshev_u8_rows_dn__neon, UINT32_T),
    ROW(DOT, SQ8, ROWS, 0, rk_dot_sq8_rows_dn__neon, INT32_T),
    ROW(DOT, SQ4, ROWS, 0, rk_dot_sq4_rows_dn__neon, INT32_T),
    ROW(HAMMING, B1, ROWS, 0, rk_hamming_b1_rows_dn__neon, UINT32_T),
    ROW(JACCARD, B1, ROWS, 0, rk_jaccard_b1_rows_dn__neon, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, ROWS, 0, rk_sqeuclidean_double_rows_dn__neon, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, ROWS, 0, rk_euclidean_double_rows_dn__neon, DOUBLE),
    ROW(DOT, DOUBLE, ROWS, 0, rk_dot_double_rows_dn__neon, DOUBLE),
    ROW(COSINE, DOUBLE, ROWS, 0, rk_cosine_double_rows_dn__neon, DOUBLE),
    ROW(MANHATTAN, DOUBLE, ROWS, 0, rk_manhattan_double_rows_dn__neon, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, ROWS, 0, rk_chebyshev_double_rows_dn__neon, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, ROWS, 0, rk_braycurtis_double_rows_dn__neon, DOUBLE),
    ROW(CANBERRA, DOUBLE, ROWS, 0, rk_canberra_double_rows_dn__neon, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_rows_neon = {
    rows_rows_neon,
    sizeof rows_rows_neon / sizeof rows_rows_neon[0],
};
#endif
